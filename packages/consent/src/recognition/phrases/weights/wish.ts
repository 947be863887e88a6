/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WISH = `
  11.2: beat
  11.0: para |
  10.9: are e, ecrivez … pas
  10.6: cancelelos, like not, textez … pas
  10.5: basta-, dontt-
  10.4: reply … ok
  10.3: aret
  10.2: cancell, leave |, message pour
  9.9: no … gracias, or texts
  9.8: stop ok
  9.7: pouver
  9.6: moi … sur
  9.5: basta you, for … lol, seria … que, you recibi, | … assez
  9.4: only … please, the free
  9.3: pas … enlevez, telephone seulement
  9.2: ai … approuve, de … favor, escribas |
  9.1: bikes home, d infolettre, moter, say … me, spam i
  9.0: leave off, noqui-, number lol, numero ou, still texting, svp haha, teste-
  8.9: entiendan, home … the, sold … my, text call, these come, | … subscribe
  8.8: bikes now, bueno que, les … haha, me … good, mine and, my no, shut it, voice calls, ~bst
  8.7: details i, le … aujourdhui, pause these
  8.6: bikes … stop, el cuarto, en pas, informations, repondu oui, un oui, zip it, | … suelta
  8.5: a … e, calls only, hand my, oublie moi, si … continuez
  8.4: annule la, cense, de … son, demander avant, message thank, never … ok, news i, un subscribe, un … up
  8.4: vous continuez, who … yes, | pack
  8.3: canel, la premiere, my … use, quoi … affaire, | … company
  8.2: como … quito, entered, faux |, many … i, me thanks, new system, numero lol, oui de, take back
  8.1: arrive pas, else … you, in touch, lol … moi, vez … que, we keep, whoever … the
  8.0: NUMBER per, ai … repondu, aprov-, never put, nueve, on here, oubliez moi, pack … in, when did
  8.0: why … send, you … d, you … only, | replying
  7.9: adding me, can … anytime, ce service, d ici, email use, etait … la, for good, got … of, have bike
  7.9: it … already, je pas, mass, me … pues, message … vous, saying yes, stop did, text … nothing, to leave
  7.9: tout svp, you lost, | garde, | permission, | … group
  7.8: acabe, alertes de, back my, because … did, como lo, end it, hasta aqui, it … always, les rappel
  7.8: llamadas |, mieux … recevoir, off before, on vous, pues yo, said … only, un beau, when … i, | funny
  7.8: | paye
  7.7: bike money, est vendu, la dessus, my details, number if, number … delete, que quiero, si vous
  7.7: something i
  7.6: a molestar, arrete |, brakes on, ca … vous, do … me, got … the, ip, is always, jehov-, mi mujer
  7.6: no emails, out thx, plus merci, provide, quelle … a, since … is, stop thank, supon-, supone
  7.6: text people, to … get, turn this, wants off
  7.5: NUMBER back, avoir dit, can … say, de spam, en … you, funny i, my … thing, other day, pas … pour
  7.5: pu … promos, see these, stop le, stoppe, the … every, | said
  7.4: a ver, a yes, after i, ajoute, cancel |, decen-, get removed, have … go, just reply, le pour, love |
  7.4: lycra, money … me, only to, paso … de, pires, que … veux, stop … ca, text … thanks, the bikes
  7.4: voulais des, want another, work order, | literally
  7.3: bike … i, box blank, brun, celular you, chirurgie, delete |, here stop, i sell, jajaja you, je repond
  7.3: la feuille, liste moi, march please, mensaje … you, number was, pas … sondage, ran the, se … you
  7.3: ticket NUMBER, to … new
  7.2: all if, arreter ca, autre message, comment … se, el … mensaje, end them, espam, est stop, exped-
  7.2: it … this, just delete, me bajo, mroe, no … se, number … never, on any, pour toujours, rip my, said ok
  7.2: shut … off, si … m, terminer, to just
  7.1: NUMBER texts, a … mujer, ahi … que, bien … vos, brakes … the, chiru-, est … dernier, for … lifetime
  7.1: habia … que, incoming, japan, llanta no, me … before, mon … la, my signature, one lifetime, ou je
  7.1: removed please, to … again, un … j, want … NUMBER, you bye, you if, | … gives, | … sort, ~_ed
  7.0: NUMBER bike, an … man, ask me, card … my, deja … non, dije … si, empty … the, enough … from, je bloque
  7.0: liste … moi, my … were, ok … my, pack it, pas … faire, plants, please never, quiero … esto, supri-
  7.0: take … my, these … it, this … stop, un … svp, undo it, use email, ways, week i, with … spam, with … to
  7.0: | doing, | … llegan
  6.9: avez … ecrit, baja … no, being texted, c … stop, demande ca, demande la, end this, fin |, hit my
  6.9: how … that, les … jours, lol … did, no m, no … k, says … marketing, textos … on, there … not, to never
  6.9: to … updates, un … je, worse … my, year so, you … paren
  6.8: NUMBER … mayo, arrive … a, as … delete, bought one, can … texts, card with, de mayo, de sondage
  6.8: degag-, dejenlo |, faire les, from … again, get … take, gives you, gives … the, group |, habra
  6.8: haha … moi, i … last, i … of, i … reply, just stop, my … class, n … en, non … l, paral-, quitar |
  6.8: see … it, show up, si … voulais, tekst-, text thing, these after, une … chose, up … not
  6.8: veux … desabonner, vie, what gives, you bajenle, you dejenlo, ~aral
  6.7: NUMBER see, and |, be the, belgi-, belgique, bike … great, bike … leave, call instead, como … esto
  6.7: de sur, delete me, feuil-, for … one, it … too, line again, mornin, my whole, no … un, not … another
  6.7: nothin, ok stop, on … receipt, ping, please … have, pour me, pour … facture, quiero … en, quitemelo
  6.7: refused, settings … off, so how, son … pas, stop … is, the … contact, this be, updating, vendio
  6.7: who … me
  6.6: achete mon, achete … numero, appels, arrete ca, bike you, c … termine, can end, could … about, de ese
  6.6: de le, empty, en … les, est termine, faire … textos, follow ups, forever>want, is … sign
  6.6: just … people, knowingly, la … non, le hago, los … con, mais … veux, more message, never … yes
  6.6: ni NUMBER, obtai-, obtain, on do, on sort, pis vous, que … les, quit |, quitt, recois encore, skip me
  6.6: sorte, svp … ai, text moi, texto … no, trank-, trankil, was … the, yo … cuando, ~dara
  6.5: a ella, a present, a textos, and delete, arrete la, ask … this, ca … j, canceller les, confirm that
  6.5: d m, datas, de … supprimez, did … join, do … add, do … use, esta … gracias, feuille, forfait |, gens
  6.5: i press, i … removed, is what, is … mom, j … choisi, lo di, mecrive, mi … tiene, not add, not join
  6.5: not ok, pas deranger, pings, pis … vous, please disable, please fix, pouvez les, quoi je, recois … un
  6.5: repair i, said … on, senora NAME, sheet, so … quit, stop la, texto non, that … do, the waiver
  6.5: this service, un de, un par, unsub from, up … that, weeks … i, you mauvais, ~neur, ~tt_, ~unad
  6.4: a enlever, a … otro, a … shop, alzhe-, alzheimer, and after, and … hit, are … please, as … not
  6.4: au … moi, axe the, bikes great, calls not, cancle |, commis, deja dit, do … waste, driving and
  6.4: enough off, every … day, faire texter, get … from, hearing … you, itd, ma … que, mavez, may … me
  6.4: mineure, moi jamais, nda, never to, no … svp, non pour, not given, not one, not waste, off … tune
  6.4: que conteste, rappels aussi, stop ca, tell whoever, the texting, the … reminders, the … text
  6.4: toujours |, ugh stop, vos … vous, votre commis, waste your, you an, you … phone, you … was
  6.3: an old, any longer, aussi svp, avais dit, avez pris, be … last, choisi, compre una, could text
  6.3: desactivez ca, down … street, et me, etait pour, every other, form and, get another, hearing from
  6.3: i … put, itd be, killin, la … les, la … moi, let this, lien … se, llega … a, ma |, me sigan, mi lugar
  6.3: mieux pas, molestar |, mon … lol, monsieur |, more>law, my … stop, nadie les, number … for, on … not
  6.3: one repair, play by, por … y, pour … d, projector, resilie, retirez … svp, rien par, said yes
  6.3: since monday, sourds, spameen, stay on, stop who, svp lol, that … will, the projector, they … not
  6.3: to ask, to stay, tripl-, un … me, unfollow lol, vos … au, vos … texte, was for, ~isi_
  6.2: a … si, accepte … j, addin-, adding, all three, and … phone, arret |, arretez … je, bikes in, clicked
  6.2: convenu, cut me, de trabajo, este … se, esto no, fait … a, faites donc, from here, have … me, here on
  6.2: la vous, lachez … avec, laisser, lift my, lo he, los reporto, me suscribi, me … d, me … here
  6.2: me … peace, me … work, mecri-, need texts, never again, no … solo, not … again, now please, of … phone
  6.2: on … form, on … work, parel-, please close, please … am, proof … i, rappels … svp, regarding, reporto
  6.2: same text, saquen el, soyez, suscribi, take … down, textos … j, the hell, the lake, truly, tv |
  6.2: would … mind
  6.1: a off, a sock, and these, ciao, de travail, deals i, e receipt, effacer |, elvis, entendre parler
  6.1: et … textos, etait regle, hola me, in … lake, in … trash, jamais … oui, know … you, la app, le … plus
  6.1: leaving a, les … et, let … off, liste … texto, ma … otez, me … inscrit, mis la, my info, need … you
  6.1: not use, off … me, out if, pas correct, pas un, plant, quien … apunto, receive |, recevoir ca
  6.1: rien svp, salgo … esta, settings, si … recois, so are, so why, so … come, sors … de, texto … ca
  6.1: texts too, texts … go, thanks NAME, tiendas |, up … anything, was just, whatever sends, while … and
  6.1: whole class, why i, why you, | compre, | landline, | stopper, | … dice, | … este, ~stup
  6.0: NUMBER … got, about anything, ai … oui, ante, apaga-, assured, bbb, ben … je, call … and, can … my
  6.0: cancel … membership, carac-, caracteres, con … tienda, dans ma, demander c, depuis quand, dingi-
  6.0: dinging, drop the, enlever svp, es … me, este number, et les, ever |, fait pour, from … i, go away
  6.0: how does, i … where, je sache, jour … est, jure que, la ca, leerlos, me over, me … sin, message please
  6.0: message svp, mineu-, moi tu, mon … d, my ok, my … up, need text, no … seguir, not tick, not … message
  6.0: nulle part, numero … l, off … of, on … texting, or anything, oui aux, oui … textos, paren you
  6.0: pas dans, phones … the, pidieron, please … mine, plus … par, pogne les, pongo una, qiut, que … sache
  6.0: quit … him, says … you, talk … about, textos vous, textos … svp, texts have, texts ok, the … thx
  6.0: to anything, to … first, unsubscribe lol, vous … ajoute, y los, yegue-, yeguen, you … lo, you … mande
  6.0: you … right, | qiut, | … full, ~rmen
  5.9: NUMBER … did, ai … pour, and … with, and … would, anko, au … maintenant, bikin-, biking, chats
  5.9: consentir, de esta, de tiendas, dio mi, en mi, enough … these, est … je, etonn-, finge-, gave … for
  5.9: has left, have … my, her … are, i agreed, in shop, j espere, knowi-, la hoja, leave … in, leerl-
  5.9: like off, list … never, lista gracias, look … up, march, me … texter, next … and, no marketing
  5.9: not … stop, not … who, olvidate, only … the, over … please, pas … oui, quitas, recevoir sa, revoke |
  5.9: saber mas, se desabonner, she … off, si … paran, so stop, spame-, stop getting, stop this, subscribed
  5.9: sur … formulaire, texts anymore, the tv, the … that, this crap, ticked, told … stop, une sonnette
  5.9: vos … de, vous … dit, would … off, you told, | dije, | … manejando, ~oren
  5.8: 2 no, a esta, a … once, achete une, after that, appelle la, are … you, be no, bless your, blocked and
  5.8: came … on, cesse |, checked … box, clicked yes, con este, coupe ca, de … llamar, de … telefono
  5.8: delete it, dezab-, dezabonne, did … ok, does … get, encore un, etoile, faut il, gardez vos, gave it
  5.8: have … given, i … say, is … texts, it but, la … nunca, last text, leave this, les … merci, lo … quiero
  5.8: m … jure, mari est, me registre, me … dans, me … ma, me … o, messages … it, never |, next text
  5.8: no llamar, no send, not … or, oh … is, on what, one … text, oui … ca, pare, pas … qui, phone calls
  5.8: plus un, portable, pour se, que nadie, qui … dit, rappel |, recibir … promociones, rien recevoir
  5.8: sache, se donde, se … no, so … have, so … stop, stop not, take mine, teaching, telefono … el
  5.8: tengo … para, texting … now, texts thx, the fine, the messages, the … print, this oh, this … up, todas
  5.8: tu … les, undo, up lol, usan, veule-, veulent, vu que, was … NUMBER, work phone, would … it
  5.8: you … send, your money, your … put, | depuis, | stoop, | su, ~eas_, ~rity
  5.7: NUMBER … svp, ai … que, aimai-, aimais, and confirm, angry>wrong, aqui los, bike so, buggin, cause i
  5.7: ce … le, circled, combien … fois, d … donne, de fois, de … message, dejenme en, deranger |, desolee |
  5.7: each one, en esta, en … je, end the, est … mais, get NUMBER, i … filled, in … why, it stop, j aimais
  5.7: la … tengo, last … from, last … please, left … phone, let … number, liste … gens, llamenme, m oublier
  5.7: me nothing, me … call, molesten, not … more, not … new, oublier |, pas abonne, pas arretez
  5.7: passed away, pedalear, polim-, poliment, pos, rien … avec, si … algo, sign … sheet, so … would, struc-
  5.7: struck, suis inscrit, suscripciones, svp les, texts i, the time, the … where, this … ton, un sub
  5.7: up sheet, want … leave, wants them, waste, watched, were … to, with … messages, with … number, y el
  5.7: y … you, you that, | alto, | corten, | tache, | … aimais, | … espere, | … sub, ~wast
  5.6: a autorise, a dejar, a lui, about … or, ai … coche, another one, apres ca, at … fire, au … quand, aura
  5.6: autorise ca, basez, bebes, by … at, can go, can quit, cancelen … mensajes, chose, de repondre
  5.6: de … nunca, delay, did no, did … such, donde … que, dort … le, envie mas, es solo, espere que
  5.6: est … arretez, est … un, for any, halte, have … do, i reply, inflar, inscribio, it please, jamais ca
  5.6: just remove, know where, la baja, la case, la desabonnez, lachez … les, le cinquieme, lol … do
  5.6: me … decir, moi … il, mon … pas, my line, my … away, need … bike, no … thing, notices |, number away
  5.6: number … a, off … number, on there, or ever, or … will, oublier, phone … old, plus svp, plus … des
  5.6: pour de, promos a, que … avez, qui … est, quit bugging, rappels pour, receipt says, receipt … is
  5.6: reply here, right to, say … the, says quit, ski, snowbird, spring … is, stoop, sub |, such thing
  5.6: suis … abonne, tell … his, terminez, that my, the code, the girl, the trash, the … must, they … at
  5.6: this … there, thought it, to put, to … now, to … on, tu moyen, un … c, une … fois, usted de, why … am
  5.6: will block, worse than, yo pedi, you it, you … i, yours is, | revise, | terminez, | … bought
  5.6: | … respuesta, ~dme, ~dome
  5.5: NUMBER … unsubscribe, a ton, a … haha, a … no, a … voice, a … yours, abonne, also can, am … still
  5.5: arret … fois, autre chose, been coming, boutique … les, bueno de, busqu-, but can, but stop, cashi-
  5.5: cashier, cero, cese, cinquieme, close my, coche … case, craig-, craigslist, day yours, dejenme |
  5.5: did … miss, donc … de, down as, en recois, enrolled, entendre, est … d, etait juste, fait de
  5.5: forward |, from text, heari-, hearing, i subscribed, i … did, interesa recibir, is old, it now
  5.5: it … texts, j … recois, joint, jour c, la banque, la c, leaving the, les mando, les |, link and
  5.5: lol enlevez, me sacas, mi … mejor, ne … suis, new … just, no right, no sms, no … avisos, noman-
  5.5: nomanden, number c, of … thank, ok … then, on craigslist, or i, parad, pare |, paye comptant
  5.5: pickup not, police |, que … numero, que … pouvez, quita … de, registre, sacas, says stop, sea el
  5.5: sea … ultimo, sors moi, spelling, spoiled, sur mes, temps de, text again, textez plus, texts thanks
  5.5: texts … no, the … switch, them … me, to one, updates please, velo … dans, vous … si, warranty card
  5.5: yeah no, you paso, | arret, | chef, | desinscrire, | espero, | fais, | segunda, | … o, ~_ile, ~aled
  5.5: ~busq
  5.4: NUMBER … 2, a retirer, a … person, a … telephone, about texting, about … repair, about … sale
  5.4: acceptais, added me, ago please, am dead, am … do, am … i, apres … plus, at checkout, au debut
  5.4: avisando, bugging me, but really, buy … number, by … again, ca sonne, change pour, chava, cupon-
  5.4: de … mama, de … oublier, did … opt, dije … la, donne … permission, en … le, es no, fille … NUMBER
  5.4: fine print, forget this, form … i, gona, hey so, hurac-, huracan, i wish, inscrite, is … this
  5.4: j appelle, je … appeler, le … pas, les … ok, like you, llegan a, m … mis, many times, mas … aqui
  5.4: me go, me … as, messages j, messages … de, mis mon, mon dossier, never … text, non … le, now she, on n
  5.4: only for, oui a, pedi esto, people … the, peut pas, pour … bon, privacidad, prochaine … et, que … haya
  5.4: que … y, reaching, recois ca, remove mine, repairs … so, retire |, salir |, securite, seguir … esto
  5.4: send … anything, si yo, signature, singed, sont pas, stop is, stop svp, tanto mensaje, textos et
  5.4: that … am, told … no, vide, vous dites, when … signed, where did, will keep, you before, | … cleaning
  5.4: ~acid, ~cero, ~itor, ~pse
  5.3: NUMBER … after, a bad, a … oui, abort, again … i, and you, and … quit, any … of, apuntaron, are … my
  5.3: biffe, blocking you, bon arretez, buy my, ca plus, ca … fait, can delete, can have, cell pour, cinqu-
  5.3: cita y, completement, corro, cup, day … not, de continuer, de … faut, de … porfa, depuis le, desole je
  5.3: dit non, do … talk, est … fait, esten textiando, event, fini … nous, first … times, flamm-, fois faut
  5.3: frene-, gettin, gout, had … right, he wants, hear … you, his mom, how am, i … look, i … we
  5.3: if … stopped, in peace, in … with, incom-, is … great, is … hard, jamais … la, juste pour, l … donne
  5.3: l … s, la arretez, let … out, los quiero, m … j, mais plus, mama no, mandr, me … textiando, mercy
  5.3: mi … lo, moi s, mon NUMBER, mon accord, monde … leur, more … reminders, my … a, my … birthday
  5.3: my … info, name … it, ni les, ni me, ni … mensajes, no and, no molestar, not … want, now … it
  5.3: now … stop, number … mine, numero … quiero, of here, off … group, on … file, otu, oui … sa, parar y
  5.3: parar |, parenle a, pas recevoir, pis une, pour … texto, quand la, rester, review |, said to, sale is
  5.3: sans leur, says … stop, setti-, shut down, si … llega, sign … please, stores, svp merci, telephones
  5.3: textos avec, texts … them, the cell, the … repair, these automated, these remove, thought … was
  5.3: time and, time … text, tranquilo, trottinette, up … i, veux … entendre, veux … que, voye, wife … not
  5.3: would … no, y … otro, you unsub, yours … the, | blocking, | error, | getting, | … esposa, ~ndom, ~nok
  5.2: NUMBER message, NUMBER tubes, a ninguna, a … les, ai … arret, ai … comptant, another … stop
  5.2: answer … no, are … welcome, avise, be … if, be … it, besoin … messages, better … the, can … guys
  5.2: cessez |, ci … le, come at, conteste, dans l, de bon, de message, de quoi, de rappels, de … ne
  5.2: did … subscribe, done … me, end these, faites le, for … e, forget … number, fou, frere va, fuera … la
  5.2: getting charged, go too, hear from, his … he, hoja, how can, i ask, i … email, is over, is … n
  5.2: is … remove, je … avais, l avais, lachez les, les … avec, list>number, lo … que, me … would
  5.2: mensajes no, merci bonne, mon ami, mon … et, need message, ni uno, ninguna … de, non … les, not okay
  5.2: not opt, not welcome, notices, numero etait, on … but, on … card, only so, opted in, or any
  5.2: otra … you, oubliez … svp, pas comment, pas … un, peser, pour etre, press to, que celui, que tengo
  5.2: que … ci, quiteme de, quoi l, refile, resil-, rm, sacame … ahi, says i, see to, send |, snail
  5.2: spam … vous, stop |, stp j, sur … vous, svp … message, tienen … la, time … i, to … down, to … not
  5.2: usele-, useless, vot, want a, want texts, win the, with … who, without asking, work … day, you write
  5.2: you … asking, you … cut, yourself |, | pass, | … an, ~lur, ~odas, ~yan
  5.1: a meter, a no, a … ecrire, a … magasin, agreed … this, agreeing … texts, already … no, am … out
  5.1: am … take, and he, asking again, at … website, avez inscrit, back after, bien pero, bunch, c … juste
  5.1: ca presse, can … now, cappe-, capped, casilla, certainement pas, certainement … moi, close out, con lo
  5.1: cuarto, de … je, di … para, did … give, dijeron … you, dit oui, ecrire je, el papel, en … pantalla
  5.1: encore … je, entendre … de, estoy … sin, fa |, finish it, five stars, gives, going forward
  5.1: google review, got … no, gradu-, hands are, haya, hello i, i is, i talk, i … one, if this, inscrit
  5.1: is … and, it and, je debarque, keep … please, l affaire, la … era, lachez … textos, late … me
  5.1: learned to, m … rien, marque que, marque … no, me envie, mentira, messages … ai, mettez fin
  5.1: mettez … a, mon number, my sign, necesito … avisos, no dije, no such, no … ninguno, not getting
  5.1: not subscribe, nulle, number … and, off that, ofrec-, oubliez … numero, par pitie, pas faites, perma-
  5.1: phone goes, please end, podia-, por … yo, pour … garantie, private … i, pueda, quitar … numero
  5.1: quitenos, quoi … code, recevoir … texto, said |, sale texts, se fait, seriously stop, serve, si a
  5.1: si … mandando, sned, stop gracias, stop message, stop please, stopper, store-, sus avisos, svp … pour
  5.1: tell … people, tengo la, text … thank, texts … am, the ads, the balance, the … said, then please
  5.1: these … so, think we, think your, this because, this |, to message, totaled, trop … moi, tu … ca
  5.1: turn … off, un la, un … yo, une … le, ver … me, voulu, voyons … j, want … know, where you, you dejenme
  5.1: you … esten, you … los, young … at, | houston, | … pos, | … sea, | … sus, | … tranquilo, ~_dn, ~_inn
  5.1: ~_sak, ~anen, ~asil, ~coiv, ~dme_, ~dver, ~halt, ~heet, ~ivie, ~oiv, ~oive, ~urez
  5.0: a … through, adios mensajes, ai … ailleurs, and … else, and … off, anything else, approuve
  5.0: are sending, arret merci, arretez ca, as i, asked before, au … arretez, au … pour, autre … a, avec ca
  5.0: back so, be … me, be … with, bien you, bike fixed, buying a, bye stop, ca lol, ca … donne, casil-
  5.0: cell svp, cheque, corte-, d mandar, dans … liste, de tanto, de … nous, debut, deje en, died please
  5.0: down to, dueno-, duenos, ecrivez pas, eight-, eighty, eliminarme, else from, en sorte, end … please
  5.0: enlevez … merci, enrol-, espere, falta que, fille au, fini les, forget me, get … anymore, got off
  5.0: ilega-, ilegal, in … when, incluez, je viendrai, je … aller, je … ca, je … sortir, je … stop, jure
  5.0: laissez … tranquille, las … al, last week, last … i, le choix, le dernier, les prochains, lid, link to
  5.0: link … unsubscribe, lo … no, los dos, los … mejor, math, menvo-, merci … de, messages merci
  5.0: messages … j, mom said, monde sans, my part, ne m, next … gets, no envien, no molesten, no … calls
  5.0: no … envie, no … message, nothing … by, now so, number with, number … spam, o p, of … list, of … now
  5.0: off texting, one … take, out please, pas … temps, passed … please, pouvez … de, quiera, ready it
  5.0: recuerden, respeten, robot voice, s t, s … o, si … mi, signed … up, so … us, sorte que, stop already
  5.0: stop comme, stop marche, stop … do, stop … him, su … no, t o, t … p, thank … remove, that i
  5.0: the … unsub, the … ups, them i, ting, to turn, un error, urgences, viendrai, vous … je, want off
  5.0: want>forever, word to, yes on, you … end, your … stop, | added, | annuler, | baby, | came, | cancelar
  5.0: | show, | … bot, | … dites, | … fixed, | … quand, ~_nt, ~ileg, ~mour, ~ushe
  4.9: a ca, a mechanic, a mis, a … quien, accident i, ai NUMBER, ai … donne, angry>stop
  4.9: annulez … abonnement, banque, before she, bonne memoire, box by, ca enlevez, call or, coupl-, couple
  4.9: de … mais, delete tune, delete … old, delete … up, desabonne |, did … work, disab-, disable, dit … a
  4.9: donne a, en … la, est ecrit, est … otez, est … retirez, estoy … una, fa, fois et, forever>send
  4.9: guys just, had my, handles the, how i, i … dead, is … do, is … late, it remove, j … besoin, j … mis
  4.9: kid … me, l entente, la … quitenme, las promociones, les texto, llegan … las, m … je, mails, mais je
  4.9: married, me apunte, me dire, me quita, merci NAME, messages texte, mi … les, molestar, msj |
  4.9: much … me, my file, nah stop, no contact, no volver, not NUMBER, nous … de, now were, numeros, of … to
  4.9: on … pour, one of, out |, pas donne, passi-, passing, phone … for, plogu-, plogue, pour arreter
  4.9: pour dire, que si, rappels de, really … not, rien du, roaming … no, salida, sans … demander, saturdays
  4.9: send … one, send … please, seul … je, signe … vous, so the, soit le, soit … dernier, star, stop now
  4.9: text club, text updates, text … without, texts … month, thanks stop, thanks … no, the answer
  4.9: the system, the young, these … am, these>forever, this off, this up, this … the, this … want, tiendas
  4.9: time you, to finish, todas las, un lien, un … moi, ustedes se, velo l, viend-, whatever box
  4.9: whatever … is, who … your, work … do, y por, yes to, yo paso, yo se, your do, your promos, your … too
  4.9: | bloque, | paid, | parar, | … exige, | … own, ~_eto, ~_fa_, ~dve, ~haya, ~isab, ~sabl, ~ski_
  4.8: NUMBER pis, about texts, agn, agn |, ai … mis, already … up, already … why, and … stop, apagu-
  4.8: are … stop, asi que, ask … hours, au … m, autorise |, avez fait, bicicletas, burn, by text, bye la
  4.8: ca finisse, callense, calls no, can … end, cancelen los, chao, clair, coming back, comprar un
  4.8: comptoir m, conce-, cuando me, decir cuando, delis-, desub-, devie-, disturb me, do … just
  4.8: doctor … me, donne … droit, email only, en … y, error yo, et vous, everything you, existe |
  4.8: fais … plus, faites … si, fille … comptoir, for … quick, for … remove, from you, fyi this, fyi … is
  4.8: getting … remove, hais ca, has me, have mercy, here … me, i declined, i said, i texted, is his
  4.8: it take, jaja you, je change, just … a, la casilla, la primera, le ruego, les urgences, les … a
  4.8: mais … de, mandar … que, me pregunto, me quitas, me sacaran, me … now, might as, might … well
  4.8: moi … veux, n ecrivez, need them, no … call, no … saber, no … updates, no … with, nomas … una
  4.8: not permission, numero lo, numero si, nurse, one … want, only call, oublie le, para lo, parenle … los
  4.8: parler … vous, pas … etre, personnel, please see, please undo, por … rueda, pour … urgences
  4.8: promo … moi, que pueden, que sigan, que … finisse, que … sacaran, que … saquen, rather … did, reclamo
  4.8: reminders i, remove … info, sacaran, sauter, send … else, sends, serva-, servait, she wants, shop … my
  4.8: sigan escribiendo, sin … para, so quit, so … more, so … off, sold the, solo … la, stop NUMBER
  4.8: taken off, terminar, texting … will, textos … ahora, texts … is, the patch, the … make, third time
  4.8: to it, to none, tout … que, up … it, up … this, ustedes mandan, veut … de, vos soldes, vous donne
  4.8: where is, wife thinks, without … text, work … is, would only, would-, yes … this, yo … que, you end
  4.8: your … not, | dans, | dump, | save, | under, | … avait, | … envien, | … wednesday, ~ichi, ~sak, ~suiv
  4.8: ~ulle
  4.7: NUMBER … each, a otro, a … she, af, again-, against, all i, also i, also stop, and says, and … i
  4.7: antes … que, apagar, at … register, au texto, because … your, bici se, bikes i, both the, box … not
  4.7: ca pour, cada semana, ce … j, chain lube, cleaning, cocin-, cocina, comme si, compris vous
  4.7: contact please, copie, counter … it, cuando acepte, cut … lose, cuz of, de … bike, de … boutique
  4.7: delete … one, dings, dire oui, disconnect, do … press, doren-, dorenavant, drop me, el otro
  4.7: end please, enough no, erase it, es que, est … j, estop, estoy de, exige, faites comme, faites … donc
  4.7: find … else, free from, frenenle, garage door, getting old, hi please, i not, i … call, idiots |
  4.7: inner, is … consent, it or, j exige, j veux, jalou-, jaloux, just for, kindn-, kindness, lcap, le donc
  4.7: le mot, le … permiso, left the, llevo el, los bloqueo, mail only, marcada, mas asi, me laisser
  4.7: me lose, me outta, mensaje y, mensajes con, mi informacion, mjs, moi donc, moi non, moi … m
  4.7: nadie … pregunto, next … goes, nmbr, no text, no y, no … quiero, nom |, not win, not … do
  4.7: not … messages, nothing personal, nuthi-, nuthin, ocupo sus, of stop, of whatever, of … stop, okaye-
  4.7: okayed, on … number, on … texte, para … recibo, part … stop, pas fait, permanently, pis … en
  4.7: pour plus, pour vos, pourrait, quand … ma, que … sigan, qui m, quien … dijo, quiero … los, quit with
  4.7: quitenlos |, quito, rather you, ready … do, recibir … de, rends, ride … you, s … fait, sa |
  4.7: saturday i, saute-, se los, see it, semana no, si you, sin … por, snowb-, souvenir, stoppez
  4.7: switched to, text goes, text … again, textiando, texting … or, textos … aimerais, texts a
  4.7: the register, the … already, the … no, the … swap, these … off, times … i, tips, to not, to … just
  4.7: trade-, traded, unreg-, va bien, veux sortir, vivre, vos message, voy … poner, was only, when … want
  4.7: yo les, you … ando, your … take, | end, | estop, | os, | traded, | vu, | … someone, | … ticked
  4.7: | … wish, ~_aco, ~_jur, ~ajer, ~clue, ~ecen, ~edn, ~enav, ~nava, ~nent, ~nst_, ~rcy
  4.6: NUMBER de, NUMBER texto, NUMBER … vous, a compter, a inscrite, a … pu, a … since, a … take, a … text
  4.6: ai deja, ai … ans, alto you, am … stop, and now, and … ask, and … more, any list, apunte por
  4.6: arreter |, as a, at all, avait … que, axe, because you, bon la, box was, call do, call … not
  4.6: can somebody, close … my, compter, d avis, de chez, de … molestar, debarque |, demasiado
  4.6: desinscrivez … svp, did for, dlt, do what, do … unsubscribe, does … say, each, el … pasado, en … et
  4.6: enlevez |, enough texts, fille-, filled, from everything, from … on, good … the, gtfo, in … store
  4.6: it … texting, j … eu, je … dise, je … non, ki, laisse la, last |, law>wrong, le dise, le … pis
  4.6: les … la, les … un, let … be, like … know, make … texts, manana y, marque, me deje, messages … do
  4.6: moi ne, more text, my battery, nada … de, nana, neta you, no means, no … bicis, no … llegue
  4.6: no … recibir, no … sms, none, now … do, numero era, off … here, old owner, omg stop, on … desabonne
  4.6: on … my, on … or, on … you, one … these, online … it, or … other, our phone, pasen, paso cuando
  4.6: pero … no, please … sure, plus … merci, poner para, poner … que, poubelle |, pour … ne, pre
  4.6: preguntarme, pretend, prochains, promos svp, property, prove, pueden parar, qu … m, quand est
  4.6: quand … ce, receipt only, recoivent, remove … i, ruego, sais … c, say about, se desabonne, signed me
  4.6: sin preguntarme, so delete, so please, so there, sold … the, solo para, stop yesterday, stop … have
  4.6: su lista, svp arretez, te voy, textear |, texting lol, texting … is, texts no, these … the
  4.6: this customer, tires are, to … from, tomber les, tu peux, un client, un mes, un … et, uncheck
  4.6: up please, up stop, up … after, vais a, verba-, veut pas, vivir, vos … en, vous … du, wants … i
  4.6: well … you, xfis, you asked, you lot, you would, you … delete, you … had, | axe, | cat, | confirmen
  4.6: | dnc, | droit, | gtfo, | pretend, | prove, | … yo, ~_eac, ~aff_, ~celo, ~ciar, ~conc, ~dis_, ~estr
  4.6: ~gnat, ~ilie, ~rueg, ~stie
  4.5: a funeral, a … insu, account with, ago … it, ai compris, ai donne, ai … non, all day, am … no, ami
  4.5: and can, and why, and … still, annuler les, answer is, any … to, are … kidding, arretez |
  4.5: at … funeral, at … or, autorice esto, autre … je, aux messages, banqu-, be left, bici … no, bien … no
  4.5: bike … than, bikes … on, blank, boldu-, bolduc, borran, ca arretez, cajer-, cause, como … hago
  4.5: compre … camara, contact |, contest, couper, cuando … yo, dans … dossier, de mis, de … pas, dejen d
  4.5: delete … info, demander, desactiven, dit stop, donc … ai, donc … les, ecrivez … ici, el … you, en esa
  4.5: entrepot, eres, et … m, etre sur, etre … moi, etudiante, fait … vous, firme, from this, god stop
  4.5: gracias quiero, hi it, i … opted, il … temps, in … on, insis-, insu, is do, is … magic, it … text
  4.5: j … compris, juro que, just not, l … je, la permission, la pub, la … vez, le spam, les … par, loses
  4.5: magic … to, make you, me borran, me dicen, mom … is, mon insu, mon portable, mon tel, mwen, my chain
  4.5: my form, my watch, need … for, never … another, ni … mas, nomor-, none of, not agree, nothing |
  4.5: now … please, number … get, nunca … di, of your, of … and, off … ride, on … own, parar, pas pourquoi
  4.5: pass on, please quit, plus vous, plus … d, por mi, pour que, pour … textos, qu … ne, que acepte
  4.5: que … aqui, quien me, quitenme por, quittez, receiving this, reminders please, robin-, save … texts
  4.5: se … con, set this, she asked, si es, si … no, signed … with, silence radio, so … do, so … the
  4.5: stop … con, stop … spam, subscribing, suis … une, svp … suis, take … out, text … stop, textos merci
  4.5: textos stp, texts … never, tf, the … box, the … page, then NUMBER, these off, this … did, to about
  4.5: told … could, tres bien, twelv-, twelve, unche-, unsubscribed |, vais … bloquer, velo … besoin, vendi-
  4.5: visitor, votre … lol, vous … fermer, want … get, want … hear, which is, wipe my, with … repair
  4.5: wrong>law, y … me, you hable, you kidding, you … have, you … this, your end, yours, | our, | quittez
  4.5: | supprime, | uncheck, | … buen, | … comme, | … home, | … operaron, | … otro, | … toute, ~dens, ~eros
  4.5: ~hitt, ~nsis, ~oter, ~pan_, ~pter, ~tear, ~tn_
  4.4: a bike, a ecrire, a peut, a … etre, acord-, alone |, am … please, and please, ans je, anymore thank
  4.4: arretiez, aucun texto, basis, be on, be … off, beeps, bike … you, boss sees, bot, but … me
  4.4: but … texting, buzzed, ca je, call to, can … consent, can … the, card says, carnal |, change d, claus-
  4.4: clause, clerk, coche, con … you, date … l, de ciclismo, de d, dealt, dejenlo, delete … pero, did … my
  4.4: did … tick, did … win, dije que, do … please, dolares … mensaje, donne la, efectivo y, el ultimo
  4.4: el … era, el … ese, ella … de, else … text, en juin, en voulais, est … mauvais, et je, faut croire
  4.4: favor gracias, finisse, firme nada, flat … in, for message, for … day, for … messages, forget … exist
  4.4: friday … that, given, gracias no, gratt-, happening, hasta la, have … tell, how … unsubscribe
  4.4: i always, i exist, i … nicely, if … need, in … name, insistan, interdiction, is … i, it for, it not
  4.4: it … about, j … voulais, je … ma, je … voir, just no, kijij-, kijiji, know … i, lachez mon
  4.4: laisse … tranquille, le dentiste, le prochain, le voy, le … enlevez, les annonces, let the, let … end
  4.4: lien pour, lifet-, lifetime, list>not, lo mio, los … you, magic, marque … casilla, me molesten
  4.4: me … quitar, meme pas, merci … me, messaged, mettez un, moi et, moi … vrai, more … me, muy bien
  4.4: my … sees, n you, name … of, no … stop, non plus, not ever, not text, not … nothing, number in
  4.4: number … did, numero sin, nunca les, off … just, on coupe, opt … a, orden de, otra cosa, outta
  4.4: over for, page, para siempre, paren, pas accepte, pas … a, pas … textos, plan and, please … send
  4.4: plus m, plus … mon, por sms, por … el, pour ca, pour … ca, puede … de, que mes, que … arretiez
  4.4: que … por, que … pueden, qui s, quiero ninguno, quitenlos, randonnee, recibir sus, rente-, rented
  4.4: repondu … deux, respond, retire … ca, sacame de, sans … de, serais, signing … for, sms svp
  4.4: solo llamadas, sorry … you, stop je, stop thanks, stop … pas, subar-, subaru, suiva-, sweetie
  4.4: take both, take … back, te … a, telefono … la, temps que, texter … merci, thanks please, the parrot
  4.4: the … done, the … fixed, the … have, the … now, they go, this plan, time stop, un consentement
  4.4: una … a, up do, up i, us end, ustedes … les, vamos a, vous arretiez, water bottle, who do, you … quit
  4.4: your … so, | by, | cell, | desde, | gave, | had, | pardon, | … demande, | … employee, ~_ere, ~_jan
  4.4: ~aced, ~appi, ~enro, ~leer, ~lite, ~oila, ~teen, ~urra, ~utta
  4.3: NAME and, NAME la, NUMBER textos, NUMBER … a, NUMBER … also, NUMBER … yo, a landline, a nada
  4.3: a … basura, a … moyen, a … ni, again so, ai pese, all the, alto |, anymore please, ask your
  4.3: assez … textos, avenir |, basis … you, ben que, bikes … the, billb-, billboard, borrad, bother texting
  4.3: c … non, card in, carnal, chef, ciclismo, comment me, comment … desabonner, compris que, confirmen
  4.3: coupez ca, de ahi, de ahora, de pubs, demain je, diari-, diario, dise, dnc, du groupe, each … is
  4.3: el … le, en veu, en … pu, encore … textos, enlevez … pour, esa lista, est … l, final notice
  4.3: fois … les, for anything, frequ-, garage depuis, get any, give … phone, good day, good … me, guardense
  4.3: guardense sus, hace falta, had … number, haha so, happy … the, have … bikes, have … out, here it
  4.3: himse-, himself, how … times, i … gave, i … something, is due, is real, is too, is … last, j me
  4.3: j … pese, j … veu, jamais |, la … passee, lache moi, lache mon, le … depuis, les alertes, list … am
  4.3: m … desabonne, m … promis, magic word, mama tiene, marzo y, me by, me … all, me … from, me … never
  4.3: menor, mes deux, messages … je, mis … votre, moi patience, mon … merci, more i, my number, name out
  4.3: negative, never … one, no … los, no … molesten, none please, not … billboard, not … promos, not … us
  4.3: now … is, numero la, of love, of … from, of … these, opt me, opted … to, over … the, own … now
  4.3: para esto, pas … recevoir, peur, plus en, por correo, preguntarme |, pu … rappels, pueden … de
  4.3: que … esten, quick question, quiero … estos, quiero … ni, quitenme … favor, ready i, regardez
  4.3: reparation mais, report you, reportar si, rocky, rompan, safet-, safety, scrub, semaine passee, shop i
  4.3: shop … to, so text, sock, solo … que, stay … my, stop … am, suis sur, suis … mais, svp … bonne, tanta-
  4.3: tantas, tes rabais, text at, text … ok, texts not, the magic, the … friday, the … two, the … word
  4.3: these … do, three in, time … part, tirez, to … of, tqm, tu … que, una … no, una … y, va … les
  4.3: vos … pis, week is, will look, would … you, yes for, you … if, your billboard, your employee, | annule
  4.3: | avant, | cancle, | desist, | guardense, | … compre, | … order, ~_hau, ~abra, ~adme, ~cese, ~ecke
  4.3: ~iber, ~ilo_, ~melo, ~nrol, ~pd_, ~relo
  4.2: NAME … do, a deux, a don, a problem, a … is, a … today, acuerdo de, agreed … nothing, ahi |, amour
  4.2: ancien proprietaire, and my, and take, ans qui, anymore … the, apres ce, arrete … rappels
  4.2: avec … rabais, aveni-, avertissement, avisen |, beaux, because i, bike … to, call when, can call
  4.2: can it, cancelar … no, cancelo, cancl-, cancle, chat |, como … salgo, con tanto, con … de, croire que
  4.2: day … is, de no, de … asi, de … las, debra-, delete … al, demarchage, dernier avertissement
  4.2: desabonnez |, desired, do … write, done … these, down there, drop … number, en recevoir
  4.2: envoyez … rien, ese dia, et le, et … n, expliquez, fait … mon, faites … svp, friday and, fuera
  4.2: get … number, haceme, harra-, have just, have … agreed, have … ask, here … it, how … got, i checked
  4.2: i really, i … no, ici la, idiots, in to, in … system, inbox is, inuti-, is … need, is … something, j |
  4.2: j … signe, je … bloque, jmen, juin, juro, just … not, know who, l amour, la boutique, la je, la … bici
  4.2: la … hace, la … you, laisse mon, las bicis, le papier, le … etait, leave … be, legal, liste svp
  4.2: los mensajitos, lucky, m texter, ma desinscription, mais enlevez, make this, make … the, marche pas
  4.2: marche … le, me operaron, me quitan, me … texting, me … thank, me>angry, mejor no, mensajes you
  4.2: minute, moi j, mon … aux, more … your, msj, muy … pero, my cell, my … out, n etait, nada por, ne parle
  4.2: never a, never gave, never opted, never sign, no di, no mande, no … and, nombre que, non au
  4.2: not another, not keep, not … please, now take, now the, numerau, of opt, of … text, okay … do
  4.2: on … site, one … did, only … to, operaron, or … again, ou est, out lol, owes, own no, own phone
  4.2: papie-, papier, parag-, partir d, pas … consentement, payee, pedi … me, phone … do, pis l, please just
  4.2: please … more, poube-, pour … amour, pour … reparation, pourquoi … me, pregunto, prochain texto
  4.2: proof … opt, pu … la, pubs, que … arrete, question is, quiero estar, quit sending, quitan |, quoi que
  4.2: rayer, reach out, recue-, removed so, renun-, reply-, replying, retirez moi, revise, rid … my
  4.2: ride … not, saber … de, sales, save your, say … to, servicio … mensajes, seulement … de, she does
  4.2: si … tan, signu-, signup, sin permiso, since … accident, slipped, sombo-, sombody, sortir, sortir … la
  4.2: stop and, stop blowing, stop c, stop … est, stop … get, suis abonne, suivr-, suivre, suprimir, take to
  4.2: take … get, telefono … lo, text list, text … i, texting about, textos … mon, texts it, that … be
  4.2: that … number, the sms, the … was, they come, this stop, tienda me, told you, total-, trucs, tu … m
  4.2: turn them, ultima, ultima vez, un … plus, uno de, veux que, vos pneus, vous … pas, vuest-, vuestra
  4.2: waive-, waiver, want … text, want … the, why this, wipe … number, with … phone, y quiten, y … de
  4.2: y … no, you twice, you … aguanto, you … being, you … envien, you … textos, your deals, | buying
  4.2: | cesse, | excusez, | nix, | ras, | salir, | … mes, | … quelqu, ~debr, ~desu, ~ider, ~msj_, ~olli
  4.2: ~oube, ~outt, ~plyi, ~poub, ~pubs, ~sj_, ~tta_
  4.1: NAME … texts, NUMBER … matin, a bottom, a cause, a recevoir, a … bracket, abonnement aux, actually
  4.1: again is, agenda, ahora si, am an, am … up, and did, annonces, any … messages, anything … you
  4.1: are fine, are … much, are … not, autorizo |, avenir, away … stop, baja … favor, bedro-, bedroom
  4.1: been … for, besoin … continuer, better be, bici you, bike texts, bought … helmet, bro i, broke my
  4.1: but my, but … no, ca les, can get, can stop, ce n, clair |, coche non, contact info, contre, croir-
  4.1: croire, cuando pueda, de bicycle, de ta, de … modos, deaf i, demain apres, denme de, des … sur
  4.1: des … vous, did … agree, did … find, do my, do … keep, ecrivez plus, either |, ella … no, employee
  4.1: en adelante, en plus, en … pagina, entre, es en, este … el, esto lo, et … messages, etait non
  4.1: etre retire, favor … los, fine i, fini … textos, fois pour, fuera |, get … and, gets, got my, great-
  4.1: guada-, guadalajara, happening |, harrasment, has … the, have … already, hit the, hoy mismo, i sure
  4.1: i … will, idea … que, inbox |, interesan sus, is got, is nothing, is you, is … agreeing, is … much
  4.1: jamais … mon, je … mets, l avenir, l … ca, l … dit, la atencion, la familia, la fiche, la lcap
  4.1: la nina, la … suis, laisse … numero, law>not, le demande, les ai, let my, liste stp, mandan … si
  4.1: mandar nada, manden lo, manden |, many … do, mas … ustedes, me as, me of, me rayer, me … fuera
  4.1: me … tarde, message … please, modos, moi … NAME, mon … aussi, more bike, morning … do, my first
  4.1: my … in, n en, need … texts, never want, nights and, no mas, no textear, no texting, no … andar
  4.1: no … falta, no … recordatorios, non arretez, not … call, nothing about, now … need, of them, off so
  4.1: off … your, oigan |, old man, on … more, on … sunday, on … texts, os, over … me, par contre, paren |
  4.1: passe au, phone … with, pis le, pis … cell, please drop, please finish, plus … seul, poubelle
  4.1: pueden dejar, que dejen, que era, quiero quitar, radio |, ras, receiving, recoive plus, regim-, regime
  4.1: remember to, reminder … NUMBER, remis, removed … this, reparee, rien signe, rien … tout, ruined, sa
  4.1: says to, so … for, somebody who, stop merci, stopped … me, suis deja, suis pu, suis … inscrite
  4.1: suis … la, suis … par, svp nous, svp … le, svp … tout, ta liste, text program, text … on, texter … l
  4.1: texts … to, the last, the … going, the … thanks, there … nothing, these do, thinks, this i, tiens a
  4.1: times do, to many, to texts, to … what, todas … listas, today stop, todos modos, toggl-, un casco
  4.1: une journee, unsub me, vais appeler, venia, veu, vous avoir, vous mets, vous … moi, want your
  4.1: want … be, were done, when … need, when … texted, why am, y de, y en, y hoy, y … di, y … siguen
  4.1: you can, you once, you pueden, you stopped, your … quit, | as, | final, | stoppez, | … dejar
  4.1: | … firme, | … mother, | … quita, | … ruego, ~_coc, ~_oo, ~_os_, ~_sa_, ~blas, ~earm, ~eivi, ~elat
  4.1: ~ety, ~ety_, ~geri, ~iand, ~ivac, ~js_, ~nn_, ~ntly, ~ohi, ~pier, ~rsi, ~rten, ~uc_, ~zes, ~zes_
  4.0: NUMBER more, a usar, a … avenir, a … moment, a … poubelle, again … time, ai accepte, am … off, and no
  4.0: and … text, annulez les, au … j, aucune … svp, avis … de, bicicletas |, bother … me, cancel … please
  4.0: cette liste, checked, chere, chuck my, chuck … number, comme … est, con que, confirmed, consommateur
  4.0: coron-, coronilla, crean-, creances, cut them, d ecran, de esa, de moins, de nada, de pub, de … esto
  4.0: de … ni, de … spam, dejan de, demande poliment, depuis … je, desabonner … ca, do … text
  4.0: donne … accord, donne … ok, dotn, drop … please, dropped … bike, el … donde, email … fine, en … lo
  4.0: en … mensajes, enough stop, era … la, eso … es, est … les, est … pas, everyday, falta … me, feel free
  4.0: feel … to, finish, for … not, get lost, got to, hace … que, happi-, happier, hard pass
  4.0: hasta … coronilla, hi i, in march, insurance … it, is … one, j … accepte, j … achete, j … mieux
  4.0: jamais donne, je coupe, je … parle, jetez mon, jetez … numero, just do, l abonnement, l envoi
  4.0: l … proprietaire, la coronilla, la poubelle, la … demain, la … plus, lista que, live, ma … mere
  4.0: me again, me sortir, me … mandando, me … ni, me … pour, mensaje … no, mensajes gracias, mensajes porfa
  4.0: menvoye, merci … journee, merci … tout, messages … m, moi … groupe, moi … me, moi … rien, mon ok
  4.0: ne … en, necesito los, new … and, ninguno de, nix, no los, no trabajo, no … di, no … favor, no … more
  4.0: not angry, not just, not work, not … texts, numero no, offence, oficina no, oigan, on ne, on this
  4.0: on … appelle, out thanks, par telephone, pas … sur, pas … svp, pero … quiero, please … texts
  4.0: plus … texto, plus … vos, por … nunca, pregunto si, que por, que … ne, que … queria, que … quiten
  4.0: quiero es, quitan, recibir nada, rien chez, said no, sales texts, segunda, send anything, shop … do
  4.0: si queria, since when, so … end, souvenir d, speciaux, stop i, suffit |, suis … a, svp … de, tell you
  4.0: text i, text please, textez … pu, texting her, texts thank, texts … he, texts>law, that box
  4.0: the automated, the clinic, the consent, the … stand, the … take, these for, these … me, this … i
  4.0: ticked yes, to break, to … week, told … not, tout ce, tout … reste, ts, turn these, up but, up … my
  4.0: used NUMBER, ustedes you, verbally, virtu-, volvieron a, vos nouvelles, vos sms, vous bloquer, vuelven
  4.0: when … was, wife … you, will show, worry pas, y tambien, y todavia, y … paso, yo … mi, you con
  4.0: you … mandes, you … trabajo, your … do, | antes, | chuck, | desabonner, | exit, | feel, | quitter
  4.0: | returned, | stp, | … pu, ~_jap, ~_msj, ~_nur, ~arer, ~coch, ~dise, ~epli, ~ibi_, ~ira_, ~jap, ~msj
  4.0: ~nro, ~nurs, ~piti, ~roni, ~ucs, ~verb
  3.9: NUMBER that, NUMBER … let, a bloquear, a … caisse, a … muchacha, acepte |, again ok, agreed … messages
  3.9: ahi … no, ai eu, all … ones, am keeping, and all, and so, ans j, anymore … you, apunte, as … mauvais
  3.9: asked nicely, au salon, avec tes, aviez … que, avis, away … number, baja |, ben voyons, bici … los
  3.9: bon … la, borra-, breaking … with, but … remove, caiss-, call … lawyer, can drop, cancel these
  3.9: change … idee, change … preference, chuck, claim to, claim … have, concerned, consent … claim, cosa
  3.9: could … me, d ecrire, dan de, dan … baja, de baja, de ceux, de opinion, de tel, de todas, de … avisos
  3.9: de … envoi, de … mes, de … n, de … sms, decoche, dejen … spam, demande d, denme, denme … baja
  3.9: desde hoy, did … ask, dije no, dire, dit … c, dit … j, divorce, do … recall, done getting, donne aucun
  3.9: dort, down the, du tout, dump, el spam, email on, emergencies, en … mettez, en … pis, end … i, ensui-
  3.9: ensuite, escribiendo, esten mandando, ever had, fix is, flat fix, for emergencies, for … bike
  3.9: for … warranty, get … more, grateful if, grateful … you, hagan |, halt, hat |, he pedido, her phone
  3.9: i say, i … keeping, i … wanted, if … wanted, is pete, is time, it … possible, j … coche, j … deja
  3.9: janm, je … donne, je … maintenant, jurid-, la famille, la protection, la svp, la … avec, la … pu
  3.9: labor day, lachez … cell, le svp, le tirage, le … que, les he, like … a, like … see, liste … ceux
  3.9: lo hagan, long … me, los … es, m ecrivez, m … inscrite, ma vie, ma … plus, mas ofertas, mas yo, me las
  3.9: me now, me prometio, me these, me … avisando, me … mantenimiento, me … ok, mechanics, mejor … me
  3.9: mes alertes, mes y, messages i, messages svp, moi pu, moi … ca, moi … courriel, molesten mas, movil de
  3.9: my customer, my preference, name wrong, need … do, need … on, next … so, no ando, no contactar, no msj
  3.9: no … asi, no … mensaje, not anymore, not contact, not recall, not write, now … me, number off
  3.9: ok thanks, one … this, only … it, opener, order arrived, ordin-, over please, pantalla y, pare por
  3.9: pare … favor, pas … tu, pasado, pedir-, perdez, person i, peux m, pitie, please let, please make
  3.9: plus rien, por … bici, pour … j, prometio, proof of, pu … svp, qu on, que j, quitar mi, quiten |
  3.9: ras … bol, receive sms, restr-, restring, retirez |, returned the, ride please, right that, said … and
  3.9: said … to, salud, se … dije, send another, sende-, sender, ses textos, shop but, show me, sigues
  3.9: sin mensajes, sin textos, sir |, sortir de, souvenance, spam and, still … NUMBER, stop … now, suena el
  3.9: suerte … la, suis jamais, suspender, svp annuler, temps … mon, textearme, the mechanics, the sign
  3.9: the trek, the … hold, there please, these please, these … and, these … texts, they … in, this line
  3.9: this … annoying, this … if, time on, tire sale, to email, to messages, to read, to reply, to these
  3.9: to … like, tranquilo |, un magasin, un petit, un seul, unsub … please, unsubscribe |, ups, use text
  3.9: velo c, vez me, vez … me, volvieron, when is, while driving, with o, with out, yo you, yo … le
  3.9: you claim, you puse, you … por, your stuff, your … program, yours too, | … dog, | … habia, | … hable
  3.9: | … stp, ~agam, ~cies, ~coc, ~ersi, ~iale, ~lenm, ~ncen, ~nlos, ~oads, ~oix, ~oix_, ~rase, ~veu_
  3.8: NUMBER cents, NUMBER time, a minor, a quiet, a … i, a … nada, aburre |, account … the, aceptado
  3.8: ai coche, ai loue, already have, already i, and said, and … are, and … buzz, and … want
  3.8: annulez … rappels, any of, arms, arrete svp, arretez svp, as no, as … now, at your, at … in, au moins
  3.8: aussi … de, aux textos, avez achete, avez … mon, avisen mas, away my, baja gracias, be coming
  3.8: be great, be … back, bike share, blast, borrennos, bought the, break up, business … you, ca cesse
  3.8: ca par, ca … moi, ca … une, carta, cause de, cel you, cell de, ciert-, cierto, conversacion
  3.8: courriel … la, cuenta que, de haberme, de mensajes, de ses, de … droit, de … qui, dechi-, decli-
  3.8: dejen … estar, demande … fois, deranger, desabonner svp, desactivar, di el, dicen que, disculpe me
  3.8: do … for, do … hit, donc |, el … las, el … pero, en … lado, encargo, envien, erase, es … you
  3.8: eso … los, esto … no, et … velo, favor … no, fermer, fiche, for … to, gave … cell, get … this, gonfler
  3.8: hearts, i ticked, i … do, i … leave, idee … les, if there, in with, inhab-, inhabiliten, invite
  3.8: jaja en, jaja … no, jaja … serio, je trouve, je … arret, joine-, joined, junto-, juntos, just … the
  3.8: la palabra, lake, le manden, le monde, le rdv, leaving … country, left off, les sms, llamen … me
  3.8: llene-, llenen, lo digo, lose the, loue, m en, m oter, madru-, madrugada, mais arretez, make sure
  3.8: make them, manda mensajes, me salgo, me … that, memoria, mensajes … you, mi … joven, mient-, mientras
  3.8: minor, moved … oregon, mucho la, mwen pa, my arms, my … says, needs to, never … in, ni mensajes
  3.8: no mandes, no marque, no … autorizado, non j, non mais, not agreed, not hit, not reach, not send
  3.8: not … me, nuest-, nuestra, numero … ahi, nurse here, nurse on, of god, off whatever, opted … in
  3.8: orego-, oregon, oter de, oui pour, over … i, owner i, pager, pas … peine, pas … suis, per, please turn
  3.8: prefere ne, preferences, pregunte, produ-, prometieron, promis que, promised my, pu … des, quand … ai
  3.8: que nunca, que paren, que quede, que yo, que … cesse, que … etes, que … mensajes, quel droit
  3.8: queria mensajes, question … you, quit … me, quita de, quite de, quitenme … eso, quoi la, rayez
  3.8: recaditos, recibir ni, relan-, remai-, remove me, remove us, resign, salgo de, says … on
  3.8: says … texting, scrap, seguir … textos, seulement pas, shut off, so it, so … am, so … remove
  3.8: spare … old, state, stop … merci, stop … up, store … me, suene, sus … por, svp pu, sweet … i
  3.8: taking me, tan amable, tengo dos, text service, text … can, texting him, texting … my, textos … la
  3.8: textos … no, texts is, texts … this, the do, the kid, the paper, the … but, the … came, the … owner
  3.8: the … time, them off, then stop, these i, this chat, this … be, this … do, to drive, to oregon
  3.8: to … check, to … lawyer, touches, trash, unless you, velo et, verdad … no, veux … etre, vous … achete
  3.8: want out, where … are, wi, would … great, y suena, y … mi, yo … fui, yo … me, you … bueno, | denme
  3.8: | fin, | mwen, | name, | rendez, | retrait, | suficiente, | wheel, | … part, | … somebody, ~_lee
  3.8: ~_ley, ~ecli, ~gets, ~imos, ~oof_, ~oop_, ~orra, ~pr_, ~ptad
  3.7: NUMBER centavos, NUMBER … am, NUMBER … moi, a person, a … plan, acepte, adver-, after … you, ai rien
  3.7: altog-, altogether, altogether |, am … need, and … not, arretez … rappels, ask … be, back … my
  3.7: be taken, bell and, bien que, bike to, bike … take, birthday message, blank … purpose, bueno you
  3.7: bye les, bye … textos, ca la, ca … svp, cada … suena, caen, cajera, came in, can … too, cancel text
  3.7: cancelame, cast, celular por, centa-, centavos, chez … enlevez, cierto |, clearly, comment … me
  3.7: como que, compraron mi, compraron … numero, confirm i, continuar, creci-, day so, de cuando, de estar
  3.7: de estos, de promotions, de … enlevez, de … me, decoc-, delete mostrador, depanne, desap-, desmarque
  3.7: desvi-, di para, di … como, discontinue these, do … the, donc … nom, dos … y, ecris moi, el … ahora
  3.7: el … sin, elect, en envoyez, en esto, en todo, enlever |, envie-, escriba |, est … mere, este … de
  3.7: feo, flash-, for … but, from texts, fue el, fuera de, gosser, guys to, have agreed, have already
  3.7: have … been, here i, hombr-, hombre, hope this, i report, i went, i … okayed, il … y, in … pocket
  3.7: inscrite a, interdis, is … how, j … dit, je conteste, je tiens, just … more, l heure, la ley, la poste
  3.7: lawyers, le … ne, les avis, les boys, les veux, les … una, llega otro, lo … ahora, longer wish
  3.7: ma reponse, mas … esto, me sirve, me texte, me textez, me vuelven, me … do, me … email, me … it
  3.7: me … out, me … y, merci … bien, mesi, mi … los, miss the, mon … plus, mon … sur, much … please
  3.7: my back, need … keep, never okayed, never text, no el, no hice, no lo, no … list, no … mandaran
  3.7: no … porque, no … sirve, no … wish, not consent, not riding, not … english, notifications |
  3.7: off … sends, on est, on … ca, only rented, only … email, or … my, over … take, owner-, owners
  3.7: pas … permission, phone a, phone … a, phone … stop, pierde, please delete, please … messages
  3.7: please … them, please … these, polite, por … gracias, prefiero que, preguntaron si
  3.7: preguntaron … queria, produce, pu … texto, que … n, recevoir des, recordatorios para, remove her
  3.7: rendu la, reply … so, retiren, retirer |, s v, s … p, saber … mas, said not, salid-, se … di, separ-
  3.7: shop please, should not, shuts up, so … is, square, stolen … i, stop everything, suerte con
  3.7: svp retirer, svp … textos, take … cell, take … of, take … phone, tannants, text from, text … about
  3.7: texto c, textos en, texts … do, the delay, the man, the trouble, the … job, then … do, these … away
  3.7: these … end, this … his, this … last, thought unsubscribed, tiene NUMBER, till … no, to change
  3.7: to marketing, to see, to … be, todo lo, tres veces, triste, untic-, untick, up friday, up … can
  3.7: ustedes … que, v, v p, vais aller, vos … d, vos … pour, votre … si, vous enlevez, want … receive
  3.7: want … texts, want … updates, which … it, will … in, wish not, wrong … of, y otra, you paren
  3.7: your form, zero, | asked, | cancelame, | detener, | … casque, | … esposo, | … interessee
  3.7: | … prefererais, | … sir, | … tes, | … today, ~_tet, ~_v_, ~_zer, ~acta, ~adm, ~adve, ~aji, ~ajit
  3.7: ~bot_, ~bra_, ~ciau, ~cter, ~ctez, ~ecoc, ~efus, ~elam, ~enr, ~erb, ~erts, ~esap, ~habe, ~homb, ~ijos
  3.7: ~ined, ~iree, ~iven, ~priv, ~quez, ~zero
  3.6: a … depuis, aca, acepte yo, achete, ahora me, ai repondu, ai … vu, aimerais mieux, alors … les
  3.6: already … stop, already … time, am replying, am … you, annulez mes, another … of, arretez vos, ask to
  3.6: at first, at our, aviez promis, awya, baja you, bc … you, bici … una, blasts, bloquear, but please
  3.6: but … not, c … clair, c … rendu, call … remove, can … have, cancelo … mensajes, captu-, cell number
  3.6: cell … la, choix, clout-, compe-, compraron, compre … bici, contactez, contesto … que, courriel a
  3.6: cross me, cross … off, cuando van, cut … out, d idee, dautr-, dautre, de mon, de ninguna, de texto
  3.6: de … merci, de … sortir, deals |, delete taller, deme … baja, desabo, desabonnez … svp
  3.6: deseo … recibiendo, desma-, desus-, detener, di, do … reach, donde estan, du … un, efectivo … no
  3.6: el envio, encore vos, engineer, enlevez … ca, envio de, est clair, est rendu, est … effacez
  3.6: estuvo … de, et ca, explained, facture est, favor … escriban, figurer, filte-, follo-, for … sms
  3.6: for … stop, from … texts, gave the, get … i, going with, hacerme, hasta … van, have asked, having my
  3.6: hers |, hijo y, hijos, honestly |, honor it, how … have, i guess, i … block, i … replying, i … stop
  3.6: i … yes, if that, in … to, inner tube, insistan |, inviting, is … permission, is … please, is … take
  3.6: j … que, jamais … pour, je prefererais, kindly … this, know it, know when, know … are, know … it
  3.6: l … retirez, la caisse, la … asi, lache … patience, las alertas, late be, late … there, les message
  3.6: llanta … me, longer … in, look … your, los va, m … envoyer, make these, mandar |, mas … que, me les
  3.6: me … mande, me … pero, me … si, me … texts, medio, mes preferences, message … to, mi cel, mi contacto
  3.6: middle of, mind … me, mobile number, moi avec, montrez moi, more texting, muerta, my leg, my … needs
  3.6: my … remove, nada … texto, need something, nerfs, never contact, no for, no … texting, not>list
  3.6: numero aux, numero … para, numero … vidanges, off … and, off … phone, ok please, ok … text, one … no
  3.6: oubli, our number, out again, pacie-, paciencia, paix avec, papa est, pas … arretez, pas … francais
  3.6: passe chercher, peux etre, phone do, phone … up, please cease, please … number, porfa no, portable de
  3.6: possible … arreter, pour … desinscrire, prefererais, pretty … i, pris, promos to, propio, provi-, pub
  3.6: pushe-, pushed, que ce, queria … y, quien … no, recal-, recoive, recordatorios de, regale, repete
  3.6: repli-, reply … just, request … be, retiree, reviendrai pas, right … text, ringing me, sans … pour
  3.6: say you, says … have, scrub my, scrub … number, seasons, sending the, sent … me, set … to, shop … me
  3.6: shuts, si … you, silence please, so drop, sorry … be, specials, specials |, stay … the, steal
  3.6: stop sent, stop with, stop>number, suis … interesse, supper, supprimez mon, sur … telephone, sweet but
  3.6: switch off, tache, tanna-, ten minutes, text … any, text … else, textez pas, texting … stop
  3.6: texto … de, textos par, that … out, the … lot, the … sale, them … the, think have, this house
  3.6: to answer, to keep, to … and, to … taken, too stop, uds, un mot, un … la, un … vos, us … that, veux pu
  3.6: vous … ecrivez, vous … en, vous … me, want … from, want … number, was fun, who authorized
  3.6: whoever runs, with no, without a, wrong>angry, y despues, yes … texts, yo ni, yo para, you always
  3.6: you … already, you … leave, you … message, | baja, | finalement, | look, | … caissiere, | … mail
  3.6: | … qui, | … serait, | … teh, | … veces, ~_di_, ~aptu, ~ayed, ~baro, ~deco, ~ebra, ~etan, ~feri, ~foll
  3.6: ~itie, ~nnan, ~oof, ~prep, ~ptu, ~ptur, ~pub_, ~spet, ~ubs_, ~upon
  3.5: NUMBER merci, a aucun, a garde, a m, a ustedes, a … con, a … vie, ads, aepd, agreement, ahora … me
  3.5: ai … souvenir, al … y, alertas, allez … quelqu, am getting, am using, and could, and crank, and every
  3.5: and … after, and … get, annuler |, are … and, are … n, arret svp, ask … you, at … now, attendant
  3.5: aucun … alors, autan-, autant, aux vidanges, avec vos, avec … textos, back … please, baja, bebe … de
  3.5: bell … crank, besoin … m, besoin … vos, bike … please, blast |, blast-, bloqueados, but … you, ca … ai
  3.5: ca … sur, caissiere, compu, con … texto, conformement, conformement a, conformement … la, contact list
  3.5: conversation |, cuando le, cuantas veces, d … retire, dame … de, de aqui, de cancelar, de ella
  3.5: de nous, de … pa, de … texte, des … apres, di |, donde … mi, donne pour, du … pis, ecrit arret, el mes
  3.5: en avril, en france, en sus, en … arretez, enlevez … des, envoyez … d, eso si, estre-, et ce, etait a
  3.5: exercise my, exercise … right, famille, finit-, finito, firme yo, flooded, fois j, for each, for this
  3.5: for … please, forgi-, frame and, france, ftc, gaste-, gasten, get … sec, getting … after, gone … the
  3.5: got … to, great … on, guys but, hacer-, has to, have two, his phone, hmu, holle-, i drive, i … gettin
  3.5: i … using, if … would, in NAME, in … please, inner tubes, inscrite par, ir manana, is now, is private
  3.5: is … list, is … third, j … refuse, j … this, jamais svp, je laisse, je tape, jours ouvrables, la aepd
  3.5: la caissiere, la … enlevez, laisserai, le escriban, le … arretez, le … moi, le … texto
  3.5: les … automatiques, ley, liber-, like … text, llamen ni, llege-, llegen, lleguen, lo pense, lo unico
  3.5: los dije, los … y, loud, m avait, mais pour, makes the, manden nada, mandes |, mas gracias, me already
  3.5: me avise, me … porfa, me … text, mensajes … no, mensajes … quiero, mensajitos |, messages my
  3.5: messages … please, messages … svp, mi respuesta, moi si, mon … je, mon … n, montrez, must have
  3.5: my baby, never coming, never shuts, new … same, ni … mensaje, ninguna, no gasten, no riding
  3.5: no … mensajes, no … remove, not carry, not signing, not … anything, not … sending, number pour
  3.5: number … just, number … one, number … that, off of, off with, on … head, on … pas, one flat, one here
  3.5: oter … la, otez, out … these, ouvrables, overseas, pa esto, panics, par … enlevez, para … dejen
  3.5: paren con, parte … esto, pas souvenir, pas texter, pas … avoir, pense … y, pero you
  3.5: please discontinue, please help, please … i, plus capable, podian, possible de, pour tout
  3.5: preference to, prefiero … me, prepa, pu le, que lo, que mon, que … stop, quien … los, quiero ser
  3.5: read them, recoit … textos, remove |, remove … cell, rendu a, repondre, resena … no, resig-, rien … de
  3.5: river, s il, schedule, second |, send these, ser parte, set me, si sin, sigan enviando, sigan … avisos
  3.5: sleep days, so is, soit, sorry can, souviens … d, squar-, still you, stop … these, stuff |, suspenda
  3.5: suspendan los, svp mon, swore, take … number, tape avec, tenie-, text remove, texte svp, texteen
  3.5: texting please, texto ok, textos sur, textos … magasin, texts … forward, thanks … everything, the ftc
  3.5: the river, the sun, the … card, the … cheers, this point, tienen … con, to … ftc, to … messages
  3.5: told … it, ton … de, trun, unchecked, up on, up so, vais … chez, velo a, veo bien, veux plus
  3.5: vos trucs, vous l, wasting … time, when … am, where … the, whitc-, will … your, wipe, you por
  3.5: you … al, you … cease, you … favor, you … use, young lady, your … now, your … out, | conformement
  3.5: | deactivate, | era, | lay, | revoke, | suspenda, | terminamos, | … avisos, | … doctor, | … ecris
  3.5: | … husband, | … proof, | … quel, | … school, | … ustedes, | … vois, ~_ads, ~_ote, ~aura, ~cara, ~clin
  3.5: ~ctar, ~fabo, ~iaux, ~itam, ~libe, ~luya, ~ntl, ~rcha, ~reca, ~rlos, ~soit, ~tarm, ~tros, ~unto
  3.4: NUMBER du, NUMBER … qui, NUMBER … se, a l, a ti, a … nadie, a … pis, a … robot, a … to, accue-
  3.4: accueil, alerts |, all … with, already … a, am … nurse, angry>number, arreter … rappels
  3.4: arreter … recevoir, arretez les, at … clinic, at … house, avises, avisos de, be grateful, be texted
  3.4: be … again, been … since, bici a, bike … keep, bloque si, box is, but no, but … do, by what, c … ecrit
  3.4: cada, can … close, cancele mi, care about, celui … ma, certainly, cessez les, chingar, cnil
  3.4: comme … vous, compre … casco, confusing, consent |, contactar, cote de, cours … le, crtc si
  3.4: cuando suena, de chingar, de numeros, de plus, de … job, de … lista, dejen … chingar, deme de, did i
  3.4: disen-, do … contact, dolares por, donc retirez, done … texts, du NUMBER, effacez … numero, eliminame
  3.4: ella no, enlevez donc, enlevez … mon, entie-, es menor, es … los, escribirme |, est fini, est non
  3.4: esto en, estoy … por, etre … svp, fecha, fermez mon, fin aux, for … and, for … pickup, forev-, forever
  3.4: from … text, gdpr, gerant m, good … not, has … own, hay necesidad, he … nada, him off, i certainly
  3.4: i chose, i did, i … remember, i … taken, importunez, interesado en, interesses, interested … your
  3.4: ipad, is … emergency, it got, it … ready, it … with, j avais, jamais … texto, je reponds, je … aux
  3.4: jours |, jst, juste que, l ancien, la misa, la vie, law>more, le pique, le … mais, le … sans
  3.4: leave … text, les nerfs, like … messages, list … so, lista-, los mande, los … a, los … tambien
  3.4: los … yo, loud in, loved the, ma … dans, mair, make … stop, makes you, mandan |, mandando textos
  3.4: maquinita, mas … texto, me off, me stop, me vuelvan, me … recibir, me … times, mensajes … este
  3.4: merci mais, mere de, messages ne, messaging |, mi nadie, motorcycle, n … plus, nae, nearl-, nearly
  3.4: need … quit, no textos, no … bike, no … necesidad, no … otra, no … texts, non a, not … receive
  3.4: not … reminders, not … to, nouvelles par, nouvelles … texto, now … no, numero … sus, och, of these
  3.4: off for, off … do, off … text, offre-, offres, ok that, on … screen, opini-, opting out, otro mas
  3.4: out loud, outre, over … so, para … mensajes, para … no, para … you, parte, pas enlevez, pas … en
  3.4: passez, permiso |, please cut, plein mon, plein … casque, plus … messages, polan-, poland, poppe-
  3.4: popped, pour … dire, preference, pu … message, que … ai, que … quiero, quien autorizo, quiero salir
  3.4: quiero … parte, quieto, reboo-, rebook, relances, remove … please, replied, said … stop, sais … qui
  3.4: sans … accord, send proof, set with, shave-, shaved, si no, si quieren, si … velo, signe … ca, sin sus
  3.4: so kindly, so you, spam please, still … my, still … these, stop>these, strike this, supposedly
  3.4: sure did, sure … not, surveys, take him, telefono de, tengo … anos, text reminders, texties
  3.4: textos por, textos you, textos … en, thanks but, the appointment, the late, the screen, these … stop
  3.4: this messages, this … an, to … or, to … text, to … texting, unchecked that, unchecked … box, unico
  3.4: usa, velo je, velo … a, vos rabais, voulez mais, vous prie, we sold, week so, went … the, when … have
  3.4: where i, where … get, will … out, work … please, would … for, would … grateful, y … los, y … quiero
  3.4: yo … hice, yo … no, you mind, you … again, you … manden, | already, | block, | cancele, | eliminar
  3.4: | en, | och, | switch, | … dicen, | … exercise, | … flat, | … paren, | … quieto, | … reponse
  3.4: | … salgo, | … tiens, ~_gdp, ~_pid, ~_ses, ~aded, ~ae_, ~aren, ~ayez, ~barq, ~cif, ~cta, ~decl, ~dpr
  3.4: ~dpr_, ~ecie, ~ecl, ~ecue, ~edir, ~erlo, ~esus, ~gdp, ~gdpr, ~hono, ~oine, ~orev, ~otez, ~page, ~pini
  3.4: ~pos_, ~rett, ~rras, ~shee, ~tenl, ~tf_, ~trez, ~xtee, ~zac
  3.3: NUMBER apres, NUMBER … j, a change, a list, a rest, a saber, a … cosa, a … enlevez, a … y
  3.3: about … tune, all and, all please, am having, amor … de, amour du, and only, and … do, any |
  3.3: anything to, apunto sin, are at, arizo-, arizona, arret, arrete … me, arrive quand, ask that, avoca-
  3.3: away from, be … this, beepi-, beeping, bien vouloir, bike shop, bike … for, bisicleta, but could
  3.3: but … texts, buying … bike, cader-, cadera, caller, cancel … texts, case, certainly did
  3.3: certainly … not, clear, clientes, come … on, commi-, compadre |, consent you, conversation
  3.3: correo electronico, cortala … los, cuando necesite, cut … off, d autres, d la, d … textos, de bien
  3.3: de ca, de este, de esto, de quel, de sms, de … desabonnez, de … pub, de … text, de … vouloir, decirme
  3.3: deja … d, deja … stop, delete … cell, derangez moi, dernier svp, did … answer, discontinue, do … send
  3.3: each buzz, ecrire |, effacez moi, effacez mon, effacez … de, effacez … infos, elle veut, empez-
  3.3: en … momento, en … pas, end, enviando, esa … que, esos mensajes, est … trop, esto you, etait … pas
  3.3: etre retiree, every, every text, every time, explique, explique a, explique … NAME, fabor
  3.3: firme … para, for … last, forget you, from … guys, from … please, futur, futur |, gentil mais, good on
  3.3: great if, guys are, hagan de, hagan … cuenta, him i, hitti-, i clicked, i gave, i left, i … and
  3.3: i … having, ici, ici … a, il vous, in arizona, in spring, inscribieron, inscribieron sin, iphone |
  3.3: it close, it hurts, it … monday, j … sortir, je … jamais, la cadera, la muchacha, lachez … telephone
  3.3: ladilla con, lavar, law>these, lay off, list>me, liter-, los digo, los … gracias, lose … number
  3.3: lunes y, m envoie, m … de, mais n, mais … moi, mandando … you, manden recordatorios, manden … mas
  3.3: mauvais … de, me any, me escriba, me inscribieron, me quite, me take, me will, me … lol, me … mas
  3.3: me … please, mensajitos, meses, messages please, messages stp, metanse, meter, mi abuela, mi … se
  3.3: mis datos, mis … no, moi … ai, moi … rappels, months ago, more … it, my mobile, my … no, ne … ai
  3.3: need you, ni, nights, no fui, no opt, no sigan, no texts, no … enviando, no … or, no … problema
  3.3: nobody here, non … gars, not … an, not … be, not … out, not … them, not … understand, notre … n
  3.3: number>remove, numero … merci, obligation, of … remove, of … texts, off sms, off this, off … texts
  3.3: ofrezcan, ojala, ok to, on arrete, on one, oter, otez … numero, otro yo, otro … asi, oui … le
  3.3: over … remove, pas c, pas retirez, pas … pub, pas … sms, pasad-, perdez mon, perdez … numero
  3.3: pero … you, peut m, phone for, phone out, phones, plainte |, plait |, please honor, please no
  3.3: please take, please … his, pompe … NUMBER, por donde, pour faire, pour hier, pour savoir, pour une
  3.3: prendre note, prepaid phone, prie, prie de, print, promociones … de, promotions, pu … textos
  3.3: puede quitar, put … phone, qu … me, que firme, que haya, que … sin, quit texting, quiteme |, quitter
  3.3: rayez moi, reason to, recados, receive any, recibir esto, recojo el, remove please, reply i
  3.3: request to, resena you, resolution, retrait svp, sans me, says reply, sert a, si … por, sin decirme
  3.3: sms you, solli-, sortez … de, sortir |, still getting, stop writing, sue |, supposed, supposed to
  3.3: sur une, tabar-, take us, te dijo, terminen you, terminen … con, text anymore, text svp, text … at
  3.3: textos non, texts from, texts … all, texts … not, thank … for, the link, the promo, the … do
  3.3: the … lady, the … reply, these … up, this as, this contact, this spam, this work, this … again, tiens
  3.3: time to, to … country, told the, trabajo … me, tranquille … tes, un candado, un … enlevez
  3.3: un … message, una vez, unsub, up … more, ustedes son, vendeurs, very good, vos affaires, vos … ne
  3.3: vous avais, vous avec, vous effacez, vous … arreter, vous … d, vuelvan … mandar, wasti-, wasting
  3.3: wasting your, week please, will see, with texts, with … mom, word … stop, wrote, yo no, yo nomas
  3.3: yo quit, yo … la, yo … lo, you borrame, you … last, you … quiere, yours-, yourselves, | anular
  3.3: | chemo, | congratulations, | excuse, | g, | prepaid, | unfollow, | zip, | … bueno, | … fun
  3.3: | … gerant, | … inscribieron, | … personal, | … svp, ~_fic, ~_ni_, ~_oja, ~_pub, ~_set, ~_tec, ~alto
  3.3: ~avoc, ~busi, ~cada, ~cosa, ~cutt, ~dece, ~dien, ~dum, ~epti, ~esea, ~itan, ~lert, ~llic, ~ojal, ~ommi
  3.3: ~pub, ~rote, ~rsat, ~sati, ~soll, ~stia, ~tame, ~tits, ~ulen, ~uth, ~wrot
  3.2: a brise, a inscrit, a sec, a textear, a textearme, a … envois, a … jefe, acaba, account and, achaler
  3.2: aguanto, ahora, ahora … de, ai paye, ai … a, aines, al … you, all hours, all of, allow-, and … texting
  3.2: annuler … textos, anula-, anular, apres … service, arrete … messages, as junk, as well, askin
  3.2: asking is, at … hours, au complet, au … plus, aucun … svp, automatique, avocat, away please, bajam-
  3.2: been off, bien francais, bloque … numero, bloques mais, borrarme, borrenme, bought … tube, bow out
  3.2: bow … of, but do, but … the, by thurs, ca moi, ca svp, cada mensaje, cahie-, cahier, cambie … opinion
  3.2: can the, can … us, cancel … messages, ce contact, ce … de, cease |, cel |, cel … no, celular es
  3.2: cessez, check-, chum |, clear-, completement |, comprar … no, con … ofertas, consentement vous
  3.2: cuando … di, cuz … your, dans … NUMBER, de textos, deje de, delete … phone, depuis … ans
  3.2: desactivar los, despe-, did … you, digo, disappear, does … work, donc j, donne … number, ecrive
  3.2: el fabor, en ningun, en … eu, encei-, enceinte, entonces … me, enviar mas, envie … vous, escribirme
  3.2: esposo you, est … en, est … qu, estar … esto, esto, et svp, excuse me, fabor de, faire … de
  3.2: faire … mon, faites moi, for fixing, for … delivery, for … take, forget about, from texting
  3.2: from … shop, get … a, git, goes off, good with, good … i, gracias … el, groupe |, had no, half of
  3.2: hasta … vista, hay … que, hello stop, husband … in, i please, il … plait, in ohio, in your, in … texts
  3.2: interesse |, it … every, j … paye, je quitte, je roule, je … etre, je … une, known, la bicicleta
  3.2: la dedans, la … va, las … de, le demander, le dimanche, le … demain, like out, line, lista por
  3.2: lista … favor, lista … y, lo tienen, los sms, maine, make … go, mandaran, mandenle, marke-, me like
  3.2: me recuerden, me regreso, me texteen, me … par, me … recordatorios, mecanico … que, mensajes y
  3.2: mes infos, mes … stp, mettez … aux, mi … a, mind about, moi … de, mon numero, mon … sans, mon … stp
  3.2: more sms, muchacha que, muchas … por, muert-, muy buen, my inbox, my riding, my right, my telephone
  3.2: n my, n y, n … envoyez, no con, no enviar, no … estos, no … permiso, no … spam, no … text
  3.2: not … consent, number at, of … i, off switch, off … list, off … morning, ohio, okd, on these, opinions
  3.2: opted, otez moi, otro los, otro … you, otros, ou … ai, paid cash, par … seulement, pas m
  3.2: pas … courant, passed … march, pedi que, perdieron, phone here, phone … gets, phone … please, phone-
  3.2: pis … textos, plait, please thank, please you, por … servicio, possible d, possible … ne, pour … c
  3.2: premiere, pris mon, program, prometio que, pull my, purpose |, quand j, que … ex, que … soit
  3.2: quit … that, quitame, quiten … numero, quitenme jaja, ready … is, receive texts, recon-, refus, refus-
  3.2: removed me, remplir, reply to, report … as, reveiller, reverse, revoila, rgpd, riding days
  3.2: riding … are, rien accepte, right one, robinson y, sacrez … patience, says she, se … cuando, se … digo
  3.2: sease, secur-, serait … pas, shut … the, sign … off, signing, silence |, so here, stick, still good
  3.2: stop … j, stop … messages, style, takem-, takeme, takeme off, text box, text porfa, texter |
  3.2: texto … j, textos de, textos je, textos … enlevez, textos … le, texts eh, texts either, texts>more
  3.2: texts>not, thanks … fixing, the record, the right, the … club, the … eh, the … had, the … love
  3.2: the … texts, these can, think … have, this phone, this … going, ti que, to me, to report, to send
  3.2: to … so, todavia me, todos los, truc, ultimo … me, un ano, un precio, un … mas, un … sin, un … suyo
  3.2: una moto, une pompe, ustedes … no, utile, utilise, veces … que, vendu le, venez, veux … de, voila
  3.2: vous … bloques, vuelvan, vuelvan a, want them, want … this, was good, we only, wesh, when he
  3.2: wish … be, without … me, would … out, yo … pregunte, you asking, you could, you … alto, your manager
  3.2: zero … please, | bless, | chamo, | ex, | for, | git, | must, | ojala, | olviden, | wesh, | … bothering
  3.2: | … door, | … manager, | … mejor, | … molestar, ~_ej, ~_epa, ~_suy, ~ajam, ~arar, ~aven, ~cogi, ~dde
  3.2: ~esar, ~etem, ~gal_, ~gnin, ~ieme, ~lank, ~luti, ~mark, ~mit_, ~nces, ~nsh, ~pias, ~pus_, ~rram, ~scon
  3.2: ~sea_, ~siv, ~suy, ~uall, ~voi_, ~welc
  3.1: NAME again, NAME … out, NUMBER la, NUMBER … can, a dit, a ningun, a nurse, a postcard, added … without
  3.1: ai … accepte, air en, air … NUMBER, all … number, all … them, already replied, am driving
  3.1: am switching, and for, and … have, any … texts, anyone … this, anything … this, are not, arretez avec
  3.1: attei-, atteinte, be |, bebe recien, bebe … nacido, bici era, bicicleta you, bien … la
  3.1: bien … mensajes, bon de, born, borrame, borre … numero, borreme |, borrenme de, busque, by … right
  3.1: c … trop, cada … por, caisse, can … afford, can … opt, can … please, capables, ce cellulaire
  3.1: celular … el, changing, chsld, comer-, comment vous, comprenez, comprenez pas, con los, con … delete
  3.1: con … derecho, consent … be, consenti, conso-, contr-, cuart-, customer … not, d su, dadme, dadme de
  3.1: dadme … baja, dado, de ne, de son, de taller, de texter, de … alors, de … cote, de … femme
  3.1: de … gracias, de … plus, de … texto, dejenme fuera, dejenme … de, desde cuando, desinscription, desor-
  3.1: desormais, discontinued, dit … au, does … count, done … your, dos numeros, du matin, e, e don
  3.1: each text, ecris plus, ecrivez … jamais, el papelito, en envoyer, encar-, envie de, envoyez pu
  3.1: escriban mas, escribiendome, escribiendome |, est … chsld, est … possible, esten … con, eu … velo
  3.1: every … please, exclu-, follow, for one, forever |, full … of, gang de, garantia no, gave no, get rid
  3.1: get … in, got … bike, hace … mes, harassing, he dado, he used, hombre |, houst-, houston, how did
  3.1: husband passed, i already, i … bought, i … switching, i … what, if these, in … robot, in … you, infla-
  3.1: is an, is me, is perfect, it … stop, j … loue, j … rien, je … de, je … votre, juste m, kettle
  3.1: know you, la pu, la semaine, la vista, la … robinson, last … you, le … mal, les rappels, lic
  3.1: list thank, list |, lista robinson, llamadas ni, lo … a, lo … si, lol arretez, longer … to, loud … the
  3.1: ma … privee, maintenant … moi, mandando cosas, manden … aqui, manden … jaja, mas mensaje, me caen
  3.1: me deals, me ever, me hagan, me lleguen, me one, me pongan, me … las, me … more, me … unsub, mejor el
  3.1: memor-, mensajes … por, merci plus, mes donnees, message … i, mi … me, mineur, moi les, mouri-, mourir
  3.1: movil, my opt, my … wrong, nacid-, nacido, ne … ecrivez, needed just, no escriban, no mandar
  3.1: no manden, no puede, no … do, no … escriban, not afford, not mean, not texting, not … remove
  3.1: nothing more, now that, number a, number to, number>want, numero sans, numero … yo, of those, old … no
  3.1: old … the, olvidense, olvidense de, on a, on dit, on for, on … end, over there, parce que, parve-
  3.1: parvenir, pas … texto, pedirlo, perdu … job, personne ici, petits, peut … ca, peux … avoir, phone … of
  3.1: pido … me, please she, please stop, please … delete, please … nothing, plenty of, plesa-, plesae
  3.1: plus pour, point, por un, possible to, postcard, pour pu, pour toute, prefererais que, prepaid
  3.1: pretty sure, priva-, promised, proprietaire de, pulle-, pulled, que derecho, que mandan, que momento
  3.1: que … acepte, que … no, que … retiren, que … tengo, que … textearan, quelqu … d, quit the
  3.1: quitame … la, quitte … liste, quoi vous, quoi … mot, recien nacido, refil-, relationship
  3.1: removed … your, replying to, respe-, responder, ride … take, right … you, robinson, robot, rodadas
  3.1: s … vous, saska-, scares, send no, send>want, service … not, seul texto, shop by, show, show … the
  3.1: signed … but, so |, solo … por, sonne, stop les, stop these, stop … please, stop … vous, sur … numero
  3.1: surge-, sus fotos, sus … gracias, svp pas, take me, taking … off, tardes … la, tel |, tengo … bici
  3.1: textearan, textearan |, texter le, texting the, texto … suis, texts my, texts>want, the … order
  3.1: the … updates, these now, these>send, thinks it, this … thing, time so, to work, to … me, to … texted
  3.1: todo respeto, tracf-, tracfone, trails, tranquille avec, treated, trying … get, two … for
  3.1: ultima … que, un d, un favor, un … arretez, un … aux, une crevaison, unsub please, utiliser … numero
  3.1: va … pagar, vais plus, vais … la, veces, velo pas, velo plus, vie privee, vista, vos … le
  3.1: vous comprenez, vous le, vous plait, vous … deja, vous … retirer, vuelven a, wakin-, waking, was … at
  3.1: was … to, way you, way … stop, what right, with … my, with … reminders, witne-, witness, worn out
  3.1: would … if, y ella, yes … will, yo … aceptado, you all, you … no, you>stop, your computer, your … get
  3.1: | appreciate, | cancel, | compraron, | desactive, | nomas, | olvidense, | plesae, | prefer, | … bajo
  3.1: | … garde, | … hope, | … pero, | … ve, | … vente, ~_aca, ~_baj, ~_dum, ~_e_, ~dirl, ~disa, ~eses
  3.1: ~gans, ~icip, ~inie, ~lied, ~ncar, ~nsen, ~ntem, ~olut, ~ovil, ~raw_, ~rmat, ~sele, ~vece
  3.0: NAME j, NAME … ai, NUMBER this, NUMBER … but, a flat, a mandar, a … not, a … pour, a … your
  3.0: abonne … rien, accepte |, accepter, acepte textos, ahora solo, ahorr-, ai … au, ai … je, ai … signe
  3.0: aimer-, air NUMBER, all texts, all … ask, aller-, allowed, am going, and the, and … them, angry>remove
  3.0: anyway so, are … NUMBER, are … our, arreter svp, arretez … m, at … counter, atrop-, avais, avant … je
  3.0: avez un, away … my, back remove, baja si, bajame de, bajenme, best to, bici … mi, bike lol, bike … a
  3.0: bike … stop, bit much, bloqueo |, bloques, bro stop, bueno … de, ca merci, call … he, cambie la
  3.0: cancelo los, caram-, cell off, celular … sus, cesse-, chaque texto, con una, con … respeto, confunde |
  3.0: consent, consentement, consentement |, cool it, corten, cuantas … tengo, d baja, d … est, day … me
  3.0: de pu, de sa, de … bicis, de … recevoir, de … recordatorios, decline, declined, delgado, demandez
  3.0: demar-, den de, den … baja, dernier … que, desapuntan, desha-, desolee, despues … eso, digan-, dnd
  3.0: do me, drop … from, each time, effacez mes, el … me, en supplie, en … plus, enlevez l, enlevez moi
  3.0: enough with, envoi, envoyer ca, ese … yo, est … enlevez, est … svp, estarme, et, every … of, existo
  3.0: expressly, favor … de, figure out, figure … how, fin … textos, for … how, from bell, from list
  3.0: fui una, further |, go … with, grace, haber, haber aceptado, habia, harassing me, have … say
  3.0: have … text, here … the, hicie-, hicieron, hip, honor, hopin-, hoping, how it, i … buy, i … keep
  3.0: if … could, internet, is … but, it no, it your, it … end, it … that, jaja gracias, job sur, just fyi
  3.0: juste … enlever, keep … bike, kid … the, knowl-, knowledge, la … merci, law>list, law>me, lick
  3.0: list in, listado, llamaran, lleguen |, loco |, lol … wants, m ecris, m effacer, m … c, mais … mon
  3.0: make the, manage, mandar a, manden … avisos, marchait, mas |, me contactez, me dejan, me llegue
  3.0: me quiero, me … abonne, me … be, me … without, me>remove, meant to, mensajes que, message no
  3.0: mi … jaja, mind not, mind … texting, mom says, mon … mais, mon … monsieur, mon … on, more texts
  3.0: moyen … pu, my consent, my uncle, my … on, my … passed, n a, nada aqui, nada … mensajes
  3.0: nada … ustedes, ne … m, ne … me, need from, need not, never … up, no firme, no las, no on, no reason
  3.0: no spam, no … dinero, no … pedi, no … ser, no … vuelvan, not accept, not and, not … going, not … told
  3.0: nouvelles de, number or, of … it, off there, off … good, off … you, omit, one … do, ou j
  3.0: out … texting, para … por, paradis, parele, pas etre, pas textez, pas … vos, paso … lunes, peche
  3.0: peu importe, pido que, please erase, please … it, plus s, plus … envoyer, postc-, pourr-
  3.0: pouvez … faire, prefer no, pretend you, prohi-, pu … recevoir, pubs |, pus, qu, que existo, que no
  3.0: que siguen, que … sepa, quiten mi, raffle … not, receive this, relat-, remove … number, remove>law
  3.0: remove>number, remove>texts, remover, repair not, repair … for, replied stop, repondu, retrait |
  3.0: robinet, rude … my, schools, scrib-, scribe, sea, send them, send … these, sending … these, ser … de
  3.0: shred, siguen |, since the, so … send, son bike, speaks, stood, stop et, study-, studying, suena … que
  3.0: suis au, suis ben, supplie, sur google, sus ofertas, svp … les, swamp-, swamped, switching
  3.0: tabarnouche, telephone … est, tengo NUMBER, tengo dinero, tes … arrete, text it, text messages
  3.0: text person, text us, text … get, text … will, texter … svp, texto por, texto … favor, texto … moi
  3.0: texts out, that no, that … it, the law, the next, the ones, the same, these and, this list, this still
  3.0: though, tienen … que, time … please, to … stop, todas |, todo pero, toute-, train |, trick
  3.0: trouble and, trying to, turn off, un … une, una llanta, unhap-, unhappy, unhappy with
  3.0: unsubscribe please, up my, up the, up … do, us off, use … me, using my, veces tengo, veint-, veinte
  3.0: verifiez votre, veu pu, veux … un, virez, vos avis, vos pubs, vous … supplie, want … i
  3.0: want … unsubscribe, want>remove, week … you, were through, woke the, would appreciate, y … mandan
  3.0: years ago, yo sepa, you no, you parele, you understand, you … lleguen, you … scratch, | dejen, | hagan
  3.0: | lift, | notre, | shred, | since, | tabarnouche, | … answer, | … auto, | … contesto, | … died
  3.0: | … envoie, | … eres, | … literally, | … mismo, | … pedi, | … trouve, ~_ast, ~_bif, ~_ds, ~_et_, ~_exi
  3.0: ~_qu_, ~anlo, ~bif, ~biff, ~borr, ~clai, ~entl, ~excl, ~gou, ~jit, ~lake, ~natu, ~olee, ~oris, ~osas
  3.0: ~oust, ~pels, ~rarm, ~rdin, ~rket, ~rrem, ~rsel, ~saji, ~sire, ~sub_, ~tec, ~tir_, ~undo, ~upa, ~voil
  3.0: ~xcl, ~xclu
  2.93: (tables say opt_out)
  2.9: 2 … que, NAME … are, NUMBER in, NUMBER … je, a day, a lawyer, a … des, a … sur, abroa-, abroad
  2.9: accountant, achete … chambre, affaires, affor-, afford, agarraron, ahora en, ai … j, aie
  2.9: aimerais … que, allez arreter, alors … moi, already so, am … remove, and quit, and stop, and … ding
  2.9: and … time, ano, appele, apunto |, are out, arretez … spam, as of, au crtc, authority, autorizacion |
  2.9: avec … promos, basur-, basura, beau pour, besoin … ca, besoin … textos, bike for, bolet-, boletin
  2.9: both … trouble, brakes are, busin-, button … i, c … surement, ca … faire, cada que, call … was
  2.9: can let, cancelenme, casque … vos, ce telephone, chamaco, clair-, clairement, comment arreter
  2.9: computer to, con … abogado, conse-, consented, consentement … vous, consentimiento, contacto |
  2.9: could use, creen, cut … the, dado … de, datos |, de … conmigo, de … promociones, de … rappels, decis-
  2.9: decision, dejen de, dejen … mandar, delete this, des sms, desir-, desist |, di permiso, dicen
  2.9: dije … no, donde … sacaron, donne, du … enlevez, eat it, el mensajito, en deuil, en no, en velo
  2.9: en veut, enough … the, envoyez … pu, epais, es falso, escribas mas, eso no, eso … no, est surement
  2.9: este cel, este medio, este sea, estoy hasta, etais en, etre texte, ever … this, fait pas, favor … el
  2.9: fermez les, figure, flag, fois … toutes, folks, for … since, gave … to, getin-, geting, give … my
  2.9: go back, good no, got … so, guy who, have said, hay que, her … please, here … please, hors de
  2.9: hors … votre, i hope, i told, i wrote, i … report, i … riding, if … did, indica, interesse … de
  2.9: interesse … recevoir, interessent pas, is … your, j … envoyez, jache-, jachete, je demenage, je n
  2.9: je souhaite, just … sending, keep your, keep … in, la basura, la cnil, la rodilla, la … y, last one
  2.9: late reply, le recu, le … pour, le … vos, les di, lire, list>these, liste je, llegan estos, lo pedi
  2.9: lol thanks, luego me, m enlever, ma … a, magasin de, mail me, mais … j, mande mensajes, marketing
  2.9: mas nada, me for, me preguntaron, me … any, me … off, me … otra, me … these, me>not, mensajes en
  2.9: mensajes saludos, messages de, messaging my, mettez la, mi celular, mi … asi, mis … anos, mis … number
  2.9: mistake please, moi … vos, molestando, msjs, much … stop, mwa, my iphone, my written, my … or
  2.9: my … request, my … there, name … i, ne … envoyez, ne … texter, need … unsubscribe, ni … autre, night-
  2.9: no lleguen, no queria, no … haber, no … of, nom svp, non … desabonnez, not buy, not buying, not please
  2.9: not this, not … here, not … list, not … texted, numero stp, numero … etait, off les, ok for, ok got
  2.9: on se, on … ride, on … telephone, one and, opene-, opt out, optou-, optout, otro |, out … do
  2.9: outgrew the, papel, par sms, parfait pour, pas lire, pas … ces, pas … d, pas … est, pass, passe … le
  2.9: pero … me, person … not, personal, phone … and, pierd-, pis en, piton, please sir, please unsub
  2.9: please … stop, please … with, plus … il, plus … recevoir, por … la, por … precio, pour toutes
  2.9: pour vrai, pouvez … mon, prefer not, prefer … to, prefere … courriels, preferencia, preguntaron
  2.9: pret mais, prive-, privee, prohibido, purch-, que you, quiet-, recad-, recogi … no, regis-, retire moi
  2.9: retirer … numero, right … and, rodilla, roster, sacam-, sacame, salir de, save … both, say no
  2.9: se … bien, se … esto, selul-, selular, semaines que, send more, set … up, shine |, signing up
  2.9: siguiente, silence, sms |, so kill, so take, so … take, soldes, still … there, stop before, stop for
  2.9: stop … c, stop … my, stop … texts, stopa-, stopall, stuff, subscribed to, sure the, sursauter
  2.9: sus textos, suspendez, tablet, tacha-, tachame, tachame de, tache-, tell … computer, text about
  2.9: text … anymore, textearme |, texted … it, texteen |, texter pour, texting … deals, texting … please
  2.9: textos … ca, texts off, texts>list, that … not, the off, the size, the texts, the … could, the … thing
  2.9: there it, these little, thread, to any, to receive, to … daughter, to … do, to … phone, todo … dia
  2.9: told your, told … you, tous les, tune … reminders, uds |, unlis-, up reminders, up take, us both
  2.9: velo enlevez, vos promos, vos … arretez, vous … ai, want none, want … messages, want>stop, was … clear
  2.9: way take, way … me, we will, what your, where the, will report, with your, without … is, writing to
  2.9: writt-, written … you, y con, yo … con, yo … se, you delete, you leave, you might, your ads
  2.9: your system, your text, your … anymore, your … at, your … called, your … wake, | bought, | halt
  2.9: | package, | pago, | somos, | stopall, | suspendez, | tachame, | … asked, | … fuera, | … kid, ~_adv
  2.9: ~_joi, ~acam, ~adv, ~baja, ~basu, ~dfu, ~dful, ~ecad, ~eez, ~elco, ~evit, ~exi, ~ffor, ~folk, ~icit
  2.9: ~ilit, ~keti, ~lege, ~lire, ~memo, ~mor_, ~msjs, ~nuti, ~obot, ~odd, ~oiga, ~olks, ~ondr, ~onse, ~opy_
  2.9: ~pedi, ~pidi, ~plie, ~ptou, ~req, ~requ, ~rtir, ~sjs, ~sjs_, ~surg, ~tet, ~tuff, ~uenm, ~utio, ~vorc
  2.8: NUMBER pero, NUMBER … take, a bill, a normal, a … lol, a … mensaje, a … retirez, a … you
  2.8: accident please, after |, ai … envie, all … to, alors, already said, am unsubscribing, an dernier
  2.8: and yours, and … never, and … the, any way, apunte a, are over, arret la, arret … semaine, arrete les
  2.8: arretes, arretez … textos, asi … borrenme, asi … you, at … and, autre … moi, avez … a, avoir la
  2.8: back … do, baja porfa, batar-, batard, be one, besoin des, besoin … recevoir, bicis en, bien el
  2.8: block … if, blonde … que, bonne continuation, borreme, borrenme |, bought … bike, breaking up
  2.8: brilliant, bro |, bruh i, bug, but … would, by me, c bon, call … stop, can … message, cancelen esto
  2.8: cell … ca, cents, cero … de, cessez … m, clean-, close … the, collant, como … que, complaint
  2.8: comprenez … dans, consent … this, contact … by, contactez moi, continuation, contra, contre les
  2.8: contre … textos, cuando … algo, days … over, de bicis, de cette, de escribirme, de mandar, de … cessez
  2.8: de … dice, de … enlever, de … nom, de … sistema, deben, delete … from, delete … you, demac-, demande |
  2.8: demande … moi, dementia, desabonne moi, desinscrire svp, donner mon, drive for, droit, du harcelement
  2.8: either way, eliminan, en efectivo, en persona, en … ni, end … reminders, enlever, enlever de
  2.8: enlever moi, enlever … la, es … borrenme, est du, et … plus, eu mon, ever again, every day
  2.8: every … you, expli-, faut … ca, favor you, feb, fijese … you, fins mais, fix your, for … on, form i
  2.8: forward, fuera mi, fuera … numero, geran-, gerant, go … my, good … stop, got … now, gracias … no
  2.8: graduated, has dementia, have … memory, have … told, here … am, hold my, hooks, how … stop
  2.8: i graduated, i … prefer, i … swing, i … unsubscribing, if do, if … not, if … was, illim-, illimite
  2.8: in please, in … i, inscrito, instructed, is possible, is … you, it if, it unsubscribe, it … i
  2.8: it … sending, it … time, j … NUMBER, kills, kiten-, kon, l … dernier, la j, la … gracias, last … do
  2.8: lawyer |, lay, le cell, left hand, les pedi, les … arretez, let … check, lettres, like … to
  2.8: liste merci, lo … los, lo … mejor, lo … para, lol please, longer … my, los datos, los necesito
  2.8: los … please, lovel-, lovely, ma grand, magie, mais retirez, manden cosas, manden … ni, marked, mas a
  2.8: may stop, may … my, me check, me from, me here, me volvieron, me without, me … anymore, me … else
  2.8: me … ofertas, mejor quitenme, mejor y, memory of, men, mensajes … la, mensajitos … que, message i
  2.8: message … have, messages you, mi terapeuta, mi you, mi … saquenme, moi maintenant, moi out, moi pus
  2.8: moleste mas, mon coloc, montrez … ou, more thank, my email, my mother, my … days, name … your, ne vous
  2.8: ni recibir, ningun otro, no consent, no off, no quitenme, no to, no uso, no … avisen, no … reminders
  2.8: not message, not … getting, not … these, not>more, number out, number>angry, nunca … mi, of my
  2.8: off these, on purpose, oppos-, or … am, otez … nom, oui … la, out how, ouvra-, par … les, par … poste
  2.8: parte de, pas pis, passed in, pedi, pelletier |, pendant que, pense mejor, permission … text, pero no
  2.8: pero prefiero, phone i, phone with, plus |, porfabor, porque … no, pour … enlevez, pouvi-, pouviez
  2.8: preuve de, preuve … mon, promo texts, proof, propa-, pues no, pull … number, punto-, puntos, puse mi
  2.8: put … note, quand mon, quand … me, que borrenme, que moi, que … deje, que … favor, que … moi
  2.8: quedo … la, quel … j, quita, quitenme, quitenme |, rather … a, recordatorios you, recupere, rembourser
  2.8: remove his, repair … do, respectez, retired from, retirer, rid, rid of, rider, rien demande, roami-
  2.8: roaming, rodil-, runs, sait, send nothing, send>law, share-, shared, shop again, si je, signale
  2.8: sms gracias, so … should, sold … bike, sortez moi, spam stop, spamming me, spare me, still … me
  2.8: stop … je, stop>law, strike … name, suena … cel, super je, surgery, suspender los, tell the, terap-
  2.8: terapeuta, terme … ces, text … is, texted about, texter … monde, texting … it, texto pour
  2.8: textos conmigo, texts mate, texts now, texts were, texts … me, texts … you, that … i, the carbon
  2.8: the first, the hat, the raffle, the … my, these>remove, think … my, this … and, throw away, to accept
  2.8: to … anything, toutes, tranquille svp, transplant, trois … par, up without, up … asking, velo … les
  2.8: veut … recevoir, vez … lo, votre … a, votre … et, vous aviez, vous pouviez, vous signale
  2.8: vous … enlevez, vous … pris, wake me, want something, want>not, want>you, was … last, we had
  2.8: we should, what i, when i, wife he, wish to, wrap … the, y no, y … otra, y … solo, yo … di, yo … you
  2.8: you please, you … can, you … escriban, you … got, you … insistan, you … pueden, | batard, | broke
  2.8: | cierren, | estamos, | remover, | … all, | … annoying, | … makes, | … our, | … silence, | … ultima
  2.8: ~_bor, ~_emp, ~_enr, ~_ens, ~_nul, ~acte, ~ains, ~apag, ~dete, ~dict, ~egal, ~eis_, ~elva, ~gana
  2.8: ~gery, ~ibie, ~inga, ~insi, ~irer, ~lait, ~lenc, ~oami, ~okay, ~opa, ~opte, ~opto, ~pare, ~pide, ~rfab
  2.8: ~roam, ~roit, ~ropa, ~rtu, ~runs, ~saca, ~stuf, ~suya, ~tad, ~tenm, ~tisi, ~tuf, ~uya_, ~vely, ~xpli
  2.8: ~zer
  2.7: 2 years, NAME take, NAME … je, NUMBER arretez, a este, a jamais, a store, a … how, a … mejor, a … star
  2.7: abonnement, accor-, accord, account … no, achaler |, adelante no, ai dit, ait, al que, already take
  2.7: am … and, am … coming, ando … bici, anuncios, appreciate it, apres |, are … without, arretez merci
  2.7: arrett, as in, as to, au comptoir, autis-, autorizacion, avis |, avisos delete, away … remove, bajo de
  2.7: because … never, besoin merci, bike he, blasts |, bon … ai, borre mi, but take, cabin, campaigns
  2.7: campaigns |, casilla |, cel pa, cell … off, cesser les, cesser |, chaque jour, charity, compre un
  2.7: con … autorizacion, con … promociones, confirmez, conforme … la, conmigo no, contract, could call
  2.7: could … stop, cree que, crtc, cuelg-, d … lista, dado a, day i, de su, de tu, de vos, de … messages
  2.7: de … se, de … shop, de … todo, debarrasser, delete … number, demande de, des … c, desactiva, did … and
  2.7: dije, dios … lo, do … even, do … message, do … work, donc … moi, done … no, donnees, ecrivez … plus
  2.7: el … y, emergencies only, encargo que, end … alerts, enleve moi, enlever … numero, enoja, enviar
  2.7: envoi |, envois, esa casilla, esa … de, est … telephone, excluyanme de, exist, facture j
  2.7: faire enlever, fait … fois, fautes, felices |, fermez … compte, file for, finalement pas
  2.7: finish … messages, fishb-, for everything, for … no, fregando, from … next, go … on, got … in
  2.7: gracias … suscribirse, groun-, gustaria, hard … on, hate texts, hay senal, he ran, he … quit, heart-
  2.7: hi … i, how … opt, i be, i joined, i no, i … driving, i … give, i … make, i … signed, i … sooner
  2.7: if … text, impression, in … all, jamais signe, jamais … ca, je parle, je te, kindly stop, la fcc
  2.7: la … quedo, lado, last … too, laughed at, le droit, le laisser, le wifi, leave … number, like he
  2.7: list>law, lo llevo, lo … dado, lo … el, los envios, m … ca, m … fait, m … inscrit, ma … par, mais … n
  2.7: mandarme mensajes, manejando, many … me, marketing |, mas no, me desabonne, me gustaria, me puso
  2.7: me text, me … cents, me … escribiendo, me … my, me … nunca, me … plus, me … sacar, me … solo, me … vos
  2.7: me>number, medio |, mensaje … ustedes, merci … arreter, mettez … numero, mi number, mi … en
  2.7: minimalist, mis hijos, mismo |, moi qui, moment, momento, mon … sert, more of, more spam, mother is
  2.7: much … i, muchacho de, my derailleur, my digits, my … take, n … autorise, nada de, nada … textos
  2.7: ne pas, necesito … me, need reminders, no aguanto, no les, no … apunte, no … manden, no … moleste
  2.7: no … quienes, no … recuerden, no … sending, not mind, not to, not … shop, not … what, not … yes
  2.7: not>texts, notifiquen, noved-, now remove, now … the, now … these, of … not, off … work, only gave
  2.7: order NUMBER, ote … de, otez mon, oui … des, out pour, over a, pantalla, papelito, pas … forfait
  2.7: passage, pate, people … my, permanently |, phone this, phone |, phone … in, pick … at, picked … my
  2.7: pido, pis arretez, pis … moi, please to, please … all, please … no, please … sms, plus envie
  2.7: por suscribirse, pouvez … les, prefiero … recibir, prepa-, promos … merci, pu d, pueblo, que je
  2.7: que … llamen, queja en, queria, quiero … este, quit … my, quita-, rather … receive, recall
  2.7: receive messages, recois trop, recois … des, record, records |, register, remer-, reminders
  2.7: reminders for, remove>me, removed … was, repartidor, ride it, robaron … bici, roste-, rueda no
  2.7: runs this, sacar-, saint NAME, saturday works, savoir quand, savoir … vous, scratch me, scratch … from
  2.7: se enoja, send … nothing, senora … la, senorita |, servian, shop texting, si les, si soy, si … esto
  2.7: si … puede, sierr-, sigan … mensajes, singe-, soldes |, sombody else, son … svp, stop thx
  2.7: stop … message, stop … to, stop>angry, stopall |, stopping |, strike my, su … por, subscriber, sur moi
  2.7: sur … casques, sur … ligne, suscribirse, texas, text … do, textos sans, textos … contre
  2.7: textos … merci, textos … mi, textos … suis, than my, than … mother, that ok, thatl-, thatll, thatll do
  2.7: the cabin, the country, the parking, the … alerts, the … as, the … boy, the … so, these to, these … i
  2.7: this at, this … at, this … more, this … texting, tick, to … any, to … notifications, to … up
  2.7: todo … con, toutes |, trabajo de, trabajo no, tyre, une … mais, unfollow, unico que, us from
  2.7: ustedes … por, velo … moi, veux etre, vos … ca, vos … sans, votre … d, vous … autre, vous … fait
  2.7: vous … j, want no, want … more, was never, was ready, was stolen, will |, with respect, would prefer
  2.7: would sooner, written, y dejo, y sus, y … favor, yo … e, yo … marque, you like, you opted, you … are
  2.7: you … but, you … quitenme, your … said, | blocked, | desactivar, | eliminame, | every, | monsieur
  2.7: | moved, | pause, | pierdan, | set, | … annuler, | … cette, | … desabonner, | … mude, | … ningun
  2.7: | … ofertas, | … prochaine, | … sait, ~_ale, ~_crt, ~abri, ~affo, ~ashi, ~bste, ~ccor, ~cons, ~crit
  2.7: ~crt, ~crtc, ~cte, ~depl, ~donn, ~eace, ~ebar, ~ecal, ~eeme, ~elv, ~eui, ~euil, ~exas, ~ffo, ~ford
  2.7: ~fus, ~guen, ~ices, ~ije_, ~inge, ~kay, ~ko_, ~lici, ~mane, ~nenm, ~orce, ~pez, ~rcie, ~roma, ~rtc
  2.7: ~rtc_, ~ston, ~teh, ~texa, ~tiva, ~uvie, ~xas, ~xas_
  2.6: NAME you, NAME … i, NUMBER h, a one, a personne, a single, a spoke, a volver, a … and, a … boutique
  2.6: a … every, a … this, agreed … receive, ahora … adelante, ai signe, alert-, all … it, alto a, am asking
  2.6: am good, and how, and remove, annoying … me, arrete … svp, arreter … m, arretez … messages
  2.6: arretez … svp, asked to, asking … to, assure, at dinner, au gars, au livreur, authorized, avais … pas
  2.6: aviez pas, bajame, believe i, believe … ever, ben … ca, bicycles, block … from, blocking, bon je
  2.6: borre-, bother me, bought a, boutique mais, business, businesses, businesses |, buy anything
  2.6: by … remove, ca stp, call registry, cancel … and, cancela los, capture, ce soit, celular … de
  2.6: cessez svp, cessez … rappels, changed … mind, changed … number, chant-, comment … vous, como es
  2.6: como … doy, con … mensajes, con … mensajitos, concluida, conforme a, consentement a, consenti a
  2.6: contactar |, copia, coupo-, cuenten, cut the, d … ca, de molestarme, de sus, de … datos
  2.6: de … electrique, de … et, de … vez, debranchez, deja … escribirme, dejan, dejar de, delete sistema
  2.6: delete … no, deman-, demande qu, dementia and, des messages, des textos, desinscris |, desinscrivez
  2.6: desinscrivez moi, dia … de, diet, digo … no, disco-, discontinue |, does not, does that, donne … velo
  2.6: du spam, earth, ecrivez a, ecriviez, eliminenme, en prendre, en … pour, end messages, enlevez mon
  2.6: enlevez … donc, envien |, envios |, envoyer |, esa vaina, eso you, esos avisos, esten, estrella
  2.6: everything please, excluyanme, fait voler, fcc, fijese que, fin des, fixing the, from anyone
  2.6: from surgery, from … me, good afternoon, got … please, grand mere, grounded, gustaria que, hagam-
  2.6: hagame, handles, her the, here to, hold … texts, horte-, hortensia, how … can, i read, i specifically
  2.6: i swap, i … asking, i … drop, i … good, i … none, ici vous, il n, in no, in receiving, in … house
  2.6: interesse a, interested … receiving, is great, is i, is no, is … off, is … that, is … when, it ends
  2.6: it … friday, it … is, itine-, itinerance, jaja … me, jamas me, je decroche, je … desinscris, jeje
  2.6: jeudi NUMBER, jus, just put, korea, lake |, last … stop, law>angry, ldroi-, ldroit, leer, les petits
  2.6: like … unsubscribe, limits, list and, list>angry, literally, lol … for, lol … it, lol … take, luv
  2.6: m ecriviez, ma belle, mal … de, mandandome, manden mas, mas por, mass text, material, me and
  2.6: me desinscris, me esten, me llega, me no, me retirer, me thank, me unsubscribe, me … messages
  2.6: mensaje no, mensajeria, mensajes quitenme, mensajes … mi, mes … svp, messages thanks, messages … ce
  2.6: meter |, mi permiso, mind taking, moi de, moi … avec, moins que, molestarme, momento dije
  2.6: momento … que, mon nom, mon … avant, mon … velo, muchacha, muted you, my … NUMBER, my … the, my … you
  2.6: necesite, ni … la, no insistan, no … las, not … contact, not … only, not … registry, not … take
  2.6: not>send, note on, now … has, number … not, number … there, of me, off la, off … promo, off … texting
  2.6: ok … the, on no, only … a, or NUMBER, otez … de, ou … le, oublie … numero, our … please, out now
  2.6: out … all, outta here, over winter, paniq-, panique, pas ete, pas … accord, pas … tard, permanent
  2.6: person … you, persona por, phone call, pidie-, plainte … crtc, please … sending, plus besoin
  2.6: plus etre, points, por favorcito, por … medio, por … you, porfabor |, pouvez arreter, promociones no
  2.6: prospection, puede … mi, pues, que decir, que … quite, que … un, quedo … bien, quitadme, quitadme de
  2.6: quitadme … la, quitame de, quitame |, quitandome, ramad-, ramadan, ramir-, ramirez, rappels par
  2.6: read … please, recall agreeing, recevoir |, registry, regrese, relea-, release me, release … from
  2.6: reminders … do, reponds arret, reste-, reveille … bebe, sacaron |, sans moi, saying … to, scree-
  2.6: screen, seat i, sed, send>more, send>not, serait possible, sert … rien, set, si siguen, si … textos
  2.6: so nothing, so … these, solde-, solo … a, some … i, somebody else, sonan-, sonando, sondages, sono
  2.6: sorte-, sortez, sorties, stop all, su … el, sur ma, sus … no, suya, suyo, svp … plus, system, tachen
  2.6: take … off, take … your, tardaron, tengo … decir, text … me, text … never, texted … NUMBER
  2.6: texting for, texto arretez, texts man, texts … NAME, thank … very, thanks bye, that you, that … are
  2.6: the courier, the divorce, the form, the notifications, the shop, the specials, the … 2, the … in
  2.6: the … message, these … not, these … please, think … is, this remove, this … me, this … never
  2.6: this … please, this … you, thx … the, to this, to … getting, to … there, to … where, told … that
  2.6: too … to, toss my, toss … number, toute … par, travaille … nuit, tu lista, twice … to, un bras, un … m
  2.6: un … pis, uncheck it, vaina, velo alors, viens le, viens … chercher, vive aqui, voler, vos envois
  2.6: vous me, vous … ecriviez, voy … volver, want>law, wanted texts, waxed, whatever i, where … my, which i
  2.6: which … never, will … at, without the, without … consent, y ese, y ustedes, y … como, y … para
  2.6: y … vez, you may, you … longer, you … text, your … me, | bro, | desormais, | excluyanme, | his
  2.6: | montrez, | opted, | optout, | skip, | stay, | suspender, | svp, | … borrame, | … borras, | … encargo
  2.6: | … paye, | … runs, | … siri, ~_ami, ~_cea, ~_fc, ~_fcc, ~_jej, ~anna, ~aria, ~atar, ~bor, ~ceas
  2.6: ~cele, ~cess, ~ctro, ~dito, ~edad, ~edio, ~eis, ~eman, ~epte, ~fcc, ~fcc_, ~fers, ~fili, ~hopi, ~idor
  2.6: ~iera, ~iet_, ~itiv, ~ivat, ~jej, ~jeje, ~lte, ~nav, ~ncu, ~nemo, ~ntar, ~oam, ~ores, ~oupo, ~pend
  2.6: ~prar, ~pted, ~rape, ~raye, ~suyo, ~tado, ~thor, ~ub_, ~uce_, ~uita, ~unli, ~uso, ~vian, ~yen
  2.5: NUMBER … so, a parle, a shop, a work, a … la, a … pas, a … quitenme, a … urgence, a … velo, abuela
  2.5: accident … remove, ads please, ahead … the, ai achete, alerte, along, ampar-, amparo, and do
  2.5: and … gave, apaguenme, as … do, asked … to, atenc-, atencion, attend, attor-, attorney, au juste
  2.5: autorizo que, avais … non, avisen, avocate, be off, beep, bici … you, bike camp, bite, borras, bough-
  2.5: bought, bravo pour, ca … encore, call … instead, calls … no, cancelen … textos, carried, ce … s
  2.5: cell so, cell … you, cette fois, chercher le, claim-, claims, compagnie de, companies, con sus, concl-
  2.5: consented |, consider, contact … again, cortenla, cosas, crush-, crushed, cuando … no, cuantas … les
  2.5: d etre, d los, dans … garage, de cuenta, de notifications, de tes, de texte, de todos, de ustedes
  2.5: de … cadena, de … ici, de … liste, de … mandar, de … promos, dejan … mandar, dejar, dejen
  2.5: delete … contact, delivery driver, deneigement, derri-, derriere, desac-, desea-, did not, dijeron que
  2.5: dire a, dit pas, donde … no, donee, el de, el servicio, el … sonando, elle … pas, en serio
  2.5: en … registro, end … text, enfer-, enough to, envois |, envoyer de, es … tercera, escriban |, est mort
  2.5: est … au, est … toi, estan gastando, estan mandando, et pas, etais pas, ever contact, every buzz
  2.5: every one, faites … mon, favorcito, fille de, fois … il, for … the, for … up, funda-, gastando, gave
  2.5: gentillesse, get to, getting … i, goes … my, good … to, gracias … you, groupe … svp, grupo … mensajes
  2.5: guy at, habia … de, had … business, harassment stop, has … and, hijo … que, his own, hitting
  2.5: hola … NAME, i … consent, i … consented, i … joined, i … opt, i … replied, in meetings, in … a
  2.5: in … it, in … minutes, in … of, interested remove, is called, is illegal, is stop, is … word, jaja se
  2.5: jamais inscrit, je nai, je this, keep … number, kill these, l … des, l … pas, la publicite
  2.5: la … pasada, lachez … la, las … por, le … si, les tengo, les … enlevez, les … mi, ligne du, like … of
  2.5: list your, lived, los … automaticos, luck with, m ecrit, ma permission, made it, mala, manana … la
  2.5: mandar, manden … gracias, mandes mas, manually, many of, many … these, marri-, mas la, me borras
  2.5: me coute, me please, me … bien, me … gastando, me … llevo, me … otro, me … promociones, memoi-
  2.5: memoire, mensajes … de, merci … ne, mes … a, mes … merci, message … thank, mi consentimiento, mi ni
  2.5: mi numero, mi sobrina, mi … sin, moi pour, moi … deux, more reminders, my … fixed, na |, national do
  2.5: national … not, never authorized, never joined, no acepte, no business, no cuenten, no more, no signal
  2.5: no … anuncios, no … pedido, no … quitenme, no … sirven, no … tener, no … thanks, nobody asked, nomas |
  2.5: not give, not … coming, now i, now it, number deleted, numero … tu, nunca … suscribi, of … group
  2.5: of … pull, offen-, olvide mi, olviden mi, olviden … numero, on … national, only do, ordered the
  2.5: ou … ce, out … is, out … it, out … to, pa … de, par jour, para … esto, parenle you, pas ma, pas toi
  2.5: pas … mais, peace and, personales, peru, petit fils, please … her, please … messaging
  2.5: please … texting, plus … est, plus … message, plus … rappels, pompe, por … los, por … quitenme
  2.5: pour votre, pour … alertes, pourriel, prefere le, prie |, pu de, publi-, publicidad, puedo recibir
  2.5: puedo tener, qua y, qua … etre, quatrieme, que … era, que … me, que … ni, que … pouviez, quejo
  2.5: question mark, quisiera … me, quit, quite-, quitenme … los, rappels, ras le, rayez mon, rayez … numero
  2.5: receive … from, receiving your, recevoir … vous, remuevan, repair … is, reply … not, repondre a
  2.5: resue-, revoke, rid … it, rien enlevez, rien … moi, s en, sabe leer, said … before, saldo, same as
  2.5: send … text, sending them, sent from, sera que, serio, service reminders, seul message, si … vuelven
  2.5: sign for, since … do, sir … the, sirva-, smartwatch, so that, sollicitation, spammez, speci-
  2.5: specifically, spell-, stop sending, stop spam, stop … ads, stop … them, streaming, suis plus
  2.5: suis … inscrit, sure it, tachen mi, tachen … nombre, tags, tant … y, teenagers, telling me
  2.5: telling you, tener el, tercera vez, tercera … que, texting my, texting remove, texting … thank
  2.5: texto j, textos … ma, texts … here, that … more, the national, the pictures, the … at, the … blasts
  2.5: the … reads, tienda no, tienda … me, tienen mi, time … every, to hear, to know, to … put, to … who
  2.5: toda, tour pour, tout message, trabajo con, tu m, turn … texts, un … mois, unsubscribe link, us … your
  2.5: vais vous, vanco-, vancouver, veces les, veces … tengo, very much, voit, votre … etait, vous vendez
  2.5: vous … un, we both, who are, will call, with thanks, withd-, without … texts, work texts, would like
  2.5: would … kindly, wrong>remove, yo … les, you very, you … fue, you … que, you>not, | apaguenme
  2.5: | cancela, | confirmez, | dude, | kill, | last, | lovely, | parale, | per, | perdez, | rechazo, | rip
  2.5: | tachen, | thought, | tout, | … deseo, | … discount, | … mandaron, | … marido, | … nai, | … pass
  2.5: | … sorry, | … toddler, | … usted, ~_cau, ~_cup, ~_gav, ~_ici, ~_req, ~_rom, ~_tus, ~_ud, ~acab, ~agan
  2.5: ~aina, ~aldo, ~aler, ~alis, ~apel, ~ban_, ~blet, ~blic, ~cabe, ~cea, ~cesa, ~deba, ~dese, ~eggi, ~enfe
  2.5: ~enid, ~enlo, ~enm, ~esac, ~etie, ~etou, ~ffen, ~flag, ~gav, ~gave, ~gles, ~hdr, ~hter, ~ibre, ~imes
  2.5: ~imie, ~iten, ~ithd, ~ldo_, ~lto, ~lvan, ~mese, ~nlo, ~nor_, ~ocha, ~peci, ~pli, ~ppos, ~publ, ~renm
  2.5: ~rito, ~rren, ~sact, ~ssm, ~stry, ~tco, ~thdr, ~tile, ~timi, ~ttor, ~ulta, ~vain, ~vibr
  2.4: NUMBER … les, NUMBER … on, a cote, a different, a escribirme, a line, a … donc, a … plus, abrir
  2.4: aburre, abuso, accord … ca, affaires de, agradezco, agreed to, aimerais, aimerais … pas, al bebe
  2.4: al muchacho, al taller, al … por, alertes, all no, am … from, and cancel, and each, and lose
  2.4: and quiet, and … of, anos … de, anunc-, any … you, apagale, arrete … la, arretez, arretez … la
  2.4: arrived, as … stop, asked … this, atte, automatiques, autor-, autorisation, autorisation |, autre-
  2.4: avais … a, avez … ma, avisar, avisen de, avisen … nada, ayude-, be in, ben la, besoin de, bici … favor
  2.4: bien con, bike back, bike place, bike … stolen, borradme, borrame |, brakes feel, ca pu, ca retirez
  2.4: caisse |, call no, call … since, camara de, can take, can … delete, cat … the, cease, ceci, cel
  2.4: cel sonando, cell je, chamo, chaque semaine, chaque … que, cierren mi, coche-, comen, coming … so
  2.4: comme … j, communication, comptant j, comptant … ai, comptoir, conduis un, consent … i, consent … me
  2.4: consenti |, coupons, d urgence, d … messages, d … mon, de los, de privacidad, de textearme, de … a
  2.4: de … cel, de … juste, de … reparacion, de … retirez, deact-, dear please, debranchez moi, deja la
  2.4: dejaran, delete my, des … je, des … stp, des … svp, desabonnez, deseo, detes-, deteste, dice … pero
  2.4: dile … tu, do … again, do … believe, do … turn, does … mean, doigt-, doigts, don NAME, donc les
  2.4: doy … baja, draw, effacer mon, eh no, el gerente, en blanco, en casa, en chsld, en … enlevez
  2.4: end … texts, erase … number, es una, est … cell, est … pu, est … une, esta linea, esta … que
  2.4: este … para, esto … mi, estoy interesado, estuvo |, et arretez, et on, every … is, everything … the
  2.4: evitez … m, exist |, existais, expliquenme, facture … NUMBER, fait … arretez, faut le, favor-
  2.4: fermez … textos, following, for pickup, from … crank, from … these, get … to, going on, going … block
  2.4: good grief, good news, good please, grandmother, grief, guy … the, guys … texting, have decided
  2.4: heill-, heille, here no, here … you, hold all, hosti-, i called, i … appreciate, i … decided
  2.4: i … going, il … que, ingles … no, insul-, is … still, j aimerais, jamais … a, jamais … rien
  2.4: je … tiens, just visiting, kindly … the, knee replacement, la preuve, la … NAME, la … deje, la … pis
  2.4: lache … cell, law>law, law>stop, le encargo, le lleguen, le rendez, leavi-, leaving, lettr-, line at
  2.4: list now, listas, llegue nada, lo dio, los de, los manden, lose this, luna, m … plus, ma … pas, maint-
  2.4: mais … aimerais, mandar textos, mandar … mensaje, manillar, many … unsubscribe, mas promociones
  2.4: me quitaran, me rn, me textee, me up, me … promos, me>more, mensajes a, mensajes x, mensajes … gracias
  2.4: mention, messages pour, mi cuenta, mi telefono, moi … arrete, moi … merci, monde, my answer, my mind
  2.4: my phone, my … off, my … your, nah fam, ne l, never … this, ni … escriban, no deseo, no when, no … a
  2.4: no … he, no … in, no … interesado, no … leer, no … texteen, nomas mensajes, non … c, non … je, not so
  2.4: not … anyone, not … text, nothing … you, nous, number … of, numero … moi, obtuv-, obtuvieron
  2.4: ocupo … mensajes, of … do, of … system, off |, offer-, on call, on without, on … do, ordered … wrong
  2.4: ou … vous, pack, palabra, parce … c, parle … bien, passe … chercher, patch, peace … quiet, people … me
  2.4: period |, permiso, permiso a, permiso … mi, pide que, pique, pis il, pis moi, pis … de, please pull
  2.4: plus … avoir, plus … ecrire, plus … notifications, por aqui, pour … enleve, pour … sms, pourtant |
  2.4: prefiero no, prepaye, private, profe-, pu recevoir, publicite, que hasta, que pido, que … quitaran
  2.4: quien … autorizo, quiere que, quiere … le, quiero … sus, quit … this, quitaran, quitarlo, quitenme de
  2.4: raton-, ratones, receive text, recevoir aucun, recla-, records, recov-, renew, repair … not, reply … i
  2.4: reque-, retiren … numero, retirer ce, retirez … numero, revoq-, rgpd je, rien … d, robaron, s … te
  2.4: saber nada, sacan de, sacas de, said … could, sakem-, sakeme, salir-, salirme |, save us, says you
  2.4: segui-, send … any, sistema |, so long, so … drop, so … that, solic-, soliciting, solo di, spam … i
  2.4: spring sale, stop on, stop them, stop … for, suis … j, supprimer, supprimez … NUMBER, sur … portable
  2.4: suscribi a, svp arreter, svp rien, switch … off, tant qua, te plait, tener … cel, tenga-, tengan
  2.4: text … much, textos a, textos … bonne, texts go, texts take, texts unsubscribe, texts>forever
  2.4: the cables, the text, the tuesday, the … down, the … thank, these>stop, thing please, things i
  2.4: this was, this … ok, threa-, times … stop, tire la, to … your, told i, tu … arreter, two days
  2.4: una camara, uncheck me, uno mas, up … your, updates, used … phone, ve, velo sur, velo … je
  2.4: veux … rien, viernes por, viernes … ella, volvi-, vos offres, vos texto, vos … coupez, votre affaire
  2.4: votre … m, vous bloque, vous connais, vous ne, vous … demande, want stop, want … texting, wante-
  2.4: wanted, was … scam, way i, way … not, were … do, whatever … it, where … signed, whoever is, why … i
  2.4: will swing, with … texts, y aqui, y … text, yeule, yo acepte, yo … busco, you find, you … and
  2.4: you … dejen, you … please, you … remove, you … tengo, you>law, your list, | client, | debranchez
  2.4: | emails, | hard, | heille, | manejo, | sauf, | sur, | throw, | … abuela, | … ancien, | … bloque
  2.4: | … enough, | … estrellas, | … fam, | … fils, | … fui, | … grief, | … gustaria, | … haya, | … hiver
  2.4: | … paix, | … proxima, | … soliciting, | … think, | … todo, ~_kep, ~_ms, ~_ve_, ~_vec, ~abar, ~achi
  2.4: ~adez, ~aen, ~aen_, ~anun, ~arke, ~bast, ~cida, ~cite, ~crip, ~cula, ~data, ~dezc, ~dina, ~droi, ~dse
  2.4: ~eavi, ~elim, ~ensu, ~eque, ~erte, ~eseo, ~evoq, ~grap, ~gre_, ~guna, ~hamo, ~heil, ~hin_, ~hrea
  2.4: ~imer, ~ipc, ~ipci, ~isat, ~iva, ~jen_, ~jito, ~jur, ~kep, ~lak, ~lena, ~leti, ~magi, ~meno, ~miso
  2.4: ~mmat, ~mmun, ~muni, ~nel, ~nnem, ~nock, ~nous, ~oler, ~ostc, ~paid, ~pid, ~pido, ~ptoi, ~qu_, ~quit
  2.4: ~rcia, ~rcit, ~ripc, ~rney, ~sort, ~stad, ~stc, ~teme, ~toir, ~uff_, ~uite, ~uta, ~xted
  2.3: NAME … delete, NUMBER n, NUMBER … d, NUMBER … day, NUMBER … ni, a car, a hablar, a living, a vie
  2.3: a … comme, a … fix, a … just, a … movil, a … sms, a … telefono, achetant, again it, again remove, ago
  2.3: ahead and, ai pris, ai … consenti, alerts, alexa, alors je, already opted, already … out, also … me
  2.3: am begging, am … different, am … interested, and everything, and here, and tell, and … for, app
  2.3: aqui en, are … this, are … to, asking i, at … am, aucune autorisation, autorice eso, autorise, autres
  2.3: avez … NUMBER, avoir … textos, away in, bajenme de, basta de, beggi-, begging, besoin … nous, bici por
  2.3: bike never, borrenlo, bought … bell, box on, box … my, boy a, building, but … stop, c … vous, ca j
  2.3: cada … me, cesser, charged, clase y, comprobante, comunicacion, con … me, confirm removal
  2.3: conmigo … cuenten, contacter, contacto, customer … so, d affaire, d envoi, dame … baja, dans … platre
  2.3: de cesser, de dios, de nuit, de recevoir, de toute, de … contacts, de … envois, de … listes, de … sus
  2.3: de … y, de … you, debarquer, dejar … mandar, dejar … mandarme, dejen … escribir, dejenme tranquilo
  2.3: delete servicio, deleted |, demenage en, derecho, des envois, despierta, di mi, dicte-, dictee
  2.3: dictee vocale, did … say, digit-, discontinue … to, dit de, does … take, donner, doy … de
  2.3: dropped … the, earlier, echange, elimi-, eliminenme de, email … sms, en plein, en un, encargo … me
  2.3: enlevez … cell, enlevez … manuellement, envien mas, envois svp, envoyez trop, eparg-, erase my
  2.3: error NUMBER, esto yo, et … ecrivez, etoil-, fabor |, faites juste, falso, fam, fils a
  2.3: finalement … veux, fleet, flush-, fois … vous, for … late, for … living, for … who, forever>you
  2.3: from all, from your, further messages, future |, ganas, genou-, genoux, good but, gosse-, gover-
  2.3: government, grandma, guarden, hagan llegar, hagan-, have … own, hay problema, hers, hittin, hittin my
  2.3: hittin … line, hors, i signed, i surrender, i … begging, i … every, ia, ia no, iles, in … app
  2.3: in … shed, in … take, in … your, indic-, inscrit c, inscrit … est, interesa … me, is empty, it dings
  2.3: it do, it … his, je porte, je … j, je … oppose, je … plainte, je … savoir, jeje |, joven le, keep my
  2.3: l an, l urgence, l … jamais, la … textos, landline, last year, leen, les arreter, les … chez
  2.3: les … dado, les … texte, liste, listes, listes |, llamadas mensajes, loco, lol no, longr, los … de
  2.3: los … quitenme, m oppose, ma demande, ma montre, ma … pis, maintenant, mais, mais les, manden
  2.3: manden eso, mando un, manue-, manuellement, marche … enlevez, me avisen, me confunde, me de, me doy
  2.3: me envien, me tienen, me … llegar, mensajitos no, merci bien, mettre un, moi enlevez, moi manuellement
  2.3: moi … lieu, molesten |, momento acepte, mon … c, mon … veuillez, montreal, more … you, moved out
  2.3: my phones, my seat, my … right, ne peux, ne rien, ne … contacter, never consented, nevr, ni llamadas
  2.3: ni … texto, no suene, no vuelvan, no … lleguen, no … mas, no … please, no … tienen, non … j
  2.3: not>forever, number … will, number>you, numero svp, numero … un, occupe de, of all, of … bike
  2.3: of … take, on … in, on … repair, one … your, only … my, oppose, oppose a, optin-, opting, or … me
  2.3: os … que, otra … no, own … no, para … me, partie de, pas contacter, pas que, pas qui, pas … ca
  2.3: pay the, peut tu, phone down, phone is, phone … not, pieds chez, pieds … vous, platr-, platre
  2.3: plus … ca, plus … les, plus … m, por fa, por … porfa, porte plainte, pour … autres, pouvez m, pr
  2.3: prefiero … no, prochaine … que, profeco, protection, pu etre, publicite |, pueda |, pull … off
  2.3: purchase, pus de, put a, que esto, que los, que pare, queri-, quisiera que, quiteme, quitenme porfa
  2.3: remue-, remueveme, reponds stop, request, resenas, retire … stp, reverence, roule plus, ruidi-
  2.3: ruidito, sacar de, said … was, saisi-, salirme de, sans, saque-, saquenme, sayon-, sayonara
  2.3: se desinscrire, see another, seign-, seigneur, semaine je, semaine … veux, send>wrong, she did
  2.3: shop anymore, si … arretez, siempre … que, signal |, signe |, siguen llegando, sigui-, sms … me
  2.3: sneez-, so do, so … this, sobrina, sold it, solitos, sollicitation |, solo … mi, sors … la, souhaite
  2.3: spam quitenme, spammer, stop so, stop … already, su … para, subscription |, suis … le, sur ce
  2.3: surrender, sweet-, ten, tengo … ni, text too, textees |, texto mas, texto pu, texto … la
  2.3: textos arretez, textos enlevez, textos no, textos sin, textos … d, texts end, texts … said
  2.3: thank … please, the bike, them please, there … take, these>list, thinks … is, third … i, this … week
  2.3: tienen … numero, time … me, to unsub, to … another, to … my, to … sending, toilettage, travaille de
  2.3: tu possible, twice a, un solo, unenr-, unfol-, up again, used it, utiliser mon, vente-, ventes, ver si
  2.3: veuillez … plus, vibre, vos listes, vos notifications, votre base, votre gerant, voudrai, vous dire
  2.3: vous … bien, vous … de, vous … faire, vous … plus, vous … point, vuelven … escribir, want message
  2.3: want … either, we gave, went … in, what the, when … asked, winter storage, with my, would get, writi-
  2.3: writing, y les, y siguen, y … les, y … mas, yes … would, yo … hittin, you pe, you … todo, young
  2.3: your … basis, | bike, | cada, | chao, | dernier, | ia, | mail, | ponle, | pus, | remueveme, | seria
  2.3: | spare, | these, | time, | … drive, | … fine, | … novia, | … once, | … parar, | … proprietaire
  2.3: | … quitame, | … sacame, | … tardes, | … v, ~_ase, ~_eli, ~_ing, ~_lir, ~abil, ~adec, ~argn, ~auth
  2.3: ~begg, ~boug, ~boun, ~crap, ~desa, ~dma_, ~emue, ~enme, ~etoi, ~euve, ~flee, ~gns, ~gns_, ~igns, ~ldo
  2.3: ~leet, ~loco, ~lors, ~mass, ~mun, ~ndli, ~nenr, ~odia, ~ofil, ~opt_, ~osti, ~parg, ~perm, ~pez_, ~pre_
  2.3: ~pu_, ~rba, ~rea_, ~remu, ~rgn, ~rgne, ~ritt, ~rron, ~rtez, ~sans, ~sent, ~ssie, ~terd, ~tica, ~tici
  2.3: ~uear, ~unen, ~utho, ~youn
  2.2: 2 semaines, 2 y, NAME … she, NUMBER the, NUMBER yrs, NUMBER … texting, a assez, a llegar, a … alertas
  2.2: a … ca, a … en, a … familia, a … por, a … sin, a … universidad, a … year, about … i, aceptar, actio-
  2.2: action, again take, agree … receive, ah y, ai … l, aimerait voir, alertas |, algo yo, all text
  2.2: alone … the, already … the, alumnos, am a, amend-, amende, amor de, amor … dios, and … too, anymore so
  2.2: appointment and, appreciate … if, appts, arretez de, as … text, at … i, aurai, aurai besoin, autorice
  2.2: autorizo a, autres messages, avec … rappels, avis avant, avisos … no, be … any, be … please, been a
  2.2: ben … mais, bici gracias, bici quedo, bici … a, bicicleta … no, bien sin, bien … mais, bien … you
  2.2: bike store, bike … and, bikes, blade-, blades, breaking, but … i, but … phone, by … please, c non
  2.2: c … quand, ca continue, ca … le, calen-, call … texts, calling the, can … without, car so, cel es
  2.2: cell … vos, cessez … messages, changez le, chaqu-, chaque, checkout, choose to, choose … opt, client
  2.2: client … vous, clinic, cochee, collected, come by, comment … arrete, como cancelo, como le, compadre
  2.2: comun-, confunde, consent and, consent was, consented to, consentement expres, contacted |, contacten
  2.2: contacter |, contrat, courier, cuando ocupe, d … stp, dad died, dado permiso, darme, date et, de edad
  2.2: de mise, de … contactos, de … fichiers, de … qu, de … quiero, de … textos, deactivate, debranchez … de
  2.2: decir no, derangez plus, desabonne, desaf-, despiertan, deuxieme, diganme, dimanche … est, do so
  2.2: do … reply, does one, done … the, dos rayitas, earli-, effacer, el negocio, el … los, en attendant
  2.2: en bici, en pu, en … jusquen, en … telefono, enlever … vos, envoyez plus, es por, escriban, eso esta
  2.2: est … depuis, esta … mi, estoy … y, even then, evite-, exception, exijo que, expres vous, fcc si
  2.2: fichiers, fin … los, for her, for these, forget my, formulario, frapper, furio-, furious, give you
  2.2: goes to, great … but, had … bike, had … up, have signed, have … to, he died, hear … your, hence-
  2.2: henceforth, here … stop, how … one, i call, i … out, i … very, il … d, in any, in … parking
  2.2: information, interesse … vos, is already, is insane, j aurai, j … bien, j … laisse, j … point, je les
  2.2: je vous, je … tout, journee |, juste … la, kindly … me, la peine, la police, la pour, la universidad
  2.2: la … esa, la … et, la … mais, la … no, la … sans, la … sur, laissez tomber, landline that
  2.2: landline … reads, last warning, laundry, lawfu-, lawful, lawful basis, le agradezco, le … desabonnez
  2.2: le … retirez, le … vous, les autorizo, like … not, line i, listas … de, liste |, lo siento, los textos
  2.2: m … ces, ma … au, ma … retirez, machine … textos, mais … textos, mandando … de, mande ma
  2.2: manden ofertas, mas porfavor, mas sms, mas textos, may … please, me be, me derangez, me manden
  2.2: me moleste, me … is, me … not, me … of, me … texteando, menor de, menor … edad, mensaje … favor
  2.2: mensajes despues, merci … plus, mere … NUMBER, message … on, mets fin, mettre fin, mi no
  2.2: mi … fallecio, mi … please, mobile |, moi plus, moi retirez, moi … ces, mon avis, mon consentement
  2.2: mon no, more>not, more>texts, muchacho … la, must … no, my bikes, my collarbone, my private, my thumb
  2.2: my … i, my … it, my … next, n ai, ne … derangez, nene, never met, new tires, nice to, nicel-, nicely
  2.2: ningun papel, no nos, no seguir, no want, no … ads, no … como, no … mandando, no … porfavor
  2.2: no … promos, no … textees, none … these, not help, notificasiones, notificasiones |, novia you
  2.2: now … would, number too, numero a, numero … une, numeros |, nunca … esto, ocupe, ocupo que, ocupo … me
  2.2: of … consent, of … never, ofertas … de, off list, off since, off … more, off … textos, ok i, on garde
  2.2: on i, one star, only no, opinion, opted out, ote mon, otro taller, out do, out … here, out … your
  2.2: par … pas, paren los, pasada y, patience |, paying for, pedal izquierdo, peine, pero, pero yo, peste-
  2.2: pestering, phone … can, phones for, pido me, pierdan, pis c, plainte au, plant-, please pass
  2.2: please … NUMBER, plus entendre, plus me, por cierto, por fabor, porque yo, pourri, precio y, priere de
  2.2: priere … cesser, probation, prochain, prome-, proprios, prosp-, pu, pu |, publicidad por, puedan
  2.2: puse … y, put on, quand … aurai, que escribo, que hay, que seguir, que … borren, quiero … nada
  2.2: quiero … paren, quite … los, quiten … cel, ramassage, rayit-, rayitas, reads your, recevoir … sms
  2.2: rechazo, recois un, removal |, remove>you, repairs, report to, respeto, robaron la, sacre moi
  2.2: saquenme |, save a, say stop, says |, se lo, semana … y, serie-, service pourri, set … the, she … i
  2.2: signe, smart-, so … my, soire-, soy … de, starting, still want, stolen in, stop … textos, subscribed |
  2.2: suelten, suis … deuil, super … mais, supprimer ce, supprimer mon, supprimer … numero, sure … is
  2.2: systeme de, take my, tanne |, tanta, tcpa, telefono es, tengo … pa, text … here, text … my, text … no
  2.2: textees, texting i, texto enlevez, texto la, texts, texts please, texts … a, thank … and, that reads
  2.2: the building, the tcpa, the … alone, the … man, the … messages, the … never, the … to, these
  2.2: these sms, this group, this … illegal, thot, thought this, tient, time … the, to be, to no, to … why
  2.2: told … guy, too much, tout pour, tout … beau, tus, un … avec, universidad, uno |, up … please, ups |
  2.2: velo est, veuil-, veuillez, vez que, vos fichiers, votre liste, voulais, vous … que, voy … comprar
  2.2: was … remove, we were, were … up, whatever … this, who said, win … bike, with bike, would hate
  2.2: x favor, xx, xx |, y borrenme, y luego, y … telefono, yes … is, yo … en, you people, you saquenme
  2.2: you tu, you … what, you>list, your lawful, | bill, | find, | forget, | hw, | let, | maudit, | mind
  2.2: | nene, | paren, | stop, | termina, | … ahora, | … choose, | … consentement, | … femme, | … hereby
  2.2: | … j, | … rancune, | … receipt, | … repond, | … robaron, | … sans, | … seulement, | … ta, ~_anu
  2.2: ~_dai, ~_pu_, ~_pus, ~_tcp, ~acar, ~ager, ~anl, ~atto, ~base, ~bian, ~bird, ~casi, ~cede, ~cela, ~cely
  2.2: ~chaq, ~cina, ~clui, ~comu, ~cpa, ~cpa_, ~den_, ~deve, ~elc, ~erde, ~etas, ~etez, ~expl, ~exts, ~feu
  2.2: ~fran, ~fuse, ~haq, ~haqu, ~hese, ~ienc, ~ik_, ~lva, ~migo, ~mpad, ~neja, ~ness, ~net_, ~nica, ~nil
  2.2: ~nted, ~olk, ~omu, ~omun, ~oord, ~opy, ~ordo, ~oric, ~oung, ~pio_, ~plai, ~ppe_, ~pull, ~ript, ~rtal
  2.2: ~rtid, ~rtun, ~sald, ~saqu, ~seig, ~spec, ~tam, ~tcp, ~tcpa, ~thes, ~tup, ~utad, ~utor, ~vate, ~veui
  2.2: ~voul, ~xpl, ~xtea, ~xts, ~xts_
  2.1: (law), NAME … please, NUMBER jours, NUMBER … un, a el, a flip, a ma, a tube, a week, a … demande
  2.1: a … et, a … my, a … remove, a … store, about … and, acheter un, agreed … texts, ai … ca, alertes sur
  2.1: alertes … mon, alerts please, all future, all messages, allez vous, alumn-, am giving, am only, and
  2.1: and drop, and never, and there, annoying take, antes … servian, anything please, anything … to
  2.1: appelez … au, arretez d, arto, asked, asked me, at … time, au … vous, autho-, avec … autres, avisaran
  2.1: avisaran de, avisaran … la, avocat |, ayudenme, back to, baja inmediata, basta … mensajes, basura |
  2.1: ben coudonc, bomba-, bonne journee, borrado, borrar, borrenlo |, boton, break-, but … more
  2.1: by accident, c … fait, ca … enlevez, cada … asi, can … off, caraj-, carajo, ce serait, cease all
  2.1: cell on, chauffeur, con … permiso, confunden, confunden |, confused … somebody, consentimiento |
  2.1: consider this, contact svp, contacting, contacting me, cortar, could … be, counter i, country |
  2.1: coupez … textos, cuando … que, cut … texts, cycling, dame, darme … baja, daughter is, de text
  2.1: de votre, de … base, de … dos, de … le, de … manana, de … publicite, decim-, definitivement
  2.1: dejame … paz, dejar … escribirme, delete celular, demande … arreter, demande … avis, derniere, des … j
  2.1: desapunteme, desin-, desinscrire |, desinscris, despi-, deux numeros, devic-, device, di … cel
  2.1: digo no, disparaitre mon, disparaitre … numero, dit … magasin, divor-, dla, do without, donne-
  2.1: droit de, du texto, e dado, ecrire … moi, el amor, el … pa, eliminenme |, email … to, en … desabonnez
  2.1: en … pero, enlevez … numero, entente, envoyer svp, epargnez, epargnez moi, es un, escribo por
  2.1: escribo … mi, esta casa, estar, este telefono, estoy … acuerdo, et … suis, etre … la, etre … par
  2.1: ever text, evite, ex a, excuse, excusez, faire partie, fais plus, family only, farew-, farewell
  2.1: faut … j, faute-, favor … mas, flip … and, flood-, fois mais, for … love, forfait prepaye, fortu-
  2.1: fortune, fouil-, franc-, fregar con, from now, from … of, gane, gaste, go … and, goes … the
  2.1: grace cessez, gracias al, gracias … muchacho, grandma says, hable con, hago pa, have switched
  2.1: hay … ahi, helmet … not, hereb-, hereby, hitch, hobby, husband he, i hereby, i moved, i see, i … get
  2.1: i … giving, i … like, i … ride, iba a, if … stop, in … my, in … now, ing, inmed-, inmediata
  2.1: inscription … textos, insultant, interested stop, interrompre, is very, it was, j annule
  2.1: jaja quitenme, jamais pour, je … tannee, jour svp, jusquen, kayak, kindly remove, know … my
  2.1: la arreglo, la iglesia, la … entonces, la … m, laughed, le bol, le … pa, les pido, les … el, leyen-
  2.1: leyendo, like it, link |, list … you, lista … textos, liste … envoi, llegar, lo pido, los … esos
  2.1: m … pu, ma … est, mais … le, malhe-, manden ninguno, manden … favor, manden … por, mandes nada, manil-
  2.1: mantenimiento, mark, mas recordatorios, me alone, me anymore, me avisaran, me servian, me where
  2.1: me who, me … pu, me … to, me … tres, me … ustedes, mensajes cuando, message this, message … am
  2.1: messages when, mettez … pas, mi … para, milli-, mis sur, moi stp, moi |, moi … jamais, molestando |
  2.1: momen-, mon … enlevez, montana, month please, more>send, my country, my pocket, my … information
  2.1: my … removed, nada |, nada … aqui, nai, ne … a, ne … ecrire, ne … envoyer, neta, never do, never … and
  2.1: never … them, nez, niece, no hace, no para, no … envien, no … es, no … estar, no … ever, no … is
  2.1: no … necesito, no … ocupo, no … que, no … textos, no … when, not need, not … any, not … how
  2.1: not … others, not>law, notifications pour, nous retirer, now stop, number removed, number … from
  2.1: number … good, numero … urgence, nunca mas, o los, of it, off please, off … this, offert, ok … have
  2.1: ok … it, old and, on m, only came, only … this, ouell-, ouellet, oui mais, own mechanic, pa … me
  2.1: pantallas, para mensajes, paragraphe, part of, pas … l, pas … partie, permi-, permission, pero … quita
  2.1: phone bill, phone … is, pido por, pierdan su, pierdan … tiempo, pis les, pis … du, please n
  2.1: please … ty, plus ecrire, plus envoyer, plus … moi, plus … pour, plus … sms, pneus d, pneus … hiver
  2.1: por este, pour … faire, pouvez … enlever, prefiero el, propaganda, pu que, pu … messages
  2.1: pueden borrar, puro spam, puse, puso, que les, que permiso, que … avisaran, que … pido, que … sea
  2.1: qui … arretez, quiero darme, quiero recordatorios, quiet, quit blowing, quitar, quiten su, quitenmelos
  2.1: quitenmelos |, ranch-, rancho, rancu-, rancune, rappelez, rappels … mise, rappo-, rapport, rayer mon
  2.1: recup-, remove, remove both, remove … now, remuevanme, repair ticket, retirer de, rompa-, salirme
  2.1: sans rancune, says my, scratch my, seguir mandando, semana pasada, send me, senorita, sent … NUMBER
  2.1: sera … me, setting off, shop no, show … where, si … nunca, sin preguntar, sms no, son muchos
  2.1: sonne … rien, sors, star review, stop selling, stop … promo, stop … promos, su … y, suis tannee
  2.1: surre-, sursa-, suspendanlos, svp retirez, table-, tan … de, tannee, teacher took, telefono … me
  2.1: telephone number, texte je, texte pu, textear, texted … the, textos … l, textos … me, texts remove
  2.1: texts … it, texts … too, thank … no, the promos, the … button, the … light, the … while, the … would
  2.1: them so, these … you, this device, this no, thru the, tiene … y, time asking, tipo, to block
  2.1: to … device, to … message, toddler has, toi c, toi … est, told … all, too … on, traba, trabajo y
  2.1: traveling, turn … the, uber, un cell, un numero, un … texto, unchecked |, unsubscribe this, up by
  2.1: use el, use … cupon, vendi, veuillez … retirer, voler … velo, volver … escribirme, voula-
  2.1: vous retirez, vous … permis, want>number, what … do, who … it, who … them, wifes |, wish … would
  2.1: with … permission, with … these, without telling, word, worse, would … text, write to, write … me
  2.1: y cada, y … llegando, y … ustedes, yo haya, yo … puse, you n, you sold, you think, you took, you use
  2.1: you … enough, you … more, you … nos, you … so, you … soy, you … stop, you … uso, your window
  2.1: your … email, | apres, | arretes, | avec, | consider, | discontinue, | erase, | jajaja, | llame
  2.1: | phones, | priere, | ring, | work, | … always, | … before, | … digo, | … esto, | … facture
  2.1: | … girlfriend, | … ley, | … sigan, | … tf, ~_aur, ~_end, ~_hit, ~_inb, ~_ip, ~_leu, ~_pia, ~_plo
  2.1: ~_saq, ~abor, ~agi, ~arit, ~arme, ~asts, ~bert, ~capt, ~cord, ~cree, ~cten, ~defi, ~dill, ~divo, ~eari
  2.1: ~eby, ~eby_, ~eld, ~enim, ~ereb, ~eveu, ~exis, ~fusi, ~git, ~hait, ~hdra, ~hes, ~icel, ~icid, ~imin
  2.1: ~inam, ~inb, ~inbo, ~ings, ~isti, ~itos, ~ives, ~ivor, ~lari, ~lirm, ~mome, ~mpan, ~nat, ~nel_, ~nimi
  2.1: ~odos, ~oma_, ~opag, ~pec, ~ppli, ~pte, ~pte_, ~puse, ~puso, ~reby, ~riti, ~riva, ~riza, ~rnal, ~saq
  2.1: ~sked, ~smen, ~tena, ~tier, ~unic, ~vei, ~xist
  2.0: NAME either, NUMBER est, NUMBER … have, NUMBER … one, a des, a ne, a permis, a qui, a shared, a … cel
  2.0: a … chez, a … customer, about it, acaben, accepte ca, accepte d, achalez, again and, ai manque
  2.0: aimerais … mon, alguien me, all |, all … of, already picked, already with, am opting, am … this
  2.0: and … nothing, angry>me, anti, anuncios |, any more, apaguen, aprec-, are again, arreter ces
  2.0: arreter je, arreter … me, asiento y, asked for, asked … be, asked … these, asteur, avec … magasin
  2.0: avisen nada, ayuda, baja no, bajame … la, begging you, besoin … rappels, bicycle j, bike stop
  2.0: bike … texting, blonde pense, bloqueen, bolas, bon … ca, borra … numero, borren mi, buy the, buzzes
  2.0: ca se, ca … stresse, can … me, captura, casilla de, cause … vos, cause … vous, ce … et, cell c
  2.0: cell for, cell … est, checked … on, clique pour, comerciales, commerces, commu-, compre, compte svp
  2.0: considerez, contacte, coordonnees, cortala, cortala con, could … please, coupe-, coupez les, cuentan
  2.0: darme de, days are, de hoy, de paso, de … alertes, de … por, de … quitenme, dejen … molestar, delga-
  2.0: demande, demande … permission, demande … retrait, derangez … plus, desactivez, desactivez les, deuda
  2.0: di … de, dia no, disparaitre, dit au, dit … pour, dites … votre, done … it, donnees |, dropped the
  2.0: du … je, el banco, el cel, el … dia, embou-, en … que, en … rancho, enleve … numero, enlever des
  2.0: enlever mon, epargnez … la, esa cosa, escriba mas, escriben de, escribir, escribir |, est ben
  2.0: est pleine, est … vous, esta … you, este movil, etes bien, ey, faire … a, fallo-, falloir, fichi-
  2.0: fils est, firmo, fit … a, forget … ever, gastan, gave … bike, genre, get them, girl in, give … for
  2.0: given |, going … need, had … fill, halt the, harrassing, harta … sus, have bought, have … up
  2.0: he … permiso, here … is, his … anymore, how … this, hurts, i resign, i … opting, i … subscribed
  2.0: i … texts, igualmente feliz, illegal |, in vancouver, in … bin, in … not, in … so, incluirme, ingre-
  2.0: interesse … moi, is … 2, is … shared, it with, it … for, it … no, it … so, j habite, j … consenti
  2.0: j … manque, jamais abonne, jamais consenti, jamais inscrite, je veut, je … chaque, je … demande
  2.0: je … prie, keep coming, kid outgrew, know what, know … is, l equipe, la loi, la robaron, la … pero
  2.0: lady who, law>send, law>want, le robot, les moteurs, les text, les … aussi, like the, like … dream
  2.0: like … stop, limpiando, list or, liste … de, liste … vous, lleguen mensajes, lo manden, loi, longer |
  2.0: los … no, love of, ma … pense, magasin … velo, magiq-, maintenant enlevez, maintenant je, mando foto
  2.0: maneja, march so, marketing texts, mas avisos, matter … me, me instead, me lacher, me or, me sacan
  2.0: me sorry, me stresse, me textees, me vuelva, me … au, me … llegando, me … longer, me … pa, meant … the
  2.0: merci … toute, mes coordonnees, message texte, messages et, messages thank, mi papa, mi … NAME, mi … y
  2.0: migra-, mis alumnos, moi des, moi tranquille, more |, moteurs, ms, much please, my fill, my profile
  2.0: my … and, my … from, n … pas, ne veut, need … reminders, nel … no, niaiseries, no … here, no … por
  2.0: no … porfa, no … vuelva, noche y, not matter, not texts, not … anymore, not … by, not … sale
  2.0: not>these, notifications … moi, now … get, nowhe-, nowhere, numero je, numero … des, numero … su
  2.0: occup-, of |, off … to, offers, on … phone, one … them, only … stop, otro mecanico, par … texte
  2.0: para que, paren … textos, pas avoir, pas consenti, pas … on, pas … sollicitation, passed … in
  2.0: pero … de, phone please, piasses pis, picked up, pis, please … that, please … us, plus … velo, por la
  2.0: por ustedes, pour … le, pourriel |, pouvez fermer, pretend i, preuv-, preuve, pris … numero, privacy
  2.0: profile |, promotions |, pueden sacar, punto, que este, que … las, que … textos, quedo … bici
  2.0: quedo … pero, quiero … d, quit … these, quita mi, quitenlo, quitter … liste, reads them, reali-
  2.0: realize, recien, recordatorios … no, recovering, regale la, regards NAME, remove>list, repondu arret
  2.0: report … the, report … to, requesting, restaurant, retirer … la, retirez le, retrait de, rifa … no
  2.0: rueda y, s, sakam-, sakame, sakame de, saturday … the, se quedo, sentido, serieusement, seriez
  2.0: si … ai, siga, sin … mensajes, sir please, so good, so save, so … can, so … me, somos una, sorry … did
  2.0: sorry … i, stop, stop en, stop harassing, stop receiving, stop … texting, stop>texts, stop>want
  2.0: stresse, supprimez moi, suspe-, suspendan, suspendanme, svp j, svp plus, svp … d, swap the, swing by
  2.0: switch it, system … i, taken … so, tampo-, tampoco, telefono |, telefono … para, texte merci, texted
  2.0: texting … take, texting … you, textos promo, textos … los, texts at, texts needed, texts |
  2.0: texts … take, the county, the love, the … myself, the … till, there … me, think it, thumb, thx remove
  2.0: tienda cuando, tienda pero, tienen … no, times, to need, to quit, to … receiving, todo el, touri-
  2.0: trott-, turn, unaut-, unauthorized, unlist, unlist me, unsol-, unsolicited, up NUMBER, up as
  2.0: up … bike, use my, vais … une, veut … que, veux … en, vez … les, village, vos contacts, voudrais pas
  2.0: vous pouvez, vous … svp, vows, want … opt, what part, where it, why would, will collect, will have
  2.0: will still, with the, withdraw, wo les, wo … moteurs, wondering, written consent, y encima, y quitenme
  2.0: y yo, y … lo, y … mensajes, y … puedo, you unsubscribe, you … recogi, you … tranquilo, your hours
  2.0: | achalez, | cero, | considerez, | desabonne, | disculpe, | ended, | ey, | leaving, | pare, | pense
  2.0: | prochain, | regale, | sakame, | unauthorized, | veux, | waiting, | weon, | wheres, | … aqui
  2.0: | … arrived, | … camp, | … d, | … etais, | … further, | … limpiando, | … necessaire, | … nos
  2.0: | … retirer, | … siento, | … sold, | … x, ~_etr, ~_fut, ~_ms_, ~_rel, ~_s_, ~_sr, ~aber, ~abus, ~aitr
  2.0: ~anul, ~cais, ~carn, ~ccu, ~cked, ~desi, ~dude, ~ecko, ~emor, ~enda, ~erai, ~erma, ~esab, ~esin, ~fut
  2.0: ~ganm, ~iar, ~iar_, ~iau, ~ibed, ~iel_, ~ilen, ~iria, ~isco, ~jese, ~lir, ~mmu, ~mpoc, ~ncio, ~nden
  2.0: ~ni_, ~nti_, ~ntim, ~nur, ~obi, ~occu, ~ommu, ~opt, ~ordi, ~osp, ~ovel, ~pagu, ~pis_, ~plo, ~preu
  2.0: ~proo, ~pus, ~reuv, ~ria_, ~ribi, ~sab, ~sagi, ~spie, ~spu, ~stau, ~taur, ~tee, ~tema, ~uego, ~unso
  2.0: ~uso_, ~uspe, ~vacy, ~vis_, ~yed, ~yed_, ~zzes
  1.9: NAME … de, NUMBER anos, NUMBER si, NUMBER … ago, NUMBER … al, NUMBER … stop, a esto, a meeting
  1.9: a … fins, a … me, abiso-, abisos, about bikes, abstenez, abstenez vous, achal-, achet-, advertising
  1.9: agreguen, ahead … take, ai consenti, all … and, alors enlevez, am telling, am through, amable |
  1.9: amigo-, amigos, amigos |, and neither, angry>forever, any … i, application, appreciate being
  1.9: are violating, are … so, arrete … m, asked … if, asked … twice, asking you, asteu-, attorney general
  1.9: au rgpd, au … je, autorise … textos, away, away last, be put, bicycle, bien … precio, bisi
  1.9: bloque votre, bloque … vous, bon j, borrenme … los, bravo, bring back, bring in, buen trabajo, buzze-
  1.9: c … pour, cajero, call about, call … you, came … to, can … cut, cargo bike, cell … it, celos-, celoso
  1.9: ces envois, cessez tout, ceux, check in, checking in, communications, como tienen, computadora, cono
  1.9: consent … text, constancia, contacten |, cosa de, country, croix, croix sur, croix … mon, cuide
  1.9: customer is, dang, day and, day … please, de avisarme, de esos, de moi, de recordatorios, de … arretez
  1.9: de … cell, de … contact, de … mon, de … relancer, debarque, decede svp, delete listado, demanderais
  1.9: derec-, derni-, des affaires, des alertes, des fins, desabonnement, detru-, detruisez, digits |
  1.9: dire … je, dit … vous, do it, do … sending, don julio, done so, doy de, droit … m, dude quit
  1.9: duermo de, duermo … dia, ecrire, edad no, el rancho, el … mi, en avec, encore des, encuestas, enlevee
  1.9: enough … me, entre nous, envio-, envios, escriba, esos, est finie, estoy limpiando, estuvo bueno
  1.9: et bonne, et … ai, et … ne, etait … pour, etre, etre enlevee, explicacion, faire … plainte
  1.9: faites … croix, fanta-, fantastic, favor y, favor … you, fijes-, fijese, filin-, filing, finissez en
  1.9: finissez … avec, for … next, for … out, for … receipt, form, frapp-, frieg-, friend the
  1.9: from … contacts, garde le, garder |, gardez … textos, gave … permission, gracias pero, gracias … que
  1.9: grand … elle, group text, guarda, hablo … espanol, hace … anos, hairc-, haircut, have … consent
  1.9: have … your, he can, help |, here with, hope … are, i … back, i … deleting, i … longer, i … still
  1.9: i … through, i … when, in person, in … meeting, in … sink, inscribi, interesa … mensajes, is … message
  1.9: is … warranty, it … at, it … just, j … le, je reviendrai, je … souhaite, just take, keep … off
  1.9: kill … notifications, kill … texts, la suite, la … etait, la … l, la … parfait, las … am, law>you
  1.9: le votre, le … je, le … lo, le … vert, les … que, leur, line |, list … me, lista esa, lista … le
  1.9: liste de, log, loin … moi, los que, love … god, m ecrire, m … avec, m … des, machine a
  1.9: magasins enlevez, maintenant que, majus-, majuscules, manden … porfa, mangez, marketplace, mas … este
  1.9: matin … moi, me basta, me contacten, me habia, me inscribi, me mande, me … and, me … need, me … sur
  1.9: me … up, mensajes … en, mensajes … su, mensajes … texto, message … again, messages automatiques
  1.9: messaging, metieran, mine … it, moi merci, moi … NUMBER, moi … ce, moi … v, molestia |, mon … haha
  1.9: more … thanks, more … these, more>forever, more>number, mot pour, mute, my business, my fault
  1.9: my girlfriend, my head, my … does, my … not, my … ok, my … plan, my … yes, n envoyez, n ty, need for
  1.9: never subscribed, ni … donde, no a, no escribir, no gane, no point, no … escriba, no … to, no … volver
  1.9: noche … duermo, non … ai, not wanting, note que, number alone, numero gracias, numero … ella, of now
  1.9: off still, ok … stop, on … le, on … the, once for, one … make, only … one, opt … svp, or … on, orders
  1.9: others |, oui … moi, out svp, out … les, owe … money, pague en, palab-, papel-, parking lot
  1.9: pas … messages, pas … pis, pas … promo, pas … rendez, pase por, people … do, perdi … ticket
  1.9: personnelles, peux … enlever, phone plan, phone … my, picked … the, pis enlevez, please note
  1.9: please unsubscribe, plein, plug on, por todo, pour … les, prefererais ne, pregunta, prenez le, prier-
  1.9: priere, puebl-, pull, purge, purge my, pus |, qua, que … con, que … suis, que … this, quedo muy
  1.9: quien la, quien los, quit … up, recibir estos, recibir textos, recogi, refra-, regale … bicicleta
  1.9: regresamos a, relancer, respect, ridin-, riding, rustine, sais que, saquenme de, se quita, se … los
  1.9: sending … me, senores, sent to, shit |, si … bien, silen-, silencio, slt, smiley, sms, sms a, so … no
  1.9: so … sending, solicitado, sollicite, some peace, sorry … have, spammer |, stop … good
  1.9: stop … reminders, stop … siguen, stop … the, su servicio, suis dans, sur … cell, sur … cellulaire
  1.9: suscrita, svp et, t … tu, telefono … sus, tengo un, tengo yo, tente-, texte … pu, texter la
  1.9: texting it, texting |, texto me, textos apres, textos pour, textos yo, textos … il, textos … moi
  1.9: textos … y, texts … please, that … with, the attorney, the card, the plug, the sink, the vip
  1.9: the … driver, the … general, the … i, there … to, these … go, this stuff, this … alone, through a
  1.9: tient-, to her, to rate, to write, to … no, to … she, too … please, trabajo … noche, trop loin
  1.9: trouve … autre, ultim-, una maquina, una … NAME, una … me, une croix, unsubscribe … this, until then
  1.9: up … me, us … the, velo … apres, very … with, veuillez cesser, veux me, veux … les, vez no, violating
  1.9: vos alertes, vos … enlevez, votre formulaire, votre … en, vous … arretez, voy el, vuelvan … escribir
  1.9: vuelven … mandar, want … and, was … it, was … no, weon, whatever you, whatsoever, when … dropped
  1.9: whole house, will want, will … on, with somebody, with … purple, word |, would … being, wrong>not
  1.9: y duermo, y lo, y … amigos, y … tengo, year please, yo, yo … acepte, you must, you permission
  1.9: you quitenme, you … asked, you … el, you … m, you … violating, your contacts, your … messages
  1.9: your … thank, yourself, | alguien, | changed, | chut, | cono, | cuantas, | desactiva, | desactiver
  1.9: | heard, | memory, | mensajes, | refrain, | retire, | saquen, | signing, | slt, | tio, | … afternoon
  1.9: | … avocat, | … better, | … chez, | … desk, | … liste, | … papa, | … po, | … pulled, | … puse
  1.9: | … signed, | … spamming, | … texter, | … was, | … zero, ~_alo, ~_and, ~_cel, ~_ces, ~_cir, ~_fij
  1.9: ~_foi, ~_fol, ~_jui, ~_poi, ~_sms, ~_yo_, ~abst, ~alir, ~atai, ~baj, ~buel, ~ebr, ~efra, ~ejan, ~ejen
  1.9: ~enir, ~eule, ~fiez, ~fij, ~foi, ~fois, ~fol, ~hio, ~ierd, ~inen, ~ingl, ~iren, ~irez, ~jui, ~lini
  1.9: ~loye, ~ltim, ~lves, ~mera, ~moti, ~nita, ~nme, ~nse, ~nsie, ~nsol, ~nsub, ~ogi_, ~otti, ~oval, ~pero
  1.9: ~ping, ~ploy, ~regi, ~rik, ~rmis, ~sac, ~sieu, ~sile, ~sms, ~sms_, ~suen, ~tees, ~tiez, ~tme, ~uart
  1.9: ~uit, ~uni, ~uniq, ~unsu, ~untr, ~uti, ~uzze, ~vait, ~van_, ~veme, ~wner
  1.8: (remove), NAME que, NAME … one, NUMBER … is, a casse, a helmet, a marre, a text, a … fixed
  1.8: a … sobrino, abogado |, abste-, aca |, aceptado |, acepte esto, again by, ahead with, aimerais ben
  1.8: all … here, already my, am … florida, and has, apage-, appeler pour, arretez … me, as it, asi … no
  1.8: asking … remove, astheure |, aucune … de, aussi enlevez, avec … pneus, bajem-, bajeme, be removed
  1.8: between the, bike deals, bike rides, bikes … remove, bill and, borrar mi, borrar … numero
  1.8: borrenme … sus, bow, boyfriends, breac-, breach, breakup, bro … de, broke … collarbone, ca ici
  1.8: ca … coute, came … can, can … swap, can … texting, case etait, cease texting, cell from, cell … job
  1.8: cellu-, cellulaire, cents each, chambre a, chambre … air, chez … a, comerciales |, comment … avez
  1.8: computer … stop, con las, confidentiel, confirmez … que, contact … please, contacten mas, cordi-
  1.8: could do, county, cuenta de, culpa, de cumpleanos, de difusion, de grace, de livraison, de maintenant
  1.8: de … mere, de … publicidad, de … s, de … servicio, debarquez moi, debarquez … de, decrochez
  1.8: decrochez … de, deja … textearme, dejen … enviarme, deleter, deleter mon, demande un, demande … prix
  1.8: desabonnez moi, di … consentimiento, difus-, difusion, difusion |, discontinue texts, dit qu, dit … il
  1.8: do … see, do … want, doctor says, du … avec, du … rendu, ecrib-, ecrir-, ecris pour, efface mon
  1.8: el mio, el senor, el silencio, eliminen mi, en plena, en su, encore … la, encuestas ni, enfermera
  1.8: enlevez … ancien, ensenenme, enviarme … de, envien mensajes, envoyer d, es … con, est fait, est … pour
  1.8: esta … cara, esta … no, estas cosas, estate, estimados, et … est, ever, exige … consentement
  1.8: expres … n, express written, express … consent, extra-, fait NUMBER, fait ca, falle-, fallecio
  1.8: femme a, fermer … dossier, fille a, fin … ces, finalement je, finalement non, firma, first time, fois
  1.8: forever>more, forma-, forwa-, free to, from … texting, garantia … para, gasta, gave up, godda-
  1.8: goddamn, gonfl-, got … for, gracias … manden, hago … que, harcelement rendu, harcelement … la
  1.8: have … good, have … keep, have … stop, have … you, here then, hier j, hier … ai, hound-, howdy, huffy
  1.8: huile-, huiler, i bought, i make, i must, i … asked, i … early, i … hate, immed-, immediately |, in by
  1.8: in future, in red, in ten, in … do, inflador, interesa que, irai, is … emergencies, is … left
  1.8: is … these, it buzzes, it that, it … reply, it … these, it … you, izquierdo, j irai, j … jamais
  1.8: je … chercher, je … desabonne, joder que, keep … messages, kid |, kill, know how, knows when, la merci
  1.8: la tienda, la … cuando, la … dejen, la … je, la … muy, las … con, le bike, le contesto, le pido
  1.8: le … aussi, le … fait, left … text, les … no, les … promo, like … you, lista … difusion, liste mon
  1.8: longer a, los … porfa, lost … job, love … shop, luck … the, m, ma resolution, malgr-, malgre
  1.8: manana … de, mandar mas, mandataire, mande mas, mandes, marketed, matin … de, me anything, me busquen
  1.8: me contacte, me mensajeen, me stuff, me … arretez, me … le, me … remove, me … this, mensajeen
  1.8: merci la, merci … moi, messages and, messages apres, messages enlevez, messages … more, mi firma
  1.8: moi … cette, mon tour, mon … depuis, mon … retirez, mot, mrs, mude a, my attorney, my boyfriends
  1.8: my mothers, my … never, nah take, nah … the, ne souhaite, ne … textez, necesitan, needi-, needing
  1.8: ni de, ningun … mas, no boy, no quiero, no tienen, no usen, no … busquen, no … promociones, no … so
  1.8: no … thank, nope … me, not be, not cool, not much, not needing, not … no, notic-, now and, number svp
  1.8: number … your, numero … vos, numero … you, nunca di, of … texting, off everything, off thanks
  1.8: off … messages, on veut, on … profile, one … it, one … review, only please, opt … please, or … please
  1.8: organ-, ou vous, out but, out de, outgr-, paix, pardo-, parle pas, partir, pas faire, pas … bicycle
  1.8: paten-, patente, patience, permiso no, pidio, pis … m, please shut, please … my, please … so, plena
  1.8: plus … peine, ponce, por dios, por … descuento, pour … il, pourt-, pourtant, prefer silence, prepago
  1.8: prepago y, prior express, prior … written, proch-, prouv-, prouvez, pudie-, pudieran, pues … que
  1.8: pull … plug, pursu-, pursuant, pursuant to, puse … numero, que me, que … contacten, que … ecris
  1.8: que … je, que … lleguen, que … serait, quien … lo, quiero sus, quiero … sms, quisi-, quisiera
  1.8: quit … the, quitame … los, quite mi, quitenle la, quitenme you, radio, really do, recevoir … affaires
  1.8: recuerdo haber, refuse les, removal, removal please, remove mon, remove … numero, remove>angry
  1.8: removed i, remover mi, remuevanme de, renewal, reply needed, retir-, reveille le, revenus, rides … a
  1.8: rien merci, salut, saqueme de, saquen |, says … for, scrap the, se poncho, semana you, send anymore
  1.8: senor-, serian, serian tan, should be, si paso, si pudieran, sick … tired, signale comme
  1.8: sigue llegando, sin … que, sin … y, sistema, so what, sobri-, sold, someone else, soy … y, spamear
  1.8: spare, stand and, stop contacting, stop pas, stop>list, strangers, su … de, su … you, suffit
  1.8: suis … bout, suis … voler, supprimez … contact, sus contactos, svp enlever, svp pour, svp … moi
  1.8: swipe left, switching to, taken, tan amables, tapa, teach-, tente … de, texte moi, texting now
  1.8: textos s, textos votre, texts after, texts already, texts … up, thanks … me, that list, the counter
  1.8: the fleet, the swap, the … because, the … slip, the … work, there NUMBER, there … you, these on
  1.8: they … to, things, this get, this … list, tiend-, tiene … que, tienen por, till i, tourt-, tout … de
  1.8: trabajo … no, trata-, trop retirez, tune ups, una cosa, una lista, unles-, unless, unsubscribe, up it
  1.8: up texts, up … accident, updates not, used my, usen, usen mi, ustedes con, vais faire, vibre-, viendra
  1.8: villa-, voler mon, vos … automatiques, vos … par, votre robot, votre … svp, voulais … de, voulez vous
  1.8: vous … comme, vous … m, voy … la, want is, want … one, what a, what … of, whatever just, who tf
  1.8: will opt, would it, write stop, y … todo, yoga, you folks, you is, you me, you … call, you … said
  1.8: you>angry, your NUMBER, your … texts, zero texto, | abstenez, | acepte, | bajeme, | contactez
  1.8: | decrochez, | desabo, | email, | estimados, | going, | hasta, | joder, | make, | pido, | pretty
  1.8: | purge, | pursuant, | radio, | remuevanme, | requesting, | serian, | shut, | whoever, | … alertes
  1.8: | … car, | … confirm, | … job, | … may, | … prochain, | … pudieran, | … quitte, | … read, | … removal
  1.8: | … respect, | … right, | … saddle, | … through, | … uno, | … used, ~_ach, ~_m_, ~_mrs, ~_pul, ~_sto
  1.8: ~_unc, ~_xf, ~acep, ~af_, ~aix, ~aix_, ~amis, ~amn, ~amn_, ~ams_, ~atas, ~away, ~ccup, ~cern, ~cuer
  1.8: ~damn, ~dato, ~ders, ~echo, ~efr, ~ellu, ~enu_, ~erap, ~erec, ~esma, ~etir, ~ffit, ~fich, ~forw, ~fres
  1.8: ~gis, ~gist, ~hte, ~huma, ~ibin, ~ieur, ~imme, ~ione, ~ised, ~leci, ~line, ~llul, ~loi_, ~lva_, ~mot_
  1.8: ~mrs, ~mrs_, ~muev, ~nant, ~ndar, ~neme, ~nfer, ~nles, ~nlo_, ~nme_, ~nsu, ~nue_, ~nvoi, ~oncl, ~oriz
  1.8: ~oula, ~ova, ~paix, ~pard, ~pete, ~pons, ~prue, ~quen, ~ram_, ~rass, ~rdes, ~reem, ~refr, ~ren_, ~reti
  1.8: ~ridi, ~rnie, ~ssee, ~sser, ~stop, ~tamp, ~tar_, ~tau, ~tira, ~tly, ~tly_, ~top_, ~tori, ~tran, ~truc
  1.8: ~uerd, ~ueri, ~ular, ~unle, ~venu, ~vir
  1.7: (stop), NAME passed, NUMBER am, NUMBER text, a 2, a querer, a … office, accept, accepte, acept-
  1.7: affaire la, aflojen, agree … texts, agree-, ahora … quitenme, ai clique, ai … la, aimerait, al … con
  1.7: algo, all quit, alors … vous, alvarado, am up, am very, am … needing, anotaron, ans et, any … thank
  1.7: anymore … please, apagado, arrete … message, arreter les, arreter … texter, arretez … vos, as an
  1.7: asusta, aucun … je, authorised, avec moi, avec … par, aviez … de, avis de, avoir le, backordered
  1.7: baja … mi, bas, be, be riding, be sent, be … NUMBER, been told, beg, bici … que, bici … un
  1.7: bicicleta … de, bicyc-, blacklist, blacklist my, bloquie, borran de, bottle, bref, brill-
  1.7: buen servicio, c … ben, ca otez, cada texto, call on, can … be, cancelar |, carna-, case textos, casl
  1.7: caso que, ce … etait, cell |, cesar, cessa-, cessation, chaque … me, chaque … recu, chercher … velo
  1.7: coche la, cochee d, cochee … avance, collarbone, college, coma, come … for, come … it, comie-
  1.7: comieron, comio el, como si, confirmar, cookies, coord-, could … put, counter no, coupon, courriel |
  1.7: crecio y, crying out, crying … loud, d … des, d … je, dame de, de darme, de sollicitation, de … ans
  1.7: de … facon, de … retirer, de … trabajo, decri-, decrochez moi, deja … mandar, demand, demande pour
  1.7: deran-, desabonne merci, desire, desis-, desist, desuscribanme, desuscribo, dice … no, did anyone
  1.7: digale al, dios, disable sms, disai-, discontinue the, dispa-, do … come, do … opt, doing my, down and
  1.7: du … la, efface moi, effacez, effacez … cell, el telefono, emplo-, en double, en vertu, en … envios
  1.7: end all, end … messages, ends |, enleve de, enough of, envoyer … texto, erreur … n, es cierto
  1.7: escribieran, est parti, est … entre, esta no, este … gracias, esten … mensajes, esto … you, exclus
  1.7: exist-, explain yourselves, facture de, faire … messages, faites disparaitre, felicitaciones, ficha
  1.7: fini le, fini … les, fixing … flat, flip the, flushez, flushez mon, flushez … numero, for crying
  1.7: for reviews, for sale, for service, for … grandson, for … tube, forever … me, from contacting
  1.7: from … school, fucki-, fucking, funeraire, gars … la, get me, get outta, getting … of
  1.7: give … permission, god … texting, going through, haras-, has his, have her, have lost, have never
  1.7: have received, have … recollection, have … texts, hello dear, here, here in, hola you, how is
  1.7: how … of, humai-, humain, husbe-, husbend, i demand, i unsubscribe, i … return, i … walk, if … i
  1.7: immediate, in canada, in … cab, inbox, including, inscribir, is amazing, is unsolicited, is … be
  1.7: is … too, it gone, j … clique, jajaj, je … pu, je … quitter, joy, just wanted, just … by, keepi-
  1.7: keeping, kindly … my, l … le, la meme, la … fille, la … nationale, la … on, last guy, last … to
  1.7: le formulaire, les casques, les mains, les velos, les … me, les … stp, let it, liste nationale
  1.7: llego su, look … my, love … guys, ma … NUMBER, ma … pour, magasin … a, maintenant … de, mais arrete
  1.7: mais non, mais pas, make … end, makes, mandan ofertas, mari … decede, mas … en, mas … los
  1.7: me contacter, me demander, me despiertan, me escriban, me escribieran, me habian, me saque, me … ahora
  1.7: me … dar, me … des, me … enlever, me … harto, me … les, me … reviews, me … take, me … when, me … will
  1.7: mensaje … me, mensajes … paren, menti-, mere est, mes … c, mettre … a, mi ficha, mi nro, minor-
  1.7: minors, moi du, moi … et, moi … vouloir, mostr-, muy … la, my roommates, nada no, namas-, namaste
  1.7: nationale … numeros, need … to, nenon, ni lo, no just, no recollection, no voy, no … caso, no … the
  1.7: nombre … no, non … arretez, none … them, not … which, not>you, note … je, nothing further
  1.7: notificaciones, number de, number … no, numero depuis, numero est, numero merci, numero sur
  1.7: numero … ne, numeros exclus, nunca me, nunca |, occupe … textos, of texts, ofend-, off your
  1.7: off … mailing, off … please, off … thing, once … a, one thing, opt … de, opt … out, otra semana
  1.7: outgrew, over to, pa … textos, panta-, par … c, para emergencias, para … quien, parche, pardon, parro-
  1.7: partir … maintenant, pas a, pas celui, pas d, pas otez, pas … droit, pas … fait, paso … me, pay … now
  1.7: penda-, pendant, per text, perdon … you, pese sur, peux … oter, phone stuff, please desist
  1.7: please … blowing, please … off, plus … enlevez, por aca, por … pero, por … quiten, porfa-, pour … mais
  1.7: prefiero email, promos par, prope-, publicidad |, pull it, puso mi, que … esto, que … llega
  1.7: que … saque, queria textos, qui … a, quitan de, quitenla de, quitenla … la, rapel-, rappe-
  1.7: rdv … demain, read the, receiving … messages, recep-, recol-, recollection, recordatorios
  1.7: refrain … contacting, registry since, registry … NUMBER, remember me, remove … de, remove … lol
  1.7: rented for, reparateur, repare mon, replies, reported, requested, requi-, retirer … votre, reviews
  1.7: right here, robot de, robot stop, rojo, rusti-, sacre, salir … la, salut la, salut … gang
  1.7: sans consentement, sans mon, sans que, sans … le, saque de, see … text, seguir, sending to
  1.7: sending … messages, sending … please, serai-, serieux |, serieux … moi, shop stop, shove, si me
  1.7: si quitenme, si … me, signed … by, sin mi, slipp-, smile-, sms … de, so … discontinue
  1.7: souvenir … avoir, spam si, spoke, stolen so, stop asking, stop bothering, stop>forever, stop>send
  1.7: suelt-, suis de, suite a, svp … n, talk to, tanne-, teh, text … take, texte plus, textos gracias
  1.7: textos please, textos … a, textos … el, textos … favor, texts going, texts wake, that and, that way
  1.7: that … me, the bicycle, the cab, the gears, the service, the third, the wall, the … all, the … bikes
  1.7: the … house, the … not, the … remove, them, there bud, these are, this jk, this texting, this to
  1.7: this … de, this … unsolicited, tienda … bicis, tiene caso, time … phone, to drop, to use, today … not
  1.7: toute, toute facon, tranquille, una … vez, understand |, unsubscribe … please, up already, ustedes no
  1.7: ustedes … me, va faire, vale, vale no, veces que, versi-, version, vertu, viarg-, viarge, vibra
  1.7: vibrer, vivre en, vos … retirez, votre ordinateur, votre … enlevez, vouloir … merci, vous que
  1.7: vuelva a, wake … i, want text, warning, we agreed, wednesdays, weekl-, weekly, wheel is, who can
  1.7: who … jk, will walk, with … fcc, with … stuff, within NUMBER, work … and, wsh, y que, y … delete
  1.7: y … textos, you crecio, you tengo, you … on, you … recibir, you>me, you>want, your … list, zero texts
  1.7: | at, | dame, | flushez, | maman, | new, | ningun, | sacre, | unlist, | viarge, | went, | wsh, | … aca
  1.7: | … attorney, | … bebe, | … blonde, | … case, | … desabonnez, | … esos, | … hablo, | … mari
  1.7: | … mechanic, | … mi, | … mijo, | … nina, | … promocion, | … request, | … servicio, | … vertu, ~_be_
  1.7: ~_caj, ~_def, ~_hip, ~_imm, ~_lay, ~_mai, ~_os, ~_rej, ~_ube, ~_ult, ~acez, ~aken, ~arai, ~awy, ~bicy
  1.7: ~boga, ~bor_, ~caj, ~casl, ~coor, ~coro, ~coup, ~dant, ~desp, ~dije, ~ecer, ~eder, ~egis, ~emer, ~enl
  1.7: ~esir, ~esis, ~eten, ~eto, ~gnez, ~guir, ~iban, ~icat, ~ije, ~imad, ~imi, ~insc, ~ints, ~ispa, ~ivar
  1.7: ~lia_, ~lir_, ~lul, ~mbar, ~ndm, ~niti, ~nu_, ~nvio, ~odil, ~oev, ~oeve, ~ofi, ~onm, ~otio, ~prie
  1.7: ~rapp, ~rens, ~rid_, ~rned, ~robo, ~rra, ~rret, ~ruc, ~rul, ~scra, ~sen_, ~sine, ~stru, ~them, ~top
  1.7: ~trot, ~ts_, ~uir_, ~uisi
  1.6: NAME me, NAME … take, NUMBER he, NUMBER weeks, NUMBER … before, NUMBER … par, a comprar, a guatemala
  1.6: a mandarme, aboga-, adresser, advertising |, afternoon i, agarra, agreed … any, agreed … that
  1.6: ai … stop, am just, am … a, amigo, annulez … rendez, any chance, any … it, anymore … me
  1.6: appreciate … heads, appreciate … you, are … i, arret-, arretez … envoyer, at midnight, at … with
  1.6: au lieu, au … si, aujourdhui j, aurais, auriez … l, authority … you, autorisation de
  1.6: autorisation … ma, avant le, baja … numero, be … your, belle, bicis … de, bike … like, bike … so
  1.6: bjr je, blank on, blocked you, both … numbers, bout du, boutique, buenas tardes, business texts
  1.6: busquen, button |, bye … me, c … du, c … gentil, ca … ce, ca … juste, ca … mon, cache-, call if
  1.6: call you, can … sending, cancel … for, cancelenlos, carte-, case … dans, ce possible, cell, cervelo
  1.6: chaque … je, chari-, checkout |, chez un, chiens, comma please, communication |, con canasta, con … a
  1.6: con … frenos, conmi-, conmigo, conmigo … no, could … not, crtc |, cuadro y, culpa de, customer i
  1.6: cuts out, data |, datos con, dautre |, de avisos, de ces, de eso, de mandarlos, de me, de … baja
  1.6: de … borrenme, de … caja, de … con, de … envoyer, de … fui, de … mensajes, de … oter, de … please
  1.6: de … sa, de … saquenme, de … texter, de … tia, decrisse, definitiva, deje … mandarme, dejen mi
  1.6: deletion, denei-, denos, dernier … je, des … de, des … enlevez, desab-, desabonner |
  1.6: desactivez … notifications, desuscribirme, deux fois, deux … pour, deuxi-, did … request, difficult
  1.6: dit, dites que, do … texts, donc le, donc … la, drole, dropping, du bureau, du … arretez, dude
  1.6: dude stop, duermo, e … ningun, each other, ecoeu-, ecrire sans, ecriv-, el … saquenme, embarazada y
  1.6: emergencias, en las, en … rien, enfermo, english i, english … want, enlevez son, envoyer des
  1.6: envoyer … textos, eran, erase me, escribieran |, est gentil, este contacto, esto |, estos textos
  1.6: estub-, estubo, et mon, et … me, etait le, etait … telephone, etats, ex y, experience, extranamos
  1.6: f off, faites ca, faites une, fine stop, fine … the, fins, fixin, fixin to, fixing my, fois je
  1.6: fois … je, for my, for … i, for … reason, found … part, fue con, further … please, gens a, gentiles
  1.6: glad, going … a, goodb-, goodbye, gracias … todo, grandi, grateful for, great shop, group ride, guate-
  1.6: guatemala, guys … it, haciendo ruido, had to, haganlo, hamil-, hamilton, harve-, have … on, hay … de
  1.6: he pisado, hermano |, hermano … de, his … off, honey, honne-, household, hoy mi, husband … is, i never
  1.6: i revoke, i teach, i would, i … telling, in charge, in texts, inscrit sans, insistir, is mr, it too
  1.6: it … an, j … donne, j … la, je clique, joven, kettl-, kindly … these, know … this, l avez, l … et
  1.6: la cessez, la … c, laissez … les, laund-, le dije, le … no, leave my, lecto-, lector, lee, les lis
  1.6: les meilleurs, lieu, like … be, list this, liste … chum, llegarme, llena-, lo tiene, longe-, longer
  1.6: los descuentos, los texts, loud stop, love the, ma mensaje, maintenance, mais merci, mais … merci
  1.6: mames you, mandarlos, mandarlos |, mandarme … a, manden … mensajes, mandenselos, mas texts, mas x
  1.6: mas … no, me acuerdo, me escribas, me mandes, me … borrar, me … merci, me … quitenme, meilleurs
  1.6: mejor por, memory, mensaje mas, mensajes jaja, mensajes yo, mi plan, mi … no, mi … si, might-, moi je
  1.6: moi … lol, moi … textos, moleste, mon … alors, mon … arreter, mon … pour, monsi-, monsieur, moto, must
  1.6: my lock, my say, my … alone, my … over, nada … no, necesario que, necesario … me, neuf, never … her
  1.6: no acepto, no por, no quiere, no … escribieran, no … necesario, no … ok, nobody … me, nombre you
  1.6: not request, not want, not … illegal, not … in, not … this, nothi-, notificacion, nous a, nro |
  1.6: number did, number will, number … la, numero please, numero … esa, numero … il, numero … qui, off lol
  1.6: on … as, one text, one … can, only … no, only … off, opt, or madam, order … not, p |, paid, par vos
  1.6: para … garantia, parti-, pas … les, peoples, pero … mensajes, pero … mi, phone alone, phone dings
  1.6: pido … no, pido … you, pingi-, pisad-, pisado, please … him, plug … these, plus avec, pogne
  1.6: point texting, point … me, pops, por … mi, pour ces, pour … pas, pour … tirage, pour … velo
  1.6: precio pero, promociones … no, promos … moi, prove i, pu … ca, pueda-, pull me, puse … la
  1.6: puso … numero, put … back, que … a, que … alto, quedan NUMBER, qui me, quick one, quiero ni
  1.6: quiero … textos, quit messaging, quitar … los, quite … numero, quiten … mi, quitenme … ahi, race is
  1.6: read … so, recevoir ces, recevrais, refuse … messages, remember saying, remember … yes, remove from
  1.6: remove this, resena, retai-, retirez … des, revei-, review, rien … me, sacan, said … is, said … should
  1.6: said … texts, saquenlo, saquenme … la, savoir de, says … more, screenshots, se entiende
  1.6: second request, see my, segun, senora de, servent, seule-, seulement, shed, shit, si son, si … el
  1.6: si … voulez, signale au, signale |, sigue haciendo, sigue … ruido, sink, sir or, sir … madam, so go
  1.6: so … could, so … not, solide, sonda-, sorry but, sorry … english, sorry … please, soy chofer, soy su
  1.6: soy … hija, spam do, speak english, step |, stop send, strike me, su sistema, su … quitenme
  1.6: suffit les, suppr-, suppression, sus … you, suscripcion a, svp … mon, svp … son, ta … stp
  1.6: tantos … quitenme, tardes, te di, te encargo, tel, telefono para, telephone c, tengo … memoria
  1.6: text alerts, texted my, texted |, textez |, textez … plus, texting from, texting list, texto merci
  1.6: texto you, textos dans, textos jaja, textos on, textos quitenme, textos retirez, textos … son
  1.6: texts never, texts … remove, texts>remove, thanks a, the guy, the navy, the … dings, the … ones
  1.6: the … open, the … then, the … though, the … tubes, there i, these text, think i, think of
  1.6: third … asking, this just, this … out, this … phone, to remind, to … here, to … left, to … make
  1.6: to … mobile, to … you, tout |, toute la, trabajo en, tripo-, triporteur, tune … complet, tus textos
  1.6: twent-, twenty, two of, un humain, un tal, un … y, una … delete, unsubscribe so, up complet, usefu-
  1.6: useful, useful … me, usen … numero, uses, velo … cause, veuillez ne, veux … ca, violating the
  1.6: violating … tcpa, vip, vos communications, vos … bonne, vous … mais, vous … par, want nothing
  1.6: want>send, want>texts, wanti-, wanting, we go, went back, were in, what authority, whatever … me
  1.6: when my, which … of, wish … hear, without … say, y … su, yo … pedi, you estubo, you my, you … close
  1.6: you … con, you … gracias, you … mensajes, you … muchos, you … se, you … tienen, your records
  1.6: | desuscribanme, | di, | disable, | inscrite, | lache, | nous, | passez, | pedi, | re, | removal
  1.6: | seguro, | veuillez, | … alerts, | … alguien, | … bro, | … chofer, | … cual, | … darme, | … dude
  1.6: | … escribo, | … estubo, | … favor, | … ordered, | … pe, | … put, | … quedan, | … riding, | … sur
  1.6: | … teach, ~_dec, ~_era, ~_ill, ~_opt, ~_pru, ~_tic, ~abog, ~adde, ~agin, ~alor, ~arin, ~arti, ~aser
  1.6: ~ates, ~bye, ~bye_, ~cali, ~caso, ~caus, ~ces, ~chac, ~chen, ~cko, ~clam, ~conm, ~cump, ~curi, ~dag
  1.6: ~dage, ~dbye, ~det, ~ebod, ~ecoe, ~ees_, ~elul, ~elve, ~ency, ~enle, ~enor, ~enti, ~ertu, ~ese_, ~etim
  1.6: ~euf_, ~eul, ~evei, ~exit, ~fals, ~fond, ~idin, ~iem, ~ima_, ~iste, ~knoc, ~lay_, ~lico, ~limi, ~llez
  1.6: ~lula, ~lyi, ~lyin, ~mmed, ~mory, ~ndag, ~ngs, ~ngs_, ~nito, ~nle, ~nmi, ~nmig, ~nsc, ~nscr, ~nso
  1.6: ~nun, ~odb, ~odby, ~ogad, ~ogra, ~omot, ~onal, ~once, ~onmi, ~oodb, ~op_, ~othi, ~pars, ~plic, ~rce_
  1.6: ~rdat, ~reed, ~renl, ~resp, ~rke, ~rtar, ~rwar, ~sabo, ~seo, ~seo_, ~sona, ~sond, ~su_, ~susp, ~tto
  1.6: ~uir, ~umpl, ~upo, ~uppr, ~urai, ~usp, ~vee_, ~viez, ~xit
  1.51: (tables say unclear)
  1.50: (tables say mention)
  1.5: (texts), NAME this, a ete, a … lady, a … merci, a … para, a … senorita, a … so, abogado … va
  1.5: about your, accepte … messages, adieu, ai ramasse, al … me, alerts for, all … text, also please
  1.5: am … buying, am … these, amen |, and this, ans, anti pourriel, antig-, antigua, anuler, any … this
  1.5: anymore … stop, anything … stop, anywa-, anyway, arreter vos, as my, asked … texts, au … lol, aussi
  1.5: authorized this, automatico, avenir merci, avisen por, avisen … por, avons, baja mi, baja … los
  1.5: baja … mensajes, barks, barks every, barks … time, be texting, be … a, before … it, ben … de, bendito
  1.5: bien claro, bike looks, bike off, bike … is, block you, boise, bonit-, bonjour … vous, borra mi
  1.5: both numbers, bro, bro … no, buen dia, buena, build-, but i, but … can, but … never, button, by … and
  1.5: c … fini, c … illegal, ca vibre, calis-, call my, can be, can reply, can … ahead, casque de, cel en
  1.5: cel … el, cell and, cell … your, celular … no, cero … por, cesser svp, cessi-, cessiez, cette affaire
  1.5: chiale, chier avec, christ, clear |, client et, cobran … mensaje, come with, comment ca, compa-
  1.5: company phone, comunicaciones, coordonnees |, coraz-, corazon, correo por, cosa |, could … take
  1.5: covers, crecio, criss de, cuantas, cumpl-, customer … i, customer … my, d envois, dado de, dado … baja
  1.5: darme baja, datab-, database, database |, de datos, de llegar, de mme, de pas, de reparation, de tus
  1.5: de … cosa, de … spammer, dejen … avisarme, demande … les, demando, dernier, des promos
  1.5: desabonnement |, desactivez moi, descends, desea, desist … sending, despertaron, dessus |, deten-
  1.5: digital, discontinue … messages, distr-, distribucion, ditch, do … own, do … remember, dog barks
  1.5: dog … every, donde … doy, done here, dossier je, dossiers, droit |, each … please, easie-, ecrire … ce
  1.5: effac-, el favor, el no, emerg-, en una, en … a, encore la, ended |, enlev-, enleve … de, enleve … stp
  1.5: enlever … svp, enlevez … number, enroll, entregue, enviando mensajes, envoi-, envoyer, es esto
  1.5: est illegal, est trop, est vous, estar … su, este … por, estimados senores, esto … de, express consent
  1.5: faili-, failing, favor … me, filing with, filing … the, fin … messages, fines, flyin-, flying
  1.5: for family, for … account, for … fitting, for … more, formalmente, found … shop, from … records
  1.5: fuera … mi, garde les, gars … a, germany, get one, got no, granddaughter, gt, guys … me, habia salido
  1.5: hagame el, harce-, have … new, have … sent, hay un, hay … en, hello this, hello … is, help … do, high
  1.5: him do, him on, honour, hospi-, hospital, how about, i … always, i … leaving, i … n, i … per, in boise
  1.5: indiquenme, inscr-, inscrit … me, interested please, interested … me, interet, is ready, is spam
  1.5: is … cousin, is … to, is … we, it needs, it unsub, it … sunday, je descends, je … apporte, je … lis
  1.5: jubil-, july, just fix, kill the, kindly discontinue, knock, knock off, knock … the, la base
  1.5: la hanche, la prochaine, laven-, law>texts, le … envoyez, le … n, le … para, les pongo, letters
  1.5: line is, lista … mensajes, liste s, listo gracias, livin-, living, llegue … mas, lo puedo, lo que
  1.5: lo … cambiar, locations, loi NUMBER, los bendiga, los demando, los … mas, m … le, ma fiche, malog-
  1.5: malogran, mama … que, mandando |, manejo, mano … me, many … take, mas quieran, me cobra, me offers
  1.5: me rayaron, me relancer, me sali, me spammer, me … asking, me … deja, me … everything, me … podrido
  1.5: me … salido, me … se, me … yes, mensaje suyo, mensaje … por, mensajes please, merci … non, messages at
  1.5: messages s, messages … il, messages … merci, messaging this, messaging … phone, meurt, mi compadre
  1.5: mind … the, mis … numero, moi aussi, moi … ta, mon avocat, mon ex, mon … m, montre vibre, montre … a
  1.5: more updates, moved … i, moved … tucson, mucha molestia, my assistant, my … go, my … lol, ne … texte
  1.5: necesito que, need … please, new … or, ni … nada, no consenti, no dejan, no desea, no en, no you
  1.5: no … contacten, no … mande, no … mandes, no … notificaciones, no … publicidad, no … suscribi
  1.5: non … textos, not authorized, not remember, not sent, not … for, note … my, notre, number … week
  1.5: number>forever, numero j, numero pa, of … but, of … in, offers |, on casse, once again, one NUMBER
  1.5: only … once, operaron la, order … i, ordinateur, orige-, origen, others, panic-, par … a
  1.5: para escribirme, parecen, parrot, partie … votre, pas interesse, pay per, pay … text, pena … pero
  1.5: perde-, perdon pero, permiso de, pero quitenme, pido |, pis y, please … for, please … proof
  1.5: please … thx, plus texter, plus … en, plus … ici, plus … sur, podrido, pop up, por … arreglo
  1.5: por … dejen, pour son, profeco |, prometieron que, promociones por, promotional, prote-, prueb-
  1.5: pu jamais, que vous, que … cessiez, que … estoy, que … etait, que … los, que … m, que … pedi
  1.5: que … quieran, quel |, quiero recibir, quiero salirme, quiero volver, quiero … no, quit … them
  1.5: quita … numero, quitar de, quitaran de, quitter la, quiza-, quizas, rayaron el, rayaron … cuadro
  1.5: read these, receiving these, recommended, recu mon, refund … through, remover … numero, respectfully
  1.5: resta-, retiro, rien, rien pour, sacame |, salgado, salgo … esto, sans permission, savoir … vos
  1.5: says less, selling the, shabb-, shabbat, she thinks, si … dejan, signed, signi-, so … as, somebody
  1.5: sooner, sorry … do, soupe-, souper, soy enfermera, specifically … the, stay a, stop … sms
  1.5: store please, su base, su … ni, supprimez, sur quelle, surgeon, sus notificaciones, take … list, tapan
  1.5: tarda-, telefono asi, text when, texto-, textos, textos du, texts cost, texts so, texts … your
  1.5: texts>wrong, that still, that … anymore, the lot, the … rides, the … tomorrow, then no, these take
  1.5: these … remove, thing you, thinking it, thinking … is, this chain, this old, this … goes, thursday at
  1.5: tien, tiren mi, tiren … numero, to cut, to disturb, to pull, to tucson, to … handset, to … please
  1.5: todo … pero, toute l, toute … equipe, trans-, tratamiento, tucso-, tucson, tus contactos, typin-
  1.5: typing, un casque, un … pero, unlim-, up … text, vais … maintenant, vayan a, velo moi, velo … au
  1.5: veuillez me, veux … des, vibre a, vibre … chaque, vie … moi, vos dossiers, votre … je, vous autres
  1.5: vous cessiez, vous encore, while … are, who knows, with … other, with … this, wrong>texts, xfavo-
  1.5: xfavor, y nunca, y tengo, you anymore, you call, you make, you … bloquee, you … quiero, you … those
  1.5: your cousin, your stupid, your … i, your … text, | anuler, | bajenme, | chez, | dios, | ditch, | ew
  1.5: | flight, | from, | fue, | lock, | loco, | lose, | nadie, | olvide, | porfabor, | power, | quick
  1.5: | retired, | starting, | … assistant, | … avertissement, | … desist, | … desuscribirme, | … enfermera
  1.5: | … enleve, | … friend, | … inbox, | … los, | … montre, | … possible, | … rayaron, | … saquenme
  1.5: | … senores, | … une, | … using, | … vieux, | … vuelvan, ~_agr, ~_cai, ~_cum, ~_des, ~_ef, ~_enl
  1.5: ~_gag, ~_ira, ~_rob, ~_tex, ~_uns, ~abas, ~aca, ~ads_, ~aged, ~alt_, ~aque, ~bais, ~boni, ~bow, ~buzz
  1.5: ~cell, ~ckou, ~ctf, ~ctfu, ~dded, ~dec, ~dera, ~diat, ~dlin, ~duen, ~ectf, ~ecup, ~effa, ~egi, ~ejad
  1.5: ~elli, ~elon, ~eras, ~ermi, ~ert, ~esos, ~etre, ~ext, ~ff_, ~ffac, ~ged, ~ged_, ~genc, ~geno, ~harc
  1.5: ~hosp, ~imez, ~imo, ~inde, ~isie, ~isit, ~istr, ~jen, ~kou, ~kout, ~lica, ~llow, ~mais, ~make, ~mn_
  1.5: ~ned_, ~nie_, ~nlev, ~noth, ~noti, ~notr, ~ntac, ~nywa, ~oga, ~olle, ~ompa, ~oraz, ~ospi, ~oudr, ~ourr
  1.5: ~ove_, ~pena, ~pio, ~prot, ~rank, ~riz, ~rri_, ~rtis, ~rzo, ~rzo_, ~sary, ~sas, ~shes, ~sinc, ~sold
  1.5: ~spam, ~tact, ~tex, ~text, ~tez, ~tez_, ~ti_, ~trik, ~ubar, ~uff, ~uns, ~uzz, ~vale, ~viar, ~vios
  1.5: ~watc, ~xis, ~xtos, ~ypin, ~yway, ~zze
  1.4: (forever), NAME for, NUMBER i, NUMBER … con, a dear, a favor, a pickup, a reportar, a son, a … but
  1.4: a … sans, abogado, acabo no, account … sms, acepte mensajes, advic-, advice, afford the, again |
  1.4: ahora … no, ahorrense, ai le, ai plus, ai … aucune, aids, all can, all … my, aloud, am leaving
  1.4: am … it, am … my, and unsubscribe, and … bike, and … no, and … wifes, anxie-, anymore take, apara-
  1.4: aparato, appreciate … but, aqui, aqui … el, arreter … message, arreter … sms, as … last, asked if
  1.4: atentamente, atte ing, au bout, aucun autre, aucun … a, aucun … message, autres textos, back the
  1.4: baja a, baja este, base de, basically, basta … los, be done, be … dear, be … kind, beg you, best thing
  1.4: bici asi, bici … quiero, bike got, bike i, bike … do, bloquez, bol, book |, borren mis, borren … datos
  1.4: breakfast, bromo-, bromont, buen rato, by when, by … for, by … i, bye, ca … de, ca … mal, cab, cachent
  1.4: cancel … notifications, cancel … text, cancelar mensajes, caso, cause … votre, celui de, celul-
  1.4: cerca de, chaque message, chofe-, chofer, cierre, cobran cada, colla-, communications |, communiquer
  1.4: communiquer avec, communiquer … moi, company, con mensajes, condo, confirm, congratulations
  1.4: consider … my, conta-, contact this, contactez plus, contraire, conve-, cordialement, counter
  1.4: cual … la, customer … remove, d aujourdhui, d … vos, dar … baja, datos, de desabonnement, de viaje
  1.4: de … cosas, de … dossiers, de … on, de … tienda, dear and, decirles, dejen … escribirme, des … que
  1.4: desk at, deuil, di … yo, disait, distraction, disturb … with, dit … par, do … bother, doit, doit plus
  1.4: donne mon, downl-, droit … me, drop, drop … texts, du … svp, due |, ecole de, ecrire … permission
  1.4: efface … numero, el plan, el … nuevo, el … para, embarazada, en demeure, en … marre, en … no, enleviez
  1.4: entienden, envia-, envoi de, envoyer … affaires, envoyer … sms, envoyez rien, es … gracias
  1.4: es … verdad, escriban gracias, esposo y, est de, est juste, est … sur, et c, etait, etre … de
  1.4: etre … des, evitenme, excluded, excluded from, exclure, fabor … no, faill-, failli, fais … menage
  1.4: faite, fermer … notifications, fille … a, finalement … pour, fine just, fired, firmado, flip phone
  1.4: fois … de, for … only, for … wheel, free bike, free … the, from these, from today, from … bike
  1.4: from … store, from … you, fue no, gave consent, gave my, go … a, good do, got … ticket, gracias punto
  1.4: gracias x, grasias |, grate-, grateful, gre, gre de, hacer el, haganlo ustedes, have … opt, her own
  1.4: here … be, hey can, i … cash, i … sign, if one, if … must, igles-, iglesia, il … semble, immediately
  1.4: in there, in … NAME, in … area, in … these, incluida, informacion, ingles … en, inscrit pour, instr-
  1.4: interest in, interested … remove, inutile, is anyone, is mrs, is … it, is … texting, jaw, jdors, je la
  1.4: je … en, je … saurais, je … vendredi, jokes, jour, kids bike, kneed, know signed, know the, kowalczyk
  1.4: l obligeance, la lista, la maquina, la molestia, la paix, la pedale, la … ahora, la … los, laisse de
  1.4: le garage, le temps, le velo, les envois, les ruego, les … dans, les … ne, limited, list>send
  1.4: liste la, live in, lo … you, lock in, lol … not, los … conmigo, los … en, lourd, ma job, ma voisine
  1.4: machi-, maintenant plus, mais … les, mais … prefere, make, makes it, mal … la, mama dice, mandado
  1.4: mandar … sin, mande-, manden otro, mandes mensajes, mange-, many … please, mas, mas … quitenme
  1.4: mas … se, me before, me confunden, me donne, me i, me in, me messages, me parlez, me … achete
  1.4: me … cosas, me … like, me … much, me … quit, me … thanks, me>stop, me>you, mecha-, meetings
  1.4: mensajes mi, mentioned, merci ma, message … phone, messages anymore, messages … to, mi … con, mi … pa
  1.4: moi mais, mon … arretez, mon … fils, moose jaw, more … about, muchisimos, my roommate, my … he
  1.4: my … thinks, nah … me, names … the, ne doit, ne … contactez, necesito sus, need … break, needs a
  1.4: never message, never … from, nice but, night shift, ningu-, no funciona, no pedi, no … aceptar
  1.4: no … all, no … en, no … escribas, no … interested, nobody … for, non … enlevez, non … plus, not being
  1.4: not bother, not for, not going, not yours, not … anybody, not … ride, not>want, notificaciones por
  1.4: notifications off, nouveau … pis, now, number … to, numero para, numero … votre, obligeance
  1.4: of waiting, of … number, ofertas por, off, off texts, off … liste, off … sms, on … line, one day
  1.4: one this, only bought, only … texts, opinion you, opinion … no, order … you, par ce, parler de, part
  1.4: pas et, pas ici, pas qu, pas sur, pas … publicite, passee, perdi el, permiso yo, permiso … escribirme
  1.4: phone does, phone … every, phones on, plait merci, please not, please … out, plus … savoir, poncho
  1.4: por … amor, pour lui, pour … merci, pouvez … retirer, private number, promo-, promos por
  1.4: promos … texto, pueden quitar, puedes … de, puedo ir, puse que, pusiera, quand ca, que a, que c
  1.4: que … telefono, qui l, qui lit, quick, quien les, quiero mensajes, quiero promociones, quiero … me
  1.4: quit spamming, quit … texts, quitenme … todo, quoi … ce, rappels merci, rathe-, rather, rayez … de
  1.4: reads … aloud, recevoir d, recibir, recibir … notificaciones, recie-, recuerdeme, refrain … texting
  1.4: regar-, remercie, remov-, remove moi, reportar, ressortir, retirer mon, revoke consent, ride … so
  1.4: roommate he, sacar … la, saurais, saurais gre, saurais … de, says do, scares the, scratch … off
  1.4: se … au, se … pido, sees, send … of, seno, she … not, signed |, sigue-, sin … permiso, so … it, solam-
  1.4: solamente, somebody … my, son tan, son with, son … amables, souhaite plus, soy … la, spami-
  1.4: squeezing me, stay, stop using, stop … a, stp … mon, strike … from, suffi-, suis achete
  1.4: suis … enlevez, sur … carte, sur … textos, sus … quitenme, take, tal, talk … my, tandem, telef-
  1.4: telefono, tengo otro, text him, texteen mas, textos porfa, texts come, texts ever, texts for, texts to
  1.4: texts today, texts … be, texts … hard, texts>angry, thanks … i, that does, that … did, the brakes
  1.4: the … back, the … keys, there for, thinks you, thinks … are, this and, ticke-, tienda que
  1.4: tired … waiting, to ride, to … bike, to … nephew, toda mi, todo no, todo … de, told … people
  1.4: too … for, tout envoi, toute communication, trist-, trois textos, turn … les, tuve, twice now
  1.4: ultimo mensaje, un … rato, une … a, unregister, unsubscribe me, up and, use … number, velo j
  1.4: velo … pouvez, velorio, venta, veo … la, veux pas, vez … a, vieji-, virez moi, virez … de, vos … j
  1.4: votre … arretez, voudr-, vous demande, vous faire, vous mon, vous retirer, vous saurais, vous … gre
  1.4: vous … parlez, voy … reportar, voyageur, waiting on, wake, wallah, warni-, way to, whole family
  1.4: will … it, with it, with … kids, with … the, worth NUMBER, y … mando, y … salio, years, you ni
  1.4: you pedi, you to, you … about, you … make, you … otro, you … permission, your … my, your … never
  1.4: your … please, | bloquez, | desinscription, | guys, | mettez, | nouveau, | oigan, | parcero, | quitame
  1.4: | sigo, | trying, | unregister, | unsolicited, | … authorized, | … brother, | … data, | … debarque
  1.4: | … docteur, | … email, | … enviar, | … escribir, | … fais, | … harassing, | … hitting, | … ici
  1.4: | … mama, | … means, | … noches, | … otez, | … passed, | … picked, | … set, ~_adi, ~_ago, ~_ani, ~_apa
  1.4: ~_bye, ~_dam, ~_dit, ~_feu, ~_fle, ~_hic, ~_jul, ~_mut, ~_now, ~_nun, ~_oj, ~_rie, ~_scr, ~_tac, ~_ul
  1.4: ~_wak, ~acy_, ~alt, ~anyw, ~apit, ~aqu, ~bsi, ~clu, ~crir, ~dai, ~deac, ~dem_, ~dern, ~digi, ~dly
  1.4: ~dly_, ~doit, ~eba, ~eens, ~efon, ~egue, ~elef, ~emov, ~emu, ~enan, ~epre, ~esa, ~etin, ~eto_, ~ezco
  1.4: ~fono, ~hant, ~hem_, ~horr, ~icos, ~igit, ~igni, ~inco, ~ixin, ~join, ~jul, ~lefo, ~leno, ~leve, ~ley_
  1.4: ~loud, ~mine, ~move, ~nbo, ~nche, ~ned, ~nem, ~nfe, ~ngan, ~nged, ~ngun, ~nim, ~niq, ~niqu, ~nsid
  1.4: ~ntio, ~nyw, ~off_, ~ons, ~onso, ~onta, ~onve, ~opie, ~otec, ~ott, ~pam, ~papi, ~pect, ~peri, ~pud
  1.4: ~puta, ~rall, ~rar_, ~rdez, ~remi, ~remo, ~rene, ~rme, ~rme_, ~romo, ~rrar, ~rtas, ~sait, ~seng, ~soli
  1.4: ~sto, ~sust, ~tait, ~tara, ~tari, ~taxi, ~teac, ~tef, ~tio_, ~trin, ~tuv, ~uebe, ~urn_, ~voud, ~wors
  1.3: (list), NAME … NUMBER, NUMBER a, NUMBER how, NUMBER je, a celui, a dream, a friend, a link, a mix
  1.3: a … borrenme, a … neveu, a … semaine, acepte … textos, ads |, after work, after … please, aime … mais
  1.3: algo … no, am NUMBER, am sleeping, angry>not, angry>texts, anos y, anos … no, anoth-, another
  1.3: anymore … remove, anymore … texting, aqui … con, arrete … textos, arreter, arreter … messages
  1.3: asking take, assistant, au plus, au … sacrant, aucun-, autorisacion, autorizacion para, avez des
  1.3: avez pas, avez … pris, barrez, base, base legale, base … datos, be excluded, be … anymore, be … remove
  1.3: bebe dort, belongs … my, bici es, bici para, bicycle … you, bisic-, blind and, block-, boise |
  1.3: bonjour … je, borrame de, borrenme … la, bowin-, bowing, box unchecked, butto-, c … ce, cadena … me
  1.3: calisse, call list, call … it, cambie … taller, cancel les, cancel … subscription, cancela
  1.3: cancelacion, capable … moi, capit-, cesser … envois, cessez … envoyer, charged for, chez … en, chica-
  1.3: chien-, chimio, chingando, chingando con, church office, chut, clini-, closi-, closing, commande chez
  1.3: commande … vous, comptant, con cada, con … avisos, con … sms, conco-, concours, confianza, contact me
  1.3: continuation |, continuez |, copy, correct la, coupez, coute NUMBER, cuando quiera, customer but
  1.3: cycli-, d … a, d … avec, d … pour, de corazon, de les, de personnel, de publicite, de servicio
  1.3: de todo, de … NAME, de … affaire, de … avis, de … contacter, de … envios, de … exclus, de … mejor
  1.3: de … pis, dear, decu, delete domingo, demain … la, demander … j, derecho de, des texts, des … merci
  1.3: des … promo, desire plus, despu-, detox, dicho que, digits, dit … plus, do … disturb
  1.3: donne … consentement, dos … me, du … pour, dulut-, duluth, ecrivez encore, ecriviez pas
  1.3: effacer … numero, ejerz-, ejerzo, ejerzo mi, ejerzo … derecho, el gorro, elimineme, elimineme de, else
  1.3: en ingles, en prie, en … si, encontre un, encore bon, encuesta, end … texting, enleve mon
  1.3: enough … with, enton-, entonces, envoyer … messages, erase this, es ilegal, es … pero, escriban a
  1.3: est arrivee, est … ce, este numero, este you, et de, etes ben, etranger, ever … to, exchange, exclude
  1.3: exclude me, exit, f ing, far … do, favor and, favor … mensajes, fermer les, find you, finie, finis-
  1.3: for advertising, for … friend, for … helmet, force, fort, frame-, frames, from sending
  1.3: from … messages, future messages, gagno-, gagnon, genti-, gere, ghosting, go home, going back, gorro
  1.3: got stolen, gotte-, gotten, gracias y, grandkids, guys … the, haberme, hard feelings, hasta … gorro
  1.3: haute, have moved, he … off, he … so, heard about, here … did, hija me, hola soy, holiday hours
  1.3: house i, how … i, i beg, i came, i opt, i received, i ride, i … done, i … just, i … moved, i … only
  1.3: i … sleeping, idea de, immediatement, immediatement |, in and, ingle-, ingles, ingles no
  1.3: interested in, inutile de, is giving, is hard, is … church, is … shop, it end, it … due, it … please
  1.3: j peux, j vas, je gere, je revoque, je … infirmiere, job pas, jours, kid signed, kindly do, know … the
  1.3: la delete, la manana, la … hoy, la … ni, lachez, lachez moi, le … des, le … mensajes, le … qui, leave-
  1.3: legale, liberez, lieu de, linea no, lista |, lista … gracias, live with, lleguen … mensajes, lo voy
  1.3: lovely |, m envoyer, ma place, mains, mandar mensajes, mandarme cosas, mandarme esto, mande … mensaje
  1.3: manden … textos, mas y, may … to, me deranger, me salio, me van, me … en, me … eso, me … jaja
  1.3: me … mal, me … nada, me … whatever, menage … mes, mensajes borrenme, mensajes conmigo, merci enlevez
  1.3: merci … enlever, messages … this, metie-, mi derecho, mi trabajo, mi … quitenme, mise en
  1.3: mise … demeure, mistake i, moins d, mon … aimerait, mon … client, month my, montr-, muy cara, my data
  1.3: my father, my personal, my … bought, my … how, my … quiet, my … seat, n avons, nada … este, nada … que
  1.3: name of, navy, ne … ecris, need my, nerfs arretez, never look, ni los, ni … di, no esten, no hard
  1.3: no mandarme, no sabe, no … feelings, no … haga, no … leo, no … only, no … quien, not disturb
  1.3: not … near, notif-, notificaciones … mi, notifications please, now lol, now … more, now … texts
  1.3: number thanks, numero mais, numero porfa, numero … ai, numero … plus, obligeance de
  1.3: obligeance … retirer, ofendan, off … reminders, officer, ok … thanks, omita-, omitan, on … account
  1.3: on … i, on … so, only use, optout please, ote, otez … svp, otro lado, ou avez, out i, out … in
  1.3: out … texts, paix … vos, par texto, para la, paren el, part |, participar, pas … place, pas … sa
  1.3: pas … votre, patch kit, paye, peace, pedir que, pense pas, people and, petit a, phone quiet
  1.3: phone … the, pictures of, please lose, please … take, pleurer, plug, plus sacrant, plus … votre
  1.3: por … en, por … llanta, por … que, preferiria, promos, pu svp, pu … text, pu … vos, publicites
  1.3: puede dejar, purge … number, que mas, quedar, quitarme … la, quiten este, quitenme … su, recall … to
  1.3: receiving texts, recogi todo, refuse, refuse … textos, reminders … me, remove … list, rempli
  1.3: replying stop, requesting removal, rest and, retirez nous, retrait, ride … i, rien m, rien sur
  1.3: rien … envoyer, rien … personnel, right … the, rodada … domingo, roommates, rules, sacrant
  1.3: said … more, sais … comment, salirme … los, sans m, saquen … telefono, save the, savoir … mon
  1.3: say anything, school and, selli-, selling, send any, send … invoice, sendi-, sending, sending me
  1.3: sending |, sending … anything, sending … this, seriously, service but, service |, service … i, set my
  1.3: she gets, shop you, sincerely, sirvase, sms … is, so far, so kind, so unless, so … your, sobre
  1.3: solicito … baja, soone-, sortez … numero, souha-, soy … NAME, soy … cliente, spam no, spare … the
  1.3: specifically left, spending money, staye-, stayed, stop messaging, stop y, stop … les, stop … never
  1.3: stop … us, su, succu-, succursale, suis infirmiere, sur vos, swing, tachenme, take his, telefono … que
  1.3: telephone … je, terri-, tes messages, text … have, texter ce, texter … numero, texto svp
  1.3: textos automatiques, textos desabonnez, textos si, texts stop, texts … in, texts … loud, that … at
  1.3: that … to, the deal, the neighbor, the sales, the shed, the vet, the word, the … are, the … guys
  1.3: the … inch, the … stop, the … too, there … for, these>want, this take, thx for, tiren, to type
  1.3: to … back, to … future, to … whole, toca, told … kid, too … you, trottoir, trouvez, tu … de, tune … i
  1.3: un cliente, una buena, una cadena, une liste, unsubscribing |, up … no, va mi, velo … plus
  1.3: vendi … bicicleta, venga, vertu de, veuillez retirer, veux … ce, vez por, viaje, viene |, voix
  1.3: vos speciaux, vos texts, vos … arreter, vos … non, votre … merci, vous pris, vous … obligeance
  1.3: want>me, was going, was not, was there, was … for, welco-, welcome, wey you, what … it, when … bought
  1.3: while you, will hear, will … open, wish … get, withdrawn, withh-, withhold, would stop
  1.3: write … anymore, wrong>stop, y casi, y gracias, yank, you but, you for, you i, you … before
  1.3: you … just, you>send, you>texts, your sales, your … on, your … was, | ayer, | between, | borreme
  1.3: | buenas, | cancelen, | delete, | dropping, | ejerzo, | ferme, | flag, | passing, | terminen, | vendi
  1.3: | venga, | worry, | … already, | … back, | … cessez, | … concours, | … granddaughter, | … knew
  1.3: | … let, | … promociones, | … quitenme, | … revoque, | … tried, ~_aho, ~_arr, ~_dat, ~_dij, ~_gho
  1.3: ~_mas, ~_ost, ~_pis, ~_san, ~_su_, ~_tak, ~_uni, ~acer, ~agr, ~arre, ~arto, ~asad, ~atem, ~aur, ~avin
  1.3: ~barn, ~bi_, ~caci, ~case, ~cep, ~cept, ~cere, ~cky, ~cky_, ~clea, ~couv, ~cric, ~cune, ~cupe, ~dat
  1.3: ~dau, ~dear, ~decr, ~deto, ~dij, ~ecri, ~eks, ~elea, ~enew, ~enu, ~ese, ~eti, ~etio, ~etox, ~exto
  1.3: ~fire, ~futu, ~gati, ~gho, ~ghos, ~gits, ~gned, ~hani, ~hef, ~ilia, ~ills, ~ipti, ~irm_, ~irme, ~ital
  1.3: ~iter, ~lair, ~lear, ~lgu, ~lic, ~life, ~maci, ~madr, ~merg, ~mov, ~mpre, ~ms_, ~must, ~nag, ~ncho
  1.3: ~nder, ~nen, ~nido, ~nill, ~none, ~omos, ~onan, ~onec, ~ontr, ~orma, ~orre, ~otif, ~otro, ~ouha, ~oulo
  1.3: ~paz_, ~peac, ~peto, ~pis, ~plei, ~plug, ~pul, ~ran_, ~rdia, ~rele, ~revo, ~rici, ~rios, ~rize, ~rmi
  1.3: ~rome, ~rrad, ~rtan, ~sde, ~sins, ~souh, ~spar, ~ssio, ~suff, ~swin, ~tais, ~tale, ~tonc, ~tox, ~tox_
  1.3: ~tse, ~ubli, ~ueg, ~uen, ~uha, ~uhai, ~uide, ~upez, ~urd_, ~utto, ~vec, ~vor, ~xing, ~xit_, ~xto, ~yo_
  1.3: ~ywa
  1.2: NUMBER cfr, NUMBER of, NUMBER … arretez, NUMBER … delete, a cette, a dar, a elle, a escribir, a quote
  1.2: a … did, a … los, a … man, abonnements, accepte vos, affaire |, affaires … textos, agreeing, ahi porfa
  1.2: ahi you, ai commande, ai … hier, aidez, aidez moi, al perro, al principio, alors ne, alors … m
  1.2: alto … los, am blind, am … with, and got, and still, and … got, and … mom, ando … de, angry>angry
  1.2: angry>list, angry>you, another number, ansie-, ansiedad, anywhere |, apologies, aqui siguen, are dead
  1.2: arreter de, arretez … sms, as always, assez plus, atender, auriez vous, aux … svp, avec … sms, baisse
  1.2: baja por, basta … textos, be too, be … out, be … saturday, bici … en, bicicleta a, bike … never
  1.2: black-, bon … les, borrar de, borreme por, borreme … favor, borron, bro you, bucks for, bucks … a
  1.2: buenas no, but … am, but … want, by … min, by … my, c NUMBER, c … bon, cada … suyo, calendar
  1.2: can … block, can … buy, can … quit, canada, cancel … textos, cancelado, cancelame los, caris-
  1.2: caso … me, ce … merci, cel … sus, cell out, celle, celular, cero mensajes, ces … svp, cessez de
  1.2: cessez … me, cfr, chamba, charges me, check email, chial-, chica |, chiffre, cierren, clarito, clien-
  1.2: client mais, clogg-, clogging, cobra, cobraron de, cobraron … mas, comme spam, comme … si, compre la
  1.2: comunicaciones por, con uds, consent to, considerez … comme, contact … number, contactarme, continuer
  1.2: corten los, courriel seulement, cuenta … no, customer, cut … you, d envoyer, dans … envois, dar
  1.2: de boutique, de communiquer, de m, de oposicion, de quitarme, de tapita, de … loi, de … svp, de … tout
  1.2: de … xfa, dead to, dead |, deals on, decon-, dejame en, delete all, delete … my, delete … y
  1.2: demande … je, demander moi, depen-, derange, derangez, derecho a, derecho … oposicion, desactiven las
  1.2: desapuntenme, despues, did … want, diganle, dije bien, docum-, donne le, dream, drop my, ecoutez, edad
  1.2: el paro, el … quedo, eliminen … numero, ella you, ella … tiene, else |, email … please, emergencies |
  1.2: empre-, empresa, en otro, enlever … votre, enough take, envio … mensajes, envoi a, erase … from
  1.2: es … y, escri-, escriban … que, esos textos, espanol no, esposo … en, est au, est le, est prete
  1.2: est … voler, estat-, et … les, et … mon, etes … arretez, etre … votre, everything else, ew, fais … de
  1.2: fait … les, father has, fatiguants, favor, fevri-, fevrier, fichez moi, fill, final, flag my, flat no
  1.2: for … raffle, for … weekend, forever>number, found a, frenen, from … alerts, fuero-, fueron, ganas de
  1.2: gars qui, gave permission, get this, girlfriend, google voice, guys stop, guys … great, hagame un
  1.2: haganme, handl-, have … NUMBER, have … no, hecho, here … are, here … i, how do, i tried, i typed
  1.2: i … blind, i … see, immediat, in these, india, indiq-, info … no, initi-, inscrit … le, interessee
  1.2: is … hospital, it … all, it … are, jamais … des, je commence, je … acheterai, job arretez, job … le
  1.2: karim, keep … my, kid at, kindl-, kindly, kindly … not, l … pis, la compania, la empresa, la est
  1.2: la fille, la semana, la … faites, la … mejor, la … sus, laissez mon, laissez … telephone, las manden
  1.2: le courriel, le francais, le reste, le retrait, le … lol, leave … phone, les courriels, les … ont
  1.2: list … NUMBER, list>forever, lista, lista sin, lista … el, llegu-, lleguen sus, llena, lo ruego
  1.2: loi anti, loi … pourriel, los di, los … para, los … sin, m ecrive, ma part, ma … j, mais otez
  1.2: mais vos, mal au, mandarme mas, manden sus, mangent, mas … gracias, me ads, me anden, me compre
  1.2: me den, me metieron, me out, me remove, me svp, me … are, me … cada, me … favor, me … mensajes
  1.2: me … on, me … recados, me … way, me … your, mensajes, mensajes saquenme, mensajes … quitenme
  1.2: merci bonsoir, mes abonnements, message so, message … j, messages, messages from, messages la
  1.2: messages needed, messages tho, messages … you, metieron, mija, mix up, molestia, mon homme, mon … de
  1.2: mon … des, mon … moi, monop-, more promos, more … messages, mostrador, my granddaughter, my numbers
  1.2: my … subscription, n aime, n me, name … not, naw, necesito mas, necesito … mensajes, need … consent
  1.2: negocio, nerve, never given, ni … mi, ni … quiero, ni … textos, nix the, nix … texts, no … anden
  1.2: no … dado, no … did, no … lo, nombre y, nope, not receive, not … cyclist, not>not, nous … la
  1.2: nous … retirez, now … texting, number does, obliged, ok you, only … when, ontar-, ontario, oposi-
  1.2: oposicion, or … to, otez … donc, otorg-, our office, owe me, owe … a, p, pa que, pal |, papa you
  1.2: papa … no, para recibir, para sus, para … la, parale, pas interessee, paso … viernes, payer |
  1.2: pedi … mensajes, perdu ma, periodico, permission |, pero … bici, perro … comio, pesados, phone anymore
  1.2: phone … full, phone … no, phone … take, pis apres, pis … est, pis … plus, plan … me, please do
  1.2: please get, plus qu, plus … contacter, plus … velos, podri-, point stop, ponme en, por una
  1.2: pour … velos, pouvez … garder, prefere … pas, prendre un, prenez note, prenez … que, principio
  1.2: process, prochains envois, proje-, promociones, promos enlevez, promos … de, propi-, ps, puedo … el
  1.2: pushi-, pushing, qu … peut, que pena, que ponga, que … est, que … quitenme, que … texteen, queda bien
  1.2: quelqu … m, quien le, quitar … su, quiten … number, quiten … telefono, quitenme … la, quoi pour
  1.2: radie-, rappel, rate, recibir … gracias, recor-, refuse … recevoir, regreso a, rentre pas, renuncio
  1.2: repairs done, reparto, request … texts, resso-, retirez, retra-, ride in, rides great, rien autorise
  1.2: roue est, ruego |, sacarme, saque … la, saquenlo |, scooter, se acabo, se quienes, selon, selon la
  1.2: selon … loi, sending texts, serio |, shift i, shop … please, shops, signale … spam, sin, since
  1.2: sms … this, so remove, sonne … l, souhaite … recevoir, spam … moi, spamm-, still got, strik-, strike
  1.2: su telefono, su … porfa, suis rendu, suis … et, suppe-, suppression de, supprimez … numero
  1.2: sur … freins, suscripcion |, taken … the, talking to, talle-, taller, teacher … my, tengo … en
  1.2: tes contacts, text subscription, text … remove, text … was, text … you, texted at, texter … NUMBER
  1.2: texti-, texto … m, textos … ustedes, texts … thanks, that … enough, that … illegal, the file, the name
  1.2: the notes, the … app, the … got, the … looks, these alerts, these notifications, these … anymore
  1.2: these>you, this but, this numbers, this … getting, this … service, thx |, tienen harta
  1.2: tienen … permiso, time … texting, times i, to fix, to take, to … anymore, to … take, todos, toi qui
  1.2: tous |, tout est, tout … arretez, tranquille |, tremblay, turned off, un m, un … es, un … ou
  1.2: understanding, unplu-, unsub |, unsub … from, unsub-, unsubscribing from, up … stop, ursel-, urself
  1.2: ustedes me, utilisation, vamos, verdad no, vertu … la, vous remercie, vous … merci, vous … numero
  1.2: voy … dar, vuelv-, vuelvan … escribirme, walla-, want>angry, was … when, watch-, we have, we … on
  1.2: were … no, what you, whatever, when she, wheres the, whoev-, whoevers, wife … i, wish, with … attorney
  1.2: with … please, y all, y etre, y me, y quiero, y … nunca, y … quitenme, y … te, y … tu, year old
  1.2: yes do, yo llevo, you keep, you showed, you text, you … charging, you … discontinue, your junk
  1.2: your reminders, your store, | before, | borrenme, | che, | demande, | hagame, | naw, | ou, | out
  1.2: | ponme, | quisiera, | sa, | selon, | sir, | wey, | wipe, | … about, | … black, | … casl, | … cease
  1.2: | … cellulaire, | … discontinue, | … envoyez, | … immediately, | … lache, | … less, | … lunettes
  1.2: | … marque, | … metieron, | … office, | … pastel, | … pena, | … pesados, | … pienso, | … rappel
  1.2: | … revoke, | … sonne, | … tan, | … triciclo, | … vouloir, ~_ace, ~_aq, ~_aqu, ~_aut, ~_det, ~_eff
  1.2: ~_fur, ~_off, ~_p_, ~_pud, ~_reg, ~_sac, ~_unr, ~abo_, ~ads, ~ahor, ~ajes, ~alut, ~atab, ~ause, ~auto
  1.2: ~avo, ~avor, ~bile, ~burn, ~cac, ~cel, ~clie, ~cri, ~cte_, ~ctin, ~des, ~dmin, ~ecla, ~ecor, ~ecr
  1.2: ~eeze, ~eff, ~efi, ~elac, ~emo, ~ener, ~erin, ~erve, ~evez, ~ewe, ~exer, ~exti, ~eze, ~fav, ~favo
  1.2: ~ffa, ~fins, ~garo, ~gnan, ~grew, ~hoev, ~iarm, ~ibi, ~indl, ~laci, ~lash, ~lega, ~legu, ~lein, ~llec
  1.2: ~lse_, ~lto_, ~mas_, ~mech, ~meri, ~mez_, ~mija, ~mpa, ~mplo, ~mpto, ~nc_, ~neuf, ~nfol, ~nuer, ~ocki
  1.2: ~off, ~ojec, ~ompu, ~ori, ~ostr, ~oyer, ~pamm, ~pany, ~ples, ~plit, ~podr, ~pogn, ~ppre, ~preg, ~ract
  1.2: ~raig, ~ratu, ~reei, ~rena, ~ret, ~rete, ~riel, ~rieu, ~roje, ~scr, ~sen, ~ser_, ~sida, ~sil, ~spel
  1.2: ~spit, ~ste_, ~sub, ~tac, ~tach, ~taf, ~tak, ~take, ~tede, ~terr, ~tifi, ~tout, ~tta, ~tton, ~udr
  1.2: ~ueb, ~uit_, ~unre, ~utur, ~uven, ~vam, ~voit, ~vor_, ~whoe, ~xti
  1.1: NUMBER bicis, NUMBER year, NUMBER your, a estos, a mes, a preguntar, a robot, a … ans, a … celular
  1.1: a … d, a … km, a … messages, abonnement … textos, abstenez … de, acabaron, accord … des, acepte nada
  1.1: acoso, added, against the, agree |, agreed, agreed on, ai beau, ai … aucun, ai … les, alber-, alberta
  1.1: all need, all … communication, am done, am requesting, amabi-, ancient, and … had, and … you, anden
  1.1: ando en, anxiety, anymore … do, are we, arretez … texter, asked |, automatically, autorizar
  1.1: avenir … de, away for, ayer no, backo-, bajenme … la, been nice, bicic-, biffez mon, bike is
  1.1: bikes … please, bon … moi, bonito, borreme de, brake pads, bras, buenas … me, but … take, c pas
  1.1: c … le, can … look, can … up, cancelacion de, cancele, captures, cel para, cesser tout, change my
  1.1: chaque fois, che, chez … on, choose, cliente no, combien de, comercio, communiquez, consent withdrawn
  1.1: contacto de, continuez … m, cordialement … tremblay, costs me, could, could you, count-, cuando … mi
  1.1: customer … me, d … enleve, d … liste, damn, datos personales, de magasin, de mettre, de prepago
  1.1: de retrait, de … fils, de … harceler, de … manera, de … velo, deced-, decirlo, declining, decochez
  1.1: defin-, definitivamente, deja demande, dejad, dejad de, dejen you, delete mon, demen-, deplo-
  1.1: deployed, deposite, derailleur i, dernier … avant, des message, desabonnement svp, desuscribir
  1.1: device |, di de, di … baja, dije … muchacho, distribution, dit … la, dit … repondre, do … needful
  1.1: doctor … no, donnez moi, dos anos, dossi-, driver, driving me, duena de, el era, eliminame de
  1.1: eliminar, eliminar mis, eliminar … datos, en este, en … hora, en … hospital, en … pus, end |, enleve |
  1.1: enleve … number, enough la, envien nada, envoi … ce, equipe, es automatico, es … ustedes, esa |
  1.1: est … croche, est … de, est … elle, esto … automatico, et l, et … de, etre … sur, events, ex … a
  1.1: exactly, excha-, exclude … from, exerc-, fait … le, fait … otez, fait … par, fait … semaines
  1.1: favor dejen, file this, fille qui, fin a, fine NUMBER, finish the, fixing … bike, flat fixed, folded
  1.1: for marketing, for text, for … unsubscribe, for … update, fort |, front desk, funny, furth-
  1.1: further texts, gaspe, genan-, genant, gentils mais, get these, girl on, girl … the, give my
  1.1: good … with, gracias de, gre … bien, great service, hacie-, haciendo, had … with, handlebar, handset
  1.1: harceler, hasta … madre, head, hello … am, here you, here … more, high school, hit … up, hoa, holy
  1.1: honou-, hope … is, how come, i emailed, i have, i receive, i still, i … grab, i … requesting
  1.1: i … texting, i … unsubscribed, i … was, ida, il roule, il te, imper-, in mourning, in one, in this
  1.1: in … text, incluya, infos, inscrit a, interrompez, invoice … my, is … getting, is … in, is … text
  1.1: is … thanks, it … me, j … beau, je deteste, je … etais, je … que, jodan, jodan mas, joind-, joindre
  1.1: juste |, kev, keys … the, la main, la trek, la … anti, la … lista, la … me, la … pas, ladilla … no
  1.1: le code, le … j, least of, least … all, leer mensajes, legal-, les … moi, limites, list thanks
  1.1: list>wrong, lista … los, loi … je, lol do, longer … customer, los recados, los … quedaron, m a
  1.1: m envoyez, m etais, ma garantie, ma reparation, maam please, machine, machines, magasin je, maile-
  1.1: mailed, man, manag-, mandarme textos, manden ni, manden promociones, mandes textos, maner-, manera
  1.1: marca-, mas mensajes, mas … escriban, mater-, maudit, me cobran, me cuesta, me entregaron, me harceler
  1.1: me mandaran, me sacaron, me suffit, me tenes, me … did, me … mensaje, me … yours, me>these, meant-
  1.1: meantime, mejor … de, mejor … no, meme … j, menag-, menos … asi, mensaje … de, merci … la, mes … et
  1.1: message … now, message … send, messagerie, messages on, messi-, messieurs, mettre … aux, mi baja
  1.1: mi novio, mi … ahora, midnight, molestar con, mon bebe, mon neveu, mon pneu, mon telephone
  1.1: mon … tranquille, more, more cycling, more texto, more textos, more … texts, mourn-, mourning, msjs |
  1.1: muest-, mustv-, mustve, my doctor, my refund, n accepte, nada … esto, nas, nationale de, ne plus
  1.1: need … tune, needf-, needful, neith-, neither, never asked, never send, next … instead, no message
  1.1: no notifications, no … alerts, no … cycling, no … otro, no … tiempo, non sollicite, not bike, nothing
  1.1: notificaciones |, nous ecrire, now … am, nro, number from, number |, number>not, numero avant
  1.1: numero ne, numero s, numero … j, numero … los, numero … nadie, numero … sistema, nunca … permiso
  1.1: o que, of … again, off all, off me, off text, okay, on va, on … and, on … ticket, otez … des, other-
  1.1: oubliez … mon, out, over i, para mandarme, para otra, pastel … de, paz, pedi estos, pedi … no, permit
  1.1: permitted, pero … que, pete, phone only, pierdan mi, pierdan … numero, pis j, pis … les, plainte
  1.1: please cancel, please exclude, please … de, please … now, podes, podrias, polit-, por culpa
  1.1: porter plainte, pour … job, pourriez, pouviez me, pregu-, prochaine fois, profi-, program |
  1.1: propaganda |, proposito, prueba de, pu … bike, puede … en, punto gracias, purpo-, purpose, qu il
  1.1: quand … sonne, quartier, quatre roues, que borren, que non, que … you, quedaron, queja, quiero mas
  1.1: quisiera … de, radiez, recados |, refrain, registro, remin-, remove NUMBER, remove … svp, remuevame
  1.1: rense-, renseignements, replace … cassette, repre-, request remove, requiero, rest … the, retirenme
  1.1: returned, revoque … autorisation, rewar-, rewards, rimou-, rimouski, running late, s … de, saber
  1.1: sais pas, sans autorisation, saquen … numero, satis-, sees … phone, send … more, send>stop
  1.1: sending … texts, servi-, shake, she … to, she … you, shop … stop, shop … take, signed up
  1.1: siguen quitenme, siguen … quitenme, since … i, sms … mi, snowbirds, so … just, someb-, somebody … me
  1.1: sonne en, sorted, sourire, spamming … phone, split, stop sms, stop … in, stop … veux, stp
  1.1: strike … number, su culpa, su tiempo, suene mi, sur … chaine, sus anuncios, sus envios, suscribi |
  1.1: suspendan … mensajes, suspenderlos, tan rapido, tande-, telefono … no, terminos, testeen, testo
  1.1: texteando, texting, texting me, texto please, texto que, texts … any, texts>you, thank … to
  1.1: thanks you, the babysitter, the bin, the cafe, the deals, the needful, the number, the … stuff
  1.1: them stop, there … your, these … messages, these … take, these>me, thing-, this here, this … off
  1.1: this … take, tienda, tienda … de, time was, tires … the, to … different, to … this, to … too
  1.1: todo … no, too please, trai, tranquille j, tu … me, twice and, twice … i, tx, un abonnement
  1.1: under casl, under … tcpa, unsolicited i, up … here, use … phone, vaina de, vais passer, velo etait
  1.1: velo … c, velo … est, velo … peux, verifiez, vez … de, viejito, voice, vos … desabonnez, vos … me
  1.1: vosot-, vosotros, vouch-, voucher, vouloir message, vous en, vous je, vous … chambres, vous … mes, vue
  1.1: vuelvas a, wakes, want>list, want>more, was in, was told, way … many, we … our, weath-, were … here
  1.1: what … i, whate-, while it, while … was, will pick, will … you, with … and, wrong>me, wth, y quitame
  1.1: y you, y … es, yes … the, yo dije, yo solo, yo … he, you … him, you … suene, you … take, you … that
  1.1: young man, your website, | been, | cansado, | decochez, | deseo, | epargnez, | fermer, | grandma
  1.1: | mae, | ninguna, | oiga, | podrias, | quelqu, | radiez, | rayez, | tiren, | velo, | vs, | … contre
  1.1: | … doy, | … get, | … going, | … muy, | … out, | … reviendrai, | … sali, | … shut, | … specifically
  1.1: | … thanks, | … typed, | … veut, | … viernes, ~_abu, ~_aus, ~_env, ~_fav, ~_fue, ~_lak, ~_lin, ~_nro
  1.1: ~_oka, ~_paz, ~_qui, ~_stp, ~_sys, ~_unl, ~_ust, ~aca_, ~acha, ~acre, ~acy, ~ages, ~anag, ~ande, ~ane
  1.1: ~arm, ~aske, ~atev, ~auss, ~bed, ~bir_, ~brav, ~cev, ~chos, ~cum, ~darm, ~dpa, ~draw, ~eced, ~ecev
  1.1: ~edia, ~efin, ~elen, ~ema_, ~emie, ~empe, ~escr, ~esi, ~esto, ~evie, ~funn, ~fur, ~gun_, ~gunt, ~hem
  1.1: ~hib, ~hig, ~hops, ~iate, ~illa, ~imm, ~inks, ~ipe_, ~ista, ~izac, ~kay_, ~kin_, ~list, ~loy, ~mebo
  1.1: ~mers, ~meti, ~mez, ~more, ~mova, ~mput, ~nbox, ~ndly, ~neit, ~nera, ~nir_, ~nom, ~nton, ~odes, ~odri
  1.1: ~oka, ~olet, ~olic, ~ord_, ~orio, ~orne, ~ouri, ~par_, ~rai_, ~rap, ~reb, ~rej, ~rez_, ~riba, ~rike
  1.1: ~rli, ~rman, ~rmo_, ~rofi, ~rre, ~scri, ~seas, ~sep, ~sepa, ~sist, ~ske, ~smi, ~spen, ~ssem, ~ssez
  1.1: ~ssi_, ~stay, ~stp_, ~sus, ~tev, ~teve, ~thd, ~tif, ~tog, ~tus, ~uber, ~uelo, ~uenl, ~uida, ~uill
  1.1: ~uipe, ~uitt, ~ula, ~unl, ~unte, ~uya, ~vos, ~vos_, ~xerc, ~xtin, ~zaci
  1.0: NUMBER ans, NUMBER star, NUMBER … l, NUMBER … not, a clapet, a cobrar, a contactar, a gift, a month
  1.0: a rien, a tire, a … chain, a … closer, a … consenti, a … does, a … le, a … much, about … fork
  1.0: about … texts, abrazos, account from, acepte recibir, acepte … mensajes, achete … velo, ads take
  1.0: afloj-, after all, after this, again … will, agradeceria, agradezco |, ahorrense el, ai jamais
  1.0: ai point, ai … textos, ailleurs maintenant, aimerais etre, aimerais que, all communications
  1.0: all … please, alto y, am doing, am … all, amis, amour … ciel, and … said, ans a, any … please
  1.0: anything … do, apprecierais, area, asking … is, assez enlevez, asthe-, astheure, au … du
  1.0: aucun message, automated messages, autrement, avec, baja delete, baja … servicio, basta, be needing
  1.0: belong, bendiga pero, bicicleta no, bien mais, bikes … a, bill … i, bonda-, bondad, bondad de
  1.0: bonjour monsieur, borrar … la, borren … contacto, bothering … with, bouti-, boys |, brother please
  1.0: buena … pero, buscan, busquen mas, ca … 2, ca … bien, caissiere m, calisse arretez, call the, call … i
  1.0: campagnes, can … out, canadien, capable enlevez, capital, capot-, capote, cellulaire svp, cesser de
  1.0: cesser … envoi, cessez … textos, cessiez de, chama-, chantier, chaque … enlevez, charges, chauf-
  1.0: chez … c, chien jappe, choco, ciuda-, ciudad, clape-, clapet, cliente … mi, cobrar, comme, commerciaux
  1.0: como spam, compania |, competitor, comptes, comptez, concern, consent … given, consent … texts
  1.0: contact … for, contre vous, copia de, could … tell, couns-, coupez … ca, cuesta NUMBER
  1.0: cuesta … centavos, d hiver, d interrogation, dar de, de borrar, de clientes, de contact, de dia
  1.0: de mensajeria, de messages, de proteccion, de recibir, de tantos, de … donc, de … ecrire, de … ile
  1.0: de … llanta, de … non, de … pu, de … rien, de … vous, decalissez, decirles que, dejar … enviarme
  1.0: delete texto, deletez, deleting, demande moi, dentiste, depan-, desabonnement immediat, deseo recibir
  1.0: deseo seguir, desinscription svp, desvinculen, digo en, dire |, discontinue sending, dit a, ditch my
  1.0: ditch … number, do not, does … belong, does … want, dois … pour, donne |, doord-, doordash, dos … de
  1.0: driving all, driving … day, dsl mais, du ciel, ecran-, ecrans, ecrire ici, el NUMBER, el permiso
  1.0: el saldo, el triciclo, emple-, empleado, en mas, en personne, en pleno, en que, en … cas, enbie-
  1.0: enbien, end … subscription, enlac-, enleve … d, enlevez, entienden |, entregaron la, entregaron … bici
  1.0: enviarme mensajes, erreur je, es lo, es … delete, es … prepago, escribirme mas, esposo que
  1.0: est … clair, estar en, este … si, etran-, etre contacte, eue, excla-, exclamation, exijo, explo-
  1.0: faire disparaitre, falta, family … and, fatigants, feelings, fin you, fire, first … i, first … the
  1.0: flood, fois arretez, for work, for … after, for … never, forgot my, formelle, free me, from sms
  1.0: from … database, from … sms, fui a, gaspi-, gaspillez, ghost me, good years, got it, gracias igual
  1.0: gracias you, had, had … of, hagame … favor, hago, hasta luego, have mine, have … a, have … great
  1.0: here we, hey siri, hi … you, hours i, hoy … no, i choose, i could, i refuse, i run, iban … mandar, ile
  1.0: importuner, in small, in what, in … future, infirmiere de, infirmiere … nuit, interrogation, invit-
  1.0: is … company, is … just, is … private, it so, j apprecierais, j … ne, jappe, je voulais, je … ai
  1.0: je … camionneur, je … rendu, je … un, jefe se, jubile, junk do, just … it, keep going, keys in
  1.0: l hopital, l ile, l itinerance, l … de, la bondad, la senorita, la suya, la … llevo, la … semana
  1.0: lado … mi, le … bien, le … cessez, le … merci, left … of, les textos, les … ca, les … retirez, les … s
  1.0: ligne est, like … old, list remove, llanta y, llegaran, llevarla, lol he, longer interested, longue
  1.0: los, los … ahora, los … pero, m … merci, ma … de, ma … dit, ma … qui, mais il, manana … a
  1.0: mandando mensajes, mandarme nada, mande … mensajes, mande … por, manden … promociones, marketing and
  1.0: mas na, mas … despues, me but, me estan, me notifiquen, me reveillent, me suena, me texts, me … get
  1.0: me … right, me … unsubscribe, me>law, mean the, menage, menage dans, mensa-, mensaje … y
  1.0: mensajes punto, mensajes quiteme, mensajes … que, mes renseignements, message je, message … number
  1.0: messages kindly, messages |, messages … remove, messaging me, metieron a, mettr-, mettre, mi pais
  1.0: mi proposito, mientras no, mientras … me, migra, miles so, moi, moi svp, moi vos, moi … dans
  1.0: mon contact, mon remboursement, more … from, more … no, more … on, more>me, moved, moved to
  1.0: much obliged, mucho pero, muestrenme, my daughters, my husbands, my sisters, my text, my … gets
  1.0: my … to, my … unsub, my … with, n i, nada … ver, ncc, need … send, need … shop, never … consent
  1.0: newfo-, newfoundland, next … please, ni rien, ni siquiera, nina de, ningun, nino you, no hablo
  1.0: no name, no paran, no yo, no … for, no … notifiquen, noel, nom de, nomas no, nosot-, nosotros
  1.0: not agreeing, not answer, not belong, not mad, not stand, not … enough, not … get, not … since
  1.0: not … you, notificaciones … este, notified, notre numero, numero cordialement, numero … jamais
  1.0: nunca … estos, nunca … inscribi, of attorney, of … sms, off yours, off … cell, on ferme, on your
  1.0: on … la, on … only, one … a, only … for, ora, out your, outfi-, par, par … je, para publicidad
  1.0: para una, paren … mensajes, parenle con, participar en, partir … ahora, parto-, partout, pas si
  1.0: pas … non, paso manana, pedi … y, pende-, peper-, pepere, permis … m, permission for
  1.0: permission … message, pero … celular, pesim-, pesimo servicio, phone from, piass-, pido no
  1.0: please forget, please lol, please process, please remove, please … remove, pleno, plus la
  1.0: plus necessaire, plus souvent, plus … on, podrian dejar, point d, point … interrogation, ponganle
  1.0: por completo, por texto, por ultima, por … tienda, por … vez, porfa … no, pour m, pour … numero
  1.0: pourriez vous, pourriez … cesser, power of, power … attorney, preferably, prepago … cada, press
  1.0: prete-, process my, promis de, proteccion datos, provided, prueba … que, pu … enlevez, pu … otez
  1.0: pub svp, pub |, pubs … moi, pull … from, que … den, que … eliminen, queria saber, qui vous, quiero ver
  1.0: quitame … tu, quitando, quitte la, quy, rang, reaches, reaso-, recev-, recibiendo, record of
  1.0: refrain from, regalamos, reponds, repor-, report, respeto … no, resul-, retirarme
  1.0: retire … consentement, reveillent, revoked |, rien contre, robot … me, robot … moi, roomm-, roue … de
  1.0: saca mi, saca … numero, sais … si, saoul-, saquen, saquenme delete, say it, says the, says … not
  1.0: se les, semana … no, send>angry, sent … my, servent pu, service messages, service … NUMBER
  1.0: service … my, setting, seul |, shedi-, shediac, shop closer, showed me, si le, sign up, signe-
  1.0: siguen … textos, siqui-, siquiera, sir … stop, sisters, sms for, sms i, sms on, sms please, sms stop
  1.0: sms … am, so annoying, so unsubscribe, solicitor, son used, son … mensajes, son … my, sonnez
  1.0: sorry … the, sortez mon, souhaite me, souvent que, starting with, stp |, su … en, suis camionneur, sus
  1.0: sus … pero, svp cessez, svp enlevez, svp m, svp n, svp … enlever, svp … l, switc-, taken … your
  1.0: tambi-, tambien, tapit-, tapita, te … pido, telephone de, tell … when, tenga la, tenga … bondad
  1.0: text every, text … offers, texteen you, textos … vous, texts can, texts or, that the, that … the
  1.0: that … where, the black, the financing, the flood, the station, the … keep, the … size, them … my
  1.0: these go, thing is, this it, this … somebody, tienda you, time … take, tirag-, tirage, to like
  1.0: to make, to … he, tour … l, tout cas, tune … and, typed, une boite, uni, up … mistake, useful to
  1.0: usted-, ustedes, ustedes ni, vais … au, vayan-, vayanse, veci, velo mais, velo pis, velo pour
  1.0: venderme, vendieron, vos, vos … sur, vous c, vous et, vous … jamais, vous … rien, vs, want my
  1.0: we … not, week and, week … so, who … i, withdraw my, withdrawn |, woke, would … not, write … i
  1.0: writing … me, wrong>wrong, y sigue, y … el, y … nueva, years … and, yo mismo, you cambie, you quitame
  1.0: you … lost, you>remove, your company, your … come, zip, | apaguen, | compa, | dear, | haganme, | mano
  1.0: | mark, | mijo, | pongan, | unenroll, | vayanse, | … aimerais, | … app, | … apprecierais, | … cafe
  1.0: | … contacting, | … damn, | … desire, | … immediat, | … lube, | … nada, | … obliged, | … parfait
  1.0: | … perro, | … pleine, | … pub, | … scratched, | … therapist, | … trabajo, ~_ask, ~_avo, ~_bit, ~_dic
  1.0: ~_ecr, ~_eme, ~_esc, ~_et, ~_fam, ~_had, ~_hum, ~_lis, ~_men, ~_occ, ~_out, ~_pac, ~_rap, ~_rem, ~_ret
  1.0: ~_st, ~_te, ~_vos, ~_vs_, ~_wok, ~_xx, ~adio, ~aho, ~aint, ~and_, ~aou, ~arlo, ~arqu, ~aska, ~asl_
  1.0: ~assa, ~asth, ~atho, ~avec, ~ayan, ~beco, ~belo, ~ben_, ~bot, ~cevo, ~circ, ~clud, ~ctl, ~ctly, ~dar
  1.0: ~dial, ~eado, ~ecep, ~edf, ~elit, ~emin, ~ence, ~enez, ~envo, ~eon_, ~epor, ~eral, ~erez, ~erm, ~ersa
  1.0: ~espu, ~esul, ~eter, ~euf, ~euse, ~exij, ~fam, ~furt, ~ges, ~ges_, ~gna, ~gun, ~habi, ~hago, ~hete
  1.0: ~hone, ~iaje, ~iass, ~ibr, ~ific, ~igl, ~igle, ~ikes, ~ims, ~inet, ~ingu, ~irag, ~irm, ~ismo, ~ity_
  1.0: ~jes, ~jes_, ~joi, ~kil, ~lado, ~lain, ~leto, ~lis, ~lks, ~lks_, ~mas, ~meb, ~mer_, ~mien, ~moi, ~moi_
  1.0: ~mote, ~mpez, ~nai_, ~ndu_, ~neta, ~nfos, ~nfus, ~nir, ~noel, ~nonc, ~nope, ~nori, ~nove, ~nsaj, ~ntir
  1.0: ~nvit, ~oel, ~oel_, ~oi_, ~ois_, ~oit_, ~omeb, ~oomm, ~otic, ~outg, ~patc, ~phon, ~pian, ~pouv, ~prom
  1.0: ~pru, ~quic, ~rait, ~rans, ~rda_, ~rem, ~rges, ~rlo, ~rmer, ~rted, ~rueb, ~saj, ~sis_, ~sito, ~smo_
  1.0: ~stra, ~suel, ~supp, ~theu, ~tis_, ~tome, ~tos, ~tos_, ~trie, ~uati, ~ubl, ~udra, ~uick, ~uiz, ~ulem
  1.0: ~unci, ~urth, ~usio, ~utg, ~util, ~utt, ~vec_, ~veni, ~vs_, ~ways, ~wish, ~witc, ~wok, ~woke, ~woul
  1.0: ~xij, ~xijo, ~ycli, ~yeu, ~zip_
  0.9: (number), NUMBER can, a air, a calendar, a complaint, a letter, a number, a warranty, a … besoin
  0.9: a … deux, a … equipe, a … retraite, abren el, abria-, abrian, achalez moi, acordamos, adios
  0.9: agradecere, agregaron, ah oui, ahora la, ai autorise, ai … pas, ai … voyage, aime pas, al link
  0.9: alertes texto, all, almos-, almost, already … am, am over, am … years, amabilite, amabilite de
  0.9: and … thing, anymore of, anymore … am, anymore … i, anymore … these, anything in, appartient a
  0.9: appelez a, appelez … la, are still, are wasting, are … your, arreter d, arretez … faire, arretez … lui
  0.9: arretiez de, asked … a, asking … for, asking … me, assez, au NUMBER, au courant, au … c
  0.9: automated texts, aux lettres, avec ces, avril, axide-, b … i, bad hip, bajenme … esa, be … of
  0.9: bearings, beau la, belongs, benis-, benisse, bici el, bicicletita, bike … no, birthday to
  0.9: blacklist … number, blasting, boite aux, boite … lettres, bord svp, borra, borren … celular
  0.9: borren … telefono, borro sin, botto-, bottom, bound-, by a, by … do, c etait, c le, ca … pour
  0.9: camionneur, can … tell, can … to, cancel all, cancellez, candado no, care … and, carisimo, cassee
  0.9: cel … su, cessez … envoi, chaque … arretez, charged me, chez nous, chien … chaque, chois-, choos-
  0.9: ciel, cohet-, collect the, comme demande, complaint … the, compter d, compter … aujourdhui, confuse
  0.9: consent under, consentimiento … recibir, correspondence, costi-, costing, could … it, courriel
  0.9: courriel me, courriel … suffit, cree … me, cross-, crossed, customer please, cuts, d, d avance
  0.9: d … plus, dans votre, dans … systeme, datos y, daughters phone, de contactos, de lui, de t, de texts
  0.9: de … arreter, de … computadora, de … demander, de … desinscrire, de … empresa, de … frenos, de … list
  0.9: de … lo, de … no, de … numero, de … par, de … saludos, de … texts, deale-, dealer, dear … please
  0.9: debar-, decochez la, decochez … case, dedan-, dedans, demando |, depuis … j, derniere … arretez
  0.9: des … et, des … par, desabonnez … des, desinscription |, desubscribe, deux … que, dia favor, diabl-
  0.9: dicho, dieu … benisse, diffu-, diffusion, don … el, donc … textos, donni-, donniez, drinking, durin-
  0.9: during, during my, ebay, ecout-, ecrire pour, ecrivez j, ecrivez lui, ecrivez … ai, ecrivez … que
  0.9: ecrivez … souvent, eh … no, el hospital, eliminado, eliminar mi, email no, en floride, en … mon
  0.9: encore … moi, engin-, entiendo mejor, enviar mensajes, envie … recevoir, envies, envio, envoi … textos
  0.9: esposo fallecio, est deja, est … chez, est … fille, estes, esto quitenme, esto … ilegal, et il
  0.9: etes … de, excluez, fais pas, fait 2, familia, favor dar, favorite, fermer mon, find, fixin-, fixing
  0.9: floride, for his, for … mom, for … old, for … repair, for … these, from … distribution, from … list
  0.9: fui, get |, get … by, gracias ahora, gracias me, great job, hacem-, hanging, harassment, harta-
  0.9: have limited, have to, hay alguien, her please, hi … take, hice, home so, how … do, hunt, i withdraw
  0.9: i … limited, i … told, idee pour, il … un, illeg-, illegal, in florida, in … morning, include
  0.9: interesa el, is annoying, is at, is mad, is … scam, it in, it out, it … up, j … ete, j … ma
  0.9: jappe chaque, jappe … fois, je desire, je le, je … desire, je … me, je … ne, jesus christ, juego
  0.9: just … here, just … texts, l ai, l amabilite, l … c, la bicicleteria, la cancelacion, la gang
  0.9: la liste, la madre, la prueba, la retraite, la … au, la … ayer, la … maison, ladra, lady … the
  0.9: las … a, lata con, le jour, le … c, le … est, le … samedi, les agradezco, les enlever, les quito
  0.9: les … otez, les … permiso, let, letter … you, lien, life, like … leave, like … number, limited texts
  0.9: limited … on, line for, lista porfavor, lista … contactos, liste noire, lleno, lo … acordamos, lol i
  0.9: los bloquee, los … delete, los … saquenme, lose, lose … digits, m … pas, ma femme, mais ne, mais … c
  0.9: mandar otro, mandar un, manden … promos, maqui-, marin-, marre, mas notificaciones, mas … de
  0.9: mas … please, mayo, me agregaron, me money, me podes, me suis, me … future, me … publicidad
  0.9: me … quedo, me … tantos, meme … mon, mensaje por, mensajes es, message me, message … anymore, metio
  0.9: mi sobrino, midni-, mis … personales, mme, mme tremblay, moi … en, moi … enlevez, moi … plus
  0.9: mon voyage, mon … donc, month … you, more mensajes, more … lol, more … or, mostrar, muchacho que
  0.9: my favorite, my therapist, my … just, my … used, n thx, natio-, ne, ne desire
  0.9: necesito … recordatorios, needing … texts, never … at, never … for, next … my, nimew-, nimewo, no
  0.9: no entienden, no llegue, no pienso, no thanks, no volvais, no … anything, no … coupons, no … i
  0.9: no … ni, no … telefono, nom … sur, nom … vos, non … et, not … his, not … so, nouveaux, now … leave
  0.9: numbers been, numero yo, numero … el, numero … por, numero … vous, nunca autorice, nunca puse, obtenu
  0.9: off … he, oiga, oil change, on ebay, on it, on sunday, on … de, on … demenage, open sundays
  0.9: or whatever, ote moi, otiez, out no, over these, over with, over … texts, owner, pa textos, pa … los
  0.9: paid in, paid … full, paier-, paierai, para … wifi, parent, parte … no, pasada, paso no, passe j
  0.9: patru-, paye … chaque, pedir, pediria, pedirles, pensi-, permiso … mandarme, pero me, perro se, pesimo
  0.9: phone, phone … remove, plain-, please halt, please … contacting, plein le, plus dans, plus jamais
  0.9: podes … de, podria, pongas, por escrito, por favor, por recibir, porfavor, poubelles, pour chaque
  0.9: pour mardi, pour vendredi, pouvez tu, power, prank, pret … c, psy, publicidad no, publicidad sin
  0.9: publicite sur, puchi-, puchica, punto |, puse … no, quatr-, que acordamos, que el, que parte
  0.9: que … recibiendo, quedo la, quelqu, quelqu un, queria … si, question, quieren, quiero … alertas
  0.9: quiero … uno, quitenme d, quitenme delete, quitenme … una, reason, recevoir, recevoir … autres
  0.9: recibiendo … comunicaciones, recibir publicidad, rehab, remove>more, remuevan mi, rental … please
  0.9: rentree, reparle, reply … this, respect my, respeto you, retirer … vos, retirez … cell
  0.9: revoco … consentimiento, revok-, revoque, ride … in, rien … texto, robar-, robot to, roule-
  0.9: sacame … la, said do, salgo |, salir, salirme … esto, salirme … la, saludos |, sans vouloir, saqueme
  0.9: saquenme … los, sayin-, saying, see … i, sell, send texts, sending … ads, senorita … no, sens
  0.9: service mais, servicio … no, seul, shop … it, si por, si … yo, sigan mandandome, siguen, sir, six
  0.9: sms merci, sms off, soins, solo … el, sonnette a, sortir … votre, soy … delete, soy … you, spammed
  0.9: spring, staff, stars, stop damn, stop does, stop … alerts, stop … notifications, su tienda
  0.9: sus comunicaciones, suscripcion … sus, svp que, syste-, tannant, telep-, tell … he, tell … robot
  0.9: tengo … y, terrible, text … send, texting program, texto de, texto … je, textos … ce, textos … les
  0.9: textos … que, textos … you, texts get, that … in, the coupons, the deposit, the heads, the morning
  0.9: the owner, the stop, the year, the … op, the … went, the … you, therapist, these so, these … at
  0.9: tienen … autorizacion, timbre no, time after, to him, to … by, to … if, to … out, tomas, tones
  0.9: too late, treat … as, trop enlevez, twins, un autre, un forfait, un taxi, un timbre, un … el
  0.9: un … telephone, un … velo, uncheck … for, une erreur, unsolicited commercial, unsubscribe … number
  0.9: up … a, using … number, utili-, velo recupere, velo … haha, velo … un, velor-, vendez, ves, vet
  0.9: vez you, viole-, virgu-, virgule, volva-, volvais, volvais a, vos sondages, vos … otez, voule-, voulez
  0.9: vous arreter, vous laisse, vous pis, vous … amabilite, vous … ne, wanting these, was … me, watch
  0.9: we … one, whoever, will reach, will you, without … i, would, year … is, yesterday … the, you as
  0.9: you be, you cancel, you charged, you … lol, you … not, you … wasting, your robot, your … can
  0.9: your … pop, zero … svp, | basta, | blacklist, | bravo, | cancelle, | cancellez, | cesser, | cessez
  0.9: | don, | dorenavant, | effective, | encontre, | flip, | jesus, | loi, | ote, | oublie, | porfa, | quit
  0.9: | scrub, | terminate, | texter, | texts, | wife, | … beau, | … borro, | … carro, | … christ, | … coach
  0.9: | … compter, | … encuentro, | … enlever, | … father, | … habite, | … halt, | … lose, | … manera
  0.9: | … mets, | … ocupo, | … passe, | … podes, | … pourquoi, | … prend, | … recupere, | … tout, | … vaina
  0.9: | … veu, | … website, | … which, | … withdraw, ~_aux, ~_bas, ~_bug, ~_ce, ~_d_, ~_der, ~_ec, ~_maq
  0.9: ~_mme, ~_moi, ~_ne_, ~_neu, ~_no_, ~_nom, ~_pop, ~_six, ~_sus, ~agas, ~ags, ~ags_, ~aite, ~amab, ~aran
  0.9: ~arni, ~arq, ~assm, ~avr, ~bug, ~chat, ~chet, ~ciat, ~cid, ~cir, ~cluy, ~conv, ~crib, ~criv, ~dang
  0.9: ~dby, ~deda, ~dere, ~dich, ~dieu, ~disp, ~due_, ~each, ~eepi, ~egun, ~elep, ~emen, ~endo, ~epho, ~esen
  0.9: ~esse, ~etra, ~eul_, ~evoi, ~evok, ~ewa, ~fui_, ~gan, ~gett, ~had_, ~hale, ~hau, ~hica, ~hice, ~icac
  0.9: ~icas, ~idni, ~ify, ~inis, ~irg, ~iso_, ~isos, ~ist, ~itad, ~itte, ~ity, ~jer_, ~ked, ~ked_, ~lar_
  0.9: ~leph, ~lif, ~lmen, ~los_, ~lqu_, ~luy, ~lven, ~mand, ~maq, ~maqu, ~mens, ~midn, ~mons, ~mpli, ~ndes
  0.9: ~ndl, ~nli, ~ntic, ~nua, ~nvo, ~oces, ~ocio, ~oe_, ~omo, ~onge, ~onv, ~owne, ~pam_, ~paz, ~pia, ~pita
  0.9: ~pop, ~ppri, ~proj, ~pt_, ~quis, ~renc, ~rfav, ~rib, ~rime, ~rint, ~rit_, ~rizo, ~rope, ~sas_, ~sayi
  0.9: ~six, ~six_, ~sola, ~spue, ~ssag, ~ssme, ~sus_, ~susc, ~swit, ~swor, ~sys, ~syst, ~taff, ~tamb, ~tean
  0.9: ~tele, ~tful, ~tore, ~tron, ~ttom, ~tus_, ~ubs, ~udad, ~uera, ~ulez, ~ung_, ~uscr, ~utiq, ~utu, ~val_
  0.9: ~vet_, ~virg, ~vois, ~von, ~vre_, ~wne, ~writ, ~yers, ~yste
  0.8: 2 ans, NUMBER piasses, NUMBER years, NUMBER … fine, NUMBER … per, NUMBER … por, NUMBER … texts
  0.8: NUMBER … without, a encore, a long, a su, a velo, a vendu, a … ces, a … dossier, a … esto, a … on
  0.8: a … spot, abrie-, accep-, account no, addit-, additional, ads … me, after your, agend-, agreed … get
  0.8: ai fait, ai … cell, ai … contre, alger-, algerie, all … texting, aller, alone, am about, am blocking
  0.8: an e, and i, and told, and … my, and … we, any, any … from, anyone in, apaguen los, appartient
  0.8: appeler … pour, are … best, are … but, arret des, arreter … envoyer, arretez donc, as … remove
  0.8: asked you, at it, atencion … de, au quebec, au … retirez, aurai-, aussi … mon, automatises
  0.8: autre … svp, aux, avec … la, aviso-, avisos, avoir accepte, baja … celular, baja … sms, be … on
  0.8: beau frere, belon-, ben, bike … fine, bike … now, bikes anymore, bless, blocked, bloqueo, blowing … my
  0.8: bonita, bonjour madame, borren este, boss … a, bother … with, business … please, buy, buzz
  0.8: c … dangereux, c … la, c … paye, c … regle, can close, can … take, cas, cell des, cell … votre, cenne
  0.8: cesen, cessez immediatement, cessez vos, cette dame, cette ligne, checking, clarito que, clarito … no
  0.8: click-, clochette, co, comment avez, communications … this, como hago, como … los, complaint with
  0.8: comprar, con … bici, confirm … you, confirmen … baja, conge, consent … do, consenti … vos, const-
  0.8: correcte, coute … cents, cross, cualq-, cualquier, culpa … ustedes, d un, d … aux, d … j, d … mensajes
  0.8: d … texto, dado … consentimiento, damn it, dans un, data and, de casques, de contactarme, de diffusion
  0.8: de enviar, de magasins, de … donnees, de … escribirme, de … fichier, de … machine, de … mandarme
  0.8: de … otez, de … textez, de … tu, de … vaina, debarque … de, decede, delete … me, demeu-, demeure
  0.8: des … d, des … pour, desactiveme, dia y, dice la, dimanche c, dings please, disculpe … molestia
  0.8: do … a, do … you, donc, donde firme, donde me, donne ce, downtown, drett-, drette, drette la, ds
  0.8: ecoeurez, ecris au, ecris … moi, eliminar … contacto, elimine mi, elimine … numero, eliminen mis
  0.8: ella el, elle en, elle est, email, en … carro, en … celular, en … enleve, en … quitenme, end … here
  0.8: end … notifications, entiende, entregaron, envie … mensajes, envoi … messages, envois merci
  0.8: envoyer … message, envoyer … rappels, envoyer … speciaux, escogi, escriban nunca, espero que, est paye
  0.8: est quoi, est … avec, est … pere, estan … los, estar mandando, estar … con, estas, este servicio
  0.8: esten avisando, estuvo no, et enlevez, euh, every … it, fais le, fak, favor … es, feelings but
  0.8: felices, ferai, filing a, filing … complaint, filled in, fils … NUMBER, fix, fixed thanks, flip
  0.8: fois que, formal, found another, from stores, from … further, from … number, fucking texting
  0.8: fucking … me, further … by, gang enlevez, garde, garderie, gars … NUMBER, get … your, ghost, ghost-
  0.8: go … for, good for, gravel, guys no, hablo ingles, hace dos, hace un, hard … but, hate … texts, havin-
  0.8: having, helmets, helpi-, helping, hit a, hit me, home safe, home … it, hopit-, hopital, how … you
  0.8: i know, i ordered, i share, i work, i write, i … already, i … away, i … blocking, i … unsubscribe
  0.8: if they, if … is, il … pas, ilegal yo, ilegal … no, in may, in … garage, in … messages, in … that
  0.8: infir-, infirmiere, info and, informacion de, ingles y, inscrivez … sur, internal, internal do
  0.8: internal … not, is revoked, is sunday, is where, is … business, is … cut, is … nice, is … who
  0.8: it after, it possible, it the, it … got, it … off, it … on, it … shifting, it … your, jamai-, jamais
  0.8: jamais demande, jamais rien, jamais … votre, jamas … vuelvan, je fais, je recoive, je … ben, job … de
  0.8: just … texting, keep … phone, kid is, kind … to, kindly take, l accident, la moitie, la … a, la … ce
  0.8: laisse tomber, le … por, les … annees, les … je, les … sur, les … texto, ley … que, like … opt
  0.8: liquide, lista saquenme, lista y, liste enlevez, liste … diffusion, lleguen … de, llenas, lo phone
  0.8: loi c, loi … NUMBER, lol but, lord, los anuncios, los pido, los … jeje, los … ustedes, lowke-, lowkey
  0.8: lui a, m enerve, ma cliente, ma facture, ma … mais, mandarle, mandarme, manden … nada, manden … uno
  0.8: marketing to, marquenme, mas con, mas esto, me that, me>list, means, mensajes jeje, mensajes … dia
  0.8: merci retirez, merci … je, merci … le, messa-, message … more, message … my, messages arretez
  0.8: messaging … please, mi autorizacion, mi … yo, middl-, middle, mis … de, moi … ne, molestia quisiera
  0.8: mon abonnement, mon ado, mon … frere, mon … jappe, mon … soit, mon … svp, money and, more anything
  0.8: more>remove, movil |, muchas gracias, my friend, my helmet, my … got, my … has, my … outgrew, name is
  0.8: ne … rien, never … anyone, neveu, next … is, ni mi, ni ver, niaiser, no escribirme, no … NUMBER
  0.8: no … consent, no … needed, no … propaganda, no … saquenme, no … sus, nomas … me, non, nos
  0.8: not … marketing, not … needing, not … think, notas, nous ne, number>more, of text, of yours
  0.8: ofertas … mi, office phone, ok la, ok … me, ok … quitenme, on my, on that, on … to, one … not, osti
  0.8: otro, otro … no, out … me, outgrew … bike, pais, para … numero, paren … los, partir … aujourdhui
  0.8: pas besoin, pas gagne, pas mais, pas … qu, passe mon, passe … tour, pay by, perdone … no
  0.8: permission … m, permizo, pero si, pero … los, personne … a, peux … en, phone to, phone … from, piasses
  0.8: pis … a, pitid-, pitido, place … mon, plan please, plays, please opt, please … from, please … only
  0.8: plus … contacte, point final, point je, point-, ponchadura, porte … au, posib-, pour … derniere
  0.8: pour … promos, pour … retirez, pourquoi je, pouve-, pouvez … le, prefere … plus, pregn-, pregnant
  0.8: prese-, priere … ne, procedan, process … opt, proposito es, publicidad … mi, publicite … mon, quand je
  0.8: quand le, que … de, que … mando, que … recoive, qui … donne, quiero … texts, quitame … esa
  0.8: quitenlo de, quito … permiso, recibir |, redy, refrain … sending, removal from, renco-, rendu
  0.8: replied … last, reprends, retiren mi, retirer … nom, revoco mi, revoke … consent, riding for, rocks
  0.8: said … not, salga, saludos, saquenme … ahi, savez, se leer, sell me, senorita delete, sepa, servicio
  0.8: servicio … mensajeria, shop, shop texts, si jamais, si se, sin … yo, sms list, so happy, so … never
  0.8: so … please, sort, sprin-, stand these, stop fucking, stop last, stop … week, stp je, suelta
  0.8: suficientes, suis … l, suivi-, suivis, suppression … mes, supprimez … de, surve-, sus listas
  0.8: sus … borrenme, sus … saquenme, susto, switch … the, tappi-, tapping, tasse, tcpa you, teleg-
  0.8: tell … bike, terminate, terribly, text … not, textees mas, texto … ce, textos au, textos svp
  0.8: textos … arretez, textos … magasins, texts … stores, texts>these, thanks unsubscribe, that please
  0.8: the coffee, the payment, the place, the recall, the school, the wheels, the … also, the … location
  0.8: there can, there … way, these>texts, these>these, thing, think there, this … that, tienda a, time … is
  0.8: tinni-, tinnitus, to get, to here, to tell, to text, to … off, to … tell, today please
  0.8: today … tomorrow, todo … you, tombe-, took … number, tout mais, tout … futur, trail … is, trait-
  0.8: tu … d, tu … la, un telefono, un … you, una sola, unsubscribe svp, up in, up tomorrow, us … this
  0.8: use … for, vaut, vayanse al, velocidades, vendu, veuillez … ce, veux pus, vos promotions, vos … aussi
  0.8: votre magasin, votre … otez, voudrais, voudrais etre, voudrais me, vous aime, vous apporte
  0.8: vous … encore, vs avez, want sms, want … gone, want … message, was done, was his, we … the, went with
  0.8: were … the, who … are, who … texting, wishe-, wishes, with … from, withdraw … consent, work so
  0.8: work … that, x la, y … paran, you owe, you quit, you recogi, you … go, you … mandar, you … sure
  0.8: your dad, your database, your internal, your notifications, your sms, your … remove, zona, | apply
  0.8: | b, | casl, | cuando, | dejame, | desabonnement, | ensenenme, | everyone, | keep, | las, | lowkey
  0.8: | muestrenme, | osti, | pitie, | retirenme, | robot, | siguen, | suppression, | tasse, | withdraw
  0.8: | … ayer, | … baja, | … bicycle, | … bill, | … box, | … button, | … chier, | … computer, | … faire
  0.8: | … feel, | … feliz, | … fucking, | … garantie, | … hagame, | … hago, | … here, | … kit, | … little
  0.8: | … mais, | … needs, | … parte, | … petite, | … point, | … process, | … reminders, | … sais, | … sors
  0.8: | … turn, | … velo, | … warning, ~_bla, ~_dau, ~_euh, ~_eve, ~_kit, ~_lic, ~_mij, ~_of, ~_rat, ~_sm
  0.8: ~_sol, ~_sue, ~_suf, ~_via, ~_wri, ~ache, ~agre, ~aje, ~ake_, ~alon, ~amai, ~ami_, ~aqui, ~arli, ~aski
  0.8: ~asur, ~ault, ~aut, ~blay, ~buy_, ~ccep, ~celu, ~cet_, ~chal, ~chas, ~cip, ~coe, ~coeu, ~cois, ~cort
  0.8: ~cre_, ~croi, ~cul, ~dice, ~ding, ~dit_, ~dnig, ~ecki, ~eco_, ~edes, ~een_, ~eer_, ~else, ~ensa, ~enun
  0.8: ~env, ~eph, ~ept, ~ered, ~ery_, ~essa, ~euh, ~euh_, ~ever, ~fens, ~fica, ~fix_, ~fon, ~gon, ~hara
  0.8: ~havi, ~hon, ~hre, ~iat, ~ieu_, ~iew, ~igna, ~inio, ~init, ~issa, ~kit, ~lanc, ~leba, ~leta, ~lev
  0.8: ~lien, ~llar, ~lmos, ~loir, ~lqui, ~lse, ~lus_, ~lvi, ~mela, ~mess, ~midd, ~mij, ~mire, ~nate, ~nclu
  0.8: ~ndle, ~nne_, ~nsa, ~nunc, ~nus, ~nus_, ~ogr, ~omba, ~omoc, ~onc, ~oppo, ~orda, ~orse, ~otto, ~oupe
  0.8: ~plen, ~plus, ~prop, ~rasi, ~rel, ~rez, ~rged, ~rip, ~riss, ~rouv, ~runn, ~rvey, ~sag, ~saje, ~send
  0.8: ~shop, ~sign, ~sos, ~sos_, ~spri, ~stin, ~stp, ~suf, ~td_, ~tir, ~trac, ~tul, ~ualq, ~udos, ~uead
  0.8: ~uffi, ~uic, ~uras, ~urve, ~uzz_, ~vaut, ~veu, ~vey, ~vice, ~view, ~voke, ~volv, ~year
  0.7: NUMBER al, NUMBER without, a bus, a company, a … dos, a … du, a … este, a … gars, a … linea, a … list
  0.7: a … yo, abonne |, absolutely not, absta-, abstain, abstain from, ace, advis-, against you, age
  0.7: agreeing to, ahi por, ahi … favor, ai annule, ai juste, ai laisse, ai pas, aimerais … retiree
  0.7: al celular, alertes svp, all communication, all got, all … texts, allo c, already bought, also … you
  0.7: alvar-, am still, amables de, and it, and nothing, and to, ande, angry>send, anything from, apa
  0.7: appartient maintenant, are blue, are red, are too, are your, are … violets, arretez … alertes, asust-
  0.7: at … desk, atropellan, aveug-, aveugle, aviez, avisarme |, avisos … este, avisos … la, avoir … a
  0.7: babysitter, baja definitiva, base … donnees, bcp, be nice, be … pain, be … so, bell for, belle-
  0.7: belles, bendiga … you, bicycle … i, bien recu, biffez … nom, bikes are, bmx |, bonso-, bonsoir
  0.7: borre … telefono, bottl-, boundaries, brother … the, bruh, bud, buenisima, but … with, buzzi-, buzzing
  0.7: c … de, c … possible, ca reveille, caliq-, calique, cambie … ciudad, came … this, can remove
  0.7: can … stand, can … there, cancelar … suscripcion, candado … me, card … for, careg-, caregiver, ce … d
  0.7: cell … NUMBER, cellulaire je, celui la, celular … su, cesser … m, cessez toute, chalet sans
  0.7: chalet … reseau, chier, christ stop, clavi-, clavicule, closing my, cocho-, coloc, come … and
  0.7: come … you, commence … etre, como … para, compagnie, con NAME, confused by, consentement … recevoir
  0.7: contactado |, contactarme |, cosas |, coupon … unsubscribe, courriels svp, cruis-, cuando … a, curat-
  0.7: custo-, d message, daily, damn texts, de, de cellulaire, de ciudad, de donnees, de fregar, de luto
  0.7: de pneus, de promociones, de publicidad, de velos, de vot, de … aqui, de … autres, de … demain
  0.7: de … enviar, de … grupo, de … ma, de … pubs, de … quiten, dear … or, decedee, declu-
  0.7: definitivement les, dejen … textearme, delete pais, delete telefono, delete … numero, demande … etre
  0.7: depuis NUMBER, des text, desabonnez … de, desactivation, desactiven … notificaciones, deseo ser
  0.7: deseo … contactado, diablo, dice, dicte, did … by, diffusion |, digital detox, disable texts
  0.7: disable … for, dispe-, dit … telephone, do … owe, donc de, donne … cell, du … le, duena, each … costs
  0.7: eh but, eille, el consentimiento, eliminen, else you, en ninguna, en … alors, en … asi, en … mais
  0.7: en … web, ends NUMBER, enfant … le, ensem-, ensemble, ensen-, entrando, enviar … mensajes, es acoso
  0.7: escribo, est decede, est decedee, est passe, est possible, est … c, est … harcelement, esta … y
  0.7: estos … gracias, etes fatigants, eu NUMBER, even own, even … a, ex … texting, expliquen, expre-
  0.7: faite-, faites, favor … borrar, felicitacion, for squeezing, forever>texts, from, from … company
  0.7: from … to, further text, gele, get messages, get … you, gets confused, gets … by, gibbe-, gibberish
  0.7: god no, god … more, got the, got … this, gracias quitenme, halt … messages, harcelement, hard
  0.7: hasta … llegamos, hat, hawai-, hawaii, he … mi, he … the, here … no, hey no, hey … offense, him … your
  0.7: how … it, hubby, i mean, i trust, i … doing, if not, if so, if … get, impre-, in … middle
  0.7: infolettre texto, interdit, invoice to, is |, is … love, islan-, island, it may, it wakes, it works
  0.7: it … concern, it … stolen, j … repondu, jarte-, jartera, je dicte, je … peux, jesus … stop, julio
  0.7: junk, just … to, juste des, keep … on, keep … your, knock-, la duena, la maison, la pouvez, la shop
  0.7: la … el, la … ne, la … passe, la … porque, la … saquenme, la … un, ladil-, ladilla, lady |, last month
  0.7: le a, le pas, le … tu, les NUMBER, les da, les dejo, les messages, link … not, list, list … NAME
  0.7: liste please, llaman, llantas y, llega, llevo mi, lo demas, lo … quitenme, loans, los leo
  0.7: los mensajes, lui … a, lunettes sont, lus, luto, m … NUMBER, ma … avait, ma … fait, machine |, mais pu
  0.7: mais … vrai, mamen, mamen you, manager to, mandar … por, mande textos, manden … a, mapa, mark my
  0.7: mas comunicaciones, mas en, mas se, mas … para, matte-, matter, may concern, me derange, me eliminen
  0.7: me mettre, me textearan, me … again, me … avisos, me … but, me … de, me … dire, me … enlevez
  0.7: me … envoyer, me … harta, me … n, me … ninguno, me … quiten, me … reminders, me … rien, me … roaming
  0.7: me … so, me … textos, me>texts, mensaje you, mensajitos … you, merci … cesser, merci … retirer
  0.7: merci … votre, mere … la, message non, messages … thank, messages … the, mi, mi … que, mira, mobil-
  0.7: mobile, moi … d, moiti-, moitie, mon, mon casque, monct-, moncton, more>list, more>these, more>you
  0.7: morning please, moved … please, mujer, my contact, my privacy, my wishes, my … for, n existe, nada a
  0.7: nada … me, ne fais, ne … etre, negocios, never … my, never … so, ni … recordatorios, nice … you, nieta
  0.7: ninguna lista, no mamen, no me, no reminders, no sea, no tenemos, no usa, no … dejan, no … doy
  0.7: no … ir, no … luz, no … mucho, no … take, no … tanto, no … tengo, noche-, non … messages, nope never
  0.7: not believe, not coming, not do, note pour, notice to, notifications, notifying, nous enlevez
  0.7: number is, number … all, numer-, numero |, numero … doit, numero … ta, nunca … me, obten-
  0.7: of … marketing, ofertas … no, off in, ok … for, ok … will, on … des, on … door, on … fridge, on … lol
  0.7: one … time, or will, orign-, orignal, otra … que, out … los, out … more, paid the, para … persona
  0.7: para … textos, pas envie, pas fache, pas … plus, pas … promos, paso el, patience … vos, paz con
  0.7: peine de, pelletier, peopl-, perdone pero, perfecta, permission … contact, personne m, peu … de
  0.7: phone and, piano, pierda, pieza equivocada, pitie plus, pitie … de, play, please be, please … not
  0.7: plus, plus aucun, plus de, plus … le, podes sacar, policia … no, poner, por el, por … despues, portal
  0.7: pour sa, pour … service, pourriez … me, pourriez … svp, prefe-, prefer … texts, pregunto … queria
  0.7: preuve que, preuve … j, prior, profile, proteccion, pu me, publicidad aqui, puedo cambiar, qu … se
  0.7: quand il, quand … m, que, que cada, que jartera, que vos, que … saquenme, quelle est, quelqu … peut
  0.7: quiero desuscribirme, quiero publicidad, quiero … borren, quita … cel, quiteme por, quiteme … favor
  0.7: quitenme … sus, racine, rando-, rather … get, read english, recados … no, recha-, recibiendo textos
  0.7: recordatorios ni, red violets, red … are, regarder, regards, regre-, regresar, remove my
  0.7: remove … your, remove>these, remuevan … numero, rendez … de, reported as, resea-, respect … wishes
  0.7: retirar mi, retirar … numero, retire, retirer son, retiro de, retiro mi, ride with, rien … mon
  0.7: right … is, ring |, roll |, roses are, roses … red, saber si, saca de, salirse, sans reseau
  0.7: sans … consentement, says … write, schwinn, scout-, scouts, scrapez mon, scratched my
  0.7: scratched … frame, se … esta, se … llena, se … yo, second … please, secti-, section, see … in
  0.7: send … further, send … messages, send>list, sending … stuff, ser contactado, serve-, service
  0.7: service please, set boundaries, she will, shop hate, shopping, shut these, signa-
  0.7: sin … consentimiento, sin … no, siri … the, sms … este, so, so … and, solicito baja, solid-
  0.7: son … elle, sorry eh, sorry … but, souhaite … plus, soupl-, souple, squeezing, squeezing … in
  0.7: still … texts, stop the, stop … svp, store, strok-, stroke, subsc-, suena, suis … fache, suscripcion
  0.7: ta, taller y, telefono y, telefono … solo, telephone a, telephone |, telephone … pour, telli-, telling
  0.7: termina la, terminate messages, tes … je, text for, text or, text with, text … from, texter … j
  0.7: texting take, texting … phone, texto ca, textos automaticos, textos … este, textos … rien
  0.7: texts though, texts ty, texts>number, thank, that is, that … cease, that … fine, the accident
  0.7: the future, the gift, the loaner, the marketing, the textos, the toddler, the tracking, the weekend
  0.7: the wifi, the … after, the … hate, the … if, the … link, the … ready, the … side, them and, these … to
  0.7: this, this … no, thread |, till NUMBER, to come, to start, to stop, tous vos, toute … journee, trouv-
  0.7: trucker, tu … no, type, typing this, un dimanche, un peut, une carte, unenrol, unenroll me
  0.7: unsubscribe moi, vayan, veloc-, vendimos, veuillez m, veuillez supprimer, veuillez … mes
  0.7: veuillez … mon, violets, violets are, violets … blue, vos … m, votre shop, votre systeme, vou
  0.7: voudrais … desabonner, vous allez, vous … fatigants, voy a, voy … bloquear, wakes the, wakes … baby
  0.7: want … see, was ok, we … in, we … see, went … to, were all, were on, what do, what happened
  0.7: wheels are, who … you, whom it, whom … may, will just, will … please, will … up, wishes and, with … a
  0.7: with … guy, work in, would … be, would … the, wrong size, y quedamos, y saquenme, y … need, y … pero
  0.7: y … por, you estaba, you … do, you … ever, you … usa, you … vive, you>you, your messages
  0.7: your messaging, your service, your sign, your texts, your … with, youtube, | ahorrense, | arrete
  0.7: | eliminenme, | finis, | fix, | frena, | jetez, | log, | moi, | op, | opt, | ps, | remuevan, | roses
  0.7: | running, | senores, | shop, | supprimer, | thursday, | whoevers, | xfa, | … agradezco
  0.7: | … appointment, | … aux, | … bici, | … cesser, | … charged, | … commande, | … commence
  0.7: | … definitiva, | … dicte, | … eh, | … enfants, | … gone, | … jartera, | … loi, | … mamen, | … neta
  0.7: | … padre, | … retirez, | … reviens, | … supprimer, | … todas, | … tremblay, | … unico, | … whom
  0.7: ~_alg, ~_an, ~_buz, ~_cus, ~_de_, ~_ei, ~_els, ~_ger, ~_jov, ~_mes, ~_mi_, ~_mor, ~_noe, ~_nu, ~_op
  0.7: ~_ot, ~_peo, ~_pur, ~_so_, ~_ta_, ~_unf, ~_vau, ~_veu, ~_wip, ~_wou, ~ach, ~aily, ~aja_, ~amig, ~arag
  0.7: ~arr, ~arta, ~artm, ~ase_, ~asti, ~asto, ~atur, ~aus, ~avie, ~avoi, ~beg_, ~bil, ~bruh, ~bsc, ~bscr
  0.7: ~bud_, ~buz, ~cati, ~choo, ~cipa, ~cipi, ~cora, ~cton, ~cun, ~cup, ~cust, ~dail, ~den, ~depu, ~digo
  0.7: ~dria, ~dyi, ~dyin, ~eac, ~efer, ~ejar, ~els, ~ely, ~ely_, ~envi, ~eop, ~eopl, ~epai, ~erw, ~este
  0.7: ~etai, ~eve, ~expr, ~eys_, ~firm, ~from, ~fyi, ~gasp, ~geon, ~gic_, ~ging, ~git_, ~gnie, ~gram, ~hit
  0.7: ~hose, ~hut, ~iba, ~icho, ~icul, ~ierr, ~ifi, ~igan, ~ign_, ~ili, ~invi, ~ira, ~ish_, ~ist_, ~itre
  0.7: ~ivi, ~jama, ~jenm, ~jov, ~jove, ~junk, ~kind, ~lim, ~loi, ~lpa_, ~lud, ~lus, ~lvie, ~mir_, ~moci
  0.7: ~monc, ~mor, ~mos_, ~moth, ~ncto, ~ndin, ~nees, ~nle_, ~nnee, ~now, ~nro_, ~nsoi, ~nume, ~obil, ~oloc
  0.7: ~ople, ~orme, ~os_, ~osse, ~oti, ~ottl, ~pant, ~pci, ~pcio, ~peni, ~peo, ~peop, ~plu, ~prim, ~prin
  0.7: ~prio, ~quar, ~quat, ~qui, ~refe, ~regr, ~rien, ~riez, ~rit, ~roch, ~rock, ~rom, ~rom_, ~roof, ~rth_
  0.7: ~rtic, ~rtm, ~rtme, ~rto_, ~ruh, ~ruh_, ~sage, ~sis, ~ssa, ~subs, ~tada, ~this, ~tili, ~tima, ~ting
  0.7: ~todo, ~town, ~tru, ~twe, ~ubsc, ~ucha, ~ufi, ~ug_, ~ught, ~umer, ~urri, ~usin, ~utes, ~uton, ~utre
  0.7: ~uvi, ~uzzi, ~veil, ~vida, ~vist, ~vok, ~warn, ~wou, ~xie, ~xin, ~xpr, ~xpre, ~ype_, ~yst, ~zzi, ~zzin
  0.6: (more), (not), NAME who, NAME … ne, NUMBER … la, NUMBER … review, a baby, a la, a pain, a poner
  0.6: a votre, a … bici, a … el, a … now, a … papa, a … there, abogada, abonne a, above, achete … pompe
  0.6: admir-, affai-, affaires sur, after … one, ahi que, ahora … en, ai demande, ai mon, ai … une, al … no
  0.6: al … si, alguien de, aller a, allum-, alrea-, already, already told, alrts, amable, amable de
  0.6: amables … no, an passe, and use, and … contacting, and … messages, and … need, ano nuevo, ansiedad y
  0.6: apple pay, aqui como, are … texting, arreter … envoi, arretiez … m, arsenault, as long, au … le
  0.6: aujourdhui plus, avez egratigne, avisos … pedido, be reporting, beari-, besoin … ces, bien … me
  0.6: bike … this, bills, bizar-, bizarre, block … number, bonjour … a, borreme … su, borren … numero
  0.6: broke again, broken so, bud |, but were, buy a, c mon, ca arrete, ca … m, campu-, campus, can … ride
  0.6: canad-, cance-, cancelen, cancelen … suscripcion, cansada, cease sending, cease … me, cel no, cela
  0.6: cerro, chamo no, check … records, cicli-, circl-, cliente … de, closer to, come on, come … NUMBER
  0.6: comme … la, completo |, comprendre, computadora |, comunicaciones |, con estos, con … mensaje
  0.6: consent … receive, consenti … ca, consiento, conste, contactado, contacted … text, contento, contre |
  0.6: correo, cortenla con, cortenla … los, couco-, coucou, could … kindly, cross my, cuz, d … envoyer
  0.6: dans … poche, datos por, datos … favor, de que, de quien, de retirarme, de sondages, de you
  0.6: de … acepte, de … celular, de … dolares, de … du, de … estos, de … systeme, deactivate text, dear sirs
  0.6: decir-, deja de, dejaran de, dejen la, delete casco, delic-, delivered, demande … arret, demenage a
  0.6: denuncio, depui-, depuis, desaparezca, desde, di consentimiento, did that, different … now, dios los
  0.6: do … bug, dollar, donc enlevez, dossier, ebike |, efface, egratigne, egratigne mon, egratigne … cadre
  0.6: el nino, el … que, eliminenlo, elle … a, empresa y, en honduras, en … basura, en … cel, en … stop
  0.6: enviar … a, es mucha, es … molestia, escribe la, escribio mi, escribirme por, escribirme … favor
  0.6: eso se, eso … quiero, est encore, est … que, esta … es, esto pero, estoy embarazada, et jamais, etais
  0.6: etait … le, every week, eviten, eviten … mensajes, exces-, excessive, f … and, fallecio en, fasci-
  0.6: fat, fatigants arretez, favor de, favor que, favor … stop, finale, finger, fix it, for … sake
  0.6: for … that, for … tire, found my, free … from, from any, from future, from somebody, from whatever
  0.6: from … contact, from … the, full of, further, further communication, gang, gave … consent, goodw-
  0.6: goodwill, grooming, gustan … textos, habian, hable, hace el, hagan, hagan … favor, halt all, hartaron
  0.6: heard … the, here … this, hijol-, hijole, husbands, i take, i wanted, i … reach, in for, in memory
  0.6: into, into a, invitations, is but, is making, is … he, is … what, it i, it on, it … do, it … tomorrow
  0.6: j … une, jamais … vos, je voudrais, je … parti, je … plus, jo, job so, just … out, juste … je
  0.6: keep … you, kids … the, kind as, l a, l … me, la a, la computadora, la valvula, la … apres, laid off
  0.6: las … you, last … was, law>number, lawye-, le tune, le … part, le … up, le … va, le … votre, lee los
  0.6: leer bien, left … gloves, les pieds, les pubs, les … plus, lessons, list asap, lista … mi, llamadas
  0.6: llenaron, lol … more, los puntos, los sabados, los … le, los … lo, lourd-, lourds, ma poche, ma … c
  0.6: ma … et, ma … n, maam |, magas-, magasin vous, maintenant a, mandando quitenme, mande nada
  0.6: mande recados, manden mensajes, manden textos, manden … nunca, martes y, mas mensajitos, may … the
  0.6: mayor-, me, me dijo, me hartaron, me message, me servent, me … antes, me … baja, me … crap, me … error
  0.6: me … svp, me … time, me>me, me>send, me>want, mechanic, memory care, mensajes al, mensajes porfavor
  0.6: mensajes |, mensajes … borrenme, mensajes … se, mere … pas, messages … your, mettez moi, mi abuelita
  0.6: mi linea, mi … de, mi … puso, mine from, misa y, mix, mobile from, mobile … your, moi ca, moi … besoin
  0.6: moi … client, moles-, molestia … que, more alerts, more notifications, mori, mothers, motor-, moved |
  0.6: muestrenme donde, muestrenme … firme, my gf, my nephew, my … card, my … pays, nada, nada quitenme
  0.6: national, nationale, needful … remove, nephew, never even, never … of, new … to, no necesito
  0.6: no pueden, no … da, no … mucha, no … notifications, no … she, non enleve, non retirez, non … retirez
  0.6: nop no, not bug, not trust, not>me, note … the, notificaciones para, notifications … this, notre … de
  0.6: now ever, now he, now to, now … are, number, number i, number immediately, number without, numero … y
  0.6: nunca he, ocurr-, ocurra, of … communications, of … computer, ofender, ofertas you, off … stop
  0.6: old … got, on … it, on … no, once … is, one bike, otez … number, otro con, out in, oye … no, pa
  0.6: pa … you, par semaine, para enviarme, para … de, pas alors, pas … vous, pass … the, passe le
  0.6: paz … con, pecr, pedirle, pelle-, permission … me, personal i, personal … just, petite a, phone again
  0.6: phone … charges, picked |, pis … deux, plait … de, pleas-, please, please confirm, please release
  0.6: please … leave, please … moi, plus je, plus … client, poche, pompier, por … mensaje, porfa … de
  0.6: portable |, posible, pour des, pour … vous, pouvez … arreter, premi-, presente, prevenue, problema
  0.6: promociones … favor, proxi-, publicitaires, puesto, pull the, pus … texto, quand … velo, quand … vous
  0.6: que votre, que … mandaran, quien … que, quiero las, quiero que, rancune |, real, receipt i
  0.6: recevoir … communications, recibir … textos, recois, recuerdo … dado, register no, reina, remem-
  0.6: remember, rente, request removal, requesting … from, retiree de, revoc-, revoco, rodada delete
  0.6: ruego que, sabados, sacan … su, said it, said you, sake, santo, saque … los, scare, schoo-, school so
  0.6: se … a, se … que, see that, see … saturday, segura, send … this, send>these, sending … text, sent … a
  0.6: serrez, she passed, shop … texts, si … de, si … es, si … un, siemp-, siempre, silence is, simplifying
  0.6: sin consentimiento, sin ofender, sin … autorizacion, sistema por, slay, sold my, somos, sonne toujours
  0.6: still … not, stop con, suis parti, suis … en, suite, suite |, sur un, sur … lien
  0.6: suscripcion … mensajes, suspend, svp, tcpa i, techo, telefono … mi, tengo ansiedad, tengo plan
  0.6: tente pas, text costs, text message, text take, text |, textez a, textos llamadas, textos … quitenme
  0.6: textos … semaine, texts do, texts merci, texts>texts, thank … NAME, the crtc, the desk, the new
  0.6: the pickup, the saturday, the tandem, the unsubscribe, the … email, the … kid, the … quote, the … tho
  0.6: their, there … never, these notices, these … on, these>not, they keep, this … is, this … just
  0.6: this … one, this … remove, thursdays, tire … i, to cease, to delete, to ohio, to sell, to … removed
  0.6: to … texts, told NAME, told … before, too so, too … the, tour, town, treat this, trouble, tune up
  0.6: ultimo aviso, una bici, una … en, unive-, unsolicited … i, unsubscribe … phone, unsubscribed please
  0.6: up … take, use to, utilisation de, vacac-, vacaciones, valid, velo demain, velo merci, ver … prueba
  0.6: verdad yo, veuillez … de, veux … faire, vez … you, vla, voulais juste, vous cesser, vous … egratigne
  0.6: vous … les, voy … otro, want … on, want … please, was … on, we are, we decided, we … a, what … are
  0.6: what … you, where, why … not, will come, will … reporting, will … the, wish you, with cash, with … dad
  0.6: withdrawing, witho-, without, wrong i, xfa no, y necesito, year, year to, yes … works, yeste-
  0.6: yesterday, yo … recuerdo, you buy, you de, you had, you pase, you saturday, you scratched, you tiene
  0.6: you … deseo, you … doy, you … is, you>forever, your … does, your … to, your … when, | avisele, | class
  0.6: | comptez, | confirmed, | confirmo, | enough, | eviten, | forgot, | gardez, | hijole, | madame, | oye
  0.6: | parenle, | pesimo, | podrian, | pusieron, | respectfully, | ultimo, | unsub, | we, | … agradeceria
  0.6: | … borrenme, | … calls, | … chance, | … divorced, | … esperando, | … fille, | … found, | … goes
  0.6: | … immediatement, | … madame, | … opted, | … paso, | … pitie, | … release, | … sirs, | … size
  0.6: | … tienen, | … til, | … tired, | … to, | … usen, | … virgule, | … vuelven, | … withdrawn, ~_ail
  0.6: ~_auc, ~_beb, ~_bom, ~_cuz, ~_de, ~_dis, ~_don, ~_dor, ~_eb, ~_ev, ~_har, ~_lad, ~_los, ~_me_, ~_mob
  0.6: ~_nen, ~_no, ~_num, ~_owe, ~_pa_, ~_ple, ~_plu, ~_pu, ~_sin, ~_sv, ~_svp, ~_thi, ~_und, ~acce, ~acti
  0.6: ~admi, ~affa, ~agra, ~ais_, ~aka, ~ake, ~alre, ~amad, ~ampo, ~anco, ~ase, ~assi, ~atre, ~aucu, ~awye
  0.6: ~ber_, ~bili, ~bog, ~bom, ~bomb, ~but_, ~canc, ~cau, ~cham, ~cicl, ~cier, ~clet, ~ctio, ~cuz, ~cuz_
  0.6: ~dar_, ~desd, ~dic, ~dier, ~dios, ~dis, ~donc, ~doss, ~drai, ~dson, ~eas, ~ease, ~egre, ~eir_, ~elem
  0.6: ~els_, ~em_, ~emem, ~epui, ~eran, ~erse, ~ervi, ~esde, ~ets, ~ets_, ~evoc, ~eys, ~fab, ~face, ~fat_
  0.6: ~ffai, ~flip, ~fort, ~gang, ~gasi, ~grea, ~gres, ~hari, ~hats, ~haut, ~hei, ~hers, ~ibir, ~ical, ~icli
  0.6: ~ifa, ~inat, ~ines, ~ite, ~itho, ~kill, ~lai, ~lawy, ~lcom, ~ldin, ~leas, ~lre, ~lrea, ~lut_, ~mel
  0.6: ~men, ~mes, ~mi_, ~mme_, ~mob, ~mobi, ~mon_, ~nage, ~ncel, ~ncia, ~ndue, ~no_, ~num, ~nvi, ~och, ~ogi
  0.6: ~ompr, ~onc_, ~opl, ~ords, ~orf, ~orfa, ~orth, ~oud_, ~ould, ~out, ~out_, ~outi, ~ox_, ~oxim, ~phe
  0.6: ~plea, ~poin, ~porf, ~ppr, ~pref, ~prem, ~prou, ~punt, ~ral, ~rap_, ~rch_, ~rist, ~rlo_, ~rms, ~rms_
  0.6: ~roi, ~roxi, ~rthe, ~scho, ~scul, ~sde_, ~seno, ~show, ~shut, ~skin, ~sl_, ~somo, ~sors, ~sthe, ~svp
  0.6: ~svp_, ~tay_, ~term, ~thi, ~tick, ~tin, ~tinu, ~tre_, ~trel, ~tty_, ~ucu, ~ucun, ~uelv, ~uiet, ~uld
  0.6: ~ulti, ~uman, ~una, ~used, ~ussi, ~utr, ~uver, ~uyo, ~viaj, ~voir, ~voq, ~voqu, ~vp_, ~wye, ~wyer
  0.5: (me), NUMBER au, NUMBER mensajes, NUMBER … demande, a pump, a … adresse, a … cell, a … desabonner
  0.5: a … from, a … hija, a … ma, a … tune, absolutely, abstenganse, abstenganse de, achaler avec
  0.5: advertising to, advised, advised that, again … am, agradezco pero, ahora you, ahorrense los, ai change
  0.5: ai lache, ai meme, ai refuse, ai … besoin, ai … demande, ai … laisse, ai … ma, aille-, al rato
  0.5: al … la, alerts off, all winter, allo … est, alors svp, am taking, am writing, amabl-, and we
  0.5: and … does, and … take, anden mandando, anden … cosas, another … please, anulen mi, anymo-, anymore
  0.5: anyone … i, anywh-, anywhere, aout, appli, appli-, apres, arreter … texto, as … you, asi … bien
  0.5: askin-, asking, asking me, assur-, at every, augus-, august, automaticos, automatiques |, avec vous
  0.5: baja en, barak-, be advised, be back, be buying, be excused, be … that, beaucoup |, becan-, been … i
  0.5: besoi-, besoin, bev, bici y, bicicleteria, bicicleteria |, bike do, bike … your, bikes not, bloct-
  0.5: bloctel, bloquee, bonjour virgule, bonne-, borrarme |, boutique plus, boys, braid-, braids, brand new
  0.5: bravo |, bro … texting, busco, business line, bye felicia, ca ira, ca … gosse, ca … les
  0.5: call … landline, campi-, camping, can … figure, cancelar, capab-, card … the, care now, cares, ccpa
  0.5: cells, cette … de, ceux qui, changed, changer de, chercher, chile, ching-, christmas, clari-, cochez
  0.5: como, compr-, comprehension, comprehension |, comptez plus, compu-, con otro, con … compania
  0.5: consent … marketing, consentimiento no, consentis, contacte |, contactez … plus, d … chez, datos … no
  0.5: daughters, de dar, de la, de suivi, de textear, de … c, de … communications, de … comprehension
  0.5: de … ebike, de … en, dear sir, delete … please, demande … m, derecho … mandarme, des pubs, des … la
  0.5: desir, desole … je, detengan los, detengan … textos, dieu vous, dios me, discontinue text
  0.5: disculpe … no, donde … yo, downt-, du … plus, due, earl, effec-, effective today, el jueves, el rin
  0.5: el you, electronico, eliminez, emoji, empezando, en attente, en fait, en … casa, en … retirez
  0.5: end text, end texts, enleves, ennui-, ennuie, ennuie de, entiendo … you, envien … mensajes
  0.5: envien … textos, envoie un, envoie … message, epargnez … vos, erase the, eres tu, eres … soy
  0.5: error … la, escribe tanto, escribiendo quitenme, eso es, eso … a, est pas, est … a, est … derniere
  0.5: est … sans, estos, et que, et … cell, etes les, everyone in, excused, excused from, expressement
  0.5: expun-, expunge, fait … de, famil-, favor … manden, favor … quitarme, feldm-, feldman, felicia
  0.5: feliz navidad, fichez, fichier |, fijo, flat … not, fond, for delivery, for … my, for … new
  0.5: for … your, formal notice, from a, from i, from it, from … marketing, from … notifications, frr
  0.5: further sms, futur-, gang … moi, gave you, get texts, get … please, go on, go … i, going … have
  0.5: grasi-, grasias, guy … not, halif-, halifax, hands off, have … i, her off, hered-, hey it, hijo … se
  0.5: him … the, hola … no, home and, homme, hondu-, honduras, hospital con, hospital … mi, hurt, i request
  0.5: i … an, i … find, i … live, i … never, i … nights, i … please, i … taking, i … writing, ici … le
  0.5: icitt-, icitte, ico, in a, in full, in … and, inclu-, incluyan, interessee par, is own, is true
  0.5: is … nobody, is … stop, is … work, it says, it … enough, j … aucun, j … change, j … chercher, j … fait
  0.5: j … lache, j … meme, j … plus, j … vous, jamais accepte, je travaille, je … quand, jouer, just quit
  0.5: just … at, just … off, kill you, kit, l appli, l autorisation, la commande, la date, la pagina, la web
  0.5: la … sigue, la … sonne, lache, lache-, ladde-, ladder, ladilla chamo, lady, las promos, las … no
  0.5: law>remove, lay … the, le faire, leave … the, leer los, les, les gars, les jours, les … non
  0.5: les … pero, leve, line … do, listes d, listes … envoi, lists |, llamado, lo … por, longer consent
  0.5: los … mucho, los … quiten, lose it, lost … customer, m exclure, m … encore, m … parle, ma chambre
  0.5: madame je, madre … sus, magasin, magasins … moi, maintenant merci, mais la, mandando … a, mandes texts
  0.5: mandes … nada, marzo, mas msj, mate no, maudi-, may, may … be, me dan, me desabonner, me incluyan
  0.5: me lee, me too, me … bendiga, me … demander, me … textear, medecin, mensaje … la, mensajes … saquenme
  0.5: mensajitos … de, merci ben, message merci, message … you, mi … dio, mire, moi … messages, molestan
  0.5: mon cell, moose, more … porfa, more … to, mr okafor, mucha-, must stop, my wheel, my … do, my … thanks
  0.5: n it, n … rien, new … can, ni textos, no creo, no doy, no eres, no further, no longer, no recuerdo
  0.5: no vuelvo, no … ahi, no … consentimiento, no … e, no … incluyan, no … was, nobody is, nom, not figure
  0.5: not … go, not … own, not … unsubscribe, note … i, notificaciones a, nous |, now or, now you, numbe-
  0.5: numero, numero soit, numero you, numero … promos, obliged if, obliged … you, ofender … no, ofertas ni
  0.5: off … promos, oficina |, ok so, old one, on tuesday, on … arreter, on … take, on … website, one … and
  0.5: one … remove, opt … request, order from, oui au, out and, out my, out request, out … am, oye bro
  0.5: oyero-, oyeron, pa las, pa los, para este, paren de, pars en, part … the, pas … de, passe … soir
  0.5: patience avec, pedidos, pedirles que, pelot-, pense … era, pense … j, people, perdu … cell, perio-
  0.5: pero los, personal just, personal … no, phone belongs, phone she, pido … que, pienso, pinches
  0.5: pinches mensajes, pis la, please … mi, plot, plot twist, plus … ces, plus … textos, point merci
  0.5: por ahi, por su, porfa |, pour … chaine, pouvez enlever, prefererais … plus, printemps, processing
  0.5: promociones you, pu … velo, que cansones, que conste, que … atendio, que … chamo, que … escribieran
  0.5: que … nom, queria … que, qui a, qui … ai, qui … c, quien sea, quiero … you, quisiera no
  0.5: quisiera … recibir, quitan … los, recados you, records please, recuerdo, redir-, reglez, rejoi-
  0.5: remove … contact, repare, retirenlo, retirenlos, retirenme de, retirenme |, revoke … to, revoque mon
  0.5: ride i, rien savoir, right person, rivie-, roommate, saquenme … su, say i, se traba, service for
  0.5: si … en, siento, siri tell, slaquez, sms … en, sms … mon, sobrino, solicito la, son … je, spring tune
  0.5: start-, stolen last, stop s, stop … il, stop … updates, su cliente, su computadora, subscribe me
  0.5: subscription to, sufic-, suis … que, suspendre, tabarnak arretez, tabarnak … de, taken … of, taller no
  0.5: tanto texto, tanto … saquenme, taxi, telefono por, telefono sin, telephone, telephone … from, terme
  0.5: terminate … to, text messaging, text … did, texting at, texto je, textos le, textos paren, textos |
  0.5: textos … reveillent, textos … v, texts>me, thanks, thanks on, thanks … the, the bar, the bottom
  0.5: the box, the derailleur, the ico, the ladies, the list, the race, the world, the … nobody, the … place
  0.5: there was, thing i, this … anymore, tho, thought i, time … am, tk, to … at, to … ico, todas sus, todo
  0.5: tomber, tous … jours, toy en, traigo el, tremblay |, triple, tu soy, tu … yo, tubes … you, tutoyez
  0.5: twist, two things, un terme, un … por, une … j, up can, use your, used … coupon, ustedes quitenme
  0.5: ustedes … tienen, va vous, va … appeler, velo … mon, velo … pret, ver la, veux … enleve, vez dejen
  0.5: vez … suena, voice to, voice … text, vos … mais, vos … point, vos … textos, vos … veuillez, vot liste
  0.5: votre comprehension, votre … vous, voudrais quitter, voyag-, vrai … moi, waiting for, want … bike
  0.5: want>these, was up, we … to, websi-, website, week … am, were … with, whatever list, whatever this
  0.5: who signed, why |, widow, wifes, with him, work nights, worth, would rather, writing … you, y envoyer
  0.5: y … con, y … texto, yesterday |, yo stop, you compre, you removed, you the, you van, you … canse
  0.5: you … over, you … still, you … unsubscribe, you … used, you … vivo, your damn, | absolutely, | after
  0.5: | auriez, | bajame, | change, | exijo, | fichez, | frr, | hit, | much, | opting, | plot, | pull
  0.5: | reported, | revoco, | screen, | team, | unsubscribing, | vale, | veut, | … advertising, | … ando
  0.5: | … aujourdhui, | … blowing, | … boutique, | … came, | … cansones, | … conduis, | … conste
  0.5: | … disparaitre, | … enseigne, | … felicia, | … ferme, | … hard, | … hice, | … manana, | … muchacha
  0.5: | … muchos, | … ofender, | … plan, | … trying, | … twist, | … unsubscribed, | … what, | … wife
  0.5: | … working, ~_ag, ~_all, ~_ax, ~_con, ~_gon, ~_ic, ~_law, ~_lif, ~_loi, ~_mak, ~_mio, ~_nr, ~_opp
  0.5: ~_pea, ~_per, ~_pl, ~_pro, ~_qu, ~_ran, ~_roc, ~_shu, ~_spa, ~_spr, ~_sup, ~_vs, ~_vue, ~_wis, ~abia
  0.5: ~acu, ~aff, ~age, ~ams, ~and, ~ank, ~ank_, ~anym, ~apab, ~apar, ~ark, ~atri, ~autr, ~aya_, ~bea, ~ber
  0.5: ~blan, ~bott, ~box_, ~boys, ~bro_, ~bsit, ~cate, ~citt, ~cli, ~como, ~cont, ~cros, ~cun_, ~def, ~dema
  0.5: ~desm, ~dil, ~disc, ~dit, ~duc, ~eart, ~ebsi, ~echa, ~efu, ~egar, ~eine, ~ejoi, ~elar, ~emi, ~endi
  0.5: ~epe, ~erti, ~esoi, ~euv, ~fami, ~ffec, ~fiq, ~fiqu, ~fis, ~form, ~gand, ~gn_, ~gne, ~hank, ~hate
  0.5: ~hew, ~his, ~his_, ~hool, ~ica, ~icle, ~idad, ~idan, ~idd, ~ied_, ~ifiq, ~igne, ~inac, ~int_, ~ipe
  0.5: ~isez, ~istm, ~itt, ~ivan, ~jala, ~jero, ~ji_, ~kit_, ~lach, ~lady, ~law, ~lea, ~lens, ~lest, ~lieu
  0.5: ~lone, ~lug, ~mabl, ~mati, ~maud, ~may_, ~me_, ~most, ~mot, ~mpla, ~mue, ~nad, ~nfl, ~nla, ~nnel, ~noe
  0.5: ~ntie, ~ntis, ~numb, ~nvia, ~nym, ~nymo, ~nywh, ~omer, ~ones, ~ono_, ~orto, ~oul, ~oys, ~oys_, ~pabl
  0.5: ~pack, ~pene, ~pese, ~ple, ~proc, ~prov, ~prox, ~que_, ~rade, ~rejo, ~riod, ~risa, ~rmez, ~roul, ~rpo
  0.5: ~rreo, ~rsa, ~run, ~sci, ~serv, ~shot, ~sias, ~sin, ~ste, ~sto_, ~sufi, ~sult, ~surv, ~tchi, ~tere
  0.5: ~tern, ~tho_, ~thou, ~thre, ~tmas, ~torn, ~ud_, ~ufic, ~ulat, ~uld_, ~umbe, ~ume, ~una_, ~unda, ~upl
  0.5: ~uri, ~urv, ~usc, ~vic, ~voye, ~wan, ~webs, ~wher, ~wins, ~wort, ~wri, ~ymo, ~ymor
  0.4: NAME … que, NUMBER … lol, a dire, a peur, a review, a stroke, a way, a year, a … as, a … nombre
  0.4: a … oficina, a … one, abro, accident, acct, acepte estos, affaire ailleurs, affaires |, affaires … mon
  0.4: agent, agree, ai un, ai … velos, ailleurs, all … i, all … more, already unsubscribed, am bringing
  0.4: am her, am … longer, am … not, am … the, an end, and need, and say, and … can, and … me, angry>want
  0.4: annoying please, annuler, any … communications, apagar estos, appreciate, aqui llegamos, aqui … la
  0.4: aqui … por, are … it, arret … messages, arretez … ca, as … is, ask if, atent-, aucune, aujou-
  0.4: aujourdhui, autoriso, autorizo … me, avec les, avec … boutique, avez charge, aviso que, avoid, away i
  0.4: ayer … no, back … ok, bateria |, beau j, beau … ai, becyk, before i, before my, begging … to, bici de
  0.4: bike est, bike … NUMBER, boat, bon, bonnes, bonsoir … vous, bordel, borro, bother, bottom bracket
  0.4: boutique … de, brise, btw, buenas noches, bugge-, bugger, bugger off, but, by friday, c … lui
  0.4: c … quoi, ca ces, ca rentre, ca |, cadeau, cadena se, calisse … de, cambian, cambie, came i, campa-
  0.4: can … even, can … not, can … see, canadienne, canadienne anti, canadienne … pourriel, cancelled the
  0.4: carry, casse, ce cell, cell … for, cell … ma, celular para, cesser … me, cessez … envois, chaque ding
  0.4: check for, chole con, chueca, circu-, client … moi, clinic please, coach-, coaching, come in, comme il
  0.4: comment, commercial, communications to, como … no, completo, comprado ahi, comprar nada
  0.4: compre … timbre, con … pero, condition, consentement aux, consentimiento que, consentimiento … di
  0.4: contact, contact from, contactarme por, contactarme … este, contacter par, contacter … texto
  0.4: continuer … m, correos |, coupons |, courriel … svp, coute, criss, cuenten pa, cuenten … los, cut it
  0.4: d sus, d … c, d … en, d … sur, dar este, dark, de cambiar, de otro, de preferencia, de retirar
  0.4: de retirer, de vous, de … como, de … promotions, de … volver, dead, dear … i, dear … is, debe, decro-
  0.4: dedans |, dejadme, dejen … contactarme, delan-, delete, demande … me, demande … ne, denme d, depot-
  0.4: depotoir, des … retirez, desactivar … mensajes, desactive mes, desactiven los, desapunto, descuentos
  0.4: deseo … mas, deseo … mensajes, desinscribirme, desinscrit, desire … recevoir, despido, di … numero
  0.4: dice … you, dios te, directly, discontinue … texts, disparaitre de, disparaitre … votre, divorcie
  0.4: do … authorize, doctor me, doctor … dijo, dossier et, echan-, ecrire enlevez, ecris, ecrivez
  0.4: effective, el enlace, el … casco, el … quitenme, electroniques, eleph-, eliminar … numero, elle |
  0.4: elsew-, elsewhere, email … the, en clase, en pleine, en … encore, encore … de, ending my, enjoy-
  0.4: enlace, enlaces, enleve … des, episo-, episode, era el, era para, es mas, es molestia, es posible
  0.4: es … para, escog-, est … il, esta semana, estaba en, este … no, estorban, estoy … el, expla-, fache
  0.4: faire la, faites … disparaitre, faut que, feels like, felicidad, fiche-, flaco, folks but, for … from
  0.4: for … group, for … number, for … people, for … thanks, for … tune, formal … to, forwards, fraud-
  0.4: frega-, from … at, from … computer, from … this, funny but, further communications, games, gars de
  0.4: gars … de, gave none, get … these, gets his, give it, gods, gone to, gosse, got … refund, grandson
  0.4: great, guess, guys … to, haber-, habra … de, hace NUMBER, hace … ano, had … stroke, hagan el, hands-
  0.4: handwriting |, have the, have … nice, he … got, heard you, hello, hello … would, here … has
  0.4: hereby revoke, heres, hey … is, hey … you, hi you, historia, hola, home to, how many, hubiera, human
  0.4: hush, i object, i walk, i … bringing, i … rather, i … read, i … revoke, i … this, identity, il ne
  0.4: in his, in … care, in … from, info … stop, interesa no, interesado, interesan, is never, is … right
  0.4: is … working, issued, it could, it down, it … coming, it … never, it … times, j etais, j … un, jaime-
  0.4: jaimerai, jamais mis, je decline, je souhaiterais, je … connais, je … l, je … laisse, jefe que
  0.4: job … i, job … les, jump, just tell, justi-, kids … you, kindly unsubscribe, l utilisation, l … passe
  0.4: l … plus, la list, la nieta, la presente, la verdad, la … canadienne, la … pour, la … quisiera
  0.4: ladies night, laissez … la, las letras, last … so, le bus, le chercher, le escribe, le … m, le … sinon
  0.4: les … en, les … nada, leurs, libre-, life |, links … no, list you, llega su, llego … a, lleguen mas
  0.4: lo, loi canadienne, loi … anti, look at, los … borrenme, love it, lugar, lui en, m … charge
  0.4: m … enlevez, ma batterie, mais enleve, mais … ne, make … so, mandar promociones, mandar … a
  0.4: mande … mensajitos, mandeis, manden msjs, marit-, maritza, marre … vos, mas o, mas … ni, mayo |
  0.4: me fait, me interesan, me is, me … dejar, me … s, me>wrong, mensajes aqui, mensajes … esta
  0.4: mensajes … voz, merci bcp, mercy and, merde, mere … le, mes … je, mesaj, message list, message … il
  0.4: messages electroniques, mi marido, mi nieta, mi … d, mi … el, mi … quitame, mil, mise, moi disparaitre
  0.4: mon cellulaire, mon choix, months, moteurs … de, mothe-, mother, moyen de, mucho … you, mudam-
  0.4: mudamos, must but, muy … servicio, my dear, my grandson, my … anymore, my … signed, nada para
  0.4: name … this, needs, neither of, neither … us, nephe-, nephew in, never be, never … again, never … back
  0.4: new … resolution, ni nada, no consiento, no den, no estoy, no he, no offense, no tiene, no … ingles
  0.4: no … interesan, no … me, no … molestia, no … msj, no … participar, noches, nom … votre, nomas … los
  0.4: nos mudamos, not ask, not fit, not sign, not wish, not your, not>number, nouveautes, number … asking
  0.4: number … so, number>list, numero senor, nunca, nunca … a, of everything, of texting, of … first
  0.4: off … marketing, off … take, offense, oiga y, ola, olvide, olviden, on … est, once, one i
  0.4: one … NUMBER, other … is, otra bici, out … or, over and, oye y, p s, pagar con, papa no, para ofertas
  0.4: para … publicidad, participation, pas mal, paso … la, passa-, pen, permis de, permiso … textearme
  0.4: persona mayor, peux plus, phone it, pilot, please block, please deactivate, please plus
  0.4: please respect, please … you, pleine, plus avoir, plus recevoir, plus … tout, pneu a, pompo-, pompon
  0.4: ponme, posible que, preguntarme yo, preguntarme … no, prete, prett-, pretty, priere … retirer
  0.4: pu client, pu … savoir, publicitaires |, pueden … mi, puedo leer, put it, qqun, que ca, que sea
  0.4: que tu, que usen, que … cancelen, que … estos, que … mis, quedo … a, quell-, quelle, quelle … vous
  0.4: qui que, quit … with, quoi le, quote-, rappelez … quand, reads, recordatorios a, regan-, regana
  0.4: request … my, request … this, reseau, responsable, retire … vos, retired, revoco el, revoke any
  0.4: ride … the, rien otez, rifas, robot d, rosad-, rosada, rotat-, sabe de, said hed, sans ma
  0.4: sans … permission, saturday and, segunda vez, segunda … que, senores les, sent me, ser, serieux
  0.4: seulement svp, share the, shifting, shop there, shove your, si … se, skip, sms j, so turn, so … now
  0.4: solicito que, something, sorry to, sorti-, souhaite … retirer, souhaiterais, sourd, sous, soy … senora
  0.4: stop textos, stop … it, stop … los, stop … mensajes, stop … this, stop … your, stop>wrong
  0.4: store credit, straight, su … es, suis sa, suppression … mon, supprimer mes, supprimer … coordonnees
  0.4: sur que, sur … compte, surfa-, suscribi … esto, suscripcion … los, suspenda el, svp … merci
  0.4: svp … numero, system please, telefono en, telephone la, tell your, tell … in, tell … the, tenes
  0.4: tengo buena, terme a, terms, text communication, text … time, texte pour, texte-, texting this
  0.4: texting … svp, texting … without, textos la, textos lol, textos para, textos thanks, textos … gracias
  0.4: textos … partir, textos … su, that … on, the cassette, the fcc, the refund, the spring, the street
  0.4: the … arrived, the … night, the … since, the … there, the … yesterday, there is, these |, these … my
  0.4: these … no, thirt-, thirty, this mobile, this way, to sms, to … old, to … y, today and, tourne, troub-
  0.4: trouve, trouver, tryin-, trying, tu la, tuesday but, un gars, un prix, un … ne, under gdpr, under … i
  0.4: une … en, universite, uno, unsig-, utilisation … mon, velo … ai, vende-, venue, veuillez … enlever
  0.4: visit-, volvere, votre bord, votre fichier, vous pourriez, vous … laisser, vous … texto, voy … cambiar
  0.4: vuelvo … esa, vœux, we close, who has, why is, will get, will grab, will pass, wishes … stop
  0.4: with … lol, withdraw consent, withi-, within, wonde-, wonderful, would not, y … le, yo puse, yo take
  0.4: yo … compre, you borrenme, you es, you hold, you o, you vendi, you … de, you … how, you … un, you … xx
  0.4: your no, your … by, yrs, | bit, | boludo, | bugger, | close, | contesto, | courriel, | desuscribir
  0.4: | desuscribirme, | dictee, | habra, | hello, | hush, | inutile, | jamas, | merde, | ola, | par
  0.4: | profeco, | respectez, | retiro, | rides, | shove, | slaquez, | turn, | … arreter, | … bicicleta
  0.4: | … ces, | … could, | … deactivate, | … dijeron, | … dile, | … don, | … excuse, | … girl, | … hace
  0.4: | … lord, | … mudamos, | … privacy, | … reply, | … uso, | … value, | … vendi, | … walk, | … wanted
  0.4: | … went, ~_ac, ~_aff, ~_alt, ~_ar, ~_auj, ~_bec, ~_btw, ~_en, ~_eta, ~_exp, ~_fui, ~_gla, ~_hon
  0.4: ~_jam, ~_lo_, ~_lou, ~_me, ~_mon, ~_non, ~_pou, ~_rev, ~_rol, ~_swi, ~_tip, ~_una, ~_vot, ~_wan, ~_ya
  0.4: ~_yr, ~_yrs, ~_ze, ~ably, ~abon, ~act, ~act_, ~agai, ~aid_, ~alo, ~alq, ~alqu, ~also, ~alum, ~anin
  0.4: ~app_, ~area, ~ask, ~atic, ~atis, ~auj, ~aujo, ~bbe, ~be_, ~bec, ~beso, ~bia_, ~bie_, ~bin_, ~bir
  0.4: ~btw, ~btw_, ~cce, ~cez, ~cez_, ~cial, ~con, ~ddi, ~dead, ~des_, ~dhu, ~dhui, ~diac, ~dica, ~din
  0.4: ~dleb, ~dles, ~drop, ~dso, ~duri, ~eani, ~ecia, ~eeds, ~een, ~ees, ~effe, ~ega, ~egs, ~eign, ~eing
  0.4: ~epr, ~era, ~erci, ~erwi, ~ess, ~ete, ~exe, ~ffu, ~forf, ~fui, ~gain, ~gine, ~give, ~gos_, ~grac, ~had
  0.4: ~heck, ~hee_, ~herw, ~hola, ~humb, ~iac, ~iaj, ~ial, ~iddl, ~ient, ~iffu, ~ions, ~ipl, ~ism, ~issi
  0.4: ~itar, ~ithi, ~ito, ~iud, ~iuda, ~jam, ~jos_, ~kip_, ~lema, ~los, ~lowi, ~lsew, ~mai, ~mbe, ~mber
  0.4: ~mer, ~merc, ~mets, ~mind, ~nada, ~nd_, ~ndie, ~nei, ~neph, ~ngez, ~nish, ~nks_, ~nly_, ~now_, ~nque
  0.4: ~nso_, ~ntad, ~nths, ~ody_, ~oint, ~ombr, ~onds, ~onne, ~oqui, ~ore, ~osed, ~otre, ~ove, ~peut, ~phew
  0.4: ~pone, ~pou, ~pro, ~rais, ~rajo, ~rath, ~ravo, ~rci, ~rdh, ~rdhu, ~rdie, ~rina, ~rire, ~rise, ~rite
  0.4: ~rmie, ~ropp, ~rque, ~rsh, ~rth, ~rvi, ~rvic, ~rwi, ~sewh, ~shu, ~siem, ~sier, ~sill, ~soin, ~solu
  0.4: ~spr, ~sts, ~sts_, ~swi, ~tay, ~ten_, ~tp_, ~tres, ~trip, ~tryi, ~twin, ~type, ~uded, ~uell, ~uena
  0.4: ~ulai, ~uma, ~umb, ~unca, ~unr, ~urdh, ~utte, ~ve_, ~ver_, ~very, ~voi, ~want, ~wip, ~wond, ~xpla
  0.4: ~yest, ~ype, ~yrs, ~yrs_
  0.3: (want), NAME can, NAME es, NAME … phone, NUMBER fois, NUMBER hrs, NUMBER … explain, NUMBER … more
  0.3: a fini, a great, a life, a pagar, a wheelchair, a … here, a … ley, a … otez, a … par, a … que
  0.3: a … station, about … take, acabe-, acaso, account do, acepte el, achaler … vos, act, activated, admin-
  0.3: ads … my, adult, advertisements, advised … i, agree … this, ai, ai mis, ai … plus, ai … sur, aider
  0.3: al movil, all your, all … am, all … or, am old, am … is, am … old, am … so, am … wanting, an … to
  0.3: anniv-, anniversary, annule, another customer, another phone, ans … ce, ans … j, anule-, any consent
  0.3: any … text, anyone there, anything, anything … your, apagar … avisos, are on, arretiez … me, as
  0.3: as … today, ask, at a, au … et, aucun, autom-, auton-, autorice estos, autorice … mensajes, autoriser
  0.3: autorizando, autorizo mas, autre numero, avc, awful, ayez, baja … de, be … about, beau, bedti-
  0.3: bedtime, been … the, been … to, been … your, besos, bien … ustedes, bike no, bloqu-, boton de
  0.3: boutique |, boyco-, buenas … le, bueno, but now, buying anything, by my, c … a, c … toi, ca … derange
  0.3: call … if, can … this, cancelle, carti-, cartier, casl i, casl requires, casl … express
  0.3: cease … communications, celular de, celular se, celular … favor, cesen los, cesser l, chamo … me
  0.3: champion, chick, chico, chicos, childs, ciego, client de, clique, comes in, coming … at
  0.3: comment … fais, commission, como a, como … las, comprend, comprend pas, comunicaciones comerciales
  0.3: con carino, con … recordatorios, con … senor, concern please, consentimiento para, contactez … par
  0.3: cordialement g, corresponda, cosas de, costs, coudonc … vous, couper |, crank |, crap, cross … name
  0.3: croya-, croyais, d arreter, d ou, dans mon, dans … fiche, de contacto, de eliminar, de nadie, de place
  0.3: de tout, de travers, de … mensaje, de … rodada, deactivate texts, deje el, dejen … enviar, delet-
  0.3: demen, derechos, desabonner … vos, desactivame, desactivame los, desafiliar, desconectenme, deseo mas
  0.3: desire etre, destinataire, deux … de, devri-, devriez, diali-, dialisis, disculpa … no, disculpe creo
  0.3: disculpe … que, distract, disturb, dit … fois, does … text, donation, donnent, dorenavant … de
  0.3: du monde, du velo, ecoeure, ecrire j, edad y, el correo, el local, elimine, eliminen … datos, else i
  0.3: email … better, en chicago, en los, en marzo, en paix, en … idioma, engli-, english, enlever numero
  0.3: entendio, enviar textos, enviarme publicidad, esa … no, est meme, est toi, est … alors, est … et
  0.3: estaba … la, estad-, estado, este … a, esto … una, estos … you, estoy bien, et … a, evening i, eventos
  0.3: evitez de, exclusion, expect, fais une, fait mal, favor … eliminar, feel, feel bad, fella-, fellas
  0.3: ferme-, fille … m, fin, fleet bikes, for us, forfa-, forfait, formar, fraude, frent-, frente
  0.3: from … all, from … messaging, gasto, general, get … life, getti-, google |, gosses, got nothing
  0.3: got … last, grandisimo, guapa, happy holidays, happy … year, have got, hay … para, hereby … my
  0.3: hermanos, hice la, hihi, hips, his … phone, his … please, holds, home for, hon, hon |, human-, i keep
  0.3: i will, i … getting, i … old, i … ordered, idiom-, idioma, ilimi-, ilimitado, in … hospital, in … no
  0.3: info … your, infor-, inond-, insan-, insane, insist, interesting, is … 2nd, is … front, isla
  0.3: it turned, it … NAME, it … the, j ai, j … annule, j … trouve, jamas, je croyais, je suis, je … consens
  0.3: je … qu, je … roule, job on, joder |, juega, jve, kept … bikes, kid … you, knock it, knock … off
  0.3: know why, knows, l … numero, la garderie, la parroquia, la … fois, la … mas, la … por, larga
  0.3: le plancher, le … jusqua, le … pero, left in, les … le, les … mon, lesso-, liberenme, liberenme de
  0.3: like to, linke-, linked, lista porfa, liste … le, llegando … de, lleguen estos, lleguen … a
  0.3: lleguen … textos, lmao, local, lol … the, longer … permission, lui … plus, m … chaque, m … d, m … tout
  0.3: ma piece, mae, magasine, mal a, malit-, malito, mandaran mensajes, mandaran textos, mandes … mensajes
  0.3: maquina, matters, mauvaise … je, me donnent, me fr, me last, me metan, me parece, me porfavor
  0.3: me rappelle, me reveillez, me tente, me textean, me … encore, me … enviando, me … esos, member
  0.3: mensajes ni, mensajes … y, merci, mercis, mes lunettes, message en, message j, messages point
  0.3: metan en, mets … a, mi esposa, mi perro, mi … cuando, mijo … no, mille mercis, mission, moi d, mucha
  0.3: murio, muted, my parents, my wifes, my … be, my … set, nada saquenme, nada … favor, naggi-, nagging
  0.3: name NAME, ne consens, ne me, ne roule, need … these, never … to, ni … de, ni … ofertas, nn, no e
  0.3: no … contact, no … interesa, no … mensajitos, non merci, not worth, not … NUMBER, not … i
  0.3: nous … juste, novio, nuestro, nuit, number … it, numero d, numero des, numero mejor, o … you, of today
  0.3: off on, off … bus, on fait, on … une, on … voit, ones i, only … is, oui … vos, our numbers, pain but
  0.3: pal, pantalla |, parce, parce … moi, pare de, pari, parroquia, pas … le, pena, per … on, perez-
  0.3: pereza, period, personne … vous, petit-, petite fille, peux me, phone at, pido you, piens-, pigeon
  0.3: pile, pinging, plainte a, plan charges, plan es, plancher, please retire, please … me, please … text
  0.3: pliss, plus … bicyclette, plus … texter, podrias no, por … rodilla, possible … m, pouce
  0.3: pourquoi … recois, prene-, prie … ne, privacy and, pu … texts, pueden apagar, pus … vos, que eliminen
  0.3: que idioma, que ni, que pereza, que su, que suena, quelle … votre, qui … en, qui … etes, qui … l
  0.3: quiero dar, quiero … mas, quisiera … you, quit … is, quiten … nombre, re, reciba, recomende, reloc-
  0.3: relocating, reparation j, request delete, requires express, requires … consent, resiliez
  0.3: respect … privacy, retir, retirarme de, reveillez, revie-, rien … a, sa … pas, sacar, said, salamat
  0.3: saquenme … eso, save, says, scream, screen time, se voit, se … dejo, se … pero, see the, semaine
  0.3: send stop, send your, sending these, senor … la, serio no, servicio de, ses, sharpened, ship, shop in
  0.3: sieste, sign, sign … for, signing off, signo, signo de, sinon je, sirvi-, sirvio, skates
  0.3: solicito … cancelacion, son los, souhaite … etre, souri-, souve-, spam, still in, stop hitting
  0.3: stop los, stop mensajes, stop text, stop … with, sueltenme, suena a, suena you, suena … no, suis juste
  0.3: suis … c, sumer-, sumerce, super-, sur … plancher, sure you, sure … you, suscribi … nada, tagge-
  0.3: tapez, te … mi, telefono … favor, termi-, text, textean, texter, texto favor, textos point
  0.3: textos … part, texts … more, thank you, thank-, the kids, the newsletter, the … donation, the … get
  0.3: the … line, the … rack, the … raleigh, thoug-, thursday … NUMBER, tiene otro, tienen que, to a
  0.3: to exercise, to find, to our, to that, to … when, tour … moi, tranq-, trate-, travail … le, travers
  0.3: treat-, tried calling, trop demander, tuesday please, turn it, two … no, un avis, un regalo
  0.3: unsubscribe … de, unsubscribe … numero, up, up no, up … NUMBER, upsta-, upstairs, valve, velo va
  0.3: vendre, veuillez arreter, veuillez … tout, veux rien, vibration, virgule je, vivo … miami
  0.3: vos publicites, vos … s, vos … svp, votre, voulo-, vouloir, vous … enlever, vous … reveillez, voy de
  0.3: want, was, was … customer, we moved, week, were a, what they, where do, wheres, will ask, will … to
  0.3: wilme-, wilmer, would … sending, wrong>you, x … you, y si, y … celular, y … du, y … una, y … vuelvan
  0.3: you made, you when, you … know, you … le, you … me, you … ok, yours … not, | abstenganse, | apaga
  0.3: | borrame, | cross, | darme, | desconectenme, | desinscribirme, | fuera, | habla, | hey, | hi, | knee
  0.3: | liberenme, | mille, | need, | order, | pinches, | podria, | queria, | respeten, | um, | … ask
  0.3: | … autorice, | … believe, | … celui, | … cours, | … croyais, | … exijo, | … forget, | … guy
  0.3: | … holidays, | … hoy, | … inscription, | … kindly, | … l, | … lachez, | … left, | … link, | … llevo
  0.3: | … make, | … mercis, | … note, | … oui, | … promo, | … quedo, | … quick, | … repair, | … replied
  0.3: | … requires, | … vos, | … watch, ~_afr, ~_ai_, ~_al, ~_alr, ~_any, ~_apr, ~_as_, ~_au, ~_bow, ~_bt
  0.3: ~_but, ~_cer, ~_cop, ~_dar, ~_exc, ~_exe, ~_fro, ~_hid, ~_kin, ~_lac, ~_li, ~_lie, ~_mo, ~_muj, ~_not
  0.3: ~_nui, ~_ow, ~_pal, ~_par, ~_que, ~_sai, ~_sig, ~_ter, ~_up_, ~_val, ~_xfa, ~acia, ~adie, ~adil, ~afr
  0.3: ~aid, ~ally, ~alr, ~amil, ~andi, ~andp, ~anks, ~anq, ~anqu, ~apr, ~arec, ~ari, ~assu, ~asu, ~atio
  0.3: ~atos, ~bby_, ~bli, ~box, ~bran, ~but, ~ces_, ~ceu, ~cia, ~cibi, ~comp, ~copi, ~cras, ~daug, ~debe
  0.3: ~dia, ~ece, ~ech, ~eche, ~ecro, ~eem, ~eful, ~elet, ~end_, ~enla, ~ephe, ~erta, ~esan, ~etr, ~etty
  0.3: ~eurs, ~evr, ~exc, ~exp, ~fa_, ~fo_, ~fro, ~ftin, ~fuer, ~gal, ~gi_, ~gie, ~gin, ~gre, ~grou, ~hach
  0.3: ~hag, ~hard, ~hec, ~here, ~hop_, ~houg, ~hout, ~hui_, ~hut_, ~ibe, ~icie, ~ida_, ~iend, ~ifti, ~incl
  0.3: ~iod_, ~ios, ~ios_, ~ipa, ~irmo, ~its, ~kst, ~ky_, ~lad_, ~last, ~lati, ~lend, ~lez, ~lez_, ~li_
  0.3: ~liss, ~lore, ~lso_, ~lude, ~mae, ~mak, ~ment, ~mero, ~mole, ~mon, ~mos, ~mpa_, ~mpta, ~mpu, ~muj
  0.3: ~muje, ~nanc, ~nce, ~ncl, ~nde, ~ndp, ~ndpa, ~ngin, ~ngli, ~nia_, ~nks, ~nom_, ~not, ~nreg, ~nul
  0.3: ~nvoy, ~oja_, ~orte, ~otte, ~oute, ~ouvi, ~owed, ~owl, ~pair, ~pert, ~pit, ~pod, ~poli, ~ranq, ~rash
  0.3: ~rcel, ~rci_, ~rds, ~rece, ~refi, ~repr, ~ribe, ~rn_, ~rog, ~roub, ~rsta, ~rti, ~run_, ~said, ~salu
  0.3: ~says, ~scar, ~se_, ~ski, ~spa, ~stri, ~tai, ~ted, ~thin, ~tine, ~tire, ~tor, ~ueve, ~ujer, ~uler
  0.3: ~ull, ~unc, ~unch, ~uni_, ~urie, ~usa_, ~usto, ~ute_, ~uto, ~utom, ~uyo_, ~vay, ~vere, ~veux, ~vici
  0.3: ~viol, ~vise, ~vot, ~votr, ~vue, ~ward, ~was_, ~weat, ~xer, ~xfa, ~zon
  0.2: (send), (these), NAME … and, NUMBER mais, NUMBER … c, NUMBER … days, NUMBER … old, NUMBER … pas
  0.2: NUMBER … y, a chaque, a family, a good, a human, a llamar, a mal, a partir, a quien, a retired
  0.2: a second, a … call, a … day, a … de, a … maison, a … phone, abuel-, abuelita, accidente, afternoon
  0.2: again … have, agrad-, agree to, ai plein, aimerais … vous, al correo, al dueno, al … que, all … time
  0.2: all … well, also, am changing, am … to, an … with, and his, and … back, ando … la, angry>more, anoten
  0.2: anoto, anti … je, anulen … suscripcion, apartir, apartment, appartient … a, apprecie, are doing
  0.2: are my, arrepenti, arrepenti de, asap, asking |, at … so, au printemps, autorizo, autre texto
  0.2: autres |, avez … un, baby, bac, back and, baiss-, baja los, bajel-, bajele, balan-, balance, bbq
  0.2: be … now, bebe se, become, been in, been on, below, berge-, bergeron, bici roja, bici … la
  0.2: bless … heart, bolud-, boludo, bonitos, bonne … avec, borrelo, borren … los, boutique est, bring … the
  0.2: brother he, buenas … no, bus … no, by them, c … correct, ca … messages, calva-, calvaire, came to
  0.2: can make, cancelacion … mis, capable … vos, capturas, care, carri-, cayo el, ce … pour, celular … la
  0.2: chance avec, check the, checo, chicago, ciclista, closer, cobran, colis … arrive, comma, comme-
  0.2: commence a, comment faire, comment … pour, commerciaux |, compania y, compania … me, compay, compt-
  0.2: comptez … sur, con … textos, conduisant, confu-, consens plus, consens … a, contacted, continue |
  0.2: coordonnees de, cordiales, croche, cuent-, cupones, dad passed, dangerous, dans les, dans une, day it
  0.2: de mandarme, de … hija, de … icitte, de … noche, decede en, decided to, dejas, dejes-, dejese, demanda
  0.2: demande mon, den, depre-, depuis l, dereg-, deregister, des frais, desabonner, descansan, deseo … de
  0.2: desinscrire … vos, desist texting, destinataire |, devant … porte, dios … los, disculpe la, dites a
  0.2: dites au, do … carry, do … on, do … that, does my, does … fit, dolor-, dolores, donde, drowning, dumb
  0.2: echam-, echame, ecrire a, el carro, el gps, el jefe, el taller, el tiene, email … instead, email … you
  0.2: emailed, en conduisant, en lo, en miami, en veux, en … caja, en … plein, encuentro el, end … by
  0.2: enjoyed, enlever … de, er, era … el, erreur vous, es delete, es menos, es … dejen, es … yo, essayer
  0.2: est … correct, est … on, est … plus, estan, estos … no, et n, et ne, etre enleve, euh je, euh … pense
  0.2: evitez, ex … me, excluir, execu-, executor, exists, expres, ferme la, fichier, first |, fix … so
  0.2: for … good, for … long, fue … la, garag-, garage, garde … velo, garza, gdpr please, general i
  0.2: getting … bike, girlf-, golde-, golden, gracias |, gran, grave-, guarderia, guy in, habite plus
  0.2: habite … a, haced, haced el, haced … favor, haganme el, hago para, has … phone, hates, have any, heads
  0.2: heads up, hereby withdraw, hi … is, hijo … el, him from, his wife, honor my, honor … request
  0.2: hora … el, hospice, i check, i … changing, i … pick, i … take, i … withdraw, il faudrait, in court
  0.2: in … state, inmediato, inter-, interesse, is broken, is not, is … nail, is … order, is … price
  0.2: is … so, it again, it me, j en, j … dans, j … demande, jamais … les, je ne, je … aveugle, je … le
  0.2: je … paye, je … rendue, jog, joven yo, joven |, kowal-, la bici, la garantie, la machine, la pena
  0.2: la quedo, la recojo, la uni, la … du, la … ma, lache le, last … and, law>forever, le mauvais
  0.2: le … jeudi, lee … mensajes, les … svp, les … velo, les … y, libre, linea … es, list when, list … do
  0.2: llamo … no, llevo la, lol you, look, look |, love … not, m … sans, madre de, magasin … velos, mailings
  0.2: mais … pour, maitr-, maitresse, make … quit, mames, marde, mas … borrenme, mas … la, masiv-, masivos
  0.2: masivos |, mate i, me arrepenti, me le, me nuts, me … es, mean |, mecanicien, mecanos, meill-
  0.2: mensajeria |, mensajes nunca, mensajes … llegan, mensajes … mas, message … mon, messages no
  0.2: messages … moi, mets, might be, mijo you, mine for, mio, mis les, mis … pieds, mis … you, moi … je
  0.2: moi … la, mon docteur, monto, montrer, morning i, moved take, muchacho … no, muchas, my dads
  0.2: my english, my request, my tire, my … asked, my … elsewhere, my … thank, nada con, name off
  0.2: name … that, ne … communiquer, necesito, need anything, never, never give, never … texts, new … so
  0.2: ningun momento, no mames, no pierdan, no thx, no … bici, no … derecho, no … you, not, not speak
  0.2: not … back, not>remove, nothing else, nothing from, notify, nous de, nous deux, now on, now … i
  0.2: now … there, number je, number … please, numbers |, numerique, numero chez, numero pas
  0.2: numero … mecanico, numero … n, nunca … recibir, objec-, object, object to, of, of an, of state, off no
  0.2: olvida, on … wall, one who, only, or something, or … you, osei, ostie, oust, out here, out … state
  0.2: pa … mensajes, par … vous, para un, parale a, pareils, parle-, parler |, parmi, parque, pas … rappel
  0.2: peinture, penni-, pero … a, perso-, personnels, peux … desabonner, phone so, picke-, picked, pico
  0.2: pis vos, plait je, plait ne, plait … plus, plan de, planc-, please … if, please … on, plus communiquer
  0.2: plus enlevez, plus interesse, pompi-, pour, pour … l, pourriel je, prices, profil, promotionnels
  0.2: pues … me, que … textez, quebe-, quedo bien, quel … vous, queremos, quiero estos, quiero textos
  0.2: quiet i, quiet |, quit your, quitan … la, raffl-, raide, rancune mais, rappels svp, rayee, reasons
  0.2: recipient, recu la, redire, refac-, repair please, reparation … est, replacement, resci-, rescind
  0.2: resignation, respecter, retiro … consentimiento, revoque … consentement, rey, rouyn, ruego … no, saint
  0.2: saliendo de, sans … vous, saskatoon, school, scrapez, se comio, send>remove, seniors, shop … on
  0.2: shop … town, sient-, simon-, simonac, since … am, since-, sistema de, slaqu-, sms retirez, someone |
  0.2: son cell, son is, son number, son … he, son … pis, sordo, sourdine, spend-, spending, state-, still on
  0.2: still … in, stop … of, subscription … these, suficiente, suis aveugle, suis … cliente, suis … je
  0.2: sur … pour, sure … need, suyos, switched, ta … mon, take her, tank, tanto, tape, tarde-, tcpa … revoke
  0.2: telefono … su, telephone … l, tenei-, teneis, tengo bici, tengo … no, termino, text … list
  0.2: texte … NAME, texting … at, texto vous, texto … cuesta, texto … vous, textos effacez, textos otez
  0.2: textos saquenme, textos … m, texts … with, the app, the boss, the nice, the old, the reception
  0.2: the shared, the store, the tires, the tour, the … form, the … needs, the … part, the … person
  0.2: the … should, theat-, theatre, thera-, this sms, this … or, this … shop, those |, three, thx
  0.2: tienen derecho, tienen … a, tio, to mr, to … ask, todo y, tour de, trabajo, tract-, transmettre
  0.2: truck-, tu … enlever, tulsa, tuneu-, turne-, turned, un char, under tcpa, une fois, une plainte
  0.2: updates |, usted … que, valvu-, valvula, velo … NUMBER, velo … ete, vendi la, vendi … bici, vergu-
  0.2: verguenza, veux, veux … jamais, viernes y, viola-, voir la, vois pas, vos text, vouloir vous, vous … l
  0.2: voy por, was … my, what … this, who did, who wants, with … do, with … stop, world, write, y … NUMBER
  0.2: y … asi, y … cerrado, y … paciencia, y … que, y … traba, year … you, years old, yo lo, you stop
  0.2: you went, you … buy, you … texting, you … to, you>number, your heart, your … you, | bajele, | conmigo
  0.2: | efface, | effacer, | feels, | found, | haced, | mate, | nombre, | ostie, | otra, | peux
  0.2: | preferiria, | pues, | scrapez, | simonac, | soy, | tannee, | texte, | told, | way, | when
  0.2: | … arrepenti, | … cambie, | … celular, | … decline, | … dit, | … du, | … espanol, | … exclude
  0.2: | … fini, | … honor, | … mames, | … mandar, | … medecin, | … messaging, | … nah, | … navidad, | … nino
  0.2: | … nuevo, | … tenes, | … thought, | … ty, | … voyons, | … with, | … wow, ~_als, ~_art, ~_as, ~_ass
  0.2: ~_bea, ~_bik, ~_bil, ~_bot, ~_di, ~_dro, ~_em, ~_fir, ~_giv, ~_god, ~_inf, ~_int, ~_kon, ~_les, ~_mot
  0.2: ~_mue, ~_nad, ~_nei, ~_oc, ~_of_, ~_onc, ~_own, ~_pod, ~_raf, ~_rif, ~_sep, ~_ser, ~_thx, ~_typ, ~_un
  0.2: ~_up, ~_wer, ~abue, ~aby_, ~ach_, ~aci, ~ada_, ~ai_, ~ais, ~aiss, ~alem, ~algo, ~andm, ~ass_, ~ath_
  0.2: ~aute, ~bas, ~bed_, ~bill, ~boat, ~bois, ~cai, ~care, ~chec, ~cho_, ~copy, ~cor, ~coul, ~cta_, ~cti
  0.2: ~dda, ~ddin, ~de_, ~dias, ~dir, ~dmi, ~dond, ~ebe, ~ebec, ~eca, ~ecid, ~ecta, ~ega_, ~eith, ~eli, ~ema
  0.2: ~emps, ~empt, ~en_, ~enag, ~engl, ~ens, ~epin, ~erio, ~erni, ~erno, ~ero, ~eron, ~erv, ~esh, ~etti
  0.2: ~ez_, ~fach, ~fill, ~fti, ~gai, ~glis, ~god, ~gree, ~hico, ~hine, ~hoe, ~hop, ~hree, ~hx_, ~iant
  0.2: ~icio, ~icu, ~ida, ~idi, ~idn, ~ied, ~iel, ~ien_, ~ige, ~ipt, ~iqu, ~ique, ~ir_, ~irc, ~ire, ~irlf
  0.2: ~iso, ~ita, ~ithe, ~izo, ~jec, ~ject, ~jour, ~kes_, ~lag, ~laim, ~lep, ~ler, ~lete, ~lfri, ~lgo, ~lgo_
  0.2: ~lia, ~lori, ~lose, ~ludo, ~luga, ~mbla, ~mijo, ~mill, ~mio, ~mis_, ~moc, ~nado, ~ndso, ~ndu, ~nfor
  0.2: ~nfu, ~nic_, ~nico, ~nly, ~non_, ~nond, ~not_, ~obo, ~oco_, ~ogne, ~oire, ~ondu, ~onfu, ~onn, ~onti
  0.2: ~opri, ~ore_, ~orr, ~ors, ~ose_, ~osin, ~ote, ~ough, ~oye, ~oyeu, ~oyon, ~pann, ~par, ~pien, ~pour
  0.2: ~que, ~rabl, ~rame, ~ratt, ~raw, ~rcis, ~rds_, ~refu, ~regu, ~rifa, ~riou, ~rlf, ~rlfr, ~rott, ~rov
  0.2: ~rte, ~ruck, ~sez, ~sez_, ~sima, ~simo, ~sin_, ~sla, ~slaq, ~so_, ~stma, ~stom, ~sui, ~suit, ~sul
  0.2: ~tair, ~thx, ~thx_, ~tido, ~tim, ~tiv, ~toi, ~too_, ~uat, ~udit, ~uen_, ~uess, ~uire, ~uivi, ~ully
  0.2: ~uloi, ~ult_, ~unf, ~unk, ~urio, ~ut_, ~uvez, ~valv, ~vanc, ~var_, ~wipe, ~word, ~xt_, ~xter
  0.1: NAME elle, NAME il, NAME … au, NAME … tu, NUMBER it, NUMBER juin, NUMBER le, NUMBER … au, NUMBER … i
  0.1: NUMBER … pis, NUMBER … votre, a alguien, a church, a demande, a mon, a nice, a setting, a side
  0.1: a toute, a trabajar, a … lado, a … than, a … time, abandonne, abraz-, acabamos, achete … vous, advises
  0.1: after-, again you, agarran, ahorrate, all … in, am … going, amazo-, amazon, annule mon, anxiete
  0.1: anymore i, anyth-, apena, appre-, aqui … no, are … take, as spam, as … i, asi, at … do, au shop
  0.1: aurie-, auriez, be able, becom-, before the, being, ben non, bendiciones pero, bendiciones … no
  0.1: bicicleta … mi, borres, boss is, botella, brack-, bracket, break from, calic-, calice, call only, calm
  0.1: cambien, cambio … numero, came … NUMBER, can … open, cancer, capta-, carde-, cardenas, carry on, celu
  0.1: cesen … mensajes, cette semaine, chain is, chaise, champ-, chercher mon, chida, chiquito, citas, close
  0.1: compro otra, comuniquen, con … no, condi-, conjoint, considered, control, costc-, costco
  0.1: could … remove, coupe, courant, couri-, courr-, courriel … plus, coute des, cover-, cuando te, d arret
  0.1: d autre, d avoir, dads phone, day for, day … you, de job, de pedales, de … anos, de … dessus
  0.1: de … esposa, de … fin, de … jaja, de … linea, decis, dejar el, dejen el, delete … cuanto, demas, deme
  0.1: demenagee, derecho |, desca-, devant la, devol-, dicho … no, digal-, digale, dije … que, dispo-
  0.1: distraen, doc says, document, doing this, donnee, doute, doy, drive-, dueno de, duro, earliest, eats
  0.1: el ajuste, el tune, el … a, el … con, el … gracias, el … revisa, empen-, en enero, en … bici
  0.1: en … como, en … escuela, en … me, en … nada, encore j, encore … ai, enlevez de, enlevez … la
  0.1: enlevez … nom, enviara, envoy-, envoyez ca, era la, erasu-, erasure, es este, es … telefono, escrito
  0.1: eso |, est a, estaba cerrado, este … you, etes … fins, etre … le, eunic-, eunice, exclu, expliquez moi
  0.1: faire pour, fais du, faithfully, fauteuil roulant, favorzote, fijat-, fijate, fine … is, fois … j
  0.1: for lent, for … kids, for … too, forever>angry, forever>stop, foute-, foutez, francais … je, freez-
  0.1: from … and, from … lol, from … phone, further … needed, garde mon, gemel-, gemelos, gentiment, geren-
  0.1: gerente, get … phone, giving up, good luck, good … but, google, group, guardenla, guardian, guys
  0.1: guys have, habla la, happy with, have, have me, have … and, have … take, he says, he … your
  0.1: here anymore, here … not, hereby … any, hey, hijo … la, him he, hinchar, hint, his … is, hit by
  0.1: hit … a, homework, hours, hubie-, i, i do, i found, i swear, i think, i used, i … bad, i … from
  0.1: i … not, i … permission, ici NAME, ici le, icitte |, if you, if … no, in … he, in … this, infolettres
  0.1: inscription, is enough, is still, is … about, is … now, is … thank, it … he, it … way, j … veux
  0.1: jaja pero, je pedale, je recois, je rentre, je … ailleurs, jesus, jette, just want, juste, juste une
  0.1: keep telling, kept the, l … avec, la bike, la ciudad, la policia, la proxima, la silla, la … avant
  0.1: la … ou, lache |, las manos, le number, le … hein, le … roule, leave … off, les … de, let … go
  0.1: light … the, llamar |, llanta de, llega … mensaje, lo de, locks, los recordatorios, los … jaja
  0.1: los … se, lou, lune, lunet-, lunettes, m … demande, m … jamais, m … moins, m … pris, ma … capote, mail
  0.1: mais … vous, manches otra, manches … vez, manda-, manden a, manden por, manera de, manos, mapel-
  0.1: marid-, marido, mauta-, mautadit, mci, me about, me abt, me retire, me … hacer, merci … vous, mexic-
  0.1: mexico, mi esposo, mi … you, mis, moi la, mom … in, mon conjoint, mon ecran, mon forfait
  0.1: mon … ecrivez, monsieur NAME, more it, more … i, much for, muchi-, my kids, my … gone, my … need
  0.1: nadie … aviso, need … tube, new … my, no este, no … hacen, non c, non … est, not a, not … at
  0.1: not … bikes, not … then, now … you, number pal, number … can, number … le, number … the, number>send
  0.1: numero el, numero n, numero … que, o … que, o … yo, of our, of things, offenser, on annule, on … veut
  0.1: one on, one … thing, only when, only … you, ont, op, or the, oraci-, orden-, osier, other shop
  0.1: oublie pas, oui le, p tite, para eso, parce … j, partie, pas au, pas … gars, paso de, passe a, paste-
  0.1: pastel, pena con, per … so, pero mensajes, pero … soy, personne n, personne |, peux arreter
  0.1: phone … NUMBER, pined-, pineda, plus chez, pongan, ponganme, ponganme en, porfa, pour le, pourrais
  0.1: pouvez, premier, problem, prochaine, progr-, proxima, pu a, pu ici, pucha, puedo recoger, que cesen
  0.1: que dieu, que sabe, que … texto, queme-, qui … ca, quien te, quieran, quiere ver, quiere … de
  0.1: quiere … la, quiero … de, quiero … que, quiteme … la, quoi j, quoi … ai, raffle, read, receive, recit-
  0.1: recital, recoji, refund came, registered, remboursement, remueven, reply been, revenir, ridea-, rides
  0.1: ringi-, ringing, rough, roula-, roulant, sabba-, sabbath, sacrez moi, sague-, saguenay, salam-, salon
  0.1: savoi-, savoir, scale, scare-, se … salio, seala-, sealant, senor de, serait ce, service des, she got
  0.1: shop … are, shop … i, shop … the, si llama, si … lo, sirs, skate-, so we, so … she, something … you
  0.1: son … NUMBER, sorry my, soy una, spin, spoil, still … off, stop … about, stop … m, stopped |, strai-
  0.1: suis … votre, supporte, surch-, surcharge, surprise, switch, tabarnak, take … hint, tbh |, temps
  0.1: temps pour, tere, terminen, text … phone, texted a, texto si, textos sont, texts … so, thanks to
  0.1: the brake, the cargo, the chat, the gravel, the update, the wife, the … about, the … broke, the … this
  0.1: them |, these … coming, this … it, this … lol, three times, throu-, through, tienen camaras, time
  0.1: time for, times |, tite, to, to contact, to say, to … a, to … thanks, told, tracks, tractor, trike-
  0.1: trikes, un … au, una, une … pour, unsubscriber, ustedes tambien, vais ailleurs, velo cargo, velos de
  0.1: veux … vos, vibra-, viejitos, vieux … a, visiting, volve-, volver a, votre … marche, vous … dire
  0.1: vuestros, wake … up, wants, was … bike, was … good, was … so, way … the, weddings, welcome to
  0.1: what does, what … did, white-, who you, whoa, will … need, would … please, would … that, wrenc-, x
  0.1: y estaba, y todo, yeah nah, year it, yo hablo, yo … un, you hear, you or, you tell, you … here
  0.1: you … of, you … want, your staff, your … did, your … texting, | calisse, | elimine, | foutez, | joven
  0.1: | kick, | nuestra, | ponganme, | prof, | read, | sumerce, | typing, | where, | whoa, | … called
  0.1: | … cancelle, | … chum, | … deje, | … driver, | … fan, | … gracias, | … late, | … llanta, | … marche
  0.1: | … must, | … needed, | … pars, | … partir, | … pido, | … refrain, | … replacement, | … smoking
  0.1: | … son, | … trabajando, | … travaille, | … vecino, ~_acu, ~_aga, ~_cie, ~_cor, ~_dem, ~_den, ~_dig
  0.1: ~_doy, ~_emb, ~_fis, ~_gen, ~_hav, ~_hey, ~_i_, ~_mae, ~_mr, ~_nev, ~_ni, ~_ocu, ~_oig, ~_ont, ~_oy
  0.1: ~_pho, ~_seu, ~_sui, ~_tap, ~_tim, ~_to_, ~_tol, ~_tru, ~_usi, ~_vib, ~_vio, ~_viv, ~_vou, ~_x_, ~_yea
  0.1: ~aben, ~acco, ~affl, ~ahi, ~aja, ~alan, ~ale, ~allo, ~alte, ~ammi, ~anc, ~anch, ~andl, ~ands, ~ans_
  0.1: ~ant_, ~any_, ~ask_, ~auti, ~avai, ~ave_, ~bay, ~bein, ~bik, ~blo_, ~body, ~bon_, ~cces, ~cco, ~cesi
  0.1: ~choi, ~ciu, ~cop, ~ctiv, ~dand, ~deje, ~der, ~devi, ~doy, ~doy_, ~eav, ~ec_, ~ecir, ~eck, ~eei, ~eein
  0.1: ~eek_, ~eet_, ~elan, ~ente, ~erge, ~ero_, ~ethi, ~evio, ~ext_, ~fere, ~fic, ~gard, ~gee_, ~geth, ~ghte
  0.1: ~giv, ~gne_, ~guys, ~hav, ~have, ~hing, ~hit_, ~hrou, ~hurt, ~iben, ~icyc, ~iew_, ~igua, ~ish, ~isp
  0.1: ~itc, ~ivee, ~iza, ~jart, ~joke, ~ke_, ~kes, ~lad, ~law_, ~leav, ~leb, ~lem_, ~len, ~let, ~lfr, ~lgun
  0.1: ~lie, ~lier, ~lift, ~lin_, ~ller, ~lly_, ~lta_, ~mena, ~meth, ~mil_, ~mino, ~mio_, ~mme, ~mmer, ~mmi
  0.1: ~mpr, ~mus, ~nak_, ~namo, ~ndal, ~nev, ~neve, ~nfo, ~nqu, ~nta, ~ntam, ~nti, ~ntin, ~nvie, ~nyth, ~oad
  0.1: ~odo, ~ody, ~of_, ~oget, ~ois, ~oja, ~oll, ~omet, ~oner, ~ongs, ~oot, ~ora_, ~osa_, ~oup, ~oven, ~own
  0.1: ~pho, ~pliq, ~prog, ~quej, ~ranc, ~rce, ~reat, ~reez, ~rev, ~rfa_, ~rir, ~rma, ~rmar, ~rnak, ~rogr
  0.1: ~rox, ~rsem, ~rtes, ~rve_, ~san, ~savo, ~sett, ~seul, ~slip, ~sly, ~sly_, ~sol, ~sonn, ~ssi, ~sted
  0.1: ~ster, ~stm, ~sue, ~sup, ~tarl, ~tem, ~ten, ~ter_, ~thum, ~tid, ~tiss, ~toge, ~told, ~tou, ~tula
  0.1: ~tune, ~typi, ~uba, ~ue_, ~uej, ~uelt, ~ump_, ~up_, ~urg, ~urs_, ~us_, ~usez, ~usi, ~uve_, ~vib, ~vill
  0.1: ~visi, ~vole, ~vou, ~voya, ~whil, ~xte, ~yea, ~ypi, ~zas_
  -0.1: (angry), NAME connais, NAME este, NAME gets, NAME ling, NAME quien, NAME yo, NAME … but, NAME … is
  -0.1: NAME … se, NAME … soy, NAME … vous, NUMBER you, NUMBER … dimanche, NUMBER … number, a customer, a guy
  -0.1: a job, a quelqu, a scam, a thumbs, a une, a … asi, a … c, a … drop, a … esposo, a … eu, a … jeune
  -0.1: a … mauvaise, a … never, a … semana, about my, abuela … que, accounts, active, adelante |, after a
  -0.1: again, again i, album, algun, alguna … de, all … do, alqui-, alquiler, already … to, am quitting
  -0.1: am serious, ancien proprio, and also, and she, and … both, and … kids, anger, annoying … the, annul-
  -0.1: anos no, anyho-, anyhow, anyways, apena-, apenas, aplas-, apparently, apprend, aprendiendo, apres l
  -0.1: apuntado el, archi-, are all, are driving, are … about, are … me, area code, arretez tout, arriver
  -0.1: arriving, asign-, asigno, asking … a, at … can, at … it, au magasin, au … on, aucun … en, aucune … c
  -0.1: avant elle, avant … en, avez … la, avisele, avoir … mauvais, ay no, babu, back on, back then
  -0.1: back … i, barki-, barking, barking … the, barre-, beau travail, becau-, because, begins, bendiga
  -0.1: bendiga |, better … you, bici … el, bici … esta, bike moi, bike was, bikes … not, bjr, bmx, bon velo
  -0.1: bon … de, bonjour a, bonjour j, bother … again, bouchard, brought … in, burst, bury, busca a, buyin-
  -0.1: buying, by saturday, c quoi, c … beau, ca prend, ca s, cadea-, call this, call … the, camio-
  -0.1: campanita, can say, can … i, canceler, canoe, cantine, cas |, cater-, ce … appartient, ce … avant
  -0.1: ce … je, cedis, celui du, celular no, celular |, celular … yo, cette, cette personne, chat, chequen
  -0.1: cherchez a, cherchez qui, cliente … me, clinica, cloth, clou, club, coach says, cocon-, coconut
  -0.1: codes, coffees, commande … velo, comment … fait, complete, compose le, confundiendo con, confundio
  -0.1: congrats on, congrats … the, conozco ese, contact on, contesto por, contrato, could take, could the
  -0.1: could … come, could … find, could … with, coura-, courage, couture, cruz, cubiertas, cupbo-, cupboard
  -0.1: cut my, d avant, danke, dat, datin-, dating, daughter … the, de ce, de guardia, de velo, de … bord
  -0.1: de … est, de … o, de … stp, death, definitely not, dejame … con, delete numero, delete … de
  -0.1: demande … le, dental office, depor-, deportista, dept, depuis … c, des chambres, desinscris moi
  -0.1: despues |, deux chiffres, devez … le, devin-, diall-, dialo-, dictando, did … bring, did … consent
  -0.1: dieron este, dieron un, dieu, difun-, discussed, dit … aux, do … ever, do … so, docto-, does anyone
  -0.1: doing, don … me, done at, dose, dripp-, dripping, drywa-, drywall, dsl, dsl |, du retard, du … qui
  -0.1: dueno anterior, dueno … la, dues, echanger, edifi-, edificio, el lunes, el … buscan, el … otro
  -0.1: el … senor, electrico, email is, emili-, employer, en bicicleta, en pensant, en … aucun, en … c
  -0.1: en … descanse, en … tarjeta, en … tienda, encuentre, enero, enesi-, enesima, enferma, entire
  -0.1: entrevista, envoies, equivocado … no, equivocaron |, equivoco |, erroneo, es … mandar, es … que
  -0.1: esa senora, ese NAME, esperaba, est des, este, este … los, este … nuevo, esti, estuv-, etes fins
  -0.1: etes trompe, eu le, ever … me, fabri-, faire reparer, fait, fait le, faith-, fallo, farma-, farmacia
  -0.1: fathers, febru-, february, feel like, feliz … de, fils, find him, fizz, flirts, fo, foggiest
  -0.1: fois … que, fondo, for real, for repair, for … service, for … so, force-, forces, forei-, foreign
  -0.1: form |, form … not, found out, friday please, friends |, from home, fyi … number, gal, gardez
  -0.1: gars est, gave … this, get two, go … the, god bless, going, gonza-, grandfather, gregg-, greggs
  -0.1: group … with, guy … a, ha de, ha … ser, hablen, hablo bike, hablo … lol, han de, hands, handw-
  -0.1: handwriting, hangi-, has … been, hasta, have for, have … bicycle, have … his, hay algo, hazme, heade-
  -0.1: headed, her old, here … years, hija … el, his bike, his old, his … one, homie, hope NAME, hope … find
  -0.1: house … the, i blocked, i go, i only, i was, i … any, i … called, i … quitting, i … serious
  -0.1: i … there, iban, iban a, ici pas, idea who, idee c, idee … est, if my, if … texts, importe
  -0.1: imprimante, in february, in january, in the, in … basement, in … repair, in … wheelchair, inconnue
  -0.1: informed, inher-, inherited, interesse pas, is for, is … can, is … dads, is … different, is … ex
  -0.1: is … kids, it … been, it … then, j aurais, jajaja no, je, je pars, je … avoir, je … mettre
  -0.1: je … ramasse, je … sa, je … vous, jumeau, just, kalam, kind |, knive-, knives, know … shop
  -0.1: knows … so, l infolettre, l … a, l … proprio, la caja, la … gratis, lagos, laid, laisse … velo
  -0.1: las … esta, laval-, lavallee, le bmx, le mien, le morceau, le puse, le ramasse, le this, le … hier
  -0.1: le … mauvais, lead, learned, leeds, leh |, licenciado, ligne, lines, ling, list my, list too, lista d
  -0.1: lives here, llamando, llamo … y, lo quiero, local |, longtemps, loved, maam i, mad, magasins, mailb-
  -0.1: mailbox, mais … a, mais … suis, mal apuntado, mal note, mal … el, mama you, mandan … mensajes
  -0.1: mandela, manit-, marche pour, mas … favor, mauvais gars, mauvais … je, maxed, me on, me paso, me toco
  -0.1: me … esto, mejor … el, meme … vous, menac-, menace, mes patins, messages … and, mettez pas, mia se
  -0.1: mia … bici, miami, mises, moi mauvais, moi votre, moi … mon, mon ebike, mon vieux, monsieur … ne
  -0.1: more coupons, much do, muchacho, mucho … de, munic-, my dog, my gloves, my name, my … hurts
  -0.1: nadie … pidio, nah … am, name on, ne travaille, need … stop, need … updates, nervi-, never … me
  -0.1: new number, new … with, ngl, ni a, ni en, nigel, no envies, no mi, no trae, no … eso, no … esten
  -0.1: no … messages, no … named, no … senal, nobody … NAME, nobody … by, not allowed, not giving, not it
  -0.1: not look, not needed, not see, not … cell, not … never, not … repair, note that, now no, number also
  -0.1: number on, number … his, numero du, numero votre, numero … deja, numero … depuis, numero … mois
  -0.1: numero … soy, nunca … comprado, ocupa, oe, of … with, off stop, off … bike, off … now, often i
  -0.1: ok … do, olvid-, on … quote, on … team, on … tu, once … for, one a, one named, one … NAME, or … i
  -0.1: orteg-, ortega, otra NAME, oui, out … i, out … phone, over it, own, oye, para esa, parch-
  -0.1: parle … mon, participe, pas … affaire, pas … autres, pas … envoyer, pas … guy, pas … monsieur, passer
  -0.1: pay NUMBER, paye NUMBER, paz descanse, pc, pensant, perro |, persona equivocada, persona … buscan
  -0.1: phone tree, phone … your, picking it, pis … on, place i, place pour, place sur, playe-, please for
  -0.1: please … instead, plomero no, plumbing, por mensaje, possi-, posti-, posting, potea-, poteau
  -0.1: pour … desabonner, pour … roue, price … the, pries-, priest, pulls, punch, put down, que entra
  -0.1: que verguenza, que … este, que … hay, que … paz, que … ustedes, quedamos a, quien … es, quitt-
  -0.1: ranger, rappellerai, rayad-, reach-, recepcion, reception de, recib-, recipient |, recois … de
  -0.1: recovered, recu le, regle, rendue, repai-, ride … one, rides like, right i, right … am, rodad-
  -0.1: rough-, roughly, round, sacre-, sacrez, salas, sans … mais, school bus, scratch, screams
  -0.1: se confundio, se fue, se … por, seguros, senora, serait, sert, settl-, settled, sh, shifts
  -0.1: should … her, si tienen, si tu, signe pour, silla … ruedas, sir … i, so just, so no, somebody there
  -0.1: somebody … to, someone who, sonid-, sonido, sonne … le, sorry pero, sorry … hear, sorry … number
  -0.1: sounds … he, soy ese, soy plomero, soy quien, soy … dueno, speakers, speciaux |, spenc-, spencers
  -0.1: steamboat, still … for, stop … cancel, stop … thanks, stopped … since, strav-, strava, su celular
  -0.1: suena cuando, suis encore, suis … NUMBER, suis … celui, suis … pas, suivi, supli-, suplico
  -0.1: sur … personne, sus promos, swipe, ta mere, taking the, tandem |, tart, technically, teena-, telce-
  -0.1: telcel, telefono … de, telefono … los, telefono … soy, tell … your, telle-, tengo, tengo … jaja
  -0.1: text here, text someone, text … after, textee, texto o, texts … for, that part, that … group
  -0.1: the basement, the date, the glass, the lord, the night, the restaurant, the … store, the … tonight
  -0.1: the … train, the … with, there and, they took, they … for, thick, thing … you, this in
  -0.1: this telephone, this … her, tho |, through … you, ti guy, tienen mal, tijua-, tijuana, time it, tmrws
  -0.1: to … mom, to … only, toda la, todavia tienen, told … at, tombez, tower, transfere, tricy-, tricycle
  -0.1: troca, troisieme fois, troisieme … que, trump-, trumpet, tu arreter, tune … no, tuned, un chiffre
  -0.1: un … pour, una tal, une chambre, une garderie, une … ou, unenroll, updat-, us the, use … gmail
  -0.1: used the, usted … a, ustedes … mi, vaina-, vainas, velo cette, velo en, velo rouge, velo … pas
  -0.1: velo … reparation, venka-, vez … por, via |, viennent, viens … avoir, visit, vivo … la, volunteer
  -0.1: volver, votre … on, voudrais annuler, vous pensez, vous plus, vous … fins, vous … trompe, voy … ella
  -0.1: voyons donc, want someone, was intended, waters, we can, wedding and, wee, wen you, were
  -0.1: what … asked, where-, while, who … a, whole, wife says, will bring, with us, with … guys, would … to
  -0.1: wrong digits, wrong house, wrong no, wrong … amigo, wrong … it, wrong … no, wrong>want, y esto
  -0.1: y … erreur, years |, yo … llamo, york, you are, you called, you guys, you quedo, you … dije
  -0.1: you … hace, you … his, your side, | bjr, | bonjour, | cambio, | corta, | e, | hazme, | kid, | mi
  -0.1: | mums, | ponga, | putain, | respect, | suena, | voy, | … arrive, | … cambiar, | … class, | … cliente
  -0.1: | … coming, | … down, | … estoy, | … gasten, | … go, | … know, | … moms, | … news, | … notificaciones
  -0.1: | … numbers, | … pongo, | … porfa, | … recipient, | … says, | … supprime, | … todos, | … trop
  -0.1: | … votre, ~_avi, ~_blo, ~_bmx, ~_bo, ~_bou, ~_box, ~_dea, ~_ep, ~_fin, ~_fu, ~_gan, ~_goi, ~_hat
  -0.1: ~_haz, ~_hig, ~_hop, ~_inc, ~_ind, ~_je_, ~_jou, ~_lug, ~_mov, ~_mus, ~_oi, ~_olv, ~_rid, ~_sc, ~_su
  -0.1: ~_swa, ~_tam, ~_tio, ~_tri, ~_tur, ~_une, ~_upd, ~_van, ~_vir, ~_wit, ~_wre, ~_yo, ~aam_, ~abo, ~abr
  -0.1: ~acc, ~adas, ~adea, ~ahi_, ~amio, ~anic, ~ants, ~arad, ~arne, ~athe, ~aux, ~ban, ~basi, ~bby, ~beau
  -0.1: ~birm, ~bmx, ~bmx_, ~bol_, ~bris, ~buyi, ~cag, ~casa, ~cer, ~cet, ~cett, ~cias, ~cibo, ~cke, ~ckl
  -0.1: ~con_, ~coud, ~dada, ~deli, ~dim, ~dire, ~doi, ~doin, ~dsl_, ~eant, ~ecau, ~ecib, ~eda_, ~egui, ~eill
  -0.1: ~eks_, ~ele, ~elec, ~elme, ~ento, ~ere, ~ere_, ~esd, ~eup, ~ewh, ~ewhe, ~fais, ~fait, ~fer, ~fils
  -0.1: ~fin_, ~fir, ~gado, ~gan_, ~gez, ~gez_, ~gle, ~good, ~gue, ~hast, ~hell, ~helm, ~hile, ~hir, ~hos
  -0.1: ~hs_, ~iad, ~iais, ~ias, ~ibe_, ~ici, ~icl, ~iffr, ~ign, ~iled, ~ilt, ~inc, ~ine, ~inn, ~inut, ~ion
  -0.1: ~irai, ~ire_, ~isc, ~isen, ~ith, ~jis, ~ken_, ~ladi, ~lais, ~lime, ~lish, ~lme, ~lvid, ~mad_, ~man
  -0.1: ~mao, ~mao_, ~mea, ~mec, ~mew, ~mig, ~mion, ~mpag, ~mpo_, ~mx_, ~nale, ~nca_, ~nda_, ~ndan, ~ndi
  -0.1: ~ndio, ~ndo, ~niet, ~nk_, ~nnul, ~non, ~nows, ~nqui, ~nsfe, ~nute, ~nver, ~oche, ~ofer, ~oin_, ~oing
  -0.1: ~oke_, ~olo_, ~omo_, ~omor, ~orp, ~oui_, ~oura, ~ous_, ~ow_, ~padr, ~pag, ~pal, ~para, ~parl, ~patr
  -0.1: ~paye, ~pda, ~pdat, ~pet, ~race, ~rday, ~reak, ~rech, ~ree, ~ref, ~rela, ~rely, ~ren, ~rget, ~rie
  -0.1: ~rige, ~rmo, ~rne, ~rod, ~rot, ~rso, ~salo, ~sap, ~scam, ~sed, ~sfe, ~sfer, ~sic_, ~ssib, ~staf
  -0.1: ~stid, ~stuv, ~swa, ~tage, ~tei, ~ter, ~tfu, ~tic, ~tice, ~tidi, ~tio, ~tion, ~tomb, ~ton_, ~tre
  -0.1: ~trea, ~trou, ~tte_, ~typ, ~uble, ~uco, ~udo, ~uh_, ~uis, ~uis_, ~uits, ~ujo, ~umba, ~unds, ~unk_
  -0.1: ~upd, ~upda, ~urt, ~ust_, ~uyi, ~uyin, ~val, ~vamo, ~vier, ~vreu, ~whol, ~with, ~wre, ~xed, ~xed_
  -0.1: ~yped, ~zed, ~zed_
  -0.2: (unknown 8), (you), NAME are, NAME et, NAME guy, NAME he, NAME icitte, NAME ni, NAME … il, NAME … le
  -0.2: NAME … mon, NAME … will, NAME … y, NUMBER when, NUMBER … de, NUMBER … marche, NUMBER … today, a ces
  -0.2: a dental, a dentist, a giant, a lock, a mano, a media, a repair, a voicemail, a … NAME, a … chingada
  -0.2: a … grand, a … he, a … tienda, abeg |, abern-, abernathy, about what, abri, acaba-, activate, acuer-
  -0.2: acuerdo, add my, adelante, agradeceria que, ahora … llevo, ai … cette, ai … facture, ajustan, al mes
  -0.2: alask-, alaska, all are, alone and, am … guy, am … landlord, am … widow, ambul-, ambulance
  -0.2: and nobody, andar, ans … a, ans … je, anule, any contact, anythng, appelle pour, are giving
  -0.2: are looking, are trying, are |, arret … je, as le, ashes, assez de, assignments, assureur
  -0.2: au … samedi, avec votre, avez … mal, bal, barbe-, bay, bearing, before |, begin, believe this
  -0.2: believe … message, berth, best … in, bibliotheque, bici con, bici … es, bici … jaja, bici … tengo
  -0.2: bike haha, blew, blind, bloqueenme, bmw, boiler, bon … c, bonne … pour, books, bosse, bothering me
  -0.2: bounc-, bouton, breaks, bring own, briti-, british, buenos dias, but here, but there, but … we
  -0.2: c … assez, c … pas, ca … en, cabanon, caja, calendario, call was, called NAME, cambiaron
  -0.2: came … thanks, camer-, can someone, can … change, canno-, cannondale, caser-, caserne, ce texto
  -0.2: ce … pis, cel d, celular … lo, chance you, change a, check … digits, chela, cherchez |, chers, chico-
  -0.2: chingada, chirp-, chirping, clare-, cliente, coast, codigo de, collar, combo, come … can, come … your
  -0.2: como … a, como … el, compa you, complain, comptoir samedi, computer, con … el, conozco esa
  -0.2: conozco … la, copied, corta-, costar, could somebody, couturiere, credited, creep-, creepy, crevaison
  -0.2: criss-, crown, croye-, croyez, cuanto … debo, cuento, custa-, custard, dadar, dado mi, dads name
  -0.2: dangereux, dayca-, daycare, de becyk, de como, de lujo, de personne, de regalo, de … bro, de … chez
  -0.2: de … depuis, de … el, de … gang, de … iglesia, de … moi, debarque de, debarrassez, dejad-, dejame
  -0.2: dejemoslo, delai-, delais, delayed, delete cable, delete … el, depuis … semaines, deser-, desk no
  -0.2: desoc-, desole mais, despacito, detention, deux … svp, devinci, devolverla, diff, dijeron, dime, dina
  -0.2: direct, discu-, dista-, distance, do for, do … live, doctor, does … need, doit … l, donated, down lol
  -0.2: du … noter, dueno … de, duerme, el arreglo, el cliente, el dia, el muchacho, el presupuesto
  -0.2: el … suena, el … up, ella … la, elses number, email … me, en … sans, en … semanas, en … un, encanta
  -0.2: enerve, english is, envoyer … promos, equivocaste … numero, es … ahora, esa bicicleta, esa muchacha
  -0.2: ese … soy, est assez, est beau, est chez, est grand, est une, est … NUMBER, est … autre, est … des
  -0.2: est … erreur, est … petit, est … salon, esta … por, este chip, este … y, esto que, estor-, estoy con
  -0.2: estoy … clase, etais … pour, eteig-, eu ce, excuse … i, excusez moi, exs, fait du, false, fatig-
  -0.2: feder-, federal, felicitations pour, fella |, fermez la, ferre-, fesse-, fesses, ffs, fight-
  -0.2: find them, findi-, finding, fix a, flori-, flush, for … guys, for … with, former, forwarding
  -0.2: foto … es, fox, frappe, free … i, from … different, fuera … su, fut, gagne le, garri, gel, gelat-
  -0.2: genou, gentleman, get … off, gets … bike, getting messages, ghosted, give permission, give up
  -0.2: give … to, god, going … in, good, got her, got somebody, got … phone, gracias solo, graha-, graham
  -0.2: grandfathers, grax, grax |, grocery, groom, hablan, hablo para, hacer, hand, has ever, has no
  -0.2: has … off, hasta cuando, haut, have blocked, have not, have permission, have stopped, he must
  -0.2: he … like, healt-, health, heave-, here named, here … NAME, hey just, hey … fyi, hijo que, his new
  -0.2: his … so, his … this, hold … on, hope … gets, hora abren, housemate, housi-, housing, how are, how to
  -0.2: hoy, hummi-, humming, i hate, i split, i thought, i want, i … be, i … dropped, i … for, i … it
  -0.2: i … that, i … to, ici … de, il … change, impos-, impossible, in front, in … family, in … month
  -0.2: in … night, in … wrong, incorrecta, indoo-, indoors, interac, invig-, invigilator, is quite
  -0.2: is running, is why, is … landline, is … lunch, is … they, issue-, it costs, it makes, it … need, j
  -0.2: j … deux, jajaja, jarrive … NUMBER, je garde, je veux, je vis, je … pus, joignable, judas, junct-
  -0.2: junction, juron-, jurong, just … in, just … on, just … this, justine, kandy, keep … for, kick, kiddi-
  -0.2: kidding, kit |, kitte-, kitten, kofi, l enlever, la chingada, la depuis, la ligne, la … arriere
  -0.2: la … mi, la … otra, labora, labou-, labour, landlords, las rodadas, las … y, laundromat, lavoi-
  -0.2: lavoie, law, le dejo, le menage, le prof, le … gars, le … mi, leg, les autres, les dije, les doy
  -0.2: les … mais, let NAME, lettre, lifeg-, lifeguard, like … but, like … said, limpi-, line … a, list>list
  -0.2: livid, livraison, llamar … no, llegando, llego la, llego … mi, lo conozco, lo uso, lol wrong
  -0.2: lol … number, longest, los otros, los … voy, lujo, ma sœur, mal noter, mal … es, malen-, mama de
  -0.2: manager, manana no, mandando, mandar … de, mange mon, mano no, marcando, marcha, mareado, marido |
  -0.2: mas cerca, maternity, mauvaise, may i, maybe … a, me NAME, me another, me gusto, me puede, me puedes
  -0.2: me today, me … hasta, me … how, me … lo, me … turn, meant, meeting at, melange … clients, meme nom
  -0.2: menci-, mensaje … que, merci beaucoup, mes … ont, mes … sont, messages en, metan-, mets … off
  -0.2: mi gente, mi … tenia, mia la, mienn-, mio ahora, mis NUMBER, misa, moham-, mohamed, moi … t, mom is
  -0.2: mon … fait, monopoly, month i, morceau, moving to, muela, mundo, municipale, muruk-, murukku, my bank
  -0.2: my bf, my end, my exs, my … back, my … deleted, my … down, n est, n habite, n read, nadie con
  -0.2: nadie … en, nadie … ese, nagging me, ne … est, never … a, new year, ni tengo, nicer, no gracias
  -0.2: no mensajes, no need, no sirve, no time, no … conmigo, no … pa, nokia, nombre de, noodles, not no
  -0.2: not … able, not … about, not … delete, not … ever, not … is, not … sorry, noter le, nothing of
  -0.2: notifications for, nouveau telephone, novela |, now with, number bro, number dsl, number … go
  -0.2: number … on, numero en, numero … client, numero … se, nursery, of … place, of … shop, ofertas, off i
  -0.2: off the, off … NAME, off … one, oficina de, oiga |, oil, on e, on peut, on … brakes, on … day, once i
  -0.2: one from, one more, one so, opened, operation, opp, or … this, ordenes, otra … me, ou quoi
  -0.2: ou … NUMBER, out … not, ouverture, owned … bicycle, panad-, panaderia, panch-, pared, pas bien
  -0.2: pas en, pas l, pas ton, pas une, pas … il, pas … retirez, pas … stop, passe demain, passes, payas-
  -0.2: payasam, pe, peluq-, peluqueria, pena … usted, penal-, penalty, pense … que, perce, perdon … yo
  -0.2: pere est, pero … deseo, persona … busca, phone he, photographer, picku-, pigeons, pignon, pis on
  -0.2: plus depuis, poiss-, pole, pompiers, pongal, popsi-, popsicle, por, porfa you, pour … sur, pouva-
  -0.2: pouvez … m, presq-, presque, price … a, prise, proprio du, proverb, puede dar, que dicen
  -0.2: que … NUMBER, que … abren, que … escriben, que … mal, que … mensaje, que … vaya, quebr-, qui avait
  -0.2: quien se, rabai-, rabais, racin-, ran, rayo, reassigne, reception, receptionist, recommend
  -0.2: remove … and, removed |, remplacant, reparable, reprendre, residue, resilier, resse-, rest … peace
  -0.2: retirez mon, reveille, revis-, rides … new, rien qui, rifa, ring the, ring … bell, riot, robbe-
  -0.2: roue arriere, roue … est, roule … depuis, sacaron, saint-, sainte, salga-, salvar, samos-, sanda-
  -0.2: sandals, saturday … i, says … can, scoot-, scrap-, screenshot, scusez … vous, se … es, send … i
  -0.2: send … message, senora … no, separation, ser otra, serait … possible, serio-, shake-, shakespeare
  -0.2: shape, she … up, shop … not, sien, sigan, signed the, signs, silk board, silla-, sillas, sin … asi
  -0.2: since i, situa-, slidi-, sliding, sm1, sms from, sms … i, so … he, so … on, so … was, solo queria
  -0.2: somet-, son ex, sopor-, sorry … this, sounded, soy otra, soy repartidor, soy … que, spell, spons-
  -0.2: spot on, sry |, stalking, stand-, steev-, steeve, still going, still … them, stop nagging, stop or
  -0.2: stop … over, such person, suis, suppo-, surel-, surely, svp |, swall-, swallowed, swear-, take off
  -0.2: tata, tax, telephone … la, tengo idea, tenia este, texte … le, texto … mon, textos que, textos se
  -0.2: thanks so, thanks … much, the boiler, the fella, the garage, the news, the reminder, the trade
  -0.2: the tune, the way, the … later, the … til, the … years, the … your, there … two, they … giving
  -0.2: think … texted, third … this, this right, this shop, this sim, this … been, this … my, this … under
  -0.2: thoughts, throw the, tienda … you, tiene bici, time i, time in, tin, tires in, to all, to check
  -0.2: to have, to inform, to please, to somebody, to … person, to … with, tongu-, tongue, tools, toppe-
  -0.2: torch, tough-, toy, trabajo … la, transfer, trial, tried to, trois … que, trompe … number
  -0.2: trompez … personne, troop, trust, tuesdays, tupperware, twice, un coup, un salon, uncle i, understand
  -0.2: une, unope-, unopened, up … baby, used to, uso, usted pero, usted |, vale … pena, vato, velo aussi
  -0.2: velo ce, velo … course, velo … devez, venci-, vendo-, vendu … velo, vesti-, vestido, vets, veux juste
  -0.2: videotron, viernes … you, voile-, voilee, voir vos, vos heures, waiting … my, waterfall, what this
  -0.2: wheel and, when the, whether you, which you, who NAME, whoever … this, with another, with his, worry
  -0.2: wrong this, wrong … from, wrong … sry, wrong>list, y este, yo me, yo nunca, yo pense, yo … bici
  -0.2: yo … el, yo … y, you, you cambio, you go, you need, you take, you with, you … hay, you … looking
  -0.2: you … necesito, you … trying, your … go, zack, zoo, | asking, | bad, | buenos, | calling, | calm
  -0.2: | chain, | check, | combien, | coucou, | deme, | derangez, | desolee, | dinner, | equivocado
  -0.2: | evitez, | felicitations, | fyi, | hours, | notifications, | oil, | quitar, | slaque, | tabarnak
  -0.2: | toy, | … alone, | … appelle, | … bud, | … buying, | … c, | … cobraron, | … dias, | … linea
  -0.2: | … love, | … machine, | … mucha, | … notice, | … on, | … pedido, | … roommate, | … verdad
  -0.2: | … waiting, | … wifi, | … wrote, ~_adj, ~_ai, ~_bm, ~_bue, ~_bun, ~_bur, ~_cho, ~_dob, ~_fai, ~_fix
  -0.2: ~_goo, ~_hoy, ~_im, ~_j_, ~_jac, ~_je, ~_ju, ~_jus, ~_kno, ~_lai, ~_lib, ~_ma, ~_man, ~_mec, ~_nee
  -0.2: ~_oil, ~_ou, ~_pe_, ~_pol, ~_sa, ~_say, ~_sen, ~_ski, ~_so, ~_tc, ~_urs, ~_uso, ~_you, ~aam, ~abai
  -0.2: ~aby, ~ace, ~acue, ~add, ~ader, ~adj, ~adju, ~aga, ~agen, ~ague, ~ail_, ~ait, ~algu, ~alud, ~annu
  -0.2: ~anot, ~apun, ~ara, ~arce, ~arch, ~arco, ~ast, ~ast_, ~aten, ~aux_, ~ave, ~avel, ~baby, ~banc, ~beb
  -0.2: ~bebe, ~bun, ~burr, ~cale, ~cann, ~cent, ~chin, ~cion, ~club, ~coot, ~cra, ~cted, ~ctor, ~daba, ~damo
  -0.2: ~dea, ~deri, ~dju, ~dli, ~dob, ~dobl, ~dor_, ~eans, ~eave, ~echi, ~ed_, ~edin, ~eedi, ~eer, ~efec
  -0.2: ~eho, ~eld_, ~elf, ~elic, ~eme, ~enga, ~eni, ~enis, ~ent, ~er_, ~era_, ~eren, ~erne, ~ert_, ~esh_
  -0.2: ~espi, ~estu, ~etit, ~evi, ~ewo, ~expe, ~eye, ~eza, ~fert, ~fin, ~fix, ~fla, ~free, ~gagn, ~ger
  -0.2: ~god_, ~goi, ~goin, ~goo, ~gos, ~haz, ~hbo, ~hin, ~hoi, ~hori, ~hoy, ~hoy_, ~ias_, ~icic, ~icku
  -0.2: ~iddi, ~ien, ~iez_, ~ige_, ~ime, ~impi, ~ing, ~int, ~inu, ~itch, ~itin, ~jac, ~jus, ~just, ~lde
  -0.2: ~leg_, ~les, ~ley, ~lib, ~lies, ~lige, ~limp, ~lit, ~llah, ~llem, ~lli, ~lt_, ~lti, ~lub_, ~lve, ~ly_
  -0.2: ~maam, ~mac, ~mad, ~med_, ~mem, ~ncle, ~ncue, ~nda, ~ne_, ~nee, ~need, ~nez, ~nez_, ~ngle, ~nin
  -0.2: ~nive, ~noma, ~nt_, ~nte_, ~nule, ~ny_, ~ocke, ~ogle, ~oli, ~olvi, ~om_, ~omat, ~ombe, ~omme, ~omp
  -0.2: ~on_, ~onct, ~ondi, ~one, ~one_, ~ongr, ~onit, ~ont, ~oose, ~opit, ~ortu, ~ose, ~osts, ~ot_, ~oth
  -0.2: ~oud, ~ousl, ~owi, ~owin, ~oyo, ~pel_, ~pesi, ~por_, ~poss, ~pp_, ~pues, ~puis, ~pute, ~raci, ~rag
  -0.2: ~rage, ~ran, ~rang, ~re_, ~real, ~rer, ~res_, ~resi, ~rga, ~ria, ~rnee, ~ro_, ~rol_, ~rop, ~rrie
  -0.2: ~rrio, ~rule, ~scoo, ~sel, ~shed, ~sibl, ~sio, ~sot, ~star, ~stu, ~suis, ~tant, ~tax_, ~than, ~tho
  -0.2: ~tie, ~tien, ~time, ~tive, ~tma, ~tol, ~trat, ~ttin, ~turn, ~twic, ~uee_, ~une_, ~uno_, ~upp, ~uppo
  -0.2: ~urre, ~ursa, ~usar, ~usl, ~usly, ~ust, ~uy_, ~uys, ~uys_, ~wed_, ~wes, ~wice, ~xpe, ~xto_, ~ycle
  -0.2: ~you, ~you_, ~your, ~yout, ~ythi
  -0.3: 2nd floor, NAME so, NAME with, NAME y, NAME … his, NAME … ici, NAME … l, NAME … to, NUMBER vous
  -0.3: NUMBER … about, NUMBER … he, NUMBER … lieu, NUMBER … of, NUMBER … should, NUMBER … the, a clous, a me
  -0.3: a mi, a moncton, a payer, a pizza, a … erreur, a … message, a … named, a … over, a … vos, about i
  -0.3: about … end, aburrido, abus |, adjus-, aft, aftr, agost-, agosto, aime mieux, aime … les, aki, al cel
  -0.3: al senor, alert, alertes pour, algui-, alguien, all off, am deaf, am happy, am legally, am new, am on
  -0.3: am … there, amk, another shop, anymore it, apare-, apartamento, apj, apply, apunta, are … still
  -0.3: argum-, argument, arm, assembly, assez … de, assum-, assume, asusto, at costco, at … n, atento
  -0.3: au point, aun, avait ce, avant de, avoir, avoir … numero, away … the, b late, banya-, banyan, barri-
  -0.3: batin, battery … the, been calling, before … i, belle job, ben … donc, bhaiy-, bhaiya, bianc-
  -0.3: bianchi, bici pero, bicicleta en, bicicleta me, bicicleta … en, bicicleta … que, bicis, bien … que
  -0.3: bike, bike this, bike wrong, bike … NAME, bike … in, bike … there, bill, birch, bitte-, boile-
  -0.3: bouto-, bowli-, bowling, brakes myself, branc-, branche, breath, brush, bus broke, bus … down
  -0.3: buscan |, but … his, buttons, c … ok, ca, ca c, caban-, cabin-, cadena esta, cae, calla, cambio mi
  -0.3: camp de, can … type, canbe-, canberra, card can, carin-, carino, carrier, carte … dossier
  -0.3: carte … pas, carto-, casi me, casse … mon, cavit-, cca, ce … c, cell la, cell phone, central
  -0.3: cette annee, chainring, chambres a, chambres … air, chat sorry, chaud, chauffe, che … c, cheapest
  -0.3: cheers |, chemo, cherc-, cherche un, cherchez l, chipp-, chips |, coast-, coaster, cobraron dos
  -0.3: cobraron … veces, code, coinc-, combien je, come … a, coming up, coming … NUMBER, coming … with
  -0.3: comment on, como me, compania, companys, compose, comunicarse, con el, con otra, conci-, concierge
  -0.3: confundiendo, confundieron |, constantly, consultorio, contact … a, cortele, cosas y, coutu-, crate
  -0.3: crimp, crissez moi, croch-, crois … vous, crout-, cuando … recoja, cuenta, curio-, customer and
  -0.3: cyclist, d … et, d … le, dads, dance, dans … pneus, data, day is, de char, de client, de … hace
  -0.3: de … parte, de … sans, de … this, defec-, deja … de, delivered to, derangent, des … en, desde enero
  -0.3: detengan el, devez chercher, dia, dial, dialed … wrong, dieu … garde, diffi-, dijis-, disch-
  -0.3: discharge, discs, disculpe, district, disturb the, disturbed, do … fix, dog … the, doit y
  -0.3: doit … avoir, doit … une, domingo … la, domino, donna-, donne … faux, door at, door i, double check
  -0.3: doubt, douch-, douche, drool-, drooling, dropo-, du client, du lac, du … sur, effective immediately
  -0.3: eithe-, either, el doctor, el movil, el plato, el … ha, ella y, ella … el, else to, emp, en caja
  -0.3: en ontario, en reparacion, en silla, en special, en … sistema, en … trabajo, encargado, encue-
  -0.3: enough … take, enten-, era mi, es esa, es esta, es trompe, ese nombre, ese pedido, esposa
  -0.3: esposo … le, est bon, est ok, est rendus, est toute, est … ligne, est … lui, est … m, est … pis
  -0.3: est … rue, est … vieux, esta tienda, estimate for, etait son, etait … velo, etes … dans, etre une
  -0.3: etre … pour, ex … he, explain … i, exter-, facture c, faire, faisa-, faisant, fait deux, fait trois
  -0.3: fait … ans, fake … lol, fallecio y, fart, fauteuil, fax line, felic-, fell … on, fetes, finals
  -0.3: fini … messages, finit par, fireworks, fixed, flight, floja, flojo, floor-, floors, foam, foggi-
  -0.3: for being, for what, for … she, forever>these, forks, fournisseur, fourt-, fourteen, foutez moi
  -0.3: foutez … la, frame or, free for, frida-, friday, frnds are, from 2nd, from … floor, from … or, fully
  -0.3: garantie, garantie est, gardienne, gentils, getting, getting texts, glace, gmail one, go … me, goa
  -0.3: god … you, going round, gone, goo, good … please, googl-, got … card, gracias a, grandmother she
  -0.3: grew, guardada, gud nite, hace … el, hango-, hangover, happe-, happened … my, happy new, hari … maaf
  -0.3: has … different, hasta las, hasta nunca, have … right, have … with, he ido, he just, he sent
  -0.3: he … eating, he … up, hed, helme-, helped, her … now, heu, hi there, hier c, hier … est, highe-
  -0.3: higher, his mother, his … number, ho, home … this, hope the, houde, house please, how, how … use
  -0.3: https, hungo-, hungover, i doubt, i find, i may, i sold, i unsubscribed, i … deaf, i … in
  -0.3: i … legally, i … new, i … things, i … work, i … y, i … your, ibada-, ibadan, ido a, if … want, igual
  -0.3: il doit, imagine, imagine |, in good, in … place, included, included |, info, instead for
  -0.3: instead … this, intended for, intvw, inver-, invites, ira, irfan, is full, is waiting, is … by
  -0.3: is … old, it is, it next, it … have, it … him, izqui-, j vais, j … au, j … des, j … suis, j … votre
  -0.3: jairo, jamais fait, jare, je comprends, je dois, je regrette, je … personne, je … retire, je … sais
  -0.3: je … son, je … veux, job … the, joign-, joyeuses fetes, just a, just going, juste … nom, kedo, know a
  -0.3: know this, knowing, korea-, korean, l ajustement, l ecole, l … fait, l … fois, la douche
  -0.3: la electrica, la ici, la les, la recoja, la tia, la … adresse, la … dice, la … jaja, lakh
  -0.3: landlord … the, late by, late i, late … i, le forfait, le meme, le nouveau, le … ca, le … message
  -0.3: leave, left … one, legally, legally blind, lesson, lim, lindo, line please, link, list … my, little |
  -0.3: livra-, llama-, lleno el, lo delete, locked … the, longer NAME, loosey, lots, lotte-, lottery, lube
  -0.3: lunch … the, m … vole, ma, ma … je, maaf, maaf zahir, maaf … batin, madam i, magasin … mon, malu
  -0.3: manana paso, manchester, manila, manque un, maquis, maria-, mariage, maroo-, maroon, marta
  -0.3: mauvais … desole, mdm, me asusto, me cae, me queda, me … confundiendo, me … miedo, me … the, melange
  -0.3: mensaje con, merci de, message … meant, mi casco, mi … es, mi … porque, mien … est, mine i, miram-
  -0.3: mismo, missed … i, moi lol, moi … j, mon autorisation, mon … est, mon … se, monsieur … vous, moon
  -0.3: morceaux, more … for, more … is, mouse, mths, much … if, mueve, mujer-, mujeres, mum i, mush
  -0.3: my … about, my … also, my … husbands, my … if, my … is, my … then, n appartient, n … can, n … is
  -0.3: name … is, namin-, naming, necesito … de, need, negoc-, neuve, ni un, niaiseuse, nice … it
  -0.3: no encuentro, no reconozco, no … avisan, no … bien, no … conozco, no … idea, no … person, no … ride
  -0.3: nobody named, nom … ici, north, not paying, not type, not … doing, not … have, not … if, not … just
  -0.3: noter, novel-, novela, nueva-, nuevas, number equivocado, number please, number save, number used
  -0.3: number … have, number … you, numero ca, numero porque, numero … appartient, nunca … ido, nuts |
  -0.3: of this, of … month, of … no, off love, off … a, off … were, oh my, on, on passe, on with, on … boat
  -0.3: on … charge, on … rendus, on … vendu, on … wheel, onam, one to, ones, only way, or … which, otros |
  -0.3: ours |, out … ago, out … was, outs, outside with, overf-, overflow, owe, owl, p tit, palet-
  -0.3: papa … en, para, para los, para … NUMBER, para … en, parler, part pour, parte |, particular
  -0.3: pas mauvais, pas … bicyclette, pas … chum, pas … meme, payro-, payroll, pedalling, pense … c, penses
  -0.3: people to, pere a, person please, persona yo, personne a, peux tu, photocopy, picking … up, pickup
  -0.3: picni-, picnic, piensa, piensa que, pigeo-, pisci-, piscine, place dans, please refrain, plus sur
  -0.3: plus … je, plus … nous, pneus a, pneus … clous, police … it, politely, por eso, pour enlever, pour un
  -0.3: pour … que, pour … une, poutines, pouvez … me, praka-, prakash, prata, prayer, precios |
  -0.3: preferiria … no, prendida, prendidas, presentation, pretty … that, previously, prima-, princ-, probar
  -0.3: probe, proceda, prochain … je, puce, puede … por, pues |, que deje, que … cobraron, que … mande
  -0.3: que … otra, que … tiene, quebro, queen-, queens, quels, qui c, quien manda, quien … dejo
  -0.3: quien … para, quitarme, quitaron el, ratio-, raya maaf, raya … zahir, read … your, really … texts
  -0.3: rec, recog-, recoja, reconozco, recycle, refundable, regrette, reloa-, reload, remove … phone
  -0.3: rendu avec, rendu-, rendus, repas-, replace the, reply … am, residence, restart, retirer le, retourne
  -0.3: revient, revise el, revise … numero, rico, right, robot-, rodada, rodri-, s est, sabe, saber el
  -0.3: saber … precio, sadya, sai, said … ask, salam, salgan, saludos a, samsu-, samsung, saquen mi, saree
  -0.3: sat on, satur-, says ready, scene, se confundieron, se … cada, seconds, secretary, seen, selam-
  -0.3: selamat, selamat hari, selamat … raya, semester, semin-, seminar, senci-, send again, senio-
  -0.3: service was, sharm-, sharma, shear-, shock, shorts, shot, si hay, side of, sideways, simar-, simard
  -0.3: sin … de, smatt-, smili-, smiling, sms … no, snowblower, so done, so my, soi, someone … a
  -0.3: somethings wrong, somethings … with, somme-, sommes, sont en, sors de, sortie … dimanche, soy esa
  -0.3: starb-, starbucks, station … the, stop texting, stop … keep, stop … not, su cel, su … este, suave
  -0.3: subieron, submission, subscribe … to, suis l, suis son, sunday, sure that, sushi, svp corriger
  -0.3: t … trompe, takeoff, talking … a, tapao, tardi-, tardive, tattoo, te … yo, teachers, tell … kids
  -0.3: tengo ni, terra-, text not, text … before, texting … me, texto, texto … es, that a, that lol
  -0.3: that was, that … a, that … no, that … we, that … were, the address, the dentist, the meeting
  -0.3: the month, the photos, the police, the room, the shimano, the stairs, the surly, the tailor
  -0.3: the trike, the tuneup, the website, the … by, the … ends, the … online, the … slot, the … tag, thiev-
  -0.3: thieves, thing it, thing so, thing … me, thinks i, this you, this … all, this … mine, this … too, thn
  -0.3: throw, thumbs, ticket, ticket … is, tienen en, tienen loca, tienen … talla, tienes el, time … was
  -0.3: tit, to opt, to wrong, to you, to … bus, to … i, to … other, to … shop, torque, torti-, tortillas
  -0.3: touche pas, traer, transmision, travaille, travaille … ici, tree |, troublesome, trouve un
  -0.3: trying … reach, tube, un consultorio, un tiempo, un … dans, una iglesia, under the, unreal |
  -0.3: up … have, up … phone, up … you, use … the, using, ustedes … se, vapin-, vaping, vecina, vecino |
  -0.3: velo … de, velo … j, velo … la, ver, verify, vete a, veux … remboursement, viaje |, vidan-, vidanges
  -0.3: vieux peugeot, vodaf-, vodafone, vole mon, votre cafe, votre service, vous … chercher, vous … n
  -0.3: vous … parler, voyage, vuelto, wake up, want>want, wanted a, was a, was cancelled, was wrong, wd, we
  -0.3: we … been, wedding is, whatevers, wheelchair, when … are, which of, whole street, wifi, will pay
  -0.3: wins, with, with … customer, with … in, wo la, works-, world-, wreat-, wrong NUMBER, wrong guy
  -0.3: wrong key, wrong on, wrong>send, wtu18-, y avoir, years … i, yes go, yes the, yes … ahead, you hav
  -0.3: you so, you … be, you … out, your bday, your contact, your last, your mums, your … wants
  -0.3: your … wrong, yours |, zahir, zahir batin, | aki, | battery, | big, | cambie, | deje, | desactiven
  -0.3: | desinscris, | fell, | go, | grand, | mira, | parce, | perdona, | pero, | puro, | rabais, | roommate
  -0.3: | salam, | saquenme, | selamat, | signed, | swipe, | tal, | yeah, | … autre, | … bank, | … bike
  -0.3: | … bikes, | … cancelo, | … de, | … estan, | … fetes, | … forward, | … hari, | … looks, | … mandes
  -0.3: | … minutes, | … over, | … pana, | … parents, | … pasaron, | … probleme, | … queria, | … regrette
  -0.3: | … retiro, | … salirme, | … ser, | … sure, | … tarde, | … te, | … tel, | … test, | … ticket
  -0.3: | … time, | … wey, ~_abs, ~_aki, ~_ans, ~_asu, ~_av, ~_ayu, ~_be, ~_bei, ~_bu, ~_ca_, ~_cos, ~_cro
  -0.3: ~_cy, ~_del, ~_dio, ~_dir, ~_dsl, ~_ech, ~_eit, ~_ema, ~_eng, ~_fev, ~_gre, ~_guy, ~_hal, ~_il, ~_in
  -0.3: ~_ma_, ~_nec, ~_ng, ~_nos, ~_on_, ~_pe, ~_po, ~_seg, ~_sor, ~_ta, ~_tho, ~_us, ~_ut, ~_uti, ~_vam
  -0.3: ~_we_, ~_web, ~acio, ~ady, ~ady_, ~aire, ~alam, ~alme, ~amaz, ~ampa, ~anle, ~anos, ~ante, ~anu, ~asi_
  -0.3: ~atc, ~atch, ~atiq, ~auf, ~axi_, ~ays_, ~ayud, ~bloq, ~brea, ~bue, ~cel_, ~cer_, ~ceri, ~cha_, ~chee
  -0.3: ~chic, ~chie, ~cho, ~cic, ~cido, ~cku, ~ckup, ~cue, ~cupa, ~cut_, ~da_, ~dads, ~das, ~dav, ~dem
  -0.3: ~dian, ~dio_, ~djus, ~ds_, ~dsl, ~dy_, ~ear, ~ear_, ~ebo, ~ecog, ~ecte, ~ecti, ~edi, ~eds, ~ef_, ~efe
  -0.3: ~egoc, ~ehi, ~eje, ~ek_, ~elf_, ~encu, ~erda, ~erie, ~erl, ~ers, ~es_, ~esda, ~eta, ~eth, ~evol
  -0.3: ~evue, ~fai, ~fev, ~floo, ~gast, ~gel_, ~gen, ~ghe, ~ghts, ~goc, ~goci, ~gone, ~gs_, ~guy, ~hab, ~hal
  -0.3: ~hand, ~hed_, ~hera, ~hoco, ~hole, ~how, ~hts, ~hts_, ~hus, ~iado, ~ian, ~ico, ~ico_, ~idea, ~iet
  -0.3: ~ife_, ~iffe, ~ifi_, ~igeo, ~igue, ~inea, ~ing_, ~ins, ~iqui, ~ith_, ~itu, ~ivra, ~jou, ~kat, ~kno
  -0.3: ~lap, ~laro, ~lata, ~lca, ~lean, ~lgui, ~lick, ~lmet, ~lo_, ~loq, ~loqu, ~lube, ~mai_, ~marc, ~mili
  -0.3: ~mira, ~mis, ~mmin, ~mpro, ~mute, ~nail, ~nal, ~nal_, ~ndas, ~ndo_, ~nect, ~nes, ~neu, ~nfo_, ~nfun
  -0.3: ~nger, ~nmen, ~nnet, ~nni, ~nop, ~nstr, ~ntle, ~oci, ~odad, ~odr, ~ojo, ~omen, ~ona_, ~oo_, ~oote
  -0.3: ~opi, ~orm, ~ort_, ~oso, ~ossi, ~othe, ~otr, ~ots_, ~ou_, ~oubl, ~ous, ~owe_, ~pear, ~pel, ~per
  -0.3: ~per_, ~pers, ~pige, ~posi, ~purp, ~rar, ~reau, ~rful, ~rger, ~rin_, ~ros_, ~rse, ~sap_, ~sat, ~satu
  -0.3: ~sed_, ~snow, ~some, ~sor, ~spi, ~spli, ~spos, ~stes, ~stor, ~str, ~sty, ~taba, ~tann, ~taro, ~tene
  -0.3: ~thir, ~tigu, ~to_, ~tom_, ~toma, ~tti, ~tual, ~tubo, ~tudy, ~ubby, ~udg, ~udy, ~ueja, ~ugh, ~uise
  -0.3: ~ule, ~une, ~unny, ~upe, ~urr, ~uter, ~vel_, ~ven, ~vez, ~vis, ~viso, ~we_, ~web, ~wel, ~wifi, ~xim
  -0.3: ~yar, ~yer, ~yth, ~yud
  -0.4: (unknown 3), 2 tubes, 2 … c, 2 … please, NAME as, NAME to, NAME va, NAME wrong, NAME … change
  -0.4: NAME … off, NAME … told, NUMBER digits, NUMBER just, NUMBER letters, NUMBER times, NUMBER … bus
  -0.4: NUMBER … es, NUMBER … haha, NUMBER … pour, NUMBER … tires, a cannondale, a daycare, a de, a girl
  -0.4: a montreal, a otra, a seat, a … autre, a … first, a … pero, a … tia, a … with, about … warranty, abus
  -0.4: acabo, accen-, account to, actor, adjustment, adresse c, adresse pas, adresse … est, adultes, after
  -0.4: again … me, ahi en, ahora … el, ahora … mio, ai de, ai envoyez, ai … le, ailleurs … pouvez, airpod
  -0.4: alto, alto no, am down, am late, am … mad, ama, amazi-, amazing, ami |, an account, and have
  -0.4: and … texts, and … was, anda … bici, andab-, andaba, annee a, annee … vous, anniv
  -0.4: annuler … abonnement, anos, anos que, answer, anual, anulen, any shop, any1, appartient plus, apuesta
  -0.4: are like, are … more, are … no, arreglarla, as before, ask … for, at … station, atenta, au nouveau
  -0.4: au retour, autopay, avant que, avec … autre, avez confondu, avez du, avez … vu, aviso de, avoir ce
  -0.4: away |, back … a, bajo |, balat-, balatas, ballp-, ballpark, balls, batterie … a, batteries
  -0.4: battery … not, batti-, batting, bcos of, bday, beau … a, been … hrs, before … do, bes, besoin … un
  -0.4: besti-, bestie, biblioteca, bici no, bici si, bici … se, bike stuff, bike … mine, biscuits |
  -0.4: blinking, block my, blocked for, blonde m, bolt is, bon … on, bond, bord, borrowed, botel-, bothering
  -0.4: bracket |, brake will, braya-, brayan, breakfast |, bring a, bringing the, bringing … in, broke down
  -0.4: bronx, brother … he, built, buje, bus driver, bus … late, bus … not, buscaba, but yes, but … have
  -0.4: buyer, bye a, c … cher, c … encore, c … note, ca me, ca passe, ca peut, ca … deux, cada rato
  -0.4: cafeteria, calendar |, called twice, calls from, came … at, camp … velo, can … mauvais, can … sit
  -0.4: cancelling, canti-, cantidad, car and, car park, car … in, card is, card today, card … it, carriola
  -0.4: casques, ce pas, ce … doit, ceili-, ceiling, cerem-, ceremony, cerrada, cerramos, chall-, change de
  -0.4: changer … chaine, char, charge the, chariot, cheer-, cheers, chemi-, chose |, chuec-, churc-, church
  -0.4: clarinet, cle … la, cliente … dio, cliente … vous, clue who, coati-, coating, code … it, coiff-
  -0.4: coiffure chez, cole, colonia, come off, come … in, coming out, coming … or, commande du, commander
  -0.4: como … este, compliments, computer |, con permiso, confondu, confundieron, connais personne
  -0.4: conozco su, convi-, copiaron, copies, coucher, cough, creepy |, creo |, creo … este, creo … se
  -0.4: crochet, cruiser, cuando … puedo, cuanto dura, cubre, cumpleanos, cylin-, cylinder, d … la, d … pas
  -0.4: dan, dans, day, day was, day … my, dayan-, de demain, de main, de rappel, de ruedas, de trop
  -0.4: de … ahora, de … batterie, de … cette, de … dimanche, de … otra, de … si, debarquez, decir, decla-
  -0.4: decolle, dee, deepa-, deepavali, deer, deja |, deje … llave, deplace, des gens, descanso, descente
  -0.4: desolee je, despacho, devisse, devolver el, devolvieron, devrait, dey, diale-, dialed, dicie-
  -0.4: diciembre, did, did a, dies, difference between, ding, dio mal, dios … bendiga, dip, direccion … you
  -0.4: disas-, disaster, dites merci, do, do … accept, do … consent, do … run, do … wish, does … matter
  -0.4: dog will, doigt, dolla-, donne l, douan-, douane, drago-, dragon, drain, drain-, drawe-, drawer
  -0.4: dropped a, dropped it, du temps, dudas, ecris stop, ecrivez vous, effacez … vieille, el bronx
  -0.4: el metro, el plomero, el sillin, el … equivocado, el … no, elle … change, elle … pu, email for
  -0.4: emocion, en fous, en maudit, en misa, en voyage, en … metro, encore une, enough … i, enter, entran
  -0.4: entregas, entrenamiento, eps, erreur … le, es … mia, es … mio, es … otra, espos-, esposo, est cher
  -0.4: est dans, est malade, est note, esta cerrada, esta lloviendo, esta … para, esta … una, estaba … el
  -0.4: estafa, este … un, esten molestando, estimado, estudiante, etage, etaie-, etaient, etait pas
  -0.4: etait … a, etudi-, exam is, fac, factura |, fasti-, fatbi-, fatbike, fcc |, feeli-, feria-, feriado
  -0.4: ferry, fils de, final-, finds, firm, first i, flight got, flight … cancelled, flowers |, flyov-
  -0.4: flyover, fois … pense, for life, for the, for … 2, for … he, for … hr, forge, forge-, forgiven
  -0.4: fount-, fountain, fous, frayi-, fraying, friendster, front … when, fuel, funci-, funciona
  -0.4: funeral … is, future, gardez … jusqua, gardez … reste, generator, generica, go by, going over, gold
  -0.4: good … are, gorge-, gorgeous, got cut, got … and, got … message, gracias mijo, grandad, grid
  -0.4: grinding, group-, groupe, guardas, guardeme, guardia, guess-, guessed, guy i, had NUMBER, hafiz
  -0.4: happens |, harde-, harder, have a, have i, have told, hay manera, hay … con, he called, he … no
  -0.4: heard … your, her number, herd, here so, hermano … no, hey you, him it, him … he, hitle-, hitler
  -0.4: hoora-, hooray, hose, house is, house with, house … NUMBER, hoy manana, hug, hung, hung up, hybrid
  -0.4: i mauvais, i tell, i took, i wait, i … happy, i … hi, i … into, i … is, i … late, i … stopped
  -0.4: if someone, ignore |, il fait, il travaille, importante, in exam, in hostel, in traffic, in … day
  -0.4: in … til, in … world, indique, infol-, interesse merci, interesser, is another, is bringing
  -0.4: is eating, is like, is locked, is raining, is the, is two, is … after, is … bad, is … house
  -0.4: is … night, is … normal, it from, it … writing, j … etre, j … stop, j … tu, jackets, jaja … you
  -0.4: jamais … je, janua-, january, je passe, je sais, je sors, je … ce, je … deja, je … demain
  -0.4: je … excuse, je … faire, jueves por, jumpe-, jumper, juridico, jusqua vendredi, just call, juste … le
  -0.4: keep, kenya-, khata-, khatam, kids … a, kilom-, know NAME, la afinacion, la chambre, la clinique
  -0.4: la ebike, la escuela, la on, la pizzeria, la rueda, la sacoche, la ventana, la … aussi, la … gauche
  -0.4: la … manana, la … roja, la … stp, laisse ca, late … you, layin-, laying, le bouton, le feu, le jusqua
  -0.4: le mois, le … arret, le … s, le … telephone, leche-, leches, left her, left … wallet, les … etaient
  -0.4: lids, liens, lighthouse, list on, lista … bici, lista … no, livreur … pas, llegaron, llevaron
  -0.4: lloviendo, lo compre, loca |, lol what, looked … it, loosen, los … el, los … la, lost … lbs, lovin-
  -0.4: loving, lvl, m excuse, m … confondu, m … fous, ma tante, ma vieille, ma … carte, ma … s, made
  -0.4: mail svp, man i, manana hay, mandandome textos, mans, marco, marco mal, mardi … est, match-
  -0.4: matin … vous, mauvais modele, mauvais nom, mauvais … sur, mcd, me acaba, me cayo, me devolvieron
  -0.4: me esta, me hablan, me lol, me los, me tiene, me … fait, me … loca, mecanico, mecano, mech, medicina
  -0.4: mejor que, mejor … manana, merge, merry, message … l, message … svp, messages a, mette-, mettez
  -0.4: mi nino, mi … pasa, mi … va, mien |, mieux que, mieux … vous, min late, mine, mine … a, misdi-
  -0.4: misdialed, mise au, mise … point, missed … call, mittens, mixup, mom she, mom … the, mon … pere
  -0.4: mon … sonne, monja, more messages, more … than, motor just, moving the, mow, mubarak to, much it
  -0.4: much off, much … left, mud, mummy … the, murio |, museu-, museum, mushr-, my neighbour, my … by
  -0.4: my … had, my … home, my … so, n still, n the, n … you, name but, name not, ne sais, neces-, need … be
  -0.4: need … no, negocio |, neutr-, neutral, never did, new in, new … it, niais-, no phone, no trabaja
  -0.4: no … from, no … need, no … tu, no … voy, nomas … que, normal … ca, not come, not joking, not my
  -0.4: not too, not … business, nouvelle adresse, nouvelle … est, now … want, nudes, nuevo y, number … he
  -0.4: number … think, number … years, number>stop, numero et, numero l, numero … a, numero … suis, o
  -0.4: o … no, ocupa-, odile, odile |, of rs, of that, off and, off grid, off … on, ojos, ok … is
  -0.4: old … from, on phone, on you, on … plus, on … till, on … tires, one not, one she, one … call
  -0.4: one … you, our … NUMBER, out it, outside your, outside … the, ouvre-, ouvrez, over … is, paddl-
  -0.4: panal-, panales, panza, paper is, para you, para … seguro, parado, parle, pas commande
  -0.4: pas … commande, pas … mien, pas … mon, pas … rdv, pas … velos, pasar-, passw-, password, password at
  -0.4: past the, pasti-, patatas, pax, pedido de, pegad-, pegada, perdone, perdu la, pere … decede
  -0.4: pere … mal, permiso … el, permission de, pero … tengo, persona, persons, petes, peux annuler
  -0.4: phone because, phone in, phone … she, phonebook, pillo-, pillow, pinch-, place … the, plan for
  -0.4: plastico, plastique, plates, pneu est, pobre, poignee, police, porri-, porridge, ported, posted
  -0.4: pound-, pounds, poussette, poussettes, powde-, powder, prefere pas, preocupes, pret … velo
  -0.4: price … NUMBER, prima, primera, prisc-, priscilla, proprietaire … numero, proprio, proxima semana
  -0.4: pta, pu les, pu … cell, puede poner, puest-, punch card, puro, qu est, qu … ce, que ahora, que dice
  -0.4: que ver, que … demande, que … solo, que … su, quedo, quema-, qui etes, qui … vous, quiero cambiar
  -0.4: quietly, quinz-, quinze, quitarle, quote please, rabie-, rabies, rd, reach is, reader reads, redre-
  -0.4: redresser, remis-, remise, renouvele, repair, repeindre, repond, repond pas, respu-, respuesta
  -0.4: rest in, restes, resto-, retiriez, retrouvee, retrouver, rien … m, ringg-, ringgit, rope, roto
  -0.4: rubbed, rude, run a, run … is, s adresse, safel-, safely, sage, sais, salio el, sans l, saqueme … la
  -0.4: say so, screw you, se puede, se … cayo, se … quedo, seat … down, see … on, semanas esperando, send
  -0.4: senior, sent … message, servi, sets, sharp-, sharpen, she saw, she … coming, she … your, shell
  -0.4: shipped, shook, shoot, shopp-, should … the, si j, si pero, si pongo, side door, side gate, sides
  -0.4: siege-, sieges, sign it, sita, sleeps, smog, snori-, snoring, solar, solit-, solut-, solution
  -0.4: somebody named, somebody … NAME, something … with, somew-, somewhere, sorry no, sorry this
  -0.4: sorry … can, sorry … person, sorry … thread, soude-, sound like, sourdough, sous la, soy … mama
  -0.4: spamming … chat, spd, speaking, spoken, squat-, sry, stag, stepp-, sticky, still doing, sting-
  -0.4: stop if, stuck … traffic, suis fait, suis … avec, sun, sunda-, swap, t il, t … le, table NUMBER
  -0.4: talki-, talking, tel quel, telefono delete, telefono … una, telephone … a, tellement, tells
  -0.4: tengo bicicleta, tente, tesco |, text back, text … and, text … if, texte, textez … mauvais, textiez
  -0.4: texts>stop, that … all, that … can, thatha, the 3rd, the calendar, the claim, the crank, the crash
  -0.4: the ebike, the fountain, the kona, the one, the sale, the tall, the truck, the whole, the … and
  -0.4: the … answer, the … does, the … feels, the … has, the … help, the … model, the … near, the … office
  -0.4: the … one, the … only, the … van, the … which, then … you, these>angry, these>more, they gave
  -0.4: they … saying, thing |, thing … not, thinking … that, third, this not, this … as, tienda de, tiene su
  -0.4: tiene … anos, til payday, til sunday, time … have, time … it, to watch, to win, to … that, toco
  -0.4: today do, tonite |, tonta, too, too … at, torqu-, touched, tous … textos, trabaja, traffic on
  -0.4: trafic sur, trailer |, transposed, travaille pas, travelled, tres, tromper … numero, trona-, tronando
  -0.4: tronp-, tronpe, trued, try |, tu enlever, tu mensaje, tu … je, tubes, tuesday, tune, un aviso
  -0.4: un nouveau, un … falso, una … mas, unblock, under, une nouvelle, unfor-, unfortunately, unifo-
  -0.4: uniforme, unlin-, unlink, unreal, up call, update the, us, usar, va aller, va … a, vale la, van is
  -0.4: vas arreter, vecino, velo … il, vendamela, vendor, venir |, venta-, ventana, ver con, vibrate, vie |
  -0.4: vieille, vieille carte, vieja-, viejas, viero-, vieron, violi-, violin, vivem-, vivement, vont
  -0.4: votre … j, vouli-, vouliez, vous un, vous vouliez, vous vu, vous … avez, vous … meme, vous … textiez
  -0.4: waist, wait til, waiting … parts, wallet at, want NAME, want any, was riding, was … a, wat … said
  -0.4: water |, way and, we do, we stopped, wed |, well … is, wet, what should, what … said, wheel on
  -0.4: wheelie, when coming, whene-, whenever, whenever you, which way, who … just, wife … me, wind, winds-
  -0.4: windshield, with NUMBER, with … rain, with … so, woman, work … home, worksheet, worst, would at
  -0.4: wouldve, wrap, wrench, wrong answer, wrong invoice, wrong thread, wrong … can, wrong … have
  -0.4: wrong … mine, wrong … was, wrote it, yahoo, yet or, you on, you telling, you this, you turn, you what
  -0.4: you … fake, you … la, you … taking, you … tonight, you … trabaja, you … writing, | anulen, | borra
  -0.4: | cease, | compadre, | cortele, | deja, | digale, | ffs, | fixin, | happy, | listen, | mistaken
  -0.4: | next, | omg, | piano, | prix, | scrap, | scratch, | someones, | somethings, | support, | uncle
  -0.4: | want, | worst, | … avant, | … boss, | … buy, | … calle, | … clases, | … dress, | … equivoco, | … ex
  -0.4: | … il, | … lloviendo, | … luck, | … offense, | … paquete, | … pedales, | … queue, | … serai
  -0.4: | … sœur, | … telling, | … tengo, | … tiene, | … warranty, ~_ad, ~_aft, ~_ann, ~_bd, ~_bda, ~_chu
  -0.4: ~_cin, ~_cli, ~_co, ~_cou, ~_cul, ~_da, ~_dan, ~_dep, ~_dey, ~_do_, ~_eso, ~_etu, ~_fi, ~_fla, ~_for
  -0.4: ~_ga, ~_gd, ~_get, ~_hag, ~_how, ~_inv, ~_jal, ~_jo, ~_jok, ~_kee, ~_lea, ~_liv, ~_lub, ~_mac, ~_mad
  -0.4: ~_moo, ~_nin, ~_o_, ~_on, ~_oub, ~_pes, ~_por, ~_ray, ~_re, ~_rud, ~_sca, ~_sil, ~_soc, ~_sry, ~_sw
  -0.4: ~_tel, ~_th, ~_unt, ~_us_, ~_vay, ~_zip, ~advi, ~afte, ~ajo_, ~alid, ~ame_, ~ampu, ~anad, ~ando
  -0.4: ~anta, ~appe, ~appt, ~ardo, ~ared, ~asap, ~asl, ~ason, ~ass, ~assw, ~atel, ~ati, ~ats_, ~avi, ~ays
  -0.4: ~bajo, ~bda, ~bday, ~bla, ~blo, ~bloc, ~bly, ~bly_, ~bod, ~bugg, ~cap, ~ceiv, ~cha, ~cher, ~cie
  -0.4: ~cis_, ~cle, ~cout, ~cru, ~cs_, ~ct_, ~cut, ~dans, ~debu, ~dep, ~dey, ~dey_, ~did_, ~dio, ~doll, ~dor
  -0.4: ~dow_, ~dpa_, ~dvi, ~eady, ~easo, ~east, ~ebu, ~ebut, ~eed_, ~eiv, ~elm, ~elo, ~elos, ~enc, ~eps_
  -0.4: ~equ, ~erac, ~erch, ~eres, ~erfu, ~eri, ~eria, ~erit, ~erri, ~etud, ~eway, ~fair, ~fati, ~ffer, ~fici
  -0.4: ~figh, ~fina, ~fish, ~fter, ~fue, ~get, ~gle_, ~goog, ~haga, ~heer, ~hene, ~her, ~herc, ~hier, ~hip_
  -0.4: ~hird, ~host, ~hot_, ~hum, ~hurc, ~iai, ~ibl, ~ible, ~icke, ~iday, ~idio, ~ier_, ~iero, ~iert, ~ifes
  -0.4: ~igu, ~ike, ~ile, ~ille, ~illi, ~impr, ~ince, ~inci, ~inic, ~inue, ~inv, ~iola, ~ion_, ~is_, ~isim
  -0.4: ~it_, ~itat, ~ito_, ~its_, ~ive_, ~ivin, ~ixi, ~je_, ~jer, ~jok, ~kee, ~keep, ~ket, ~kon, ~ld_, ~lida
  -0.4: ~lin, ~live, ~lled, ~lly, ~logi, ~lub, ~made, ~mei, ~meo, ~mina, ~mpt, ~nati, ~nca, ~nch, ~ndr, ~niai
  -0.4: ~nion, ~nis, ~niv, ~nou, ~nsi, ~nte, ~ntre, ~occ, ~oit, ~oma, ~omas, ~ome, ~omm, ~ompt, ~ono, ~oog
  -0.4: ~oogl, ~ort, ~osi, ~ots, ~ound, ~our, ~our_, ~ouv, ~ouve, ~own_, ~pass, ~plan, ~pode, ~por, ~poso
  -0.4: ~powe, ~ppen, ~pply, ~ptin, ~py_, ~quee, ~quin, ~quir, ~ra_, ~radi, ~reta, ~retr, ~ribu, ~ried, ~rir_
  -0.4: ~rmac, ~roc, ~rode, ~romi, ~rta, ~rtin, ~ru_, ~sale, ~salg, ~scre, ~seni, ~seu, ~si_, ~sib, ~siti
  -0.4: ~sk_, ~skat, ~sme, ~soc, ~soi, ~soun, ~sous, ~sry, ~sry_, ~sse, ~ssw, ~sswo, ~stea, ~sth, ~sun_
  -0.4: ~sund, ~tain, ~tanc, ~tche, ~te_, ~th_, ~ther, ~tle_, ~too, ~tow, ~tri, ~trib, ~ubes, ~uel, ~uien
  -0.4: ~ung, ~uper, ~ups_, ~ura_, ~urda, ~urn, ~urne, ~urs, ~urt_, ~use, ~use_, ~uve, ~van, ~vaya, ~vez_
  -0.4: ~ving, ~viv, ~wap_, ~weet, ~wet_, ~wis, ~ye_, ~yer_, ~yez, ~ys_, ~zas, ~zip
  -0.5: 2 … to, NAME got, NAME working, NAME … c, NAME … her, NAME … you, NUMBER call, NUMBER dollars
  -0.5: NUMBER hr, NUMBER late, NUMBER mph, NUMBER … be, NUMBER … le, NUMBER … quelle, a, a basic, a bucket
  -0.5: a ce, a changer, a dead, a demenage, a erreur, a light, a … NUMBER, a … card, a … if, a … rodada
  -0.5: abeg, abierto el, about … dog, acabo la, accid-, add you, add … for, address … moved, adela-
  -0.5: adelante con, afinacion, after my, afuera de, again … my, aged, agree … that, aguan-, aguanta
  -0.5: ahi los, ai deux, ai les, ai marre, ai parle, ai … avec, ai … nouveau, ailleurs vous, aire … la
  -0.5: ajustement, al mecanico, alarg-, alcanzo |, all … so, aller le, aller … chercher, allergique, allume
  -0.5: almac-, almacenaje, almost done, alterations, alway-, always, am, am coming, am … can, amarillo, an
  -0.5: anand, and NUMBER, and … did, and … keep, and … left, ando … no, annuler la, anything at, aparta
  -0.5: appelez … avant, appelle, apporter, apretada, aprue-, aqui vive, are done, are free, are … looking
  -0.5: are … there, armar, around noon, arriere … la, ask him, assem-, at gate, at home, at … bike
  -0.5: at … office, at … wrong, ate … whole, au … avant, au … rue, autou-, autour, autre NAME, avanc-
  -0.5: avance, avisos me, back from, bad number, balloon, banana |, bathroom, bathroom |, be … elses
  -0.5: be … texts, been … NUMBER, before … or, behind |, believe |, belonged, belongs … a, ben … avoir
  -0.5: bici … mia, bicycle since, bien, bien la, bien le, bienv-, big one, billets, birds, bit … the, bleue-
  -0.5: bleuets, blink-, bloquea, board, board |, bois, boite |, bonjour … ai, boot, bouchon, boucles, boxes
  -0.5: brave, break, break down, bridesmaids, bueni-, buscando, but you, but … are, buzon, by … own, c koi
  -0.5: c … au, c … des, ca commence, cadena otra, call from, call … me, called the, calm down, camaras |
  -0.5: cambio … cel, camisas, canada |, cancelled so, cancelo la, candles, carbon, carni-, carniceria
  -0.5: carrito, casa, cell … en, cerraron, ces messages, cette … je, chaine a, champ, changez pas
  -0.5: charging me, chavo, chequ-, cherche une, cherchez … un, chica, chien est, chien … mange, chist-
  -0.5: chiste, chum a, chum va, claro, cleo, closed for, coiffure, colga-, come tomorrow, come … at
  -0.5: como apago, completa, completa |, con tu, con usted, con … encargado, con … la, con … las, conference
  -0.5: congrats to, conozco |, contact … about, contente, conteste |, corrector, corridor, cote
  -0.5: coupez … les, court |, cousine, crank, crewe, crime, crois … c, cruzo, cuando les, cuantas libras
  -0.5: cuanto cobran, cuissard, curiosity, curious, cut, cycliste, d … NUMBER, d … autre, d … ce, dads … he
  -0.5: dans … coin, dans … metro, dans … pedalier, dans … sac, daugh-, de caminar, de coiffure, de forfait
  -0.5: de llanta, de mes, de nina, de number, de ser, de temps, de … esquina, de … este, de … hermana
  -0.5: de … para, de … pouvez, de … proxima, de … senora, de … vie, debranche, deja repondu, delete cuadro
  -0.5: delete the, delete trabajo, delete … que, delivery, demande … on, deplacer, des rappels, desabonne de
  -0.5: detenganse, devis-, diach-, diache, dites, do the, dobla-, doblo, domingos, donc vous, done by
  -0.5: done … you, donne un, dos veces, doubl-, double, down, down |, driving test, dropped … in, du … au
  -0.5: du … ici, du … lol, duboi-, dubois, duria-, durian, east, easte-, echanger |, ecoeure de, econo-
  -0.5: ecure-, ecureuil, el buzon, el camion, el mundo, el pollo, el … hay, el … mejor, el … si, el … un
  -0.5: election, electrique |, en cours, en … con, en … hasta, en … l, encanto, encore … d, engine light
  -0.5: english … good, enoug-, enough, entendus, enviarme, equivoco … numero, erreur … la, es … carniceria
  -0.5: es … en, es … jueves, esposo no, est annulee, est … annulee, est … cellulaire, est … ecole, est … le
  -0.5: est … votre, esta bloqueada, esta es, esta mi, esta muy, estoy trabajando, eu un, everybody |, excus-
  -0.5: extra |, fais … ailleurs, faiz, father he, faux, favor no, feliz … a, ferie, firew-, first one
  -0.5: fligh-, for that, for … baby, for … basic, for … months, for … small, for … while, forever>remove
  -0.5: forgets, forma … que, freewheel, frere … a, from … system, front … will, funcionar, g1k, gener-
  -0.5: gentil, get … if, get … out, givin-, giving, giving you, go, good now, good … on, gor, got me
  -0.5: got … elses, gps, grind-, gris, groom-, grues-, gruesa, guardalo, guitarra, had … to, hambr-, hambre
  -0.5: handle, happen, happy birthday, hard to, hari, hari raya, has my, has … fever, hate the, have an
  -0.5: have had, he dejado, he … a, he … called, he … ningun, he … now, he … on, headc-, headcount, hedge
  -0.5: help, help with, helpe-, her cell, her … for, her … in, herra-, herramienta, heure |, hey did
  -0.5: him … is, hinch-, histoire, hit, hobbi-, hobbies, holdu-, holdup, hols, homew-, hoodie |, how late
  -0.5: hoyo, hrs |, husband NAME, hybri-, i am, i book, i buy, i order, i put, i … come, i … coming
  -0.5: i … everything, i … had, i … too, i … you, idea what, if, if the, ignora, igual-, igualmente
  -0.5: il possible, imagi-, in, in at, in you, in … envelope, in … hrs, in … old, in … spring, in … what
  -0.5: incorecto, informo, inside |, insista, interested, is all, is crazy, is … bit, is … cell, is … dental
  -0.5: is … really, is … room, is … with, it go, it shows, it up, it went, it … to, j … arreter
  -0.5: je … allergique, je … pas, je … passer, jetez, journ-, junior, just … flat, just … lol
  -0.5: just … talking, jvas, keep asking, key under, kid has, kwa, l … avant, l … combien, l … dans
  -0.5: la lavadora, la mano, la nouvelle, la tienen, la unica, la … es, la … llevar, la … mon, la … nueva
  -0.5: la … ortiz, la … paso, la … vendredi, la … vous, lad, laisse … la, laissez la, largo |, las flores
  -0.5: late husband, late so, late … the, later i, le coin, le contact, le grand, le livreur, le samedi
  -0.5: le service, le … chez, le … modele, le … mucho, le … tel, leaf, lec, left his, left one, left … i
  -0.5: lefty, lentejas, les … d, les … vous, let me, letra, library |, lift, light-, lights … the, ligne de
  -0.5: like new, list i, list>you, llego NUMBER, llego … las, llevar a, lleve … a, llovi-, loane-, loaner
  -0.5: locko-, lockout, lol NUMBER, lonely, long story, looking … you, los NUMBER, los domingos
  -0.5: los … porque, lost in, lousse, luego |, madam-, madame, mais … pas, making … noise, mal … le, malay-
  -0.5: malaysian, mam, mamak, manejar, manubrio esta, mate, mauvais … monsieur, mauvaise photo, me cambie
  -0.5: me ha, me must, me toca, me … photo, mejor voy, mensaje me, menu, merci … mon, mes freins, mes … d
  -0.5: message, message c, message for, message … mistake, messages … me, mesure NUMBER, mi abogado, mi pana
  -0.5: mi parte, mi suegro, mi … cuanto, mi … esta, mia … la, mien est, mine … only, minte-, missed … from
  -0.5: miste-, mister, mme lavoie, mod, moi pas, mois passe, mom does, mon … une, month … i, motor a
  -0.5: moved away, mph, much … my, munro, munro |, must … me, my account, my eyes, my lawyer, my … charges
  -0.5: my … plate, my … since, my … when, n all, n … am, n … aucun, n … veux, n … with, nada en, ne lui
  -0.5: ne … plus, necesitar, necesito una, need any, need his, need … by, need … the, neighbours
  -0.5: never bring, never dropped, never read, never signed, never … his, new … for, niego, nina, no one
  -0.5: no recibir, no vivo, no … donde, no … esos, no … who, nobody, noisy, nom la, nombre, non … pour
  -0.5: not about, not bring, not have, not sleep, not there, not |, not … laughing, now … bike, nt
  -0.5: number and, number bus, number ends, numero falso, numero monsieur, nunca pedi, o … el, o … las
  -0.5: october |, of sms, of stock, of … all, of … or, ofert-, off … for, office we, ok, ok … le, ok … not
  -0.5: on … 3rd, on … frame, on … instead, on … laptop, on … street, on … wrong, one … before, one … by
  -0.5: onlin-, online, only i, only … left, or are, order if, order updates, oredi, ortiz, other brand
  -0.5: other … this, otra … se, out … stock, out … this, ouvrage, overs-, owns, pannier, paper |, par … pour
  -0.5: parai-, parait, parlez, paro, pars … voyage, parti, pas assez, pas du, pas fachee, pas je, pas ou
  -0.5: pas |, pas … ici, passe … prendre, password … the, patie-, patin, pausa-, pedia-, pedid-, pedido no
  -0.5: pense … je, person … want, personne … ai, phone taken, photo c, photo … est, physio, pick … up
  -0.5: pido … la, pigeonhole, pigno-, pinchazos, pinea-, pineapple, pire, pis elle, pizza place, pizzeria |
  -0.5: place … is, plateado, plateau, please come, please correct, please … do, plenty |, pliee, plus … NAME
  -0.5: plus … ce, plus … svp, pneu, pogne dans, poner-, ponerle, pongo a, ponle, por … telefono, porfavor |
  -0.5: porqu-, porque, port, porte … est, porter, portl-, portland, portuguese, posta-, postr-, postre
  -0.5: pothole … the, pour avoir, pour … freins, pour … mere, pouvez me, preciosa, preferiria que, prendre |
  -0.5: prends le, prestas, price for, principiantes, print |, probably, promi-, promo, properly |
  -0.5: puedo … con, puesta, put in, put … on, quand … pedale, que sale, que voy, quel … la, quelle grandeur
  -0.5: quelle … le, quelqu … vous, question … le, qui j, qui … j, quick-, quickly, quien … ese, quien … yo
  -0.5: quiero … le, quincena, quit trying, quit … to, quoi, quoted, raat, racco-, racqu-, racquet
  -0.5: ramasser … velo, rappel … la, rebat-, rebate, recko-, reckon, recogen, recojo, reembolso, reessayez
  -0.5: reflector, regal-, registrar, rei, remet, remonte, remove … from, remove>remove, removed … number
  -0.5: repaint, reply from, report |, reporting … to, rer, resoled, rest, retainer, retarde, returning
  -0.5: roads |, robot ou, rodol-, rodolfo, roue avant, roundabout, row, rueda … atras, rueda … la, ruine-
  -0.5: running NUMBER, salon … coiffure, salutations, salutations a, salvador, same, saturday ride
  -0.5: say sorry, says thanks, says … are, sched-, scola-, scolaire, scratch on, scratch … the, se … sale
  -0.5: seal, seas, see a, semaines, send … 2, send>number, sent … wrong, serai la, serait il, serie c
  -0.5: serie … est, serious |, shall, shark, she quit, she … asking, she … at, she … do, shop dog
  -0.5: should … be, signal … the, signed NAME, siguio, silla de, sin rueditas, since NUMBER, siri
  -0.5: sister … is, sit, slaque, sleev-, sleeves, slowp-, snip, sod, soda, solo, somebody … the, someone
  -0.5: somethings, son, songs, sophie |, sorry i, sorry … spamming, sound-, sounds, souris, sous le
  -0.5: soy … pero, soy … senor, special, spongy, stadi-, stadium, stand up, standing near, stars would
  -0.5: started, still at, still … her, stole-, stolen, stone, stops at, stora-, storage, stori-, story … i
  -0.5: stron-, strong, suegro, suela, suis allergique, suis tanne, sur, sur mon, sur … fourche, sur … site
  -0.5: sure i, sus mensajes, swell, t … un, talk abt, tanner, tante, tarik, tarjeta … en, tastes, tatto-
  -0.5: tell … if, tempo-, tener, tengo el, termine |, text me, texting … number, texto … le, that says
  -0.5: that wheel, that … what, thath-, the build, the child, the drive, the flu, the folding, the lab
  -0.5: the marathon, the part, the pizza, the plumber, the queue, the silver, the transfer, the waiter
  -0.5: the … again, the … bc, the … drive, the … helmet, the … kind, the … until, the … were, the … wrong
  -0.5: then she, there are, there before, they … their, think, think you, this does, this my, this … belongs
  -0.5: this … of, thumb-, thunder, tia, tienda … esta, tige de, tikto-, tiktok, til … i, till, time … week
  -0.5: titan-, titanic, to add, to hang, to learn, to walk, to … next, today can, today lol, today or
  -0.5: today was, today … i, tombee, tomber la, tomber le, tomorrow, took it, top … your, touchez pas
  -0.5: traigo, trail, treasurer, treat, treats, trompe d, trompee de, tromper d, trop … je, truin-, truing
  -0.5: tu annulee, tu normal, tuesd-, tuner, twist-, ultimo, um, un crack, un vieux, un vous, un … cell
  -0.5: un … numero, un … qui, un … vous, una carniceria, una casa, una semana, una … de, une arnaque
  -0.5: une chaine, une ecole, une vraie, unexp-, unexpected, unica, until the, urgence, va prendre, valen-
  -0.5: valis-, valise, van, vaut pas, vecin-, velo roule, verifique, verte, vez, vez se, vibrating, vicky
  -0.5: viendo, vienn-, vinta-, vintage, vio, vive la, vive ninguna, vive … familia, voi, voitu-, voiture
  -0.5: vole … velo, vos … merci, votre commerce, votre fiche, votre velo, voudrais … mon, vous parlez, vraie
  -0.5: vuelvas, waiter, want … again, want … marketing, want … take, wednesday, wey |, what … going
  -0.5: what … the, wheel build, wheel or, wheel will, wheel … please, which … you, while … do, who … in
  -0.5: wifi password, will go, will it, will … NUMBER, will … come, winter, with … today, with … wrong
  -0.5: work on, worried |, would be, would … have, wrong window, wrong … but, wrong … this, wrong … you
  -0.5: wrote … the, wtu28-, xerox, xfa, xrays, y la, y … candado, y … he, yesen-, yesenia, yet … there
  -0.5: you break, you bring, you dey, you next, you vi, you … eat, you … free, you … sending, your, | abeg
  -0.5: | accounts, | annoying, | arreter, | brought, | buscan, | congrats, | criss, | detenganse, | diache
  -0.5: | faites, | forward, | give, | man, | mejor, | mets, | on, | paso, | pourriez, | puedes, | qu
  -0.5: | raining, | received, | retirer, | sick, | something, | tes, | viens, | white, | … a, | … abogado
  -0.5: | … autorise, | … baby, | … bridge, | … brutal, | … cadre, | … chien, | … cousin, | … cuando
  -0.5: | … deux, | … dueno, | … equivocada, | … feels, | … fix, | … getting, | … hacer, | … had, | … koi
  -0.5: | … lookin, | … mano, | … muchacho, | … nouvelle, | … recu, | … ruido, | … sick, | … sis, | … souris
  -0.5: | … tienda, | … tonight, | … vez, | … voi, ~_a_, ~_abe, ~_add, ~_af, ~_alw, ~_am_, ~_an_, ~_are
  -0.5: ~_ave, ~_awa, ~_bre, ~_cet, ~_cic, ~_cle, ~_clo, ~_cut, ~_day, ~_dej, ~_did, ~_dif, ~_do, ~_dow
  -0.5: ~_eco, ~_est, ~_fa, ~_ge, ~_go_, ~_gps, ~_gru, ~_hur, ~_hus, ~_if_, ~_igu, ~_in_, ~_kn, ~_lap, ~_maa
  -0.5: ~_mi, ~_na, ~_ne, ~_nop, ~_nou, ~_ok_, ~_oui, ~_pet, ~_rab, ~_rod, ~_row, ~_se, ~_sic, ~_sla, ~_sp
  -0.5: ~_tha, ~_the, ~_thr, ~_uno, ~_vez, ~_wo, ~_zi, ~abb, ~abeg, ~acci, ~afa_, ~aft, ~age_, ~aine, ~ajo
  -0.5: ~aki_, ~all_, ~alo_, ~alw, ~alwa, ~am_, ~amel, ~amos, ~angi, ~ansf, ~anyt, ~app, ~apt, ~ara_, ~arc
  -0.5: ~ards, ~as_, ~aste, ~aw_, ~az_, ~azon, ~bala, ~cabo, ~cad, ~came, ~camp, ~capa, ~ccid, ~cen, ~cheq
  -0.5: ~chu, ~chur, ~ci_, ~cil, ~cit, ~ckin, ~clic, ~clos, ~code, ~cojo, ~cou, ~ctr, ~culp, ~dab, ~dej, ~del
  -0.5: ~di_, ~dif, ~doct, ~dos, ~dry_, ~due, ~ean, ~eci, ~ectr, ~eed, ~eil, ~ela, ~ell_, ~ello, ~elo_, ~elp_
  -0.5: ~ena, ~enca, ~enci, ~enou, ~erro, ~ers_, ~esit, ~even, ~excu, ~faux, ~fec, ~fet, ~ffl, ~ffre, ~flig
  -0.5: ~for, ~fore, ~frer, ~frid, ~gale, ~gara, ~gene, ~gli, ~gps, ~gps_, ~gru, ~gual, ~hac, ~hamp, ~has
  -0.5: ~hed, ~hez, ~hez_, ~hid, ~hol, ~hora, ~icer, ~id_, ~ided, ~ids, ~ids_, ~ier, ~iff, ~ike_, ~ily, ~ily_
  -0.5: ~inal, ~inar, ~ingi, ~iri_, ~iro_, ~isar, ~isin, ~ite_, ~ive, ~jad, ~jump, ~lee, ~lef, ~lis_, ~loc_
  -0.5: ~lon, ~long, ~look, ~loue, ~lut, ~lver, ~lwa, ~lway, ~ma_, ~maa, ~mame, ~math, ~mpra, ~mut, ~nco_
  -0.5: ~ncy, ~ndma, ~nec, ~neu_, ~nge, ~nge_, ~ngi, ~nia, ~nie, ~ning, ~nnon, ~nora, ~nou_, ~noug, ~nsf
  -0.5: ~nter, ~oane, ~odo_, ~ogl, ~oil_, ~oir, ~oir_, ~oks, ~oks_, ~ola_, ~onli, ~ons_, ~ooks, ~orag, ~pai
  -0.5: ~pan, ~parr, ~pati, ~pe_, ~peti, ~plet, ~ponc, ~porq, ~pres, ~push, ~quem, ~ras, ~rch, ~read, ~ree_
  -0.5: ~reen, ~rid, ~riv, ~rive, ~rmir, ~rni, ~rnin, ~rofe, ~roj, ~roll, ~rqu, ~rra_, ~rts, ~rts_, ~rve
  -0.5: ~saut, ~say, ~see_, ~sera, ~set, ~sher, ~sho, ~sli, ~son, ~spoi, ~spok, ~sse_, ~st_, ~sur_, ~swap
  -0.5: ~tape, ~tar, ~teng, ~tera, ~tha, ~the, ~ths, ~tin_, ~tip, ~tone, ~toy_, ~trai, ~trem, ~turd, ~uar
  -0.5: ~udd, ~uesd, ~ugh_, ~ulp, ~und, ~unde, ~unni, ~upe_, ~ur_, ~ure_, ~ute, ~veci, ~vien, ~voco, ~wap
  -0.5: ~whe, ~wn_, ~xcu, ~xcus, ~xfa_, ~yen_
  -0.6: 2 … la, 2 … of, 3rd floor, NAME changed, NAME on, NAME … here, NAME … number, NUMBER feet
  -0.6: NUMBER floors, NUMBER giant, NUMBER missed, NUMBER que, NUMBER semaines, NUMBER … by, NUMBER … calls
  -0.6: NUMBER … en, NUMBER … left, NUMBER … need, NUMBER … nobody, NUMBER … stock, a chicoutimi, a cyclist
  -0.6: a fee, a fever, a reparer, a stroller, a student, a tous, a wheel, a … about, a … au, a … bag
  -0.6: a … blonde, a … est, a … ete, a … fois, a … for, a … hier, a … ici, a … j, a … moi, a … pere
  -0.6: a … place, a … question, a … se, a … seat, a … stop, about that, acabo … sacar, account … i, accro-
  -0.6: accroche, acros-, across, afina-, agradece, aguanta |, ahi le, ahi … de, ai … d, ai … mon, aid
  -0.6: aigui-, ailleurs pour, aimerais ne, aimerais … plus, aircon, algo mas, allah, alle chez, alle … vous
  -0.6: am … who, amene-, amener, and will, and … says, and … she, ando, andra-, andrade, angry … i, animal
  -0.6: animal |, annon-, annoying that, annule … rdv, annulez tout, annulez … mon, another … now, ans … de
  -0.6: apart-, appar-, appeal, apunto, are coming, are shot, arrete … quand, arsen-, as usual, ask … to
  -0.6: asking when, at … 2, at … corner, at … gym, at … then, atendio ayer, attachment, au, au … numero
  -0.6: au … svp, aussi |, autiste, autop-, avait, avec ton, avec … panier, avez la, avez mal, avez … encore
  -0.6: ayer … de, azul … la, back wheel, backw-, backwards, bag of, bagel-, bagels, bake, balay-, balayage
  -0.6: balcony, banana, banda-, bandana, banks, bar tape, basic, bat, bathr-, bcos, be contacted, bebe
  -0.6: been NAME, before … after, behin-, behind, behind a, belie-, bell is, belt, berna-, besides, bibli-
  -0.6: bici verde, bicicleta, bike please, bike shops, bike what, bike … am, birthday … the, bit |, blanca
  -0.6: blocked … driveway, blocked … the, bloque, bloqueada, bolsa-, bolsas, bonjour … de, bonne fin
  -0.6: bonne grandeur, bonsoir |, boss … me, both wheels, boucle, bout, bout de, boxin-, boxing, brain
  -0.6: brand please, branl-, bridge |, bring it, broma, broma … no, brown, bruit la, bubble tea, budge-
  -0.6: budget, buen fin, buen … de, bulk, bureau, busca |, busca-, buy … bikes, by phone, c est, call your
  -0.6: call … a, called you, calls, calme, camaras … NUMBER, cambiarlo, cambie de, cambien el, cambio |
  -0.6: came thru, can … help, cancelled … gym, candl-, ce … NAME, ce … depuis, cell … the, celui ci, chamb-
  -0.6: chambre, changed my, changed to, chayo, cheaper tires, chess, chez la, chicken rice, chicoutimi
  -0.6: chihu-, chihuahua, child seat, chueco |, ciudad |, civic, claim, classe, client vous, clunk
  -0.6: coach … the, colis est, colon-, com … NUMBER, coming for, coming … the, comment … marche, como … de
  -0.6: completely |, compra, comprado nada, con la, concert, confe-, confunden con, conozco … ningun
  -0.6: conozco … tienda, contact … your, contestar llamadas, contestes, cop, copie-, correct, cortaron
  -0.6: couch-, coudo-, could one, couvr-, couvre, cover |, cracks, cracks |, crissez, crit, crowd-, crowded
  -0.6: cuando llueve, cuenta |, cuiss-, d heure, d … svp, d … you, dans … cour, dar … numero, dash, date
  -0.6: day … i, de aluminio, de casa, de don, de enfrente, de llegarme, de selle, de … al, de … famille
  -0.6: de … porfavor, dead … me, deadl-, deadline, debloquer, debo NUMBER, decol-, decrocher, dejame … la
  -0.6: dejar … recibir, deje mis, deje … guantes, demain c, demain on, demon-, depar-, depuis janvier
  -0.6: depuis lundi, derailleur est, des erables, desinscrire, detengan, detie-, detiene, deux semaines
  -0.6: devait, dice … ponga, did … call, dieron la, digan, digan a, digan … mi, digas a, dijo, dile, diman-
  -0.6: dinosaurs, discount, disponible, distu-, do i, do … recognize, do … recommend, do … rush, do … start
  -0.6: doble, docen-, dog ate, dolio, domicile, done or, done … my, donnez, doors, dorad-, dos partes, dosa
  -0.6: driver |, du service, du … a, du … ca, dura la, ebike, econs, eh you, el aviso, el encargado
  -0.6: el ticket, el trafico, el … anterior, el … tengo, elect-, elevator, ella, elle travaille
  -0.6: emergency … for, en titi, en … el, en … j, en … manana, en … neuf, en … partes, encontro, encore du
  -0.6: encore pour, enlevez … de, ensemble |, enter-, entra … la, envel-, envelope, envir-, environ
  -0.6: equipo |, era, erables, es muy, es normal, es … ni, esa no, escribiendo … una, escribo |, eso … todo
  -0.6: espacio, espero, est … bonne, est … mal, estar-, estoy, etes … ouvert, everyone at, ex me, exams
  -0.6: exemple, exemption, existe, factura a, facturez, fais un, feeding the, felicitations, feliz dia
  -0.6: femme, fever |, fewer, fight me, fighting over, figur-, filth-, filthy, fini a, fini … quelle, finis
  -0.6: fissu-, fissure, flatted, flights, floor |, florida |, folding, foot |, for, for an, for somebody
  -0.6: for spamming, for tomorrow, for … brother, for … cat, for … do, for … first, for … husband, for … me
  -0.6: for … min, for … police, for … wife, format, francais, freew-, frein … pas, friend … is, from bank
  -0.6: from |, from … do, from … so, ft, fue de, fyi, g munro, gagne, gap, garde-, gars … comptoir, gentille
  -0.6: get down, getting ridiculous, getting these, gf, gfs, going … for, going … stop, gone |, good job
  -0.6: got approved, got cancelled, got … by, got … call, got … kids, gracias … avisar, gravel bike
  -0.6: green trek, groceries, ground, guard |, guardan |, gusta el, hablando, had it, hahaha you, hahahaha
  -0.6: haird-, half only, hasta … viernes, have enough, he does, he has, he … also, he … not, he … with
  -0.6: hear |, hear … my, hell, here or, hermano que, heure … vente, his … with, hiver, hold … til, holdi-
  -0.6: holding, holid-, hones-, honte, hopel-, hopeless, hora … manana, hotma-, hotmail, how … was, hoy you
  -0.6: hubs, hum, i decline, i hv, i just, i leave, i made, i owe, i … NUMBER, i … blocked, i … bring
  -0.6: i … ok, i … short, i … while, ideas, ideas |, idiot-, if possible, il … pret, in office, in that
  -0.6: in … form, in … office, in … the, in … will, instrucciones, insurance … the, ir … trabajo, is doing
  -0.6: is nuts, is … been, is … btw, is … difference, is … long, is … lose, is … out, is … parking, is … til
  -0.6: is … trail, is … tuesday, it back, it la, it seems, it to, jaja la, jaja por, jamb, janvi-, janvier
  -0.6: je l, je … attendre, je … autorise, je … la, jeez, jefe no, jerseys, jollo-, jollof, journee … vous
  -0.6: joy |, jumps, juste l, kalya-, keep … rack, keys, kinda, kindly … your, knows … i, l apporte, l avion
  -0.6: l … j, la cour, la factura, la puedo, la senora, la subida, la vente, la … bleue, la … chaine
  -0.6: la … cuanto, lache a, laissez … dehors, lao, lap, las ofertas, las … jaja, lates-, latest, le NUMBER
  -0.6: le falta, le mecano, le menu, le metro, le pago, le … a, le … au, le … en, le … il, le … l, le … meme
  -0.6: left him, left side, left … the, lemon, les puse, les … du, les … stop, life is, like … thank, lilie-
  -0.6: lilies, liquido, list no, lista la, lista … lo, livres, llame, llego tarde, llego … pieza, llueve |
  -0.6: lo … cuando, lo … yo, longer need, loo, look for, look so, lookin, looks … a, los lentes, lose |
  -0.6: lui il, lumiere du, lunch … you, luz en, m … NAME, ma blonde, made a, made the, made too, magasin c
  -0.6: magasin … est, maide-, maiden, main |, mais pouvez, mais vous, make … i, malar-, malaria
  -0.6: manana temprano, mande … a, manden … mensaje, marca es, mardi NUMBER, marin, mas porfa, mas … jaja
  -0.6: maudits, me llevo, me mandaron, me never, me … dejado, me … por, mean … the, mechanical, meet at
  -0.6: meilleur, membres, meme affaire, memory full, mensajito, messe, mettre sur, mi nieto, mi … ella
  -0.6: mi … o, mi … porfa, mi … quedo, microwave, mien, mieux, min … you, mine |, minim-, mio no
  -0.6: mis guantes, missed calls, missing the, modeles, moi … c, moi … tout, mon genou, mon … le, mon … me
  -0.6: morce-, more please, more … in, morni-, motor se, motor |, mountain bike, mover-, much to, my coupon
  -0.6: my flight, my husband, my mom, my … call, my … cell, my … gave, my … husband, my … under, n
  -0.6: n autorise, n one, n … not, n … still, nada … you, name the, ne … avez, ne … avoir, necesito … camara
  -0.6: neckl-, necklace, need help, need your, need … with, negro, never … it, new thank, new wheel
  -0.6: new … in, next, next to, nice … i, nieto, no pressure, no … being, no … cambien, no … cita
  -0.6: no … hijos, no … what, nobod-, nom … la, nombre … mal, non moi, noodle, normal que, not like
  -0.6: not live, not put, not rush, not today, not … as, not … sms, not … thinking, not … today, not>wrong
  -0.6: notification, novia, number as, number who, number … my, numbers on, numero mal, numero … ami
  -0.6: numero … no, nurse-, o clock, o … otra, of stuff, of there, of … crack, of … school, oferta
  -0.6: off … day, off … time, ok |, omg i, on in, on leave, on monday, on … calme, on … can, on … etait
  -0.6: on … gift, on … order, on … plan, on … road, on … trail, one can, one … to, online … NUMBER, only the
  -0.6: open today, or after, or … we, orcha-, orchard, order … yet, oter mon, other bike, ou … en, ou … la
  -0.6: oubli-, oubliez le, out with, out … my, ouverts |, over at, overt-, owes me, packa-, package, packed
  -0.6: padre, pagar … dos, pagin-, pagina, pairs, paise-, paiseh, panca-, panni-, panto-, pantoute
  -0.6: par NUMBER, par … ca, para bien, para … bici, paran, parking … the, parta-, partes |, pas quand
  -0.6: pasar a, paso a, paso … el, passer demain, passer samedi, patient, pauli-, paulie, pay … the, payab-
  -0.6: payable, pedaling, pedido, peine |, pensarlo, peoni-, peonies, people |, perdona, pero ahora
  -0.6: pero este, pero sin, persona … soy, personne j, petites, peu, phone will, photo … the, pick it
  -0.6: picture … the, piece est, pine, pis un, place, places, platf-, platform, plome-, plomero, plus NUMBER
  -0.6: plus a, plus … a, plus … vous, pneu d, pneu … en, pnr, polyv-, polyvalente, por avisar, por … hoy
  -0.6: porte c, post … it, pour la, pour … avion, prayers, preguntele, presse, prestan, preve-, previ-
  -0.6: principale, printed, probably |, prof … a, promos |, proud |, puedo … a, puedo … llamadas, put the
  -0.6: putti-, putting, quand meme, que mi, que raro, que … c, que … el, que … travaille, queda el
  -0.6: quedo como, quedo … nueva, quel … je, qui … pas, quien, quiero cancelar, quiero mi, quit it, rache-
  -0.6: racks, raide |, rayer … la, rayur-, rayure, receipts, recevoir … message, recogerla |, recommend |
  -0.6: recordatorio, regano, registro |, regret, reirm-, reirme, reloj, remi, remove … training, renovar
  -0.6: rentre, reparation … pour, repei-, repla-, reply with, reply … a, reserver, resol-, respondio
  -0.6: reste plus, reven-, revisar, right about, right … i, ring … the, robe, royal, s etait, saddle … the
  -0.6: safe to, said hi, salad, salar-, salary, sali, salio la, salio … cadena, salon de, saludos … NAME
  -0.6: salut-, san NAME, scrat-, se calme, se ha, se ni, se … habia, seat … keep, secretaria, see, self
  -0.6: sent NUMBER, seria, sewin-, sewing, shari-, sharing, she left, she … it, shiny, shots
  -0.6: should … NUMBER, shoulders, shut … that, si … reponds, siend-, siendo, signals, sigue … el
  -0.6: siguen mandando, silk, sin … you, size tube, sleeping, sleeping |, slot |, sms … my, snack-, snacks
  -0.6: so fast, so much, so … lol, soeur … elle, some, somebody gave, somebody … a, somebody … you, someo-
  -0.6: son telephone, son unos, son vrai, son … a, son … numero, sounds good, spong-, sport, spoti-, spotify
  -0.6: sr, stamps, starts, still the, stop spamming, stop … can, stop … then, stop>you, stopped shifting
  -0.6: story |, stuck behind, stuck … a, stuck … the, studi-, su pagina, su … gracias, suis le
  -0.6: suis … client, suis … cours, sur … ecran, sure this, surna-, surname, sus … se, suya |, t … jamais
  -0.6: tailo-, tailor, take this, takeo-, talking about, tapis, tau, te bendiga, te … si, tea |, telefonos
  -0.6: tengo este, tengo hijos, textez … NUMBER, textos aussi, texts and, than before, than the, than … for
  -0.6: than … thought, that, that guy, that or, that … how, that … like, that … never, the, the cable
  -0.6: the delivery, the difference, the doctor, the neighbors, the netflix, the plan, the report
  -0.6: the shifting, the side, the spam, the sticker, the taxi, the tickets, the trail, the training
  -0.6: the trunk, the … auntie, the … bag, the … between, the … color, the … door, the … just, the … lights
  -0.6: the … logo, the … program, the … room, the … tree, the … trek, the … we, the … year, therapy, there
  -0.6: there parking, there with, there … the, these … NUMBER, these>wrong, they called, they … on
  -0.6: they … out, think … the, thinking abt, this for, this rain, this sunday, this … she, thought |
  -0.6: thumbdrive, tiemp-, tiempo, tienda y, tiene … cel, til … get, time does, time is, time with, tire on
  -0.6: to let, to open, to … before, to … contacted, to … late, to … store, tomorrow i, tonight or, tons
  -0.6: tope, torna-, tornado, touch … seat, toujo-, toujours, tourner, trade in, trafi-, travail, trifl-
  -0.6: trifle, trois fois, trompe … numero, tu casa, tu des, tu etre, tu viens, tu … es, tu … l, tu … lol
  -0.6: tu … mon, tuesday slot, turni-, turning, un flat, una bicicleta, una … con, une bonne, une … qui
  -0.6: unlocked, untag, up for, up that, up what, up … NAME, urgen-, usted, vais … samedi, vape, velo
  -0.6: velo lol, velo … bien, velo … ma, vending, verifiez le, very clear, via, vieille chaine, visse
  -0.6: vitrine |, vous ai, vous amene, vous de, vous la, vous ouvert, vous voulez, voy manana, wait … the
  -0.6: warde-, warden, was short, was … with, wat abt, weigh, were closed, what … can, what … does, wheeled
  -0.6: when, where … i, where … you, while … is, who left, whole … and, will … by, window, winning |, winte-
  -0.6: wish … a, wishi-, wishing, wishing you, with pics, with … NUMBER, work email, working today, works
  -0.6: works |, worse … before, would card, wrong contact, wrong it, wrong name, wrong … be, wrong … my
  -0.6: wrong … the, wtf, y se, y … a, y … al, yeah, yes, yo y, you back, you en, you estuvo, you recommend
  -0.6: you salio, you stay, you … hartaron, you … serio, you … sunday, you … with, your place, zumba, zzz
  -0.6: | asi, | avisame, | belle, | bon, | borren, | break, | cortala, | crissez, | fui, | fwd, | how
  -0.6: | interview, | jeez, | mucho, | mute, | once, | regarde, | saw, | sera, | todavia, | traffic
  -0.6: | trains, | wah, | … abt, | … asking, | … brake, | … cards, | … carte, | … cayo, | … colis
  -0.6: | … creaking, | … dad, | … daughter, | … demasiados, | … desactivar, | … equivocaste, | … finish
  -0.6: | … flight, | … food, | … hav, | … letting, | … llame, | … netflix, | … of, | … pa, | … pago
  -0.6: | … paie, | … parece, | … piece, | … quitan, | … quote, | … recuerdo, | … reminder, | … retirar
  -0.6: | … route, | … share, | … shift, | … sortie, | … surrender, | … tiempo, | … urge, | … water, | … yaar
  -0.6: ~?ur, ~_ade, ~_au_, ~_ava, ~_bed, ~_bi, ~_bud, ~_cag, ~_can, ~_cl, ~_dil, ~_eje, ~_ent, ~_fer, ~_fo
  -0.6: ~_fyi, ~_gra, ~_gro, ~_ha, ~_has, ~_hiv, ~_if, ~_jun, ~_ki, ~_ko, ~_leg, ~_lo, ~_loo, ~_mer, ~_mie
  -0.6: ~_n_, ~_nav, ~_ner, ~_nex, ~_nob, ~_ok, ~_rec, ~_rue, ~_sal, ~_sch, ~_see, ~_sho, ~_spl, ~_sur, ~_tax
  -0.6: ~_tin, ~_to, ~_tod, ~_tog, ~_tou, ~_tow, ~_wel, ~_whe, ~_wi, ~_yes, ~able, ~acem, ~acho, ~acin, ~acka
  -0.6: ~adel, ~ades, ~adi, ~afic, ~afin, ~agn, ~air_, ~akes, ~ales, ~alou, ~amme, ~an_, ~ann, ~ant, ~apa
  -0.6: ~api, ~arak, ~arde, ~athr, ~ats, ~behi, ~bes_, ~bien, ~ble_, ~boss, ~bout, ~boxe, ~brat, ~bud, ~budg
  -0.6: ~buen, ~bur, ~cab, ~caba, ~can, ~chau, ~che, ~chel, ~chez, ~cie_, ~cio, ~ckag, ~clo, ~clus, ~comm
  -0.6: ~crat, ~cupo, ~dad, ~daro, ~days, ~ded_, ~deja, ~denc, ~devo, ~dget, ~did, ~die, ~dig, ~dima, ~dist
  -0.6: ~diti, ~dnes, ~do_, ~down, ~eaux, ~ect, ~ede, ~eds_, ~eeli, ~eep, ~eeps, ~ehin, ~eil_, ~eint, ~eja
  -0.6: ~elt, ~emp, ~enen, ~eon, ~eone, ~epa_, ~epot, ~erry, ~eryt, ~eso, ~est, ~et_, ~ett, ~eure, ~ezc, ~fac
  -0.6: ~femm, ~fewe, ~ffr, ~figu, ~fixe, ~fle_, ~for_, ~fyi_, ~gar, ~garr, ~gra, ~hak, ~han, ~har_, ~hat
  -0.6: ~hbor, ~heq, ~hequ, ~hew_, ~hind, ~hive, ~husb, ~ia_, ~ierc, ~ifie, ~igur, ~ijo, ~ilis, ~imo_, ~in_
  -0.6: ~inem, ~inst, ~isa, ~ise, ~ists, ~istu, ~izar, ~izo_, ~jalo, ~jame, ~jan, ~jun, ~kag, ~kage, ~keys
  -0.6: ~kids, ~kip, ~ks_, ~lama, ~land, ~lec, ~lect, ~leg, ~lf_, ~liev, ~liq, ~liqu, ~loa, ~lowe, ~lp_, ~lqu
  -0.6: ~main, ~mala, ~mani, ~matt, ~mayo, ~mbr, ~mbs, ~mbs_, ~meon, ~mie, ~mieu, ~mily, ~min, ~misa, ~morn
  -0.6: ~mpio, ~nan, ~nci, ~nde_, ~nece, ~ners, ~nes_, ~nex, ~next, ~ney, ~ney_, ~nfir, ~ng_, ~ngu, ~nic
  -0.6: ~nina, ~nno, ~nnu, ~nob, ~nobo, ~nsta, ~nten, ~nth_, ~ntou, ~nty, ~nui, ~nyt, ~obod, ~oeur, ~oman
  -0.6: ~omeo, ~omew, ~ompi, ~ond_, ~ool, ~or_, ~oria, ~osit, ~osta, ~oudo, ~ouj, ~oujo, ~oun, ~oup_, ~ourd
  -0.6: ~ours, ~outo, ~oxe, ~oxes, ~paga, ~pagi, ~paro, ~peu_, ~pist, ~poil, ~ppar, ~ppel, ~pri, ~prof, ~put
  -0.6: ~quel, ~ques, ~quie, ~rac, ~ram, ~ratc, ~reso, ~rest, ~reve, ~rio, ~ris, ~rk_, ~rks_, ~rol, ~ron_
  -0.6: ~roug, ~rove, ~rs_, ~rse_, ~rte_, ~rva, ~ryt, ~sda, ~sday, ~seal, ~sec, ~see, ~shak, ~shal, ~sir_
  -0.6: ~skip, ~sma, ~solo, ~stoy, ~tall, ~tax, ~tch_, ~tes_, ~that, ~the_, ~thr, ~tod, ~toil, ~tom, ~tora
  -0.6: ~touj, ~tour, ~ube, ~ucke, ~udon, ~ueme, ~ues_, ~uiv, ~ulan, ~ulpe, ~umbs, ~umm, ~ummy, ~urc, ~urch
  -0.6: ~urd, ~urge, ~usb, ~uto_, ~ven_, ~vers, ~vid, ~vri, ~way, ~well, ~wer, ~wint, ~xte_, ~yeah, ~yez_
  -0.6: ~yons, ~zco_, ~zing
  -0.7: 2 … n, NAME example, NAME left, NAME sorry, NAME will, NAME … numero, NAME … yo, NUMBER inch
  -0.7: NUMBER k, NUMBER me, NUMBER rue, NUMBER today, NUMBER … mat, NUMBER … only, NUMBER … send
  -0.7: NUMBER … to, a bell, a break, a digit, a dog, a fake, a few, a hacer, a las, a note, a pasar
  -0.7: a retrouve, a seguir, a sound, a wedding, a … back, a … home, a … inch, a … je, a … like, a … line
  -0.7: a … thank, aband-, about, about … NUMBER, about … order, aburr-, accessible, accidentally deleted
  -0.7: account number, achat, adults, agarr-, ah non, ahi … las, ai … mais, al … el, alertes |, alguna
  -0.7: allow, almor-, almorzar, already NUMBER, alto por, alto … asiento, alto … favor, aluminio
  -0.7: am finished, amarilla, amoun-, amount, an idiot, an … bike, and not, and wants, and … shifter
  -0.7: ando … bicicleta, annule ou, annule … pas, annuler l, annulez pas, any … in, anymore |, anymore … is
  -0.7: apologizing, app NUMBER, appa, appointment … tuesday, aqui la, are crooked, are up, are … coming
  -0.7: arregla, arrivees, arrivees |, asking … i, at any, at … back, at … door, at … on, at … place
  -0.7: at … price, at … wedding, atendieron, autobus est, avec son, avez … mauvais, avisa-, avisame
  -0.7: avisame cuando, avisele a, b there, back door, back row, bajan-, bajando, bajo, ball, ballo-, bao
  -0.7: basic … up, basta … cambiar, bathi-, bathing, batterie charge, batterie je, batterie … te, bc of
  -0.7: bcoz, be careful, be gentle, be getting, be good, beach |, beau merci, been, been so, before or
  -0.7: before we, before … please, being dramatic, bertr-, bertrand, bici ahi, bici electrica, bici en
  -0.7: bici yo, bici … por, bicis de, bicycle with, bicycle … is, bien … frenos, big ring, bike … my
  -0.7: bike … number, bike … will, block party, bloquearlos, bloqueo la, blowing up, both … us, boula-
  -0.7: boulangerie, box |, brigh-, bright, buenisimo, burri-, burrito, bus to, but … bike, by mistake
  -0.7: by … if, c pu, c … en, c … toujours, c … tout, ca … NUMBER, ca … couter, ca … souvent, caffe-
  -0.7: caffeine, call back, call … at, call … before, call … off, calling since, cambia, cambiar de
  -0.7: cambiar el, cambiar mi, cambiar … cita, cambien … cadena, cambio de, came … with, caminando |
  -0.7: caminar, camion, can … believe, can … on, can … stay, cancelled … it, cancelled … the, capable
  -0.7: car is, card … NUMBER, cards |, carry schwalbe, cel lo, cell … NAME, cellulaire d, celui, chale-
  -0.7: chalet, chargeur |, chaud-, cheaper than, chilla, chocolate, choisir, chose-, choses, church |, cicla
  -0.7: cinco estrellas, class fund, classes, clave, cle de, clinique, clinique dentaire, closes, collect
  -0.7: come home, comfort, coming in, como nueva, compa, compl-, comprends rien, con cambiar, con … nombre
  -0.7: confused with, conne-, consigo, contacted by, cooked, corre-, costa-, costs NUMBER, couch |
  -0.7: coudonc |, could stop, coupee, cours annule, court, coutent, couter, cover it, covered, covid, cow
  -0.7: crackers, cried … the, crissez … patience, crois-, cuand-, cuando, cuantas millas, cuanto el
  -0.7: cuanto se, cuanto tiempo, d entretien, d … NAME, dah, dar mi, date … the, daughter, de color
  -0.7: de commande, de pago, de semaine, de … affaires, de … hermano, de … voy, debe ser, dejado, dejas-
  -0.7: dejaste, delete asiento, delete grupo, delete manubrio, dentaire, depos-, des freins, descarga
  -0.7: descuento de, desde … no, despues de, destine |, desviador, dia es, diagn-, died, dieron … numero
  -0.7: dijo que, dimanche, dirty, disie-, disiez, dispo, disturb … at, dj, do they, do … cry, do … eat
  -0.7: do … instead, do … make, do … pay, do … price, do … walk, doa, does he, does … come, does … go
  -0.7: does … in, does … ride, dollars, door … i, doorb-, doorbell, drama-, dramatic, drink-, drivers
  -0.7: droppers, drops, du mat, du siege, du … en, due to, duplicate, eating my, el descuento, el nombre
  -0.7: el pastel, el recibo, el viernes, el … es, el … hasta, el … otra, electrica, eleves, elle n, elle s
  -0.7: elle … appelle, en dos, en haut, en medium, en montant, en passant, en total, en … rodada
  -0.7: en … roulant, en … une, encore … texto, enleve, entrega, entreposage d, entreposage … hiver
  -0.7: entreposez, entrer, envoyer vos, envoyez un, equivocada, equivocaron de, equivoco de
  -0.7: equivoque … talla, erreur … numero, es … persona, esa, esa tienda, escribiendo a, escuela de
  -0.7: ese senor, esperan, essayez, est, est bloquee, est coupee, est faite, est toujours, est … destine
  -0.7: esta equivocado, esta feliz, esta … escrito, estacionamiento |, estos avisos, estoy interesada
  -0.7: estudiando, estudiando |, estuvo … por, et … le, etes chez, etes … le, etiqu-, everything, excellent
  -0.7: exemp-, expires, facte-, facteur, facture … la, faites erreur, fake number, family, faudr-, faudrait
  -0.7: faudrait … de, faut … que, feed me, feliz con, felt, fenet-, fenetre, fetch it, fiebr-, fiebre
  -0.7: fiebre |, filli-, filling, fin … semaine, financing, find my, finished the, first … in, fitzg-
  -0.7: fitzgerald, flash, flashe, flatt-, flirt, flooding, flu |, fly, fm, folder i, fonctionne, foot in
  -0.7: for dinner, for storage, for sure, foto … la, found … receipt, frame … it, frein … bloque, frene
  -0.7: friendly, froid, front … the, fund, funeral home, gauch-, gear, germa-, get … receipt, give, glove
  -0.7: gnome, go ahead, going away, going … lose, gorda, got free, grand-, grandeur |, grease, grincent
  -0.7: grip, grose-, group … cancelled, guagu-, guagua, guardabarros, guardan, guelp-, guelph, guys … too
  -0.7: habia-, hablas, had … good, haha ok, hahah, handlebars, handlebars are, handlebars … crooked, hang up
  -0.7: happy mothers, happy … you, hasta … es, hasta … lunes, have only, have … at, have … confused
  -0.7: have … receipt, hay rampa, he did, he passed, heartbroken, heel, helmet, her … said, her … she
  -0.7: here by, heres the, hermano, heure la, hey i, highw-, highway, his name, history, hod, honestly
  -0.7: how you, how … we, hows my, hp, hr |, huele, i need, i saved, i talking, i treat, i … both, i … cry
  -0.7: i … finished, i … he, i … off, i … tomorrow, if … rains, in bus, in denver, in october, in on
  -0.7: in tomorrow, in winter, in … afternoon, in … bag, in … if, in … saturday, in … trunk, infolettre
  -0.7: inquiete |, instead … texting, insted, interesada, into … big, is a, is better, is how, is leaking
  -0.7: is left, is looking, is on, is … any, is … covered, is … damage, is … from, is … news, is … saturday
  -0.7: is … small, issues, it, it 2, it look, it wrong, it … has, it … only, it … over, it … stuck
  -0.7: it … wrong, itll, j … pour, j … pris, j … pu, jajaj-, jamais … chez, jarto, je demande, je me
  -0.7: je reviens, job je, joyeuses, jugar, just like, just walked, juste … chaine, key with, kicked out
  -0.7: kicked … of, kid … a, kids, killi-, knee, kopi, l |, l … merci, la clave, la guardan, la llanta
  -0.7: la oficina, la tengo, la tete, la … charge, la … desde, la … electrica, la … encontre, la … gardez
  -0.7: la … grandeur, la … llego, la … nomas, label, laisse, lakeside, lane, las llantas, last name, latex
  -0.7: le digo, le pedalier, le prendre, le sale, le trafic, le vert, le … frotte, le … nom, le … par
  -0.7: learn-, left at, left your, lense-, lenses, les … pas, lights on, like … idiot, list he, lists
  -0.7: llamadita, llanta … NUMBER, llave delete, llave … candado, llegue al, llevado, llevo NUMBER
  -0.7: lo suplico, loadi-, loading, loaner |, lock is, long for, looking … a, loose-, loss, louss-
  -0.7: lower the, lt, lucil-, lucille, lui le, lunch i, luz … la, m … laisse, madame |, maghr-, maghrib, mah
  -0.7: maillot, mais … je, mal … telefono, malade, mancha, mandame … texto, mandarme … mensajes, mandaron
  -0.7: manejan, mango, marcher, marinoni, matan-, mauvais my, me after, me atendieron, me confused
  -0.7: me esperan, me something, me … guardan, me … in, me … single, me … think, mettez mon, mi mama
  -0.7: mi tarjeta, mice, mice … the, minus NUMBER, mismo … pero, missing from, mojad-, mojada, mon mari
  -0.7: money |, mono, montreal |, morn, mosquito, mostrador |, mosus, mothers day, motor … la, mtn
  -0.7: muchacha de, mueva-, muevan, my address, my dad, my daughter, my laptop, my ticket, my … at, n avez
  -0.7: n do, n … will, nada ahi, nah, near your, neck, need a, need … more, need … new, neighbor, neighbour
  -0.7: nepa, never set, never … foot, never … permission, never … you, new grips, new … who, news … my
  -0.7: newsl-, newsletter, no autorice, no hay, no sigas, no soi, no traer, no … interesada, no … other
  -0.7: no … quiere, nom a, nombr-, nos … en, not cry, not hear, not interested, not working, not … fault
  -0.7: not … she, not … squeaking, number plate, number sorry, numero por, numero y, numero … cadre, nysc
  -0.7: o me, ocloc-, oclock, of every, of us, of … are, of … the, off or, office no, on queen, on reste
  -0.7: on those, on top, on … if, on … insurance, on … invoice, on … with, one got, one it, one … for
  -0.7: one … in, one … n, open til, or did, or should, or … for, other |, other … please, out a, out on
  -0.7: out so, ouvert dimanche, overnight |, own |, pa el, pace, pace is, pace … the, padrisima, par la
  -0.7: par … on, parfait je, pars, part in, pas capable, pas destine, pas repondre, pas … au, pas … lumiere
  -0.7: pasar hoy, paso por, passant, passe, passe … NUMBER, passe-, patronne, pay half, pense que, perdon me
  -0.7: perdon … equivoque, pero el, person, personne, petite, phone can, physics, pickl-, pide, pill, pin |
  -0.7: pinch, plastic, please … is, plent-, plenty, plomb-, plombier, podem-, podemos, police a
  -0.7: police … retrouve, policia, por cada, por lo, por … traer, pour NUMBER, pour … patience
  -0.7: pour … rendez, pouvez … annuler, pouvez … cesser, prayi-, praying, prefi-, prefiero, presta, price is
  -0.7: price match, privado, prolongee |, prom, prude-, pu … a, pueden, puedo contestar, puerta … atras
  -0.7: pusieron, put an, put … end, put … old, put … wrong, quarter, quava-, quavant, que busca, que decia
  -0.7: que hacer, que … mandan, que … mas, que … trompez, que … voulais, quebec, quede, quejas, ques
  -0.7: qui repond, quoi vos, quoi votre, rains |, raiso-, raison, rampa, rato … no, reachable, reads … texts
  -0.7: ready … pickup, rear wheel, reassigned, recar-, recargables, recevoir vos, recibo, recoge, recomiende
  -0.7: recycled, reemb-, refaccion, remove … shoes, removed my, rendez moi, rent, rentrer, replied … to
  -0.7: reply … the, required, retiring, retraite, retrouve mon, reviens, ride cancelled, right … me
  -0.7: right … one, rin |, rippe-, ripped, robbery, rompi-, rompio, roses, rotor, rubbe-, rubbing … the, rug
  -0.7: safi, said … you, sale en, salgo, salido, salt, saying no, schwa-, schwalbe, schwi-, se, se sale
  -0.7: secon-, second, second helmet, second … i, secre-, secretaire, security, send>you, senor, set foot
  -0.7: set … in, seven, she tell, she … on, shift-, shifting into, shifting … the, shop … did, shorter
  -0.7: shout, si llevo, sian |, sick |, siento mucho, sigas, sim card, size … NUMBER, size … i, skips
  -0.7: slide-, slides, so bring, so did, so not, so … NUMBER, so … bike, so … will, solita, somebody … i
  -0.7: sorry it, sorry … your, soy … no, spam … my, spams, spelled, spoil |, spoil-, squeak, stagi-, stall
  -0.7: stamp-, stay … til, still waiting, stone-, stones, stop squeaking, stop … bike, stop … every
  -0.7: stopped at, stripped, stroller, studd-, studded, subida |, subie-, subscribe |, sue, suitc-, sungl-
  -0.7: sunglasses, supprimez … ligne, sure … i, swap meet, swapp-, swapped, sweat-, t envoie, takin-, taking
  -0.7: talla equivocada, tambien |, tannee |, taugh-, taught, te mando, te … suplico, teal |, tee
  -0.7: telefono no, tensi-, tension, term, text more, textb-, textbook, texteo, texto on, texto … est
  -0.7: texto … plus, texts … week, thank … dear, that covered, the bath, the cranks, the dump, the frame
  -0.7: the gmail, the grass, the grips, the group, the ice, the manager, the numbers, the parade, the purple
  -0.7: the seatpost, the smell, the stitches, the sunday, the yellow, the … a, the … bus, the … end
  -0.7: the … left, the … report, the … ride, the … send, the … speed, the … team, the … up, then we
  -0.7: there any, there since, there yet, there … is, there … waiting, they … my, thief, think … got
  -0.7: this … must, this … ridiculous, tht |, thund-, ticket … my, tiene … celular, tienen la, til friday
  -0.7: time … you, tip |, tiran-, tirando, to being, to look, to pay, to … all, to … best, to … home
  -0.7: to … sorry, today … for, today-, todays, together |, toilette, touch, touring, tournee, tout ca
  -0.7: tout le, toute |, trabajo hasta, tracking, tradu-, traer luz, trains, trave-, travel, treat you
  -0.7: tremb-, trici-, triciclo, trois, trois-, troisieme, try the, tu t, tu vrai, tu … sur, tuba
  -0.7: tuesday at, tuesday … NUMBER, tuneup, turke-, turkey, un, un buen, un mauvais, une … NAME, union
  -0.7: uprig-, upright, us … with, usa … telefono, va couter, va el, va pour, va tu, vais … le, valid-
  -0.7: validity, van … seguir, vendredi |, vermo-, vermont, vez … no, viaja-, viajar, vieja |, vient a
  -0.7: vitri-, vitrine, voicemail i, vomiting, vos messages, votre … avec, votre … sans, vous annuler
  -0.7: vous disiez, vous mais, vous … chez, vous … erreur, vous … tantot, voy con, voy pa, voyage de, vuelva
  -0.7: wait there, waitlist … the, walked in, walma-, walmart, was your, was … i, wat you, we found, we … go
  -0.7: went to, what pace, which side, whose, will give, will never, will ride, will tell, will that
  -0.7: will … late, will … make, will … over, win i, wine |, wish … receive, with an, with these
  -0.7: with … basket, with … hands, with … husband, worn, worried, would love, would … remove, wow that
  -0.7: wrong NAME, wrong color, wrong day, wrong tire, wrong … for, wrong … size, wrong … that, wrote … for
  -0.7: y sale, y tiene, y va, y … cel, y … compre, y … son, y … tiene, yeso, you entendi, you price
  -0.7: you reached, you send, you … been, you … coming, you … first, you … give, you … like, you … mi
  -0.7: you … puse, you … put, you … schwalbe, you … someone, your garage, your rack, your … card
  -0.7: your … like, yukon, | almost, | appelle, | aunty, | autocorrect, | cours, | debe, | deux, | estoy
  -0.7: | finished, | guess, | hate, | joyeuses, | juste, | kids, | kinda, | laptop, | leave, | looking
  -0.7: | maam, | meet, | mice, | p, | quand, | reach, | refund, | report, | request, | right, | road
  -0.7: | salio, | sis, | sors, | sortez, | survey, | table, | texting, | try, | une, | va, | … accidentally
  -0.7: | … apunte, | … aviso, | … banco, | … batterie, | … bonne, | … broke, | … chain, | … changez
  -0.7: | … cherchez, | … cle, | … color, | … comprends, | … connais, | … dejan, | … etes, | … grandson
  -0.7: | … guidon, | … habla, | … hostel, | … hr, | … m, | … mauvais, | … mauvaise, | … mensajes, | … millas
  -0.7: | … missed, | … molesta, | … molestia, | … mothers, | … named, | … old, | … pace, | … patron
  -0.7: | … phones, | … pourriez, | … price, | … recogerla, | … regalo, | … saturday, | … selle, | … side
  -0.7: | … t, | … textez, | … the, | … till, | … tranquila, | … unos, | … use, | … whatsapp, | … wheel
  -0.7: ~_adm, ~_afi, ~_alm, ~_am, ~_ama, ~_bee, ~_boi, ~_com, ~_din, ~_dou, ~_eno, ~_ex, ~_far, ~_fat, ~_fem
  -0.7: ~_fr, ~_fy, ~_gar, ~_gau, ~_gh, ~_go, ~_hab, ~_hap, ~_hel, ~_ins, ~_it, ~_it_, ~_jue, ~_las, ~_lec
  -0.7: ~_mar, ~_nue, ~_nut, ~_oth, ~_pa, ~_pit, ~_pog, ~_ref, ~_se_, ~_si, ~_son, ~_tia, ~_un_, ~_ve, ~aba_
  -0.7: ~abi, ~ablo, ~abou, ~abu, ~ad_, ~add_, ~afi, ~ago_, ~aim_, ~ain, ~ala_, ~all, ~alle, ~als, ~alu, ~ami
  -0.7: ~amm, ~anit, ~ape, ~arle, ~asia, ~asse, ~au_, ~aul, ~axe, ~aya, ~ayu, ~bar, ~bec_, ~been, ~bell, ~bie
  -0.7: ~blie, ~bon, ~bonn, ~bou, ~bre_, ~buc, ~ca_, ~chan, ~che_, ~chi, ~cin, ~co_, ~cog, ~com, ~cus, ~day
  -0.7: ~day_, ~deci, ~dez, ~dijo, ~dle, ~dom, ~dow, ~drea, ~du_, ~dule, ~ead, ~eads, ~eah, ~eah_, ~eaki
  -0.7: ~eau_, ~eco, ~ecre, ~eden, ~edi_, ~eep_, ~eet, ~efie, ~egan, ~ell, ~elq, ~elqu, ~elui, ~ene, ~enev
  -0.7: ~enio, ~eno, ~epi, ~epla, ~eps, ~esso, ~estl, ~ete_, ~ettr, ~eud, ~evar, ~ewor, ~ewsl, ~fem, ~ferm
  -0.7: ~fil, ~fole, ~forg, ~fork, ~foun, ~fte, ~gau, ~gauc, ~gee, ~gh_, ~gras, ~gro, ~gure, ~hace, ~hain
  -0.7: ~ham, ~hamb, ~happ, ~has_, ~hat_, ~hee, ~hel, ~hink, ~ho_, ~holi, ~hro, ~hrow, ~ibu, ~icis, ~ick_
  -0.7: ~if_, ~ift_, ~igh_, ~il_, ~ile_, ~ill, ~ima, ~imp, ~ina, ~inin, ~ink_, ~inq, ~inqu, ~into, ~ips
  -0.7: ~ips_, ~ires, ~irma, ~ise_, ~iser, ~iss, ~isse, ~item, ~ites, ~ivr, ~ix_, ~kidd, ~lac, ~lamo, ~lant
  -0.7: ~las, ~lau, ~lind, ~livi, ~ll_, ~lle, ~lle_, ~lleu, ~lls, ~loj, ~lom, ~loo, ~lot, ~lou, ~lou_, ~lour
  -0.7: ~luck, ~mail, ~mar, ~maz, ~miss, ~mpo, ~mps_, ~na_, ~nah_, ~nand, ~nap, ~ncin, ~nco, ~ndic, ~ndig
  -0.7: ~ndit, ~ndre, ~nior, ~nlin, ~nomb, ~nos_, ~nsei, ~nta_, ~nto_, ~nty_, ~nut, ~nve, ~nven, ~offr, ~oge_
  -0.7: ~oig, ~olv, ~omis, ~ony, ~ood, ~ool_, ~ope_, ~opp, ~opr, ~ops, ~oqu, ~oque, ~org, ~orit, ~ormi, ~oso_
  -0.7: ~pa_, ~paci, ~part, ~peu, ~pinc, ~ple_, ~pog, ~pol, ~pon, ~pon_, ~ppl, ~ppt, ~pti, ~pur, ~qui_, ~raff
  -0.7: ~rdad, ~rega, ~rera, ~rida, ~rks, ~rles, ~rmin, ~rou, ~rub, ~rude, ~sal, ~sca, ~sco, ~seco, ~secr
  -0.7: ~sema, ~set_, ~slet, ~son_, ~ssur, ~sta, ~sti, ~stit, ~taki, ~tan, ~tap, ~tate, ~tch, ~tely, ~thro
  -0.7: ~ths_, ~tie_, ~till, ~ton, ~tors, ~ttle, ~ttre, ~tun, ~tur, ~ube_, ~ubel, ~ubo_, ~uce, ~udo_, ~uf_
  -0.7: ~ui_, ~uie, ~uier, ~uil, ~uil_, ~un_, ~uner, ~uns_, ~unt, ~unti, ~urp, ~uss, ~uts_, ~ux_, ~vai, ~var
  -0.7: ~vat, ~ves, ~ves_, ~voy, ~wed, ~when, ~whos, ~woo, ~wsl, ~wsle, ~yes, ~yes_, ~ymen
  -0.79: (tables say none)
  -0.8: 2 … is, NAME el, NAME pero, NAME pis, NAME travaille, NAME … pas, NAME … the, NAME … today, NUMBER ca
  -0.8: NUMBER delete, NUMBER lb, NUMBER will, NUMBER … el, NUMBER … good, NUMBER … h, NUMBER … late
  -0.8: NUMBER … you, a big, a black, a block, a casa, a child, a fitting, a marcar, a sorti, a todos
  -0.8: a waiting, a wrong, a … busca, a … casa, a … ex, a … l, a … mis, a … qui, abuja, acepte … el
  -0.8: address … NUMBER, after … so, again … to, ai rate, ai … rien, aime … ca, air in, air … le, air … the
  -0.8: airco-, ais, aki no, al poste, align-, all this, alr |, already … it, always … this, am from
  -0.8: am scared, am standing, am … being, amarr-, amor, ancien, and … at, and … has, and … it, anima-
  -0.8: annule |, apparently |, apres la, apues-, are after, are mistaken, arrete … au, asking … you, at 2
  -0.8: at the, at yours, ate the, aurait, autob-, autobus, autorise le, avec mon, avec … chien, avec … taxes
  -0.8: avez mis, avez … deux, ay, ay bendito, back, back with, bajen-, balik, battery |, be someone
  -0.8: be … customer, be … i, been 2, been there, before … go, begin-, beginner, believe … is, beside
  -0.8: betch-, betcha, bette-, better, betwe-, between, bf, bici vieja, bicis usadas, bien por, bites
  -0.8: bites |, blessings, bleue, block |, blowi-, blowing, bolts, bon ben, bon encore, book the, bouge
  -0.8: brail-, brake is, brake-, brakes, bring the, bro the, brode-, broder, brother |, bruta-, brutal
  -0.8: bubble, buddy, buddy |, bunk, burea-, burge-, burger, burger |, bus is, but she, but … NUMBER
  -0.8: but … for, by noon, by … name, by … place, c … ca, c … elle, c … ma, ca … aux, cabe en, cadena … vez
  -0.8: call at, call before, call for, call … my, calle |, called, calls … is, calmez vous, cambiar la
  -0.8: cambien la, cambio … aceite, can, can help, can … just, can … leave, candado que, card |, cardb-
  -0.8: cardboard, carry-, carrying, casa … NAME, cel y, cel yo, cell … mon, chambres, charge … the, chargeur
  -0.8: che |, chenn-, chennai, chercher … ma, chez le, chez … y, chino, choco-, chueco, cierran a
  -0.8: cita … manana, clase |, class … NUMBER, clavo, cleaner, clic, clients, clock … the, cogne, collect it
  -0.8: colour, comad-, comadre, combien avec, combien … les, commande est, comme … neuf, commentaire
  -0.8: commuting, como … la, completely, con todo, con … lluvia, confirmo, confondez, congr-, connais pas
  -0.8: connais … ca, connais … cette, console, contestenme, continuez a, coraj-, coraje, correct your
  -0.8: correct … records, correos, corto la, corto … llamada, courriel pour, crap |, crash, crook-, crooked
  -0.8: crooked |, ct, cuando llegues, cuando salgas, cuanto la, cuanto tarda, cuanto va, cuanto … por, cœur
  -0.8: dame un, dan ganas, dans … trafic, das, day please, de cadre, de course, de derailleur, de favor
  -0.8: de parte, de sonar, de … ce, de … lado, de … place, de … que, de … ruido, decia NUMBER, dehors je
  -0.8: deja … hacer, dejo la, dejo … bici, delante, delete lavado, delete … o, demain … est, demande … de
  -0.8: deneigee, denver |, derniere … que, des … on, des … pas, desde las, desk, devant votre, devez avoir
  -0.8: dia de, diagnostico, dice que, dieron mal, different, direccion vieja, do … bike, do … charge
  -0.8: do … wear, docteur m, does … live, dois, done … NUMBER, dropper, du, du jeu, du mal, du pain, dura
  -0.8: dura |, earrings, ears |, effacez le, el domingo, el miercoles, el nunca, el … NUMBER, el … llego
  -0.8: el … termina, elbow, electricas, electricas |, eleva-, elle qui, email i, empac-, en face
  -0.8: en gaspesie, en mars, en nada, en … lista, en … tarde, encore le, end i, enleve tes, enver-
  -0.8: equivocaste de, equivoque … dia, era … otra, erreur sur, es conmigo, es pas, es … esa, es … hermano
  -0.8: es … la, es … nombre, es … robot, esperes, esposa que, esposa |, est avec, est ma, est ouvert
  -0.8: est … combien, esta abierto, esta … nombre, estan abiertos, estuvo, ete, etes trompes, etes … la
  -0.8: evaluation, everyone … the, excep-, excusas, extended warranty, eyes … not, faites tu, falta el
  -0.8: fastidio con, fault, fea, fee for, fell in, fermez, fermez … quelle, fiesta, fit it, flat lol, flojo-
  -0.8: flojos, flou, flowers, flyer-, flyers, foldi-, for a, for camp, for checking, for two, for … days
  -0.8: for … insurance, forget the, forgot the, fork is, forti-, fortin, found, found the, frein est, frere
  -0.8: from dad, from last, fue a, garder, gardiez, gatin-, gatineau, gave … number, gave … the, get … it
  -0.8: glass |, gloss-, glossy, gluten free, goats, god is, goes, going off, gourd-, gourde, grade, grades
  -0.8: gravel |, greas-, grill-, groce-, guardelo, guidon est, guidon … le, gutte-, guy with, hacer ruido
  -0.8: hahaha |, half term, happy … month, has, hasta el, hate, have your, have … there, head |, hear the
  -0.8: hear you, her name, her no, her … i, heureusement, hija |, histo-, hold on, hold the, holiday, hook
  -0.8: hora mas, hot water, how … should, how … to, hub |, hubby-, hubbys, hubo, husband will, i brought
  -0.8: i heard, i ll, i picked, i replied, i … message, i … next, i … phone, i … received, i … standing, il
  -0.8: il … appelle, imprimir, in 2, in hospital, in … NUMBER, in … front, in … just, in … kitchen
  -0.8: in … window, incorrecto |, insta |, intended, is picking, is saturday, is wet, is … annoying
  -0.8: is … red, is … serial, is … today, is … wifi, it feels, it never, it outside, it rains, it … under
  -0.8: it … wet, j … pas, j … rate, jaja mi, jalan, jamais … achete, jardi-, je dors, je … dans, je … du
  -0.8: je … garder, je … rien, joking |, k i, kampu-, kampung, kan, keep texting, keeps, keeps … off, key to
  -0.8: kill |, know anyone, know … that, l ancienne, la dame, la dejo, la fiesta, la job, la parada
  -0.8: la patte, la piste, la pompe, la route, la … 2, la … al, la … finalement, la … jajaja, la … place
  -0.8: la … qui, la … tiene, lady with, laissez, laksa, landl-, lared-, laredo, late … NUMBER, lawyer, lb
  -0.8: le dans, le digan, le digas, le modele, le pneu, le queda, le ticket, le va, le … juste, le … me
  -0.8: le … poner, leave at, leave for, leave … outside, lect, lecturer, left … is, lefto-, leftovers, leh i
  -0.8: les cles, les liens, like, like … is, line on, list … far, llamen |, llegues, llora-, llorar, locker
  -0.8: lol so, looks, lrt, m as, madre, making a, making it, mama … no, mandelo, mando, manera … que, mano
  -0.8: maple, marli-, marlin, marlin NUMBER, marriage, mars, mata, maudit |, mauvais destinataire
  -0.8: mauvais number, me borro, me cobraron, me das, me first, me iban, me saquen, me souviens, me vale
  -0.8: me … bring, me … ganas, me … have, me … receipt, me … stop, me … un, meant … my, medec-, meet … the
  -0.8: meilleure, mejor you, mensajes … una, merci |, mercr-, mercredi, merry xmas, messages … a, mettez le
  -0.8: mezclo, mi hermana, mi jefe, mi suscripcion, mia es, mine has, mirac-, miracle, missed call, mistaken
  -0.8: mitte-, modele la, mon adresse, mon chien, mon … partout, monter, month and, morado, more>angry
  -0.8: more>more, moteu-, mover, moyen, mubar-, mubarak, much … in, music-, musica, must … your, muy caro
  -0.8: my boss, my calendar, my coach, my credit, my gift, my grandmother, my map, my wallet, my … old
  -0.8: my … parts, my … pick, my … please, my … still, n he, nail trim, name, nanas, neigh-, net, neufs
  -0.8: never told, new month, new sim, no charge, no contesta, no … bicicletas, no … but, no … comprado
  -0.8: no … contestar, no … digan, nom … ma, nombre esta, nonse-, nonsense, noodl-, not start, not stay
  -0.8: not who, not … wrong, nugge-, nugget, number belongs, number … be, number … mistake, numero ici
  -0.8: numero incorrecto, numero le, numero partout, numero … maintenant, of … account, of … damage
  -0.8: off … it, ofrece, often … i, ok … la, okey, old credit, old … card, old … in, on mine, on texte
  -0.8: on thursday, on … left, on … wheels, oncle, one by, or shine, or … there, or … they, order-, ordered
  -0.8: orkut, otra … el, out for, pa la, packe-, pagar en, pago … efectivo, paid … and, pan dulce, panee-
  -0.8: paneer, papi, paques, paques |, par … le, para parar, para … el, parle de, partage, partant, partes
  -0.8: pas … arrive, pas … par, pasaron, patro-, patron, patte, patte de, patte … derailleur, payer … deux
  -0.8: payme-, pendant la, peor, perdi-, perdon … me, permission to, pero … bien, perro, petit, peux … etre
  -0.8: peux … le, pics … the, pieds, pig |, pintura |, plaint, plan, please … got, pleine |, pleut |
  -0.8: plus client, pollo, ponen, ponga-, pool, popul-, por … delete, posts, pour l, pour … hiver
  -0.8: pour … personnes, pouss-, praye-, prend, prendre, presion, prix pour, problemes, promos … me, pront-
  -0.8: pronto, properly, pude … el, puedo llevar, puedo … hoy, puedo … la, puerta de, pupus-, pupusas, purse
  -0.8: pus capable, qu … est, qu … texte, que gracias, que pedi, que … attends, que … cambien, que … ese
  -0.8: que … mandaron, que … sale, que … se, quelle … la, quelq-, quien busca, quien … dio, quiero
  -0.8: quit asking, quiten, racing, rail, rain or, rain … shine, reached the, ready … one, real one
  -0.8: recevoir de, recogerla, recommandez, reg, regalo de, reminders |, renuncie, rep, reparacion … para
  -0.8: repea-, repeat, repit-, request no, requires, rien achete, rien laisse, rien |, rim, rin, robots
  -0.8: rodada NUMBER, rolli-, rolling, roomi-, roomie, roue arrete, rouge, rue des, rueda, rueda de, runni-
  -0.8: running, sacaron la, saddle is, sale la, salgas, salio, sambar, same to, same … you, san, saura-
  -0.8: scan, scratched, se va, se … de, se … queda, se … samedi, se … son, seat post, seat … please
  -0.8: serial … is, she … him, shift, shifter is, should … there, showed, shows, si possible, siaux, silla
  -0.8: silve-, silver, since last, sinon, sir … am, sirve, siste-, site, sleep-, smells like, so … i
  -0.8: so … one, solo quiero, solo … bici, son de, sonar, sondage, sophi-, sophie, sorry wrong, sorry you
  -0.8: sounds … a, souviens pas, soy la, spa, spots, squee-, srry, st |, stage, steam-, sti, sticks |, still
  -0.8: still … on, stomach, stop carrying, stop>not, stopped by, store … the, stuck … my, su madre, su mama
  -0.8: succession, suegra, suis … travail, summer, summo-, supposed … be, sur le, sure, svp la, sylla-
  -0.8: syllabus, talla NUMBER, tarda |, te … el, te … un, teddy, tele |, telefono … es, telephone je
  -0.8: tengo … la, tesco, text somebody, texted … wrong, texter moi, textos … une, thai, that just
  -0.8: that … is, that … so, that … us, the bakery, the bathroom, the bridge, the fork, the gas, the hook
  -0.8: the lady, the library, the pharmacy, the phone, the ticket, the train, the tunnel, the … be
  -0.8: the … goes, the … is, the … manager, the … might, the … name, the … pic, the … plate, the … sticks
  -0.8: the … stopped, the … without, the … yes, then … at, there by, there-, these stop, they … a
  -0.8: thinks … am, this number, this used, this … can, this … meant, thru, ti, ticket is, tienen … para
  -0.8: to join, to miss, to whom, to wish, toddler … the, toi au, tonde-, tooth-, toothpaste, toquen
  -0.8: touch the, town … the, trafic, traig-, transferencia, tray, trim for, tromper, trompes, trop petit
  -0.8: trottinettes |, trunk, tuerca, tues |, tuiti-, tuition, turn left, uh i, un cadeau, un cafe, un velo
  -0.8: un … ca, un … mal, une evaluation, une … svp, uploa-, upload, urgente, usado-, usados, used … number
  -0.8: va … combien, vais … votre, vario-, varios, velo n, vendu |, venti-, veriz-, verizon, vert, vieja you
  -0.8: vienes, vine, vineg-, vinegar, virement |, viuda, voicemail, voir, voit samedi, votre NAME
  -0.8: vous appelle, vous avez, vous m, vous ouverts, vous voyez, vous … avoir, vous … garder
  -0.8: vous … trompes, vous … une, voy tarde, voy yo, voy … camino, voy … pagar, wah, wahoo, waitlist for
  -0.8: walle-, wallet, wants … go, warne-, warned, wash just, wasps, way too, we come, weather, weekends
  -0.8: weeks, were at, weste-, western, what psi, what that, what year, what … wrong, whats-, when … phone
  -0.8: when … turn, which … to, which-, whichever, whist-, who was, whoever … is, whole day, will … him
  -0.8: will … stay, winning, with … at, with … is, with … red, with … wheels, wks, wobbly, work, wrong>these
  -0.8: y reste, y … bien, y … conozco, y … soy, yendo, yet … am, yo … por, you believe, you coming, you dear
  -0.8: you do, you fix, you free, you left, you llego, you parale, you pues, you run, you … alone, you … at
  -0.8: you … did, you … for, you … mas, you … or, you … pague, you … today, you … tuesday, you … when
  -0.8: your message, your pic, your shoes, your survey, your … already, your … in, your … it, your … just
  -0.8: your … of, your … send, | alerts, | busy, | commande, | con, | confirm, | demasiado, | detengan
  -0.8: | dile, | gel, | livrez, | llamame, | mauvaise, | necesito, | personne, | picked, | pics, | pregnant
  -0.8: | race, | ran, | sat, | solicito, | solo, | sounds, | texto, | trabajo, | tried, | … adresse
  -0.8: | … apago, | … bendito, | … blue, | … buena, | … checked, | … cost, | … couleur, | … das
  -0.8: | … equivocaron, | … equivoque, | … exam, | … gave, | … hijo, | … intensos, | … llevar, | … made
  -0.8: | … mandando, | … met, | … morning, | … moved, | … mubarak, | … nice, | … parada, | … remember
  -0.8: | … rode, | … sera, | … tal, | … tarjeta, | … two, | … unsubscribe, | … xmas, | … yeah, ~_abo, ~_ah
  -0.8: ~_ay_, ~_ba, ~_bie, ~_bon, ~_cad, ~_cha, ~_cod, ~_cue, ~_deu, ~_du_, ~_esa, ~_fl, ~_fun, ~_gi, ~_goe
  -0.8: ~_gor, ~_gr, ~_ho, ~_hol, ~_il_, ~_le, ~_lue, ~_mej, ~_met, ~_mic, ~_mos, ~_nah, ~_opi, ~_pat, ~_pei
  -0.8: ~_peu, ~_pi, ~_pos, ~_pow, ~_pr, ~_rad, ~_reb, ~_sav, ~_sk, ~_sta, ~_sy, ~_ti, ~_ti_, ~_tie, ~_tra
  -0.8: ~_twi, ~_use, ~_vil, ~_wa, ~_we, ~_wee, ~_wet, ~_wh, ~_wha, ~_who, ~_wif, ~abe, ~ace_, ~acki, ~air
  -0.8: ~ajaj, ~alet, ~ama, ~ambr, ~ame, ~ange, ~ania, ~anno, ~anse, ~appy, ~arda, ~ardi, ~are_, ~ares, ~ark_
  -0.8: ~asi, ~ath, ~auch, ~auri, ~axi, ~ay_, ~aye_, ~aym, ~ayme, ~back, ~bee, ~bei, ~bett, ~betw, ~bia, ~bin
  -0.8: ~bit, ~bles, ~boi, ~buck, ~bure, ~by_, ~can_, ~card, ~cat, ~ce_, ~choc, ~cki, ~cla, ~couc, ~cov
  -0.8: ~cove, ~cro, ~croc, ~cteu, ~dad_, ~dado, ~dan, ~deau, ~ded, ~dee_, ~desk, ~dido, ~died, ~dir_, ~dne
  -0.8: ~dois, ~dra, ~dura, ~ead_, ~eat_, ~eau, ~ecin, ~ecol, ~ect_, ~ee_, ~eeks, ~efor, ~ein, ~ein_, ~eir
  -0.8: ~ele_, ~elu, ~empl, ~empo, ~eng, ~engo, ~enia, ~enso, ~epu, ~ercr, ~ern_, ~esk_, ~espo, ~essi, ~est_
  -0.8: ~ethe, ~etwe, ~eug, ~eur, ~eur_, ~eux, ~extr, ~fail, ~far, ~fat, ~faul, ~feel, ~fi_, ~ganl, ~garm
  -0.8: ~geo, ~ger_, ~ghb, ~ghbo, ~gic, ~glas, ~gro_, ~he_, ~hey_, ~hi_, ~hif, ~hift, ~hroo, ~hui, ~iba_
  -0.8: ~ice, ~ice_, ~iche, ~ick, ~ieds, ~ieu, ~ift, ~ighb, ~igi, ~igui, ~impo, ~ine_, ~iscu, ~itas, ~ize
  -0.8: ~jand, ~jo_, ~joy_, ~jue, ~junt, ~lace, ~lar, ~las_, ~lder, ~letr, ~lie_, ~link, ~lla_, ~llas, ~llen
  -0.8: ~lls_, ~loan, ~ls_, ~lta, ~luv, ~mach, ~mb_, ~mbre, ~mean, ~mej, ~men_, ~mins, ~mol, ~mond, ~moo
  -0.8: ~mpl, ~mpos, ~mps, ~nah, ~ncai, ~nego, ~nen_, ~nest, ~nga, ~nre, ~ns_, ~ntil, ~ntry, ~nuit, ~obu
  -0.8: ~obus, ~oca_, ~octo, ~oile, ~ok_, ~omb, ~ome_, ~ompl, ~ond, ~opin, ~oppi, ~ork_, ~orks, ~orni, ~oss
  -0.8: ~oteu, ~outu, ~ouvr, ~oyen, ~oyi, ~oyin, ~pab, ~pana, ~paym, ~pein, ~pell, ~pie_, ~pla, ~pos, ~pow
  -0.8: ~ppin, ~ppy, ~ppy_, ~pto, ~pun, ~rad, ~rco_, ~rcr, ~rcre, ~rd_, ~rdi, ~reas, ~reet, ~repo, ~rere
  -0.8: ~res, ~rfu, ~rick, ~ride, ~ring, ~rop_, ~ropr, ~roun, ~row_, ~rran, ~rro_, ~rt_, ~rud, ~rue, ~ry_
  -0.8: ~saba, ~sar_, ~sea, ~seri, ~sh_, ~shif, ~sino, ~sit, ~smo, ~spe, ~spla, ~ss_, ~ssin, ~stal, ~stat
  -0.8: ~stil, ~stur, ~sur, ~swee, ~tamo, ~tan_, ~tati, ~tel, ~tel_, ~thru, ~timo, ~tina, ~tmen, ~tobu, ~toy
  -0.8: ~tras, ~troi, ~tted, ~ttl, ~twi, ~uad, ~ubo, ~ucou, ~uee, ~ueez, ~uelq, ~uer, ~ues, ~uev, ~ueva
  -0.8: ~uild, ~umb_, ~urea, ~urin, ~utob, ~vais, ~vide, ~vie, ~vin, ~wah_, ~way_, ~week, ~ween, ~wer_, ~wet
  -0.8: ~wha, ~what, ~who, ~wic, ~wife, ~xcep, ~xtr, ~xtra, ~yme, ~zco
  -0.9: 2 weeks, NAME aqui, NAME lol, NAME off, NAME she, NAME … for, NUMBER bucks, NUMBER esta, NUMBER sur
  -0.9: NUMBER … are, NUMBER … at, NUMBER … bcd, NUMBER … des, NUMBER … last, NUMBER … month, NUMBER … que
  -0.9: NUMBER … st, a adore, a cafe, a disque, a domicilio, a du, a los, a podcast, a quoi, a ramp, a ser
  -0.9: a thing, a true, a … bike, a … discount, a … do, a … fin, a … hora, a … marido, a … n, a … next
  -0.9: a … texto, a … ville, a … weekend, a … what, a … wheel, about you, abrazo, abt the, acabo el
  -0.9: aceptan tarjeta, address i, adjust, admirer, after … night, afternoon |, agradeceria … no, ah i
  -0.9: ahead of, ahora … tengo, ahorita … puedo, ai des, ai du, ai trouve, akka, akpos, al dia, ale
  -0.9: alguien mas, all … you, alla, along |, already … you, alumi-, am NAME, am afraid, am at, am locked
  -0.9: am … talking, amis |, and loves, and … will, annees NUMBER, annoying, annulee, annuler ma
  -0.9: annuler … commande, annulez … commande, any good, any used, appart, appelee, apprendre, appro-
  -0.9: aprender, aprob-, apuntame en, apunten, aqui me, aqui … vive, are eating, are paying, are … hours
  -0.9: arif, arretent pas, arrive a, asere, asiento viejo, asking if, aslee-, asleep, at work, at wrong
  -0.9: at … hospital, at … table, at … when, ate a, avant midi, avec des, avec le, avec quelqu, avec … un
  -0.9: avez … eu, aweso-, awesome, aye, baby |, baila-, bain, baissez, baker-, bakery, banner, barbe, barree
  -0.9: basic tune, batch-, be a, be so, be … and, been … weeks, befor-, before, behind the, being repaired
  -0.9: believe it, bibs, bien los, bike boxes, bikes … you, birthday |, blague, blk, blocked the, blurr-
  -0.9: blurry, boite-, boites, boiti-, boitier, bonne … de, boome-, boomer, boon, borro el, bought NUMBER
  -0.9: box … with, bride, bridg-, bridge, bringing it, broke, bruis-, bubbl-, bucks, burni-, burning
  -0.9: burnt |, but |, by 2, by tonight, c, ca chez, ca en, ca va, ca … pas, cable is, cable … is, cadeau |
  -0.9: cage |, call … back, call … house, calme … textos, cambiar |, came back, camil-, can give, can wait
  -0.9: can … a, can … email, can … hold, can … order, can … sleep, can … stop, cancel the, cancel … the
  -0.9: cancele la, canceller, cargar, carpe-, carpet, cars, cena, chairs |, char |, charge for
  -0.9: charge … fois, charged … twice, charger |, chere |, child-, chilli, chole, chris-, cliente … ustedes
  -0.9: close on, clous |, colom-, colores, colou-, come for, come … the, comes, comfo-, coming along
  -0.9: commande … le, comme l, comptoir … a, con ese, con … persona, con … rueda, conseils, contratando
  -0.9: contratando |, cooke-, corriger votre, corte, coudonc, coudonc vous, cour, cousin he, crazy |
  -0.9: creaking, cream |, credit … from, croches, crois … ce, cuadro … NUMBER, cual … su, cuando es
  -0.9: cuando freno, cuando … deje, cuanto cuesta, curso, dad is, damage |, dans le, dans … cote, dans … min
  -0.9: darse, day lol, days, de bicyclette, de combien, de donde, de llover, de … abren, de … achaler
  -0.9: de … cadenas, de … deranger, de … desabonner, de … escuela, de … fait, de … luces, de … todavia
  -0.9: deada-, deadass, deaf, decroche, dedic-, dejamos, dejen … de, demandez a, demo day, depla-
  -0.9: des annees, des … NUMBER, destinatario, deux pneus, deux velos, devan-, devant, devant chez
  -0.9: devant … vous, devolver, did your, did … eat, did … text, dient-, dientes, dimanche est, direction
  -0.9: do something, do this, do … like, does, done … i, dorm, dormir |, dos … la, dozen, drill |
  -0.9: du magasin, du … vous, e07, ear, earri-, ears, eid, eid mubarak, el contacto, el curso, el numero
  -0.9: el pedal, el presio, el reloj, el semaforo, electrica |, electricite, elle, elles, en … cuenta
  -0.9: en … semaforo, encore … a, ends in, enfrente |, enlevez … svp, entend, entree, envoie une
  -0.9: equivocada |, equivocaron, es ese, es necesario, es … jaja, esa bici, escal-, escue-, escuela
  -0.9: est moi, est … blague, est … cadeau, est … robot, est … tel, esta … de, esta … el, este … ahora
  -0.9: este … es, etais dans, etais … le, etes … je, evalu-, even … to, event-, everyone, everything ok
  -0.9: excelente, exchange the, extendida, eyebrows, factura con, factura … mi, fade, fail, fair, fasting
  -0.9: feedi-, feeding, fell … a, fermeture, fermi-, fever, few, fiest-, fille va, final … la
  -0.9: finit … NUMBER, first, first ride, fitting, flower, for NUMBER, for letting, for … cheaper
  -0.9: for … thank, for … tow, forever>forever, found … NUMBER, fri |, fried, fried rice, friendship
  -0.9: from … haha, from … mailing, frotte |, fry, furna-, furnace, gagne-, garantia extendida, gardez les
  -0.9: gasolinera, gateau |, gave … my, genio-, genios, get, gift, give the, glass, glue, goat, gone in
  -0.9: good |, good … just, good … you, got time, got … wrong, gracias … la, grade-, grati-, gratis, grey
  -0.9: groomer, growi-, growing, guy, habei-, habeis, hablar … el, had enough, hago |, haha non, half |
  -0.9: happy thanksgiving, happy … day, has NUMBER, has the, have left, have some, have … call
  -0.9: have … cancel, hear about, heat, her bike, her … number, hier … avez, hold … the, hoodie, hope |
  -0.9: hora es, hotel, how … ahead, hrs, husba-, i at, i ate, i bring, i meant, i remember, i remove, i wear
  -0.9: i … afraid, i … down, i … locked, i … today, i … yesterday, if anybody, il s, il … jamais, impor-
  -0.9: in library, incorrect number, instead … calling, is bad, is busy, is coming, is flat, is late
  -0.9: is ridiculous, is she, is smudged, is taking, is under, is … before, is … class, is … gift
  -0.9: is … group, is … sorry, it home, it under, it … by, it … not, j entends, j pense, j … assez
  -0.9: jamais je, jamais … vous, je connais, je vends, je … avec, je … meme, jeu … la, jk it, jumea-
  -0.9: jusqua quand, just … up, keep … change, keeps saying, key … the, kick off, kicke-, kicked, king |
  -0.9: kiss, kitchen |, knew, kno, l, l entree, l ete, la abuela, la carte, la cena, la cote, la dans
  -0.9: la direction, la fermeture, la horquilla, la mama, la moins, la negra, la nota, la novela, la ocupo
  -0.9: la orden, la playa, la seule, la vecina, la |, la … equivocada, la … est, la … estaba, la … extendida
  -0.9: la … haha, la … todo, labor, lache … la, lakes-, lana, las, last … is, lasti-, lastime, laughing at
  -0.9: lavadora, lave, le agradeceria, le colis, le courant, le dehors, le derailleur, le dieron, le petit
  -0.9: le … foto, le … la, le … sur, le … veut, learnt, leave … key, leave … old, leaving it, left me
  -0.9: left over, left pedal, left … should, lend … your, lent, les speciaux, les … pour, let … in, like an
  -0.9: linea |, lisbo-, lisbon, list so, listening, ll, llave … la, llega-, lleve nada, llevo a, lo dieron
  -0.9: lo … de, lo … hace, load, lock … lost, locked, lol that, los ninos, los voy, lowri-, lowrider
  -0.9: lube for, luck, lugar |, ma chaine, ma roue, maill-, mama … por, manana a, manana … las, mandaste
  -0.9: mango-, many … lol, map |, mari … pas, maste-, master, mauve, mauve |, mayus-, mayusculas, me cai
  -0.9: me hace, me ok, me robaron, me what, me … ca, me … dieron, me … i, me … para, me … voicemail
  -0.9: measured, medical, mejor, mensajes … favor, mensajes … yo, mero llego, mes pneus, message is
  -0.9: message la, message vous, message when, mettez … la, mezcl-, mi … gracias, mick, micro-, mid
  -0.9: might … late, milla-, millas, mind the, moins chere, mon beau, mon frein, mon … il, monday, morad-
  -0.9: more to, more … at, more … since, mou |, moved the, much i, much … the, mucho, muy … el, my i
  -0.9: my keys, my nails, my … can, my … credit, my … email, my … have, my … must, my … what, nada … lo
  -0.9: nadie contesta, nans, ne repondez, ne veux, ne … jamais, necesario, needed i, network is, never reply
  -0.9: new job, new no, new … you, news on, ni … es, nina … NUMBER, no bikes, no es, no lleve, no somos
  -0.9: no … cuando, no … hasta, nobody … the, nombre en, non stop, not close, not hers, not talking
  -0.9: not … can, not … home, not … my, not … why, not>angry, nothing but, nouveau … c, nouvelle, novak-
  -0.9: novaks, now do, number so, number … time, numbers, nursi-, nursing, o la, o todavia, october
  -0.9: of NUMBER, of any, of calling, off by, ok … ai, ok … attends, old … i, old … with, on hold, on sat
  -0.9: on … call, on … cards, on … porch, on … train, on … un, one, one today, one … only, one … or
  -0.9: only not, open … the, openings, or … NUMBER, or … that, or … what, orden delete, os habeis, oups j
  -0.9: oups … ai, out … now, outgo-, outgoing, ouverte, pagan, pantalon, pants, papa que, para mi, paren-
  -0.9: parki-, parking, parking in, parking is, pas, pas attendre, pas cher, pas les, pas mme, pas … casque
  -0.9: pas … cliente, patate |, path, payda-, payday, pedales de, perce-, percent, perdu le, perfu-, perfume
  -0.9: petro-, petrol, peur |, peux … parler, pharmacy, phone fell, phone who, photo … la, physi-, pis ca
  -0.9: plato, playa |, please … an, please … name, plus … avec, pneus NUMBER, pneus sont, podca-, podcast
  -0.9: polis-, polish, ponch-, por si, porque … me, pothole, pour rien, pour ton, pour … cadeau, pouti-
  -0.9: pressed, presta … schrader, pret avant, pret pour, pretty … this, prevenez, propr-, puede-
  -0.9: puedo pagar, puedo pasar, puerc-, puerco, pulli-, pun, put, put … the, quad, quad lock, que buscan
  -0.9: que … dejen, que … llegan, que … manden, quedo … gracias, quien … NAME, quier-, quiero … por
  -0.9: quiero … una, ramasse, reached a, really |, reciben, recoge |, recogi la, red light, refuse … pay
  -0.9: release, remonter, remorque, remorques, renew-, rentres, reparar, replace, reply … your, reset
  -0.9: residents, reste, restees, retire de, retrouve … velo, rice |, ride, ride … my, right … for, rode
  -0.9: room for, rotor-, rotors, roule … un, roza, rubbing, rubbish, rubs |, ruedas |, sabad-, sad, sale
  -0.9: santa, savai-, se equivocaron, search, second … but, see … tomorrow, segun-, semaf-, semaforo
  -0.9: sent that, server, shamp-, shampoo, she made, she say, shed |, shipping, short-, si, si … le, side |
  -0.9: sin … jaja, sir … have, slipping, slow |, sms … your, smudg-, smudged, snapp-, snapped, snapped |
  -0.9: so can, so this, so … better, sola, somebody elses, someone … my, son will, sorry … no, soy cliente
  -0.9: soy el, spam you, stalk-, start with, station, stay open, sticks, still … it, still … that, stop you
  -0.9: stop … his, stories, stuck in, su … esta, sucia, suis … dans, suis … mme, surprise |, suspect, swear
  -0.9: t … la, take … as, take … please, talla chica, tamil, te mande, teacher, tel de, telephone alors
  -0.9: tell my, tell … wife, tenni-, tennis, tercer, text by, text … an, text … other, texts here
  -0.9: texts … and, that frame, that pic, that thing, the back, the beach, the best, the car, the charger
  -0.9: the cheaper, the cover, the crack, the discount, the downtown, the fire, the freehub, the fridge
  -0.9: the green, the helmet, the invite, the middle, the server, the shifter, the tow, the vicar
  -0.9: the … free, the … invoice, the … it, the … keeps, the … knocking, the … outside, the … saddle
  -0.9: the … warranty, the … wash, there a, these be, think got, think … gave, thinking … you, this man
  -0.9: this person, this your, this … has, this … scam, through the, thurs-, tienda |, tiene un, tienen el
  -0.9: tirar, tire is, tissu-, tissue, title, to exchange, to school, to … an, to … fcc, today … a, ton … a
  -0.9: too small, took my, toque-, tough, toutes les, tow … is, town til, trabajo … que, transporte, treas-
  -0.9: tried the, tu tia, tu |, tu … te, tub, two … one, un abrazo, un … autre, uncles, une blague, une … au
  -0.9: up … texting, us in, use … shop, usual |, va y, va … ser, vais … un, vaiss-, vaisselle, value, veget-
  -0.9: vello-, vellore, vendan, vends, veut une, veux … mon, veux … vous, vicar, viene, viens avec
  -0.9: viens chercher, vient de, vieux pneus, vin, vive … NAME, vomit-, votre numero, voudrais que
  -0.9: vous … avec, voy … hacer, vuelta, waiting … for, walking |, want some, washer, way … reach, we got
  -0.9: we talked, well, went … i, were you, what, what … he, what … is, what … was, wheel-, wheels, wheels |
  -0.9: when … your, where got, which lube, which … for, while … wait, who i, wicked good, wifes phone, wil
  -0.9: will, will be, will kill, will put, will … back, will … with, windows, with 2, with … me
  -0.9: with … price, wo, wrong bike, wrong chat, wrong … is, wrong … on, wrong … sorry, y aller, y … cuando
  -0.9: y … numero, y … saca, yello-, yellow, yes that, yo … de, yo … lleve, you charge, you chole
  -0.9: you forgot, you install, you missed, you pas, you switch, you te, you … las, you … match, you … next
  -0.9: you … our, you … somos, you … these, your address, your car, your counter, your … he, your … name
  -0.9: your … says, | abren, | alright, | aye, | boss, | chinguen, | connais, | dejo, | eid, | estas, | gift
  -0.9: | incorrect, | it, | like, | liked, | ma, | meant, | missing, | mum, | na, | parfait, | plutot
  -0.9: | pour, | practice, | presta, | seat, | stuck, | student, | talk, | traigo, | uh, | weekend, | wo
  -0.9: | yaar, | … behind, | … bouton, | … cadena, | … chairs, | … checking, | … chole, | … clicking
  -0.9: | … cracked, | … destinataire, | … di, | … dialed, | … donne, | … english, | … fair, | … for
  -0.9: | … forgot, | … front, | … gate, | … guys, | … has, | … manubrio, | … marketing, | … mecano
  -0.9: | … pagar, | … pare, | … pasar, | … perfect, | … psi, | … quoi, | … rappels, | … reponds, | … rue
  -0.9: | … seat, | … seen, | … sending, | … shimano, | … siguen, | … sounds, | … stop, | … stuck, | … suis
  -0.9: | … tantito, | … tarda, | … thanksgiving, | … vient, | … vitesses, ~_ap, ~_awe, ~_bef, ~_bel, ~_bic
  -0.9: ~_bl, ~_bui, ~_by, ~_c_, ~_ca, ~_cap, ~_cas, ~_chr, ~_cla, ~_dad, ~_doe, ~_dud, ~_ebi, ~_ell, ~_eq
  -0.9: ~_equ, ~_es, ~_fou, ~_fri, ~_gos, ~_hac, ~_hay, ~_her, ~_hin, ~_hrs, ~_jum, ~_kan, ~_ke, ~_l_, ~_lig
  -0.9: ~_lik, ~_lon, ~_nam, ~_nan, ~_one, ~_ped, ~_pon, ~_pue, ~_put, ~_quo, ~_ras, ~_rig, ~_rim, ~_sec
  -0.9: ~_si_, ~_sit, ~_tai, ~_tr, ~_tw, ~_ub, ~_usa, ~_ven, ~_wil, ~_wo_, ~_wor, ~_yel, ~aba, ~adit, ~ado_
  -0.9: ~ago, ~aigo, ~alga, ~alio, ~alls, ~alv, ~amp, ~ano, ~appa, ~arki, ~arl, ~arn, ~asle, ~aso_, ~aut_
  -0.9: ~awe, ~awes, ~ayo_, ~barb, ~bef, ~befo, ~bel, ~ben, ~bic, ~bje, ~bjec, ~boa, ~both, ~bra, ~broo, ~bui
  -0.9: ~buil, ~cado, ~caja, ~cas, ~cas_, ~ched, ~chri, ~chw, ~cino, ~clou, ~coun, ~cto_, ~cur, ~cy_, ~dd_
  -0.9: ~deaf, ~deu, ~doe, ~does, ~dos_, ~dud, ~ears, ~eate, ~eb_, ~ebik, ~ecto, ~ecy, ~eek, ~eft_, ~egro
  -0.9: ~eit, ~ela_, ~elle, ~empr, ~endr, ~ense, ~erar, ~erco, ~erg, ~esk, ~esom, ~esp, ~eux_, ~ewer, ~fant
  -0.9: ~fes, ~feve, ~fit_, ~fou, ~gada, ~ge_, ~gge, ~ght, ~gia, ~gift, ~givi, ~gl_, ~goe, ~goes, ~gris
  -0.9: ~guan, ~gund, ~guno, ~guy_, ~hap, ~har, ~harp, ~hay, ~hbou, ~het, ~hey, ~hijo, ~hote, ~hris, ~hrs
  -0.9: ~hrs_, ~hru, ~hru_, ~hur, ~ial_, ~ibra, ~iclo, ~ieta, ~ill_, ~ind_, ~ink, ~ipt_, ~ivo_, ~ivre, ~ize_
  -0.9: ~jor_, ~kin, ~know, ~lan, ~lco, ~ldi, ~like, ~lleg, ~llet, ~load, ~lpa, ~lpe_, ~lute, ~mba_, ~mes_
  -0.9: ~mier, ~mo_, ~mpes, ~mpin, ~mpor, ~nai, ~nday, ~ndra, ~nds, ~ngr, ~ngra, ~nna, ~noyi, ~nsad, ~nse_
  -0.9: ~nsp, ~nsw, ~ntai, ~ntr, ~nuev, ~obb, ~ocup, ~od_, ~ode, ~okes, ~ola, ~olde, ~olo, ~onam, ~onch
  -0.9: ~onto, ~ood_, ~ope, ~ora, ~orci, ~ord, ~orge, ~orig, ~orn, ~orro, ~ouce, ~ouge, ~ovi, ~pas_, ~pei
  -0.9: ~phi, ~pie, ~pin, ~plac, ~poc, ~poco, ~pok, ~poke, ~ppe, ~ppi, ~ppro, ~pre, ~put_, ~quid, ~quiz
  -0.9: ~quoi, ~rai, ~rant, ~rco, ~rea, ~rec, ~red_, ~repa, ~rew, ~rgad, ~rico, ~righ, ~rin, ~rino, ~rm_
  -0.9: ~rno, ~roda, ~rown, ~rsd, ~rsda, ~rst_, ~rter, ~ruct, ~ryth, ~saf, ~sav, ~sba, ~sban, ~scan, ~schw
  -0.9: ~siga, ~sing, ~siri, ~site, ~stee, ~stel, ~tat, ~tea, ~tia_, ~tit_, ~toda, ~tor_, ~tra, ~trus, ~tte
  -0.9: ~tube, ~tudi, ~ture, ~tuvo, ~tw_, ~ubb, ~uem, ~uge_, ~uin, ~unn, ~uoi, ~uoi_, ~ura, ~ure, ~urpr
  -0.9: ~ursd, ~usba, ~uvo_, ~uvre, ~vee, ~vern, ~vil, ~wee, ~went, ~weso, ~wil, ~will, ~wing, ~wor, ~yee
  -0.9: ~yee_, ~yel, ~yell, ~ying, ~yuda
  -1.0: 2 min, 2 … svp, NAME never, NAME … va, NUMBER hours, NUMBER miles, NUMBER oak, NUMBER percent
  -1.0: NUMBER personnes, NUMBER she, NUMBER still, NUMBER then, NUMBER works, NUMBER … come, NUMBER … enough
  -1.0: NUMBER … like, NUMBER … us, a bottle, a combien, a cualquier, a jo, a mile, a nombre, a ramasser
  -1.0: a red, a sub, a tantot, a … because, a … cage, a … envers, a … hijo, a … jeu, a … las, a … marche
  -1.0: a … mensajes, a … nina, a … senora, a … svp, a … une, a … up, aa, about … bike, aceite |
  -1.0: acuerdo … el, adelanto, admin, ado, afrai-, afraid, again with, agota-, ahi … you, ahora lo
  -1.0: ai herite, ai … velo, al asiento, al trabajo, alcanza |, all … way, alley, alley |, am away, am his
  -1.0: am in, am … customer, am … that, am … work, amari-, an ebike, and that, ang, angry, annuler le
  -1.0: answe-, antes … las, aparte |, appelle NAME, appelle pas, applies, apret-, are saying, are they
  -1.0: are … again, are … located, arret … bus, arriv-, arrivee, arthr-, arthritis, ask about, assignment
  -1.0: at least, at noon, attends |, auto, avait dit, avant ou, avez rejoint, avez … j, avisenme cuando
  -1.0: baba, back … that, baila, bald, banan-, bande-, banne-, bar |, barn, batht-, bathtub, batterie |
  -1.0: battery, battery low, batterys, bc, be home, beach, beauc-, beaucoup, belongs … the, bendi-, best way
  -1.0: beta, bici sin, bicicleta … es, bien gracias, bien y, bike outside, bike … have, birth-, birthday
  -1.0: bisou-, bisous, blanc-, bloque la, booking |, boots, boucl-, boue |, brake … not, breakdown
  -1.0: breathing, brook-, brooks, bucket list, buena-, buggi-, bumps, by around, by that, by … NUMBER
  -1.0: by … or, c … grave, c … vrai, ca avoir, ca change, ca … du, cabe, cada … mandan, cadenas … vous
  -1.0: cake for, cambiela, cambio el, camis-, can pick, can … keep, can … you, candado … la, cannondale |
  -1.0: cansada de, canso-, cansones, capable de, card, card … you, casque … la, casserole, ce … ni
  -1.0: celui que, celui … vous, ces rappels, chaine |, chair, chang-, character, cheaper |, checar
  -1.0: check … the, checking … on, chevere, chips, choir, chope, client a, coat |, code postal, cold |
  -1.0: colum-, combien … un, combine, come then, come … instead, come … me, comio, commande j, comment |
  -1.0: commuter, comprado, compran, compran … usadas, consi-, contacts |, cool, copies |, corta, couch
  -1.0: couin-, cousin, cowor-, crank-, cranks, crash replacement, creak-, crie, cual es, cualquier hora
  -1.0: cuando la, cuanto mandan, cuanto sale, cuanto … con, cuanto … esto, cuanto … la, curry, d aller
  -1.0: dad can, dan clases, darli-, darling, dates, day before, de abajo, de alta, de bike, de bloquearlos
  -1.0: de bus, de persona, de tous, de verdad, de … l, de … sirve, de … soeur, de … sont, de … votre, decid-
  -1.0: dedo, dejat-, dejate, dejate de, deje … bicicleta, delete bus, delete … se, deleted the, deliv-
  -1.0: depec-, depechez, depuis la, depuis mon, derailleur … en, dernier texto, desas-, desastre, detail
  -1.0: deux … je, devuelvan, dia … el, dias, did they, did … sign, did … turn, digito, dinero |, disculpa
  -1.0: dish, disturb you, do wednesday, do … NUMBER, do … cancel, do … care, do … open, do … still, does she
  -1.0: doing the, domicilio, domicilio |, dona NAME, donde esta, donde puedo, donuts |, dos semanas, dr
  -1.0: du … dans, echel-, echele, effil-, effiloche, el cargador, el deposito, el registro, el resto
  -1.0: el tornillo, el … como, el … solo, elle m, elle … est, else … the, en m, en paz, en … carrera
  -1.0: en … foto, en … merci, en … ou, enemy, enfants |, enfri-, engra-, enough … you, envers, envoyez le
  -1.0: equip-, erreur NUMBER, erreur … moi, es la, esa foto, ese … era, ese … es, eso, espin-, essayer le
  -1.0: est en, est grave, est plein, est un, est vrai, est … encore, est … ma, est … urgent, esta a
  -1.0: esta … con, estud-, etes … meilleurs, etonnerait, exam |, eyebr-, facture, faire un, fait … bruit
  -1.0: farid, fastidio, fatigant, feet, festival, fete … la, field, fille, fille du, fine do, fini
  -1.0: fini … travailler, flies, florida, flowe-, fonct-, for saturday, for staying, for … month
  -1.0: for … sister, for … texts, for … they, for … when, for … whole, frais … NUMBER, frere a, fridge |
  -1.0: fries, frnd, from hr, from … other, front brake, funer-, g, gardi-, gasol-, gerant |, go with, goal
  -1.0: goma, gossez, got NAME, got NUMBER, got out, grince, gyan, gym |, hable-, hace, half your
  -1.0: han llamado, hanch-, hanche, happen |, happy, happy … to, has it, have my, have texted, he got
  -1.0: heate-, heater, helps, here … a, heure de, heures |, hills, hills |, hizo, holde-, holder
  -1.0: honnetement, hope, hope you, horqu-, horquilla, hours |, how |, how … are, how … miles, how … your
  -1.0: huat, hub, huge, hw, i come, i forget, i opted, i … needed, i … sue, i … tell, ici je, if … pay
  -1.0: il … combien, impri-, in advance, in here, in writing, in … back, in … for, in … or, inch, incl
  -1.0: incluses |, inscription a, install, interest, interview went, ir al, is, is 2, is cheaper, is free
  -1.0: is leaving, is missing, is next, is that, is wrong, is … a, is … got, is … if, is … never, is … only
  -1.0: is … she, is … than, it come, it did, it til, it tomorrow, it … am, it … one, it … rest, it … there
  -1.0: it … yet, j … herite, jamais autorise, je prends, je … apres, jello, jeudi, jokin-, joking, jueve-
  -1.0: jueves, keep … it, kena, km h, l appareil, l envers, la, la encontre, la llevo, la marca, la patate
  -1.0: la pharmacie, la rifa, la troca, la vieille, la voy, la … aux, la … chere, la … de, la … lache
  -1.0: la … roue, la … verdad, la … voy, lache l, ladder |, laisse … message, laptop |, last time, last … of
  -1.0: last … she, last … this, lata, le, le cambien, le client, le moyeu, le … avant, le … el, le … jaune
  -1.0: le … mettez, leaki-, leaking, leave … on, left, left … my, les pieces, les taxes, les … pneus
  -1.0: license, light and, likes, limping, live here, livraison |, llama NAME, llamarme, llanta
  -1.0: llanta vieja, llegamos, llego a, llevar, llueve, locke-, lol ok, loma, long do, long is, long … a
  -1.0: look … it, looking |, lost … number, louez vous, m est, m thibodeau, ma paye, ma soeur, mad at
  -1.0: magiciens, make … you, maladie, mama que, mandame la, manque, manubrio |, marche tu, matric, matte
  -1.0: mauvais pneu, mauvais |, me duele, me … inscrite, me … list, me … llamado, me … une, mean … can
  -1.0: meant … send, mecanica |, medida, melangez, menos de, menos … NUMBER, mensaje … en, mensaje … o
  -1.0: mensajes por, mes … pago, message but, message by, mi nombre, mide, mide NUMBER, mierc-, miercoles
  -1.0: minou, minut-, mio |, mirro-, mirror, mistake … is, moi ce, moi … est, moi … paix, mon … que
  -1.0: montant |, mood, more … so, morning is, mother … law, moved … NUMBER, mr tan, much better, my light
  -1.0: my … all, my … calls, my … she, my … wants, nadie, need NUMBER, need … know, neede-, needed, netwo-
  -1.0: network, never ever, never … there, next door, next one, nights |, ninguna bicicleta, no bill, no dey
  -1.0: no entran, no paro, no que, no so, no … alcanza, nobodys, nombre … NAME, nombre … la, non l
  -1.0: non … autre, not cut, not get, not that, not … calls, not … order, not … permission, not … signing
  -1.0: not … til, not … your, notifications … my, nouveau cell, novio-, novios, number anymore, number she
  -1.0: number>these, numero appartient, numero demandez, numero mon, numero que, numero … NUMBER
  -1.0: numero … este, numero … magasin, nunca … tenido, oak, oat, oat milk, ocupo, of him, of … cable
  -1.0: of … this, oferta de, off … not, off … so, office til, old address, old … back, old … she, on hills
  -1.0: on … a, on … bill, on … morning, on … st, one … stop, one … that, only … i, or you, or … one, otez le
  -1.0: ou … avez, out at, out when, over, own … bicycle, pago el, pago … resto, para … fin, para … sabado
  -1.0: para … viernes, parade, parler … gerant, parqueo, partn-, pas avec, pas … cell, pas … patate
  -1.0: pasa por, pasame, paseo … sabado, paso, passp-, passport, patat-, patate, patins, pay cash, pay in
  -1.0: pay with, paye pour, paz |, pedale |, peinture |, pense … tu, peppe-, pepper, perfecto, perri-
  -1.0: perrito, person in, personne qui, perth, peux payer, pharmacie, phone now, phone … everything
  -1.0: pick me, picki-, picking, pickup i, pieza-, piezas, pitch is, pizze-, pizzeria, plate-, playa
  -1.0: please and, plus … de, pneu arriere, pneus svp, polka-, polkadot, pont, popco-, popcorn, position
  -1.0: postal, pour ce, pour ma, pour samedi, pour … assurance, pow, prenez, proprietaire, punct-, puncture
  -1.0: putting it, qns, que bicicleta, que diga, que fastidio, que hable, que salgo, que son, que tanto
  -1.0: que … cherchez, que … cliente, que … hace, que … lui, que … message, queda, question about
  -1.0: question … the, qui pour, qui … ecris, qui … le, qui … son, quiten … calcomanias, ramp, rampe, raro
  -1.0: rattles, ready yet, reason |, reass-, receipt, receipt |, recip-, recoger |, recordarme, refaire
  -1.0: regreso, rejoint, remol-, remolque, rempl-, rentals, responda, resultats, rice for, ridiculous
  -1.0: rien … vous, rin NUMBER, roule, roule comme, rs NUMBER, rueda-, ruedas, rueditas |, sabados |
  -1.0: sale still, saludo, sans … lire, sat NUMBER, saturday, save it, say … not, scared, scell-, scellant
  -1.0: schra-, schrader, score, se equivoco, se perdio, se … NAME, se … bajar, se … para, se … tu, seat |
  -1.0: see me, see … then, seems, seize-, seized, selle-, seller, send message, send … NUMBER, sent … is
  -1.0: septe-, september, service at, set … this, shall i, sharp, she says, shiok, ship to, shipp-, shirt
  -1.0: si te, si y, sidew-, sign me, sigo … los, silla … bebe, sillita, sirve |, sitti-, sitting, smell-
  -1.0: smells, so he, so proud, so sorry, so … does, so … told, song, sorry, soy … persona, soz, space in
  -1.0: split it, sponsor, stayi-, staying, staying … for, sticker, stop … around, stop … de, stop … la
  -1.0: stop>remove, street |, subida, success, sucre, suegr-, suppose, sur … photo, sure have, svp elle
  -1.0: take calls, take your, take … and, tanti-, tantito, tanto aviso, tanto msj, tapon, tarda
  -1.0: taxes incluses, te amo, te va, te … pero, teal, team, tell … what, tengo … de, termina, tes … de
  -1.0: text … off, text … wife, texte |, textos j, texts when, that name, that … about, that … for, the air
  -1.0: the atm, the basic, the blue, the booking, the couch, the damage, the driveway, the extended
  -1.0: the fitting, the hanger, the line, the match, the mrt, the party, the robot, the slot, the squeak
  -1.0: the test, the van, the … bar, the … been, the … can, the … chain, the … coach, the … crank, the … day
  -1.0: the … floor, the … from, the … go, the … look, the … next, the … post, the … quits, the … ring
  -1.0: the … sorry, the … today, then … it, there again, these>law, they need, they removed, they … your
  -1.0: thibo-, thibodeau, this ones, thorn, thought, thumbs up, thursday, tiene, tiene |, tiene … telefono
  -1.0: tienen … el, till … NUMBER, till … end, time no, tinde-, tinder, tirela, tirela |, to remove
  -1.0: to speak, to … abt, to … brother, today … me, today … you, todo … mi, told no, told to, tomatoes
  -1.0: tomor-, too |, too … can, track-, trase-, trasera, travaille plus, tread, troll-, trolley, trop tard
  -1.0: tu en, tu encore, tuerc-, tuesday |, u12, un appel, un carro, un dia, un digito, un … NAME, un … de
  -1.0: un … no, un … si, une job, une rampe, une roue, unemp-, unemployed, until, up this, upsid-, upside
  -1.0: upside down, usa … numero, usada, used, used one, usual, vais … faire, vaut … la, vayas, velo … comme
  -1.0: velos d, vence, vendr-, vendu mon, verdad jaja, vi el, viejo, vienen, vieux velo, vitesse |, vomi
  -1.0: vous j, vous … pneus, vous … quoi, vous … rejoint, vous … velos, voy saliendo, wants it, was … about
  -1.0: was … you, watch it, we talk, we … for, we … it, web, wedding |, well come, wet |, which bike, who
  -1.0: who got, who … got, who … to, wife, wife instead, will sue, with NAME, with every, with tax, with you
  -1.0: with … chain, with … pics, wk |, wrong address, y … contesta, yearl-, yearly, yes |, you about
  -1.0: you email, you from, you located, you ok, you say, you then, you win, you … all, you … much
  -1.0: you … there, you>more, your house, your spam, your … also, | arreglan, | batterys, | blue, | calls
  -1.0: | cancelled, | chope, | church, | compran, | dar, | dejate, | elle, | etes, | fed, | good, | kindly
  -1.0: | llego, | luv, | made, | manana, | marco, | may, | pueden, | quedo, | rain, | remboursez, | samedi
  -1.0: | serial, | sold, | sunday, | the, | toque, | vendredi, | vivo, | warranty, | wear, | … annule
  -1.0: | … any, | … ate, | … budget, | … camara, | … candado, | … caro, | … cesse, | … check, | … cher
  -1.0: | … client, | … contesta, | … encore, | … errado, | … everyone, | … fastidio, | … finis, | … heard
  -1.0: | … help, | … ligne, | … llamo, | … location, | … otra, | … pase, | … pneus, | … robot, | … saliendo
  -1.0: | … salio, | … saludos, | … signal, | … silla, | … so, | … stars, | … tantot, | … thx, | … tuesday
  -1.0: | … when, | … whoever, | … will, ~_ab, ~_apo, ~_aw, ~_bc_, ~_bco, ~_buc, ~_ch, ~_ded, ~_dim, ~_du
  -1.0: ~_dun, ~_el, ~_evi, ~_fau, ~_fig, ~_fli, ~_g_, ~_gua, ~_hub, ~_ir, ~_is, ~_is_, ~_la, ~_la_, ~_le_
  -1.0: ~_lef, ~_luc, ~_mag, ~_may, ~_mea, ~_min, ~_nig, ~_ori, ~_pas, ~_pla, ~_pri, ~_res, ~_ri, ~_roa
  -1.0: ~_roj, ~_sab, ~_sh, ~_sha, ~_sma, ~_spe, ~_sti, ~_swe, ~_tb, ~_ten, ~_tom, ~_too, ~_tun, ~_vel, ~_vic
  -1.0: ~_won, ~abl, ~aco, ~aco_, ~ade, ~afra, ~agno, ~agu, ~ail, ~aise, ~aki, ~akin, ~aks_, ~alla, ~ambi
  -1.0: ~amma, ~amor, ~anda, ~angr, ~anni, ~anso, ~answ, ~ape_, ~appr, ~ario, ~arry, ~asar, ~asin, ~asp, ~at_
  -1.0: ~ata, ~atr, ~auco, ~aun, ~bac, ~bco, ~beli, ~birt, ~ble, ~brac, ~bus, ~busc, ~cano, ~cash, ~cass
  -1.0: ~chai, ~cio_, ~cios, ~cket, ~clar, ~cle_, ~cod, ~cola, ~coll, ~come, ~cote, ~cran, ~cre, ~crea, ~cuen
  -1.0: ~der_, ~deux, ~dset, ~dshi, ~dun, ~dur, ~eal_, ~earl, ~eauc, ~ecan, ~ecip, ~edas, ~eded, ~edid, ~eede
  -1.0: ~eers, ~eft, ~eg_, ~eig, ~eigh, ~ejor, ~emis, ~enta, ~epa, ~epo, ~erf, ~ermo, ~espa, ~ette, ~etw
  -1.0: ~eudi, ~evu, ~ey_, ~fau, ~ffe, ~fice, ~firs, ~fit, ~fle, ~ft_, ~func, ~fune, ~gag, ~gate, ~get_
  -1.0: ~ggin, ~ght_, ~gor, ~gra_, ~grav, ~hang, ~hda, ~hday, ~heme, ~hen, ~her_, ~hes_, ~hic, ~hie, ~hiv
  -1.0: ~hor, ~horq, ~ht_, ~ian_, ~ici_, ~ics, ~ics_, ~ict, ~ide, ~iga, ~ini_, ~iod, ~irle, ~irs, ~irth
  -1.0: ~iver, ~jal, ~jeud, ~jor, ~juev, ~kar, ~la_, ~lade, ~le_, ~left, ~leur, ~lik, ~lio, ~liv, ~mari, ~may
  -1.0: ~mbie, ~med, ~mejo, ~mia, ~mia_, ~migh, ~mmen, ~morr, ~mp_, ~nana, ~ncor, ~nds_, ~nee_, ~ner, ~ner_
  -1.0: ~nerv, ~nid, ~nio, ~nnin, ~nswe, ~nto, ~ntra, ~ocat, ~ock, ~ocu, ~ode_, ~oes, ~oes_, ~oge, ~oice
  -1.0: ~oles, ~omin, ~ondo, ~onga, ~oni, ~ork, ~orm_, ~orn_, ~orwa, ~oss_, ~oste, ~oui, ~oule, ~over, ~owe
  -1.0: ~oyez, ~pas, ~paso, ~pat, ~ped, ~pes, ~ppa, ~ppo, ~prad, ~pris, ~pue, ~raba, ~rac_, ~rail, ~rale
  -1.0: ~raro, ~rave, ~rcol, ~reci, ~red, ~remp, ~reo_, ~rge, ~rica, ~rier, ~rig, ~rle_, ~rne_, ~rok, ~roke
  -1.0: ~rqui, ~rriv, ~rro, ~rthd, ~rto, ~ruid, ~sado, ~same, ~sha, ~sive, ~soe, ~soon, ~sorr, ~sueg, ~swe
  -1.0: ~swea, ~swer, ~swo, ~tabl, ~tas_, ~teal, ~tes, ~thda, ~thur, ~tico, ~tig, ~til, ~tite, ~tops, ~trab
  -1.0: ~traf, ~tric, ~tter, ~ttr, ~tud, ~ubie, ~udi, ~udi_, ~uegr, ~uent, ~uest, ~uffe, ~unty, ~upu, ~urb
  -1.0: ~vant, ~vea, ~vel, ~velo, ~via, ~vre, ~who_, ~wif, ~yin, ~ysi
  -1.1: (unknown 2), 2 fois, NAME m, NAME … anymore, NAME … com, NAME … in, NUMBER en, NUMBER j
  -1.1: NUMBER pulgadas, NUMBER with, NUMBER … est, NUMBER … m, NUMBER … no, NUMBER … would, a favour
  -1.1: a lache, a nail, a price, a quitte, a school, a small, a tu, a … course, a … il, a … persona
  -1.1: a … primo, abeg … me, abierto |, abren los, abren … domingos, accou-, ad, add me, add … to, addre-
  -1.1: address, address |, adress, advan-, advance, after church, ai ete, ai … c, air dans, al mediodia
  -1.1: alguien |, all our, all … NUMBER, all … messages, alone with, am fine, am sending, am too, am wrong
  -1.1: am … blind, am … paying, amazing |, an uber, ancienne, and tired, and … all, andar sin, anive-
  -1.1: aniversario, annulez le, annulez ma, answering, any NAME, any … shop, anyon-, anyone, apague la
  -1.1: aparte, appareil, appear, apporte des, apporte … beignes, approve the, apuntarme, are, are NUMBER
  -1.1: are … allowed, are … at, are … guys, are … serious, are … sure, are … with, armar-, aro, arreglan
  -1.1: arregle, arret d, arretez le, arrive dans, ask |, asked … my, assig-, at NAME, at me, at … again
  -1.1: at … light, attache, au feu, au … a, au … apres, autre, avail-, available, avec |, avez appele
  -1.1: avez envoyez, avez sauve, avez … du, away … a, baby seat, babys-, bajo delete, bank |, barrio
  -1.1: basta no, be NUMBER, before that, behind you, best … to, bhai, bici hoy, bien en, bike demo
  -1.1: bike still, bike … need, bike … wrong, biker, bip, black one, bomba, bonne st, bonne |, borde-, borre
  -1.1: boss, bouchons, boutt-, boutte, boy to, bring you, brinj-, brinjal, brought it, bucke-, bucket
  -1.1: burle-, burley, bus y, buses, but still, but the, but this, buy used, by, by at, by itself, by the
  -1.1: c combien, c … l, ca au, ca doit, ca veut, ca … dire, ca … trois, cada … que, calcomania
  -1.1: calcomanias |, call NUMBER, call it, call … about, call … on, camara |, camara … una, can … borrow
  -1.1: can … bring, can … check, can … update, can … your, canta-, cantar, canteen |, cargador, carres
  -1.1: carte cadeau, cel … mi, cell … pas, chain, chains, change |, changer mes, charge deux, checa-
  -1.1: check … spam, cher say, cherche, cheveux, chien a, chiqu-, chueca |, clamp, cleat-, cleats, cny
  -1.1: code NUMBER, coins, colleague, combien ca, come, come down, comin-, coming, comment … enleve
  -1.1: comment … la, comment … les, como desactivo, como quedo, compro |, con mi, con … ticket, conditions
  -1.1: confirmation |, confirming, confundi, connais … NAME, connais … votre, consu-, contestadora
  -1.1: continuer a, could … check, counc-, council, coupez … guidon, couriers, courriels, credit card
  -1.1: creo … es, creva-, cuando … la, cuanto … el, cubie-, d ecole, d oeuvre, damag-, damage, dans maison
  -1.1: dans … boite, de buscar, de fete, de obra, de se, de … ciudad, de … cm, de … ecole, de … ligne
  -1.1: de … nada, de … tal, deal with, decep-, deja, dejenme, deles-, delestage, delete NUMBER
  -1.1: demain NUMBER, demain matin, desactivo, desactivo el, descuentito, desso-, dessous, di … a
  -1.1: did … finish, different NAME, dijeron … y, dire quoi, disap-, discussion, do … be, do … close
  -1.1: does it, domic-, domingos |, donde … la, driveway, dropp-, du bruit, du cash, du mois, du … mais, e21
  -1.1: early for, eat my, eating |, eau, ecole, ecrivez … a, eh |, el golpe, el pelo, el suyo, el vecino
  -1.1: el zelle, el … todavia, elle … plus, embar-, en NUMBER, en dessous, en el, en reunion, en … au
  -1.1: encontre en, enfan-, enorm-, enorme, entir-, entrance, equivocaste, equivoco, erreur … sur, es … mi
  -1.1: es … no, esas, ese nino, ese numero, eso … de, essai, est bonne, est elle, est pour, est son
  -1.1: est … long, est … pouvez, est … velo, esta el, esta mal, esta … delete, esta … en, estacionamiento
  -1.1: estaf-, estimation, esto … acoso, even … it, every-, extended, extrano |, faim, faire j, faire le
  -1.1: faire … ai, faites … la, fatigants |, faut tu, favour and, fell … the, festi-, fin du, fine, finis |
  -1.1: flat, flats |, floss-, for 2, for bike, for both, for me, fourche |, frame … you, freezer
  -1.1: freno … atras, fridg-, fridge, friegues, front wheel, front … is, funct-, function, funeral, fusio-
  -1.1: futbo-, futbol, garan-, gars avec, gars |, gatea-, gateau, gente, gerer, giant, gloves |
  -1.1: good morning, good … this, got lost, got … job, got … on, grasa, grise, grosero, guard-, guidon de
  -1.1: guidon … 2, guind-, guinda, guitar, guy … me, habite a, hablar con, hables, half, half now, handing
  -1.1: has called, has … a, hasta … NUMBER, have sent, have … for, he comprado, he tenido, her i, heure, hi
  -1.1: hier soir, high |, his |, hocke-, hockey, homme |, hora … la, horar-, horario, hot, hows … baby, hugs
  -1.1: i dropped, i got, i hit, i love, i paid, i saw, i … go, i … half, i … losing, i … or, i … pass
  -1.1: i … pay, i … sending, ice cream, il pret, in canteen, in today, in without, in yet, in … number
  -1.1: in … tunnel, inclut, incluye la, insid-, inside, inspection, interesa … nada, is NAME, is asking
  -1.1: is driving, is going, is harassment, is lovely, is stuck, is … roommates, is … school, it made
  -1.1: it when, it … broken, it … if, izquierda |, jacke-, jacket, jarri-, jarrive, jarrive |, je saute
  -1.1: je … client, je … dehors, je … demenage, je … devant, je … ecoeure, je … prendre, jerse-, jersey, jeu
  -1.1: jeu dans, job, junio-, ka, keep … me, keys |, king, knee is, knocking, l … laisse, la calle
  -1.1: la entrega, la llamada, la peinture, la subvention, la ville, la … NUMBER, la … ahorita, la … i
  -1.1: la … juste, la … s, la … verde, lac |, lamp, las … o, le avant, le chien, le club, le garde, le pont
  -1.1: le quiten, le … boue, le … donc, leave … review, leaves, lecture, left for, lego, leh, lenti-
  -1.1: les gants, les notifications, les rayons, les … c, level, licencia, lien de, like |, links
  -1.1: lista … recoger, livrez vous, llanta … no, llegando |, llego un, llego … la, llegue la
  -1.1: llegue … pieza, lleva-, lluev-, loads, locked |, loic, lol … is, long time, long … the, look like
  -1.1: look … me, look … the, looking … the, lousy, m … appele, main d, main … oeuvre, mande, mano … obra
  -1.1: manu, many miles, many … on, marcar |, matri-, mauva-, me baje, me pusieron, me salvaron, me … como
  -1.1: me … dos, me … favour, me … jamais, me … pic, meant … someone, meant … text, mecan-, mejor a
  -1.1: meme … de, memo, merci pas, mes … de, message says, message … NUMBER, mi nena, mi primo, mi suegra
  -1.1: mi vecino, mi … como, mido, mido NUMBER, mine … am, mine … the, minimo, minus, minutes, mis … y
  -1.1: moi meme, moi … le, moins cher, money for, more room, moved … the, mrt, much is, my fork, my garage
  -1.1: my only, my … come, my … last, n then, n … a, n … to, name … NAME, named, named NAME, nativ-, native
  -1.1: need … bring, need … this, never ordered, news |, next … i, ningun … de, no chinguen, no credit
  -1.1: no puedo, no … apaga, no … mia, no … preocupe, no … room, non … pas, not bill, not care, not meant
  -1.1: not of, not you, not … look, not … maybe, noticias, nouvelles, now my, now … not, nuevo-, nuevos
  -1.1: number that, numero equivocado, numero se, numero … google, oeuvr-, oeuvre, of … blue, of … for
  -1.1: of … life, offered, offic-, oh it, ojo, ok NUMBER, old … on, on elm, on enleve, on our
  -1.1: on … kickstand, on … me, on … wait, one was, one wheel, only a, only asked, oops wrong, opening, or
  -1.1: or call, order for, order … the, ordered a, ordered |, oublie mes, oui … les, out from, over my
  -1.1: over … just, pad, pago en, pague, panne, paper, par … j, para NUMBER, para recoger, para … paseo
  -1.1: para … rechinar, para … sonar, parei-, pareil, parenle, paro de, pas avant, pas … client, pas … ecole
  -1.1: pas … personne, pasar |, paso en, passe avec, passe par, passe pas, pausa, pedale, pedals |, pense
  -1.1: people on, perdon no, perdu … cle, peuge-, peugeot, picked it, picked … up, pizza |, place NUMBER
  -1.1: place to, please disregard, please the, pleur-, plus ici, pocke-, pocket, policy |, pongale, por … a
  -1.1: por … jaja, porch, porte velo, portugal, posit-, postp-, postponed, potho-, pouces |, pour jeudi
  -1.1: prawn, prendre le, preocupe, preocupe |, prest-, print-, pu son, puede mandar, puede pasar
  -1.1: puedo … en, pulgadas, pulgadas |, purpl-, purple, quatre, que en, que luego, que queria, que tal
  -1.1: que tengan, que … NAME, que … gracias, que … pusieron, quelqu … a, queriendo, quien-, quienes
  -1.1: quienes son, quiero … seguro, quitte pas, raccr-, raccroche, rack and, rahul, rains, range-
  -1.1: rappels d, raw, reacc-, reacciono, read texts, read |, reall-, really, reatt-, reattribue, recei-
  -1.1: rechinar |, recipe, recogi … bici, recu … facture, recuperer, refai-, reflectors |, regresamos
  -1.1: remove … reflectors, repondre j, reponds a, reste NUMBER, retourner, reunion |, reves, revisa
  -1.1: revisen, ridic-, rien fait, ring, rode it, room in, rota for, rubbi-, s appelle, sabado, said about
  -1.1: sali delete, salvaron, save … old, say, say yes, saying it, says tuesday, se preocupe, se salio
  -1.1: se … el, semaines … j, send to, sending this, sending … to, serious, servicios, servo, she texted
  -1.1: she … her, shedd-, shedding, shifter, shine, shop on, si c, si confirmo, si … contesto, si … continue
  -1.1: si … est, si … la, sick and, sigo en, simply, singl-, single, size, slip, small, smoke, sobro
  -1.1: some other, someone … me, someones, someones … is, sorry that, sorry … was, sounds like, soup |
  -1.1: spam … me, spam … not, squir-, stapler, start the, sth, still not, stock-, store |, streamers, stric-
  -1.1: strict, stuck on, students, su papa, subid-, subve-, subvention, sucks, sucks |, sugge-, suis dehors
  -1.1: suis demenage, suis ecoeure, suis rendue, suis … mon, sul, summe-, sunday |, surgery |, surly
  -1.1: suspendieron, t, take NAME, talk … the, tax |, tbh, te equivocaste, te rappelle, team |, tele, tenez
  -1.1: tengo |, tenid-, tenido, text do, text in, text your, text … am, text … thru, texto |, texts … now
  -1.1: thanksgiving |, that off, that … from, that … one, that … or, that … why, the alerts, the bag
  -1.1: the boys, the cake, the chicken, the click, the driver, the family, the freezer, the guest, the job
  -1.1: the mess, the money, the porch, the recipe, the rim, the tape, the toilet, the updates, the wheel
  -1.1: the … comes, the … fell, the … he, the … me, the … minus, the … on, the … raffle, the … says
  -1.1: the … under, there … a, they, they are, this creak, those, thought … were, throw-, throwing
  -1.1: tienda en, tigui-, tiguidou, tiguidou |, time the, time … come, to fast, to his, toast-, toaster
  -1.1: toddl-, toddler, todos … el, toilet |, tonit-, tonite, tooth, top … the, toss, tout croche, towel
  -1.1: traba-, track, traff-, traffic, training, training wheels, transmission, travail je, travailler a
  -1.1: travailler … NUMBER, trek, trompez de, trop … pour, tue, turns … the, un a, un boutte, un … d
  -1.1: until … say, usadas |, va la, va … ir, va … la, va … pret, vais le, vas a, vegan, velo le, velo … svp
  -1.1: vengas, vete, veut dire, veut … quoi, vicar-, vieja … la, voice message, voisin |, volunteers
  -1.1: votre gars, vous eu, voyez, vrai, walk ins, walk |, walker, want to, want … do, want … in, wants to
  -1.1: was fast, was … what, watching, we met, weddi-, wedding, weeks |, went, what size, what … that
  -1.1: wherever, will send, will … take, windo-, with … bike, with … green, wobble, woke up, worry |
  -1.1: would a, would … my, wrong group, wrong phone, wrong with, wtu, wtu NUMBER, xxx, y deja, you got
  -1.1: you tomorrow, you update, you |, you … NAME, you … doing, you … estoy, you … ins, you … ocupo
  -1.1: your boss, your mom, your parking, your shop, your … ah, your … folder, your … lot, yourselves |
  -1.1: | apague, | consent, | cuanto, | derniere, | dimanche, | eat, | exam, | gd, | god, | has, | jajajaja
  -1.1: | laisse, | lmao, | lunch, | medium, | ni, | night, | pa, | reached, | senorita, | sorry, | tired
  -1.1: | touchez, | train, | turns, | unsubscribed, | vete, | vi, | vos, | walk, | was, | … attached
  -1.1: | … beg, | … birthday, | … book, | … cambios, | … can, | … como, | … confirme, | … desactivo
  -1.1: | … disregard, | … eat, | … egg, | … equivocado, | … freine, | … gente, | … hablar, | … hand
  -1.1: | … happens, | … later, | … lens, | … liao, | … llantas, | … lumiere, | … mouille, | … puede
  -1.1: | … queda, | … quito, | … sms, | … souhaite, | … st, | … take, | … treat, | … valve, | … van, | … vas
  -1.1: ~_abr, ~_alu, ~_bac, ~_bal, ~_bro, ~_bus, ~_by_, ~_cu, ~_deb, ~_due, ~_dur, ~_enf, ~_ey, ~_few, ~_gia
  -1.1: ~_hi_, ~_hom, ~_ja, ~_jer, ~_leh, ~_lle, ~_loa, ~_mau, ~_mid, ~_mol, ~_or_, ~_pag, ~_ra, ~_ram, ~_ro
  -1.1: ~_rui, ~_sam, ~_sea, ~_sem, ~_sir, ~_soo, ~_t_, ~_tab, ~_tbh, ~_vai, ~_vol, ~_vu, ~_wed, ~_whi, ~_wt
  -1.1: ~abad, ~ack, ~ack_, ~acks, ~adam, ~addr, ~ado, ~ados, ~ain_, ~aiso, ~alf_, ~ali_, ~alki, ~ana_, ~andw
  -1.1: ~aner, ~ang_, ~ani, ~anyo, ~aps, ~ard, ~aro_, ~aron, ~arp_, ~ashe, ~aso, ~aspe, ~ato, ~augh, ~auva
  -1.1: ~avan, ~avy_, ~bado, ~bake, ~bh_, ~bici, ~boar, ~bro, ~brok, ~bs_, ~bysi, ~car, ~ccou, ~ceip, ~ceme
  -1.1: ~cen_, ~char, ~chid, ~chr, ~coma, ~comi, ~cool, ~corr, ~cos, ~ctri, ~ddl, ~ddle, ~ddr, ~ddre, ~dee
  -1.1: ~deva, ~dge, ~dge_, ~dia_, ~dicu, ~diff, ~dite, ~dle_, ~dler, ~dni, ~dora, ~dru, ~dsh, ~ea_, ~eall
  -1.1: ~ean_, ~ebe_, ~ecei, ~ecu, ~eel_, ~egle, ~eip, ~eipt, ~eja_, ~ejas, ~el_, ~elie, ~eliv, ~emai, ~embe
  -1.1: ~eme_, ~ena_, ~enas, ~ene_, ~enne, ~eno_, ~eo_, ~erd, ~erna, ~esca, ~euni, ~fect, ~feli, ~ffi, ~fri
  -1.1: ~gad, ~gage, ~gian, ~go_, ~grup, ~gua, ~gui, ~hai, ~hen_, ~heur, ~hien, ~hipp, ~hist, ~hoc, ~iao
  -1.1: ~iao_, ~ibo, ~ich, ~ide_, ~idg, ~idge, ~iels, ~iez, ~ijo_, ~iman, ~ime_, ~indo, ~inne, ~io_, ~iona
  -1.1: ~irar, ~ired, ~irst, ~isap, ~ison, ~ited, ~itti, ~ivew, ~ixed, ~ized, ~jarr, ~jers, ~jeu_, ~job_
  -1.1: ~kena, ~key_, ~king, ~lam_, ~lat_, ~leh, ~leh_, ~lei, ~lga, ~libr, ~lic_, ~lio_, ~lip, ~llo, ~lon_
  -1.1: ~low, ~mate, ~mau, ~mba, ~mbl, ~meca, ~merr, ~mex, ~mise, ~mism, ~mmy, ~mmy_, ~moin, ~nam, ~name
  -1.1: ~nami, ~nar_, ~nas_, ~ndel, ~ndow, ~ndsh, ~ndw, ~negr, ~neig, ~net, ~ngo, ~ngo_, ~nny_, ~nos, ~ntee
  -1.1: ~nue, ~nyo, ~nyon, ~nza_, ~oan, ~oar, ~oard, ~ocas, ~oddl, ~oeu, ~offi, ~oins, ~okin, ~olat, ~oldi
  -1.1: ~ole, ~omi, ~onj, ~onjo, ~onsu, ~onth, ~oop, ~oors, ~orry, ~orw, ~ote_, ~oved, ~ovia, ~parc, ~perc
  -1.1: ~pes_, ~plom, ~pock, ~ps_, ~quea, ~quip, ~rab, ~ral_, ~ream, ~rent, ~rgen, ~ridg, ~rido, ~ril, ~rim_
  -1.1: ~rook, ~rpl, ~rple, ~rri, ~rry_, ~rsey, ~rubb, ~rued, ~rust, ~rwa, ~sa_, ~sad_, ~sada, ~save, ~say_
  -1.1: ~sem, ~seme, ~sey, ~sey_, ~she, ~soo, ~soup, ~souv, ~ssus, ~sta_, ~sure, ~ta_, ~tafa, ~tand, ~tas
  -1.1: ~tbh, ~tbh_, ~tery, ~thos, ~thu, ~todd, ~turb, ~twee, ~uand, ~ubbi, ~uct, ~uea, ~ueda, ~uip, ~ull_
  -1.1: ~und_, ~urni, ~urpl, ~ury, ~ury_, ~utti, ~uva, ~uvai, ~uvr, ~vac, ~venm, ~vew, ~vewa, ~vite, ~vra
  -1.1: ~vrez, ~vuel, ~vy_, ~wat, ~wedd, ~wen, ~whee, ~whi, ~whit, ~wind, ~won, ~ysit, ~ze_
  -1.2: (unknown 1), (unknown 5), (wrong), 2 NUMBER, 2 you, NAME but, NAME en, NAME je, NAME le, NAME or
  -1.2: NAME … el, NUMBER c, NUMBER days, NUMBER libras, NUMBER my, NUMBER only, NUMBER psi, NUMBER … bikes
  -1.2: NUMBER … much, NUMBER … still, NUMBER … that, NUMBER … your, a bag, a dios, a half, a horse, a medium
  -1.2: a pied, a poco, a texas, a used, a vous, a … at, a … fee, a … ir, a … light, a … un, about … please
  -1.2: about … refund, adapt-, add … back, adjuster, admission, after hours, after … i, again do
  -1.2: again … you, ah … c, ahora es, al mio, alcanza, alrig-, alright, am allergic, am calling, am never
  -1.2: am … but, am … done, am … in, and … a, and … am, angry>law, annoncent, annoy-, annulez, annulez la
  -1.2: another … from, antes, antes me, anulenme, any … bike, applied, appoi-, appointment, apuntame
  -1.2: apuntame … la, aqui es, are a, are … annoying, are … free, are … hiring, are … open, are … trying
  -1.2: arran-, arrete toi, arrive … NUMBER, arrives, asi … la, asiento un, asiento |, at, at … gate, atm
  -1.2: attached |, au travail, au … d, avant … NUMBER, averti, avez jamais, avez … des, avoir une, away … do
  -1.2: ayer, ayudo, babys, back … NUMBER, basah, basta |, bc … am, be my, beard, beaut-, beautiful
  -1.2: been NUMBER, beers, before doing, behind me, beign-, beignes, besid-, bici como, biffe-, biffez
  -1.2: bigge-, bigger, bike at, bin |, biscuit, bit, bizum, blond-, blonde, bloque … le, bonjour je
  -1.2: bonne annee, booki-, booking, bring my, bureau a, bureau … NUMBER, bussi-, but … one, buying … so
  -1.2: by NUMBER, by after, by and, by … it, cable end, cable |, cada vez, cafe, calcomanias, call … when
  -1.2: called |, calme les, camaras, cambio, came, caminando, can you, cancelled … i, cansado de, canse de
  -1.2: cante-, canteen, capitals, car, carro, centre, chaine … pas, chale, changer … cassette, charg-
  -1.2: charge it, check with, cher pour, cherchez vous, chiffres, chiffres |, chip, chiquita, cloch-, closed
  -1.2: clue, colis, come through, comis-, commande NUMBER, commande … pneus, commence, con NUMBER
  -1.2: con alguien, con esto, confiscated, confo-, conozco a, consignment, contact lens, cousin from
  -1.2: coute combien, coute-, cream, creme, creo, crew |, cudnt, curb, cutti-, cutting, d … arriere, da pena
  -1.2: dad … the, dans … magasin, daughter NAME, day NUMBER, day but, day to, de 2, de casse, de correos
  -1.2: de escribir, de lentes, de pleuvoir, de precio, de tubeless, de … au, de … familia, de … jefe
  -1.2: de … pedales, de … stop, dead … on, dejalo, dejarla, dejo de, delete candado, delete salon
  -1.2: deleted … message, demande si, dente-, dented, dents |, des beignes, desar-, desbl-, dessu-, dessus
  -1.2: destine, deux, did it, did … go, difference |, dios |, disque, dites … a, diwal-, diwali, do … bring
  -1.2: do … go, do … i, do … replace, do … shop, do … touch, dolar, don, donnee |, doo, dormi, dress
  -1.2: dropped off, duele, dueno |, echange |, el, el color, el me, el seguro, el tubo, el … NAME, el … yo
  -1.2: emploi, en 2, en camino, en … du, en … fois, encore sur, ends … NUMBER, enfre-, enfrente, engine
  -1.2: enough … for, enough … in, entirely, entrada, envoyer une, envoyer … photo, epice-, epicerie
  -1.2: equivocado de, equivocado |, equivoque, era hora, errad-, errado, es mejor, es mia, esa llanta
  -1.2: ese no, essayer |, est … frere, est … ici, est … nouveau, est … quelle, est … ton, estab-, estaba
  -1.2: estaria, estoy … en, etes vous, etre pret, eyes, faint, fait frette, fait … je, falli-, falling
  -1.2: family |, far, fat bike, fathe-, father, fermez … a, fetch me, fight, find it, fini … moi
  -1.2: fini … velo, firma-, fitting |, fog, for d, for … hour, for … in, for … message, for … weeks, forget
  -1.2: forget |, forgot, forma, formu-, foto de, foto que, franchement, frein a, freins … pas, frett-
  -1.2: frette, friday if, frott-, frotte, froze-, frozen, fwd, gars, gate |, gator-, gatorskins, gentle
  -1.2: give … NUMBER, go … sleep, gorra, got people, got … spare, got … stop, grab it, gracias por, grass
  -1.2: grave |, group chat, group rides, guardo, haberles, hablo, hahah-, hahaha, half the, handed
  -1.2: happy bday, hav, have … phone, headi-, heading, heigh-, height, help me, her … this, hielo, hijo |
  -1.2: hiring |, his … not, hmm |, home … NUMBER, hoste-, hostel, house number, houss-, housse, how … people
  -1.2: how … the, husband, i get, i look, i pick, i try, i … NAME, i … a, i … after, i … allergic, i … am
  -1.2: i … card, i … fine, i … have, i … his, i … need, ice |, idee, identite, il arrete, il … reste
  -1.2: impuesto, in stock, in texas, in … na, in … pic, in … shop, incluses, ingles |, installez
  -1.2: is … mistake, is … phone, it still, it … be, it … someone, it … thru, j ecris, jaja … la, jaune
  -1.2: je cherche, je paie, je … au, je … payer, joke, jueves a, junto a, just checking, just get, keep the
  -1.2: key, kids are, kids … in, knee |, l … d, l … svp, la alarma, la carrera, la casa, la compro
  -1.2: la facture, la mauvaise, la pieza, la pintura, la puede, la suscripcion, la tarde, la … affaire
  -1.2: la … facture, la … prochaine, la … solo, la … veut, lac, lads, lah do, lah … not, lame
  -1.2: las calcomanias, las llaves, last message, lavoie |, le escribo, le llego, le marco, le soir
  -1.2: le … NAME, le … et, leade-, leader, leave some, leave your, leave … NUMBER, leave … bike, lectu-
  -1.2: left … with, les photos, les … m, library, lift lobby, lightning, line … it, liner-, liners
  -1.2: llameme |, llamo |, llave |, llaves, llevo, llevo … mi, lluvia |, lo … la, located, look … a
  -1.2: looking for, losin-, losing, lumiere |, luv you, mais on, mais … est, mal ecrit, mal escrito, mall
  -1.2: mall |, man |, manan-, manana … el, mandame un, mandar esto, mande |, mando mensaje, manques
  -1.2: many people, marre de, maxim-, maximo, mc, me alcanza, me because, me dijeron, me equivoque
  -1.2: me escriben, me gossez, me maybe, me quiten, me … du, me … nite, me … pasa, me … puede, mean, measu-
  -1.2: medic-, mediu-, medium, meeting |, memer-, memere, mensaje para, mensaje … error, mensaje … llego
  -1.2: mensaje … para, merci pour, message on, message … c, messages … i, messenger, mi apellido, mi recibo
  -1.2: mi … te, mi … vieja, miercoles |, miles |, moi … facture, moi … non, mojar, mon grand, mon recu
  -1.2: mon … par, more>stop, morning, motor quits, mount-, mountain, musiq-, musique, my bad, my car
  -1.2: my cousin, my knee, my late, my place, my toddler, my wheels, my work, my … yesterday, n send, na
  -1.2: nada al, nada todavia, nada … la, names NAME, navid-, navidad, navidad |, ne suis, necesito para
  -1.2: need one, needing your, negat-, negra, negra |, never pick, never thought, never … with, new one
  -1.2: ningun taller, no but, no clue, no interest, no … gustan, non aux, not at, not free, not replace
  -1.2: not shop, not touch, notice, nouveau velo, now NUMBER, number … i, number … longer, number>texts
  -1.2: numero ahora, numero pour, nunca … el, occas-, of the, of … is, of … til, off my, off today, offli-
  -1.2: offline, oir, ok c, ok … NUMBER, ok … est, on en, on … did, on … for, on … hill, on … old, one do
  -1.2: one that, one with, onto, opt … of, or my, orang-, orange, order the, ot, other, our, papineau |
  -1.2: par courriel, para el, para … reparacion, parcel, pare el, parrilla |, part … la, pas mes, pas presse
  -1.2: pas … grincer, pas … pleuvoir, passe … les, passer le, passer … chercher, pasto-, pastor, payer en
  -1.2: payno-, paynow, perdida, perdon se, perdu votre, permiso … que, pero … es, pesam-, pesame, peux, pf
  -1.2: pg, phone … i, pic … the, picking up, pido de, pido … favor, pied, pies, pinon, pis … velo, piste
  -1.2: place-, plan is, pleuv-, pleuvoir, plus bon, plus c, plus du, plus son, plus vite, poder ir, poder-
  -1.2: poderosa, point |, poll, ponche, por … no, porfa que, porti-, pour aines, pour changer, pour nous
  -1.2: pour … blonde, pour … fille, powers, powers out, practice, prefer, prefer email, prendre rendez
  -1.2: prendre … vous, preno-, prenom, prueba, pu ce, pu … air, pu … moi, puedes, puedo hoy, puedo |, puppy
  -1.2: put … new, que llegue, que tienen, que … dois, que … en, que … quedo, quedo en, quel, quel … pour
  -1.2: quien habla, quitar … telefono, quiten las, quitte, rabais pour, rapido |, rapidrun, rappels … me
  -1.2: re … me, reach |, receive your, recibir mensajes, recibo |, recibo … correo, recois … messages
  -1.2: recomiendo, reess-, remot-, remote, remove … lock, rendez … mon, reste pu, reuni-, reunion
  -1.2: ridiculous |, rien … casse, rines, ringe-, ringer, ringer on, ringt-, ringtone, room |, room … the
  -1.2: saben, saiso-, saison, salio |, saved my, savin-, saving, savoir … c, saw the, sch |, scold, screa-
  -1.2: se … puede, seaso-, sec |, semaines c, semaines … est, semanas, send you, send>me, sent the
  -1.2: sent this, sent … to, sera la, seria-, service est, service … the, serving, she is, she … away
  -1.2: she … in, shoe |, sia |, siege de, siege … bebe, signal is, ski doo, slaque un, slaque … peu, slot
  -1.2: slowl-, slowly, smoking |, smoot-, smooth, sms … when, soeur, solo los, solo … frenos, some … for
  -1.2: someone … bike, sont finis, sont tu, sorry who, sorry … not, sors du, soy yo, space-, spacers
  -1.2: st NAME, stapl-, stats, steam, stitc-, stitches, stop after, stupi-, stupid, suave-, suis desabonne
  -1.2: suis devant, support |, supports, sur votre, sur … velos, surpr-, system |, take them, talk |
  -1.2: talk … me, tall, tamo, tan … gracias, tarjeta |, te jure, team coach, tell ma, terminal, text book
  -1.2: text came, text instead, text notifications, text … this, texting … from, texting … wrong, texto a
  -1.2: thanks for, thanksgiving, the NAME, the big, the change, the church, the cone, the e, the estimate
  -1.2: the good, the horn, the onions, the pic, the pics, the thread, the two, the … address, the … brake
  -1.2: the … cut, the … fit, the … group, the … key, the … mean, the … parts, the … twice, the … wheel
  -1.2: them up, think-, this year, this … with, though |, tia |, tienen … de, tight, til i, timbr-, time do
  -1.2: time this, tix, to give, to nothing, to … 2, to … NAME, to … after, to … but, to … over, to … these
  -1.2: to … work, today so, ton … est, tout, travail |, triciclo |, troca |, try it, try to, tubo, tuque
  -1.2: turqu-, turquoise, type |, typed … wrong, typo in, ugly, un bruit, un rappel, under … name, une … je
  -1.2: unit NUMBER, unsur-, unsure, up over, up you, usada-, usadas, usagees, use another, using it, va le
  -1.2: va passer, va … aller, va … le, va … que, van tres, vater, velo ca, velo … tu, vend, venda-, vender
  -1.2: vendredi, venmo, verda-, verdad, vieil-, viene-, viens pour, viernes que, vocal-, vocale, voici la
  -1.2: void, volvio, volvio a, vote for, vous du, vous pour, vous reponds, vous … ecrit, vous … gossez
  -1.2: voyan-, voyant, vu la, wakey, walk, walked, walked … the, want that, want … money, wants … know
  -1.2: was … before, was … meant, was … someone, was … there, we get, we … at, were moving, wey
  -1.2: what happens, wheel, wheel has, when … it, when … land, wheres my, which one, who … my, why, why … it
  -1.2: will … for, win, works better, would |, wrong … i, wrong … lol, y llego, y mouille, y paso, y … NAME
  -1.2: y … frette, y … si, you NAME, you era, you fue, you have, you hiring, you there, you trying
  -1.2: you … alcanzo, you … an, you … back, you … en, you … hora, you … kids, you … my, you … sirve
  -1.2: your account, your home, your own, yvan, | acabo, | anulenme, | apuntame, | biffez, | bringing
  -1.2: | coach, | cual, | first, | friday, | hahaha, | jaja, | jeudi, | keys, | kien, | meeting, | meme
  -1.2: | nah, | ne, | numbers, | para, | parking, | pedal, | pedales, | perdone, | perfect, | peu, | powers
  -1.2: | queue, | reminder, | rode, | serait, | siempre, | that, | they, | trae, | unsure, | used, | … annee
  -1.2: | … attends, | … bday, | … boite, | … cable, | … cambio, | … conozco, | … consent, | … cried
  -1.2: | … done, | … dors, | … es, | … est, | … final, | … freehub, | … frein, | … importe, | … knees
  -1.2: | … la, | … llave, | … luces, | … musubi, | … ou, | … outta, | … pague, | … peut, | … piste
  -1.2: | … plutot, | … puedes, | … rain, | … reached, | … red, | … rid, | … roule, | … s, | … sacan
  -1.2: | … tengan, | … there, | … whatever, | … who, | … worked, ~_ant, ~_app, ~_asa, ~_at_, ~_atr, ~_aun
  -1.2: ~_aye, ~_bc, ~_ben, ~_bis, ~_boa, ~_boy, ~_bra, ~_che, ~_cov, ~_el_, ~_flo, ~_fre, ~_gel, ~_gl, ~_hoo
  -1.2: ~_hot, ~_ide, ~_idi, ~_job, ~_kid, ~_lov, ~_mir, ~_na_, ~_ope, ~_otr, ~_ove, ~_pig, ~_pum, ~_ren
  -1.2: ~_ru, ~_sat, ~_sco, ~_she, ~_siz, ~_soe, ~_sun, ~_tue, ~_vet, ~_wat, ~_wey, ~_zo, ~abaj, ~aban, ~abur
  -1.2: ~agg, ~aile, ~aks, ~ala, ~ale_, ~alen, ~ali, ~almo, ~amb, ~amba, ~ana, ~anas, ~anca, ~andr, ~ang
  -1.2: ~ango, ~anti, ~arge, ~arpe, ~arra, ~arri, ~asio, ~ate, ~atea, ~atro, ~aug, ~ava, ~avid, ~ayer, ~ba_
  -1.2: ~bc_, ~bes, ~blon, ~boy, ~bras, ~brom, ~call, ~carr, ~cei, ~ch_, ~cim, ~cis, ~ck_, ~clo_, ~creo
  -1.2: ~cuan, ~curr, ~denm, ~depo, ~deso, ~dile, ~dre_, ~dry, ~eam_, ~eat, ~eboo, ~ecc, ~ece_, ~ectu, ~eddi
  -1.2: ~ede_, ~ediu, ~eel, ~eels, ~eles, ~ella, ~emas, ~emm, ~emme, ~enf, ~enfa, ~enmo, ~eot, ~erme, ~erre
  -1.2: ~ess_, ~eus, ~eve_, ~ew_, ~eyes, ~far_, ~fath, ~faut, ~fic_, ~fig, ~fine, ~fitt, ~fre, ~gar_, ~gars
  -1.2: ~gat, ~gear, ~gen_, ~gent, ~gere, ~gger, ~glan, ~glar, ~gnal, ~grad, ~gues, ~harg, ~head, ~heel
  -1.2: ~hens, ~heu, ~hick, ~hom, ~hope, ~iag, ~iano, ~icy, ~iei, ~ieil, ~ieto, ~igh, ~ight, ~iles, ~imbr
  -1.2: ~ina_, ~inda, ~ins_, ~intm, ~iou, ~ious, ~ip_, ~irt_, ~itez, ~ivez, ~ivo, ~ivoq, ~jack, ~job, ~key
  -1.2: ~lads, ~lam, ~lem, ~lets, ~levo, ~lig, ~ligh, ~lki, ~lkin, ~lla, ~loc, ~lock, ~loor, ~lpe, ~lue, ~lui
  -1.2: ~maga, ~mall, ~mana, ~manc, ~mat, ~mauv, ~mbi, ~medi, ~met_, ~mil, ~mini, ~mma_, ~movi, ~mpe, ~mpie
  -1.2: ~mpte, ~mula, ~nadi, ~nar, ~navi, ~nea, ~nfa, ~nfan, ~nier, ~nig, ~nigh, ~nit, ~nmo, ~nmo_, ~nner
  -1.2: ~nnoy, ~nor, ~noy, ~ntag, ~ntm, ~ntme, ~oble, ~oda, ~offe, ~oise, ~oji, ~olen, ~oll_, ~ols, ~olu
  -1.2: ~onf, ~onfo, ~ook_, ~opia, ~ormu, ~orti, ~ount, ~ourn, ~ovie, ~ower, ~pac, ~perr, ~peux, ~pid_, ~pied
  -1.2: ~pig, ~pond, ~pong, ~pose, ~ptez, ~pued, ~pum, ~qua, ~qua_, ~qued, ~quo, ~rary, ~rche, ~rdo_, ~reco
  -1.2: ~rell, ~resa, ~ress, ~reu, ~reun, ~reva, ~rfai, ~rie_, ~rink, ~rler, ~rmul, ~rob, ~ros, ~ross, ~row
  -1.2: ~rp_, ~rpe, ~rpri, ~rry, ~rst, ~rtab, ~rupo, ~sam, ~seg, ~segu, ~sell, ~sew, ~shoe, ~sie, ~sim, ~sitt
  -1.2: ~smal, ~soeu, ~song, ~stol, ~stro, ~sun, ~surp, ~tal, ~tell, ~they, ~titc, ~tole, ~tomo, ~tro, ~try
  -1.2: ~ttez, ~tue, ~tues, ~tupi, ~ual, ~ual_, ~ucks, ~ude_, ~uden, ~ued, ~uedo, ~uge, ~uggi, ~upid, ~vail
  -1.2: ~vell, ~vena, ~vent, ~vet, ~viei, ~war, ~wers, ~wey, ~wey_, ~why_, ~work, ~zon_
  -1.3: NAME … on, NUMBER at, NUMBER do, NUMBER free, NUMBER minutes, NUMBER mois, NUMBER pour, NUMBER quid
  -1.3: NUMBER … will, a bit, a chain, a kids, a lo, a pas, a paye, a que, a quel, a … avec, a … esposa
  -1.3: a … lista, about … bill, about … block, accident can, accident … you, accounting, after school
  -1.3: afuera … la, agenc-, ahead, ahi estare, ahi voy, airpods, al, al NUMBER, alive |, all set
  -1.3: all … bikes, alone … i, also … take, am by, am moving, am outside, am … him, am … your, amen, ancie-
  -1.3: and a, and … one, ans … il, antes que, anuncio, anybo-, anybody, anything |, appea-, appelle … NAME
  -1.3: approved, apt, apuro |, ascen-, asegu-, asking … my, at … is, attached, attends votre, attri-
  -1.3: attribue, au chalet, aucun velo, authorise, autre personne, aux 2, avant |, avec un, away and
  -1.3: back … the, balcon, bar, bcd, be sad, be … soon, believing, beso, bici … y, bike and, bike fits
  -1.3: bike there, bike … me, block this, bloqueado, bonne soiree, bonne … NAME, bother with, bother … the
  -1.3: bow on, bow … it, boy, brake rubs, bring anything, bring-, bringing, broug-, brought, bruh |, bump
  -1.3: buscar, busy, by … end, c … annule, c … son, ca … dans, caben, cadre |, cafet-, caigo, caigo |
  -1.3: calcu-, calculator, call, calls … NUMBER, cambiar, came at, came |, camp, can do, can of, can these
  -1.3: can … NUMBER, can … pick, can … squeeze, canasta |, card got, caref-, careful, carga-, carpe, casa es
  -1.3: casco, casco de, casse-, catch-, ce que, ce … ici, ce … il, ce … les, cell a, celular … me, chanc-
  -1.3: chance, change the, changer mon, changez, chat with, chema, cheve-, chick-, chicken, chien |
  -1.3: children, chill-, chocaron, ci, cine, clign-, cliqu-, cobro |, collants, combien … temps, come … as
  -1.3: comes … NUMBER, commande de, como esta, compro, con … numero, con … queda, cone, confi-, contact with
  -1.3: contacts, contestar, correcta, correr, corriger, corte el, cost … money, costo, could … have
  -1.3: coupez la, courant |, courte, coute … sous, crack-, creo que, creo … me, crisp-, crisps, crois |
  -1.3: crois … il, crying at, cuando llega, cuando quede, cuando … las, cuentas, d air, d autobus, d hier
  -1.3: dans NUMBER, dans la, date on, day … tomorrow, de dimanche, de enviarme, de hacer, de rechinar
  -1.3: de … esta, de … mandando, de … ofertas, de … pluie, de … quien, de … sea, decals, deje, deje mi
  -1.3: delete mecanico, delete … voy, delivery guy, dentist |, denun-, deposit, depuis … operation, des sous
  -1.3: descr-, devai-, did … order, different number, digo |, dile a, diner-, dinero, dinner |, do NUMBER
  -1.3: do |, do … buy, do … need, do … throw, docte-, docteur, does … sale, doit … pour, dolar-, dolares
  -1.3: domingo |, dommage, donde queda, done … work, donne … mauvais, door, drill, driver … stop, du guidon
  -1.3: du prix, du … est, earph-, eat already, eje, el bus, el dinero, el eje, el fin, el lavado, el … al
  -1.3: electriques, electriques |, elses bike, emoci-, en fin, en la, en tu, en … bus, en … calle
  -1.3: en … esquina, en … noche, english please, english |, enlever le, envoie … photo, equiv-, era hoy
  -1.3: erabl-, es … bici, esa la, esas llantas, ese … de, esperar |, espero |, esquina |, est tout
  -1.3: est … lol, est … quand, est … rien, esta baja, estara, estare, este … pero, estoy abajo
  -1.3: estoy manejando, every … the, exam, expec-, experto, explain, fa cai, farm, faste-, faster, faut
  -1.3: faut … un, feed, feeling, feliz, fellow, fin … mois, finalement on, fini pour, finir |, fitti-, fixe
  -1.3: floor, fonta-, fontanero, for lunch, for sat, for sunday, for tuesday, for … chain, for … night
  -1.3: for … or, for … you, forfait est, forgo-, fork, foto por, fotos delete, frame is, frame … i, frein-
  -1.3: from … is, fue, funeral |, gaspe-, gaspesie, gate code, gears |, gentl-, get off, get your, get … new
  -1.3: girl, golpe |, gong xi, gong … fa, good service, grann-, granny, grease on, gris |, grupo, guess who
  -1.3: gusta-, habla, hable … mi, hair |, handi-, happened to, hate |, have anything, have … seen, hay
  -1.3: hay … mas, he knows, he left, he … my, headset |, heavy, her … the, here and, hermo-, hermosa, hide
  -1.3: hirin-, hiring, hola buenas, homework |, horri-, horrible, horse, how bad, huit, hurry at
  -1.3: hurry … all, husbands number, i change, i pressed, i reach, i … moving, i … outside, i … saw
  -1.3: i … with, i … wrong, idiot, ignore that, igual |, il est, il manque, il reste, il … NUMBER, il … chez
  -1.3: il … le, impue-, in town, in … car, in … group, in … min, ins |, inscrivez … pas, invitation, ir a
  -1.3: is paying, is same, is your, is yours, is … best, is … on, is … worth, it … fixing, it … good
  -1.3: it … late, it … or, j pensais, jajajaja, jajajaja |, je lai, je … envoie, je … pareil, je … vos
  -1.3: juare-, juarez, key |, kiddo, kille-, killed, kindly inform, kindly send, kits, knows … bike, ko
  -1.3: l antivol, l … tout, la gris, la livraison, la lluvia, la messe, la nueva, la ubicacion, la … para
  -1.3: lai, laisse … j, las … en, lavado |, law office, lawn, le cafe, le cours, le debo, le garder
  -1.3: le guidon, le lien, le site, le … al, le … mas, le … pareil, le … passe, lend me, lens, les travaux
  -1.3: les … electriques, les … pis, letting … know, light, light on, like NUMBER, list NUMBER, list … is
  -1.3: liste a, live … and, livraison je, llamame, llamo NAME, llave-, llego … NUMBER, lo bendiga, lo veo
  -1.3: lobby, lock i, lol, longer have, looking, los … mi, lost the, lost … key, lourd |, luego, m … ce
  -1.3: m … il, ma cle, ma fille, ma i, ma … ce, mal … numero, manana, manda la, mande el, mando el, marche
  -1.3: mari, marqueme, mas barato, mate |, me NUMBER, me next, me sms, me the, me volvio, me … break
  -1.3: me … contact, me … no, me … or, me … read, me … salir, media, media hora, mejor-, mensaje a, mepri-
  -1.3: meprise, merci d, merci … NAME, mess, message n, message |, messages to, mi bebe, mi correo
  -1.3: mi direccion, mi … ni, mia, mile, miles, mines, miss, missed your, mitai-, mitaines, mobile no
  -1.3: moi … que, mom i, mon bicycle, mon fils, mon frere, mon operation, mon … dans, money back
  -1.3: monsieur … n, mosqu-, mosquitoes, mots, mou, mouss-, movie, moyeu |, much, muerd-, musta-, mustache
  -1.3: musub-, musubi, my girl, my key, my last, my neighbors, my storage, my … NAME, my … but, my … ready
  -1.3: n put, n … your, nada ni, name n, name … on, ne la, never … NAME, new cassette, new … on, nid de
  -1.3: nina |, nino, nino |, no mr, no … called, no … cliente, no … digas, no … esto, no … have, no … jaja
  -1.3: no … want, noise |, nom ici, nom … NAME, not alone, not enough, not throw, not … it, not … sad
  -1.3: novem-, now … does, number 2, number has, number must, numbers … the, numero errone, numero … en
  -1.3: numero … favor, numero … gars, o … a, oblige, of you, of … on, off tomorrow, off … at, office
  -1.3: ok … can, ok … gracias, okada, on labor, on … back, onda |, one called, one … the, open … labor
  -1.3: or … the, ortho-, otra persona, oublie, oublie ca, oublie de, oubliez, ours, out of, owe |, pa alla
  -1.3: pague-, paie, pantr-, pantry, para manana, pareil |, parfa-, parfait, pas autorise, pas parler
  -1.3: pas votre, pas … bonne, pas … du, pas … ton, pasel-, pasele, passed, pay you, pearl, pedal, pelud-
  -1.3: people … a, perfe-, persona que, personne que, photo … my, pictu-, pig, pintu-, pintura, place please
  -1.3: plane |, please tell, plus aucune, pon, por … NUMBER, porte d, power-, precio no, prende |
  -1.3: prendre les, presio, probl-, programme de, pu la, puede, puede … el, puede … las, puedo mas, pulling
  -1.3: push, put … number, que ma, que oso, que … dieron, que … estan, que … va, que … yo, quedate
  -1.3: quel velo, queue number, qui va, quid, quitale el, ramas-, rappelle pas, raspo-, raya, rayons, rcv
  -1.3: rdv … mardi, rear end, rear … feels, rechinar, reflectors, refuse to, regardless, remain
  -1.3: remboursement |, remember … you, reminder … the, remon-, remove>send, rendez vous, rent bikes
  -1.3: rental for, repondu stop, reponse, reporte, reprenez, resiz-, resize, respo-, respondo, reste a
  -1.3: retard |, retirar, revoi-, rien … chez, rien … reparer, rite |, road … the, roads are, rodado, rota
  -1.3: row |, rubs, rule, s arrete, sacal-, sacale, same time, same … as, say … but, says … NUMBER, scam |
  -1.3: sch, school |, scooters, se le, se … des, se … mi, see … after, seein-, seeing, seguido, separate
  -1.3: service in, she … a, showe-, shower, si … a, siempre me, sim, since march, since you, sis |, slim
  -1.3: slip |, snake, snake |, so … who, sobra-, soiree, soiree |, sorry … is, sorry … missed, spam musubi
  -1.3: spamming the, spamming … group, speed |, spinn-, steph, still have, still there, stop press
  -1.3: stop will, stop … here, stopped … but, stopper … the, subject, subo, suis en, suis … mere, sundays
  -1.3: sus recordatorios, suscr-, sweets, switched off, t … ou, ta |, take … to, talk in, tan seguido
  -1.3: teach … to, tel est, tell … i, tell … it, tell … she, tenem-, tenemos, tengo ninguna, tengo que
  -1.3: text … NAME, text … fine, textos haha, texts about, texts in, the bolt, the color, the crew
  -1.3: the front, the interview, the invoice, the key, the lights, the mustache, the pedals, the reflectors
  -1.3: the roof, the small, the trip, the window, the … cassette, the … did, the … first, the … lock
  -1.3: the … say, the … station, the … tire, the … way, the … will, there soon, this family, this is
  -1.3: tiene … de, timbre de, titi, tombe, ton pere, took the, toque, trailer, trompee, tu hermano, tu pret
  -1.3: tu une, tu … au, tu … j, tu … pas, tu … un, two, ubicacion |, ubicados, ud, un remboursement, un … le
  -1.3: una foto, una … por, uncle, unlimited, unscr-, unscrew, up text, urs |, usted … el, ustedes jaja
  -1.3: utiliser, van |, velodrome, velos electriques, vendo, veux le, veux … au, video |, vidrio, vieja
  -1.3: vieja y, vire, vitesse, voir avec, voir |, vole, vos conditions, vous envoie, vous fait
  -1.3: vous … oublie, voy al, voy … alla, voy … el, vuelo, waited, want me, want these, wanted to, ward
  -1.3: was so, was … do, wat is, water-, we … got, weird, whatever it, which … did, who ate, who … think
  -1.3: whoever had, whose bike, why so, will … buy, winnipeg, with work, wobbl-, work and, work at
  -1.3: work cell, working |, works for, worth fixing, worth it, would … NUMBER, wrong … in, xi, xi fa
  -1.3: xi … cai, xioma-, xiomara, y tu, y … la, y … t, yo … NAME, yo … dije, yoghu-, yoghurt, you carry
  -1.3: you deliver, you finish, you off, you said, you squeeze, you … a, you … best, you … mistaken
  -1.3: you … su, you … the, you … voy, your ex, your … be, your … for, | allez, | asere, | au, | chaine
  -1.3: | chale, | cher, | cierran, | color, | debarque, | dejalo, | erreur, | estan, | felicidades, | front
  -1.3: | gong, | half, | her, | i, | ils, | inform, | la, | manden, | mija, | nope, | quelle, | ready
  -1.3: | rentan, | saca, | swap, | tell, | tienes, | trompe, | wed, | what, | … afuera, | … antivol, | … at
  -1.3: | … aunt, | … basta, | … bicis, | … capable, | … cash, | … chinguen, | … compro, | … confirmo
  -1.3: | … credit, | … dame, | … deja, | … dia, | … ecrivez, | … errone, | … etait, | … hours, | … i, | … is
  -1.3: | … les, | … light, | … livreur, | … message, | … night, | … oferta, | … parale, | … perdon
  -1.3: | … please, | … press, | … prof, | … quelle, | … rato, | … sirve, | … something, | … survey
  -1.3: | … texte, | … we, | … xi, ~_agu, ~_ahe, ~_aim, ~_al_, ~_asi, ~_beh, ~_bes, ~_br, ~_caf, ~_car, ~_ci
  -1.3: ~_ci_, ~_clu, ~_cr, ~_cra, ~_cre, ~_cua, ~_dev, ~_doc, ~_dos, ~_dr, ~_fal, ~_fil, ~_gat, ~_han, ~_hm
  -1.3: ~_hou, ~_jeu, ~_key, ~_mia, ~_mu, ~_muc, ~_mun, ~_nat, ~_nie, ~_oa, ~_ov, ~_pan, ~_pin, ~_pre, ~_rep
  -1.3: ~_rou, ~_saf, ~_sli, ~_soi, ~_tal, ~_thu, ~_tro, ~_two, ~_va, ~_ver, ~_vie, ~_voy, ~_wah, ~_way
  -1.3: ~_wea, ~_wtu, ~acr, ~acts, ~ador, ~afe, ~agar, ~ahe, ~ahea, ~al_, ~alta, ~amar, ~anan, ~aniq, ~ano_
  -1.3: ~anyb, ~arei, ~arf, ~arfa, ~argo, ~aro, ~art, ~art_, ~ayi, ~ayon, ~azo, ~bat, ~batt, ~bear, ~beh
  -1.3: ~bis, ~blac, ~blem, ~blig, ~boy_, ~brak, ~bre, ~bri, ~brou, ~busy, ~caf, ~cafe, ~cam, ~cani, ~cci
  -1.3: ~ced_, ~chad, ~cinc, ~cken, ~cliq, ~coge, ~conf, ~cong, ~cua, ~dal_, ~dam, ~date, ~denu, ~dev, ~doc
  -1.3: ~done, ~dre, ~dril, ~eaf_, ~eal, ~eap, ~edo_, ~ege, ~eje_, ~eji, ~ejo, ~eliz, ~elta, ~emoj, ~emon
  -1.3: ~enco, ~enge, ~enn, ~enos, ~epl, ~erdi, ~erfe, ~err, ~eso_, ~esti, ~eue_, ~eva, ~fal, ~fall, ~fast
  -1.3: ~fe_, ~flo, ~flow, ~fue_, ~game, ~gas, ~gel, ~gend, ~goss, ~gran, ~grat, ~guar, ~half, ~hay_, ~hip
  -1.3: ~howe, ~hub, ~hurs, ~ictu, ~idee, ~iden, ~idic, ~ieja, ~iere, ~iern, ~iga_, ~impl, ~inch, ~iner
  -1.3: ~ingo, ~invo, ~iot_, ~irl_, ~issu, ~ixe, ~jem, ~jeu, ~ket_, ~ki_, ~kid, ~lack, ~lan_, ~lett, ~liez
  -1.3: ~lip_, ~liz_, ~llov, ~lol_, ~lond, ~lov, ~love, ~low_, ~lueg, ~lune, ~lve_, ~mag, ~male, ~mars, ~mell
  -1.3: ~memb, ~met, ~mic, ~ming, ~minu, ~moji, ~mosq, ~mpi, ~muc, ~much, ~ndi_, ~neau, ~novi, ~nsul, ~nts
  -1.3: ~nyb, ~nybo, ~ob_, ~obl, ~obli, ~ocad, ~oct, ~oke, ~ol_, ~old, ~old_, ~ole_, ~olin, ~olis, ~olve
  -1.3: ~omes, ~onda, ~oney, ~onfi, ~oppe, ~oran, ~orar, ~orgo, ~orl, ~orq, ~orqu, ~osq, ~osqu, ~ows_, ~oy_
  -1.3: ~oyed, ~parf, ~pict, ~pies, ~pire, ~post, ~pote, ~pren, ~pta, ~rak, ~rake, ~rand, ~rav, ~ray, ~rdo
  -1.3: ~rdon, ~reil, ~reo, ~rep, ~reur, ~rew_, ~rfe, ~rfec, ~rga_, ~rgo, ~rgo_, ~rgot, ~rial, ~ries, ~rigi
  -1.3: ~rmu, ~robl, ~roo, ~rpre, ~rrid, ~rrow, ~safe, ~sch, ~sic, ~sid, ~side, ~sim_, ~sir, ~siz, ~size
  -1.3: ~ska, ~slot, ~spo, ~squa, ~ssu, ~stly, ~sua, ~summ, ~taci, ~tle, ~trek, ~trol, ~two, ~two_, ~uard
  -1.3: ~uede, ~uid, ~ulto, ~unta, ~urse, ~usca, ~utt_, ~uvo, ~va_, ~vem, ~voc, ~voca, ~wah, ~wall, ~wd_
  -1.3: ~wea, ~win, ~wo_, ~wtu, ~xam_, ~yon, ~yone, ~ywh, ~ywhe, ~zar, ~zy_
  -1.4: 2 in, 2 … i, 3rd, NAME there, NAME … es, NUMBER o, NUMBER sharp, NUMBER to, NUMBER … bien
  -1.4: NUMBER … for, NUMBER … now, NUMBER … or, a arreglar, a better, a fax, a little, a mange, a trois
  -1.4: a … 2, a … heure, a … mais, a … mes, a … of, a … party, a … texter, a … til, a … votre, abt, abuela |
  -1.4: account, acepto |, admis-, adresse … a, afuera yo, agreg-, ahi estoy, ahi … va, ahora … mas
  -1.4: ai … autorise, ai … ce, ai … dit, al … gracias, alarma, alcanzo, all … best, already got, am broke
  -1.4: am paying, am the, am … here, am … one, amma, an … before, ancienne adresse, and … his, antes de
  -1.4: any NUMBER, any day, anytime |, apporte, apportez, appt, are never, are … of, arme, arreglen
  -1.4: arrete … vous, arreter a, arreter … NUMBER, arreter … nous, arrive, as you, as … on, at my, atend-
  -1.4: attac-, au sondage, autre velo, avec ma, avec … messages, avisarme cuando, awesome |, bags |, bajar
  -1.4: balco-, barre |, barrio |, bars |, batte-, bc i, because … is, ben |, bent the, bici, bici afuera
  -1.4: bici jaja, bici … para, bici … yo, bien merci, bike belongs, bike … it, blagu-, bless |, bloquer |
  -1.4: bonjour … est, both, bring, bring … in, broke-, broken, broma |, bucks |, burnt, by thursday
  -1.4: c correct, c pret, c … quel, c … un, ca le, ca … combien, ca … coupe, ca … la, cadre est, cake |
  -1.4: cambi-, can come, can … pay, canal, cancel, cancel … tune, cancela la, cancelaron, card on, carit-
  -1.4: cassette, causa, ce … est, ce … mon, cease … desist, cell … a, celular en, cerrado, ces … merci
  -1.4: chain keeps, chain-, chaine, change … boutique, changed her, charging, chaus-, cheap-, cheaper
  -1.4: cheaper … i, chidi, chill |, choca-, choice |, cinta, clase, class, clicks, client chez, clown
  -1.4: code for, colors, combien, comin, commandez la, comme un, comprends |, con ustedes, con … cobro
  -1.4: con … para, connais … de, consens, consulto, correct |, cough-, courriel est, courses, cracked
  -1.4: crash-, crashed, crier, croche |, cuadro |, cuanto |, cuanto … quitar, cubierta, dans … pneu, de lire
  -1.4: de semana, de … lol, de … pero, de … rueda, de … vos, debou-, decal-, decided, dejam-, delete equipo
  -1.4: delete freno, delete … second, dentist, derailleur, desde el, desde hace, dessi-, dessin, desti-
  -1.4: deux … vous, did … put, did … quit, didi, diffe-, digale a, dispatch, disqu-, dissertation, do … call
  -1.4: do … let, do … worry, domma-, done, dormi-, dos … por, draft, drink, drinks on, dry cleaning, dueno
  -1.4: duty, egg, el NAME, el boton, el cuadro, el cupon, el freno, el gato, el paseo, el y, el … ahi
  -1.4: el … de, el … derecho, el … viejo, en fauteuil, en … vous, end my, end plugs, end … on, enregistre
  -1.4: entreposage |, equipe |, equivocado, erreur de, errone, error, es estafa, es regalo, es yo, es … a
  -1.4: espej-, espejo, esquina, est partie, est quel, est tombe, est … troisieme, esta |, esta … hoy
  -1.4: estaba |, este celular, estrellas, etes a, everybody, evng, exper-, factu-, facture … courriel
  -1.4: fair enough, fall, fatou, fed, fed up, fermez pas, fin … la, fin … semana, fini de, finis a
  -1.4: finis … NUMBER, firmw-, firmware, fit … in, fitte, fixing |, folde-, for another, for … it
  -1.4: for … mother, forgot to, forgot |, freeh-, freehub, freins, frenc-, french, friday … you, frigo
  -1.4: from that, from … side, front of, fue … luz, gauche |, get paid, get … call, give her, gliss-, glisse
  -1.4: gloves on, gmail, gmail |, go again, golpe, gong, got, got … number, grab, grandpa, guess |, guidon |
  -1.4: guys do, guys … and, haha you, hai, hall, happy |, has … my, have you, have … waiting, have … wrong
  -1.4: he ate, he … ok, hella, her so, hice el, holding the, horn, hours please, how was, how … does
  -1.4: how … for, hows the, hun, hun |, hundr-, hundred, i broke, i removed, i … broke, i … charged
  -1.4: i … hear, i … paid, i … paying, i … scared, i … trying, if any, if it, il y, il … de, il … la
  -1.4: in NUMBER, in all, in it, in … box, inclus, insurer, intensos, interview, iphon-, iphone, ir, is in
  -1.4: is only, is … at, is … like, it before, it does, it fit, it like, it quit, it worth, it … like
  -1.4: it … number, it … raining, items, items NUMBER, jala, jam, je finis, junto, jury, jury duty
  -1.4: just kidding, just … i, just … one, keep … these, kien, kien eres, knees |, kreo, l annee, l erreur
  -1.4: l … adresse, la arreglen, la cassette, la cle, la esquina, la lumiere, la misma, la noche, la persona
  -1.4: la recoge, la vida, la … barata, la … vieja, laisse le, laissez le, las luces, last night, lavan-
  -1.4: lavanderia, layaw-, layaway, layaway |, le docteur, le frein, le gars, le pregunto, le puede
  -1.4: le … las, le … oui, left my, left … at, lentes |, les voy, letre-, letrero, letters |, libra-, libras
  -1.4: lieu d, lifes-, lifesaver, like butter, listed, littl-, little, livrez, llamada perdida, llame a
  -1.4: llant-, llantas |, llego cortado, llove-, llover, loca, locked out, lol my, long |, looked at, looki-
  -1.4: los … estan, lower, m … la, madam, maiso-, maison, malad-, manejando |, manqu-, march-, marche … avec
  -1.4: mas cosas, masso-, masson, mauvaise personne, me dieron, me every, me mude, me she, mejor … la
  -1.4: melan-, mensaje dice, mensaje … voz, mensajes … a, mere, merit-, mes, mes … arretent, mets moi
  -1.4: mi pedido, milit-, military, mille, mine now, mins |, mon colis, mon … a, mon … vous, monda-
  -1.4: more … and, more>want, mude, muffi-, mug, mummy, mural, my bag, my face, my knees, my new, my plan
  -1.4: my … address, my … they, necessaire de, necessaire … m, need … me, negro |, netto-, new … no, niaises
  -1.4: ninguna bici, nite, no autorizo, no deja, no iba, no nothing, no … bicicleta, no … llame, no … texto
  -1.4: nombre |, not been, not happy, not sell, not worry, not … air, not … bike, not … la, not … n
  -1.4: not … well, nothing … i, nouve-, now there, nueva, numero … erreur, obvio-, obviously, off is, ok if
  -1.4: old … for, old … of, on google, on part, on read, on sundays, on the, on to, on … demain, one please
  -1.4: ones |, open … NUMBER, openi-, option |, optional, or nah, otra que, owner |, page NUMBER, page … is
  -1.4: pana, pana |, panic, paper-, papers, papin-, papineau, paquete, par le, para ustedes, parad-
  -1.4: paran de, parec-, paren … mandar, parking |, pas bon, pas cette, pas client, pas pret, pas … c, pasar
  -1.4: passe apres, pe |, pedal derecho, pedal |, pelea-, pense … vous, perdu, personnes, peut on
  -1.4: peux passer, peux … repondre, photo of, pick a, pickup |, picture of, pintarla, pluie |, plus proche
  -1.4: pneus juste, pneus … la, polic-, poner una, poner … queja, pongo, por ella, por … o, por … soy
  -1.4: portero, portiere, portu-, potence, pouvez le, pregunto a, pregunto … mi, presupuesto, prevu, primo
  -1.4: proba-, problem |, probleme |, promp-, prompt, pu capable, puede ser, puedo … mi, pump, put your, qn
  -1.4: que hora, que la, que se, que … cobren, queda |, quelle marque, quelle … de, qui … ce, qui … mange
  -1.4: quiero una, quinceanera, quitar … la, quite las, quitele la, quito el, quits, rapido, rato, readi-
  -1.4: reading, ready, reagi, recibo por, recoger, recu |, regular, remember signing, remember … up, remor-
  -1.4: rende-, rendez, renou-, rentan, reparacion no, repon-, reporting you, retab-, retablissement, rice
  -1.4: ride leader, roja |, rojas, roman-, romantic, rouler avec, round |, rounded, row NUMBER, run it
  -1.4: sabes, salgo a, salie-, salud-, sat |, saw … text, say … NUMBER, says bring, says … is, screws
  -1.4: se cancelo, se cual, se … les, seats, see … at, sell … i, selle est, send pics, send>texts, shaki-
  -1.4: shaking, shd, she has, shoe, should get, sian, sick today, signatures, since yesterday, size |, skate
  -1.4: skipping, slick-, slicks, so if, sobran, solo … de, son las, son un, sont, sorpresa |, soy … el
  -1.4: specs, speed, spokes |, squeeze, stop disturbing, stop thinking, storage |, suben, subir, subje-
  -1.4: suert-, suerte, suis … d, suis … fauteuil, sun |, supue-, sur … c, sur … facture, survi-, survived
  -1.4: t inquiete, t … faire, tabarnak |, tablets, take |, take … look, talk tomorrow, taller de, tarje-
  -1.4: tarjeta, teeth |, tell, tent, termina en, termina … NUMBER, text … a, texting … i, texting … this
  -1.4: texts … i, thanks … all, that much, that one, the NUMBER, the clock, the computer, the drop, the fish
  -1.4: the giant, the landlord, the left, the lift, the maintenance, the pedal, the post, the repair
  -1.4: the saddle, the shower, the … dog, the … for, the … machine, the … over, the … papers, the … service
  -1.4: the … street, the … trail, theo, they said, think is, think … best, think … want, this derailleur
  -1.4: tienen |, tight-, tighten, tighten the, til monday, till the, timbre, tiro, to the, to them
  -1.4: to … last, to … right, today, today i, toi, toile-, told her, ton … d, too … i, tot |, tous
  -1.4: trade ins, trae, trae el, traia, traje la, tu un, tu … chez, typo, uh, una hora, una queja, une mise
  -1.4: une … par, up a, up to, use, usted es, vais, vaya, verde |, verra, vida, viern-, viernes, violation
  -1.4: vite |, vos promo, vote, votre client, vous dois, vous … appeler, vous … mon, voy para, vuelve a
  -1.4: wait for, walke-, want … blue, wants the, washed, watchman, wats, we all, we … NUMBER, we … again
  -1.4: we … her, wed, were going, what brand, what is, what would, what … for, whatsapp, whens, while i
  -1.4: who removed, wife … it, window |, winni-, wise, with … derailleur, worries |, would … i, write it
  -1.4: yadir-, yadira, yo soy, yo … is, you angry, you just, you land, you lo, you wrong, you … family
  -1.4: you … need, you … says, your brother, your customer, your customers, your wife, your … about
  -1.4: your … before, your … message, | asap, | cancelaron, | cita, | customer, | desactivez, | disculpa
  -1.4: | drink, | dry, | encore, | este, | flat, | hella, | lequel, | mardi, | ngl, | off, | perfecto
  -1.4: | quita, | sian, | strike, | suspendan, | traje, | tuesday, | wats, | whens, | … ai, | … anyone
  -1.4: | … bad, | … bless, | … camaras, | … cat, | … deals, | … debo, | … ecran, | … en, | … everything
  -1.4: | … freno, | … gars, | … hermano, | … juste, | … lah, | … lunes, | … maintenant, | … manque
  -1.4: | … moteur, | … need, | … non, | … place, | … pneu, | … rear, | … recibo, | … rueda, | … some
  -1.4: | … tio, | … tmr, | … toi, | … updates, | … worries, | … year, ~0rd, ~0rd_, ~_0r, ~_0rd, ~_abt, ~_amm
  -1.4: ~_asl, ~_at, ~_bib, ~_bos, ~_bri, ~_cur, ~_dol, ~_ext, ~_fe, ~_gea, ~_gma, ~_got, ~_gu, ~_he, ~_hei
  -1.4: ~_heu, ~_hu, ~_iph, ~_ir_, ~_kic, ~_kie, ~_lau, ~_loc, ~_lol, ~_lor, ~_mom, ~_nai, ~_nea, ~_neg
  -1.4: ~_nia, ~_nov, ~_opc, ~_our, ~_pai, ~_poc, ~_qua, ~_ric, ~_sel, ~_sno, ~_sou, ~_sum, ~_til, ~_toi
  -1.4: ~_toq, ~_tre, ~_tu, ~_vid, ~_voi, ~_wes, ~_wra, ~_ye, ~abt, ~abt_, ~abys, ~actu, ~ade_, ~agni, ~agua
  -1.4: ~aill, ~aim, ~aisi, ~ak_, ~aliz, ~amp_, ~ap_, ~arg, ~argi, ~arid, ~arj, ~arje, ~armi, ~arp, ~arro
  -1.4: ~atin, ~atsa, ~atta, ~aunt, ~auv, ~aval, ~aved, ~aves, ~avez, ~avia, ~awa, ~azy, ~azy_, ~band, ~bath
  -1.4: ~bbi, ~bio_, ~bite, ~bla_, ~brin, ~bt_, ~butt, ~cade, ~cal, ~camb, ~carg, ~caro, ~cerr, ~chem, ~chev
  -1.4: ~chip, ~chum, ~cia_, ~cide, ~cien, ~cing, ~cole, ~cond, ~cto, ~ctur, ~dam_, ~dan_, ~dol, ~dred, ~dro_
  -1.4: ~duis, ~eaf, ~eak, ~eape, ~eath, ~eda, ~eev, ~egg, ~egg_, ~egr, ~eige, ~ejam, ~ejo_, ~elin, ~ende
  -1.4: ~enfr, ~ep_, ~epar, ~epon, ~erce, ~erdu, ~erto, ~eryb, ~eryo, ~esup, ~eu_, ~eue, ~eun, ~eut, ~eves
  -1.4: ~evin, ~evo_, ~fact, ~falt, ~flat, ~fold, ~fr_, ~ful_, ~fun, ~ga_, ~gam, ~gant, ~gea, ~gla, ~glov
  -1.4: ~gma, ~gmai, ~got, ~got_, ~guid, ~hair, ~hev, ~heve, ~hirt, ~hoe_, ~hour, ~hous, ~hows, ~hue, ~hun_
  -1.4: ~hy_, ~ibo_, ~ido, ~ido_, ~iej, ~iene, ~ild, ~illo, ~inan, ~iph, ~ipho, ~ippi, ~irt, ~ises, ~ittl
  -1.4: ~ivoc, ~jaj, ~jeta, ~kic, ~kick, ~kien, ~lare, ~lass, ~lavo, ~laya, ~leep, ~ler_, ~leva, ~liz, ~llev
  -1.4: ~lol, ~lui_, ~mal, ~mano, ~manq, ~mard, ~mee, ~mete, ~mid, ~mom, ~mou, ~mumm, ~nak, ~ncer, ~ndad
  -1.4: ~near, ~nett, ~new_, ~nis_, ~niss, ~nnes, ~ntal, ~nts_, ~oad_, ~oday, ~oger, ~ogg, ~olon, ~ongo, ~oos
  -1.4: ~orch, ~ows, ~pais, ~pal_, ~past, ~pay, ~ped_, ~pin_, ~pir, ~plat, ~poll, ~pron, ~ptan, ~pude, ~pump
  -1.4: ~quiv, ~rab_, ~rae_, ~raf, ~rafi, ~raid, ~rb_, ~rdar, ~rde, ~rden, ~rdu, ~rdu_, ~recu, ~rek_, ~rend
  -1.4: ~rer_, ~rgin, ~ric, ~rio_, ~rjet, ~rl_, ~rle, ~rnes, ~roa, ~ron, ~ror_, ~rpr, ~rrec, ~rrib, ~rror
  -1.4: ~ruin, ~ruta, ~ryb, ~rybo, ~ryo, ~ryon, ~sad, ~sapp, ~shar, ~sia_, ~slee, ~sno, ~sont, ~sou, ~spon
  -1.4: ~sque, ~sses, ~sset, ~ssis, ~stam, ~stic, ~tarj, ~teni, ~teri, ~ters, ~tiem, ~timb, ~tivo, ~toi_
  -1.4: ~toni, ~toq, ~toqu, ~tous, ~tret, ~tsa, ~tsap, ~ttac, ~tua, ~tub, ~ua_, ~uan, ~ucc, ~uch, ~uck, ~ude
  -1.4: ~uie_, ~uin_, ~uivo, ~ul_, ~unes, ~unio, ~usa, ~usy, ~usy_, ~vert, ~viej, ~vio_, ~vire, ~voic, ~vol
  -1.4: ~wen_, ~wra, ~wrap, ~xes, ~xes_, ~zen, ~zen_, ~zo_
  -1.5: 2 … for, NAME coutu, NAME mais, NAME … am, NAME … ce, NUMBER but, NUMBER estrellas, NUMBER haha
  -1.5: NUMBER mins, NUMBER … NAME, NUMBER … from, NUMBER … n, NUMBER … this, a cambiar, a cat, a google
  -1.5: a laisse, a matin, a mistake, a quelle, a … avisos, a … that, a … thing, abajo, abajo |, aca … es
  -1.5: achale, ahi lo, ai demenage, ai essaye, ai … chez, aimerais ca, air, al final, alter-, am hard
  -1.5: am off, am … now, ancho, and family, and left, and one, and your, anda en, anoch-, anoche, anote-
  -1.5: anything off, apaga, apart, aprendio, are … on, arrange, arreglo, arret … autobus, arrete chez
  -1.5: arreter … magasin, arrivent … NUMBER, asiento … muy, asked … them, at NUMBER, at … for, ateli-
  -1.5: atelier, atelier |, attente pour, attente … le, au dos, au gerant, au mauvais, aucun contact
  -1.5: aucun probleme, avance |, avant, avec mes, avertis, avez oublie, avez |, avisado, back by, back … you
  -1.5: backe-, backed, bag, bag |, barre, batch, battery is, be patient, belle |, better than, bicis |, big
  -1.5: bille-, bin, bio, biscuits, black, blue … the, bon … pour, bonjour c, booke-, booked, botak, botte-
  -1.5: bottes, box and, brake lever, brise |, broad-, bueno-, buenos, but … is, but … it, c … celui, c … pu
  -1.5: c … sur, ca marche, cadenas vous, cadenas |, cai, calco-, calid-, calidad, call … NUMBER
  -1.5: called … the, calzo, can not, cancel just, capable |, cargo |, carino |, carte … credit, cel por
  -1.5: cerrado |, certa-, ces, ceux la, chaine arrete, cheap, chees-, cheese, chew, chez, chien, chinese
  -1.5: choice, chum, cinco, cita de, clock, clock on, close-, clous, club |, cobran por, code … NUMBER
  -1.5: color |, comid-, comida, comio mi, commande … ai, commerce, conduit, conduit |, confisque, congrats
  -1.5: connais, conseillez, contigo, cost |, court-, coutu, creak, credit du, credit … dossier, crevaison |
  -1.5: cry |, cuanto por, cumple, d entreposage, dad … you, day |, de atras, de cadenas, de jeudi
  -1.5: de mantenimiento, de … apres, de … horquilla, de … j, de … lados, de … mi, de … papa, de … su
  -1.5: dejen … mandarme, delete … en, delete … esta, delete … photo, denuncia, derai-, descuento |
  -1.5: despues delete, devant |, dicen |, did the, die |, dio … el, direccion |, directions, dit … pas
  -1.5: dit … tu, do that, do … ride, dolares |, dona, done i, drop … at, du cadre, du stationnement, dure
  -1.5: during work, during … hours, ebike-, ebikes, ekivo-, el martes, email went, emergency contact
  -1.5: empiecen sin, empiecen … mi, en … min, en … trouve, enerv-, engaged, enough i, equivoque de, erreu-
  -1.5: erreur, es sorpresa, es … una, escribas, ese … se, espal-, espalda, essentiel, est ca, est combien
  -1.5: est il, est … du, est … fini, est … nom, est … ou, esta … alto, estim-, estimate, esto … es
  -1.5: et personne, et … la, etre … quelqu, factura, feels, felicidades … el, fello-, fetch, fila, fish
  -1.5: five, flu, for no, for … company, free … a, frein |, freins arretent, freno |, friday |, frnds
  -1.5: from school, fui |, galer-, galerie, galerie |, garantie prolongee, garmi-, garmin, gears, get … bike
  -1.5: get … so, glove-, gloves, glute-, gluten, go thru, going to, good … no, goose, got a, got … NUMBER
  -1.5: great … you, gross-, grosse, grupo de, hair, hard of, hard … hearing, has … to, have reached
  -1.5: have … got, hay prisa, he is, he never, he thinks, heren-, herencia, him this, home on, hora
  -1.5: horario |, i deliver, i feel, i rode, i … at, i … lost, i … the, il … en, ils ont, in as, in error
  -1.5: in i, in my, infin-, infiniment, inform … if, inquiete, ins, inscription aux, instagram, inste-
  -1.5: instead, interesse … la, is gone, is mine, is quitting, is there, is … good, is … safe, it alone
  -1.5: it be, it by, it safe, it … making, it … sms, it … visa, j amene, j attends, j … demenage, j … essaye
  -1.5: jaja … que, je mesure, je vais, je … bien, je … d, je … dois, je … porter, je … tanne, jr, jusqu-
  -1.5: keeps buzzing, kickstand |, l … NAME, l … en, la boite, la conversation, la deje, la foto, la galerie
  -1.5: la mia, la nuit, la porte, la … arrete, la … dans, la … en, la … prolongee, la … ustedes, lah |
  -1.5: laisse … a, laisser le, last thing, late for, later, laugh-, le cadre, le casque, le mando, le moteur
  -1.5: le noir, le virement, le … de, le … pneu, leaving … NUMBER, les freins, les llevo, les … juste
  -1.5: les … sont, lette-, libras |, like a, list price, list … for, llanta esta, llegue, lleva, lo mismo
  -1.5: lo pienso, lock, lol je, long does, los lunes, los … me, lose my, luces |, luck |, lunch-, lundi
  -1.5: luz de, m … reveille, ma coloc, ma … NAME, mad |, main, mal la, mal … dos, man you, man … my
  -1.5: manana con, mandaron la, manger, mardi, mars |, mas … me, match |, mauvais, me demande, me habla
  -1.5: me saca, me some, me til, me we, me … an, me … if, me … j, me … want, medium |, meds, membership
  -1.5: meme, mensaje … mi, mensajes … los, merit, message … for, message … je, mi abuelo, mia |, mine is
  -1.5: mins, minutes |, misery, mom … not, mon compte, mon oncle, mon … cell, mon … chez, mon … s, montagne
  -1.5: monte-, month, more>wrong, mouille |, much … it, my age, my lunch, my membership, my thumbs, my … 2
  -1.5: my … as, mysel-, myself, near the, necesito la, necessaire, necio-, necios, neighbors, nervo-
  -1.5: nervous, never agreed, never seen, never tell, never … found, never … that, new, ninguno, ninos
  -1.5: no alcanzo, no bike, no de, no espero, no llego, no pude, no worries, no … ningun, no … that, not end
  -1.5: not what, not … calling, nouveau … est, numero au, nuts, o es, o |, oblig-, oblige de, obra |
  -1.5: of hearing, of … he, of … you, off … my, ok enough, ok j, ok … did, old parts, on |, on … NUMBER
  -1.5: once … month, onion-, onions, origi-, original, ou le, ou pas, oui c, oui … est, out once, out … of
  -1.5: out … old, outside |, paint |, palos, par … garantie, para las, para … al, parale … los, param-
  -1.5: paramos, pardon … je, parri-, pas pantoute, pas vous, pas … des, pas … probleme, pasa |, pasam-, past
  -1.5: patin-, patines, pawn, pawn shop, pedales … de, pendiente, perdu mes, perfecto |, peu |, peux … vous
  -1.5: phone has, phone … buzzing, pickles, pictures, piece |, pienso y, pienso … le, pila |, pizza, plann-
  -1.5: planning, please he, please |, plugs, plumber, po |, pocket |, podrian, ponchaduras, ponga, pongame
  -1.5: pongame en, pongame … la, por … hasta, porte-, poste |, pot, pour quelqu, pour … autre, pourquoi c
  -1.5: pourquoi … est, prends, pression, presu-, prete |, privacy … i, prolongee, pu … de, puede llamar
  -1.5: qu … y, que dia, que molesto, que necios, que t, que tiene, que … hable, quedado, quedo el
  -1.5: quelle heure, qui, quien fue, quien no, quien … el, quiero … el, quiero … mensajes, quinc-, rain |
  -1.5: rappel j, rappel pour, rappel … avais, rappels … entretien, rates, rayon-, reach, real |, recharge
  -1.5: recibe, recordatorios |, recyc-, refill, renta-, rental, rental … the, repeter, result, reuss-
  -1.5: reussi, ride … is, road, roue, ruido, ruta, s … NAME, saco, saddl-, saddle, said the, said … are
  -1.5: salgo … las, saliendo, samedi je, sandw-, sandwich, sauf, saw it, say less, says … am, says … it
  -1.5: scratch that, screaming, se … baja, season |, seatp-, seatpost, send … photos, senora |, sent … the
  -1.5: sera, service de, shave, she can, shelf, ship it, shoes, shop … you, shouted, sia, sick … this, sing
  -1.5: so i, so … hurry, socce-, soccer, sofa |, some cake, son NUMBER, son velo, sonnette |, sorpresa
  -1.5: sorry … bother, spam o, spam … que, squeaking, st, status, step, stop charging, stran-, strol-
  -1.5: strollers, su … que, succe-, suffit tu, suis … arret, sur les, taill-, taille, tal NAME, talke-
  -1.5: talked about, tarde por, taste-, taxes |, te lo, tengo otra, terminan, tes bottes, test |, text … too
  -1.5: texting a, texts with, texts would, than i, thank god, that … fast, the bars, the bottle
  -1.5: the emergency, the headset, the hospital, the lock, the pot, the season, the team, the temple
  -1.5: the wrong, the … bike, the … date, the … early, the … guy, the … price, them … like, they take
  -1.5: think so, this a, this morning, this saddle, this … since, this … spam, throw … the, thru |, thyro-
  -1.5: thyroid, tie, tiene el, tienes, til NUMBER, times to, tire, titular, to everything, to … every
  -1.5: to … people, todav-, todavia, todavia no, today you, tombe dans, tonig-, tonight, tool, torni-
  -1.5: tornillo, trade, trike, trois semaines, tu numero, un an, un … on, un … que, une note, unfri-, unos
  -1.5: up from, up … week, used … be, ustedes … los, va, vais porter, vais … plainte, velo bleu
  -1.5: vendez … des, vers, veut pu, vieux pneu, voice-, void deck, volvi, vos … a, vos … arrivent
  -1.5: votre … de, voudrais … vous, vous conseillez, vous … ben, vous … mal, vous … sur, voy, waite-
  -1.5: waiting |, was at, washe-, water, way … is, were the, what bike, when … my, whens the, which
  -1.5: who does, who … on, will wait, will … let, will … my, wine for, with … wheel, work … NUMBER
  -1.5: work … the, worri-, worries, worry about, would that, wow, wrong person, xfa |, y estoy, y le
  -1.5: y … mensaje, y … se, yet i, you after, you aprendio, you donate, you eat, you one, you pick
  -1.5: you promised, you see, you sell, you … check, you … habia, you … her, you … messaging, you … open
  -1.5: you … reached, you … saliendo, you … too, you … uno, you>wrong, your … no, your … system, zip tie
  -1.5: | aqui, | call, | dropped, | el, | ella, | facture, | feliz, | hope, | hows, | invoice, | later
  -1.5: | post, | pouvez, | premier, | quitenme, | remind, | roads, | sans, | teacher, | test, | tomorrow
  -1.5: | wanted, | wat, | xl, | … added, | … am, | … apellido, | … are, | … avec, | … away, | … boy
  -1.5: | … clique, | … creo, | … dejaron, | … derailleur, | … dieron, | … doit, | … dropped, | … ended
  -1.5: | … ese, | … eso, | … forfait, | … hay, | … hi, | … hija, | … ir, | … llego, | … lor, | … mando
  -1.5: | … marco, | … matin, | … mesure, | … min, | … molesto, | … monsieur, | … necios, | … ont, | … orden
  -1.5: | … paro, | … pere, | … photo, | … pics, | … pocket, | … police, | … reste, | … results, | … slept
  -1.5: | … stopped, | … systeme, | … terminaron, | … they, | … total, | … train, | … una, | … uncle
  -1.5: | … vemos, | … yet, ~_anc, ~_bab, ~_bat, ~_bet, ~_bh, ~_cal, ~_cam, ~_col, ~_ear, ~_eg, ~_enc, ~_fac
  -1.5: ~_fiv, ~_fuc, ~_gif, ~_glo, ~_goa, ~_gui, ~_hi, ~_hij, ~_him, ~_hy, ~_ken, ~_lan, ~_ll, ~_lot, ~_mal
  -1.5: ~_med, ~_mem, ~_mys, ~_obl, ~_pap, ~_pay, ~_pn, ~_pne, ~_pun, ~_reu, ~_sad, ~_shi, ~_sis, ~_sl, ~_sle
  -1.5: ~_sop, ~_sq, ~_squ, ~_st_, ~_tub, ~_ty, ~_ur, ~_va_, ~_vis, ~_why, ~_wow, ~_wr, ~acie, ~acke, ~addl
  -1.5: ~adin, ~aila, ~alf, ~amer, ~amie, ~anci, ~anne, ~anua, ~ao_, ~aper, ~appo, ~ard_, ~arou, ~ars, ~ars_
  -1.5: ~ash, ~ate_, ~ayin, ~bag_, ~bar_, ~bers, ~bib, ~big_, ~bit_, ~bo_, ~bys, ~canz, ~cc_, ~ced, ~cema
  -1.5: ~chea, ~ches, ~comb, ~ctu, ~cual, ~cues, ~davi, ~deme, ~deo_, ~dez_, ~diot, ~dola, ~eak_, ~eam, ~eap_
  -1.5: ~eats, ~edic, ~edo, ~egl, ~eglo, ~ells, ~elp, ~ench, ~ends, ~eos, ~eos_, ~epos, ~equi, ~ersh, ~esa_
  -1.5: ~espe, ~esta, ~eta_, ~etes, ~etu, ~eus_, ~eut_, ~evai, ~ex_, ~fax_, ~fed_, ~fer_, ~fiv, ~five, ~fuck
  -1.5: ~gif, ~gina, ~glo_, ~goa, ~goat, ~greg, ~gry, ~gry_, ~hanc, ~hare, ~heap, ~hedu, ~help, ~hich, ~hij
  -1.5: ~him, ~hoes, ~hoo, ~hors, ~hort, ~hou, ~hub_, ~hum_, ~icem, ~ies_, ~ieve, ~igin, ~igo, ~ija_, ~ilin
  -1.5: ~im_, ~ino, ~inon, ~insu, ~ionn, ~iot, ~irem, ~izza, ~jaja, ~jan_, ~jeme, ~jr_, ~jusq, ~kne, ~lah
  -1.5: ~lah_, ~lato, ~leu, ~lice, ~lign, ~lize, ~llin, ~lmo, ~luc, ~luce, ~lumb, ~lund, ~mbe_, ~mbia, ~min_
  -1.5: ~mont, ~mude, ~mys, ~myse, ~nct, ~ncy_, ~ndeu, ~neg, ~nfi, ~ngry, ~nino, ~njo, ~nny, ~noo, ~nste
  -1.5: ~nth, ~nual, ~odav, ~oic, ~oken, ~olar, ~olla, ~onig, ~ont_, ~ook, ~oor_, ~opc, ~oph, ~opti, ~ost
  -1.5: ~otel, ~ouss, ~oze, ~pad, ~pap, ~pen, ~perf, ~pick, ~pne, ~pneu, ~ppt_, ~prob, ~rapi, ~rats, ~rdan
  -1.5: ~redi, ~rek, ~repl, ~rese, ~rill, ~rimo, ~rly, ~rly_, ~road, ~ront, ~roue, ~rreu, ~rta_, ~sadd, ~sais
  -1.5: ~san_, ~sar, ~ship, ~sia, ~sian, ~sita, ~sor_, ~squ, ~stai, ~stud, ~tal_, ~tast, ~tead, ~teau, ~teli
  -1.5: ~tem_, ~tens, ~teo, ~teo_, ~tep_, ~terv, ~teu, ~tit, ~tob, ~toca, ~tro_, ~trop, ~u000, ~uant, ~uche
  -1.5: ~udge, ~uel_, ~uela, ~ugge, ~uina, ~uine, ~ule_, ~ult, ~ults, ~upi, ~upo_, ~usse, ~vas, ~ved, ~verd
  -1.5: ~vit, ~voy_, ~vrai, ~whic, ~why, ~winn, ~wow, ~wow_, ~xpec, ~ybod, ~yi_, ~yse, ~ysel, ~zza, ~zza_
  -1.51: (tables say wrong_number)
  -1.6: 2 cm, 2 … the, NAME vous, NUMBER non, NUMBER now, NUMBER on, NUMBER … away, NUMBER … my, a box, a esa
  -1.6: a laval, a law, a loaner, a look, a papa, a recibir, a test, a whole, a … hoy, a … ninos, a … son
  -1.6: abierto, abonn-, abonnement d, aca no, accord pour, after lunch, ah ok, ai bloque, ai pu, ai … achete
  -1.6: alcanzo a, alcanzo … llegar, alerts … my, alfor-, alguien que, already |, amex, amex |, and any
  -1.6: and look, and off, annee, any … bikes, appointment for, appor-, apren-, apunteme, aqui … hay, are so
  -1.6: are texting, are … texts, around NUMBER, arrived |, artis-, artist, asiento esta, ask NAME, asked my
  -1.6: at … bus, at … phone, atras, atras |, attends, aunt, aurez, avez, avez ecrit, avisaron, ayah, bacan-
  -1.6: bacon, baja de, baja … precio, basem-, basement, basico |, be honest, beate-, beater, bed |
  -1.6: believe you, bell, bells |, bent, bidon, bien … gracias, bike anymore, bikes to, biscu-, blank-
  -1.6: blanket, bleed-, bleeding, blonde |, bluet-, bluetooth, blush, blush |, boat |, bon number
  -1.6: bonne chance, borren |, box the, box … the, brompton, burie-, buried, c … sa, ca … dit, cable
  -1.6: cada cuanto, calme-, calmez, can hear, can … come, can … make, can … push, cansado, carbono |, card i
  -1.6: caro, carrera, carreras, casqu-, cassette |, caugh-, caught, ce … a, ce … ne, cebol-, cebolla
  -1.6: celui a, cerveza, change … number, changez la, charger, cher said, chinguen, chino-, chinois, choic-
  -1.6: claim ticket, claro que, clase de, click, combi-, come today, commande a, complaining, con quien
  -1.6: con su, con … esposo, conec-, consent … for, corolla |, correct pour, count … in, credit |, cuadr-
  -1.6: cual … el, cuant-, cuanto, d attendre, d … de, dan … de, de celular, de mecanica, de paiement
  -1.6: de rajas, de talla, de te, de … air, de … client, de … dans, de … m, de … ninos, de … oficina
  -1.6: de … senor, debarque moi, deck |, deje ninguna, dejenla, derailleur |, desactiver, did she, died in
  -1.6: dije a, din, dios lo, dirai-, dirait, directions |, do people, do … answer, do … rent, does the
  -1.6: dog |, dog … not, donat-, done please, door is, drinks, drive a, droit vous, dropped, dry, easter
  -1.6: el mostrador, el nuevo, el pago, el perro, el … esta, en arret, en espanol, en parler, en … NUMBER
  -1.6: en … d, en … minutos, en … mostrador, en … vida, encor-, encore, encore vous, end caps, ended, engou-
  -1.6: entro, envoyer la, es alto, es broma, es el, es su, es … NUMBER, escribiendo |, escuela |, ese … me
  -1.6: espag-, espagnol, est pu, est sa, est … magasin, est … mien, est … moi, esta, estafa |, estan |
  -1.6: estimate |, estime |, estoy afuera, estoy en, etait NUMBER, etes … ouverts, etudiant |, exact-
  -1.6: exame-, examen, expen-, expensive, eye, faile-, failed, failed |, fait reparer, falla, fast, favor |
  -1.6: feliz ano, fin … mes, finalement, financement, flats, foot, for … a, foto |, fourc-, fourche, fr |
  -1.6: fraye-, frayed, freins svp, friends, front, fue la, fuse, gagnon |, gaine-, gained, gate, gato
  -1.6: get … of, good … sir, goodness, got one, grandeur, grave, gravy, grips |, guard, hace ruido, hange-
  -1.6: hanger, happened, hard |, has a, have … enough, he … in, he … never, he … you, heads-, headset
  -1.6: hendersons, herma-, hi this, home, how … is, hows, hu, i … ask, i … calling, i … hard, i … her
  -1.6: i … past, i … said, i … wait, i … would, idea … you, if … have, il … plus, in … list, inch |, inche-
  -1.6: inches, incluido, inscripcion, interac |, is … green, it he, it stopped, it today, it yet, it … a
  -1.6: it … last, it … more, it … next, itsel-, itself, izquierda, j … bloque, j … juste, j … parle, jalis-
  -1.6: jalisco, jamme-, jammed, je … amene, je … c, je … venir, jealous |, jobs, joder, journee a, joyeu-
  -1.6: jueves |, just leave, just the, keep it, keep … posted, kenda, kicks-, kickstand, km |, know, know of
  -1.6: la bateria, la construction, la derniere, la place, la roue, la traen, la … como, la … des
  -1.6: lache … un, large, las … me, last slice, le bebe, le cadenas, le chat, le dire, le en, le fixe
  -1.6: le paiement, le total, le voisin, le … bebe, le … bleu, le … los, le … manana, le … number, le … un
  -1.6: leaving in, left it, left … in, left … message, lentes, let him, let you, letra-, letras, licen-
  -1.6: light quit, like these, line … your, lips, lit, llantas, llegan, llego |, llevo dos, loggi-, logging
  -1.6: looke-, looked, lor, louez, love, luces, lui qui, lunes, makin-, making, making … blush, malade |
  -1.6: mandar el, mano |, many |, mas … llanta, mas … porfa, may |, me an, me avisaron, me blush, me not
  -1.6: me posted, me quito, me sale, me texter, me va, me … address, me … su, me … una, meat, mecanica
  -1.6: mechanic |, meet, menos, mensaje … era, message came, messenger |, mettez … sur, mi hermano
  -1.6: mil gracias, misere, mitad, mm, moi NAME, moi c, moi en, moi que, moi … quand, mois ca, mole, money
  -1.6: monta-, montar, month is, mot de, moteur, moyeu, mr NAME, my brothers, my cat, my screen, my sis
  -1.6: my … again, my … bike, my … line, my … name, my … of, my … one, my … want, names not, necesito el
  -1.6: never in, never stops, new chain, next week, night, no abre, no conozco, no tengo, no the, no vive
  -1.6: no … ofertas, noel |, not eat, not let, not recognize, not understand, not … dare, number for
  -1.6: number like, number since, numero … me, of a, off any, off do, off from, off … total, on dirait
  -1.6: on friday, on … by, on … parle, on … thing, one in, one you, one … my, one … off, or … it, orden no
  -1.6: order number, other guy, ou, oui |, out … NUMBER, out … no, ouverts, own … bike, par ecrit, para de
  -1.6: parece que, parler au, parrilla, pas aux, pas demande, pas mon, pas … aujourdhui, pasem-, paseme
  -1.6: passer |, paying |, pedalier, pelo, perfect, persona no, petits |, peux venir, peux … a, phone just
  -1.6: phone … this, pic of, pickup code, pieza, pis … ai, please … thanks, plumb-, plus … numero, por … tan
  -1.6: pour demain, pour les, pour … kona, pour … promo, premium, prend tu, prend … un, printer, prolo-
  -1.6: pude, qu … faut, quand, que dios, que le, que molestia, que talla, queja-, queue, qui … NAME, quise
  -1.6: quit … but, rabais etudiant, rajas, rdv … NUMBER, recognize, remember |, reminding me, remove>want
  -1.6: rentr-, rentrant |, repond |, reste |, retur-, right now, rory, ruedi-, rueditas, ruido |, run, rust
  -1.6: saliendo |, sauve-, sauvez, saw your, say this, scared |, screw-, se que, se … sola, searc-, see if
  -1.6: seguro, sell it, seman-, semana, send help, send … bike, send>forever, serial, she, she … the
  -1.6: shifting is, shout-, si puede, si quelqu, sick, side, siege bebe, sigan … textos, signal, sigue
  -1.6: silencieux |, sir my, sleep, slice, smh, smh |, sms de, sms … to, so hard, so … to, solo compre, soon
  -1.6: soy … suyo, spamming … with, speak, spoke |, sram, still |, stop … time, stree-, strip-, subscription
  -1.6: suis a, suis … reunion, suspende, svp … m, swear |, take two, talked, talks, tamal-, tamales, taxes
  -1.6: tengo una, tengo … con, tenia, terminamos, text says, texter svp, textez … quand, texting … stranger
  -1.6: texto quand, texto … NUMBER, textos … est, the flat, the hendersons, the kitchen, the paint
  -1.6: the radio, the rust, the second, the worst, the … call, the … desk, the … frame, the … lever, the … n
  -1.6: the … slice, the … still, then |, this moi, tienen, tired of, to bring, to next, to worry, to … it
  -1.6: toast, told him, toutes mes, trabajan, train-, traje, tranqui, treat |, trip, trop long, trouve pas
  -1.6: truck, tu du, tu que, ubicacion, un … chez, une heure, une place, une … personne, up … is
  -1.6: update … records, urgente |, urs, velo dans, ven, venga-, vente, veux recevoir, vez ustedes
  -1.6: viens … mon, ville |, visa, votre temps, vous arretez, vous n, vous … this, wall, want … else
  -1.6: wanted … say, was very, was yours, wat … i, wave, we … all, weari-, wearing, website says, went … my
  -1.6: what … would, which … is, who told, who … that, with … brakes, with … work, wizard, work … i
  -1.6: worry … it, would i, y … llegan, yesterday and, you casi, you le, you open, you rent, you sign
  -1.6: you terminaron, you woke, you … llego, you … removed, you … spam, your door, your making, your time
  -1.6: your voice, your … NUMBER, yup, | alguna, | allo, | bring, | calmez, | day, | doctor, | eh, | esto
  -1.6: | felices, | genre, | grandpa, | have, | hold, | igualmente, | je, | mandeme, | miss, | open, | pick
  -1.6: | quitaron, | ride, | saved, | se, | terminaron, | termino, | then, | ustedes, | which, | wow, | wtf
  -1.6: | … battery, | … care, | … casi, | … coupe, | … courriel, | … dan, | … dans, | … day, | … deleted
  -1.6: | … des, | … dieu, | … dio, | … end, | … envoyer, | … fete, | … gros, | … hermana, | … how
  -1.6: | … insurance, | … mom, | … much, | … new, | … off, | … open, | … pedal, | … persona, | … pleut
  -1.6: | … ride, | … semaines, | … shifting, | … talla, | … tires, | … told, | … veux, | … work, ~_aba
  -1.6: ~_abi, ~_ak, ~_big, ~_bir, ~_cab, ~_chi, ~_cri, ~_ea, ~_fas, ~_fel, ~_frn, ~_gam, ~_gir, ~_gue, ~_hr
  -1.6: ~_hun, ~_jaj, ~_kne, ~_mat, ~_or, ~_ou_, ~_ouv, ~_pie, ~_piz, ~_sid, ~_smi, ~_smo, ~_spo, ~_sub
  -1.6: ~_tas, ~_tes, ~_vi, ~_win, ~_wro, ~adr, ~adro, ~afe_, ~ahah, ~ajus, ~alad, ~alie, ~alk, ~alk_, ~alva
  -1.6: ~amo, ~anz, ~anza, ~apo, ~apu, ~arca, ~arga, ~atie, ~atig, ~atra, ~axes, ~azo_, ~bbl, ~bble, ~beg
  -1.6: ~bere, ~bete, ~biar, ~big, ~bisc, ~blow, ~cam_, ~car_, ~casq, ~ckst, ~coac, ~col, ~core, ~crac, ~cred
  -1.6: ~cryi, ~cuad, ~cuit, ~die_, ~diga, ~dira, ~diu, ~dium, ~don_, ~dou, ~doub, ~drin, ~eadi, ~edd, ~ego
  -1.6: ~elez, ~emes, ~emos, ~enes, ~enin, ~entr, ~epan, ~esad, ~esas, ~essu, ~etur, ~exa, ~fax, ~feed, ~fel
  -1.6: ~fixi, ~fram, ~frei, ~frn, ~frnd, ~fron, ~ful, ~full, ~girl, ~glo, ~gnm, ~gnme, ~guro, ~hall, ~hea
  -1.6: ~home, ~hun, ~hung, ~ich_, ~ie_, ~iec, ~iece, ~ies, ~iev, ~ifte, ~ignm, ~ija, ~ila, ~inos, ~irs_
  -1.6: ~isan, ~ishe, ~izz, ~joye, ~ken, ~knee, ~lat, ~lats, ~ling, ~litt, ~lked, ~llan, ~log, ~lor, ~lts
  -1.6: ~lts_, ~maki, ~mang, ~manu, ~mara, ~masi, ~mbio, ~mble, ~mere, ~mett, ~meu, ~mone, ~nch_, ~nero, ~new
  -1.6: ~nga_, ~ngal, ~nke, ~nla_, ~ock_, ~odi, ~olog, ~ombi, ~onat, ~onde, ~ong, ~ongu, ~oon, ~oon_, ~oro
  -1.6: ~ourc, ~oxi, ~pea, ~piz, ~pizz, ~plum, ~pomp, ~port, ~posa, ~ppoi, ~pusi, ~quan, ~queu, ~rae, ~rama
  -1.6: ~ramo, ~rat, ~rei, ~retu, ~rgu, ~rice, ~rif, ~rine, ~rmal, ~rnd, ~ror, ~rres, ~rril, ~rti_, ~rup
  -1.6: ~sand, ~sco_, ~scu, ~scue, ~scui, ~she_, ~shi, ~shir, ~sick, ~sle, ~sop, ~stab, ~stim, ~supu, ~talk
  -1.6: ~taxe, ~tigh, ~til_, ~toot, ~tory, ~tra_, ~trav, ~trep, ~trer, ~tura, ~uatr, ~uch_, ~uck_, ~ueak
  -1.6: ~uedi, ~uert, ~ueue, ~unlo, ~uno, ~upue, ~uran, ~uro_, ~uts, ~uvea, ~veau, ~ved_, ~veri, ~vio, ~visa
  -1.6: ~vo_, ~walk, ~worr, ~wro, ~yag, ~yage
  -1.70: (bias)
  -1.7: 2 days, 2 … ca, NAME anymore, NAME bike, NAME is, NAME that, NAME … lol, NAME … son, NUMBER lbs
  -1.7: NUMBER min, NUMBER ok, NUMBER what, NUMBER … if, NUMBER … mais, a beer, a denunciar, a man, a voir
  -1.7: a … aussi, a … before, a … ce, a … hopital, a … please, a … who, abuelo, acaban, acosa-, again the
  -1.7: aguas, ai … gagne, ai … vous, airport, alerts on, alexa-, alexandre, all … now, allez, alr, am all
  -1.7: am free, am i, am no, am sorry, am … NUMBER, am … set, ans … NUMBER, any news, apres midi
  -1.7: apres votre, apunt-, are off, arnaq-, arnaque, arreg-, asleep |, assistance, at … store, aunty
  -1.7: authorize the, automatique |, avais demande, avez eu, avez reveille, avez … accord, avise-
  -1.7: avoir donne, ayer y, barato, basico, batterie, be … by, be … in, bendiciones, bike here, bike ready
  -1.7: bins, bins out, blanco |, blue, blue one, bon … commande, bonne fete, booth, bottle cage, boulot
  -1.7: boute-, bouteille, brothers, c … combien, c … normal, ca coute, ca depasse, cadena, cafe |, cage
  -1.7: calle, can … call, can … drop, canceled, candado de, car |, card for, carrera |, carte |, case |
  -1.7: cash, casi, cats, cayo, ce soir, ce … vous, cerra-, certi-, changement, changement de, chem
  -1.7: chez NAME, chez vous, chine-, cierra, cierran, cinem-, cinema, cle |, clearance, cleve-, cleveland
  -1.7: cloche, coach, cog, color, combien pour, come … i, comment va, compa |, completement oublie
  -1.7: compulsory, conecta, conoz-, conozco, consent for, consiguieron … numero, contesta |, contesto
  -1.7: convert, cork, corol-, corolla, corri-, creve, creve-, cryin-, crying, cuadro, cual, cuanto es
  -1.7: d appeler, d numero, dans mes, dans … char, day off, de acuerdo, de disco, de gel, de nino, de presse
  -1.7: de prix, de rendez, de retour, de … 2, de … bicicleta, deals, deber-, deck, delete … sin, denunciar
  -1.7: depasse, depasse NUMBER, desol-, desole |, details, devez, difference, digam-, digame, dinne-, dinner
  -1.7: dire que, disco |, do we, do … email, do … get, dollars |, donc mon, donde es, doree-, doreen, dormir
  -1.7: dot, du lait, du … c, el manubrio, el motor, el ruido, el … la, el … se, email from, empie-
  -1.7: en rentrant, enlevez … petites, enough is, entra-, entretien, era de, erron-, es pa, esa orden
  -1.7: escuc-, ese es, ese … mi, espan-, espanol, esperar mas, esquites, essay, essay |, est l, est normal
  -1.7: est … ex, est … garage, est … quel, esta escribiendo, estoy … gracias, etes au, etre la, etudiant
  -1.7: everyone |, expire, faites … les, falta-, faltan, fatigue, favor … lo, favour, fender, fermez vous
  -1.7: finan-, flirt-, flore-, flores, footb-, football, for … flat, for … just, for … phone, for … shop
  -1.7: forever>wrong, forwarded, fourn-, fr, free sms, gano, garba-, garbage, gato |, gauche, get it
  -1.7: get … for, getting … from, god |, going … to, gossant, gracias … dios, guido-, guidon, hacen, had a
  -1.7: hagalo, hagalo |, hamster, happens if, happens … i, have been, have … in, have … three, hay nadie
  -1.7: hay ninguna, he will, he … it, heard of, hem, hijo, him, his birthday, hora |, hospital |, huevo
  -1.7: hungr-, hungry, hydraulic, i bet, i dey, i ended, i miss, i pay, i … free, i … left, i … over
  -1.7: i … sent, i … sorry, ici … est, identificacion, if … am, il etait, important, important |
  -1.7: importante |, impresora, in … hall, inconnu, insurance wants, inten-, interesse … le, interessent
  -1.7: interested … the, invoice |, ipads, is best, is important, is killing, is … NUMBER, is … for
  -1.7: is … meant, is … mr, is … or, is … time, is … up, it came, it has, it this, it … still
  -1.7: j … completement, je passerai, je recevrais, je … y, jefa, jk |, jom, junk |, jusqua, kona |
  -1.7: l assistance, l hiver, la azul, la cloche, la fourche, la neige, la puerta, la soumission, la … azul
  -1.7: la … j, la … nadie, la … please, la … que, lah, laissez les, land, land |, lande-, landed, large |
  -1.7: las NUMBER, las fotos, last … it, laugh, lbs |, le NAME, le bureau, le changement, le compteur
  -1.7: le fun, le … NUMBER, le … arrete, le … se, le … una, lengu-, lever, light |, like … time, list … a
  -1.7: list>more, list>stop, lista o, lista para, liste … prix, llameme, llega el, llego en, lluvi-, lluvia
  -1.7: loan, lol c, lol … am, lol … est, longu-, lor |, los rayos, lost … my, louise |, lunch |
  -1.7: m interessent, m … envoyez, ma … va, macha-, maili-, mais bonne, maman, maman |, manua-, manub-
  -1.7: manubrio, maybe |, me dejen, me fais, me get, me … 2, me … ayer, me … este, me … mucho, me … price
  -1.7: me … was, meilleurs |, mensajes … ustedes, meow, mes gants, messages … est, mesur-, mesure, mettez du
  -1.7: mi casa, mi vecina, mi vida, mi … al, might, minutos, moi comme, mois |, molestes, mon chum, mon … ca
  -1.7: monde |, monsieur je, monterrey, more … please, mouille, much … a, mucho |, muy alto, my hair
  -1.7: my landline, my landlord, my … end, my … handles, my … put, my … said, n come, n never, nadie se
  -1.7: nail, name and, name at, neare-, never heard, never owned, never … your, newsletter |, nid, no is
  -1.7: no molestes, no … esperar, no … factura, no … mio, no … todavia, no … veo, none |, not email
  -1.7: not find, not think, not wear, not … after, not … owner, noticed |, notification … the, numero … lo
  -1.7: o … la, occupe, occupe des, of … head, of … messages, of … n, off NUMBER, off … top, often … you
  -1.7: on arrive, on saturday, on … counter, on … new, opcion, or does, order anything, other store, outil-
  -1.7: outils, ouvert, oven, paciencia |, padri-, pain, par erreur, park, parle a, pas … message, pas … nom
  -1.7: pas … presse, passerai, pedal … off, perdio, perdon |, person … are, petites … svp, phone no
  -1.7: phone number, phone … to, pics, piece, pieds … votre, pivot, place lol, plie, plus ce, podrian … de
  -1.7: por … bebe, por … ni, poule, pour parler, pour … la, pourq-, pourquoi, pouvez vous, pouvez … mettre
  -1.7: pouvez … texter, pract-, pray … me, prior-, profe me, puede … la, puedo, puert-, puerta
  -1.7: quand … aurez, que ladilla, que … para, que … recevrais, que … te, quest-, quiero esperar
  -1.7: quiero … azul, quit … band, quitte … bureau, ralei-, raleigh, rapid-, rattl-, rattle, rayar-, rayaron
  -1.7: rdv de, reached, read it, read … i, rechi-, rechina, recibirlos, remets, remove>stop, rencontre
  -1.7: rentrant, repondu au, resch-, reschedule, reserve, resid-, results, rien … que, rien … voir, rip, riz
  -1.7: roues svp, roues |, roulement, round-, rs, rue, s … des, said … it, saludeme, saludeme a, samed-
  -1.7: saw this, say … is, says it, se la, se … otra, se … paso, seat, send this, serial number, serre
  -1.7: setup, sharp |, she … yes, shifted, shifted to, shima-, shimano, shutt-, shuttle, si mi, si … depasse
  -1.7: siao, sizes, slept, snooz-, snooze, so whoever, so … texts, solito, solito |, someh-, somehow
  -1.7: son numero, sorpr-, sorry just, sorry |, sorry … saw, sorti, spamming my, squeaking |, stair-, stairs
  -1.7: start to, stati-, stationnement, statu-, stock, stop de, stop in, stop lol, stop … at, stopp-, street
  -1.7: su bici, su … se, supposed … get, sur |, sur … cadre, sœur, table |, talk, te aviso, te … la, tempe-
  -1.7: text NAME, text … when, texted the, texto dit, textos me, that works, the band, the bins, the cheap
  -1.7: the gate, the hall, the hem, the oven, the pump, the rental, the road, the serial, the spokes
  -1.7: the status, the storage, the trailer, the upgrade, the … NUMBER, the … bracket, the … come, the … fee
  -1.7: the … like, the … tube, the … wheels, then, there in, there … NUMBER, these … for, this app
  -1.7: this month, this … text, thursday |, ticket number, tiene … numero, tiene-, to confirm, to update
  -1.7: to … family, toi |, tonight |, too expensive, totally, trop … merci, tu, tu le, tube i, tutor, tutor-
  -1.7: tutorial, typed … in, umbre-, umbrella, unas, uncle NAME, une … d, unloc-, until i, up here
  -1.7: update your, urgent, urgent |, usted … no, uy, vais y, vais … mon, velos a, vert |, vi … mensaje
  -1.7: vida |, vieux |, vos rappels, votre dossier, votre … ce, vous aurez, vous auriez, vous cherchez
  -1.7: vous … eu, vous … la, vous … qui, voy en, wall |, website is, weds, well |, were good, what was
  -1.7: which end, who is, who … this, whoever … want, whole thing, will … when, winners, wiped, work … it
  -1.7: worke-, worked, worked |, write me, y a, y nadie, y voy, years and, yo … una, you also, you look
  -1.7: you order, you texted, you … 2, you … in, your call, your … say, | ay, | cash, | changez, | closed
  -1.7: | consentement, | coupe, | doy, | eliminen, | everything, | huh, | le, | llameme, | lundi, | mummy
  -1.7: | ok, | pu, | really, | recibido, | saludeme, | screw, | scuse, | taille, | this, | tse, | uy
  -1.7: | verifiez, | yo, | … account, | … amable, | … amo, | … automated, | … cobran, | … contact
  -1.7: | … cuanto, | … definitely, | … drop, | … error, | … far, | … fell, | … freins, | … god, | … grave
  -1.7: | … interesse, | … just, | … keep, | … ladilla, | … molestes, | … next, | … nouveau, | … nouvelles
  -1.7: | … peux, | … prix, | … removed, | … roue, | … rush, | … saved, | … see, | … senor, | … sonnette
  -1.7: | … va, | … vis, | … vivo, | … voy, | … way, | … were, | … works, | … zapatos, ~_bru, ~_cay, ~_doo
  -1.7: ~_err, ~_esq, ~_eye, ~_fee, ~_fon, ~_fr_, ~_hea, ~_id, ~_lah, ~_lia, ~_lla, ~_llu, ~_lu, ~_lun, ~_mil
  -1.7: ~_mis, ~_moy, ~_new, ~_ora, ~_pel, ~_pil, ~_pom, ~_rac, ~_ral, ~_rin, ~_rip, ~_rot, ~_rs_, ~_rub
  -1.7: ~_sme, ~_tan, ~_tu_, ~_uh, ~_vr, ~_vra, ~_wen, ~abe_, ~acan, ~acen, ~aggi, ~aini, ~alei, ~alke, ~alr_
  -1.7: ~als_, ~amas, ~amed, ~ames, ~anal, ~anol, ~anub, ~apid, ~arb, ~arbo, ~ata_, ~att, ~av_, ~ayo, ~bab
  -1.7: ~bet, ~blin, ~blue, ~bol, ~book, ~bos, ~brid, ~brio, ~bru, ~cal_, ~calc, ~cana, ~cay, ~cayo, ~ccio
  -1.7: ~cem, ~cerc, ~clas, ~cloc, ~coli, ~colo, ~ctic, ~dali, ~del_, ~dess, ~deta, ~dinn, ~dita, ~door
  -1.7: ~dres, ~eade, ~ecci, ~eck_, ~ecoi, ~eeti, ~ego_, ~eins, ~elev, ~emb, ~erdo, ~etar, ~eted, ~eva_
  -1.7: ~evis, ~exam, ~fas, ~ffic, ~fli, ~grab, ~gua_, ~guit, ~habl, ~hear, ~him_, ~hima, ~hold, ~hri, ~icki
  -1.7: ~iest, ~ieux, ~igo_, ~imat, ~ino_, ~ipp, ~iss_, ~ita_, ~ium, ~ium_, ~iz_, ~jar, ~jar_, ~kan, ~laug
  -1.7: ~leig, ~lke, ~llo_, ~lluv, ~loca, ~loin, ~lue_, ~luvi, ~many, ~marr, ~mart, ~meme, ~mile, ~mma, ~moto
  -1.7: ~moy, ~moye, ~mple, ~nata, ~nfr, ~nloc, ~ntia, ~nub, ~nubr, ~nuto, ~obe, ~oca, ~oco, ~omma, ~onar
  -1.7: ~ooke, ~oor, ~open, ~opo, ~orpr, ~orri, ~orta, ~otes, ~oth_, ~ouc, ~ouch, ~ourq, ~oyag, ~pano, ~park
  -1.7: ~pics, ~pom, ~ppor, ~prac, ~prev, ~quet, ~rack, ~rado, ~rava, ~raz, ~rect, ~regl, ~rein, ~rifi, ~rip_
  -1.7: ~riq, ~riqu, ~rkin, ~rnt, ~rnt_, ~room, ~ryi, ~ryin, ~salt, ~sei, ~ses, ~shim, ~smel, ~smil, ~sof
  -1.7: ~sorp, ~stio, ~subi, ~tatu, ~team, ~tee_, ~temp, ~tep, ~then, ~topp, ~touc, ~tu_, ~u00, ~uadr, ~ubri
  -1.7: ~uda_, ~ueen, ~uete, ~uga, ~uncl, ~unt_, ~uot, ~ups, ~utos, ~uvia, ~valu, ~vil_, ~wal, ~wate, ~wear
  -1.7: ~xam, ~xi_
  -1.8: 2, 2 … and, 2 … de, 2nd, NAME c, NAME from, NAME i, NAME please, NAME … he, NUMBER again, NUMBER be
  -1.8: NUMBER is, NUMBER kg, NUMBER km, NUMBER minutos, NUMBER … do, NUMBER … porfa, a boat, a call
  -1.8: a marche, a picture, a spare, a texter, a … derecha, a … ou, about NUMBER, actua-, adent-, adentro
  -1.8: again … the, agradece el, ah, ah ma, ahorita |, ai une, ai … numero, aimerais … le, air |, airport |
  -1.8: alcan-, alcance, allo, alto el, am … lbs, ameri-, amo |, an … for, and leave, and … know, and … other
  -1.8: annoyed, annule je, any … sms, app … me, appel-, are … in, arnaque |, arreglar |, arrete … a
  -1.8: arrives |, as … la, asoeb-, asoebi, assez … moi, at … NUMBER, at … bar, atendio, auto |, avec la
  -1.8: avez … le, avisar |, bajan, bakery |, band, barel-, barely, basta … lluvia, bath, bay |, be … day
  -1.8: belan-, biere, biere |, bike … day, bikes for, bleu |, blood, boite, book, borre el, brake, brinc-
  -1.8: brother, buen, bueno me, but … my, but … there, by … you, c qui, c … moi, c … pratique, ca fait
  -1.8: ca … ces, caden-, campana, can use, cancelar … mensajes, cancelen el, canse, caps lock, cards
  -1.8: carro |, cash |, casque, ce … svp, centr-, check out, chimi-, clac, claro … si, class and, clean
  -1.8: close |, colegio, colma-, colmado, come now, come |, como … lo, con esos, con … hablo, conoc-
  -1.8: consiguieron, construction, cote |, counting, cover, cree, crois que, cruza-, cruzaron, cruzaron los
  -1.8: cruzaron … numeros, cuando … el, cupo, cut … lock, d NAME, danar, de antes, de facture, de lluvia
  -1.8: de mi, de trouble, de … paso, dejal-, dejala, deleted, demas-, denti-, depanneur, derecha
  -1.8: des nouvelles, des pneus, des velos, des vidanges, did … tell, diero-, dieron, dinos-, direccion
  -1.8: directo, dit … de, do … have, does … click, doing after, donne pas, double |, down … i, drop … price
  -1.8: drum, dryer, eh, el bebe, el cambio, eleven, en deux, en … numero, en … taller, encontre, end is
  -1.8: ended up, entiende |, entra, envoyez, es, es … de, es … el, esa … es, esa … you, esqui-, est arrive
  -1.8: est bien, est ce, est celui, est pratique, est … par, esta … bici, esta … la, este mensaje, et la
  -1.8: ete … par, ex |, except the, expensive |, expired, faire du, fait … km, famille |, fav, fax |, fee |
  -1.8: felicidades por, fermez a, fini la, fini |, finish |, fits |, fix … flat, flat … the, flirting
  -1.8: folder, for spring, for them, for today, for |, for … camp, for … farewell, for … saturday, frame
  -1.8: frank-, frein, freno de, from NUMBER, from … about, from … by, fue |, garage |, gave … a, genial |
  -1.8: gift cards, gift |, grafigne, green, gros merci, gros |, gros … a, guarde, guest list, guita-
  -1.8: hablamos, halfway up, halfway … the, hamst-, hands |, happy to, have one, have … owned, he proposed
  -1.8: he … NUMBER, he … out, he … to, heels, here … my, how much, i cancel, i … hungry, i … picked, ice
  -1.8: ident-, ignoring, il va, il … dans, importe quand, incon-, incorrect, insea-, inseam, instead of
  -1.8: interesa, invoice, ir |, is worse, is … as, is … fair, is … my, is … name, is … over, is … paint
  -1.8: is … ready, it broke, it off, it |, it … again, it … from, je consens, je paye, jefe, juste le, kg
  -1.8: kids |, kitch-, kitchen, know … NAME, kona, l assurance, l essayer, l estime, l … est, la NUMBER
  -1.8: la cotizacion, la derecha, la direccion, la i, la necesito, la otra, la piece, la pila, la talla
  -1.8: lado |, lapto-, largo, las dos, las notificaciones, las … delete, lasag-, lasagne, later |, laval
  -1.8: le bon, le nom, le numero, le paso, le remplacement, le rouge, le … dehors, left a, lie, like that
  -1.8: like … please, line no, link no, lista no, lista … me, llama, llanta |, llegan mensajes, lo pueden
  -1.8: lo … y, lol |, lol … i, lol … you, long, longer want, look up, looks … spam, los numeros, lost all
  -1.8: lot, lui, m avez, ma … arrete, ma … sur, makan, make … NUMBER, mamie |, manda, mandan tantos, mange
  -1.8: manteau, many, maps, mardi |, maths, me atendio, me canse, me forever, me hacen, me llegan, me manda
  -1.8: me mandas, me olvido, me para, me … dinner, me … wrong, mean it, medio-, mediodia, mediodia |
  -1.8: message … from, mettez … de, mi novia, mi … quiere, milks, min, model, modele, moi … velo, mom
  -1.8: mon char, mon … finit, month |, more … those, must … a, muy … para, my frame, my … folder, my … same
  -1.8: my … that, n importe, n … quand, n … said, nadie me, name |, nan, near, need it, need … rack
  -1.8: need … receipt, never … on, new … is, next time, next … the, niamh, ninguna tienda, no entra, no le
  -1.8: no … llamo, no … mr, no … uso, no … works, no … yo, nombre ni, norco, not him, not … from, nueva |
  -1.8: nuevo, nuevo es, number any, number>wrong, numero jaja, numero … cuenta, numero … mio, nunca habia
  -1.8: odome-, of true, off … am, off … put, off … the, off … til, ok go, okafo-, okafor, old bike, olvido
  -1.8: on s, on silent, on … dit, on … fork, on … rental, one … is, only got, only saw, only … about
  -1.8: open the, orden es, order i, original |, oro, otro texto, oublie |, out already, out … order
  -1.8: out … true, ouver-, overn-, overnight, owned, owned a, pago, paque-, par message, par une, parar el
  -1.8: park |, parler … votre, parrot |, parte-, partido, pas grave, pas trop, pas … trouble, pay, pay |
  -1.8: payment, pays, pedalier |, peux effacer, pick, pics of, pics |, pieds dans, pila, pis mettez, plate
  -1.8: please only, plutot |, political, pour cette, preguntar, prend-, prendre … velos, preoc-, presse |
  -1.8: presupuesto |, previous, primo |, problema |, promo … les, promocion, propina, proposed, quand … es
  -1.8: que estoy, que ustedes, que … peux, quedamos, quien hablo, quiero el, quiero saber, quit … NUMBER
  -1.8: quiten … la, quiz, quoi … NUMBER, race, raini-, raining, read … NUMBER, recomienda, recu … sms
  -1.8: registro de, remplacement, rendue a, repar-, reporting, rien commande, rims, rodada |, roja, roti
  -1.8: roues, rueda |, saca, salte, samba-, samedi, saque, saved your, saw, scrab-, scrabble, scratch |
  -1.8: se agradece, se |, se … le, se … olvido, seguro |, sending a, sent, she gave, she took, shimano |
  -1.8: shld, si … stop, since … did, since … so, sis, skip the, skipp-, smell, smile |, sms … la, soeur |
  -1.8: sofa, solo la, sortez le, speech, stem |, stfu, stickers off, still … number, stoke-, stop … when
  -1.8: stren-, strength, study |, sur facebook, sur la, sur … nerfs, surprised, t en, take … bins, taman-
  -1.8: tamano, tape sur, tape … les, tcpa violation, tell NAME, tell him, templ-, temple, ten |, terminaron
  -1.8: terminaron |, test ride, text … in, texte … que, textos d, textos … de, that NUMBER, that it
  -1.8: that … too, the airport, the cat, the dent, the email, the tube, the … home, the … or, the … please
  -1.8: the … yet, there no, there … i, there … more, this looks, this sorry, this … like, this … on
  -1.8: this … to, tienen otro, til, tired … this, tmr, tmr |, to pass, to talk, to … n, to … number
  -1.8: to … using, today |, toget-, together, told … this, too slow, took … phone, tourn-, trim, trompe de
  -1.8: trying … fix, tu de, tubes |, typed it, ubica-, ultimo … que, un … les, un … lol, un … sur, under-
  -1.8: une … de, up … hill, usa este, usado, va a, va … en, veill-, verif-, vi su, vide |, video, vient
  -1.8: viernes … me, vuelvanme, waiti-, waiting, walki-, walking, was my, was … in, way2s-, way2sms
  -1.8: we still, we stop, wear, what day, what kind, white, who … is, whoever you, whoop-, whoops
  -1.8: whose … is, with that, with … for, with … parrot, wizar-, wonder, worse |, would … stop, xl, xq me
  -1.8: y … des, y … mandando, yo los, yo quiero, you come, you fit, you gift, you give, you only, you remove
  -1.8: you still, you sure, you … sent, you … suficiente, you … sun, you … tiene, your mother, your site
  -1.8: your way, your … came, | ah, | al, | bendiciones, | called, | cancelo, | ciao, | comme, | creo
  -1.8: | esta, | igual, | jusqua, | l, | left, | les, | love, | loved, | morning, | nobody, | police
  -1.8: | quedamos, | ramasse, | shimano, | stfu, | ticket, | una, | vaya, | wen, | whoops, | … agradece
  -1.8: | … bon, | … both, | … buenas, | … casco, | … chat, | … claim, | … consens, | … desde, | … did
  -1.8: | … foto, | … funny, | … happy, | … idea, | … kind, | … llamada, | … llegue, | … longer, | … manches
  -1.8: | … mandas, | … muted, | … names, | … pouvez, | … pueden, | … rentre, | … roja, | … saw, | … say
  -1.8: | … she, | … texted, | … texting, | … wait, | … wat, ~0nd, ~0nd_, ~_0_, ~_0n, ~_0nd, ~_ah_, ~_arm
  -1.8: ~_ate, ~_bai, ~_bak, ~_beg, ~_bol, ~_dee, ~_dri, ~_eh_, ~_es_, ~_gol, ~_ice, ~_jar, ~_lui, ~_mit
  -1.8: ~_mm, ~_mud, ~_mur, ~_nit, ~_noo, ~_ob, ~_ol, ~_ort, ~_paq, ~_pic, ~_rea, ~_rs, ~_s?, ~_s?u, ~_saw
  -1.8: ~_sia, ~_sie, ~_soy, ~_tem, ~_ton, ~_ubi, ~_wal, ~afor, ~airs, ~aiti, ~aju, ~alca, ~alm, ~amat, ~amin
  -1.8: ~ampl, ~apol, ~ari_, ~arla, ~arte, ~ary_, ~asa, ~ash_, ~asic, ~asq, ~asqu, ~audi, ~ax_, ~aza, ~bak
  -1.8: ~bano, ~bica, ~bier, ~bio, ~bloo, ~boit, ~boot, ~cabl, ~cand, ~cap_, ~cous, ~cts, ~cts_, ~ctua, ~dal
  -1.8: ~dena, ~denl, ~deo, ~domi, ~dys, ~eblo, ~ecit, ~edam, ~efe_, ~eh_, ~ehor, ~emba, ~ens_, ~eoc, ~eocu
  -1.8: ~epta, ~erca, ~erif, ~escu, ~esol, ~esq, ~esqu, ~esu, ~fee, ~fie, ~fund, ~gir, ~gol, ~gue_, ~heat
  -1.8: ~herm, ~hil, ~hite, ~hon_, ~ibid, ~ic_, ~icen, ~ides, ~idon, ~iejo, ~ienn, ~ieza, ~ilm, ~ipo, ~ipo_
  -1.8: ~ippe, ~irp, ~iva_, ~jefe, ~kitc, ~kona, ~ksta, ~lab, ~labo, ~lapt, ~lay, ~lcan, ~less, ~lk_, ~llam
  -1.8: ~llav, ~lr_, ~lun, ~modo, ~mom_, ~mud, ~mur, ~nais, ~ncha, ~ndem, ~ndid, ~nit_, ~noz, ~nozc, ~nst
  -1.8: ~ntro, ~og_, ~oid_, ~ollo, ~ompo, ~ong_, ~onna, ~onoz, ~oom, ~ooth, ~oper, ~ops_, ~orke, ~otal, ~ouse
  -1.8: ~ousi, ~ozc, ~ozco, ~paq, ~paqu, ~pay_, ~pen_, ~pet_, ~piez, ~plas, ~preo, ~ptop, ~puer, ~rau, ~raya
  -1.8: ~rbon, ~rder, ~recc, ~redo, ~reme, ~reoc, ~repe, ~rian, ~riet, ~rita, ~rje, ~rois, ~rquo, ~rreg
  -1.8: ~runk, ~s?u, ~s?ur, ~saro, ~saw, ~saw_, ~scou, ~sere, ~ses_, ~shor, ~siad, ~sit_, ~sole, ~soy, ~squi
  -1.8: ~stac, ~step, ~stoc, ~stre, ~sura, ~tab, ~tail, ~tend, ~teur, ~tmr_, ~tota, ~try_, ~ubi, ~ubic, ~uces
  -1.8: ~uet, ~uevo, ~uido, ~undi, ~ures, ~urq, ~urqu, ~usad, ~usen, ~vie_, ~vivo, ~win_
  -1.9: 2 … NUMBER, NAME does, NAME … it, NAME … j, NUMBER instead, NUMBER right, NUMBER stars, NUMBER y
  -1.9: NUMBER … in, NUMBER … plus, a bicycle, a como, a fait, a lie, a moi, a spam, a tune, a un, a vos
  -1.9: a … abuela, a … by, a … nom, a … textos, a … the, abier-, abiertos, able, able to, accepte de, add
  -1.9: ai perdu, ai |, ai … commande, ai … deux, airpo-, aiyo, ajout-, all contacts, all my, allergic
  -1.9: alto me, am … class, amene, andre-, andres, another year, ans que, apague, apell-, apellido, apolo-
  -1.9: appele |, appelle moi, aqui … se, are … ok, arrete pu, arreter au, arriere |, asiento … me
  -1.9: assurance |, aug, autocollant, avoir de, bags, baja … asiento, bajad-, bajada, bano, bano |
  -1.9: be another, be quiet, be … for, been … a, bells, berri, bici … lista, block, brake |, brand, broken |
  -1.9: bugging you, build, bus … near, buzzer, c … une, ca … textos, ca … tu, ca … va, cable-, cables
  -1.9: calling |, calls … texts, camar-, campamento, can tell, can … read, can … receive, cancel … order
  -1.9: cancela … cita, cansan, capte, cara, carbono, carga, cat |, cats |, ce, ce … m, celle la, center
  -1.9: ces … la, che pas, check … number, check … phone, chier |, child, chose pour, clean it, click |
  -1.9: cliente suyo, clip, clipl-, clipless, cobro, coffe-, coleg-, color-, com |, come over, comer
  -1.9: commande, con … tengo, condu-, confirmado, contesta, corti-, cortito, count, coup de, coup … fil
  -1.9: cousi-, crack, crene-, creneau, cried, cry, cuando se, cuando … de, cultu-, culture, dad he, dad says
  -1.9: dale |, danad-, day … and, de batterie, de casque, de error, de fil, de molestar, de niaiser
  -1.9: de precios, de prendre, de … boss, de … color, de … il, de … la, de … part, de … pour, de … ton
  -1.9: de … vieux, debo, dehor-, dehors, dehors |, deje la, deje … fumar, dejo, delete … NUMBER
  -1.9: demande … numero, dent, depend, des … a, descu-, detai-, different shop, dishe-, dishes, disturbing
  -1.9: dit que, do … listen, do … park, do … think, does this, does … know, dog, domin-, donne … mon, donut-
  -1.9: donuts, dossier de, drove, du dossier, dulce, el cable, el casco, el cobro, el que, el wifi
  -1.9: el … cuando, el … en, el … o, ella |, elm, empiecen, en ese, en … puerta, encuentro, end … lose
  -1.9: enfin, english no, enlever … nom, enough for, es con, espac-, esperar, essen-, est correct
  -1.9: est … dans, est … vrai, esta vez, etait … sur, eve, every NUMBER, everywhere, fait … j, fasse, fast |
  -1.9: faute, fax, fe, feels lose, feliz |, fenders |, fete |, finir, finished, folder |, font, food
  -1.9: for someone, for … frame, for … n, for … stuff, for … year, found … glove, freno, frien-, full
  -1.9: full stops, game, gants, gardez le, genia-, genial, getting a, give … a, go i, going |, good my
  -1.9: goodn-, got 2, gotch-, gotcha, gotcha |, hacer un, has not, hear your, hende-, him the, honda, house
  -1.9: how far, huh, hungry |, hydra-, i forgot, i quit, i … anything, i … but, i … my, i … on, i … want
  -1.9: ici c, idea … quien, ignore my, ignore … last, il pleut, image-, in maine, inspe-, insta-
  -1.9: interesse pu, invoi-, is dead, is it, is just, is more, is plenty, is … ok, it ready, it thanks
  -1.9: it … before, it … going, j … ben, j … perdu, jaja, jappe-, jappelle, je … fais, jess, just went
  -1.9: keep sending, kids bikes, km, know that, la batterie, la cadena, la nieve, la pantalla, la quiero
  -1.9: la revision, la segunda, la tarjeta, la … todavia, laissez moi, laptop, las rueditas, laval |, laver
  -1.9: laver |, le aviso, le prix, le … arriere, le … mensaje, lien … paiement, lift it, lights, like my
  -1.9: list … people, llave, lock off, long … it, loop, lot |, lumiere, lyon, m … en, mais ca, mais gardez
  -1.9: mama, marcar, mari … est, marque |, mask, me aviso, me digas, me he, me la, me marque, me quedo
  -1.9: me recomienda, me rendre, me … come, me … yo, mensaje recibido, mensaje … es, merci a, message … in
  -1.9: mi nina, mi … tambien, midi |, midnight |, miss you, moi avant, moi … coup, mon appel, mon pere
  -1.9: mother in, mtg, must … in, my … this, n NUMBER, n … never, nails, nails |, need … talk, never going
  -1.9: never say, new … i, next spring, ni idea, no entendi, no estaba, no problem, no rush, no … cansan
  -1.9: no … llames, no … prisa, no … si, nobody wants, noire, noise, nomas, non … la, not here, not listen
  -1.9: not open, not ride, not share, not … late, nota, notes, now his, now thank, nuit |, numero … la, nxt
  -1.9: of order, of people, of … they, off … hands, off … roof, old frame, omg, on … bike, onda, open
  -1.9: or what, orlan-, orlando, oso, otra, otra vez, ou c, out the, out … for, ouvert |, owe … NUMBER, pan
  -1.9: pantoute |, para cuando, parada, parfait merci, pas ce, pas … nouvelles, pasa el, passc-, passcode
  -1.9: payin-, paying, pedaler, penser, penser |, perte-, pertenece, pete |, peux … arreter, pharm-
  -1.9: phone off, phones at, picture, pinky, piss, piss off, plast-, playin, please reply, pleut, pneus |
  -1.9: po, police report, post, poste-, prenez vous, pres, presi-, pressure, primer, problemas, proche
  -1.9: pu … numero, puedo parar, putai-, putain, que color, que esta, que falta, que … al, que … recomienda
  -1.9: quedamos en, quel … de, quelque … pour, qui est, qui … appelle, quiero … con, quilt-, quit playing
  -1.9: quita … la, quote |, rayon, read … message, ready … the, recoi-, recojan, recomienda |, red |
  -1.9: reflectores, removed … from, reparation, repondez pas, resen-, return, revision, revision |, rfc
  -1.9: roads, rodam-, rodamos, roll, rouler, route, route-, rush |, safe, salmo-, salmon, sambal, saquenle
  -1.9: sari, saturdays |, sauce, scuse, se acaba, se cansan, se rompio, se si, se … agradezco
  -1.9: semaine prochaine, send … the, sent you, serre-, she … me, si baja, since morning, slime, so … need
  -1.9: sol, solo … un, souci, spam folder, stage-, stages, still … the, stop … after, storage … i, student
  -1.9: submi-, suficiente con, suis inscrite, super service, symbo-, taco, talla |, tantos, tardecito, te
  -1.9: te confundiste, tempete, temple |, tengo su, tes, that number, that … meant, the account, the alarm
  -1.9: the battery, the bed, the light, the little, the receipt, the rush, the teacher, the wedding
  -1.9: the … NAME, the … made, these anymore, think … are, this the, threw up, ticket … NUMBER, tienda … no
  -1.9: til my, tires, to 2, to buy, to go, to … her, tomorrow |, tour |, transferez, trop |, tu pour
  -1.9: tu vous, tu … en, tubel-, tubeless, tubeless |, umpir-, umpire, un … para, une biere, university
  -1.9: unlock, unlock the, us |, utilisez, veille, velos en, veux … savoir, ville, visa |, voulais pas
  -1.9: vous textez, vous … change, voy … poder, want the, was meant, was wonderful, was … of, way, well be
  -1.9: were out, were |, wey … no, what … a, which … i, who keeps, will … send, wine, with full
  -1.9: with … neighbor, woohoo |, work for, would … a, would … do, wrong, wrong one, y ahi, y penser, y … en
  -1.9: yo vivo, you at, you check, you dejen, you everything, you love, you … by, you … than, your i
  -1.9: your … but, zippe-, zipper, | arretez, | aviseme, | ben, | brakes, | can, | ce, | como, | cool
  -1.9: | debarquez, | free, | genial, | gotcha, | hacen, | haha, | hay, | j, | jamais, | k, | mdr, | oubliez
  -1.9: | perdon, | piss, | rear, | reporting, | saludos, | saque, | serieux, | sin, | size, | ton
  -1.9: | virement, | … also, | … bonito, | … brand, | … close, | … combien, | … deal, | … dear, | … from
  -1.9: | … give, | … got, | … jess, | … journee, | … laptop, | … lista, | … luz, | … ma, | … makan
  -1.9: | … messaged, | … paran, | … parce, | … poor, | … problem, | … pude, | … recibi, | … recibido
  -1.9: | … sacaron, | … sale, | … se, | … site, | … soiree, | … soy, | … still, | … suficiente, | … termine
  -1.9: | … these, | … update, | … ver, | … you, ~000, ~0000, ~_ajo, ~_ame, ~_ang, ~_bar, ~_bb, ~_ce_, ~_cry
  -1.9: ~_dal, ~_deh, ~_die, ~_dry, ~_dy, ~_esp, ~_exa, ~_fax, ~_ful, ~_huh, ~_hw, ~_jes, ~_km_, ~_log, ~_mig
  -1.9: ~_om, ~_omg, ~_ond, ~_pha, ~_red, ~_rit, ~_ska, ~_suc, ~_te_, ~_tir, ~_try, ~abie, ~aden, ~adre
  -1.9: ~affi, ~ag_, ~agne, ~ah_, ~ane_, ~anto, ~apto, ~aras, ~arly, ~ary, ~asa_, ~asco, ~ater, ~atte, ~bara
  -1.9: ~bele, ~cak, ~cake, ~cami, ~cart, ~casc, ~cks, ~crev, ~cry, ~cry_, ~dals, ~dame, ~danc, ~deh, ~deho
  -1.9: ~dejo, ~delo, ~dida, ~dog_, ~dri, ~driv, ~dui, ~dys_, ~eame, ~earn, ~ebo_, ~edal, ~ege_, ~egla, ~eive
  -1.9: ~enre, ~enve, ~erra, ~erst, ~eza_, ~ffee, ~file, ~food, ~fra, ~fren, ~frie, ~ggi, ~gur, ~hild, ~huh_
  -1.9: ~iers, ~ila_, ~imb, ~imen, ~ior_, ~itio, ~jet, ~jode, ~kan_, ~km_, ~lame, ~leme, ~len_, ~livr, ~lot_
  -1.9: ~lous, ~mage, ~matc, ~nac, ~naci, ~naro, ~nas, ~nouv, ~ntes, ~ntos, ~ntu, ~oac, ~oach, ~ocks, ~olit
  -1.9: ~omg, ~omg_, ~omie, ~oms, ~oms_, ~oot_, ~orid, ~ory, ~ory_, ~osco, ~otor, ~otra, ~oue_, ~outs, ~oves
  -1.9: ~payi, ~peda, ~peg, ~phar, ~pic, ~piec, ~play, ~polo, ~poo, ~pouc, ~pra, ~pray, ~psi, ~quer, ~quil
  -1.9: ~ramm, ~rata, ~rca, ~ris_, ~roja, ~rong, ~seat, ~ssai, ~ssig, ~sso, ~stas, ~suc, ~tree, ~tty, ~tuc
  -1.9: ~uez, ~uez_, ~uote, ~uten, ~uz_, ~vas_, ~wine, ~wron, ~ws_, ~yti, ~ytim, ~za_, ~zz_
  -2.0: 2 minutes, NAME about, NAME at, NAME d, NAME … stop, NUMBER … ok, NUMBER … tu, a arrete, a demain
  -2.0: a monterrey, a poder, a stop, a … ecole, a … out, abiertos |, acuerdo con, add a, agreed |, agua
  -2.0: ahi nos, ahi … vemos, ai … fait, ajoutez … a, all to, all … at, allergic to, am tired, am … at
  -2.0: and get, anota-, apero, appelez … a, appreciate you, appri-, appris, apres … job, aqui … es, are … a
  -2.0: are … done, aroun-, around, arrete a, assurances, at … stop, aucun rapport, automne, automne |
  -2.0: avez … recu, avisarle, avisarme, azul |, b |, bacano, bagages, bajit-, bajita, bak, bars, be late
  -2.0: be ready, be there, beans, beans |, before noon, belanja, bell crank, bici me, bici todavia
  -2.0: bike from, bike that, birya-, biryani, bitin-, biting, black |, bleed, block off, block the
  -2.0: block … an, bonne, bonne … a, bonne … j, borro … mensaje, boulo-, boy |, breathe, broth-, brother in
  -2.0: brother … law, bruit a, btw |, but he, but … website, by hand, ca … a, ca … quoi, cajas, cake
  -2.0: can … do, canas-, canasta, canda-, candado, ce … tu, celeb-, celular … mi, cerca, chair-, cherchez
  -2.0: city, claro |, cle, clear … the, clients |, coffee, come get, come to, coming to, commandez
  -2.0: commerce |, como la, conduis, confundiste, confused, consegui |, contact for, coule-, couleur
  -2.0: crack |, credi-, crevaisons, cried |, cuando … acaba, cuanto me, cuida-, customer … yours, cute |
  -2.0: d enfant, da mas, dad, de cote, de frein, de pedaler, de … avec, de … compagnie, de … des
  -2.0: debarquez le, decue, dejen-, demi, depuis 2, des … dans, desactive, descuento, devoi-, did … not
  -2.0: dije al, dio, direc-, disco, do … cut, do … hear, door |, du club, du … de, dulce |, eat, eatin-
  -2.0: eating, echo, ecran, el asiento, el dueno, el link, el mecanico, el paquete, el precio, el timbre
  -2.0: el total, el |, elimina, elsewhere |, emoji-, emojis, en arriere, en google, en retard, en revenant
  -2.0: en … parada, end feels, end … rental, engagez, enjoy, entiendo … no, entre-, erreur … est
  -2.0: erreur … je, es NAME, es obligatorio, es todo, ese mensaje, esposo … la, est annule, est tu
  -2.0: esta NAME, estac-, este mismo, este … porfa, etc, etes qui, expir-, exten-, faire une, fastidio |
  -2.0: favou-, file … is, final |, finit, firmar, first day, for … again, for … week, foto, free |, fri
  -2.0: friend, fue … que, funeraria, gars au, german, get that, green one, greet, grips, group project
  -2.0: guant-, habla |, halfw-, halfway, harta, have removed, have this, he, heart, helen-, helene, helmet |
  -2.0: him |, hold, hold it, honest, horquilla |, hour for, hour … me, hr, i asked, i borrow, i can, i give
  -2.0: i … all, i … came, i … those, if i, ils, imagen, imagen |, in line, in |, interesa … de, is NUMBER
  -2.0: is also, is d, is … bike, is … his, it NUMBER, it will, it … another, it … in, jamais plus, jamen-
  -2.0: jamene, jase, je conduis, je … appelle, je … tu, join, jusquau, just saw, keep saying, la chaine
  -2.0: la compagnie, la difference, la grandeur, la llave, la meteo, la pluie, la you, la … antes, la … o
  -2.0: lachez … un, lachez … vous, laisse faire, laisse mes, las 2, late, lazy, lbs, le dio, le matin
  -2.0: le … dit, leave me, leg day, legit, legs, lend, lente-, lentement, les petites, les … roues, limpieza
  -2.0: list … and, llega |, llegar |, lo … mas, lost NUMBER, louis-, louise, love you, luz trasera
  -2.0: m … donne, ma … m, magic-, mailing, making the, mal, mal el, mal |, manej-, match, matin, me faire
  -2.0: me just, me this, me … desabonne, meant for, membe-, mens, mensajes automaticos, message … d
  -2.0: messages for, messages … vous, meteo, meteo |, missing |, mms, model-, modelo, mon derailleur
  -2.0: mon petit, more … thank, mtcn, my gym, my hands, my office, my water, my … bottle, my … will
  -2.0: needful and, neige, never have, next year, ninguna … en, no fue, no hurry, no son, no … acuerdo
  -2.0: no … iban, no … llegar, no … ruido, norma-, normal, nos vemos, not call, not fair, not funny, not her
  -2.0: not i, not in, not reply, not say, not tell, not … man, notre entente, nouveau, number this
  -2.0: number … gave, number … phone, numero delete, numero … es, o hay, obligatorio, octob-, off again
  -2.0: off an, off if, off what, off … computer, off … hour, off … notifications, offs, often do, oga, oigo
  -2.0: old |, one digit, orale, orale |, otro mensaje, ou … est, out you, outsi-, outside, over NUMBER
  -2.0: paisa-, paisano, para alla, parce-, parcero, pardon mais, partir de, party |, pas chez, pas plus
  -2.0: pas … et, pas … la, patch-, patches, pdf, pedals, perdo-, perdon … no, peric-, perico
  -2.0: personne repond, pesos, petites roues, peut … arreter, peux … venir, phone keeps, phone on
  -2.0: phone … if, piece-, pieces, pieza |, pinto, plan … is, pluie, pluto-, plutot, pneus, poder
  -2.0: ponganme … la, poor NAME, por … paso, porte bagages, possible |, potencia, pour … fete, pour … tune
  -2.0: pray, press-, presto, prisa |, project, psi, psych-, puedo hablar, puerta |, pulga-, puse baja
  -2.0: put this, que estaba, que rapido, que … llegue, que … paso, quebec |, quel nom, question |
  -2.0: quiero hablar, quimi-, quimica, quite, quitele, quiten los, quitte le, quitting, raining |
  -2.0: ramasser le, rapport avec, rayos, read my, ready for, recado, recibido |, red, refuse la, regalo
  -2.0: removable, remove … as, removed the, remueva, repair … i, reply stop, reply |, repondez … a, retou-
  -2.0: revenant, rid … the, riding again, right |, rite, ronfl-, rue |, ruined my, saddle |, salon |
  -2.0: saludos desde, salva-, sat ride, se cayo, se corto, se … borro, se … la, see you, sew, she … ok
  -2.0: shirt-, shirts, short, si … bici, sigh, sigh |, signed for, silence from, sir i, smash-, smashed
  -2.0: smthg, snore, so … with, socia-, social, someone … the, soy bajita, steel, stole, stop … chain
  -2.0: stop … tomorrow, stop>more, stret-, stuck, stude-, svp on, swear if, sweet, systeme, tail, take … one
  -2.0: talk about, talla, tantot |, tarde, tear, telling … i, temps d, tenan-, tengo … numero, text after
  -2.0: text … lot, texteame, texteame cuando, textos c, thank … so, thanks |, that text, the bank, the class
  -2.0: the dishes, the grp, the guard, the handlebar, the house, the tenant, the thing, the week, the white
  -2.0: the … mate, the … seat, them to, there still, think … was, this thing, this … but, this … today
  -2.0: threw, thurs, tige, time … NUMBER, timing, titul-, to pick, to … wrong, todavia |, ton, tout sur
  -2.0: trava-, try again, umbrella |, un sms, un … delete, un … quand, under my, une photo, up your, up … am
  -2.0: use … these, vea, velo il, veo |, verde, veux un, voisine |, volun-, votre … par, vous devez
  -2.0: vous faites, vous recu, vous … au, voyon-, voyons, wah |, wahal-, wahala, want … stop, washi-, wat
  -2.0: weigh-, weight, well … the, were … of, where … at, will text, wipe it, with a, with … i
  -2.0: with … thumbs, with … uncle, y te, y … aucun, ye, yes … it, yo … firme, you box, you ship, you store
  -2.0: you … any, you … box, you … da, you … get, you … somebody, you … tell, you … would, you … y
  -2.0: your texting, your … has, your … n, zelle, | about, | add, | aiyo, | approved, | awesome, | black
  -2.0: | bueno, | c, | claro, | commandez, | copy, | elimina, | got, | hein, | heres, | hoy, | in, | llevo
  -2.0: | mandame, | mensaje, | merry, | mom, | never, | oga, | orale, | parked, | pas, | quitele, | quitte
  -2.0: | recibi, | red, | salgo, | see, | sigue, | tcpa, | te, | tengo, | think, | today, | took, | toujours
  -2.0: | truck, | un, | vas, | video, | who, | will, | your, | … NAME, | … abierto, | … abiertos, | … adore
  -2.0: | … and, | … bajita, | … bruit, | … bus, | … cap, | … chaine, | … correo, | … devez, | … forma
  -2.0: | … frenos, | … great, | … gustan, | … list, | … nadie, | … obligatorio, | … pardon, | … petit
  -2.0: | … puedo, | … quitar, | … rapido, | … rapport, | … requested, | … rides, | … service, | … sign
  -2.0: | … suspension, | … tard, | … teacher, | … this, | … took, | … tune, | … under, | … wearing, | … well
  -2.0: ~000_, ~_air, ~_alc, ~_cak, ~_dre, ~_fie, ~_foo, ~_he_, ~_hil, ~_hor, ~_hr_, ~_jef, ~_jod, ~_joy
  -2.0: ~_km, ~_lat, ~_lb, ~_lbs, ~_ord, ~_psi, ~_slo, ~_str, ~_tm, ~_tmr, ~_tot, ~_urg, ~_vas, ~_war, ~_zel
  -2.0: ~acos, ~alc, ~anej, ~bent, ~bido, ~brot, ~bus_, ~cirl, ~cker, ~cks_, ~cles, ~cost, ~cret, ~crie, ~cu_
  -2.0: ~cuse, ~dale, ~dent, ~dona, ~doo, ~ebl, ~ecio, ~ecu_, ~eeth, ~embo, ~ept_, ~esio, ~expi, ~fier, ~flec
  -2.0: ~fri_, ~fuc, ~fy_, ~ha_, ~hah, ~haha, ~hod, ~huh, ~icar, ~iler, ~ilet, ~ils, ~inta, ~intu, ~inve
  -2.0: ~irec, ~ived, ~jef, ~jod, ~ka_, ~larg, ~lars, ~lase, ~late, ~lbs, ~lbs_, ~leat, ~lito, ~llu, ~lu_
  -2.0: ~luie, ~lumi, ~luto, ~mal_, ~malo, ~mam, ~mama, ~mr_, ~mrw, ~mul, ~nast, ~ncan, ~ncie, ~ndui, ~neus
  -2.0: ~nice, ~noc, ~nois, ~nol, ~nol_, ~noon, ~nota, ~ntas, ~ntur, ~nuts, ~obro, ~oc_, ~odel, ~odys, ~olor
  -2.0: ~ored, ~oses, ~ota, ~pha, ~pleu, ~plui, ~plut, ~pot, ~pran, ~psi_, ~ptio, ~quot, ~rato, ~ray_, ~rde_
  -2.0: ~reac, ~rey_, ~ri_, ~rivi, ~rked, ~rose, ~roth, ~rout, ~roz, ~sce, ~sien, ~slo, ~soir, ~spee, ~stuc
  -2.0: ~terc, ~test, ~tmr, ~tmrw, ~tock, ~trae, ~tsi, ~tsid, ~tuck, ~tut, ~ubr, ~uer_, ~ugar, ~ugg, ~uleu
  -2.0: ~umi, ~ums, ~uro, ~utot, ~utsi, ~uvel, ~via_, ~voyo, ~wat_, ~wei, ~xpi, ~xpir, ~xten, ~zad, ~zos
  -2.0: ~zos_
  -2.1: 2 hrs, NAME andre, NAME here, NAME moi, NUMBER dolares, NUMBER if, NUMBER … et, NUMBER … since
  -2.1: a NUMBER, a comer, a copy, a nous, a … right, abonnee, abonnement bixi, abre |, abren, accord avec
  -2.1: aceit-, aceite, acheter, ah |, ai bien, alegr-, all gone, alloy, alto ahi, am stuck, am … on, amor |
  -2.1: ancien … de, any further, any texts, are closed, are you, are … for, argen-, arrete, arrete c
  -2.1: arrete en, arrete … est, arretez … reparation, as pas, asiento, ask you, assurance, at … shop
  -2.1: attendre, au coin, au nom, audio-, audios, authorize, avec … velo, aviso, avoir un, ayuda |, azul, b
  -2.1: baja la, baje, bajen, balance is, before … get, bequi-, bequille, better |, better … me, bici tengo
  -2.1: bici … me, bike in, bird, bless you, block me, blocks, bonne … la, break |, bride-, bridesmaid
  -2.1: brule |, bs, bus, busy |, but a, buzzer is, c tu, c … NAME, c … tu, ca … comme, ca … est, ca … un
  -2.1: cadenas, called off, calli-, calling, camara, came … of, can … find, can … hear, can … unsubscribe
  -2.1: cancele … cita, cancelled, cansa-, carbo-, casa de, casa |, cat, cell … moi, cette … la, chairs
  -2.1: chance |, charge, cher, chico |, chum dit, class-, clicked twice, clicking, cm |, code |, coin
  -2.1: combien |, complet |, confirmer, conosco a, contact … on, corto, could … send, count … out
  -2.1: cours … mecanique, cuidado, customer care, d … avant, dado … numero, dans … auto, de bebe, de carbono
  -2.1: de mecanique, de respeto, de voz, de … delete, de … era, de … modele, de … yo, deal |, decev-
  -2.1: decevoir, dejela, dejem-, dejeme, dejen … textear, dele, deleted your, demai-, demain, dental, depart
  -2.1: department, department |, deposito |, derniere fois, des pieces, des … automatiques, dice NUMBER, die
  -2.1: diga, diga que, digit off, do if, do … mean, donc la, dors, dos, du porte, el … por, eleve-, embarque
  -2.1: en route, en … deux, encan-, end to, end … the, entendi |, entiendo |, enviado, envoie le, erreur c
  -2.1: error quiero, es NUMBER, ese modelo, ese … no, est la, est … bon, esta lista, este … lo, esto … me
  -2.1: ete |, expecting, extrano, faire |, fait … velo, faites … des, falta de, falta … respeto, fan of
  -2.1: faut une, fermez … dossier, first-, fits, for our, for … is, for … other, formulaire, found it
  -2.1: found your, frena, frenos no, gave him, gente |, get the, getting … for, grupo … la, gym so, happens
  -2.1: have it, have … use, he gave, heure-, heures, hill, his, hot |, house phone, house to, how often
  -2.1: hoy no, i m, i muted, i on, i |, i … been, i … borrow, i … more, i … saying, i … stuck, i … twice
  -2.1: il … je, in law, in nebraska, incorrecto, inven-, is … not, it can, it myself, j enleve, j … apres
  -2.1: jamais eu, je prefere, jefe |, joyeux, jpass-, jpasse, just left, just … my, just … your, k
  -2.1: keeps asking, kid, kind of, know … to, koi, l argent, l … du, la que, la rue, la … bike, la … tout
  -2.1: labor |, largu-, lavage |, le des, le siege, le … ici, le … stop, legen-, les vieilles, let … do
  -2.1: liao, ligne |, list is, liste … pieces, lo vi, locat-, location |, logo, lost, loves, lumie-, lunch
  -2.1: m etre, m … vous, ma fourche, make it, mami, manches, mandar mensaje, mandeme el, mano de, marat-
  -2.1: marathon, marathon plus, market, mas … mi, me pasa, me … cortado, me … delete, me … el, me … gracias
  -2.1: me … manda, me … total, me … tu, meant … somebody, mensaje era, mensaje favor, mere |
  -2.1: merry christmas, message … the, messe-, messed, mi orden, mi … pregunta, midi, mind me, minimum
  -2.1: missi-, modele |, molle, moms, monday i, montant, more … am, my appointment, my desk, my life
  -2.1: my names, my … changed, my … today, names, nebra-, nebraska, next your, ni bici, ni … tengo, night |
  -2.1: ningun NAME, ninos |, no conosco, no manches, no ocupo, no … dejen, no … mi, no … salir, non je, noon
  -2.1: noon |, not now, not … right, not … yet, noticed, nous … a, number>law, number>number, numero … una
  -2.1: of town, of … message, ok but, ok no, ok will, old, on me, on … storage, only … in, opcio-
  -2.1: opting … of, ouch |, out … town, owe you, owner … this, panier |, para … a, para … hora, parar la
  -2.1: pas le, paseo |, pedal-, pena |, pendiente |, perdon, personne … repond, peux pas, pidiendo
  -2.1: please NUMBER, please can, please ignore, please … once, please … your, poco, por … de, por … quiero
  -2.1: porque no, porto-, porton, poten-, pour mon, pray for, prime-, prof, promo est, que fuera
  -2.1: que … habla, quel arret, quit … for, quit … i, quita el, quitale, quoi … numero, quote, rack, radia-
  -2.1: ramen-, reach me, recois … les, recu, recu mes, recu un, reecrit, reflecteurs |, remember … to
  -2.1: remove your, repondre … pour, reportar |, reporting … as, retour, ris, rock, rock |, sa mere, sacra-
  -2.1: sale end, says … the, se ve, se … como, se … llevo, seguir recibiendo, segur-, send my
  -2.1: sending messages, sent it, sent my, she never, short |, si ca, si … favor, sillin, sin prisa, small |
  -2.1: sms the, solde, sorry for, soumi-, soumission, soup, spam me, speec-, spoke-, spokes, squea-
  -2.1: stop avec, stop laughing, stop payment, stop working, stop … he, stranger |, stretch, stuck at
  -2.1: su … con, submit, suit, sujet, tacos, take … for, telephone est, terce-, tercera, test, text than
  -2.1: text … better, texto … por, texts … get, that … my, that … of, that … plenty, that … was, the company
  -2.1: the deluxe, the gym, the hill, the map, the other, the rain, the scratch, the seat, the tag, the tire
  -2.1: the total, the … new, the … sign, their-, theirs, tht, thurs |, thursday and, tiempo |, tmrw, tmrw |
  -2.1: to sleep, to … somebody, toilet, took, took your, triat-, triathlon, tristeza, trust-, ugh |
  -2.1: un NUMBER, un … NUMBER, un … mais, une |, une … sur, unit, unkno-, unknown, va arreter, vas, vemos
  -2.1: very, vieilles, vieux, vieux bike, virem-, virement, viva, vivo, voisine, vos … et, votre site
  -2.1: votre … est, vous ecrivez, vous … ca, vous … tu, voy … denunciar, want … is, want … of, want … talk
  -2.1: warra-, wavin-, waving, waving |, what about, what … your, when you, while |, will do, will … a
  -2.1: will … off, would … at, wrapp-, wrong … and, xmas, y eso, y est, y … aviso, y … une, yo pague
  -2.1: yo tampoco, you by, you get, you kindly, you know, you sound, you … closed, you … up, your old, | a
  -2.1: | all, | be, | bin, | canceller, | comment, | dejela, | dejeme, | dele, | different, | dos, | ignore
  -2.1: | maybe, | mes, | nice, | note, | ouvert, | phone, | price, | quitale, | s, | school, | silence
  -2.1: | tienen, | total, | venden, | votre, | water, | whose, | wish, | … abuelo, | … after, | … ahead
  -2.1: | … annoyed, | … ano, | … aviez, | … bateria, | … bell, | … bien, | … cel, | … demain, | … el
  -2.1: | … fermez, | … hate, | … nieto, | … nombre, | … often, | … policy, | … por, | … profe, | … promised
  -2.1: | … safe, | … thank, | … threw, | … tu, | … wrong, | … your, ~?ur_, ~_az, ~_azu, ~_b_, ~_ban, ~_beq
  -2.1: ~_bin, ~_ble, ~_coa, ~_coi, ~_eat, ~_enj, ~_ete, ~_fra, ~_hah, ~_hai, ~_his, ~_ig, ~_k_, ~_ka, ~_lab
  -2.1: ~_lum, ~_mam, ~_mee, ~_mix, ~_mou, ~_old, ~_pad, ~_poo, ~_pot, ~_ros, ~_sei, ~_tar, ~_tee, ~_tht
  -2.1: ~_tit, ~_vem, ~_wav, ~_wei, ~abla, ~afo, ~aha, ~aili, ~aman, ~anty, ~arat, ~asc, ~ato_, ~avy, ~azu
  -2.1: ~azul, ~bad, ~barr, ~beq, ~bequ, ~bid, ~blar, ~bols, ~boo, ~bour, ~cama, ~carb, ~cat_, ~cena, ~cita
  -2.1: ~clip, ~coa, ~coin, ~coo, ~crew, ~cuid, ~debo, ~depa, ~edit, ~egra, ~egur, ~enem, ~enj, ~enjo, ~ergi
  -2.1: ~erva, ~esia, ~etch, ~fits, ~flor, ~four, ~galo, ~gul, ~hina, ~hoo_, ~horn, ~icks, ~ideo, ~ieg, ~iens
  -2.1: ~ild_, ~ils_, ~jas_, ~jel, ~joy, ~kid_, ~leed, ~lerg, ~liao, ~lid, ~lm_, ~logo, ~lor_, ~lord, ~lost
  -2.1: ~lunc, ~mbo, ~meet, ~midi, ~mix, ~moms, ~mpri, ~mrw_, ~nan_, ~nite, ~nnai, ~nnez, ~norm, ~nza, ~oat
  -2.1: ~oie, ~ompe, ~opci, ~orde, ~oten, ~oum, ~oumi, ~paie, ~pani, ~pee, ~pere, ~pret, ~pro_, ~rayo, ~rki
  -2.1: ~rma_, ~rof_, ~rue_, ~rw_, ~sant, ~sarm, ~sau, ~scen, ~seen, ~soum, ~ssed, ~sum, ~tag, ~teer, ~tht_
  -2.1: ~tiro, ~took, ~tren, ~umie, ~umis, ~ums_, ~urry, ~vemo, ~vieu, ~warr, ~wav, ~zel, ~zell, ~zul, ~zul_
  -2.2: NAME … not, NUMBER 2, NUMBER NAME, NUMBER no, NUMBER old, NUMBER people, NUMBER pouces, NUMBER stop
  -2.2: NUMBER … me, a ese, a faire, a photo, a pris, a ride, a service, a … arret, a … it, a … review
  -2.2: a … too, ac, acces-, account |, aceptan, achat |, after you, ahorita no, ai fini, ai quitte, ai … un
  -2.2: ajust-, alguna novedad, all NUMBER, an email, andre, answered, any … on, appelez … pas
  -2.2: appelez … textez, argent, arret de, arrete … NUMBER, arrete … passant, arrivent, art, as is, asien-
  -2.2: at these, attendre |, aucun NAME, aurait ete, avec … bike, avec … numero, avez … fini, avisen a
  -2.2: avisen … mi, axle, axle |, ay … otra, ayer |, baja el, be … but, bed, besoin … facture, bici … de
  -2.2: bici … ni, bien … le, blessed, borrame … la, borro-, breat-, buffe-, buffet, build |, but … did
  -2.2: c … bien, c … long, ca … beaucoup, ca … etre, cadeaux, cadre, call … do, cambie … compania, came by
  -2.2: can … fix, can … lift, can … text, can … turn, can … with, carriers, cet, changes, chape-, chapeau
  -2.2: chido, cles, cm, codig-, codigo, cold, comma-, compo-, con … trabajo, confirm once, conos-, conosco
  -2.2: corazon |, cortado, cut |, cut … a, cycle, de compania, de consentement, de location, de … argent
  -2.2: de … hijo, dead end, deb, deb |, debarquer |, deliver, demenagement, describe, desde … NUMBER, dicta-
  -2.2: did … leave, digas, dites … NAME, do … put, do … tell, does … end, donate, donc plus, dream-
  -2.2: dropped my, dropping off, dying |, e bikes, eaten, el codigo, el trabajo, el … jaja, electrique
  -2.2: en tout, encon-, encontraron, end … my, escap-, escape, espanol |, esperando, essay-, est NAME
  -2.2: est NUMBER, est bloque, est long, est … pret, estam-, estamos, estoy … de, et j, et mettez, etes
  -2.2: etes … vous, ex, express, extra, face |, faceb-, fait beaucoup, fb, fella, film, fir, fit, flat again
  -2.2: for asking, for you, for … NAME, for … sorry, for … years, forma de, found … text, four, freno-
  -2.2: frenos, front |, genius, get in, go for, go … it, going … be, good people, got |, grp, guantes, gusto
  -2.2: guy is, guys again, guys … stop, hablar, hacen … en, have … the, hay forma, heati-, heating, hour |
  -2.2: how long, how … off, huh |, hurry |, i … quiet, i … send, i … tired, iba, if he, il me, info |
  -2.2: inscrit |, instructions, interesa la, interesse par, is fine, is from, is … cancelled, is … end
  -2.2: is … lol, is … there, it rides, it … NUMBER, it … she, it … sorry, j arrive, j te, j … fini
  -2.2: j … quitte, j … sorti, ja, jaja |, je … aime, joyeux noel, just email, knw, l … demain, l … vole
  -2.2: la e, la graisse, la hora, la reparation, la roja, la valve, la … ca, la … hasta, la … personne
  -2.2: la … quiero, lab, lata |, le pongan, le ramasser, leath-, leather, leave … a, leche, les reflecteurs
  -2.2: les … boue, like i, like last, like … NAME, like … am, lil, line … the, linge, lio, list>remove
  -2.2: liste des, livre-, llames, llamo, llamo a, llegan cosas, lo tengo, lo |, lo … sea, long will
  -2.2: look … these, los dias, los frenos, ltr, lui |, lumieres, luz, lyne, m appeler, m … svp, machan
  -2.2: maggi, mai, manch-, marche |, mas el, mas fotos, mas … yo, mat, maybe, me 2, me fue, me llames
  -2.2: me prometieron, me when, meant … me, medicine, mel, menos |, mensaje de, message sur
  -2.2: message … erreur, mi carro, mi hijo, mi … nuevo, mi … por, mic, milk |, min |, miren, moi dans
  -2.2: moi dessus, moi … l, moi … stp, moi … votre, moins |, mon cadre, mon courriel, mon … arrete
  -2.2: mon … bike, mon … dit, mon … en, more … an, mouil-, mr, much of, much … you, mum |, mums, my balance
  -2.2: my … instead, my … left, my … was, my … yet, n no, ne … connais, need an, need to, ningun mensaje
  -2.2: no esta, no |, no … deje, no … soy, not lift, not ready, not ship, not … but, not … giving, not … up
  -2.2: notifications stp, novedad, now |, numero moi, numero nuevo, numero soy, numero … NAME, numero … pas
  -2.2: ocupado, of … out, off notifications, ofici-, oficina, old … to, on … roof, on … until, opt for
  -2.2: or no, order, ordering, ouch, over |, paint, papa |, parfait |, pas des, pause, personne de, photo de
  -2.2: pied |, pis … le, plus … cell, ponchada, porta-, poster, pouce-, pouces, pour … a, pour … soir
  -2.2: pourquoi vous, pouvez … effacer, prefere, presc-, prescription, present, prob, promis, propre
  -2.2: puedo cancelar, put … name, quitte … job, ramene, real person, reche-, reecr-, refle-, reflecteurs
  -2.2: registrado, rembourse, removed, removing, retar-, revoke my, rien … la, safe |, saved, say the
  -2.2: saying stop, says no, se cancela, se llama, semaines |, send that, send … pic, she blocked, she was
  -2.2: should, siempre |, silli-, sir is, sortez … velo, soumission |, soy de, space, spammy, splinter
  -2.2: squeaks, stick-, stop … i, stuck … work, suis … NAME, suis … retard, sure … the, swap |, t aime
  -2.2: tacos |, take … old, taller |, te extrano, teeth, telefono me, tenant, tenga, text to, text … ever
  -2.2: texter je, texto cuando, texto no, thanks … asking, that right, the bus, the door, the message
  -2.2: the washing, the … before, the … pics, the … tape, there … in, they say, they … you, thorn-, thorns
  -2.2: timbre |, to your, to … ads, to … in, todos … dias, torme-, tormenta, total |, tow, trop, tu … avec
  -2.2: turns, twix, un alto, un neuf, un … merci, un … vocal, unsubscribe button, unsubscribe from, us do
  -2.2: us … it, va etre, velo de, verifiez … numero, veux … a, veux … la, vi en, viernes |, vole |, vous |
  -2.2: vrai |, warranty, washing, went … spam, what did, what time, when it, white one, who took, who … NAME
  -2.2: will not, winne-, with phone, with … texting, won, woohoo, work |, would … take, y … bici, yeah |
  -2.2: yes … no, yo … recojo, you dare, you done, you help, you sent, you wrote, you … she, your mailing
  -2.2: your roll, your … if, | annulez, | are, | avez, | better, | donde, | euh, | fair, | knock, | lo
  -2.2: | might, | mis, | monday, | muchas, | my, | nos, | ouch, | recu, | remettez, | sacrez, | second
  -2.2: | small, | some, | todo, | … ads, | … au, | … bring, | … card, | … ce, | … corto, | … crois
  -2.2: | … delete, | … descuento, | … ebike, | … estuvo, | … hurry, | … if, | … je, | … jefe, | … laisse
  -2.2: | … live, | … llega, | … long, | … look, | … noel, | … not, | … onda, | … other, | … porte, | … quede
  -2.2: | … ready, | … su, | … textos, | … trompez, | … woke, ~_aju, ~_aro, ~_att, ~_ay, ~_bag, ~_ber, ~_cm
  -2.2: ~_cm_, ~_cof, ~_coo, ~_dom, ~_dra, ~_eh, ~_emo, ~_ene, ~_ex_, ~_fet, ~_fit, ~_gri, ~_ima, ~_lar
  -2.2: ~_len, ~_luz, ~_mr_, ~_noc, ~_ofi, ~_rei, ~_scu, ~_toc, ~_za, ~aceb, ~acto, ~aha_, ~aime, ~aje_
  -2.2: ~ajou, ~ansa, ~ated, ~ayb, ~aybe, ~bag, ~bouc, ~cadr, ~cans, ~cant, ~cats, ~cm_, ~cof, ~coff, ~cold
  -2.2: ~cour, ~cui, ~dela, ~dies, ~eals, ~edu, ~efl, ~efle, ~ejem, ~erer, ~ervo, ~esce, ~evra, ~fete, ~few
  -2.2: ~font, ~foo, ~geni, ~gri, ~harm, ~hees, ~iali, ~ica_, ~iete, ~ilk_, ~imag, ~ior, ~irlo, ~jas, ~jout
  -2.2: ~lab_, ~lido, ~lma, ~lsa, ~luz, ~luz_, ~mayb, ~mbou, ~mend, ~mg_, ~mm_, ~mman, ~mums, ~nall, ~nneu
  -2.2: ~nosc, ~oder, ~odig, ~ofic, ~ogo, ~oisi, ~oite, ~onu, ~oodi, ~oral, ~oser, ~ost_, ~oto, ~pago, ~perd
  -2.2: ~po_, ~pot_, ~pped, ~pric, ~raj, ~ras_, ~rate, ~rbo, ~rcer, ~refl, ~reno, ~resc, ~rge_, ~rgic, ~romp
  -2.2: ~ropo, ~rui, ~rven, ~rvo, ~sal_, ~sala, ~saye, ~sca_, ~sena, ~serr, ~slow, ~spor, ~ssan, ~stag, ~sual
  -2.2: ~sue_, ~tard, ~tht, ~triq, ~true, ~tv_, ~ucho, ~uere, ~urns, ~vag, ~vage, ~vali, ~vau, ~viou, ~won_
  -2.2: ~ybe, ~ybe_, ~ybo
  -2.3: 2 |, NAME … la, NAME … plus, NUMBE-, NUMBER, NUMBER lol, NUMBER or, NUMBER ou, NUMBER pas, NUMBER rs
  -2.3: NUMBER … gone, a bird, a gauche, a joke, a midi, a pie, a vole, a … again, a … envoyer, a … we
  -2.3: adres-, afuer-, afuera, ahori-, ahorita, ai oublie, ai recu, airte-, airtel, also |, alto … la
  -2.3: am reporting, and … just, and … up, another |, anyone but, anyone |, anything … me, approved |
  -2.3: arreglar, arrep-, arrete … fumer, arreter chez, arrie-, arriere, as … have, assis-, at … point
  -2.3: au … en, avez donne, avez le, babysitting, bendiciones |, bequille |, bici que, bicyclette |, bient-
  -2.3: bientot, bill |, bless-, blown, bola, bolsa |, boost, box it, box … up, brakes do, brakes … not
  -2.3: bureau |, busca, cadena |, camin-, canadian, cancel … appointment, caps, caro |, casco |, ce modele
  -2.3: chara-, chemin, cien, clase-, clases, clicking |, combien vous, come … of, como un, como … otra
  -2.3: compris, confiance, conna-, connais … ce, connaissait, consent … the, corre, couleur |, crick-
  -2.3: cricket, cuanto era, cuidense, cunado, dare, dare |, day of, de aceite, de fumer, de misa, de rouler
  -2.3: de … nina, deal, debi, deja … mandarme, deposito, desce-, devoirs, did … cancel, disse-, do … mind
  -2.3: do … sell, doctor |, dolares y, domingo, donar, downs-, downstairs, drop bars, drunk, du casque
  -2.3: du metro, dvd, dying, ecrire par, el profe, el recordatorio, else … it, en cuanto, en linea, engag-
  -2.3: enlevez … siege, entrar, envoyer … photos, envoyez … de, escribale, escribi, esposo |, est pret
  -2.3: est quittes, est … necessaire, est … surprise, estime, estrellas en, estrellas … google, etes pas
  -2.3: every … i, examp-, example, example com, face, fait … arret, far |, file and, finally, fini avec
  -2.3: fix the, focus, for nothing, for … NUMBER, for … this, forms, freezing, freins |, from … NUMBER
  -2.3: from … file, fumar y, fumer, gang |, garantia, gave me, geniu-, got … old, grais-, graisse, ha
  -2.3: habla-, have no, have … ever, hay |, hiver |, hoodi-, hoy |, hurry, i sent, i stopped, i … about
  -2.3: i … here, i … know, i … quit, i … reporting, i … these, ignore, image, in … rain, inquietez
  -2.3: instead |, is blocked, is done, is up, is … again, is … here, is … wrong, it a, it over, it … and
  -2.3: it … take, j arrete, j … du, j … peux, j … recu, je … retirer, je … signale, jusquau NUMBER
  -2.3: keep working, keep … up, know any, l … NUMBER, l … vous, la bonne, la photo, la tercera, la … porfa
  -2.3: laissez … le, landline |, le avisen, le gusto, le lavage, le mode, le telephone, le … d, leque-
  -2.3: lequel, limite, llego, lleve, lo agradezco, lo … al, lo … en, loin, lol mais, long … i, looks like
  -2.3: lui … un, lundi |, maest-, malades, mama |, mamie, manager |, mandeme la, mandenme mensaje
  -2.3: mandenme … cuando, mante-, mas barata, mas … por, matin |, me llamo, me pueden, me … avec, mecanique
  -2.3: mejor |, mensaje, merci … l, mes cles, message est, message from, message par, message with
  -2.3: message … coupe, message … pour, messages about, mettez … terme, mi cunado, mi … dice, mija |, milk
  -2.3: mind … not, misma, moi … place, moins, momentito, more for, mostl-, mostly, motor, movin-, moving
  -2.3: mur, muy amable, my receipt, n arrete, necessary, needs … be, neighbor … the, new |, nitid-, nitido
  -2.3: no NUMBER, no da, no entiendo, no … amor, no … number, nor, not over, not the, not … good, not … lol
  -2.3: not … the, not … with, note, nouveau numero, now … phone, nuevo |, numero par, numero … le
  -2.3: numero … mettez, o el, of … kid, of … lol, oh … i, old … off, olvidalo, on main, on … flip, on … l
  -2.3: on … quittes, one |, online |, or do, orden, otra … ustedes, oublie mon, ouvre pas, pa mi, pa … no
  -2.3: pads, paiement, parece, partent, pas pour, pas … bike, pas … bon, pas … ce, pedales |, perfi-
  -2.3: pero ni, person … the, peux … de, photo |, pick up, pieces |, pink, place |, plus d, poign-, poor
  -2.3: por las, por … recordatorio, pose, pour … NUMBER, pour … location, pourquoi tu, precio por
  -2.3: prenez votre, prenez … temps, price, printemps |, prisa, promise |, propo-, proprietaire du, quand y
  -2.3: que … buena, que … es, que … velo, que … vous, qui je, quiero los, race |, rack |, ramasse |
  -2.3: rappel mais, recoj-, remove … stickers, reparations, retard, retro-, retrouve, ride texts, ride that
  -2.3: riding … the, ring me, roue |, rouge |, say NUMBER, say … for, says NUMBER, scary, se quien, se … un
  -2.3: selle |, semaine |, senal, send a, send … your, serrer, she … NUMBER, shees-, sheesh, sheesh |
  -2.3: shoul-, si la, size NUMBER, sms to, socks, soin, sonne-, spam … with, specialized, start |
  -2.3: still need, stop ou, stop … those, stop … you, story, study, suelto, suena |, suis la, suis … capable
  -2.3: supprimez mes, svp ne, systeme |, tan, taque-, taqueria, text can, text … for, texts on, texts … her
  -2.3: than, than an, that bike, the check, the coupon, the day, the kickstand, the pink, the reminders
  -2.3: the summer, the … basket, the … cap, the … code, the … when, these texts, this … before, this … right
  -2.3: tienda … que, tirage j, tirage … ai, tiren-, to do, to … coming, to … lol, too long, total, touch-
  -2.3: tout de, tout … monde, trompez, true, tu … ecris, turbo, tv, typic-, typical, un momentito, un … a
  -2.3: un … con, velo … vous, velodromo, vemos |, venu, verifier, vers NUMBER, video-, videos, vocal
  -2.3: voila |, volviendo, votre boutique, vous a, vous trompez, vuelt-, way home, when … you, whenever |
  -2.3: wheth-, whether, who |, wifi |, will leave, will stop, with … forever, worki-, working, would … in
  -2.3: wrong>more, y … personne, yes or, you NUMBER, you basta, you reach, you voy, you … NUMBER, you … vi
  -2.3: your business, your father, your newsletter, your sister, your son, your … a, your … la, your … what
  -2.3: zelle |, | aca, | aceptan, | ahorita, | allergic, | avisenme, | bicicleta, | bikes, | come, | is
  -2.3: | laissez, | names, | nitido, | olvidalo, | photo, | puedo, | sure, | t, | tu, | tubeless, | wake
  -2.3: | woohoo, | … again, | … butt, | … cancelled, | … cool, | … days, | … dos, | … entendi, | … escriban
  -2.3: | … esta, | … fotos, | … good, | … grasias, | … gusto, | … joven, | … name, | … payment, | … rien
  -2.3: | … that, | … thing, | … tube, | … vale, | … why, | … would, | … y, | … yes, ~_adr, ~_afu, ~_blu
  -2.3: ~_boo, ~_cru, ~_dog, ~_duc, ~_egg, ~_ha_, ~_hie, ~_hv, ~_jet, ~_low, ~_map, ~_nic, ~_od, ~_roo, ~_spi
  -2.3: ~_tv, ~_tv_, ~_um, ~aes, ~aest, ~afu, ~afue, ~aiem, ~ails, ~alli, ~ama_, ~amen, ~anm, ~aps_, ~aver
  -2.3: ~awn, ~awn_, ~baje, ~bal, ~bios, ~blee, ~blu, ~bone, ~ceb, ~cebo, ~codi, ~coj, ~culo, ~dare, ~deur
  -2.3: ~dici, ~dog, ~ebi, ~ecoj, ~embr, ~eser, ~etc, ~exce, ~fed, ~fee_, ~fly, ~foot, ~gros, ~houl, ~hr_
  -2.3: ~hurr, ~icia, ~idi_, ~ig_, ~iro, ~irv, ~isq, ~isqu, ~kets, ~lave, ~leak, ~lego, ~maes, ~map, ~mene
  -2.3: ~mite, ~mpe_, ~mth, ~nore, ~oas, ~oast, ~obra, ~oie_, ~oom_, ~orki, ~oto_, ~oue, ~oues, ~pasa, ~peak
  -2.3: ~pil, ~pill, ~rain, ~rbe, ~rey, ~rinc, ~rla, ~rtai, ~rus, ~rut, ~saco, ~semb, ~shou, ~sirv, ~span
  -2.3: ~spea, ~ssay, ~tess, ~tist, ~tito, ~tot, ~uci, ~ueu, ~upli, ~ush_, ~vinc, ~voie, ~xce
  -2.4: NAME … have, NUMBER months, NUMBER … and, NUMBER … think, NUMBER … update, a cancellation, a deal
  -2.4: a new, a … can, a … lo, a … numero, adresse, again … it, agregar, ahhh, ai hate, ai mal, ailleurs |
  -2.4: al … de, alla |, am … for, am … front, and thank, and then, and … NUMBER, and … number, anoche |
  -2.4: any time, appelez pas, aqui no, arrivee |, as … le, ask … the, ate, ate my, au cours, avais … de
  -2.4: avez vous, avez … une, avisos |, baja … la, bater-, bateria, beer |, best, bici esta, bicycle |
  -2.4: bicyclette, bloquez moi, bordeaux, both of, bread, broke |, but keep, c … votre, ca NAME, ca sert
  -2.4: ca vaut, caja que, can we, can … add, can … remove, can … still, chalet |, chann-, channel, chemin |
  -2.4: chercher |, christmas to, cita para, cita … el, cles |, clienta, climb, cobra-, com, con un
  -2.4: contrasena, cool |, cotes, cotes |, credit, cuide-, customer of, cut down, daughter has, de ayer
  -2.4: de comer, de fumar, de las, de ma, de numero, de shimano, de voir, de … ca, de … es, dear |
  -2.4: dejen … bici, delete jueves, delivery |, denta-, descanse, desig-, design, despierto, do … brakes
  -2.4: doc, doctor said, does … open, dress-, duck, dupli-, elle a, elses, en a, en ai, en chemin, en faire
  -2.4: en … bolsa, encim-, encima, end up, enlevez nous, entendido, entends, envoyer un, est regle
  -2.4: est … normal, est … qui, et … ca, etait … ma, evening, extension, facebook, faites vous, favor … mi
  -2.4: fee, felicidades, feu, for now, for … blue, forever>me, friend |, from the, from … account
  -2.4: from … order, fumar, giant |, go off, good time, good … know, grafi-, grande, grincement, guys … a
  -2.4: hacen … a, had me, haha, have |, hay ningun, hein, here |, heres my, herit-, herite, herite de, hier
  -2.4: hija, hmm, hoggi-, hogging, hogging the, honest |, hv, i … cancel, i … thinking, icy, igualmente |
  -2.4: il a, il veut, in fb, in our, in … me, informacion |, insur-, insurance, is here, is out, is … more
  -2.4: it as, it twice, it would, it … fine, it … yours, j vous, j … hate, j … mal, j … oublie, je t
  -2.4: je … prends, je … suis, je … texte, jeudi |, job |, kind, l auto, la location, la personne, la … esta
  -2.4: laisse un, le bruit, le prends, le … dans, left … on, legend, les deux, liao |, limit-, lisan-
  -2.4: lisant, lista … precios, llego el, llevo |, location, logo |, mache-, manana |, mandar … mensajes
  -2.4: mando a, marte-, martes, martes |, mas le, masks, masqu-, masque, me dejaron, me … ahorita, me … la
  -2.4: me … new, me … ningun, medid-, mejor paso, mensaje … lo, mensajes de, merci j, mercredi |, merry … to
  -2.4: message a, message again, message de, message vocal, met, mint, minui-, minuit, mis … la, miser-
  -2.4: missing, mistake, misty-, mistyped, modo |, moi … par, mon … NAME, mon … ou, mon … qui
  -2.4: more surprises, more word, mort, morti-, mrng, must … the, my moms, my wife, my … goes, my … where
  -2.4: my … who, n |, ne connais, never … the, no promos, no … con, no … des, no … la, no … surprises
  -2.4: nobody … you, nom … mon, not go, not read, not … fan, not … person, nota |, number last, number sir
  -2.4: numero es, numero … je, obra, of … week, off you, offer, office |, oh no, oi, oignon, ok bye, on … at
  -2.4: on … is, on … off, onda con, option, orden |, otras, out … the, pads |, paix |, para salir
  -2.4: para … avisos, parale con, pardon |, parents, pas vos, pedals off, peine … m, peint-, phone … be
  -2.4: plans, please … call, please … the, plus le, poner el, porte |, pouvez |, pouvez … juste, precio
  -2.4: preguntan, prends |, prix la, proche |, proud, proud … you, puedo … mensajes, quand t, que bonito
  -2.4: que soy, que usted, que … eso, que … lo, quere-, querer, qui ca, quit hogging, quite el, quiten de
  -2.4: quitenle, recevoir … messages, recibi, regul-, relaj-, remove>wrong, renta, ride on, roof, rude |
  -2.4: said i, saison |, se apaga, se … fue, season, seis, send … yet, send>send, serie |, seul … svp
  -2.4: shop … is, siege, sign … form, signed … for, slow, soir je, somebodys, someone elses, souliers
  -2.4: sport-, sports, stoma-, stop taking, stop your, sunse-, sunset, supprime votre, sur … liste
  -2.4: sur … velo, survey, sweep-, t ai, t es, table, take out, taken … this, te … en, techn-, tendra
  -2.4: text a, text was, texto marche, textos ca, texts are, that would, that … any, that … ok, the basket
  -2.4: the club, the corner, the labor, the price, the rack, the wait, the warranty, the … asking, the … dad
  -2.4: the … grips, the … reminder, the … they, the … tires, then … am, think … need, this … harassment
  -2.4: time … stop, to spam, too many, torci-, tu veux, tu … a, tunne-, turn … notifications, un bon
  -2.4: un robot, up with, usage-, vais … quand, velo dehors, velo electrique, verifier |, vest, veut
  -2.4: veux … attendre, veux … voir, viens |, vino, vites-, vol, vous des, vous etes, vous juste
  -2.4: vous repondez, vous une, vous … c, voz, vraim-, vraiment, want … anymore, want … new, warranty |
  -2.4: was NUMBER, was i, weeke-, what |, wide, wisdo-, wisdom, with … text, within … to, would … give
  -2.4: wrong |, you add, you mean, you personne, you sorry, you two, you … after, you … keep, you … otra
  -2.4: you … told, your card, your … is, z, | ahhh, | anda, | ando, | appelez, | avertissez, | borre, | bus
  -2.4: | definitely, | est, | fait, | get, | passed, | removing, | repondez, | sacame, | scusez, | stupid
  -2.4: | tiene, | vous, | wait, | wrong, | … NUMBER, | … achete, | … ahi, | … atencion, | … autorizo
  -2.4: | … ben, | … blocked, | … bloqueo, | … crying, | … cuesta, | … cunado, | … decided, | … dormir
  -2.4: | … interest, | … le, | … messages, | … noise, | … notifications, | … permiso, | … porque, | … really
  -2.4: | … too, | … violation, ~_ape, ~_cot, ~_cui, ~_ess, ~_fed, ~_fly, ~_gas, ~_hmm, ~_hv_, ~_md, ~_mod
  -2.4: ~_pra, ~_rd, ~_tut, ~aar, ~aar_, ~ab_, ~abs, ~ajas, ~alco, ~ald, ~arna, ~asie, ~bate, ~best, ~bing
  -2.4: ~bleu, ~cast, ~cert, ~cine, ~coi, ~conn, ~cris, ~darl, ~deal, ~desc, ~doc_, ~eeke, ~eggs, ~egs_, ~eke
  -2.4: ~eken, ~embl, ~enoj, ~ensi, ~feu_, ~gato, ~ggs, ~ggs_, ~han_, ~hein, ~hija, ~hmm, ~hmm_, ~hot, ~hv_
  -2.4: ~iam, ~iege, ~igas, ~ilk, ~inas, ~ipi, ~irl, ~jenl, ~ker, ~ker_, ~lent, ~lses, ~mist, ~mod, ~mok
  -2.4: ~nded, ~nges, ~noj, ~nsur, ~obr, ~ocar, ~oki, ~ovin, ~oz_, ~pads, ~pele, ~pine, ~ply, ~rof, ~roud
  -2.4: ~rty, ~sieg, ~sio_, ~smok, ~taco, ~treg, ~ttes, ~urer, ~usie, ~veut, ~yor
  -2.5: NAME said, NAME … est, NUMBER … too, a contact, a coupe, a ir, a jour, a le, a minuit, a quick
  -2.5: a receipt, a stranger, a … apres, abord, acabo de, adresse |, afuera |, again … is, ah … you, aire
  -2.5: alarm, alu, an appointment, and give, and keep, and … so, and … to, and … your, angry … me, animo
  -2.5: annulez mon, anyti-, anytime, appel … de, apuntar, arroz, artic-, article, asked … i, at once, ate |
  -2.5: au … mais, avant NUMBER, baske-, be … from, bebe |, bent |, bike … the, blocked me, borrow, both |
  -2.5: bouch-, box arrived, but … will, c … qui, ca a, ca … merci, call after, calls to, cambiar los
  -2.5: cambiar … frenos, can i, cancelen la, cargo, ce numero, ce qu, cerca |, chain … off, chambre |
  -2.5: change … numero, change … the, changer la, chat qui, check your, cher |, clinic |, colle, come back
  -2.5: comer |, company this, con dos, contact de, cook, course … dimanche, crv, cut … steerer, d abord
  -2.5: dans vos, de adelante, de lumiere, de neige, de orden, de vuelta, de … cuenta, de … une, definitely
  -2.5: deje … bici, deposit |, despacio, dictating, did |, disappointed, disre-, disregard, do your
  -2.5: do … quit, do … ship, do … this, do … understand, dog is, dogs allowed, doing |, doit etre, don |
  -2.5: down on, down with, dressed, dunno, ecoute, effaciez, el grupo, en bas, en otra, en stock, en vez
  -2.5: en … de, en … votre, enleve le, entendi, entry, envoyez … plus, es … mismo, est qui, esta de, esta la
  -2.5: estaciono, esto me, estoy cansado, fait … c, faut … je, favor … la, fedex, fete, filter, fit |, fizah
  -2.5: food … i, for next, fork |, form for, gerente |, get … the, go … to, got … off, grand, green |, gud
  -2.5: guys still, habite, hablo |, habs, hand in, hay quien, haz, he asked, how … know, how … more
  -2.5: how … will, husband … the, i brake, i return, i … 2, i … another, i … by, i … lol, idea |, if your
  -2.5: if … can, il … faut, in time, in … life, incluye, insta, interesse plus, is … new, it … mine, jazz
  -2.5: je peux, je reste, je … pour, je … recevoir, je … this, jealo-, jealous, joyeux … a, keep me
  -2.5: keep … stop, keep … the, l arret, la enlevez, la journee, la luz, la oferta, la renta, la rouille
  -2.5: la saaq, la selle, lache pas, laughing, le doy, le rappel, le … su, le … velo, leave it, les cotes
  -2.5: less |, lista … la, llegue |, lo dije, longer … the, los … jajaja, lost my, low |, m NAME, ma mere
  -2.5: maestro, magni-, magnifique, many … of, mdr, me borren, me with, meeti-, meeting … not, memes
  -2.5: mensaje gracias, mettez … en, mi … ahi, mi … la, mieux |, mind i, mista-, moi mon, moi … suis
  -2.5: mon dieu, mon gars, mon rendez, mon velo, more and, mrng |, mth, music, my brakes, my ex, my spam
  -2.5: myself |, nada que, natur-, necesidad, necesidad de, needed |, neige |, never been, never stop
  -2.5: niaise, nice, no pasa, no pero, no thank, no veo, noel a, not … phone, not … send, notifications svp
  -2.5: now … to, number>me, numero ni, numero … de, numero … orden, nunca acepte, ocupo |, of parts
  -2.5: okafor |, on … jamais, on … of, orbea, ou encore, out … a, out … number, over … phone, oxido, paiem-
  -2.5: pain |, parqu-, pas … cadenas, pasa nada, passee |, personne au, personne … ce, pertenece a
  -2.5: phone … all, photos |, pictures … this, pinte-, pinten, plais-, plaisir, plaisir |, please … to
  -2.5: plus … cette, pneu |, poignees, pop, potlu-, potluck, pour … rappel, pouvez … verifier, pro, pro |
  -2.5: proce-, psi |, puede |, pusie-, put me, que es, que onda, que … la, que … puedo, quiero … se, rdv
  -2.5: ready to, recibido, recogi |, recois … textos, recordatorios por, removing the, ride anymore, route |
  -2.5: rush, saaq, sacoc-, sacoche, same day, sat, sauve, say thanks, say … i, sec, sell my, serait mieux
  -2.5: so cute, sonnette, soy … aqui, sparkles, speak-, spring |, stand, stop light, stop … encore
  -2.5: such good, suis … du, super |, surprises, tempr-, termine la, texting … not, texto en, texto est
  -2.5: texto recu, texts you, than … please, that … and, the logo, the noise, the photo, the rear, the red
  -2.5: the tubes, them for, this text, this … NAME, thought would, ticket |, to end, to reach, too … of
  -2.5: topic, touche, tree, trop cher, true |, tu … le, tube please, tube |, tunnel, turns out, un poco
  -2.5: una … para, une … dans, until … call, update it, ustedes |, uy no, va mieux, van a, velo … revenu
  -2.5: verdad |, veux … du, vez de, vidrios, voice |, voisin, vos … c, vous fermez, vous verifier
  -2.5: vous … aviez, vu, was … your, weekend, what number, when … reach, whom, wicke-, wicked, wif, wife is
  -2.5: with me, with … of, woke me, woke … up, won the, work i, xbox, y … estaba, yaar, yea, you hv
  -2.5: you were, your fault, | chevere, | comptant, | dale, | dead, | franchement, | hice, | joyeux, | me
  -2.5: | mire, | rappelez, | texteame, | tire, | trois, | wicked, | yea, | … acepte, | … asiento, | … been
  -2.5: | … cancel, | … era, | … esa, | … habs, | … hang, | … hogging, | … keeps, | … lady, | … laughing
  -2.5: | … mandandome, | … meant, | … moi, | … motor, | … mucho, | … permission, | … question, | … repondez
  -2.5: | … wants, | … where, ~_bad, ~_cat, ~_div, ~_fab, ~_lev, ~_mdr, ~_mt, ~_oh, ~_rdv, ~_tea, ~_tig
  -2.5: ~_vu_, ~abre, ~anie, ~arac, ~auve, ~bask, ~brar, ~bres, ~cend, ~cera, ~cka, ~com_, ~cot, ~demo, ~div
  -2.5: ~dv_, ~enal, ~eply, ~erla, ~fen, ~gas_, ~gera, ~gy_, ~isir, ~kend, ~kers, ~lav, ~laz, ~mab, ~mant
  -2.5: ~mdr, ~mdr_, ~milk, ~mitt, ~mode, ~moj, ~ngt, ~ntan, ~nyti, ~oat_, ~oba, ~olt, ~ouil, ~pop_, ~rair
  -2.5: ~ramp, ~rdv, ~rdv_, ~rips, ~rla_, ~rner, ~rns, ~rns_, ~roba, ~rshi, ~rtie, ~rty_, ~sec_, ~sert, ~sket
  -2.5: ~spot, ~sten, ~tart, ~toc, ~tono, ~trar, ~tten, ~uda, ~uile, ~uses, ~vu_, ~wai, ~xe_, ~yaar, ~zin
  -2.6: NAME … my, NUMBER … all, a cesse, a fan, a real, a … elle, abord |, about a, abuelito, acc, affaire
  -2.6: ai retrouve, am … her, appelez moi, are missing, are the, are there, arrete pas, arrete tes
  -2.6: arretez … vous, as the, au depanneur, au dossier, aviso … que, bad, barat-, basic-, basket, be … to
  -2.6: beaucoup … messages, been to, bit off, bixi, bolt, boue, boyfr-, bromp-, bsnl, butte-, by your
  -2.6: caja |, came out, can keep, can see, can … give, can … return, cancellation, cancellez mon, cap fell
  -2.6: carrement, carte de, casco y, ces textos, check, chorr-, chorro, clunk-, clunks, cobraron, come out
  -2.6: commandes, complet, comprends pas, comptant |, concerne, concerne pas, corne-, corner, corresponde al
  -2.6: could i, cuando llegue, cuatro, d en, d une, da |, dale, de freins, de lo, de mardi, de mas
  -2.6: de siempre, de … persona, debaj-, debajo, debarree, deconnecte, dejelo, demasiados mensajes
  -2.6: depuis que, desabonner de, descuento delete, dia |, did … authorize, digit, dinero … vuelta, do a
  -2.6: do … click, do … pick, does a, down i, dre, droit-, droite, drop … any, du … j, eggs, el mensaje
  -2.6: el oxido, el pedido, en |, ends, enough air, era |, error |, es suficiente, escriben mas
  -2.6: escriben … que, est revenu, est … ca, est … son, et … l, etait … mon, ete … chez, etre pour, eu
  -2.6: every single, explain |, finissent, for your, found one, fregar, frere |, fue muy, further contact
  -2.6: fyi |, garantia |, get out, getting the, give … the, glad you, good … for, gracias joven, gravels
  -2.6: gros, grrr, hacke-, haga, hang, has been, have … permission, hein |, helmets |, her, hier |
  -2.6: hold … for, i … nothing, i … now, in english, inflate, inici-, is … her, it away, it cost, it … but
  -2.6: it … down, it … ok, it … will, j … retrouve, jalo, jamais … parler, je pense, je … a, jk, journal
  -2.6: jusqua NUMBER, kid … not, l air, l avis, la couleur, laissez faire, lavag-, lavage, le de, le vieux
  -2.6: le … y, leave the, les trottinettes, les … dicho, les … velos, letter, liked, lis pas, list … parts
  -2.6: liste … l, listen |, los pedales, mais c, mais oui, mandas, mandenlo, many more, mdr |, me bloqueo
  -2.6: me concerne, me … about, me … al, me … at, me … just, me … you, mensaje … el, mensajes si, mensu-
  -2.6: message ne, messages lol, mochi-, mochila, moi une, moi … les, moi … pas, mon … jusqua, monday |
  -2.6: mortified, my butt, my deposit, my hand, my order, my … found, my … friend, my … reads, my … would
  -2.6: necesito … la, needs the, never listen, ni el, nite |, no good, no prende, no … el, no … entiendo
  -2.6: no … sin, no … verdad, nobody told, not on, not … NAME, number am, number the, numero un
  -2.6: numero … est, ok gracias, old … is, one for, one is, only NUMBER, oops, open on, open |, or |, out to
  -2.6: overh-, own a, pagar, pages, pardon pour, part … no, pas NAME, pas aujourdhui, pas compris, pas dit
  -2.6: pas par, pas … NAME, perds, pere, peut etre, peux … la, peux … mon, photo, picks, plaza, please bring
  -2.6: please update, pleure, poly, porte, pour confirmer, pretend … never, prix, probleme, promos j
  -2.6: promoted, pueden … los, put … in, quand … est, que NUMBER, queen, quien … la, quiero … la
  -2.6: quiero … un, quitar … oxido, rack off, radiator, range, rappeler, rappels … ca, rather get, read your
  -2.6: ready |, rebaj-, redon-, refun-, refund |, registrado |, relax, relax |, relax-, relen-, relentless
  -2.6: rembo-, remember when, remind, remueve, resto, revenu, rosie, run over, run |, save my, se termina
  -2.6: se termine, se … quiero, siguen escribiendo, smile, soir, sold out, soy, soy … clienta, spam ca
  -2.6: spark-, stock |, stuff i, su … me, surem-, surement, sus mensajitos, svp … a, t appelle, take a
  -2.6: take care, tampoco |, temprano, texts … stop, the extra, the office, the … charge, the … class
  -2.6: they were, think |, todo gracias, tournez, tout j, tout … ai, trottinettes, tunnel |, turn |, un stop
  -2.6: unclear, unclear |, under NUMBER, vacan-, veo, veux … recevoir, vidanges |, vidri-, viens … voir
  -2.6: vocau-, vocaux, voisi-, votre … dit, vous enlever, vous pas, vous … des, wait list, walt, way |
  -2.6: we did, wen, what are, what can, what … my, when can, where are, which … do, why are, why does
  -2.6: will message, will take, y … un, you los, you now, you put, you really, you … listen, you … una
  -2.6: you … your, | 2, | ask, | bonsoir, | cheers, | de, | green, | just, | mandenlo, | oi, | option
  -2.6: | puede, | say, | somebody, | sonnez, | tournez, | ugh, | with, | … 2, | … disappointed, | … dois
  -2.6: | … fue, | … hv, | … it, | … lost, | … mensaje, | … msj, | … n, | … no, | … pues, | … viens
  -2.6: | … voudrais, | … worrying, ~_ali, ~_apu, ~_arg, ~_cob, ~_eu_, ~_ham, ~_jk, ~_jk_, ~_nm, ~_noi, ~_oop
  -2.6: ~_ree, ~_sau, ~_sim, ~_veo, ~_wai, ~afa, ~agal, ~aide, ~alar, ~arn_, ~aud, ~avag, ~bad_, ~ball, ~bend
  -2.6: ~bolt, ~bons, ~bord, ~cob, ~cobr, ~dine, ~dors, ~efun, ~ews, ~ghi, ~ghin, ~grin, ~iked, ~indi, ~jk_
  -2.6: ~mami, ~mie_, ~musi, ~nait, ~ncon, ~noch, ~ocal, ~ocol, ~oda_, ~olt_, ~ota_, ~pace, ~pain, ~pesa
  -2.6: ~prix, ~rano, ~rati, ~rdi_, ~ribo, ~ripp, ~rix, ~rix_, ~rna, ~rru, ~rvie, ~sat_, ~saur, ~sie_, ~sour
  -2.6: ~soy_, ~sper, ~tent, ~tude, ~ucti, ~ughi, ~ush, ~veo, ~veo_, ~ya_
  -2.7: 2 please, NAME if, NAME qui, NUMBER and, NUMBER velos, NUMBER … avant, a … tell, abonner a, abren |
  -2.7: absol-, ads … the, affic-, affiche, ah ben, ai … compris, ai … lu, aime … le, algo |, am … receiving
  -2.7: an hour, an … or, antes |, appelez, appointment to, aprie-, argh, asking for, assez d, at … club
  -2.7: attendance, au prochain, au stop, audio, avez … numero, bank, bb, bench, betis-, better for, bike it
  -2.7: bleu, bloque |, bolsa, bon ok, book a, butter, butter |, c … fatigant, c … mon, ca … tout, call |
  -2.7: camino, can … resend, canar-, cancelen mi, cancelen … cita, card from, carre-, carte, ce matin
  -2.7: ce … la, cegep, certain, circle, club lol, compris votre, con … basta, contact … insurance, continue
  -2.7: count me, cours |, crazy, cuando |, cuerd-, de chat, de reparer, de … cuando, de … marche
  -2.7: de … sacaron, decia, dejar-, dejel-, dejes, delete pedido, delete that, desactiver les, desole
  -2.7: despa-, did … do, discount |, do you, do … guys, do … say, do … share, donde sacaron, donde … el
  -2.7: drive, easier, ecole |, el mismo, el … delete, email |, en juillet, en visto, end … day
  -2.7: entendu parler, entendu … de, envoie, envoie moi, era una, es usted, es … o, esa pieza, escriben |
  -2.7: est fatigant, est votre, est … NAME, est … cher, esto es, etais … la, everyones, except, excit-
  -2.7: excited, facebook i, familia |, fichez … la, find the, five texts, folks |, for texts, for … class
  -2.7: frame |, freine, fue un, funny |, garde boue, get on, get … my, get … on, grande |, grinc-, gustan
  -2.7: hand |, hay … NAME, hermana, i plan, i receiving, i … can, i … texted, ici … pas, ignor-, in after
  -2.7: in toilet, in … hour, is bent, is getting, is … done, it since, it … accident, it … did, it … two
  -2.7: j … coupe, jajaja |, jale, jamais entendu, je serai, jersey |, juill-, juillet, juste un, kilos
  -2.7: la canasta, lands, le entiendo, le hace, leave … with, les promos, lista de, liste-, live there
  -2.7: llamada |, lmao |, lost |, low, luz |, m aviez, mandando esto, mandarme … avisos, me can, me faut
  -2.7: me interesa, me llame, me quede, me you, me … am, me … bikes, me … sms, mecano |, mele, members
  -2.7: message dit, message … m, messages … not, mi bicicleta, mi ex, mi me, miedo, mis mensajes, misse-
  -2.7: missed, moi plutot, moins souvent, mon voisin, more … the, much |, must be, my heart, my neighbor
  -2.7: my … took, nap, needing the, netfl-, netflix, never you, ni se, ninguna NAME, no NAME, no contestan
  -2.7: no … esta, no … ninguna, no … this, nom c, nom sur, non … veux, not pick, not … like, not … of
  -2.7: now thanks, ntp, number change, number … NAME, number … do, numero NUMBER, of day, of no, of … day
  -2.7: oki, oki |, on NUMBER, on facebook, on … list, only texts, only … am, opt … the, order so, otra |
  -2.7: oubliez ca, over the, overhaul, pa |, pago |, para … que, pare en, pas de, pas … moi, paso … ella
  -2.7: payer, perdon por, perdu mon, pesad-, peux … envoyer, photo-, please … thank, pour … NAME
  -2.7: pour … avis, pour … je, precios, pregunta |, pu … batterie, pues gracias, quand c, que … decia
  -2.7: que … mi, quieres, radio-, raffle |, rappels j, razon, reach the, regarde jamais, remove>not, reparer
  -2.7: resend |, reviendrai, risa, rn |, s occupe, sabado |, said … would, sal, sans arret, say that
  -2.7: says hi, says … but, scamm-, screw, serai, smoki-, smoking, snow, so nice, so now, somebody |
  -2.7: something wrong, spain, spani-, spanish, splin-, stop j, stop near, stop … ai, stop … service, stress
  -2.7: student i, student … would, su … a, suis … lui, support, supprime, sure |, svp juste, tanne, tantot
  -2.7: tap, telefono … por, tell … something, tell … you, text … work, texter j, texter … ai, textos … je
  -2.7: the bill, the chain, the ride, the snow, the table, there an, there |, thingies, things |, this bike
  -2.7: this … any, tickets, tired, to NAME, to bed, ton message, tot, toujours la, trouve la, tu as
  -2.7: turn the, two weeks, ty |, una cita, una … que, uncle-, up … these, use the, velo vous
  -2.7: veux … messages, vex, vi |, vos textos, vous rappelle, vous texter, vuelve, want new, was out
  -2.7: was that, was … and, wednesday |, wheel off, when … get, will … get, wow |, y es, y … quien
  -2.7: you llegue, you nomas, you resend, you se, you should, you up, you … it, you … see, you … then
  -2.7: you … wrong, your … off, | casi, | could, | dad, | demain, | excelente, | f, | favor, | hmm
  -2.7: | honestly, | missed, | nt, | oki, | quien, | receipt, | remember, | sal, | sent, | sigan, | van
  -2.7: | you, | … achetez, | … air, | … cita, | … code, | … hasta, | … him, | … incluye, | … key, | … lata
  -2.7: | … lien, | … like, | … paid, | … presse, | … remove, | … said, | … sent, | … un, | … vous, | … want
  -2.7: ~_ign, ~_kar, ~_lim, ~_llo, ~_mum, ~_nor, ~_pen, ~_ps, ~aigh, ~apa_, ~apl, ~arma, ~ausa, ~bank, ~beer
  -2.7: ~bren, ~coat, ~cone, ~craz, ~dup, ~eard, ~ecom, ~edar, ~ems, ~ems_, ~etf, ~etfl, ~etro, ~flix, ~geme
  -2.7: ~gnor, ~grip, ~hoto, ~huil, ~irve, ~isa_, ~jete, ~lept, ~leu_, ~lix, ~lix_, ~marq, ~mmut, ~moki
  -2.7: ~moun, ~netf, ~noi, ~oops, ~oya, ~phot, ~prec, ~rari, ~razy, ~rca_, ~remb, ~reto, ~rryi, ~sauv, ~slep
  -2.7: ~sume, ~sy_, ~tfl, ~tfli, ~tot_, ~uila, ~uito, ~unit, ~urna, ~vive, ~yet, ~yet_, ~yon_, ~zzer
  -2.8: NAME my, NAME … all, NAME … un, NUMBER etoiles, NUMBER … sms, NUMBER … what, a bloque, a surprise
  -2.8: a t, about the, about to, accidentally, achete un, actin-, acting, after the, again lol, ai … par
  -2.8: ai … ton, alle a, allowed in, am home, am ready, amiga, angla-, anglais, antiv-, antivol
  -2.8: anything about, anything earlier, apology, appointment |, are … people, arman, arreglar nada, arrib-
  -2.8: arriba, asiento de, atten-, au volant, aucun … de, aucune idee, autorise ces, avez … permission
  -2.8: avisos por, ayuda-, bangs, barata, basta con, basta gracias, be … at, belongs to, besoin du
  -2.8: bike … more, bring cash, bring your, bruit |, buenas |, but it, but not, by … can, c pour, ca de
  -2.8: camino |, cansada … esto, casi … veo, ce … on, ce … quelqu, cell est, cette boutique, chimie, city |
  -2.8: claim number, commute, compris |, confirm after, confirmation, connais ni, connait, contact … the
  -2.8: correo … no, crois, cuatr-, cuest-, de grincer, de promos, de quelqu, de reponse, de serie, de suite
  -2.8: de … hora, de … voir, deje |, did my, displ-, display, do … give, do … order, does |, donc je
  -2.8: dossier |, drivi-, driving, e bike, ecrivez |, efectivo |, en anglais, en parle, en reparation
  -2.8: end of, end … your, enfant, enfant |, entendu, envoyez pas, es eso, eso … gracias, esper-, est limite
  -2.8: est mon, etait quoi, etoiles, europ-, europe, f, facon, fees, fell out, file, fin de, fix |, flat |
  -2.8: forfait … limite, frequence, from … gym, fuck, fun, get … messages, go |, goodbye |, grincer, hacemos
  -2.8: haha i, hang out, harto, hay descuento, hay … por, he … about, hour, hurts |, i … agreed, i … home
  -2.8: i … ready, in … week, inqui-, interested |, is … going, it until, it … my, j y, j … ai, je … effacer
  -2.8: jodas, judge, juste les, juste … de, karao-, karaoke, knees, know … not, la mesa, la … delete, lacher
  -2.8: las gracias, le pongo, le |, le … numero, leak, learn, left |, lift |, ligne a, livre, lonel-
  -2.8: longer has, m enlevez, ma … en, me da, me lah, me mando, me phone, merci mon, mesa, metro |
  -2.8: minutitos, mis … etoiles, mistake … me, moi pis, molestar pero, mon cadenas, mon stop, my NUMBER
  -2.8: my bike, my card, my message, my shop, my sister, my … asks, my … too, n … i, n … the, need the
  -2.8: new … please, nicke-, nickel, nieve, no frena, no la, no se, no … hablar, no … nada, nom … est
  -2.8: not mr, not order, not talk, not … let, not … saying, number keeps, numero … serie, oh, on and
  -2.8: on texts, on … side, or just, or … text, otro cliente, out front, panie-, panier, partir … hoy
  -2.8: pas la, pas … cette, pas … telephone, pas … velo, pay for, pense |, perfect |, photos, pierdo, pinta-
  -2.8: please when, plus cher, plus tot, por no, por telefono, poser, postes, preguntar |, pret
  -2.8: pretty … with, price |, programme, proud of, pu rien, public, pus … de, que bici, que lata
  -2.8: que quelqu, quede sin, quien lo, quiere, quiero … bici, reads these, recibir mas, reenv-, reenvia
  -2.8: reenvia |, refund, remboursable, remind me, reminder, resto |, resum-, resume, reviens |, rojo |
  -2.8: rose, sacrez … la, said NUMBER, said … but, say … more, sem, serie, sick … these, siege |, silent
  -2.8: six |, sms … you, so funny, souhaite ne, spot, steer-, steerer, stop … no, stop … that, storage fee
  -2.8: storm, sub, sur l, take bus, tannant |, tape |, tea, teenager, terminado, text that, text this
  -2.8: text … than, text … while, textos y, texts this, that last, that … you, that … your, the bell
  -2.8: the quote, the steerer, the stem, the … add, the … how, them in, they … the, this … NUMBER
  -2.8: this … does, this … will, ti |, to book, to … NUMBER, to … about, to … ahead, to … for, to … his
  -2.8: to … something, told my, tono, took me, tout … suite, trato, tren, trike |, tromp-, tu fini, tues
  -2.8: twice |, usage, uso |, vaut la, velo … le, velod-, venmo |, viens, visto, vivo en, volan-, volant
  -2.8: votre … c, vous envoyez, vous voir, vous … textez, vuela, want … cancel, we need, what … up, wheel |
  -2.8: when … is, which stop, with her, with someone, wooho-, y … este, yet, you deja, you gave, you … frena
  -2.8: you … para, your … are, | back, | bien, | ca, | did, | donnez, | fuck, | if, | list, | lost, | oops
  -2.8: | prefiero, | remove, | resume, | same, | si, | tres, | voyons, | … agreed, | … another, | … beaucoup
  -2.8: | … brakes, | … changed, | … earlier, | … entiendo, | … espero, | … eu, | … hands, | … las
  -2.8: | … mandan, | … mandarme, | … mande, | … mas, | … necesito, | … page, | … screen, | … semana
  -2.8: | … sister, | … tell, ~_aid, ~_bli, ~_cit, ~_eu, ~_f_, ~_hui, ~_inq, ~_lav, ~_net, ~_oh_, ~_pau
  -2.8: ~_rus, ~_ste, ~_voc, ~_wk, ~_yet, ~abit, ~adu, ~aga_, ~angl, ~ani_, ~anme, ~arse, ~cuat, ~eati, ~fell
  -2.8: ~fum, ~fun_, ~glai, ~hai_, ~ibas, ~icin, ~ijer, ~imit, ~kis, ~lava, ~lque, ~lum, ~maro, ~mum, ~news
  -2.8: ~ngla, ~note, ~ntot, ~oh_, ~ooki, ~opos, ~orb, ~ouh, ~pau, ~paus, ~ply_, ~rear, ~roui, ~rrer, ~rtou
  -2.8: ~trom, ~ume_, ~url, ~usu, ~vey_, ~volu, ~wait, ~xcel, ~yaa
  -2.9: NAME, NAME a, NAME in, NAME n, NAME no, NAME not, NUMBER one, a refund, a una, a … porte
  -2.9: abonne … vos, abonner, about this, abre, achetez, agarro, agreed … the, ai … en, al … delete
  -2.9: all done, all … people, already … my, am here, and … her, antivol |, are … options, are … out, ask my
  -2.9: au cegep, au … de, autorise … reparation, autorizado, avion, back or, back |, barata |, before me
  -2.9: besoin … me, best … i, bike but, bike … can, bon numero, bring … own, bronc-, bronca, c … plus
  -2.9: c … ta, call … to, called me, came off, cancelled |, care |, ce nom, ce … ca, cesse de, changer
  -2.9: chez moi, cita, coat, commande |, componer, compre en, compris … message, compte, condo-, conge-
  -2.9: connait pas, counter |, cours, crois qu, cual … no, cunad-, cuz i, cuz … am, da, dans … message
  -2.9: dans … texto, de cel, de ton, deblo-, decia |, delete martes, dentista, dentiste |, denve-, denver
  -2.9: depot, depuis … matin, dijer-, dimel-, dimelo, direct |, directement, dit … mais, do … know
  -2.9: does … do, doing it, dorma-, dormais, dur, el candado, en ligne, en … jaja, entreposage, envoyer les
  -2.9: est super, est ta, est … assez, esta … baja, esta … pero, et moi, etes … c, etre desabonne, exage-
  -2.9: excel-, fell, ferme, fewer of, fewer … these, fin … mon, finissez, fois par, for … reminder, fuera-
  -2.9: fueran, fuert-, fuerte, garden, gd, getting this, give me, good enough, good to, grand |, great thank
  -2.9: grincer |, group texts, hasta … yo, have his, hear, here will, how … would, http, husband |
  -2.9: i … smoking, inform … sms, insurance |, into the, is good, is he, is something, is … part, is … thing
  -2.9: je crois, je donne, je dormais, je freine, je … off, jueves … favor, junta, la fin, la … elle
  -2.9: la … las, lab |, laisse moi, landlord says, language, le bleu, le trek, les … NUMBER, les … au
  -2.9: les … sans, lis, llego ningun, llego … mensaje, lo reenvia, los avisos, los contactos, lunes |
  -2.9: m … pour, ma carte, madre |, mail |, making … want, mande mensaje, mandele, map, marca, matin je
  -2.9: me lo, me want, me … llamar, me … que, me … reenvia, media-, mere elle, message s, mi dinero
  -2.9: mi turno, mistake |, modo, moi ton, moi … adresse, moi … tes, mon nouveau, mon … j, mondays, morge-
  -2.9: morgen, morning |, movers, multi-, my brother, my sms, my … blocked, near you, need me, nena
  -2.9: never said, ni que, ninguno |, no idea, no reply, no service, no … aqui, no … has, no … hoy, no … on
  -2.9: normal |, not cancel, not his, not … now, not … thru, notifications de, numb, number again
  -2.9: number but, of patience, off … file, oigno-, oka, old ones, on file, on lache, open … my, opted for
  -2.9: opted … the, otra tienda, out yet, out … patience, para hoy, pas encore, pas … NUMBER, pas … merci
  -2.9: paseo, pense-, people you, person you, phone must, phone … more, phone … now, pictures |, pie, pin
  -2.9: pitch, plus … forfait, preci-, prende, promise, pueden … el, quand … freine, que … novia
  -2.9: que … recois, que … vaut, quedo |, queen |, qui … occupe, quiero |, quitenle el, quittes, ramasser
  -2.9: rdv |, rear, repet-, required |, retirez les, rio, sacaron mi, salle, same |, samedi |, send … a
  -2.9: shop now, shop … NUMBER, si senor, side … the, sigan mandando, silencieux, sin bici, sin querer
  -2.9: sister, so … keep, so … you, some |, sory, souvi-, souviens, stickers, stop making, stuck |, such
  -2.9: suis off, supprimez la, switch on, tanto-, tard, te texte, tell … to, tenia-, tenian, text … she
  -2.9: texted … this, than NUMBER, the motor, the … lol, the … off, then i, these messages, they … me
  -2.9: theyv-, theyve, think about, this … number, tiene garantia, timin-, to denver, to … ex, to … him, top
  -2.9: top of, town |, traen, try, tuesday is, tunde, tuyo, un … comme, unblo-, venir, vitesses, voici
  -2.9: vous achetez, vous qui, vous … est, vous … mis, vuelvo a, wait, wants a, wd40, week |, whatd
  -2.9: who … the, why … a, will … from, wk, work please, worry-, would … nice, yo … autorice, you in
  -2.9: you les, you … esta, your bike, your … went, | NUMBER, | am, | buy, | car, | drop, | esa, | fine
  -2.9: | fr, | junk, | pase, | put, | quitting, | salut, | two, | … anybody, | … aucun, | … fait, | … harta
  -2.9: | … hit, | … inform, | … mal, | … me, | … nom, | … numero, | … or, | … owner, | … things, ~_ala
  -2.9: ~_da_, ~_fot, ~_fum, ~_mc, ~_vit, ~_yaa, ~ac_, ~aker, ~arm_, ~aseo, ~city, ~dlo, ~dlor, ~dul, ~edan
  -2.9: ~ehe, ~ei_, ~epet, ~esco, ~esid, ~esum, ~fan, ~fan_, ~fot, ~foto, ~fre_, ~fs_, ~gno, ~leo_, ~ndez
  -2.9: ~ndlo, ~nov, ~nsio, ~oici, ~oje, ~onst, ~osag, ~pase, ~pink, ~pple, ~roce, ~rush, ~scus, ~spac, ~stak
  -2.9: ~such, ~tenc, ~uli, ~um_, ~unos, ~usta, ~vad
  -3.0: NAME stop, a cada, a … chum, a … mandando, a … mi, a … pause, a … rato, accepted, adore, again will
  -3.0: ai besoin, ai texte, ai tu, ai … tout, alarme du, am not, and send, and … please, arrete au, as tu
  -3.0: autocorrect, automatic, back off, besoin … la, bike not, bike will, bus stop, bus |, c … tannant
  -3.0: ca roule, cambie … numero, can my, can |, can … cancel, can … explain, can … get, can … talk
  -3.0: canasta por, canasta … favor, choqu-, choque, class |, closed |, club de, comprends, con … mismo
  -3.0: conte-, contestan, coupez le, coupez pas, custom, d habitude, dac |, de groupe, de otra, de ti
  -3.0: de … arrete, de … casa, de … cita, de … excuser, decide |, deja el, dejaron, delete club, demain |
  -3.0: deux |, dice … y, did you, dimanche |, dinero de, dois annuler, done and, dors |, down … the, drama
  -3.0: during the, eliminaron, elle … NUMBER, embal-, en houston, en junta, envoyer … de, eod, es de
  -3.0: es para, est coupe, est tannant, estoy … junta, excuser, excuser c, excuser … est, facture par
  -3.0: facture |, fais quoi, farme-, farmers, fixed |, frenos |, garer, get my, go out, got … from
  -3.0: gracias mi, habitude, had this, heard, hiya, i delete, in spanish, is ok, it sent, it … done
  -3.0: je … parler, je … quoi, je … recois, keep … old, l … sans, l … sur, la mise, landlord, last nite
  -3.0: le systeme, left on, lejos, les cables, listen, lock |, longer … this, magazine |, mailing list
  -3.0: make a, manual, many … does, mas informacion, me font, me think, me … can, me … quand, me>forever
  -3.0: mero |, mes |, message … cut, mettez en, miedo |, milo, mixed, mixed up, moi un, mondays |, mort |
  -3.0: mum, my insurance, my money, my … coming, my … keeps, nadie |, ne recois, need … NUMBER
  -3.0: need … appointment, need … text, nel, never had, never … will, new bike, ni modo, no otro, not drop
  -3.0: not … one, not … thanks, now we, of mine, of … stuff, off a, off his, off when, old number
  -3.0: on … changer, on … way, our … is, out … will, oye … la, pague |, pas on, pas son, pas … facture
  -3.0: pas … nous, paye |, pedales, peut changer, pic, plan |, please it, please save, please use, plus au
  -3.0: pneus merci, point de, por llamada, portavasos, presses, profe, pu … rien, pueden mandarme, pura, q7
  -3.0: que incluye, que … bien, quel numero, qui NAME, qui le, quit smoking, quitar el, quoi ca
  -3.0: quoi … messages, rappelez moi, rappelle, rappels |, rather not, reade-, reader, regle-, renews, reply
  -3.0: retirez … du, ride |, robo, room, rouil-, rouille, savais, save me, se me, segundo, senor |, share
  -3.0: shop |, si voy, soy NAME, specialized |, start, stop buzzing, stop do, stop … her, stop … presses
  -3.0: stop … text, stopping, stranger, su mensaje, subscribe to, suis pas, suits, suppl-, svp mais
  -3.0: telefono se, tell her, tell me, temps |, tercera |, text on, text … NUMBER, text … it, texting his
  -3.0: texts>send, the presses, the rest, the … quit, the … she, these days, thing on, think left
  -3.0: thinking about, this please, time please, to call, to unsubscribe, to … boss, todo bien, trabajo por
  -3.0: trabajo |, travailler, trompe, trying again, two texts, un des, un … deux, una persona, unless … is
  -3.0: unsubscribed, usages, usages |, vacances, vacances |, velo chez, velos |, veut le, veux … le
  -3.0: viens de, vivo … houston, votre … pas, vous les, vous mettre, vous … le, was … dads, wax, way … get
  -3.0: we said, what … am, wish me, with one, with this, with … anymore, words, worrying, would have
  -3.0: would … get, y las, you a, you again, you … down, you … must, you … now, you … off, your email
  -3.0: your |, your … would, | amen, | any, | bonne, | donne, | ese, | fini, | five, | gears, | nel, | perdu
  -3.0: | please, | tant, | there, | were, | whatever, | … appelez, | … but, | … call, | … change, | … di2
  -3.0: | … idee, | … kids, | … making, | … many, | … pedale, | … que, | … quien, | … quit, | … solo
  -3.0: | … word, ~_gn, ~_ido, ~_ly, ~_mel, ~ajen, ~bars, ~elvo, ~fos, ~hill, ~isio, ~layi, ~lers, ~mixe
  -3.0: ~mois, ~mort, ~mper, ~ndy, ~ngue, ~nici, ~noir, ~ntit, ~oa_, ~obar, ~oce, ~oggi, ~olid, ~onte, ~pint
  -3.0: ~sari, ~tama
  -3.1: NAME … a, NAME … no, NUMBER from, NUMBER … ca, a smile, a soir, a … como, a … when, ai … pu, ajuste
  -3.1: alertes … moi, alive, am back, and desist, anda, andas, angry>these, anos |, anter-, anterior
  -3.1: any brand, aprieto, arrive |, aujourdhui |, autocollants, automated, autorise pas, autre fois
  -3.1: avez … arrete, avion |, avisan |, aviseme, beer, best shop, bike on, bill i, bye |, can … it
  -3.1: cancel … i, candado |, cargo por, casi no, ce qui, cent, ci |, comen-, conforme, contact my, copia-
  -3.1: correcto, cute, d … accepte, de NAME, de passe, de rabais, de … cliente, de … commande, de … euros
  -3.1: de … journee, de … les, decide, dejamela, dejaron de, deje … el, dejenme … paz, des photos
  -3.1: did … come, do … forget, donne … numero, dos |, du … et, each |, el bueno, el … dice, el … lo
  -3.1: el … numero, encore … autres, equipo, eso de, est … vos, esta bien, este es, este no, estoy … la
  -3.1: etait une, etes … gentils, etudie, eveni-, fait une, femme |, fende-, fenders, fine |, fish |
  -3.1: for … race, frais de, frame i, fryer, fue lo, gardez mon, gars a, get text, get there, gn |
  -3.1: got … new, guys text, gym, h, has … number, he … his, his … are, i drop, i needed, i … up, initiate
  -3.1: is so, j achete, j autorise, j … de, jamais apporte, jamais … que, je perds, je regarde, je texte
  -3.1: je viens, je … juste, je … moi, joke |, just so, keep getting, keep … texts, kept, keybo-, keyboard
  -3.1: kindly |, la de, la … par, lavado, le panier, le support, le … dos, left you, lei, les vieux
  -3.1: list please, lista pero, lo … mi, lo … mucho, making me, mandeme, mat |, me avisan, me his, me l
  -3.1: me to, me … NUMBER, me … je, me … message, meeting, membr-, merci … avoir, mi |, mi … agarro
  -3.1: moi quand, moi … numero, mon autre, mon … ni, monte, more … NUMBER, mot … passe, my … number
  -3.1: my … shop, nada … el, name from, ne … souviens, necesita, never see, news, ni … nom, nine
  -3.1: no contesto, no way, no … at, noir, not click, not forget, not with, noted, number … in, numero de
  -3.1: off … i, off … waitlist, ok … i, olvides, omw, on … again, on … en, on … one, option 2, otw, ou une
  -3.1: oubliez mon, oups, out … door, paid |, parler a, parler … un, pas texte, paso |, pero en, peux … m
  -3.1: phone … on, playing, please check, please have, please … NAME, por … favor, por … si, posez
  -3.1: pour … messages, pour … pere, pouvez … ecrire, precio |, preguntando, primero, prix |, prochaine |
  -3.1: puns, puse stop, quand vous, que numero, que … lista, qui |, rappelle |, recom-, recomendo
  -3.1: recordatorios … se, recu votre, refuse de, remove … name, renvo-, resib-, ride … NUMBER, said … text
  -3.1: salen, scuse-, scusez, seat off, selle, send one, shop is, sign |, significa, singi-, singing
  -3.1: something |, soon |, sorry … all, stickers |, stop crying, stop por, stop worrying, stops, super
  -3.1: suspension |, take … time, te … permiso, tears, tengo nada, termine, that price, that |, the city
  -3.1: the puns, the stickers, the top, the … last, the … number, this NAME, this … was, thril-, thrilled
  -3.1: til the, tkt, to … church, to … then, tous mes, tous … contacts, tout … temps, trek |, ttyl, ttyl |
  -3.1: tune |, tutoy-, un message, un peu, une … avec, up … the, us go, use for, use it, use this
  -3.1: used bikes, vaut … peine, velo que, venan-, venant, veux parler, vi, volver |, votre part
  -3.1: voudrais ne, voudrais … plus, vous arrete, vous effacer, vous lachez, want … keep, when does
  -3.1: with … puns, without me, would take, would … on, y mi, y … plus, you want, you … them, your bro
  -3.1: your … as, | ahora, | and, | assez, | count, | cut, | dejaron, | des, | desinscrivez, | do, | es
  -3.1: | fire, | m, | mandele, | omw, | quel, | she, | sign, | tkt, | usted, | … amor, | … as, | … bye
  -3.1: | … da, | … dejo, | … escriben, | … manda, | … one, | … personne, | … quiero, | … vais, | … vi, ~_age
  -3.1: ~_gm, ~_gy, ~_gym, ~_h_, ~_hen, ~_oup, ~_ug, ~_vi_, ~ajar, ~aliv, ~amo_, ~ases, ~azi, ~azin, ~cute
  -3.1: ~ened, ~ews_, ~gnon, ~gym, ~gym_, ~isem, ~lita, ~lley, ~mat_, ~mum_, ~obre, ~oft, ~oign, ~oups, ~pi_
  -3.1: ~piso, ~prat, ~resu, ~rno_, ~rre_, ~sche, ~toe, ~usag, ~vol_, ~wash, ~xma
  -3.2: NAME est, NAME ici, NUMBER paise, a NAME, a pu, a while, a … ride, acheterai, agarro el, ago |, ai ce
  -3.2: ai roule, ai … mes, ai … recu, aire |, am thinking, amor no, an emergency, apago, are great
  -3.2: are helpful, arrete tu, ask her, at … cabin, at … please, attendez, au … pis, avez … texte, ayoye
  -3.2: barru-, barrure, base |, best |, bete, bien … de, bike last, blanche, bloque sur, boutiques, brakes |
  -3.2: button on, call … am, cancelar la, ce bruit, cel de, certainement, chain |, changer les, cliquer
  -3.2: cobre-, coming |, commencez, crying |, cualquier cosa, cuesta, cunado |, cure, customer |, d … vous
  -3.2: dac, dad |, days |, de changer, de nouvelles, de travailler, de … mari, de … roue, dec, demande le
  -3.2: desk |, devue-, did … get, disso-, dites moi, do … delete, do … look, do … read, du rappel, e |
  -3.2: ecrit stop, egrat-, el alto, el equipo, enfin |, enlevez la, entiendo, envoyez … des, es mio
  -3.2: escribame cuando, escribe, estoy harta, euros, everything |, exam hall, excited |, exmar-, exmarido
  -3.2: fair |, fais … avec, fait un, faite |, fan, fell off, for ads, for him, forget … i, francais svp
  -3.2: franchement |, fuck off, full stop, gafas, gardez … numero, gas, get a, get … done, got two, guy |
  -3.2: hab, hagal-, haha |, handy, have … this, her |, here please, him to, hsa, i use, i … got, ido, incor-
  -3.2: inform me, installer, is off, is … of, j … ce, j … roule, je … annuler, je … arrete, jeune, just got
  -3.2: k |, l entreposage, la barrure, la clase, la compre, la promocion, la … afuera, lait, lavad-
  -3.2: le proprietaire, le … nada, leave her, let … think, line when, liste du, m arrete, mandan esto
  -3.2: mas de, me deja, me gustan, me if, me … line, mensaje en, message d, message … est, mi hija
  -3.2: moi pouvez, moi … prix, moi … promos, more … this, mrc, mrc |, nada … eso, nah |, never … any, nice |
  -3.2: no answer, no that, no … am, no … han, no … than, noir |, nope not, nouvelles |, number changed
  -3.2: number it, number of, number … is, number … texting, o como, of what, olvidese, on some, once a
  -3.2: once |, opt in, otez les, other number, otherwise, pack … for, paise, pas … autre, pendi-
  -3.2: people … to, pese, pintar, playi-, please contact, probarla, ps5, que … hoy, que … l
  -3.2: receive … messages, renvoyez, replied to, rouille |, sa blonde, say |, siri send, site |, soir |
  -3.2: son … de, son … to, spare key, squeal, steal-, t … pas, tant, tarde |, te dio, temprano |, textos mon
  -3.2: texts … one, that message, the display, the dog, the survey, the … anymore, the … honestly
  -3.2: the … right, the … tune, there anymore, there at, thing … is, this rien, to cry, to … email
  -3.2: tu … pour, ugh, unsen-, unsend, unsubscribe … the, unwan-, unwanted, update |, upgrade, use |
  -3.2: usted me, vez |, vibe, voici le, vous cessez, when … can, yo jaja, you meant, you … bike, your a
  -3.2: your … this, | ayoye, | dac, | muy, | noted, | only, | por, | quitenle, | seriously, | well
  -3.2: | whenever, | … alarm, | … algo, | … christmas, | … cupon, | … fin, | … interested, | … peu, | … poco
  -3.2: | … then, ~_ugh, ~avad, ~bore, ~boue, ~cos_, ~devu, ~ffs, ~gg_, ~gust, ~inki, ~lang, ~larm, ~lid_
  -3.2: ~meta, ~metr, ~nkin, ~oro_, ~pic_, ~rior, ~rwis, ~stl, ~tic_, ~tiz, ~toco, ~tuto
  -3.3: NUMBER flat, NUMBER for, NUMBER number, NUMBER … mas, about … wheel, again please, alarm-, all … the
  -3.3: am … about, am … getting, appel, aqui |, are perfect, are … only, arreter … la, asi me, at lunch
  -3.3: autocollants |, avez mon, ay dios, basket |, bell |, bici |, block … on, blocking this, bon |
  -3.3: bonjour … ne, c … NUMBER, c … pret, calls … the, calor, can … go, cancelar los, cease and, checks
  -3.3: cita |, cobren, come my, como se, compteur, con eso, consiguieron mi, conti-, d … du, de NUMBER
  -3.3: de credit, de probleme, de una, de … avant, de … fille, delete … message, delete … porfa, des deux
  -3.3: despues … las, dios se, disculpe |, do … ask, does … have, drop … a, easier for, easier … me
  -3.3: ecrire stop, el segundo, en … temps, end … story, entera, envoyez moi, era … mi, es … bueno, ese |
  -3.3: est … merci, estaba lista, esto de, et … moi, factura por, facturer, fatigants … vos, fault |, for it
  -3.3: fui y, full … at, give … number, gossa-, have … idea, he get, he was, headl-, headlight, her … is
  -3.3: hijo de, huile, i live, i lost, i turn, i … really, if … are, inform, is my, is … people, is … same
  -3.3: it said, it … out, j adore, j … mon, je confirme, je … continuer, jeudi svp, just now, l article
  -3.3: la bequille, la camara, lados, lasts, lavada, le lundi, le porte, le stop, leo, les deje, limit
  -3.3: list for, llenan, lo mejor, lo … hoy, los … por, m … dit, mandan, me neither, me … mandar, me … pas
  -3.3: mecanico |, mecanique |, mensajes asi, merci … m, message in, metro, mind |, mismo numero
  -3.3: moins … textos, molestar … you, mon iphone, mon mot, montre, more … then, my alarm, my subscription
  -3.3: necessary |, need … cancel, new … number, ningun … you, no te, no … molestar, no … sigan, nombre es
  -3.3: nord, not … and, not … there, numero … commande, numero … mon, nvm, of story, off … next, off … order
  -3.3: oh … more, omw |, on avait, on time, on … this, one … i, one … me, opting for, other one, otro … y
  -3.3: ouin, ouin c, ouvri-, ouvrir, pa otro, papa, parke-, parked, parol-, parole, pas ca, pas … magasin
  -3.3: pas … parler, pedido |, pere |, phone … out, pickup text, plus tard, plus vos, pneus … en, pour … un
  -3.3: pouvez … l, promocion |, quand tu, que tienda, que … esta, que … roule, que … voulez, quelque
  -3.3: quiero la, quiero molestar, quiero … gracias, quit my, quitarme de, quiten a, reading this, regalo |
  -3.3: rejoindre, remettre, reparer |, reported it, s enleve, sac |, saturday |, screen |, se … pague
  -3.3: send the, sent |, should stop, should … text, showi-, showing, si esta, sick of, signer, sonner
  -3.3: soy |, spamming, stop coupez, stop … did, stop … so, suspension, t avais, take … seat, tard |, tc
  -3.3: tell them, tequi-, tequila, text is, textez moi, texto … en, texto … me, texts … my, thankyou
  -3.3: that person, that … have, the fenders, the … account, the … here, these cost, thing … the, this … for
  -3.3: thule, tienda es, tired |, todos |, too … messages, tse, turn on, turno, un gros, un |, unblocked
  -3.3: urself |, veg, veux continuer, viens d, vite, vive, voudrais … de, vous … trop, wait do, wait … not
  -3.3: when will, which number, why the, will the, with … else, write again, y poner, y todos, you … les
  -3.3: you … number, your name, zwift, | bar, | bruh, | card, | coudonc, | envoie, | helmet, | il, | mais
  -3.3: | mon, | ouin, | oups, | reply, | send, | stopped, | ttyl, | voice, | voici, | … abonnement, | … al
  -3.3: | … dios, | … he, | … learned, | … mum, | … number, | … para, | … people, | … recois, | … saying
  -3.3: | … si, ~_aj, ~_fen, ~_gus, ~_nel, ~_sug, ~alma, ~anis, ~brui, ~eact, ~ents, ~gus, ~igno, ~leo, ~lvo
  -3.3: ~papa, ~pens, ~rias, ~rows, ~ruit, ~sug, ~tui, ~tuit, ~ulie, ~urno, ~vi_
  -3.4: NUMBER |, a … anymore, a … mon, ai … vos, alarm … not, all … contacts, am so, and go, and … this
  -3.4: any update, apuro, are going, are in, arretez la, asap |, autorise … le, avisan, aviso |
  -3.4: avisos … favor, avisos … mi, be … the, bet |, bike any, bike |, bike … ready, bruit, ca m, calling me
  -3.4: cancel on, cancel … me, carbone, cart, casques |, changiez, cita delete, cliente |, comfy, como va
  -3.4: company |, confio en, contactos, coria-, coriander, cost, cost me, d appel, de dos, de jour
  -3.4: de … NUMBER, de … esposo, disconnected, dogs, doy permiso, early, ecrit |, en mai, en … moins
  -3.4: end cap, enlevez pas, enterado, envoyez … un, ese, eso … que, est plus, est |, est … maison
  -3.4: est … spam, estoy |, exo, exo NUMBER, favor … cancelar, fil, fois |, for all, from … cart, full |
  -3.4: garantie |, get … work, gn, going up, got your, great now, hande-, harassment |, have … bike, hor
  -3.4: i deleted, i ever, i fall, i liked, i … so, inscrire, is right, is … mine, itemi-, itemized, jaja no
  -3.4: je … arreter, just … you, l exo, la … svp, laissez … un, laughing |, le … svp, list … the, llame-
  -3.4: longueuil, m appelez, magasin svp, mais … m, me a, me cobren, me it, me … loco, me … sales
  -3.4: mensajes se, mensajes … me, merci … rappel, messages … mon, mi senora, mieux le, moi le, moi ou, mois
  -3.4: mon boss, monsieur … a, mucho-, muchos, my job, my man, my side, my … died, my … quit, no importa
  -3.4: no … de, no … gusta, not authorize, not … riding, number by, numero dans, only |, ou on, oui j
  -3.4: overslept, pain … is, pas … appel, pasas, pause |, perdu … numero, pero esta, pero la, phone … you
  -3.4: please put, plus … du, que … as, que … avisen, que … svp, qui … avez, quien es, quien … y, quieras
  -3.4: quiero … recordatorios, quoi |, random, rappels sont, receive these, recevoir moins, recu merci
  -3.4: rendu |, resend, reser-, reservation, revoked, s … pas, sac, se de, send … by, sending … i, she … my
  -3.4: she … no, simpl-, singing |, sister |, skis, so … of, sometime, son |, stop au, stop texts
  -3.4: stop … lol, sugar, suis … alle, t as, takes, text my, text the, text … the, texting … about
  -3.4: textos … NUMBER, the exam, the landline, the … hall, the … out, the … removed, things to, this time
  -3.4: throa-, throat, time |, to someone, to … spam, to … the, uff, un … en, unsubscribing, velo la
  -3.4: velo … en, vente |, veux … merci, vis, vous deranger, voy … ir, want … no, want … tires, want … wait
  -3.4: want>wrong, was it, we … out, who texts, yo … a, you … going, you … will, your … got, | anything
  -3.4: | chaque, | conforme, | mama, | no, | number, | nvm, | old, | sale, | super, | textos, | tracking
  -3.4: | uff, | … do, | … line, | … more, | … nomas, | … only, | … owe, | … parle, | … rabais, | … telefono
  -3.4: | … text, ~_ese, ~_gud, ~_rai, ~_tor, ~_usu, ~dogs, ~eake, ~emo_, ~fend, ~gies, ~gud, ~hart, ~lvo_
  -3.4: ~ndam, ~nej, ~nons, ~ogs, ~ogs_, ~pera, ~sch_, ~simp, ~tons, ~usua, ~vado, ~vati
  -3.5: 2 jours, NAME |, NUMBER … it, a nadie, accident |, ahead |, ai … votre, all over, alle, alleycat |
  -3.5: already in, and check, annoying |, apago el, approuve |, apres le, asking … do, at |, avez texte
  -3.5: avisa, bagag-, bar end, besoin d, bet, bien |, bike … sold, bleac-, bleach, buste-, busted, ca haha
  -3.5: ca serait, ca sur, calga-, calgary, calls at, cancel … NUMBER, cancelled my, cap, casco-, cascos
  -3.5: casque |, ce message, changer … pneus, cheap |, contact avec, cotizacion, coule, cuando este
  -3.5: cuantos mensajes, d utiliser, de cascos, de … orden, de … taller, delete choque, dents, des que
  -3.5: devra-, did … guys, did … need, diner, dit NUMBER, do … all, en silencio, es … otro, escribeme
  -3.5: est gratuit, est … mon, eu de, eu … texto, facture … texto, faux numero, forget it, found … used
  -3.5: gasta-, get … message, give … your, guys … more, hagan … mas, haha stop, hais, hamme-, hammer
  -3.5: hammer time, hasta que, he told, he … for, her … stop, him … stop, i accidentally, i should, i sign
  -3.5: i … online, il faut, in … did, in … end, in … is, is tax, is this, it just, j embarque, j … ecrit
  -3.5: jaja … eso, jamais alle, jamais de, jamais vu, jamais … le, kebab, l ecran, la reparacion, langu-
  -3.5: laugh |, le groupe, le … mon, les … j, liste … la, live … anymore, llegan … de, lmk, ma commande
  -3.5: ma selle, marchent, mari |, me escribe, mean … text, merci du, mes … pour, messages c, mode, moi l
  -3.5: moi par, moi … a, mom |, more ads, mother |, muchos mensajes, my list, my … now, never mind
  -3.5: new phone, next … no, no … nadie, nonst-, nonstop, of … NUMBER, off it, off now, offre, or is, ouais
  -3.5: ouais |, out or, par accident, pas lui, pas pu, pasa, pase, pedi |, perdr-, perdre, persona |, pit
  -3.5: please call, please inform, please … can, plus … nouvelles, por … me, prati-, prefer phone
  -3.5: prefer … calls, pretending to, quelque chose, quien … esto, quit so, quit that, quiten … los
  -3.5: recibiendo sus, regle |, rentre |, rest |, sans … expres, seguridad, si … seguir, stealing
  -3.5: stop hammer, synth-, synthetic, texto … svp, textos pas, textos … font, texts lol, the only
  -3.5: the order, the … any, the … coming, the … party, the … phone, think the, think … meant, this … from
  -3.5: thought … would, til … NUMBER, tiny, tire |, to … them, todos lados, ton numero, touchez, trouble |
  -3.5: two |, un spam, used |, velo |, veter-, vitesses |, volver … recibir, votre … mais, wait |, warm
  -3.5: wash, weekend |, whatsapp |, who am, why do, working on, wrong>forever, yet |, yo la, you … texts
  -3.5: your guy, | double, | lmk, | los, | n, | oh, | ouais, | son, | todos, | too, | … avez, | … frere
  -3.5: | … hammer, | … k, | … marca, | … meeting, | … mind, | … nous, | … received, | … retire, | … tres
  -3.5: ~00_, ~_ado, ~_tag, ~ajan, ~chil, ~ctos, ~itl, ~jum, ~meh, ~nif, ~otos, ~puro, ~rrit, ~sens, ~supe
  -3.5: ~tli, ~vaux, ~wak
  -3.6: NAME … this, a tout, a … fille, a … mari, a … off, a … texts, a … una, about his, achalent, allez y
  -3.6: also … the, am out, and on, and thanks, another text, apres NUMBER, assez … pour, atienden, au bureau
  -3.6: avoir … mon, bear, because of, bell please, blue |, boyfriend, butt, call i, call … text, calls |
  -3.6: calor |, cambios, cel … la, cell pis, check my, chum … la, como no, cotiz-, cousins, cuando … lista
  -3.6: cupon, d … merci, de esas, de l, de photos, de stop, de vendre, debloque, delete … por, denunciar |
  -3.6: deranger mais, devis, di2, dice mi, dije |, diner |, dint, dio … de, dossier svp, effacer ma
  -3.6: en avant, encore |, enseno, envoyez des, es … numero, escribio, eso … fue, este lista, etein-
  -3.6: etes … mais, faire expres, fil |, finde, for telling, forget i, from my, habit-, hace rato, hacked
  -3.6: harta de, he … me, here is, home |, hor |, how … text, i getting, i promise, if … say, informe
  -3.6: is about, is finished, is … surprise, it keeps, it ok, je m, je retire, killing, kk |, la vis, le di
  -3.6: le hagan, leave a, leave … out, let … ask, letti-, letting, lever-, levers, list … can, lo … con
  -3.6: los cambios, m interesse, magasin |, mais le, maison |, maneje, mayor, me ask, me desinscrire
  -3.6: me spoilers, me textea, me … sus, me … with, membresia, membresia delete, mensaje … este
  -3.6: mensajes … pueden, mes contacts, mi … delete, might want, moi … tu, mon bike, more … needed, my way
  -3.6: my … did, n … jamais, neuf |, ni una, no existe, no … al, noise … i, nomas … cadena, not mine
  -3.6: not own, not … before, not>stop, np, np |, ofertas |, off work, off … NUMBER, off … what, often
  -3.6: on … other, once you, owner of, parked |, payer ca, permiso para, pero … la, pic |, pit stop
  -3.6: please … work, poche |, policy, pour diner, pret |, put … down, que di, que … avais, quit … job
  -3.6: ran out, ran … of, ready but, rear |, receipt not, reins-, remettez … sur, remove>forever, reparacion
  -3.6: repare |, reporting this, rhond-, rhonda, rien a, right number, sabia, sans faire, saute, say nothing
  -3.6: seriously |, should i, si … quiero, spam |, spoilers, su numero, sus … me, swimm-, swimming, take one
  -3.6: te … pas, text … husband, texts … the, that repair, the jersey, the … haha, the … pedals, this boy
  -3.6: three weeks, tip, tirel-, tracking number, travaux, un arret, velos, votre employe, vous … NUMBER
  -3.6: vous … demain, voy |, vuelvo, want … red, wash it, when … stop, who … these, will … there, y … pas
  -3.6: yes … can, you never, you termino, youpp-, | attendez, | aucune, | bicycle, | envoyez, | faux
  -3.6: | great, | nonstop, | np, | odio, | pit, | xq, | … acabo, | … add, | … aire, | … arretez, | … come
  -3.6: | … con, | … enlevez, | … manden, | … modo, | … ok, | … par, | … pour, | … sin, | … up, | … voisin
  -3.6: ~_oft, ~_vin, ~aie_, ~aiy, ~arts, ~arty, ~bas_, ~dr_, ~epas, ~ften, ~hais, ~heri, ~hond, ~inir, ~itel
  -3.6: ~laq, ~laqu, ~lush, ~nki, ~nsez, ~ofte, ~oted, ~sons, ~ssen, ~tag_, ~wise
  -3.7: NUMBER messages, a noise, a repondu, acabar, accepte … recevoir, aguante, ai arrete, ai … ete
  -3.7: ajuste |, al fin, alarme, all night, alley-, alleycat, alto de, am … sure, and out, angry with
  -3.7: any bike, approve, as … contact, at … end, autoc-, automaticos |, avert-, bagage, bail, be … there
  -3.7: ben … vos, but is, by mail, c … ou, ca … recevoir, call me, changez mon, charge |, check |
  -3.7: como consiguieron, confio, conmigo |, consegui, contact i, de faire, de sacar, desco-, dias |
  -3.7: did … mean, did … receive, doha, door stop, eat |, employe, en avez, en magasin, end date, es aqui
  -3.7: este |, et … celui, etre … je, eu … numero, ex keeps, fais affaire, fall off, fermez le, fonce
  -3.7: for … at, for … two, go pour, good … do, han, hehe, hehe |, helpf-, helpful, him my, i … if, il … a
  -3.7: in class, in … lol, inval-, it done, it lol, j … texte, je … affaire, keeps … me, kk, la reservation
  -3.7: la … bonne, la … d, la … si, le devis, les pedales, like this, lu, lying, m … a, ma … svp, maestro |
  -3.7: manden … bici, mas promos, mas … una, me apunto, me dio, me han, me suscribo, me … foto, mes messages
  -3.7: mi … pero, miss |, moi au, more than, morning and, my boyfriend, my stop, my … buzzes, my … phone
  -3.7: my … see, need |, never … these, no vi, no … it, no … le, noche, not again, not … on, number NUMBER
  -3.7: number no, number now, number … NUMBER, odio, on … now, only … NUMBER, order … is, otro numero
  -3.7: otro … mas, over … out, party, pas payer, pas … mes, pedals on, pending, pensez, people are, petit |
  -3.7: phone mount, piso, please add, please sms, plus que, porte bagage, porte … j, pour … ride, pratique
  -3.7: promos please, que … pero, queda-, quit … day, quiten el, rabais |, receive … message, recevoir un
  -3.7: reclamation, red one, remettre |, retire mon, retirer … velo, road bike, rompas, sales |
  -3.7: says delivered, see |, sigue |, sms in, sms me, sms … NUMBER, solo les, somebody is, spend, stem
  -3.7: stolen |, stop calling, stop lying, stop work, sube, suscribo, take … the, tell |, texte … quand
  -3.7: textez, that … message, the wash, the … took, think … it, to … more, tomber |, touchez … a, tuppe-
  -3.7: un mensaje, velo … l, ven a, veux annuler, veux … payer, vos … pouvez, was … fault, when … the
  -3.7: wife … the, will … stop, y ven, y … rien, yikes, you que, you too, you … bikes, you … never
  -3.7: you … spamming, you … tres, your … and, | approve, | correct, | dice, | faut, | he, | kk, | que
  -3.7: | someone, | sus, | yikes, | … acuerdo, | … besoin, | … consiguieron, | … does, | … falta, | … lying
  -3.7: | … plus, | … senora, | … turned, | … voulais, ~aie, ~cise, ~gui_, ~hos_, ~isto, ~nseg, ~onos, ~pto_
  -3.7: ~shin, ~tea_, ~utoc, ~xtez
  -3.8: NUMBER asking, NUMBER each, a bot, a tree, aerob-, aerobars, affaire avec, ahhhh, ai … NUMBER, allo |
  -3.8: are … going, arretez … j, as this, asking what, at that, bacan, blocking … number, bonjour |
  -3.8: call just, came with, can … pause, can … put, cancel that, ce … n, cell … suis, cente-, chop
  -3.8: compte |, con … reparacion, contactos |, contestas, correo |, cos, cost … anything, cuarto |, de el
  -3.8: delete … pic, demo, depas-, did … even, did … message, did … see, ecris |, ecrit, el … porfa
  -3.8: eliminen el, email-, endin-, ending, enlevez ma, enoje-, enojes, entiendo … que, esas |, escribame
  -3.8: eso … la, est … celui, esto … spam, faites ce, favor … quiero, fils … a, going … get, gusta, gusta |
  -3.8: have bikes, his … and, how … make, i had, i pause, i supposed, i text, i … love, i … some, ici |
  -3.8: importa, is … NAME, jamais … ces, know do, l adresse, l alarme, la cuenta, la promo, la … lo, la … yo
  -3.8: labor-, le mande, le texto, le … bagage, les pneus, m … par, ma pedale, ma … lol, mais j
  -3.8: many messages, mas eso, masca-, mascara, me avisa, me back, me so, me updates, me … by, me … day
  -3.8: me … x, mensaje si, mensaje |, mensajes me, message … me, mon … au, mon … veut, never come, no deje
  -3.8: no … enojes, no … nunca, no … su, non pas, not know, not pay, not remove, number … got
  -3.8: numero … suivi, numero … telefono, of … please, optio-, paga, pagina |, pero gracias, pis … arrive
  -3.8: plante, plus … NUMBER, pour mes, pueden … otra, que NAME, quit … so, quitenla, rato |, received
  -3.8: refund me, regarde, regler, remind … again, reparation |, retirez … de, return it, s |, said … the
  -3.8: sale |, same number, seguir … sus, sente-, services, seule, si tiene, si |, si … arrete, sign … up
  -3.8: sleep |, so tired, speaker, spoilers i, stopped, svp le, switch … this, tab, te enojes, te … que
  -3.8: text first, textea, texts coming, texts necessary, that again, the contact, the insurance, the person
  -3.8: the stove, the wax, the … chat, think this, this … in, this … not, thought you, to … husband, tramp-
  -3.8: une semaine, up |, want anything, we … no, website |, with all, working … it, would … me, year |, yep
  -3.8: yes … want, yikes |, yo … tengo, you block, you message, your marketing, your number, your phone
  -3.8: your … number, | den, | despues, | enleve, | enlever, | full, | lads, | muchos, | pourquoi, | saqueme
  -3.8: | ty, | ye, | yep, | … by, | … in, | … mis, | … prefere, | … shop, | … ton, ~_amo, ~_fan, ~_gp, ~_leo
  -3.8: ~dest, ~nsig, ~rada, ~uilo, ~unts
  -3.9: NAME de, NUMBER please, a repare, a … number, after … tune, ai ecrit, ai supprime, ai tout, and … on
  -3.9: anyone else, asks, atien-, aww, being so, bici … ustedes, bike my, bloquear este, bloquear … numero
  -3.9: bored, boss |, box of, ca te, ce prix, changed |, christening, christening |, cliente de, come you
  -3.9: comment … le, como … mi, como … suscribo, contacts who, content, could … get, de garantie
  -3.9: delete lunes, delete sabado, desde que, devrais, did … i, do … check, do … remove, donc ca, ecris a
  -3.9: encantan sus, envoyez … le, es |, ese … you, esperando |, esta … a, even … the, exactly |, fire |
  -3.9: groupe svp, guys |, hagale, harte, have that, horai-, i … two, if … do, info please, interesado |
  -3.9: invalid, is with, j hais, j … supprime, je devrais, je … abonne, jeune fille, keep them, keeping the
  -3.9: killing me, l autre, lachez pas, le monsieur, list … have, listo |, lo … me, m arreter, m … les, m1
  -3.9: marqu-, mas … you, meeting … to, meh, mensaje cuando, mero, message got, messages sur, moi … tard
  -3.9: mois … je, mount, my tab, ne … recevoir, nettoyage, never … i, next wk, ninguno mas, no cap
  -3.9: not delete, not make, not … number, not … that, numero … mi, odio los, off at, old … and, opt … porfa
  -3.9: otherwise |, out there, passent, perdi, person |, phone n, pis je, por … mejor, pour … vos, put my
  -3.9: que quieras, que … passe, quiero … pero, rain, recois … vos, records … is, removed … the, rendr-
  -3.9: rendre, retrait en, retrait … magasin, saber de, send it, solo |, sortie … groupe, sourd-, spot |
  -3.9: text … so, text … your, texter quand, that … text, the 2nd, this cell, to my, twice … the
  -3.9: vais arreter, veces |, vengo, vos … sont, vous … ou, what … on, who this, would … want, yes … me
  -3.9: you did, you esta, you pague, you parenle, you sending, you … anything, yrs |, | coupez, | desole
  -3.9: | ici, | message, | numero, | so, | thank, | … calling, | … coupez, | … dejenme, | … den
  -3.9: | … encantan, | … escribe, | … fois, | … mere, | … ne, | … promos, | … quieren, | … texto, | … vu
  -3.9: ~_lm, ~_vac, ~acon, ~asks, ~epto, ~oked, ~sks, ~sks_, ~uje, ~vita
  -4.0: a pic, a … or, about |, acepto, ahora no, all … from, alone i, alta, am … of, am … texting
  -4.0: am … tired, anterior you, arre, arre |, arrete … de, arreter en, arretez … travailler, assist
  -4.0: avec ce, back please, before NUMBER, bicicleta |, bien … a, business |, cancel my, coffee |, course |
  -4.0: cv, de carte, de cell, debut-, deja paye, delux-, deluxe, dit d, done |, el texto, enlever la
  -4.0: entretien |, ese precio, est parfait, fighting, fille vous, fille … l, forever>list, fotos
  -4.0: gardez moi, get … at, girls, hall |, handy |, hello |, heures de, hijo … no, i switched, i … answer
  -4.0: je … rappelle, je … reviens, keeps texting, le dossier, le message, left … a, let … know, link you
  -4.0: liste pour, manden … factura, mas … con, me apago, me down, me gusta, me your, me … cuando
  -4.0: me … nadie, me … pueden, me … speaker, merci-, mi … anterior, molestos, mon … numero, my company
  -4.0: my contacts, my permission, never answer, no soy, no … today, nomas la, non … de, not had, not turn
  -4.0: numero me, numero … carte, numero … celui, numero … pour, off n, on again, out … and, pas elle
  -4.0: payer plus, peux … me, phone … it, pick … the, please … will, plein … dos, que … voy, red ones
  -4.0: remboursez moi, reminding, responde, retirar |, retire … la, retirez la, rever-, rings, robad-
  -4.0: robada, samedi matin, se … apago, semana |, send … that, signaler, sirve-, sirven, stop my
  -4.0: stop … work, stress |, suis … au, supprimez le, svp … me, take the, tanne … vos, tekka, termine … moi
  -4.0: text … number, texte pas, texts pop, than that, the mechanic, this message, this … now, told … i
  -4.0: trabajar, tu me, un texto, una |, unsubscribe … from, upgra-, urge, urgence |, use … one, va |
  -4.0: voudrais plus, vous reviens, vous … envoyer, vous … remettre, waitl-, waitlist, wash |, who gave
  -4.0: will … turn, you ever, you will, you … email, you … es, | acepto, | arre, | aucun, | eso, | sending
  -4.0: | suis, | … block, | … her, | … jaja, | … mero, | … never, | … pense, | … seul, ~_ib, ~_iba, ~_ite
  -4.0: ~gem, ~role, ~ssar
  -4.1: NUMBER so, a lot, a salir, a … arrete, a … liste, accord |, ago and, ai lu, and ask, arreglo |
  -4.1: autre merci, aux alertes, calling my, can … send, cancel please, ce velo, chai, cheff-, cheffe
  -4.1: ciclistas, client |, committee, con uno, confirme |, continuez de, courriels |, course, dad … not
  -4.1: de telephone, de … avoir, de … facture, de … sur, debarras, demande … mon, desole de, desole … vous
  -4.1: devuelven, do … leave, du cours, ecrire … chaque, el delete, emergency, end … fell, es … ultimo
  -4.1: est … numero, eteint, etes trop, etre que, etre |, excuses, fancy, five |, from NAME, gels, hacen |
  -4.1: horaire, i changed, i missed, i … text, ig, is … me, it … j, item, j … lu, je … NUMBER, l horaire
  -4.1: la suspension, laisse |, like … times, lit … messages, los … nomas, m abonner, mad just, me at
  -4.1: me devuelven, me know, me wen, me … trompe, mean i, mean to, mensaje … esta, message you
  -4.1: message … your, mi cita, mi … le, missed it, moi … liste, moi … message, moi … svp, moi … vous
  -4.1: mon … etait, my bro, name … the, ne … pas, never … anything, no do, no … my, not really, not … a
  -4.1: notifications sur, off speaker, office i, ok mais, ok … you, old tires, on please, para usar
  -4.1: pas recu, pas … numero, pass |, peso, peut … que, pis mon, please switch, plus par, que bueno
  -4.1: quien eres, recevoir … textos, recum-, ref, remove the, removed from, reparez, ride de, said stop
  -4.1: sending … the, souli-, stop sign, stop … moi, stop … n, strin-, studying |, su taller, suis trompe
  -4.1: supe, suscribo a, svp je, svp … est, te … de, the … instead, the … shop, this … a, tomat-, tu l
  -4.1: update, updated, ustedes gracias, visite, when your, winter |, would … taken, x |, y … voy, yo le
  -4.1: you consegui, you mero, your … again, | adieu, | dites, | does, | lol, | nada, | one, | toss, | y
  -4.1: | yes, | … allez, | … employe, | … lo, | … ni, | … pas, ~_fak, ~asy, ~ateu, ~cono, ~easy, ~fak, ~hh_
  -4.1: ~iri, ~osc, ~wake
  -4.2: NAME number, a truck, adios |, after NUMBER, again … not, appeler, arretent, arretez moi, attente |
  -4.2: avant d, avec … cell, avertissez moi, avisenme, be … number, beau velo, borraron, borren de, bosch
  -4.2: bosch |, ca suffit, can … use, cancel and, change … cell, charges per, class lol, cours-, culpa-
  -4.2: d … dans, de rire, de samedi, dejenme la, delai, desinscrite, dice … si, donne moi, dude |, efface le
  -4.2: emails, enlevez le, entreguen, envoyez |, esa persona, este … me, estos mensajes, exercise, finally |
  -4.2: fixie, for … else, gratu-, hasta NUMBER, helpful |, hen, i might, i reported, i send, il m, il … tout
  -4.2: is … enough, it takes, it thank, je lui, know your, late |, less, let us, like … the, list … i
  -4.2: list … still, llamaron, llegan sus, lo … es, ma … du, ma … elle, mandan a, manden el, marry
  -4.2: me borraron, me dejo, me escribio, me … con, menos mensajes, merci … les, message to, messages … my
  -4.2: metan, more … left, more … that, my spot, my thing, neither |, never-, nevermind, no calls, no … esa
  -4.2: no … metan, nop, not take, not … thing, number not, numero … telephone, of … did, ofertas no, omg |
  -4.2: on … avait, order |, pas ben, pas … que, passe |, phone … me, piso |, plan … per, please … by
  -4.2: por ahora, pour moi, pour recevoir, pour … recevoir, promos de, propose, pushy, que … faites
  -4.2: quiero dejar, recu … texto, reservation |, rien la, sea |, senti-, service plan, son ustedes
  -4.2: stay off, suis je, suis … encore, surto-, surtout, tag, tantos mensajes, telegram, text so, the demo
  -4.2: the waitlist, this week, to |, told me, un … cuando, vous … ma, well i, wot, write-, y nada, yes i
  -4.2: yo … deje, yo … mande, you going, you … va, zapat-, zapatos, | buen, | cuantos, | entre, | nevermind
  -4.2: | nop, | supprimez, | ta, | … codigo, | … declined, | … dejen, | … reported, | … subscription
  -4.2: | … texts, ~_iz, ~asy_, ~cook, ~frai, ~kie, ~nser
  -4.3: NAME pas, a rodar, a … hermana, ai efface, ai la, all these, am |, are annoying, asi |, at … second
  -4.3: au … merci, aucun |, avisos a, bad |, be your, bike … not, bonne personne, cancelar mi, con … y
  -4.3: corresponde, coupez moi, cours de, de bateria, de noche, de telefono, de un, de … appeler, deja que
  -4.3: dio … numero, do … take, drawi-, drawing, elle me, enleve … la, es spam, espera, essaye, est ou
  -4.3: etoiles |, falto, finished |, frais, fraud, future texts, grandmas, gripp-, grippe, grippe |
  -4.3: gusta … me, have … number, he moved, hermana |, in … can, it say, j … efface, je refuse, kidding me
  -4.3: la ride, laisses, like spam, limiter, lista you, listo, llegado, llegan … mensajes, lloro, los … que
  -4.3: lost … phone, ma … veut, me baja, me more, me urge, me … NAME, me … los, meme … je, mera, moi … cours
  -4.3: more … my, no corresponde, no paren, not fix, not leave, not … ads, nothing … to, nul, number … text
  -4.3: nut, of … box, otro cel, oui … confirme, pas arreter, permis, please we, please … a, pour … ces
  -4.3: pour … sortie, quand |, que te, que … soy, quiero seguir, raise, remboursez, renov-, reponds pas
  -4.3: rodar, sense, set |, seulement |, should … a, signed anything, so … did, stop a, stop me, stop … on
  -4.3: text just, text … are, text … one, text … wen, texts all, that to, the agreement, the … list
  -4.3: tiene este, tomato, tu … as, un faux, usar mi, venden, vous svp, we … up, what else, when |
  -4.3: while … am, wish |, y dejen, you cut, you estoy, you … am, you … home, you … lista, | NAME, | hace
  -4.3: | help, | not, | otez, | plus, | rien, | … canse, | … ends, | … entonces, | … every, | … phone
  -4.3: | … playing, ~_cc, ~calm, ~eler, ~emet, ~gaz
  -4.4: a etre, a phone, a … autres, accepte ce, accepte … prix, ai … de, ai … du, aime, all good
  -4.4: annuler mon, anot, anot |, anymore can, appreciate the, arreter le, at … you, beau |, beaucoup de
  -4.4: before you, bon pour, bugging, buying bikes, ca … interesse, comptoir |, confirme, consentement pour
  -4.4: de bici, de garantia, de payer, demandar, depuis une, dice |, did … fix, dio este, dit |, duerm-
  -4.4: easy, encantan, eres … que, essaye de, for some, forget to, fui … no, get back, get more, got in
  -4.4: hace |, hagan nada, harto de, has this, hi |, hike, is … longer, it you, it … forever, jamais … ce
  -4.4: jamais … de, jamais … textos, je vois, just come, la … noire, les dio, les frais, llamen, lo … le
  -4.4: love to, magaz-, mandame, me encantan, me llamaron, me llego, me … phone, mes courriels, mettez celui
  -4.4: mijo |, molesto, mon rdv, my other, need … number, nm, not … off, number … are, numero … c, off to
  -4.4: ok merci, on … same, one … of, opera-, opte, par mois, pas … je, pensais, pour … pneus, promociones |
  -4.4: prove-, que hace, que … viens, quitate, quiten la, reabo-, recu de, remet-, sent … twice, simple
  -4.4: sin … me, stop riding, surtout pas, take it, text … please, texting is, texto s, texto … pas
  -4.4: that phone, the please, thinking, tires |, to lose, to … guys, to … office, to … someone, tout seul
  -4.4: toute seule, travaux |, trouve |, tu hermana, unicy-, utile-, utiles, veux … desinscrire
  -4.4: vous … donne, waitlist |, was … but, will i, you and, your … from, | listo, | nunca, | slow, | third
  -4.4: | zero, | … aime, | … arrete, | … jour, | … leh, | … llamadas, | … luego, | … mobile, ~duer, ~ilo
  -4.4: ~rezc, ~uerm, ~vaca
  -4.5: NUMBER … sur, and … that, anda |, avez tu, between … and, bienvenue, c … parfait, calma, came through
  -4.5: card … in, cita por, confirm |, conjo-, could … text, did … stop, el stop, enough … this, et … vous
  -4.5: fait |, flyer, got this, gracias … los, gratuit, habian dicho, have NUMBER, here … that, hold off
  -4.5: huile |, invited, just … text, keep … this, la course, la parrilla, la sonnette, le dos, lol … me
  -4.5: magazine, me my, me … number, messages so, mi otro, my … always, my … n, no i, not sure, of NAME
  -4.5: off … bed, one instead, please … and, please … never, plus … que, pongo stop, por fin, pour NAME
  -4.5: que de, que … dio, que … son, reabonnez, rendez … svp, see him, sigam-, sigame, sign the, sold that
  -4.5: stop>stop, string, svp c, text less, text … of, texting … the, textos … ai, the end, the pads
  -4.5: thx but, to anyone, two … ago, unrea-, unsubscribe … these, unsubscribed from, use … cell, vois
  -4.5: wifes number, with cat, xq, you … from, | either, | sms, | tanne, | … asi, | … cancelar, | … content
  -4.5: | … desactiver, | … lol, | … velos, ~_act, ~_top, ~nsan, ~tles, ~ym_
  -4.6: NUMBER et, NUMBER not, a message, a … promos, aja, allai-, appeler |, at … lol, aucun … avec
  -4.6: avant … ca, bruit merci, brule, by sms, cables |, came … the, cc, cheques, continuez, de debarquer
  -4.6: de joder, did … have, did … send, duda, ecran |, el celular, en francais, enough |, entonces |
  -4.6: esto … los, for new, for … what, get … text, gm, gusta que, had … phone, have … off, in sms
  -4.6: inscrit … la, is down, is texting, is … lot, j oublie, j … tout, know |, les digo, livrer, mande a
  -4.6: me pidio, mec, meme |, miss … pickup, mon ancien, mon … du, my repair, need … call, no eso, nose
  -4.6: not quit, notifications … mon, parts, pas … debarquer, peu moins, phone me, please keep, pop |
  -4.6: portabultos, pour … on, primero |, pueden mandar, que hago, que significa, questions |, quiero … mi
  -4.6: quitaron, remove … basket, ri, rien d, rien … autre, schem-, scheme, seguir |, so … messages, stop at
  -4.6: suns, tanne de, tant que, tanto |, tes textos, text said, the auto, this … instead, tu this, twitt-
  -4.6: twitter, un … moins, votre texto, vous … envoyez, you lol, | aja, | ecrivez, | ending, | lachez
  -4.6: | perdi, | peut, | primera, | … might, | … opt, | … refuse, | … send, | … significa, | … spam, ~_adu
  -4.6: ~adul, ~dult, ~nuez, ~rah, ~utez
  -4.7: NAME … me, NUMBER por, a lake, adult-, always |, annonce, arrete de, attente, behav-, behave
  -4.7: bien … numero, bike out, bonne nouvelle, bother you, buys, c … ferme, cancel it, de bruit, deja pret
  -4.7: delete mensaje, dos de, enlever les, enreg-, envoyez … la, erreur |, es mi, etait pret, fake, fotos |
  -4.7: four times, from … group, fun |, good i, got any, got … text, is … spam, j … ca, jamais ete, je … les
  -4.7: lis … les, los … si, m6, ma … me, manden la, mas … a, me di, me leave, me mandan, mercii, moi a
  -4.7: mute button, my messages, name … my, no dejen, no use, nom du, not … customer, note |, nouvelle |
  -4.7: off … is, on … les, one stop, options |, paren … trabajo, pensar, por los, pretending … like
  -4.7: promotion, questions, quiero nada, quiero … avisos, raye, recu … message, remettez, removed it
  -4.7: sais … encore, savoir |, se … quitar, sending my, sense |, signe le, so … are, sortie de, stres-, t a
  -4.7: tete, texta-, thank … kindly, to bother, to everyone, tomorrows, votre … s, want it, when do
  -4.7: why … you, whys, y |, yo … soy, you … texted, | adios, | bajo, | both, | desabonnez, | done, | start
  -4.7: | … etre, | … info, | … jamais, | … us, | … vuelvo, ~arez, ~fake
  -4.8: NAME ca, NUMBER … favor, NUMBER … with, a … dans, ai … eu, are for, arretez … pas, ask for
  -4.8: asked about, asked … not, autre comme, avertissez, been … off, ben ca, buzzing |, c you, cuantos
  -4.8: de … course, descend, dio permiso, do … lose, ecrire svp, espera |, fait mon, figured, gas |, h |
  -4.8: have … more, horas, i … forget, j … a, just one, know if, know … your, l atelier, les … arretent
  -4.8: list of, list>want, liste d, longer … these, malo, mandarme los, mas … NUMBER, me siguen, mettez les
  -4.8: never got, non … moi, not lose, not … much, notifications are, nourr-, number … texts, number … this
  -4.8: only have, or a, or … out, ou |, peace |, pero … si, porque me, pq, pu … ce, pueden … a, reparacion |
  -4.8: retirez … nom, said that, says text, send … to, sip, sortie, stop by, stop pour, stop … if
  -4.8: talk … text, text and, text … drive, textez … svp, textos porfavor, texts … calls, texts … him
  -4.8: that sms, too … texts, took … off, trabajando, unicycle, with |, without my, yes please, you spamming
  -4.8: you … money, | dejenme, | oui, | reparez, | trop, | … bugging, | … ever, | … lis, ~acat
  -4.9: a demandar, ahora que, ajoutez, al otro, and put, ans |, apres … svp, asked … about, aviez dit
  -4.9: back in, bloquer, but … says, buzz off, ca que, cancelar el, customer anymore, date |, de espera
  -4.9: de … haha, dit … arreter, ecrivez moi, emergency |, enough already, ensename, est sur, estoy harto
  -4.9: forever to, forever … stop, get home, great |, hey |, his ex, how … get, interessee |, it … of
  -4.9: je lis, jour |, just … and, la sortie, laven, letting me, lista … espera, livrer |, m avoir
  -4.9: m … texte, m … un, make me, mandan mensajes, me semble, me while, me … todo, merci … ai, mere veut
  -4.9: migno-, mignon, my notifications, my sons, nadie mas, no … este, no … para, non |, not check
  -4.9: number … or, number … stop, outta my, pagar |, pas eu, please … at, plus … chez, por error, por que
  -4.9: que … le, recibir … mensajes, remove … old, riding it, said never, see your, sembl-, semble, si … los
  -4.9: sms … the, sons, texting you, the magazine, un rabais, vos … je, votre message, vous … demandez
  -4.9: voy … demandar, wrong … stop, yay, you list, you not, you … one, | again, | buzz, | finissez
  -4.9: | gracias, | mandenme, | mauvais, | … person, | … thumb, ~lane, ~sigo
  -5.0: a … mama, acceptez, al … numero, already texted, answer |, are killing, bike with, but thanks
  -5.0: cancelen mis, card … file, cellulaire |, conjointe, dale con, de … bici, do … really, does … stop
  -5.0: drive |, escribieron, etape, eu … message, faire … que, for texting, forever>not, from me, garde |
  -5.0: giving … my, have … had, he quit, her to, hijo you, j aime, j ouvre, j … arrete, j … vos, le plus
  -5.0: leaving now, m … lol, ma conjointe, mauvais numero, me twice, me … mejor, mere … texte, moi savoir
  -5.0: mon inscription, my … texts, need these, netba-, netball, no … ese, no … not, nom est, not got
  -5.0: not … mine, number do, number when, number … times, order please, par … svp, parts |, pas moi, pas vu
  -5.0: pour vous, puis, punos, que … jaja, quit on, remettez moi, reported … spam, salut |, sans … j
  -5.0: servicio |, stop buying, textos ok, thanks i, the … plan, this one, this weekend, through |, thx … no
  -5.0: waiting list, without your, wrong number, y fait, you … reply, | … alto, | … grand, | … harto
  -5.0: | … nunca, | … sa, | … switch, ~banm, ~menc, ~senm
  -5.1: a estar, a … delete, aime ca, already … me, ancien numero, ankle, avais … vu, avez plus, bajal-
  -5.1: bajale, bajenle, borren … la, catal-, celular y, chill, comment … que, contact the, corten el
  -5.1: customer … please, d attente, darle-, darles, de … d, desabonnee, did he, drop it, en … svp, era pa
  -5.1: eta, great more, guest, hearing so, invitados, is … an, it … now, je … des, je … garde, la … ahi
  -5.1: le … on, lives, m inscrire, mais moi, me dit, me olvida, me sirven, me … one, me … ride, more flats
  -5.1: nada gracias, ni mon, no stop, no … NAME, no … flats, no … horas, not good, pas … j, paz por, plaqu-
  -5.1: plus … promos, pour … mise, que … escriban, recevoir … promos, repondeur, repondez, se para
  -5.1: se … olvida, sirven |, son horas, stop no, stop … bikes, texted me, till now, touch it, until it
  -5.1: until … is, vacat-, vous … finir, want … go, with … people, wrong>number, y … pu, | bajale, | effacez
  -5.1: | mande, | peace, | quiteme, | room, | siri, | … accord, | … faites, | … first, | … lui, | … should
  -5.1: ~_eas
  -5.2: NUMBER … please, ai assez, avant … svp, babe, babe |, c |, ca dit, ca et, can text, comment je
  -5.2: como |, consign, de trabajar, de … los, diez, drole-, droles, en … assez, end … for, frais |, i stop
  -5.2: i turned, in … phone, je … encore, la … ai, le coupon, mande la, many … from, me … for, mon |, my mum
  -5.2: my … are, no please, no … deja, no … y, not … agreeing, one off, options, pourquoi … m, pretending
  -5.2: que |, que … tienen, recois plus, reminder |, repue-, sigo, slow down, souvent, souvent |, stall-
  -5.2: svp … pas, tab |, text her, the stand, to … buying, unread, urge |, va … estar, van … mandar
  -5.2: veux … d, were not, would never, yo … quiero, | best, | quiero, | take, | tantos, | three
  -5.2: | … recibir
  -5.3: added you, and call, anyway |, avais pas, avertir, baja … que, boda, bought it, bueno |, by |
  -5.3: cancelar … cita, commande svp, customer here, dale … los, demande a, do … sign, fixie |, gimna-
  -5.3: gimnasio, i prefer, interesa |, is her, is … number, la boda, lache … avec, le travail, leave … alone
  -5.3: les garde, liste … textos, m avertir, mai |, mas que, me … tanto, mi bici, more … with, mude |
  -5.3: number stop, o no, of messages, ofertas … me, on vacation, para cancelar, please hold, promos stp
  -5.3: recibirlo, repuesto, said … about, sending you, sold |, stove, take that, text … call, textos … pas
  -5.3: texts … NUMBER, this … so, to cancel, vacation, want |, what … with, wife |, work … my, yo a
  -5.3: you … pic, | d, | inscrivez, | non, | okay, | quite, | thanks, | turned, | … agree, | … hold
  -5.3: | … prefer, | … suffit, ~bul, ~erat, ~hood
  -5.4: a … hermano, accepter … textos, ahora |, amo, annulez … inscription, au telephone, autorizo … NUMBER
  -5.4: avez … de, blush-, blushing, cargo de, cooki-, de manana, de … ces, de … sin, du tirage, escriban al
  -5.4: eyes are, gastar, i consent, i … check, il dit, it … her, juste la, lista delete, lot of
  -5.4: mas preguntas, membership |, moi sur, my kid, my texts, no leo, no messages, no … llego, nom … tirage
  -5.4: not … him, not … name, number you, o de, out … stop, pas … me, pins, plan … the, please my
  -5.4: pour aujourdhui, quit … and, react-, rien de, saquen de, sentimental, suscripcion de, texting … lol
  -5.4: trompe |, tubul-, up … will, velo svp, when … bike, yo si, you … mon, you … work, | here, | nothing
  -5.4: | should, | textez, | update, | … else, | … form, | … last
  -5.5: NAME p, NUMBER sms, NUMBER svp, a donne, a … mas, a … vous, account please, acepta, bikes … NUMBER
  -5.5: bloquear |, bons, d accord, de details, de … ex, delete … account, demasiados, digo que, early |
  -5.5: este … mi, eu |, ferme |, going … text, harcelement |, i … sick, je … mes, leave … message
  -5.5: liste … attente, me … permiso, mes textos, mon texto, my pickup, no … came, not … her, parar-
  -5.5: pararan, paz … favor, phone … off, phone … so, pidio permiso, plus … details, que pararan
  -5.5: send … texts, sin avisarme, sortez … le, stop he, suscribir, to bike, trop … messages, tt, ver |
  -5.5: vous aussi, why did, | … desinscrire, | … times
  -5.6: am sick, and come, autre |, borren el, but ok, cancel me, de meme, discounts, dix, drop off
  -5.6: ecrivez … par, en … besoin, get all, have taken, i like, inscrivez, is … present, issit, it all
  -5.6: it anymore, m |, mas me, me quitaron, mis … por, moi on, moi … texto, noche |, not sending, para … mi
  -5.6: pas svp, phone died, please send, que … siguen, reparation pas, si … veux, so many, stand |, tempting
  -5.6: tempting me, thanks … texting, the parts, up … texts, update my, veux m, will … quit, yo voy, you la
  -5.6: | over, | vendu, | why
  -5.7: NUMBER … leave, a reminder, alt, arreter la, bikes please, bikes |, d … les, deleted it, donc … velo
  -5.7: easy … the, fait … moi, for … of, for … order, hesit-, hesite, je … m, leo los, mais … ai, my old
  -5.7: no va, of … guys, of … so, out … you, para no, pm, quiero … recibiendo, quoi ces, siguen … mensajes
  -5.7: stop reminding, suis … de, tan temprano, tempt-, the … ok, these … are, to wait, un mensajito
  -5.7: vais … etre, want … to, | merci, | otro, | |, | … dije, | … leo, | … pasa, | … pis, | … suscripcion
  -5.7: | … telephone
  -5.8: a |, ai encore, asked … the, autorice ese, demander |, dit … je, down for, duermete, first then
  -5.8: is … no, j … encore, keep … to, liste … les, lot … texts, mon dernier, need … get, no … llamadas
  -5.8: no … yet, of getting, only want, oubliez pas, oui svp, para … recibir, pensa-, phone said, poqui-
  -5.8: poquito, qui … plus, s … a, said would, she said, shop never, si … mensajes, solid, the pub
  -5.8: todos mis, une autre, vous … ecrire, you … understand, your … lol, | demasiados, | now, | subscribe
  -5.8: | … leave
  -5.9: again did, am … lol, and drive, apuntado, assez pour, because … you, codigo no, codigo … me, comme ca
  -5.9: de ofertas, ecrivez … je, effacez ma, el cargo, est … ces, for … text, haberme … a, i … who
  -5.9: inscrivez moi, it already, just text, me anytime, me llamen, message … not, no … llegan, no … vayan
  -5.9: number before, on … e, pas … rappels, pensais que, pensais … c, por … mensajes, present |, silly
  -5.9: so … know, stop saying, text … back, texts like, todo |, ustedes … de, you already, you … messages
  -5.9: you … where, | ahi, | mas, | puse, | qui, | use, | … hais
  -6.0: a plus, am literally, am … NAME, apuntado a, call … please, cessez d, de promo, desinscrire de
  -6.0: file |, guys … my, i … literally, i … use, inscrivant, la stop, madne-, madness, mandenme
  -6.0: message was, messages … stop, might … to, no suena, nope |, not NAME, not … over, number new, ofrez-
  -6.0: or not, reminder for, saquen … la, si quiero, stop … NUMBER, suis … sur, sus promociones, you … write
  -6.0: | contact, | removed, | text, | … customer, | … lawyer
  -6.1: activ-, are … sending, arretez vous, fed … with, fille |, his number, jamais dit, listened
  -6.1: me … estos, me … mi, mentir, msn, my day, no era, not any, not … work, of … room, off … never, okay |
  -6.1: one … from, out NUMBER, over text, pas tout, ptdr, reviendrai plus, stop n, stop … repair, subscribe
  -6.1: termine pour, textos lachez, the waiting, update … number, usual-, usually, vos … lachez, yes you
  -6.1: | maintenant, | more, | stopping, | … appreciate, | … molesten
  -6.2: NUMBER unread, apuntenme, assez |, at this, ca vos, chill with, chill … the, cut out, de … faire
  -6.2: escribanme, from … in, lights off, m … tu, maintenant |, messages are, nada mas, no … mis, order it
  -6.2: pas j, por … solo, qr, quit … you, right-, siest-, stopping the, svp … en, telephone merci
  -6.2: this … have, trop … textos, vayan … quitar, want you, yo |, you … eso, your … the, | apuntenme
  -6.2: | retirez, | … parenle, | … pensais
  -6.3: NUMBER off, NUMBER … text, ages, card … declined, de cosas, do … it, done … this, envie, finir par
  -6.3: inscris, inscris moi, j … les, je pensais, like me, llegan los, mama este, message pas, messages … on
  -6.3: no … after, no … borren, paras, promo |, read … texts, shipm-, shipment, tres … y, trop de
  -6.3: votre infolettre, whatever gets, your … thanks, | escribanme, | sub, | … ca, | … now
  -6.4: agreeing … this, apunto a, bicycle … NUMBER, cancela mi, delay-, es … cel, getting your, have … heard
  -6.4: he said, how old, kindly … once, mi … este, no … llamen, not heard, off … waiting, on … please
  -6.4: oui je, que … si, quedan, quite |, shut up, si … asi, si … recibir, stop being, teasi-, teasing
  -6.4: teasing me, textos … jour, they have, thing from, upset, you spam, | chill, | less, | spam
  -6.5: a quitar, at night, liste … je, me during, me how, no recibi, no … quiten, only … me, please last
  -6.5: revert, rire, start … me, stop pis, tannee de, texting … for, | lista, | papa, | … them, ~riri
  -6.6: amuel-, besoin |, call text, complique, delays, en … por, i appreciate, me … old, mi familia
  -6.6: my … list, oubliez … de, pas … ai, responda stop, siguen asi, this ca, updates … this, wyd
  -6.6: you texting, | service, | tv, | uno, | … being, | … cancelen, | … donc, | … p
  -6.7: accepte … textos, agree … the, always … my, aux promos, consent form, did … drop, driving |
  -6.7: many texts, me dice, messages je, mon permis, only text, plane, please leave, rire |, stop it
  -6.7: stop that, suficiente |, to … one, without … permission, | fewer, | … accepte, | … acepto
  -6.8: NAME phone, are … up, arrete donc, cut off, dernier message, do these, finalement |, fixed it
  -6.8: got … texts, heard … you, is working, less texts, llamadas … mensajes, m … ecrit, ne faites
  -6.8: oui … veux, please un, show off, siesta, stop … NAME, text only, text … to, texte … les, ustedes que
  -6.8: work number, you fixed, | bye, | none, | quiten, | … quitaron
  -6.9: disc, fit me, get … texts, getting … messages, j accepte, me … rire, meani-, meaning, not me
  -6.9: nunca … que, please text, prefere les, preguntas, reply … to, si … que, still sending, stop … said
  -6.9: take NUMBER, then … me, to NUMBER, to … else, was on, | … system
  -7.0: ca … je, me quedan, my … stopped, pas me, recibir … avisos, repondez … pour, su texto, thinking of
  -7.0: un poquito, unsto-, unstop, vacation |, | continuez
  -7.1: are these, dessus svp, i agree, ni la, not from, pour … svp, repair |, resub-, resubscribe
  -7.1: sacaron … numero, so bad, tannee … vos
  -7.2: arretez … de, drop … phone, fewer texts, it without, not … will, number … now, pis … me
  -7.2: quitarme … los, remove it, so early, stopped … your, uf, unsubscribe my, unsubscribe … i, | enlevez
  -7.2: | termine, | thx
  -7.3: a ecrit, accepte les, at … number, calls please, house |, it … working, kya, mes rappels
  -7.3: mis recordatorios, not … without, nunca dije, phone was, pourquoi ca, reply … you, to … list
  -7.3: want this, | et
  -7.4: any … parts, avoir … ca, de … un, getting … texts, his … i, old phone, the emails
  -7.5: ajoutez moi, email me, faire … les, i … them, like … texts, more parts, my house, not stop
  -7.5: number … me, para … los, pueden … estos, robot |, se pueden, text stop, texter a, told … to
  -7.5: will … no, | ajoutez
  -7.6: are … off, bof, jamais … d, molesta, ok … les, pas … m, receive … more, stop … and, stop … shop
  -7.6: texting … and, texting … driving
  -7.7: alto para, de rien, svp … veux, this … end, tired … these, was off, | bajenle, | bof
  -7.8: alto … no, could not, drop … off, hier … j, me … manden, means yes, need this, number take
  -7.8: texting … so, un jour, vois juste, vous … pu
  -7.9: la mas, like them, mas alto, please so, stop to, | … cell, | … his
  -8.0: alors |, de demander, recevoir les, recibir los, so late, | another, | pis, | thinking
  -8.1: demande une, enlevez les, moi NUMBER, need … anymore, number … am, quiero … a, stop what, | … e
  -8.2: awake, ca … que, manden … de, plus les, que pasa, | … arret
  -8.3: desabonnez … pas, manden mensaje, me molesta, | parece
  -8.4: copy |, non enlevez, not … texting, ok pour, pasa si, receive no, svp me
  -8.5: mollo, paso yo, pour ne, pour … plus, | … be
  -8.6: have … unsubscribed, mas baja, necesito nada, parenle |, veux … me, | goodbye
  -8.7: ease, we never, | ease
  -8.8: agreed … NUMBER, lol stop, moins de, vince, you drop, | agreed
  -8.9: arretez pas, contesten, no … dejar
  -9.0: ever stop, know i, pensando, | to
  -9.1: a sus, do … stop, marquen, text before
  -9.2: have … get, like … cancel, mon … ne
  -9.3: undo that
  -9.5: | … nagging
  -9.6: ahi no
  -9.7: ease up
  -9.8: | moins
  -10.0: enlevez ca, recoit
  -10.2: wrong … please
  -10.4: pickup texts
  -10.5: | … unsub
  -11.0: about sales
  -11.4: arret pour
`;
