/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WISH = `
  11.2: beat
  11.0: para |
  10.9: are e, ecrivez … pas
  10.6: cancelelos, like not, textez … pas
  10.5: basta-, dontt-
  10.4: reply … ok
  10.2: aret, cancell, leave |, message pour
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
  7.3: la feuille, liste moi, march please, mensaje … you, number was, pas … sondage, ran the, rip my
  7.3: se … you, ticket NUMBER, to … new
  7.2: all if, arreter ca, autre message, comment … se, el … mensaje, end them, espam, est stop, exped-
  7.2: it … this, just delete, me bajo, mroe, no … se, number … never, on any, pour toujours, said ok
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
  5.8: sache, se … no, so … have, so … stop, stop not, take mine, teaching, telefono … el, tengo … para
  5.8: texting … now, texts thx, the fine, the messages, the … print, this oh, this … up, todas, tu … les
  5.8: undo, up lol, usan, veule-, veulent, vu que, was … NUMBER, work phone, would … it, you … send
  5.8: your money, your … put, | depuis, | stoop, | su, ~eas_, ~rity
  5.7: NUMBER … svp, ai … que, aimai-, aimais, and confirm, angry>wrong, aqui los, bike so, buggin, cause i
  5.7: ce … le, circled, combien … fois, d … donne, de fois, de … message, dejenme en, deranger |, desolee |
  5.7: each one, en esta, en … je, end the, est … mais, get NUMBER, i … filled, in … why, it stop, j aimais
  5.7: la … tengo, last … from, left … phone, let … number, liste … gens, llamenme, m oublier, me nothing
  5.7: me … call, molesten, not … more, not … new, oublier |, pas abonne, pas arretez, passed away, pedalear
  5.7: polim-, poliment, pos, rien … avec, se donde, si … algo, sign … sheet, so … would, struc-, struck
  5.7: suis inscrit, suscripciones, svp les, terminez, texts i, the time, the … where, this … ton, un sub
  5.7: up sheet, want … leave, wants them, waste, watched, were … to, with … messages, with … number, y el
  5.7: y … you, you that, | alto, | corten, | tache, | terminez, | … aimais, | … espere, | … sub, ~wast
  5.6: a autorise, a dejar, a lui, about … or, ai … coche, another one, apres ca, at … fire, au … quand, aura
  5.6: autorise ca, basez, bebes, by … at, can go, can quit, cancelen … mensajes, chose, de repondre
  5.6: de … nunca, delay, did no, did … such, donde … que, dort … le, envie mas, es solo, espere que
  5.6: est … arretez, est … un, for any, halte, have … do, i reply, inflar, inscribio, it please, jamais ca
  5.6: just remove, know where, la baja, la case, la desabonnez, lachez … les, last … please, le cinquieme
  5.6: lol … do, me … decir, moi … il, mon … pas, my line, my … away, need … bike, no … thing, notices |
  5.6: number away, number … a, off … number, on there, or ever, or … will, oublier, phone … old, plus svp
  5.6: plus … des, pour de, promos a, que … avez, qui … est, quit bugging, rappels pour, receipt says
  5.6: receipt … is, reply here, right to, say … the, says quit, ski, snowbird, spring … is, stoop, sub |
  5.6: such thing, suis … abonne, tell … his, that my, the code, the girl, the trash, the … must, they … at
  5.6: this … there, thought it, to put, to … now, to … on, tu moyen, un … c, une … fois, usted de, why … am
  5.6: will block, worse than, yo pedi, you it, you … i, yours is, | revise, | … bought, | … respuesta, ~dme
  5.6: ~dome
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
  5.4: that … am, told … no, vide, vous dites, voye, when … signed, where did, will keep, you before
  5.4: | … cleaning, ~acid, ~cero, ~itor, ~pse
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
  5.3: time and, time … text, tranquilo, trottinette, up … i, veux … entendre, veux … que, wife … not
  5.3: would … no, you unsub, yours … the, | blocking, | error, | getting, | … esposa, ~ndom, ~nok
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
  5.2: usele-, useless, vot, want a, want texts, win the, with … who, without asking, work … day, y … otro
  5.2: you write, you … asking, you … cut, yourself |, | pass, | … an, ~lur, ~odas, ~yan
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
  4.9: married, me apunte, me dire, me quita, merci NAME, messages texte, mi … les, molestar, much … me
  4.9: my file, nah stop, no contact, no volver, not NUMBER, nous … de, now were, numeros, of … to, on … pour
  4.9: one of, out |, pas donne, passi-, passing, phone … for, plogu-, plogue, pour arreter, pour dire
  4.9: que si, rappels de, really … not, rien du, roaming … no, salida, sans … demander, saturdays
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
  4.8: mais … de, me pregunto, me quitas, me sacaran, me … now, might as, might … well, moi … veux, msj |
  4.8: n ecrivez, need them, no … call, no … saber, no … updates, no … with, nomas … una, not permission
  4.8: numero lo, numero si, nurse, one … want, only call, oublie le, para lo, parenle … los, parler … vous
  4.8: pas … etre, personnel, please see, please undo, por … rueda, pour … urgences, promo … moi, que pueden
  4.8: que sigan, que … finisse, que … sacaran, que … saquen, rather … did, reclamo, reminders i
  4.8: remove … info, sacaran, sauter, send … else, sends, serva-, servait, she wants, shop … my
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
  4.7: find … else, frenenle, garage door, getting old, hi please, i not, i … call, idiots |, inner
  4.7: is … consent, it or, j exige, j veux, jalou-, jaloux, just for, kindn-, kindness, lcap, le donc
  4.7: le mot, le … permiso, left the, los bloqueo, mail only, mandar … que, marcada, mas asi, me laisser
  4.7: me lose, me outta, mensaje y, mensajes con, mi informacion, mjs, moi donc, moi non, moi … m
  4.7: nadie … pregunto, next … goes, nmbr, no text, no y, no … quiero, nom |, not win, not … do
  4.7: not … messages, nothing personal, nuthi-, nuthin, ocupo sus, of stop, of whatever, of … stop, okaye-
  4.7: okayed, on … number, on … texte, para … recibo, part … stop, pas fait, permanently, pis … en
  4.7: pour plus, pour vos, pourrait, quand … ma, que … sigan, qui m, quien … dijo, quit with, quitenlos |
  4.7: quito, rather you, ready … do, recibir … de, rends, ride … you, s … fait, sa |, saturday i, saute-
  4.7: se los, see it, semana no, si you, sin … por, snowb-, souvenir, stoppez, switched to, text goes
  4.7: text … again, textiando, texting … or, textos … aimerais, texts a, the register, the … already
  4.7: the … no, the … swap, these … off, times … i, tips, to not, to … just, trade-, traded, unreg-, va bien
  4.7: veux sortir, vivre, vos message, was only, when … want, yo les, you … ando, your … take, | end
  4.7: | estop, | os, | traded, | vu, | … someone, | … ticked, | … wish, ~_aco, ~_jur, ~ajer, ~clue, ~ecen
  4.7: ~edn, ~enav, ~nava, ~nent, ~nst_, ~rcy
  4.6: NUMBER de, NUMBER texto, NUMBER … vous, a compter, a inscrite, a … pu, a … since, a … take, a … text
  4.6: ai deja, ai … ans, alto you, am … stop, and now, and … ask, and … more, any list, apunte por
  4.6: arreter |, as a, at all, avait … que, axe, because you, bon la, box was, call do, call … not
  4.6: can somebody, close … my, compter, d avis, de chez, de … molestar, debarque |, demasiado
  4.6: desinscrivez … svp, did for, dlt, do what, do … unsubscribe, does … say, each, el … pasado, en … et
  4.6: enlevez |, enough texts, fille-, filled, free from, from everything, from … on, good … the, gtfo
  4.6: in … store, it … texting, j … eu, je … dise, je … non, ki, laisse la, last |, law>wrong, le dise
  4.6: le … pis, les … la, les … un, let … be, like … know, llevo el, make … texts, manana y, marque, me deje
  4.6: messages … do, moi ne, more text, my battery, nada … de, nana, neta you, no means, no … bicis
  4.6: no … llegue, no … recibir, no … sms, none, now … do, numero era, off … here, old owner, omg stop
  4.6: on … desabonne, on … my, on … or, on … you, one … these, online … it, or … other, our phone, pasen
  4.6: paso cuando, pero … no, please … sure, plus … merci, poner para, poner … que, por mi, poubelle |
  4.6: pour … ne, pre, preguntarme, pretend, prochains, promos svp, property, prove, pueden parar, qu … m
  4.6: quand est, quand … ce, quiero … los, receipt only, recoivent, remove … i, ruego, sais … c, say about
  4.6: se desabonne, signed me, sin preguntarme, so delete, so please, so there, sold … the, solo para
  4.6: stop yesterday, stop … have, su lista, svp arretez, te voy, textear |, texting lol, texting … is
  4.6: texts no, these … the, this customer, tires are, to … from, tomber les, tu peux, un client, un mes
  4.6: un … et, uncheck, up please, up stop, up … after, vais a, verba-, veut pas, vivir, vos … en, vous … du
  4.6: voy … poner, wants … i, well … you, xfis, you asked, you lot, you would, you … delete, you … had
  4.6: | axe, | cat, | confirmen, | dnc, | droit, | gtfo, | pretend, | prove, | … yo, ~_eac, ~aff_, ~celo
  4.6: ~ciar, ~conc, ~dis_, ~estr, ~gnat, ~ilie, ~rueg, ~stie
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
  4.5: pass on, please quit, plus vous, plus … d, pour que, qu … ne, que acepte, que … aqui, quien me
  4.5: quitenme por, quittez, receiving this, reminders please, robin-, save … texts, se … con, set this
  4.5: she asked, si es, si … no, signed … with, silence radio, so … do, so … the, stop … con, stop … spam
  4.5: subscribing, suis … une, svp … suis, take … out, text … stop, textos merci, textos stp, texts … never
  4.5: tf, the … box, the … page, then NUMBER, these off, this … did, to about, told … could, tres bien
  4.5: twelv-, twelve, unche-, unsubscribed |, vais … bloquer, velo … besoin, vendi-, visitor, votre … lol
  4.5: vous … fermer, want … get, want … hear, which is, wipe my, with … repair, wrong>law, y … me, you hable
  4.5: you kidding, you … have, you … this, your end, yours, | our, | quittez, | supprime, | uncheck
  4.5: | … buen, | … comme, | … home, | … operaron, | … otro, | … toute, ~dens, ~eros, ~hitt, ~nsis, ~oter
  4.5: ~pan_, ~pter, ~tear, ~tn_
  4.4: NUMBER textos, a bike, a ecrire, a peut, a … etre, acord-, alone |, am … please, and please, ans je
  4.4: anymore thank, arretiez, aucun texto, basis, be on, be … off, beeps, bike … you, boss sees, bot
  4.4: but … me, but … texting, buzzed, ca je, call to, can … consent, can … the, card says, carnal |
  4.4: change d, claus-, clause, clerk, coche, con … you, date … l, de ciclismo, de d, dealt, dejenlo
  4.4: delete … pero, did … my, did … tick, did … win, dije que, do … please, dolares … mensaje, donne la
  4.4: efectivo y, el ultimo, el … era, el … ese, ella … de, else … text, en juin, en voulais, est … mauvais
  4.4: et je, faut croire, favor gracias, finisse, firme nada, flat … in, for message, for … day
  4.4: for … messages, forget … exist, friday … that, given, gracias no, gratt-, happening, hasta la
  4.4: have … tell, how … unsubscribe, i always, i exist, i … nicely, if … need, in … name, insistan
  4.4: interdiction, is … i, it for, it not, it … about, j … voulais, je … ma, je … voir, just no, kijij-
  4.4: kijiji, know … i, lachez mon, laisse … tranquille, le dentiste, le prochain, le voy, le … enlevez
  4.4: les annonces, let the, let … end, lien pour, lifet-, lifetime, list>not, lo mio, los … you, magic
  4.4: marque … casilla, me molesten, me … quitar, meme pas, merci … me, messaged, mettez un, moi et
  4.4: moi … vrai, more … me, muy bien, my … sees, n you, name … of, no … stop, non plus, not ever, not text
  4.4: not … nothing, number in, number … did, numero sin, nunca les, off … just, on coupe, opt … a, orden de
  4.4: otra cosa, outta, over for, page, para siempre, paren, pas accepte, pas … a, pas … textos, plan and
  4.4: please … send, plus m, plus … mon, por sms, por … el, pour ca, pour … ca, pour … textos, puede … de
  4.4: que mes, que … arretiez, que … por, que … pueden, qui s, quiero ninguno, quitenlos, randonnee
  4.4: recibir sus, rente-, rented, repondu … deux, respond, retire … ca, sacame de, sans … de, serais
  4.4: signing … for, sms svp, solo llamadas, sorry … you, stop je, stop thanks, stop … pas, subar-, subaru
  4.4: suiva-, sweetie, take both, take … back, te … a, telefono … la, temps que, texter … merci
  4.4: thanks please, the parrot, the … done, the … fixed, the … have, the … now, they go, this plan
  4.4: time stop, un consentement, una … a, up do, up i, us end, ustedes … les, vamos a, vous arretiez
  4.4: water bottle, who do, you … quit, your … so, | by, | cell, | desde, | gave, | had, | pardon
  4.4: | … demande, | … employee, ~_ere, ~_jan, ~aced, ~appi, ~enro, ~leer, ~lite, ~oila, ~teen, ~urra, ~utta
  4.3: NAME and, NAME la, NUMBER … a, NUMBER … also, NUMBER … yo, a landline, a nada, a … basura, a … moyen
  4.3: a … ni, again so, ai pese, all the, alto |, anymore please, ask your, assez … textos, avenir |
  4.3: basis … you, ben que, bikes … the, billb-, billboard, borrad, bother texting, c … non, card in, carnal
  4.3: chef, ciclismo, comment me, comment … desabonner, compris que, confirmen, coupez ca, de ahi, de ahora
  4.3: de pubs, demain je, diari-, diario, dise, dnc, du groupe, each … is, el … le, en veu, en … pu
  4.3: encore … textos, enlevez … pour, esa lista, est … l, final notice, fois … les, for anything, frequ-
  4.3: garage depuis, get any, give … phone, good day, good … me, guardense, guardense sus, hace falta
  4.3: had … number, haha so, happy … the, have … bikes, have … out, here it, himse-, himself, how … times
  4.3: i … gave, i … something, is due, is real, is too, is … last, j me, j … pese, j … veu, jamais |
  4.3: la … passee, lache moi, lache mon, le … depuis, les alertes, list … am, m … desabonne, m … promis
  4.3: magic word, mama tiene, marzo y, me by, me … all, me … from, me … never, menor, mes deux
  4.3: messages … je, mis … votre, moi patience, mon … merci, more i, my number, name out, negative
  4.3: never … one, no … los, no … molesten, none please, not … billboard, not … promos, not … us, now … is
  4.3: numero la, of love, of … from, of … these, opt me, opted … to, over … the, own … now, para esto
  4.3: pas … recevoir, peur, plus en, por correo, preguntarme |, pu … rappels, pueden … de, que … esten
  4.3: quick question, quiero … estos, quiero … ni, quitenme … favor, ready i, regardez, reparation mais
  4.3: report you, reportar si, rocky, rompan, safet-, safety, scrub, semaine passee, shop i, shop … to
  4.3: so text, sock, solo … que, stay … my, stop … am, suis sur, suis … mais, svp … bonne, tanta-, tantas
  4.3: tes rabais, text at, text … ok, texts not, the magic, the … friday, the … two, the … word, these … do
  4.3: three in, time … part, tirez, to … of, tqm, tu … que, una … no, una … y, va … les, vos … pis, week is
  4.3: will look, would … you, yes for, you … if, your billboard, your employee, | annule, | avant, | cancle
  4.3: | desist, | guardense, | … compre, | … order, ~_hau, ~abra, ~adme, ~cese, ~ecke, ~iber, ~ilo_, ~melo
  4.3: ~nrol, ~pd_, ~relo
  4.2: NAME … do, a deux, a don, a problem, a … is, acuerdo de, agreed … nothing, ahi |, amour
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
  4.1: NAME … texts, NUMBER … matin, a bottom, a cause, a recevoir, a … bracket, a … today, abonnement aux
  4.1: actually, again is, agenda, ahora si, am an, am … up, and did, annonces, any … messages
  4.1: anything … you, are fine, are … much, are … not, autorizo |, avenir, away … stop, baja … favor, bedro-
  4.1: bedroom, besoin … continuer, better be, bici you, bike texts, bought … helmet, bro i, broke my, but my
  4.1: but … no, ca les, can get, can stop, ce n, clair |, coche non, contact info, contre, croir-, croire
  4.1: cuando pueda, de bicycle, de ta, de … modos, deaf i, demain apres, denme de, des … sur, des … vous
  4.1: did … agree, did … find, do my, do … keep, ecrivez plus, either |, ella … no, employee, en adelante
  4.1: en plus, en … pagina, entre, es en, este … el, esto lo, et … messages, etait non, etre retire
  4.1: favor … los, fine i, fini … textos, fois pour, fuera |, get … and, gets, got my, great-, guada-
  4.1: guadalajara, happening |, harrasment, has … the, have … already, hit the, hoy mismo, i sure, i … will
  4.1: idea … que, inbox |, interesan sus, is got, is nothing, is you, is … agreeing, is … much, jamais … mon
  4.1: je … mets, l avenir, l … ca, l … dit, la atencion, la familia, la fiche, la lcap, la nina, la … suis
  4.1: laisse … numero, law>not, le demande, les ai, let my, liste stp, mandan … si, mandar nada, manden lo
  4.1: manden |, many … do, mas … ustedes, me as, me of, me rayer, me … fuera, me … tarde, message … please
  4.1: modos, moi … NAME, mon … aussi, more bike, morning … do, my first, my … in, n en, need … texts
  4.1: never want, nights and, no mas, no textear, no texting, no … andar, no … falta, no … recordatorios
  4.1: non arretez, not … call, nothing about, now … need, of them, off so, off … your, oigan |, old man
  4.1: on … more, on … sunday, on … texts, os, over … me, par contre, paren |, passe au, phone … with, pis le
  4.1: pis … cell, please drop, please finish, plus … seul, poubelle, pueden dejar, que dejen, que era
  4.1: quiero quitar, radio |, ras, receiving, recoive plus, regim-, regime, remember to, reminder … NUMBER
  4.1: remis, removed … this, reparee, rien signe, rien … tout, ruined, sa, says to, so … for, somebody who
  4.1: stop merci, stopped … me, suis deja, suis pu, suis … inscrite, suis … la, suis … par, svp nous
  4.1: svp … le, svp … tout, ta liste, text program, text … on, texter … l, texts … to, the last, the … going
  4.1: the … thanks, there … nothing, these do, thinks, this i, tiens a, times do, to many, to texts
  4.1: to … what, todas … listas, today stop, todos modos, toggl-, un casco, une journee, unsub me
  4.1: vais appeler, venia, veu, vous avoir, vous mets, vous … moi, want your, want … be, were done
  4.1: when … need, when … texted, why am, y de, y en, y hoy, y … di, y … siguen, you can, you once
  4.1: you pueden, you stopped, your … quit, | as, | final, | stoppez, | … dejar, | … firme, | … mother
  4.1: | … quita, | … ruego, ~_coc, ~_oo, ~_os_, ~_sa_, ~blas, ~earm, ~eivi, ~elat, ~ety, ~ety_, ~geri, ~iand
  4.1: ~ivac, ~js_, ~nn_, ~ntly, ~ohi, ~pier, ~rsi, ~rten, ~uc_, ~zes, ~zes_
  4.0: NUMBER more, a usar, a … avenir, a … moment, a … poubelle, again … time, ai accepte, am … off, and no
  4.0: and … text, annulez les, au … j, aucune … svp, avis … de, been … for, bicicletas |, bother … me
  4.0: cancel … please, cette liste, checked, chere, chuck my, chuck … number, comme … est, con que
  4.0: confirmed, consommateur, coron-, coronilla, crean-, creances, cut them, d ecran, de esa, de moins
  4.0: de nada, de pub, de … esto, de … ni, de … spam, dejan de, demande poliment, depuis … je
  4.0: desabonner … ca, do … text, donne … accord, donne … ok, dotn, drop … please, dropped … bike
  4.0: el … donde, email … fine, en … lo, en … mensajes, enough stop, era … la, eso … es, est … les
  4.0: est … pas, everyday, falta … me, feel free, feel … to, finish, for … not, get lost, got to, hace … que
  4.0: happi-, happier, hard pass, hasta … coronilla, hi i, in march, insurance … it, is … one, j … accepte
  4.0: j … achete, j … mieux, jamais donne, je coupe, je … parle, jetez mon, jetez … numero, just do
  4.0: l abonnement, l envoi, l … proprietaire, la coronilla, la poubelle, la … demain, la … plus, lista que
  4.0: live, ma … mere, me again, me sortir, me … mandando, me … ni, me … pour, mensaje … no
  4.0: mensajes gracias, mensajes porfa, menvoye, merci … journee, merci … tout, messages … m, moi … groupe
  4.0: moi … me, moi … rien, mon ok, ne … en, necesito los, new … and, ninguno de, nix, no los, no trabajo
  4.0: no … di, no … favor, no … more, not angry, not just, not work, not … texts, numero no, offence
  4.0: oficina no, oigan, on ne, on this, on … appelle, out thanks, par telephone, pas … sur, pas … svp
  4.0: pero … quiero, please … texts, plus … texto, plus … vos, por … nunca, pregunto si, que por, que … ne
  4.0: que … queria, que … quiten, quiero es, quitan, recibir nada, rien chez, said no, sales texts, segunda
  4.0: send anything, shop … do, si queria, since when, so … end, souvenir d, speciaux, stop i, suffit |
  4.0: suis … a, svp … de, tell you, text i, text please, textez … pu, texting her, texts thank, texts … he
  4.0: texts>law, that box, the automated, the clinic, the consent, the … stand, the … take, these for
  4.0: these … me, this … i, ticked yes, to break, to … week, told … not, tout ce, tout … reste, ts
  4.0: turn these, up but, up … my, used NUMBER, ustedes you, verbally, virtu-, volvieron a, vos nouvelles
  4.0: vos sms, vous bloquer, vuelven, when … was, wife … you, will show, worry pas, y tambien, y todavia
  4.0: y … paso, yo … mi, you con, you … mandes, you … trabajo, your … do, | antes, | chuck, | desabonner
  4.0: | exit, | feel, | quitter, | returned, | stp, | … pu, ~_jap, ~_msj, ~_nur, ~arer, ~coch, ~dise, ~epli
  4.0: ~ibi_, ~ira_, ~jap, ~msj, ~nro, ~nurs, ~piti, ~roni, ~ucs, ~verb
  3.9: NUMBER that, NUMBER … let, a bloquear, a … caisse, a … muchacha, acepte |, again ok, agreed … messages
  3.9: ahi … no, ai eu, all … ones, am keeping, and all, and so, ans j, anymore … you, apunte, as … mauvais
  3.9: asked nicely, au salon, avec tes, aviez … que, avis, avisen mas, away … number, baja |, ben voyons
  3.9: bici … los, bon … la, borra-, breaking … with, but … remove, caiss-, call … lawyer, can drop
  3.9: cancel these, change … idee, change … preference, chuck, claim to, claim … have, concerned
  3.9: consent … claim, cosa, could … me, d ecrire, dan de, dan … baja, de baja, de ceux, de opinion, de tel
  3.9: de todas, de … avisos, de … envoi, de … mes, de … n, de … sms, decoche, dejen … spam, demande d, denme
  3.9: denme … baja, desde hoy, did … ask, dije no, dire, dit … c, dit … j, divorce, do … recall
  3.9: done getting, donne aucun, dort, down the, du tout, dump, el spam, email on, emergencies, en … mettez
  3.9: en … pis, end … i, ensui-, ensuite, escribiendo, esten mandando, ever had, fix is, flat fix
  3.9: for emergencies, for … bike, for … warranty, get … more, grateful if, grateful … you, hagan |, halt
  3.9: hat |, he pedido, her phone, i say, i … keeping, i … wanted, if … wanted, is pete, is time
  3.9: it … possible, j … coche, j … deja, janm, je … donne, je … maintenant, jurid-, la famille
  3.9: la protection, la svp, la … avec, la … pu, labor day, lachez … cell, le svp, le tirage, le … que
  3.9: les he, like … a, like … see, liste … ceux, lo hagan, long … me, los … es, m ecrivez, m … inscrite
  3.9: ma vie, ma … plus, mas ofertas, mas yo, me las, me now, me prometio, me these, me … avisando
  3.9: me … mantenimiento, me … ok, mechanics, mejor … me, mes alertes, mes y, messages i, messages svp
  3.9: moi pu, moi … ca, moi … courriel, molesten mas, movil de, my customer, my preference, name wrong
  3.9: need … do, need … on, next … so, no ando, no contactar, no marque, no msj, no … asi, no … mensaje
  3.9: not anymore, not contact, not recall, not write, now … me, number off, ok thanks, one … this
  3.9: only … it, opener, order arrived, ordin-, over please, pantalla y, pare por, pare … favor, pas … tu
  3.9: pasado, pedir-, perdez, person i, peux m, pitie, please let, please make, plus rien, por … bici
  3.9: pour … j, prometio, proof of, pu … svp, qu on, quand … ai, que j, quitar mi, quiten |, ras … bol
  3.9: receive sms, restr-, restring, retirez |, returned the, ride please, right that, said … and, said … to
  3.9: salud, se … dije, send another, sende-, sender, ses textos, shop but, show me, sigues, sin mensajes
  3.9: sin textos, sir |, sortir de, souvenance, spam and, still … NUMBER, stop … now, suena el, suerte … la
  3.9: suis jamais, suspender, svp annuler, temps … mon, textearme, the mechanics, the sign, the trek
  3.9: the … hold, there please, these please, these … and, these … texts, they … in, this line
  3.9: this … annoying, this … if, time on, tire sale, to email, to messages, to read, to reply, to these
  3.9: to … like, tranquilo |, un magasin, un petit, un seul, unsub … please, unsubscribe |, ups, use text
  3.9: velo c, vez me, vez … me, volvieron, when is, while driving, with o, with out, yo you, yo … le
  3.9: you claim, you puse, you … por, your stuff, your … program, yours too, | … dog, | … habia, | … hable
  3.9: | … stp, ~agam, ~cies, ~coc, ~ersi, ~iale, ~lenm, ~ncen, ~nlos, ~oads, ~oix, ~oix_, ~rase, ~veu_
  3.8: NUMBER cents, NUMBER time, a minor, a quiet, a … i, a … nada, aburre |, account … the, aceptado
  3.8: ai coche, ai loue, already have, already i, and said, and … are, and … buzz, and … want
  3.8: annulez … rappels, any of, arms, arrete svp, as no, as … now, at your, at … in, au moins, aussi … de
  3.8: aux textos, avez achete, avez … mon, away my, baja gracias, be coming, be great, be … back, bike share
  3.8: blast, borrennos, bought the, break up, business … you, ca cesse, ca par, ca … moi, ca … une, carta
  3.8: cause de, cel you, cell de, ciert-, cierto, conversacion, courriel … la, cuenta que, de haberme
  3.8: de mensajes, de ses, de … droit, de … qui, dechi-, decli-, dejen … estar, demande … fois, deranger
  3.8: desabonner svp, desactivar, di el, dicen que, disculpe me, do … for, do … hit, donc |, el … las
  3.8: el … pero, en … lado, encargo, envien, erase, es … you, eso … los, esto … no, et … velo, favor … no
  3.8: fermer, fiche, for … to, gave … cell, get … this, gonfler, hearts, i ticked, i … do, i … leave
  3.8: idee … les, if there, in with, inhab-, inhabiliten, invite, jaja en, jaja … no, jaja … serio
  3.8: je trouve, je … arret, joine-, joined, junto-, juntos, just … the, la palabra, lake, le manden
  3.8: le monde, le rdv, leaving … country, left off, les sms, llamen … me, llene-, llenen, lo digo, lose the
  3.8: loue, m en, m oter, madru-, madrugada, mais arretez, make sure, make them, manda mensajes, me salgo
  3.8: me … that, memoria, mensajes … you, mi … joven, mient-, mientras, minor, moved … oregon, mucho la
  3.8: mwen pa, my arms, my … says, needs to, never … in, ni mensajes, no mandes, no … autorizado, non j
  3.8: non mais, not agreed, not hit, not reach, not send, not … me, nuest-, nuestra, numero … ahi
  3.8: nurse here, nurse on, of god, off whatever, opted … in, orego-, oregon, oter de, oui pour, over … i
  3.8: owner i, pager, pas … peine, pas … suis, per, please turn, prefere ne, preferences, pregunte, produ-
  3.8: prometieron, promis que, promised my, pu … des, que nunca, que paren, que quede, que yo, que … cesse
  3.8: que … etes, que … mensajes, quel droit, queria mensajes, question … you, quit … me, quita de, quite de
  3.8: quitenme … eso, quoi la, rayez, recaditos, recibir ni, relan-, remai-, remove me, remove us, resign
  3.8: salgo de, says … on, says … texting, scrap, seguir … textos, seulement pas, shut off, so it, so … am
  3.8: so … remove, spare … old, state, stop … merci, stop … up, store … me, suene, sus … por, svp pu
  3.8: sweet … i, taking me, tan amable, tengo dos, text service, text … can, texting him, texting … my
  3.8: textos … la, textos … no, texts is, texts … this, the do, the kid, the paper, the … but, the … came
  3.8: the … owner, the … time, them off, then stop, these i, this chat, this … be, this … do, to drive
  3.8: to oregon, to … check, to … lawyer, touches, trash, unless you, velo et, verdad … no, veux … etre
  3.8: vous … achete, want out, where … are, wi, would … great, y suena, y … mi, yo … fui, yo … me
  3.8: you … bueno, | denme, | fin, | mwen, | name, | rendez, | retrait, | suficiente, | wheel, | … part
  3.8: | … somebody, ~_lee, ~_ley, ~ecli, ~gets, ~imos, ~oof_, ~oop_, ~orra, ~pr_, ~ptad
  3.7: NUMBER centavos, NUMBER … am, NUMBER … moi, a person, a … plan, acepte, adver-, after … you, ai rien
  3.7: altog-, altogether, altogether |, am … need, and … not, arretez svp, arretez … rappels, ask … be
  3.7: back … my, be taken, bell and, bien que, bike to, bike … take, birthday message, blank … purpose
  3.7: bueno you, bye les, bye … textos, ca la, ca … svp, cada … suena, caen, cajera, came in, can … too
  3.7: cancel text, cancelame, cast, celular por, centa-, centavos, chez … enlevez, cierto |, clearly
  3.7: comment … me, como que, compraron mi, compraron … numero, confirm i, continuar, creci-, day so
  3.7: de cuando, de estar, de estos, de promotions, de … enlevez, de … me, decoc-, delete mostrador, depanne
  3.7: desap-, desmarque, desvi-, di para, di … como, discontinue these, do … the, donc … nom, dos … y
  3.7: ecris moi, el … ahora, el … sin, elect, en envoyez, en esto, enlever |, envie-, escriba |, est … mere
  3.7: este … de, favor … escriban, feo, flash-, for … but, from texts, fue el, fuera de, gosser, guys to
  3.7: have agreed, have already, have … been, here i, hombr-, hombre, hope this, i report, i went
  3.7: i … okayed, il … y, in … pocket, inscrite a, interdis, is … how, j … dit, je conteste, je tiens
  3.7: just … more, l heure, la ley, la poste, lawyers, le … ne, les avis, les boys, les veux, les … una
  3.7: llega otro, lo … ahora, longer wish, ma reponse, mas … esto, me sirve, me texte, me textez, me vuelven
  3.7: me … do, me … email, me … it, me … out, me … y, merci … bien, mesi, mi … los, miss the, mon … plus
  3.7: mon … sur, much … please, my back, need … keep, never okayed, never text, no el, no hice, no lo
  3.7: no … list, no … mandaran, no … porque, no … sirve, no … wish, not consent, not riding, not … english
  3.7: notifications |, off … sends, on est, on … ca, only rented, only … email, or … my, over … take, owner-
  3.7: owners, pas … permission, phone a, phone … a, phone … stop, pierde, please delete, please … messages
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
  3.6: de … merci, de … pa, de … sortir, deals |, delete taller, deme … baja, desabo, desabonnez … svp
  3.6: deseo … recibiendo, desus-, detener, di, do … reach, donde estan, du … un, efectivo … no, el envio
  3.6: en todo, encore vos, engineer, enlevez … ca, envio de, est clair, est rendu, est … effacez
  3.6: estuvo … de, et ca, explained, facture est, figurer, filte-, fois j, follo-, for … sms, for … stop
  3.6: from … texts, gave the, get … i, going with, hacerme, hasta … van, have asked, having my, hers |
  3.6: hijos, honestly |, honor it, how … have, i guess, i … block, i … replying, i … stop, i … yes, if that
  3.6: in … to, inner tube, insistan |, inviting, is … permission, is … please, is … take, j … que
  3.6: jamais … pour, je prefererais, kindly … this, know it, know when, know … are, know … it, l … retirez
  3.6: la caisse, la … asi, lache … patience, las alertas, late be, late … there, les message, llanta … me
  3.6: longer … in, look … your, los va, m … envoyer, make these, mandar |, mas … que, me les, me … mande
  3.6: me … pero, me … si, me … texts, medio, mes preferences, message … to, mi cel, mi contacto, middle of
  3.6: mind … me, mobile number, moi avec, montrez moi, more texting, muerta, my leg, my … needs, my … remove
  3.6: nada … texto, need something, nerfs, never contact, no for, no … texting, not>list, numero aux
  3.6: numero … para, numero … vidanges, off … and, off … phone, ok please, ok … text, one … no, oubli
  3.6: our number, out again, pacie-, paciencia, paix avec, papa est, pas … arretez, pas … francais
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
  3.5: ca … sur, caissiere, con … texto, conformement, conformement a, conformement … la, contact list
  3.5: conversation |, cuando le, cuantas veces, d … retire, dame … de, de aqui, de cancelar, de ella
  3.5: de nous, de … texte, des … apres, desma-, di |, donde … mi, donne pour, du … pis, ecrit arret, el mes
  3.5: en avril, en france, en sus, en … arretez, enlevez … des, envoyez … d, eso si, estre-, et ce, etait a
  3.5: exercise my, exercise … right, famille, finit-, finito, firme yo, flooded, for each, for this
  3.5: for … please, forgi-, frame and, france, ftc, gaste-, gasten, get … sec, getting … after, gone … the
  3.5: got … to, great … on, guys but, hacer-, has to, have two, hijo y, his phone, hmu, holle-, i drive
  3.5: i … gettin, i … using, if … would, in NAME, in … please, inner tubes, inscrite par, ir manana, is now
  3.5: is private, is … list, is … third, j … refuse, j … this, jamais svp, je laisse, je tape
  3.5: jours ouvrables, la aepd, la caissiere, la … enlevez, laisserai, le escriban, le … arretez, le … moi
  3.5: le … texto, les … automatiques, ley, liber-, like … text, llamen ni, llege-, llegen, lleguen, lo pense
  3.5: lo unico, los dije, los … y, loud, m avait, mais pour, makes the, mandando textos, manden nada
  3.5: mandes |, mas gracias, me already, me avise, me … porfa, me … text, mensajes … no, mensajes … quiero
  3.5: mensajitos |, messages my, messages … please, messages … svp, mi respuesta, moi si, mon … je, mon … n
  3.5: montrez, must have, my baby, never coming, never shuts, new … same, ni … mensaje, ninguna, no gasten
  3.5: no riding, no … mensajes, no … remove, not carry, not signing, not … anything, not … sending
  3.5: number pour, number … just, number … one, number … that, off of, off with, on … head, on … pas
  3.5: one flat, one here, oter … la, otez, out … these, ouvrables, overseas, pa esto, panics, par … enlevez
  3.5: para … dejen, paren con, parte … esto, pas souvenir, pas texter, pas … avoir, pense … y, pero you
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
  3.4: comme … vous, compre … casco, compu, confusing, consent |, contactar, cote de, cours … le, crtc si
  3.4: cuando suena, de chingar, de numeros, de plus, de … job, de … lista, dejen … chingar, deme de, did i
  3.4: disen-, do … contact, dolares por, donc retirez, done … texts, du NUMBER, effacez … numero, eliminame
  3.4: ella no, enlevez donc, enlevez … mon, entie-, es menor, es … los, escribirme |, est fini, est non
  3.4: esto en, estoy … por, etre … svp, fecha, fermez mon, fin aux, for … and, for … pickup, forev-, forever
  3.4: from … text, gdpr, gerant m, good … not, has … own, hay necesidad, he … nada, him off, i certainly
  3.4: i chose, i did, i … remember, i … taken, importunez, interesado en, interesses, interested … your
  3.4: ipad, is … emergency, it got, it … ready, it … with, j avais, jamais … texto, je reponds, je … aux
  3.4: jours |, jst, juste que, l ancien, la misa, la vie, law>more, le pique, le … mais, le … sans
  3.4: leave … text, les nerfs, like … messages, list … so, lista-, los mande, los … a, los … tambien
  3.4: los … yo, loud in, loved the, ma … dans, mair, make … stop, makes you, mandan |, maquinita
  3.4: mas … texto, me off, me stop, me vuelvan, me … recibir, me … times, mensajes … este, merci mais
  3.4: mere de, messages ne, messaging |, metanse, mi nadie, motorcycle, n … plus, nae, nearl-, nearly
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
  3.3: deja … d, deja … stop, delete … cell, derangez moi, dernier svp, desactivar los, did … answer
  3.3: discontinue, do … send, each buzz, ecrire |, effacez moi, effacez mon, effacez … de, effacez … infos
  3.3: elle veut, empez-, en … momento, en … pas, end, enviando, esa … que, esos mensajes, est … trop
  3.3: esto you, etait … pas, etre retiree, every, every text, every time, explique, explique a
  3.3: explique … NAME, fabor, firme … para, for … last, forget you, from … guys, from … please, futur
  3.3: futur |, gentil mais, good on, great if, guys are, hagan de, hagan … cuenta, him i, hitti-, i clicked
  3.3: i gave, i left, i … and, i … having, ici, ici … a, il vous, in arizona, in spring, inscribieron
  3.3: inscribieron sin, iphone |, it close, it hurts, it … monday, j … sortir, je … jamais, la cadera
  3.3: la muchacha, lachez … telephone, ladilla con, lavar, law>these, lay off, list>me, liter-, los digo
  3.3: los … gracias, lose … number, lunes y, m envoie, m … de, mais n, mais … moi, mandando … you
  3.3: manden recordatorios, manden … mas, mauvais … de, me any, me escriba, me inscribieron, me quite
  3.3: me take, me will, me … lol, me … mas, me … please, mensajitos, meses, messages please, messages stp
  3.3: meter, mi abuela, mi … se, mis datos, mis … no, moi … ai, moi … rappels, months ago, more … it
  3.3: my mobile, my … no, ne … ai, need you, ni, nights, no fui, no opt, no sigan, no texts, no … enviando
  3.3: no … or, no … problema, nobody here, non … gars, not … an, not … be, not … out, not … them
  3.3: not … understand, notre … n, number>remove, numero … merci, obligation, of … remove, of … texts
  3.3: off sms, off this, off … texts, ofrezcan, ojala, ok to, on arrete, on one, oter, otez … numero
  3.3: otro yo, otro … asi, oui … le, over … remove, pas c, pas retirez, pas … pub, pas … sms, pasad-
  3.3: perdez mon, perdez … numero, pero … you, peut m, phone for, phone out, phones, plainte |, plait |
  3.3: please honor, please no, please take, please … his, pompe … NUMBER, por donde, pour faire, pour hier
  3.3: pour savoir, pour une, prendre note, prepaid phone, prie, prie de, print, promociones … de, promotions
  3.3: pu … textos, puede quitar, put … phone, qu … me, que firme, que haya, que … sin, quit texting
  3.3: quiteme |, quitter, rayez moi, reason to, recados, receive any, recibir esto, recojo el, remove please
  3.3: reply i, request to, resena you, resolution, retrait svp, sans me, says reply, sert a, si … por
  3.3: sin decirme, sms you, solli-, sortez … de, sortir |, still getting, stop writing, sue |, supposed
  3.3: supposed to, sur une, tabar-, take us, te dijo, terminen you, terminen … con, text anymore, text svp
  3.3: text … at, textos non, texts from, texts … all, texts … not, thank … for, the link, the promo
  3.3: the … do, the … lady, the … reply, these … up, this as, this contact, this spam, this work
  3.3: this … again, tiens, time to, to … country, told the, trabajo … me, tranquille … tes, un candado
  3.3: un … enlevez, un … message, una vez, unsub, up … more, ustedes son, vendeurs, very good, vos affaires
  3.3: vos … ne, vous avais, vous avec, vous effacez, vous … arreter, vous … d, vuelvan … mandar, wasti-
  3.3: wasting, wasting your, week please, will see, with texts, with … mom, word … stop, wrote, yo no
  3.3: yo nomas, yo quit, yo … la, yo … lo, you borrame, you … last, you … quiere, yours-, yourselves
  3.3: | anular, | chemo, | congratulations, | excuse, | g, | prepaid, | unfollow, | zip, | … bueno, | … fun
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
  3.2: cuando … di, cuz … your, dans … NUMBER, de textos, deje de, delete … phone, depuis … ans, despe-
  3.2: did … you, digo, disappear, does … work, donc j, donne … number, ecrive, el fabor, en ningun, en … eu
  3.2: encei-, enceinte, entonces … me, enviar mas, envie … vous, escribirme, esposo you, est … en, est … qu
  3.2: estar … esto, esto, et svp, excuse me, fabor de, faire … de, faire … mon, faites moi, for fixing
  3.2: for … delivery, for … take, forget about, from texting, from … shop, get … a, git, goes off, good with
  3.2: good … i, gracias … el, groupe |, had no, half of, hasta … vista, hay … que, hello stop, husband … in
  3.2: i please, il … plait, in ohio, in your, in … texts, interesse |, it … every, j … paye, je quitte
  3.2: je roule, je … etre, je … une, known, la bicicleta, la dedans, la … va, las … de, le demander
  3.2: le dimanche, le … demain, like out, line, lista por, lista … favor, lista … y, lo tienen, los sms
  3.2: maine, make … go, mandaran, mandenle, marke-, me like, me recuerden, me regreso, me texteen, me … par
  3.2: me … recordatorios, mecanico … que, mensajes y, mes infos, mes … stp, mettez … aux, mi … a, mind about
  3.2: moi … de, mon numero, mon … sans, mon … stp, more sms, muchacha que, muchas … por, muert-, muy buen
  3.2: my inbox, my riding, my right, my telephone, n my, n y, n … envoyez, no con, no enviar, no … estos
  3.2: no … permiso, no … spam, no … text, not … consent, number at, of … i, off switch, off … list
  3.2: off … morning, ohio, okd, on these, opinions, opted, otez moi, otro los, otro … you, otros, ou … ai
  3.2: paid cash, par … seulement, pas m, pas … courant, passed … march, pedi que, perdieron, phone here
  3.2: phone … gets, phone … please, phone-, pis … textos, plait, please thank, please you, por … servicio
  3.2: possible d, possible … ne, pour … c, premiere, pris mon, program, prometio que, pull my, purpose |
  3.2: quand j, que … ex, que … soit, quit … that, quitame, quiten … numero, quitenme jaja, ready … is
  3.2: receive texts, recon-, refus, refus-, removed me, remplir, reply to, report … as, reveiller, reverse
  3.2: revoila, rgpd, riding days, riding … are, rien accepte, right one, robinson y, sacrez … patience
  3.2: says she, se … cuando, se … digo, sease, secur-, serait … pas, shut … the, sign … off, signing
  3.2: silence |, so here, stick, still good, stop … j, stop … messages, style, takem-, takeme, takeme off
  3.2: text box, text porfa, texter |, texto … j, textos de, textos je, textos … enlevez, textos … le
  3.2: texts eh, texts either, texts>more, texts>not, thanks … fixing, the record, the right, the … club
  3.2: the … eh, the … had, the … love, the … texts, these can, think … have, this phone, this … going
  3.2: ti que, to me, to report, to send, to … so, todavia me, todos los, truc, ultimo … me, un ano
  3.2: un precio, un … mas, un … sin, un … suyo, una moto, une pompe, ustedes … no, utile, utilise
  3.2: veces … que, vendu le, venez, veux … de, voila, vous … bloques, vuelvan, vuelvan a, want them
  3.2: want … this, was good, we only, wesh, when he, wish … be, without … me, would … out, yo … pregunte
  3.2: you asking, you could, you … alto, your manager, zero … please, | bless, | chamo, | ex, | for, | git
  3.2: | must, | ojala, | olviden, | wesh, | … bothering, | … door, | … manager, | … mejor, | … molestar
  3.2: ~_ej, ~_epa, ~_suy, ~ajam, ~aven, ~cogi, ~dde, ~esar, ~etem, ~gal_, ~gnin, ~ieme, ~lank, ~luti, ~mark
  3.2: ~mit_, ~nces, ~nsh, ~pias, ~pus_, ~rram, ~scon, ~sea_, ~siv, ~suy, ~uall, ~voi_, ~welc
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
  3.1: que … acepte, que … no, que … retiren, que … sepa, que … tengo, que … textearan, quelqu … d, quit the
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
  3.1: would … if, y ella, yes … will, yo sepa, yo … aceptado, you all, you … no, you>stop, your computer
  3.1: your … get, | appreciate, | cancel, | compraron, | desactive, | nomas, | olvidense, | plesae, | prefer
  3.1: | … bajo, | … garde, | … hope, | … pero, | … ve, | … vente, ~_aca, ~_baj, ~_dum, ~_e_, ~arar, ~dirl
  3.1: ~disa, ~eses, ~gans, ~icip, ~inie, ~lied, ~ncar, ~nsen, ~ntem, ~olut, ~ovil, ~raw_, ~rmat, ~sele
  3.1: ~vece
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
  3.0: juste … enlever, keep … bike, kid … the, knowl-, knowledge, la … merci, law>list, law>me, les di, lick
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
  3.0: que siguen, quiten mi, raffle … not, receive this, relat-, remove … number, remove>law, remove>number
  3.0: remove>texts, remover, repair not, repair … for, replied stop, repondu, retrait |, robinet, rude … my
  3.0: schools, scrib-, scribe, sea, send them, send … these, sending … these, ser … de, shred, siguen |
  3.0: since the, so … send, son bike, speaks, stood, stop et, study-, studying, suena … que, suis au
  3.0: suis ben, supplie, sur google, sus ofertas, svp … les, swamp-, swamped, switching, tabarnouche
  3.0: telephone … est, tengo NUMBER, tengo dinero, tes … arrete, text it, text messages, text person
  3.0: text us, text … get, text … will, texter … svp, texto por, texto … favor, texto … moi, texts out
  3.0: that no, that … it, the law, the next, the ones, the same, these and, this list, this still, though
  3.0: tienen … que, time … please, to … stop, todas |, todo pero, toute-, train |, trick, trouble and
  3.0: trying to, turn off, un … une, una llanta, unhap-, unhappy, unhappy with, unsubscribe please, up my
  3.0: up the, up … do, us off, use … me, using my, veces tengo, veint-, veinte, velo enlevez, verifiez votre
  3.0: veu pu, veux … un, virez, vos avis, vos pubs, vous … supplie, want … i, want … unsubscribe
  3.0: want>remove, week … you, were through, woke the, would appreciate, y … mandan, years ago, you no
  3.0: you parele, you understand, you … lleguen, you … scratch, | dejen, | hagan, | lift, | notre, | shred
  3.0: | since, | tabarnouche, | … answer, | … auto, | … contesto, | … died, | … envoie, | … eres
  3.0: | … literally, | … mismo, | … pedi, | … trouve, ~_ast, ~_bif, ~_ds, ~_et_, ~_exi, ~_qu_, ~anlo, ~bif
  3.0: ~biff, ~borr, ~clai, ~entl, ~excl, ~gou, ~jit, ~lake, ~natu, ~olee, ~oris, ~osas, ~oust, ~pels, ~rarm
  3.0: ~rdin, ~rket, ~rrem, ~rsel, ~saji, ~sire, ~sub_, ~tec, ~tir_, ~undo, ~upa, ~voil, ~xcl, ~xclu
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
  2.9: late reply, le recu, le … pour, le … vos, lire, list>these, liste je, llegan estos, lo pedi
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
  2.9: vos promos, vos … arretez, vous … ai, want none, want … messages, want>stop, was … clear, way take
  2.9: way … me, we will, what your, where the, will report, with your, without … is, writing to, writt-
  2.9: written … you, y con, yo … con, yo … se, you delete, you leave, you might, your ads, your system
  2.9: your text, your … anymore, your … at, your … called, your … wake, | bought, | halt, | package, | pago
  2.9: | somos, | stopall, | suspendez, | tachame, | … asked, | … fuera, | … kid, ~_adv, ~_joi, ~acam, ~adv
  2.9: ~baja, ~basu, ~dfu, ~dful, ~ecad, ~eez, ~elco, ~evit, ~exi, ~ffor, ~folk, ~icit, ~ilit, ~keti, ~lege
  2.9: ~lire, ~memo, ~mor_, ~msjs, ~nuti, ~obot, ~odd, ~oiga, ~olks, ~ondr, ~onse, ~opy_, ~pedi, ~pidi, ~plie
  2.9: ~ptou, ~req, ~requ, ~rtir, ~sjs, ~sjs_, ~surg, ~tet, ~tuff, ~uenm, ~utio, ~vorc
  2.8: NUMBER pero, NUMBER … take, a bill, a normal, a … lol, a … mensaje, a … retirez, a … you
  2.8: accident please, after |, ai … envie, all … to, alors, already said, am unsubscribing, an dernier
  2.8: and yours, and … never, and … the, any way, apunte a, are over, arret la, arret … semaine, arrete les
  2.8: arretes, arretez … textos, asi … borrenme, asi … you, at … and, autre … moi, avez … a, avoir la
  2.8: back … do, baja porfa, batar-, batard, be one, besoin des, besoin … recevoir, bicis en, bien el
  2.8: block … if, blonde … que, bonne continuation, borreme, borrenme |, bought … bike, breaking up
  2.8: brilliant, bro |, bruh i, bug, but … would, by me, c bon, call … stop, can … message, cancelen esto
  2.8: cel pa, cell … ca, cents, cero … de, cessez … m, clean-, close … the, collant, como … que, complaint
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
  2.8: lay, le cell, left hand, les pedi, les … arretez, let … check, lettres, like … to, liste merci
  2.8: lo … los, lo … mejor, lo … para, longer … my, los datos, los necesito, los … please, lovel-, lovely
  2.8: ma grand, magie, mais retirez, manden cosas, manden … ni, marked, mas a, may stop, may … my, me check
  2.8: me from, me here, me volvieron, me without, me … anymore, me … else, me … ofertas, mejor quitenme
  2.8: mejor y, memory of, men, mensajes … la, mensajitos … que, message i, message … have, messages you
  2.8: mi terapeuta, mi you, mi … saquenme, moi maintenant, moi out, moi pus, moleste mas, mon coloc
  2.8: montrez … ou, more thank, my email, my mother, my … days, name … your, ne vous, ni recibir
  2.8: ningun otro, no consent, no off, no quitenme, no to, no uso, no … avisen, no … reminders, not message
  2.8: not … getting, not … these, not>more, number out, number>angry, nunca … mi, of my, off these
  2.8: on purpose, oppos-, or … am, otez … nom, oui … la, out how, ouvra-, par … les, par … poste, parte de
  2.8: pas pis, passed in, pedi, pelletier |, pendant que, pense mejor, permission … text, pero no
  2.8: pero prefiero, phone i, phone with, plus |, porfabor, porque … no, pour … enlevez, pouvi-, pouviez
  2.8: prefiero … recibir, preuve de, preuve … mon, promo texts, proof, propa-, pues no, pull … number
  2.8: punto-, puntos, puse mi, put … note, quand mon, quand … me, que borrenme, que moi, que … deje
  2.8: que … favor, quedo … la, quel … j, quita, quitenme, quitenme |, rather … a, recordatorios you
  2.8: recupere, rembourser, remove his, repair … do, respectez, retired from, retirer, rid, rid of, rider
  2.8: rien demande, roami-, roaming, rodil-, runs, sait, scratch me, send nothing, send>law, share-, shared
  2.8: shop again, si je, signale, sms gracias, so … should, sold … bike, sortez moi, spam stop, spamming me
  2.8: spare me, still … me, stop … je, stop>law, strike … name, suena … cel, super je, surgery
  2.8: suspender los, tell the, terap-, terapeuta, terme … ces, text … is, texted about, texter … monde
  2.8: texting … it, texto pour, textos conmigo, texts mate, texts now, texts were, texts … me, texts … you
  2.8: that … i, the carbon, the first, the hat, the raffle, the … my, these>remove, think … my, this … and
  2.8: throw away, to accept, to … anything, toutes, tranquille svp, transplant, trois … par, up without
  2.8: up … asking, velo … les, veut … recevoir, vez … lo, votre … a, votre … et, vous aviez, vous pouviez
  2.8: vous signale, vous … enlevez, vous … pris, wake me, want something, want>not, want>you, was … last
  2.8: we had, we should, what i, when i, wife he, wish to, wrap … the, y dejo, y no, y … otra, y … solo
  2.8: yo … di, yo … you, you please, you … can, you … escriban, you … got, you … insistan, you … pueden
  2.8: | batard, | broke, | cierren, | estamos, | remover, | … all, | … annoying, | … makes, | … our
  2.8: | … silence, | … ultima, ~_bor, ~_emp, ~_enr, ~_ens, ~_nul, ~acte, ~ains, ~apag, ~dete, ~dict, ~egal
  2.8: ~eis_, ~elva, ~gana, ~gery, ~ibie, ~inga, ~insi, ~irer, ~lait, ~lenc, ~oami, ~okay, ~opa, ~opte, ~opto
  2.8: ~pare, ~pide, ~rfab, ~roam, ~roit, ~ropa, ~rtu, ~runs, ~saca, ~stuf, ~suya, ~tad, ~tenm, ~tisi, ~tuf
  2.8: ~uya_, ~vely, ~xpli, ~zer
  2.7: 2 years, NAME take, NAME … je, NUMBER arretez, a este, a jamais, a store, a … how, a … mejor, a … star
  2.7: abonnement, accor-, accord, account … no, achaler |, adelante no, ai dit, ait, al que, already take
  2.7: am … and, am … coming, ando … bici, anuncios, appreciate it, apres |, are … without, arretez merci
  2.7: arrett, as in, as to, au comptoir, autis-, autorizacion, avis |, avisos delete, away … remove, bajo de
  2.7: because … never, besoin merci, bike he, blasts |, bon … ai, borre mi, but take, cabin, campaigns
  2.7: campaigns |, casilla |, cell … off, cesser les, cesser |, chaque jour, charity, compre un
  2.7: con … autorizacion, con … promociones, confirmez, conforme a, conforme … la, conmigo no, contract
  2.7: could call, could … stop, cree que, crtc, cuelg-, d … lista, dado a, day i, de su, de tu, de vos
  2.7: de … messages, de … se, de … shop, de … todo, debarrasser, delete … number, demande de, des … c
  2.7: desactiva, did … and, dije, dios … lo, do … even, do … message, do … work, donc … moi, done … no
  2.7: donnees, ecrivez … plus, el … y, emergencies only, encargo que, end … alerts, enleve moi
  2.7: enlever … numero, enoja, enviar, envoi |, envois, esa casilla, esa … de, est … telephone
  2.7: excluyanme de, exist, facture j, faire enlever, fait … fois, fautes, felices |, fermez … compte
  2.7: file for, finalement pas, finish … messages, fishb-, for everything, for … no, fregando, from … next
  2.7: go … on, got … in, gracias … suscribirse, groun-, gustaria, hard … on, hate texts, hay senal, he ran
  2.7: he … quit, heart-, hi … i, how … opt, i be, i joined, i no, i … driving, i … give, i … make
  2.7: i … signed, i … sooner, if … text, impression, in … all, jamais signe, jamais … ca, je parle, je te
  2.7: kindly stop, la fcc, la … quedo, lado, last … too, laughed at, lawyer |, le droit, le laisser, le wifi
  2.7: leave … number, like he, list>law, lo llevo, lo … dado, lo … el, lol please, los envios, m … ca
  2.7: m … fait, m … inscrit, ma … par, mais … n, mandarme mensajes, manejando, many … me, marketing |
  2.7: mas no, me desabonne, me gustaria, me puso, me text, me … cents, me … escribiendo, me … my, me … nunca
  2.7: me … plus, me … sacar, me … solo, me … vos, me>number, medio |, mensaje … ustedes, merci … arreter
  2.7: mettez … numero, mi number, mi … en, minimalist, mis hijos, mismo |, moi qui, moment, momento
  2.7: mon … sert, more of, more spam, mother is, much … i, muchacho de, my derailleur, my digits, my … take
  2.7: n … autorise, nada de, nada … textos, ne pas, necesito … me, need reminders, no aguanto, no les
  2.7: no … apunte, no … manden, no … moleste, no … quienes, no … recuerden, no … sending, not mind, not to
  2.7: not … shop, not … what, not … yes, not>texts, notifiquen, noved-, now remove, now … the, now … these
  2.7: of … not, off … work, only gave, order NUMBER, ote … de, otez mon, oui … des, out pour, over a
  2.7: pantalla, papelito, pas … forfait, passage, pate, people … my, permanently |, phone this, phone |
  2.7: phone … in, pick … at, picked … my, pido, pis arretez, pis … moi, please to, please … all, please … no
  2.7: please … sms, plus envie, por suscribirse, pouvez … les, prepa-, promos … merci, pu d, pueblo, que je
  2.7: que … llamen, que … moi, queja en, queria, quiero … este, quit … my, quita-, rather … receive, recall
  2.7: receive messages, recois trop, recois … des, record, records |, register, remer-, reminders
  2.7: reminders for, remove>me, removed … was, repartidor, ride it, robaron … bici, roste-, rueda no
  2.7: runs this, sacar-, saint NAME, saturday works, savoir quand, savoir … vous, scratch … from, se enoja
  2.7: send … nothing, senora … la, senorita |, servian, shop texting, si les, si soy, si … esto, si … puede
  2.7: sierr-, sigan … mensajes, singe-, soldes |, sombody else, son … svp, stop thx, stop … message
  2.7: stop … to, stop>angry, stopall |, stopping |, strike my, su … por, subscriber, sur moi, sur … casques
  2.7: sur … ligne, suscribirse, texas, text … do, textos sans, textos … contre, textos … merci, textos … mi
  2.7: textos … suis, than my, than … mother, that ok, thatl-, thatll, thatll do, the cabin, the country
  2.7: the parking, the … alerts, the … as, the … boy, the … so, these to, these … i, this at, this … at
  2.7: this … more, this … texting, tick, to … any, to … notifications, to … up, todo … con, toutes |
  2.7: trabajo de, trabajo no, tyre, une … mais, unfollow, unico que, us from, ustedes … por, velo … moi
  2.7: veux etre, vos … ca, vos … sans, votre … d, vous … autre, vous … fait, vous … j, want no, want … more
  2.7: was never, was ready, was stolen, will |, with respect, would prefer, would sooner, written, y sus
  2.7: y … favor, yo … e, yo … marque, you like, you opted, you … are, you … but, you … quitenme, your … said
  2.7: | blocked, | desactivar, | eliminame, | every, | monsieur, | moved, | pause, | pierdan, | set
  2.7: | … annuler, | … cette, | … desabonner, | … mude, | … ningun, | … ofertas, | … prochaine, | … sait
  2.7: ~_ale, ~_crt, ~abri, ~affo, ~ashi, ~bste, ~ccor, ~cons, ~crit, ~crt, ~crtc, ~cte, ~depl, ~donn, ~eace
  2.7: ~ebar, ~ecal, ~eeme, ~elv, ~eui, ~euil, ~exas, ~ffo, ~ford, ~fus, ~guen, ~ices, ~ije_, ~inge, ~kay
  2.7: ~ko_, ~lici, ~mane, ~nenm, ~orce, ~pez, ~rcie, ~roma, ~rtc, ~rtc_, ~ston, ~teh, ~texa, ~tiva, ~uvie
  2.7: ~xas, ~xas_
  2.6: NAME you, NAME … i, NUMBER h, a one, a personne, a single, a spoke, a volver, a … and, a … boutique
  2.6: a … every, a … this, agreed … receive, ahora … adelante, ai signe, alert-, all … it, alto a, am asking
  2.6: am good, and how, and remove, annoying … me, arrete … svp, arreter … m, arretez … messages
  2.6: arretez … svp, asked to, asking … to, assure, at dinner, au gars, au livreur, authorized, avais … pas
  2.6: aviez pas, bajame, believe i, believe … ever, ben … ca, bicycles, block … from, blocking, bon je
  2.6: borre-, bother me, bought a, boutique mais, business, businesses, businesses |, buy anything
  2.6: by … remove, ca stp, call registry, cancel … and, cancela los, capture, ce soit, celular … de
  2.6: cessez svp, cessez … rappels, changed … mind, changed … number, chant-, comment … vous, como es
  2.6: como … doy, con … mensajes, con … mensajitos, concluida, consentement a, consenti a, contactar |
  2.6: copia, coupo-, cuenten, cut the, d … ca, de molestarme, de sus, de … datos, de … electrique, de … et
  2.6: de … vez, debranchez, deja … escribirme, dejan, dejar de, delete sistema, delete … no, deman-
  2.6: demande qu, dementia and, des messages, des textos, desinscris |, desinscrivez, desinscrivez moi
  2.6: dia … de, diet, digo … no, disco-, discontinue |, does not, does that, donne … velo, du spam, earth
  2.6: ecrivez a, ecriviez, eliminenme, en prendre, en … pour, end messages, enlevez mon, enlevez … donc
  2.6: envien |, envios |, envoyer |, esa vaina, eso you, esos avisos, esten, estrella, everything please
  2.6: excluyanme, fait voler, fcc, fijese que, fin des, fixing the, from anyone, from surgery, from … me
  2.6: good afternoon, got … please, grand mere, grounded, gustaria que, hagam-, hagame, handles, her the
  2.6: here to, hold … texts, horte-, hortensia, how … can, i read, i specifically, i swap, i … asking
  2.6: i … drop, i … good, i … none, ici vous, il n, in no, in receiving, in … house, interesse a
  2.6: interested … receiving, is great, is i, is no, is … off, is … that, is … when, it ends, it … friday
  2.6: it … is, itine-, itinerance, jaja … me, jamas me, je decroche, je … desinscris, jeje, jeudi NUMBER
  2.6: jus, just put, korea, lake |, last … stop, law>angry, ldroi-, ldroit, leer, les petits
  2.6: like … unsubscribe, limits, list and, list>angry, literally, lol … for, lol … it, lol … take, luv
  2.6: m ecriviez, ma belle, mal … de, mandandome, manden mas, mas por, mass text, material, me and
  2.6: me desinscris, me esten, me llega, me no, me retirer, me thank, me unsubscribe, me … messages
  2.6: mensaje no, mensajeria, mensajes quitenme, mensajes … mi, mes … svp, messages thanks, messages … ce
  2.6: meter |, mi permiso, mind taking, moi de, moins que, molestarme, momento dije, momento … que, mon nom
  2.6: mon … avant, mon … velo, muchacha, muted you, my … NUMBER, my … the, my … you, necesite, ni … la
  2.6: no insistan, no … las, not … contact, not … only, not … registry, not … take, not>send, note on
  2.6: now … has, number … not, number … there, of me, off la, off … promo, off … texting, ok … the, on no
  2.6: only … a, or NUMBER, otez … de, ou … le, oublie … numero, our … please, out now, out … all, outta here
  2.6: over winter, paniq-, panique, pas ete, pas … accord, pas … tard, permanent, person … you, persona por
  2.6: phone call, pidie-, plainte … crtc, please … sending, plus besoin, plus etre, points, por favorcito
  2.6: por … medio, por … you, porfabor |, pouvez arreter, promociones no, prospection, puede … mi, pues
  2.6: que decir, que … quite, que … un, quedo … bien, quitadme, quitadme de, quitadme … la, quitame de
  2.6: quitame |, quitandome, ramad-, ramadan, ramir-, ramirez, rappels par, read … please, recall agreeing
  2.6: recevoir |, registry, regrese, relea-, release me, release … from, reminders … do, reponds arret
  2.6: reste-, reveille … bebe, sacaron |, sans moi, saying … to, scree-, screen, seat i, sed, send>more
  2.6: send>not, serait possible, sert … rien, set, si siguen, si … textos, so nothing, so … these, solde-
  2.6: solo … a, some … i, somebody else, sonan-, sonando, sondages, sono, sorte-, sortez, sorties, stop all
  2.6: su … el, sur ma, sus … no, suya, suyo, svp … plus, system, tachen, take … off, take … your, tardaron
  2.6: tengo … decir, text … me, text … never, texted … NUMBER, texting for, texto arretez, texts man
  2.6: texts … NAME, thank … very, thanks bye, that you, that … are, the courier, the divorce, the form
  2.6: the notifications, the shop, the specials, the … 2, the … in, the … message, these … not
  2.6: these … please, think … is, this remove, this … me, this … never, this … please, this … you, thx … the
  2.6: to this, to … getting, to … there, to … where, told … that, too … to, toss my, toss … number
  2.6: toute … par, travaille … nuit, tu lista, twice … to, un bras, un … m, un … pis, uncheck it, vaina
  2.6: velo alors, viens le, viens … chercher, vive aqui, voler, vos envois, vous me, vous … ecriviez
  2.6: voy … volver, want>law, wanted texts, waxed, whatever i, where … my, which i, which … never, will … at
  2.6: without the, without … consent, y ese, y ustedes, y … como, y … para, y … vez, you may, you … longer
  2.6: you … text, your … me, | bro, | desormais, | excluyanme, | his, | montrez, | opted, | optout, | rip
  2.6: | skip, | stay, | suspender, | svp, | … borrame, | … borras, | … encargo, | … paye, | … runs, | … siri
  2.6: ~_ami, ~_cea, ~_fc, ~_fcc, ~_jej, ~anna, ~aria, ~atar, ~bor, ~ceas, ~cele, ~cess, ~ctro, ~dito, ~edad
  2.6: ~edio, ~eis, ~eman, ~epte, ~fcc, ~fcc_, ~fers, ~fili, ~hopi, ~idor, ~iera, ~iet_, ~itiv, ~ivat, ~jej
  2.6: ~jeje, ~lte, ~nav, ~ncu, ~nemo, ~ntar, ~oam, ~ores, ~oupo, ~pend, ~prar, ~pted, ~rape, ~raye, ~suyo
  2.6: ~tado, ~thor, ~ub_, ~uce_, ~uita, ~unli, ~uso, ~vian, ~yen
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
  2.5: mi numero, mi sobrina, mi … sin, moi pour, moi … avec, moi … deux, more reminders, my … fixed, na |
  2.5: national do, national … not, never authorized, never joined, no acepte, no business, no cuenten
  2.5: no more, no signal, no … anuncios, no … pedido, no … quitenme, no … sirven, no … tener, no … thanks
  2.5: nobody asked, nomas |, not give, not … coming, now i, now it, number deleted, numero … tu
  2.5: nunca … suscribi, of … group, of … pull, offen-, olvide mi, olviden mi, olviden … numero
  2.5: on … national, ordered the, ou … ce, out … is, out … it, out … to, pa … de, par jour, para … esto
  2.5: parenle you, pas ma, pas toi, pas … mais, peace and, personales, peru, petit fils, please … her
  2.5: please … messaging, please … texting, plus … est, plus … message, plus … rappels, pompe, por … los
  2.5: por … quitenme, pour votre, pour … alertes, pourriel, prefere le, prie |, pu de, publi-, publicidad
  2.5: puedo recibir, puedo tener, qua y, qua … etre, quatrieme, que … era, que … me, que … ni, que … pouviez
  2.5: quejo, question mark, quiere … le, quisiera … me, quit, quite-, quitenme … los, rappels, ras le
  2.5: rayez mon, rayez … numero, receive … from, receiving your, recevoir … vous, remuevan, repair … is
  2.5: reply … not, repondre a, resue-, revoke, rid … it, rien enlevez, rien … moi, s en, sabe leer
  2.5: said … before, saldo, same as, send … text, sending them, sent from, sera que, serio
  2.5: service reminders, seul message, si … vuelven, sign for, since … do, sir … the, sirva-, smartwatch
  2.5: so that, sollicitation, spammez, speci-, specifically, spell-, stop sending, stop spam, stop … ads
  2.5: stop … them, streaming, suis plus, suis … inscrit, sure it, tachen mi, tachen … nombre, tags, tant … y
  2.5: teenagers, telling me, telling you, tener el, tercera vez, tercera … que, texting my, texting remove
  2.5: texting … thank, texto j, textos … ma, texts … here, that … more, the national, the pictures, the … at
  2.5: the … blasts, the … reads, tienda no, tienda … me, tienen mi, time … every, to hear, to know, to … put
  2.5: to … who, toda, tour pour, tout message, trabajo con, tu m, turn … texts, un … mois, unsubscribe link
  2.5: us … your, vais vous, vanco-, vancouver, veces les, veces … tengo, very much, voit, votre … etait
  2.5: vous vendez, vous … un, we both, who are, will call, with thanks, withd-, without … texts, work texts
  2.5: would like, would … kindly, wrong>remove, yo … les, you very, you … fue, you … que, you>not
  2.5: | apaguenme, | cancela, | confirmez, | dude, | kill, | last, | lovely, | parale, | per, | perdez
  2.5: | rechazo, | tachen, | thought, | tout, | … deseo, | … discount, | … mandaron, | … marido, | … nai
  2.5: | … pass, | … sorry, | … toddler, | … usted, ~_cau, ~_cup, ~_gav, ~_ici, ~_req, ~_rom, ~_tus, ~_ud
  2.5: ~acab, ~agan, ~aina, ~aldo, ~aler, ~alis, ~apel, ~ban_, ~blet, ~blic, ~cabe, ~cea, ~cesa, ~deba, ~dese
  2.5: ~eggi, ~enfe, ~enid, ~enlo, ~enm, ~esac, ~etie, ~etou, ~ffen, ~flag, ~gav, ~gave, ~gles, ~hdr, ~hter
  2.5: ~ibre, ~imes, ~imie, ~iten, ~ithd, ~ldo_, ~lto, ~lvan, ~mese, ~nlo, ~nor_, ~ocha, ~peci, ~pli, ~ppos
  2.5: ~publ, ~renm, ~rito, ~rren, ~sact, ~ssm, ~stry, ~tco, ~thdr, ~tile, ~timi, ~ttor, ~ulta, ~vain, ~vibr
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
  2.4: list now, listas, llegue nada, lo dio, los de, los manden, lose this, m … plus, ma … pas, maint-
  2.4: mais … aimerais, mandar textos, mandar … mensaje, manillar, many … unsubscribe, mas promociones
  2.4: me quitaran, me rn, me textee, me up, me … promos, me>more, mensajes a, mensajes x, mensajes … gracias
  2.4: mention, messages pour, mi cuenta, mi telefono, moi … arrete, moi … merci, monde, my answer, my mind
  2.4: my phone, my … off, my … your, nah fam, ne l, never … this, ni … escriban, no deseo, no when, no … a
  2.4: no … he, no … in, no … interesado, no … leer, no … texteen, nomas mensajes, non … c, non … je, not so
  2.4: not … anyone, not … text, nothing … you, nous, number … of, numero … moi, obtuv-, obtuvieron
  2.4: ocupo … mensajes, of … do, of … system, off |, offer-, on call, on without, on … do, only do
  2.4: ordered … wrong, ou … vous, pack, palabra, parce … c, parle … bien, passe … chercher, patch
  2.4: peace … quiet, people … me, period |, permiso, permiso a, permiso … mi, pide que, pique, pis il
  2.4: pis moi, pis … de, please pull, plus … avoir, plus … ecrire, plus … notifications, por aqui
  2.4: pour … enleve, pour … sms, pourtant |, prefiero no, prepaye, private, profe-, pu recevoir, publicite
  2.4: que hasta, que pido, que … quitaran, quien … autorizo, quiere que, quiero … sus, quit … this, quitaran
  2.4: quitarlo, quitenme de, raton-, ratones, receive text, recevoir aucun, recla-, records, recov-, renew
  2.4: repair … not, reply … i, reque-, retiren … numero, retirer ce, retirez … numero, revoq-, rgpd je
  2.4: rien … d, robaron, s … te, saber nada, sacan de, sacas de, said … could, sakem-, sakeme, salir-
  2.4: salirme |, save us, says you, segui-, send … any, sistema |, so long, so … drop, so … that, sobrina
  2.4: solic-, soliciting, solo di, spam … i, spring sale, stop on, stop them, stop … for, suis … j
  2.4: supprimer, supprimez … NUMBER, sur … portable, suscribi a, svp arreter, svp rien, switch … off
  2.4: tant qua, te plait, tener … cel, tenga-, tengan, text … much, textos a, textos … bonne, texts go
  2.4: texts take, texts unsubscribe, texts>forever, the cables, the text, the tuesday, the … down
  2.4: the … thank, these>stop, thing please, things i, this was, this … ok, threa-, times … stop, tire la
  2.4: to … your, told i, tu … arreter, two days, una camara, uncheck me, uno mas, up … your, updates
  2.4: used … phone, ve, velo sur, veux … rien, viernes por, viernes … ella, volvi-, vos offres, vos texto
  2.4: vos … coupez, votre affaire, votre … m, vous bloque, vous connais, vous ne, vous … demande, want stop
  2.4: want … texting, wante-, wanted, was … scam, way i, way … not, were … do, whatever … it, where … signed
  2.4: whoever is, why … i, will swing, with … texts, y aqui, y … text, yeule, yo acepte, yo … busco
  2.4: you find, you … and, you … dejen, you … please, you … remove, you … tengo, you>law, your list
  2.4: | client, | debranchez, | emails, | hard, | heille, | manejo, | sauf, | sur, | throw, | … abuela
  2.4: | … ancien, | … bloque, | … enough, | … estrellas, | … fam, | … fils, | … fui, | … grief, | … gustaria
  2.4: | … haya, | … hiver, | … paix, | … proxima, | … soliciting, | … think, | … todo, ~_kep, ~_ms, ~_ve_
  2.4: ~_vec, ~abar, ~achi, ~adez, ~aen, ~aen_, ~anun, ~arke, ~bast, ~cida, ~cite, ~crip, ~cula, ~data, ~dezc
  2.4: ~dina, ~droi, ~dse, ~eavi, ~elim, ~ensu, ~eque, ~erte, ~eseo, ~evoq, ~grap, ~gre_, ~guna, ~hamo, ~heil
  2.4: ~hin_, ~hrea, ~imer, ~ipc, ~ipci, ~isat, ~iva, ~jen_, ~jito, ~jur, ~kep, ~lak, ~lena, ~leti, ~magi
  2.4: ~meno, ~miso, ~mmat, ~mmun, ~muni, ~nel, ~nnem, ~nock, ~nous, ~oler, ~ostc, ~paid, ~pid, ~pido, ~ptoi
  2.4: ~qu_, ~quit, ~rcia, ~rcit, ~ripc, ~rney, ~sort, ~stad, ~stc, ~teme, ~toir, ~uff_, ~uite, ~uta, ~xted
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
  2.3: les … dado, les … texte, liste, listes, listes |, llamadas mensajes, loco, lol no, longr
  2.3: los … quitenme, luna, m oppose, ma demande, ma montre, ma … pis, maintenant, mais, mais les, manden
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
  2.3: sneez-, so do, so … this, sold it, solitos, sollicitation |, solo … mi, sors … la, souhaite
  2.3: spam quitenme, spammer, stop so, stop … already, su … para, subscription |, suis … le, sur ce
  2.3: surrender, sweet-, ten, tengo … ni, tengo … pa, text too, textees |, texto mas, texto pu, texto … la
  2.3: textos arretez, textos enlevez, textos no, textos sin, textos … d, texts end, texts … said
  2.3: thank … please, the bike, them please, there … take, these>list, thinks … is, third … i, this … week
  2.3: tienen … numero, time … me, to unsub, to … another, to … my, to … sending, toilettage, travaille de
  2.3: tu possible, twice a, un solo, unenr-, unfol-, up again, used it, utiliser mon, velo … je, vente-
  2.3: ventes, ver si, veuillez … plus, vibre, vos listes, vos notifications, votre base, votre gerant
  2.3: voudrai, vous dire, vous … bien, vous … de, vous … faire, vous … plus, vous … point
  2.3: vuelven … escribir, want message, want … either, we gave, went … in, what the, when … asked
  2.3: winter storage, with my, would get, writi-, writing, y les, y siguen, y … les, y … mas, yes … would
  2.3: yo … hittin, you pe, you … todo, young, your … basis, | bike, | cada, | chao, | dernier, | ia, | mail
  2.3: | ponle, | pus, | remueveme, | seria, | spare, | these, | time, | … drive, | … fine, | … novia
  2.3: | … once, | … parar, | … proprietaire, | … quitame, | … sacame, | … tardes, | … v, ~_ase, ~_eli, ~_ing
  2.3: ~_lir, ~abil, ~adec, ~argn, ~auth, ~begg, ~boug, ~boun, ~crap, ~desa, ~dma_, ~emue, ~enme, ~etoi
  2.3: ~euve, ~flee, ~gns, ~gns_, ~igns, ~ldo, ~leet, ~loco, ~lors, ~mass, ~mun, ~ndli, ~nenr, ~odia, ~ofil
  2.3: ~opt_, ~osti, ~parg, ~perm, ~pez_, ~pre_, ~pu_, ~rba, ~rea_, ~remu, ~rgn, ~rgne, ~ritt, ~rron, ~rtez
  2.3: ~sans, ~sent, ~ssie, ~terd, ~tica, ~tici, ~uear, ~unen, ~utho, ~youn
  2.2: 2 semaines, 2 y, NAME … she, NUMBER the, NUMBER yrs, a assez, a llegar, a … alertas, a … ca, a … en
  2.2: a … familia, a … por, a … sin, a … universidad, a … year, about … i, aceptar, actio-, action
  2.2: again take, agree … receive, ah y, ai … l, aimerait voir, alertas |, algo yo, all text, alone … the
  2.2: already … the, alumnos, am a, amend-, amende, amor de, amor … dios, and … too, anymore so
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
  2.2: los … de, m … ces, ma … au, ma … retirez, machine … textos, mais … textos, mandando … de, mande ma
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
  2.2: saquenme |, save a, say stop, says |, se lo, semana pasada, semana … y, serie-, service pourri
  2.2: set … the, she … i, signe, smart-, so … my, soire-, soy … de, starting, still want, stolen in
  2.2: stop … textos, subscribed |, suelten, suis … deuil, super … mais, supprimer ce, supprimer mon
  2.2: supprimer … numero, sure … is, systeme de, take my, tanne |, tanta, tcpa, telefono es, text … here
  2.2: text … my, text … no, textees, texting i, texto enlevez, texto la, texts, texts please, texts … a
  2.2: thank … and, that reads, the building, the tcpa, the … alone, the … man, the … messages, the … never
  2.2: the … to, these, these sms, this group, this … illegal, thot, thought this, tient, time … the, to be
  2.2: to no, to … why, told … guy, too much, tout pour, tout … beau, trabajo y, tus, un … avec, universidad
  2.2: uno |, up … please, ups |, velo est, veuil-, veuillez, vez que, vos fichiers, votre liste, voulais
  2.2: vous … que, voy … comprar, was … remove, we were, were … up, whatever … this, who said, win … bike
  2.2: with bike, would hate, x favor, xx, xx |, y borrenme, y luego, y … telefono, yes … is, yo … en
  2.2: you people, you saquenme, you tu, you … what, you>list, your lawful, | bill, | find, | forget, | hw
  2.2: | let, | maudit, | mind, | nene, | paren, | stop, | termina, | … ahora, | … choose, | … consentement
  2.2: | … femme, | … hereby, | … j, | … rancune, | … receipt, | … repond, | … robaron, | … sans
  2.2: | … seulement, | … sigan, | … ta, ~_anu, ~_dai, ~_pu_, ~_pus, ~_saq, ~_tcp, ~acar, ~ager, ~anl, ~atto
  2.2: ~base, ~bian, ~bird, ~casi, ~cede, ~cela, ~cely, ~chaq, ~cina, ~clui, ~comu, ~cpa, ~cpa_, ~den_, ~deve
  2.2: ~elc, ~erde, ~etas, ~etez, ~expl, ~exts, ~feu, ~fran, ~fuse, ~haq, ~haqu, ~hese, ~ienc, ~ik_, ~lva
  2.2: ~migo, ~mpad, ~neja, ~ness, ~net_, ~nica, ~nil, ~nted, ~olk, ~omu, ~omun, ~oord, ~opy, ~ordo, ~oric
  2.2: ~oung, ~pio_, ~plai, ~ppe_, ~pull, ~ript, ~rtal, ~rtid, ~rtun, ~sald, ~saq, ~saqu, ~seig, ~spec, ~tam
  2.2: ~tcp, ~tcpa, ~thes, ~tup, ~utad, ~utor, ~vate, ~veui, ~voul, ~xpl, ~xtea, ~xts, ~xts_
  2.1: (law), NAME … please, NUMBER jours, NUMBER … texting, NUMBER … un, a el, a flip, a ma, a tube, a week
  2.1: a … demande, a … et, a … my, a … remove, a … store, about … and, acheter un, agreed … texts, ai … ca
  2.1: alertes sur, alertes … mon, alerts please, all future, all messages, allez vous, alumn-, am giving
  2.1: am only, and, and drop, and never, and there, annoying take, antes … servian, anything please
  2.1: anything … to, appelez … au, arretez d, arto, asked, asked me, at … time, au … vous, autho-
  2.1: avec … autres, avisaran, avisaran de, avisaran … la, avocat |, ayudenme, back to, baja inmediata
  2.1: basta … mensajes, basura |, ben coudonc, bomba-, bonne journee, borrado, borrar, borrenlo |, boton
  2.1: break-, but … more, by accident, c … fait, ca … enlevez, cada … asi, can … off, caraj-, carajo
  2.1: ce serait, cease all, cell on, chauffeur, con … permiso, confunden, confunden |, confused … somebody
  2.1: consentimiento |, consider this, contact svp, contacting, contacting me, cortar, could … be, counter i
  2.1: country |, coupez … textos, cuando … que, cut … texts, cycling, dame, darme … baja, daughter is
  2.1: de text, de votre, de … base, de … dos, de … le, de … manana, de … publicite, decim-, definitivement
  2.1: dejame … paz, dejar … escribirme, delete celular, demande … arreter, demande … avis, derniere, des … j
  2.1: desapunteme, desin-, desinscrire |, desinscris, despi-, deux numeros, devic-, device, di … cel
  2.1: digo no, disparaitre mon, disparaitre … numero, dit … magasin, dla, do without, donne-, droit de
  2.1: du texto, e dado, ecrire … moi, el amor, el … pa, eliminenme |, email … to, en … desabonnez, en … pero
  2.1: enlevez … numero, entente, envoyer svp, epargnez, epargnez moi, es un, escribo por, escribo … mi
  2.1: esta casa, estar, este telefono, estoy … acuerdo, et … suis, etre … la, etre … par, ever text, evite
  2.1: ex a, excuse, excusez, faire partie, fais plus, family only, farew-, farewell, faut … j, faute-
  2.1: favor … mas, flip … and, flood-, fois mais, for … love, forfait prepaye, fortu-, fortune, fouil-
  2.1: franc-, fregar con, from now, from … of, gane, gaste, go … and, goes … the, grace cessez, gracias al
  2.1: gracias … muchacho, grandma says, hable con, hago pa, have switched, hay … ahi, helmet … not, hereb-
  2.1: hereby, hitch, hobby, husband he, i hereby, i moved, i see, i … get, i … giving, i … like, i … ride
  2.1: iba a, if … stop, in … my, in … now, ing, inmed-, inmediata, inscription … textos, insultant
  2.1: interested stop, interrompre, is very, it was, j annule, jaja quitenme, jamais pour, je … tannee
  2.1: jour svp, jusquen, kayak, kindly remove, know … my, la arreglo, la iglesia, la … entonces, la … m
  2.1: laughed, le bol, le … pa, les pido, les … el, leyen-, leyendo, like it, link |, list … you
  2.1: lista … textos, liste … envoi, llegar, lo pido, los … esos, m … pu, ma … est, mais … le, malhe-
  2.1: manden ninguno, manden … favor, manden … por, mandes nada, manil-, mantenimiento, mark
  2.1: mas recordatorios, me alone, me anymore, me avisaran, me servian, me textees, me where, me who
  2.1: me … pa, me … pu, me … to, me … tres, me … ustedes, mensajes cuando, message this, message … am
  2.1: messages when, mettez … pas, mi … para, milli-, mis sur, moi stp, moi |, moi … jamais, molestando |
  2.1: momen-, mon … enlevez, montana, month please, more>send, my country, my pocket, my … information
  2.1: my … removed, nada |, nada … aqui, nai, ne … a, ne … ecrire, ne … envoyer, neta, never do, never … and
  2.1: never … them, nez, niece, no hace, no para, no … envien, no … es, no … estar, no … ever, no … is
  2.1: no … ocupo, no … que, no … textos, no … when, not need, not … any, not … how, not … others, not>law
  2.1: notifications pour, nous retirer, now stop, number removed, number … from, number … good
  2.1: numero … urgence, nunca mas, o los, of it, off please, off … this, offert, ok … have, ok … it, old and
  2.1: on m, only came, only … this, ouell-, ouellet, oui mais, own mechanic, pa … me, pantallas
  2.1: para mensajes, paragraphe, part of, pas … l, pas … partie, permi-, permission, pero … quita
  2.1: phone bill, phone … is, pido por, pierdan su, pierdan … tiempo, pis les, pis … du, please n
  2.1: please … ty, plus ecrire, plus envoyer, plus … moi, plus … pour, plus … sms, pneus d, pneus … hiver
  2.1: por este, pour … faire, pouvez … enlever, prefiero el, propaganda, pu que, pu … messages
  2.1: pueden borrar, puro spam, puse, puso, que les, que permiso, que … avisaran, que … pido, que … sea
  2.1: qui … arretez, quiero darme, quiero recordatorios, quiet, quit blowing, quitar, quiten su, quitenmelos
  2.1: quitenmelos |, ranch-, rancho, rancu-, rancune, rappelez, rappels … mise, rappo-, rapport, rayer mon
  2.1: recup-, remove, remove both, remove … now, remuevanme, repair ticket, retirer de, rompa-, salirme
  2.1: sans rancune, says my, scratch my, seguir mandando, send me, senorita, sent … NUMBER, sera … me
  2.1: setting off, shop no, show … where, si … nunca, sin preguntar, sms no, son muchos, sonne … rien, sors
  2.1: star review, stop selling, stop … promo, stop … promos, su … y, suis tannee, surre-, sursa-
  2.1: suspendanlos, svp retirez, table-, tan … de, tannee, teacher took, telefono … me, telephone number
  2.1: texte je, texte pu, textear, texted … the, textos … l, textos … me, texts remove, texts … it
  2.1: texts … too, thank … no, the promos, the … button, the … light, the … while, the … would, them so
  2.1: these … you, this device, this no, thru the, tiene … y, time asking, tipo, to block, to … device
  2.1: to … message, toddler has, toi c, toi … est, told … all, too … on, traba, traveling, turn … the, uber
  2.1: un cell, un numero, un … texto, unchecked |, unsubscribe this, up by, use el, use … cupon, vendi
  2.1: veuillez … retirer, voler … velo, volver … escribirme, voula-, vous retirez, vous … permis
  2.1: want>number, what … do, who … it, who … them, wifes |, wish … would, with … permission, with … these
  2.1: without telling, word, worse, would … text, write to, write … me, y cada, y … llegando, y … ustedes
  2.1: yo haya, yo … puse, you n, you sold, you think, you took, you use, you … enough, you … more, you … nos
  2.1: you … so, you … stop, you … uso, your window, your … email, | apres, | arretes, | avec, | consider
  2.1: | discontinue, | erase, | jajaja, | llame, | phones, | priere, | ring, | work, | … always, | … before
  2.1: | … digo, | … esto, | … facture, | … girlfriend, | … ley, | … tf, ~_aur, ~_end, ~_hit, ~_inb, ~_ip
  2.1: ~_pia, ~_plo, ~abor, ~agi, ~arit, ~arme, ~asts, ~bert, ~capt, ~cord, ~cree, ~cten, ~defi, ~dill, ~eari
  2.1: ~eby, ~eby_, ~eld, ~enim, ~ereb, ~eveu, ~exis, ~fusi, ~git, ~hait, ~hdra, ~hes, ~icel, ~icid, ~imin
  2.1: ~inam, ~inb, ~inbo, ~ings, ~isti, ~itos, ~ives, ~lari, ~lirm, ~mome, ~mpan, ~nat, ~nel_, ~nimi, ~odos
  2.1: ~oma_, ~opag, ~pec, ~ppli, ~pte, ~pte_, ~puse, ~puso, ~reby, ~riti, ~riva, ~riza, ~rnal, ~sked, ~smen
  2.1: ~tena, ~tier, ~unic, ~vei, ~xist
  2.0: NAME either, NUMBER est, NUMBER … have, NUMBER … one, a des, a ne, a permis, a qui, a shared, a … cel
  2.0: a … chez, a … customer, about it, acaben, accepte ca, accepte d, achalez, again and, ai manque
  2.0: aimerais … mon, alguien me, all |, all … of, already picked, already with, am opting, am … this
  2.0: and … nothing, angry>me, anti, anuncios |, any more, apaguen, aprec-, are again, are violating
  2.0: arreter ces, arreter je, arreter … me, asiento y, asked for, asked … be, asked … these, asteur
  2.0: avec … magasin, avisen nada, ayuda, baja no, bajame … la, begging you, besoin … rappels, bicycle j
  2.0: bike stop, bike … texting, blonde pense, bloqueen, bolas, bon … ca, borra … numero, borren mi, buy the
  2.0: buzzes, ca se, ca … stresse, can … me, captura, casilla de, cause … vos, cause … vous, ce … et, cell c
  2.0: cell for, cell … est, checked … on, clique pour, comerciales, commerces, commu-, compre, compte svp
  2.0: considerez, contacte, coordonnees, cortala, cortala con, could … please, coupe-, coupez les, cuentan
  2.0: darme de, days are, de hoy, de paso, de … alertes, de … por, de … quitenme, dejen … molestar, delga-
  2.0: demande, demande … permission, demande … retrait, derangez … plus, desactivez, desactivez les, deuda
  2.0: di … de, dia no, disparaitre, dit au, dit … pour, dites … votre, divor-, done … it, donnees |
  2.0: dropped the, du … je, dude quit, el banco, el cel, el … dia, embou-, en … que, en … rancho
  2.0: enleve … numero, enlever des, enlever mon, epargnez … la, esa cosa, escriba mas, escriben de, escribir
  2.0: escribir |, est ben, est pleine, est … vous, esta … you, este movil, etes bien, ey, faire … a, fallo-
  2.0: falloir, fichi-, fils est, firmo, fit … a, forget … ever, gastan, gave … bike, genre, get them
  2.0: girl in, give … for, given |, going … need, had … fill, halt the, harrassing, harta … sus, have bought
  2.0: have … up, he … permiso, here … is, his … anymore, how … this, hurts, i resign, i … opting
  2.0: i … subscribed, i … texts, igualmente feliz, illegal |, in vancouver, in … bin, in … not, in … so
  2.0: incluirme, ingre-, interesse … moi, is … 2, is … shared, it with, it … for, it … no, it … so, j habite
  2.0: j … consenti, j … manque, jamais abonne, jamais consenti, jamais inscrite, je veut, je … chaque
  2.0: je … demande, je … prie, keep coming, kid outgrew, know what, know … is, l equipe, la loi, la robaron
  2.0: la … pero, lady who, law>send, law>want, le robot, les moteurs, les text, les … aussi, like the
  2.0: like … dream, like … stop, limpiando, list or, liste … de, liste … vous, lleguen mensajes, lo manden
  2.0: loi, longer |, los … no, love of, ma … pense, magasin … velo, magiq-, maintenant enlevez
  2.0: maintenant je, mando foto, maneja, march so, marketing texts, mas avisos, matter … me, me instead
  2.0: me lacher, me or, me sacan, me sorry, me stresse, me vuelva, me … au, me … llegando, me … longer
  2.0: meant … the, merci … toute, mes coordonnees, message texte, messages et, messages thank, mi papa
  2.0: mi … NAME, mi … y, migra-, mis alumnos, moi des, moi tranquille, more |, moteurs, ms, much please
  2.0: my fill, my profile, my … and, my … from, n … pas, ne veut, need … reminders, nel … no, niaiseries
  2.0: no gane, no … here, no … necesito, no … por, no … porfa, no … vuelva, noche y, not matter, not texts
  2.0: not … anymore, not … by, not … sale, not>these, notifications … moi, now … get, nowhe-, nowhere
  2.0: numero je, numero … des, numero … su, occup-, of |, off … to, offers, on … phone, one … them
  2.0: only … stop, otro mecanico, par … texte, para que, paren … textos, pas avoir, pas consenti, pas … on
  2.0: pas … sollicitation, passed … in, pero … de, phone please, piasses pis, picked up, pis, please … that
  2.0: please … us, plus … velo, por la, por ustedes, pour … le, pourriel |, pouvez fermer, pretend i, preuv-
  2.0: preuve, pris … numero, privacy, profile |, promotions |, pueden sacar, punto, que este, que … las
  2.0: que … textos, quedo … bici, quedo … pero, quiero … d, quit … these, quita mi, quitenlo
  2.0: quitter … liste, reads them, reali-, realize, recien, recordatorios … no, recovering, regale la
  2.0: regards NAME, remove>list, repondu arret, report … the, report … to, requesting, restaurant
  2.0: retirer … la, retirez le, retrait de, rifa … no, rueda y, s, sakam-, sakame, sakame de, saturday … the
  2.0: se quedo, sentido, serieusement, seriez, si … ai, siga, sin … mensajes, sir please, so good, so save
  2.0: so … can, so … me, somos una, sorry … did, sorry … i, stop, stop en, stop harassing, stop receiving
  2.0: stop … texting, stop>texts, stop>want, stresse, supprimez moi, suspe-, suspendan, suspendanme, svp j
  2.0: svp plus, svp … d, swap the, swing by, switch it, system … i, taken … so, tampo-, tampoco, telefono |
  2.0: telefono … para, texte merci, texted, texting … take, texting … you, textos promo, textos … los
  2.0: texts at, texts needed, texts |, texts … take, the county, the love, the … myself, the … till
  2.0: there … me, think it, thumb, thx remove, tienda cuando, tienda pero, tienen … no, times, to need
  2.0: to quit, to … receiving, todo el, touri-, trott-, turn, unaut-, unauthorized, unlist, unlist me
  2.0: unsol-, unsolicited, up NUMBER, up as, up … bike, use my, vais … une, veut … que, veux … en, vez … les
  2.0: village, violating, vos contacts, voudrais pas, vous pouvez, vous … svp, vows, want … opt, what part
  2.0: where it, why would, will collect, will have, will still, with the, withdraw, wo les, wo … moteurs
  2.0: wondering, written consent, y encima, y quitenme, y yo, y … lo, y … mensajes, y … puedo
  2.0: you unsubscribe, you … recogi, you … soy, you … tranquilo, you … violating, your hours, | achalez
  2.0: | cero, | considerez, | desabonne, | disculpe, | ended, | ey, | leaving, | pare, | pense, | prochain
  2.0: | regale, | sakame, | unauthorized, | veux, | waiting, | weon, | wheres, | … aqui, | … arrived
  2.0: | … camp, | … d, | … etais, | … further, | … limpiando, | … necessaire, | … nos, | … retirer
  2.0: | … siento, | … sold, | … x, ~_etr, ~_fut, ~_leu, ~_ms_, ~_rel, ~_s_, ~_sr, ~aber, ~abus, ~aitr, ~anul
  2.0: ~cais, ~carn, ~ccu, ~cked, ~desi, ~divo, ~dude, ~ecko, ~emor, ~enda, ~erai, ~erma, ~esab, ~esin, ~fut
  2.0: ~ganm, ~iar, ~iar_, ~iau, ~ibed, ~iel_, ~ilen, ~iria, ~isco, ~ivor, ~jese, ~lir, ~mmu, ~mpoc, ~ncio
  2.0: ~nden, ~ni_, ~nti_, ~ntim, ~nur, ~obi, ~occu, ~ommu, ~opt, ~ordi, ~osp, ~ovel, ~pagu, ~pis_, ~plo
  2.0: ~preu, ~proo, ~pus, ~reuv, ~ria_, ~ribi, ~sab, ~sagi, ~spie, ~spu, ~stau, ~taur, ~tee, ~tema, ~uego
  2.0: ~unso, ~uso_, ~uspe, ~vacy, ~vis_, ~yed, ~yed_, ~zzes
  1.9: NAME … de, NUMBER anos, NUMBER si, NUMBER … ago, NUMBER … al, NUMBER … stop, a esto, a meeting
  1.9: a … fins, a … me, abiso-, abisos, about bikes, abstenez, abstenez vous, achal-, achet-, advertising
  1.9: agreguen, ahead … take, ai consenti, all … and, alors enlevez, am telling, am through, amable |
  1.9: amigo-, amigos, amigos |, and neither, any … i, application, appreciate being, are … so, arrete … m
  1.9: asked … if, asked … twice, asking you, asteu-, attorney general, au rgpd, au … je, autorise … textos
  1.9: away, away last, be put, bicycle, bien … precio, bisi, bloque votre, bloque … vous, bon j
  1.9: borrenme … los, bravo, bring back, bring in, buen trabajo, buzze-, c … pour, cajero, call about
  1.9: call … you, came … to, can … cut, cargo bike, cell … it, celos-, celoso, ces envois, cessez tout, ceux
  1.9: check in, checking in, communications, como tienen, computadora, cono, consent … text, constancia
  1.9: contacten |, cosa de, country, croix, croix sur, croix … mon, cuide, customer is, dang, day and
  1.9: day … please, de avisarme, de esos, de moi, de recordatorios, de … arretez, de … cell, de … contact
  1.9: de … mon, de … relancer, debarque, decede svp, delete listado, demanderais, derec-, derni-
  1.9: des affaires, des alertes, des fins, desabonnement, detru-, detruisez, digits |, dire … je, dit … vous
  1.9: do it, do … sending, don julio, done so, doy de, droit … m, duermo de, duermo … dia, ecrire, edad no
  1.9: el rancho, el … mi, en avec, encore des, encuestas, enlevee, enough … me, entre nous, envio-, envios
  1.9: escriba, esos, est finie, estoy limpiando, estuvo bueno, et bonne, et … ai, et … ne, etait … pour
  1.9: etre, etre enlevee, explicacion, faire … plainte, faites … croix, fanta-, fantastic, favor y
  1.9: favor … you, fijes-, fijese, filin-, filing, finissez en, finissez … avec, for … next, for … out
  1.9: for … receipt, form, frapp-, frieg-, friend the, from … contacts, garde le, garder |, gardez … textos
  1.9: gave … permission, gracias pero, gracias … que, grand … elle, group text, guarda, hablo … espanol
  1.9: hace … anos, hairc-, haircut, have … consent, have … your, he can, help |, here with, hope … are
  1.9: i … back, i … deleting, i … longer, i … still, i … through, i … when, in person, in … meeting
  1.9: in … sink, inscribi, interesa … mensajes, is … message, is … warranty, it … at, it … just, j … le
  1.9: je reviendrai, je … souhaite, just take, keep … off, kill … notifications, kill … texts, la suite
  1.9: la … etait, la … l, la … parfait, las … am, law>you, le votre, le … je, le … lo, le … vert, les … que
  1.9: leur, line |, list … me, lista esa, lista … le, liste de, log, loin … moi, los que, love … god
  1.9: m ecrire, m … avec, m … des, machine a, magasins enlevez, maintenant que, majus-, majuscules
  1.9: manden … porfa, mangez, marketplace, mas … este, matin … moi, me basta, me contacten, me habia
  1.9: me inscribi, me mande, me … and, me … need, me … sur, me … up, mensajes … en, mensajes … su
  1.9: mensajes … texto, message … again, messages automatiques, messaging, metieran, mine … it, moi merci
  1.9: moi … NUMBER, moi … ce, moi … v, molestia |, mon … haha, more … thanks, more … these, more>forever
  1.9: more>number, mot pour, mute, my business, my fault, my girlfriend, my head, my … does, my … not
  1.9: my … ok, my … plan, my … yes, n envoyez, n ty, need for, never subscribed, ni … donde, no a
  1.9: no escribir, no point, no … escriba, no … to, no … volver, noche … duermo, non … ai, not wanting
  1.9: note que, number alone, numero gracias, numero … ella, of now, off still, ok … stop, on … le, on … the
  1.9: once for, one … make, only … one, opt … svp, orders, others |, oui … moi, out svp, out … les
  1.9: owe … money, pague en, palab-, papel-, parking lot, pas … messages, pas … pis, pas … promo
  1.9: pas … rendez, pase por, people … do, perdi … ticket, personnelles, peux … enlever, phone plan
  1.9: phone … my, picked … the, pis enlevez, please note, please unsubscribe, plein, plug on, por todo
  1.9: pour … les, prefererais ne, pregunta, prenez le, prier-, priere, puebl-, pull, purge, purge my, pus |
  1.9: qua, que … con, que … suis, que … this, quedo muy, quien la, quien los, quit … up, recibir estos
  1.9: recibir textos, recogi, refra-, regale … bicicleta, regresamos a, relancer, respect, ridin-, riding
  1.9: rustine, sais que, saquenme de, se quita, se … los, sending … me, senores, sent to, shit |, si … bien
  1.9: silen-, silencio, slt, smiley, sms, sms a, so … no, so … sending, solicitado, sollicite, some peace
  1.9: sorry … have, spammer |, stop … good, stop … reminders, stop … siguen, stop … the, su servicio
  1.9: suis dans, sur … cell, sur … cellulaire, suscrita, svp et, t … tu, telefono … sus, tengo un, tengo yo
  1.9: tente-, texte … pu, texter la, texting it, texting |, texto me, textos apres, textos pour, textos yo
  1.9: textos … il, textos … moi, textos … y, texts … please, that … with, the attorney, the card, the plug
  1.9: the sink, the vip, the … driver, the … general, the … i, there … to, these … go, this stuff
  1.9: this … alone, through a, tient-, to her, to rate, to write, to … no, to … she, too … please
  1.9: trabajo … noche, trop loin, trouve … autre, ultim-, una maquina, una … NAME, una … me, une croix
  1.9: unsubscribe … this, until then, up … me, us … the, velo … apres, very … with, veuillez cesser, veux me
  1.9: veux … les, vez no, vos alertes, vos … enlevez, votre formulaire, votre … en, vous … arretez, voy el
  1.9: vuelvan … escribir, vuelven … mandar, want … and, was … it, was … no, weon, whatever you, whatsoever
  1.9: when … dropped, whole house, will want, will … on, with somebody, with … purple, word |, would … being
  1.9: y duermo, y lo, y … amigos, y … tengo, year please, yo, yo … acepte, you must, you permission
  1.9: you quitenme, you … asked, you … el, you … m, your contacts, your … messages, your … thank, yourself
  1.9: | alguien, | changed, | chut, | cono, | cuantas, | desactiva, | desactiver, | heard, | memory
  1.9: | mensajes, | refrain, | retire, | saquen, | signing, | slt, | tio, | … afternoon, | … avocat
  1.9: | … better, | … chez, | … desk, | … liste, | … papa, | … po, | … pulled, | … signed, | … spamming
  1.9: | … texter, | … was, | … zero, ~_alo, ~_and, ~_cel, ~_ces, ~_cir, ~_fij, ~_foi, ~_fol, ~_jui, ~_poi
  1.9: ~_sms, ~_yo_, ~abst, ~alir, ~atai, ~baj, ~buel, ~ebr, ~efra, ~ejan, ~ejen, ~enir, ~eule, ~fiez, ~fij
  1.9: ~foi, ~fois, ~fol, ~hio, ~ierd, ~inen, ~ingl, ~iren, ~irez, ~jui, ~lini, ~loye, ~ltim, ~lves, ~mera
  1.9: ~moti, ~nita, ~nme, ~nse, ~nsie, ~nsol, ~nsub, ~ogi_, ~otti, ~oval, ~pero, ~ping, ~ploy, ~regi, ~rik
  1.9: ~rmis, ~sac, ~sieu, ~sile, ~sms, ~sms_, ~suen, ~tees, ~tiez, ~tme, ~uart, ~uit, ~uni, ~uniq, ~unsu
  1.9: ~untr, ~uti, ~uzze, ~vait, ~van_, ~veme, ~wner
  1.8: (remove), NAME que, NAME … one, NUMBER … is, a casse, a helmet, a marre, a text, a … fixed
  1.8: a … sobrino, abogado |, abste-, aca |, aceptado |, acepte esto, again by, ahead with, aimerais ben
  1.8: all … here, already my, am … florida, and has, angry>forever, apage-, appeler pour, arretez … me
  1.8: as it, asi … no, asking … remove, astheure |, aucune … de, aussi enlevez, avec … pneus, bajem-, bajeme
  1.8: be removed, between the, bike deals, bike rides, bikes … remove, bill and, borrar mi, borrar … numero
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
  1.8: ni de, ningun … mas, no boy, no just, no quiero, no tienen, no usen, no … busquen, no … promociones
  1.8: no … so, no … thank, nope … me, not be, not cool, not much, not needing, not … no, notic-, now and
  1.8: number svp, number … your, numero … vos, numero … you, nunca di, of … texting, off everything
  1.8: off thanks, off … messages, on veut, on … profile, one … it, one … review, only please, opt … please
  1.8: or … on, or … please, organ-, ou vous, out but, out de, outgr-, pa … textos, paix, pardo-, parle pas
  1.8: partir, pas faire, pas … bicycle, paten-, patente, patience, permiso no, pidio, pis … m, please shut
  1.8: please … my, please … so, plena, plus … peine, ponce, por dios, por … descuento, pour … il, pourt-
  1.8: pourtant, prefer silence, prepago, prepago y, prior express, prior … written, proch-, prouv-, prouvez
  1.8: pudie-, pudieran, pues … que, pull … plug, pursu-, pursuant, pursuant to, puse … numero, que me
  1.8: que … contacten, que … ecris, que … je, que … lleguen, que … serait, quien … lo, quiero sus
  1.8: quiero … sms, quisi-, quisiera, quit … the, quitame … los, quite mi, quitenle la, quitenme you, radio
  1.8: really do, recevoir … affaires, recuerdo haber, refuse les, removal, removal please, remove mon
  1.8: remove … numero, remove>angry, removed i, remover mi, remuevanme de, renewal, reply needed, retir-
  1.8: reveille le, revenus, rides … a, rien merci, salut, saqueme de, saquen |, says … for, scrap the
  1.8: se poncho, semana you, send anymore, senor-, serian, serian tan, should be, si paso, si pudieran
  1.8: sick … tired, signale comme, sigue llegando, sin … que, sin … y, sistema, so what, sobri-, sold
  1.8: someone else, soy … y, spamear, spare, stand and, stop contacting, stop pas, stop>list, strangers
  1.8: su … de, su … you, suffit, suis … bout, suis … voler, supprimez … contact, sus contactos, svp enlever
  1.8: svp pour, svp … moi, swipe left, switching to, taken, tan amables, tapa, teach-, tente … de, texte moi
  1.8: texting now, textos s, textos votre, texts after, texts already, texts … up, thanks … me, that list
  1.8: the counter, the fleet, the swap, the … because, the … remove, the … slip, the … work, there NUMBER
  1.8: there … you, these on, they … to, things, this get, this … list, tiend-, tiene … que, tienen por
  1.8: till i, tourt-, tout … de, trabajo … no, trata-, trop retirez, tune ups, una cosa, una lista, unles-
  1.8: unless, unsubscribe, up it, up texts, up … accident, updates not, used my, usen, usen mi, ustedes con
  1.8: vais faire, vibre-, viendra, villa-, voler mon, vos … automatiques, vos … par, votre robot
  1.8: votre … svp, voulais … de, voulez vous, vous … comme, vous … m, voy … la, want is, want … one, what a
  1.8: what … of, whatever just, who tf, will opt, would it, write stop, wrong>not, y … todo, yoga, you folks
  1.8: you is, you me, you … call, you … said, you>angry, your NUMBER, your … texts, zero texto, | abstenez
  1.8: | acepte, | bajeme, | contactez, | decrochez, | desabo, | email, | estimados, | going, | hasta
  1.8: | joder, | make, | pido, | pretty, | purge, | pursuant, | radio, | remuevanme, | requesting, | serian
  1.8: | shut, | whoever, | … alertes, | … car, | … confirm, | … job, | … may, | … prochain, | … pudieran
  1.8: | … puse, | … quitte, | … read, | … removal, | … respect, | … right, | … saddle, | … through, | … uno
  1.8: | … used, ~_ach, ~_m_, ~_mrs, ~_pul, ~_sto, ~_unc, ~acep, ~af_, ~aix, ~aix_, ~amis, ~amn, ~amn_, ~ams_
  1.8: ~atas, ~away, ~ccup, ~cern, ~cuer, ~damn, ~dato, ~ders, ~echo, ~efr, ~ellu, ~enu_, ~erap, ~erec, ~esma
  1.8: ~etir, ~ffit, ~fich, ~forw, ~fres, ~gis, ~gist, ~hte, ~huma, ~ibin, ~ieur, ~imme, ~ione, ~ised, ~leci
  1.8: ~line, ~llul, ~loi_, ~lva_, ~mot_, ~mrs, ~mrs_, ~muev, ~nant, ~ndar, ~neme, ~nfer, ~nles, ~nlo_, ~nme_
  1.8: ~nsu, ~nue_, ~nvoi, ~oncl, ~oriz, ~oula, ~ova, ~paix, ~pard, ~pete, ~pons, ~prue, ~quen, ~ram_, ~rass
  1.8: ~rdes, ~reem, ~refr, ~ren_, ~reti, ~ridi, ~rnie, ~ssee, ~sser, ~stop, ~tamp, ~tar_, ~tau, ~tira, ~tly
  1.8: ~tly_, ~top_, ~tori, ~tran, ~truc, ~uerd, ~ueri, ~ular, ~unle, ~venu, ~vir
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
  1.7: crecio y, crying out, crying … loud, culpa de, d … des, d … je, dame de, de darme, de sollicitation
  1.7: de … ans, de … facon, de … retirer, de … trabajo, decri-, decrochez moi, deja … mandar, demand
  1.7: demande pour, deran-, desabonne merci, desire, desis-, desist, desuscribanme, desuscribo, dice … no
  1.7: did anyone, digale al, dios, disable sms, disai-, discontinue the, dispa-, do … come, do … opt
  1.7: doing my, down and, du … la, efface moi, effacez, effacez … cell, el telefono, emplo-, en double
  1.7: en vertu, en … envios, end all, end … messages, ends |, enleve de, enough of, envoyer … texto
  1.7: erreur … n, es cierto, escribieran, est parti, est … entre, esta no, este … gracias, esten … mensajes
  1.7: esto … you, exclus, exist-, explain yourselves, facture de, faire … messages, faites disparaitre
  1.7: felicitaciones, ficha, fini le, fini … les, fixing … flat, flip the, flushez, flushez mon
  1.7: flushez … numero, for crying, for reviews, for sale, for service, for … grandson, for … tube
  1.7: forever … me, from contacting, from … school, fucki-, fucking, funeraire, gars … la, get me, get outta
  1.7: getting … of, give … permission, god … texting, going through, haras-, has his, have her, have lost
  1.7: have never, have received, have … recollection, have … texts, hello dear, here, here in, hola you
  1.7: how is, how … of, humai-, humain, husbe-, husbend, i demand, i unsubscribe, i … return, i … walk
  1.7: if … i, immediate, in canada, in … cab, inbox, including, inscribir, is amazing, is unsolicited
  1.7: is … be, is … too, it gone, j … clique, jajaj, je … pu, je … quitter, joy, just wanted, just … by
  1.7: keepi-, keeping, kindly … my, l … le, la meme, la … fille, la … nationale, la … on, last guy
  1.7: last … to, le formulaire, les casques, les mains, les velos, les … me, les … stp, let it
  1.7: liste nationale, llego su, look … my, love … guys, ma … NUMBER, ma … pour, magasin … a
  1.7: maintenant … de, mais arrete, mais non, mais pas, make … end, makes, mandan ofertas, mari … decede
  1.7: mas … en, mas … los, me contacter, me demander, me despiertan, me escriban, me escribieran, me habian
  1.7: me saque, me … ahora, me … dar, me … des, me … enlever, me … harto, me … les, me … reviews, me … take
  1.7: me … when, me … will, mensaje … me, mensajes … paren, menti-, mere est, mes … c, mettre … a, mi ficha
  1.7: mi nro, minor-, minors, moi du, moi … et, moi … vouloir, mostr-, muy … la, my roommates, my … over
  1.7: nada no, namas-, namaste, nationale … numeros, need … to, nenon, ni lo, no recollection, no voy
  1.7: no … caso, no … the, nombre … no, non … arretez, none … them, not … which, not>you, note … je
  1.7: nothing further, notificacion, notificaciones, number de, number … no, numero depuis, numero est
  1.7: numero merci, numero sur, numero … ne, numeros exclus, nunca me, nunca |, occupe … textos, of texts
  1.7: ofend-, off your, off … mailing, off … please, off … thing, once … a, one thing, opt … de, opt … out
  1.7: otra semana, outgrew, over to, panta-, par … c, para emergencias, para … quien, parche, pardon, parro-
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
  1.7: the … house, the … not, them, there bud, these are, this jk, this texting, this to, this … de
  1.7: this … unsolicited, tienda … bicis, tiene caso, time … phone, to drop, today … not, toute, toute facon
  1.7: tranquille, una … vez, understand |, unsubscribe … please, up already, ustedes no, ustedes … me
  1.7: va faire, vale, vale no, veces que, versi-, version, vertu, viarg-, viarge, vibra, vibrer, vivre en
  1.7: vos … retirez, votre ordinateur, votre … enlevez, vouloir … merci, vous que, vuelva a, wake … i
  1.7: want text, warning, we agreed, wednesdays, weekl-, weekly, wheel is, who can, who … jk, will walk
  1.7: with … fcc, with … stuff, within NUMBER, work … and, wsh, y que, y … delete, y … textos, you crecio
  1.7: you tengo, you … on, you … recibir, you>me, you>want, your … list, zero texts, | at, | dame, | flushez
  1.7: | maman, | new, | ningun, | sacre, | unlist, | viarge, | went, | wsh, | … aca, | … attorney, | … bebe
  1.7: | … blonde, | … case, | … desabonnez, | … esos, | … hablo, | … mari, | … mechanic, | … mi, | … mijo
  1.7: | … nina, | … promocion, | … request, | … servicio, | … vertu, ~_be_, ~_caj, ~_def, ~_hip, ~_imm
  1.7: ~_lay, ~_mai, ~_os, ~_rej, ~_ube, ~_ult, ~_xf, ~acez, ~aken, ~arai, ~awy, ~bicy, ~boga, ~bor_, ~caj
  1.7: ~casl, ~coor, ~coro, ~coup, ~dant, ~desp, ~dije, ~ecer, ~eder, ~egis, ~emer, ~enl, ~esir, ~esis, ~eten
  1.7: ~eto, ~gnez, ~guir, ~iban, ~icat, ~ije, ~imad, ~imi, ~insc, ~ints, ~ispa, ~ivar, ~lia_, ~lir_, ~lul
  1.7: ~mbar, ~ndm, ~niti, ~nu_, ~nvio, ~odil, ~oev, ~oeve, ~ofi, ~onm, ~otio, ~prie, ~rapp, ~rens, ~rid_
  1.7: ~rned, ~robo, ~rra, ~rret, ~ruc, ~rul, ~scra, ~sen_, ~sine, ~stru, ~them, ~top, ~trot, ~ts_, ~uir_
  1.7: ~uisi
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
  1.6: con … frenos, conmi-, conmigo, conmigo … no, could … not, crtc |, cuadro y, customer i, cuts out
  1.6: data |, datos con, dautre |, de avisos, de ces, de eso, de mandarlos, de me, de … baja, de … borrenme
  1.6: de … caja, de … con, de … envoyer, de … fui, de … mensajes, de … oter, de … please, de … sa
  1.6: de … saquenme, de … texter, de … tia, decrisse, definitiva, deje … mandarme, dejen mi, deletion
  1.6: denei-, denos, dernier … je, des … de, des … enlevez, desab-, desabonner |, desactivez … notifications
  1.6: desuscribirme, deux fois, deux … pour, deuxi-, did … request, difficult, dit, dites que, do … texts
  1.6: donc le, donc … la, drole, dropping, du bureau, du … arretez, dude, dude stop, duermo, e … ningun
  1.6: each other, ecoeu-, ecrire sans, ecriv-, el … saquenme, embarazada y, emergencias, en las, en … rien
  1.6: enfermo, english i, english … want, enlevez son, envoyer des, envoyer … textos, eran, erase me
  1.6: escribieran |, est gentil, este contacto, esto |, estos textos, estub-, estubo, et mon, et … me
  1.6: etait le, etait … telephone, etats, ex y, experience, extranamos, f off, faites ca, faites une
  1.6: fine stop, fine … the, fins, fixin, fixin to, fixing my, fois je, fois … je, for my, for … i
  1.6: for … reason, found … part, fue con, further … please, gens a, gentiles, glad, going … a, goodb-
  1.6: goodbye, gracias … todo, grandi, grateful for, great shop, group ride, guate-, guatemala, guys … it
  1.6: haciendo ruido, had to, haganlo, hamil-, hamilton, harve-, have … on, hay … de, he pisado, hermano |
  1.6: hermano … de, his … off, honey, honne-, household, hoy mi, husband … is, i never, i revoke, i teach
  1.6: i would, i … telling, in charge, in texts, inscrit sans, insistir, is mr, it too, it … an, j … donne
  1.6: j … la, je clique, joven, kettl-, kindly … these, know … this, l avez, l … et, la cessez, la … c
  1.6: laissez … les, laund-, le dije, le … no, leave my, lecto-, lector, lee, les lis, les meilleurs, lieu
  1.6: like … be, list this, liste … chum, llegarme, llena-, lo tiene, longe-, longer, los descuentos
  1.6: los texts, loud stop, love the, ma mensaje, maintenance, mais merci, mais … merci, mames you
  1.6: mandarlos, mandarlos |, mandarme … a, manden … mensajes, mandenselos, mas texts, mas x, mas … no
  1.6: me acuerdo, me escribas, me mandes, me … borrar, me … merci, me … quitenme, meilleurs, mejor por
  1.6: memory, mensaje mas, mensajes jaja, mensajes yo, mi plan, mi … no, mi … si, might-, moi je, moi … lol
  1.6: moi … textos, moleste, mon … alors, mon … arreter, mon … pour, monsi-, monsieur, moto, must, my lock
  1.6: my say, my … alone, nada … no, necesario que, necesario … me, neuf, never … her, no acepto, no por
  1.6: no quiere, no … escribieran, no … necesario, no … ok, nobody … me, nombre you, not request, not want
  1.6: not … illegal, not … in, not … this, nothi-, nous a, nro |, number did, number will, number … la
  1.6: numero please, numero … esa, numero … il, numero … qui, off lol, on … as, one text, one … can
  1.6: only … no, only … off, opt, or madam, order … not, p |, paid, par vos, para … garantia, parti-
  1.6: pas … les, peoples, pero … mensajes, pero … mi, phone alone, phone dings, pido … no, pido … you
  1.6: pingi-, pisad-, pisado, please … him, plug … these, plus avec, pogne, point texting, point … me, pops
  1.6: por … mi, pour ces, pour … pas, pour … tirage, pour … velo, precio pero, promociones … no
  1.6: promos … moi, prove i, pu … ca, pueda-, pull me, puse … la, puso … numero, put … back, que … a
  1.6: que … alto, quedan NUMBER, qui me, quick one, quiero ni, quiero … textos, quit messaging, quitar … los
  1.6: quite … numero, quiten … mi, quitenme … ahi, race is, read … so, recevoir ces, recevrais
  1.6: refuse … messages, remember saying, remember … yes, remove from, remove this, resena, retai-
  1.6: retirez … des, revei-, review, rien … me, sacan, said … is, said … should, said … texts, saquenlo
  1.6: saquenme … la, savoir de, says … more, screenshots, se entiende, second request, see my, segun
  1.6: senora de, servent, seule-, seulement, shed, shit, si son, si … el, si … voulez, signale au, signale |
  1.6: sigue haciendo, sigue … ruido, sink, sir or, sir … madam, so go, so … could, so … not, solide, sonda-
  1.6: sorry but, sorry … english, sorry … please, soy chofer, soy su, soy … hija, spam do, speak english
  1.6: step |, stop send, strike me, su sistema, su … quitenme, suffit les, suppr-, suppression, sus … you
  1.6: suscripcion a, svp … mon, svp … son, ta … stp, tantos … quitenme, tardes, te di, te encargo, tel
  1.6: telefono para, telephone c, tengo … memoria, text alerts, texted my, texted |, textez |, textez … plus
  1.6: texting from, texting list, texto merci, texto you, textos dans, textos jaja, textos on
  1.6: textos quitenme, textos retirez, textos … son, texts never, texts … remove, texts>remove, thanks a
  1.6: the guy, the navy, the … dings, the … ones, the … open, the … then, the … though, the … tubes, there i
  1.6: these text, think i, think of, third … asking, this just, this … out, this … phone, to remind, to use
  1.6: to … here, to … left, to … make, to … mobile, to … you, tout |, toute la, trabajo en, tripo-
  1.6: triporteur, tune … complet, tus textos, twent-, twenty, two of, un humain, un tal, un … y
  1.6: una … delete, unsubscribe so, up complet, usefu-, useful, useful … me, usen … numero, uses
  1.6: velo … cause, veuillez ne, veux … ca, violating the, violating … tcpa, vip, vos communications
  1.6: vos … bonne, vous … mais, vous … par, want nothing, want>send, want>texts, wanti-, wanting, we go
  1.6: went back, were in, what authority, whatever … me, when my, which … of, wish … hear, without … say
  1.6: y … su, yo … pedi, you estubo, you my, you … close, you … con, you … gracias, you … mensajes
  1.6: you … muchos, you … se, you … tienen, your records, | desuscribanme, | di, | disable, | inscrite
  1.6: | lache, | nous, | passez, | pedi, | re, | removal, | seguro, | veuillez, | … alerts, | … alguien
  1.6: | … bro, | … chofer, | … cual, | … darme, | … dude, | … escribo, | … estubo, | … favor, | … ordered
  1.6: | … pe, | … put, | … quedan, | … riding, | … sur, | … teach, ~_dec, ~_era, ~_ill, ~_opt, ~_pru, ~_tic
  1.6: ~abog, ~adde, ~agin, ~alor, ~arin, ~arti, ~aser, ~ates, ~bye, ~bye_, ~cali, ~caso, ~caus, ~ces, ~chac
  1.6: ~chen, ~cko, ~clam, ~conm, ~cump, ~curi, ~dag, ~dage, ~dbye, ~det, ~ebod, ~ecoe, ~ees_, ~elul, ~elve
  1.6: ~ency, ~enle, ~enor, ~enti, ~ertu, ~ese_, ~etim, ~euf_, ~eul, ~evei, ~exit, ~fals, ~fond, ~idin, ~iem
  1.6: ~ima_, ~iste, ~knoc, ~lay_, ~lico, ~limi, ~llez, ~lula, ~lyi, ~lyin, ~mmed, ~mory, ~ndag, ~ngs, ~ngs_
  1.6: ~nito, ~nle, ~nmi, ~nmig, ~nsc, ~nscr, ~nso, ~nun, ~odb, ~odby, ~ogad, ~ogra, ~omot, ~onal, ~once
  1.6: ~onmi, ~oodb, ~op_, ~othi, ~pars, ~plic, ~rce_, ~rdat, ~reed, ~renl, ~resp, ~rke, ~rtar, ~rwar, ~sabo
  1.6: ~seo, ~seo_, ~sona, ~sond, ~su_, ~susp, ~tto, ~uir, ~umpl, ~upo, ~uppr, ~urai, ~usp, ~vee_, ~viez
  1.6: ~xit
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
  1.5: mi … pa, mind … the, mis … numero, moi aussi, moi … ta, mon avocat, mon ex, mon … m, montre vibre
  1.5: montre … a, more updates, moved … i, moved … tucson, mucha molestia, my assistant, my … go, my … lol
  1.5: ne … texte, necesito que, need … please, new … or, ni … nada, no consenti, no dejan, no desea, no en
  1.5: no you, no … contacten, no … mande, no … mandes, no … notificaciones, no … publicidad, no … suscribi
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
  1.5: ~ove_, ~pena, ~pio, ~prot, ~rank, ~riz, ~rri_, ~rtis, ~rzo, ~rzo_, ~sas, ~shes, ~sinc, ~sold, ~spam
  1.5: ~tact, ~tex, ~text, ~tez, ~tez_, ~ti_, ~trik, ~ubar, ~uff, ~uns, ~uzz, ~vale, ~viar, ~vios, ~watc
  1.5: ~xis, ~xtos, ~ypin, ~yway, ~zze
  1.4: (forever), NAME for, NUMBER i, NUMBER … con, a dear, a favor, a pickup, a reportar, a son, a … but
  1.4: a … sans, abogado, acabo no, account … sms, acepte mensajes, advic-, advice, afford the, again |
  1.4: ahora … no, ahorrense, ai le, ai plus, ai … aucune, aids, all can, all … my, aloud, am leaving
  1.4: am … it, am … my, and unsubscribe, and … bike, and … no, and … wifes, anxie-, anymore take, apara-
  1.4: aparato, appreciate … but, aqui, aqui … el, arreter … message, arreter … sms, as … last, asked if
  1.4: atentamente, atte ing, au bout, aucun autre, aucun … a, aucun … message, autres textos, back the
  1.4: baja a, baja este, base de, basically, basta … los, be done, be … dear, be … kind, beg you, best thing
  1.4: bici asi, bici … quiero, bike got, bike i, bike … do, bloquez, bol, borren mis, borren … datos
  1.4: breakfast, bromo-, bromont, buen rato, by when, by … for, by … i, bye, ca … de, ca … mal, cab, cachent
  1.4: cancel … notifications, cancel … text, cancelar mensajes, caso, cause … votre, celui de, celul-
  1.4: cerca de, chaque message, chofe-, chofer, cierre, cobran cada, colla-, communications |, communiquer
  1.4: communiquer avec, communiquer … moi, company, con mensajes, condo, confirm, congratulations
  1.4: consider … my, conta-, contact this, contactez plus, contraire, conve-, cordialement, counter
  1.4: cual … la, customer … remove, d aujourdhui, d … vos, dar … baja, datos, de desabonnement, de viaje
  1.4: de … cosas, de … dossiers, de … on, de … tienda, dear and, decirles, dejen … escribirme, des … que
  1.4: desk at, deuil, di … yo, disait, distraction, disturb … with, dit … par, do … bother, doit, doit plus
  1.4: donne mon, downl-, droit … me, drop, drop … texts, du … svp, due |, ecole de, ecrire … permission
  1.4: efface … numero, el plan, el … nuevo, el … para, embarazada, en demeure, en ingles, en … marre
  1.4: en … no, enleviez, entienden, envia-, envoi de, envoyer … affaires, envoyer … sms, envoyez rien
  1.4: es … gracias, es … verdad, esposo y, est de, est juste, est … sur, et c, etait, etre … de, etre … des
  1.4: evitenme, excluded, excluded from, exclure, fabor … no, faill-, failli, fais … menage, faite
  1.4: fermer … notifications, fille … a, finalement … pour, fine just, fired, firmado, flip phone, fois … de
  1.4: for … only, for … wheel, free bike, free … the, from these, from today, from … bike, from … store
  1.4: from … you, fue no, gave consent, gave my, go … a, good do, got … ticket, gracias punto, gracias x
  1.4: grasias |, grate-, grateful, gre, gre de, hacer el, haganlo ustedes, have … opt, her own, here … be
  1.4: hey can, i … cash, i … sign, if one, if … must, igles-, iglesia, il … semble, immediately, in there
  1.4: in … NAME, in … area, in … these, incluida, informacion, ingles … en, inscrit pour, instr-
  1.4: interest in, interested … remove, inutile, is anyone, is mrs, is … it, is … texting, jaw, jdors, je la
  1.4: je … en, je … saurais, je … vendredi, jokes, jour, kids bike, kneed, know signed, know the, kowalczyk
  1.4: l obligeance, la lista, la maquina, la molestia, la paix, la pedale, la … ahora, la … los, laisse de
  1.4: le garage, le temps, le velo, les envois, les ruego, les … dans, les … ne, limited, list>send
  1.4: liste la, live in, lo … you, lock in, lol … not, los … conmigo, los … en, lourd, ma job, ma voisine
  1.4: machi-, maintenant plus, mais … les, mais … prefere, make, makes it, mal … la, mama dice, mandado
  1.4: mandar … sin, mande-, manden otro, mandes mensajes, mange-, many … please, mas, mas … quitenme
  1.4: mas … se, me before, me confunden, me donne, me i, me in, me messages, me parlez, me … achete
  1.4: me … cosas, me … like, me … much, me … quit, me … thanks, me>stop, me>you, mecha-, meetings
  1.4: mensajes mi, mentioned, merci ma, message … phone, messages anymore, messages … to, mi … con, moi mais
  1.4: mon … arretez, mon … fils, moose jaw, more … about, muchisimos, my roommate, my … he, my … thinks
  1.4: nah … me, names … the, ne doit, ne … contactez, necesito sus, need … break, needs a, never message
  1.4: never … from, nice but, night shift, ningu-, no funciona, no pedi, no … aceptar, no … all, no … en
  1.4: no … escribas, no … interested, nobody … for, non … enlevez, non … plus, not being, not bother
  1.4: not for, not going, not yours, not … anybody, not … ride, not>want, notificaciones por
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
  1.4: velo … pouvez, venta, veo … la, veux pas, vez … a, vieji-, virez moi, virez … de, vos … j
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
  1.4: ~fono, ~hant, ~hem_, ~icos, ~igit, ~igni, ~inco, ~ixin, ~join, ~jul, ~lefo, ~leno, ~leve, ~ley_, ~loud
  1.4: ~mine, ~move, ~nbo, ~nche, ~ned, ~nem, ~nfe, ~ngan, ~nged, ~ngun, ~nim, ~niq, ~niqu, ~nsid, ~ntio
  1.4: ~nyw, ~off_, ~ons, ~onso, ~onta, ~onve, ~opie, ~otec, ~ott, ~pam, ~papi, ~pect, ~peri, ~pud, ~puta
  1.4: ~rall, ~rar_, ~rdez, ~remi, ~remo, ~rene, ~rme, ~rme_, ~romo, ~rrar, ~rtas, ~sait, ~sary, ~seng, ~soli
  1.4: ~sto, ~sust, ~tait, ~tara, ~tari, ~taxi, ~teac, ~tef, ~tio_, ~trin, ~tuv, ~uebe, ~urn_, ~voud, ~wors
  1.3: (list), NAME … NUMBER, NUMBER a, NUMBER how, NUMBER je, a celui, a dream, a friend, a link, a mix
  1.3: a … borrenme, a … neveu, a … semaine, acepte … textos, ads |, after work, after … please, aime … mais
  1.3: algo … no, am NUMBER, am sleeping, angry>not, angry>texts, anos y, anos … no, anoth-, another
  1.3: anymore … remove, anymore … texting, aqui … con, arrete … textos, arreter, arreter … messages
  1.3: asking take, assistant, au plus, au … sacrant, aucun-, autorisacion, autorizacion para, avez des
  1.3: avez pas, avez … pris, barrez, base, base legale, base … datos, be excluded, be … anymore, be … remove
  1.3: bebe dort, belongs … my, bici es, bici para, bicycle … you, bisic-, blind and, block-, boise |
  1.3: bonjour … je, book |, borrame de, borrenme … la, bowin-, bowing, box unchecked, butto-, c … ce
  1.3: cadena … me, calisse, call list, call … it, cambie … taller, cancel les, cancel … subscription
  1.3: cancela, cancelacion, capable … moi, capit-, cesser … envois, cessez … envoyer, charged for, chez … en
  1.3: chica-, chien-, chimio, chingando, chingando con, church office, chut, clini-, closi-, closing
  1.3: commande chez, commande … vous, comptant, con cada, con … avisos, con … sms, conco-, concours
  1.3: confianza, contact me, continuation |, continuez |, copy, correct la, coupez, coute NUMBER
  1.3: cuando quiera, customer but, cycli-, d … a, d … avec, d … pour, de corazon, de les, de personnel
  1.3: de publicite, de servicio, de todo, de … NAME, de … affaire, de … avis, de … contacter, de … envios
  1.3: de … exclus, de … mejor, de … pis, dear, decu, delete domingo, demain … la, demander … j, derecho de
  1.3: des texts, des … merci, des … promo, desire plus, despu-, detox, dicho que, digits, dit … plus
  1.3: do … disturb, donne … consentement, dos … me, du … pour, dulut-, duluth, ecrivez encore, ecriviez pas
  1.3: effacer … numero, ejerz-, ejerzo, ejerzo mi, ejerzo … derecho, el gorro, elimineme, elimineme de, else
  1.3: en prie, en … si, encontre un, encore bon, encuesta, end … texting, enleve mon, enough … with, enton-
  1.3: entonces, envoyer … messages, erase this, es ilegal, es … pero, escriban a, escriban gracias
  1.3: est arrivee, est … ce, este numero, este you, et de, etes ben, etranger, ever … to, exchange, exclude
  1.3: exclude me, exit, f ing, far … do, favor and, favor … mensajes, fermer les, find you, finie, finis-
  1.3: for advertising, for … friend, for … helmet, force, fort, frame-, frames, from sending
  1.3: from … messages, future messages, gagno-, gagnon, genti-, gere, ghosting, go home, going back, gorro
  1.3: got stolen, gotte-, gotten, gracias y, grandkids, guys … the, haberme, hard feelings, hasta … gorro
  1.3: haute, have moved, he … off, he … so, heard about, here … did, hija me, hola soy, holiday hours
  1.3: house i, how … i, i beg, i came, i opt, i received, i ride, i … done, i … just, i … moved, i … only
  1.3: i … sleeping, idea de, immediatement, immediatement |, in and, ingle-, ingles, ingles no
  1.3: interested in, inutile de, is giving, is hard, is … church, is … shop, it end, it … due, it … please
  1.3: j peux, je gere, je revoque, je … infirmiere, job pas, jours, kid signed, kindly do, know … the
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
  1.3: out … texts, pa que, paix … vos, par texto, para la, paren el, part |, participar, pas … place
  1.3: pas … sa, pas … votre, patch kit, paye, peace, pedir que, pense pas, people and, petit a, phone quiet
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
  1.3: telephone … je, terri-, text … have, texter ce, texter … numero, texto svp, textos automatiques
  1.3: textos desabonnez, textos si, texts stop, texts … in, texts … loud, that … at, that … to, the deal
  1.3: the neighbor, the sales, the shed, the vet, the word, the … are, the … guys, the … inch, the … stop
  1.3: the … too, there … for, these>want, this take, thx for, tiren, to type, to … back, to … future
  1.3: to … whole, toca, told … kid, too … you, trottoir, trouvez, tu … de, tune … i, un cliente, una buena
  1.3: una cadena, une liste, unsubscribing |, up … no, va mi, velo … plus, velorio, vendi … bicicleta, venga
  1.3: vertu de, veuillez retirer, veux … ce, vez por, viaje, viene |, voix, vos speciaux, vos texts
  1.3: vos … arreter, vos … non, votre … merci, vous pris, vous … obligeance, want>me, was going, was not
  1.3: was there, was … for, welco-, welcome, wey you, what … it, when … bought, while you, will hear
  1.3: will … open, wish … get, withdrawn, withh-, withhold, would stop, write … anymore, wrong>stop, y casi
  1.3: y gracias, yank, you but, you for, you i, you … before, you … just, you>send, you>texts, your sales
  1.3: your … on, your … was, | ayer, | between, | borreme, | buenas, | cancelen, | delete, | dropping
  1.3: | ejerzo, | ferme, | flag, | passing, | terminen, | vendi, | venga, | worry, | … already, | … back
  1.3: | … cessez, | … concours, | … granddaughter, | … knew, | … let, | … promociones, | … quitenme
  1.3: | … revoque, | … tried, ~_aho, ~_arr, ~_dat, ~_dij, ~_gho, ~_mas, ~_ost, ~_pis, ~_san, ~_su_, ~_tak
  1.3: ~_uni, ~acer, ~agr, ~arre, ~arto, ~asad, ~atem, ~aur, ~avin, ~barn, ~bi_, ~caci, ~case, ~cep, ~cept
  1.3: ~cere, ~cky, ~cky_, ~clea, ~couv, ~cric, ~cune, ~cupe, ~dat, ~dau, ~dear, ~decr, ~deto, ~dij, ~ecri
  1.3: ~eks, ~elea, ~enew, ~enu, ~ese, ~eti, ~etio, ~etox, ~exto, ~fire, ~futu, ~gati, ~gho, ~ghos, ~gits
  1.3: ~gned, ~hani, ~hef, ~horr, ~ilia, ~ills, ~ipti, ~irm_, ~irme, ~ital, ~iter, ~lair, ~lear, ~lgu, ~lic
  1.3: ~life, ~maci, ~madr, ~merg, ~mov, ~mpre, ~ms_, ~must, ~nag, ~ncho, ~nder, ~nen, ~nido, ~nill, ~none
  1.3: ~omos, ~onan, ~onec, ~ontr, ~orma, ~orre, ~otif, ~otro, ~ouha, ~oulo, ~paz_, ~peac, ~peto, ~pis, ~plei
  1.3: ~plug, ~pul, ~ran_, ~rdia, ~rele, ~revo, ~rici, ~rios, ~rize, ~rmi, ~rome, ~rrad, ~rtan, ~sde, ~sins
  1.3: ~souh, ~spar, ~ssio, ~suff, ~swin, ~tais, ~tale, ~tonc, ~tox, ~tox_, ~tse, ~ubli, ~ueg, ~uen, ~uha
  1.3: ~uhai, ~uide, ~upez, ~urd_, ~utto, ~vec, ~vor, ~xing, ~xit_, ~xto, ~yo_, ~ywa
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
  1.2: despues, did … want, diganle, dije bien, docum-, donne le, dream, drop my, ecoutez, edad, el paro
  1.2: el … quedo, eliminen … numero, ella you, ella … tiene, else |, email … please, emergencies |, empre-
  1.2: empresa, en otro, enlever … votre, enough take, envio … mensajes, envoi a, erase … from, es … y
  1.2: escri-, escriban … que, esos textos, espanol no, esposo … en, est au, est le, est prete, est … voler
  1.2: estat-, et … les, et … mon, etes … arretez, etre … votre, everything else, ew, fais … de, fait … les
  1.2: father has, fatiguants, favor, fevri-, fevrier, fichez moi, fill, final, flag my, flat no
  1.2: for … raffle, for … weekend, forever>number, found a, frenen, from … alerts, fuero-, fueron, ganas de
  1.2: gars qui, gave permission, get this, girlfriend, google voice, guys stop, guys … great, hagame un
  1.2: haganme, handl-, have … NUMBER, have … no, hecho, here … are, here … i, how do, i tried, i typed
  1.2: i … blind, i … see, immediat, in these, india, indiq-, info … no, initi-, inscrit … le, interessee
  1.2: is … hospital, it … all, it … are, j vas, jamais … des, je commence, je … acheterai, job arretez
  1.2: job … le, karim, keep … my, kid at, kindl-, kindly, kindly … not, l … pis, la compania, la empresa
  1.2: la est, la fille, la semana, la … faites, la … mejor, la … sus, laissez mon, laissez … telephone
  1.2: las manden, le courriel, le francais, le reste, le retrait, le … lol, leave … phone, les courriels
  1.2: les … ont, list … NUMBER, list>forever, lista, lista sin, lista … el, llegu-, lleguen sus, llena
  1.2: lo ruego, loi anti, loi … pourriel, los di, los … para, los … sin, m ecrive, ma part, ma … j
  1.2: mais otez, mais vos, mal au, mandarme mas, manden promociones, manden sus, mangent, mas … gracias
  1.2: me ads, me anden, me compre, me den, me metieron, me out, me remove, me svp, me … are, me … cada
  1.2: me … favor, me … mensajes, me … on, me … recados, me … way, me … your, mensajes, mensajes saquenme
  1.2: mensajes … quitenme, merci bonsoir, mes abonnements, message so, message … j, messages, messages from
  1.2: messages la, messages needed, messages tho, messages … you, metieron, mija, mix up, molestia
  1.2: mon homme, mon … de, mon … des, mon … moi, monop-, more promos, more … messages, mostrador
  1.2: my granddaughter, my numbers, my … subscription, n aime, n me, name … not, naw, necesito mas
  1.2: necesito … mensajes, need … consent, negocio, nerve, never given, ni … mi, ni … quiero, ni … textos
  1.2: nix the, nix … texts, no … anden, no … dado, no … did, no … lo, nombre y, nope, not receive
  1.2: not … cyclist, not>not, nous … la, nous … retirez, now … texting, number does, obliged, ok you
  1.2: only … when, ontar-, ontario, oposi-, oposicion, or … to, otez … donc, otorg-, our office, owe me
  1.2: owe … a, p, pal |, papa you, papa … no, para recibir, para sus, para … la, parale, pas interessee
  1.2: paso … viernes, payer |, pedi … mensajes, perdu ma, periodico, permission |, pero … bici
  1.2: perro … comio, pesados, phone anymore, phone … full, phone … no, phone … take, pis apres, pis … est
  1.2: pis … plus, plan … me, please do, please get, plus qu, plus … contacter, plus … velos, podri-
  1.2: point stop, ponme en, por una, pour … velos, pouvez … garder, prefere … pas, prendre un, prenez note
  1.2: prenez … que, principio, process, prochains envois, proje-, promociones, promos enlevez, promos … de
  1.2: propi-, ps, puedo … el, pushi-, pushing, qu … peut, que pena, que ponga, que … est, que … quitenme
  1.2: que … texteen, queda bien, quelqu … m, quien le, quitar … su, quiten … number, quiten … telefono
  1.2: quitenme … la, quoi pour, radie-, rappel, rate, recibir … gracias, recor-, refuse … recevoir
  1.2: regreso a, rentre pas, renuncio, repairs done, reparto, request … texts, resso-, retirez, retra-
  1.2: ride in, rides great, rien autorise, roue est, ruego |, sacarme, saque … la, saquenlo |, scooter
  1.2: se acabo, se quienes, selon, selon la, selon … loi, sending texts, serio |, shift i, shop … please
  1.2: shops, signale … spam, sin, since, sms … this, so remove, sonne … l, souhaite … recevoir, spam … moi
  1.2: spamm-, still got, strik-, strike, su telefono, su … porfa, suis rendu, suis … et, suppe-
  1.2: suppression de, supprimez … numero, sur … freins, suscripcion |, taken … the, talking to, talle-
  1.2: taller, teacher … my, tengo … en, tes contacts, tes messages, text subscription, text … remove
  1.2: text … was, text … you, texted at, texter … NUMBER, texti-, texto … m, textos … ustedes
  1.2: texts … thanks, that … enough, that … illegal, the file, the name, the notes, the … app, the … got
  1.2: the … looks, these alerts, these notifications, these … anymore, these>you, this but, this numbers
  1.2: this … getting, this … service, thx |, tienen harta, tienen … permiso, time … texting, times i, to fix
  1.2: to take, to … anymore, to … take, todos, toi qui, tous |, tout est, tout … arretez, tranquille |
  1.2: tremblay, turned off, un m, un … es, un … ou, understanding, unplu-, unsub |, unsub … from, unsub-
  1.2: unsubscribing from, up … stop, ursel-, urself, ustedes me, utilisation, vamos, verdad no, vertu … la
  1.2: vous remercie, vous … merci, vous … numero, voy … dar, vuelv-, vuelvan … escribirme, walla-
  1.2: want>angry, was … when, watch-, we have, we … on, were … no, what you, whatever, when she, wheres the
  1.2: whoev-, whoevers, wife … i, wish, with … attorney, with … please, y all, y etre, y me, y quiero
  1.2: y … nunca, y … quitenme, y … te, y … tu, year old, yes do, yo llevo, you keep, you showed, you text
  1.2: you … charging, you … discontinue, your junk, your reminders, your store, | before, | borrenme, | che
  1.2: | demande, | hagame, | naw, | ou, | out, | ponme, | quisiera, | sa, | selon, | sir, | wey, | wipe
  1.2: | … about, | … black, | … casl, | … cease, | … cellulaire, | … discontinue, | … envoyez
  1.2: | … immediately, | … lache, | … less, | … lunettes, | … marque, | … metieron, | … office, | … pastel
  1.2: | … pena, | … pesados, | … pienso, | … rappel, | … revoke, | … sonne, | … tan, | … triciclo
  1.2: | … vouloir, ~_ace, ~_aq, ~_aqu, ~_aut, ~_det, ~_eff, ~_fur, ~_off, ~_p_, ~_pud, ~_reg, ~_sac, ~_unr
  1.2: ~abo_, ~ads, ~ahor, ~ajes, ~alut, ~atab, ~ause, ~auto, ~avo, ~avor, ~bile, ~burn, ~cac, ~cel, ~clie
  1.2: ~cri, ~cte_, ~ctin, ~des, ~dmin, ~ecla, ~ecor, ~ecr, ~eeze, ~eff, ~efi, ~elac, ~emo, ~ener, ~erin
  1.2: ~erve, ~evez, ~ewe, ~exer, ~exti, ~eze, ~fav, ~favo, ~ffa, ~fins, ~garo, ~gnan, ~grew, ~hoev, ~iarm
  1.2: ~ibi, ~indl, ~laci, ~lash, ~lega, ~legu, ~lein, ~llec, ~lse_, ~lto_, ~mas_, ~mech, ~meri, ~mez_, ~mija
  1.2: ~mpa, ~mplo, ~mpto, ~nc_, ~neuf, ~nfol, ~nuer, ~ocki, ~off, ~ojec, ~ompu, ~ori, ~ostr, ~oyer, ~pamm
  1.2: ~pany, ~ples, ~plit, ~podr, ~pogn, ~ppre, ~preg, ~ract, ~raig, ~ratu, ~reei, ~rena, ~ret, ~rete, ~riel
  1.2: ~rieu, ~roje, ~scr, ~sen, ~ser_, ~sida, ~sil, ~spel, ~spit, ~ste_, ~sub, ~tac, ~tach, ~taf, ~tak
  1.2: ~take, ~tede, ~tifi, ~tout, ~tta, ~tton, ~udr, ~ueb, ~uit_, ~unre, ~utur, ~uven, ~vam, ~voit, ~vor_
  1.2: ~whoe, ~xti
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
  1.1: deployed, deposite, derailleur i, dernier … avant, des message, desabonnement svp, desapuntenme
  1.1: desuscribir, device |, di de, di … baja, dije … muchacho, distribution, dit … la, dit … repondre
  1.1: do … needful, doctor … no, donnez moi, dos anos, dossi-, driver, driving me, duena de, el era
  1.1: eliminame de, eliminar, eliminar mis, eliminar … datos, en este, en … hora, en … hospital, en … pus
  1.1: end |, enleve |, enleve … number, enough la, envien nada, envoi … ce, equipe, es automatico
  1.1: es … ustedes, esa |, est … croche, est … de, est … elle, esto … automatico, et l, et … de, etre … sur
  1.1: events, ex … a, exactly, excha-, exclude … from, exerc-, fait … le, fait … otez, fait … par
  1.1: fait … semaines, favor dejen, file this, fille qui, fin a, fine NUMBER, finish the, fixing … bike
  1.1: flat fixed, folded, for marketing, for text, for … unsubscribe, for … update, fort |, front desk
  1.1: funny, furth-, further texts, gaspe, genan-, genant, gentils mais, get these, girl on, girl … the
  1.1: give my, good … with, gracias de, gre … bien, great service, hacie-, haciendo, had … with, handlebar
  1.1: handset, harceler, hasta … madre, head, hello … am, here you, here … more, high school, hit … up, hoa
  1.1: holy, honou-, hope … is, how come, i emailed, i have, i receive, i still, i … grab, i … requesting
  1.1: i … texting, i … unsubscribed, i … was, ida, il roule, il te, imper-, in mourning, in one, in this
  1.1: in … text, incluya, infos, inscrit a, interrompez, invoice … my, is … getting, is … in, is … text
  1.1: is … thanks, it … me, j … beau, je deteste, je … etais, je … que, jodan, jodan mas, joind-, joindre
  1.1: juste |, kev, keys … the, la main, la trek, la … anti, la … lista, la … me, la … pas, ladilla … no
  1.1: le code, le … j, least of, least … all, leer mensajes, legal-, les … moi, limites, list thanks
  1.1: list>wrong, lista … los, loi … je, lol do, longer … customer, los recados, los … quedaron, m a
  1.1: m envoyez, m etais, ma garantie, ma reparation, maam please, machine, machines, magasin je, maile-
  1.1: mailed, man, manag-, mandarme textos, manden ni, mandes textos, maner-, manera, marca-, mas mensajes
  1.1: mas … escriban, mater-, maudit, me cobran, me cuesta, me entregaron, me harceler, me mandaran
  1.1: me sacaron, me suffit, me tenes, me … did, me … mensaje, me … yours, me>these, meant-, meantime
  1.1: mejor … de, mejor … no, meme … j, menag-, menos … asi, mensaje … de, merci … la, mes … et
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
  1.1: sais pas, sans autorisation, satis-, sees … phone, send … more, send>stop, sending … texts, servi-
  1.1: shake, she … to, she … you, shop … stop, shop … take, signed up, siguen quitenme, siguen … quitenme
  1.1: since … i, sms … mi, snowbirds, so … just, someb-, somebody … me, sonne en, sorted, sourire
  1.1: spamming … phone, split, stop sms, stop … in, stop … veux, stp, strike … number, su culpa, su tiempo
  1.1: suene mi, sur … chaine, sus anuncios, sus envios, suscribi |, suspendan … mensajes, suspenderlos
  1.1: tan rapido, tande-, telefono … no, terminos, testeen, testo, texteando, texting, texting me
  1.1: texto please, texto que, texts … any, texts>you, thank … to, thanks you, the babysitter, the bin
  1.1: the cafe, the deals, the needful, the number, the … stuff, them stop, there … your, these … messages
  1.1: these … take, these>me, thing-, this here, this … off, this … take, tienda, tienda … de, time was
  1.1: tires … the, to … different, to … this, to … too, todo … no, too please, trai, tranquille j, tu … me
  1.1: twice and, twice … i, tx, un abonnement, under casl, under … tcpa, unsolicited i, up … here
  1.1: use … phone, vaina de, vais passer, velo etait, velo … c, velo … est, velo … peux, verifiez, vez … de
  1.1: viejito, voice, vos … desabonnez, vos … me, vosot-, vosotros, vouch-, voucher, vouloir message
  1.1: vous en, vous je, vous … chambres, vous … mes, vue, vuelvas a, wakes, want>list, want>more, was in
  1.1: was told, way … many, we … our, weath-, were … here, what … i, whate-, while it, while … was
  1.1: will pick, will … you, with … and, wrong>me, wth, y quitame, y you, y … es, yes … the, yo dije
  1.1: yo solo, yo … he, you … him, you … suene, you … take, you … that, young man, your website, | been
  1.1: | cansado, | decochez, | deseo, | epargnez, | fermer, | grandma, | mae, | ninguna, | oiga, | podrias
  1.1: | quelqu, | radiez, | rayez, | tiren, | velo, | vs, | … contre, | … doy, | … get, | … going, | … muy
  1.1: | … out, | … reviendrai, | … sali, | … shut, | … specifically, | … thanks, | … typed, | … veut
  1.1: | … viernes, ~_abu, ~_aus, ~_env, ~_fav, ~_fue, ~_lak, ~_lin, ~_nro, ~_oka, ~_paz, ~_qui, ~_stp, ~_sys
  1.1: ~_unl, ~_ust, ~aca_, ~acha, ~acre, ~acy, ~ages, ~anag, ~ande, ~ane, ~arm, ~aske, ~atev, ~auss, ~bed
  1.1: ~bir_, ~brav, ~cev, ~chos, ~cum, ~darm, ~dpa, ~draw, ~eced, ~ecev, ~edia, ~efin, ~elen, ~ema_, ~emie
  1.1: ~empe, ~escr, ~esi, ~esto, ~evie, ~funn, ~fur, ~gun_, ~gunt, ~hem, ~hib, ~hig, ~hops, ~iate, ~illa
  1.1: ~imm, ~inks, ~ipe_, ~ista, ~izac, ~kay_, ~kin_, ~list, ~loy, ~mebo, ~mers, ~meti, ~mez, ~more, ~mova
  1.1: ~mpez, ~mput, ~nbox, ~ndly, ~neit, ~nera, ~nir_, ~nom, ~nton, ~odes, ~odri, ~oka, ~olet, ~olic, ~ord_
  1.1: ~orio, ~orne, ~ouri, ~par_, ~rai_, ~rap, ~reb, ~rej, ~rez_, ~riba, ~rike, ~rli, ~rman, ~rmo_, ~rofi
  1.1: ~rre, ~scri, ~seas, ~sep, ~sepa, ~sist, ~ske, ~smi, ~spen, ~ssem, ~ssez, ~ssi_, ~stay, ~stp_, ~sus
  1.1: ~terr, ~tev, ~teve, ~thd, ~tif, ~tog, ~tus, ~uber, ~uelo, ~uenl, ~uida, ~uill, ~uipe, ~uitt, ~ula
  1.1: ~unl, ~unte, ~uya, ~vos, ~vos_, ~xerc, ~xtin, ~zaci
  1.0: NUMBER ans, NUMBER star, NUMBER … l, NUMBER … not, a clapet, a cobrar, a contactar, a gift, a month
  1.0: a rien, a tire, a … chain, a … closer, a … consenti, a … does, a … le, a … much, about … fork
  1.0: about … texts, abrazos, account from, acepte recibir, acepte … mensajes, achete … velo, ads take
  1.0: afloj-, after all, after this, again … will, agradeceria, agradezco |, ahorrense el, ai jamais
  1.0: ai point, ai … textos, ailleurs maintenant, aimerais etre, aimerais que, all communications
  1.0: all … please, alto y, am doing, am … all, amis, amour … ciel, and … said, ans a, any … please
  1.0: anymore … i, anything … do, apprecierais, area, asking … is, assez enlevez, asthe-, astheure, au … du
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
  1.0: faire disparaitre, falta, family … and, fatigants, feelings, fin you, fire, first … i, flood
  1.0: fois arretez, for work, for … after, for … never, forgot my, formelle, free me, from sms
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
  1.0: mon contact, mon remboursement, more … no, more … on, more>me, moved, moved to, much obliged
  1.0: mucho pero, muestrenme, my daughters, my husbands, my sisters, my text, my … gets, my … to, my … unsub
  1.0: my … with, n i, nada … ver, ncc, need … send, need … shop, never … consent, newfo-, newfoundland
  1.0: next … please, ni rien, ni siquiera, nina de, ningun, nino you, no hablo, no name, no paran, no yo
  1.0: no … for, no … notifiquen, noel, nom de, nomas no, nosot-, nosotros, not agreeing, not answer
  1.0: not belong, not mad, not stand, not … enough, not … get, not … since, not … you, notificaciones … este
  1.0: notified, notre numero, numero cordialement, numero … jamais, nunca … estos, nunca … inscribi
  1.0: of attorney, of … sms, off yours, off … cell, on ferme, on your, on … la, on … only, one … a
  1.0: only … for, ora, out your, outfi-, par, par … je, para publicidad, para una, paren … mensajes
  1.0: parenle con, participar en, partir … ahora, parto-, partout, pas si, pas … non, paso manana, pedi … y
  1.0: pende-, peper-, pepere, permis … m, permission for, permission … message, pero … celular, pesim-
  1.0: pesimo servicio, phone from, piass-, pido no, please forget, please lol, please process, please remove
  1.0: please … remove, pleno, plus la, plus necessaire, plus souvent, plus … on, podrian dejar, point d
  1.0: point … interrogation, ponganle, por completo, por texto, por ultima, por … tienda, por … vez
  1.0: porfa … no, pour m, pour … numero, pourriez vous, pourriez … cesser, power of, power … attorney
  1.0: preferably, prepago … cada, press, prete-, process my, promis de, proteccion datos, provided
  1.0: prueba … que, pu … enlevez, pu … otez, pub svp, pub |, pubs … moi, pull … from, que … den
  1.0: que … eliminen, queria saber, qui vous, quiero ver, quitame … tu, quitando, quitte la, quy, rang
  1.0: reaches, reaso-, recev-, recibiendo, record of, refrain from, regalamos, reponds, repor-, report
  1.0: respeto … no, resul-, retirarme, retire … consentement, reveillent, revoked |, rien contre, robot … me
  1.0: robot … moi, roomm-, roue … de, saca mi, saca … numero, sais … si, saoul-, saquen, saquen … numero
  1.0: saquenme delete, say it, says the, says … not, se les, semana … no, send>angry, sent … my, servent pu
  1.0: service messages, service … NUMBER, service … my, setting, seul |, shedi-, shediac, shop closer
  1.0: showed me, si le, sign up, signe-, siguen … textos, siqui-, siquiera, sir … stop, sisters, sms for
  1.0: sms i, sms on, sms please, sms stop, sms … am, so annoying, so unsubscribe, solicitor, son used
  1.0: son … mensajes, son … my, sonnez, sorry … the, sortez mon, souhaite me, souvent que, starting with
  1.0: stp |, su … en, suis camionneur, sus, sus … pero, svp cessez, svp enlevez, svp m, svp n, svp … enlever
  1.0: svp … l, switc-, taken … your, tambi-, tambien, tapit-, tapita, te … pido, telephone de, tell … when
  1.0: tenga la, tenga … bondad, text every, text … offers, texteen you, textos … vous, texts can, texts or
  1.0: that the, that … the, that … where, the black, the financing, the flood, the station, the … keep
  1.0: the … size, them … my, these go, thing is, this it, this … somebody, tienda you, time … take, tirag-
  1.0: tirage, to like, to make, to … he, tour … l, tout cas, tune … and, typed, une boite, uni, up … mistake
  1.0: useful to, usted-, ustedes, ustedes ni, vais … au, vayan-, vayanse, veci, velo mais, velo pis
  1.0: velo pour, venderme, vendieron, vos, vos … sur, vous c, vous et, vous … jamais, vous … rien, vs
  1.0: want my, we … not, week and, week … so, who … i, withdraw my, withdrawn |, woke, would … not
  1.0: write … i, writing … me, wrong>wrong, y sigue, y … el, y … nueva, years … and, yo mismo, you cambie
  1.0: you quitame, you … lost, you>remove, your company, your … come, zip, | apaguen, | compa, | dear
  1.0: | haganme, | mano, | mark, | mijo, | pongan, | unenroll, | vayanse, | … aimerais, | … app
  1.0: | … apprecierais, | … cafe, | … contacting, | … damn, | … desire, | … immediat, | … lube, | … nada
  1.0: | … obliged, | … parfait, | … perro, | … pleine, | … pub, | … scratched, | … therapist, | … trabajo
  1.0: | … which, ~_ask, ~_avo, ~_bit, ~_dic, ~_ecr, ~_eme, ~_esc, ~_et, ~_fam, ~_had, ~_hum, ~_lis, ~_men
  1.0: ~_occ, ~_out, ~_pac, ~_rap, ~_rem, ~_ret, ~_st, ~_te, ~_vos, ~_vs_, ~_wok, ~_xx, ~adio, ~aho, ~aint
  1.0: ~and_, ~aou, ~arlo, ~arqu, ~aska, ~asl_, ~assa, ~asth, ~atho, ~avec, ~ayan, ~beco, ~belo, ~ben_, ~bot
  1.0: ~cevo, ~circ, ~clud, ~ctl, ~ctly, ~dar, ~dial, ~eado, ~ecep, ~edf, ~emin, ~ence, ~enez, ~envo, ~eon_
  1.0: ~epor, ~eral, ~erez, ~erm, ~ersa, ~espu, ~esul, ~eter, ~euf, ~euse, ~exij, ~fam, ~furt, ~ges, ~ges_
  1.0: ~gna, ~gun, ~habi, ~hago, ~hete, ~hone, ~iaje, ~iass, ~ibr, ~ific, ~igl, ~igle, ~ikes, ~ims, ~inet
  1.0: ~ingu, ~irag, ~irm, ~ismo, ~ity_, ~jes, ~jes_, ~joi, ~kil, ~lado, ~lain, ~leto, ~lis, ~lks, ~lks_
  1.0: ~mas, ~meb, ~mer_, ~mien, ~moi, ~moi_, ~mote, ~nai_, ~ndu_, ~neta, ~nfos, ~nfus, ~nir, ~noel, ~nonc
  1.0: ~nope, ~nori, ~nove, ~nsaj, ~ntir, ~nvit, ~oel, ~oel_, ~oi_, ~ois_, ~oit_, ~omeb, ~oomm, ~otic, ~outg
  1.0: ~patc, ~phon, ~pian, ~pouv, ~prom, ~pru, ~quic, ~rait, ~rans, ~rda_, ~rem, ~rges, ~rlo, ~rmer, ~rted
  1.0: ~rueb, ~saj, ~sis_, ~sito, ~smo_, ~stra, ~suel, ~supp, ~theu, ~tis_, ~tome, ~tos, ~tos_, ~trie, ~uati
  1.0: ~ubl, ~udra, ~uick, ~uiz, ~ulem, ~unci, ~urth, ~usio, ~utg, ~util, ~utt, ~vec_, ~veni, ~vs_, ~ways
  1.0: ~wish, ~witc, ~wok, ~woke, ~woul, ~xij, ~xijo, ~ycli, ~yeu, ~zip_
  0.9: (number), NUMBER can, a air, a calendar, a complaint, a letter, a number, a warranty, a … besoin
  0.9: a … deux, a … equipe, a … retraite, abren el, abria-, abrian, achalez moi, acordamos, adios
  0.9: agradecere, agregaron, ah oui, ahora la, ai autorise, ai … pas, ai … voyage, aime pas, al link
  0.9: alertes texto, all, almos-, almost, already … am, am over, am … years, amabilite, amabilite de
  0.9: and … thing, anymore of, anymore … am, anymore … these, anything in, appartient a, appelez a
  0.9: appelez … la, are still, are wasting, are … your, arreter d, arretez … faire, arretez … lui
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
  0.9: debar-, decochez la, decochez … case, dedan-, dedans, delete … me, demando |, depuis … j
  0.9: derniere … arretez, des … et, des … par, desabonnez … des, desinscription |, desubscribe, deux … que
  0.9: dia favor, diabl-, dicho, dieu … benisse, diffu-, diffusion, don … el, donc … textos, donni-, donniez
  0.9: drinking, durin-, during, during my, ebay, ecout-, ecrire pour, ecrivez j, ecrivez lui, ecrivez … ai
  0.9: ecrivez … que, ecrivez … souvent, eh … no, el hospital, eliminado, eliminar mi, email no, en floride
  0.9: en … mon, encore … moi, engin-, entiendo mejor, enviar mensajes, envie … recevoir, envies, envio
  0.9: envoi … textos, esposo fallecio, est deja, est … chez, est … fille, estes, esto quitenme
  0.9: esto … ilegal, et il, etes … de, excluez, fais pas, fait 2, familia, favor dar, favorite, fermer mon
  0.9: find, first … the, fixin-, fixing, floride, for his, for … mom, for … old, for … repair, for … these
  0.9: from … distribution, from … list, fui, get |, get … by, gracias ahora, gracias me, great job, hacem-
  0.9: hanging, harassment, harta-, have limited, have to, hay alguien, her please, hi … take, hice, home so
  0.9: how … do, hunt, i withdraw, i … limited, i … told, idee pour, il … un, illeg-, illegal, in florida
  0.9: in … morning, include, interesa el, is annoying, is at, is mad, is … scam, it in, it out, it … up
  0.9: j … ete, j … ma, jappe chaque, jappe … fois, je desire, je le, je … desire, je … me, je … ne
  0.9: jesus christ, juego, just … here, just … texts, l ai, l amabilite, l … c, la bicicleteria
  0.9: la cancelacion, la gang, la liste, la madre, la prueba, la retraite, la … au, la … ayer, la … maison
  0.9: ladra, lady … the, las … a, lata con, le jour, le … c, le … est, le … samedi, les agradezco
  0.9: les enlever, les quito, les … otez, les … permiso, let, letter … you, lien, life, like … leave
  0.9: like … number, limited texts, limited … on, line for, lista porfavor, lista … contactos, liste noire
  0.9: lleno, lo … acordamos, lol i, los bloquee, los … delete, los … saquenme, lose, lose … digits, m … pas
  0.9: ma femme, mais ne, mais … c, mandar otro, mandar un, manden … promos, maqui-, marin-, marre
  0.9: mas notificaciones, mas … de, mas … please, mayo, me agregaron, me money, me podes, me suis
  0.9: me … future, me … publicidad, me … quedo, me … tantos, meme … mon, mensaje por, mensajes es
  0.9: message me, message … anymore, metio, mi sobrino, midni-, mis … personales, mme, mme tremblay
  0.9: moi … en, moi … enlevez, moi … plus, mon voyage, mon … donc, month … you, more mensajes, more … from
  0.9: more … lol, more … or, mostrar, muchacho que, my favorite, my therapist, my … just, my … used, n thx
  0.9: natio-, ne, ne desire, necesito … recordatorios, needing … texts, never … at, never … for, next … my
  0.9: nimew-, nimewo, no, no entienden, no llegue, no pienso, no thanks, no volvais, no … anything
  0.9: no … coupons, no … i, no … ni, no … telefono, nom … sur, nom … vos, non … et, not … his, not … so
  0.9: nouveaux, now … leave, numbers been, numero yo, numero … el, numero … por, numero … vous
  0.9: nunca autorice, nunca puse, obtenu, off … he, oiga, oil change, on ebay, on it, on sunday, on … de
  0.9: on … demenage, open sundays, or whatever, ote moi, otiez, out no, over these, over with, over … texts
  0.9: owner, pa textos, pa … los, paid in, paid … full, paier-, paierai, para … wifi, parent, parte … no
  0.9: pasada, paso no, passe j, patru-, paye … chaque, pedir, pediria, pedirles, pensi-, permiso … mandarme
  0.9: pero me, perro se, pesimo, phone, phone … remove, plain-, please halt, please … contacting, plein le
  0.9: plus dans, plus jamais, podes … de, podria, pongas, por escrito, por favor, por recibir, porfavor
  0.9: poubelles, pour chaque, pour mardi, pour vendredi, pouvez tu, power, prank, pret … c, psy
  0.9: publicidad no, publicidad sin, publicite sur, puchi-, puchica, punto |, puse … no, quatr-
  0.9: que acordamos, que el, que parte, que … recibiendo, quedo la, quelqu, quelqu un, queria … si, question
  0.9: quieren, quiero … alertas, quiero … uno, quitenme d, quitenme delete, quitenme … una, reason, recevoir
  0.9: recevoir … autres, recibiendo … comunicaciones, recibir publicidad, rehab, remove>more, remuevan mi
  0.9: rental … please, rentree, reparle, reply … this, respect my, respeto you, retirer … vos
  0.9: retirez … cell, revoco … consentimiento, revok-, revoque, ride … in, rien … texto, robar-, robot to
  0.9: roule-, sacame … la, said do, salgo |, salir, salirme … esto, salirme … la, saludos |, sans vouloir
  0.9: saqueme, saquenme … los, sayin-, saying, see … i, sell, send texts, sending … ads, senorita … no, sens
  0.9: sepa, service mais, servicio … no, seul, shop … it, si por, si … yo, sigan mandandome, siguen, sir
  0.9: six, sms merci, sms off, soins, solo … el, sonnette a, sortir … votre, soy … delete, soy … you
  0.9: spammed, spring, staff, stars, stop damn, stop does, stop … alerts, stop … notifications, su tienda
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
  0.9: | … veu, | … website, | … withdraw, ~_aux, ~_bas, ~_bug, ~_ce, ~_d_, ~_der, ~_ec, ~_maq, ~_mme, ~_moi
  0.9: ~_ne_, ~_neu, ~_no_, ~_nom, ~_pop, ~_six, ~_sus, ~agas, ~ags, ~ags_, ~aite, ~amab, ~aran, ~arni, ~arq
  0.9: ~assm, ~avr, ~bug, ~chat, ~chet, ~ciat, ~cid, ~cir, ~cluy, ~conv, ~crib, ~criv, ~dang, ~dby, ~deda
  0.9: ~dere, ~dich, ~dieu, ~disp, ~due_, ~each, ~eepi, ~egun, ~elep, ~elit, ~emen, ~endo, ~epho, ~esen
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
  0.8: cesen, cessez immediatement, cessez vos, cette dame, checking, clarito que, clarito … no, click-
  0.8: clochette, co, comment avez, communications … this, como hago, como … los, complaint with, comprar
  0.8: con … bici, confirm … you, confirmen … baja, conge, consent … do, consenti … vos, const-, correcte
  0.8: coute … cents, cross, cualq-, cualquier, culpa … ustedes, d un, d … aux, d … j, d … mensajes
  0.8: d … texto, dado … consentimiento, damn it, dans un, data and, de casques, de contactarme, de diffusion
  0.8: de enviar, de magasins, de … donnees, de … escribirme, de … fichier, de … machine, de … mandarme
  0.8: de … otez, de … textez, de … tu, de … vaina, debarque … de, decede, demeu-, demeure, des … d
  0.8: des … pour, desactiveme, dia y, dice la, dimanche c, dings please, disculpe … molestia, do … a
  0.8: do … you, donc, donde firme, donde me, donne ce, downtown, drett-, drette, drette la, ds, ecoeurez
  0.8: ecris au, ecris … moi, eliminar … contacto, elimine mi, elimine … numero, eliminen mis, ella el
  0.8: elle en, elle est, email, en … carro, en … celular, en … enleve, en … quitenme, end … here
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
  0.8: messaging … please, mi autorizacion, mi … yo, middl-, middle, mira, mis … de, moi … ne
  0.8: molestia quisiera, mon abonnement, mon ado, mon … frere, mon … jappe, mon … soit, mon … svp, money and
  0.8: more anything, more>remove, movil |, muchas gracias, my friend, my helmet, my … got, my … has
  0.8: my … outgrew, name is, ne … rien, never … anyone, neveu, next … is, ni mi, ni ver, niaiser
  0.8: no escribirme, no … NUMBER, no … consent, no … needed, no … propaganda, no … saquenme, no … sus
  0.8: nomas … me, non, nos, not … marketing, not … needing, not … think, notas, nous ne, number>more
  0.8: of text, of yours, ofertas … mi, office phone, ok la, ok … me, ok … quitenme, on my, on that, on … to
  0.8: one … not, osti, otro, otro … no, out … me, outgrew … bike, pais, para … numero, paren … los
  0.8: partir … aujourdhui, pas besoin, pas gagne, pas mais, pas … qu, passe mon, passe … tour, pay by
  0.8: perdone … no, permission … m, permizo, pero si, pero … los, personne … a, peux … en, phone to
  0.8: phone … from, piasses, pis … a, pitid-, pitido, place … mon, plan please, plays, please opt
  0.8: please … from, please … only, plus … contacte, point final, point je, point-, ponchadura, porte … au
  0.8: posib-, pour … derniere, pour … promos, pour … retirez, pourquoi je, pouve-, pouvez … le
  0.8: prefere … plus, pregn-, pregnant, prese-, priere … ne, procedan, process … opt, proposito es
  0.8: publicidad … mi, publicite … mon, quand je, quand le, que … de, que … mando, que … recoive
  0.8: qui … donne, quiero … texts, quitame … esa, quitenlo de, quito … permiso, recibir |, redy
  0.8: refrain … sending, removal from, renco-, rendu, replied … last, reprends, retiren mi, retirer … nom
  0.8: revoco mi, revoke … consent, riding for, rocks, said … not, salga, saludos, saquenme … ahi, savez
  0.8: se leer, sell me, senorita delete, servicio, servicio … mensajeria, shop, shop texts, si jamais, si se
  0.8: sin … yo, sms list, so happy, so … never, so … please, sort, sprin-, stand these, stop fucking
  0.8: stop last, stop … week, stp je, suelta, suficientes, suis … l, suivi-, suivis, suppression … mes
  0.8: supprimez … de, surve-, sus listas, sus … borrenme, sus … saquenme, susto, switch … the, tappi-
  0.8: tapping, tasse, tcpa you, teleg-, tell … bike, terminate, terribly, text … not, textees mas
  0.8: texto … ce, textos au, textos svp, textos … arretez, textos … magasins, texts … stores, texts>these
  0.8: thanks unsubscribe, that please, the coffee, the payment, the place, the recall, the school
  0.8: the wheels, the … also, the … location, there can, there … way, these>texts, these>these, thing
  0.8: think there, this … that, tienda a, time … is, tinni-, tinnitus, to get, to here, to tell, to text
  0.8: to … off, to … tell, today please, today … tomorrow, todo … you, tombe-, took … number, tout mais
  0.8: tout … futur, trail … is, trait-, tu … d, tu … la, un telefono, un … you, una sola, unsubscribe svp
  0.8: up in, up tomorrow, us … this, use … for, vaut, vayanse al, velocidades, vendu, veuillez … ce
  0.8: veux pus, vos promotions, vos … aussi, votre magasin, votre … otez, voudrais, voudrais etre
  0.8: voudrais me, vous aime, vous apporte, vous … encore, vs avez, want sms, want … gone, want … message
  0.8: was done, was his, we … the, went with, were … the, who … are, who … texting, wishe-, wishes
  0.8: with … from, withdraw … consent, work so, work … that, x la, y … paran, you owe, you quit, you recogi
  0.8: you … go, you … mandar, you … sure, your dad, your database, your internal, your notifications
  0.8: your sms, your … remove, zona, | apply, | b, | casl, | cuando, | dejame, | desabonnement, | ensenenme
  0.8: | everyone, | keep, | las, | lowkey, | muestrenme, | osti, | pitie, | retirenme, | robot, | siguen
  0.8: | suppression, | tasse, | withdraw, | … ayer, | … baja, | … bicycle, | … bill, | … box, | … button
  0.8: | … chier, | … computer, | … faire, | … feel, | … feliz, | … fucking, | … garantie, | … hagame
  0.8: | … hago, | … here, | … kit, | … little, | … mais, | … needs, | … parte, | … petite, | … point
  0.8: | … process, | … reminders, | … sais, | … sors, | … turn, | … velo, | … warning, ~_bla, ~_dau, ~_euh
  0.8: ~_eve, ~_kit, ~_lic, ~_mij, ~_of, ~_rat, ~_sm, ~_sol, ~_sue, ~_suf, ~_via, ~_wri, ~ache, ~agre, ~aje
  0.8: ~ake_, ~alon, ~amai, ~ami_, ~aqui, ~arli, ~aski, ~asur, ~ault, ~aut, ~blay, ~buy_, ~ccep, ~celu, ~cet_
  0.8: ~chal, ~chas, ~cip, ~coe, ~coeu, ~cois, ~cort, ~cre_, ~croi, ~cul, ~dice, ~ding, ~dit_, ~dnig, ~ecki
  0.8: ~eco_, ~edes, ~een_, ~eer_, ~else, ~ensa, ~enun, ~env, ~eph, ~ept, ~ered, ~ery_, ~essa, ~euh, ~euh_
  0.8: ~ever, ~fens, ~fica, ~fix_, ~fon, ~gon, ~hara, ~havi, ~hon, ~hre, ~iat, ~ieu_, ~iew, ~igna, ~inio
  0.8: ~init, ~issa, ~kit, ~lanc, ~leba, ~leta, ~lev, ~lien, ~llar, ~lmos, ~loir, ~lqui, ~lse, ~lus_, ~lvi
  0.8: ~mela, ~mess, ~midd, ~mij, ~mire, ~nate, ~nclu, ~ndle, ~nne_, ~nsa, ~nunc, ~nus, ~nus_, ~ogr, ~omba
  0.8: ~omoc, ~onc, ~oppo, ~orda, ~orse, ~otto, ~oupe, ~plen, ~plus, ~prop, ~rasi, ~rel, ~rez, ~rged, ~rip
  0.8: ~riss, ~rouv, ~runn, ~rvey, ~sag, ~saje, ~send, ~shop, ~sign, ~sos, ~sos_, ~spri, ~stin, ~stp, ~suf
  0.8: ~td_, ~tir, ~trac, ~tul, ~ualq, ~udos, ~uead, ~uffi, ~uic, ~uras, ~urve, ~uzz_, ~vaut, ~veu, ~vey
  0.8: ~vice, ~view, ~voke, ~volv, ~year
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
  0.7: cell … NUMBER, cellulaire je, celui la, celular … su, cesser … m, cessez toute, cette ligne
  0.7: chalet sans, chalet … reseau, chier, christ stop, clavi-, clavicule, closing my, cocho-, coloc
  0.7: come … and, come … you, commence … etre, como … para, compagnie, con NAME, confused by
  0.7: consentement … recevoir, contactado |, contactarme |, cosas |, coupon … unsubscribe, courriels svp
  0.7: cruis-, cuando … a, curat-, custo-, d message, daily, damn texts, de, de cellulaire, de ciudad
  0.7: de donnees, de fregar, de luto, de pneus, de promociones, de publicidad, de velos, de vot, de … aqui
  0.7: de … autres, de … demain, de … enviar, de … grupo, de … ma, de … pubs, de … quiten, dear … or, decedee
  0.7: declu-, definitivement les, dejen … textearme, delete pais, delete telefono, delete … numero
  0.7: demande … etre, depuis NUMBER, des text, desabonnez … de, desactivation, desactiven … notificaciones
  0.7: deseo ser, deseo … contactado, diablo, dice, dicte, did … by, diffusion |, digital detox
  0.7: disable texts, disable … for, dispe-, dit … telephone, do … owe, donc de, donne … cell, du … le, duena
  0.7: each … costs, eh but, eille, el consentimiento, eliminen, else you, en ninguna, en … alors, en … asi
  0.7: en … mais, en … web, ends NUMBER, enfant … le, ensem-, ensemble, ensen-, entrando, enviar … mensajes
  0.7: es acoso, escribo, est decede, est decedee, est passe, est possible, est … c, est … harcelement
  0.7: esta … y, estos … gracias, etes fatigants, eu NUMBER, even own, even … a, ex … texting, expliquen
  0.7: expre-, faite-, faites, favor … borrar, felicitacion, for squeezing, forever>texts, from
  0.7: from … company, from … to, further text, gele, get messages, get … you, gets confused, gets … by
  0.7: gibbe-, gibberish, god no, god … more, got the, got … this, gracias quitenme, halt … messages
  0.7: harcelement, hard, hasta … llegamos, hat, hawai-, hawaii, he … mi, he … the, here … no, hey no
  0.7: hey … offense, him … your, how … it, hubby, i mean, i trust, i … doing, if not, if so, if … get
  0.7: impre-, in … middle, infolettre texto, interdit, invoice to, is |, is … love, islan-, island, it may
  0.7: it wakes, it works, it … concern, it … stolen, j … repondu, jarte-, jartera, je dicte, je … peux
  0.7: jesus … stop, julio, junk, just … to, juste des, keep … on, keep … your, knock-, la duena, la maison
  0.7: la pouvez, la shop, la … el, la … ne, la … passe, la … porque, la … saquenme, la … un, ladil-, ladilla
  0.7: lady |, last month, le a, le pas, le … tu, les NUMBER, les da, les dejo, les messages, link … not
  0.7: list, list … NAME, liste please, llaman, llantas y, llega, llevo mi, lo demas, lo … quitenme, loans
  0.7: los leo, los mensajes, lui … a, lunettes sont, lus, luto, m … NUMBER, ma … avait, ma … fait, machine |
  0.7: mais pu, mais … vrai, mamen, mamen you, manager to, mandar … por, mande textos, manden … a, mapa
  0.7: mark my, mas comunicaciones, mas en, mas se, mas … para, matte-, matter, may concern, me derange
  0.7: me eliminen, me mettre, me textearan, me … again, me … avisos, me … but, me … de, me … dire
  0.7: me … enlevez, me … envoyer, me … harta, me … n, me … ninguno, me … quiten, me … reminders, me … rien
  0.7: me … roaming, me … so, me … textos, me>texts, mensaje you, mensajes al, mensajitos … you
  0.7: merci … cesser, merci … retirer, merci … votre, mere … la, message non, messages … thank
  0.7: messages … the, mi, mi … que, mobil-, mobile, moi … d, moiti-, moitie, mon, mon casque, monct-
  0.7: moncton, more>list, more>these, more>you, morning please, moved … please, mujer, my contact
  0.7: my privacy, my wishes, my … for, n existe, nada a, nada … me, ne fais, ne … etre, negocios, never … my
  0.7: never … so, ni … recordatorios, nice … you, ninguna lista, no mamen, no me, no reminders, no sea
  0.7: no tenemos, no usa, no … dejan, no … doy, no … ir, no … mucho, no … take, no … tanto, no … tengo
  0.7: noche-, non … messages, nope never, not believe, not coming, not do, note pour, notice to
  0.7: notifications, notifying, nous enlevez, number is, number … all, numer-, numero |, numero … doit
  0.7: numero … ta, nunca … me, obten-, of … marketing, ofertas … no, off in, ok … for, ok … will, on … des
  0.7: on … door, on … fridge, on … lol, one … time, or will, orign-, orignal, otra … que, out … los
  0.7: out … more, pa, paid the, para … persona, para … textos, pas envie, pas fache, pas … plus
  0.7: pas … promos, paso el, patience … vos, paz con, peine de, pelletier, peopl-, perdone pero, perfecta
  0.7: permission … contact, personne m, peu … de, phone and, piano, pierda, pieza equivocada, pitie plus
  0.7: pitie … de, play, please be, please … not, plus, plus aucun, plus de, plus … le, podes sacar
  0.7: policia … no, poner, por el, por … despues, portal, pour sa, pour … service, pourriez … me
  0.7: pourriez … svp, prefe-, prefer … texts, pregunto … queria, preuve que, preuve … j, prior, profile
  0.7: proteccion, pu me, publicidad aqui, puedo cambiar, puesto, qu … se, quand il, quand … m, que, que cada
  0.7: que jartera, que vos, que … saquenme, quelle est, quelqu … peut, quiero desuscribirme
  0.7: quiero publicidad, quiero … borren, quita … cel, quiteme por, quiteme … favor, quitenme … sus, racine
  0.7: rando-, rather … get, read english, recados … no, recha-, recibiendo textos, recordatorios ni
  0.7: red violets, red … are, regarder, regards, regre-, regresar, remove my, remove … your, remove>these
  0.7: remuevan … numero, rendez … de, reported as, resea-, respect … wishes, retirar mi, retirar … numero
  0.7: retire, retirer son, retiro de, retiro mi, ride with, rien … mon, right … is, ring |, roll |
  0.7: roses are, roses … red, saber si, saca de, salirse, sans reseau, sans … consentement, says … write
  0.7: schwinn, scout-, scouts, scrapez mon, scratched my, scratched … frame, se … esta, se … llena, se … yo
  0.7: second … please, secti-, section, see … in, send … further, send … messages, send>list
  0.7: sending … stuff, ser contactado, serve-, service, service please, set boundaries, she will, shop hate
  0.7: shopping, shut these, signa-, sin … consentimiento, sin … no, siri … the, sms … este, so, so … and
  0.7: solicito baja, solid-, son … elle, sorry eh, sorry … but, souhaite … plus, soupl-, souple, squeezing
  0.7: squeezing … in, still … texts, stop the, stop … svp, store, strok-, stroke, subsc-, suena
  0.7: suis … fache, suscripcion, ta, taller y, telefono y, telefono … solo, telephone a, telephone |
  0.7: telephone … pour, telli-, telling, termina la, terminate messages, tes … je, text for, text or
  0.7: text with, text … from, texter … j, texting take, texting … phone, texto ca, textos automaticos
  0.7: textos … este, textos … rien, texts though, texts ty, texts>number, thank, that is, that … cease
  0.7: that … fine, the accident, the future, the gift, the loaner, the marketing, the textos, the toddler
  0.7: the tracking, the weekend, the wifi, the … after, the … hate, the … if, the … link, the … ready
  0.7: the … side, them and, these … to, this, this … no, thread |, till NUMBER, to come, to start, to stop
  0.7: tous vos, toute … journee, trouv-, trucker, tu … no, type, typing this, un dimanche, un peut
  0.7: une carte, unenrol, unenroll me, unsubscribe moi, vayan, veloc-, vendimos, veuillez m
  0.7: veuillez supprimer, veuillez … mes, veuillez … mon, violets, violets are, violets … blue, vos … m
  0.7: votre shop, votre systeme, vou, voudrais … desabonner, vous allez, vous … fatigants, voy a
  0.7: voy … bloquear, wakes the, wakes … baby, want … see, was ok, we … in, we … see, went … to, were all
  0.7: were on, what do, what happened, wheels are, who … you, whom it, whom … may, will just, will … please
  0.7: will … up, wishes and, with … a, with … guy, work in, would … be, would … the, wrong size, y quedamos
  0.7: y saquenme, y … need, y … pero, y … por, you estaba, you … do, you … ever, you … usa, you … vive
  0.7: you>you, your messages, your messaging, your service, your sign, your texts, your … with, youtube
  0.7: | ahorrense, | arrete, | eliminenme, | finis, | fix, | frena, | jetez, | log, | moi, | op, | opt, | ps
  0.7: | remuevan, | roses, | running, | senores, | shop, | supprimer, | thursday, | whoevers, | xfa
  0.7: | … agradezco, | … appointment, | … aux, | … bici, | … cesser, | … charged, | … commande, | … commence
  0.7: | … definitiva, | … dicte, | … eh, | … enfants, | … gone, | … jartera, | … loi, | … mamen, | … neta
  0.7: | … padre, | … retirez, | … reviens, | … supprimer, | … todas, | … tremblay, | … unico, | … whom
  0.7: ~_alg, ~_an, ~_buz, ~_cus, ~_de_, ~_ei, ~_els, ~_ger, ~_jov, ~_mes, ~_mi_, ~_mor, ~_noe, ~_nu, ~_op
  0.7: ~_ot, ~_pa_, ~_peo, ~_pur, ~_so_, ~_ta_, ~_unf, ~_vau, ~_veu, ~_wip, ~_wou, ~ach, ~aily, ~aja_, ~amig
  0.7: ~arag, ~arr, ~arta, ~artm, ~ase_, ~asti, ~asto, ~atur, ~aus, ~avie, ~avoi, ~beg_, ~bil, ~bruh, ~bsc
  0.7: ~bscr, ~bud_, ~buz, ~cati, ~choo, ~cipa, ~cipi, ~cora, ~cton, ~cun, ~cup, ~cust, ~dail, ~den, ~depu
  0.7: ~digo, ~dria, ~dyi, ~dyin, ~eac, ~efer, ~ejar, ~els, ~ely, ~ely_, ~envi, ~eop, ~eopl, ~epai, ~erw
  0.7: ~este, ~etai, ~eve, ~expr, ~eys_, ~firm, ~from, ~fyi, ~gasp, ~geon, ~gic_, ~ging, ~git_, ~gnie, ~gram
  0.7: ~hit, ~hose, ~hut, ~iba, ~icho, ~icul, ~ierr, ~ifi, ~igan, ~ign_, ~ili, ~invi, ~ira, ~ish_, ~ist_
  0.7: ~itre, ~ivi, ~jama, ~jenm, ~jov, ~jove, ~junk, ~kind, ~lim, ~loi, ~lpa_, ~lud, ~lus, ~lvie, ~mir_
  0.7: ~moci, ~monc, ~mor, ~mos_, ~moth, ~ncto, ~ndin, ~nees, ~nle_, ~nnee, ~now, ~nro_, ~nsoi, ~nume, ~obil
  0.7: ~oloc, ~ople, ~orme, ~os_, ~osse, ~oti, ~ottl, ~pant, ~pci, ~pcio, ~peni, ~peo, ~peop, ~plu, ~prim
  0.7: ~prin, ~prio, ~quar, ~quat, ~qui, ~refe, ~regr, ~rien, ~riez, ~rit, ~roch, ~rock, ~rom, ~rom_, ~roof
  0.7: ~rth_, ~rtic, ~rtm, ~rtme, ~rto_, ~ruh, ~ruh_, ~sage, ~sis, ~ssa, ~subs, ~tada, ~this, ~tili, ~tima
  0.7: ~ting, ~todo, ~town, ~tru, ~twe, ~ubsc, ~ucha, ~ufi, ~ug_, ~ught, ~umer, ~urri, ~usin, ~utes, ~uton
  0.7: ~utre, ~uvi, ~uzzi, ~veil, ~vida, ~vist, ~vok, ~warn, ~wou, ~xie, ~xin, ~xpr, ~xpre, ~ype_, ~yst, ~zzi
  0.7: ~zzin
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
  0.6: me … svp, me … time, me>me, me>send, me>want, mechanic, memory care, mensajes porfavor, mensajes |
  0.6: mensajes … borrenme, mensajes … se, mere … pas, messages … your, mettez moi, mi abuelita, mi linea
  0.6: mi … de, mi … puso, mine from, misa y, mix, mobile from, mobile … your, moi ca, moi … besoin
  0.6: moi … client, moles-, molestia … que, more alerts, more notifications, mori, mothers, motor-, moved |
  0.6: muestrenme donde, muestrenme … firme, my gf, my nephew, my … card, my … pays, nada, nada quitenme
  0.6: national, nationale, needful … remove, nephew, never even, never … of, new … to, nieta, no necesito
  0.6: no pueden, no … da, no … luz, no … mucha, no … notifications, no … she, non enleve, non retirez
  0.6: non … retirez, nop no, not bug, not trust, not>me, note … the, notificaciones para
  0.6: notifications … this, notre … de, now ever, now he, now to, now … are, number, number i
  0.6: number immediately, number without, numero … y, nunca he, ocurr-, ocurra, of … communications
  0.6: of … computer, ofender, ofertas you, off … stop, old … got, on … it, on … no, once … is, one bike
  0.6: otez … number, otro con, out in, oye … no, pa … you, par semaine, para enviarme, para … de, pas alors
  0.6: pas … vous, pass … the, passe le, paz … con, pecr, pedirle, pelle-, permission … me, personal i
  0.6: personal … just, petite a, phone again, phone … charges, picked |, pis … deux, plait … de, pleas-
  0.6: please, please confirm, please release, please … leave, please … moi, plus je, plus … client, poche
  0.6: pompier, por su, por … mensaje, porfa … de, portable |, posible, pour des, pour … vous
  0.6: pouvez … arreter, premi-, presente, prevenue, problema, promociones … favor, proxi-, publicitaires
  0.6: pull the, pus … texto, quand … velo, quand … vous, que votre, que … mandaran, quien … que, quiero las
  0.6: quiero que, rancune |, real, receipt i, recevoir … communications, recibir … textos, recois
  0.6: recuerdo … dado, register no, reina, remem-, remember, rente, request removal, requesting … from
  0.6: retiree de, revoc-, revoco, rodada delete, ruego que, sabados, sacan … su, said it, said you, sake
  0.6: santo, saque … los, scare, schoo-, school so, se … a, se … que, see that, see … saturday, segura
  0.6: send … this, send>these, sending … text, sent … a, serrez, she passed, shop … texts, si … de, si … es
  0.6: si … un, siemp-, siempre, silence is, simplifying, sin consentimiento, sin ofender, sin … autorizacion
  0.6: sistema por, slay, sold my, somos, sonne toujours, still … not, stop con, suis parti, suis … en, suite
  0.6: suite |, sur un, sur … lien, suscripcion … mensajes, suspend, svp, tcpa i, techo, telefono … mi
  0.6: tengo ansiedad, tengo plan, tente pas, text costs, text message, text take, text |, textez a
  0.6: textos llamadas, textos … quitenme, textos … semaine, texts do, texts merci, texts>texts, thank … NAME
  0.6: the crtc, the desk, the new, the pickup, the saturday, the tandem, the unsubscribe, the … email
  0.6: the … kid, the … quote, the … tho, their, there … never, these notices, these … on, these>not
  0.6: they keep, this … is, this … just, this … one, this … remove, thursdays, tire … i, to cease, to delete
  0.6: to ohio, to sell, to … removed, to … texts, told NAME, told … before, too so, too … the, tour, town
  0.6: treat this, trouble, tune up, ultimo aviso, una bici, una … en, unive-, unsolicited … i
  0.6: unsubscribe … phone, unsubscribed please, up … take, use to, utilisation de, vacac-, vacaciones, valid
  0.6: velo demain, velo merci, ver … prueba, verdad yo, veuillez … de, veux … faire, vez … you, vla
  0.6: voulais juste, vous cesser, vous … egratigne, vous … les, voy … otro, want … on, want … please
  0.6: was … on, we are, we decided, we … a, what … are, what … you, where, why … not, will come
  0.6: will … reporting, will … the, wish you, with cash, with … dad, withdrawing, witho-, without, wrong i
  0.6: xfa no, y necesito, year, year to, yes … works, yeste-, yesterday, yo … recuerdo, you buy, you de
  0.6: you had, you pase, you saturday, you scratched, you tiene, you … deseo, you … doy, you … is
  0.6: you>forever, your … does, your … to, your … when, | avisele, | class, | comptez, | confirmed
  0.6: | confirmo, | enough, | eviten, | forgot, | gardez, | hijole, | madame, | oye, | parenle, | pesimo
  0.6: | podrian, | pusieron, | respectfully, | ultimo, | unsub, | we, | … agradeceria, | … borrenme
  0.6: | … calls, | … chance, | … divorced, | … esperando, | … fille, | … found, | … goes, | … immediatement
  0.6: | … madame, | … opted, | … paso, | … pitie, | … release, | … sirs, | … size, | … tienen, | … til
  0.6: | … tired, | … to, | … usen, | … virgule, | … vuelven, | … withdrawn, ~_ail, ~_auc, ~_beb, ~_bom
  0.6: ~_cuz, ~_de, ~_dis, ~_don, ~_dor, ~_eb, ~_ev, ~_har, ~_lad, ~_los, ~_me_, ~_mob, ~_nen, ~_no, ~_num
  0.6: ~_owe, ~_ple, ~_plu, ~_pu, ~_sin, ~_sv, ~_svp, ~_thi, ~_und, ~acce, ~acti, ~admi, ~affa, ~agra, ~ais_
  0.6: ~aka, ~ake, ~alre, ~amad, ~ampo, ~anco, ~ase, ~assi, ~atre, ~aucu, ~awye, ~ber_, ~bili, ~bog, ~bom
  0.6: ~bomb, ~but_, ~canc, ~cau, ~cham, ~cicl, ~cier, ~clet, ~ctio, ~cuz, ~cuz_, ~dar_, ~desd, ~dic, ~dier
  0.6: ~dios, ~dis, ~donc, ~doss, ~drai, ~dson, ~eas, ~ease, ~egre, ~eir_, ~elem, ~els_, ~em_, ~emem, ~epui
  0.6: ~eran, ~erse, ~ervi, ~esde, ~ets, ~ets_, ~evoc, ~eys, ~fab, ~face, ~fat_, ~ffai, ~flip, ~fort, ~gang
  0.6: ~gasi, ~grea, ~gres, ~hari, ~hats, ~haut, ~hei, ~hers, ~ibir, ~ical, ~icli, ~ifa, ~inat, ~ines, ~ite
  0.6: ~itho, ~kill, ~lai, ~lawy, ~lcom, ~ldin, ~leas, ~lre, ~lrea, ~lut_, ~mel, ~men, ~mes, ~mi_, ~mme_
  0.6: ~mob, ~mobi, ~mon_, ~nage, ~ncel, ~ncia, ~ndue, ~no_, ~num, ~nvi, ~och, ~ogi, ~ompr, ~onc_, ~opl
  0.6: ~ords, ~orf, ~orfa, ~orth, ~oud_, ~ould, ~out, ~out_, ~outi, ~ox_, ~oxim, ~phe, ~plea, ~poin, ~porf
  0.6: ~ppr, ~pref, ~prem, ~prou, ~punt, ~ral, ~rap_, ~rch_, ~rist, ~rlo_, ~rms, ~rms_, ~roi, ~roxi, ~rthe
  0.6: ~scho, ~scul, ~sde_, ~seno, ~show, ~shut, ~skin, ~sl_, ~somo, ~sors, ~sthe, ~svp, ~svp_, ~tay_, ~term
  0.6: ~thi, ~tick, ~tin, ~tinu, ~tre_, ~trel, ~tty_, ~ucu, ~ucun, ~uelv, ~uiet, ~uld, ~ulti, ~uman, ~una
  0.6: ~used, ~ussi, ~utr, ~uver, ~uyo, ~viaj, ~voir, ~voq, ~voqu, ~voye, ~vp_, ~wye, ~wyer
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
  0.5: como, compr-, comprehension, comprehension |, comptez plus, con otro, con … compania
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
  0.5: por ahi, porfa |, pour … chaine, pouvez enlever, prefererais … plus, printemps, processing
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
  0.5: ~uri, ~urv, ~usc, ~vic, ~wan, ~webs, ~wher, ~wins, ~wort, ~wri, ~ymo, ~ymor
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
  0.4: compre … timbre, compu-, con … pero, condition, consentement aux, consentimiento que
  0.4: consentimiento … di, contact, contact from, contactarme por, contactarme … este, contacter par
  0.4: contacter … texto, continuer … m, correos |, coupons |, courriel … svp, coute, criss, cuenten pa
  0.4: cuenten … los, cut it, d sus, d … c, d … en, d … sur, dar este, dark, de cambiar, de otro
  0.4: de preferencia, de retirar, de retirer, de vous, de … como, de … promotions, de … volver, dead
  0.4: dear … i, dear … is, debe, decro-, dedans |, dejadme, dejen … contactarme, delan-, delete
  0.4: demande … me, demande … ne, denme d, depot-, depotoir, des … retirez, desactivar … mensajes
  0.4: desactive mes, desactiven los, desapunto, descuentos, deseo … mas, deseo … mensajes, desinscribirme
  0.4: desinscrit, desire … recevoir, despido, di … numero, dice … you, dios te, directly
  0.4: discontinue … texts, disparaitre de, disparaitre … votre, divorcie, do … authorize, doctor me
  0.4: doctor … dijo, dossier et, echan-, ecrire enlevez, ecris, ecrivez, effective, el enlace, el … casco
  0.4: el … quitenme, electroniques, eleph-, eliminar … numero, elle |, elsew-, elsewhere, email … the
  0.4: en clase, en pleine, en … encore, encore … de, ending my, enjoy-, enlace, enlaces, enleve … des
  0.4: episo-, episode, era el, era para, es mas, es molestia, es posible, es … para, escog-, est … il
  0.4: esta semana, estaba en, este … no, estorban, estoy … el, expla-, fache, faire la, faites … disparaitre
  0.4: faut que, feels like, felicidad, fiche-, flaco, folks but, for … from, for … group, for … number
  0.4: for … people, for … thanks, for … tune, formal … to, forwards, fraud-, frega-, from … at
  0.4: from … computer, from … this, funny but, further communications, games, gars de, gars … de, gave none
  0.4: get … these, gets his, give it, gods, gone to, gosse, got … refund, grandson, great, guapa, guess
  0.4: guys … to, haber-, habra … de, hace NUMBER, hace … ano, had … stroke, hagan el, hands-, handwriting |
  0.4: have the, have … nice, he … got, heard you, hello, hello … would, here … has, hereby revoke, heres
  0.4: hey … is, hey … you, hi you, historia, hola, home to, how many, hubiera, human, hush, i object, i walk
  0.4: i … bringing, i … rather, i … read, i … revoke, i … this, identity, il ne, in his, in … care
  0.4: in … from, info … stop, interesa no, interesado, interesan, is never, is … right, is … working, issued
  0.4: it could, it down, it … coming, it … never, it … times, j etais, j … un, jaime-, jaimerai, jamais mis
  0.4: je decline, je souhaiterais, je … connais, je … l, je … laisse, jefe que, job … i, job … les, jump
  0.4: just tell, justi-, kids … you, kindly unsubscribe, l utilisation, l … passe, l … plus, la list
  0.4: la nieta, la presente, la verdad, la … canadienne, la … pour, la … quisiera, ladies night
  0.4: laissez … la, las letras, last … so, le bus, le chercher, le escribe, le … m, le … sinon, les … en
  0.4: les … nada, leurs, libre-, life |, links … no, list you, llega su, llego … a, lleguen mas, lo
  0.4: loi canadienne, loi … anti, look at, los … borrenme, love it, lugar, lui en, m … charge, m … enlevez
  0.4: ma batterie, mais enleve, mais … ne, make … so, mandar promociones, mandar … a, mande … mensajitos
  0.4: mandeis, manden msjs, marit-, maritza, marre … vos, mas o, mas … ni, mayo |, me fait, me interesan
  0.4: me is, me … dejar, me … s, me>wrong, mensajes aqui, mensajes … esta, mensajes … voz, merci bcp
  0.4: mercy and, merde, mere … le, mes … je, mesaj, message list, message … il, messages electroniques
  0.4: mi marido, mi nieta, mi … d, mi … el, mi … quitame, mil, mise, moi disparaitre, mon cellulaire
  0.4: mon choix, months, moteurs … de, mothe-, mother, moyen de, mucho … you, mudam-, mudamos, must but
  0.4: muy … servicio, my dear, my grandson, my … anymore, my … signed, nada para, name … this, needs
  0.4: neither of, neither … us, nephe-, nephew in, never be, never … again, never … back, new … resolution
  0.4: ni nada, no consiento, no den, no estoy, no he, no offense, no tiene, no … ingles, no … interesan
  0.4: no … me, no … molestia, no … msj, no … participar, noches, nom … votre, nomas … los, nos mudamos
  0.4: not ask, not fit, not sign, not wish, not your, not>number, nouveautes, number … asking, number … so
  0.4: number>list, numero senor, nunca, nunca … a, of everything, of texting, of … first, off … marketing
  0.4: off … take, offense, oiga y, ola, olvide, olviden, on … est, once, one i, one … NUMBER, other … is
  0.4: otra bici, out … or, over and, oye y, p s, pagar con, papa no, para ofertas, para … publicidad
  0.4: participation, pas mal, paso … la, passa-, pen, permis de, permiso … textearme, persona mayor
  0.4: peux plus, phone it, pilot, please block, please deactivate, please plus, please respect, please … you
  0.4: pleine, plus avoir, plus recevoir, plus … tout, pneu a, pompo-, pompon, ponme, posible que
  0.4: preguntarme yo, preguntarme … no, prete, prett-, pretty, priere … retirer, pu client, pu … savoir
  0.4: publicitaires |, pueden … mi, puedo leer, put it, qqun, que ca, que sea, que tu, que usen
  0.4: que … cancelen, que … estos, que … mis, quedo … a, quell-, quelle, quelle … vous, qui que, quit … with
  0.4: quoi le, quote-, rappelez … quand, reads, recordatorios a, regan-, regana, request … my
  0.4: request … this, reseau, responsable, retire … vos, retired, revoco el, revoke any, ride … the
  0.4: rien otez, rifas, robot d, rosad-, rosada, rotat-, sabe de, said hed, sans ma, sans … permission
  0.4: saturday and, segunda vez, segunda … que, senores les, sent me, ser, serieux, seulement svp, share the
  0.4: shifting, shop there, shove your, si … se, skip, sms j, so turn, so … now, solicito que, something
  0.4: sorry to, sorti-, souhaite … retirer, souhaiterais, sourd, sous, soy … senora, stop textos, stop … it
  0.4: stop … los, stop … mensajes, stop … this, stop … your, stop>wrong, store credit, straight, su … es
  0.4: suis sa, suppression … mon, supprimer mes, supprimer … coordonnees, sur que, sur … compte, surfa-
  0.4: suscribi … esto, suscripcion … los, suspenda el, svp … merci, svp … numero, system please, telefono en
  0.4: telephone la, tell your, tell … in, tell … the, tenes, tengo buena, terme a, terms, text communication
  0.4: text … time, texte pour, texte-, texting this, texting … svp, texting … without, textos la, textos lol
  0.4: textos para, textos thanks, textos … gracias, textos … partir, textos … su, that … on, the cassette
  0.4: the fcc, the refund, the spring, the street, the … arrived, the … night, the … since, the … there
  0.4: the … yesterday, there is, these |, these … my, these … no, thirt-, thirty, this mobile, this way
  0.4: to sms, to … old, to … y, today and, tourne, troub-, trouve, trouver, tryin-, trying, tu la
  0.4: tuesday but, un gars, un prix, un … ne, under gdpr, under … i, une … en, universite, uno, unsig-
  0.4: utilisation … mon, velo … ai, vende-, venue, veuillez … enlever, visit-, volvere, votre bord
  0.4: votre fichier, vous pourriez, vous … laisser, vous … texto, voy … cambiar, vuelvo … esa, vœux
  0.4: we close, who has, why is, will get, will grab, will pass, wishes … stop, with … lol, withdraw consent
  0.4: withi-, within, wonde-, wonderful, would not, y … le, yo puse, yo take, yo … compre, you borrenme
  0.4: you es, you hold, you o, you vendi, you … how, you … un, you … xx, your no, your … by, yrs, | bit
  0.4: | boludo, | bugger, | close, | contesto, | courriel, | desuscribir, | desuscribirme, | dictee, | habra
  0.4: | hello, | hush, | inutile, | jamas, | merde, | ola, | par, | profeco, | respectez, | retiro, | rides
  0.4: | shove, | slaquez, | turn, | … arreter, | … bicicleta, | … ces, | … could, | … deactivate
  0.4: | … dijeron, | … dile, | … don, | … excuse, | … girl, | … hace, | … lord, | … mudamos, | … privacy
  0.4: | … reply, | … uso, | … value, | … vendi, | … walk, | … wanted, | … went, ~_ac, ~_aff, ~_alt, ~_ar
  0.4: ~_auj, ~_bec, ~_btw, ~_en, ~_eta, ~_exp, ~_fui, ~_gla, ~_hon, ~_jam, ~_lo_, ~_lou, ~_me, ~_mon, ~_non
  0.4: ~_pou, ~_rev, ~_rol, ~_swi, ~_tip, ~_una, ~_vot, ~_wan, ~_ya, ~_yr, ~_yrs, ~_ze, ~ably, ~abon, ~act
  0.4: ~act_, ~agai, ~aid_, ~alo, ~alq, ~alqu, ~also, ~alum, ~anin, ~app_, ~area, ~ask, ~atic, ~atis, ~auj
  0.4: ~aujo, ~bbe, ~be_, ~bec, ~beso, ~bia_, ~bie_, ~bin_, ~bir, ~btw, ~btw_, ~cce, ~cez, ~cez_, ~cial, ~con
  0.4: ~ddi, ~dead, ~des_, ~dhu, ~dhui, ~diac, ~dica, ~din, ~dleb, ~dles, ~drop, ~dso, ~duri, ~eani, ~ecia
  0.4: ~eeds, ~een, ~ees, ~effe, ~ega, ~egs, ~eign, ~eing, ~epr, ~era, ~erci, ~erwi, ~ess, ~ete, ~exe, ~ffu
  0.4: ~forf, ~fui, ~gain, ~gine, ~give, ~gos_, ~grac, ~had, ~heck, ~hee_, ~herw, ~hola, ~humb, ~iac, ~iaj
  0.4: ~ial, ~iddl, ~ient, ~iffu, ~ions, ~ipl, ~ism, ~issi, ~itar, ~ithi, ~ito, ~iud, ~iuda, ~jam, ~jos_
  0.4: ~kip_, ~lema, ~los, ~lowi, ~lsew, ~mai, ~mbe, ~mber, ~mer, ~merc, ~mets, ~mind, ~mpa_, ~nada, ~nd_
  0.4: ~ndie, ~nei, ~neph, ~ngez, ~nia_, ~nish, ~nks_, ~nly_, ~now_, ~nque, ~nso_, ~ntad, ~nths, ~ody_, ~oint
  0.4: ~ombr, ~onds, ~onne, ~oqui, ~ore, ~osed, ~otre, ~ove, ~peut, ~phew, ~pone, ~pou, ~pro, ~rais, ~rajo
  0.4: ~rath, ~ravo, ~rci, ~rdh, ~rdhu, ~rdie, ~rina, ~rire, ~rise, ~rite, ~rmie, ~ropp, ~rque, ~rsh, ~rth
  0.4: ~rvi, ~rvic, ~rwi, ~sewh, ~shu, ~siem, ~sier, ~sill, ~soin, ~solu, ~spr, ~sts, ~sts_, ~swi, ~tay
  0.4: ~ten_, ~tp_, ~tres, ~trip, ~tryi, ~twin, ~type, ~uded, ~uell, ~uena, ~ulai, ~uma, ~umb, ~unca, ~unr
  0.4: ~urdh, ~utte, ~ve_, ~ver_, ~very, ~voi, ~want, ~wip, ~wond, ~xpla, ~yest, ~ype, ~yrs, ~yrs_
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
  0.3: got … last, grandisimo, happy holidays, happy … year, have got, hay … para, hereby … my, hermanos
  0.3: hice la, hihi, hips, his … phone, his … please, holds, home for, hon, hon |, human-, i keep, i will
  0.3: i … getting, i … old, i … ordered, idiom-, idioma, ilimi-, ilimitado, in … hospital, in … no
  0.3: info … your, infor-, inond-, insan-, insane, insist, interesting, is … 2nd, is … front, isla
  0.3: it turned, it … NAME, it … the, j ai, j … annule, j … trouve, jamas, je croyais, je suis, je … consens
  0.3: je … qu, je … roule, job on, joder |, juega, jve, kept … bikes, kid … you, knock it, knock … off
  0.3: know why, knows, l … numero, la garderie, la parroquia, la uni, la … fois, la … mas, la … por, larga
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
  0.3: vendre, veuillez arreter, veuillez … tout, veux rien, vibration, viola-, virgule je, vivo … miami
  0.3: vos publicites, vos … s, vos … svp, votre, voulo-, vouloir, vous … enlever, vous … reveillez, voy de
  0.3: want, was, was … customer, we moved, week, were a, what they, where do, wheres, will ask, will … to
  0.3: wilme-, wilmer, would … sending, wrong>you, x … you, y si, y … celular, y … du, y … que, y … una
  0.3: y … vuelvan, you made, you when, you … de, you … know, you … le, you … me, you … ok, yours … not
  0.3: | abstenganse, | apaga, | borrame, | cross, | darme, | desconectenme, | desinscribirme, | fuera
  0.3: | habla, | hey, | hi, | knee, | liberenme, | mille, | need, | order, | pinches, | podria, | queria
  0.3: | respeten, | um, | … ask, | … autorice, | … believe, | … celui, | … cours, | … croyais, | … exijo
  0.3: | … forget, | … guy, | … holidays, | … hoy, | … inscription, | … kindly, | … l, | … lachez, | … left
  0.3: | … link, | … llevo, | … make, | … mercis, | … note, | … oui, | … promo, | … quedo, | … quick
  0.3: | … repair, | … replied, | … requires, | … vos, | … watch, ~_afr, ~_ai_, ~_al, ~_alr, ~_any, ~_apr
  0.3: ~_as_, ~_au, ~_bow, ~_bt, ~_but, ~_cer, ~_cop, ~_dar, ~_exc, ~_exe, ~_fro, ~_hid, ~_kin, ~_lac, ~_li
  0.3: ~_lie, ~_mo, ~_muj, ~_not, ~_nui, ~_ow, ~_pal, ~_par, ~_que, ~_sai, ~_sig, ~_ter, ~_up_, ~_val, ~_xfa
  0.3: ~acia, ~adie, ~adil, ~afr, ~aid, ~ally, ~alr, ~amil, ~andi, ~andp, ~anks, ~anq, ~anqu, ~apr, ~arec
  0.3: ~ari, ~assu, ~asu, ~atio, ~atos, ~bby_, ~bli, ~box, ~bran, ~but, ~ces_, ~ceu, ~cia, ~cibi, ~comp
  0.3: ~copi, ~cras, ~daug, ~debe, ~dia, ~ece, ~ech, ~eche, ~ecro, ~eem, ~eful, ~elet, ~end_, ~enla, ~ephe
  0.3: ~erta, ~esan, ~etr, ~etty, ~eurs, ~evr, ~exc, ~exp, ~fa_, ~fo_, ~fro, ~ftin, ~fuer, ~gal, ~gi_, ~gie
  0.3: ~gin, ~gre, ~grou, ~hach, ~hag, ~hard, ~hec, ~here, ~hop_, ~houg, ~hout, ~hui_, ~hut_, ~ibe, ~icie
  0.3: ~ida_, ~iend, ~ifti, ~incl, ~iod_, ~ios, ~ios_, ~ipa, ~irmo, ~its, ~kst, ~ky_, ~lad_, ~last, ~lati
  0.3: ~lend, ~lez, ~lez_, ~li_, ~liss, ~lore, ~lso_, ~lude, ~mae, ~mak, ~ment, ~mero, ~mole, ~mon, ~mos
  0.3: ~mpta, ~mpu, ~muj, ~muje, ~nanc, ~nce, ~ncl, ~nde, ~ndp, ~ndpa, ~ngin, ~ngli, ~nks, ~nom_, ~not, ~nreg
  0.3: ~nul, ~nvoy, ~oja_, ~orte, ~otte, ~oute, ~ouvi, ~owed, ~owl, ~pair, ~pert, ~pit, ~pod, ~poli, ~ranq
  0.3: ~rash, ~rcel, ~rci_, ~rds, ~rece, ~refi, ~repr, ~ribe, ~rn_, ~rog, ~roub, ~rsta, ~rti, ~run_, ~said
  0.3: ~salu, ~says, ~scar, ~se_, ~ski, ~spa, ~stri, ~tai, ~ted, ~thin, ~tine, ~tire, ~ueve, ~ujer, ~uler
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
  0.2: la quedo, la recojo, la … du, la … ma, lache le, last … and, law>forever, le mauvais, le … jeudi
  0.2: lee … mensajes, les … svp, les … velo, les … y, libre, linea … es, list when, list … do, llamo … no
  0.2: llevo la, lol you, look, look |, love … not, m … sans, madre de, magasin … velos, mailings
  0.2: mais … pour, maitr-, maitresse, make … quit, mames, manden a, marde, mas … borrenme, mas … la, masiv-
  0.2: masivos, masivos |, mate i, me arrepenti, me le, me nuts, me … es, mean |, mecanicien, mecanos, meill-
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
  0.2: the shared, the store, the tires, the … form, the … needs, the … part, the … person, the … should
  0.2: theat-, theatre, thera-, this sms, this … or, this … shop, those |, three, thx, tienen derecho
  0.2: tienen … a, tio, to mr, to … ask, todo y, tour de, trabajo, tract-, transmettre, truck-, tu … enlever
  0.2: tulsa, tuneu-, turne-, turned, un char, under tcpa, une fois, une plainte, updates |, usted … que
  0.2: valvu-, valvula, velo … NUMBER, velo … ete, vendi la, vendi … bici, vergu-, verguenza, veux
  0.2: veux … jamais, viernes y, voir la, vois pas, vos text, vouloir vous, vous … l, voy por, was … my
  0.2: what … this, who did, who wants, with … do, with … stop, world, write, y … NUMBER, y … asi
  0.2: y … cerrado, y … paciencia, y … traba, year … you, years old, yo lo, you stop, you went, you … buy
  0.2: you … texting, you … to, you>number, your heart, your … you, | bajele, | conmigo, | efface, | effacer
  0.2: | feels, | found, | haced, | mate, | nombre, | ostie, | otra, | peux, | preferiria, | pues, | scrapez
  0.2: | simonac, | soy, | tannee, | texte, | told, | way, | when, | … arrepenti, | … cambie, | … celular
  0.2: | … decline, | … dit, | … du, | … espanol, | … exclude, | … fini, | … honor, | … mames, | … mandar
  0.2: | … medecin, | … messaging, | … nah, | … navidad, | … nino, | … nuevo, | … tenes, | … thought, | … ty
  0.2: | … voyons, | … with, | … wow, ~_als, ~_art, ~_as, ~_ass, ~_bea, ~_bik, ~_bil, ~_bot, ~_di, ~_dro
  0.2: ~_em, ~_fir, ~_giv, ~_god, ~_inf, ~_int, ~_kon, ~_les, ~_mot, ~_mue, ~_nad, ~_nei, ~_oc, ~_of_, ~_onc
  0.2: ~_own, ~_pod, ~_raf, ~_rif, ~_sep, ~_ser, ~_thx, ~_typ, ~_un, ~_up, ~_wer, ~abue, ~aby_, ~ach_, ~aci
  0.2: ~ada_, ~ai_, ~ais, ~aiss, ~alem, ~algo, ~andm, ~ass_, ~ath_, ~aute, ~bas, ~bed_, ~bill, ~boat, ~bois
  0.2: ~cai, ~care, ~chec, ~cho_, ~copy, ~cor, ~coul, ~cta_, ~cti, ~dda, ~ddin, ~de_, ~dias, ~dir, ~dmi
  0.2: ~dond, ~ebe, ~ebec, ~eca, ~ecid, ~ecta, ~ega_, ~eith, ~eli, ~ema, ~emps, ~empt, ~en_, ~enag, ~engl
  0.2: ~ens, ~epin, ~erio, ~erni, ~erno, ~ero, ~eron, ~erv, ~esh, ~etti, ~ez_, ~fach, ~fill, ~fti, ~gai
  0.2: ~glis, ~god, ~gree, ~hico, ~hine, ~hoe, ~hop, ~hree, ~hx_, ~iant, ~icio, ~icu, ~ida, ~idi, ~idn, ~ied
  0.2: ~iel, ~ien_, ~ige, ~ipt, ~iqu, ~ique, ~ir_, ~irc, ~ire, ~irlf, ~iso, ~ita, ~ithe, ~izo, ~jec, ~ject
  0.2: ~jour, ~kes_, ~lag, ~laim, ~lep, ~ler, ~lete, ~lfri, ~lgo, ~lgo_, ~lia, ~lori, ~lose, ~ludo, ~luga
  0.2: ~mbla, ~mijo, ~mill, ~mio, ~mis_, ~moc, ~nado, ~ndso, ~ndu, ~nfor, ~nfu, ~nic_, ~nico, ~nly, ~non_
  0.2: ~nond, ~not_, ~obo, ~oco_, ~ogne, ~oire, ~ondu, ~onfu, ~onn, ~onti, ~opri, ~ore_, ~orr, ~ors, ~ose_
  0.2: ~osin, ~ote, ~ough, ~oye, ~oyeu, ~oyon, ~pann, ~par, ~pien, ~pour, ~que, ~rabl, ~rame, ~ratt, ~raw
  0.2: ~rcis, ~rds_, ~refu, ~regu, ~rifa, ~riou, ~rlf, ~rlfr, ~rott, ~rov, ~rte, ~ruck, ~sez, ~sez_, ~sima
  0.2: ~simo, ~sin_, ~sla, ~slaq, ~so_, ~stma, ~stom, ~sui, ~suit, ~sul, ~tair, ~thx, ~thx_, ~tido, ~tim
  0.2: ~tiv, ~toi, ~too_, ~tor, ~uat, ~udit, ~uen_, ~uess, ~uire, ~uivi, ~ully, ~uloi, ~ult_, ~unf, ~unk
  0.2: ~urio, ~ut_, ~uvez, ~valv, ~vanc, ~var_, ~wipe, ~word, ~xt_, ~xter
  0.1: NAME elle, NAME il, NAME … au, NAME … tu, NUMBER it, NUMBER juin, NUMBER le, NUMBER … au, NUMBER … i
  0.1: NUMBER … pis, NUMBER … votre, a alguien, a church, a demande, a mon, a nice, a setting, a side
  0.1: a toute, a trabajar, a … lado, a … than, a … time, abandonne, abraz-, acabamos, achete … vous, advises
  0.1: after-, again you, agarran, ahorrate, all … in, am … going, amazo-, amazon, annule mon, anxiete
  0.1: anymore i, anyth-, apena, appre-, aqui … no, are … take, as spam, as … i, asi, at … do, au shop
  0.1: aurie-, auriez, be able, becom-, before the, being, ben non, bendiciones pero, bendiciones … no
  0.1: bicicleta … mi, borres, botella, brack-, bracket, break from, calic-, calice, call only, calm, cambien
  0.1: cambio … numero, came … NUMBER, can … open, cancer, capta-, carde-, cardenas, carry on, celu
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
  0.1: guys have, habla la, happy with, have, have me, have … and, have … take, hay … pa, he says, he … your
  0.1: here anymore, here … not, hereby … any, hey, hijo … la, him he, hinchar, hint, his … is, hit by
  0.1: hit … a, homework, hours, hubie-, i, i do, i found, i swear, i think, i used, i … bad, i … from
  0.1: i … not, i … permission, ici NAME, ici le, icitte |, if you, if … no, in … he, in … this, infolettres
  0.1: inscription, is enough, is still, is … about, is … now, is … thank, it … he, it … way, j … veux
  0.1: jaja pero, je pedale, je recois, je rentre, je … ailleurs, jesus, jette, just want, juste, juste une
  0.1: keep telling, kept the, l … avec, la bike, la ciudad, la policia, la proxima, la silla, la … avant
  0.1: la … ou, lache |, las manos, le number, le … hein, le … roule, leave … off, les … de, let … go
  0.1: light … the, llamar |, llanta de, llega … mensaje, lo de, locks, los recordatorios, los … jaja
  0.1: los … se, lou, lune, lunet-, lunettes, m … demande, m … jamais, m … moins, m … pris, ma … capote, mail
  0.1: mais … vous, manches otra, manches … vez, manda-, manden por, manera de, manos, mapel-, marid-, marido
  0.1: mauta-, mautadit, mci, me about, me abt, me retire, me … hacer, merci … vous, mexic-, mexico
  0.1: mi esposo, mi … you, mis, moi la, mom … in, mon conjoint, mon ecran, mon forfait, mon … ecrivez
  0.1: monsieur NAME, more it, more … i, much for, muchi-, my kids, my … gone, my … need, nadie … aviso
  0.1: need … tube, new … my, no este, no … hacen, non c, non … est, not a, not … at, not … bikes, not … then
  0.1: now … you, number pal, number … can, number … le, number … the, number>send, numero el, numero n
  0.1: numero … que, o … que, o … yo, of our, of things, offenser, on annule, on … veut, one on, one … thing
  0.1: only when, only … you, ont, op, or the, oraci-, orden-, osier, other shop, oublie pas, oui le, p tite
  0.1: para eso, parce … j, partie, pas au, pas … gars, paso de, passe a, paste-, pastel, pena con, per … so
  0.1: pero mensajes, pero … soy, personne n, personne |, peux arreter, phone … NUMBER, pined-, pineda
  0.1: plus chez, pongan, ponganme, ponganme en, porfa, pour le, pourrais, pouvez, premier, problem
  0.1: prochaine, progr-, proxima, pu a, pu ici, pucha, puedo recoger, que cesen, que dieu, que sabe
  0.1: que … texto, queme-, qui … ca, quien te, quieran, quiere ver, quiere … de, quiere … la, quiero … de
  0.1: quiero … que, quiteme … la, quoi j, quoi … ai, raffle, read, receive, recit-, recital, recoji
  0.1: refund came, registered, remboursement, remueven, reply been, revenir, ridea-, rides, ringi-, ringing
  0.1: rough, roula-, roulant, sabba-, sabbath, sacrez moi, sague-, saguenay, salam-, salon, savoi-, savoir
  0.1: scale, scare-, se … salio, seala-, sealant, senor de, serait ce, service des, she got, shop … are
  0.1: shop … i, shop … the, si llama, si … lo, sirs, skate-, so we, so … she, something … you, son … NUMBER
  0.1: sorry my, soy una, spin, spoil, still … off, stop … about, stop … m, stopped |, strai-, suis … votre
  0.1: supporte, surch-, surcharge, surprise, switch, tabarnak, take … hint, tbh |, temps, temps pour, tere
  0.1: terminen, text … phone, texted a, texto si, textos sont, texts … so, thanks to, the brake, the cargo
  0.1: the chat, the gravel, the tour, the update, the wife, the … about, the … broke, the … this, them |
  0.1: these … coming, this … it, this … lol, three times, throu-, through, tienen camaras, time, time for
  0.1: times |, tite, to, to contact, to say, to … a, to … thanks, told, tracks, tractor, trike-, trikes
  0.1: un … au, un … pas, una, une … pour, unsubscriber, ustedes tambien, vais ailleurs, velo cargo, velos de
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
  0.1: ~giv, ~gne_, ~guys, ~hav, ~have, ~hing, ~hit_, ~hrou, ~hurt, ~iben, ~icyc, ~iew_, ~igua, ~iol, ~ish
  0.1: ~isp, ~itc, ~ivee, ~iza, ~jart, ~joke, ~ke_, ~kes, ~lad, ~law_, ~leav, ~leb, ~lem_, ~len, ~let, ~lfr
  0.1: ~lgun, ~lie, ~lier, ~lift, ~lin_, ~ller, ~lly_, ~lta_, ~mena, ~meth, ~mil_, ~mino, ~mio_, ~mme, ~mmer
  0.1: ~mmi, ~mpr, ~mus, ~nak_, ~namo, ~ndal, ~nev, ~neve, ~nfo, ~nqu, ~nta, ~ntam, ~nti, ~ntin, ~nvie, ~nyth
  0.1: ~oad, ~odo, ~ody, ~of_, ~oget, ~ois, ~oja, ~oll, ~omet, ~oner, ~ongs, ~oot, ~ora_, ~osa_, ~oup, ~oven
  0.1: ~own, ~pho, ~pliq, ~prog, ~ranc, ~rce, ~reat, ~reez, ~rev, ~rfa_, ~rir, ~rma, ~rmar, ~rnak, ~rogr
  0.1: ~rox, ~rsem, ~rtes, ~rve_, ~san, ~savo, ~sett, ~seul, ~slip, ~sly, ~sly_, ~sol, ~sonn, ~ssi, ~sted
  0.1: ~ster, ~stm, ~sue, ~sup, ~tarl, ~tem, ~ten, ~ter_, ~thum, ~tid, ~tiss, ~toge, ~told, ~tou, ~tula
  0.1: ~tune, ~typi, ~uba, ~ue_, ~uelt, ~ump_, ~up_, ~urg, ~urs_, ~us_, ~usez, ~usi, ~uve_, ~vib, ~vill
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
  -0.1: de … est, de … o, de … ok, de … stp, death, definitely not, dejame … con, delete numero, delete … de
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
  -0.1: is … kids, it right, it … been, it … then, j aurais, jajaja no, je, je pars, je … avoir, je … mettre
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
  -0.1: no … messages, no … named, no … pa, no … senal, nobody … NAME, nobody … by, not allowed, not giving
  -0.1: not it, not look, not needed, not see, not … cell, not … never, not … repair, note that, now no
  -0.1: number also, number on, number … his, numero du, numero votre, numero … deja, numero … depuis
  -0.1: numero … mois, numero … soy, nunca … comprado, ocupa, oe, of … with, off stop, off … bike, off … now
  -0.1: often i, ok … do, olvid-, on … quote, on … team, on … tu, once … for, one a, one named, one … NAME
  -0.1: or … i, orteg-, ortega, otra NAME, oui, out … i, out … phone, over it, own, oye, para esa, parch-
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
  -0.1: un … pour, une chambre, une garderie, une … ou, unenroll, updat-, us the, use … gmail, used the
  -0.1: usted … a, ustedes … mi, vaina-, vainas, velo cette, velo en, velo rouge, velo … pas
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
  -0.1: ~_swa, ~_tam, ~_tc, ~_tio, ~_tri, ~_tur, ~_une, ~_upd, ~_van, ~_vir, ~_wit, ~_wre, ~_yo, ~aam_, ~abo
  -0.1: ~abr, ~acc, ~adas, ~adea, ~ahi_, ~amio, ~anic, ~ants, ~arad, ~arne, ~athe, ~aux, ~ban, ~basi, ~bby
  -0.1: ~beau, ~birm, ~bmx, ~bmx_, ~bol_, ~bris, ~buyi, ~cag, ~casa, ~cer, ~cet, ~cett, ~cias, ~cibo, ~cke
  -0.1: ~ckl, ~con_, ~coud, ~dada, ~deli, ~dim, ~dire, ~doi, ~doin, ~dsl_, ~eant, ~ecau, ~ecib, ~ecra, ~eda_
  -0.1: ~egui, ~eill, ~eks_, ~ele, ~elec, ~elme, ~ento, ~ere, ~ere_, ~esd, ~eup, ~ewh, ~ewhe, ~fais, ~fait
  -0.1: ~fer, ~fils, ~fin_, ~fir, ~gado, ~gan_, ~gez, ~gez_, ~gle, ~good, ~gue, ~hast, ~hell, ~helm, ~hile
  -0.1: ~hir, ~hos, ~hs_, ~iad, ~iais, ~ias, ~ibe_, ~ici, ~icl, ~iffr, ~iled, ~ilt, ~inc, ~ine, ~inn, ~inut
  -0.1: ~ion, ~irai, ~ire_, ~isc, ~isen, ~ith, ~jis, ~ken_, ~ladi, ~lais, ~lime, ~lish, ~lme, ~lvid, ~mad_
  -0.1: ~man, ~mao, ~mao_, ~mea, ~mec, ~mew, ~mig, ~mion, ~mpag, ~mpo_, ~mx_, ~nale, ~nca_, ~nda_, ~ndan
  -0.1: ~ndi, ~ndio, ~ndo, ~niet, ~nk_, ~nnul, ~non, ~nows, ~nqui, ~nsfe, ~nute, ~nver, ~oche, ~ofer, ~oin_
  -0.1: ~oing, ~oke_, ~olo_, ~omo_, ~omor, ~orp, ~oui_, ~oura, ~ous_, ~ow_, ~padr, ~pag, ~pal, ~parl, ~patr
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
  -0.2: nadie … en, nadie … ese, nagging me, ne … est, never … a, new year, ni tengo, nicer, no mensajes
  -0.2: no need, no sirve, no time, no … conmigo, nokia, nombre de, noodles, not no, not … able, not … about
  -0.2: not … delete, not … ever, not … is, not … sorry, noter le, nothing of, notifications for
  -0.2: nouveau telephone, novela |, now with, number bro, number dsl, number … go, number … on, numero en
  -0.2: numero … client, numero … se, nursery, of … place, of … shop, ofertas, off i, off the, off … NAME
  -0.2: off … one, oficina de, oiga |, oil, on e, on peut, on … brakes, on … day, once i, one from, one more
  -0.2: one so, opened, operation, opp, or … this, ordenes, otra … me, ou quoi, ou … NUMBER, out … not
  -0.2: ouverture, owned … bicycle, panad-, panaderia, panch-, pared, pas bien, pas en, pas l, pas ton
  -0.2: pas une, pas … il, pas … retirez, pas … stop, passe demain, passes, payas-, payasam, pe, peluq-
  -0.2: peluqueria, pena … usted, penal-, penalty, pense … que, perce, perdon … yo, pere est, pero … deseo
  -0.2: persona … busca, phone he, photographer, picku-, pigeons, pignon, pis on, plus depuis, poiss-, pole
  -0.2: pompiers, pongal, popsi-, popsicle, por, porfa you, pour … sur, pouva-, pouvez … m, presq-, presque
  -0.2: price … a, prise, proprio du, proverb, puede dar, que dicen, que … NUMBER, que … abren
  -0.2: que … escriben, que … mal, que … mensaje, que … vaya, quebr-, qui avait, quien se, rabai-, rabais
  -0.2: racin-, ran, rayo, reassigne, reception, receptionist, recommend, remove … and, removed |, remplacant
  -0.2: reparable, reprendre, residue, resilier, resse-, rest … peace, retirez mon, reveille, revis-
  -0.2: rides … new, rien qui, rifa, ring the, ring … bell, riot, robbe-, roue arriere, roue … est
  -0.2: roule … depuis, sacaron, saint-, sainte, salga-, salvar, samos-, sanda-, sandals, saturday … i
  -0.2: says … can, scoot-, scrap-, screenshot, scusez … vous, se … es, send … i, send … message, senora … no
  -0.2: separation, ser otra, serait … possible, serio-, shake-, shakespeare, shape, she … up, shop … not
  -0.2: sien, sigan, signed the, signs, silk board, silla-, sillas, sin … asi, since i, situa-, slidi-
  -0.2: sliding, sm1, sms from, sms … i, so … he, so … on, so … was, solo queria, somet-, son ex, sopor-
  -0.2: sorry … this, sounded, soy otra, soy repartidor, soy … que, spell, spons-, spot on, sry |, stalking
  -0.2: stand-, steev-, steeve, still going, still … them, stop nagging, stop or, stop … over, such person
  -0.2: suis, suppo-, surel-, surely, svp |, swall-, swallowed, swear-, take off, tata, tax, telephone … la
  -0.2: tengo idea, tenia este, texte … le, texto … mon, textos que, textos se, thanks so, thanks … much
  -0.2: the boiler, the fella, the garage, the news, the reminder, the trade, the tune, the way, the … later
  -0.2: the … til, the … years, the … your, there … two, they … giving, think … texted, third … this
  -0.2: this right, this shop, this sim, this … been, this … my, this … under, thoughts, throw the
  -0.2: tienda … you, tiene bici, time i, time in, tin, tires in, to all, to check, to have, to inform
  -0.2: to please, to somebody, to … person, to … with, tongu-, tongue, tools, toppe-, torch, tough-, toy
  -0.2: trabajo … la, transfer, trial, tried to, trois … que, trompe … number, trompez … personne, troop
  -0.2: trust, tuesdays, tupperware, twice, un coup, un salon, una tal, uncle i, understand, une, unope-
  -0.2: unopened, up … baby, used to, uso, usted pero, usted |, vale … pena, vato, velo aussi, velo ce
  -0.2: velo … course, velo … devez, venci-, vendo-, vendu … velo, vesti-, vestido, vets, veux juste
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
  -0.2: ~_oil, ~_ou, ~_pe_, ~_pol, ~_sa, ~_say, ~_sen, ~_ski, ~_so, ~_urs, ~_uso, ~_you, ~aam, ~abai, ~aby
  -0.2: ~ace, ~acue, ~add, ~ader, ~adj, ~adju, ~aga, ~agen, ~ague, ~ail_, ~ait, ~algu, ~alud, ~annu, ~anot
  -0.2: ~apun, ~ara, ~arce, ~arch, ~arco, ~ast, ~ast_, ~aten, ~aux_, ~ave, ~avel, ~baby, ~banc, ~beb, ~bebe
  -0.2: ~bun, ~burr, ~cale, ~cann, ~cent, ~chin, ~cion, ~club, ~coot, ~cra, ~cted, ~ctor, ~daba, ~damo, ~dea
  -0.2: ~deri, ~dju, ~dli, ~dob, ~dobl, ~dor_, ~eans, ~eave, ~echi, ~ed_, ~edin, ~eedi, ~eer, ~efec, ~eho
  -0.2: ~eld_, ~elf, ~elic, ~eme, ~enga, ~eni, ~enis, ~ent, ~er_, ~era_, ~eren, ~erne, ~ert_, ~esh_, ~espi
  -0.2: ~estu, ~etit, ~evi, ~ewo, ~expe, ~eye, ~eza, ~fert, ~fin, ~fix, ~fla, ~free, ~gagn, ~ger, ~god_, ~goi
  -0.2: ~goin, ~goo, ~gos, ~haz, ~hbo, ~hin, ~hoi, ~hori, ~hoy, ~hoy_, ~ias_, ~icic, ~icku, ~iddi, ~ien
  -0.2: ~iez_, ~ige_, ~ime, ~impi, ~ing, ~int, ~inu, ~itch, ~itin, ~jac, ~jus, ~just, ~lde, ~leg_, ~les, ~ley
  -0.2: ~lib, ~lies, ~lige, ~limp, ~lit, ~llah, ~llem, ~lli, ~lt_, ~lti, ~lub_, ~lve, ~ly_, ~maam, ~mac, ~mad
  -0.2: ~med_, ~mem, ~ncle, ~ncue, ~nda, ~ne_, ~nee, ~need, ~nez, ~nez_, ~ngle, ~nin, ~nive, ~noma, ~nt_
  -0.2: ~nte_, ~nule, ~ny_, ~ocke, ~ogle, ~oli, ~olvi, ~om_, ~omat, ~ombe, ~omme, ~omp, ~on_, ~onct, ~ondi
  -0.2: ~one, ~one_, ~ongr, ~onit, ~ont, ~oose, ~opit, ~ortu, ~ose, ~osts, ~ot_, ~oth, ~oud, ~ousl, ~owi
  -0.2: ~owin, ~oyo, ~para, ~pel_, ~pesi, ~por_, ~poss, ~pp_, ~pues, ~puis, ~pute, ~raci, ~rag, ~rage, ~ran
  -0.2: ~rang, ~re_, ~real, ~rer, ~res_, ~resi, ~rga, ~ria, ~rnee, ~ro_, ~rol_, ~rop, ~rrie, ~rrio, ~rule
  -0.2: ~scoo, ~sel, ~shed, ~sibl, ~sio, ~sot, ~star, ~stu, ~suis, ~tant, ~tax_, ~than, ~tho, ~tie, ~tien
  -0.2: ~time, ~tive, ~tma, ~tol, ~trat, ~ttin, ~turn, ~twic, ~uee_, ~une_, ~uno_, ~upp, ~uppo, ~urre, ~ursa
  -0.2: ~usar, ~usl, ~usly, ~ust, ~uy_, ~uys, ~uys_, ~wed_, ~wes, ~wice, ~xpe, ~xto_, ~ycle, ~you, ~you_
  -0.2: ~your, ~yout, ~ythi
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
  -0.3: no encuentro, no gracias, no reconozco, no … avisan, no … bien, no … conozco, no … idea, no … person
  -0.3: no … ride, nobody named, nom … ici, north, not paying, not type, not … doing, not … have, not … if
  -0.3: not … just, noter, novel-, novela, nueva-, nuevas, number equivocado, number please, number save
  -0.3: number used, number … have, number … you, numero ca, numero porque, numero … appartient, nunca … ido
  -0.3: nuts |, of this, of … month, of … no, off love, off … a, off … were, oh my, on, on passe, on with
  -0.3: on … boat, on … charge, on … rendus, on … vendu, on … wheel, onam, one to, ones, only way, or … which
  -0.3: otros |, ours |, out … ago, out … was, outs, outside with, overf-, overflow, owe, owl, p tit, palet-
  -0.3: papa … en, para, para los, para … NUMBER, parler, part pour, parte |, particular, pas mauvais
  -0.3: pas … bicyclette, pas … chum, pas … meme, payro-, payroll, pedalling, pense … c, penses, people to
  -0.3: pere a, person please, persona yo, personne a, peux tu, photocopy, picking … up, pickup, picni-
  -0.3: picnic, piensa, piensa que, pigeo-, pisci-, piscine, place dans, please refrain, plus sur, plus … je
  -0.3: plus … nous, pneus a, pneus … clous, police … it, politely, por eso, pour enlever, pour un
  -0.3: pour … que, pour … une, poutines, pouvez … me, praka-, prakash, prata, prayer, precios |
  -0.3: preferiria … no, prendida, prendidas, presentation, pretty … that, previously, prima-, princ-, probar
  -0.3: probe, proceda, prochain … je, puce, puede … por, pues |, que deje, que … cobraron, que … mande
  -0.3: que … otra, que … tiene, quebro, queen-, queens, quels, quema-, qui c, quien manda, quien … dejo
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
  -0.3: ~dian, ~dio_, ~djus, ~dpa_, ~ds_, ~dsl, ~dy_, ~ear, ~ear_, ~ebo, ~ecog, ~ecte, ~ecti, ~edi, ~eds
  -0.3: ~ef_, ~efe, ~egoc, ~ehi, ~eje, ~ek_, ~elf_, ~encu, ~erda, ~erie, ~erl, ~ers, ~es_, ~esda, ~eta, ~eth
  -0.3: ~evol, ~evue, ~fai, ~fev, ~floo, ~gast, ~gel_, ~gen, ~ghe, ~ghts, ~goc, ~goci, ~gone, ~gs_, ~guy
  -0.3: ~hab, ~hal, ~hand, ~hed_, ~hera, ~hoco, ~hole, ~how, ~hts, ~hts_, ~hus, ~iado, ~ian, ~ico, ~ico_
  -0.3: ~idea, ~iet, ~ife_, ~iffe, ~ifi_, ~igeo, ~igue, ~inea, ~ing_, ~ins, ~iqui, ~ith_, ~itu, ~ivra, ~jou
  -0.3: ~kat, ~kno, ~lap, ~laro, ~lata, ~lca, ~lean, ~lgui, ~lick, ~lmet, ~lo_, ~loq, ~loqu, ~lube, ~mai_
  -0.3: ~marc, ~mili, ~mira, ~mis, ~mmin, ~mpro, ~mute, ~nail, ~nal, ~nal_, ~ndas, ~ndo_, ~nect, ~nes, ~neu
  -0.3: ~nfo_, ~nfun, ~nger, ~nmen, ~nnet, ~nni, ~nop, ~nstr, ~ntle, ~oci, ~odad, ~odr, ~ojo, ~omen, ~ona_
  -0.3: ~oo_, ~oote, ~opi, ~orm, ~ort_, ~oso, ~ossi, ~othe, ~otr, ~ots_, ~ou_, ~oubl, ~ous, ~owe_, ~pear
  -0.3: ~pel, ~per, ~per_, ~pers, ~pige, ~posi, ~purp, ~rar, ~reau, ~rful, ~rger, ~rin_, ~ros_, ~rse, ~sap_
  -0.3: ~sat, ~satu, ~sed_, ~snow, ~some, ~sor, ~spi, ~spli, ~spos, ~stes, ~stor, ~str, ~sty, ~taba, ~tann
  -0.3: ~taro, ~tene, ~thir, ~tigu, ~to_, ~tom_, ~toma, ~tti, ~tual, ~tubo, ~tudy, ~ubby, ~udg, ~udy, ~ueja
  -0.3: ~ugh, ~uise, ~ule, ~une, ~unny, ~upe, ~urr, ~uter, ~vel_, ~ven, ~vez, ~vis, ~viso, ~we_, ~web, ~wel
  -0.3: ~wifi, ~xim, ~yar, ~yer, ~yth, ~yud
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
  -0.4: my … had, my … home, my … so, n still, n the, n … you, name but, name not, ne sais, neces-
  -0.4: necesito una, need … be, need … no, negocio |, neutr-, neutral, never did, new in, new … it, niais-
  -0.4: no phone, no trabaja, no … from, no … need, no … tu, no … voy, nomas … que, normal … ca, not come
  -0.4: not joking, not my, not too, not … business, nouvelle adresse, nouvelle … est, now … want, nudes
  -0.4: nuevo y, number … he, number … think, number … years, number>stop, numero et, numero l, numero … a
  -0.4: numero … suis, o, o … no, ocupa-, odile, odile |, of rs, of that, off and, off grid, off … on, ojos
  -0.4: ok … is, old … from, on phone, on you, on … plus, on … till, on … tires, one not, one she, one … call
  -0.4: one … you, our … NUMBER, out it, outside your, outside … the, ouvre-, ouvrez, over … is, paddl-
  -0.4: panal-, panales, panza, paper is, para you, para … en, para … seguro, parado, parle, pas commande
  -0.4: pas … commande, pas … mien, pas … mon, pas … rdv, pas … velos, pasar-, passw-, password, password at
  -0.4: past the, pasti-, patatas, pax, pedido de, pegad-, pegada, perdone, perdu la, pere … decede
  -0.4: pere … mal, permiso … el, permission de, pero … tengo, persona, persons, petes, peux annuler
  -0.4: phone because, phone in, phone … she, phonebook, pillo-, pillow, pinch-, place … the, plan for
  -0.4: plastico, plastique, plates, pneu est, pobre, poignee, police, porri-, porridge, ported, posted
  -0.4: pound-, pounds, poussette, poussettes, powde-, powder, prefere pas, preocupes, pret … velo
  -0.4: price … NUMBER, prima, primera, prisc-, priscilla, proprietaire … numero, proprio, proxima semana
  -0.4: pta, pu les, pu … cell, puede poner, puest-, punch card, puro, qu est, qu … ce, que ahora, que dice
  -0.4: que ver, que … demande, que … solo, que … su, quedo, qui etes, qui … vous, quiero cambiar, quietly
  -0.4: quinz-, quinze, quitarle, quote please, rabie-, rabies, rd, reach is, reader reads, redre-, redresser
  -0.4: remis-, remise, renouvele, repair, repeindre, repond, repond pas, respu-, respuesta, rest in, restes
  -0.4: resto-, retiriez, retrouvee, retrouver, rien … m, ringg-, ringgit, rope, roto, rubbed, rude, run a
  -0.4: run … is, s adresse, safel-, safely, sage, sais, salio el, sans l, saqueme … la, say so, screw you
  -0.4: se puede, se … cayo, se … quedo, seat … down, see … on, semanas esperando, send, senior
  -0.4: sent … message, servi, sets, sharp-, sharpen, she saw, she … coming, she … your, shell, shipped
  -0.4: shook, shoot, shopp-, should … the, si j, si pero, si pongo, side door, side gate, sides, siege-
  -0.4: sieges, sign it, sita, sleeps, smog, snori-, snoring, solar, solit-, solut-, solution, somebody named
  -0.4: somebody … NAME, something … with, somew-, somewhere, sorry no, sorry this, sorry … can
  -0.4: sorry … person, sorry … thread, soude-, sound like, sourdough, sous la, soy … mama, spamming … chat
  -0.4: spd, speaking, spoken, squat-, sry, stag, stepp-, sticky, still doing, sting-, stop if
  -0.4: stuck … traffic, suis fait, suis … avec, sun, sunda-, swap, t il, t … le, table NUMBER, talki-
  -0.4: talking, tel quel, telefono delete, telefono … una, telephone … a, tellement, tells, tengo bicicleta
  -0.4: tente, tesco |, text back, text … and, text … if, texte, textez … mauvais, textiez, texts>stop
  -0.4: that … all, that … can, thatha, the 3rd, the calendar, the claim, the crank, the crash, the ebike
  -0.4: the fountain, the kona, the one, the sale, the tall, the truck, the whole, the … and, the … answer
  -0.4: the … does, the … feels, the … has, the … help, the … model, the … near, the … office, the … one
  -0.4: the … only, the … van, the … which, then … you, these>angry, these>more, they gave, they … saying
  -0.4: thing |, thing … not, thinking … that, third, this not, this … as, tienda de, tiene su, tiene … anos
  -0.4: til payday, til sunday, time … have, time … it, to watch, to win, to … that, toco, today do, tonite |
  -0.4: tonta, too, too … at, torqu-, touched, tous … textos, trabaja, traffic on, trafic sur, trailer |
  -0.4: transposed, travaille pas, travelled, tres, tromper … numero, trona-, tronando, tronp-, tronpe, trued
  -0.4: try |, tu enlever, tu mensaje, tu … je, tubes, tuesday, tune, un aviso, un nouveau, un … falso
  -0.4: una … mas, unblock, under, une nouvelle, unfor-, unfortunately, unifo-, uniforme, unlin-, unlink
  -0.4: unreal, up call, update the, us, usar, va aller, va … a, vale la, van is, vas arreter, velo … il
  -0.4: vendamela, vendor, venir |, venta-, ventana, ver con, vibrate, vie |, vieille, vieille carte, vieja-
  -0.4: viejas, viero-, vieron, violi-, violin, vivem-, vivement, vont, votre … j, vouli-, vouliez, vous un
  -0.4: vous vouliez, vous vu, vous … avez, vous … meme, vous … textiez, waist, wait til, waiting … parts
  -0.4: wallet at, want NAME, want any, was riding, was … a, wat … said, water |, way and, we do, we stopped
  -0.4: wed |, well … is, wet, what should, what … said, wheel on, wheelie, when coming, whene-, whenever
  -0.4: whenever you, which way, who … just, wife … me, wind, winds-, windshield, with NUMBER, with … rain
  -0.4: with … so, woman, work … home, worksheet, worst, would at, wouldve, wrap, wrench, wrong answer
  -0.4: wrong invoice, wrong thread, wrong … can, wrong … have, wrong … mine, wrong … was, wrote it, yahoo
  -0.4: yet or, you telling, you this, you turn, you what, you … fake, you … la, you … taking, you … tonight
  -0.4: you … trabaja, you … writing, | anulen, | borra, | cease, | compadre, | cortele, | deja, | digale
  -0.4: | ffs, | fixin, | happy, | listen, | mistaken, | next, | omg, | piano, | prix, | scrap, | scratch
  -0.4: | someones, | somethings, | support, | uncle, | want, | worst, | … avant, | … boss, | … buy
  -0.4: | … calle, | … clases, | … dress, | … equivoco, | … ex, | … il, | … lloviendo, | … luck, | … offense
  -0.4: | … paquete, | … pedales, | … queue, | … serai, | … sœur, | … telling, | … tengo, | … tiene
  -0.4: | … warranty, ~_ad, ~_aft, ~_ann, ~_bd, ~_bda, ~_chu, ~_cin, ~_cli, ~_co, ~_cou, ~_cul, ~_da, ~_dan
  -0.4: ~_dep, ~_dey, ~_do_, ~_eso, ~_etu, ~_fi, ~_fla, ~_for, ~_ga, ~_get, ~_hag, ~_how, ~_inv, ~_jal, ~_jo
  -0.4: ~_jok, ~_kee, ~_lea, ~_liv, ~_lub, ~_mac, ~_mad, ~_moo, ~_nin, ~_o_, ~_on, ~_oub, ~_pes, ~_por, ~_ray
  -0.4: ~_re, ~_rud, ~_sca, ~_sil, ~_soc, ~_sry, ~_sw, ~_tel, ~_th, ~_unt, ~_us_, ~_vay, ~_zip, ~advi, ~afte
  -0.4: ~ajo_, ~alid, ~ame_, ~ampu, ~anad, ~ando, ~anta, ~appe, ~appt, ~ardo, ~ared, ~asap, ~asl, ~ason, ~ass
  -0.4: ~assw, ~atel, ~ati, ~ats_, ~avi, ~ays, ~bajo, ~bda, ~bday, ~bla, ~blo, ~bloc, ~bly, ~bly_, ~bod
  -0.4: ~bugg, ~cap, ~ceiv, ~cha, ~cher, ~cie, ~cis_, ~cle, ~cout, ~cru, ~cs_, ~ct_, ~cut, ~dans, ~debu, ~dep
  -0.4: ~dey, ~dey_, ~did_, ~dio, ~doll, ~dor, ~dow_, ~dvi, ~eady, ~easo, ~east, ~ebu, ~ebut, ~eed_, ~eiv
  -0.4: ~elm, ~elo, ~elos, ~enc, ~eps_, ~equ, ~erac, ~erch, ~eres, ~erfu, ~eri, ~eria, ~erit, ~erri, ~etud
  -0.4: ~eway, ~fair, ~fati, ~ffer, ~fici, ~figh, ~fina, ~fish, ~fter, ~fue, ~get, ~gle_, ~goog, ~haga, ~heer
  -0.4: ~hene, ~her, ~herc, ~hier, ~hip_, ~hird, ~host, ~hot_, ~hum, ~hurc, ~iai, ~ibl, ~ible, ~icke, ~iday
  -0.4: ~idio, ~ier_, ~iero, ~iert, ~ifes, ~igu, ~ike, ~ile, ~ille, ~illi, ~impr, ~ince, ~inci, ~inic, ~inue
  -0.4: ~inv, ~iola, ~ion_, ~is_, ~isim, ~it_, ~itat, ~ito_, ~its_, ~ive_, ~ivin, ~ixi, ~je_, ~jer, ~jok
  -0.4: ~kee, ~keep, ~ket, ~kon, ~ld_, ~lida, ~lin, ~live, ~lled, ~lly, ~logi, ~lub, ~made, ~mei, ~meo, ~mina
  -0.4: ~mpt, ~nati, ~nca, ~nch, ~ndr, ~niai, ~nion, ~nis, ~niv, ~nou, ~nsi, ~nte, ~ntre, ~occ, ~oit, ~oma
  -0.4: ~omas, ~ome, ~omm, ~ompt, ~ono, ~oog, ~oogl, ~ort, ~osi, ~ots, ~ound, ~our, ~our_, ~ouv, ~ouve, ~own_
  -0.4: ~pass, ~plan, ~pode, ~por, ~poso, ~powe, ~ppen, ~pply, ~ptin, ~py_, ~quee, ~quin, ~quir, ~ra_, ~radi
  -0.4: ~reta, ~retr, ~ribu, ~ried, ~rir_, ~rmac, ~roc, ~rode, ~romi, ~rta, ~rtin, ~ru_, ~sale, ~salg, ~scre
  -0.4: ~seni, ~seu, ~si_, ~sib, ~siti, ~sk_, ~skat, ~sme, ~soc, ~soi, ~soun, ~sous, ~sry, ~sry_, ~sse, ~ssw
  -0.4: ~sswo, ~stea, ~sth, ~sun_, ~sund, ~tain, ~tanc, ~tche, ~te_, ~th_, ~ther, ~tle_, ~too, ~tow, ~tri
  -0.4: ~trib, ~ubes, ~uel, ~uien, ~ung, ~uper, ~ups_, ~ura_, ~urda, ~urn, ~urne, ~urs, ~urt_, ~use, ~use_
  -0.4: ~uve, ~van, ~vaya, ~vez_, ~ving, ~viv, ~wap_, ~weet, ~wet_, ~wis, ~ye_, ~yer_, ~yez, ~ys_, ~zas, ~zip
  -0.5: 2 … to, NAME got, NAME working, NAME … c, NAME … her, NAME … you, NUMBER call, NUMBER dollars
  -0.5: NUMBER hr, NUMBER late, NUMBER mph, NUMBER … be, NUMBER … le, NUMBER … quelle, a, a basic, a bucket
  -0.5: a ce, a changer, a dead, a demenage, a erreur, a light, a … NUMBER, a … card, a … if, a … rodada
  -0.5: abeg, abierto el, about … dog, acabo la, accid-, add you, add … for, address … moved, adela-
  -0.5: adelante con, afinacion, after my, afuera de, again … my, aged, agree … that, aguan-, aguanta
  -0.5: ahi los, ai deux, ai les, ai marre, ai parle, ai … avec, ai … nouveau, ailleurs vous, aire … la
  -0.5: ajustement, al mecanico, alarg-, alcanzo |, all … so, aller le, aller … chercher, allergique, allume
  -0.5: almac-, almacenaje, almost done, alterations, am, am coming, am … can, amarillo, an, anand
  -0.5: and NUMBER, and … did, and … keep, and … left, ando … no, annuler la, anything at, aparta
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
  -0.5: congrats to, conozco |, contact … about, contente, corrector, corridor, cote, coupez … les, court |
  -0.5: cousine, crank, crewe, crime, crois … c, cruzo, cuando les, cuantas libras, cuanto cobran, cuissard
  -0.5: curiosity, curious, cut, cycliste, d … NUMBER, d … autre, d … ce, dads … he, dans … coin
  -0.5: dans … metro, dans … pedalier, dans … sac, daugh-, de caminar, de coiffure, de forfait, de llanta
  -0.5: de mes, de nina, de number, de ser, de temps, de … esquina, de … este, de … hermana, de … para
  -0.5: de … pouvez, de … proxima, de … senora, de … vie, debranche, deja repondu, delete cuadro, delete the
  -0.5: delete trabajo, delete … que, delivery, demande … on, deplacer, des rappels, desabonne de, detenganse
  -0.5: devis-, diach-, diache, dites, do the, dobla-, doblo, domingos, donc vous, done by, done … you
  -0.5: donne un, dos veces, doubl-, double, down, down |, driving test, dropped … in, du … au, du … ici
  -0.5: du … lol, duboi-, dubois, duria-, durian, east, easte-, echanger |, ecoeure de, econo-, ecure-
  -0.5: ecureuil, el buzon, el camion, el mundo, el pollo, el … hay, el … mejor, el … si, el … un, election
  -0.5: electrique |, en cours, en … con, en … hasta, en … l, encanto, encore … d, engine light
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
  -0.5: mi parte, mi suegro, mi … cuanto, mi … ella, mi … esta, mia … la, mien est, mine … only, minte-
  -0.5: missed … from, miste-, mister, mme lavoie, mod, moi pas, mois passe, mom does, mon … une, month … i
  -0.5: motor a, moved away, mph, much … my, munro, munro |, must … me, my account, my eyes, my lawyer
  -0.5: my … charges, my … plate, my … since, my … when, n all, n … am, n … aucun, n … veux, n … with
  -0.5: nada en, ne lui, ne … plus, necesitar, need any, need his, need … by, need … the, neighbours
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
  -0.5: valis-, valise, van, vaut pas, vecin-, vecino, velo roule, verifique, verte, vez, vez se, vibrating
  -0.5: vicky, viendo, vienn-, vinta-, vintage, vio, vive la, vive ninguna, vive … familia, voi, voitu-
  -0.5: voiture, vole … velo, vos … merci, votre commerce, votre fiche, votre velo, voudrais … mon
  -0.5: vous parlez, vraie, vuelvas, waiter, want … again, want … marketing, want … take, wednesday, wey |
  -0.5: what … going, what … the, wheel build, wheel or, wheel will, wheel … please, which … you, while … do
  -0.5: who … in, wifi password, will go, will it, will … NUMBER, will … come, winter, with … today
  -0.5: with … wrong, work on, worried |, would be, would … have, wrong window, wrong … but, wrong … this
  -0.5: wrong … you, wrote … the, wtu28-, xerox, xfa, xrays, y la, y … candado, y … he, yesen-, yesenia
  -0.5: yet … there, you break, you bring, you dey, you next, you on, you vi, you … eat, you … free
  -0.5: you … sending, your, | abeg, | accounts, | annoying, | arreter, | brought, | buscan, | congrats
  -0.5: | criss, | detenganse, | diache, | faites, | forward, | give, | man, | mejor, | mets, | on, | paso
  -0.5: | pourriez, | puedes, | qu, | raining, | received, | retirer, | sick, | something, | tes, | viens
  -0.5: | white, | … a, | … abogado, | … autorise, | … baby, | … bridge, | … brutal, | … cadre, | … chien
  -0.5: | … cousin, | … cuando, | … deux, | … dueno, | … equivocada, | … feels, | … fix, | … getting
  -0.5: | … hacer, | … had, | … koi, | … lookin, | … mano, | … muchacho, | … nouvelle, | … pa, | … recu
  -0.5: | … ruido, | … sick, | … sis, | … souris, | … tienda, | … tonight, | … vez, | … voi, ~_a_, ~_abe
  -0.5: ~_add, ~_af, ~_am_, ~_an_, ~_are, ~_ave, ~_awa, ~_bre, ~_cet, ~_cic, ~_cle, ~_clo, ~_cut, ~_day
  -0.5: ~_dej, ~_did, ~_dif, ~_do, ~_dow, ~_eco, ~_est, ~_fa, ~_gd, ~_ge, ~_go_, ~_gps, ~_gru, ~_hur, ~_hus
  -0.5: ~_if_, ~_igu, ~_in_, ~_kn, ~_lap, ~_maa, ~_mi, ~_na, ~_ne, ~_nop, ~_nou, ~_ok_, ~_oui, ~_pet, ~_rab
  -0.5: ~_rod, ~_row, ~_se, ~_sic, ~_sla, ~_sp, ~_tha, ~_the, ~_thr, ~_uno, ~_vez, ~_wo, ~_zi, ~abb, ~abeg
  -0.5: ~acci, ~afa_, ~aft, ~age_, ~aine, ~ajo, ~all_, ~alo_, ~am_, ~amel, ~amos, ~angi, ~ansf, ~anyt, ~apa
  -0.5: ~app, ~apt, ~ara_, ~arc, ~ards, ~as_, ~aste, ~aw_, ~az_, ~azon, ~bala, ~cabo, ~cad, ~came, ~camp
  -0.5: ~capa, ~ccid, ~cen, ~cheq, ~chu, ~chur, ~ci_, ~cil, ~cit, ~ckin, ~clic, ~clos, ~code, ~cojo, ~cou
  -0.5: ~ctr, ~culp, ~dab, ~dej, ~del, ~di_, ~dif, ~doct, ~dos, ~dry_, ~due, ~ean, ~eci, ~ectr, ~eed, ~eil
  -0.5: ~ela, ~ell_, ~ello, ~elo_, ~elp_, ~ena, ~enca, ~enci, ~enou, ~epa_, ~erro, ~ers_, ~esit, ~even, ~excu
  -0.5: ~faux, ~fec, ~fet, ~ffl, ~ffre, ~flig, ~for, ~fore, ~frer, ~frid, ~gale, ~gara, ~gene, ~gli, ~gps
  -0.5: ~gps_, ~gru, ~gual, ~hac, ~hamp, ~has, ~hed, ~hez, ~hez_, ~hid, ~hol, ~hora, ~icer, ~id_, ~ided, ~ids
  -0.5: ~ids_, ~ier, ~iff, ~ike_, ~ily, ~ily_, ~inal, ~inar, ~ingi, ~iri_, ~iro_, ~isar, ~isin, ~ite_, ~ive
  -0.5: ~jad, ~jump, ~lee, ~lef, ~lis_, ~loc_, ~lon, ~long, ~look, ~loue, ~lqu, ~lut, ~lver, ~ma_, ~maa
  -0.5: ~mame, ~math, ~mpra, ~mut, ~nco_, ~ncy, ~ndma, ~nec, ~neu_, ~nge, ~nge_, ~ngi, ~nia, ~nie, ~ning
  -0.5: ~nnon, ~nora, ~nou_, ~noug, ~nsf, ~nter, ~oane, ~odo_, ~ogl, ~oil_, ~oir, ~oir_, ~oks, ~oks_, ~ola_
  -0.5: ~onli, ~ons_, ~ooks, ~orag, ~pai, ~pan, ~parr, ~pati, ~pe_, ~peti, ~plet, ~ponc, ~porq, ~pres, ~push
  -0.5: ~quem, ~ras, ~rch, ~read, ~ree_, ~reen, ~rid, ~riv, ~rive, ~rmir, ~rni, ~rnin, ~rofe, ~roj, ~roll
  -0.5: ~rqu, ~rra_, ~rts, ~rts_, ~rve, ~saut, ~say, ~see_, ~sera, ~set, ~sher, ~sho, ~sli, ~son, ~spoi
  -0.5: ~spok, ~sse_, ~st_, ~sur_, ~swap, ~tape, ~tar, ~teng, ~tera, ~tha, ~the, ~ths, ~tin_, ~tip, ~tone
  -0.5: ~toy_, ~trai, ~trem, ~turd, ~uar, ~udd, ~uesd, ~ugh_, ~ulp, ~und, ~unde, ~unni, ~upe_, ~ur_, ~ure_
  -0.5: ~ute, ~veci, ~vien, ~voco, ~wap, ~whe, ~wn_, ~xcu, ~xcus, ~xfa_, ~yen_
  -0.6: 2 … la, 2 … of, 3rd floor, NAME changed, NAME on, NAME … here, NAME … number, NUMBER feet
  -0.6: NUMBER floors, NUMBER giant, NUMBER missed, NUMBER que, NUMBER semaines, NUMBER … by, NUMBER … calls
  -0.6: NUMBER … en, NUMBER … left, NUMBER … need, NUMBER … nobody, NUMBER … stock, a chicoutimi, a cyclist
  -0.6: a fee, a fever, a reparer, a stroller, a student, a tous, a wheel, a … about, a … au, a … bag
  -0.6: a … blonde, a … est, a … ete, a … fois, a … for, a … hier, a … ici, a … j, a … moi, a … pere
  -0.6: a … place, a … question, a … se, a … seat, a … stop, about that, acabo … sacar, account … i, accro-
  -0.6: accroche, acros-, across, afina-, agradece, aguanta |, ahi le, ahi … de, ai … d, ai … mon, aid
  -0.6: aigui-, ailleurs pour, aimerais ne, aimerais … plus, aircon, algo mas, allah, alle chez, alle … vous
  -0.6: alway-, always, am … who, amene-, amener, and will, and … says, and … she, ando, andra-, andrade
  -0.6: angry … i, animal, animal |, annon-, annoying that, annule … rdv, annulez tout, annulez … mon
  -0.6: another … now, ans … de, apart-, appar-, appeal, apunto, are coming, are shot, arrete … quand, arsen-
  -0.6: as usual, ask … to, asking when, at … 2, at … corner, at … gym, at … then, atendio ayer, attachment
  -0.6: au, au … numero, au … svp, aussi |, autiste, autop-, avait, avec ton, avec … panier, avez la
  -0.6: avez mal, avez … encore, ayer … de, azul … la, back wheel, backw-, backwards, bag of, bagel-, bagels
  -0.6: bake, balay-, balayage, balcony, banana, banda-, bandana, banks, bar tape, basic, bat, bathr-, bcos
  -0.6: be contacted, bebe, been NAME, before … after, behin-, behind, behind a, belie-, bell is, belt
  -0.6: berna-, besides, bibli-, bici verde, bicicleta, bike please, bike shops, bike what, bike … am
  -0.6: birthday … the, bit |, blanca, blocked … driveway, blocked … the, bloque, bloqueada, bolsa-, bolsas
  -0.6: bonjour … de, bonne fin, bonne grandeur, bonsoir |, boss … me, both wheels, boucle, bout, bout de
  -0.6: boxin-, boxing, brain, brand please, branl-, bridge |, bring it, broma, broma … no, brown, bruit la
  -0.6: bubble tea, budge-, budget, buen fin, buen … de, bulk, bureau, busca |, busca-, buy … bikes, by phone
  -0.6: c est, call your, call … a, called you, calls, calme, camaras … NUMBER, cambiarlo, cambie de
  -0.6: cambien el, cambio |, came thru, can … help, cancelled … gym, candl-, ce … NAME, ce … depuis
  -0.6: cell … the, celui ci, chamb-, chambre, changed my, changed to, chayo, cheaper tires, chess, chez la
  -0.6: chicken rice, chicoutimi, chihu-, chihuahua, child seat, chueco |, ciudad |, civic, claim, classe
  -0.6: client vous, clunk, coach … the, colis est, colon-, com … NUMBER, coming for, coming … the
  -0.6: comment … marche, como … de, compa, completely |, compra, comprado nada, con la, concert, confe-
  -0.6: confunden con, conozco … ningun, conozco … tienda, contact … your, contestar llamadas, conteste |
  -0.6: contestes, cop, copie-, correct, cortaron, couch-, coudo-, could one, couvr-, couvre, cover |, cracks
  -0.6: cracks |, crissez, crit, crowd-, crowded, cuando llueve, cuenta |, cuiss-, d heure, d … svp, d … you
  -0.6: dans … cour, dar … numero, dash, date, day … i, de aluminio, de casa, de don, de enfrente
  -0.6: de llegarme, de selle, de semaine, de … al, de … famille, de … porfavor, dead … me, deadl-, deadline
  -0.6: debloquer, debo NUMBER, decol-, decrocher, dejame … la, dejar … recibir, deje mis, deje … guantes
  -0.6: demain c, demain on, demon-, depar-, depuis janvier, depuis lundi, derailleur est, des erables
  -0.6: desinscrire, detengan, detie-, detiene, deux semaines, devait, dice … ponga, did … call, dieron la
  -0.6: digan, digan a, digan … mi, digas a, dijo, dile, diman-, dinosaurs, discount, disponible, distu-
  -0.6: do i, do … recognize, do … recommend, do … rush, do … start, doble, docen-, dog ate, dolio, domicile
  -0.6: done or, done … my, donnez, doors, dorad-, dos partes, dosa, driver |, du service, du … a, du … ca
  -0.6: dura la, ebike, econs, eh you, el aviso, el encargado, el ticket, el trafico, el … anterior
  -0.6: el … tengo, elect-, elevator, ella, elle travaille, emergency … for, en titi, en … el, en … j
  -0.6: en … manana, en … neuf, en … partes, encontro, encore du, encore pour, enlevez … de, ensemble |
  -0.6: enter-, entra … la, envel-, envelope, envir-, environ, equipo |, era, erables, es muy, es normal
  -0.6: es … ni, esa no, escribiendo … una, escribo |, eso … todo, espacio, espero, est … bonne, est … mal
  -0.6: estar-, estoy, etes … ouvert, everyone at, ex me, exams, exemple, exemption, existe, factura a
  -0.6: facturez, fais un, feeding the, felicitations, feliz dia, femme, fever |, fewer, fight me
  -0.6: fighting over, figur-, filth-, filthy, fin … semaine, fini a, fini … quelle, finis, fissu-, fissure
  -0.6: flatted, flights, floor |, florida |, folding, foot |, for, for an, for somebody, for spamming
  -0.6: for tomorrow, for … brother, for … cat, for … do, for … first, for … husband, for … me, for … min
  -0.6: for … police, for … wife, format, francais, freew-, frein … pas, friend … is, from bank, from |
  -0.6: from … do, from … so, ft, fue de, fyi, g munro, gagne, gap, garde-, gars … comptoir, gentille
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
  -0.6: meilleur, membres, meme affaire, memory full, mensajito, messe, mettre sur, mi nieto, mi … o
  -0.6: mi … porfa, mi … quedo, microwave, mien, mieux, min … you, mine |, minim-, mio no, mis guantes
  -0.6: missed calls, missing the, modeles, moi … c, moi … tout, mon genou, mon … le, mon … me, morce-
  -0.6: more please, more … in, morni-, motor se, motor |, mountain bike, mover-, much to, my coupon
  -0.6: my flight, my husband, my mom, my … call, my … cell, my … gave, my … husband, my … under, n
  -0.6: n autorise, n one, n … not, n … still, nada … you, name the, ne … avez, ne … avoir, necesito … camara
  -0.6: neckl-, necklace, need help, need your, need … with, negro, never … it, new thank, new wheel
  -0.6: new … in, next, next to, nice … i, nieto, no pressure, no … being, no … cambien, no … cita
  -0.6: no … hijos, no … what, nobod-, nom … la, nombre … mal, non moi, noodle, normal que, nos … en
  -0.6: not like, not live, not put, not rush, not today, not … as, not … sms, not … thinking, not … today
  -0.6: not>wrong, notification, novia, number as, number who, number … my, numbers on, numero mal
  -0.6: numero … ami, numero … no, nurse-, o clock, o … otra, of stuff, of there, of … are, of … crack
  -0.6: of … school, oferta, off … day, off … time, ok |, omg i, on in, on leave, on monday, on … calme
  -0.6: on … can, on … etait, on … gift, on … order, on … plan, on … road, on … trail, one can, one … to
  -0.6: online … NUMBER, only the, open today, or after, or … we, orcha-, orchard, order … yet, oter mon
  -0.6: other bike, ou … en, ou … la, oubli-, oubliez le, out with, out … my, ouverts |, over at, overt-
  -0.6: owes me, packa-, package, packed, padre, pagar … dos, pagin-, pagina, pairs, paise-, paiseh, panca-
  -0.6: panni-, panto-, pantoute, par NUMBER, par … ca, para bien, para … bici, paran, parking … the, parta-
  -0.6: partes |, pas quand, pasar a, paso a, paso … el, passer demain, passer samedi, patient, pauli-
  -0.6: paulie, pay … the, payab-, payable, pedaling, pedido, peine |, pensarlo, peoni-, peonies, people |
  -0.6: perdona, pero ahora, pero este, pero sin, persona … soy, personne j, petites, peu, phone will
  -0.6: photo … the, pick it, picture … the, piece est, pine, pis un, place, places, platf-, platform, plome-
  -0.6: plomero, plus NUMBER, plus a, plus … a, plus … vous, pneu d, pneu … en, pnr, polyv-, polyvalente
  -0.6: por avisar, por … hoy, porte c, post … it, pour la, pour … avion, prayers, preguntele, presse
  -0.6: prestan, preve-, previ-, principale, printed, probably |, prof … a, promos |, proud |, puedo … a
  -0.6: puedo … llamadas, put the, putti-, putting, quand meme, que mi, que raro, que … c, que … el
  -0.6: que … travaille, queda el, quedo como, quedo … nueva, quel … je, qui … pas, quien, quiero cancelar
  -0.6: quiero mi, quit it, rache-, racks, raide |, rayer … la, rayur-, rayure, receipts, recevoir … message
  -0.6: recogerla |, recommend |, recordatorio, regano, registro |, regret, reirm-, reirme, reloj, remi
  -0.6: remove … training, renovar, rentre, reparation … pour, repei-, repla-, reply with, reply … a
  -0.6: reserver, resol-, respondio, reste plus, reven-, revisar, right about, right … i, ring … the, robe
  -0.6: royal, s etait, saddle … the, safe to, said hi, salad, salar-, salary, sali, salio la, salio … cadena
  -0.6: salon de, saludos … NAME, salut-, san NAME, scrat-, se calme, se ha, se ni, se … habia, seat … keep
  -0.6: secretaria, see, self, sent NUMBER, seria, sewin-, sewing, shari-, sharing, she left, she … it, shiny
  -0.6: shots, should … NUMBER, shoulders, shut … that, si … reponds, siend-, siendo, signals, sigue … el
  -0.6: siguen mandando, silk, sin … you, size tube, sleeping, sleeping |, slot |, sms … my, snack-, snacks
  -0.6: so fast, so much, so … lol, soeur … elle, some, somebody gave, somebody … a, somebody … you, someo-
  -0.6: son telephone, son unos, son vrai, son … a, son … numero, sounds good, spong-, sport, spoti-, spotify
  -0.6: sr, stamps, starts, still the, stop spamming, stop … can, stop … then, stop>you, stopped shifting
  -0.6: story |, stuck behind, stuck … a, stuck … the, studi-, su pagina, su … gracias, suis le
  -0.6: suis … client, suis … cours, sur … ecran, sure this, surna-, surname, suya |, t … jamais, tailo-
  -0.6: tailor, take this, takeo-, talking about, tapis, tau, te bendiga, te … si, tea |, telefonos
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
  -0.6: | … flight, | … food, | … hav, | … letting, | … llame, | … netflix, | … of, | … pago, | … paie
  -0.6: | … parece, | … piece, | … quitan, | … quote, | … recuerdo, | … reminder, | … retirar, | … route
  -0.6: | … share, | … shift, | … sortie, | … surrender, | … tiempo, | … urge, | … water, | … yaar, ~?ur
  -0.6: ~_ade, ~_alw, ~_au_, ~_ava, ~_bed, ~_bi, ~_bud, ~_cag, ~_can, ~_cl, ~_dil, ~_eje, ~_ent, ~_fer, ~_fo
  -0.6: ~_fyi, ~_gra, ~_gro, ~_ha, ~_has, ~_hiv, ~_if, ~_jun, ~_ki, ~_ko, ~_leg, ~_lo, ~_loo, ~_mer, ~_mie
  -0.6: ~_n_, ~_nav, ~_ner, ~_nex, ~_nob, ~_ok, ~_rec, ~_rue, ~_sal, ~_sch, ~_see, ~_sho, ~_spl, ~_sur, ~_tax
  -0.6: ~_tin, ~_to, ~_tod, ~_tog, ~_tou, ~_tow, ~_wel, ~_whe, ~_wi, ~_yes, ~able, ~acem, ~acho, ~acin, ~acka
  -0.6: ~adel, ~ades, ~adi, ~afic, ~afin, ~agn, ~air_, ~akes, ~aki_, ~ales, ~alou, ~alw, ~alwa, ~amme, ~an_
  -0.6: ~ann, ~ant, ~api, ~arak, ~arde, ~athr, ~ats, ~behi, ~bes_, ~bien, ~ble_, ~boss, ~bout, ~boxe, ~brat
  -0.6: ~bud, ~budg, ~buen, ~bur, ~cab, ~caba, ~can, ~chau, ~che, ~chel, ~chez, ~cie_, ~cio, ~ckag, ~clo
  -0.6: ~clus, ~comm, ~crat, ~cupo, ~dad, ~daro, ~days, ~ded_, ~deja, ~denc, ~devo, ~dget, ~did, ~die, ~dig
  -0.6: ~dima, ~dist, ~diti, ~dnes, ~do_, ~down, ~eaux, ~ect, ~ede, ~eds_, ~eeli, ~eep, ~eeps, ~ehin, ~eil_
  -0.6: ~eint, ~eja, ~elt, ~emp, ~enen, ~eon, ~eone, ~epot, ~erry, ~eryt, ~eso, ~est, ~et_, ~ett, ~eure, ~ezc
  -0.6: ~fac, ~femm, ~fewe, ~ffr, ~figu, ~fixe, ~fle_, ~for_, ~fyi_, ~garr, ~gra, ~hak, ~han, ~har_, ~hat
  -0.6: ~hbor, ~heq, ~hequ, ~hew_, ~hind, ~hive, ~husb, ~ia_, ~ierc, ~ifie, ~igur, ~ijo, ~ilis, ~imo_, ~in_
  -0.6: ~inem, ~inst, ~isa, ~ise, ~ists, ~istu, ~izar, ~izo_, ~jalo, ~jame, ~jan, ~jun, ~kag, ~kage, ~keys
  -0.6: ~kids, ~kip, ~ks_, ~lama, ~land, ~lec, ~lect, ~leg, ~lf_, ~liev, ~liq, ~liqu, ~loa, ~lowe, ~lp_, ~lwa
  -0.6: ~lway, ~main, ~mala, ~mani, ~matt, ~mayo, ~mbr, ~mbs, ~mbs_, ~meon, ~mie, ~mieu, ~mily, ~min, ~misa
  -0.6: ~morn, ~mpio, ~nan, ~nci, ~nde_, ~nece, ~ners, ~nes_, ~nex, ~next, ~ney, ~ney_, ~nfir, ~ng_, ~ngu
  -0.6: ~nic, ~nina, ~nno, ~nnu, ~nob, ~nobo, ~nsta, ~nten, ~nth_, ~ntou, ~nty, ~nui, ~nyt, ~obod, ~oeur
  -0.6: ~oman, ~omeo, ~omew, ~ompi, ~ond_, ~ool, ~or_, ~oria, ~osit, ~osta, ~oudo, ~ouj, ~oujo, ~oun, ~oup_
  -0.6: ~ourd, ~ours, ~outo, ~oxe, ~oxes, ~paga, ~pagi, ~paro, ~peu_, ~pist, ~poil, ~ppar, ~ppel, ~pri, ~prof
  -0.6: ~put, ~quel, ~ques, ~quie, ~rac, ~ram, ~ratc, ~reso, ~rest, ~reve, ~rio, ~ris, ~rk_, ~rks_, ~rol
  -0.6: ~ron_, ~roug, ~rove, ~rs_, ~rse_, ~rte_, ~rva, ~ryt, ~sda, ~sday, ~seal, ~sec, ~see, ~shak, ~shal
  -0.6: ~sir_, ~skip, ~sma, ~solo, ~stoy, ~tall, ~tax, ~tch_, ~tes_, ~that, ~the_, ~thr, ~tod, ~toil, ~tom
  -0.6: ~tora, ~touj, ~tour, ~ube, ~ucke, ~udon, ~ueme, ~ues_, ~uiv, ~ulan, ~ulpe, ~umbs, ~umm, ~ummy, ~urc
  -0.6: ~urch, ~urd, ~urge, ~usb, ~uto_, ~ven_, ~vers, ~vid, ~vri, ~way, ~well, ~wer, ~wint, ~xte_, ~yeah
  -0.6: ~yez_, ~yons, ~zco_, ~zing
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
  -0.7: come home, comfort, coming in, como nueva, compl-, comprends rien, con cambiar, con … nombre
  -0.7: confused with, conne-, consigo, contacted by, cooked, corre-, costa-, costs NUMBER, couch |
  -0.7: coudonc |, could stop, coupee, cours annule, court, coutent, couter, cover it, covered, covid, cow
  -0.7: crackers, cried … the, crissez … patience, crois-, cuand-, cuando, cuantas millas, cuanto el
  -0.7: cuanto se, cuanto tiempo, d entretien, d … NAME, dah, dar mi, date … the, daughter, de color
  -0.7: de commande, de pago, de … affaires, de … hermano, de … voy, debe ser, dejado, dejas-, dejaste
  -0.7: delete asiento, delete grupo, delete manubrio, dentaire, depos-, des freins, descarga, descuento de
  -0.7: desde … no, despues de, destine |, desviador, dia es, diagn-, died, dieron … numero, dijo que
  -0.7: dimanche, dirty, disie-, disiez, dispo, disturb … at, dj, do they, do … cry, do … eat, do … instead
  -0.7: do … make, do … pay, do … price, do … walk, doa, does he, does … come, does … go, does … in
  -0.7: does … ride, dollars, door … i, doorb-, doorbell, drama-, dramatic, drink-, drivers, droppers, drops
  -0.7: du mat, du siege, du … en, due to, duplicate, eating my, el descuento, el nombre, el pastel
  -0.7: el recibo, el viernes, el … es, el … hasta, el … otra, electrica, eleves, elle n, elle s
  -0.7: elle … appelle, en dos, en haut, en medium, en montant, en passant, en total, en … rodada
  -0.7: en … roulant, en … une, encore … texto, enleve, entrega, entreposage d, entreposage … hiver
  -0.7: entreposez, entrer, envoyer vos, envoyez un, equivocada, equivocaron de, equivoco de
  -0.7: equivoque … talla, erreur … numero, es … persona, esa, esa tienda, escribiendo a, escuela de
  -0.7: ese senor, esperan, essayez, est, est bloquee, est coupee, est faite, est toujours, est … destine
  -0.7: esta equivocado, esta feliz, esta … escrito, estacionamiento |, estos avisos, estoy interesada
  -0.7: estudiando, estudiando |, estuvo … por, et … le, etes chez, etes … le, etiqu-, everything, excellent
  -0.7: exemp-, expires, facte-, facteur, facture … la, faites erreur, fake number, family, faudr-, faudrait
  -0.7: faudrait … de, faut … que, feed me, feliz con, felt, fenet-, fenetre, fetch it, fiebr-, fiebre
  -0.7: fiebre |, filli-, filling, financing, find my, finished the, first … in, fitzg-, fitzgerald, flash
  -0.7: flashe, flatt-, flirt, flooding, flu |, fly, fm, folder i, fonctionne, foot in, for dinner
  -0.7: for storage, for sure, foto … la, found … receipt, frame … it, frein … bloque, frene, friendly, froid
  -0.7: front … the, fund, funeral home, gauch-, gear, germa-, get … receipt, give, glove, gnome, go ahead
  -0.7: going away, going … lose, gorda, got free, grand-, grandeur |, grease, grincent, grip, grose-
  -0.7: group … cancelled, guagu-, guagua, guardabarros, guardan, guelp-, guelph, guys … too, habia-, hablas
  -0.7: had … good, haha ok, hahah, handlebars, handlebars are, handlebars … crooked, hang up, happy mothers
  -0.7: happy … you, hasta … es, hasta … lunes, have only, have … at, have … confused, have … receipt
  -0.7: hay rampa, he did, he passed, heartbroken, heel, helmet, her … said, her … she, here by, heres the
  -0.7: hermano, heure la, hey i, highw-, highway, his name, history, hod, honestly, how you, how … we
  -0.7: hows my, hp, hr |, huele, i need, i saved, i talking, i treat, i … both, i … cry, i … finished
  -0.7: i … he, i … off, i … tomorrow, if … rains, in bus, in denver, in october, in on, in tomorrow
  -0.7: in winter, in … afternoon, in … bag, in … if, in … saturday, in … trunk, infolettre, inquiete |
  -0.7: instead … texting, insted, interesada, into … big, is a, is better, is how, is leaking, is left
  -0.7: is looking, is on, is … any, is … covered, is … damage, is … from, is … news, is … saturday
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
  -0.7: me esperan, me something, me … guardan, me … in, me … single, me … think, medec-, mettez mon, mi mama
  -0.7: mi tarjeta, mice, mice … the, minus NUMBER, mismo … pero, missing from, mojad-, mojada, mon mari
  -0.7: money |, mono, montreal |, morn, mosquito, mostrador |, mosus, mothers day, motor … la, mtn
  -0.7: muchacha de, mueva-, muevan, my address, my dad, my daughter, my laptop, my ticket, my … at, n avez
  -0.7: n do, n … will, nada ahi, nah, near your, neck, need a, need … more, need … new, neighbor, neighbour
  -0.7: nepa, never set, never … foot, never … permission, never … you, new grips, new … who, news … my
  -0.7: newsl-, newsletter, no autorice, no hay, no sigas, no soi, no traer, no … interesada, no … other
  -0.7: no … quiere, nom a, nombr-, not cry, not hear, not interested, not working, not … fault, not … she
  -0.7: not … squeaking, number plate, number sorry, numero por, numero y, numero … cadre, nysc, o me, ocloc-
  -0.7: oclock, of every, of us, of … the, off or, office no, on queen, on reste, on those, on top, on … if
  -0.7: on … insurance, on … invoice, on … with, one got, one it, one … for, one … in, one … n, open til
  -0.7: or did, or should, or … for, other |, other … please, out a, out on, out so, ouvert dimanche
  -0.7: overnight |, own |, pa el, pa la, pace, pace is, pace … the, padrisima, par la, par … on, parfait je
  -0.7: pars, part in, pas capable, pas destine, pas repondre, pas … au, pas … lumiere, pasar hoy, paso por
  -0.7: passant, passe, passe … NUMBER, passe-, patronne, pay half, pense que, perdon me, perdon … equivoque
  -0.7: pero el, person, personne, petite, phone can, physics, pickl-, pide, pill, pin |, pinch, plastic
  -0.7: please … is, plent-, plenty, plomb-, plombier, podem-, podemos, police a, police … retrouve, policia
  -0.7: por cada, por lo, por … traer, pour NUMBER, pour … patience, pour … rendez, pouvez … annuler
  -0.7: pouvez … cesser, prayi-, praying, prefi-, prefiero, presta, price is, price match, privado
  -0.7: prolongee |, prom, pu … a, pueden, puedo contestar, puerta … atras, pusieron, put an, put … end
  -0.7: put … old, put … wrong, quarter, quava-, quavant, que busca, que decia, que hacer, que … mandan
  -0.7: que … mas, que … trompez, que … voulais, quebec, quede, quejas, ques, qui repond, quoi vos
  -0.7: quoi votre, rains |, raiso-, raison, rampa, rato … no, reachable, reads … texts, ready … pickup
  -0.7: rear wheel, reassigned, recar-, recargables, recevoir vos, recibo, recoge, recomiende, recycled
  -0.7: reemb-, refaccion, remove … shoes, removed my, rendez moi, rent, rentrer, replied … to, reply … the
  -0.7: required, retiring, retraite, retrouve mon, reviens, ride cancelled, right … me, right … one, rin |
  -0.7: rippe-, ripped, robbery, rompi-, rompio, roses, rotor, rubbe-, rubbing … the, rug, safi, said … you
  -0.7: sale en, salgo, salido, salt, saying no, schwa-, schwalbe, schwi-, se, se sale, secon-, second
  -0.7: second helmet, second … i, secre-, secretaire, security, send>you, senor, set foot, set … in, seven
  -0.7: she tell, she … on, shift-, shifting into, shifting … the, shop … did, shorter, shout, si llevo
  -0.7: sian |, sick |, siento mucho, sigas, sim card, size … NUMBER, size … i, skips, slide-, slides
  -0.7: so bring, so did, so not, so … NUMBER, so … bike, so … will, solita, somebody … i, sorry it
  -0.7: sorry … your, soy … no, spam … my, spams, spelled, spoil |, spoil-, squeak, stagi-, stall, stamp-
  -0.7: stay … til, still waiting, stone-, stones, stop squeaking, stop … bike, stop … every, stopped at
  -0.7: stripped, stroller, studd-, studded, subida |, subie-, subscribe |, sue, suitc-, sungl-, sunglasses
  -0.7: supprimez … ligne, sure … i, sus … se, swap meet, swapp-, swapped, sweat-, t envoie, takin-, taking
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
  -0.7: ~fil, ~fole, ~forg, ~fork, ~foun, ~fte, ~gar, ~gau, ~gauc, ~gee, ~gh_, ~gras, ~gro, ~gure, ~hace
  -0.7: ~hain, ~ham, ~hamb, ~happ, ~has_, ~hat_, ~hee, ~hel, ~hink, ~ho_, ~holi, ~hro, ~hrow, ~ibu, ~icis
  -0.7: ~ick_, ~if_, ~ift_, ~igh_, ~il_, ~ile_, ~ill, ~ima, ~imp, ~ina, ~inin, ~ink_, ~inq, ~inqu, ~into
  -0.7: ~ips, ~ips_, ~ires, ~irma, ~ise_, ~iser, ~iss, ~isse, ~item, ~ites, ~ivr, ~ix_, ~kidd, ~lac, ~lamo
  -0.7: ~lant, ~las, ~lau, ~lind, ~livi, ~ll_, ~lle, ~lle_, ~lleu, ~lls, ~loj, ~lom, ~loo, ~lot, ~lou, ~lou_
  -0.7: ~lour, ~luck, ~mail, ~mar, ~maz, ~miss, ~mpo, ~mps_, ~na_, ~nah_, ~nand, ~nap, ~ncin, ~nco, ~ndic
  -0.7: ~ndig, ~ndit, ~ndre, ~nior, ~nlin, ~nomb, ~nos_, ~nsei, ~nta_, ~nto_, ~nty_, ~nut, ~nve, ~nven, ~offr
  -0.7: ~oge_, ~oig, ~olv, ~omis, ~ony, ~ood, ~ool_, ~ope_, ~opp, ~opr, ~ops, ~oqu, ~oque, ~org, ~orit, ~ormi
  -0.7: ~oso_, ~paci, ~part, ~peu, ~pinc, ~ple_, ~pog, ~pol, ~pon, ~pon_, ~ppl, ~ppt, ~pti, ~pur, ~qui_
  -0.7: ~raff, ~rdad, ~rega, ~rera, ~rida, ~rks, ~rles, ~rmin, ~rou, ~rub, ~rude, ~sal, ~sca, ~sco, ~seco
  -0.7: ~secr, ~sema, ~set_, ~slet, ~son_, ~ssur, ~sta, ~sti, ~stit, ~taki, ~tan, ~tap, ~tate, ~tch, ~tely
  -0.7: ~thro, ~ths_, ~tie_, ~till, ~ton, ~tors, ~ttle, ~ttre, ~tun, ~tur, ~ube_, ~ubel, ~ubo_, ~uce, ~udo_
  -0.7: ~uf_, ~ui_, ~uie, ~uier, ~uil, ~uil_, ~un_, ~uner, ~uns_, ~unt, ~unti, ~urp, ~uss, ~uts_, ~ux_, ~vai
  -0.7: ~var, ~vat, ~ves, ~ves_, ~voy, ~wed, ~when, ~whos, ~woo, ~wsl, ~wsle, ~yes, ~yes_, ~ymen
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
  -0.8: bubble, buddy, buddy |, bunk, burea-, bus is, but she, but … NUMBER, but … for, by noon, by … name
  -0.8: by … place, c … ca, c … elle, c … ma, ca … aux, cabe en, cadena … vez, call at, call before, call for
  -0.8: call … my, calle |, called, calls … is, calmez vous, cambiar la, cambien la, cambio … aceite, can
  -0.8: can help, can … just, can … leave, candado que, card |, cardb-, cardboard, carry-, carrying
  -0.8: casa … NAME, cel y, cel yo, cell … mon, chambres, charge … the, chargeur, che |, chenn-, chennai
  -0.8: chercher … ma, chez le, chez … y, chino, choco-, chueco, cierran a, cita … manana, clase |
  -0.8: class … NUMBER, clavo, cleaner, clic, clients, clock … the, cogne, collect it, colour, comad-
  -0.8: comadre, combien avec, combien … les, commande est, comme … neuf, commentaire, commuting, como … la
  -0.8: completely, con todo, con … lluvia, confirmo, confondez, congr-, connais pas, connais … ca
  -0.8: connais … cette, console, contestenme, continuez a, coraj-, coraje, correct your, correct … records
  -0.8: correos, corto la, corto … llamada, courriel pour, crap |, crash, crook-, crooked, crooked |, ct
  -0.8: cuando llegues, cuando salgas, cuanto la, cuanto tarda, cuanto va, cuanto … por, cœur, dame un
  -0.8: dan ganas, dans … trafic, das, day please, de cadre, de course, de derailleur, de favor, de parte
  -0.8: de sonar, de … ce, de … lado, de … place, de … que, de … ruido, decia NUMBER, dehors je, deja … hacer
  -0.8: dejo la, dejo … bici, delante, delete lavado, delete … o, demain … est, demande … de, deneigee
  -0.8: denver |, derniere … que, des … on, des … pas, desde las, desk, devant votre, devez avoir, dia de
  -0.8: diagnostico, dice que, dieron mal, different, direccion vieja, do … bike, do … charge, do … wear
  -0.8: docteur m, does … live, dois, done … NUMBER, dropper, du, du jeu, du mal, du pain, dura, dura |
  -0.8: earrings, ears |, effacez le, el domingo, el miercoles, el nunca, el … NUMBER, el … llego
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
  -0.8: me … bring, me … ganas, me … have, me … receipt, me … stop, me … un, meant … my, meet … the
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
  -0.8: orkut, otra … el, out for, packe-, pagar en, pago … efectivo, paid … and, pan dulce, panee-, paneer
  -0.8: papi, paques, paques |, par … le, para parar, para … el, parle de, partage, partant, partes
  -0.8: pas … arrive, pas … par, pasaron, patro-, patron, patte, patte de, patte … derailleur, payer … deux
  -0.8: payme-, pendant la, peor, perdi-, perdon … me, permission to, pero … bien, perro, petit, peux … etre
  -0.8: peux … le, pics … the, pieds, pig |, pintura |, plaint, plan, please … got, pleine |, pleut |
  -0.8: plus client, pollo, ponen, ponga-, pool, popul-, por … delete, posts, pour l, pour … hiver
  -0.8: pour … personnes, pouss-, praye-, prend, prendre, presion, prix pour, problemes, promos … me, pront-
  -0.8: pronto, properly, prude-, pude … el, puedo llevar, puedo … hoy, puedo … la, puerta de, pupus-
  -0.8: pupusas, purse, pus capable, qu … est, qu … texte, que gracias, que … attends, que … cambien
  -0.8: que … ese, que … mandaron, que … sale, que … se, quelle … la, quelq-, quien busca, quien … dio
  -0.8: quiero, quit asking, quiten, racing, rail, rain or, rain … shine, reached the, ready … one, real one
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
  -0.8: ~jo_, ~joy_, ~jue, ~junt, ~lace, ~lar, ~las_, ~lder, ~letr, ~lie_, ~link, ~lla_, ~llas, ~llen, ~lls_
  -0.8: ~loan, ~ls_, ~lta, ~luv, ~mach, ~mb_, ~mbre, ~mean, ~mej, ~men_, ~mins, ~mol, ~mond, ~moo, ~mpl
  -0.8: ~mpos, ~mps, ~nah, ~ncai, ~nego, ~nen_, ~nest, ~nga, ~nre, ~ns_, ~ntil, ~ntry, ~nuit, ~obu, ~obus
  -0.8: ~oca_, ~octo, ~oile, ~ok_, ~omb, ~ome_, ~ompl, ~ond, ~opin, ~oppi, ~ork_, ~orks, ~orni, ~oss, ~oteu
  -0.8: ~outu, ~ouvr, ~oyen, ~oyi, ~oyin, ~pab, ~pana, ~paym, ~pein, ~pell, ~pie_, ~pla, ~pos, ~pow, ~ppin
  -0.8: ~ppy, ~ppy_, ~pto, ~pun, ~rad, ~rco_, ~rcr, ~rcre, ~rd_, ~rdi, ~reas, ~reet, ~repo, ~rere, ~res, ~rfu
  -0.8: ~rick, ~ride, ~ring, ~rop_, ~ropr, ~roun, ~row_, ~rran, ~rro_, ~rt_, ~rud, ~rue, ~ry_, ~saba, ~sar_
  -0.8: ~sea, ~seri, ~sh_, ~shif, ~sino, ~sit, ~smo, ~spe, ~spla, ~ss_, ~ssin, ~stal, ~stat, ~stil, ~stur
  -0.8: ~sur, ~swee, ~tamo, ~tan_, ~tati, ~tel, ~tel_, ~thru, ~timo, ~tina, ~tmen, ~tobu, ~toy, ~tras, ~troi
  -0.8: ~tted, ~ttl, ~twi, ~uad, ~ubo, ~ucou, ~uee, ~ueez, ~uelq, ~uer, ~ues, ~uev, ~ueva, ~uild, ~umb_
  -0.8: ~urea, ~urin, ~utob, ~vais, ~vide, ~vie, ~vin, ~wah_, ~way_, ~week, ~ween, ~wer_, ~wet, ~wha, ~what
  -0.8: ~who, ~wic, ~wife, ~xcep, ~xtr, ~xtra, ~yme, ~zco
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
  -0.9: box … with, bride, bridg-, bridge, bringing it, broke, bruis-, bubbl-, bucks, burge-, burger
  -0.9: burger |, burni-, burning, burnt |, but |, by 2, by tonight, c, ca chez, ca en, ca va, ca … pas
  -0.9: cable is, cable … is, cadeau |, cage |, call … back, call … house, calme … textos, cambiar |
  -0.9: came back, camil-, can give, can wait, can … a, can … email, can … hold, can … order, can … sleep
  -0.9: can … stop, cancel the, cancel … the, cancele la, canceller, cargar, carpe-, carpet, cars, cena
  -0.9: chairs |, char |, charge for, charge … fois, charged … twice, charger |, chere |, child-, chilli
  -0.9: chole, chris-, cliente … ustedes, close on, clous |, colom-, colores, colou-, come for, come … the
  -0.9: comes, comfo-, coming along, commande … le, comme l, comptoir … a, con ese, con … persona
  -0.9: con … rueda, conseils, contratando, contratando |, cooke-, corriger votre, corte, coudonc
  -0.9: coudonc vous, cour, cousin he, crazy |, creaking, cream |, credit … from, croches, crois … ce
  -0.9: cuadro … NUMBER, cual … su, cuando es, cuando freno, cuando … deje, cuanto cuesta, curso, dad is
  -0.9: damage |, dans le, dans … cote, dans … min, darse, day lol, days, de bicyclette, de combien, de donde
  -0.9: de llover, de … abren, de … achaler, de … cadenas, de … deranger, de … desabonner, de … escuela
  -0.9: de … fait, de … luces, de … todavia, deada-, deadass, deaf, decroche, dedic-, dejamos, dejen … de
  -0.9: demandez a, demo day, depla-, des annees, des … NUMBER, destinatario, deux pneus, deux velos, devan-
  -0.9: devant, devant chez, devant … vous, devolver, did your, did … eat, did … text, dient-, dientes
  -0.9: dimanche est, direction, do something, do this, do … like, does, done … i, dorm, dormir |, dos … la
  -0.9: dozen, drill |, du magasin, du … vous, e07, ear, earri-, ears, eid, eid mubarak, el contacto
  -0.9: el curso, el numero, el pedal, el presio, el reloj, el semaforo, electrica |, electricite, elle
  -0.9: elles, en … cuenta, en … semaforo, encore … a, ends in, enfrente |, enlevez … svp, entend, entree
  -0.9: envoie une, equivocada |, equivocaron, es ese, es necesario, es … jaja, esa bici, escal-, escue-
  -0.9: escuela, est moi, est … blague, est … cadeau, est … robot, est … tel, esta … de, esta … el
  -0.9: este … ahora, este … es, etais dans, etais … le, etes … je, evalu-, even … to, event-, everyone
  -0.9: everything ok, excelente, exchange the, extendida, eyebrows, factura con, factura … mi, fade, fail
  -0.9: fair, fasting, feedi-, feeding, fell … a, fermeture, fermi-, fever, few, fiest-, fille va, final … la
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
  -0.9: que pedi, que … dejen, que … llegan, que … manden, quedo … gracias, quien … NAME, quier-
  -0.9: quiero … por, quiero … una, ramasse, reached a, really |, reciben, recoge |, recogi la, red light
  -0.9: refuse … pay, release, remonter, remorque, remorques, renew-, rentres, reparar, replace, reply … your
  -0.9: reset, residents, reste, restees, retire de, retrouve … velo, rice |, ride, ride … my, right … for
  -0.9: rode, room for, rotor-, rotors, roule … un, roza, rubbing, rubbish, rubs |, ruedas |, sabad-, sad
  -0.9: sale, santa, savai-, se equivocaron, search, second … but, see … tomorrow, segun-, semaf-, semaforo
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
  -0.9: ~_equ, ~_es, ~_fou, ~_fri, ~_gos, ~_hac, ~_hay, ~_her, ~_hin, ~_hrs, ~_ir, ~_jum, ~_kan, ~_ke, ~_l_
  -0.9: ~_lig, ~_lik, ~_lon, ~_nam, ~_nan, ~_one, ~_ped, ~_pon, ~_pue, ~_put, ~_quo, ~_ras, ~_rig, ~_rim
  -0.9: ~_sec, ~_si_, ~_sit, ~_tai, ~_tr, ~_tw, ~_ub, ~_usa, ~_ven, ~_wil, ~_wo_, ~_wor, ~_yel, ~aba, ~adit
  -0.9: ~ado_, ~ago, ~aigo, ~alga, ~alio, ~alls, ~alv, ~amp, ~ano, ~appa, ~arki, ~arl, ~arn, ~asle, ~aso_
  -0.9: ~aut_, ~awe, ~awes, ~ayo_, ~barb, ~bef, ~befo, ~bel, ~ben, ~bic, ~bje, ~bjec, ~boa, ~both, ~bra
  -0.9: ~broo, ~bui, ~buil, ~cado, ~caja, ~cas, ~cas_, ~ched, ~chri, ~chw, ~cino, ~clou, ~coun, ~cto_, ~cur
  -0.9: ~cy_, ~dd_, ~deaf, ~deu, ~doe, ~does, ~dos_, ~dud, ~ears, ~eate, ~eb_, ~ebik, ~ecto, ~ecy, ~eek
  -0.9: ~eft_, ~egro, ~eit, ~ela_, ~elle, ~empr, ~endr, ~ense, ~erar, ~erco, ~erg, ~esk, ~esom, ~esp, ~eux_
  -0.9: ~ewer, ~fant, ~fes, ~feve, ~fit_, ~fou, ~gada, ~ge_, ~gge, ~ght, ~gia, ~gift, ~givi, ~gl_, ~goe
  -0.9: ~goes, ~gris, ~guan, ~gund, ~guno, ~guy_, ~hap, ~har, ~harp, ~hay, ~hbou, ~het, ~hey, ~hijo, ~hote
  -0.9: ~hris, ~hrs, ~hrs_, ~hru, ~hru_, ~hur, ~ial_, ~ibra, ~iclo, ~ieta, ~ill_, ~ind_, ~ink, ~ipt_, ~irle
  -0.9: ~ivo_, ~ivre, ~ize_, ~jand, ~jor_, ~kin, ~know, ~lan, ~lco, ~ldi, ~like, ~lleg, ~llet, ~load, ~lpa
  -0.9: ~lpe_, ~lute, ~mba_, ~mes_, ~mier, ~mo_, ~mpes, ~mpin, ~mpor, ~nai, ~nday, ~ndra, ~nds, ~ngr, ~ngra
  -0.9: ~nna, ~noyi, ~nsad, ~nse_, ~nsp, ~nsw, ~ntai, ~ntr, ~nuev, ~obb, ~ocup, ~od_, ~ode, ~okes, ~ola
  -0.9: ~olde, ~olo, ~onam, ~onch, ~onto, ~ood_, ~ope, ~ora, ~orci, ~ord, ~orge, ~orig, ~orn, ~orro, ~ouce
  -0.9: ~ouge, ~ovi, ~pas_, ~pei, ~phi, ~pie, ~pin, ~plac, ~poc, ~poco, ~pok, ~poke, ~ppe, ~ppi, ~ppro, ~pre
  -0.9: ~put_, ~quid, ~quiz, ~quoi, ~rai, ~rant, ~rco, ~rea, ~rec, ~red_, ~repa, ~rew, ~rgad, ~rico, ~righ
  -0.9: ~rin, ~rino, ~rm_, ~rno, ~roda, ~rown, ~rsd, ~rsda, ~rst_, ~rter, ~ruct, ~ryth, ~saf, ~sav, ~sba
  -0.9: ~sban, ~scan, ~schw, ~siga, ~sing, ~siri, ~site, ~stee, ~stel, ~tat, ~tea, ~tia_, ~tit_, ~toda, ~tor_
  -0.9: ~tra, ~trus, ~tte, ~tube, ~tudi, ~ture, ~tuvo, ~tw_, ~ubb, ~uem, ~uge_, ~uin, ~unn, ~uoi, ~uoi_, ~ura
  -0.9: ~ure, ~urpr, ~ursd, ~usba, ~uvo_, ~uvre, ~vee, ~vern, ~vil, ~wee, ~went, ~weso, ~wil, ~will, ~wing
  -0.9: ~wor, ~yee, ~yee_, ~yel, ~yell, ~ying, ~yuda
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
  -1.0: du … dans, echel-, echele, effil-, effiloche, el cargador, el registro, el resto, el tornillo
  -1.0: el … como, el … solo, elle m, elle … est, else … the, en m, en paz, en … carrera, en … foto
  -1.0: en … merci, en … ou, enemy, enfants |, enfri-, engra-, enough … you, envers, envoyez le, equip-
  -1.0: erreur NUMBER, erreur … moi, es la, esa foto, ese … era, ese … es, eso, espin-, essayer le, est en
  -1.0: est grave, est plein, est un, est vrai, est … encore, est … ma, est … urgent, esta a, esta … con
  -1.0: estud-, etes … meilleurs, etonnerait, exam |, eyebr-, facture, faire un, fait … bruit, farid
  -1.0: fastidio, fatigant, feet, festival, fete … la, field, fille, fille du, fine do, fini
  -1.0: fini … travailler, flies, florida, flowe-, fonct-, for saturday, for staying, for … month
  -1.0: for … sister, for … texts, for … they, for … when, for … whole, frais … NUMBER, frere a, fridge |
  -1.0: fries, frnd, from hr, from … other, front brake, funer-, gardi-, gasol-, gerant |, go with, goal
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
  -1.0: regreso, rejoint, remol-, remolque, rempl-, rentals, responda, resultats, rice for, rien … vous
  -1.0: rin NUMBER, roule, roule comme, rs NUMBER, rueda-, ruedas, rueditas |, sabados |, sale still, saludo
  -1.0: sans … lire, sat NUMBER, saturday, save it, say … not, scared, scell-, scellant, schra-, schrader
  -1.0: score, se equivoco, se perdio, se … NAME, se … bajar, se … para, se … tu, seat |, see me, see … then
  -1.0: seems, seize-, seized, selle-, seller, send message, send … NUMBER, sent … is, septe-, september
  -1.0: service at, set … this, shall i, sharp, she says, shiok, ship to, shipp-, shirt, si te, si y, sidew-
  -1.0: sign me, sigo … los, silla … bebe, sillita, sirve |, sitti-, sitting, smell-, smells, so he, so proud
  -1.0: so sorry, so … does, so … told, song, sorry, soy … persona, soz, space in, split it, sponsor, stayi-
  -1.0: staying, staying … for, sticker, stop … around, stop … de, stop … la, stop>remove, street |, subida
  -1.0: success, sucre, suegr-, suppose, sur … photo, sure have, svp elle, take calls, take your, take … and
  -1.0: tanti-, tantito, tanto aviso, tanto msj, tapon, tarda, taxes incluses, te amo, te va, te … pero, teal
  -1.0: team, tell … what, tengo … de, termina, tes … de, text … off, text … wife, texte |, textos j
  -1.0: texts when, that name, that … about, that … for, the air, the atm, the basic, the blue, the booking
  -1.0: the couch, the damage, the driveway, the extended, the fitting, the hanger, the line, the match
  -1.0: the mrt, the party, the robot, the slot, the squeak, the test, the van, the … bar, the … been
  -1.0: the … can, the … chain, the … coach, the … crank, the … day, the … floor, the … from, the … go
  -1.0: the … look, the … next, the … post, the … quits, the … ring, the … sorry, the … today, then … it
  -1.0: there again, these>law, they need, they removed, they … your, thibo-, thibodeau, this ones, thorn
  -1.0: thought, thumbs up, thursday, tiene, tiene |, tiene … telefono, tienen … el, till … NUMBER
  -1.0: till … end, time no, tinde-, tinder, tirela, tirela |, to remove, to speak, to … abt, to … brother
  -1.0: today … me, today … you, todo … mi, told no, told to, tomatoes, tomor-, too |, too … can, track-
  -1.0: trase-, trasera, travaille plus, tread, troll-, trolley, trop tard, tu en, tu encore, tuerc-
  -1.0: tuesday |, u12, un appel, un carro, un dia, un digito, un … NAME, un … de, un … no, un … si, une job
  -1.0: une rampe, une roue, unemp-, unemployed, until, up this, upsid-, upside, upside down, usa … numero
  -1.0: usada, used, used one, usual, vais … faire, vaut … la, vayas, velo … comme, velos d, vence, vendr-
  -1.0: vendu mon, verdad jaja, vi el, viejo, vienen, vieux velo, vitesse |, vomi, vous j, vous … pneus
  -1.0: vous … quoi, vous … rejoint, vous … velos, voy saliendo, wants it, was … about, was … you, watch it
  -1.0: we talk, we … for, we … it, web, wedding |, well come, wet |, which bike, who, who got, who … got
  -1.0: who … to, wife, wife instead, will sue, with NAME, with every, with tax, with you, with … chain
  -1.0: with … pics, wk |, wrong address, y … contesta, yearl-, yearly, yes |, you about, you email, you from
  -1.0: you located, you ok, you say, you then, you win, you … all, you … much, you … there, you>more
  -1.0: your house, your spam, your … also, | arreglan, | batterys, | blue, | calls, | cancelled, | chope
  -1.0: | church, | compran, | dar, | dejate, | elle, | etes, | fed, | good, | kindly, | llego, | luv, | made
  -1.0: | manana, | marco, | may, | pueden, | quedo, | rain, | remboursez, | samedi, | serial, | sold
  -1.0: | sunday, | the, | toque, | vendredi, | vivo, | warranty, | wear, | … annule, | … any, | … ate
  -1.0: | … budget, | … camara, | … candado, | … caro, | … cesse, | … check, | … cher, | … client
  -1.0: | … contesta, | … encore, | … errado, | … everyone, | … fastidio, | … finis, | … heard, | … help
  -1.0: | … ligne, | … llamo, | … location, | … otra, | … pase, | … pneus, | … robot, | … saliendo, | … salio
  -1.0: | … saludos, | … signal, | … silla, | … so, | … stars, | … tantot, | … thx, | … tuesday, | … when
  -1.0: | … whoever, | … will, ~_ab, ~_apo, ~_aw, ~_bc_, ~_bco, ~_buc, ~_ch, ~_ded, ~_dim, ~_du, ~_dun, ~_el
  -1.0: ~_evi, ~_fau, ~_fig, ~_fli, ~_gua, ~_hub, ~_is, ~_is_, ~_la, ~_la_, ~_le_, ~_lef, ~_luc, ~_mag, ~_may
  -1.0: ~_mea, ~_min, ~_nig, ~_ori, ~_pas, ~_pla, ~_pri, ~_res, ~_ri, ~_roa, ~_roj, ~_sab, ~_sh, ~_sha, ~_sma
  -1.0: ~_spe, ~_sti, ~_swe, ~_tb, ~_ten, ~_tom, ~_too, ~_tun, ~_vel, ~_vic, ~_won, ~abl, ~aco, ~aco_, ~ade
  -1.0: ~afra, ~agno, ~agu, ~ail, ~aise, ~aki, ~akin, ~aks_, ~alla, ~ambi, ~amma, ~amor, ~anda, ~angr, ~anni
  -1.0: ~anso, ~answ, ~ape_, ~appr, ~ario, ~arry, ~asar, ~asin, ~asp, ~at_, ~ata, ~atr, ~auco, ~aun, ~bac
  -1.0: ~bco, ~beli, ~birt, ~ble, ~brac, ~bus, ~busc, ~cano, ~cash, ~cass, ~chai, ~cio_, ~cios, ~cket, ~clar
  -1.0: ~cle_, ~cod, ~cola, ~coll, ~come, ~cote, ~cran, ~cre, ~crea, ~cuen, ~der_, ~deux, ~dset, ~dshi, ~dun
  -1.0: ~dur, ~eal_, ~earl, ~eauc, ~ecan, ~ecip, ~edas, ~eded, ~edid, ~eede, ~eers, ~eft, ~eg_, ~eig, ~eigh
  -1.0: ~ejor, ~emis, ~enta, ~epa, ~epo, ~erf, ~ermo, ~espa, ~ette, ~etw, ~eudi, ~evu, ~ey_, ~fau, ~ffe
  -1.0: ~fice, ~firs, ~fit, ~fle, ~ft_, ~func, ~fune, ~gag, ~gate, ~get_, ~ggin, ~ght_, ~gor, ~gra_, ~grav
  -1.0: ~hang, ~hda, ~hday, ~heme, ~hen, ~her_, ~hes_, ~hic, ~hie, ~hiv, ~hor, ~horq, ~ht_, ~ian_, ~ici_
  -1.0: ~ics, ~ics_, ~ict, ~ide, ~iga, ~ini_, ~iod, ~irs, ~irth, ~iver, ~jal, ~jeud, ~jor, ~juev, ~kar, ~la_
  -1.0: ~lade, ~le_, ~left, ~leur, ~lik, ~lio, ~liv, ~mari, ~may, ~mbie, ~med, ~mejo, ~mia, ~mia_, ~migh
  -1.0: ~mmen, ~morr, ~mp_, ~nana, ~ncor, ~nds_, ~nee_, ~ner, ~ner_, ~nerv, ~nid, ~nio, ~nnin, ~nswe, ~nto
  -1.0: ~ntra, ~ocat, ~ock, ~ocu, ~ode_, ~oes, ~oes_, ~oge, ~oice, ~oles, ~omin, ~ondo, ~onga, ~oni, ~ork
  -1.0: ~orm_, ~orn_, ~orwa, ~oss_, ~oste, ~oui, ~oule, ~over, ~owe, ~oyez, ~pas, ~paso, ~pat, ~ped, ~pes
  -1.0: ~ppa, ~ppo, ~prad, ~pris, ~pue, ~raba, ~rac_, ~rail, ~rale, ~raro, ~rave, ~rcol, ~reci, ~red, ~remp
  -1.0: ~reo_, ~rge, ~rica, ~rier, ~rig, ~rle_, ~rne_, ~rok, ~roke, ~rqui, ~rriv, ~rro, ~rthd, ~rto, ~ruid
  -1.0: ~sado, ~same, ~sha, ~sive, ~soe, ~soon, ~sorr, ~sueg, ~swe, ~swea, ~swer, ~swo, ~tabl, ~tas_, ~teal
  -1.0: ~tes, ~thda, ~thur, ~tico, ~tig, ~til, ~tite, ~tops, ~trab, ~traf, ~tric, ~tter, ~ttr, ~tud, ~ubie
  -1.0: ~udi, ~udi_, ~uegr, ~uent, ~uest, ~uffe, ~unty, ~upu, ~urb, ~vant, ~vea, ~vel, ~velo, ~via, ~vre
  -1.0: ~who_, ~wif, ~yin, ~ysi
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
  -1.1: early for, eat my, eating |, eau, ecole, ecrivez … a, eh |, el deposito, el golpe, el pelo, el suyo
  -1.1: el vecino, el zelle, el … todavia, elle … plus, embar-, en NUMBER, en dessous, en el, en reunion
  -1.1: en … au, encontre en, enfan-, enorm-, enorme, entir-, entrance, equivocaste, equivoco, erreur … sur
  -1.1: es … mi, es … no, esas, ese nino, ese numero, eso … de, essai, est bonne, est elle, est pour, est son
  -1.1: est … long, est … pouvez, est … velo, esta el, esta mal, esta … delete, esta … en, estacionamiento
  -1.1: estaf-, estimation, esto … acoso, even … it, every-, extended, extrano |, faim, faire j, faire le
  -1.1: faire … ai, faites … la, fatigants |, faut tu, favour and, fell … the, festi-, fin du, fine, finis |
  -1.1: flat, flats |, floss-, for 2, for bike, for both, for me, fourche |, frame … you, freezer
  -1.1: freno … atras, fridg-, fridge, friegues, front wheel, front … is, funct-, function, funeral, fusio-
  -1.1: futbo-, futbol, g, garan-, gars avec, gars |, gatea-, gateau, gente, gerer, giant, gloves |
  -1.1: good morning, good … this, got lost, got … job, got … on, grasa, grise, grosero, guard-, guidon de
  -1.1: guidon … 2, guind-, guinda, guitar, guy … me, habite a, hablar con, hables, half, half now, handing
  -1.1: has called, has … a, hasta … NUMBER, have sent, have … for, he comprado, he tenido, her i, heure, hi
  -1.1: hier soir, high |, his |, hocke-, hockey, homme |, hora … la, horar-, horario, hot, hows … baby, hugs
  -1.1: i dropped, i got, i hit, i love, i paid, i saw, i … go, i … half, i … losing, i … or, i … pass
  -1.1: i … pay, i … sending, ice cream, il pret, in canteen, in today, in without, in yet, in … number
  -1.1: in … tunnel, inclut, incluye la, insid-, inside, inspection, interesa … nada, is NAME, is asking
  -1.1: is driving, is going, is harassment, is lovely, is stuck, is … roommates, is … school, it made
  -1.1: it still, it when, it … broken, it … if, izquierda |, jacke-, jacket, jarri-, jarrive, jarrive |
  -1.1: je saute, je … client, je … dehors, je … demenage, je … devant, je … ecoeure, je … prendre, jerse-
  -1.1: jersey, jeu, jeu dans, job, junio-, ka, keep … me, keys |, king, knee is, knocking, l … laisse
  -1.1: la calle, la entrega, la llamada, la peinture, la subvention, la ville, la … NUMBER, la … ahorita
  -1.1: la … i, la … juste, la … s, la … verde, lac |, lamp, las … o, le avant, le chien, le club, le garde
  -1.1: le pont, le quiten, le … boue, le … donc, leave … review, leaves, lecture, left for, lego, leh
  -1.1: lenti-, les gants, les notifications, les rayons, les … c, level, licencia, lien de, like |, links
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
  -1.1: revisen, ridic-, ridiculous, rien fait, ring, rode it, room in, rota for, rubbi-, s appelle, sabado
  -1.1: said about, sali delete, salvaron, save … old, say, say yes, saying it, says tuesday, se preocupe
  -1.1: se salio, se … el, semaines … j, send to, sending this, sending … to, serious, servicios, servo
  -1.1: she texted, she … her, shedd-, shedding, shifter, shine, shop on, si c, si confirmo, si … contesto
  -1.1: si … continue, si … est, si … la, sick and, sigo en, simply, singl-, single, size, slip, small, smoke
  -1.1: sobro, some other, someone … me, someones, someones … is, sorry that, sorry … was, sounds like
  -1.1: soup |, spam … me, spam … not, squir-, stapler, start the, sth, still not, stock-, store |, streamers
  -1.1: stric-, strict, stuck on, students, su papa, subid-, subve-, subvention, sucks, sucks |, sugge-
  -1.1: suis dehors, suis demenage, suis ecoeure, suis rendue, suis … mon, sul, summe-, sunday |, surgery |
  -1.1: surly, suspendieron, t, take NAME, talk … the, tax |, tbh, te equivocaste, te rappelle, team |, tele
  -1.1: tenez, tengo |, tenid-, tenido, text do, text in, text your, text … am, text … thru, texto |
  -1.1: texts … now, that off, that … from, that … one, that … or, that … why, the alerts, the bag, the boys
  -1.1: the cake, the chicken, the click, the driver, the family, the freezer, the guest, the job, the mess
  -1.1: the money, the porch, the recipe, the rim, the tape, the toilet, the updates, the wheel, the … comes
  -1.1: the … fell, the … he, the … me, the … minus, the … on, the … raffle, the … says, the … under
  -1.1: there … a, they, they are, this creak, those, thought … were, throw-, throwing, tienda en, tigui-
  -1.1: tiguidou, tiguidou |, time the, time … come, to fast, to his, toast-, toaster, toddl-, toddler
  -1.1: todos … el, toilet |, tonit-, tonite, tooth, top … the, toss, tout croche, towel, traba-, track
  -1.1: traff-, traffic, training, training wheels, transmission, travail je, travailler a
  -1.1: travailler … NUMBER, trek, trompez de, trop … pour, tue, turns … the, un a, un boutte, un … d
  -1.1: until … say, usadas |, va la, va … ir, va … la, va … pret, vais le, vas a, vegan, velo le, velo … svp
  -1.1: vengas, vete, veut dire, veut … quoi, vicar-, vieja … la, voice message, voisin |, volunteers
  -1.1: votre gars, vous eu, voyez, vrai, walk ins, walk |, walker, want to, want … do, want … in, wants to
  -1.1: was fast, was … what, watching, we met, weddi-, wedding, weeks |, went, what size, what … that
  -1.1: wherever, will send, will … take, windo-, with … bike, with … green, wobble, woke up, worry |
  -1.1: would a, would … my, wrong group, wrong phone, wrong with, wtu, wtu NUMBER, xxx, y deja, you got
  -1.1: you tomorrow, you update, you |, you … NAME, you … an, you … doing, you … estoy, you … ins
  -1.1: you … ocupo, your boss, your mom, your parking, your shop, your … ah, your … folder, your … lot
  -1.1: yourselves |, | apague, | consent, | cuanto, | derniere, | dimanche, | eat, | exam, | gd, | god
  -1.1: | has, | jajajaja, | laisse, | lmao, | lunch, | medium, | ni, | night, | pa, | reached, | senorita
  -1.1: | sorry, | tired, | touchez, | train, | turns, | unsubscribed, | vete, | vi, | vos, | walk, | was
  -1.1: | … attached, | … beg, | … birthday, | … book, | … cambios, | … can, | … como, | … confirme
  -1.1: | … desactivo, | … disregard, | … eat, | … egg, | … equivocado, | … freine, | … gente, | … hablar
  -1.1: | … hand, | … happens, | … later, | … lens, | … liao, | … llantas, | … lumiere, | … mouille
  -1.1: | … puede, | … queda, | … quito, | … sms, | … souhaite, | … st, | … take, | … treat, | … valve
  -1.1: | … van, | … vas, ~_abr, ~_alu, ~_bac, ~_bal, ~_bro, ~_bus, ~_by_, ~_cu, ~_deb, ~_due, ~_dur, ~_enf
  -1.1: ~_ey, ~_few, ~_g_, ~_gia, ~_hi_, ~_hom, ~_ja, ~_jer, ~_leh, ~_lle, ~_loa, ~_mau, ~_mid, ~_mol, ~_or_
  -1.1: ~_pag, ~_ra, ~_ram, ~_ro, ~_rui, ~_sam, ~_sea, ~_sem, ~_sir, ~_soo, ~_t_, ~_tab, ~_tbh, ~_vai, ~_vol
  -1.1: ~_vu, ~_wed, ~_whi, ~_wt, ~abad, ~ack, ~ack_, ~acks, ~adam, ~addr, ~ado, ~ados, ~ain_, ~aiso, ~alf_
  -1.1: ~ali_, ~alki, ~ana_, ~andw, ~aner, ~ang_, ~ani, ~anyo, ~aps, ~ard, ~aro_, ~aron, ~arp_, ~ashe, ~aso
  -1.1: ~aspe, ~ato, ~augh, ~auva, ~avan, ~avy_, ~bado, ~bake, ~bh_, ~bici, ~boar, ~bro, ~brok, ~bs_, ~bysi
  -1.1: ~car, ~ccou, ~ceip, ~ceme, ~cen_, ~char, ~chid, ~chr, ~coma, ~comi, ~cool, ~corr, ~cos, ~ctri, ~ddl
  -1.1: ~ddle, ~ddr, ~ddre, ~dee, ~deva, ~dge, ~dge_, ~dia_, ~dicu, ~diff, ~dite, ~dle_, ~dler, ~dni, ~dora
  -1.1: ~dru, ~dsh, ~ea_, ~eall, ~ean_, ~ebe_, ~ecei, ~ecu, ~eel_, ~egle, ~eip, ~eipt, ~eja_, ~ejas, ~el_
  -1.1: ~elie, ~eliv, ~emai, ~embe, ~eme_, ~ena_, ~enas, ~ene_, ~enne, ~eno_, ~eo_, ~erd, ~erna, ~esca, ~euni
  -1.1: ~fect, ~feli, ~ffi, ~fri, ~gad, ~gage, ~gian, ~go_, ~grup, ~gua, ~gui, ~hai, ~hen_, ~heur, ~hien
  -1.1: ~hipp, ~hist, ~hoc, ~iao, ~iao_, ~ibo, ~ich, ~ide_, ~idg, ~idge, ~iels, ~iez, ~ijo_, ~iman, ~ime_
  -1.1: ~indo, ~inne, ~io_, ~iona, ~irar, ~ired, ~irst, ~isap, ~ison, ~ited, ~itti, ~ivew, ~ixed, ~ized
  -1.1: ~jarr, ~jers, ~jeu_, ~job_, ~kena, ~key_, ~king, ~lam_, ~lat_, ~leh, ~leh_, ~lei, ~lga, ~libr, ~lic_
  -1.1: ~lio_, ~lip, ~llo, ~lon_, ~low, ~mate, ~mau, ~mba, ~mbl, ~meca, ~merr, ~mex, ~mise, ~mism, ~mmy
  -1.1: ~mmy_, ~moin, ~nam, ~name, ~nami, ~nar_, ~nas_, ~ndel, ~ndow, ~ndsh, ~ndw, ~negr, ~neig, ~net, ~ngo
  -1.1: ~ngo_, ~nny_, ~nos, ~ntee, ~nue, ~nyo, ~nyon, ~nza_, ~oan, ~oar, ~oard, ~ocas, ~oddl, ~oeu, ~offi
  -1.1: ~oins, ~okin, ~olat, ~oldi, ~ole, ~omi, ~onj, ~onjo, ~onsu, ~onth, ~oop, ~oors, ~orry, ~orw, ~ote_
  -1.1: ~oved, ~ovia, ~pa_, ~parc, ~perc, ~pes_, ~plom, ~pock, ~ps_, ~quea, ~quip, ~rab, ~ral_, ~ream, ~rent
  -1.1: ~rgen, ~ridg, ~rido, ~ril, ~rim_, ~rook, ~rpl, ~rple, ~rri, ~rry_, ~rsey, ~rubb, ~rued, ~rust, ~rwa
  -1.1: ~sa_, ~sad_, ~sada, ~save, ~say_, ~sem, ~seme, ~sey, ~sey_, ~she, ~soo, ~soup, ~souv, ~ssus, ~sta_
  -1.1: ~sure, ~ta_, ~tafa, ~tand, ~tas, ~tbh, ~tbh_, ~tery, ~thos, ~thu, ~todd, ~turb, ~twee, ~uand, ~ubbi
  -1.1: ~uct, ~uea, ~ueda, ~uip, ~ull_, ~und_, ~urni, ~urpl, ~ury, ~ury_, ~utti, ~uva, ~uvai, ~uvr, ~vac
  -1.1: ~venm, ~vew, ~vewa, ~vite, ~vra, ~vrez, ~vuel, ~vy_, ~wat, ~wedd, ~wen, ~whee, ~whi, ~whit, ~wind
  -1.1: ~won, ~ysit, ~ze_
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
  -1.2: dropped off, duele, dueno |, echange |, el, el color, el me, el seguro, el … NAME, el … yo, emploi
  -1.2: en 2, en camino, en … du, en … fois, encore sur, ends … NUMBER, enfre-, enfrente, engine
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
  -1.2: is … mistake, is … phone, it … be, it … someone, it … thru, j ecris, jaja … la, jaune, je cherche
  -1.2: je paie, je … au, je … payer, joke, jueves a, junto a, just checking, just get, keep the, key
  -1.2: kids are, kids … in, knee |, l … d, l … svp, la alarma, la carrera, la casa, la compro, la facture
  -1.2: la mauvaise, la pieza, la pintura, la puede, la suscripcion, la tarde, la … affaire, la … facture
  -1.2: la … prochaine, la … solo, la … veut, lac, lads, lah do, lah … not, lame, las calcomanias, las llaves
  -1.2: last message, lavoie |, le escribo, le llego, le marco, le soir, le … NAME, le … et, leade-, leader
  -1.2: leave some, leave your, leave … NUMBER, leave … bike, lectu-, left … with, les photos, les … m
  -1.2: library, lift lobby, lightning, line … it, liner-, liners, llameme |, llamo |, llave |, llaves, llevo
  -1.2: llevo … mi, lluvia |, lo … la, located, look … a, looking for, losin-, losing, lumiere |, luv you
  -1.2: mais on, mais … est, mal ecrit, mal escrito, mall, mall |, man |, manan-, manana … el, mandame un
  -1.2: mandar esto, mande |, mando mensaje, manques, many people, marre de, maxim-, maximo, mc, me alcanza
  -1.2: me because, me dijeron, me equivoque, me escriben, me gossez, me maybe, me quiten, me … du, me … nite
  -1.2: me … pasa, me … puede, mean, measu-, medic-, mediu-, medium, meeting |, memer-, memere, mensaje para
  -1.2: mensaje … error, mensaje … llego, mensaje … para, merci pour, message on, message … c, messages … i
  -1.2: messenger, mi apellido, mi recibo, mi … te, mi … vieja, miercoles |, miles |, moi … facture
  -1.2: moi … non, mojar, mon grand, mon recu, mon … par, more>stop, morning, motor quits, mount-, mountain
  -1.2: musiq-, musique, my bad, my car, my cousin, my knee, my late, my place, my toddler, my wheels
  -1.2: my work, my … yesterday, n send, na, nada al, nada todavia, nada … la, names NAME, navid-, navidad
  -1.2: navidad |, ne suis, necesito para, need one, needing your, negat-, negra, negra |, never pick
  -1.2: never thought, never … with, new one, ningun taller, no but, no clue, no interest, no … gustan
  -1.2: non aux, not at, not free, not replace, not shop, not touch, notice, nouveau velo, now NUMBER
  -1.2: number … i, number … longer, number>texts, numero ahora, numero pour, nunca … el, occas-, of the
  -1.2: of … is, of … til, off my, off today, offli-, offline, oir, ok c, ok … NUMBER, ok … est, on en
  -1.2: on … did, on … for, on … hill, on … old, one do, one that, one with, onto, opt … of, or my, orang-
  -1.2: orange, order the, ot, other, our, pa alla, papineau |, par courriel, para el, para … reparacion
  -1.2: parcel, pare el, parrilla |, part … la, pas mes, pas presse, pas … grincer, pas … pleuvoir
  -1.2: passe … les, passer le, passer … chercher, pasto-, pastor, payer en, payno-, paynow, perdida
  -1.2: perdon se, perdu votre, permiso … que, pero … es, pesam-, pesame, peux, pf, pg, phone … i, pic … the
  -1.2: picking up, pido de, pido … favor, pied, pies, pinon, pis … velo, piste, place-, plan is, pleuv-
  -1.2: pleuvoir, plus bon, plus c, plus du, plus son, plus vite, poder ir, poder-, poderosa, point |, poll
  -1.2: ponche, por … no, porfa que, porti-, pour aines, pour changer, pour nous, pour … blonde, pour … fille
  -1.2: powers, powers out, practice, prefer, prefer email, prendre rendez, prendre … vous, preno-, prenom
  -1.2: prueba, pu ce, pu … air, pu … moi, puedes, puedo hoy, puedo |, puppy, put … new, que llegue
  -1.2: que tienen, que … dois, que … en, que … quedo, quedo en, quel, quel … pour, quien habla
  -1.2: quitar … telefono, quiten las, quitte, rabais pour, rapido |, rapidrun, rappels … me, re … me
  -1.2: reach |, receive your, recibir mensajes, recibo |, recibo … correo, recois … messages, recomiendo
  -1.2: reess-, remot-, remote, remove … lock, rendez … mon, reste pu, reuni-, reunion, ridiculous |
  -1.2: rien … casse, rines, ringe-, ringer, ringer on, ringt-, ringtone, room |, room … the, saben, saiso-
  -1.2: saison, salio |, saved my, savin-, saving, savoir … c, saw the, sch |, scold, screa-, se … puede
  -1.2: seaso-, sec |, semaines c, semaines … est, semanas, send you, send>me, sent the, sent this, sent … to
  -1.2: sera la, seria-, service est, service … the, serving, she is, she … away, she … in, shoe |, sia |
  -1.2: siege de, siege … bebe, signal is, ski doo, slaque un, slaque … peu, slot, slowl-, slowly, smoking |
  -1.2: smoot-, smooth, sms … when, soeur, solo los, solo … frenos, some … for, someone … bike, sont finis
  -1.2: sont tu, sorry who, sorry … not, sors du, soy yo, space-, spacers, st NAME, stapl-, stats, steam
  -1.2: stitc-, stitches, stop after, stupi-, stupid, suave-, suis desabonne, suis devant, support |
  -1.2: supports, sur votre, sur … velos, surpr-, system |, take them, talk |, talk … me, tall, tamo
  -1.2: tan … gracias, tarjeta |, te jure, team coach, tell ma, terminal, text book, text came, text instead
  -1.2: text notifications, text … this, texting … from, texting … wrong, texto a, thanks for, thanksgiving
  -1.2: thanksgiving |, the NAME, the big, the change, the church, the cone, the e, the estimate, the good
  -1.2: the horn, the onions, the pic, the pics, the thread, the two, the … address, the … brake, the … cut
  -1.2: the … fit, the … group, the … key, the … mean, the … parts, the … twice, the … wheel, them up, think-
  -1.2: this year, this … with, though |, tia |, tienen … de, tight, til i, timbr-, time do, time this, tix
  -1.2: to give, to nothing, to … 2, to … NAME, to … after, to … but, to … over, to … these, to … work
  -1.2: today so, ton … est, tout, travail |, triciclo |, troca |, try it, try to, tubo, tuque, turqu-
  -1.2: turquoise, type |, typed … wrong, typo in, ugly, un bruit, un rappel, under … name, une … je
  -1.2: unit NUMBER, unsur-, unsure, up over, up you, usada-, usadas, usagees, use another, using it, va le
  -1.2: va passer, va … aller, va … le, va … que, van tres, vater, velo ca, velo … tu, vend, venda-, vender
  -1.2: vendredi, venmo, verda-, verdad, vieil-, viene-, viens pour, viernes que, vocal-, vocale, voici la
  -1.2: void, volvio, volvio a, vote for, vous du, vous pour, vous reponds, vous … ecrit, vous … gossez
  -1.2: voyan-, voyant, vu la, wakey, walk, walked, walked … the, want that, want … money, wants … know
  -1.2: was … before, was … meant, was … someone, was … there, we get, we … at, were moving, wey
  -1.2: what happens, wheel, wheel has, when … it, when … land, wheres my, which one, who … my, why, why … it
  -1.2: will … for, win, works better, would |, wrong … i, wrong … lol, y llego, y mouille, y paso, y … NAME
  -1.2: y … frette, y … si, you NAME, you era, you fue, you have, you hiring, you there, you trying
  -1.2: you … alcanzo, you … back, you … en, you … hora, you … kids, you … my, you … sirve, your account
  -1.2: your home, your own, yvan, | acabo, | anulenme, | apuntame, | biffez, | bringing, | coach, | cual
  -1.2: | first, | friday, | hahaha, | jaja, | jeudi, | keys, | kien, | meeting, | meme, | nah, | ne
  -1.2: | numbers, | para, | parking, | pedal, | pedales, | perdone, | perfect, | peu, | powers, | queue
  -1.2: | reminder, | rode, | serait, | siempre, | that, | they, | trae, | unsure, | used, | … annee
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
  -1.2: ~ess_, ~eus, ~eve_, ~ew_, ~far_, ~fath, ~faut, ~fic_, ~fig, ~fine, ~fitt, ~fre, ~gar_, ~gars, ~gat
  -1.2: ~gear, ~gen_, ~gent, ~gere, ~gger, ~glan, ~glar, ~gnal, ~grad, ~gues, ~harg, ~head, ~heel, ~hens
  -1.2: ~heu, ~hick, ~hom, ~hope, ~iag, ~iano, ~icy, ~iei, ~ieil, ~ieto, ~igh, ~ight, ~iles, ~imbr, ~ina_
  -1.2: ~inda, ~ins_, ~intm, ~iou, ~ious, ~ip_, ~irt_, ~itez, ~ivez, ~ivo, ~ivoq, ~jack, ~job, ~key, ~lads
  -1.2: ~lam, ~lem, ~lets, ~levo, ~lig, ~ligh, ~lki, ~lkin, ~lla, ~loc, ~lock, ~loor, ~lpe, ~lue, ~lui, ~maga
  -1.2: ~mall, ~mana, ~manc, ~mat, ~mauv, ~mbi, ~medi, ~met_, ~mil, ~mini, ~mma_, ~movi, ~mpe, ~mpie, ~mpte
  -1.2: ~mula, ~nadi, ~nar, ~navi, ~nea, ~nfa, ~nfan, ~nier, ~nig, ~nigh, ~nit, ~nmo, ~nmo_, ~nner, ~nnoy
  -1.2: ~nor, ~noy, ~ntag, ~ntm, ~ntme, ~oble, ~oda, ~offe, ~oise, ~oji, ~olen, ~oll_, ~ols, ~olu, ~onf
  -1.2: ~onfo, ~ook_, ~opia, ~ormu, ~orti, ~ount, ~ourn, ~ovie, ~ower, ~pac, ~perr, ~peux, ~pid_, ~pied, ~pig
  -1.2: ~pond, ~pong, ~pose, ~ptez, ~pued, ~pum, ~qua, ~qua_, ~qued, ~quo, ~rary, ~rche, ~rdo_, ~reco, ~rell
  -1.2: ~resa, ~ress, ~reu, ~reun, ~reva, ~rfai, ~rie_, ~rink, ~rler, ~rmul, ~rob, ~ros, ~ross, ~row, ~rp_
  -1.2: ~rpe, ~rpri, ~rry, ~rst, ~rtab, ~rupo, ~sam, ~seg, ~segu, ~sell, ~sew, ~shoe, ~sie, ~sim, ~sitt
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
  -1.3: du prix, du … est, earph-, eat already, eje, el bus, el dinero, el eje, el fin, el lavado, el tubo
  -1.3: el … al, electriques, electriques |, elses bike, emoci-, en fin, en la, en tu, en … bus, en … calle
  -1.3: en … esquina, en … noche, english please, english |, enlever le, envoie … photo, equiv-, era hoy
  -1.3: erabl-, es … bici, esa la, esas llantas, ese … de, esperar |, espero |, esquina |, est tout
  -1.3: est … lol, est … quand, est … rien, esta baja, estara, estare, este … pero, estoy abajo
  -1.3: estoy manejando, every … the, exam, expec-, experto, explain, fa cai, farm, faste-, faster, faut
  -1.3: faut … un, feed, feeling, feliz, fellow, fin … mois, finalement on, fini pour, finir |, fitti-, fixe
  -1.3: floor, fonta-, fontanero, for lunch, for sat, for sunday, for tuesday, for … chain, for … night
  -1.3: for … or, for … you, forfait est, forgo-, fork, foto por, fotos delete, frame is, frame … i, frein-
  -1.3: from … is, fue, funeral |, gaspe-, gaspesie, gate code, gears |, gentl-, get off, get your, get … new
  -1.3: girl, golpe |, gong xi, gong … fa, good service, grandpa, grann-, granny, grease on, gris |, grupo
  -1.3: guess who, gusta-, habla, hable … mi, hair |, handi-, happened to, hate |, have anything, have … seen
  -1.3: hay, hay … mas, he knows, he left, he … my, headset |, heavy, her … the, here and, hermo-, hermosa
  -1.3: hide, hirin-, hiring, hola buenas, homework |, horri-, horrible, horse, how bad, huit, hurry at
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
  -1.3: liste a, live … and, livraison je, llamo NAME, llave-, llego … NUMBER, lo bendiga, lo veo, lobby
  -1.3: lock i, lol, longer have, looking, los … mi, lost the, lost … key, lourd |, luego, m … ce, m … il
  -1.3: ma cle, ma fille, ma i, ma … ce, mal … numero, manana, manda la, mande el, mando el, marche, mari
  -1.3: marqueme, mas barato, mate |, me NUMBER, me next, me sms, me the, me volvio, me … break, me … contact
  -1.3: me … no, me … or, me … read, me … salir, media, media hora, mejor-, mensaje a, mepri-, meprise
  -1.3: merci d, merci … NAME, mess, message n, message |, messages to, mi bebe, mi correo, mi direccion
  -1.3: mi … ni, mia, mile, miles, mines, miss, missed your, mitai-, mitaines, mobile no, moi … que, mom i
  -1.3: mon bicycle, mon fils, mon frere, mon operation, mon … dans, money back, monsieur … n, mosqu-
  -1.3: mosquitoes, mots, mou, mouss-, movie, moyeu |, much, muerd-, musta-, mustache, musub-, musubi
  -1.3: my girl, my key, my last, my neighbors, my storage, my … NAME, my … but, my … ready, n put, n … your
  -1.3: nada ni, name n, name … on, ne la, never … NAME, new cassette, new … on, nid de, nina |, nino, nino |
  -1.3: no mr, no nothing, no … called, no … cliente, no … digas, no … esto, no … have, no … jaja, no … want
  -1.3: noise |, nom ici, nom … NAME, not alone, not enough, not throw, not … it, not … sad, novem-
  -1.3: now … does, number 2, number has, number must, numbers … the, numero errone, numero … en
  -1.3: numero … favor, numero … gars, o … a, oblige, of you, of … on, off tomorrow, off … at, office
  -1.3: ok … can, ok … gracias, okada, on labor, on … back, onda |, one called, one … the, open … labor
  -1.3: or … the, ortho-, otra persona, oublie, oublie ca, oublie de, oubliez, ours, out of, owe |, pague-
  -1.3: paie, pantr-, pantry, para manana, pareil |, parfa-, parfait, pas autorise, pas parler, pas votre
  -1.3: pas … bonne, pas … du, pas … ton, pasel-, pasele, passed, pay you, pearl, pedal, pelud-, people … a
  -1.3: perfe-, persona que, personne que, photo … my, pictu-, pig, pintu-, pintura, place please, plane |
  -1.3: please tell, plus aucune, pon, por … NUMBER, porte d, power-, precio no, prende |, prendre les
  -1.3: presio, probl-, programme de, pu la, puede, puede … el, puede … las, puedo mas, pulling, push
  -1.3: put … number, que ma, que oso, que … dieron, que … estan, que … va, que … yo, quedate, quel velo
  -1.3: queue number, qui va, quid, quitale el, ramas-, rappelle pas, raspo-, raya, rayons, rcv, rdv … mardi
  -1.3: rear end, rear … feels, rechinar, reflectors, refuse to, regardless, remain, remboursement |
  -1.3: remember … you, reminder … the, remon-, remove>send, rendez vous, rent bikes, rental for
  -1.3: repondu stop, reponse, reporte, reprenez, resiz-, resize, respo-, respondo, reste a, retard |
  -1.3: retirar, revoi-, rien … chez, rien … reparer, rite |, road … the, roads are, rodado, rota, row |
  -1.3: rubs, rule, s arrete, sacal-, sacale, same time, same … as, say … but, says … NUMBER, scam |, sch
  -1.3: school |, scooters, se le, se … des, se … mi, see … after, seein-, seeing, seguido, separate
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
  -1.3: ~enco, ~enge, ~enn, ~enos, ~epl, ~erdi, ~erfe, ~err, ~eso_, ~esti, ~eue_, ~eva, ~eyes, ~fal, ~fall
  -1.3: ~fast, ~fe_, ~flo, ~flow, ~fue_, ~game, ~gas, ~gel, ~gend, ~goss, ~gran, ~grat, ~guar, ~half, ~hay_
  -1.3: ~hip, ~howe, ~hub, ~hurs, ~ictu, ~idee, ~iden, ~idic, ~ieja, ~iere, ~iern, ~iga_, ~impl, ~inch, ~iner
  -1.3: ~ingo, ~invo, ~iot_, ~irl_, ~issu, ~ixe, ~jem, ~jeu, ~ket_, ~ki_, ~kid, ~lack, ~lan_, ~lett, ~liez
  -1.3: ~lip_, ~liz_, ~llov, ~lol_, ~lond, ~lov, ~love, ~low_, ~lueg, ~lune, ~lve_, ~mag, ~male, ~mars, ~mell
  -1.3: ~memb, ~met, ~mic, ~ming, ~minu, ~moji, ~mosq, ~mpi, ~muc, ~much, ~ndi_, ~neau, ~novi, ~nsul, ~nts
  -1.3: ~nts_, ~nyb, ~nybo, ~ob_, ~obl, ~obli, ~ocad, ~oct, ~oke, ~ol_, ~old, ~old_, ~ole_, ~olin, ~olis
  -1.3: ~olve, ~omes, ~onda, ~oney, ~onfi, ~oppe, ~oran, ~orar, ~orgo, ~orl, ~orq, ~orqu, ~osq, ~osqu, ~ows_
  -1.3: ~oy_, ~oyed, ~parf, ~pict, ~pies, ~pire, ~post, ~pote, ~pren, ~pta, ~rak, ~rake, ~rand, ~rav, ~ray
  -1.3: ~rdo, ~rdon, ~reil, ~reo, ~rep, ~reur, ~rew_, ~rfe, ~rfec, ~rga_, ~rgo, ~rgo_, ~rgot, ~rial, ~ries
  -1.3: ~rigi, ~rmu, ~robl, ~roo, ~rpre, ~rrid, ~rrow, ~safe, ~sch, ~sic, ~sid, ~side, ~sim_, ~sir, ~siz
  -1.3: ~size, ~ska, ~slot, ~spo, ~squa, ~ssu, ~stly, ~sua, ~summ, ~taci, ~tle, ~trek, ~trol, ~two, ~two_
  -1.3: ~uard, ~uede, ~uid, ~ulto, ~unta, ~urse, ~usca, ~utt_, ~uvo, ~va_, ~vem, ~voc, ~voca, ~wah, ~wall
  -1.3: ~wd_, ~wea, ~win, ~wo_, ~wtu, ~xam_, ~yon, ~yone, ~ywh, ~ywhe, ~zar, ~zy_
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
  -1.4: gloves on, gmail, gmail |, go again, golpe, gong, got, got … number, grab, guess |, guidon |, guys do
  -1.4: guys … and, haha you, hai, hall, happy |, has … my, have you, have … waiting, have … wrong, he ate
  -1.4: he … ok, hella, her so, hice el, holding the, horn, hours please, how was, how … does, how … for
  -1.4: hows the, hun, hun |, hundr-, hundred, i broke, i removed, i … broke, i … charged, i … hear, i … paid
  -1.4: i … paying, i … scared, i … trying, if any, if it, il y, il … de, il … la, in NUMBER, in all, in it
  -1.4: in … box, inclus, insurer, intensos, interview, iphon-, iphone, ir, is in, is only, is … at
  -1.4: is … like, it before, it does, it fit, it like, it quit, it worth, it … like, it … number
  -1.4: it … raining, items, items NUMBER, jala, jam, je finis, junto, jury, jury duty, just kidding
  -1.4: just … i, just … one, keep … these, kien, kien eres, knees |, kreo, l annee, l erreur, l … adresse
  -1.4: la arreglen, la cassette, la cle, la esquina, la lumiere, la misma, la noche, la persona, la recoge
  -1.4: la vida, la … barata, la … vieja, laisse le, laissez le, las luces, last night, lavan-, lavanderia
  -1.4: layaw-, layaway, layaway |, le docteur, le frein, le gars, le pregunto, le puede, le … las, le … oui
  -1.4: left my, left … at, lentes |, les voy, letre-, letrero, letters |, libra-, libras, lieu d, lifes-
  -1.4: lifesaver, like butter, listed, littl-, little, livrez, llamada perdida, llamame, llame a, llant-
  -1.4: llantas |, llego cortado, llove-, llover, loca, locked out, lol my, long |, looked at, looki-
  -1.4: los … estan, lower, m … la, madam, maiso-, maison, malad-, manejando |, manqu-, march-, marche … avec
  -1.4: mas cosas, masso-, masson, mauvaise personne, me dieron, me every, me mude, me she, mejor … la
  -1.4: melan-, mensaje dice, mensaje … voz, mensajes … a, mere, merit-, mes, mes … arretent, mets moi
  -1.4: mi pedido, milit-, military, mille, mine now, mins |, mon colis, mon … a, mon … vous, monda-
  -1.4: more … and, more>want, mude, muffi-, mug, mummy, mural, my bag, my face, my knees, my new, my plan
  -1.4: my … address, my … they, necessaire de, necessaire … m, need … me, negro |, netto-, new … no, niaises
  -1.4: ninguna bici, nite, no autorizo, no deja, no iba, no … bicicleta, no … llame, no … texto, nombre |
  -1.4: not been, not happy, not sell, not worry, not … air, not … bike, not … la, not … n, not … well
  -1.4: nothing … i, nouve-, now there, nueva, numero … erreur, obvio-, obviously, off is, ok if, old … for
  -1.4: old … of, on google, on part, on read, on sundays, on the, on to, on … demain, one please, ones |
  -1.4: open … NUMBER, openi-, option |, optional, or nah, otra que, owner |, page NUMBER, page … is, pana
  -1.4: pana |, panic, paper-, papers, papin-, papineau, paquete, par le, para ustedes, parad-, paran de
  -1.4: parec-, paren … mandar, parking |, pas bon, pas cette, pas client, pas pret, pas … c, pasar
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
  -1.4: your … before, your … message, your … no, | asap, | cancelaron, | cita, | customer, | desactivez
  -1.4: | disculpa, | drink, | dry, | encore, | este, | flat, | hella, | lequel, | mardi, | ngl, | off
  -1.4: | perfecto, | quita, | sian, | strike, | suspendan, | traje, | tuesday, | wats, | whens, | … ai
  -1.4: | … anyone, | … bad, | … bless, | … camaras, | … cat, | … deals, | … debo, | … ecran, | … en
  -1.4: | … everything, | … freno, | … gars, | … hermano, | … juste, | … lah, | … lunes, | … maintenant
  -1.4: | … manque, | … moteur, | … need, | … non, | … place, | … pneu, | … rear, | … recibo, | … rueda
  -1.4: | … some, | … tio, | … tmr, | … toi, | … updates, | … worries, | … year, ~0rd, ~0rd_, ~_0r, ~_0rd
  -1.4: ~_abt, ~_amm, ~_asl, ~_at, ~_bib, ~_bos, ~_bri, ~_cur, ~_dol, ~_ext, ~_fe, ~_gea, ~_gma, ~_got, ~_gu
  -1.4: ~_he, ~_hei, ~_heu, ~_hu, ~_iph, ~_ir_, ~_kic, ~_kie, ~_lau, ~_loc, ~_lol, ~_lor, ~_mom, ~_nai, ~_nea
  -1.4: ~_neg, ~_nia, ~_nov, ~_opc, ~_our, ~_pai, ~_poc, ~_qua, ~_ric, ~_sel, ~_sno, ~_sou, ~_sum, ~_til
  -1.4: ~_toi, ~_toq, ~_tre, ~_tu, ~_vid, ~_voi, ~_wra, ~_ye, ~abt, ~abt_, ~abys, ~actu, ~ade_, ~agni, ~agua
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
  -1.4: ~near, ~nett, ~new_, ~nis_, ~niss, ~nnes, ~ntal, ~oad_, ~oday, ~oger, ~ogg, ~olon, ~ongo, ~oos, ~orch
  -1.4: ~ows, ~pais, ~pal_, ~past, ~pay, ~ped_, ~pin_, ~pir, ~plat, ~poll, ~pron, ~ptan, ~pude, ~pump, ~quiv
  -1.4: ~rab_, ~rae_, ~raf, ~rafi, ~raid, ~rb_, ~rdar, ~rde, ~rden, ~rdu, ~rdu_, ~recu, ~rek_, ~rend, ~rer_
  -1.4: ~rgin, ~ric, ~rio_, ~rjet, ~rl_, ~rle, ~rnes, ~roa, ~ron, ~ror_, ~rpr, ~rrec, ~rrib, ~rror, ~ruin
  -1.4: ~ruta, ~ryb, ~rybo, ~ryo, ~ryon, ~sad, ~sapp, ~shar, ~sia_, ~slee, ~sno, ~sont, ~sou, ~spon, ~sque
  -1.4: ~sses, ~sset, ~ssis, ~stam, ~stic, ~tarj, ~teni, ~teri, ~ters, ~tiem, ~timb, ~tivo, ~toi_, ~toni
  -1.4: ~toq, ~toqu, ~tous, ~tret, ~tsa, ~tsap, ~ttac, ~tua, ~tub, ~ua_, ~uan, ~ucc, ~uch, ~uck, ~ude, ~uie_
  -1.4: ~uin_, ~uivo, ~ul_, ~unes, ~unio, ~usa, ~usy, ~usy_, ~vert, ~viej, ~vio_, ~vire, ~voic, ~vol, ~wen_
  -1.4: ~wra, ~wrap, ~xes, ~xes_, ~zen, ~zen_, ~zo_
  -1.5: 2 … for, NAME coutu, NAME mais, NAME … am, NAME … ce, NUMBER but, NUMBER estrellas, NUMBER haha
  -1.5: NUMBER mins, NUMBER … NAME, NUMBER … from, NUMBER … n, NUMBER … this, a cambiar, a cat, a google
  -1.5: a laisse, a matin, a mistake, a papa, a quelle, a … avisos, a … that, a … thing, abajo, abajo |
  -1.5: aca … es, achale, ahi lo, ai demenage, ai essaye, ai … chez, aimerais ca, air, al final, alter-
  -1.5: am hard, am off, am … now, ancho, and family, and left, and one, and your, anda en, anoch-, anoche
  -1.5: anote-, anything off, apaga, apart, aprendio, are … on, arrange, arreglo, arret … autobus
  -1.5: arrete chez, arreter … magasin, arrivent … NUMBER, asiento … muy, asked … them, at NUMBER, at … for
  -1.5: ateli-, atelier, atelier |, attente pour, attente … le, au dos, au gerant, au mauvais, aucun contact
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
  -1.5: paramos, pardon … je, parri-, pas demande, pas vous, pas … des, pas … probleme, pasa |, pasam-, past
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
  -1.5: you … reached, you … saliendo, you … too, you … uno, you>wrong, your … system, zip tie, | aqui
  -1.5: | call, | dropped, | el, | ella, | facture, | feliz, | grandpa, | hope, | hows, | invoice, | later
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
  -1.5: ~_sop, ~_sq, ~_squ, ~_st_, ~_tub, ~_ty, ~_ur, ~_va_, ~_vis, ~_wes, ~_why, ~_wow, ~_wr, ~acie, ~acke
  -1.5: ~addl, ~adin, ~aila, ~alf, ~amer, ~amie, ~anci, ~anne, ~anua, ~ao_, ~aper, ~appo, ~ard_, ~arou, ~ars
  -1.5: ~ars_, ~ash, ~ate_, ~ayin, ~bag_, ~bar_, ~bers, ~bib, ~big_, ~bit_, ~bo_, ~bys, ~canz, ~cc_, ~ced
  -1.5: ~cema, ~chea, ~ches, ~comb, ~ctu, ~cual, ~cues, ~davi, ~deme, ~deo_, ~dez_, ~diot, ~dola, ~eak_, ~eam
  -1.5: ~eap_, ~eats, ~edic, ~edo, ~egl, ~eglo, ~ells, ~elp, ~ench, ~ends, ~eos, ~eos_, ~epos, ~equi, ~ersh
  -1.5: ~esa_, ~espe, ~esta, ~eta_, ~etes, ~etu, ~eus_, ~eut_, ~evai, ~ex_, ~fax_, ~fed_, ~fer_, ~fiv, ~five
  -1.5: ~fuck, ~gif, ~gina, ~glo_, ~goa, ~goat, ~greg, ~gry, ~gry_, ~hanc, ~hare, ~heap, ~hedu, ~help, ~hich
  -1.5: ~hij, ~him, ~hoes, ~hoo, ~hors, ~hort, ~hou, ~hub_, ~hum_, ~icem, ~ies_, ~ieve, ~igin, ~igo, ~ija_
  -1.5: ~ilin, ~im_, ~ino, ~inon, ~insu, ~ionn, ~iot, ~irem, ~izza, ~jaja, ~jan_, ~jeme, ~jr_, ~jusq, ~kne
  -1.5: ~lah, ~lah_, ~lato, ~leu, ~lice, ~lign, ~lize, ~llin, ~lmo, ~luc, ~luce, ~lumb, ~lund, ~mbe_, ~mbia
  -1.5: ~min_, ~mont, ~mude, ~mys, ~myse, ~nct, ~ncy_, ~ndeu, ~neg, ~nfi, ~ngry, ~nino, ~njo, ~nny, ~noo
  -1.5: ~nste, ~nth, ~nual, ~odav, ~oic, ~oken, ~olar, ~olla, ~onig, ~ont_, ~ook, ~oor_, ~opc, ~oph, ~opti
  -1.5: ~ost, ~otel, ~ouss, ~oze, ~pad, ~pap, ~pen, ~perf, ~pick, ~pne, ~pneu, ~ppt_, ~prob, ~rapi, ~rats
  -1.5: ~rdan, ~redi, ~rek, ~repl, ~rese, ~rill, ~rimo, ~rly, ~rly_, ~road, ~ront, ~roue, ~rreu, ~rta_, ~sadd
  -1.5: ~sais, ~san_, ~sar, ~ship, ~sia, ~sian, ~sita, ~sor_, ~squ, ~stai, ~stud, ~tal_, ~tast, ~tead, ~teau
  -1.5: ~teli, ~tem_, ~tens, ~teo, ~teo_, ~tep_, ~terv, ~teu, ~tit, ~tob, ~toca, ~tro_, ~trop, ~u000, ~uant
  -1.5: ~uche, ~udge, ~uel_, ~uela, ~ugge, ~uina, ~uine, ~ule_, ~ult, ~ults, ~upi, ~upo_, ~usse, ~vas, ~ved
  -1.5: ~verd, ~vit, ~voy_, ~vrai, ~whic, ~why, ~winn, ~wow, ~wow_, ~xpec, ~ybod, ~yi_, ~yse, ~ysel, ~zza
  -1.5: ~zza_
  -1.51: (tables say wrong_number)
  -1.6: 2 cm, 2 … the, NAME vous, NUMBER non, NUMBER now, NUMBER on, NUMBER … away, NUMBER … my, a box, a esa
  -1.6: a laval, a law, a loaner, a look, a recibir, a test, a whole, a … hoy, a … ninos, a … son, abierto
  -1.6: abonn-, abonnement d, aca no, accord pour, after lunch, ah ok, ai bloque, ai pu, ai … achete
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
  -1.6: claim ticket, claro que, clase de, click, combi-, come today, commande a, compa |, complaining
  -1.6: con quien, con su, con … esposo, conec-, consent … for, corolla |, correct pour, count … in, credit |
  -1.6: cuadr-, cual … el, cuant-, cuanto, d attendre, d … de, dan … de, de celular, de mecanica, de paiement
  -1.6: de rajas, de talla, de te, de … air, de … client, de … dans, de … m, de … ninos, de … oficina
  -1.6: de … senor, debarque moi, deck |, deje ninguna, dejenla, derailleur |, desactiver, did she, died in
  -1.6: dije a, din, dios lo, dirai-, dirait, directions |, do people, do … answer, do … rent, does the
  -1.6: dog |, dog … not, donat-, done please, door is, drinks, drive a, droit vous, dropped, dry, easter
  -1.6: el mostrador, el nuevo, el pago, el perro, el … esta, en arret, en espanol, en parler, en … NUMBER
  -1.6: en … d, en … minutos, en … mostrador, en … vida, encor-, encore, encore vous, end caps, ended, engou-
  -1.6: entro, envoyer la, es alto, es broma, es el, es pa, es su, es … NUMBER, escribiendo |, escuela |
  -1.6: ese … me, espag-, espagnol, est pu, est sa, est … magasin, est … mien, est … moi, esta, estafa |
  -1.6: estan |, estimate |, estime |, estoy afuera, estoy en, etait NUMBER, etes … ouverts, etudiant |
  -1.6: exact-, exame-, examen, expen-, expensive, eye, faile-, failed, failed |, fait reparer, falla, fast
  -1.6: favor |, feliz ano, fin … mes, finalement, financement, flats, foot, for … a, foto |, fourc-, fourche
  -1.6: fr |, fraye-, frayed, freins svp, friends, front, fue la, fuse, gagnon |, gaine-, gained, gate, gato
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
  -1.6: monsieur je, monta-, montar, month is, mot de, moteur, moyeu, mr NAME, my brothers, my cat, my screen
  -1.6: my sis, my … again, my … bike, my … line, my … name, my … of, my … one, my … want, names not
  -1.6: necesito el, never in, never stops, new chain, next week, night, no abre, no conozco, no tengo
  -1.6: no the, no vive, no … ofertas, noel |, not eat, not let, not recognize, not understand, not … dare
  -1.6: number for, number like, number since, numero … me, of a, off any, off do, off from, off … total
  -1.6: on dirait, on friday, on … by, on … parle, on … thing, one in, one you, one … my, one … off, or … it
  -1.6: orden no, order number, other guy, ou, oui |, out … NUMBER, out … no, ouverts, own … bike, par ecrit
  -1.6: para de, parece que, parler au, parrilla, pas aux, pas mon, pas pantoute, pas … aujourdhui, pasem-
  -1.6: paseme, passer |, paying |, pedalier, pelo, perfect, persona no, petits |, peux venir, peux … a
  -1.6: phone just, phone … this, pic of, pickup code, pieza, pis … ai, please … thanks, plumb-
  -1.6: plus … numero, por … tan, pour demain, pour les, pour … kona, pour … promo, premium, prend tu
  -1.6: prend … un, printer, profe me, prolo-, pude, qu … faut, quand, que dios, que le, que molestia
  -1.6: que talla, queja-, queue, qui … NAME, quise, quit … but, rabais etudiant, rajas, rdv … NUMBER
  -1.6: recognize, remember |, reminding me, remove>want, rentr-, rentrant |, repond |, reste |, retur-
  -1.6: right now, rip, rory, ruedi-, rueditas, ruido |, run, rust, saliendo |, sauve-, sauvez, saw your
  -1.6: say this, scared |, screw-, se que, se … sola, searc-, see if, seguro, sell it, seman-, semana
  -1.6: send help, send … bike, send>forever, serial, she, she … the, shifting is, shout-, si puede
  -1.6: si quelqu, sick, side, siege bebe, sigan … textos, signal, sigue, silencieux |, sir my, sleep, slice
  -1.6: smh, smh |, sms de, sms … to, so hard, so … to, solo compre, soon, soy … suyo, spamming … with, speak
  -1.6: spoke |, sram, still |, stop … time, stree-, strip-, subscription, suis a, suis … reunion, suspende
  -1.6: svp … m, swear |, take two, talked, talks, tamal-, tamales, taxes, tengo una, tengo … con, tenia
  -1.6: terminamos, text says, texter svp, textez … quand, texting … stranger, texto quand, texto … NUMBER
  -1.6: textos … est, the flat, the hendersons, the kitchen, the paint, the radio, the rust, the second
  -1.6: the worst, the … call, the … desk, the … frame, the … lever, the … n, the … slice, the … still
  -1.6: then |, this moi, tienen, tired of, to bring, to next, to worry, to … it, toast, told him, toutes mes
  -1.6: trabajan, train-, traje, tranqui, treat |, trip, trop long, trouve pas, truck, tu du, tu que
  -1.6: ubicacion, un … chez, une heure, une place, une … personne, up … is, update … records, urgente |, urs
  -1.6: velo dans, ven, venga-, vente, veux recevoir, vez ustedes, viens … mon, ville |, visa, votre temps
  -1.6: vous arretez, vous n, vous … this, wall, want … else, wanted … say, was very, was yours, wat … i
  -1.6: wave, we … all, weari-, wearing, website says, went … my, what … would, which … is, who told
  -1.6: who … that, with … brakes, with … work, wizard, work … i, worry … it, would i, y … llegan
  -1.6: yesterday and, you casi, you le, you open, you rent, you sign, you terminaron, you woke, you … llego
  -1.6: you … removed, you … spam, your door, your making, your time, your voice, your … NUMBER, yup
  -1.6: | alguna, | allo, | bring, | calmez, | day, | doctor, | eh, | esto, | felices, | genre, | have
  -1.6: | hold, | igualmente, | je, | mandeme, | miss, | open, | pick, | quitaron, | ride, | saved, | se
  -1.6: | terminaron, | termino, | then, | ustedes, | which, | wow, | wtf, | … battery, | … care, | … casi
  -1.6: | … coupe, | … courriel, | … dan, | … dans, | … day, | … deleted, | … des, | … dieu, | … dio, | … end
  -1.6: | … envoyer, | … fete, | … gros, | … hermana, | … how, | … insurance, | … mom, | … much, | … new
  -1.6: | … off, | … open, | … pedal, | … persona, | … pleut, | … ride, | … semaines, | … shifting, | … talla
  -1.6: | … tires, | … told, | … veux, | … work, ~_aba, ~_abi, ~_ak, ~_big, ~_bir, ~_cab, ~_chi, ~_cri, ~_ea
  -1.6: ~_fas, ~_fel, ~_frn, ~_gam, ~_gir, ~_gue, ~_hr, ~_hun, ~_jaj, ~_kne, ~_mat, ~_or, ~_ou_, ~_ouv, ~_pie
  -1.6: ~_piz, ~_sid, ~_smi, ~_smo, ~_spo, ~_sub, ~_tas, ~_tes, ~_vi, ~_win, ~_wro, ~adr, ~adro, ~afe_, ~ahah
  -1.6: ~ajus, ~alad, ~alie, ~alk, ~alk_, ~alva, ~amo, ~anz, ~anza, ~apo, ~apu, ~arca, ~arga, ~atie, ~atig
  -1.6: ~atra, ~axes, ~azo_, ~bbl, ~bble, ~beg, ~bere, ~bete, ~biar, ~big, ~bisc, ~blow, ~cam_, ~car_, ~casq
  -1.6: ~ckst, ~coac, ~col, ~core, ~crac, ~cred, ~cryi, ~cuad, ~cuit, ~die_, ~diga, ~dira, ~diu, ~dium, ~don_
  -1.6: ~dou, ~doub, ~drin, ~eadi, ~edd, ~ego, ~elez, ~emes, ~emos, ~enes, ~enin, ~entr, ~epan, ~esad, ~esas
  -1.6: ~essu, ~etur, ~exa, ~fax, ~feed, ~fel, ~fixi, ~fram, ~frei, ~frn, ~frnd, ~fron, ~ful, ~full, ~girl
  -1.6: ~glo, ~gnm, ~gnme, ~guro, ~hall, ~hea, ~home, ~hun, ~hung, ~ich_, ~ie_, ~iec, ~iece, ~ies, ~iev
  -1.6: ~ifte, ~ignm, ~ija, ~ila, ~inos, ~irs_, ~isan, ~ishe, ~izz, ~joye, ~ken, ~knee, ~lat, ~lats, ~ling
  -1.6: ~litt, ~lked, ~llan, ~log, ~lor, ~lts, ~lts_, ~maki, ~mang, ~manu, ~mara, ~masi, ~mbio, ~mble, ~mere
  -1.6: ~mett, ~meu, ~mone, ~nch_, ~nero, ~new, ~nga_, ~ngal, ~nke, ~nla_, ~ock_, ~odi, ~olog, ~ombi, ~onat
  -1.6: ~onde, ~ong, ~ongu, ~oon, ~oon_, ~oro, ~ourc, ~oxi, ~pea, ~piz, ~pizz, ~plum, ~pomp, ~port, ~posa
  -1.6: ~ppoi, ~pusi, ~quan, ~queu, ~rae, ~rama, ~ramo, ~rat, ~rei, ~retu, ~rgu, ~rice, ~rif, ~rine, ~rmal
  -1.6: ~rnd, ~ror, ~rres, ~rril, ~rti_, ~rup, ~sand, ~sco_, ~scu, ~scue, ~scui, ~she_, ~shi, ~shir, ~sick
  -1.6: ~sle, ~sop, ~stab, ~stim, ~supu, ~talk, ~taxe, ~tigh, ~til_, ~toot, ~tory, ~tra_, ~trav, ~trep, ~trer
  -1.6: ~tura, ~uatr, ~uch_, ~uck_, ~ueak, ~uedi, ~uert, ~ueue, ~unlo, ~uno, ~upue, ~uran, ~uro_, ~uts, ~uvea
  -1.6: ~veau, ~ved_, ~veri, ~vio, ~visa, ~vo_, ~walk, ~worr, ~wro, ~yag, ~yage
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
  -1.7: cloche, coach, cog, color, combien pour, come … i, comment va, completement oublie, compulsory
  -1.7: con … hablo, conecta, conoz-, conozco, consent for, consiguieron … numero, contesta |, contesto
  -1.7: convert, cork, corol-, corolla, corri-, creve, creve-, cryin-, crying, cuadro, cual, cuanto es
  -1.7: d appeler, d numero, dans mes, dans … char, day off, de acuerdo, de disco, de gel, de nino, de presse
  -1.7: de prix, de rendez, de retour, de … 2, de … bicicleta, deals, deber-, deck, delete … sin, denunciar
  -1.7: depasse, depasse NUMBER, desol-, desole |, details, devez, difference, digam-, digame, dinne-, dinner
  -1.7: dire que, disco |, do we, do … email, do … get, dollars |, donc mon, donde es, doree-, doreen, dormir
  -1.7: dot, du lait, du … c, el manubrio, el motor, el ruido, el … la, el … se, email from, empie-
  -1.7: en rentrant, enlevez … petites, enough is, entra-, entretien, era de, erron-, esa orden, escuc-
  -1.7: ese es, ese … mi, espan-, espanol, esperar mas, esquites, essay, essay |, est l, est normal, est … ex
  -1.7: est … garage, est … quel, esta escribiendo, estoy … gracias, etes au, etre la, etudiant, everyone |
  -1.7: expire, faites … les, falta-, faltan, fatigue, favor … lo, favour, fender, fermez vous, finan-
  -1.7: flirt-, flore-, flores, footb-, football, for … flat, for … just, for … phone, for … shop
  -1.7: forever>wrong, forwarded, fourn-, fr, free sms, garba-, garbage, gato |, gauche, get it, get … for
  -1.7: getting … from, god |, going … to, gossant, gracias … dios, guido-, guidon, hacen, had a, hagalo
  -1.7: hagalo |, hamster, happens if, happens … i, have been, have … in, have … three, hay nadie
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
  -1.7: mi casa, mi vecina, mi vida, might, minutos, moi comme, mois |, molestes, mon chum, mon … ca, monde |
  -1.7: monterrey, more … please, mouille, much … a, mucho |, muy alto, my hair, my landline, my landlord
  -1.7: my … end, my … handles, my … put, my … said, n come, n never, nadie se, nail, name and, name at
  -1.7: neare-, never heard, never owned, never … your, newsletter |, nid, no is, no molestes, no … esperar
  -1.7: no … factura, no … mio, no … todavia, no … veo, none |, not email, not find, not think, not wear
  -1.7: not … after, not … owner, noticed |, notification … the, numero … lo, o … la, occupe, occupe des
  -1.7: of … head, of … messages, of … n, off NUMBER, off … top, often … you, on arrive, on saturday
  -1.7: on … counter, on … new, opcion, or does, order anything, other store, outil-, outils, ouvert, oven
  -1.7: paciencia |, padri-, pain, par erreur, park, parle a, pas … message, pas … nom, pas … presse
  -1.7: passerai, pedal … off, perdio, perdon |, person … are, petites … svp, phone no, phone number
  -1.7: phone … to, pics, piece, pieds … votre, pivot, place lol, plie, plus ce, podrian … de, por … bebe
  -1.7: por … ni, poule, pour parler, pour … la, pourq-, pourquoi, pouvez vous, pouvez … mettre
  -1.7: pouvez … texter, pract-, pray … me, prior-, puede … la, puedo, puert-, puerta, quand … aurez
  -1.7: que ladilla, que … para, que … recevrais, que … te, quest-, quien hablo, quiero esperar
  -1.7: quiero … azul, quit … band, quitte … bureau, ralei-, raleigh, rapid-, rattl-, rattle, rayar-, rayaron
  -1.7: rdv de, reached, read it, read … i, rechi-, rechina, recibirlos, remets, remove>stop, rencontre
  -1.7: rentrant, repondu au, resch-, reschedule, reserve, resid-, results, rien … que, rien … voir, riz
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
  -1.7: | … va, | … vis, | … vivo, | … voy, | … way, | … were, | … works, | … zapatos, ~_bru, ~_cay, ~_dee
  -1.7: ~_doo, ~_err, ~_esq, ~_eye, ~_fee, ~_fon, ~_fr_, ~_hea, ~_id, ~_lah, ~_lia, ~_lla, ~_llu, ~_lu, ~_lun
  -1.7: ~_mil, ~_mis, ~_moy, ~_new, ~_ora, ~_pel, ~_pil, ~_pom, ~_rac, ~_ral, ~_rin, ~_rip, ~_rot, ~_rs_
  -1.7: ~_rub, ~_sme, ~_tan, ~_tu_, ~_uh, ~_vr, ~_vra, ~_wen, ~abe_, ~acan, ~acen, ~aggi, ~aini, ~alei, ~alke
  -1.7: ~alr_, ~als_, ~amas, ~amed, ~ames, ~anal, ~anol, ~anub, ~apid, ~arb, ~arbo, ~ata_, ~att, ~av_, ~ayo
  -1.7: ~bab, ~bet, ~blin, ~blue, ~bol, ~book, ~bos, ~brid, ~brio, ~bru, ~cal_, ~calc, ~cana, ~cay, ~cayo
  -1.7: ~ccio, ~cem, ~cerc, ~clas, ~cloc, ~coli, ~colo, ~ctic, ~dali, ~del_, ~dess, ~deta, ~dinn, ~dita
  -1.7: ~door, ~dres, ~eade, ~ecci, ~eck_, ~ecoi, ~eeti, ~ego_, ~eins, ~elev, ~emb, ~erdo, ~etar, ~eted
  -1.7: ~eva_, ~evis, ~exam, ~fas, ~ffic, ~fli, ~grab, ~gua_, ~guit, ~habl, ~hear, ~him_, ~hima, ~hold, ~hri
  -1.7: ~icki, ~iejo, ~iest, ~ieux, ~igo_, ~imat, ~ino_, ~ipp, ~iss_, ~ita_, ~ium, ~ium_, ~iz_, ~jar, ~jar_
  -1.7: ~kan, ~laug, ~leig, ~lke, ~llo_, ~lluv, ~loca, ~loin, ~lue_, ~luvi, ~many, ~marr, ~mart, ~meme, ~mile
  -1.7: ~mma, ~moto, ~moy, ~moye, ~mple, ~nata, ~nfr, ~nloc, ~ntia, ~nub, ~nubr, ~nuto, ~obe, ~oca, ~oco
  -1.7: ~omma, ~onar, ~ooke, ~oor, ~open, ~opo, ~orpr, ~orri, ~orta, ~otes, ~oth_, ~ouc, ~ouch, ~ourq, ~oyag
  -1.7: ~pano, ~park, ~pics, ~pom, ~ppor, ~prac, ~prev, ~quet, ~rack, ~rado, ~rava, ~raz, ~rect, ~regl, ~rein
  -1.7: ~rifi, ~rip_, ~riq, ~riqu, ~rkin, ~rnt, ~rnt_, ~room, ~ryi, ~ryin, ~salt, ~sei, ~ses, ~shim, ~smel
  -1.7: ~smil, ~sof, ~sorp, ~stio, ~subi, ~tatu, ~team, ~tee_, ~temp, ~tep, ~then, ~topp, ~touc, ~tu_, ~u00
  -1.7: ~uadr, ~ubri, ~uda_, ~ueen, ~uete, ~uga, ~uncl, ~unt_, ~uot, ~ups, ~utos, ~uvia, ~valu, ~vil_, ~wal
  -1.7: ~wate, ~wear, ~xam, ~xi_
  -1.8: 2, 2 … and, 2 … de, 2nd, NAME c, NAME from, NAME i, NAME please, NAME … he, NUMBER again, NUMBER be
  -1.8: NUMBER is, NUMBER kg, NUMBER km, NUMBER minutos, NUMBER … do, NUMBER … porfa, a boat, a call
  -1.8: a marche, a picture, a spare, a texter, a … derecha, a … ou, about NUMBER, actua-, adent-, adentro
  -1.8: again … the, agradece el, ah, ah ma, ahorita |, ai une, ai … numero, aimerais … le, air |, airport |
  -1.8: alcan-, alcance, allo, alto el, am … lbs, ameri-, amo |, an … for, and leave, and … know, and … other
  -1.8: andre-, andres, annoyed, annule je, any … sms, app … me, appel-, are … in, arnaque |, arreglar |
  -1.8: arrete … a, arrives |, as … la, asoeb-, asoebi, assez … moi, at … NUMBER, at … bar, atendio, auto |
  -1.8: avec la, avez … le, avisar |, bajan, bakery |, band, barel-, barely, basta … lluvia, bath, bay |
  -1.8: be … day, belan-, biere, biere |, bike … day, bikes for, bleu |, blood, boite, book, borre el, brake
  -1.8: brinc-, brother, buen, bueno me, but … my, but … there, by … you, c qui, c … moi, c … pratique
  -1.8: ca fait, ca … ces, caden-, campana, can use, cancelar … mensajes, cancelen el, canse, caps lock
  -1.8: cards, carro |, cash |, casque, ce … svp, centr-, check out, chimi-, clac, claro … si, class and
  -1.8: clean, close |, colegio, colma-, colmado, come now, come |, como … lo, con esos, conoc-, consiguieron
  -1.8: construction, cote |, counting, cover, cree, crois que, cruza-, cruzaron, cruzaron los
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
  -1.8: frank-, frein, freno de, from NUMBER, from … about, from … by, fue |, gano, garage |, gave … a
  -1.8: genial |, gift cards, gift |, grafigne, green, gros merci, gros |, gros … a, guarde, guest list
  -1.8: guita-, hablamos, halfway up, halfway … the, hamst-, hands |, happy to, have one, have … owned
  -1.8: he proposed, he … NUMBER, he … out, he … to, heels, here … my, how much, i cancel, i … hungry
  -1.8: i … picked, ice, ident-, ignoring, il va, il … dans, importe quand, incon-, incorrect, insea-, inseam
  -1.8: instead of, interesa, invoice, ir |, is worse, is … as, is … fair, is … my, is … name, is … over
  -1.8: is … paint, is … ready, it broke, it off, it |, it … again, it … from, je consens, je paye, jefe
  -1.8: juste le, kg, kids |, kitch-, kitchen, know … NAME, kona, l assurance, l essayer, l estime, l … est
  -1.8: la NUMBER, la cotizacion, la derecha, la direccion, la i, la necesito, la otra, la piece, la pila
  -1.8: la talla, lado |, lapto-, largo, las dos, las notificaciones, las … delete, lasag-, lasagne, later |
  -1.8: laval, le bon, le nom, le numero, le paso, le remplacement, le rouge, le … dehors, left a, lie
  -1.8: like that, like … please, line no, link no, lista no, lista … me, llama, llanta |, llegan mensajes
  -1.8: lo pueden, lo … y, lol |, lol … i, lol … you, long, longer want, look up, looks … spam, los numeros
  -1.8: lost all, lot, lui, m avez, ma … arrete, ma … sur, makan, make … NUMBER, mamie |, manda
  -1.8: mandan tantos, mange, manteau, many, maps, mardi |, maths, me atendio, me canse, me forever, me hacen
  -1.8: me llegan, me manda, me mandas, me olvido, me para, me … dinner, me … wrong, mean it, medio-
  -1.8: mediodia, mediodia |, message … from, mettez … de, mi novia, mi … al, mi … quiere, milks, min, model
  -1.8: modele, moi … velo, mom, mon char, mon … finit, month |, more … those, must … a, muy … para, my frame
  -1.8: my … folder, my … same, my … that, n importe, n … quand, n … said, nadie me, name |, nan, near
  -1.8: need it, need … rack, need … receipt, never … on, new … is, next time, next … the, niamh
  -1.8: ninguna tienda, no entra, no le, no … llamo, no … mr, no … uso, no … works, no … yo, nombre ni, norco
  -1.8: not him, not … from, nueva |, nuevo, nuevo es, number any, number>wrong, numero jaja, numero … cuenta
  -1.8: numero … mio, nunca habia, odome-, of true, off … am, off … put, off … the, off … til, ok go, okafo-
  -1.8: okafor, old bike, olvido, on s, on silent, on … dit, on … fork, on … rental, one … is, only got
  -1.8: only saw, only … about, open the, orden es, order i, original |, oro, otro texto, oublie |
  -1.8: out already, out … order, out … true, ouver-, overn-, overnight, owned, owned a, pago, paque-
  -1.8: par message, par une, parar el, park |, parler … votre, parrot |, parte-, partido, pas grave
  -1.8: pas trop, pas … trouble, pay, pay |, payment, pays, pedalier |, peux effacer, pick, pics of, pics |
  -1.8: pieds dans, pila, pis mettez, plate, please only, plutot |, political, pour cette, preguntar, prend-
  -1.8: prendre … velos, preoc-, presse |, presupuesto |, previous, primo |, problema |, promo … les
  -1.8: promocion, propina, proposed, quand … es, que estoy, que ustedes, que … peux, quedamos, quiero el
  -1.8: quiero saber, quit … NUMBER, quiten … la, quiz, quoi … NUMBER, race, raini-, raining, read … NUMBER
  -1.8: recomienda, recu … sms, registro de, remplacement, rendue a, repar-, reporting, rien commande, rims
  -1.8: rodada |, roja, roti, roues, rueda |, saca, salte, samba-, samedi, saque, saved your, saw, scrab-
  -1.8: scrabble, scratch |, se agradece, se |, se … le, se … olvido, seguro |, sending a, sent, she gave
  -1.8: she took, shimano |, shld, si … stop, since … did, since … so, sis, skip the, skipp-, smell, smile |
  -1.8: sms … la, soeur |, sofa, solo la, sortez le, speech, stem |, stfu, stickers off, still … number
  -1.8: stoke-, stop … when, stren-, strength, study |, sur facebook, sur la, sur … nerfs, surprised, t en
  -1.8: take … bins, taman-, tamano, tape sur, tape … les, tcpa violation, tell NAME, tell him, templ-
  -1.8: temple, ten |, terminaron, terminaron |, test ride, text … in, texte … que, textos d, textos … de
  -1.8: that NUMBER, that it, that … too, the airport, the cat, the dent, the email, the tube, the … home
  -1.8: the … or, the … please, the … yet, there no, there … i, there … more, this looks, this sorry
  -1.8: this … like, this … on, this … to, tienen otro, til, tired … this, tmr, tmr |, to pass, to talk
  -1.8: to … n, to … number, to … using, today |, toget-, together, told … this, too slow, took … phone
  -1.8: tourn-, trim, trompe de, trying … fix, tu de, tubes |, typed it, ubica-, ultimo … que, un … les
  -1.8: un … lol, un … sur, under-, une … de, up … hill, usa este, usado, va a, va … en, veill-, verif-
  -1.8: vi su, vide |, video, vient, viernes … me, vuelvanme, waiti-, waiting, walki-, walking, was my
  -1.8: was … in, way2s-, way2sms, we still, we stop, wear, what day, what kind, white, who … is, whoever you
  -1.8: whoop-, whoops, whose … is, with that, with … for, with … parrot, wizar-, wonder, worse |
  -1.8: would … stop, xl, xq me, y … des, y … mandando, yo los, yo quiero, you come, you fit, you gift
  -1.8: you give, you only, you remove, you still, you sure, you … sent, you … suficiente, you … sun
  -1.8: you … tiene, your mother, your site, your way, your … came, | ah, | al, | bendiciones, | called
  -1.8: | cancelo, | ciao, | comme, | creo, | esta, | igual, | jusqua, | l, | left, | les, | love, | loved
  -1.8: | morning, | nobody, | police, | quedamos, | ramasse, | shimano, | stfu, | ticket, | una, | vaya
  -1.8: | wen, | whoops, | … agradece, | … bon, | … both, | … buenas, | … casco, | … chat, | … claim
  -1.8: | … consens, | … desde, | … did, | … foto, | … funny, | … happy, | … idea, | … kind, | … llamada
  -1.8: | … llegue, | … longer, | … manches, | … mandas, | … muted, | … names, | … pouvez, | … rentre
  -1.8: | … roja, | … saw, | … say, | … she, | … texted, | … texting, | … wait, | … wat, ~0nd, ~0nd_, ~_0_
  -1.8: ~_0n, ~_0nd, ~_ah_, ~_arm, ~_ate, ~_bai, ~_bak, ~_beg, ~_bol, ~_dri, ~_eh_, ~_es_, ~_gol, ~_ice
  -1.8: ~_jar, ~_lui, ~_mit, ~_mm, ~_mud, ~_mur, ~_nit, ~_noo, ~_ob, ~_ol, ~_ort, ~_paq, ~_pic, ~_rea, ~_rs
  -1.8: ~_s?, ~_s?u, ~_saw, ~_sia, ~_sie, ~_soy, ~_tem, ~_ton, ~_ubi, ~_wal, ~afor, ~airs, ~aiti, ~aju, ~alca
  -1.8: ~alm, ~amat, ~amin, ~ampl, ~apol, ~ari_, ~arla, ~arte, ~ary_, ~asa, ~ash_, ~asic, ~asq, ~asqu, ~audi
  -1.8: ~ax_, ~aza, ~bak, ~bano, ~bica, ~bier, ~bio, ~bloo, ~boit, ~boot, ~cabl, ~cand, ~cap_, ~cous, ~cts
  -1.8: ~cts_, ~ctua, ~dal, ~dena, ~denl, ~deo, ~domi, ~dys, ~eblo, ~ecit, ~edam, ~efe_, ~eh_, ~ehor, ~emba
  -1.8: ~ens_, ~eoc, ~eocu, ~erca, ~erif, ~escu, ~esol, ~esq, ~esqu, ~esu, ~fee, ~fie, ~fund, ~gir, ~gol
  -1.8: ~gue_, ~heat, ~herm, ~hil, ~hite, ~hon_, ~ibid, ~ic_, ~icen, ~ides, ~idon, ~ienn, ~ieza, ~ilm, ~ipo
  -1.8: ~ipo_, ~ippe, ~irp, ~iva_, ~jefe, ~kitc, ~kona, ~ksta, ~lab, ~labo, ~lapt, ~lay, ~lcan, ~less, ~lk_
  -1.8: ~llam, ~llav, ~lr_, ~lun, ~modo, ~mom_, ~mud, ~mur, ~nais, ~ncha, ~ndem, ~ndid, ~nit_, ~noz, ~nozc
  -1.8: ~nst, ~ntro, ~og_, ~oid_, ~ollo, ~ompo, ~ong_, ~onna, ~onoz, ~oom, ~ooth, ~oper, ~ops_, ~orke, ~otal
  -1.8: ~ouse, ~ousi, ~ozc, ~ozco, ~paq, ~paqu, ~pay_, ~pen_, ~pet_, ~piez, ~plas, ~preo, ~ptop, ~puer, ~rau
  -1.8: ~raya, ~rbon, ~rder, ~recc, ~redo, ~reme, ~reoc, ~repe, ~rian, ~riet, ~rita, ~rje, ~rois, ~rquo
  -1.8: ~rreg, ~runk, ~s?u, ~s?ur, ~saro, ~saw, ~saw_, ~scou, ~sere, ~ses_, ~shor, ~siad, ~sit_, ~sole, ~soy
  -1.8: ~squi, ~stac, ~step, ~stoc, ~stre, ~sura, ~tab, ~tail, ~tend, ~teur, ~tmr_, ~tota, ~try_, ~ubi, ~ubic
  -1.8: ~uces, ~uet, ~uevo, ~uido, ~undi, ~ures, ~urq, ~urqu, ~usad, ~usen, ~vie_, ~vivo, ~win_
  -1.9: 2 … NUMBER, NAME does, NAME … it, NAME … j, NUMBER instead, NUMBER right, NUMBER stars, NUMBER y
  -1.9: NUMBER … in, NUMBER … plus, a bicycle, a como, a fait, a lie, a moi, a spam, a tune, a un, a vos
  -1.9: a … abuela, a … by, a … nom, a … textos, a … the, abier-, abiertos, able, able to, accepte de, add
  -1.9: ai perdu, ai |, ai … commande, ai … deux, airpo-, aiyo, ajout-, all contacts, all my, allergic
  -1.9: alto me, am … class, amene, another year, ans que, apague, apell-, apellido, apolo-, appele |
  -1.9: appelle moi, aqui … se, are … ok, arrete pu, arreter au, arriere |, asiento … me, assurance |, aug
  -1.9: autocollant, avoir de, bags, baja … asiento, bajad-, bajada, bano, bano |, be another, be quiet
  -1.9: be … for, been … a, bells, berri, bici … lista, block, brake |, brand, broken |, bugging you, build
  -1.9: bus … near, buzzer, c … une, ca … textos, ca … tu, ca … va, cable-, cables, calling |, calls … texts
  -1.9: camar-, campamento, can tell, can … read, can … receive, cancel … order, cancela … cita, cansan
  -1.9: capte, cara, carbono, carga, cat |, cats |, ce, ce … m, celle la, center, ces … la, che pas
  -1.9: check … number, check … phone, chier |, child, chose pour, city, clean it, click |, cliente suyo
  -1.9: clip, clipl-, clipless, cobro, coffe-, coleg-, color-, com |, come over, comer, commande, con … tengo
  -1.9: condu-, confirmado, contesta, corti-, cortito, count, coup de, coup … fil, cousi-, crack, crene-
  -1.9: creneau, cried, cry, cuando se, cuando … de, cultu-, culture, dad he, dad says, dale |, danad-
  -1.9: day … and, de batterie, de casque, de error, de fil, de molestar, de niaiser, de precios, de prendre
  -1.9: de … boss, de … color, de … il, de … la, de … part, de … pour, de … ton, de … vieux, debo, dehor-
  -1.9: dehors, dehors |, deje la, deje … fumar, dejo, delete … NUMBER, demande … numero, dent, depend
  -1.9: des … a, descu-, detai-, different shop, dishe-, dishes, disturbing, dit que, do … listen, do … park
  -1.9: do … think, does this, does … know, dog, domin-, donne … mon, donut-, donuts, dossier de, drove
  -1.9: du dossier, dulce, el cable, el casco, el cobro, el que, el wifi, el … cuando, el … en, el … o
  -1.9: ella |, elm, empiecen, en ese, en … puerta, encuentro, end … lose, enfin, english no, enlever … nom
  -1.9: enough for, es con, espac-, esperar, essen-, est correct, est … dans, est … vrai, esta vez
  -1.9: etait … sur, eve, every NUMBER, everywhere, fait … j, fasse, fast |, faute, fax, fe, feels lose
  -1.9: feliz |, fenders |, fete |, finir, finished, folder |, font, food, for someone, for … frame, for … n
  -1.9: for … stuff, for … year, found … glove, freno, frien-, full, full stops, game, gants, gardez le
  -1.9: genia-, genial, getting a, give … a, go i, going |, good my, goodn-, got 2, gotch-, gotcha, gotcha |
  -1.9: hacer un, has not, hear your, hende-, him the, honda, house, how far, huh, hungry |, hydra-, i forgot
  -1.9: i quit, i … anything, i … but, i … my, i … on, i … want, ici c, idea … quien, ignore my
  -1.9: ignore … last, il pleut, image-, in maine, inspe-, insta-, interesse pu, invoi-, is dead, is it
  -1.9: is just, is more, is plenty, is … ok, it ready, it thanks, it … before, it … going, j … ben
  -1.9: j … perdu, jaja, jappe-, jappelle, je … fais, jess, just went, keep sending, kids bikes, km
  -1.9: know that, la batterie, la cadena, la nieve, la pantalla, la quiero, la revision, la segunda
  -1.9: la tarjeta, la … todavia, laissez moi, laptop, las rueditas, laval |, laver, laver |, le aviso
  -1.9: le prix, le … arriere, le … mensaje, lien … paiement, lift it, lights, like my, list … people, llave
  -1.9: lock off, long … it, loop, lot |, lumiere, lyon, m … en, mais ca, mais gardez, mama, marcar
  -1.9: mari … est, marque |, mask, me aviso, me digas, me he, me la, me marque, me quedo, me recomienda
  -1.9: me rendre, me … come, me … yo, mensaje recibido, mensaje … es, merci a, message … in, mi nina
  -1.9: mi … tambien, midi |, midnight |, miss you, moi avant, moi … coup, mon appel, mon pere, mother in
  -1.9: mtg, must … in, my … this, n NUMBER, n … never, nails, nails |, need … talk, never going, never say
  -1.9: new … i, next spring, ni idea, no entendi, no estaba, no problem, no rush, no … cansan, no … llames
  -1.9: no … prisa, no … si, nobody wants, noire, noise, nomas, non … la, not here, not listen, not open
  -1.9: not ride, not share, not … late, nota, notes, now his, now thank, nuit |, numero … la, nxt, of order
  -1.9: of people, of … they, off … hands, off … roof, old frame, omg, on … bike, onda, open, or what, orlan-
  -1.9: orlando, oso, otra, otra vez, ou c, out the, out … for, ouvert |, owe … NUMBER, pan, pantoute |
  -1.9: para cuando, parada, parfait merci, pas ce, pas … nouvelles, pasa el, passc-, passcode, payin-
  -1.9: paying, pedaler, penser, penser |, perte-, pertenece, pete |, peux … arreter, pharm-, phone off
  -1.9: phones at, picture, pinky, piss, piss off, plast-, playin, please reply, pleut, pneus |, po
  -1.9: police report, post, poste-, prenez vous, pres, presi-, pressure, primer, problemas, proche
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
  -1.9: | perdon, | piss, | rear, | reporting, | saludos, | saque, | serieux, | sin, | size, | tcpa, | ton
  -1.9: | virement, | … also, | … bonito, | … brand, | … close, | … combien, | … deal, | … dear, | … from
  -1.9: | … give, | … got, | … jess, | … journee, | … laptop, | … lista, | … luz, | … ma, | … makan
  -1.9: | … messaged, | … paran, | … parce, | … poor, | … problem, | … pude, | … pueden, | … recibi
  -1.9: | … recibido, | … sacaron, | … se, | … site, | … soiree, | … soy, | … still, | … suficiente
  -1.9: | … termine, | … these, | … update, | … ver, | … you, ~000, ~0000, ~_ajo, ~_ame, ~_ang, ~_bar, ~_bb
  -1.9: ~_ce_, ~_cry, ~_dal, ~_deh, ~_die, ~_dry, ~_dy, ~_esp, ~_exa, ~_fax, ~_ful, ~_huh, ~_hw, ~_jes, ~_km_
  -1.9: ~_log, ~_mig, ~_om, ~_omg, ~_ond, ~_pha, ~_red, ~_rit, ~_ska, ~_suc, ~_te_, ~_tir, ~_try, ~abie
  -1.9: ~aden, ~adre, ~affi, ~ag_, ~agne, ~ah_, ~ane_, ~anto, ~apto, ~aras, ~arly, ~ary, ~asa_, ~asco, ~ater
  -1.9: ~atte, ~bara, ~bele, ~cak, ~cake, ~cami, ~cart, ~casc, ~cks, ~crev, ~cry, ~cry_, ~dals, ~dame, ~danc
  -1.9: ~deh, ~deho, ~dejo, ~delo, ~dida, ~dog_, ~dri, ~driv, ~dui, ~dys_, ~eame, ~earn, ~ebo_, ~edal, ~ege_
  -1.9: ~egla, ~eive, ~enre, ~enve, ~epta, ~erra, ~erst, ~eza_, ~ffee, ~file, ~food, ~fra, ~fren, ~frie, ~ggi
  -1.9: ~gur, ~hild, ~huh_, ~iers, ~ila_, ~imb, ~imen, ~ior_, ~itio, ~jet, ~jode, ~kan_, ~km_, ~lame, ~leme
  -1.9: ~len_, ~livr, ~lot_, ~lous, ~mage, ~matc, ~nac, ~naci, ~naro, ~nas, ~nouv, ~ntes, ~ntos, ~ntu, ~oac
  -1.9: ~oach, ~ocks, ~olit, ~omg, ~omg_, ~omie, ~oms, ~oms_, ~oot_, ~orid, ~ory, ~ory_, ~osco, ~otor, ~otra
  -1.9: ~oue_, ~outs, ~oves, ~payi, ~peda, ~peg, ~phar, ~pic, ~piec, ~play, ~polo, ~poo, ~pouc, ~pra, ~pray
  -1.9: ~psi, ~quer, ~quil, ~ramm, ~rata, ~rca, ~ris_, ~roja, ~rong, ~seat, ~ssai, ~ssig, ~sso, ~stas, ~suc
  -1.9: ~tree, ~tty, ~tuc, ~uez, ~uez_, ~uote, ~uten, ~uz_, ~vas_, ~wine, ~wron, ~ws_, ~yti, ~ytim, ~za_
  -1.9: ~zz_
  -2.0: 2 minutes, NAME about, NAME at, NAME d, NAME … stop, NUMBER … ok, NUMBER … tu, a arrete, a demain
  -2.0: a monterrey, a poder, a stop, a … ecole, a … out, abiertos |, acuerdo con, add a, agreed |, agua
  -2.0: ahi nos, ahi … vemos, ai … fait, ajoutez … a, all to, all … at, allergic to, am tired, am … at
  -2.0: and get, anota-, apero, appelez … a, appreciate you, appri-, appris, apres … job, aqui … es, are … a
  -2.0: are … done, aroun-, around, arrete a, assurances, at … stop, aucun rapport, automne, automne |
  -2.0: avez … recu, avisarle, avisarme, azul |, b |, bacano, bagages, bajita, bak, bars, be late, be ready
  -2.0: be there, beans, beans |, before noon, belanja, bell crank, bici me, bici todavia, bike from
  -2.0: bike that, birya-, biryani, bitin-, biting, black |, bleed, block off, block the, block … an, bonne
  -2.0: bonne … a, bonne … j, borro … mensaje, boulo-, boy |, breathe, broth-, brother in, brother … law
  -2.0: bruit a, btw |, but he, but … website, by hand, ca … a, ca … quoi, cajas, cake, can … do, canas-
  -2.0: canasta, canda-, candado, ce … tu, celeb-, celular … mi, cerca, chair-, cherchez, claro |, cle
  -2.0: clear … the, clients |, coffee, come get, come to, coming to, commandez, commerce |, como la, conduis
  -2.0: confundiste, confused, consegui |, contact for, coule-, couleur, crack |, credi-, crevaisons, cried |
  -2.0: cuando … acaba, cuanto me, cuida-, customer … yours, cute |, d enfant, da mas, dad, de cote, de frein
  -2.0: de pedaler, de … avec, de … compagnie, de … des, debarquez le, decue, dejela, dejen-, demi, depuis 2
  -2.0: des … dans, desactive, descuento, devoi-, did … not, dije al, dio, direc-, disco, do … cut, do … hear
  -2.0: door |, du club, du … de, dulce |, eat, eatin-, eating, echo, ecran, el asiento, el dueno, el link
  -2.0: el mecanico, el paquete, el precio, el timbre, el total, el |, elimina, elsewhere |, emoji-, emojis
  -2.0: en arriere, en google, en retard, en revenant, en … parada, end feels, end … rental, engagez, enjoy
  -2.0: entiendo … no, entre-, erreur … est, erreur … je, es NAME, es obligatorio, es todo, ese mensaje
  -2.0: esposo … la, est annule, est tu, esta NAME, estac-, este mismo, este … porfa, etc, etes qui, expir-
  -2.0: exten-, faire une, fastidio |, favou-, file … is, final |, finit, firmar, first day, for … again
  -2.0: for … week, foto, free |, fri, friend, fue … que, funeraria, gars au, german, get that, green one
  -2.0: greet, grips, group project, guant-, habla |, halfw-, halfway, harta, have removed, have this, he
  -2.0: heart, helen-, helene, helmet |, him |, hold, hold it, honest, horquilla |, hour for, hour … me, hr
  -2.0: i asked, i borrow, i can, i give, i … all, i … came, i … those, if i, ils, imagen, imagen |, in line
  -2.0: in |, interesa … de, is NUMBER, is also, is d, is … bike, is … his, it NUMBER, it will, it … another
  -2.0: it … in, jamais plus, jamen-, jamene, jase, je conduis, je … appelle, je … tu, join, jusquau
  -2.0: just saw, keep saying, la chaine, la compagnie, la difference, la grandeur, la llave, la meteo
  -2.0: la pluie, la you, la … antes, la … o, lachez … un, lachez … vous, laisse faire, laisse mes, las 2
  -2.0: late, lazy, lbs, le dio, le matin, le … dit, leave me, leg day, legit, legs, lend, lente-, lentement
  -2.0: les petites, les … roues, limpieza, list … and, llega |, llegar |, lo … mas, lost NUMBER, louis-
  -2.0: louise, love you, luz trasera, m … donne, ma … m, magic-, mailing, making the, mal, mal el, mal |
  -2.0: manej-, match, matin, me faire, me just, me this, me … desabonne, me … manda, meant for, membe-, mens
  -2.0: mensaje favor, mensajes automaticos, message … d, messages for, messages … vous, meteo, meteo |
  -2.0: missing |, mms, model-, modelo, mon derailleur, mon petit, more … thank, mtcn, my gym, my hands
  -2.0: my office, my water, my … bottle, my … will, needful and, neige, never have, next year, ninguna … en
  -2.0: no fue, no hurry, no son, no … acuerdo, no … iban, no … llegar, no … ruido, norma-, normal, nos vemos
  -2.0: not call, not fair, not funny, not her, not i, not in, not reply, not say, not tell, not … man
  -2.0: notre entente, nouveau, number this, number … gave, number … phone, numero delete, numero … es, o hay
  -2.0: obligatorio, octob-, off again, off an, off if, off what, off … computer, off … hour
  -2.0: off … notifications, offs, often do, oga, oigo, old |, one digit, orale, orale |, otro mensaje
  -2.0: ou … est, out you, outsi-, outside, over NUMBER, paisa-, paisano, para alla, parce-, parcero
  -2.0: pardon mais, partir de, party |, pas chez, pas plus, pas … et, pas … la, patch-, patches, pdf, pedals
  -2.0: perdo-, perdon … no, peric-, perico, personne repond, pesos, petites roues, peut … arreter
  -2.0: peux … venir, phone keeps, phone on, phone … if, piece-, pieces, pieza |, pinto, plan … is, pluie
  -2.0: pluto-, plutot, pneus, poder, ponganme … la, poor NAME, por … paso, porte bagages, possible |
  -2.0: potencia, pour … fete, pour … tune, pray, press-, presto, prisa |, project, psi, psych-, puedo hablar
  -2.0: puerta |, pulga-, puse baja, put this, que estaba, que rapido, que … llegue, que … paso, quebec |
  -2.0: quel nom, question |, quiero hablar, quimi-, quimica, quite, quitele, quiten los, quitte le, quitting
  -2.0: raining |, ramasser le, rapport avec, rayos, read my, ready for, recado, recibido |, red, refuse la
  -2.0: regalo, removable, remove … as, removed the, remueva, repair … i, reply stop, reply |, repondez … a
  -2.0: retou-, revenant, rid … the, riding again, right |, rite, ronfl-, rue |, ruined my, saddle |, salon |
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
  -2.0: | bueno, | c, | claro, | commandez, | copy, | dejela, | elimina, | got, | hein, | heres, | hoy, | in
  -2.0: | llevo, | mandame, | mensaje, | merry, | mom, | never, | oga, | orale, | parked, | pas, | quitele
  -2.0: | quitte, | recibi, | red, | salgo, | see, | sigue, | te, | tengo, | think, | today, | took
  -2.0: | toujours, | truck, | un, | vas, | video, | who, | will, | your, | … NAME, | … abierto, | … abiertos
  -2.0: | … adore, | … and, | … bajita, | … bruit, | … bus, | … cap, | … chaine, | … correo, | … devez
  -2.0: | … forma, | … frenos, | … great, | … gustan, | … list, | … nadie, | … obligatorio, | … pardon
  -2.0: | … petit, | … puedo, | … quitar, | … rapido, | … rapport, | … requested, | … rides, | … sale
  -2.0: | … service, | … sign, | … suspension, | … tard, | … teacher, | … this, | … took, | … tune, | … under
  -2.0: | … wearing, | … well, ~000_, ~_air, ~_alc, ~_cak, ~_dre, ~_fie, ~_foo, ~_he_, ~_hil, ~_hor, ~_hr_
  -2.0: ~_jef, ~_jod, ~_joy, ~_km, ~_lat, ~_lb, ~_lbs, ~_ord, ~_psi, ~_slo, ~_str, ~_tm, ~_tmr, ~_tot, ~_urg
  -2.0: ~_vas, ~_war, ~_zel, ~acos, ~alc, ~anej, ~bent, ~bido, ~brot, ~bus_, ~cirl, ~cker, ~cks_, ~cles
  -2.0: ~cost, ~cret, ~crie, ~cu_, ~cuse, ~dale, ~dent, ~dona, ~doo, ~ebl, ~ecio, ~ecu_, ~eeth, ~embo, ~ept_
  -2.0: ~esio, ~expi, ~fier, ~flec, ~fri_, ~fuc, ~fy_, ~ha_, ~hah, ~haha, ~hod, ~huh, ~icar, ~iler, ~ilet
  -2.0: ~ils, ~inta, ~intu, ~inve, ~irec, ~ived, ~jef, ~jod, ~ka_, ~larg, ~lars, ~lase, ~late, ~lbs, ~lbs_
  -2.0: ~leat, ~lito, ~llu, ~lu_, ~luie, ~lumi, ~luto, ~mal_, ~mam, ~mama, ~mr_, ~mrw, ~mul, ~nast, ~ncan
  -2.0: ~ncie, ~ndui, ~neus, ~nice, ~noc, ~nois, ~nol, ~nol_, ~noon, ~nota, ~ntas, ~ntur, ~nuts, ~obro, ~oc_
  -2.0: ~odel, ~odys, ~olor, ~ored, ~oses, ~ota, ~pha, ~pleu, ~plui, ~plut, ~pot, ~pran, ~psi_, ~ptio, ~quot
  -2.0: ~rato, ~ray_, ~rde_, ~reac, ~rey_, ~ri_, ~rivi, ~rked, ~rose, ~roth, ~rout, ~roz, ~sce, ~sien, ~slo
  -2.0: ~soir, ~spee, ~stuc, ~terc, ~test, ~tmr, ~tmrw, ~tock, ~trae, ~tsi, ~tsid, ~tuck, ~tut, ~ubr, ~uer_
  -2.0: ~ugar, ~ugg, ~uleu, ~umi, ~ums, ~uro, ~utot, ~utsi, ~uvel, ~via_, ~voyo, ~wat_, ~wei, ~xpi, ~xpir
  -2.0: ~xten, ~zad, ~zos, ~zos_
  -2.1: 2 hrs, NAME andre, NAME here, NAME moi, NUMBER dolares, NUMBER if, NUMBER … et, NUMBER … since
  -2.1: a NUMBER, a comer, a copy, a nous, a … right, abonnee, abonnement bixi, abre |, abren, accord avec
  -2.1: aceit-, aceite, acheter, ah |, ai bien, alegr-, all gone, alloy, alto ahi, am stuck, am … on, amor |
  -2.1: ancien … de, any further, any texts, are closed, are you, are … for, argen-, arrete, arrete c
  -2.1: arrete en, arrete … est, arretez … reparation, as pas, asiento, ask you, assurance, at … shop
  -2.1: attendre, au coin, au nom, audio-, audios, authorize, avec … velo, aviso, avoir un, ayuda |, azul, b
  -2.1: baja la, baje, bajen, bajit-, balance is, before … get, bequi-, bequille, better |, better … me
  -2.1: bici tengo, bici … me, bike in, bird, bless you, block me, blocks, bonne … la, break |, bride-
  -2.1: bridesmaid, brule |, bs, bus, busy |, but a, buzzer is, c tu, c … NAME, c … tu, ca … comme, ca … est
  -2.1: ca … un, cadenas, called off, calli-, calling, camara, came … of, can … find, can … hear
  -2.1: can … unsubscribe, cancele … cita, cancelled, cansa-, carbo-, casa de, casa |, cat, cell … moi
  -2.1: cette … la, chairs, chance |, charge, cher, chico |, chum dit, class-, clicked twice, clicking, cm |
  -2.1: code |, coin, combien |, complet |, confirmer, conosco a, contact … on, corto, could … send
  -2.1: count … out, cours … mecanique, cuidado, customer care, d … avant, dado … numero, dans … auto
  -2.1: de bebe, de carbono, de mecanique, de respeto, de voz, de … delete, de … era, de … modele, de … yo
  -2.1: deal |, decev-, decevoir, dejem-, dejeme, dejen … textear, dele, deleted your, demai-, demain, dental
  -2.1: depart, department, department |, deposito |, derniere fois, des pieces, des … automatiques
  -2.1: dice NUMBER, die, diga, diga que, digit off, do if, do … mean, donc la, dors, dos, du porte, el … por
  -2.1: eleve-, embarque, en route, en … deux, encan-, end to, end … the, entendi |, enviado, envoie le
  -2.1: erreur c, error quiero, es NUMBER, ese modelo, ese … no, est la, est … bon, esta lista, este … lo
  -2.1: esto … me, ete |, expecting, extrano, faire |, fait … velo, faites … des, falta de, falta … respeto
  -2.1: fan of, faut une, fermez … dossier, first-, fits, for our, for … is, for … other, formulaire
  -2.1: found it, found your, frena, frenos no, gave him, gente |, get the, getting … for, gym so, happens
  -2.1: have it, have … use, he gave, heure-, heures, hill, his, hot |, house phone, house to, how often
  -2.1: hoy no, i m, i muted, i on, i |, i … been, i … borrow, i … more, i … saying, i … stuck, i … twice
  -2.1: il … je, in law, in nebraska, incorrecto, inven-, is … not, it can, it myself, j enleve, j … apres
  -2.1: jamais eu, je prefere, jefe |, joyeux, jpass-, jpasse, just left, just … my, just … your, k
  -2.1: keeps asking, kid, kind of, know … to, koi, l argent, l … du, la que, la rue, la … bike, la … tout
  -2.1: labor |, largu-, lavage |, le siege, le … ici, le … stop, legen-, les vieilles, let … do, liao
  -2.1: ligne |, list is, liste … pieces, lo vi, locat-, location |, logo, lost, loves, lumie-, lunch, m etre
  -2.1: m … vous, ma fourche, make it, mami, manches, mandar mensaje, mandeme el, mano de, marat-, marathon
  -2.1: marathon plus, market, mas … mi, me pasa, me … cortado, me … delete, me … el, me … gracias
  -2.1: me … total, me … tu, meant … somebody, mensaje era, mere |, merry christmas, message … the, messe-
  -2.1: messed, mi orden, mi … pregunta, midi, mind me, minimum, missi-, modele |, molle, moms, monday i
  -2.1: montant, more … am, my appointment, my desk, my life, my names, my … changed, my … today, names
  -2.1: nebra-, nebraska, next your, ni bici, ni … tengo, night |, ningun NAME, ninos |, no conosco
  -2.1: no manches, no ocupo, no … dejen, no … mi, no … salir, non je, noon, noon |, not now, not … right
  -2.1: not … yet, noticed, nous … a, number>law, number>number, numero … una, of town, of … message, ok but
  -2.1: ok no, ok will, old, on me, on … storage, only … in, opcio-, opting … of, ouch |, out … town, owe you
  -2.1: owner … this, panier |, para … a, para … hora, parar la, pas le, paseo |, pedal-, pena |, pendiente |
  -2.1: perdon, personne … repond, peux pas, pidiendo, please NUMBER, please can, please ignore
  -2.1: please … once, please … your, poco, por … de, por … quiero, porque no, porto-, porton, poten-
  -2.1: pour mon, pray for, prime-, prof, promo est, que fuera, que … habla, quel arret, quit … for, quit … i
  -2.1: quita el, quitale, quoi … numero, quote, rack, radia-, ramen-, reach me, recois … les, recu, recu mes
  -2.1: recu un, reecrit, reflecteurs |, remember … to, remove your, repondre … pour, reportar |
  -2.1: reporting … as, retour, ris, rock, rock |, sa mere, sacra-, sale end, says … the, se ve, se … como
  -2.1: se … llevo, seguir recibiendo, segur-, send my, sending messages, sent it, sent my, she never
  -2.1: short |, si ca, si … favor, sillin, sin prisa, small |, sms the, solde, sorry for, soumi-, soumission
  -2.1: soup, spam me, speec-, spoke-, spokes, squea-, stop avec, stop laughing, stop payment, stop working
  -2.1: stop … he, stranger |, stretch, stuck at, su … con, submit, suit, sujet, tacos, take … for
  -2.1: telephone est, terce-, tercera, test, text than, text … better, texto … por, texts … get, that … my
  -2.1: that … of, that … plenty, that … was, the company, the deluxe, the gym, the hill, the map, the other
  -2.1: the rain, the scratch, the seat, the tag, the tire, the total, the … new, the … sign, their-, theirs
  -2.1: tht, thurs |, thursday and, tiempo |, tmrw, tmrw |, to sleep, to … somebody, toilet, took, took your
  -2.1: triat-, triathlon, tristeza, trust-, ugh |, un NUMBER, un … NUMBER, un … mais, une |, une … sur, unit
  -2.1: unkno-, unknown, va arreter, vas, vemos, very, vieilles, vieux, vieux bike, virem-, virement, viva
  -2.1: vivo, voisine, vos … et, votre site, votre … est, vous ecrivez, vous … ca, vous … tu, voy … denunciar
  -2.1: want … is, want … of, want … talk, warra-, wavin-, waving, waving |, what about, what … your
  -2.1: when you, while |, will do, will … a, will … off, would … at, wrapp-, wrong … and, xmas, y eso, y est
  -2.1: y … aviso, y … une, yo pague, yo tampoco, you by, you get, you kindly, you know, you sound
  -2.1: you … closed, you … up, your old, | a, | all, | be, | bin, | canceller, | comment, | dejeme, | dele
  -2.1: | different, | dos, | ignore, | maybe, | mes, | nice, | note, | ouvert, | phone, | price, | quitale
  -2.1: | s, | school, | silence, | tienen, | total, | venden, | votre, | water, | whose, | wish, | … abuelo
  -2.1: | … after, | … ahead, | … annoyed, | … ano, | … aviez, | … bateria, | … bell, | … bien, | … cel
  -2.1: | … demain, | … el, | … fermez, | … hate, | … nieto, | … nombre, | … often, | … policy, | … por
  -2.1: | … profe, | … promised, | … safe, | … thank, | … threw, | … tu, | … wrong, | … your, ~?ur_, ~_az
  -2.1: ~_azu, ~_b_, ~_ban, ~_beq, ~_bin, ~_ble, ~_coa, ~_coi, ~_eat, ~_enj, ~_ete, ~_fra, ~_hah, ~_hai
  -2.1: ~_his, ~_ig, ~_k_, ~_ka, ~_lab, ~_lum, ~_mam, ~_mee, ~_mix, ~_mou, ~_old, ~_pad, ~_poo, ~_pot, ~_ros
  -2.1: ~_sei, ~_tar, ~_tee, ~_tht, ~_tit, ~_vem, ~_wav, ~_wei, ~abla, ~afo, ~aha, ~aili, ~aman, ~anty, ~arat
  -2.1: ~asc, ~ato_, ~avy, ~azu, ~azul, ~bad, ~barr, ~beq, ~bequ, ~bid, ~blar, ~bols, ~boo, ~bour, ~cama
  -2.1: ~carb, ~cat_, ~cena, ~cita, ~clip, ~coa, ~coin, ~coo, ~crew, ~cuid, ~debo, ~depa, ~edit, ~egra, ~egur
  -2.1: ~enem, ~enj, ~enjo, ~ergi, ~erva, ~esia, ~etch, ~fits, ~flor, ~four, ~galo, ~gul, ~hina, ~hoo_, ~horn
  -2.1: ~icks, ~ideo, ~ieg, ~iens, ~ild_, ~ils_, ~jas_, ~jel, ~joy, ~kid_, ~leed, ~lerg, ~liao, ~lid, ~lm_
  -2.1: ~logo, ~lor_, ~lord, ~lost, ~lunc, ~malo, ~mbo, ~meet, ~midi, ~mix, ~moms, ~mpri, ~mrw_, ~nan_, ~nite
  -2.1: ~nnai, ~nnez, ~norm, ~nza, ~oat, ~oie, ~ompe, ~opci, ~orde, ~oten, ~oum, ~oumi, ~paie, ~pani, ~pee
  -2.1: ~pere, ~pret, ~pro_, ~rayo, ~rki, ~rma_, ~rof_, ~rue_, ~rw_, ~sant, ~sarm, ~sau, ~scen, ~seen, ~soum
  -2.1: ~ssed, ~sum, ~tag, ~teer, ~tht, ~tht_, ~tiro, ~took, ~tren, ~umie, ~umis, ~ums_, ~urry, ~vemo, ~vieu
  -2.1: ~warr, ~wav, ~zel, ~zell, ~zul, ~zul_
  -2.2: NAME … not, NUMBER 2, NUMBER NAME, NUMBER no, NUMBER old, NUMBER people, NUMBER pouces, NUMBER stop
  -2.2: NUMBER … me, a ese, a faire, a photo, a pris, a ride, a service, a … arret, a … it, a … review
  -2.2: a … too, ac, acces-, account |, aceptan, achat |, after you, ahorita no, ai fini, ai quitte, ai … un
  -2.2: ajust-, alguna novedad, all NUMBER, an email, andre, answered, any … on, appelez … pas
  -2.2: appelez … textez, argent, arret de, arrete … NUMBER, arrete … passant, arrivent, art, as is, asien-
  -2.2: at these, attendre |, aucun NAME, aurait ete, avec … bike, avec … numero, avez … fini, avisen a
  -2.2: avisen … mi, axle, axle |, ay … otra, ayer |, baja el, be … but, bed, besoin … facture, bici … de
  -2.2: bici … ni, blessed, borrame … la, borro-, breat-, buffe-, buffet, build |, but … did, c … bien
  -2.2: c … long, ca … beaucoup, ca … etre, cadeaux, cadre, call … do, cambie … compania, came by, can … fix
  -2.2: can … lift, can … text, can … turn, can … with, carriers, cet, changes, chape-, chapeau, chido, cles
  -2.2: cm, codig-, codigo, cold, comma-, compo-, con … trabajo, confirm once, conos-, conosco, corazon |
  -2.2: cortado, cut |, cut … a, cycle, de compania, de consentement, de location, de … argent, de … hijo
  -2.2: dead end, deb, deb |, debarquer |, deliver, demenagement, describe, desde … NUMBER, dicta-
  -2.2: did … leave, digas, dites … NAME, do … put, do … tell, does … end, donate, donc plus, dream-
  -2.2: dropped my, dropping off, dying |, e bikes, eaten, el codigo, el trabajo, el … jaja, electrique
  -2.2: en tout, encon-, encontraron, end … my, entiendo |, escap-, escape, espanol |, esperando, essay-
  -2.2: est NAME, est NUMBER, est bloque, est long, est … pret, estam-, estamos, estoy … de, et j, et mettez
  -2.2: etes, etes … vous, ex, express, extra, face |, faceb-, fait beaucoup, fb, fella, film, fir, fit
  -2.2: flat again, for asking, for you, for … NAME, for … sorry, for … years, forma de, found … text, four
  -2.2: freno-, frenos, front |, genius, get in, go for, go … it, going … be, good people, got |, grp
  -2.2: grupo … la, guantes, gusto, guy is, guys again, guys … stop, hablar, hacen … en, have … the
  -2.2: hay forma, heati-, heating, hour |, how long, how … off, huh |, hurry |, i … quiet, i … send
  -2.2: i … tired, iba, if he, il me, info |, inscrit |, instructions, interesa la, interesse par, is fine
  -2.2: is from, is … cancelled, is … end, is … lol, is … there, it rides, it … NUMBER, it … she, it … sorry
  -2.2: j arrive, j te, j … fini, j … quitte, j … sorti, ja, jaja |, je … aime, joyeux noel, just email, knw
  -2.2: l … demain, l … vole, la e, la graisse, la hora, la reparation, la roja, la valve, la … ca
  -2.2: la … hasta, la … personne, la … quiero, lab, lata |, le des, le pongan, le ramasser, leath-, leather
  -2.2: leave … a, leche, les reflecteurs, les … boue, like i, like last, like … NAME, like … am, lil
  -2.2: line … the, linge, lio, list>remove, liste des, livre-, llames, llamo, llamo a, llegan cosas
  -2.2: lo tengo, lo |, lo … sea, long will, look … these, los dias, los frenos, ltr, lui |, lumieres, luz
  -2.2: lyne, m appeler, m … svp, machan, maggi, mai, manch-, marche |, mas el, mas fotos, mas … yo, mat
  -2.2: maybe, me 2, me fue, me llames, me prometieron, me when, meant … me, medicine, mel, menos |
  -2.2: mensaje de, message sur, message … erreur, mi carro, mi hijo, mi … nuevo, mi … por, mic, milk |
  -2.2: min |, miren, moi dans, moi dessus, moi … l, moi … stp, moi … votre, moins |, mon cadre, mon courriel
  -2.2: mon … arrete, mon … bike, mon … dit, mon … en, more … an, mouil-, mr, much of, much … you, mum |
  -2.2: mums, my balance, my … instead, my … left, my … was, my … yet, n no, ne … connais, need an, need to
  -2.2: ningun mensaje, no esta, no |, no … deje, no … soy, not lift, not ready, not ship, not … but
  -2.2: not … giving, not … up, notifications stp, novedad, now |, numero moi, numero nuevo, numero soy
  -2.2: numero … NAME, numero … pas, ocupado, of … out, off notifications, ofici-, oficina, old … to
  -2.2: on … roof, on … until, opt for, or no, order, ordering, ouch, over |, pa mi, paint, papa |, parfait |
  -2.2: pas des, pause, personne de, photo de, pied |, pis … le, plus … cell, ponchada, porta-, poster
  -2.2: pouce-, pouces, pour … a, pour … soir, pourquoi vous, pouvez … effacer, prefere, presc-, prescription
  -2.2: present, prob, promis, propre, puedo cancelar, put … name, quitte … job, ramene, real person, reche-
  -2.2: reecr-, refle-, reflecteurs, registrado, rembourse, removed, removing, retar-, revoke my, rien … la
  -2.2: safe |, saved, say the, saying stop, says no, se cancela, se llama, semaines |, send that, send … pic
  -2.2: she blocked, she was, should, siempre |, silli-, sir is, sortez … velo, soumission |, soy de, space
  -2.2: spammy, splinter, squeaks, stick-, stop … i, stuck … work, suis … NAME, suis … retard, sure … the
  -2.2: swap |, t aime, tacos |, take … old, taller |, te extrano, teeth, telefono me, tenant, tenga, text to
  -2.2: text … ever, texter je, texto cuando, texto no, thanks … asking, that right, the bus, the door
  -2.2: the message, the washing, the … before, the … pics, the … tape, there … in, they say, they … you
  -2.2: thorn-, thorns, timbre |, to your, to … ads, to … in, todos … dias, torme-, tormenta, total |, tow
  -2.2: trop, tu … avec, turns, twix, un alto, un neuf, un … merci, un … vocal, unsubscribe button
  -2.2: unsubscribe from, us do, us … it, va etre, velo de, verifiez … numero, veux … a, veux … la, vi en
  -2.2: viernes |, vole |, vous |, vrai |, warranty, washing, went … spam, what did, what time, when it
  -2.2: white one, who took, who … NAME, will not, winne-, with phone, with … texting, won, woohoo, work |
  -2.2: would … take, y … bici, yeah |, yes … no, yo … recojo, you dare, you done, you help, you sent
  -2.2: you wrote, you … she, your mailing, your roll, your … if, | annulez, | are, | avez, | better, | donde
  -2.2: | euh, | fair, | knock, | lo, | might, | mis, | monday, | muchas, | my, | nos, | ouch, | recu
  -2.2: | remettez, | sacrez, | second, | small, | some, | todo, | … ads, | … au, | … bring, | … card, | … ce
  -2.2: | … corto, | … crois, | … delete, | … descuento, | … ebike, | … estuvo, | … hurry, | … if, | … je
  -2.2: | … jefe, | … laisse, | … live, | … llega, | … long, | … look, | … noel, | … not, | … onda, | … other
  -2.2: | … porte, | … quede, | … ready, | … su, | … textos, | … trompez, | … woke, ~_aju, ~_aro, ~_att, ~_ay
  -2.2: ~_bag, ~_ber, ~_cm, ~_cm_, ~_cof, ~_coo, ~_dom, ~_dra, ~_eh, ~_emo, ~_ene, ~_ex_, ~_fet, ~_fit, ~_gri
  -2.2: ~_ima, ~_lar, ~_len, ~_luz, ~_mr_, ~_noc, ~_ofi, ~_rei, ~_scu, ~_toc, ~_za, ~aceb, ~acto, ~aha_
  -2.2: ~aime, ~aje_, ~ajou, ~ansa, ~ated, ~ayb, ~aybe, ~bag, ~bouc, ~cadr, ~cans, ~cant, ~cats, ~cm_, ~cof
  -2.2: ~coff, ~cold, ~cour, ~cui, ~dela, ~dies, ~eals, ~edu, ~efl, ~efle, ~ejem, ~erer, ~ervo, ~esce, ~evra
  -2.2: ~fete, ~few, ~font, ~foo, ~geni, ~gri, ~harm, ~hees, ~iali, ~ica_, ~iete, ~ilk_, ~imag, ~ior, ~irlo
  -2.2: ~jas, ~jout, ~lab_, ~lido, ~lma, ~lsa, ~luz, ~luz_, ~mayb, ~mbou, ~mend, ~mg_, ~mm_, ~mman, ~mums
  -2.2: ~nall, ~nneu, ~nosc, ~oder, ~odig, ~ofic, ~ogo, ~oisi, ~oite, ~onu, ~oodi, ~oral, ~oser, ~ost_, ~oto
  -2.2: ~pago, ~perd, ~po_, ~pot_, ~pped, ~pric, ~raj, ~ras_, ~rate, ~rbo, ~rcer, ~refl, ~reno, ~resc, ~rge_
  -2.2: ~rgic, ~romp, ~ropo, ~rui, ~rven, ~rvo, ~sal_, ~sala, ~saye, ~sca_, ~sena, ~serr, ~slow, ~spor, ~ssan
  -2.2: ~stag, ~sual, ~sue_, ~tard, ~triq, ~true, ~tv_, ~ucho, ~uere, ~urns, ~vag, ~vage, ~vali, ~vau, ~viou
  -2.2: ~won_, ~ybe, ~ybe_, ~ybo
  -2.3: 2 |, NAME … la, NAME … plus, NUMBE-, NUMBER, NUMBER lol, NUMBER or, NUMBER ou, NUMBER pas, NUMBER rs
  -2.3: NUMBER … gone, a bird, a gauche, a joke, a midi, a pie, a vole, a … again, a … envoyer, a … we
  -2.3: adres-, afuer-, afuera, ahori-, ahorita, ai oublie, ai recu, airte-, airtel, al … de, also |
  -2.3: alto … la, am reporting, and … just, and … up, another |, anyone but, anyone |, anything … me
  -2.3: approved |, arreglar, arrep-, arrete … fumer, arreter chez, arrie-, arriere, as … have, assis-
  -2.3: at … point, au … en, avez donne, avez le, babysitting, bendiciones |, bequille |, bici que
  -2.3: bicyclette |, bien … le, bient-, bientot, bill |, bless-, blown, bola, bolsa |, boost, box it
  -2.3: box … up, brakes do, brakes … not, bureau |, busca, cadena |, camin-, canadian, cancel … appointment
  -2.3: caps, caro |, casco |, ce modele, chara-, chemin, cien, clase-, clases, clicking |, combien vous
  -2.3: come … of, como un, como … otra, compris, confiance, conna-, connais … ce, connaissait, consent … the
  -2.3: corre, couleur |, crick-, cricket, cuanto era, cuidense, cunado, dare, dare |, day of, de aceite
  -2.3: de fumer, de misa, de rouler, de … nina, deal, debi, deja … mandarme, deposito, desce-, devoirs
  -2.3: did … cancel, disse-, do … mind, do … sell, doctor |, dolares y, domingo, donar, downs-, downstairs
  -2.3: drop bars, drunk, du casque, du metro, dvd, dying, ecrire par, el profe, el recordatorio, else … it
  -2.3: en cuanto, en linea, engag-, enlevez … siege, entrar, envoyer … photos, envoyez … de, escribale
  -2.3: escribi, esposo |, est pret, est quittes, est … necessaire, est … surprise, estime, estrellas en
  -2.3: estrellas … google, etes pas, every … i, examp-, example, example com, face, fait … arret, far |
  -2.3: file and, finally, fini avec, fix the, focus, for nothing, for … NUMBER, for … this, forms, freezing
  -2.3: freins |, from … NUMBER, from … file, fumar y, fumer, gang |, garantia, gave me, geniu-, got … old
  -2.3: grais-, graisse, ha, habla-, have no, have … ever, hay |, hiver |, hoodi-, hoy |, hurry, i sent
  -2.3: i stopped, i … about, i … here, i … know, i … quit, i … reporting, i … these, ignore, image
  -2.3: in … rain, inquietez, instead |, is blocked, is done, is up, is … again, is … here, is … wrong, it a
  -2.3: it over, it … and, it … take, j arrete, j … du, j … peux, j … recu, je … retirer, je … signale
  -2.3: jusquau NUMBER, keep working, keep … up, know any, l … NUMBER, l … vous, la bonne, la photo
  -2.3: la tercera, la … porfa, laissez … le, landline |, le avisen, le gusto, le lavage, le mode
  -2.3: le telephone, le … d, leque-, lequel, limite, llego, lleve, lo agradezco, lo … al, lo … en, loin
  -2.3: lol mais, long … i, looks like, lui … un, lundi |, maest-, malades, mama |, mamie, manager |
  -2.3: mandeme la, mandenme mensaje, mandenme … cuando, mante-, mas barata, mas … por, matin |, me llamo
  -2.3: me pueden, me … avec, mecanique, mejor paso, mejor |, mensaje, merci … l, mes cles, message est
  -2.3: message from, message par, message with, message … coupe, message … pour, messages about
  -2.3: mettez … terme, mi cunado, mi … dice, mija |, milk, mind … not, misma, moi … place, moins, momentito
  -2.3: more for, mostl-, mostly, motor, movin-, moving, mur, muy amable, my receipt, n arrete, necessary
  -2.3: needs … be, neighbor … the, new |, nitid-, nitido, no NUMBER, no da, no entiendo, no … amor
  -2.3: no … number, nor, not over, not the, not … good, not … lol, not … the, not … with, note
  -2.3: nouveau numero, now … phone, nuevo |, numero par, numero … le, numero … mettez, o el, of … kid
  -2.3: of … lol, oh … i, old … off, olvidalo, on main, on … flip, on … l, on … quittes, one |, online |
  -2.3: or do, orden, otra … ustedes, oublie mon, ouvre pas, pa … no, pads, paiement, parece, partent
  -2.3: pas pour, pas … bike, pas … bon, pas … ce, pedales |, perfi-, pero ni, person … the, peux … de
  -2.3: photo |, pick up, pieces |, pink, place |, plus d, poign-, poor, por las, por … recordatorio, pose
  -2.3: pour … NUMBER, pour … location, pourquoi tu, precio por, prenez votre, prenez … temps, price
  -2.3: printemps |, prisa, promise |, propo-, proprietaire du, quand y, que … buena, que … es, que … velo
  -2.3: que … vous, qui je, quiero los, race |, rack |, ramasse |, rappel mais, recoj-, remove … stickers
  -2.3: reparations, retard, retro-, retrouve, ride texts, ride that, riding … the, ring me, roue |, rouge |
  -2.3: say NUMBER, says NUMBER, scary, se quien, se … un, selle |, semaine |, senal, send a, send … your
  -2.3: serrer, she … NUMBER, shees-, sheesh, sheesh |, shoul-, si la, size NUMBER, sms to, socks, soin
  -2.3: sonne-, spam … with, specialized, start |, still need, stop ou, stop … those, stop … you, story
  -2.3: study, suelto, suena |, suis la, suis … capable, supprimez mes, svp ne, systeme |, tan, taque-
  -2.3: taqueria, text can, text … for, texts on, texts … her, than, than an, that bike, the check
  -2.3: the coupon, the day, the kickstand, the pink, the reminders, the summer, the … basket, the … cap
  -2.3: the … code, the … when, these texts, this … before, this … right, tienda … que, tirage j, tirage … ai
  -2.3: tiren-, to do, to … coming, to … lol, too long, total, touch-, tout de, tout … monde, trompez, true
  -2.3: tu … ecris, turbo, tv, typic-, typical, un momentito, un … a, un … con, velo … vous, velodromo
  -2.3: vemos |, venu, verifier, vers NUMBER, video-, videos, vocal, voila |, volviendo, votre boutique
  -2.3: vous a, vous trompez, vuelt-, way home, when … you, whenever |, wheth-, whether, who |, wifi |
  -2.3: will leave, will stop, with … forever, worki-, working, would … in, wrong>more, y … personne, yes or
  -2.3: you NUMBER, you basta, you reach, you voy, you … NUMBER, you … vi, your business, your father
  -2.3: your newsletter, your sister, your son, your … a, your … la, your … what, zelle |, | aca, | aceptan
  -2.3: | ahorita, | allergic, | avisenme, | bicicleta, | bikes, | come, | is, | laissez, | names, | nitido
  -2.3: | olvidalo, | photo, | puedo, | sure, | t, | tu, | tubeless, | wake, | woohoo, | … again, | … butt
  -2.3: | … cancelled, | … cool, | … days, | … dos, | … entendi, | … escriban, | … esta, | … fotos, | … good
  -2.3: | … grasias, | … gusto, | … joven, | … name, | … payment, | … rien, | … that, | … thing, | … tube
  -2.3: | … vale, | … why, | … would, | … y, | … yes, ~_adr, ~_afu, ~_blu, ~_boo, ~_cru, ~_dog, ~_duc, ~_egg
  -2.3: ~_ha_, ~_hie, ~_hv, ~_jet, ~_low, ~_map, ~_nic, ~_od, ~_roo, ~_spi, ~_tv, ~_tv_, ~_um, ~aes, ~aest
  -2.3: ~afu, ~afue, ~aiem, ~ails, ~alli, ~ama_, ~amen, ~anm, ~aps_, ~aver, ~awn, ~awn_, ~baje, ~bal, ~bios
  -2.3: ~blee, ~blu, ~bone, ~ceb, ~cebo, ~cine, ~codi, ~coj, ~culo, ~dare, ~deur, ~dici, ~dog, ~ebi, ~ecoj
  -2.3: ~embr, ~eser, ~etc, ~exce, ~fed, ~fee_, ~fly, ~foot, ~gros, ~houl, ~hr_, ~hurr, ~icia, ~idi_, ~ig_
  -2.3: ~iro, ~irv, ~isq, ~isqu, ~kets, ~lave, ~leak, ~lego, ~maes, ~map, ~mene, ~mite, ~mpe_, ~mth, ~nore
  -2.3: ~oas, ~oast, ~obra, ~oie_, ~oom_, ~orki, ~oto_, ~oue, ~oues, ~pasa, ~peak, ~pil, ~pill, ~rain, ~rbe
  -2.3: ~rey, ~rinc, ~rla, ~rtai, ~rus, ~rut, ~saco, ~semb, ~shou, ~sirv, ~span, ~spea, ~ssay, ~tess, ~tist
  -2.3: ~tito, ~tot, ~uci, ~ueu, ~upli, ~ush_, ~vinc, ~voie, ~xce
  -2.4: NAME … have, NUMBER months, NUMBER … and, NUMBER … think, NUMBER … update, a cancellation, a deal
  -2.4: a new, a … can, a … lo, a … numero, adresse, again … it, agregar, ahhh, ai hate, ai mal, ailleurs |
  -2.4: alla |, am … for, am … front, and thank, and then, and … NUMBER, and … number, anoche |, any time
  -2.4: appelez pas, aqui no, arrivee |, as … le, ask … the, ate, ate my, au cours, avais … de, avez vous
  -2.4: avez … une, avisos |, baja … la, bater-, bateria, beer |, best, bici esta, bicycle |, bicyclette
  -2.4: bloquez moi, bordeaux, both of, bread, broke |, but keep, c … votre, ca NAME, ca sert, ca vaut
  -2.4: caja que, can we, can … add, can … remove, can … still, chalet |, chann-, channel, chemin |
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
  -2.4: me … new, me … ningun, medid-, mensaje … lo, mensajes de, merci j, mercredi |, merry … to, message a
  -2.4: message again, message de, message vocal, met, mint, minui-, minuit, mis … la, miser-, missing
  -2.4: mistake, misty-, mistyped, modo |, moi … par, mon … NAME, mon … ou, mon … qui, more surprises
  -2.4: more word, mort, morti-, mrng, must … the, my moms, my wife, my … goes, my … where, my … who, n |
  -2.4: ne connais, never … the, no promos, no … con, no … des, no … la, no … surprises, nobody … you
  -2.4: nom … mon, not go, not read, not … fan, not … person, nota |, number last, number sir, numero es
  -2.4: numero … je, obra, of … week, off you, offer, office |, oh no, oi, oignon, ok bye, on … at, on … is
  -2.4: on … off, onda con, option, orden |, otras, out … the, pads |, paix |, para salir, para … avisos
  -2.4: parale con, pardon |, parents, pas vos, pedals off, peine … m, peint-, phone … be, plans
  -2.4: please … call, please … the, plus le, poner el, porte |, pouvez |, pouvez … juste, precio, preguntan
  -2.4: prends |, prix la, proche |, proud, proud … you, puedo … mensajes, quand t, que bonito, que soy
  -2.4: que usted, que … eso, que … lo, quere-, querer, qui ca, quit hogging, quite el, quiten de, quitenle
  -2.4: recevoir … messages, recibi, regul-, relaj-, remove>wrong, renta, ride on, roof, rude |, said i
  -2.4: saison |, say … for, se apaga, se … fue, season, seis, send … yet, send>send, serie |, seul … svp
  -2.4: shop … is, siege, sign … form, signed … for, slow, soir je, somebodys, someone elses, souliers
  -2.4: sport-, sports, stoma-, stop taking, stop your, sunse-, sunset, supprime votre, sur … liste
  -2.4: sur … velo, survey, sweep-, t ai, t es, table, take out, taken … this, te … en, techn-, tendra
  -2.4: text a, text was, texto marche, textos ca, texts are, that would, that … any, that … ok, the basket
  -2.4: the club, the corner, the labor, the price, the rack, the wait, the warranty, the … asking, the … dad
  -2.4: the … grips, the … reminder, the … they, the … tires, then … am, think … need, this … harassment
  -2.4: time … stop, to spam, too many, torci-, tu veux, tu … a, tunne-, turn … notifications, un bon
  -2.4: un robot, up with, usage-, vais … quand, velo dehors, velo electrique, verifier |, vest, veut
  -2.4: veux … attendre, veux … voir, viens |, vino, vites-, vol, vous des, vous etes, vous juste
  -2.4: vous repondez, vous une, vous … c, voz, vraim-, vraiment, want … anymore, want … new, was NUMBER
  -2.4: was i, weeke-, what |, wide, wisdo-, wisdom, with … text, within … to, would … give, wrong |, you add
  -2.4: you mean, you personne, you sorry, you two, you … after, you … keep, you … otra, you … told
  -2.4: your card, your … is, z, | ahhh, | anda, | ando, | appelez, | avertissez, | borre, | bus
  -2.4: | definitely, | est, | fait, | get, | passed, | removing, | repondez, | sacame, | scusez, | stupid
  -2.4: | tiene, | vous, | wait, | wrong, | … NUMBER, | … achete, | … ahi, | … atencion, | … autorizo
  -2.4: | … ben, | … blocked, | … bloqueo, | … crying, | … cuesta, | … cunado, | … decided, | … dormir
  -2.4: | … interest, | … le, | … messages, | … noise, | … notifications, | … permiso, | … porque, | … really
  -2.4: | … too, | … violation, ~_ape, ~_cot, ~_cui, ~_ess, ~_fed, ~_fly, ~_gas, ~_hmm, ~_hv_, ~_md, ~_mod
  -2.4: ~_pra, ~_rd, ~_tut, ~aar, ~aar_, ~ab_, ~abs, ~ajas, ~alco, ~ald, ~arna, ~asie, ~bate, ~best, ~bing
  -2.4: ~bleu, ~cast, ~cert, ~coi, ~conn, ~cris, ~darl, ~deal, ~desc, ~doc_, ~eeke, ~eggs, ~egs_, ~eke, ~eken
  -2.4: ~embl, ~enoj, ~ensi, ~feu_, ~gato, ~ggs, ~ggs_, ~han_, ~hein, ~hija, ~hmm, ~hmm_, ~hot, ~hv_, ~iam
  -2.4: ~iege, ~igas, ~ilk, ~inas, ~ipi, ~irl, ~jenl, ~ker, ~ker_, ~lent, ~lses, ~mist, ~mod, ~mok, ~nded
  -2.4: ~nges, ~noj, ~nsur, ~obr, ~ocar, ~oki, ~ovin, ~oz_, ~pads, ~pele, ~pine, ~ply, ~rof, ~roud, ~rty
  -2.4: ~sieg, ~sio_, ~smok, ~taco, ~treg, ~ttes, ~urer, ~usie, ~veut, ~yor
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
  -2.5: en |, en … de, en … votre, enleve le, entendi, entry, envoyez … plus, es … mismo, est qui, esta de
  -2.5: esta la, estaciono, esto me, estoy cansado, fait … c, faut … je, favor … la, fedex, fete, filter
  -2.5: fit |, fizah, food … i, for next, fork |, form for, gerente |, get … the, go … to, got … off, grand
  -2.5: green |, gud, guys still, habite, hablo |, habs, hand in, hay quien, haz, he asked, how … know
  -2.5: how … more, how … will, husband … the, i brake, i return, i … 2, i … another, i … by, i … lol, idea |
  -2.5: if your, if … can, il … faut, in time, in … life, incluye, insta, interesse plus, is … new, it … mine
  -2.5: jazz, je peux, je reste, je … pour, je … recevoir, je … this, jealo-, jealous, joyeux … a, keep me
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
  -2.5: plus … cette, pneu |, pop, potlu-, potluck, pour … rappel, pouvez … verifier, pro, pro |, proce-
  -2.5: psi |, puede |, pusie-, put me, que es, que onda, que … la, que … puedo, quiero … se, rdv, ready to
  -2.5: recibido, recogi |, recois … textos, recordatorios por, removing the, ride anymore, route |, rush
  -2.5: saaq, sacoc-, sacoche, same day, sat, sauve, say thanks, say … i, sec, sell my, serait mieux, so cute
  -2.5: sonnette, soy … aqui, sparkles, speak-, spring |, stand, stop light, stop … encore, such good
  -2.5: suis … du, super |, surprises, tempr-, termine la, texting … not, texto en, texto est, texto recu
  -2.5: texts you, than … please, that … and, the logo, the noise, the photo, the rear, the red, the tubes
  -2.5: them for, this text, this … NAME, thought would, ticket |, to end, to reach, too … of, topic, touche
  -2.5: tree, trop cher, true |, tu … le, tube please, tube |, tunnel, turns out, un poco, una … para
  -2.5: une … dans, until … call, update it, ustedes |, uy no, va mieux, van a, velo … revenu, verdad |
  -2.5: veux … du, vez de, vidrios, voice |, voisin, vos … c, vous fermez, vous verifier, vous … aviez, vu
  -2.5: warranty |, was … your, weekend, what number, when … reach, whom, wicke-, wicked, wif, wife is
  -2.5: with me, with … of, woke me, woke … up, won the, work i, xbox, y … estaba, yaar, yea, you hv
  -2.5: you were, your fault, | chevere, | comptant, | dale, | dead, | franchement, | hice, | joyeux, | me
  -2.5: | mire, | rappelez, | texteame, | tire, | trois, | wicked, | yea, | … acepte, | … asiento, | … been
  -2.5: | … cancel, | … esa, | … habs, | … hang, | … hogging, | … keeps, | … lady, | … laughing
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
  -2.6: el oxido, el pedido, ends, enough air, era |, error |, es suficiente, escriben mas, escriben … que
  -2.6: est revenu, est … ca, est … son, et … l, etait … mon, ete … chez, etre pour, eu, every single
  -2.6: explain |, finissent, for your, found one, fregar, frere |, fue muy, further contact, fyi |
  -2.6: garantia |, get out, getting the, give … the, glad you, good … for, gracias joven, gravels, gros
  -2.6: grrr, hacke-, haga, hang, has been, have … permission, hein |, helmets |, her, hier |, hold … for
  -2.6: i … nothing, i … now, in english, inflate, inici-, is … her, it away, it cost, it … but, it … down
  -2.6: it … ok, it … will, j … retrouve, jalo, jamais … parler, je pense, je … a, jk, journal, jusqua NUMBER
  -2.6: kid … not, l air, l avis, la couleur, laissez faire, lavag-, lavage, le de, le vieux, le … y
  -2.6: leave the, les trottinettes, les … dicho, les … velos, letter, liked, lis pas, list … parts
  -2.6: liste … l, listen |, los pedales, mais c, mais oui, mandas, mandenlo, many more, mdr |, me bloqueo
  -2.6: me concerne, me … about, me … al, me … at, me … just, me … you, mensaje … el, mensajes si, mensu-
  -2.6: message ne, messages lol, mochi-, mochila, moi une, moi … les, moi … pas, mon … jusqua, monday |
  -2.6: mortified, my butt, my deposit, my hand, my order, my … found, my … friend, my … reads, my … would
  -2.6: necesito … la, needs the, never listen, ni el, nite |, no good, no prende, no … el, no … entiendo
  -2.6: no … sin, no … verdad, nobody told, not on, not … NAME, number am, number the, numero un
  -2.6: numero … est, ok gracias, old … is, one for, one is, only NUMBER, oops, open on, open |, or |, out to
  -2.6: overh-, own a, pa |, pagar, pages, pardon pour, part … no, pas NAME, pas aujourdhui, pas compris
  -2.6: pas dit, pas par, pas … NAME, perds, pere, peut etre, peux … la, peux … mon, photo, picks, plaza
  -2.6: please bring, please update, pleure, poignees, poly, porte, pour confirmer, pretend … never, prix
  -2.6: probleme, promos j, promoted, pueden … los, put … in, quand … est, que NUMBER, que … mi, queen
  -2.6: quien … la, quiero … la, quiero … un, quitar … oxido, rack off, radiator, range, rappeler
  -2.6: rappels … ca, rather get, read your, ready |, rebaj-, redon-, refun-, refund |, registrado |, relax
  -2.6: relax |, relax-, relen-, relentless, rembo-, remember when, remind, remueve, resto, revenu, rosie
  -2.6: run over, run |, save my, se termina, se termine, se … quiero, siguen escribiendo, smile, soir
  -2.6: sold out, soy, soy … clienta, spam ca, spark-, stock |, stuff i, su … me, surem-, surement
  -2.6: sus mensajitos, svp … a, t appelle, take a, take care, tampoco |, temprano, texts … stop, the extra
  -2.6: the office, the … charge, the … class, they were, think |, todo gracias, tournez, tout j, tout … ai
  -2.6: trottinettes, tunnel |, turn |, un stop, unclear, unclear |, under NUMBER, vacan-, veo
  -2.6: veux … recevoir, vidanges |, vidri-, viens … voir, vocau-, vocaux, voisi-, votre … dit, vous enlever
  -2.6: vous pas, vous … des, wait list, walt, way |, we did, wen, what are, what can, what … my, when can
  -2.6: where are, which … do, why are, why does, will message, will take, y … un, you los, you now, you put
  -2.6: you really, you … listen, you … una, you … your, | 2, | ask, | bonsoir, | cheers, | de, | green
  -2.6: | just, | mandenlo, | oi, | option, | puede, | say, | somebody, | sonnez, | tournez, | ugh, | with
  -2.6: | … 2, | … disappointed, | … dois, | … era, | … fue, | … hv, | … it, | … lost, | … mensaje, | … msj
  -2.6: | … n, | … no, | … pues, | … viens, | … voudrais, | … worrying, ~_ali, ~_apu, ~_arg, ~_cob, ~_eu_
  -2.6: ~_ham, ~_jk, ~_jk_, ~_nm, ~_noi, ~_oop, ~_ree, ~_sau, ~_sim, ~_veo, ~_wai, ~afa, ~agal, ~aide, ~alar
  -2.6: ~apa_, ~arn_, ~aud, ~avag, ~bad_, ~ball, ~bend, ~bolt, ~bons, ~bord, ~cob, ~cobr, ~dine, ~dors, ~efun
  -2.6: ~ews, ~ghi, ~ghin, ~grin, ~iked, ~indi, ~jk_, ~mami, ~mie_, ~musi, ~nait, ~ncon, ~noch, ~ocal, ~ocol
  -2.6: ~oda_, ~olt_, ~ota_, ~pace, ~pain, ~pesa, ~prix, ~rano, ~rati, ~rdi_, ~ribo, ~ripp, ~rix, ~rix_, ~rna
  -2.6: ~rru, ~rvie, ~sat_, ~saur, ~sie_, ~sour, ~soy_, ~sper, ~tent, ~tude, ~ucti, ~ughi, ~ush, ~veo, ~veo_
  -2.6: ~ya_
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
  -2.7: excited, facebook i, fichez … la, find the, five texts, folks |, for texts, for … class, frame |
  -2.7: freine, fue un, funny |, garde boue, get on, get … my, get … on, grande |, grinc-, gustan, hand |
  -2.7: hay … NAME, hermana, i plan, i receiving, i … can, i … texted, ici … pas, ignor-, in after, in toilet
  -2.7: in … hour, is bent, is getting, is … done, it since, it … accident, it … did, it … two, j … coupe
  -2.7: jajaja |, jale, jamais entendu, je serai, jersey |, juill-, juillet, juste un, kilos, la canasta
  -2.7: lands, le entiendo, le hace, leave … with, les promos, lista de, liste-, live there, llamada |
  -2.7: lmao |, lost |, low, luz |, m aviez, mandando esto, mandarme … avisos, me can, me faut, me interesa
  -2.7: me llame, me quede, me you, me … am, me … bikes, me … sms, mecano |, mele, members, message dit
  -2.7: message … m, messages … not, mi bicicleta, mi ex, mi me, miedo, mis mensajes, misse-, missed
  -2.7: moi plutot, moins souvent, mon voisin, more … the, much |, must be, my heart, my neighbor, my … took
  -2.7: nap, needing the, netfl-, netflix, never you, ni se, ninguna NAME, no NAME, no contestan, no … esta
  -2.7: no … ninguna, no … this, nom c, nom sur, non … veux, not pick, not … like, not … of, now thanks, ntp
  -2.7: number change, number … NAME, number … do, numero NUMBER, of day, of no, of … day, oki, oki |
  -2.7: on NUMBER, on facebook, on … list, only texts, only … am, opt … the, order so, otra |, oubliez ca
  -2.7: over the, overhaul, pago |, para … que, pare en, pas de, pas … moi, paso … ella, payer, perdon por
  -2.7: perdu mon, pesad-, peux … envoyer, photo-, please … thank, pour … NAME, pour … avis, pour … je
  -2.7: precios, pregunta |, pu … batterie, pues gracias, quand c, que … decia, quieres, radio-, raffle |
  -2.7: rappels j, razon, reach the, regarde jamais, remove>not, reparer, resend |, reviendrai, risa, rn |
  -2.7: s occupe, sabado |, said … would, sal, sans arret, say that, says hi, says … but, scamm-, screw
  -2.7: serai, smoki-, smoking, snow, so nice, so now, somebody |, something wrong, spain, spani-, spanish
  -2.7: splin-, stop j, stop near, stop … ai, stop … service, stress, student i, student … would, su … a
  -2.7: suis … lui, support, supprime, sure |, svp juste, tanne, tantot, tap, telefono … por
  -2.7: tell … something, tell … you, text … work, texter j, texter … ai, textos … je, the bill, the chain
  -2.7: the ride, the snow, the table, there an, there |, thingies, things |, this bike, this … any, tickets
  -2.7: tired, to NAME, to bed, ton message, tot, toujours la, trouve la, tu as, turn the, two weeks, ty |
  -2.7: una cita, una … que, uncle-, up … these, use the, velo vous, veux … messages, vex, vi |, vos textos
  -2.7: vous rappelle, vous texter, vuelve, want new, was out, was that, was … and, wednesday |, wheel off
  -2.7: when … get, will … get, wow |, y es, y … quien, you llegue, you nomas, you resend, you se, you should
  -2.7: you up, you … it, you … see, you … then, you … wrong, your … off, | casi, | could, | dad, | demain
  -2.7: | excelente, | f, | favor, | hmm, | honestly, | missed, | nt, | oki, | quien, | receipt, | remember
  -2.7: | sal, | sent, | sigan, | van, | you, | … achetez, | … air, | … beaucoup, | … cita, | … code
  -2.7: | … hasta, | … him, | … incluye, | … key, | … lata, | … lien, | … like, | … paid, | … presse
  -2.7: | … remove, | … said, | … sent, | … un, | … vous, | … want, ~_ign, ~_kar, ~_lim, ~_llo, ~_mum, ~_nor
  -2.7: ~_pen, ~_ps, ~aigh, ~apl, ~arma, ~ausa, ~bank, ~beer, ~bren, ~coat, ~cone, ~craz, ~dup, ~eard, ~ecom
  -2.7: ~edar, ~ems, ~ems_, ~etf, ~etfl, ~etro, ~flix, ~geme, ~gnor, ~grip, ~hoto, ~huil, ~irve, ~isa_, ~jete
  -2.7: ~lept, ~leu_, ~lix, ~lix_, ~marq, ~mmut, ~moki, ~moun, ~netf, ~noi, ~oops, ~oya, ~phot, ~prec, ~rari
  -2.7: ~razy, ~rca_, ~remb, ~reto, ~rryi, ~sauv, ~slep, ~sume, ~sy_, ~tfl, ~tfli, ~tot_, ~uila, ~uito, ~unit
  -2.7: ~urna, ~vive, ~yet, ~yet_, ~yon_, ~zzer
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
  -2.8: est mon, etait quoi, etoiles, europ-, europe, f, facon, familia |, fees, fell out, file, fin de
  -2.8: fix |, flat |, forfait … limite, frequence, from … gym, fuck, fun, get … messages, go |, goodbye |
  -2.8: grincer, hacemos, haha i, hang out, harto, hay descuento, hay … por, he … about, hour, hurts |
  -2.8: i … agreed, i … home, i … ready, in … week, inqui-, interested |, is … going, it until, it … my, j y
  -2.8: j … ai, je … effacer, jodas, judge, juste les, juste … de, karao-, karaoke, knees, know … not
  -2.8: la mesa, la … delete, lacher, las gracias, le pongo, le |, le … numero, leak, learn, left |, lift |
  -2.8: ligne a, livre, lonel-, longer has, m enlevez, ma … en, me da, me lah, me mando, me phone, merci mon
  -2.8: mesa, metro |, minutitos, mis … etoiles, mistake … me, moi pis, molestar pero, mon cadenas, mon stop
  -2.8: my NUMBER, my bike, my card, my message, my shop, my sister, my … asks, my … too, n … i, n … the
  -2.8: need the, new … please, nicke-, nickel, nieve, no frena, no la, no se, no … hablar, no … nada
  -2.8: nom … est, not mr, not order, not talk, not … let, not … saying, number keeps, numero … serie, oh
  -2.8: on and, on texts, on … side, or just, or … text, otro cliente, out front, panie-, panier
  -2.8: partir … hoy, pas la, pas … cette, pas … telephone, pas … velo, pay for, pense |, perfect |, photos
  -2.8: pierdo, pinta-, please when, plus cher, plus tot, por no, por telefono, poser, postes, preguntar |
  -2.8: pret, pretty … with, price |, programme, proud of, pu rien, public, pus … de, que bici, que lata
  -2.8: que quelqu, quede sin, quien lo, quiere, quiero … bici, reads these, recibir mas, reenv-, reenvia
  -2.8: reenvia |, refund, remboursable, remind me, reminder, resto |, resum-, resume, reviens |, rojo |
  -2.8: rose, sacrez … la, said NUMBER, said … but, say … more, sem, serie, sick … these, siege |, silent
  -2.8: six |, sms … you, so funny, souhaite ne, spot, steer-, steerer, stop … no, stop … that, storage fee
  -2.8: storm, sub, sur l, take bus, tannant |, tape |, tea, teenager, terminado, text that, text this
  -2.8: text … than, text … while, textos y, texts this, that last, that … you, that … your, the bell
  -2.8: the quote, the steerer, the stem, the … add, the … how, them in, they … the, this … NUMBER
  -2.8: this … does, this … will, ti |, to book, to … NUMBER, to … about, to … ahead, to … for, to … his
  -2.8: to … something, told my, tono, took me, tout … suite, trato, tren, trike |, tromp-, tu fini, tues
  -2.8: twice |, usage, vaut la, velo … le, velod-, venmo |, viens, visto, vivo en, volan-, volant, votre … c
  -2.8: vous envoyez, vous voir, vous … textez, vuela, want … cancel, we need, what … up, wheel |, when … is
  -2.8: which stop, with her, with someone, wooho-, y … este, yet, you deja, you gave, you … frena
  -2.8: you … para, your … are, | back, | bien, | ca, | did, | donnez, | fuck, | if, | list, | lost, | oops
  -2.8: | prefiero, | remove, | resume, | same, | si, | tres, | voyons, | … agreed, | … another, | … brakes
  -2.8: | … changed, | … earlier, | … entiendo, | … espero, | … eu, | … hands, | … las, | … mandan
  -2.8: | … mandarme, | … mande, | … mas, | … necesito, | … page, | … screen, | … semana, | … sister
  -2.8: | … tell, ~_aid, ~_bli, ~_cit, ~_eu, ~_f_, ~_hui, ~_inq, ~_lav, ~_net, ~_oh_, ~_pau, ~_rus, ~_ste
  -2.8: ~_voc, ~_wk, ~_yet, ~abit, ~adu, ~aga_, ~angl, ~ani_, ~anme, ~arse, ~cuat, ~eati, ~fell, ~fum, ~fun_
  -2.8: ~glai, ~hai_, ~ibas, ~icin, ~ijer, ~imit, ~kis, ~lava, ~lque, ~lum, ~maro, ~mum, ~news, ~ngla, ~note
  -2.8: ~ntot, ~oh_, ~ooki, ~opos, ~orb, ~ouh, ~pau, ~paus, ~ply_, ~rear, ~roui, ~rrer, ~rtou, ~trom, ~ume_
  -2.8: ~url, ~usu, ~vey_, ~volu, ~wait, ~xcel, ~yaa
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
  -2.9: top of, town |, traen, try, tuesday is, tunde, tuyo, un … comme, unblo-, uso |, venir, vitesses
  -2.9: voici, vous achetez, vous qui, vous … est, vous … mis, vuelvo a, wait, wants a, wd40, week |, whatd
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
  -3.0: pneus merci, point de, por llamada, portavasos, presses, profe, pu … rien, pueden mandarme, pura
  -3.0: puse stop, q7, que incluye, que … bien, quel numero, qui NAME, qui le, quit smoking, quitar el
  -3.0: quoi ca, quoi … messages, rappelez moi, rappelle, rappels |, rather not, reade-, reader, regle-
  -3.0: renews, reply, retirez … du, ride |, robo, room, rouil-, rouille, savais, save me, se me, segundo
  -3.0: senor |, share, shop |, si voy, soy NAME, specialized |, start, stop buzzing, stop do, stop … her
  -3.0: stop … presses, stop … text, stopping, stranger, su mensaje, subscribe to, suis pas, suits, suppl-
  -3.0: svp mais, telefono se, tell her, tell me, temps |, tercera |, text on, text … NUMBER, text … it
  -3.0: texting his, texts>send, the presses, the rest, the … quit, the … she, these days, thing on
  -3.0: think left, thinking about, this please, time please, to call, to unsubscribe, to … boss, todo bien
  -3.0: trabajo por, trabajo |, travailler, trompe, trying again, two texts, un des, un … deux, una persona
  -3.0: unless … is, unsubscribed, usages, usages |, vacances, vacances |, velo chez, velos |, veut le
  -3.0: veux … le, viens de, vivo … houston, votre … pas, vous les, vous mettre, vous … le, was … dads, wax
  -3.0: way … get, we said, what … am, wish me, with one, with this, with … anymore, words, worrying
  -3.0: would have, would … get, y las, you a, you again, you … down, you … must, you … now, you … off
  -3.0: your email, your |, your … would, | amen, | any, | bonne, | donne, | ese, | fini, | five, | gears
  -3.0: | nel, | perdu, | please, | tant, | there, | were, | whatever, | … appelez, | … but, | … call
  -3.0: | … change, | … di2, | … idee, | … kids, | … making, | … many, | … pedale, | … que, | … quien
  -3.0: | … quit, | … solo, | … word, ~_gn, ~_ido, ~_ly, ~_mel, ~ajen, ~bars, ~elvo, ~fos, ~hill, ~isio
  -3.0: ~layi, ~lers, ~mixe, ~mois, ~mort, ~mper, ~ndy, ~ngue, ~nici, ~noir, ~ntit, ~oa_, ~obar, ~oce, ~oggi
  -3.0: ~olid, ~onte, ~pint, ~sari, ~tama
  -3.1: NAME … a, NAME … no, NUMBER from, NUMBER … ca, a smile, a soir, a … como, a … when, ai … pu, ajuste
  -3.1: alertes … moi, alive, am back, and desist, anda, andas, angry>these, anos |, anter-, anterior
  -3.1: any brand, aprieto, arrive |, aujourdhui |, autocollants, automated, autorise pas, autre fois
  -3.1: avez … arrete, avion |, avisan |, aviseme, beer, best shop, bike on, bill i, button on, bye |
  -3.1: can … it, cancel … i, candado |, cargo por, casi no, ce qui, cent, ci |, comen-, conforme, contact my
  -3.1: copia-, correcto, cute, d … accepte, de NAME, de passe, de rabais, de … cliente, de … commande
  -3.1: de … euros, de … journee, de … les, decide, dejamela, dejaron de, deje … el, dejenme … paz
  -3.1: des photos, did … come, do … forget, donne … numero, dos |, du … et, each |, el bueno, el … dice
  -3.1: el … lo, el … numero, encore … autres, equipo, eso de, est … vos, esta bien, este es, este no
  -3.1: estoy … la, etait une, etes … gentils, etudie, eveni-, fait une, femme |, fende-, fenders, fine |
  -3.1: fish |, for … race, frais de, frame i, fryer, fue lo, gardez mon, gars a, get text, get there, gn |
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
  -3.1: puns, quand vous, que numero, que … lista, qui |, rappelle |, recom-, recomendo, recordatorios … se
  -3.1: recu votre, refuse de, remove … name, renvo-, resib-, ride … NUMBER, said … text, salen, scuse-
  -3.1: scusez, seat off, selle, send one, shop is, sign |, significa, singi-, singing, something |, soon |
  -3.1: sorry … all, stickers |, stop crying, stop por, stop worrying, stops, super, suspension |
  -3.1: take … time, te … permiso, tears, tengo nada, termine, that price, that |, the city, the puns
  -3.1: the stickers, the top, the … last, the … number, thing … is, this NAME, this … was, thril-, thrilled
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
  -3.2: call … am, cancelar la, ce bruit, cel de, certainement, chain |, changer les, cliquer, cobre-
  -3.2: coming |, commencez, crying |, cualquier cosa, cuesta, cunado |, cure, customer |, d … vous, dac
  -3.2: dad |, days |, de changer, de nouvelles, de travailler, de … mari, de … roue, dec, demande le, desk |
  -3.2: devue-, did … get, disso-, dites moi, do … delete, do … look, do … read, du rappel, e |, ecrit stop
  -3.2: egrat-, el alto, el equipo, enfin |, enlevez la, entiendo, envoyez … des, es mio, escribame cuando
  -3.2: escribe, estoy harta, euros, everything |, exam hall, excited |, exmar-, exmarido, fair |
  -3.2: fais … avec, fait un, faite |, fan, fell off, for ads, for him, forget … i, francais svp
  -3.2: franchement |, fuck off, full stop, gafas, gardez … numero, gas, get a, get … done, got two, guy |
  -3.2: hab, hagal-, haha |, handy, have … this, her |, here please, him to, hsa, i use, i … got, ido, incor-
  -3.2: inform me, installer, is off, is … of, j … ce, j … roule, je … annuler, je … arrete, jeune, just got
  -3.2: k |, l entreposage, la barrure, la clase, la compre, la promocion, la … afuera, lait, lavad-
  -3.2: le proprietaire, le … nada, leave her, let … think, line when, liste du, m arrete, mandan esto
  -3.2: mas de, me deja, me gustan, me if, me … line, mensaje en, message d, message … est, mi hija
  -3.2: moi pouvez, moi … prix, moi … promos, more … this, mrc, mrc |, nada … eso, nah |, never … any, nice |
  -3.2: no answer, no that, no … am, no … han, no … than, noir |, nope not, nouvelles |, number changed
  -3.2: number it, number of, number … is, number … texting, o como, of what, olvidese, on some, once a
  -3.2: once |, opt in, otez les, other number, otherwise, pa otro, pack … for, paise, pas … autre, pendi-
  -3.2: people … to, pese, pintar, playi-, please contact, probarla, ps5, que … hoy, que … l
  -3.2: receive … messages, renvoyez, replied to, rouille |, sa blonde, say |, signer, siri send, site |
  -3.2: soir |, son … de, son … to, spare key, squeal, steal-, t … pas, tant, tarde |, te dio, temprano |
  -3.2: textos mon, texts … one, that message, the display, the dog, the survey, the … anymore
  -3.2: the … honestly, the … right, the … tune, there anymore, there at, this rien, to cry, to … email
  -3.2: tu … pour, ugh, unsen-, unsend, unsubscribe … the, unwan-, unwanted, update |, upgrade, use |
  -3.2: usted me, vez |, vibe, voici le, vous cessez, when … can, yo jaja, you meant, you … bike, your a
  -3.2: your … this, | ayoye, | dac, | muy, | noted, | only, | por, | quitenle, | seriously, | well
  -3.2: | whenever, | … alarm, | … algo, | … christmas, | … cupon, | … fin, | … interested, | … peu, | … poco
  -3.2: | … then, ~_ugh, ~avad, ~bore, ~boue, ~cos_, ~devu, ~ffs, ~gg_, ~gust, ~inki, ~lang, ~larm, ~lid_
  -3.2: ~meta, ~metr, ~nkin, ~oro_, ~papa, ~pic_, ~rior, ~rwis, ~stl, ~tic_, ~tiz, ~toco, ~tuto
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
  -3.3: ouin, ouin c, ouvri-, ouvrir, papa, parke-, parked, parol-, parole, pas ca, pas … magasin
  -3.3: pas … parler, pedido |, pere |, phone … out, pickup text, plus tard, plus vos, pneus … en, pour … un
  -3.3: pouvez … l, promocion |, quand tu, que tienda, que … esta, que … roule, que … voulez, quelque
  -3.3: quiero la, quiero molestar, quiero … gracias, quit my, quitarme de, quiten a, reading this, regalo |
  -3.3: rejoindre, remettre, reparer |, reported it, s enleve, sac |, saturday |, screen |, se … pague
  -3.3: send the, sent |, should stop, should … text, showi-, showing, si esta, sick of, sonner, soy |
  -3.3: spamming, stop coupez, stop … did, stop … so, suspension, t avais, take … seat, tard |, tc, tell them
  -3.3: tequi-, tequila, text is, textez moi, texto … en, texto … me, texts … my, thankyou, that person
  -3.3: that … have, the fenders, the … account, the … here, these cost, thing … the, this … for, thule
  -3.3: tienda es, tired |, todos |, too … messages, tse, turn on, turno, un gros, un |, unblocked, urself |
  -3.3: veg, veux continuer, viens d, vite, vive, voudrais … de, vous … trop, wait do, wait … not, when will
  -3.3: which number, why the, will the, with … else, write again, y poner, y todos, you … les, you … number
  -3.3: your name, zwift, | bar, | bruh, | card, | coudonc, | envoie, | helmet, | il, | mais, | mon, | ouin
  -3.3: | oups, | reply, | send, | stopped, | ttyl, | voice, | voici, | … abonnement, | … al, | … dios
  -3.3: | … he, | … learned, | … mum, | … number, | … para, | … people, | … recois, | … saying, | … si, ~_aj
  -3.3: ~_fen, ~_gus, ~_nel, ~_sug, ~alma, ~anis, ~brui, ~eact, ~ents, ~gus, ~igno, ~leo, ~lvo, ~pens, ~rias
  -3.3: ~rows, ~ruit, ~sug, ~tui, ~tuit, ~ulie, ~urno, ~vi_
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
  -3.4: | conforme, | mama, | no, | number, | nvm, | old, | sale, | super, | textos, | tracking, | uff
  -3.4: | … do, | … line, | … more, | … nomas, | … only, | … owe, | … parle, | … rabais, | … telefono
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
  -3.5: laugh |, le di, le groupe, le … mon, leave … out, les … j, liste … la, live … anymore, llegan … de
  -3.5: lmk, ma commande, ma selle, marchent, mari |, me escribe, mean … text, merci du, mes … pour
  -3.5: messages c, mode, moi l, moi par, moi … a, mom |, more ads, mother |, muchos mensajes, my list
  -3.5: my … now, never mind, new phone, next … no, no … nadie, nonst-, nonstop, of … NUMBER, off it, off now
  -3.5: offre, or is, ouais, ouais |, out or, par accident, pas lui, pas pu, pasa, pase, pedi |, perdr-
  -3.5: perdre, persona |, pit, please call, please inform, please … can, plus … nouvelles, por … me, prati-
  -3.5: prefer phone, prefer … calls, pretending to, quelque chose, quien … esto, quit so, quit that
  -3.5: quiten … los, recibiendo sus, regle |, rentre |, rest |, rien a, sans … expres, seguridad
  -3.5: si … seguir, stealing, stop hammer, synth-, synthetic, texto … svp, textos pas, textos … font
  -3.5: texts lol, the only, the order, the … any, the … coming, the … party, the … phone, think the
  -3.5: think … meant, this … from, thought … would, til … NUMBER, tiny, tire |, to … them, todos lados
  -3.5: ton numero, touchez, trouble |, two |, un spam, used |, velo |, veter-, vitesses |, volver … recibir
  -3.5: votre … mais, wait |, warm, wash, weekend |, whatsapp |, who am, why do, working on, wrong>forever
  -3.5: yet |, yo la, you … texts, your guy, | chaque, | double, | lmk, | los, | n, | oh, | ouais, | son
  -3.5: | todos, | too, | … avez, | … frere, | … hammer, | … k, | … marca, | … meeting, | … mind, | … nous
  -3.5: | … received, | … retire, | … tres, ~00_, ~_ado, ~_tag, ~ajan, ~chil, ~ctos, ~itl, ~jum, ~meh, ~nif
  -3.5: ~otos, ~puro, ~rrit, ~sens, ~supe, ~tli, ~vaux, ~wak
  -3.6: NAME … this, a tout, a … fille, a … mari, a … off, a … texts, a … una, about his, achalent, allez y
  -3.6: also … the, am out, and on, and thanks, another text, apres NUMBER, assez … pour, atienden, au bureau
  -3.6: avoir … mon, bear, because of, bell please, blue |, boyfriend, butt, call i, call … text, calls |
  -3.6: calor |, cambios, cel … la, cell pis, check my, chum … la, como no, cotiz-, cousins, cuando … lista
  -3.6: cupon, d … merci, de esas, de l, de photos, de stop, de vendre, debloque, delete … por, denunciar |
  -3.6: deranger mais, devis, di2, dice mi, dije |, diner |, dint, dio … de, dossier svp, effacer ma
  -3.6: en avant, encore |, enseno, envoyez des, es … numero, escribio, eso … fue, este lista, etein-
  -3.6: etes … mais, faire expres, fil |, finde, for telling, forget i, from my, habit-, hace rato, hacked
  -3.6: harta de, he … me, here is, home |, hor |, how … text, i getting, i promise, if … say, informe
  -3.6: is about, is finished, is … surprise, it keeps, it ok, je m, je retire, killing, kk |, la vis
  -3.6: le hagan, leave a, let … ask, letti-, letting, lever-, levers, list … can, lo … con, los cambios
  -3.6: m interesse, magasin |, mais le, maison |, maneje, mayor, me ask, me desinscrire, me spoilers
  -3.6: me textea, me … sus, me … with, membresia, membresia delete, mensaje … este, mensajes … pueden
  -3.6: mes contacts, mi … delete, might want, moi … tu, mon bike, more … needed, my way, my … did
  -3.6: n … jamais, neuf |, ni una, no existe, no … al, noise … i, nomas … cadena, not mine, not own
  -3.6: not … before, not>stop, np, np |, ofertas |, off work, off … NUMBER, off … what, often, on … other
  -3.6: once you, owner of, parked |, payer ca, permiso para, pero … la, pic |, pit stop, please … work
  -3.6: poche |, policy, pour diner, pret |, put … down, que di, que … avais, quit … job, ran out, ran … of
  -3.6: ready but, rear |, receipt not, reins-, remettez … sur, remove>forever, reparacion, repare |
  -3.6: reporting this, rhond-, rhonda, right number, sans faire, saute, say nothing, seriously |, should i
  -3.6: si … quiero, spam |, spoilers, su numero, sus … me, swimm-, swimming, take one, te … pas
  -3.6: text … husband, texts … the, that repair, the jersey, the … haha, the … pedals, this boy, three weeks
  -3.6: tip, tirel-, tracking number, travaux, un arret, velos, votre employe, vous … NUMBER, vous … demain
  -3.6: voy |, vuelvo, want … red, wash it, when … stop, who … these, will … there, y … pas, yes … can
  -3.6: you never, you termino, youpp-, | attendez, | aucune, | bicycle, | envoyez, | faux, | great
  -3.6: | nonstop, | np, | odio, | pit, | xq, | … acabo, | … add, | … aire, | … arretez, | … come, | … con
  -3.6: | … enlevez, | … manden, | … modo, | … ok, | … par, | … pour, | … sin, | … up, | … voisin, ~_oft
  -3.6: ~_vin, ~aie_, ~aiy, ~arts, ~arty, ~bas_, ~dr_, ~epas, ~ften, ~hais, ~heri, ~hond, ~inir, ~itel, ~laq
  -3.6: ~laqu, ~lush, ~nki, ~nsez, ~ofte, ~oted, ~sons, ~ssen, ~tag_, ~wise
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
  -3.7: reclamation, red one, remettre |, retire mon, retirer … velo, road bike, rompas, sabia, sales |
  -3.7: says delivered, see |, sigue |, sms in, sms me, sms … NUMBER, solo les, somebody is, spend, stem
  -3.7: stolen |, stop calling, stop lying, stop work, sube, suscribo, take … the, tell |, texte … quand
  -3.7: textez, that … message, the wash, the … took, think … it, to … more, tomber |, touchez … a, tramp-
  -3.7: tuppe-, un mensaje, velo … l, ven a, veux annuler, veux … payer, vos … pouvez, was … fault
  -3.7: when … the, wife … the, will … stop, y ven, y … rien, yikes, you que, you too, you … bikes
  -3.7: you … never, you … spamming, your … and, | approve, | correct, | dice, | faut, | he, | kk, | que
  -3.7: | someone, | sus, | yikes, | … acuerdo, | … besoin, | … consiguieron, | … does, | … falta, | … lying
  -3.7: | … plus, | … senora, | … turned, | … voulais, ~_gp, ~aie, ~cise, ~gui_, ~hos_, ~isto, ~nseg, ~onos
  -3.7: ~pto_, ~shin, ~tea_, ~utoc, ~xtez
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
  -3.8: the stove, the wax, the … chat, think this, this … in, this … not, thought you, to … husband
  -3.8: une semaine, up |, want anything, we … no, website |, with all, working … it, would … me, year |, yep
  -3.8: yes … want, yikes |, yo … tengo, you block, you message, you … tres, your marketing, your number
  -3.8: your phone, your … number, | den, | despues, | enleve, | enlever, | full, | lads, | muchos
  -3.8: | pourquoi, | saqueme, | ty, | ye, | yep, | … by, | … in, | … mis, | … prefere, | … shop, | … ton
  -3.8: ~_amo, ~_fan, ~_leo, ~dest, ~nsig, ~rada, ~uilo, ~unts
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
  -4.3: dio este, dio … numero, do … take, drawi-, drawing, elle me, enleve … la, es spam, espera, essaye
  -4.3: est ou, etoiles |, falto, finished |, frais, fraud, future texts, grandmas, gripp-, grippe, grippe |
  -4.3: gusta … me, have … number, he moved, hermana |, in … can, it say, j … efface, je refuse, kidding me
  -4.3: la ride, laisses, like spam, limiter, lista you, listo, llegado, llegan … mensajes, lloro, los … que
  -4.3: lost … phone, ma … veut, me baja, me more, me urge, me … NAME, me … los, meme … je, mera, moi … cours
  -4.3: more … my, no corresponde, no paren, not fix, not leave, not … ads, nothing … to, nul, number … text
  -4.3: nut, of … box, otro cel, oui … confirme, pas arreter, permis, please we, please … a, pour … ces
  -4.3: pour … sortie, quand |, que te, que … soy, quiero seguir, raise, remboursez, renov-, reponds pas
  -4.3: rodar, sense, set |, seulement |, should … a, so … did, stop a, stop me, stop … on, text just
  -4.3: text … are, text … one, text … wen, texts all, that to, the agreement, the … list, tiene este, tomato
  -4.3: tu … as, un faux, usar mi, venden, vous svp, we … up, what else, when |, while … am, wish |, y dejen
  -4.3: you cut, you estoy, you … am, you … home, you … lista, | NAME, | hace, | help, | not, | otez, | plus
  -4.3: | rien, | … canse, | … ends, | … entonces, | … every, | … phone, | … playing, ~_cc, ~calm, ~eler
  -4.3: ~emet, ~gaz
  -4.4: a etre, a phone, a … autres, accepte ce, accepte … prix, ai … de, ai … du, aime, all good
  -4.4: annuler mon, anot, anot |, anymore can, appreciate the, arreter le, at … you, beau |, beaucoup de
  -4.4: before you, bon pour, bugging, buying bikes, ca … interesse, comptoir |, confirme, consentement pour
  -4.4: de bici, de garantia, de payer, demandar, depuis une, dice |, did … fix, dit |, duerm-, easy
  -4.4: encantan, eres … que, essaye de, for some, forget to, fui … no, get back, get more, got in, hace |
  -4.4: hagan nada, harto de, has this, hi |, hike, is … longer, it you, it … forever, jamais … ce
  -4.4: jamais … de, jamais … textos, je vois, just come, la … noire, les dio, les frais, llamen, lo … le
  -4.4: love to, magaz-, mandame, me encantan, me llamaron, me llego, me … phone, mes courriels, mettez celui
  -4.4: mijo |, molesto, mon rdv, my other, need … number, nm, not … off, number … are, numero … c, off to
  -4.4: ok merci, on … same, one … of, opera-, opte, par mois, pas … je, pensais, pour … pneus, promociones |
  -4.4: prove-, que hace, que … viens, quitate, quiten la, reabo-, recu de, remet-, sent … twice
  -4.4: signed anything, simple, sin … me, stop riding, surtout pas, take it, text … please, texting is
  -4.4: texto s, texto … pas, that phone, the please, thinking, tires |, to lose, to … guys, to … office
  -4.4: to … someone, tout seul, toute seule, travaux |, trouve |, tu hermana, unicy-, utile-, utiles
  -4.4: veux … desinscrire, vous … donne, waitlist |, was … but, will i, you and, your … from, | listo
  -4.4: | nunca, | slow, | third, | zero, | … aime, | … arrete, | … jour, | … leh, | … llamadas, | … luego
  -4.4: | … mobile, ~duer, ~ilo, ~rezc, ~uerm, ~vaca
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
  -5.1: a estar, a … delete, aime ca, already … me, ancien numero, ankle, avez plus, bajal-, bajale, bajenle
  -5.1: borren … la, catal-, celular y, chill, comment … que, contact the, corten el, customer … please
  -5.1: d attente, darle-, darles, de … d, desabonnee, did he, drop it, en … svp, era pa, eta, great more
  -5.1: guest, hearing so, invitados, is … an, it … now, je … des, je … garde, la … ahi, le … on, lives
  -5.1: m inscrire, mais moi, me dit, me olvida, me sirven, me … one, me … ride, more flats, nada gracias
  -5.1: ni mon, no stop, no … NAME, no … flats, no … horas, not good, pas … j, paz por, plaqu-, plus … promos
  -5.1: pour … mise, que … escriban, recevoir … promos, repondeur, repondez, se para, se … olvida, sirven |
  -5.1: son horas, stop no, stop … bikes, texted me, till now, touch it, until it, until … is, vacat-
  -5.1: vous … finir, want … go, with … people, wrong>number, y … pu, | bajale, | effacez, | mande, | peace
  -5.1: | quiteme, | room, | siri, | … accord, | … faites, | … first, | … lui, | … should, ~_eas
  -5.2: NUMBER … please, ai assez, avais … vu, avant … svp, babe, babe |, c |, ca dit, ca et, can text
  -5.2: comment je, como |, consign, de trabajar, de … los, diez, drole-, droles, en … assez, end … for
  -5.2: frais |, i stop, i turned, in … phone, je … encore, la … ai, le coupon, mande la, many … from
  -5.2: me … for, mon |, my mum, my … are, no please, no … deja, no … y, not … agreeing, one off, options
  -5.2: pourquoi … m, pretending, que |, que … tienen, recois plus, reminder |, repue-, sigo, slow down
  -5.2: souvent, souvent |, stall-, svp … pas, tab |, text her, the stand, to … buying, unread, urge |
  -5.2: va … estar, van … mandar, veux … d, were not, would never, yo … quiero, | best, | quiero, | take
  -5.2: | tantos, | three, | … recibir
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
  -5.4: membership |, moi sur, my kid, my texts, no leo, no messages, no … llego, nom … tirage, not … him
  -5.4: not … name, number you, o de, out … stop, pas … me, pins, plan … the, please my, pour aujourdhui
  -5.4: quit … and, react-, rien de, saquen de, sentimental, suscripcion de, texting … lol, trompe |, tubul-
  -5.4: up … will, velo svp, when … bike, yo si, you … mon, you … work, | here, | nothing, | should, | textez
  -5.4: | update, | … else, | … form, | … last
  -5.5: NAME p, NUMBER sms, NUMBER svp, a donne, a … mas, a … vous, account please, acepta, bikes … NUMBER
  -5.5: bloquear |, bons, d accord, de details, de … ex, delete … account, demasiados, digo que, early |
  -5.5: este … mi, eu |, ferme |, going … text, harcelement |, i … sick, je … mes, leave … message
  -5.5: liste … attente, mas preguntas, me … permiso, mes textos, mon texto, my pickup, no … came, not … her
  -5.5: parar-, pararan, paz … favor, phone … off, phone … so, pidio permiso, plus … details, que pararan
  -5.5: send … texts, sin avisarme, sortez … le, stop he, suscribir, to bike, trop … messages, tt, ver |
  -5.5: vous aussi, why did, | … desinscrire, | … times
  -5.6: am sick, and come, autre |, borren el, but ok, cancel me, de meme, discounts, dix, drop off
  -5.6: ecrivez … par, en … besoin, get all, have taken, i like, inscrivez, is … present, issit, it anymore
  -5.6: m |, mas me, me quitaron, mis … por, moi on, moi … texto, noche |, not sending, para … mi, pas svp
  -5.6: phone died, please send, que … siguen, reparation pas, si … veux, so many, stand |, tempting
  -5.6: tempting me, thanks … texting, the parts, un mensajito, up … texts, update my, veux m, will … quit
  -5.6: yo voy, you la, | over, | vendu, | why
  -5.7: NUMBER … leave, a reminder, alt, arreter la, bikes please, bikes |, d … les, deleted it, donc … velo
  -5.7: easy … the, fait … moi, for … of, for … order, hesit-, hesite, it all, je … m, leo los, mais … ai
  -5.7: my old, no va, of … guys, of … so, out … you, para no, pm, quiero … recibiendo, quoi ces
  -5.7: siguen … mensajes, stop reminding, suis … de, tan temprano, tempt-, the … ok, these … are, to wait
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
  -6.2: pas j, por … solo, qr, quit … you, right-, siest-, stopping the, svp … en, this … have, trop … textos
  -6.2: vayan … quitar, want you, yo |, you … eso, your … the, | apuntenme, | retirez, | … parenle
  -6.2: | … pensais
  -6.3: NUMBER off, NUMBER … text, ages, card … declined, de cosas, do … it, done … this, envie, finir par
  -6.3: inscris, inscris moi, j … les, je pensais, like me, llegan los, mama este, message pas, messages … on
  -6.3: no … after, no … borren, paras, promo |, read … texts, shipm-, shipment, telephone merci, tres … y
  -6.3: trop de, votre infolettre, whatever gets, your … thanks, | escribanme, | sub, | … ca, | … now
  -6.4: agreeing … this, apunto a, bicycle … NUMBER, cancela mi, delay-, es … cel, getting your, have … heard
  -6.4: he said, how old, kindly … once, mi … este, no … llamen, not heard, off … waiting, on … please
  -6.4: oui je, que … si, quedan, quite |, shut up, si … asi, si … recibir, stop being, teasi-, teasing
  -6.4: teasing me, textos … jour, they have, thing from, upset, you spam, | chill, | less, | papa, | spam
  -6.5: a quitar, at night, liste … je, me during, me how, no recibi, no … quiten, only … me, please last
  -6.5: revert, rire, start … me, stop pis, tannee de, texting … for, | lista, | … them, ~riri
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
