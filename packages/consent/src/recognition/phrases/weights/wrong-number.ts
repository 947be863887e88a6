/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WRONG_NUMBER = `
  12.5: hu
  11.3: not … mine
  9.9: texting … for
  9.3: try again
  8.9: wrong NUMBER
  8.8: wrong … please
  8.7: delete pais, gal, ~gou
  8.4: pas … commande, vince
  8.1: NAME anymore, qui NAME, un beau
  7.8: chez moi, her … number
  7.7: garderie, mark, more please, repair … is, up what
  7.6: arrivent, bike lol, pour nous, si tu
  7.5: NAME … on, alexa-, alexandre, sorry … not
  7.4: NAME moi, NAME who, cita de, escribe, me … rien, sorry … did, the hell, what bike, work order
  7.3: mi vida, not … name, par NUMBER, quien no, still … NAME
  7.2: ce … ne, et c, et … est, have one, mean to, phone at, plus … nous, rien … chez, s adresse, think your
  7.2: vendio, you what
  7.1: ai … facture, central, etait le, faire du, me escribe, number down, rien laisse, thing it
  7.0: beau velo, en … vida, finit par, herd, house is, monja, number take, suis juste, un … moi, | … repair
  6.9: bike but, have an, ordered a, perdon |, travaille plus, who did
  6.8: NAME … here, about i, aqui … no, ce texto, es … nombre, heu, is … never, own |, ~vinc
  6.7: c pas, came to, de son, il … change, no … pa, thing … is
  6.6: a repair, all … NUMBER, area code, cambio … cel, caso, derailleur i, est rendu, la dame, la … las
  6.6: my … down, no so, not … an, number thanks, pense … tu, send … 2, sien, think … was, une garderie
  6.6: vicky, were all
  6.5: all over, am only, avoir la, capitals, constantly, du velo, inconnue, is … night, is … she, le … gars
  6.5: llego … mi, mauvaise place, you … da
  6.4: NAME got, a … n, ese … me, fella-, fellas, get … for, mandaste, messages pour, nobody here, sague-
  6.4: saguenay, se donde, this shop, your … he
  6.3: a cannondale, a nous, ai … cette, c … rendu, de ses, forti-, incon-, mudo, nope not, patri-, patrice
  6.3: pour … autre, same name, stop wrong, tere, that … at, this … me
  6.2: a pris, am the, am … not, bon … la, de bicyclette, do … recognize, him he, idea what, mine i
  6.2: moi … suis, ne travaille, no bike, one off, plus ici, que … voulais, recois … textos, spenc-
  6.2: the … nobody
  6.1: NAME on, NAME pas, ago |, be my, definitely not, est … un, hablan, he died, here … that, kids … a
  6.1: l … numero, mean … text, mere … elle, not … lol, not … sorry, svp … le, texting his, tienen … el
  6.1: vivia, | nt, ~caso
  6.0: NAME … vous, a wheel, ai la, carte sim, code … is, d avant, heard … you, no … what, non … c
  6.0: not recognize, recognize, solo … el, the night, vendi-, vos … pour, was great, your guy
  5.9: et … n, for … tune, her old, i sell, i … only, je vends, le monsieur, le number, me … have, mon ex
  5.9: muy … pero, non moi, pais, parlez, que usted, reparation j, this … do, vends, vez … por, vous parlez
  5.9: yo … mande, your … twice, | … dame, | … serait, ~atri, ~ski_
  5.8: NAME and, a … how, ambul-, area, cantine, cet, connais ni, de don, de … llanta, en juin, hello this
  5.8: hello … is, her … now, i … buy, know a, lakes-, me dit, my names, not pick, pense … que, qui … est
  5.8: qui … etes, quien … NAME, send this, sorry … this, text … not, the … man, this … NUMBER, twice already
  5.8: una llanta, wrong … from, | … appointment
  5.7: NAME my, NAME … he, ai … c, an appointment, are texting, bien mais, de antes, de … affaires
  5.7: el … cuando, fait du, fait … velo, her phone, high school, is … shop, keeps asking, know this, labor-
  5.7: le escribe, llego a, menage, no … donde, non mais, not … right, pero … es, please note, que soy
  5.7: texting a, their-, theirs, tronp-, tronpe, un NUMBER, un magasin, voile-, voilee, went … to
  5.7: | … casque, ~cet_
  5.6: NAME stop, a voir, a … grand, al que, and why, bici era, bike that, canti-, d … NAME, de el
  5.6: de … appeler, does … want, era de, es pa, est |, guys … too, in … not, je … juste, laisses, le … pas
  5.6: m est, me for, me lah, no bill, non je, nt, quien … es, rien … voir, there … two, think this
  5.6: think … want, why would, | … live, ~rea_
  5.5: are … sure, as le, ben voyons, ben … donc, berna-, bike … NAME, ca … vous, called NAME, cambio el
  5.5: ce … s, de … reparacion, ecrivez a, entiendo … no, finit … NUMBER, i live, in error, in … life
  5.5: keep asking, me hablan, menag-, mi … si, mundo, no … conozco, not … and, pager, pizza place, que ni
  5.5: recep-, rien … reparer, sent this, service des, si … velo, sus recordatorios, t … le, think … gave
  5.5: vous … demandez, vous … que, why … a, y ese, you might, | … info, | … muchacha, | … non, ~ecep
  5.4: NUMBER le, NUMBER … from, a pizza, a … au, am … NUMBER, caray, cater-, cette dame, cette ligne
  5.4: che … c, el … NAME, es NAME, essayez, he gave, ici … pas, is … me, lamen-, lamento, le nouveau, leo |
  5.4: maintenant a, me … esto, moi mon, mon chien, no … cita, no … mia, not … person, number … stop
  5.4: number … to, on … team, only got, regret, son … numero, sorry … no, stagi-, these … coming, this sim
  5.4: this was, told your, voir avec, we … no, who … NAME, yo solo, you want, your texting, yvan, ~area
  5.3: NAME not, NAME qui, admin-, assurances, attend, con quien, dans maison, de … mere, drive a, en esta
  5.3: esa muchacha, force-, gentleman, got … kids, ha, helen-, helene, i wish, i … am, ido, kinde-, know you
  5.3: la … place, ma grand, me … llegando, never … of, not for, not her, not of, number was, number … a
  5.3: para … el, phone … the, por error, pour … ca, que ver, recados |, recepcion, rimou-, rimouski
  5.3: sa blonde, sounds … he, texted a, texts for, the … street, think … are, update … records, velo bleu
  5.3: vous … sur, wedding and, what this, wrong … there, | with, ~_ha_, ~deri
  5.2: NAME a, NAME so, NAME … j, NAME … mon, a change, a … at, a … autres, autre NAME, been a, bicycle … you
  5.2: ca … j, chayo, come … it, complete, componer, cuando se, de … ex, did … mean, est parti, est … mien
  5.2: have … me, he got, his … with, ici … est, is … longer, ki, la … era, llamando, me because, me sorry
  5.2: message was, message … not, nada … ver, no … here, not my, number … texting, ok for, out … number
  5.2: pas c, por … los, pour lui, revise, soy … la, suis … pas, sure have, the … your, think … texted
  5.2: va … pagar, velo … c, wheelchair, with … number, yesen-, yesenia, | message, ~bert
  5.1: NAME you, NAME … all, NUMBER … le, NUMBER … vous, ah non, ai commande, am NAME, ambulance, any bike
  5.1: bici … tengo, busque, ca lol, cross-, crossed, different number, for repair, for … old, got … phone
  5.1: grand mere, i is, i … none, in … repair, is … wife, ja, ma … mere, manejo, moi je, nada que, ni mon
  5.1: no … soy, no … with, not … get, off from, one … from, pa otro, que … mensaje, reached the, she gets
  5.1: some other, su tienda, svp … n, there are, un … velo, went back, what your, you mean, yours |
  5.1: | … usted, ~_ido, ~_vic
  5.0: NAME aqui, ai aucun, and … got, anda, appartient … la, are after, are coming, aucune … de
  5.0: avec … autre, bici desde, c … plus, coast, contact info, de guardia, did … order, directement
  5.0: escribiendo … una, ese NAME, est … pas, esta casa, este mensaje, fais du, for any, for … who, got … on
  5.0: has ever, it … mine, j … bien, keep getting, le … d, los recados, mandado, mon … on, murio |, no mande
  5.0: number she, number that, number … me, or whatever, pas … bicyclette, plus chez, plus … cell, simar-
  5.0: simard, sorry … do, text … she, this … at, tu te, un … NAME, update your, ver con, y … se, you should
  5.0: your customers, | … ex, ~cann, ~hera, ~ulan
  4.9: NAME again, NAME … do, NUMBER au, a wedding, adresse … a, an … bike, appelle NAME, are … people
  4.9: bad number, bici … no, call … on, cherches, corresponde, corriger, de un, de … moi, de … vous, drywa-
  4.9: drywall, el … quedo, esta linea, esta … en, estan … los, famille |, for mr, for … NAME, foto no
  4.9: got her, ici c, in … he, insurance |, it … not, j … aucun, je … appelle, keep … for, l … sur, like he
  4.9: lines, lista pero, m … NAME, magasin … velos, moi ca, mosque, no corresponde, no es, not drop
  4.9: not … at, not … repair, pas … est, pedia-, pense pas, perez, peux etre, phone now, pis … est, point de
  4.9: portable, probleme |, que … mal, que … un, reste plus, somebody … i, that name, the person, the time
  4.9: this … the, this … was, to … his, used to, used … be, vida, watch-, what … is, y … llegan, yeve
  4.9: yo soy, you wrong, | … heard, | … numbers, ~andr
  4.8: NAME y, NAME … ici, NAME … no, a spoke, a … no, apena-, apenas, as … i, asking me, brought … in, cruz
  4.8: du client, el you, elses bike, en … c, es conmigo, es esta, fille la, fois … vous, got nothing
  4.8: hermanos, i drive, i … know, i … love, incorrect, is pete, j pense, jamais apporte, je m, know … NAME
  4.8: la garderie, la unica, labora, me by, me … este, moi … lol, mon … haha, new … for, number please
  4.8: number stop, numero mon, one with, order … you, pretty sure, quelqu … a, reatt-, reattribue, sent … to
  4.8: tal NAME, tienda … esta, tienen mal, to help, travaille … ici, un a, unica, up call, vario-, varios
  4.8: vouli-, vouliez, vous vouliez, would love, yo … el, you … after, you … is, ~meh
  4.7: NAME ca, ai beau, all … time, anything off, aqui es, aucun velo, busqu-, con tu, d … ce, de ser
  4.7: de … sea, de … tal, did … drop, en su, esta … a, fork is, guardia, habite a, in october, in … shop
  4.7: in … wheelchair, j … beau, je vis, jefe se, le … bleu, married, me … x, mi |, moi si, moi … tu
  4.7: my life, nada … no, no NAME, not bill, patines, qui c, se quien, son … c, suis l, telephone est
  4.7: tengo nada, texter la, texting … about, that … or, the NAME, this house, this … a, this … her
  4.7: this … meant, umm, velo mais, velo … je, whatever … this, wouldve, wrong … stop, y … celular
  4.7: your contact, your talking, | umm, | … faites, | … wish, ~_vin, ~busq
  4.6: NAME vous, a quien, a son, al dueno, am … him, and … are, bien en, como si, customers, el no
  4.6: entreprise, es … de, escribiendo a, fitzg-, fitzgerald, for him, ha de, ha … ser, happens, have … with
  4.6: honey, hospice, i split, it … sorry, la mauvaise, la … NAME, last … this, le telephone, le … il
  4.6: licenciado, llegan mensajes, loads, lol wrong, mais … suis, me habla, melange … clients, mensaje no
  4.6: more it, nmbr, no … llamo, not him, not me, numero … une, pa mi, pas … gars, plus ce, preno-, prenom
  4.6: si … veux, son cell, soy el, telephone de, till NUMBER, trompe |, une … en, was … to, yo me
  4.6: you … tell, | bad, | desole, ~rige, ~udo_
  4.5: NAME me, NAME … change, a laisse, adresse pas, ai ce, ai … numero, anything at, appointment for
  4.5: avait ce, brother he, bureau |, check … number, client |, corri-, couture, de client, ecris a
  4.5: elevator, en … descanse, escribiendo, eso … de, etes … c, for … message, got … old, he … nada
  4.5: i … NAME, il etait, imagi-, intended, j … ce, j … que, jamais … de, know … your, la robaron, le numero
  4.5: les petits, llegan … de, llevado, m appelle, man you, mande a, marco a, me … want, more … is
  4.5: my repair, no yo, nulle part, old … she, on … des, on … with, order anything, pas NAME, paz descanse
  4.5: pero me, proprio du, quel … je, reference, se llama, she … at, son number, soy … que, su … el
  4.5: the … you, to pick, tune … i, un … la, velo vous, velo … course, velo … vous, want someone, what the
  4.5: who … a, would-, wrong no, you texted, | … lady, | … linea, | … might, ~ssig
  4.4: NAME … her, a … here, a … mis, a … persona, affaire avec, and … bike, asign-, avec quelqu, avec … un
  4.4: boss … a, ca s, cell la, cicli-, const-, customer of, de bike, de … ligne, de … senora, dieron este
  4.4: doit … l, doubt, eso … es, est … numero, etes chez, findi-, finding, got wrong, guest-, guests
  4.4: have texted, have … at, have … bicycle, i doubt, in … house, kno, l … vole, la ligne, la pizzeria
  4.4: ligne, lyon, mandando … a, me … phone, message n, moi … NAME, mon … ni, my … not, nah … me, ni … nom
  4.4: not the, not … NAME, number … am, numero … NAME, numero … gars, of us, only … this, or any, order … is
  4.4: ou … NUMBER, pas … il, pas … velos, pis … a, que … paz, qui … NAME, quien sea, residence, seas
  4.4: signale, son vrai, sorry who, tengo ni, texas, the … this, time … am, un velo, up … i, velo c
  4.4: velo rouge, vous texter, vous … chez, who left, with us, with … husband, wrong … you, you … reached
  4.4: you … texted, you … texting, you … want, you … wrong, your garage, | belle, ~dmin, ~exas, ~icli, ~irle
  4.4: ~rres, ~texa, ~xas, ~xas_
  4.3: NAME et, NUMBER j, a otra, a wheelchair, about |, ai point, ai … ce, and … have, bike here, bike i
  4.3: bike moi, bike not, bike … not, by … i, ce pas, come get, dad he, denta-, desk, dispatch, donc le
  4.3: drop … any, emili-, emiliano, en … numero, espere que, est … son, esta … pero, etonn-, etonnerait
  4.3: famille, garage |, good … finding, hace dos, have reached, i … have, i … was, is … 2nd, is … her, jaw
  4.3: le … l, lista … le, llama, lol … person, luck finding, ma … pas, meani-, meaning, mme, moi c
  4.3: mon … pas, monde |, moose jaw, much … the, my … old, never ordered, never … a, new … but, ni la
  4.3: nice … but, no … NAME, no … conmigo, no … para, not … anything, numero ca, numero pis, off a, off any
  4.3: off … is, on … one, one … by, pas … bonne, pense … c, pour … d, que … era, que … velo, qui … j
  4.3: remplacant, rien fait, she passed, sim, son telephone, soy su, sport, tal, telefono … es, that message
  4.3: this to, velo … ma, videotron, viens d, would a, yo … llamo, yo … tengo, your … about, | aca, | fijese
  4.3: | nouveau, | … escribo, | … girl, ~_mme, ~_mun, ~_nt, ~couv, ~desk, ~esk_, ~ichi, ~ntam
  4.2: NAME here, NUMBER when, NUMBER … que, NUMBER … yo, a mr, a … vous, account with, all got
  4.2: arreglar nada, avec moi, avez … une, bici … yo, but … i, ca peut, chirurgie, clients, d un, de … boss
  4.2: died please, en mi, en … casa, es para, es … jaja, est … lui, esta … y, etait a, for … years, hanch-
  4.2: hanche, he left, he pedido, hotel, il travaille, la persona, la … lista, la … ni, llamado, lo mejor
  4.2: malo, mate i, near your, no … bici, no … este, no … he, no … this, not order, not … order, not … stop
  4.2: numero le, numero … depuis, nunca … ido, obten-, och, odile, odile |, off … bike, ok but, on n, one to
  4.2: other number, our numbers, parce que, parti, pas celui, pas lui, pas ma, pas mme, persona equivocada
  4.2: pizza … lol, que en, que tienen, que tu, que … es, reception, resid-, says … you, ses, shop … not
  4.2: si yo, si … la, sorry … be, svp enlevez, tell you, they … me, to me, to tell, y all, you telling
  4.2: | och, | telephone, | … cherchez, | … get, ~clis, ~esk, ~fond, ~hote, ~ivan, ~mini, ~odil, ~sim_
  4.2: ~tine
  4.1: a moncton, a … mauvaise, a … mejor, a … nada, am … NAME, an e, banks, bici roja, bike … can
  4.1: boyfriends, brought it, by that, c … surement, cell … NAME, chiru-, conduis un, coutu-, croye-, croyez
  4.1: dad … away, de … chez, de … ici, de … o, desk no, difun-, donne ce, duena de, eh you, elle … change
  4.1: est surement, fijes-, fijese, fortin, fourn-, gave … a, had … bike, had … phone, have only
  4.1: have … right, i … texts, in this, is now, je … d, je … excuse, l an, landline |, le … des, le … number
  4.1: le … tel, live here, m excuse, mais c, mal el, maple, mi … ni, mistake i, mixed, monte-, muchacha
  4.1: my boyfriends, my … husbands, no bikes, no mi, no … named, no … yo, not got, not … phone, pas que
  4.1: pero el, person you, persons, place lol, plus … numero, propio, quien me, refer-, ride … you
  4.1: secretaire, semaines … est, she … on, sorry this, sourd, station, suis un, suis … celui, tiene otro
  4.1: tombez, un … qui, with you, wrong girl, you dey, | … met, | … pedido, | … sa, ~_sim, ~cede, ~kin_
  4.1: ~tron
  4.0: NAME no, NAME … you, a changer, a elle, a lo, a ramasser, a … office, a … ride, accident i, ai … ans
  4.0: ai … fait, and … never, aqui … es, assig-, at a, bici de, bici … el, bicycles, bike this, but this
  4.0: dad passed, dautre |, de … bici, de … hace, delete numero, dental, depuis une, desconozco, divor-
  4.0: doit … une, donc … velo, else i, er, est … elle, etre une, ferre-, gardienne, gonza-, habla-
  4.0: hace rato, happy to, has … been, he must, heard of, in … and, inconnu, is her, it but, j habite
  4.0: j … rien, kindergarten, kowal-, last guy, le … si, live, llanta … NUMBER, me and, me another, me llamo
  4.0: melange, message pas, mot, my english, never dropped, never heard, no a, no … aqui, number c, on his
  4.0: one here, over NUMBER, par erreur, pardon mais, paroi-, paroisse, pis c, please … NAME, poste
  4.0: pour … NAME, preguntan, prive-, privee, probably, rest … peace, se fue, semaines c, serait ce
  4.0: sir … am, so unless, spencers, stran-, stranger, succession, sur une, talking about, the … office
  4.0: there … not, this person, velo pas, velo va, votre boutique, want … else, wilme-, wilmer, with … bike
  4.0: wrong fella, you sure, you … dije, you … fake, you … sent, | desconozco, | … fui, | … sister, | … who
  4.0: ~divo, ~epti, ~inco, ~ivor, ~lieu, ~lign, ~mot_
  3.9: NAME pis, NAME please, NAME … plus, NUMBER time, NUMBER … this, a quitte, a … en, a … eu, a … home
  3.9: ai … aucun, alumn-, and this, anda … bici, anything in, apprendre, are … to, avait, avez confondu
  3.9: barki-, barking, barking … the, bike never, busca, cargo |, celular … me, ciclista, cliente … ustedes
  3.9: clue, confondu, d une, dayan-, de becyk, de numero, de … senor, de … yo, debe, debe ser, deced-, east
  3.9: el … ha, en mai, est … pour, fella |, funeral home, had this, hers, his bike, il … le, intended for
  3.9: jaja … soy, jamais … chez, k i, le gars, le … para, live in, lo tengo, lo … a, love to, luck |
  3.9: m … confondu, me you, me … pour, melan-, mensaje … la, mere |, message … mistake, moi aussi
  3.9: mon voisin, my dear, my … that, no clue, no … quien, of you, old … for, pas mon, pas … NAME, pas … bon
  3.9: pas … velo, pero no, peut pas, phone … she, please … i, pompi-, pompiers, pu ce, put … number
  3.9: que votre, quien … y, rest in, sa mere, saint-, sainte, smatt-, somebodys, suis … NAME, te va
  3.9: telefono delete, texting … me, the man, the reception, think … got, tiene bici, trying … reach, ud
  3.9: veter-, vida |, votre fiche, was … for, were a, wrong phone, xioma-, xiomara, | check, | moi, | our
  3.9: | … nadie, | … should, | … texte, ~_ses, ~denc, ~eced, ~onos
  3.8: NUMBER miles, NUMBER number, a bike, a otro, a … autre, a … but, affaires |, ai l, al … no, anos y
  3.8: any … shop, are … trying, asking for, avez du, bici tengo, bici yo, by … name, ca NAME, caser-
  3.8: caserne, ce nom, centr-, connais … votre, corriger votre, de main, de velos, delete … el, demandez
  3.8: des … pas, does … live, du … c, elle … decedee, esto … una, faisa-, faisant, fait reparer, fake number
  3.8: falle-, fallecio, funeraire, gets, good luck, he … a, hell, here by, his … one, i bet, i keep, ici pas
  3.8: is no, j espere, je regrette, je … les, la … roja, le dio, le … ici, le … telephone, lol that, lui |
  3.8: m … je, made it, maestra, mais … ne, mal … numero, me llego, me … no, miram-, mon … en, monct-
  3.8: moncton, n … jamais, nada ahi, no tiene, no … who, noter, nulle, numero depuis, numero etait
  3.8: on … boat, out my, parce … moi, pas ici, pedido no, pis y, pu … cell, pu … numero, recados, regrette
  3.8: rhond-, rhonda, rodol-, rodolfo, se ha, silla … ruedas, sold … my, sorry … number, soy … mama, staff
  3.8: suis … cliente, suis … et, tasha, telephone … la, the … desk, thing from, till the, to … wrong
  3.8: transposed, trouver, una bicicleta, una tal, velo … a, vous … ai, vous … parler, want my, which is
  3.8: who is, you trying, you … es, you … va, your customer, zack, | … changed, | … keep, | … quien
  3.8: | … regrette, ~_hip, ~_ly, ~_mix, ~ably, ~cton, ~elc, ~fort, ~geme, ~malo, ~mix, ~mixe, ~monc, ~ncto
  3.8: ~rimo, ~taff, ~xis
  3.7: NAME guy, a boat, a bottom, a ete, a jamais, a law, a mistake, a stranger, a … bracket, a … fille
  3.7: about a, about his, al … me, ami, anda en, any NAME, are … a, arreglar, at work, avoir ce
  3.7: avoir … numero, bike … is, bike … my, bon number, bouchard, bus … no, can … talk, change … cell
  3.7: chez … on, compo-, cours … le, customer … yours, de … bicicleta, did … bring, digit off, drop off
  3.7: ecris … moi, either way, el mundo, el … senor, eleva-, elm, emergencies |, en silla, en vez, es … ni
  3.7: es … una, escribe la, ese … mi, esta tienda, etes bien, eve, ex, fella, gatin-, gatineau
  3.7: good afternoon, good … this, got … this, have anything, her cell, hers |, idea who, idea … quien
  3.7: incor-, just fyi, la quedo, la … personne, le NAME, le … sinon, lo … yo, lui … a, m … a, mais … n
  3.7: me l, message by, message ne, mis … anos, mme lavoie, mon homme, my bikes, my … had, name but
  3.7: negative, never met, ni bici, no de, no soy, no … hijos, number last, oficina de, orbea, pas moi
  3.7: pas … bike, person … the, please … your, pour NAME, qui … c, regan-, rendu a, s … a, separ-, ser
  3.7: silla de, someone elses, somos, svp corriger, telephone la, tengo hijos, text is, that … not, the 2nd
  3.7: the right, ti guy, tiene este, to fix, tremblay, velo … de, velo … un, verifiez le, vez de
  3.7: votre client, vous textez, vous … a, well i, went … i, when he, y est, y lo, y … lo, yo lo, yo … he
  3.7: | faux, | … derailleur, ~_ex_, ~aniq, ~gnez, ~jese, ~leci, ~somo
  3.6: NAME n, NAME ni, NAME pero, NAME sorry, a trois, a … ete, aca, ago, aki no, alguien mas, am a
  3.6: an … with, aucun rapport, be another, because i, boat, bonjour … a, bring anything, bureau
  3.6: cambio … numero, ce cellulaire, chat |, chick, comprado, comprado nada, dans … magasin, de … sus
  3.6: dicie-, dieron un, ecrire a, erreur … numero, es … mi, es … telefono, est plus, este |, etes … la
  3.6: eu … velo, get all, get … bike, guarderia, hablas, han de, he comprado, him this, in leeds, inn
  3.6: is … mistake, is … one, joign-, know anyone, ligne d, lookin, madam-, madame, me must, me … quedo
  3.6: me … texter, member, meme pas, mensaje a, mix up, moms, mon … par, must be, never … NAME, no … bike
  3.6: nosot-, nosotros, nuevo y, on … line, or … text, person … want, please check, please … this, prett-
  3.6: pretty, put my, que bici, rapport avec, recu … facture, reparation mais, senora NAME, sr, suppose
  3.6: sure … you, this … last, uh, un tal, un … c, velo et, vous … du, was meant, which … i, who NAME
  3.6: yo … en, you … tiene, | somos, | … desk, | … rapport, | … tel, | … viens, ~elev, ~moms, ~ncon, ~oid
  3.6: ~oign, ~ompo, ~prad, ~sima, ~taxi, ~usca, ~vait, ~vorc
  3.5: NUMBER … au, a erreur, a … NAME, a … et, afrai-, afraid, ai rien, anota-, bicycle since, bike … am
  3.5: but my, but really, but … is, camionero, carnal, cel lo, cell … suis, celular … no, chip, coloc
  3.5: coming to, de … vie, domin-, double check, el mensaje, ella you, elses, en … taller, encore pour
  3.5: equivocaron |, es mia, est un, etes … je, frappe, have sent, ici la, icitt-, icitte, impos-
  3.5: impossible, inscrit pour, it … he, jaja … no, jefe no, keep telling, know NAME, landline that
  3.5: landline … reads, last week, le bon, le … etait, lo … la, lord, mamie, me about, me llegan, me prend
  3.5: me who, mensaje … es, mi … ahora, moham-, mohamed, moi que, ninguno de, no … ese, no … or, not hers
  3.5: not his, not meant, not … any, nothing about, nous a, number at, number used, number>forever, of NAME
  3.5: or … this, pas ou, pas votre, pas … c, pas … lol, pero … soy, phone no, pieds dans, plus pour
  3.5: plus sur, pool, por … jaja, pour quelqu, priso-, prison, propi-, que moi, que … message, right … i
  3.5: scooter, se … queda, she … not, sont pas, soy la, tengo bici, that reads, thing … you, this no
  3.5: this … i, try, un … vous, una … NAME, velo … NUMBER, votre magasin, want |, who are, wish … a
  3.5: wrong>angry, y … erreur, you meant, you … to, | chez, | compre, | … voyons, ~_afr, ~afr, ~afra, ~blay
  3.5: ~citt, ~eg_, ~etty, ~gem, ~gets, ~lake, ~lang, ~lses, ~nait, ~ndio, ~nneu, ~oloc, ~oph
  3.4: NAME i, NAME le, NAME … c, NUMBER que, a different, a retired, a … or, ai NUMBER, allergique, an … for
  3.4: and … is, are … my, arretez svp, avisos de, becyk, bike there, bike … i, c … moi, ce … etait, cherche
  3.4: childs, comis-, congrats to, dautr-, dautre, de que, de selle, de … nom, decedee, decis
  3.4: different NAME, dos anos, du … un, ekivo-, el telefono, es un, ese nombre, est decede, est decedee
  3.4: este cel, etes au, etre … moi, faux numero, fermi-, fille de, finit, forever>number, front desk
  3.4: fyi … number, gardi-, have this, have … bike, he … to, hende-, here … me, homme |, hope … find
  3.4: i checked, in … i, informo, inten-, it … number, jamais … a, jamais … les, je … allergique, je … des
  3.4: je … jamais, know any, know what, la famille, lady |, ligne |, linea, lookin for, lui il, mari s
  3.4: marri-, me estan, me fais, me toco, mi amor, mi nombre, mia la, mine … only, mis les, mis … pieds
  3.4: mistake … is, moi … lieu, moose, moved out, name … this, ni … donde, no era, no … el, no … quienes
  3.4: not NAME, number also, number i, numero … que, numero … se, of yours, on call, pantoute |, parce
  3.4: pete |, petits, plastique, plus … ce, que tengo, que … bici, que … cliente, reached a, rep
  3.4: reparacion no, rory, sigue llegando, son ex, suerte con, suis allergique, sure … is, texter pour
  3.4: texting … stranger, the lady, these>wrong, this text, this … has, to … this, to … what, tu … es
  3.4: un autre, us in, vous ecrivez, vous … pas, way i, winnipeg, would have, wrong lady, wrong … maybe
  3.4: you … his, your lookin, your shop, | um, | … fue, | … pero, ~boat, ~heir, ~indi, ~nea_, ~ogn, ~olin
  3.4: ~onct, ~sie_, ~thei, ~tits, ~tros
  3.3: NAME passed, NUMBER ou, a car, a fake, a pas, a pu, a … lado, a … lol, a … magasin, a … never
  3.3: a … ville, a … votre, about … repair, affaires, alle a, am afraid, am her, and … do, as … mauvais
  3.3: aucun … avec, avoir un, be the, bike … your, bon numero, bravo pour, broug-, brought, burea-
  3.3: changer de, child-, clerk, clinica, commande de, confo-, customer i, d NAME, dan, de abajo, de una
  3.3: de … non, delete … de, destinatario, do … even, do … know, doo, dos … y, el senor, el … era, elle a
  3.3: en … ni, enfant … le, errad-, errado, es aqui, es … delete, es … mio, esa tienda, ese pedido
  3.3: ese senor, esposo que, est gratuit, esta … no, este chip, este … no, eu ce, for … repair, for … this
  3.3: foto … la, frapp-, friend |, getting texts, hace … ano, have … tell, his mom, homme, i hope
  3.3: i … afraid, is … and, jaja pero, jamais mis, kien, la molestia, la personne, les llevo, les pieds
  3.3: lol … number, lycra, m thibodeau, ma vie, madame |, moi … je, moi … vous, mrs, my … husband
  3.3: nadie … en, names NAME, ni … tengo, no … con, no … mio, no … ningun, no … tengo, not been, not talk
  3.3: not who, not … owner, numero … client, numero … mio, of … all, of … shop, office we, on … est
  3.3: one digit, one … off, pardon … je, pas ton, pauvr-, pauvre, please quit, plus le, plus … NAME
  3.3: preguntando, put down, put … my, que vos, que … n, que … yo, quien eres, ready it, record, records |
  3.3: rehab, rente, salas, saludo, se de, ski doo, someone … bike, tablet, te dio, team |, tel est
  3.3: termina … NUMBER, the plan, there … no, these are, they … a, thibo-, thibodeau, think the, to inform
  3.3: todo lo, todo … de, toutes les, truck-, tu veux, un … que, une … NAME, use … phone, want … is
  3.3: wrong … but, y … conozco, yo … NAME, you … asking, you … call, you … esta, you … writing, your records
  3.3: | mauvais, | … aca, | … pedales, ~_ape, ~_fij, ~_mrs, ~_ort, ~atar, ~ayez, ~bure, ~dece, ~fij, ~gana
  3.3: ~hod, ~iffr, ~inea, ~kien, ~lado, ~lind, ~mrs, ~mrs_, ~onfo, ~rina, ~urea
  3.2: NAME left, NAME phone, a pagar, a un, a … ce, a … place, acabo de, andab-, andaba, aqui no, aqui … se
  3.2: are looking, aucun … en, bought the, but … have, carrito, ce telephone, changed her, check your
  3.2: check … digits, chema, cherchez, cherchez a, chez … c, clare-, co, commande chez, commande … vous
  3.2: con las, confundiste, correct your, correct … records, crois |, cual … no, cuarto, de casque
  3.2: de … quien, digito, dispa-, el … otro, ella … tiene, en ese, entendu parler, entendu … de, esa no
  3.2: esta escribiendo, este … nuevo, excuse, fax line, for … else, fue de, giving … my, has no, has this
  3.2: have it, he … you, heard … your, her … she, icitte |, il a, in for, is his, it wrong, j … l
  3.2: jamais entendu, je … son, la delete, la j, la senora, lado |, laval, leeds, llamo, llegan, lui
  3.2: ma … au, mais vous, marco mal, me … NAME, mi … asi, mio |, moi … est, must … the, n etait, nadie se
  3.2: neither |, never … anything, no … conosco, not bring, not … anyone, number … week, numero mal
  3.2: nunca … mi, o |, of … place, on est, on … pas, para mi, pas m, pas … bicycle, pas … rdv, pas … rendez
  3.2: person i, persona no, personne que, personne … vous, phone for, polyv-, polyvalente, proba-
  3.2: proprietaire de, que el, qui … son, quittes, rappo-, rapport, records, remonte, reparer |, revis-
  3.2: rien commande, right … for, san, se quienes, serait … pas, she blocked, she does, sir i, son NUMBER
  3.2: son … elle, sophi-, sophie, sorry but, spoke, still … it, stolen in, suis son, sur … personne
  3.2: telefono … soy, telefonos, termina en, texto recu, texts … the, tiene … numero, tout … temps
  3.2: troisieme fois, troisieme … que, un ano, un client, un digito, une autre, vendu … velo, video-
  3.2: vieux |, vous … bien, vous … n, was … customer, wrong contact, wrong number, y sigue, y … llegando
  3.2: years and, yo vivo, you … am, you … looking, your store, your … this, | acabo, | marco, | … brother
  3.2: | … cher, | … note, ~_ber, ~_cic, ~_lui, ~_s?, ~_s?u, ~adam, ~amie, ~busc, ~debe, ~ecy, ~egan, ~erna
  3.2: ~esid, ~ispa, ~labo, ~lfr, ~niq, ~niqu, ~ntl, ~orce, ~otel, ~patc, ~reau, ~s?u, ~s?ur, ~sca_, ~stra
  3.1: NAME to, NAME … but, NUMBER … am, a montreal, a … ici, again … have, ai … velo, am no, am … and
  3.1: am … customer, and has, and never, ans je, anything … you, apuesta, arretez … texter, before me
  3.1: being repaired, bike … have, bouch-, canada, ce … pis, cell je, chat qui, confu-, conozco ese, content
  3.1: corresponde al, courage, creo que, crout-, de otra, de parte, desco-, doute, era … el, es pas
  3.1: es … pero, esa orden, esposo … en, est … pis, et je, et le, et mon, expecting, fake, fatou
  3.1: fille … NUMBER, fired, florida, fuera … su, gentl-, have … this, hay manera, hay ningun, here in
  3.1: herit-, herite, herite de, in boise, in florida, in vancouver, is … different, is … of, j … achete
  3.1: j … la, jamais eu, jamais … parler, je pas, je … l, kien eres, l … j, last … was, les … dans
  3.1: lista … no, love … not, mal |, mal … telefono, me … avec, me … con, message … me, mine … am, moi … pas
  3.1: mon dernier, mon … finit, my late, never been, no he, no … equivoco, no … jaja, nom la, not no
  3.1: not … here, not … off, nothing of, now … bike, number not, number … he, number … it, nunca he, off his
  3.1: ours, ours |, pas du, pas qu, pas … client, passi-, passing, perte-, pertenece, pick … the, pis elle
  3.1: pour … je, que oso, que … c, que … este, ready … is, repaired, suis le, suis … cette, sur … ligne
  3.1: that phone, the good, this line, this phone, this … before, this … to, tiene … cel, to … only, tu t
  3.1: tu … pas, une semaine, viens … avoir, voudrais pas, vous … ecrire, was never, whoever … want, yo ni
  3.1: yo no, yo … un, you are, you … money, | equivocado, | parce, | sir, | uh, | vs, | … afternoon, | … bud
  3.1: | … dan, | … femme, | … hr, | … idea, | … work, ~bul, ~digi, ~eas_, ~epr, ~fake, ~fals, ~gera, ~glar
  3.1: ~igit, ~lord, ~mino, ~nfu, ~nfun, ~ntly, ~onfu, ~raid, ~tado, ~tty_, ~yor
  3.0: NAME quien, NAME yo, NUMBER vous, a NAME, a … ca, aca no, again you, anos no, aqui nadie, at … bike
  3.0: avec un, bad hip, been NAME, bike … do, blocked me, boat |, boutt-, boutte, bruh i, buscaba, but … the
  3.0: ca ne, ca … souvent, ce … avant, chiff-, client, clients |, college, company this, con … nombre, condo
  3.0: contactado, cuart-, de mme, de ruedas, de … este, de … jefe, decev-, decevoir, depuis 2, despacho
  3.0: donna-, donne … cell, donner, el de, erreur de, ese no, espere, est … NAME, est … ligne, est … mauvais
  3.0: est … moi, est … tel, este … pero, et … velo, etait … telephone, feldm-, feldman, foggiest
  3.0: from … store, from … you, go by, guy … not, habit-, haha non, hay … NAME, hi i, his old, his phone
  3.0: histoire, husband NAME, il … en, in shop, incorecto, is … mr, is … up, joven yo, juridico
  3.0: just kidding, l auto, la vecina, la … les, law office, le … qui, les dije, lieu de, like … of
  3.0: llamo … y, longer has, longer … this, mais j, me … error, meme … de, meses, mine and, mixed up
  3.0: montreal |, mr, n a, named NAME, nimew-, nimewo, no deje, no … comprado, no … in, nombre |
  3.0: not … never, not … she, not … what, not … you, novak-, novaks, numba, number … his, numero es
  3.0: on … lol, panto-, pantoute, para … que, perdon pero, person in, pertenece a, phone … NUMBER, place |
  3.0: pour … il, pris … numero, que … tiene, qui avait, qui … appelle, quoi l, reass-, recko-, reckon
  3.0: rien a, si … me, since … so, t as, te confundiste, telephone je, tengo … jaja, that and, that … my
  3.0: that … never, the landline, the … he, the … kid, this message, times do, titul-, to reach
  3.0: trompe … numero, tunde, un boutte, un chiffre, un taxi, un … falso, unfor-, unfortunately, us … that
  3.0: vs avez, want some, when she, who tf, will take, y … bici, yo … deje, yo … soy, your file, | aki
  3.0: | pretty, | recibi, | … customer, | … estan, | … pos, ~_ago, ~_mr_, ~_uh, ~acin, ~aria, ~assi, ~bois
  3.0: ~chif, ~clue, ~ex_, ~gie, ~hiff, ~lane, ~mers, ~nia_, ~ntou, ~rior, ~seni
  2.99: (tables say wrong_number)
  2.9: NAME … est, NAME … y, NUMBER … a, a nice, a … so, a … there, ai herite, am … landlord, am … mr
  2.9: an passe, and i, and … his, anter-, anterior, appelle … pas, are … for, asi |, at any, au … du
  2.9: aucun NAME, avez … la, be one, bici jaja, bonne … pour, bring … in, busca-, c … pas, c … pu, ca … m
  2.9: ca … un, ce message, cel por, chicago, chiffre, cliente |, clinique, clinique dentaire, collar
  2.9: conjoint, conos-, conosco, contact |, darli-, darling, de cel, de contact, de mecanique, de … argent
  2.9: de … mon, de … son, decede, dentaire, depanneur, digit, digit-, donde queda, elle n, enero, es nuevo
  2.9: es … celular, est ca, est pu, est … et, est … salon, est … troisieme, fais pas, fizz, forfait |
  2.9: got this, got … and, grati-, gratis, have not, have … his, him … is, i … getting, i … ordered
  2.9: i … picked, i … remember, il n, is … old, j … NUMBER, j … herite, je … sais, jurid-, just … and
  2.9: just … lol, l … avant, la clinique, la ville, lavoi-, lavoie, le llego, lo siento, lyne, mandando esto
  2.9: me va, mensaje … no, mon conjoint, musiq-, musique, my … when, nadie con, nadie … ese, ne sais
  2.9: ne … est, ni idea, ni … de, ni … la, no … idea, numero falso, of mine, ok … i, on … l, par … le
  2.9: parle-, parroquia, pas … mon, phone with, pierda, pour … un, que mi, que … sepa, retrouver
  2.9: right number, se … fue, she … i, si le, soy … no, su … y, suis … lui, tas, te … de, telephone merci
  2.9: textos de, that number, the … phone, this numbers, this ones, titular, to … by, tu … ecris, un salon
  2.9: unless you, va aller, vanco-, vancouver, velo chez, velo moi, velo … j, votre NAME, vous dire
  2.9: vous … trompe, whoev-, work i, y por, y … me, y … soy, yo sepa, you that, you think, | debe, | getting
  2.9: | … dueno, | … passed, | … person, | … tf, ~abit, ~aska, ~hoev, ~mela, ~nosc, ~oev, ~oeve, ~osco, ~phi
  2.9: ~repr, ~rne_, ~tons, ~voil, ~watc, ~whoe
  2.8: a diff, a vole, a … d, a … from, a … line, a … shop, a … station, acheter, ai meme, ai … laisse
  2.8: am not, am … florida, am … the, ambulancia, ampar-, amparo, ancien proprietaire, and she, and … am
  2.8: ans … j, any shop, apues-, au lieu, aucun … alors, autocorrect, be your, because … is, bici … ustedes
  2.8: bien you, bike … number, bill, bill |, blague, boyfr-, busca |, but not, but … do, cae, cel es
  2.8: check the, chica-, clien-, cliente … vous, clini-, comprendre, con ese, confondez, connais … NAME
  2.8: coworker, cuz i, cuz … am, cycli-, d avoir, de … le, deux chiffres, dire que, do … turn, doit, ecoute
  2.8: el mes, el … pasado, enfermera, equivoco, espana, est … blague, este … es, fiche, flori-, foggi-
  2.8: for our, for real, from … this, get messages, get texts, getting … bike, graha-, graham, hablo bike
  2.8: hablo … lol, he … my, hijos, hombr-, hombre, hospi-, in peace, infir-, inver-, is about, it can
  2.8: j … meme, j … une, jamais ete, je crois, justi-, justine, l … passe, la c, la parroquia, la … pas
  2.8: lady, las bicis, late husband, lieu, lista no, llegan cosas, lol … do, lol … is, m … j, me cae
  2.8: me quede, me … do, met, mi … se, mis NUMBER, moi … velo, mon boss, mon … du, more>wrong, my daughters
  2.8: my … he, no … being, no … has, no … tiempo, not know, not … number, not … one, nuest-, number but
  2.8: numero … pour, on … un, otro |, ou le, owner of, parler … votre, parte … no, party |, pas … pis
  2.8: person … are, personne |, pu son, quiza-, quizas, reached, regre-, salon, se equivoco, she … no, silla
  2.8: sorry … i, sounds like, soy … senor, theo, think we, third … this, ti, tienda no, to have, une blague
  2.8: une … personne, union, velo a, velo je, wrong>not, wrong>number, wrong>you, y … NUMBER, y … he
  2.8: | somebody, | … casco, | … llego, | … mal, | … parte, ~_cru, ~_cyc, ~_jac, ~_ti_, ~ania, ~clie, ~doit
  2.8: ~ea_, ~ffr, ~ffre, ~homb, ~hosp, ~ipo, ~jac, ~lady, ~lamo, ~ords, ~ospi, ~patr, ~regr, ~rett, ~ulie
  2.7: NAME en, NAME … a, NAME … son, NUMBER pis, NUMBER … un, NUMBER … us, a celui, a … fixed, a … lo
  2.7: a … se, a … that, ai … pas, aimerais ben, anywh-, anywhere, apuntado, asigno, autre personne, bici con
  2.7: bike fixed, bike … mine, bike … never, bike … you, boise |, bonne chance, bonne personne, breaks
  2.7: buscan |, business |, c qui, cambie … compania, caron, cell and, chats, chsld, coma, compania y
  2.7: compania … me, con otra, connait, conozco a, consu-, creo … este, crois, de compania, de … ans
  2.7: de … saludos, depan-, dueno anterior, dueno |, el otro, encore la, eres, es delete, es ese, es mio
  2.7: eso de, est … j, est … ma, este … y, et … m, except the, fyi this, fyi … is, gars, gives, got his
  2.7: grade, grandmother she, haha i, han, has not, have no, have … wrong, hello i, here anymore, here … the
  2.7: hi you, his mother, his new, hope the, i believe, i received, i … all, il … un, in nebraska, in … your
  2.7: instead of, is got, it … this, jamais alle, know the, la bonne, la mama, la … porque, le bureau
  2.7: le dejo, le forfait, lol c, lol … est, lol … i, looki-, looking for, lucil-, lucille, ma tante
  2.7: magasin de, main |, mais … a, mari, me … with, mexic-, mexico, misdi-, misdialed, must, nebra-
  2.7: nebraska, ni se, ninguna, no mr, no one, no va, no … that, none … them, not … nothing, numero l
  2.7: numero votre, numero … mi, old number, old owner, one … NAME, ortho-, otra NAME, par … je, pas … cell
  2.7: pas … moi, pelletier, personne … ce, phone on, phone … this, pieds … votre, porque no, records … is
  2.7: retired, se … es, seguros, senor, soy esa, suegra, suis pas, te … un, temps pour, tener, texting the
  2.7: texting … wrong, texts about, texts>wrong, the company, the ones, these>number, this i, this you
  2.7: to … bike, to … up, trabajo y, trois-, troisieme, tuvie-, tuviera, une … j, unles-, unless, usado
  2.7: veci, velo lol, vous arretez, vous … le, was … bike, whoever, wrong>stop, yo … bici, you … somebody
  2.7: your … by, your … for, | felicitations, | listen, | mis, | quelqu, | … believe, | … bici, | … esa
  2.7: | … message, ~_ere, ~_tas, ~_try, ~_viv, ~aff_, ~anin, ~atai, ~aval, ~brou, ~chip, ~eani, ~egre, ~evio
  2.7: ~fice, ~gars, ~heq, ~hequ, ~ijos, ~lini, ~loc_, ~lori, ~mado, ~mpie, ~net_, ~nles, ~nsul, ~nywh, ~onsu
  2.7: ~orid, ~salo, ~ska, ~tula, ~unle
  2.6: 2 ans, NAME … am, NUMBER … je, NUMBER … pas, a google, a kids, a mix, a una, a … de, a … i, a … voice
  2.6: afraid |, ahi no, ai achete, ai une, alle, am from, ami |, an dernier, any … in, anywhere |
  2.6: aqui … hay, as pas, au NUMBER, au travail, avec … magasin, avez texte, aviso que, barel-, barely
  2.6: be someone, believe you, belon-, bike in, bikes … you, boise, bowli-, bowling, c … qui, cell est
  2.6: celular … la, cette personne, chiffre de, confundieron, conjo-, conozco su, cosas de, d habitude
  2.6: daughters, de nina, de ninguna, de … cote, des erables, desk at, destine, dropped off, dueno, el tiene
  2.6: elle … plus, en bici, en france, en … tienda, era … otra, erables, erron-, es una, esa … you, ese … no
  2.6: eso es, est meme, est qui, ete, form … i, france, got … wrong, guy … me, habei-, habeis, habitude
  2.6: halif-, halifax, he … his, here … years, hey just, hey … fyi, his, i bought, il … jamais, is a
  2.6: joignable, know it, l atelier, l … dernier, le … et, le … par, le … que, letting … know, llegan los
  2.6: lo dieron, m appelez, mal … le, manera … que, mauvais number, mayor-, message … est, mi casa, middl-
  2.6: middle, moi … client, mon … mais, mon … partout, monsieur … n, montreal, my … put, named, ne me
  2.6: ne suis, no hablo, number before, number de, numero ahora, numero appartient, numero partout, offic-
  2.6: on to, os habeis, otro lado, peper-, pepere, personne de, phone … to, pintar, pis on, plusi-
  2.6: plusieurs, pos, que bueno, quien … ese, quoi j, quoi votre, quoi … ai, reception de, remon-, rendu
  2.6: rente-, says … not, send>wrong, shop … do, so this, soi, son |, soy, soy … hija, sure how, that person
  2.6: the … again, the … went, this … be, this … off, to miss, tout le, toute-, toutes, tucso-, tucson
  2.6: un … cell, una foto, una … delete, une roue, usted, velo ici, vive, votre dossier, votre … ce, walker
  2.6: was my, we … up, wife … i, will want, y otra, years, years … i, | mistaken, | … bueno, | … errado
  2.6: | … siento, ~_ici, ~_inn, ~_kie, ~_mm, ~_sop, ~_soy, ~abla, ~aca_, ~belo, ~blet, ~bly, ~bly_, ~eot
  2.6: ~eses, ~guna, ~jos, ~lee_, ~midd, ~mpos, ~must, ~neur, ~offi, ~paro, ~rmie, ~rnal, ~rron, ~soy, ~soy_
  2.6: ~uli, ~veci
  2.5: NAME, NAME andre, NAME … l, NAME … soy, a bad, a des, a guy, a landline, a moi, a poder, a truck
  2.5: a une, a … in, about … bike, abuelito, acabo … sacar, ahora lo, ai … commande, ai … mis, all … the
  2.5: am … her, anda |, au depanneur, avoca-, avocat, away from, back to, been … a, believe this
  2.5: bendiciones pero, bendiciones … no, bici … mi, bike wrong, bro i, but he, by mistake, cambio de
  2.5: changed … number, chicoutimi, chum |, city, crois … ce, cycliste, dame, de bicycle, de velo, de … j
  2.5: dentista, depor-, deportista, diff, diga, digits, ecout-, en … aucun, en … roulant, en … y, enfant
  2.5: entendu, equivoco de, ese … es, est … vieux, este you, et n, et … a, etes trompe, even own, even … a
  2.5: fauteuil roulant, gemel-, getting … for, google voice, got no, guy, had a, had … number, he ido, heard
  2.5: him my, hip, ido a, in time, in … night, is like, is … his, it if, jaja no, jajaja no, joven … me
  2.5: juin, knowl-, knowledge, la couleur, la … et, law, like … is, mail, main, manana con, manera de
  2.5: many … do, me … dieron, me … loca, mi bicicleta, mijit-, mijito, mine now, moi … l, mon … j, murio
  2.5: my grandmother, n avez, ningun NAME, no soi, no … bicicletas, no … esta, no … ninguna, nom du
  2.5: not mine, not think, not … a, not … of, now his, number … le, number … up, number>me, numero … de
  2.5: numero … j, numero … no, occupe, of me, of our, office, out … is, out … to, par … j, parece, parmi
  2.5: pas … facture, pas … magasin, phone she, please tell, poder, presb-, presbytere, pu le, qui … ai
  2.5: qui … ca, rappel mais, recipient, remember |, roula-, roulant, se confundieron, se … son, ser otra
  2.5: she gave, shop is, su taller, suert-, suerte, suis … je, sur … cell, te … a, te … bro, tengo yo
  2.5: tengo … que, tenia este, texto s, the … because, there is, tromper … numero, une … dans, vecina
  2.5: velo … ai, votre … a, vous cherchez, vs, with … customer, with … to, woman, wrong guy, wrong … i, y no
  2.5: y … tengo, you but, you keep, your … so, yourself, | bro, | pardon, | … creo, | … hablo, | … hermana
  2.5: | … pense, | … recois, | … trompez, ~_cy, ~_fak, ~_his, ~_mr, ~_ud, ~_vs_, ~alum, ~atis, ~avoc, ~croi
  2.5: ~elon, ~eros, ~fak, ~gits, ~guy_, ~igl, ~igle, ~ines, ~med_, ~nera, ~orri, ~osp, ~pena, ~pist, ~prev
  2.5: ~rles, ~rtab, ~rti_, ~sepa, ~sop, ~sot, ~voco, ~vs_, ~ycli
  2.4: NAME … not, NUMBER … away, a ce, a qui, a shared, a … and, a … hijo, a … que, actua-, ahora … tengo
  2.4: along |, another customer, appareil, appelle, aqui … la, are trying, aucun … a, autre numero, avez pas
  2.4: bertr-, bertrand, bike … ready, bikes are, bjr je, bon encore, buddy, bueno you, ca doit, cabal-
  2.4: caballero, camio-, canad-, ce … je, code NUMBER, confundiendo, connais … ca, connaitre, creo, cuantos
  2.4: d numero, de NAME, de bici, de number, de sacar, de … familia, de … icitte, denve-, denver, desti-
  2.4: divorced, doit etre, en reparacion, en … el, en … je, en … no, equivocaste, errone, ese … you
  2.4: espero que, est pas, esto me, expec-, file for, fix your, for … he, free bike, goes … the, grandmother
  2.4: grandson, habite, he used, i … his, ici, ici … de, identity, if … need, in … spring, is … been
  2.4: is … shared, it … wrong, j … ben, la … d, la … maison, la … pero, le dieron, left in, lent, llamo NAME
  2.4: llega a, mais pas, manchester, me … are, me … confundiendo, message came, mi nena, mi … porque, mio
  2.4: mistaken, mix, moi qui, monde, mort, moved, movil |, mucho … de, my neighbor, my … never, nada en
  2.4: negocio, never in, ningun … de, no usa, no … amor, no … by, nobody named, nom … mon, not have
  2.4: not your, not … by, not … please, notai-, number anymore, number ends, number when, number … got
  2.4: number … have, numero se, numero … deja, numero … mois, off i, ojala, on vous, otra persona, ou … est
  2.4: owner |, pas connaitre, pas de, pas pour, pas … ca, pelle-, pense, person … not, personne n, porqu-
  2.4: porque, pour … vous, prevenue, que pasa, qui j, ramir-, ramirez, random, recycled, same … as, servi
  2.4: somebody elses, someone else, suerte … la, suis … alle, sweetie, take … for, tante, te equivocaste
  2.4: telce-, telcel, tengo … anos, tengo … en, text … have, the building, the trek, this and, this … any
  2.4: this … anymore, this … my, tienen el, time … me, to our, told … before, tremblay |, trying to, un … y
  2.4: up with, usa este, used … phone, vaya, velo … haha, voisine, votre … est, was intended, weste-
  2.4: western, who you, whose bike, y yo, y … pas, you before, you … mistaken, you … our, you … trying
  2.4: you … usa, yours, | donne, | maam, | … bicicleta, | … cel, | … mijo, | … recipient, ~_adm, ~_bil
  2.4: ~_mio, ~_nul, ~_oja, ~_um, ~amio, ~ctua, ~dame, ~dest, ~flor, ~geri, ~iddl, ~mion, ~nct, ~nero, ~ntad
  2.4: ~ojal, ~oms, ~oms_, ~poll, ~porq, ~sieu, ~tati, ~trem, ~uida, ~ulle, ~viv, ~yon_
  2.3: NAME changed, NUMBER … lieu, NUMBER … y, a esa, a mes, a pogne, actually, algui-, alguien, am using
  2.3: and you, appartient … a, are … the, assur-, at … number, be … i, be … of, be … on, belongs to
  2.3: bici que, bici y, bici … en, bicicleta … en, bike … wrong, but she, c … le, ca avoir, cambiaron
  2.3: cellulaire d, celular de, chela, cherchez qui, chiffres, compa, con NUMBER, cousin he, cowor-, cruza-
  2.3: cruzaron, cruzaron los, cruzaron … numeros, cuz, de cell, de … client, de … escuela, disculpa, du mal
  2.3: dueno de, earl, el … anterior, empre-, empresa, en enero, en no, es trompe, es … ustedes, esa senora
  2.3: est … cellulaire, est … votre, este … me, fallecio en, false, falso, farm, felicitations, file this
  2.3: folks |, handing, have … a, have … bikes, hope you, husbands, i … using, incorrecto, is called
  2.3: is … NAME, jaja … que, jconn-, jconnais, joint, kien es, landl-, le … chez, lo … hace, los numeros
  2.3: lost … job, maner-, manera, mauvais gars, me … be, menci-, moi et, moi j, moi votre, my wheel, n y
  2.3: need … to, nel … no, neveu, ningu-, no tenemos, no trabaja, no … am, not any, not here, not … look
  2.3: not … own, number changed, number … is, number … that, numero errone, numero svp, numero y, numero … 2
  2.3: numero … je, on … text, one … you, other one, our office, own no, parec-, pas qui, pasad-, pero … de
  2.3: personne … s, phone any, pour … rappel, previ-, quelqu … vous, quels, quien, quien … dejo, reach is
  2.3: reach-, reassigne, recien, recordatorios |, rendez … de, resse-, revise el, revise … numero, ride a
  2.3: roommate, rueda-, ruedas, sa, saludos |, seems, sent … me, si … no, socce-, soccer, soy tu, succe-
  2.3: such person, suis jamais, suis … NUMBER, supposed, supposed to, t … trompe, tel de, texts … NAME, tf
  2.3: that … is, that … were, the babysitter, the … fella, the … there, tiene … telefono, time on, times … i
  2.3: to send, todo … mi, trabaja, tremb-, uh i, un vous, un … mal, una … y, unas, up i, up the, usa
  2.3: usa … numero, using it, vivo en, vous j, vous … ecrit, vous … je, what … i, whoever you, whoevers
  2.3: with another, you wrote, you … have, you … trabaja, your … in, | senorita, | wat, | … errone
  2.3: | … esposo, | … habite, | … if, | … letting, | … office, | … texter, ~_cuz, ~_hen, ~_mur, ~_sa_, ~_sum
  2.3: ~ald, ~ami_, ~creo, ~cuz, ~cuz_, ~dson, ~eard, ~enor, ~evin, ~gati, ~ieur, ~inos, ~isie, ~ists, ~lgui
  2.3: ~li_, ~lien, ~mbla, ~mewo, ~ngun, ~ntle, ~ocas, ~onst, ~pien, ~rdia, ~rias, ~seno, ~tina, ~tual, ~tul
  2.3: ~urra, ~ywa
  2.2: NAME she, NAME … me, NAME … she, a fax, a peut, a … etre, all … am, alvar-, am locked, and got
  2.2: anos … de, any … thank, are on, avez ecrit, avez le, belongs, belongs … the, ben … avoir, bikin-
  2.2: biking, brompton, buscan, c … sa, ca … NUMBER, camionneur, can … pick, cherc-, clue who, con … persona
  2.2: confunde, connais … ce, crois … il, dans votre, dans … platre, de … dans, de … ma, despa-
  2.2: different … now, don, el era, en magasin, en velo, ensei-, esa persona, ese … yo, est celui, est sa
  2.2: est … en, este number, este … ahora, esto es, eu … numero, ex … el, firm, foot in, gimna-, gimnasio
  2.2: goodn-, goodness, guys … and, half the, has … different, have the, he … like, i not, i … locked
  2.2: i … take, idea … you, in texas, is not, jamais … ce, je pense, jr, l ai, l … pis, la … fois, la … que
  2.2: le cellulaire, le entiendo, le prof, ligne de, llegando, lo compre, m NAME, mais … est, me his
  2.2: meme nom, miles, mista-, modo |, moi … NUMBER, more thank, my man, my … this, name here, need his
  2.2: never set, never … foot, no creo, no is, no vive, no … it, nobody by, nobody … that, nope … me
  2.2: not ride, not … wrong, not>wrong, nuevo no, numero bonne, numero equivocado, numero era
  2.2: numero … journee, one by, oso, other … this, ouin c, parler de, parol-, parole, particular, pas … et
  2.2: pas … telephone, passed the, pero este, peut etre, pieds, platr-, platre, please correct, plumb-
  2.2: pop |, portable de, poutines, rando-, refile, s … NAME, sais … qui, scoot-, se quedo, se … NAME
  2.2: senorita, set foot, set … in, shop … my, siempre me, since NUMBER, skate-, ski, solicitor, sorry no
  2.2: specialized, stati-, su bici, sure the, telefono … de, tenem-, tenemos, tengo … con, textez … mauvais
  2.2: texto … pas, that … here, the county, the only, the team, the … never, think it, think you, this … is
  2.2: thought this, tiempo |, to speak, to … when, toco, tromper |, update the, vecin-, vez … a, vivre en
  2.2: voisi-, vous je, want NAME, would that, wrong>texts, you>wrong, your … put, | euh, | pero, | texto
  2.2: | told, | … check, | … fils, | … inherited, | … meant, | … mobile, | … number, | … prof, ~_bom, ~_sep
  2.2: ~_sr, ~_vs, ~anos, ~atre, ~bom, ~bomb, ~bouc, ~coot, ~dir_, ~duen, ~embl, ~epan, ~erch, ~erit, ~gasp
  2.2: ~herc, ~ieds, ~ior, ~ior_, ~itu, ~mese, ~mig, ~mur, ~norm, ~olog, ~outt, ~plum, ~prio, ~rdie, ~rner
  2.2: ~scoo, ~sons, ~sthe, ~uien, ~umm, ~xpec
  2.1: NAME does, NAME never, NAME … anymore, NAME … have, NUMBER and, a digit, a dog, a don, a donne, a lot
  2.1: a votre, a … mais, abri, aca … es, acaban, ahora … mio, alle chez, alle … vous, am … you, and we
  2.1: and … i, and … no, anos, ans que, anything … your, are mistaken, arretez … de, as … la, ask him
  2.1: aucun … de, avait … que, ayer … no, babysitter, ben non, bicycle … NUMBER, bike at, bill and, bromp-
  2.1: but you, calga-, calgary, changed, cherchez |, chez la, chien a, ciclistas, conmigo |, connait pas
  2.1: consultorio, county, crois qu, de chat, de ella, de pedales, de … pas, de … su, desolee je, du … dans
  2.1: du … et, el … a, elle … pu, enfer-, erreur sur, erreur … la, es … se, escribirle, eso no, est … sur
  2.1: estas, este telefono, este … un, euh, everybody, fait … ans, faux, febru-, february, fils de
  2.1: for someone, for … do, for … i, forei-, foreign, from … bike, garag-, garage, garza, gelat-, genev-
  2.1: genevieve, got the, grace, handi-, hermano … no, how … times, i turn, in february, in … text
  2.1: incorrecto |, indic-, indica, inverse, it … there, j … a, je recois, je … prends, judas, know your
  2.1: l … NAME, l … dit, la … ustedes, le cell, le prends, le … ou, licen-, line, line for, los … de, lot of
  2.1: mais … pas, mal note, manana … el, manit-, marca-, me instead, me … at, me … bien, meant for
  2.1: mensaje para, mensaje … era, message … arrive, message … m, messages for, mi … yo, mistake … me
  2.1: mon grand, monsi-, monsieur, month |, mother |, my … friend, my … name, name at, name |, name … your
  2.1: names, no el, no la, no reconozco, no se, no such, no … es, not help, not … cell, nous, number this
  2.1: number … do, number … years, numero incorrecto, numero porque, numero … c, numero … y, off … file
  2.1: oh … i, one … that, only … i, orden … es, owner … this, pas elle, pas … cliente, pas … nom, pense que
  2.1: pere … decede, pete, pobre, polan-, poland, previous, quatr-, que … ne, quedo … pero, recip-
  2.1: recipient |, recon-, reconozco, rien chez, roomm-, san NAME, search, share-, shared, so … you
  2.1: somos una, t a, te … pero, tell your, text … a, texter svp, texts … him, the labor, there i, this used
  2.1: trompee de, un consultorio, un … pas, usted … a, velo … le, verif-, vous me, vous … this, ward
  2.1: y … con, yo … no, you got, you must, your … is, | bill, | fyi, | … amable, | … are, | … client
  2.1: | … lookin, | … mensaje, | … owner, | … papa, | … recu, | … reste, ~?ur, ~_dif, ~_euh, ~_gue, ~_mig
  2.1: ~_mus, ~_poo, ~admi, ~anad, ~arag, ~arec, ~assu, ~axi, ~cant, ~cara, ~carn, ~cast, ~cina, ~domi, ~doub
  2.1: ~ecip, ~enfe, ~engl, ~erif, ~eryb, ~euh, ~euh_, ~faux, ~fre_, ~gnan, ~gni, ~heri, ~ica_, ~inge, ~ingu
  2.1: ~iol, ~law_, ~mio, ~mist, ~mmat, ~moun, ~mr_, ~nged, ~nn_, ~nous, ~oomm, ~oote, ~pany, ~plom, ~ppos
  2.1: ~rce_, ~ria_, ~rril, ~ryb, ~rybo, ~stak, ~sul, ~try_, ~ures, ~vive
  2.0: NAME c, NAME wrong, a bus, a cyclist, a … avec, a … nom, a … this, address i, adults, aki, am allergic
  2.0: am … widow, and … a, and … to, anterior de, apart-, assistant, autrement, avant elle, avez … mauvais
  2.0: avez … mauvaise, before … i, believe, believe … message, bien … mais, but … his, c … un, can … have
  2.0: ce cell, ce numero, ce … doit, ce … est, ce … m, cell de, chequ-, chico-, chuch-, chucho, cliente
  2.0: compre, connais … de, cycle, cyclist, d … la, de personne, dear, dejen … mandarme, denver |
  2.0: des freins, donne un, dubai, el cambio, en … pis, ends in, era mi, es … hermano, eso … la
  2.0: est … destine, este … you, et … suis, etes … gentils, facte-, facteur, fait NUMBER, fait … fois
  2.0: faites … je, fallo, farma-, farmacia, fois que, forwarding, frere … a, good for, got me, gracias … no
  2.0: hace … anos, help with, hered-, i used, i … allergic, i … in, in any, is … dads, is … ex, it … more
  2.0: je … du, je … fais, je … sur, kitch-, kitchen, la … ortiz, landline, le escribo, le mois, line … a
  2.0: llegan … mensajes, lo conozco, looking, luck, mauvais numero, me confunde, mi … como, mi … el, mijo |
  2.0: moi en, moi maintenant, moi non, moi … m, mr okafor, my ex, my … i, necesita, no conosco, no … a
  2.0: no … en, no … entiendo, no … person, non plus, not make, not … no, nouveau … c, nro, numero d, officer
  2.0: old … of, on … a, one on, only the, ortiz, pas destine, pas etre, pere est, pis moi, plante, plome-
  2.0: plomero, preve-, proprio, pu ici, que buscan, que ce, que ustedes, que … con, que … favor, qui je
  2.0: quien … lo, quiere, receptionist, recu votre, remove it, sevil-, sevilla, siento, stick, still in
  2.0: stop … for, suegr-, suis … votre, suyo, telefono de, tengo ninguna, the … tree, the … wheels, there it
  2.0: they gave, this … been, this … goes, this … just, this … somebody, time i, to exercise, to mr
  2.0: to … somebody, tunis-, tunisie, typed it, un … de, usted … el, usted … que, velo la, visto, vivre
  2.0: vous … j, vuestra, was your, was … my, widow, with no, wrong i, wrong>send, y este, y … compre
  2.0: y … que, yo, yo … hice, you find, you les, you … must, your … a, | bravo, | had, | kien, | old
  2.0: | think, | … aimerais, | … bus, | … contact, | … entiendo, | … texted, ~_aki, ~_ayu, ~_ic, ~_mud
  2.0: ~_nro, ~_yo_, ~aliz, ~asad, ~aser, ~bill, ~ced, ~cheq, ~cipi, ~ctic, ~daba, ~dlo, ~dlor, ~edas, ~elat
  2.0: ~ella, ~ewo, ~fed_, ~fund, ~gia, ~git, ~iali, ~ibie, ~iff, ~igi, ~imad, ~kitc, ~live, ~lize, ~lon_
  2.0: ~mami, ~mbl, ~mio_, ~mons, ~mus, ~ndli, ~ndlo, ~nemo, ~nfus, ~ongs, ~ooki, ~ordo, ~phe, ~rair, ~rtun
  2.0: ~scan, ~sim, ~sueg, ~try, ~uegr, ~uiz, ~usio, ~ywh, ~ywhe
  1.9: NAME que, a faire, a … celular, a … deux, a … not, a … who, ahora me, ai … de, am … nurse, and … not
  1.9: aqui vive, avait … numero, avez compose, avez la, avez … mal, avisar, balle-, ballet, believe … have
  1.9: bendiga |, bibliotheque, bici ni, bike what, bike … will, bud, but here, but … we, carna-, cel
  1.9: cellulaire |, chiffres |, cita … manana, confunden, confunden con, de correos, de quien, de … mensaje
  1.9: deje ninguna, desolee, du … de, du … noter, duboi-, dubois, emergencies, enesi-, enesima, erroneo
  1.9: es que, est au, est … avec, est … ca, est … mon, esta … una, estimados, except, fille … a, filled in
  1.9: fils, finge-, for emergencies, fue el, funer-, gave … to, groom, guagu-, guagua, have wrong
  1.9: hay ninguna, he … no, her … this, here no, here stop, here … NAME, here … has, hey you, him |, honest
  1.9: i … of, invalid, invoice |, is … who, it no, j … eu, je … client, keep … this, know, know of
  1.9: know … shop, l … de, le … de, le … je, left … in, life |, limpieza, llego … la, love |, ma … avait
  1.9: ma … s, mal, mal noter, mal … es, mapel-, marcando, me confunden, me i, me … am, mensaje … por
  1.9: mensajes de, mi … fallecio, misty-, mistyped, moi … en, mon … ca, monterrey, municipale, my name, n ai
  1.9: negoc-, neighbors, nena, ni, ninguna NAME, ninguna … en, no fui, no hice, no … works, noter le
  1.9: now … texts, number you, numero que, numero … maintenant, numero … nuevo, of … stuff, off you, or … it
  1.9: orden no, out loud, partie, pas commande, pas … en, pas … l, pasado, passed in, pero ahora, person
  1.9: pharmacy, phone … a, pic … the, plus … ici, popul-, por … ni, pour un, pour … l, presto, prior
  1.9: probleme, que tanto, que … habla, quel … vous, qui est, reassigned, reparacion, reponds, rosad-
  1.9: rosada, sacoc-, sacoche, salon de, searc-, she … off, she … your, shop … i, somebody gave, somebody |
  1.9: somebody … you, someh-, somehow, sorry to, split, su negocio, sur … telephone, t … pas, table-
  1.9: te bendiga, telefono … su, tengo NUMBER, tengo este, tenia, textiando, the customer, the … who
  1.9: there … is, think, tienda en, tiene su, to … her, todo respeto, travaille, typo in, un telefono
  1.9: una … no, up a, up … bike, update … number, vato, vez no, viuda, vou, vous … compose, vuest-, want is
  1.9: we can, would … you, wrong one, wrong … good, wrong … no, y … otra, you van, you … the, yours-
  1.9: | avertissez, | estimados, | excuse, | not, | siempre, | … daughter, | … monsieur, ~_ant, ~_dau, ~_dou
  1.9: ~_eto, ~_inc, ~_lak, ~_ni_, ~anyw, ~ario, ~bud_, ~cli, ~corr, ~dif, ~egoc, ~eir, ~fils, ~fiq, ~fiqu
  1.9: ~fune, ~goc, ~goci, ~grat, ~hbor, ~icer, ~ifiq, ~lumb, ~mie_, ~mort, ~nata, ~ndie, ~ndso, ~ngu, ~nor_
  1.9: ~nsie, ~nsp, ~nyw, ~odys, ~oisi, ~olee, ~pomp, ~rary, ~rifi, ~rois, ~rrit, ~sth, ~suyo, ~tair, ~tene
  1.9: ~teni, ~ucs, ~zos, ~zos_
  1.8: NAME at, NAME … au, NUMBER anos, a de, a nurse, a saber, a … le, abonnee, am in, am … your, and his
  1.8: annulez … mon, appartient plus, avez … deux, bay |, been there, belle, ben ca, bici en
  1.8: bicicleta … que, bicycle, bien el, bike and, bike … no, bikes not, booke-, booked, buscando, but … am
  1.8: carajos, ce … c, ce … depuis, cell pis, chez un, chez vous, coinc-, compa-, companys, con otro, con su
  1.8: con … respeto, conosco |, cute, de manana, de quelqu, de … mais, de … ninos, dear … i, delete … y
  1.8: denti-, destine |, diall-, did … leave, dios te, do … ride, ejerc-, ejercito, el ejercito, el plomero
  1.8: el pollo, en chicago, en … ejercito, equivocaste … numero, es … que, est moi, est … vous, esta es
  1.8: estad-, estado, este movil, excuse me, exist-, fake … lol, fille vous, gars a, guy … a, have … owned
  1.8: he … in, here, hobbi-, hobbies, i … this, ici le, il … dans, inval-, jamais … la, je … etre, kid |
  1.8: le … al, le … mauvais, les … el, lieu d, line on, lleve nada, longer NAME, lune, m … laisse
  1.8: meant … me, message … pour, message … to, mi … esta, mijo, mistake, moi … non, moi … numero
  1.8: moi … tout, mon oncle, montar, mosqu-, movil, munic-, my brother, my parents, my … in, my … used
  1.8: nada a, nada con, nada … su, nephew, ni siquiera, nice but, ninguna bici, no lleve, no … pedido
  1.8: nothing … i, number must, number since, numero … votre, of him, off it, office no, oncle, one … the
  1.8: only a, only … a, ordered, out to, pas … NUMBER, pas … affaire, pas … monsieur, pero, persona
  1.8: persona que, plant-, previously, que NAME, que busca, que dicen, quede, ramasser, rencontre, rode, sea
  1.8: sende-, sender, senor-, shop i, sient-, siqui-, siquiera, sister … is, soy ese, soy |, soy … persona
  1.8: sus … pero, switched to, team, telefono yo, tes … de, the … person, there and, these … for
  1.8: this … belongs, time with, to … person, two … ago, un numero, velo ce, velo dans, verify, vous c
  1.8: whose, wrong>remove, y … NAME, y … personne, you>want, your … came, | creo, | incorrect, | … cliente
  1.8: | … guy, | … je, | … llegan, | … n, | … reponds, | … switched, | … wrote, ~_cli, ~_cro, ~_her, ~_lab
  1.8: ~_nr, ~_rim, ~_toc, ~acy, ~aspe, ~chie, ~cies, ~cip, ~cono, ~cute, ~dear, ~dmi, ~dso, ~evis, ~fall
  1.8: ~fres, ~ghb, ~iai, ~icip, ~igna, ~init, ~ker_, ~ley_, ~mari, ~mosq, ~mpan, ~ndas, ~nota, ~oba, ~occ
  1.8: ~ovil, ~pci, ~pcio, ~plit, ~prac, ~rten, ~san_, ~son_, ~spor, ~veri, ~whos, ~zas_
  1.7: NAME il, NAME … ce, NAME … to, NUMBER … c, a ella, a m, a … cell, a … number, abajo, ai … achete
  1.7: alumnos, am … guy, am … who, andra-, andrade, andre, annulez pas, ans … a, antes, antes |, apuntado a
  1.7: apuntado el, aqui … vive, are for, are |, are … and, asthe-, astheure, avant … en, avec son
  1.7: avertissez, bici … de, bici … ni, bicicleta … mi, bill i, bio, bonjour vous, bonne journee
  1.7: bottom bracket, boula-, boulangerie, bueno-, buenos, building, but good, but it, ca … ai, caban-
  1.7: called you, can … find, cell |, cette boutique, change pour, ciel, coiff-, coiffure, colegio
  1.7: commande … velo, commerce, compagnie, company, con ustedes, conosco a, cork, d affaire, d … je, dans l
  1.7: de coiffure, de persona, de … ecole, de … esta, de … lol, de … persona, de … y, definitely, descanse
  1.7: desole mauvaise, different, dites a, does |, du tout, dude |, el cel, el titular, elle en, elle |
  1.7: emple-, empleado, en gaspesie, en … como, ends … NUMBER, enfre-, enfrente, ese … soy, est … chez
  1.7: est … svp, et personne, etait son, etait … velo, ex … he, ey, fixing … bike, florida |, for somebody
  1.7: for … lol, forfa-, forfait, fork, forme-, foto de, frere, gentils mais, guest, habla |, hace un
  1.7: hace … mes, have … been, he … got, he … the, heill-, heille, hier soir, i share, il y, in … family
  1.7: is … kids, j suis, je … moi, journee … vous, just so, knees, la caisse, la familia, lawyers, le client
  1.7: le … bien, le … hier, let you, llamo … pero, local |, madame je, made a, mal apuntado, mal … el
  1.7: marinoni, marta, me … cosas, mi vecino, mia se, mis alumnos, mis … no, mismo … pero, moi ce
  1.7: moi mauvais, mon nom, mon … pis, mon … velo, montana, n appartient, n … aucun, neigh-, new … i, ningun
  1.7: ninguna bicicleta, no time, nobody … NAME, nom a, nom … est, none of, not>you, number bro, numero chez
  1.7: numero el, numero … appartient, numero … pense, of … please, on purpose, once again, one named
  1.7: para otra, para … no, pas … que, pedals |, perso-, phone a, phone |, plan … is, plumber, plus a
  1.7: pris mon, que quelqu, que … esta, que … vaya, que … voulez, quel velo, qui … vous, recogen
  1.7: recois … messages, refil-, registrado, renco-, reparar, retourne, rodil-, salon … coiffure, se … los
  1.7: she left, she says, she … you, sinon, so … can, sombody else, someone |, someone … my, somme-, sommes
  1.7: son, son … a, son … pis, soy otra, sucre, sure this, take it, telefono … lo, the alarm, the spring
  1.7: this month, this … no, to … i, trompe, trompez … personne, vermo-, vermont, voisine |, votre … on
  1.7: vous mon, watching, what i, what … do, who … are, whoever had, would … i, wrong this, y … de, you all
  1.7: you need, you … someone, your … are, | alguien, | ey, | heille, | … bon, | … joven, | … mandando
  1.7: ~_aca, ~_cus, ~_fam, ~_ind, ~_pom, ~ager, ~aker, ~aste, ~asth, ~brom, ~cru, ~dien, ~ecin, ~ef_, ~erso
  1.7: ~fam, ~fell, ~fire, ~forf, ~ghbo, ~gnie, ~hanc, ~heil, ~ighb, ~iven, ~lema, ~leti, ~line, ~logi, ~lou_
  1.7: ~lui_, ~mijo, ~ndu_, ~nego, ~nit_, ~nori, ~otro, ~pio_, ~pom, ~pose, ~quat, ~rere, ~rson, ~sino, ~sts
  1.7: ~summ, ~tad, ~theu, ~toco, ~tude, ~uall, ~uil_, ~umba, ~undo, ~vee_
  1.6: NAME j, NAME … ai, NAME … i, NUMBER est, NUMBER … est, a chicoutimi, a dentist, a job, a school
  1.6: a … busca, a … nouveau, a … oficina, a … sur, affai-, ai jamais, alask-, alaska, alger-, algerie
  1.6: all the, am deaf, am … but, amigo, and nothing, anotaron, another number, aparte
  1.6: appartient maintenant, aqui, are … up, astheure |, aucune … c, avez … a, benit-, benito, bici … la
  1.6: bien con, bike shop, but … has, can … be, canno-, cannondale, cargo bike, cas |, ce n, change … numero
  1.6: check, check … records, chez, church office, cliente … dio, coleg-, commande a, compre una, comun-
  1.6: conozco … ningun, d … NUMBER, d … j, dads name, de l, de nuit, de texter, de … bro, de … cliente
  1.6: de … pis, delete salon, derailleur, devez, dieron mal, el … no, ella, ella … de, en a, en … cas
  1.6: equivocado |, era, es lo, es … a, es … ahora, ese, est dans, esta en, et moi, excep-, facture … NUMBER
  1.6: faites erreur, for another, former, forty, funeraria, gaspe, georg-, georgia, have told, have … up
  1.6: hello … am, here or, home … this, i guess, i joined, i think, i … deaf, i … not, i … that, i … your
  1.6: idee c, idee … est, in denver, in january, in … so, insurance, is all, is but, is … about, is … for
  1.6: it … no, it … time, je … qu, know … not, la linea, landlords, lavadora, le this, le … mal, les … a
  1.6: linea … es, llama NAME, llego un, lol … you, mais … ai, make … you, manej-, many times, may |
  1.6: me avisan, me … como, me … think, meant … someone, mere, mi primo, mi … you, might … to, mio ahora
  1.6: mon coloc, mon … n, month and, my neighbors, need … new, nephe-, ni … bici, ningun taller, no este
  1.6: no that, nobody … by, nop no, nop … soy, not being, not take, not this, not … bikes, number 2
  1.6: number again, number … did, number>not, numero moi, numero |, numero … ma, numeros |, occup-, one … i
  1.6: ordenes, order-, parece que, pas … le, patin-, pe |, pelo, phone i, pis … ai, por … vez, pour rien
  1.6: primaria, qu … y, quatre, que tiene, que … avez, que … textez, qui que, quien busca, quisi-, quisiera
  1.6: recois, recor-, rien … vous, rouyn, se … que, secre-, separation, serait, she has, si … de, sombo-
  1.6: sombody, somebody … a, sorry you, soy yo, te … mi, tengo … y, textez a, the cargo, the guy
  1.6: the pharmacy, the … about, thought … was, to a, tout cas, tout … monde, tromp-, tu … mon, un gars
  1.6: un mes, un … au, une … de, used, ver, vicar-, viero-, vieron, voir, vole, votre gars, vous devez
  1.6: vous … erreur, vous … la, vous … un, voyons donc, want … gone, wheel |, with … wrong, y que, y … a
  1.6: y … es, y … telefono, years … and, yo y, yo … lleve, you made, | abeg, | congrats, | madame, | ninguna
  1.6: | … aviso, | … etes, | … telephone, ~_ala, ~_bec, ~_er, ~_ese, ~_jan, ~_jui, ~_kno, ~_liv, ~_mal
  1.6: ~_mel, ~_our, ~aded, ~affa, ~anco, ~anej, ~bil, ~cois, ~comu, ~conn, ~dau, ~deve, ~diff, ~dile, ~div
  1.6: ~dve, ~dys_, ~east, ~ecko, ~ecor, ~ecre, ~enem, ~enia, ~esco, ~ffai, ~find, ~frer, ~hers, ~jui, ~lak
  1.6: ~mpa_, ~neph, ~nnes, ~occu, ~oid_, ~ompa, ~omu, ~omun, ~ona_, ~onds, ~oter, ~oula, ~pana, ~pell, ~pero
  1.6: ~phew, ~rect, ~rso, ~rtic, ~secr, ~sour, ~stin, ~tier, ~trom, ~uart, ~udo, ~uh_, ~unta, ~uver, ~uvie
  1.6: ~viou, ~xcep, ~yo_
  1.5: NAME la, NAME this, NAME … are, NAME … number, NAME … va, NUMBER so, NUMBER … de, a student, a sus
  1.5: a thing, a tout, a … tienda, about what, admin, ago and, ai eu, amigo |, and do, any … it
  1.5: anymore … the, anything from, are … NUMBER, arretez pas, beau frere, been, belongs … a, bicicleta … es
  1.5: bicyc-, bless … heart, bracket, brother, bruno, build-, cambio, can … come, chequen, ci, colla-
  1.5: colleague, confunde |, de … cel, dear sir, derai-, desk |, diero-, dieron, directions, donne-
  1.5: en cours, equivoco … numero, erabl-, erreur j, error |, esa … no, est mort, est … ici, esta |, execu-
  1.5: executor, for … is, for … weeks, gaspe-, gaspesie, girlfriend, got … in, guy |, have never, have your
  1.5: have … the, hay |, hay … con, he has, here named, here … this, hermano, histo-, i just, i no
  1.5: in … state, inher-, inherited, is mr, jairo, je n, journee a, juare-, juarez, just … this, keep … me
  1.5: le rappel, le temps, line at, live … and, lived, lives here, llaman, los de, m ecris, ma belle
  1.5: mandaron, meant … send, mensaje recibido, mi gente, moi au, mon … NAME, more>not, moved away, my bike
  1.5: my cousin, n do, neighbor, neuve, ni mi, ni … autre, nice … i, ninguna tienda, no en, no tengo
  1.5: no … at, no … please, no … tu, nobody … you, not getting, not>not, notre, now no, number has
  1.5: number … in, number … mistake, numerau, numero … le, nunca … comprado, of a, of … no, of … number
  1.5: ofici-, oficina, old … with, on … me, orden-, owned, p tit, pas fait, pas … guy, passed … in, patron
  1.5: pero … tengo, pis je, plus son, previous owner, puerto, puerto rico, que son, que … NUMBER, quien es
  1.5: reached … wrong, recie-, recoi-, recyc-, rempl-, repair … do, roommate he, sacar, se les, semana … no
  1.5: senor … la, serai-, si … bici, sounds, speak, stop asking, su cel, sure it, sweet, the summer
  1.5: though |, tiene, tit, to somebody, to … new, to … she, to … you, tromper d, tryin-, trying, una … en
  1.5: une ecole, use it, velo … devez, velo … mon, verifique, vivir, voisin, votre … lol, vous etes
  1.5: we … not, went off, who … is, with his, writi-, writing, wrong … amigo, wrote, wrote it, y … este
  1.5: you … be, you>forever, your heart, your … NUMBER, your … the, | disculpa, | sent, | tal, | … aqui
  1.5: | … bought, | … drive, | … facture, | … orden, | … recibido, | … sir, | … t, ~_aq, ~_aqu, ~_aur, ~_aus
  1.5: ~_avo, ~_cet, ~_ci_, ~_dom, ~_err, ~_luc, ~_mov, ~_nel, ~_ofi, ~_plo, ~aki_, ~arac, ~been, ~bicy, ~bio
  1.5: ~bite, ~ccup, ~cret, ~dlin, ~dys, ~ecoi, ~elac, ~elie, ~eral, ~excu, ~fusi, ~gna, ~gun_, ~guro, ~hbo
  1.5: ~hink, ~hoe, ~ince, ~itor, ~ivee, ~izz, ~kno, ~know, ~mew, ~mill, ~mou, ~mpag, ~nej, ~nfer, ~nom_
  1.5: ~nond, ~notr, ~nro_, ~ntai, ~oads, ~oco, ~oco_, ~ofic, ~okin, ~oncl, ~pers, ~rcia, ~rder, ~reac, ~rist
  1.5: ~ror, ~ros_, ~rpo, ~ruck, ~saye, ~sca, ~seig, ~spon, ~stol, ~sty, ~tari, ~tob, ~toir, ~tryi, ~ueri
  1.5: ~ula, ~undi, ~uner, ~used, ~vill, ~wrot, ~xcu, ~xist, ~yped, ~zas
  1.4: 2 years, NAME … de, NAME … es, NAME … his, NAME … ne, NUMBER … par, a ese, a lui, a … bike, a … ni
  1.4: a … phone, a … qui, afternoon, ages, ai |, alguien que, am … it, and not, and … all, ans … de
  1.4: aparte |, appea-, apporte, apuntaron, are giving, at … phone, aurait ete, avez reveille, away in, bay
  1.4: be … elses, becau-, because, been to, been … for, being, belie-, bianc-, bianchi, bibli-, bici pero
  1.4: bicicleta en, bicicleta me, bicycle … i, bike … for, bless your, buyer, ca j, ca … pas, cabin-, caisse
  1.4: calling me, cargo, carni-, carniceria, ce, cells, celular … lo, coiffure chez, compose, conce-
  1.4: confundiendo con, confundio, dado … numero, de nadie, de vous, de … ca, de … electrique, dental office
  1.4: depuis janvier, des … on, dije … no, dios … bendiga, dona, eleven, en fauteuil, en ontario, en otra
  1.4: en tout, era … la, es … carniceria, es … cel, est … merci, est … qui, estat-, este, esto … de
  1.4: fais … de, familia |, feet, file |, finir par, for |, fork |, from somebody, from … list, fui … no
  1.4: gentils, gets … bike, girlf-, hace, he pisado, his … phone, holiday, hope … gets, hopit-, hopital
  1.4: idea … que, ident-, in ohio, insur-, is … i, it … someone, janua-, january, janvi-, janvier
  1.4: keeps … me, knowing, l … proprietaire, la escuela, la … pasada, le … NAME, left the, left … the
  1.4: les debo, les … de, like you, listen, llega-, llegando … de, lol what, loud, mais, mais le, manito
  1.4: marin-, me … a, meant, meant … somebody, mepri-, meprise, message pour, mi … jaja, might, mine
  1.4: mine for, moi l, mois passe, mon ami, mon … je, monsieur NAME, monsieur je, mort |, must … a, my dads
  1.4: n … not, ne … connais, no existe, no … al, not live, nous |, now she, number desole, number or
  1.4: number>more, nurse, of … with, on friday, on … for, on … plan, or something, over the, owns, parti-
  1.4: pas a, pas … ce, paying for, people |, perdon … yo, perdone pero, persona |, personne, personne j
  1.4: phone belongs, phone … more, pisad-, pisado, plumbing, pollo, pour … reparation, prima-, prof
  1.4: que ahora, que bicicleta, quien-, quienes, quienes son, quit asking, received, registro |
  1.4: remove … from, rendez vous, reste pu, revisa, rides, rose, say that, segur-, send>want, senora
  1.4: sent me, she … in, si me, so … know, soy … senora, suis a, suis … fauteuil, suis … mais, sure who
  1.4: surel-, surely, t es, te … pas, tel, termina, that the, that … and, the … number, the … tho
  1.4: the … time, this in, tiendas, to … store, trompe … number, una bici, una carniceria, una casa
  1.4: una … de, ustedes que, velo cargo, we met, wrong chat, wrong … bro, y me, y … le, y … tiene, yo … una
  1.4: you from, | ce, | disculpe, | mate, | wrong, | … as, | … conosco, | … equivoco, | … here, | … hija
  1.4: | … llevo, | … madame, | … man, | … sorry, ~_asu, ~_boa, ~_ce_, ~_div, ~_kn, ~_wes, ~aban, ~amig
  1.4: ~anit, ~anol, ~aqui, ~arak, ~ary, ~bake, ~bein, ~cet, ~coi, ~ctin, ~dier, ~eant, ~ecau, ~eld, ~ephe
  1.4: ~exis, ~ffic, ~ffu, ~gne_, ~hond, ~ieve, ~iffu, ~irlf, ~isin, ~land, ~lfri, ~liev, ~lpa_, ~mud, ~mun
  1.4: ~noz, ~nozc, ~ntic, ~oc_, ~ombe, ~ompi, ~onoz, ~orci, ~owne, ~ozc, ~ozco, ~pagn, ~parc, ~pied, ~qui_
  1.4: ~rati, ~ray_, ~rlf, ~rlfr, ~rmer, ~rof_, ~roi, ~sea_, ~son, ~sts_, ~tel_, ~tf_, ~tist, ~tome, ~trep
  1.4: ~usc, ~vent, ~wne
  1.3: NAME este, NUMBER she, a company, a texas, a wrong, adresse, after-, ahora es, aider, am … so, and no
  1.3: and … number, anos |, another phone, are … about, babys-, bell and, bike stuff, bill … i, botto-
  1.3: bottom, brack-, brakes |, busca a, can … ride, ce … a, cellu-, cellulaire, chamo no, comme un
  1.3: compose le, confundieron |, correos, cosas, crois que, custo-, de quel, de … horquilla, de … il
  1.3: de … me, de … votre, devez avoir, dit … c, drop … off, el cliente, el que, el suyo, else |, entiendo
  1.3: error, essay-, est … garage, estac-, este numero, et, etait une, excuse … i, fauteuil, fils est, folks
  1.3: god |, gracias pero, guy in, has … phone, have any, he, here and, here … a, high, ici … a, infor-
  1.3: is paying, is … mine, jaja se, juste la, la compagnie, la nieta, la … jaja, le meme, le monde
  1.3: le … passe, lleve … a, maam i, mate, mi bici, mi … tiene, mia … bici, mois, molestia, my neighbour
  1.3: my order, my … instead, n est, name is, name … my, named … here, ne … pas, never have, ni nada, no con
  1.3: no esta, no … su, nom … votre, non … plus, not find, not … this, not>number, number … just
  1.3: number … think, numero ni, numero … soy, on m, on … you, owe … money, owner, pas des, pas parler
  1.3: persona … busca, personne je, phone … gets, pick up, pizze-, pizzeria, please update, porta-, qu il
  1.3: que no, qui … ce, repai-, repre-, rico, s … de, sa … pas, se … yo, shop please, shop there, shop … is
  1.3: si quieren, siguen … mensajes, so whoever, someb-, sorry … wrong, sound-, soy … NAME, story … i
  1.3: su cliente, such, taller no, taque-, taqueria, telephone, telli-, telling, tengo … de, text … for
  1.3: the … stop, the … with, though, tiene … celular, tromper, trompez, trucker, un … a, una iglesia
  1.3: ustedes me, vecino, vivo, voir la, vous trompez, vous … avoir, want>forever, wheel-, why do
  1.3: with someone, with … phone, y en, y … aucun, yeste-, yesterday, you hav, you pas, | eso, | revise
  1.3: | some, | vaya, | wey, | … asking, | … be, | … dropped, | … hermano, | … late, | … muchacho, | … nous
  1.3: ~_ano, ~_ast, ~_dry, ~_et_, ~_he_, ~_hic, ~_hos, ~_law, ~_lin, ~_mai, ~_mij, ~_nam, ~_od, ~_oj, ~_own
  1.3: ~_urs, ~_vec, ~aire, ~amo_, ~arce, ~ardo, ~arti, ~beca, ~beli, ~blas, ~burr, ~bysi, ~cust, ~dab, ~ebod
  1.3: ~ellu, ~folk, ~fork, ~gun, ~iro, ~iud, ~iuda, ~ivoc, ~joi, ~lanc, ~llul, ~mal_, ~meb, ~mebo, ~mere
  1.3: ~mij, ~name, ~nea, ~ntis, ~nver, ~obi, ~ocat, ~oix, ~oix_, ~olks, ~omeb, ~oner, ~onj, ~orq, ~orqu
  1.3: ~osq, ~osqu, ~owl, ~rce, ~rdin, ~remp, ~reta, ~revi, ~ribu, ~ritt, ~rnie, ~ropr, ~stom, ~such, ~sura
  1.3: ~tern, ~tic_, ~tole, ~trat, ~trib, ~ttom, ~udd, ~uelo, ~una, ~unad, ~urd_, ~urni, ~uven, ~voc, ~ysit
  1.3: ~zco, ~zco_
  1.2: (wrong), NAME elle, NAME travaille, NUMBER fois, NUMBER … i, a dental, a … moi, abeg, abuel-
  1.2: account |, accue-, accueil, ahora … en, ai … rien, al senor, along, am … i, anymore … is, aqui en
  1.2: at your, aucun, avant |, avoir, belonged, bici … jaja, bici … pero, bicycle with, bike place
  1.2: bikes … the, bonjour ici, boutique, by accident, caiss-, ce … ici, cell, celular y, come to, commander
  1.2: compagnie de, con … rueda, confused with, conozco … esa, de course, de destinataire, de garde, de … un
  1.2: deje … bicicleta, delete trabajo, diffe-, do … so, du … ici, eggs, el numero, el … buscan, electrica |
  1.2: eleve-, employee, en fait, en ningun, en … j, engli-, english, es esa, es … numero, es … yo
  1.2: est … mais, este … los, estoy en, etait … mon, etes … de, find him, from a, good … with, grandma
  1.2: gratuit, guess |, hamster, have me, have … confused, he tenido, his number, his … not, home and, house
  1.2: house phone, i … her, idea, idea de, imagine, imagine |, in maine, incorrect number, ing, is mine
  1.2: is … front, jalis-, jalisco, jamais … achete, je … meme, joven, just got, keep … texts, kindly … your
  1.2: la fille, la nouvelle, la … ahora, la … bici, la … mais, laisse … velo, landlord, las … delete
  1.2: like NUMBER, lives, lo de, luck with, luck … the, lui le, ma facture, maine, mais … je, make … i
  1.2: mauvaise, me confused, mecanique |, mensajes para, mensajes … una, message … meant, mi hermano
  1.2: mine is, morning … do, mouss-, my moms, my … NAME, my … but, no lo, no … my, no … number, nom ici
  1.2: nope, not anymore, not … for, nothing more, nouveau numero, number equivocado, number … good
  1.2: number>remove, numero lo, numero … plus, of them, of … bike, os, otra … que, our, pana, pas, permis
  1.2: pero … deseo, phone that, pop, pour … pas, primo, pris, provi-, que celui, que esta, que te, que … ci
  1.2: que … ni, que … pero, qui s, quit … for, remi, salon |, secretaria, semana pasada, send>send, septe-
  1.2: shops, sides, sons, sorry … have, soy quien, soy … delete, still not, suis … mme, sur ce, teenager
  1.2: telef-, telefono … una, telep-, telephone number, tengo, tenid-, tenido, the number, the … bikes
  1.2: think … meant, this family, this … since, to NAME, tomas, trois fois, trois … que, une … a, up … have
  1.2: votre … mais, votre … vous, vous … me, waves, what … a, with that, writing to, wrong, wrong digits
  1.2: wrong … mate, y dejo, yo … se, york, you have, your message, | error, | nous, | respectfully, | well
  1.2: | … abuelo, | … ese, | … fais, | … pena, | … sms, | … te, ~_age, ~_bud, ~_bur, ~_bus, ~_leo, ~_neu
  1.2: ~_nur, ~_os_, ~_soc, ~_suy, ~_wr, ~_wro, ~abeg, ~abue, ~acy_, ~adm, ~anot, ~apel, ~apl, ~ayu, ~bei
  1.2: ~bio_, ~blan, ~brac, ~bt_, ~bud, ~chez, ~cic, ~cicl, ~cro, ~cun_, ~cyc, ~cycl, ~dea_, ~depa, ~dil
  1.2: ~dma_, ~dom, ~efon, ~elef, ~elep, ~elit, ~enfr, ~eph, ~epho, ~epre, ~erai, ~erar, ~fon, ~gir, ~hist
  1.2: ~hopi, ~ibu, ~ici_, ~ieu_, ~inat, ~insu, ~irl, ~isi_, ~ixed, ~leed, ~lefo, ~leph, ~ley, ~lley, ~lula
  1.2: ~magi, ~migh, ~mir_, ~mois, ~ness, ~nfe, ~nfo, ~ngli, ~niv, ~nos, ~nsur, ~nurs, ~omer, ~ompe, ~opr
  1.2: ~orto, ~pair, ~pas_, ~peg, ~pens, ~pop_, ~quis, ~rado, ~rgi, ~rif, ~rito, ~rode, ~rong, ~rote, ~rtie
  1.2: ~sine, ~sona, ~spli, ~suy, ~tono, ~unds, ~var, ~wner, ~wro, ~wron, ~ybod, ~ycl, ~yest
  1.13: (tables say unclear)
  1.1: NAME ici, NAME icitte, NAME |, NAME … se, a alguien, a daycare, a perdu, a … adresse, a … because
  1.1: a … con, ai demande, ai recu, aimerais, aines, aloud, am … different, and get, and the, and … does
  1.1: and … take, arriver, asi que, at this, aussi, babe |, bakery |, banco, bici … me, bike, bike with
  1.1: blagu-, book |, borrowed, bouti-, broth-, but i, by a, camer-, camil-, can … help, carri-, ce … la
  1.1: celui du, celul-, celular, chain |, change de, checkez, client vous, cliente suyo, comercio, comma-
  1.1: con alguien, conduis, could … check, cousine, cuidado, daughter has, de buscar, de … velo, dear … is
  1.1: dedans |, delete taller, demenagee, des affaires, desde enero, desol-, diach-, diache, dieron … numero
  1.1: dije a, do … have, don NAME, dos … la, drive, du … svp, dueno … la, elses number, emerg-, en plus
  1.1: en … NUMBER, equivoco |, es, esa, esa foto, escrito, est chez, est le, est … autre, este celular
  1.1: este … a, fire, for … and, frere |, from you, general, givin-, giving, gratu-, hace NUMBER, has been
  1.1: have got, holid-, hope, horte-, hortensia, i inherited, if … are, in … kitchen, in … phone, inventado
  1.1: is … company, is … on, it … his, j aimerais, j … recu, jajaja, je conduis, je … connais, je … pas
  1.1: jeje |, keep … you, kitchen |, la reception, la tia, la … fille, le petit, livres, llego su
  1.1: look … the, malhe-, marcaron, me … un, mecanique, melangez, mere … le, message est, message la
  1.1: mi … este, mia, might want, moi jamais, monsieur … ne, more i, my … under, n importe, n … a, ne la
  1.1: ni en, nice day, no conozco, nom, not come, not … again, number>angry, numero … doit, numero … ella
  1.1: numero … etait, of … never, on our, one who, order i, par … pas, para una, parler … un, parro-, pas le
  1.1: pas par, pasada, perdone, perdone … no, person no, persona yo, please … it, plomero no, por ahi
  1.1: poste |, pour aines, preguntele, prepa-, pretty … that, pretty … this, pries-, priest, que pena
  1.1: que … llegue, que … mi, qui, reads … aloud, ready but, recad-, respeto, ride i, semana no, senor de
  1.1: ses textos, since i, so it, steev-, steeve, su … este, suis … le, suppo-, sure that, svp je, tampo-
  1.1: tampoco, telefono me, text from, texts get, texts not, the city, there … never, these>more, tienda me
  1.1: tiene el, tienen … numero, to … do, to … someone, typed … in, une nouvelle, us … a, vez … no, vie
  1.1: vive la, vive … NAME, vous … donne, when … dropped, wrong … this, y ahora, y reste, you people
  1.1: your … get, your … wrong, | again, | congratulations, | diache, | ella, | esta, | there, | vos
  1.1: | … apellido, | … cambio, | … crois, | … hav, | … messages, | … name, | … pana, | … place, | … tardes
  1.1: ~_and, ~_auc, ~_cel, ~_ene, ~_es_, ~_hop, ~_hot, ~_id, ~_joi, ~_jov, ~_nep, ~_nin, ~_ow, ~_tia, ~aitr
  1.1: ~aks_, ~ami, ~amil, ~ane, ~apar, ~atr, ~aucu, ~autr, ~brot, ~cado, ~cag, ~cces, ~ched, ~chen, ~cun
  1.1: ~cus, ~dli, ~ecad, ~ecie, ~eens, ~egur, ~eign, ~endo, ~enes, ~epai, ~eveu, ~fais, ~fono, ~frai, ~fun
  1.1: ~gee, ~gene, ~gine, ~habe, ~habi, ~hei, ~hew_, ~hez, ~hez_, ~hops, ~icl, ~idic, ~ilm, ~imag, ~inc
  1.1: ~ivo, ~jos_, ~jov, ~jove, ~ki_, ~llas, ~lui, ~lul, ~mane, ~mex, ~mia_, ~mira, ~mme_, ~mpa, ~mpe_
  1.1: ~mpoc, ~ncer, ~nep, ~nica, ~nie_, ~nope, ~ombr, ~ono, ~oose, ~opit, ~orp, ~osas, ~outi, ~peni, ~poo
  1.1: ~quiv, ~rah, ~resp, ~rnoo, ~roth, ~seas, ~semb, ~soc, ~stag, ~stat, ~tchi, ~ucun, ~uisi, ~uivo, ~una_
  1.1: ~uppo, ~urio, ~utiq, ~utre, ~vanc, ~voul, ~weat
  1.0: (number), NAME gets, NAME it, NAME there, NUMBER no, a … with, abuelita, account, adres-, afraid you
  1.0: afraid … have, al … y, all i, all my, aller-, anoth-, another, answering, anterior you, appartient
  1.0: appelle … NAME, aqui … el, assure, auto, autoc-, avec vous, avisan, ayer no, be … customer, been … i
  1.0: been … your, bendiga, bici es, bicic-, bicicleta, bicicleteria, bicicleteria |, bravo, broma … no
  1.0: by … it, c le, c pu, calls … is, cas, ce serait, ce … pour, celular you, chris-, client a, colle-
  1.0: commande, como … a, comprends pas, confused, conozco … la, conve-, correos |, de rendez, de telefono
  1.0: de … depuis, de … iglesia, defin-, dejamos, desde, desole de, desole … vous, devez chercher, died
  1.0: died in, dirai-, dirait, donne … faux, duena, el dueno, electrica, elle est, en paz, en … con
  1.0: erreur … ne, espanol no, este … de, et … ai, etait … pour, fait … vous, famil-, faute-, fils … a
  1.0: forever>wrong, from … i, fue, gars |, gente, got … number, gym, habra, hamst-, have … nice, have … no
  1.0: her, her own, here wrong, here you, here … number, his … and, hon |, hope NAME, horquilla |
  1.0: husband he, i am, i get, i … had, igles-, iglesia, il … plus, is gone, is waiting, is … by, j … jamais
  1.0: je … tout, jeje, l … d, la de, la duena, laisse … numero, last month, le … numero, leh |, life
  1.0: list>not, liter-, literally, llamaba, looks like, m … pas, marco, mauva-, mauvais, mauvais … monsieur
  1.0: me this, mejor el, mensaje … para, messages … this, mi abuelo, mi … ella, must … your, my … says
  1.0: n avons, name and, name … i, ne … jamais, neith-, neither, never … one, ninguna … de, no contesta
  1.0: no monto, no wrong, nom … ma, not from, not mr, number belongs, number dsl, numero monsieur
  1.0: numero you, numero … ahi, of … in, of … not, off … am, ohio, on dirait, one … for, only NUMBER, otro
  1.0: out and, party, perdu … cell, phone anymore, pis … de, please … number, porque … no, pour moi, prend
  1.0: puesto, que queria, que … cherchez, quelq-, reparer, reply i, reply … am, respectfully, reste a
  1.0: revisen, ride … i, rien achete, s appelle, s … vous, se llamaba, sell, sido, sister, some, sorry love
  1.0: soy … pero, state, store |, teena-, telefono, tenan-, tenant, texto est, the … did, the … digits
  1.0: think have, this is, this man, this … his, till, time for, to someone, to … is, total-, un … numero
  1.0: up by, velo … avez, venka-, venkataraman, vive NAME, vos affaires, vous … chercher, vous … en
  1.0: waiting on, was … but, we did, will … a, winni-, writing … you, wrong … bud, wrong … dude, y … en
  1.0: y … numero, you make, you … do, your … has, | ando, | desolee, | perdi, | siri, | your, | … boss
  1.0: | … came, | … cual, | … dieron, | … ici, | … made, | … muchos, | … put, | … qui, | … roue, | … ser
  1.0: | … siguen, | … sœur, ~_adr, ~_bee, ~_bik, ~_chr, ~_def, ~_due, ~_eme, ~_esa, ~_ete, ~_etu, ~_fau
  1.0: ~_fic, ~_gym, ~_hab, ~_jej, ~_lic, ~_mia, ~_occ, ~_spl, ~_suc, ~_vid, ~algu, ~arle, ~aur, ~auva, ~ayan
  1.0: ~banc, ~bee, ~bik, ~boa, ~bod, ~buel, ~cais, ~chri, ~cino, ~conf, ~cout, ~cuse, ~defi, ~dent, ~desd
  1.0: ~deso, ~dial, ~dica, ~dry, ~eaks, ~eck_, ~efin, ~eggs, ~egla, ~elq, ~elqu, ~elul, ~enag, ~entl, ~erez
  1.0: ~erg, ~ergi, ~erin, ~erno, ~erro, ~esde, ~etud, ~fami, ~fau, ~fue_, ~ggs, ~ggs_, ~gym, ~gym_, ~hab
  1.0: ~holi, ~hris, ~icin, ~idea, ~iers, ~inon, ~isto, ~ives, ~jej, ~jeje, ~ka_, ~lege, ~lep, ~lerg, ~lers
  1.0: ~lie, ~lish, ~lom, ~luck, ~ludo, ~mbio, ~mble, ~mont, ~mpez, ~nam, ~ndom, ~neit, ~nnan, ~nora, ~ong_
  1.0: ~oof, ~oqui, ~orc, ~oven, ~rama, ~ravo, ~ria, ~ror_, ~rrad, ~rror, ~sci, ~sde_, ~ski, ~ssur, ~stia
  1.0: ~suc, ~tele, ~teri, ~ucha, ~ucu, ~uelq, ~ulpa, ~utoc, ~utte, ~voca
  0.9: 2 … and, 2 … c, NAME connais, NAME p, NUMBER digits, a cette, ahora, aimer-, alegr-, alone and
  0.9: am legally, am … blind, and, and now, apell-, apellido, are paying, aurait, autre, avait pas, avons
  0.9: before she, bike haha, bike … a, bikes i, bikes … not, blind and, bro, but … hope, ca fait, carnal |
  0.9: casa de, cel … no, certain, cherchez vous, compose … mauvais, continuation |, cosas |, creo … tiene
  0.9: cuenta de, customer, daugh-, de cette, deb, deb |, delgado, depuis … semaines, dice … no, dio el
  0.9: dio … numero, dr, ella … no, en … chez, en … de, en … sistema, equiv-, erreur je, erreur |
  0.9: erreur … le, es su, esa |, escribes, est … de, este … se, euh je, euh … pense, facture de, fait trois
  0.9: fathers, faute, favor … el, fijat-, fijate, find my, foot, from here, from … guys, fuent-, gagne
  0.9: get this, have, have … had, hay nadie, hi … i, him do, husband … is, i sold, i … legally, i … never
  0.9: i … telling, is … church, is … mothers, it … one, je suis, je … ai, l avez, la dans, la dedans
  0.9: la seule, le … NUMBER, legal-, legally, legally blind, legs, les … d, les … nada, line |, lol i
  0.9: long … i, mais je, mama … no, may … the, meant to, mensaje era, mi papa, mio no, miss … pickup, monto
  0.9: montr-, morning i, moved to, must … in, my account, my sons, my … was, neuf, never had, no longer
  0.9: no … bicicleta, no … called, not go, not had, not please, not … anymore, not … have, not … since
  0.9: not>me, nuevo |, numbe-, number, number and, number any, number bud, number dude, number no
  0.9: number>wrong, numero … suis, numeros, on a, on … NUMBER, one called, ontar-, ontario, otra, owned a
  0.9: pal, panad-, panaderia, parler, pas ce, pas dans, pas … m, paz, pelletier |, pero en, persona … buscan
  0.9: petite fille, petro-, pharm-, pour … le, purpo-, purpose, que este, que esto, que le, que … no
  0.9: que … vous, repair, sais pas, se confundio, se … de, senores, sherb-, sherbrooke, sir, somebody
  0.9: son ustedes, sophie |, sorry … is, soy NAME, sti, still … number, store, su … ni, suis … au
  0.9: sur … numero, te … el, telling you, tengo … ni, that is, that … number, the tune, the … NUMBER
  0.9: the … still, there was, third … i, this my, to text, to … church, to … of, tune up, unico, unico que
  0.9: vient de, waiting for, walke-, was ready, was … in, watch, we get, we got, wey you, wey … no
  0.9: would hate, years old, yo … la, you … by, you … got, you … i, | attendez, | cita, | dear, | este
  0.9: | fix, | must, | perdone, | quelle, | … dear, | … dit, | … equivocaste, | … esto, | … going, | … nom
  0.9: | … parece, | … texto, | … unico, | … vient, ~_aba, ~_alu, ~_bei, ~_dig, ~_ele, ~_ell, ~_era, ~_guy
  0.9: ~_hav, ~_lan, ~_otr, ~_paz, ~_pen, ~_piz, ~_ten, ~_za, ~amed, ~arco, ~arty, ~auv, ~bay, ~bec, ~ber
  0.9: ~ber_, ~bike, ~body, ~bus, ~cem, ~cien, ~cipa, ~cre_, ~ctf, ~ctfu, ~dam, ~disp, ~dma, ~ecke, ~ectf
  0.9: ~emon, ~ence, ~endu, ~engo, ~ern_, ~ers, ~estr, ~etie, ~eto_, ~euf_, ~fed, ~genc, ~guy, ~hach, ~hav
  0.9: ~have, ~hick, ~hir, ~icar, ~icen, ~icle, ~ides, ~ient, ~iev, ~iffe, ~iga_, ~ilia, ~jr_, ~lavo, ~law
  0.9: ~lgu, ~llam, ~load, ~lse, ~luc, ~mano, ~mauv, ~mbe, ~mber, ~mpre, ~nco, ~nfor, ~nol, ~nor, ~nth, ~nue_
  0.9: ~numb, ~oas, ~oast, ~ody, ~ofi, ~oggi, ~omma, ~ong, ~onna, ~orb, ~osc, ~otra, ~otto, ~ova, ~peto, ~piz
  0.9: ~pizz, ~pos_, ~rage, ~reo_, ~rey_, ~rle, ~rmac, ~roba, ~romp, ~rrec, ~sde, ~stac, ~tait, ~teng, ~tra_
  0.9: ~tty, ~uatr, ~umb, ~umbe, ~uran, ~usa_, ~usq, ~usqu, ~usto, ~utr, ~utur, ~uva, ~uvai, ~vivo, ~xi_
  0.9: ~ycle
  0.8: NUMBER one, a aucun, a ecrit, a ningun, a … chez, a … j, a … off, acaba-, ai pas, aller, am, and my
  0.8: ande, ando en, anos … no, anterior |, any, appar-, appoi-, appointment, apprend, appri-, appris
  0.8: askin-, asking, au juste, be … to, bici se, bici verde, bike belongs, bonne continuation
  0.8: buenas tardes, by my, called, can … even, caraj-, ce … mon, ce … ni, cel … es, celui la, como … mi
  0.8: company phone, comunicarse, contacted, continuation, correcta, dayca-, daycare, de toute, de travers
  0.8: de … facon, de … l, dear |, dehors |, department, department |, desolee |, devin-, devinci, digits |
  0.8: do … think, donc, dsl |, dude, eh no, el … que, ella pero, emergency, empresa y, en … que, encuentre
  0.8: es de, esposo no, estan, etait, etre … le, eu de, existe, fait une, for me, for that, frere a
  0.8: gets his, habla, happe-, have … your, hay … de, he does, here we, here … no, hey so, hijo … no, him
  0.8: his … he, his … this, hon, hospital, how … got, hun, i … nothing, importa, in … n, in … place
  0.8: in … this, is NAME, is … got, is … this, j … demande, j … vous, je fais, je … que, journee |, l … a
  0.8: l … vous, la compania, la ici, la semana, la … el, lee, les message, list … am, ma … fait, maam, mai
  0.8: mama este, mauvais … je, me siguen, me … ride, me>not, meme, mensaje de, mes |, mi ex, milli-, million
  0.8: mixup, moi ton, moi … d, mon bike, money and, months ago, n … plus, name, ne connais, new … with, nino
  0.8: no hay, noel, nom |, nom … ici, nombre, none, not leave, not so, not … more, not … your, nouveau
  0.8: nouveau cell, number by, number sry, number>want, numero je, numero … ami, of … i, of … is, oga
  0.8: on this, on … account, on … form, otra |, out … ago, own, pardon, parler … vous, pas … mauvais, peluq-
  0.8: peluqueria, perdio, personnes, pis … deux, place, plast-, pour m, que era, que … you, queri-, quien le
  0.8: ramas-, reach, reads, reessayez, rende-, rendez, reparation c, robaron, saint, saint NAME, se le
  0.8: se … pero, sera, si … llamo, siguen llegando, so no, sold that, something |, soy … suyo, su, suis
  0.8: ta … mon, tardes, tasse, texts … in, texts>angry, the last, the place, the … already, these>not
  0.8: these>want, thinks … am, tienda de, tienda … bicis, to come, to … check, to … else, toute facon
  0.8: travers, trompes, typo, velo etait, vendo, vive ninguna, vive … familia, vous de, was on, who
  0.8: who … you, would … a, y … cel, years ago, years |, you hold, you … NAME, you … here, you … or
  0.8: you … used, you … vive, | buenas, | esa, | oga, | tasse, | … bike, ~_am_, ~_are, ~_coi, ~_els, ~_fal
  0.8: ~_he, ~_ing, ~_jur, ~_lee, ~_map, ~_mau, ~_nei, ~_nen, ~_nu, ~_num, ~_pel, ~_pha, ~_su_, ~_tax, ~_ust
  0.8: ~abra, ~ague, ~aled, ~andl, ~ane_, ~appo, ~arez, ~armi, ~arta, ~aski, ~auss, ~avoi, ~bog, ~cay, ~cayo
  0.8: ~cros, ~diac, ~died, ~dira, ~dude, ~ebra, ~else, ~ems, ~ems_, ~epar, ~eria, ~erse, ~esol, ~gand, ~habl
  0.8: ~hib, ~hica, ~hie, ~him_, ~iac, ~iano, ~icic, ~ida_, ~iera, ~ieu, ~im_, ~inci, ~intm, ~itre, ~jala
  0.8: ~lab, ~lad, ~leo, ~lito, ~ller, ~lm_, ~mada, ~mais, ~mal, ~map, ~mau, ~mia, ~nate, ~ndig, ~neuf, ~nido
  0.8: ~nnai, ~noel, ~nomb, ~ntm, ~ntme, ~num, ~nur, ~ody_, ~oel, ~oel_, ~oma_, ~onf, ~ope_, ~ouse, ~owe_
  0.8: ~page, ~paz_, ~phar, ~ppa, ~ppar, ~ppen, ~prep, ~rcit, ~rdes, ~repa, ~resi, ~ron, ~scul, ~sole, ~spi
  0.8: ~ssi_, ~stas, ~suis, ~swee, ~tale, ~tax, ~tom_, ~ucc, ~uis_, ~ular, ~uto_, ~weet, ~who_, ~ybo
  0.7: 2nd, NAME but, NAME … told, NUMBER … j, a cada, a plus, a stroller, a … is, a … rato, a … to, a … velo
  0.7: a … when, a … your, ai … ete, ailleurs |, al NUMBER, all … bikes, appre-, are in, aura, avec votre
  0.7: aveug-, aveugle, baker-, bakery, be … off, belong, ben, bicicleta … no, buen dia, c … pour, calle-
  0.7: calva-, calvaire, casa, cel … mi, chance |, checked, con este, d … a, dado mi, dar este, de las
  0.7: de … a, de … compagnie, de … on, delga-, deneigement, depuis que, dieu … garde, discu-, dites que
  0.7: does not, el … revisa, en |, encore … texto, equivocado … no, equivocaste … no, es … la, es … no
  0.7: ese … se, est … a, est … c, est … d, est … je, etre que, find, fix it, for 2, foto … es, fyi, gave it
  0.7: general i, getting messages, goes to, had, haha … moi, has … my, have bike, have for, have … for
  0.7: herma-, hice, his … number, i … hate, in NUMBER, in may, in … you, inscrivant, is … dental, is … left
  0.7: it before, it not, it now, it … am, jamas me, je … aveugle, je … bien, je … camionneur, je … roule
  0.7: je … suis, juste le, keep … messages, know … is, know … that, l … fait, l … plus, la meme, laisse le
  0.7: le aviso, le … el, limpi-, loca, m … ce, man i, maybe, mayor, me llega, me parece, me … i, me … las
  0.7: me … miedo, me … up, me … your, mean, membe-, mere elle, mes deux, mi sobrino, mis, mis … numero
  0.7: moi … ai, mon rendez, ms, much for, mustv-, mustve, muy amable, n habite, nada … ustedes, nadie
  0.7: ne roule, negat-, neighbour, never … your, nico, no … mucho, nom est, nombr-, nombre en, not, not at
  0.7: number amigo, number … get, numer-, numero, numero … yo, nurse on, on … parle, ordering, pagar, pardo-
  0.7: parto-, partout, pas … merci, persona … soy, peut … que, piens-, pined-, pineda, pinta-, pis il
  0.7: please remove, plomb-, police, pour … c, pouti-, quatrieme, que vous, radio-, recibi, relat-, renuncio
  0.7: restaurant, retou-, reveille, right one, robar-, roja, school, se, se lo, servicio |, sharm-, sharma
  0.7: shop, si no, si tiene, spelling, stroller, stuff, stuff |, su … no, suis aveugle, suis camionneur
  0.7: swapp-, swapped, tel |, tell … to, telling me, tengo … no, the pizza, the … bc, these>these
  0.7: they … their, to denver, to him, too |, tous … textos, tu m, unless … is, velo, vendre, vous … comme
  0.7: wants … i, we … got, went to, who this, why are, with … this, work … that, wrong … have, wrong>wrong
  0.7: y a, y mi, y … pu, y … ustedes, you folks, you will, you … sure, | causa, | compa, | dad, | never
  0.7: | once, | ponga, | update, | ustedes, | … been, | … cita, | … enfants, | … esta, | … msj, | … ni
  0.7: | … toi, | … used, | … yo, ~0nd, ~0nd_, ~_0n, ~_0nd, ~_bow, ~_chi, ~_dam, ~_fy, ~_fyi, ~_had, ~_him
  0.7: ~_ima, ~_ms_, ~_nat, ~_nos, ~_pop, ~_se_, ~_som, ~_son, ~_unf, ~_vet, ~_who, ~aam_, ~abor, ~ado_
  0.7: ~alva, ~ames, ~argo, ~ari, ~ato, ~ayb, ~aybe, ~bank, ~bla, ~bla_, ~caba, ~case, ~ced_, ~ceme, ~each
  0.7: ~ebr, ~eigh, ~eing, ~elli, ~epa, ~eren, ~erre, ~esen, ~este, ~esti, ~euf, ~exa, ~fal, ~fax_, ~fyi_
  0.7: ~hani, ~harm, ~hew, ~hice, ~hif, ~his_, ~hon, ~hone, ~hun_, ~ifa, ~ify_, ~iles, ~ilo, ~impi, ~ink_
  0.7: ~isp, ~istr, ~kat, ~lead, ~limp, ~llet, ~loud, ~maam, ~mark, ~mars, ~mayb, ~mean, ~merg, ~mero, ~migo
  0.7: ~mm_, ~mma, ~mman, ~mpes, ~mpo, ~musi, ~nce_, ~ndal, ~ngo_, ~nito, ~nom, ~nos_, ~not_, ~nume, ~oig
  0.7: ~ona, ~onve, ~osed, ~otr, ~pais, ~pann, ~pard, ~phon, ~pita, ~pop, ~ppe_, ~ppo, ~quiz, ~rag, ~rall
  0.7: ~rds, ~rds_, ~redo, ~renc, ~reo, ~rgo_, ~rmar, ~sed_, ~shop, ~sitt, ~skin, ~snow, ~sonn, ~ssie, ~stau
  0.7: ~su_, ~taci, ~taur, ~tely, ~terd, ~tica, ~tis, ~tua, ~tuff, ~uadr, ~ud_, ~uis, ~uiv, ~ume, ~umer
  0.7: ~urno, ~val_, ~vet, ~who, ~xed, ~xed_, ~ybe, ~ybe_, ~yers, ~zzer
  0.6: NAME … in, NAME … is, NUMBER mois, NUMBER pas, NUMBER years, a deux, a … just, a … named, a … senora
  0.6: again it, again … is, ai pris, ai trouve, am just, amor, and nobody, and … the, ando … bicicleta
  0.6: anymore it, apologies, are, are … i, as … is, assis-, atte ing, aucune, augus-, august, ayer
  0.6: ayer … de, bisic-, but, but no, c … a, c … l, c … ma, ca … trois, cel yo, center, christmas, ciclismo
  0.6: comer-, comme … la, con … bici, conna-, creo … me, cubierta, dads phone, de ciclismo, de mon, de tous
  0.6: de … juste, de … mas, de … n, de … shop, dead, depuis le, depuis … c, depuis … j, desole, devait
  0.6: dieu vous, do … go, dropped … off, e bike, el … la, el … lo, en … le, equivocado, erreu-, erreur
  0.6: escriben |, escribo, escue-, escuela, est ma, est … le, est … maison, estimado, ex … a, facon, fille-
  0.6: filled, fournisseur, from NAME, fuera de, gars au, gars qui, gente |, getti-, getting, guy is, her ex
  0.6: her |, hi there, how … for, human, i do, i … what, il … y, impre-, in it, inform, iphon-, iphone
  0.6: is he, is … how, is … it, is … nobody, jardi-, je ne, je … tu, je … un, just … the, l argent
  0.6: la empresa, la … moi, last … too, le … tu, live … anymore, llego … mensaje, locat-, lol … am, lot
  0.6: mais bonne, me donne, me tiene, me … su, mensaje que, mi no, miedo |, moi un, monta-, more>number
  0.6: mujer, my … since, name not, never owned, no … not, no … telefono, nombre … no, none |, not nobody
  0.6: not … up, nous … juste, number it, number new, number pal, number … this, numero por, numero … amigo
  0.6: on s, or … you, order, orteg-, ortega, out it, out … was, outta, padre, parte, participe, pas vous
  0.6: pas … cette, pas … du, pas … non, passed, petit-, phone, pis un, por … soy, ported, pretty … i
  0.6: pues yo, qu … se, que dieu, que … escriben, que … le, qui vous, quit … him, quoi je, recoit … textos
  0.6: regards, regreso a, resta-, reste, roommates, schoo-, seguro, semaines, seule, she, she … the
  0.6: should be, siri, some … i, sorry pero, sorry … am, soy plomero, soy … y, student, sumer-, sumerce
  0.6: switched, tabarnak, taxi, telefono |, that does, the church, the neighbors, the third, the … wrong
  0.6: think … is, third time, this … shop, tijua-, tijuana, took, tous, trailer |, trek, un … mais
  0.6: usa … telefono, ustedes se, velo pis, visiting, votre shop, votre systeme, vous voulez, vous |
  0.6: vous … c, want it, want … number, went, wish, wrong … be, y tiene, you a, you … him, your list
  0.6: your … i, | anda, | chamo, | faut, | free, | habla, | mae, | ojala, | sumerce, | tried, | votre, | who
  0.6: | yeah, | … foto, | … mais, | … mis, | … moved, | … must, | … nuevo, | … numero, | … tengo, | … vez
  0.6: | … wife, ~_alg, ~_am, ~_bic, ~_ce, ~_den, ~_eas, ~_eg, ~_eq, ~_equ, ~_et, ~_fel, ~_gir, ~_iph, ~_may
  0.6: ~_mea, ~_moo, ~_nop, ~_not, ~_pas, ~_sui, ~_vel, ~_vil, ~aam, ~acks, ~andm, ~ardi, ~ari_, ~arni, ~ary_
  0.6: ~ator, ~auc, ~avel, ~but_, ~casa, ~caus, ~ccu, ~chic, ~cko, ~cles, ~clet, ~cord, ~daug, ~dici, ~dig
  0.6: ~don_, ~ears, ~elin, ~ene_, ~ense, ~ffer, ~gal_, ~his, ~hop, ~hop_, ~ici, ~icit, ~icyc, ~idd, ~iden
  0.6: ~iola, ~iph, ~ipho, ~iqu, ~ired, ~iri_, ~isar, ~istm, ~lam, ~leta, ~lks, ~lks_, ~lpa, ~lqu, ~mai_
  0.6: ~matt, ~may, ~mena, ~mili, ~mpe, ~mpla, ~nak_, ~nei, ~neig, ~ngla, ~ngo, ~ni_, ~nia, ~nna, ~not, ~oca
  0.6: ~ogg, ~ohi, ~ondo, ~onsi, ~oups, ~parl, ~pas, ~pode, ~pol, ~rajo, ~remb, ~rnak, ~rows, ~rreg, ~rreu
  0.6: ~rti, ~rty, ~rty_, ~ruc, ~saco, ~scho, ~she_, ~sie, ~spit, ~ssay, ~ste_, ~stuf, ~tamp, ~tat, ~terr
  0.6: ~tiq, ~tiqu, ~tis_, ~tmas, ~tmen, ~took, ~tous, ~tuf, ~ults, ~utta, ~uvea, ~van_, ~vise, ~vole, ~went
  0.6: ~year, ~zac
  0.5: 2 semaines, NAME je, NAME … this, NUMBER ans, NUMBER … it, a church, a ninguna, a … los, a … since
  0.5: a … you, accou-, achete, adult-, ai … cell, ai … chez, alley |, already |, are … of, at … i
  0.5: at … wedding, atte, aucun-, autre-, autres |, babe, bar, basically, bici, bici electrica, bien los
  0.5: bike got, blond-, blonde, bordeaux, braya-, brayan, broma, ce … et, chez NAME, compania, comprado ahi
  0.5: conoz-, conozco, cuantas veces, cuentas, cycling, d … et, dar … numero, de mandarme, de … no
  0.5: delete … no, depar-, des … pour, dos semanas, el banco, el celular, el equipo, ella |, elle, emploi
  0.5: en bicicleta, en este, enfan-, enlevez le, equivocado yo, equivocaste de, ese numero, esta … de, et ce
  0.5: et … telephone, etes, etudi-, etudiant, even … to, exercise, fallecio y, fille, fix, fixin-, fixing
  0.5: get … out, getting this, got stolen, guy i, have just, he moved, here … not, hoa, hondu-, honduras
  0.5: how you, in my, in … name, in … that, indiq-, indique, is … school, j … pas, jamai-, je reponds
  0.5: je … une, joind-, joindre, jubil-, keep texting, l a, la bicicleta, la depuis, la … asi, la … on
  0.5: last … it, le … ne, le … vous, learned, libra-, linea |, mais … c, mate |, mensaje, mi pana, mi … dice
  0.5: mi … que, mon petit, mon rdv, mon … c, mon … il, month, mucha-, my … by, my … got, names not, niece
  0.5: nieto, nina |, no … is, normal que, nouveau telephone, number je, number now, number svp
  0.5: number … NAME, number … be, numero avant, numero … celui, numero … pas, numero … un, oe, off … and
  0.5: one … a, otra … no, otro … y, owe you, owes, papa … en, pas gagne, pas … personne, pasar-, pasaron
  0.5: pero … que, phone … it, pic of, please let, pret mais, pura, qu … m, que su, que … etait, que … se
  0.5: queria, quoi vous, renun-, repair i, right person, roofe-, seriez, shimano |, sim card, since march
  0.5: sobrino, soit, soy repartidor, soy … se, surem-, surement, tabarnak |, talle-, taller, tarde-, tente-
  0.5: that guy, that … it, the account, the … or, tiene … que, to contact, told the, toujo-, toujours, typed
  0.5: un … pour, une … qui, used my, velo electrique, verifiez, ville, vous avez, vous l, want another
  0.5: way … is, what you, whitcombe, who i, who … think, work cell, would … for, would … to, wrong on
  0.5: y tengo, y … otro, yadir-, yadira, year … is, you … check, | cono, | cual, | t, | … dieu, | … eres
  0.5: | … last, | … names, | … own, | … pasaron, | … soy, | … textez, | … vis, | … vivo, ~_aff, ~_ak, ~_bi
  0.5: ~_che, ~_cit, ~_gag, ~_hig, ~_hon, ~_imm, ~_ni, ~_noe, ~_nom, ~_nou, ~_os, ~_per, ~_pol, ~_tee, ~abys
  0.5: ~acta, ~aken, ~ama_, ~amai, ~appa, ~ars, ~arse, ~arto, ~atc, ~atch, ~aura, ~axi_, ~baro, ~bian, ~bic
  0.5: ~blon, ~bur, ~ccou, ~chel, ~chi, ~clin, ~coll, ~culp, ~dand, ~diat, ~donc, ~eck, ~efo, ~embr, ~emer
  0.5: ~ency, ~equi, ~eri, ~esa_, ~fax, ~fel, ~fiez, ~file, ~fix_, ~ger, ~ger_, ~gett, ~givi, ~glis, ~had_
  0.5: ~high, ~hool, ~hope, ~hous, ~hter, ~iale, ~iam, ~ienn, ~ifu, ~igne, ~impo, ~inni, ~iro_, ~irs_, ~isan
  0.5: ~ital, ~its_, ~jer_, ~jur, ~lama, ~lar_, ~lid_, ~lit_, ~liv, ~mass, ~mea, ~mor_, ~mova, ~nadi, ~nai
  0.5: ~nais, ~nant, ~ncor, ~ndez, ~ndm, ~ndu, ~nfan, ~niet, ~nnon, ~nop, ~nse_, ~nsei, ~ntar, ~nten, ~ocad
  0.5: ~oire, ~oit_, ~olid, ~olk, ~onc_, ~oria, ~orm_, ~oso, ~osse, ~ouj, ~oujo, ~ourn, ~paz, ~plac, ~ppre
  0.5: ~pre_, ~priv, ~rabl, ~ract, ~ral_, ~ratu, ~reco, ~rely, ~ridg, ~rras, ~rued, ~sed, ~sep, ~sera, ~siri
  0.5: ~soit, ~som, ~ssis, ~staf, ~sui, ~taf, ~tiz, ~tly, ~tly_, ~toca, ~tore, ~touj, ~tui, ~tuit, ~ubie
  0.5: ~uert, ~uet, ~uin_, ~ulp, ~uman, ~ury, ~ury_, ~usie, ~ussi, ~uy_, ~vat, ~veau, ~vee, ~vel_, ~velo
  0.5: ~vil, ~von, ~yi_
  0.4: 2 no, NUMBER et, NUMBER … es, a du, a funeral, a jo, a mi, a … des, a … of, accountant, achet-
  0.4: ai … en, al … que, all … texts, alors, am his, am new, am … that, amable, amiga, and crank, and he
  0.4: and … phone, ano, ans, appel-, are … but, ateli-, atelier, be off, beauc-, beaucoup, believe … is
  0.4: bell … crank, bici … los, bicicleta no, bike was, bonjour … ne, but … are, ca … que, care … and, carte
  0.4: causa, ceci, cel d, cell … ca, celular no, cette, chambres, chanc-, chance, combine, con la, congr-
  0.4: congratulations, cono, contacting, cruzo, d … autre, d … le, de changer, de dar, de mettre, de … ahora
  0.4: de … con, de … linea, dernier, desde … no, devai-, dicen, dios lo, direc-, does … belong, dsl
  0.4: eating a, el … equivocado, erreur … est, es el, escuela de, est l, este … el, et ne, et … l, exerc-
  0.4: fais, file, forwa-, fue … la, gagno-, gagnon, gars de, good … i, have … you, hijo you, homie, hr
  0.4: i … just, i … no, i … ride, if he, in your, instead, into a, ipad, is at, is … he, is … off, it down
  0.4: it in, je connais, la tengo, last name, left a, leo, les … c, les … la, les … velos, letti-, letting
  0.4: like a, lmao, lol je, lol you, los otros, loud … a, magasin je, magasin vous, magasin … a, mais il
  0.4: mandando, march so, marid-, marido, me not, merci … le, mi … no, mi … tenia, mille-, minou, mobil-
  0.4: mobile, moi … message, mon … vous, must have, my private, n, n my, nada ni, name … is, ne peux
  0.4: new … in, ni a, no entiendo, no le, no … cliente, not belong, number … of, number>stop, numbers
  0.4: numero senor, numero … jamais, numero … n, numero … ne, old … got, on me, on you, on … at, once … is
  0.4: only … and, parta-, pas … qui, pawn, pawn shop, pedid-, pedido, pena, pero … no, perro se, phone … and
  0.4: pickup i, pizza, point, pour … a, pu … a, public, pueblo, que c, que … m, quieren, recog-, recoit
  0.4: regardez, rejoi-, repar-, reparation, retraite, retro-, rien … la, shop by, sir |, street, stude-
  0.4: suis au, suis … mon, sure, suspect, talki-, taller |, telefono se, ten |, text about, texting my
  0.4: texto pour, texto … est, texts>not, the tenant, their, this, this … your, tiene |, tienes el, tous les
  0.4: trompe de, trouv-, turn off, uso, veriz-, verizon, vine, vos messages, voule-, voulez, vous faites
  0.4: voyon-, voyons, vraim-, vraiment, want … this, want … to, want>wrong, was, whitc-, with him
  0.4: wrong … sry, y nunca, you i, you>number, your … does, | loco, | nadie, | new, | oiga, | sa, | … compre
  0.4: | … frere, | … hijo, | … persona, | … texting, | … typed, ~_adu, ~_ami, ~_bou, ~_but, ~_dud, ~_emp
  0.4: ~_enf, ~_fue, ~_gar, ~_gy, ~_hi, ~_hr_, ~_mad, ~_mou, ~_n_, ~_pis, ~_ric, ~_rod, ~_thi, ~_una, ~_uso
  0.4: ~_wat, ~abi, ~adul, ~agar, ~air, ~alan, ~alle, ~amab, ~amor, ~ands, ~any_, ~ata, ~auco, ~bici, ~bile
  0.4: ~blar, ~bloo, ~bow, ~but, ~cate, ~cell, ~ceri, ~cett, ~chec, ~choo, ~chr, ~cise, ~conc, ~ctri, ~cune
  0.4: ~dato, ~dee, ~dob, ~dsl_, ~dud, ~duis, ~dult, ~eauc, ~ebe_, ~ecog, ~ecte, ~eir_, ~ejoi, ~ener, ~enf
  0.4: ~enfa, ~enid, ~erte, ~eto, ~etti, ~evi, ~exer, ~fant, ~fere, ~ffi, ~flip, ~forw, ~fyi, ~ged, ~ged_
  0.4: ~guie, ~hair, ~hare, ~heck, ~hell, ~hild, ~hio, ~ho_, ~houg, ~ia_, ~idg, ~idge, ~ify, ~ige, ~inic
  0.4: ~inta, ~ique, ~irec, ~itat, ~its, ~ixe, ~izza, ~jama, ~lay_, ~ldin, ~lida, ~lin, ~loca, ~lond, ~mayo
  0.4: ~mile, ~mis_, ~misa, ~nad, ~nds, ~nfa, ~nger, ~nth_, ~oat_, ~obil, ~oint, ~ois, ~ot_, ~oy_, ~pha
  0.4: ~plas, ~ppoi, ~ranc, ~rato, ~rche, ~rcy, ~rejo, ~reto, ~reur, ~rios, ~rno, ~ros, ~rsel, ~sala, ~siem
  0.4: ~soun, ~spet, ~ster, ~stma, ~tabl, ~tai, ~team, ~this, ~tio_, ~tiss, ~truc, ~tta_, ~tun, ~ucke, ~ui_
  0.4: ~unic, ~urne, ~uste, ~vea, ~vida, ~voyo, ~ward, ~was_, ~wish, ~xerc, ~zza, ~zza_
  0.3: (not), NAME … one, NUMBER al, NUMBER not, NUMBER yrs, NUMBER … la, NUMBER … no, a giant, a month
  0.3: a … je, a … mon, a … una, ahora no, ahora |, ai … d, aie, algo … no, am … years, amarillo, ando … no
  0.3: andre-, andres, anything, anyway, appelle pas, are … this, as my, as this, au salon, avez mal
  0.3: been … NUMBER, bicicletas |, bleu, borde-, buscar, but can, cada rato, carro |, cel de, certa-
  0.3: changer, chien |, clinic |, codes, commande |, connais, cousi-, croche |, cubie-, customer |
  0.3: de … ciudad, de … era, de … message, de … nous, de … qui, dedan-, dedans, des velos, des vidanges
  0.3: destinataire, details, did … put, directly, do … shop, does … ride, dossier, drop … a, el carro
  0.3: elle … NUMBER, es … NAME, es … esa, est … NUMBER, esta … mi, este no, este … ni, et j, etait … pas
  0.3: etudiante, even, familia, forever>these, found it, franc-, francais … je, from … and, good on, has his
  0.3: have … there, household, hun |, i come, i only, i walk, in … NUMBER, in … what, inste-, is mrs
  0.3: is ready, jamais, je recoive, keep, kept … bikes, l air, l ecole, l … jamais, la ciudad, la horquilla
  0.3: la … esa, la … me, la … vous, laval-, lavallee, leche-, leches, line please, list>number, littl-
  0.3: little, lleva-, lo bendiga, looking … the, magasin, maintenant, maiso-, maison, mal escrito, manila
  0.3: manquer, me esta, meme … je, mes y, miedo, moi, moi … vos, mon … pour, my father, my … right
  0.3: name … not, naw, never even, news |, ni de, ni tengo, no idea, no … ni, nobody, nombre ni, not it
  0.3: not shop, not yours, not … i, not … ride, nothing from, nothing … you, number>you, numero … you
  0.3: october, on … but, on … phone, ones, or the, otra tienda, paran de, parks, parle pas, pas la, pas … un
  0.3: pedalier, pero ni, piso, po |, poor, por … me, pour lire, pret … velo, proteccion, que … est, que … me
  0.3: que … recoive, quelqu, quelqu un, quitte la, recordatorios, rueda, senora de, serie-, shop in
  0.3: should … her, si mi, siste-, skis, somebody is, son … pas, sors … la, summer, tabar-, text for, that i
  0.3: the … but, the … end, the … up, thinking of, this … and, this … does, this … number, tia |
  0.3: time … week, to say, to … country, tombe-, turns out, un … yo, una, up … a, us … the, ustedes |
  0.3: ustedes … que, vis, vive aqui, voice message, vous … demain, whatever … is, y … mi, y … paran, yo … e
  0.3: you send, | dites, | lo, | meant, | naw, | still, | vous, | … chien, | … encore, | … father, | … lui
  0.3: | … make, | … manejando, | … sure, | … think, | … voudrais, ~_an, ~_bel, ~_bro, ~_cen, ~_dsl, ~_exe
  0.3: ~_fil, ~_ide, ~_jam, ~_lad, ~_lot, ~_maa, ~_mem, ~_mob, ~_moi, ~_mom, ~_owe, ~_rej, ~_sie, ~acon, ~ado
  0.3: ~aff, ~aje_, ~aks, ~amo, ~ampo, ~and_, ~anni, ~arm_, ~ars_, ~avai, ~ball, ~bit, ~brav, ~broo, ~ce_
  0.3: ~celu, ~chac, ~cin, ~cola, ~daro, ~dead, ~deda, ~dere, ~dge_, ~die, ~dill, ~dsl, ~eac, ~eb_, ~ebo
  0.3: ~ectr, ~eig, ~elo, ~elo_, ~emos, ~eng, ~enne, ~equ, ~era_, ~erer, ~erio, ~ern, ~ero, ~esh, ~esia
  0.3: ~etai, ~exe, ~exi, ~four, ~gagn, ~ghte, ~gina, ~gla, ~gne, ~had, ~hbou, ~hete, ~hig, ~him, ~hort, ~hte
  0.3: ~huma, ~icy, ~iest, ~igue, ~ike_, ~info, ~ino, ~iscu, ~itel, ~ittl, ~ive_, ~ivo_, ~knee, ~lan, ~lan_
  0.3: ~lare, ~lega, ~leu_, ~lice, ~litt, ~lki, ~lkin, ~lleu, ~loor, ~lqu_, ~lse_, ~lts, ~lts_, ~maa, ~mab
  0.3: ~mbr, ~mir, ~mob, ~mobi, ~moi, ~moi_, ~mom, ~mper, ~mpra, ~muni, ~nado, ~ndre, ~nds_, ~nfl, ~nmo
  0.3: ~none, ~noth, ~nsan, ~nste, ~oja, ~ongr, ~ono_, ~onth, ~opri, ~orti, ~oste, ~otre, ~own, ~pesi, ~pier
  0.3: ~pio, ~pis, ~plo, ~prof, ~pui, ~puis, ~reas, ~regi, ~rino, ~rio, ~rno_, ~rod, ~roja, ~ross, ~roul
  0.3: ~rwar, ~shor, ~sian, ~sita, ~skat, ~sorr, ~tead, ~teli, ~tend, ~thi, ~tran, ~ueno, ~ught, ~ulai, ~un_
  0.3: ~unty, ~uyo, ~uyo_, ~vai, ~vel, ~veu_, ~zze
  0.2: (unknown 2), (unknown 3), NAME either, NAME in, NAME is, NAME working, NAME … and, NAME … pas
  0.2: NUMBER c, NUMBER of, a … erreur, a … les, a … mas, a … too, a … year, abuelo, acabo, after hours
  0.2: again did, agarr-, am sorry, anyth-, anywa-, aparato, aprendiendo, are a, are sending, arreg-, asi
  0.2: at … fire, avez |, bano, ben … je, bici … you, bicicletas, bien … numero, bike … NUMBER
  0.2: bonjour madame, bonne, bonso-, bonsoir, break-, buenas … no, bus y, by … and, c … sur, can not
  0.2: can … take, capit-, casse, cell … la, celui a, chamo, cinqu-, cinquieme, comme il, como que, compr-
  0.2: congrats, dads, de ce, de su, de … hermano, de … papa, decir, dejo la, demain c, demeu-, demeure
  0.2: dije … que, dio mal, donne le, donne … numero, dossi-, down, el … ese, electrique, en ai, enough for
  0.2: error yo, esas, escri-, est sur, esta, et on, excus-, fathe-, forwarded, francais, garde-, ghosted
  0.2: girl, got a, hablando, has, has … own, he … not, he … out, here with, his … please, hones-, horqu-
  0.2: horquilla, i have, i supposed, i … NUMBER, i … from, i … got, in town, infirmiere de
  0.2: infirmiere … nuit, is … but, is … landline, is … same, it … from, je l, je … peux, journee, joven le
  0.2: juste une, kept the, knowi-, l … et, la … en, la … y, lado, last … so, le NUMBER, le cinquieme, le |
  0.2: le … avec, le … meme, le … pero, le … pour, leave a, leh, les pedales, locked, longt-, longtemps
  0.2: los avisos, los … y, lovel-, magas-, maint-, mais … moi, mama de, manil-, mans, may, me in, me la
  0.2: me … los, mon … monsieur, money |, mountain bike, my … gave, my … it, n it, n … pas, nadia, ne parle
  0.2: neither of, neither … us, never, never a, never … it, never … there, ni lo, ni modo, nieta, no
  0.2: no … NUMBER, no … otra, nobod-, number … one, numero … ai, of … and, old … card, on … file, one in
  0.2: or … that, out in, owner-, owners, para … persona, parce … j, parents, pas … a, pas … numero, patin
  0.2: peopl-, people, perdon … no, phone … everything, phone … in, please contact, please … him, poiss-
  0.2: poor NAME, por … no, pour … mais, profile, puebl-, punto, que raro, que … lo, que … su, question
  0.2: quitte le, reading this, recoive, reess-, retired from, revei-, roues |, salam, sending to, sepa
  0.2: serieux, she is, shop no, sobri-, souvent |, soy … you, strol-, su telefono, suis … j, summe-, systeme
  0.2: talk, teacher, tell NAME, texteando, texted the, the bicycle, the fire, the house, the law, the wrong
  0.2: the … hall, time this, to … me, to … my, turns, un, un … en, una … con, una … que, uncle, une
  0.2: used … number, votre, we do, we have, week so, y … quien, you fix, you once, you … lista, | aqui
  0.2: | buen, | ese, | joven, | salam, | tes, | these, | tu, | were, | … bless, | … but, | … code
  0.2: | … connais, | … destinataire, | … freins, | … love, | … telling, ~_ale, ~_any, ~_cre, ~_dun, ~_eli
  0.2: ~_ens, ~_es, ~_esc, ~_eu, ~_inf, ~_leh, ~_lig, ~_muj, ~_na, ~_nev, ~_no, ~_no_, ~_nob, ~_ord, ~_reg
  0.2: ~_she, ~_ska, ~_spe, ~_tel, ~_tit, ~_tun, ~_un_, ~_une, ~_usa, ~_vot, ~_wen, ~_wis, ~achi, ~acr, ~ados
  0.2: ~agg, ~agni, ~aill, ~akes, ~alid, ~als, ~am_, ~ante, ~arat, ~are, ~are_, ~ark_, ~aus, ~ben_, ~brar
  0.2: ~cabo, ~cir_, ~city, ~coli, ~coma, ~cous, ~ctr, ~cuel, ~cuid, ~dads, ~devi, ~dir, ~due, ~eds_, ~ego
  0.2: ~egr, ~ejo_, ~enas, ~eop, ~eopl, ~eos, ~eos_, ~ero_, ~escr, ~evei, ~fil, ~gasi, ~girl, ~gor, ~hamo
  0.2: ~hard, ~hec, ~her, ~hip, ~hip_, ~horq, ~hri, ~ibra, ~ike, ~ils, ~imm, ~ink, ~inve, ~io_, ~ipa, ~ipe
  0.2: ~ires, ~irl_, ~ivi, ~kee, ~leva, ~lia_, ~man_, ~mani, ~marr, ~mate, ~may_, ~mba_, ~mmi, ~moo, ~muj
  0.2: ~muje, ~nage, ~nak, ~nat, ~ncai, ~ncia, ~ndic, ~ning, ~nob, ~nobo, ~nsoi, ~nsta, ~nve, ~nyth, ~nywa
  0.2: ~obod, ~ocar, ~olle, ~omp, ~onde, ~ooke, ~opl, ~ople, ~orde, ~orio, ~ousi, ~oute, ~oyon, ~pect, ~peop
  0.2: ~poin, ~poli, ~pone, ~rait, ~rats, ~rbe, ~rcis, ~rdo_, ~rej, ~rek_, ~rey, ~riti, ~rqui, ~rtis, ~sas_
  0.2: ~sio_, ~some, ~spl, ~stad, ~stm, ~tel, ~tful, ~thin, ~tme, ~tre_, ~trie, ~tte_, ~tud, ~uat, ~uati
  0.2: ~uf_, ~ujer, ~umme, ~une_, ~unf, ~urp, ~vist, ~votr, ~wall, ~wat, ~wen, ~xcus, ~your, ~ysi, ~yway
  0.2: ~zz_
  0.1: NAME est, NUMBER for, NUMBER … and, a, a laval, a mis, a robot, about, ah ben, ai … je, al final, ale
  0.1: am … to, and … of, ans j, argent, avant … je, avec la, been … to, before |, before … do, bici el
  0.1: bike from, bike ready, bike … stolen, bike … to, bizar-, bizarre, blind, bonjour je, bonjour … de
  0.1: bonne … avec, bough-, bought, burri-, burrito, but there, celle, chance avec, che |, cherchez … un
  0.1: chist-, ciego, cita, ciuda-, ciudad, code, commerce |, con … no, confunden |, cousin, dans … fiche
  0.1: de … et, de … fin, de … mama, de … nina, de … sans, de … ton, delete servicio, dentiste, depui-
  0.1: depuis, derni-, detai-, deux … je, dio mi, dio … el, disculpa … no, dogs, donne … mauvais, doubl-
  0.1: double, douch-, douche, driving and, dump, el pedido, else, else now, en los, en miami, ends, entie-
  0.1: entree, equipo, es broma, este lista, exs, felic-, find them, floor, for letting, four, from … do
  0.1: fuera … la, g, google, grand, haber, he dejado, heart, here … be, here … is, hermano |, his … anymore
  0.1: honne-, husba-, i did, i … any, i … been, i … is, i … sorry, il faut, inqui-, is … hospital
  0.1: is … meant, is … private, it … out, jamais fait, je te, je voudrais, je … au, je … parle, jo, joven |
  0.1: juste, la abuela, la douche, la vous, la … de, la … mi, lad, last … of, lawye-, le … j, le … la
  0.1: le … y, lefto-, leftovers, les … pour, les … que, les … sont, lo uso, lo … mi, longe-, longer, lugar |
  0.1: machi-, machine, me from, me lo, me … pero, mejor … el, mercy, message, message |, messages … a
  0.1: mi … la, mobile |, moi tu, mom, mon ancien, mon chum, mon … fils, mon … que, moved … the, mr NAME
  0.1: muchacho … no, my daughter, my exs, my roommate, my … she, my … you, n … rien, nana, ne fais, never be
  0.1: new … and, ni que, ni … es, niaise, no e, not … him, now … is, nuit, number so, number>these
  0.1: numero et, numero j, numero … erreur, nunca, nursi-, nursing, octob-, of people, of … it, on se
  0.1: on … 3rd, on … avait, or a, owe, own … bike, p tite, pas d, pas son, patro-, peche, person please
  0.1: petit fils, pis, please delete, please take, please … texting, plus … a, pluto-, plutot, polic-
  0.1: pouvez … verifier, profi-, propr-, puest-, qqun, qui l, quoi ca, rato, rato |, rato … no, registrado |
  0.1: remove>not, repartidor, repas-, rey, roule, rusty, school |, se si, servicio … no, shift, shipp-
  0.1: shop you, so … is, so … it, someone, sordo, sorry, soy enfermera, speci-, stranger |, su celular
  0.1: suis la, sweet-, tell … bike, texti-, texting, texting from, that … meant, the country, the derailleur
  0.1: the hospital, the … at, the … before, the … owner, this telephone, this … have, this … or, tiend-
  0.1: tienda … que, tite, tk, to … but, to … not, toddl-, todo el, trailer, trava-, tu pour, tu … no, um
  0.1: une … pour, upgra-, uses, usted de, usted … no, villa-, vivo … miami, voicemail, votre commerce
  0.1: vous verifier, vous … m, voy … el, want>number, was … a, weon, were, what … are, when the, who does
  0.1: wi, works for, wrong person, y ustedes, yesterday |, yo … de, you … d, you … sending, you>send, your
  0.1: | hmm, | huh, | ligne, | pense, | … dia, | … enfermera, | … equivocado, | … husband, | … mande, ~_a_
  0.1: ~_bib, ~_ci, ~_dan, ~_dir, ~_ds, ~_egg, ~_g_, ~_imp, ~_inq, ~_ip, ~_ja, ~_lit, ~_nui, ~_peo, ~_pet
  0.1: ~_sno, ~_so, ~_upg, ~_vou, ~_wer, ~_yea, ~acio, ~agas, ~agne, ~aise, ~alga, ~anci, ~andi, ~ano, ~any
  0.1: ~asin, ~awye, ~bab, ~bout, ~bro_, ~cami, ~cau, ~cit, ~code, ~coiv, ~cor, ~depu, ~dler, ~dogs, ~dun
  0.1: ~ean_, ~eau_, ~eds, ~ees_, ~eet_, ~eev, ~efi, ~empl, ~epui, ~era, ~erge, ~erma, ~err, ~espo, ~etes
  0.1: ~etou, ~eur_, ~euve, ~exti, ~faut, ~fill, ~fo_, ~fran, ~gar, ~has_, ~hed_, ~herm, ~hon_, ~iado, ~icul
  0.1: ~ideo, ~ied, ~ien, ~ien_, ~illo, ~ima_, ~impr, ~inf, ~inua, ~itez, ~ixin, ~ized, ~jack, ~jam, ~ker
  0.1: ~lace, ~lati, ~lava, ~lawy, ~leh, ~leh_, ~leme, ~leo_, ~life, ~lin_, ~lit, ~lle_, ~look, ~lors, ~mad
  0.1: ~mao, ~mao_, ~mom_, ~nada, ~nag, ~nded, ~ndr, ~ner, ~nev, ~neve, ~nier, ~nkin, ~no_, ~nou_, ~ny_
  0.1: ~oddl, ~ode_, ~odes, ~ogs, ~ogs_, ~oi_, ~ois_, ~oiv, ~oive, ~ompr, ~ondu, ~ord, ~ous, ~outu, ~pan
  0.1: ~pant, ~parr, ~pat, ~peci, ~pen, ~peo, ~pgr, ~pgra, ~pho, ~pis_, ~plut, ~ppor, ~qua_, ~rail, ~ral
  0.1: ~rata, ~rch, ~rdon, ~rent, ~ribo, ~rio_, ~rivi, ~rk_, ~ro_, ~rofi, ~rot, ~roug, ~rtai, ~ryi, ~ryin
  0.1: ~sban, ~scon, ~ses, ~ses_, ~sher, ~sien, ~sl_, ~sno, ~spac, ~sque, ~ste, ~stea, ~tara, ~tau, ~todd
  0.1: ~tric, ~type, ~uad, ~uest, ~ulpe, ~unca, ~upg, ~upgr, ~urns, ~usba, ~ust, ~vad, ~vail, ~vali, ~vot
  0.1: ~whee, ~wye, ~wyer, ~xing, ~xti, ~xtin, ~yea, ~ype
  -0.1: 2 tubes, 2 … la, 2 … of, 2 … to, 2nd floor, NAME are, NAME ling, NAME … delete, NAME … for
  -0.1: NAME … off, NAME … take, NUMBER arretez, NUMBER asking, NUMBER feet, NUMBER free, NUMBER good
  -0.1: NUMBER it, NUMBER just, NUMBER merci, NUMBER old, NUMBER per, NUMBER pero, NUMBER see, NUMBER text
  -0.1: NUMBER texto, NUMBER … al, NUMBER … also, NUMBER … avant, NUMBER … before, NUMBER … bus, NUMBER … got
  -0.1: NUMBER … leave, NUMBER … lol, NUMBER … mais, NUMBER … need, NUMBER … only, NUMBER … review
  -0.1: NUMBER … send, a assez, a baby, a cafe, a complaint, a contactar, a copy, a demandar, a enlever
  -0.1: a favour, a hacer, a lawyer, a letter, a ma, a media, a meter, a nail, a normal, a peur, a pickup
  -0.1: a postcard, a pump, a repondu, a salir, a seguir, a smile, a spam, a ti, a tire, a … asi
  -0.1: a … chingada, a … comme, a … derecha, a … does, a … elle, a … envois, a … equipe, a … first
  -0.1: a … hopital, a … mandando, a … mensaje, a … movil, a … one, a … otez, a … out, a … promos, a … quien
  -0.1: a … quitenme, a … right, a … semana, a … senorita, a … sobrino, a … take, a … today, a … tune, a … up
  -0.1: abogada, abonnement bixi, abonnement d, abonnement |, about texting, about … and, about … end
  -0.1: about … fork, about … sale, above, abrie-, abro, abstenez … de, abuela … que, aburre, acabamos, acabe
  -0.1: acaben, accepte vos, accepte … recevoir, accepte … textos, accepter … textos, accessible
  -0.1: accident can, accident … you, accidentally deleted, accidente, account and, account … i
  -0.1: account … sms, acct, acepte mensajes, acepte nada, achalent, acordamos, add you, add … for
  -0.1: added … without, addin-, adding, address … moved, ads … my, advertising to, advertising |, advic-
  -0.1: advice, aepd, af, affaire, affaires de, affaires … textos, aft, after … i, after … night, after … so
  -0.1: again do, again ok, again so, again take, again … not, again … time, again … to, again … will
  -0.1: against the, agarran, agradezco |, agreeing … texts, agregar, ahead of, ahi lo, ahi los, ahi you
  -0.1: ahi … que, ahi … you, ahora solo, ahora … adelante, ahora … llevo, ahora … me, ahorrense los
  -0.1: ai autorise, ai consenti, ai encore, ai plein, ai ramasse, ai recupere, ai refuse, ai vu
  -0.1: ai … ailleurs, ai … arret, ai … avec, ai … deux, ai … l, ai … plus, ai … repondu, ai … textos
  -0.1: ai … vous, aid, aidez, aidez moi, ailleurs pour, ailleurs … pouvez, aime … ca, aime … le, aime … les
  -0.1: aime … mais, aimerais ca, aimerais etre, aimerais … pas, airpod, airpods, ajoutez moi, al, al movil
  -0.1: al principio, al … la, al … si, alcanzo |, alertes sur, alertes … mon, alerts on, alerts … my, alexa
  -0.1: algo … la, all, all communication, all contacts, all need, all no, all of, all off, all please
  -0.1: all … ask, all … at, all … do, all … i, all … my, all … now, all … ones, all … please, all … texting
  -0.1: all … well, aller a, allez arreter, alone with, alors enlevez, alors je, alors … les, alqui-
  -0.1: alquiler, already NUMBER, already bought, already got, already i, already replied, already said
  -0.1: already texted, already … it, already … my, already … up, also i, also … take, alter-, altog-
  -0.1: altogether, altogether |, am blind, am calling, am changing, am down, am filing, am finished
  -0.1: am giving, am keeping, am quitting, am sleeping, am standing, am switching, am unsubscribing
  -0.1: am … being, am … lol, am … receiving, am … remove, am … these, ama, amend-, amende, amene-, amener
  -0.1: amor de, amor … de, amor … dios, an account, an idiot, an … man, and after, and ask, and check
  -0.1: and drop, and each, and lose, and loves, and off, and quiet, and so, and still, and tell, and these
  -0.1: and tired, and told, and use, and … back, and … both, and … buzz, and … her, and … hit, and … left
  -0.1: and … mom, and … need, and … off, and … so, and … still, and … stop, and … text, and … them
  -0.1: and … thing, andar sin, anger, angry with, anko, annoying … it, annoying … me, annoying … the
  -0.1: annuler l, annuler … abonnement, annuler … textos, annulez … inscription, ans a, ans … ce, ansie-
  -0.1: ansiedad, ansiedad y, answers, anti … je, anule, anulen mi, anulenme, anxie-, any list, anymore can
  -0.1: anymore thank, anymore … please, anyon-, anyone, anyone … i, anything … do, anythng, apagado
  -0.1: apagar estos, apara-, apare-, apologizing, apparently, appeler pour, appelez … avant, applied
  -0.1: appointment and, appointment … tuesday, appreciate you, appreciate … if, apprecierais, appt |, appts
  -0.1: apres votre, apres … plus, apuntarme, apunte por, apuntenme, apunto a, are driving, are perfect
  -0.1: are shot, are still, are up, are violating, are wasting, are … at, are … more, are … your, armar
  -0.1: arms, arret … je, arret … messages, arrete pu, arrete … message, arrete … quand, arrete … rappels
  -0.1: arreter a, arreter ces, arreter tout, arreter vos, arreter … magasin, arreter … sms, arretez merci
  -0.1: arretez … spam, arretez … travaux, arretiez … m, arriere … la, arrive quand, arrive … a, arthr-
  -0.1: arthritis, arto, as junk, as you, as … contact, as … do, as … stop, asi … bien, aside, asiento esta
  -0.1: asiento y, ask … for, asked if, asked … my, asking again, asking … the, assured, at every, at … in
  -0.1: at … n, at … register, at … second, at … table, at … you, atencion … de, atender, atendieron, attache
  -0.1: atten-, attendu, au cegep, au complet, au debut, au moins, au plus, au prochain, au quebec, au rgpd
  -0.1: au shop, au … plus, au … rue, au … samedi, audio-, audios, aussi enlevez, aussi svp, aussi … mon
  -0.1: authority, authority … you, authorize the, automaticos |, automatique |, auton-, autorise le
  -0.1: autoriser, autorizacion para, autou-, autour, autre comme, autre … je, autres, aux 2, aux alertes
  -0.1: aux lettres, aux messages, aux promos, aux … svp, avais … de, avant, avant ou, avc, avec … rabais
  -0.1: avec … sms, avenir merci, avert-, avez des, avez inscrit, avez … accord, avez … arrete, aviez pas
  -0.1: aviez promis, avis de, avisando, avisarme cuando, avisen mas, avisen … nada, avisos me, avisos … no
  -0.1: avocate, avoir dit, away i, away last, away no, away … a, away … do, awya, axe the, axide-, ay dios
  -0.1: ayudo, azul … la, b late, back and, back at, back the, back then, back … please, backe-, backed
  -0.1: backordered, baja inmediata, baja si, baja … los, baja … mensajes, baja … que, bajad-, bajada
  -0.1: bajame … la, bajan, bajen, bajo de, bake, bal, balat-, balatas, balcony, bald, ballp-, ballpark
  -0.1: barbe, base … donnees, basis, basta no, basta … mensajes, bathroom |, battery low, battery … not
  -0.1: battery … the, bcos of, be careful, be grateful, be great, be home, be no, be quiet, be sad, be sent
  -0.1: be texting, be too, be … a, be … again, be … out, be … please, be … remove, be … texts, be … there
  -0.1: beau pour, beaucoup |, bebe recien, bebe … nacido, because … your, been nice, beep, befor-, before
  -0.1: before doing, before my, before that, before … get, before … or, behind |, believe i, believe … ever
  -0.1: ben que, ben |, ben … vos, bendiga pero, besoin … messages, besoin … un, bev, bici ahi, bici … que
  -0.1: bicicleta a, bicicletita, bidon, bien francais, bien pero, bien por, bien sin, bien … gracias
  -0.1: bien … me, bien … precio, biffez … nom, big ring, bike deals, bike no, bike stop, bike … great
  -0.1: bike … texting, bike … there, bikes … a, bikes … remove, birds, biscuits |, bisi, bit off, bixi
  -0.1: blast |, bleue-, bleuets, blocked for, blocked you, bloque votre, bloque … vous, bloquear |
  -0.1: bloquearlos, bloqueen, blown, blush, blush |, boiler, boite aux, boite … lettres, bon … les, bonda-
  -0.1: bondad, bondad de, bonjour j, bonjour monsieur, bonjour … ai, bonne memoire, bonne … j, bonne … la
  -0.1: book a, book the, boon, bord svp, borrame … la, borrar de, borrarme |, borraron, borras, borrelo
  -0.1: borreme de, borren de, borren este, borren mis, borren … datos, borren … telefono, borres, boss sees
  -0.1: both wheels, bother texting, bother … me, botte-, bottes, boues, bouge, bought one, bought … bell
  -0.1: bounc-, boutiques, box and, box … up, boy a, boyco-, brake will, brakes feel, brakes myself
  -0.1: brand please, branl-, break from, break up, breaking … with, breathe, bref, bridesmaid, bridesmaids
  -0.1: brilliant, bringing … in, bro … de, broad-, broke down, bromo-, bromont, bruit la, brush, bsnl
  -0.1: bucks for, bucks … a, buenas, bueno de, buffe-, buffet, built, buje, bunch, burnt |, burst, bus broke
  -0.1: bus … down, but yes, but … my, but … phone, but … says, but … website, but … with, button … i
  -0.1: buying … bike, by itself, by saturday, by them, by thurs, by what, by … do, by … for, by … my
  -0.1: by … place, by … you, bye a, c, c … dangereux, c … des, c … illegal, c … une, ca depasse, ca en
  -0.1: ca merci, ca pu, ca retirez, ca sert, ca te, ca … enlevez, ca … gosse, ca … messages, ca … une
  -0.1: cabanon, caben, cable end, cable is, cada que, cada texto, cada … mandan, cada … suena, cada … suyo
  -0.1: cadena esta, cadenas vous, cader-, cadera, cafeteria, caissiere, caissiere m, cajero, caliq-, calique
  -0.1: call NUMBER, call just, call no, call on, call only, call was, call … and, call … before, call … if
  -0.1: call … off, call … to, call … was, called twice, caller, calling my, calling since, calls at
  -0.1: calls no, calls to, calls … the, calme … textos, camara … una, cambiar el, cambiarlo, cambie … ciudad
  -0.1: cambie … opinion, cambien … cadena, came at, came by, came … NUMBER, came … at, came … can
  -0.1: came … this, camisas, campagnes, campaigns |, campamento, can end, can give, can these, can … anytime
  -0.1: can … block, can … close, can … end, can … explain, can … message, can … pause, can … push
  -0.1: can … receive, can … sending, can … squeeze, can … still, can … texts, can … type, can … us
  -0.1: can … your, canadien, cancel all, cancel les, cancel please, cancel … kid, cancel … membership
  -0.1: cancel … notifications, cancela … mensajes, cancelame los, cancelaron, cancelen el, cancelen esto
  -0.1: cancelenme, cancelled so, cancelled … gym, cancelled … it, canceller les, cancellez mon, candado que
  -0.1: candado … me, candl-, cansada de, cansada … esto, cansado de, cap fell, capable … moi, cappe-, capped
  -0.1: captura, capture, card can, card i, card says, card today, card … in, card … it, careg-, caregiver
  -0.1: carrier, carriola, carry-, carrying, carte … dossier, carto-, cashi-, cashier, casi … veo, cat … the
  -0.1: cause i, ce possible, cease … me, ceili-, ceiling, cel sonando, cel y, cell for, cell … for
  -0.1: cell … vos, cell … votre, cellulaire je, celui ci, celular … favor, celular … su, celular … yo, cenne
  -0.1: cente-, cerem-, ceremony, cero … de, cero … por, cerraron, certainement pas, certainement … moi
  -0.1: certi-, ces rappels, cesen los, cesser … m, cessez … envoyer, cessez … messages, cessez … textos
  -0.1: cessi-, cessiez, cessiez de, chain lube, chall-, chang-, change a, change … preference, changement de
  -0.1: changer mes, changer mon, changer … pneus, chaque … arretez, character, charge it, charge the
  -0.1: chariot, chat with, chaud, chauffe, chava, cheaper one, cheaper tires, cheapest, checking … on
  -0.1: checkout |, checo, chial-, chicken rice, chien jappe, chien … chaque, chiens, chilla, chimio
  -0.1: chingada, chingar, chips |, chiste, chocaron, choose to, choose … opt, chose pour, christ stop, chum
  -0.1: cierre, cierren mi, cigar-, circled, citas, civic, clave, cle … la, clear … the, clicked yes, clign-
  -0.1: cliquer, clochette, clock on, clock … the, close my, closed for, closer to, closing my, club de
  -0.1: coach says, coach … the, cobra, cobraron de, cobraron dos, cobraron … mas, cobraron … veces, coche la
  -0.1: coche non, cocho-, code … it, colle, collect it, colores, come now, come through, come tomorrow
  -0.1: come … at, come … on, coming now, coming out, coming … at, coming … or, coming … with, commande du
  -0.1: commande j, comme … est, comment me, comment … desabonner, comment … les, commentaire, commercial
  -0.1: communications … this, commute, como a, como desactivo, como tienen, como … de, como … doy
  -0.1: como … las, como … para, como … quito, como … suscribo, complaining, complaint with, complaint … the
  -0.1: completa, completa |, compliments, comprar, comprar … no, comprenez … dans, compris que, comprobante
  -0.1: comptes, comptoir samedi, comptoir … a, computadora |, comunicacion, comunicaciones por, con … cadena
  -0.1: con … derecho, con … el, con … encargado, con … permiso, con … promociones, con … recordatorios
  -0.1: con … senor, con … ticket, concern please, concl-, confirm after, confirm removal, confirmacion
  -0.1: confirmen, conformement, confuse, confusing, conmigo … cuenten, consegui |, conseils, consent and
  -0.1: consent withdrawn, consent … do, consent … i, consent … me, consent … receive, consentement pour
  -0.1: consentement vous, consentement … recevoir, consentement … vous, consentimiento … recibir, considered
  -0.1: consign, contact from, contact i, contact on, contact … by, contactarme |, contacte |
  -0.1: contactez … plus, contestadora, contestar llamadas, contesto … que, continuer a, continuez a
  -0.1: continuez |, contra, contrasena, contre vous, conversation |, convi-, cooked, coop, copiaron, copie
  -0.1: cordialement … tremblay, correct la, corridor, cortala … los, cost … anything, cost … money, costar
  -0.1: costi-, costing, couch |, coucher, coudonc vous, couin-, could stop, could the, could … kindly
  -0.1: could … put, could … send, couns-, coupe ca, coupez ca, coupez la, coupez … guidon, coupl-, couple
  -0.1: couriers, courriel pour, courriel … plus, course … dimanche, coute NUMBER, coute des, crate, creci-
  -0.1: crecio, crecio y, credit du, credit … dossier, credit … from, credited, creen, crene-, creneau, crier
  -0.1: croya-, croyais, ct, cuando van, cuando … di, cuando … puedo, cuando … que, cuantas … les
  -0.1: cuanto mandan, cuanto … esto, cuento, cuerd-, cuide, cuissard, culpa de, cup, cupones, curiosity
  -0.1: custa-, custard, customer … my, cut them, cut … texts, cuts out, cuz of, cuz … your, d autre, d ecran
  -0.1: d m, d message, d utiliser, d … accepte, d … enleve, d … retire, d … stp, dadme, dadme de
  -0.1: dadme … baja, dado de, dado … baja, dale con, damaged, damn texts, dan de, dan … baja, dan … de
  -0.1: danad-, dans, dans … envois, darme baja, das, data and, datas, datin-, dating, datos personales
  -0.1: datos y, datos |, daughter NAME, daughter is, daughter … the, day before, day for, day it, day lol
  -0.1: day please, day … me, day … you, de avisos, de cambiar, de casques, de celular, de chingar, de ciudad
  -0.1: de como, de continuer, de diffusion, de difusion, de dios, de donnees, de dos, de eliminar, de fregar
  -0.1: de llegar, de luto, de mensajeria, de mise, de molestarme, de promotions, de pu, de publicidad
  -0.1: de quitarme, de regalo, de retirar, de tapita, de te, de texte, de tiendas, de trabajo, de trop
  -0.1: de tubeless, de viaje, de vot, de you, de … acepte, de … alertes, de … asi, de … cadena, de … ces
  -0.1: de … cessez, de … cm, de … cosa, de … desabonner, de … dice, de … dimanche, de … donc, de … dossiers
  -0.1: de … escribirme, de … exclus, de … faire, de … frenos, de … gang, de … ile, de … machine
  -0.1: de … mandarme, de … modele, de … ne, de … otra, de … pedales, de … pero, de … proxima, de … pu
  -0.1: de … pub, de … publicite, de … qu, de … roue, de … sortir, de … spammer, de … stop, de … stp
  -0.1: de … textez, de … todo, de … tu, de … vente, deactivate text, deals i, dear please, dear … or
  -0.1: dear … please, debarque … de, debloquer, debou-, decided to, decir no, decirles, decoche, decochez la
  -0.1: decochez … case, decon-, deconnecte, decrocher, decrochez, decrochez … de, definitiva, definitivement
  -0.1: deja la, deja repondu, deja … de, deja … non, deja … stop, deja … textearme, dejad-, dejan de
  -0.1: dejar el, dejarla, dejen … chingar, dejen … molestar, dejen … spam, dejenme la, dejenme tranquilo
  -0.1: delai-, delais, delan-, deles-, delestage, delete asiento, delete casco, delete choque, delete freno
  -0.1: delete jueves, delete mostrador, delete plan, delete tune, delete … account, delete … cell
  -0.1: delete … en, delete … message, delete … phone, delete … please, delete … porfa, delete … sin
  -0.1: delete … up, deleted … message, deletez, demain je, demande poliment, demande … avis, demande … je
  -0.1: demande … numero, demande … permission, demander c, demander moi, demander … j, demando, demarchage
  -0.1: demasiados mensajes, dementia, denos, dente-, dented, denuncia, depasse, depasse NUMBER, deplace
  -0.1: deplacer, depuis l, derangez plus, derecha, derecho |, derniere … arretez, des alertes, des envois
  -0.1: des pieces, des pubs, des … enlevez, des … j, des … la, des … merci, des … par, des … que, des … stp
  -0.1: desabonne merci, desabonnee, desabonnez … de, desactiva, desactiven … notificaciones, desactivez moi
  -0.1: desactivez … notifications, desactivo, desactivo el, desaparezca, desar-, descansan, descends
  -0.1: desconectenme, descuentos, desde hoy, deseo continuar, deseo … mas, deseo … mensajes
  -0.1: deseo … recibiendo, desinscribirme, desinscrire svp, desinscris |, desire etre, desire … recevoir
  -0.1: desma-, desmarque, desor-, desormais, desubscribe, desviador, detenga, devant votre, device |
  -0.1: devisse, devoirs, devolver el, devolvieron, devrais, di consentimiento, di el, di para, di … para
  -0.1: dia … de, diari-, diario, dice … you, diciembre, dictating, did you, did … answer, did … cancel
  -0.1: did … finish, did … go, did … my, difference between, difficult, diffu-, diffusion, diffusion |
  -0.1: difus-, difusion, difusion |, diganle, dijeron … y, dijis-, dile … tu, dimanche c, dimanche est
  -0.1: dimanche … est, din, dinero |, dings, dinosaurs, dios me, dire a, direccion vieja, direct |, directo
  -0.1: disable texts, disable … for, disait, disappear, disas-, disaster, disch-, discharge, disconnect
  -0.1: discontinue sending, discontinue these, discounts, disculpe … molestia, disculpe … no, discussion
  -0.1: dise, disen-, dish, disparaitre de, disparaitre … votre, disse-, disso-, disturb … at, dit a, dit qu
  -0.1: dit … aux, dit … il, dit … la, dit … par, dit … plus, dites, dites au, divorcie, dla, do something
  -0.1: do what, do … bug, do … eat, do … end, do … listen, do … lose, do … reach, do … that, do … this
  -0.1: doc says, doctor says, doctor |, doctor … no, does … do, does … end, does … get, does … go
  -0.1: does … matter, dog will, doing my, doing this, dolar, dolares y, don … me, donc enlevez, donde firme
  -0.1: donde … que, donde … sacaron, done by, done or, done please, done … i, done … texts, donne … droit
  -0.1: donnee |, donnez moi, door at, doord-, doordash, doree-, doreen, dorma-, dormais, dos numeros
  -0.1: dos … me, dossier de, down there, draft, drain, drain-, dripp-, dripping, driver, driver |
  -0.1: driver … stop, drop … texts, du … enlevez, du … pis, du … qui, du … rendu, du … sur, dudas, due to
  -0.1: duermo, duermo de, duermo … dia, dumb, during work, during … hours, e don, each buzz, each one
  -0.1: each … is, earrings, easy … the, eating my, ebay, econo-, ecrib-, ecrire j, ecrire je, ecrire par
  -0.1: ecrire … moi, ecris stop, ecrit stop, ecrivez lui, ecriviez pas, efface le, efface moi, effacer ma
  -0.1: effacez … infos, effacez … vieille, effil-, effiloche, el amor, el fabor, el registro, el reloj
  -0.1: el … derecho, el … las, el … los, el … sin, el … sonando, eliminame de, eliminar … numero, elimineme
  -0.1: elimineme de, eliminen mis, eliminen … datos, ella y, elles, elvis, email from, email i
  -0.1: email … instead, email … please, email … sms, embarazada, emp, empac-, empez-, emplo-, en avec
  -0.1: en avril, en marzo, en medium, en otro, en personne, en plein, en plena, en prendre, en recois
  -0.1: en sorte, en … asi, en … celular, en … enlevez, en … envios, en … escuela, en … lo, en … me
  -0.1: en … plein, en … pus, en … semanas, enbie-, enbien, encantan sus, encargo que, encore bon
  -0.1: encore … je, encore … textos, encue-, end i, end text, end texts, end them, end up, end … text
  -0.1: end … your, ended i, ending my, ends NUMBER, endur-, enfermo, engine light, engineer, enleve tes
  -0.1: enleve … d, enleve … stp, enlever … svp, enlevez ma, enlevez nous, enlevez … la, enlevez … mon
  -0.1: enlevez … number, enleviez, ennui-, ennuie, ennuie de, enough i, enough no, enough off, enough take
  -0.1: enough … take, enroll, ensename, ensenenme, ensui-, ensuite, entendio, entendus, enter, entera
  -0.1: entir-, entre nous, entrenamiento, enviando mensajes, enviar textos, enviar … a, enviar … mensajes
  -0.1: envien mensajes, envien nada, envien … mensajes, envien … textos, envoi … textos, envoie un
  -0.1: envoie … message, envoyer la, envoyer une, envoyer … de, envoyer … photo, envoyer … photos
  -0.1: envoyez ca, envoyez le, envoyez trop, envoyez … d, envoyez … pu, eps, equivocaron, erase this
  -0.1: erreur vous, es mas, es por, es … borrenme, esa … que, esas llantas, escriban … que, escribiendome
  -0.1: escribiendome |, escribirme mas, ese dia, eso you, eso … a, eso … los, eso … no, esos avisos
  -0.1: esos textos, espam, esposa que, esposo you, esposo … le, esquites, essai, essen-, est annulee
  -0.1: est deja, est des, est illegal, est la, est quand, est … annulee, est … effacez, est … encore
  -0.1: est … entre, est … il, est … otez, est … pu, est … rue, esta bloqueada, estaba … el, estaba … la
  -0.1: estar … esto, este servicio, este … para, este … si, esten … mensajes, estes, estimate for
  -0.1: estimation, esto quitenme, esto … los, estos … you, estoy embarazada, estoy hasta, estoy interesada
  -0.1: estoy limpiando, estoy … gracias, estrella, estudiante, estuvo … de, et bonne, et les, et … mon
  -0.1: etais … pour, etait regle, etes … arretez, etiqu-, etoile, etre, etre desabonne, etre … par
  -0.1: etre … pour, etudie, europ-, europe, evalu-, eventos, ever contact, ever stop, every text, every … is
  -0.1: every … it, every … please, everyone at, everything ok, everything you, evitez les, exception
  -0.1: exclude me, excluded, excluded from, excusas, exmar-, exmarido, expect, exped-, expires
  -0.1: explain yourselves, expliquen, expliquenme, express consent, express written, express … consent
  -0.1: extra work, f ing, fabor de, fabor … no, factura a, factura con, facture j, facture … courriel
  -0.1: faire partie, faire texter, faire … a, faire … les, faire … plainte, fais une, fait … a, fait … moi
  -0.1: faites … disparaitre, faites … svp, fallecio por, fallecio … favor, falling off, faltas, fan of
  -0.1: farid, farme-, farmers, fatigants … vos, fatigue, faudrait … de, fautes, fav, favor … eliminar
  -0.1: favor … es, favor … escriban, favor … quiero, favor … you, favorite, favour and, fea, feed me
  -0.1: feeding the, feel like, felicitaciones, feliz |, feliz … a, feliz … de, fell … on, ferme la
  -0.1: fermez mon, ferry, fesse-, fesses, festival, feuille, fewer of, fewer texts, fewer … these
  -0.1: fighting over, figurer, file and, files, filin-, filing, filing a, filing … complaint, fille au
  -0.1: fille … comptoir, fils veut, fils … NUMBER, fin … mon, finalement non, finals, finds, fine NUMBER
  -0.1: finger, fini … nous, finished the, finisse, finissez en, finissez … avec, finit-, finito, firew-
  -0.1: fireworks, firma, firmw-, firmware, first … i, fit it, five stars, five texts, fix … so, flag my
  -0.1: flash, flat fix, flat no, flat … in, flat … not, flatt-, flight got, flight … cancelled, flip the
  -0.1: flood, flooded, flooding, fois arretez, fois et, fois … de, fois … il, folded, fonctionne, food … i
  -0.1: for being, for fixing, for lent, for spring, for staying, for text, for them, for thursday
  -0.1: for tuesday, for us, for … 2, for … baby, for … call, for … farewell, for … group, for … helmet
  -0.1: for … how, for … just, for … lifetime, for … lock, for … never, for … no, for … one, for … police
  -0.1: for … since, for … these, for … they, for … warranty, for … weekend, for … what, for … wheel
  -0.1: for … when, for … year, for … your, forces, forever to, forever … stop, forever>forever, forever>not
  -0.1: forever>want, forget … i, forgiven, forgotten, form i, formal, found another, found out, found your
  -0.1: found … NUMBER, found … part, found … receipt, found … text, found … used, fount-, fountain, frame or
  -0.1: frame … you, frapper, fraud, free for, free … from, free … the, freewheel, freezer, frein … pas
  -0.1: freins mais, frene-, frenen, friday if, friend … is, from 2nd, from bank, from dad, from future
  -0.1: from home, from hr, from i, from sending, from sms, from stores, from today, from your, from … alerts
  -0.1: from … file, from … floor, from … gym, from … messages, from … other, front … is, front … when
  -0.1: front … will, fucki-, fucking, fucking texting, fucking … me, fuera mi, fuera … numero, full stops
  -0.1: funcionar, funeral … is, funny i, further text, futur, futur |, future messages, gagne le, games
  -0.1: ganas de, gang enlevez, gap, garage depuis, garantia … para, garba-, garbage, gardiez, garri, gasto
  -0.1: gator-, gatorskins, gave permission, gemelos, gentillesse, get another, get back, get … and, get … i
  -0.1: get … in, get … new, get … phone, gettin, getting … of, getting … remove, ghost-, ghosting
  -0.1: give permission, glad, glue, god is, god … texting, gods, goes off, going up, going … get
  -0.1: going … have, going … the, gold, gone … the, goo, good i, good news, good now, good people
  -0.1: good please, good … are, good … but, good … just, good … not, good … on, gor, got, got … card
  -0.1: got … refund, got … the, got … ticket, got … to, gps, grace cessez, gracias igual, gracias mijo
  -0.1: gracias no, gracias y, gracias you, gracias … manden, gracias … suscribirse, gradu-, grandi
  -0.1: grandkids, grease on, great more, great shop, great … but, great … on, gregg-, greggs, grid, grincent
  -0.1: group project, group text, group … cancelled, grues-, gruesa, guapa, guardabarros, guardada, guardeme
  -0.1: gud nite, guess, guidon de, guidon … 2, gusta |, gustaria que, guys but, guys still, guys … me
  -0.1: guys … stop, guys … texting, gym so, habian dicho, haced, haced el, haced … favor, hacen el
  -0.1: had … fill, had … to, had … up, hagan el, haganme, hais ca, half your, halt all, halt … messages
  -0.1: hamil-, hamilton, handset, hango-, hangover, happening, happens if, happens … i, harcelement rendu
  -0.1: harcelement … la, hard feelings, harrasment, has dementia, has left, has me, hasta … llegamos
  -0.1: hasta … van, have mercy, have received, have removed, have stopped, have … go, have … memory
  -0.1: have … opt, have … out, have … say, have … texts, have … three, having my, hawai-, hawaii
  -0.1: hay alguien, hay … ahi, hazme, he sent, he thinks, he … eating, he … for, he … up, hear your, hear |
  -0.1: hearing from, hearing so, hearing … you, hedge, helmet … the, help … do, hence-, henceforth
  -0.1: hendersons, her no, her please, her to, her … stop, here to, here … are, here … more, here … stop
  -0.1: heren-, herencia, hermano que, heures de, heureusement, hey did, hi … take, hice la, hicie-, hicieron
  -0.1: highe-, higher, hija … el, hijo que, hijo y, hijo … la, his birthday, his |, hit by, hit the, hit … a
  -0.1: hold … texts, holde-, holder, holding the, holdu-, holdup, holidays, holy, home on, home so
  -0.1: home … it, honnetement, honou-, hooks, hors de, hors … votre, hose, house i, house … the, housemate
  -0.1: how am, how … ahead, how … can, how … get, how … it, how … of, how … opt, how … that, how … was
  -0.1: hoy manana, hoy you, huile |, huile-, huiler, humai-, humain, hurac-, huracan, hybri-, i always
  -0.1: i brake, i broke, i chose, i clicked, i consent, i deliver, i emailed, i ended, i liked, i order
  -0.1: i pause, i please, i receive, i receiving, i ride, i specifically, i subscribed, i teach, i thought
  -0.1: i ticked, i trust, i … a, i … blind, i … called, i … changing, i … deleting, i … drop, i … dropped
  -0.1: i … every, i … filing, i … finished, i … forget, i … give, i … giving, i … hungry, i … keep
  -0.1: i … keeping, i … message, i … needed, i … nicely, i … per, i … quitting, i … reach, i … reply
  -0.1: i … riding, i … sleeping, i … standing, i … stopped, i … switching, i … things, i … today
  -0.1: i … unsubscribing, i … up, i … wanted, i … where, i … work, i … yesterday, i … you, ia, ia no
  -0.1: iban … mandar, idee … les, identite, if anybody, if one, if they, if … could, if … did, if … say
  -0.1: if … stop, if … stopped, ignoring, igualmente feliz, il possible, il … que, il … temps, ile, iles
  -0.1: immediat, importante, importuner, imprimante, in after, in church, in english, in good, in hospital
  -0.1: in hostel, in meetings, in mourning, in our, in receiving, in small, in ten, in … all, in … can
  -0.1: in … just, in … pocket, in … til, in … tire, in … week, inbox is, incluida, inflar, info and
  -0.1: inform … sms, informe, ingles no, inmediata, inner tube, inner tubes, inscribieron, inscription a
  -0.1: inscrite par, instead … calling, instrucciones, instructed, insul-, insurance … it, interesada
  -0.1: interesse merci, interesse plus, interesse pu, interesse … la, interesse … moi, interesse … vos
  -0.1: interested anymore, interested stop, interested … me, interested … receiving, interested … remove
  -0.1: internet, interrompre, interview went, into … big, invites, ir manana, ir … trabajo, ironi-
  -0.1: is already, is bent, is empty, is hard, is insane, is locked, is own, is private, is quite
  -0.1: is quitting, is raining, is real, is running, is taking, is time, is two, is unsolicited, is wet
  -0.1: is … after, is … bad, is … emergencies, is … late, is … lose, is … message, is … no, is … possible
  -0.1: is … remove, is … small, is … trail, is … when, issit, it close, it keeps, it made, it or
  -0.1: it possible, it sent, it takes, it till, it tomorrow, it too, it unsubscribe, it wakes, it went
  -0.1: it your, it … about, it … accident, it … another, it … are, it … coming, it … did, it … forever
  -0.1: it … got, it … monday, it … need, it … raining, it … sell, it … sms, it … stolen, it … sunday
  -0.1: it … thru, it … times, it … visa, it … wet, itd be, itine-, itinerance, izquierdo, j adore
  -0.1: j apprecierais, j entends, j oublie, j … arreter, j … choisi, j … consenti, j … coupe, j … encore
  -0.1: j … envoyez, j … recois, j … recupere, j … refuse, j … stop, j … suis, j … vu, jaja, jajaj-, jale
  -0.1: jalou-, jaloux, jamais rien, jamais … des, jamb, jamme-, jammed, jappe, jappe chaque, jappe … fois
  -0.1: jazz, je clique, je commence, je croyais, je descends, je devrais, je dormais, je la, je perds
  -0.1: je recevrais, je revoque, je tape, je veut, je … acheterai, je … apporte, je … arret, je … ben
  -0.1: je … continuer, je … desire, je … etais, je … infirmiere, je … maintenant, je … mets, je … non
  -0.1: je … paye, je … quitter, je … ramasse, je … rendue, je … repondre, je … savoir, jehov-, jesus … stop
  -0.1: jette, jeudi NUMBER, jeune fille, job je, job sur, job … i, job … le, jobs, joder |, jollo-, jollof
  -0.1: journ-, jours |, jueves a, jueves … favor, jumpe-, jumper, junct-, junction, junto a, junto-, juntos
  -0.1: jure que, juro, juro que, just delete, just fix, just reply, just tell, just visiting, just … flat
  -0.1: just … i, just … out, just … people, just … talking, just … text, just … texting, juste pour
  -0.1: juste que, juste … enlever, jvas, kalya-, keep coming, keep … it, keep … my, keep … phone
  -0.1: keep … rack, keep … your, keeping the, keeps saying, kenda, kept, key to, kicke-, kicked, kicked out
  -0.1: kicked … of, kid has, kid is, kid … a, kid … not, kid … the, kids … not, kids … the, kids … you
  -0.1: kill it, kill |, kill … notifications, kill … texts, kindly inform, kiten-, kneed, knive-, knives
  -0.1: know i, known, knows when, knows … so, kreo, l ajustement, l avis, l horaire, l ile, l infolettre
  -0.1: l obligeance, l … ca, l … combien, l … fois, l … retirez, la aepd, la atencion, la banque, la base
  -0.1: la bike, la bondad, la cadera, la caissiere, la cancelacion, la chingada, la clave, la cnil
  -0.1: la computadora, la construction, la conversation, la date, la derecha, la desabonnez, la feuille
  -0.1: la les, la marde, la policia, la prueba, la pu, la pub, la rodilla, la segunda, la senorita, la shop
  -0.1: la silla, la stop, la subvention, la suite, la vista, la … anti, la … aux, la … bonne, la … deje
  -0.1: la … entonces, la … finalement, la … i, la … lo, la … nationale, la … no, la … noire, la … passee
  -0.1: la … solo, la … tout, lache … avec, lache … patience, lache … un, lachez les, lachez … les, ladder |
  -0.1: ladra, lagos, lah do, lah … not, laisse de, laisse un, laissez les, laissez mon, laissez … telephone
  -0.1: land |, langu-, largu-, las gracias, las promos, las … al, las … con, last, last thing, last warning
  -0.1: last … and, last … to, last … you, late be, late by, late i, late … the, late … there, late … you
  -0.1: later i, lates-, latest, laundry, law>forever, lawn, le avant, le camp, le compte, le demande
  -0.1: le demander, le deuxieme, le docteur, le dos, le grand, le mode, le paiement, le ramasse, le voy
  -0.1: le … bagage, le … depuis, le … est, le … jusqua, le … mettez, le … nom, le … s, le … samedi, le … se
  -0.1: le … vert, le … votre, learned to, learnt, leave … in, leaving a, leer los, leerl-, leerlos, left one
  -0.1: left side, left … gloves, left … my, lemon, lense-, lenses, lenti-, leo los, les NUMBER, les annonces
  -0.1: les appels, les avis, les boys, les cles, les cotes, les doy, les gants, les lis, les moteurs
  -0.1: les pongo, les prochains, les pubs, les rappel, les tengo, les text, les urgences, les |
  -0.1: les … automatiques, les … dicho, les … et, les … le, les … non, les … ok, les … sans, les … stop
  -0.1: les … un, les … velo, les … y, lesso-, let … number, letter … you, leve, lever-, levers, liberez, lic
  -0.1: lien … se, lifeg-, lifeguard, light … the, lighthouse, lights … the, like them, like … end
  -0.1: like … idiot, like … number, like … old, like … please, like … said, like … thank, like … the
  -0.1: like … times, like … unsubscribe, limited, limpiando, line i, line … do, line … your, liner-, liners
  -0.1: ling, linge, link you, link … my, link … not, liquide, list he, list it, list on, list or, list thank
  -0.1: list when, list your, list … a, list … do, list … far, list … for, list … never, list … parts
  -0.1: list>angry, lista d, lista o, lista porfavor, lista sin, lista … difusion, liste la, liste moi
  -0.1: liste mon, liste nationale, liste … diffusion, liste … pieces, liste-, llamadas mensajes
  -0.1: llamadas … mensajes, llamen ni, llamen … me, llanta … no, llega otro, llegarme, lleguen |, llena
  -0.1: llevar a, llevaron, llevo el, lo pense, lo suplico, lo unico, lo voy, lo … acordamos, lo … ahora
  -0.1: lo … cuando, lo … si, loan, locks, log, loggi-, logging, loi anti, loi … pourriel, lol mais
  -0.1: lol please, lol so, lol … not, loma, long story, long … me, longer consent, look … my, los datos
  -0.1: los demando, los digo, los envios, los leo, los pido, los puntos, los que, los texts
  -0.1: los … automaticos, los … jajaja, los … mejor, los … nomas, los … quedaron, los … saquenme, los … sin
  -0.1: los … voy, loses, lost in, lost … lbs, lots, lou, love it, love your, loved the, lower the, lrt, lt
  -0.1: lucky, luna, lunch i, luto, luz trasera, lvl, m ecrit, m ecrive, m effacer, m envoie, m etais
  -0.1: m … fait, m … la, m … le, m … tout, m1, m6, ma demande, ma fourche, ma vieille, ma … carte, ma … dans
  -0.1: ma … de, ma … dit, ma … mais, ma … me, mache-, machine |, machine … textos, made me, madne-, madness
  -0.1: magasin c, magasin … est, magic, mail me, maintenant enlevez, mais arrete, mais merci, mais ne
  -0.1: mais pour, mais retirez, mais … j, mais … vous, make them, make you, make … end, make … go, makes it
  -0.1: makes you, making it, making that, making … blush, malgr-, malgre, mama que, mama … que, mamen
  -0.1: mamen you, man … my, manager to, manana hay, manana … la, manch-, manches otra, manches … vez, manda-
  -0.1: mandan … mensajes, mandandome textos, mandar el, mandar esto, mandar promociones, mandarme esto
  -0.1: mandarme los, mandarme … avisos, mandarme … mensajes, mande nada, mande … mensajes, mandela, manden a
  -0.1: manden ofertas, manden otro, manden por, manden promociones, manden recordatorios, manden … de
  -0.1: manden … gracias, manden … mensaje, manden … nada, manden … nunca, mandenlo, mandes texts, mando un
  -0.1: manger, mango-, many … does, many … of, maquis, march please, marcha, marche … avec, marcher, marde
  -0.1: marqueme, martes y, mas asi, mas comunicaciones, mas cosas, mas esto, mas informacion, mas mensajitos
  -0.1: mas ofertas, mas porfa, mas porfavor, mas x, mas yo, mas … aqui, mas … esto, mas … ni, mas … para
  -0.1: mas … se, mas … ustedes, maste-, master, mata, matan-, match-, maternity, matin … vous, matter … me
  -0.1: mauvaise personne, maxed, may stop, may … me, may … to, me abt, me ads, me all, me already, me anden
  -0.1: me atendieron, me blush, me borran, me borraron, me borras, me bro, me but, me cambie, me contacte
  -0.1: me das, me dejen, me demande, me den, me deranger, me derangez, me devolvieron, me duele, me ever
  -0.1: me every, me fait, me fr, me gossez, me habian, me hablen, me inscribieron, me is, me last, me lol
  -0.1: me marque, me mensajeen, me metieron, me mettre, me offers, me ok, me olvida, me parlez, me phone
  -0.1: me pidio, me pongan, me prometio, me puedes, me quedan, me relancer, me retiro, me saque
  -0.1: me something, me spammer, me spoilers, me stresse, me unsubscribe, me vale, me van, me vuelven
  -0.1: me when, me … 2, me … ahora, me … an, me … arretez, me … as, me … asking, me … avisos, me … baja
  -0.1: me … bendiga, me … call, me … contact, me … dans, me … deja, me … dos, me … du, me … favour
  -0.1: me … harto, me … inscrite, me … les, me … llevo, me … longer, me … mensaje, me … mensajes, me … nite
  -0.1: me … par, me … pueden, me … quand, me … quit, me … read, me … recordatorios, me … salir, me … single
  -0.1: me … solo, me … tantos, me … tarde, me … texting, me … thanks, me … tres, me … turn, me … unsubscribe
  -0.1: me … without, me>these, mean … can, mecanos, mech, mecrive, medical, medicina, mejor a, melts
  -0.1: membres, membresia, membresia delete, meme … vous, memo, memoria, memory full, memory of
  -0.1: mensaje favor, mensaje suyo, mensaje y, mensaje … de, mensaje … o, mensaje … voz, mensaje … you
  -0.1: mensajeen, mensajes aqui, mensajes asi, mensajes automaticos, mensajes con, mensajes cuando
  -0.1: mensajes mi, mensajes ni, mensajes please, mensajes se, mensajes x, mensajes … borrenme
  -0.1: mensajes … gracias, mensajes … quitenme, mentir, merci la, merci retirez, merci … je, merci … plus
  -0.1: merci … tout, merci … toute, merci … vous, mercis, mercy and, mere veut, mere … texte, mes infos
  -0.1: mes rappels, mes … c, mes … et, mes … je, mes … ont, message in, message no, message non, message so
  -0.1: message texte, message thank, message when, message … anymore, message … from, message … je
  -0.1: message … more, message … svp, messagerie, messages about, messages and, messages anymore
  -0.1: messages at, messages automatiques, messages enlevez, messages je, messages thank, messages … de
  -0.1: messages … it, messages … merci, messages … remove, messaging my, metieron, mets … a, mettez celui
  -0.1: mettez en, mettez pas, mettez un, mettez … aux, mettez … la, mettez … numero, mettez … pas, mezcl-
  -0.1: mi baja, mi cuenta, mi firma, mi lugar, mi novio, mi pais, mi vecina, mi … dio, mi … le, mi … lo
  -0.1: mi … los, mi … saquenme, microwave, might as, might … well, milks, mille mercis, min … you, mind do
  -0.1: mind taking, mind … me, mirac-, miracle, miren, mis recordatorios, mis … de, mis … personales
  -0.1: mis … por, misere, missed … from, missed … i, miste-, mister, mittens, mobile no, mod, modo
  -0.1: moi disparaitre, moi le, moi on, moi … a, moi … arrete, moi … dans, moi … enlevez, moi … et
  -0.1: moi … facture, moi … groupe, moi … il, moi … me, moi … par, moi … stp, moi … v, moi … vouloir, moiti-
  -0.1: moitie, molestarme, mollo, mom is, mom says, mom … in, mon autorisation, mon avis, mon contact
  -0.1: mon fils, mon … arreter, mon … arretez, mon … des, mon … jappe, mon … me, mon … sert, monday i
  -0.1: monde sans, monsieur … vous, montagne, month … you, months, montrer, morceaux, more alerts
  -0.1: more calls, more coupons, more mensajes, more sms, more … am, more … at, more … it, more … lol
  -0.1: more … messages, more … no, more … so, more … thank, more … then, more … those, more … with
  -0.1: more … your, mornin, mort arretez, morti-, most, moteurs, motor, motor just, mountain, mourn-
  -0.1: mourning, mouse, moved take, moved … please, movers, mow, moyen … pu, mths, much it, much … if
  -0.1: much … left, much … my, muchas … por, muert-, muerta, muest-, muestrenme, mummy … the, mustache
  -0.1: muy cara, mwa, mwen, my arms, my bank, my call, my coach, my collarbone, my coupon, my credit
  -0.1: my deposit, my details, my favorite, my fill, my iphone, my landlord, my notifications, my numbers
  -0.1: my personal, my pickup, my preference, my privacy, my profile, my seat, my signature, my sms, my stop
  -0.1: my therapist, my thumbs, my uncle, my … 2, my … alone, my … are, my … be, my … before, my … birthday
  -0.1: my … box, my … buzzes, my … charges, my … credit, my … handles, my … home, my … how, my … information
  -0.1: my … message, my … next, my … only, my … removed, my … request, my … seat, my … sees, my … sister
  -0.1: my … subscription, my … thanks, my … then, my … there, my … they, my … thing, my … unsub, my … want
  -0.1: my … where, my … yes, my … your, n accepte, n all, n en, n never, n the, n thx, n … can, n … envoyez
  -0.1: n … never, n … still, n … will, n … with, nacid-, nacido, nada no, nada para, nada … aqui, nada … de
  -0.1: nada … texto, namas-, namaste, name … of, names … the, nanas, nas, nationale … numeros, nativ-
  -0.1: native, nda, ne, ne desire, ne rien, ne … derangez, ne … etre, ne … souviens, nearl-, nearly
  -0.1: necesito sus, necesito una, necesito … avisos, necesito … camara, necesito … de, necesito … la, neck
  -0.1: neckl-, necklace, need one, need text, need texts, need them, need … bring, need … loaner, need … me
  -0.1: need … on, need … tune, need … unsubscribe, needful and, needing the, negocios, nervi-, neufs, neutr-
  -0.1: neutral, never answer, never ever, never give, never look, never shuts, never to, never you
  -0.1: never … again, never … from, never … ok, never … text, never … them, never … with, new grips, new job
  -0.1: new one, new system, new thank, new … no, new … or, new … resolution, newfo-, newfoundland, news i
  -0.1: next wk, next year, next … is, ni les, ni llamadas, ni ver, ni … escriban, ni … ofertas, ni … quiero
  -0.1: ni … textos, nice … it, night, nino you, no boy, no cuenten, no emails, no entienden, no envies
  -0.1: no escribirme, no estoy, no funciona, no hard, no iba, no mamen, no notifications, no opt, no phone
  -0.1: no promos, no pueden, no quitenme, no reminders, no sabe, no spam, no suene, no traer, no volvais
  -0.1: no … ahi, no … alerts, no … anden, no … avisan, no … borren, no … calls, no … came, no … continuar
  -0.1: no … da, no … deje, no … dejen, no … doy, no … esa, no … feelings, no … hablen, no … interesada
  -0.1: no … le, no … leo, no … llamadas, no … luz, no … mandaran, no … ninguno, no … porfavor, no … seguir
  -0.1: no … sending, no … she, no … so, no … spam, no … tener, no … textee, no … texto, no … thank
  -0.1: no … updates, no … uso, no … when, noche y, noche … duermo, noise … i, nomas mensajes, nomas no
  -0.1: non sollicite, non … ai, non … enlevez, non … je, nonse-, nonsense, noodle, nos, nose, not allowed
  -0.1: not bug, not just, not listen, not lose, not matter, not okay, not reach, not riding, not share
  -0.1: not type, not win, not … agreeing, not … bike, not … calls, not … contact, not … cyclist, not … doing
  -0.1: not … english, not … me, not … n, not … near, not … or, not … reminders, not … sad, not … sms
  -0.1: not … tomorrow, not … until, not … want, not … which, not … will, not … yes, note on, note que
  -0.1: nothing, nothing further, nothing to, notice to, notices |, notificaciones a, notificaciones |
  -0.1: notificaciones … este, notifications are, notifications de, notifications off, notifications please
  -0.1: notifications … my, notify me, notre entente, nous deux, nous ne, nous retirer, novela |, now or
  -0.1: now remove, now so, now stop, now thank, now that, now the, now we, now … get, now … leave
  -0.1: now … more, now … need, now … please, now … to, nudes, nueva-, nuevas, number for, number removed
  -0.1: number will, number … spam, number … time, number … will, numero aux, numero cordialement
  -0.1: numero please, numero porfa, numero … mecanico, numero … mettez, numero … moi, numero … quiero
  -0.1: numero … vidanges, nurse here, o clock, o hay, o … no, o … you, oblige, oblige de, obligeance
  -0.1: obligeance de, obligeance … retirer, ocupo que, ocupo sus, ocupo … me, ocupo … mensajes, odio los
  -0.1: odome-, of calling, of getting, of now, of rs, of state, of stop, of stuff, of what, of … account
  -0.1: of … again, of … are, of … box, of … cable, of … crack, of … guys, of … head, of … kid, of … n
  -0.1: of … or, of … pull, of … rental, of … room, of … school, of … these, of … this, ofend-, ofertas ni
  -0.1: ofertas … de, ofertas … me, off do, off grid, off la, off me, off still, off whatever, off when
  -0.1: off … NAME, off … day, off … fenders, off … good, off … group, off … more, off … never, off … now
  -0.1: off … put, off … stand, off … textos, off … this, off … til, off … top, off … waiting, off … were
  -0.1: offers, offers |, oh it, oignon, oir, ok that, ok … ai, ok … my, ok … quitenme, ok … thanks, okada
  -0.1: okay … do, okey, old … from, old … please, on casse, on dit, on e, on ebay, on insta, on leave
  -0.1: on one, on oublie, on passe, on texts, on vacation, on what, on without, on … appelle, on … bell
  -0.1: on … by, on … can, on … changer, on … etait, on … if, on … instead, on … kickstand, on … off, on … or
  -0.1: on … paper, on … porch, on … quote, on … repair, on … roof, on … same, on … storage, on … texting
  -0.1: on … tires, on … until, on … wait, on … wall, on … work, onam, once |, once … a, one NUMBER, one bike
  -0.1: one do, one flat, one instead, one it, one lifetime, one she, one … before, one … call, one … do
  -0.1: one … stop, one … take, one … thing, ones i, only asked, only no, only saw, only when, only … about
  -0.1: only … left, only … my, only … texts, opted … in, opting … of, or did, or does, or text, or texts
  -0.1: or will, or … other, or … they, ora, orden delete, order so, order … i, oredi, orign-, orignal, orkut
  -0.1: osei, osti, oter … la, otez … svp, other |, otra semana, otra … el, otro los, otro … mas, otro … no
  -0.1: ou … en, oubli, oubliez … svp, oui au, oui aux, oui j, oui je, oui … des, oui … textos, out a, out de
  -0.1: out do, out how, out no, out pour, out thanks, out yet, out … do, out … me, out … now, out … of
  -0.1: out … state, out … stop, out … texting, out … texts, out … will, outside with, outside … the, ouverte
  -0.1: ouvra-, over these, over to, over with, over … i, over … remove, over … so, over … texts, overt-
  -0.1: owe … NUMBER, owl, own … no, pa las, pa … los, pa … me, paddl-, page … is, paid cash, paid the
  -0.1: pan dulce, panch-, panics, panni-, pannier, pantalla y, pantr-, pantry, panza, papa no, paper is, par
  -0.1: par message, par pitie, par … garantie, par … on, par … vous, para escribirme, para publicidad
  -0.1: para siempre, para … mi, para … quien, para … recibir, para … recibo, para … textos, parag-, parai-
  -0.1: parait, parale con, paramos, parar el, parar y, pared, paren … los, paren … mensajes, parenle a
  -0.1: parenle con, pari, pars … voyage, part … stop, parte … esto, partent, partie … votre, partir … hoy
  -0.1: pas arreter, pas avec, pas faites, pas lire, pas pourquoi, pas quand, pas retirez, pas … avoir
  -0.1: pas … ces, pas … oui, pas … partie, pas … rappels, pas … suis, pasar |, pasen, paso de, paso … lunes
  -0.1: passe au, passe … les, passee |, passer, password at, password … the, pasti-, patience … vos, patient
  -0.1: pause these, pay per, pay the, pay … text, payab-, payable, payas-, payasam, paye NUMBER, paz … favor
  -0.1: peace … quiet, pedal derecho, pedales … de, pedaling, pedi … no, pedido de, pedirle, pedirles
  -0.1: pedirles que, peg, peine |, peine … m, pensar, pensarlo, pense … y, people … do, people … me
  -0.1: people … the, perdi, perdi … ticket, perdo-, perdon no, perdu la, perdu-, perdue, perfecta, perfu-
  -0.1: perfume, permanent, permis … m, permiso … mandarme, pero mensajes, pero prefiero, pero … si
  -0.1: personal … no, personnelles, perth, peru, peser, peso, pesos, petite a, petites … svp, peut changer
  -0.1: peut m, peut … ca, peux annuler, peux … avoir, peux … desabonner, peux … envoyer, phone again
  -0.1: phone alone, phone is, phone mount, phone must, phone … every, phone … full, phone … no, phone … out
  -0.1: phone … take, phone … wakes, phones, phones on, photographer, piasses pis, pick … at, pickles
  -0.1: pickup code, picni-, picnic, picture … the, pictures of, pido por, pido … la, pido … que, pido … you
  -0.1: piensa, piensa que, pierdan su, pierdan … tiempo, pin |, pis mettez, pis une, pis … du, pis … en
  -0.1: pis … le, place dans, place … mon, plan de, plan is, plan … the, plann-, planning, plastico, plateado
  -0.1: plates, playin, please NUMBER, please close, please desist, please finish, please halt, please help
  -0.1: please honor, please ignore, please never, please sir, please so, please thank, please undo
  -0.1: please we, please when, please … am, please … can, please … got, please … if, please … instead
  -0.1: please … leave, please … moi, please … now, please … only, please … sms, please … sure
  -0.1: please … thanks, please … ty, plena, plenty of, pleure, plie, pliee, plug on, plus aucune, plus merci
  -0.1: plus proche, plus s, plus vite, plus vous, plus … bicyclette, plus … ces, plus … contacte, plus … est
  -0.1: plus … il, plus … les, plus … m, plus … on, plus … peine, plus … savoir, plus … tout, pneu d
  -0.1: pneu … en, pneus juste, pneus merci, podem-, podemos, podes, podes … de, podia-, podria, podrias
  -0.1: pogne, pogne les, pole, policia … no, polim-, poliment, polis-, polish, pompo-, pompon, ponchada
  -0.1: poner el, pongame en, pongame … la, ponganle, pongo una, ponme en, pop up, por este, por suscribirse
  -0.1: por ultima, por … dejen, por … delete, por … hasta, por … mensaje, por … mi, por … nunca, por … paso
  -0.1: por … pero, por … porfa, por … precio, por … rodilla, por … rueda, por … tienda, por … traer
  -0.1: porfa que, porfa … de, porfabor |, portabultos, portal, portugal, poser, posib-, posible
  -0.1: possible … ne, postc-, postcard, posti-, posting, postp-, postponed, postr-, postre, pothole … the
  -0.1: poubelle |, pouce, pour ces, pour du, pour mon, pour savoir, pour se, pour toute, pour … NUMBER
  -0.1: pour … avis, pour … chaine, pour … enleve, pour … faire, pour … location, pour … numero, pour … promo
  -0.1: pour … retirez, pour … sms, pour … texto, pour … urgences, pour … velos, pour … vos, pourrait
  -0.1: pourriel je, pourriel |, pourtant |, poussettes, pouver, pouvez tu, pouvez … annuler, pouvez … cesser
  -0.1: pouvez … de, pratique |, prayer, precio pero, precio y, precios |, prefer email, prefer … texts
  -0.1: prefere … pas, preference to, prefererais que, prefiero … me, prefiero … recibir, pregn-, pregnant
  -0.1: pregunte, pregunto … queria, prendida, prendidas, prepago, prepaye, prestas, pretending … like
  -0.1: preuve que, preuve … j, prevenez, prevu, priere de, prima, principale, principio, printed
  -0.1: prior express, prior … written, prior-, prise, privacidad, privacy … i, probar, process my
  -0.1: process … opt, prometieron que, prometio, promis que, promised my, promo texts, promo … les
  -0.1: promociones ni, promociones no, promos j, promos par, promos please, promos stp, promos to
  -0.1: promos … de, promos … merci, promos … moi, promos … texto, promotion, promotional, proof of
  -0.1: properly |, propose, proprios, prospection, protection, prove i, proxima semana, prueba … que, pu ca
  -0.1: pu etre, pu les, pu me, pu … bike, pu … la, pu … otez, pu … rappels, pu … rien, pu … savoir, pu … svp
  -0.1: publicidad … mi, publicite … mon, publicites, puede mandar, pueden mandarme, puedo mas, puedo tener
  -0.1: puedo … llamadas, puedo … mensajes, pues gracias, pues … que, pulling, pulls, punos, puppy, purpose |
  -0.1: purse, pus … vos, puse baja, pushi-, pushing, put an, put … end, put … old, q7, quand le
  -0.1: quand … sonne, que acordamos, que de, que derecho, que entra, que hasta, que mes, que pare, que parte
  -0.1: que permiso, que ponga, que quieras, que salgo, que … alto, que … cessiez, que … contacten
  -0.1: que … dejen, que … estoy, que … gracias, que … moi, que … novia, que … pedi, que … pouviez
  -0.1: que … pueden, que … recevrais, que … saque, que … saquen, que … texteen, que … texto, que … va
  -0.1: queda bien, quedamos a, quede sin, quedo … a, quelque … pour, queremos, queria … que, queria … si
  -0.1: queria … y, question about, question is, question … le, quickly, quien autorizo, quien … dijo
  -0.1: quieran, quiere que, quiere ver, quiere … la, quiero cambiar, quiero desuscribirme, quiero es
  -0.1: quiero las, quiero mi, quiero publicidad, quiero quitar, quiero ser, quiero ver, quiero … este
  -0.1: quiero … esto, quiero … texts, quieto, quilt-, quinceanera, quincena, quisiera no, quisiera … recibir
  -0.1: quit spamming, quit … band, quit … them, quit … these, quita … de, quita … la, quitame … esa
  -0.1: quitan de, quitar … telefono, quitate, quite … numero, quiten su, quiten … mi, quiten … telefono
  -0.1: quitenla, quitenle la, quitenlos, quitenlos |, quitenme d, quitenme porfa, quitenme … sus, quoi ces
  -0.1: quoi … NUMBER, quoi … messages, quote please, rabie-, rabies, racco-, rack and, racqu-, racquet
  -0.1: radia-, ramad-, ramadan, ramasse, ran the, range-, rapel-, rappel j, rappel … avais, rappelez … quand
  -0.1: rappellerai, rappels aussi, rappels j, rappels pour, rappels … svp, rather … did, rather … receive
  -0.1: raton-, ratones, rayee, rayer de, rayo, rd, rdv … demain, rdv … mardi, reach |, read english
  -0.1: read them, read … message, read … please, read … so, read … texts, reade-, reader, ready i
  -0.1: ready … the, reali-, realize, reason to, rebaja, reboo-, rebook, recall … to, receive any
  -0.1: receive messages, receive … from, receive … more, receiving these, receiving your, recevoir ces
  -0.1: recevoir … communications, recevoir … sms, recevoir … vous, recibiendo sus, recibir los
  -0.1: recibo … correo, recien nacido, recogi todo, recois … un, recojan, recoji, recordarme
  -0.1: recordatorios … no, recu mes, recuerden, recuerdo haber, recumbent, recupere mon, recupere … velo
  -0.1: redir-, refund came, refund me, refuse la, refuse … messages, refused, regalamos, regale … bicicleta
  -0.1: regarde jamais, regarding, regards NAME, registrar, registro de, registry since, registry … NUMBER
  -0.1: reglez, reirm-, reirme, relaj-, reloc-, relocating, remai-, remet, remettez … sur, remind … again
  -0.1: reminders for, remorque, removal from, remove mine, remove one, remove … contact, remove … info
  -0.1: remove … list, remove … now, remove … svp, removed my, removed please, rends, renew-, renovar
  -0.1: rental for, rented, rentres, reparable, reparacion … favor, reparation pas, reparation … est
  -0.1: reparation … pour, reparations, repea-, repeat, repei-, replace … cassette, reply here, reply … just
  -0.1: reply … ok, replying stop, repondez … pour, repondre … pour, repondu oui, repondu … deux, report … to
  -0.1: reported as, reprends, request removal, request … texts, requesting … from, requires, rer, resib-
  -0.1: resiz-, resize, respectez, respeto you, respeto … no, responder, resso-, resub-, resubscribe, resue-
  -0.1: retai-, retainer, retirar mi, retirar … numero, retirarme, retire … ca, retire … stp, retire … vos
  -0.1: retiree de, retirenme |, retirer … nom, retirez … du, retiro mi, retourner, reverse, revoked |
  -0.1: rgpd je, ride cancelled, ride please, ride … in, ride … is, ride … samedi, rides great, rides … a
  -0.1: riding for, rien contre, rien m, rien … envoyer, right about, right … am, ringe-, ringer, ringer on
  -0.1: ringg-, ringgit, rippe-, ripped, risa, rivie-, robad-, robada, robin-, robot to, rocks, rodam-
  -0.1: rodamos, rodri-, roster, rota for, roue … de, roues svp, rouge, roule plus, roulement, roundabout
  -0.1: rubbe-, rubbing |, ruego que, rug, ruined, ruined my, s etait, sabe de, saben, saber de, sabes
  -0.1: sacar de, sacaron |, sacre moi, sacrez … la, sadya, safi, sai, said about, said … about, said … but
  -0.1: said … not, said … only, said … should, saisi-, sakam-, sakame, sakame de, sakem-, sakeme, salgan
  -0.1: salgo … esta, salio el, salir … la, salte, salud-, saludos, salvar, sambal, sans … consentement
  -0.1: sans … le, sans … mais, saque de, saquen de, saquen |, saquen … la, saquen … telefono, saquenme … los
  -0.1: sat on, saturday works, save a, save my, save us, savoir … c, savoir … vous, saw … message
  -0.1: saw … text, say nothing, say thanks, say … is, say … me, say … more, say … the, says do, says reply
  -0.1: says text, says thanks, says the, says tuesday, says |, says … can, says … stop, scan, scene
  -0.1: schedule, schem-, scheme, schools, scola-, scolaire, scratch … off, scratch … the, screen time
  -0.1: scrib-, scribe, se equivocaron, se quita, se traba, se va, se … digo, se … esta, se … le, se … olvida
  -0.1: se … salio, seat post, seat … down, seat … keep, second … but, second … from, second … please
  -0.1: security, sed, see your, see … on, see … saturday, see … text, seguido, seguir mandando
  -0.1: seguir … esto, seguir … sus, seguir … textos, seguridad, selling it, selon, selon la, selon … loi
  -0.1: semaine passee, semana you, senci-, send anymore, send message, send one, send … i, send … please
  -0.1: send … texts, send>law, sending texts, sending the, sending … me, sending … stuff, seniors, seno
  -0.1: senorita |, sent from, sente-, sentimental, sept, september, ser parte, sera que, serait il
  -0.1: serait possible, seria … que, serrer, serrez, serva-, servait, server, service de, service for
  -0.1: service plan, service was, service … NUMBER, service … my, services, set my, settings, settl-, setup
  -0.1: seul … svp, shake, shape, sharpen, sharpened, shave-, shaved, she asked, she made, she … him, shedi-
  -0.1: shediac, shell, shift i, shifting into, shiny, shop … are, shop … it, shop … please, shop … take
  -0.1: shorts, should … NUMBER, should … there, shouted, shove, shut these, shuts up, si hay, si pero
  -0.1: si pongo, si son, si … algo, si … arrete, si … contesto, si … continue, si … depasse, si … le, si … m
  -0.1: si … por, si … reponds, si … se, si … seguir, si … tan, si … voulais, sick and, sick today, sick |
  -0.1: side door, sigan escribiendo, sign for, sign it, sign on, sign … off, sign … the, signal is
  -0.1: signale comme, signatures, signed for, siguen escribiendo, sigues, silence from, silence is
  -0.1: silence please, silence |, sin avisarme, sin sus, sin … de, sin … me, sin … no, sin … you, singing |
  -0.1: sinon je, sir … stop, sirva-, sirvase, sirven |, sirvi-, sirvio, sita, situa-, skates, skip me
  -0.1: slaquez, slay, slipped, slipping, slowp-, smart-, smash-, smashed, sms gracias, sms i, sms merci
  -0.1: sms no, sms on, sms you, sms … am, sms … is, sms … me, sms … mi, sms … when, smthg, snack-, snacks
  -0.1: snail, snore, snori-, snoring, snowbirds, snowblower, so drop, so funny, so here, so how, so … NUMBER
  -0.1: so … come, so … could, so … he, so … one, so … would, soir je, solar, solei-, soleil, solicitado
  -0.1: solicito baja, solid, solide, solita, solo compre, solo di, solo … por, some peace, someo-
  -0.1: someone … a, something i, something … you, son los, son with, son … mensajes, son … to, sonne en
  -0.1: sorry |, sorry … can, sorry … please, sorry … spamming, sorry … thread, sorte, sorte que
  -0.1: sortez … numero, sortie … dimanche, sortie … groupe, sortir … la, sortir … votre, souhaite me
  -0.1: souhaite ne, sound like, sounds … a, sourdine, sourdough, sourds, souviens … d, soy una
  -0.1: soy … clienta, spam and, spam ca, spam filter, spam no, spam please, spam stop, spammez
  -0.1: spamming … chat, spamming … group, spamming … phone, spammy, speakers, spoti-, spotify, spring sale
  -0.1: squar-, squat-, srry, stall-, stamps, stapl-, start … me, started, starting with, stay … the, staye-
  -0.1: stayed, staying … for, steal-, steamboat, stickers off, still doing, still … her, still … my
  -0.1: still … not, still … off, still … there, stole, stomach, stop after, stop bothering, stop carrying
  -0.1: stop charging, stop comme, stop con, stop coupez, stop disturbing, stop fucking, stop gracias
  -0.1: stop he, stop hitting, stop if, stop j, stop le, stop mensajes, stop message, stop raining
  -0.1: stop reminding, stop send, stop updates, stop will, stop work, stop … ai, stop … all, stop … around
  -0.1: stop … ca, stop … chain, stop … con, stop … from, stop … m, stop … of, stop … promos, stop … service
  -0.1: stop … siguen, stop … sms, stop … svp, stop … thanks, stop … us, stop … veux, stop>wrong, stopped by
  -0.1: stopped texting, stopped … since, stopped … your, stopper … the, stops at, stree-, stren-, strength
  -0.1: stresse, stret-, strike me, strike … from, strike … name, string, strip, struc-, struck, studd-
  -0.1: studded, student i, student … would, studi-, study |, studying |, style, su computadora, su culpa
  -0.1: su mama, su sistema, su … con, subieron, subscribed to, subscription box, subscription to, suena el
  -0.1: suena … cel, suene, suene mi, suis encore, suis infirmiere, suitc-, suivi-, suivis, super je, supper
  -0.1: supplie, supporte, supports, supposed … be, suppression, suppression de, supprimer ce, supprimez mes
  -0.1: supprimez … contact, supprimez … deuxieme, suprimir, sur moi, sur quelle, sur … casques, sur … chaine
  -0.1: sur … compte, sur … fourche, sur … lien, sur … portable, sure you, sure … need, sure … the, sursa-
  -0.1: sus listas, sus mensajitos, sus promos, sus … borrenme, sus … se, suscribirse, suscripcion … los
  -0.1: suspenda el, suspende, suspendez, svp et, svp haha, svp la, svp les, svp nous, svp pour, svp … l
  -0.1: svp … message, svp … pour, svp … retirer, svp … veux, swear if, swipe left, switch it, switch … this
  -0.1: switching, tabarnak arretez, table NUMBER, tablets, tail, take back, take both, take calls, take … as
  -0.1: take … back, take … look, taken … the, taking the, talk abt, talk tomorrow, talked to, talked … my
  -0.1: tamil, tan amable, tan amables, tan seguido, tanne … vos, tanto aviso, tanto msj, tap, tapao
  -0.1: tape avec, tapit-, tapita, tardes … la, tatto-, tattoo, tcpa violation, te dijo, te … permiso
  -0.1: te … suplico, teach-, teal |, techo, teenagers, tel quel, telefono es, telefono … el
  -0.1: telefono … favor, telephone a, tell whoever, tell … robot, tell … something, tell … when, temps d
  -0.1: temps de, temps que, tempting, tempting me, ten, tener el, tener … cel, tenga la, tenga … bondad
  -0.1: tengo ansiedad, tengo idea, termina la, terminal, terminate messages, terminate … to, terminos
  -0.1: terra-, terribly, tes bottes, tes messages, testeen, text anymore, text before, text box, text by
  -0.1: text every, text first, text less, text message, text or, text porfa, text subscription, text … any
  -0.1: text … are, text … can, text … do, text … get, text … much, text … never, text … so, text … thanks
  -0.1: text … thru, text … time, text … without, texta-, texted my, texted stop, texted … this, textee mas
  -0.1: texteen mas, texteen you, texter, texter j, texter le, texter moi, texter quand, texter … ai
  -0.1: texter … moi, texter … monde, texties, texting at, texting her, texting … at, texting … lol
  -0.1: texting … or, texting … svp, texting … will, texto arretez, texto dit, texto me, texto no, texto on
  -0.1: texto quand, texto si, texto … ca, texto … ce, texto … j, texto … me, textos apres, textos aussi
  -0.1: textos automatiques, textos avec, textos haha, textos lachez, textos on, textos se, textos vous
  -0.1: textos … font, textos … le, textos … los, textos … ma, textos … que, textos … vous, textos … you
  -0.1: texts a, texts after, texts already, texts cost, texts either, texts going, texts have, texts it
  -0.1: texts man, texts mate, texts needed, texts ok, texts thank, texts this, texts though
  -0.1: texts unsubscribe, texts were, texts … calls, texts … her, texts … month, texts … never, texts … said
  -0.1: texts … stores, texts … them, texts … week, than an, than … for, thank … and, thank … remove
  -0.1: thank … to, thanks NAME, thanks please, thanks to, thanks … fixing, thanks … i, that just, that my
  -0.1: that or, that part, that sms, that still, that thing, that … can, that … did, that … like, that … we
  -0.1: that … where, that … will, the agreement, the band, the bath, the bathroom, the boiler, the bolt
  -0.1: the bottle, the chat, the consent, the cover, the crash, the deals, the discount, the drop
  -0.1: the emails, the flood, the fountain, the freezer, the guard, the hanger, the hendersons, the invite
  -0.1: the kona, the late, the leak, the logo, the lord, the maintenance, the membership, the mess, the mrt
  -0.1: the mustache, the navy, the netflix, the news, the off, the owner, the pads, the patch, the phone
  -0.1: the pictures, the plug, the radio, the refund, the register, the restaurant, the rush, the server
  -0.1: the shared, the shifting, the shimano, the size, the slot, the smell, the stove, the sunday
  -0.1: the surly, the tape, the temple, the tickets, the toddler, the tour, the trade, the transfer
  -0.1: the trike, the trip, the tubes, the tuneup, the tunnel, the unsubscribe, the waiter, the waiver
  -0.1: the wife, the worst, the year, the … also, the … answer, the … app, the … auntie, the … could
  -0.1: the … done, the … drive, the … driver, the … ends, the … every, the … found, the … frame, the … going
  -0.1: the … guys, the … here, the … link, the … logo, the … lot, the … make, the … manager, the … me
  -0.1: the … minus, the … near, the … new, the … night, the … on, the … open, the … page, the … pics
  -0.1: the … post, the … reminder, the … send, the … should, the … slip, the … stand, the … stuff
  -0.1: the … till, the … tonight, the … train, the … tubes, the … twice, the … two, the … which, the … why
  -0.1: theat-, theatre, them stop, then no, then … at, then … it, then … you, therapist, there before
  -0.1: there for, there … for, there … me, there … take, there … the, these be, these do, these text
  -0.1: these … NUMBER, these … and, these … anymore, these … do, these … it, these … messages, these … not
  -0.1: these … off, these … on, these … remove, these … up, these … you, they called, they keep
  -0.1: they removed, they said, they took, they … at, they … in, they … out, they … saying, they … your
  -0.1: thick, thiev-, thieves, thing … me, things, things to, thinks it, thinks you, thinks … are
  -0.1: third … asking, this group, this just, this messages, this oh, this plan, this right, this way
  -0.1: this … did, this … going, this … must, this … ok, this … remove, this … service, this … she
  -0.1: this … so, this … under, this … unsolicited, thorn, thot, thoughts, three times, three weeks
  -0.1: threw up, through thanks, throw the, throw … the, thru the, thumbdrive, thx but, thx remove, ti que
  -0.1: ticked yes, ticket NUMBER, tiemp-, tiempo, tienda, tienda a, tienda pero, tienda … me, tienen camaras
  -0.1: tienen loca, tienen … permiso, tige de, tikto-, tiktok, til payday, til … i, timbre no, time the
  -0.1: time … have, time … part, time … stop, time … was, tipo, tire is, tire la, tired … these, tiren-
  -0.1: titan-, titanic, to accept, to add, to cease, to cry, to disturb, to drive, to exchange, to finish
  -0.1: to just, to learn, to let, to look, to many, to marketing, to next, to open, to pass, to put
  -0.1: to remind, to reply, to report, to start, to walk, to … abt, to … best, to … call, to … coming
  -0.1: to … device, to … every, to … like, to … lol, to … mobile, to … more, to … next, to … over, to … sms
  -0.1: to … something, to … tell, to … that, to … then, to … there, to … updates, to … week, todas … listas
  -0.1: todavia tienen, today do, today please, today so, today tomorrow, today … for, toddler has, todo pero
  -0.1: todo … pero, toi qui, told i, told my, told … people, tomatoes, tomber la, tomorrow i, tonite |
  -0.1: tonta, too … of, too … the, took it, took your, top … your, torch, torme-, tormenta, torna-, tornado
  -0.1: tot |, touched, tour pour, tour … l, touring, tourner, tous vos, tout, tout j, tout message
  -0.1: tout pour, tout … ai, tout … de, tout … futur, tout … que, toute … journee, toute … par, toutes mes
  -0.1: tower, trabajar |, trabajo por, trabajo … no, trace, tractor, tradu-, traer, traer luz, trank-
  -0.1: trankil, tranquille avec, tranquille svp, trans-, transmission, tray, treats, trial, trick
  -0.1: tried calling, tripl-, triple, tripo-, triporteur, trop c, trop … est, trottinette, trouve la
  -0.1: trouve … autre, trump-, trumpet, try to, tu annulee, tu vrai, tu … arreter, tuesday is, tulsa
  -0.1: tune … complet, tune … no, tuned, tuppe-, turni-, turning, tus contactos, tus textos, tutoy-, tuve
  -0.1: twent-, twenty, twice now, two things, two … no, typing this, tyre, ultimo aviso, ultimo … me
  -0.1: ultimo … que, un alto, un avis, un buen, un dimanche, un error, un humain, un lien, un momento
  -0.1: un … enlevez, un … on, un … suyo, un … svp, un … vos, un … you, una … a, unblock, uncheck … for
  -0.1: under casl, under … tcpa, une journee, une … le, une … ou, unemp-, unemployed, unenroll me
  -0.1: unfollow lol, units, universite, uno de, unope-, unopened, unreal |, unscr-, unscrew, unsen-, unsend
  -0.1: unsubscribe link, unsubscribe … de, unsubscribe … the, untic-, untick, until it, until … is, up as
  -0.1: up can, up complet, up do, up stop, up take, up … accident, up … it, up … more, up … no, up … please
  -0.1: up … that, up … will, update it, updates not, uploa-, upload, us both, us … this, us … with
  -0.1: use … for, use … me, use … these, used NUMBER, used the, usefu-, useful, useful … me, ustedes con
  -0.1: ustedes … los, ustedes … mas, usual-, usually, utile-, utiles, utilise, va arreter, vaina-, vainas
  -0.1: vais aller, vais … bloquer, vais … maintenant, vais … une, van is, van … seguir, vape, vapin-, vaping
  -0.1: vaut pas, vayan … quitar, vayas, veces les, veces que, veces … tengo, velo de, velo … bien
  -0.1: velo … ete, velo … pas, velo … peux, velo … reparation, velo … revenu, velo … svp, velocidades
  -0.1: velodromo, velor-, velorio, velos a, venci-, venderme, vendeurs, vendieron, vendo-, veo … la
  -0.1: ver … me, ver … prueba, verba-, verte, very … with, ves, vesti-, vestido, vets, veuillez arreter
  -0.1: veuillez supprimer, veuillez … de, veuillez … mes, veuillez … mon, veux … desinscrire, veux … jamais
  -0.1: veux … messages, veux … remboursement, veux … voir, veux … vos, vez por, vez … les, via |, viaja-
  -0.1: viajar, viarg-, viarge, vibrate, vieille carte, vieja you, vieja-, viejas, viendo, viens avec
  -0.1: viernes por, viernes … you, village, violating, violating the, violating … tcpa, vire, virgu-
  -0.1: virgule, visse, vista, vivo … la, voice to, voice … text, voila |, volva-, volvais, volvais a
  -0.1: volver … escribirme, vomiting, vos contacts, vos notifications, vos pneus, vos promo, vos promotions
  -0.1: vos soldes, vos trucs, vos … a, vos … aussi, vos … lachez, vos … non, vos … otez, vos … pis, vos … s
  -0.1: vot liste, votre bord, votre formulaire, votre gerant, votre robot, votre velo, votre … en
  -0.1: votre … otez, votre … si, voudr-, voudrais etre, voudrais me, voudrais ne, voudrais plus
  -0.1: voudrais … de, voudrais … plus, voudrais … vous, vouloir … merci, vous annuler, vous arrete
  -0.1: vous cessez, vous cessiez, vous effacer, vous mets, vous mettre, vous pis, vous vendez, vous … ajoute
  -0.1: vous … chambres, vous … d, vous … enlevez, vous … faire, vous … gossez, vous … obligeance
  -0.1: vous … parlez, vous … pneus, vous … point, vous … remettre, vous … retirer, voy al, voy de
  -0.1: voy … comprar, voy … demandar, voy … hacer, voye, vuelvan … escribir, vuestros, vœux, wahoo, wait til
  -0.1: wait … for, waiter, waiting … parts, waitlist … the, wake up, wake … i, wakes, wakes the
  -0.1: wakes … baby, walla-, want new, want stop, want that, want … NUMBER, want … do, want … either
  -0.1: want … message, want … texting, want … the, want … updates, wanted a, wanted … say, wanting these
  -0.1: wants it, wants … go, was not, was ok, was riding, was there, was … by, was … do, was … fault
  -0.1: was … no, was … there, wash just, wasti-, wasting, wasting your, waterfall, way out, way take
  -0.1: way … me, way … stop, way … the, we both, we come, we decided, we found, we keep, we stopped
  -0.1: we talked, we … go, we … her, wedding is, wednesdays, week … you, well come, were closed, were in
  -0.1: were … to, what authority, what that, what … this, what … was, what … with, whate-, whatever it
  -0.1: whatever … it, wheel has, wheel … please, wheelie, wheels are, when coming, when … are, whenever you
  -0.1: where … are, where … signed, which way, while … do, while … was, whist-, whole class, whole family
  -0.1: whole street, whole … and, why the, why … send, wicked good, wife … is, wifes phone, will ask
  -0.1: will give, will go, will opt, will put, will reach, will ride, will … buy, will … no, will … your
  -0.1: win i, win the, win … bike, wind, winners, wipe it, wish you, wish … get, wish … would, with cat
  -0.1: with full, with my, with pics, with … dad, with … guy, with … my, with … of, with … price
  -0.1: with … rain, with … spam, with … stop, with … uncle, withdraw consent, withdrawn, without … consent
  -0.1: without … text, witne-, witness, wo les, wo … moteurs, wobbling, woke me, woke … up, word to
  -0.1: work from, work … day, work … home, work … is, work … it, work … no, work … use, worn out
  -0.1: worth NUMBER, would get, would text, would … grateful, would … great, wrapp-, write … me
  -0.1: writing … me, wrong thread, wrong>these, x … you, xfavo-, xfavor, xq me, xrays, xxx, y duermo
  -0.1: y quitenme, y suena, y sus, y … des, y … estaba, y … mensaje, y … need, y … puedo, y … siguen
  -0.1: y … texto, y … textos, y … todo, y … traba, yahoo, year please, year … you, yegue-, yeguen, yes for
  -0.1: yes … want, yeso, yesterday … the, yet or, yet … there, yo pense, yo … mi, yo … you, you bajenle
  -0.1: you better, you borrame, you crecio, you entendi, you estaba, you everything, you fixed, you hear
  -0.1: you mauvais, you o, you only, you opted, you por, you quitame, you removed, you saturday, you sending
  -0.1: you sold, you sound, you spam, you squeeze, you tu, you twice, you understand, you … al, you … alone
  -0.1: you … back, you … being, you … charging, you … cut, you … deseo, you … eat, you … enough, you … esten
  -0.1: you … estoy, you … favor, you … give, you … last, you … les, you … longer, you … next, you … puse
  -0.1: you … removed, you … says, you … spamming, you … suene, you … sunday, you … than, you … times
  -0.1: you … tonight, you … una, you … understand, you … uno, you … violating, you … wasting, you … where
  -0.1: your mailing, your making, your manager, your newsletter, your promos, your rack, your robot
  -0.1: your roll, your window, your … already, your … did, your … go, your … like, your … messages
  -0.1: your … would, yours too, yours … not, yourselves |, zero texts, zero … please, | abstenez, | accounts
  -0.1: | acepte, | ahorrense, | alerts, | antes, | anulenme, | apuntenme, | avisele, | baby, | batterie
  -0.1: | boludo, | calisse, | calls, | cancelaron, | cansado, | casi, | chale, | chao, | church, | chut
  -0.1: | confirmed, | confirmen, | conformement, | contesto, | courriel, | decrochez, | desconectenme
  -0.1: | desinscribirme, | desuscribirme, | doing, | droit, | dropping, | effective, | emails, | ended
  -0.1: | everyone, | funny, | fwd, | haced, | hazme, | ia, | interview, | jusqua, | man, | mandenlo
  -0.1: | mensaje, | mille, | moins, | muy, | nene, | notifications, | nuestra, | nunca, | oil, | os, | osti
  -0.1: | package, | paid, | passez, | permission, | pitie, | podrias, | ponle, | ponme, | porfabor, | post
  -0.1: | putain, | queria, | quick, | quitar, | regarde, | reminder, | removing, | remueveme, | replying
  -0.1: | robot, | roommate, | sakame, | salirme, | segunda, | selon, | serait, | sigo, | slaque, | smoke
  -0.1: | starting, | suspend, | suspendez, | thought, | trains, | ultimo, | unsubscribing, | viarge
  -0.1: | wanted, | worst, | wtf, | yaar, | … advertising, | … agradezco, | … allez, | … antivol, | … anybody
  -0.1: | … apprecierais, | … attorney, | … auto, | … banco, | … bank, | … borras, | … borrenme, | … borro
  -0.1: | … boutique, | … caissiere, | … choose, | … class, | … cobran, | … commande, | … compter
  -0.1: | … computer, | … consentement, | … contesto, | … cost, | … croyais, | … das, | … data, | … dejenme
  -0.1: | … desabonnez, | … desactivo, | … desuscribirme, | … dile, | … dio, | … dites, | … docteur
  -0.1: | … dress, | … driver, | … encantan, | … encargo, | … es, | … esos, | … feels, | … ferme, | … friend
  -0.1: | … fucking, | … granddaughter, | … grandson, | … hagame, | … halt, | … happens, | … harassing
  -0.1: | … he, | … immediatement, | … inscribieron, | … inscription, | … limpiando, | … mamen, | … manager
  -0.1: | … mandandome, | … mandes, | … medio, | … mercis, | … metieron, | … needs, | … ningun, | … ofertas
  -0.1: | … padre, | … pas, | … paye, | … pitie, | … process, | … prochain, | … prochaine, | … promociones
  -0.1: | … proxima, | … puedes, | … quieto, | … quoi, | … recibir, | … release, | … reminders, | … results
  -0.1: | … retirar, | … retirez, | … revoque, | … ruego, | … scratched, | … shut, | … sis, | … specifically
  -0.1: | … stops, | … supprimer, | … teach, | … teacher, | … tengan, | … things, | … thought, | … ticked
  -0.1: | … ticket, | … tienen, | … tio, | … todas, | … todos, | … trabajo, | … tranquila, | … trying
  -0.1: | … turned, | … ultima, | … uncle, | … vais, | … van, | … violation, | … want, | … wanted, | … watch
  -0.1: | … wey, | … withdrawn, ~_al_, ~_ali, ~_ava, ~_aye, ~_bak, ~_bef, ~_c_, ~_cui, ~_etr, ~_gas, ~_gps
  -0.1: ~_gu, ~_ha, ~_im, ~_jaj, ~_lla, ~_loo, ~_mos, ~_ne_, ~_nea, ~_seu, ~_sma, ~_vi, ~abo_, ~acab, ~act_
  -0.1: ~aint, ~ait, ~alie, ~alke, ~alud, ~and, ~anda, ~ant_, ~anua, ~anyo, ~anyt, ~as_, ~atel, ~atev, ~ava
  -0.1: ~ave_, ~az_, ~bak, ~barn, ~beau, ~bef, ~befo, ~bers, ~bott, ~boug, ~bys, ~cas, ~cer_, ~ches, ~chum
  -0.1: ~ci_, ~cide, ~cita, ~ciu, ~clar, ~comp, ~cong, ~dans, ~darl, ~deau, ~def, ~der, ~dern, ~ders, ~desc
  -0.1: ~deta, ~dic, ~donn, ~dres, ~dro_, ~ds_, ~du_, ~dup, ~ece_, ~edes, ~edia, ~eek_, ~een_, ~eep_, ~eith
  -0.1: ~ek_, ~elan, ~elem, ~elen, ~enci, ~encu, ~ene, ~ent_, ~eon, ~eone, ~epu, ~eve_, ~eze, ~figu, ~foot
  -0.1: ~gard, ~garr, ~gnal, ~gps, ~gps_, ~guen, ~gues, ~gur, ~hac, ~han_, ~hats, ~hear, ~hed, ~heel, ~here
  -0.1: ~hipp, ~iat, ~icu, ~iend, ~iene, ~ieto, ~ils_, ~ima, ~ipo_, ~ise_, ~ish_, ~itr, ~kne, ~lait, ~ldi
  -0.1: ~leg, ~lego, ~liez, ~lif, ~lke, ~memo, ~meon, ~mil, ~modo, ~mot, ~moth, ~mpo_, ~nar, ~nas, ~nas_
  -0.1: ~ncie, ~ncue, ~ndo_, ~near, ~nees, ~nge, ~nne_, ~nner, ~now_, ~nro, ~nt_, ~nths, ~ntra, ~nua, ~nun
  -0.1: ~nyo, ~nyon, ~nyt, ~oder, ~oga, ~oja_, ~olo_, ~omeo, ~onc, ~ool_, ~oot_, ~ork_, ~orry, ~orwa, ~oso_
  -0.1: ~otec, ~oudr, ~ouge, ~oved, ~par_, ~pec, ~pete, ~plan, ~pogn, ~prop, ~ptio, ~purp, ~qu_, ~quel, ~quil
  -0.1: ~reu, ~ride, ~rido, ~rieu, ~rler, ~rmo_, ~rnee, ~robl, ~ron_, ~rro, ~rse, ~rse_, ~sari, ~ser_, ~seu
  -0.1: ~seul, ~she, ~sier, ~siti, ~spr, ~sted, ~taro, ~tev, ~teve, ~tia, ~tma, ~toc, ~toe, ~tor_, ~tout
  -0.1: ~tre, ~trek, ~tro, ~tta, ~typ, ~udia, ~udos, ~uild, ~ulem, ~uras, ~ure, ~urs_, ~uss, ~vais, ~vale
  -0.1: ~vay, ~vec, ~voud, ~wn_, ~xter, ~yag
  -0.2: 2 jours, 2 you, 2 … please, 2 … svp, NAME about, NUMBER call, NUMBER delete, NUMBER flat
  -0.2: NUMBER floors, NUMBER he, NUMBER instead, NUMBER lb, NUMBER letters, NUMBER message, NUMBER rs
  -0.2: NUMBER that, NUMBER today, NUMBER tubes, NUMBER unread, NUMBER … after, NUMBER … arretez, NUMBER … by
  -0.2: NUMBER … did, NUMBER … dimanche, NUMBER … haha, NUMBER … like, NUMBER … mayo, NUMBER … moi
  -0.2: NUMBER … more, NUMBER … porfa, NUMBER … quelle, NUMBER … se, NUMBER … should, NUMBER … stock
  -0.2: NUMBER … sur, NUMBER … text, NUMBER … tires, a arreglar, a arrete, a basic, a better, a big, a block
  -0.2: a bottle, a bucket, a cesse, a compter, a cualquier, a dire, a encore, a fee, a few, a girl, a human
  -0.2: a light, a living, a long, a marcar, a meeting, a noise, a off, a one, a permis, a preguntar
  -0.2: a present, a problem, a quick, a rodar, a seat, a second, a service, a single, a textos, a volver
  -0.2: a year, a … back, a … bag, a … before, a … cage, a … did, a … donc, a … drop, a … haha, a … inch
  -0.2: a … km, a … linea, a … merci, a … moyen, a … par, a … pere, a … plan, a … poubelle, a … review
  -0.2: a … robot, a … rodada, a … she, a … sin, a … taller, a … tell, a … texter, a … thing, a … tia
  -0.2: a … til, a … urgence, a … y, abierto el, abogado |, abonnement … textos, about bikes, about that
  -0.2: about … bill, about … please, about … texts, about … warranty, abstenez, abstenez vous, abt, abuja
  -0.2: accepte ce, accepte … prix, accepted, acceptez, accid-, accord … ca, account please, acepte el
  -0.2: acepte esto, acepte … mensajes, acepte … textos, acepto … precio, achete … pompe, acheter un
  -0.2: acuerdo … el, added me, adelante no, adent-, adentro, admis-, ado, ads please, affaires sur
  -0.2: affaires … mon, after my, after school, after … tune, again by, again with, again … it, again … me
  -0.2: agradeceria … no, agreed … the, ah i, ah ma, ahi … las, ahora en, ahora si, ahorrense, ai bien
  -0.2: ai compris, ai ecrit, ai hate, ai tout, ai … vos, ailleurs vous, aimerais … que, aimerait voir
  -0.2: air NUMBER, air en, air … NUMBER, airte-, airtel, ais, al asiento, al dia, alarg-, alcanzo a
  -0.2: alcanzo … llegar, alertas |, alfor-, alguien me, align-, all communications, all future, all gone
  -0.2: all quit, all … data, all … in, all … them, allum-, almor-, almorzar, almost done, alone … the
  -0.2: alors … moi, alrea-, already, already opted, already picked, already unsubscribed, already … no
  -0.2: already … out, also … you, alto para, alto por, alto you, alto … favor, alto … no, always … my
  -0.2: always … this, am away, am bringing, am doing, am hard, am late, am old, am requesting, am scared
  -0.2: am taking, am … for, am … need, amabi-, amabilite, amabilite de, amigos |, amor no, amour, amour du
  -0.2: ancho, ancien, and any, and one, and out, and send, and … can, and … just, and … other, and … shifter
  -0.2: annee a, annee … vous, annees NUMBER, annonces, annoying that, annuler ma, annuler … commande
  -0.2: annulez tout, annulez … abonnement, another year, anoto, answer … no, anti pourriel, anual, anuler
  -0.2: anuncios |, any brand, any more, any … text, anymore … texting, anyone |, apart, apartamento
  -0.2: apartment, aplas-, app |, app … me, appart, appeler … pour, appelez … au, appli, application
  -0.2: appreciate it, appreciate … heads, aprieto, apunta, apunteme, are closed, are doing, are done
  -0.2: are fine, are saying, are … annoying, are … free, are … please, are … sending, are … texts, arizo-
  -0.2: arizona, armar-, around noon, arreglen, arret merci, arret pour, arrete d, arrete tes, arrete … a
  -0.2: arrete … bien, arreter en, arreter l, arreter svp, arreter … NUMBER, arretez … la, arretez … les
  -0.2: arretez … rappels, arretez … sms, arretez … vos, arretiez de, arriv-, arrive pas, as an, as … le
  -0.2: as … now, as … text, asere, asi … you, asiento de, asiento un, asiento viejo, asiento … muy, ask if
  -0.2: ask that, ask … be, ask … it, asked about, asked nicely, asked … a, asked … be, asked … if
  -0.2: asked … the, asked … these, asking when, asking … is, asking … my, asoeb-, asoebi, assem-, assez … de
  -0.2: asusto, at midnight, at yours, at … again, at … cabin, at … do, at … gym, at … please, at … price
  -0.2: at … station, at … store, at … then, at … when, atenta, atrop-, attachment, attente pour
  -0.2: attente … le, au cours, au livreur, au retour, au … apres, au … avant, au … avec, au … c, au … et
  -0.2: au … m, au … mais, au … moi, au … pas, au … pour, au … quand, aurai-, autobus devant, autocollant
  -0.2: automaticos, automatiques |, autop-, autorizo a, autorizo que, autorizo … NUMBER, aux vidanges
  -0.2: avais … a, avait promis, avec ces, avec ton, avec … pneus, avec … promos, avec … taxes, avec … velo
  -0.2: avez envoyez, avez … encore, avez … vu, aviez dit, aviez … que, avis |, avisan |, avisarme |
  -0.2: avisen de, aviso … que, avisos … este, avisos … mi, avoir accepte, avoir … ca, away and
  -0.2: away … remove, ayude-, ayudenme, back so, back … you, bagage, bagages, bags |, baja … celular
  -0.2: baja … la, bajame de, bajan-, bajando, bajo delete, ball, balloon, bangs, bank |, bar … plugs, barba
  -0.2: barbe-, barree, basico |, basta gracias, bat, batin, batterie est, batterie je, batterie … te
  -0.2: battery is, bc … you, bcos, bcoz, bcp, be, be good, be left, be ready, be … but, be … day, be … for
  -0.2: beach |, beard, beau la, before … go, before … please, behind a, behind me, being texted, bells |
  -0.2: ben … mais, beso, besoin des, besoin merci, besoin … nous, besoin … rappels, besoin … textos
  -0.2: best … i, beta, better … the, between the, bici esta, bici gracias, bici hoy, bici quedo, bici sin
  -0.2: bici … favor, bici … por, bici … quiero, bicis en, bien vouloir, bien … de, bien … frenos, biffe
  -0.2: big one, biker, bikes, billets, bills, birch, birthday to, birthday … the, bites, bites |
  -0.2: blacklist … number, blank on, bleac-, bleach, bleed-, block off, block |, block … an, blocked and
  -0.2: blocked … driveway, bloct-, bloctel, blonde … que, bloquea, bloqueada, bloquie, blush-, blushing
  -0.2: boile-, boite-, boites, bolt is, bon arretez, bon j, bonita, bonjour a, bonjour … vous, borradme
  -0.2: borran, borrarme, borre la, borren |, boss … me, botel-, both … numbers, bother … again, bouchon
  -0.2: boucles, bought it, bout de, bout du, boutique mais, boutique |, bow on, bow … it, box arrived
  -0.2: box on, box the, box … the, bracket |, brain, brake does, brake lever, brakes are, bring back
  -0.2: bring you, bringing the, bro you, bro … texting, broke my, brook-, brooks, btw |, bucket list, bud |
  -0.2: buen fin, buen … de, bugging me, bugging you, burge-, burger, burger |, bus driver, bus … late, buses
  -0.2: buste-, busted, but still, but take, but … for, but … stop, buy the, buying bikes, buzon, by
  -0.2: by around, by noon, by thursday, by … can, by … own, bye les, bye … textos, c NUMBER, c est
  -0.2: c … ecrit, c … grave, c … la, c … ok, c … quand, c … quoi, ca ces, ca otez, ca vos, ca … couter
  -0.2: ca … deux, ca … encore, ca … enerve, ca … juste, ca … svp, cabin, cable … is, cables |, cada vez
  -0.2: cadena otra, cafet-, caja que, calisse, call or, call when, call … do, call … he, call … is
  -0.2: called … the, calling |, calls from, calme les, calme-, calmez, camaras |, cambian, cambiar la
  -0.2: cambiar los, cambiar … frenos, cambien el, came thru, came … thanks, caminando |, camp de, campaigns
  -0.2: can drop, can get, can have, can help, can of, can quit, can use, can … a, can … borrow, can … delete
  -0.2: can … email, can … lift, can … my, can … on, can … open, can … quit, can … say, can … sit, can … stay
  -0.2: canada |, canasta por, canasta … favor, cancel and, cancel on, cancel tomorrow, cancel … me
  -0.2: cancel … messages, cancel … pickup, cancel … please, cancel … subscription, cancelacion
  -0.2: cancelacion de, cancelar mensajes, cancelen mi, cancelen mis, cancelen … cita, cancelen … mensajes
  -0.2: canceler, cancelled … i, cancelled … the, candado … la, car so, card in, card is, card on
  -0.2: card … NUMBER, card … declined, card … my, care about, cargo de, carriers, cart, carta, carte-
  -0.2: casa |, casque, casque de, casques |, casse … mon, ce soit, ce … le, ce … les, cease texting, cegep
  -0.2: cel … sus, cell a, cell from, cell on, cell … moi, cell … mon, celu, celular por, cerrada, cerro
  -0.2: certainly did, certainly … not, cesser … envois, cessez immediatement, chains, chale, chama-
  -0.2: chance you, changer … chaine, changiez, chant-, chantier, chaque … je, chaque … que, chara-
  -0.2: charge … the, cheaper … i, checking in, checks, cher said, cher say, chew, chien, chien-, chingando
  -0.2: choca-, choco, chole con, chorr-, chorro, cierra, cinco estrellas, cita delete, cita por
  -0.2: cita … favor, ciudad |, class lol, cles |, client … moi, clientes, clinic, close out, clou, clunk
  -0.2: cnil, coast-, coaster, coaster brake, coati-, coating, codigo de, colis … arrive, collants
  -0.2: combien avec, combien je, combien vous, combien … les, come then, come … a, come … instead
  -0.2: comerciales, comes … NUMBER, comie-, comieron, comio el, commande … pneus, commandes, comme … j
  -0.2: commence … etre, comment faire, comment … enleve, comment … la, comment … pour, comment … se
  -0.2: commuter, como hago, como … los, como … salgo, compe-, competitor, compl-, completement oublie
  -0.2: completo |, comprar nada, compre … timbre, comprend, comprend pas, compro |, compter, comptoir m
  -0.2: compulsory, comuniquen, con mensajes, con permiso, con … a, con … avisos, con … delete, con … frenos
  -0.2: con … las, con … me, con … sms, concern, conec-, conecta, confirmado, confirmar, confirmed, confirmez
  -0.2: conmi-, conmigo, conmigo no, consent for, consent was, consent you, consent … be, consent … given
  -0.2: consent … text, consentement expres, consider … my, consigo, console, constancia, contact svp
  -0.2: continuez de, continuez … m, convert, cooke-, corazon |, cordialement, correo electronico
  -0.2: correo … no, correr, cortele, corten los, corto la, corto … llamada, costs NUMBER, couch-, could … be
  -0.2: couper, coupez pas, coupez … ca, coupez … textos, courte, coute combien, coute un, couter
  -0.2: crash replacement, credit card, credit |, crissez … patience, crit, croir-, croire, crowd-, crowded
  -0.2: crying out, crying … loud, cuadr-, cualquier hora, cuando freno, cuando llueve, cuando me, cuando te
  -0.2: cuando … recoja, cuantas libras, cuantas … tengo, cuanto cobran, cuanto era, cuanto … debo
  -0.2: cuanto … quitar, cubre, cuenten, cuiss-, cupon-, curious, customer … no, cylin-, cylinder, d aller
  -0.2: d aujourdhui, d ecrire, d infolettre, d mandar, d su, d … chez, d … devant, d … envoyer, d … mensajes
  -0.2: d … texto, d … you, dad can, dad … not, dad … you, dads … he, dah, danar, dans une, dans … coin
  -0.2: dans … metro, dans … sac, dar mi, day so, day … i, day … tomorrow, de aire, de alta, de autobus
  -0.2: de bien, de caminar, de cancelar, de carbono, de cascos, de cellulaire, de combien, de communiquer
  -0.2: de consentement, de contactarme, de cote, de darme, de details, de garantia, de haberme, de joder
  -0.2: de lujo, de lumiere, de magasin, de mantenimiento, de mayo, de moins, de numeros, de opinion, de pago
  -0.2: de paso, de pleuvoir, de quoi, de retrait, de sa, de se, de servicio, de sondages, de spam, de stop
  -0.2: de taller, de tel, de textear, de todas, de tus, de vuelta, de … apres, de … avant, de … batterie
  -0.2: de … bord, de … caja, de … cita, de … contacter, de … datos, de … ebike, de … favor, de … fils
  -0.2: de … fui, de … loi, de … merci, de … nada, de … paren, de … porfavor, de … promociones, de … relancer
  -0.2: de … retirer, de … ride, de … rodada, de … rueda, de … sa, de … sin, de … sms, de … texte, de … texts
  -0.2: de … tout, de … voir, de … vouloir, de … voy, dead … on, deal with, debarque |, debarquez le
  -0.2: debarras, decalissez, decen-, decia NUMBER, decochez, dedic-, dehors je, deja que, deja … escribirme
  -0.2: dejame … con, dejame … la, dejar … escribirme, deje en, deje … bici, dejen … avisarme
  -0.2: dejen … escribir, dejen … estar, dejen … textearme, dejenme |, dejes-, dejese, delete all
  -0.2: delete cable, delete celular, delete club, delete equipo, delete manubrio, delete martes, delete mon
  -0.2: delete … NUMBER, delete … contact, delete … cuanto, delete … info, delete … my, delete … numero
  -0.2: delete … pic, delete … que, delete … se, delete … voy, deleted it, demain on, demain … la, demandar
  -0.2: demande la, demande le, demande qu, demande … de, demande … le, demande … retrait, demar-, demon-
  -0.2: depuis la, depuis … je, derangez … plus, dernier svp, des annees, des message, des sms, des … et
  -0.2: des … je, desabonne de, desabonnez … pas, desactiven las, desactiver les, desca-, descarga, descend
  -0.2: desinscription svp, desinscription |, desinscrit, despacio, despacito, despe-, despierta, detac-
  -0.2: detengan el, detie-, detiene, detru-, detruisez, deux numeros, deux … de, deux … pour, devic-, device
  -0.2: devie-, devuelven, di de, di … baja, di … de, dia es, diagnostico, dice … pero, dicen |, dicta-
  -0.2: did anyone, did your, did … and, did … eat, did … join, did … turn, dies, diffi-, digo … no
  -0.2: dinero … vuelta, dire oui, dire |, direccion … you, dirty, disable sms, disai-, discontinue the
  -0.2: discontinue … messages, dispe-, dista-, distance, disturb the, dit pas, dit stop, dit … je
  -0.2: dit … telephone, dit … tu, dites merci, dites … votre, do … NUMBER, do … again, do … ask, do … click
  -0.2: do … hear, do … i, do … just, do … needful, do … on, do … pay, do … recommend, do … rush, do … throw
  -0.2: do … understand, do … work, docen-, doctor said, does … take, does … text, does … work, dog is
  -0.2: dois … pour, domingo … la, donated, donc la, donc mon, donc … moi, donde esta, done so, done … NUMBER
  -0.2: donne … number, donnee, donnees |, door stop, dorad-, dorenavant … de, dos … por, dossiers, douan-
  -0.2: douane, down with, downl-, doy permiso, dress-, dressed, drive for, droit vous, droit … m, drole-
  -0.2: droles, drop … please, drop … price, dropped my, dropped … the, dropping off, drove, du, du lait
  -0.2: du porte, du siege, du … au, du … en, duele, duerme, dulut-, duluth, dura la, dura |, dure, dying |
  -0.2: earri-, eat it, eat my, ecoeure de, ecole, ecran-, ecrans, ecrivez vous, ecrivez … pu, ecriviez
  -0.2: edad no, effacez mes, effective immediately, el ajuste, el buzon, el permiso, el plato, el profe
  -0.2: el rancho, el recordatorio, el resto, el spam, el |, el … ahi, el … casco, el … como, el … hasta
  -0.2: el … mejor, el … suena, electriques, electriques |, electronico, eliminar mi, eliminaron, elimine el
  -0.2: eliminen el, ella … el, else from, elsewhere |, email for, email on, email … me, emoji, empiecen sin
  -0.2: empiecen … mi, empty, en, en 2, en attente, en cuanto, en esto, en face, en floride, en fous, en haut
  -0.2: en nada, en pensant, en pleine, en todo, en vertu, en veut, en … arretez, en … bus, en … caja
  -0.2: en … carro, en … encore, en … l, en … mais, en … manana, en … mensajes, en … momento, en … neuf
  -0.2: en … pantalla, en … quitenme, en … rodada, en … si, en … tarjeta, en … temps, en … trouve, en … web
  -0.2: encanta, encei-, enceinte, encontraron, encore des, encore … ai, encuestas, end all, end caps
  -0.2: end messages, end to, end … alerts, end … day, end … is, end … lose, end … messages, end … the
  -0.2: enferma, english no, enleve de, enlever le, enlever svp, enlever … vos, enlever … votre, enlevez donc
  -0.2: enlevez … petites, enlevez … siege, enoja, enough stop, enough … with, enseigne, ensemble |
  -0.2: entendre parler, entendre … de, entiendo mejor, entiendo … que, entrada, entregaron la
  -0.2: entregaron … bici, entregas, entreguen, entreposage d, entreposage |, entreposage … hiver
  -0.2: enviarme mensajes, enviarme … de, envies, envio … mensajes, envir-, environ, envoi … messages
  -0.2: envoie une, envoyer … promos, envoyer … sms, envoyez rien, envoyez … des, epais, epargnez … vos
  -0.2: episo-, episode, erreur … moi, es alto, es cierto, es … los, es … you, esa cosa, esa vaina, esa … es
  -0.2: escriba mas, escriban al, escribas |, escribieron, escuc-, ese modelo, eso … gracias, espag-
  -0.2: espagnol, espal-, espalda, esperan, esperar mas, espero, espero |, est, est finie, est grave, est ok
  -0.2: est pleine, est rendus, est … ces, est … du, est … possible, est … telephone, esta baja, esta cerrada
  -0.2: esta lloviendo, estara, este … porfa, esten mandando, esten molestando, estos avisos, estoy harto
  -0.2: estoy … una, estrellas en, estrellas … google, estuvo no, estuvo |, et … celui, et … de, et … me
  -0.2: etage, etaie-, etaient, etait … sur, etes fins, etes … fins, etre contacte, etre … la, eu, even then
  -0.2: even … the, ever … to, every single, every … you, everyone … the, everything else, evitez de, ex y
  -0.2: ex … me, exage-, exam is, exchange the, exclus, excluyanme, exemption, exijo que, existais
  -0.2: explain … i, expun-, expunge, extended warranty, extendida, extra |, fabor |, factura … mi, facturer
  -0.2: faire expres, faire j, faire une, faire … ai, fait, fait ca, fait … bruit, faites ca, fall off
  -0.2: falli-, falling, falta … me, family … and, fastidio con, faut, favor and, favor gracias, favor … mas
  -0.2: feedi-, feeding, feel free, feel … to, feelings, feels like, feels lose, fell out, felt, feo, feria-
  -0.2: feriado, fermez la, fermez … dossier, fetch me, fetes, feuil-, fichier |, fijese … you, fille a
  -0.2: fin … messages, fin … textos, finale, fine … the, fini a, fini le, fini … messages, fini … quelle
  -0.2: fins mais, firme … para, first i, first one, fishb-, fix is, fixing … flat, flash-, flojo, floride
  -0.2: floss-, flowers |, fly, flyer, fm, fois … j, folder i, fonct-, for crying, for her, for marketing
  -0.2: for next, for nothing, for reviews, for spamming, for storage, for sure, for telling, for today
  -0.2: for … after, for … again, for … basic, for … blue, for … brother, for … but, for … first, for … frame
  -0.2: for … hr, for … late, for … living, for … mom, for … month, for … months, for … next, for … night
  -0.2: for … people, for … reminder, for … saturday, for … she, for … tire, for … tires, for … two
  -0.2: for … unsubscribe, for … update, forever>list, forever>stop, forfait est, forget about, forget |
  -0.2: forma de, forma … que, foto que, fotos delete, found … shop, foutez moi, foutez … la, frame i, frame-
  -0.2: frames, free sms, free … a, freew-, frein … bloque, freins svp, frenc-, french, fri |, frnds are
  -0.2: from contacting, from everything, from text, from that, from … account, from … again, from … all
  -0.2: from … at, from … cart, from … database, from … group, from … is, from … sms, from … texting
  -0.2: from … the, fuck you, full … of, furio-, furious, ganas, garage door, garantia extendida, garantia no
  -0.2: garantie est, garde … velo, gardez … jusqua, gardez … reste, gardez … textos, gasolinera, gave the
  -0.2: gdpr, gears |, gele, get NUMBER, get down, get more, get one, get to, get two, get … done
  -0.2: get … please, get … to, getting ridiculous, gives you, gives … the, giving up, glace, go home, go off
  -0.2: go … me, go … to, going … text, going … to, good day, good morning, good … sir, good … to, gorda
  -0.2: gosse, gosses, gossez, got approved, got free, got your, got … of, got … stop, gout, gracias quiero
  -0.2: gracias … los, grandad, grandma says, grann-, granny, gravel |, great job, great service, green trek
  -0.2: grosero, ground, grupo … la, gt, guarda, guardan |, guardas, guess-, guessed, gustan … textos
  -0.2: gustaria, guys to, guys … it, guys … more, gyan, gym membership, haberles, habian, hacen … en
  -0.2: hacer un, hacke-, hacked, had me, hagan |, haha so, haha stop, haha you, hahah, hais, halfway up
  -0.2: halfway … the, halt the, hamme-, hammer, hammer time, handed, hanging, harassing me, hard of
  -0.2: hard pass, hard to, hard … hearing, hari … maaf, harra-, has NUMBER, has … a, has … off, hasta luego
  -0.2: hasta nunca, hasta … es, hasta … madre, hat |, hate … texts, haute, have already, have blocked
  -0.2: have bought, have mine, have permission, have some, have … agreed, have … ask, have … call, hay algo
  -0.2: hay senal, hay … por, he asked, he get, he … off, he … quit, he … with, head |, hear the, hear … your
  -0.2: heard about, heater, hed, hello … would, helps, her … please, her … said, here … i, hesit-, hesite
  -0.2: heure … vente, hey stop, hi can, hi … you, him off, him … your, his … is, hitle-, hitler
  -0.2: hittin … line, hizo, ho, hoja, hola … NAME, hold my, hold … for, hold … til, holle-, home safe
  -0.2: home … the, honor, hoodie |, hora mas, horaire, horse, hosti-, houde, hour for, hour … me
  -0.2: hours please, house with, house-, how late, how … more, how … stop, how … unsubscribe, how … use
  -0.2: hoy mismo, hp, https, huge, hunt, husbands number, i accidentally, i check, i could, i forget
  -0.2: i hereby, i hv, i pedal, i plan, i remember, i surrender, i switched, i … answer, i … ask
  -0.2: i … bringing, i … but, i … call, i … calling, i … came, i … cancel, i … card, i … everything
  -0.2: i … grab, i … if, i … late, i … old, i … requesting, i … return, i … subscribed, i … swing
  -0.2: i … taking, i … those, i … unsubscribed, i … walk, i … we, i … y, ideas, ideas |, idee pour, idiots |
  -0.2: if … text, ignore |, il faudrait, il ne, imper-, importe, in, in advance, in all, in arizona, in by
  -0.2: in court, in exam, in full, in texts, in tomorrow, in traffic, in writing, in … blue, in … cab
  -0.2: in … care, in … lake, in … meeting, in … number, in … on, in … robot, in … sink, in … take
  -0.2: in … tunnel, in … when, in … why, in … will, in … wrong, inbox |, incoming, information, informed
  -0.2: ingles y, ingles … no, initiate, inmed-, insan-, insane, inscription aux, inscrite … ca, inside |
  -0.2: insistan |, installer, insurance wants, interdit, interesa recibir, interesa … de, interesan
  -0.2: interesse a, interessent pas, interest in, interested please, interet, inuti-, inutile, inutile de
  -0.2: invitation, inviting, is amazing, is another, is bringing, is crazy, is eating, is finished, is flat
  -0.2: is leaking, is leaving, is next, is where, is … cousin, is … getting, is … hard, is … house
  -0.2: is … long, is … lunch, is … normal, is … really, is … red, is … take, is … text, is … texts
  -0.2: is … these, is … word, it after, it came, it costs, it end, it feels, it la, it look, it makes
  -0.2: it may, it me, it needs, it never, it there, it without, it works, it … at, it … concern, it … down
  -0.2: it … enough, it … important, it … j, it … me, it … stuck, it … take, it … these, it … up, it … way
  -0.2: itd, itll, j ai, j enleve, j enseigne, j hais, j … apres, j … assez, j … coche, j … completement
  -0.2: j … compris, j … ecrit, j … hate, j … point, jache-, jachete, jackets, jaja … me, jamais a
  -0.2: jamais … textos, jamais … votre, jarrive … NUMBER, jase, je consens, je decroche, je deteste
  -0.2: je freine, je nai, je passerai, je prefererais, je saute, je … a, je … desinscris, je … faire
  -0.2: je … mes, je … mettre, je … prendre, je … tannee, je … tiens, jefe, jerseys, jesus christ, jeudi svp
  -0.2: jeune, job arretez, job so, joyeuses fetes, jueves por, july, jumea-, jumeau, jumps, jury, jury duty
  -0.2: jusqua quand, jusqua vendredi, jusquau NUMBER, jusquen, just one, just remove, just … by
  -0.2: just … texts, just … to, just … tune, juste l, kandy, kedo, keep … bell, keep … in, keeps buzzing
  -0.2: keeps … off, key under, kick off, kid … you, kilom-, kind |, kindly take, kindly … not, kindly … the
  -0.2: know signed, know … up, kofi, kopi, l, l abonnement, l amabilite, l amour, l annee, l antivol
  -0.2: l appli, l avion, l hopital, l urgence, l … demain, l … en, la arreglen, la bicicleteria, la casa
  -0.2: la casilla, la cita, la cotizacion, la enlevez, la graisse, la gris, la iglesia, la lavadora, la ley
  -0.2: la merci, la misa, la novela, la ocupo, la playa, la poubelle, la pour, la recoja, la subida
  -0.2: la suscripcion, la tete, la uni, la valvula, la ventana, la virgencita, la web, la … apres
  -0.2: la … encontre, la … estaba, la … extendida, la … gardez, la … llevar, la … llevo, la … ma, la … nomas
  -0.2: la … nueva, la … please, la … plus, la … quedo, la … quitenme, la … stp, la … todo, la … vendredi
  -0.2: la … verdad, la … veut, lache a, ladde-, ladder, laisse … la, laisse … tranquille, laissez … dehors
  -0.2: laissez … les, laissez … pour, lamp, landlord says, lao, larga, las letras, las ofertas, las rodadas
  -0.2: las … jaja, las … que, last |, last … do, last … stop, late reply, late so, lavada, lavar, lay … the
  -0.2: lb, le, le agradezco, le changement, le chat, le coin, le compteur, le dans, le francais, le jusqua
  -0.2: le mauvais, le papier, le plancher, le retrait, le ruego, le wifi, le … arret, le … demain, le … dos
  -0.2: le … lol, le … mon, le … pareil, le … un, leaf, leave at, leave for, leave off, leave … be
  -0.2: leaving it, lec, leer bien, left for, left off, left pedal, left … i, left … is, left … one
  -0.2: left … should, leh i, lend … your, les autorizo, les cables, les mando, les puse, les rayons
  -0.2: les … arretez, les … boue, les … ca, les … electriques, les … etaient, les … no, les … otez, let the
  -0.2: let … end, lettre, leur, lifet-, lifetime, lights off, like an, like me, like not, like … dream, lil
  -0.2: lim, limite, line … it, liquido, lisbo-, lisbon, list i, list … NAME, list … and, list … people
  -0.2: lista que, lista you, lista … me, liste a, liste du, liste stp, liste … je, liste … les, liste … prix
  -0.2: listened, lists, livraison |, llamenme, llanta no, llanta … me, llave delete, llave … candado
  -0.2: llego … las, llegue nada, lleguen mensajes, llovi-, lloviendo, llueve |, lo hagan, lo manden, lo pido
  -0.2: lo pueden, lo … de, lock is, lock off, lock … lost, lock … the, locked out, locko-, lockout, loi c
  -0.2: loi … NUMBER, loic, lol do, lol enlevez, lol … moi, lonel-, lonely, long do, longer interested
  -0.2: longest, longueuil, looks … spam, loosey, los bendiga, los contactos, los dias, los lentes, los mande
  -0.2: los rayos, los … conmigo, los … es, los … please, los … quitenme, los … se, los … si, lose it
  -0.2: lost … ticket, loud … the, love them, love … shop, lowri-, lowrider, loyal-, loyalty, lui … plus
  -0.2: lujo, lunch … the, lunch … you, m, m arreter, m avait, m ecriviez, m enerve, m … avec, m … c
  -0.2: m … desabonne, m … fous, m … il, m … jure, m … plus, m … sans, m … tu, ma fiche, ma i, ma … arrete
  -0.2: ma … est, ma … pis, ma … sur, maaf, maaf zahir, maaf … batin, maam please, magasins, mail only
  -0.2: mailing list, mails, maintenance, mais … merci, make … quit, makes the, making the, making … noise
  -0.2: making … want, maladie, malit-, malito, mamak, mandame … texto, mandan |, mandan … si
  -0.2: mandando textos, mandando … de, mandar mensaje, mandar un, mandar … mensaje, mandar … mensajes
  -0.2: mandaran, mandarme cosas, mandarme mas, mande … por, mandeme el, mandeme un, manden eso
  -0.2: manden mensaje, manden … avisos, manden … factura, manden … ni, manden … porfa, mandenme mensaje
  -0.2: mandenme … cuando, mandenselos, mandes textos, mandes … nada, mando mensaje, manejando, mange mon
  -0.2: mangez, manillar, mano … me, manubrio esta, many more, many of, many … these, marcada, marche … le
  -0.2: marchent, mark my, marketing to, marketplace, marque que, marque … no, marquen, marzo, mas alto
  -0.2: mas en, mas fotos, mas mensaje, mas msj, mas no, mas promociones, mas … escriban, mas … me
  -0.2: mas … please, mas … yo, masca-, mascara, mask, masso-, masson, matin je, may concern, mdm, me asusto
  -0.2: me baje, me desinscris, me devuelven, me dire, me esperan, me gustaria, me gusto, me hacen, me hagan
  -0.2: me han, me interesan, me just, me mandaran, me more, me quitaran, me rayer, me remove, me rn, me saca
  -0.2: me sacas, me sortir, me souviens, me textee, me til, me updates, me vuelva, me want, me with, me |
  -0.2: me … ahorita, me … before, me … bikes, me … borrar, me … cada, me … come, me … day, me … dinner
  -0.2: me … email, me … eso, me … esperar, me … fuera, me … future, me … good, me … hacer, me … just
  -0.2: me … mande, me … mucho, me … n, me … not, me … ofertas, me … ok, me … out, me … promociones
  -0.2: me … quitenme, me … receipt, me … recibir, me … reviews, me … sacar, me … sms, me … sur
  -0.2: me … texteando, me … thank, me … todo, me … total, me … would, me>wrong, me>you, mean … the
  -0.2: means yes, mecri-, meeting |, mejor quitenme, mejor voy, mejor … manana, mejor … me, meme affaire
  -0.2: memoi-, memoire, mensaje gracias, mensaje … en, mensajes conmigo, mensajes jaja, mensajes porfavor
  -0.2: mensajes saquenme, mensajes si, mensajes yo, mensajes … los, mensajes … su, mensajes … voz
  -0.2: mensajitos no, mention, merci bcp, merci … mon, merci … non, merci … rappel, mere … NUMBER
  -0.2: mes alertes, mes gants, mes notifications, mes patins, mes … arretent, mes … pago, mesi, message par
  -0.2: message please, message … coupe, message … cut, message … have, message … now, messages lol
  -0.2: messages ne, messages s, messages so, messages … est, messages … il, messages … m, messages … mon
  -0.2: messages … please, messages … stop, messages … the, mesure NUMBER, metan, metieran, mettez la
  -0.2: mettre fin, mi me, mi sobrina, mi … anterior, mi … cuanto, mi … d, mi … quedo, mi … y, midnight |
  -0.2: mierd-, mierda, might-, migra-, mijo you, mil, min late, mind me, mind … not, minimum, minte-, misa y
  -0.2: miser-, missed … call, mochi-, mochila, moi dessus, moi … les, mojad-, mojada, molestando |
  -0.2: molestar pero, molestar … you, mom she, mom |, mom … is, mon derailleur, mon ebike, mon iphone
  -0.2: mon neveu, mon no, mon permis, mon pneu, mon portable, mon stop, mon … enlevez, mon … fait
  -0.2: mon … jusqua, mon … m, mon … plus, mon … retirez, mon … sonne, monop-, monopoly, month-, montrez … ou
  -0.2: more and, more message, more parts, more spam, more surprises, more … since, more … than
  -0.2: more … thanks, morn, mosquito, mosus, motorcycle, mount-, moved … i, mover, moving the, mower, mrng |
  -0.2: mroe, much better, much off, much … me, mudam-, mudamos, mude a, mueve, mum i, muruk-, murukku
  -0.2: music-, musica, must … no, muy … la, my attorney, my back, my battery, my business, my calendar
  -0.2: my chain, my doctor, my first, my flight, my gloves, my gym, my laptop, my office, my pocket
  -0.2: my refund, my side, my sign, my sisters, my tab, my toddler, my watch, my water, my whole, my wishes
  -0.2: my … address, my … asks, my … bottle, my … end, my … found, my … gets, my … hurts, my … need
  -0.2: my … plan, my … see, my … signed, my … stopped, my … texts, my … took, my … yet, n arrete, n come
  -0.2: n … said, nada, nada al, nada … esto, nadie mas, nae, nah, nail trim, nails |, name out, natur-
  -0.2: ne … avoir, ne … communiquer, neare-, nearest, necesitan, necesito nada, necesito |, necesito … me
  -0.2: need help, need me, need message, need your, need … send, need … this, need … with, need … you
  -0.2: needf-, needful, nene, nenon, nettoyage, never do, never pick, never received, never reply
  -0.2: never … these, new cassette, new no, new wheel, new … my, new … number, new … you, newsletter |
  -0.2: next … and, ni el, ni los, ni mensajes, ni … recordatorios, ninguno mas, no answer, no charge
  -0.2: no consenti, no credit, no dey, no dije, no for, no llego, no llegue, no marketing, no right
  -0.2: no … aceptar, no … anuncios, no … consent, no … consentimiento, no … cuando, no … enviando, no … esos
  -0.2: no … hasta, no … interesan, no … k, no … metan, no … molestar, no … ocupo, no … quitenme, no … salir
  -0.2: no … saquenme, no … si, no … surprises, no … tanto, no … today, no … vuelva, noisy, noman-, nomanden
  -0.2: nombre que, nombre y, nomor-, non, non a, non au, non … gars, non … pas, non … textos, noodl-
  -0.2: normal … ca, nos mudamos, not agreed, not bike, not carry, not free, not join, not lift, not rush
  -0.2: not sending, not sleep, not stand, not throw, not wanting, not wear, not write, not … after
  -0.2: not … call, not … calling, not … coming, not … from, not … laughing, not … message, not … permission
  -0.2: not … promos, not … signing, not … thru, not … us, notas, note pour, note that, note … my, nothi-
  -0.2: nothing but, notices, notificaciones … mi, notifications stp, notifications … mon, nous … de
  -0.2: nous … la, nous … retirez, nouvelle adresse, novel-, novela, novio-, novios, now take, now with
  -0.2: now … no, nueva, nueve, nugge-, nugget, number … and, number … la, numero dans, numero gracias
  -0.2: numero lol, numero … ta, numeros exclus, nunca autorice, nunca … a, nunca … permiso, nunca … suscribi
  -0.2: nunca … tenido, nurse-, nysc, o todavia, o … el, o … yo, occupe … textos, ocupado, of, of day
  -0.2: of hearing, of messages, of no, of parts, of there, of … damage, of … did, of … first, of … from
  -0.2: of … he, of … life, of … lol, of … out, of … system, of … take, of … texting, of … they, oferta de
  -0.2: off NUMBER, off again, off all, off an, off love, off text, off texts, off that, off tomorrow
  -0.2: off … hands, off … hour, off … morning, off … not, off … notifications, off … please, off … ride
  -0.2: off … thing, off … total, off … waitlist, offence, office phone, ofrezcan, oigan |, oil change, ojos
  -0.2: ok enough, ok gracias, ok … me, old chain, old frame, olvides, on any, on coupe, on enleve, on garde
  -0.2: on hills, on i, on queen, on sat, on texte, on those, on time, on tuesday, on … again, on … brakes
  -0.2: on … card, on … did, on … in, on … laptop, on … morning, on … rendus, on … ride, on … side
  -0.2: on … texte, on … till, once for, once i, onda con, one text, one that, one … these, one … this
  -0.2: one … want, online … NUMBER, online … it, only, only for, only so, only texts, only … email
  -0.2: only … is, only … no, only … once, open sundays, open til, opener, openings, opt … porfa
  -0.2: opt … request, opt … svp, opted … to, optional, optout please, or call, or … me, or … my, or … please
  -0.2: order updates, ordinateur, os … que, otez … number, other brand, other … please, others |, otiez
  -0.2: otra que, otro con, otro texto, otro yo, otro … asi, otros, otros |, otu, ou encore, ou on, ou quoi
  -0.2: oublie le, ouell-, ouellet, oui … le, out again, out request, out svp, out thx, out … am, out … no
  -0.2: out … old, outgo-, outgoing, outgr-, outgrew, oven, over at, over for, over text, over … just
  -0.2: over … out, overhaul, overslept, owe … a, oye … no, pa el, pa … no, pacie-, pack … for, pagan
  -0.2: pago … efectivo, pago … resto, pain … is, palet-, pana |, panal-, panales, panic-, panier svp
  -0.2: par ecrit, par … poste, para cancelar, para … al, para … en, para … esta, para … esto, para … fin
  -0.2: para … seguro, parado, parale a, param-, paras, pare la, pare por, pare … favor, paren con
  -0.2: paren … mandar, parenle … los, parent, parfait pour, parking … the, parle … bien, parle … mon
  -0.2: parler a, pars en, part … no, partant, participar, participar en, partir d, pas ca, pas enlevez
  -0.2: pas et, pas pu, pas … arretez, pas … lumiere, pas … ma, pas … pleuvoir, pas … promos, pas … recevoir
  -0.2: pas … retirez, pas … tard, pasar a, paso cuando, paso … viernes, passc-, passcode, passe apres
  -0.2: passe mon, passe … prendre, passe … tour, passe-, passed … march, passed … please, passer |, passerai
  -0.2: passez, past the, patch-, patches, paten-, patente, path, pax, pay half, pay … now, payday |
  -0.2: payer plus, payer … deux, payin-, paying, payno-, paynow, payro-, payroll, paz por, peace and
  -0.2: pedales, pedi estos, pedir, peinture |, pending, pensant, peoni-, peonies, people to, people you
  -0.2: people … a, peor, per … on, per … so, perdu mes, perez-, pereza, permis de, person … you
  -0.2: persona mayor, pesam-, pesame, pesimo servicio, petes, peu … de, peux … en, peux … m, peux … oter
  -0.2: phone call, phone down, phone here, phone out, phone stuff, phone … be, phone … buzzing, phone … from
  -0.2: phone … stop, phones for, photo of, photo … my, physio, pickl-, pics of, picture of, pide que
  -0.2: pido de, pido no, pido |, pido … favor, pigeon, pigeonhole, pill, pillo-, pillow, pins, pinte-
  -0.2: pinten, pires, pis … vous, pisci-, piscine, piton, place i, place … the, place-, plait ne
  -0.2: plait … plus, plan charges, plan for, plancher, plant, plateau, playa |, please can, please disable
  -0.2: please fix, please for, please get, please last, please process, please put, please switch
  -0.2: please the, please un, please … NUMBER, please … an, please … contacting, please … delete
  -0.2: please … for, please … nothing, please … out, please … send, please … work, pleine |, pleut |, pleuv-
  -0.2: pleuvoir, plus communiquer, plus du, plus envie, plus je, plus … des, plus … details, plus … enlevez
  -0.2: plus … notifications, plus … par, plus … promos, plus … sur, pneus NUMBER, pneus … la, podrian … de
  -0.2: pompe … NUMBER, pon, pongo a, ponme, por completo, por escrito, por llamada, por no, por ustedes
  -0.2: por … bebe, por … le, por … recordatorio, por … solo, por … tan, por … telefono, porfa no
  -0.2: porte bagage, porte bagages, porte velo, porte … est, porte … j, portero, porto-, porton, position
  -0.2: pour avoir, pour confirmer, pour demain, pour dire, pour faire, pour ne, pour son, pour toujours
  -0.2: pour toutes, pour vendredi, pour … amour, pour … autres, pour … avion, pour … casque, pour … enlevez
  -0.2: pour … fete, pour … job, pour … recevoir, pour … ride, pour … sur, pour … velo, pourquoi |
  -0.2: pouvez enlever, pouvez |, pouvez … ecrire, pouvez … effacer, pouvez … faire, pouvez … garder
  -0.2: pouvez … mettre, pouvez … texter, pouvi-, pouviez, prata, prayers, preciosa, prefer no, prefere le
  -0.2: preferences, prefererais, prefiero … no, pregunto si, premium, prendre le, prendre les, prendre un
  -0.2: prendre |, prendre … velos, prends le, prepa, prepaid phone, pressed, pretend i, preuve de
  -0.2: preuve … mon, price … NUMBER, price … a, price-, priere … cesser, priere … ne, printer, prix pour
  -0.2: process, prochains, profe me, profe-, profeco, program |, prohibido, prolongee |, promo est
  -0.2: promociones por, promos de, prosp-, proud |, prove, prueba de, pu … batterie, puce, puedan
  -0.2: puede pasar, pueden borrar, pueden … el, pueden … los, pueden … mi, puedo contestar, puedo parar
  -0.2: puedo recibir, puedo … la, puerta … atras, pull … off, pulli-, punch, punch card, puns, pus capable
  -0.2: puse … y, put … the, putai-, putain, qu … faut, qu … ne, qu … texte, qua y, qua … etre, quand la
  -0.2: quand meme, quand mon, quand … aurez, quand … freine, quartier, quava-, quavant, que ca, que decir
  -0.2: que hay, que luego, que mas, que molesto, que pereza, que pido, que quede, que sea, que … al
  -0.2: que … cambien, que … cobren, que … decia, que … escribieran, que … ese, que … esten, que … lleguen
  -0.2: que … mando, que … numero, que … passe, que … pido, que … pusieron, que … quitaran, que … si
  -0.2: que … siguen, que … soit, que … stop, que … suis, queda el, quedamos en, quedan, quedate, quedo en
  -0.2: quel |, quelle grandeur, quelle marque, quelle … a, quelle … de, quema-, queria textos, ques, quest-
  -0.2: question … the, qui … arretez, quick-, quiero molestar, quiero ni, quiero promociones, quiero una
  -0.2: quiero … azul, quiero … no, quiero … parte, quiero … por, quiero … que, quiero … recordatorios
  -0.2: quisiera … de, quit blowing, quit playing, quit working, quit … me, quita de, quitale el
  -0.2: quitame … los, quitan |, quitandome, quitar |, quitar … la, quitar … numero, quitaran, quitaron el
  -0.2: quiten este, quiten … calcomanias, quiten … los, quitenle el, quitenme delete, quitenme … favor
  -0.2: quitter … liste, quittez, quoi que, quoi … ce, rabais pour, rack off, racks, radie-, radiez
  -0.2: ramassage, ran out, ran … of, rancu-, rancune, rapidrun, rappel pour, rappel … la, rappels de
  -0.2: rappels merci, rappels … entretien, rather get, rather … a, rather … get, raya maaf, raya … zahir
  -0.2: rayer mon, rayur-, rayure, read it, read my, read texts, ready … pickup, really do, really … not
  -0.2: rear end, rear … feels, rebajas, rec, recaditos, receipt … my, receive this, receive |, received the
  -0.2: receiving this, recevoir aucun, recevoir un, recevoir … affaires, recevoir … promos, recibir … avisos
  -0.2: recibir … textos, recibo por, recois … des, recoja, recomende, recomiendo, recommend |
  -0.2: recordatorios de, recordatorios ni, recu le, recu un, recuperer, redre-, redresser, reflectores
  -0.2: refrain … contacting, refrain … texting, refuse … pay, refuse … recevoir, regle-, relancer, rembourse
  -0.2: remember signing, remember to, remember when, remember … up, reminder for, reminder |, reminder … the
  -0.2: reminders i, reminding me, remis-, remise, remol-, remolque, remorques, removable, remove both
  -0.2: remove … cell, remove … de, remove … rack, remove … reflectors, remove … shoes, remove … stickers
  -0.2: remove … training, removed … was, removing the, remueve, remueveme, rendu |, rendus, renta |, rentree
  -0.2: repaint, repair … not, reparacion por, repeter, replaced, replied to, reply been, reply from
  -0.2: reply needed, reply with, repondeur, repondu stop, report |, reportar |, reported … spam, request no
  -0.2: request … be, request … this, requiero, reserver, respect … wishes, respeten, responda stop
  -0.2: respondio, rester, retirar |, retire … consentement, retirer … velo, retirer … votre, retirez … nom
  -0.2: retrait svp, returned, returning, reves, reviews, revoco mi, revoco … consentimiento, revoi-
  -0.2: revoke … consent, rgpd, rid … it, ride … take, rien autorise, rien merci, rien par, rien … m
  -0.2: rien … me, rien … que, rifas, right … me, right … one, right … text, rims, rin |, ring … the, ringt-
  -0.2: ringtone, rio, riot, riz, road … the, roads |, robot stop, robot voice, rodada delete, rodadas, rodar
  -0.2: rodilla, roll |, rolli-, rolling, roto, roue arrete, roue avant, rubbing … the, rueda no
  -0.2: rueda … atras, rueditas |, ruidi-, ruidito, ruine-, run … is, running NUMBER, s … te, sabados |
  -0.2: sacas, saddle is, saddle … the, safel-, safely, said do, said the, said to, said would, said … it
  -0.2: said … texts, said … you, sais … comment, salar-, salary, sale texts, salgo … esto, sali delete
  -0.2: salida, salio la, salio … cadena, salir a, salir … rodar, salirme de, salirme |, same text, samos-
  -0.2: sans autorisation, sans faire, sans l, sans rancune, sans … accord, sans … demander, sans … expres
  -0.2: sans … pour, saquenme … ahi, sat NUMBER, sat ride, saturday ride, save the, save … texts, savez
  -0.2: savoir … vos, say about, say this, say yes, say you, say … NUMBER, say … for, say … i, saying it
  -0.2: says to, says … am, says … for, school bus, school so, scold, scout-, scouts, scrab-, scrabble
  -0.2: scratch me, scratch my, scratched my, scratched … frame, screen |, se cancelo, se enoja, se termina
  -0.2: se termine, se … dejo, se … llevo, se … pido, se … tu, sease, seat … please, sec |, second helmet
  -0.2: secur-, see a, see another, see if, see me, see … after, segundo casco, segura, seguro |, seign-
  -0.2: seigneur, selam-, selamat, selamat hari, selamat … raya, sell me, sell … i, selul-, selular
  -0.2: semanas esperando, semin-, seminar, send another, send help, send no, send nothing, send that
  -0.2: send them, send … any, send … bike, send … invoice, send … one, send … text, send … that, send … yet
  -0.2: sending a, sending my, sending … these, sending … this, senora … la, sent NUMBER, sent my
  -0.2: sent … message, sent … my, sent … the, sentido, ser … de, serait … possible, serious |
  -0.2: seriously stop, sert a, sert … rien, service … the, set … this, set … to, seulement … de, sew, sh
  -0.2: share the, shark, she saw, she … away, she … coming, she … me, shifted, shifted to, shifter is
  -0.2: shifting … the, shifts, shld, shop but, show … the, shut … that, shuts, si baja, si jamais, si llevo
  -0.2: si puede, si … esto, si … llega, si … lo, si … nunca, si … recibir, si … recois, si … stop, si … you
  -0.2: sian |, sick … tired, side gate, sidew-, siege-, sieges, sierr-, sieste, sigan mandandome
  -0.2: sigan … avisos, sign … form, signa-, signature, signe le, signed the, signed … but, signed … by
  -0.2: sigue |, silk, simon-, simonac, simplifying, sin permiso, sin preguntar, sin rueditas, since, sink
  -0.2: sisters, slip |, smog, sms for, sms stop, so are, so cheap, so go, so quit, so that, so we, so … bike
  -0.2: so … messages, so … quit, so … that, soda, sold it, sold … the, solde, soldes |, solicito que
  -0.2: solo … bici, solo … de, solo … la, solo … mi, someone … the, somethings wrong, somethings … with
  -0.2: sometime, son un, sonan-, sonando, songs, sonne toujours, sonne … le, sonnette a, sont, sorry … all
  -0.2: sorry … missed, sorted, sortez … le, soude-, souhaite … recevoir, sourire, sous la, souvenir … avoir
  -0.2: souviens pas, spa, spain, spam i, spam o, spam you, spam … i, spam … me, spam … moi, spam … my
  -0.2: spam … que, spamming … with, spare key, spare … the, sparkles, specifically, speech, speed |, spend-
  -0.2: spending, spin, spinn-, splinter, spoilers i, stage, stalking, stamp-, stand up, star review
  -0.2: start the, state-, station … the, stay a, stay … til, stayi-, staying, steam, sticker |, sticks |
  -0.2: still good, still need, still texting, stolen last, stone, stop NUMBER, stop avec, stop before
  -0.2: stop buying, stop damn, stop did, stop everything, stop hammer, stop harassing, stop hittin
  -0.2: stop holding, stop looking, stop making, stop my, stop not, stop ok, stop ou, stop pas, stop press
  -0.2: stop receiving, stop sent, stop taking, stop textos, stop well, stop what, stop yesterday, stop … a
  -0.2: stop … clock, stop … de, stop … did, stop … encore, stop … in, stop … keep, stop … merci
  -0.2: stop … never, stop … order, stop … over, stop … spam, stop … updates, stop … when, stopped … but
  -0.2: store credit, stores, storm, stove, strin-, stuck behind, stuck … a, stuck … traffic, students
  -0.2: su … gracias, sube, subject, subscribe to, subscribed |, subve-, subvention, sue you, suffit tu
  -0.2: sugge-, suis tannee, suis … arret, suis … deuil, suis … que, sujet, supprime mon, supprime votre
  -0.2: supprimez la, supprimez … NUMBER, supue-, sur que, sur vos, sur … carte, sur … plancher, sur … site
  -0.2: sur … velos, sure i, surfa-, surly, surrender, sus contactos, sus ofertas, sus … gracias, sus … por
  -0.2: suscribi … esto, suscribo a, suscripcion a, suscripcion |, suspend, suspenda, suspendan … mensajes
  -0.2: suspender los, suspendieron, svp elle, svp m, svp mais, svp mon, svp … bonne, svp … c, svp … enlever
  -0.2: svp … pas, svp … tout, swap meet, sweat-, sweep-, swimm-, swimming, switch … the, swore, sylla-
  -0.2: syllabus, t, t envoie, t … faire, t … tu, tabarnouche, tailo-, tailor, take him, take mine, take them
  -0.2: take two, take … bins, take … one, take … seat, takem-, takeme, takeme off, taking me, talk … my
  -0.2: talking, taller de, tamal-, tamales, tan rapido, tan … de, tan … gracias, tannee |, tannee … vos
  -0.2: tant … y, tanto texto, tarda-, tarde por, tardecito, tarjeta … en, tastes, tau, taugh-, taught
  -0.2: te aviso, te … y, teacher took, teacher … my, teasi-, teasing, teasing me, tekst-, tele |
  -0.2: telefono asi, telefono por, telefono … los, tell ma, tell … wife, tempt-, tengo dos, tengo … decir
  -0.2: tengo … la, tengo … pa, tenni-, tennis, tensi-, tension, tente pas, tente … de, tercera vez, terme
  -0.2: terme a, terminado, terminar, termine la, terminen |, text after, text book, text call, text instead
  -0.2: text just, text not, text program, text said, text service, text so, text too, text … before
  -0.2: text … from, text … if, text … of, text … than, text … thank, text … was, text … while, textb-
  -0.2: textbook, texte pour, texte … le, texteame cuando, texted, texter … merci, textez … svp, texting now
  -0.2: texting … driving, texting … my, texting … not, texting … updates, texto enlevez, texto mas
  -0.2: texto non, texto you, texto … en, texto … la, texto … mon, texto … por, textos ca, textos dans
  -0.2: textos gracias, textos jaja, textos mon, textos par, textos porfa, textos quitenme, textos retirez
  -0.2: textos y, textos … NUMBER, textos … ai, textos … ca, textos … ce, textos … enlevez, textos … il
  -0.2: textos … j, textos … magasin, textos … part, textos … su, textos … v, textos … y, texts forever
  -0.2: texts here, texts thx, texts too, texts … all, texts … be, texts … great, texts … no, texts … remove
  -0.2: texts … your, than the, thank … please, thanks so, thanks stop, thanks … much, thanks … texting
  -0.2: that list, that lol, that model, that please, that … from, that … i, that … more, that … your
  -0.2: the ads, the appt, the auto, the bed, the cab, the cabin, the chicken, the child, the cranks
  -0.2: the doctor, the dog, the driver, the exam, the fleet, the folding, the gmail, the grips, the grp
  -0.2: the jersey, the magazine, the marathon, the marketing, the needful, the notes, the onions, the oven
  -0.2: the party, the pedal, the photos, the pics, the please, the police, the post, the pot, the pub
  -0.2: the puns, the record, the report, the silver, the sink, the spokes, the stitches, the storage
  -0.2: the survey, the trouble, the two, the … 2, the … appointment, the … bag, the … basket, the … boy
  -0.2: the … call, the … cap, the … cut, the … down, the … feels, the … fit, the … get, the … goes
  -0.2: the … instead, the … job, the … kind, the … left, the … lever, the … line, the … might, the … of
  -0.2: the … online, the … outside, the … parts, the … plan, the … quote, the … rack, the … repair
  -0.2: the … reply, the … report, the … saddle, the … sign, the … sticks, the … stopped, the … thank
  -0.2: the … took, the … without, them in, them off, then we, then … am, there again, there can, there with
  -0.2: there … to, there … you, these after, these go, these notifications, these now, these take
  -0.2: these … take, these>you, they take, they … my, theyv-, theyve, thing-, think is, this app, this as
  -0.2: this because, this but, this device, this get, this looks, this mobile, this number, this remove
  -0.2: this stuff, this work, this … all, this … end, this … illegal, this … on, this … one, this … thing
  -0.2: this … will, thought would, thursday … NUMBER, tienda you, tiene … y, tienen harta, tige, tighten
  -0.2: tighten the, til friday, til my, til … get, till friday, till now, till … no, time and, time asking
  -0.2: time stop, time was, time … come, time … please, time … take, tinde-, tinder, tiny, tirage j
  -0.2: tirage … ai, tire … i, tirela, tirela |, tiren mi, tiren … numero, tires are, tires … the, to answer
  -0.2: to drop, to join, to lose, to none, to nothing, to please, to read, to sms, to watch, to whom, to win
  -0.2: to wish, to … another, to … buying, to … in, to … just, to … late, to … message, to … now, to … or
  -0.2: to … receiving, to … sending, to … sorry, to … tomorrow, toda la, todas las, today lol, today was
  -0.2: today … a, today … i, today … you, today-, todays, todo y, todo … con, todo … dia, todos mis
  -0.2: todos … dias, todos … el, told … this, tomat-, tomber le, tomorrows, ton … est, too slow, too … can
  -0.2: tools, top … the, toquen, touch … seat, touri-, tout sur, toute seule, towel, town til, town … the
  -0.2: traba, trabajando, trabajo en, trabajo hasta, trabajo … noche, trabajo … que, tract-, trade-, traded
  -0.2: traffic on, trafic sur, trail … is, transfere, trasera, travel, tread, treasurer, tree, tres bien
  -0.2: tres … y, tried, trim for, troll-, trolley, ts, tu enlever, tu etre, tu hermana, tu l, tu me
  -0.2: tu mensaje, tu normal, tu … avec, tu … enlever, tu … sur, turbo, turn it, turn on, turn |
  -0.2: turn … texts, twice and, twice … the, two texts, two … for, u12, ugh stop, ultima … que, un casco
  -0.2: un des, un la, un mauvais, un mensajito, un terme, un timbre, un … chez, un … deux, un … el, un … les
  -0.2: un … m, un … si, una cosa, unblo-, unchecked that, unchecked … box, uncle i, understand |, undo it
  -0.2: une boite, une crevaison, unhap-, unhappy, unhappy with, unifo-, uniforme, unlocked, unreal
  -0.2: unsolicited text, unsolicited … i, unsub … from, unsub … please, unsubscribe … i, until … call
  -0.2: until … say, up text, up that, up this, up tomorrow, up … can, up … do, up … hill, up … not
  -0.2: up … stop, up … texting, updated, uprig-, upright, us, us end, us … it, us … your, usage, usagees
  -0.2: usar mi, usted-, ustedes, ustedes son, ustedes you, ustedes … mi, utilisation, utiliser, va couter
  -0.2: va pour, va prendre, va … pret, vais … au, vais … faire, vais … vous, valis-, valise, vamos a
  -0.2: van tres, vaut la, vaut … la, vaut … peine, veces tengo, veces … que, veint-, veinte, velo demain
  -0.2: velo plus, velo … dans, velo … l, velo … les, veloc-, velos electriques, vengas, venta, venta-
  -0.2: ventana, veo bien, vertu, vertu de, vertu … la, very good, vest, veuillez m, veuillez … ce
  -0.2: veuillez … enlever, veux m, veux … a, veux … en, veux … entendre, veux … faire, veux … me
  -0.2: veux … merci, vex, vez … lo, vez … me, viaje |, vidanges |, vieil-, viene |, viens de, viens le
  -0.2: viens … chercher, viernes y, vieux … a, vinta-, vintage, violation, vip, virement |, virez moi
  -0.2: virez … de, virge-, virgencita, vite |, vitesse |, vla, voice |, voici le, volunteers
  -0.2: volver … recibir, volvieron, volvieron a, vomit-, vont, vos communications, vos dossiers, vos offres
  -0.2: vos speciaux, vos … au, vot, votre … arretez, votre … dit, votre … marche, voudrais annuler
  -0.2: voudrais que, voudrais … mon, voulez vous, vous aurez, vous cesser, vous dites, vous envoyez
  -0.2: vous laisse, vous pouviez, vous que, vous retirez, vous voyez, vous vu, vous … amabilite
  -0.2: vous … appeler, vous … avec, vous … ben, vous … deja, vous … demande, vous … ecriviez, vous … fins
  -0.2: vous … mais, vous … mal, vous … mes, vous … par, voy tarde, voy … pagar, voy … volver, vu la, vuelo
  -0.2: vuelven a, waitlist for, waitlist |, wake me, want something, want … take, want … tires, was done
  -0.2: was his, was only, was out, was very, was wonderful, was yours, was … of, was … remove, was … what
  -0.2: was … when, washed, wat, wat … i, wat … said, water |, way2s-, way2sms, we agreed, we should, we will
  -0.2: website says, week is, weigh, were the, wet |, what a, what gives, what happens, what … can
  -0.2: what … going, whatever box, whatever gets, wheel will, wheel … not, when … bought, when … pedal
  -0.2: when … stop, when … turn, where the, which of, which stop, which … did, while i, who removed
  -0.2: whoever … the, whole day, whom it, whom … may, why is, why so, why … text, wife … it, wifes |
  -0.2: wifi password, will show, will that, will walk, will … from, will … need, will … send, wine for
  -0.2: wiped, wisdo-, wisdom, wish not, wishes and, wishi-, wishing, wishing you, with cash, with one
  -0.2: with … brakes, with … do, with … forever, with … guys, with … kids, with … me, with … pics
  -0.2: with … puns, with … red, with … repair, with … the, with … thumbs, with … today, with … wheel
  -0.2: withdraw … consent, without … permission, wks, work … do, working again, works better, works-
  -0.2: worried |, worse … my, would card, would it, would never, would … get, would … give, would … have
  -0.2: would … in, would … me, would … on, would … that, wreat-, written consent, written … you, wrote … for
  -0.2: wrote … the, wtf, wtu18-, y las, y sale, y va, y … amigos, y … candado, y … cuando, y … les
  -0.2: y … mensajes, y … para, y … solo, y … te, y … text, y … una, yes … can, yes … me, yes … works
  -0.2: yo acepte, yo hablo, yo haya, yo pague, yo take, yo … compre, yo … le, yo … recojo, you always
  -0.2: you an, you asking, you box, you bring, you cancel, you donate, you en, you end, you install
  -0.2: you list, you love, you pase, you promised, you pueden, you pues, you reached, you recommend
  -0.2: you stay, you store, you tiene, you unsubscribe, you vendi, you when, you woke, you write
  -0.2: you … alcanzo, you … all, you … before, you … box, you … hartaron, you … how, you … insistan
  -0.2: you … keep, you … le, you … leave, you … m, you … messages, you … one, you … pague, you … permission
  -0.2: you … reply, you … serio, you … suficiente, you … them, you … tuesday, you … un, you … use
  -0.2: you … will, you>list, you>texts, you>these, your ads, your bday, your bro, your database, your junk
  -0.2: your mechanic, your no, your side, your site, your sms, your survey, your … also, your … before
  -0.2: your … can, your … la, your … of, your … program, your … quit, your … said, your … send, your … texts
  -0.2: yourself |, yourselves, yukon, zahir, zahir batin, zero … svp, | anuler, | asere, | asked, | ayer
  -0.2: | bajenme, | been, | bendiciones, | bit, | blacklist, | blocking, | borreme, | calling, | calmez
  -0.2: | cancelled, | cell, | changed, | chef, | close, | compadre, | confirmez, | cortele, | decalissez
  -0.2: | decochez, | demasiados, | dsl, | e, | eh, | excluyanme, | feel, | final, | finis, | finissez
  -0.2: | five, | fixin, | flag, | front, | hit, | jesus, | monsieur, | mucho, | mums, | na, | needs, | oigan
  -0.2: | pa, | pack, | parcero, | phones, | prepaid, | prove, | puedes, | puro, | quittez, | radiez, | ran
  -0.2: | refrain, | remember, | remettez, | remind, | remuevanme, | request, | respect, | retirenme, | road
  -0.2: | same, | saqueme, | sauf, | selamat, | serieux, | simonac, | something, | suspenda, | tabarnouche
  -0.2: | tcpa, | texter, | traded, | veut, | veux, | withdraw, | … adore, | … always, | … annoyed
  -0.2: | … annuler, | … appreciate, | … aviez, | … avisos, | … baby, | … before, | … both, | … bothering
  -0.2: | … bouton, | … button, | … cafe, | … calle, | … cambiar, | … cambie, | … cancelle, | … cansado
  -0.2: | … canse, | … cayo, | … cesser, | … changez, | … christ, | … company, | … consens, | … coupez
  -0.2: | … damn, | … declined, | … desinscrire, | … disparaitre, | … door, | … dormir, | … employe
  -0.2: | … enviar, | … escriban, | … fetes, | … finish, | … forward, | … freehub, | … gives, | … group
  -0.2: | … gustaria, | … hacer, | … hago, | … hammer, | … hari, | … hereby, | … hi, | … hitting, | … hogging
  -0.2: | … hostel, | … hv, | … in, | … jess, | … job, | … learned, | … lis, | … lloviendo, | … machine
  -0.2: | … makes, | … making, | … mama, | … mandaron, | … marido, | … minutes, | … molesto, | … mudamos
  -0.2: | … nagging, | … nai, | … netflix, | … noches, | … noise, | … notice, | … notificaciones, | … outta
  -0.2: | … pare, | … parents, | … permiso, | … phones, | … posted, | … prefererais, | … press, | … proof
  -0.2: | … queue, | … quick, | … quita, | … quote, | … rappel, | … replacement, | … reviendrai, | … riding
  -0.2: | … ruido, | … sacaron, | … sali, | … salirme, | … saying, | … seas, | … silence, | … sortie
  -0.2: | … subscription, | … surrender, | … swear, | … take, | … teh, | … threw, | … tiempo, | … toute
  -0.2: | … trop, | … vas, | … vendi, | … vertu, | … viernes, | … water, | … wheel, | … whom, | … wifi, ~_abe
  -0.2: ~_abt, ~_af, ~_aho, ~_app, ~_be_, ~_bon, ~_bui, ~_by_, ~_ch, ~_dea, ~_ded, ~_dic, ~_die, ~_du_, ~_el
  -0.2: ~_en_, ~_eu_, ~_ey, ~_gdp, ~_got, ~_hac, ~_hea, ~_in_, ~_kep, ~_l_, ~_le_, ~_m_, ~_mae, ~_mir, ~_mu
  -0.2: ~_nah, ~_nig, ~_of_, ~_onc, ~_pa, ~_ren, ~_roo, ~_sea, ~_sis, ~_str, ~_t_, ~_tab, ~_tre, ~_us, ~_us_
  -0.2: ~_van, ~_wan, ~abt, ~abt_, ~aca, ~ace_, ~actu, ~age_, ~agin, ~aho, ~ahor, ~ai_, ~ais, ~alg, ~alre
  -0.2: ~ama, ~amas, ~ampa, ~ange, ~apit, ~arl, ~asi_, ~asio, ~ause, ~ave, ~aw_, ~aya_, ~bar_, ~bia, ~bing
  -0.2: ~bleu, ~boi, ~bons, ~bras, ~bre_, ~bui, ~buil, ~ccid, ~ceiv, ~cert, ~cial, ~cle_, ~cog, ~coin, ~conm
  -0.2: ~cre, ~cupe, ~ddle, ~dee_, ~deo, ~dict, ~doss, ~dpr, ~dpr_, ~eads, ~eath, ~edan, ~efe_, ~efor, ~ege_
  -0.2: ~eho, ~eiv, ~ejad, ~ell, ~elu, ~emb, ~emm, ~emme, ~eni, ~eno, ~enun, ~er_, ~erie, ~erni, ~erts, ~est
  -0.2: ~etas, ~etit, ~eule, ~fat, ~fic, ~fore, ~fra, ~fue, ~gan_, ~gdp, ~gdpr, ~gon, ~got_, ~grad, ~gue
  -0.2: ~ha_, ~ham, ~hin, ~hine, ~hum_, ~iei, ~ieil, ~iem, ~igh_, ~ije, ~ine_, ~irar, ~ire_, ~iter, ~itt
  -0.2: ~ive, ~jaja, ~jefe, ~jito, ~kep, ~last, ~lef, ~leur, ~libr, ~lig, ~lla, ~lle, ~llo_, ~lly_, ~long
  -0.2: ~loo, ~lre, ~lrea, ~lso, ~lum, ~mac, ~mem, ~meo, ~moto, ~nah, ~nah_, ~nale, ~nca_, ~ncle, ~ndi, ~ndl
  -0.2: ~ndo, ~nes_, ~ngra, ~nim, ~nin, ~niss, ~njo, ~nmi, ~nmig, ~noe, ~now, ~nst, ~nuit, ~oct, ~ofe, ~one
  -0.2: ~one_, ~only, ~onmi, ~ool, ~ora_, ~orw, ~othi, ~oud_, ~our, ~our_, ~ovel, ~part, ~payi, ~pe_, ~pet
  -0.2: ~peti, ~ple_, ~poi, ~rad, ~rat, ~rece, ~reg, ~rida, ~ried, ~rill, ~rl_, ~rook, ~rouv, ~rru, ~rs_
  -0.2: ~sado, ~sas, ~soli, ~sont, ~spo, ~stor, ~str, ~tal_, ~talk, ~tch, ~tede, ~tiem, ~tien, ~tin, ~tom
  -0.2: ~tou, ~tree, ~uco, ~ucou, ~ueda, ~uess, ~ulat, ~uncl, ~unt, ~upu, ~urs, ~usez, ~usi, ~utot, ~val
  -0.2: ~van, ~ver_, ~viei, ~voir, ~vois, ~wan, ~want, ~wat_, ~were, ~wes, ~woul, ~xted, ~yons, ~yth, ~ythi
  -0.2: ~zes, ~zes_
  -0.3: 2 days, 2 minutes, 2 please, 2 … ca, NAME d, NAME es, NAME … NUMBER, NAME … el, NAME … out
  -0.3: NAME … texts, NUMBER bicis, NUMBER bike, NUMBER en, NUMBER haha, NUMBER how, NUMBER if, NUMBER jours
  -0.3: NUMBER k, NUMBER late, NUMBER missed, NUMBER paise, NUMBER star, NUMBER still, NUMBER then
  -0.3: NUMBER velos, NUMBER without, NUMBER … bikes, NUMBER … calls, NUMBER … come, NUMBER … con, NUMBER … d
  -0.3: NUMBER … delete, NUMBER … each, NUMBER … explain, NUMBER … good, NUMBER … have, NUMBER … last
  -0.3: NUMBER … les, NUMBER … mas, NUMBER … much, NUMBER … per, NUMBER … sms, NUMBER … texting
  -0.3: NUMBER … update, NUMBER … will, a bird, a cancellation, a casse, a favor, a helmet, a joke, a man
  -0.3: a mandarme, a marche, a minuit, a pasar, a payer, a price, a querer, a quitar, a recibir, a reminder
  -0.3: a retirer, a retrouve, a ride, a shop, a sock, a test, a text, a warranty, a … as, a … avisos
  -0.3: a … beau, a … demande, a … ecrire, a … fee, a … fix, a … he, a … hermana, a … mes, a … mujer
  -0.3: a … party, a … star, a … telephone, a … thank, abonnement aux, about … block, about … dog, about … i
  -0.3: about … order, about … tune, about … wheel, abus |, acabe-, account no, aceptado |, aceptar
  -0.3: acepte textos, acepto el, achalez moi, actio-, action, acuerdo de, adjust, adress, ads take, ads … me
  -0.3: after a, after lunch, after … one, aftr, afuera … la, again is, again will, again … you, again-
  -0.3: against, agend-, agn, agn |, agradece el, agradeceria que, agree … the, agreed on, aguanta |, ah oui
  -0.3: ah … you, ahora … mas, ai annule, ai bloque, ai clique, ai coche, ai supprime, ai … gagne, ai … les
  -0.3: ai … mais, aigui-, aille-, ailleurs, aircon, aire … la, ajoutez … a, ajuste |, ajustement, al perro
  -0.3: al trabajo, al … el, al … gracias, alarma de, alarma … la, alertes … moi, alerts for, alerts please
  -0.3: all night, all … people, all … way, all … with, allowed in, alone i, also … the, alto ahi, alto de
  -0.3: alto y, alto … los, alvarado, am an, am coming, am dead, am happy, am home, am stuck, am … about
  -0.3: am … still, am … tired, amigo-, amigos, amk, amoun-, amount, an end, anand, and NUMBER, and all
  -0.3: and call, and delete, and every, and give, and keep, and please, and quit, and … at, and … you
  -0.3: ando … la, angry … i, angry>forever, annee-, annees, annule je, annuler la, annuler le, another |
  -0.3: ans et, antes me, antes … las, antes … que, anti, anuncio, any contact, any … messages, any … parts
  -0.3: anyho-, anyhow, anymore stop, anymore take, anymore … i, anyone but, apa, apagar, apague la, apero
  -0.3: apology, appear, aprender, apres ca, apres l, apuntame en, aqui me, are at, are eating, are going
  -0.3: are killing, are missing, are … ok, are … options, are … our, are … there, argum-, argument, arrange
  -0.3: arrep-, arret des, arrete svp, arrete … au, arrete … je, arrete … svp, arreter au, arreter la
  -0.3: arreter … me, arreter … message, arretez … a, arretez … travailler, arretiez |, artic-, article
  -0.3: as before, as no, asi me, asi … la, asi … no, ask me, ask to, asked … about, asked … i, asking take
  -0.3: asking … for, asking … me, assez … textos, assist, asteur, at checkout, at night, at … am
  -0.3: at … corner, at … door, at … for, at … hospital, atentamente, atento, au bout, au feu, au gars
  -0.3: au stop, au volant, au … si, aurez, auriez … l, autan-, autant, auto |, autobus est, autocollants |
  -0.3: automatique, automne, automne |, autorice esto, autorizo la, autorizo … reparacion, autres textos
  -0.3: avant d, avenir |, averti, avertissement, avertissez moi, avez … NUMBER, avez … j, avisenme cuando
  -0.3: aviso, avoir … a, away my, away … my, away … number, baby seat, back by, back door, back from
  -0.3: back my, back or, back … that, backw-, backwards, bain, baissez, baja en, baja gracias, baja porfa
  -0.3: bajal-, bajale, bajenme de, balik, ballo-, bao, barrez, base |, basic … up, baske-, basket, basta you
  -0.3: basta … cambiar, basta … lluvia, batterie charge, batterie |, batterie … a, batterys, batti-, batting
  -0.3: bc … am, be … NUMBER, be … if, be … number, bearings, beau, been 2, been NUMBER, been … off, beers
  -0.3: begging you, bell is, belle job, besoin … facture, besoin … me, bhai, bhaiy-, bhaiya, biblioteca
  -0.3: bici you, bicis usadas, bicis |, bicycle j, bien merci, bien … no, bien … ustedes, bike do, bike my
  -0.3: bike … leave, bike … take, bikes now, bit … the, blacklist, blacklist my, blank-, blanket, blast
  -0.3: block party, block the, block … on, blocked the, blocked … the, blocks, bloque … le, bloque … numero
  -0.3: bloques, bloquez moi, blue … the, board |, bois, bolsa-, bolsas, bolud-, boludo, bon, bon je
  -0.3: bon … on, booth, boots, bord, borro el, borro … mensaje, borron, botak, bother me, boton de, bouchons
  -0.3: boue |, bought NUMBER, bought … bike, boulot, boutique … les, box it, boxin-, boxing, brake-, brakes
  -0.3: brand new, brave, breath, bride-, bridge |, brill-, bring in, brode-, broder, broke again, broma |
  -0.3: brother please, brother … the, brule |, bubble tea, buenisimo, burle-, burley, bus to, buy a, buzzer
  -0.3: buzzer is, buzzes, by and, by mail, by … shop, c … gentil, c … pratique, ca arretez, ca commence
  -0.3: ca continue, ca enlevez, ca m, ca passe, ca reveille, ca veut, ca … aux, ca … beaucoup, ca … ce
  -0.3: ca … dire, ca … merci, ca … plus, cada mensaje, cada … me, cada … que, cadena … vez, cajer-, calis-
  -0.3: call back, call from, call text, call … a, call … about, call … house, call … i, call … remove
  -0.3: called off, calling you, calls … NUMBER, calls … no, calma, camara de, cambia, cambiar mi
  -0.3: cambiar … cita, cambien la, came through, came … of, caminar, campu-, campus, can be, can delete
  -0.3: can keep, can … cut, can … go, can … guys, can … opt, can … stand, can … unsubscribe, canadian
  -0.3: cancel just, cancel these, cancel … rental, cancel … text, cancel … tune, cancela los
  -0.3: cancelar … mensajes, cancelen los, car and, carbono |, card from, card got, cardb-, cardboard
  -0.3: cargo por, carreras, carres, carro, carry schwalbe, carte … pas, casco de, casco no, casilla |, casl
  -0.3: caso que, casqu-, cast, cel … su, cell pour, cell … it, cerve-, ces envois, cesen, cesser de
  -0.3: cesser les, cesser svp, cesser tout, cesser … envoi, cessez d, cessez … envoi, cessez … me, chain
  -0.3: chain keeps, chaine arrete, chalet |, change … idee, change … the, changement, changer les
  -0.3: changez mon, chao, chaque jour, charge for, charged … twice, charity, chauf-, chavo, checar
  -0.3: check email, check my, checked … on, chenn-, chennai, cherche un, cherche une, chere |, chez … y
  -0.3: chicos, child seat, chinese, chino, chipp-, choices, christ, chum va, chum … la, churc-, church
  -0.3: circle, cita … el, clac, clase de, class fund, clean it, cleaning, clearance, cleo, clicked
  -0.3: client … vous, cliente de, cloche, closer, cny, coach-, cogne, coins, cold |, colga-, com … NUMBER
  -0.3: come down, come my, come … you, comes in, coming in, coming … NUMBER, comma, commande svp
  -0.3: comme … vous, comment … fait, comment … le, communication |, communiquez, como apago, como … esto
  -0.3: compa you, company |, complain, complaint, completement, compre … bici, comprenez, comprenez pas
  -0.3: comptez plus, con, con cambiar, con canasta, con lo, con todo, con uno, con … cobro, con … esposo
  -0.3: con … mensajitos, con … trabajo, confirm once, confirmation |, confirmer, confirming, connais pas
  -0.3: consentement a, consider this, consiguieron mi, conso-, contact list, contact please, contact … for
  -0.3: contacten mas, contacts who, contestas, contestes, continue |, cookies, cool it, coordonnees
  -0.3: copia de, copies |, cordi-, correspondence, cortala con, cortar, cortaron, cotes, cotes |, couch
  -0.3: could one, could somebody, could … please, could … text, courriel seulement, courriel |, cours annule
  -0.3: cousins, coute-, couturiere, cover |, covid, cow, cranks, cream |, creo |, creo … se, crevaison |
  -0.3: creve-, crever, cried … the, crisp-, crisps, crissez moi, croire que, cruis-, cruiser, cual
  -0.3: cuando le, cuando les, cuando llegues, cuando quede, cuando salgas, cuanto dura, cuanto tiempo
  -0.3: cuantos mensajes, cubiertas, cudnt, cut my, cut … a, cut … lock, cut … the, cuts, d arret, d avis
  -0.3: d … donne, d … liste, dad … the, dado … de, damage |, dame un, dame … de, dans … auto, dans … pneus
  -0.3: datab-, database, database |, date on, date … the, day … is, day … my, de, de 2, de ahora, de bicis
  -0.3: de char, de debarquer, de demain, de dimanche, de edad, de enviar, de esos, de estar, de favor
  -0.3: de fete, de la, de lluvia, de mardi, de molestar, de notifications, de ofertas, de pedaler, de photos
  -0.3: de precio, de prendre, de respeto, de rire, de samedi, de tanto, de tes, de usar, de ustedes, de … 2
  -0.3: de … aqui, de … arrete, de … cadenas, de … ce, de … computadora, de … contactos, de … contacts
  -0.3: de … cosas, de … course, de … delete, de … dessus, de … enviar, de … envios, de … euros, de … fait
  -0.3: de … hora, de … journee, de … les, de … list, de … llamar, de … mes, de … nouvelles, de … please
  -0.3: de … pouvez, de … promos, de … quiero, de … quitenme, de … rappels, de … recordatorios, de … ruido
  -0.3: de … saquenme, de … sirve, de … text, de … you, debarquer |, debarquez moi, debarquez … de, debranche
  -0.3: decia |, decirlo, decolle, deja … hacer, dejar … mandarme, dejaron de, deje mi, deje mis
  -0.3: deje … guantes, deje … llave, deje … mandarme, dejen … enviarme, delays, delete bus, delete it
  -0.3: delete lavado, delete mecanico, delete sabado, delete sistema, delete … from, deleted the, deleting
  -0.3: delivery guy, demac-, demain NUMBER, demande moi, demande mon, demande … arreter, demande … moi
  -0.3: demande … mon, demande … on, deme de, demen, depuis … operation, dernier avertissement
  -0.3: dernier message, dernier … je, dernier … que, des frais, des photos, des que, des text, des … dans
  -0.3: desabonnement svp, desabonnez … svp, descente, descr-, describe, descuento de, desde las
  -0.3: deseo recibir, desinscrire de, desinscris moi, desired, despierto, dessu-, dessus, dessus svp
  -0.3: destinataire |, desuscribanme, detes-, deteste, deux pneus, devis-, devolver, di … consentimiento
  -0.3: dia de, diagn-, dial, dice mi, dicen que, dicho … no, did a, did not, did that, did they, did … call
  -0.3: did … do, did … need, did … not, did … win, diet, digan a, digan … mi, digan-, digital detox
  -0.3: digo que, dije al, dije … la, dijeron que, dio … de, dios los, dire quoi, discontinued |
  -0.3: disculpe creo, disculpe … que, dispo, disponible, disturb me, disturb you, disturb |, dit … au
  -0.3: dit … j, dit … magasin, do if, do so, do they, do wednesday, do … add, do … believe, do … brakes
  -0.3: do … charge, do … email, do … opt, do … read, do … recall, do … run, doblo, does … come, dog ate
  -0.3: dog … the, doigt-, doigts, doing after, dolar-, dolares, donc ca, done … it, done … these, donne a
  -0.3: donne pour, donne … consentement, door … i, doors, dormir |, dos partes, dose, down and, down i
  -0.3: down lol, down … i, downs-, downstairs, doy … de, drawi-, drawing, drinking, drives, dropp-
  -0.3: dropped the, dry cleaning, dryer, du cadre, du dossier, du lac, du pain, du rappel, du … j, du … lol
  -0.3: du … vous, duda, duria-, durian, eating |, echanger |, ecrire ici, ecrivez … ici, ecure-, ecureuil
  -0.3: effacez ma, effec-, effective, el bus, el deposito, el doctor, el encargado, el enlace, el metro
  -0.3: el papel, el stop, el tornillo, el trafico, el … hay, el … me, el … otra, el … solo, el … tengo
  -0.3: el … todavia, el … un, elect-, ella … la, email only, email … fine, emails but, emergency … for
  -0.3: emoji-, emojis, employe, en adelante, en bas, en double, en envoyez, en honduras, en lo, en pleno
  -0.3: en reparation, en total, en voulais, en … au, en … besoin, en … carrera, en … hasta, en … metro
  -0.3: en … minutos, en … moins, en … partes, en … rancho, en … tarde, encantan, encanto, encargado
  -0.3: encore une, encore … autres, end plugs, end … fell, end … rental, end … season, enervez, enlac-
  -0.3: enlace, enleve … la, enlever les, enlevez … ca, enlevez … cell, enorm-, enorme, enough texts
  -0.3: enough to, enough … i, enough … you, ensem-, ensemble, entiendan, entienden |, entreposez, entrer
  -0.3: entretien |, entry, enviando, enviar mensajes, envoie … photo, envoyer les, envoyer un, envoyer vos
  -0.3: envoyer … affaires, envoyer … message, envoyez pu, envoyez un, envoyez … un, epargnez moi
  -0.3: equivoque … chat, equivoque … talla, era la, era |, era … mi, erase the, error … la, es obligatorio
  -0.3: es … jueves, es … ultimo, es … verdad, esa casilla, esa … de, escribeme, escriben mas, escriben … que
  -0.3: escribi, escribir a, escribir … este, ese … era, eso basta, espej-, espejo, essayer le, est ecrit
  -0.3: est gentil, est juste, est ouvert, est plein, est pratique, est revenu, est toute, est … combien
  -0.3: est … magasin, est … necessaire, est … petit, est … quel, est … rien, est … robot, est … surprise
  -0.3: est … urgent, esta … para, estaba lista, este … gracias, esten textiando, esti, esto de, esto pero
  -0.3: esto … me, estor-, estoy cansado, estoy con, estoy … acuerdo, et ca, et enlevez, et … ca, etes … dans
  -0.3: etes … ouvert, etre pret, etre retiree, every NUMBER, exams, exces-, excessive, exclude, excluir
  -0.3: exemple, existo, explain |, eye, eyes are, eyes … not, factura por, facture, fade, faire enlever
  -0.3: faire … de, faire … le, faire … que, fait beaucoup, fait deux, fait … je, fait … par
  -0.3: faites disparaitre, faites juste, falta de, falta … respeto, faltan, farew-, farewell, fastidio |
  -0.3: faut … j, favor … la, fcc |, fecha, fedex, feeling, felicidades … el, fermez les, fermez vous
  -0.3: fermez … quelle, fiestas, fight-, fighting, fijese que, fille du, fille qui, fils a, fin aux, fin des
  -0.3: fin … la, final … la, finalement je, finalement on, find it, fine do, fine just, fini la, fini … moi
  -0.3: fini … textos, fini … travailler, fini … velo, finish |, finissez, firmar, first … in, fix … myself
  -0.3: fixing |, flirt, flood-, flu |, flyin-, flying, fog, fois pour, fois … toutes, foldi-, folding, for
  -0.3: for ads, for both, for delivery, for family, for message, for new, for sat, for what, for … days
  -0.3: for … friend, for … from, for … guys, for … insurance, for … messages, for … mother, for … out
  -0.3: for … sake, for … small, for … sms, for … too, for … wife, for … with, forever>me, forever>remove
  -0.3: forget it, forget my, forget … exist, forgets, forgot |, forma, forward |, found … glove, frame is
  -0.3: frame … i, frame … it, frank-, friday please, fried, fried rice, friendly, friendster, from texts
  -0.3: from … contact, from … in, from … lol, from … side, front wheel, froze-, frozen, fuel, fuera, fuert-
  -0.3: fuerte, fui … la, fund, further contact, further … please, fuse, futbo-, futbol, future texts
  -0.3: galerie |, garder |, gardez les, gars … la, gas, gateau |, gave up, gener-, generica, gerant m
  -0.3: get any, get home, get on, get paid, get … by, get … messages, get … more, get … receipt, get … so
  -0.3: get … work, get … your, give her, give … for, glass |, go again, go out, god stop, goes … my, going |
  -0.3: going … a, good job, good … please, googl-, google review, got cancelled, got one, got … by
  -0.3: got … last, got … so, gracias solo, grade-, grais-, graisse, gran, grate-, grateful, gre de, grease |
  -0.3: great thank, grind-, grinding, grip, gripp-, grippe, grippe |, groomer, groupe |, grp, guard |
  -0.3: gusta el, gusta que, gusta … me, gustan los, guys again, guys stop, habia dicho, habia … que, habia-
  -0.3: hable … mi, hablo ingles, hace … el, hacer ruido, haciendo ruido, had NUMBER, hagame … favor, haganlo
  -0.3: hago pa, hande-, handles the, happens |, happy thanksgiving, happy … the, hari, hari raya, hartaron
  -0.3: harto de, has … fever, hasta … lunes, hasta … viernes, hasta … yo, hate the, have … do, have … great
  -0.3: have … receipt, have … take, have … waiting, he ate, headl-, headlight, heate-, hehe, hehe |, hem
  -0.3: here it, hereb-, hereby, heres my, hey can, hi please, hijo … se, hills |, him i, him on, him … he
  -0.3: hittin my, hiver, hmu, hold on, hold … the, homework |, hopel-, hopeless, hora … manana, horri-
  -0.3: horrible, hors, hot water, hotma-, hotmail, house number, how does, how it, how old, how … miles
  -0.3: how … people, how … should, hoy mi, hr |, hrs |, hubby, hubiera, huit, hurts |, husband … in, husbe-
  -0.3: husbend, hydraulic, i, i borrow, i exist, i find, i ll, i reach, i read, i replied, i treat, i tried
  -0.3: i … after, i … appreciate, i … borrow, i … both, i … charged, i … coming, i … cry, i … doing
  -0.3: i … email, i … filled, i … go, i … half, i … hear, i … joined, i … last, i … live, i … need, i … off
  -0.3: i … paid, i … please, i … put, i … quit, i … received, i … see, i … sign, i … something, i … stuck
  -0.3: i … texted, i … use, i … while, i … will, iba a, ibada-, ibadan, ida, identificacion, idiots, if not
  -0.3: if someone, if that, if … pay, if … texts, if … wanted, if … would, il arrete, il fait, il … de
  -0.3: il … reste, il … semble, ilegal yo, ilegal … no, impri-, in spanish, in winter, in … bin
  -0.3: in … envelope, in … hrs, in … if, in … list, in … my, in … rain, incluye la, india, infla-
  -0.3: info … your, infos, inner, inscrire, inscris, inscris moi, inscrivez … pas, instead … texting
  -0.3: insurance … the, interesa el, interesses, interested remove, intvw, invoice to, invoice … my
  -0.3: iphone |, is free, is i, is illegal, is left, is lovely, is mad, is nuts, is old, is perfect
  -0.3: is right, is saturday, is something, is the, is … before, is … bike, is … can, is … class
  -0.3: is … covered, is … damage, is … green, is … group, is … just, is … need, is … paint, is … parking
  -0.3: is … people, is … present, is … price, is … something, is … warranty, is … we, it alone, it cost
  -0.3: it like, it quit, it say, it twice, it under, it you, it … again, it … an, it … fixing, it … going
  -0.3: it … shifting, it … then, it … working, it … yet, items NUMBER, itsel-, itself, j accepte, j me
  -0.3: j vas, j … bloque, j … chercher, j … clique, j … deux, j … en, j … supprime, j … tout, j … vos
  -0.3: j … voulais, jaja mi, jaja you, jalan, jamais … ces, jamais … rien, janm, japan, jarte-, jartera
  -0.3: je desire, je lai, je laisse, je pedale, je reste, je roule, je … apres, je … ecoeure, je … m
  -0.3: je … pus, je … quand, je … retirer, je … saurais, je … sortir, je … vos, jetez mon, jetez … numero
  -0.3: joine-, joined, joven no, joy, joy |, jst, juego, junto, jus, just come, just email, just no
  -0.3: just quit, just … more, juste des, juste m, juste … la, juste … nom, keep going, keep sending
  -0.3: keep … up, kindly discontinue, kindly do, kindly |, kiss, knee |, know … the, l article, l assistance
  -0.3: l avais, l entente, l entree, l … des, l … sans, la arreglo, la ca, la cloche, la compre, la compro
  -0.3: la difference, la grandeur, la guardan, la meteo, la moins, la puedo, la route, la saaq, la sacoche
  -0.3: la trek, la valve, la … ahorita, la … charge, la … cuando, la … cuanto, la … delete, la … demain
  -0.3: la … haha, la … juste, la … lache, la … prochaine, la … prolongee, la … sigue, la … textos
  -0.3: lachez … vous, lady with, lai, laisse … message, laissez la, lana, laptop |, las alertas, las flores
  -0.3: las promociones, las … a, lasagne, last slice, lasts, laval |, lave, laver, laver |, law>angry
  -0.3: ldroi-, ldroit, le agradeceria, le bike, le bol, le bouton, le cafe, le choix, le contesto, le digo
  -0.3: le en, le jour, le laisser, le modele, le recu, le robot, le spam, le systeme, le … enlevez
  -0.3: le … frotte, le … juste, le … mas, le … message, le … n, le … no, le … oui, le … pa, le … sans, lead
  -0.3: leave … off, leave … on, leave … out, lect, lecturer, left at, left hand, left him, left me
  -0.3: left over, left … wallet, lentejas, les dejo, les envois, les pedi, les pieces, les taxes, les texto
  -0.3: les vieilles, les … au, les … aussi, les … enlevez, les … mon, les … ont, les … pneus, let … off
  -0.3: let … out, letters |, ley, library |, lid, lift lobby, ligne est, like getting, like spam
  -0.3: like … cancel, like … not, like … opt, lindo, line again, lire, list you, lista gracias, lista … la
  -0.3: lista … mensajes, lista … textos, liste merci, liste … textos, listed, live with, livid, ll, llamen |
  -0.3: llanta esta, llave en, llave … el, llave … la, llegan sus, llego NUMBER, llego … a, llego … pieza
  -0.3: llegue la, llegue … pieza, llegues, llevarla, lo digo, lo phone, lo que, lo reenvia, lo veo, lo … hoy
  -0.3: lo … por, lo … quiero, lo … you, load |, loadi-, loading, loca |, local, locked |, lol, lol … me
  -0.3: long time, long … it, longer … in, longer … these, look up, look … it, looked at, loose-, los dije
  -0.3: los dos, los lunes, los reporto, los sabados, los … con, los … estan, los … mi, los … porque, lotte-
  -0.3: lottery, lousse, love, love of, love … god, lube for, lugar, lumiere du, lunettes sont, m abonner
  -0.3: m aviez, m … appele, m … envoyer, m … inscrite, m … les, m … par, m … vos, ma chaine, ma paye
  -0.3: ma pedale, ma reparation, ma … du, ma … retirez, ma … veut, machine a, madam i, made, made the, madre
  -0.3: magasin svp, maghr-, maghrib, mah, mailb-, mailbox, mailing, mais gardez, mais les, mais … aimerais
  -0.3: mais … pour, make, mal la, malay-, malaysian, malu, manana temprano, manda la, mandame un
  -0.3: mandan mensajes, mandando |, mandar textos, mandarme textos, mande, mandeme la, manden … mas
  -0.3: manden … por, maneja, mango, manques, mantenimiento, many people, many … from, marche pour, marche tu
  -0.3: marked, marli-, marlin, marlin NUMBER, maroo-, maroon, marque … casilla, marre de, mas con, mas le
  -0.3: mas … con, mas … porfa, masqu-, masque, mater-, maudit |, may … please, mc, me NAME, me after
  -0.3: me anytime, me baja, me cai, me can, me cobran, me de, me dejan, me demander, me di, me dicen
  -0.3: me encantan, me first, me go, me hartaron, me how, me iban, me like, me llame, me never, me next
  -0.3: me nuts, me over, me quite, me quito, me sacaron, me sali, me salvaron, me saquen, me she, me svp
  -0.3: me thank, me too, me volvio, me where, me while, me … bike, me … des, me … desabonne, me … everything
  -0.3: me … favor, me … from, me … guardan, me … how, me … j, me … le, me … merci, me … message, me … never
  -0.3: me … new, me … old, me … porfa, me … price, me … puede, me … reenvia, me … rire, me … so
  -0.3: me … textiando, me … voicemail, me … yes, me>forever, meet at, meetings, mejor que, mejor … correo
  -0.3: menor de, menor … edad, mensaje … llego, mensajes borrenme, mensajes que, mensajes … por
  -0.3: mensajes … you, merci bonne, merci plus, merci pour, merci … ai, merci … cesser, merci … journee
  -0.3: merci … moi, merci … retirer, mere de, mere … la, mes coordonnees, mes … svp, message c, message dit
  -0.3: message is, message to, message vous, message … again, message … am, message … for, message … l
  -0.3: message … mon, messages de, messages you, messages … vous, messaging this, meteo, meteo |, meter
  -0.3: mettez du, mettez les, mettez mon, mettez … de, mettez … en, mi carro, mi direccion, mi mujer
  -0.3: mi novia, mi parte, mi respuesta, mi … ahi, mi … les, mi … vieja, mieux pas, mieux que, mieux … vous
  -0.3: might … late, mijo … no, mind not, mind … texting, minus NUMBER, minute, minutes |, minutos |
  -0.3: mis guantes, miss the, missed calls, missing from, missing the, mistake please, moi avant, moi out
  -0.3: moi s, moi savoir, moi stp, moi vos, moi |, moi … ces, moi … cours, moi … merci, moi … que
  -0.3: moi … rappels, moi … rien, moi … tes, moins chere, moins souvent, moins |, molesta el, molestando
  -0.3: molesten mas, molestia |, mon adresse, mon autre, mon forfait, mon frein, mon operation, mon recu
  -0.3: mon tour, mon … avant, mon … s, mon … une, money … me, monter, more reminders, more updates
  -0.3: more … left, more … needed, more>me, morning is, mother is, mother … law, motor … la, mouri-, mourir
  -0.3: moyen de, mrng, msjs |, mtn, much i, much obliged, much … you, muchacho de, muchi-, mud, muffi-
  -0.3: must but, muy … para, mwen pa, my address, my answer, my bf, my bro, my day, my face, my gift
  -0.3: my hair, my key, my mom, my mothers, my opt, my rental, my sis, my … away, my … died, my … folder
  -0.3: my … needs, my … ok, my … or, my … pays, my … reads, my … set, my … take, my … thank, my … today
  -0.3: my … too, my … up, n … am, n … you, n … your, nadie les, nadie … aviso, naggi-, nagging, nationale
  -0.3: navy, ne … en, ne … textez, need … by, need … texts, neighbor … the, neighbours, neta |, netto-
  -0.3: never given, never going, never joined, never read, never stops, never subscribed, never … at
  -0.3: never … back, never … consent, never … on, never … will, new tires, ni … mensajes, ni … texto, nicer
  -0.3: niego, nights |, no dejen, no i, no leo, no llamar, no mandarme, no marque, no otro, no paren
  -0.3: no pressure, no reason, no send, no trae, no volver, no … ads, no … alcanza, no … asi, no … asked
  -0.3: no … cambien, no … caso, no … dinero, no … envie, no … escribieran, no … factura, no … interested
  -0.3: no … llega, no … manana, no … mis, no … molesta, no … msj, no … necesito, no … on, no … only
  -0.3: no … otro, no … porfa, no … promociones, no … remove, no … take, no … thanks, no … volver, no … was
  -0.3: no … x, nobody told, noire, nom … vos, nomas … cadena, non enlevez, not add, not agreeing
  -0.3: not authorized, not close, not email, not joking, not recall, not stay, not turn, not … can
  -0.3: not … customer, not … marketing, not … receive, not … squeaking, not … told, not … work, not>these
  -0.3: note … the, nothin, noticed |, notification, notifications for, novia, now you, now … are, now … stop
  -0.3: now … there, number away, number if, number too, number … from, number … mine, number>send
  -0.3: numero soit, numero … des, numero … urgence, nut, o … las, objec-, object, obligatorio, obliged
  -0.3: ocloc-, oclock, ocupa-, ocurr-, ocurra, of love, of order, of patience, of season, of stock, of those
  -0.3: of true, of waiting, of your, of … but, of … remove, of … week, of … you, off les, off notifications
  -0.3: off since, off so, off speaker, off stop, off … here, off … messages, off … order, off … so
  -0.3: off … work, offert, offli-, offline, ofrez-, often … i, oiga y, ok thanks, ok … can, old address
  -0.3: old parts, old … back, olviden mi, olviden … numero, olvidese, omit, on arrive, on facebook
  -0.3: on monday, on phone, on silent, on thursday, on with, on … charge, on … demain, on … demenage
  -0.3: on … desabonne, on … hill, on … my, on … rental, on … road, on … screen, on … site, on … thing
  -0.3: on … this, on … train, on … wheels, once … for, one asked, one was, one wheel, one you, one … and
  -0.3: one … make, one … or, only gave, only want, only … off, open today, opene-, opinion, opte, or after
  -0.3: or anything, or are, or should, or … for, or … out, or … which, orcha-, orchard, orden de, otez la
  -0.3: otez les, otra cosa, otro mas, ou … ai, ou … la, ou … le, oubliez … de, oui … confirme, oui … sa
  -0.3: oui … veux, our number, our … NUMBER, our … is, out NUMBER, out … for, out … not, out … order
  -0.3: out … patience, out … stock, out … these, out … true, outside |, ouvert dimanche, ouverts |, ouvre-
  -0.3: ouvrez, over my, overh-, overnight |, owe |, oye y, pa los, pa … de, pack … in, pagar con
  -0.3: pagar … dos, pairs, paise, paix … vos, pal |, panee-, paneer, papie-, papier, par ce, par … enlevez
  -0.3: para esa, para eso, para no, para … los, para … viernes, para … you, parale … los, parar-, pararan
  -0.3: pare de, paren los, parking is, parqueo, part in, part pour, part … la, partes |, pas accepte
  -0.3: pas aux, pas capable, pas payer, pas pis, pas si, pas un, pas vos, pas … debarquer, pas … des
  -0.3: pas … on, pas … peine, pas … stop, pasar hoy, paseo … sabado, paso … el, passer samedi, patatas
  -0.3: patch kit, patience avec, pay cash, pay for, pay that, pay you, pedals off, pedals on, pedi … me
  -0.3: pedi … mensajes, pegad-, pegada, peine de, pendant la, people … to, per my, per text, perdieron
  -0.3: perdon, perdr-, perdre, permiso … escribirme, permiso … que, permission de, pero gracias
  -0.3: pero quitenme, pero … la, pero … mi, perrito, peur, peur |, peut on, peux … a, peux … etre, peux … le
  -0.3: phone do, phone fell, phone goes, phone has, phone keeps, phone tree, phone will, phone … all
  -0.3: phone … is, phone … of, phone … your, photo … the, pick, picke-, picked, picking it, pics … the
  -0.3: pictures … this, pido … me, pie, pinch, pinche, pinea-, pineapple, pings, plainte |, plainte … crtc
  -0.3: plan and, planc-, playa, please bring, please n, please respect, please she, please turn
  -0.3: please … and, please … at, please … de, please … her, please … me, please … messages
  -0.3: please … messaging, please … once, please … thx, please … will, please … with, pleno, plesa-, plesae
  -0.3: plug, plus au, plus avec, plus entendre, plus … avoir, plus … contacter, plus … en, plus … nouvelles
  -0.3: pneu arriere, pneu est, pneus svp, pneus … en, pnr, police a, police … retrouve, politely, ponce
  -0.3: ponchaduras |, poner una, poner … queja, ponganme, ponganme en, ponganme … la, pongas, poppe-, popped
  -0.3: por aqui, por dios, por fabor, por favorcito, por las, por … mensajes, por … o, porri-, porridge
  -0.3: port, porte c, porte d, portl-, portland, posez, posit-, possible d, possible to, poubelle
  -0.3: pour arreter, pour changer, pour etre, pour jeudi, pour le, pour une, pour … assurance, pour … les
  -0.3: poussette, pouvez le, powers, powers out, precio no, precio por, prefer … to, prefere les, prefere ne
  -0.3: prend … un, prendre rendez, prendre … vous, prepaid, presc-, prescription, presentation, presses
  -0.3: pret pour, pretending to, priere, printemps |, private, private … i, probarla, problemas, programme
  -0.3: prohi-, prom, prometieron, promocion |, promotions |, propa-, propaganda, propina, pu … ca
  -0.3: pu … promos, pu … vos, publicidad aqui, pude … el, pueda |, pueda-, puede dar, puede … en
  -0.3: puede … las, pueden dejar, pueden parar, pueden … a, puedo cambiar, puedo cancelar, puerta de
  -0.3: pull me, pull the, pupus-, pupusas, puro, put it, put … back, put … phone, qu, quand … pedale
  -0.3: quand … vous, que, que acepte, que estaba, que existo, que hago, que jartera, que llegue
  -0.3: que molestia, que nadie, que non, que pararan, que tengan, que … acepte, que … borren, que … dois
  -0.3: que … mande, que … mis, que … nom, que … otra, que … puedo, que … recois, que … sale, que … solo
  -0.3: que … vaut, queda, quedaron, quedo … bien, quedo … gracias, queen |, queen-, queens, quelle … vous
  -0.3: queria mensajes, quien lo, quien … autorizo, quien … que, quien … yo, quieras, quiero hacer
  -0.3: quiero recordatorios, quiero salir, quiero salirme, quiero … avisos, quiero … le, quiero … los
  -0.3: quiero … ni, quiero … recibiendo, quiero … una, quiet-, quit bugging, quit messaging, quit … NUMBER
  -0.3: quit … and, quit … but, quit … up, quitame … tu, quitar … oxido, quitarme de, quite las, quiteme |
  -0.3: quiten … cel, quiten … la, quitenme por, quitenme you, quitenme … ahi, quitenme … su, quitte … liste
  -0.3: quote-, quoted, quy, raat, radio |, rahul, raide |, raise, ranch-, rancho, rappel, rappelle pas
  -0.3: rappels d, rather you, rayez … de, rdv … NUMBER, re, reach the, reachable, read your, read … NUMBER
  -0.3: reagi, rear wheel, receipt says, receive your, recevoir les, recevrais, recharge, reciben
  -0.3: recibir estos, recibir nada, recibir sus, recibir |, recogerla |, recogi la, recogi … bici
  -0.3: recordatorios you, records please, recum-, recupere, recycle, red ones, reflecteurs |, reflectors |
  -0.3: refuse to, refuse |, regale la, registre |, relationship, remboursable, remettre |, reminding
  -0.3: remove moi, remove us, remove … basket, remove … lock, removed me, removed … this, removed … your
  -0.3: remueva, remuevanme, rental … the, rentre |, rentrer, repair not, repair … for, reparee, reply … you
  -0.3: repondre j, reported it, reporting … to, reporto, resena, resolution, respe-, respect my, respeto |
  -0.3: respond, responda, reste NUMBER, restees, retiree, retiren mi, retirenme, retirer … la, retirez la
  -0.3: retrait de, retrouve mon, return the, reveille le, revenu, revient, revoke consent, revoke my
  -0.3: revoked, rice for, ride, ride de, ride that, ride with, ride … one, riding it, riding … the, rien
  -0.3: right … is, ringing me, road bike, robot … me, robots, rocky, rompan, roste-, roues, rough-, roughly
  -0.3: rouler avec, round |, round-, row NUMBER, rubbish, rubs |, rue des, run a, run it, s arrete, saaq
  -0.3: sabados, saber si, sac |, sacame |, sacame … ahi, sacrez moi, said … is, said … was, said … would
  -0.3: sais … c, sais … si, sake, sale still, salgas, salido, salut-, salutations, salutations a, salvaron
  -0.3: samedi matin, sans arret, saqueme de, saquen el, sat |, saturday i, saurais, saurais gre
  -0.3: saurais … de, save me, save … old, saved my, savin-, saving, savoir quand, saw the, say sorry
  -0.3: say the, say … not, saying stop, saying yes, says delivered, says no, says … NUMBER, says … on
  -0.3: says … the, sched-, schwa-, schwalbe, scrapez mon, scratch on, screw-, screws, scrub my
  -0.3: scrub … number, se agradece, se cancela, se desabonne, se desabonner, se sale, se … cada, se … dije
  -0.3: se … les, se … para, se … sola, season |, seat off, second … i, see … i, see … tomorrow, segunda
  -0.3: selling the, send texts, send … messages, send … of, sending this, sending you, sending … texts
  -0.3: sending … the, sera la, service at, servicio de, set me, setting, she did, she quit, she thinks
  -0.3: she will, she … ok, shop |, shopping, shot, should get, show off, show … where, shower, shut it
  -0.3: shut … the, si a, si confirmo, si llama, si siguen, si … puede, siaux, sick … these, siege de
  -0.3: siege … bebe, siest-, sigan enviando, signale au, sigo en, sigue haciendo, sigue … ruido
  -0.3: silla … bebe, sillita, simple, sin textos, sin … permiso, sin … que, since you, singe-, singed
  -0.3: sir is, sir my, sir please, site |, six, size tube, size … NUMBER, skips, sleeping |, sleev-, sleeves
  -0.3: slice, slide-, slides, smells like, smiley, smoking |, sms in, sms the, sms … de, sms … my, sms … no
  -0.3: sms … you, so bring, so can, so did, so early, so far, so good, so hard, so i, so if, so my, so there
  -0.3: so what, so … are, so … hurry, so … now, so … she, so … this, so … told, sobra-, sobrina, sod, soin
  -0.3: sol, solicito … baja, solid-, solitos, some cake, something … with, sorry it, sorry … hear
  -0.3: sorry … you, sory, souhaite pas, souhaite plus, souris, sous le, souvenir d, souvi-, souviens
  -0.3: spam me, spameen, spamming my, spamming the, specials, specials |, speec-, spoil |, spring tune
  -0.3: squir-, stage-, stages, stalk-, standing, start with, stay off, sth, sticks, sticky, still … these
  -0.3: stop blowing, stop ca, stop getting, stop je, stop light, stop or, stop por, stop saying, stop spam
  -0.3: stop squeaking, stop text, stop thank, stop that, stop working, stop y, stop your, stop … alerts
  -0.3: stop … bike, stop … bikes, stop … good, stop … he, stop … here, stop … les, stop … moi
  -0.3: stop … presses, stop … reminders, stop … shipment, stop … them, stop … tomorrow, stop … work
  -0.3: stopped at, stopped shifting, stops |, storage fee, store-, straight, stron-, strong, stuck at
  -0.3: stuck … the, stuck … work, study-, studying, su … de, subida |, subscription |, sucks |, sue |, suela
  -0.3: suena cuando, suis ecoeure, suis rendue, suis sur, suppl-, supposedly, supprimez le
  -0.3: supprimez … numero, sur la, sur mon, surgery |, surprises, surre-, suscribi … nada, suscripcion de
  -0.3: suspendan los, suspension |, svp le, svp que, svp … me, swap the, sweetheart, swell, swing by
  -0.3: switch on, switch … off, sœur, t appelle, t … la, take one, take … list, take … old, take … to, takes
  -0.3: taking … off, talk about, tannee de, tanner, tant qua, tant que, tapon, tarjeta de, te jure, te mando
  -0.3: te plait, te voy, tea |, teach … to, teal, team coach, techn-, teddy, tee, telefono no, telefono para
  -0.3: telephone … pour, tell my, tell … his, tell … your, tengo buena, tengo dinero, terminan, terrible
  -0.3: text a, text came, text can, text more, text notifications, text says, text that, text us, text with
  -0.3: text … NAME, text … stop, texte … les, texte … que, texted … the, textez … pu, textiez, texting for
  -0.3: texting remove, texting … is, texting … take, texting … the, texto en, texto merci, texto … NUMBER
  -0.3: textos en, textos stp, textos votre, textos … les, textos … mi, textos … pas, texts so, texts when
  -0.3: texts … NUMBER, texts … for, texts … get, texts … now, texts … one, texts>me, than before, than that
  -0.3: than … thought, thank … no, thanks you, thanks … no, thanksgiving |, that, that covered, that frame
  -0.3: that price, that right, that says, that wheel, that … about, that … of, that … out, the NUMBER
  -0.3: the atm, the basic, the beach, the boys, the carbon, the cell, the click, the clock, the club
  -0.3: the computer, the couch, the courier, the crack, the crank, the dentist, the dishes, the driveway
  -0.3: the email, the extended, the fitting, the flu, the free, the freehub, the gears, the grass
  -0.3: the handlebar, the hat, the heads, the hem, the interview, the kid, the love, the map, the match
  -0.3: the numbers, the presses, the promos, the recall, the season, the shipment, the shower, the station
  -0.3: the sticker, the tcpa, the teacher, the text, the toilet, the training, the trunk, the tuesday
  -0.3: the used, the waiting, the washing, the … add, the … all, the … alone, the … and, the … between
  -0.3: the … broke, the … bus, the … cassette, the … chain, the … coach, the … dad, the … early, the … email
  -0.3: the … fell, the … first, the … have, the … help, the … how, the … inch, the … lights, the … love
  -0.3: the … mate, the … myself, the … next, the … papers, the … party, the … pedals, the … plate
  -0.3: the … quits, the … reminders, the … removed, the … sale, the … slice, the … take, the … team
  -0.3: the … then, the … thx, the … trail, the … trek, the … updates, the … warranty, the … work
  -0.3: the … would, the … yes, them to, then … me, therapy, there NUMBER, there any, there bud
  -0.3: there parking, there still, there … waiting, there … your, these and, these cost, these days
  -0.3: these on, these remove, these sms, these … are, these … texts, they … you, thief, thing is, things |
  -0.3: think … the, thinking … that, thinks … is, this crap, this creak, this it, this service, this sms
  -0.3: this sunday, this … can, this … if, this … list, this … texting, this … ton, this … you, thought it
  -0.3: thought |, threw, throw away, throw-, throwing, thursdays, thx for, tia, tiene caso, tienen la
  -0.3: tienen … la, tienen … talla, tight-, til monday, till … NUMBER, timbre de, time after, time you
  -0.3: time … i, tip |, tiran-, tirando, tirar, tired … waiting, to 2, to confirm, to cut, to delete
  -0.3: to email, to here, to message, to never, to no, to these, to turn, to … again, to … boss, to … down
  -0.3: to … email, to … fcc, to … first, to … husband, to … office, to … phones, today can, today or
  -0.3: today you, today … tomorrow, todo gracias, todo … no, toi au, told NAME, told … all, told … could
  -0.3: told … that, told … you, tombee, tomber |, tones, tonight or, too small, too … messages, too … on
  -0.3: took … off, tool, tope, touch it, touchez pas, tough, toujours la, toujours |, tous mes, tout est
  -0.3: tout svp, town, tqm, trabajo … la, trafico, trail-, trains, tranquila, tranquille j, tranquilo |
  -0.3: transferencia, trase-, travaille de, travaille … nuit, travailler a, travailler … NUMBER, treat you
  -0.3: treat-, tree |, tried to, trop … je, trop … merci, trop … moi, trop … textos, trying … fix, tu vous
  -0.3: tu … lol, tu … pour, tuesday at, tuiti-, tuition, tuque, turn … notifications, turqu-, turquoise
  -0.3: two of, typic-, typical, uf, ugly, un casque, un prix, un tiempo, un … ca, un … delete, un … je
  -0.3: un … le, una camara, una cita, una queja, unaut-, unauthorized, unchecked, une chaine, une mise
  -0.3: une plainte, une sonnette, university, unread, unregister, unsub please, unsubscribe moi
  -0.3: unsubscribe my, unsubscribe svp, unsubscribe … this, unsubscribed |, unsubscribing |, unsur-, unsure
  -0.3: untag, until, until the, up NUMBER, up over, up so, updates please, updates … this, urge |, urgente |
  -0.3: us from, use your, ustedes … no, utile, va tu, va … estar, va … que, vaina, vais faire, vais … samedi
  -0.3: vaiss-, vaisselle, vea, velo enlevez, velo … besoin, velo … pret, velod-, vence, vend, vendez … des
  -0.3: venga-, verdad jaja, verifier, veuillez … retirer, veut pu, veut … quoi, veut … recevoir, veux le
  -0.3: veux pus, veux recevoir, veux … du, veux … payer, veux … savoir, vez you, vez … que, vibre, vieilles
  -0.3: vieja y, viernes que, viernes … me, vieux pneus, virez, visite, volant, volunteer, volviendo
  -0.3: vos alertes, vos rabais, vos texto, vos … ca, vos … je, vos … ne, vos … par, vos … sur, votre … avec
  -0.3: votre … etait, votre … merci, voudrai, voulais … de, vous aime, vous avais, vous comprenez
  -0.3: vous enlever, vous ouvert, vous saurais, vous … au, vous … bloques, vous … gre, vous … oublie
  -0.3: vous … permis, vous … quelle, vous … textiez, voy con, vue, vuelva a, vuelvan … mandar, vuelven
  -0.3: wait do, wait there, wait … not, wait … the, waited, waiti-, waiting, wake … up, wallet at, walt
  -0.3: want … and, want … i, want … opt, want … receive, want … unsubscribe, wants off, warde-, warden
  -0.3: warne-, warned, was short, was told, was … NUMBER, was … about, was … and, washer, washing
  -0.3: way … many, we need, we stop, we … NUMBER, we … again, we … for, we … out, weath-, weather, web
  -0.3: welcome to, well … is, well … you, went … my, were at, what kind, what … said, whatever you
  -0.3: whatevers, wheel build, wheel off, wheel or, when … have, when … phone, when … was, when … your
  -0.3: wherever, which … to, while it, while |, while … am, while … is, white one, who knows, wif, wife … me
  -0.3: will leave, will never, will swing, will text, will … at, will … late, will … off, will … out
  -0.3: will … over, will … stay, will … take, will … turn, will … when, windows, wine |, with all, with this
  -0.3: with … hands, with … is, with … mom, with … stuff, with … texting, within NUMBER, without telling
  -0.3: without … i, wo la, work, work please, work … i, work … please, working on, working … it, worn
  -0.3: worried, worse … before, worth fixing, would take, would … do, would … my, would … nice, would … want
  -0.3: wow that, write again, write to, write … anymore, write-, writt-, written, wrong answer, wtu28-
  -0.3: xerox, xfa no, xfis, y ahi, y cada, y con, y necesito, y poner, y todos, y you, y … contesta
  -0.3: y … mandando, y … nunca, yes or, yes … no, yes … this, yesterday and, yet … am, yeule, yo le
  -0.3: yo … esto, yo … hittin, yo … marque, yo … por, you also, you block, you called, you consegui
  -0.3: you email, you finish, you fit, you gift, you if, you land, you le, you nomas, you salio
  -0.3: you saquenme, you sign, you spamming, you te, you win, you … aguanto, you … did, you … email
  -0.3: you … end, you … envien, you … escriban, you … habia, you … killing, you … like, you … mandar
  -0.3: you … mon, you … muchos, you … otra, you … schwalbe, you … still, you … there, you … when
  -0.3: you … would, you … write, you … xx, your address, your boss, your company, your cousin, your mom
  -0.3: your money, your shoes, your … and, your … card, your … me, your … say, your … text, your … texting
  -0.3: your … thanks, | almost, | alright, | apague, | apaguen, | auriez, | avisame, | aviseme, | bajale
  -0.3: | batterys, | big, | borrar, | break, | consentement, | consider, | contactez, | cortala, | cours
  -0.3: | dans, | darme, | dejaron, | demande, | desabo, | desinscrire, | desuscribanme, | eliminenme
  -0.3: | epargnez, | estoy, | ew, | exijo, | feels, | fell, | forward, | frere, | gears, | hagame, | harto
  -0.3: | heard, | hello, | honestly, | kid, | kinda, | lay, | literally, | mail, | meme, | mwen, | nobody
  -0.3: | op, | parale, | parenle, | paye, | per, | pido, | plesae, | podrian, | ponganme, | powers, | prefer
  -0.3: | quitaron, | ras, | rechazo, | regale, | remueva, | requesting, | rien, | sacre, | salio, | scrap
  -0.3: | scuse, | signed, | sis, | somethings, | support, | supprime, | survey, | tantos, | team, | termina
  -0.3: | tienes, | tiren, | train, | turned, | typing, | unauthorized, | unregister, | unsubscribed
  -0.3: | unsure, | vu, | water, | xq, | zip, | … accepte, | … accidentally, | … ads, | … agradece, | … au
  -0.3: | … aujourdhui, | … avertissement, | … bateria, | … bday, | … beg, | … bloque, | … blowing, | … bot
  -0.3: | … bro, | … buena, | … bugging, | … butt, | … camara, | … camaras, | … cancelen, | … cards
  -0.3: | … carte, | … claim, | … coupe, | … cracked, | … creaking, | … decided, | … desire, | … desist
  -0.3: | … dijeron, | … disappointed, | … dog, | … drop, | … employee, | … ended, | … entonces, | … envoyer
  -0.3: | … escriben, | … exam, | … fait, | … fine, | … flight, | … food, | … forfait, | … gerant
  -0.3: | … getting, | … harto, | … immediately, | … inform, | … jartera, | … kind, | … kit, | … laptop
  -0.3: | … like, | … llave, | … look, | … lunettes, | … mail, | … mandarme, | … marca, | … marketing
  -0.3: | … may, | … meeting, | … mejor, | … molesten, | … molestia, | … mom, | … moms, | … morning
  -0.3: | … mother, | … mucha, | … obligatorio, | … obliged, | … otez, | … other, | … paix, | … pensais
  -0.3: | … perfect, | … picked, | … plan, | … possible, | … profe, | … promised, | … promocion, | … pub
  -0.3: | … queria, | … question, | … quit, | … rappels, | … rear, | … recibo, | … recogi, | … retiro
  -0.3: | … reviens, | … saddle, | … sait, | … salio, | … screen, | … share, | … smoking, | … souris
  -0.3: | … survey, | … sus, | … switch, | … tenes, | … termine, | … thanksgiving, | … til, | … tried
  -0.3: | … updates, | … value, | … velos, | … working, ~_abo, ~_abu, ~_ai, ~_ail, ~_al, ~_all, ~_alr, ~_av
  -0.3: ~_ben, ~_bis, ~_cai, ~_cas, ~_cl, ~_coa, ~_cod, ~_cr, ~_de_, ~_der, ~_eta, ~_ex, ~_far, ~_flo, ~_for
  -0.3: ~_ham, ~_han, ~_hum, ~_i_, ~_in, ~_leu, ~_ley, ~_lim, ~_ll, ~_lol, ~_lu, ~_mo, ~_non, ~_oc, ~_oth
  -0.3: ~_paq, ~_qu_, ~_que, ~_rid, ~_rie, ~_sch, ~_sir, ~_six, ~_swe, ~_un, ~_vo, ~_voi, ~_wri, ~_yo, ~_ze
  -0.3: ~aba_, ~abaj, ~acco, ~acid, ~adr, ~adre, ~adu, ~agn, ~aisi, ~aiti, ~ally, ~alme, ~alon, ~alr, ~als_
  -0.3: ~amos, ~anca, ~ans_, ~arer, ~arri, ~ast_, ~asti, ~aute, ~bask, ~bel, ~casl, ~casq, ~cco, ~cel, ~cel_
  -0.3: ~cend, ~chan, ~che, ~cher, ~cif, ~cio_, ~cion, ~coa, ~cod, ~con, ~cta, ~cuad, ~dan, ~darm, ~das, ~ddl
  -0.3: ~des_, ~dfu, ~dful, ~dido, ~dio_, ~dle, ~dow, ~dre_, ~eado, ~eby, ~eby_, ~ece, ~ecir, ~ect, ~ecto
  -0.3: ~eder, ~edf, ~eeds, ~ees, ~eeti, ~ega, ~egg, ~egl, ~elle, ~ells, ~els, ~ema_, ~eman, ~enan, ~ende
  -0.3: ~enev, ~enim, ~ensu, ~enve, ~eo_, ~ere, ~ereb, ~ertu, ~esas, ~est_, ~esta, ~eta, ~etre, ~ets, ~ets_
  -0.3: ~eul, ~ever, ~far, ~fers, ~ffec, ~for, ~for_, ~fos_, ~fus, ~gara, ~gies, ~goog, ~got, ~gre_, ~hace
  -0.3: ~har_, ~her_, ~hien, ~hr_, ~hurc, ~ica, ~ich, ~idor, ~ier_, ~ild, ~inis, ~ino_, ~iou, ~ious, ~ista
  -0.3: ~itin, ~jan, ~kan, ~ke_, ~kidd, ~kie, ~kis, ~laci, ~lga, ~lgad, ~lio, ~lire, ~llu, ~lol, ~lol_, ~lon
  -0.3: ~mae, ~mall, ~mara, ~mel, ~mil_, ~mpi, ~mpto, ~nce, ~nci, ~ncy, ~ncy_, ~ndma, ~ney, ~ney_, ~nfr
  -0.3: ~nimi, ~nion, ~nit, ~nly, ~nly_, ~nnu, ~non, ~non_, ~nst_, ~nte_, ~nui, ~nza, ~obar, ~oble, ~ocio
  -0.3: ~odd, ~of_, ~ogl, ~oit, ~olic, ~oman, ~omb, ~omin, ~omis, ~omm, ~omos, ~onm, ~onne, ~ons_, ~onso
  -0.3: ~onte, ~oog, ~oogl, ~ook, ~orr, ~orre, ~ort_, ~orth, ~ortu, ~oth, ~otor, ~pai, ~paq, ~paqu, ~pear
  -0.3: ~post, ~pran, ~que_, ~ramm, ~rans, ~rday, ~rdi, ~re_, ~rea, ~real, ~reby, ~rec, ~reet, ~regl, ~regu
  -0.3: ~res_, ~ribe, ~rid, ~rig, ~riq, ~riqu, ~riva, ~rman, ~rne, ~rns, ~rns_, ~ropa, ~ropp, ~rri, ~rzo_
  -0.3: ~self, ~sho, ~six, ~six_, ~sket, ~spe, ~ssus, ~stio, ~tag, ~tco, ~ten, ~that, ~tici, ~tie, ~ting
  -0.3: ~ton_, ~tri, ~ttes, ~tti, ~ttin, ~tudi, ~tune, ~ubo, ~udr, ~udra, ~uff_, ~uge_, ~ully, ~unt_, ~unto
  -0.3: ~ups_, ~ur_, ~uri, ~urse, ~ust_, ~utes, ~uvre, ~ve_, ~ved, ~ved_, ~veil, ~ven_, ~vie_, ~vier, ~xer
  -0.3: ~xin, ~yan, ~yez, ~yez_, ~yon, ~zzes
  -0.34: (tables say none)
  -0.4: (forever), (unknown 8), (you), 2 in, 2 … for, 2 … i, 2 … n, NAME for, NAME lol, NAME off
  -0.4: NAME … please, NUMBER again, NUMBER h, NUMBER hr, NUMBER lol, NUMBER minutos, NUMBER mph, NUMBER sms
  -0.4: NUMBER will, NUMBER year, NUMBER … can, NUMBER … des, NUMBER … el, NUMBER … gone, NUMBER … h
  -0.4: NUMBER … if, NUMBER … late, NUMBER … stop, a 2, a business, a casa, a clous, a contact, a denunciar
  -0.4: a dios, a disque, a dream, a estar, a fever, a friend, a hablar, a hint, a llamar, a look, a mechanic
  -0.4: a papa, a private, a quiet, a sound, a sub, a surprise, a thumbs, a true, a waiting, a way, a yes
  -0.4: a … apres, a … basura, a … blonde, a … by, a … can, a … card, a … ces, a … desabonner, a … dos
  -0.4: a … du, a … las, a … lista, a … nadie, a … papa, a … plus, a … seat, a … through, a … un, aboga-
  -0.4: abonner a, abroa-, abroad, abste-, abus, acces-, accidentally, accord … des, acepte recibir
  -0.4: acuerdo con, added you, adelanto, adjuster, advan-, advance, advertising, afinacion |, afloj-
  -0.4: after that, after work, after you, after … please, afuera yo, aged, agradece, agree … this, ahead and
  -0.4: ahhhh, ahi estare, ahi estoy, ahorita … puedo, ai lu, ai marre, ai repondu, ai retrouve, ai … aucune
  -0.4: ai … par, ai … que, ai … stop, ai … tout, ai … votre, aimerais ne, aimerais … mon, aimerais … plus
  -0.4: aimerais … vous, air … le, airport |, ajustan, ajuste, al celular, al mecanico, al mediodia, al … con
  -0.4: alcance, alcanza |, alertes pour, all text, all this, all … contacts, all … text, alone … i
  -0.4: already … stop, already … you, also can, alta, alto a, alto me, alto no, alto o, alto … asiento
  -0.4: am about, am back, am by, am driving, am moving, am sending, amazo-, amazon, amor |, an, an uber
  -0.4: an … or, and go, and neither, and on, and only, and there, and … on, and … texts, and … would, ang
  -0.4: animal, animal |, animo, annule … pas, annule … rdv, annulee, annuler mon, annulez ma, anot, anot |
  -0.4: another … from, another … now, any way, any … texts, anymore … you, anyone else, anything … to
  -0.4: apaguen, apolo-, appa, appelle moi, appelle pour, apple pay, appreciate the, approve the, apres le
  -0.4: apres |, aprie-, aprov-, apuntame, apuntame … la, apunten, are annoying, are like, are … kidding
  -0.4: are … off, are … serious, are … so, are … you, arran-, arregle, arreglo, arrete toi, arrete … textos
  -0.4: arreter … messages, arretez le, arretez vos, arretez … ca, arretez … messages, arretez … pas
  -0.4: arretez … reparation, arretez … vous, arrivees, arrivees |, as … not, as … you, asiento … me
  -0.4: ask … you, asked to, asked |, asking if, asking you, asking … to, assez content, assez … pour
  -0.4: assignment, assistance, asteu-, at it, at our, at these, at … light, at … shop, at … with, attendance
  -0.4: attendez, attends, attention, au chalet, au dos, au … svp, audio, authorised, authorized this
  -0.4: autiste, autocollants, automatiques, autorise … le, autorizo |, autres messages, avais demande
  -0.4: avais … non, avais … vu, avant … ca, avec, avec … bike, avec … par, avertir, avez, avez jamais
  -0.4: avez … fini, avez … recu, avisame, avisame cuando, avisos a, away, away for, away … the, axe, b there
  -0.4: babysitting, back wheel, back … a, back … is, bagel-, bagels, baila, baiss-, baja … asiento
  -0.4: baja … precio, bajel-, bajele, bajenme, balance is, balay-, balayage, banana, banana |, banda-
  -0.4: bandana, banque, bas, basic tune, basico, batar-, batard, batch, bath, bathi-, bathing, be NUMBER
  -0.4: be patient, be … me, be … pain, beach, bearing, beau merci, beau travail, beau … a, because … never
  -0.4: been in, before … after, behav-, behave, behind you, believe it, believe |, bendi-, bendiciones
  -0.4: beside, besoin … casque, besoin … m, better be, bici a, bien que, bike back, bike est, bike he
  -0.4: bike off, bike out, bike so, bike … now, bike … please, bins, bins out, bird, biscuits, block me
  -0.4: blonde m, blood, bloque sur, bloqueado, bloquear este, bloquear … numero, bloqueo la, bloquer |
  -0.4: bmx |, boda, bonjo-, bonjour, borro-, boss, bother with, boulo-, bow, box by, brakes do, bravo |
  -0.4: break down, bright, brise |, briti-, british, bro the, bucks |, buena-, burnt, bus … near
  -0.4: business line, but could, but keep, but now, but … me, but … no, buy … number, by 2, by … car
  -0.4: by … end, bye felicia, c mon, c pour, c … NAME, c … possible, c … toi, ca cesse, ca ici, ca plus
  -0.4: ca sur, ca … a, ca … coute, cada cuanto, cadena se, caisse |, cake |, calcomanias, calcomanias |
  -0.4: calculator, call at, call before, call do, call if, call it, call to, call you, call … am, call … at
  -0.4: call … me, call … my, call … not, call … since, call … you, calle |, calls not, calls … texts, calme
  -0.4: camaras … NUMBER, cambio mi, came … the, caminando, can hear, can make, can … add, can … resend
  -0.4: can … tell, can … turn, cancel it, cancel me, cancel text, cancel … texts, cancel … the, cancela la
  -0.4: cancela mi, cancela … cita, cancelame, cancelar los, cancelar mi, cancelar … cita, cancele la
  -0.4: cancelled |, cancellez, capable |, caps lock, card with, card … file, card … you, care now, cares
  -0.4: cargar, carte cadeau, carte … credit, casi me, cavit-, ce bruit, cease all, cell off, cell … off
  -0.4: cell … pas, cell … your, cellulaire svp, celular … el, cena, cerramos, cerveza, cessez tout
  -0.4: cette … la, chaine a, chaine … pas, change d, changed to, changer … cassette, changes, changez pas
  -0.4: chaque texto, charged me, charger |, charges, che pas, cheap |, check out, check … the, chida, chips
  -0.4: chocolate, chofe-, chofer, choice |, choir, christening, christening |, chueco |, chum dit, cierren
  -0.4: cinem-, cinema, cita para, claim ticket, clamp, class … NUMBER, cle de, clear |, client mais
  -0.4: cliente … de, close on, close |, code for, codigo no, combien … fois, come at, come … NUMBER
  -0.4: come … and, come … as, come … can, comfy, comin, coming for, comme si, commencez, comment va
  -0.4: comment … fais, commis, committee, communications |, communiquer, communiquer avec, communiquer … moi
  -0.4: como cancelo, como … otra, completely |, compteur, comptez, computadora, computer |, comunicaciones
  -0.4: con esos, con usted, con … numero, concert, condo-, confiscated, consentimiento para, consider
  -0.4: consignment, conta-, contact the, contact … a, contact … about, contactarme, contacten |
  -0.4: contactez moi, contento, conteste |, contesten, continuer, contract, contrato, conversation, copia
  -0.4: copies, corolla |, cortala, cortale, corten el, cosas y, costa-, cote de, could use, could … find
  -0.4: could … get, could … not, coupee, coupons |, courriel est, courriels |, court |, cousin from, couvr-
  -0.4: couvre, cover it, covered, crank-, creak-, creaking, crevaisons |, crewe, crime, crissez, cross … off
  -0.4: crtc |, crying |, cuadro |, cuadro … NUMBER, cualquier cosa, cuando llega, cuando … acaba
  -0.4: cuando … las, cuanto cuesta, cuanto el, cuanto se, culpa-, curb, customer is, cut … off
  -0.4: cut … steerer, cutti-, cutting, d, d entreposage, d entretien, d huile, d idee, d los, d … les
  -0.4: d … lol, da mas, dangereux, dangerous, dans vos, dans … liste, dans … message, dans … spams, dash
  -0.4: datos, day of, de avisarme, de batterie, de ces, de d, de demander, de este, de fois, de gel
  -0.4: de livraison, de llover, de maintenant, de misa, de niaiser, de noche, de precios, de pubs
  -0.4: de reparer, de repondre, de t, de text, de trabajar, de … abren, de … anos, de … demain, de … dos
  -0.4: de … esquina, de … excuser, de … faut, de … las, de … m, de … oublier, de … soeur, de … sont
  -0.4: de … tia, deada-, deadass, deadl-, deadline, deals on, debarque moi, debarquer, debut, decals
  -0.4: decede en, decline the, deja dit, deja pret, deja … mandarme, dejar … recibir, deje … el, delay-
  -0.4: delete, delete grupo, delete pedido, delete … al, delete … o, delete … old, delete … second
  -0.4: demain matin, demande une, demander |, deme … baja, demi, denei-, denunciar, depend, des chambres
  -0.4: des … NUMBER, desabonner de, desabonner svp, desactivez les, desire plus, despues delete, desso-
  -0.4: dessous, desub-, desuscribirme, detenganse, deux semaines, deux velos, deux … svp, deuxieme, devoi-
  -0.4: devue-, dey, di … como, dicho que, did … authorize, did … miss, did … request, digale al, digital
  -0.4: dije que, dime, diner |, dingi-, dinging, dio permiso, dios, dip, disculpe la, dishe-, dishes
  -0.4: dit … de, dit … pour, do i, do these, do your, do … accept, do … all, do … answer, do … delete
  -0.4: do … fix, do … instead, do … press, do … price, do … replace, do … texting, do … unsubscribe
  -0.4: do … walk, do … wear, docte-, docteur, does, does a, does that, does … count, doing it, dollar
  -0.4: donc plus, donc … de, donde puedo, donde … no, done at, done … my, donuts |, dosa, down to, drawe-
  -0.4: drawer, dream, drett-, drette, drette la, droit-, droite, drop, dropped a, droppers, drops, drum
  -0.4: dsl mais, du harcelement, du prix, du retard, du tirage, du … la, du … mais, dude stop, duermete
  -0.4: duty, dying, e, e07, early for, ease up, easie-, easier, easier for, easier … me, eat already
  -0.4: echanger, ecoeure, ecrire … ce, ecris pour, ecrivez |, ecrivez … pas, ecrivez … plus, efectivo … no
  -0.4: el, el cargador, el dinero, el jefe, el jueves, el oxido, el presio, el presupuesto, el saldo
  -0.4: el triciclo, el y, el … asi, el … y, electrique |, elle me, elle … pas, email use, email went
  -0.4: email … to, emailed, embal-, emergency contact, en arret, en dessous, en dos, en junta, en montant
  -0.4: en paix, en voyage, en … bolsa, en … fois, en … ou, en … sans, encore j, encore … a, end feels
  -0.4: end my, end please, end these, end … my, end … please, end … story, enemy, enfri-, english please
  -0.4: enlever numero, enlevez ca, enlevez l, enlevez … ancien, enough … these, entiende |, entienden
  -0.4: entran, entrar, envel-, envelope, envie de, envie mas, envio de, envoi de, envois svp
  -0.4: envoyer … rappels, envoyez … le, envoyez … plus, epargnez, error en, es en, es mi, es … robot
  -0.4: escribale, escriben, escribieran |, espera |, esposo fallecio, esposo … la, est bloquee, est coupee
  -0.4: est possible, est prete, est toi, est une, est … dans, est … enlevez, est … harcelement, est … normal
  -0.4: est … sans, esta vez, esta … alto, esta … baja, estaba cerrado, estam-, estamos, estan abiertos
  -0.4: estar … su, estare, estos textos, estoy bien, estoy … junta, estre-, estuvo … por, et la, et vous
  -0.4: et … les, et … moi, etais dans, etais en, etais pas, etais … le, etait pret, ete … par, etes … le
  -0.4: etre enleve, event-, ever text, everyone in, ex … texting, exam hall, exchange, excuser, excuser c
  -0.4: excuser … est, exijo, exist |, expired, explique, explique a, explique … NAME, extended, exter-
  -0.4: eyebrows, fail, faire … textos, fait … arret, fait … j, faites ce, faites comme, faites moi
  -0.4: faites … les, faites … mon, faites … si, faiz, falto, fasci-, faste-, faster, fatbi-, fatbike
  -0.4: faut une, favor y, favor … me, favorcito, feder-, federal, felicia, fell in, fenders |, fenet-
  -0.4: fenetre, fermez le, fever |, few, fiche-, fiebr-, fiebre, fiebre |, fille … l, filli-, filling
  -0.4: filth-, filthy, fin a, fin you, fin … mes, financement, financing, fine … is, finish the, first day
  -0.4: first ride, first then, fissu-, fissure, fit … in, fix … flat, fixin, fixin to, fleet, flip phone
  -0.4: flojo-, flojos, flu, fois, fois faut, fois j, fois mais, fois … pense, follow, footb-, football
  -0.4: for NUMBER, for asking, for d, for sale, for saturday, for service, for two, for work, for … account
  -0.4: for … cat, for … cheaper, for … day, for … delivery, for … last, for … long, for … love, for … my
  -0.4: for … race, for … remove, for … text, for … thanks, for … week, forget the, forget to, forgot the
  -0.4: formulario, foto por, found my, found one, fous, foute-, foutez, frais … NUMBER, freezing, fregar
  -0.4: frene, freno … atras, friegues, friends |, fries, from last, from these, from … or, further messages
  -0.4: fut, future |, g munro, gagne-, garantie prolongee, gastar, gave consent, gave … bike, genou
  -0.4: gerant |, gerer, get … anymore, get … call, get … it, get … message, get … my, get … of, get … on
  -0.4: getting … texts, gfs, give … NUMBER, give … number, gloves on, gluten free, gnome, go i, go thru
  -0.4: go … for, going away, going forward, going off, gone in, good evening, good my, good with, good … for
  -0.4: goose, gossant, got cut, got … message, gourd-, gourde, gracias … todo, grafi-, grafigne, gre, grew
  -0.4: grincement, grips |, group chat, guardan, guidon … le, guys just, guys … great, guys … my, hable con
  -0.4: hace el, hagame el, hago para, hago |, hago … que, haha ok, haha |, hahahaha, half now, half of
  -0.4: half only, half term, half |, hand in, hangi-, happy bday, happy … month, harassing, harassment |
  -0.4: has … number, hasta NUMBER, have enough, have to, have … get, have … heard, have … off, hay prisa
  -0.4: hay … pa, haz, he just, he ran, he told, he wants, he … also, heads, heads up, headset |, hear about
  -0.4: heard … the, heari-, hearing, heel, her … are, here on, here your, here … you, herra-, herramienta
  -0.4: hey … is, hi it, hide, hielo, hier j, hier … ai, hills, history, hit me, hit … up, hittin, hitting
  -0.4: hmm, hocke-, hockey, hoggi-, hogging, hogging the, hold the, hold … on, hope |, house … NUMBER
  -0.4: how can, how … text, how … would, hubie-, huele, hum, hung, hung up, husband … the, i ate, i book
  -0.4: i choose, i delete, i feel, i made, i must, i muted, i press, i really, i refuse, i remove
  -0.4: i reported, i resign, i rode, i run, i saved, i swap, i take, i took, i wear, i withdraw, i … bad
  -0.4: i … blocked, i … bought, i … dead, i … happy, i … losing, i … moving, i … n, i … new, i … nights
  -0.4: i … on, i … online, i … prefer, i … really, i … saying, i … send, i … sending, i … sue, i … text
  -0.4: i … texting, i … would, iba, idiot-, if any, if my, if your, if … must, if … rains, il, il veut
  -0.4: il … je, impor-, important |, impuesto, in at, in canteen, in fb, in future, in library, in march
  -0.4: in office, in red, in to, in toilet, in you, in … afternoon, in … box, in … from, in … garage
  -0.4: in … me, in … month, in … morning, in … office, in … trash, in … window, in … world, inform … if
  -0.4: inscrite a, instead |, interac |, interesado |, invited, ir a, is, is 2, is broken, is dead
  -0.4: is harassment, is important, is my, is sunday, is working, is … be, is … cancelled, is … gift
  -0.4: is … if, is … spam, is … surprise, is … thank, is … they, is … today, it 2, it already, it as
  -0.4: it gone, it home, it outside, it right, it stopped, it thank, it that, it til, it today, it … already
  -0.4: it … before, it … by, it … due, it … friday, it … making, it … never, it … next, it … stop
  -0.4: it … tomorrow, it … too, itemi-, itemized, j … lu, j … retrouve, j … sorti, jaja la, jamais inscrite
  -0.4: jamais svp, je, je lis, je porte, je regarde, je sache, je viendrai, je … c, je … garder, je … pareil
  -0.4: je … plainte, je … this, jersey, jesus, job on, job … de, jokes, jusquau, just for, just put
  -0.4: just wanted, juste les, juste … le, kampu-, kampung, keep saying, keep your, keep … the, kickstand |
  -0.4: kidding me, kinda, l entreposage, l estime, l … tout, la a, la arretez, la boda, la carrera, la cena
  -0.4: la derniere, la ebike, la facture, la machine, la madre, la main, la marca, la messe, la mise
  -0.4: la neige, la nina, la on, la pedale, la preuve, la primera, la proxima, la publicite, la puede
  -0.4: la renta, la reparation, la rue, la ubicacion, la verdad, la … aussi, la … azul, la … barata, la … ce
  -0.4: la … chaine, la … chere, la … electrica, la … elle, la … ne, la … paso, la … semana, la … sin
  -0.4: la … un, lache |, lachez … le, lado … mi, lady … the, laisse, laisse … j, laissez … la
  -0.4: laissez … tranquille, laissez … un, las calcomanias, las rueditas, las … you, lasag-, last nite
  -0.4: last … she, late for, late … i, laughing at, laughing |, lawyer |, lay off, layin-, laying, le dehors
  -0.4: le digan, le doy, le falta, le groupe, le manden, le menu, le morceau, le pago, le pongan, le pont
  -0.4: le quiten, le trafic, le travail, le … aujourdhui, le … boue, le … dehors, le … dit, le … fait
  -0.4: le … plus, le … roule, leade-, leader, leaki-, leaking, leave her, leave your, leave … NUMBER
  -0.4: leave … bike, leave … for, leave … message, leave … old, leave … outside, leaving in, left his
  -0.4: les nerfs, les petites, les reflecteurs, les vieux, les … arretent, les … avec, les … du, les … merci
  -0.4: les … par, les … pas, les … roues, les … una, let him, let … ask, letra, letra-, letras, licencia
  -0.4: lien pour, lift it, lift my, light quit, ligne du, like last, like … NAME, like … stop, like … time
  -0.4: like … to, limit, limping, line when, list my, list no, list now, list price, list … have, lista y
  -0.4: lista … precios, liste enlevez, liste … l, listen |, little |, livrer |, llanta de, llanta vieja
  -0.4: llave |, llega |, llegado, llegamos, llego tarde, lleguen … a, llevo NUMBER, lo vi, lo … los, locke-
  -0.4: logo |, lol NUMBER, lol … it, long … a, longer … customer, look so, look … me, look … these
  -0.4: looks … a, los bloqueo, los manden, los … delete, los … el, los … gracias, los … jaja, los … pero
  -0.4: lost … my, lovely |, m achaler, m as, m avertir, m oublier, m … en, ma batterie, ma chambre
  -0.4: ma commande, ma piece, ma … que, made too, magazine |, mail svp, maili-, mais arretez, mais moi
  -0.4: mais … textos, make … NUMBER, make … the, making a, mal … dos, mala, malade |, malades, manana y
  -0.4: mancha, mandandome, mandarle, mande recados, mande … a, manden sus, manden … bici, manque un
  -0.4: many gears, many … on, marcar, marcar |, maria-, mariage, marin, market, mas la, mas me, mas texts
  -0.4: mas … jaja, mas … llanta, mas … una, masks, mauvaise … je, maybe … a, me alcanza, me ask, me avisa
  -0.4: me be, me envie, me ha, me llevo, me mandas, me no, me pusieron, me quiero, me quita, me quitaron
  -0.4: me rappelle, me registre, me salio, me semble, me sirven, me some, me suscribo, me thanks, me up
  -0.4: me without, me … address, me … again, me … all, me … bring, me … by, me … can, me … fait, me … foto
  -0.4: me … jaja, me … line, me … manda, me … mejor, me … messages, me … now, me … pa, me … pues
  -0.4: me … recados, me … that, me … these, me … time, me>angry, medecin, media hora, medicine, meeting … to
  -0.4: mejor-, menor, mensaje por, mensaje … y, mensajeria, mensajes me, mensajes porfa, mensajes y
  -0.4: mensajes … de, mensajes … esta, mensajes … me, mentira, meow, merci du, merci mon, merci … me
  -0.4: merci … votre, mes contacts, mes donnees, mes spams, mes … d, message got, message i, message on
  -0.4: message you, message … NUMBER, message … is, message … your, messages c, messages on, messages texte
  -0.4: messages … do, messages … i, messages … j, messages … me, messaging |, messaging … phone, messe
  -0.4: mettez fin, mettez … a, mi autorizacion, mi esposo, mi familia, mi marido, mi nadie, mi nino, mi plan
  -0.4: mi suegro, mi … pa, mi … porfa, mi … pregunta, mic, micro-, mid, middle of, midnight, mieux le
  -0.4: might be, milit-, military, mind about, mind … the, mines, minimo, mint, mis mon, mis … you
  -0.4: missed call, mitai-, mitaines, mitte-, mobile number, moi enlevez, moi … c, moi … promos, mom does
  -0.4: mom … not, momento, mon ado, mon appel, mon char, mon … bike, mon … dit, mon … la, money for
  -0.4: montrez moi, morceau, more promos, more room, more textos, more time, more>forever, morning and
  -0.4: mother in, motor se, moved the, movil de, moving to, mph, mrt, mth, much … i, much … in, mujer-
  -0.4: mujeres, mur, must stop, musta-, mute button, muted you, my alarm, my brakes, my eyes, my i
  -0.4: my landline, my lock, my mobile, my nails, my ok, my phones, my spam, my thumb, my ticket, my tire
  -0.4: my … a, my … and, my … blocked, my … have, my … info, my … left, my … of, my … parts, my … quit
  -0.4: my … shop, n send, n … i, nada gracias, nada quitenme, nada todavia, nada … el, nada … me
  -0.4: nada … mensajes, nada … que, nah fam, nah stop, navidad |, ne … contactez, ne … ecrire, ne … texte
  -0.4: necesito el, necesito la, need NUMBER, need my, need … NUMBER, need … no, need … number, need … rack
  -0.4: need … the, needed i, needs … be, nerfs, never listen, never okayed, never stop, never thought
  -0.4: never … you, new chain, new in, new month, new … on, new … please, next text, niaiser, nice … you
  -0.4: night shift, nino no, no and, no entran, no espero, no insistan, no lleguen, no los, no means
  -0.4: no message, no pienso, no seguir, no somos, no … all, no … como, no … deja, no … digan, no … haga
  -0.4: no … ingles, no … llame, no … mensaje, no … nada, no … promos, no … reminders, no … room, no … solo
  -0.4: no … svp, no … verdad, no … vuelvan, nom svp, nom … sur, nom … tirage, non arretez, non … l
  -0.4: non … les, noqui-, nord, not angry, not authorize, not eat, not good, not keep, not pay, not replace
  -0.4: not request, not sell, not sent, not understand, not … before, not … needing, not … over
  -0.4: not … riding, not … sending, not … well, not … who, not … with, not … without, noticed
  -0.4: notifications svp, nouveau … pis, nouveaux, now … do, now … i, nowhe-, nowhere, nro |, number change
  -0.4: number keeps, number |, number … all, number … longer, number>texts, numero demandez, numero en
  -0.4: numero mejor, numero nuevo, numero sans, numero sin, numero … NUMBER, numero … cuenta, numero … en
  -0.4: numero … este, numero … la, numero … merci, nunca di, nunca … inscribi, nunca … me, o bajo, ocupo |
  -0.4: of flats, of god, of here, of story, of … day, of … do, of … on, off before, off by, off is, off lol
  -0.4: off no, off there, off these, off what, off … one, off … tune, offer, offre-, offres, often do
  -0.4: oigno-, ok ca, ok mais, ok will, ok you, ok … have, ok … not, ok … then, ok … will, okd, old and
  -0.4: old … off, old … on, on again, on ferme, on hold, on in, on please, on sunday, on these, on … arreter
  -0.4: on … calme, on … end, on … fridge, on … trail, one got, one i, one … in, one … no, onion-, onions
  -0.4: only … it, only … one, only … you, onto, open … the, opini-, opt … please, or NUMBER, or madam
  -0.4: or what, or … am, or … we, or … will, order from, order please, order the, order … not
  -0.4: ordered … wrong, ordin-, ostie, ote … de, other … is, otra … you, ou est, oublie de, oublie pas
  -0.4: oublier |, oubliez le, oubliez … mon, oui de, oups j, oups … ai, out here, out lol, out on, out your
  -0.4: out … NUMBER, outta my, over and, over … the, owes me, pa, pa … you, pace, pace is, pace … the, pad
  -0.4: pago el, pain but, paix avec, pan, pantalla |, paquete, par accident, par contre, par jour, para lo
  -0.4: para recibir, para you, para … sabado, paren … trabajo, parenle |, parfait je, parler … gerant
  -0.4: parrilla |, part … the, parte de, partes, partir … maintenant, pas ben, pas comment, pas dit
  -0.4: pas envie, pas mais, pas mes, pas une, pas … faire, pas … me, pas … meme, pas … sa, pasa el, passee
  -0.4: patineta, pay NUMBER, pay by, pay in, payer en, pdf, peace, pedales de, pedi … y, pelea-, people … my
  -0.4: perdi el, perdon … you, pere a, pere … mal, permission for, permitted, perri-, pesados, peux m
  -0.4: peux me, peux passer, peux payer, peux … arreter, peux … enlever, phone number, phone … do
  -0.4: phone … so, phone-, photo … la, physics, pick me, picked |, picking … up, pickup, pieces |, pintarla
  -0.4: pis vous, pis … me, pis … velo, place NUMBER, place pour, plainte au, plaqu-, please add, please cut
  -0.4: please he, please hold, please it, please keep, please refrain, please save, please see, please to
  -0.4: please … a, please … by, please … have, please … stop, please … texts, please … that, pleurer, plugs
  -0.4: plus NUMBER, plus c, plus ecrire, plus les, plus tot, plus … pour, pneus a, pneus sont, pneus … clous
  -0.4: poche |, pocket |, polite, ponche, poner para, poner … que, pongame, pongo stop, por sms, por una
  -0.4: por … gracias, porch, porfabor, porte plainte, porte-, possible de, potence, potencia, poubelles
  -0.4: pouces |, pour aujourdhui, pour de, pour diner, pour recevoir, pour samedi, pour tout, pour vrai
  -0.4: pour … ces, pour … desabonner, pour … fille, pour … mise, pour … plus, pour … rendez, pour … service
  -0.4: pour … une, pourriel, pourt-, pourtant, pouva-, pouvez … arreter, pouvez … les, pouvez … mon, pow
  -0.4: powde-, powder, praye-, prefere pas, preferiria que, preferiria … no, prefiero no, prefiero que
  -0.4: preguntaron si, preguntaron … queria, prend tu, preocupes, press to, prets, price match, prie |
  -0.4: prie … ne, prier-, primero |, privacy, proceda, prochaine fois, prochaine |, prolongee, promis de
  -0.4: promo … moi, properly, proxima, pu la, pu svp, pu … air, pu … ce, pu … text, publicite sur
  -0.4: publicite |, puede … por, puerc-, puerco, pues no, pun, punct-, puncture, pus … de, puse stop
  -0.4: puso … numero, put … new, putti-, putting, qu … me, qua, quand est, quand … ce, que conteste, que dia
  -0.4: que dios, que falta, que firme, que pesados, que quiero, que significa, que verguenza, que … cesse
  -0.4: que … haya, que … la, que … lista, que … mas, que … por, que … queria, que … roule, que … sache
  -0.4: que … sigan, que … te, que … veux, quebr-, quebro, quedo muy, quelle … le, quien habla, quien los
  -0.4: quien te, quien … esto, quien … no, quiera, quiero darme, quiero … gracias, quiero … nada
  -0.4: quiero … pero, quiero … un, quinc-, quinz-, quinze, quise, quit hogging, quit so, quit texting
  -0.4: quit trying, quit … to, quitame |, quite mi, quiteme … la, quiten la, quiten las, quiten |
  -0.4: quiten … number, quoi vos, quoi … affaire, quoi … code, racin-, racing, raide, rapido |, ras, ras le
  -0.4: ras … bol, rates, rattle, raw, rayad-, rayez … numero, real, recar-, recargables, receive text
  -0.4: receive these, recevoir des, recevoir … message, recevoir … texto, recipe, recit-, recital
  -0.4: recois encore, recois trop, recoive plus, recordatorios a, reembolso, reenvia, reenvia |, refac-
  -0.4: refaccion, refill, reflecteurs, refuse de, refuse les, regale, registre, release, remboursement |
  -0.4: remercie, remonter, remor-, remove me, remove … name, remove … phone, remove>send, remove>wrong
  -0.4: removed it, removed … from, removing, rendue a, renou-, renov-, rentals, rentre pas, repair please
  -0.4: repair … i, reparle, repit-, replacement, reply … this, reply-, replying, repondre a, reponds a
  -0.4: report you, reporting you, reprenez, request to, resilier, resoled, responde, respu-, respuesta
  -0.4: resto |, retire moi, retirer ce, retirez les, retour, retrait en, retrait … magasin, return to
  -0.4: rever-, reviendrai pas, reviendrai plus, revoq-, revoque, rice |, rid … the, ride it, ridiculous |
  -0.4: rien du, rien … d, right to, right … the, ring the, ring … bell, rm, roads are, robbe-, robbery, robe
  -0.4: robo, robot ou, robot-, room in, rouille |, round, rueda … la, rusti-, rustine, s, sacre, safe to
  -0.4: sage, said … text, sait, salamat, salgo |, salio |, salir de, salle, salmo-, salmon, same time
  -0.4: samedi je, sandw-, sandwich, sans me, sans … j, saquen … numero, saturdays, saturdays |, saura-
  -0.4: sauter, sauvez, savoir de, savoir |, say NUMBER, say so, says hi, says … are, scrap the, scrapez
  -0.4: scratch |, screw you, scrub, se calme, se salio, se … baja, se … como, se … por, se … quedo
  -0.4: se … quiero, se … sale, se … samedi, seal, see to, see … in, sees, segun, selle est
  -0.4: semaine prochaine, sembl-, semble, send more, send to, send you, send>texts, sending them
  -0.4: sending … messages, sens, sent, sent … is, serai … a, serie c, serie … est, setti-, shaki-, shaking
  -0.4: shamp-, shampoo, she texted, she wants, she … NUMBER, shedd-, shedding, shine |, shipm-, shipment
  -0.4: shit, shook, shop texting, shop … to, shopp-, shorter, should … stop, si … bien, si … mensajes
  -0.4: si … mi, sick can, sick … this, sigan … mensajes, signs, sigue, siguen, silence radio, simply
  -0.4: sin bici, sin … y, since … accident, since … i, since … is, singi-, singing, sir or, sir … madam
  -0.4: sirve-, sirven, sistema, sitti-, sitting, size … i, skipping, sleeps, slime, slowl-, slowly, smile-
  -0.4: smoke, sms … NUMBER, sms … your, snowb-, so fast, so is, so take, so … more, so … no, so … on
  -0.4: so … please, so … should, so … take, so … your, soldes, solic-, solicito la, sollicite, solo los
  -0.4: solo … frenos, somebody there, somebody … me, somebody … my, something wrong, somethings, sondages
  -0.4: sonne … rien, sonner, sooner, sorry can, sortez mon, sortez … velo, sortir |, sounded, soup, soupe-
  -0.4: souper, souvent, soy … cliente, space in, spam … with, spams, spark-, speciaux, spots, squeaking |
  -0.4: squeeze, stadi-, stadium, stand |, stay open, stay … my, steam-, steer-, steerer, still at, stock-
  -0.4: stop crying, stop en, stop et, stop payment, stop riding, stop selling, stop thinking, stop thx
  -0.4: stop … je, stop … message, stop … n, stop … no, stop … pas, stop … said, stop … texting, stop … time
  -0.4: stop … up, stop … with, stop>want, stopping by, storage |, strai-, stric-, strict, stripped, stuck |
  -0.4: suave, subie-, subje-, suegro, suffit les, suis dans, suis desabonne, suis fait, suis … c
  -0.4: suis … reunion, suits, sundays, sunse-, sunset, suppe-, supposed … get, supprimez moi, sur un
  -0.4: sur … textos, surprise |, surveys, sus envios, sus promociones, sus … me, sus … you, suscribo, suya |
  -0.4: svp … d, svp … en, swing, switch off, switched off, take NAME, take her, take that, take … your
  -0.4: talks, tarik, te … si, teaching, tele, telefono … que, telephone alors, telephone c, telephone |
  -0.4: telephone … from, tell … if, telling … i, tenes, tengo otra, tengo otro, term, terminer, terminez
  -0.4: text do, text on, text people, text was, text your, text … ever, text … in, text … is, text … wife
  -0.4: texte, texteo, textez … quand, texting i, texting list, texting me, texting … and, texting … now
  -0.4: texto a, texto j, texto o, texto … es, texto … vous, textos que, textos s, textos sur, textos you
  -0.4: textos … de, textos … en, textos … me, textos … mon, textos … une, texts anymore, texts coming
  -0.4: texts no, texts now, texts off, texts … do, texts … it, than … please, thank … kindly, thanks but
  -0.4: thanks … asking, that again, that ok, that pic, that repair, that … am, that … any, that … one
  -0.4: that … so, the airport, the answer, the bank, the bins, the boss, the bus, the cable, the cassette
  -0.4: the charger, the corner, the coupon, the date, the deluxe, the demo, the deposit, the display
  -0.4: the emergency, the extra, the fcc, the fenders, the file, the fish, the form, the giant, the guest
  -0.4: the hall, the headset, the horn, the moon, the morning, the notifications, the one, the parking
  -0.4: the parts, the porch, the promo, the pump, the purple, the raffle, the recipe, the saturday
  -0.4: the screen, the side, the stand, the steerer, the stickers, the sun, the swap, the system, the tandem
  -0.4: the tracking, the train, the update, the van, the waitlist, the website, the wedding, the weekend
  -0.4: the world, the yellow, the … arrived, the … charge, the … crank, the … form, the … free, the … grips
  -0.4: the … guy, the … light, the … lock, the … needs, the … quit, the … raffle, the … say, the … service
  -0.4: the … sorry, the … tape, the … thanks, the … tomorrow, them … the, then NUMBER, there no
  -0.4: there please, there … more, these alerts, these i, these little, these stop, these … to, they were
  -0.4: thing i, thinking about, this derailleur, this rain, this … for, this … harassment, this … take
  -0.4: this … text, thorn-, thorns, thril-, thrilled, through the, thurs |, thx … the, thyro-, thyroid
  -0.4: tienda que, tienen hasta, tienen por, tienen … con, til … NUMBER, till i, till … end, time does
  -0.4: time please, time … NUMBER, tired … flats, tiren, tires in, to anyone, to block, to book, to fast
  -0.4: to make, to pull, to receive, to stay, to worry, to … after, to … and, to … ex, to … he, to … left
  -0.4: to … nephew, to … on, to … other, to … spam, to … them, to … whole, toddler, together |, toilettage
  -0.4: told no, told … i, ton … d, too … gears, took … number, took … phone, toque-, touch the, tour |
  -0.4: tout ce, tps, trae el, tramp-, trave-, troca |, trona-, tronando, trop … messages, trouve un, truc
  -0.4: tu moyen, tu … ca, tu … en, tu … me, tuba, tube please, tues |, tuneup, turned off, turns … the, tus
  -0.4: type |, ultima, ultima vez, un aviso, un bruit, un carro, un cliente, un mensaje, un oui, un poquito
  -0.4: un sms, un … et, un … vocal, una maquina, uncheck me, une pompe, uni, unit NUMBER, unlock, unlock the
  -0.4: unsubscribe … please, unsubscribing, up … here, up … the, update, ups |, urgente, use … the, used one
  -0.4: usted me, va … en, va … l, va … les, vacances |, vais a, vais arreter, velo arrete, velo roule
  -0.4: velo … moi, velos en, vendu le, veuillez me, veuillez … plus, veut une, veux annuler, veux etre
  -0.4: veux juste, veux me, veux sortir, veux … ca, veux … mon, viaje, vibra-, vidan-, vidanges
  -0.4: vieille chaine, vieja … la, viendrai, vienn-, viens chercher, viens … mon, vieux pneu, viola-, vivem-
  -0.4: vivement, vocal-, vocale, voit samedi, volan-, volver |, vos nouvelles, vos … arretez, vos … enlevez
  -0.4: votre base, votre commis, votre site, votre … enlevez, votre … je, voula-, vous allez, vous aviez
  -0.4: vous bloque, vous demande, vous envoie, vous le, vous pas, vous pensez, vous plus, vous recu
  -0.4: vous remercie, vous … aviez, vous … envoyer, vous … garder, vous … ne, vous … velos, voy manana
  -0.4: voy … denunciar, vu que, vuela, vuelta, vuelvan … escribirme, vuelve a, waiting … for, waitl-
  -0.4: waitlist, waive-, waiver, walked … the, want me, want message, want … blue, want … in, want … new
  -0.4: want … red, want … wait, want>me, warm, warni-, warning, was … the, wat you, watch it, we still
  -0.4: weddi-, wedding, wee, week … am, weigh-, weight, weird, well … the, were out, were you, wey, what
  -0.4: what pace, what … does, what … would, wheels, when ready, when will, when … it, when … land
  -0.4: when … reach, wheres my, which, which side, which … you, who authorized, who has, who signed
  -0.4: who took, whoa, whoever is, why does, wife instead, wife is, will grab, will message, will sue
  -0.4: will … back, will … come, will … for, will … let, will … quit, winds-, windshield, winter |, wise
  -0.4: with, with 2, with an, with tax, with texts, with the, with work, with … basket, with … else
  -0.4: with … green, with … lol, with … so, with … text, withdraw my, without the, without … me, won the
  -0.4: wonder, wonderful, work in, work nights, working today, would, would appreciate, would prefer
  -0.4: would stop, would |, would … mind, would … no, would … please, would … take, wrong key, xbox, y aqui
  -0.4: y el, y estaba, y llego, y luego, y paso, y quiero, y … cerrado, y … di, y … nueva, y … plus
  -0.4: y … salio, year it, year old, yellow, yes do, yes go, yes … ahead, yo mismo, yo si, yo stop
  -0.4: yo … aceptado, you NUMBER, you break, you bye, you cambio, you charge, you charged, you compre
  -0.4: you de, you deja, you dejenme, you eat, you free, you kidding, you lost, you off, you pick, you price
  -0.4: you quit, you quitenme, you recogi, you resend, you termino, you tomorrow, you took, you with
  -0.4: you … already, you … but, you … can, you … first, you … get, you … go, you … going, you … las
  -0.4: you … listen, you … lleguen, you … mensajes, you … need, you … now, you … of, you … ok, you … otro
  -0.4: you … somos, you … sun, you … this, you … those, you … too, you … tres, young man, your computer
  -0.4: your counter, your dad, your do, your employee, your end, your fault, your i, your parking
  -0.4: your sister, your voice, your wife, your … again, your … be, your … do, your … lot, your … says
  -0.4: your … when, zero texto, zip tie, zona, | actually, | added, | ajoutez, | apaga, | apuntame, | asking
  -0.4: | avisenme, | axe, | bajame, | bajele, | batard, | battery, | brought, | came, | cancelame
  -0.4: | cancellez, | cat, | cierran, | closing, | coach, | crissez, | decline, | dejo, | dernier
  -0.4: | desactivar, | desinscription, | desinscrivez, | detenganse, | effacer, | every, | evitez, | foutez
  -0.4: | guys, | inform, | livrez, | llamame, | lol, | mummy, | olviden, | ostie, | pedi, | pongan
  -0.4: | pourquoi, | premier, | prix, | quedamos, | quitting, | rabais, | radio, | rather, | refuse
  -0.4: | reported, | reporting, | roads, | scrapez, | scrub, | sigan, | suena, | swap, | tannee
  -0.4: | terminamos, | terminez, | time, | traffic, | turns, | uncheck, | unenroll, | venden, | vi, | walk
  -0.4: | whoa, | whose, | xfa, | … abiertos, | … abogado, | … abonnement, | … account, | … agradeceria
  -0.4: | … al, | … ancien, | … asiento, | … assez, | … atencion, | … borrame, | … candado, | … cash
  -0.4: | … cease, | … celular, | … cle, | … clicking, | … compro, | … confirmo, | … cousin, | … credit
  -0.4: | … cuesta, | … delete, | … demasiados, | … died, | … divorced, | … doctor, | … eat, | … envien
  -0.4: | … envoie, | … equivocada, | … evening, | … every, | … everyone, | … fam, | … fan, | … felicia
  -0.4: | … feliz, | … fix, | … found, | … fuera, | … gustan, | … help, | … hold, | … i, | … insurance
  -0.4: | … just, | … knees, | … later, | … le, | … lens, | … literally, | … llevar, | … ma, | … manches
  -0.4: | … mandan, | … mandas, | … manque, | … messaged, | … molestar, | … oferta, | … pace, | … parada
  -0.4: | … parale, | … paran, | … parenle, | … pay, | … pere, | … permission, | … pesados, | … petite
  -0.4: | … porte, | … quitame, | … quitar, | … quitaron, | … rapido, | … receipt, | … recuerdo, | … refrain
  -0.4: | … reminder, | … reply, | … reported, | … revoke, | … rue, | … sacame, | … salgo, | … saw, | … se
  -0.4: | … seat, | … seguir, | … semana, | … senor, | … servicio, | … seulement, | … shift, | … side
  -0.4: | … significa, | … silla, | … slept, | … solo, | … son, | … sonne, | … souhaite, | … subscribe
  -0.4: | … suscripcion, | … tan, | … tantito, | … thumb, | … till, | … times, | … tires, | … tuesday
  -0.4: | … two, | … v, | … veces, | … wearing, | … withdraw, ~_an_, ~_ass, ~_ave, ~_bco, ~_be, ~_by, ~_chu
  -0.4: ~_con, ~_cor, ~_d_, ~_dep, ~_dev, ~_dey, ~_dio, ~_du, ~_e_, ~_el_, ~_exc, ~_exi, ~_fo, ~_fol, ~_gel
  -0.4: ~_gon, ~_hiv, ~_il_, ~_is, ~_is_, ~_je_, ~_ki, ~_kit, ~_lec, ~_lib, ~_lie, ~_lir, ~_lle, ~_mi, ~_nor
  -0.4: ~_oa, ~_onl, ~_pa_, ~_pat, ~_poi, ~_rea, ~_rec, ~_s_, ~_se, ~_seg, ~_sho, ~_sor, ~_tal, ~_tea, ~_til
  -0.4: ~_too, ~_unt, ~_vis, ~_wey, ~_wh, ~_wou, ~_yel, ~abar, ~abog, ~abri, ~acar, ~acci, ~aced, ~advi
  -0.4: ~ady_, ~ae_, ~age, ~ago_, ~ala, ~alor, ~alu, ~ame, ~ams, ~anlo, ~anne, ~appe, ~asl_, ~asp, ~asq
  -0.4: ~asqu, ~asto, ~atab, ~ateu, ~ati, ~augh, ~aut_, ~avec, ~avez, ~ayo, ~band, ~bco, ~bea, ~bin, ~boga
  -0.4: ~bonj, ~boss, ~boun, ~bra, ~by_, ~car_, ~care, ~carg, ~cas_, ~cass, ~cep, ~chai, ~chas, ~chu, ~chur
  -0.4: ~cido, ~cio, ~con_, ~criv, ~ct_, ~cteu, ~ctro, ~ctu, ~de_, ~dep, ~des, ~dev, ~devu, ~dey, ~dey_, ~dge
  -0.4: ~dia, ~dite, ~does, ~dol, ~dola, ~dre, ~drop, ~dvi, ~eace, ~earn, ~ebe, ~econ, ~ect_, ~eep, ~eet
  -0.4: ~eglo, ~ele, ~elec, ~elf, ~elf_, ~ell_, ~emen, ~enc, ~enn, ~ent, ~ento, ~eque, ~ers_, ~erti, ~esan
  -0.4: ~ese, ~ese_, ~espa, ~espe, ~ess_, ~etro, ~ett, ~eur, ~eve, ~evoq, ~exc, ~exij, ~fai, ~ffa, ~fich
  -0.4: ~flee, ~floo, ~fois, ~gee_, ~geno, ~glan, ~glo_, ~hais, ~hant, ~hat_, ~hive, ~hmm_, ~hono, ~hora
  -0.4: ~hose, ~ibe_, ~iber, ~iche, ~ico, ~ics, ~ics_, ~idan, ~ido_, ~ie_, ~ied_, ~iemp, ~ile, ~ile_, ~ille
  -0.4: ~inde, ~ipi, ~irg, ~isti, ~itc, ~ith_, ~itiv, ~jaj, ~je_, ~jer, ~ken_, ~kind, ~kit, ~lag, ~lar, ~leet
  -0.4: ~lenm, ~less, ~lete, ~leu, ~lib, ~lier, ~lo_, ~loi_, ~lot_, ~luga, ~luti, ~male, ~memb, ~mera, ~meu
  -0.4: ~mme, ~morr, ~mos, ~mos_, ~movi, ~nc_, ~nca, ~nd_, ~ndad, ~ndes, ~nfos, ~ngs_, ~njou, ~nni, ~nsi
  -0.4: ~ntes, ~ntry, ~nu_, ~nuer, ~nuti, ~oat, ~odo, ~ogad, ~oie, ~oie_, ~om_, ~on_, ~ons, ~ont, ~onta
  -0.4: ~ontr, ~opag, ~ora, ~ory, ~ory_, ~oues, ~oyo, ~peac, ~peak, ~ped_, ~pie_, ~pini, ~pit, ~plyi, ~polo
  -0.4: ~pren, ~pti, ~qui, ~quie, ~rade, ~rand, ~rarm, ~rde, ~reat, ~refi, ~rek, ~rell, ~rens, ~rev, ~rfab
  -0.4: ~rga, ~rges, ~rgo, ~ri_, ~rico, ~rien, ~riv, ~rmo, ~rriv, ~rsat, ~rvie, ~ry_, ~rzo, ~sa_, ~sag, ~sage
  -0.4: ~salu, ~sea, ~sha, ~sid, ~sida, ~side, ~sist, ~spea, ~spec, ~stro, ~sume, ~swin, ~teac, ~tean, ~tef
  -0.4: ~ti_, ~tima, ~tit, ~tiv, ~tle, ~tol, ~ton, ~tra, ~tro_, ~trou, ~tten, ~ttr, ~uba, ~uden, ~ue_, ~uie
  -0.4: ~ulto, ~uni, ~unio, ~uro, ~us_, ~usa, ~usin, ~utt, ~vacy, ~vec_, ~vei, ~vin, ~virg, ~voie, ~vre_
  -0.4: ~we_, ~wedd, ~wey, ~wey_, ~wort, ~wou, ~writ, ~xij, ~xijo, ~yel, ~yell, ~zer
  -0.5: 2 min, 2 weeks, 2 … is, NAME example, NAME … la, NAME … my, NUMBER a, NUMBER cents, NUMBER estrellas
  -0.5: NUMBER giant, NUMBER hours, NUMBER la, NUMBER only, NUMBER si, NUMBER stop, NUMBER textos
  -0.5: NUMBER … at, NUMBER … enough, NUMBER … m, NUMBER … marche, NUMBER … on, NUMBER … svp, NUMBER … tu
  -0.5: NUMBER … what, NUMBER … your, a bicycle, a comprar, a dead, a garde, a la, a link, a mile, a molestar
  -0.5: a pain, a photo, a quoi, a reportar, a sec, a ton, a voicemail, a while, a … arrete, a … chain
  -0.5: a … consenti, a … delete, a … do, a … ir, a … it, a … list, a … my, a … ninos, a … now, a … otro
  -0.5: a … pause, a … vie, a … vos, aband-, abeg … me, abiertos |, able, able to, about to, abren los
  -0.5: abren … domingos, abuela, abuela |, acaso, accepte de, account number, account to, ace
  -0.5: aceptan tarjeta, achalez, achete une, acosa-, act, actin-, acting, activ-, add my, addre-, address
  -0.5: address … NUMBER, adelante con, adultes, adver-, afinacion, after church, after i, again and
  -0.5: again please, again … the, agradeceria, agradezco mucho, agreed |, agreeing … this, agreg-, aguanto
  -0.5: ahead … the, ahora … el, ahorr-, ai accepte, ai fini, ai lache, ai manque, ai quitte, ai rate
  -0.5: ai roule, ai … pour, ai … pu, ai … vu, aime mieux, aimerais … le, air in, air … the, airport
  -0.5: alarme du, alcanza, alla, allergic, allergic to, alley, alleycat |, allo … est, almos-, almost, alr |
  -0.5: already … me, am on, am paying, am ready, am sick, am … can, am … is, am … stop, amables, amazing |
  -0.5: and also, and come, and did, and have, and leave, and remove, and thank, and … NUMBER, and … keep
  -0.5: and … one, and … said, angry>list, anniv, anniv-, anniversary, annule ou, annuler les, ans … je
  -0.5: answer is, antivol |, any … please, any1, anymore … me, appeal, appelez … a, appli-, apren-, aprendio
  -0.5: apres … job, apres … svp, are helpful, are out, are … allowed, are … coming, are … going, arm
  -0.5: arreglarla, arrete ca, arrete la, arrete … la, arrete … passant, arretent pas, arreter ca
  -0.5: arreter chez, arreter … la, arreter … textos, arretez de, arretez … envoyer, arretiez, art, as to
  -0.5: as usual, as … remove, ask … to, asked … this, asking … a, asks, assez d, at, at gate, at noon
  -0.5: at once, at … 2, at … gate, at … is, at … office, at … on, ate |, attei-, atteinte, au gerant
  -0.5: au printemps, au … lol, aucune … svp, auriez vous, authorize, autis-, autorise … textos, autorizar
  -0.5: avec des, avec … messages, avez charge, avez oublie, avez sauve, avion |, avisen |, aviso-, avisos
  -0.5: avisos por, avisos … favor, avoir donne, avoir … textos, away please, b … i, back please, back row
  -0.5: bagag-, baja este, baja los, baja … numero, bajame, balcon, balls, band, banqu-, barrio |
  -0.5: base … datos, basura |, be needing, be on, be … and, be … it, bear, beaucoup … messages, bebe dort
  -0.5: because … you, been coming, before or, beginner, belanja, ben coudonc, bench, bent the, besid-
  -0.5: better than, bici como, bici por, bici … se, bicycle … is, bien gracias, bien … que, biffez mon
  -0.5: bike looks, bike on, bike still, bike … day, bike … this, bikes please, birthday |, biscuit
  -0.5: black one, black-, bless, bless you, block my, blocked, bloqueo |, bmx, bon … pour, bonne soiree
  -0.5: bonnes, borrar mi, bother … the, bouto-, bouton, box of, boy to, boys |, brake pads, brake rubs
  -0.5: brake … not, brakes … not, bread, breaking up, bride, brigh-, bring cash, bring … the
  -0.5: broke … collarbone, brother in, brother … law, brule, bubble, bucket, buen, bueni-, build |, bus is
  -0.5: business, busquen, but is, but … texts, but … there, buy my, buying a, by after, by at, by … or
  -0.5: c quoi, c … fatigant, ca change, ca pour, ca rentre, ca vaut, ca … combien, ca … comme, ca … coupe
  -0.5: ca … du, ca … rien, ca … sur, cage |, caigo, caigo |, calcomania, calendar, call after, call … back
  -0.5: call … text, call … when, calls please, cambi-, cambiar de, came i, camp |, campanita, can come
  -0.5: can pick, can wait, can … all, can … just, can … now, can … please, can … texting, can … there
  -0.5: cancel that, cancelar el, cancelar la, cancelen la, cancellation, cansado, canteen |, capte, car … in
  -0.5: carga, carrement, cars, case |, caso … me, casserole, cc, ce matin, cell number, cell phone, celui
  -0.5: cent, cero mensajes, cese, cesse de, cessez svp, cette affaire, cette liste, cette … de, chai
  -0.5: chain … off, chambres a, chambres … air, changez la, charged twice, charging, chaus-, che
  -0.5: cheaper than, cheaper |, check for, check in, check with, chem, chemo, chercher … ma, chess, chiquita
  -0.5: choix, choose, chueco, church |, cierran a, cine, cinta, claro … si, clicking |, clipl-, clipless
  -0.5: cloch-, clock, clogg-, clogging, coat |, cobran, cobren, cochee d, cochee … avance, collarbone
  -0.5: colonia, colors, colour, colum-, combien ca, combien … temps, combien … un, come today, come … i
  -0.5: comment arreter, comment avez, comment … me, como quedo, como un, como … hago, completo, con … basta
  -0.5: confirm … you, confused … somebody, consens … a, consent form, consiguieron … numero, contact … again
  -0.5: contact … the, contactez plus, contacto de, contactos |, contigo, control, cooki-, coord-, coraz-
  -0.5: corazon, corne-, corner, corte el, cost me, cotizacion, could you, could … stop, could … take, coup
  -0.5: coup de, coup … fil, coupez les, cours … mecanique, cours-, course, court-, crackers, crash, crazy |
  -0.5: crew |, criss-, crochet, cuando pueda, cuando … de, cuando … deje, cuando … mi, cuanto la
  -0.5: cuanto sale, cuanto tarda, cuanto … por, cuelg-, cumple, curio-, customer please, customer … not
  -0.5: cut out, cut |, d enfant, d interrogation, d … arriere, d … des, d … lista, d … messages, d … mon
  -0.5: d … textos, dad says, dado permiso, daily, damage, dang, dans ma, dans … cote, dans … cour
  -0.5: dans … texto, day off, day … and, de ayer, de bebe, de bruit, de casse, de dia, de escribir, de estos
  -0.5: de fil, de frein, de groupe, de jeudi, de journee, de lire, de nous, de paiement, de publicite
  -0.5: de rappel, de recibir, de rouler, de sur, de travail, de … affaire, de … au, de … avis, de … bicis
  -0.5: de … c, de … cell, de … celular, de … color, de … cuando, de … dolares, de … fichier, de … lados
  -0.5: de … place, de … retirez, de … rien, de … s, de … si, de … texto, de … vieux, dead end
  -0.5: debranchez … de, decided, decirme, decoc-, decol-, decrisse, deepa-, deepavali, dejala, dejas-
  -0.5: dejaste, dejat-, dejate, dejate de, deje el, dejen d, dejen de, dejen … escribirme, dejenlo |
  -0.5: dejenme … paz, dejo de, delet-, delete … por, deleter, deleter mon, demande … etre, demenagement
  -0.5: demo day, depla-, depuis mon, derangez moi, des, des … sur, desabo, desabonnement |, desabonnez |
  -0.5: descanso, desde hace, desinscrire |, detox, deuxi-, devant chez, devant … vous, diabl-, diablo
  -0.5: did … even, did … guys, did … message, did … quit, did … receive, digo en, dile a, dina, dire
  -0.5: disco |, discontinue |, discontinue … to, discontinued, dit d, dit … arreter, dit … fois, dit … vous
  -0.5: dites moi, do for, do me, do … bring, do … it, do … notify, do … own, do … really, do … sign
  -0.5: do … start, do … texts, do … touch, do … waste, document, does he, does my, does … sale, does … stop
  -0.5: dog … not, doha, doing |, dois annuler, domingos, domingos |, donc je, donde … el, done getting
  -0.5: done … work, done … you, donee, donnees, dorm, dos … de, dossier svp, down for, downtown, doy de
  -0.5: drill |, drop … from, dropping, du bruit, du casque, du cours, du groupe, du guidon, du service
  -0.5: du texto, due |, durin-, during, ease, easter, eats, ebike |, ecrir-, ecrire, ecris plus, edad
  -0.5: efectivo y, eithe-, either, el bebe, el cargo, el color, el descuento, el envio, el gato, el semaforo
  -0.5: el tune, el wifi, el … donde, el … gracias, el … numero, el … up, electricite, elimina, elimine mi
  -0.5: elimine … numero, else … it, else … the, email … the, emocion, empiecen, en blanco, en houston
  -0.5: en parle, en recevoir, en reunion, en sus, en … d, en … esquina, en … marre, en … rien, en … semaforo
  -0.5: encim-, encima, encore un, end date, end is, end … on, enleve |, enleve … de, enleve … numero
  -0.5: enlever la, enlevez … des, enough … in, enough … this, enseno, entendre, entre-, entretien, entro
  -0.5: envios |, envoie le, envoie moi, envoyez … la, eparg-, equipe |, equipo |, equivoque … dia
  -0.5: erreur … je, es esto, es muy, es regalo, esa llanta, escriban a, escribieran, escribio mi, eso esta
  -0.5: eso se, esos mensajes, esper-, essaye de, est a, est fatigant, est faux, est regle, est vendu
  -0.5: est … bonne, est … depuis, est … des, est … fini, est … les, est … plus, est … trop, esta de
  -0.5: esta mal, estim-, esto yo, estoy manejando, estoy … clase, estuvo bueno, et mettez, et que, etranger
  -0.5: etre retire, etre texte, euros, every day, evitez, evng, ew, excha-, excluez, exclure, exist
  -0.5: expliquez moi, expres, express, extrano |, eyebr-, faint, fair enough, faire reparer, fais moi
  -0.5: fais … ailleurs, fait frette, fait … km, faites tu, faites … la, fall, falla, falta-, fat, faudr-
  -0.5: faudrait, faut il, faut … je, favor no, favor que, favor … borrar, fcc, feeli-, fees, fermer
  -0.5: fermez a, fermez pas, fiesta, figured, fin … journee, finalement |, finis a, finis |, finis … NUMBER
  -0.5: fit me, fixed it, flaco, flat lol, flat … the, flights, floja, flower, fois … que, follo-, fonce
  -0.5: for a, for dinner, for it, for lunch, for pickup, for … husband, for … in, for … the, for … whole
  -0.5: forget i, forget … ever, fou, free me, freez-, frein est, freins arretent, freins … pas, frere va
  -0.5: frieg-, friends, friendship, frnd, from all, from it, from list, from texting, from … about
  -0.5: from … different, from … me, from … text, front of, frr, fui a, full of, fully, further texts, g1k
  -0.5: galer-, galerie, gave my, genio-, genios, get … you, getting the, give my, glove, gmail |, go on
  -0.5: going on, going … stop, gossa-, gosse-, got out, got time, grab it, gracias a, gracias me
  -0.5: gracias … avisar, grass, gratt-, grincer |, gros |, growi-, growing, guantes, guest list, guidon |
  -0.5: gustan, guy who, guys, guys … to, haber aceptado, haberme … a, hacen … a, hagam-, hagame, hagan … mas
  -0.5: haird-, hambr-, hambre, handle, handlebar, hang out, happy … year, hard … on, has … the, hasta la
  -0.5: hat, hate this, haut, have asked, have taken, have … consent, have … ever, have … recollection
  -0.5: have … sent, hay descuento, hay rampa, haya, he never, he … mi, he … permiso, heigh-, height
  -0.5: her … in, heres the, hey … you, highw-, highway, him … stop, hint, historia, hit a, hold all, holdi-
  -0.5: holding, home for, homew-, homework, hope … are, hora abren, horai-, how do, how is, huat, hubo, huh
  -0.5: hurts, husband passed, i at, i can, i change, i missed, i promise, i removed, i reply, i revoke
  -0.5: i try, i unsubscribed, i … and, i … away, i … check, i … consent, i … driving, i … hard, i … home
  -0.5: i … leave, i … make, i … opt, i … paying, i … phone, i … read, i … ready, i … removed, i … scared
  -0.5: i … twice, i … yes, iban, iban a, ice cream, if possible, if this, if … have, if … was, ignore that
  -0.5: ignore … last, il reste, immediatement, immediatement |, importunez, impue-, in 2, in front, in here
  -0.5: in no, in … NAME, in … back, in … do, in … end, in … front, in … group, in … hall, in … is, in … lol
  -0.5: in … old, in … texts, include, incluez, inclut, informacion |, initi-, inquietez, insistan
  -0.5: interesa la, interesado en, interessent, interrogation, ir al, irai, is also, is due, is looking
  -0.5: is never, is picking, is smudged, is … annoying, is … cell, is … end, is … here, is … out
  -0.5: is … saturday, is … thanks, is … time, is … too, it all, it broke, it come, it do, it go, it is
  -0.5: it rains, it rides, it safe, it said, it since, it still, it take, it thanks, it this, it would
  -0.5: it … has, it … if, it … last, it … late, it … of, it … only, it … sending, it … will, it … yours
  -0.5: items, j, j embarque, j irai, j … accepte, j … ai, j … annule, j … fini, j … lache, j … manque
  -0.5: j … ne, j … quitte, j … rate, j … repondu, j … roule, jaja … you, jare, je conteste, je coupe
  -0.5: je demenage, je donne, je garde, je retire, je reviendrai, je … avoir, je … bloque, je … donne
  -0.5: je … laisse, je … texte, je … votre, jerse-, jeu … la, job pas, joder que, joke |, journal, joyeuses
  -0.5: jugar, julio, junior, junta, jure, just left, just not, just … up, juste … chaine, ka, keep … bike
  -0.5: keep … stop, keepi-, keeping, khata-, khatam, kids … in, kind as, kind … to, kindly stop, kindly … me
  -0.5: kit |, kits, km h, kwa, l autre, l erreur, l … merci, la afinacion, la cour, la course, la e
  -0.5: la entrega, la fiesta, la galerie, la journee, la location, la loi, la necesito, la negra
  -0.5: la peinture, la pintura, la pompe, la promocion, la recojo, la reservation, la rouille, la semaine
  -0.5: la soumission, la suya, la tarde, la traen, la troca, la … avant, la … desde, la … enlevez, la … est
  -0.5: la … gauche, la … hoy, la … llego, la … m, la … passe, la … pour, la … s, la … todavia, la … you
  -0.5: lacher, lachez … avec, laisse |, las manos, las notificaciones, las … por, laughed, laughed at
  -0.5: laundromat, lavad-, laven, law>number, law>send, lay, le cambien, le courant, le courriel, le cours
  -0.5: le dentiste, le dimanche, le dossier, le garder, le plus, le pregunto, le prendre, le remplacement
  -0.5: le reste, le sale, le silence, le support, le svp, le tune, le … arretez, le … hein, le … los
  -0.5: le … mensaje, le … permiso, le … up, leak, learn, leaves, leaving the, leaving … NUMBER, leche
  -0.5: left … at, left … with, leg day, legal, lego, lend me, les autres, les casques, les courriels
  -0.5: les garde, les travaux, les … chez, les … en, les … juste, les … stp, les … sur, les … vous, let NAME
  -0.5: let … do, letters, lever, license, lien de, lien … paiement, lightning, like … texts, linea no
  -0.5: liqui-, list and, list so, list this, list |, list … NUMBER, lista … recoger, liste des, livin-
  -0.5: living, livrer, livreur … pas, llama-, llamadas |, llegan estos, llevo la, llevo mi, llora-, llorar
  -0.5: llove-, llover, lo, lo agradezco, lo dije, lo pedi, lo tienen, lo … para, lock i, loi NUMBER, lol but
  -0.5: lol … did, long for, longer wish, loo, los di, los domingos, los … porfa, losin-, losing, lost … key
  -0.5: louss-, low |, luz de, m enlevez, m etre, m interessent, m … charge, m … envoyez, m … pour
  -0.5: m … promis, m … un, ma fille, ma job, ma … capote, ma … privee, mae, magasin … mon, magiciens, maile-
  -0.5: mailed, mais … le, mais … les, mais … veux, make these, making me, manana a, manana … las
  -0.5: mandan esto, mandar mas, mandas, mande mensaje, mandelo, manden cosas, mandes |, manejando |, manejar
  -0.5: mange-, manos, many messages, many miles, many … lol, mapa, marea-, mareado, mari … pas, mas baja
  -0.5: mas barata, mas el, mas recordatorios, mas … en, mas … gracias, mas … you, may … my, me any
  -0.5: me bloqueo, me borren, me cobren, me contactez, me coute, me derange, me do, me entregaron
  -0.5: me escribieran, me faire, me gustan, me messages, me molesten, me neither, me notifiquen, me text
  -0.5: me texts, me these, me today, me vuelvan, me what, me … and, me … break, me … cortado, me … harta
  -0.5: me … hasta, me … ma, me … mandar, me … manden, me … otro, me … take, me … textear, measured
  -0.5: mechanic |, medec-, medio |, meds, meilleure, mejor paso, mejor por, membership |, membr-, mensaje me
  -0.5: mensaje … lo, mensajes quitenme, mensajes … se, mensajito, mensajitos |, merci … arreter
  -0.5: merci … avoir, merci … la, merde, merry xmas, mes lunettes, messa-, message merci, message … vous
  -0.5: messages … moi, metie-, mi suscripcion, mi tarjeta, mi … NAME, mi … delete, midni-, mind i, mind the
  -0.5: mine from, minus, missed your, modele la, moi mais, moi par, moi … avec, moi … cette, moi … coup
  -0.5: moi … liste, moi … plus, moi … sur, mois ca, molesto, molestos, mom … the, mon NUMBER, mon cadre
  -0.5: mon inscription, mon … aimerait, mon … arrete, mon … aussi, mon … ecrivez, mon … soit, moon, morado
  -0.5: morce-, more ads, more flats, more texting, more word, more … on, more … that, more … to, more … you
  -0.5: more>these, mot pour, motor quits, motor |, motor-, mount, mtg, much do, much of, muchacha de, muerd-
  -0.5: multi-, my age, my brothers, my butt, my dad, my dog, my girl, my heart, my husband, my inbox
  -0.5: my light, my lunch, my membership, my subscription, my wallet, my wife, my … also, my … just
  -0.5: my … list, my … n, my … out, my … the, n NUMBER, n aime, n envoyez, n one, n … the, n … to, nada por
  -0.5: nadie … pregunto, nail, nails, nap, ne … ecris, necesito que, need any, need you, need … be
  -0.5: need … keep, need … know, need … stop, needi-, needing, needs the, nel, nepa, never contact
  -0.5: never told, never … and, never … so, never … texts, new … it, newsl-, newsletter, nez, ni textos
  -0.5: ni … mensaje, niaises, niaiseuse, nights, nix the, nix … texts, no aguanto, no alcanzo, no contesto
  -0.5: no doy, no esten, no molesten, no queria, no recollection, no recuerdo, no sigas, no textear, no want
  -0.5: no … contact, no … flats, no … leer, no … llames, no … more, no … notifiquen, no … pongan, no … que
  -0.5: no … quiten, no … vayan, no … veo, no … voy, no … wish, nobody wants, noel |, nomas la, non aux
  -0.5: nos … a, not alone, not answer, not check, not cut, not even, not fit, not much, not needed
  -0.5: not notify, not on, not own, not remove, not start, not touch, not waste, not … ads, not … la
  -0.5: not … like, not … only, not … remove, not … thinking, noticias, notificacion, nouve-, now … the
  -0.5: nuestra, number a, number immediately, number like, number with, number>list, numero … el
  -0.5: numero … il, numero … lo, numero … sus, numero … una, nuthi-, nuthin, nuts |, obra |, of … month
  -0.5: of … the, of … til, off n, off or, off today, off your, off … at, off … for, off … my, off … roof
  -0.5: off … what, offense but, office i, office til, oigan, ok … did, ok … do, ok … gracias, ok … la
  -0.5: ok … le, ok … the, okafo-, okafor, okaye-, okayed, old one, old … in, olvidalo, omg i, on for
  -0.5: on labor, on main, on sort, on … back, on … de, on … insurance, on … le, on … les, on … no
  -0.5: on … please, on … st, on … the, on … website, on … wheel, one day, one … it, one … text
  -0.5: only … NUMBER, open … NUMBER, open … labor, opening, operation, opted for, opted … the, or … one
  -0.5: or … there, order for, order … the, original |, ot, ote mon, otherwise |, otro … you, ou c
  -0.5: oublie moi, oublier, out now, out so, out you, out … all, out … door, out … in, out … it, over i
  -0.5: own phone, pagar en, palos, papi, paques, paques |, par une, par … ca, para hoy, para manana
  -0.5: para parar, para … bici, para … hora, parar la, pare el, paren de, paren-, parfait merci, parqu-
  -0.5: partie de, pas recevoir, pas svp, pas … etre, pas … fait, pas … garantie, pas … plus, pas … pub
  -0.5: pasame, pasem-, paseme, passe demain, passe j, passe … chercher, patch, patins, payer ca, payer |
  -0.5: pedal-, pedi que, pedir-, peinture, period |, permiso … mi, pero … you, personales, peste-, pestering
  -0.5: petits |, peut … arreter, peux arreter, peux venir, peux … la, peux … mon, phone from, phone it
  -0.5: phone … not, photo c, photo de, photo … est, pick a, picku-, pidieron, piece est, pieds chez
  -0.5: pieds … vous, pig |, pigeo-, pis j, pis les, pis … moi, pitie, pivot, plainte a, please cease
  -0.5: please confirm, please disregard, please just, please lol, please only, please reply, please sms
  -0.5: please … thank, please … you, pleine, plot, plot twist, plus avoir, plus me, plus … ca
  -0.5: plus … envoyer, plus … merci, plus … rappels, plus … recevoir, plus … seul, poder ir, podrian
  -0.5: pogne dans, point d, point |, point … interrogation, police |, ponchaduras, ponen, popsi-, popsicle
  -0.5: por avisar, por fa, por todo, por … NUMBER, por … a, por … yo, porter plainte, porti-, portiere
  -0.5: potea-, poteau, pothole, pour, pour ce, pour … dire, pour … facture, pour … freins, pour … j
  -0.5: pour … sortie, pour … svp, pouvez arreter, pouvez me, power, praka-, prakash, precios, preference
  -0.5: preguntar |, pregunto a, pregunto … mi, premiere, presio, presupuesto |, prete, pretending, probl-
  -0.5: problemes, proche |, program, prolo-, prome-, promise |, promoted, prope-, proprietaire, proxi-
  -0.5: prueba, pu recevoir, puede llamar, puede … de, pueden quitar, puedo hoy, puedo llevar, puedo … a
  -0.5: puedo … el, puedo … en, puedo … hoy, puedo … mi, puert-, pull … from, punto-, puntos, qn, quand ca
  -0.5: quand il, quand y, que cansones, que color, que decia, que dejen, que fuera, que rapido, que tienda
  -0.5: que yo, que … NAME, que … abren, que … ai, que … arretiez, que … les, que … paso, que … textos
  -0.5: que … viens, queja, quel, questions |, qui … donne, qui … en, qui … plus, quien manda, quieres
  -0.5: quiero dar, quiero estar, quiero saber, quiero seguir, quiero … mi, quit your, quit … day, quit … i
  -0.5: quit … that, quit … you, quita el, quitale, quitar de, quitarme, quite el, quiten de, quitenlo de
  -0.5: quitte … job, rains |, rampa, rappels svp, raspo-, rattles, raye, rayer, rayez moi, rayez mon, rcv
  -0.5: rdv, read |, readi-, reading, real one, receive texts, receive … message, recevoir sa, rechazo
  -0.5: rechinar |, recibiendo, recibir … de, recibirlo, reclamo, recoge |, recol-, recollection, recu merci
  -0.5: recuerdo, recup-, red one, redon-, reemb-, reenv-, reflectors, reg, regar-, regular, relea-, remer-
  -0.5: remind, remind me, reminders please, remot-, remote, remove his, remove please, remove … old
  -0.5: remove … please, removed … the, remplacement, rendez … svp, renta, rental |, renvoyez, repairs
  -0.5: replied stop, reply … the, reponds pas, repondu au, reportar, requesting, requesting removal
  -0.5: required, required |, reservation |, resig-, resign, reste |, resto, resultats, retire |, retire … la
  -0.5: retirer le, retrouve … velo, ride … the, rien sur, rien … casse, ring |, ringi-, ringing, rip my
  -0.5: roman-, romantic, room for, room … the, rota, rubbing, rueda de, ruego, rule, s enleve, s est
  -0.5: saber nada, saber … de, sabia, sacame … la, sacra-, sad, said it, said … more, saison |, salam-
  -0.5: sale la, salut, saqueme, sauce, saute-, sauve-, save your, says … it, scooters, scrap-, scratch that
  -0.5: se acaba, se … agradezco, se … bien, se … habia, see that, see … it, seguir recibiendo, seguir |
  -0.5: seize-, seized, sell my, semaf-, semaforo, semaine |, semaines |, send … a, send … pic, send … to
  -0.5: send … your, sending … to, sends, senior discount, sent … wrong, senti-, servent pu, servicio
  -0.5: seul message, seul |, shall i, she can, she … asking, she … yes, shelf, shifting is, shiok, ship to
  -0.5: shipped, shirt, shop dog, shop never, shop … the, should … the, shout-, showed, shut … off, shutt-
  -0.5: shuttle, si … el, si … favor, side … the, siege bebe, sigas, sign the, significa, signing … for
  -0.5: sigue-, siguen mandando, silve-, silver, sin decirme, sin mensajes, sin … por, since last, sizes
  -0.5: skipp-, slaque, slick-, slicks, slipp-, slot |, slow down, slow |, smell-, smells, sms from
  -0.5: sms please, sms … i, smudg-, smudged, snake, snake |, so just, so late, so nice, so not, so proud
  -0.5: so you, so … have, so … lol, so … who, sobro, sofa |, soiree |, solde-, solo llamadas, some |
  -0.5: somebody else, somebody … to, son unos, son will, sonnette |, sont finis, soone-, sorry … bother
  -0.5: sortez le, sourd-, souri-, spare me, spell, splin-, spoil, squeal, st |, stair-, stairs, starts
  -0.5: stem |, still getting, still going, still |, still … for, stop de, stop is, stop laughing, stop on
  -0.5: stop pis, stop pour, stop sms, stop so, stop spamming, stop thanks, stop them, stop … after
  -0.5: stop … and, stop … get, stop … la, stop … text, stop … that, stop … vous, stop>more, store … me
  -0.5: stp je, stp … mon, strip-, strollers, su base, submit, sucks, suena |, suis je, suis … capable
  -0.5: suis … du, suis … la, suivr-, suivre, supli-, suplico, support |, supprimez … ligne, supri-
  -0.5: sus … quitenme, svp arretez, svp … les, switc-, tab |, tacos |, take care, take … down, take … hint
  -0.5: talk … me, talked about, talla NUMBER, tantito, tanto mensaje, tantos mensajes, tarda |, te … que
  -0.5: teleg-, telegram, tell them, tell … she, tellement, tempete, temps, tenga-, tengan, terminamos
  -0.5: terri-, tes, text NAME, text club, text in, text svp, text thing, text updates, text … back
  -0.5: text … better, text … call, text … husband, text … my, text … wen, texte plus, textearme |
  -0.5: textez … plus, texting … from, texting … so, texting … stop, texting … this, texto cuando
  -0.5: textos arretez, textos je, textos la, textos llamadas, textos me, textos non, textos please
  -0.5: textos … este, textos … favor, textos … merci, texts in, texts lol, texts remove, texts … go
  -0.5: texts … please, texts … take, thai, thank … NAME, thanks i, thanksgiving, that it, that … are
  -0.5: that … how, that … on, that … what, the address, the alerts, the bars, the bike, the bin, the black
  -0.5: the brake, the bridge, the build, the cheap, the cheaper, the contact, the crew, the damage
  -0.5: the downtown, the ebike, the flat, the gym, the lake, the lift, the link, the little, the month
  -0.5: the paper, the parade, the reflectors, the reminder, the rim, the rust, the school, the seatpost
  -0.5: the spam, the street, the table, the trash, the tube, the tv, the updates, the upgrade, the vicar
  -0.5: the white, the window, the word, the … account, the … alerts, the … be, the … been, the … bracket
  -0.5: the … brake, the … button, the … chat, the … class, the … go, the … had, the … home, the … in
  -0.5: the … keep, the … like, the … looks, the … mean, the … must, the … not, the … part, the … right
  -0.5: the … ring, the … room, the … swap, the … they, the … tube, the … tune, the … wash, them … me
  -0.5: then please, then … do, there … way, these … i, they … giving, thing … not, think left, think of
  -0.5: think … my, thinking abt, thinks i, this chain, this contact, this one, this point, this saddle
  -0.5: this … de, thought i, throa-, throat, tht |, thule, thumb, thumbs up, ticket … my, tienda |
  -0.5: tiendas |, timbre |, ting, tissu-, tissue, to, to any, to return, to spam, to unsub, to use, to … 2
  -0.5: to … all, to … an, to … home, to … no, to … one, to … people, todas, today and, todos lados
  -0.5: todos los, toilet |, told her, told … at, ton … a, ton … de, too please, tournez, tous … contacts
  -0.5: toute l, toute … equipe, toy en, trade in, train |, tranqui, travaux |, treas-, trike |, trip, troop
  -0.5: trottinettes |, trucs, truin-, truing, try it, tu hermano, tu tia, tu … j, tu … les, tu … m, tube i
  -0.5: tuesday slot, tuesday … NUMBER, tuneu-, turn these, tv |, twice, twist, un abonnement, un cafe
  -0.5: un coup, un dia, un gros, un mot, un subscribe, un tune, un … avec, un … j, un … ne, un … por
  -0.5: una … para, uncles, une carte, une liste, une note, une … au, une … mais, une … par, une … svp
  -0.5: unenroll, unlist me, unrea-, unsubscribe please, unsubscribed from, up and, up from, up lol
  -0.5: up please, up your, up … did, up … you, up … your, upsid-, upside, upside down, urgences, us do
  -0.5: use another, use … shop, using, ustedes ni, va bien, va el, va mieux, va … combien, vacances
  -0.5: vacation |, vais … le, vais … plainte, vais … votre, vayan a, vayanse al, vegan, velo ca, velo dehors
  -0.5: velo merci, velo … comme, velo … tu, vergu-, verguenza, verifier |, veuillez ne, veut dire, veux que
  -0.5: veux … ce, veux … la, veux … les, veux … rien, vi el, vi en, vicar, vie privee, vieux, vieux bike
  -0.5: violi-, violin, vitesses |, vivo … houston, voi, vol, volvio, volvio a, vos avis, vos heures
  -0.5: vos message, vos … m, vos … me, vos … retirez, vote for, votre employe, voulu, vous achetez
  -0.5: vous arreter, vous arretiez, vous avec, vous avoir, vous bloquer, vous donne, vous eu, vous lachez
  -0.5: vous ouverts, vous … arretez, vous … avez, vous … envoyez, vous … numero, voy para, voy … ir
  -0.5: voy … reportar, voyage de, vuelva, vuelvo … esa, wait list, waite-, walle-, wallet, want no, want the
  -0.5: want … cancel, want … money, wanted to, wants … know, was NUMBER, was it, was … good, was … meant
  -0.5: washe-, washi-, wasps, waste your, watchman, water bottle, water-, we, we go, we only, we said
  -0.5: we sold, we were, wed |, week i, went … spam, were … the, wheel, when did, when my, when … can
  -0.5: when … my, when … texted, where … the, wheth-, whether, which end, which lube, while … are
  -0.5: wife … the, will have, will send, will … make, will … my, wishe-, wishes, with o, with respect
  -0.5: with … chain, withi-, within, wobbly, woke up, work now, world, worry about, worry … it, worse than
  -0.5: worst, would … NUMBER, would … it, would … stop, would … the, wrong … can, wtu, wtu NUMBER, xq, xx
  -0.5: xx |, y la, y los, y tu, y … el, y … frette, yeah, yeah no, yes … it, yo dije, yo … puse, yo … que
  -0.5: yoghu-, yoghurt, you add, you after, you aprendio, you asked, you back, you dejenlo, you deliver
  -0.5: you go, you going, you lol, you message, you missed, you parale, you parenle, you paso
  -0.5: you permission, you run, you tell, you told, you turn, you two, you use, you … and, you … de
  -0.5: you … doing, you … down, you … eso, you … fue, you … gracias, you … if, you … know, you … para
  -0.5: you … pic, you … send, you … taking, you … textos, you … then, you … told, you … what, you>not
  -0.5: you>you, young, your ex, your marketing, your … not, your … on, your … remove, your … thank
  -0.5: your … went, | abren, | achalez, | agreed, | appreciate, | borrenme, | car, | chaque, | corta
  -0.5: | dejate, | derniere, | desactive, | desuscribir, | dinner, | doctor, | drink, | ease, | elimina
  -0.5: | eliminar, | escribanme, | esto, | frena, | frr, | fue, | goodbye, | grandpa, | joder, | joyeuses
  -0.5: | junk, | kick, | laptop, | lift, | list, | loi, | made, | mensajes, | merde, | mind, | missing
  -0.5: | much, | nel, | olvidalo, | opted, | option, | ou, | parked, | pedales, | perdona, | pierdan, | pit
  -0.5: | plot, | pourriez, | pues, | purge, | pus, | puse, | quitale, | raining, | remboursez, | report
  -0.5: | resume, | retiro, | sacrez, | said, | siguen, | silence, | sorry, | stopper, | sunday, | suspendan
  -0.5: | suspender, | switch, | tabarnak, | terminaron, | terminen, | termino, | that, | tournez, | une
  -0.5: | unfollow, | virement, | warranty, | way, | yo, | … acuerdo, | … add, | … alerts, | … alone
  -0.5: | … amor, | … app, | … apunte, | … arrived, | … aunt, | … block, | … boite, | … book, | … bridge
  -0.5: | … bring, | … cadena, | … cambios, | … cansones, | … car, | … cellulaire, | … charged, | … clases
  -0.5: | … cleaning, | … close, | … cobraron, | … commence, | … confirm, | … conteste, | … crying, | … deals
  -0.5: | … dejo, | … desabonner, | … di2, | … dice, | … dios, | … discontinue, | … disregard, | … egg
  -0.5: | … english, | … feel, | … finis, | … flat, | … fotos, | … freine, | … full, | … garantie, | … garde
  -0.5: | … hice, | … interest, | … ir, | … laughing, | … lube, | … lumiere, | … lunes, | … manubrio
  -0.5: | … marque, | … mecano, | … mechanic, | … miss, | … moteur, | … mucho, | … muted, | … not
  -0.5: | … offense, | … pagar, | … pago, | … paie, | … payment, | … pido, | … piece, | … pourquoi, | … quel
  -0.5: | … quieren, | … quitenme, | … read, | … recogerla, | … red, | … regalo, | … remove, | … retirer
  -0.5: | … rueda, | … saliendo, | … saquenme, | … saved, | … semaines, | … serai, | … shifting, | … siege
  -0.5: | … sort, | … stp, | … su, | … tarde, | … tarjeta, | … they, | … train, | … twist, | … unos
  -0.5: | … unsubscribed, | … vale, | … vente, | … verdad, | … vitesses, | … voi, | … vos, | … waiting
  -0.5: | … walk, | … whatsapp, | … woke, | … wow, | … xmas, ~_ab, ~_aft, ~_aim, ~_ans, ~_ap, ~_ar, ~_at_
  -0.5: ~_awa, ~_ban, ~_bar, ~_bmx, ~_bra, ~_dat, ~_de, ~_deb, ~_des, ~_doe, ~_dro, ~_eit, ~_fc, ~_fcc, ~_foi
  -0.5: ~_ga, ~_ge, ~_get, ~_goo, ~_has, ~_hel, ~_hmm, ~_hou, ~_hr, ~_huh, ~_hus, ~_ill, ~_j_, ~_je, ~_jef
  -0.5: ~_jer, ~_ke, ~_lif, ~_lo_, ~_loa, ~_lug, ~_mac, ~_mar, ~_mes, ~_mid, ~_min, ~_ne, ~_one, ~_ont, ~_pil
  -0.5: ~_pla, ~_qu, ~_qui, ~_rd, ~_rdv, ~_res, ~_roj, ~_sen, ~_sh, ~_sha, ~_spo, ~_su, ~_tho, ~_to_, ~_tou
  -0.5: ~_tro, ~_tus, ~_usi, ~_wa, ~_we_, ~_wha, ~_wit, ~_you, ~abo, ~abst, ~abu, ~acti, ~ada, ~addr, ~adve
  -0.5: ~ady, ~aft, ~afte, ~ago, ~aili, ~aily, ~aime, ~aina, ~aine, ~air_, ~al_, ~ali, ~ali_, ~alk, ~alk_
  -0.5: ~alki, ~also, ~amad, ~ame_, ~amma, ~ando, ~ani, ~ans, ~ant, ~apol, ~app, ~arc, ~ard_, ~arei, ~argi
  -0.5: ~argn, ~aron, ~art, ~asa_, ~asi, ~asts, ~asu, ~atin, ~atio, ~atro, ~aug, ~aux_, ~avad, ~avan, ~aves
  -0.5: ~ayo_, ~be_, ~ben, ~bis, ~blem, ~bles, ~bmx, ~bmx_, ~brat, ~bste, ~ca_, ~camb, ~capt, ~cent, ~cern
  -0.5: ~cha_, ~ciau, ~cirl, ~cku, ~ckup, ~coor, ~cto_, ~cui, ~da_, ~dail, ~ddin, ~ddr, ~ddre, ~deb, ~dera
  -0.5: ~desm, ~dess, ~det, ~deto, ~dice, ~dio, ~dirl, ~dnig, ~doe, ~dou, ~dro, ~dv_, ~eblo, ~ecer, ~ecia
  -0.5: ~ecoc, ~ecti, ~eel, ~efer, ~effe, ~ego_, ~egun, ~el_, ~elet, ~elui, ~eme, ~emo_, ~emoj, ~emps, ~enta
  -0.5: ~ept_, ~erce, ~erne, ~esca, ~esma, ~esp, ~essa, ~essu, ~etem, ~eter, ~etim, ~etox, ~etr, ~euv, ~ewsl
  -0.5: ~fair, ~fait, ~fat_, ~fath, ~fcc, ~fcc_, ~ffe, ~fici, ~fili, ~flo, ~foi, ~fter, ~gan, ~gen, ~gnat
  -0.5: ~goo, ~gs_, ~guys, ~hang, ~has, ~hat, ~hel, ~hes_, ~heu, ~hich, ~hmm, ~huh, ~huh_, ~hus, ~iaje, ~ibe
  -0.5: ~iben, ~ibr, ~ical, ~ice, ~icie, ~icku, ~ida, ~ided, ~idni, ~ife, ~igeo, ~ign, ~illa, ~ina, ~ina_
  -0.5: ~inac, ~inal, ~ind, ~inst, ~int_, ~ion, ~ion_, ~ipe_, ~ipp, ~ippe, ~ire, ~ish, ~isit, ~isos, ~itch
  -0.5: ~ith, ~ithi, ~ito, ~ito_, ~ivac, ~jad, ~jand, ~jef, ~jers, ~jis, ~kan_, ~kin, ~ko_, ~kup, ~kup_
  -0.5: ~lad_, ~las, ~las_, ~lay, ~ld_, ~le_, ~lec, ~led, ~ler, ~leto, ~lia, ~lmo, ~lso_, ~lue_, ~lven, ~lves
  -0.5: ~ly_, ~make, ~mar, ~mbe_, ~mess, ~meta, ~midn, ~moji, ~mon, ~mond, ~mx_, ~nast, ~ncen, ~ncio, ~nco_
  -0.5: ~ner_, ~ners, ~ngl, ~ngs, ~ngt, ~nis, ~nlos, ~nne, ~nou, ~nta, ~ntac, ~ntin, ~nuev, ~obl, ~obo, ~oces
  -0.5: ~oci, ~oice, ~ol_, ~olar, ~olla, ~ollo, ~ome, ~onan, ~onl, ~oraz, ~ork, ~orm, ~orta, ~ossi, ~oul
  -0.5: ~oun, ~outg, ~ouvi, ~owi, ~owin, ~oxim, ~paga, ~par, ~parg, ~pedi, ~pel, ~pes_, ~pie, ~pige, ~pla
  -0.5: ~poco, ~prob, ~prox, ~que, ~ra_, ~rai, ~rake, ~rang, ~rapp, ~rd_, ~rdv, ~rdv_, ~reez, ~refe, ~reil
  -0.5: ~rep, ~rgin, ~rgn, ~rgne, ~ribi, ~rie_, ~rive, ~rna, ~rned, ~rni, ~room, ~roxi, ~rro_, ~rry_, ~rsey
  -0.5: ~rta, ~rtou, ~rtu, ~rueg, ~scue, ~segu, ~sey_, ~shar, ~sinc, ~slet, ~sor, ~spok, ~squ, ~ssa, ~ssag
  -0.5: ~sses, ~ssi, ~ssib, ~sto_, ~tact, ~tain, ~tch_, ~tche, ~te_, ~tema, ~tent, ~th_, ~ther, ~thou, ~tia_
  -0.5: ~tio, ~too, ~town, ~tox, ~tox_, ~tto, ~twic, ~uck_, ~uel, ~uen_, ~uer, ~uine, ~ulez, ~und, ~ura
  -0.5: ~urai, ~urn, ~uro_, ~uso, ~uso_, ~utad, ~ute, ~utg, ~utio, ~uts, ~utu, ~uys, ~uys_, ~vant, ~ver
  -0.5: ~vici, ~vieu, ~vio, ~vis, ~viso, ~voi, ~vok, ~wha, ~what, ~whic, ~wice, ~wit, ~witc, ~with, ~wri
  -0.5: ~wsl, ~wsle, ~xte_, ~yeah, ~you, ~youn
  -0.6: (me), 2 … de, NUMBER mais, NUMBER months, NUMBER por, NUMBER pulgadas, NUMBER quid, NUMBER works
  -0.6: NUMBER … ago, NUMBER … are, NUMBER … fine, NUMBER … left, NUMBER … now, NUMBER … or, NUMBER … por
  -0.6: NUMBER … st, NUMBER … still, NUMBER … with, a adore, a bloquear, a demenage, a escribir, a gauche
  -0.6: a pie, a recevoir, a review, a spare, a stop, a textear, a usted, a … avenir, a … day, a … fois
  -0.6: a … hoy, a … liste, a … marche, a … messages, a … on, a … over, a … texto, a … the, a … weekend
  -0.6: a … wheel, abiertos, abogado, abonner, about your, abrazo, abt the, accepte d, achale, add a
  -0.6: adresse c, adresse … est, affaire ailleurs, affaire la, affor-, afford, afina-, after, again the
  -0.6: agreed … this, ahead with, ahi le, ahi voy, ahi … no, ai du, ai envoyez, ai essaye, ai … coche
  -0.6: ai … oui, ai … voyage, ailleurs maintenant, aime ca, aimerait, air dans, airco-, ajoutez, al link
  -0.6: al mio, alarme, alcanzo, alertas, alertes |, alguien de, algun, all … messages, alley-, alleycat
  -0.6: allez … quelqu, allow, already … the, alrig-, alright, always |, am begging, am leaving, am literally
  -0.6: am over, am still, am … coming, am … done, an … to, ancie-, and desist, and everything, and how
  -0.6: and put, and that, and … know, angry>law, anima-, annulez le, annulez mon, annulez … rendez, answer |
  -0.6: any chance, any further, any other, any … you, anymo-, anymore, appelee, appelez … svp, appels, apple
  -0.6: appor-, apres midi, are again, are … done, are … located, arif, arme, around NUMBER, arret d
  -0.6: arret … autobus, arrete en, arrete les, arrete tu, arrete … me, arreter le, arretez, arretez d
  -0.6: arretez la, arretez moi, arretez tout, arretez vous, arretez … textos, arrive a, arrive dans, arroz
  -0.6: as is, as it, as long, as spam, as the, as … on, ask about, ask you, ask … the, assez pour, at costco
  -0.6: at dinner, at least, at … house, at … point, at … so, at … stop, at … time, ate … whole
  -0.6: attorney general, au crtc, aunt, autre |, avant midi, avant … NUMBER, avant … svp, avec tes, avec une
  -0.6: avec … la, aveni-, avenir, avertis, avez appele, avez plus, avez … pris, avion, avisa-, avisarme
  -0.6: avisen a, avisen … mi, avril, awake, babys, back on, back … NUMBER, back … i, backo-, bags, baila-
  -0.6: bajam-, balco-, bar |, barata |, base de, bc of, be back, be … kind, been … weeks, before the, beggi-
  -0.6: begging, begin-, behind the, belan-, bell please, bells, berge-, bergeron, berri, besoin … la
  -0.6: besoin … vos, betch-, betcha, better … me, bici afuera, bici ayer, bici vieja, bicis de, bien … a
  -0.6: bigge-, bigger, bike boxes, bike outside, bike … need, bikes for, birya-, biryani, bitin-, biting
  -0.6: bizum, bleed, blessed, block you, blocking you, bloquer, bomba, bon la, bonne fin, book, boome-
  -0.6: boomer, borrame de, borrame |, borre … numero, borreme, borrenlo, borrenlo |, both … us, bother you
  -0.6: bottle cage, boute-, bouteille, breakfast, breakfast |, breat-, bring, brown, bruit a, bruit merci
  -0.6: bubbl-, bucke-, bugging, business … please, bussi-, butt, buzz off, bye la, bye stop, c koi, c … ca
  -0.6: c … regle, c … son, ca la, ca que, ca svp, ca … bien, ca … etre, ca … pour, cabe en, cable |, cage
  -0.6: calcu-, calen-, call i, call list, call this, call … instead, call … please, calla, calls, cambiela
  -0.6: cambien, came, came in, came with, can call, can let, can text, can … afford, can … hold, can … keep
  -0.6: can … return, can … sleep, can … too, canal, cancel … NUMBER, cancele mi, cancele … cita, cancelo la
  -0.6: cansada, cante-, canteen, capot-, capote, carbone, card … the, carry on, case etait, casil-, casilla
  -0.6: ce qui, cease and, cebol-, cebolla, cell … ma, cell … the, certainly, cessez les, chale-, chalet
  -0.6: change the, change … boutique, changed … mind, changer la, chann-, channel, charge deux
  -0.6: charge … fois, charged for, chari-, chez … a, chez … enlevez, chicken, chile, chiqu-, choice, choos-
  -0.6: chuck my, chuck … number, claro que, cleve-, cleveland, closi-, closing, clous |, clunk-, clunks
  -0.6: cobran por, cobre-, colou-, comad-, comadre, come back, come for, come home, come off, come over
  -0.6: come with, come … me, comid-, comida, coming along, coming back, commence a, comment … avez
  -0.6: comment … vous, communication, communications, como esta, como nueva, compadre |, completely
  -0.6: compre un, comprends rien, compro otra, con dos, con tanto, con … compania, con … la, con … mensaje
  -0.6: con … reparacion, congrats on, congrats … the, consegui, consenti … ca, consentis, contact de
  -0.6: contact for, contact lens, contact with, contacted |, contacting me, contacts |, contente, contr-
  -0.6: contrat, contre, copied, coria-, coriander, corol-, corolla, cosa |, could … it, could … me, counc-
  -0.6: council, counting, coupez moi, courier, courriels, cracked, cracks, cracks |, cream, crevaisons
  -0.6: cricket, croch-, crois … c, cross my, cross … name, crtc, crying at, cual … la, cualq-, cualquier
  -0.6: cuando llegue, cuando … a, cuanto va, cuanto … con, cuesta, culpa, cumpleanos, curry, customer but
  -0.6: cut … out, d avance, d ecole, d enlever, d envoi, d envoyer, d urgence, d … c, d … vous, dad is
  -0.6: dans … pedalier, dans … pneu, dans … systeme, dans … trafic, dare |, date, daughters phone
  -0.6: day NUMBER, day sorry, de cadre, de chez, de credit, de datos, de disco, de enviarme, de forfait
  -0.6: de garantie, de grincer, de lentes, de location, de mes, de payer, de pneus, de preferencia
  -0.6: de textearme, de todo, de vendre, de verdad, de voz, de … NAME, de … achaler, de … avisos, de … baja
  -0.6: de … des, de … enlever, de … gracias, de … listes, de … luces, de … manana, de … mandar, de … pluie
  -0.6: de … porfa, de … this, de … trabajo, de … vos, de … xfa, deactivate, deber-, decri-, dejen mi
  -0.6: dejenla, dejenme en, delete candado, deleted |, deman-, demande de, demande si, demasiados, dents |
  -0.6: denun-, depen-, deposito |, derailleur |, deranger mais, derecho, des pneus, des rappels, desactivar
  -0.6: desbl-, desinscription, desole … je, despi-, despues … las, detengan, devant … porte, did … fix
  -0.6: did … stop, did … subscribe, did … tick, diga que, digas a, dire … je, disconnected, disculpe me
  -0.6: distr-, disturbing, do a, do that, do we, do … cry, do … ever, do … like, do … me, do … open
  -0.6: do … park, do … pick, do … remove, do … see, dobla-, doble, doc, does … fit, dogs allowed, dollars |
  -0.6: domino, donc de, donc j, donc … ai, donde estan, done … your, donut-, donuts, door i, downt-
  -0.6: doy … baja, driveway, driving me, dropped … in, du spam, du … ca, dude quit, dues, early |, easte-
  -0.6: ebike-, ebikes, echel-, echele, echo, ecrivez … je, effacer mon, effacez moi, el arreglo, el aviso
  -0.6: el fin, el gerente, el grupo, el lavado, el paquete, el perro, el ruido, el servicio, el sillin
  -0.6: el ticket, el ultimo, el … con, el … nuevo, el … o, el … pa, el … porfa, eliminame, eliminenme
  -0.6: eliminenme |, eliminez, elsew-, elsewhere, email no, email … you, emergencias, empie-, en anglais
  -0.6: en clase, en deuil, en envoyer, en espanol, en ingles, en juillet, en m, en mars, en misa, en ninguna
  -0.6: en passant, en … assez, en … calle, en … eu, en … hora, en … min, en … por, en … trabajo, en … trop
  -0.6: en … you, encore du, encore … la, encuentro el, end … for, end … texts, engaged, english … good
  -0.6: enlever … la, enlevez les, enlevez pas, enlevez … donc, enlevez … nom, enough already, enregistre
  -0.6: entrevista, enviarme, envien |, envoyer ca, envoyer … messages, envoyer … textos, eres tu, eres … soy
  -0.6: es mejor, es mucho, es necesario, es … gracias, esas |, escap-, escape, escribas mas, ese precio
  -0.6: esperando, esperar |, esperes, esquina |, est bloque, est ou, est quittes, est … alors, est … ce
  -0.6: est … clair, est … fille, est … vos, esta abierto, esta … delete, esta … por, esta … que, esto lo
  -0.6: esto no, esto … acoso, estoy de, estudiando, estudiando |, etais … la, etait non, etes … ouverts
  -0.6: etran-, eu |, every … i, everyone |, evite-, ex a, expire, fabor, facture par, faire l, falta que
  -0.6: family, father, father he, faux |, favor … de, favour, fed … with, fee for, felicidades
  -0.6: felicidades por, fell … the, fellow, fermez … a, festi-, fichez … la, figure, find the, fini de
  -0.6: fini pour, finie, fins, flag, flight, floor-, floors, flore-, flores, fois je, font, for all, for no
  -0.6: for tomorrow, for … company, for … flat, for … more, for … order, for … pickup, for … stop
  -0.6: for … texts, for … to, for … tube, forever>send, forge, forgot to, forks, forms, fort, found a
  -0.6: found the, frega-, frein |, frenos no, frett-, frette, friday |, from, from school, from … order
  -0.6: from … shop, from … system, front brake, front … the, frotte |, fuck off, fue no, garde le, garde |
  -0.6: gardez mon, gardez vos, gasta-, gear, get outta, get there, get … texts, gift cards, give me
  -0.6: give … phone, glass, go pour, go too, go with, go … sleep, go … with, goma, good enough, good service
  -0.6: good … me, goodbye |, got people, got somebody, got … spare, gracias … el, gracias … la, great … you
  -0.6: grincer, gris |, groce-, grocery, group rides, grupo de, guant-, guard, guardo, guitar, guys rock
  -0.6: haberme, hablamos, hablo para, habra … de, hace … que, hacie-, haciendo, had the, had … good, hagale
  -0.6: hagan nada, hall |, hands, hands-, handwriting |, happy birthday, harassment, have … good, have … i
  -0.6: have … on, have … permission, hay … para, he did, he is, headi-, heading, heard you, heavy, hello
  -0.6: help, helped, helpf-, helpful, helpful |, her so, her … for, heure de, heure la, hijo … NUMBER
  -0.6: hinch-, hola buenas, holiday hours, honest |, hook, how often, how … i, how … off, how … the
  -0.6: hows … baby, hoyo, http, husband, hydra-, i came, i certainly, i let, i m, i moved, i needed
  -0.6: i return, i … begging, i … can, i … cash, i … leaving, i … literally, i … pass, i … sent, i … sick
  -0.6: i … smoking, i … some, i … still, i … too, if the, if … can, il manque, il roule, il … d, il … tout
  -0.6: importe quand, impresora, in with, in … it, in … na, in … parking, in … saturday, in … system, inche-
  -0.6: inches, included |, incluses |, infol-, infolettre, informacion, inscribi, inscrit … la
  -0.6: inscrivez moi, interac, interesa |, interest |, is blocked, is cheaper, is from, is full, is great
  -0.6: is how, is in, is making, is texting, is wrong, is … consent, is … difference, is … list, is … now
  -0.6: is … room, is … til, is … tuesday, is … wifi, it anymore, it fit, it i, it myself, it next, it off
  -0.6: it ok, it until, it … be, it … do, it … just, it … ok, it … she, it … still, item, j ouvre
  -0.6: j … essaye, j … le, j … pour, jaja … la, jajaja you, jamais inscrit, jamais … d, jamais … je
  -0.6: jamais … le, jamas, je bloque, je confirme, je les, je mesure, je tiens, je … amene, je … arrete
  -0.6: je … attendre, je … avais, je … dans, je … encore, je … envoie, je … payer, je … porter
  -0.6: je … recevoir, je … recois, je … souhaite, je … venir, jess, jour svp, juill-, juillet, just call
  -0.6: just leave, just like, just now, just take, just went, just … one, just … you, kan, keep them
  -0.6: keep … change, keep … posted, kettle, kev, key with, key … the, keys in, kiddo, kids are, kill the
  -0.6: killed, kindly … once, know … are, know … it, l alarme, l avenir, l envoi, l heure, l … laisse, l … s
  -0.6: la azul, la calle, la camara, la cassette, la cote, la dejo, la misma, la nueva, la parrilla, la pena
  -0.6: la permission, la prochaine, la vieille, la … adresse, la … affaire, la … arrete, la … des, la … dice
  -0.6: la … gracias, la … hasta, la … manana, la … par, la … quiero, la … vez, lab, labor day, labor |
  -0.6: lac |, lachez … un, ladie-, ladies, lah, laisser le, laissez … le, land, lane, largo |, las llaves
  -0.6: last … please, late … NUMBER, law>list, le cable, le hagan, le metro, le porte, le puse, le rdv
  -0.6: le tirage, le trek, le va, le … arriere, le … ca, le … foto, le … las, le … manana, le … merci
  -0.6: le … on, le … part, le … stop, le … vos, leave … key, leave … the, leave-, left her, left your
  -0.6: left … a, left … phone, les deje, les digo, les enfants, les messages, les photos, les promos
  -0.6: les trottinettes, les … NUMBER, les … j, less texts, liber-, library, light on, ligne a, like … am
  -0.6: links, list NUMBER, list … is, lista delete, lista por, lista porfa, lista … bici, lista … favor
  -0.6: lista … lo, liste … envoi, liste … la, liste … le, listes |, livrez vous, llamadas ni, llamadita
  -0.6: llame a, llega … a, llueve, lluvia |, lo demas, lo pienso, lo … mas, loaner |, lol no, lol stop
  -0.6: long does, long is, long will, longue, longue |, los mensajitos, los … me, lose |, lost the, lovin-
  -0.6: loving, lunet-, lunettes, luz en, luz … la, m arrete, m … ca, m … jamais, m … reveille, m … vous
  -0.6: ma coloc, ma … c, ma … je, ma … lol, ma … n, ma … otez, ma … pour, madru-, madrugada, magazine
  -0.6: mais oui, make a, make the, mama, mama no, manana paso, mandando mensajes, manden la
  -0.6: manden … mensajes, mandes mas, mandes mensajes, mando foto, manteau, manubrio |, mardi NUMBER
  -0.6: mas preguntas, mas … los, matte-, matter, maudits, mauvais destinataire, mauvais my, mayus-
  -0.6: mayusculas, me contacter, me deja, me dejaron, me fue, me habia, me he, me inscribi, me lleguen
  -0.6: me molesta, me olvido, me posted, me preguntaron, me pregunto, me so, me stop, me stuff, me tente
  -0.6: me textean, me voy, me wen, me … about, me … d, me … estos, me … gracias, me … if, me … llamar
  -0.6: me … ni, me … on, me … para, me … quitar, me … textos, me … to, me … une, me … when, me … will
  -0.6: meant … text, meat, mecanicien, mecanico |, medio-, mediodia, mediodia |, mejor you, menos de
  -0.6: menos … NUMBER, mensaje cuando, mensaje en, mensaje … me, mensaje … mi, mensajes en, mensajes gracias
  -0.6: mensajes you, mensajes … la, mensajes … no, mensajes … texto, mensajes … ustedes, merci ben, merci de
  -0.6: merci mais, merci … les, merci … ne, merit, mes … de, mes … sont, message from, message je
  -0.6: message sur, message vocal, message … c, message … in, message … you, messaged, messages i
  -0.6: messages la, messages … my, messages … svp, messages … you, messed, mets moi, mettr-, mettre
  -0.6: mi abogado, mi abuela, mi nro, mi … gracias, mi … te, mine |, mine … it, minor-, minors, minui-
  -0.6: minuit, mis mensajes, mis … etoiles, miss |, mms, moi NUMBER, moi avec, moi du, moi pas, moi plutot
  -0.6: moi pus, moi tranquille, moi … adresse, moi … jamais, moi … prix, moi … quand, moi … ta, moi … tard
  -0.6: moi … texto, molestar |, molesten |, molle, mon dieu, mon voyage, mon … aux, mon … d, mon … dans
  -0.6: mon … le, mon … pere, mon … sans, money back, more to, more … for, more … from, more … me, mothe-
  -0.6: msj, much to, much … it, mucho-, muchos, muchos mensajes, munro, munro |, muted, muy … el, my bag
  -0.6: my hands, my head, my info, my knees, my list, my messages, my mind, my permission, my place, my plan
  -0.6: my texts, my … all, my … card, my … fixed, my … go, my … gone, my … has, my … said, my … still
  -0.6: my … tag, my … text, my … were, my … what, n existe, n put, n … quand, na, nada … eso, nada … textos
  -0.6: nadie contesta, nah take, name from, national do, national … not, ne recois, ne souhaite, ne … me
  -0.6: ne … recevoir, ne … rien, necesario, need for, need … call, need … cancel, need … for, need … more
  -0.6: need … receipt, needs to, negocio |, net, never bring, never … her, next door, ningun … mas
  -0.6: ninguna lista, nix, no acepto, no autorizo, no eres, no offense, no paran, no recibir, no vuelvo
  -0.6: no … after, no … bicis, no … contacten, no … esperar, no … estar, no … esten, no … estos
  -0.6: no … gracias, no … haber, no … llegan, no … lleguen, no … molesten, no … permiso, no … porque
  -0.6: no … se, no … to, no … will, non j, not afford, not cancel, not cry, not ever, not fix, not like
  -0.6: not mind, not reply, not subscribe, not tick, not too, not … anybody, not … do, not … home, not … it
  -0.6: not … much, not … out, not … think, not … til, notify, nous … a, nouveau velo, nouvelle
  -0.6: nouvelle … est, now ever, now lol, now please, now there, number alone, number deleted, number the
  -0.6: number … never, numero yo, numero … cadre, nunca puse, o la, of NUMBER, of an, of everything
  -0.6: of texting, of … group, of … messages, of … text, ofertas |, off if, off list, off on, off … bed
  -0.6: off … do, off … me, off … texting, offense, ofrece, oiga, oil, ok … for, ok … it, ok … stop
  -0.6: ok … text, old … and, old … to, olvide mi, olviden, olvido, on NUMBER, on and, on annule, on file
  -0.6: on read, on some, on top, on … e, on … national, on … old, on … pour, on … quittes, on … so
  -0.6: on … telephone, once, one, one not, one so, one … n, one … time, one … to, only have, only way
  -0.6: only … for, only … me, open the, opting for, option |, options |, or nah, or shine, or … to, order it
  -0.6: orlan-, orlando, otra bici, otw, ou avez, ou … avez, oublie, oublie mes, oubliez ca, oui … ca, out at
  -0.6: out or, over … phone, pack it, packa-, package, pagar |, paiem-, paiement, paint |, papers
  -0.6: par courriel, par sms, para alla, para mensajes, para recoger, para … la, parade, paran, parche
  -0.6: paren el, park |, parking lot, parle a, parler |, part of, parte-, pas attendre, pas ete, pas vu
  -0.6: pas … au, pas … chum, pas … ecole, pas … grincer, pas … publicite, pas … sondage, pasas, paso en
  -0.6: paso … la, pass … the, passant, passer demain, password, pay with, pay … the, pedal, pedal … off
  -0.6: pedaler, peint-, penda-, pendant, pensais que, pensais … c, pensez, perdu le, permiso a, permiso para
  -0.6: permission … text, pero … bien, pero … quiero, person |, pese, petite, petites, petites roues, petrol
  -0.6: phone because, phone not, phone taken, photos |, physi-, picked it, picked … up, pictures |, pidiendo
  -0.6: pied |, pienso y, pienso … le, pierdo, pieza-, piezas, pila |, pile, pinch-, ping, piss, piss off
  -0.6: pit stop, place … is, please and, please discontinue, please inform, please my, please pass
  -0.6: please pull, please unsubscribe, please … all, please … mine, please … off, please … them
  -0.6: please … us, plein-, pleur-, plus svp, plus un, plus … avec, plus … forfait, plus … le, pneus d
  -0.6: pneus … hiver, poche, points, pont, por fin, por los, por si, por … si, pot, pound-, pounds, pour la
  -0.6: pour votre, pour … bon, pour … la, pour … messages, pour … pere, pour … roue, pour … tirage
  -0.6: pour … tune, pourq-, pourquoi, pourriez, pourriez vous, pouss-, pouvez … juste, power-, pre
  -0.6: prefer not, preferiria, preguntaron, prenez le, presion, pression, pret avant, pretty … with, preuv-
  -0.6: preuve, prie de, printemps, pro, probe, profe, promised, promociones |, promotions, propre, proverb
  -0.6: pu client, pu … message, pu … texto, pub svp, pueda, puede quitar, puede … la, pueden mandar
  -0.6: pueden … de, puedo ir, puedo pagar, puedo |, puis, pulgadas, pulgadas |, pus de, push, put your
  -0.6: qu … peut, que di, que voy, que … atendio, que … avisen, que … lui, que … mandan, que … mensajes
  -0.6: que … quiero, que … quiten, quedo como, quedo … nueva, queen, quejo, quel … la, quell-, quelle
  -0.6: quelle est, quelle … la, qui … mange, quid, quiero dejar, quiero esperar, quiero los, quiero … bici
  -0.6: quiero … mas, quiero … textos, quit … with, quita … numero, quitame … la, quitar el, quitar mi
  -0.6: quitele la, quitenle, quitenme … los, quitenos, quito el, quits, rail, rain or, rain … shine
  -0.6: raining |, rains, raiso-, raison, ralei-, raleigh, rappel |, rdv de, react-, read these, read … i
  -0.6: rebaj-, receive … messages, rechina, recibir mas, recibir … mensajes, recogi |, recois un, recommend
  -0.6: recu … texto, reecrit, ref, refra-, refrain, refrain from, regalo |, regarder, regis-, rei, relan-
  -0.6: remboursez moi, remets, remettez moi, remettre, remis, removal |, remove mon, remove your
  -0.6: remove … numero, remove>remove, rempli, remuevan mi, remuevan … numero, rendu la, renue-, renvo-
  -0.6: replace the, report to, reporte, repuesto, resch-, reschedule, resend |, reserve, resiliez, reste-
  -0.6: results, retirer de, retirez nous, return it, ride in, ride … NUMBER, rides … new, rien pour
  -0.6: rien savoir, rien … tout, roami-, roaming, rodada NUMBER, rojas, rubs, ruedi-, rueditas, sacan de
  -0.6: saco, sacre-, sacrez, said i, said never, said … and, said … the, sais, salga-, salgo de, salid-
  -0.6: salir-, salirme, same day, sans mon, saquenme … la, saw it, say it, say stop, says bring, scale
  -0.6: se cual, se leer, se … borro, se … en, se … no, se … olvido, se … un, seala-, sealant, seatp-
  -0.6: seatpost, secretary, secti-, section, see it, seein-, seeing, semai-, semaines … j, send>forever
  -0.6: sending these, sending |, sent that, serait mieux, serial … is, sert, servent, set this, share
  -0.6: sharp-, she … it, she … my, shima-, shimano, shoot, shop … anymore, should … a, show me, shut off
  -0.6: si queria, si voy, si you, si … continuez, si … en, si … los, side of, siemp-, siempre, signed … with
  -0.6: sigue … el, sin querer, since yesterday, slaqu-, slept, small, smell, smili-, smiling, smoking so
  -0.6: smoot-, smooth, sms … la, sms … the, snooz-, snooze, snow, so kind, so long, so now, so stop, so … as
  -0.6: so … did, so … me, so … need, so … stop, sola, sold out, someones … is, sors moi, sortir de
  -0.6: spamming me, speaking, spend, spoilers, sponsor, squeaking, squee-, sry, starting, still there
  -0.6: still waiting, still want, still … me, still … on, stole-, stolen, stoma-, stop already, stop for
  -0.6: stop lying, stop merci, stop near, stop sign, stop texts, stop … now, stop … please, stop … repair
  -0.6: stop … your, stopping |, strav-, strava, strike my, su … es, su … por, subir, submi-, subscription
  -0.6: such good, suelten, suena a, suficiente con, suficiente |, sugar, suis … encore, suis … inscrit
  -0.6: summo-, supon-, supone, supprimez mon, surgery, sus avisos, suspendan, suya, svp arreter, svp lol
  -0.6: svp on, svp pu, svp … suis, synth-, synthetic, syste-, tab, tachame de, talk … text, tanti-
  -0.6: taxes incluses, te, teach, temprano |, tendra, tengo que, tenia-, tenian, terminaron |, text again
  -0.6: text back, text when, text … am, text … anymore, text … fine, text … me, text … on, texte pu
  -0.6: texte … quand, textean, textees mas, textees |, textez plus, textez … NUMBER, texting |, texto ok
  -0.6: texto por, texto que, texto … favor, texto … moi, textos enlevez, textos j, textos por, texts at
  -0.6: texts can, texts i, texts on, texts stop, texts take, texts thanks, texts you, texts … my, texts>list
  -0.6: texts>send, than i, thank … so, that to, that … do, that … message, that … text, that … too
  -0.6: the accident, the attorney, the bottom, the claim, the coffee, the delivery, the difference
  -0.6: the family, the fridge, the hill, the hook, the kickstand, the money, the national, the neighbor
  -0.6: the new, the rain, the roof, the scratch, the shifter, the small, the sms, the snow, the stem
  -0.6: the stop, the tag, the top, the trailer, the wash, the … a, the … as, the … color, the … coming
  -0.6: the … fee, the … general, the … group, the … honestly, the … if, the … keeps, the … ok, the … price
  -0.6: the … remove, the … speed, the … station, the … texts, the … until, the … we, the … were, the … while
  -0.6: then i, thera-, there, there … i, these anymore, these off, these please, these … my, these … stop
  -0.6: these … the, they, they have, they need, they say, they … not, they … on, this ca, this jk, this up
  -0.6: this year, this … alone, this … an, this … it, this … like, this … ridiculous, this … too, tho |
  -0.6: those, thought, thought … would, through |, ticked, tickets, tienda … no, tienen … que, time, time do
  -0.6: time no, time … is, time … the, to bother, to sleep, to type, to work, to you, to … anything, to … be
  -0.6: to … before, to … get, to … getting, to … messages, to … stop, to … taken, to … the, to … y, toast-
  -0.6: toaster, today … not, toilette, told him, told … no, tone, tono, topic, torti-, tortillas, tout ca
  -0.6: traba-, trabajan, trabajar, trabajo de, trabajo … me, traigo el, trails, traje la, travelled, troca
  -0.6: trottinettes, trust-, tu arreter, tu soy, tu … de, tu … yo, tub, turn, turn left, turn the, turne-
  -0.6: turned, ubicacion |, ubicados, umbrella |, un abrazo, un appel, un char, un rappel, un regalo
  -0.6: un remboursement, un … cuando, un … merci, un … quand, un … up, uncle NAME, under … name, une bonne
  -0.6: une heure, unenr-, unfollow, unit, unive-, unloc-, unreg-, unsolicited |, unsubscribe from
  -0.6: unsubscribe … from, up no, up … my, up … texts, urs |, usages, usages |, usele-, useless, using my
  -0.6: uso |, ustedes … de, ustedes … se, va etre, va le, va … la, vacation, vais porter, vais … etre
  -0.6: vais … la, vale la, vale … pena, valvu-, valvula, veill-, veille, velo en, velo … au, velos |, vendan
  -0.6: venga, vente |, versi-, version, veux parler, veux un, veux … attendre, veux … au, veux … un
  -0.6: veux … vous, vez, vibre-, vibrer, viend-, vient a, voici la, vois juste, volver a, vos pubs, vos … d
  -0.6: vos … de, vos … merci, vos … svp, votre … m, votre … svp, voulo-, vouloir, vous a, vous apporte
  -0.6: vous continuez, vous juste, vous pris, vous reponds, vous voir, vous … arreter, vous … dit
  -0.6: vous … enlever, vous … laisser, voy saliendo, voy … bloquear, voy … camino, voy … la, voy … otro
  -0.6: voy … poner, voyons … j, voz, vrai, vuelvas a, waiting list, walked in, walma-, walmart, want them
  -0.6: want you, want … anymore, want … get, want … hear, want … keep, want … text, wants them, was fun
  -0.6: was … last, wash it, waste, wat is, ways, wednesday |, week, weekends, weeks, well, were not
  -0.6: were … of, wet, what can, what psi, when i, when … am, where it, where … at, where … my, which … for
  -0.6: who … jk, who … them, who … this, who … your, whoever … is, why … it, will kill, will the, will … get
  -0.6: wish … stop, with NUMBER, with … for, with … on, withdraw, without asking, without me, without my
  -0.6: wk |, worked |, would … at, would … taken, wrong group, wrong … my, y dejen, y es, y estoy, y siguen
  -0.6: y … asi, y … du, y … son, yo les, you, you believe, you casi, you delete, you is, you kindly
  -0.6: you leave, you located, you look, you mind, you scratched, you terminaron, you to, you … bueno
  -0.6: you … buy, you … closed, you … home, you … ins, you … lo, you … lol, you … match, you … necesito
  -0.6: you … nos, you … que, you … recogi, you … remove, you … rock, you … se, you … sirve, you … text
  -0.6: you … was, you … work, your brother, your call, your card, your last, your own, your text, your way
  -0.6: your … ah, your … message, your … off, your … take, zip it, zippe-, zipper, | about, | annulez
  -0.6: | appelle, | apply, | approve, | arretes, | aunty, | autocorrect, | avant, | baje, | buzz, | cancelle
  -0.6: | change, | chuck, | class, | continuez, | deactivate, | dead, | debarquez, | dejenla, | desactiver
  -0.6: | desactivez, | detengan, | did, | dimanche, | double, | eliminame, | era, | espero, | fewer
  -0.6: | finalement, | finished, | flat, | gift, | habra, | hard, | helmet, | inscrite, | jaja, | keys
  -0.6: | llego, | manden, | maudit, | meeting, | montrez, | nix, | paro, | picked, | piss, | porfa, | pour
  -0.6: | preferiria, | priere, | quiteme, | quitenle, | rappelez, | remuevan, | resiliez, | ring, | sat
  -0.6: | saw, | scusez, | se, | seat, | show, | slow, | stupid, | sub, | table, | texteame, | thursday
  -0.6: | tio, | todavia, | touchez, | traje, | uncle, | venga, | what, | worry, | would, | … abierto
  -0.6: | … acepto, | … achetez, | … agree, | … annoying, | … answer, | … apago, | … autorice, | … behind
  -0.6: | … birthday, | … black, | … brakes, | … buying, | … cancelo, | … comme, | … conduis, | … confirme
  -0.6: | … consent, | … contacting, | … content, | … could, | … cut, | … darme, | … descuento, | … dicen
  -0.6: | … did, | … dois, | … doit, | … donne, | … enlever, | … everything, | … fair, | … for, | … forgot
  -0.6: | … fun, | … funny, | … further, | … gasten, | … gone, | … got, | … grasias, | … guidon, | … hasta
  -0.6: | … have, | … juste, | … key, | … knew, | … koi, | … llega, | … lo, | … mesure, | … molesta
  -0.6: | … navidad, | … often, | … once, | … parar, | … parfait, | … partir, | … pasar, | … pass, | … pedale
  -0.6: | … pics, | … playing, | … pleut, | … po, | … pocket, | … policy, | … rain, | … rato, | … replied
  -0.6: | … report, | … request, | … retire, | … rode, | … route, | … saturday, | … selle, | … set, | … sirve
  -0.6: | … spamming, | … stuck, | … suficiente, | … systeme, | … tes, | … test, | … texts, | … tiens
  -0.6: | … tmr, | … tune, | … turn, | … urge, | … valve, | … vuelvo, | … warranty, | … well, | … worrying
  -0.6: | … zapatos, ~_alo, ~_apo, ~_att, ~_boi, ~_bos, ~_br, ~_car, ~_clu, ~_crt, ~_dai, ~_del, ~_fa, ~_fix
  -0.6: ~_foo, ~_gen, ~_ger, ~_gp, ~_hap, ~_hm, ~_il, ~_ira, ~_ju, ~_jul, ~_jum, ~_jus, ~_kin, ~_lah, ~_las
  -0.6: ~_le, ~_low, ~_ma, ~_mon, ~_na_, ~_nm, ~_noc, ~_of, ~_oil, ~_ol, ~_pal, ~_ped, ~_pur, ~_ral, ~_rep
  -0.6: ~_rev, ~_sk, ~_ski, ~_sry, ~_stu, ~_sue, ~_sys, ~_te_, ~_th, ~_tha, ~_typ, ~_unc, ~_unl, ~_vez, ~aben
  -0.6: ~acha, ~acka, ~adme, ~ads_, ~afin, ~agam, ~agno, ~agu, ~aiem, ~aite, ~ajam, ~ajer, ~ake, ~alei, ~alut
  -0.6: ~aman, ~amb, ~anch, ~ang, ~anym, ~ape, ~appr, ~ard, ~arde, ~ared, ~arm, ~arma, ~aro, ~arro, ~ashi
  -0.6: ~asic, ~assm, ~ast, ~at_, ~athe, ~atic, ~atte, ~auri, ~aut, ~aux, ~avo, ~avo_, ~away, ~basi, ~beg_
  -0.6: ~begg, ~bon_, ~bra_, ~cab, ~car, ~caro, ~chem, ~ciar, ~cibi, ~ckag, ~cked, ~coc, ~coch, ~cora, ~coun
  -0.6: ~crir, ~crt, ~crtc, ~cted, ~cti, ~cto, ~cupa, ~cutt, ~dal_, ~dan_, ~ddi, ~denu, ~depl, ~der_, ~desp
  -0.6: ~dez, ~dez_, ~dise, ~dni, ~doc_, ~duri, ~dver, ~dyi, ~dyin, ~eade, ~eah, ~eah_, ~ear, ~eci, ~ecol
  -0.6: ~ed_, ~eda, ~edal, ~eddi, ~ede, ~eek, ~eeks, ~efe, ~efra, ~eggi, ~egs_, ~eill, ~elam, ~eles, ~elp_
  -0.6: ~embe, ~eme_, ~emp, ~en_, ~ens, ~ep_, ~erap, ~erb, ~erdo, ~ered, ~erfu, ~es_, ~escu, ~esd, ~esm, ~ess
  -0.6: ~esto, ~etan, ~ete_, ~ety, ~ety_, ~eva, ~even, ~ewor, ~exce, ~fact, ~fens, ~fer, ~ffor, ~fix, ~flag
  -0.6: ~fre, ~from, ~fte, ~fur, ~ganm, ~gas, ~ge_, ~gent, ~gere, ~gery, ~gic_, ~glas, ~gns, ~gns_, ~gra_
  -0.6: ~grap, ~greg, ~grew, ~gui_, ~happ, ~hay, ~haya, ~he_, ~hico, ~hima, ~hing, ~hoos, ~hor, ~hou, ~hum
  -0.6: ~iaj, ~ibi, ~ice_, ~ick_, ~icos, ~iday, ~ide, ~idn, ~iels, ~ienc, ~iere, ~ieux, ~igns, ~iler, ~ilk
  -0.6: ~imer, ~imo, ~ind_, ~ini, ~inie, ~ione, ~ios_, ~iot, ~irm_, ~ismo, ~ist, ~ivar, ~ivew, ~ivie, ~jit
  -0.6: ~jul, ~jump, ~just, ~kag, ~kage, ~kes, ~lab_, ~larm, ~lash, ~led_, ~leig, ~let, ~lets, ~lf_, ~libe
  -0.6: ~lico, ~lio_, ~lirm, ~lla_, ~lled, ~llov, ~lmos, ~loa, ~loir, ~lot, ~lou, ~lp_, ~lsew, ~luya, ~mach
  -0.6: ~made, ~main, ~man, ~mard, ~mbia, ~med, ~ment, ~mes, ~mid, ~mily, ~mis, ~mmut, ~mone, ~mpin, ~mplo
  -0.6: ~msj_, ~natu, ~nda, ~nde, ~ndin, ~nenr, ~net, ~ng_, ~nita, ~nk_, ~nloc, ~nouv, ~ns_, ~nseg, ~nsh
  -0.6: ~nym, ~nymo, ~oad, ~oam, ~oami, ~obre, ~odo_, ~oe_, ~oil, ~oir, ~oji, ~oke_, ~old_, ~oll, ~ond, ~onec
  -0.6: ~onti, ~oom, ~oord, ~oos, ~oot, ~ope, ~opi, ~or_, ~ord_, ~ores, ~ort, ~oud, ~oug, ~ough, ~ould, ~oung
  -0.6: ~ount, ~ourq, ~ouss, ~ouve, ~pati, ~ped, ~peda, ~pese, ~pies, ~pil, ~pill, ~piti, ~pok, ~pond, ~pour
  -0.6: ~ppe, ~pped, ~ppel, ~preu, ~puer, ~puta, ~race, ~raj, ~rau, ~rcie, ~rco, ~reno, ~res, ~retr, ~reuv
  -0.6: ~rful, ~rgen, ~rgic, ~ribl, ~rire, ~rit, ~rite, ~rlos, ~rnt, ~rnt_, ~roam, ~rom_, ~rome, ~roni, ~rrer
  -0.6: ~rrid, ~rry, ~rtc, ~rtc_, ~ruct, ~rwa, ~saro, ~sch, ~sco_, ~scu, ~se_, ~seg, ~sel, ~sewh, ~sey, ~sis
  -0.6: ~sj_, ~slaq, ~smal, ~smo_, ~sol, ~sper, ~spie, ~sry, ~sry_, ~ssme, ~st_, ~sta, ~stam, ~sti, ~stim
  -0.6: ~stud, ~supp, ~suya, ~swit, ~sys, ~syst, ~tas, ~tate, ~tea, ~teal, ~tem, ~tes_, ~thos, ~tion, ~tit_
  -0.6: ~trab, ~trea, ~tret, ~tsi, ~tsid, ~turn, ~ua_, ~ualq, ~ucho, ~uedi, ~ueez, ~ueja, ~uete, ~uld, ~uld_
  -0.6: ~uloi, ~uma, ~unc, ~unen, ~unl, ~unlo, ~unti, ~ups, ~use, ~uvr, ~vanm, ~ven, ~vew, ~vewa, ~viaj, ~vic
  -0.6: ~vita, ~wal, ~wet_, ~wo_, ~xce, ~ymo, ~ymor, ~you_, ~yst, ~yste
  -0.7: (these), 3rd floor, NAME can, NAME … the, NAME … today, NUMBER by, NUMBER dollars, NUMBER juin
  -0.7: NUMBER me, NUMBER piasses, NUMBER rue, NUMBER semaines, NUMBER sharp, NUMBER texts, NUMBER weeks
  -0.7: NUMBER … bien, NUMBER … ni, NUMBER … please, NUMBER … since, a black, a bloque, a chaque, a como
  -0.7: a escribirme, a llegar, a mandar, a me, a medium, a poner, a receipt, a ser, a store, a su, a texter
  -0.7: a tree, a … ecole, a … envers, a … fin, a … gars, a … hermano, a … hija, a … if, a … oui, a … para
  -0.7: a … text, about NUMBER, about this, abraz-, abrir, accen-, accident |, accord pour, acepte yo, acros-
  -0.7: across, add … to, adjus-, aerob-, aerobars, after all, after this, afternoon |, again, again … i
  -0.7: agradezco, agua, ahi nos, ahi … va, ahi … vemos, ai assez, ai des, ai mon, ai tu, ai … envie
  -0.7: ai … souvenir, airpo-, al cel, al … por, alarm … not, alarma, all are, all day, all messages
  -0.7: all … it, allez vous, alloy, already told, alto el, alto … la, am asking, am going, am opting
  -0.7: am thinking, am … at, am … going, am … now, am … out, am … take, amari-, amarr-, and a, and left
  -0.7: and take, and … says, and … texting, and … that, and … too, and … we, and … your, andar, angry>want
  -0.7: annulez, anulen, any update, anymore … do, anything |, apaga-, appelez … textez, appreciate, appt
  -0.7: apres la, apretada, apt, apunt-, are never, are off, are there, are … only, are … out, aroun-, around
  -0.7: arret … bus, arrete a, arrete … NUMBER, arrete … fumer, arrete … m, arretent, arreter les
  -0.7: arreter … m, arretez ca, arretez donc, arrib-, arriba, arrives |, ask my, asked you, asked … to
  -0.7: assez … moi, asust-, at lunch, at … bar, at … bus, at … end, at … or, ate my, ate the, atenc-
  -0.7: atencion, attendant, au point, aunti-, auntie, autorisation |, autorise ces, autorise |, autre … svp
  -0.7: avec mes, avec … panier, avez mis, avez … eu, avez … texte, aviez, avisar |, avise, avisele, ayer y
  -0.7: baba, back off, back … the, bag of, baja a, baja la, baja … mi, bank, banne-, banner, bar end, barn
  -0.7: barri-, barrio, bathroom, be … from, be … the, be … this, be … with, beari-, beaucoup de, because you
  -0.7: been … there, beg you, being dramatic, being so, bequille |, berth, bes, besti-, bestie, better for
  -0.7: bf, bibs, bici … y, bien recu, bienvenida, bike rides, bike share, bike will, bike … like, biscu-
  -0.7: bit |, blank, bless |, blocking this, blocking … number, bloqueados, bmw, bonne … de, bored
  -0.7: borrenme de, both of, bothering, bothering me, brakes on, branc-, branche, breaking, brinc-
  -0.7: bring own, bringing it, brinj-, brinjal, bro stop, brothers, brun, buenas noches, buggi-, bulk
  -0.7: business … you, but … can, but … more, buys, by sms, by … please, c combien, c etait, c … annule
  -0.7: c … ben, c … fait, c … vrai, ca coute, ca je, ca … dit, ca … tente, cabe, cada, cadre |, call about
  -0.7: call for, call your, campana, can do, can go, can see, can the, can … NUMBER, can … change
  -0.7: can … check, can … give, can … leave, can … look, can … remove, can … swap, can … update
  -0.7: cancel … appointment, cancel … i, cancel … order, cancelled the, capable de, caps, car, car is, cara
  -0.7: carbono, card for, cards |, care |, cat |, cause … vous, ce … NAME, ce … de, cease … desist, cel no
  -0.7: ces textos, ces … la, cessez … m, change, chaque fois, checa-, check … spam, chick-, choco-, choisi
  -0.7: chuck, chut, clarinet, classe, clear-, cleat-, cleats, click |, clicking, clicks, clienta
  -0.7: coche … case, codigo … me, colis est, colom-, color-, come by, come on, come you, comer |, comme ca
  -0.7: comment on, comment vous, como consiguieron, como es, como la, comprends, computer, con sus
  -0.7: con … queda, con … tengo, con … textos, condition, confe-, conference, conozco … tienda
  -0.7: consent … this, consentir, contactar |, contacten, contacter |, contactez, contacto |, contactos
  -0.7: continuar, continue, contratando, contratando |, corre-, costo, cotiz-, count … out, counter no
  -0.7: coupons, cours de, crazy, crew, crick-, criss, cuando … la, cuando … lista, cuanto me, cuanto … la
  -0.7: custom, customer and, customer … me, customer … so, cut it, cut me, d etre, d … ca, d … de, d … est
  -0.7: damag-, dan clases, dans le, day but, day is, de aceite, de acuerdo, de adelante, de borrar, de bus
  -0.7: de cesser, de comer, de enfrente, de espera, de facture, de fumer, de hacer, de obra, de personnel
  -0.7: de rabais, de rechinar, de retirer, de sollicitation, de sondage, de ton, de travailler, de voir
  -0.7: de … arretez, de … commande, de … cuenta, de … droit, de … empresa, de … envois, de … facture
  -0.7: de … jaja, de … lo, de … para, de … se, de … systeme, de … vez, deact-, deals |, debarquez, dec
  -0.7: degag-, dejamela, dejar de, dejen … mandar, dejenlo, delete cuadro, delete … photo, demande d, demas
  -0.7: deposite, deposito, depuis quand, derec-, derniere, derniere fois, des … svp, desactiver, desactivez
  -0.7: desafiliar, desas-, desastre, desha-, desinscrivez, desinscrivez moi, desire, dessi-, dessin
  -0.7: desuscribir, deuil, deux, devant la, devis, devol-, diale-, dialed, dice, dice … si, dice … y, dicho
  -0.7: did no, did … say, did … such, did … you, dieu, dije, diner, dio, dios se, dios |, direction, displ-
  -0.7: display, disque, dit au, dit de, ditch my, ditch … number, dj, do NUMBER, do … cancel, do … check
  -0.7: do … close, do … come, do … cut, do … forget, do … get, do … laugh, do … mind, do … owe, do … reply
  -0.7: do … the, doctor, does she, does … in, done … the, dort, dos veces, dossier |, down on, down the
  -0.7: down … the, dozen, drama-, dramatic, draw, droit |, drop bars, drop … at, du cash, du metro
  -0.7: du … avec, dulce, dulce |, each time, eat |, echange |, ecrire svp, ecrire |, ecris moi, ecrive
  -0.7: effacez le, egrat-, el cuadro, el miercoles, el muchacho, el pelo, el tubo, el … pero, el … por
  -0.7: el … si, eliminar, email is, emoci-, empen-, en attendant, en caja, en deux, en efectivo, en fin
  -0.7: en google, en maudit, en … telefono, en … un, encore sur, end cap, end of, end the, ends |, enfant |
  -0.7: english |, enlever de, enlever moi, enlevez la, enlevez |, enough is, enough with, enough … me
  -0.7: enten-, entends, entregaron, entreposage, envers, envien mas, envio, envio-, envios, envoi |
  -0.7: envoyer |, envoyez pas, envoyez … de, envoyez … rien, era pa, es molestia, es … el, es … mismo
  -0.7: es … otro, escogi, escriben de, escribiendo |, espacio, est arrivee, est malade, est passe, est pour
  -0.7: est vrai, est … long, est … mere, esta equivocado, esta lista, esta muy, esta semana, estaria
  -0.7: este medio, este mismo, estoy interesado, estoy … en, estrellas, estub-, estubo, etait quoi
  -0.7: etait … a, etein-, eteint, etre … de, etudiant |, every time, every-, everyones, excusez moi, exists
  -0.7: expliquez, eyes, fa cai, factu-, facture svp, failed |, faire disparaitre, faire la, faire pour
  -0.7: faites … des, falta el, fam, fasti-, fastidio, fatigants |, faut … que, favor … mi, favou-, fee |
  -0.7: feliz dia, feliz navidad, fell … a, fello-, fenders, fever, fil |, fille |, filter, finished |
  -0.7: firmado, fix the, fizah, flat again, floor |, flush, fois par, for good, for texting, for … a
  -0.7: for … class, for … me, for … receipt, forever |, forever>you, forgot my, form for, foto, frame |
  -0.7: freeh-, freehub, frein a, freine, frigo, frnds, froid, from this, from … number, from … please
  -0.7: fue muy, full stop, fumar y, furna-, furnace, gaine-, gained, gane, garde boue, garer
  -0.7: gars … comptoir, gasol-, gasten, get … at, getting a, girl on, girl … the, give up, glass-, glasses
  -0.7: glute-, gluten, go back, go … and, go … the, goats, god … you, going … be, gong xi, gong … fa
  -0.7: good but, good grief, goodb-, goodbye, google |, got off, got … for, got … from, got … off
  -0.7: granddaughter, grandpa, greas-, grease, greet, grief, grise, group ride, guardian, guidon est, guita-
  -0.7: guy with, guys have, hace ruido, had to, had … business, haha, hahaha you, hairc-, haircut, hall
  -0.7: handles, handy |, hang up, happy mothers, harcelement |, harta-, harte, harto, has to, hasta cuando
  -0.7: hasta … NUMBER, have bikes, have had, he … ningun, heads-, headset, hear … you, helpe-, her bike
  -0.7: her the, hier, hijo de, honestly |, hora … la, hospital |, how many, how was, how … does, how … know
  -0.7: how … will, how … your, hows my, hsa, hub |, hugs, hurt, i brought, i deleted, i hit, i make
  -0.7: i picked, i should, i still, i stopped, i unsubscribe, i wanted, i work, i wrote, i … asking, i … hi
  -0.7: i … opting, i … saw, i … taken, i … them, i … thinking, if there, il … combien, il … la
  -0.7: immediately |, important, in one, in yet, in … day, in … min, in … or, inbox, inclus, incluses, info
  -0.7: info please, ingles |, inquiete |, inscription, inscrit |, inspe-, instagram, install, instructions
  -0.7: interessee |, interview, into the, invoi-, invoice, ipads, is anyone, is bad, is doing, is late
  -0.7: is more, is on, is spam, is what, is … as, is … enough, is … last, is … news, is … nice, is … or
  -0.7: is … sign, is … that, is … third, it back, it done, it just, it over, it will, it worth, it … her
  -0.7: it … please, j autorise, j peux, j … peux, jajaj, je debarque, je finis, je parle, je this
  -0.7: je … ailleurs, je … arreter, je … autorise, je … aux, je … demain, je … desabonne, je … j, je … ma
  -0.7: je … ne, je … parler, je … retire, je … stop, jeudi, jk it, juron-, jurong, just a, just walked
  -0.7: just … not, just … your, juste … de, juste … je, kebab, keep it, keep … on, kenya-, kick, kindly send
  -0.7: knee, knees |, knew, know where, knows … i, l accident, l envers, l … c, la alarma, la app
  -0.7: la bequille, la carte, la clase, la direction, la foto, la lluvia, la manana, la mas, la mesa
  -0.7: la parada, la peine, la poste, la quiero, la svp, la … ahi, la … ayer, la … dans, la … merci, la … o
  -0.7: la … para, la … pis, la … sonne, la … sur, la … vieja, la … voy, labou-, labour, lache … la
  -0.7: lachez … telephone, ladil-, ladilla, lados, laiss-, laisse la, laisse mes, laissez tomber, largo
  -0.7: las fotos, las llantas, las … am, las … me, las … o, last night, last … i, laugh |, laund-, law>more
  -0.7: le contact, le devis, le garde, le hago, le moyeu, le pongo, le service, le … donc, least, leave |
  -0.7: leaving now, lecture, left … on, legen-, legend, lend, lengu-, les, les liens, les notifications
  -0.7: les pido, les textos, les … je, les … mais, let it, let … think, liens, life is, lift |, like i
  -0.7: like my, like new, like the, like … be, line no, lips, list … you, list>more, lista la
  -0.7: lista … espera, liste … attente, listes, llamame, llave-, llaves, llenan, lleno, lleno el, lluev-
  -0.7: lo mismo, lo … en, load, logo, longer have, longer want, longer … to, los NUMBER, los recordatorios
  -0.7: los voy, los … ahora, los … por, los … que, los … yo, lost NUMBER, louis-, louise, louise |
  -0.7: love … guys, lube, lumieres, luv you, lying, m avoir, m … de, m … des, m … lol, m … pu, ma mere
  -0.7: ma … m, magaz-, mail |, mair, mais … mon, make this, manag-, manager, mandar mensajes, mandar nada
  -0.7: mandaron la, mande la, manden el, manden … textos, mandes nada, mano … obra, marathon plus
  -0.7: mardi … est, mari … est, marketing |, marre, mas avisos, mas gracias, mas sms, mas y, mas … la, me
  -0.7: me back, me bajo, me contacten, me desinscrire, me doy, me envien, me esten, me los, me mando
  -0.7: me moleste, me queda, me quedo, me quiten, me retire, me retirer, me sacan, me salgo, me sirve
  -0.7: me textees, me textez, me urge, me we, me … but, me … dar, me … delete, me … es, me … in, me … list
  -0.7: me … lol, me … pu, me … stop, me … sus, me … work, me>texts, me>want, measu-, media, medic-, mejor no
  -0.7: mejor … no, mensa-, mensaje dice, mensaje si, mensaje … el, mensajes … mi, menti-, merci bien
  -0.7: mes freins, mes pneus, mes textos, mes … pour, mesa, mess, message d, message for, message s
  -0.7: message … i, messages a, messages from, messages merci, messages please, messages sur, messages … not
  -0.7: messenger |, mesure, mettez le, mettez … sur, mi cel, mi consentimiento, mi trabajo, mi you, mi … o
  -0.7: mi … va, mick, miercoles |, mieux, mil gracias, minim-, minutos, mis le, mis … mauvais, mise au
  -0.7: mise … point, mitad, mjs, moi pour, moi pouvez, moi … la, moi … textos, moins de, mole, mom i
  -0.7: momentito, mon abonnement, mon cadenas, mon cell, mon courriel, mon mot, mon … se, montrez, morad-
  -0.7: more … an, more>angry, mostl-, mostly, mother, mothers day, movie, msjs, mueva-, muevan, mug, musub-
  -0.7: musubi, muy alto, muy caro, my card, my company, my consent, my contact, my contacts, my file
  -0.7: my frame, my granddaughter, my hand, my house, my nephew, my other, my spot, my text, my … about
  -0.7: my … deleted, my … last, my … phone, myself |, n autorise, n … autorise, na |, nada aqui, name the
  -0.7: nans, national, navid-, navidad, ne faites, ne repondez, ne … avez, near the, necessaire, necessary
  -0.7: necessary |, need … bike, netfl-, netflix, network is, never … another, never … found, new year
  -0.7: next time, ni NUMBER, no cap, no contactar, no deja, no eso, no gasten, no interest, no les
  -0.7: no molestar, no nothing, no off, no paro, no reply, no suena, no thx, no … contestar, no … did
  -0.7: no … envien, no … from, no … have, no … interesado, no … llamen, no … message, no … moleste
  -0.7: no … molestia, no … muevan, no … needed, no … pedi, no … ruido, no … saber, no … sigan, no … sin
  -0.7: no … sirve, no … texting, no … thing, no … todavia, no … yet, noche-, noches, noise |, non … moi
  -0.7: non … pour, not delete, not forget, not heard, not laugh, not open, not receive, not … enough
  -0.7: not … ever, not … send, not … take, not … thanks, not … them, notificaciones, notifiquen, now thanks
  -0.7: now … does, ntp, number bus, number does, number … i, numero este, numero … los, numero … vos, occas-
  -0.7: occupe des, of all, of any, of the, of … NUMBER, of … so, of … stop, off now, off thanks, off … he
  -0.7: off … it, off … list, off … on, off … text, oh my, ojo, ok do, ok if, ok la, ok no, ok so, ok stop
  -0.7: ok … you, ola, old tires, on en, on saturday, on there, on veut, on … as, on … call, on … cards
  -0.7: on … day, on … frame, on … left, on … now, on … receipt, on … street, on … ticket, on … vendu
  -0.7: one for, one from, one today, only text, only … the, open on, openi-, opera-, opt for, opt … out
  -0.7: opt … the, options, or do, or is, or … what, orden |, order |, osier, otez … nom, otherwise
  -0.7: otro numero, ou j, ou vous, ou … l, oublie ca, oubliez … numero, oui pour, out i, out … i, out … my
  -0.7: outil-, outils, outside … shop, ouvri-, ouvrir, overn-, overnight, overs-, oxido, packed, padrisima
  -0.7: pads |, panic, pants, papel-, paper-, paque-, par le, par … svp, para emergencias, para este
  -0.7: para que, para sus, para … NUMBER, para … mensajes, para … numero, para … rechinar, parale, parenle
  -0.7: parfa-, parri-, parrilla, pas repondre, pas souvenir, pas textez, pas … permission
  -0.7: pas … sollicitation, pas … tu, paso manana, pass on, passe … NUMBER, passe … soir, passw-, payda-
  -0.7: payday, peine, peppe-, pepper, perdon por, perdu ma, perdu … cle, permanently, permanently |
  -0.7: permission to, perro … comio, personne qui, pesad-, petit, peut tu, peux … de, peux … repondre
  -0.7: peux … venir, phone so, phone … my, piass-, piasses, picked … my, pide, pierd-, pit, pitch is, plans
  -0.7: plate-, plato, playing, please be, please call, please cancel, please drop, please forget
  -0.7: please leave, please stop, please … no, please … text, please … to, plus d, plus vos, plus … du
  -0.7: podri-, police report, policy |, pongale, pongan, por aca, por … de, por … favor, por … medio
  -0.7: por … mejor, por … que, porque me, porque … me, portavasos, porter, poube-, pour cette
  -0.7: pour … garantie, pour … que, pouvez … enlever, pouvez … m, pq, pray … me, preferencia, preguntar
  -0.7: preguntas, pressure, presu-, presupuesto, primero, print |, prochaine, proche, prof … a, progr-
  -0.7: proje-, project, promise, promocion, promos svp, promp-, prompt, prueb-, pu besoin, pub |
  -0.7: publicidad no, publicidad |, puede |, puede … el, puedes, puedo pasar, puedo … con, pulga-
  -0.7: purge … number, purpl-, purple, pus |, puse que, puse … no, puse … numero, put in, quand c
  -0.7: quand vous, quand … ai, quarter, que dice, que fastidio, que gracias, que hace, que incluye
  -0.7: que ladilla, que ma, que … attends, que … avais, que … cobraron, que … dio, que … escriban
  -0.7: que … estan, que … hace, que … hay, que … travaille, quel droit, quelle … votre, quelqu … d, querer
  -0.7: queue number, qui etes, quiero cancelar, quiero recibir, quiero … a, quiero … el, quiet |
  -0.7: quit sending, quit the, quit with, quitaron, quiten el, quitenme … la, quitt, quitte pas, quoi
  -0.7: quoi … mot, rabais etudiant, rattl-, rayar-, rayaron, rayons, read the, ready to, recal-, recall
  -0.7: receive, receiving, recevoir |, recevoir … textos, rechinar, recibir esto, recibir mensajes
  -0.7: recibir textos, recla-, recojo, recu de, recue-, reecr-, regano, registry |, reloj, remboursement
  -0.7: remboursez, remember me, remettez, reminders |, removal, removal please, removed from, removed the
  -0.7: remuevan, replace, reply to, reply … to, report … the, resea-, reseau, resend, reservation, result
  -0.7: resum-, resume, retab-, retablissement, retirar, retire de, retire mon, retirer mon, retirez … svp
  -0.7: retiro, retrait |, retrouve, review |, rfc, rien qui, rien … de, rien … mon, rien … personnel, right
  -0.7: right i, ring me, rodada |, ronfl-, roof, room |, rouil-, rouille, row |, roza, rs NUMBER, rubbi-
  -0.7: ruedas |, running late, s … des, said … could, salad, sale end, salga, salgo a, salgo … las
  -0.7: saliendo de, saludos desde, same as, sans m, sans moi, saquen mi, sauf, say i, say … to, says it
  -0.7: says you, sch |, scrap, scratched, screaming, se entiende, se … con, se … esto, se … pague, seats
  -0.7: see my, see … then, sell it, send my, send pics, sending messages, serai la, seria, servo, set … up
  -0.7: shall, shave, shipping, shop on, short |, should stop, should … be, should … text, shout, showe-
  -0.7: si por, si possible, si quiero, si y, si … a, si … que, side |, sigan mandando, signale |, signing up
  -0.7: silent, silly, sin prisa, since morning, sistema |, size NUMBER, sleeping, sms a, snapped |, so cute
  -0.7: so the, so tired, so … do, so … end, so … for, so … of, so … texts, so … to, so … will, sofa, soiree
  -0.7: sold, solito, solito |, solo la, somew-, somewhere, sortie de, spam musubi, spame-, spani-, spanish
  -0.7: speak english, split it, spoil-, spons-, spot |, spring |, stall, step, sticker, stolen so, stop c
  -0.7: stop do, stop les, stop no, stop worrying, stop … NUMBER, stop … est, stop … if, stop … j, stop … me
  -0.7: stop … not, stop … on, stop … textos, stop … these, stopper, stoppez, stora-, storage, strike this
  -0.7: strike … number, stuck on, su madre, su texto, subscribe … to, such thing, sue, suis inscrite
  -0.7: suis … par, suit, supprimer mon, supprimer … numero, sur facebook, sur le, sur … cellulaire, surge-
  -0.7: sus, svp pas, svp retirer, tacha-, tachame, tag |, take bus, take … out, take … the, tampoco |
  -0.7: tannee, tapis, tarda, te extrano, te rappelle, te texte, teeth |, tell … in, tell … what, temprano
  -0.7: tenga, terminate, terminen, tes textos, test ride, teste-, text alerts, text stop, text … it
  -0.7: text … one, text … other, text … work, texte … pu, texteame, textearme, textez |, texting … please
  -0.7: texto c, texto marche, texto … suis, textos merci, textos pour, textos … la, textos … no, texts … i
  -0.7: texts … stop, texts … you, than my, thank god, thanks a, thanks on, that NUMBER, that a, that last
  -0.7: that would, that … ok, that … why, the, the app, the appointment, the bakery, the card, the change
  -0.7: the front, the gate, the helmet, the landlord, the library, the mechanic, the next, the noise
  -0.7: the quote, the rear, the reminders, the rest, the saddle, the second, the thing, the tires, the truck
  -0.7: the wait, the warranty, the week, the wifi, the … after, the … anymore, the … back, the … box
  -0.7: the … card, the … contact, the … i, the … location, the … messages, the … rides, the … seat
  -0.7: the … til, the … tires, the … today, the … under, the … when, the … where, there … in, these … please
  -0.7: think about, thinking, third, this not, this spam, this the, this … annoying, this … today
  -0.7: this … with, tho, thought … were, thru |, tienen … para, til i, til the, time is, time to, time … you
  -0.7: to bed, to buy, to call, to change, to not, to the, to wait, to … for, to … n, to … please, to … work
  -0.7: today i, todo, told … guy, too, too expensive, too … texts, tooth, torci-, tout envoi, tout … a
  -0.7: toute la, toute |, track, traff-, traffic, trafic, training, training wheels, tranquilo, trash
  -0.7: travailler, travaux, tried the, trike, trott-, trouve, tu, tu en, tu lista, tu une, tu … a, tu … l
  -0.7: tubo, tubul-, tune ups, turno, tutor-, tutorial, twins, two, uber, ubicacion, ultimo, umpir-, umpire
  -0.7: un arret, un consentement, un d, un momentito, un seul, un solo, un spam, un … lol, un … para
  -0.7: una lista, una vez, una … mas, uncheck it, undo, une photo, une vraie, up, up in, updat-, updates |
  -0.7: urgence, usen mi, usual |, va … ser, vacan-, vacat-, vais ailleurs, vais passer, vais … un, valve
  -0.7: vamos, veces, velo il, velos, vendamela, vendez, vendi … bici, vendr-, ver la, veux rien
  -0.7: veux … recevoir, via, vienen, vienes, viens |, viens … voir, vieux peugeot, visit, vitesses, viva
  -0.7: vodaf-, vodafone, vos, vos listes, vos rappels, vos sms, vos … c, vos … j, votre part, votre … pas
  -0.7: vous enlevez, vous ne, vous qui, vous svp, vous … dire, vous … encore, vous … moi, vous … plus
  -0.7: vous … pour, voyez, vraie, vuelve, wakey, walk ins, want … go, want … no, want … on, want … one
  -0.7: want … stop, wanting, wants the, was fast, was i, was … before, was … dads, was … i, was … so
  -0.7: was … with, way home, we talk, well be, what part, what would, what … for, what … of, whatsapp |
  -0.7: wheeled, when can, when your, when … the, when … you, whens the, where i, which … of, while you
  -0.7: while … wait, who ate, who was, whoever … this, why … not, wifi |, will call, will pass, will wait
  -0.7: will … in, will … with, wipe … number, wish … receive, with her, with phone, with your, with … and
  -0.7: with … messages, withd-, woke, worry pas, worrying, wrap, x favor, xi, xi fa, xi … cai, y de, y les
  -0.7: y … mando, yes please, yes … is, yes … the, yo … a, yo … quiero, you call, you carry, you close
  -0.7: you come, you coming, you cut, you dejen, you estubo, you forgot, you now, you reach, you then
  -0.7: you there, you update, you went, you would, you … a, you … coming, you … delete, you … drop
  -0.7: you … just, you … kids, you … los, you … more, you … much, you … number, you … ocupo, you … open
  -0.7: you … put, you … quit, you … see, you … su, you … these, you … today, you … vi, you … with, you>law
  -0.7: you>me, your account, your car, your email, your father, your home, your mother, your spam
  -0.7: your stuff, your … as, your … folder, your … guy, your … just, zumba, | annoying, | anulen, | anyone
  -0.7: | before, | bloque, | bonsoir, | bringing, | bruh, | cada, | cero, | cher, | chinguen, | consent
  -0.7: | corten, | criss, | day, | debarque, | denme, | desabonnement, | desinscris, | despues, | disable
  -0.7: | discontinue, | disregard, | dorenavant, | dry, | efface, | email, | encore, | everything, | flip
  -0.7: | forgot, | full, | genre, | gong, | good, | grandma, | hate, | hi, | inscrivez, | kill, | les
  -0.7: | llame, | luv, | mandenme, | mark, | medium, | mets, | mil, | necesito, | numbers, | ola, | olvide
  -0.7: | opting, | pics, | please, | prefiero, | pueden, | received, | repondez, | rides, | running, | screw
  -0.7: | sending, | sera, | she, | size, | stoppe, | stoppez, | stopping, | stuck, | ta, | tachame, | talk
  -0.7: | teacher, | terminate, | tuesday, | under, | unsolicited, | vendredi, | viens, | weekend, | whens
  -0.7: | wheres, | … acepte, | … air, | … alarm, | … and, | … appelez, | … arret, | … authorized
  -0.7: | … autorise, | … autorizo, | … aux, | … bell, | … better, | … bikes, | … bloqueo, | … broke
  -0.7: | … bruit, | … brutal, | … cadre, | … calling, | … cancel, | … casi, | … cat, | … chain, | … chier
  -0.7: | … clique, | … colis, | … consiguieron, | … cuanto, | … debarque, | … dejar, | … dejaron, | … doy
  -0.7: | … du, | … esperando, | … estubo, | … etais, | … fastidio, | … favor, | … fermez, | … fete
  -0.7: | … firme, | … first, | … forget, | … frenos, | … front, | … girlfriend, | … grief, | … guys, | … kid
  -0.7: | … ladilla, | … lawyer, | … let, | … light, | … llamadas, | … llame, | … llanta, | … llantas
  -0.7: | … luces, | … luego, | … lying, | … manera, | … mets, | … mismo, | … missed, | … mothers
  -0.7: | … mouille, | … musubi, | … muy, | … no, | … ocupo, | … our, | … page, | … pienso, | … pneus
  -0.7: | … police, | … prend, | … promo, | … promos, | … psi, | … quede, | … quitan, | … quito, | … removed
  -0.7: | … respect, | … robot, | … sacan, | … saludos, | … sea, | … soiree, | … tarda, | … terminaron
  -0.7: | … tonight, | … voisin, | … was, | … xi, ~_adj, ~_afi, ~_aga, ~_ang, ~_apa, ~_aro, ~_at, ~_aut
  -0.7: ~_bab, ~_bea, ~_buy, ~_cam, ~_cc, ~_co, ~_dy, ~_eng, ~_eve, ~_fai, ~_fev, ~_fou, ~_fro, ~_hie, ~_hu
  -0.7: ~_hy, ~_ib, ~_iba, ~_inb, ~_jo, ~_li, ~_mak, ~_me, ~_me_, ~_men, ~_nie, ~_on, ~_or, ~_ost, ~_pan
  -0.7: ~_par, ~_plu, ~_pou, ~_re, ~_ri, ~_rob, ~_ros, ~_rou, ~_rui, ~_sak, ~_sec, ~_sel, ~_ter, ~_to, ~_tr
  -0.7: ~_tu_, ~_tur, ~_two, ~_ube, ~_up_, ~_ur, ~_ve, ~_ver, ~_vos, ~_vr, ~_vra, ~_war, ~_we, ~_whi, ~_wok
  -0.7: ~_xx, ~aba, ~ach_, ~acke, ~act, ~ada_, ~ade_, ~adec, ~adez, ~adi, ~adj, ~adju, ~ads, ~affo, ~agai
  -0.7: ~ail, ~ails, ~aim, ~ain, ~aiss, ~aje, ~aki, ~ala_, ~alar, ~all, ~all_, ~alls, ~alq, ~alqu, ~amag
  -0.7: ~ambi, ~ana_, ~anag, ~anc, ~angl, ~ango, ~appi, ~ara, ~ares, ~arf, ~arfa, ~arli, ~arme, ~arou, ~ass
  -0.7: ~assw, ~atem, ~atos, ~att, ~avau, ~avie, ~ayed, ~ba_, ~bird, ~bisc, ~bje, ~bjec, ~blee, ~boar, ~bon
  -0.7: ~boot, ~bugg, ~buy, ~came, ~cana, ~carr, ~cat, ~cat_, ~ciat, ~cid, ~cir, ~cken, ~cojo, ~cole, ~cond
  -0.7: ~cont, ~coro, ~craz, ~crib, ~cric, ~cs_, ~cten, ~cual, ~cuit, ~curi, ~dade, ~dai, ~dama, ~dat, ~dbye
  -0.7: ~deac, ~ded, ~ded_, ~dele, ~dezc, ~dia_, ~dich, ~dju, ~djus, ~don, ~dow_, ~dpa_, ~drai, ~driv, ~dset
  -0.7: ~dura, ~eadi, ~eady, ~earm, ~eart, ~ebi, ~ec_, ~ecup, ~edd, ~edin, ~edul, ~eedi, ~eeli, ~eeze, ~eit
  -0.7: ~eivi, ~ela, ~eld_, ~empt, ~end, ~enda, ~eno_, ~ensa, ~enti, ~eon_, ~epa_, ~erac, ~erec, ~ery, ~ery_
  -0.7: ~esi, ~essi, ~esum, ~esup, ~eta_, ~ete, ~etez, ~etf, ~etfl, ~etu, ~eud, ~eudi, ~eup, ~evit, ~evol
  -0.7: ~evue, ~ey_, ~eyes, ~fabo, ~fev, ~feve, ~ffo, ~fins, ~flix, ~fol, ~fole, ~foo, ~ford, ~fou, ~fro
  -0.7: ~fuse, ~gai, ~gain, ~gel, ~get, ~ggi, ~ght_, ~gle, ~gnm, ~gnme, ~good, ~gran, ~hai, ~hak, ~hdr, ~hdra
  -0.7: ~hedu, ~hird, ~horr, ~howe, ~ian, ~iass, ~iaux, ~ibir, ~ibl, ~ich_, ~ico_, ~iel_, ~ieta, ~ignm, ~ije_
  -0.7: ~ills, ~ily, ~ily_, ~ims, ~in_, ~inar, ~inb, ~inbo, ~ing, ~ing_, ~inn, ~invo, ~ions, ~ios, ~ir_, ~ira
  -0.7: ~iria, ~irp, ~irt_, ~ise, ~iso, ~iso_, ~ison, ~isse, ~ita_, ~ithd, ~itos, ~iva, ~ivat, ~jeud, ~jus
  -0.7: ~lah, ~lah_, ~lass, ~lav, ~leak, ~les, ~les_, ~lez, ~lige, ~lita, ~lix, ~lix_, ~llah, ~lls, ~lls_
  -0.7: ~lly, ~lma, ~log, ~loye, ~lqui, ~ls_, ~lube, ~lut, ~lut_, ~lva_, ~lvie, ~ma_, ~mak, ~mand, ~me_, ~men
  -0.7: ~mens, ~mi_, ~mieu, ~moti, ~mour, ~mov, ~move, ~msjs, ~naci, ~namo, ~navi, ~nbo, ~nbox, ~ndan, ~ndar
  -0.7: ~nece, ~ned, ~nenm, ~netf, ~nfo_, ~ngal, ~nges, ~nig, ~nigh, ~nite, ~nmen, ~nsa, ~nsaj, ~nsez, ~nstr
  -0.7: ~ntag, ~ntan, ~nte, ~ntr, ~nus, ~nus_, ~nuto, ~oar, ~oard, ~ocke, ~octo, ~odb, ~odby, ~ode, ~ogne
  -0.7: ~oir_, ~oise, ~ojec, ~oked, ~old, ~oldi, ~ole, ~olen, ~oles, ~olet, ~omi, ~once, ~ones, ~ont_, ~onu
  -0.7: ~ony, ~oodb, ~orag, ~osag, ~otio, ~otti, ~ou_, ~oub, ~oube, ~ound, ~out, ~ouv, ~oval, ~ovin, ~owed
  -0.7: ~parf, ~pda, ~pdat, ~pias, ~pit_, ~ploy, ~plu, ~plus, ~podr, ~pos, ~pou, ~poub, ~ppli, ~prog, ~proj
  -0.7: ~punt, ~pute, ~qued, ~quen, ~quet, ~quoi, ~rank, ~rar, ~ray, ~razy, ~rel, ~ren, ~rfu, ~rib, ~rie
  -0.7: ~ril, ~riri, ~rity, ~rob, ~rofe, ~rogr, ~roj, ~roje, ~rom, ~roma, ~roo, ~rou, ~roui, ~rox, ~rpl
  -0.7: ~rple, ~rqu, ~rquo, ~rsem, ~rte, ~rte_, ~rubb, ~ruin, ~rvat, ~rwis, ~sair, ~sais, ~saj, ~saje, ~sarm
  -0.7: ~sco, ~scri, ~scui, ~sec, ~sell, ~sema, ~shak, ~shal, ~shim, ~shot, ~sib, ~sibl, ~smen, ~sola, ~soup
  -0.7: ~ssm, ~ssw, ~sswo, ~sta_, ~stan, ~sult, ~surg, ~sus_, ~tac, ~tak, ~take, ~tal, ~tam, ~tamo, ~tanc
  -0.7: ~tant, ~tas_, ~teen, ~tep_, ~tfl, ~tfli, ~tha, ~thdr, ~the, ~the_, ~they, ~thir, ~tho, ~tho_, ~ths_
  -0.7: ~tic, ~tidi, ~tisi, ~tite, ~to_, ~too_, ~trad, ~troi, ~trot, ~tte, ~ttl, ~ttle, ~tuc, ~ture, ~two_
  -0.7: ~ty_, ~ual, ~ubbi, ~ucti, ~ude_, ~udi_, ~ueg, ~uela, ~ueme, ~uen, ~uena, ~uevo, ~uge, ~uggi, ~ugh
  -0.7: ~uilo, ~unde, ~unit, ~uoi, ~uoi_, ~upa, ~upda, ~urin, ~urpl, ~urq, ~urqu, ~ut_, ~uten, ~uti, ~utos
  -0.7: ~utti, ~uve, ~vain, ~vati, ~vaux, ~vece, ~vers, ~vid, ~vio_, ~vor, ~voya, ~war, ~warn, ~wast, ~well
  -0.7: ~whi, ~wic, ~wing, ~wins, ~wok, ~woke, ~yen_, ~yone
  -0.8: (send), 2 hrs, 2 … que, 2 … the, NUMBER be, NUMBER bucks, NUMBER can, NUMBER days, NUMBER from
  -0.8: NUMBER messages, NUMBER my, NUMBER oak, NUMBER personnes, NUMBER psi, NUMBER right, NUMBER sur
  -0.8: NUMBER y, NUMBER … favor, NUMBER … in, NUMBER … so, NUMBER … that, a cat, a day, a demande, a ecrire
  -0.8: a esta, a family, a jour, a line, a partir, a pied, a sorti, a vendu, a … abuela, a … again, a … call
  -0.8: a … customer, a … discount, a … mensajes, a … question, a … sans, a … textos, abierto |, about my
  -0.8: about you, about … refund, abren |, aca |, acabar, accepter, acepta, achetez, adelante |, after the
  -0.8: after |, again i, again |, agota-, agree |, agreed … messages, ah ok, ahi en, ai … besoin
  -0.8: ai … compris, ai … eu, ai … lu, ai … sur, ai … ton, aimerais que, al correo, algo |, alive
  -0.8: all … from, already … to, am free, am … front, am … my, am … there, amazi-, amazing, amma, an ebike
  -0.8: and for, and stop, and your, and … did, and … for, and … had, and … want, angry, angry>not, annuler |
  -0.8: anoche |, another shop, antiv-, antivol, anuncios, any … from, any … this, anybody, app NUMBER
  -0.8: apparently |, appeler, appointment to, are crooked, are great, are the, are … still, arregla
  -0.8: arretez … me, arrive, arrived |, arrivee |, as, as a, as of, ask |, at first, at wrong, at |
  -0.8: at … lol, attends votre, attor-, attorney, au coin, au … je, aunty, autorise pas, aux textos
  -0.8: avant le, avec ma, avec vos, avec … textos, avisa, avisele a, avisenme, aviso de, avoid, axle |, bad
  -0.8: baja por, baja … favor, bajem-, bajeme, balan-, balance, banan-, bande-, barre |, barru-, barrure
  -0.8: basic, basta con, basta de, basur-, basura, bathr-, bbq, bc, bday, be contacted, be done, be in
  -0.8: be nice, be so, be … soon, beate-, beater, been on, been told, before you, belt, besoin |, bicycle |
  -0.8: bien … la, bike anymore, bike camp, bike last, blanca, blasts |, block-, blocked |, bloque la
  -0.8: bloquear, bloquez, blowing … my, bluet-, bluetooth, boiti-, boitier, bola, bon ok, bons, borrow
  -0.8: boss is, bottl-, bottle, boue, bridg-, bridge, bring it, bring my, bring the, bring your, bucks
  -0.8: but please, button |, buy, buy … bikes, buzze-, by me, bye |, c tu, c … clair, c … elle, c … juste
  -0.8: c … tannant, ca, ca prend, ca vous, ca … les, ca … va, cable-, cables, cadeau |, caja |, cake for
  -0.8: calco-, call … landline, call … the, camaras, came off, came |, can it, can say, can … cancel
  -0.8: can … drop, can … put, can … the, can … use, canse de, carte de, casa … NAME, casques, cassette |
  -0.8: ce … ca, ce … il, ce … on, ce … tu, cel … el, cell … NUMBER, cell … job, celular en, celular se
  -0.8: cense, cents, ceux la, chainring, chair, changing, charger, cheque, chere, cheveux, choic-, choqu-
  -0.8: choque, chum a, clari-, clase |, class, clean, cliente no, clous, clown, coat, coffee |, come
  -0.8: come … of, comment ca, commi-, como … el, compris votre, comptant |, compte |, con carino, con un
  -0.8: condi-, conduisant, confidentiel, consiento, contact my, contactar, contacto, contestar, contesto
  -0.8: convenu, could text, coule-, couleur, coupez le, cour, couri-, cree, crooked |, cross me, cuando es
  -0.8: cuando la, cuantas millas, cuatr-, cuatro, cuenta … no, cuest-, cuidense, curso, cut off, d air
  -0.8: d appeler, d attendre, d autobus, d baja, d hiver, d oeuvre, d ou, d … du, d … pour, damn, dange-
  -0.8: dans les, dans … min, darme de, darme … baja, days |, de boutique, de escribirme, de eso, de faire
  -0.8: de grace, de hoy, de lo, de m, de mandar, de moi, de nada, de neige, de pas, de promos, de pub
  -0.8: de recevoir, de semaine, de temps, de … air, de … base, de … envoyer, de … esto, de … los
  -0.8: de … messages, de … sistema, de … svp, de … textos, debloque, dejaron, dejelo, dejen, dejen el
  -0.8: dejen … bici, dejes, dejo … bici, delay, delete the, deleted your, deliver, demande ca, deposit |
  -0.8: derailleur … en, derange, des … d, desabonne moi, desabonnement, desce-, descuentito, descuento |
  -0.8: desde cuando, desea, desinscrire, desir-, dezab-, dezabonne, did, did … find, died … stop, dient-
  -0.8: dientes, digan, dijeron, dinner |, disab-, disable, disco, disqu-, ditch, do people, do this, do … a
  -0.8: do … carry, do … consent, do … leave, do … quit, docum-, does anyone, does it, does this, does … need
  -0.8: doit plus, dolares |, don … el, donne, donne moi, doren-, dorenavant, dress, drinks on, drive |
  -0.8: drive-, du mois, du … je, duplicate, dura, each |, ear, easy, eatin-, eating, echange, efface mon
  -0.8: effacer, effacez … numero, el alto, el curso, el dia, el favor, el … delete, el … viejo, elimine
  -0.8: eliminen mi, ella el, elle qui, email me, emails, embarque, en NUMBER, en conduisant, en peux
  -0.8: en special, en stock, en … noche, en … parada, en … votre, enjoy, enlever … nom, enoje-, enojes
  -0.8: enough … for, entonces |, entra … la, enver-, envois |, envoyer de, envoyer des, envoyez |, equip-
  -0.8: es eso, es normal, es … otra, esa bicicleta, escog-, esos, espac-, espan-, espera, esquina, est ben
  -0.8: est clair, est tannant, est … arretez, est … assez, est … voler, estar en, esto que, esto … ilegal
  -0.8: estos mensajes, et il, etait juste, etait pour, etre sur, eu un, everywhere, excuses, expen-
  -0.8: expensive, expensive |, expir-, explain, expre-, extension, extra, extrano, faim, faire le, fais quoi
  -0.8: fait … mon, fait … semaines, faites vous, family |, fatigant, favor you, favor-, fax, femme, fichi-
  -0.8: fichier, fiest-, fil, fill, fin du, fin … semaine, final, finalement, finan-, fini les, finir
  -0.8: finir |, finish, fir, first time, flats |, fligh-, flip, fois |, fois … je, folder |, foot |
  -0.8: for some, for … new, for … of, for … ride, for … so, form and, forward, frais de, francais svp
  -0.8: freins, fri, from … NUMBER, front, fumer, funeral, futur-, future, garde les, garmi-, garmin, gaste-
  -0.8: gate |, gave … my, generator, geran-, gerant, get lost, gift card, give the, give you, give … the
  -0.8: given |, gloss-, glossy, gloves |, going to, good, got … bike, got … texts, grab, gracias joven
  -0.8: gracias mi, great, green one, grips, grooming, group |, grupo, guelp-, guelph, gusta-, hacemos, half
  -0.8: halfw-, halfway, handlebars, handlebars are, handlebars … crooked, handw-, handwriting, handy
  -0.8: happy new, happy … you, haras-, harve-, has it, hasta el, hasta las, hav, have … own, have … seen
  -0.8: have … told, hay, hear from, heat, help me, hen, her name, her … is, here … it, hija, him … the
  -0.8: hitti-, hold it, hold off, houst-, houston, how bad, how … are, hub, hurry at, hurry … all, i agreed
  -0.8: i cancel, i decline, i drop, i forgot, i found, i give, i leave, i sign, i … already, i … down
  -0.8: i … free, i … going, i … now, i … opted, i … or, i … pay, i … rather, if, if so, igualmente |, il est
  -0.8: il me, il … a, il … chez, il … pret, immed-, immediately, in and, in law, in stock, in there
  -0.8: in … car, in … did, in … store, in … to, included, including, inform me, inscrit sans, interesse … le
  -0.8: is giving, is only, is plenty, is stuck, is why, is you, is … done, is … scam, is … thing, it again
  -0.8: it and, it by, it he, it on, it please, it the, it yet, it … all, it … fine, it … here, it … is
  -0.8: it … like, it … now, it … ready, it … two, j amene, j en, j pensais, j veux, j … besoin, j … ma
  -0.8: j … trouve, jaja por, jaja |, jaja … eso, je dois, je mets, je paie, je paye, je prends, je … annuler
  -0.8: je … demande, je … passer, je … prie, je … quoi, jeez, jefa, jello, joder, joking |, joyeux … a
  -0.8: jpass-, jpasse, jueve-, jueves, just, just do, just stop, just want, just … here, just … in, karao-
  -0.8: karaoke, keep my, keeps, key |, keys … the, kicks-, kickstand, kid, kijij-, kijiji, kille-
  -0.8: kindly remove, king |, kiosq-, kiosque, km |, l adresse, l equipe, l … je, la barrure, la basura
  -0.8: la esquina, la garantia, la oferta, la pagina, la pantalla, la pila, la police, la recogi, la rodada
  -0.8: la tarjeta, la tienen, la … afuera, la … ca, la … jajaja, la … por, la … porfa, la … yo, laisse moi
  -0.8: laisse mon, laissez faire, lake |, lame, las 2, las luces, las … y, last text, last year, lata con
  -0.8: late, laugh, laughing, lavage |, layaway |, lazy, le cadenas, le coupon, le de, le escriban
  -0.8: le menage, le mien, le stop, le ticket, le velo, le … dans, le … jaune, le … pis, leave some
  -0.8: leave … a, lectu-, leer, left, left on, lens, les alertes, les frais, les gars, les rappels, les sms
  -0.8: les … dado, let … in, letre-, letrero, like that, lilie-, lilies, limiter, list is, list of
  -0.8: list please, list … i, list … the, list>law, list>list, list>these, list>want, list>wrong, lista para
  -0.8: listas, liste d, liste de, liste svp, liste … moi, lit … messages, livraison je, lleguen, llevar
  -0.8: llevo, llevo a, llevo … mi, lo … le, lo … no, loans, located, long … the, longer need, look like
  -0.8: look … a, looked … it, looking … you, los mensajes, los pedales, los … en, los … lo, los … para
  -0.8: lose … digits, love the, luv, m appeler, m … demande, ma carte, ma cle, ma permission, ma … svp
  -0.8: machan, magie, main d, main … oeuvre, make … stop, mal … la, manches, mandar |, mandataire
  -0.8: manden mas, manden mensajes, mandenme, mano de, mante-, many … i, marriage, mas eso, mas nada
  -0.8: mas que, mas … favor, mas … por, maths, me acuerdo, me aviso, me before, me borro, me dan
  -0.8: me desabonne, me dijeron, me leave, me llamen, me outta, me sigan, me that, me think, me … any
  -0.8: me … anymore, me … dejado, me … escribiendo, me … lo, me … mandando, me … more, me … que, me … sin
  -0.8: me … svp, me … tu, membership, menac-, menace, menos |, mensajes por, mensajes … este
  -0.8: mensajes … favor, mensajitos, menvo-, menvoye, merci … de, mere a, mero llego, message … the
  -0.8: messages, messages are, messaging me, messenger, mesur-, mi, mi bebe, mi nieta, mi perro, mi … joven
  -0.8: mi … para, mi … pasa, mi … quiere, mile, mis datos, mise, mismo, mismo |, missed it, moi d, moi des
  -0.8: moi ou, moi patience, moi retirez, moi sur, moi … svp, mojar, molesta, mon compte, mon consentement
  -0.8: mon … merci, mon … moi, month i, month is, montre, more messages, more text, more … NUMBER, more … in
  -0.8: more … the, more>list, morge-, morgen, moving |, moyeu |, mubarak to, mummy, mushr-, muy bien
  -0.8: my NUMBER, my boss, my cat, my data, my fault, my job, my last, my lawyer, my money, my mum, my no
  -0.8: my shop, my … if, my … use, my … would, mysel-, myself, n then, nah … the, name on, name … it
  -0.8: ne doit, ne … ecrivez, ne … envoyer, need … anymore, needs a, never message, never opted, new
  -0.8: new phone, news, next one, ni una, ni … mas, nicel-, nicely, night-, no ando, no business, no consent
  -0.8: no consiento, no desea, no further, no just, no manches, no mensajes, no please, no pude, no puede
  -0.8: no sirve, no textos, no … acuerdo, no … and, no … apaga, no … bien, no … but, no … e, no … enojes
  -0.8: no … hagan, no … hoy, no … publicidad, no … quiere, no … recordatorios, no … textees, no … want
  -0.8: noel a, nokia, nom … NAME, nombre you, non pour, non … la, not enough, not signing, not work
  -0.8: not … another, not … dare, not … delete, not … giving, not … late, not … list, not … so
  -0.8: not … texting, not … texts, not … there, not>stop, notes, notifications |, novem-, now … not
  -0.8: number … go, number … on, number … text, o no, o … otra, oak, oeuvr-, oeuvre, of this, of … message
  -0.8: of … to, ofertas, off in, off … texts, off … you, offen-, ofrec-, often, ok bye, ok go, ok merci
  -0.8: ok … NUMBER, ok … les, oka, old … i, olvide, omg stop, on, on lache, on … counter, on … other
  -0.8: on … texts, on … tu, once … month, one of, one … of, only … in, only … to, opt … of, opting out
  -0.8: option 2, or i, or my, or you, or … on, order arrived, orders, origi-, original, ote moi, others
  -0.8: oubliez mon, oui svp, oui … la, oui … moi, out for, out please, out there, out … your, outsi-
  -0.8: outside, ouverts, pa alla, pack, packe-, padri-, panne, pantalla, paper |, para un, para … me, paralo
  -0.8: parch-, parte |, partir de, pas abonne, pas fachee, pas … arrive, pas … consentement, pas … panier
  -0.8: pasam-, paso … ella, passe avec, passe pas, passp-, passport, patate |, payme-, payment, pedals, pen
  -0.8: pense … je, penser |, people are, pero si, personne … ai, peux plus, phone just, phone … can
  -0.8: phone … please, phone … up, phonebook, picks, pics |, piece-, pieces, pied, pigno-, pila, pis le
  -0.8: playi-, pleas-, please, please make, please you, please … is, please … sending, please … these, plein
  -0.8: pluie |, plus, plus dans, plus envoyer, plus par, plus … cette, plus … message, plus … mon
  -0.8: plus … vos, poignee, policia, policy, por correo, por lo, por un, por … el, por … la, porfavor
  -0.8: porfavor |, post, poten-, pour l, pour … cadeau, pour … kona, pour … personnes, pour … textos
  -0.8: pourquoi vous, pourr-, pouvez m, pouvez … me, prends, prenez votre, prenez … temps, prest-
  -0.8: principiantes, print-, prix la, problem |, proce-, promociones, pu capable, pubs |, puedo hablar
  -0.8: puesta, put … name, qu est, qu … ce, quand j, quand … es, quand … est, que j, que les, que pedi
  -0.8: que … arrete, que … demande, que … eso, que … manden, que … tengo, quedo el, quel … j, quelqu … m
  -0.8: quelque chose, quere-, questions, quiere … de, quiero textos, quiero … en, quit my, quit … job
  -0.8: quitele, quiten … nombre, quitenlo, quoi … numero, rapido, rappeler, rappels |, rather not, raya
  -0.8: rayon-, ready for, ready yet, recevoir ca, recevoir vos, recevoir … messages, recha-, reche-, reciba
  -0.8: recois plus, recois … les, recois … vos, red light, remember … you, reminder, reminders
  -0.8: remove NUMBER, remove … and, remove>angry, remove>law, remove>list, remover mi, reply stop, reported
  -0.8: repue-, resen-, resilie, resol-, retard |, retirer |, retirez … de, reviendrai, rien svp, rien … avec
  -0.8: right … and, rire |, ris, rite |, roads, royal, rs, sacame de, sacan, sacaron la, said that, said |
  -0.8: sais que, sais … encore, sali, saliendo |, sambar, sans que, saque, saquenme de, saw your, says i
  -0.8: says stop, says … is, says … texting, scamm-, scared |, scree-, screen, se … a, se … bajar, se … you
  -0.8: seaso-, season, second |, semaines que, seman-, send again, send … by, send … more, send … this
  -0.8: send>angry, send>these, senor |, sent to, seul, she … her, shifter, shine, shoe |, showi-, showing
  -0.8: si ca, si la, sick of, siege |, sign |, signe … vous, sigo, silencieux |, silla-, sillas, sin mi
  -0.8: skip the, sleep |, sms svp, snapp-, snapped, sned, so done, so … my, soire-, solicito, sollicitation
  -0.8: sollicitation |, solo |, some … for, somet-, something, song, sorry … your, sortez moi, sortez … de
  -0.8: soumi-, soumission, soumission |, spamming, speed, sram, st NAME, stag, stats, still got, still on
  -0.8: stitc-, stitches, stoke-, stop calling, stop contacting, stop lol, stop messaging, stop to, stop with
  -0.8: stop … at, stop … so, stop>list, stop>not, stop>texts, stopall |, stopped |, su pagina, suave-, suben
  -0.8: subscribe me, subscribed, success, suis … inscrite, suis … un, sun |, supprime, sur … cadre
  -0.8: sur … velo, sure … i, survey, sushi, suspender, svp cessez, svp merci, svp n, svp … moi, t en
  -0.8: tachen … nombre, take the, take us, take … cell, take … name, take … off, taken … this, takin-
  -0.8: taking, talk … about, talked, tan, tannant |, tantos, tax |, te enojes, tea, tear, tell the, tell … i
  -0.8: tempr-, tengo bicicleta, tent, text at, text it, text list, text please, text … again, text … no
  -0.8: text … please, text … when, text … you, texte pas, texted … wrong, texting lol, textos … moi
  -0.8: texts … here, texts>more, than, than NUMBER, that box, that text, that … be, that … enough, thath-
  -0.8: thatha, the bag, the battery, the big, the class, the delay, the frame, the gas, the girl
  -0.8: the insurance, the light, the loaner, the motor, the nice, the paint, the pink, the rental, the road
  -0.8: the store, the tall, the texting, the tire, the trail, the … came, the … code, the … day, the … got
  -0.8: the … knocking, the … last, the … machine, the … only, the … ride, the … said, the … text, the … that
  -0.8: the … will, the … year, them |, then she, there soon, there … a, these … me, they … the, thing
  -0.8: thing on, think … best, this boy, this customer, this morning, this … spam, those |, tht, ticket |
  -0.8: tie, tiene garantia, tienes, tigui-, tiguidou, tiguidou |, tio, tips, tired … this, tmrw |, to about
  -0.8: to bring, to check, to end, to find, to hear, to leave, to messages, to pay, to quit, to remove
  -0.8: to texts, to that, to unsubscribe, to … contacted, to … from, to … list, to … old, to … so, to … text
  -0.8: todavia |, toget-, together, toilet, told … it, told … not, too late, top of, tout croche, trabajo
  -0.8: trade ins, trafi-, traje, trate-, trifl-, trifle, trim, trop long, trop petit, trop … pour, trouve |
  -0.8: tu de, tu fini, tu la, tu que, tu … as, tu … que, tuerca, turn this, typin-, typing, ultim-
  -0.8: ultimo mensaje, un m, un petit, un poco, un rabais, un sub, un … mas, unclear, unclear |, une biere
  -0.8: unfol-, unplu-, unsubscribed, until i, up on, up to, urge, urs, us off, usage-, vale |, value, vas a
  -0.8: vaut, veg, velo svp, velos d, ven a, vendredi |, venir |, ver |, vete a, vez que, vieja |, vitesse
  -0.8: vitrine |, vocal, vocau-, vocaux, voix, volun-, volvi-, vomi, vos envois, vos promos, votre texto
  -0.8: vous auriez, vous faire, vous fermez, vous repondez, voy … poder, vuelvas, vuelvo a, want this
  -0.8: want … more, was so, was stolen, wash |, waxed, way too, we … it, wednesday, wen you, were moving
  -0.8: were … no, what … asked, what … he, what … my, when, when do, when does, when … bike, when … get
  -0.8: when … i, when … is, whens, which number, which-, whichever, while, who … just, who … me, who … my
  -0.8: whole thing, whoop-, whoops, why … am, wil, will come, will stop, will you, winte-, winter, wish me
  -0.8: wish … be, with a, with … neighbor, with … work, work … NUMBER, worry-, worse |, would not
  -0.8: would rather, would … not, wrench, write, xmas, y etre, y mouille, y ven, y … aviso, y … you
  -0.8: yes that, yet i, yo … dije, you already, you anymore, you con, you for, you left, you ok, you please
  -0.8: you remove, you tengo, you |, you … 2, you … an, you … best, you … mandes, you … never, you … out
  -0.8: you … right, you … said, you … saliendo, you … tienen, your system, your … anymore, your … but
  -0.8: your … from, your … list, your … my, your … now, your … to, zero, zzz, | acepto, | already, | annule
  -0.8: | bajeme, | bajenle, | bar, | bloquez, | borrame, | called, | cancelen, | cancelo, | cesser, | client
  -0.8: | compraron, | dejenme, | deme, | desde, | desist, | dile, | dios, | ditch, | elimine, | estaba
  -0.8: | exam, | ferme, | hw, | jeez, | knock, | less, | liked, | mandele, | meet, | missed, | more
  -0.8: | muchas, | on, | plutot, | pouvez, | practice, | pusieron, | queue, | quitame, | quitele, | rain
  -0.8: | reach, | sacame, | sans, | saque, | saquen, | saquenme, | saved, | scratch, | seguro, | sigue
  -0.8: | solicito, | stoop, | stopped, | suis, | three, | ton, | toque, | trabajo, | tubeless, | wed
  -0.8: | whoops, | … abuela, | … achete, | … address, | … ahead, | … algo, | … arreter, | … avant
  -0.8: | … avocat, | … batterie, | … battery, | … blonde, | … bonne, | … budget, | … cancelar, | … capable
  -0.8: | … care, | … case, | … combien, | … con, | … contesta, | … courriel, | … cupon, | … dejen
  -0.8: | … demande, | … discount, | … dude, | … ecran, | … en, | … ends, | … far, | … fille, | … fixed
  -0.8: | … give, | … gros, | … hit, | … il, | … interesse, | … liao, | … liste, | … little, | … location
  -0.8: | … lose, | … mano, | … messaging, | … millas, | … moving, | … my, | … necesito, | … paren, | … pedal
  -0.8: | … plutot, | … poor, | … pu, | … pude, | … safe, | … signal, | … sold, | … some, | … sub, | … system
  -0.8: | … tell, | … text, | … the, | … unsubscribe, | … veu, ~_ach, ~_adv, ~_ag, ~_amm, ~_anc, ~_as, ~_as_
  -0.8: ~_au, ~_avi, ~_bc_, ~_bd, ~_bda, ~_ble, ~_ca_, ~_cag, ~_cie, ~_com, ~_cu, ~_da, ~_deu, ~_di, ~_did
  -0.8: ~_don, ~_dum, ~_ei, ~_en, ~_fi, ~_fir, ~_fra, ~_gla, ~_hay, ~_hor, ~_if, ~_if_, ~_ins, ~_inv, ~_jes
  -0.8: ~_la, ~_lai, ~_les, ~_lo, ~_loc, ~_lov, ~_lub, ~_mam, ~_man, ~_mi_, ~_mil, ~_ms, ~_msj, ~_mys, ~_off
  -0.8: ~_oft, ~_oi, ~_on_, ~_pl, ~_ple, ~_po, ~_pru, ~_reb, ~_ree, ~_ref, ~_rei, ~_rig, ~_rs, ~_rs_, ~_rue
  -0.8: ~_sid, ~_sme, ~_sn, ~_sol, ~_sug, ~_sw, ~_swi, ~_sy, ~_te, ~_the, ~_tht, ~_tio, ~_tog, ~_tw, ~_twi
  -0.8: ~_ul, ~_ult, ~_up, ~_upd, ~_vau, ~_vol, ~_wel, ~_wi, ~_wra, ~_zer, ~abb, ~aber, ~abr, ~aby, ~acat
  -0.8: ~ach, ~acho, ~aci, ~acre, ~adv, ~afic, ~afor, ~aga, ~ages, ~ain_, ~aja_, ~ajan, ~ake_, ~ale, ~alet
  -0.8: ~alf_, ~aliv, ~alo, ~amn, ~amn_, ~ampu, ~an_, ~ana, ~anal, ~ance, ~anse, ~appt, ~apun, ~arca, ~aren
  -0.8: ~ark, ~arki, ~ask, ~asks, ~asy, ~asy_, ~athr, ~atto, ~av_, ~avid, ~avis, ~awn, ~awn_, ~ayer, ~aym
  -0.8: ~ayme, ~baby, ~bad_, ~bajo, ~ban, ~bar, ~barb, ~basu, ~bda, ~bday, ~biar, ~bin_, ~bir, ~ble, ~boue
  -0.8: ~bre, ~brin, ~buy_, ~canz, ~cci, ~cely, ~cen, ~cer, ~cesa, ~cev, ~cevo, ~cha, ~ckst, ~cloc, ~comm
  -0.8: ~coo, ~cou, ~cri, ~ctez, ~ctio, ~ctur, ~cuat, ~cues, ~dal, ~dale, ~damn, ~danc, ~dara, ~dby, ~deci
  -0.8: ~deux, ~devo, ~did, ~did_, ~dije, ~ding, ~dis, ~diti, ~dme_, ~do_, ~dome, ~dse, ~dui, ~dum, ~ead
  -0.8: ~eam, ~eas, ~ease, ~easy, ~eati, ~ebl, ~ecen, ~ecev, ~ecla, ~ede_, ~edic, ~edir, ~edu, ~eel_, ~efr
  -0.8: ~eft_, ~egs, ~egu, ~eins, ~eji, ~ejo, ~elea, ~eler, ~ello, ~elos, ~emi, ~ena, ~enav, ~endi, ~enge
  -0.8: ~ens_, ~ente, ~epe, ~erda, ~erdi, ~ersh, ~erwi, ~esa, ~esce, ~esio, ~esso, ~ethi, ~ette, ~eul_, ~evai
  -0.8: ~evo_, ~evoi, ~evu, ~eway, ~expi, ~expr, ~ezco, ~fan, ~fe_, ~feli, ~ffen, ~flig, ~fren, ~fri_, ~frie
  -0.8: ~ften, ~futu, ~gal, ~ganl, ~gar_, ~ges, ~ges_, ~geth, ~ghi, ~ghin, ~ght, ~gned, ~grab, ~grea, ~grin
  -0.8: ~grup, ~guit, ~hain, ~han, ~hap, ~hari, ~haut, ~hee, ~help, ~hens, ~herw, ~hift, ~hile, ~hitt, ~hiv
  -0.8: ~ht_, ~iarm, ~ibin, ~ible, ~icel, ~ider, ~ido, ~if_, ~igin, ~igo, ~ijo, ~ili, ~ill, ~inet, ~inki
  -0.8: ~int, ~inv, ~ipti, ~irai, ~ird_, ~isab, ~iste, ~ita, ~ited, ~ivin, ~jen_, ~jode, ~juev, ~junt, ~kets
  -0.8: ~kid_, ~king, ~ksta, ~lai, ~lam_, ~lame, ~leas, ~leer, ~lend, ~lept, ~ler_, ~levo, ~lez_, ~lici
  -0.8: ~lie_, ~ling, ~ll_, ~lood, ~lore, ~love, ~ltim, ~lus, ~lus_, ~maci, ~mag, ~manc, ~mar_, ~mell, ~mes_
  -0.8: ~meth, ~mez, ~mez_, ~min, ~mmer, ~mpl, ~mput, ~msj, ~mth, ~mumm, ~mys, ~myse, ~nail, ~nand, ~nar_
  -0.8: ~nava, ~nche, ~nder, ~ndui, ~neau, ~ned_, ~nel, ~nem, ~news, ~nic, ~nico, ~nid, ~nqui, ~nsiv, ~nsu
  -0.8: ~nti, ~ntil, ~ntio, ~nto, ~nto_, ~ntre, ~nvie, ~obri, ~ocal, ~odr, ~odri, ~oes, ~oes_, ~off, ~ofte
  -0.8: ~oget, ~ogr, ~ogra, ~oiga, ~ola, ~ole_, ~omme, ~ommi, ~ood, ~orch, ~orf, ~orfa, ~ori, ~orro, ~ors
  -0.8: ~ors_, ~orse, ~os_, ~ose, ~ose_, ~osi, ~oten, ~ott, ~ottl, ~oulo, ~oum, ~oumi, ~oust, ~ovi, ~ovia
  -0.8: ~ovie, ~ow_, ~owe, ~oyer, ~pac, ~padr, ~para, ~paym, ~pez, ~pez_, ~pide, ~pinc, ~ple, ~plea, ~ples
  -0.8: ~plet, ~por, ~port, ~powe, ~ppt_, ~pr_, ~pre, ~prin, ~pru, ~prue, ~quem, ~quid, ~quip, ~rab_, ~rac_
  -0.8: ~raci, ~rais, ~rak, ~ran, ~rape, ~rav, ~read, ~reb, ~refr, ~resa, ~resc, ~rice, ~rick, ~riez, ~rigi
  -0.8: ~ripp, ~ript, ~rir, ~rizo, ~rma, ~rma_, ~rmen, ~rope, ~roun, ~rque, ~rrar, ~rrie, ~rryi, ~rshi, ~rth
  -0.8: ~rtid, ~rueb, ~rupo, ~rven, ~rwi, ~sad_, ~saji, ~sak, ~sche, ~scr, ~sen, ~seng, ~senm, ~sew, ~shif
  -0.8: ~sia, ~sill, ~sin, ~sir, ~sks, ~sks_, ~slep, ~smel, ~sold, ~sos, ~sos_, ~soum, ~spla, ~stai, ~stem
  -0.8: ~sten, ~stid, ~stit, ~stru, ~sug, ~supu, ~sur, ~sust, ~swi, ~swo, ~swor, ~tab, ~taki, ~tan_, ~tarl
  -0.8: ~ted, ~teer, ~teo, ~teo_, ~ter, ~terv, ~ths, ~tht_, ~tify, ~tile, ~till, ~timo, ~titc, ~tivo, ~tn_
  -0.8: ~tog, ~toge, ~toi, ~tor, ~tora, ~tors, ~trel, ~tren, ~trol, ~ttor, ~tuv, ~twi, ~uar, ~uber, ~uck
  -0.8: ~uded, ~uem, ~uer_, ~uere, ~ueva, ~ughi, ~uha, ~uip, ~ujou, ~uleu, ~ulta, ~umis, ~ummy, ~up_, ~upd
  -0.8: ~upue, ~ure_, ~use_, ~utsi, ~utt_, ~uvi, ~uya_, ~uzze, ~vaut, ~veme, ~ves_, ~vey_, ~viol, ~vios
  -0.8: ~visa, ~vo_, ~vos, ~vos_, ~walk, ~wee, ~wer, ~when, ~whil, ~wint, ~work, ~wra, ~wrap, ~xpen, ~xpi
  -0.8: ~xpir, ~xpr, ~xpre, ~yda, ~yday, ~yer, ~yme, ~ymen, ~ypin, ~yse, ~ysel, ~zero
  -0.9: (texts), 2 NUMBER, 2 fois, NAME he, NAME said, NAME va, NAME will, NAME … je, NUMBER each
  -0.9: NUMBER esta, NUMBER hrs, NUMBER libras, NUMBER more, NUMBER pouces, NUMBER with, NUMBER … my
  -0.9: NUMBER … ok, NUMBER … plus, a cause, a deal, a domicilio, a etre, a great, a half, a lake, a lie
  -0.9: a list, a little, a los, a mano, a minor, a note, a red, a tantot, a tube, a whole, a … about
  -0.9: a … caisse, a … cel, a … light, a … ou, a … pas, a … pero, a … store, abonnement, absolutely
  -0.9: absolutely not, aceptan, adapt-, add me, ads |, again … am, ago … it, agrad-, agreed … NUMBER
  -0.9: agreeing, agreeing to, ai besoin, ai demenage, ai dit, ai laisse, ai … la, ai … ma, ai … mes
  -0.9: ai … une, aimerais mieux, al poste, al … you, alarm-, alcan-, alertes, alerts |, algo, alguna … de
  -0.9: all NUMBER, all done, all texts, all these, all … of, all … to, already in, am tired, am trying
  -0.9: am … old, amis, amis |, an emergency, and drive, and … it, and … please, and … she, anden mandando
  -0.9: anden … cosas, angla-, anglais, angry>me, angry>more, angry>send, angry>texts, angry>you, annoyed
  -0.9: annule mon, antes de, anule-, anunc-, any time, any … to, anymore please, anymore so, anymore … stop
  -0.9: anyone there, anything earlier, apply, are free, are … n, are … no, arret de, arret svp, arrete donc
  -0.9: arreter de, arretez les, arriere |, as well, ascen-, asegu-, ask her, asking … you, asleep |
  -0.9: assez de, assurance |, at home, at … place, ate a, atendio ayer, atent-, atm, aucun contact, aurie-
  -0.9: auriez, authorized, autob-, autobus, automated, autorisation, autorizo, avant de, avec ca, avec les
  -0.9: avez … des, avisaron, aviseme, avisos |, avoir de, away |, ay bendito, ayuda |, back in, baja mi
  -0.9: bajen-, bajenle, bar tape, barata, barre, bars |, base, be a, be late, be removed, be taken, be … at
  -0.9: before i, bequi-, bequille, besoin d, besoin du, bet, bicis … de, bien, biffe-, biffez, big, bike for
  -0.9: bike money, bike to, bike … so, bikes … NUMBER, birth-, birthday, blasts, bloque |, bloquee, bloqueo
  -0.9: blowi-, blowing, blowing up, blue one, blurr-, blurry, board, bon ben, bon … moi, bonne fete
  -0.9: bonne saison, booking |, borrar … numero, borre el, borre … telefono, borro, boucle, boyfriend, boys
  -0.9: broke, bruh, bruis-, bruit |, bruta-, brutal, bus |, but thanks, but … not, but … would, buzz
  -0.9: by text, c … du, c … mon, c … normal, c … tout, ca les, ca moi, ca … 2, ca … dans, ca … textos
  -0.9: cadenas … vous, cambios, can stop, can … buy, can … mauvais, can … order, can … you, canasta |
  -0.9: cancel my, cancela, cancele, cancelen, cancelle, cancelo, capab-, capable, caref-, careful, casco-
  -0.9: cascos, caugh-, caught, cause de, ce modele, ce prix, celular … de, cero, cesse |, cessez de, chain-
  -0.9: cheques, chercher le, chier |, ci … le, cinco, clair |, clase-, clases, cleaner, click-, cm |, colma-
  -0.9: colmado, colon-, combien pour, comes, comfort, coming up, coming … the, commandez, commandez la
  -0.9: commu-, como le, como lo, como me, complet |, compris … message, compu-, con el, con esto
  -0.9: con … mensajes, con … mismo, conci-, concierge, condu-, conge-, conmigo … no, connaissez, consenti a
  -0.9: consentimiento, consentimiento |, contactado |, conti-, continuez, cook, corta, corten, costc-
  -0.9: costco, could, count-, coute, covers, creak, credi-, credit, creme, crevaison, crie, croix, croix sur
  -0.9: croix … mon, crook-, crooked, cry |, cuando … no, cuanto por, cuenta que, customer … please, cut the
  -0.9: dans … char, dans … garage, dare, darme, de aluminio, de carte, de cosas, de esto, de job, de le
  -0.9: de ma, de mensajes, de rappels, de reponse, de semana, de sus, de todos, de … d, de … du
  -0.9: de … enlevez, de … esposa, de … esposo, de … haha, de … la, de … mensajes, de … pa, de … par
  -0.9: de … parte, deaf, deblo-, decal-, decia, decim-, decir-, deck |, dejam-, dejar, dejar-, deje … fumar
  -0.9: dejen la, delete me, delete that, delete … esta, delux-, deluxe, demander avant, demasiado, denme
  -0.9: denme de, denme … baja, depas-, depuis lundi, derri-, derriere, des messages, des promos, desactive
  -0.9: descuento, deseo, deseo ser, deseo … contactado, desinscris, did … consent, did … opt, did … see
  -0.9: die |, digo |, dile, dimanche |, dinero de, dinos-, discontinue, dispo-, disre-, disregard, disturb
  -0.9: dites … a, diwal-, diwali, do not, do the, do … bother, do … care, do … disturb, do … let, do … put
  -0.9: docto-, dog |, done and, dream-, drinks, drop it, drop the, drop … phone, du stationnement, dupli-
  -0.9: e receipt, ecoeu-, ecrit, ecrivez pu, effacez mon, el cupon, el motor, el rin, el texto, el … termina
  -0.9: ella no, email-, en arriere, en avez, en camino, en que, en serio, en visto, en … mon, enfants
  -0.9: engra-, enleve le, enlevez … de, enough of, enough … the, enrolled, ensen-, entend, envie, envien
  -0.9: envois, envoyez moi, equivocado de, era una, erase … from, erase … number, es ilegal, es suficiente
  -0.9: esa lista, escribame cuando, escribir |, escribirme |, esperar, esposo, esqui-, est annule, est du
  -0.9: est faite, est normal, est stop, est … retirez, est … spam, estaba en, este … por, estime, estos
  -0.9: estoy, estoy afuera, estud-, et jamais, etes fatigants, etes les, etes pas, etes … meilleurs
  -0.9: ever … me, exam |, explained, exten-, f off, face |, faile-, failed, faire, faire les, fais plus
  -0.9: fais un, fait de, fait le, fait voler, fait … le, faites … croix, fatigants, faut que, favor
  -0.9: favor de, feed, feels, fetch it, fewer, field, filte-, fin … mois, fin … semana, finished, fitting |
  -0.9: flats, for NAME, for my, for these, for … camp, for … e, for … it, for … please, for … service
  -0.9: for … tow, forma-, fourche |, fr, franchement |, free |, frein-, frida-, friday, from NUMBER
  -0.9: from … to, frott-, frotte, full |, furth-, further, fwd, gagnon |, game, gang |, garde, gardez le
  -0.9: gatea-, gateau, gauche |, gave … for, gave … number, germa-, german, get, get out, get rid, get the
  -0.9: ghost, giant, given, glove-, gloves, goat, god, gone, gong, good time, good … the, got to, got … now
  -0.9: gracias … dios, grand |, grand-, grey, gros merci, gros … a, gross-, grosse, group-, groupe, guarde
  -0.9: guy at, guys are, guys do, guys text, guys … a, guys … the, haber-, hace falta, hacem-, had … of
  -0.9: hands |, happy … day, harce-, harcelement, hasta aqui, have … got, have … stop, havin-, having
  -0.9: hay problema, hay que, hay … mas, he proposed, head, helmets |, here so, here … did, hi this
  -0.9: honestly, honte, hoste-, hostel, how come, how far, how much, how … do, huile, i agree, i asked
  -0.9: i blocked, i buy, i call, i ever, i look, i mauvais, i opt, i prefer, i signed, i swear, i told
  -0.9: i was, i went, i |, i … asked, i … back, i … bring, i … by, i … more, i … report, i … tired, i … to
  -0.9: i … wait, ici |, if i, if … do, if … get, ignore my, igual, igual-, igualmente, il dit, il pleut
  -0.9: in … area, in … middle, in … please, inscrivez, insid-, inside, insta |, installez, instr-, interdis
  -0.9: interesa, interesado, interesse pas, interested … the, is best, is better, is busy, is enough
  -0.9: is going, is killing, is ridiculous, is tax, is worse, is … any, is … btw, is … do, is … emergency
  -0.9: is … good, is … only, it NUMBER, it at, it from, it seems, it … and, it … so, it … with, it … you
  -0.9: j achete, j vais, j y, j … au, j … de, j … demenage, j … etre, j … laisse, j … tu, je dors
  -0.9: je pensais, je prefere, je reviens, je sors, je souhaite, je viens, je … NUMBER, je … ce
  -0.9: je … consens, jeu dans, jour … est, jusqua NUMBER, just … it, keep … old, keep … these, keep … to
  -0.9: kids, kindl-, kindly, knock it, knock … off, l … donne, l … le, la, la NUMBER, la baja, la batterie
  -0.9: la caja, la case, la chambre, la creme, la dessus, la electrica, la fourche, la gang, la petite
  -0.9: la pluie, la promo, la tercera, la vente, la … al, la … bleue, la … como, la … los, la … svp, lac
  -0.9: lache le, lache … cell, lachez … cell, lady who, lapto-, laptop, las … de, las … esta, laugh-, lavan-
  -0.9: lavanderia, law>remove, law>stop, lawyer, layaw-, layaway, le avisen, le guidon, le lavage, le vieux
  -0.9: le … arrete, le … bebe, le … du, le … mais, le … por, leath-, leather, leave my, leave this, left it
  -0.9: left you, leg, les freins, les mains, les meilleurs, les … moi, let my, lettres, like off, liked
  -0.9: lis … les, list, list for, list>stop, list>texts, listado, liste pour, llamada |, llamarme, llames
  -0.9: llamo a, llega, llegue al, llena-, lo … el, lobby, location |, locations, loi, lol my, lol ok, longu-
  -0.9: look at, los, los cambios, los quiero, los textos, los … no, low, lunch-, m enlever, m envoyer
  -0.9: m … svp, ma … j, mad at, magiq-, make me, makin-, making, mames, manana no, mandame la
  -0.9: mandarme mensajes, mandeme, mano no, manua-, manual, marat-, marathon, marketing, mas por, mas textos
  -0.9: mas … no, me avisaron, me avisen, me desabonner, me gusta, me interesa, me it, me llames, me mandan
  -0.9: me money, me pasa, me paso, me puede, me quitan, me quitas, me sale, me … antes, me … de, me … loco
  -0.9: me … pic, me … please, me … speaker, me … texts, me>more, meet … the, meeti-, meeting, meilleurs
  -0.9: meilleurs |, mejor … la, memer-, memere, memes, mensaje con, mensajes no, merci d, merci … m
  -0.9: message … erreur, message … j, messages svp, messages to, messages |, messaging, metio, metro |
  -0.9: mettez moi, mi cita, mi dinero, mi mama, mi permiso, mi … con, mi … puso, mice, mice … the, mierc-
  -0.9: miercoles, mija |, minor, mire, missing |, moi … ca, moi … ce, mois |, moleste mas, molesten, mon
  -0.9: mon pere, mon … et, mon … etait, mon … ne, montant |, more for, more … these, more>want, mostrador |
  -0.9: motor a, muchas gracias, mum, mums, my boyfriend, my email, my husbands, my message, my only
  -0.9: my wheels, my … at, my … so, my … wants, my … with, n i, n no, nadie … pidio, name n, nan, natio-
  -0.9: ne consens, ne … m, need it, need these, need … text, needed |, nervo-, nervous, never asked
  -0.9: never tell, never text, never want, never … anyone, never … to, next … i, ni uno, ningun otro
  -0.9: ningun … you, no do, no entendi, no entra, no envien, no escribir, no mames, no necesito, no nos
  -0.9: no on, no stop, no you, no … falta, no … favor, no … gusta, no … interesa, no … las, no … llego
  -0.9: no … mandando, no … need, no … problema, no … recibir, no … sms, no … stop, no … text, no … than
  -0.9: nobody asked, nobody … the, nobodys, not bother, not care, not disturb, not given, not let, not opt
  -0.9: not put, not ship, not … as, not … good, not … how, not … then, not … these, not>remove
  -0.9: nothing personal, notice, notifications, nourr-, now it, now … it, now … me, now … phone
  -0.9: number … not, number … there, number … times, numero … carte, numero … esa, numero … me, nunca habia
  -0.9: nunca … di, o … la, oblig-, obra, of town, off, off for, off with, off work, off … NUMBER, off … your
  -0.9: ok NUMBER, ok je, ok to, olvidense, olvidense de, on arrete, only please, only to, only … am, or no
  -0.9: or … NUMBER, or … i, or … the, organ-, oro, otez … de, other store, oubliez moi, oubliez pas
  -0.9: out already, out the, out with, out … a, out … town, over, own a, pa esto, paid |, paie, palab-
  -0.9: palabra, papineau |, par la, par semaine, para bien, para esto, para nada, para … a, para … avisos
  -0.9: para … es, parcero, pardon pour, paren you, park, parking |, partir, pas compris, pas deranger
  -0.9: pas faire, pas on, pas texter, pas … autres, pas … mes, pasa por, pass |, passa-, passe le, passent
  -0.9: pastel … de, patience |, pause the, paz |, pe, pedale, pense … j, per, perdi-, perdona, period
  -0.9: perma-, permiso de, pero yo, pero you, perro |, phone he, phone … i, photo-, photos, pienso, pierde
  -0.9: pig, pink, pire, pitch, plan |, plane |, please i, please lose, please … from, please … more
  -0.9: please … never, plenty |, pleut, plus besoin, plus m, plus recevoir, plus … contact, plus … messages
  -0.9: plus … sms, plutot |, pocke-, pocket, point-, polka-, polkadot, pongo, por, por favor, por mi
  -0.9: por texto, por … y, por … you, porfa-, possible |, posted, pour … pneus, pourquoi … m, pouvez … le
  -0.9: prefer, prefere, prefi-, prefiero, preguntarme yo, preguntarme … no, pregunto, premier, prende |
  -0.9: prene-, prenez, presi-, presta … schrader, pretend … never, print, pro |, promis, promo |, proof … i
  -0.9: proposed, psi |, pu … recevoir, pude, puede poner, pump, purge, purge my, put, qu … est, que a
  -0.9: que diga, que hacer, que paren, que … a, que … llamen, quedamos, quedo, quedo bien, qui pour
  -0.9: quien la, quiero mensajes, quiero … me, quisiera que, quisiera … me, quit on, quit … the, quitame de
  -0.9: quitan, quiteme de, quitenme de, quito, quitting, raccr-, raccroche, raffle |, rain |, rapid-
  -0.9: rappelez, rappelez moi, rappels, rathe-, rather, rayos, reacc-, reacciono, recei-, recevoir de
  -0.9: recibir, recogi, recoj-, recomiende, refaire, refle-, relen-, relentless, remin-, remove from
  -0.9: remove the, remove this, remove>forever, remove>texts, remove>you, rental, repet-, repla-, reply |
  -0.9: repond pas, repondez … a, requi-, retra-, ride |, rien recevoir, rire, roll, rude |, s v, s … fait
  -0.9: s … p, said hi, saquenme |, sauve, sayin-, saying, sch, scratch, screa-, screw, se cayo, se para
  -0.9: se … paso, see the, seguir, semana, semana |, send … anything, send … the, send>more, send>stop
  -0.9: sending me, ser contactado, serio, serio |, serious, seulement |, shifting, ship it, shop … did
  -0.9: shop … me, should, si c, si j, si se, si vous, si … est, sign me, signe … ca, signed … for, silence
  -0.9: silencieux, simpl-, since monday, singl-, single, sis |, sleep-, slot, sms de, sms me, sms to
  -0.9: sms … este, sms … this, so he, so please, so text, so … with, sock, soit le, soit … dernier
  -0.9: sold … old, solo, son las, sortir, souve-, souvenir, space, spam folder, spd, spongy, squeaks, stand-
  -0.9: start-, still … the, stoop, stop la, stop me, stop sending, stop texting, stop these, stop writing
  -0.9: stop … texts, stop>law, stop>me, stop>send, stopa-, stopall, stopping, stops, streamers, stuck in
  -0.9: study, su mensaje, su tiempo, su … en, subscribe |, suffit |, suis … travail, surve-, sus textos
  -0.9: switch, system |, ta bien, ta mere, tache mi, tacos, take me, take your, take … of, take … time
  -0.9: talla chica, tanne-, tanta, tanto, tarjeta |, taste-, taxes |, te lo, telefono sin, tell … people
  -0.9: tempe-, templ-, temple, temple |, tengo |, tente, terminaron, tete, text here, text only, text to
  -0.9: text … about, text … at, text … drive, text … i, text … to, textear |, texteen |, texting is
  -0.9: texting you, texto je, texto … no, textos svp, texts pop, texts … is, texts … this, texts>forever
  -0.9: thank … dear, thank … for, thanks for, thanks |, thanks … the, that … have, the baby, the bar
  -0.9: the box, the brakes, the cat, the color, the cone, the day, the do, the drive, the first, the key
  -0.9: the kitchen, the left, the lock, the pedals, the queue, the ride, the sale, the same, the thread
  -0.9: the tow, the way, the … floor, the … made, the … n, the … out, the … pads, the … please, the … too
  -0.9: them, there at, there yet, these for, these messages, these texts, these to, they … to, this off
  -0.9: this stop, this … there, this … up, thought you, thread |, tick, ticket is, tienen … de, to opt
  -0.9: to take, to … about, to … back, to … if, to … out, to … removed, to … thanks, to … your, told
  -0.9: told you, ton pere, too … for, touch, tournee, tow … is, trabajo no, traig-, traigo, train-
  -0.9: tranquille |, travail je, trist-, tristeza, trompee, tu du, tu encore, tu peux, tuerc-, tuner
  -0.9: twice … i, twix, two weeks, un de, un … con, un … dans, un … es, un … mois, un … pis, un … telephone
  -0.9: under the, understand, une croix, une … d, unsol-, unsolicited, unsubscribe me, up but, updates
  -0.9: usado-, usados, use … cell, usual, uy no, v p, vais vous, van |, vayan, venan-, venant, venden
  -0.9: vender, vendu, venia, ver si, veu pu, vide, vide |, viejo, vio, voice calls, voila, vole |, voler
  -0.9: volve-, volver, vosot-, vosotros, vote, votre message, votre temps, votre … d, voulais, vous les
  -0.9: vous prie, vous rappelle, vous … fatigants, vous … ma, vous … meme, vous … pu, voy pa, voyag-, voyage
  -0.9: wait for, walked, want these, want>angry, want>law, wanti-, wants a, wants to, was in, was … scam
  -0.9: way … get, we are, we … at, weari-, wearing, wedne-, week |, what day, what they, whats-, whatsapp
  -0.9: wheel on, when it, where got, which … do, who keeps, who wants, who … texting, why you, wife
  -0.9: wife says, will i, will pay, will report, will … by, will … on, will … stop, will … the, will … there
  -0.9: with these, with … anymore, with … please, with … texts, without your, wondering, words, work … my
  -0.9: would … be, would … off, wrenc-, y nadie, y … bien, yank, you could, you dare, you done, you drop
  -0.9: you give, you had, you just, you know, you like, you los, you may, you n, you paren, you say, you see
  -0.9: you vi, you … NUMBER, you … con, you … free, you … had, you … hay, you … off, you … on, you … so
  -0.9: you … that, you … up, you … y, your door, your house, your place, your staff, your … called
  -0.9: your … lol, your … please, your … with, youtu-, youtube, | absolutely, | aceptan, | annuler
  -0.9: | between, | biffez, | bin, | blocked, | bought, | calm, | cancela, | cancele, | cesse, | closed
  -0.9: | commandez, | comptant, | con, | confirmo, | cuantos, | dejalo, | dele, | demasiado, | derangez
  -0.9: | desabonner, | desabonnez, | dude, | eat, | eliminen, | fermez, | going, | hey, | if, | igualmente
  -0.9: | it, | jamas, | jetez, | kindly, | las, | last, | leaving, | like, | mandeme, | mano, | mice, | mijo
  -0.9: | nada, | olvidense, | optout, | parking, | perdu, | peux, | piano, | presta, | qu, | quisiera
  -0.9: | quitte, | rayez, | recibido, | removed, | reparez, | retire, | retirer, | saca, | sal, | samedi
  -0.9: | save, | second, | serial, | service, | sign, | sms, | sors, | stay, | stopall, | strike
  -0.9: | subscribe, | suficiente, | tache, | then, | todos, | tomorrow, | trompe, | veuillez, | wen, | you
  -0.9: | … afuera, | … agreed, | … anyone, | … attends, | … back, | … beaucoup, | … bendito, | … boy
  -0.9: | … buenas, | … call, | … cap, | … cessez, | … chaine, | … chinguen, | … decline, | … deje
  -0.9: | … deleted, | … deseo, | … devez, | … earlier, | … envoyez, | … escribir, | … esposa, | … falta
  -0.9: | … fell, | … final, | … free, | … freno, | … gate, | … hand, | … hang, | … hard, | … hope, | … hours
  -0.9: | … incluye, | … jodan, | … jour, | … luz, | … mames, | … manana, | … mes, | … needed, | … neta
  -0.9: | … next, | … nice, | … nino, | … nos, | … notifications, | … only, | … otro, | … oui, | … pastel
  -0.9: | … personal, | … peu, | … phone, | … porfa, | … pouvez, | … prefer, | … prefere, | … removal
  -0.9: | … sale, | … sending, | … sors, | … stopped, | … tantot, | … tienda, | … tired, | … treat, | … veut
  -0.9: | … vois, | … wants, ~_abi, ~_ac, ~_acc, ~_alm, ~_ama, ~_apu, ~_bad, ~_beq, ~_bm, ~_bo, ~_bri, ~_cha
  -0.9: ~_dil, ~_dis, ~_dr, ~_em, ~_emo, ~_enj, ~_esq, ~_ev, ~_fe, ~_few, ~_fit, ~_fr, ~_fr_, ~_frn, ~_gam
  -0.9: ~_gho, ~_gi, ~_gia, ~_go, ~_god, ~_gru, ~_hah, ~_hau, ~_hei, ~_ho, ~_jue, ~_kan, ~_kic, ~_kid, ~_la_
  -0.9: ~_lap, ~_met, ~_mol, ~_net, ~_new, ~_obl, ~_ori, ~_pe_, ~_pei, ~_por, ~_pro, ~_pun, ~_put, ~_quo
  -0.9: ~_rad, ~_rap, ~_rub, ~_sco, ~_sem, ~_soi, ~_spi, ~_tem, ~_tex, ~_ti, ~_tol, ~_tru, ~_tu, ~_unr, ~_usu
  -0.9: ~_via, ~_wav, ~_wee, ~_wet, ~_whe, ~_zo, ~able, ~ades, ~adin, ~ags, ~ags_, ~aha_, ~aile, ~aja, ~ajo
  -0.9: ~ajo_, ~alca, ~alf, ~alis, ~alma, ~amaz, ~ams_, ~ande, ~andp, ~anen, ~angi, ~angr, ~anks, ~anle, ~ann
  -0.9: ~anun, ~apab, ~apid, ~apu, ~ar_, ~ards, ~arlo, ~arra, ~ase, ~ase_, ~atho, ~atsa, ~au_, ~auf, ~avor
  -0.9: ~ayi, ~ayin, ~azin, ~bbe, ~bear, ~beq, ~bequ, ~bido, ~big_, ~bios, ~birt, ~blig, ~bone, ~bonn, ~bore
  -0.9: ~bour, ~boys, ~brak, ~bran, ~bres, ~bri, ~bruh, ~buck, ~bue, ~cal_, ~cali, ~call, ~cam, ~capa, ~ceas
  -0.9: ~cese, ~ch_, ~chad, ~chin, ~cho, ~cinc, ~ck_, ~ckl, ~coat, ~coj, ~com, ~cons, ~ctar, ~ctos, ~dals
  -0.9: ~dare, ~dda, ~deaf, ~deco, ~dian, ~din, ~dios, ~disc, ~dleb, ~dles, ~dly, ~dly_, ~dme, ~doct, ~dora
  -0.9: ~dpa, ~dria, ~dsh, ~dshi, ~dul, ~ead_, ~eca, ~ecei, ~ecoe, ~ecoj, ~ecri, ~ectu, ~edam, ~edne, ~eepi
  -0.9: ~eeps, ~efie, ~efl, ~efle, ~ege, ~egra, ~eis_, ~ejam, ~ejas, ~ejen, ~elm, ~elp, ~els_, ~emis, ~enir
  -0.9: ~enj, ~enjo, ~enos, ~entr, ~epet, ~epin, ~epla, ~eps_, ~erc, ~erlo, ~ermo, ~ersa, ~erst, ~erta, ~esar
  -0.9: ~eseo, ~esir, ~esos, ~estl, ~et_, ~eurs, ~euse, ~evar, ~eves, ~evez, ~ew_, ~ewer, ~ewh, ~ewhe, ~ews
  -0.9: ~ews_, ~exte, ~ez_, ~favo, ~fewe, ~ff_, ~fic_, ~flec, ~foll, ~form, ~fr_, ~fri, ~frn, ~frnd, ~fron
  -0.9: ~ftin, ~furt, ~gado, ~gag, ~garm, ~gaz, ~gend, ~gho, ~ghos, ~gian, ~glai, ~gle_, ~glo, ~go_, ~god
  -0.9: ~god_, ~gone, ~goss, ~gra, ~grip, ~gru, ~gui, ~guir, ~half, ~hara, ~harc, ~havi, ~hay_, ~hda, ~hday
  -0.9: ~hem, ~hen, ~hey, ~hey_, ~hijo, ~hoco, ~huil, ~iate, ~iau, ~ibed, ~icat, ~icho, ~ids, ~ids_, ~iejo
  -0.9: ~ier, ~ierc, ~iew_, ~ifi, ~ifti, ~igh, ~igu, ~ik_, ~iked, ~ikes, ~il_, ~ime_, ~inam, ~indl, ~iod_
  -0.9: ~ionn, ~ipl, ~ird, ~irs, ~irth, ~isa, ~isem, ~isen, ~ist_, ~it_, ~itad, ~ize, ~izo, ~jal, ~jero, ~jes
  -0.9: ~jo_, ~jour, ~keti, ~kic, ~kick, ~kids, ~kst, ~la_, ~lac, ~lain, ~lais, ~lank, ~lapt, ~lats, ~layi
  -0.9: ~lca, ~lcan, ~lea, ~leb, ~leba, ~leg_, ~lens, ~lent, ~lic, ~lip, ~liz, ~lk_, ~llem, ~llin, ~llo, ~loc
  -0.9: ~los_, ~lov, ~lowi, ~lpe, ~lter, ~lva, ~madr, ~maki, ~mam, ~mart, ~mina, ~mire, ~mma_, ~mmin, ~mmu
  -0.9: ~mmun, ~mo_, ~mol, ~mon_, ~mor, ~mple, ~ms_, ~mum_, ~mums, ~nan, ~nanc, ~ndly, ~ndp, ~ndpa, ~ndra
  -0.9: ~ndsh, ~ndy, ~nee_, ~nesd, ~neu, ~new_, ~nniv, ~nsad, ~nsc, ~nse, ~ntee, ~ntie, ~ntim, ~nuez, ~nvio
  -0.9: ~obli, ~obu, ~obus, ~ocol, ~od_, ~odi, ~ofer, ~off_, ~oila, ~oki, ~oler, ~olve, ~oma, ~omet, ~ommu
  -0.9: ~omoc, ~omot, ~ompl, ~ompu, ~ondi, ~onga, ~ongo, ~ongu, ~onic, ~onto, ~ood_, ~ook_, ~oors, ~oper
  -0.9: ~oppe, ~oppi, ~orda, ~ordi, ~ore, ~ore_, ~orig, ~orit, ~orma, ~orne, ~osa, ~osin, ~oup_, ~out_, ~outo
  -0.9: ~ove, ~oyed, ~oyez, ~oys, ~oys_, ~pabl, ~pass, ~pea, ~pei, ~pein, ~pli, ~poc, ~pock, ~poke, ~por_
  -0.9: ~poso, ~pple, ~pply, ~ppt, ~prar, ~ptop, ~pude, ~pul, ~pump, ~pun, ~put, ~put_, ~quo, ~rab, ~raba
  -0.9: ~rac, ~raig, ~rap, ~rapi, ~raya, ~rcha, ~rcol, ~red, ~reei, ~refl, ~rega, ~rem, ~remi, ~rer, ~rest
  -0.9: ~reve, ~rfa, ~rfav, ~riet, ~righ, ~rim, ~ring, ~rips, ~ris, ~rita, ~rli, ~rly, ~rly_, ~rnd, ~rog
  -0.9: ~rol_, ~roof, ~rop, ~rre, ~rrem, ~rrio, ~rrow, ~rsta, ~rta_, ~rtal, ~rtan, ~rthd, ~rthe, ~rto, ~rts
  -0.9: ~rts_, ~ruh, ~ruh_, ~rup, ~rvey, ~saba, ~sabl, ~sagi, ~san, ~sand, ~sap, ~sary, ~sayi, ~scar, ~sem
  -0.9: ~shes, ~sigo, ~simp, ~sire, ~sive, ~sk_, ~slot, ~solo, ~spee, ~spoi, ~ss_, ~ssan, ~sse_, ~sser, ~sso
  -0.9: ~ston, ~stos, ~stoy, ~stu, ~sum, ~swe, ~ta_, ~tage, ~tan, ~ted_, ~tell, ~ter_, ~tere, ~ters, ~tes
  -0.9: ~tex, ~text, ~thd, ~thda, ~them, ~tht, ~til, ~tim, ~time, ~timi, ~tin_, ~tinu, ~tiva, ~tobu, ~todo
  -0.9: ~told, ~tomb, ~tops, ~trar, ~ts_, ~tsa, ~tsap, ~tted, ~tu_, ~tudy, ~tur, ~tuto, ~twin, ~two, ~typi
  -0.9: ~ubi, ~uce_, ~uch, ~udy, ~uear, ~uee_, ~uel_, ~uell, ~uenl, ~uez, ~uez_, ~ugar, ~uic, ~uil, ~uile
  -0.9: ~uire, ~uits, ~uitt, ~ujo, ~ules, ~ulti, ~ume_, ~ung_, ~uniq, ~unre, ~unso, ~upp, ~urc, ~urch, ~urez
  -0.9: ~urre, ~urth, ~urve, ~usua, ~utob, ~uzz_, ~vaca, ~vern, ~very, ~ves, ~vey, ~vez, ~vez_, ~via_, ~vibr
  -0.9: ~vil_, ~vir, ~vol, ~volu, ~vor_, ~wav, ~way_, ~wd_, ~wedn, ~week, ~wel, ~wet, ~whe, ~wife, ~winn
  -0.9: ~wise, ~wren, ~xma, ~xte, ~xten, ~yer_, ~ypi, ~zen, ~zen_
  -1.0: (list), (more), (want), 2 cm, 3rd, NAME … com, NUMBER ca, NUMBER dolares, NUMBER i, NUMBER pour
  -1.0: NUMBER to, NUMBER … en, NUMBER … old, NUMBER … one, NUMBER … pis, a bag, a break, a combien, a fait
  -1.0: a todos, a toute, a usar, a … 2, a … esposa, a … hier, abierto, abord, abord |, abren, acaba
  -1.0: accepte ca, achete un, adelante, age, ahora que, ahorita no, ai fait, ajust-, al fin, al nino
  -1.0: al … de, alert-, alerts, alive |, all … number, alla |, allow-, allowed, alr, also, am blocking
  -1.0: am broke, am getting, am never, am telling, amen, an old, and family, and … kids, and … me
  -1.0: and … this, and … will, anden, angry>remove, angry>stop, annonce, annuler, annulez la, any NUMBER
  -1.0: any good, any texts, any used, anyone … this, anything to, appartient a, appel … de, appelez a
  -1.0: appelez pas, appelez … la, approve, apres, are not, are these, are your, are … hours, are … welcome
  -1.0: are … with, arreglar |, arret-, arretez … m, arrie-, arriere, arrives, at the, at … NUMBER, atras |
  -1.0: attente |, au … en, aucun … svp, aug, autorizacion, avez … du, avis, aviso |, ayuda-, b |, baby |
  -1.0: bajar, baje, bano |, basem-, basement, batterie, battery |, beans, beans |, been … the, before noon
  -1.0: behin-, behind, bendito, besoin de, best to, best way, best … in, bike store, blanco |, blast-
  -1.0: blessings, bleue, boldu-, bolduc, bon de, bon pour, bon … commande, borrame, borren … contacto, box |
  -1.0: boxes, brail-, brake is, bro |, bump, bunk, bus, bus stop, busin-, but were, but … it, but … you
  -1.0: butto-, buy anything, by |, by … NUMBER, c … combien, c … stop, ca arrete, ca dit, ca roule
  -1.0: ca serait, ca sonne, ca suffit, ca |, ca … de, ca … en, ca … mal, ca … tu, cai, call registry
  -1.0: call … NUMBER, calls |, calm, calm down, camp, can take, can … get, can … pay, can … read, can … see
  -1.0: can … send, canar-, cancel the, cancelar, cancelar |, cancelled my, candado |, cannondale |, cansan
  -1.0: carajo, carit-, carrera |, casco, casque … la, ce … merci, cel |, celular |, ces messages, cessez |
  -1.0: ceux, chaqu-, chaque, chaud-, cheap-, cheaper, chemin, chemin |, chien … mange, chier, chole, chose |
  -1.0: cierran, circl-, clase, clique, close, cobra-, coche, coffe-, coffee, combien de, come out, comfo-
  -1.0: comin-, coming, comptant, con que, con una, cone, conoc-, conseillez, consent to, consented to
  -1.0: consentement, consentement |, contact avec, contact … insurance, contacts, conte-, copie-, corre
  -1.0: corte, could i, could not, coupez, coupo-, coupon, courant |, courr-, courriel, crack-, croches, cry
  -1.0: cuando … el, cumpl-, d abord, d arreter, d attente, dans un, day to, de fumar, de ne, de nino
  -1.0: de place, de rajas, de … alors, de … job, de … por, de … texter, decide |, decline, decue, deja el
  -1.0: dejame en, dejame … paz, dejan, dejenme, delai, dele, demande, demas-, deme, deposit, depuis … matin
  -1.0: derangez, des textos, desabonnez, desabonnez moi, desap-, desin-, desus-, deux fois, dice que
  -1.0: did … come, did … send, dijer-, diman-, dimanche, dios … lo, disappointed, distu-, do … bike
  -1.0: do … hit, do … keep, do … talk, do … wish, does … click, does … mean, dolla-, dollars, domicile
  -1.0: domicilio, domicilio |, donne |, donne … ok, donner mon, dontt-, door |, dormi, dos de, doy, drill
  -1.0: drink-, drop me, duck, duro, earlier, early, ecris, edifi-, edificio, egg, eh, eid, eid mubarak
  -1.0: el boton, el camion, el manubrio, el mostrador, el nino, el timbre, el trabajo, el … al, el … dice
  -1.0: el … mensaje, electricas, electricas |, elle … a, embar-, emergencies only, en casa, en chemin
  -1.0: en pas, en persona, en … lado, en … mostrador, en … pagina, en … pero, en … pu, encargo, encontre en
  -1.0: encontro, ended |, enough air, enrol-, enton-, entonces, envie-, envoyer, era hora, erase me
  -1.0: erase my, eres … que, es acoso, es usted, escriban mas, escribanme, escribir, escribirme, eso … fue
  -1.0: eso … que, est combien, est en, est … lol, est … par, est … quelle, estar-, esten, esto … es
  -1.0: estoy abajo, estoy harta, estoy |, estoy … de, et de, eu NUMBER, eu … texto, every, everything
  -1.0: exame-, examen, fa |, fait 2, faite |, faite-, faites, faites une, fancy, feel, fell off, ferie
  -1.0: fermez, fete |, figur-, final |, finally |, finis, finis-, firma-, firme nada, fit |, fitte, folde-
  -1.0: folder, food, for the, for this, for your, for … not, for … or, for … phone, forev-, forever
  -1.0: forever>more, forever>texts, found, franchement, free to, freno de, freno-, frenos, fuck, fue un
  -1.0: fumar, funny but, gang, gano, garder, gars … NUMBER, gas |, gate code, gauch-, gauche, gave me, genre
  -1.0: geren-, gerente, gerente |, get that, get these, get … text, get … the, getting … messages, going
  -1.0: got 2, got … new, gracias por, gracias … you, grasi-, grasias, grasias |, gravel, gravel bike, gravy
  -1.0: gusta, had no, hagan-, hago, hair, halte, hand, hands off, happy, harta de, has … to, hasta que
  -1.0: have left, hay … en, he … it, he … on, helmets, her … test, here please, hier … avez, hier … j, hill
  -1.0: him to, hobby, hola me, hubby-, hubbys, hush, i beg, i never, i opted, i paid, i say, i stop, i talk
  -1.0: i text, i wait, i … agreed, i … another, i … be, i … blocking, i … broke, i … come, i … into
  -1.0: i … over, i … replied, if it, il vous, il … plait, in an, in i, in today, in … bag, incluye, ins |
  -1.0: interest, into, is annoying, is coming, is me, is … 2, is … NUMBER, is … like, is … much, is … than
  -1.0: it be, it out, it … on, j appelle, j te, j … ca, j … du, j … fait, j … mieux, j … pris, j … votre
  -1.0: jamais demande, je lui, je refuse, je serai, je travaille, je … abonne, je … la, je … lis, je … rien
  -1.0: je … signale, job |, jodan, jodas, joke, jokin-, joking, just text, just … at, kena, kettl-, keybo-
  -1.0: keyboard, kill, killi-, killing, killing me, kilos, kindly … my, king, kit, knock-, knocking
  -1.0: know when, l assurance, l … du, l … svp, la cadena, la direccion, la encontre, la garantie
  -1.0: la livraison, la llave, la muchacha, la noche, la piece, la reparacion, la you, la … avec, la … je
  -1.0: la … l, la … otra, la … tiene, laisse faire, las, last time, lata |, latex, law>law, law>me
  -1.0: law>texts, le bruit, le bus, le faire, le matin, le mecano, le mot, le panier, le … avant, le … poner
  -1.0: leave … number, lentes |, les he, les pneus, les … permiso, les … svp, lette-, letter, lettr-
  -1.0: libras |, libre, lie, like, like butter, like to, link no, list>remove, list>send, lista de, lit
  -1.0: llamar … no, llave, lleve, llevo dos, longer … the, looke-, looked, los sms, lower, lui … un
  -1.0: m ecrivez, ma, ma selle, ma … qui, mains, make sure, mama tiene, mami, mandando cosas, mande mas
  -1.0: manub-, manubrio, many texts, marke-, marry, mars |, mas barato, mas … de, matric, matte, me again
  -1.0: me alone, me as, me cobraron, me down, me escribas, me mandes, me off, me or, me please, me texte
  -1.0: me texteen, me … al, me … did, me … dire, me … is, me … my, me … off, me … one, me … por, me … si
  -1.0: me … the, me>list, me>remove, me>send, meant … the, mecha-, mechanic, medium |, memor-, memory, men
  -1.0: mensaje you, mensajes, mensajes a, merci beaucoup, mercr-, mercredi, mercredi |, mes, mes messages
  -1.0: message says, message svp, mi correo, mi suegra, mi … al, mi … please, mi … tambien, milla-, millas
  -1.0: mineur, mirro-, mirror, mis … y, misa, mode, moi meme, moi quand, moi … de, moi … paix, moi … votre
  -1.0: moins cher, moles-, molestar, mon dossier, mon … chez, mon … veut, money, more … please, morning
  -1.0: mostr-, mostrador, mou, mou |, mubar-, mubarak, much is, mude |, my, my desk, my fork, my insurance
  -1.0: my … come, my … coming, my … pick, my … same, my … to, nada … la, ne l, ne lui, ne m, need |
  -1.0: never agreed, never said, nevermind, next to, next week, next … the, ngl, niais-, nid de
  -1.0: ningun papel, no calls, no deseo, no escriban, no jodan, no mandes, no messages, no sea, no thanks
  -1.0: no tienen, no … cansan, no … digas, no … for, no … hablar, no … messages, no … of, no … preocupe
  -1.0: no … ser, no … y, noise, nombre es, non stop, not about, not buy, not coming, not do, not hit
  -1.0: not quit, not talking, not texts, not welcome, not wish, not … back, not … is, not … registry
  -1.0: not … sale, notif-, now i, now … am, now … has, o el, o me, of it, of these, of … list, of … phone
  -1.0: of … texts, ofert-, oferta, off and, off at, off … a, off … i, off … phone, off … the, offered, ok c
  -1.0: ok … attends, ok … est, on part, on |, on … do, on … gift, on … wrong, once a, one please, one thing
  -1.0: one … not, one … only, only i, opt me, opted in, opted out, optin-, opting, optou-, optout, or
  -1.0: orden es, oubli-, oublie … numero, ouin, out front, outside your, over it, pa la, pa que, pads, pages
  -1.0: paint, pantalon, paper, para cuando, para los, parler au, parts |, pas aujourdhui, pas l, pas pret
  -1.0: pas tout, pas … j, pas … rappel, pas … svp, passes, pedalier |, pense |, pense … era, perce
  -1.0: perdon me, perdon … equivoque, perdon … me, perdu mon, perio-, persona por, pg, phone and, phone can
  -1.0: phone in, phone … remove, pictures, pidie-, pidio, pin, pinto, piso |, plain-, plainte, plait
  -1.0: plait |, plane, please end, please no, please not, please … the, plent-, plenty, plus … svp, poignees
  -1.0: polit-, poly, pompe, ponga-, por mensaje, possi-, possible, pouce-, pouces, poule, pour hier, pour sa
  -1.0: pour … hiver, pour … promos, pourquoi tu, pouvez vous, pray, pray for, preguntarme, prendre, preocupe
  -1.0: preocupe |, pretend you, prie, probably |, promos, promos |, propo-, proud of, proud … you
  -1.0: pu … messages, publicite, put a, put … in, qu on, quart-, que estoy, que hable, que sale, que tal
  -1.0: que … peux, que … y, quel arret, quelque, qui … occupe, qui … pas, quiero la, quiero mas, quit
  -1.0: quit smoking, quit … so, quita mi, quitame, quitar, quitas, quitenme |, quitt-, quoi la, raini-
  -1.0: raining, rajas, ramasser … velo, rayez, reabonnez, read, reads these, reall-, really, receipt not
  -1.0: recev-, recevoir, rechi-, recibido |, recois … de, record of, recordatorio, refus-, refuse, registry
  -1.0: rembo-, remem-, remember, remove, remove … your, remove>more, remove>stop, remove>want, rent bikes
  -1.0: repondre, requested, reser-, retire, retirez moi, right here, rite, rodada, roti, rouler, row
  -1.0: rueda |, runni-, running, s occupe, sacam-, sacame, sacaron mi, sacaron … numero, said … are, salio
  -1.0: salir |, samba-, saquen, saquenme, sat, satur-, saturday, saturday |, say anything, say … but, says
  -1.0: scare-, scared, school and, schra-, schrader, scrat-, se cansan, se los, se preocupe, se … au, sea el
  -1.0: sea … ultimo, sec, secon-, second, see … at, send these, send your, send>remove, sendi-, sending
  -1.0: sent the, sent … NUMBER, serai, seriously |, serre-, she … to, shop … town, should not, si te
  -1.0: sign … up, signe |, signed anything, sin preguntarme, sin … jaja, since when, sing, sit, slow, smoki-
  -1.0: smoking, so annoying, so why, so … i, so … the, solit-, solli-, someone … me, son … NUMBER, sopor-
  -1.0: sorte-, sortez, souha-, souhaite, soy bajita, spong-, spot, stem, stop at, stop being, stop in
  -1.0: stop n, stop please, stop the, stop you, stop … c, stop … messages, stop … the, stop … to, stop … you
  -1.0: stop>angry, stop>forever, stop>remove, stopped, story, streaming, stupi-, stupid, sub |, subsc-
  -1.0: succu-, succursale, sucia, suis … l, suscripcion, suspe-, svp … de, svp … numero, swipe, systeme |
  -1.0: table |, tachen, tachen mi, take, taken off, talk in, tanna-, tannant, tarje-, tarjeta, te di, teeth
  -1.0: teh, telefono … no, telephone … a, tell … the, tell … you, tenez, tesco |, text and, text me
  -1.0: text messages, text somebody, text you, text … NUMBER, texte-, textos c, textos … est, texts
  -1.0: texts and, texts come, texts please, texts … me, texts … to, texts>remove, texts>texts, texts>want
  -1.0: that much, that works, that … was, the basket, the bill, the blue, the booking, the chain, the desk
  -1.0: the garage, the gravel, the green, the invoice, the kids, the other, the red, the seat, the taxi
  -1.0: the test, the … can, the … date, the … from, the … is, the … it, the … just, the … list, the … off
  -1.0: the … over, the … side, the … so, the … thing, the … to, these>list, these>remove, they are, think-
  -1.0: this sorry, this take, this weekend, threa-, thread, thumb-, thumbs, ticket number, tiene-, tienen
  -1.0: tienen mi, tiens, timbre, time |, tirag-, tirage, tmrw, to keep, to order, to school, to see, to sign
  -1.0: to wrong, to … at, to … brother, to … it, to … texts, to … these, toda mi, todavia no, ton message
  -1.0: tonight |, too long, torni-, tornillo, toute, tow, trail, train, travail, treat |, tres veces
  -1.0: trois semaines, trop tard, trying … get, tu … chez, tubes |, tue, turn … off, turn … the, twice in
  -1.0: two … one, ubica-, un nouveau, un par, un texto, un … no, un … sur, un … une, una hora, una semana
  -1.0: under NUMBER, une fois, uno mas, unsub me, unsubscribe, unsubscribe |, up it, up you, up … am
  -1.0: up … is, urself |, us go, usen … numero, utilisez, v, vais plus, velo alors, ven, vendredi, veo |
  -1.0: very, vete, veux pu, vez ustedes, videos, vites-, vos textos, vous amene, vous conseillez, vous dois
  -1.0: vous plait, vous pouvez, vous signale, vous … tantot, voy … alla, voy … ella, walk, want your
  -1.0: want … bike, want … from, want … know, want … see, want … talk, want … texts, want>list, want>not
  -1.0: want>send, want>stop, wante-, wanted, warra-, warranty, was … it, wave, waving |, way … reach, we had
  -1.0: we … on, weeks |, well |, what was, wheres the, who … got, wicke-, wicked, will it, will … be
  -1.0: will … you, win, wine, wipe my, with … people, won, word |, work at, world-, worries |, worry |
  -1.0: worse, worth it, would be, would like, would you, y fait, y si, y todavia, y voy, y … la, yay, yendo
  -1.0: yes i, yes the, yes … texts, yo puse, yo you, you be, you chole, you dear, you era, you it, you me
  -1.0: you order, you said, you so, you … again, you … at, you … hace, you … hora, you … por, you … take
  -1.0: you … texts, your hours, your time, your … name, | add, | amen, | approved, | better, | block, | by
  -1.0: | cancelar, | coudonc, | could, | coupe, | coupez, | cut, | dejame, | eid, | enlever, | envoyez
  -1.0: | facture, | fed, | franchement, | fuck, | halt, | hope, | hush, | jajaja, | lock, | lunch, | maman
  -1.0: | mas, | mija, | mira, | muchos, | mum, | nevermind, | ngl, | ouin, | oye, | parece, | paso, | peu
  -1.0: | police, | por, | pretend, | pull, | removal, | retrait, | salgo, | salir, | seriously, | someones
  -1.0: | sonnez, | sortez, | student, | swipe, | tachen, | taille, | texting, | textos, | the, | trae
  -1.0: | traigo, | tv, | vete, | waiting, | whoevers, | wicked, | wipe, | zero, | … accord, | … all, | … ask
  -1.0: | … asked, | … avec, | … baja, | … bajo, | … being, | … buy, | … by, | … c, | … card, | … caro
  -1.0: | … chole, | … come, | … coming, | … cried, | … deja, | … dejan, | … deux, | … digo, | … el
  -1.0: | … email, | … encuentro, | … enlevez, | … entendi, | … erase, | … ever, | … frein, | … garantia
  -1.0: | … great, | … habia, | … had, | … harta, | … hiver, | … how, | … lachez, | … laisse, | … matin
  -1.0: | … motor, | … mubarak, | … opt, | … p, | … people, | … peut, | … pueden, | … puse, | … received
  -1.0: | … refuse, | … requested, | … shimano, | … si, | … sin, | … something, | … sonnette, | … suffit
  -1.0: | … tal, | … tard, | … them, | … these, | … to, | … une, | … unsub, | … we, | … worries, | … your
  -1.0: ~0rd, ~0rd_, ~_0r, ~_0rd, ~_ad, ~_aju, ~_als, ~_arr, ~_bal, ~_bif, ~_bir, ~_buc, ~_ca, ~_cal, ~_cau
  -1.0: ~_cir, ~_cof, ~_cua, ~_cul, ~_cum, ~_dec, ~_dit, ~_do, ~_dri, ~_ec, ~_ecr, ~_eh_, ~_eye, ~_fav, ~_fli
  -1.0: ~_fre, ~_fuc, ~_fut, ~_gau, ~_goi, ~_gos, ~_gra, ~_heu, ~_hij, ~_hil, ~_hol, ~_hom, ~_hun, ~_ite
  -1.0: ~_jeu, ~_ka, ~_lef, ~_lon, ~_ma_, ~_mag, ~_mc, ~_mor, ~_muc, ~_mum, ~_my, ~_my_, ~_neg, ~_ofe, ~_or_
  -1.0: ~_oub, ~_ove, ~_pac, ~_pad, ~_pr, ~_pum, ~_rat, ~_rem, ~_ro, ~_row, ~_san, ~_see, ~_ser, ~_sil, ~_sp
  -1.0: ~_sta, ~_sur, ~_sus, ~_ta, ~_tak, ~_tan, ~_tim, ~_tow, ~_tra, ~_ubi, ~_v_, ~_wil, ~_wo, ~_wre, ~abe
  -1.0: ~acam, ~acc, ~ace, ~ache, ~acts, ~ad_, ~ade, ~adil, ~ail_, ~aini, ~ajen, ~ajes, ~ajus, ~ales, ~allo
  -1.0: ~almo, ~alou, ~alr_, ~alv, ~amba, ~amen, ~andw, ~anl, ~anna, ~ano_, ~anso, ~anto, ~anty, ~anub, ~apo
  -1.0: ~appy, ~apre, ~aras, ~arj, ~arje, ~arly, ~arr, ~ases, ~ass_, ~assa, ~asse, ~atu, ~auch, ~avi, ~ay_
  -1.0: ~banm, ~bath, ~behi, ~bica, ~bien, ~bif, ~biff, ~bir_, ~birm, ~ble_, ~blow, ~book, ~boxe, ~brid
  -1.0: ~brio, ~bru, ~buc, ~busi, ~cac, ~caci, ~cad, ~cal, ~calc, ~cand, ~cea, ~cei, ~celo, ~cena, ~ceu
  -1.0: ~chaq, ~cho_, ~choc, ~cia, ~circ, ~cke, ~clam, ~cof, ~coff, ~come, ~cook, ~coul, ~crat, ~crip, ~cry_
  -1.0: ~ctl, ~ctly, ~cua, ~cue, ~cul, ~cump, ~curr, ~cut, ~dang, ~dant, ~dec, ~del, ~den, ~denl, ~desu
  -1.0: ~diga, ~dima, ~dina, ~disr, ~dita, ~doll, ~dor_, ~doy_, ~draw, ~drea, ~dred, ~eact, ~eaf, ~eaf_
  -1.0: ~eaki, ~eal, ~eal_, ~eall, ~eape, ~eat, ~ecal, ~ecc, ~ecr, ~edit, ~eels, ~eft, ~eful, ~efus, ~egg_
  -1.0: ~ehi, ~ehin, ~eil, ~ein, ~eine, ~ejar, ~eks_, ~ela_, ~elar, ~elve, ~ema, ~emem, ~emin, ~emo, ~emor
  -1.0: ~ench, ~endr, ~enen, ~enla, ~ensi, ~enty, ~epor, ~erco, ~ercr, ~ert, ~ervi, ~eryt, ~esap, ~eser, ~eso
  -1.0: ~esus, ~eth, ~ethe, ~eti, ~etin, ~etra, ~ettr, ~eu_, ~eug, ~evo, ~ewa, ~ext, ~exts, ~eye, ~fail, ~fav
  -1.0: ~feed, ~ferm, ~few, ~ffee, ~fica, ~fir, ~fit, ~fixi, ~fli, ~food, ~foun, ~ft_, ~fti, ~fuc, ~fuck
  -1.0: ~fuer, ~fut, ~ga_, ~gang, ~garo, ~gau, ~gauc, ~gen_, ~get_, ~gh_, ~gin, ~ging, ~gl_, ~gles, ~glov
  -1.0: ~gram, ~gre, ~gue_, ~gus, ~gust, ~hago, ~hait, ~hand, ~haq, ~haqu, ~hate, ~hem_, ~hen_, ~hes, ~hij
  -1.0: ~hina, ~hind, ~hoc, ~hoo, ~hors, ~hrea, ~iais, ~ial, ~iant, ~ias, ~ias_, ~ibo, ~icac, ~id_, ~ide_
  -1.0: ~iew, ~iez_, ~ific, ~ifte, ~igur, ~ijer, ~ill_, ~iman, ~ime, ~imme, ~impl, ~inan, ~inin, ~ins, ~inte
  -1.0: ~inue, ~ipc, ~ipci, ~ippi, ~irag, ~irlo, ~isat, ~iser, ~istu, ~ites, ~itio, ~izo_, ~ja_, ~jec, ~ject
  -1.0: ~jen, ~jenm, ~jes_, ~jeta, ~jeu, ~joke, ~jou, ~joy_, ~ken, ~ket_, ~kit_, ~ladi, ~lap, ~lars, ~laug
  -1.0: ~laya, ~left, ~lein, ~lena, ~lert, ~lest, ~lica, ~lis, ~list, ~livi, ~llev, ~lli, ~llic, ~lme, ~losi
  -1.0: ~lr_, ~lti, ~lud, ~lug, ~lune, ~lver, ~mail, ~mant, ~marc, ~masi, ~mbi, ~mbou, ~mbs, ~mbs_, ~mech
  -1.0: ~met_, ~mete, ~mie, ~mier, ~mise, ~mita, ~mite, ~mitt, ~mmed, ~mn_, ~moci, ~mok, ~moki, ~mole, ~mory
  -1.0: ~mote, ~mpli, ~mrw, ~mrw_, ~muc, ~much, ~mum, ~my_, ~nal, ~naro, ~ndw, ~nec, ~new, ~nfol, ~nga_
  -1.0: ~nge_, ~ngr, ~niai, ~nil, ~nir_, ~nks, ~nks_, ~nla, ~nla_, ~nnee, ~noon, ~nsol, ~nton, ~nual, ~nub
  -1.0: ~nubr, ~nul, ~oft, ~oin, ~oine, ~olat, ~olis, ~olon, ~olut, ~ome_, ~omew, ~oor_, ~opos, ~opp, ~opto
  -1.0: ~oran, ~oren, ~orev, ~ostc, ~osti, ~ote, ~otif, ~ouce, ~ouha, ~oule, ~oupo, ~ousl, ~ove_, ~oxe, ~oxes
  -1.0: ~oyag, ~pa_, ~pab, ~paci, ~pack, ~pag, ~paie, ~pels, ~pera, ~pes, ~pid_, ~plei, ~plic, ~pon, ~pouc
  -1.0: ~ppr, ~ppy, ~ppy_, ~pray, ~pret, ~prie, ~prim, ~pro, ~ptin, ~ptou, ~pum, ~qua, ~quea, ~ques, ~quir
  -1.0: ~radi, ~rafi, ~rain, ~rano, ~rar_, ~rari, ~rasi, ~rass, ~ratc, ~rath, ~ratt, ~raw_, ~rcr, ~rcre
  -1.0: ~red_, ~ref, ~rei, ~renl, ~rese, ~ret, ~rete, ~rezc, ~rga_, ~ridi, ~riel, ~rin, ~riod, ~ripc, ~rje
  -1.0: ~rjet, ~rket, ~rmez, ~rmi, ~rmin, ~rms, ~rms_, ~rney, ~roa, ~roce, ~ropo, ~rout, ~rov, ~rra, ~rrib
  -1.0: ~rsi, ~rtar, ~rtas, ~rted, ~rth_, ~rtir, ~rue, ~rule, ~runn, ~rw_, ~ryt, ~ryth, ~sat_, ~sati, ~satu
  -1.0: ~say, ~says, ~sec_, ~sele, ~send, ~ser, ~sere, ~siad, ~sias, ~sing, ~sio, ~sis_, ~siv, ~sjs, ~sjs_
  -1.0: ~slow, ~sma, ~sme, ~smo, ~smok, ~sof, ~soi, ~soll, ~souh, ~souv, ~span, ~spos, ~sse, ~stc, ~stry
  -1.0: ~stup, ~stur, ~sual, ~sue, ~sus, ~susp, ~swap, ~tarj, ~tarm, ~tc_, ~tec, ~teh, ~tens, ~tess, ~teu
  -1.0: ~tiez, ~tifi, ~tigu, ~til_, ~tli, ~tmrw, ~toma, ~tonc, ~toot, ~tos_, ~traf, ~trip, ~tru, ~ttre, ~tup
  -1.0: ~tupi, ~turb, ~turd, ~ubar, ~ubic, ~ubri, ~ucks, ~uct, ~uda_, ~ude, ~udi, ~uea, ~ued, ~ued_, ~ueen
  -1.0: ~uenm, ~uera, ~ues, ~uev, ~uffe, ~uga, ~ugh_, ~ugs, ~uhai, ~umbs, ~umpl, ~ums, ~ums_, ~unci, ~unni
  -1.0: ~upez, ~upi, ~upid, ~urb_, ~urda, ~urg, ~urr, ~usag, ~usl, ~usly, ~usp, ~uspe, ~uton, ~utto, ~valv
  -1.0: ~var_, ~vas_, ~vau, ~vian, ~vide, ~view, ~viez, ~vis_, ~vol_, ~volv, ~warr, ~way, ~wed_, ~wen_, ~whit
  -1.0: ~wif, ~wil, ~wine, ~won_, ~wor, ~wors, ~wre, ~xts, ~xts_, ~yin, ~ying, ~yout, ~ys_
  -1.09: (tables say mention)
  -1.1: NAME as, NUMBER at, NUMBER but, NUMBER de, NUMBER etoiles, NUMBER left, NUMBER mins, NUMBER minutes
  -1.1: NUMBER n, NUMBER … 2, NUMBER … all, NUMBER … et, NUMBER … let, NUMBER … me, NUMBER … month
  -1.1: NUMBER … today, a beer, a bell, a ces, a midi, a podcast, a rest, a small, a used, a vous, a … NUMBER
  -1.1: a … cosa, a … ma, a … mari, a … much, a … please, a … si, a … sms, a … time, abier-, abonn-
  -1.1: abonne … rien, acabo la, acepte |, acoso, acuer-, acuerdo, add, address |, adela-, agarro el, agreed
  -1.1: agreed to, aguas, ai les, al … delete, alumi-, aluminio, am … lbs, am … one, amarilla, and it
  -1.1: and says, annon-, annul-, annule |, annulez … commande, answer, anybo-, anymore … am, anyone in
  -1.1: anything … me, apago el, apagu-, apague, appelez, appelez … pas, approuve |, apret-, apunte a
  -1.1: are dead, are my, are too, are … me, arrete au, arrete c, arrete de, arrete … est, arreter, arreter |
  -1.1: arrive … NUMBER, arrived, arrivee, assurance, at 2, at NAME, at NUMBER, atras, attac-, attached |
  -1.1: autho-, autorizacion |, aux, avail-, available, avais pas, avant que, avec mon, avisado, ayuda, baby
  -1.1: bajit-, bajita, barato, barre-, basket |, batte-, battery, bc i, be … by, be … in, beat, been … since
  -1.1: before NUMBER, besoi-, besoin, between … and, bici … un, bien … le, bike fits, bike please, bikes in
  -1.1: bin |, blocking, bomba-, borrar, boton, boucl-, bring-, bringing, bro … no, burni-, burning
  -1.1: but … want, butte-, butter, butter |, button, buy used, by NUMBER, by friday, c … de, c … ta, ca … la
  -1.1: ca … tout, cadena |, cadre est, caja, call, call the, calls only, camar-, camara, camara |, camino |
  -1.1: can, can somebody, can someone, can … bring, can … do, can … make, can … not, can … text, can … this
  -1.1: cancel, cancelled, canceller, canse, cap, cards, carrera, carry, casse-, cassette, cause, ce … svp
  -1.1: certainement, ces, cette annee, chambre |, charged, checkout, chica |, cierr-, cle |, clear, cles
  -1.1: clip, cliqu-, closed, cobraron, coche-, cochee, code postal, cold, come in, come … the, commence
  -1.1: comment je, complet, comptoir |, con los, con … de, con … para, confirme, confirmo, conozco esa
  -1.1: consens, conteste, cool, corte-, coudonc |, coupe-, cours, cover, cover-, crap, crap |, creva-, creve
  -1.1: cryin-, crying, cuand-, cuando, cuando este, cuanto |, customer … i, d … dans, dame … baja, dans mes
  -1.1: dans … boite, darle-, darles, de atras, de casa, de esta, de freins, de los, de mas, de no
  -1.1: de shimano, de tu, de vos, de … al, de … avoir, de … conmigo, de … ecrire, de … famille, de … lista
  -1.1: de … ok, de … plus, de … sacaron, de … telefono, dead to, deals, debaj-, debajo, debar-, debarque
  -1.1: decide, dee, deja de, deja paye, dejalo, dejame, deje, delete … me, deleted, demander, deneigee
  -1.1: dents, derailleur est, des … a, desabonne |, desabonner, desabonner |, desac-, desactiven, descu-
  -1.1: desis-, desist, desist |, deux … vous, di permiso, did he, did it, did … i, dijo que, dimel-, dimelo
  -1.1: disap-, disparaitre mon, disparaitre … numero, dit, dit que, dix, do … buy, do … say, do … sell
  -1.1: do … share, do … stop, do … worry, do … you, does the, does … know, doigt, doing the, dois
  -1.1: donde sacaron, donne l, dormir, dors |, drink, driving test, du jeu, du matin, du … pour, duerm-
  -1.1: each, ears, ears |, eaten, ecrivez, el asiento, el casco, el lunes, el mismo, el recibo, el sabado
  -1.1: el … jaja, eliminen, eliminen … numero, elle veut, en el, en rentrant, en silencio, en una, en … cel
  -1.1: en … plus, en … pour, encan-, encar-, encore … d, encuentro, ended up, endin-, ending, enfrente |
  -1.1: enlever mon, enlever |, enlevez, enlevez moi, enlevez … svp, entendi |, entiende, entra, envoy-
  -1.1: equipe, es automatico, es estafa, es … me, escribo |, ese nino, espin-, esposa |, essaye, est coupe
  -1.1: est ta, est … cadeau, est … croche, est … dernier, est … qu, est … toi, estar, este sea, esto you
  -1.1: esto … automatico, estoy … el, etoil-, etoiles, etoiles |, etre la, etre … votre, everything |, ex me
  -1.1: excellent, excit-, excited, excited |, exemp-, expli-, extra-, faire … mon, fais … avec, faite, falta
  -1.1: faut … un, favor |, favor … no, fb, fende-, fender, ferme-, fichez moi, fin de, flirt-, flirting
  -1.1: flowers, flush-, flushez, flushez mon, flushez … numero, for bike, for his, for now, for sunday
  -1.1: for … kids, for … min, for … take, forgo-, forgot, frame, free, freno, from the, fue lo, fuera … mi
  -1.1: fui, funciona, garantie |, gears, gere, get … off, get … this, getting these, gmail, go away
  -1.1: god bless, going through, gotte-, gotten, grave-, grose-, guarden, gusto, gym |, had my, handl-, hang
  -1.1: happen |, happy |, harta, have … to, her … the, hier |, him it, hold, hoodi-, hope … is, hora … el
  -1.1: horn, house to, hows the, hoy no, hrs, husband |, i be, i hate, i saw, i send, i use, i … like
  -1.1: i … stop, i … trying, if … want, igual |, in on, in … a, in … of, in … the, incluido, inscrit a
  -1.1: interesse par, irfan, is asking, is out, is … from, is … safe, is … so, is … sorry, is … worth
  -1.1: issues, it, it a, it did, it for, it stop, it was, it … done, it … i, it … or, it … rest, it … to
  -1.1: j aime, j annule, jamais accepte, jamais … que, je demande, je gere, je pars, je … dois, je … off
  -1.1: je … oppose, je … plus, je … voir, jetez, jk, job, joyeu-, joyeux, joyeux noel, judge, junk |
  -1.1: just … me, keep me, kindly … this, knock, l … pour, la chaine, la cle, la factura, la fiche, la fin
  -1.1: la liste, la llanta, la oficina, la paix, la patate, la que, la revision, la sonnette, la sortie
  -1.1: la … mon, la … ou, lachez … la, las … no, law>want, law>you, le char, le digas, le dire, le gusto
  -1.1: le livreur, le puede, le ramasser, le rendez, le samedi, le siege, le site, le virement, le … casque
  -1.1: le … mi, le … nada, le … texto, leave the, leave … alone, left my, les deux, les … pis, let … go
  -1.1: like it, lis pas, lista, llamen, llegu-, llegue, llegue |, lo quiero, los frenos, los … a, louez vous
  -1.1: lovely, luces |, m oppose, m … parle, m … texte, ma … en, macha-, madam, magasin … velo, maggi
  -1.1: maide-, maiden, mais on, mais … de, make it, mal au, malade, mama … por, manan-, manana, manda
  -1.1: mandan, manden textos, manden … a, manqu-, many, mas … NUMBER, match |, matri-, maudit, mayo |, me 2
  -1.1: me an, me canse, me mude, me now, me of, me out, me take, me texter, me twice, me … abonne, me … for
  -1.1: me … text, me … was, mejor, menos, menu, merci a, merge, mes cles, message with, mette-, mettez
  -1.1: mi … de, mide, mide NUMBER, midi |, mineu-, mira, mis hijos, modelo, moi de, moi plus, molestes
  -1.1: moment, mon mari, mon |, mon … depuis, more texts, more … i, more>remove, more>stop, morni-
  -1.1: moved … NUMBER, movin-, moving, mude, muy, my cell, my helmet, my keys, my own, my way, my … back
  -1.1: my … call, my … changed, my … plate, name off, ne … a, necio-, necios, need the, need to, neede-
  -1.1: needed, needs, never see, never seen, never … for, never … i, never … up, never-, news on, news … my
  -1.1: ni … nada, nice to, nid, no abre, no chinguen, no encuentro, no gracias, no molestes, no name
  -1.1: no need, no usen, no … escribas, no … eso, no … ir, no … mandes, no … me, no … mensajes, no … other
  -1.1: no … texts, no … the, nobody … me, not ask, not click, not i, not one, not read, not say, not see
  -1.1: not worry, not worth, not … NUMBER, not … now, not … shop, notic-, nous de, now he, nuevo-, nuevos
  -1.1: number out, number plate, number … for, number … phone, numero ne, numero … mon, nunca acepte
  -1.1: nunca mas, nunca … el, nuts, oat, oat milk, of … for, off please, off the, offs, on elm, on google
  -1.1: on mine, on … ca, on … i, on … la, on … veut, on … voit, one and, one … is, ont, oppose, oppose a
  -1.1: option, or not, orang-, orange, other-, otra … se, ou … vous, out … the, out … this, out … you
  -1.1: ouvert |, over there, oye, p |, paid … and, papa, par texto, para, para las, paral-, parce … c
  -1.1: parrot |, parts, pas assez, pas avoir, pas besoin, pas bien, pas consenti, pas en, pas toi, pas … les
  -1.1: pas … patate, pas … pour, pas … texto, pas … ton, passe, passer … chercher, past, patate, pate
  -1.1: patru-, pause |, pays, pendiente |, pesim-, pesimo, phone bill, phone was, pics, pis … arrive, plan
  -1.1: plaza, please |, please … do, plus bon, plus … la, plus … texto, pneus |, podca-, podcast, poder-
  -1.1: poderosa, popco-, popcorn, por eso, por la, por … en, porfa, porfa |, pour mes, pour que, pouve-
  -1.1: pouvez, prawn, prefe-, premi-, prenez vous, proch-, prochain, promi-, promo-, proof, proud, psi, pu
  -1.1: pu … textos, pub, puede … mi, puede-, pueden, pus, puse mi, pusie-, pusieron, put … down, qns
  -1.1: quand je, quand t, que intensos, que necios, que … mandaron, quick, quien … el, quien … la
  -1.1: quiero que, quiero … de, quimi-, quimica, quitemelo, quitenme, race |, radio, raffl-, raffle
  -1.1: ramasser le, rappe-, recib-, recibido, refai-, register, registro, relax, relax |, relax-, remet-
  -1.1: remov-, removed, removed |, remue-, rentrant, rentrant |, replied … to, reply, repondez pas, report
  -1.1: request, respondo, rest |, resul-, retiren … numero, retirez le, retirez |, retrait, revision
  -1.1: revision |, revok-, revoke, ridiculous, ring, road, rock, rock |, rode it, roule-, ruido |, rust
  -1.1: s il, sac, sache, said stop, sal, sale en, salen, salgo, salir, sans, saw this, say less, say no
  -1.1: says quit, says she, scell-, scellant, scuse, se voit, se … puede, seat, seat |, segui-, semaine
  -1.1: send, send it, send the, send>list, send>me, sense, sense |, seriously, service est, shd, shift-
  -1.1: shoe, shop anymore, shop … you, shoul-, show, si quelqu, sign … for, sign … sheet, signed up, signing
  -1.1: silencio, sin … yo, site, skate, sms, so, so much, soliciting, someones, son velo, sont en
  -1.1: sorpresa |, sorry just, sorry … saw, sorry … the, sort, sound, soup |, sous, stay, steel, still
  -1.1: still the, sting-, stock, stock |, stop all, stop au, stop by, stop now, stop … i, stop … lol
  -1.1: stop … my, stop>stop, su … esta, su … para, subscribe, suffi-, suffit, suis off, support, supprimez
  -1.1: sur, surpr-, surprise, svp, svp j, svp me, svp plus, svp |, svp … ai, svp … mon, swear, swear |
  -1.1: system, t … ou, tache-, tag, take NUMBER, take off, take this, talk … the, tanne de, taxes
  -1.1: telefono … solo, tell, tell … it, tengo el, tequi-, tequila, tercera, tercera |, termine |, termino
  -1.1: tesco, text i, text … the, textees, texter |, texting please, texto, texto svp, texto-, textos
  -1.1: textos no, textos ok, textos |, textos … svp, texts>law, thank-, thanks, that you, the bell
  -1.1: the bikes, the car, the code, the end, the estimate, the gift, the group, the lot, the messages
  -1.1: the parrot, the race, the rack, the receipt, the service, the texts, the wheel, the wheels, the whole
  -1.1: the … by, the … does, the … haha, the … no, the … now, the … one, the … ones, the … order, the … says
  -1.1: the … she, the … wheel, the … yet, them and, there by, there since, these, these>stop, think … it
  -1.1: this list, this … instead, this … more, this … of, this … phone, throu-, through, through … you
  -1.1: thurs-, thursday, thursday |, ticket … NUMBER, tient, timbr-, tired of, to cancel, to rush, to talk
  -1.1: to your, to … NAME, to … NUMBER, to … any, to … off, to … right, told to, tonde-, tonig-, tonight
  -1.1: toque, touchez … a, trabajo |, tranquille, trop de, troublesome, tubes, tues, uds |, un cadeau
  -1.1: un message, un … d, un … plus, uncheck, une arnaque, unos, unsub-, unsubscribe this
  -1.1: unsubscribe … number, up again, up sheet, up … me, using … number, va la, van, vente, veux … le
  -1.1: veux … que, vez se, viens, vineg-, vinegar, void deck, voir |, vos … sont, votre service, vous des
  -1.1: vous m, vous … NUMBER, vous … les, vous … quoi, voy en, voy yo, vuelvan, vuelvan a, wahal-, wahala
  -1.1: walking |, want none, want … be, want>remove, want>texts, want>these, wants, warranty |, was at
  -1.1: water, way, we … in, we … see, website |, wed, wen, what brand, where do, where … i, wheres, why
  -1.1: will … it, wipe, with … parrot, witho-, without, wk, wonde-, work … the, wrong … size, wrong>list
  -1.1: xfa, xfa |, y … por, y … rien, yo … con, you can, you do, you help, you one, you sell, you take
  -1.1: you text, you … canse, you … el, you … family, you … frena, you … llego, you … no, your messages
  -1.1: your … at, your … what, | arreter, | bajo, | bless, | canceller, | cessez, | dar, | des, | desabonne
  -1.1: | desactiven, | effacez, | ending, | excusez, | flushez, | god, | half, | hasta, | ignore, | jeudi
  -1.1: | joyeux, | l, | ma, | mettez, | miss, | morning, | names, | need, | pesimo, | puedo, | quiten
  -1.1: | quitenme, | receipt, | retirez, | right, | room, | set, | should, | ticket, | to, | today, | todo
  -1.1: | tse, | unsubscribe, | white, | … ahi, | … ahora, | … aire, | … alto, | … arretez, | … attached
  -1.1: | … bajita, | … besoin, | … bill, | … blue, | … can, | … cancelled, | … codigo, | … dors, | … enough
  -1.1: | … fois, | … gracias, | … grandfather, | … hoy, | … interessee, | … jaja, | … keeps, | … leave
  -1.1: | … les, | … less, | … manda, | … manden, | … mensajes, | … molestes, | … mude, | … necios, | … nieto
  -1.1: | … noel, | … onda, | … opted, | … paid, | … pars, | … pedi, | … ready, | … ride, | … rides
  -1.1: | … right, | … sera, | … service, | … sign, | … signed, | … site, | … soliciting, | … suelta
  -1.1: | … travaille, | … tube, | … uno, | … ve, | … whatever, | … will, | … works, ~_acu, ~_ade, ~_air
  -1.1: ~_alc, ~_amo, ~_ani, ~_ask, ~_aux, ~_bat, ~_bie, ~_big, ~_blo, ~_bre, ~_can, ~_cap, ~_cho, ~_cos
  -1.1: ~_cou, ~_cut, ~_dia, ~_dij, ~_dob, ~_doc, ~_dol, ~_doy, ~_ea, ~_eac, ~_emb, ~_epa, ~_esp, ~_fax
  -1.1: ~_fer, ~_fle, ~_fot, ~_fu, ~_fui, ~_fur, ~_giv, ~_gma, ~_gre, ~_hal, ~_hrs, ~_hui, ~_igu, ~_it, ~_it_
  -1.1: ~_jk, ~_jk_, ~_job, ~_kar, ~_lay, ~_len, ~_lik, ~_lis, ~_mej, ~_mit, ~_muy, ~_nav, ~_opi, ~_opp, ~_ov
  -1.1: ~_oy, ~_oye, ~_pag, ~_pea, ~_pi, ~_pos, ~_pow, ~_pre, ~_psi, ~_pu_, ~_raf, ~_rit, ~_roa, ~_sat, ~_sin
  -1.1: ~_sla, ~_slo, ~_sm, ~_sms, ~_sna, ~_so_, ~_sou, ~_sti, ~_sv, ~_svp, ~_swa, ~_tag, ~_tut, ~_ub, ~_vac
  -1.1: ~_ven, ~_way, ~_wip, ~_wor, ~_xfa, ~abie, ~aby_, ~acan, ~acem, ~acia, ~acu, ~acue, ~add_, ~adel
  -1.1: ~ader, ~ador, ~af_, ~affl, ~aged, ~agra, ~aigo, ~ains, ~ajaj, ~ajar, ~aji, ~ajit, ~akin, ~alam, ~algo
  -1.1: ~alio, ~alir, ~alm, ~alta, ~amat, ~ammi, ~anm, ~anme, ~anno, ~annu, ~anti, ~anyb, ~apa, ~appl, ~ara_
  -1.1: ~aral, ~arin, ~arla, ~arn_, ~arre, ~asco, ~ash, ~ason, ~ate, ~ate_, ~atea, ~ates, ~ats, ~ats_, ~atta
  -1.1: ~atur, ~aunt, ~auth, ~aver, ~awa, ~axes, ~ays, ~azy, ~azy_, ~barq, ~base, ~bat, ~batt, ~bc_, ~beso
  -1.1: ~bie, ~big, ~blie, ~bor, ~brea, ~bren, ~brok, ~bsc, ~bscr, ~bus_, ~cabe, ~cale, ~cama, ~can, ~can_
  -1.1: ~cap, ~cap_, ~casc, ~cati, ~cce, ~cela, ~cept, ~cera, ~ces_, ~cesi, ~char, ~cia_, ~cias, ~cib, ~cil
  -1.1: ~cine, ~cket, ~ckou, ~cks, ~clas, ~cliq, ~clus, ~cluy, ~coe, ~coeu, ~cold, ~comi, ~coso, ~coup, ~cred
  -1.1: ~crit, ~cryi, ~cta_, ~cts, ~cts_, ~cuan, ~cuer, ~cup, ~dada, ~dam_, ~damo, ~dar, ~das_, ~date, ~dd_
  -1.1: ~deje, ~dema, ~denm, ~depo, ~desi, ~deu, ~dij, ~dine, ~disa, ~dobl, ~doc, ~dois, ~dos, ~dos_, ~doy
  -1.1: ~dra, ~dri, ~dry_, ~duer, ~eak, ~eak_, ~eals, ~eame, ~ear_, ~eari, ~easo, ~ebar, ~ecci, ~eces, ~ecib
  -1.1: ~eded, ~eden, ~edo_, ~eede, ~eei, ~eein, ~egro, ~egui, ~eje, ~ejor, ~eks, ~elez, ~em_, ~emas, ~emba
  -1.1: ~embo, ~emes, ~emet, ~emie, ~emov, ~emu, ~emue, ~end_, ~epi, ~epl, ~eply, ~eps, ~erd, ~erm, ~esac
  -1.1: ~esin, ~esis, ~esit, ~esoi, ~esq, ~esqu, ~esul, ~eted, ~etio, ~etoi, ~eux, ~eux_, ~evok, ~ewe, ~exto
  -1.1: ~extr, ~ezc, ~feel, ~fend, ~fer_, ~fert, ~ffit, ~ffle, ~fier, ~fina, ~fini, ~fla, ~fold, ~fot, ~foto
  -1.1: ~fram, ~frei, ~frid, ~fui, ~fui_, ~gat, ~ggin, ~giv, ~gma, ~gmai, ~gnin, ~goi, ~goin, ~grac, ~gras
  -1.1: ~gro_, ~gual, ~haha, ~har, ~heat, ~heme, ~hese, ~hi_, ~hier, ~hija, ~hin_, ~hoe_, ~hold, ~hood, ~hos_
  -1.1: ~host, ~houl, ~hrou, ~hrs, ~hrs_, ~hs_, ~hub_, ~humb, ~hurt, ~hy_, ~ibi_, ~icas, ~icid, ~ick, ~idad
  -1.1: ~iel, ~iero, ~ierr, ~iez, ~ight, ~igo_, ~igua, ~ija, ~imbr, ~imen, ~imez, ~ingi, ~inu, ~iod, ~iri
  -1.1: ~isap, ~isc, ~isco, ~ishe, ~iss, ~itam, ~itan, ~itar, ~itas, ~ite, ~itho, ~iti, ~itie, ~ivez, ~ix_
  -1.1: ~izac, ~jan_, ~jk_, ~job, ~job_, ~join, ~jor, ~jor_, ~joye, ~ked, ~ked_, ~kes_, ~ket, ~kid, ~kon
  -1.1: ~kou, ~kout, ~ks_, ~lant, ~lari, ~lase, ~lato, ~lear, ~lect, ~legu, ~len, ~leno, ~let_, ~lev, ~lgo
  -1.1: ~lgo_, ~lik, ~like, ~lir_, ~lked, ~llav, ~llow, ~low_, ~lque, ~luy, ~lvan, ~lve, ~lve_, ~manq, ~manu
  -1.1: ~many, ~mba, ~mej, ~mejo, ~mett, ~moc, ~moj, ~more, ~morn, ~most, ~mpor, ~mpu, ~muy, ~muy_, ~nan_
  -1.1: ~nana, ~nap, ~ncan, ~ncar, ~ncl, ~ndid, ~ndle, ~nee, ~nen, ~nen_, ~nent, ~nez, ~nez_, ~ngan, ~nir
  -1.1: ~nive, ~nle, ~nle_, ~nnem, ~nnul, ~noo, ~noti, ~nqu, ~nrol, ~nso, ~nso_, ~nts, ~nts_, ~nty, ~nty_
  -1.1: ~nule, ~nven, ~nyb, ~nybo, ~obra, ~ocha, ~odia, ~ogi, ~oing, ~oke, ~oll_, ~olli, ~olo, ~omo, ~onda
  -1.1: ~onig, ~oo_, ~ooth, ~opie, ~ored, ~orgo, ~orni, ~oss, ~ostr, ~otes, ~oti, ~otic, ~oubl, ~oup, ~ouri
  -1.1: ~ourr, ~oye, ~oze, ~pace, ~papa, ~pare, ~pen_, ~perd, ~pesa, ~pics, ~pin_, ~plen, ~pliq, ~plug, ~ply
  -1.1: ~ply_, ~pong, ~porf, ~posi, ~pouv, ~pow, ~ppin, ~ppl, ~pref, ~prem, ~pres, ~pri, ~proc, ~proo, ~pter
  -1.1: ~ptez, ~pu_, ~pub_, ~pus_, ~pusi, ~quar, ~quez, ~quic, ~raff, ~rech, ~reci, ~redi, ~rein, ~reme
  -1.1: ~remo, ~remu, ~repe, ~repl, ~ress, ~resu, ~reva, ~rew, ~rew_, ~rfa_, ~rged, ~rger, ~rgot, ~ric, ~rier
  -1.1: ~rint, ~ris_, ~riss, ~rize, ~rke, ~rle_, ~rme, ~rmir, ~rok, ~roke, ~role, ~romi, ~romo, ~ront, ~rott
  -1.1: ~roud, ~roue, ~roz, ~rpri, ~rram, ~rret, ~rsd, ~rsda, ~rui, ~rvi, ~sacr, ~sact, ~sad, ~sal_, ~sans
  -1.1: ~sapp, ~sat, ~saur, ~sauv, ~scre, ~seco, ~see, ~sent, ~serv, ~sett, ~sh_, ~shou, ~sign, ~sin_, ~sins
  -1.1: ~sion, ~slo, ~sly, ~sly_, ~sms, ~sms_, ~sna, ~so_, ~soin, ~song, ~sor_, ~spot, ~ssin, ~ssio, ~stay
  -1.1: ~stee, ~stil, ~stl, ~stly, ~sto, ~subs, ~suff, ~sur_, ~surp, ~svp, ~svp_, ~swa, ~swea, ~tame, ~tar
  -1.1: ~tar_, ~taxe, ~tay, ~tay_, ~ten_, ~tenl, ~tenm, ~tera, ~term, ~tery, ~tez, ~tez_, ~tfu, ~than, ~thes
  -1.1: ~thor, ~thum, ~tie_, ~tif, ~tos, ~tour, ~tow, ~toy, ~toy_, ~trai, ~tres, ~ttac, ~ttez, ~tton, ~tubo
  -1.1: ~tut, ~twe, ~twee, ~ubes, ~uble, ~ubr, ~ubs, ~ubsc, ~uead, ~uede, ~uedo, ~uent, ~uerm, ~ueve, ~uffi
  -1.1: ~ugge, ~uick, ~uila, ~uipe, ~uir_, ~uit_, ~ult, ~ump_, ~und_, ~unos, ~unr, ~upli, ~urb, ~urer, ~urpr
  -1.1: ~ursd, ~usta, ~utho, ~ux_, ~vac, ~valu, ~vely, ~vie, ~voke, ~vp_, ~vri, ~wap, ~wea, ~wed, ~why_
  -1.1: ~win_, ~wond, ~xfa, ~xfa_, ~xpli, ~xto, ~xto_, ~xtos, ~xtr, ~xtra, ~yage, ~yan_, ~yar, ~yed, ~yed_
  -1.1: ~zaci
  -1.2: (remove), NAME … un, NAME … yo, NUMBER km, NUMBER lbs, NUMBER off, NUMBER percent, NUMBER the
  -1.2: NUMBER … bcd, NUMBER … for, NUMBER … of, NUMBER … too, a autorise, a comer, a demain, a good, a lache
  -1.2: a picture, a quelle, a side, a … aussi, a … heure, a … nina, abajo |, about … NUMBER, accord avec
  -1.2: ads, agree to, ahorita |, ai deux, ai ete, ai oublie, ai vendu, ai … accepte, ai … au, aime pas
  -1.2: aire |, all good, all |, alors … vous, already have, already … a, alway-, always, am fine, am off
  -1.2: am wrong, am … with, amex, amex |, an hour, and here, and then, and … up, angry>number, annee |
  -1.2: another text, anything … this, anytime |, aparta, appelle la, approved, approved |, apuro, apuro |
  -1.2: archi-, are NUMBER, are … not, are … open, arrete … de, asap, at me, at that, at … can, attached
  -1.2: attends |, attente, au … a, au … d, au … de, au … pis, aucun texto, aurais, autom-, autre chose
  -1.2: autre fois, avance |, avez eu, avisen, avoir … mon, back, bag |, baja de, baja el, bars, bed |
  -1.2: best … to, better |, betwe-, between, bien y, bienvenue, bike demo, bikes to, billb-, billboard
  -1.2: bisou-, bisous, bit much, bjr, blk, bloque, boite |, booki-, booking, borra … numero, both, brand
  -1.2: bruit, btw, but a, but … one, bye, c … cher, c … parfait, cadena, cahie-, cahier, calle, camin-
  -1.2: camino, campa-, can tell, can … believe, can … it, can … me, can … stop, cance-, card, care, ce … n
  -1.2: cette fois, chair-, chairs, chamb-, change my, change |, char |, chat sorry, checked … box, chica
  -1.2: chimie, chope, claim number, claro |, closed |, codig-, codigo, commande NUMBER, comme … neuf
  -1.2: como no, como … la, compre en, confio, confirm, confirme |, conne-, consent, consent |, contact … on
  -1.2: contesta, coudo-, coudonc, count me, cuant-, cupon, cure, customer care, customer here
  -1.2: customer … remove, cut, d appel, d autres, d ici, d … svp, da, dans … NUMBER, dar de, dar … baja
  -1.2: day i, de cuando, de esas, de me, de messages, de mis, de rien, de siempre, de ti, de … boutique
  -1.2: de … liste, de … mi, de … taller, dead … me, deck, dehor-, dehors, dejem-, dejeme, dejen-, dejo
  -1.2: delete … you, delivery, delivery |, demande |, depuis NUMBER, dernier texto, devra-, devrait, dia
  -1.2: did … text, died |, dinne-, dinner, direccion, direccion |, disco-, discount, disculpe, disparaitre
  -1.2: dit … a, do, do … take, doing, donde me, done with, done … this, dormi-, dors, du … est, dueno-
  -1.2: duenos, eat, ebike, ecole de, ecole |, ecriv-, efectivo |, effacez, el codigo, el domingo, el link
  -1.2: el martes, el mecanico, el pastel, el … NUMBER, elle … est, en ligne, en parler, en revenant, en titi
  -1.2: en tu, en un, en veu, en … deux, en … jaja, en … la, en … les, en … puerta, en … svp, end it, engou-
  -1.2: enlev-, enleve moi, enleve … number, enlever … numero, enlevez mon, enoug-, enough, entendi, envoi-
  -1.2: envoyez, envoyez plus, es falso, es sorpresa, es yo, escribas, escribe tanto, escrito |, essayer |
  -1.2: est NUMBER, est avec, est cher, est parfait, est votre, est … cell, est … ecole, est … mes, esta … la
  -1.2: estaciono, estan |, esto |, etc, etes trop, evening, ever, everyone, exo, exo NUMBER, expla-, factura
  -1.2: fait mal, fait … c, fatig-, fell, fichez, final-, finally, find you, finde, for an, for anything
  -1.2: for life, for one, force, fourc-, fourche, frein, from me, from now, funci-, gants, garantia, get off
  -1.2: get … from, gift |, give … a, gliss-, glisse, go for, go … it, got in, got lost, graci-, gracias
  -1.2: gracias |, grand … elle, grandfather, green |, grince, group, guidon, guy … the, hacer, haga, hagalo
  -1.2: hagalo |, halt, happy with, happy … to, hard, hard |, hasta, have moved, have said, have … and
  -1.2: have … given, have … idea, he … ok, her off, here |, hoodie, hor |, how, how are, how to, how … is
  -1.2: how … to, i already, i bring, i lost, i pay, i quit, i sent, i … about, i … do, i … gave, i … him
  -1.2: i … left, i … longer, i … moved, i … next, i … say, i … short, i … signed, i … wrong, icy, il m
  -1.2: il … faut, in the, in … trunk, ingle-, ingles, ins, inscrit c, inscrit … est, insta, interessee par
  -1.2: invite, is an, is down, is … best, is … bit, is … going, is … serial, is … texting, issue-, it so
  -1.2: it up, it … the, it … your, j aurais, j … dans, j … les, j … mon, j … oublie, j … vendu, j … veu
  -1.2: j … veux, jalo, je peux, je … mon, je … rappelle, je … reviens, jom, jours, jueves |, junio-, junk
  -1.2: jusqu-, jusqua, keep the, know that, know … i, knowingly, l arret, l exo, l … avec, la boite
  -1.2: la boutique, la i, la lista, la llamada, la nuit, la puerta, la rifa, la selle, la … du, la … hace
  -1.2: labor, lache moi, laissez moi, las dos, last one, late |, later |, lavag-, lavage, law>not, law>wrong
  -1.2: lbs, lbs |, le frein, le lundi, le noir, le pedalier, le pique, le pneu, le total, le … en, le … moi
  -1.2: le … svp, leave, leave me, leave … phone, leavi-, leaving, lentement, less |, letting me, liao |
  -1.2: libras, lift, like |, lis, list>me, llamadas, llant-, llanta, llantas, llego la, locker, looks, loop
  -1.2: luces, luego |, lunch, lunch |, m ecrire, m envoyez, ma … ce, mais enlevez, makes, malad-, manana |
  -1.2: mandar, mandes, mando el, maneje, mano, marche |, mas de, me know, me llegue, me manden, me pueden
  -1.2: me the, me tienen, me … it, me … mas, me … mi, me … number, me … of, me … plus, media-, medid-
  -1.2: medida, mediu-, medium, mensaje mas, mensajes |, merci … NAME, merit-, messages … ce, messe-, metro
  -1.2: mi contacto, mins |, minut-, miss, misse-, missed, mistake |, mon ok, mon … lol, mono, more, more of
  -1.2: more>texts, more>you, morning |, mouille |, moyeu, much, mucho, my balance, my car, my old
  -1.2: my … NUMBER, my … anymore, my … from, my … lol, my … stop, nah i, nah … am, neces-, need, neta
  -1.2: netwo-, network, never signed, new bike, new sim, new … just, next your, ni … mi, nina, nite, nite |
  -1.2: no NUMBER, no acepte, no frena, no good, no more, no thank, no veo, no vuelvan, no … avisen, no … i
  -1.2: no … los, no … manden, no … nadie, no … por, no … quiero, no … texteen, no … you, not stop, not there
  -1.2: not … business, not … if, not … in, not … text, not … to, not>more, not>send, note, nouvelles de
  -1.2: now what, nueva |, number … can, numero c, nunca les, nunca … que, odio, ok j, ok pour, on my
  -1.2: on peut, on that, on the, on … en, on … fork, on … invoice, on … plus, once you, one can, one more
  -1.2: one … your, oppos-, opt out, opted, optio-, ote, otez le, otez moi, other bike, oublie mon, oui a
  -1.2: out, out of, over a, owe me, owner i, pago en, paix, paix |, panta-, parada, pars, pas avant
  -1.2: pas pantoute, pas sur, pas … appel, pas … aujourdhui, pas … d, pas … je, pas … sms, pas … vos
  -1.2: passe a, passe |, passer le, patat-, pay |, payer, pendi-, pendiente, permiso, pero sin
  -1.2: peux … parler, picked up, pido, please erase, please send, plus tard, pneu a, pneus, ponle, por el
  -1.2: por que, posta-, postal, pour des, pour les, pour … soir, pregunta |, preoc-, presta, princ-, priva-
  -1.2: problema, problema |, publi-, pubs, puedo, puerta, puerta |, pull my, put on, put … on, que la
  -1.2: que lo, que mon, que sabe, que you, que … el, que … esto, que … sea, que … this, queda |, quedo |
  -1.2: quelle heure, quier-, quiero … la, quiet, quit … this, quita-, quiteme, rain, ran, reaso-, reason
  -1.2: reason |, recomendo, recu … message, regalo, regarde, rejoindre, remove>me, repare mon, reparez
  -1.2: repondez, reponse, retiren, retur-, return, revenant, review, revisar, revoke |, rice, rides like
  -1.2: ridic-, rien la, rien |, rin NUMBER, rings, rn, rn |, rodad-, roue, rouge |, route-, rude … my, ruido
  -1.2: sabad-, sabado |, saddl-, saddle, saddle |, salie-, saliendo, saute, savoi-, savoir, says NUMBER
  -1.2: scuse-, scusez, se … mi, see |, selle |, send any, send me, send |, serieux |, serio-, servi-
  -1.2: si … un, siege, siga, sigan, signi-, silen-, sis, sleep, sms |, so do, so … not, son numero, sonnette
  -1.2: sonnez, sorpr-, sorpresa, sorry for, sorti, stationnement, still have, still … in, still … that
  -1.2: stop a, stop and, stop it, stop this, stop … already, stop>number, stopp-, stuck, su lista, su … se
  -1.2: sufic-, suficiente, suis sa, suis … retard, sunda-, sunday, sur … ecran, sur … formulaire, suscribi |
  -1.2: suspension, svp enlever, ta liste, take out, take |, tambien |, tard |, te amo, temps |, tercer
  -1.2: termi-, text, text … here, texte |, textear, texter a, textos d, texts from, texts to, texts … a
  -1.2: the check, the dent, the e, the fork, the list, the message, the … are, the … come, the … ticket
  -1.2: there in, these>texts, think i, thinks, this texting, thru, tiene NUMBER, til, til NUMBER, tire on
  -1.2: to all, to everyone, to go, to it, to sell, to stop, to … with, toda, todavia me, toile-, too many
  -1.2: too much, touchez, tous |, tout de, tout … suite, trade, trae, traen, traia, tranq-, transfer, treat
  -1.2: trunk, tse, tu |, tu … un, tuesd-, tuesday, tuesday |, tunne-, tunnel, tunnel |, tv, uds, un stop
  -1.2: un … me, unche-, uncle-, une chambre, une … fois, unsto-, unstop, update my, ups, usan, use |, vais y
  -1.2: velo cette, velo j, velo l, venda-, vendu mon, veux, veux … de, vi … mensaje, vieja, viene-, vin
  -1.2: vitri-, vitrine, voit, votre … de, vous la, vous reviens, vous … eu, voy por, waiting |, want out
  -1.2: want to, want … again, want>more, want>you, was … on, wavin-, waving, wd40, we … to, website is
  -1.2: weeke-, weekend, weekend |, welco-, welcome, what does, what size, what … that, wheel is, when is
  -1.2: whene-, whenever, whenever |, where-, who told, why did, wifi, will, will be, will do, will not
  -1.2: wish to, with … NUMBER, with … at, wobble, work on, worke-, worked, worth, would i, wrong>me, y … los
  -1.2: y … su, yes to, you basta, you llego, you llegue, you owe, you were, you … are, you … quiero
  -1.2: you … your, you>angry, you>remove, you>stop, yrs, yup, zapat-, zapatos, | ah, | arretez, | asap
  -1.2: | bjr, | blue, | borra, | bring, | can, | cancel, | cease, | chope, | count, | customer, | dejeme
  -1.2: | dejen, | deux, | enleve, | envoie, | favor, | fichez, | first, | gel, | gracias, | hacen, | heres
  -1.2: | invoice, | keep, | le, | lista, | me, | mute, | my, | ningun, | odio, | okay, | ote, | over, | peut
  -1.2: | prenez, | reached, | revoke, | rode, | skip, | supprimez, | termine, | this, | tired, | took
  -1.2: | tout, | turn, | usted, | vale, | vivo, | voice, | whenever, | … about, | … already, | … annule
  -1.2: | … at, | … ate, | … basta, | … blocked, | … brand, | … bye, | … correo, | … demain, | … donc
  -1.2: | … ecris, | … end, | … etre, | … faire, | … god, | … hablar, | … hace, | … happy, | … hate
  -1.2: | … importe, | … intensos, | … jefe, | … la, | … lata, | … line, | … los, | … m, | … makan, | … many
  -1.2: | … min, | … moi, | … need, | … new, | … nina, | … nouvelles, | … open, | … piste, | … por, | … puede
  -1.2: | … puedo, | … que, | … repondez, | … sigan, | … stop, | … suis, | … thanks, | … thx, | … today
  -1.2: | … vemos, | … ver, | … where, | … worked, ~_add, ~_ads, ~_alw, ~_apr, ~_aw, ~_ba, ~_bai, ~_bas
  -1.2: ~_bin, ~_bru, ~_btw, ~_bun, ~_bye, ~_cin, ~_cla, ~_coo, ~_cry, ~_cup, ~_da_, ~_dej, ~_dem, ~_dim
  -1.2: ~_do_, ~_dog, ~_duc, ~_ear, ~_end, ~_enl, ~_eno, ~_ent, ~_eso, ~_ext, ~_fac, ~_fen, ~_fin, ~_fl
  -1.2: ~_fri, ~_gat, ~_gea, ~_gh, ~_glo, ~_gr, ~_gua, ~_gus, ~_hin, ~_how, ~_int, ~_jet, ~_lau, ~_lbs, ~_lea
  -1.2: ~_los, ~_nec, ~_nee, ~_nov, ~_out, ~_pai, ~_peu, ~_pie, ~_pig, ~_pit, ~_pod, ~_pra, ~_pri, ~_ps
  -1.2: ~_qua, ~_rn, ~_rn_, ~_rot, ~_say, ~_shi, ~_sle, ~_smo, ~_st, ~_ste, ~_suf, ~_tin, ~_tom, ~_toq, ~_tv
  -1.2: ~_tv_, ~_use, ~_vie, ~_vio, ~_vir, ~_voc, ~_wai, ~_wed, ~_why, ~_wif, ~_wk, ~_wt, ~_yr, ~_yrs, ~abad
  -1.2: ~abon, ~acer, ~acez, ~aco, ~addl, ~adio, ~adit, ~aen, ~aen_, ~aggi, ~aha, ~airs, ~aix, ~aix_, ~aka
  -1.2: ~alco, ~aler, ~alte, ~alw, ~alwa, ~amel, ~anan, ~ank, ~ansf, ~anu, ~apa_, ~aper, ~apr, ~apto, ~arai
  -1.2: ~arar, ~arit, ~arts, ~asia, ~aske, ~atas, ~atiq, ~avag, ~avr, ~ays_, ~back, ~bad, ~bala, ~bas, ~bed
  -1.2: ~bed_, ~bes_, ~betw, ~blic, ~blo, ~bloc, ~bos, ~btw, ~btw_, ~bun, ~bye, ~bye_, ~camp, ~canc, ~cans
  -1.2: ~card, ~cen_, ~ces, ~cez, ~cez_, ~cing, ~cios, ~cite, ~cker, ~cky, ~cky_, ~clip, ~clud, ~codi, ~cogi
  -1.2: ~col, ~cone, ~cool, ~cos, ~coud, ~cour, ~crap, ~crea, ~crew, ~cris, ~cry, ~cte, ~ctiv, ~cuen, ~cum
  -1.2: ~cut_, ~day, ~day_, ~deba, ~deho, ~dej, ~dejo, ~dese, ~dicu, ~dies, ~dim, ~dinn, ~dis_, ~dit, ~dit_
  -1.2: ~dito, ~dog, ~doin, ~dore, ~dors, ~eat_, ~eats, ~eav, ~eave, ~eavi, ~echi, ~ecta, ~ecue, ~edi, ~ediu
  -1.2: ~edo, ~ee_, ~eed, ~eed_, ~eeke, ~eeth, ~eez, ~efec, ~egi, ~egue, ~ehor, ~ejan, ~eke, ~eken, ~enez
  -1.2: ~enl, ~enle, ~enm, ~enme, ~enoj, ~enou, ~enro, ~env, ~envo, ~eoc, ~eocu, ~ept, ~erla, ~ermi, ~erva
  -1.2: ~ervo, ~esad, ~esda, ~esse, ~esu, ~etur, ~etwe, ~eus_, ~eut, ~eut_, ~eva_, ~evie, ~ext_, ~falt, ~fati
  -1.2: ~ffl, ~fin, ~free, ~func, ~gast, ~gea, ~gear, ~ghts, ~gy_, ~hah, ~hale, ~hank, ~hast, ~hea, ~heap
  -1.2: ~hene, ~hol, ~hom, ~horn, ~hout, ~how, ~how_, ~hru, ~hru_, ~hts, ~hts_, ~ibas, ~ibid, ~ic_, ~ices
  -1.2: ~icio, ~icks, ~idon, ~iege, ~iej, ~ieja, ~iens, ~iert, ~ifi_, ~ift, ~igni, ~ijo_, ~iled, ~ilen, ~ilet
  -1.2: ~ilin, ~ilt, ~iner, ~ings, ~inks, ~insc, ~into, ~inut, ~iree, ~irm, ~ised, ~iten, ~iver, ~iz_, ~ize_
  -1.2: ~jenl, ~jet, ~jete, ~ji_, ~junk, ~jusq, ~kar, ~kend, ~laro, ~lat, ~late, ~lau, ~lbs, ~lbs_, ~leat
  -1.2: ~leav, ~legi, ~lenc, ~letr, ~leve, ~lift, ~lir, ~lock, ~lor, ~los, ~low, ~lowe, ~loy, ~luce, ~lue
  -1.2: ~lute, ~lwa, ~lway, ~lyi, ~lyin, ~mame, ~mat, ~maz, ~meno, ~met, ~meti, ~metr, ~mind, ~minu, ~mit
  -1.2: ~mmy, ~mmy_, ~mpta, ~muev, ~nav, ~ncel, ~nch, ~ncha, ~ncin, ~need, ~neg, ~neja, ~neme, ~neus, ~nfir
  -1.2: ~ngue, ~nic_, ~nill, ~nina, ~nino, ~nlev, ~nme, ~nme_, ~noj, ~nok, ~nore, ~noug, ~nov, ~nscr, ~nsf
  -1.2: ~nsfe, ~nsio, ~nsub, ~nter, ~ntia, ~nute, ~nvo, ~nvoi, ~nvoy, ~oad_, ~obb, ~odas, ~odig, ~ogi_, ~oje
  -1.2: ~oken, ~oks, ~oks_, ~ola_, ~oni, ~oodi, ~ooks, ~oom_, ~oon_, ~opa, ~oppo, ~opte, ~opti, ~oral, ~orpr
  -1.2: ~orra, ~orte, ~oser, ~osit, ~oss_, ~ota, ~ote_, ~oth_, ~ouch, ~oudo, ~oue_, ~ourc, ~ourd, ~over, ~pad
  -1.2: ~pads, ~paix, ~pal_, ~pan_, ~pars, ~pd_, ~pend, ~pere, ~peu, ~pic, ~pido, ~pig, ~ping, ~pleu, ~plie
  -1.2: ~pod, ~pons, ~pote, ~ppri, ~preo, ~prom, ~ptan, ~pted, ~publ, ~pubs, ~quee, ~quej, ~queo, ~quit
  -1.2: ~rae_, ~raf, ~ranq, ~rap_, ~raw, ~raye, ~reak, ~recc, ~reed, ~reen, ~rena, ~reoc, ~rer_, ~retu, ~rez
  -1.2: ~rez_, ~rgu, ~rip, ~rise, ~rkin, ~rme_, ~rn_, ~rnin, ~road, ~rose, ~roup, ~row, ~rpre, ~rran, ~rreo
  -1.2: ~rtes, ~ruid, ~ruit, ~rvic, ~rvo, ~sac, ~sadd, ~sal, ~salg, ~sali, ~salt, ~sam, ~sant, ~savo, ~scen
  -1.2: ~scou, ~sda, ~sday, ~seal, ~seat, ~seme, ~sfe, ~sfer, ~sieg, ~sig, ~sile, ~sit, ~sit_, ~ske, ~sorp
  -1.2: ~sou, ~squa, ~ssen, ~sset, ~stic, ~stie, ~stoc, ~stuc, ~suf, ~sufi, ~sund, ~taba, ~tees, ~tem_, ~temp
  -1.2: ~tenc, ~thru, ~tico, ~tiga, ~timb, ~tir_, ~tira, ~tle_, ~tock, ~topp, ~toq, ~toqu, ~tori, ~torn
  -1.2: ~tory, ~trin, ~tse, ~tter, ~tuck, ~tuvo, ~ual_, ~ubb, ~ubby, ~ubo_, ~udon, ~uee, ~uej, ~ueo, ~ueo_
  -1.2: ~uerd, ~uesd, ~ufi, ~ufic, ~ugg, ~uier, ~uir, ~uit, ~ule, ~ull, ~unsu, ~upe_, ~upl, ~urd, ~urn_
  -1.2: ~urna, ~ushe, ~usu, ~uter, ~uto, ~utom, ~uvez, ~uvo, ~uvo_, ~uya, ~vag, ~vage, ~vas, ~veux, ~via
  -1.2: ~viej, ~ving, ~visi, ~voye, ~vre, ~wai, ~wait, ~ween, ~welc, ~wer_, ~why, ~wifi, ~will, ~win, ~xpla
  -1.2: ~xt_, ~yen, ~yrs, ~yrs_, ~zin, ~zing, ~zy_
  -1.21: (tables say opt_out)
  -1.3: (law), (stop), (unknown 1), NAME number, NAME with, NUMBER kg, NUMBER o, NUMBER ok, NUMBER on
  -1.3: NUMBER what, NUMBER … mat, NUMBER … matin, NUMBER … n, NUMBER … the, a NUMBER, a air, a box, a lock
  -1.3: a ver, a … el, a … ex, a … mama, a … svp, abre |, aceite |, aceptado, acepto, acepto |, achaler |
  -1.3: afuera |, ahi, ai deja, ai … recu, aire, akpos, aller le, aller … chercher, am … longer, am … no
  -1.3: ancienne, and look, and |, and … has, and … my, and … quit, angry>angry, answe-, anytime, app
  -1.3: apres NUMBER, are no, are so, are … on, arnaque |, arreglo |, arrete chez, arrete pas, arrete … vous
  -1.3: asap |, asien-, asiento, asiento |, asked for, at my, atienden, aun, automatico, autre merci
  -1.3: avais dit, avez un, avez … ma, avise-, aweso-, awesome, awesome |, ay, ay no, barat-, basta, becom-
  -1.3: become, best shop, bite, blanco, block, blue |, boite, bolsa |, bonne … a, both |, brake, brake |
  -1.3: bring a, bring … own, broke-, broken, broken |, bueno me, build, buzzi-, buzzing, by hand, c … assez
  -1.3: c … fini, c … quel, ca haha, ca … faire, cadea-, cadeau, cadre, calli-, calling, camion, can my
  -1.3: can you, can … call, cancell, cancle |, canoe, cansa-, canso-, cansones, canta-, cantar, carbon
  -1.3: carin-, carino, carino |, caris-, carisimo, case, cat, cease, cel you, cessez, chaine, chaine |
  -1.3: change … number, cheap, chemi-, chimi-, chois-, christmas to, ciao, claim, class |, cliente … mi, cm
  -1.3: cog, combi-, como, compadre, compro, con eso, confisque, cool |, correo |, cost, cost |, cote, coule
  -1.3: count, count … in, crack, cuando |, cuanto, cuent-, cuenta |, d … avec, d … merci, dado, day … meant
  -1.3: de baja, de cuenta, de esa, de passe, de presse, de sms, de ta, de textos, de … mari, dead |, debo
  -1.3: decede … ne, dejal-, delivered to, depec-, depechez, depos-, desab-, desaf-, dessus |, dias, dias |
  -1.3: did … agree, digale a, diner-, dinero, discount |, do … be, do … call, do … look, does … have, dolio
  -1.3: domma-, dommage, donde, dry, du mat, echan-, ecrivez moi, ecrivez plus, efect-, efectivo, el negocio
  -1.3: el pago, el viernes, el … llego, el … you, elimi-, en … a, en … bici, en … du, en … foto, end
  -1.3: end this, ended, engagez, enlever, entiendo |, envoi, es |, es … con, es … para, esa la, eso, essay
  -1.3: est assez, est fini, est quel, est tout, esta … hoy, estop, estuv-, estuvo, etes a, ever |, exam
  -1.3: examp-, example, example com, excelente, factura |, fed, fed up, file … is, fille va, firmo, first
  -1.3: first |, fit, fitti-, fitting, fix a, fix |, flat |, flowe-, fond, for … number, for … reason, frena
  -1.3: fridg-, fridge, fridge |, from … on, garantia |, garantie, get a, getting your, git, goal, gonfl-
  -1.3: got … job, grande |, grinc-, groom-, gud, guido-, habite … a, hacen |, had … with, hagal-, happen
  -1.3: happened to, happened … my, hate, have lost, have … enough, he was, he … now, hella, heres, hey i
  -1.3: hike |, hit my, hor, hora es, hours, how i, i left, i put, i will, i … fine, i … lol, i … said
  -1.3: i … want, if … am, il pret, il te, ilega-, ilegal, inscr-, inscrit, insis-, insta-, invoice … the
  -1.3: is done, is stop, is too, is yours, is |, is … in, it to, it … off, it … under, j … deja
  -1.3: jamais consenti, jamais signe, jamais … oui, jamais … pour, jaune, je veux, je … avec, je … en
  -1.3: je … parti, je … pu, je … tanne, je … y, jeu, keys |, kids bikes, kind, kitte-, kitten, l |, la bici
  -1.3: la job, la lumiere, la pieza, la place, la roja, la roue, la suspension, la vida, la … 2, la … NUMBER
  -1.3: lachez moi, laisse ca, laissez, laksa, last message, later, lavado, lavado |, le cadre, le derailleur
  -1.3: le mando, le moteur, le soir, le texto, leave it, let us, liao, light-, lights, lista-, liste
  -1.3: llantas |, llego cortado, lluvi-, lluvia, look |, los … you, lost my, lousy, lu, lui a, m en, ma roue
  -1.3: ma sœur, ma … elle, mad just, mais la, makan, mandame, manejan, manque, many |, maps, mas mensajes
  -1.3: mas … este, mas … mi, mat |, match, me anything, me hace, me here, me if, me manda, me mandaron
  -1.3: me toca, me … here, me … o, me … otra, me … you, me>law, me>stop, mecanico, merci j, merry christmas
  -1.3: merry … to, message de, message … phone, mi linea, mi … sin, midi, mien, mien est, mins, minutes
  -1.3: miss you, moi pu, moi svp, moi … mon, momen-, mon tel, monday, monday |, more than, more>more
  -1.3: more>send, mot de, mot … passe, moteu-, moteur, mover-, moyen, mucha, music, my mother, my receipt
  -1.3: my … do, my … who, n … en, name … on, ne plus, ne vous, ne … envoyez, ne … plus, need a, negro |
  -1.3: never again, never come, never … in, never … me, never … yes, new … is, no fue, no hurry, no problem
  -1.3: no puedo, no sigan, no signal, no to, no vi, no … textos, non … j, nonst-, nonstop, not accept
  -1.3: not agree, not consent, not mean, not … fan, not>angry, now, now my, now on, number off
  -1.3: number … texts, number>law, numero mais, numero … favor, numero … para, numero … qui
  -1.3: numero … telefono, numero … vous, nunca dije, nunca me, nxt, of things, off my, off this, ok … is
  -1.3: okay |, on do, on ne, on … new, on … not, on … of, on … way, onda |, ones |, only not, op, or just
  -1.3: otra vez, oublie |, outta here, pagin-, pagina, pagina |, paid, papel, para el, parad-, partido
  -1.3: pas recu, pas … cadenas, pas … de, pas … presse, pas … temps, passe par, patience, pay, perce-
  -1.3: percent, perfecto, perfecto |, permi-, pero … a, personne m, peu |, pf, phone n, piano, pickup |
  -1.3: pido que, pique, please text, plus aucun, plus cher, plus que, plus rien, plus |, plus … ecrire
  -1.3: plus … textos, poco, ponch-, poner, potho-, pour NUMBER, pour vos, pregunta, prends |, price |
  -1.3: prisc-, priscilla, promo, pu … de, publicidad, pull … number, puso, puso mi, put the, put this
  -1.3: put … wrong, quad, quad lock, que lata, que onda, que … voy, quelqu … peut, quien … para, quiero |
  -1.3: quiero … seguro, quite |, quite-, quiten, quitter, rack |, rang, rappelle |, reabo-, recogerla
  -1.3: recu la, regal-, regresamos, remove>these, renew, repli-, replied, reply … a, reque-, respect, respo-
  -1.3: retir-, retirez mon, reven-, rid, rien de, rien … moi, rifa, right now, robaron … bici, rodado
  -1.3: roule comme, sabado, saca mi, saca … numero, safe, safe |, said NUMBER, said you, said … to, sales
  -1.3: salt, salvador, saque-, says … but, se poncho, se puede, sem, send a, send … else, senio-, service
  -1.3: she never, she said, shees-, sheesh, sheesh |, sheet, shoes, si je, sian, siao, siempre |, signal |
  -1.3: sillin, sir … have, solo para, son is, sonda-, sondage, sont tu, sorti-, sortie, spamm-, spell-, star
  -1.3: stop, stop svp, stop using, stop … it, stop>you, stoppe, strik-, strike, suis parti, suis pu
  -1.3: suis tanne, sunday |, suppr-, sur les, sure did, sure … not, sus mensajes, svp ne, t avais, ta, table
  -1.3: takeoff, talk to, tandem |, tarde |, tax, text the, text … your, texter ce, texter … numero
  -1.3: textez moi, texto … je, texto … plus, texts are, texts … not, thank, thankyou, that … anymore
  -1.3: that … fast, that … no, that … you, the cake, the job, the middle, the pickup, the plumber
  -1.3: the … door, the … look, the … pic, the … total, the … way, this still, this … never, three, thurs
  -1.3: tienen en, tienen |, tirel-, tires, tmr |, to anything, to ask, to do, to … a, to … last, to … mom
  -1.3: to … texting, to … who, todo bien, tomor-, tomorrow, ton, ton numero, too … to, torque, toss my
  -1.3: toss … number, touche pas, tourn-, tout |, travaille pas, tres, triciclo |, tu casa, type, ugh |
  -1.3: un crack, un peut, un … message, unlist, unwan-, unwanted, ursel-, urself, ustedes … les, utili-
  -1.3: va y, va … aller, va … ir, vais … mon, vater, vayan-, vayanse, velo pour, velo … il, verda-, verdad
  -1.3: verdad |, verra, veut pas, veux plus, vi su, vi |, virem-, virement, voulais pas, vous aussi, vous du
  -1.3: vous mais, vous pour, vous … autre, vous … ca, vous … trop, vuelto, vuelvo, walk |, walki-, walking
  -1.3: want off, want texts, wash, wats, we moved, we … the, were on, when you, which bike, which one, white
  -1.3: who can, who … in, why … i, will bring, will … to, with NAME, work and, work phone, works, works |
  -1.3: worry, wrong total, y aller, y dos, y eso, yo llevo, you at, you estuvo, you no, you parele
  -1.3: you still, you stop, you texting, you … been, you … lost, you … phone, you … quiere, you>more
  -1.3: your texts, your … no, zip, | after, | all, | apres, | awesome, | basta, | boss, | ca, | cash, | ciao
  -1.3: | combien, | comment, | cuando, | definitely, | deja, | dije, | does, | en, | enlevez, | enough
  -1.3: | estan, | estop, | etes, | excelente, | exit, | fair, | garde, | git, | green, | has, | hella, | j
  -1.3: | laissez, | nonstop, | nos, | only, | oubliez, | price, | quiero, | quitter, | race, | ramasse
  -1.3: | say, | seria, | sin, | since, | sur, | svp, | total, | toujours, | tracking, | unlist, | use
  -1.3: | vayanse, | wats, | which, | … NAME, | … aime, | … alguien, | … asi, | … avais, | … brake
  -1.3: | … chairs, | … christmas, | … cuando, | … dos, | … down, | … enleve, | … eso, | … estuvo, | … fin
  -1.3: | … form, | … gars, | … gusto, | … has, | … kids, | … list, | … llegue, | … longer, | … marche
  -1.3: | … nada, | … pa, | … par, | … paro, | … perro, | … please, | … problem, | … roja, | … rush, | … see
  -1.3: | … seen, | … suspension, | … thank, | … time, | … tomber, | … tout, | … ty, | … veux, | … vuelvan
  -1.3: | … were, | … whoever, | … why, | … word, ~_abr, ~_ahi, ~_ann, ~_ate, ~_atr, ~_aun, ~_awe, ~_ay_
  -1.3: ~_bc, ~_beh, ~_bl, ~_buz, ~_cab, ~_cad, ~_cat, ~_cea, ~_cm, ~_cm_, ~_cob, ~_col, ~_cot, ~_cue, ~_det
  -1.3: ~_eat, ~_ebi, ~_efe, ~_eff, ~_env, ~_ep, ~_fee, ~_fig, ~_gl, ~_gud, ~_har, ~_idi, ~_ile, ~_jok, ~_jou
  -1.3: ~_kil, ~_lat, ~_lb, ~_leg, ~_lia, ~_llu, ~_lun, ~_mee, ~_mue, ~_nai, ~_now, ~_oig, ~_op_, ~_pau
  -1.3: ~_poc, ~_pon, ~_pu, ~_pub, ~_pud, ~_ran, ~_req, ~_ret, ~_roc, ~_sa, ~_sac, ~_sal, ~_sam, ~_saq, ~_sc
  -1.3: ~_set, ~_si, ~_sit, ~_sto, ~_sup, ~_ta_, ~_tar, ~_tec, ~_tod, ~_ton, ~_uns, ~_ut, ~_uti, ~_vue, ~_win
  -1.3: ~_won, ~_xf, ~abil, ~abre, ~abus, ~ack, ~ack_, ~add, ~adea, ~afi, ~afo, ~agal, ~ahi_, ~aila, ~aiso
  -1.3: ~ak_, ~ale_, ~alli, ~alo_, ~amp, ~ampl, ~ani_, ~anq, ~anqu, ~answ, ~ants, ~api, ~app_, ~aps, ~aque
  -1.3: ~arg, ~arga, ~aro_, ~arry, ~asa, ~asap, ~ashe, ~asie, ~asl, ~aso, ~aso_, ~asur, ~ated, ~ath, ~atra
  -1.3: ~ausa, ~awe, ~awes, ~aye, ~bai, ~baj, ~baje, ~ban_, ~bas_, ~bast, ~bble, ~beco, ~beh, ~bier, ~bili
  -1.3: ~bli, ~bo_, ~butt, ~buz, ~buzz, ~cadr, ~calm, ~cani, ~ccio, ~cele, ~cero, ~cess, ~chal, ~che_, ~chea
  -1.3: ~cim, ~cla, ~clu, ~cm_, ~cob, ~cobr, ~comb, ~como, ~copy, ~cot, ~cote, ~cov, ~cove, ~crac, ~cras
  -1.3: ~dag, ~dage, ~debo, ~deja, ~deva, ~dias, ~diot, ~dond, ~dor, ~dril, ~drin, ~eap, ~eap_, ~earl, ~eaux
  -1.3: ~ebik, ~ebo_, ~echa, ~ecit, ~ecl, ~eff, ~egar, ~eint, ~eja, ~eje_, ~elva, ~elvo, ~emai, ~enca, ~enew
  -1.3: ~envi, ~epli, ~epos, ~epto, ~eres, ~ersi, ~erv, ~eryo, ~eso_, ~etir, ~eure, ~eus, ~evra, ~expl, ~fac
  -1.3: ~fee, ~fen, ~fie, ~firm, ~firs, ~fit_, ~gel_, ~gger, ~gic, ~gno, ~gnon, ~grou, ~gud, ~gure, ~hal
  -1.3: ~hamb, ~hart, ~heet, ~heur, ~hite, ~hoes, ~hour, ~hree, ~hroo, ~hurs, ~ibre, ~idi, ~idi_, ~ies, ~iet_
  -1.3: ~ieza, ~ift_, ~ileg, ~ilis, ~imo_, ~inem, ~inen, ~ins_, ~insi, ~ints, ~ipt, ~irem, ~iren, ~irez
  -1.3: ~irme, ~irst, ~isez, ~isio, ~ite_, ~itti, ~ixi, ~jar, ~jar_, ~jeu_, ~jok, ~jue, ~kena, ~kil, ~kill
  -1.3: ~kip, ~knoc, ~laim, ~lcom, ~leep, ~liao, ~lic_, ~lick, ~lied, ~liq, ~liqu, ~lis_, ~llan, ~lluv, ~lone
  -1.3: ~lta_, ~lun, ~lunc, ~lur, ~luvi, ~mama, ~mana, ~matc, ~mbar, ~meet, ~mend, ~merc, ~midi, ~miso, ~mome
  -1.3: ~mpad, ~mpro, ~mude, ~mue, ~nall, ~ndag, ~nett, ~ngez, ~nio, ~nish, ~noc, ~nock, ~nonc, ~note, ~nque
  -1.3: ~nsid, ~nsis, ~nsw, ~nswe, ~ntem, ~nuts, ~nvi, ~ob_, ~obr, ~och, ~ock, ~ocks, ~oda_, ~odad, ~odos
  -1.3: ~offe, ~oite, ~omat, ~omba, ~omes, ~omo_, ~omor, ~onch, ~oof_, ~oon, ~oor, ~op_, ~opin, ~opy, ~opy_
  -1.3: ~oris, ~orn, ~osta, ~oteu, ~oue, ~ouil, ~oyen, ~pagi, ~paid, ~pal, ~pamm, ~pape, ~pau, ~pay_, ~pele
  -1.3: ~perc, ~perm, ~pert, ~pick, ~piez, ~plai, ~ponc, ~pper, ~pro_, ~pron, ~ptad, ~pto, ~pub, ~pud, ~pue
  -1.3: ~pued, ~pull, ~puso, ~py_, ~rada, ~rame, ~ran_, ~rci, ~ree, ~ree_, ~rene, ~req, ~requ, ~reti, ~rgad
  -1.3: ~rica, ~rici, ~rid_, ~ries, ~rike, ~rink, ~riou, ~rir_, ~rit_, ~rks, ~rks_, ~rla_, ~rlo, ~rlo_, ~rmal
  -1.3: ~rmis, ~rock, ~roda, ~roll, ~rop_, ~rown, ~rpr, ~rsa, ~rst, ~rst_, ~rva, ~ryo, ~ryon, ~sabo, ~saca
  -1.3: ~sap_, ~saq, ~saqu, ~sar_, ~saut, ~say_, ~shi, ~ship, ~sigu, ~skip, ~sle, ~slee, ~soir, ~sond, ~spa
  -1.3: ~stri, ~stuv, ~sua, ~swer, ~tax_, ~teur, ~thre, ~thro, ~thur, ~tice, ~tick, ~tili, ~tomo, ~toni
  -1.3: ~trik, ~tues, ~tv_, ~uan, ~uand, ~ubl, ~ubli, ~ubs_, ~uc_, ~uce, ~uces, ~uch_, ~uid, ~uita, ~ule_
  -1.3: ~uler, ~ulo, ~upo_, ~upon, ~uppr, ~ura_, ~uth, ~uvia, ~uzz, ~uzzi, ~vice, ~vire, ~voi_, ~vrai, ~vreu
  -1.3: ~vue, ~wash, ~ways, ~wers, ~weso, ~xam_, ~xes, ~xes_, ~xpl, ~xtea, ~ype_, ~ytim, ~za_, ~zip_, ~zzi
  -1.3: ~zzin
  -1.34: (bias)
  -1.4: (angry), NAME if, NAME mais, NAME … it, NAME … phone, NUMBER du, NUMBER … ca, NUMBER … you, a el
  -1.4: a fan, a flat, a life, a mange, a matin, a message, a ramp, a refund, a tous, a … arret, a … for
  -1.4: a … jeu, a … stop, abonne |, about it, acabo el, accept, aceit-, aceite, acepte, acord-, ad, adios
  -1.4: adios |, afuer-, afuera, again … my, agarro, agree, aguante, ah, ahi que, ai arrete, ai signe
  -1.4: ai … ca, alone, am … getting, an … before, andas, angry>these, annoy-, annoying, annule, anoch-
  -1.4: anoche, any day, any … of, anyti-, apporte des, apporte … beignes, arrete, arrete |, arretes
  -1.4: arretez |, as tu, asked, at … desk, ate, atend-, atendio, au … j, aujourdhui |, autorice
  -1.4: autorice ese, autorise ca, avez achete, avez rejoint, avisos … la, ayah, azul, bag, baja … no, bajo |
  -1.4: bcd, be … last, been so, beign-, beignes, believing, bette-, better, bici para, bien le, bient-
  -1.4: bientot, bike … and, bike … the, bin, bloqu-, blue, bonne annee, borra-, bosch, bosch |, boy |
  -1.4: buenos dias, but … bike, but … will, buyin-, buying, by phone, by the, c … celui, c … trop, ca a
  -1.4: ca marche, cable, caden-, call me, cambiar, can i, can we, canceled, cancl-, cancle, car |, carbo-
  -1.4: cargador, carre-, ce … j, cell svp, cesse-, chairs |, chambre a, chambre … air, champion, chez … en
  -1.4: chilli, chuec-, chueca, chueca |, click, close-, closes, coach, coin, combien, comen-, comer
  -1.4: coming |, comio mi, commande … le, comme-, compran, compran … usadas, con NAME, con … y, confirm |
  -1.4: connais personne, consiguieron, copia-, copy, copy |, corta-, cortado, cosa, costs, crack |, crash-
  -1.4: crashed, data, data |, days, de jour, de message, de texto, de votre, de … est, de … oter, debi
  -1.4: debranchez moi, deja, deja |, dejo el, delete |, delist, deliv-, delivered, demai-, demain
  -1.4: des beignes, des nouvelles, des … de, despu-, desvinculen, detener, did i, did my, did the, did … ask
  -1.4: dije … si, direct, disculpe |, dit oui, dit |, dit … mais, do … guys, do … make, do … need
  -1.4: do … remember, do … tell, domic-, donne … accord, drop … number, due, e bikes, e dado, ecran |
  -1.4: ecrit |, effac-, el gps, el movil, el paseo, el pedal, elle s, en la, en retard, encor-, encore
  -1.4: encore le, encore vous, enleve, entente, entrance, envoie, equivoque de, erreur NUMBER, essay |
  -1.4: est NAME, est vous, est … derniere, estaba |, estas cosas, estoy … la, ete |, etes vous, eu … message
  -1.4: exclu-, fa, fait que, faut tu, felices, felicitations pour, find … else, fits, fits |, five, fixed
  -1.4: fixie |, flat, flies, for … n, for … other, fraud-, fraude, freins |, frenos |, from … texts, gato |
  -1.4: gel, gentil, get it, get my, get … life, getting old, give, goes, got two, green, guardalo, hab
  -1.4: habla la, had enough, hates, have … cancel, have … in, he will, he … never, hear, heart-, hearts, hi
  -1.4: hiring |, hiver |, hod, how … we, huevo, i dropped, i need, i see, i … it, i … lost, i … ok, idiot
  -1.4: il … pas, in bus, in charge, in class, insea-, inseam, intensos, invit-, is getting, is just, is ok
  -1.4: is over, is she, is under, is … business, is … ok, it lol, it says, it … a, it … but, j arrete
  -1.4: j vous, j … arrete, j … pu, j … signe, jajajaja, jajajaja |, jala, jamais plus, jamen-, jamene
  -1.4: jarri-, jarrive, jarrive |, jarto, je … me, jk |, jour c, keeps texting, key, kg, know if, know … to
  -1.4: l affaire, l ete, la commande, la nieve, la rueda, la … con, la … etait, lache l, laisser, lared-
  -1.4: laredo, le debo, le formulaire, le lien, le vert, left … message, lei, let, let … know, light, limits
  -1.4: list>you, liste |, livreur, llame, llego el, location, lol … for, lose the, lost all, ltr, lumiere
  -1.4: lundi, lunes, m interesse, m oter, m … vole, magic-, mais plus, mande-, manden, manden |, mas, mas a
  -1.4: mas … a, me atendio, me faut, me one, me rendre, me textea, me … inscrit, me … y, mejor |
  -1.4: mensaje … esta, merci, merry, mi … agarro, mien … est, mind, moi a, moi donc, mon accord, mon velo
  -1.4: mon vieux, mon … frere, mon … stp, mosquitoes, mtcn, muchacho, muy … servicio, my appointment, my bad
  -1.4: my kid, my line, my … calls, my … can, my … is, my … will, nadie |, nai, ne veut, ne … ai, necesito
  -1.4: need an, never say, never … any, next, no da, no para, no pierdan, no quiero, no the, no y
  -1.4: no … avisos, no … horas, no … llegue, no … lo, no … un, noche, norma-, normal, nos … en, not call
  -1.4: not get, not need, not tell, not … just, not>forever, nouvelle |, nouvelles |, number did, number to
  -1.4: number … NUMBER, number>number, numero la, numero merci, nunca pedi, of my, offre, oiga |, ok i, okay
  -1.4: olvidate, on va, on … jamais, one this, one … NUMBER, open, order NUMBER, oter de, oter mon, otez
  -1.4: otez mon, other shop, otro cliente, ou je, ou pas, oubliez, ouver-, paga, pague |, papa est, para la
  -1.4: para … de, para … paseo, parele, paro, paro de, pas donne, pas … accord, paseo |, pedale |, pedi |
  -1.4: pelud-, pensa-, penser, pere |, perfect, permiso |, personne a, petit a, peux, peux … vous
  -1.4: phone … with, pictu-, picture, pieza |, pinon, plais-, plaisir, plaisir |, please … my, plombier
  -1.4: plus de, plus la, plus … moi, poncho, por cierto, pour … blonde, pract-, practice, prete |, price for
  -1.4: price … the, pront-, pronto, pu d, pu de, puede, puede ser, pull, puse, pushy, quand, quand tu
  -1.4: que me, que … ahora, que … llega, que … llegan, que … svp, que … ustedes, quebe-, quebec, quebec |
  -1.4: queda-, quedo … bici, quel … pour, queue, qui … ecris, quiero, quiero el, quiero … mensajes, quit it
  -1.4: quita, quite, quitte, quote, quote |, rdv |, rear, receipt |, rejoint, repondu, repor-, retar-
  -1.4: retrouvee, reunion |, reviens |, ri, rid of, rid … my, robaron la, robot, rompi-, rompio, room
  -1.4: roue est, roule … un, sacar-, same to, same … you, savais, say, se la, se rompio, se ve
  -1.4: send anything, send … nothing, send>not, senior, sent you, set, she say, she took, shut, side, sigh
  -1.4: sigh |, signal, silli-, skip, so happy, socks, sold my, somebody named, somebody … NAME, son horas
  -1.4: son … svp, start, stick-, stop>these, stp |, suis en, supe, supprimer, sur l, sur ma, sur … liste
  -1.4: surto-, surtout, surtout pas, svp … plus, swap, tache, taco, take … my, take … number, takeo-, talke-
  -1.4: tanto |, tarde, tcpa, tekka, telefono y, telefono … para, text moi, text … lot, textez … pas
  -1.4: texto de, textos … son, texts |, thank you, that … fine, that … me, the clinic, the lights
  -1.4: the repair, the total, the … house, the … invoice, the … key, the … lol, the … my, the … years
  -1.4: there a, these |, this be, this chat, this week, this … getting, this … mine, throw, tires |
  -1.4: to NUMBER, to them, to … different, to … shop, toca, todos, told … to, tomorrow |, took my, torqu-
  -1.4: touche, tracking number, tren, trop cher, trouble, true, true |, tu des, tu pret, tube, tube |
  -1.4: tubel-, tubeless, un bon, un faux, un flat, un robot, una … por, under, under-, une job, up … this
  -1.4: usadas |, usar, use … one, vale, velo le, velo que, vendi … bicicleta, vers NUMBER, vite, voicemail i
  -1.4: void, vole mon, vole … velo, votre liste, votre … c, vous en, vous fait, vous … achete
  -1.4: vous … rejoint, voy a, vuelt-, vuelv-, want … of, way to, we all, we never, what did, what … up
  -1.4: where did, who do, will tell, window |, wobbl-, woohoo |, worki-, working, wrong invoice, wrong … and
  -1.4: wrong … for, x |, y deja, y le, y penser, y … no, y … t, y … voy, yo quit, yo voy, you change
  -1.4: you esta, you guys, you open, you put, you que, you … mande, you … me, you … stop, your business
  -1.4: your son, your … n, your … was, | adios, | ahi, | arrete, | black, | buenos, | cancle, | chaine
  -1.4: | claro, | compran, | confirm, | copy, | cuanto, | detener, | fait, | felices, | friday, | g
  -1.4: | hahaha, | happy, | hold, | i, | igual, | la, | later, | leave, | lequel, | llevo, | looking, | los
  -1.4: | make, | mandame, | mardi, | merry, | mon, | monday, | paren, | pas, | pause, | perfecto, | pick
  -1.4: | puede, | quand, | quel, | ready, | refund, | reply, | send, | shut, | sian, | super, | tanne
  -1.4: | throw, | truck, | when, | will, | work, | … ai, | … am, | … annee, | … arrete, | … change
  -1.4: | … cunado, | … deal, | … dias, | … espero, | … grand, | … k, | … lache, | … las, | … livreur
  -1.4: | … llamada, | … long, | … mando, | … mauvaise, | … me, | … modo, | … mum, | … ne, | … news
  -1.4: | … nouvelle, | … off, | … over, | … pierdan, | … pneu, | … pour, | … quiero, | … rid, | … roule
  -1.4: | … said, | … send, | … so, | … store, | … textos, | … tu, | … using, | … vu, ~?ur_, ~_afu, ~_ah_
  -1.4: ~_anu, ~_asa, ~_asl, ~_az, ~_azu, ~_bac, ~_bag, ~_bli, ~_bt, ~_ces, ~_coc, ~_cov, ~_cri, ~_dar, ~_day
  -1.4: ~_deh, ~_doo, ~_dos, ~_eb, ~_ef, ~_fa_, ~_fum, ~_goe, ~_hi_, ~_hid, ~_let, ~_llo, ~_lum, ~_mas, ~_mie
  -1.4: ~_nex, ~_nut, ~_ope, ~_ou, ~_pap, ~_pia, ~_pic, ~_pid, ~_pue, ~_pul, ~_rel, ~_rif, ~_rol, ~_ru, ~_scr
  -1.4: ~_shu, ~_sob, ~_sq, ~_squ, ~_tcp, ~_thr, ~_tm, ~_tmr, ~_tue, ~_val, ~_wtu, ~_zi, ~_zip, ~aden, ~afu
  -1.4: ~afue, ~agan, ~ahi, ~aie, ~alc, ~amar, ~ambr, ~amm, ~ank_, ~ansa, ~anz, ~aps_, ~apt, ~arad, ~aran
  -1.4: ~arbo, ~arke, ~asc, ~asta, ~ater, ~atig, ~audi, ~auto, ~avin, ~avy_, ~azi, ~azo, ~azu, ~azul, ~bac
  -1.4: ~bag, ~bag_, ~baja, ~bara, ~barr, ~bars, ~bbl, ~bby_, ~bec_, ~bele, ~bell, ~bes, ~bett, ~bloq, ~blue
  -1.4: ~brui, ~buen, ~buyi, ~cabl, ~cade, ~carb, ~cc_, ~cham, ~choi, ~cida, ~cks_, ~clos, ~core, ~cpa, ~cpa_
  -1.4: ~cree, ~crev, ~days, ~deh, ~dela, ~dem, ~dena, ~desa, ~dona, ~dule, ~eate, ~eba, ~ebec, ~ecid, ~effa
  -1.4: ~efu, ~ega_, ~egis, ~ehe, ~eja_, ~ejem, ~elco, ~elim, ~eliv, ~elv, ~empo, ~enco, ~ened, ~enga, ~enin
  -1.4: ~enio, ~erci, ~erl, ~erra, ~erry, ~esab, ~espu, ~estu, ~etw, ~eun, ~excl, ~eys, ~eys_, ~fa_, ~fast
  -1.4: ~fec, ~ffac, ~fi_, ~fig, ~fits, ~flat, ~fle, ~flow, ~full, ~fum, ~gale, ~gans, ~gge, ~gis, ~gist
  -1.4: ~give, ~goe, ~goes, ~guid, ~harp, ~hil, ~hit, ~hoi, ~hori, ~hro, ~hrow, ~hur, ~hut, ~hut_, ~iag
  -1.4: ~icia, ~icke, ~ictu, ~idio, ~iga, ~igan, ~igno, ~ilie, ~ilit, ~imit, ~inga, ~inir, ~inne, ~iot_, ~ips
  -1.4: ~ips_, ~irc, ~irt, ~irv, ~isir, ~isr, ~isre, ~jarr, ~js_, ~kay_, ~key_, ~kip_, ~lat_, ~lata, ~lde
  -1.4: ~ligh, ~lim, ~limi, ~liss, ~loi, ~loj, ~loq, ~loqu, ~lta, ~lund, ~lush, ~mala, ~mas, ~mas_, ~mee
  -1.4: ~mien, ~ming, ~mins, ~mp_, ~nai_, ~nch_, ~ncho, ~ndam, ~nday, ~ndem, ~nden, ~nex, ~next, ~ngi, ~ngin
  -1.4: ~nice, ~niti, ~nnet, ~nno, ~nnoy, ~nois, ~noy, ~noyi, ~ntas, ~nut, ~nvit, ~nyti, ~oach, ~obbl, ~obot
  -1.4: ~ocki, ~oil_, ~oka, ~okay, ~olde, ~olt, ~ombi, ~open, ~opia, ~oqu, ~oric, ~orki, ~orks, ~ormi, ~orn_
  -1.4: ~osts, ~otos, ~ots, ~ots_, ~oupe, ~ower, ~oyi, ~oyin, ~oz_, ~pain, ~pap, ~pene, ~peux, ~pict, ~pid
  -1.4: ~pidi, ~plat, ~po_, ~pon_, ~pot_, ~ppi, ~prov, ~ps_, ~pues, ~pur, ~puro, ~puse, ~quan, ~queu, ~quot
  -1.4: ~rae, ~ram, ~rant, ~raro, ~rash, ~rba, ~rbo, ~rbon, ~rci_, ~rda, ~rear, ~refu, ~rera, ~revo, ~rfe
  -1.4: ~rifa, ~rik, ~rla, ~robo, ~rol, ~row_, ~rri_, ~rtez, ~ru_, ~rul, ~sab, ~sada, ~sce, ~sen_, ~sert
  -1.4: ~set, ~sez, ~sez_, ~shin, ~shoe, ~shu, ~shut, ~si_, ~sic, ~sic_, ~sil, ~sito, ~sked, ~sob, ~sobr
  -1.4: ~sort, ~spu, ~spue, ~squi, ~sre, ~ssee, ~ssez, ~step, ~stop, ~sub, ~susc, ~tag_, ~tail, ~tard, ~tart
  -1.4: ~tcp, ~tcpa, ~teau, ~tei, ~tep, ~thr, ~tles, ~tmr, ~tod, ~toil, ~top, ~top_, ~tot_, ~trae, ~tras
  -1.4: ~treg, ~true, ~tube, ~tue, ~tus, ~tus_, ~tw_, ~uant, ~ubel, ~uche, ~uda, ~udit, ~uelv, ~ueue, ~uff
  -1.4: ~uido, ~uill, ~uite, ~unch, ~unda, ~unes, ~uns, ~uot, ~uote, ~upo, ~urri, ~ursa, ~urt, ~usar, ~uscr
  -1.4: ~utez, ~util, ~uve_, ~uvel, ~uyi, ~uyin, ~vate, ~veu, ~vite, ~voy, ~vra, ~vy_, ~wap_, ~wate, ~wip
  -1.4: ~wipe, ~won, ~word, ~wtu, ~xcl, ~xclu, ~yti, ~yuda, ~ze_, ~zip, ~zo_, ~zul, ~zul_
  -1.5: (unknown 5), 2, NAME … le, NAME … stop, NUMBER inch, NUMBER you, NUMBER … l, NUMBER … not
  -1.5: NUMBER … pour, a bit, a chain, a esto, a ir, a no, a quote, a t, a vos, a work, a … we, a … yet, abre
  -1.5: acept-, achal-, achaler, adore, after NUMBER, agree-, ahori-, ahorita, ai pu, ai … dit, al mes
  -1.5: all set, alone |, alt, alto, am all, am … class, am … set, annoying |, anos que, anote-, anula-
  -1.5: anular, apunto |, are … best, are … hiring, are … it, are … take, aslee-, asleep, at all, at … clinic
  -1.5: atien-, au comptoir, au … on, aujou-, aujourdhui, autorise … reparation, avanc-, avance, axle, back |
  -1.5: baja, baja |, bajo, be there, beaux, because of, bed, biere, biere |, bit, blanc-, bless-, bol, bolsa
  -1.5: bolt, bonit-, bonne grandeur, bonne-, borra, borra mi, borre mi, borrenme, box, bronx, businesses |
  -1.5: busquen mas, but do, but … never, but … texting, c pret, c … vous, ca … interesse, call |, calzo
  -1.5: cambio … aceite, cancel |, card |, cayo el, ce soir, ce … appartient, ce … vous, cease |, cesser
  -1.5: changed |, changez le, chevere, cierto |, cita |, city |, clair, claro, code … NUMBER, cole, com |
  -1.5: combien |, comme, comprends |, comptoir, con … lluvia, con … tienda, conse-, correct pour, corti-
  -1.5: cortito, corto, costs me, could … have, creep-, creepy, creepy |, cried, cried |, cuanto … el
  -1.5: cunado |, d … en, dans mon, dar, date |, dates, de bon, de cadenas, de ese, de promo, de trouble
  -1.5: de … bike, de … marche, debranchez, debut-, decid-, deje la, demain |, demandez a, demen-, desabonne
  -1.5: despues, despues de, devan-, devant, devant |, digo, dije |, dijo, dio este, divorce, do it, do |
  -1.5: do … rent, dog, donat-, drivers, drivi-, driving, drunk, ecris |, el bronx, el cuarto, el golpe
  -1.5: el papelito, el plan, else … text, en veux, en … lista, en … vous, engag-, enleve mon, enough |
  -1.5: entendido, entra-, envoi a, envoi … ce, envoyez … ca, es solo, esa pieza, escriban |, est il
  -1.5: est … ou, esto en, esto … no, exactly, exactly |, excel-, face, fak, fast, feliz ano, fetch
  -1.5: fete … la, for texts, for … at, for … chain, for … shop, form, four times, from … phone, fue … que
  -1.5: garan-, gave you, give … your, giving you, golpe |, got … call, grandmas, happened, have |
  -1.5: have … use, hay quien, her i, here … please, heure |, hey, hice el, his … off, hola, horas, hour
  -1.5: how … this, hows, i heard, i on, i … an, i … for, i … my, i … there, if … is, ignora, image
  -1.5: in … with, inclu-, incorrecta, incorrecta |, inter-, interessee, interested in, is been, is driving
  -1.5: is missing, is so, is that, is there, is up, is … an, is … still, is … stop, it does, it … been
  -1.5: it … my, j exige, j … mis, jacke-, jacket, je comprends, je vois, je … garde, je … veux, keys, km
  -1.5: l … NUMBER, la mano, la piste, la ride, la … j, lache mon, laisse tomber, laissez le, lande-, landed
  -1.5: las … en, lata, le casque, le fun, le garage, le pido, le queda, lentes, les velos, less, let this
  -1.5: let … be, lien, lights on, like … you, line … the, llamada perdida, lloro, lo delete, lo … es, lol |
  -1.5: look, look for, lor, lor |, lost … phone, lui qui, lumie-, ma place, mall, mall |, man |, mande el
  -1.5: mando a, map |, mars, marte-, martes, martes |, mas |, maudi-, me a, me cayo, me escriban, me on
  -1.5: me to, me … NUMBER, mean |, mens, merci … l, mes … a, mets, mi … me, mia … la, mija, milk, milk |
  -1.5: missi-, missing, moi comme, moleste, mon beau, mon … de, mon … va, monda-, more … this, mouil-
  -1.5: mouille, much … a, my telephone, my … off, n he, nada mas, nadie me, name of, ne veux, need anything
  -1.5: negro, neige, neige |, never … his, nevr, next month, nitid-, nitido, no autorice, no estaba, no m
  -1.5: no manden, no me, no pedi, no quiere, no son, no texts, no … mande, no … mas, no … sus, noche |, noon
  -1.5: north, nos vemos, not going, not happy, not look, not want, not>law, not>texts, not>want, nuit |, nul
  -1.5: number … the, numero si, numero stp, numero … l, ocupo, off … to, offer-, office |, oh no, omg
  -1.5: on fait, on your, on … list, onda, ordered |, otro taller, ouvert, page NUMBER, pain, papelito
  -1.5: parcel, parei-, pareil, pareil |, paren, pas bon, pas interesse, pas interessee, pas … message
  -1.5: pas … messages, pas … promo, pas … trouble, paso a, pass, patie-, pauli-, paulie, pause, pedi esto
  -1.5: pensais, perdida, perdu votre, perfe-, perfect |, permission, phone please, phone … for, piste
  -1.5: please do, please … not, pluie, plus … je, prati-, prend-, prese-, present, prestan, problem
  -1.5: pu … moi, put me, que NUMBER, que deje, que je, que si, que … hoy, que … l, quiero … d, rack, ramp
  -1.5: rayon, ready, remove my, rendr-, rendre, rentre, retard, retirez, reuni-, reunion, rines, robot |
  -1.5: sacaron, said no, sales |, same, samed-, samedi, samedi |, saved your, saw, se comio, se corto
  -1.5: se … apago, se … cayo, see, see you, selle, selli-, selling, send>you, set |, sharp, shed, short-
  -1.5: shut up, sia, sia |, siend-, siendo, sign up, slim, sold the, son muchos, sonne, sonne-, souli-
  -1.5: souliers, soz, spare, spare … old, special, squea-, st, stop … about, stop … am, stop … his
  -1.5: stop … is, stp, stres-, sub, suelta, suis abonne, suis inscrit, sur … c, suscr-, t il, take a
  -1.5: take my, taken, tambi-, tambien, tanne |, tanto-, tantot |, tape, tendr-, terce-, text him, text my
  -1.5: textez, texto |, that … for, that … in, the back, the old, the price, the serial, the work
  -1.5: the … asking, the … do, the … for, the … store, then, then |, think there, think … need, this time
  -1.5: this … stop, ti |, ticke-, ticket, tienda y, tiene un, tiene … de, tienen otro, tired, tired |, tix
  -1.5: to her, to my, to ride, to … phone, todav-, todavia, today, todos |, tonit-, tonite, tout seul
  -1.5: trici-, triciclo, trompe d, tu … d, twice |, umbre-, umbrella, un neuf, under my, uno |, unsub |
  -1.5: up my, up |, upset, urgen-, usada-, usadas, used bikes, ustedes … me, va faire, ve, vemos, vemos |
  -1.5: vende-, veo, voitu-, voiture, votre affaire, vouch-, voucher, want any, was … someone, we … a, websi-
  -1.5: website, what about, what time, what … it, wheels |, whole, wifes number, winne-, with somebody
  -1.5: wizard, word, yaar, yes you, yo a, yo … y, you buy, you get, you hiring, you in, you mero, you rent
  -1.5: you … manden, your … got, your … never, zelle, zelle |, | 2, | anular, | appelez, | assez, | ay
  -1.5: | both, | broke, | chevere, | come, | debranchez, | den, | dos, | drop, | feliz, | for, | get, | hay
  -1.5: | hola, | how, | hows, | jajajaja, | je, | left, | let, | manana, | next, | nitido, | no, | omg
  -1.5: | open, | opt, | otez, | out, | perfect, | quedo, | quita, | quite, | really, | rear, | red, | remove
  -1.5: | renuncio, | salut, | solo, | spare, | supprimer, | test, | tienen, | too, | vas, | … a, | … again
  -1.5: | … ano, | … appelle, | … bonito, | … calls, | … checked, | … corto, | … dad, | … de, | … dije
  -1.5: | … exige, | … interested, | … journee, | … left, | … lien, | … lista, | … lor, | … means, | … mon
  -1.5: | … nunca, | … of, | … on, | … otra, | … ou, | … petit, | … porque, | … price, | … runs, | … school
  -1.5: | … still, | … svp, | … that, | … tire, | … todo, | … told, | … ton, | … va, | … vecino, | … when
  -1.5: ~_0_, ~_agr, ~_ah, ~_alt, ~_auj, ~_ax, ~_bed, ~_bes, ~_bh, ~_bla, ~_blu, ~_boo, ~_box, ~_bue, ~_clo
  -1.5: ~_cra, ~_cur, ~_dad, ~_dee, ~_dor, ~_enc, ~_fed, ~_fis, ~_fiv, ~_fla, ~_flu, ~_gan, ~_gro, ~_hat
  -1.5: ~_hey, ~_hit, ~_hub, ~_jun, ~_ken, ~_km, ~_km_, ~_mat, ~_mt, ~_ocu, ~_omg, ~_ond, ~_op, ~_opt, ~_pay
  -1.5: ~_pes, ~_pot, ~_ra, ~_rac, ~_rai, ~_sau, ~_saw, ~_sl, ~_soo, ~_st_, ~_stp, ~_tap, ~_thu, ~_tic, ~_toi
  -1.5: ~_tub, ~_ug, ~_und, ~_ups, ~_urg, ~_va, ~_ve_, ~_vem, ~_veo, ~_veu, ~_vit, ~_wal, ~_wea, ~_yes, ~_zel
  -1.5: ~aar, ~aar_, ~acep, ~acie, ~acos, ~agr, ~agre, ~aid_, ~aim_, ~alt, ~amp_, ~anul, ~anza, ~ap_, ~ape_
  -1.5: ~arb, ~arch, ~arn, ~arp_, ~ash_, ~asle, ~ath_, ~auj, ~aujo, ~aul, ~avia, ~avy, ~ayon, ~ayud, ~bado
  -1.5: ~bi_, ~bia_, ~bit_, ~blu, ~boit, ~bol_, ~bols, ~bolt, ~boni, ~box, ~box_, ~bsi, ~bsit, ~burn, ~caja
  -1.5: ~cak, ~cake, ~cash, ~chau, ~chos, ~chw, ~clo_, ~clui, ~coac, ~com_, ~cos_, ~cra, ~ctor, ~culo, ~dad
  -1.5: ~dad_, ~dar_, ~data, ~dav, ~davi, ~deli, ~dhu, ~dhui, ~digo, ~diu, ~dium, ~dog_, ~dorm, ~dur, ~ebs
  -1.5: ~ebsi, ~ech, ~ecio, ~eco_, ~egal, ~egle, ~eige, ~empe, ~ena_, ~enso, ~epas, ~erat, ~erfe, ~erme
  -1.5: ~erri, ~esea, ~etar, ~etch, ~euni, ~exam, ~eza, ~eza_, ~fect, ~feri, ~fish, ~fiv, ~five, ~flu, ~font
  -1.5: ~gage, ~galo, ~gam, ~game, ~gant, ~geo, ~ghe, ~gro, ~gua, ~halt, ~hau, ~hirt, ~hit_, ~hola, ~hole
  -1.5: ~hub, ~hui, ~hui_, ~hun, ~iar, ~ibo_, ~ies_, ~iet, ~ign_, ~ija_, ~ilk_, ~ip_, ~irmo, ~isq, ~isqu
  -1.5: ~issi, ~ium, ~ium_, ~jame, ~jart, ~jeme, ~jun, ~kay, ~keys, ~km_, ~laz, ~lco, ~lder, ~lem_, ~lise
  -1.5: ~llen, ~lsa, ~luv, ~maud, ~medi, ~men_, ~merr, ~mets, ~mija, ~milk, ~min_, ~miss, ~mps_, ~nal_, ~nclu
  -1.5: ~ndit, ~nga, ~nlo, ~nnez, ~nons, ~nsen, ~nsig, ~nta_, ~ntro, ~nvia, ~nza_, ~oac, ~oan, ~oche, ~ock_
  -1.5: ~ocup, ~odav, ~oday, ~offr, ~oge, ~oic, ~ols, ~olt_, ~omg, ~omg_, ~onat, ~opo, ~opt, ~oque, ~ost
  -1.5: ~otte, ~ouvr, ~ox_, ~pani, ~papi, ~pasa, ~pay, ~pel_, ~peri, ~pir, ~pire, ~prat, ~pric, ~psi_, ~pt_
  -1.5: ~pto_, ~ptoi, ~pus, ~push, ~rai_, ~ras, ~ras_, ~rcel, ~rdh, ~rdhu, ~rela, ~renm, ~reun, ~rfec, ~rime
  -1.5: ~rinc, ~roch, ~rp_, ~rren, ~sau, ~saw, ~saw_, ~sch_, ~schw, ~scra, ~see_, ~sei, ~seo, ~seo_, ~set_
  -1.5: ~shed, ~shir, ~show, ~siga, ~site, ~soo, ~soon, ~sous, ~ssu, ~stal, ~star, ~stp, ~stp_, ~sun, ~sup
  -1.5: ~tada, ~tamb, ~tap, ~tape, ~tast, ~tea_, ~tee, ~terc, ~then, ~thu, ~tid, ~tigh, ~tir, ~tire, ~touc
  -1.5: ~trez, ~tub, ~ueak, ~ueb, ~uin, ~umi, ~umie, ~ung, ~urdh, ~urge, ~uses, ~vell, ~vem, ~vemo, ~veo
  -1.5: ~veo_, ~verd, ~vi_, ~vit, ~voic, ~vuel, ~webs, ~whol, ~xam, ~xcel, ~xtez, ~yaar, ~yes, ~yud, ~zel
  -1.5: ~zell
  -1.6: NAME … tu, NUMBER do, NUMBER min, NUMBER this, a call, a coupe, a las, a personne, a … nombre
  -1.6: a … pour, accepte, accord |, ai efface, ai mis, ai perdu, ai … consenti, air, all … you, allez y
  -1.6: am … buying, am … on, am … this, amene, ancienne adresse, ans |, any longer, any … bikes, apago
  -1.6: appelez moi, apunto, are all, are we, arnaq-, arnaque, at … and, at … wrong, au, au dossier
  -1.6: aucune idee, avez … le, avisarle, aye, baja you, basta |, be |, bebe, bike you, bike |, black, bonito
  -1.6: bonjour … est, borre-, borren … numero, borrenme |, broke |, budge-, budget, businesses
  -1.6: buying anything, c … note, c … pret, ca … je, cadenas, cajas, cake, came back, can … fix, carga-
  -1.6: cash, cash |, cayo, ce qu, cel … la, cerra-, changez, check-, chees-, chino-, chinois, chose, ciert-
  -1.6: cierto, clavo, clinic please, com, comment, compra, compraron, compraron mi, compraron … numero
  -1.6: confiance, consulto, corrector, cote |, counter, cours |, cuenta, cœur, d accord, d hier, day
  -1.6: de color, de meme, de suite, de … ni, de … que, debra-, dejela, delis-, di |, di … a, dice NUMBER
  -1.6: did she, did … sign, digal-, digale, dint, disie-, disiez, dlt, do … send, do … still, donde … la
  -1.6: door, down |, droit … me, ecran, efface, el correo, el seguro, el zelle, emergency |, en francais
  -1.6: en route, en … cuenta, envia-, es todo, escriba |, escriban, ese mensaje, eso … todo, espos-
  -1.6: est beau, est bonne, est note, esta … el, estimate, estimate |, esto … spam, et l, etais, etait … la
  -1.6: etait … le, eveni-, everybody |, exige, facture c, faire un, fais affaire, faites le, fan, fast |
  -1.6: fault |, fish, fish |, fixed |, fonta-, fontanero, forget, forget you, formulaire, frien-, ft
  -1.6: fue con, full, gardez moi, gate, get me, get |, girls, golpe, gros, h |, hablar … el, habs, hacen
  -1.6: hahah-, hahaha, hahaha |, hai, has my, have NUMBER, have a, have signed, he knows, heure, him the
  -1.6: his own, hit, home … NUMBER, hora |, houss-, housse, hw, i like, i said, ignore, in that, in |
  -1.6: in … no, inquiete, interesse, interested, is fine, is still, is … a, is … lol, it with, it … over
  -1.6: j etais, j … des, j … efface, j … perdu, j … plus, jajaja |, jam, jamais je, jamais vu, je change
  -1.6: je me, je vous, je … affaire, je … devant, just saw, just the, l apporte, l … est, la luz, la photo
  -1.6: la vie, la … c, lachez mon, lake, las NUMBER, le a, left |, let me, level, lifes-, lifesaver, limit-
  -1.6: lista |, livra-, livraison, llamar |, llame-, llamo … no, llega el, llegar, lo tiene, lo |, lock
  -1.6: loco, longer a, lumiere |, lunes |, ma femme, map, marche pas, mari est, mari … decede, mat, mdr |
  -1.6: me NUMBER, me dijo, me mande, me nothing, me … en, me … je, me … la, me … tanto, mean it, meet
  -1.6: mensaje |, mensaje … este, merci |, message me, mi celular, migno-, mignon, min, moi une, mon … cell
  -1.6: mon … veuillez, mondays, mondays |, montant, more … my, msn, much |, my grandson, my wifes, my … did
  -1.6: my … does, my … line, my … no, my … over, n me, n … is, name … the, need … appointment, never did
  -1.6: never … the, new |, new … can, ni … di, no but, no di, no recibi, no use, no way, no … apunte
  -1.6: no … autorizado, non merci, not NUMBER, not remember, not send, now NUMBER, now |, number is
  -1.6: number … gave, occupe de, omg |, on here, one … my, opcion, open |, opt, otez … numero, ouvre
  -1.6: ouvre pas, page, papin-, papineau, parar, pardon |, parle de, parrot, pas cette, pas je
  -1.6: pas … courant, pas … nouvelles, pas … textos, paso el, paso por, perdon se, peuge-, peugeot, peux tu
  -1.6: phone off, pido … no, pieza equivocada, plate, poign-, por ahora, por … bici, pour me, pratique
  -1.6: present |, press, pretend, price, price is, prime-, privado, ps5, pues |, quand |, que hora
  -1.6: quiten … numero, quiz, rabai-, rabais, rabais |, race, ramasse |, rate, reaches, receipt, refun-
  -1.6: refund, regle, regle |, remover … numero, rent, renta-, rentr-, resil-, reuss-, reussi, revie-
  -1.6: reviens, ridin-, riding, rim, runs, runs this, saiso-, saison, sale, salva-, santa, say |, schwi-
  -1.6: sent … a, seria-, serial, set … the, sharp |, she was, shirt-, shirts, shred, sick, sign, signed
  -1.6: signed me, signed … up, sin, smile, so bad, soir |, soon, sors … de, squeak, statu-, steph, stop NAME
  -1.6: stop … this, stress, stress |, suis devant, suite, sur google, sur votre, svp retirez, swap |
  -1.6: t inquiete, t … un, take his, taman-, tamano, tanne, tantot, tard, tell me, tengo la, text … an
  -1.6: texts>you, that |, the best, the counter, the door, the … what, there an, there … NUMBER, these>angry
  -1.6: these>law, this please, this thing, this your, this … not, tight, tmr, to know, to … family, toi
  -1.6: toi |, took the, toss, tour de, trato, trompez de, trouble |, tu viens, typed … wrong, ugh, un peu
  -1.6: un vieux, un … texto, uno, up for, up … NUMBER, up … phone, use my, va passer, vais, velo est
  -1.6: velo sur, velo … la, venmo, vers, veuillez cesser, veut plus, veux pas, veux … d, viern-, viernes
  -1.6: vieux velo, voulez mais, vous ai, vous disiez, want … messages, went … the, were good, what are
  -1.6: who … on, who … that, whoever runs, wife he, wife |, wifes, will |, windo-, window, wrong day
  -1.6: wrong … was, yo tampoco, yo … di, you did, you … bikes, you … my, your pic, your … up, | ahorita
  -1.6: | alto, | avez, | aye, | ben, | changez, | che, | como, | considerez, | dejela, | demain, | deseo
  -1.6: | digale, | ecrivez, | faites, | find, | fini, | great, | hace, | laisse, | mdr, | mes, | nope, | nvm
  -1.6: | ouvert, | par, | pass, | perdez, | put, | quit, | remover, | see, | shop, | shred, | texts, | toss
  -1.6: | trop, | ugh, | want, | wear, | went, | why, | … any, | … away, | … bien, | … chum, | … comprends
  -1.6: | … d, | … dans, | … day, | … done, | … equivoque, | … espere, | … habs, | … hurry, | … llamo
  -1.6: | … merci, | … much, | … o, | … out, | … para, | … passe, | … quelle, | … recibi, | … roommate
  -1.6: | … says, | … spam, | … vi, | … vieux, | … what, | … with, ~_arg, ~_au_, ~_baj, ~_beb, ~_bot, ~_cak
  -1.6: ~_cay, ~_cer, ~_cle, ~_cop, ~_dra, ~_eh, ~_exp, ~_ful, ~_fun, ~_hai, ~_key, ~_lev, ~_mer, ~_oh, ~_oka
  -1.6: ~_ote, ~_ouv, ~_pus, ~_ray, ~_rin, ~_sab, ~_sad, ~_saf, ~_sai, ~_sic, ~_sig, ~_spa, ~_sub, ~_tet
  -1.6: ~_ugh, ~_uno, ~_vai, ~_web, ~abai, ~aco_, ~adas, ~agen, ~ah_, ~aid, ~aie_, ~ajou, ~alto, ~anas, ~anic
  -1.6: ~ata_, ~aten, ~aun, ~azo_, ~bais, ~bal, ~beb, ~bebe, ~beer, ~blac, ~blin, ~borr, ~bot, ~both, ~budg
  -1.6: ~cada, ~cats, ~ceip, ~cerr, ~cier, ~clai, ~clic, ~clo, ~coge, ~cop, ~copi, ~couc, ~crie, ~cupo, ~debr
  -1.6: ~debu, ~deme, ~den_, ~dget, ~dida, ~dijo, ~duc, ~ebu, ~ebut, ~echo, ~eer, ~eer_, ~eers, ~efun, ~eip
  -1.6: ~eipt, ~elta, ~enmo, ~enu, ~epo, ~epot, ~eran, ~erf, ~erw, ~esom, ~espi, ~eue, ~evan, ~exp, ~face
  -1.6: ~fes_, ~figh, ~fitt, ~fle_, ~ful, ~gas_, ~gate, ~gez, ~gez_, ~gree, ~gry, ~gry_, ~hai_, ~hamp, ~harg
  -1.6: ~home, ~iban, ~ict, ~idin, ~ieg, ~iern, ~iete, ~ila, ~ila_, ~illi, ~imat, ~imi, ~imie, ~inch, ~indo
  -1.6: ~invi, ~ipt_, ~irve, ~isim, ~iss_, ~ivra, ~ivre, ~iza, ~jem, ~jout, ~kers, ~key, ~lack, ~lade, ~laq
  -1.6: ~laqu, ~lave, ~len_, ~lett, ~lime, ~lles, ~loco, ~lour, ~lto, ~lude, ~luie, ~lumi, ~mbie, ~mmen, ~mps
  -1.6: ~mpt, ~ndow, ~nect, ~ngle, ~ngry, ~nmo_, ~noch, ~oda, ~og_, ~oin_, ~olu, ~onar, ~onse, ~opt_, ~org
  -1.6: ~oro, ~ourt, ~oves, ~pam, ~per_, ~perr, ~pian, ~play, ~plui, ~poil, ~pot, ~psi, ~queb, ~rack, ~rale
  -1.6: ~rayo, ~rca, ~rcer, ~rdar, ~rde_, ~rdi_, ~ream, ~rele, ~ren_, ~repo, ~rge, ~rial, ~rian, ~rim_, ~rnes
  -1.6: ~roc, ~rsh, ~rt_, ~runs, ~safe, ~sai, ~same, ~scus, ~sens, ~sick, ~simo, ~sirv, ~sla, ~smi, ~spam
  -1.6: ~spar, ~spel, ~stes, ~sue_, ~suit, ~taco, ~tann, ~tatu, ~tear, ~tet, ~tido, ~tito, ~tmr_, ~toda
  -1.6: ~toi_, ~tp_, ~tura, ~uebe, ~uego, ~ues_, ~ueu, ~uie_, ~uiet, ~uise, ~uito, ~ul_, ~unte, ~upe, ~usad
  -1.6: ~venm, ~verb, ~viar, ~wear, ~web, ~wind, ~ws_
  -1.7: 2 … NUMBER, NUMBE-, NUMBER, NUMBER in, NUMBER is, NUMBER svp, NUMBER … do, NUMBER … to, a hike, a pic
  -1.7: a scam, a tune, a … casa, acc, accepte |, achat |, achete mon, achete … numero, ah … c, ahi |
  -1.7: ai juste, ai … approuve, ai … du, ai … un, aime, air |, ajout-, ajoute, am outside, am … of, annee
  -1.7: any … on, anything about, apaga, appele |, appro-, are … guys, arret, artis-, artist, as in, assez
  -1.7: aucun autre, aucun … message, autre texto, avec le, avez vous, ayer |, azul |, bb, been off, beer
  -1.7: best |, bici … lista, bicicleta … de, bonne |, boy, break, but stop, but … NUMBER, c … beau, ca va
  -1.7: call my, can |, casi, cats |, champ-, charg-, chargeur, chargeur |, cheer-, cheers, cheers |, cheese
  -1.7: cher, cheve-, chien est, chinguen, cicla, cobro, come |, como se, confi-, considerez, correo, cos
  -1.7: coupe, crank, cuantas, cuanto es, customer yet, d heure, dad, de NUMBER, de … sur, deaf i, deje de
  -1.7: delete NUMBER, delete telefono, depot, derniere … que, des … en, deten-, di2, did … get, difference |
  -1.7: do … give, donate, dos |, driving |, drop my, eau, el cobro, en faire, enerve, enlevez … numero
  -1.7: erreur … n, es … o, est elle, est non, est … quand, esta la, esta … con, estab-, estacionamiento
  -1.7: esto … mi, et … vous, eu mon, faceb-, facebook, fache-, fachee, facture … la, femme a, fine, fine |
  -1.7: firme, for … grandson, forge-, gardez, gardez … numero, genti-, go … on, h, hate |, have been, have i
  -1.7: helme-, here … am, heures, heures |, hija |, hijo, hirin-, hiring, his wife, home, how long, how |
  -1.7: i might, i want, i … outside, i … the, ils ont, in … only, inch, inscrite, is … more, is … number
  -1.7: is … ready, is … your, it ready, it shows, it |, it … for, j arrive, j avais, jamais abonne, je passe
  -1.7: jealo-, jealous, kowalczyk, l … adresse, la hora, la maison, la vis, la … a, la … qui, laven-
  -1.7: lavoie |, law>these, leave … with, leque-, lequel, livre-, lo … sea, loane-, loaner, long, louez
  -1.7: love you, mais ca, mal ecrit, march-, mass, matin, me apago, me busquen, me dice, me dieron
  -1.7: me … wrong, mensaje … que, merci NAME, merci-, mercii, message but, message … number, messages my
  -1.7: mi orden, mille, min |, mismo numero, moi NAME, moi la, moi ne, moi … le, mon … svp, monsieur |
  -1.7: moved |, mum |, my gf, my phone, my … for, my … on, my … ready, n you, n … veux, nerve, never mind
  -1.7: never … my, nice, no mas, no ocupo, no sms, no te, no text, no … busquen, no … escriban, no … mi
  -1.7: nomas |, noon |, not believe, not interested, not sign, nothing |, nothing … to, number save
  -1.7: numero … a, numero … nadie, numero … su, obvio-, obviously, of |, off of, off |, oficina |, okafor |
  -1.7: old phone, old |, old … is, on … bill, only |, opcio-, otra … ustedes, paciencia |, parar |, parce-
  -1.7: pare en, pas autorise, pas demande, pas me, passe chercher, perdu, peu importe, phone calls
  -1.7: please … his, plus … NUMBER, poqui-, poquito, por ella, postes, pour … ne, pu |, pu … velo
  -1.7: que bonito, que suena, que … buena, quel nom, quiten mi, rear |, recado, recommandez, refund |
  -1.7: reporting, right-, rin, rude, saca, schwinn, se me, se … el, see him, seen, segun-, serial number
  -1.7: serve-, seulement pas, shop … NUMBER, short, sirve |, so many, so … am, soir, somebody … the, soon |
  -1.7: sors du, spam, status, stickers, stop |, stop … NAME, strea-, subo, suis … interesse, suscribi a
  -1.7: svp … est, talla equivocada, tande-, tandem, tant, tape |, te … en, test, texteen, textos a, that was
  -1.7: the shed, the squeak, the … message, the … was, this cell, tienda es, times, to … him, told me
  -1.7: tomber, took me, totally, touch-, tour, troub-, tu … le, unfri-, use for, ustedes no, vas, veget-
  -1.7: vendi la, venir, verde, vi, video, visa, vous appelle, vous une, wah, wah |, wait, weds, were done
  -1.7: wey |, what … did, what … on, what … the, who … i, why i, will pick, work |, working |, y esto
  -1.7: year |, yo … acepte, yo … autorice, yo … firme, yo … les, you never, you … for, you … she, you … voy
  -1.7: | are, | arreglan, | at, | brakes, | buscan, | buy, | call, | comme, | deje, | el, | erase, | fais
  -1.7: | give, | guess, | ils, | merci, | mi, | oublie, | pedal, | sounds, | stop, | text, | texte, | thank
  -1.7: | thanks, | uno, | video, | wah, | … abt, | … an, | … arrive, | … avait, | … box, | … cesse, | … chat
  -1.7: | … lol, | … lost, | … mind, | … ont, | … peux, | … quand, | … queda, | … sent, | … thing, | … tiene
  -1.7: | … up, | … use, | … voy, | … wait, | … you, ~_abs, ~_ace, ~_ajo, ~_art, ~_ay, ~_bet, ~_bor, ~_bug
  -1.7: ~_din, ~_ech, ~_ej, ~_eje, ~_ema, ~_fas, ~_gn, ~_gol, ~_gor, ~_gui, ~_h_, ~_hag, ~_hw, ~_jod, ~_med
  -1.7: ~_mic, ~_moy, ~_nit, ~_opc, ~_rab, ~_rud, ~_scu, ~_smi, ~_tam, ~_tes, ~_tir, ~_tri, ~_vas, ~_vi_
  -1.7: ~_voy, ~_wak, ~_ye, ~ab_, ~aceb, ~aju, ~alad, ~anta, ~apag, ~arge, ~arne, ~arq, ~arqu, ~asil, ~aven
  -1.7: ~axe, ~bend, ~bent, ~bet, ~boo, ~boy_, ~bst, ~bug, ~ceb, ~cebo, ~chev, ~chid, ~cis, ~clea, ~clou
  -1.7: ~cort, ~cost, ~croc, ~dem_, ~dens, ~deo_, ~di_, ~doo, ~door, ~eche, ~ecra, ~edad, ~edi_, ~edio, ~eh_
  -1.7: ~eis, ~elme, ~eras, ~erdu, ~eten, ~eue_, ~eui, ~euil, ~fee_, ~fete, ~fine, ~fis, ~forg, ~ful_, ~gi_
  -1.7: ~gn_, ~gol, ~gund, ~hag, ~heer, ~hef, ~helm, ~hev, ~heve, ~hoo_, ~hre, ~ian_, ~iao, ~iao_, ~iclo
  -1.7: ~imes, ~imin, ~incl, ~ism, ~issa, ~ivr, ~jalo, ~jas, ~jod, ~lean, ~lei, ~lmet, ~lose, ~loue, ~lpe_
  -1.7: ~lte, ~lub, ~mbo, ~melo, ~moy, ~moye, ~mul, ~mut, ~mute, ~nami, ~nel_, ~nior, ~nnin, ~novi, ~ntur
  -1.7: ~oane, ~ocu, ~oins, ~ojo, ~ojo_, ~ok_, ~omas, ~omie, ~ompt, ~onfi, ~oop_, ~opci, ~orme, ~otez, ~oto
  -1.7: ~pam_, ~pee, ~perf, ~pin, ~poss, ~ppro, ~rase, ~rda_, ~rdez, ~rdu_, ~recu, ~reso, ~ret_, ~rget, ~riz
  -1.7: ~roub, ~rove, ~rter, ~rto_, ~rush, ~saf, ~sale, ~sar, ~smil, ~solu, ~stab, ~suel, ~surv, ~tach, ~test
  -1.7: ~tone, ~u00, ~u000, ~ulen, ~ull_, ~ump, ~uno, ~urt_, ~urv, ~uta, ~vam, ~vena, ~vere, ~vert, ~vien
  -1.7: ~wah_, ~wak, ~wake, ~wher, ~worr
  -1.8: NAME … que, a fini, a l, a … dans, a … est, a … il, a … l, abonne … vos, accor-, accord, ai plus
  -1.8: ai … mon, alguna novedad, am done, am reporting, am … do, and can, anymore |, assez |, at … counter
  -1.8: at … front, autorizado, avais, avez … de, avocat |, bak, beer |, bent, bike … stop, bikes |, black |
  -1.8: borren, borren mi, break |, bueno que, cadenas |, cambiar |, came … with, camis-, canda-, candado
  -1.8: caro, caro |, cesse, clic, cobro |, comme l, compris |, consi-, counter |, court, dad |, dans NUMBER
  -1.8: dark, day |, de plus, de tout, de … el, den de, dentiste |, did … work, difference, do … order, donar
  -1.8: done here, donne mon, doorb-, doorbell, dos, du magasin, el cable, email, en esa, encontre, era hoy
  -1.8: es spam, escribame, est … que, est … ton, estaba, estacionamiento |, existe |, exit, facebook i
  -1.8: faire |, fight, fila, fin, fini, fini |, for you, for … bike, for … sister, formu-, fotos, frais
  -1.8: friend, fue la, fue … luz, fun |, gift, give it, give … to, groun-, have … more, he says, he … so
  -1.8: hear you, helmet, heure-, hey it, hike, his name, hora, hour |, how … you, hoy, i … done
  -1.8: i … reporting, i … tell, ignor-, illeg-, illegal, ils, in canada, in … shed, is d, is … order
  -1.8: j … juste, j … un, jamais |, je … personne, je … vous, jeudi |, juste |, kind of, l ecran, la … antes
  -1.8: la … suis, lache pas, large, last … is, le dernier, le des, le … mucho, les di, light |, likes
  -1.8: llegar |, lo … que, looking … a, loss, lost a, lost |, lost … customer, lourd, lourd |, luego, luz
  -1.8: luz |, m … inscrit, manager |, mandele, mange, marche, mauve, mauve |, me para, me your, me … ayer
  -1.8: me … nada, me … yo, me>number, mecanica, mensaje … error, merci pas, mere est, message a, mi hija
  -1.8: moi les, moins, mon casque, mon gars, mon … est, mucho |, my kids, my sister, nada |, no pasa, no por
  -1.8: no … call, no … des, no … esto, nombre … mal, not buying, not mad, not … the, nouvelles, noved-
  -1.8: novedad, numero a, numero … magasin, o, o es, oh, oigo, old … no, on … and, on … number, orale, p
  -1.8: pa |, panie-, panier, papa |, par … c, para esta, paren |, parfait, pas plus, pas … par, pasa nada
  -1.8: paso |, pausa, pearl, pedal |, penses, perdez mon, perdez … numero, perds, peric-, perico, pierdan
  -1.8: pierdan mi, pierdan … numero, pieza, por telefono, poster, pret, prude-, pu rien, pues, que talla
  -1.8: que … dieron, que … recomienda, que … telefono, quedo la, qui va, rampe, rappelle, recoge, recu
  -1.8: reporting this, retirer, rojo, rojo |, route |, rush, ruta, se apaga, se … la, se … otra, she tell
  -1.8: shed |, si, si esta, signe-, since the, sirve, smile |, solo … un, sors, stars, start |, store … the
  -1.8: suelt-, suena, suite |, svp c, t aime, t … jamais, talk |, talking … a, tc, te mande, telephone … est
  -1.8: termine, text |, texte moi, textea, texting … phone, texto vous, texts>these, the part, the … tire
  -1.8: this NAME, this |, tire, to get, to … too, todo |, top, trois, trouvez, tubeless |, une rampe, unsub
  -1.8: up at, update |, van a, vendi, venmo |, veu, vidrio, visa |, vous … change, voy, wall, was just
  -1.8: was off, wear, were … here, when |, where you, will … him, with it, woohoo, wrong>want, yea, year
  -1.8: yo … pedi, you gave, you … not, you … please, you … uso, your a, your form, your website, yrs |
  -1.8: | and, | arret, | as, | card, | chain, | cheers, | dropped, | fine, | haha, | hice, | hours, | jamais
  -1.8: | kids, | lmao, | loved, | lundi, | maintenant, | mais, | off, | oh, | ok, | orale, | papa, | parar
  -1.8: | plus, | pu, | so, | son, | spam, | take, | they, | third, | vendi, | voy, | we, | wife, | yea
  -1.8: | … di, | … does, | … grave, | … home, | … idee, | … l, | … mas, | … mi, | … more, | … nomas, | … one
  -1.8: | … pasa, | … too, | … total, | … vous, | … yaar, | … yeah, ~_bit, ~_dur, ~_fan, ~_gif, ~_gri, ~_hoy
  -1.8: ~_ign, ~_jal, ~_jar, ~_loi, ~_lue, ~_luz, ~_nan, ~_noi, ~_noo, ~_o_, ~_oh_, ~_ora, ~_p_, ~_run, ~_si_
  -1.8: ~_top, ~_tor, ~_vu, ~acte, ~afe_, ~affi, ~alt_, ~ang_, ~anie, ~atie, ~aved, ~bate, ~bby, ~beg, ~blo_
  -1.8: ~casi, ~ccor, ~cran, ~cter, ~decl, ~dete, ~dieu, ~done, ~eake, ~eboo, ~edn, ~ein_, ~enlo, ~epte, ~etc
  -1.8: ~exit, ~expe, ~fab, ~faul, ~fixe, ~fly, ~fs_, ~gada, ~geni, ~gif, ~gift, ~gnor, ~gos, ~gri, ~haga
  -1.8: ~hall, ~hot, ~hows, ~hoy, ~hoy_, ~hue, ~iba, ~iec, ~iece, ~ige_, ~ilo_, ~ingl, ~ingo, ~ini_, ~ira_
  -1.8: ~ises, ~jas_, ~larg, ~liz_, ~loan, ~lous, ~lto_, ~lueg, ~luz, ~luz_, ~mang, ~mat_, ~mati, ~mg_, ~moin
  -1.8: ~mula, ~nati, ~ndel, ~neta, ~nfi, ~nici, ~nis_, ~ntot, ~obro, ~oh_, ~olv, ~onam, ~onit, ~ops, ~ops_
  -1.8: ~orge, ~oriz, ~ormu, ~oro_, ~ows_, ~past, ~pia, ~pink, ~pint, ~posa, ~prec, ~prou, ~pte, ~rdu, ~riba
  -1.8: ~risa, ~rki, ~rmul, ~rof, ~roit, ~run, ~ruta, ~sait, ~seen, ~shee, ~sors, ~ssai, ~ssar, ~sub_, ~suen
  -1.8: ~tais, ~tars, ~td_, ~tot, ~trer, ~ub_, ~ube, ~udg, ~udge, ~um_, ~uni_, ~unli, ~uno_, ~urie, ~ush_
  -1.8: ~usse, ~voq, ~voqu, ~voy_, ~xe_, ~xit, ~xit_, ~xpe, ~zon, ~zon_
  -1.9: NAME de, NUMBER 2, NUMBER your, a bill, a brise, a dit, a soir, a … esposo, a … este, a … pis, abonne
  -1.9: accep-, achat, ai … non, am … interested, am … paying, am … work, and … was, anymore i, apportez
  -1.9: arreglan, arret |, arrett, ask for, asked me, asking |, aucun message, avez … ecrit, back with
  -1.9: bater-, bateria, beg, best, bici asi, bicyclette, bike it, bille-, bonne nouvelle, bonne st
  -1.9: bonne … NAME, borre, bothe-, bought a, bout, box is, box … with, bras, c you, c … lui, c … tu
  -1.9: c … votre, ca c, ca de, ca … est, ca … mon, cambie, casi no, cel en, celui de, celular … mi, centre
  -1.9: cerrado, cerrado |, chambre, chef, chill-, ching-, compania |, connaissait, consenti |, cross
  -1.9: cuarto |, cunad-, cunado, d la, d … avant, de error, de mecanica, de nouvelles, de sonar, de … avec
  -1.9: de … pour, decede svp, decli-, den … baja, dia |, dice |, did … tell, die, different shop, do … want
  -1.9: done, drama, dvd, efface … numero, encon-, enerv-, enterado, entre, erase, es … mia, esa bici
  -1.9: essayer, est mieux, est son, est trop, est … pret, este … mi, fault, faut le, feliz, fete, ffs, fixie
  -1.9: flou, go to, go … a, got any, hagan, hair |, have … NUMBER, he passed, hoora-, hooray, hope this
  -1.9: hours |, house |, how did, hoy |, hungr-, hungry, i changed, i dey, i love, image-, imagen, imagen |
  -1.9: in … hour, is … name, j ecris, j … dit, j … ete, jamais autorise, jamais dit, jamais … texto
  -1.9: jealous |, kids |, ko, la bateria, la talla, la voy, la … se, lache-, large |, le bleu, le paso
  -1.9: lente-, llamada, llamar, llameme, lmao |, lo … me, loco |, loved, m avez, ma blonde, ma … a, maam |
  -1.9: mad |, mai |, maill-, maintenant |, mando, matin |, me escriben, me recomienda, me robaron, me … el
  -1.9: me … mal, me … pas, mecan-, mi cunado, mient-, mientras, moi … place, mon bicycle, mon numero, mood
  -1.9: more … texts, mots, my son, my … keeps, my … one, my … please, new number, niamh, nieve, no firme
  -1.9: no hace, no prende, no rush, no texting, no voy, no … llegar, noir, noir |, nomas, non l, non … autre
  -1.9: not paying, not … illegal, nota |, nunca … esto, o p, ok, on … bike, onlin-, online, oter, oups
  -1.9: out |, over |, para de, para |, para … sonar, parki-, parking, pas arretez, pas les, pas mauvais
  -1.9: pasar, paying |, pense-, perde-, perdez, perdu … numero, perro, peu, please use, plus en, plus … vous
  -1.9: prete-, que … en, que … soy, quiero sus, recoger, remove |, remover, repon-, retirez … numero, roue |
  -1.9: run, rush |, s t, s … o, said, saldo, save, saved, se … di, segundo, senora |, sent … twice, serre
  -1.9: she … a, ship, shows, signaler, son bike, sonar, sounds good, speak-, stfu, sun, sur … photo, t o
  -1.9: t … p, tears, that … a, the manager, the order, the shop, the … helmet, the … name, thing |, thx
  -1.9: thx |, time it, trop, trop |, une |, unlis-, upgrade, uy, veuil-, veut, video |, viernes |, vous … de
  -1.9: vous … des, wake, want a, was wrong, way |, what is, what … you, will … up, wizar-, worri-, wow |
  -1.9: wrong store, wrong … is, you my, you se, you up, you … anything, you … mas, your name, | alguna
  -1.9: | avec, | baja, | best, | borre, | chill, | coucou, | do, | donnez, | ffs, | fire, | gardez, | got
  -1.9: | landline, | llameme, | love, | mejor, | moved, | oups, | parfait, | start, | stfu, | tant, | tire
  -1.9: | uy, | voici, | whatever, | woohoo, | … ben, | … bicycle, | … chez, | … do, | … good, | … is
  -1.9: | … ligne, | … luck, | … mandar, | … named, | … ok, | … really, | … s, | … say, | … she, | … st
  -1.9: | … telefono, | … this, ~_ado, ~_bb, ~_caf, ~_fet, ~_fly, ~_hoo, ~_hur, ~_ig, ~_lac, ~_mec, ~_mut
  -1.9: ~_ng, ~_ok_, ~_oup, ~_pn, ~_pne, ~_reu, ~_rus, ~_sia, ~_sli, ~_sun, ~_thx, ~_vam, ~_vib, ~_wah, ~acce
  -1.9: ~acen, ~afe, ~aig, ~ajas, ~aldo, ~amme, ~aseo, ~auve, ~best, ~bie_, ~bol, ~bord, ~bris, ~bs_, ~caf
  -1.9: ~cafe, ~ccep, ~chil, ~cur, ~dado, ~deur, ~dru, ~ecli, ~ele_, ~eliz, ~epon, ~epta, ~fes, ~gad, ~gato
  -1.9: ~goat, ~gros, ~gul, ~hid, ~hung, ~hx_, ~ig_, ~imos, ~inas, ~inda, ~inio, ~itl, ~izar, ~joy, ~ldo
  -1.9: ~ldo_, ~llez, ~mage, ~mec, ~meca, ~mic, ~mism, ~nac, ~nlin, ~nlo_, ~noi, ~noma, ~nted, ~ntir, ~oce
  -1.9: ~onli, ~orl, ~ost_, ~otal, ~oya, ~oye_, ~pagu, ~park, ~peu_, ~pne, ~pneu, ~pse, ~pta, ~rate, ~rden
  -1.9: ~rin_, ~rked, ~rmu, ~run_, ~rve, ~sabe, ~said, ~sald, ~sli, ~sun_, ~tall, ~tand, ~thx, ~thx_, ~tota
  -1.9: ~trop, ~uci, ~ush, ~utor, ~vamo, ~veni, ~veui, ~veut, ~vib, ~voit, ~wah, ~xie, ~zar
  -2.0: NAME m, NUMBER times, NUMBER … number, a loaner, a poco, a ustedes, a … bici, a … c, a … hora
  -2.0: a … marido, a … son, absol-, ac, ah |, ahhh, ai le, ai paye, ai texte, ai … NUMBER, allez, am so
  -2.0: am |, am … here, am … mad, appele, autor-, basah, be texted, bell, bent |, bien |, bienv-, bike … it
  -2.0: brise, bronc-, bronca, by your, c bon, c … non, cafe, canas-, canasta, canel, ce contact, celui que
  -2.0: celui … vous, cerca, cerca |, cesser |, charge, child, clean-, club, como … lo, compt-, con mi
  -2.0: contacter, da |, days are, de talla, de … cette, de … deranger, de … nunca, de … part, dejel-
  -2.0: delete my, did |, digam-, digame, dit non, do … ship, doit y, doit … avoir, donne pas
  -2.0: donne … permission, donnez, droit, either |, el freno, el segundo, el taller, el … en, el … para
  -2.0: else … you, entrega, equivoque, erreur … sur, es la, es … y, escriba, espanol, est ce, est lui
  -2.0: est pret, est … une, esta el, esta mi, estime |, fait mon, fat bike, fe, fee, fight me, five |
  -2.0: flyer-, flyers, frais |, gato, gave, genial |, gf, got … NUMBER, got … text, grandeur, great |, hablo
  -2.0: had it, has a, has the, he called, hiya, horar-, horario, i go, i … block, i … out, i … pick, il doit
  -2.0: incl, interested |, is off, is … again, is … n, it … that, j … paye, je … aime, l essayer, la canasta
  -2.0: la cuenta, la … va, lache, lachez, lait, le bebe, le message, le … lo, le … modele, llameme |, lo he
  -2.0: lock |, long |, longer |, los ninos, maillot, mande mensajes, mas … que, mauvaise photo, may i, mdr
  -2.0: me dejo, me equivoque, me escribio, me … else, me … jamais, me … nadie, me … times, meant … my
  -2.0: mecanica |, medio, mi telefono, mi turno, moi pis, monsieur … a, more … and, mute, my friend, my work
  -2.0: nada … este, ne … suis, night |, nino |, nop, normal |, not really, not with, not … air, not>list
  -2.0: notre … n, novio, now do, now … you, number … or, numero pour, numero sur, on … it, on … une
  -2.0: one stop, orale |, order … yet, ou, ouch, panier |, par mois, pare, parking in, pas correct, pas trop
  -2.0: paseo, paso, pero … me, phone … off, pic, plastic, porte, pour … mere, primera, prisa, pu jamais
  -2.0: que … quedo, que … serait, qui repond, quien fue, quiero nada, quiero … con, quit … is, recibo
  -2.0: recomienda, red, regul-, rendu-, rendue, revoc-, revoco, rien signe, s en, sale |, sea |, set up
  -2.0: small |, speaker, suis … cours, suis … en, texted |, texts … he, that … the, the … dog, the … has
  -2.0: this a, this old, this … from, this … in, tip, tiro, to this, to … number, trust, tu this, use the
  -2.0: veuillez, vient, voisin |, votre … s, vous connais, vous … ecrivez, vous … pris, vous … une, wait |
  -2.0: wall |, wat abt, wide, will collect, wrong address, wrong window, wrong>law, x, y avoir, y nada
  -2.0: y … quiero, yo nunca, yo paso, you lo, you on, you … ando, you … from, your |, your … it, | adieu
  -2.0: | ahhh, | borren, | busy, | cross, | dale, | end, | entre, | found, | grand, | hein, | hoy, | juste
  -2.0: | mama, | mire, | night, | nomas, | nop, | notre, | otra, | para, | pare, | thinking, | … bicis
  -2.0: | … ca, | … celui, | … coach, | … como, | … don, | … donde, | … from, | … go, | … her, | … it
  -2.0: | … perdon, | … stars, | … talla, | … tres, | … under, | … yes, ~0000, ~_aco, ~_dal, ~_exa, ~_fie
  -2.0: ~_gav, ~_goa, ~_joy, ~_md, ~_mdr, ~_nic, ~_ob, ~_ou_, ~_ram, ~_sav, ~_tac, ~_tc, ~_tip, ~_x_, ~acto
  -2.0: ~ag_, ~agua, ~ahah, ~arna, ~art_, ~ax_, ~azon, ~cerc, ~chat, ~cibo, ~cie_, ~club, ~demo, ~ecan, ~elt
  -2.0: ~erca, ~evoc, ~evr, ~fet, ~ffs, ~fin_, ~fos, ~gav, ~gave, ~goa, ~guar, ~hill, ~iar_, ~ifes, ~imb
  -2.0: ~irer, ~irma, ~isa_, ~ivoq, ~jel, ~lach, ~lub_, ~lvo, ~lvo_, ~mdr, ~mdr_, ~mpri, ~nnel, ~nol_, ~nser
  -2.0: ~oge_, ~oger, ~olvi, ~omen, ~opc, ~orar, ~ota_, ~oyeu, ~pano, ~paso, ~paus, ~pic_, ~piec, ~quin, ~raz
  -2.0: ~rine, ~rip_, ~runk, ~rus, ~rust, ~serr, ~stre, ~tama, ~tip, ~uard, ~uelt, ~umb_, ~unk_, ~unn, ~venu
  -2.0: ~vrez, ~yeu
  -2.1: NUMBER am, NUMBER stars, a child, a … lady, abern-, abernathy, ai parle, algun-, alguna, am … from
  -2.1: amo, an email, approuve, aprob-, arre, ask, at … back, attendre, au courant, avez … numero, b
  -2.1: be gentle, bebe |, bendiciones |, bici todavia, bici |, block … number, boost, borren el, bother, bs
  -2.1: but the, c fini, c … en, c … encore, ca chez, calor, calor |, cambie de, carpe-, carpet, cle, climb
  -2.1: collect the, como |, como … que, conduit, conduit |, couco-, coucou, cual … su, d en, dado a, dale
  -2.1: de … je, demenage, did … have, dit … pas, do … live, donde … mi, donne … mon, door is, dot, du NUMBER
  -2.1: eh |, el nombre, en … une, end |, enlevez … merci, enviar, es no, escribio, esperando |, est tombe
  -2.1: est tu, est … m, esta … escrito, et … le, etes … vous, fac, facture |, fais pour, genius, gentle
  -2.1: guard-, guardelo, habite plus, he … me, hecho, help |, her number, hungry |, husband will, hv
  -2.1: i … consented, i … one, idee, illegal |, in person, inch |, interesse |, ir, is … phone, is … to
  -2.1: j … parle, jamais … ca, je … chercher, je … le, k, koi, l ancienne, l hiver, la est, la je, la llevo
  -2.1: la pharmacie, la recoge, la … le, lachez pas, laisse … a, le pas, lo … dado, lo … y, loin, lose
  -2.1: lose my, lost, lot |, loves, ma part, maintenant je, manden nada, mardi, math, mayo, me suscribi
  -2.1: me … this, me … una, mec, mel, mi esposa, mi pedido, mido, mido NUMBER, miles |, mind |, mis la
  -2.1: more bike, msj |, never gave, no mandar, nom … la, not hear, not … fault, not … new, notre numero
  -2.1: nouveau … est, number from, number … now, number … please, numero … google, old bike, on … door
  -2.1: one |, orden, otro dia, otro mensaje, ouch |, papa que, pare |, parfait |, parke-, parked
  -2.1: pas … casque, pas … enlevez, pas … nous, pedi, perfi-, pharmacie, phone … on, platf-, platform
  -2.1: plus texter, plus … velos, poste-, preci-, precio |, press-, pret … c, que t, que … los, quit that
  -2.1: recomienda |, remove … number, rendez moi, ride anymore, safet-, safety, saquenlo |, send>number
  -2.1: signe, so sorry, son … je, spelled, stickers |, suis … dans, suis … de, suivi, suscribi, sweets, t ai
  -2.1: te … la, tengo una, tengo … para, test |, text someone, the line, the … ready, thing … the
  -2.1: thinking … you, this … week, today |, tombe dans, trying again, tu … je, two |, une … sur, upgrade |
  -2.1: va, vez |, vois pas, vous … fait, vous … qui, vous … tu, want anything, was up, was … at, what do
  -2.1: what |, wrong>more, y … tu, you quedo, you … en, you … la, your … number, | al, | allergic, | allez
  -2.1: | any, | arre, | back, | be, | bien, | bonjour, | cuantas, | depuis, | either, | est, | he, | lache
  -2.1: | lachez, | ne, | nice, | one, | ouch, | p, | primera, | rentan, | revoco, | s, | sale, | sick, | stp
  -2.1: | sus, | trying, | two, | van, | wait, | where, | wish, | … avez, | … cable, | … ce, | … days
  -2.1: | … debo, | … estoy, | … fini, | … order, | … poco, | … presse, | … rabais, | … robaron, | … took
  -2.1: ~_adi, ~_aid, ~_b_, ~_bol, ~_caj, ~_fab, ~_hv, ~_hv_, ~_ir_, ~_k_, ~_lar, ~_log, ~_mod, ~_ok, ~_om
  -2.1: ~_pin, ~_pog, ~_red, ~_sca, ~_tot, ~_va_, ~ablo, ~abs, ~aga_, ~alla, ~amer, ~ask_, ~bere, ~caj, ~cere
  -2.1: ~deal, ~ecu, ~enr, ~erde, ~fan_, ~fas, ~gres, ~head, ~hees, ~hv_, ~ial_, ~iba_, ~ild_, ~issu, ~lip_
  -2.1: ~livr, ~loin, ~lost, ~lt_, ~lvi, ~mad_, ~mod, ~mpio, ~mpte, ~ndeu, ~nli, ~nny, ~nny_, ~nove, ~ntu
  -2.1: ~obe, ~oto_, ~ouc, ~ows, ~pog, ~rave, ~rge_, ~sav, ~stel, ~subi, ~suiv, ~tiro, ~trus, ~uivi, ~ult_
  -2.1: ~urry, ~va_, ~xim, ~ye_, ~yee, ~yee_, ~zad
  -2.2: a ca, a cambiar, a gift, a quel, a tu, a … numero, a … porte, aburr-, acheterai, adieu, again lol
  -2.2: alto |, alu, ancien numero, ans … NUMBER, anything else, apporter, arre |, autorise, avez fait
  -2.2: be honest, ben la, bike texts, block this, buenas |, bueno, bug, busy, busy |, c correct, ca me
  -2.2: casa es, ce que, changed my, chape-, chapeau, chat, chop, compris, consenti, contact this, contesta |
  -2.2: courant, dame de, de suivi, de … en, deje |, demande a, deran-, des deux, diez, ding, elle … appelle
  -2.2: encore |, equivocada, equivocaron de, eso |, esposa, est fait, est partie, est … au, est … nouveau
  -2.2: esta bien, fini avec, fixe, freno |, from my, fue a, garden, girl in, good to, gorra, got NUMBER
  -2.2: grandeur |, grounded, gtfo, guess who, guind-, guinda, guys |, horario |, house please, hurry
  -2.2: hurry |, i mean, i owe, i sure, i … he, i … tomorrow, in … form, ir |, is it, is your, is … there
  -2.2: is … working, j … texte, jamais de, je … ca, jour, know who, la deje, la patte, la … grandeur
  -2.2: le code, le marco, le rouge, le … m, le … sur, llevo |, mais … m, mandar a, manden … aqui
  -2.2: mauvais … sur, me apunto, me escriba, me … au, mon … sur, ne … texter, never consented, nina de
  -2.2: no den, no worries, no … escriba, nombre … mi, not another, not text, not … billboard, not … my
  -2.2: not … texted, not … that, not … why, number on, number … no, pago, pague, parked |, pas encore, pasa
  -2.2: patte, personne repond, peux pas, phone … you, pintu-, pintura, plus … que, pret |, primo |, prisa |
  -2.2: quedo … la, quel … de, question |, qui le, quiero hablar, ramen-, reach me, recois ca, regreso
  -2.2: remove>number, rendez … mon, rien accepte, route, s … pas, savai-, sent it, spam |, spammer, stolen |
  -2.2: stop … shop, su … que, suis plus, suis … d, svp … son, talla |, tengo un, termine pour, termine … moi
  -2.2: textez pas, texting him, texting this, texts>number, the lab, the photo, this … but, times |
  -2.2: to … texted, total, ty, ty |, uff, un … autre, une … je, usen, va vous, va … appeler, veut … de, vois
  -2.2: votre … par, vous et, voy … cambiar, where, who texts, wo, worries, wow, wrong color, wrong>forever
  -2.2: y te, yes, you la, you voy, you … any, you … mi, your billboard, | am, | cambie, | delete, | forget
  -2.2: | fr, | genial, | gtfo, | mande, | non, | numero, | textez, | uff, | wo, | xl, | … after, | … another
  -2.2: | … color, | … den, | … lord, | … pues, | … uso, | … way, ~000, ~000_, ~_aj, ~_dre, ~_ir, ~_jap
  -2.2: ~_ty_, ~_wo_, ~_wow, ~abe_, ~abur, ~ault, ~bid, ~busy, ~chee, ~cis_, ~delo, ~ecro, ~feu, ~fy_, ~gos_
  -2.2: ~hot_, ~hurr, ~icis, ~idee, ~intu, ~jap, ~lu_, ~nif, ~noir, ~nre, ~onal, ~oses, ~pago, ~pte_, ~ram_
  -2.2: ~razo, ~relo, ~rmat, ~rre_, ~rut, ~rve_, ~save, ~sc_, ~slip, ~ube_, ~unny, ~uper, ~usen, ~wow, ~wow_
  -2.2: ~yes_
  -2.3: NUMBER or, NUMBER please, a inscrit, a new, a reparer, a rien, a … mi, about the, actor, ai … le
  -2.3: ai … signe, aja, al rato, amo |, ans qui, any news, are … in, ask … this, attri-, attribue
  -2.3: autre message, avoir une, bacan-, bacano, bell |, bicis, c … correct, c … long, c … termine, ca le
  -2.3: can … hear, can … with, catch-, cats, chill |, class-, code |, comio, contestan, correct, cute |
  -2.3: de derailleur, decro-, demo, dieron la, dit NUMBER, do … contact, do … text, donde … yo, dropped it
  -2.3: el local, era el, ese … de, est correct, est encore, est grand, est long, est termine, esta no
  -2.3: et pas, far, fasse, for … on, forget … number, fotos |, fr |, from … haha, front |, funny, funny |
  -2.3: gars avec, genia-, genial, geniu-, go |, good … know, got it, gotch-, gotcha, gotcha |, have … it
  -2.3: hein |, hermo-, hermosa, high |, i ask, i got, i miss, i … with, ici je, in … for, in … now, infin-
  -2.3: infiniment, is do, is good, is … the, jappe-, jappelle, je … demenage, jour |, just … my, knw, lads
  -2.3: le colis, le droit, le fixe, le proprietaire, like … but, lio, listo, live there, livre, livrez
  -2.3: llanta |, llego |, lo di, m … dit, mad, mais non, mama |, mamie |, me anymore, meme |, mi apellido
  -2.3: mi hijo, mi … a, mi … pero, model-, mon avocat, more |, my girlfriend, my number, need this
  -2.3: never got, never … this, nina … NUMBER, no contact, no … prisa, not contact, not to, not … on
  -2.3: number of, numbers on, numbers … the, numero delete, numero para, numero … suivi, olvid-, one is
  -2.3: pain |, para ustedes, part, pas … qu, patte de, patte … derailleur, pic |, pizzeria |, plus etre
  -2.3: pour ton, precio, que … de, ramene, real |, recom-, remove her, reparacion |, roses, saoul-, saquenlo
  -2.3: se que, since-, sincerely, sorry i, su papa, suis demenage, survi-, survived, svp … a, ta |
  -2.3: take … phone, tall, text her, the … lady, this … out, thunder, tire |, tombe, tu as, use, usted es
  -2.3: va … le, veut le, veux … etre, vie |, voulais des, vous autres, vous deranger, vous … mon, was the
  -2.3: what … am, where are, where … you, who … the, why am, whys, with me, wrong … that, yo … fui
  -2.3: you again, you hv, you ni, young lady, | aja, | donde, | fin, | gotcha, | listo, | look, | may
  -2.3: | nombre, | pase, | perdon, | unsub, | wake, | … amo, | … cours, | … e, | … gave, | … leo, | … never
  -2.3: | … owe, | … pague, | … parce, | … pase, | … paso, | … somebody, ~_arm, ~_feu, ~_fon, ~_olv, ~amin
  -2.3: ~amis, ~aou, ~cari, ~ecom, ~erve, ~far_, ~funn, ~grav, ~guan, ~lads, ~lgun, ~lvid, ~marq, ~math, ~ogo
  -2.3: ~oted, ~reem, ~rud, ~rude, ~siz, ~size, ~sy_, ~tee_, ~tig, ~trac, ~tt_
  -2.4: NAME … il, NUMBER … NAME, a place, a … la, a … man, a … me, abonne a, ago please, ai … autorise, allo
  -2.4: alors |, apunte, argh, au nouveau, avec … autres, avec … chien, avec … numero, bateria |, blonde |
  -2.4: bonjour c, boss |, burie-, buried, c … toujours, ca se, ca … le, came out, carte |, cette … je
  -2.4: chez le, chill, cliente … me, como va, dale |, de ca, de mi, de … tienda, declined, den, dia … el
  -2.4: doit … pour, droit de, du bureau, earli-, el candado, equivoca, erreur c, est de, est toujours
  -2.4: esta feliz, feliz con, feu, film, forget this, foto |, from … records, get … number, go, hange-
  -2.4: hanger, hay un, he dado, he … NUMBER, hein, helmet |, hi … is, his ex, i … did, i … when, il va
  -2.4: is for, is … over, it has, it … good, j … mal, je t, je vais, je … sa, la |, lah |, le mande
  -2.4: le voisin, le votre, lejos, line … not, looking |, lose this, lundi |, magasin |, marido |, marqu-
  -2.4: mecano |, meilleur, mi … en, modele, mon colis, mon number, ne pas, neuf |, nicke-, nickel, no msj
  -2.4: no que, no … la, no … suscribi, not funny, not working, numb, numero ici, numero me, numero ou
  -2.4: numero pa, ok |, on it, on reste, on … dit, para NUMBER, pas presse, pas … parler, paste-, pastel
  -2.4: pedido |, play, pourquoi c, pourquoi … est, prove-, que … son, qui … avez, quit |, quit … my, ready |
  -2.4: said yes, se acabo, serie |, she … up, siento mucho, signer, since … am, size, sold … bike, story |
  -2.4: suis … bout, texting … number, the divorce, the pic, the ticket, thund-, tot, tu numero, va mi, va |
  -2.4: vous appeler, vous encore, was … me, with … i, | allo, | au, | dice, | done, | dump, | encontre
  -2.4: | gave, | in, | just, | lads, | lost, | name, | sold, | tell, | tengo, | yes, | … etait, | … lah
  -2.4: | … leh, | … pe, | … plus, | … un, | … voulais, | … year, ~_go_, ~_ko, ~_rip, ~_siz, ~_tai, ~_yaa
  -2.4: ~abia, ~ac_, ~adde, ~aigh, ~bot_, ~decr, ~del_, ~feu_, ~hein, ~hoto, ~ierd, ~logo, ~mb_, ~mene, ~nerv
  -2.4: ~nke, ~nki, ~nti_, ~oca_, ~osa_, ~ouh, ~paye, ~phot, ~ramp, ~sena, ~uide, ~uina, ~unk, ~usy, ~usy_
  -2.4: ~vu_, ~yaa
  -2.5: 2 |, a … maison, ai mal, al taller, am good, am out, answered, appel, arrive |, avez pris, ayoye
  -2.5: because … did, bicicleta |, bien la, bike … sold, bof, buddy |, c … bon, casque |, color |
  -2.5: contact me, de ahi, de … oficina, deal, desde … NUMBER, di, di mi, did … give, disc, do you, donne la
  -2.5: e |, el nuevo, el … mi, else to, esta … es, estafa |, fait |, funda-, gris, hola soy, husband i
  -2.5: husband … will, i declined, i … at, i … good, i … so, is NUMBER, is … part, it … in, lab |, le di
  -2.5: le nom, le … au, legit, m a, ma |, mardi |, mauvais modele, mauvais nom, me apunte, me digas
  -2.5: mean the, mejor … de, mis sur, mis … votre, my … passed, new … NUMBER, ninguno, no contestan
  -2.5: no enviar, nom de, nombre … la, not over, nuevo es, number lol, numero de, numero … es, o que, o … a
  -2.5: oui |, owned … bicycle, paciencia, pague en, paisa-, paisano, par … seulement, pas … droit, peace |
  -2.5: photo |, piece, prob, recibe, right |, rip, run |, saludeme, saludeme a, save it, scam, secret
  -2.5: shop now, slip, soy … dueno, street |, suis … abonne, tell |, the young, the … shop, the … size, vet
  -2.5: vidrios, viene, voy |, vu, was that, what year, who … these, wrong … the, you pague, you ship
  -2.5: | ayoye, | b, | bof, | et, | lose, | passe, | saludeme, | wow, | … acabo, | … couleur, | … desde
  -2.5: | … eu, | … looks, | … night, | … prix, | … quedo, | … reached, | … remember, | … sur, | … there
  -2.5: | … y, ~_di_, ~_gd, ~_kon, ~_ty, ~_vu_, ~afa_, ~ao_, ~arp, ~aza, ~colo, ~cu_, ~dde, ~dded, ~due_
  -2.5: ~ecu_, ~enre, ~ert_, ~erto, ~esh_, ~gg_, ~gris, ~guno, ~hee_, ~mode, ~ncu, ~ndi_, ~negr, ~oeu, ~oeur
  -2.5: ~oui, ~rb_, ~rra_, ~rub, ~seri, ~ug_, ~unts, ~vet_, ~woo, ~xtee
  -2.6: NUMBER je, a nadie, a week, aa, admirer, adresse |, affic-, affiche, aguan-, aqui como, avez tu
  -2.6: bacan, beaut-, beautiful, bell crank, c … au, ce … quelqu, client chez, compte, consented |
  -2.6: couleur |, crois-, de otro, de prix, de … fille, decroche, depuis … ans, deranger, deranger |
  -2.6: desde el, desde que, do … mean, donne … velo, earliest, el NUMBER, el vecino, enfants |, enfin
  -2.6: enfin |, enreg-, estafa, ete … chez, etes … mais, even … it, fache, fait pas, forgi-, from |
  -2.6: gave him, gentille, give … my, gn |, got NAME, his … are, hot, is … legit, juste un, kona, la … bike
  -2.6: la … roue, le prix, listo |, llego en, lleva, lo … mucho, ma voisine, ma … NAME, ma … va, mano |
  -2.6: mauvais pneu, me at, me … cuando, meill-, model, mon … au, my thing, norco, not give, not texting
  -2.6: not |, not … be, not … thing, nota, noted, pas fache, pas j, permission |, pero … celular, personnel
  -2.6: pine, pis la, pneu, portu-, presse |, qui ca, really |, recibo |, rendu avec, sa |, saludos a
  -2.6: saludos … NAME, se murio, se perdio, sent |, ship |, signe pour, smh, smh |, suis rendu, suis … fache
  -2.6: tengo … numero, texted me, the … place, there anymore, think |, think … have, this … again, timin-
  -2.6: timing, title, toast, top |, total |, toy, tt, une place, unkno-, unknown, urgent, ustedes jaja
  -2.6: ville |, vous n, we … been, wesh, which … is, winning, winning |, wooho-, work number, wrong tire
  -2.6: wrong … mine, wrong … on, ye, you estoy, you ever, your old, your sign, | bye, | cool, | dame, | fui
  -2.6: | il, | is, | m, | peace, | rendez, | ride, | rip, | thx, | tiene, | toy, | tres, | verifiez
  -2.6: | voyons, | wesh, | … equivocaron, | … hay, | … or, | … quitte, | … sounds, | … then, | … went
  -2.6: | … wrong, ~_agu, ~_ame, ~_enr, ~aide, ~anis, ~asar, ~aud, ~auti, ~cula, ~eeme, ~kona, ~neu_, ~nreg
  -2.6: ~odel, ~pase, ~pine, ~pp_, ~riza, ~tafa, ~wei, ~ym_
  -2.7: a … primo, a … remove, admir-, allo c, are they, ask NAME, bumps, but |, cafe |, celle la, check |
  -2.7: cher pour, con … pero, connais … cette, d … sur, deal |, deux |, devez tromper, dije no, donc |
  -2.7: done |, double |, el delete, el total, es NUMBER, es este, escuela |, esposo |, estaf-, ex keeps
  -2.7: fuera |, fui |, gave … this, giant |, good |, grande, grave, habia, hable, have that, have … my
  -2.7: is … right, je quitte, je trouve, je … rendu, jefe |, kids bike, know how, kona |, la … gratis
  -2.7: le … veut, llego … NUMBER, lnnte, m … ecrit, maman |, mande … mensaje, maxim-, maximo, me da
  -2.7: me escribieron, me … ningun, meant the, mecano, mi numero, moi … t, mon telephone, mon … a
  -2.7: my … number, ni rien, nom sur, not today, nothing else, number sir, numero s, one … me, oui
  -2.7: par telephone, pas eu, phone … me, pick it, pick … up, pis mon, plus jamais, pourquoi je, prende
  -2.7: prix, que nunca, que … as, repair |, same number, seis, sir … i, soy … de, subid-, suis … avec, super
  -2.7: tamo, telephone seulement, tell her, tengo … bici, the wax, the … any, to |, trouve pas, velo … en
  -2.7: vous un, vous … jamais, vous … mis, vous … tromper, wax, xl, yet, yo la, youpp-, | ahora, | c, | es
  -2.7: | fuera, | noted, | small, | wheel, | ye, | … adresse, | … era, | … hands, | … mere, | … old
  -2.7: | … patron, | … size, ~00_, ~_ed, ~_mei, ~_oui, ~_sei, ~_yet, ~aiy, ~ei_, ~enu_, ~oui_, ~prix, ~rdan
  -2.7: ~rix, ~rix_, ~scam, ~supe, ~yet, ~yet_
  -2.8: NUMBER |, a que, a … e, a … une, accounts, added, agreement, ai donne, ai … demande, al muchacho
  -2.8: am … texting, attendre |, bici … mia, c … ou, ca … fait, cette semaine, club |, collect, cuide-
  -2.8: de orden, don |, drole, email |, equivocada |, est … pere, esta … bici, fin |, fui y, fun, grax
  -2.8: grax |, has called, he … called, here is, ice, in … hospital, is … love, it … NAME, keep … number
  -2.8: la porte, llamaron, llego ningun, lo mio, maman, marque, me le, me llamaron, me … trompe
  -2.8: message this, mi jefe, mi … es, mia |, mine … the, modele |, more>law, murio la, my … bike, nada de
  -2.8: negra, never |, ninos, number … your, numero no, numero … orden, opt … a, otro cel, pas … ai
  -2.8: pas … autre, personal, pintura |, pneu |, pour parler, qui m, qui |, quien … apunto, range, rentan
  -2.8: scam |, se fait, should i, si … es, size |, sold |, subida, suis trompe, svp juste, taill-, taille
  -2.8: text … this, texting it, that … all, the ice, the name, this moi, try |, tu … au, up … NAME, us |
  -2.8: venu, was a, what … your, you too, you … vivo, your phone, | d, | de, | nothing, | shimano, | ty
  -2.8: | … 2, | … nombre, | … trouve, | … which, ~_beg, ~_evi, ~_ice, ~_nia, ~_nv, ~_rom, ~_wei, ~bete
  -2.8: ~ckin, ~dr_, ~fun_, ~icki, ~link, ~maro, ~oop, ~pet_, ~rca_, ~rue_, ~soe
  -2.9: NAME or, NUMBER now, a nada, ahead, aiyo, al … numero, also |, ans … il, appeler |, bike is, bleu |
  -2.9: bureau a, bureau … NUMBER, charge |, cher |, chico, confirmation, consented, crank |, cual es, dac
  -2.9: dac |, delete this, demenage a, domingo, dunno, ecris au, eje, el eje, el precio, el … esta
  -2.9: enviar mas, espanol |, est … nom, est … velo, est … vrai, et … ne, ever had, f, for … only, gd
  -2.9: grave |, have … number, i had, ice |, ici NAME, inici-, it … NUMBER, je rentre, jersey |, la … au
  -2.9: le … su, les dio, magni-, magnifique, maqui-, marca, marque |, me … llamado, message … d, mi number
  -2.9: moi merci, mon … ou, must … me, my … thinks, ne … contacter, nice |, not use, numero du, nunca |, nvm
  -2.9: on … order, online |, oops, opt in, own … bicycle, parel-, pas contacter, pas texte, pas … sur
  -2.9: pas … votre, photo, pour ca, pourquoi … recois, presse, proprietaire du, que es, quien se, quoi le
  -2.9: quoi |, razon, repare, rompas, service |, she got, soeur |, soy cliente, stop i, stop … him, tell him
  -2.9: text … else, this … NAME, this … please, tu le, usada, velo … est, vibe, vrai |, were |, who … to
  -2.9: yikes, yo jaja, yo … lo, your bike, | aiyo, | ask, | bon, | dac, | f, | hagan, | help, | now, | oi
  -2.9: | oops, | que, | sure, | was, | yikes, | … NUMBER, | … est, | … gente, | … marco, | … now, ~_ahe
  -2.9: ~_f_, ~_maq, ~_oop, ~_tig, ~_ya, ~ahe, ~ahea, ~aye_, ~cka, ~igui, ~ky_, ~lies, ~maq, ~maqu, ~nows
  -2.9: ~oops, ~rdad
  -3.0: a … telefono, aguanta, all our, any |, anyway |, aqui la, avez … mon, carpe, cell c, cell … est
  -3.0: chercher, contact … number, cual … el, de … NUMBER, desole mais, directions |, du monde, dur, es con
  -3.0: es … bueno, est … la, etait … ma, ever … this, exact-, gave … permission, got … elses, grrr
  -3.0: hay … que, heels, hermana, hot |, i getting, is with, is … please, is … with, knows, knows … bike
  -3.0: le hace, let … check, maestro, maestro |, mande |, me check, means, model |, my new, never … that
  -3.0: no importa, no … do, no … nunca, non … de, not cool, not message, not ok, not sure, numbers |
  -3.0: numero pas, numero … est, of texts, oki |, old man, oui le, pasa |, paso yo, petit |, plus … de
  -3.0: pour … merci, qiut, que se, que … hable, que … tienen, repond |, rompa-, soeur, the fella, the … NAME
  -3.0: wish |, wrong with, x la, yikes |, | k, | personne, | qiut, | saludos, | … bad, | … ecrivez, | … goes
  -3.0: | … him, | … nouveau, | … rentre, ~_oo, ~_soe, ~cam_, ~cano, ~edar, ~oa_, ~okes, ~soeu
  -3.1: NAME from, NAME that, a cote, a quelqu, a … yo, ai … hier, allo |, another one, antes que, au bureau
  -3.1: bad |, bete, bici … para, bike … me, brother |, but ok, ci |, colis, danke, de … hermana, did … ok
  -3.1: donde es, est bien, est … cher, eu le, fair, ferme, gafas, get in, gn, hable-, honda, in NAME
  -3.1: lose … number, ma soeur, mi nina, mi recibo, mi senora, mon texto, negra |, no … di, nombre esta
  -3.1: non c, not that, not … let, not … today, not … yet, of that, omw, omw |, on avait, ordered the
  -3.1: pas grave, pas … la, paye, peux … me, plus client, recu |, rien d, rien … autre, roja |, son … de
  -3.1: sur … facture, tbh, the air, the vet, trek |, tu un, tuyo, un … pero, urgent |, use this, went with
  -3.1: what else, what … wrong, where is, who … it, y … si, yes |, yet |, | gd, | ni, | omw, | try, | un
  -3.1: | … da, | … maintenant, | … photo, | … pis, | … una, ~_gm, ~_ner, ~_tb, ~_tbh, ~arda, ~bh_, ~conv
  -3.1: ~enal, ~fach, ~haz, ~lor_, ~ndue, ~ond_, ~tbh, ~tbh_
  -3.2: NAME … lol, NAME … numero, a mon, am at, ameri-, ancien … de, ando … bici, are e, arman, avez donne
  -3.2: ay … otra, bueno |, chico |, chido, crois … vous, do … message, ecrivez pas, enter-, era para
  -3.2: es … persona, est … correct, esta NAME, etes trompes, excusez, fryer, in … pic, j … donne, je cherche
  -3.2: la mia, la orden, la … equivocada, la … verde, le … pneu, lol he, me dio, me … or, me … pasa, mm
  -3.2: mon … numero, my roommates, no vivo, not in, note |, numero … tu, pago |, paise-, paiseh, piece |
  -3.2: posse-, pour ma, pres, que … jaja, reparation |, seven, talla, telefono … me, textee, the … address
  -3.2: titi, tkt, track-, vous … trompes, who got, wrong NAME, you looking, | bonne, | commande, | estas
  -3.2: | oui, | su, | tkt, | … pardon, | … parle, | … x, ~_ase, ~cki, ~eans, ~igas
  -3.3: affaire |, au magasin, autre velo, belle |, bike any, bike … more, buena, but … did, c … bien
  -3.3: ce service, celular es, de … casa, de … como, du numero, est mon, est … ex, etre |, fair |, go ahead
  -3.3: good … you, hablen, hace |, her … i, here … my, hijo … el, home |, i tell, is this, is … roommates
  -3.3: jamais donne, join, la … esta, le … c, lmk, lo … con, m … mis, maquina, me suis, mon … qui, monte
  -3.3: non pas, not again, number … you, numero au, numero … telephone, oi, on … is, ouais, ouais |, pas |
  -3.3: pas … vous, pase, senal, six |, so |, someone who, son de, sorry my, soy … el, stand, suis … a, tbh |
  -3.3: the … model, times i, travail |, verifiez … numero, votre cafe, who said, wrong size, y … une, yo |
  -3.3: | a, | lmk, | ouais, | quien, | si, | talla, | velo, | … cell, | … cette, | … este, ~_haz, ~acki
  -3.3: ~meri, ~olor, ~onv, ~url
  -3.4: NUMBER … qui, ai un, al otro, are … again, bici … a, ce velo, chercher … velo, client et, comment |
  -3.4: como … este, de donde, delete … number, digas, dre, error NUMBER, est … erreur, fire |, fue |
  -3.4: get … NUMBER, his … i, i pick, jamais … vous, je texte, je … dehors, know why, link, marca es, me my
  -3.4: mero, mi … nuevo, milo, mon cellulaire, mon nouveau, number as, olvida, parle, pas … probleme, por su
  -3.4: portuguese, quitte … bureau, retirer … numero, si |, sigui-, suis dehors, there |, tracking
  -3.4: un … NUMBER, vidri-, votre … et, who dropped, wrong it, you fue, | his, | note, | school, | te, | y
  -3.4: | … cool, | … mero, | … shop, | … update, ~_iz, ~_ras, ~afa, ~arpe, ~mei, ~rpe
  -3.5: NAME coutu, a le, ai … donne, am i, am … up, amable |, and … gave, are … texting, as i, aussi |
  -3.5: avait dit, c … ce, casco |, checking, coutu, dialed … wrong, engin-, es … en, ex |, far |, i meant
  -3.5: ici … le, it ends, jamais … mon, k |, kk, le … me, les … mi, mon frere, my … wrong, n ecrivez
  -3.5: new … who, not what, np, np |, number sorry, plus … votre, prix |, qui a, qui … le, quien … dio, s |
  -3.5: sabe, tempo-, tengo su, this rien, this … lol, urgence |, vert, | aucune, | kk, | np, | … autre
  -3.5: | … chance, | … precio, | … probleme, | … repond, | … wat, ~ecki, ~pi_, ~uns_
  -3.6: as … have, aucun probleme, bruh |, called me, color, de telephone, de … paso, domingo |, du … a
  -3.6: dueno … de, el bueno, entered, gave no, inven-, is … work, kk |, misma, my digits, no permission
  -3.6: no … senal, number in, number … are, que … etes, rue, same |, siguiente, spoke-, to his, try the
  -3.6: used |, vert |, who am, yep, you this, z, | bus, | ici, | used, | va, | yep, | … also, | … definitely
  -3.6: | … espanol, | … jamais, ~jum, ~ramo, ~ya_
  -3.7: belongs … my, bet |, commande est, correct |, course |, dent, desole |, el … es, en avant, fait … de
  -3.7: il … NUMBER, incom-, is … my, is … what, just … a, mine … a, nor, number am, oki, pere, porte |
  -3.7: score, se |, spokes, stop who, tricy-, tricycle, vous … ou, what number, with … who, yeah |
  -3.7: | anything, | bueno, | go, | her, | might, | mom, | oki, | vendu, | … sais, ~cte_, ~iva_
  -3.8: a este, a parle, alguien |, aret, at … funeral, avant NUMBER, be … your, cambie … numero, candado de
  -3.8: chihu-, chihuahua, de probleme, dentist |, engine, ese |, etait NUMBER, femme |, he … your, hmm |
  -3.8: hombre |, i … who, ig, know do, l appareil, like this, mauvais … de, mero |, po, quien les, sari
  -3.8: tell … he, that bike, that … with, the office, this for, ttyl, ttyl |, un … comme, une erreur
  -3.8: vendu |, we … all, you the, you … her, your number, | another, | bikes, | n, | ttyl, | … added
  -3.8: | … rien, ~_lm
  -3.9: NUMBER … nobody, am … in, autre … a, autre … moi, beau |, bot, do … use, est bon, etes qui, etre pour
  -3.9: i … two, izqui-, lost … number, number … my, numero desole, or |, oui c, oui … est, out … and
  -3.9: phone died, pizza |, sister |, sorry that, sorry … was, spoke |, su numero, text this, text … number
  -3.9: texting … i, tiene … anos, veuillez retirer, who |, why |, wrong |, y … un, | elle, | phone
  -3.9: | … escribe, | … senora, | … tremblay, | … us
  -4.0: NUMBER … is, NUMBER … think, angry>wrong, been calling, correcto, creo … es, de … es, depart
  -4.0: di … numero, en linea, es … NUMBER, form |, gave … the, have my, have … numbers, i … get, is … lot
  -4.0: know … this, la … es, lo dio, maybe |, mien |, mine has, moi lol, nombre de, not you, not … man
  -4.0: numero est, personne … repond, picki-, picking, plus … velo, pu a, que |, repare |, rien demande
  -4.0: sir … the, su … a, suis … mere, suns, super |, talking to, telefono … la, that one, you NAME, | photo
  -4.0: | … personne, | … someone, ~uje
  -4.1: are … looking, avoir … mauvais, busco, conforme, d … pas, est … bon, est … frere, ferme |, gm, got my
  -4.1: hablar con, han llamado, huffy, i typed, is … fair, j |, je … pour, know |, lot … texts, m |
  -4.1: m … donne, meh, non … est, pense … vous, personne … a, phone … now, que … trompez, red |
  -4.1: somebody who, this … right, verde |, whose … is, | NUMBER, | mauvaise, | qui, | … conozco
  -4.1: | … ordered
  -4.2: c … NUMBER, called |, cambio |, de commande, de … hija, de … orden, e … ningun, esta … nombre, fyi |
  -4.2: i … 2, info |, just checking, la … facture, le chien, llegando |, my … as, name NAME, name wrong
  -4.2: no … han, not a, not fair, numero n, o de, part |, pas client, paye |, ptdr, quel numero, recoger |
  -4.2: repond, spokes |, who … yes, wrong … it, wrong … of, wrong … sorry, you personne, | aucun, | correct
  -4.3: am … talking, au telephone, aww, bici equivocada, burn, c … ferme, conozco |, crv, exper-, file is
  -4.3: funeral |, have two, mi hermana, no uso, numero … serie, of spokes, oficina no, qui … l, sip, su … me
  -4.3: text … phone, wrong name, | … quelqu, | … yet
  -4.4: a person, appointment |, avec |, de serie, el NAME, have … phone, hey |, i ordered, i talking
  -4.4: in line, izquierda, mauvais … desole, mi casco, mrc, mrc |, new … same, not now, ou |, pas … mais
  -4.4: qui … a, se ni, serie, si soy, si … yo, tune |, vengo, your … stop
  -4.5: NAME el, NUMBER people, a … chum, ahead |, atelier |, ca … moi, el me, est … celui, esta a, experto
  -4.5: fort |, got |, izquierda |, je voulais, le chercher, n |, nine, number … file, picking up
  -4.5: plus … client, stop … do, voici, whatd, wot, wrong … in, you … bike, | … dialed, ~oici
  -4.6: a … person, au nom, au … numero, bonjour |, con … hablo, de … numero, fax |, hablo |, have his
  -4.6: know … you, mia es, mme tremblay, numero NUMBER, october |, order that, quien hablo, un |, unicy-
  -4.6: verifiez votre, wrong … lol, | conforme, | ex, | have, | … checking, | … else
  -4.7: a bot, a customer, a nombre, am … sure, contacte, es … bici, fait un, i … here, is … not, la … si
  -4.7: me maybe, mi nieto, my … email, non |, numero un, ou une, rue |, souci, unicycle, vais le, velo |
  -4.8: a real, a repare, a … ans, bon velo, bon |, elle m, este … lo, la tienda, ninos |, nombre … NAME
  -4.8: oops wrong, please have, retirer son, rien … a, specialized |, un … ou, wedding |, | … habla
  -4.8: | … part, | … velo, ~hh_
  -4.9: a number, avez mon, cv, de … magasin, est super, eta, etre … quelqu, he said, hi |, huh |, le … velo
  -4.9: pas cher, please … name, the … bike, use … number, vous … l, will get, y |, | trois
  -5.0: aqui |, chercher |, client de, de … femme, ese es, gars est, is same, le feu, lefty, not … about
  -5.0: you by, | color, | maybe
  -5.1: a paye, ai … nouveau, capital, de llanta, phone me, proprietaire … numero, real person, sorry wrong
  -5.1: suis … sur, you not, | … link, | … votre
  -5.2: a |, ai change, bicyclette |, canbe-, canberra, cherchez l, desvi-, dnc, i gave, j … change, llamo |
  -5.2: maison |, nah |, nm, not … maybe, plus … chez, shear-, si senor, soy de, | none, | … called
  -5.3: a … anymore, au mauvais, est … mal, is … wrong, mural, nobody is, not … his, number NUMBER, number do
  -5.3: personne au, sure |, vais … chercher, | bike, | connais, | recu, | … proprietaire
  -5.4: am here, customer anymore, have … new, hermana |, no |, order number, vino, | dnc, | passed, ~_dn
  -5.5: a … what, ancien proprio, bici si, devez … le, hijo |, l … proprio, link |, ni un, no … mr, pm, qr
  -5.5: whom, | NAME, | asi, | order, | … mauvais
  -5.6: NUMBER NAME, begin, confundi, in his, not ready, you … soy
  -5.7: avez … un, chez nous, dona NAME, is here, mera, mi otro, pas … mien, una |, what should, yo … is
  -5.7: | different, | pis
  -5.8: a … like, avoir le, mere … pas, ningun mensaje, para … hermana, pas au
  -5.9: number who, | … beau
  -6.0: bon … de, have you, hello |, ninguno |, who gave, you … tengo, | … know
  -6.1: not … her, pero la, think got
  -6.2: c |, il s, pour vous, si es, think so, votre numero, | soy, | … aucun
  -6.3: elle travaille, numero … commande, otra … la, sur |
  -6.4: NAME the, cell … a, decu, for … sorry, il … appelle, pero … bici, you sorry
  -6.5: de … hijo, have her, mari |, pas mal, suis … client, usted |
  -6.6: i called, is … dad, wyd, | bicicleta
  -6.7: bici … es, mauvais |, this bike
  -6.8: aucun |, de aqui, ecrivez … a, with |, | someone, | … ustedes
  -6.9: is … new, mauvais velo, recu … sms
  -7.0: other guy
  -7.1: pas chez
  -7.2: called the, que numero, viens pour
  -7.3: no pero, soy … aqui
  -7.4: kya, nope never
  -7.5: i texted, velo n, | otro
  -7.6: a … depuis
  -7.7: a phone
  -7.8: not … but, pas … ici, | |
  -7.9: nope |
  -8.0: un an, | … error
  -8.1: | here
  -8.2: una persona, | bicycle
  -8.5: numero soy
  -8.8: sorry … person
  -9.3: idea |
  -10.1: NAME bike
  -10.4: que … faites
  -11.5: wrong bike
  -12.3: personne ici
`;
