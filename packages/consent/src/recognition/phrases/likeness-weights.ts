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
  3.7: more>texts
  3.6: conse-
  3.4: be, stop>texts
  3.3: conta-
  3.2: desab-, perso-, retir-, stop
  3.1: (not), ici, me>angry, texts>more, unsubscribe, you>not
  3.0: favor, inter-, me>more, send>not, texts
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
  1.5: asked, equivocaste, etre, have, impor-, manda-, number>wrong, parar, pleas-, please, pu, quita-
  1.5: quitenme, spam, stop>angry, svp, why
  1.4: cessez, chier, desabonne, escribirme, estafa, famil-, fatig-, going, harce-, i, interessee, just, know
  1.4: law>you, liste, manden, me>not, more>you, n, nom, not>number, o, sea, sue, these>wrong, thx
  1.4: want>these, you>number
  1.3: all, angry>texts, aqui, autor-, dejen, escriban, escribas, every, fait, law>send, number, promo-
  1.3: removal, remue-, revok-, son, stop>these, stuff, take, these>angry, thinks, velo, vuelv-
  1.2: affai-, angry>angry, angry>number, ca, chill, ching-, deran-, desis-, desist, goes, guy, guys
  1.2: harcelement, looki-, looking, mandar, mere, number>remove, nunca, pass, sendi-, sending, suppr-
  1.2: textees, third, time, tranq-, veuil-, veuillez, want>not, you>angry
  1.1: (want), bruh, cours, custo-, customer, di, envoyer, everything, hard, how, insis-, lawye-, lawyer
  1.1: mauva-, named, ninguna, not>not, notif-, numbe-, number>not, ofert-, say, suscr-, texts>not, ultim-
  1.1: vos, w, you>want
  1.0: a, anyth-, anything, borrenme, bough-, bought, buzz, cel, clase, deman-, desabonner, detener, dude
  1.0: enlever, envia-, et, from, gave, god, heill-, heille, law>law, maint-, maintenant, mensa-, more>send
  1.0: not, not>wrong, own, porfa-, porfavor, promos, regis-, revoke, rid, servi-, service, signi-, signing
  1.0: these>stop, thoug-, turn, vive, want>number, wish
  0.9: beauc-, beaucoup, block-, borre, choos-, choose, code, comme-, commu-, contacting, cosas, creo
  0.9: dejenme, diffe-, different, ecriv-, envoi, escriben, etes, every-, ex, forever>send, haras-, hear, hey
  0.9: hint, inscr-, kindl-, kindly, must, not>law, notifications, once, optin-, opting, persona, pursu-
  0.9: pursuant, quit, quite, receiving, remem-, remember, reportar, sa, screw, textearme, texti-, texting
  0.9: these>send, this, tune, unwan-, unwanted, van, vuelvan, writi-, writing, you>more, you>send, yours
  0.8: afrai-, afraid, ai, bicic-, bicicleta, bicyc-, bicycle, blocking, bot, cease, chez, comment, contr-
  0.8: darme, dejen-, deten-, donne-, f, first, heari-, hearing, il, immed-, info, knock, less, life, lot
  0.8: me>me, meme, molestando, moved, omg, permi-, pueden, recoi-, recois, remove, rendu, retire, savoi-
  0.8: savoir, sim, store, supprimer, suscripcion, taken, these>me, think, throw, under-, understand
  0.8: unsubscribing, want>stop
  0.7: allez, alors, autre-, autres, bajen-, bit, bloque, chaqu-, chaque, consented, contacted, contactez
  0.7: derangez, discontinue, ecrivez, else, erreu-, erreur, escribieran, estar, este, esten, fixed
  0.7: harassment, inscribi, jme, kid, labor-, limit-, lmao, mauvaise, merci, molesten, more>law, not>want
  0.7: nous, number>angry, oblig-, of, oferta, oigan, optou-, optout, otro, paix, passed, reach-, reached
  0.7: recibir, registry, reminders, retirez, scam, send>wrong, seul, sonne, spamm-, spamming, stop>law
  0.7: subscribe, subscription, telef-, telefono, texte, texts>angry, texts>me, these>forever, un, vendi, you
  0.7: you>texts
  0.6: alert-, alerts, ancien, as, aucun, aux, ayer, been, believe, borra-, bueno, cancela, ce, churc-
  0.6: church, comun-, connais, damn, data, datos, day, deja, demande, desabonnement, diff, disco-, distr-
  0.6: drop, elimine, enlev-, enviarme, eres, ete, familia, flori-, florida, forever>me, forever>you, fun
  0.6: get, hier, hospi-, hospital, incor-, interested, law>me, list>me, mandando, mandarme, me>list
  0.6: molestarme, no, number>want, offic-, office, puede-, quedo, quisi-, quisiera, quitar, quitaran, repli-
  0.6: replied, reporting, requesting, run, says, side, solic-, souve-, souvent, speci-, stop>you, subscribed
  0.6: suis, syste-, system, tcpa, though, tranquille, ugh, una, voudr-, voudrais, voy, want, want>list
  0.6: wante-, wanted, welco-, welcome, whoev-, whoever, wrong>wrong, y
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
  0.3: mandes, march, messaging, mothe-, number>forever, ofertas, oh, papel-, passe, paz, peace, per, pris
  0.3: publicidad, quite-, refra-, refrain, regre-, relat-, relationship, retired, ridic-, ridiculous, saber
  0.3: sans, send>list, siste-, stop>me, stp, supprimez, suscribi, switc-, takin-, taking, tantos, tengo
  0.3: texte-, texts>wrong, these>list, think-, tiene-, ultima, une, uni, used, verda-, verdad, vous
  0.3: want>forever, were, wey, whate-, whatever, withdrawn, you>forever
  0.2: ahi, aimer-, aimerais, anymo-, anymore, apunt-, aujou-, aujourdhui, authorized, avoir, blast, blocked
  0.2: borra, broke, buen, carri-, ces, comer, company, contacte, cost, dan, daugh-, dear, dejar, demen-
  0.2: demenage, denme, deseo, dit, eithe-, either, entie-, envie-, equivoco, estos, estuv-, estuvo, faire
  0.2: faut, ffs, final-, flat, fuck, fuera, furth-, further, garde-, gets, guess, halt, harassing, harto
  0.2: hein, hello, hola, jour, joven, list>stop, llamen, longe-, longer, looks, marco, mauvais, meant
  0.2: mecan-, minor, monday, neith-, neither, nerfs, ningu-, number>stop, offer-, otez, pense, plait, plan
  0.2: podri-, podrian, porfa, prefi-, prefiero, prepa-, priva-, privacy, promi-, promociones, promotions
  0.2: quelq-, quelquun, quitame, refus-, refuse, remin-, retirer, robar-, robaron, senor, senor-, senora
  0.2: sert, shop, siemp-, siempre, sister, solicito, sorte-, sortez, sorti-, sry, stop>want, stupi-, stupid
  0.2: tanne-, tannee, termi-, thanks, these>remove, too, tromp-, trompe, trompez, tryin-, trying, under
  0.2: vole, vuelva, want>me
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
  0.1: roommate, roule-, sell, sign, sms, some, somet-, something, souha-, souhaite, strav-, strava
  0.1: suppression, sœur, ta, texts>these, thank-, tiend-, tienda, vecin-, vecino, vendr-, vendredi, vendu
  0.1: vie, viern-, viernes, visit-, wake, warni-, warning, wed, withdraw, word, wrong, wrong>law, wrong>list
  0.1: years, yeste-, yesterday
  -0.1: 2, 555, abier-, abord, aceptan, adjus-, adjuster, adult-, after-, afternoon, agree-, agreed, ah
  -0.1: algun-, alguna, aller, alloy, alone, ano, apolo-, apple, appor-, apporte, arreg-, arretent, asap
  -0.1: askin-, asking, avec, avert-, avion, b, bag, bars, base, battery, bb, beate-, beater, belie-, big
  -0.1: bille-, birth-, birthday, black, bleu, borro-, borrow, both, botto-, bottom, brack-, bracket, bring
  -0.1: bringing, broth-, brother, bueno-, buenos, cadea-, cadeau, cafe, calle, campu-, campus, canad-
  -0.1: cancelen, carry, cente-, cerca, chequ-, cheques, chien-, chris-, cierr-, cierran, clic, cm, compl-
  -0.1: confi-, correo, corta-, coupe, crack-, crash-, crashed, cried, crv, cuest-, cuesta, deals, dejel-
  -0.1: dejela, dejem-, dejeme, delivery, demander, dents, depar-, department, depui-, depuis, desce-, desk
  -0.1: desol-, desole, dia, dias, dinos-, dog, dollars, domin-, dos, du, e, early, electrica, email-, emails
  -0.1: en, encon-, encontre, enoug-, enough, entra-, entre-, equipe, esposo, excit-, excited, expir-, expire
  -0.1: exten-, fende-, fender, fetch, final, find, finis-, fixie, fixin-, fixing, floor, forever>these
  -0.1: forever>wrong, forfa-, forfait, forgo-, forgot, fork, found, frein, freno, full, garder, gars, gift
  -0.1: grande, grandeur, green, grips, hacen, hahah-, hahaha, handlebar, hands, hange-, hanger, heads-
  -0.1: headset, help, honda, hours, house, husbands, ignor-, ignore, igual-, igualmente, inch, inche-
  -0.1: inches, jamen-, jamene, jk, joyeux, jpeux, keep, key, km, lab, lache, last, left, lever, licen-
  -0.1: liqui-, liquido, list>wrong, list>you, lists, llevo, location, locke-, loves, lower, malad-, malade
  -0.1: maps, maroo-, maroon, marqu-, may, me>stop, medio-, mediodia, mediu-, medium, meet, meeting, mercr-
  -0.1: mercredi, mero, merry, mesur-, metro, mette-, mettez, mien, mille, min, mise, missi-, missing, mom
  -0.1: money, monte-, monter, more>these, muchas, mude, music, navid-, navidad, needs, neige, neta, night-
  -0.1: nina, ninos, noel, non, only, origi-, original, oublie, ouvre-, ouvrez, pagar, parad-, pasar, patient
  -0.1: pawn, paye, payme-, payment, pedal, perfecto, pero, petite, peut, pis, plate-, poign-, poste, pouce-
  -0.1: pouces, pray, prendre, proce-, proche, psi, puedes, puert-, puerta, pues, quest, question, quiere
  -0.1: quon, racks, ramas-, ramasse, rapidrun, rattl-, rattles, recad-, recoge, recommend, reflecteurs
  -0.1: regal-, regalo, rembo-, remboursement, repla-, replace, rode, rubs, rust, safe, sayin-, saying
  -0.1: scare-, segur-, seguro, send, serai-, serait, shift, short, signe-, signed, slot, small, snapp-
  -0.1: snapped, someo-, someone, spoke-, spokes, stop>list, stopper, summe-, summer, support, taxes, team
  -0.1: teeth, ten, terce-, tercera, texter, thru, tienes, tight, til, timbr-, timbre, tip, tirel-, tombe
  -0.1: tonig-, tonight, top, toujo-, toujours, tout, trae, traig-, traigo, train-, training, trek, try, typo
  -0.1: ubicados, unive-, upgrade, velodromo, vende-, verde, very, vites-, vitesse, wahoo, wash, washi-, weds
  -0.1: white, with, worke-, worked, worth, wrench, wrong>want, yeah, year, yep
  -0.2: 2nd, abren, accid-, accor-, accord, adres-, adresse, afina-, afinacion, ahori-, ahorita, al, amazi-
  -0.2: amazing, amo, annee, apply, arrive, asiento, atras, autob-, autobus, aweso-, awesome, barata, basic
  -0.2: basic-, basta, batterie, besoi-, besoin, bibs, bleed, bonit-, bonjo-, bonjour, bring-, broug-
  -0.2: brought, build, but, cable, cadenas, canada, carro, change, cheap-, cheaper, child, cle, cliqu-
  -0.2: coffe-, coffee, collants, cool, cote, coule-, couleur, cours-, course, crack, croch-, croche, cuadr-
  -0.2: cuadro, cuanto, d, deliv-, deliver, derangent, desca-, descu-, descuento, detengan, dijer-, dijeron
  -0.2: diman-, dimanche, dolla-, domic-, drive-, easie-, easier, electrique, enfan-, enfants, envoie
  -0.2: equivocaron, esa, esas, escribe, estim-, estime, exam, exist, expen-, expensive, extra, fast, feliz
  -0.2: fell, forev-, forever, forever>not, foto, fue, garmi-, garmin, googl-, google, guidon, habla-, hablar
  -0.2: havin-, having, hay, heigh-, height, helmets, hi, hirin-, hiring, hows, inclu-, install, jerse-
  -0.2: jersey, jeu, journ-, journee, joyeu-, jusqu-, jusqua, kicks-, kickstand, knows, later, lift, llame-
  -0.2: llantas, loane-, loaner, logo, loic, low, lujo, lunes, machi-, machine, magas-, magasin, manch-
  -0.2: manches, mande-, marte-, martes, match, messa-, mierc-, miercoles, mieux, mijo, miles, miss, mothers
  -0.2: motor, mucha-, number>more, ont, ortho-, otra, ou, oui, outsi-, outside, ouver-, ouvert, owe, paque-
  -0.2: paran, parfa-, parfait, pase, paso, peint-, peinture, perdon, pere, perfe-, perfect, personne, petit-
  -0.2: piece, pied, pintu-, pintura, poncho, potence, proch-, quedamos, reaso-, reason, recommandez, removed
  -0.2: retar-, retard, return, rodad-, rodada, rouge, roule, route, rubbe-, salen, semaines, shipp-, si
  -0.2: since-, sincerely, so, sont, stati-, stay, steer-, steerer, stop>wrong, stopping, stree-, street
  -0.2: strol-, sundays, talki-, talking, tape, tarde, there, these>not, troub-, trouble, true, ubica-, uno
  -0.2: velodrome, vez, want>more, want>want, windo-, window, wobbl-, wonde-, wonderful, wrenc-, zelle
  -0.3: accepte, accidentally, accou-, account, aguan-, algo, annoyed, anos, answered, arrie-, arriere
  -0.3: authorize, auto, avail-, available, avant, avisan, batte-, beaut-, beautiful, bike, bill, bolt, boss
  -0.3: bothe-, cadre, calco-, calcomanias, casse, casse-, cassette, chanc-, chance, coin, confused, conti-
  -0.3: coupe-, coupez, crash, credi-, credit, deje, deleted, delux-, deluxe, deux, di2, died, discu-
  -0.3: disculpe, drive, efect-, efectivo, elsew-, elsewhere, ended, enlevez, escribo, esos, estan, excus-
  -0.3: excusez, far, fee, ferme-, fermez, forever>stop, frere, frida-, friday, gardez, gentl-, give, guido-
  -0.3: guind-, guinda, herma-, heure-, hijo, horqu-, horquilla, if, invoi-, invoice, jajaj-, jajaja, k
  -0.3: kiddi-, kidding, kona, law, light, list>these, livre-, located, lock, lui, mande, manub-, manubrio
  -0.3: mardi, mari, me>want, minut-, minutes, mois, more, more>number, needi-, needing, night, nomas, nombr-
  -0.3: nombre, noon, not>remove, notic-, numbers, or, pads, pago, paie, papa, parte-, passer, picture, plane
  -0.3: ponga-, potencia, prene-, prenez, problem, puede, queda-, quede, quick, rapid-, rapido, red, retur-
  -0.3: rip, road, roja, room, salgo, salut, samed-, samedi, shifting, sigan, socce-, soccer, sonnette
  -0.3: squeal, stole-, stolen, stora-, storage, stude-, student, swap, tab, tantot, texts>want, thule
  -0.3: ticket, took, trouv-, trouve, tu, tuesd-, tuesday, ty, velod-, vers, veut, virem-, virement, weeks
  -0.3: wheel-, wheels, wrong>remove, you>these
  -0.4: achal-, achaler, addre-, address, alway-, always, angry>not, angry>send, answer, aroun-, around
  -0.4: arriv-, attendre, baby, barat-, bicis, canda-, candado, cansa-, cansado, carbon, carre-, carrera
  -0.4: cell, charging, chat, claim, combien, comprends, continuez, dehor-, dehors, depos-, deposit, despu-
  -0.4: despues, diale-, dialed, drawi-, drawing, dueno, elect-, error, espos-, esposa, fed, finally, fix
  -0.4: fourc-, fourche, garag-, garage, gator-, gatorskins, grave, group, hermana, ir, item, jetez, jueve-
  -0.4: jueves, juste, laiss-, laissez, lavag-, lavage, law>angry, law>want, letti-, letting, llameme, llegu-
  -0.4: llegue, locat-, long, mais, makes, meeti-, mets, midi, more>more, mysel-, myself, nada, necesito
  -0.4: notice, number>send, part, patience, payin-, paying, pieza, pluto-, plutot, pneus, ponchaduras
  -0.4: possi-, possible, poten-, propr-, qui, rechi-, rechinar, recoger, reflectors, resch-, reschedule
  -0.4: rien, roue, saw, scrat-, scratch, seala-, sealant, semaine, seman-, semana, sent, sonne-, stand
  -0.4: stuck, sunday, suppo-, sus, talle-, taller, tarje-, tarjeta, temps, these>you, travaille, trop
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
  -0.6: quelle, quiero, rathe-, rather, receipt, recog-, sais, salva-, se, seat, semai-, seria-, serial
  -0.6: shift-, shima-, shimano, soon, squeak, still, tanne, tard, texts>texts, texts>you, these>more, those
  -0.6: todos, trabajo, track-, tracking, travail, using, velos, vite, wants, websi-, website, where
  -0.7: about, accep-, acept-, angry>more, autoc-, autocollants, avais, baske-, basket, clicking, come
  -0.7: compt-, delete, dice, free, frein-, freins, frien-, friend, grincer, hablo, hace, helme-, labor
  -0.7: llanta, lumie-, lumiere, march-, marche, milk, mind, misse-, missed, more>stop, much, neede-, needed
  -0.7: not>forever, nouvelles, orden, owner, pedals, perdu, petites, photo-, photos, pic, pick, point
  -0.7: polic-, police, pract-, press-, prisa, quier-, quiteme, remove>angry, rental, reparation, respo-
  -0.7: responda, rush, selle, send>you, such, sunda-, tes, texts>remove, thurs-, thursday, trabajar
  -0.7: travailler, tue, twice, updates, upgra-, veux, vieux, wifes, wifi, worry-, worrying, wrong>send, wtf
  -0.8: adore, aerob-, aerobars, answe-, apres, are, autorice, buyin-, buying, canas-, canasta, charg-, cheap
  -0.8: click-, des, elle, envie, femme, finan-, frame, guard-, inste-, instead, law>remove, llamado, llamo
  -0.8: lose, mando, mano, marat-, marathon, mes, mine, modele, mondays, obra, panie-, panier, pay, pregu-
  -0.8: prend-, quest-, saddl-, saddle, set, siege, sprin-, spring, stopp-, teasi-, teasing, they, trois
  -0.8: tubel-, tubeless, waitl-, waitlist, well
  -0.9: add, alley-, alleycat, angry>you, any, anyti-, anytime, appoi-, appointment, arrete, at, autre
  -0.9: avisa-, beau, ben, brake, brake-, brakes, casqu-, casque, charge, delay-, delays, dessu-, dessus
  -0.9: doing, esper-, fine, job, late, llant-, lluvi-, lluvia, more>remove, mucho, ningun, nobod-, nobody
  -0.9: nuevo, open, options, passa-, pics, prix, received, remove>wrong, roues, ship, stick-, stickers
  -0.9: talla, them, till, tire, tubes, want>angry, week, wheel, works, yes, your
  -1.0: appelez, approved, aviso, azul, bonne, bruit, calle-, called, calli-, calling, cambie, close-, da
  -1.0: delet-, door, down, effac-, envoyez, equivoque, examp-, example, facture, freno-, frenos, garan-
  -1.0: hungr-, hungry, hurry, is, jaja, like, list>not, lo, mis, note, on, optio-, oubliez, paint, pasa
  -1.0: permission, picki-, picking, pictures, rear, recei-, recib-, refle-, renta-, repar-, repondeur, sauve
  -1.0: shoes, sick, thinking, throu-, through, tmrw, va, voir, want>wrong, who, worki-, working
  -1.1: aime, annul-, apago, atten-, au, bici, clip, cobra-, com, comma-, commande, count, cuand-, cuando
  -1.1: demai-, demain, encan-, encantan, fit, fotos, front, her, hour, killi-, killing, mas, nice
  -1.1: number>list, number>number, order-, ordered, pedid-, pedido, pit, prefe-, quoi, rack, recibi, repair
  -1.1: report, rueda, ruido, she, super, todav-, todavia, total, updat-, urgen-, urgent, went
  -1.2: afuer-, afuera, ahead, air, bien, bikes, carbo-, card, chang-, con, contacts, cryin-, crying, etait
  -1.2: grinc-, insur-, insurance, las, oubli-, pour, price, probl-, ready, remove>more, smoki-, smoking
  -1.2: texto, to, told, tomor-, tomorrow, toss, town, which, wrong>texts
  -1.3: after, alla, cadena, cambi-, chain, color, could, for, great, hold, hora, laugh-, laughing, me>texts
  -1.3: model-, parts, pedal-, photo, pictu-, playi-, playing, pneu, recom-, remove>stop, rende-, rendez
  -1.3: repondez, send>remove, serie, shoul-, should, textez, today, unsubscribed, waiti-, waiting, wrong>me
  -1.3: you>remove
  -1.4: autom-, came, cita, does, ella, home, keeps, list>remove, llama-, me>wrong, not>angry, oops, peux
  -1.4: phone, puedo, race, real, speak-, talk, texted, texts>number, tired, tires, traba-, until, use
  -1.4: warra-, warranty, weeke-, weekend, what, witho-, without
  -1.5: appel-, appro-, best, caden-, l, mean, put, refun-, refund, repai-, satur-, saturday, send>send
  -1.5: squea-, stop>not, tell, than
  -1.6: NUMBE-, NUMBER, cancelar, conte-, gas, grand, mandeme, remove>remove, right, sur
  -1.7: did, factu-, file, fin, him, new, nouve-, para, quel, see, size, stop>more, that, tubul-
  -1.8: an, han, me>these, membe-, membership, nadie, payer, recu, trava-, while
  -1.9: automated, eso, got, helpf-, helpful, lost, remove>send, sorry, wait
  -2.0: angry>these, casco, pas, repon-, when, work
  -2.1: being, check, number>texts, pret, rain, send>texts, these>law
  -2.2: by, cancel, ese, la, need, unknown 1
  -2.3: drivi-, driving, ma, send>stop, stopped, wrong>these
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
