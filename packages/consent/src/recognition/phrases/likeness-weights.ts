/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WEIGHTS = `
  7.1: (texts)
  6.7: (number)
  6.1: (remove), (stop)
  6.0: (law), ici
  5.5: (list), these
  4.7: desab-, elimi-
  4.5: esto
  4.2: conta-, perso-, texts
  4.1: (angry), NAME, desus-, escri-, etre, favor, fois
  4.0: arret, desin-, moi, more>texts
  3.9: (wrong), unsubscribe
  3.7: be, mensajes
  3.6: borre-, remove>list, remove>texts, stop, stop>texts
  3.5: desabonne, me>remove, pu
  3.4: alert-, baja, conse-, texts>law, wrong>number
  3.3: (not), me>angry, unsub-
  3.2: away, remov-, want>remove
  3.1: me>more, removal, texto-, textos, want>not
  3.0: (these), alrea-, already, n
  2.9: equiv-, unsub
  2.8: (forever), arretez, more>you, sold, solic-, want>you, you>not
  2.7: arret-, ecris, equivocado, remue-, times, want>texts, why
  2.6: (send), insis-, messages, opt, quitter, reque-, soy, these>texts
  2.5: aqui, consent, law>texts, m, not>send, que, remove>me, remove>number, stop>send, texts>not
  2.5: these>forever, yo, you>list
  2.4: alertes, cesse-, moles-, number>remove, quien, retir-, send>not, svp
  2.3: and, bro, inter-, not>more, quita-, sea, send>more
  2.2: anoth-, another, arnaq-, arnaque, ecrir-, ecrire, enlever, estaf-, here, make, must, sortir, stuff
  2.2: suis, want>these, you>want
  2.1: (more), bicicleta, bye, law>send, not>me, not>texts, not>want, quitt-, stp, take, us, veces
  2.0: agrad-, bicic-, clien-, debarque, deman-, etes, ex, have, info, manden, nom, parar, paren, permiso
  2.0: publi-, stop>number, subsc-, veuil-, veuillez, you>stop
  1.9: again, deran-, eliminenme, envoi, envoyer, law>these, list, liste, mal, manda-, me>number, ninguna
  1.9: not>number, texts>more, une, you>angry
  1.8: ago, alors, bloqu-, cessez, como, desuscribirme, escribirme, garde-, impor-, inscr-, mandar, mauva-
  1.8: me, numer-, numero, once, p, quitenme, recibir, serio-, seriously, te, textearme, these>send
  1.8: wrong>wrong
  1.7: affai-, angry>texts, arretiez, bueno, confu-, dejen, guy, law>you, mere, not>you, send>wrong
  1.7: stop>angry, t, usted-, ustedes, want>send, want>stop, wrong>not, you>me, you>send
  1.6: angry>me, avis, bough-, bought, creo, desabonner, ecriv-, escribiendome, franc-, harce-, looki-
  1.6: looking, nous, nunca, parle-, person, pleas-, please, porfa, promo-, quit, rejoint, revok-, revoq-
  1.6: revoque, seria, sonda-, suffi-, suffit, vuelv-
  1.5: (you), ads, annule, bon, bouti-, boutique, chier, customer, dit, donnees, famil-, gave, harcelement
  1.5: heard, maint-, maintenant, now, own, qu, quita, quito, remem-, remember, reminders, retirer, revoke
  1.5: sigue-, sondage, stoppez, taken, thx, turn, ugh, up, vendi, you>number
  1.4: angry>number, ans, asked, c, chez, ching-, cuantas, denta-, desinscris, envia-, exist-, first
  1.4: forever>send, i, interessee, lista, merci, persona, priva-, remove>you, sa, siguen, subscribed, vos
  1.4: you>wrong
  1.3: appelle, borreme, borrenme, cel, chill, contr-, crois, equivocaste, estafa, franchement, jamai-
  1.3: jamais, many, marco, me>me, notif-, number>wrong, o, pedir-, pourq-, pourquoi, quite, say, son, sue
  1.3: suscripcion, these>number, third, ultim-, want>list, want>number, wrong>remove, years
  1.2: abste-, ahora, all, autre-, autres, cease, changed, darme, demander, desac-, desis-, desist, desti-
  1.2: donne-, else, envois, everything, from, garderie, going, immed-, just, know, me>you, molesten, msj
  1.2: not>wrong, only, optin-, opting, optou-, optout, pass, pub, recev-, regis-, rejoi-, relan-, request
  1.2: stop>law, stop>these, tengo, textees, these>wrong, toute, tranq-, you>law
  1.1: actually, appels, apunte, borra-, burea-, bureau, chaqu-, chaque, cherchez, commu-, consentement
  1.1: coord-, coordonnees, desactive, desinscrivez, dije, dors, escriben, every, faut, hard, hear, heill-
  1.1: heille, inscription, kindl-, kindly, ligne, link, list>me, named, not, not>list, offic-, office, plus
  1.1: private, publicidad, quite-, recevoir, saldo, saque-, soliciting, solicito, souve-, souvent, spam
  1.1: texteen, thinks, this, tiene, van, yours
  1.0: agradeceria, agradezco, alertas, alle, angry>angry, been, bruh, buzz, client, confi-, contact
  1.0: contactez, custo-, debar-, dejar, detener, deuil, diffe-, different, droit, effacez, enlev-, escriban
  1.0: every-, f, his, inten-, knock, laisserai, less, live, lot, mandando, matin, maybe, me>not, more>send
  1.0: number>not, ofert-, oferta, passee, peopl-, people, pero, porfa-, porfavor, reach-, reached
  1.0: remove>these, resid-, residence, rid, robot, send>list, signale, signing, su, tcpa, telef-, telefono
  1.0: thoug-, whate-, whatever, writi-, writing, you, you>you
  0.9: abonnement, angry>stop, arreter, askin-, asking, aux, bajen-, borrame, choos-, choose, ciuda-, ciudad
  0.9: cliente, confirm, correo, counter, courriel, data, datos, de, deranger, di, dude, email, enviarme
  0.9: escribas, estas, existe, flori-, florida, forever>you, goes, hey, infos, inscrit, insistan, juste
  0.9: lawye-, lawyer, luck, mauvais, mauvaise, me>law, mensa-, mieux, nuit, number, oh, ojala, omg, otro
  0.9: parler, peu, pido, pierd-, pis, prefere, promociones, registry, reply-, replying, salir, saquenme
  0.9: sendi-, sending, servi-, skip, sorti-, stop>forever, stop>want, store, suscribi, tantos, these>angry
  0.9: throw, time, tranquille, viola-, vive, vuelvan, wrong>you
  0.8: afrai-, afraid, allez, anyth-, anything, apunt-, aucun-, aucune, bicyc-, bicycle, bot, ca, cell
  0.8: clini-, coiff-, coiffure, consented, consi-, contacting, cosas, count-, dejenme, denme, desinscrire
  0.8: destinataire, deten-, dicho, dire, donnee, emerg-, envoi-, escribiendo, escribieran, esten, et, evite-
  0.8: exist, familia, fatig-, feel, god, gosse-, gosser, habia-, habian, habla, haras-, heari-, hearing
  0.8: hint, je, lata, law>law, life, mama, me>want, moins, molestando, mrs, ni, no, nope, oblig-, of, oter
  0.8: pa, paix, passed, pieds, pierdan, plain-, plainte, plent-, plenty, pubs, quitar, quitaran, rendu
  0.8: repondu, requesting, respe-, roomm-, salon, segui-, seguir, signa-, sim, someb-, somebody, spamm-
  0.8: stran-, stranger, texti-, texting, texts>remove, these>me, todo, ultimo, una, under-, understand
  0.8: unwan-, unwanted, velo, vendu, whoev-, whoever
  0.7: (me), a, aujou-, aujourdhui, avec, believe, bit, blocking, blowi-, blowing, cellu-, cellulaire, cero
  0.7: code, contacter, cuant-, dame, decri-, dejen-, denti-, deseo, discontinue, envio, estar, fait, fiche-
  0.7: fichez, forever>stop, fun, gaste-, gasten, hoy, important, joven, labor-, last, limit-, liste-, los
  0.7: mande-, marketing, mio, molestarme, monsi-, monsieur, mr, notificaciones, number>angry, oigan, ou
  0.7: permi-, prefererais, promotions, pursu-, pursuant, qui, quisi-, quisiera, quoi, ras, receiving
  0.7: reporting, resena, s, sales, savoi-, savoir, stay, suppr-, supprime, system, texts>angry, tiren, un
  0.7: unsubscribing, vie, vous, wish, wrong
  0.6: accept, affaire, affaires, ai, antes, as, avertissement, ayer, basta, block-, bloquear, bonjo-
  0.6: bonjour, borren, break, but, cada, cancellez, ce, cesser, cherc-, comprenez, compte, confirmen, conoz-
  0.6: conozco, consentimiento, corriger, crtc, decal-, demas-, demen-, demenage, denun-, denunciar, derangez
  0.6: desir-, desire, devez, early, ecrivez, elimine, en, erase, es, escribir, espere, even, fcc
  0.6: forever>texts, get, hago, harassment, hi, hitti-, hitting, importunez, incor-, interesada, j, limited
  0.6: listes, llamen, lmao, mandan, mandarme, marke-, meeting, more>me, moved, nephe-, nephew, not>these
  0.6: nothi-, nothing, olvid-, opted, plait, prefe-, proprio, pueden, remin-, repli-, replied, respect
  0.6: retiro, roommate, run, scam, screw, ser, seul, shut, side, signe, since, solli-, speci-, stopper
  0.6: tanto, terme, then, these>stop, thought, tour, unles-, unless, unlis-, unlist, violating, voler
  0.6: withd-
  0.5: affor-, afford, alto, aucun, ay, becau-, because, belon-, ben, bike, bouch-, cance-, cancele, canse
  0.5: celul-, celular, churc-, church, cobran, compre, connait, coupons, crank, cycli-, cycling, damn, dead
  0.5: deaf, decir, desinscription, diff, dispa-, disparaitre, distr-, distraction, ecole, ecrive, ecriviez
  0.5: enlevee, envoy-, estos, eviten, fewer, fixed, forever>more, given, guys, hit, hola, hope, hospi-
  0.5: hospital, how, immediatement, interdis, interesado, interested, llegan, loi, marca-, mensajitos
  0.5: mista-, mois, more>wrong, mother, name, noter, numbe-, number>want, offre-, offres, okay, outgr-
  0.5: outgrew, paren-, per, perde-, perdez, personne, plein, pourr-, prier-, priere, prive-, privee, progr-
  0.5: quien-, quienes, remove>law, reportar, resen-, review, saber, schoo-, school, send>forever, service
  0.5: shop, sollicitation, sophi-, sophie, spamming, subscription, supprimer, ta, tanna-, tannant
  0.5: texts>forever, texts>these, these>remove, think, though, tres, tromper, ultima, urgences, utilisation
  0.5: wante-, wanted, welco-, welcome, wishe-, wishes, wo, worse, wrong>list, x
  0.4: anymo-, anymore, apagu-, apaguen, aurie-, auriez, automatiques, autorizacion, belongs, bonso-, bonsoir
  0.4: borre, busin-, check-, closi-, closing, communication, communications, compa-, compr-, comun-, conce-
  0.4: concerne, consider, consiguieron, conso-, contactar, contactarme, contacten, continue, contre, corri-
  0.4: cost, coudo-, coudonc, coupo-, courr-, crap, demasiados, depui-, depuis, digo, distu-, disturb, doit
  0.4: emergencies, emergency, ensui-, ensuite, entendu, enviar, eres, erron-, errone, escriba, este, ew
  0.4: faite-, faites, fins, granddaughter, grate-, grateful, had, harto, hein, heures, idiot-, idiots
  0.4: immediately, include, inscribi, jour, junk, kid, lien, lifet-, lifetime, lire, list>list, littl-
  0.4: little, mais, marre, me>send, meme, mistake, mom, month, month-, months, more>law, national, ne
  0.4: neigh-, neighbor, niaiser, notifications, obligeance, papel-, parti, parti-, pense, personal
  0.4: personnelles, porte-, porter, prefi-, prefiero, prochain, program, publicitaires, publicite, puede-
  0.4: quitame, reach, recor-, records, remove, retiree, runs, scree-, screen, se, servicio, signe-, signed
  0.4: siste-, sistema, sms, sonne, sound-, sounds, speciaux, star, suspe-, switc-, telli-, telling, texte
  0.4: these>list, tiemp-, tiempo, trucs, usa, verda-, verdad, want, were, xfa, you>texts
  0.3: (want), agreeing, aimer-, aimerais, ando, annee, appartient, apuntado, attor-, attorney, authorized
  0.3: avisen, beauc-, beaucoup, befor-, before, bless, borra, bothering, bud, busca-, businesses, cambio
  0.3: carri-, cat, cents, cette, combien, communiquer, confirmez, consenti, dad, dar, day, decro-, decroche
  0.3: deja, dejame, demeu-, demeure, denve-, denver, dernier, desabonnement, desolee, dio, dise, each
  0.3: entie-, entienden, evitez, exclu-, fatigant, fatigants, fermer, fuera, garder, gardez, gaspe, givin-
  0.3: giving, go, gradu-, haber-, haberme, halt, harassing, huh, idee, infol-, infolettre, kind, kk
  0.3: law>more, law>number, list>wrong, mandes, march, mari, menos, messaging, molestar, more>not, moteu-
  0.3: mothe-, natio-, niais-, ningu-, number>forever, number>you, ocupo, often, ok, olvide, out, parenle
  0.3: partie, picke-, picked, pourriel, pris, rayer, reaso-, reason, refra-, refrain, regards, regre-, rides
  0.3: ridic-, ridiculous, robar-, robaron, roommates, route, sacar-, sacaron, send>angry, send>law, serai-
  0.3: serait, seule-, seulement, siemp-, siempre, solo, suena, sunday, telep-, telephone, terminen, thing
  0.3: tiend-, tienda, trompes, tube, tune, used, vole, vot, voula-, voulais, vuelven, want>forever, want>me
  0.3: withdrawn, write
  0.2: accident, achal-, acoso, adres-, adresse, adver-, agree-, alerts, am, amigo, anda, annoying, anti
  0.2: anunc-, anuncios, anyon-, anyone, appar-, apprecierais, asi, avise-, base, blast, bloqueo, bloquer
  0.2: borrar, buggi-, bugging, canadienne, cancela, cancelo, car, celle, chinguen, choix, clase, clear
  0.2: conna-, contacte, criss-, cuantos, dear, deced-, dejar-, demandar, demande, dois, donde, donne, doy
  0.2: envie-, envien, equipo, equivocada, equivoco, era, ete, ever, exage-, family, filin-, filing, form
  0.2: gang, gars, genre, gets, gossa-, guess, happe-, harta-, hartaron, hello, helmet, hmm, houst-, houston
  0.2: husband, if, immediat, inbox, lache-, lachez, landl-, landline, law>stop, list>number, looks, malgr-
  0.2: malgre, manan-, manana, mange-, manua-, manually, mecha-, mechanic, meeti-, messagerie, mettr-, mettre
  0.2: mexic-, mexico, minor, more, msjs, nah, necessaire, nel, not>law, onda, passe, perds, pete, plan
  0.2: podri-, podrian, point-, preferiria, privacy, profe-, propa-, propaganda, propi-, puse, quelq-, quelqu
  0.2: quitarme, quitaron, recal-, recall, recupere, regar-, register, relat-, relationship, repondre, rest
  0.2: retire, retired, revie-, says, senor, si, sigo, sir, stupi-, stupid, subscribe, suppression, tanne-
  0.2: tannee, tanta, tercera, texas, texte-, texts>me, tho, total-, touch, uni, ups, vertu, voit, voule-
  0.2: voulez, vuelva, waste, wey, wrong>law, y, zero
  0.1: abonn-, accepte, advertising, af, algui-, alguien, aller, allo, also, angry>wrong, appor-, apporte
  0.1: area, ask, aussi, automaticos, bienv-, blond-, blonde, bloquez, bout, broke, broth-, brother, bug
  0.1: busca, buscan, business, buy, canad-, caso, cause, charges, chingar, ciao, coach, combi-, comme-
  0.1: commence, comprends, concern, contacted, cool, coute, crissez, dan, datab-, database, daughter, deact-
  0.1: deactivate, decede, decedee, dejam-, dejan, demando, den, dia, disab-, disable, donc, dormi-, dormir
  0.1: dossiers, durin-, during, effaciez, eliminen, elses, embar-, embarque, equip-, erreu-, erreur, esa
  0.1: exclure, falle-, fallecio, falta, fan, ffs, finalement, fonct-, fonctionne, forev-, forever
  0.1: forever>want, forfa-, forfait, forme-, fous, france, fucki-, fucking, furth-, further, googl-, google
  0.1: grand-, gustaria, hacen, harta, hasta, hereb-, hereby, hermano, husba-, inclu-, infor-, ing, interesan
  0.1: jefe, kill, law>wrong, leavi-, leaving, list>forever, list>law, list>more, llamadas, llame-, llegando
  0.1: loin, longu-, longue, loud, lugar, madam-, madame, mecanico, medio, mind, moleste, molestes, morni-
  0.1: morning, mucho-, muchos, neces-, neith-, neither, nerfs, neuf, non, notre, nurse, nvm, offer-, oppos-
  0.1: oppose, otez, peace, pesim-, pesimo, phone-, phones, picku-, pickup, place, poco, poner, ponga-, pongo
  0.1: pourriez, prepa-, prie, promi-, promotional, promotionnels, puro, queri-, queria, ramasse, rancu-
  0.1: rancune, rate, rayez, read, readi-, reading, reall-, really, recup-, regal-, rente-, rented, reponds
  0.1: retrait, revei-, revoc-, revoco, revoked, rien, sacan, sacar, sacre, sale, salir-, salirme, saquen
  0.1: save, sayin-, saying, send>these, senor-, senores, somet-, something, spammer, sry, strav-, strava
  0.1: strik-, strike, suscr-, sœur, takin-, taking, tenga-, tengan, terce-, termina, texts>want, thanks
  0.1: threa-, thread, tienes, toda, treated, tremb-, tremblay, tryin-, trying, urgence, usen, visit-, volve-
  0.1: volver, voulo-, vouloir, wake, warni-, warning, whom, withdraw, you>forever
  -0.1: abier-, abord, acceptez, achaler, achetez, adjus-, adjuster, adult-, after-, afternoon, ahi, algun-
  -0.1: alguna, alloy, almos-, almost, alone, andre, angry>you, annoy-, ano, apolo-, appre-, arran-, arrange
  -0.1: assez, ate, b, bag, bagage, baker-, bakery, bb, beate-, beater, beign-, beignes, bell, bendi-, bille-
  -0.1: bin, birth-, birthday, blocked, boss, botto-, bottom, brack-, bracket, brand, bring, broke-, broken
  -0.1: bueno-, buenos, cafe, calle, cambien, campu-, campus, canada, carro, casa, cente-, centr-, cerca
  -0.1: chamb-, chari-, chequ-, cheques, chica, chida, chien-, choic-, chuec-, chueca, clean, clic, clinic
  -0.1: clipl-, clipless, clique, clock, close, cm, colla-, company, compu-, computer, coupon, crack-, crash-
  -0.1: crashed, crevaison, creve, cried, croche, crv, cuest-, cuesta, d, dange-, dangereux, daughters
  -0.1: dejem-, dejeme, demas, dentista, depar-, department, derangent, desce-, desk, desol-, diner, dinos-
  -0.1: disap-, disappointed, disqu-, disque, dog, domicilio, donut-, donuts, electrica, electricas
  -0.1: electriques, eliminar, elm, emails, enfant, esas, esposo, estac-, estacionamiento, estar-, estare
  -0.1: estaria, estoy, etoil-, etoiles, excel-, excelente, excit-, excited, face, facon, faire, fender, find
  -0.1: fixie, flojo-, flojos, floor, fork, fue, gears, glove-, gloves, graci-, gracias, grande, grave-
  -0.1: gravel, grips, hagal-, hagalo, handl-, hange-, hanger, haya, heads-, headset, hell, hijo, honda
  -0.1: hones-, husbands, iban, inche-, inches, included, incluses, installez, jeu, jk, joyeuses, joyeux, lab
  -0.1: law>remove, lever, licen-, line, lists, llama, lmk, locke-, loic, louez, louss-, loves, lower
  -0.1: lumieres, lunes, makes, man, map, maps, me>list, measu-, medio-, mediodia, meet, messe-, messenger
  -0.1: mesur-, meter, mierc-, miercoles, mise, monte-, monter, more>number, mouil-, music, navid-, navidad
  -0.1: needs, neige, niaiseries, nicel-, nicely, night-, nights, nina, noel, not>remove, number>law
  -0.1: number>more, okafo-, okafor, ont, opcio-, opcion, orale, oups, ouverts, overn-, overnight, oxido
  -0.1: padri-, padrisima, paid, paquete, parade, paran, parki-, parking, partes, past, patience, patte, pawn
  -0.1: pedi, pena, penda-, pendant, perfecto, pied, pink, plate-, pont, poste, potence, pray, premi-, prete-
  -0.1: prime-, primero, primo, print-, printemps, problema, promos, psi, purpl-, purple, quedo, quitele
  -0.1: quitenle, quits, racks, ramas-, rappeler, rappelez, rattl-, rattles, rayon-, rayons, rayos, recad-
  -0.1: recoge, recoj-, recojo, recommend, refac-, refaccion, regalo, remplacement, rent, rentan, rentr-
  -0.1: replace, reponse, reported, ring, rode, rubbi-, rubbing, rust, salie-, saliendo, scare-, segur-
  -0.1: seguro, send>want, senio-, senior, serai, serrer, sert, shelf, sherb-, sherbrooke, shift, short
  -0.1: signi-, sigue, sinon, slime, slipp-, slipping, snapp-, snapped, soit, sorte-, sortez, souli-
  -0.1: souliers, souvi-, souviens, spoke-, spokes, spots, stars, steer-, steerer, stops, suelt-, sufic-
  -0.1: suficiente, summe-, summer, suspension, tall, tambi-, tambien, tan, tape, tarda, team, tempr-
  -0.1: temprano, these>not, think-, thru, tiene-, tige, tight, til, timbr-, timbre, tip, tirel-, tombe, tono
  -0.1: too, top, trade, trafi-, trafic, trail, trompe, trompee, try, typo, ubicados, under, unive-, unloc-
  -0.1: unlock, upgrade, usage-, v, vacat-, vacation, velodromo, very, vez, vis, wahoo, was, wash, washi-
  -0.1: water, weds, who, worke-, worked, worth, wrench, wrong>send, yeah, year, yep, yeste-, yesterday
  -0.1: zwift
  -0.2: accep-, aceptan, acuer-, acuerdo, adela-, adelante, afina-, afinacion, agend-, agree, ah, ahori-
  -0.2: ahorita, aille-, ailleurs, ajust-, alumi-, aluminio, amazi-, amazing, amene, angry>more, apple, apply
  -0.2: apren-, apres, arrivee, aweso-, awesome, bank, barata, barato, bc, bibs, bient-, bientot, big, bleed
  -0.2: bonit-, bonito, borro-, borrow, both, box, bring-, bringing, cable, cage, camaras, cambiar, cambios
  -0.2: cancelen, capab-, capable, carry, ces, changez, char, checa-, checar, child, chris-, christmas
  -0.2: cierr-, cierran, cle, cliqu-, clous, cobro, confiance, content, cote, coute-, cover-, covers, crack
  -0.2: croch-, deje, dejel-, dejela, deliver, dents, desca-, detengan, devis, dijer-, dijeron, dijo, disco
  -0.2: displ-, display, dolar-, dolares, dolla-, dollars, domic-, driveway, drole, dueno, echan-, ecran
  -0.2: egrat-, email-, enfan-, enfants, escribe, escribo, espac-, espero, essayer, estan, estud-, exam
  -0.2: excusez, exten-, extendida, extra, fais, fast, feliz, fetch, fete, fixin-, fixing, forge-, forget
  -0.2: foto, free, freeh-, freehub, frott-, frotte, full, futur-, future, gentl-, getti-, gift, grandeur
  -0.2: green, habit-, hahah-, hahaha, helme-, hirin-, hiring, hours, ignor-, ignore, igual-, igualmente
  -0.2: impue-, inch, ins, interesa, into, jappe-, jappelle, jarri-, jarrive, jerse-, jersey, jetez, joyeu-
  -0.2: key, kiddi-, kidding, km, laisse, later, law>want, lift, linea, llevo, loane-, loaner, located, logo
  -0.2: look, low, luces, lujo, luz, machi-, machine, madre, main, malad-, malade, mande, manqu-, manque
  -0.2: match, may, meant, media, mediu-, medium, mejor, merry, metro, mijo, mode, monday, money, moteur
  -0.2: mothers, movin-, moving, muchacho, muchas, necesito, neta, next, noche, oeuvr-, oeuvre, option
  -0.2: origi-, original, ortho-, ouvert, ouvre-, ouvrez, paie, panta-, pantalla, parad-, parri-, parrilla
  -0.2: pase, patient, pedalier, peinture, perfect, piens-, pienso, pintu-, pintura, plate, pleut, poncho
  -0.2: pouce-, pouces, prese-, present, proce-, prolo-, prolongee, puedes, pus, quebe-, quebec, quedamos
  -0.2: quede, quere-, querer, question, rappel, rappelle, receive, recommandez, reess-, remboursement
  -0.2: reparacion, repla-, retiriez, retra-, return, roule-, rubbe-, rubs, safe, sat, saved, scuse-, scusez
  -0.2: serre-, shipping, sign, signaler, since-, sincerely, sirve, slot, small, so, soeur, stati-, stop>list
  -0.2: strol-, taxes, teeth, ten, tes, tienen, tot, tourn-, train-, training, true, ubicacion, unknown 3
  -0.2: velodrome, vende-, vendez, verde, vert, vieille, voudr-, voudrais, voyez, want>want, windo-, window
  -0.2: wizar-, wizard, wobbl-, wonde-, wonderful, wrenc-, wtf, zelle
  -0.3: 2nd, abren, accou-, account, actua-, agreed, algo, amo, annoyed, answered, apaga, apuntame, assur-
  -0.3: authorize, auto, autob-, autobus, autorizo, avail-, available, avisan, basico, bater-, bateria
  -0.3: battery, bebe, belie-, bent, bicis, bloque, bolt, bottl-, bottle, campamento, campana, cancelled
  -0.3: carbono, casse-, change, charged, cheap-, cheaper, chum, coffe-, coffee, collants, color-, come
  -0.3: compteur, connais, conti-, cotiz-, cotizacion, cuadr-, cuadro, dejo, delivery, des, descuento, di2
  -0.3: discu-, domingo, drive-, easie-, easier, efect-, efectivo, elsew-, elsewhere, ended, enten-, entra-
  -0.3: error, esos, espan-, espanol, esqui-, esquina, estime, eu, expen-, expensive, expir-, expire, far
  -0.3: fed, figur-, forgo-, forgot, frida-, friday, garag-, garage, garmi-, garmin, gauch-, gauche, geran-
  -0.3: gerant, getting, gros, guard-, guind-, guinda, habla-, handlebar, havin-, having, heigh-, height
  -0.3: help, herma-, hermana, horqu-, horquilla, hows, install, invoi-, invoice, jajaja, jpass-, jpasse
  -0.3: jueve-, jueves, k, keep, knows, large, law>not, letti-, letting, list>not, list>these, livrez
  -0.3: llantas, maiso-, maison, manch-, manches, manda, mandas, mandenme, marte-, martes, me>stop, meill-
  -0.3: mette-, mettez, might, miles, min, miss, missi-, missing, molestia, monde, more>list, more>want
  -0.3: mostr-, mostrador, motor, moyen, much, needi-, needing, nettoyage, noir, noire, nombr-, nombre, noon
  -0.3: nos, nouvelles, oui, outsi-, outside, ouvri-, ouvrir, owe, pagin-, pagina, papa, pasar, patie-
  -0.3: payme-, payment, petit-, piass-, piasses, picture, piece-, pieces, poign-, poignees, possi-, possible
  -0.3: pouss-, precio, preguntar, prende, proch-, proche, prome-, prometieron, pueda, puede, pump, queda-
  -0.3: quick, ramasser, ramen-, rechina, recogerla, recois, remboursez, removed, rempl-, retar-, retard
  -0.3: reviendrai, rip, rodada, room, rouge, salgo, scuse, seala-, sealant, sell, semaines, shipp-, socce-
  -0.3: soccer, sont, squeal, st, stop>me, stora-, storage, stree-, street, sundays, swap, syste-, tarde
  -0.3: thule, tonig-, tonight, took, trae, train, trois, ty, ubica-, using, vamos, velod-, ville, vitesse
  -0.3: walt, way, worn, you>remove, you>these
  -0.4: abre, accid-, accor-, accord, agreg-, aguan-, allow-, allowed, answer, aroun-, around, attends
  -0.4: autorise, avisar, avisarme, baby, barat-, basic, basic-, beaut-, beautiful, broug-, brought, cadre
  -0.4: calco-, calcomanias, cansa-, cansado, casse, cassette, cet, charging, chat, coin, compl-, compt-
  -0.4: confirmation, corre-, cotes, coule-, couleur, coupe, crash, cross, debarquez, deliv-, dent, desole
  -0.4: diale-, dialed, disculpe, dogs, domin-, drive, dropped, ebike, embal-, envoie, est, extra-, fee
  -0.4: fitti-, fitting, found, freine, gasta-, gastar, giant, give, grave, habite, hablar, hable, helmets
  -0.4: house, il, interac, jajaj-, journ-, journee, jusqu-, jusqua, kicks-, kickstand, kilom-, laisser
  -0.4: light-, lights, llamar, llameme, location, lui, manub-, manubrio, me>forever, mercr-, mercredi, mets
  -0.4: mien, mile, monta-, mort, mucha-, numbers, olviden, or, ouver-, pagar, pago, pain, parfa-, parfait
  -0.4: penser, pensez, perfe-, ponchaduras, porqu-, porque, porta-, potencia, pouve-, pouvez, prefer, pres
  -0.4: princ-, prochaine, quiteme, quiten, rapid-, rapido, rato, rechinar, recibo, red, reparez, repet-
  -0.4: retraite, retur-, reuni-, reunion, roja, rouler, ruedi-, rueditas, saiso-, saison, saludos, seman-
  -0.4: semana, send, send>remove, shifting, sigan, some, someo-, someone, sonnette, souha-, souhaite, subid-
  -0.4: subida, support, tab, talki-, talking, tanto-, tel, tente, these>these, thing-, things, ticke-
  -0.4: toujo-, toujours, traig-, traigo, trek, tuesd-, tuesday, unknown 2, uno, updates, utiliser, vais
  -0.4: vemos, vieilles, virem-, virement, vitesses, wheel-, wheels, you>more
  -0.5: addre-, address, alcanzo, alway-, always, andar, app, appele, arrie-, arriere, asap, atras, avant
  -0.5: bad, bagag-, bbb, bill, black, book, camara, camp, campa-, cap, carbon, cart, casi, chanc-, chance
  -0.5: changer, chercher, confused, consegui, consens, courriels, creva-, deals, dehor-, dehors, delux-
  -0.5: deluxe, depas-, derni-, descu-, died, diman-, dimanche, don, dos, drawi-, drawing, enoug-, enough
  -0.5: equivocaron, estim-, etait, etudi-, etudiant, excus-, exemp-, exemple, factura, fende-, fenders
  -0.5: final, finally, fine, finis-, fix, folde-, folder, garantie, gator-, gatorskins, group, ha, handy
  -0.5: has, hate, hay, head, her, hija, hills, insta-, kona, lache, lavada, lavado, law, law>angry
  -0.5: list>send, llegar, llegu-, llegue, mai, marque, mecano, mero, messa-, mi, minut-, minutes, mon
  -0.5: mysel-, myself, nada, netto-, news, ninos, noise, number>me, number>send, oubli-, pads, pague, payin-
  -0.5: paying, pedal, pedals, petit, plane, pluie, poche, poten-, prendre, prene-, prenez, presse, presses
  -0.5: propr-, pues, quitting, ralei-, raleigh, rappels, recibido, recibiendo, reflectors, repare, resch-
  -0.5: reschedule, respo-, responda, retrouve, reven-, reviens, road, said, scrat-, scratch, secon-, second
  -0.5: sonne-, stand, stop>wrong, stopp-, stress, stuck, tarje-, tarjeta, termine, these>more, these>you
  -0.5: ton, usted, vendre, veut, vieja, voici, want>law, weeks, which-, whichever, wife, wrong>stop, youtu-
  -0.6: about, accidentally, acept-, acepte, achete, alcan-, angry>not, angry>want, anos, approve, arrive
  -0.6: asiento, autoc-, autocollants, back, bar, bucks, carre-, carrera, changiez, closed, cobra-, cobraron
  -0.6: contactos, coupez, creak, debarquer, desactiver, devan-, devant, direc-, direccion, does, e, ecrit
  -0.6: effacer, ends, esposa, estimate, faceb-, facebook, feels, fell, fourc-, fourche, guidon, half, happy
  -0.6: hill, inste-, instead, interesse, kids, laiss-, law>me, leque-, lequel, llega-, local, locat-, lundi
  -0.6: mano, marca, marqu-, me>these, mean, more>more, morge-, morgen, muy, newsl-, newsletter, night, nomas
  -0.6: obra, one, paque-, pedaler, peut, poder, polic-, police, ponch-, problem, promise, quote, recomienda
  -0.6: reflecteurs, repair, retro-, salen, salva-, saw, send>number, shift-, soon, soumi-, soumission
  -0.6: squeak, stem, stock, stop>you, suppo-, supprimez, texts>list, texts>you, todos, trabajo, troub-
  -0.6: trouble, trouve, urgen-, verif-, verifier, video, vieil-, voice-, voicemail, vrai, whene-, whenever
  -0.6: worry, wtu28-
  -0.7: abonne, achet-, angry>list, angry>send, appreciate, arretent, attac-, attached, attendre, aviso-
  -0.7: avisos, ayoye, bars, beau, bless-, bothe-, build, busy, cadenas, camar-, cambie, canda-, candado
  -0.7: cargo, claim, click, compris, contestar, continuez, coupe-, cours, credi-, credit, cut, dans, date
  -0.7: depos-, deposit, derniere, desabonnez, dessu-, dessus, diner-, dinero, dre, du, effac-, electrique
  -0.7: encontre, enlevez, envie, espos-, faux, ferme-, fil, frere, garantia, guido-, hablo, heure, http
  -0.7: item, jeudi, left, let, livra-, livraison, llamado, lock, makin-, making, marat-, marathon, me>texts
  -0.7: mes, midi, mine, mondays, more>remove, more>these, nouvelle, otra, passa-, pick, pluto-, plutot
  -0.7: prati-, pratique, rathe-, rather, receipt, rechi-, remove>more, remove>want, resend, resub-
  -0.7: resubscribe, ridin-, riding, send>send, squeaking, stopping, stude-, student, tag, those, ticket
  -0.7: told, tout, travail, trouv-, tue, upgra-, vendredi, vites-, voy, where, which, wrong>me, wrong>want
  -0.8: aerob-, aerobars, ajout-, ajoutez, alley-, alleycat, any, attendez, bequi-, bequille, bus, casque
  -0.8: casques, click-, comin-, coming, comme, cual, days, decu, deleted, deux, do, donner, dropp-, ecoeure
  -0.8: ella, encon-, enleve, estab-, estaba, femme, ferme, finan-, garde, great, hace, labor, lis, lose
  -0.8: love, milk, mis, misse-, missed, norma-, normal, not>not, notic-, on, oublie, our, part, parte-, paso
  -0.8: passe-, pense-, perdo-, photo-, photos, pic, point, pract-, preferencia, questions, recoger, refus-
  -0.8: refuse, remove>angry, repondeur, reservation, salud-, slip, sprin-, spring, there, thurs-, thursday
  -0.8: touch-, touchez, track-, tracking, update, urge, utili-, vers, websi-, website, worry-, worrying
  -0.9: annul-, answe-, arriv-, autorice, avait, batterie, blue, boite, boue, canas-, canasta, carry-
  -0.9: carrying, chang-, class, clicking, cuanto, dice, drop, elle, entendi, entre-, esperar, flat, for
  -0.9: frein, freno, frien-, friend, in, interessent, las, lavag-, lavage, list>stop, llanta, long, magas-
  -0.9: magasin, mandame, mando, march-, marche, mardi, mas, monda-, more>stop, neede-, needed, notice, off
  -0.9: owner, parle, pere, petites, piece, por, prisa, reminder, sauve, seria-, serial, set, ship, sin
  -0.9: still, tanne, teasi-, teasing, temps, trabajar, travailler, wants, well, what
  -1.0: alla, annuler, apago, asien-, bosch, bother, buyin-, buying, cancelar, chain-, chaine, champ-, charge
  -1.0: correct, da, delete, derai-, derailleur, detai-, details, door, down, elect-, equivoque, fair, fermez
  -1.0: group-, groupe, hacer, hungr-, hungry, ir, killi-, killing, laissez, lavad-, les, list>texts, llamo
  -1.0: lunch, nobod-, nobody, not>forever, other, paint, par, passant, pay, pedid-, pedido, peint-, perdi
  -1.0: pictures, precios, pregu-, prend, quest-, received, rental, repond, roues, rouil-, rouille, rue
  -1.0: sabad-, sabado, saddl-, saddle, sent, stop>more, systeme, them, till, twice, vente, waitl-, waitlist
  -1.0: want>more, wrong>more, your
  -1.1: anote-, approved, ateli-, atelier, avisa-, baske-, basket, bleu, cadena, cambi-, carbo-, clip, close-
  -1.1: condu-, contacts, delay-, delays, dites, dossi-, encor-, encore, essaye, forever>not, frame, grincer
  -1.1: guant-, guantes, gusta-, hiver, is, list>want, lumiere, mucho, nueva, panie-, panier, picki-, picking
  -1.1: quier-, quiero, recib-, recoi-, repai-, reser-, rueda, rush, same, sans, she, shoes, spot, stres-
  -1.1: such, toss, tous, tromp-, vite, wifes, works
  -1.2: 2, NUMBE-, NUMBER, afuer-, afuera, ancien, anyti-, anytime, are, azul, batte-, bien, bikes, brake
  -1.2: calle-, called, cash, could, cours-, course, cryin-, crying, doing, dossier, encan-, encantan
  -1.2: entreposage, espera, examp-, example, fit, forever>wrong, fotos, gustan, hour, hurry, inscrivez, like
  -1.2: livre-, llant-, near, nice, note, open, options, pasa, passer, pedales, pics, pieza, pit, press-
  -1.2: proprietaire, race, rappe-, recei-, recibi, recog-, repar-, report, rodad-, seat, send>me, site
  -1.2: talla, texts>texts, thinking, tire, total, town, travaux, tu, urgent, vendr-, wifi, worki-, working
  -1.2: wrong>texts, yes
  -1.3: add, after, air, al, appoi-, appointment, avoir, brake-, brakes, calli-, calling, card, cheap, cobre-
  -1.3: cobren, color, com, commande, essay-, fini, flats, frais, freno-, frenos, garan-, grinc-, job, keeps
  -1.3: late, light, llame, lluvi-, lluvia, lo, lumie-, modele, not>angry, order-, ordered, perdon
  -1.3: permission, porte, probleme, quell-, quelle, rack, rear, renta-, ruido, semaine, shima-, shimano
  -1.3: shoul-, should, sick, sortie, start, tantot, texted, texto, throu-, through, tmrw, today, tubel-
  -1.3: tubeless, unsubscribed, va, want>angry, wheel, work
  -1.4: ancie-, annulez, at, aviso, best, count, envoyez, forever>me, laugh-, laughing, nouveau, optio-
  -1.4: passent, phone, pictu-, playi-, playing, remove>stop, retirez, sus, to, updat-, velos, venir, vi
  -1.4: waiti-, waiting, want>wrong, went, witho-, without
  -1.5: ahead, autre, avais, avez, bici, casqu-, charg-, fin, freins, hold, home, insur-, insurance
  -1.5: list>remove, mandeme, mecan-, pas, perdu, pneu, prend-, ready, rembo-, remove>forever, siege, smoki-
  -1.5: smoking, speak-, stick-, stickers, thank, tired, tomor-, tomorrow, tubul-, warra-, warranty, week
  -1.6: autom-, carte, chain, esper-, ningun, oops, orden, oubliez, price, rabai-, rabais, real, soir, sur
  -1.6: these>want, they, traba-, trompez, tubes, use, viens, weeke-, weekend
  -1.7: adore, angry>these, appro-, comma-, demai-, demain, han, him, list>you, membership, paye, promo, rdv
  -1.7: refun-, refund, remettez, satur-, saturday, selle, semai-, send>stop, squea-, tell
  -1.8: aime, caden-, came, cher, delet-, ese, front, gas, grand, jaja, me>wrong, nuevo, number>number, pneus
  -1.8: pour, preci-, size, super, talk, these>law, vieux, voir, vu
  -1.9: appelez, by, celui, check, cuand-, cuando, did, efface, hora, membe-, model-, refle-, regle
  -1.9: remove>remove, roue, samed-, samedi, send>you, stopped, that, todav-, todavia, wait
  -2.0: an, arrete, attente, casco, l, my, nadie, number>list, puedo, see, until, veux, while
  -2.1: cita, escribanme, facture, he, parts, rende-, rendez
  -2.2: appel-, appeler, ci, got, new, recom-, texts>stop, tires
  -2.3: automated, being, frein-, llama-, put, quel, remove>send
  -2.4: bruit, la, lost, need, number>these, photo, probl-, quand, remet-, sorry
  -2.5: cancel, leave, nouve-, para, ride, right, tard, than
  -2.6: drivi-, driving, file, pedal-, rain, repondez
  -2.7: block, eso, helpf-, helpful, peux, serie, stop>not, text, texts>number, unknown 1, wrong>these
  -2.8: number>texts, recu, texter, trava-, two, will
  -2.9: au, done, order, payer, texts>send
  -3.0: ma, stop>stop
  -3.1: calls, conte-, llego, when
  -3.2: can, old, over, prix, remove>wrong, send>texts
  -3.3: le, mensaje
  -3.4: message
  -3.5: not>stop, repon-
  -3.6: call, factu-
  -3.7: esta, pret
  -3.8: remove>not
  -4.0: atten-, el
  -4.3: yet
  -4.5: it, reply
  -4.7: lol, the
  -4.8: (bias), haha
  -5.0: stop>remove
`;
