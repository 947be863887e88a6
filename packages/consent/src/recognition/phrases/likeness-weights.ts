/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WEIGHTS = `
  7.3: (texts)
  6.7: (remove)
  6.1: (stop)
  5.5: (law), (list)
  5.0: these
  4.8: (number)
  4.5: elimi-
  4.4: (wrong)
  4.2: remove>list
  4.0: remove>texts, wrong>number
  3.9: (angry), be, esto
  3.8: NAME, desab-
  3.7: moi
  3.6: (forever), conse-, send>not, texts
  3.5: conta-, desus-, me>remove, mensajes, want>texts
  3.4: escri-, more>texts, stop, you>not
  3.3: unsubscribe
  3.2: retir-
  3.1: (not), ici, insis-, me>more, perso-, removal, stop>texts, texts>more
  3.0: borre-, fois
  2.9: arret, away, bloqu-, favor, me>angry
  2.8: (these), desin-, remov-, sold, times, want>you
  2.7: alrea-, already, consent, me>number, moles-, remove>number, solic-, texto-, textos, unsub-, you>wrong
  2.6: inter-, m, not>send, unsub, yo
  2.5: (send), bon, equiv-, que, reque-
  2.4: baja, bro, bye, desabonne, ecrir-, ecrire, law>these, remove>me, subsc-, want>remove, you>stop
  2.3: and, arretez, not>me, not>more, not>texts, stp, you>me
  2.2: equivocado, estaf-, not>list, quitt-
  2.1: (more), law>texts, now, these>number
  2.0: arnaq-, arnaque, arret-, bueno, de, numer-, numero, person, promo-, suffi-, suffit, these>forever
  1.9: anoth-, another, cesse-, como, contact, ecris, lista, make, me, messages, opt, pourq-, pourquoi, quien
  1.9: stop>send, te, texts>law, us, usted-, ustedes
  1.8: desinscrivez, list, n, parar, permiso, plus, send>more, soy, stop>number, these>texts, want>not
  1.8: wrong>not
  1.7: (you), again, c, eliminenme, escribirme, info, je, live, me>not, paren, quita-, remove>you, sea, t
  1.7: tiene, time, up, veces
  1.6: angry>me, cessez, confi-, have, manden, not>these, number>wrong, p, quitenme, s, serio-, seriously
  1.6: stop>angry, toute, wrong>you
  1.5: equivocaste, famil-, guy, here, impor-, law>you, liste, more>you, not>number, number>remove, pleas-
  1.5: please, priva-, stuff, svp, want>send
  1.4: asked, chier, cuantas, deman-, etre, fatig-, faut, harce-, i, interessee, jamai-, jamais, know, mensa-
  1.4: number>not, pedir-, sue, suscr-, ultim-, vos, why, you>number, you>want
  1.3: all, autor-, dejen, ecriv-, estafa, gave, going, harcelement, how, private, pu, revok-, subscribed
  1.3: take, texts>not, these>angry, these>wrong, veuil-, veuillez, want>these, you>list
  1.2: (want), alors, angry>angry, angry>number, aqui, cease, ching-, custo-, customer, desis-, desist, este
  1.2: everything, forever>send, inscr-, just, kindl-, kindly, law>send, named, nom, nunca, o, pass, remue-
  1.2: revie-, saldo, sendi-, sending, son, stop>these, textees, thinks, third, tranq-, you>angry
  1.1: agrad-, angry>texts, avis, borreme, borrenme, ca, chill, deran-, desuscribirme, di, emerg-, et, every
  1.1: fait, goes, hard, j, law>law, lawye-, lawyer, looki-, looking, manda-, mandar, mauva-, mere, ninguna
  1.1: not>wrong, optou-, optout, promos, pueden, quito, reminders, request, revoke, sigue-, soliciting
  1.1: texteen, thoug-, thx, ultimo, velo, vuelv-
  1.0: affai-, arretiez, bough-, bought, bruh, buzz, cours, cuant-, detener, dude, envoyer, escriban
  1.0: escribas, exist-, forever>texts, haras-, hoy, molesten, more>send, number, ofert-, optin-, opting
  1.0: pierd-, pierdan, porfa-, porfavor, puede-, quit, servi-, signa-, signi-, signing, siguen, stop>forever
  1.0: stop>law, store, suppr-, tcpa, these>stop, viola-, vive, want>number, you>law, you>send
  0.9: anyth-, anything, apunte, beauc-, beaucoup, been, borre, chez, choos-, choose, clase, comme-, confirm
  0.9: contacting, coord-, coordonnees, cosas, dejenme, diffe-, different, envia-, erreu-, erreur, every-, ex
  0.9: forever>you, from, guys, heill-, heille, hey, hint, maint-, maintenant, me>send, me>stop, more>law
  0.9: must, not, olvid-, once, own, persona, publi-, pursu-, pursuant, receiving, regis-, remem-, remember
  0.9: reportar, requesting, rid, say, screw, service, solicito, spam, taken, texts>angry, these>send, turn
  0.9: van, w, writi-, writing
  0.8: a, accept, actua-, actually, afrai-, afraid, agradezco, befor-, before, bicic-, bicicleta, bicyc-
  0.8: bicycle, block-, bloque, cel, code, comment, contr-, dejen-, demander, deten-, dije, ecrivez, else
  0.8: enlever, envoi, es, escriben, escribieran, f, feel, god, hear, heari-, hearing, il, insistan, kid
  0.8: knock, less, life, los, me>me, notif-, numbe-, number>angry, oferta, quite, quon, recoi-, recois
  0.8: rendu, retire, sa, savoi-, savoir, send>wrong, si, suis, suscripcion, textearme, this, tune, under-
  0.8: understand, unwan-, unwanted, vuelvan, wish, yours
  0.7: accident, askin-, asking, autre-, autres, believe, bit, blocking, bot, changed, commu-, consented
  0.7: darme, datos, donne, donne-, escribir, etes, exist, first, fixed, harassment, immed-, incor-
  0.7: interested, jme, last, limit-, lot, many, mauvaise, me>you, merci, molestando, moved, no, not>not
  0.7: not>want, oigan, omg, only, paix, passed, perde-, perdez, pido, pouve-, pouvez, promociones, quita
  0.7: reach-, reached, remove>these, sales, saque-, saquenme, seul, sim, sonne, stay, stop>want, tengo
  0.7: texti-, texting, these>me, unsubscribing, vendi, want>stop
  0.6: ai, allez, apunt-, bajen-, besoi-, besoin, borra-, cancela, ce, chaqu-, chaque, confirmen, connais
  0.6: consi-, contactez, creo, damn, deja, derangez, diff, discontinue, distr-, elimine, emergency, est
  0.6: estar, esten, ete, familia, fcc, flori-, florida, hit, hope, inscribi, labor-, limited, link, list>me
  0.6: llega-, lmao, mandando, me>list, meme, mensajitos, nah, ne, not>law, not>you, notifications, nous
  0.6: number>want, oblig-, offic-, office, okay, permi-, publicidad, quere-, querer, recibir, registry
  0.6: retirez, run, scam, side, speci-, su, subscribe, supprimer, suscribi, syste-, system, telef-, telefono
  0.6: texte, though, throw, tranquille, ugh, want>list, wante-, wanted, welco-, welcome, whoev-, whoever
  0.6: wrong>wrong, you, you>more, you>texts
  0.5: (me), ago, alert-, alerts, ancien, angry>stop, as, avant, ayer, belon-, blowi-, blowing, borrame
  0.5: borren, busin-, churc-, church, closi-, closing, compu-, computer, comun-, confirmez, conna-
  0.5: consentement, contactar, contacted, contacter, counter, cycli-, cycling, data, dead, dejar, demas-
  0.5: denun-, denunciar, derni-, dernier, desabonnement, desabonner, disco-, dit, ecriviez, effacez, enlev-
  0.5: enviarme, eres, escriba, escribiendo, ew, family, fun, hier, his, hitti-, hitting, hospi-, hospital
  0.5: importunez, law>me, luck, mandan, mandarme, mecha-, mechanic, molestarme, mother, niais-, niaiser
  0.5: otro, ou, plain-, plainte, progr-, program, quien-, quienes, quisi-, quisiera, quitar, quitaran
  0.5: remin-, repli-, replied, reply-, replying, reporting, retirer, review, rides, runs, send>list
  0.5: send>number, sin, sorte-, sortez, souve-, souvent, spamm-, spamming, subscription, texts>me, then
  0.5: think, thought, tiemp-, tiempo, todo, tres, tube, un, unlis-, unlist, volve-, volver, voudr-, voudrais
  0.5: vous, withd-
  0.4: accid-, ads, affaires, ancie-, antes, anymo-, anymore, aucun, aujou-, aujourdhui, aux, belongs
  0.4: bothering, bouch-, cancele, canse, celul-, celular, cero, communication, confu-, conoz-, conozco
  0.4: consentimiento, consider, consiguieron, cost, count-, crank, crap, crois, day, decir, desabonnez
  0.4: distu-, disturb, drop, each, emergencies, enviar, eu, even, fatigant, good, grate-, grateful, harto
  0.4: husband, idiot-, idiots, immediately, inscrit, mama, marketing, more>not, neigh-, neighbor, ni, nope
  0.4: nothi-, nothing, of, olviden, opted, passe, passe-, perdo-, personal, pete, peu, porte-, porter
  0.4: prefererais, puse, quedo, recev-, recevoir, refra-, refrain, regar-, regards, remove, repor-, robot
  0.4: roomm-, roommates, saber, says, schoo-, school, scree-, screen, serai-, serait, shut, since, solli-
  0.4: sollicitation, solo, someb-, somebody, sound-, sounds, stop>you, suena, texts>list, these>list, thing
  0.4: tienen, una, vivo, voy, want, worse, write, wrong>stop
  0.3: acoso, adver-, ahi, am, annoying, anyon-, anyone, assez, authorized, bloquear, broke, busca-
  0.3: businesses, buy, cada, car, cat, ces, cesser, check-, clien-, communications, compre, consenti
  0.3: contacten, conti-, continue, coupo-, coupons, courr-, courriel, dejam-, dejame, denme, digo, dio, dire
  0.3: ecrit, en, envois, erase, faire, fais, fewer, final-, forever>me, forever>more, forever>stop, form
  0.3: garde-, get, go, graci-, gracias, gradu-, granddaughter, happe-, harassing, hasta, huh, husba-
  0.3: immediatement, interesado, interesse, jour, junk, kk, landl-, landline, law>not, march, marke-, me>law
  0.3: messaging, mista-, mistake, mothe-, muy, nel, nvm, ofertas, oui, papel-, paren-, parenle, peopl-
  0.3: people, per, picke-, picked, place, plan, plein, promo, publicite, quite-, recal-, recall, recibiendo
  0.3: relat-, relationship, remove>law, repondu, respe-, retired, ridic-, ridiculous, sans, send>angry, sigo
  0.3: supprimez, switc-, takin-, taking, telli-, telling, texts>forever, tiene-, too, ultima, vole, we
  0.3: whate-, whatever, withdrawn, wrong>remove
  0.2: advertising, ando, annule, ans, arreter, ask, aussi, basta, becau-, because, bienv-, blast, bless
  0.2: carri-, chinguen, ciao, ciuda-, ciudad, clear, cobran, combien, compa-, company, compr-, contacte
  0.2: coute, dad, dan, dar, dear, demande, demen-, demenage, doy, eithe-, either, end, enten-, envie-
  0.2: equivoco, estos, estoy, estuv-, estuvo, exclu-, fan, flat, forever>remove, fuck, fuera, gets, grand-
  0.2: guess, habia, habla, harta-, hartaron, hello, hmm, if, inbox, kill, lache-, lachez, law>number
  0.2: list>list, list>wrong, llamen, looks, mais, mal, mandes, marco, mauvais, maybe, mecan-, minor
  0.2: molestar, monday, neith-, neither, number>forever, number>stop, ocupo, par, peace, pense, por, prefi-
  0.2: prefiero, pris, promotional, promotions, quelq-, quelquun, recor-, refus-, refuse, regre-, respect
  0.2: robar-, robaron, send>these, sert, signe-, signed, siste-, sister, sorti-, sry, tantos, texts>wrong
  0.2: thanks, these>remove, these>these, trompe, under, uni, used, verda-, verdad, vuelva, want>forever
  0.2: waste, were, wey, would, y, you>forever, zero
  0.1: abonn-, abonne, acepto, af, area, autorise, avez, avoir, blocked, blond-, blonde, bonso-, bonsoir
  0.1: borra, borrar, break-, buen, buscan, business, capab-, capable, charges, cherc-, chercher, client
  0.1: coach, combi-, comer, commence, coudo-, coudonc, criss-, crissez, d, datab-, database, daugh-
  0.1: daughter, deced-, demasiados, deranger, deseo, desir-, desire, disab-, disable, donc, donde, donnees
  0.1: dormi-, dormir, envien, envio, envoy-, equip-, equipo, error, espere, ever, everyone, falle-, fallecio
  0.1: ffs, fille, flip, forme-, fucki-, fucking, furth-, further, had, hagan, hago, halt, handl-, hein
  0.1: hereb-, hereby, hermano, hola, ing, jefe, joven, lata, law>more, law>stop, leavi-, leaving, les, line
  0.1: list>forever, list>law, list>more, list>number, list>stop, loi, lugar, manan-, manana, meant, mette-
  0.1: mettez, mexic-, mexico, mi, more>angry, more>want, nerfs, neuf, ningu-, nos, number>you, offer-, oh
  0.1: ok, otez, parle-, parler, paz, phone-, phones, plait, poco, podri-, podrian, polit-, porfa, pourr-
  0.1: pourriez, prepa-, prie, prier-, priere, privacy, promi-, propi-, queri-, queria, quitame, quitarme
  0.1: rate, rayez, read, reaso-, reason, recordatorios, records, remove>forever, resen-, revoked, roommate
  0.1: roule-, save, sayin-, saying, sell, send>law, senor, senor-, senora, ser, seule-, seulement, siemp-
  0.1: siempre, sms, somet-, something, stop>me, strav-, strava, stupi-, stupid, suppression, sœur, ta
  0.1: tanne-, tannee, tercera, termi-, texas, texte-, thank-, think-, tromp-, trompez, tryin-, trying, vais
  0.1: vecin-, vecino, vendr-, vendredi, vendu, viern-, viernes, wake, want>me, warni-, warning, wed, wishe-
  0.1: wishes, withdraw, wrong>law, wrong>list, wrong>want, years, yeste-, yesterday
  -0.1: abier-, abord, aceptan, adela-, adelante, adjuster, adult-, after-, afternoon, agree-, agreed, ah
  -0.1: algun-, alguna, aller, alloy, alto, ano, apolo-, apple, appor-, apporte, asap, asi, avert-, b, bag
  -0.1: base, bb, beate-, beater, bell, bendi-, bette-, better, big, bille-, birth-, birthday, black, botto-
  -0.1: bottom, brack-, bracket, bring, bringing, bueno-, buenos, bus, cadea-, cadeau, cafe, cambiar, canad-
  -0.1: cance-, cancelen, carro, carte, cell, cente-, cerca, changer, chris-, clic, cm, compl-, correo
  -0.1: corta-, coupe, crack-, crash-, crashed, cried, crv, cuest-, cuesta, dans, dejel-, dejela, dejem-
  -0.1: dejeme, delivery, depar-, department, depui-, depuis, desce-, desk, desol-, desole, dinos-, dog
  -0.1: dolar-, dolares, dollars, domin-, e, early, emails, encon-, encontre, enlevez, enoug-, enough, entra-
  -0.1: entre-, equipe, esposo, estar-, excit-, excited, expir-, expire, exten-, fende-, fender, fetch, find
  -0.1: fini, finis-, fixin-, fixing, floor, forever>these, forever>wrong, forgo-, forgot, fork, found, freno
  -0.1: futur-, future, garder, gardez, getting, gift, grande, grandeur, green, grips, hacen, hahah-, hahaha
  -0.1: handlebar, hange-, hanger, heads-, headset, hell, hijo, honda, hones-, husbands, igual-, igualmente
  -0.1: inch, inche-, inches, interesa, jamen-, jamene, jeu, jk, joyeux, jpeux, lache, law>wrong, left, lever
  -0.1: libra-, licen-, liqui-, liquido, list>not, lists, llame-, llevo, locke-, loves, lower, madre, mail
  -0.1: malad-, malade, man, mande, maps, maroo-, maroon, marqu-, mediu-, medium, meet, meeting, mero, merry
  -0.1: mesur-, metro, mille, min, mise, missi-, missing, mom, monte-, monter, muchas, mude, music, navid-
  -0.1: navidad, neces-, needs, neta, night-, nina, noel, notic-, number>more, okafo-, okafor, origi-
  -0.1: original, out, ouvre-, ouvrez, oye, pagar, pain, papelito, parad-, pasar, pawn, pedal, perfecto
  -0.1: petite, peut, pink, plate-, poign-, pouce-, pouces, pray, presse, prete-, proce-, proche, psi, puert-
  -0.1: puerta, purpl-, purple, quest, question, quitele, racks, ramas-, ramasse, rapidrun, rattl-, rattles
  -0.1: reach, recad-, recoge, recommend, reflecteurs, regal-, regalo, rembo-, remboursement, replace, rode
  -0.1: roule, rubs, rust, safe, scare-, se, segur-, seguro, send>want, shift, shop, short, sign, slot, small
  -0.1: snapp-, snapped, spoke-, spokes, stati-, stopper, sufic-, suficiente, suite, summe-, summer, sus
  -0.1: tanto, tanto-, taxes, team, telep-, telephone, ten, texter, texts>remove, these>not, these>you, thru
  -0.1: tienes, tight, til, timbr-, timbre, tip, tirel-, tombe, tonig-, tonight, top, trae, traig-, traigo
  -0.1: treat-, trek, try, typo, ubicados, une, unive-, updates, upgrade, velodromo, vende-, verde, very
  -0.1: vites-, vitesse, wahoo, was, wash, washi-, weds, white, with, worke-, worked, wrench, yeah, year, yep
  -0.1: you>you
  -0.2: 555, adjus-, afina-, afinacion, amazi-, amazing, annee, apply, arretent, asiento, atras, avec, aweso-
  -0.2: awesome, barata, bars, basic, basic-, batterie, battery, belie-, bibs, bleed, bleu, bonit-, bonjo-
  -0.2: bonjour, borro-, borrow, both, bring-, broth-, brother, broug-, brought, build, cable, calle, campu-
  -0.2: campus, canada, carry, cheap-, cheaper, chequ-, cheques, chien-, cierr-, cierran, cliqu-, coffe-
  -0.2: coffee, collants, cote, crack, croche, cuadr-, cuadro, deals, deliver, dents, derangent, desca-
  -0.2: descu-, descuento, despu-, despues, detengan, dolla-, dos, drive-, electrica, electrique, email-
  -0.2: enfants, envoie, esas, escribe, estime, exam, extra, feliz, fell, final, fixie, forev-, forever
  -0.2: forfa-, forfait, foto, frein, full, garmi-, garmin, gentl-, guidon, heigh-, height, helmets, help, hi
  -0.2: hirin-, hiring, hours, house, hows, idee, ignor-, inclu-, jerse-, jersey, journ-, journee, joyeu-
  -0.2: jusqu-, jusqua, k, keep, key, kickstand, kiddi-, kidding, km, knows, lab, later, lift, list>you
  -0.2: llantas, loane-, loaner, location, logo, loic, low, lunes, machi-, machine, magas-, magasin, manch-
  -0.2: manches, marte-, martes, match, may, medio-, mediodia, mercr-, mercredi, mien, mierc-, miercoles
  -0.2: mijo, miles, mind, miss, money, more>these, mothers, neige, next, ninos, non, notice, ont, or, ortho-
  -0.2: oublie, ouver-, ouvert, owe, paque-, paran, parfa-, parfait, pase, patient, payme-, payment, pedi
  -0.2: peint-, peinture, pere, perfect, pied, pintu-, pintura, pis, poncho, ponga-, poste, potence, prendre
  -0.2: proch-, puede, puedes, quiere, reparacion, repla-, retar-, retard, return, rien, rodad-, rodada
  -0.2: rubbe-, sale, shipp-, since-, sincerely, steer-, steerer, stree-, street, strol-, support, talki-
  -0.2: talking, tape, tarde, teeth, temps, these>want, toujo-, toujours, train-, training, true, ubica-, uno
  -0.2: vez, windo-, window, wobbl-, wrenc-, zelle
  -0.3: 2nd, abren, accidentally, accor-, accord, adres-, adresse, ahori-, ahorita, algo, amo, angry>more
  -0.3: annoyed, answer, arrie-, arriere, arrive, authorize, auto, autob-, autobus, avail-, available, batte-
  -0.3: beaut-, beautiful, bike, bolt, but, cadenas, cadre, casse-, cassette, child, cle, coin, cool, coule-
  -0.3: couleur, cours-, course, croch-, deliv-, des, di2, dia, dijer-, dijeron, diman-, dimanche, discu-
  -0.3: disculpe, domic-, easie-, easier, elsew-, elsewhere, ended, enfan-, esa, escribo, esos, estan, estim-
  -0.3: excus-, excusez, expen-, expensive, far, fast, fed, fee, forge-, forget, fue, googl-, google, guido-
  -0.3: guind-, guinda, havin-, having, hay, ignore, install, invoi-, invoice, jajaja, kicks-, kona, located
  -0.3: lock, lujo, main, mardi, mari, me>forever, mieux, minut-, minutes, mois, more>me, more>number, motor
  -0.3: mucha-, never, night, nombr-, nombre, numbers, outsi-, outside, paie, passer, perdon, perfe-
  -0.3: personne, picture, piece, potencia, prene-, prenez, pues, quedamos, quede, quick, receive
  -0.3: recommandez, retra-, rip, road, room, rouge, route, salen, salgo, sigan, socce-, soccer, sonnette
  -0.3: sont, stop>list, stop>wrong, stopping, stora-, storage, stude-, student, sundays, swap, tab, tantot
  -0.3: there, thule, ticket, took, trois, troub-, trouble, tuesd-, tuesday, ty, unknown 3, velodrome, veut
  -0.3: virem-, virement, want>more, want>want, wonde-, wonderful
  -0.4: about, accep-, accepte, accou-, account, achal-, achaler, aguan-, al, alway-, always, angry>not
  -0.4: angry>remove, anos, answered, aroun-, around, attendre, avisan, bicis, bill, boss, bothe-, calco-
  -0.4: calcomanias, carbon, casse, chanc-, chance, chat, comin-, coming, comprends, confused, coupe-, coupez
  -0.4: crash, credi-, credit, cuanto, dehor-, dehors, delux-, deluxe, depos-, deposit, deux, diale-, dialed
  -0.4: died, drive, du, efect-, efectivo, equivocaron, esposa, ferme-, fermez, finally, forever>not, fourc-
  -0.4: fourche, frere, frida-, friday, gator-, gatorskins, grave, group, habla-, hablar, herma-, hermana
  -0.4: heure-, horqu-, horquilla, ir, jajaj-, jetez, jueve-, jueves, juste, law, law>want, letti-, letting
  -0.4: light, livre-, llameme, llegu-, llegue, locat-, lui, makes, mande-, manub-, manubrio, me>want, mets
  -0.4: mon, more, morge-, morgen, mysel-, myself, nada, needi-, needing, nomas, noon, otra, pads, pago, papa
  -0.4: part, parte-, paso, patience, paye, payin-, paying, petit-, pieza, plane, pluto-, plutot, ponchaduras
  -0.4: problem, queda-, quiten, rapido, rappe-, rechi-, rechinar, recoger, red, retur-, roja, salut, samed-
  -0.4: samedi, saw, seala-, sealant, secon-, second, semaine, seman-, semana, send, shifting, so, squeal
  -0.4: stand, suppo-, tarje-, tarjeta, texts>want, trop, trouv-, trouve, unknown 2, vamos, velod-, vers
  -0.4: vieil-, votre, weeks, wheel-, wheels, which-, whichever, youtu-
  -0.5: 2, addre-, address, angry>send, approve, arriv-, attendez, ayoye, baby, bad, barat-, blue, camp
  -0.5: campamento, canda-, candado, cansa-, cansado, carre-, carrera, change, charging, claim, closed
  -0.5: cobraron, correct, creak, date, delete, deleted, direc-, direccion, don, drawi-, drawing, elect-
  -0.5: espos-, fix, garag-, garage, garantia, gasta-, gastar, give, guard-, half, happy, head, helmet, hill
  -0.5: insta-, interac, item, lavag-, lavage, law>angry, law>remove, long, lundi, march-, marche, meeti-
  -0.5: mejor, midi, more>more, much, news, noise, patie-, pluie, pneus, possi-, possible, poten-, presses
  -0.5: rapid-, rappels, reall-, really, reflectors, resch-, reschedule, ridin-, riding, roue, sais, salud-
  -0.5: scrat-, scratch, semaines, slip, sonne-, squeaking, still, stuck, sunday, sure, talle-, taller, tanne
  -0.5: these>more, travaille, using, usted, want>law, wife
  -0.6: acepte, agree, angry>list, annuler, asien-, aviso-, avisos, bar, bebe, campa-, cap, celui, cher
  -0.6: class, click, contactos, creva-, cual, deje, dent, derai-, derailleur, dropp-, dropped, dueno, effac-
  -0.6: ends, enleve, estimate, factura, fair, feels, flats, garantie, hacer, has, hate, hiver, http, kids
  -0.6: laissez, lavad-, lavada, leque-, lequel, list>these, list>want, llamar, makin-, making, messa-
  -0.6: monda-, more>stop, nouveau, nouvelle, number>send, oubliez, our, pense-, perdi, porte, precio, prefe-
  -0.6: propr-, quand, quell-, quelle, qui, quote, rabai-, rabais, receipt, recibo, recog-, reminder
  -0.6: remove>want, said, same, seria-, serial, shift-, squeak, start, stem, stopp-, tag, them, todos
  -0.6: trabajo, track-, tracking, travail, tu, update, video, vieja, vite, vrai, way, websi-, website
  -0.6: whene-, whenever, worry, wow, wtf, you>these
  -0.7: acept-, annulez, appeler, appre-, attac-, attached, cash, cette, chain-, chaine, corre-, do, dre
  -0.7: esper-, frien-, friend, heure, let, list>send, lunch, mes, more>remove, name, near, nouvelles, one
  -0.7: other, pedales, petit, pick, point, polic-, police, ponch-, preci-, prefer, preferencia, quiero
  -0.7: quiteme, rathe-, rather, remove>angry, reparation, respo-, responda, ride, salva-, seat, selle
  -0.7: send>me, send>remove, sent, shima-, shimano, soon, stock, sunda-, tard, texto, texts>you, thank
  -0.7: those, tue, twice, updat-, upgra-, velos, where, wrong>send
  -0.8: angry>you, answe-, appreciate, autoc-, autocollants, autorice, avais, baske-, basket, bien, bother
  -0.8: canas-, canasta, cheap, clicking, come, compt-, cut, email, envie, femme, finan-, frein-, freins
  -0.8: grincer, hablo, hace, helme-, in, is, labor, llanta, lose, lumie-, lumiere, mano, milk, mine, misse-
  -0.8: missed, modele, mondays, neede-, needed, obra, orden, owner, pedals, perdu, petites, photo-, photos
  -0.8: pic, prati-, pratique, removed, rental, such, tes, thurs-, thursday, trabajar, travailler, urgen-
  -0.8: veux, wants, well, worry-, worrying, yes
  -0.9: aerob-, aerobars, any, apres, are, ben, buyin-, buying, cambie, casqu-, casque, click-, elle, envoyez
  -0.9: fine, frame, hungr-, hungry, inste-, instead, llamado, llamo, lo, mando, marat-, marathon, note
  -0.9: number>me, options, oubli-, passa-, pay, phone, pics, pract-, pregu-, prend-, press-, prisa, quest-
  -0.9: quier-, remove>wrong, repair, rush, saddl-, saddle, semai-, send>you, set, siege, teasi-, teasing
  -0.9: texts>texts, tubel-, tubeless, tubes, vieux, want>wrong, wifi
  -1.0: add, adore, alley-, alleycat, annul-, anyti-, anytime, appoi-, appointment, approved, autre, beau
  -1.0: brake, brake-, brakes, calle-, called, calli-, calling, charge, delay-, delays, dessu-, dessus, dice
  -1.0: doing, equivoque, great, late, me>wrong, ningun, nobod-, nobody, not>angry, not>forever, off, open
  -1.0: optio-, paint, panie-, panier, pasa, picki-, picking, prix, recei-, received, repar-, report, roues
  -1.0: ship, sprin-, spring, talla, they, till, today, told, waitl-, waitlist, wifes
  -1.1: aime, apago, appelez, at, avisa-, aviso, azul, bruit, chang-, charg-, clip, close-, cobra-, com, con
  -1.1: da, delet-, demai-, demain, door, examp-, example, fit, freno-, frenos, hurry, job, killi-, killing
  -1.1: llant-, lluvi-, lluvia, mas, me>texts, mucho, nuevo, on, order-, ordered, permission, pictures, pit
  -1.1: rear, renta-, repondeur, sauve, shoes, sick, stick-, stickers, thinking, tire, tmrw, urgent, va, voir
  -1.1: want>angry, wheel, worki-, working, works, you>remove
  -1.2: after, au, bonne, carbo-, comma-, commande, could, does, down, facture, for, fotos, front, garan-
  -1.2: her, hour, mis, number>list, pedid-, pedido, price, recib-, send>send, throu-, through, todav-
  -1.2: todavia, total, town, unsubscribed, week, went, which, who, wrong>texts
  -1.3: afuer-, afuera, ahead, air, arrete, atten-, bikes, cadena, cambi-, chain, count, cryin-, crying
  -1.3: encan-, etait, grinc-, hold, insur-, insurance, model-, nice, number>number, probl-, quoi, rack
  -1.3: remove>more, remove>stop, repai-, rueda, ruido, serie, she, smoki-, smoking, super, textez, to
  -1.3: tomor-, tomorrow, waiti-, waiting, your
  -1.4: alla, bici, cancelar, card, cita, contacts, ella, encantan, jaja, las, laugh-, laughing, like
  -1.4: list>remove, llama-, oops, parts, photo, pictu-, playi-, playing, pour, race, ready, real, recibi
  -1.4: refle-, rende-, rendez, repondez, tired, toss, witho-, without, wrong>me
  -1.5: best, color, cuand-, cuando, home, hora, keeps, mean, pedal-, shoul-, should, speak-, stop>not, sur
  -1.5: talk, traba-, until, use, warra-, warranty, weeke-, weekend
  -1.6: NUMBE-, NUMBER, an, appel-, appro-, autom-, came, l, me>these, peux, pneu, puedo, recom-, refun-
  -1.6: refund, satur-, saturday, squea-, stop>more, tires, what
  -1.7: caden-, did, fin, gas, grand, pas, quel, remove>remove, right, size, tell, texted, texts>number, than
  -1.7: work
  -1.8: back, factu-, file, him, mandeme, my, new, see, tubul-, while
  -1.9: by, conte-, membe-, membership, put, send>stop, stopped, trava-
  -2.0: automated, nouve-, para, that, wait
  -2.1: angry>these, check, eso, got, han, lost, nadie, number>texts, payer, these>law
  -2.2: being, casco, helpf-, helpful, la, rain, remove>send, sorry
  -2.3: cancel, ese, need, recu, remove>not, repon-, when
  -2.4: drivi-, driving, le, number>these, wrong>these
  -2.5: leave, order, pret
  -2.6: done, ma, two, unknown 1
  -2.7: mensaje
  -2.8: can, esta, he, send>texts
  -2.9: block, calls, message, over, texts>stop, will
  -3.0: old, texts>send
  -3.1: el, stop>stop
  -3.4: llego, text
  -3.5: call, haha
  -3.8: yet
  -4.0: stop>remove
  -4.1: not>stop
  -4.5: the
  -4.7: reply
  -4.8: it
  -4.9: (bias)
  -5.5: lol
`;
