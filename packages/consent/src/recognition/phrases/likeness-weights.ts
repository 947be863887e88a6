/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WEIGHTS = `
  7.1: (texts)
  6.7: (remove)
  6.3: (stop)
  5.6: (law)
  5.4: (list)
  5.0: these
  4.8: (number)
  4.5: (wrong), elimi-
  4.4: remove>list
  4.2: remove>texts
  4.1: (angry), esto
  4.0: NAME, want>texts, wrong>number
  3.7: be, desab-, moi, send>not
  3.6: conse-, desus-
  3.5: more>texts
  3.4: conta-, mensajes, stop, unsubscribe
  3.3: stop>texts
  3.2: (not), me>more, perso-, you>not
  3.1: escri-, ici, insis-, retir-
  3.0: arret, favor, me>angry, texts>more, want>you
  2.9: (forever), desin-, inter-, me>remove
  2.8: (these), alrea-, already, bloqu-, consent, remove>number, sold, texto-, textos, you>wrong
  2.7: moles-, remove>me, unsub, unsub-, yo
  2.6: bon, borre-, equiv-, m, not>send, texts
  2.5: (send), bye, me>number, you>stop
  2.4: and, away, bro, law>these, not>list, not>texts, stp
  2.3: arretez, baja, ecrir-, ecrire, estaf-, not>me, not>more, quitt-, reque-, want>remove, you>me
  2.2: (more), bueno, equivocado, fois, law>texts, lista, solic-
  2.1: desabonne, now, numer-, numero, person, que, quien, these>number
  2.0: arnaq-, arnaque, arret-, de, ecris, list, make, remov-, stop>number, stop>send, subsc-, suffi-, suffit
  2.0: te, times, us
  1.9: cesse-, je, me, opt, permiso, pourq-, pourquoi, texts>law, these>texts
  1.8: anoth-, another, c, contact, desinscrivez, eliminenme, messages, n, parar, soy, up, usted-, ustedes
  1.8: want>send, wrong>not
  1.7: again, como, live, not>number, not>these, paren, request, s, send>more, t, tiene
  1.6: (you), angry>me, cessez, guy, here, jamai-, jamais, manden, more>you, number>wrong, p, plus, serio-
  1.6: seriously, time, toute, wrong>you
  1.5: asked, equivocaste, famil-, going, i, impor-, law>you, me>not, pleas-, please, pu, quitenme
  1.5: remove>you, stuff, svp, want>not
  1.4: all, ca, chier, dejen, escribirme, estafa, etre, harce-, have, info, interessee, know, mensa-, promo-
  1.4: quita-, sea, these>angry, why, you>list, you>number
  1.3: angry>number, angry>texts, aqui, autor-, borreme, fatig-, gave, harcelement, just, law>send, liste
  1.3: manda-, number>not, nunca, o, removal, remue-, revok-, soliciting, stop>angry, stop>forever
  1.3: stop>these, sue, these>wrong, thinks, thx, want>these, you>angry
  1.2: agrad-, alors, angry>angry, cease, chill, ching-, desis-, desist, di, escribas, every, fait, goes
  1.2: kindl-, kindly, lawye-, lawyer, mauva-, me>send, mere, nom, number, optou-, optout, pass, pueden
  1.2: sendi-, sending, sigue-, son, spam, suscr-, take, textees, third, velo, vos
  1.1: affai-, arretiez, bruh, cours, custo-, customer, deran-, ecriv-, escriban, et, guys, hard, hoy
  1.1: law>law, looki-, looking, mandar, molesten, named, ninguna, not>wrong, number>remove, ofert-
  1.1: reminders, revie-, revoke, siguen, suppr-, texteen, texts>not, these>stop, tranq-, ultim-, veces
  1.1: veuil-, veuillez, vuelv-, want>number
  1.0: (want), ai, anyth-, anything, borre, bough-, bought, buzz, deman-, desuscribirme, detener, dude
  1.0: envia-, envoyer, este, everything, haras-, hey, how, il, more>send, not, porfa-, porfavor, promos
  1.0: puede-, quit, regis-, remove, say, servi-, signa-, signi-, signing, stop>law, store, tcpa, thoug-
  1.0: turn, viola-, vive, w, you>law, you>send
  0.9: a, avis, beauc-, beaucoup, block-, borrenme, chez, choos-, choose, clase, contacting, cosas, dejenme
  0.9: diffe-, different, ecrivez, enlever, escriben, every-, ex, heill-, heille, hint, inscr-, maint-
  0.9: maintenant, me>me, me>stop, me>you, more>law, must, notif-, numbe-, once, only, optin-, opting, own
  0.9: persona, publi-, pursu-, pursuant, quon, receiving, remem-, remember, reportar, rid, sa, screw
  0.9: service, suscripcion, taken, unwan-, unwanted, van, wish, writi-, writing, you>want, yours
  0.8: afrai-, afraid, agradezco, been, bicic-, bicicleta, bicyc-, bicycle, bloque, cel, code, comme-, contr-
  0.8: creo, cuantas, darme, datos, dejen-, deten-, donne-, else, emerg-, envoi, es, etes, f, feel, first
  0.8: forever>send, from, god, hear, heari-, hearing, insistan, knock, less, life, lot, moved, no
  0.8: number>angry, oferta, paix, passed, quite, recoi-, recois, retire, savoi-, savoir, send>wrong, sim
  0.8: subscribe, textearme, these>me, these>send, this, tune, under-, understand, vendi, vuelvan
  0.7: accept, allez, askin-, asking, autre-, autres, bajen-, believe, bit, blocking, bot, cancela, ce
  0.7: comment, commu-, consented, consi-, decir, deja, derangez, desabonner, discontinue, donne, erreu-
  0.7: erreur, escribieran, escribir, estar, fixed, harassment, immed-, incor-, inscribi, interested, jme
  0.7: labor-, limit-, lmao, los, mauvaise, me>list, meme, molestando, not>law, not>not, not>want
  0.7: notifications, nous, oigan, omg, permi-, pouve-, pouvez, quita, reach-, reached, recibir, remove>these
  0.7: rendu, retirez, sales, saque-, saquenme, scam, seul, si, stop>want, supprimer, telef-, telefono, texte
  0.7: texts>me, these>forever, throw, unsubscribing, vous, want>stop, you, you>more
  0.6: actua-, actually, as, ayer, befor-, before, blowi-, blowing, chaqu-, chaque, churc-, church, connais
  0.6: contactez, counter, cuant-, damn, diff, disco-, distr-, drop, elimine, enlev-, escribiendo, est, esten
  0.6: ete, familia, fcc, flori-, florida, forever>you, fun, hit, hospi-, hospital, kid, limited, link
  0.6: list>me, llega-, luck, mandan, mandando, mensajitos, merci, nah, ne, number>want, oblig-, offic-
  0.6: office, otro, ou, quitar, quitaran, registry, repli-, replied, requesting, run, side, sonne, spamm-
  0.6: speci-, subscribed, subscription, suis, syste-, system, texti-, texting, texts>angry, think, though
  0.6: tranquille, tres, ugh, un, voudr-, voudrais, want, want>list, wante-, wanted, welco-, welcome, whoev-
  0.6: whoever, you>texts
  0.5: (me), alert-, alerts, ancien, angry>stop, aucun, aujou-, aujourdhui, aux, belon-, borra-, borrame
  0.5: busin-, cancele, closi-, closing, compu-, computer, comun-, conna-, consentement, contactar, contacter
  0.5: count-, cycli-, cycling, data, day, dead, dejar, denun-, denunciar, desabonnement, dire, emergencies
  0.5: enviarme, eres, escriba, eu, ew, family, faut, forever>me, forever>stop, good, hier, his, hitti-
  0.5: hitting, husband, importunez, law>me, mama, mandarme, mecha-, mechanic, molestarme, more>not, mother
  0.5: niais-, niaiser, not>you, nothi-, nothing, of, olvid-, passe, passe-, pido, plain-, plainte, plein
  0.5: progr-, program, publicidad, quedo, quien-, quienes, quisi-, quisiera, remin-, reply-, replying
  0.5: reporting, rides, robot, roomm-, runs, send>number, shut, solli-, sollicitation, solo, souve-, souvent
  0.5: spamming, then, thing, tienen, tube, una, vivo, voy, withd-, wrong>wrong, y
  0.4: ads, affaires, ago, ancie-, annoying, anymo-, anymore, belongs, bothering, bouch-, businesses, cada
  0.4: celul-, celular, check-, communication, confu-, conoz-, conozco, consentimiento, consider
  0.4: consiguieron, contacted, cost, crank, crois, demande, dije, distu-, disturb, each, enviar, erase, even
  0.4: faire, get, go, grate-, grateful, harto, husba-, idiot-, idiots, immediately, interesse, junk, many
  0.4: marketing, me>law, neigh-, neighbor, nope, peopl-, people, perdo-, personal, pete, peu, pierd-, plan
  0.4: porte-, porter, promo, recev-, recevoir, regar-, regards, remove>law, repor-, review, roommates, says
  0.4: schoo-, school, scree-, screen, send>angry, send>list, serai-, serait, since, someb-, somebody, sorte-
  0.4: sortez, sound-, sounds, stop>you, su, suena, telli-, telling, tengo, texts>forever, texts>list
  0.4: these>list, thought, tiene-, we, worse, write, wrong>stop
  0.3: acoso, adver-, ahi, am, ando, anyon-, anyone, assez, becau-, because, bloquear, broke, busca-, buy
  0.3: car, cat, ces, cesser, chinguen, ciao, clear, clien-, compre, contacten, conti-, continue, coupo-
  0.3: coupons, courr-, courriel, coute, dan, dar, dejam-, dejame, demen-, demenage, denme, desabonnez, digo
  0.3: dio, doy, envois, estoy, exclu-, fais, fewer, forever>more, forever>remove, form, graci-, gracias
  0.3: gradu-, grand-, granddaughter, happe-, harassing, hasta, huh, immediatement, interesado, jour, kk
  0.3: lache-, lachez, landl-, landline, last, law>number, mista-, mistake, mothe-, muy, nel, not>remove
  0.3: number>forever, number>stop, nvm, ofertas, opted, papel-, paren-, parenle, paz, per, picke-, picked
  0.3: place, por, promotions, publicite, puse, recal-, recall, refra-, refrain, regre-, relat-, relationship
  0.3: repondu, resen-, respe-, retired, retirer, ridic-, ridiculous, saber, sans, supprimez, suscribi
  0.3: switc-, takin-, taking, texts>wrong, thanks, todo, ultima, uni, vole, want>forever, want>me, were
  0.3: whate-, whatever, withdrawn, would, you>forever
  0.2: advertising, ans, apunt-, aussi, authorized, basta, blast, bless, blocked, borra, borren, buen, carri-
  0.2: charges, ciuda-, ciudad, cobran, communications, compa-, company, compr-, consenti, contacte, d, dad
  0.2: dear, demas-, demasiados, donc, donde, ecrit, effacez, eithe-, either, enten-, envie-, equivoco, estos
  0.2: estuv-, estuvo, flat, forever>texts, fuck, fuera, garde-, gets, guess, habla, hagan, harta-, hartaron
  0.2: hein, hello, hmm, hola, if, j, lata, law>not, les, list>list, llamen, looks, mal, manan-, manana
  0.2: mandes, march, marco, marke-, mauvais, mecan-, messaging, minor, monday, neith-, neither, number>you
  0.2: ok, otez, peace, pense, pourr-, prefi-, prefiero, prepa-, pris, priva-, privacy, promociones, quelq-
  0.2: quelquun, quite-, read, recor-, refus-, refuse, respect, robar-, robaron, send>these, senor-, sert
  0.2: seule-, seulement, siemp-, siempre, siste-, sister, solicito, sorti-, sry, stop>me, tanne-, tannee
  0.2: tantos, termi-, texte-, thank-, these>these, think-, too, trompe, under, used, verda-, verdad, vuelva
  0.2: wey, wrong>list
  0.1: abonn-, abonne, acepto, af, aimer-, aimerais, area, arreter, autorise, avisen, avoir, besoi-, besoin
  0.1: blond-, blonde, bonso-, bonsoir, break-, buscan, business, capab-, capable, cherc-, chercher, client
  0.1: coach, comer, commence, confirm, coudo-, coudonc, crap, criss-, crissez, dale, dame, datab-, database
  0.1: daugh-, daughter, deced-, derni-, deseo, desir-, desire, disab-, disable, donnees, dormi-, dormir, end
  0.1: entie-, envien, envoi-, envoy-, equipo, everyone, falle-, fallecio, ffs, final-, flip, fr, fucki-
  0.1: fucking, furth-, further, had, hago, halt, handl-, hereb-, hereby, hermano, hope, ing, inscrit, jefe
  0.1: jeudi, joven, kill, laiss-, law>more, leavi-, leaving, line, list>forever, list>law, list>more
  0.1: list>number, list>stop, loi, longe-, longer, love, lugar, maybe, mexic-, mexico, molestar, more>angry
  0.1: morni-, morning, nerfs, neuf, ningu-, non, nos, offer-, oh, okay, par, parle-, parler, phone-, phones
  0.1: piece-, pieces, plait, poco, podri-, podrian, polit-, pongo, porfa, pourriez, prett-, pretty, prie
  0.1: prier-, priere, promi-, propi-, queri-, queria, quitame, quitarme, rate, rayez, reaso-, reason
  0.1: recordatorios, records, remove>forever, revoked, roommate, roule-, sell, send>law, senor, senora, shop
  0.1: sms, some, somet-, something, souha-, souhaite, strav-, strava, stupi-, stupid, suppression, sœur, ta
  0.1: texas, texts>these, these>remove, tiend-, tienda, tromp-, trompez, tryin-, trying, une, vais, vecin-
  0.1: vecino, vendr-, vendredi, vendu, viern-, viernes, wake, warni-, warning, wed, wishe-, wishes, with
  0.1: withdraw, wrong, wrong>law, years, yeste-, yesterday
  -0.1: abier-, abord, accident, aceptan, adjuster, adult-, after-, afternoon, agree-, agreed, ah, algun-
  -0.1: alguna, aller, alloy, alto, ano, apolo-, apple, appor-, apporte, asap, avert-, b, bag, bars, battery
  -0.1: bb, beate-, beater, bendi-, big, bille-, birth-, birthday, black, bleu, borro-, borrow, both, botto-
  -0.1: bottom, brack-, bracket, bring, bringing, bueno-, buenos, cadea-, cadeau, cafe, calle, cambiar
  -0.1: campu-, campus, canad-, cance-, cancelen, carro, carry, cell, cente-, cerca, chris-, chuec-, cierr-
  -0.1: cierran, clic, cm, compl-, confi-, correo, corta-, coupe, crack-, crash-, crashed, cried, crv, cuest-
  -0.1: cuesta, dans, deals, dejel-, dejela, dejem-, dejeme, delivery, depar-, department, depui-, depuis
  -0.1: deranger, desce-, desk, desol-, desole, dinos-, dog, dollars, domin-, e, early, email-, emails
  -0.1: encon-, encontre, enlevez, enoug-, enough, entra-, entre-, equipe, esposo, excit-, excited, expir-
  -0.1: expire, exten-, fende-, fender, fetch, final, find, finis-, fixie, floor, forev-, forever
  -0.1: forever>these, forever>wrong, forfa-, forfait, forgo-, forgot, fork, freno, garder, garmi-, garmin
  -0.1: gars, gift, grande, grandeur, green, grips, hacen, hahah-, hahaha, handlebar, hands, hange-, hanger
  -0.1: heads-, headset, hell, honda, hours, husbands, ignor-, igual-, igualmente, inch, inche-, inches
  -0.1: jamen-, jamene, jeu, jk, joyeux, jpeux, lab, lache, left, lever, licen-, liqui-, liquido, list>wrong
  -0.1: list>you, lists, llame-, llevo, location, locke-, look, loves, madre, malad-, malade, man, mande
  -0.1: maps, maroo-, maroon, marqu-, may, medio-, mediodia, mediu-, medium, meet, meeting, mercr-, mercredi
  -0.1: mero, merry, mesur-, metro, mette-, mettez, mi, mille, min, mise, missi-, missing, money, monte-
  -0.1: monter, muchas, mude, music, navid-, navidad, needs, neta, never, ni, night-, nina, noel, number>more
  -0.1: okafo-, okafor, origi-, original, ouvre-, ouvrez, pagar, parad-, pasar, patient, pawn, pedal, pedi
  -0.1: perfecto, peut, pink, pis, plate-, poign-, potence, pouce-, pouces, pray, presse, proce-, proche, psi
  -0.1: puert-, puerta, quest, question, racks, ramas-, ramasse, rapidrun, rattl-, rattles, reach, recad-
  -0.1: recoge, recommend, reflecteurs, regal-, regalo, rembo-, remboursement, repla-, replace, retar-
  -0.1: retard, rode, rubs, rust, safe, sale, save, sayin-, saying, scare-, se, segur-, seguro, shift, short
  -0.1: slot, small, snapp-, snapped, so, spoke-, spokes, stati-, stopper, strol-, suite, summe-, summer
  -0.1: support, taxes, team, teeth, telep-, telephone, ten, tercera, texter, these>not, thru, tienes, tight
  -0.1: til, timbr-, timbre, tip, tirel-, tombe, tonig-, tonight, top, toujo-, toujours, tout, trae, traig-
  -0.1: traigo, training, treat-, trek, trompes, try, typo, ubicados, unive-, updates, upgrade, velodromo
  -0.1: vende-, verde, very, vites-, vitesse, wahoo, wash, washi-, weds, white, worke-, worked, wrench
  -0.1: wrong>want, yeah, year, yep
  -0.2: 555, adjus-, adres-, adresse, afina-, afinacion, amazi-, amazing, annee, answer, apply, arretent
  -0.2: arrive, asiento, atras, avec, aweso-, awesome, barata, basic, basic-, batterie, belie-, bibs, bike
  -0.2: bleed, bonit-, bonjo-, bonjour, bring-, broth-, brother, broug-, brought, build, cable, canada
  -0.2: cheap-, cheaper, chequ-, cheques, chien-, cliqu-, coffe-, coffee, collants, cool, cote, crack, croche
  -0.2: cuadr-, cuadro, deliver, dents, derangent, desca-, descu-, descuento, detengan, dia, diman-, dimanche
  -0.2: dolla-, dos, drive-, easie-, easier, electrica, electrique, en, enfan-, enfants, envoie, esas
  -0.2: escribe, estime, exam, exist, expen-, expensive, extra, fast, feliz, fell, fini, foto, frein, fue
  -0.2: full, gentl-, guidon, havin-, having, hay, heigh-, height, helmets, help, hi, hirin-, hiring, house
  -0.2: hows, ignore, inclu-, install, jerse-, jersey, journ-, journee, joyeu-, jusqu-, jusqua, k, key
  -0.2: kickstand, kiddi-, kidding, km, knows, later, lift, llantas, loane-, loaner, logo, loic, low, lunes
  -0.2: machi-, machine, magas-, magasin, manch-, manches, marte-, martes, match, mien, mierc-, miercoles
  -0.2: mieux, mijo, miles, miss, more>these, mothers, motor, neige, next, ninos, notice, ont, or, ortho-
  -0.2: oublie, oui, ouver-, ouvert, owe, paque-, paran, parfa-, parfait, pase, paso, payme-, payment, peint-
  -0.2: peinture, perdon, pere, perfect, piece, pied, pintu-, pintura, poncho, poste, prendre, puede, puedes
  -0.2: quedamos, quiere, rappe-, reparacion, return, rien, rodad-, rodada, rouge, roule, route, rubbe-
  -0.2: salen, send, shipp-, since-, sincerely, stay, steer-, steerer, stop>list, stopping, stree-, street
  -0.2: sufic-, suficiente, talki-, talking, tape, tarde, terce-, there, train-, trois, troub-, trouble, true
  -0.2: ubica-, unknown 2, uno, want>more, windo-, window, wobbl-, wrenc-, wrong>remove, zelle
  -0.3: 2nd, abren, accep-, accidentally, accor-, accord, ahori-, ahorita, al, algo, amo, angry>more
  -0.3: angry>not, annoyed, anos, arrie-, arriere, authorize, auto, autob-, autobus, avail-, available, avant
  -0.3: batte-, beaut-, beautiful, bill, bolt, cadenas, cadre, calco-, calcomanias, casse-, cassette, change
  -0.3: child, cle, coin, combien, comin-, coming, confused, coule-, couleur, cours-, course, crash, credi-
  -0.3: credit, croch-, cuanto, deliv-, des, deux, di2, dijer-, dijeron, discu-, disculpe, domic-, du, efect-
  -0.3: efectivo, elsew-, elsewhere, ended, equivocaron, esa, escribo, esos, estan, estim-, excus-, excusez
  -0.3: far, fee, forever>not, frida-, friday, gardez, googl-, google, guido-, guind-, guinda, habla-, hablar
  -0.3: herma-, hijo, horqu-, horquilla, invoi-, invoice, jajaja, juste, kicks-, kona, located, lock, lui
  -0.3: lujo, mande-, mardi, mari, me>want, mejor, minut-, minutes, mon, more, mucha-, necesito, needi-
  -0.3: needing, night, nombr-, nombre, noon, numbers, otra, outsi-, outside, paie, parte-, passer, perfe-
  -0.3: pero, personne, petit-, picture, plane, potencia, prene-, prenez, proch-, pues, queda-, quede, quick
  -0.3: rapido, recommandez, red, removed, rip, road, room, salgo, salut, samed-, samedi, sigan, socce-
  -0.3: soccer, sonnette, sont, stop>wrong, stora-, storage, stude-, student, sundays, swap, tab, tantot
  -0.3: thule, ticket, took, tuesd-, tuesday, ty, velodrome, veut, vez, virem-, virement, want>want, wonde-
  -0.3: wonderful, you>you
  -0.4: 2, accepte, accid-, accou-, account, achal-, achaler, aguan-, alway-, always, answered, aroun-
  -0.4: around, arriv-, attendre, avisan, baby, barat-, bicis, blue, boss, bothe-, but, canda-, candado
  -0.4: carbon, carre-, carrera, casse, chanc-, chance, chat, claim, comprends, coupe-, coupez, dehor-
  -0.4: dehors, deleted, delux-, deluxe, depos-, deposit, despu-, despues, diale-, dialed, died, drawi-
  -0.4: drawing, drive, error, esposa, fed, ferme-, fermez, finally, fix, fourc-, fourche, frere, garag-
  -0.4: garage, gator-, gatorskins, give, grave, group, hermana, heure-, ir, item, jajaj-, jetez, jueve-
  -0.4: jueves, lavag-, lavage, law, law>want, letti-, letting, light, list>these, livre-, llameme, llegu-
  -0.4: llegue, locat-, long, main, makes, manub-, manubrio, mets, midi, mois, more>number, mysel-, myself
  -0.4: nada, neces-, nomas, number>send, pads, pago, papa, part, patience, paye, payin-, paying, pieza
  -0.4: pluto-, plutot, pneus, ponchaduras, ponga-, poten-, problem, rapid-, rappels, rechi-, rechinar
  -0.4: recoger, retur-, ridin-, riding, roja, saw, scratch, seala-, sealant, semaine, seman-, semana
  -0.4: shifting, squeal, stand, stopp-, sunday, suppo-, sure, talle-, taller, tarje-, tarjeta, temps
  -0.4: texts>want, trop, trouv-, trouve, tu, vamos, velod-, vers, vieil-, votre, weeks, wheel-, wheels
  -0.4: which-, whichever, wife, you>these, youtu-
  -0.5: addre-, address, angry>remove, angry>send, annuler, appre-, approve, attendez, ayoye, bad, bebe
  -0.5: campamento, cansa-, cansado, charging, closed, cobraron, combi-, correct, creak, dent, direc-
  -0.5: direccion, don, dueno, elect-, espos-, garantia, garantie, gasta-, gastar, half, happy, helmet, hill
  -0.5: insta-, kids, laissez, lavad-, lavada, law>angry, leque-, lequel, let, lundi, mais, march-, marche
  -0.5: meeti-, messa-, more>me, more>more, morge-, morgen, news, noise, nouvelle, patie-, pluie, porte
  -0.5: possi-, possible, propr-, qui, quiten, reall-, really, receipt, receive, reflectors, remove>want
  -0.5: resch-, reschedule, roue, sais, salud-, scrat-, semaines, slip, sonne-, squeaking, stem, stock, stuck
  -0.5: tag, texts>you, these>more, travaille, unknown 3, using, usted, vrai, want>law, way
  -0.6: about, acepte, agree, angry>list, annulez, answe-, appreciate, asien-, ask, attac-, attached, bar
  -0.6: camp, campa-, cap, celui, cette, cher, click, contactos, corre-, creva-, cual, cut, date, deje
  -0.6: delete, derai-, derailleur, dre, dropp-, dropped, email, ends, estimate, factura, fair, flats, hacer
  -0.6: has, hate, head, hiver, http, interac, list>send, list>want, llamar, lunch, makin-, making, monda-
  -0.6: name, nouveau, off, our, pedales, pense-, perdi, petit, ponch-, precio, preferencia, presses, quand
  -0.6: quell-, quelle, quiero, quiteme, quote, rabai-, rabais, recibo, recog-, reminder, ride, salva-, same
  -0.6: secon-, second, send>me, sent, seria-, serial, shift-, soon, squeak, start, sus, tanne, tard
  -0.6: texts>remove, those, todos, trabajo, track-, tracking, travail, updat-, update, velos, video, vieja
  -0.6: vite, wants, websi-, website, whene-, whenever, worry, wow, wtf
  -0.7: acept-, appeler, aviso-, avisos, baske-, basket, bette-, better, cash, casqu-, casque, chain-, chaine
  -0.7: class, do, enleve, feels, finan-, forge-, forget, frien-, friend, getti-, helme-, heure, lose, lumie-
  -0.7: lumiere, mes, milk, mind, more>stop, much, near, neede-, needed, not>forever, nouvelles, number>me
  -0.7: orden, other, owner, pedals, pick, polic-, police, prati-, pratique, preci-, prefer, rathe-, rather
  -0.7: remove>angry, reparation, respo-, responda, seat, selle, shima-, shimano, still, sunda-, tes, thank
  -0.7: trabajar, tue, twice, upgra-, veux, where, worry-, worrying, wrong>send
  -0.8: aerob-, aerobars, angry>you, any, are, autoc-, autocollants, autorice, avais, bien, bother, canas-
  -0.8: canasta, cheap, clicking, come, compt-, dice, effac-, envie, for, frame, frein-, freins, getting
  -0.8: grincer, hablo, hace, in, inste-, instead, labor, law>remove, llamado, llamo, llanta, mano, mine
  -0.8: misse-, missed, modele, mondays, more>remove, obra, one, passa-, pay, perdu, petites, photo-, photos
  -0.8: pic, point, pract-, prend-, press-, prisa, quier-, rental, rush, saddl-, saddle, said, siege, such
  -0.8: texts>texts, thurs-, thursday, travailler, urgen-, vieux, want>wrong, well, wifes, wifi
  -0.9: adore, anyti-, anytime, apres, ben, buyin-, buying, charge, click-, con, delay-, delays, elle
  -0.9: envoyez, esper-, femme, fine, guard-, hungr-, hungry, mando, marat-, marathon, open, optio-, options
  -0.9: panie-, panier, pics, pregu-, quest-, received, remove>wrong, repair, semai-, set, ship, sprin-
  -0.9: spring, teasi-, teasing, today, told, tubel-, tubeless, tubes, waitl-, waitlist, week, yes
  -1.0: add, alley-, alleycat, appoi-, appointment, approved, at, autre, aviso, azul, beau, bonne, brake
  -1.0: brake-, brakes, bruit, calle-, called, calli-, calling, cambie, charg-, close-, cobra-, da, delet-
  -1.0: dessu-, dessus, doing, equivoque, examp-, example, fit, freno-, frenos, garan-, great, is, job, late
  -1.0: list>not, llant-, mucho, ningun, nobod-, nobody, note, nuevo, on, paint, pasa, picki-, picking
  -1.0: pictures, prix, rear, repar-, repondeur, report, roues, sauve, stick-, stickers, talla, texto, they
  -1.0: till, tire, va, want>angry, works, your
  -1.1: aime, annul-, apago, appelez, avisa-, clip, com, commande, count, demai-, demain, does, door, down
  -1.1: facture, her, hurry, killi-, killing, like, lluvi-, lluvia, lo, mas, mis, not>angry, number>list
  -1.1: number>number, order-, ordered, oubliez, pedid-, pedido, permission, pit, pour, recei-, renta-
  -1.1: send>remove, send>you, shoes, sick, them, thinking, throu-, through, tmrw, total, urgent, went, wheel
  -1.1: who, worki-, working
  -1.2: atten-, au, bici, bikes, carbo-, comma-, could, encan-, encantan, fotos, front, hour, model-, prefe-
  -1.2: price, rack, recib-, refle-, rueda, send>send, she, super, todav-, todavia, toss, town, voir, which
  -1.2: wrong>me, wrong>texts, you>remove
  -1.3: afuer-, afuera, ahead, air, arrete, cadena, cambi-, card, chain, color, contacts, cryin-, crying
  -1.3: etait, grinc-, hold, insur-, insurance, jaja, las, me>texts, me>wrong, nice, oubli-, pictu-, probl-
  -1.3: quoi, ready, recibi, remove>more, repai-, ruido, serie, smoki-, smoking, textez, to, tomor-, tomorrow
  -1.3: use, waiti-, waiting
  -1.4: alla, chang-, cita, cuand-, cuando, ella, hora, keeps, laugh-, laughing, list>remove, llama-, oops
  -1.4: parts, pedal-, photo, playi-, playing, race, real, recom-, remove>stop, rende-, rendez, shoul-
  -1.4: should, speak-, texts>number, traba-, unsubscribed, until, weeke-, weekend, witho-, without
  -1.5: after, appro-, best, came, home, l, mean, phone, pneu, repondez, satur-, saturday, stop>not, talk
  -1.5: tired, tires, warra-, warranty
  -1.6: NUMBE-, NUMBER, appel-, autom-, caden-, cancelar, grand, peux, puedo, put, refun-, refund
  -1.6: remove>remove, right, squea-, tell, texted, than, what, work
  -1.7: did, gas, quel, size, stop>more, stopped, sur, tubul-
  -1.8: an, back, conte-, factu-, file, fin, got, him, mandeme, new, nouve-, pas, see
  -1.9: han, lost, me>these, membe-, membership, nadie, payer, send>stop, that, trava-, while
  -2.0: automated, eso, helpf-, helpful, my, para, sorry, these>law, wait
  -2.1: angry>these, casco, check, need, number>texts, recu
  -2.2: being, by, la, rain, remove>not, remove>send, when, wrong>these
  -2.3: ese, order, pret, repon-
  -2.4: cancel, drivi-, driving, send>texts, unknown 1
  -2.5: le, leave, ma, number>these, two
  -2.6: done, message, texts>stop
  -2.7: esta, he, mensaje
  -2.8: calls, will
  -2.9: el, over, texts>send
  -3.0: block, can
  -3.1: stop>stop
  -3.3: llego, text
  -3.5: call, haha
  -3.6: old
  -3.7: yet
  -4.0: stop>remove
  -4.1: not>stop
  -4.6: the
  -4.7: reply
  -4.9: it
  -5.0: (bias)
  -5.4: lol
`;
