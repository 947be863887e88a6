/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WEIGHTS = `
  6.7: (remove), (texts)
  6.2: (stop)
  5.7: (law)
  5.4: (list)
  4.7: these
  4.6: (number), (wrong), elimi-
  4.4: remove>texts
  4.3: remove>list
  4.2: NAME
  4.1: (angry), esto
  3.9: wrong>number
  3.8: desus-, mensajes, moi, want>texts
  3.7: conse-, more>texts
  3.4: be, stop>texts
  3.3: conta-
  3.2: desab-, perso-, retir-, stop
  3.1: ici, me>angry, unsubscribe, you>not
  3.0: (not), favor, inter-, me>more, send>not, texts, texts>more
  2.9: desin-, m, me>remove, remove>number, want>you
  2.8: (these), bon, consent, texto-, textos, yo, you>wrong
  2.7: (forever), arret, equiv-, remove>me
  2.6: alrea-, already, bloqu-, bye, escri-, unsub-, you>me
  2.5: law>these, moles-, sold, unsub
  2.4: away, bro, estaf-, not>list, not>send, not>texts, want>remove
  2.3: (more), (send), arretez, baja, me>number, not>me, not>more, numer-, numero, quitt-, reque-
  2.2: ecrir-, ecrire, equivocado
  2.1: and, arnaq-, arnaque, lista, make, now, person, subsc-, these>number
  2.0: je, law>texts, not>these, quien, soy, stop>send, te, times, us
  1.9: anoth-, another, borre-, c, de, ecris, list, me, pourq-, pourquoi, remov-, stop>number, texts>law, up
  1.8: desinscrivez, eliminenme, here, messages, opt, permiso, plus, que, tiene, usted-, ustedes, wrong>not
  1.7: again, angry>me, como, contact, live, me>send, paren, request, s, serio-, seriously, stop>forever
  1.7: suffi-, suffit, t, want>send, you>stop
  1.6: (you), arret-, cesse-, fois, jamai-, jamais, p, remove>you, send>more, these>texts, toute, wrong>you
  1.6: you>list
  1.5: asked, equivocaste, etre, have, impor-, manda-, more>you, number>wrong, o, parar, pleas-, please, pu
  1.5: quita-, quitenme, spam, stop>angry, svp, why
  1.4: cessez, chier, desabonne, escribirme, estafa, famil-, fatig-, going, harce-, i, interessee, just, know
  1.4: law>you, liste, manden, me>not, n, nom, not>number, sea, sue, these>wrong, thx, want>these, you>number
  1.3: all, angry>texts, aqui, autor-, dejen, escriban, escribas, every, fait, law>send, number, promo-
  1.3: removal, remue-, revok-, son, stop>these, stuff, take, these>angry, thinks, velo, vuelv-
  1.2: affai-, angry>angry, angry>number, ca, chill, ching-, deran-, desis-, desist, goes, guy, guys
  1.2: harcelement, insis-, looki-, looking, mandar, mere, number>remove, nunca, pass, sendi-, sending
  1.2: suppr-, textees, third, time, tranq-, veuil-, veuillez, want>not, you>angry
  1.1: (want), bruh, cours, custo-, customer, di, envoyer, everything, hard, how, lawye-, lawyer, mauva-
  1.1: named, ninguna, not>not, notif-, numbe-, number>not, ofert-, say, suscr-, texts>not, ultim-, vos, w
  1.1: you>want
  1.0: a, anyth-, anything, borrenme, bough-, bought, buzz, cel, clase, deman-, desabonner, detener, dude
  1.0: enlever, envia-, et, from, gave, god, heill-, heille, law>law, maint-, maintenant, mensa-, more>send
  1.0: not, not>wrong, own, porfa-, porfavor, promos, regis-, revoke, rid, servi-, service, signi-, signing
  1.0: thoug-, turn, vive, want>number, wish
  0.9: beauc-, beaucoup, block-, borre, choos-, choose, code, comme-, commu-, contacting, cosas, creo
  0.9: dejenme, diffe-, different, ecriv-, envoi, escriben, etes, every-, ex, forever>send, haras-, hear, hey
  0.9: hint, inscr-, kindl-, kindly, must, not>law, notifications, once, optin-, opting, persona, pursu-
  0.9: pursuant, quit, quite, receiving, remem-, remember, reportar, sa, screw, textearme, texti-, texting
  0.9: these>send, these>stop, this, unwan-, unwanted, van, vuelvan, writi-, writing, you>more, you>send
  0.9: yours
  0.8: afrai-, afraid, ai, bicic-, bicicleta, bicyc-, bicycle, blocking, bot, cease, chez, comment, contr-
  0.8: darme, dejen-, deten-, donne-, f, first, heari-, hearing, il, immed-, info, knock, less, life, lot
  0.8: me>me, meme, molestando, moved, omg, permi-, pueden, recoi-, recois, remove, rendu, retire, savoi-
  0.8: savoir, sim, store, supprimer, suscripcion, taken, these>me, think, throw, tune, under-, understand
  0.8: unsubscribing, want>stop
  0.7: allez, alors, autre-, autres, bajen-, bit, bloque, cancela, chaqu-, chaque, consented, contacted
  0.7: contactez, derangez, discontinue, ecrivez, else, erreu-, erreur, escribieran, estar, este, esten
  0.7: fixed, harassment, inscribi, jme, kid, labor-, limit-, lmao, mauvaise, merci, molesten, more>law
  0.7: not>want, nous, number>angry, oblig-, of, oferta, oigan, optou-, optout, otro, paix, passed, reach-
  0.7: reached, recibir, registry, reminders, retirez, scam, send>wrong, seul, sonne, spamm-, stop>law
  0.7: subscribe, subscription, suis, telef-, telefono, texte, texts>angry, texts>me, these>forever
  0.7: tranquille, un, vendi, you, you>texts
  0.6: alert-, alerts, ancien, as, aucun, aux, ayer, been, believe, borra-, bueno, ce, churc-, church, comun-
  0.6: connais, damn, data, datos, day, deja, demande, desabonnement, diff, disco-, distr-, drop, elimine
  0.6: enlev-, enviarme, eres, ete, familia, flori-, florida, forever>me, forever>you, fun, get, hier, hospi-
  0.6: hospital, incor-, interested, law>me, list>me, mandando, mandarme, me>list, molestarme, no
  0.6: number>want, offic-, office, puede-, quedo, quisi-, quisiera, quitar, quitaran, repli-, replied
  0.6: reporting, requesting, run, says, side, solic-, souve-, souvent, spamming, speci-, stop>you
  0.6: subscribed, syste-, system, tcpa, though, ugh, una, voudr-, voudrais, voy, want, want>list, wante-
  0.6: wanted, welco-, welcome, whoev-, whoever, wrong>wrong, y
  0.5: (me), affaires, befor-, before, belon-, blowi-, blowing, borrame, bouch-, busin-, celul-, celular
  0.5: check-, closi-, closing, communication, compu-, computer, conna-, consentement, consi-, consiguieron
  0.5: crois, cycli-, cycling, dead, denun-, denunciar, distu-, disturb, donne, es, est, eu, ew
  0.5: forever>texts, go, good, his, husband, immediately, importunez, interesse, luck, mama, mandan, many
  0.5: me>law, mecha-, mechanic, more>not, ne, neigh-, neighbor, niais-, niaiser, not>you, nothi-, nothing
  0.5: number>you, olvid-, pido, plain-, plainte, por, porte-, porter, pouve-, pouvez, progr-, program
  0.5: publi-, quien-, quienes, remove>these, reply-, replying, repor-, rides, robot, roomm-, runs, saque-
  0.5: scree-, screen, shut, sigue-, someb-, somebody, su, suena, texts>list, then, thing, tube, veces, vivo
  0.5: withd-, worse, write
  0.4: ago, am, ancie-, annoying, assez, avez, belongs, bloquear, bothering, businesses, buy, cada, cancele
  0.4: car, clien-, compr-, confu-, conoz-, conozco, consentimiento, courr-, courriel, crank, cuantas, dar
  0.4: enviar, erase, escribir, estoy, even, fcc, fewer, grand-, granddaughter, hasta, husba-, idiot-, idiots
  0.4: immediatement, junk, lache-, lachez, me>you, mista-, mistake, mother, muy, nope, nvm, ok, opted
  0.4: paren-, parenle, passe-, peopl-, people, perdo-, personal, pete, peu, picke-, picked, pierd-, place
  0.4: promo, recal-, recall, regar-, regards, remove>law, repondu, roommates, sales, saquenme, schoo-
  0.4: school, send>angry, send>number, siguen, since, solo, sound-, sounds, telli-, telling, texts>forever
  0.4: thought, tienen, todo, tres, we, wrong>stop, you>law
  0.3: adver-, advertising, ando, ans, anyon-, anyone, arretiez, aussi, becau-, because, bless, borren
  0.3: busca-, cat, cesser, charges, chinguen, ciao, clear, communications, compa-, compre, consenti
  0.3: contacten, contacter, cuant-, dad, decir, dejam-, dejame, desabonnez, digo, dije, dio, end, enten-
  0.3: envois, escriba, exclu-, fais, family, forever>more, forever>remove, form, gradu-, habla, hagan
  0.3: happe-, hmm, hoy, huh, interesado, kk, landl-, landline, lata, law>number, llega-, los, manan-, manana
  0.3: mandes, march, messaging, mothe-, number>forever, ofertas, oh, papel-, passe, peace, per, pris
  0.3: publicidad, quite-, refra-, refrain, regre-, relat-, relationship, retired, ridic-, ridiculous, saber
  0.3: sans, send>list, siste-, stop>me, stp, supprimez, suscribi, switc-, takin-, taking, tantos, tengo
  0.3: texte-, texts>wrong, these>list, think-, tiene-, ultima, une, uni, used, verda-, verdad, vous
  0.3: want>forever, were, wey, whate-, whatever, withdrawn, you>forever
  0.2: ahi, aimer-, aimerais, anymo-, anymore, apunt-, aujou-, aujourdhui, authorized, avoir, blast, blocked
  0.2: borra, broke, buen, carri-, ces, comer, company, contacte, cost, dan, daugh-, dear, dejar, demen-
  0.2: demenage, denme, deseo, dit, eithe-, either, entie-, envie-, equivoco, estos, estuv-, estuvo, faire
  0.2: faut, ffs, final-, flat, fuck, fuera, furth-, further, garde-, gets, guess, halt, harassing, harto
  0.2: hein, hello, hola, jour, joven, list>stop, llamen, longe-, longer, looks, marco, mauvais, meant
  0.2: mecan-, minor, monday, neith-, neither, nerfs, ningu-, number>stop, offer-, otez, paz, pense, plait
  0.2: plan, podri-, podrian, porfa, prefi-, prefiero, prepa-, priva-, privacy, promi-, promociones
  0.2: promotions, quelq-, quelquun, quitame, refus-, refuse, remin-, retirer, robar-, robaron, senor, senor-
  0.2: senora, sert, shop, siemp-, siempre, sister, solicito, sorte-, sortez, sorti-, sry, stop>want, stupi-
  0.2: stupid, tanne-, tannee, termi-, thanks, these>remove, tiend-, tienda, too, tromp-, trompe, trompez
  0.2: tryin-, trying, under, vole, vuelva, want>me
  0.1: abonn-, abonne, accept, accident, ads, af, agrad-, agradezco, also, angry>stop, annoy-, antes, area
  0.1: arreter, autorise, avisen, bell, blond-, blonde, bonso-, bonsoir, box, break-, buscan, business
  0.1: cance-, capab-, capable, client, coach, colla-, commence, confirm, coudo-, coudonc, counter, coupo-
  0.1: coute, crap, criss-, crissez, dale, dame, dans, daughter, daughters, deced-, deranger, derni-, desir-
  0.1: desire, donc, dormi-, dormir, embarque, encor-, encore, envien, envoi-, envoy-, equip-, equipo, era
  0.1: everyone, falle-, fallecio, fille, flip, fr, fucki-, fucking, graci-, gracias, had, hago, handl-
  0.1: harta, hereb-, hereby, hermano, hope, iban, ing, inscrit, interesa, jefe, jeudi, kill, law>more
  0.1: law>not, law>stop, leavi-, leaving, list>forever, list>law, list>more, loi, lugar, mal, marketing
  0.1: maybe, mexic-, mexico, mi, molestes, more>angry, morni-, morning, mucho-, muchos, nah, neuf, never
  0.1: nos, number>law, okay, out, parle-, parler, pedi, phone-, phones, picku-, pickup, piece-, pieces
  0.1: plein, poco, pongo, pourr-, prett-, pretty, prie, prier-, priere, propi-, queri-, queria, quitarme
  0.1: rayez, read, recev-, recevoir, recor-, records, remove>forever, reported, respe-, respect, revoked
  0.1: roommate, roule-, sell, sign, sms, some, somet-, something, souha-, souhaite, strav-, strava, suite
  0.1: suppression, sœur, ta, texts>these, thank-, vecin-, vecino, vendr-, vendredi, vendu, vie, viern-
  0.1: viernes, visit-, wake, warni-, warning, wed, withdraw, word, wrong, wrong>law, wrong>list, years
  0.1: yeste-, yesterday
  -0.1: 555, abier-, abord, aceptan, adjus-, adjuster, adult-, after-, afternoon, agree-, agreed, ah, algun-
  -0.1: alguna, aller, alloy, alone, ano, apolo-, apple, appor-, apporte, arreg-, arretent, asap, askin-
  -0.1: asking, avec, avert-, avion, b, bag, bars, base, battery, bb, beate-, beater, belie-, big, bille-
  -0.1: birth-, birthday, black, bleu, borro-, borrow, both, botto-, bottom, brack-, bracket, bring, bringing
  -0.1: broth-, brother, bueno-, buenos, cadea-, cadeau, cafe, calle, campu-, campus, canad-, cancelen, carry
  -0.1: cente-, cerca, chequ-, cheques, chien-, chris-, cierr-, cierran, clic, cm, compl-, confi-, correo
  -0.1: corta-, coupe, crack-, crash-, crashed, cried, crv, cuest-, cuesta, deals, dejel-, dejela, dejem-
  -0.1: dejeme, delivery, demander, dents, depar-, department, depui-, depuis, desce-, desk, desol-, desole
  -0.1: dia, dias, dinos-, dog, dollars, domin-, dos, du, e, early, electrica, email-, emails, en, encon-
  -0.1: encontre, enoug-, enough, entra-, entre-, equipe, esposo, excit-, excited, expir-, expire, exten-
  -0.1: fende-, fender, fetch, final, find, finis-, fixie, fixin-, fixing, floor, forever>these
  -0.1: forever>wrong, forfa-, forfait, forgo-, forgot, fork, found, frein, freno, full, garder, gars, gift
  -0.1: grande, grandeur, green, grips, hacen, hahah-, hahaha, handlebar, hands, hange-, hanger, hay, heads-
  -0.1: headset, help, honda, hours, house, husbands, ignor-, ignore, igual-, igualmente, inch, inche-
  -0.1: inches, jamen-, jamene, jk, joyeux, jpeux, keep, key, km, lab, lache, last, left, lever, licen-
  -0.1: liqui-, liquido, list>wrong, list>you, lists, llevo, location, locke-, loves, lower, malad-, malade
  -0.1: maps, maroo-, maroon, marqu-, may, me>stop, medio-, mediodia, mediu-, medium, meet, meeting, mercr-
  -0.1: mercredi, mero, merry, mesur-, metro, mette-, mettez, mien, mille, min, mise, missi-, missing, mom
  -0.1: money, monte-, monter, more>these, muchas, mude, music, navid-, navidad, needs, neige, neta, night-
  -0.1: nina, ninos, noel, non, only, origi-, original, oublie, ouvre-, ouvrez, pagar, parad-, pasar, patient
  -0.1: pawn, paye, payme-, payment, pedal, perfecto, pero, petite, peut, pis, plate-, poign-, poste, pouce-
  -0.1: pouces, pray, prendre, proce-, proche, psi, puedes, puert-, puerta, pues, quest, question, quiere
  -0.1: quitele, quon, racks, ramas-, ramasse, rapidrun, rattl-, rattles, recad-, recoge, recommend
  -0.1: reflecteurs, regal-, regalo, rembo-, remboursement, repla-, replace, rode, rubs, rust, safe, sayin-
  -0.1: saying, scare-, segur-, seguro, send, serai-, serait, shift, short, signe-, signed, slot, small
  -0.1: snapp-, snapped, someo-, someone, spoke-, spokes, stop>list, stopper, summe-, summer, support, taxes
  -0.1: team, teeth, ten, terce-, tercera, texter, thru, tienes, tight, til, timbr-, timbre, tip, tirel-
  -0.1: tombe, tonig-, tonight, top, toujo-, toujours, tout, trae, traig-, traigo, train-, training, trek
  -0.1: try, typo, ubicados, unive-, upgrade, velodromo, vende-, verde, very, vites-, vitesse, wahoo, was
  -0.1: wash, washi-, weds, white, with, worke-, worked, worth, wrench, wrong>want, yeah, year, yep
  -0.2: 2nd, abren, accid-, accor-, accord, adres-, adresse, afina-, afinacion, ahori-, ahorita, al, amazi-
  -0.2: amazing, amo, annee, apply, arrive, asiento, atras, autob-, autobus, aweso-, awesome, barata, basic
  -0.2: basic-, basta, batterie, besoi-, besoin, bibs, bleed, bonit-, bonjo-, bonjour, bring-, broug-
  -0.2: brought, build, but, cable, cadenas, canada, carro, change, cheap-, cheaper, child, cle, cliqu-
  -0.2: coffe-, coffee, collants, cool, cote, coule-, couleur, cours-, course, crack, croch-, croche, cuadr-
  -0.2: cuadro, cuanto, d, deliv-, deliver, derangent, desca-, descu-, descuento, detengan, dijer-, dijeron
  -0.2: diman-, dimanche, dolla-, drive-, easie-, easier, electrique, enfan-, enfants, envoie, equivocaron
  -0.2: esa, esas, escribe, estim-, estime, exam, exist, expen-, expensive, extra, fast, feliz, fell, forev-
  -0.2: forever, forever>not, foto, fue, garmi-, garmin, googl-, google, guidon, habla-, hablar, havin-
  -0.2: having, heigh-, height, helmets, hi, hirin-, hiring, hows, inclu-, install, jerse-, jersey, jeu
  -0.2: journ-, journee, joyeu-, jusqu-, jusqua, kicks-, kickstand, knows, later, lift, llame-, llantas
  -0.2: loane-, loaner, logo, loic, low, lujo, lunes, machi-, machine, magas-, magasin, manch-, manches
  -0.2: mande-, marte-, martes, match, messa-, mierc-, miercoles, mieux, mijo, miles, miss, mothers, motor
  -0.2: mucha-, number>more, ont, ortho-, otra, ou, oui, outsi-, outside, ouver-, ouvert, owe, paque-, paran
  -0.2: parfa-, parfait, pase, paso, peint-, peinture, perdon, pere, perfe-, perfect, personne, petit-, piece
  -0.2: pied, pintu-, pintura, poncho, potence, proch-, quedamos, reaso-, reason, recommandez, removed
  -0.2: retar-, retard, return, rodad-, rodada, rouge, roule, route, rubbe-, salen, shipp-, si, since-
  -0.2: sincerely, so, sont, stati-, stay, steer-, steerer, stop>wrong, stopping, stree-, street, strol-
  -0.2: sundays, talki-, talking, tape, tarde, there, these>not, troub-, trouble, true, ubica-, uno
  -0.2: velodrome, vez, want>more, want>want, windo-, window, wobbl-, wonde-, wonderful, wrenc-, zelle
  -0.3: 2, accepte, accidentally, accou-, account, aguan-, algo, annoyed, anos, answered, arrie-, arriere
  -0.3: authorize, auto, avail-, available, avant, avisan, batte-, beaut-, beautiful, bike, bill, bolt, boss
  -0.3: bothe-, cadre, calco-, calcomanias, casse, casse-, cassette, chanc-, chance, coin, confused, conti-
  -0.3: coupe-, coupez, crash, credi-, credit, deleted, delux-, deluxe, deux, di2, died, discu-, disculpe
  -0.3: domic-, drive, efect-, efectivo, elsew-, elsewhere, ended, enlevez, escribo, esos, estan, excus-
  -0.3: excusez, far, fee, ferme-, fermez, forever>stop, frere, frida-, friday, gardez, gentl-, give, guido-
  -0.3: guind-, guinda, herma-, heure-, hijo, horqu-, horquilla, if, invoi-, invoice, jajaj-, jajaja, k
  -0.3: kiddi-, kidding, kona, law, light, list>these, livre-, located, lock, lui, mande, manub-, manubrio
  -0.3: mardi, mari, me>want, minut-, minutes, mois, more, more>number, needi-, needing, night, nomas, nombr-
  -0.3: nombre, noon, not>remove, notic-, numbers, or, pads, pago, paie, papa, parte-, passer, picture, plane
  -0.3: ponga-, potencia, prene-, prenez, problem, puede, queda-, quede, quick, rapid-, rapido, red, retur-
  -0.3: rip, road, roja, room, salgo, salut, samed-, samedi, semaine, shifting, sigan, socce-, soccer
  -0.3: sonnette, squeal, stole-, stolen, stora-, storage, stude-, student, swap, tab, tantot, texts>want
  -0.3: thule, ticket, took, trouv-, trouve, tu, tuesd-, tuesday, ty, velod-, vers, veut, virem-, virement
  -0.3: weeks, wheel-, wheels, wrong>remove, you>these
  -0.4: achal-, achaler, addre-, address, alway-, always, angry>not, angry>send, answer, aroun-, around
  -0.4: arriv-, attendre, baby, barat-, bicis, canda-, candado, cansa-, cansado, carbon, carre-, carrera
  -0.4: cell, charging, chat, claim, combien, comprends, continuez, dehor-, dehors, deje, depos-, deposit
  -0.4: despu-, despues, diale-, dialed, drawi-, drawing, dueno, elect-, error, espos-, esposa, fed, finally
  -0.4: fix, fourc-, fourche, garag-, garage, gator-, gatorskins, grave, group, hermana, ir, item, jetez
  -0.4: jueve-, jueves, juste, laiss-, laissez, lavag-, lavage, law>angry, law>want, letti-, letting, llameme
  -0.4: llegu-, llegue, locat-, long, mais, makes, meeti-, mets, midi, more>more, mysel-, myself, nada
  -0.4: necesito, notice, number>send, part, patience, payin-, paying, pieza, pluto-, plutot, pneus
  -0.4: ponchaduras, possi-, possible, poten-, propr-, qui, rechi-, rechinar, recoger, reflectors, resch-
  -0.4: reschedule, rien, roue, saw, scrat-, scratch, seala-, sealant, semaines, seman-, semana, sent, sonne-
  -0.4: stand, stuck, sunday, suppo-, sus, talle-, taller, tarje-, tarjeta, temps, these>you, travaille, trop
  -0.4: unknown 3, update, usted, vamos, vieil-, votre, way, which-, whichever, wife, youtu-
  -0.5: angry>remove, annuler, appre-, appreciate, approve, ask, attendez, ayoye, bad, bebe, blue, camp
  -0.5: campamento, cap, cette, closed, cobraron, comin-, coming, corre-, correct, creak, creva-, cual, date
  -0.5: dent, direc-, direccion, don, dropp-, dropped, email, ends, garantia, garantie, gasta-, gastar
  -0.5: getti-, hacer, half, happy, has, head, helmet, hill, hiver, in, insta-, interac, kids, lavad-, lavada
  -0.5: leque-, lequel, let, lundi, mon, more>me, morge-, morgen, name, neces-, news, noise, nouvelle
  -0.5: number>me, our, patie-, pluie, porte, prati-, pratique, precio, presses, quand, quiten, quote, rabai-
  -0.5: rabais, rappe-, reall-, really, receive, recibo, reminder, remove>want, ride, ridin-, riding, said
  -0.5: salud-, same, secon-, second, send>me, slip, squeaking, start, stem, stock, sure, tag, thank, video
  -0.5: vieja, vrai, want>law, whene-, whenever, worry, wow, you>you
  -0.6: acepte, agree, angry>list, annulez, appeler, asien-, attac-, attached, aviso-, avisos, bar, bette-
  -0.6: better, bother, campa-, cash, celui, chain-, chaine, cher, class, click, combi-, contactos, cut
  -0.6: derai-, derailleur, do, dre, enleve, estimate, factura, fair, feels, flats, forge-, forget, getting
  -0.6: hate, heure, http, line, list>send, list>want, llamar, lunch, main, makin-, making, monda-, near
  -0.6: nouveau, off, one, other, pedales, pense-, perdi, petit, ponch-, preci-, prefer, preferencia, quell-
  -0.6: quelle, quiero, rathe-, rather, receipt, recog-, sais, salva-, se, seat, seria-, serial, shift-
  -0.6: shima-, shimano, soon, squeak, still, tanne, tard, texts>texts, texts>you, these>more, those, todos
  -0.6: trabajo, track-, tracking, travail, using, velos, vite, wants, websi-, website, where
  -0.7: about, accep-, acept-, angry>more, autoc-, autocollants, avais, baske-, basket, clicking, come
  -0.7: compt-, delete, dice, free, frein-, freins, frien-, friend, grincer, hablo, hace, helme-, labor
  -0.7: llanta, lumie-, lumiere, march-, marche, milk, mind, misse-, missed, more>stop, much, neede-, needed
  -0.7: not>forever, nouvelles, orden, owner, pedals, perdu, petites, photo-, photos, pic, pick, point
  -0.7: polic-, police, pract-, press-, prisa, quier-, quiteme, remove>angry, rental, reparation, respo-
  -0.7: responda, rush, selle, semai-, send>you, such, sunda-, tes, texts>remove, thurs-, thursday
  -0.7: travailler, trois, tue, twice, updates, upgra-, veux, vieux, wifes, wifi, worry-, worrying
  -0.7: wrong>send, wtf
  -0.8: adore, aerob-, aerobars, answe-, apres, are, autorice, buyin-, buying, canas-, canasta, charg-, cheap
  -0.8: click-, des, elle, envie, femme, finan-, frame, guard-, inste-, instead, law>remove, llamado, llamo
  -0.8: lose, mando, mano, marat-, marathon, mes, mine, modele, mondays, obra, panie-, panier, pay, pregu-
  -0.8: prend-, quest-, saddl-, saddle, set, siege, sprin-, spring, stopp-, teasi-, teasing, they, trabajar
  -0.8: tubel-, tubeless, waitl-, waitlist, well
  -0.9: add, alley-, alleycat, angry>you, any, anyti-, anytime, appoi-, appointment, arrete, at, autre
  -0.9: avisa-, aviso, beau, ben, brake, brake-, brakes, casqu-, casque, charge, delay-, delays, dessu-
  -0.9: dessus, doing, esper-, fine, is, job, late, llant-, lluvi-, lluvia, more>remove, mucho, ningun
  -0.9: nobod-, nobody, nuevo, open, optio-, options, passa-, pics, prix, received, remove>wrong, roues, ship
  -0.9: stick-, stickers, talla, them, till, tire, tubes, want>angry, week, works, yes, your
  -1.0: appelez, approved, azul, bonne, bruit, calle-, called, calli-, calling, cambie, close-, da, delet-
  -1.0: demai-, demain, door, down, effac-, envoyez, equivoque, examp-, example, facture, fit, freno-, frenos
  -1.0: garan-, hungr-, hungry, hurry, jaja, like, list>not, lo, mis, note, on, oubliez, paint, pasa
  -1.0: permission, picki-, picking, pictures, rear, recei-, recib-, refle-, renta-, repar-, repondeur, sauve
  -1.0: shoes, sick, thinking, throu-, through, tmrw, va, voir, want>wrong, wheel, who, worki-, working
  -1.1: aime, annul-, apago, atten-, au, bici, clip, cobra-, com, comma-, commande, count, cuand-, cuando
  -1.1: encan-, encantan, fotos, front, her, hour, killi-, killing, mas, nice, number>list, number>number
  -1.1: order-, ordered, pedid-, pedido, pit, prefe-, quoi, rack, recibi, repair, report, rueda, ruido, she
  -1.1: super, todav-, todavia, total, updat-, urgen-, urgent, went
  -1.2: afuer-, afuera, ahead, air, bien, bikes, carbo-, card, chang-, color, con, contacts, cryin-, crying
  -1.2: etait, grinc-, insur-, insurance, las, oubli-, pour, price, probl-, ready, remove>more, smoki-
  -1.2: smoking, texto, to, told, tomor-, tomorrow, toss, town, which, wrong>texts
  -1.3: after, alla, cadena, cambi-, chain, could, for, great, hold, hora, laugh-, laughing, me>texts, model-
  -1.3: parts, pedal-, photo, pictu-, playi-, playing, pneu, recom-, remove>stop, rende-, rendez, repondez
  -1.3: send>remove, serie, shoul-, should, textez, today, unsubscribed, waiti-, waiting, wrong>me
  -1.3: you>remove
  -1.4: autom-, came, cita, does, ella, home, keeps, list>remove, llama-, me>wrong, not>angry, oops, peux
  -1.4: phone, puedo, race, real, speak-, talk, texted, texts>number, tired, tires, traba-, until, use
  -1.4: warra-, warranty, weeke-, weekend, what, witho-, without
  -1.5: appel-, appro-, best, caden-, l, mean, put, refun-, refund, repai-, satur-, saturday, send>send
  -1.5: squea-, stop>not, tell, than
  -1.6: NUMBE-, NUMBER, cancelar, conte-, gas, grand, mandeme, remove>remove, right
  -1.7: did, factu-, file, fin, him, new, nouve-, para, quel, see, size, stop>more, sur, that, tubul-
  -1.8: an, han, me>these, membe-, membership, nadie, payer, recu, trava-, while
  -1.9: automated, eso, got, helpf-, helpful, lost, remove>send, sorry, wait
  -2.0: angry>these, casco, pas, repon-, when, work
  -2.1: being, check, number>texts, pret, rain, send>texts, these>law
  -2.2: by, cancel, ese, la, need
  -2.3: drivi-, driving, ma, send>stop, stopped, unknown 1, wrong>these
  -2.4: back, done, message, two
  -2.5: esta, he, le, my, number>these, remove>not, texts>send
  -2.6: calls
  -2.7: leave, over, stop>stop, texts>stop, will
  -2.8: order
  -2.9: el, mensaje
  -3.0: block, llego, text
  -3.1: can
  -3.3: haha, old
  -3.5: call, yet
  -4.1: stop>remove
  -4.2: reply
  -4.3: not>stop
  -4.6: the
  -4.7: it
  -5.1: (bias), lol
`;
