/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WISH = `
  7.7: para |
  7.1: si vous
  6.7: aret, number lol, quit |
  6.6: vie
  6.5: end it, vous continuez
  6.4: arrete |, the messages, ~bst
  6.3: for good
  6.0: be the, hasta aqui, stop |
  5.9: cancell, dontt-, end this
  5.8: delete me, group |, ma |
  5.7: on here, these>forever
  5.6: stop … is
  5.5: asi que, cancel |, do … use, me sigan, recois encore, to leave
  5.4: dije … si, end the, said yes
  5.3: jamais … oui, not … again, subscribed, was … the, | … subscribe, ~page
  5.2: arretez |, fin |, mon number, my info, si … continuez, un subscribe
  5.1: NUMBER texts, arreter ca, de rappels, just stop, law>not, no … recibir, or i, the free, | alto
  5.0: a ver, a … si, and … phone, calls only, i did, it stop, my … stop, oubliez moi, pour toujours, ~dme
  5.0: ~ndom, ~tt_
  4.9: angry>wrong, el … mensaje, i agreed, inscrit, not use, off … me, ok stop, pare, su lista, the texting
  4.9: want texts
  4.8: message svp, my number, retirez … svp, so the, svp … ai, the last, was for, yes to, you … i, | arret
  4.8: | said, ~_ed
  4.7: abonne, de ahi, faire les, i … removed, lol … moi, nom |, pas … textos, que si, so please, so … is
  4.7: textez … pas, that … do, would … it, y el, you if
  4.6: be … last, de esta, de … je, encore un, faites le, list>not, molestar |, more>law, my … out, noqui-
  4.6: not text, paral-, pings, retirez moi, stop la, texts i, the bikes, the … text, this … the, vos … de
  4.6: wrong>law, ~_ile, ~aral, ~dome, ~yan
  4.5: basta you, dire, ever |, i said, inscrite, it … too, je bloque, mais … veux, me>angry, my … in
  4.5: never |, now please, please end, recevoir ca, rien recevoir, sa, sign up, so … the, stop please
  4.5: text thing, this … stop, tout svp, you … lo, ~_sa_, ~pier, ~tear
  4.4: ecrivez … pas, en … you, faire … textos, from this, is too, mass, never again, no text, not … me
  4.4: not … stop, of your, opted in, parar, ping, pis vous, said |, so stop, texts>law, unsub, unsub |
  4.4: you … los, | … bought, ~estr
  4.3: arreter |, bought one, can … the, de baja, delete |, desabonne |, en mi, fuera, i … one, is … and
  4.3: la … les, not … please, notifications |, on any, on this, please quit, take … my, texts thanks
  4.3: texts … no, veut … de, vous … dit, want>law, ~coc, ~imes
  4.2: NUMBER … a, a bike, agreed … this, angry>stop, arrete ca, autre message, bikes home, do … text
  4.2: escribas |, et je, la dessus, les … a, ma vie, or texts, page, parar |, pas un, sold the, stop>these
  4.2: svp merci, the … reminders, to … on, with … messages, you can, you … quit, | … assez, ~aura, ~nro
  4.2: ~rdin, ~tad
  4.1: ai … donne, another one, bike … i, cero, chat |, could … me, el … you, en esta, finish, is over
  4.1: is … i, it for, it please, la … moi, la … y, la … you, laisser, mais je, molestar, no emails, not one
  4.1: not … who, paren, pero … no, pour … reparation, pour … textos, que quiero, que … avez, supri-
  4.1: text again, the … where, yours, ~abra, ~dver, ~enro, ~halt, ~nrol, ~sub_
  4.0: NUMBER … 2, a l, and … not, and … would, be on, borra-, ca … moi, clicked, conteste, cut me, drop the
  4.0: entiendan, from you, me … here, me … mas, mon NUMBER, non pour, not … texts, out |, pas dans
  4.0: remove me, se … you, shut … off, so … quit, stop ok, stop thank, text club, text list, that you
  4.0: this |, unsubscribe |, up … not, you recibi, ~bra_, ~ecke, ~ub_
  3.9: am … i, and you, avec ca, back my, baja |, brakes on, can end, check-, did … give, dit oui, each
  3.9: hand my, je … ca, m oublier, me bajo, me off, me … sin, moi donc, my line, never … yes, ni me, no mas
  3.9: not contact, not … another, oublier, oublier |, plus m, pour me, qu on, quiero … en, quitar |
  3.9: rien svp, tanto mensaje, the … was, veux plus, want off, y … me, you … send, | replying, ~_eac, ~desu
  3.9: ~dve, ~itan, ~nat, ~orra
  3.8: a … shop, ai … repondu, arret |, be … off, because … did, bikes … stop, but no, cell pour, donc |
  3.8: en pas, est … arretez, este … el, esto, got my, la c, law>these, left the, list |, manden |
  3.8: mon numero, my cell, not ok, oublie moi, pas correct, plus |, plus … vos, remove |, saying yes
  3.8: text … again, that … not, turn … off, un … up, | … someone, ~_coc, ~edn, ~ntar, ~oter, ~pr_, ~sabl
  3.8: ~suiv, ~unto
  3.7: ahi … que, ask … this, be … if, cancle |, could text, de mensajes, de … lista, disab-, disable
  3.7: drop me, en … pu, es … me, from … on, gives you, gives … the, go away, have … go, home … the, it take
  3.7: it … this, jamais … ca, last … i, le dernier, les rappel, me again, me pregunto, more text, my … on
  3.7: no … falta, not send, not sign, number … for, only … please, pas recevoir, pour … facture, qiut
  3.7: reply-, replying, right to, stop now, take back, textos … svp, texts>list, texts>want, that i
  3.7: the … no, to not, un sub, what gives, where you, without asking, you no, zip it, | qiut, | … home
  3.7: | … llegan, | … sub, ~_aca, ~_ens, ~_ote, ~_pid, ~_pub, ~ains, ~aren, ~cero, ~disa, ~gal_, ~isab
  3.7: ~neur, ~plyi, ~pub, ~spet, ~uth
  3.6: a … i, annule la, any longer, canel, cessez |, coming back, contact |, de le, de no, de … plus
  3.6: espere que, et vous, gardez vos, gave it, hearing from, is … one, it … already, j appelle, j espere
  3.6: just … the, les … haha, lista gracias, liste … moi, me from, message please, molesten, ne m, no m
  3.6: no … texts, number>remove, out please, paren |, perma-, phone is, que j, que no, respe-, revoke |
  3.6: say … me, se desabonner, stop svp, take … number, textos merci, to see, to … me, want>remove, want>you
  3.6: when … i, you me, you>stop, | bro, | end, | … an, | … espere, | … mes, | … was, ~_ms, ~_msj, ~anen
  3.6: ~cada, ~elv, ~enr, ~lite, ~msj, ~nent, ~nsen, ~oren, ~reca, ~teen
  3.5: acepte, after that, am … you, angry>number, blocking you, ca svp, cause, de message, de texto
  3.5: de textos, did … agree, ecrire |, enough … these, escribirme, est … je, get … number, have … me
  3.5: i … gave, j … eu, la baja, le hago, le … pis, le … plus, los … con, m en, manden nada, march
  3.5: me>remove, moi … sur, mon … merci, next text, one … text, pas deranger, pour de, pueden … de, quand j
  3.5: quit sending, remove>number, sa |, said … only, seria … que, signed … up, so … stop, stop getting
  3.5: stop i, sus avisos, tengo la, the same, the sms, the … do, the … said, this be, to … phone, un seul
  3.5: up … i, veut pas, veux … etre, want a, want another, wants off, week i, who … yes, with my, work phone
  3.5: would … mind, y los, you … right, ~_aur, ~bot_, ~cosa, ~egal, ~iva, ~lert, ~nlo, ~pare, ~priv, ~tado
  3.5: ~tir_, ~zac
  3.4: again … i, an old, an … man, and take, and … the, apagu-, apunte, arretez ca, arretez les, basta-
  3.4: being texted, brakes … the, ca … vous, can stop, cancelelos, casil-, casilla, cessez, combien … fois
  3.4: corte-, couper, de fois, delete it, deranger |, do … me, end, es que, escribirme |, espere, i reply
  3.4: i … opted, i … something, is … you, jamais … mon, je … de, juste pour, los quiero, many … i
  3.4: mas gracias, me apunte, messages merci, messages svp, mon accord, montr-, my … no, never … up, ni
  3.4: no … to, notices, number was, of … i, opt me, please take, plus merci, plus rien, police |, pour que
  3.4: pouver, pregunto, quand … ai, se los, see these, sheet, shut it, stop>number, take me, texts>not
  3.4: vendi-, veux pu, where i, you … have, your text, | forget, | … este, | … gives, ~_ni_, ~celo, ~clin
  3.4: ~erts, ~iand, ~ibie, ~leer, ~nel
  3.3: a day, a recevoir, a … e, achete, ai … approuve, ai … non, ai … signe, at checkout, aussi svp
  3.3: aux textos, avez … mon, baja, baja … favor, bueno que, c … stop, ca sonne, caiss-, cell de, cese
  3.3: cesse-, demande ca, di, do … contact, do … send, enlevez moi, envie-, envien, falta que, fuera de
  3.3: gdpr, how did, i … no, i … stop, is his, it … ready, jamais donne, je debarque, la … avec, law>wrong
  3.3: los mensajitos, many times, message pour, messages please, more message, no … of, no … quiero
  3.3: not … to, not>more, number>angry, nunca les, of them, of … list, on … work, pedi, please stop
  3.3: please … more, please … them, por correo, pour se, pour … ca, quoi … affaire, record, reminders
  3.3: remove>texts, review |, ruego, sacame de, send>want, stoppe, taken off, terminer, texts>more, thinks
  3.3: times, un … j, unche-, want … hear, who do, would like, y en, | permission, | stopper, ~_di_, ~_oo
  3.3: ~coch, ~dens, ~fabo, ~olli, ~rase, ~rtu, ~rueg, ~sati
  3.2: a esta, a … haha, ai NUMBER, apres ca, arrete la, avisos de, bro, can … guys, d infolettre, de ne
  3.2: ecrivez pas, esta … gracias, fa |, favor … no, follo-, for this, get NUMBER, hear from, i talk
  3.2: i … put, j … mieux, know it, la ca, lachez … avec, les … mi, like off, live, love |, m … de, mari est
  3.2: mas |, me nothing, mis datos, moi pu, no envien, no los, no molestar, no texts, numero lol, numero si
  3.2: of these, oui a, plus un, plus … des, plus … messages, pos, quit, sortir, suis … abonne, texto … ca
  3.2: to texts, to … and, tu peux, un par, want>stop, would … off, you>law, you>not, | blocking, | by
  3.2: | funny, ~_sak, ~aji, ~ajit, ~iera, ~ilie, ~lte, ~oop_, ~rote, ~sak, ~tarm
  3.19: (tables say opt_out)
  3.1: a no, a … no, angry>me, at your, aveni-, by text, cada, como … quito, con lo, de ese, de vos, de … a
  3.1: denme de, doren-, dorenavant, entendre parler, erase, est … mais, fine print, for … one, get removed
  3.1: get … from, gives, hear … you, let … be, like you, me of, me … quitar, me … texts, me>not
  3.1: mensajes gracias, messages texte, mi numero, mieux … recevoir, mon … lol, ne … suis, never gave
  3.1: no more, no … did, no … mensajes, not>send, not>texts, number i, numeros, old man, only … the, otez
  3.1: ou je, outta, pas … enlevez, qu, quito, resil-, resilie, sales, sea el, sea … ultimo, see … it
  3.1: signed me, signing … for, stoop, stop this, system, take … out, the text, the … in, there … not
  3.1: this phone, to anything, to … text, todas, un de, vendio, veux … de, vous … pas, want your, ways
  3.1: when i, | avant, | cancel, | s, | stoop, | … dice, | … spamming, ~_exi, ~_joi, ~_qu_, ~barq, ~blas
  3.1: ~borr, ~icit, ~ives, ~outt, ~pan_, ~ping, ~prep, ~tta_, ~tup, ~ushe, ~utta
  3.0: NUMBER de, a este, achete mon, achete … numero, ahora, alto |, c … termine, ca plus, call do
  3.0: call … not, cancelo, close my, con … de, cuarto, de esto, de spam, denme, denme … baja, did … ask
  3.0: do … talk, el … y, elvis, en … les, eres, est termine, exclu-, fa, fini les, forever>you, form and
  3.0: hace … que, have … my, how does, i … of, insis-, know … you, law>me, les texto, les … merci
  3.0: list>these, lo di, los bloqueo, m ecrivez, me>number, messages j, moi … de, more texts, msj
  3.0: my signature, ne pas, need texts, no … escriban, not … them, notices |, number off, on ne, otro |
  3.0: paren you, please no, please … it, pueden parar, que tengo, que … no, que … sigan, quit with, quitenme
  3.0: reminders please, removed please, repondu oui, retire |, robot, send>law, signature, stop>angry
  3.0: stop>law, suis … a, teste-, text messages, textez plus, texting … now, texts anymore, that … it
  3.0: the … thing, these … it, to receive, to this, trank-, trankil, tu … les, va … les, velo c, want>not
  3.0: you … mande, | fin, | … j, | … yo, ~_baj, ~_ere, ~_fa_, ~ctez, ~earm, ~eas_, ~excl, ~foll, ~habe
  3.0: ~ivie, ~js_, ~msj_, ~nsis, ~req, ~requ, ~rsel, ~sj_, ~uita, ~veu_, ~xcl, ~xclu, ~xtee
  2.9: NUMBER … svp, a textos, a … is, a … otro, alone |, am … no, any … of, at all, aucun texto, avenir
  2.9: borrenme, c … non, card with, card … my, con los, conse-, dado, de su, de ta, de ustedes, deja dit
  2.9: demander, desus-, do … waste, du tout, el de, en recois, end … please, envoyez … rien, est stop, et
  2.9: et ca, faux |, follow, follow ups, for … not, forward |, gave … for, going forward, has … the, i wish
  2.9: if … stopped, in your, is always, is … last, is … this, it … always, j … que, j … recois, je n
  2.9: je vous, je … stop, l avenir, lachez mon, les alertes, les … la, let this, lien … se, march please
  2.9: me now, me please, me suscribi, me … d, me … ma, me … mandando, mecrive, mensajitos, merci bonne
  2.9: mi telefono, mon nom, no manden, no … manden, no … seguir, not agree, not waste, off … list
  2.9: off … phone, pas … qui, pas … sondage, permanently, please never, please undo, pueda, que … les
  2.9: quiero … esto, quita-, quitt, rappels aussi, rappels pour, remove … number, remove>me, rm, s il
  2.9: said … on, send>wrong, ski, so are, something i, spame-, still texting, stop comme, stop with
  2.9: stop … ca, suis … la, suscribi, svp arretez, svp … de, ta liste, tell you, text updates, texto … no
  2.9: the bike, the do, the … every, these>remove, to me, to … from, to … messages, toujours |
  2.9: updates please, wants them, waste, waste your, why you, word to, wrong>remove, y de, y no, you could
  2.9: you … delete, | exit, | nomas, | paye, | … svp, ~_et_, ~_fol, ~_set, ~aven, ~cele, ~cess, ~cons, ~ecl
  2.9: ~eros, ~esus, ~exi, ~lici, ~lir, ~nlos, ~ntem, ~odas, ~onse, ~opa, ~otez, ~rsi, ~scon, ~sent
  2.8: NUMBER am, NUMBER textos, NUMBER … got, a ca, a … and, a … avenir, a … quien, actually, ads, agreed to
  2.8: alertas, alerts |, am dead, appelle la, are … please, avis, blank, bough-, bought, calls no, can go
  2.8: can … texts, ce … le, checked, cuando me, de ca, de plus, de … avisos, de … porfa, debra-, dejen de
  2.8: did … opt, did … subscribe, disco-, discontinue, enrol-, entendre, es no, est fini, et … m, eu mon
  2.8: faire texter, from … text, gave, get … this, got … of, hasta la, i … did, i … yes, is … stop, j veux
  2.8: les rappels, line, lleguen, mandar, me … it, mecri-, mejor no, menvo-, message … vous, mon ok
  2.8: mon … pour, my phone, n en, never opted, ni NUMBER, not need, not opt, not subscribe, not … up
  2.8: not>list, number>want, number>you, nurse, o p, off of, off this, off … texts, on … texts, oui pour
  2.8: para que, pare |, pass on, please fix, please … am, plus besoin, point, pub, pubs, que … quiten
  2.8: rien signe, s t, s … o, said no, saldo, salgo … esta, se … con, send>not, set, seulement … de
  2.8: si … llega, solo para, stop … messages, sur mes, t o, t … p, text moi, text … thanks, texteen
  2.8: the … now, the … to, to stay, told you, turn, velo … besoin, veux … que, want … texts, what … do
  2.8: with your, with … number, work order, would … you, yo paso, you bye, you … manden, your money
  2.8: | cancelar, | espero, | … kid, | … sus, ~_ads, ~_alo, ~_bor, ~_cau, ~_dn, ~_gav, ~_unc, ~acta, ~adm
  2.8: ~alto, ~apag, ~busi, ~deba, ~debr, ~elva, ~eman, ~enlo, ~gav, ~gave, ~itam, ~iten, ~ivac, ~magi, ~nor_
  2.8: ~oof, ~oof_, ~pid, ~pub_, ~pubs, ~quez, ~quit, ~saca, ~siv, ~tenm, ~uenm, ~voul, ~xted
  2.7: (law), NUMBER in, NUMBER … after, NUMBER … vous, a dit, a molestar, again-, against, ahi |, ai eu
  2.7: ai … une, ajoute, alert-, all day, all the, alors, am … still, amour, and delete, are … to
  2.7: arretez svp, au … quand, because i, bike so, busqu-, but … more, can delete, can it, can quit
  2.7: can … anytime, clicked yes, con tanto, cosa, d la, de sondage, de tanto, de … faut, de … le
  2.7: de … liste, debarque |, delete … number, demander c, does not, emergencies, en … plus, enlever |
  2.7: enough … from, envois, est vendu, est … j, estop, every, fois faut, for emergencies, get another
  2.7: got … in, heari-, hearing, i … dead, i … like, informations, is what, it now, j … mis, l amour
  2.7: la … vez, leavi-, leaving, mais, me go, me like, mi … lo, moter, n … plus, nadie les, no volver
  2.7: no … calls, no … mas, nunca … di, off … text, opted, parel-, part, passed away, perdez, permiso |
  2.7: pero you, pido, play, please close, plus svp, pour … amour, pourr-, pu … textos, que conteste, que yo
  2.7: qui … dit, quitter, rappels … svp, rayer, recois … un, report you, retirer, sache, said … to, salir |
  2.7: send>more, si a, si … m, silence, since when, spameen, stop le, stop these, stop … these, take … off
  2.7: textearme, texter |, the shop, the … at, the … that, these off, these … me, thought … was, to it
  2.7: tranquilo, tu … m, undo, veces, velo … est, vos promos, vous le, vous … ajoute, was just, when did
  2.7: you>angry, | annuler, | estop, | in, | rip, | … all, | … pu, ~_lee, ~_wak, ~acab, ~agan, ~bor, ~cies
  2.7: ~dece, ~ders, ~droi, ~eavi, ~ebar, ~ecen, ~irer, ~kay, ~lay_, ~melo, ~muni, ~pels, ~pend, ~pter, ~qu_
  2.7: ~ria_, ~roit, ~roni, ~sac, ~tame, ~tec, ~vece
  2.6: NUMBER … j, a … ecrire, agn, agn |, ai … ans, ai … que, am … take, and now, annuler les, answer is
  2.6: answer … no, apres … plus, arretez, arretez … m, asked, autorizacion, avoca-, away, be taken, be |
  2.6: bici you, borrame, but please, ca les, cancl-, cancle, cette liste, con … tienda, consent
  2.6: cuantas veces, d autres, day … is, deman-, deranger, desactiven, died please, dnc, do … hit
  2.6: enough texts, est du, est … dernier, fille au, finge-, form, gens, get … take, hombr-, hombre, i ask
  2.6: i subscribed, il vous, il … plait, ilega-, ilegal, in touch, in with, in … trash, it with, it … with
  2.6: j … dit, la … hace, la … sur, las … de, le … aujourdhui, le … texto, liste svp, los reporto, m oter
  2.6: mais … de, mavez, me texteen, me … en, mon … la, msj |, my whole, need text, never … in, no … call
  2.6: no … gracias, no … svp, nobody asked, not hit, number … not, off before, on … desabonne, on … form
  2.6: opt out, or … will, oter de, p, p |, pas abonne, pas … a, pause these, print, pris, put a, quand est
  2.6: quand … ce, que era, que les, quit texting, quit … me, quitenme |, rappels, reporto, scrap
  2.6: se desabonne, si je, si yo, sms |, so quit, solli-, sortir de, star, stop is, stop sending, stop … him
  2.6: svp les, text … nothing, text … stop, text … thank, textos … j, textos … on, that box, the lake
  2.6: the texts, the … came, these please, these>stop, this list, time you, to … new, too much, trade-
  2.6: traded, turn this, unsubscribe me, veu, veux … desabonner, voice, voy a, want … get, worse … my
  2.6: you … only, | cancle, | dejen, | show, | traded, | … dejar, | … veces, ~_ale, ~_inb, ~_p_, ~_sms
  2.6: ~_suy, ~achi, ~arer, ~aur, ~avoc, ~boug, ~crit, ~ersi, ~ider, ~ienc, ~inb, ~inbo, ~ined, ~llic, ~mark
  2.6: ~mun, ~nti_, ~obot, ~ohi, ~oix, ~oix_, ~rmat, ~sald, ~sea_, ~sked, ~sms, ~soll, ~stad, ~suy, ~tar_
  2.6: ~tly, ~tly_, ~toir
  2.5: NUMBER message, a … y, acabe, adver-, ai dit, ai rien, ai … accepte, aimer-, alertes de, am replying
  2.5: am … do, and, and these, and … i, anymore please, are … my, au … j, avais dit, axe the, besoin … vos
  2.5: blocking, bueno de, but … the, come at, consent |, coupe ca, craig-, craigslist, de … favor, de … me
  2.5: de … message, de … son, de … y, did not, do it, do … keep, enlever, espam, est rendu, exit, from text
  2.5: from … texts, halt, hombre |, i say, i … replying, i … say, insistan, is … mom, is … please, j … la
  2.5: je sache, le ruego, liste, los … y, mandar |, manden, manden mas, marke-, me quita, me thanks, me that
  2.5: me … y, memor-, mensaje … you, mensajes no, messages … ai, mieux pas, moi |, mon dossier, mon … aux
  2.5: my … info, no di, no … los, not … new, not … text, not … these, number … delete, number … never
  2.5: of … phone, off … tune, on craigslist, opting out, pass, pedi … me, plait, please disable, pour etre
  2.5: que … sache, quite-, radio, receipt only, recevoir des, recevoir … texto, recibir … de, reminders i
  2.5: save your, she wants, si … no, signe … vous, signing up, sms, sonne, sorte, still getting
  2.5: tengo … para, text i, text … on, textos de, textos … la, the … club, these come, these>list
  2.5: these>send, tienen … la, tripl-, tv |, usan, velo est, venia, vuelven, weeks … i, whatever sends
  2.5: where did, why am, wi, with o, worse than, y … no, y … you, yo no, yo … me, you all, you>list
  2.5: yours … the, | dnc, | parar, | save, | throw, | … box, | … today, ~_ici, ~_rom, ~_ses, ~adve, ~ae_
  2.5: ~agi, ~arar, ~ban_, ~bast, ~cree, ~dete, ~enda, ~feri, ~guen, ~insi, ~ity, ~ity_, ~nbo, ~ntly, ~oads
  2.5: ~ocha, ~oris, ~perm, ~saji, ~sms_, ~tenl, ~tiva, ~usin, ~vis_, ~zer
  2.4: a cause, a dejar, a otro, abonnement, achete une, after i, all texts, am … out, and … stop
  2.4: annulez … abonnement, apaga-, as a, as … delete, asked before, autres, avec … rabais, be, be no
  2.4: bici … no, borre-, but … me, c … rendu, chao, compre una, con este, consenti, contactez, coupe-
  2.4: cuando pueda, de … esto, de … merci, de … ni, deals, dejen d, dejenlo |, dicen, en adelante, en … le
  2.4: en … y, enlever svp, enlevez mon, enlevez … des, enrolled, escriban mas, escriban |, fille … comptoir
  2.4: forever>send, habra, hace falta, his … he, how … that, i gave, i … call, if this, inbox, interesse |
  2.4: is … n, j … achete, je repond, joine-, joined, just no, just … a, knowingly, la bicicleta
  2.4: la permission, la … va, lachez les, law>stop, le … enlevez, leerl-, leerlos, les … que, list>me
  2.4: lista por, liste moi, m enlever, marcada, married, me i, me manden, me … please, me>more, moi patience
  2.4: moi … ca, more>texts, my … up, nada de, nadie … pregunto, ni … mensajes, no lo, no … message, non plus
  2.4: not to, number if, numero lo, on a, on arrete, on … texting, oter, out … it, pas … oui, pero no
  2.4: por la, por … you, poube-, pour … c, pouvez les, preguntarme, que … quiero, quiera, quitame
  2.4: quitenme por, rappel |, recal-, receiving, reque-, sacame … ahi, si … recois, signed up
  2.4: sin preguntarme, so … do, so … have, stop thanks, stoppez, style, svp haha, svp lol, svp … message
  2.4: talk … about, te … a, telefono |, textear |, texting from, the screen, the time, the trash, the tv
  2.4: these, this service, to quit, to … stop, to … texting, un … c, un … je, up … that, veux que, vez … que
  2.4: vous … ecrivez, vuelvan, vuelvan a, when … was, where is, will |, y … los, yo … cuando, you bajenle
  2.4: you dejenlo, you … end, zero, | gave, | set, | stp, | … calls, | … compre, | … think, ~_be_, ~_ds
  2.4: ~_ley, ~_req, ~_zer, ~acte, ~baja, ~carn, ~conc, ~crap, ~ctar, ~cte, ~desa, ~desi, ~edir, ~eivi, ~enm
  2.4: ~etez, ~eui, ~euil, ~hese, ~hitt, ~iree, ~lva, ~nbox, ~ni_, ~odos, ~okay, ~pec, ~pedi, ~pu_, ~rank
  2.4: ~shee, ~sinc, ~thes, ~utt, ~vate, ~zero
  2.3: a ecrire, a inscrite, a … d, a … les, a … you, ai deja, am getting, and after, and so, and |, arret
  2.3: at … website, autre-, avez pas, belle, bicycle, bike texts, ca … j, can … now, cancelen los, cease |
  2.3: comme si, consentement, count-, dans ma, de ahora, de continuer, de escribirme, de este, de mandar
  2.3: de quoi, de texter, de votre, de … messages, de … nunca, dejen, demasiado, did i, dije … no, do … add
  2.3: do … write, does … work, donne, donne … droit, droit, ecrivez plus, effacez mon, effacez … numero
  2.3: en veu, en … la, en … pantalla, enough with, entendre … de, envie mas, esto no, esto … no
  2.3: faites comme, for one, from your, haya, hi please, i … look, i … told, ici, is … how, is … much
  2.3: is … texts, it and, j … besoin, j … veu, knowi-, laissez … tranquille, last … please, lawyer |
  2.3: leave my, leave … the, les |, lifet-, lifetime, like the, list … never, list>law, lo mio, mais plus
  2.3: make, manana y, me dicen, me outta, me tienen, me … never, me … off, me … si, me … texter, me … would
  2.3: mi celular, mi … los, moi de, mom … is, mon … d, montrez, montrez moi, more i, more |, more>send, nda
  2.3: need … you, never text, ninguna, not add, not message, not write, nothing |, of … and, off … of
  2.3: on … ca, one … these, otez moi, pantalla, pas accepte, pas textez, paso cuando, pires, plait |
  2.3: please … have, please … i, please … texting, plogu-, plogue, pris mon, pu, que you, que … haya
  2.3: que … y, quitenme de, regarding, rid, rid of, s, save … texts, send … anything, seriously stop
  2.3: sms svp, so you, speci-, stop already, stop … am, stop>texts, stopper, stuff |, suelta
  2.3: suis … interesse, svp pas, tekst-, text when, texts from, texts have, texts too, the ads, the code
  2.3: the … have, these after, tienen mi, tranquille, un … la, un … svp, veuil-, veuillez, veux … entendre
  2.3: vous … arreter, want them, want … be, want>list, water bottle, where … the, whoever … the, why … i
  2.3: will … in, would appreciate, you for, you lost, you pueden, you would, you … had, your list, your … i
  2.3: | baja, | desinscrire, | … comme, ~_apa, ~_foi, ~_nur, ~_pu_, ~_s_, ~aler, ~aria, ~avin, ~blet, ~cais
  2.3: ~clai, ~cta, ~dde, ~den_, ~elim, ~enir, ~foi, ~fol, ~haya, ~ices, ~ivat, ~jit, ~line, ~lors, ~nav
  2.3: ~net_, ~nsu, ~ntl, ~nurs, ~onal, ~opt_, ~peci, ~pez, ~pus_, ~rram, ~thor, ~ubs_, ~uni, ~urn_, ~veui
  2.2: NUMBER … am, NUMBER … texting, a lui, a … basura, a … text, aceptado, achaler, ai accepte, ai paye
  2.2: all if, am … stop, and he, and stop, angry>remove, annuler |, aqui los, are not, arretez … je
  2.2: arrive pas, arrive … a, at … counter, au comptoir, autor-, avertissement, avez fait, avise, basur-
  2.2: basura, besoin de, bike … leave, bless your, borrenme |, bugging me, burn, but stop, call instead
  2.2: can the, can … my, can … say, cesse |, change … preference, chaque texto, client, comment me
  2.2: comment … desabonner, comptoir, contre, datos |, de los, de … enlevez, de … telefono, dejenme en
  2.2: dejenme |, delete … old, dernier avertissement, des textos, desabonnez, dezab-, dezabonne, di … para
  2.2: did … sign, dije que, dit … a, driving and, du … svp, ecrire, elimi-, else, email … fine, ensen-
  2.2: eso no, est … otez, estre-, etre retiree, fait … vous, faites … si, fille-, filled, fois, fois et
  2.2: for … day, for … lifetime, for … please, forever>more, forget me, gettin, had no, how … times
  2.2: i … just, i … where, in … i, in … of, interesa recibir, it but, it was, it … just, j … accepte
  2.2: j … paye, know where, l ancien, l entente, la basura, la boutique, la police, la … nunca
  2.2: la … quitenme, last one, last text, le velo, le … pas, le … pour, les sms, list … you, m … inscrit
  2.2: mais … moi, man, many … do, me … call, me … inscrit, me … more, me … work, medio, mensajes … este
  2.2: merci NAME, mercy, mi … se, mi … tiene, mis mon, moi et, moi qui, money … me, my preference
  2.2: my … class, need … bike, need … for, next … goes, no quiero, no voy, no … llegue, no … molesten
  2.2: no … sms, no … updates, non … les, not consent, not … in, not … list, nous, of stop, ok … text
  2.2: olvidate, on … but, on … do, one lifetime, only … this, oui … sa, para siempre, parler … vous
  2.2: part … stop, pas fait, pas … ca, pas … faire, pas … votre, pedir-, permi-, peux m, phone … in, pis
  2.2: please drop, please let, pour … j, pretend, prochaine … et, pu de, pus, que dejen, que me, quien les
  2.2: quiteme de, quiten |, rappels de, recad-, remove, repli-, repondu, retiree, s … vous, scree-, show up
  2.2: si you, soit, soyez, still … these, stop … do, stop>forever, suis inscrit, table-, take my, take us
  2.2: tanna-, tell the, text goes, text it, text … at, textos por, textos stp, thank … for, the kid
  2.2: the … contact, the … not, this crap, this stop, tiendas, times do, times … i, to ask, to keep, total-
  2.2: trying to, turn off, uds, ultima, ultima vez, un mes, updating, ups, urgences, us off, usele-, useless
  2.2: vale, vos envois, vos message, votre liste, vous l, vous plait, want out, want … from, was … me
  2.2: wipe my, without … text, wrote, y … de, you paso, you please, you … bueno, you … por, you … textos
  2.2: | added, | for, | our, | quitter, | under, | we, ~_and, ~_ces, ~_cup, ~_eli, ~_jan, ~_vec, ~abor
  2.2: ~arin, ~baro, ~basu, ~chat, ~cord, ~crip, ~dito, ~donn, ~ecad, ~efi, ~elco, ~emor, ~enme, ~epli, ~epte
  2.2: ~eque, ~erb, ~fois, ~hes, ~iber, ~ilen, ~imin, ~inge, ~itos, ~jen_, ~lak, ~make, ~migo, ~mmun, ~mpto
  2.2: ~ms_, ~nces, ~nnan, ~nous, ~nsub, ~olle, ~opte, ~ores, ~pido, ~prar, ~ptoi, ~relo, ~renm, ~rid_, ~rren
  2.2: ~rtir, ~sab, ~sil, ~smi, ~soit, ~spec, ~sser, ~ti_, ~tme, ~trip, ~tto, ~uego, ~uit, ~uite, ~ular
  2.2: ~unsu, ~upon, ~viez, ~ways, ~wrot, ~zes, ~zes_
  2.1: (remove), NUMBER see, NUMBER … je, a flat, a … caisse, a … person, a … sur, ai demande, and please
  2.1: and … text, ans, apuntaron, arret merci, asked … to, au … m, avec vos, avenir |, avez … ecrit, axe
  2.1: back … my, banqu-, banque, be … it, bebes, bien pero, bike you, bikin-, biking, bon arretez, broke my
  2.1: brun, busin-, c … le, c … trop, came … on, cancel these, canceller les, cause de, ce … j, cessez les
  2.1: chose, como … hago, completement, comptoir m, contr-, de nada, de opinion, de … llamar, dead |
  2.1: deje de, demande d, des messages, desap-, desin-, desinscription, dit non, donne … ok, drop … number
  2.1: du groupe, el papel, el ultimo, en voulais, en … momento, enlevez |, escriban, escribiendo, est ecrit
  2.1: est fait, est … fait, est … l, filte-, guada-, guadalajara, hay que, he wants, heart-, here, his mom
  2.1: how i, i be, i is, i no, i … email, is … great, is … hard, is … late, it … me, it … never, j … voulais
  2.1: jaja you, je reponds, je … etre, juste … la, killin, l a, la caisse, la je, last … from, le pique
  2.1: le tirage, les di, les … par, let … end, liber-, liste |, lo … no, los sms, los … a, los … gracias
  2.1: ma … que, mandarme mensajes, marche pas, marque, me … do, me … text, merci mais, messages … j
  2.1: mi respuesta, mi … jaja, mis … votre, moi j, nada por, ne … m, neta you, no llamar, no … favor
  2.1: no … text, not okay, not … do, now … me, number in, number out, of … stop, of … text, off |, on coupe
  2.1: one of, opt … a, ou j, oui … ca, part of, parte, pas arretez, pas comment, pas … francais, paso … de
  2.1: pedi esto, pero, pero … quiero, picked up, pido que, please do, plus … par, pour ca, pregunto si
  2.1: prepa-, prochains, projector, promos svp, prove, publi-, pueden dejar, que je, quiet, quitan
  2.1: quiten mi, quoi la, recados, receive |, recevoir sa, recue-, retrait |, revoke, ride it, s v, s … p
  2.1: sale texts, same text, sans me, saque-, saquenme, saute-, says stop, says … on, says … stop
  2.1: says … you, sea, show, show me, si … mandando, si … voulais, signing, since, soit le, soit … dernier
  2.1: solo … la, spamming me, stop, stop … now, svp … suis, take to, take … get, take … of, text … my
  2.1: texting |, texts, texts … am, the answer, the projector, the waiver, the … already, they … not
  2.1: this … i, this … up, thought it, time to, time … text, to email, told … no, totaled, toute, ugh stop
  2.1: un client, un … message, us end, v p, velo je, ver … me, verba-, veule-, veulent, vos sms, vous me
  2.1: vous … si, want … NUMBER, want … text, want>send, wante-, wanted, when … am, whole class, y … quiero
  2.1: yo, you dejenme, you think, you … no, you … tengo, | already, | axe, | bike, | cuantas, | had
  2.1: | mettez, | pardon, | prove, | … dicen, | … sais, | … sold, ~_end, ~_epa, ~_ill, ~_jap, ~_plo, ~_sac
  2.1: ~_yo_, ~aled, ~arme, ~asu, ~away, ~blic, ~bor_, ~cara, ~cela, ~cida, ~cite, ~dang, ~eba, ~eks, ~elc
  2.1: ~erai, ~esap, ~exts, ~gnin, ~ign_, ~ingl, ~ings, ~isco, ~jap, ~lait, ~lenc, ~libe, ~lied, ~life, ~memo
  2.1: ~ncio, ~nica, ~nse, ~nun, ~opt, ~pero, ~pete, ~pis_, ~plie, ~pons, ~pte, ~publ, ~quen, ~rel, ~rik
  2.1: ~rket, ~rten, ~sort, ~ston, ~tam, ~vale, ~veme, ~vorc, ~xts, ~xts_
  2.0: (stop), NUMBER cents, NUMBER weeks, a nada, a problem, a ton, a … once, a … pour, a … telephone
  2.0: ai … arret, alone, alzhe-, alzheimer, and can, and … do, and … texting, any … to, arret svp, au … moi
  2.0: avec … textos, avisen, avisen mas, basura |, be texted, besoin … m, besoin … messages, bien … vos
  2.0: bike … a, bikes … on, but … do, but … texting, bye la, can have, carna-, carnal, carnal |, case
  2.0: cause i, ce telephone, cease, cents, como lo, con … mensajes, continuez |, country, cuantas, cuart-
  2.0: d ecrire, dautr-, dautre, day … not, de mon, de recevoir, de … ne, de … textos, decli-, decline, dejar
  2.0: dejen … mandar, depuis quand, desir-, dicen que, did … miss, do … the, drop, drop my, email on
  2.0: email only, enleve moi, enlever de, entered, envoi, es solo, est le, esten, etait juste, etait … la
  2.0: etre, excuse me, fait … mon, faut il, fermer, fille … NUMBER, for … bike, for … on, forward
  2.0: get … anymore, got off, haber, halte, hi it, hope this, how can, how it, hurac-, huracan, i sure
  2.0: jamais |, just do, just … more, keep … please, know when, la arretez, la case, la casilla, la semaine
  2.0: la svp, lake, last week, late … me, le mot, le … c, leaving a, llegan a, los … de, magic, magic word
  2.0: make you, me molesten, me preguntaron, me quitan, me rayer, me vuelven, me … ni, me … plus, mensaje y
  2.0: mensajes … mi, merci … journee, my inbox, need … keep, nix, no hace, no on, no right, no textear
  2.0: no … please, no … stop, nomas … una, not work, not … anything, not>these, off for, off … here, ok to
  2.0: one more, or any, or ever, ordin-, oui … la, paix avec, palab-, palabra, pas … temps, pas … tu
  2.0: pas … un, pedalear, pedi que, permiso, pickup not, plus … mon, plus … seul, plus … texto, preguntaron
  2.0: prie, priva-, privacidad, pu |, publicidad, que vous, que … esten, que … numero, que … saquen
  2.0: que … veux, quedo … la, quit the, quita, quiten … numero, quitenme … favor, ran the, recibir sus
  2.0: regis-, registre, relat-, replied, rompan, s … fait, said to, salgo de, sans, saquenme |, sauter
  2.0: senora NAME, si es, si … algo, si … paran, sigan … mensajes, sin … para, so it, so … am, so … us
  2.0: son … pas, sortez … de, still on, stop … texts, stop … to, study-, studying, suis pu, suis … par
  2.0: suiva-, sus textos, suspe-, suspender, svp … le, te voy, teaching, text at, text … me, texto non
  2.0: texts … not, thanks stop, the brakes, the magic, the right, the … going, the … take, the … texts
  2.0: the … ups, the … word, third time, this line, this … and, this … ton, tips, turn these, una vez
  2.0: una … no, une … chose, unreg-, up my, up please, ustedes se, v, vez que, voulu, vous … je, was … at
  2.0: what the, will … out, with the, would only, wrong>not, wrong>stop, y … siguen, yes on, yo … dije
  2.0: yo … la, you con, you stopped, you … con, you … d, you … on, you … this, your stuff, yourself |
  2.0: | blocked, | bloque, | came, | cancele, | compre, | depuis, | desabonner, | excuse, | fais, | nix
  2.0: | pretend, | salir, | stoppez, | svp, | … died, | … ecris, | … quand, | … receipt, | … seulement
  2.0: | … x, ~_cea, ~_def, ~_emp, ~_etr, ~_fic, ~_jur, ~_nun, ~_saq, ~_v_, ~acar, ~adio, ~ager, ~asur, ~bow
  2.0: ~ceas, ~ces, ~coup, ~dau, ~decl, ~def, ~defi, ~ecal, ~ecli, ~erde, ~erma, ~esab, ~hter, ~iet_, ~imie
  2.0: ~ione, ~irez, ~isat, ~jur, ~leti, ~lone, ~mane, ~mass, ~miso, ~mit_, ~mmat, ~muev, ~ncle, ~nden, ~nen
  2.0: ~nlo_, ~nvio, ~ontr, ~osp, ~ox_, ~paid, ~plo, ~rait, ~raye, ~rene, ~resp, ~reti, ~rrem, ~sait, ~sans
  2.0: ~saq, ~saqu, ~sele, ~sire, ~tta, ~undo, ~uspe, ~utor, ~voi_
  1.9: (forever), NUMBER i, a enlever, a landline, again |, ago please, ai … ca, alertes, all |, aller-
  1.9: already i, alto you, am going, am good, and every, are fine, are … welcome, arretez de, au texto
  1.9: authorized, avant … je, bike for, bike … than, blank … purpose, borran, by accident, ca enlevez
  1.9: ca … ai, caisse, cancelar |, cancelen … mensajes, ce service, cell, charged, ciao, close out, compre
  1.9: consentir, cosas, crtc, cupon-, de bicycle, de estos, de … c, de … gracias, de … las, de … vie
  1.9: delete tune, delete … up, desac-, desactivez ca, dessus |, detener, di mi, digo, dit stop, do … reply
  1.9: does … get, donnees, du … je, el … donde, en envoyer, en … je, en … mensajes, entente, envois |
  1.9: eso … es, este … se, estoy … sin, etait le, etre retire, existe |, expli-, fabor, fait NUMBER
  1.9: fait … a, favor gracias, fcc, fois … les, for NAME, forever>want, good … the, gtfo, guys … the
  1.9: here on, i have, i mean, i still, i told, i would, i … good, in march, in to, in … name, in … why
  1.9: insurance … it, is … to, j … NUMBER, jajaja you, je souhaite, je te, je … bloque, just delete
  1.9: just remove, kid … me, la fille, la … passee, laisse … tranquille, les urgences, liste … gens, loi
  1.9: lol enlevez, longer … to, los textos, los … mejor, los … you, lose the, m, m … envoyer, make … stop
  1.9: marri-, mas yo, mas … ustedes, me borran, me lleguen, me … before, me … now, mensajes porfa
  1.9: mensajes … no, messages … do, mi cuenta, mi … en, mient-, mientras, mineu-, moi les, moi … vos
  1.9: mon consentement, mon telephone, mroe, my … a, my … and, my … you, no ando, no msj, no … a
  1.9: no … avisos, no … se, no … texting, non arretez, none, not ever, not welcome, not … anymore
  1.9: not … message, not … out, now so, now … do, number a, of here, off whatever, ofrec-, on there
  1.9: on … ride, opt, otez … numero, otra … you, out … these, para … no, pardo-, parenle … los, pas … d
  1.9: pas … l, passed, perde-, perdez mon, perdez … numero, permission, personnel, phone |, phone … stop
  1.9: pique, plan and, please discontinue, please make, please turn, please … sending, please … texts
  1.9: plus en, por fa, por … y, pour … urgences, pourrait, pouvez … de, preguntarme |, press, proch-, pues
  1.9: que … acepte, question, qui … est, quien me, quiero recibir, quiero … los, quit … him, recoive, relan-
  1.9: remove>list, respeten, retir-, retirer … numero, rid … my, rien par, roami-, roaming, robot voice
  1.9: sans moi, seguir, semaine passee, send |, sends, sign … sheet, skip me, so there, stop ca
  1.9: stop gracias, stop merci, stop message, take … back, take … cell, texted, textos you, textos … no
  1.9: texts a, texts … me, texts … you, texts>remove, thanks please, the … message, the … repair, to make
  1.9: to send, to … again, to … of, to … when, todas las, trash, un casco, un petit, un … plus, uncheck
  1.9: une … le, une … sur, up sheet, up the, up … anything, use email, utile, ve, verbally, veux … les
  1.9: waive-, waiver, want>number, want>texts, was ready, week is, went … the, where, who are, will block
  1.9: will look, will … it, work … do, you to, you … ando, you … out, you>me, your … do, your … stop, yours-
  1.9: yrs, | annule, | bless, | broke, | buying, | dump, | gtfo, | jajaja, | revoke, | stop, | whoever
  1.9: | … enough, | … fixed, | … full, | … sir, | … ustedes, ~_abu, ~_cai, ~_cel, ~_crt, ~_fc, ~_fcc, ~_fut
  1.9: ~_m_, ~_mai, ~_pus, ~_ve_, ~aca, ~ates, ~auth, ~bin_, ~box_, ~ciau, ~crt, ~crtc, ~dera, ~dum, ~ebra
  1.9: ~ejen, ~eras, ~esac, ~etan, ~etir, ~exis, ~fcc, ~fcc_, ~fus, ~fut, ~gou, ~guir, ~guna, ~ieme, ~ima_
  1.9: ~inde, ~itie, ~must, ~ndar, ~ndm, ~nme, ~nnem, ~nock, ~none, ~oam, ~oami, ~ocki, ~oiga, ~olut, ~onm
  1.9: ~osas, ~pard, ~pte_, ~rass, ~regi, ~rmis, ~roam, ~rtc, ~rtc_, ~rto_, ~sact, ~sen_, ~sile, ~teme, ~uir_
  1.9: ~unic, ~urai, ~utho, ~van_, ~xpli
  1.8: NAME … i, NUMBER bike, NUMBER la, a deux, a m, a … through, a … voice, affor-, afford, ai loue
  1.8: aimerais, alerts, all … to, also can, am begging, and my, anko, antes … que, anula-, anular, approuve
  1.8: arret … fois, arretiez, at our, au crtc, autho-, automatiques, avisando, baja … no, beggi-, begging
  1.8: bike … great, bikes i, blast-, bloquear, bother texting, boton, bought a, but can, but do, ca la
  1.8: ca pour, ca … faire, call registry, can somebody, can … afford, cancel text, cashi-, cashier, chuck
  1.8: clair |, comment … se, comment … vous, como … salgo, con que, consent to, correo electronico, coupo-
  1.8: cuenta que, cumpl-, d ici, d mandar, de moins, de nuit, de sa, de ses, de … mes, de … texter, de … you
  1.8: decen-, dejar de, delete … one, demande, deme … baja, dernier svp, des promos, des … de, desabonne
  1.8: desub-, desvi-, do … message, do … unsubscribe, do … want, donne la, donne … permission, ecriv-
  1.8: ecrivez … ici, effacez moi, el … ese, en su, encar-, encargo, enough stop, envio de, ese dia
  1.8: est … cell, esten textiando, ever had, forget … number, friday … that, from … me, fuera … la, get rid
  1.8: get |, grace, grateful if, grateful … you, groun-, guardense, guardense sus, guys are, have asked
  1.8: here i, hit the, i always, i signed, i … begging, i … block, i … taken, if … need, if … was
  1.8: if … would, in … with, inner, inuti-, it … i, it … is, j aimerais, j annule, j … deja, jamais … la
  1.8: japan, je change, je conteste, je … en, jure, l abonnement, l heure, la lista, lachez … telephone
  1.8: law>more, law>you, le choix, le pour, leave … number, les … una, let, lien pour, like … see
  1.8: line again, lire, lista … favor, lo … quiero, loco, long … me, lose … number, loue, ma permission
  1.8: ma … est, ma … mere, marketing, marketing |, mas por, mas … que, me envie, me escriba, me retirer
  1.8: me sacas, me take, me vuelvan, me … any, me … as, me … otro, me … textiando, me … when, meme pas
  1.8: merci … me, mes alertes, mes donnees, messages i, mettez fin, mi … me, might as, might … well
  1.8: mind about, moi ca, moi plus, moi tranquille, moi … avec, more>not, must, mwen, ne … me, need … texts
  1.8: never want, no contact, no signal, no … asi, no … escriba, no … estos, not afford, not … promos
  1.8: not … registry, nothin, nothing personal, okd, on se, one … take, oter … la, pardon, pas enlevez
  1.8: pas que, pierd-, pis le, plant, please … my, por un, prochain texto, program, proje-, promotions
  1.8: puede … de, que ce, que lo, que sigan, que … arretiez, que … mensajes, que … tengo, quiero estar
  1.8: quit bugging, quitar … numero, ras, recoive plus, refra-, registry, reminder … NUMBER, repairs … so
  1.8: reply to, resig-, resign, respeto, sacas, sait, send me, shop but, shut down, signale, silen-
  1.8: so … remove, sorte-, stop so, stop yesterday, stp j, stuff, su … no, suis abonne, suis au, suivr-
  1.8: suivre, supprimez mon, sur ma, svp … les, telephone |, tengo … bici, text please, texting lol
  1.8: textos par, texts thank, texts thx, texts … them, texts … to, tf, the cell, them, these … please
  1.8: thing, this i, tiendas |, tienen … con, tiens, time stop, tires are, to be, to hear, to … get
  1.8: to … taken, to … you, todo lo, trabajo de, un … y, undo it, unsubscribed |, updates, used NUMBER
  1.8: ustedes you, velo l, vie |, vos … pour, vous arretiez, vous aviez, vous donne, vous prie, vous signale
  1.8: vous … fermer, want … know, wasti-, wasting, wasting your, wasting … time, we are, when … need
  1.8: when … signed, will call, will … at, work … is, yo … mi, you paren, you … aguanto, you … paren
  1.8: you … quiero, your do, your … not, | as, | delete, | desde, | detener, | getting, | guardense, | pause
  1.8: | su, | these, | … asked, | … get, | … mi, | … part, | … somebody, | … stp, | … tes, ~_ast, ~_cum
  1.8: ~_dum, ~_hau, ~_opt, ~_out, ~alt, ~atur, ~buel, ~bye, ~bye_, ~ced, ~cede, ~cell, ~cked, ~cump, ~dato
  1.8: ~eals, ~ecue, ~efra, ~elli, ~emer, ~enti, ~enu, ~erte, ~esin, ~etie, ~eul, ~fis, ~hait, ~imi, ~iste
  1.8: ~keti, ~lake, ~lega, ~lire, ~llow, ~loco, ~lse_, ~luya, ~mais, ~mor_, ~ncar, ~nel_, ~nim, ~oupo, ~pars
  1.8: ~pli, ~rar_, ~rlos, ~rras, ~smen, ~stuf, ~su_, ~suel, ~susp, ~tais, ~terd, ~them, ~tier, ~tori, ~trik
  1.8: ~tuf, ~tuff, ~ug_, ~ula, ~umpl, ~urez, ~usi, ~usp, ~uti, ~vei, ~xis, ~xist
  1.7: NUMBER pis, NUMBER tubes, NUMBER … is, NUMBER … qui, a bad, a compter, a mon, a rest, a tube, a … en
  1.7: a … insu, a … your, acceptais, achet-, affaires, ahorr-, ai plus, ai … comptant, ait, am driving
  1.7: am … interested, and do, and … off, any … messages, anymore … you, arret-, at … or, at … so, aura
  1.7: aurais, autorisation, avis … de, avisos … no, back so, bbb, be grateful, be … with, besoin des
  1.7: bike fixed, bol, bonne journee, buying a, by what, c … vous, ca … encore, call or, cancel … membership
  1.7: cancelo … mensajes, case |, cel you, cesser, chaqu-, chaque, choix, compter, con sus, con una
  1.7: consent you, consentimiento, corro, dame … baja, date … l, de cancelar, de moi, de numeros
  1.7: de … envois, de … n, deja … d, dejan de, dejen … spam, den … baja, des … vous, desabonnez |, deseo
  1.7: deten-, digan-, dije, ding, dingi-, dinging, dings, dit pas, does that, does … count, does … take
  1.7: done … these, dump, each one, echange, effacez, el spam, else |, en esa, en serio, encore … textos
  1.7: end these, esa lista, est non, est … un, fait voler, falta … me, favor you, favor … el, fini … textos
  1.7: first … times, for anything, for … but, from here, funny, garder |, get any, getting old, gona
  1.7: got … the, gout, grandma, happening, harra-, have … do, here … me, him i, his phone, hitti-, how many
  1.7: how … i, i drive, i take, i … driving, i … leave, i … we, ici la, if … wanted, il n, insu, is no
  1.7: is … list, it … friday, j me, j … demande, jamais … pour, je coupe, je travaille, je … aller
  1.7: je … avais, je … sortir, l … ca, la loi, la pub, la … a, la … pis, las alertas, le spam
  1.7: les … automatiques, ley, link and, llegan … las, longer wish, longer |, m ecrire, m … desabonne, m … j
  1.7: m … plus, m … rien, ma belle, manden … aqui, marca-, mas … aqui, me any, me escribas, me quiero
  1.7: me … is, me … lol, mensajes a, messages to, messages … it, messages … svp, moi … NAME, moi … j
  1.7: mon insu, mon … je, mon … sans, more of, more … reminders, motorcycle, moved, my … says, n ai
  1.7: n ecrivez, name of, need them, neta, next … and, night-, nights, no mandar, no sigan, no y, no … bike
  1.7: no … escribas, no … haber, no … textos, no … wish, not keep, not mind, not … any, not … be, not>want
  1.7: nous |, nulle part, number with, numero no, numero sin, numero … l, of … from, of … now, off with
  1.7: off … number, ojala, on … file, one thing, only for, opted … to, optin-, opting, optou-, optout
  1.7: or … am, oubliez … numero, out thanks, par contre, parenle a, pas texter, pas … en, phone here
  1.7: phone … please, plants, please … all, pogne les, pour arreter, pour … bon, preference, prepaid, propa-
  1.7: pu … texto, pull, que acepte, que … ai, que … por, que … soit, qui … a, quitenos, quitte … liste
  1.7: ras … bol, reach out, ready it, recibir, recibir esto, recor-, remov-, remove please, repondre
  1.7: reponds, respond, retirer |, robaron, sacam-, sacame, sacar-, salid-, says i, scrub, segui-
  1.7: send … one, send … please, serie-, serio, si queria, si … tan, signu-, signup, sin mensajes, sin … por
  1.7: slipp-, so long, sold … bike, sonda-, sont pas, souhaite, spam … vous, speciaux, stop>send, stopa-
  1.7: stopall, suelt-, svp j, svp … pour, tablet, text … anymore, texteen |, textos non, texts … is
  1.7: texts … this, that is, the … back, the … but, them i, these … and, these … off, think we, this plan
  1.7: this … again, this … be, this … his, tirez, to turn, to work, to … before, to … week, too late, tqm
  1.7: un la, un … me, un … texto, vendi, veux sortir, voler, volvieron, volvieron a, vos rabais, voulais des
  1.7: vous avais, vous dites, vuelven a, want … messages, while you, will pick, without … me, would … for
  1.7: would … grateful, write, wrong>angry, y hoy, y … mi, yeah no, you … again, your … me, | stopall
  1.7: | … cette, | … esposo, | … let, | … put, | … sorry, | … ve, | … vois, | … vos, | … wish, ~_adv, ~_ask
  1.7: ~_dec, ~_gag, ~_gh, ~_ing, ~_now, ~_oja, ~_sto, ~_uns, ~acam, ~acez, ~adde, ~adv, ~affo, ~agam, ~alir
  1.7: ~alon, ~ane, ~anl, ~apel, ~bro_, ~bsi, ~caus, ~cea, ~chaq, ~dag, ~dage, ~dma_, ~each, ~ecor, ~eith
  1.7: ~emov, ~enl, ~entl, ~esar, ~ese_, ~eseo, ~eule, ~ffo, ~ford, ~fran, ~funn, ~ganm, ~git, ~haq, ~haqu
  1.7: ~iale, ~iar, ~ibi_, ~icat, ~ierd, ~iew, ~ije_, ~ipc, ~ipci, ~ithe, ~jito, ~lul, ~mpla, ~ncl, ~ndag
  1.7: ~nil, ~nme_, ~noti, ~ojal, ~onso, ~opto, ~orce, ~ordi, ~otro, ~ott, ~ova, ~pagu, ~plai, ~pre_, ~prie
  1.7: ~ptou, ~pus, ~raig, ~rapp, ~rce_, ~refr, ~ribi, ~ripc, ~rret, ~sond, ~spam, ~stop, ~tf_, ~tile, ~top_
  1.7: ~tran, ~uart, ~uns, ~uya_, ~vee_, ~veni, ~view, ~yo_
  1.62: (tables say mention)
  1.6: (texts), 2 no, NUMBER ans, NUMBER the, a esto, a … des, a … me, agenda, agradezco, aguanto, ai donne
  1.6: ai … au, al … you, am a, am … coming, and the, and … more, any list, anymore thank, are … and
  1.6: arreter … m, as well, assez … textos, at … funeral, au … je, aux messages, be left, be … this, beaux
  1.6: bicicletas, bicyc-, bike lol, bike to, bike … for, bikes, block-, bloque … numero, borreme, bottle
  1.6: but … no, buy, c pas, c … ce, call to, carta, ce … je, ceux, changed … mind, cocin-, cocina, come by
  1.6: comme … est, commu-, compraron, compraron mi, compraron … numero, comun-, confirmen, conta-
  1.6: contact info, contacter, contest, corten, cote de, coupl-, couple, cuando suena, cut the, cut … off
  1.6: de bon, de d, de esa, de me, de todas, de travail, de … mama, de … pas, de … se, de … sus, debranchez
  1.6: deran-, desab-, desde hoy, desinscris, di el, dios, dlt, e, ecrir-, eight-, eighty, el papelito
  1.6: el telefono, el … le, else to, en … pis, end please, enlev-, envoyer ca, envoyer |, est … pour
  1.6: estaba en, esten mandando, esto |, etudiante, every time, exactly, favor … de, feel free, feel … to
  1.6: fin aux, finisse, fois pour, for … messages, frene-, from … i, garantia no, good day, got NUMBER
  1.6: got … bike, hard pass, hard … on, here stop, hijos, how … got, i hope, i never, i not, i sell, i … out
  1.6: i … report, i … wanted, in … when, incluez, incoming, inscribio, insistan |, is … 2, is … still
  1.6: it close, it not, it … his, je … votre, kijij-, kijiji, kill, la date, lachez … textos
  1.6: laisse … numero, le cell, le dentiste, le … arretez, le … vous, leave … be, les mando, les message
  1.6: les prochains, les … et, les … ok, like it, line |, llamen … me, llegar, llevo el, m … c, maint-
  1.6: mais enlevez, make these, manden … mas, mandes |, mas nada, mas textos, me esten, me quite, me salgo
  1.6: me textez, me these, me … my, mes deux, messages from, mi lugar, moi des, mon … de, more … texts
  1.6: mornin, mot, my part, my … about, ne … texter, neuf, never … another, nevr, new … just, nights and
  1.6: ninguna … de, no aguanto, no texting, no … avisen, no … por, no … ser, non au, not anymore, not carry
  1.6: not want, not>law, not>you, now, now take, number … a, number … did, numero sans, of whatever
  1.6: of … texts, off that, on est, on for, on n, ou … ai, oubliez … svp, out loud, over … please, pacie-
  1.6: paciencia, para … dejen, pare por, pare … favor, parro-, parte de, partir d, pas etre, passi-, passing
  1.6: phone goes, phone … for, pidieron, pis l, pitie, plainte |, please cease, please delete, please just
  1.6: please lol, please you, plus … recevoir, porfa no, porfabor, porque … no, poubelle, prohi-, prohibido
  1.6: prometieron, pu … la, que pueden, que … est, queria, qui s, quiero … parte, quita de, quitas, quoi je
  1.6: quoi que, recibir … promociones, refuse les, relationship, remove … info, remove>you, removed … this
  1.6: removed … your, rends, reply here, reply … so, retirez |, rien, rien chez, right … the, robaron la
  1.6: robaron … bici, screen, se fue, see it, semana no, si … you, signe … ca, sin textos, sms a, snowb-
  1.6: so is, sombo-, sombody, sors … de, souvenir d, spoil, still … me, stop before, stop c, stop … est
  1.6: stopall |, suis jamais, sure did, sure … not, suspendan los, svp annuler, sweetie, take, takem-
  1.6: takeme, takeme off, talk to, text program, texting him, textos et, textos … ahora, textos … magasin
  1.6: texts no, texts please, texts |, texts>wrong, the name, the new, the trouble, the … are, the … as
  1.6: the … got, the … swap, then stop, these remove, things, think have, this spam, this … do, thread
  1.6: to ride, to … down, to … getting, to … up, travaille … nuit, trouv-, uds |, un numero, unchecked
  1.6: une … a, unenr-, unsubscribe, unsubscribe please, up friday, up on, up … it, veces … que, velo plus
  1.6: vez … me, vivre, vos affaires, vos … arretez, vot, vous … du, vous … moi, want something, wants … i
  1.6: was … NUMBER, we had, were done, which is, who … me, whoever runs, why |, wife thinks, will report
  1.6: win the, wish to, wrong … of, yo les, yo you, you an, you make, you … el, you … if, you … stop
  1.6: your … my, your … please, your … program, | antes, | anular, | basta, | compraron, | corten, | don
  1.6: | feel, | name, | ojala, | prepaid, | ras, | … fille, | … hope, | … husband, | … pero, | … repond
  1.6: | … robaron, | … sea, ~_ami, ~_e_, ~_ei, ~_enl, ~_lad, ~_rel, ~_scr, ~_tec, ~_typ, ~ach, ~adez, ~baj
  1.6: ~bicy, ~bran, ~burn, ~buy_, ~cabe, ~cate, ~cky, ~cky_, ~clu, ~cogi, ~cois, ~comu, ~data, ~dec, ~dezc
  1.6: ~dier, ~eari, ~ees_, ~efr, ~ence, ~epti, ~ert, ~esi, ~ety, ~ety_, ~euf_, ~genc, ~gon, ~hers, ~iaux
  1.6: ~iban, ~idor, ~imo, ~isit, ~kil, ~loi_, ~lto, ~lula, ~mine, ~mmu, ~mot_, ~move, ~ncu, ~ndu_, ~ned_
  1.6: ~nenm, ~neta, ~ngs, ~ngs_, ~nlev, ~noth, ~ommu, ~omu, ~omun, ~once, ~ondr, ~oord, ~op_, ~ord_, ~ovel
  1.6: ~pam, ~pez_, ~pull, ~ral, ~ran_, ~rba, ~rch_, ~rcia, ~rged, ~ridi, ~rint, ~rra, ~rtar, ~sabo, ~ser_
  1.6: ~sine, ~sins, ~sona, ~spu, ~stay, ~stia, ~tay, ~tez_, ~top, ~ts_, ~ught, ~uitt, ~ulle, ~uver
  1.5: (list), NAME la, NUMBER a, NUMBER texto, NUMBER yrs, NUMBER … i, a bloquear, a cote, a mandar, a mis
  1.5: a ninguna, a retirer, a … so, aca, accor-, accord, ahead and, ai achete, ai clique, algo, and confirm
  1.5: and no, and … else, and … still, anything else, anything to, apunto |, are at, arrete les
  1.5: arretez … me, arretez … textos, at … house, au … du, bajo |, batar-, batard, begging you, bici se
  1.5: bike … please, bike … stolen, bike … you, blank on, blast, block you, blocked and, bon je, bon la
  1.5: bought … helmet, box by, business, but really, by … right, ca cesse, ca … svp, can take, can … be
  1.5: can … end, cancelame, cancele mi, carry, ce … de, certainement pas, certainement … moi, ciert-, cierto
  1.5: clair, comment vous, comment … me, como que, consented, contact list, cross me, cross … off
  1.5: cuantas … tengo, cuz of, d avis, d etre, data |, de hoy, de mis, de repondre, de sur, de … juste
  1.5: de … mais, debarque, deja … stop, demac-, demain apres, demande mon, den de, des … svp, desabonner svp
  1.5: desabonner … ca, desabonnez moi, desolee, did … my, dios … lo, donde … mi, done getting, done … the
  1.5: dotn, down as, each time, el servicio, el … pero, eliminame, elle … pas, else … text, enlevez … numero
  1.5: ensui-, ensuite, entie-, error NUMBER, eso esta, esos mensajes, est quoi, estas, este cel, este medio
  1.5: etait a, fat, fine i, for pickup, forev-, forever, forget this, from everything, from texting
  1.5: from texts, garde, gaste-, gasten, go … with, god stop, goes to, going on, got it, got to, hace un
  1.5: hace … mes, have … ask, head, i already, i … and, if … text, il … temps, illeg-, illegal, immed-
  1.5: incom-, invit-, it … text, j … clique, j … loue, j … rien, jalou-, jaloux, je trouve, je … une
  1.5: keep my, kid … the, know who, know you, know … i, la ley, labor day, lache mon, landline
  1.5: las promociones, las … al, last |, law>law, law>texts, le temps, le … lol, leaving the, les dije
  1.5: les lis, list thank, list … am, lista |, llanta … me, loco |, lol he, longe-, longer, m … promis
  1.5: magasin de, mandar a, mangez, me anymore, me mande, me stop, me without, me … las, me … recibir
  1.5: me … thank, me>stop, mensajes … you, merci … tout, meses, messages … je, mi … NAME, mi … mejor, mjs
  1.5: moi … NUMBER, moi … rappels, moi … veux, momento, mon portable, mon … monsieur, more texting, motor-
  1.5: my battery, my email, my mind, nada |, nada … texto, nah stop, name … your, ni uno, nice to, no deseo
  1.5: no escriban, no gasten, no molesten, no nos, no … mensaje, nombre que, notic-, nulle, number … of
  1.5: number … your, numero … para, nuthi-, nuthin, of god, of my, okay, olvidense, olvidense de, omg stop
  1.5: on purpose, on … the, or anything, otez mon, otro, otu, out, out if, over … me, paix, panta-, parar y
  1.5: parte … esto, pas donne, pas interesse, pas … arretez, pas … courant, pas … etre, paye, peur, phone
  1.5: pidie-, pido … me, pis … en, please finish, plus … merci, por … bici, por … el, por … la, por … rueda
  1.5: portable, postc-, postcard, pour des, pour dire, pour tout, pouvez arreter, pu le, pueda |
  1.5: puede quitar, purpo-, purpose, qu … m, que tu, que … cesse, que … queria, quick, quien … apunto
  1.5: quien … no, quiero salir, quiero ser, quitame de, quitenlos, quittez, quoi le, quoi … code, rappe-
  1.5: ready … is, recall, recibir nada, recordatorios, records |, remem-, remember, remove us, remove … i
  1.5: remove … please, remove>law, remover, remue-, renun-, retirez … numero, rien accepte, right … you
  1.5: se donde, seguir … textos, sell, send another, senor-, separ-, ser parte, ses, shut off, si quieren
  1.5: sin, sir, so delete, so drop, so … for, sortez, souvenir, stop blowing, stop je, stop les, stop on
  1.5: stop writing, stop … the, suppr-, supprimez … NUMBER, suprimir, sur … portable, sus … por
  1.5: suscripciones, sweet-, tannant, text box, text service, textez |, textiando, texting … or, texto … moi
  1.5: texto-, textos, textos … en, thank … remove, thanks … no, the balance, the counter, the girl
  1.5: the number, the trek, the … time, them off, these … stop, these … texts, thinks it, this up
  1.5: this … did, this … there, this … you, threa-, ticked, tiene NUMBER, to cut, to his, to these, too … to
  1.5: toute-, tranquille avec, travaille de, truc, un … et, un … mas, un … une, una … y, unsub from, untic-
  1.5: untick, va bien, veces tengo, velo sur, veux pas, vous autres, vous … ai, vous … faire, voye, vuelv-
  1.5: want my, want … the, was never, was not, welco-, welcome, what right, what … it, what … you, whate-
  1.5: whatever, whatever box, who authorized, wipe, with no, with texts, worse, would … no, writing to, x
  1.5: y por, year so, years, you end, you it, you … last, your system, zip, | batard, | block, | cancelame
  1.5: | cell, | change, | confirmen, | hagan, | mail, | olvidense, | optout, | ou, | paid, | perdez
  1.5: | quittez, | retrait, | tout, | veuillez, | … before, | … d, | … email, | … how, | … lache, | … mail
  1.5: | … nos, | … pedi, | … puse, | … respuesta, | … thought, ~_ach, ~_hit, ~_imm, ~_lak, ~_lir, ~_mue
  1.5: ~_oj, ~_rie, ~_tak, ~_x_, ~acha, ~ads_, ~aix, ~aix_, ~alor, ~also, ~arit, ~atev, ~aute, ~bil, ~buzz
  1.5: ~ccor, ~cko, ~dat, ~dly, ~dly_, ~due_, ~eac, ~eace, ~eche, ~ecri, ~edio, ~een_, ~efus, ~egi, ~egue
  1.5: ~eine, ~ejan, ~else, ~elul, ~elve, ~emem, ~emen, ~emue, ~esa, ~ese, ~eses, ~ext, ~form, ~ged, ~gles
  1.5: ~grou, ~hopi, ~hrea, ~ieu_, ~igna, ~imer, ~imme, ~init, ~insc, ~invi, ~itad, ~kay_, ~knoc, ~lic, ~maci
  1.5: ~mer_, ~mpan, ~nder, ~ndli, ~ned, ~neme, ~nle, ~nnel, ~ntac, ~ntim, ~nua, ~nur, ~nus, ~nus_, ~nvit
  1.5: ~olee, ~onta, ~orc, ~orev, ~orse, ~oval, ~ove_, ~paix, ~pena, ~ppe_, ~pper, ~prop, ~rade, ~rdat, ~remu
  1.5: ~rito, ~rnal, ~rpo, ~rul, ~runs, ~sas, ~scra, ~sen, ~seo, ~seo_, ~sign, ~sjs, ~sjs_, ~soli, ~ste_
  1.5: ~sub, ~suen, ~tact, ~tev, ~teve, ~tex, ~text, ~tez, ~tica, ~timi, ~trac, ~ud_, ~ueg, ~uen, ~uera
  1.5: ~uit_, ~uppr, ~uta, ~utes, ~uzz, ~vibr, ~visi, ~wher, ~wors, ~xtea, ~xtos, ~zip_
  1.4: NUMBER n, NUMBER … moi, a autorise, a funeral, a jamais, a … le, a … magasin, a … nadie, a … vie
  1.4: abonne |, about it, achaler |, added … without, again ok, ai jamais, ai pese, ai un, all, all i
  1.4: already have, already … up, am asking, and … want, ano, ans qui, any of, any |, anything … this
  1.4: apagar, appele, apunto sin, are over, are sending, arrete … rappels, arretez … rappels, ask to
  1.4: ask … be, ask … you, asked me, at first, at … fire, at … register, attend, attor-, attorney, aurai-
  1.4: aussi, aviez … que, avisen |, avocat, bajam-, bas, be in, be removed, beg, ben voyons
  1.4: besoin … continuer, blasts, borrar, borrenme de, bot, bother … me, brakes are, breaking up, bro |, bug
  1.4: building, but … not, by … at, c … juste, ca presse, cada … suena, call … and, call … instead
  1.4: cambie … opinion, cancelar … no, ce cellulaire, cel … no, cell … la, change d, changing, chere
  1.4: ciclismo, clien-, comme, commi-, como … que, conmi-, conmigo, contactar, conversacion, copia, coron-
  1.4: coronilla, cup, cut them, d baja, d … je, darme, days … over, de ciclismo, de cuando, de estar
  1.4: de nous, de sus, de … bike, de … datos, de … sistema, de … supprimez, defin-, deja de, dejen … estar
  1.4: dejenlo, delete … info, delis-, deme de, des … j, des … sur, desabo, desabonne moi, desabonner |
  1.4: desinscrivez, desinscrivez moi, desist |, did … win, dire a, do not, du … la, el envio, encore vos
  1.4: enough … the, enviando, envoi-, envoyer, envoyer de, es en, es … you, esa … que, est trop, esto you
  1.4: et les, etais pas, ever … this, exist-, favor … los, figurer, find … else, for … remove, franc-
  1.4: gave … cell, get me, get … and, give … my, good grief, grief, grounded, guys just, haha … moi
  1.4: happening |, hasta … coronilla, have already, have mercy, have never, have … you, he can, he … the
  1.4: help |, himse-, himself, hip, hoja, hospi-, houst-, houston, i moved, i read, i … appreciate
  1.4: i … asking, in … pocket, interesses, is at, is … consent, is … in, is … that, is … your, it … that
  1.4: j … pese, j … this, j … un, jamais signe, je nai, je … desinscris, jeje, jour svp, juste m, keep your
  1.4: know … is, l envoi, l … de, la atencion, la coronilla, la liste, la … enlevez, la … et, la … l
  1.4: lache … patience, laisse de, law>angry, law>list, le droit, le rdv, le … je, le … que, lista que
  1.4: liste … texto, llamen ni, llegu-, los … es, los … tambien, los … yo, loses, lovel-, lovely, m … des
  1.4: ma … a, ma … privee, make them, make this, make … texts, mama tiene, mandando cosas, mandes
  1.4: mando foto, mandr, mas ofertas, me desinscris, me escriban, me operaron, me or, me … from, me … mande
  1.4: me>you, men, mensajes quitenme, mensajitos |, menvoye, message i, message … i, messages my, mi nadie
  1.4: mi … para, mis sur, moi pour, moi svp, mon … plus, months ago, more>number, mrs, msjs, much … me
  1.4: my answer, my ok, my pocket, my thumb, my … days, my … got, my … needs, my … passed, name is, name out
  1.4: name … it, necesito los, necesito … avisos, need something, new tires, new … and, nmbr, no mande
  1.4: no para, no send, no … andar, no … envie, no … texteen, nomas |, not ask, not be, not win, not … us
  1.4: notif-, nouvelles de, number … and, number>forever, numero … yo, of me, on va, on … card, only please
  1.4: only so, operaron, opini-, opinion, otez … de, oui … moi, out again, own … now, pack it, papelito
  1.4: par pitie, para … mensajes, parle pas, parrot, parti-, peche, pedirlo, personal, phone calls
  1.4: phone … not, plainte, plus entendre, plus … envoyer, pourquoi … me, pouvez … garder, pouvi-, pouviez
  1.4: preferencia, prefiero que, prochain, promo-, promos a, proof of, propaganda, pu … promos, pu … rappels
  1.4: quatr-, que momento, que mon, que … me, que … stop, quita … de, quitar mi, quite de, quitemelo
  1.4: quoi … mot, rayez, recordatorios para, removal, remove … cell, rendu a, request, retire … ca, review
  1.4: ridin-, riding, ruidi-, ruidito, runs, sais pas, same as, saturdays, send>list, sert a, shops, shred
  1.4: sigan enviando, signa-, signed … with, snail, sock, sold, sondage, sonnez, sors, sortez moi, spoke
  1.4: stay on, still … my, stop … have, stop … message, strik-, strike, supper, supprimez, suya, tache-
  1.4: taken, tan amable, temps que, text … i, texting please, texto c, texto … de, textos en, textos je
  1.4: texts at, texts now, that … be, the bin, the clinic, the first, the hat, the register, the … reply
  1.4: the … sale, the … thx, these automated, these>these, think your, think … my, this and, this because
  1.4: this point, this … me, throw, time … me, to … or, todo el, told the, ton … de, touches, toutes
  1.4: tranquille … tes, trans-, truly, turn … the, turned off, twins, ultim-, une … fois, unhap-, unhappy
  1.4: unhappy with, up … this, vendu le, vie privee, vos … j, vos … pis, vos … texte, votre … lol
  1.4: vous pouviez, vous … un, want … receive, want>forever, was fun, was … it, watched, will keep
  1.4: will … you, without the, worry pas, would … not, y … otra, yegue-, yeguen, yo nunca, yo … di, you call
  1.4: you hable, you puse, you … de, you … leave, you … phone, you>texts, your form, your promos, your … now
  1.4: your … on, | eliminar, | every, | excusez, | final, | find, | hit, | keep, | seria, | shred
  1.4: | suficiente, | wheel, | … arrive, | … better, | … bot, | … buen, | … bueno, | … envien, | … estoy
  1.4: | … fils, | … grief, | … hable, | … less, | … means, | … mother, | … nai, | … paso, | … read
  1.4: | … toute, | … turn, ~_avo, ~_des, ~_ej, ~_els, ~_fur, ~_lay, ~_lic, ~_ner, ~_pac, ~_peo, ~_poi, ~_qui
  1.4: ~_sr, ~_tex, ~_ult, ~_usi, ~adec, ~aken, ~ald, ~anlo, ~apar, ~arke, ~arta, ~aser, ~assi, ~atar, ~avo
  1.4: ~base, ~bot, ~cau, ~clie, ~conm, ~dese, ~dlin, ~ebr, ~edad, ~efin, ~elam, ~ely, ~ely_, ~enle, ~epai
  1.4: ~ered, ~ermi, ~ersa, ~esto, ~eten, ~eti, ~etre, ~ffa, ~ged_, ~hosp, ~hre, ~hte, ~ilit, ~imez, ~inie
  1.4: ~ipa, ~iven, ~jen, ~ky_, ~legu, ~leve, ~lif, ~llez, ~ltim, ~mera, ~mov, ~mpre, ~msjs, ~nado, ~nati
  1.4: ~neuf, ~nmi, ~nmig, ~nso, ~onmi, ~ospi, ~otif, ~peo, ~pidi, ~pita, ~pted, ~quat, ~rai_, ~remo, ~rena
  1.4: ~renc, ~rett, ~ript, ~rme, ~rmer, ~rney, ~rtez, ~run, ~sagi, ~ssie, ~stin, ~sto, ~tamp, ~teac, ~ttor
  1.4: ~ueb, ~vely, ~vir
  1.38: (tables say unclear)
  1.3: NAME … de, NUMBER time, NUMBER … not, a brise, a des, a meter, a work, a … con, a … lol, a … on
  1.3: a … star, account with, acheter un, added me, ago, ai coche, ai … oui, aime mieux, all … it, also stop
  1.3: am … the, and could, and why, and … are, and … ask, angry>texts, annuler … textos, anoth-, another
  1.3: another … stop, anything … you, anywa-, anyway, apres ce, aqui, arrete … me, arreter les, arretez vos
  1.3: arretez … messages, attei-, atteinte, au … arretez, aucune … svp, avez pris, avez … un, aviez promis
  1.3: avises, back to, bajo de, basta de, be coming, be … back, been coming, been … since, bien el
  1.3: bien … no, blast |, blonde … que, bow out, bow … of, bro i, bueno, bye, c … ecrit, ca moi, ca … de
  1.3: caen, caissiere, calen-, cancelo los, cast, cell … ca, claim to, claim … have, clair-, clairement
  1.3: coche non, compre … bici, con … respeto, confirm, confirm … you, consent … claim, consentement … vous
  1.3: contact me, cortala … los, could, could … it, coupons, courriel … la, cut … the, cuz, d … textos
  1.3: dan de, dan … baja, darme … baja, de ella, de promotions, de pub, de velo, de … asi, de … manana
  1.3: de … modos, de … por, dead, deals i, debarquer, decis-, decision, decoc-, dejan, dejenme tranquilo
  1.3: demen-, derni-, desactivar, desired, deuil, diganme, disconnect, dit … au, dit … j, do … come
  1.3: donc … de, donde … que, donne-, donnez moi, dude, effacez mes, el … mi, ella … no, en deuil, en … a
  1.3: en … que, enlever … la, enlever … numero, enviar, envie de, es falso, escriba, escribir |, eso si
  1.3: est vous, est … les, est … mere, este telefono, este … de, estoy limpiando, etais en, etoile, etre sur
  1.3: etre texte, even, event, everything else, expliquez, faire … de, faire … mon, fait … fois, fautes
  1.3: fecha, flag, for sale, for … take, forgi-, forwa-, from list, furth-, get … more, ghost, go to
  1.3: good on, gradu-, grand mere, great, groupe |, happy … the, haras-, harrasment, have … NUMBER
  1.3: have … out, hay … que, hello i, hereb-, hereby, hi i, honestly |, how do, how to, i checked
  1.3: i declined, i … done, i … going, i … prefer, ici … a, il … y, inner tube, inscribieron
  1.3: inscribieron sin, into, is you, is … need, is … off, is … remove, it … off, it … stop, j … coche
  1.3: j … jamais, j … sortir, jamas, je tiens, jetez mon, jetez … numero, journee |, keep coming, knock
  1.3: la j, la … plus, lachez … les, le demander, le manden, le papier, le voy, les … un, let it, limpiando
  1.3: list … so, listes, lo digo, longer … in, los mande, loud, m avait, m ecris, ma grand, ma reponse
  1.3: make … the, mandando … you, mandar … que, mande mensajes, marque … casilla, me and, me dejan, me dire
  1.3: me inscribieron, me llega, me suis, me texte, me … avisando, me … else, me … email, me … fuera
  1.3: me … porfa, me … tarde, mecanico … que, memoria, mensajes con, mes infos, mes … stp, messages
  1.3: messages stp, messaging, mi permiso, modos, moi merci, moi … ai, moi … rien, molesten |
  1.3: momento acepte, mon … aussi, mon … sert, mon … stp, more>you, my consent, my … from, my … remove
  1.3: my … there, my … thinks, nai, name … of, ne l, ni … mensaje, no consent, no insistan, no marque
  1.3: no opt, no textos, no … more, no … ninguno, no … quien, no … recordatorios, no … saber, no … voy
  1.3: none please, nos, not texting, not … i, not … reminders, nous … de, now … please, nuest-, nuestra
  1.3: number |, number … that, nunca … mi, of |, off les, off these, off your, off … sends, oigan, ok thanks
  1.3: ok … it, old one, on … la, on … more, on … number, only call, only gave, or … my, oublie le
  1.3: over there, owner i, pack, papie-, papier, para esto, parce que, parfait pour, pas c, pas … est
  1.3: pas … permission, passed … please, patch, per, personne ici, phone … is, pis … textos, plein mon
  1.3: plein … casque, plus etre, plus me, polite, por este, por … gracias, por … medio, porfabor |
  1.3: possible d, pour une, pour … le, pour … texto, pourriel, pouvez … faire, pouvez … le, prive-, privee
  1.3: promis que, quatrieme, que siguen, que … a, que … m, que … solo, queri-, quiero … me, quitar, quoi l
  1.3: rather you, recois, recois ca, recuerden, refrain, refrain from, refus-, rente-, rented, retiren
  1.3: retrait, rien demande, rien … de, rocky, rompa-, savoir … vous, say … to, sayin-, saying, says quit
  1.3: scrub my, scrub … number, seguir … esto, send them, ser … de, settings, seul texto, shop please
  1.3: shop … me, sigan escribiendo, sned, so … can, so … more, somos, sorry … the, staye-, stayed
  1.3: still good, still want, stop all, stop sent, stop who, stop … c, stop … spam, stop>want, store-
  1.3: stores, subar-, subaru, suene, suerte con, suerte … la, sur … formulaire, suspenda, svp pu
  1.3: svp … bonne, svp … textos, switching, taking me, talle-, taller, teach-, temps de, tengo … anos, terme
  1.3: terme a, textearme |, textees, textez … pu, texti-, texting my, texting … is, texting … my, textos a
  1.3: textos vous, texts is, texts>forever, the appointment, the parking, the patch, the … hold, the … job
  1.3: the … lot, the … my, the … order, the … updates, then NUMBER, these … so, these … the, these>me
  1.3: this customer, tiens a, tire la, to change, to read, to … check, to … texted, to … what, todo respeto
  1.3: todos, todos modos, tout … que, tu moyen, typin-, typing, ultima … que, un ano, un terme, unsub me
  1.3: use … number, va faire, vaina, veux etre, veux me, veux … en, vos listes, voy … la, want … more
  1.3: when he, who … them, why i, will come, with it, with … my, without a, word, would prefer, wrong>texts
  1.3: y todavia, yes … the, yo … marque, you claim, you lot, you write, you … esten, you … insistan
  1.3: you … use, you>send, yours too, | apres, | cancela, | denme, | desist, | dios, | doing, | en, | hasta
  1.3: | kill, | peux, | somos, | spare, | suspenda, | … avant, | … fun, | … inscribieron, | … limpiando
  1.3: | … mama, | … quita, | … ruego, | … trouve, | … whatever, ~_aff, ~_alg, ~_anu, ~_aq, ~_aqu, ~_bas
  1.3: ~_bla, ~_bye, ~_dam, ~_div, ~_dor, ~_ef, ~_era, ~_fue, ~_pop, ~_pul, ~_sm, ~_sol, ~_sue, ~_unl, ~abus
  1.3: ~acep, ~agin, ~alt_, ~anyw, ~aqu, ~arre, ~arto, ~aske, ~atto, ~awy, ~ayez, ~caci, ~cali, ~cept, ~cesa
  1.3: ~cham, ~chen, ~cten, ~dude, ~ecr, ~elon, ~endo, ~enor, ~eto_, ~exti, ~exto, ~ezco, ~fab, ~ff_, ~fill
  1.3: ~forw, ~fur, ~gan, ~gana, ~gna, ~hats, ~hem, ~hem_, ~iate, ~ibr, ~idin, ~inen, ~irai, ~iren, ~ish_
  1.3: ~ivi, ~lcom, ~ldin, ~lear, ~lgu, ~limi, ~llec, ~luck, ~lvi, ~ndio, ~nem, ~ness, ~ngan, ~ngin, ~nvoi
  1.3: ~nyw, ~nywa, ~off_, ~ofil, ~omos, ~ori, ~orwa, ~oupe, ~pia, ~pop, ~ren_, ~rete, ~rieu, ~riza, ~rn_
  1.3: ~rnie, ~rtas, ~rtid, ~rtis, ~run_, ~rwar, ~sayi, ~seas, ~seig, ~somo, ~stri, ~tak, ~take, ~tede, ~tena
  1.3: ~tima, ~tisi, ~ton_, ~uall, ~ubli, ~uill, ~unc, ~unl, ~urth, ~viar, ~vida, ~vole, ~vor, ~xin, ~xti
  1.3: ~xto, ~ywa, ~yway
  1.2: a bottom, a ce, a inscrit, a link, a list, a … bracket, a … nada, a … ni, a … pas, a … to, a … un
  1.2: accepte, adios mensajes, ads |, affai-, ahora si, ai … envie, ai … je, ai … laisse, aimerais mieux
  1.2: all future, already … a, am opting, am switching, am … nurse, ancien proprietaire, angry>list
  1.2: anymore … the, are … guys, arms, askin, at … in, aucun … svp, autorice, autorizacion |, autorizo a
  1.2: avec … promos, avez un, aviez, avocate, back remove, basis, be great, better be, bici a, bike shop
  1.2: bike … is, bike … to, bisicleta, bloque si, bloqueo, bloqueo |, bon … la, borren mi, both the
  1.2: both … trouble, brilliant, bueno you, but … you, button, buzze-, by … please, bye stop, c … du, c … la
  1.2: c … pas, ca … bien, ca … une, camara de, can call, can get, ce soit, cel, cell c, cell svp, cell … est
  1.2: celular es, change my, charity, chercher … velo, cierto |, clientes, come with, communication
  1.2: compre … casco, confirm i, conso-, consommateur, contact please, contacten, contacting, contesto … que
  1.2: coordonnees, creen, crtc si, d ecran, d m, d … retire, dame de, dans l, darme de, days are, de cuenta
  1.2: de m, de sms, de taller, de tu, de … contactos, de … enlever, de … no, de … spam, decim-, delay
  1.2: delete this, delete … al, delete … me, deletion, demand, depuis … ans, desinscrivez … svp, desis-
  1.2: devie-, donde estan, draw, droit |, drop … from, du harcelement, ecrire je, ecrit arret, el fabor
  1.2: el otro, el … me, elle veut, en … pagina, enfer-, enlevez … ca, enlevez … merci, enlevez … pour
  1.2: enten-, envio, eparg-, esa vaina, esos, est … mauvais, est … possible, est … telephone, esta … no
  1.2: esta … que, estoy de, estoy interesado, etait, etait … pas, eu … velo, every … you, excuse, excusez
  1.2: existo, fabor de, fais … de, falso, faut le, fin … textos, for … reason, free, frequ-, from now
  1.2: from … list, gave no, genre, get lost, getting charged, getting … remove, go … and, good … i
  1.2: google review, got the, gracias … el, gracias … no, hagan de, hagan … cuenta, harassing, hasta … vista
  1.2: have just, have … been, have … tell, heill-, heille, hers |, hitting, hmu, how … unsubscribe
  1.2: husband passed, husband … in, i demand, i hereby, i went, i … buy, i … gettin, i … opting
  1.2: i … switching, if there, if … did, if … is, iles, importunez, in NAME, in no, in … my, in … please
  1.2: is now, is … but, is … take, is … third, it ends, it remove, j … le, je laisse, je porte, je tape
  1.2: je … oppose, je … plainte, jokes, joven le, jubil-, just put, l … je, l … proprietaire, la manana
  1.2: la protection, la vista, la vous, la … au, la … esa, la … textos, lache moi, lake |, laughed at
  1.2: lay off, ldroi-, ldroit, le rendez, le wifi, le … est, le … etait, le … mal, leer, let … check
  1.2: let … off, lick, list>number, list>send, lo pedi, lo pense, los va, m oppose, m texter, m … ca
  1.2: mail only, maintenant, make sure, makes you, manda mensajes, mandando textos, mange-, mas mensajes
  1.2: mas … esto, me caen, me check, me contactez, me desabonne, me instead, me los, me mandes, me sortir
  1.2: me … mantenimiento, mean it, medio |, mejor … me, merci bien, mes coordonnees, mes … merci
  1.2: messages ne, messages … m, mi cel, mi contacto, mi mama, mi number, mi … asi, mind, mismo |, moi
  1.2: moi ou, moi si, moi … groupe, moi … vrai, montrez … ou, mucho la, muy buen, my arms, my attorney
  1.2: my baby, my sign, my text, my … next, n a, ne … ecrivez, need you, nerfs, never … one, never … to
  1.2: no contactar, no escribir, no further, no puede, no trabajo, no … do, no … estar, no … in
  1.2: no … interesado, no … pedi, no … reminders, no … textees, no … vuelvan, non mais, not accept, not for
  1.2: not … coming, not … receive, not … remove, not … sending, not … this, not … understand, not … want
  1.2: not>not, nothi-, nothing else, now on, now … the, numero a, numero svp, numero … ahi, numero … nadie
  1.2: nunca … suscribi, ocupo sus, off, offre-, offres, one … no, oppos-, oppose, oppose a, ou est, outre
  1.2: over for, own, papel-, para … me, para … recibo, pas m, pas … les, pas … peine, pas … sur, paso el
  1.2: passe au, patience |, pense … y, people … the, phone a, phone please, plainte au, plainte … crtc
  1.2: please … these, plesa-, plesae, plus … ecrire, podia-, podian, police, pompe … NUMBER, poner, por aqui
  1.2: por el, por mi, porque yo, porte plainte, pour hier, pour plus, pour vos, pour … desinscrire
  1.2: pour … merci, pour … promos, prote-, pu d, puede … mi, que existo, que … arrete, quedo … bien
  1.2: quien … autorizo, quiero es, quiero quitar, quit … the, quiteme |, quitenme … los, quitte la, recla-
  1.2: recogi, recoit … textos, recupere, remin-, remove her, rendu, repondre a, repor-, reportar si
  1.2: retired from, retra-, ride … take, ride … you, roaming … no, sacaran, safet-, safety, sakam-, sakame
  1.2: sakame de, salir-, saturday i, save us, save … both, says reply, scrib-, scribe, se … digo, send no
  1.2: send these, sending them, servi-, si me, si no, si … por, si … vuelven, siguen llegando, siguen |
  1.2: sin sus, soliciting, someone else, sound, spare me, squar-, square, steal, stop … up, stopped |
  1.2: subscription |, suena el, suena … cel, supprimer, sus … gracias, suscribi a, tacha-, tachame
  1.2: tachame de, taking … off, tanta-, tantas, tape avec, tcpa, telephone de, tell … people, tengo NUMBER
  1.2: tengo un, text anymore, text … a, text … else, texte svp, textees |, texter le, texter … monde
  1.2: texting, texto por, texto … favor, textos arretez, textos enlevez, textos … le, thanks … everything
  1.2: thanks … the, the bar, the date, the late, the place, the wifi, the … alone, the … friday, the … had
  1.2: these to, these … do, these … you, they … in, this was, this … annoying, this … if, this … last, thumb
  1.2: to many, to marketing, to never, to … message, to … now, today stop, tomber les, tour, tout message
  1.2: tout |, trabajo … me, trick, trouvez, tus, ultimo mensaje, un casque, un consentement, un magasin
  1.2: una camara, una cosa, una llanta, understand |, une pompe, up but, up … my, us both, us … that
  1.2: us … the, use my, ustedes … por, velo pas, veu pu, veut … recevoir, veux … rien, viend-, viens le
  1.2: viens … chercher, vista, voit, voler … velo, vos offres, vos … ne, vous … autre, vous … d, vous … en
  1.2: voy … poner, vuelvan … mandar, vuest-, we never, week so, what a, where … are, who … i, will show
  1.2: wish, with … and, with … repair, would … great, wrong>wrong, y les, y … favor, y … llegando, yo ni
  1.2: yo … en, you might, you n, you twice, you understand, you use, you … do, you … mandes, you … que
  1.2: you … trabajo, your … at, your … basis, your … list, | appreciate, | che, | eliminame, | finalement
  1.2: | heille, | lay, | montrez, | must, | olviden, | plesae, | remover, | rendez, | sakame, | shut, | skip
  1.2: | tachame, | vendi, | … attorney, | … back, | … confirm, | … cut, | … debarque, | … dog, | … eres
  1.2: | … hereby, | … man, | … mude, | … passe, | … personal, | … reponse, | … tiens, ~_ago, ~_aho, ~_arr
  1.2: ~_dau, ~_der, ~_ec, ~_kit, ~_mas, ~_men, ~_neu, ~_pis, ~_rap, ~_san, ~_sin, ~_sn, ~_tc, ~_tcp, ~_wri
  1.2: ~abr, ~affa, ~ahor, ~aite, ~aka, ~aque, ~ardo, ~arti, ~avie, ~avor, ~boa, ~box, ~bste, ~casi, ~cc_
  1.2: ~cel, ~cep, ~cev, ~cevo, ~choo, ~cpa, ~cpa_, ~cri, ~criv, ~cter, ~dead, ~deco, ~dern, ~des, ~div
  1.2: ~dore, ~ecev, ~eff, ~emin, ~epor, ~esir, ~esis, ~esos, ~euf, ~evez, ~fav, ~favo, ~ffai, ~fili, ~furt
  1.2: ~fusi, ~heil, ~host, ~ibi, ~ibre, ~icid, ~iem, ~ierr, ~igan, ~int_, ~ipe_, ~irm_, ~ista, ~istr, ~itiv
  1.2: ~kit, ~lair, ~ldi, ~lin_, ~lir_, ~lse, ~lso_, ~lvan, ~mbar, ~meri, ~moi_, ~nc_, ~nche, ~ncy, ~nsc
  1.2: ~nscr, ~nsie, ~oev, ~oeve, ~oi_, ~ois_, ~omo, ~omot, ~ompa, ~onge, ~ons, ~oric, ~ortu, ~orw, ~osti
  1.2: ~othi, ~ourr, ~peto, ~pian, ~plic, ~quic, ~rap, ~raw_, ~ret, ~rike, ~riti, ~rman, ~rmi, ~rmo_, ~roch
  1.2: ~romo, ~rope, ~rsa, ~ruc, ~rwa, ~ske, ~sold, ~spar, ~spen, ~sus, ~tac, ~tach, ~tait, ~tc_, ~tcp, ~tcpa
  1.2: ~terr, ~tifi, ~tio_, ~todo, ~tron, ~truc, ~typ, ~ubl, ~uear, ~uff_, ~uick, ~uir, ~ulez, ~unli, ~utio
  1.2: ~uzze, ~vec, ~vor_, ~vre_, ~wish, ~writ, ~xtin, ~yed, ~yed_
  1.1: NAME and, NUMBER centavos, NUMBER of, NUMBER that, NUMBER years, NUMBER … so, a la, a minor, a nurse
  1.1: a off, a person, a … cel, a … chez, a … los, a … pu, a … this, abonne a, accepte d, accepte |, acept-
  1.1: after all, after |, ahi … no, ai … a, ai … j, ai … stop, ai … vu, al … por, alertas |, aller, alrea-
  1.1: already, am done, am keeping, am … a, am … please, and all, and it, and quit, and … have, and … is
  1.1: and … you, anuncios, appreciate it, apres … service, aqui en, arrete svp, arreter, arrett, asi … you
  1.1: ask that, asked |, assez, at it, at … am, au moins, aux vidanges, avec moi, avec tes, avez achete
  1.1: aviez pas, bajenme, be off, beau, because … your, ben la, bici por, bici … a, bici … mi, bien vouloir
  1.1: bien … mensajes, bike … keep, bike … take, bikes in, bite, bless, borreme |, bought … tube, box
  1.1: brill-, busquen, but take, buzzi-, buzzing, by me, by … i, c … bon, ca arretez, ca rentre, ca … le
  1.1: ca … sur, call about, call … remove, can … opt, cancel … please, cancel … texts, caraj-, carajo
  1.1: casque … vos, ce texto, cell off, centa-, centavos, chari-, click-, close … the, cnil, coche, comer-
  1.1: comme … j, como es, comprenez, comprenez pas, compris que, con … texto, conce-, contact … again
  1.1: contacter |, contacting me, coord-, could call, could … about, counter, customer, customer … not
  1.1: cycling, d, dame, de aqui, de bien, de … job, de … nous, de … on, de … rappels, de … recevoir
  1.1: de … sms, de … texte, de … texto, de … vouloir, debar-, debarrasser, debranchez moi, decirme
  1.1: dejame … paz, delete … from, demande de, den, dernier … que, derri-, derriere, desabonnez … svp
  1.1: deseo … recibiendo, desist, diari-, diario, digo … no, discontinue |, dit de, divor-, do my, do … even
  1.1: do … for, do … please, donde, done so, done … your, donne … cell, donne … number, down there
  1.1: drop … please, e dado, echan-, ecrire pour, ecrire … moi, effac-, el NUMBER, el carro, el senor
  1.1: electronico, ella … de, empez-, empty, en envoyez, en veut, en … arretez, en … si, en … un
  1.1: enlever mon, enlevez, enlevez l, envios |, envoyer des, envoyez plus, es cierto, es … con, escri-
  1.1: escriba |, escribas mas, escribiendome, escribiendome |, eso … los, est … trop, estoy … acuerdo
  1.1: estub-, estubo, estuvo |, exerc-, existais, factura |, facture est, faute-, feo, fils est, fin a
  1.1: finis-, flash-, fois … toutes, for my, for … next, for … pickup, for … quick, forget i, forget … exist
  1.1: frenenle, from … shop, fyi this, fyi … is, ganas, gave my, get this, getting … i, gone |
  1.1: gracias … todo, grasias |, gratt-, group, hable con, had, had my, hagam-, hagame, harassing me, hat |
  1.1: have … good, hay problema, hermano |, hers, hijo y, hoy mismo, i call, i clicked, i exist, i left
  1.1: i … asked, i … bought, i … give, i … keeping, i … make, i … this, if that, if … get, in a
  1.1: in receiving, in … it, interesado en, interested … receiving, ipad, is empty, is me, is time, is … the
  1.1: it the, it … every, it … possible, j … en, jaja en, jaja … serio, jamais ca, janm, je prefererais
  1.1: je … arret, je … jamais, je … me, je … un, jmen, just a, just not, just … not, l affaire, l … le
  1.1: la cita, la famille, la peine, la trek, la … NAME, la … asi, la … bici, la … du, la … me, la … pu
  1.1: las … am, late reply, laughed, lawfu-, lawful, lay, le code, le svp, le … mais, le … moi, les nerfs
  1.1: les pedi, les pido, les … avec, like to, line is, lista, listado, liste merci, llega, llege-, llegen
  1.1: lo que, lol … wants, los digo, los envios, los necesito, los … porfa, lourd, m … mis, mais arretez
  1.1: mais retirez, mama no, mandar nada, mande-, manden lo, mantenimiento, many of, many … these
  1.1: marche … enlevez, mas la, mas porfavor, mauvais … de, may … my, mayo, me avisen, me busquen, me habia
  1.1: me no, me out, me sacaron, me up, me … again, me … all, me … ofertas, me … sur, mejor el, memory
  1.1: mensaje … no, mensajes, mensajes que, merci … bien, merci … ne, mes … a, mesi, messaged
  1.1: messages automatiques, mi … si, mind not, mind … texting, mineur, minor, moi s, moi … ce
  1.1: moi … courriel, moi … textos, molesten mas, mon … avant, mon … sur, more … these, muted you, mwen pa
  1.1: my file, my private, my … NUMBER, my … right, my … text, n y, nana, ne … ai, necesito … me
  1.1: need message, negat-, never coming, ni mensajes, no enviar, no mandes, no spam, no tienen
  1.1: no … busquen, no … en, no … mande, no … necesito, no … or, no … porfavor, no … problema, no … que
  1.1: nobody here, nom svp, non, not going, not your, not … by, not … how, not … take, nothing … you
  1.1: nouvelles par, nouvelles … texto, now the, now … need, number at, number … get, numerau, numero aux
  1.1: numero … vidanges, off please, off still, off … a, off … texting, oigan |, on … account, on … pas
  1.1: on … phone, on … site, one and, only … my, out now, outgrew the, over and, over … take, pantalla |
  1.1: par … enlevez, part |, pas au, pas bien, pas mal, pas … consentement, pas … messages, pas … rendez
  1.1: pass … the, passed … march, payee, peine, perdieron, phone i, phone … do, pierdan, pis en, plain-
  1.1: please … me, please … not, please … stop, please … with, pompe, por favor, por todo, porfa-
  1.1: possible de, pour … autres, pour … enlevez, pouvez … les, pouvez … mon, prefer no, prefer not
  1.1: prefer … to, prefererais, prefiero … me, prenez le, pretend you, prie de, promociones, property
  1.1: pu … des, pub |, publicite, que decir, que non, que … etes, que … los, que … pouviez, quedo muy
  1.1: quedo … bici, quelqu … d, queria mensajes, qui l, qui vous, quisi-, quisiera, quit … my, quitan |
  1.1: quitandome, rappel, ras le, rathe-, rather, rather … a, recaditos, recev-, recordatorios de, recup-
  1.1: refil-, refuse, refuse … messages, rembourser, reminders for, removal |, rendu la, reply i
  1.1: reponds arret, requested, resena … no, retrait svp, right here, ringi-, ringing, ringing me, s |
  1.1: saber … de, said … stop, salirme, say no, se quedo, se … di, send any, send anything, send … else
  1.1: sendi-, sending, senorita, servicio … mensajes, set me, setti-, shine |, show … the, si … puede
  1.1: sierr-, signe-, siguiente, silencio, sin decirme, so, so … take, sobri-, soire-, solo … por
  1.1: someone who, somos una, sonan-, sonando, soy … de, spam and, spam please, spare, specials, specials |
  1.1: spell-, still … NUMBER, stop NUMBER, stop and, stop for, stop … my, stp, su, subsc-, suis … le, surge-
  1.1: surveys, suspendan, suspendez, ta, tachen, tachen mi, taken … so, tambien |, telef-, telefono
  1.1: tengo … decir, text svp, texter … l, texter … merci, textez … plus, texting … please, texto … j
  1.1: textos … ca, texts … never, that ok, that the, that … enough, that … the, the notifications, the paper
  1.1: the tcpa, the … bikes, the … stand, the … would, the … you, then please, there please, these for
  1.1: these … i, these>you, thing-, this off, this still, this … at, times i, to any, to drive, to have
  1.1: to know, to reply, to text, to … just, to … my, to … notifications, todavia me, todos los, tour pour
  1.1: tout ce, trop … moi, trying … get, tu … de, un candado, un d, una … a, unlis-, unlist, unlist me, up
  1.1: up again, up do, up so, ursel-, urself, vais aller, vais plus, vais … la, velo enlevez, veo bien
  1.1: very much, vez me, vez … lo, vidan-, vidanges, votre … si, voula-, voulais, vous avoir, vous bloque
  1.1: vous comprenez, vous effacez, vous enlevez, vous … achete, vous … de, vous … fait, vuelven … escribir
  1.1: wake, wakin-, waking, want … updates, want>me, want>these, was ok, was stolen, way i, way … stop
  1.1: we should, wheel is, when … have, when … texted, while … are, whole, with … texts, writi-, writing
  1.1: y si, y sigue, y … por, you estubo, you mind, you text, you tiene, you told, you very, you … alto
  1.1: you … envien, you>want, young lady, your … anymore, | after, | debranchez, | dude, | gardez, | look
  1.1: | moved, | mwen, | ningun, | otra, | since, | suspendez, | tachen, | uncheck, | work, | zip
  1.1: | … annuler, | … avisos, | … bloque, | … drive, | … du, | … escribir, | … esto, | … estubo, | … hace
  1.1: | … know, | … manejando, | … old, | … proof, | … quedo, | … serait, | … thanks, ~_aco, ~_agr, ~_bow
  1.1: ~_ce, ~_d_, ~_env, ~_ep, ~_exe, ~_had, ~_lin, ~_off, ~_ot, ~_so_, ~_stp, ~_su_, ~_sys, ~_ta_, ~_ul
  1.1: ~_up_, ~_ust, ~abri, ~abst, ~ache, ~agas, ~aho, ~aint, ~ajes, ~alre, ~and_, ~auss, ~aya_, ~ben_, ~cac
  1.1: ~cina, ~cul, ~cup, ~desp, ~dieu, ~dill, ~ding, ~dir, ~dis, ~echa, ~effa, ~efon, ~egis, ~elef, ~em_
  1.1: ~emo, ~enim, ~erio, ~erm, ~esen, ~etas, ~euve, ~ewa, ~ffac, ~fon, ~fono, ~futu, ~ging, ~gist, ~gn_
  1.1: ~grea, ~had_, ~hari, ~iarm, ~icas, ~illa, ~inga, ~inks, ~isie, ~jama, ~lefo, ~lend, ~lirm, ~list, ~lre
  1.1: ~lrea, ~mire, ~mmed, ~more, ~mpa, ~nant, ~nclu, ~nfer, ~nico, ~nie_, ~nimi, ~nir, ~ntry, ~nunc, ~obi
  1.1: ~oe_, ~off, ~ofi, ~oit_, ~oma_, ~oudr, ~oula, ~oulo, ~par_, ~peri, ~phon, ~pit, ~ppos, ~prin, ~remi
  1.1: ~revo, ~rist, ~rme_, ~rre, ~rsta, ~scr, ~sin, ~sis, ~ssio, ~stp, ~stp_, ~surg, ~sys, ~tema, ~tene
  1.1: ~tif, ~toi, ~twe, ~uiet, ~unny, ~unte, ~util, ~uzzi, ~val_, ~vist, ~ward, ~whol, ~zzi, ~zzin
  1.0: (number), NAME j, NAME … NUMBER, NAME … ai, NAME … you, NUMBER anos, NUMBER du, NUMBER … c
  1.0: NUMBER … un, a 2, a car, a permis, a reportar, a spoke, a … just, a … now, a … pis, a … poubelle
  1.0: about … texts, abrir, abroa-, abroad, absolutely, acaba, accepter, accident please, account … no
  1.0: account … the, ahora … me, ai … sur, al taller, allez arreter, alumn-, alumnos, am NUMBER
  1.0: am unsubscribing, am … and, am … need, amable |, and i, and lose, and remove, and tell, and … get
  1.0: annule, annulez les, ans et, any way, apres |, aqui … la, are violating, are … much, arrete … messages
  1.0: arreter … recevoir, as junk, atenc-, atencion, atrop-, atte, authority, autorice eso, avez … a
  1.0: avez … pris, avisar, avoir la, avoir le, away my, away … number, ayuda, ayude-, baja porfa, bike back
  1.0: borrame de, borre mi, boutique, bow, brise, build-, butto-, buy the, c … gentil, c … quoi
  1.0: cada mensaje, cada que, cadeau, call … since, call … you, came in, can … please, can … us, cancele
  1.0: casque de, cell |, celul-, chambre a, chambre … air, chat, che, checkout, chercher, chercher le
  1.0: chez … enlevez, cinqu-, cinquieme, cleaning, clinic, close, colla-, colle-, come … on, comment arreter
  1.0: communications, como le, companies, compu, con … frenos, con … mensajitos, confusing
  1.0: consentement expres, consider, cool it, courriel a, cours … le, cuantas … les, d … mon, datos, day i
  1.0: de grace, de ninguna, de … base, de … boutique, de … dolares, de … listes, de … molestar, de … nom
  1.0: de … pa, de … reparacion, deact-, debranchez … de, delete … contact, delete … pero, depuis NUMBER
  1.0: derecho, des … c, do what, do … bother, do … recall, don julio, done … texts, down the, doy, doy … de
  1.0: dropping, du … pour, ecout-, el mes, el … con, el … sonando, employee, en france, en no, en … casa
  1.0: en … pas, end |, enlevez … donc, entrepot, envia-, envio-, envios, envoi |, es … gracias, est gentil
  1.0: est … vous, esta … mi, este … para, esto en, estuvo … de, etre … svp, explicacion, expres vous
  1.0: fait ca, fait de, fait pour, faite, faites … svp, famille, favor, favorcito, fermer … dossier
  1.0: fermez mon, fiche, final, fleet, flush-, folks, for any, for … and, for … last, for … late, for … new
  1.0: for … stop, for … the, forma-, fou, france, from … phone, from … please, from … to, garantia … para
  1.0: garde le, goes … my, got … no, grandson, grate-, grateful, great if, great … on, gustaria
  1.0: haber aceptado, habia … de, hacer-, hacerme, had … number, hago, hopin-, hoping, hospital, hrs, i know
  1.0: i see, i … consent, i … keep, i … pick, i … rather, i … remember, i … take, i … unsubscribing, idiots
  1.0: il … pas, inhab-, inhabiliten, inscr-, interdis, interesan sus, internet, is great, is old, is private
  1.0: is ready, is … it, je … savoir, jo, joven, junto-, juntos, jus, keep … bike, l equipe, la fcc
  1.0: la palabra, la poubelle, la suya, la … el, la … je, la … los, la … pero, lachez … cell, laisse mon
  1.0: las bicis, last … do, last … stop, law>send, le bol, le contesto, le laisser, le … j, learned to
  1.0: leh |, les arreter, les tengo, let the, lic, lid, like … be, listes |, liter-, llegan estos, llevo mi
  1.0: lo dio, lo unico, lo … los, lo … que, lol no, los, lucky, lunes y, ma voisine, ma … dans, ma … pour
  1.0: made it, maine, make the, makes the, mama you, mandado, manden ofertas, manden recordatorios, mas
  1.0: me be, me envien, me gustaria, me textees, me where, me … dar, me … nunca, me … ok, me … pero
  1.0: me … recordatorios, me … salir, me … texting, mejor por, mensajes you, mensajes … de, menu
  1.0: merci … arreter, mes y, mes … je, message … is, messages de, messages … moi, messages … please
  1.0: messages … you, mettez mon, mettre fin, mi consentimiento, mi you, mind taking, mind … me, mis alumnos
  1.0: mis hijos, miss the, moles-, more, more please, more … you, mostrador, moved … oregon, muert-, muerta
  1.0: my grandson, my watch, my … does, my … for, my … take, my … were, my … with, my … wrong, nada … de
  1.0: name wrong, ne … contacter, ne … envoyer, need not, need reminders, need … do, neith-, neither
  1.0: never contact, never … back, no, no for, no you, no … and, no … for, no … mandes, no … tener
  1.0: not bother, not coming, not recall, not … sale, notificaciones, nt, number pour, number … week
  1.0: numero je, nurse here, och, of it, off all, offer-, ok please, old owner, on these, on your, on … est
  1.0: on … in, only … a, only … it, orego-, oregon, otra cosa, otro … you, ou avez, ou … vous, out lol
  1.0: out … is, outgr-, outgrew, outta here, over … i, overseas, pa, par, par jour, para la, parche
  1.0: paren el, pas contacter, pas ici, pas ma, pas … ces, pas … suis, pas … svp, pas … vos, pasen
  1.0: paso manana, passe chercher, passed in, peopl-, permiso a, permiso … mi, permission … text
  1.0: peux … avoir, phone this, phone with, phone … a, phone … old, pierde, pis j, please … messages
  1.0: please … no, plus envie, plus … message, pogne, points, por ustedes, por … precio, possible … arreter
  1.0: pour faire, pour toutes, pour … desabonner, pouvez fermer, prefe-, prete-, promos, protection, pueda-
  1.0: puedo tener, pull my, quand il, que ca, que mes, que paren, que quede, que … escriben, que … llamen
  1.0: que … n, que … ne, quien la, quien … los, quiero mas, quiero mensajes, quiero … estos, quitame … la
  1.0: quitenme jaja, ready … do, real, reboo-, rebook, receive text, receive texts, receiving your, recevoir
  1.0: recibiendo, records, regre-, remer-, remove>these, remueveme, repete, reportar, request to, resolution
  1.0: resta-, restaurant, resul-, retire moi, retirez, returned the, revoq-, right … text, roste-, roster
  1.0: runs this, sacaron |, sais … c, sales texts, sans … accord, say you, se acabo, se … no, see to
  1.0: send … nothing, sending me, sending … these, sent … my, shop i, show … where, shut … the, si … textos
  1.0: siempre … que, sigan … avisos, signs, sigue-, sin permiso, sir |, sistema, so text, so |, solic-
  1.0: sollicitation, somebody else, sono, sorry can, sorry … be, sorry … you, souha-, star review, stay
  1.0: stay … my, stick, stop asking, stop everything, stop selling, stop … for, stop … them, stop>list
  1.0: stop>wrong, stopped … me, strike this, su … de, suis deja, suis plus, surgery, sus, suyo, svp mon
  1.0: svp … plus, tachen … nombre, take … phone, tanta, tener el, text him, text … before, texted … the
  1.0: texting … stop, texto je, textos … les, textos … merci, textos … mi, texts it, texts … forward
  1.0: that … more, the card, the guy, the stop, the … i, them … me, these i, these now, these … up
  1.0: they keep, thinks i, this messages, those |, tiend-, tienda … me, to about, to oregon, to report
  1.0: to … back, toda, travaille, trois … par, tu m, tu … me, turn them, un … numero, un … pour, unico
  1.0: up … your, us from, ustedes … no, vais vous, vanco-, vancouver, veces les, veces … tengo, veint-
  1.0: veinte, velo et, velo … les, vente-, ventes, violating, violating the, violating … tcpa, voila
  1.0: vos pubs, votre … et, voudr-, voulez vous, vous laisse, vous ne, vous pris, vous que, vous … m
  1.0: vous … permis, voy … reportar, vuelva, want … number, was … last, we sold, well … you, what you
  1.0: what … did, whatever … is, where it, where the, where … signed, which … of, wife he, wipe … number
  1.0: wish … be, with … NUMBER, withd-, without … texts, would rather, y la, y siguen, years ago, yo llevo
  1.0: yo … aceptado, yo … no, yo … que, yo … se, you i, you people, you sold, you … are, you … buy
  1.0: you … can, you … go, you … remove, you … so, you … text, you … violating, you>remove, your ads
  1.0: your … said, your … so, | absolutely, | chef, | going, | halt, | heard, | remueveme, | returned
  1.0: | switch, | … answer, | … aqui, | … bici, | … cleaning, | … contesto, | … desabonner, | … deseo
  1.0: | … employee, | … here, | … makes, | … mari, | … mejor, | … our, | … parar, | … prefererais, | … runs
  1.0: | … ta, | … tienen, | … usted, | … vente, ~_aus, ~_ecr, ~_eff, ~_enr, ~_fav, ~_gon, ~_hrs, ~_no_
  1.0: ~_pa_, ~_rat, ~_reg, ~_rem, ~_st, ~_tac, ~_te, ~_tic, ~_xf, ~ads, ~aen, ~aen_, ~ages, ~amis, ~ams_
  1.0: ~arry, ~bile, ~boar, ~chac, ~cli, ~clui, ~crir, ~darm, ~dere, ~dien, ~dond, ~doy_, ~drop, ~ebod, ~ecie
  1.0: ~ecup, ~eful, ~egre, ~eign, ~emu, ~ency, ~envo, ~eon_, ~eop, ~eopl, ~eto, ~ever, ~evie, ~evit, ~evoq
  1.0: ~exe, ~eze, ~flee, ~folk, ~gati, ~gery, ~ges, ~ges_, ~gic_, ~gis, ~hago, ~hdr, ~hone, ~hrow, ~hrs
  1.0: ~hrs_, ~icac, ~ili, ~ints, ~ipti, ~irm, ~ismo, ~issi, ~ithd, ~ixin, ~izac, ~lari, ~leet, ~lege, ~ley_
  1.0: ~lica, ~lis, ~loi, ~marr, ~mas_, ~mez_, ~moi, ~ncho, ~neja, ~nfe, ~ngez, ~nly, ~nly_, ~now, ~nue_
  1.0: ~nvi, ~oar, ~oard, ~och, ~oda_, ~ogi_, ~oil, ~olk, ~olks, ~opl, ~ople, ~oqui, ~oriz, ~otic, ~otto
  1.0: ~ouha, ~pape, ~peop, ~pis, ~ples, ~pouv, ~pt_, ~rcie, ~rdez, ~rdia, ~regr, ~rem, ~rip, ~rit, ~riva
  1.0: ~rouv, ~rtal, ~scar, ~scri, ~send, ~sieu, ~sist, ~smo_, ~souh, ~ssi_, ~stan, ~stau, ~supp, ~suyo
  1.0: ~taro, ~tau, ~taur, ~tay_, ~thdr, ~tis_, ~tru, ~tton, ~tuv, ~udr, ~uelt, ~uff, ~uha, ~uhai, ~uic
  1.0: ~uisi, ~una, ~utre, ~utto, ~utur, ~uyo, ~uyo_, ~veu, ~vian, ~vios, ~voit, ~volv, ~voud, ~watc, ~yen
  1.0: ~zaci
  0.9: NAME for, NAME … she, NUMBER … con, NUMBER … d, NUMBER … matin, a cette, a different, a el
  0.9: a escribirme, a llegar, a ma, a meeting, a one, a partir, a qui, a quiet, a saber, a text, a week
  0.9: a … bici, a … chain, a … enlevez, a … la, a … office, a … take, abogado … va, about texts
  0.9: about … fork, abste-, abstenez, abstenez vous, abuela, aburre, aburre |, accord … ca, account and
  0.9: adelante no, af, again it, ago … it, agradezco mucho, agreed … receive, ahora … de, ai consenti, ai le
  0.9: ai … consenti, air NUMBER, air en, air … NUMBER, al rato, all please, all … with, already … stop
  0.9: am … it, am … off, and crank, and everything, and … quit, and … with, angry>not, anos, are … i
  0.9: are … texting, arreter … rappels, arretez … la, arretez … spam, as … now, at a, au courant, au … si
  0.9: aurai, aurai besoin, auriez … l, autre chose, avec … magasin, avez … ma, avis avant, avis |
  0.9: avoir donne, away in, away please, bajame, bell … crank, bicic-, bicycle j, bike store, bikes … the
  0.9: bloque votre, botto-, bottom, bought the, box is, boy a, break, buen trabajo, bunch, business … you
  0.9: but … can, buzzed, buzzes, by friday, c bon, c … correct, call … he, can … without, canada
  0.9: cancel … messages, cancela, capables, car so, ce serait, cel es, cell number, cell … it, celle, cellu-
  0.9: cellulaire, celular, celular por, celular … de, cesser |, cessez … m, change … idee, changed … number
  0.9: checked … box, chingar, chsld, clean-, clout-, combien de, comme … vous, compadre, con … autorizacion
  0.9: con … bici, confirmez, consenti a, contact … by, croche, cycli-, d idee, d … est, d … lista, dang, dar
  0.9: de, de cellulaire, de cette, de chingar, de edad, de retirer, de son, de … caja, de … du, de … envoyer
  0.9: de … ile, de … jaja, de … mensajes, de … mon, de … pub, de … velo, deals |, dechi-, dejame en
  0.9: dejan … mandar, dejen … chingar, delete … you, delgado, demande … avis, des sms, des … apres
  0.9: des … pour, desactivez, desactivez les, desapuntan, desinscrire svp, despi-, digit-, disen-
  0.9: disturb me, dit … la, do without, don NAME, donc … moi, downl-, doy … baja, du matin, du spam, earli-
  0.9: earlier, easie-, ecriviez, effacez … de, el banco, el … las, eliminenme, ella you, else … you, emerg-
  0.9: en bici, en recevoir, en sus, en velo, en … lado, end them, ends |, enoja, envoyez pu, epargnez
  0.9: epargnez moi, equipe, eso es, est … chsld, est … qu, esto … de, et on, etudi-, every text, exercise
  0.9: facture j, faire enlever, faites moi, fermez les, file for, fille de, firme, fix your, fois … vous
  0.9: for everything, for … to, force, forever>texts, friday and, from, fui una, further, futur, futur |
  0.9: gagno-, gagnon, getting … after, git, give you, go … on, goes … the, gone … the, good … not, gosser
  0.9: got … ticket, graduated, guys … it, hace … anos, hagame el, hagan |, hagan-, half of, harce-, have to
  0.9: have … no, he dado, honor it, hoy mi, i graduated, i thought, i will, i … do, i … opt, i … ride
  0.9: i … still, ia, ia no, idea … que, ile, in ohio, in peace, in spring, in … meeting, in … system, ing
  0.9: ingle-, ingles, interesado, interessent pas, interested in, interested … your, irai, is annoying
  0.9: is … word, is … work, it do, it gone, it … reply, it … time, itd, j aurai, j aurais, j irai, j peux
  0.9: j … consenti, j … dans, jaja gracias, jaja … no, je … laisse, je … lis, je … non, je … pu, just for
  0.9: keep … number, kindl-, kindly, kindly stop, know how, know … it, kon, l ile, l … s, la bici, la preuve
  0.9: la … era, lachez, laisserai, late be, late … there, le courriel, le … ou, leaving … country, legal
  0.9: les autorizo, les avis, les boys, les velos, les … arretez, les … dicho, letters, like … unsubscribe
  0.9: lista … le, lista-, liste de, liste stp, lived, llamadas mensajes, lo hagan, lo … el, longer … my
  0.9: los … no, lose this, luv, m ecriviez, m envoie, m … inscrite, ma … au, ma … de, machi-, magas-
  0.9: magasin, mais … j, make … go, mama … no, manage, mandando … de, mandandome, mandarme, manden cosas
  0.9: manejando, maquinita, marzo, me as, me contacten, me coute, me de, me in, me les, me mettre, me one
  0.9: me text, me thank, me … mensajes, me … of, me … this, mechanics, menor, menor de, menor … edad, mensa-
  0.9: mensajeria, mensajes … por, mensajitos … que, message je, metanse, meter, mets … a, mettez … a
  0.9: mettre sur, mi … sin, mija, moi maintenant, moi pus, moi … m, molestando, momen-, mon avis, mon casque
  0.9: mon tel, mon tour, mon … veuillez, more reminders, mostr-, movil, moyen de, muchas … por, muy bien
  0.9: my head, my right, my … he, my … lol, n envoyez, nada … ustedes, ne rien, ne veut, need … on, needs
  0.9: never … them, ni llamadas, no pedi, no uso, no … NUMBER, no … e, no … he, no … interested, no … me
  0.9: no … moleste, no … spam, non … ai, non … je, not and, not do, not please, not receive, not riding
  0.9: now remove, number>not, numero para, numero … sus, nunca mas, nunca |, of all, off so, off … good
  0.9: off … please, off … work, ohio, ok … for, on dit, on do, on m, on one, on … and, on … i, on … le
  0.9: on … not, on … you, one day, otro … asi, oubli, oui mais, oui … des, pantalla y, par sms, par … pas
  0.9: par … poste, para … garantia, para … you, partie de, pas … mais, paten-, patente, patience, people
  0.9: pero … me, person … not, phone to, phone … with, picked … my, please honor, please … delete
  0.9: please … do, please … out, please … proof, please … us, please … you, plus envoyer, plus pour, plus s
  0.9: plus … il, poppe-, popped, por donde, por favorcito, pourquoi je, precio y, prefere ne, pregu-
  0.9: pregunte, private, prope-, provi-, pu recevoir, puedan, puedo ir, quand … aurai, que hasta, que … aqui
  0.9: que … borren, que … de, que … pueden, quedo la, quick question, quien … lo, quiero darme
  0.9: quiero recordatorios, quiero … ni, quiet-, quieto, quiteme, ran, ranch-, rancho, rappo-, rapport
  0.9: rather … did, read them, ready i, receive this, recibir textos, regale, remuevan, repair i
  0.9: report … as, rester, reviews, revok-, robin-, rodadas, rusti-, rustine, sacre, sacre moi
  0.9: said … before, sais … qui, salirme de, saquenme de, says to, se enoja, se les, se … esto, selling the
  0.9: send>stop, serais, serio |, she did, she does, shop by, si le, signe |, signed, signed |, sms please
  0.9: so do, so here, so … could, so … end, so … me, so … no, sombody else, son bike, souvenir … avoir
  0.9: spamm-, stolen so, stop marche, stop or, stop … con, subscribed |, suis … voler, supprimez … contact
  0.9: sur google, sur une, sur … numero, sus ofertas, svp arreter, syste-, take … list, telefono de
  0.9: telephone … est, tenie-, terminar, text porfa, text too, text … any, text … much, textear
  0.9: texter … svp, texties, texting the, textos no, textos pour, textos sans, textos sur, texts off
  0.9: texts … it, the box, the deposit, the form, the next, the one, the recall, the tires, the tuesday
  0.9: the vip, the … could, the … while, the … work, these and, these do, these … away, this get, this … an
  0.9: this … never, though, ticke-, tienda no, tienen … numero, to block, to message, to no, to … do
  0.9: told … guy, too … for, tour … l, trabajo no, treated, trouble and, tryin-, trying, tu lista, tune ups
  0.9: turn … texts, uber, un … aux, un … avec, un … moi, un … suyo, up by, up stop, updates |, us … your
  0.9: usen, utilise, velo … a, visitor, voler mon, vos notifications, vos … sans, votre affaire
  0.9: votre magasin, votre … en, votre … m, vous … ecriviez, vous … mes, wake me, who … it, whoever is
  0.9: why is, wife … you, will … on, with out, with … fcc, witne-, witness, word … stop, would-, wrong size
  0.9: y all, y suena, y tengo, y … telefono, yo … acepte, you always, you permission, you … al, you … being
  0.9: you … longer, you … soy, you … uso, you>you, your computer, your end, your junk, your … out, yourself
  0.9: yourselves, | abstenez, | avec, | ayer, | cat, | chamo, | confirmez, | git, | hagame, | hard, | hi
  0.9: | ia, | jamas, | landline, | next, | pass, | pierdan, | sacre, | sur, | terminate, | unlist, | vale
  0.9: | velo, | wipe, | wish, | yeah, | … ahora, | … auto, | … autorice, | … bajo, | … blonde, | … bothering
  0.9: | … chum, | … encargo, | … faire, | … fui, | … garde, | … liste, | … order, | … out, | … paye
  0.9: | … prochaine, | … quieto, | … reminder, | … shut, | … sigan, | … tf, | … to, | … unsubscribe, ~_ase
  0.9: ~_ax, ~_caj, ~_de_, ~_doy, ~_eme, ~_esc, ~_ev, ~_hic, ~_lis, ~_mij, ~_mio, ~_moi, ~_non, ~_pu, ~_ret
  0.9: ~_sus, ~_veu, ~_vib, ~_wis, ~_ze, ~aber, ~abo_, ~ajer, ~ake_, ~ampa, ~ande, ~anul, ~apa, ~ari, ~arlo
  0.9: ~aste, ~ause, ~beg_, ~boga, ~caj, ~chin, ~cort, ~cupe, ~dar, ~dear, ~det, ~diat, ~dica, ~doy, ~efer
  0.9: ~elan, ~ellu, ~ener, ~eral, ~erl, ~escr, ~esse, ~este, ~evoi, ~evok, ~expl, ~fich, ~fiq, ~fiqu, ~fo_
  0.9: ~fres, ~from, ~garo, ~gasi, ~gett, ~git_, ~gnez, ~gun, ~gunt, ~harc, ~hei, ~hon, ~humb, ~iat, ~iel_
  0.9: ~ieur, ~ifiq, ~ised, ~isos, ~ist, ~ivee, ~jenm, ~jes, ~jes_, ~ked_, ~lag, ~lest, ~let_, ~lev, ~lgad
  0.9: ~lim, ~llul, ~los_, ~lyi, ~lyin, ~mens, ~mien, ~mij, ~mija, ~mole, ~mome, ~mue, ~nanc, ~nia_, ~nsaj
  0.9: ~nsid, ~oco_, ~oil_, ~oje, ~olic, ~ombr, ~ona, ~onds, ~oner, ~opy, ~opy_, ~orma, ~orre, ~oti, ~ovil
  0.9: ~oyer, ~pamm, ~pide, ~pref, ~proc, ~prou, ~queo, ~qui, ~rash, ~rasi, ~refe, ~rens, ~rez_, ~rios, ~riz
  0.9: ~rlo, ~rom, ~rom_, ~rted, ~rth_, ~rthe, ~saj, ~sde, ~sito, ~sos, ~sos_, ~ssag, ~ssee, ~ssez, ~syst
  0.9: ~tee, ~tees, ~tia, ~ting, ~tos, ~tos_, ~tout, ~tros, ~tryi, ~tse, ~ttom, ~udra, ~ueo, ~ueo_, ~uipe
  0.9: ~unch, ~uniq, ~uso, ~vib, ~voil, ~voq, ~voqu, ~vos, ~woul, ~wri, ~xpl, ~ycli, ~yst, ~yste
  0.8: NUMBER merci, NUMBER … on, NUMBER … pour, NUMBER … take, NUMBER … today, a air, a change, a living
  0.8: a toute, a … de, a … envois, a … fixed, a … messages, a … my, a … one, a … para, a … plan, a … que
  0.8: a … robot, a … since, a … store, a … velo, aboga-, about … i, accepte ca, acepte el, achal-, add my
  0.8: advertising, agrad-, agree, ahead with, ahead … the, ahora en, ai lache, ai repondu, al muchacho
  0.8: al … me, algo yo, all messages, all of, all … ask, alors … les, already picked, also, alto a
  0.8: am telling, am … with, an e, and … a, and … gave, and … time, ando … bici, angry>angry
  0.8: annulez … rappels, anuler, any … i, anything from, appreciate … if, apres, are out, arizo-, arizona
  0.8: arreter svp, arreter … messages, arretez d, arretez merci, arrived, asking |, asking … to, at … and
  0.8: at … clinic, aucun message, aucun-, auriez vous, autorise ca, autre numero, autre … a, avait dit, avec
  0.8: avec … autres, aviso-, avisos, ayudenme, back … do, baja you, bajame de, bajenme de, be … i, beau pour
  0.8: bedro-, bedroom, bell and, belon-, besoin merci, besoin … rappels, bici era, bien sin, bike is
  0.8: bike share, bike … stop, blocked |, blonde pense, bloque … vous, bloques, bonit-, borre … numero
  0.8: breac-, breach, bro stop, businesses, businesses |, but … remove, but … would, by a, c … ben
  0.8: c … clair, ca |, call list, call my, cambie la, can be, can … close, can … cut, can … have, can … swap
  0.8: canad-, cancelen esto, cancelenme, card in, cesser les, chain lube, chamo, chef, choose to
  0.8: choose … opt, chum a, comen, coming … so, como … doy, compe-, complaint, comprenez … dans
  0.8: con … derecho, con … me, con … ofertas, concl-, concluida, conmigo no, consentement vous, contacte
  0.8: contacted |, contactez moi, continuer, cortala, cortala con, cortenla, coura-, courant, croir-, croire
  0.8: croix, croix sur, croix … mon, cual … la, cuando le, cuando … algo, cuenten, d los, d … a, daily
  0.8: dans … garage, datas, dautre |, de avisarme, de ces, de … bicis, de … con, de … demain, de … ici
  0.8: de … llanta, de … recordatorios, de … shop, dear, decir no, definitivement, dejar … escribirme
  0.8: dejar … mandar, dejaran, deje el, dejen … avisarme, dejenme fuera, dejenme … de, delga-, demain … la
  0.8: depanne, deposite, dernier, desactivar los, desist … sending, desole je, desor-, desormais, despe-
  0.8: di permiso, did … and, dime, dit … c, dites … votre, do … carry, do … needful, do … you, donc retirez
  0.8: done … it, dort, drive for, du … avec, du … enlevez, ecrivez … plus, edad, edad no, effacer mon
  0.8: el … sin, elect, ella … tiene, en ingles, en plus, encargo que, engin-, enlever moi, enlevez … ancien
  0.8: enlevez … mon, enton-, entonces, enviando mensajes, envien mas, envois svp, es por, es … verdad, esa |
  0.8: est ben, est clair, est encore, est … au, est … croche, est … svp, est … toi, est … voler, esta linea
  0.8: este sea, esten … con, esto lo, estoy hasta, every … of, everyday, everyone, exact-, excluyanme
  0.8: excluyanme de, explain yourselves, facture … NUMBER, faire partie, fait pas, faites une
  0.8: faites … croix, favor … escriban, fichez moi, figure, figure out, figure … how, fini le, fishb-, fix
  0.8: for fixing, for his, for service, for … living, forever |, frame and, free to, from bell, gang de
  0.8: get these, get to, gets, go … a, goes off, goodb-, goodbye, gosse-, got … for, gracias quiero
  0.8: grandmother, grasi-, grasias, great … but, gustaria que, hable, haciendo ruido, have … memory
  0.8: have … text, he … off, heard you, here … am, here … did, here … please, here … the, him off, hope … is
  0.8: how … this, i beg, i bought, i ordered, i revoke, i swap, i work, i … every, i … from, i … getting
  0.8: i … received, i … subscribed, i … telling, i … texts, illegal |, in arizona, in … parking, in … so
  0.8: in … your, inscribi, interesse … recevoir, iphone |, ir manana, is an, is i, is possible, is … working
  0.8: it back, it got, it if, it no, izquierdo, j … lache, jaja se, jamais … a, jamas me, je this
  0.8: je viendrai, je … ben, je … chercher, je … ma, je … tannee, jeudi NUMBER, juin, julio, jurid-, kid at
  0.8: kiten-, l … pas, l … retirez, la est, la iglesia, la misa, la paix, la … ahora, la … m, la … merci
  0.8: la … pas, la … pour, la … quedo, la … suis, lache |, lado, lady, le … demain, le … lo, left off
  0.8: les meilleurs, like … a, link |, liste mon, livin-, living, lo llevo, lo … a, lo … mejor, lo … si
  0.8: loi NUMBER, lol i, lol … me, los de, los dos, los … please, los … quitenme, loud in, m ecrit, m … fait
  0.8: m … je, ma facture, ma … pense, maintenance, mais pas, mais … textos, mal au, mal … de, mandan … si
  0.8: mandando mensajes, manden eso, mandes mas, maqui-, mas no, me doy, me estan, me hagan, me inscribi
  0.8: me moleste, me quitaran, me sacan, me sirve, me |, me … au, me … decir, me … escribiendo, me … n
  0.8: me … par, me … sacar, me … texteando, me … your, me>these, means, meilleurs, mejor y, memory of
  0.8: merci … de, mes … svp, messa-, message this, messages la, mettez … aux, mettez … numero
  0.8: mi informacion, mi … con, mi … please, mi … saquenme, minute, mis … number, moi la, moi out, moi … lol
  0.8: mom said, mon avocat, mon … mais, monde, more … your, much … i, much … please, much … stop, mwa
  0.8: my opt, my ticket, n … envoyez, nada … que, ne vous, ne … a, ne … envoyez, needf-, needful
  0.8: never consented, ni recibir, ni … escriban, night shift, ningu-, no estoy, no por, no to, no usen
  0.8: no vuelvan, no … contact, no … is, no … leer, no … permiso, no … remove, no … sirve, no … thanks
  0.8: no … when, nomor-, non aux, non j, not buying, not remember, not … an, not … english, note on
  0.8: note que, note … my, notificasiones, notificasiones |, notifiquen, now i, now … is, nowhe-, nowhere
  0.8: number does, numer-, numero est, numero la, numero pas, numero stp, numero sur, numero … j
  0.8: numero … su, numero … une, numero … votre, occupe de, of waiting, of … do, of … with, offert, old … no
  0.8: on veut, on … it, on … screen, one … not, only, only rented, otez … nom, otro yo, out how, out … to
  0.8: panics, paradis, parking lot, parler, parler de, part … the, partie, pas a, pas avoir, pas ete
  0.8: pas faire, pas qui, pas sur, pas toi, pas … de, pas … partie, pas … pour, pas … pub, passe … le
  0.8: passe-, passed … in, passee, pay the, pedal izquierdo, pense mejor, people … me, perio-, period |
  0.8: permanently |, personales, personnelles, peut tu, peux … oter, pis … cell, pis … de, piton, plant-
  0.8: please desist, please remove, please she, please … nothing, plenty of, plus capable, plus je, plus … d
  0.8: plus … notifications, plus … rappels, ponme en, por … en, possible to, possible … ne, pourriel |
  0.8: prefere … courriels, pretend i, preuv-, preuve, problem, profi-, profile |, promised, promos par
  0.8: promos … texto, pubs |, puebl-, puedo … el, pues |, puse … y, put … note, qua, qua y, qua … etre
  0.8: quand ca, que, que derecho, que mandan, que pare, que pido, que … era, que … llega, que … nom
  0.8: que … pouvez, que … quitaran, que … serait, queja en, queria … y, qui m, quieren, quiero … nada
  0.8: quisiera que, quitaran, quitarlo, raton-, ratones, rdv … demain, receive any, receive messages
  0.8: recois … des, recordatorios you, recuerdo haber, regale la, regale … bicicleta, reglez, renew
  0.8: repartidor, report, respectez, respeto |, restr-, restring, retiren … numero, revei-, reviendrai pas
  0.8: rgpd, ride … in, rien … moi, robinet, rodil-, rodilla, roomm-, roule plus, ruined, s en, said … could
  0.8: said … is, saska-, savoir de, saying … to, says … for, schedule, schoo-, se desinscrire, se fait
  0.8: se lo, se … los, sease, see my, seguir mandando, seign-, seigneur, selul-, selular, send more
  0.8: send nothing, sending messages, sending to, sending … me, set … up, shop no, shop … my, should be
  0.8: si … el, si … en, si … velo, sign, sign … please, sigue haciendo, sigue … ruido, sigui-, sin mi
  0.8: since NUMBER, sirva-, sistema |, sold … the, sorry … i, sors moi, spammer, stop pas, stop … a
  0.8: stop … ads, stop … merci, stop … textos, strike my, strike … name, su … para, suis dans, suis tannee
  0.8: sur moi, sur … textos, sure … is, svp retirer, svp … tout, swap the, take him, tandem, tanne-, tannee
  0.8: tant qua, tant … y, telling you, temps, tenga-, tengan, terminate, text remove, text |, texting me
  0.8: texting … it, texto ok, texto svp, textos conmigo, textos … moi, texts can, texts going, texts my
  0.8: texts were, texts … do, texts>texts, thanks but, thanks … fixing, the bicycle, the carbon, the club
  0.8: the country, the pickup, the promo, the promos, the … button, the … fixed, the … guys, them … the
  0.8: these … end, these>not, these>want, this chain, thx, till … no, times |, tired … waiting, to delete
  0.8: to him, to … if, to … left, todas |, todo … de, toi c, toi … est, told … kid, tombe-, tomber, toute l
  0.8: toute … equipe, tranquille |, trucs, tu possible, tu … d, type, un favor, un tune, un … enlevez
  0.8: understand, une croix, unles-, unless, unless you, unregister, unsol-, unsolicited, up … NUMBER
  0.8: up … accident, up … bike, using my, usted-, ustedes, vais … bloquer, velo a, velo demain, velo etait
  0.8: velo j, velo … moi, velo … mon, vendi … bicicleta, very … with, veuillez cesser, veuillez … retirer
  0.8: viendrai, virtu-, votre robot, vous c, vous pouvez, vous … point, voyons donc, vs, want … of, was … my
  0.8: watch-, way you, when my, which … it, who … you, whoev-, whoever, will … up, without telling
  0.8: work … please, would, would it, would … text, y sus, y you, y … di, y … para, y … paso, year please
  0.8: yes … will, yo … pedi, yo … you, you borrame, you keep, you por, you unsubscribe, you … and
  0.8: you … favor, you … permission, you … please, you … pueden, you … quiere, you … recogi, your records
  0.8: your website, your … wake, | anuler, | bravo, | cancelen, | cero, | cesse, | confirm, | dejame
  0.8: | email, | emails, | enough, | excluyanme, | flip, | g, | pare, | paren, | phones, | ponle, | ponme
  0.8: | prefer, | quelqu, | regale, | retire, | suspender, | unregister, | voice, | vs, | … ancien, | … beau
  0.8: | … cessez, | … choose, | … cours, | … desist, | … dit, | … dude, | … enviar, | … envoie, | … gracias
  0.8: | … gustaria, | … ici, | … los, | … nada, | … ocupo, | … parfait, | … qui, | … quick, | … removal
  0.8: | … teh, | … tired, | … todo, | … using, | … veut, | … voyons, | … went, ~_als, ~_aut, ~_aux, ~_bou
  0.8: ~_den, ~_dic, ~_dig, ~_dis, ~_ech, ~_eco, ~_eve, ~_fis, ~_flu, ~_ic, ~_jam, ~_lou, ~_maq, ~_mot, ~_mut
  0.8: ~_nan, ~_nu, ~_of, ~_op, ~_os, ~_pia, ~_pro, ~_rob, ~_run, ~_sv, ~_svp, ~_thx, ~_tim, ~_tru, ~_val
  0.8: ~_vs, ~_vs_, ~_vue, ~abil, ~abog, ~acer, ~aff, ~agr, ~alis, ~amai, ~ams, ~anco, ~anos, ~anq, ~anqu
  0.8: ~aqui, ~asti, ~aten, ~bed, ~belo, ~bian, ~bili, ~bir_, ~boni, ~cai, ~canc, ~cho_, ~clet, ~coro, ~crib
  0.8: ~cru, ~ctin, ~ctio, ~dbye, ~dem_, ~eaux, ~ecer, ~ech, ~edia, ~eeds, ~effe, ~ehi, ~elen, ~elta, ~ema_
  0.8: ~env, ~ept, ~essa, ~eve, ~evei, ~fix_, ~flu, ~fuse, ~gned, ~hani, ~hara, ~hau, ~haz, ~hoev, ~hool
  0.8: ~huma, ~hx_, ~inam, ~indl, ~jam, ~ked, ~lad, ~lady, ~lamo, ~lem_, ~lini, ~lus_, ~luti, ~mand, ~maq
  0.8: ~maqu, ~mas, ~mel, ~mes, ~mess, ~mez, ~mme_, ~mor, ~mot, ~moth, ~mova, ~nect, ~nei, ~nera, ~ngun
  0.8: ~nic_, ~nom, ~nori, ~nted, ~nuer, ~nume, ~nvo, ~odb, ~odby, ~oga, ~ogad, ~ogra, ~ompr, ~ompu, ~only
  0.8: ~oodb, ~oomm, ~otte, ~oud_, ~out, ~out_, ~papi, ~peni, ~pio, ~plug, ~plus, ~pogn, ~pose, ~ppri, ~preg
  0.8: ~prom, ~pul, ~radi, ~rarm, ~reat, ~rell, ~rez, ~rici, ~riod, ~rned, ~robo, ~rofi, ~rrad, ~ru_, ~runn
  0.8: ~rva, ~scho, ~shop, ~sias, ~spit, ~svp, ~svp_, ~ths, ~thum, ~thx, ~thx_, ~tonc, ~tp_, ~trie, ~uelv
  0.8: ~ull, ~ulti, ~umer, ~upo, ~uso_, ~utr, ~uven, ~vec_, ~voke, ~vos_, ~vp_, ~vs_, ~whoe, ~yeu, ~ype_
  0.8: ~zze
  0.7: (not), NAME … do, NAME … is, NUMBER h, NUMBER hrs, NUMBER piasses, NUMBER star, NUMBER this
  0.7: NUMBER … la, a assez, a hablar, a mes, a robot, a shop, a textear, a … demande, a … esto, a … jefe
  0.7: a … phone, a … telefono, abonnement aux, about … and, abuso, accident, addin-, adding, affaire |
  0.7: agree |, agree … receive, ai compris, ai envoyez, ai pas, ai ramasse, al cel, al … con, alertes sur
  0.7: alertes … mon, alexa, alguien me, alors … moi, alors … vous, altog-, altogether, altogether |
  0.7: alvarado, am … up, amor … de, and here, and … need, annulez mes, anti, anunc-, any, anymo-, anymore
  0.7: anyone |, anything please, apaguenme, appels, apple pay, appts, aprec-, arrete … la, arreter ces
  0.7: arreter de, arretes, arretez avec, arto, as, as in, as no, as … stop, asked to, asked … if, asking me
  0.7: astheure |, at dinner, atte ing, au lieu, au … plus, autan-, autant, autorise |, autorizacion para
  0.7: aux, avec … par, avisen de, avisen … nada, avisos delete, away from, away … my, away … stop, bajem-
  0.7: bajeme, basta, be one, beau frere, beaucoup |, bebe … de, ben, bendito, bici … una, bici … you
  0.7: bien … la, bien … precio, bike he, bisic-, bizar-, bizarre, blasts |, block me, borras, borrenlo
  0.7: boton de, bout du, bras, buen dia, but i, but my, by when, c … pour, ca … les, call … stop, cance-
  0.7: candado no, ce … s, celular … sus, certainly, certainly did, certainly … not, cessez de
  0.7: cessez … rappels, change, chaque semaine, chiens, cierren mi, clearly, clini-, closi-, closing, coche-
  0.7: college, como tienen, compa-, compr-, computer to, computer … stop, comunicacion, con … promociones
  0.7: confirmar, conmigo … cuenten, consent was, consent … be, consentement a, continuar, coraz-, corazon
  0.7: could … take, counter i, coupon, cuando van, cuando … no, cuent-, customer … i, dark, day so, de bicis
  0.7: de boutique, de eso, de les, de mme, de molestarme, de notifications, de pneus, de preferencia, de que
  0.7: de tus, de … arreter, de … contacts, de … desabonnez, de … loi, de … mere, de … relancer, de … retirez
  0.7: de … text, de … trabajo, dejar … mandarme, deje en, delete taller, delete … phone, demande … retrait
  0.7: demanderais, deneigement, derangez moi, derangez … plus, desaf-, detru-, detruisez, devic-, device
  0.7: device |, dia no, dice la, dice … pero, dicho, dieu, dise, divorce, dnd, do … again, do … believe
  0.7: do … care, do … disturb, do … owe, do … remember, dolares por, donc … nom, donee, down to, dropped the
  0.7: duermo de, duermo … dia, ecris moi, ecrive, el boton, el lunes, el … es, el … los, el … que, eliminar
  0.7: eliminarme, en persona, en vertu, encargo … me, encore des, encore … texto, enfermera, enleve mon
  0.7: enlevez donc, enlevez … cell, enlevez … manuellement, enough … me, envie … vous, envien |
  0.7: envoyez … pu, es automatico, es … borrenme, es … tercera, escriba mas, escribirle, espero, esposo y
  0.7: essayer, est mort, est prete, est … a, est … clair, estas cosas, esto … automatico, esto … mi
  0.7: estoy … el, et svp, etait … pour, etre … la, ever, ever again, ever text, every … please, ex a, exist
  0.7: facture de, faire … a, faire … plainte, fais pas, fait … le, faite-, faites, favor-, feels like
  0.7: felices |, fermez … compte, fiche-, fichez, file this, fin des, fin … messages, fine … the, flat fixed
  0.7: flooded, flushez, flushez mon, flushez … numero, for advertising, for each, for her, for these
  0.7: for … only, for … repair, for … too, forever … me, fregando, frieg-, from … these, fuera |, furio-
  0.7: furious, garde les, garder, gentil, get … i, getin-, geting, getting … of, give the, go … my
  0.7: good … stop, groupe … svp, guys … texting, haceme, hacie-, haciendo, hago pa, hairc-, haircut, hard
  0.7: hasta … van, hat, have two, have … opt, have … own, he ran, hear … your, hello this, hello … is, heres
  0.7: hi … i, hicie-, hicieron, high, hit me, hit … up, hola, honor, hors, hors de, hors … votre, huffy
  0.7: i certainly, i guess, i refuse, i resign, i … back, i … consented, i … longer, i … none, i … stopped
  0.7: if … could, igles-, iglesia, immediately, in canada, in front, in what, in … if, in … text, in … to
  0.7: inbox is, inclu-, including, indic-, indica, indiq-, indiquenme, interesa … mensajes, interesse a
  0.7: interested remove, is perfect, is spam, is … warranty, is … what, it on, it … all, it … end, j suis
  0.7: j … compris, jamai-, jamais, jamais pour, je la, je les, je reviendrai, je roule, je … aux
  0.7: je … desabonne, je … plus, je … prie, job sur, joind-, joindre, journee, just … by, kid outgrew
  0.7: kid signed, kill these, kindly … the, knock it, knock … off, l obligeance, l … jamais, la dedans
  0.7: la garantia, la rodilla, la suite, ladilla con, laissez tomber, law>remove, lawye-, lcap, le encargo
  0.7: le faire, le garage, le meme, le puse, le robot, le … il, le … message, le … pa, le … retirez
  0.7: le … vos, les, les courriels, les messages, les … dans, les … enlevez, les … pas, les … texte, lette-
  0.7: leyen-, leyendo, lieu, life, ligne du, like … not, like … text, limits, list and, list … do, liste je
  0.7: liste … chum, liste … de, llamadas ni, llamar, lo … ahora, loi … je, lol but, longer interested
  0.7: look at, los … delete, m envoyer, machine, magasin … a, malgr-, malgre, mande ma, manden … gracias
  0.7: mandes nada, manue-, manuellement, marde, mas mensaje, mas promociones, mas … en, mas … los, me
  0.7: me borras, me confunde, me ever, me llegue, me recuerden, me sali, me volvieron, me … anymore
  0.7: me … borrar, me … deja, me … like, me … llevo, me … nada, me … otra, me … por, me … quedo, me>law
  0.7: mensajes cuando, mensajes y, mensajes |, mensajes … texto, merci beaucoup, message … j, message … on
  0.7: messages at, messages thanks, messages |, messages … ce, mettez la, mi nro, mi trabajo, mi … yo
  0.7: middle of, moi manuellement, moi … arrete, moi … deux, moi … merci, molestarme, mon coloc, mon no
  0.7: mon … c, mon … enlevez, monsi-, monsieur, monte-, months, more spam, mustv-, mustve, mute
  0.7: my collarbone, my fault, my mobile, my profile, my … also, my … back, my … outgrew, my … to, n |
  0.7: n … rien, nada aqui, nada … mensajes, nah … the, natio-, national, national do, national … not, ne
  0.7: ne plus, ne … en, never, never authorized, never do, never subscribed, never … this, nez, no boy
  0.7: no con, no cuenten, no el, no paran, no reason, no want, no when, no … enviando, no … envien
  0.7: no … interesa, no … llame, no … lleguen, no … mandando, no … ocupo, no … sirven, no … telefono
  0.7: noche y, noche … duermo, nom de, none … them, nosot-, nosotros, not care, not disturb, not even
  0.7: not … more, not … shop, not … texted, not>me, now … no, now … these, nro |, nuit, number from
  0.7: number is, numero … etait, numero … merci, numero … vos, numeros |, nunca, nunca … esto, o los
  0.7: obligeance, obligeance de, obligeance … retirer, ocupo … mensajes, ofertas … de, off list, ok got
  0.7: ok je, olvide mi, omit, on ferme, on garde, on it, on … de, on … national, on … pour, on … so
  0.7: one … can, only … for, ordered the, ordered … wrong, orige-, origen, ostie, ote mon, ote … de, others
  0.7: ou … ce, ouell-, ouellet, oui … le, over a, pa … de, paid, paid cash, paniq-, panique, par vos
  0.7: para sus, paren con, parenle you, pas d, pas … bicycle, pas … par, passage, passez, pay … now
  0.7: paying for, paz, pero … you, petit fils, peut m, phone for, phone it, phone … my, phone-, phones
  0.7: piass-, piasses, pick … at, pierdan su, pierdan … tiempo, platr-, platre, please … her, please … his
  0.7: please … messaging, please … off, plug on, plus, por mensaje, por … porfa, poubelles, pour vrai
  0.7: pour … faire, prendre un, pret mais, prie |, prier-, priere de, privacy, private number, produ-
  0.7: profile, promo … moi, promos to, proxi-, pu … recevoir, pueden borrar, pues no, pursu-, pursuant
  0.7: pursuant to, pus de, pushi-, pushing, put on, que escribo, que esto, que por, que t, que … el
  0.7: que … mando, que … quite, que … this, quelqu, quelqu un, quien le, quien los, quien … que, quiero … d
  0.7: quisiera … me, quite mi, quitenme … eso, quitenme … la, ramir-, ramirez, rayez mon, rayez … numero
  0.7: recevoir |, recojo, relancer, relances, remai-, remis-, remise, remuevanme, reparation … pour
  0.7: replied stop, repre-, request … be, respu-, respuesta, retire … stp, retirer ce, retirer de
  0.7: reveille … bebe, reverse, rid … it, ride please, rien qui, rimou-, rimouski, roue est, running late
  0.7: sacas de, said … texts, sakem-, sakeme, salgado, salir, satis-, savoir … mon, scratch me, see another
  0.7: senorita |, serieusement, sert … rien, servian, seul, shift i, shop anymore, shove, si se, si sin
  0.7: si … bien, sick … tired, siga, signale comme, sin … mensajes, sin … y, sir please, so kindly, so why
  0.7: sold it, soy su, soy … cliente, speaks, stay a, still … there, stop en, stop … already, stop … je
  0.7: stop … texting, stopped … since, subscribe to, suffit, suis sur, supprimer … numero, sur … lien
  0.7: sur … ligne, sur … telephone, sus … no, suspendanme, suspender los, svp, t … tu, talk … my, tande-
  0.7: tannants, tape, tardaron, teh, tel |, telefono … la, telefono … me, telephone … a, tell … computer
  0.7: telling me, ten minutes, tengo yo, tercera vez, tercera … que, termina la, text alerts, text … ever
  0.7: text … get, texte moi, texted … it, texting her, texto j, texto … suis, textos … mon, texts take
  0.7: texts to, texts today, texts … too, the file, the fleet, the list, the national, the needful, the plug
  0.7: the saturday, the service, the swap, the tracking, the updates, the … card, the … owner, the … size
  0.7: the … so, them please, there NUMBER, there i, there is, there … to, these>texts, things i, this
  0.7: this device, this … alone, this … going, thought unsubscribed, ticket, tirag-, tirage, to check
  0.7: to rate, to … another, to … device, to … different, todo, todo pero, todo … dia, toilettage, tous les
  0.7: tout … de, tracf-, tracfone, train |, tramp-, tu la, tus contactos, tuve, two days, un abonnement
  0.7: un autre, unico que, uno |, up … here, up … me, use text, ustedes … que, utiliser mon, vais faire
  0.7: vais passer, vais … une, veces que, velo … je, vertu, vertu de, vertu … la, veux … un, vip, volve-
  0.7: vos, votre formulaire, voudrais pas, vous bloquer, vous … comme, vous … obligeance, vous … que
  0.7: vs avez, want message, want none, want … i, want … this, want … unsubscribe, warni-, warning, was in
  0.7: was told, we have, were … the, what part, whatever … this, whitc-, who said, wife … i, will opt
  0.7: will … the, with … mom, work … that, wrong>me, xfis, y duermo, y me, y … es, y … mensajes, yo quit
  0.7: yo … busco, you as, you asked, you took, you tu, you … tienen, you … used, young, your … take
  0.7: your … text, | apaguenme, | arrete, | bajeme, | bought, | cierren, | dame, | erase, | feels, | fichez
  0.7: | flushez, | forgot, | lose, | mensajes, | notre, | oiga, | ostie, | p, | pursuant, | refrain, | ring
  0.7: | shop, | sir, | thursday, | waiting, | wheres, | … aimerais, | … authorized, | … borras, | … checked
  0.7: | … discount, | … enleve, | … fuera, | … has, | … mandar, | … mandaron, | … mismo, | … otro, | … oui
  0.7: | … refrain, | … reviens, | … right, | … sacame, | … two, | … ultima, | … vertu, | … who, ~_an, ~_ano
  0.7: ~_as_, ~_cie, ~_de, ~_dea, ~_don, ~_fle, ~_gen, ~_gla, ~_god, ~_hop, ~_il, ~_let, ~_lib, ~_lif, ~_me_
  0.7: ~_mes, ~_ne_, ~_no, ~_nom, ~_nui, ~_oi, ~_own, ~_paz, ~_qu, ~_shu, ~_up, ~_via, ~_vos, ~_wan, ~_wou
  0.7: ~aca_, ~agai, ~ank_, ~anun, ~anym, ~arad, ~arm, ~arr, ~ase_, ~asts, ~aut, ~avec, ~awye, ~ber_, ~brea
  0.7: ~bris, ~clea, ~clud, ~cojo, ~cs_, ~cte_, ~cum, ~debe, ~devi, ~dich, ~dije, ~din, ~ease, ~ecep, ~edes
  0.7: ~een, ~eli, ~emps, ~enan, ~endu, ~ensa, ~eter, ~etra, ~eul_, ~eye, ~face, ~ffit, ~free, ~gain, ~gand
  0.7: ~gets, ~god, ~hach, ~had, ~hate, ~hdra, ~hear, ~heck, ~here, ~hew, ~hine, ~hio, ~hit, ~hola, ~hs_
  0.7: ~iar_, ~ibed, ~icho, ~icie, ~ied_, ~ines, ~inis, ~iqu, ~ique, ~irag, ~iria, ~irme, ~isez, ~itat, ~ito
  0.7: ~jala, ~jos_, ~lanc, ~lati, ~lawy, ~leas, ~leta, ~lib, ~lqu_, ~lso, ~lug, ~mar_, ~men, ~mena, ~merg
  0.7: ~mmer, ~moti, ~mpez, ~ncel, ~ndly, ~ndu, ~nees, ~no_, ~nque, ~nsa, ~nsol, ~nths, ~nton, ~nym, ~nymo
  0.7: ~odia, ~omoc, ~ond_, ~orf, ~orfa, ~orio, ~orne, ~orto, ~osse, ~otio, ~oung, ~oxim, ~pal, ~pam_, ~patc
  0.7: ~paz_, ~pect, ~plea, ~plei, ~porf, ~ppr, ~ppre, ~purp, ~push, ~rap_, ~rau, ~repr, ~resi, ~rgi, ~rib
  0.7: ~rien, ~risa, ~riss, ~rite, ~rli, ~roi, ~ropp, ~roup, ~roxi, ~sag, ~saje, ~sali, ~sci, ~sep, ~shu
  0.7: ~sin_, ~sis_, ~sli, ~ssa, ~ste, ~sult, ~susc, ~tari, ~tean, ~tely, ~this, ~tici, ~tido, ~tin, ~tir
  0.7: ~tre_, ~ubs, ~ucha, ~uelo, ~uida, ~ulen, ~ump, ~una_, ~unca, ~up_, ~upl, ~uscr, ~ussi, ~vacy, ~ver_
  0.7: ~vois, ~vok, ~voye, ~wan, ~wou, ~wye, ~wyer, ~xing, ~ymo, ~ymor, ~youn
  0.6: NUMBER me, NUMBER year, NUMBER … but, NUMBER … de, NUMBER … have, NUMBER … les, NUMBER … of
  0.6: NUMBER … old, NUMBER … por, a ces, a dream, a ne, a note, a present, a textearme, a ustedes
  0.6: a … alertas, a … boutique, a … du, a … fins, a … for, a … hijo, a … how, a … lady, a … movil
  0.6: a … moyen, a … svp, abstenez … de, accepte … messages, accountant, acepte mensajes, acepte |, acord-
  0.6: acordamos, acoso, added, ads please, advertising |, aepd, afford the, agend-, agree to
  0.6: ahora … adelante, aimai-, aimais, aime pas, alerts please, all text, all … of, along, am on, amable
  0.6: amend-, amende, and quiet, and … bike, and … does, and … for, angry>forever, annonces, annule mon
  0.6: annuler, ans je, any … texts, any … this, any … you, apagale, apara-, aparato, appartient
  0.6: appartient a, appeler pour, apple, are |, are … best, arretez donc, as my, as … last, asi … no
  0.6: asked you, asked … a, asked … this, asthe-, astheure, asusta, at … desk, au NUMBER, au bout, au debut
  0.6: au … pour, aucun … je, aucune … de, automatico, avant le, avec les, avec … rappels, avisen por
  0.6: avoir … textos, away … remove, awya, banco, be too, be … NUMBER, beat, besoi-, besoin, besoin … textos
  0.6: bici quedo, bici … favor, bici … los, bienv-, bike i, bike rides, bike … like, block … on, bloqueados
  0.6: bloquez, borrame |, borran de, borren mis, borren … datos, borrenlo |, bottl-, boutique mais, boys
  0.6: bravo, broke … collarbone, bromo-, bromont, bruh, bueno … de, busquen mas, but, but … never, c etait
  0.6: c … fini, ca continue, ca j, ca otez, ca … ce, cab, cabin, cader-, cadera, campaigns, can … tell
  0.6: cancel … and, candado … me, carte-, case etait, casse, cease all, cell and, cervelo, cesar
  0.6: chaque fois, checked … on, checking, checking in, chez … on, chien-, collarbone, collected, come off
  0.6: come … NUMBER, come … it, comment … avez, como cancelo, compania |, compre un, compt-, comptant
  0.6: compte svp, comptes, con uds, con … compania, condition, conformement, confu-, confunde
  0.6: congratulations, consent and, consentement |, consu-, contact svp, contacten |, continuez a
  0.6: conversation, cookies, copie, cordi-, could do, could … stop, counter no, coupe, criss de, crtc |
  0.6: crush-, crushed, cualq-, cualquier, cuando … a, cuelg-, customer is, d envoyer, d su, d urgence
  0.6: d … ca, d … des, damn, dar … baja, de ce, de messages, de mise, de pu, de text, de … alors
  0.6: de … cadena, de … cel, de … droit, de … ecrire, de … promociones, de … promos, de … quiero, de … vez
  0.6: de … vous, de … xfa, deactivate, deced-, decochez, decri-, decrisse, deja la, deja repondu
  0.6: deja … escribirme, delete my, delete sistema, delete … cell, deleting, demande la, demande pour
  0.6: demande … numero, dementia, dementia and, derniere, des envois, des fins, desabonnement, desinscrire |
  0.6: desire, di |, did … work, digits |, dio mi, distr-, distraction, dit … plus, does … belong, doigt-
  0.6: doigts, donc le, donde me, donne … accord, dream, driver, du … rendu, due, due |, duermo, dulce
  0.6: each text, ecoeu-, ecrire j, ecris, ecrivez lui, ecriviez pas, efface mon, eithe-, either, el cel
  0.6: el no, eliminenme |, ella no, en double, en floride, en ningun, en plena, en prendre, en un, en … ni
  0.6: en … pour, en … telefono, encore bon, enfermo, enleve de, ensenenme, envoyez ca, es este, es … ustedes
  0.6: esa … de, escribo, esposo you, est une, est … NUMBER, est … ce, est … correct, est … depuis
  0.6: est … enlevez, esta no, estan, este numero, este … gracias, estoy bien, estoy … una, estuvo bueno
  0.6: et arretez, et de, et … me, etais, etoil-, etre … de, euh, ever contact, every one, evite-, ex y, ex |
  0.6: ex … a, exclus, faire le, fais plus, faites juste, falle-, fallecio, fallo-, falloir, fcc si, ferme-
  0.6: fermer mon, fille … a, finger, finish the, finish |, fins, fix it, fixin, fixin to, floride, fois … il
  0.6: for … grandson, forever>number, forget you, forget … ever, forgot my, frapper, from contacting
  0.6: from surgery, front desk, fui a, funda-, further messages, ganas de, gens a, genti-, get … by, given
  0.6: gone, good please, good … me, gracias no, grateful for, great shop, guarden, guy … the, guys … great
  0.6: had … business, hagan llegar, handlebar, hands, harcelement rendu, harcelement … la, has dementia
  0.6: hasta, hate texts, hates, have the, have … say, he says, her number, her … please, here … stop, hey
  0.6: him … the, hobby, hola … NAME, hold all, hooks, house-, household, human, husband he, husband … is, hw
  0.6: i please, i received, i texted, i … cash, i … last, i … now, i … replied, i … riding, i … when
  0.6: i … will, igualmente feliz, il m, il roule, illim-, illimite, in … is, in … minutes, in … texts
  0.6: inbox |, infor-, ingles … no, interet, is illegal, is … now, is … sign, is … thanks, is … when, it too
  0.6: it … for, it … please, j … plus, j … point, jamais abonne, jamais … texto, je demenage, je parle
  0.6: je … que, je … tiens, jeje |, just … me, just … to, juste … enlever, keep … in, keepi-, keeping
  0.6: kids bike, kill … notifications, know … this, kowal-, kowalczyk, l ecole, l … pour, la base, la cadera
  0.6: la compania, la main, la maison, la petite, la pu, la recogi, la … deje, la … faites, la … fille
  0.6: la … jaja, la … sans, la … se, la … sonne, last warning, late … i, law>want, le NUMBER, le agradezco
  0.6: le lleguen, le monde, le … desabonnez, le … me, le … n, least, les ai, les moteurs, les … aussi
  0.6: lettres, like out, like … dream, like … old, like … stop, list this, list>angry, liste … vous
  0.6: lleguen |, lo voy, lo … acordamos, lo … you, lol you, look … the, los … conmigo, lose |, m … ces
  0.6: ma montre, magasin … velo, maintenant enlevez, mais arrete, mais il, manana … la, mandan |
  0.6: mandar textos, mandar … mensaje, mandarme nada, mandarme … a, manden … avisos, manejo, march so
  0.6: marchait, mas avisos, mass text, matte-, matter … me, may stop, me basta, me but, me by, me contacter
  0.6: me van, me … cosas, me … des, me … enlever, me … llegando, me … llegar, me … podrido, me … pu
  0.6: me … these, me … unsub, me>send, mensaje que, mensajes despues, mensajes … la, mensajes … quiero
  0.6: mensajitos no, merci plus, merci … plus, mere est, messagerie, messages you, messaging my, messaging |
  0.6: metio, mets fin, mi amor, mi autorizacion, mi papa, mi … fallecio, mi … pa, milli-, mio, mire, mise
  0.6: moi stp, moi … il, moi … le, moi … lieu, molestando |, moleste, mon cell, mon … et, mon … frere
  0.6: mon … m, more sms, more updates, more … about, more>me, moteurs, moved out, moyen … pu, mude a
  0.6: my back, my digits, my leg, my mothers, my numbers, my refund, my roommates, my … seat, nada a
  0.6: nada … me, nada … no, nada … textos, ne suis, need … unsubscribe, needi-, needing, ni … la, ni … mas
  0.6: ni … texto, niece, nimew-, nimewo, no and, no business, no lleguen, no notifications, no queria
  0.6: no … all, no … asked, no … dado, no … dinero, no … ir, no … promos, no … quienes, nope, not believe
  0.6: not belong, not matter, not |, not … anyone, not … contact, note … je, notifications, now that
  0.6: now … stop, number, number on, number or, number svp, numero era, numero gracias, numero … ella
  0.6: numero … you, numeros exclus, nunca me, ocupe, of, of … to, off la, off … and, off … on, off … textos
  0.6: off … this, off … to, off … your, officer, oiga, ok … the, olvid-, olviden mi, olviden … numero, on i
  0.6: on … my, once, one asked, one text, one … NUMBER, one … a, one … do, only … is, only … when, or NUMBER
  0.6: or … please, out … all, out … do, papel, par ce, parch-, parele, parle-, partie … votre, parve-
  0.6: parvenir, pas besoin, pas … forfait, pas … recevoir, pas … sms, pas … sollicitation, pas … texto
  0.6: passe mon, passe … tour, peace and, peace … quiet, per text, permanent, pero prefiero, pero … quita
  0.6: peru, pete, peux … en, phone dings, phone … of, pido me, pido por, pis arretez, pis y, pis … du
  0.6: pleas-, please, please pull, please … NUMBER, please … from, plena, plus a, plus de, plus la
  0.6: plus … les, podri-, podrido, ponce, por … los, porfa |, pour ces, pour pu, pour … mais, pouve-
  0.6: pouvez m, pre, precio pero, preferiria, prefiero … recibir, prenez note, prenez … que, preve-, priere
  0.6: pris … numero, problema, prochaine … que, promociones … de, propi-, pu … message, pu … messages
  0.6: pu … velo, puede … en, pull … number, pull … off, punto-, puntos, puse mi, puse … numero, put it
  0.6: put … on, que acordamos, que c, que seguir, que … esto, que … estoy, que … pido, que … suis, quejo
  0.6: quel droit, queria textos, quiero volver, quit blowing, rappelez, rappels par, rate, rayer mon
  0.6: rayez moi, really |, reaso-, reason, receive … from, receiving … messages, recep-, recevoir aucun
  0.6: recevoir … vous, rechazo, recien, recojo el, recov-, refrain … contacting, refund … through, regreso a
  0.6: remove this, repairs, repond, requesting, rest, reste-, resue-, revenus, rides … a, ring |, robar-
  0.6: rude … my, s … te, saber nada, sacan, sacan de, salirme |, sans mon, sans … le, says she, se entiende
  0.6: send>these, sending the, ser, sera que, serai-, serieux, serieux |, service, service reminders
  0.6: service |, set up, share-, shared, she got, she … not, shop … to, si soy, sigan mandandome
  0.6: sigue llegando, sir … the, sneez-, so … it, so … now, so … send, so … that, sobrina, solam-, solamente
  0.6: sollicitation |, sonne … rien, soone-, sooner, sortir … la, spam … i, spoil-, stop contacting
  0.6: stop harassing, stop thx, stop y, stop you, stop … get, stop … reminders, stop … siguen, su sistema
  0.6: suffi-, suffit les, suis … bout, suite a, supprimer mon, sur … cell, surprise, sus contactos
  0.6: suscripcion, suscrita, svp … d, switc-, switch … off, take … down, tampo-, tampoco, tanne |, tarda-
  0.6: te plait, telephone la, tell … he, telli-, telling, ten, tengo dinero, texte pu, texting for
  0.6: texting … will, texto arretez, texto enlevez, texto la, texto mas, texto me, texto merci, texto pour
  0.6: textos dans, textos on, textos svp, textos … enlevez, textos … me, textos … y, texts remove
  0.6: texts … be, texts … take, texts>angry, thank you, thank … and, thank … no, thanks, that way, that … i
  0.6: that … in, that … where, the cabin, the deal, the link, the system, the whole, the young, the … 2
  0.6: the … box, the … dings, the … house, the … thank, the … then, the … till, the … with, them so, then no
  0.6: there it, these can, these little, thinks … is, third … this, this your, this … my, this … thing
  0.6: thought this, tick, tiene … que, time … phone, to answer, to come, to her, to … a, to … anything
  0.6: to … at, to … be, to … put, to … who, to … whole, told … all, told … before, tour de, touri-, tourt-
  0.6: tout pour, tranq-, transfer, trata-, traveling, trun, tu … la, twice and, un cell, un … pis, una … en
  0.6: unsub-, unsubscribe link, up at, up … please, usen mi, vaina de, vais … maintenant, velo … peux
  0.6: vendi la, venta, ver si, veux … ca, viarg-, viarge, vibre-, vibrer, vieille, vivir, vos contacts
  0.6: vos … automatiques, vos … le, voulais … de, voule-, voulez, vous avec, vous dire, vous faire, vous un
  0.6: vous … me, voy … comprar, waiting on, want nothing, want>angry, was … scam, was … so, we … the, websi-
  0.6: website, weon, were … do, what i, what … are, what … i, wheels |, when … asked, win, with … reminders
  0.6: wo les, wo … moteurs, worn out, worry, would … kindly, would … out, wrong>send, x favor, y aqui
  0.6: y ustedes, y … mandan, y … mas, y … text, year old, yes do, yes … texts, yo solo, yo … fui, yo … les
  0.6: you asking, you before, you delete, you go, you unsub, you … habia, you … lleguen, you … that
  0.6: your NUMBER, your … quit, your … was, | arretes, | bajame, | bloquez, | cambie, | confirmo
  0.6: | congratulations, | consider, | deactivate, | decochez, | desactivar, | desactive, | di, | efface
  0.6: | faites, | hey, | order, | oublie, | out, | priere, | remuevanme, | running, | still, | termina
  0.6: | terminen, | va, | veux, | viarge, | weon, | … always, | … annoying, | … bon, | … brother, | … case
  0.6: | … darme, | … facture, | … feliz, | … hoy, | … interessee, | … job, | … llevo, | … mechanic
  0.6: | … molestar, | … ordered, | … petite, | … pienso, | … promo, | … proxima, | … quitame, | … reply
  0.6: | … request, | … something, | … tiene, | … une, | … velo, ~_abs, ~_bb, ~_beb, ~_bed, ~_dat, ~_det
  0.6: ~_eb, ~_eit, ~_eto, ~_evi, ~_giv, ~_hey, ~_hum, ~_loi, ~_los, ~_mak, ~_num, ~_nut, ~_of_, ~_olv, ~_onc
  0.6: ~_onl, ~_ow, ~_pit, ~_ple, ~_ras, ~_sob, ~_suf, ~_tap, ~_thi, ~_tip, ~_una, ~_und, ~_ya, ~ach_, ~aje
  0.6: ~ake, ~ala_, ~alg, ~algo, ~amab, ~amn, ~amn_, ~aran, ~arli, ~artm, ~ase, ~ask, ~ass_, ~atio, ~auto
  0.6: ~avoi, ~bby_, ~be_, ~bec, ~blan, ~bott, ~bruh, ~bsit, ~but_, ~care, ~casa, ~cid, ~cuer, ~cun, ~damn
  0.6: ~dar_, ~days, ~dea, ~dic, ~dice, ~eans, ~ear_, ~eas, ~ebsi, ~eced, ~echo, ~eer, ~ef_, ~egun, ~eing
  0.6: ~elet, ~els, ~elt, ~envi, ~erci, ~erin, ~erve, ~ervi, ~esoi, ~espu, ~etoi, ~eurs, ~eys_, ~eza, ~fire
  0.6: ~gin, ~give, ~gone, ~gres, ~ham, ~hast, ~hig, ~hole, ~hut, ~iau, ~icic, ~idd, ~iew_, ~imad, ~imm
  0.6: ~info, ~inio, ~ism, ~ital, ~ite, ~izar, ~jos, ~lach, ~lai, ~lar_, ~law, ~leba, ~lee_, ~lein, ~lena
  0.6: ~lgo, ~lgo_, ~lia_, ~lien, ~llar, ~load, ~loir, ~lose, ~loy, ~lqui, ~lta_, ~lus, ~lvid, ~me_, ~merc
  0.6: ~mind, ~mio, ~mn_, ~moci, ~mpoc, ~mus, ~nad, ~nap, ~ncia, ~nfu, ~nill, ~nir_, ~nish, ~nla, ~nne_
  0.6: ~nope, ~ntio, ~num, ~ocio, ~ogne, ~oll, ~ones, ~onfu, ~onl, ~onsu, ~ors, ~os_, ~osa_, ~oso, ~ots
  0.6: ~ots_, ~ottl, ~oute, ~paci, ~pant, ~paz, ~pci, ~pcio, ~ple, ~plu, ~podr, ~pro, ~prox, ~race, ~ract
  0.6: ~rame, ~ranq, ~rcha, ~rci, ~rds, ~rds_, ~ree_, ~refi, ~riba, ~riel, ~roul, ~rox, ~rtm, ~rtme, ~ruh
  0.6: ~ruh_, ~sage, ~sary, ~shes, ~shot, ~show, ~shut, ~sier, ~sob, ~sobr, ~solu, ~sonn, ~spue, ~sth, ~sthe
  0.6: ~sue, ~suf, ~suff, ~surv, ~sus_, ~swit, ~tara, ~tarl, ~tchi, ~term, ~thi, ~thou, ~ths_, ~tome, ~trin
  0.6: ~tus, ~type, ~ualq, ~uba, ~uerd, ~ueri, ~unci, ~ung_, ~unk, ~urv, ~utad, ~val, ~vice, ~want, ~webs
  0.6: ~witc, ~ype
  0.5: (me), (more), 2 … que, NAME … please, NUMBER est, NUMBER pero, NUMBER … before, NUMBER … le
  0.5: NUMBER … par, NUMBER … review, NUMBER … the, a comprar, a human, a mandarme, a pagar, a place, a quote
  0.5: a sec, a … comme, a … day, a … not, a … par, a … plus, a … sans, a … sobrino, about your, acabaron
  0.5: account … sms, adieu, affaire la, affaires de, again and, agree … texts, ahora me, ai mis, ai … ma
  0.5: aids, aille-, aimerais … mon, al bebe, al mecanico, all no, alvar-, am just, amigo-, amigos, and drop
  0.5: and how, and … buzz, anotaron, ans … je, antes me, antes … servian, any chance, anyho-, anyhow
  0.5: anymore … i, anything, anything … stop, anything … your, appelez … au, are … still, arrete … svp
  0.5: arreter … me, arretez … vos, as of, as to, as … do, as … mauvais, asiento y, asked … texts
  0.5: asked … these, assistant, asteu-, asteur, aucun … a, autorizar, autres |, avez … NUMBER, baby, backo-
  0.5: backordered, barks, base de, bateria |, bay, bc, bc of, bc … you, be … again, be … please, before the
  0.5: before |, before … it, belong, belongs, ben … de, ben … mais, bici gracias, bici … la, bien con
  0.5: bike place, bike stop, bisi, bit much, block … from, bloqu-, bolet-, boletin, bon, bon … ca, bonjo-
  0.5: bonjour, bonjour … vous, bonne continuation, bonne-, borra … numero, borrame … la, borrarme, boss sees
  0.5: bother me, bout, bouti-, bravo pour, bring … the, buena, busco, but you, but … phone, buying anything
  0.5: by … or, c NUMBER, c non, c … assez, c … possible, ca ici, ca pu, ca stp, ca vous, ca … coute
  0.5: ca … enlevez, ca … stresse, cada texto, calis-, call … i, cambien, can … delete, cancel … for
  0.5: cancel … subscription, capab-, card |, carried, case textos, cat … the, ce … appartient, ce … pour
  0.5: cel en, cell on, cell … vos, celos-, celoso, cero … por, cessa-, cessation, cette affaire, cfr
  0.5: changez le, chant-, chantier, chaque … je, check … records, chemo, chez … c, chier avec, choos-
  0.5: choose, ciuda-, ciudad, clase de, clear |, clear-, client de, cliente … mi, clique, collant
  0.5: comerciales, comie-, comieron, commande chez, commande … vous, comment … arrete, como, comunicaciones
  0.5: con canasta, con … a, confunden, confunden |, consented to, consented |, consentimiento |
  0.5: consider this, constancia, contactar |, contacto |, continuation, continuez … m, contract, control
  0.5: coordonnees |, coupez ca, coupons |, crank |, cree que, criss, cross, cuando … di, cuenta … no
  0.5: d envoi, d … stp, datab-, database, database |, de datos, de demain, de dia, de llegarme, de mandarlos
  0.5: de mensajeria, de quel, de tes, de texte, de textearme, de … cell, de … cessez, de … donc, de … esposa
  0.5: de … exclus, de … o, de … quitenme, de … s, de … servicio, de … todo, decede svp, decochez la
  0.5: decochez … case, deje … mandarme, delai-, delais, delet-, delete, delete servicio, deletez, delic-
  0.5: demande … arreter, demande … les, demenage en, denei-, depuis … j, derangez plus, derec-, des … d
  0.5: des … stp, desapunteme, despiertan, desuscribirme, detes-, deteste, deuda, deux fois, deux … pour
  0.5: di … yo, did … want, digits, digo no, dire |, disai-, disait, disturb, dit … aux, dit … vous, dla
  0.5: do me, do … accept, doctor says, doit plus, donnees |, donnez, doord-, doordash, dossiers, droit … m
  0.5: dropped … off, dude quit, ecoutez, ecrib-, ecris pour, ecrivez … jamais, efectivo y, efectivo … no
  0.5: el mensajito, el mio, el plan, el rin, el … a, el … era, eliminan, eliminen mi, elle … a, email … the
  0.5: email … to, en avec, en los, en … enlevez, en … eu, en … hora, encore j, encore … je, end … reminders
  0.5: ending my, enleve … numero, enlever … vos, enlevez son, entiende, entregaron, envoyer svp
  0.5: envoyer … messages, envoyer … textos, escribieran, eso … no, esos avisos, est assez, est de
  0.5: est possible, est … de, est … harcelement, esta casa, esta en, esta … es, estarme, este movil
  0.5: este … si, esten … mensajes, et pas, et … ne, etre … par, eu le, every buzz, everything … the, excha-
  0.5: exchange, eyes, fabor |, faites ca, faites … mon, fak, fasci-, faut … j, felices, fin … ces
  0.5: finalement pas, find, finie, finissez en, finissez … avec, fois je, for that, for work, for … love
  0.5: for … out, for … update, forge-, fortu-, fortune, frapp-, free bike, frenen, from sending, from … bike
  0.5: from … contacts, from … crank, from … further, from … school, fui, garage door, gardez … textos
  0.5: give it, glad, go on, god, god … texting, going … a, good for, got no, got stolen, got … so
  0.5: granddaughter, grax, grax |, guy who, guys to, guys … me, hace NUMBER, had … bike, hagan, hago … que
  0.5: halt the, harassment, has … and, hasta cuando, have a, have … bicycle, have … to, hay … ahi, hay … de
  0.5: he … about, he … got, he … no, he … not, helmets, hence-, henceforth, her phone, here with
  0.5: hermano … de, hier j, hier … ai, hijo … que, his … anymore, his … is, hound-, husbe-, husbend
  0.5: i choose, i could, i found, i paid, i receive, i specifically, i tried, i typed, i wanted, i … already
  0.5: i … him, i … per, i … unsubscribed, i … walk, if the, if you, if … must, immediate, immediately |
  0.5: in … morning, incluida, infos, inmed-, insistir, interesa que, interessee par, interrompre, inutile
  0.5: inutile de, inviting, is enough, is got, is not, is still, is |, is … be, is … emergency, is … getting
  0.5: is … left, is … shop, is … so, it again, it be, it down, it says, it that, it unsubscribe, it … due
  0.5: it … so, it … the, j ai, j en, j etais, j vas, j … pas, j … tu, jajaja, jamais consenti
  0.5: jamais inscrit, jamais … rien, jarte-, jartera, je comprends, je decroche, je deteste, je … dise
  0.5: je … j, je … le, je … rendu, junk, jusquen, just … sending, just … this, justi-, keep … you, know the
  0.5: know … are, know … the, la maquina, la muchacha, la pedale, la prochaine, la publicite, la vie, la … c
  0.5: la … gracias, la … nationale, la … ou, la … un, lache, lache … cell, lady … the, laissez … la
  0.5: laissez … les, last month, lawyers, le bus, le dise, le pido, le reste, le … bien, le … samedi
  0.5: le … si, les textos, les … stp, les … svp, lettr-, lien, like not, like … of, linea no, link
  0.5: lista … textos, liste nationale, llamada, llegarme, llegue nada, llegue … mas, llene-, llenen
  0.5: lo siento, loi c, loi … NUMBER, lol … it, lol … take, loud stop, love of, love … god, m … pu, ma fiche
  0.5: ma mensaje, ma resolution, ma … pas, main |, mais vos, mais … mon, makes, makes it, mandarlos
  0.5: mandarlos |, mande mas, mande … mensaje, manden … jaja, manden … mensajes, manden … por, manually
  0.5: marked, marketing texts, marketplace, mas y, mas … este, mas … gracias, matin … de, matter
  0.5: may … please, me NUMBER, me alone, me already, me avise, me contacte, me dan, me derangez
  0.5: me escribieran, me pongan, me reveillent, me servian, me stresse, me vuelva, me who, me … ahora
  0.5: me … antes, me … arretez, me … cents, me … mal, me … need, me … pa, me … promos, me … that, me … times
  0.5: me … vos, mecha-, meme … j, mensajes conmigo, mensajes … gracias, mensajes … su, menti-, mention
  0.5: merci la, merci … toute, mes renseignements, message … am, metan-, mettr-, mettre, mettre un
  0.5: mettre … a, mettre … aux, mi, mind … the, mis … numero, mistake please, mobile number, mobile |
  0.5: moi enlevez, moi … c, moi … ces, moi … t, moi … v, moins que, molestia |, mon, mon … n, month-, montre
  0.5: moved to, moved … i, much please, mucha-, muchacho de, muchacho que, must but, my assistant
  0.5: my contact, my dog, my eyes, my girlfriend, my lock, my … fixed, my … just, my … or, my … sees, na |
  0.5: nada no, nada … este, nada … ver, name on, nationale … numeros, ne doit, ne … derangez, necesitan
  0.5: need … reminders, need … to, needed just, needs a, never … from, never … me, never … of, ni de
  0.5: niaiser, nina de, no acepte, no fui, no pienso, no quiere, no quitenme, no such, no … ads
  0.5: no … conmigo, no … contacten, no … haga, no … here, no … porfa, no … vuelva, no … with, noel
  0.5: non merci, non … desabonnez, none of, nor, not getting, not help, not what, not … bike, not … here
  0.5: not … his, not … ride, notifications pour, notifications … moi, notre … n, nous … retirez, nro, numbe-
  0.5: number to, numero … a, numero … des, numero … el, numero … tu, numero … urgence, obten-, obtenu
  0.5: ocupo que, of now, of texting, of … remove, of … take, off sms, oficina no, ok la, on call, on his
  0.5: on what, on … une, one … it, online … it, only do, opt … out, os, other-, otro taller, ou vous, out i
  0.5: out pour, out … in, out … texting, outgrew … bike, over winter, over … remove, pa … textos, pagar con
  0.5: par … a, para lo, para otra, partir, pas otez, pas retirez, pas … on, pas … pis, passer, pay per
  0.5: pay … text, pendant que, pende-, people |, perdi … ticket, permiso yo, permission for, pero me
  0.5: pero mensajes, perro se, perro … comio, petite fille, peut … ca, phone out, phone … the, picke-
  0.5: picked, pide que, pido |, pigeon, please cancel, please erase, please lose, please see, please … him
  0.5: please … sms, please … that, pleine, plus texter, plus … pour, ponme, por fabor, por recibir
  0.5: por texto, por … dejen, pour son, pour votre, pour … sms, pour … tirage, pour … velo
  0.5: pourquoi … recois, pourri, preferences, prefererais ne, prese-, program |, prometieron que
  0.5: promotional, promotions |, propaganda |, proprietaire, ps, publicite |, puedo recibir, putti-, putting
  0.5: que dice, que jartera, que moi, que … llegan, quebe-, quedo … pero, qui … en, quien se, quiere que
  0.5: quiere … le, quiero cancelar, quiero sus, quiero … sus, quite … los, rapel-, rather … receive, read
  0.5: read … please, reads your, reali-, realize, recados |, recha-, recibir estos, recie-, recois un
  0.5: recordatorio, refrain … sending, reminders … do, removal please, remove both, remove … now
  0.5: remove>more, remove>want, remplir, rense-, renseignements, repair … do, repare mon, reply … just
  0.5: report … to, requiero, resena, resenas, retire, retirez nous, retrait de, returned, reveillent
  0.5: revoke consent, rides, rien enlevez, rien … me, roommates, rueda y, sacar de, sacar … la, said … and
  0.5: saint, sais … comment, salga-, saqueme de, sayon-, sayonara, scares, school, scratch my, se quita
  0.5: se … au, sed, selon, selon la, selon … loi, semaine, sending … please, senora de, sera … me, serve-
  0.5: service pourri, seul |, she thinks, shop, shop stop, shop … i, shop … it, showed me, shows, shut, si j
  0.5: si siguen, si … ai, sign … off, signe pour, since … am, sirvase, skip, sms gracias, sms … me, sms … my
  0.5: solicito … baja, some peace, someb-, somebody, son … je, son … svp, souve-, soy … NAME, split, spons-
  0.5: standing, start-, state-, stop damn, stop receiving, stop spam, stop them, stop … good, stop … this
  0.5: stop … updates, stop … vous, stp je, stp |, stresse, su cliente, su tiempo, su … el, suis rendu
  0.5: suis … deuil, suis … inscrit, suis … j, sun, suppe-, supplie, supposed, supposed to, suppression
  0.5: suppression de, suppression … mes, supprimez moi, sur ce, sur … casques, sur … compte, sur … freins
  0.5: svp pour, svp retirez, svp … mon, swamp-, swamped, switching to, ta mere, take … name, telefono asi
  0.5: telefono … que, tell … the, tengo que, tente … de, text about, text reminders, text … have, texteando
  0.5: texter ce, texter … numero, textez pas, texting i, texting list, texting remove, texto que, texto … la
  0.5: textos sin, textos sont, textos |, textos … favor, textos … ma, texts either, texts out, texts … NAME
  0.5: texts … a, texts … all, texts … in, texts>these, texts>you, than my, thank, thanks … i, that … fine
  0.5: the accident, the app, the cables, the desk, the gears, the love, the morning, the night, the … alerts
  0.5: the … by, the … it, the … lady, the … messages, the … person, the … rides, the … tubes, the … unsub
  0.5: then … do, these … not, thing is, thing you, think it, this remove, this … is, this … ok
  0.5: this … texting, thoug-, tienen … autorizacion, tienen … que, time and, tiren, tiren mi, tiren … numero
  0.5: to … any, to … receiving, to … sending, to … so, to … this, to … where, to … why, today … tomorrow
  0.5: todo … con, told … it, too stop, too … please, tout … beau, trabajo en, trabajo … noche, trop |
  0.5: trouve, tube, twice now, twice … i, un tal, un … m, un … velo, una … me, une chambre, unlim-
  0.5: unsubscribe … from, up … do, up … more, usa, usen … numero, vaut, velo … pret, venderme, vendu
  0.5: veo … la, versi-, version, veuillez me, veuillez ne, veux … ce, veux … merci, vez, vez … les, video-
  0.5: videos, viernes por, viernes … ella, vive aqui, volver, volvi-, vos communications, vos dossiers
  0.5: vos texto, vos … enlevez, vos … m, vos … non, votre base, votre … etait, votre … svp, voulez mais
  0.5: vous connais, vous je, vous … arretez, vous … deja, vous … encore, vous … enlevez, want, want no
  0.5: want … bike, wants, was … i, was … on, was … when, we gave, we only, we were, we … a, wedne-, were
  0.5: were … no, what does, will walk, wish … would, witho-, without, without … consent, would love
  0.5: would … if, xx, xx |, y … NUMBER, y … su, yeah, yo acepte, yo mismo, yo … y, yoga, you cancel, you may
  0.5: you showed, you tengo, you … already, you … at, you … be, you … but, you … me, you … nos, you … of
  0.5: you … quitenme, you … sure, you … todo, your contacts, your employee, your window, your … get
  0.5: zero texts, zero … please, | alguien, | bajenme, | been, | chemo, | dernier, | desormais, | from
  0.5: | guys, | his, | lache, | make, | mano, | maudit, | need, | olvide, | package, | parcero, | pues
  0.5: | pus, | selon, | time, | tio, | vu, | … agreed, | … alerts, | … alguien, | … assistant, | … black
  0.5: | … bro, | … car, | … chance, | … coach, | … coming, | … consentement, | … conteste, | … damn
  0.5: | … further, | … go, | … inscription, | … jartera, | … may, | … news, | … paix, | … perro, | … quito
  0.5: | … retirer, | … sali, | … siento, | … signed, | … silence, | … siri, | … specifically, | … tout
  0.5: | … tried, | … typed, | … vez, | … what, ~_ail, ~_alr, ~_bot, ~_bur, ~_dir, ~_et, ~_fu, ~_kno, ~_law
  0.5: ~_me, ~_mi_, ~_nat, ~_nei, ~_nev, ~_ni, ~_nro, ~_oc, ~_oig, ~_oka, ~_par, ~_pl, ~_plu, ~_pun, ~_rad
  0.5: ~_spa, ~_swa, ~_vau, ~_vez, ~_wer, ~_zi, ~_zip, ~abon, ~aby_, ~aci, ~admi, ~aig, ~aiss, ~aitr, ~alo
  0.5: ~alq, ~alqu, ~alr, ~and, ~angi, ~ank, ~apab, ~aski, ~assm, ~atis, ~atu, ~aus, ~autr, ~az_, ~banc, ~bby
  0.5: ~ber, ~beso, ~bi_, ~bli, ~bog, ~bonj, ~brav, ~capa, ~chal, ~cip, ~como, ~copi, ~cras, ~cta_, ~daug
  0.5: ~dby, ~den, ~dian, ~dil, ~dios, ~dire, ~ebec, ~ece, ~eck, ~edne, ~ees, ~eet_, ~eez, ~eks_, ~enla, ~epr
  0.5: ~erec, ~erse, ~etou, ~euse, ~eys, ~fals, ~ffer, ~fuer, ~fui_, ~gal, ~gez, ~gez_, ~gits, ~god_, ~grac
  0.5: ~hale, ~hard, ~his, ~his_, ~hop, ~houg, ~hut_, ~ian, ~iant, ~ibe, ~ico, ~ida, ~ieta, ~ific, ~ije, ~ilt
  0.5: ~imos, ~incl, ~irc, ~iter, ~itho, ~junk, ~kill, ~kip_, ~kst, ~lain, ~last, ~lco, ~lea, ~let, ~lier
  0.5: ~los, ~loue, ~loye, ~mak, ~mebo, ~mech, ~mer, ~mers, ~mir, ~mon_, ~mons, ~mpag, ~nal_, ~nce, ~nd_
  0.5: ~ndl, ~nesd, ~nfus, ~njou, ~nks_, ~noe, ~nro_, ~ntis, ~nu_, ~oad, ~obri, ~odes, ~oka, ~oke_, ~omor
  0.5: ~ondu, ~opi, ~ords, ~ose_, ~ostr, ~oul, ~oup, ~oye_, ~pa_, ~pabl, ~pack, ~plit, ~ploy, ~poin, ~prim
  0.5: ~punt, ~pusi, ~puta, ~que_, ~quis, ~ratt, ~rcel, ~rda_, ~reb, ~rget, ~rnee, ~rsh, ~rth, ~rvi, ~saut
  0.5: ~serv, ~ski, ~so_, ~soin, ~sors, ~ssi, ~ssm, ~ssme, ~sto_, ~stra, ~sui, ~suit, ~swa, ~tage, ~thin
  0.5: ~tim, ~time, ~torn, ~try, ~tubo, ~tul, ~ty_, ~uat, ~udia, ~uebe, ~uffi, ~ume, ~upa, ~urs_, ~utiq
  0.5: ~vanc, ~vaut, ~wedn, ~word, ~yeah, ~zip
  0.4: (send), (want), 2 ans, NAME he, NAME … delete, NUMBER apres, NUMBER je, NUMBER mais, NUMBER your
  0.4: a break, a bus, a casse, a chaque, a flip, a friend, a helmet, a me, a normal, a quien, a store, a une
  0.4: a vie, a … autre, a … avec, a … esposo, a … fois, a … gars, a … if, a … maison, a … muchacha
  0.4: a … neveu, a … quitenme, a … that, abiso-, abisos, abogada, abogado, about my, aca |, acaben, aceptar
  0.4: adresser, affaires |, aflojen, agarra, agreed … any, ahora … quitenme, ahorrense, ai, ai annule
  0.4: ai mon, ai point, ai vendu, ai … hier, ai … voyage, ailleurs, ailleurs maintenant, aimerais … que
  0.4: al … que, all … them, alors enlevez, already told, already … the, alto y, am doing, am … florida
  0.4: am … not, amabl-, ami, ami |, amigo, amor de, amor … dios, and never, and … can, anden, annee |
  0.4: anniv-, anniversary, annoying … me, anti pourriel, anxie-, anxiety, any … please, anymore i
  0.4: anymore … stop, appelez a, appelez … la, aqui siguen, are … it, arreter … message, arretez … svp, ask
  0.4: ask … to, asked … be, au gars, au … c, au … et, au … lol, aucun autre, aucun … message, autre texto
  0.4: autre … moi, autres textos, avant de, avenir merci, avez des, avisaran, avisaran de, avisaran … la
  0.4: avisos … la, aye, baja … mensajes, baja … numero, bajame … la, balan-, balance, base … datos, be put
  0.4: be … of, be … remove, been on, been … the, beg you, believe, belongs … my, besoin … recevoir, bici es
  0.4: bici y, bici … que, bici … un, bicicleta a, bicicleta … de, bicis … de, biffez mon, bike … do
  0.4: bike … no, bike … so, black-, blacklist, blacklist my, bloquie, bolas, bonito, borra mi, borradme
  0.4: borreme por, borreme … favor, boss is, both numbers, brother please, buenas no, burni-, burning
  0.4: buscan, but … stop, buy a, bye les, bye … textos, c … beau, ca c, ca … juste, cada … me, cadea-
  0.4: calendar, call no, call … texts, cambie … taller, came … can, can … me, canadien, cancela los, capot-
  0.4: capote, card … for, care, cas, casl, cause … votre, ce possible, cel para, cel … sus, celui ci
  0.4: celui du, cero mensajes, ces envois, cessez svp, cessez tout, cette ligne, champion, change de
  0.4: chaque … me, chaque … que, charged for, charges, chingando, chingando con, cierren, clari-, clarito
  0.4: clase |, client et, clique pour, cochez, come on, come … the, comerciales |, commerces
  0.4: communication |, communiquer, communiquer avec, communiquer … moi, como … el, compagnie, comprar
  0.4: comprendre, comptoir … a, computadora, con el, con la, con todo, con … textos, confianza
  0.4: consider … my, contact with, contact … please, continue |, correspondence, cortar, cosa |, could … put
  0.4: county, crap |, creci-, crecio, crecio y, crying out, crying … loud, cuenta de, cuide, cut … out
  0.4: cutti-, cutting, d arreter, d … vos, datos personales, de acuerdo, de avisos, de cesser
  0.4: de communiquer, de cumpleanos, de darme, de difusion, de dios, de livraison, de paso, de textear
  0.4: de toute, de … arretez, de … dossiers, de … ebike, de … hija, de … lo, de … oter, de … part
  0.4: de … publicidad, de … retirer, de … saludos, de … saquenme, de … si, de … spammer, de … svp
  0.4: dear please, debut, decede, decon-, decrochez, decrochez moi, decrochez … de, deja |, dejen la
  0.4: dejen mi, delete the, deleted |, demander … j, dentiste, derecho a, dernier … avant, des affaires
  0.4: des alertes, desabonne merci, desactiva, desde, desea, despues … eso, desubscribe, desuscribanme
  0.4: deux … svp, devol-, dia … de, difus-, difusion, difusion |, digale al, diganle, digital, digo en
  0.4: direct, discontinued, disculpe la, dispa-, disparaitre, ditch, do … a, do … own, do … work
  0.4: doctor … no, don, donc, donc de, donne mon, donni-, donniez, doy de, drett-, drette, drette la
  0.4: droit de, droit … me, drole, du bureau, du … arretez, dude stop, ebike |, ecrivez … a, efface moi
  0.4: el amor, el gerente, el … al, el … nuevo, el … quedo, email, en demeure, en este, en pu, en … alors
  0.4: en … bici, en … carro, en … cas, en … encore, en … rien, encei-, enceinte, encore … ai, encore … la
  0.4: encuestas, encuestas ni, end … alerts, end … texts, enlevee, enlevez … number, enough to, entre nous
  0.4: envie … recevoir, envoyer d, era el, es acoso, esa … no, escriban a, escribio mi, eso you, espero que
  0.4: est beau, est decede, est finie, est parti, est pour, est … avec, est … elle, esta … you
  0.4: estan gastando, estar, estar … su, estate, estes, estimados, estos textos, et bonne, et … plus
  0.4: et … suis, etre enlevee, etre … des, etre … votre, eu NUMBER, ever … to, every day, exige, exist |
  0.4: faire … messages, fait que, fait … arretez, favor dejen, favor y, felicitaciones, fight, filin-
  0.4: filing, fils a, fin, finalement je, finalement non, finalement … veux, firmado, fixin-, fixing
  0.4: flag my, flat … not, flip … and, for crying, for message, for … friend, for … tune, found my, frega-
  0.4: fregar con, from |, from … records, from … texting, gang, garderie, gastando, gave … bike
  0.4: gave … permission, gel, genou-, genoux, get texts, get … to, getti-, ghost-, girlfriend, give … to
  0.4: going through, going with, good … to, got … now, gracias … manden, grupo … mensajes, guarda, guess
  0.4: guy … not, habia salido, had … with, happy with, harassment stop, harcelement, harrassing, harta … sus
  0.4: have decided, have … keep, have … texts, have … up, hello stop, here … are, hey it, hi … is, hittin
  0.4: hittin my, hittin … line, honey, hopit-, hopital, house i, how … opt, how … you, hurts, i put
  0.4: i really, i sold, i teach, i unsubscribe, i … NUMBER, i … agreed, i … decided, i … doing, i … grab
  0.4: i … swing, i … what, iba a, ici NAME, il … que, immediatement, immediatement |, in full, in there
  0.4: in … no, in … take, infir-, infirmiere, inflador, inscription … textos, insul-, insultant, interesa el
  0.4: interesse, interesse … de, interested stop, is for, is … company, is … he, is … hospital, is … old
  0.4: is … these, is … too, it after, it … enough, it … ok, it … on, it … to, j … annule, j … aucun, j … ma
  0.4: j … vendu, j … vous, jache-, jachete, jaja … me, jamais … des, je veut, je … ailleurs, je … quitter
  0.4: je … tout, join, journ-, just fyi, just wanted, juste des, kayak, kid is, kill … texts
  0.4: kindly discontinue, kindly do, kindly … not, know why, l hopital, l … dit, la caja, la commande
  0.4: la delete, la familia, la merci, la moitie, la molestia, la on, la poste, la proxima, la verdad, la |
  0.4: la … on, la … parfait, la … saquenme, la … vous, lache-, lachez moi, ladde-, ladder, las promos
  0.4: laund-, laundry, lavoi-, lavoie, le chercher, le demande, le jour, le mauvais, le pas, le retrait
  0.4: le tune, le … qui, le … up, les mains, les … el, les … mon, lieu de, ligne, line at, liquide, list or
  0.4: list>wrong, lista saquenme, lista … difusion, liste-, literally, live in, llego su, lo manden, lo pido
  0.4: log, loin … moi, lol do, lol please, lol … not, longer a, longr, longue, los di, los manden
  0.4: los … ahora, los … automaticos, los … esos, los … jaja, los … mas, los … pero, lui a, luna
  0.4: lunettes sont, ma chambre, ma demande, machine … textos, magasins enlevez, mains, mais … aimerais
  0.4: mais … le, mais … les, make … i, mal … la, mama que, manden otro, manden … ni, manden … porfa, maneja
  0.4: mano … me, mari … decede, mas a, maudi-, maudit, mauvaise, me ads, me avisaran, me deals
  0.4: me entregaron, me mensajeen, me paso, me podes, me salio, me saque, me spammer, me textee, me tiene
  0.4: me too, me unsubscribe, me … and, me … baja, me … bien, me … es, me … gastando, me … harto
  0.4: me … messages, me … not, me … o, me … promociones, me … salido, me … se, me … svp, me … up, me>texts
  0.4: me>want, meill-, mensaje mas, mensajeen, mensajes en, mensajes x, merci ben, mes lunettes
  0.4: messages … de, mi sobrino, mil, mis … personales, mis … y, mis … you, mme, mobil-, mobile, moi avec
  0.4: moi en, moi mais, moi … jamais, moiti-, moitie, molestia, mon ami, mon neveu, mon voyage, mon … est
  0.4: mon … haha, mon … svp, monde sans, montana, monterrey, montreal, more … needed, mothers, much obliged
  0.4: muy … la, my data, my granddaughter, my helmet, my lawyer, my roommate, my uncle, my … gets, my … how
  0.4: my … over, my … plan, my … request, my … your, nadie … aviso, namas-, namaste, ne me, ne … ecrire
  0.4: necesario que, necesario … me, necesito que, necesito sus, never give, never told, neveu, new one, ngl
  0.4: ni siquiera, ni … nada, nix the, nix … texts, no dejan, no desea, no esten, no funciona, no les
  0.4: no mensajes, no sabe, no seguir, no suene, no … apunte, no … bici, no … como, no … da, no … es
  0.4: no … esos, no … luz, no … necesario, no … quitenme, nomas mensajes, not come, not needing
  0.4: not … NUMBER, not … anybody, not … if, not … nothing, not … signing, notificacion, noved-, novia you
  0.4: number deleted, number … the, numero, numero j, numero mejor, numero merci, numero ne, numero ou
  0.4: numero pa, numero yo, numero … ai, numero … se, numero … un, nunca di, obliged, ocupo … me
  0.4: of … system, off lol, ofrezcan, oi, ok i, ok … have, ok … thanks, old and, olvide, on my, on … as
  0.4: on … end, on … lol, on … ticket, on … website, only no, opt … svp, opted out, optout please, or madam
  0.4: ora, ordinateur, ote, ote moi, other … is, others |, ou … le, our number, out do, out svp, out … not
  0.4: out … your, over to, over … the, own mechanic, par telephone, par texto, para mandarme, para … de
  0.4: parale, parecen, paren los, pas consenti, pas pis, pas si, pas … accord, pas … droit, pas … plus
  0.4: pas … promo, pas … publicite, pas … qu, pas … retirez, patru-, pedi … mensajes, pedi … y, pedir
  0.4: pena … pero, penda-, pendant, pense … je, people to, perdi el, perdi-, perfecta, permission de
  0.4: pero … bici, personne … vous, pese sur, pesim-, pesimo, petite, phone belongs, phone call, phone … and
  0.4: phone … full, phone … gets, pick it, pierdan mi, pierdan … numero, pigeo-, pis il, pis … a
  0.4: plan charges, please n, please to, please unsubscribe, please … ty, plug, plus avec, plus ecrire
  0.4: plus … savoir, plus … sur, plus … votre, podes, podrian dejar, ponganle, por cierto, por … amor
  0.4: por … llanta, por … mensaje, por … mi, pour un, pour vendredi, prefiero no, prefiero … no, prene-
  0.4: prepago, prepago y, pretty sure, preuve que, preuve … j, promo texts, promociones no, promociones por
  0.4: promociones … no, promos … merci, proxima, pu que, puedo cambiar, pull the, purge, purge my, pus |
  0.4: que pena, que tienen, que … avisaran, que … ecris, que … lleguen, que … saque, quiero … textos
  0.4: quite … numero, quitenme porfa, quy, rappels merci, read … so, really … not, reason |, receipt i
  0.4: recevoir … affaires, recevoir … sms, recogi todo, recordatorios … no, regreso, remove from, remove his
  0.4: removed me, removed |, removed … was, remover mi, rendu-, rendue, renewal, rent, rentree
  0.4: repair ticket, repairs done, reparation mais, repare, replacement, reply needed, reply … not, reported
  0.4: retirer … la, revenir, reverence, ride in, ride … i, rides like, rien merci, rien pour, rien … mon
  0.4: river, sacar, sais … si, salido, salirme … los, saludos |, saque de, says … more, scrap the, segun
  0.4: selli-, selling, send>angry, sending … messages, senores, seriez, servent, servent pu, servicio
  0.4: servicio … mensajeria, she will, shed, shuts, si quitenme, si … dejan, si … es, si … esto
  0.4: si … reponds, si … yo, signed … by, siguen … textos, siqui-, siquiera, sir or, sir … madam, smile-
  0.4: smiley, sms to, sms … mi, so annoying, so … discontinue, so … my, so … please, so … sending, so … this
  0.4: sobre, sobrino, sors de, sorties, sous, spam si, spam stop, spamming my, specifically, stars, starting
  0.4: still in, stop messaging, stop … it, stop … promos, stopping |, su … por, sue |, suena … que
  0.4: suis … que, super je, sur vos, sur … carte, svp enlever, svp et, svp plus, svp rien, svp … n, swing by
  0.4: taken … the, takin-, taking, tan amables, te … que, telefono … mi, telephone c, tengo otro, tengo … pa
  0.4: terminez, tes, tes … arrete, text or, text … do, text … is, text … no, texte merci, texted about
  0.4: texter pour, texting … take, texto you, textos apres, textos desabonnez, textos gracias, textos please
  0.4: textos porfa, texts go, texts mate, texts unsubscribe, thank … please, thanks you, thanks … me
  0.4: that part, that … anymore, that … to, that … with, the address, the county, the customer, the gift
  0.4: the lot, the police, the river, the school, the … all, the … open, the … place, the … thanks
  0.4: the … too, there … me, these are, thinking it, thinking … is, thinks you, thinks … are, third … asking
  0.4: this a, this … list, this … phone, tho, thot, thru the, thx … the, tienda pero, tienen en
  0.4: tienen harta, tienen por, tienen … permiso, time, time after, time asking, time … is, time … please
  0.4: time … texting, to, to a, to do, to that, to write, to … anymore, to … mobile, to … other
  0.4: to … removed, to … that, todo y, toi |, toss my, toss … number, tout ca, tout cas, tout envoi
  0.4: tout est, toute la, trabajo, transplant, tripo-, triporteur, troop, trop loin, trottoir, trouver
  0.4: tu … arreter, tune up, tune … complet, tune … i, una cadena, une … pour, unplu-, unsub … please
  0.4: unsubscribe this, up complet, up it, up … can, used my, using, vais ailleurs, vayan-, vayanse
  0.4: velo mais, velo … ete, velo … plus, verdad … no, veuillez … plus, veut … que, veux … des, vez no
  0.4: vie … moi, village, vla, volver … escribirme, vos … ca, vos … d, vos … desabonnez, votre gerant
  0.4: votre … a, vous aime, vous … bien, vous … demande, vous … jamais, vous … l, vous … plus, vous … svp
  0.4: voy … bloquear, voyag-, vuelvan … escribir, vuelven … mandar, want stop, want … and, want … either
  0.4: want … opt, was … a, was … to, we go, we … in, weath-, week … am, were on, wey you, what do
  0.4: what … this, whatever you, who can, will grab, will pay, will swing, with … the, work texts, worth
  0.4: worth NUMBER, would … the, write to, write … me, wrong i, wrong … it, y casi, y etre, y otra, y … du
  0.4: y … le, y … puedo, y … tu, yesterday … the, yo … hittin, you be, you crecio, you de, you must, you pe
  0.4: you saquenme, you … NAME, you … canse, you … dejen, you … escriban, you … him, you … just, you … le
  0.4: you … m, you … otro, you … take, you … these, your … by, your … texts, your … thank, | acepte, | asi
  0.4: | aye, | between, | borreme, | changed, | contactez, | cross, | decrochez, | desabo, | desactiver
  0.4: | desuscribanme, | discontinue, | ditch, | dropping, | ella, | estimados, | flag, | fuera, | kid
  0.4: | las, | much, | nous, | ote, | oye, | per, | pull, | quand, | removal, | rides, | siguen
  0.4: | suppression, | supprimer, | terminez, | tiren, | vayanse, | … agradezco, | … alertes
  0.4: | … avertissement, | … avocat, | … bill, | … borrame, | … data, | … desuscribirme, | … doctor
  0.4: | … enlever, | … estan, | … free, | … going, | … granddaughter, | … hitting, | … lose, | … lunettes
  0.4: | … manana, | … marche, | … muy, | … my, | … obliged, | … ofertas, | … paren, | … partir, | … pass
  0.4: | … pe, | … pena, | … podes, | … promociones, | … rappel, | … reviendrai, | … says, | … teach
  0.4: | … texter, | … travaille, | … vaina, | … vieux, ~_ace, ~_adi, ~_ag, ~_ai_, ~_as, ~_au, ~_box, ~_buz
  0.4: ~_con, ~_dro, ~_en, ~_exc, ~_fro, ~_hm, ~_hos, ~_ind, ~_int, ~_jok, ~_lac, ~_lec, ~_lie, ~_mic, ~_mme
  0.4: ~_mob, ~_mon, ~_mor, ~_mr, ~_nos, ~_not, ~_ocu, ~_pal, ~_per, ~_pou, ~_sai, ~_ser, ~_sig, ~_soc, ~_to_
  0.4: ~_un, ~_unr, ~_van, ~_vot, ~_web, ~_wel, ~acia, ~acti, ~adea, ~agn, ~ais_, ~alan, ~ampo, ~anle, ~apre
  0.4: ~asta, ~bas, ~beau, ~bsc, ~bscr, ~buz, ~ccep, ~ccu, ~chie, ~cia, ~comp, ~con, ~coul, ~cuel, ~cut
  0.4: ~cut_, ~cyc, ~cycl, ~deau, ~deb, ~desd, ~dhu, ~dhui, ~dial, ~dict, ~dleb, ~dpa, ~eado, ~eah, ~eah_
  0.4: ~ebe, ~ecti, ~eepi, ~eer_, ~ega, ~ega_, ~eit, ~elem, ~endi, ~eni, ~enu_, ~enun, ~era, ~eran, ~erta
  0.4: ~erw, ~ery_, ~esde, ~etai, ~ete, ~etin, ~etr, ~ets, ~ets_, ~evan, ~evo, ~evol, ~exc, ~fa_, ~fer, ~fro
  0.4: ~gai, ~gang, ~gasp, ~ghts, ~girl, ~giv, ~gnie, ~hank, ~hec, ~hir, ~horr, ~hout, ~hts, ~hts_, ~hui_
  0.4: ~iben, ~ico_, ~icos, ~icul, ~idi, ~iend, ~ige, ~inat, ~ions, ~ish, ~ispa, ~ist_, ~ita, ~jart, ~jok
  0.4: ~kno, ~lez, ~lez_, ~lie, ~lieu, ~lto_, ~lud, ~lve, ~lven, ~lver, ~mabl, ~mai, ~man_, ~mber, ~meb
  0.4: ~mend, ~ment, ~mi_, ~mil_, ~mob, ~mobi, ~mote, ~mpu, ~nada, ~nand, ~nate, ~nce_, ~ndes, ~nev, ~ney
  0.4: ~ney_, ~nged, ~niti, ~nli, ~now_, ~ntad, ~nti, ~nui, ~nul, ~numb, ~obil, ~odri, ~of_, ~ogn, ~ogr, ~oja
  0.4: ~omeb, ~ongr, ~ongs, ~onit, ~onve, ~opri, ~orr, ~orte, ~oub, ~ould, ~ove, ~owi, ~owin, ~oyeu, ~pag
  0.4: ~par, ~peut, ~poi, ~pou, ~prev, ~pud, ~queb, ~quem, ~rais, ~rans, ~rape, ~rce, ~rdh, ~rdhu, ~rece
  0.4: ~ried, ~rime, ~rke, ~sas_, ~scul, ~sde_, ~se_, ~simo, ~soc, ~sola, ~subs, ~sul, ~taki, ~taxi, ~tele
  0.4: ~ter_, ~tere, ~tho_, ~tice, ~tick, ~tid, ~tiv, ~tudi, ~tus_, ~uad, ~ubsc, ~uce_, ~udg, ~uee_, ~uess
  0.4: ~uil_, ~uld, ~umb, ~unk_, ~unr, ~unre, ~urdh, ~usc, ~usez, ~usio, ~usto, ~utu, ~uvie, ~vat, ~ve_
  0.4: ~veil, ~vey, ~vic, ~vie_, ~web, ~weet, ~wel, ~wort, ~xim, ~ycl, ~zco, ~zco_
  0.3: (unknown 3), 2 hrs, 2 years, NAME on, NAME this, NUMBER arretez, NUMBER … can, NUMBER … one
  0.3: NUMBER … without, a company, a complaint, a dar, a elle, a encore, a lawyer, a llamar, a month
  0.3: a review, a scam, a velo, a … NAME, a … but, a … did, a … dossier, a … much, a … semaine, a … sin
  0.3: a … son, a … there, a … urgence, accep-, accepte vos, accord … des, account from, account to, afloj-
  0.3: after work, again … will, agradecere, agreed … get, agreed … texts, agreguen, ah y, ahi que, ai aucun
  0.3: ai commande, aie, aimerais … pas, aimerait, all … and, aloud, already replied, already with, am about
  0.3: am blocking, am requesting, am taking, am … all, am … my, and this, and … never, and … thing
  0.3: ando … de, annoying take, ansie-, ansiedad, antig-, antigua, anymore take, anymore … me, anyth-
  0.3: apprecierais, are on, are your, are … so, area, arrete … m, arrete … message, arreter vos
  0.3: arretez … envoyer, arretez … faire, as an, at … can, at … front, at … i, at … with, atent-
  0.3: atentamente, atropellan, au … vous, aujou-, aujourdhui, aunti-, auntie, aurie-, auriez, aussi enlevez
  0.3: autom-, autorice esto, autre … svp, avant que, avec ces, aviso que, away for, back the, baja este
  0.3: baja … mi, bajenme … la, basta … mensajes, be back, be nice, be riding, be … a, be … on, becyk
  0.3: been nice, being, bici asi, bicicletita, biffe-, biffez, bike got, bike off, bjr je, blocked, bonita
  0.3: borrar de, borrar mi, borrar … numero, borrenme … los, borrenme … sus, borro, bother, boutique |
  0.3: brake pads, bref, bucks for, bucks … a, c … illegal, ca je, ca suffit, ca … fait, cadena se
  0.3: calendario, calisse, calisse arretez, call if, cambie … ciudad, camionneur, campa-, can … change
  0.3: can … texting, can … turn, can … up, cancel … text, cancelen, cancelen … textos, cancelled the, captu-
  0.3: care about, carti-, cartier, caso que, cassee, cause … vos, cell … job, ces … svp, cesser svp
  0.3: cessez … envoyer, cessez … messages, cette, changer de, charges me, chez … en, chial-, chiale, chica-
  0.3: chier, clavi-, clavicule, client … vous, cliente no, cliqu-, cobra, cochee, commande j, comme spam
  0.3: comme … si, comment avez, company phone, complaint with, complaint … the, completo, con, con … mensaje
  0.3: conco-, concours, confirmez … que, conmigo … no, consent … texts, consenti |, considerez
  0.3: contacten mas, contactez plus, contacto, contrat, conve-, cordialement, cordialement … tremblay
  0.3: corriger, corta-, cote, could one, could … be, courant |, courriel me, courriel … suffit, coute
  0.3: croch-, cuenta, cuesta NUMBER, cuesta … centavos, cut … texts, d un, d … de, d … en, d … enleve
  0.3: d … pour, dado de, dado … baja, dans les, dans … fiche, dar de, darme baja, daughter is
  0.3: daughters phone, de casques, de ciudad, de contact, de desabonnement, de llegar, de location
  0.3: de publicite, de recordatorios, de tapita, de … NAME, de … et, de … frenos, de … harceler, de … manera
  0.3: de … mejor, de … moi, de … publicite, de … sa, decirlo, decu, definitiva, deja … textearme
  0.3: dejar … enviarme, dejen … enviarme, delete listado, deleter, deleter mon, demander moi, demando, deme
  0.3: demeu-, demeure, dept, derange, des … enlevez, des … et, des … par, desabonnement |, desabonnez … des
  0.3: desactivez … notifications, deseo seguir, desuscribo, desvinculen, di … a, di … de, did … answer
  0.3: discontinue texts, discontinue these, discontinue … messages, discontinue … to, disparaitre mon
  0.3: distribucion, distribution, dit au, dit … par, ditch my, ditch … number, dites a, do … opt, do … turn
  0.3: does … mean, donde … doy, dos rayitas, driving all, driving … day, dropped it, du monde, duena
  0.3: duena de, each buzz, each … please, ecris stop, ecrivez encore, efface, el favor, el permiso
  0.3: el presupuesto, el … gracias, el … pa, el … para, el … saquenme, elle en, emergencies only, emplo-
  0.3: en attente, en efectivo, en peux, en … celular, en … lista, en … marre, en … mon, en … no, en … pero
  0.3: en … pus, encore la, end all, end messages, enlac-, enlace, enleve … de, enleve … stp, enlevez … la
  0.3: enroll, enviarme … de, envien mensajes, envies, envoi de, eran, erase my, error … la, es conmigo
  0.3: es … delete, escribieran |, est illegal, est … fille, est … le, est … pu, esta … de, estan mandando
  0.3: estat-, esto yo, et il, et mon, etes ben, etes … de, etran-, etranger, etre la, evite, evitenme, ew
  0.3: excluded, f off, fabor … no, fais … menage, fanta-, fantastic, fastidio con, fatiguants, favor … mas
  0.3: favor … you, feel, fermer les, fermer … notifications, fichi-, filing a, filing … complaint, fille qui
  0.3: finale, finalement … pour, fine just, fini … les, fire, firmo, first … i, fois j, fois mais, fois que
  0.3: fois … de, for marketing, for real, for … account, for … my, for … no, for … receipt, for … so
  0.3: for … tube, for … warranty, for … weekend, for … wheel, formalmente, found … shop, from a
  0.3: from … again, from … store, further texts, gaspi-, gaspillez, gastan, gere, germany, get outta, gf
  0.3: gift card, girlf-, give … for, go … for, going … in, got … phone, got … please, gotte-, gotten
  0.3: gracias igual, gracias pero, guy at, guys stop, had to, hagame un, hagame … favor, hais ca, handl-
  0.3: happe-, harceler, harta-, hartaron, haute, have mine, have told, have … given, have … new, havin-
  0.3: having, hawai-, hawaii, hello, here no, here you, hey … is, hice, his … i, hola you, holiday hours
  0.3: holle-, home safe, hospice, hours i, how … stop, i make, i run, i want, i … blocking, i … get, i … hi
  0.3: i … requesting, i … taking, idea de, il te, importuner, in may, in ten, in … all, in … do, in … family
  0.3: in … n, in … you, include, informacion, ingles no, ingles … en, insan-, insane, inscrit sans
  0.3: instead … texting, is already, is anyone, is … emergencies, is … front, is … just, is … message
  0.3: it buzzes, it did, it i, it is, it wakes, it … are, it … only, it … way, itine-, itinerance
  0.3: j apprecierais, j habite, j … chercher, j … des, j … stop, jamais a, jamais fait, jaw, jdors
  0.3: je clique, je recois, je recoive, je revoque, je suis, je … apporte, je … camionneur, je … connais
  0.3: job … le, jubile, just visiting, just … at, keep going, keep … off, kid |, kindly remove, kindly … my
  0.3: l … des, l … pis, la duena, la … llevo, la … mon, la … muy, la … passe, ladil-, ladilla, las … esta
  0.3: laven-, law>forever, le bike, le escriban, le … mensajes, le … no, leave this, leer mensajes
  0.3: les casques, les he, les petits, les text, les … de, les … no, ligne est, like … you, linea, liqui-
  0.3: list, lista y, lista … el, liste la, listo gracias, llantas y, lleguen sus, lleguen … mensajes, lo
  0.3: locations, loi anti, loi … pourriel, lol thanks, lol … for, longer … customer, los demando
  0.3: los sabados, los … jeje, los … lo, los … sin, lose, lose … digits, loss, lourd |, love … shop
  0.3: loved the, lunet-, lunettes, ma … avait, ma … fait, ma … mais, ma … pis, machine a, mae, mail
  0.3: maintenant plus, maintenant que, maintenant … de, mala, manana … a, mandar un, mandarle, mandarme esto
  0.3: mande |, mande … por, manden ninguno, manden sus, mandes mensajes, many … unsubscribe, maquina
  0.3: martes y, mas recordatorios, mas sms, mas texts, mas x, matin … moi, may, may … to, me cobra
  0.3: me confunden, me cuesta, me demander, me deranger, me do, me harceler, me hartaron, me here
  0.3: me messages, me relancer, me suffit, me voy, me … are, me … dire, me … eso, me … harta, me … le
  0.3: me … much, me … out, me … pour, me … quitenme, me … recados, me … rien, me … unsubscribe, mejor … no
  0.3: menage … mes, mensaje … la, mensaje … me, mensaje … y, mensajes jaja, mensajes jeje, mensajes please
  0.3: mensajes quiteme, mensajes … en, merci, merci … le, merci … moi, mes … sont, message de
  0.3: message … again, messages s, messages … il, messages … merci, messaging this, messaging … phone
  0.3: mettez … pas, meurt, mi plan, mi … a, mi … porque, mi … que, middl-, middle, mine |, misa, misa y
  0.3: mistaken, moi aussi, moi lol, moi … et, moi … ta, mon bebe, mon homme, mon … arreter, mon … client
  0.3: mon … ecrivez, mon … retirez, monsieur |, month please, montrer, moose, more … me, more … thanks
  0.3: morning i, movil |, much do, much for, muchacha, muchacho, muchacho … la, must have, muted, my account
  0.3: my business, my first, my kids, my last, my mom, my … charges, my … deleted, my … information, n, nada
  0.3: nas, ne … avez, ne … textez, nearl-, nearly, necesito mas, necesito … mensajes, need any, need … send
  0.3: need … shop, nenon, nerve, never given, never message, never met, never … so, next … is, nice but
  0.3: nieta, nine, no acepto, no hablo, no me, no permission, no recuerdo, no tenemos, no thanks, no … bien
  0.3: no … caso, no … escribieran, no … suscribi, no … tanto, no … volver, nom, non … arretez, non … plus
  0.3: non … textos, not agreeing, not get, not give, not wanting, not … marketing, not … only, nothing
  0.3: nothing further, notifications please, notre, notre numero, now it, now no, now … are, now … get
  0.3: number did, number … it, number>more, numero please, numero |, numero … doit, numero … mecanico
  0.3: numero … n, o … a, occupe, of … NUMBER, of … number, of … texting, ofend-, off me, off thanks
  0.3: off … liste, off … mailing, off … promo, off … thing, offers, offers |, omita-, omitan, on annule
  0.3: on no, on without, on … door, on … line, on … me, on … veut, once for, once … a, one … this, only use
  0.3: only … texts, open sundays, opt … de, opt … please, order NUMBER, organ-, otra bici, otra semana
  0.3: otro mecanico, oublie … numero, out de, out … les, outfi-, over i, owe me, owner, oye … no, pais
  0.3: paix … vos, par … c, para you, para … persona, paran, pas et, pas fache, pas pourquoi, pas qu
  0.3: pas … le, pas … place, pase por, paso … me, passe demain, paz |, peace, pedi estos, peper-, pepere
  0.3: period, permizo, pero … mi, perro |, peut, peux tu, peux … enlever, phone in, phone not, phone on
  0.3: phone plan, phone she, phone … NUMBER, phone … can, phone … up, phones for, pick … up, picked … the
  0.3: pis enlevez, pis les, pis moi, pis … m, pis … moi, plan … me, please forget, please pass
  0.3: please refrain, please shut, please … leave, please … text, please … thx, plein, plein-, pleurer
  0.3: plus avoir, plus dans, plus … enlevez, plus … moi, pneus d, pneus … hiver, poche, point stop, point-
  0.3: polim-, poliment, polit-, ponle, pops, por completo, por su, porfa, porter plainte, pour avoir
  0.3: pour le, pour … les, pourriez … cesser, pouvez … enlever, pr, preferably, prefere le, prepaye, presse
  0.3: profe-, profeco, promos por, proof, publicidad |, publicite sur, pudie-, pudieran, puede dejar
  0.3: puede … por, pull it, pull me, punto, purge … number, put … my, que ni, que votre, que … con
  0.3: que … contacten, que … favor, que … recibiendo, que … recoive, que … telefono, queda bien
  0.3: quedan NUMBER, quedar, quel |, quiero dar, quiero ni, quiero que, quiero salirme, quit … this
  0.3: quit … up, quita mi, quitaran de, quitenme … ahi, quitter la, quitter … liste, rayer de, rayez … de
  0.3: rayit-, rayitas, reading this, reads them, reads … aloud, receiving texts, recevoir ces, recevoir d
  0.3: recibiendo … comunicaciones, recibir … notificaciones, recois trop, recol-, recollection, recovering
  0.3: recu le, recuerdo, refrain … texting, regarder, register, relea-, release, remember signing
  0.3: remember … up, remove … de, remove … list, remover … numero, rempli, renco-, rented for, reparle
  0.3: replying stop, respectfully, retirer … votre, retiro, reveille, revoque, revoque … autorisation
  0.3: rien m, rien savoir, roommate, s … de, sabados, sabba-, sabbath, sabe, said hi, salgo … esto
  0.3: saludos a, salut, saoul-, saquen, saquenlo, save the, savoir … vos, says, scam, scare-, schools
  0.3: scout-, scouts, se comio, se … de, se … en, se … salio, seala-, sealant, seasons, segura, seis
  0.3: send … invoice, sending … ads, seno, sent me, sentido, service mais, service … NUMBER, she … it
  0.3: shop … stop, should not, si pudieran, si son, si … arretez, siemp-, siempre, signale … spam, signe
  0.3: sin … permiso, sink, slt, sms i, sms … am, sms … this, so good, so kill, so take, sol, solide
  0.3: sollicite, somebody … me, sondages, sonne … l, sorry i, sorry … am, sorry … english, sorted
  0.3: souhaite plus, soy … la, spammer |, spammez, spare … the, staff, still got, stop bothering, stop if
  0.3: stop the, stop … cancel, stop … j, stop … please, stop … sms, store please, strav-, strava, streaming
  0.3: su … quitenme, su … you, subscribing, sucre, suena, suffit |, suis camionneur, suis … fache, suite
  0.3: sunday |, sursa-, sursauter, sus comunicaciones, sus listas, sus notificaciones, sus … you
  0.3: svp corriger, svp … son, swing, switch on, system … i, systeme de, t … un, ta … stp, tache, take off
  0.3: tan rapido, tanto texto, tantos … quitenme, tapit-, tapita, te encargo, tengo, tengo bici, tengo ni
  0.3: texas, text … here, texted … NUMBER, texter la, texting … deals, texting … this, texto … je
  0.3: textos promo, textos retirez, textos … d, textos … el, texts already, texts end, texts though
  0.3: texts>me, texts>number, thanks a, thanks on, thanks to, that a, that and, the agreement, the boss
  0.3: the loaner, the pump, the specials, the tune, the vet, the wall, the way, the word, the … does
  0.3: the … inch, the … one, the … pads, the … ready, the … remove, the … side, the … stop, the … who
  0.3: the … yesterday, there … for, there … way, these text, thing i, thing please, this but, this no
  0.3: this old, this to, this … getting, this … more, this … no, this … too, though |, through a, tiene caso
  0.3: till i, time for, to here, to remind, to take, to … here, to … not, to … texts, toca, toddler has
  0.3: too … you, tous |, toute communication, toy en, traba, trist-, trois textos, tu |, tu … no, turn … les
  0.3: twice … to, un telefono, una … delete, uncheck it, under casl, une plainte, une … svp, uni
  0.3: unsolicited commercial, unsub please, unsubscribe … please, unsubscribing |, up already, up as
  0.3: up take, ups |, us, uses, ustedes … me, utilisation, vale no, velo … NUMBER, velo … pouvez, vendieron
  0.3: vet, veux pus, vez por, vez you, via, vibra, vibre, viendra, villa-, visit-, vois pas, vos texts
  0.3: vos … retirez, votre commerce, voudrais, vous allez, vous apporte, vous pensez, vous retirez
  0.3: vous … retirer, voy el, voy … dar, vu que, vue, vuelva a, vuelvas a, wakes, wakes the, wakes … baby
  0.3: want … gone, wanted a, wanti-, wanting, was the, was … remove, way to, week, whatsoever, while it
  0.3: who did, who wants, whole family, why would, why … am, why … not, wifi, will still, win … bike
  0.3: winter storage, wise, with bike, with … phone, with … please, with … stuff, with … these, withdrawn
  0.3: withh-, withhold, wondering, writt-, written consent, xfavo-, xfavor, y que, y quitenme, y … delete
  0.3: y … todo, y … ustedes, yes … is, yes … would, you anymore, you change, you charged, you es, you leave
  0.3: you on, you parale, you quedo, you quitenme, you recogi, you so, you the, you … before, you … close
  0.3: you … here, you … lol, you … much, you … or, you … recibir, you … those, your cousin, your mechanic
  0.3: your … messages, your … with, | biffez, | bonjour, | cada, | chez, | considerez, | corta, | dans
  0.3: | desactiva, | dije, | disculpe, | ew, | fue, | hola, | hours, | jetez, | madame, | mae, | mejor, | os
  0.3: | pesimo, | podrian, | pour, | preferiria, | purge, | quisiera, | rayez, | requesting, | respectfully
  0.3: | sick, | slt, | texter, | went, | wey, | … about, | … aca, | … appelle, | … apprecierais, | … ayer
  0.3: | … bicycle, | … came, | … chez, | … chier, | … compter, | … concours, | … confirme, | … deja
  0.3: | … desabonnez, | … dijeron, | … esperando, | … etais, | … garantia, | … gasten, | … hiver, | … late
  0.3: | … little, | … llamadas, | … mandando, | … note, | … parale, | … passed, | … plan, | … pudieran
  0.3: | … quedan, | … quelqu, | … revoque, | … riding, | … salgo, | … set, | … sonne, | … sors, | … tardes
  0.3: | … through, | … time, | … usen, | … viernes, | … wife, ~_al, ~_ans, ~_any, ~_ar, ~_auc, ~_auj, ~_bik
  0.3: ~_bo, ~_bre, ~_bug, ~_but, ~_cy, ~_cyc, ~_doi, ~_fam, ~_fij, ~_fui, ~_hal, ~_har, ~_lap, ~_les, ~_lo_
  0.3: ~_mo, ~_moo, ~_n_, ~_oy, ~_oye, ~_pea, ~_pod, ~_pud, ~_pur, ~_que, ~_say, ~_sna, ~_stu, ~_us_, ~_vou
  0.3: ~acho, ~act, ~ada_, ~adie, ~adil, ~age, ~ai_, ~aid_, ~aja_, ~als, ~alut, ~anad, ~anc, ~anch, ~anks
  0.3: ~ans_, ~are, ~area, ~ark, ~arqu, ~aucu, ~auj, ~aujo, ~ayan, ~aye, ~bea, ~bein, ~bon_, ~bug, ~caba
  0.3: ~case, ~caso, ~cce, ~cett, ~cez, ~cez_, ~chec, ~cial, ~ciat, ~cic, ~cicl, ~cir, ~cliq, ~cont, ~cor
  0.3: ~cros, ~cti, ~cune, ~cupo, ~cy_, ~dade, ~dant, ~dded, ~de_, ~decr, ~dema, ~depu, ~der, ~dia, ~dor_
  0.3: ~drai, ~dro, ~dry_, ~due, ~ear, ~ears, ~ec_, ~ejar, ~elme, ~en_, ~end_, ~erri, ~ess, ~exas, ~ez_, ~fam
  0.3: ~fij, ~fort, ~fui, ~fyi, ~gel_, ~heme, ~hice, ~hier, ~hot_, ~hum, ~ibir, ~icle, ~icu, ~ida_, ~iddl
  0.3: ~iet, ~ifi, ~ifi_, ~igua, ~ikes, ~ime, ~ingu, ~iod_, ~iqui, ~ir_, ~irmo, ~issa, ~ith, ~ivar, ~ki_
  0.3: ~lado, ~lap, ~laro, ~lete, ~lgun, ~lick, ~liss, ~livi, ~lmen, ~losi, ~mati, ~matt, ~may_, ~mbe, ~mela
  0.3: ~meno, ~midd, ~mins, ~mio_, ~mon, ~most, ~mpa_, ~mput, ~nag, ~ndan, ~ndo, ~nea_, ~neve, ~ngi, ~nks
  0.3: ~nny_, ~non_, ~nonc, ~not, ~notr, ~nta, ~nute, ~nyth, ~ody_, ~oja_, ~ola_, ~olet, ~omas, ~onc, ~onne
  0.3: ~oot, ~opin, ~orm_, ~osin, ~ote, ~otre, ~own, ~oye, ~padr, ~peac, ~pet, ~ppen, ~proo, ~que, ~quin
  0.3: ~ravo, ~rci_, ~rfa_, ~ribe, ~rvic, ~sair, ~says, ~self, ~sena, ~ser, ~sez, ~sez_, ~siem, ~sima, ~skin
  0.3: ~sl_, ~sme, ~sna, ~snow, ~spa, ~ssem, ~tati, ~ted, ~texa, ~thre, ~tune, ~uble, ~ucu, ~ucun, ~udit
  0.3: ~uead, ~uen_, ~ueve, ~ufi, ~uise, ~uld_, ~uler, ~umbe, ~uper, ~ut_, ~utom, ~uya, ~venu, ~very, ~vil_
  0.3: ~voir, ~vue, ~way, ~wen_, ~wifi, ~xas, ~xas_
  0.2: (these), NAME me, NAME you, NAME … ne, NAME … que, NUMBER al, NUMBER au, NUMBER jours, NUMBER left
  0.2: NUMBER semaines, NUMBER si, NUMBER stop, NUMBER … arretez, NUMBER … demande, NUMBER … lol
  0.2: NUMBER … pas, NUMBER … votre, NUMBER … what, a baby, a cyclist, a dire, a family, a favor, a great
  0.2: a guatemala, a life, a line, a los, a mal, a personne, a quoi, a seguir, a tire, a … c, a … consenti
  0.2: a … desabonner, a … el, a … et, a … list, a … man, a … mejor, a … merci, a … nombre, a … remove
  0.2: a … texter, abonnement … textos, abonnements, about bikes, about … bike, aburr-, account no, ace
  0.2: acepte esto, acepte nada, acepte recibir, acepte … textos, act, adelante, after your, against the
  0.2: agreeing, agregaron, ahi en, ahora … no, ai fait, ai … aucune, ai … contre, aime … les, al link
  0.2: al principio, al … y, alerte, alertes texto, all need, all quit, all … am, all … here, all … more
  0.2: all … texts, all … time, aller a, almos-, almost, alors je, already opted, already … out, am leaving
  0.2: am old, am over, am … is, am … to, am … work, amabi-, amabilite, amabilite de, and each, and got
  0.2: and neither, and still, and … of, and … them, and … we, and … wifes, ande, ando en, anota-, ans a
  0.2: ans … j, any more, anymore … please, anywhere |, apage-, appli-, appre-, appreciate … but, are all
  0.2: are my, are wasting, are … your, arm, arreter d, arreter … envoyer, arreter … texter, arrivent
  0.2: as … remove, as … you, asked if, asked … i, asking … remove, asust-, attorney general, au complet
  0.2: au quebec, au travail, au … le, aucune, augus-, august, authorized this, automated texts, automatique
  0.2: automatiques |, autre … je, aux … svp, avez … eu, avez … la, avril, baja mi, barrez, base, bday
  0.2: be done, be … anymore, be … kind, be … now, beau la, becom-, become, been a, before my, belie-
  0.2: bendiga pero, benis-, benisse, besoin … nous, bici el, bicicleta … mi, bicicletas |, bike est
  0.2: bike was, bike … your, bikes are, bikes … a, blade-, blades, blowing … my, bmx, boat, boise, boise |
  0.2: bomba-, bonjour monsieur, bonjour … a, borra, borrar … la, borre, borron, both … numbers
  0.2: bothering … with, bottom bracket, bowin-, bowing, brack-, bracket, btw, bud, bud |, buenas tardes
  0.2: business texts, but now, by my, by … again, c mon, c … lui, c … tout, ca vibre, ca … pas, cada … suyo
  0.2: call … me, call … the, cambian, cambie, campu-, campus, can … block, can … open, can … see, canadienne
  0.2: canadienne anti, canadienne … pourriel, cancel les, cancel … textos, carbon, carin-, carino, carri-
  0.2: cas |, caso, ce … merci, cell … for, celular you, cenne, cents each, cesser tout, cessez … envoi
  0.2: cessez … me, cessi-, cessiez, cessiez de, cette semaine, chamba, chambre, champ-, chaque message
  0.2: chaque … enlevez, char, cheque, chercher mon, chien jappe, ching-, chofe-, chofer, clear
  0.2: clinic please, co, coloc, coma, comme … la, commerciaux, communications |, como hago, como … los
  0.2: como … para, comprar nada, comprehension, comprehension |, compro otra, con cada, con estos, con las
  0.2: con mensajes, con … cadena, con … sms, concern, consent withdrawn, consent … given, contact this
  0.2: contact … number, contento, contre vous, coupez … textos, courriel … plus, coute NUMBER, coute … cents
  0.2: croya-, croyais, cuenta |, cuenten pa, cuenten … los, culpa de, culpa … ustedes, cumpleanos, curat-
  0.2: custo-, customer … remove, cyclist, d aujourdhui, d hiver, d message, d … c, d … chez, d … svp
  0.2: dans … envois, dans … systeme, data, datos por, datos … favor, day and, day … me, de clientes
  0.2: de contactos, de corazon, de dimanche, de esos, de magasin, de reparation, de servicio, de todos
  0.2: de tout, de … affaire, de … anos, de … ans, de … comprehension, de … contact, de … dessus, de … facon
  0.2: de … l, de … mensaje, de … non, de … numero, de … pis, de … please, de … rien, de … tout, decalissez
  0.2: decedee, decirles, deja demande, deja … mandar, dejame, dejaran de, dejen … escribir
  0.2: dejen … escribirme, dejen … molestar, dejo el, delan-, delete all, delete casco, delete … my
  0.2: delivered, demande moi, demande si, demande |, depar-, deplo-, deployed, depot-, depotoir, depui-
  0.2: depuis, derangez, derecho de, derecho |, des message, des texts, des … merci, des … promo, desabonner
  0.2: desactiven las, desactivez moi, desha-, desire plus, despertaron, despierta, despu-, despues, detox
  0.2: deux … que, di … cel, di … consentimiento, di … numero, dicho que, dicte-, dictee, did … consent
  0.2: different … now, digital detox, dijeron que, disable sms, discontinue the, disculpe … molestia, dispe-
  0.2: dit, dites que, do … sending, doctor me, doctor … dijo, docum-, does it, does … want, doing
  0.2: dois … pour, doit, donation, donde firme, dose, doubl-, double, downtown, drawe-, drawer, driving me
  0.2: dropped … the, ds, du prix, du … qui, dulut-, duluth, eats, ecoeure, ecoeurez, ecrire … ce
  0.2: ecris … moi, efface … numero, effacez … cell, effec-, effective, ejerz-, ejerzo, ejerzo mi
  0.2: ejerzo … derecho, el arreglo, el dia, el doctor, el jueves, el nino, el sabado, el triciclo
  0.2: eliminame de, eliminar mi, eliminar … contacto, elimineme, elimineme de, eliminen, eliminenme de
  0.2: ella el, elle |, embarazada, emergencias, emocion, emple-, empleado, en honduras, en paix, en … cel
  0.2: enbie-, enbien, end … on, end … text, enfant … le, enleviez, enough la, enough of, enough … with
  0.2: ensem-, ensemble, entienden, entre, entregaron la, entregaron … bici, entregue, enviar mas
  0.2: enviar mensajes, enviar … mensajes, envio … mensajes, envoi a, envoi … ce, envoyer … affaires
  0.2: envoyer … texto, epargnez … vos, erase me, erase the, erreur vous, erreur … moi, es un, es una
  0.2: es … la, es … no, es … para, es … telefono, escriban gracias, escriban … que, escriben, escribirme mas
  0.2: escribirme por, escribirme … favor, esos textos, esposa |, esposo que, est celui, est decedee, est en
  0.2: est lui, est partie, est … chez, est … on, est … pere, esta semana, estan … los, estar mandando, estos
  0.2: estos … gracias, et … a, etait pour, etes fatigants, etre … sur, excluez, exclure, experience
  0.2: expliquen, expun-, expunge, extranamos, f ing, fache, fait … les, falta, far … do, fatigants
  0.2: favor and, favor … es, favor … mensajes, feliz navidad, ffs, fichier, fichier |, fijese … you, fijo
  0.2: fill, fils, fine … is, fired, firme … para, fixing my, fixing … bike, flip, flood, flood-, fois … j
  0.2: following, fond, for an, for … i, for … people, for … phone, for … unsubscribe, found another, fous
  0.2: frame-, frames, frent-, frente, frida-, friday, ftc, fucki-, fucking, fucking texting, fucking … me
  0.2: fuero-, fueron, further |, further … by, further … please, futur-, future messages, future |, gane
  0.2: garde … velo, gars qui, gars … NUMBER, gaspe, gasta, gave consent, gave the, gave up, gele, genan-
  0.2: genant, general, geran-, gerant, get them, get your, get … NUMBER, get … life, get … please, ghost me
  0.2: go back, good afternoon, good do, good now, gover-, government, gracias punto, gracias you, gracias |
  0.2: gracias … you, great job, great service, guate-, guatemala, habian, hablo ingles, hacem-, hacer el
  0.2: haganme, hands off, handset, hanging, happy … year, hard feelings, has to, hasta las, hasta luego
  0.2: hasta … madre, have limited, have moved, have … a, have … consent, hay alguien, hear, heard about
  0.2: hello … am, here we, hi … you, hijol-, hijole, his … off, hola soy, home so, home … it, homme, hondu-
  0.2: honduras, hora abren, hot, howdy, i check, i must, i opt, i ride, i surrender, i wait, i … an
  0.2: i … early, i … leaving, i … limited, i … moved, i … old, iban … mandar, icitt-, icitte, if … want
  0.2: in florida, in on, in the, in these, in … messages, in … now, incluya, info, info … no, inscrit pour
  0.2: inscrit … le, inter-, interesse … moi, interest in, interested please, interested … me, interrompez
  0.2: invoice … my, is better, is coming, is never, is stop, is … church, is … cut, is … order, it could
  0.2: it may, it needs, it … an, it … concern, it … he, it … these, it … up, j … donne, j … fait
  0.2: j … repondu, jaja quitenme, jajaj, jamais … votre, jappe, je croyais, je mets, je … demain
  0.2: je … demande, je … desire, je … l, je … parti, je … pas, je … rien, job arretez, job on, jodan
  0.2: jodan mas, joy, just want, just … it, keeps, kills, kindly … me, kit, kneed, knock-, knows when
  0.2: l amabilite, la ciudad, la gang, la garderie, la job, la madre, la pagina, la pour, la robaron
  0.2: la shop, la … anti, la … canadienne, la … dejen, la … dice, la … maison, la … manana, la … semana
  0.2: ladilla … no, laisse tomber, las … no, last … you, lata con, le bouton, le compte, le francais
  0.2: le mien, le telephone, le … para, leh, les enlever, les jours, les … je, les … me, les … nada
  0.2: les … promo, les … retirez, les … y, leve, liberez, life |, ligne de, like … know, limited
  0.2: limited texts, limited … on, limites, list thanks, list too, list when, list you, lista porfa
  0.2: lista sin, lista … contactos, listes d, listes … envoi, llamar |, llame, llanta de, llanta y, llega a
  0.2: llego la, lleguen mensajes, llenas, lo … para, lo … por, local, lock in, loi canadienne, loi … anti
  0.2: lol … do, lol … the, los pido, los … en, los … para, lousy, luck, luck with, luck … the, lugar
  0.2: lui … a, m envoyez, m … avec, m … le, m … merci, m … pas, ma batterie, ma … n, ma … retirez, maam |
  0.2: mad |, madam, magasin vous, magiq-, maile-, mailed, mais les, mais non, mais … merci, make … quit
  0.2: malog-, malogran, manana paso, mandando |, mandar mas, mandar mensajes, mandar otro, mandar … por
  0.2: mande … mensajes, manden ni, manden … a, manden … uno, mandes textos, many … take, marin-, mark
  0.2: marketing and, marre, mas en, mas … favor, mas … no, may concern, me agregaron, me borro, me derange
  0.2: me is, me le, me lol, me metieron, me offers, me prometio, me queda, me retire, me rn, me stuff
  0.2: me svp, me tenes, me tente, me textean, me texts, me … cada, me … dejar, me … everything, me … favor
  0.2: me … longer, me … merci, me … publicidad, me … remove, me … right, me … time, me … was, meant-
  0.2: meantime, mechanic, medecin, menag-, menage, menos … asi, mensaje … de, mensajes borrenme, mensajes mi
  0.2: mensajes para, mensajes yo, mensajes … llegan, mensajes … paren, merci enlevez, merci … enlever
  0.2: merci … la, merci … non, mere de, mere … la, mere … pas, message … number, messages enlevez
  0.2: messages thank, messages when, messages … the, messages … this, messi-, messieurs, metieron
  0.2: mettez pas, mi baja, mi derecho, mi esposo, mi nieta, mi pais, mi perro, mi … ni, mi … no, mine for
  0.2: moi vos, moi … cette, mon abonnement, mon ado, mon ebike, mon … arretez, mon … donc, monop-
  0.2: monsieur … vous, mothe-, moved … tucson, mover-, muchas gracias, muchisimos, muest-, muestrenme
  0.2: muestrenme donde, muestrenme … firme, my calendar, my daughters, my father, my sisters, my work
  0.2: my … i, my … need, my … set, my … subscription, my … used, na, nada con, nah take, navy, naw
  0.2: ne desire, ne … contactez, necesite, need a, need for, need … please, nene, never even, new year
  0.2: ni … autre, ni … mi, ni … textos, nino you, no entienden, no gane, no hard, no he, no marketing
  0.2: no need, no offense, no pierdan, no point, no … alerts, no … but, no … di, no … feelings, no … ingles
  0.2: no … mucho, no … notificaciones, no … ok, no … otro, no … participar, no … publicidad, no … recuerden
  0.2: no … tiempo, nom … la, nomas … me, non … c, non … enlevez, none … these, not, not answer, not like
  0.2: not mean, not much, not worth, not … cyclist, not … no, note … the, nothing from, notificaciones por
  0.2: notificaciones |, notificaciones … este, notificaciones … mi, notifications off, nous ecrire, now or
  0.2: now stop, now … texts, number … can, number … no, numero avant, numero porfa, numero senor
  0.2: numero … il, nunca … estos, occup-, of our, ofendan, off everything, off … messages, off … reminders
  0.2: off … sms, offense, offense but, ok do, ok so, old … got, olviden, on … take, on … tu, only bought
  0.2: only … no, only … off, only … once, opinion you, opinion … no, oposi-, oposicion, or will, order … i
  0.2: orders, otra … no, otro mas, oubliez … mon, oui, out for, out … this, owe, pa las, pa los, padre
  0.2: par … vous, para enviarme, para escribirme, para mensajes, para … wifi, paren … mensajes
  0.2: paren … textos, parenle con, parol-, parole, parroquia, participar, pas envie, pas … sa, pas … stop
  0.2: paso a, passe a, passe … chercher, patch kit, paye … chaque, pe, pedir que, people … do, peoples
  0.2: permis de, permiso de, permiso … escribirme, permission … message, permit, pero quitenme, perso-
  0.2: phone anymore, phone does, phone stuff, phone … take, piens-, pienso, pierda, pis apres, pis c
  0.2: pis … est, plan please, please thank, please unsub, please … is, please … now, please … on, plot
  0.2: plus … ces, plus … contacter, plus … en, podes sacar, podes … de, podria, point texting, poncho
  0.2: pop up, por aca, por ahi, por dios, por ultima, por … pero, por … que, por … vez, por … yo, porfa … de
  0.2: posted, pour, pour chaque, pour lui, pour mardi, pour sa, pour … garantie, pour … velos
  0.2: pouvez … retirer, prank, prefere … pas, prefiero email, prets, priere … cesser, principio, prior
  0.2: probation, prochaine fois, prome-, prometio, promos enlevez, promos … moi, proteccion, pu jamais
  0.2: pu svp, pu … ca, pu … text, pu … vos, publicidad sin, publicidad … mi, puchi-, puchica, puede dar
  0.2: put … phone, qu … peut, que este, que su, que vos, que … abren, que … cessiez, que … escribieran
  0.2: que … mas, que … pedi, que … sea, que … texteen, que … un, quedo, quel … vous, quelle … vous
  0.2: quelqu … peut, queria saber, queria … si, qui a, qui … arretez, quiero las, quiero ver, quiero … paren
  0.2: quiero … que, quiero … sms, quiero … texts, quit messaging, quit … with, quita … numero, quitame |
  0.2: quitarme … la, quiten los, quiten … number, quiten … telefono, quitenme you, quitenme … todo
  0.2: quitenmelos, quitenmelos |, quoi pour, race is, racine, radie-, radiez, really … texts
  0.2: receiving these, recibir … gracias, recogi … no, recomende, recommend, recommended, recu mon
  0.2: recuerdo … dado, refuse … recevoir, regalamos, regan-, regresar, regrese, regrette, remboursement
  0.2: remercie, remove mine, remove moi, remove mon, remove my, remove … numero, remove … svp, renuncio
  0.2: replies, reply been, reply … this, reprends, request … texts, requesting removal, resea-, retirarme
  0.2: retirer le, retirer … nom, retirez … cell, retirez … des, revie-, ride with, ride … so, rien contre
  0.2: rifa … no, rivie-, rn, roommate he, rules, saber si, saca de, sacrant, said … ask, said … more
  0.2: salir de, salirme … la, sans … demander, santo, saquenlo |, saquenme … la, savez, say it, says my
  0.2: scares the, scratch … off, se poncho, se … a, se … pido, se … samedi, secti-, section, see the
  0.2: semaines que, send anymore, send … text, sending … texts, sending … to, senorita … no, sens, sent to
  0.2: service … my, shabb-, shabbat, shall, shedi-, shediac, shine, shop in, shop you, should … be
  0.2: should … the, si jamais, sin … no, sisters, six, sms for, sms you, sms … de, so remove, so turn
  0.2: so … just, so … your, sold my, solicito la, solid, solid-, solo di, solo … mi, some, somebody there
  0.2: sortez mon, sorti, souhaite … recevoir, soupl-, souple, soy … y, spam do, spamear, spammed
  0.2: specifically … the, sprin-, spring, spring tune, squeezing me, stand-, step |, stop et, stop fucking
  0.2: stop … les, strea-, su telefono, su … en, su … porfa, su … y, succu-, succursale, sufic-, suis parti
  0.2: suis … je, suivi-, suivis, sur un, sur … cellulaire, sure you, surgery |, surre-, surrender, sus … se
  0.2: suscripcion a, suscripcion |, suscripcion … sus, suspenda el, suspendanlos, svp … l, swap, switch off
  0.2: tachenme, take NAME, take his, taken … this, tal, taller no, tan … de, tanto, tardes, taxi, te … pido
  0.2: teach, techo, telefono es, telefono para, telefono … no, telefono … solo, tendr-, tener, tengo el
  0.2: tengo … en, tente pas, tes messages, testeen, testo, text, text for, text message, text subscription
  0.2: text … time, texte … le, texte … pu, texte-, textean, texted at, texted |, texting it, texting now
  0.2: texting program, textos au, textos automatiques, textos avec, textos du, textos jaja, textos quitenme
  0.2: textos si, textos … bonne, textos … los, texts after, texts come, texts cost, texts not, texts … hard
  0.2: texts … he, texts … please, texts … said, texts … up, thank … NAME, thank-, that … a, the attorney
  0.2: the cafe, the discount, the ebike, the flood, the gravel, the photos, the refund, the sales, the third
  0.2: the toddler, the update, the … about, the … again, the … also, the … app, the … broke, the … door
  0.2: the … general, the … keys, the … looks, the … op, the … part, the … stuff, the … there, the … this
  0.2: the … though, the … tomorrow, there … no, these … anymore, thing … the, think … is, third … i, this as
  0.2: this group, this just, this sms, this take, this … belongs, this … goes, this … or, this … out
  0.2: this … that, thread |, thx for, thx |, tienda a, tienda de, tienda … de, tiene otro, tienen hasta
  0.2: times … stop, tio, tipo, tire … i, to drop, to get, to tucson, to use, to … an, to … he, to … make
  0.2: to … nephew, to … store, toda mi, todas sus, todo no, todo … pero, told your, tomas, too … on
  0.2: tous … jours, tout … arretez, toute facon, trabajo y, training, trait-, trave-, tremblay, tremblay |
  0.2: tres veces, troca, tucso-, tucson, twent-, twenty, twist, two of, typing this, un forfait, un peut
  0.2: un prix, un … au, una, uncheck me, uncheck … for, une fois, une … au, unenroll, universidad, uno
  0.2: unsubscribe … this, up NUMBER, up texts, usefu-, useful, useful … me, ustedes … mas, valvu-, valvula
  0.2: van … seguir, veci, velo pour, velo recupere, velo … ai, velo … au, velo … cause, velo … haha, veloc-
  0.2: velocidades, vendimos, veuillez retirer, veux juste, voit samedi, vos avis, vos speciaux, vos … sur
  0.2: votre, votre comprehension, votre numero, votre velo, votre … arretez, votre … enlevez, votre … je
  0.2: votre … merci, votre … vous, vou, vous arreter, vous cessiez, vous remercie, vous retirer
  0.2: vous … amabilite, vous … fatigants, vous … pris, vows, voyage, vuelvan … escribirme, walla-, wallah
  0.2: was there, watch, we … it, week and, went off, went … in, what … of, wheres the, while … was
  0.2: who knows, who you, who … are, whom it, whom … may, will … to, with cash, with … kids, with … lol
  0.2: withdrawn |, wonde-, would be, would stop, would … to, written, wrong>list, y, y cada, y encima
  0.2: y gracias, y … mando, y … nueva, y … saca, y … salio, yo me, yo se, yo soy, you are, you back, you o
  0.2: you owe, you … been, you … call, you … mensajes, you … more, you … necesito, you … not, you … vive
  0.2: you … vivo, you … wasting, your boss, your company, your dad, your stupid, your … to, | ahorrense
  0.2: | apaga, | avisele, | borrame, | borrenme, | buenas, | cancelle, | chut, | close, | comme, | deme
  0.2: | den, | desabonne, | desinscription, | dictee, | disable, | ejerzo, | ended, | epargnez, | fermer
  0.2: | flight, | frena, | fui, | give, | haganme, | happy, | hello, | juste, | mark, | memory, | mi, | mira
  0.2: | muestrenme, | naw, | nene, | nombre, | oigan, | opt, | opted, | opting, | passe, | passez, | pido
  0.2: | porfabor, | quitame, | reported, | team, | texto, | trying, | unenroll, | unsolicited
  0.2: | unsubscribing, | worry, | … afternoon, | … any, | … aux, | … bike, | … blowing, | … button
  0.2: | … check, | … consent, | … croyais, | … dad, | … dejan, | … deux, | … discontinue, | … doy
  0.2: | … encuentro, | … esos, | … espanol, | … esposa, | … etait, | … ex, | … fais, | … femme, | … firme
  0.2: | … fix, | … forget, | … fucking, | … girlfriend, | … habite, | … hablo, | … hagame, | … hago
  0.2: | … harassing, | … hard, | … immediately, | … loi, | … looks, | … metieron, | … mets, | … monsieur
  0.2: | … muchacha, | … navidad, | … numbers, | … otez, | … pa, | … padre, | … papa, | … pay, | … picked
  0.2: | … pierdan, | … pleine, | … po, | … recupere, | … retirez, | … revoke, | … rid, | … saddle
  0.2: | … saquenme, | … servicio, | … surrender, | … te, | … toddler, | … triciclo, | … unico, | … used
  0.2: | … v, | … vecino, | … veu, | … which, | … whom, | … wow, | … zero, ~_all, ~_alt, ~_blo, ~_bmx, ~_boa
  0.2: ~_bt, ~_btw, ~_cer, ~_cli, ~_cop, ~_cor, ~_dia, ~_dit, ~_gan, ~_gir, ~_inf, ~_inv, ~_ip, ~_jal, ~_jov
  0.2: ~_kn, ~_kon, ~_leh, ~_li, ~_mov, ~_na_, ~_nr, ~_owe, ~_pho, ~_rej, ~_rn, ~_rn_, ~_sc, ~_six, ~_spr
  0.2: ~_sui, ~_sup, ~_tri, ~_uni, ~_viv, ~_wit, ~_xfa, ~_y_, ~acce, ~acre, ~acu, ~acy_, ~agno, ~agre, ~ajo_
  0.2: ~algu, ~ami_, ~andm, ~ands, ~ang_, ~ar_, ~ask_, ~ast, ~atem, ~avo_, ~axi, ~bajo, ~ban, ~bes_, ~bie_
  0.2: ~bik, ~blay, ~blo_, ~bmx, ~bmx_, ~body, ~btw, ~btw_, ~ccup, ~cern, ~chet, ~choi, ~cier, ~cil, ~cipi
  0.2: ~cir_, ~citt, ~clos, ~cop, ~cust, ~damo, ~dele, ~disp, ~dmi, ~doi, ~doin, ~doit, ~dom, ~draw, ~eca
  0.2: ~echi, ~eek_, ~egar, ~ek_, ~elar, ~elic, ~ema, ~enez, ~ente, ~ento, ~epui, ~erar, ~erc, ~ermo, ~erne
  0.2: ~erni, ~ero, ~erv, ~euv, ~fair, ~fere, ~fica, ~fils, ~fine, ~firm, ~flip, ~gagn, ~gen, ~ghte, ~gi_
  0.2: ~good, ~gos_, ~hal, ~helm, ~hete, ~hoi, ~ien_, ~igue, ~ine, ~inut, ~inv, ~irma, ~ited, ~itr, ~itre
  0.2: ~its, ~jour, ~jov, ~jove, ~ken_, ~kit_, ~leh, ~leh_, ~lia, ~liev, ~lks, ~lks_, ~llet, ~lli, ~lme, ~lti
  0.2: ~mado, ~madr, ~mec, ~mero, ~mir_, ~misa, ~mos_, ~mpo_, ~mx_, ~nale, ~ncy_, ~ndin, ~ndle, ~nfo_, ~ngl
  0.2: ~nion, ~nito, ~not_, ~nqu, ~nuit, ~nvoy, ~obo, ~occu, ~oci, ~odo, ~ody, ~ombe, ~ompt, ~ono_, ~onv
  0.2: ~orda, ~orp, ~osa, ~ose, ~osed, ~ough, ~oui_, ~owe_, ~parl, ~pour, ~pru, ~pta, ~pun, ~quar, ~rdes
  0.2: ~reei, ~rela, ~riez, ~rimo, ~rin_, ~riou, ~rize, ~rmo, ~rne, ~roc, ~roof, ~rop, ~rot, ~rse, ~rsem
  0.2: ~rtan, ~scam, ~sel, ~seno, ~sigu, ~six, ~six_, ~sla, ~spri, ~ster, ~sts, ~sts_, ~sufi, ~taf, ~tann
  0.2: ~ten, ~tern, ~tho, ~tinu, ~tire, ~tis, ~tive, ~tog, ~tomb, ~too_, ~trea, ~tty_, ~uar, ~uell, ~ueme
  0.2: ~uenl, ~ueno, ~ufic, ~uits, ~ulai, ~ully, ~ulo, ~upp, ~urg, ~urp, ~urri, ~us_, ~usq, ~usqu, ~ute_
  0.2: ~uve_, ~van, ~vici, ~voi, ~vot, ~votr, ~vou, ~wap_, ~win_, ~wip, ~wit, ~with, ~wner, ~wond, ~xfa
  0.2: ~yan_, ~year, ~yee, ~yee_, ~zed, ~zed_, ~zon
  0.1: 2 semaines, NAME take, NAME y, NAME … take, NAME … vous, NUMBER bicis, NUMBER by, NUMBER fois
  0.1: NUMBER le, NUMBER to, NUMBER … dimanche, NUMBER … mat, NUMBER … stop, NUMBER … to, a cobrar
  0.1: a contactar, a customer, a don, a fini, a gift, a good, a pain, a peur, a quelqu, a repair, a trabajar
  0.1: a vendu, a … avisos, a … besoin, a … borrenme, a … ca, a … call, a … dos, a … equipe, a … este
  0.1: a … hija, a … l, a … oficina, a … papa, a … retirez, a … retraite, a … spot, about … repair, abria-
  0.1: abrian, absta-, abstain, abstain from, abuel-, acaba-, acabamos, acaso, accidente, accord avec
  0.1: account do, acepte estos, acepte … mensajes, achalez moi, achete … pompe, acuerdo de, admin-
  0.1: affaires sur, affaires … mon, affaires … textos, after a, after-, afternoon, again with, agent, ago |
  0.1: agradeceria, agradezco pero, agradezco |, agreeing to, agreement, aguan-, ahi le, ahi por, ahi … favor
  0.1: ahora la, ahorrense los, ai plein, ai … besoin, ai … cell, ai … mon, aidez, aidez moi, aimerais etre
  0.1: al dia, al dueno, al … no, al … si, alertes svp, alerts for, alger-, algerie, algo … no, algun-
  0.1: all communication, all communications, all off, all … do, all … i, all … my, already unsubscribed
  0.1: alrts, also please, also … you, alto … los, am calling, am no, am still, am … buying, am … from
  0.1: am … longer, am … years, amables de, and there, and … had, and … my, angry>you, annul-, anos … no
  0.1: anoto, ans … ce, answers, anuncios |, anymore … remove, anything … to, apagar estos, apagar … avisos
  0.1: apaguen, apologies, appartient maintenant, apply, apprecie, apps, aqui como, aqui … con, are still
  0.1: arreter … envoi, arretez le, arretiez de, arretiez … m, arsen-, arsenault, as … is, asere, asi
  0.1: ask you, asking again, asking you, asking … a, asking … is, assez plus, assez … de, at midnight
  0.1: atencion … de, attendant, au juste, au magasin, au plus, aussi … mon, authorised, automated messages
  0.1: automatises, autorisacion, autoriser, autoriso, avec une, avec vous, avec … sms, avenir … de
  0.1: avez charge, avisen nada, avoir … a, axide-, ay bendito, ayer … no, baisse, baja a, baja delete
  0.1: baja los, baja por, baja … celular, baja … la, baja … los, baja … servicio, bajel-, bajele, bajo
  0.1: barri-, basta … los, basta … textos, batterie … a, bbq, be needing, be reporting, be … out, be … pain
  0.1: be … saturday, becan-, been … your, behin-, behind, berge-, bergeron, bev, bici de, bici … en
  0.1: bicicleta no, bien la, bike deals, bike looks, bike … and, bike … texting, bikes … please, birthday to
  0.1: blacklist … number, blasting, bloqueen, bon … de, bon … les, bonjour a, borre … telefono, borreme de
  0.1: borreme … su, borres, bother … with, bound-, bouto-, bouton, box on, braid-, braids, breaking, bro you
  0.1: broke again, but … i, by sms, c … l, c … note, ca, ca … 2, ca … gosse, ca … rien, ca … tente, call you
  0.1: call … if, call … landline, came … to, campi-, camping, can drop, can … buy, can … message, can … out
  0.1: can … sending, cancel all, cancel … notifications, cancelacion, cancelado, cancelame los, cancelar
  0.1: cancelar mensajes, cancelar … suscripcion, cancelenlos, cancellez, capable enlevez, capable … moi
  0.1: careg-, caregiver, casi me, caso … me, ce … d, ce … ni, cease texting, cease … me, cegep, cel … su
  0.1: cell des, cell from, cell … votre, cell … your, cells, cellulaire je, cesser de, cesser … envoi
  0.1: cesser … envois, cessez vos, cette … je, chamo no, chaque … arretez, charged me, chauf-, chicos, chida
  0.1: chile, chueca, church office, chut, ci, ciel, cierr-, ciudad |, clape-, clapet, clase y, clerk
  0.1: cliente … de, clochette, closer, closer to, cobran cada, cobran … mensaje, cobrar, cobraron de
  0.1: cobraron … mas, codes, cohet-, come in, comme il, comment … fais, comment … marche, commercial
  0.1: commission, competitor, comprado, comprado ahi, comptez, con NAME, con permiso, condo, confirmed
  0.1: confirmo, confuse, conjoint, consent … me, consent … text, consent … this, consenti … vos
  0.1: consentimiento para, consentimiento … recibir, consiento, conste, contactado, contactado |
  0.1: contactarme, contacted … text, coop, copia de, correct |, correcte, correos |, corresponda, corten los
  0.1: cortenla con, cortenla … los, cosas de, costs, couco-, coucou, could you, could … kindly, couns-
  0.1: couper |, coupez, coupon … unsubscribe, courriel seulement, courriel … svp, courriels svp, couvr-
  0.1: couvre, covers, crank, crap, cruis-, cuando les, culpa, cunado, customer please, customer … me, cuts
  0.1: d … avec, d … liste, d … plus, d … texto, dado … consentimiento, damn texts, dan, dangerous, dar este
  0.1: daughters, day, day … my, days, de borrar, de cambiar, de course, de diffusion, de enviar, de magasins
  0.1: de mes, de mettre, de otro, de personnel, de quitarme, de retirarme, de tantos, de texts, de todo
  0.1: de vot, de … affaires, de … autres, de … chez, de … como, de … computadora, de … contacter
  0.1: de … demander, de … en, de … enviar, de … envios, de … escribirme, de … icitte, de … list, de … ma
  0.1: de … nada, de … noche, de … pu, de … pubs, de … texts, dear … or, debe, decep-, decir, decirles que
  0.1: dedan-, dedans, dejad-, delete mon, delete texto, delete … no, demande … me, demando |, demenage
  0.1: depuis l, des frais, des … la, desabonnement svp, desabonnez … de, desafiliar, desaparezca, desapunto
  0.1: desca-, desde el, deseo ser, deseo … contactado, desir, despido, destinataire |, desuscribir
  0.1: devant la, devri-, devriez, dey, di consentimiento, dia, diabl-, diablo, diach-, diache, did … call
  0.1: did … find, did … say, did … you, dieu vous, diffu-, diffusion, diffusion |, digal-, digale
  0.1: dings please, dio … numero, dios te, discontinue sending, disculpa … no, disculpe … no, dispo-
  0.1: disturb … with, dit … pour, dites au, do for, do … bug, do … email, do … mind, document, does … need
  0.1: donc … textos, donne ce, donnee, dos anos, dos … me, downt-, drinking, drive a, dsl mais, dsl |
  0.1: du mat, du numero, duro, ecrire a, ecrire ici, ecrivez, ecrivez a, ecrivez j, ecrivez … ai, edad y
  0.1: effacer … numero, effective immediately, egratigne, eille, el local, el paro, el registro, el tiene
  0.1: el … no, eliminado, eliminar mis, eliminar … datos, elimine, elimine mi, elimine … numero
  0.1: eliminen mis, eliminen … numero, ella pero, else you, email … please, email … you, empen-, empezando
  0.1: empresa y, en lo, en mas, en ninguna, en otro, en pensant, en personne, en que, en … basura
  0.1: en … enleve, en … hospital, en … l, en … plein, en … quitenme, en … stop, en … web, encore … moi
  0.1: encuentro el, encuesta, end … messages, end … notifications, ends NUMBER, enleve … d, enlever … svp
  0.1: enlever … votre, enleves, entendio, entienden |, entiendo mejor, entiendo … you, entrando, enviar … a
  0.1: enviarme mensajes, envie … mensajes, envien nada, envoi … messages, envoi … textos, envois merci
  0.1: envoyer … message, envoyer … speciaux, envoyez un, er, era la, era mi, erase … from, error en
  0.1: es ilegal, es lo, es mas, es molestia, es mucho, es … que, ese pedido, est au, est bon, est deja
  0.1: est note, est passe, est … c, est … que, est … sans, esta mi, estar … con, este servicio, este … a
  0.1: este … por, esto pero, esto … ilegal, esto … una, esto … you, estos avisos, et l, et … les, et … mon
  0.1: etes … arretez, etre contacte, euh je, euh … pense, events, eviten, exces-, excessive, excused, explo-
  0.1: expres, express consent, f … and, faili-, failing, faim, fais, fais pour, fait 2, fait deux
  0.1: fait trois, fait … ans, fait … de, fait … otez, fam, famil-, fatbi-, fatbike, fauteuil roulant, faux
  0.1: favor dar, favor … borrar, favor … me, favor … stop, felicidad, fella-, fellas, ferai, ferme la
  0.1: fijes-, fijese, fijese que, fille a, fin you, finals, find you, fine, finished the, firma, firme nada
  0.1: fix a, fixed, flaco, fligh-, flight, flori-, flush, for squeezing, for text, for … from, for … helmet
  0.1: for … kids, for … sake, forget my, formar, forme-, free me, from all, from sms, from these
  0.1: from whatever, from … alerts, from … and, from … company, from … database, from … messages
  0.1: from … this, front of, fue el, fue no, fuera … mi, further communication, further contact, games
  0.1: gang enlevez, gang … moi, gars de, gars … la, gave permission, gave … the, gener-, gibbe-, gibberish
  0.1: given |, givin-, giving, good i, good luck, good … but, good … do, good … with, gosse, got … last
  0.1: gracias ahora, gracias x, gracias y, grandisimo, gre, gre de, guys, haberles, habite plus, hace dos
  0.1: had it, hagan el, hagan … favor, haganlo, hahaha |, halt all, halt … messages, happen, happen |
  0.1: happy to, has my, hate … texts, have had, have my, have … on, he did, he does, heard … the, hecho
  0.1: hello … would, helpi-, helping, her please, herd, here your, here … more, here … this, hered-, hey can
  0.1: hey … you, hi you, him … your, hoa, holy, home and, home for, hora … el, hours, how is, how … use
  0.1: how … we, hoy, hoy … no, hubby, humai-, humain, husbands number, hush, i, i called, i keep, i swear
  0.1: i trust, i unsubscribed, i walk, i … had, i … nights, i … pay, i … picked, i … see, i … signed
  0.1: i … unsubscribe, i … was, i … your, ici … le, icitte |, idee … les, il ne, ilegal yo, ilegal … no
  0.1: immediat, impression, in an, in any, infolettre texto, information, ingles y, instr-, interesa … nada
  0.1: interesan, interested … remove, into a, invite, is but, is full, is harassment, is making, is revoked
  0.1: is the, is where, is … any, is … do, is … out, it end, it go, it in, it or, it … NAME, it … been
  0.1: it … coming, it … or, it … stolen, it … tomorrow, izqui-, j exige, j … deux, j … l, jajaj-
  0.1: jamais … vos, jamas … vuelvan, je commence, je desire, je fais, je reviens, je voudrais, je … aime
  0.1: je … avoir, je … mettre, je … passer, je … sais, je … saurais, jefe que, jetez, job … the, jour c
  0.1: juega, juego, just, just call, just … out, just … texting, juste, keep … phone, keys in, keys … the
  0.1: kind |, kindly take, knock off, knock … the, l autorisation, l avez, l utilisation, l … a, l … plus
  0.1: la cancelacion, la compre, la computadora, la les, la ligne, la livraison, la misma, la nota
  0.1: la pouvez, la presente, la retraite, la senorita, la virgencita, la web, la … NUMBER, la … apres
  0.1: la … ce, la … ma, la … mas, la … no, la … otra, la … pasada, la … por, la … todo, ladilla chamo
  0.1: laid off, laiss-, las llantas, las … y, last message, law>number, lawyer, le avant, le cable, le dije
  0.1: le dimanche, le nouveau, le petit, le service, le … du, le … jusqua, le … la, le … mucho, le … ne
  0.1: le … tu, le … va, le … votre, lecto-, lector, left … gloves, les agradezco, les envois, les … ca
  0.1: les … moi, les … non, les … pero, les … texto, let my, libre, libre-, like … to, limpi-, linea … es
  0.1: list asap, list no, list remove, list … me, list … my, lista porfavor, liste enlevez, liste please
  0.1: liste … diffusion, liste … envoi, llaman, llamar … no, llamenme, llamo … no, llegaron, llena, llenaron
  0.1: llevarla, lo phone, loans, lol … more, longue |, los bendiga, los bloquee, los datos, los que
  0.1: los recados, los texts, los … saquenme, los … se, lose it, lourd-, lourds, love the, lowke-, lowkey
  0.1: lus, m … charge, ma cliente, ma … capote, ma … j, maam please, machines, maintenant a, mais la
  0.1: mais merci, mais otez, mais pour, mais … pour, mais … prefere, mais … vrai, mama dice, mama … que
  0.1: mamen, manda-, mandando quitenme, mandar … a, mandaran, mandarme mas, mandarme textos, mandaron
  0.1: mande … mensajitos, manden mensajes, manden promociones, manden textos, manden … promociones
  0.1: manden … textos, maner-, manera, manua-, many … please, marit-, maritza, mas con, mas notificaciones
  0.1: mas se, mas … despues, mas … escriban, mas … para, mayus-, mayusculas, me NAME, me cobran, me compre
  0.1: me den, me interesan, me mandaran, me mandaron, me never, me notifiquen, me parece, me remove
  0.1: me robaron, me textearan, me … demander, me … future, me … hasta, me … have, me … in, me … ninguno
  0.1: me … para, me … quit, me … reminders, me … sms, me … tantos, me … way, me … whatever, me … yours
  0.1: me>list, me>wrong, mecano, meme … mon, mensaje por, mensaje suyo, mensaje you, mensajes al
  0.1: mensajes porfavor, mensajes saquenme, merci retirez, merci … cesser, merci … je, mercis, mes … et
  0.1: mesaj, message list, message so, message … mon, message … now, messages anymore, messages needed
  0.1: messages tho, messages … remove, messages … your, messaging me, messaging … please, metieron a, mette-
  0.1: mettez, mi cunado, mi jefe, mi linea, mi … dio, mi … va, midni-, midnight, migra, mille mercis
  0.1: mme tremblay, moi … d, moi … dans, moi … plus, molestar con, mon chien, mon conjoint, mon contact
  0.1: mon remboursement, mon … des, mon … soit, monsieur NAME, more mensajes, more textos, more … messages
  0.1: more … or, more>these, mori, morning please, msjs |, muchacho … no, muchi-, mucho pero, my own
  0.1: my personal, my telephone, my … said, my … yes, n existe, n thx, n … pas, nada en, nada para
  0.1: nada … la, nah fam, name … this, nationale, ne fais, ne sais, necesito … recordatorios, need anything
  0.1: need … tune, need … updates, needs to, nerfs arretez, never look, newfo-, newfoundland, ni a, ni los
  0.1: ni textos, ni … quiero, ningun momento, ninguna lista, nn, no autorice, no consenti, no escribirme
  0.1: no mandarme, no tiene, no vivo, no … consent, no … consentimiento, no … eso, no … interesan
  0.1: no … mandaran, no … molestia, no … notifiquen, no … promociones, no … saquenme, no … so, no … sus
  0.1: no … was, nomas no, nombre y, nombre … no, non enleve, nop no, nope … me, not bug, not email, not good
  0.1: not have, not remove, not … back, not … needing, not … never, note pour, notificaciones para, notified
  0.1: notifying, nous enlevez, nouveau telephone, novel-, novela, now … more, now … texting, now … you
  0.1: number de, number je, number thanks, numero chez, numero n, numero … los, numero … ma, numero … plus
  0.1: numero … por, numero … ta, numero … vous, numero … y, nunca autorice, nunca … inscribi, nunca … me
  0.1: nunca … permiso, occupe … textos, of state, of text, of texts, of … but, of … communications
  0.1: of … group, off in, off stop, off text, off yours, off … cell, oiga y, ok … le, ok … me, ok … stop
  0.1: ok … will, ola, on vous, on … charge, on … demenage, on … des, on … frame, on … fridge, on … vendu
  0.1: one from, one i, one please, one … for, ontar-, ontario, op, osti, otez … donc, otez … svp, otiez
  0.1: otra … me, otro lado, otro … no, out and, out no, out your, out … more, out … state, out … texts
  0.1: ouvra-, over these, over … texts, overs-, pa … me, pa … mensajes, pa … you, paid the, pain but
  0.1: para esta, para publicidad, para recibir, para … NUMBER, para … en, para … numero, para … textos
  0.1: parale a, parale … los, pareils, paren … los, pars en, parte … no, partir … ahora, partir … aujourdhui
  0.1: pas gagne, pas l, pas une, pas votre, pas … mien, pas … non, paso … viernes, pastel … de, paz con
  0.1: pedi … no, pedirles, pedirles que, pen, pensant, pense … era, pense … j, perdone, perdu ma, pere est
  0.1: permis … m, permiso … que, permission … contact, permission … m, permission … me, pero si, pero … de
  0.1: pero … que, perro, personne m, peu importe, peux me, phone … charges, phone … no, phone … remove
  0.1: piano, pido no, pido … you, pieza equivocada, pis … deux, pitid-, pitido, place … mon, please halt
  0.1: please process, please … contacting, please … de, please … moi, please … take, plus aucun
  0.1: plus recevoir, plus … contacte, plus … la, plus … tout, plus … velo, podrias, point final, point je
  0.1: pompier, ponganme, ponganme en, pongas, pop, por escrito, porfa … no, portal, porter, pouce, pour du
  0.1: pour … job, pour … numero, pour … que, pour … retirez, pour … roue, pour … service, pour … une
  0.1: pourriez … svp, pourtant |, pouvez enlever, pouvez tu, pouvez … arreter, prayi-, praying
  0.1: pregunto … queria, presente, presta, pret … c, prett-, pretty, previ-, priere … ne, princ-
  0.1: privacy … i, proba-, process, process my, processing, profil, promis, promociones … favor, prueb-
  0.1: prueba, prueba de, pu besoin, pu me, pu … bike, pu … enlevez, pub svp, publicidad no, publicitaires
  0.1: publicitaires |, publicite … mon, publicites, pueden apagar, pues … me, pulle-, pulled, punto |
  0.1: pus … texto, puso, puso mi, qqun, qu … se, quand je, quand le, quand meme, quand … velo, quatre
  0.1: que deje, que dieu, que falta, que parte, que … chamo, que … den, que … hay, que … las, que … mensaje
  0.1: que … mis, que … otra, que … quitenme, que … saquenme, que … textearan, que … voulais, queja
  0.1: queria … que, qui c, qui me, qui … c, qui … etes, qui … l, quick one, quiero desuscribirme
  0.1: quiero estos, quiero … le, quiero … no, quit spamming, quit … texts, quit … them, quitame … los
  0.1: quiteme por, quiteme … favor, quiten este, quiten … cel, quitenle la, quitenlo, quitenme d
  0.1: quitenme … una, raiso-, raison, receipt not, receiving this, recepcion, recevoir … autres
  0.1: recibiendo textos, recibir … textos, redy, reminders … me, remove … your, remuevan mi
  0.1: remuevan … numero, rental … please, rente, repair please, replace … cassette, replaced, repondu stop
  0.1: reported as, reseau, resiliez, respect, respeto you, respeto … no, respondi, responsable, rest … the
  0.1: retirar mi, retirar … numero, retirarme de, retirenlos, retirenme, retirenme de, retirer son
  0.1: retiro mi, revoco … consentimiento, revoked |, rides great, riding for, rien autorise
  0.1: rien … personnel, robot stop, rodada delete, rosad-, rosada, roula-, roulant, saber, sacame |, sacarme
  0.1: sacaron, sake, sali, salir … la, saludos, saludos … NAME, saque … los, saurais, saurais gre
  0.1: saurais … de, save, saved my, scrapez mon, scratched my, scratched … frame, se quienes, se traba
  0.1: se … es, see that, sees, sell me, semai-, semana pasada, send texts, send … any, send … this
  0.1: sending texts, sending |, sending … this, sent … a, ser contactado, serian, serian tan, serrez
  0.1: service est, seulement svp, shake, shari-, sharing, shift, shifting, shop hate, shop … please, showed
  0.1: si … un, sient-, siento, sieste, siguen, siguen quitenme, siguen … quitenme, sin preguntar
  0.1: sin … consentimiento, sin … yo, sing, sir … stop, siri … the, sirs, sistema por, slaquez, sms merci
  0.1: sms no, sms … este, snowbirds, so kind, so my, so this, so … as, so … not, solicito que, something
  0.1: son muchos, son number, son … mensajes, sorry my, sorry to, sorry … have, sorry … please
  0.1: sortir … votre, souhaite me, souhaite … plus, sourdine, sourire, soy el, soy … you, spam quitenme
  0.1: spam … moi, spami-, spamming … phone, squeezing, squeezing … in, still … in, still … texts, stole-
  0.1: stolen, stolen last, stop con, stop hitting, stop will, stop … in, stop … never, stop … notifications
  0.1: stop … veux, store credit, strai-, straight, strangers, strike me, strike … number, strok-, stroke
  0.1: su base, su tienda, subscribe me, suelten, suena cuando, suficiente, suficientes, suis encore
  0.1: suis … NUMBER, suis … et, suis … votre, sundays, supprimer mes, supprimer … coordonnees
  0.1: supprimez … de, supprimez … ligne, supprimez … numero, sur … chaine, sure … need, surfa-, surve-
  0.1: sus anuncios, sus … quitenme, sus … saquenme, suscribi … esto, suscribi … nada, suspendan … mensajes
  0.1: suspendre, svp cessez, svp m, svp n, svp … enlever, svp … moi, swear, swipe, ta … mon, take her
  0.1: taken … your, tapan, tappi-, tapping, tasse, tcpa i, te lo, telephone number, tenes, tengo … y, terap-
  0.1: terapeuta, termi-, termina, terminen, termino, terminos, terri-, terrible, tes contacts, text back
  0.1: text in, text take, text us, text with, text … fine, text … never, text … remove, text … take
  0.1: texte pour, textearan, textearan |, texted my, texteen mas, texteen you, textees mas, texter … j
  0.1: texting … phone, texto favor, texto … mon, textos automaticos, textos llamadas, textos lol, textos s
  0.1: textos … arretez, textos … ce, textos … il, textos … magasins, textos … reveillent, textos … rien
  0.1: textos … su, textos … ustedes, textos … v, texts do, texts get, texts merci, texts needed, texts or
  0.1: texts … remove, texts … with, texts … your, thank … to, thanks unsubscribe, that list, that number
  0.1: that … cease, that … illegal, the baby, the black, the cassette, the fcc, the financing, the fire
  0.1: the kids, the marketing, the neighbor, the old, the owner, the payment, the station, the textos
  0.1: the ticket, the tour, the weekend, the … after, the … done, the … get, the … has, the … hate
  0.1: the … man, the … ticket, the … til, the … we, there any, there can, there … a, there … take
  0.1: there … you, these go, these notifications, these take, these … messages, these … remove, they … my
  0.1: this it, this not, this stuff, this texting, this … de, this … her, tho |, throu-, through, thursdays
  0.1: time it, time no, time … take, tinni-, tinnitus, to find, to unsub, to … bike, to … no, to … phones
  0.1: to … please, to … take, toda la, todo … you, too so, too … the, tourne, toute … journee, track-
  0.1: tracking, transmettre, tremb-, trois … que, troub-, trouble, two things, tx, typed, ultimo aviso
  0.1: ultimo … que, un an, un flat, un humain, un … pas, unenrol, universite, unsubscribe svp
  0.1: unsubscribe … phone, unsubscribed please, unsubscriber, up and, up tomorrow, up … mistake, up … no
  0.1: up … stop, up … text, ustedes me, ustedes no, ustedes tambien, utilisation de, utilisation … mon
  0.1: va mi, vais … un, vais … votre, vayan a, velo merci, vendi … bici, vendo-, vendor, vendu … velo, venue
  0.1: ver la, verdad no, ves, veuillez supprimer, veuillez … ce, veuillez … mes, veux rien, vez dejen
  0.1: vez … de, vieji-, viejito, viene, vienn-, viennent, vient de, viola-, virez, virez moi, virez … de
  0.1: virge-, virgencita, virgu-, virgule, voix, volver a, vont, vos alertes, vos promotions, vos sondages
  0.1: vos … arreter, vos … mais, vos … otez, vos … par, vos … textos, votre service, votre … avec, votre … d
  0.1: votre … j, votre … otez, voudrais etre, voudrais me, vous demande, vous en, vous eu, vous plus
  0.1: vous saurais, vous … gre, vous … ne, vous … rien, vous … texto, voy … otro, vrai … moi, waiting for
  0.1: want … message, want … see, wanted texts, wanting these, was, was wrong, was … you, waxed, way … many
  0.1: we, we can, we … on, weekl-, weekly, were in, were … with, whenever you, where-, wheres, who has
  0.1: whose, widow, wife says, will get, will … be, will … need, will … reporting, wilme-, wilmer
  0.1: wish … hear, with him, with … guy, with … other, withdraw, withdraw my, withdrawing, work in
  0.1: work nights, wrap, write … anymore, x la, xfa no, y lo, y luego, y necesito, y quitame, y … con
  0.1: y … el, y … paran, y … pero, y … tengo, y … texto, y … textos, yank, years old, yes go, yes … ahead
  0.1: yeste-, yesterday, yo … llamo, you block, you folks, you had, you made, you pedi, you quitame
  0.1: you scratched, you that, you vendi, you … bloquee, you … charging, you … discontinue, you … got
  0.1: you … muchos, you … put, you … texts, your contact, your damn, your database, your hours, your manager
  0.1: your sales, your sign, your site, your … can, your … come, your … texting, youtube, zero texto
  0.1: zero … svp, zona, | auriez, | bajele, | batterie, | blacklist, | cancellez, | casl, | comptez
  0.1: | conmigo, | contesto, | cuando, | dear, | derniere, | desabonnement, | deseo, | desinscris
  0.1: | desuscribirme, | diache, | effective, | elimine, | fijese, | finished, | fixin, | go, | habla
  0.1: | hush, | joven, | last, | loco, | loi, | lowkey, | manana, | mille, | nadie, | ola, | osti, | parale
  0.1: | pense, | peu, | podria, | podrias, | ponganme, | pretty, | prix, | pusieron, | re, | remuevan
  0.1: | retirenme, | retiro, | right, | robot, | salgo, | saquen, | serian, | slaquez, | tasse, | todos
  0.1: | ultimo, | uncle, | veut, | way, | white, | xfa, | … appointment, | … apunte, | … arrived
  0.1: | … bendito, | … borro, | … cafe, | … cansado, | … cease, | … charged, | … chien, | … contacting
  0.1: | … desire, | … docteur, | … envoyez, | … fam, | … fini, | … girl, | … halt, | … importe, | … kit
  0.1: | … luck, | … mercis, | … ningun, | … parents, | … parte, | … pastel, | … permiso, | … probleme
  0.1: | … process, | … quitenme, | … repair, | … roommate, | … roule, | … scratched, | … selle, | … size
  0.1: | … supprimer, | … tarde, | … therapist, | … tire, | … todas, | … trabajo, | … ty, | … unsub
  0.1: | … unsubscribed, | … vendi, | … vient, | … votre, | … vouloir, | … website, ~_aga, ~_art, ~_avi
  0.1: ~_bec, ~_bm, ~_buy, ~_ca_, ~_ci_, ~_cus, ~_cut, ~_dar, ~_day, ~_dey, ~_di, ~_em, ~_eng, ~_eta, ~_fli
  0.1: ~_hoy, ~_i_, ~_jun, ~_jus, ~_mec, ~_mus, ~_nen, ~_occ, ~_opi, ~_ph, ~_sa, ~_sic, ~_ski, ~_ter, ~_tes
  0.1: ~_tur, ~_was, ~_we_, ~_wip, ~aba_, ~abo, ~abu, ~abue, ~acki, ~acy, ~adit, ~aim_, ~ais, ~ales, ~ami
  0.1: ~amig, ~amil, ~ammi, ~ance, ~ans, ~ansf, ~appt, ~arce, ~ared, ~arna, ~atai, ~atc, ~atch, ~ault, ~behi
  0.1: ~bike, ~bod, ~bur, ~burr, ~buy, ~cati, ~ces_, ~cet, ~cibi, ~clou, ~con_, ~cong, ~conv, ~cout, ~ctor
  0.1: ~cun_, ~deda, ~des_, ~dey, ~dey_, ~digo, ~dli, ~dorm, ~ecir, ~ecta, ~eda_, ~eei, ~eein, ~ehin, ~eill
  0.1: ~els_, ~enag, ~end, ~ens, ~eos, ~eos_, ~epin, ~epta, ~ere, ~ere_, ~erit, ~ern, ~erno, ~ero_, ~esan
  0.1: ~esd, ~estu, ~etty, ~ext_, ~fais, ~fami, ~faux, ~fet, ~fi_, ~fiez, ~flig, ~flor, ~forg, ~fti, ~ftin
  0.1: ~geth, ~gie, ~gne, ~gre, ~guys, ~hag, ~hica, ~high, ~hose, ~how_, ~hoy_, ~hrou, ~ial, ~ica, ~ical
  0.1: ~iche, ~icio, ~idad, ~ied, ~ient, ~ifti, ~igne, ~iled, ~ills, ~impi, ~inci, ~inco, ~inet, ~ini, ~into
  0.1: ~iod, ~iona, ~ips, ~ips_, ~ipt, ~ire, ~itar, ~itc, ~ivan, ~jun, ~ke_, ~ler, ~limp, ~ller, ~loud, ~lpa_
  0.1: ~luga, ~mea, ~men_, ~mino, ~mit, ~mont, ~nage, ~nail, ~ndal, ~nde, ~nfun, ~nie, ~nk_, ~nni, ~nnul
  0.1: ~nom_, ~non, ~nsf, ~nsfe, ~nso_, ~ntin, ~nual, ~oget, ~ogi, ~oile, ~okes, ~omer, ~oose, ~ora_, ~ore
  0.1: ~ors_, ~orth, ~oven, ~pair, ~paro, ~pass, ~paye, ~ppt, ~quee, ~ranc, ~ras, ~rath, ~ratu, ~real, ~rej
  0.1: ~rele, ~ret_, ~rfa, ~rie, ~ritt, ~rlo_, ~rma, ~rmar, ~rmez, ~roub, ~rte, ~rvey, ~sala, ~sfe, ~sfer
  0.1: ~sic_, ~sig, ~sol, ~som, ~soun, ~spok, ~spr, ~ssin, ~stem, ~stu, ~swap, ~tem, ~tip, ~toge, ~tom_
  0.1: ~town, ~trou, ~ubel, ~ubo_, ~udos, ~ue_, ~uee, ~uem, ~uivi, ~ump_, ~unn, ~uno_, ~upez, ~urio, ~urve
  0.1: ~ust_, ~uvi, ~uy_, ~valv, ~vend, ~ver, ~vil, ~viv, ~wap, ~was, ~was_, ~we_, ~wipe, ~xt_, ~ycle, ~yest
  -0.1: (unknown 2), (unknown 5), (you), 2 NUMBER, 2 … NUMBER, 2 … c, 2 … for, NAME but, NAME changed
  -0.1: NAME il, NAME je, NAME lol, NAME off, NAME or, NAME que, NAME she, NAME the, NAME travaille
  -0.1: NAME … anymore, NAME … change, NAME … com, NAME … es, NAME … her, NAME … in, NAME … je, NAME … la
  -0.1: NAME … mon, NAME … numero, NAME … off, NAME … pas, NAME … y, NAME … yo, NUMBER at, NUMBER can
  -0.1: NUMBER dollars, NUMBER esta, NUMBER feet, NUMBER hours, NUMBER how, NUMBER hr, NUMBER it, NUMBER j
  -0.1: NUMBER mph, NUMBER oak, NUMBER que, NUMBER still, NUMBER … des, NUMBER … el, NUMBER … enough
  -0.1: NUMBER … good, NUMBER … h, NUMBER … late, NUMBER … left, NUMBER … need, NUMBER … plus, NUMBER … st
  -0.1: a big, a black, a cafe, a cannondale, a casa, a combien, a de, a demande, a dentist, a ete, a fee
  -0.1: a fever, a few, a girl, a hint, a ningun, a otra, a pasar, a pied, a poner, a quick, a ramp
  -0.1: a retrouve, a ser, a sound, a stroller, a tantot, a tous, a voicemail, a votre, a way, a wheel
  -0.1: a … abuela, a … back, a … bike, a … blonde, a … depuis, a … discount, a … drop, a … ete, a … from
  -0.1: a … hier, a … home, a … ici, a … jeune, a … las, a … light, a … like, a … ma, a … marche, a … nina
  -0.1: a … pere, a … question, a … rodada, a … texto, a … than, a … thank, a … the, a … til, a … we
  -0.1: a … wheel, about that, about … bill, about … refund, about … take, abro, aburrido, abus, abus |
  -0.1: accept, accessible, accidentally deleted, account |, accounts, accro-, accroche, achalez
  -0.1: acuerdo … el, add … for, address i, adela-, adelante |, adelanto, adios, admis-, ado, adresse pas
  -0.1: adultes, affaire ailleurs, after … please, afternoon i, afternoon |, again take, agree-, ahi
  -0.1: ahora … mio, ahorita … puedo, ai de, ai ete, ai meme, ai pris, ai … c, ai … d, ai … deux, ai … mis
  -0.1: ai … rien, ailleurs pour, aimerais ben, air in, air … the, airpod, al NUMBER, al nino, al poste
  -0.1: alask-, alaska, alerts on, alerts … my, algui-, alguien, align-, alive |, all this, all winter
  -0.1: all … now, aller le, aller … chercher, almac-, almacenaje, alr |, already bought, alterations
  -0.1: alto no, alto por, alto … asiento, alto … favor, alumi-, aluminio, am NAME, am bringing, am by
  -0.1: am coming, am deaf, am new, am paying, am trying, am … NUMBER, am … being, am … blind, am … him
  -0.1: am … paying, amarr-, amene-, amener, an passe, ancho, and leave, and say, and … left, and … shifter
  -0.1: angry>send, angry>want, anima-, animal, annee-, annees, annees NUMBER, annoncent, annoying … the
  -0.1: annule ou, annule … rdv, annulez la, annulez tout, annulez … commande, anoch-, anoche, anos y
  -0.1: ans que, any shop, any … in, any … it, anyone there, apare-, aparta, aparte, apartment, apologizing
  -0.1: appartient plus, appartient … a, appelez … avant, appelle, application, applies, appreciate you
  -0.1: approve the, apretada, aqui la, aqui vive, are crooked, are doing, are done, are free, are shot
  -0.1: are … a, are … for, are … hours, are … the, around noon, arregla, arregle, arretent pas, arrive a
  -0.1: arrive dans, arrivees, arrivees |, asiento viejo, ask her, asked … twice, askin-, asking, assum-
  -0.1: assume, asusto, at lunch, at noon, at … gate, at … table, at … wedding, at … when, ate a, attends |
  -0.1: au feu, au livreur, au … apres, au … numero, auton-, autorise, avec votre, avec … chien, avec … taxes
  -0.1: avez du, avez eu, avez la, avez mis, avez rejoint, avez … deux, avez … du, avisenme cuando, avoir ce
  -0.1: avoir … numero, away … the, b there, back … NUMBER, back … a, backw-, backwards, bad number, bag of
  -0.1: bagel-, bagels, baila, baila-, baja en, balik, ball, banan-, barbe, barre, basic tune, basic … up
  -0.1: basta … cambiar, bathroom |, batin, batteries, battery |, bcos of, be NUMBER, be gentle, beans
  -0.1: been NAME, been there, been … there, before doing, before that, before … go, begin-, beginner, belan-
  -0.1: believing, belongs … a, ben coudonc, bendiga, bendiga |, bes, besoin … un, beta, better than
  -0.1: between the, bibs, bici con, bici electrica, bici en, bici vieja, bici … jaja, bicicleteria
  -0.1: bicicleteria |, bicis de, bicis usadas, bicycle with, bien le, bien los, bien … frenos
  -0.1: bien … ustedes, bike fits, bike it, bike … mine, bike … need, bike … now, bike … will, bike … wrong
  -0.1: bio, birthday … the, bit |, bit … the, bites, bitte-, bizum, black one, blessed, bleue, blind
  -0.1: block my, blocks, bloqueada, bloqueenme, bloqueo la, bmw, board, boda, boite-, boites, bon … ai
  -0.1: bon … on, bonjour j, bonjour … ai, bonne annee, bonne saison, bonne st, bonne |, bonne … de
  -0.1: bonne … pour, bord svp, borro el, botel-, boucl-, bouge, boula-, boulangerie, bounc-, bout de, boyfr-
  -0.1: brain, brake is, branc-, branche, brand new, brave, breakdown, bride, bride-, bring cash, bring in
  -0.1: bring it, bring you, bring … own, bringing it, bronx, brought it, bruis-, bruta-, brutal, bubbl-
  -0.1: bubble, bubble tea, buenas noches, bueni-, buenisimo, buenos dias, built, bumps, bus driver, busca a
  -0.1: buscan |, buscando, but … his, but … will, buy … bikes, buzon, by 2, by after, by at, by that
  -0.1: by … do, by … name, c pret, c … en, c … ok, c … toujours, ca avoir, ca commence, ca marche
  -0.1: ca … couter, ca … dans, ca … deux, ca … du, ca … enerve, ca … pour, caban-, cable is, cada vez
  -0.1: cada … que, cadeau |, cadena … vez, cae, cafet-, cafeteria, caigo, call at, call before, call from
  -0.1: call it, call this, call your, call … back, call … house, calle |, calme, calme les, calme … textos
  -0.1: calzo, camara |, cambia, cambiar la, cambiarlo, cambiela, cambien la, cambien … cadena, came back
  -0.1: camil-, caminar, camisas, camp de, camp … velo, can help, can … all, can … check, can … email
  -0.1: can … help, can … hold, can … make, can … on, can … receive, can … sleep, can … stay, can … this
  -0.1: can … update, canada |, canal, cancele la, cancelle, cancelling, canno-, cannondale, cannondale |
  -0.1: cantidad, car is, care now, cargar, cargo |, caris-, carisimo, carrier, carry schwalbe, carry-
  -0.1: carrying, caser-, caserne, casque … la, casques, ce … depuis, ce … pis, cel d, cel lo, cell … NAME
  -0.1: celui que, celui … vous, cena, cerem-, ceremony, cette annee, ceux la, chair-, chairs, chale, chama-
  -0.1: chambres a, chambres … air, change |, change … boutique, change … the, changed her, changer mes
  -0.1: chaque … svp, charge for, charge it, charge … fois, charge … the, charged twice, chariot, chat with
  -0.1: chavo, chayo, che … c, cheaper |, check with, cheers |, chemi-, cherche une, chercher … ma
  -0.1: cherchez l, cherchez … un, chere |, chers, chica |, chihu-, chihuahua, chill |, chingada, chino
  -0.1: choco-, chuch-, chucho, chueco, cicla, cine, circle, cita … manana, classe, clavo, cle de
  -0.1: client vous, clinique, closes, clown, coach … the, coati-, coating, code, code postal, cogne, coiff-
  -0.1: coiffure, coiffure chez, coins, cole, colis est, collants, collect, collect the, colores, comad-
  -0.1: comadre, combien avec, combien je, combien … les, come then, come … and, come … at, comes … NUMBER
  -0.1: coming to, coming … NUMBER, commande est, commuting, como quedo, como … este, como … la, completa
  -0.1: completa |, complete, comprado nada, comprends rien, compu-, computer |, con cambiar, con otra
  -0.1: con usted, con … lluvia, confe-, conference, confirmation |, confirming, confundi, confundiendo
  -0.1: confundieron, congrats to, connais personne, connais … NAME, conosco |, conozco … ningun, conseils
  -0.1: consigo, consultorio, contact … your, contacted by, contesta |, conteste |, contestes, cooke-, cooked
  -0.1: cop, copiaron, corta, cortaron, costa-, costar, couin-, could stop, could the, could … check
  -0.1: could … please, coupee, cour, courier, couriers, court, coute combien, couter, cover-, covered, covid
  -0.1: cowor-, crazy |, creak-, creaking, cream |, credit card, creo … me, crevaison |, creve-, crew, crie
  -0.1: crime, crisp-, crisps, crisse, crit, crook-, crooked, crooked |, cruiser, cruzo, ct, cual … su
  -0.1: cuando es, cuando … mi, cuando … que, cuantas libras, cuanto cuesta, cuanto la, cuanto tarda
  -0.1: cuanto tiempo, cuanto va, cuanto … con, cuanto … por, cuiss-, cuissard, d aller, d avance
  -0.1: d interrogation, d … NAME, dad can, dado mi, dads name, dads … he, damage |, dan clases, dan ganas
  -0.1: dange-, dans le, dans … boite, dans … coin, dans … cour, dans … min, dans … sac, dans … trafic
  -0.1: date … the, day please, day was, day … so, dayca-, daycare, de becyk, de bicyclette, de cadre
  -0.1: de char, de coiffure, de combien, de dar, de don, de enfrente, de nina, de pago, de parte, de place
  -0.1: de tubeless, de verdad, de vous, de … ahora, de … baja, de … cadenas, de … empresa, de … fait
  -0.1: de … femme, de … hace, de … lado, de … otra, de … place, de … porfavor, de … rodada, de … sans
  -0.1: de … senora, dear |, debaj-, debajo, debarrassez, debloquer, decia NUMBER, declined, dehors je
  -0.1: deja … hacer, deja … mandarme, dejemoslo, dejo la, dejo … bici, delete asiento, delete cuadro
  -0.1: delete lavado, delete manubrio, delete trabajo, delete … y, demain NUMBER, demain c, demain on
  -0.1: demain … est, demen, demenage a, demon-, dentaire, depla-, depuis janvier, depuis … operation
  -0.1: derailleur est, des annees, des freins, des … NUMBER, desbl-, descanso, descend, descente
  -0.1: descuento de, descuentos, desde enero, desoc-, desole mais, despacito, desviador, detengan el, detie-
  -0.1: detiene, deux pneus, deux velos, devai-, devait, devez avoir, devez chercher, devis-, devolver
  -0.1: devolvieron, devrait, diagn-, diagnostico, did it, did … go, did … order, did … tell, dieron un
  -0.1: difference between, digan, dinosaurs, dio mal, dios los, direccion … you, dirty, disas-, disaster
  -0.1: disturb you, disturbed, dit … tu, do wednesday, do … bike, do … call, do … fix, do … laugh, do … like
  -0.1: do … on, do … open, do … pay, do … see, do … walk, doblo, docen-, does my, does she, does … matter
  -0.1: dogs allowed, dolla-, dollar, dollars, domicile, domingos, donated, donc la, donde … la, donde … yo
  -0.1: done at, done by, done here, done or, donne l, donne un, donner mon, doorb-, doorbell, dorad-, dormi
  -0.1: dos veces, dossi-, douan-, douane, double check, doute, dozen, dr, draft, drago-, dragon, droppers
  -0.1: drops, dry, du client, du jeu, du service, du siege, du temps, du … c, du … dans, du … ici, du … vous
  -0.1: duboi-, dubois, dura la, duria-, durian, durin-, during, early for, earri-, earrings, econo-, ecure-
  -0.1: ecureuil, efect-, efectivo, effacez le, effacez … vieille, egg, eh you, el ajuste, el bronx, el buzon
  -0.1: el cliente, el contacto, el nombre, el pastel, el presio, el sillin, el vecino, el viernes
  -0.1: el … NUMBER, el … hasta, el … otra, el … todavia, el … un, electrica |, electricas, electricas |
  -0.1: elevator, ella y, elle s, elle … change, elle … plus, elles, elses number, email for, emoci-
  -0.1: en attendant, en clase, en dos, en face, en mars, en maudit, en medium, en nada, en ontario
  -0.1: en reparacion, en … con, en … cuenta, en … foto, en … hasta, en … j, en … min, en … numero, en … ou
  -0.1: en … tarde, en … une, encanta, encore du, encore pour, encore … a, end up, ends in, enero, enfants
  -0.1: enferma, engine light, english … good, engra-, ensei-, enseigne, entend, entendus, enter, entra … la
  -0.1: entrada, entran, entreposage d, entreposage … hiver, entro, envel-, envelope, envir-, environ
  -0.1: envoie une, equivocado de, equivoco … numero, equivoque … talla, era de, era hora, erreur NUMBER
  -0.1: erreur je, erreur … numero, erreur … sur, es esa, es ese, es esta, es … ahora, es … bici
  -0.1: es … celular, es … nombre, escog-, ese nombre, ese … era, eso … todo, espacio, esperar |, esperes
  -0.1: esposo, esposo no, esposo … le, essay, essayer le, essayez, est annulee, est bloquee, est bonne
  -0.1: est ca, est faite, est ok, est pas, est plein, est son, est toujours, est … annulee, est … bonne
  -0.1: est … d, est … du, est … mal, est … pas, est … tel, est … une, esta abierto, esta bloqueada, esta es
  -0.1: esta feliz, esta muy, esta tienda, esta … con, esta … escrito, esta … para, estacionamiento
  -0.1: estacionamiento |, estan abiertos, este chip, este … un, esti, esto … acoso, estudiante, estuv-
  -0.1: estuvo, estuvo … por, et c, et enlevez, et … n, etait … le, etes chez, etes les, etes … la, etes … le
  -0.1: etre enleve, etre … pour, every … is, excep-, exchange the, exemp-, exemple, expect, expires, exs
  -0.1: extended, extended warranty, extendida, extra-, factura … mi, facture … la, facturez, fade, faire
  -0.1: faire reparer, faire un, fait reparer, fait … bruit, fait … par, faites tu, faites … la, falli-
  -0.1: falling, famille |, faste-, faster, fastidio, fathers, fatigants |, faudr-, faudrait, faudrait … de
  -0.1: favorite, fax line, fe, feedi-, feeding, feeding the, feet, felicitations, feliz ano, feliz con
  -0.1: feliz … a, fell in, fell … a, femme a, feria-, feriado, fermez … quelle, fiebr-, fiebre, fiest-
  -0.1: fiesta, fila, fille va, fils de, filth-, filthy, findi-, finding, fini a, fini … quelle
  -0.1: finit … NUMBER, firew-, fireworks, firm, firmw-, firmware, fit it, fitte, flashe, flat fix, flat lol
  -0.1: flies, flowe-, flowers, flu, folding, fonctionne, for lunch, for someone, for storage, for sure
  -0.1: for tomorrow, for … after, for … cat, for … cheaper, for … delivery, for … do, for … first
  -0.1: for … husband, for … message, for … min, for … texts, for … while, forms, forti-, fortin
  -0.1: fotos delete, found out, found … receipt, fourt-, fourteen, frais … NUMBER, frame … it, frappe
  -0.1: frayi-, fraying, free for, freezer, frein est, frein … bloque, fri |, friegues, friendly, friendship
  -0.1: fries, from NAME, from last, from … you, front … the, frotte |, frr, fuel, funcionar, fund, fuse
  -0.1: futbo-, futbol, g munro, garantia extendida, gardez les, gardienne, gars avec, gaspe-, gaspesie
  -0.1: gate |, gatea-, gateau, genou, gentille, gentle, gerant |, geren-, gerente, get that, get … call
  -0.1: get … if, get … you, getting … bike, glass, glass |, gloss-, glossy, gnome, go ahead, go by, go home
  -0.1: go … sleep, goats, going, going away, going … for, going … have, gold, gonfl-, good evening, gorda
  -0.1: got cancelled, got lost, got somebody, got … by, got … elses, got … job, got … kids, got … on
  -0.1: gracias mijo, gracias … avisar, gracias … la, grade, gravel |, green trek, greet, grill-, grince
  -0.1: grip, groce-, groceries, groomer, grose-, ground, group … cancelled, grues-, gruesa, guardabarros
  -0.1: guardada, guardalo, guardan, guardan |, guelp-, guelph, guidon est, guidon … le, guitar, guitarra
  -0.1: habia, hablar … el, hablas, hable-, hablen, hace … el, hacer, had NUMBER, had … of, hago |, half |
  -0.1: han llamado, handed, handi-, handing, handlebars, handlebars are, handlebars … crooked, handw-
  -0.1: handwriting, hangi-, happy … you, hari, hari raya, has the, has … different, has … phone, hasta … es
  -0.1: hasta … viernes, hate |, have, have texted, have … at, have … receipt, have … there, hay rampa
  -0.1: hay … con, haz, he ate, he got, he ido, he thinks, he … NUMBER, he … nada, he … never, headi-
  -0.1: heading, hear the, heard … your, heartbroken, heate-, heater, heave-, heel, hehe, helps, her bike
  -0.1: her … number, her … she, here and, here by, here or, heure la, heure … vente, hey i, highe-, higher
  -0.1: highw-, highway, hija |, hills |, him … he, hinch-, hint, hiring |, his name, his … so, histoire
  -0.1: hold the, hold … the, holdu-, holdup, holidays, homme |, honnetement, hopel-, hopeless, hora mas
  -0.1: hora … la, hose, hotel, house please, how, how … do, how … should, how … to, hoyo, hr |, hubie-
  -0.1: hubiera, hubs, huele, huge, hugs, hum, hummi-, humming, husband will, hv, i book, i brought, i delete
  -0.1: i deliver, i hit, i made, i mauvais, i remove, i wear, i write, i wrote, i … NAME, i … am, i … any
  -0.1: i … away, i … bringing, i … calling, i … coming, i … deaf, i … down, i … love, i … new, i … not
  -0.1: i … paying, i … sent, i … tomorrow, i … want, ici pas, ici … de, idea what, ideas, ideas |, idiot
  -0.1: ido a, if, if … pay, if … rains, ignore that, il fait, il … change, il … combien, il … pret
  -0.1: importante, impos-, impossible, impue-, impuesto, in church, in person, in texas, in today, in yet
  -0.1: in you, in … can, in … envelope, in … front, in … garage, in … middle, in … not, in … or
  -0.1: in … saturday, in … shop, in … trunk, in … what, in … window, incorecto, informed, inquiete |
  -0.1: inscription a, insista, installez, insurance … the, interrogation, inver-, ir … trabajo, is asking
  -0.1: is been, is crazy, is doing, is driving, is flat, is leaking, is left, is like, is looking, is only
  -0.1: is picking, is saturday, is wet, is … about, is … annoying, is … been, is … before, is … cell
  -0.1: is … covered, is … damage, is … difference, is … gift, is … group, is … long, is … news, is … parking
  -0.1: is … red, is … room, is … saturday, is … serial, is … sorry, is … text, is … thank, is … trail
  -0.1: is … tuesday, is … wifi, issue-, it come, it home, it like, it look, it made, it rains, it still
  -0.1: it this, it til, it … at, it … important, it … over, it … stuck, it … under, it … wet, it … yet
  -0.1: j ecris, j enseigne, j pensais, j te, j … assez, j … ete, j … etre, j … meme, j … ne, j … pris
  -0.1: j … votre, jaja la, jaja mi, jamais demande, jamais mis, janua-, january, janvi-, janvier, jarto, je
  -0.1: je dors, je recevrais, je … ce, je … client, je … d, je … du, je … ecoeure, je … meme, je … prendre
  -0.1: je … retire, je … tanne, jeez, jefe no, jello, jerseys, jodas, joint, jours, joyeuses, jr, july
  -0.1: jumps, junct-, junction, junk |, juro, just going, just … flat, juste … chaine, juste … le, jvas
  -0.1: kampu-, kampung, keep … change, keep … it, keeps … off, kept, key … the, kick, kick off, kicke-
  -0.1: kicked, kid has, kid … a, kids … in, king, kiss, knive-, knives, kno, know NAME, know anyone
  -0.1: know … that, knows … so, kopi, korea-, korean, l apporte, l … avant, l … combien, l … fait, l … j
  -0.1: l … merci, l … passe, la carte, la conversation, la cour, la creme, la dame, la dans, la dejo
  -0.1: la entrega, la guardan, la ici, la machine, la mama, la marca, la moins, la negra, la patate, la pena
  -0.1: la policia, la rifa, la route, la sacoche, la subida, la … affaire, la … aussi, la … bleue
  -0.1: la … chere, la … electrica, la … encontre, la … estaba, la … extendida, la … finalement, la … haha
  -0.1: la … nomas, la … ortiz, la … qui, la … roue, la … stp, la … tiene, la … voy, lac, lache … la, ladie-
  -0.1: ladies, lady with, lady |, laid, laisse … message, laissez la, lane, las rodadas, las … o, las … por
  -0.1: las … que, last name, last … is, last … was, late for, late husband, lates-, latest, laugh, lavado |
  -0.1: le cambien, le chat, le chien, le coin, le dans, le dehors, le digan, le dio, le falta, le forfait
  -0.1: le menage, le modele, le mois, le morceau, le queda, le silence, le trafic, le vert, le … avant
  -0.1: le … des, le … donc, le … foto, le … frotte, le … juste, le … mi, le … nom, le … passe, le … poner
  -0.1: le … roule, le … sur, leave for, leave … old, leave … on, leave-, lecturer, left … phone
  -0.1: left … should, left … with, lefto-, leftovers, lend, lend me, lense-, lenses, lentement, les cles
  -0.1: les pieces, les pieds, les travaux, les … du, les … le, les … pneus, les … vous, let … in, level
  -0.1: light and, light on, lighthouse, lights on, like i, like new, like … but, like … said, like … thank
  -0.1: likes, lilie-, lilies, line for, line … a, linea |, liquido, list he, list now, lista d, liste … le
  -0.1: llamado, llamarme, llame a, llameme |, llanta vieja, llave delete, llave … candado, llego a
  -0.1: llegue la, llegue … pieza, llegues, llena-, llevado, llevo la, lo bendiga, lo conozco, lo delete
  -0.1: lo dieron, lo uso, lo … cuando, lo … de, lo … yo, loadi-, loading, loads, lobby, loca |, lock … lost
  -0.1: locko-, lockout, lol my, lol ok, lol … is, long for, long is, look, look so, look … it, looking |
  -0.1: looking … you, looks … a, loose-, lor, los domingos, los recordatorios, los … mi, love … guys
  -0.1: lower the, lube for, lumiere |, luz en, luz … la, m appeler, m as, m … demande, ma, ma roue, ma … s
  -0.1: maaf, maam, machine |, made a, magasin c, magasin … est, magasin … mon, maide-, maiden, mail svp
  -0.1: maill-, maillot, mais ca, mais on, mais … n, mais … ne, making a, making it, mal escrito, mal … le
  -0.1: mal … numero, mal … telefono, mama de, mama |, manana a, manana … las, mancha, mandan … mensajes
  -0.1: mandando … a, mande el, mando, manejar, mange mon, mano no, map |, marche tu, marcher, marinoni
  -0.1: marque |, mars, mas cerca, mas … jaja, mate |, matin … vous, matte, mauvais pneu, mauvais |, mauve
  -0.1: maxed, mayor, mcd, me devolvieron, me hablen, me his, me iban, me next, me rappelle, me retiro
  -0.1: me toca, me … address, me … confundiendo, me … dieron, me … dinner, me … dos, me … envoyer
  -0.1: me … ganas, me … guardan, me … i, me … jaja, me … llamado, me … loca, me … pasa, me … receipt
  -0.1: me … total, me … voicemail, me … will, meant … my, mecanos, mechanic |, medicina, medida, meilleure
  -0.1: mejor que, melange, membres, meme affaire, meme nom, menos de, menos … NUMBER, mensaje de, mensaje me
  -0.1: mensaje … que, merci j, merde, mes pneus, mes … de, message is, message la, message says
  -0.1: message vous, message … NUMBER, message … c, message … for, message … je, message … meant
  -0.1: message … mistake, message … svp, metie-, mettez … la, mettez … sur, mi correo, mi direccion
  -0.1: mi marido, mi nino, mi no, mi parte, mi recibo, mi suegro, mi … esta, mi … o, mi … pregunta
  -0.1: mi … quedo, mi … tenia, mi … vieja, mi … you, mia es, mic, mido, mido NUMBER, mieux, mieux que
  -0.1: mieux … vous, might be, might … late, miles |, min … you, mine has, minus, minus NUMBER, mio ahora
  -0.1: mirac-, miracle, misma, missed call, missing the, miste-, mister, mitte-, model, modele la, modeles
  -0.1: moi … en, moi … facture, moi … tout, moins cher, moins chere, mois passe, mojar, mom does, mom … not
  -0.1: mon beau, mon forfait, mon frein, mon operation, mon vieux, mon … dans, monct-, moncton, mono, monter
  -0.1: montreal |, morad-, morado, morceau, morceaux, more promos, more … at, more … for, more … in
  -0.1: more>angry, morning is, mosquito, most, mosus, mother … law, motor … la, mots, mou |, moved … NUMBER
  -0.1: mover, moving to, mow, mower, mph, much better, much off, much … my, much … the, muchacha de, mueva-
  -0.1: muevan, mueve, mummy, muy caro, muy … el, my, my bank, my car, my coupon, my exs, my favorite
  -0.1: my fork, my friend, my garage, my key, my nails, my name, my wallet, my … all, my … by, my … come
  -0.1: my … credit, my … gave, my … home, my … husband, my … pick, my … sister, my … under, my … what
  -0.1: n appartient, n arrete, n then, n … am, n … is, n … not, n … veux, nada … you, nadie con, nadie … ese
  -0.1: name and, name but, name the, name … is, name … on, named NAME, necesito … camara, necesito … de
  -0.1: necessaire, need help, need … by, need … with, negocio, negro, neighbour, neighbours, nephe-, nervo-
  -0.1: nervous, neufs, neutr-, neutral, new cassette, new in, new job, new thank, new … in, new … it
  -0.1: next … my, ni en, ni nada, ni un, ni … tengo, niaiseries, nicel-, nicely, nino |, no bill, no entran
  -0.1: no firme, no hay, no puedo, no sigas, no sms, no trae, no traer, no usa, no … bicicletas
  -0.1: no … conosco, no … contestar, no … digan, no … donde, no … hablen, no … hasta, no … hijos, no … idea
  -0.1: no … llamo, no … need, no … ningun, no … otra, no … tu, no … what, no … who, noches, noise |, nom la
  -0.1: nom … ici, nombre en, nombre esta, nombre … NAME, nombre … la, nombre … mal, nombre … mi, non moi
  -0.1: non … la, nos … a, not bring, not cool, not cut, not laugh, not no, not paying, not there, not who
  -0.1: not … air, not … at, not … calling, not … can, not … for, not … have, not … order, not … owner
  -0.1: not … til, not … today, not … why, not … wrong, not>forever, noticias, notification … the
  -0.1: nouveau … c, nouveaux, nouvelle, novem-, now and, now … i, now … want, nuevo y, number and
  -0.1: number bro, number ends, number equivocado, numbers on, numero appartient, numero l, numero le
  -0.1: numero mon, numero votre, numero … appartient, numero … client, numero … maintenant, nunca … ido
  -0.1: nurse-, o clock, o la, o me, o … no, oak, ocupa, odile, oe, of NUMBER, of everything, of this
  -0.1: of yours, of … all, of … damage, of … place, oferta, off do, off texts, off the, oficina de, often i
  -0.1: often … i, oiga |, ojo, ojos, ok, ok c, ok … NUMBER, ok … ai, ok … attends, ok … do, ok … est
  -0.1: old address, old … card, old … to, on, on hold, on monday, on passe, on sunday, on those, on thursday
  -0.1: on with, on … 3rd, on … arreter, on … call, on … calme, on … can, on … cards, on … instead, on … left
  -0.1: on … porch, on … rental, on … road, on … street, on … trail, on … train, on … voit, on … wait
  -0.1: on … wheel, on … wheels, onda |, one today, one who, one … before, one … i, one … or, only way, onto
  -0.1: open … the, opene-, operation, opp, or you, or … that, orden de, order anything, order i, order the
  -0.1: ordered, ordered a, ordered |, ortiz, otra … el, otros, ou … avez, ou … en, ou … la, oublie ca
  -0.1: oups j, oups … ai, our numbers, ours, out already, out on, out so, out … me, outs, outside your
  -0.1: ouverts |, ouvrage, oven, over at, owe … NUMBER, owe … a, owned … bicycle, owner |, owner-, owners
  -0.1: pa el, pa … los, padrisima, pagar en, pago … efectivo, paid |, pairs, pal |, pana |, panic-, papi
  -0.1: paques, paques |, par NUMBER, par la, par … pour, para bien, para eso, para … bici, para … el, parade
  -0.1: parce … j, pared, parfait je, parking is, parking … the, parler … gerant, pars … voyage, part pour
  -0.1: partant, partes, pas capable, pas du, pas mais, pas pret, pas … arrive, pas … au, pas … cell
  -0.1: pas … client, pas … du, pas … et, pas … grincer, pas … ici, pas … il, pas … lumiere, pas … patate
  -0.1: pas … personne, pas … rappel, pas … ton, pasa por, pasame, pasar hoy, pasar-, pasaron, paso … la
  -0.1: passa-, passe avec, passer demain, passes, patat-, patate, patience avec, patins, pausa-, pay cash
  -0.1: pay half, payda-, payday, pedale |, pedales de, pedalier |, pedido de, pegad-, pegada, peine |
  -0.1: peluq-, peluqueria, pena, pense pas, peoni-, peonies, peor, perdon me, perdon … equivoque
  -0.1: perdon … me, perdon … yo, perdu le, pero este, pero … bien, person … are, persona … buscan
  -0.1: personne a, petits, petro-, petrol, peur |, peux … etre, peux … le, peux … repondre, phone from
  -0.1: phone that, photo … la, physi-, physio, pic … the, pickup i, pics … the, picture … the, pidiendo
  -0.1: pied, pieds dans, pieds … votre, pieza-, piezas, pill, pine, pined-, pineda, pinon, pintar, pire
  -0.1: pis elle, pis … on, pizza place, place, place i, place pour, place sur, place-, plainte a, plastico
  -0.1: plate-, plato, playe-, plaza, please get, please … only, pliee, plombier, plome-, plomero, plomero no
  -0.1: plus aucune, plus c, plus … NAME, plus … ca, plus … nous, pneu d, pneu … en, pneus sont, pneus svp
  -0.1: podem-, podemos, poder-, poderosa, pogne dans, point d, point … interrogation, police a, police … it
  -0.1: police … retrouve, policia … no, politely, pollo, ponche, poner-, ponerle, pongame, pont, pool
  -0.1: por avisar, por cada, por una, por … jaja, por … traer, porch, porfa you, port, porte … j, portl-
  -0.1: portland, possi-, possible, pothole … the, pound-, pounds, pour NUMBER, pour ce, pour jeudi
  -0.1: pour samedi, pour savoir, pour … freins, pour … hiver, pour … mere, pour … rendez, pour … tune
  -0.1: pourquoi |, pouss-, poussette, poussettes, pouvez … m, power, precios |, prefere pas, preferiria que
  -0.1: preferiria … no, prendre, presion, prestan, pret avant, pret pour, price for, price is, prima-
  -0.1: principale, principiantes, prix pour, prom, promi-, proprietaire … numero, proprio, proxima semana
  -0.1: prude-, pu les, puce, puede mandar, pueden … mi, puedo contestar, puedo llevar, puedo pasar
  -0.1: puedo … con, puedo … hoy, puedo … la, puerta de, puerta … atras, puerto, puerto rico, puest-, puesto
  -0.1: pulli-, pulls, put … old, put … wrong, putai-, putain, quand mon, quava-, quavant, que ahora
  -0.1: que decia, que dicen, que fastidio, que hacer, que intensos, que pesados, que ponga, que queria
  -0.1: que raro, que suena, que tanto, que usted, que ver, que verguenza, que voy, que … NUMBER, que … c
  -0.1: que … cambien, que … dejen, que … mandaron, que … recevrais, que … trompez, que … vaya, que … yo
  -0.1: quedo … gracias, queen-, queens, quel … j, quell-, quelle, quelle … la, quelqu … a, quelqu … vous
  -0.1: quels, qui etes, qui … ce, qui … pas, quien … NAME, quien … ese, quiero … seguro, quit your, quoted
  -0.1: rabais |, rabie-, rabies, rache-, rains, rains |, ramasse, ramasser … velo, ramp, rampa, rappel … la
  -0.1: rappels svp, raw, raya, rayad-, rayur-, rayure, rdv de, re, reached the, read |, read … NUMBER
  -0.1: ready yet, reassigne, rebat-, rebate, recar-, recargables, receipts, reception, recevoir … message
  -0.1: recevrais, recibe, recoge, recoge |, recogen, recogerla, recogi la, recogi … bici, recois … de
  -0.1: recomiende, recon-, reconozco, recu la, recu … facture, recuperer, reessayez, refuse to, regardless
  -0.1: regresamos, regret, rejoint, remet, remets, remi, remol-, remolque, remonter, remove … training
  -0.1: renou-, renovar, rentrer, renuncie, repea-, repeat, reporting … to, requires, residence, resilier
  -0.1: respondio, resso-, reste NUMBER, reste plus, restes, resto-, retainer, retarde, retirer mon
  -0.1: retirez le, retrouve mon, retrouve … velo, retrouvee, reves, revient, rico, ride cancelled
  -0.1: ride … NUMBER, ride … is, ride … my, rien achete, rien … reparer, rifa, right about, right person
  -0.1: right … for, right … one, rin NUMBER, rin |, roads |, robbe-, robot ou, rodado, rodol-, rodolfo
  -0.1: room for, room in, rotor-, rotors, roue arrete, rough, roza, rubbed, rubbing, rude, rue des, ruedas |
  -0.1: run |, s adresse, s est, s … NAME, sabados |, sacame … la, safi, sage, said, sale la, sale still
  -0.1: salga, salgan, salgas, salon de, salon … coiffure, salvador, sans … mais, santa, saturday ride
  -0.1: save … old, savoir quand, savoir … c, say i, say stop, say … not, says thanks, says the, scan, schwa-
  -0.1: schwalbe, scold, scooter, scrap-, scratch, scratch on, scratch … the, scratched, screen time
  -0.1: screw you, se calme, se puede, se voit, seal, seat … please, second helmet, see … in, see … then
  -0.1: see … tomorrow, seein-, seeing, seguido, seize-, seized, selam-, selamat, selle-, seller, semaines c
  -0.1: semaines … est, semana |, send stop, senor de, senor … la, sent that, sent the, sent … to, separate
  -0.1: septe-, september, serait … possible, serial … is, sert, servicio de, sh, sharm-, sharma, sharp-
  -0.1: sharpen, she tell, she … her, shiny, ship to, shipp-, shook, shoot, shop dog, shop … are, shop … the
  -0.1: shopp-, shopping, shorter, shots, should get, should … there, shoulders, shut … that, si hay
  -0.1: si llevo, si y, si … contesto, si … continue, si … le, sia, sick |, side gate, side |, sides, sidew-
  -0.1: sideways, sigas, sigo en, siguen mandando, silk, silla de, silve-, silver, sim card, simar-, simard
  -0.1: sin … asi, sir … am, sister … is, size … i, skips, sleeping, sleeps, slidi-, sliding, slowl-, slowly
  -0.1: snapped |, snip, so done, so just, so sorry, so we, so what, so … better, so … bike, soeur … elle
  -0.1: solo los, solo quiero, solo … bici, solo … frenos, solut-, solution, somebody elses, somebody gave
  -0.1: somebody … you, somebodys, someones, someones … is, somethings, somew-, somewhere, son ex, son vrai
  -0.1: son … he, son … to, song, sonnette |, sont en, sophi-, sophie, sorry pero, sorry who, sorry wrong
  -0.1: sorry … your, sors du, soupe-, souper, sous la, soy la, soy otra, soy plomero, soy yo, soy … senor
  -0.1: spamming the, special, sponsor, spots, st |, stage, stall, start the, start with, stay off, stay open
  -0.1: steam, steam-, steev-, steeve, sticker, sticks, sticky, still waiting, still |, still … for
  -0.1: stop carrying, stop text, stop … about, stop … de, stop … every, stop … time, stopped at, stora-
  -0.1: storage, story |, street |, stric-, strict, strip-, stripped, stroller, stuck in, stuck … my, su cel
  -0.1: su pagina, su … es, su … este, suave, subida |, subie-, succe-, sucia, suegro, suis ecoeure, suis … l
  -0.1: suis … travail, suite |, suivi, sunday, sungl-, sunglasses, supli-, suplico, supports, sur … c
  -0.1: sur … fourche, sur … photo, sure this, surna-, surname, svp elle, svp enlevez, sweat-, switch … the
  -0.1: t envoie, t il, tailo-, tailor, take calls, take your, take … hint, talk |, talking about
  -0.1: tan seguido, tan … gracias, tannee |, tarda |, tarde por, tardi-, tardive, tarik, tatto-, te … el
  -0.1: te … si, teachers, teal |, teddy, telefono … de, telep-, telephone, telephone est, tell my, tell your
  -0.1: tell … wife, tells, tengo hijos, tengo otra, tengo … jaja, tengo … que, tenia este, tenni-, tennis
  -0.1: tes … de, tesco, text … too, text … when, text … wife, texted the, texted … wrong, textez … mauvais
  -0.1: textez … quand, textiez, texting … number, texting … wrong, texto o, texto vous, texto … ce
  -0.1: texto … vous, textos la, textos le, texts … for, than before, than … thought, that covered, that name
  -0.1: that … no, that … on, that … what, the 3rd, the boys, the build, the chat, the cheaper, the chicken
  -0.1: the coffee, the cone, the courier, the crank, the deals, the difference, the doctor, the extended
  -0.1: the flu, the folding, the fork, the gmail, the helmet, the job, the kona, the news, the parade
  -0.1: the pictures, the plumber, the porch, the report, the seatpost, the shifter, the shifting, the slot
  -0.1: the stitches, the trail, the trailer, the train, the training, the trunk, the website, the year
  -0.1: the … a, the … address, the … between, the … cassette, the … cut, the … first, the … he, the … light
  -0.1: the … look, the … mean, the … might, the … name, the … needs, the … never, the … on, the … online
  -0.1: the … rack, the … raffle, the … room, the … say, the … stopped, the … trail, the … tree, the … trek
  -0.1: the … warranty, the … without, them and, them in, them … like, then we, then … it, there before
  -0.1: there by, there parking, there was, there … the, they need, they … a, they … out, they … your, thick
  -0.1: thing … not, think got, think … have, think … the, thinking … you, this does, this in, this please
  -0.1: this shop, this … has, this … just, this … scam, thorn, thought |, threw, thund-, ti, tia
  -0.1: ticket … my, tienda que, tienda … esta, tiene un, tiene … anos, tienen la, tienen loca, tienen … el
  -0.1: tienen … para, tient, tikto-, tiktok, til … get, till … NUMBER, time is, time this, time with
  -0.1: time … week, timin-, timing, tip |, tiran-, tirando, tired … this, tires in, tmr |, to add
  -0.1: to disturb, to exchange, to join, to look, to open, to order, to stop, to … 2, to … home, to … i
  -0.1: to … off, today do, today was, toilette, tomber le, tonde-, tons, tonta, took my, tools, toque-
  -0.1: toquen, torna-, tornado, tournee, tps, trabaja, trabajo … que, track, tract-, traer luz, trafi-
  -0.1: trafic, trailer, train, tranquille svp, transposed, travaille plus, tread, treat, triciclo |, tricy-
  -0.1: tricycle, trim for, trompe … numero, trompee, trompee de, tromper, tromper d, tromper … numero
  -0.1: trompes, tronp-, tronpe, trop petit, truck-, trued, trunk, trust, try the, trying … reach, tu annulee
  -0.1: tu encore, tu etre, tu mensaje, tu t, tu vrai, tu … ecris, tu … j, tu … lol, tu … mon, tu … que
  -0.1: tu … sur, tuerca, tuesday but, tuesday slot, tune … no, tuner, turn it, turni-, turning, turqu-
  -0.1: turquoise, tutor-, tutorial, twice already, twist-, two … one, typed … wrong, u12, uh i, um, un a
  -0.1: un carro, un consultorio, un mauvais, un tiempo, un vieux, un vous, un … ca, un … falso, un … que
  -0.1: un … vous, una casa, una iglesia, una … con, une arnaque, une bonne, une ecole, une heure, une roue
  -0.1: une … NAME, une … d, une … qui, unive-, unreal, unreal |, up can, up in, up that, up … is, uprig-
  -0.1: upright, upsid-, upside, upside down, urgen-, usado, usado-, usados, use your, use |, used, used one
  -0.1: used … number, usual |, va couter, va y, va … combien, va … ser, vais … faire, vale la, vale |
  -0.1: vale … pena, valve, van is, vato, vayan, vecino |, velo ca, velo cette, velo … c, velo … de
  -0.1: velo … devez, velo … il, velo … pas, velos en, vence, vendan, vends, venir |, ver, verdad jaja
  -0.1: vergu-, verguenza, verifique, veux, veux le, veux … mon, vicar-, vicky, viens chercher, vient, viero-
  -0.1: vieron, vieux velo, vine, vinta-, vintage, virement |, visse, vitesse |, vive la, vive … familia
  -0.1: voicemail i, voisin |, volunteer, volunteers, vomi, vos nouvelles, vos … aussi, votre gars
  -0.1: vous amene, vous appeler, vous du, vous ouverts, vous … avoir, vous … chercher, vous … chez
  -0.1: vous … eu, vous … garder, vous … n, vous … pneus, vous … rejoint, vous … textez, vous … textiez
  -0.1: voy con, voy saliendo, voy tarde, voy … camino, voy … ella, waist, wait for, waiting … for, wake … up
  -0.1: walk ins, walle-, wallet, want … blue, want … else, want>more, ward, was riding, was short, was … do
  -0.1: was … there, was … with, wash it, washed, wasps, way too, way … the, we found, we stopped, we will
  -0.1: we … at, we … for, we … out, web, wed, wedding is, weigh, well … is, were a, were at, were you, wesh
  -0.1: wet, wey |, what psi, what size, what that, what year, what … the, what … wrong, wheel build
  -0.1: wheel has, wheel … please, wheelchair, wheeled, when the, wheres my, which side, which … did
  -0.1: which … for, who NAME, who left, who was, who … NAME, who … on, whoa, whoever … this, whole … and
  -0.1: why the, wife instead, wife … me, will that, will … back, will … for, will … when, winning, wins
  -0.1: with another, with … at, with … basket, with … hands, with … me, with … so, wo la, wobbly, wonderful
  -0.1: work on, works |, worried, worse … before, would at, wouldve, wrong bike, wrong chat, wrong day
  -0.1: wrong invoice, wrong phone, wrong … is, wrong … sorry, wrong … the, wtf, wtu28-, x |, xl, xrays
  -0.1: y aller, y reste, y … bien, y … des, y … numero, years |, yes that, yo … NAME, you, you NAME
  -0.1: you charge, you email, you en, you entendi, you era, you fit, you help, you install, you order
  -0.1: you pas, you pues, you reach, you reached, you say, you switch, you update, you wrong, you … 2
  -0.1: you … all, you … best, you … eat, you … estoy, you … fake, you … first, you … free, you … hace
  -0.1: you … his, you … hora, you … ins, you … is, you … kids, you … match, you … mi, you … said
  -0.1: you … schwalbe, you … serio, you … still, you … taking, you … times, you … today, you … tuesday
  -0.1: you … usa, you … want, you … what, you … when, you>number, you>these, your house, your old, your rack
  -0.1: your texting, your … NUMBER, your … about, your … card, your … for, your … he, your … it
  -0.1: your … remove, your … says, your … you, yukon, zahir, zoo, | achalez, | almost, | arreglan, | asked
  -0.1: | bring, | buenos, | buscan, | chaque, | church, | combien, | connais, | desolee, | digale
  -0.1: | disculpa, | dry, | era, | euh, | ferme, | finis, | first, | grand, | grandma, | has, | hate, | her
  -0.1: | jeez, | jeudi, | joyeuses, | kick, | liked, | listen, | livrez, | meant, | merde, | mil, | mire
  -0.1: | mistaken, | moi, | mucho, | mum, | needs, | nouveau, | numbers, | parce, | pedales, | personne
  -0.1: | piano, | pick, | pongan, | practice, | premier, | puedes, | refund, | remboursez, | remind
  -0.1: | report, | saw, | scrap, | second, | some, | someones, | soy, | stuck, | support, | swap, | tal
  -0.1: | told, | traigo, | vendredi, | warranty, | weekend, | whoa, | would, | … abogado, | … added
  -0.1: | … agradeceria, | … amor, | … annee, | … anyone, | … ate, | … aviso, | … banco, | … bank
  -0.1: | … birthday, | … block, | … blue, | … bridge, | … broke, | … buy, | … cadena, | … cambios
  -0.1: | … candado, | … cards, | … cash, | … chain, | … changez, | … cher, | … cle, | … close, | … cobraron
  -0.1: | … colis, | … contesta, | … could, | … couleur, | … creaking, | … creo, | … dame, | … dias
  -0.1: | … enfants, | … equivocaron, | … equivoco, | … evening, | … fastidio, | … feel, | … feels, | … food
  -0.1: | … friend, | … gate, | … guidon, | … hablar, | … hacer, | … llamo, | … llantas, | … llevar
  -0.1: | … machine, | … maintenant, | … mandes, | … mauvais, | … mauvaise, | … merci, | … molestia
  -0.1: | … named, | … netflix, | … notice, | … notificaciones, | … nouvelles, | … otra, | … outta, | … pago
  -0.1: | … pasar, | … pedido, | … perfect, | … pongo, | … posted, | … psi, | … queria, | … queue, | … rain
  -0.1: | … recogerla, | … replacement, | … rode, | … route, | … rue, | … saliendo, | … she, | … shimano
  -0.1: | … side, | … siege, | … sirve, | … st, | … tantot, | … tarjeta, | … tengo, | … texte, | … tiempo
  -0.1: | … tuesday, | … unos, | … urge, | … vitesses, | … warranty, | … whoever, | … wifi, | … with
  -0.1: | … year, | … yet, ~_acu, ~_ahi, ~_apr, ~_bei, ~_boi, ~_chu, ~_cou, ~_dou, ~_efe, ~_ele, ~_eso, ~_fix
  -0.1: ~_fla, ~_gam, ~_goi, ~_hot, ~_if_, ~_inc, ~_je_, ~_kil, ~_liv, ~_ma_, ~_mir, ~_my_, ~_nad, ~_nep
  -0.1: ~_ok_, ~_on_, ~_ori, ~_pin, ~_poo, ~_ray, ~_rif, ~_rol, ~_seu, ~_sla, ~_so, ~_sor, ~_swi, ~_une, ~_us
  -0.1: ~_vio, ~_vo, ~_you, ~aam, ~aam_, ~aben, ~able, ~acio, ~act_, ~adam, ~add, ~adel, ~ady, ~ady_, ~afic
  -0.1: ~ague, ~ahi_, ~aja, ~ajaj, ~ale, ~alid, ~ame_, ~andl, ~ando, ~andr, ~anic, ~ants, ~any_, ~apr, ~ated
  -0.1: ~athe, ~ati, ~atic, ~auri, ~aux, ~aux_, ~aya, ~bala, ~beb, ~bebe, ~beli, ~birm, ~bue, ~came, ~cas_
  -0.1: ~chee, ~cher, ~cho, ~chu, ~cib, ~cie_, ~coll, ~dado, ~ddin, ~deja, ~deli, ~digi, ~disc, ~doll, ~don
  -0.1: ~dor, ~eboo, ~ecia, ~elm, ~emi, ~enen, ~enga, ~epe, ~eph, ~ephe, ~epho, ~eps_, ~erie, ~erro, ~erso
  -0.1: ~ery, ~esda, ~ethi, ~etti, ~eway, ~ewe, ~fat, ~ferm, ~ffu, ~fin, ~fish, ~fix, ~fixe, ~fork, ~frid
  -0.1: ~gag, ~gend, ~gic, ~glis, ~goi, ~goin, ~gras, ~gun_, ~hab, ~hbo, ~heir, ~her, ~herc, ~hew_, ~hind
  -0.1: ~hipp, ~hoe, ~hos, ~hro, ~iad, ~ias, ~ibe_, ~iday, ~if_, ~iffu, ~igit, ~ile, ~ilia, ~imo_, ~inf, ~ing
  -0.1: ~ingi, ~inte, ~isen, ~iso_, ~ivin, ~jus, ~ka_, ~ladi, ~lais, ~lean, ~len, ~les_, ~lgui, ~li_, ~lida
  -0.1: ~lit_, ~lito, ~llem, ~lour, ~lt_, ~lta, ~ludo, ~lvie, ~maam, ~mada, ~mbl, ~mets, ~mieu, ~mme, ~mos
  -0.1: ~mpr, ~my_, ~nai, ~nan, ~nda, ~nep, ~neph, ~nfor, ~ngle, ~niv, ~nive, ~nnee, ~nora, ~nqui, ~nte_
  -0.1: ~ntie, ~ntle, ~ocat, ~odad, ~oeur, ~ois, ~oit, ~ojo_, ~oks, ~oks_, ~olat, ~om_, ~omba, ~omet, ~omp
  -0.1: ~onti, ~ooks, ~opia, ~orag, ~orci, ~orig, ~othe, ~oubl, ~oug, ~ound, ~ous, ~ous_, ~outi, ~pe_, ~pert
  -0.1: ~phew, ~pod, ~poli, ~pone, ~poso, ~ppa, ~quej, ~ral_, ~raw, ~rdi, ~reak, ~ren, ~rer, ~rga, ~rgu
  -0.1: ~rifa, ~rim, ~rino, ~rire, ~rit_, ~rks_, ~ros_, ~rrie, ~rse_, ~rson, ~rter, ~rtes, ~said, ~salg, ~san
  -0.1: ~say, ~sca, ~seul, ~sion, ~skat, ~sous, ~spl, ~sse, ~stee, ~stid, ~stm, ~stol, ~stom, ~stuv, ~tain
  -0.1: ~tand, ~tar, ~ted_, ~ter, ~thei, ~tic, ~tidi, ~tiez, ~tine, ~tion, ~tira, ~toil, ~ton, ~tor, ~tora
  -0.1: ~tou, ~try_, ~tual, ~uej, ~uena, ~uild, ~ujo, ~unes, ~urer, ~urni, ~vay, ~viol, ~vis, ~vise, ~vri
  -0.1: ~wen, ~xte, ~xter, ~xto_, ~yes_, ~you, ~you_, ~your, ~yout, ~ythi
  -0.2: (angry), NAME anymore, NAME el, NAME le, NAME pis, NAME that, NAME there, NAME … ce, NAME … lol
  -0.2: NAME … number, NUMBER be, NUMBER flat, NUMBER lb, NUMBER personnes, NUMBER pulgadas, NUMBER sharp
  -0.2: NUMBER with, NUMBER y, NUMBER … bikes, NUMBER … if, NUMBER … m, NUMBER … much, NUMBER … or
  -0.2: NUMBER … will, a adore, a better, a block, a box, a business, a cat, a clous, a cualquier, a demenage
  -0.2: a digit, a disque, a domicilio, a fake, a las, a law, a mange, a mano, a marcar, a marche, a medium
  -0.2: a moncton, a nail, a parle, a preguntar, a price, a quitte, a ramasser, a reparer, a small, a thumbs
  -0.2: a tu, a … card, a … cell, a … fee, a … inch, a … jeu, a … n, a … over, a … por, a … tienda, a … une
  -0.2: abierto |, about you, abren los, abren … domingos, abuelita, acaban, acabe-, accord pour, accounting
  -0.2: aceite |, aceptan tarjeta, acepte … el, acosa-, acros-, across, actio-, action, adapt-, adjust
  -0.2: adults, afinacion |, after hours, after my, after … i, after … so, again, again … to, agradece
  -0.2: agradeceria que, agradeceria … no, agree … this, ah … c, ahi estare, ahi … de, ahi … las
  -0.2: ahora … llevo, ai bien, ai change, ai des, ai du, ai fini, ai rate, ai … ce, ai … l, ai … les
  -0.2: ai … mais, ai … velo, aime … le, aimerais … le, aines, air … le, aki, aki no, al asiento, al mediodia
  -0.2: al mes, al trabajo, ale, alguien |, all … so, alley |, allow-, allowed, almor-, almorzar, alone and
  -0.2: already … it, am happy, am sending, am wrong, am … done, am … going, am … receiving, amables, amari-
  -0.2: amarilla, amazing |, amis, amis |, amma, amor, an … before, an … to, and we, and will, anda en
  -0.2: anda … bici, ando, ando … bicicleta, ando … no, andre-, andres, angry>more, annule |, annulee
  -0.2: annuler le, annuler ma, annuler … commande, annulez le, antes … las, any NAME, any NUMBER, any good
  -0.2: anymore … is, apague, apart-, apparently, appelle NAME, appelle … NAME, appointment … tuesday
  -0.2: apporte, apporte des, apporte … beignes, appro-, apret-, apuntarme, apunten, apuro |, are driving
  -0.2: are mistaken, are paying, are they, are we, are … hiring, armar-, aro, arran-, arrange, arret … bus
  -0.2: arreter … NUMBER, arrived |, arrivee, arrives, as … le, asegu-, asiento esta, asiento un
  -0.2: asiento … muy, ask me, asks, assem-, at costco, at work, at … again, at … light, at … on, at … you
  -0.2: atendieron, atendio ayer, attente pour, attente … le, au gerant, au shop, au … avec, au … mais
  -0.2: au … on, aucun, aucun velo, aunty, autis-, autobus est, automatique |, autrement, aux 2, avail-
  -0.2: available, avance |, avant midi, avant ou, avec le, avez appele, avez envoyez, avez sauve, avisado
  -0.2: avisarme cuando, avisele a, avisos me, avoir accepte, avoir une, baby seat, babysitter, back and
  -0.2: bagage, baissez, bajar, balcon, balcony, barre |, bars |, basic, basically, basta no, bathr-
  -0.2: bathroom, batterie |, bcd, be careful, be … elses, be … so, bear, beari-, bearings, beau merci
  -0.2: beau … a, bebe dort, because … is, been 2, been … weeks, before … i, behind the, belonged, belongs to
  -0.2: ben … avoir, besid-, besides, betwe-, between, bici hoy, bici roja, bici sin, bicycle … is
  -0.2: bien merci, bien … que, bike, bike at, bike outside, bike … have, bike … it, bike … me, biker, bill i
  -0.2: bin, bisou-, bisous, blank-, blanket, block |, block … number, blonde m, blood, bloque, bloqueado
  -0.2: bloquer |, blush, boiti-, boitier, bolts, bolud-, boludo, bon j, bon … pour, bonne soiree
  -0.2: bonne … NAME, bothering me, bouch-, bouchon, boue |, bought NUMBER, brake … not, bring my, bring your
  -0.2: brise |, broke |, bulk, bureau a, bureau … NUMBER, burle-, burley, burri-, burrito, busca |
  -0.2: business line, but this, but … am, but … bike, but … for, but … texts, buttons, buy used, buzzer
  -0.2: by NUMBER, by and, by … it, c combien, c le, c pu, c … au, c … celui, c … cher, c … grave, c … regle
  -0.2: c … son, ca le, ca se, ca … aux, ca … combien, ca … dit, ca … la, ca … plus, ca … tout, caben
  -0.2: cable end, cable |, cadenas … vous, caja, call the, call … my, call … on, call … when, calle-
  -0.2: calling you, calls to, calls … NUMBER, camara … una, camaras … NUMBER, cambio … aceite, caminando |
  -0.2: camion, camis-, can give, can pick, can someone, can wait, can … leave, can … take, cancelen el
  -0.2: cancelled … the, cancelo la, cansada, canti-, card got, card … the, card … you, caref-, careful
  -0.2: cargador, carreras, carres, carte cadeau, casa, casserole, cats, cats |, ce … les, ce … mon, cell je
  -0.2: cell la, cell … NUMBER, cell … en, cell … ma, celui a, celular no, celular y, chai, chain keeps
  -0.2: chaine a, chains, chair, chamb-, change the, changement, changement de, changer … cassette
  -0.2: changez la, charge deux, charging me, chaus-, che pas, che |, checa-, checar, check out, check … the
  -0.2: chees-, cheese, cher pour, cherchez vous, cheveux, chick-, chicken, chico, chico-, chien |, child
  -0.2: chocaron, choisir, chole, chose-, choses, chueca |, cicli-, cierran a, cierre, circl-, citas, civic
  -0.2: clac, clase, clave, clean it, cleat-, cleats, clicks, client a, clign-, cloch-, cobro |, cog
  -0.2: combien ca, combien … un, coming along, commande … le, commandez la, comme-, comment, comment on
  -0.2: comment |, comment … la, commuter, como nueva, completely, compran, compran … usadas, compro |
  -0.2: con alguien, con su, con … avisos, con … cobro, con … la, con … nombre, con … persona, conduisant
  -0.2: cone, confunden con, congrats on, congrats … the, connais … ca, conozco a, conozco su, consignment
  -0.2: contestadora, correcta, correo, correr, corto la, corto … llamada, cost |, costo, couch |
  -0.2: coudonc vous, courriel est, courriel pour, cousin, coutent, crank-, cranks, crash, cream, creo |
  -0.2: crevaisons, crew |, crochet, crois |, cualquier hora, cuando freno, cuando quede, cuando … recoja
  -0.2: cuanto sale, cuanto … el, cunad-, curious, curso, cut … lock, d avoir, d … ce, dad … the, damag-
  -0.2: damage, dangereux, dans … cote, dar mi, date on, dates, day before, day of, de bike, de bloquearlos
  -0.2: de bus, de contacto, de derailleur, de fete, de fregar, de lentes, de llover, de number, de persona
  -0.2: de precio, de rendez, de retrait, de talla, de … abren, de … bro, de … cette, de … client
  -0.2: de … depuis, de … hijo, de … il, de … jefe, de … luces, de … ok, de … parte, de … pouvez
  -0.2: de … proxima, de … quien, de … ruido, de … sirve, de … su, de … systeme, de … tal, de … voy, deada-
  -0.2: deadass, deals on, debe ser, decided, decir-, decue, dejame … la, deje mi, dejenme, delete NUMBER
  -0.2: delete lunes, delete plan, delete … en, delete … photo, delete … se, delivery guy, demain matin
  -0.2: demandez, deneigee, denuncia, depec-, depechez, depos-, depuis 2, des nouvelles, desabonne de
  -0.2: descarga, descuentito, detail, detengan, deux semaines, devant votre, dia de, diale-, dialed
  -0.2: did your, did … put, did … turn, died, dieron este, dieron mal, dieron … numero, different
  -0.2: different shop, dije |, dimanche est, dimanche … est, dios lo, dios … bendiga, dish, disie-, disiez
  -0.2: dispatch, disponible, distu-, do NUMBER, do … bring, do … buy, do … cancel, do … rent, do … shop
  -0.2: does … fit, does … sale, dog |, dog … not, doing after, dollars |, domingo |, domingos |, domma-
  -0.2: dona NAME, donar, donat-, done … NUMBER, donna-, donne … mauvais, door is, dos semanas, dos … por
  -0.2: down … i, drama, drinks on, drop … at, dsl, du NUMBER, du guidon, du mal, du … a, du … ca, dueno |
  -0.2: during work, during … hours, e07, e21, ear, easte-, easter, eaten, ebike-, ebikes, effil-, effiloche
  -0.2: eje, el cargador, el color, el descuento, el eje, el lavado, el me, el miercoles, el taller
  -0.2: el ticket, el tornillo, el … derecho, el … llego, el … solo, el … termina, electrica, electricite
  -0.2: electrique |, eleva-, eleve-, eleves, ella, elle … est, else i, elses bike, email from, email is
  -0.2: emailed, empac-, empie-, en bicicleta, en conduisant, en espanol, en haut, en plein, en pleine, en tu
  -0.2: en una, en voyage, en … bus, en … calle, en … vous, encontre en, encore une, encore vous, end … by
  -0.2: end … rental, enfrente |, engine, english please, engou-, enlevez de, entree, entrega, enver-
  -0.2: envoie … photo, envoy-, envoyer un, envoyer une, envoyer … photo, envoyer … promos, envoyer … sms
  -0.2: envoyez le, equivocada, equivocado |, equivocaron, equivocaste … numero, equivoco, equivoco de
  -0.2: equivoque … dia, era … otra, erabl-, errad-, errado, erreur de, es estafa, es mejor, es mia, es … a
  -0.2: es … esa, es … jaja, es … ni, es … persona, esa foto, esa llanta, escribiendo a, escribiendo |
  -0.2: escribir, escue-, escuela, escuela de, ese no, ese numero, ese … es, eso … de, esperan, espero |
  -0.2: espin-, essayer |, est cher, est dans, est elle, est grave, est ouvert, est … cadeau, est … frere
  -0.2: est … garage, est … ici, est … la, est … long, est … nouveau, est … pouvez, est … quand, est … quelle
  -0.2: est … urgent, esta baja, esta … en, esta … hoy, esta … nombre, estar-, estara, estare, este
  -0.2: este … los, esten molestando, estoy … clase, estuvo no, et ne, et … est, et … le, etait NUMBER
  -0.2: etre pret, eu un, evalu-, evaluation, even … it, every NUMBER, ex … me, excus-, expensive |, experto
  -0.2: extrano, extrano |, eye, facture svp, faill-, failli, fais un, fais … ailleurs, fait frette
  -0.2: fait … km, fait … semaines, fake number, falta el, farew-, farewell, father he, fauteuil, favour
  -0.2: fell … the, fermez la, fermez pas, fever, few, fighting over, fin … mon, final … la, final-, find it
  -0.2: fini … travailler, finis, finis |, first ride, first … in, fitting |, fixe, flats |, flatted, flojo-
  -0.2: flojos, flyer-, flyers, fog, foldi-, fonct-, fonta-, for sat, for saturday, for somebody, for spring
  -0.2: for staying, for two, for … flat, for … insurance, for … mother, for … when, forever>these
  -0.2: forget the, forgets, forgot the, forgot to, foto de, fourche |, fourn-, fraye-, frayed, fregar
  -0.2: freins … pas, frenc-, french, frere a, frett-, frette, fri, froid, from … NUMBER, from … lol
  -0.2: front brake, front wheel, fue de, fue la, fue … luz, full of, funciona, funeral |, fusio-, game
  -0.2: garag-, garage, gardez, gars |, gars … comptoir, gasol-, gasolinera, gatin-, gatineau, gave … to
  -0.2: get … so, getting a, girl, gluten free, go, goes, going over, goma, gorra, gossez, got NAME
  -0.2: got … wrong, gourd-, gourde, grasa, grave |, grips |, grise, grooming, grosero, group rides, grupo de
  -0.2: guardo, guess who, guess |, guidon |, guind-, guinda, guys again, guys do, habite a, hablan, hace
  -0.2: hacer ruido, hago para, haha non, half now, happy new, has it, has … a, hasta … lunes, have anything
  -0.2: have it, have sent, have … call, have … cancel, have … enough, hay prisa, he has, he passed, he … ok
  -0.2: hear |, heat, helmet, help, her name, her … this, hermano, heures |, hi there, hier … avez, hijo |
  -0.2: hills, his bike, his |, his … please, his … this, history, hoodie, hook, horario |, hoste-, hostel
  -0.2: house with, how … are, how … miles, how … was, how … your, hows my, hows … baby, hub, huit, hurt
  -0.2: i broke, i change, i find, i look, i receiving, i think, i treat, i … after, i … bring, i … half
  -0.2: i … happy, i … lost, i … or, i … read, i … scared, i … send, i … sending, i … sue, ice cream, ice |
  -0.2: ici je, ici le, if my, if possible, if so, if … am, ignoring, igual-, igualmente, il possible
  -0.2: il pret, il s, il … NUMBER, il … appelle, il … en, il … jamais, il … reste, importante |, impre-
  -0.2: impresora, in 2, in denver, in error, in here, in hospital, in meetings, in that, in … and, in … car
  -0.2: in … hospital, in … house, in … pic, in … store, incl, incorrect number, incorrecto |, ingles |
  -0.2: inscription, install, interesse pas, interessee, interesser, ipads, ir al, is bad, is cheaper
  -0.2: is missing, is same, is sunday, is wrong, is … btw, is … like, is … mistake, is … she, is … with
  -0.2: it fit, it today, it under, it when, it … broken, it … from, it … have, it … if, it … late, it … no
  -0.2: it … raining, it … sunday, it … there, j pense, j … arreter, j … bien, j … change, j … du, j … fini
  -0.2: j … peux, j … rate, j … suis, jaja … la, jaja … que, jamais … chez, jamais … vous, jaune, je finis
  -0.2: je paie, je prends, je sais, je sors, je … ai, je … amene, je … appelle, je … autorise, je … dehors
  -0.2: je … demenage, je … devant, je … envoie, je … ne, je … repondre, je … vous, jeu dans, jeu … la, jobs
  -0.2: joder |, jokin-, joking, jollo-, jollof, jugar, junio-, junto, just walked, just … in, just … texts
  -0.2: juste l, kan, kg, ki, km h, know … NAME, knows … i, l ai, l an, l ancienne, l entree, l erreur
  -0.2: l … laisse, l … numero, la afinacion, la calle, la chambre, la clave, la cote, la direction
  -0.2: la encontre, la meme, la necesito, la ocupo, la patte, la peinture, la puede, la recoja, la rodada
  -0.2: la senora, la tengo, la vieille, la … 2, la … ahorita, la … arrete, la … avant, la … ayer
  -0.2: la … barata, la … con, la … dans, la … facture, la … juste, la … mais, la … place, la … please
  -0.2: la … roja, la … verde, label, labor |, lache le, lache … un, lado |, laisse le, laisse … velo
  -0.2: laisser le, lakes-, lakeside, lana, landlord … the, lao, las fotos, las ofertas, las … you
  -0.2: last … she, laughing at, laval |, lavan-, lavanderia, lavoie |, lb, le bmx, le cellulaire
  -0.2: le derailleur, le dieron, le digo, le escribo, le garde, le llego, le marco, le monsieur, le pago
  -0.2: le pneu, le site, le ticket, le … NAME, le … boue, le … jaune, le … mas, le … meme, le … mettez
  -0.2: leade-, leader, leave … bike, leaving it, lectu-, lee, left it, left over, left pedal, left … at, leg
  -0.2: leh i, lent, lentes |, les enfants, les gants, les photos, les puse, les speciaux, les taxes
  -0.2: les … pis, let NAME, letter, library |, licencia, lids, lien de, like … am, like … is, like … time
  -0.2: line no, list NUMBER, list>you, lista … mensajes, lista … recoger, listas, lists, live here
  -0.2: livraison je, llama NAME, llamo NAME, llanta esta, llegamos, llego un, llego … la, lleve nada, llove-
  -0.2: llover, lluev-, llueve, lo mismo, lo quiero, lo … hace, lo … la, loane-, loaner, loaner |, loca
  -0.2: lock i, lol je, lol so, lol … you, loma, long do, long … a, long … the, longer NAME, longer need
  -0.2: look like, los NUMBER, lowri-, lowrider, lube, m a, m … appele, m … vos, ma paye, ma place, ma tante
  -0.2: ma … NAME, ma … c, ma … ce, ma … qui, madam-, madame, madame |, made, made the, magiciens, mah
  -0.2: mais vous, mais … est, mais … je, mais … pas, mais … vous, mal el, malade, mall, mall |, manana … el
  -0.2: mandame un, mandan tantos, mande … a, mandelo, mandenlo, manejan, manera de, manera … que, mango-
  -0.2: manil-, manillar, manque un, manques, manubrio |, many miles, many |, marcar |, marid-, marido
  -0.2: marli-, marlin, marlin NUMBER, marqueme, mas barato, mas porfa, mas … llanta, mat, mate, math
  -0.2: mauvais destinataire, me about, me an, me another, me anything, me atendieron, me aviso, me cai
  -0.2: me cayo, me dijo, me fais, me first, me for, me gossez, me hablan, me hace, me olvido, me salvaron
  -0.2: me something, me today, me … como, me … puede, me … single, me … think, mean |, measu-, mecanica |
  -0.2: mecanico, meilleur, mejor a, melangez, memo, memoi-, memoire, menci-, mens, mensaje … para, merge
  -0.2: merry xmas, mexic-, mexico, mi bebe, mi compadre, mi gente, mi tarjeta, mi vecina, mi vida, mi … al
  -0.2: mi … de, mi … te, miami, mick, mide, mide NUMBER, mile, milla-, millas, mind i, mine i, mine now
  -0.2: mine … the, minimum, minou, miren, mirro-, mirror, mis les, mis … pieds, mise au, mise … point
  -0.2: mismo … pero, mme lavoie, moi du, moi … est, mom she, mon autorisation, mon ex, mon recu, mon … le
  -0.2: mon … par, mon … velo, monday i, monsieur … n, morce-, more coupons, more room, mother, motor |, mou
  -0.2: mouille, mount-, mountain, moved the, ms, much i, mucho, muela, my bro, my cat, my chain, my coach
  -0.2: my dads, my doctor, my light, my names, my neighbors, my only, my place, my storage, my wheels
  -0.2: my … address, my … calls, my … card, my … cell, my … down, my … handles, my … of, my … ready
  -0.2: n autorise, n etait, n … a, nada que, nada … lo, nah i, nah … am, name … NAME, names not, nan, nans
  -0.2: ne la, ne … avoir, necesito el, neckl-, necklace, need, need … know, need … rack, never ordered
  -0.2: never signed, never … NAME, new … on, new … who, news on, news … my, newsletter |, niais-, niego
  -0.2: nina … NUMBER, ningun taller, no en, no esta, no good, no llego, no lleve, no … avisan, no … conozco
  -0.2: no … jaja, no … las, no … lo, no … mia, no … quiere, no … room, no … take, no … tengo, nobody named
  -0.2: nom a, nom … NAME, nom … sur, noodl-, noodle, not at, not been, not bill, not end, not fit
  -0.2: not recognize, not shop, not working, not … enough, not … since, not … well, nouveau … est, novio
  -0.2: now lol, now you, now … it, number anymore, number belongs, number it, number she, number so
  -0.2: number … from, number … his, number … longer, number … mistake, number>send, number>stop, numbers |
  -0.2: numero d, numero du, numero equivocado, numero falso, numero ici, numero incorrecto, numero que
  -0.2: numero se, numero you, numero … que, o todavia, o |, obra |, occas-, october, of any, of him
  -0.2: of … bike, of … this, off or, off … at, off … not, offered, ok enough, old … back, old … for, old … i
  -0.2: old … with, olvido, on hills, on mine, on queen, on … bill, on … brakes, on … day, on … etait
  -0.2: on … kickstand, on … laptop, on … morning, on … old, on … quote, one it, one she, one … to, onion-
  -0.2: onions, only the, only … to, open … NUMBER, openings, optional, or call, or nah, or … one, or … the
  -0.2: orang-, orange, orden delete, orden es, order number, oter mon, other guy, other store, otra que
  -0.2: otro cliente, out here, out it, out with, out … of, over … is, overt-, owe |, own |, pace, pace is
  -0.2: pace … the, pad, pagin-, pagina, pago en, paie, panca-, pantalon, par erreur, par … le, para mi
  -0.2: para parar, para recoger, para … al, para … fin, para … paseo, para … viernes, parai-, parait, param-
  -0.2: paramos, parcel, pardon mais, pardon … je, parking in, parle … mon, parlez, paro, paro de, pars
  -0.2: part … la, partn-, pas autorise, pas avec, pas client, pas en, pas interessee, pas mme, pas plus
  -0.2: pas presse, pas … aujourdhui, pas … commande, pasa |, pasam-, pasel-, pasele, paseo … sabado, paso en
  -0.2: paso por, passe … les, passw-, password, paste-, pastel, path, patron, patte, patte de
  -0.2: patte … derailleur, pausa, pawn, pay … the, paye pour, payer … deux, pedal derecho, peinture
  -0.2: peinture |, pense … c, peppe-, pepper, perdon no, perdon se, perdu votre, perdu … cle, permission to
  -0.2: pero … es, pero … soy, person … want, personne que, personne qui, personne … repond, petites … svp
  -0.2: peut on, peux effacer, peux payer, peux … parler, pharmacie, phone and, phone has, phone will
  -0.2: phone … your, photo de, photo of, photo … my, pick me, picking up, pickles, pidio, pig, pila |
  -0.2: pinch-, pinchazos, pinta-, pintura |, pis un, place NUMBER, place lol, plaint, plane |, playa
  -0.2: playa |, please correct, pleut |, plomb-, plus du, plus vite, plus … a, plus … numero, pneus a
  -0.2: pneus … clous, pocke-, pocket, ponen, pongan, pongo, por las, por … a, por … delete, por … hoy
  -0.2: por … soy, porte bagage, porte velo, porti-, portiere, portuguese, position, posta-, postal, poste
  -0.2: pothole, pouces |, pour aines, pour changer, pour … assurance, pour … dire, pour … fille, pour … pas
  -0.2: pour … patience, pour … personnes, pouti-, poutines, pouvez … annuler, pray … me, prende |
  -0.2: prendre rendez, prendre … vous, pression, pressure, presta … schrader, prevenez, prevu, prob
  -0.2: probably, probably |, problemas, problemes, prolongee |, promo est, properly, pu … cell, pude … el
  -0.2: puede llamar, puedo hoy, puedo |, puedo … a, puedo … mi, pulgadas, pulgadas |, pulling, puppy, pupus-
  -0.2: pupusas, puse que, pusie-, put an, put … end, put … new, put … the, qn, qu est, qu il, qu … ce
  -0.2: quarter, quartier, que bicicleta, que buscan, que diga, que el, que hable, que se, que tal
  -0.2: que … ahora, que … cherchez, que … cliente, que … ese, que … estan, que … message, que … para
  -0.2: que … sale, que … textos, que … tiene, quedo como, quedo … nueva, queen, quel velo, quel … pour
  -0.2: queriendo, qui … NAME, qui … ecris, qui … j, quien manda, quiero mi, quiero … se, quiero … una
  -0.2: quitt-, quote please, rabais pour, racco-, raccr-, raccroche, racing, rack and, ramen-, ramene, rang
  -0.2: rapido |, raro, raspo-, rather … get, rayons, rdv … NUMBER, read texts, read these, reads
  -0.2: reads … texts, ready for, reagi, real |, reass-, reatt-, reattribue, recib-, reciba, recognize
  -0.2: recoja, recordarme, redir-, reemb-, reembolso, refai-, refaire, refer-, reflectors |, regal-
  -0.2: registro |, remboursement |, remember … to, reminder … the, remonte, remorques, remove … reflectors
  -0.2: rent bikes, rental for, rep, reply |, reply … the, repondre j, reporting you, reserve, reste pu
  -0.2: retired, retiring, retourner, reunion |, revise, revisen, riding … the, rien laisse, rien sur
  -0.2: rien … chez, rien … m, right now, right … i, rims, rines, rojas, roof, roti, roues svp, roulement
  -0.2: rouler avec, rubbe-, rueda de, rueda-, ruedas, rug, s etait, sacoc-, sacoche, sais, sais que, sal
  -0.2: salam-, salamat, sali delete, saliendo de, salvaron, same number, saque, saqueme, sat ride, satur-
  -0.2: save it, saw the, say … NUMBER, scared, scell-, scellant, scola-, scolaire, se cual, se equivocaron
  -0.2: se equivoco, se ni, se |, se … NAME, se … agradezco, se … bajar, se … cayo, se … le, se … les
  -0.2: se … olvido, se … para, se … queda, seat post, second … but, segunda, selle est, semaines … j
  -0.2: semana … no, sending this, senora |, senora … no, sepa, serai la, serai … a, serait il, serio-
  -0.2: serious |, setting, seule, sewin-, sewing, shave, she can, she texted, she … yes, shedd-, shedding
  -0.2: shifter is, short-, si mi, si pongo, si te, sian, siaux, sick … this, siege bebe, siege de
  -0.2: siege … bebe, signi-, sigo … los, siguio, sillita, sin rueditas, sin … jaja, since i, sincerely
  -0.2: sirve |, sizes, skate, slaque, slime, slipping, snapp-, snapped, so fast, so much, so … he, so … i
  -0.2: so … to, soi, soiree, soiree |, solo compre, someone … bike, someone … me, son cell, son de, son will
  -0.2: sonner, sopor-, sorry no, sorry … not, sounds like, soy … persona, spam, speak, squeaking |, squee-
  -0.2: station, stayi-, staying, staying … for, steel, still … the, stole, stop de, stop … with, stopped by
  -0.2: stopped texting, store … the, story … i, streamers, strollers, studd-, studded, stupi-, stupid
  -0.2: su madre, su … esta, su … gracias, suave-, subid-, subida, subo, subscribe … to, sucks, suis, suis a
  -0.2: suis dehors, suis demenage, suis … mme, sujet, support |, sur |, sur … cadre, surprise |
  -0.2: sus recordatorios, suspendieron, suya |, swore, t inquiete, t … la, take … one, tal NAME
  -0.2: talk tomorrow, talking to, tandem |, tante, tanti-, tantito, tanto msj, tapis, tarda, te … la
  -0.2: te … un, te … yo, teach … to, teal, tell … if, tell … it, tempo-, tengo ninguna, tengo … la
  -0.2: termina en, termina … NUMBER, terminal, text … and, text … this, texted a, texter moi
  -0.2: textez … NUMBER, texting … me, texto quand, thai, that frame, that … from, that … like, that … one
  -0.2: the bag, the basic, the bathroom, the booking, the bridge, the cake, the change, the cheap, the color
  -0.2: the crew, the damage, the derailleur, the downtown, the fitting, the flat, the frame, the grips
  -0.2: the hook, the horn, the library, the lights, the money, the neighbors, the paint, the pic, the pics
  -0.2: the reminder, the surly, the washing, the … be, the … chain, the … date, the … driver, the … early
  -0.2: the … fell, the … floor, the … frame, the … free, the … goes, the … invoice, the … line, the … lock
  -0.2: the … logo, the … mate, the … me, the … next, the … parts, the … pics, the … report, the … team
  -0.2: the … under, the … what, there a, there since, think i, think is, think … best, think … got
  -0.2: think … want, this creak, this person, this right, this … can, this … does, this … meant, this … mine
  -0.2: this … ridiculous, thought, through the, thumbs up, tiemp-, tiempo, tienda |, tiene … cel, tienen el
  -0.2: tienes el, tight, tigui-, tiguidou, tiguidou |, til i, till … end, time i, time … am, tinde-, tinder
  -0.2: tirela, tirela |, titular, to contact, to let, to start, to … by, to … his, to … next, to … work
  -0.2: today so, today … a, today … not, tomorrow i, too expensive, too … can, too … i, top … the, tough
  -0.2: tourner, town til, town … the, trabajo hasta, trade ins, trail, trail-, trains, transferencia, trase-
  -0.2: trasera, travail |, travailler a, travailler … NUMBER, treats, trial, trip, trompe … number
  -0.2: trompez de, trott-, tu enlever, tu que, tu un, tu … a, tu … au, tu … je, tub, tuerc-, turn left
  -0.2: twice, typo, ugly, un aviso, un bruit, un cafe, un dia, un nouveau, un rappel, un remboursement
  -0.2: un … NAME, un … d, un … les, un … pero, un … por, un … qui, une erreur, une evaluation, une job
  -0.2: une mise, une note, unfol-, unfollow, until the, up what, up … NAME, up … baby, up … texting, urgente
  -0.2: usada, usadas |, usagees, use … phone, ustedes jaja, usual, utili-, va la, va pour, va … aller
  -0.2: va … ir, va … pret, vais le, van, vas arreter, vaut … la, vayas, vea, vecina, vecino, velo dans
  -0.2: velo le, velo n, velo roule, velos d, vendez, vendez … des, vendo, verifiez le, verifiez votre
  -0.2: vermo-, vermont, veux … faire, veux … savoir, veux … voir, veux … vous, vi el, viaja-, viajar
  -0.2: vibrating, vida |, vide, vieja you, vieja … la, viejo, viens pour, vino, violi-, violin, vite |
  -0.2: vive ninguna, vive … NAME, voici la, vos heures, vos … merci, votre dossier, votre … ce, votre … sans
  -0.2: vouli-, vouliez, vous annuler, vous m, vous pourriez, vous voyez, vous … a, vous … appeler, vous … au
  -0.2: vous … dire, vous … ecrit, vous … gossez, vous … pour, vous … sur, vous … velos, voy al, voy pa
  -0.2: voyage de, voyez, vuelvas, waiting |, walked in, wall |, want … do, want … in, warne-, warned
  -0.2: was NUMBER, was fast, was … good, washer, washing, wats, we decided, we get, we got, we … go, we … to
  -0.2: weekends, weeks, weeks |, weird, were … here, what pace, what … said, what … was, when … phone
  -0.2: which bike, which lube, which stop, which-, whichever, who does, wife … it, will ask, will it
  -0.2: will send, will sue, will … NUMBER, will … by, will … make, will … take, wine |, winne-, winter
  -0.2: wipe it, wish … a, with tax, with … anymore, with … chain, with … forever, with … neighbor
  -0.2: with … pics, with … wheels, withi-, within, wo, work at, works, works better, would a, would get
  -0.2: would you, would … be, would … i, would … that, wrench, wrong one, wrong … in, wrong … lol
  -0.2: wrong>want, wrong>you, xfa, y estoy, y mouille, y quiero, y va, y yo, y … en, y … frette, y … mensaje
  -0.2: y … si, y … t, yadir-, yadira, yearl-, yearly, years … i, yendo, yes, yes … it, yesen-, yesenia
  -0.2: yet i, yo quiero, yo … he, yo … lleve, yo … lo, yoghu-, yoghurt, you buy, you chole, you deliver
  -0.2: you fix, you forgot, you gift, you hiring, you hold, you is, you le, you llego, you lo, you quit
  -0.2: you rent, you then, you … for, you … give, you … hartaron, you … how, you … mistaken, you … need
  -0.2: you … over, you … pague, you … puse, you … se, you … sirve, you … somebody, you … su, you … tell
  -0.2: you … too, you … with, your brother, your car, your door, your garage, your … be, your … before
  -0.2: your … just, your … off, your … wants, | accounts, | alerts, | anda, | appelle, | asap, | belle
  -0.2: | better, | boludo, | boss, | bringing, | calls, | ciao, | color, | compran, | congrats, | copy
  -0.2: | darme, | deja, | dejalo, | dejo, | demasiado, | detengan, | dropped, | dsl, | estas, | etes, | exam
  -0.2: | felices, | fermez, | gel, | half, | incorrect, | jaja, | jajajaja, | kinda, | later, | leaving
  -0.2: | let, | llame, | llameme, | lmao, | made, | mauvaise, | medium, | meeting, | might, | missing
  -0.2: | night, | pa, | pedal, | perdone, | presta, | qu, | quitte, | rabais, | rain, | ready, | really
  -0.2: | rentan, | ride, | sa, | siempre, | sis, | slaque, | think, | toque, | touchez, | train, | trains
  -0.2: | trompe, | uh, | verifiez, | wo, | … accidentally, | … apago, | … attends, | … bicicleta, | … bonne
  -0.2: | … brake, | … buena, | … camara, | … camaras, | … cancelle, | … caro, | … cherchez, | … chole
  -0.2: | … cracked, | … dan, | … dans, | … daughter, | … decided, | … dejo, | … desactivar, | … destinataire
  -0.2: | … dialed, | … dio, | … driver, | … eat, | … encore, | … equivocaste, | … errado, | … forfait
  -0.2: | … forgot, | … garantie, | … gente, | … gone, | … hay, | … heard, | … help, | … hice, | … ir
  -0.2: | … lachez, | … lah, | … llave, | … love, | … lube, | … luces, | … lumiere, | … manubrio, | … mecano
  -0.2: | … min, | … minutes, | … morning, | … oferta, | … pace, | … parece, | … pase, | … perdon, | … pido
  -0.2: | … plutot, | … pneus, | … pourriez, | … rabais, | … recibo, | … rentre, | … reponds, | … respect
  -0.2: | … retiro, | … sacan, | … sacaron, | … salirme, | … saludos, | … seat, | … semaines, | … senor
  -0.2: | … serai, | … share, | … stuck, | … sœur, | … tantito, | … tarda, | … tomber, | … took, | … total
  -0.2: | … valve, | … vas, | … verdad, | … wait, | … xmas, ~_bea, ~_bil, ~_bit, ~_bli, ~_bom, ~_bud, ~_cen
  -0.2: ~_cet, ~_clo, ~_da, ~_dij, ~_dsl, ~_fab, ~_fai, ~_fer, ~_ger, ~_get, ~_go_, ~_goe, ~_guy, ~_has
  -0.2: ~_hig, ~_hon, ~_if, ~_lai, ~_lub, ~_ma, ~_maa, ~_ms_, ~_my, ~_nai, ~_neg, ~_nia, ~_nig, ~_ofe, ~_ok
  -0.2: ~_ont, ~_oub, ~_po, ~_rid, ~_sen, ~_unt, ~_ut, ~_uti, ~_vir, ~_wo_, ~_wt, ~aby, ~acco, ~acem, ~aga
  -0.2: ~agra, ~ahi, ~ail_, ~ait, ~ajo, ~amad, ~amp, ~amp_, ~anni, ~appl, ~aps, ~apun, ~ara, ~arec, ~ark_
  -0.2: ~asl, ~ass, ~assw, ~atiq, ~ator, ~ats_, ~ave, ~axe, ~ayo_, ~ays, ~ays_, ~azon, ~baby, ~barb, ~bear
  -0.2: ~bell, ~betw, ~bill, ~bles, ~blin, ~blo, ~bloq, ~bly, ~bly_, ~bom, ~bomb, ~bud, ~cad, ~cado, ~cam_
  -0.2: ~cari, ~cco, ~cha, ~chas, ~chau, ~ckin, ~ckl, ~code, ~cola, ~couc, ~cove, ~croc, ~cteu, ~da_, ~ded_
  -0.2: ~dee_, ~deje, ~dge_, ~dij, ~ds_, ~dsl, ~dsl_, ~duri, ~eate, ~eces, ~ecib, ~ecra, ~edin, ~eedi, ~eeks
  -0.2: ~efec, ~egu, ~ele, ~ell_, ~ello, ~elo, ~elp_, ~ena, ~enca, ~enso, ~epla, ~er_, ~erch, ~erda, ~erge
  -0.2: ~erme, ~eron, ~ers, ~ethe, ~etwe, ~excu, ~exte, ~fai, ~fin_, ~fini, ~floo, ~gage, ~get, ~gos, ~grad
  -0.2: ~guno, ~guy, ~hamb, ~has, ~hed_, ~hez, ~hez_, ~hid, ~hien, ~hile, ~hin, ~hip_, ~hori, ~how, ~iado
  -0.2: ~iais, ~ias_, ~ibid, ~ibin, ~ided, ~iel, ~ien, ~iez_, ~igni, ~inni, ~inu, ~iol, ~ire_, ~irl_, ~ises
  -0.2: ~isi, ~istu, ~itch, ~ix_, ~ixi, ~iza, ~jal, ~jan, ~join, ~kes_, ~kind, ~kon, ~lder, ~leav, ~leb, ~lec
  -0.2: ~lef, ~leg_, ~les, ~lid_, ~lido, ~lind, ~live, ~loc_, ~lom, ~loq, ~loqu, ~lpa, ~lube, ~lut_, ~ma_
  -0.2: ~maa, ~man, ~mem, ~mira, ~mita, ~mmi, ~mou, ~mp_, ~mps, ~mps_, ~mute, ~ndig, ~ne_, ~nes, ~ngra, ~nia
  -0.2: ~niai, ~nin, ~nne, ~nny, ~nou_, ~ntai, ~ntre, ~nule, ~oane, ~ocke, ~oin, ~oldi, ~olo_, ~olvi, ~oma
  -0.2: ~omme, ~omo_, ~on_, ~ona_, ~ondi, ~ongo, ~oo_, ~ore_, ~orit, ~ormi, ~ot_, ~ou_, ~ow_, ~pagi, ~pai
  -0.2: ~para, ~pel_, ~per_, ~pers, ~pin_, ~pir, ~pire, ~plan, ~posi, ~ppro, ~prio, ~rabl, ~raci, ~rage
  -0.2: ~razo, ~rda, ~re_, ~reas, ~reem, ~rera, ~rev, ~rks, ~rode, ~rog, ~roll, ~rome, ~roun, ~rp_, ~rque
  -0.2: ~rra_, ~rs_, ~rso, ~rtin, ~rud, ~rude, ~sabe, ~satu, ~sei, ~sere, ~sett, ~shed, ~sher, ~si_, ~soi
  -0.2: ~ssib, ~ssw, ~sswo, ~stai, ~sted, ~sti, ~stur, ~suis, ~tabl, ~tap, ~tape, ~td_, ~teni, ~ther, ~tie
  -0.2: ~tien, ~tin_, ~tiq, ~tiqu, ~tiss, ~to_, ~tole, ~tre, ~trem, ~trol, ~ttin, ~turn, ~twee, ~twic, ~uatr
  -0.2: ~uco, ~udo_, ~uiv, ~ulpa, ~uma, ~unde, ~une, ~ung, ~unni, ~ura, ~ura_, ~ure_, ~urin, ~urs, ~usie
  -0.2: ~ust, ~utte, ~vait, ~var_, ~vill, ~vio_, ~viso, ~voco, ~way_, ~ween, ~went, ~wice, ~xcu, ~xcus, ~xfa_
  -0.2: ~yer, ~yes
  -0.3: 2 fois, 2 … ca, 2 … la, 2 … svp, NAME aqui, NAME bike, NAME m, NAME mais, NAME qui, NAME … am
  -0.3: NAME … here, NAME … j, NAME … va, NUMBER bucks, NUMBER but, NUMBER c, NUMBER do, NUMBER estrellas
  -0.3: NUMBER miles, NUMBER my, NUMBER o, NUMBER on, NUMBER one, NUMBER pas, NUMBER works, NUMBER … at
  -0.3: NUMBER … bien, NUMBER … each, NUMBER … en, NUMBER … from, NUMBER … my, NUMBER … ok, NUMBER … porfa
  -0.3: NUMBER … that, NUMBER … us, a aucun, a bottle, a chicoutimi, a laval, a lie, a little, a mistake
  -0.3: a nombre, a school, a used, a voir, a wedding, a … busca, a … cage, a … envers, a … esposa, a … est
  -0.3: a … ex, a … in, a … marido, a … mi, a … moi, a … persona, a … primo, a … review, a … se, a … senora
  -0.3: a … vos, abonn-, abonnee, abraz-, absol-, abt the, aca … es, adresse … a, advan-, advance, afinacion
  -0.3: after, age, ahora es, ai recu, ai vu, ai |, ai … chez, ai … demande, ai … par, aimerais ne
  -0.3: aimerais … plus, air dans, airpods, alarma, alcanza |, alertes pour, alguien mas, alguna, all our
  -0.3: all … way, alley, allo, along |, already … you, alrig-, alright, also |, am his, am never, am tired
  -0.3: am … but, am … lbs, am … one, am … that, am … this, amazo-, amazon, amo |, an end, ancienne
  -0.3: ancienne adresse, and look, and not, and tired, and wants, and … all, and … at, and … his, and … kids
  -0.3: and … one, andar, andar sin, anive-, aniversario, annoyed, annule je, annulez ma, another shop
  -0.3: answer, anuncio, any … bikes, anytime |, appel … de, appele |, appreciate, apuntame, apuntame … la
  -0.3: apunteme, aqui … vive, are … annoying, are … located, are … more, are … no, are … open, are … sure
  -0.3: are … trying, arreter … magasin, arrivent … NUMBER, arthr-, arthritis, artis-, artist, asi … la
  -0.3: asiento |, asiento … me, asking … my, asleep |, at me, at … bar, at … for, at … is, at … place, atm
  -0.3: attache, attends votre, attri-, attribue, au mauvais, au point, aucun NAME, auto |, avais demande
  -0.3: avais … de, avanc-, avance, avec la, avec un, avec |, avec … pneus, avez … fini, avez … j, avisarme |
  -0.3: babys, back … you, baja … precio, baje, bank |, barato, barn, barru-, barrure, battery is, batterys
  -0.3: bcos, be good, be patient, be someone, beard, been NUMBER, before i, before … get, beign-, beignes
  -0.3: believe this, believe … message, best way, best … to, bici como, bici … y, bien gracias
  -0.3: bien … gracias, bient-, bientot, bike here, bike no, bike still, bikes for, bille-, bip, blagu-
  -0.3: blanco |, blocked … driveway, bloquearlos, boite |, bon ben, bon number, bonsoir |, booke-, booked
  -0.3: booki-, booking, bord, bothering, bow on, bow … it, brake |, breath, breathing, bridg-, bridge
  -0.3: brinc-, bring … in, brook-, brooks, bucke-, bucket, bucket list, bucks, buen fin, buen … de, buenas
  -0.3: burea-, bureau, burnt |, bus y, bussi-, by around, by thursday, by tonight, by … and, by … end, c qui
  -0.3: c … annule, c … normal, c … quel, ca NAME, ca en, ca va, ca … ces, ca … comme, ca … souvent, cabe
  -0.3: cabe en, cada rato, cada … mandan, cadre est, calcomanias, calcomanias |, call … do, called off
  -0.3: called … the, cambiar de, can these, can … drop, can … look, can … squeeze, can … your, canasta |
  -0.3: cancel just, cancel … the, cancela la, candado de, candado … la, cansada de, canso-, cansones
  -0.3: cap fell, capit-, card on, carit-, carpe-, carpet, carte |, casco de, ce n, ce … a, ce … ici, ce … ne
  -0.3: ce … vous, cell … mon, cell … the, centre, cerrado, cerrado |, cerramos, ces rappels, chaine … pas
  -0.3: charged … twice, chez NAME, chez nous, chicoutimi, chier |, chiff-, chiffres, chiffres |, child-
  -0.3: children, chip, chiqu-, chiquita, chist-, chiste, choca-, cinem-, cinema, cinta, class-, clic
  -0.3: client chez, cliente … ustedes, clinic |, cloche, clock … the, close on, clous |, cobran por
  -0.3: code NUMBER, code for, code … NUMBER, coffee |, cold |, com |, come today, come … instead, comes in
  -0.3: commande de, commande … pneus, comment va, commentaire, como esta, como me, como … de, compa, compa |
  -0.3: compania, complaining, comprends |, con … queda, condi-, connais pas, connais … ce, connais … de
  -0.3: connais … votre, conoc-, conozco … tienda, consulto, contact lens, contratando, contratando |
  -0.3: correct your, correct … records, couch, could … not, could … send, count … in, coupez la
  -0.3: course … dimanche, courte, coute-, crack |, credit … dossier, cree, crevaison, creve, crissez moi
  -0.3: croches, cuanto mandan, cuanto … esto, cuentas, curio-, curry, customer |, cut my, cycle, cycliste
  -0.3: d air, d attendre, d … arriere, dado … numero, dads, dan … de, dans un, dans … auto, dar … numero
  -0.3: das, day … you, de abajo, de carbono, de job, de lire, de obra, de pleuvoir, de rappel, de viaje
  -0.3: de … al, de … apres, de … au, de … bicicleta, de … bord, de … cliente, de … esquina, de … ninos
  -0.3: de … par, de … para, de … pluie, de … soeur, de … sont, de … tienda, deb, decals, decided to, dejalo
  -0.3: dejen … textear, delete bus, delete … esta, delete … second, deleted the, demo day, dental, dente-
  -0.3: dented, denver |, depend, des beignes, des chambres, des … dans, desar-, descuento |, desde hace
  -0.3: desde … no, desso-, dessous, devant chez, devant |, devant … vous, devuelvan, dia es, dia … el
  -0.3: did she, digale a, digas, digo |, dimanche c, din, dinner |, dio … el, direction, disap-, dit … de
  -0.3: diwal-, diwali, do people, do we, do … that, doc, does … know, does … live, doing the, dolar, dona
  -0.3: donate, donde … el, done … work, donne … velo, donuts |, dress, drink-, drop bars, du bruit, du cadre
  -0.3: du cash, du magasin, du … est, du … mais, dueno, dure, ebike, echange |, echel-, echele, ecole
  -0.3: el aviso, el bus, el cuadro, el deposito, el gato, el golpe, el perro, el resto, el seguro
  -0.3: el semaforo, el wifi, el zelle, el … ahi, elsew-, elsewhere, emergency contact, emergency … for
  -0.3: empiecen, en camino, en dessous, en fait, en m, en paz, en titi, en … carrera, en … esquina
  -0.3: en … fois, en … semaforo, encue-, enerve, enfants |, enlever le, enlevez … petites, enough is
  -0.3: enough … in, enough … you, enregistre, entends, envers, equivocada |, equivocaste de, erron-, errone
  -0.3: es obligatorio, es yo, es … hermano, esa orden, escribas, escrito, escuela |, est moi, est normal
  -0.3: est quel, est tombe, est un, est … encore, est … ma, est … magasin, est … ton, est … velo, esta a
  -0.3: esta el, esta mal, esta … alto, estafa |, este … porfa, este … y, este … you, estimate |, esto … es
  -0.3: estoy interesada, estoy manejando, estud-, et … l, et … la, ete … par, etes … meilleurs
  -0.3: etes … ouverts, etiqu-, exage-, expecting, expre-, eyebr-, facture … courriel, faire la, faire une
  -0.3: falta-, faltan, fasting, faut tu, faut … que, fav, favor que, fermeture, fermez … a, fete |
  -0.3: financing, fini de, fini la, firmar, first time, fit |, fixing |, flatt-, florida |, fo, for 2
  -0.3: for bike, for the, for tuesday, for … in, for … it, for … just, for … service, for … they, for … tow
  -0.3: for … weeks, forfait est, forget, forgot |, forma, fort |, foto por, foto que, found … glove
  -0.3: frame … i, francais svp, frein a, frein |, freno … atras, friend |, from … is, from … other, frott-
  -0.3: frotte, funci-, furna-, furnace, gano, garde-, gardi-, gator-, gatorskins, geniu-, gentl-, gerer
  -0.3: germa-, get … bike, getting ridiculous, getting these, give her, give up, go … me, god |
  -0.3: good morning, google |, got cut, got … NUMBER, got … stop, grab it, gracias a, grati-, gratis, grey
  -0.3: grincement, gross-, grosse, group ride, guard-, guardelo, guys have, guys … and, guys … stop
  -0.3: guys … to, hacen … en, hahah-, hahaha, happened, happy birthday, happy thanksgiving, hasta … NUMBER
  -0.3: hate the, have blocked, have … for, have … in, have … right, hay ningun, hay … para, he knows
  -0.3: he tenido, heads, heads up, headset |, hear about, heavy, heigh-, height, hell, help me, here … is
  -0.3: hermano … no, hermo-, hermosa, hice el, hide, hier soir, hijo … NUMBER, hirin-, hiring, histo-
  -0.3: hocke-, hockey, horri-, horrible, hours please, houss-, housse, how bad, how … ahead, how … it
  -0.3: how … the, hurry at, hurry … all, hydraulic, i believe, i buy, i get, i need, i pick, i saw
  -0.3: i … blocked, i … but, i … charged, i … her, i … it, i … losing, i … message, i … needed, i … pass
  -0.3: i … saw, i … those, i … to, i … yesterday, identificacion, if anybody, if … texts, il est, il reste
  -0.3: il … chez, il … plus, ils, importe quand, impri-, in, in advance, in and, in stock, in without
  -0.3: in … back, in … bag, in … min, in … number, inclus, incluses |, incluye la, incon-, inconnu, infol-
  -0.3: inquiete, ins |, inscripcion, inscrit |, insea-, inseam, inspection, insted, intended, intended for
  -0.3: interac, interesada, interesse … la, ir a, is a, is also, is broken, is getting, is more
  -0.3: is ridiculous, is under, is why, is … green, is … meant, is … only, is … or, is … phone
  -0.3: is … possible, is … right, is … roommates, is … safe, is … school, it alone, it before, it broke
  -0.3: it possible, it right, it tomorrow, it yet, it … another, it … be, it … before, it … fixing
  -0.3: it … good, it … last, it … making, j, j amene, j … coupe, j … recu, j … une, j … vu, jajajaja
  -0.3: jajajaja |, jam, jamais … les, je passe, je veux, je … au, je … deja, je … pareil, je … payer
  -0.3: je … peux, job je, jour, journee … vous, just checking, keep … posted, kenda, key |, kickstand |
  -0.3: kill the, kinda, kitchen |, kits, knee, knees |, knocking, know what, l antivol, l envers, l ete
  -0.3: l … adresse, l … avec, l … d, l … est, l … tout, l … vous, la alarma, la barrure, la carrera, la casa
  -0.3: la compro, la cotizacion, la fermeture, la grandeur, la i, la mauvaise, la messe, la nuit, la place
  -0.3: la recoge, la revision, la rueda, la segunda, la semana, la soumission, la subvention, la suscripcion
  -0.3: la tarde, la tienda, la tienen, la voy, la … des, la … equivocada, la … hoy, la … sin, la … verdad
  -0.3: land, landl-, lared-, laredo, las calcomanias, las llaves, las … en, lasag-, lasagne, lasti-, lastime
  -0.3: lawn, le NAME, le agradeceria, le bureau, le client, le colis, le compteur, le cours, le feu
  -0.3: le moyeu, le noir, le pont, le soir, le this, le … al, le … au, le … bebe, le … los, le … m
  -0.3: le … manana, le … number, le … oui, le … pareil, le … s, le … sans, le … se, le … veut, leaki-
  -0.3: leaking, leave your, leave … off, lenti-, les voy, les … juste, les … m, les … stop, letting … know
  -0.3: lie, lift it, light |, list price, list … is, list>texts, lista … lo, liste noire, listen, livra-
  -0.3: livraison, livrez vous, llamo a, llega el, llevar, llevo a, llevo … mi, lo agradezco, lo pueden
  -0.3: lo tienen, lock off, locked, locker, loic, lol c, lol … est, look |, look … a, looked at
  -0.3: looking … the, looks, loop, losin-, losing, lost NUMBER, lost a, lost … key, lost … my, louez vous
  -0.3: loved, lower, lucil-, lucille, lugar |, lui qui, m NAME, m … laisse, m … sans, ma sœur, magasins
  -0.3: maggi, make … you, mal ecrit, mal la, maladie, manda la, mandando, mandeme el, manden … mensaje
  -0.3: mando mensaje, manejando |, mano … obra, maple, marche … avec, marido |, marre de, mas … me
  -0.3: mas … porfa, masso-, masson, matan-, match |, mauvaise personne, maxim-, maximo, may i, may |
  -0.3: maybe |, me das, me esta, me faire, me hacen, me he, me llamo, me marque, me posted, me pusieron
  -0.3: me … by, me … de, me … delete, me … du, me … gracias, me … stop, me … take, me … to, me … wrong
  -0.3: me>me, meant … someone, meant … text, mechanical, media hora, meetings, meilleurs |, mejor … la
  -0.3: mejor-, mensaje con, mensaje … era, mensaje … error, mensaje … es, mensajes por, mensajes … yo
  -0.3: mes … pago, message by, message for, message n, messages pour, messages … a, messe, messenger
  -0.3: mi casa, mi pedido, mieux le, milit-, military, mines, minimo, misere, misery, mismo, missed your
  -0.3: mistake … is, misty-, mistyped, moi c, moi ce, moi comme, moi … non, moi … velo, mom … the
  -0.3: mon derailleur, mon mari, money back, more … to, mosquitoes, mot de, mouil-, moved away, moyen
  -0.3: mr NAME, mrt, much … it, must … the, my bad, my bag, my dad, my husband, my i, my laptop, my late
  -0.3: my toddler, my … NAME, my … go, my … is, my … last, my … name, my … one, my … signed, my … still
  -0.3: my … too, my … when, n … quand, nada ahi, ne … rien, necesidad, necesidad de, necesito para
  -0.3: necesito una, need … bring, need … receipt, need … stop, needful and, negocio |, negra |, neighbor
  -0.3: nena, netwo-, network, never did, never pick, never read, never … you, new chain, new … can
  -0.3: new … you, news |, next door, next to, niaise, nights |, nina |, ningun NAME, ninguna bici
  -0.3: ninguna tienda, no de, no den, no entra, no es, no is, no mr, no necesito, no soi, no thx
  -0.3: no … alcanza, no … digas, no … i, no … interesada, no … llames, no … ni, no … preocupe, no … will
  -0.3: nom ici, nombre, not NUMBER, not a, not close, not eat, not meant, not ready, not so, not … get
  -0.3: not … late, not … man, notifications for, notifications … my, notre entente, nouveau velo, novak-
  -0.3: novaks, now there, now … there, nugge-, nugget, number 2, number but, number … you, numero NUMBER
  -0.3: numero c, numero errone, numero moi, numero … erreur, numero … magasin, numero … mio, nunca … tenido
  -0.3: nursi-, nursing, o es, o … la, obligatorio, octob-, ocupa-, of that, of … account, of … for
  -0.3: oferta de, off … for, off … total, ofrece, oigo, oil change, oir, ok if, ok … is, okey, old frame
  -0.3: old parts, old |, on fait, on google, on labor, on reste, on to, on … back, on … demain, on … st
  -0.3: one … stop, only … you, ont, open … labor, opt … the, option |, or my, or … what, orden no, order-
  -0.3: other, otra persona, oublie de, oublie mes, out a, out at, out in, out … for, outil-, outils
  -0.3: over … just, pa la, pago … resto, pague en, panne, pants, par courriel, par une, par … garantie
  -0.3: para NUMBER, para las, para … la, para … rechinar, para … sabado, pare el, parece que, paren de
  -0.3: parqueo, parta-, pas aux, pas bon, pas ce, pas cette, pas parler, pas … bike, pas … bonne, pas … ce
  -0.3: pas … nom, pas … pleuvoir, pas … probleme, pasar |, passc-, passcode, passe pas, patin-, pay you
  -0.3: payer en, payno-, paynow, pedals off, pedals |, pense … vous, perdida, perdio, person you
  -0.3: persona … soy, personnes, peu |, peux passer, peux plus, peux … a, peux … de, phone now, phone … on
  -0.3: pic of, pick a, picki-, picking, pickup |, pieds, pinea-, pineapple, pis mettez, pis on
  -0.3: please disregard, pleuv-, pleuvoir, plus client, plus ici, plus son, plus … textos, pneu arriere
  -0.3: pneus juste, pneus merci, pneus … la, po, policia, pon, pongale, por … NUMBER, por … tan, porfa que
  -0.3: porque no, posit-, pour demain, pour m, pour parler, pour … autre, pour … blonde, pour … soir
  -0.3: pourquoi c, pourquoi … est, pouvez … cesser, power-, powers, powers out, practice, pray for
  -0.3: precio no, pregn-, pregnant, premium, prendre le, prendre les, preno-, prenom, preocupe, preocupe |
  -0.3: pretty … with, primo, primo |, prior-, probleme |, project, promos … me, propina, pu ce, pu … air
  -0.3: puede pasar, puede ser, puede … las, pueden quitar, puedo mas, puedo … en, puro, quad, quad lock
  -0.3: quand … es, que busca, que dios, que llegue, que molestia, que salgo, que talla, que tengan
  -0.3: que … cobren, que … dieron, que … va, que … voulez, que … you, quedo bien, quedo en, quelle marque
  -0.3: quelle … de, qui le, qui va, qui … ai, qui … le, quick-, quickly, quien busca, quien habla
  -0.3: quien … el, quien-, quienes, quienes son, quiero esperar, quiero una, quiero … azul, quiero … de
  -0.3: quitale el, quitar … telefono, quiten … mi, quitte … bureau, quoi, quoi … NUMBER, rabai-, rabais
  -0.3: rain |, rapidrun, rappel pour, rato … no, rayon-, reacc-, reacciono, reach, reach the, reached a
  -0.3: ready … the, rebajas, rechinar |, recibir |, recibo … correo, recipe, recoger |, recogi |
  -0.3: recois … les, recois … messages, recomiendo, recyc-, reess-, reflectores, regalo de, regar-, regle-
  -0.3: remon-, remor-, rempl-, rentals, rentre, repair, repeter, reporte, reprenez, request no, resiz-
  -0.3: resize, responda, restees, retard |, reuss-, reussi, revisa, revision, revision |, rfc, rid … the
  -0.3: ridiculous |, rien commande, rien … la, rien … voir, rodada, rodam-, rodamos, rodri-, room … the
  -0.3: roses, round-, rubbi-, s appelle, sa mere, saben, sacaron la, saddle is, saiso-, saison, saludeme
  -0.3: saludeme a, same, same … as, saqueme … la, sat |, saw it, says tuesday, says … NUMBER, says … are
  -0.3: scam |, schra-, schrader, scrat-, screaming, scuse, se preocupe, se salio, se … baja, se … mi
  -0.3: se … paso, se … puede, search, seat |, seatp-, seatpost, secretaria, see if, semaf-, semaforo
  -0.3: semaines |, semanas, senior discount, senor, sera la, serious, service at, shaki-, shaking, share the
  -0.3: sharp, shelf, shifter, shifting … the, shop … is, showe-, shutt-, shuttle, si confirmo, si por
  -0.3: si possible, si quelqu, si … a, sick and, sick today, siempre me, siento mucho, sign it, sigue, silla
  -0.3: silla … bebe, sim, slaque un, slaque … peu, sleep-, slick-, slicks, smell-, smells, smh, smh |, smoke
  -0.3: smudg-, smudged, snack-, snacks, so can, so … on, so … will, sola, solo … de, solo … un, some other
  -0.3: someone … my, son, son las, sont finis, sont tu, sorpresa |, sorry that, sorry … was, souci
  -0.3: sounds good, soy … aqui, soy … no, spam you, spams, speed, spend-, spending, spin, squeeze, squir-
  -0.3: sry, sry |, stickers off, still have, still … it, still … on, stitc-, stitches, stoma-, stomach
  -0.3: stop texting, stop using, stop … around, stop … bike, stop … then, stop … when, stop … your, stop>you
  -0.3: stuck on, study, su mama, su … se, suben, subir, subve-, subvention, suffit tu, sugar, suis devant
  -0.3: suis le, suis … en, suitc-, sul, super service, supposed … be, supue-, sur … velos, sure have, surly
  -0.3: suspect, svp |, t en, table |, tail, tall, tarde-, tax, tax |, taxes incluses, te jure, te rappelle
  -0.3: te … en, telefono … es, teleg-, temps d, tendra, tengo |, tengo … de, tenid-, tenido, tent, terminan
  -0.3: text … about, text … off, texteo, texting a, texting … the, texto, texto … NUMBER, texto … le
  -0.3: textos votre, textos … une, texts so, texts … week, than i, thanks … all, that … me, that … too
  -0.3: the NAME, the alarm, the atm, the bars, the best, the blue, the company, the computer, the couch
  -0.3: the coupon, the dentist, the drop, the emergency, the estimate, the garage, the giant, the heads
  -0.3: the lady, the lock, the manager, the map, the mrt, the pedal, the recipe, the rim, the robot, the tag
  -0.3: the team, the test, the toilet, the tow, the two, the van, the white, the yellow, the … and
  -0.3: the … brake, the … cap, the … class, the … code, the … dog, the … from, the … keep, the … manager
  -0.3: the … over, the … quits, the … ring, the … saddle, the … says, the … street, the … wash, the … yes
  -0.3: the … your, there are, these stop, these … NUMBER, these … my, these>number, theyv-, theyve, thief
  -0.3: think … was, this used, this year, this … it, this … right, this … text, this … with, throw-
  -0.3: throwing, thumb-, thumbs, ticket number, tienda, tiene |, til sunday, till, till the, time … have
  -0.3: tiro, tissu-, tissue, titi, titul-, to all, to … abt, to … after, to … boss, to … but, to … every
  -0.3: to … first, to … somebody, to … sorry, today i, today … you, toilet |, tombe dans, ton … est
  -0.3: took the, tool, torme-, tormenta, toss, tow … is, tradu-, traff-, traffic, traia, traigo
  -0.3: training wheels, traje la, transporte, travail je, trois fois, trois semaines, trop long, tu arreter
  -0.3: tu de, tu le, tu pret, tu une, tu … un, tuesd-, tuesday, tuesday |, turns … the, ubicacion |
  -0.3: un appel, un buen, un cadeau, un … NUMBER, un … le, un … lol, un … ou, una bici, una hora, una semana
  -0.3: una … mas, une, une place, unkno-, unknown, unlimited, unsubscribing from, up … week, updat-
  -0.3: usa este, usa … numero, usada-, usadas, uso, usted, va le, va mieux, vario-, varios, vegan, veill-
  -0.3: velo moi, velo … tu, vend, venda-, vender, vengas, verifiez … numero, veux … au, vidrio, viene-
  -0.3: vienen, viens avec, vieux peugeot, vieux |, voi, vos … arrivent, vote, vous encore, vous envoie
  -0.3: vous fait, vous j, vous la, vous mais, vous reponds, vous … mais, vous … quoi, voy para, voy … el
  -0.3: vu la, wah, waite-, waited, walked … the, want some, want that, was wonderful, wash just, washi-
  -0.3: water-, way … reach, wd40, we … her, weather, website is, wet |, what bike, what happens, what … for
  -0.3: what … that, when … it, when … turn, wheth-, whether, which one, while, who removed, who signed
  -0.3: why so, why … it, will hear, will message, will pass, will … let, winnipeg, winte-, wish … receive
  -0.3: with work, with … i, with … red, with … work, wizard, wks, woke up, work cell, work … the
  -0.3: worry about, worth fixing, worth it, would i, would … NUMBER, would … on, wrong … on, y esto
  -0.3: y … aucun, y … conozco, yello-, yellow, yesterday and, yo pague, yo y, yo … e, yo … firme, you compre
  -0.3: you fue, you located, you ok, you ship, you squeeze, you sure, you tomorrow, you trying, you turn
  -0.3: you when, you with, you … alcanzo, you … an, you … family, you … her, you … open, you>forever
  -0.3: your place, your spam, your … ah, your … folder, your … has, your … name, your … never, | about, | ah
  -0.3: | alright, | apuntame, | batterys, | ben, | borra, | cash, | cesser, | doctor, | eliminen, | elle
  -0.3: | encore, | everything, | facture, | flat, | genre, | god, | hahaha, | hold, | it, | kien, | llego
  -0.3: | maam, | mardi, | muchas, | new, | oil, | perfect, | powers, | puro, | quit, | race, | remettez
  -0.3: | request, | roads, | saludeme, | scuse, | serial, | sounds, | texts, | that, | ticket, | traje
  -0.3: | tres, | turn, | turns, | typing, | used, | vi, | vivo, | voy, | wah, | want, | wife, | … annule
  -0.3: | … antivol, | … apellido, | … attached, | … bikes, | … brand, | … c, | … cable, | … cancelo, | … cat
  -0.3: | … cel, | … claim, | … client, | … confirmo, | … connais, | … conozco, | … das, | … demande
  -0.3: | … demasiados, | … devez, | … disregard, | … envoyer, | … equivoque, | … errone, | … error, | … ese
  -0.3: | … final, | … guys, | … happens, | … hours, | … intensos, | … lens, | … livreur, | … made, | … marco
  -0.3: | … marque, | … meant, | … names, | … night, | … nouveau, | … obligatorio, | … on, | … orden
  -0.3: | … pagar, | … pague, | … pana, | … pare, | … paro, | … photo, | … pneu, | … prix, | … queda
  -0.3: | … quelle, | … rear, | … regalo, | … silla, | … site, | … so, | … textez, | … thanksgiving, | … they
  -0.3: | … tires, | … todos, | … van, | … voi, | … worked, ~_ade, ~_af, ~_ai, ~_ann, ~_be, ~_bel, ~_bis
  -0.3: ~_bu, ~_bui, ~_cro, ~_emb, ~_fir, ~_ga, ~_gos, ~_gro, ~_how, ~_hr, ~_igu, ~_in_, ~_j_, ~_je, ~_lit
  -0.3: ~_man, ~_nue, ~_on, ~_pap, ~_pat, ~_sry, ~_swe, ~_tel, ~_thr, ~_tod, ~_upd, ~_ups, ~_uso, ~_yes
  -0.3: ~abai, ~acci, ~aire, ~ali_, ~ally, ~alme, ~ambr, ~anot, ~anso, ~anza, ~arc, ~arca, ~ardi, ~armi
  -0.3: ~arne, ~asar, ~asp, ~atea, ~bais, ~barn, ~beca, ~bed_, ~bien, ~bla, ~broo, ~bui, ~buil, ~bure, ~cab
  -0.3: ~cesi, ~chem, ~chi, ~chif, ~chos, ~cino, ~cle, ~clus, ~cou, ~cov, ~cra, ~croi, ~dads, ~ded, ~died
  -0.3: ~dio_, ~dir_, ~dit_, ~dles, ~dma, ~dora, ~dow_, ~dul, ~dy_, ~eady, ~eav, ~ecte, ~ed_, ~efe, ~efo
  -0.3: ~eir, ~elo_, ~elos, ~embe, ~emes, ~encu, ~ent, ~erco, ~eri, ~erwi, ~es_, ~esad, ~espi, ~eth, ~evr
  -0.3: ~ewh, ~ewhe, ~expr, ~fait, ~fla, ~fue, ~gada, ~gan_, ~gate, ~ger, ~gia, ~givi, ~goe, ~goes, ~gris
  -0.3: ~gro_, ~gual, ~hace, ~hamp, ~hens, ~herw, ~hi_, ~hiff, ~hous, ~howe, ~hroo, ~hurt, ~ia_, ~iai, ~icke
  -0.3: ~ieds, ~ieu, ~iffr, ~illi, ~inal, ~ince, ~ing_, ~ionn, ~iot, ~ires, ~isim, ~ivra, ~joi, ~kes, ~kup
  -0.3: ~land, ~lect, ~led_, ~ley, ~lin, ~lio, ~lip, ~lla_, ~lo_, ~lot, ~lp_, ~lsew, ~luv, ~ly_, ~made, ~marc
  -0.3: ~mba_, ~meth, ~mew, ~mina, ~moo, ~mpli, ~mpra, ~namo, ~nch, ~ncue, ~ndic, ~ndre, ~nfir, ~nge, ~nger
  -0.3: ~niet, ~nre, ~nsp, ~nsul, ~nth_, ~nut, ~nvia, ~nza_, ~oche, ~omis, ~onar, ~onct, ~opp, ~ops, ~orch
  -0.3: ~orid, ~otr, ~ouce, ~oun, ~ouri, ~ousl, ~own_, ~oyen, ~pann, ~pap, ~pda, ~pdat, ~pein, ~pel, ~pell
  -0.3: ~pene, ~pes_, ~pien, ~plet, ~pos, ~poss, ~ptez, ~pues, ~quid, ~ratc, ~rday, ~ree, ~reg, ~rek, ~remp
  -0.3: ~res_, ~rfav, ~rir_, ~rl_, ~rnin, ~ro_, ~rub, ~ruid, ~rule, ~rwi, ~sacr, ~sal, ~sale, ~sap, ~seu
  -0.3: ~sewh, ~sibl, ~sill, ~sim_, ~spe, ~spos, ~sry, ~sry_, ~sse_, ~staf, ~star, ~stea, ~swee, ~swor, ~tan
  -0.3: ~tax_, ~teal, ~teng, ~th_, ~than, ~tiga, ~tili, ~tod, ~toma, ~tops, ~tour, ~trad, ~trai, ~tras, ~trek
  -0.3: ~tti, ~tun, ~tuvo, ~uded, ~ueen, ~uel, ~uesd, ~ugh, ~uis, ~ule, ~umme, ~uns_, ~unti, ~upd, ~upda
  -0.3: ~upe, ~upe_, ~urea, ~urn, ~urpr, ~urr, ~usl, ~usly, ~uto, ~uvez, ~uvo_, ~vee, ~vel_, ~vern, ~vez
  -0.3: ~vez_, ~vie, ~wed_, ~wint, ~xpr, ~xpre, ~yen_, ~yez, ~yped, ~yth, ~zar
  -0.4: 2 min, 2 … and, NAME about, NAME … have, NAME … my, NUMBER if, NUMBER libras, NUMBER mins
  -0.4: NUMBER percent, NUMBER what, NUMBER … NAME, NUMBER … away, NUMBER … n, NUMBER … too, NUMBER … tu
  -0.4: NUMBER … you, a alguien, a cambiar, a como, a copy, a faire, a half, a kids, a laisse, a loaner
  -0.4: a look, a stop, a trois, a yes, a … 2, a … at, a … because, a … can, a … casa, a … fin, a … it
  -0.4: a … line, a … lista, a … qui, a … right, a … sms, a … who, abonne … vos, about NUMBER, about … block
  -0.4: abrazo, acabo … sacar, accident |, achete … velo, acuerdo con, add me, add … back, afina-, again … me
  -0.4: agradece el, agreed, agreg-, agregar, ahi estoy, ahora … tengo, ai hate, ai parle, ai signe, ai tu
  -0.4: ai une, ai … commande, aigui-, aimerais que, airport, airport |, al senor, al … gracias, alcance
  -0.4: alcanza, alegr-, alguna … de, all … you, alla, alloy, allum-, allume, already got, alto me, am moving
  -0.4: am … so, amazi-, amazing, amen, ameri-, amex |, an … or, ancien, ancien … de, and have, and … back
  -0.4: and … number, and … so, and … your, andra-, andrade, angry>law, annuler l, annuler … abonnement
  -0.4: anos que, anote-, another … now, ans … il, any contact, any day, any news, anymore |, anything off
  -0.4: appareil, appelle moi, appointment for, approuve |, approved, aprendio, apres midi, apres votre
  -0.4: aqui … es, are after, are … ok, around NUMBER, arreglan, arreglar |, arreglen, arret d, arrete chez
  -0.4: arrete … textos, arreter a, arreter … textos, arrive … NUMBER, as is, ask NAME, ask |, assez d
  -0.4: assig-, at once, at … store, atelier |, atendio, au sondage, au … svp, audio-, audios, aurait
  -0.4: autocollant, autopay, autou-, autour, autre personne, avant … NUMBER, avec mes, avec … numero, averti
  -0.4: avez ecrit, avez |, avisaron, avoir, avoir un, ayer … de, back by, backe-, backed, baja … asiento
  -0.4: bajo delete, balco-, barrio, barrio |, be ready, be … texts, be … to, beach |, been to, been … a
  -0.4: before me, believe you, bent the, bhai, bici jaja, bici me, bici … lista, bici … para, bici … por
  -0.4: bien, bigge-, bigger, bike boxes, bike ready, bike that, birya-, biryani, bit, bleeding, bless you
  -0.4: bless-, bleu |, blocked the, blonde |, bloque … le, bluet-, bluetooth, bomba, bon de, bon … commande
  -0.4: bonjour … je, boost, borre el, bother … again, boutt-, boutte, brake lever, brake rubs
  -0.4: bring anything, bring the, broad-, broken so, broken |, brothers, broug-, brought, bruh |, brule |
  -0.4: budge-, budget, burie-, buried, but … did, by … NUMBER, by … if, by … you, c tu, c … ca, c … sa
  -0.4: c … une, ca doit, ca … merci, ca … va, cable … is, cadenas vous, cadenas |, cadre |, cafe |
  -0.4: calcomania, calid-, calidad, calling |, calme-, calmez, campamento, can come, can use, can … bring
  -0.4: can … lift, can … pick, canse de, carbono, card i, cardb-, cardboard, carga, carga-, carte … credit
  -0.4: celular … me, cerca |, chambres, changed, changer mon, cheaper … i, check your, check … number, chido
  -0.4: choice, choice |, chum dit, clean, click |, cliente, clip, clipl-, clipless, cobraron
  -0.4: combien … temps, come home, come … as, comio, comio mi, commande NUMBER, commande a, commence
  -0.4: comment ca, comment … fait, como desactivo, como la, como … lo, compre en, compris |, con NUMBER
  -0.4: con ese, con … para, conec-, conecta, confirmado, connaissait, construction, correos, coupez … guidon
  -0.4: court-, creak, credit du, criss-, crissez, crissez … patience, croche |, cry |, cuadro |, cual es
  -0.4: cuando la, cuando llega, cuando … las, cuanto … la, cubie-, cuidado, cut … steerer, d NAME, d appeler
  -0.4: d enlever, d hier, d oeuvre, d … autre, d … envoyer, d … j, da pena, danad-, danar, dans … char
  -0.4: dans … pneu, daughter has, day but, de cadenas, de casque, de gel, de hacer, de lumiere, de misa
  -0.4: de presse, de sacar, de semaine, de ser, de shimano, de sonar, de velos, de … air, de … cm, de … dans
  -0.4: de … desabonner, de … electrique, de … era, de … modele, de … paso, de … pedales, de … stop
  -0.4: de … taller, dead … on, deber-, decro-, decroche, decrocher, dedans |, deje … bicicleta, dejenla
  -0.4: delete freno, deleted … message, demande … de, denta-, depart, department, department |, derailleur |
  -0.4: desactivo, desactivo el, desk, despues de, dessi-, dessin, destine |, dice NUMBER, did |, did … quit
  -0.4: difference |, dinero |, dire que, disque, dit … mais, do, do something, do that, do … get, do … park
  -0.4: do … start, do … worry, docto-, does |, doit … pour, dolares |, donde esta, donde queda, done … my
  -0.4: dormir |, dos … de, dot, drinks, droit vous, du mois, du stationnement, duele, e bikes, effaciez, eid
  -0.4: eid mubarak, el cupon, el dinero, el fin, el gps, el grupo, el mostrador, el paseo, el pelo, el tubo
  -0.4: el … NAME, el … viejo, el … yo, elect-, electriques, electriques |, elsewhere |, embar-, en arret
  -0.4: en ese, en fauteuil, en fin, en reunion, en … caja, en … deux, en … mostrador, en … noche
  -0.4: en … taller, end my, end to, ends … NUMBER, enfant |, enfre-, enfrente, engli-, english, english is
  -0.4: enlever … nom, enlevez … nom, enlevez … svp, enorm-, enorme, entrance, entreposage |, enviado
  -0.4: envoyer vos, envoyer … photos, envoyer … rappels, equipe |, equivocaste, es alto, es su, es … y, esa
  -0.4: escriben |, ese … mi, esperar mas, espos-, esposa, est combien, est sa, est … destine, est … fini
  -0.4: est … mien, esta vez, esta … bici, esta … delete, estafa, este you, este … pero, estime |, esto me
  -0.4: estoy … gracias, etait pas, etait … mon, etes au, etes vous, etre … quelqu, excellent, expec-, expen-
  -0.4: expensive, exper-, expired, facture, faire |, fait le, family |, fasse, fasti-, fat bike, faute
  -0.4: favou-, fax |, felic-, felicidades … el, fella, fender, fenders |, fermez a, fermez … dossier, fewer
  -0.4: file and, fille du, fin du, fin … la, fin … semaine, fini … moi, fits |, fix … flat, floss-
  -0.4: for asking, for both, for him, for no, for today, for … he, for … saturday, for … thank, for … thanks
  -0.4: for … week, for … years, found a, freins svp, friday please, friends, from that, from … number, fui |
  -0.4: galer-, galerie, galerie |, garage |, garmi-, garmin, gave … a, genio-, genios, get on, get paid
  -0.4: get … on, get … your, gift cards, give permission, glove, gloves on, gmail |, go thru, god bless
  -0.4: going |, going … to, golpe |, good … please, gorge-, gorgeous, gossant, grafigne, grass, gris |
  -0.4: groom-, gros merci, gros |, gros … a, guidon de, guidon … 2, guita-, hablamos, hable … mi, hacemos
  -0.4: hamme-, hammer, hanch-, hanche, happy |, hasta el, have reached, have |, have … owned, have … wrong
  -0.4: hay ninguna, he asked, he … a, he … in, hella, her … the, heure de, hi, hielo, high |, his … not
  -0.4: hola buenas, honne-, horn, horqu-, horquilla, hoy you, husband … the, i go, i muted, i |, i … 2
  -0.4: i … dropped, i … hear, i … his, i … moving, i … never, i … nothing, i … paid, i … things, i … would
  -0.4: i … wrong, icy, idea, idee, idee pour, ident-, ignore my, igual |, il arrete, il veut, il … le
  -0.4: il … un, importe, in as, in texts, in … kitchen, in … tunnel, inch, inch |, inclut, infin-
  -0.4: infiniment, infolettre, inscription aux, inspe-, intensos, interac |, interesse merci, interested
  -0.4: inven-, invoice |, is best, is killing, is quite, is stuck, is … best, is … her, is … than, it can
  -0.4: it makes, it quit, it said, it … again, it … do, it … you, items NUMBER, itsel-, itself, j achete
  -0.4: j … apres, j … hate, j … pu, j … signe, j … trouve, jacket, jarrive |, je cherche, je dois, je me
  -0.4: je ne, je … dans, je … dois, jess, jeu, jueves por, just left, just take, keep … on, keep … stop
  -0.4: keys, kien, know any, l assistance, l auto, l essayer, la arreglen, la boite, la cassette, la galerie
  -0.4: la gris, la horquilla, la llamada, la meteo, la noche, la persona, la personne, la pila, la traen
  -0.4: la ville, la you, la … azul, la … le, la … prolongee, lacher, lah |, laisse … a, largo, last … it
  -0.4: laval, laver, le a, le bebe, le cadenas, le dire, le fixe, le fun, le garder, le gusto, le paso
  -0.4: le pregunto, le proprietaire, le puede, le quiten, le voisin, le … NUMBER, le … bleu, le … dit
  -0.4: le … en, le … fait, leaves, left … message, legit, lens, les llevo, les … electriques, let him
  -0.4: license, lifes-, lifesaver, list i, list … a, lista o, liste … prix, listed, lit, lives, llama-
  -0.4: llamada perdida, llamadas … mensajes, llamame, llameme, llave-, llaves, llegan cosas, llegan mensajes
  -0.4: llego cortado, llego … NUMBER, llenan, llevo dos, lloro, lluvia |, lmao, lo pienso, lol mais, looke-
  -0.4: looked, los … estan, lost all, lost the, louez, luz trasera, m achaler, m est, ma cle, ma femme
  -0.4: ma … m, ma … va, madre, main d, main … oeuvre, mais c, mal |, manager |, manana con
  -0.4: mandarme … mensajes, mandaron la, mande, mando el, manger, manual, maps, marchent, market, mat |
  -0.4: me alcanza, me atendio, me avisaron, me because, me cobraron, me deja, me dejen, me pasa, me souviens
  -0.4: me you, me … NAME, me … am, me … be, me … break, me … lo, me … manda, me … turn, me … une, meant … me
  -0.4: meant … somebody, meat, media, meds, melan-, mensaje dice, mensaje no, mensaje … llego, mensaje … mi
  -0.4: mentira, merci pas, merci … NAME, mere |, merit, mesa, message again, message sur, messages a, meteo
  -0.4: meteo |, mettez du, mettez … en, mezcl-, mezclo, mi apellido, mi bicicleta, mi orden, mi primo
  -0.4: mi … porfa, mien, mierc-, miercoles, miercoles |, mind … not, mine, mine is, minui-, minuit, minutes
  -0.4: mio |, mis NUMBER, mis … etoiles, mix, moi NAME, moi avant, moi … quand, moi … que, moins souvent
  -0.4: mois ca, mom i, mon adresse, mon bicycle, mon courriel, mon genou, mon petit, mon pneu, mon … cell
  -0.4: mon … depuis, mon … finit, money for, month and, month is, month |, more … from, more … thank, mosqu-
  -0.4: motor quits, mubar-, mubarak, much is, mujer, must be, musub-, musubi, muy, my brothers, my hands
  -0.4: my receipt, my son, my water, my wifes, my … bottle, my … found, my … if, my … instead, my … put
  -0.4: my … she, my … since, my … they, my … this, n importe, nah, nails |, navidad |, ne connais
  -0.4: need … the, negoc-, negra, neighbors, netto-, never owned, never … there, ni … de, nid de
  -0.4: ninguna bicicleta, ninguna … en, no chinguen, no thank, no … dejen, no … esperar, no … mio, no … pa
  -0.4: no … prisa, no … senal, no … si, no … veo, nobod-, nobody, nom … ma, non … pas, none |, not her
  -0.4: not hers, not lift, not mad, not start, not that, not today, not worry, not … ever, not … is
  -0.4: not … la, not … lol, not>wrong, nota, noticed, now what, now … am, number no, number … be
  -0.4: number … on, number>list, numero depuis, numero … este, numero … gars, numero … me, oblige, oblige de
  -0.4: ocupado, ocupo, oeuvr-, oeuvre, of no, of parts, of … month, off again, off no, ok j, old bike
  -0.4: on arrive, on elm, on part, on … hill, on … un, once … month, one do, one that, one was, one … that
  -0.4: one … thing, ones |, only got, opcion, open the, orbea, ordering, oro, ou c, ou le, ou … est
  -0.4: out … old, ouverts, ouvre, over my, own … bicycle, pagan, pago el, pana, papa que, papin-, papineau
  -0.4: par … je, para … hora, para … sonar, paran de, parcero, parking |, parrilla |, part … no, partage
  -0.4: partido, pas celui, pas chez, pas destine, pas … presse, pas … velo, pasa el, pasem-, paseme
  -0.4: passer le, passer |, passer … chercher, patro-, paying |, pedal |, pedal … off, pedales … de
  -0.4: pedalier, peine de, pelle-, pelletier, perce-, percent, perdon |, perri-, perrito, person in, petit
  -0.4: peux … mon, pharmacy, phone can, phone who, phones at, picku-, pickup, pickup text, picture of, pide
  -0.4: pienso y, pienso … le, pila, pis la, pis … velo, pitch, pizze-, pizzeria, plan … is, plann-, planning
  -0.4: please reply, please tell, plenty |, pleur-, plie, plus bon, plus … avec, plus … cell, plus … de
  -0.4: plus … sms, plus … vous, pneu, podrian, por … o, porfavor, porte-, portero, portugal, poste |, postr-
  -0.4: postre, potence, potho-, pour cette, pour l, pour nous, pour quelqu, pour … je, pour … kona
  -0.4: pourquoi tu, pouvez, pouvez le, pouvez |, pouvez … juste, prefi-, prefiero, pregunto a, pregunto … mi
  -0.4: premier, premiere, prend tu, prend … un, pres, presio, previous, primer, print |, promp-, prompt
  -0.4: psi |, pu la, puedes, puedo pagar, puedo … mensajes, pusieron, put … name, qu … est, qu … y, quand y
  -0.4: quart-, que bonito, que en, que ladilla, que sea, que … quedo, quedo el, queja-, question about
  -0.4: question … the, quieran, quiero … el, quiero … mas, quilt-, quinceanera, quise, quita … la, quitan de
  -0.4: quitele la, quoi ca, raffl-, raffle, ramasser le, rampe, rates, rattle, rayar-, rayaron, rayos
  -0.4: reach-, read my, real person, rear end, rear … feels, receive, rechina, recibo por, recip-, refill
  -0.4: reflectors, regular, rejoindre, removable, removed my, rendr-, rendre, rendu avec, rentan
  -0.4: reparations, replace, replace the, respondo, results, retab-, retablissement, reven-, rice, rim
  -0.4: rode it, roja |, rota, round |, route-, rubs, rueditas |, sacal-, sacale, saco, salgo, salgo a, salio
  -0.4: salio |, salon |, same time, samedi je, sauce, savai-, savais, say this, school |, schwi-, scooters
  -0.4: scratch |, screa-, scusez … vous, se agradece, se si, se … como, se … des, se … son, season |, secre-
  -0.4: seguro |, semaines, send … yet, send>number, senio-, senior, senti-, serait, service … the, serving
  -0.4: seven, she gave, she … you, shift-, ship, shower, si … la, sin … you, since-, sir i, slot, sms from
  -0.4: sofa |, somet-, son velo, sonar, sorry it, sorry … bother, souviens pas, soy … el, spam musubi
  -0.4: spam o, spam … que, spark-, sparkles, splin-, squeaking, sram, still, still not, still there
  -0.4: stop … me, stop … over, stop … thanks, store, store … me, strol-, suert-, suerte, sugge-, suis … NAME
  -0.4: suis … avec, suis … capable, suis … d, suis … fauteuil, suppl-, supposed … get, sur, sur facebook
  -0.4: sur … site, sure … the, svp … m, t aime, take |, take … to, talki-, talking, talla |, taller de, tamo
  -0.4: tanto aviso, taxes |, te equivocaste, teacher … my, tel est, telle-, tellement, tempe-, tempete
  -0.4: tenem-, tenemos, tercer, test |, tete, text after, text do, text every, text not, text notifications
  -0.4: text … an, text … better, text … work, texte, texto de, texto … plus, textos que, textos … que
  -0.4: texts when, texts would, texts … her, thank god, thanks … asking, that right, that … all, that … is
  -0.4: that … so, the airport, the car, the delivery, the dent, the extra, the hall, the handlebar
  -0.4: the kitchen, the match, the month, the purple, the reflectors, the rental, the rush, the rust
  -0.4: the season, the shower, the spring, the street, the thread, the week, the wheels, the … account
  -0.4: the … basket, the … day, the … did, the … keeps, the … lever, the … like, the … of, the … office
  -0.4: the … price, the … service, the … sorry, the … tube, the … up, the … wheels, think the, think … are
  -0.4: think … need, third, this number, this saddle, this … must, this … on, this … spam, thyro-, thyroid
  -0.4: ticket … NUMBER, tiene … de, tienen otro, tienen … de, tighten, tighten the, time … come, to 2
  -0.4: to pass, to school, to them, to … too, to … with, toddl-, toddler, todos … el, told, told him
  -0.4: told … this, too please, took me, tooth, toque, touch, toujo-, toujours, tour |, tout j, tout … ai
  -0.4: train-, traje, transmission, trici-, triciclo, tried to, trop … merci, tu du, tu pour, tu … enlever
  -0.4: tu … pour, tube i, tunne-, tunnel, tuque, turne-, turned, ty, ud, ugh |, un abrazo, un bon, un boutte
  -0.4: un … chez, un … delete, un … si, una foto, una lista, under … name, une rampe, une … dans, une … je
  -0.4: une … personne, university, up from, up … a, up … am, us … it, used … be, using it, usted es
  -0.4: ustedes … se, va arreter, va passer, va … que, vecin-, veille, velo, velo bleu, velo … le, velodrome
  -0.4: velos electriques, vendu |, verdad yo, verifiez, vert |, veux … la, vi … mensaje, vida, video |
  -0.4: vieja y, viens … mon, viernes que, vieux pneu, vineg-, vinegar, visa, visiting, vitesse, vocal-
  -0.4: vocale, voicemail, voisine |, vole, volvi, vos … a, vos … svp, votre temps, voudrais que
  -0.4: voudrais … vous, vous dois, vous juste, vous … change, vous … mal, vous … qui, vous … this, voyan-
  -0.4: voyant, vuelve a, wahoo, walk, walked, want me, want … talk, want … wait, wants … go, washe-
  -0.4: way … is, wednesday, went, what brand, what your, what … would, whats-, when … my, whene-, whenever
  -0.4: while |, who … these, who … to, whoever had, whoever you, whose bike, whose … is, why do, wicked good
  -0.4: wide, wifes, will … over, windo-, window, winni-, with me, with … brakes, with … derailleur, wizar-
  -0.4: wk, work … NUMBER, worries |, worry … it, would … at, wrong … i, xfa |, xioma-, xiomara, xq me, y est
  -0.4: y llego, y nadie, y … cel, y … lo, yes the, yesterday |, yo … de, you after, you aprendio, you but
  -0.4: you casi, you deja, you donate, you guys, you ni, you one, you pick, you terminaron, you van
  -0.4: you wrote, you … by, you … dije, you … make, you … reached, you … says, you … suficiente, you … to
  -0.4: you … told, you … uno, your account, your messages, your … came, your … in, your … system
  -0.4: your … what, yours |, yourselves |, yup, | abren, | ando, | approved, | busy, | calmez, | cancelled
  -0.4: | cessez, | chain, | cher, | cita, | coach, | creo, | crissez, | customer, | deje, | derangez, | eid
  -0.4: | erreur, | fair, | front, | hella, | jusqua, | lequel, | mija, | necesito, | once, | parking, | paso
  -0.4: | picked, | quedo, | ran, | reached, | recibi, | recibido, | rode, | saved, | scratch, | serieux
  -0.4: | size, | small, | suspendan, | test, | tienes, | trae, | truck, | tuesday, | unsubscribed, | wtf
  -0.4: | … ads, | … after, | … afuera, | … agradece, | … already, | … amo, | … arreter, | … battery
  -0.4: | … behind, | … boss, | … boy, | … butt, | … cambio, | … care, | … casco, | … casi, | … celular
  -0.4: | … cesse, | … chinguen, | … cobran, | … compro, | … conduis, | … courriel, | … cried, | … debo
  -0.4: | … desactivo, | … doit, | … don, | … donde, | … ecran, | … equivocado, | … everything, | … foto
  -0.4: | … found, | … gros, | … gustan, | … had, | … hermano, | … juste, | … ladilla, | … lata, | … line
  -0.4: | … llamada, | … llanta, | … matin, | … moved, | … mubarak, | … muted, | … open, | … ou, | … parle
  -0.4: | … pedal, | … persona, | … peut, | … police, | … question, | … ride, | … roja, | … rueda
  -0.4: | … saturday, | … sera, | … sur, | … talla, | … tune, | … under, | … vemos, | … vis, | … will
  -0.4: | … worries, | … wrote, | … yeah, | … zapatos, ~_acc, ~_ad, ~_aft, ~_ass, ~_ave, ~_aye, ~_cic, ~_ded
  -0.4: ~_del, ~_dif, ~_do_, ~_dob, ~_ema, ~_est, ~_for, ~_ge, ~_gua, ~_hac, ~_hi_, ~_hur, ~_kee, ~_kin, ~_ko
  -0.4: ~_mie, ~_mos, ~_muy, ~_na, ~_nah, ~_ne, ~_nob, ~_oui, ~_pei, ~_pog, ~_por, ~_raf, ~_rec, ~_sal, ~_seg
  -0.4: ~_sno, ~_son, ~_ta, ~_tam, ~_th, ~_tol, ~_ty_, ~aban, ~acie, ~acos, ~add_, ~adi, ~adu, ~affl, ~aft
  -0.4: ~afte, ~ala, ~alio, ~all_, ~als_, ~alva, ~appe, ~arda, ~arn, ~asia, ~assa, ~asse, ~atr, ~ats, ~aval
  -0.4: ~avan, ~avel, ~avi, ~awe, ~beg, ~bel, ~bloc, ~bra, ~bre_, ~brou, ~buck, ~cale, ~cass, ~ceiv, ~cen_
  -0.4: ~cer, ~chez, ~chip, ~choc, ~chr, ~ci_, ~cio, ~cku, ~ckup, ~cle_, ~clic, ~clis, ~coun, ~crat, ~ctr
  -0.4: ~cupa, ~cur, ~daro, ~dd_, ~dea_, ~dej, ~desk, ~devo, ~dif, ~dig, ~dio, ~dob, ~dobl, ~doct, ~dos
  -0.4: ~doss, ~duis, ~ead_, ~eant, ~ecip, ~ecro, ~ect, ~ectr, ~edi, ~eeps, ~efie, ~eg_, ~egoc, ~egro, ~eiv
  -0.4: ~eja, ~empl, ~empo, ~enc, ~ench, ~engl, ~engo, ~enne, ~ense, ~ent_, ~enta, ~era_, ~erac, ~eren, ~eres
  -0.4: ~erez, ~esk, ~esk_, ~et_, ~eun, ~evar, ~ewo, ~feel, ~fert, ~fes_, ~fewe, ~ffl, ~ffle, ~ffre, ~fil
  -0.4: ~fir, ~fole, ~fr_, ~gado, ~gar_, ~gee, ~glas, ~goc, ~goci, ~goss, ~gro, ~haga, ~hell, ~hene, ~hick
  -0.4: ~hico, ~hift, ~hird, ~ho_, ~horq, ~hus, ~iao, ~iao_, ~ibl, ~ible, ~ick_, ~icku, ~icl, ~icyc, ~idio
  -0.4: ~iero, ~igu, ~ile_, ~in_, ~inar, ~ine_, ~inem, ~ins, ~ion_, ~ira_, ~is_, ~isa, ~isc, ~itte, ~izo
  -0.4: ~jeu_, ~kee, ~keep, ~keys, ~kup_, ~lac, ~lace, ~lie_, ~lish, ~long, ~lowi, ~lqu, ~lut, ~mbs, ~mbs_
  -0.4: ~meti, ~mia_, ~muy, ~muy_, ~nah, ~nah_, ~nct, ~ndas, ~ndow, ~nego, ~nen_, ~nerv, ~neu, ~neu_, ~nga
  -0.4: ~ngli, ~niq, ~niqu, ~nmen, ~nna, ~nob, ~nobo, ~nows, ~nsei, ~nstr, ~nt_, ~nte, ~nter, ~nty, ~nty_
  -0.4: ~nvie, ~ny_, ~obb, ~obod, ~oca_, ~ocas, ~ofer, ~oin_, ~ojo, ~olen, ~oli, ~olv, ~olve, ~orks, ~orme
  -0.4: ~orn_, ~ort_, ~ory, ~ory_, ~osi, ~oss_, ~osta, ~oth, ~ouj, ~oujo, ~our_, ~ourd, ~owed, ~owne, ~pana
  -0.4: ~parc, ~pei, ~per, ~perr, ~pie_, ~plac, ~poc, ~poco, ~pog, ~por, ~pres, ~qui_, ~raj, ~ran, ~rcol
  -0.4: ~ream, ~reed, ~ref, ~regu, ~retr, ~rger, ~rink, ~riv, ~rive, ~rni, ~rol, ~rqui, ~rreo, ~rtic, ~rve_
  -0.4: ~salu, ~scan, ~sera, ~set_, ~shif, ~sir_, ~slot, ~sno, ~soe, ~son, ~stes, ~stil, ~str, ~stru, ~sur_
  -0.4: ~tair, ~te_, ~the, ~thir, ~thr, ~tia_, ~tie_, ~till, ~tle_, ~told, ~tom, ~too, ~tors, ~touj, ~turd
  -0.4: ~ueva, ~uien, ~uis_, ~ull_, ~umbs, ~unds, ~une_, ~uner, ~unt, ~urda, ~urie, ~urt_, ~used, ~uter
  -0.4: ~vail, ~veci, ~vent, ~wne, ~yer_, ~ys_
  -0.49: (tables say none)
  -0.5: 2 jours, 2 … the, NAME andre, NAME coutu, NAME does, NAME en, NAME here, NAME … on, NAME … son
  -0.5: NAME … the, NUMBER ca, NUMBER days, NUMBER minutes, NUMBER minutos, NUMBER psi, NUMBER right
  -0.5: NUMBER you, NUMBER … avant, NUMBER … est, NUMBER … et, NUMBER … think, NUMBER … this, NUMBER … y, a
  -0.5: a arreglar, a bit, a dios, a fait, a fax, a hacer, a jour, a lache, a mi, a receipt, a rien, a truck
  -0.5: a whole, a … ans, a … by, a … como, a … fix, a … il, a … ir, a … j, a … mes, a … ou, a … porte, abeg
  -0.5: able, able to, about … wheel, abre |, ac, acabo, accident can, accident … you, acepto |, acuer-
  -0.5: acuerdo, add … to, adent-, adentro, adjuster, agua, ah ok, ai essaye, ai pu, ai … le, ai … vous
  -0.5: aimerais ca, al celular, alcanzo a, alcanzo … llegar, alguien que, all my, alto ahi, alway-, always
  -0.5: am, am fine, am … her, amex, and keep, and nobody, andre, any … from, apaga, appor-, appt, apres la
  -0.5: apt, aqui … hay, are … of, are … texts, arrep-, arrete a, arrete pu, arrete … vous, arrib-, arriba
  -0.5: art, as … on, asap, assistance, assurance |, at these, ate my, au … d, aun, aunt, aurez
  -0.5: authorize the, auto, autob-, autobus, autop-, avez donne, avisarle, avoir … mon, aweso-, awesome
  -0.5: ay … otra, ayudo, b |, babysitting, back … is, bajad-, bajada, bajen, banda-, bandana, basico |
  -0.5: basta … lluvia, bath, be getting, be … customer, be … day, be … soon, beach, beaut-, beautiful
  -0.5: becau-, because, been, bells, ben |, bendi-, bequille |, bette-, better, bici afuera, bici yo, bicis
  -0.5: bidon, bien y, bien … de, bike from, bike not, bike on, bike will, bike … in, bike … my, biscuit
  -0.5: biscuits, bitin-, biting, bjr, bless |, blond-, blonde, bloque sur, bloquez moi, blue one, bonne … la
  -0.5: borro … mensaje, boute-, bouteille, build |, bus … near, busca-, but … have, but … it, buzz
  -0.5: c correct, c … ma, c … tannant, ca de, ca veut, ca … NUMBER, ca … dire, cada cuanto, cajas, cambie a
  -0.5: came by, caminando, can hear, can … call, can … go, can … push, cancel … order, cancela … cita
  -0.5: cancelaron, cansado de, capable, capable |, card for, carriers, carro |, cat |, ce … c, ce … m
  -0.5: ce … on, cel |, celle la, celui la, cette boutique, cette … la, chaine arrete, chaine |, chale-
  -0.5: chalet, chaque jour, checks, cheer-, cheers, cherche un, chica, choic-, claro |, cle |, clienta, cold
  -0.5: combien vous, come … of, comin, comin-, coming, coming in, comma, comment faire, comment … pour
  -0.5: compl-, computer, con ustedes, con … tengo, con … trabajo, conduit, conduit |, confused
  -0.5: confused with, conseillez, contacted, contesta, contestenme, continuer a, corolla |, corten el
  -0.5: couri-, courr-, cousins, coutu, crash-, crashed, credi-, creme, crois que, cruza-, cruzaron
  -0.5: cuanto era, cuanto |, cultu-, culture, cumple, curb, customer care, customer of, d entreposage, d une
  -0.5: d … avant, d … la, dad says, dad … you, dans NUMBER, date |, daugh-, de buscar, de error, de escribir
  -0.5: de frein, de lluvia, de ma, de mantenimiento, de mecanica, de paiement, de prix, de se, de … 2
  -0.5: de … argent, de … delete, de … horquilla, de … marche, de … pero, de … que, de … rueda, de … vieux
  -0.5: deal with, debi, decol-, decolle, deja, dejo de, delivery |, demas, deposit, dernier texto
  -0.5: des … automatiques, descanse, descr-, describe, desde … NUMBER, desinscrit, despues delete, destine
  -0.5: devan-, devant, did that, did … have, did … leave, die, different number, dijo que, dire quoi
  -0.5: directo, disco |, dites merci, do … make, do … read, do … replace, do … still, do … throw, doctor
  -0.5: does a, does … end, domicilio, domicilio |, donde puedo, done with, donne … mon, dormi-, drove
  -0.5: du club, du dossier, dura, ecrire par, effacer, el martes, el motor, el nuevo, el ruido, el segundo
  -0.5: el |, el … cuando, el … lo, elle est, else … it, email went, emails, en NUMBER, en linea, enfri-
  -0.5: enlevez … siege, entendido, enter-, entra, enviarme, erreur … est, error |, es la, es pa, es sorpresa
  -0.5: es todo, es … NUMBER, es … mismo, es … una, es … yo, esa … you, esas llantas, escap-, escape, escuc-
  -0.5: ese modelo, espag-, espagnol, espal-, espalda, espej-, espejo, esposo … la, essentiel, est juste
  -0.5: est ma, est tannant, est … celui, est … nom, est … quel, est … robot, est … vrai, esta NAME
  -0.5: esta escribiendo, esta … el, estan |, estaria, este … ahora, este … no, estrellas, etait une
  -0.5: etait … ma, etc, etes a, etes pas, etes qui, etes … vous, excelente, express, fair enough, faire du
  -0.5: fait, faites … les, familia, family, farm, fastidio |, fatigants … vos, fatigue, fault, file … is
  -0.5: fille vous, fin … mes, fin … mois, finalement, financement, fini pour, first |, fit … in, fix |
  -0.5: flip phone, flooding, floor, florida, folde-, foot, footb-, football, for a, for … NAME, for … months
  -0.5: for … or, for … sister, for … stuff, for … you, forever>forever, fr |, free … a, frenos no, frere |
  -0.5: from … file, fumer, future, g, garantie prolongee, garba-, garbage, gate code, gato, gato |, gauch-
  -0.5: gave … this, gear, gears, german, get in, get one, get … for, get … my, getting … for, getting … from
  -0.5: giant, gift, gift |, give my, glute-, gluten, gmail, going … the, golpe, good … just, got … spare
  -0.5: gps, gracias joven, grand-, grandeur, group-, groupe, grupo … la, guarde, habla, hablar con
  -0.5: hace ruido, hacen … a, hang, hange-, hanger, has … my, has … to, hasta nunca, have any, have got
  -0.5: have me, have some, have … confused, hay un, hay … mas, he … out, heard of, hem, hende-, hendersons
  -0.5: hi this, honda, honestly, horquilla |, house |, how … does, hun, hun |, husbands, hydra-, i dropped
  -0.5: i ended, i miss, i picked, i pressed, i quit, i removed, i rode, i should, i … be, i … fine, i … need
  -0.5: i … past, i … please, i … tired, i … trying, ignore … last, il, il … dans, image, in for, in i
  -0.5: in maine, in this, in writing, in … box, in … rain, incluido, incluses, incorrect, incorrecto, infla-
  -0.5: ins, inscrivez … pas, insid-, inside, installer, instructions, interest, is going, is just, is out
  -0.5: is … class, is … end, is … mr, is … over, is … up, it away, it he, it never, it ready, it say
  -0.5: it went, it worth, it … am, it … mine, it … not, it … rest, items, j … essaye, jacke-, jala, jamen-
  -0.5: jamene, jamme-, jammed, jarri-, jarrive, je connais, je lai, je mesure, je … fais, je … porter
  -0.5: je … pour, je … sur, je … y, journal, journee a, judge, just email, just get, just now, just quit
  -0.5: juste un, keep texting, kids are, km |, kreo, l annee, l … NUMBER, l … c, l … en, la compagnie
  -0.5: la difference, la llevo, la lluvia, la neige, la nueva, la otra, la pintura, la piste, la que
  -0.5: la ubicacion, la … al, la … como, la … en, la … est, lai, laisse un, laisse … j, laissez le
  -0.5: laissez … le, laptop |, large |, lasts, lata, layaway |, le contact, le debo, le ramasser
  -0.5: le virement, le |, le … avec, le … el, le … et, le … las, learn-, learned, left me, legs
  -0.5: les trottinettes, les … mais, les … permiso, les … velos, let … go, letre-, letrero, library
  -0.5: libras |, lien … paiement, light quit, ligne |, like a, like last, lil, limpieza, limping, line … it
  -0.5: list>list, lista para, livreur, llantas |, llega |, lleva-, lleve, lo demas, lo … mucho, located
  -0.5: locke-, long does, long … it, look … these, los lunes, lost … number, louis-, louise, louise |, lui |
  -0.5: lui … un, m … ce, m … donne, ma blonde, ma coloc, ma … arrete, magic-, maman |, mandar esto
  -0.5: mandeme la, mano |, manu, marriage, mas fotos, me confused, me fue, me habla, me mandas, me para
  -0.5: me quedo, me … an, me … este, me … list, me … loco, me … mucho, me … quand, me … una, meant to
  -0.5: members, mensaje era, mensu-, mess, message … in, message … the, messe-, mesur-, mesure, mets
  -0.5: mettez … de, mi abuelo, mi hermana, mi … gracias, mia |, mien |, mija |, mins |, minutes |, miss you
  -0.5: mm, mochi-, mochila, moi d, moi pas, moi … la, moi … mon, moi … place, mois |, mon boss, mon char
  -0.5: mon colis, mon stop, mon … NAME, mon … ca, mon … chez, mon … dit, mon … en, mon … il, mon … que
  -0.5: monday, monsieur je, montagne, more … i, moteu-, mother |, moyeu, mural, must … your, musta-
  -0.5: mustache, my company, my cousin, my frame, my husbands, my lunch, my mother, my phones, my shop
  -0.5: my … again, my … at, my … but, my … call, my … coming, my … today, n do, n … the, nail trim, nails
  -0.5: named, ne … connais, necesito la, necio-, necios, need one, need … this, never been, never heard
  -0.5: never … for, never … texts, next, next … the, nid, nina, no deja, no do, no espero, no fue
  -0.5: no gracias, no otro, no … esten, no … gustan, no … iban, no … todavia, no … verdad, nobody … you
  -0.5: nombre es, nope not, norco, not happy, not him, not replace, not sell, not this, not throw
  -0.5: not understand, not … but, not … right, not … what, not>number, now … does, number last, number since
  -0.5: number … one, number … phone, numbers … the, numero ahora, numero ni, numero … en, numero … je
  -0.5: nunca he, o hay, occupe des, of … are, of … til, of … you, off what, offs, oga, ok but, on our
  -0.5: on … for, on … storage, on … text, on … thing, on … wall, one … is, one … off, otro mensaje, overn-
  -0.5: overnight, owned, owned a, pa alla, pack … for, paid … and, paint |, paisa-, paisano, par le
  -0.5: par … ca, pareil, pareil |, park |, parle a, parle de, parler au, pas aujourdhui, pas des, pas lui
  -0.5: pas trop, pas … cette, pas … magasin, pas … telephone, pas … vous, passerai, pdf, pelo, pendi-
  -0.5: pendiente, pendiente |, penser |, perfecto |, pero yo, persona, persona que, petit-, peu … de
  -0.5: peux venir, pictures … this, pink, pinto, pivot, plans, plate, please check, please not
  -0.5: please respect, pluie |, plus proche, plus … ce, poder ir, podrian … de, polic-, ponchada, poner una
  -0.5: poner … queja, ponga-, por … de, porqu-, porque, pose, pot, potencia, poule, pour … NAME, pour … a
  -0.5: pourriez vous, pray, pregunta, preguntando, presc-, prescription, pressed, printemps |, pro, pro |
  -0.5: problem |, prochaine, prolongee, pu son, pu … numero, puede … el, puedo parar, puerta |, pulga-
  -0.5: pus … de, push, put this, quand … aurez, que lata, que molesto, que necios, que rapido, que son
  -0.5: que … al, que … buena, que … habla, que … paso, que … pusieron, queda, queda |, quedamos en
  -0.5: quel … de, qui NAME, qui … occupe, quien te, quiero hablar, quinc-, quiten las, quitte le, quiz
  -0.5: rack off, range-, rattles, razon, really do, recibir mensajes, recojan, recu un, recu … sms, rejoi-
  -0.5: remove your, remove … stickers, replied … to, repond |, repondu au, reponse, residents, retire de
  -0.5: retiriez, ring, rite, robot-, robots, rock |, rojo, rojo |, ruido |, run it, s arrete, s occupe
  -0.5: s … des, sabes, sacra-, said i, said … would, saison |, salgo … las, salt, sandw-, sandwich, sauve-
  -0.5: sauvez, savoi-, savoir, saw this, say, scoot-, scratch that, screw-, screws, se cancela, se le
  -0.5: se quien, se … llevo, seaso-, seats, seen, sell it, sell … i, send pics, send this, send … of
  -0.5: send … your, send>remove, sent … the, seria, serie |, seriously |, sharp |, she … a, shifting is
  -0.5: shld, si, si baja, si puede, si … favor, si … stop, siege |, signal is, signed the, silencieux |
  -0.5: silent, since … so, slip, snooz-, snooze, so happy, so … NUMBER, so … hurry, sobro, sofa, soin
  -0.5: solo |, sort, spam ca, spam … me, spoke |, spring |, stationnement, stfu, stoke-, stop charging
  -0.5: stop near, stop … la, stopped … but, storage |, storm, stuck at, stuck … work, su bici, su … que, sue
  -0.5: suis … client, suis … du, suis … reunion, suits, sur l, sur … facture, sur … nerfs, sure, sus promos
  -0.5: swear |, take … for, takeoff, tamal-, tamales, tannant |, tape sur, tape … les, tardecito, tarjeta |
  -0.5: tbh |, te confundiste, te … permiso, team, teenager, teeth |, tel, tenan-, tenant, tengo bicicleta
  -0.5: tengo … con, termine |, test ride, text NAME, text says, text to, text … husband, text … lot
  -0.5: text … not, texte … que, texto a, texto recu, textos d, textos … part, texts in, thank … so
  -0.5: thanksgiving, that off, that price, that … fast, that … ok, that … why, the back, the bath, the beach
  -0.5: the big, the bill, the cover, the driveway, the family, the fridge, the gate, the hem, the invoice
  -0.5: the little, the mess, the middle, the part, the pink, the post, the pot, the tenant, the … desk
  -0.5: the … email, the … go, the … grips, the … guy, the … home, the … made, the … n, the … new, the … only
  -0.5: the … or, the … way, the … wheel, there soon, there … is, these be, these>more, they removed
  -0.5: they say, think … meant, think-, this sorry, this the, this … any, this … before, this … but
  -0.5: this … since, throw … the, tie, tight-, timbre de, time … NUMBER, time … the, tire is, tiren-
  -0.5: to next, to remove, to update, to … family, to … wrong, todavia no, todo gracias, tombe, torni-
  -0.5: tornillo, tous … textos, tout le, tout … temps, trabajan, trois, trottinettes, trouve pas, tubo
  -0.5: tuesday is, tune, ubicados, un alto, un … sur, una queja, unas, uncle, under my, under the, une liste
  -0.5: une … par, up a, up no, up to, urgence, urgente |, use another, use it, use … shop, usted … no
  -0.5: ustedes … los, vais porter, vais y, vais … plainte, vais … quand, vamos, van |, velo … ma
  -0.5: velo … revenu, velo … svp, velodromo, vendredi |, venga-, venu, verde |, veut le, veut … quoi
  -0.5: veux … attendre, vi su, viens |, ville |, voice message, volviendo, votre client, votre systeme
  -0.5: vous aurez, vous auriez, vous cherchez, vous conseillez, vous voulez, vous … avez, vous … j
  -0.5: voy … hacer, voyon-, voyons, vraim-, vraiment, vuela, vuelo, vuelta, walke-, want any, want … is
  -0.5: wants … know, was so, was very, was yours, we moved, we stop, we … got, weddi-, wedding, weigh-
  -0.5: weight, well be, went … spam, whatsapp |, when |, which … i, who |, who … is, whoever … want, whoop-
  -0.5: whoops, why does, wish me, with her, with that, with … for, with … green, wobble, woke, words
  -0.5: worked |, would … a, wrong with, y este, y … a, y … llegan, y … personne, y … quien, yo los
  -0.5: you dejen, you look, you … esta, you … number, you … texting, you … there, you … vi, young man
  -0.5: your customer, your guy, your parking, your … but, your … lot, your … say, z, zip tie, | abeg, | at
  -0.5: | avertissez, | aviseme, | bjr, | cancelaron, | cancelo, | cierran, | come, | cool, | eh, | found
  -0.5: | friday, | good, | hein, | loved, | may, | miss, | note, | oga, | open, | papa, | para, | parfait
  -0.5: | perfecto, | pueden, | quedamos, | saludos, | serait, | sunday, | texte, | tire, | trois, | tu
  -0.5: | ustedes, | whens, | where, | whoops, | … a, | … abuelo, | … adore, | … annoyed, | … ano
  -0.5: | … asiento, | … atencion, | … aunt, | … aviez, | … bicis, | … bless, | … buenas, | … bus
  -0.5: | … combien, | … correo, | … coupe, | … derailleur, | … dieron, | … ended, | … english, | … far
  -0.5: | … fete, | … for, | … fotos, | … freehub, | … guy, | … idea, | … laisse, | … llega, | … make
  -0.5: | … mandas, | … messaging, | … mesure, | … molesto, | … mon, | … muchacho, | … necios, | … owner
  -0.5: | … pere, | … pics, | … place, | … poco, | … porque, | … presse, | … quitar, | … quitte, | … rapido
  -0.5: | … recu, | … rien, | … rush, | … saw, | … shifting, | … son, | … sure, | … survey, | … terminaron
  -0.5: | … texted, | … trompez, | … vale, | … vivo, | … well, ~_a_, ~_aid, ~_alw, ~_am_, ~_ama, ~_av, ~_awe
  -0.5: ~_bi, ~_bie, ~_can, ~_co, ~_cru, ~_cue, ~_dad, ~_dej, ~_do, ~_doc, ~_due, ~_eno, ~_fig, ~_fo, ~_g_
  -0.5: ~_gau, ~_gia, ~_gp, ~_gps, ~_hea, ~_hy, ~_il_, ~_imp, ~_ke, ~_kie, ~_luc, ~_mad, ~_may, ~_nex, ~_nin
  -0.5: ~_opc, ~_pe, ~_pow, ~_ran, ~_re, ~_ren, ~_rue, ~_si_, ~_sp, ~_sy, ~_tas, ~_tha, ~_the, ~_tho, ~_tw
  -0.5: ~_use, ~_vil, ~_vu, ~_wat, ~_wi, ~abs, ~acc, ~acks, ~acue, ~ad_, ~ades, ~ados, ~agni, ~aigo, ~aila
  -0.5: ~air_, ~airs, ~aise, ~alen, ~alet, ~alga, ~alud, ~alw, ~alwa, ~am_, ~amor, ~an_, ~anas, ~ann, ~appr
  -0.5: ~apt, ~ara_, ~arag, ~arco, ~ards, ~ares, ~aso_, ~auch, ~ayon, ~back, ~been, ~bett, ~blon, ~bonn, ~by_
  -0.5: ~cabo, ~ceme, ~cer_, ~cerc, ~ceri, ~cibo, ~cing, ~cio_, ~cis_, ~cket, ~cki, ~clo, ~cog, ~coma, ~cote
  -0.5: ~dali, ~dist, ~doc, ~dra, ~du_, ~ean_, ~ecau, ~eco, ~ecol, ~econ, ~ect_, ~ecto, ~edi_, ~eds_, ~ee_
  -0.5: ~eem, ~egui, ~eho, ~ejoi, ~ela, ~ell, ~endr, ~ene, ~enev, ~eng, ~enia, ~enou, ~eon, ~ers_, ~ert_
  -0.5: ~erti, ~esc, ~esca, ~eso, ~esom, ~estl, ~eta, ~etw, ~euni, ~ewer, ~fec, ~ffe, ~ffr, ~fic, ~fic_
  -0.5: ~fina, ~fle_, ~for, ~fter, ~gale, ~ganl, ~gara, ~gau, ~gauc, ~gian, ~gift, ~glan, ~gps, ~gps_, ~greg
  -0.5: ~gs_, ~guan, ~guie, ~habi, ~harp, ~heer, ~hie, ~hit_, ~iba_, ~iclo, ~ics, ~ics_, ~idea, ~idee, ~ids
  -0.5: ~ids_, ~ier, ~ife_, ~ifte, ~ike, ~ike_, ~il_, ~indo, ~ipe, ~ipi, ~isio, ~iss, ~it_, ~itez, ~ito_
  -0.5: ~ive, ~jarr, ~jem, ~ket, ~ks_, ~lata, ~lift, ~liq, ~liqu, ~lond, ~loor, ~lune, ~lwa, ~lway, ~mad
  -0.5: ~mang, ~mate, ~may, ~mbe_, ~mbr, ~mia, ~mig, ~mily, ~min, ~mism, ~mut, ~nam, ~name, ~nan_, ~nca
  -0.5: ~nda_, ~ndi, ~ndma, ~neg, ~nex, ~next, ~nfol, ~ning, ~nos_, ~nota, ~ntal, ~ntia, ~obu, ~obus, ~oc_
  -0.5: ~ocu, ~od_, ~ofe, ~offe, ~omat, ~omb, ~ome, ~omm, ~ompl, ~oni, ~onto, ~ood, ~oop, ~oos, ~opc, ~oqu
  -0.5: ~or_, ~org, ~oro, ~oser, ~osit, ~ossi, ~oste, ~oteu, ~our, ~ouve, ~pab, ~phe, ~pied, ~pin, ~porq
  -0.5: ~pow, ~ppl, ~ppor, ~pray, ~pri, ~prov, ~pui, ~puis, ~put, ~pute, ~py_, ~qua_, ~ques, ~ra_, ~rad, ~rag
  -0.5: ~ram, ~rch, ~rdon, ~read, ~rejo, ~repo, ~rest, ~revi, ~rica, ~rid, ~rigi, ~rizo, ~rler, ~rne_, ~rod
  -0.5: ~rook, ~rott, ~rpre, ~rrar, ~rro_, ~savo, ~sea, ~sed_, ~see_, ~sema, ~seni, ~sib, ~souv, ~stal, ~stel
  -0.5: ~tall, ~tate, ~tche, ~tes_, ~tha, ~that, ~tit_, ~tmen, ~tobu, ~tol, ~traf, ~troi, ~tua, ~ube, ~ube_
  -0.5: ~uest, ~uev, ~uf_, ~ugar, ~uh_, ~ult_, ~umm, ~uncl, ~und, ~ur_, ~urd, ~usa_, ~uss, ~uste, ~ute, ~uto_
  -0.5: ~utob, ~uve, ~uys, ~uys_, ~uzz_, ~vam, ~vant, ~var, ~vem, ~ven, ~vier, ~vinc, ~ving, ~voy, ~voyo
  -0.5: ~wat, ~wedd, ~weso, ~whe, ~whit, ~xte_, ~ymen
  -0.6: 2 minutes, NAME vous, NAME … it, NAME … not, NAME … plus, NUMBER 2, NUMBER en, NUMBER ok, NUMBER quid
  -0.6: NUMBER stars, NUMBER velos, NUMBER … for, NUMBER … me, NUMBER … pis, a beer, a bicycle, a deal, a esa
  -0.6: a lo, a midi, a ride, a while, a … before, a … do, a … hoy, a … nom, a … place, a … una
  -0.6: abonnement bixi, abonnement d, about to, aca no, acces-, achale, achat, ad, adult-, after lunch
  -0.6: afuera yo, again … am, again … you, agreed … the, ahi nos, ahi … vemos, ahora lo, ai trouve, ai … dit
  -0.6: ai … la, ai … lu, ai … numero, al que, alcanzo, alle a, alter-, alto el, alu, am broke, am outside
  -0.6: am … in, an email, and loves, and she, and … to, and … up, apell-, apellido, appelez … a, apres l
  -0.6: apres … job, apuntar, apunto, aqui nadie, aqui … se, are a, are great, are … done, are … options
  -0.6: argen-, argent, arme, arret … autobus, arrete c, arrete … est, arreter au, arreter … nous
  -0.6: arretez … ca, arrivee |, ask … the, assez de, assurances, at every, at … bus, at … point, atienden
  -0.6: attached, attached |, au, aucun … de, automne, automne |, autorise … reparation, avais, avec ma
  -0.6: avec … velo, avez oublie, avez … recu, avisar |, awesome |, back, bag |, bags, bajan, baker-, bakery
  -0.6: bano, basico, batht-, bathtub, be honest, be … by, be … for, beer |, bell crank, besoin … facture
  -0.6: better … me, bici todavia, bicicleta, bicis |, bien … a, bien … le, bike last, bike … fine, blanche
  -0.6: bleed-, bonne chance, book a, boss, bother with, bother … the, bottle cage, boulot, boy |, brake-
  -0.6: brakes, breat-, bueno me, bugging you, buscar, by mistake, c est, c … combien, c … pratique, c … pu
  -0.6: c … un, ca roule, ca sur, ca … a, ca … beaucoup, ca … coupe, cable-, cables, cage, camaras
  -0.6: cambiar los, cambiar … frenos, cambio, can … pay, can … stop, cancele … cita, cancelen mi, canceller
  -0.6: cansado, cansan, caps, capte, carrement, carrera |, cassette |, ce que, ce … ca, ce … est, cell … pas
  -0.6: celular en, center, centr-, cerca, cerveza, chape-, chapeau, chara-, charger |, charges per, cherche
  -0.6: chevere, chinguen, chose pour, churc-, church, ci |, cita de, claim number, clock on, close |, cm |
  -0.6: color |, colors, come back, comid-, comida, commencez, comment … les, company, componer, compra
  -0.6: con quien, con … esposo, con … hablo, confiance, confio en, confirmation, confundiste, congrats
  -0.6: conos-, conosco, conosco a, consens, consiguieron … numero, contact … on, corol-, corolla
  -0.6: correct pour, correcto, corte, courses, creva-, cuando … acaba, cuando … el, cuida-, cuidense, custom
  -0.6: d autobus, d numero, d … sur, dans, dans la, dans mes, dans … message, daughter, day is, de 2
  -0.6: de celular, de cote, de disco, de el, de forfait, de freins, de niaiser, de precios, de quelqu
  -0.6: de rechinar, de temps, de … compagnie, de … deranger, de … esta, de … roue, dead … me, debarquer |
  -0.6: decal-, dejal-, deje la, deje ninguna, deje … bici, dejelo, dejes, demande une, dent, dentist
  -0.6: derniere … que, des pneus, destinatario, deux … vous, dice que, dice … no, dile, dio … de, dios |
  -0.6: directions, directions |, dishe-, dishes, disqu-, disturbing, dites, do a, do if, do |, do … click
  -0.6: do … cut, do … let, do … look, do … mean, do … remove, do … texts, dolares y, domic-, done please
  -0.6: dossier, driveway, droit-, droite, dropping off, du velo, duerm-, dupli-, ecris |, egrat-, el dueno
  -0.6: el mecanico, el pago, elimina, embarque, en caja, en cuanto, en tout, en … NUMBER, en … du
  -0.6: en … moins, encuentro, end plugs, end … lose, enerv-, english no, enlevez nous, enoug-, enough
  -0.6: enough … for, enterado, entiende |, equivoque, era para, erreur c, es aqui, es regalo, es … o
  -0.6: escribale, ese … de, espac-, est il, est pratique, est pu, est revenu, est … assez, est … ex
  -0.6: est … lol, est … necessaire, est … sur, estaba |, estaf-, este mensaje, este mismo, este … me
  -0.6: estimation, et ce, et la, everything, except, exmar-, exmarido, exo, expire, fait beaucoup, fait … j
  -0.6: false, farme-, farmers, fatig-, fatigant, fax, fedex, feels lose, femme |, fermez vous, fetch
  -0.6: fichez … la, fille … l, filter, finissent, for, for them, for … frame, for … me, for … number
  -0.6: for … sorry, for … whole, forma de, forwards, francais, freeh-, freehub, fridg-, fridge, from … all
  -0.6: from … order, froze-, frozen, fue muy, fue … que, funeral, gars au, gauche |, gave you, gave … number
  -0.6: gente, gerente |, get … messages, getting, getting this, glove-, gloves, good my, goose, got |
  -0.6: got … new, gracias … dios, grafi-, grande, grandpa, grave, grave-, greas-, grease, group text, grrr
  -0.6: gusta-, guy, habla |, hagalo, hagalo |, hair |, happy … to, have one, have … use, hay forma
  -0.6: hay … NAME, he gave, he is, he … so, he … to, he … you, here so, heren-, herencia, his … and, hoggi-
  -0.6: hogging, home on, homework, hope, hora |, i am, i bet, i borrow, i bring, i give, i … broke, i … in
  -0.6: i … know, i … lol, i … more, i … outside, i … over, i … phone, i … there, i … twice, ido, if he
  -0.6: il manque, il … de, il … la, important, important |, in … for, included |, inflate, interesa la
  -0.6: interesse plus, into the, is important, is on, is your, is … as, is … paint, is … ready, is … time
  -0.6: it as, it at, it cost, it does, it rides, it safe, it … did, it … like, it … more, it … take
  -0.6: it … thru, izquierda |, jamais autorise, je demande, je … apres, je … prends, jersey |, joke
  -0.6: just kidding, just one, just … one, karao-, karaoke, kiddo, kids, kids bikes, kitch-, kitchen, koi
  -0.6: l argent, l estime, l … demain, l … sur, l … svp, la cle, la couleur, la garantie, la graisse
  -0.6: la lumiere, la quiero, la saaq, la valve, la … bonne, la … elle, la … es, la … o, la … prochaine
  -0.6: la … tout, lachez … vous, laisse mes, large, las dos, las … me, last night, last time, lata |, lavada
  -0.6: layaw-, layaway, le cadre, le club, le des, le guidon, le pongan, le prends, le rouge, le … pneu
  -0.6: le … stop, le … velo, leath-, leather, left a, lei, les liens, les petites, les … boue, les … en
  -0.6: les … roues, let you, letra-, letras, licen-, liens, list so, list … and, livrez, lo vi, lo … mas
  -0.6: lo … mi, logo |, long |, long … i, longu-, looking for, looks … spam, love to, lunes, luz de, m aviez
  -0.6: ma chaine, ma soeur, ma … sur, make … NUMBER, mama, mama … por, manda, mandandome textos
  -0.6: mandar … mensajes, manteau, marathon plus, marche |, mari, mari … est, mas barata, me equivoque
  -0.6: me escriben, me llame, me mude, me … ahorita, mean, meant, mecanica, medec-, medid-, mediodia |
  -0.6: mediu-, medium, medium |, meet, mejor, mel, mensajes … a, mensajes … favor, mensajes … los, merry
  -0.6: message d, message dit, message from, message … pour, mettez le, mi nieto, mi suegra, mi … es
  -0.6: mil gracias, minim-, minutos |, miser-, modelo, moi dessus, moi plutot, moi que, moi … suis, molestes
  -0.6: momentito, mon appel, mon fils, mon … bike, montant, more … an, more … and, more>wrong, mother in
  -0.6: much … you, mude, multi-, mum |, my daughter, my english, my membership, my moms, my screen
  -0.6: my … folder, my … never, my … reads, my … yet, nap, necessaire de, necessaire … m, need … more
  -0.6: needs the, negro |, never … my, new … is, news, next … i, ni idea, ni mi, nieto, ningun, ninguno mas
  -0.6: ninguno |, no alcanzo, no conosco, no conozco, no interest, no molestes, no one, no promos, no vive
  -0.6: no vuelvo, no worries, no … cansan, no … des, no … esta, no … from, no … ruido, no … yo, nobody told
  -0.6: noire, nombr-, not enough, not look, not needed, not over, not ship, not texts, not … like
  -0.6: not … name, not … permission, not>remove, notification, novia, nuevo es, number am, number this
  -0.6: number … is, number … texting, number>these, numero dans, numero par, numero soy, numero … cuenta
  -0.6: numero … google, numero … telephone, of people, of … is, of … no, of … on, of … week, off from
  -0.6: off … file, off … my, often … you, oil, ok you, ok … gracias, old … is, old … off, on lache, on read
  -0.6: on saturday, on … NUMBER, on … at, on … avait, on … no, on … parle, on … plan, on … plus, onda con
  -0.6: one … and, opening, or, or … it, original |, otro texto, ou pas, oubli-, out to, out … now
  -0.6: out … number, overh-, overhaul, own … bike, owner … this, packa-, package, padri-, pain |, paper
  -0.6: para, para alla, parad-, parei-, paren … mandar, parki-, parking, parle, parler a, parler |
  -0.6: pas … nouvelles, paseo |, passe, patch-, patches, payme-, pena |, penser, perds, pero esta
  -0.6: person … the, persona no, personne de, perte-, pertenece, peuge-, peugeot, peux … la, peux … m
  -0.6: peux … venir, phone at, piece |, piss, piss off, plan … per, please only, please use, plugs
  -0.6: plus … cette, point |, political, por … bebe, por … hasta, porte |, portu-, pour confirmer, pour la
  -0.6: pour mon, pour rien, pour … fete, pourriez, pouvez … ecrire, pouvez … me, precio por, pregunta |
  -0.6: preguntan, prendre … velos, prends |, prete, printer, prolo-, promos j, promos |, pront-, pronto
  -0.6: proprietaire du, puedo hablar, pues gracias, put the, put your, put … down, que dia, que fuera
  -0.6: que pedi, que tiene, que … dois, que … recois, que … recomienda, que … te, quel arret, quel nom
  -0.6: quelque … pour, qui ca, qui j, qui … appelle, quid, quien, quien hablo, quieres, quitan … la, quits
  -0.6: raffle |, rappels d, read it, rechinar, recoger, recomendo, recordatorios por, red ones, regalo
  -0.6: regle, relen-, relentless, remboursable, rembourse, removed … from, remueve, renew-, rental, repare |
  -0.6: reporting … as, required, required |, resid-, responder, reste a, reuni-, reunion, revenu, ride on
  -0.6: ride … the, ridic-, ridiculous, ring the, ring … bell, rio, robo, robot … me, rock, rode, room |
  -0.6: roues |, rouler, runni-, running, rust, ruta, saaq, saddle |, saliendo |, sans … lire, saquenle
  -0.6: saura-, saw … text, say less, say thanks, say … for, se acaba, se cancelo, se cansan, se cayo
  -0.6: se … borro, se … fue, se … otra, se … quiero, se … sola, seat off, secon-, second, segundo, send
  -0.6: send … more, sent you, serre, serre-, serrer, services, setup, sew, shamp-, shampoo, she … the
  -0.6: shop … NUMBER, short |, si … bici, sirve, sis, size |, slept, smash-, smashed, so far, so … texts
  -0.6: socce-, soccer, socia-, social, soir je, solicito, solo, solo les, someone … the, sometime, sorpresa
  -0.6: sorry … is, sorti-, spammy, speec-, speech, stem |, stop light, stop payment, stop … at
  -0.6: stopper … the, store |, submi-, submit, suegra, suis desabonne, suis … alle, suit, summer, suppo-
  -0.6: sur votre, suspende, svp la, sweep-, switched, switched off, symbo-, tacos |, take … old, takeo-
  -0.6: taman-, tamano, taque-, taqueria, teena-, telefono no, tenga, terminamos, text a, text can, text than
  -0.6: texter j, texter … ai, texting … about, texto est, texto … est, texts this, texts … here, that
  -0.6: that person, that please, that was, that works, that would, the bakery, the charger, the clock
  -0.6: the email, the fish, the good, the gym, the headset, the interview, the logo, the rain, the saddle
  -0.6: the serial, the spokes, the teacher, the trade, the wheel, the … honestly, the … how, the … machine
  -0.6: the … tire, there, these … for, think this, this looks, this … was, thursday and, tienda es, tienes
  -0.6: tige, to spam, to type, to whom, to … is, todos |, toget-, together, toile-, tomorrow, too, too … of
  -0.6: topic, toujours la, toutes les, trabajo por, transferez, tried, tu … chez, tubes, tubes |, uh, un
  -0.6: un robot, un velo, un … a, un … con, un … on, under, unlock, unlock the, unsub … from, urgent |, urs
  -0.6: utilisez, va … la, va … le, value, velos a, veo |, veux un, veux … a, vez ustedes, vidrios, vieil-
  -0.6: viens d, vieux bike, vocau-, vocaux, voice to, voice … text, voisine, votre … dit, votre … par
  -0.6: votre … pas, vous cessez, vous recu, vous voir, vous … aviez, vous … enlever, vous … est
  -0.6: vous … oublie, voz, vrai, walt, want … anymore, want … tires, wanted … say, was your, wat, watching
  -0.6: we … again, well, well |, were good, what about, what day, when can, whens, whens the, who … my
  -0.6: will do, will leave, will wait, will … a, work for, work i, worries, would … give, would … please
  -0.6: wrong person, wrong>these, y le, y penser, y voy, y … la, yea, years and, yo vivo, yo … esto
  -0.6: yo … recojo, you check, you from, you gave, you give, you los, you meant, you take, you this
  -0.6: you … bike, you … doing, you … llego, you … otra, you … spam, your, your call, your |, | allez
  -0.6: | amen, | aqui, | ask, | ce, | coudonc, | cual, | dos, | elimina, | how, | huh, | invoice, | omg
  -0.6: | piss, | shimano, | taille, | te, | termino, | todo, | venden, | video, | virement, | yea
  -0.6: | … achete, | … automated, | … bonito, | … cap, | … cita, | … crois, | … cuando, | … de, | … demain
  -0.6: | … dia, | … down, | … es, | … escriban, | … fell, | … fois, | … forma, | … frein, | … freno
  -0.6: | … give, | … grave, | … gusto, | … happy, | … jefe, | … journee, | … kids, | … knees, | … light
  -0.6: | … ligne, | … llegue, | … look, | … luz, | … manches, | … manque, | … molestes, | … new, | … non
  -0.6: | … onda, | … petit, | … piste, | … porte, | … prend, | … profe, | … quel, | … recibi, | … roue
  -0.6: | … s, | … safe, | … saved, | … soiree, | … soy, | … stars, | … suficiente, | … tard, | … tengan
  -0.6: ~_ah, ~_are, ~_au_, ~_bai, ~_boy, ~_cho, ~_cul, ~_cur, ~_deu, ~_dil, ~_dur, ~_ebi, ~_fa, ~_few, ~_fi
  -0.6: ~_go, ~_gor, ~_gra, ~_ha, ~_hab, ~_hei, ~_hiv, ~_hub, ~_hus, ~_im, ~_jo, ~_las, ~_log, ~_mac, ~_mej
  -0.6: ~_mud, ~_nec, ~_oil, ~_or_, ~_pa, ~_pi, ~_pom, ~_rab, ~_ric, ~_se, ~_tit, ~_to, ~_toq, ~_tra, ~_ub
  -0.6: ~_un_, ~_uno, ~_vai, ~_vay, ~_whe, ~_who, ~_wo, ~abe, ~ace_, ~adas, ~afi, ~ago_, ~ain, ~air, ~allo
  -0.6: ~amer, ~amin, ~ape, ~appy, ~arde, ~arki, ~as_, ~asap, ~asi_, ~asio, ~aunt, ~awes, ~aym, ~ayme, ~bie
  -0.6: ~bis, ~bit_, ~ble_, ~blow, ~boi, ~bon, ~bone, ~boy, ~bras, ~brid, ~buc, ~buen, ~busc, ~ca_, ~can
  -0.6: ~cash, ~cha_, ~chad, ~chic, ~chur, ~co_, ~cold, ~ct_, ~dad, ~dans, ~dda, ~dee, ~del, ~dem, ~deo, ~dez
  -0.6: ~dicu, ~dile, ~do_, ~doub, ~ean, ~eau_, ~ebik, ~ediu, ~egle, ~eil, ~ein, ~eja_, ~eje, ~eles, ~emon
  -0.6: ~enci, ~ened, ~eps, ~erdi, ~erg, ~eria, ~erva, ~eryt, ~est, ~etit, ~eure, ~ezc, ~fac, ~fall, ~fati
  -0.6: ~fax, ~fax_, ~fice, ~ful_, ~fy_, ~gli, ~gor, ~gram, ~guy_, ~happ, ~hat, ~hbor, ~hed, ~hey_, ~hif
  -0.6: ~hijo, ~hild, ~hist, ~hurc, ~husb, ~iei, ~ieil, ~ier_, ~iffe, ~ina, ~inea, ~inne, ~inst, ~iro, ~irs_
  -0.6: ~ise_, ~isse, ~its_, ~ivoq, ~jame, ~je_, ~jor_, ~kidd, ~kids, ~know, ~lant, ~las, ~las_, ~ld_, ~leg
  -0.6: ~lett, ~lf_, ~lga, ~link, ~ll_, ~lled, ~lleu, ~lly_, ~main, ~male, ~mat_, ~mba, ~med_, ~mej, ~merr
  -0.6: ~mes_, ~mex, ~mis_, ~mpro, ~mpt, ~mude, ~nak, ~nata, ~nci, ~negr, ~nes_, ~ng_, ~nid, ~nnu, ~nomb
  -0.6: ~nou, ~noug, ~nsta, ~nten, ~oad_, ~occ, ~odo_, ~oeu, ~oice, ~oint, ~oir_, ~ok_, ~olid, ~olin, ~olit
  -0.6: ~olon, ~ome_, ~ompo, ~ood_, ~opr, ~orge, ~ort, ~osco, ~oule, ~ouv, ~over, ~ovia, ~oyed, ~oyon, ~paga
  -0.6: ~pan, ~part, ~paym, ~peu, ~plen, ~pom, ~pomp, ~pon_, ~pple, ~pur, ~quie, ~rac, ~raid, ~rar, ~rary
  -0.6: ~rdo_, ~reet, ~reso, ~reta, ~reun, ~reva, ~rida, ~rine, ~rle_, ~rm_, ~rmac, ~ropr, ~rust, ~ryt, ~sap_
  -0.6: ~say_, ~scre, ~sda, ~sday, ~seco, ~seri, ~sio, ~sit_, ~sk_, ~st_, ~taba, ~tei, ~tem_, ~tfu, ~tite
  -0.6: ~toq, ~toqu, ~trat, ~tur, ~ture, ~u00, ~ubes, ~udo, ~ui_, ~uie_, ~ult, ~un_, ~uppo, ~uri, ~use, ~use_
  -0.6: ~utt_, ~vaya, ~vers, ~viei, ~vreu, ~wall, ~wed, ~well, ~wers, ~who, ~wind, ~wis, ~wn_, ~ye_, ~yme
  -0.6: ~yuda, ~zz_
  -0.7: NAME a, NAME at, NAME from, NAME ici, NAME is, NAME no, NUMBER etoiles, NUMBER instead, NUMBER is
  -0.7: NUMBER lbs, NUMBER months, NUMBER now, a bag, a call, a comer, a demain, a escribir, a le, a matin
  -0.7: a moi, a photo, a picture, a thing, a … ecole, a … envoyer, a … mandando, a … next, a … ninos
  -0.7: a … with, abajo, abajo |, abuelo, achat |, achete un, again the, again … is, ahora … mas, ai mal
  -0.7: ai quitte, ai … achete, ai … aucun, aimerais … vous, al final, al … delete, alguna novedad, alto
  -0.7: am back, am free, am reporting, am … class, am … for, am … mad, am … now, an, and … has, and … please
  -0.7: annee, annoying, annulez … rendez, anybo-, anybody, appelez … textez, appli, apren-, are closed
  -0.7: are so, arrete toi, arrete … NUMBER, arrete … a, arrete … passant, arretez … reparation, as you
  -0.7: as … contact, aslee-, asleep, atend-, atien-, au chalet, au coin, au cours, au … a, aucun contact
  -0.7: aucune idee, autre fois, avez le, avisen a, avisen … mi, aviso de, away and, away |, away … do, ayer
  -0.7: ayer y, back … the, bagages, bajita, barata |, basta gracias, battery, bb, be so, beate-, beater
  -0.7: beaucoup … messages, before noon, bici … yo, bicyclette |, bike please, bike … can, bins, blanco
  -0.7: block the, block this, blowi-, blowing, blowing up, bonjour je, both |, bought … bike, brakes do
  -0.7: brakes … not, broke, burnt, busca, by the, c … a, c … bien, c … long, ca coute, ca serait, ca … etre
  -0.7: ca … un, calco-, call … NUMBER, call … to, cambiar, camp, campana, can … give, can … hear
  -0.7: can … unsubscribe, canadian, canceled, cancelen … cita, cancellez mon, cansada … esto, canse
  -0.7: card from, carrera, casa de, casse-, causa, ce nom, ce … etait, ce … n, cebol-, cebolla, cell a
  -0.7: cell … a, celular de, certain, certi-, ces messages, cesse de, chain … off, change … number
  -0.7: changer … pneus, changez, changiez, charging, cheap |, cherchez, chien, chose |, chum … la, cita para
  -0.7: cita … el, claim ticket, clients, clients |, clock, comen-, comes, comme … neuf, company |, complet |
  -0.7: compo-, con … mismo, concerne, concerne pas, confirmer, contrasena, corne-, corner, corresponde al
  -0.7: cost … money, coudo-, coudonc, could i, coup, courriels, cover, cracked, cried, crier, crv, cual … el
  -0.7: cual … no, cuando se, cuerd-, customers, cut |, d entretien, d habitude, d ou, dale |, de ayer
  -0.7: de cel, de lo, de prendre, de rouler, de siempre, de telephone, de trouble, de voir, de voz
  -0.7: de … achaler, de … mandando, de … nina, de … persona, debarquez le, decev-, decevoir, dejar … recibir
  -0.7: dejat-, dejate, deje … fumar, dejen-, delete candado, delete pedido, delete … pic, demi, deposito |
  -0.7: depuis que, derecha, des, des … en, desabonner de, desinscrire, despacio, devoi-, dicta-, did
  -0.7: diga que, digam-, digame, dije a, dinos-, disco, disculpe, dites moi, do … all, do … close, do … hear
  -0.7: do … wish, doing it, doing |, doit etre, dolar-, dolares, donc je, donner, down with, drop … price
  -0.7: du, du porte, duerme, duty, each … is, ecrivez |, el cable, el cobro, el que, el … o, elm, en 2
  -0.7: en deux, en el, en houston, en ligne, en rentrant, en reparation, en … merci, encore … autres
  -0.7: engagez, entera, entiendo |, entir-, entretien, equivocado, es NAME, es usted, ese |, eso basta
  -0.7: eso … gracias, esqui-, esquina, est, est arrive, est bien, est long, est … cher, est … dans
  -0.7: est … derniere, est … spam, est … surprise, esta … la, estab-, estaba, estaciono, estoy afuera
  -0.7: estoy cansado, etais … la, ete |, etoiles, etre pour, etudiant |, every single, exijo, faut une
  -0.7: favor … lo, fee |, feels, felicidades por, fight-, final |, finit, folder |, folks |, for NUMBER
  -0.7: for all, for sunday, for … other, for … year, forgot, freezing, frequence, friday |, from … account
  -0.7: fumar y, funer-, gafas, gagne, garan-, garantie, gears |, gente |, gentils, get … of, give, go with
  -0.7: gong, good time, gotch-, gotcha, gotcha |, grab, grande |, gravels, guest list, guys … a, gym so, ha
  -0.7: habitude, had enough, had … good, halfw-, halfway, halfway up, halfway … the, harta, has, have been
  -0.7: have … and, hay nadie, he told, heads-, headset, hear … my, herit-, herite, herite de, heures de
  -0.7: hiver, horar-, horario, hospital |, house phone, how far, hows the, huat, hungry |, husband, i come
  -0.7: i feel, i hate, i … a, i … at, i … cancel, i … free, i … have, i … here, i … hungry, i … only
  -0.7: i … reporting, i … texted, i … that, i … wait, ici … est, idea … you, il pleut, il y, in … list
  -0.7: inche-, inches, included, instagram, interesse pu, interessent, interested |, interview, is bent
  -0.7: is gone, is that, is … at, is … here, is … his, is … not, is … ok, is … worth, it so, it stopped
  -0.7: it up, it will, it … accident, it … going, it … next, it … still, izquierda, j autorise, j embarque
  -0.7: j vais, j … mal, j … mon, j … pour, j … quitte, jamais alle, je consens, je perds, je t, je texte
  -0.7: je … venir, je … veux, je … vos, jpass-, jpasse, jueves |, keep, kilos, kona |, l assurance, l … vole
  -0.7: la NUMBER, la deje, la esquina, la factura, la facture, la fourche, la nieve, la rue, la … todavia
  -0.7: labor, laisse, las, las luces, las … delete, lavage |, le avisen, le frein, le gars, le matin, le nom
  -0.7: le paiement, le remplacement, le total, le … dehors, le … ici, le … mensaje, le … un, le … una
  -0.7: leave me, leave … phone, leche, left my, left … my, legen-, legend, les … pour, les … sont, leur
  -0.7: lever, libras, link no, lis pas, lista … no, lista … precios, llamadas, llamo, llegan … de
  -0.7: llego ningun, llego |, lleva, lo … y, lol … am, lol … i, long will, longer have, los ninos, los … el
  -0.7: low |, luces |, lumieres, lunch-, m etre, m interessent, m … en, ma … je, madre |, maili-, mailing
  -0.7: main, mais … a, mais … m, maiso-, maison, making the, malade |, man |, mandar mensaje, mando a
  -0.7: many … on, marcar, marco, mardi |, me canse, me concerne, me dieron, me on, me puede, me quito
  -0.7: me saquen, me va, me … about, me … ayer, me … esto, me … ningun, me … nite, me … tu, media-, medio-
  -0.7: mediodia, mele, membership, mensaje a, mensaje para, merci de, merci mon, merci … l, merci … votre
  -0.7: mes gants, mes |, mes … arretent, message vocal, message … coupe, message … erreur, met, mi ex
  -0.7: mi nombre, mi novia, mi suscripcion, mid, might, mijo |, miles, mins, mint, mis, mis … la, missing |
  -0.7: mistake |, moins |, mon autre, mon cadre, mon compte, mon … arrete, mon … jusqua, monta-, more and
  -0.7: more>forever, morni-, mums, must … a, muy alto, my desk, my knees, my landlord, my new, my … can
  -0.7: my … shop, n avez, name, name |, nebra-, nebraska, neigh-, never say, newsl-, newsletter, next spring
  -0.7: night |, ninguno, no abre, no bike, no contestan, no entendi, no estaba, no pero, no pude, no rush
  -0.7: no tengo, no … am, no … bicicleta, no … have, no … llegar, no … needed, no … that, no … uso
  -0.7: nobody … me, nord, not here, not wish, not … person, notifications stp, novedad, now do, number like
  -0.7: number the, numero en, numero por, numero … mon, numero … pour, o de, o el, odome-, of what, of … kid
  -0.7: off … put, off … so, offic-, ok go, ok |, okafor |, on avait, on that, on … new, onda, one, one for
  -0.7: one wheel, one … me, onlin-, online, only NUMBER, only … one, or the, or … text, ortho-
  -0.7: otra … ustedes, oui c, oui … est, out … and, out … i, ouvri-, ouvrir, over, over … phone, pain
  -0.7: par message, para … a, para … avisos, parar la, paren-, parqu-, pas assez, pas son, pas … avoir
  -0.7: pas … merci, pas … nous, pas … trouble, paso, patient, payin-, paying, perfecto, pero sin, personne |
  -0.7: personne … ce, pertenece a, petites, petites roues, peut … arreter, peux … me, picks, pinte-, pinten
  -0.7: pintu-, pintura, pis … ai, pis … le, please NUMBER, please ignore, pleure, plumber, ponchaduras
  -0.7: ponganme … la, porte bagages, poste-, pour ma, pour … location, prenez, prenez vous, presupuesto
  -0.7: privado, promocion, propo-, propr-, puede … la, pump, que bici, que tienda, que … hoy, que … mandan
  -0.7: que … novia, que … peux, que … velo, quebec |, quelq-, qui est, quiero el, quiero textos, quit it
  -0.7: quit playing, quit … i, quito el, rabais etudiant, raini-, raining, rappels … entretien, rather get
  -0.7: rato, rayon, recoj-, recomienda |, red |, reecrit, removed the, remplacement, rendez … de, rentrant
  -0.7: rentrant |, repair … i, reparacion no, repondez … a, revoi-, rien … que, right … is, rodada |, rompas
  -0.7: rompi-, rompio, roule, route |, rueda, sacre-, sacrez, sacrez moi, sacrez … la, said … but
  -0.7: said … you, sale end, saquen mi, say NUMBER, say yes, scamm-, se rompio, se ve, se … el, semana
  -0.7: send my, serait mieux, seule-, seulement, she … me, shimano |, shoe, shoes, shop now, si c, si ca
  -0.7: si … est, sin prisa, siri, smoot-, smooth, soeur |, solito, solito |, solo llamadas, someone elses
  -0.7: something wrong, son numero, sorry just, sorry … saw, sound-, sounds, soy bajita, spamming … with
  -0.7: specs, squeaks, st NAME, still … number, stop … lol, stop … those, storage fee, storage … i, stran-
  -0.7: suegr-, suelto, suena |, summe-, sur mon, surpr-, taco, tacos, talke-, talked, tap, teacher, techn-
  -0.7: tengo su, tengo una, tengo … numero, tenia, tequi-, tequila, terminado, terminaron, text … after
  -0.7: texteame cuando, textee, texter je, texter svp, texting … stranger, texto cuando, texto no
  -0.7: texto … por, textos y, textos … je, texts>stop, than an, than … please, that it, the, the grp
  -0.7: the guest, the hospital, the key, the left, the ride, the scratch, the snow, the storage, the store
  -0.7: the table, the tube, the tubes, the wax, the … fee, the … helmet, the … is, the … last
  -0.7: the … reminder, the … today, the … will, these>angry, this NAME, this … harassment, this … like
  -0.7: this … lol, thorn-, thorns, thru |, tiempo |, tienda … que, tiene, tiene … numero, time do, to book
  -0.7: to say, to … last, to … thanks, toast, told … i, tomor-, ton … d, tono, torci-, tout sur
  -0.7: tout … monde, trae, traig-, tren, triat-, triathlon, trike |, trompez, tse, tunde, turbo, tutoy-
  -0.7: typed it, typed … in, un coup, un poco, un … autre, un … quand, un … vocal, une … de, une … j, unloc-
  -0.7: up i, up … hill, use … these, va etre, vaya, veces |, velo … en, vende-, vendredi, verda-, verdad
  -0.7: vert, veut dire, veux … du, viens … voir, vivo … houston, vocal, vos … me, vous a, vous qui
  -0.7: vous trompez, vous |, vous … ca, voy … ir, wait list, was … for, water, we … not, website says, weds
  -0.7: well … the, went … my, what was, what … is, when … can, which end, who keeps, who … this, will be
  -0.7: will text, will … buy, will … from, with someone, with … else, with … wheel, wobbl-, work and, worki-
  -0.7: working, working |, would take, would … take, xi, y se, y … bici, y … estaba, year, yo … deje
  -0.7: you nomas, you now, you promised, you see, you were, you … bikes, you … hay, your card, your message
  -0.7: your roll, your sister, zwift, | aca, | acabo, | alguna, | bien, | bonsoir, | commandez, | comment
  -0.7: | coupe, | dar, | day, | desactiven, | dile, | donne, | double, | exijo, | felicidades, | got
  -0.7: | gotcha, | haha, | hmm, | igualmente, | love, | lundi, | m, | maybe, | mets, | morning, | parked
  -0.7: | pase, | police, | price, | quitar, | repondez, | retirer, | sacrez, | screw, | sigue, | sortez
  -0.7: | tcpa, | tomorrow, | ton, | toujours, | … air, | … bad, | … bajita, | … beaucoup, | … bell
  -0.7: | … capable, | … como, | … consens, | … cost, | … cuanto, | … deals, | … disappointed, | … drop
  -0.7: | … ebike, | … fermez, | … gars, | … harta, | … hermana, | … hurry, | … il, | … interesse
  -0.7: | … interest, | … joven, | … l, | … like, | … live, | … llego, | … ma, | … mandan, | … mando, | … mom
  -0.7: | … nieto, | … opted, | … quitan, | … replied, | … reste, | … see, | … service, | … souhaite
  -0.7: | … systeme, | … termine, | … told, | … tres, | … tube, | … wanted, | … working, ~_agu, ~_an_, ~_ape
  -0.7: ~_asl, ~_awa, ~_bic, ~_bon, ~_by, ~_cad, ~_cha, ~_com, ~_cri, ~_dan, ~_deb, ~_did, ~_dow, ~_du_
  -0.7: ~_esq, ~_exp, ~_fl, ~_fon, ~_gar, ~_gi, ~_gre, ~_gru, ~_ha_, ~_hel, ~_hol, ~_ir, ~_jou, ~_lo, ~_lon
  -0.7: ~_mau, ~_mer, ~_nav, ~_nou, ~_ond, ~_pet, ~_peu, ~_pum, ~_rig, ~_rod, ~_sco, ~_sem, ~_sha, ~_soo
  -0.7: ~_spo, ~_sti, ~_sur, ~_tax, ~_tou, ~_ve, ~_vet, ~_wa, ~_we, ~_wed, ~abia, ~ablo, ~acr, ~ader, ~aine
  -0.7: ~aini, ~aks, ~alla, ~alv, ~amaz, ~amie, ~amme, ~aner, ~anno, ~ant, ~anti, ~app, ~arla, ~arle, ~arro
  -0.7: ~asle, ~atel, ~au_, ~auc, ~auf, ~awa, ~ay_, ~ba_, ~bar, ~bin, ~bla_, ~blie, ~boss, ~bou, ~caja, ~can_
  -0.7: ~ce_, ~chai, ~char, ~che, ~cito, ~coj, ~com, ~coud, ~cted, ~cue, ~das, ~day, ~depo, ~deva, ~dge
  -0.7: ~did_, ~diga, ~dim, ~down, ~dru, ~dry, ~eci, ~ecoj, ~eddi, ~ede, ~eers, ~egg, ~ejo_, ~ele_, ~ella
  -0.7: ~elq, ~elqu, ~enem, ~enre, ~eot, ~epo, ~equ, ~erry, ~ersh, ~erst, ~erto, ~esq, ~esso, ~esup, ~evai
  -0.7: ~evue, ~ewsl, ~ex_, ~exp, ~faut, ~fer_, ~for_, ~foun, ~frer, ~fune, ~gar, ~ghb, ~ghbo, ~glar, ~gne_
  -0.7: ~gra, ~gru, ~gua, ~hain, ~han, ~har, ~has_, ~hat_, ~hee, ~hel, ~hes_, ~hey, ~hive, ~hoc, ~hoes, ~hope
  -0.7: ~hue, ~ial_, ~ibra, ~id_, ~ides, ~iejo, ~iels, ~ienn, ~ighb, ~ija_, ~ill, ~illo, ~impo, ~ink_, ~ipt_
  -0.7: ~irem, ~irle, ~iscu, ~ise, ~issu, ~ite_, ~ivre, ~ized, ~jeme, ~jo_, ~jou, ~kip, ~lio_, ~lleg, ~lly
  -0.7: ~loan, ~look, ~luc, ~mala, ~met_, ~mile, ~mis, ~mma_, ~morn, ~morr, ~mums, ~na_, ~nana, ~ncai, ~ndad
  -0.7: ~nde_, ~ndi_, ~nec, ~ner, ~ner_, ~nga_, ~nic, ~nina, ~nior, ~nis, ~nno, ~nnon, ~novi, ~noyi, ~nsi
  -0.7: ~nto_, ~nts, ~nts_, ~ock, ~octo, ~odr, ~offi, ~oid_, ~ola, ~omin, ~oney, ~onli, ~ono, ~onsi, ~ope_
  -0.7: ~oppe, ~oque, ~orki, ~orro, ~oudo, ~ours, ~ourt, ~outu, ~oyi, ~oyin, ~pany, ~paso, ~payi, ~peg, ~pha
  -0.7: ~pla, ~plat, ~ponc, ~pote, ~ppe, ~ppel, ~ppy, ~ppy_, ~pum, ~pump, ~quel, ~rab_, ~rae_, ~raff, ~rai
  -0.7: ~ram_, ~raya, ~rd_, ~rdo, ~rew_, ~rir, ~rmir, ~roj, ~ron_, ~room, ~rop_, ~rpri, ~rta, ~saba, ~sada
  -0.7: ~saro, ~sca_, ~sco, ~seme, ~sh_, ~sho, ~sia_, ~sid, ~siri, ~skip, ~slet, ~sly, ~sly_, ~smo, ~some
  -0.7: ~soo, ~soon, ~sta, ~sten, ~summ, ~surp, ~taci, ~tan_, ~tax, ~tch_, ~the_, ~tig, ~tigh, ~tina, ~tomo
  -0.7: ~tres, ~tric, ~tte_, ~tter, ~ua_, ~ubb, ~ucks, ~ude_, ~udon, ~uedo, ~uelq, ~uer, ~uie, ~unts, ~urb
  -0.7: ~ure, ~urge, ~usb, ~ven_, ~ves_, ~vet, ~vrez, ~wer, ~winn, ~wsl, ~wsle, ~ya_, ~yez_, ~yone, ~zon_
  -0.8: 2 … de, 3rd, NAME c, NAME n, NAME not, NAME please, NAME said, NAME stop, NAME to, NAME … all
  -0.8: NUMBER et, NUMBER mois, NUMBER … now, NUMBER … update, a arrete, a cada, a cesse, a gauche, a pas
  -0.8: a real, a stranger, a texter, a tune, a vole, a … delete, a … mensajes, a … rato, accepte de
  -0.8: achalent, actua-, add a, adjus-, after you, again will, again … it, again … the, ai juste, ai … ete
  -0.8: ai … gagne, air |, am the, am … your, amene, an appointment, and … NUMBER, annon-, another … from
  -0.8: anule-, anyon-, anyone, appelez … pas, apres le, are no, arnaq-, arnaque, arnaque |, arreglar nada
  -0.8: arretez … j, as spam, as the, assurance, audio, autorise … le, avec … bike, avez … des, avez … le
  -0.8: avisa-, avisos … mi, axle |, ayer |, azul |, baby |, babys-, bacan-, back from, bakery |, bangs
  -0.8: be … in, bete, bici … me, bicyclette, bike and, bixi, bleed, block off, block … an, bloquear este
  -0.8: bloquear … numero, blue |, bonne fete, bonne personne, boulo-, break |, brother in, brother … law
  -0.8: bruit a, but … there, but … website, c pour, c … fatigant, c … moi, ca a, ca depasse, ca … mon, cafe
  -0.8: calga-, calgary, call … am, calle, calls, camino |, can, can … just, can … still, candado |, car
  -0.8: car |, casco, cassette, ce modele, ce qui, ce soir, celeb-, celui de, changer les, check the, chem
  -0.8: cheve-, chois-, chum, cierran, client |, clous, clunk-, clunks, code |, colis, color-, comfy
  -0.8: commandes, commandez, commute, compro, con un, confo-, connais, conoz-, conozco, consegui |
  -0.8: contact i, contact … insurance, contesto, cost … anything, cotes, cotes |, could … get, couleur |
  -0.8: coupez pas, cousi-, crack-, cuand-, cuando, cuanto es, cuanto por, cuide-, d autre, dans votre
  -0.8: de aceite, de batterie, de neige, de nino, de orden, de otra, de pedaler, de reparer, de … appeler
  -0.8: de … cuando, de … des, de … j, de … yo, delai, delete equipo, delete grupo, delete mecanico
  -0.8: delete telefono, delete … que, deleted your, deliver, denunciar |, depanneur, depasse, depasse NUMBER
  -0.8: deranger mais, desole |, difference, digit off, dios se, dit NUMBER, dites … a, do i, do … live
  -0.8: do … order, doble, dois, don |, down |, drunk, dryer, du casque, du … de, eatin-, eating, el bueno
  -0.8: el total, ella |, elses, embal-, en passant, en veux, en vez, en … au, en … d, end feels, end is
  -0.8: end … my, entendi |, entiendo … no, entry, envoie le, equivoque de, era |, es … bueno, esa pieza
  -0.8: ese mensaje, ese … no, eso, essen-, est fatigant, est limite, est regle, est super, est votre
  -0.8: est … maison, est … ou, est … son, este no, este … lo, estimate, esto … me, estoy, estrellas en
  -0.8: estrellas … google, etudiant, europ-, europe, everyone |, everyones, exam, exame-, examen, existe
  -0.8: faile-, failed, failed |, faire pour, fais quoi, fait une, fait … arret, fancy, far |
  -0.8: favor … cancelar, femme, fermez, fini avec, fini |, fitting, fix the, flat, font, for … blue
  -0.8: forever>stop, forfait … limite, fork, fork |, formulaire, found, found it, frame i, free |, frein-
  -0.8: freins arretent, freno de, freno |, gang |, garer, get, get off, get text, go out, going … get
  -0.8: good service, good … for, good … know, got a, grais-, graisse, great … you, green |, grips, gusto
  -0.8: hablo, hacer un, haha i, half, hard |, have bikes, have this, have you, have … it, have … the
  -0.8: he … it, heure, hit, holiday, hour for, hour … me, how … for, hsa, hungr-, hungry, hurry |, i cancel
  -0.8: i dey, i leave, i liked, i on, i pay, i replied, i … been, i … thinking, ici c, ici … pas, if … have
  -0.8: il … je, impor-, in it, in our, in … NUMBER, in … life, informacion |, inici-, insurance wants
  -0.8: inten-, interesa … de, is about, is mine, is … same, is … spam, it, it has, it would, it … down
  -0.8: it … yours, j attends, jale, jalo, jamais accepte, jamais eu, jase, je serai, je … qu, je … quoi
  -0.8: je … retirer, jeune, jeune fille, jump, just leave, k, keep the, keep … this, kid … not, kids |
  -0.8: kindly |, l air, la azul, la e, la hora, la journee, la llanta, la oferta, la tercera, la … bike
  -0.8: la … ca, la … fois, la … mi, la … ustedes, la … vieja, lait, lands, las 2, las gracias, last slice
  -0.8: last year, lbs |, le aviso, le hace, le lien, le … arriere, leave … a, left … a, lentes, leque-
  -0.8: lequel, les cotes, like that, like these, limite, lisan-, lisant, livre, llames, llego en, llevo
  -0.8: lo mejor, lo tengo, lo … sea, loan, los contactos, lot |, lui, lundi, m appelle, m … pour, mais oui
  -0.8: malades, mamie, mamie |, manager, manches, mauva-, me just, me llames, me money, me recomienda
  -0.8: me semble, me … cortado, me … did, me … if, me … textear, me … want, meeting … to, mejor you
  -0.8: mensaje … el, mensajes asi, mensajito, merci pour, merci |, message est, message me, message par
  -0.8: mi … quiere, modele |, moi … stp, mon voisin, mon … ou, mondays |, mucho |, mur, muy amable
  -0.8: my NUMBER, my brakes, my butt, my deposit, my hand, my house, my knee, my … want, nail, name off
  -0.8: neces-, necesito … la, never going, never … will, nicke-, nickel, ninguna NAME, nite, no deje
  -0.8: no manches, no veo, no … at, no … texto, non c, non … est, not find, not mr, not own, nous … la
  -0.8: now thank, number must, number … my, numero es, numero … orden, oblig-, obra, ocupo |, of town
  -0.8: of … day, of … messages, off an, off his, off it, off … bike, off … hour, off … notifications
  -0.8: olvidese, on en, on … bike, on … changer, on … fork, on … until, once a, once |, one digit, one with
  -0.8: origi-, original, otez les, oubliez ca, ouch |, out yet, out … town, ouvre pas, overslept, owe you
  -0.8: owner of, panto-, pantoute, para el, parce-, parents, park, party |, pas grave, pas |, pasar, passant
  -0.8: past, patie-, pay |, pedal, pensar, person, pesam-, pesame, peu, peut changer, peux … vous, pharm-
  -0.8: phone … i, phone … to, pics of, pics |, pin, please contact, pleut, plumb-, plus au, plus cher
  -0.8: plutot |, pneus … en, police report, por … paso, portavasos, porto-, porton, post, postes, pour mes
  -0.8: pour … alertes, pour … ces, pour … messages, pour … rappel, pourquoi vous, pourt-, pourtant
  -0.8: pouvez … effacer, pouvez … texter, pract-, prefer phone, prefer … calls, prends, presse |, presu-
  -0.8: print-, prix la, problema |, proche, promos please, proud, proud of, proud … you, psi, pu … batterie
  -0.8: pu … moi, pude, puede |, pueden, puedo cancelar, purpl-, purple, puse, pushy, put … in, quand t
  -0.8: que estaba, que gracias, que ma, que onda, que … avais, que … eso, que … l, que … manden, que … vaut
  -0.8: quedamos, quede, queue, quien eres, quien fue, quieras, quiero … con, quitale, quitting, quote |
  -0.8: race |, randonnee, rappel mais, receipt, recevoir moins, recevoir vos, recibirlos, recibo, reecr-
  -0.8: remind me, removing, remueva, renvoyez, repondez pas, resib-, responde, retour, revoke my, ride texts
  -0.8: risa, rn |, roads, rouge |, roule comme, roule … un, rue |, run over, rush |, said that
  -0.8: saludos desde, saturdays |, sauf, save a, save me, saved, saw your, saying stop, se apaga, se llama
  -0.8: se … pague, searc-, see, seguro, seman-, sembl-, semble, serai, she has, shirt-, shirts, si … depasse
  -0.8: signal, sillin, site, skipping, slice, smell, snow, so … keep, soeur, someone, sorpr-, sorry |
  -0.8: sortez le, sortez … velo, soy cliente, space, spam folder, status, stop ou, stop … his, stop … that
  -0.8: stret-, stretch, su taller, suficiente con, suis la, suis … retard, sur … velo, sure i, ta |, taill-
  -0.8: taille, take this, take … your, te dio, tenez, text my, text was, texte |, textos aussi, textos haha
  -0.8: texts … and, thankyou, that again, that message, the deluxe, the front, the pedals, the person
  -0.8: the spam, the summer, the tire, the unsubscribe, the wait, the window, the … add, the … bracket
  -0.8: the … removed, the … seat, the … slice, the … still, them for, then i, then |, there in, there no
  -0.8: there … more, they said, they were, think, this is, this month, this … NUMBER, this … number, thril-
  -0.8: thrilled, thru, tienda … no, til NUMBER, tmr, to bring, to confirm, to opt, to someone, to tell
  -0.8: to … ahead, to … fcc, to … your, touche, tournez, toute |, tow, trike, tu veux, tu … avec, tu … en
  -0.8: turn on, ultimo, un … para, una cita, unblo-, unblocked, uncle NAME, une biere, unos, update it, us |
  -0.8: va a, vacances |, vaut la, vaut … peine, velo en, velo vous, velo … l, vendu mon, vez de, vi |
  -0.8: viernes … me, ville, vol, vole |, vos … et, votre … est, voudrais ne, voudrais … plus, vous effacer
  -0.8: vous envoyez, vous mettre, vous … demain, voy … alla, vuelvanme, wait do, wait … not, wall, want new
  -0.8: want … red, was i, was meant, weari-, wearing, what can, what would, what … my, whatsapp, wheel-
  -0.8: wheels, when, which … is, who texts, whom, why, work … i, worked, worri-, would |, would … do, xbox
  -0.8: y mi, y te, yes or, yes … no, yo a, yo … por, you carry, you done, you my, you should, you sorry
  -0.8: you sound, you … am, you … closed, you … da, you … email, you … ocupo, you … para, you … tiene
  -0.8: you … tres, you … y, your fault, your newsletter, your store, your voice, your way, zippe-, zipper
  -0.8: | adieu, | and, | bon, | brakes, | bus, | cease, | debarque, | entre, | estan, | este, | ignore
  -0.8: | laisse, | list, | meme, | mis, | monday, | ne, | nice, | ouvert, | pourriez, | quelle, | quitale
  -0.8: | rear, | reporting, | saca, | salut, | saque, | say, | seriously, | sold, | total, | tournez, | when
  -0.8: | whose, | … abierto, | … abiertos, | … abonnement, | … acuerdo, | … cambie, | … change, | … clique
  -0.8: | … cool, | … cuesta, | … dejaron, | … deleted, | … dieu, | … grasias, | … have, | … if
  -0.8: | … insurance, | … moteur, | … noise, | … parce, | … person, | … porfa, | … promised, | … pude
  -0.8: | … quieren, | … rato, | … rides, | … robot, | … sister, | … there, | … toi, | … tu, | … when, ~0rd
  -0.8: ~0rd_, ~_0r, ~_0rd, ~_abe, ~_abo, ~_add, ~_am, ~_atr, ~_ba, ~_buc, ~_cl, ~_eq, ~_equ, ~_ex, ~_fau
  -0.8: ~_fr, ~_fun, ~_gol, ~_hap, ~_hay, ~_her, ~_him, ~_ho, ~_hom, ~_it, ~_it_, ~_jue, ~_k_, ~_ki, ~_le
  -0.8: ~_leg, ~_loo, ~_lui, ~_mar, ~_mi, ~_mol, ~_moy, ~_nm, ~_obl, ~_one, ~_pol, ~_pon, ~_psi, ~_pue, ~_quo
  -0.8: ~_reb, ~_rei, ~_roo, ~_rui, ~_sea, ~_see, ~_si, ~_sli, ~_soe, ~_sum, ~_sw, ~_tom, ~_vie, ~_way, ~_wh
  -0.8: ~_wif, ~_wor, ~abl, ~aco_, ~age_, ~ago, ~agu, ~agua, ~alf_, ~almo, ~ama, ~amos, ~anyo, ~ape_, ~ashe
  -0.8: ~aso, ~atos, ~atsa, ~aut_, ~auva, ~aves, ~aye_, ~ayer, ~bai, ~bake, ~bia_, ~bido, ~bio_, ~blig, ~bout
  -0.8: ~bus, ~cafe, ~cal_, ~carr, ~ceip, ~cen, ~che_, ~chum, ~cis, ~cit, ~cole, ~coli, ~cous, ~ctic, ~ctua
  -0.8: ~dal_, ~das_, ~day_, ~deo_, ~di_, ~diff, ~dite, ~dois, ~dos_, ~dow, ~dred, ~ead, ~eaki, ~eath, ~eats
  -0.8: ~eau, ~ecc, ~ecit, ~eden, ~eed, ~eed_, ~eet, ~egan, ~eige, ~eip, ~eipt, ~ejor, ~elie, ~ells, ~emba
  -0.8: ~embl, ~emie, ~emp, ~ene_, ~enio, ~eno, ~epa, ~erf, ~espa, ~espe, ~esqu, ~essi, ~ete_, ~ettr, ~fau
  -0.8: ~femm, ~fici, ~find, ~fold, ~fore, ~full, ~gad, ~game, ~gat, ~geme, ~gen_, ~geo, ~get_, ~gol, ~gra_
  -0.8: ~grav, ~gul, ~hair, ~hare, ~he_, ~him, ~hors, ~hru, ~hru_, ~hung, ~iano, ~ice, ~ich, ~ici_, ~idic
  -0.8: ~ifes, ~iga, ~iga_, ~igi, ~igin, ~ild, ~iles, ~insu, ~inta, ~isar, ~ites, ~itti, ~ivr, ~ixed, ~ize
  -0.8: ~jan_, ~jor, ~lat_, ~lca, ~levo, ~libr, ~lic_, ~lign, ~lip_, ~lis_, ~lise, ~lle, ~lle_, ~llu, ~lon_
  -0.8: ~lou, ~lses, ~lund, ~lve_, ~mach, ~manu, ~mau, ~mauv, ~mbre, ~mejo, ~mete, ~migh, ~mol, ~moy, ~moye
  -0.8: ~mpi, ~mpie, ~mpl, ~mpo, ~nas_, ~nco, ~ncor, ~nday, ~ndel, ~ndie, ~ndra, ~nds, ~ngo, ~ngo_, ~nla_
  -0.8: ~nnes, ~nnin, ~noma, ~nop, ~nsad, ~ntou, ~nuev, ~nyo, ~nyon, ~obli, ~ocad, ~oge, ~oger, ~oir, ~oire
  -0.8: ~olde, ~ole, ~olis, ~ond, ~ondo, ~onfo, ~onos, ~orpr, ~otel, ~ount, ~oup_, ~ourn, ~ouse, ~ousi, ~ouss
  -0.8: ~ows_, ~oxi, ~oyez, ~oyo, ~pat, ~pere, ~peti, ~peu_, ~pie, ~ple_, ~pode, ~pon, ~poo, ~post, ~prac
  -0.8: ~puse, ~rafi, ~rale, ~rang, ~ray_, ~rdad, ~rdan, ~rec, ~refu, ~repa, ~ridg, ~rido, ~riet, ~rig, ~rio
  -0.8: ~ris, ~rk_, ~rofe, ~rpl, ~rple, ~rrib, ~rro, ~rt_, ~ruck, ~ruta, ~saf, ~save, ~see, ~sem, ~semb, ~set
  -0.8: ~side, ~siti, ~soeu, ~solo, ~son_, ~sorp, ~ss_, ~sses, ~ssis, ~stoy, ~tat, ~tch, ~teo, ~thru, ~tiem
  -0.8: ~timo, ~tmr_, ~tob, ~tow, ~toy_, ~tren, ~trep, ~trer, ~trus, ~tsa, ~tsap, ~tud, ~turb, ~ual_, ~ues
  -0.8: ~uevo, ~ugh_, ~uier, ~uina, ~ulem, ~ums, ~uno, ~upu, ~urpl, ~usad, ~usy, ~usy_, ~uva, ~uvai, ~uvo
  -0.8: ~ux_, ~vas, ~vea, ~vid, ~voca, ~why_, ~xam_, ~xie, ~yons
  -0.9: (unknown 1), 2 cm, 2 … is, NAME … he, NAME … stop, NUMBER non, a ese, a joke, a poder, a recibir
  -0.9: a repare, a spare, a todos, a … apres, a … ce, a … message, abierto, abiertos |, about this, addre-
  -0.9: address, agarro el, ahead, ahora que, ai ce, ai … autorise, ai … en, ailleurs |, airpo-, al fin
  -0.9: alertes |, alle, am here, am … sure, amiga, and get, and one, and send, and … did, and … keep, annoy-
  -0.9: anoche |, ans |, answe-, answered, antes, appoi-, appointment, are going, are texting, are … on
  -0.9: arman, arret de, arrete au, arrete en, arreter chez, arroz, asiento de, assez … moi, at … NUMBER
  -0.9: ateli-, atelier, attendre |, attends, automatic, autorise pas, aux alertes, avez … texte, avion |
  -0.9: aviso … que, ay, bacano, back off, back on, back … i, bajit-, bar end, bars, bebe, bent, bent |
  -0.9: besoin … la, bici que, bike anymore, bike … more, bike … this, bloque |, bon ok, bon pour, bonne … a
  -0.9: borren … numero, box arrived, bringing, broke-, broken, buen, bueno-, buenos, busy |, by your, bye |
  -0.9: c, ca sert, ca vaut, ca … quoi, ca … recevoir, call only, camara, came … of, can … add, can … come
  -0.9: can … explain, can … find, can … fix, can … pause, can … return, cargo por, caro, carro, casco y
  -0.9: cayo, ce bruit, ce … il, ce … svp, celular … mi, cerra-, cet, charg-, cheap-, cheaper, chorr-, chorro
  -0.9: christmas to, claro que, cliente de, closed, club, cobro, coin, combien pour, come get, come over
  -0.9: comme un, con esos, conduis, confio, contacts, corre, corre-, cortado, could … find, count, crack
  -0.9: crick-, cricket, cuanto me, d enfant, da mas, day off, de bebe, de consentement, de dos, de enviarme
  -0.9: de facture, de fumar, de reponse, de semana, de vuelta, de … avec, de … este, de … hora, de … journee
  -0.9: de … m, de … mari, de … papa, de … voir, de … votre, debarque moi, debarquez, decide |, deja paye
  -0.9: dejam-, deje … el, dejela, demande le, dentista, deposito, depuis … matin, des pieces, deux, dice … y
  -0.9: did … guys, did … text, diffe-, diga, digit, dile a, dinero … vuelta, dio este, dirai-, dirait
  -0.9: do … brakes, do … go, does, does this, dossier |, down i, dropped off, du … j, easier, easier for
  -0.9: easier … me, echo, ecrire stop, el cambio, el link, el manubrio, el … jaja, en junta, en revenant
  -0.9: en visto, en … bolsa, en … puerta, end … day, engag-, enough air, enough for, envoyez … des
  -0.9: envoyez … plus, error quiero, es con, es eso, escribame cuando, escribi, eso … fue, espan-
  -0.9: est annule, est bloque, est |, est … bon, est … en, esta la, estac-, estime, estoy … junta, et … ai
  -0.9: et … ca, every … the, every-, everybody, fall, fast |, fin … semana, finan-, fini, fini … messages
  -0.9: flyer, folder, for next, formu-, foto |, found one, found the, found … used, fr, from … guys
  -0.9: from … gym, fue lo, fui y, fumar, gave him, gave me, get … done, get … message, go off, going … be
  -0.9: goodbye |, gossa-, gracias mi, grand |, green one, grp, guy is, haber-, has not, heres my, herma-
  -0.9: hermana, hier … j, his number, hmm, hold … for, holid-, homew-, hones-, how |, how … more, how … will
  -0.9: hoy no, huh |, i accidentally, i forgot, i got, i meant, i pause, i return, i was, i … about
  -0.9: i … another, il va, in NUMBER, in … hour, in … phone, interesse … le, interessee |, interested … the
  -0.9: is, is NAME, is here, is right, is tax, is … lol, is … new, it myself, it since, it … j, it … will
  -0.9: j avais, j … ce, j … parle, je conduis, je refuse, je regarde, je … texte, jersey, joyeux … a, junta
  -0.9: jusqua NUMBER, just … your, killi-, knee is, knees, l hiver, la bateria, la enlevez, la foto
  -0.9: la pluie, la renta, la … para, la … personne, la … porfa, la … quiero, lapto-, laptop, las rueditas
  -0.9: later, later |, law, le, le doy, le entiendo, le lundi, le moteur, le trek, le … arrete, leave
  -0.9: leave … with, left, left you, lejos, les dio, les notifications, like … please, limit, lista … la
  -0.9: liste … pieces, littl-, little, llama, llanta, llanta |, llanta … no, llegar |, llevo |, lo … hoy
  -0.9: logo, loin, longer … the, longueuil, looki-, looking, loves, luego, lyne, m … envoyez, magni-
  -0.9: magnifique, mailb-, mailbox, manan-, mandando esto, mano de, manque, many more, matin je, me acuerdo
  -0.9: me after, me dejaron, me … NUMBER, me … j, me … new, me … on, meant for, memes, mensaje en
  -0.9: mensajes automaticos, mercr-, mercredi, merry … to, message, message with, message |, messages for
  -0.9: messages on, mi hermano, mi me, mi nina, mi … tambien, mia, miss, moi dans, moi pouvez, moi ton
  -0.9: moi … adresse, moi … paix, moms, mon dieu, mon pere, mon … veut, more … the, movie, my hair
  -0.9: my message, my neighbor, my office, my … buzzes, my … goes, my … n, my … so, my … where
  -0.9: nadie … pidio, need my, need … NUMBER, neede-, needed, neighbor … the, never asked, never have
  -0.9: new number, next time, ni que, nitid-, nitido, no da, no e, no … deja, no … entiendo, no … nunca
  -0.9: noel a, nom c, nom … est, not interested, not it, not let, not>angry, nota |, nourr-, nuevo |, nuit |
  -0.9: number sir, number … please, numero me, numero … NAME, numero … es, nuts, o que, of day, of … lol
  -0.9: ofertas, ofertas no, off a, off if, off when, office |, oh no, oh … more, ok gracias, ok … la, okafo-
  -0.9: okafor, olvidalo, on dirait, on facebook, on friday, on main, on s, on texts, on … did, one … my
  -0.9: only i, only … in, opcio-, openi-, opting … of, or … i, orale |, other number, ou encore, ou une, our
  -0.9: out … NUMBER, out … no, ouvert |, over NUMBER, pago |, pague |, pain … is, paquete, par … j, para de
  -0.9: parfait, parler … votre, partent, pas, pas … NAME, pas … message, pay for, paye |, pedaler
  -0.9: perdon … no, pero en, personne repond, pesad-, phone me, picked it, picked … up, pictures |, pierdo
  -0.9: pis ca, piste, plast-, please update, pneus |, poder, por ella, por eso, por … quiero, pour … avis
  -0.9: pouvez … verifier, prete |, proche |, promise |, pu … rien, pueden … el, pueden … los, put … back
  -0.9: que … passe, que … soy, quel, quien … la, quita el, quite el, quiten … la, rack |, ramasse |, rapido
  -0.9: reach me, reached, recevoir de, recibo |, recomienda, recu votre, regarde jamais, relax-, remind
  -0.9: remind … again, reminders |, remove … phone, removing the, renta, resch-, reschedule, resol-
  -0.9: retirar |, retirez la, return it, revenant, ride anymore, rien … vous, rule, sabad-, saca, said it
  -0.9: salud-, same day, sans arret, saturday, sauve, say … i, saying no, says it, says … is, screen |
  -0.9: se corto, season, see |, segun-, sent this, sera, seria-, serial number, she says, shees-, sheesh
  -0.9: sheesh |, shop is, should stop, si … quiero, sigan … textos, sin bici, sold that, solo la, some |
  -0.9: someo-, sorry, souhaite ne, soy de, soy |, sport-, sports, stair-, stairs, statu-, steer-, steerer
  -0.9: step, stop taking, stop … encore, stop … he, stop>me, stranger, su papa, supe, supprime votre, survey
  -0.9: swap |, tampoco |, tape |, tcpa violation, te aviso, telefono se, telefono y, tercera, text on
  -0.9: text … while, texts stop, texts … one, that … and, that … meant, the bank, the kickstand, the race
  -0.9: the steerer, the survey, the upgrade, the work, the … just, the … they, them to, they are, this my
  -0.9: this … now, this … to, three, three weeks, thurs-, thursday |, ticket |, tienda y, timbre |, time the
  -0.9: time … stop, time … you, tirage j, tirage … ai, tmrw |, to pick, to … ex, to … guys, to … husband
  -0.9: to … something, to … using, tomber |, too long, tranquila, trompe de, trouve la, truck, true |
  -0.9: tu vous, tube please, two texts, ubicacion, un NUMBER, una … por, under-, une photo, une |
  -0.9: until … call, up … you, urgent, usage, velo chez, velod-, venan-, venant, verifier, verifier |
  -0.9: veut plus, vieja, viern-, viernes, violation, visite, voice-, voir |, vos messages, vos promo
  -0.9: votre boutique, votre employe, vous rappelle, vous repondez, vous texter, vous verifier, vous … mis
  -0.9: vous … mon, voy en, voy … poder, vuelve, walking, want … cancel, want … keep, wanted to, was a
  -0.9: was done, wax, we … NUMBER, wey … no, what number, what … am, whatd, where do, who, wife
  -0.9: wifes number, will … my, window |, won the, work, would not, y todos, y … une, yo … tengo
  -0.9: you consegui, you do, you kindly, you open, you sell, you still, you stop, you |, you … after
  -0.9: you … en, you … es, you … get, you … gracias, you … la, you … mas, you … up, you … voy, your … a
  -0.9: your … this, | allergic, | debarquez, | dejela, | donnez, | fait, | feliz, | fine, | free, | hice
  -0.9: | kids, | mama, | nitido, | off, | on, | receipt, | recu, | sent, | sorry, | sus, | texting, | tried
  -0.9: | unsubscribe, | wow, | yo, | … ahead, | … am, | … bateria, | … bruit, | … called, | … chat, | … deal
  -0.9: | … delete, | … desde, | … else, | … frenos, | … fue, | … great, | … jour, | … list, | … lista
  -0.9: | … mandarme, | … mucho, | … noel, | … owe, | … payment, | … rappels, | … repondez, | … sale
  -0.9: | … semana, | … still, | … suspension, | … the, | … thing, | … uno, | … update, | … were, ~_abr
  -0.9: ~_ahe, ~_alm, ~_ant, ~_aun, ~_aw, ~_ay_, ~_bl, ~_c_, ~_ca, ~_caf, ~_cas, ~_cay, ~_cin, ~_cod, ~_cov
  -0.9: ~_cra, ~_dim, ~_doe, ~_ene, ~_es, ~_esa, ~_fem, ~_fr_, ~_fri, ~_gea, ~_gl, ~_gr, ~_ins, ~_is_, ~_jar
  -0.9: ~_le_, ~_lef, ~_llo, ~_loa, ~_lue, ~_nam, ~_ov, ~_ove, ~_pas, ~_pes, ~_pla, ~_pr, ~_put, ~_reu, ~_roa
  -0.9: ~_sav, ~_sho, ~_soi, ~_tab, ~_ten, ~_ti, ~_tie, ~_tow, ~_tr, ~_wee, ~_wei, ~_wha, ~acts, ~addr, ~ade
  -0.9: ~af_, ~ahe, ~ahea, ~ak_, ~akes, ~aliz, ~all, ~alo_, ~ame, ~anan, ~ange, ~answ, ~anyt, ~anz, ~apa_
  -0.9: ~api, ~app_, ~arei, ~arge, ~argo, ~arid, ~aron, ~art_, ~aun, ~aw_, ~azy, ~azy_, ~bac, ~basi, ~bbl
  -0.9: ~ben, ~bia, ~bic, ~bici, ~brac, ~caf, ~cano, ~caro, ~cas, ~cay, ~cayo, ~cema, ~cerr, ~chan, ~cin
  -0.9: ~cios, ~cla, ~clo_, ~coac, ~comi, ~comm, ~cuen, ~cues, ~culp, ~cus, ~dad_, ~darl, ~ddr, ~ddre, ~dia_
  -0.9: ~die, ~diu, ~dium, ~dle, ~dle_, ~doe, ~does, ~dola, ~drin, ~dro_, ~dui, ~dur, ~eam_, ~eape, ~eave
  -0.9: ~ebo, ~ecin, ~edd, ~eded, ~edu, ~eede, ~eek, ~eep, ~eft, ~eft_, ~ein_, ~ejam, ~enas, ~enfr, ~enin
  -0.9: ~eone, ~epl, ~erca, ~erce, ~ercr, ~erre, ~eryb, ~esh, ~esp, ~est_, ~ett, ~eue, ~eue_, ~eur_, ~ey_
  -0.9: ~fant, ~fem, ~fes, ~feu, ~fitt, ~fte, ~ful, ~gear, ~ger_, ~gle_, ~gni, ~gund, ~guro, ~hand, ~harg
  -0.9: ~hay, ~her_, ~hic, ~hink, ~holi, ~hort, ~hows, ~hree, ~hum_, ~ian_, ~ice_, ~icem, ~icen, ~icis, ~iden
  -0.9: ~ideo, ~idg, ~idge, ~ieja, ~iern, ~ieve, ~igh_, ~ija, ~ijo, ~ini_, ~inqu, ~intm, ~inue, ~invo, ~irs
  -0.9: ~ittl, ~ize_, ~izza, ~jete, ~lade, ~lapt, ~law_, ~leat, ~left, ~lep, ~lize, ~loo, ~lowe, ~lts, ~lts_
  -0.9: ~lueg, ~maz, ~mean, ~meon, ~meta, ~mic, ~mid, ~mie, ~mili, ~mini, ~mmin, ~moms, ~mond, ~mpe, ~mpor
  -0.9: ~mula, ~nis_, ~nlin, ~nnoy, ~nos, ~noy, ~noz, ~nozc, ~nsez, ~nsw, ~nswe, ~ntm, ~ntme, ~nve, ~nyt
  -0.9: ~oac, ~oach, ~oan, ~okin, ~olar, ~oles, ~oll_, ~oman, ~omeo, ~omew, ~onoz, ~onth, ~oot_, ~opci, ~orgo
  -0.9: ~ork, ~ork_, ~ormu, ~orni, ~oui, ~ovie, ~ows, ~oyag, ~ozc, ~ozco, ~pas_, ~prof, ~psi, ~psi_, ~ptop
  -0.9: ~quir, ~rant, ~raro, ~rave, ~ray, ~rbon, ~rcr, ~rcre, ~reco, ~reen, ~reil, ~rent, ~reve, ~rge, ~rgo_
  -0.9: ~rial, ~ride, ~righ, ~rin, ~ring, ~rkin, ~rmul, ~rnes, ~rof, ~roo, ~ross, ~rou, ~rov, ~row_, ~rry_
  -0.9: ~rsd, ~rsda, ~rte_, ~rto, ~rue, ~ry_, ~ryb, ~rybo, ~ryth, ~sado, ~sche, ~sey_, ~sha, ~shar, ~sit
  -0.9: ~ska, ~sorr, ~sset, ~swe, ~swer, ~teau, ~teli, ~tep_, ~ters, ~tery, ~teu, ~toda, ~toot, ~ttez, ~ttre
  -0.9: ~tube, ~uct, ~uden, ~uent, ~uer_, ~uil, ~ulp, ~ulpe, ~ums_, ~und_, ~unio, ~ursd, ~urse, ~urt, ~ves
  -0.9: ~vin, ~vio, ~voc, ~week, ~wha, ~what, ~when, ~who_, ~wor, ~zen, ~zy_, ~zza
  -1.0: NAME … est, NUMBER km, NUMBER pouces, NUMBER pour, NUMBER … in, a bell, a denunciar, a ir, a nadie
  -1.0: a pu, a surprise, a … chum, a … je, a … textos, a … thing, a … too, abiertos, about, abre
  -1.0: accidentally, accou-, affaire, after … tune, again i, again lol, agarr-, agarro, aguante, ahorita no
  -1.0: ai bloque, ai … tout, al correo, all NUMBER, all … people, allergic, allergic to, already … my
  -1.0: alto … la, am at, am home, and … just, and … was, antes |, anything earlier, anything |
  -1.0: appointment to, approved |, are annoying, are … in, arreglar, arriere |, at the, attac-, au dossier
  -1.0: au nom, au stop, au … en, autocorrect, avant d, avez texte, avez … numero, avion, avoir de, bagag-
  -1.0: bajen-, base |, be contacted, be late, be … but, be … there, bed, bici esta, bici … ustedes, biere
  -1.0: biere |, bike … ready, birth-, birthday, biscu-, blocking this, blocking … number, boite, bolsa |
  -1.0: box … up, boxes, boy, bring-, buenas |, buggi-, build, bureau |, but he, but … is, by, c … ferme
  -1.0: ca prend, ca … est, cai, caja |, call after, called me, calls … the, came off, camino, can keep
  -1.0: can see, can … remove, canar-, cancel on, cancel … me, cancelar la, cancelen la, cara, ce matin
  -1.0: cel y, cell est, charger, chemin, chemin |, chequ-, chercher |, chop, cinco, clase-, clases
  -1.0: cliente |, club |, coach, coffe-, coffee, come to, committee, compteur, conditions, condo-, confi-
  -1.0: consentement pour, contact for, contacts |, contestan, contestar, corto, coule-, couleur, coup de
  -1.0: coup … fil, creo que, crois qu, cuadr-, cuadro, cuando |, d … du, de bateria, de fil, de garantie
  -1.0: de grincer, de photos, de … casa, de … vos, dehors |, delete martes, delete … de, delete … message
  -1.0: delete … porfa, demande … on, demasiados mensajes, denunciar, depen-, depot, desde que, despa-
  -1.0: despues … las, deuxi-, deuxieme, devis, dias, did … cancel, dijo, diman-, dimanche, direccion |
  -1.0: discount, disculpe |, disso-, do … delete, do … have, do … ride, do … ship, do … understand
  -1.0: dossier svp, dropp-, during the, ecran, eh |, either |, el celular, el freno, el pedido, el … la
  -1.0: elle … NUMBER, emoji-, emojis, en chemin, en faire, en retard, en … jaja, en … minutos, en … temps
  -1.0: en … votre, encontraron, ended up, enfan-, enleve le, era, es … el, es … mi, es … ultimo, eso |
  -1.0: espanol, espanol |, esperar, est … normal, est … pret, est … vos, esta … pero, este celular, etes … c
  -1.0: even … the, everywhere, explain, extra, faceb-, faire expres, father, faut que, favor no, feliz
  -1.0: fell out, fewer of, fewer … these, fish, five texts, fonce, for me, for new, for now, for some
  -1.0: for … a, forgo-, fourc-, fourche, frame |, franchement, freins, gants, gardez le, gate, give … a
  -1.0: go for, go … it, going … stop, grincer, grincer |, guant-, guantes, guys text, habite, hacen
  -1.0: happens if, happens … i, harassment |, harte, have … got, have … this, he was, he will, here … my
  -1.0: hmm |, house, how … would, http, husba-, i live, i opted, i stopped, i … all, i … left, i … my
  -1.0: i … saying, i … with, iba, if it, ig, igualmente |, il faut, il … a, il … faut, image-, imagen
  -1.0: imagen |, in at, in law, in … me, info |, interesado |, ir, is all, is there, is worse, is … for
  -1.0: is … name, is … part, is … surprise, is … wrong, it a, it out, it … fine, itemi-, itemized
  -1.0: j … bloque, j … veux, jamais … parler, je freine, je … arrete, je … parler, jealo-, jealous, jerse-
  -1.0: jeudi svp, job, jom, joyeux noel, jusqua, just … my, juste les, keep saying, keeps asking
  -1.0: keeps buzzing, l, la, la batterie, la bonne, la location, la mia, la mise, la oficina, la photo
  -1.0: la piece, la pieza, la porte, la puerta, la … s, labor-, lache pas, laissez moi, landline |, langu-
  -1.0: le bruit, le de, le devis, le lavage, le rappel, le … su, learn, lente-, les freins, let … think
  -1.0: list is, list … can, lista pero, liste des, llegue, los dias, love you, lunes |, m arrete
  -1.0: mais gardez, manana, mandan esto, mandas, mange, marathon, match, me before, me dijeron, me every
  -1.0: me l, me manda, me volvio, me … can, me … desabonne, me … jamais, menos |, mensaje … lo, mensajes se
  -1.0: mercredi |, message a, message in, messages lol, mets moi, mettez en, mi … agarro, mi … delete
  -1.0: mi … nuevo, midi |, milk |, mille, minut-, mistake … me, moi pis, moi … coup, moi … je, moi … pas
  -1.0: mon cadenas, mon … qui, more>more, morti-, mortified, my appointment, my repair, my spam, my … wants
  -1.0: navid-, navidad, necessary, necessary |, need an, need it, need … appointment, needs … be, never had
  -1.0: new |, new … number, night, nino, no autorizo, no prende, no that, no … cliente, no … con, no … esto
  -1.0: no … hablar, no … not, no … the, no … want, non stop, not call, not go, not hear, not i, not in
  -1.0: not live, not order, not pay, not say, not … before, not … good, not … my, not … saying, not … yet
  -1.0: now … not, number changed, number … do, number … in, numero nuevo, numero pour, numero un
  -1.0: numero … le, numero … no, ofert-, off … order, off … you, often do, oigno-, oka, ones, opt for
  -1.0: opting for, otro dia, ou, out you, outside |, own a, pa mi, pantoute |, para cuando, parfa-
  -1.0: parfait merci, parte-, parti, pas pantoute, pas vous, pas … des, payment, peace |, pedale, pense |
  -1.0: perdu, permission |, pero ni, personne au, peux, peux … arreter, phone no, phone … buzzing
  -1.0: phone … it, pido de, pido … favor, pie, pizza, please have, please … this, pluie, plus tot, plus … du
  -1.0: point de, ponga, por llamada, por … le, poten-, pour … la, pour … pere, presi-, presupuesto |
  -1.0: prisa |, prof, promo … les, puede-, pueden mandarme, puert-, puerta, puis, pura, put, put … number
  -1.0: quand … freine, que … pero, que … viens, quelque, qui … avez, quiero, quiero … gracias, quitarme
  -1.0: quitele, quoi … numero, ramasser, rather not, rattl-, readi-, reading, reads these, ready but, reall-
  -1.0: really, recado, rechi-, recibi, regler, regul-, relax, reminder for, remove … name, renews, renta-
  -1.0: repon-, resen-, reste |, resto, resto |, retou-, reviendrai, rip, robad-, robada, rose, route
  -1.0: rueda |, ruido, ruine-, run, s enleve, said … the, sale, salen, salie-, salva-, samedi matin
  -1.0: sans faire, sans … expres, says you, se, se de, se … que, se … un, sea |, see … at, selle |, serial
  -1.0: she … NUMBER, she … my, shima-, shimano, should … text, si … arrete, si … me, silencieux
  -1.0: since morning, singl-, single, sinon, siri send, size, size NUMBER, sms de, so if, so … with
  -1.0: somebody … my, someone |, souliers, soumi-, soumission, souvi-, souviens, spam … not, spoke-, spokes
  -1.0: stock, stress, string, su … a, sub, suis … au, supprime, surem-, surement, t a, take a, taller |
  -1.0: taxes, tell them, text here, text me, text that, texter quand, texto … svp, textos j, texts … get
  -1.0: that repair, that text, that … was, the NUMBER, the church, the city, the class, the landline
  -1.0: the light, the sale, the stickers, the total, the … bike, the … come, the … for, the … ride
  -1.0: the … tape, there an, there … i, they, things |, think about, this morning, this … in, throa-, throat
  -1.0: thurs, thursday, to bed, to talk, to you, to … coming, to … contacted, to … email, todos … dias, toi
  -1.0: told my, top of, touch-, trade, try again, tubeless |, uff, un gros, un … merci, una … para
  -1.0: una … que, under NUMBER, until i, used to, utiliser, vais, vas, velo dehors, velo … la, vente, verde
  -1.0: vers, veux parler, veux recevoir, vidri-, visto, voici le, volvio, volvio a, votre part, votre … c
  -1.0: vous … une, walki-, want the, was … dads, was … your, way … get, what, what are, when does
  -1.0: whenever |, where … you, will, with … bike, worke-, worn, worse |, would … want, you also, you come
  -1.0: you know, you two, you … a, you … keep, your son, your … message, your … n, zelle, zelle |, | 2
  -1.0: | avisenme, | bendiciones, | bin, | canceller, | changez, | f, | five, | hacen, | helmet, | heres
  -1.0: | k, | les, | mensaje, | nah, | ni, | old, | option, | ouch, | photo, | quitele, | resume, | uff
  -1.0: | well, | what, | xq, | … but, | … canse, | … clicking, | … corto, | … cupon, | … day, | … des
  -1.0: | … descuento, | … earlier, | … entendi, | … esa, | … falta, | … hasta, | … is, | … mandandome
  -1.0: | … mensajes, | … over, | … say, | … solo, | … tranquila, | … uncle, | … violation, | … voisin
  -1.0: | … way, | … works, ~000_, ~_asa, ~_bac, ~_bal, ~_bin, ~_bra, ~_by_, ~_ch, ~_cla, ~_col, ~_cu, ~_dep
  -1.0: ~_dry, ~_dud, ~_el, ~_fal, ~_gat, ~_ir_, ~_is, ~_ja, ~_jer, ~_jet, ~_l_, ~_la, ~_la_, ~_mia, ~_min
  -1.0: ~_nea, ~_nie, ~_nop, ~_ora, ~_ou_, ~_poc, ~_pri, ~_rip, ~_sab, ~_se_, ~_sit, ~_spe, ~_sta, ~_tun
  -1.0: ~_vel, ~_vol, ~_voy, ~_whi, ~_wil, ~_won, ~_zel, ~abad, ~abe_, ~acan, ~aceb, ~ado_, ~ador, ~adro
  -1.0: ~aki, ~akin, ~anca, ~anci, ~anda, ~ania, ~ano, ~anol, ~ao_, ~apto, ~arbo, ~are_, ~arfa, ~ario, ~arl
  -1.0: ~ash, ~at_, ~atin, ~atro, ~aug, ~ausa, ~avez, ~avia, ~axes, ~bath, ~bei, ~bes, ~biar, ~birt, ~bisc
  -1.0: ~boy_, ~bugg, ~canz, ~card, ~ccou, ~cheq, ~ches, ~chev, ~cide, ~cien, ~clip, ~cloc, ~club, ~cod
  -1.0: ~coge, ~conf, ~cran, ~cryi, ~cto_, ~cuad, ~cuid, ~cuit, ~dan, ~dan_, ~denm, ~dep, ~deso, ~dias, ~dijo
  -1.0: ~dima, ~dira, ~dou, ~dre_, ~duc, ~dud, ~dura, ~eak_, ~eal, ~eall, ~ebl, ~edo_, ~eels, ~eig, ~eil_
  -1.0: ~eliz, ~elle, ~ena_, ~eno_, ~enty, ~epi, ~epon, ~erdu, ~esia, ~esio, ~eur, ~eux, ~eux_, ~evu, ~fal
  -1.0: ~fath, ~ffee, ~font, ~fri, ~gam, ~garr, ~gea, ~gh_, ~ght, ~gina, ~glov, ~go_, ~grab, ~gree, ~guar
  -1.0: ~hang, ~hap, ~hda, ~hday, ~hen, ~hev, ~heve, ~hima, ~hom, ~hri, ~ht_, ~ies_, ~ift, ~ift_, ~ilin
  -1.0: ~ill_, ~ima, ~inch, ~ingo, ~inq, ~io_, ~iou, ~ious, ~irar, ~irth, ~ixe, ~izo_, ~jand, ~jers, ~job_
  -1.0: ~jue, ~key_, ~knee, ~la_, ~lama, ~lan, ~lar, ~lare, ~larg, ~laya, ~le_, ~lem, ~litt, ~liz_, ~lub_
  -1.0: ~lue, ~luie, ~mab, ~mana, ~mar, ~mari, ~mat, ~mbia, ~mbie, ~ming, ~miss, ~mo_, ~mud, ~nco_, ~near
  -1.0: ~nece, ~nest, ~nfan, ~nier, ~nig, ~nigh, ~nit, ~nnet, ~nor, ~ns_, ~nta_, ~nto, ~ntr, ~ntro, ~ocup
  -1.0: ~oda, ~oji, ~oken, ~omi, ~oms, ~oms_, ~onf, ~onfi, ~ooke, ~ool, ~ord, ~orn, ~orq, ~orqu, ~orri, ~oss
  -1.0: ~ote_, ~oum, ~oumi, ~ourc, ~outs, ~pano, ~parf, ~pas, ~peux, ~plui, ~pouc, ~pp_, ~ppo, ~pre, ~pue
  -1.0: ~put_, ~quoi, ~rata, ~rca, ~rco, ~rdu, ~rdu_, ~rea, ~reci, ~rew, ~rfai, ~rgot, ~ribo, ~rie_, ~rier
  -1.0: ~ril, ~rip_, ~rles, ~rmu, ~roug, ~rpr, ~rres, ~rsey, ~rthd, ~runk, ~sand, ~sar_, ~sban, ~scou, ~scui
  -1.0: ~sey, ~shim, ~siga, ~sino, ~soum, ~stat, ~step, ~stio, ~stor, ~stud, ~supu, ~sur, ~tatu, ~taxe, ~teer
  -1.0: ~tel, ~tel_, ~tenc, ~tep, ~teur, ~thda, ~thur, ~til, ~toi_, ~ttac, ~tues, ~uadr, ~uard, ~uce, ~uche
  -1.0: ~uda_, ~udi, ~ues_, ~uete, ~uin, ~uleu, ~umis, ~uoi, ~uoi_, ~uot, ~upue, ~urc, ~urch, ~usba, ~usse
  -1.0: ~uts_, ~uvre, ~uz_, ~vai, ~velo, ~wate, ~wee, ~wer_, ~whi, ~wic, ~wif, ~wife, ~wil, ~will, ~wing
  -1.0: ~won, ~yag, ~yage, ~ywh, ~ywhe, ~zza_
  -1.1: NAME ca, NUMBER NAME, NUMBER ou, NUMBER … no, a refund, a t, a … arret, a … heure, a … up, affic-
  -1.1: ahorita |, ai … vos, aime … ca, ajuste, all set, all … the, also … the, am all, am … at, am … set
  -1.1: amor |, an … for, and … am, angry, antivol |, any update, aprieto, apuro, arreglo, assez … pour
  -1.1: at NUMBER, atras |, aucun |, aujourdhui |, autocollants, autocollants |, automated, autorizo
  -1.1: avec … messages, be a, bendiciones, bendiciones |, best shop, better for, bicycle |, bloquear |
  -1.1: btw |, busy, c … NAME, ca haha, call, calling my, cancel please, cancel … NUMBER, cards, caro |
  -1.1: certainement, chanc-, chance, chance |, changer la, come out, con mi, consign, cook, cool |, cote |
  -1.1: coule, cryin-, crying, cuando llegue, cuando … la, cupon, cut out, de atras, de jour, de mardi
  -1.1: de … familia, de … fille, de … lados, dejamela, deje |, dele, delete jueves, delivery, denun-
  -1.1: deposit |, desti-, di de, di … baja, did … message, did … need, dije al, diner-, dinero, does … open
  -1.1: dois annuler, donc ca, donc plus, donut-, donuts, door stop, double |, dre, du rappel, du … et
  -1.1: ecrire … chaque, efectivo |, effacer ma, el numero, el precio, employe, en avez, en google, en parle
  -1.1: encim-, encima, encontre, enfin, enfin |, enleve … la, entendu parler, entendu … de, error, es NUMBER
  -1.1: es suficiente, eso … la, estaba lista, estoy harta, estoy … la, etait pret, etait quoi, etape, excit-
  -1.1: excited, expla-, extension, facebook, fathe-, faut, favor … la, first, fitti-, flat |, fois par
  -1.1: freine, frere, fue, fuera-, fueran, full, fyi |, garantia, gauche, genial |, get all, give … your
  -1.1: go pour, gracias por, great thank, grupo, gusta |, habs, had this, haga, hair, hande-, harta de
  -1.1: has been, have his, have … more, hay descuento, hay |, he moved, headl-, headlight, hijo de, honest |
  -1.1: hours |, how you, huh, husband |, i needed, i plan, ice, in spanish, inscrit a, interesse par, ir |
  -1.1: is blocked, is good, is in, is … bike, is … more, is … of, it … two, j … laisse, jamais entendu
  -1.1: je … mon, je … off, jefe |, joyeux, jueve-, jueves, juste le, keep it, keep … for, keep … the, key
  -1.1: l entreposage, la llave, la pantalla, la roja, la rouille, la … que, lab |, lachez … un, laisse moi
  -1.1: lbs, le mando, le porte, le vieux, le … mon, les vieilles, les … NUMBER, let me, libra-, ligne a
  -1.1: like spam, list … have, lista … me, llamada |, llantas, llave, llega-, lluvi-, lluvia, lo … es
  -1.1: longer … this, lost |, luces, m … svp, mail |, makan, make a, making … want, manch-, maneje, manub-
  -1.1: manubrio, map, marat-, mas … de, me dejo, me down, me font, me think, me want, me … su, me … un
  -1.1: mecano |, mejor paso, mensaje favor, merci … avoir, merci … rappel, merry christmas, mes
  -1.1: message … you, messages … est, missi-, moi meme, moi … a, moi … numero, mon chum, mondays, money
  -1.1: more>list, more>remove, moteur, mount, much, much … a, my boss, my life, nada … eso, nadie me
  -1.1: nadie |, names, need |, need … be, neige |, ningun … you, ninos |, nite |, no NUMBER, no answer
  -1.1: no hurry, no ocupo, no problem, no … acuerdo, non je, nos … en, not … dare, not … now, not … thanks
  -1.1: notifications svp, number please, numero … NUMBER, numero … de, numero … favor, numero … suivi, of us
  -1.1: of … out, off … it, off … what, office, on some, on … a, on … counter, on … is, one … you, or do
  -1.1: or no, ouch, ouvert, over the, pads |, para hoy, pas NAME, pas ben, pas le, pass |, pense, pensez
  -1.1: perdon por, personne, peux pas, phone said, phone … more, pictu-, pieces |, plante, please add
  -1.1: please put, poco, por lo, por no, pouce-, pouces, pour NAME, precios, premi-, prochaine |, propre
  -1.1: pu capable, que NUMBER, que di, que … esta, que … llegue, que … son, quel numero, qui, qui je, qui |
  -1.1: quien … esto, quien … y, quiero |, quiero … mensajes, quiero … recordatorios, quiero … un
  -1.1: quitar … oxido, quiten a, quiza-, quizas, rando-, rappels j, reade-, reader, recibido |, redon-
  -1.1: refuse de, regle |, rentre |, renvo-, reparation, reparer |, repet-, reported it, respo-, retirar
  -1.1: rosie, roues, row, rue, ruedi-, rueditas, sabado, sac |, save my, se la, se termine, sec, send a
  -1.1: send message, send>forever, send>you, si la, sigue |, silli-, sin … que, site |, small |, so now
  -1.1: soumission |, soup, spam me, spend, spoilers, stati-, stop in, stop making, stop my, stop your
  -1.1: strin-, student i, student … would, such good, suis off, super |, supprimez le, sure |
  -1.1: sus mensajitos, svp ne, sweet, system |, talk, tarje-, tarjeta, teeth, tenia-, tenian, text more
  -1.1: text so, texteame, texting … for, texto |, texto … en, textos … ai, texts here, the account, the hill
  -1.1: the office, the stem, the … can, the … charge, the … group, the … ones, the … sign, the … yet
  -1.1: think left, this rien, thule, tire, tired |, tkt, to … him, to … more, to … shop, todos lados, toilet
  -1.1: ton numero, tourn-, tune |, turns, turns out, un stop, up … phone, used bikes, uso |, vacan-, velos |
  -1.1: ven, very, vieilles, vive, vivo, volun-, vos … c, vous arretez, vous de, vous enlever, vous lachez
  -1.1: vous n, vous une, voy … denunciar, vrai |, want>want, wants to, was my, was … fault, was … in
  -1.1: way home, wey, wheel, which number, wicke-, wicked, will … get, wine, with … text, woohoo |
  -1.1: work please, wow, wrong |, xmas, y … aviso, y … se, yo jaja, you add, you lol, you woke, you … frena
  -1.1: you … my, your a, your … are, | all, | approve, | black, | borren, | bueno, | casi, | chevere
  -1.1: | claro, | cuanto, | dele, | demain, | excelente, | joyeux, | junk, | kindly, | knock, | l, | mandele
  -1.1: | missed, | saqueme, | solicito, | t, | tant, | three, | tkt, | wicked, | … achetez, | … aucun
  -1.1: | … autorise, | … autorizo, | … blocked, | … di2, | … dois, | … dropped, | … employe, | … espero
  -1.1: | … freins, | … i, | … idee, | … m, | … nombre, | … puede, | … quoi, | … ready, | … screen
  -1.1: | … sending, | … sin, | … sonnette, | … suis, | … t, | … va, | … voy, | … we, | … woke, | … work
  -1.1: | … worrying, | … yes, ~_ab, ~_bak, ~_ben, ~_bol, ~_bro, ~_bus, ~_dio, ~_du, ~_ell, ~_feu, ~_fre
  -1.1: ~_fuc, ~_ful, ~_gel, ~_glo, ~_hou, ~_huh, ~_hun, ~_ice, ~_job, ~_lbs, ~_lea, ~_lov, ~_mag, ~_met
  -1.1: ~_mom, ~_muc, ~_nov, ~_ob, ~_otr, ~_our, ~_ped, ~_pel, ~_pil, ~_res, ~_sam, ~_sat, ~_sel, ~_siz, ~_sk
  -1.1: ~_sun, ~_toi, ~_tue, ~_usa, ~_vas, ~_ven, ~_wey, ~_wow, ~aba, ~abou, ~abys, ~ack, ~ack_, ~ado, ~ahah
  -1.1: ~ajus, ~amar, ~amb, ~ambi, ~ana, ~ana_, ~anub, ~aper, ~aras, ~ard, ~arf, ~arj, ~arje, ~aro_, ~arp
  -1.1: ~ases, ~ata, ~ath_, ~atta, ~audi, ~augh, ~bado, ~baje, ~bak, ~barr, ~bios, ~blac, ~ble, ~both, ~bri
  -1.1: ~brio, ~cat, ~cel_, ~cera, ~come, ~cos, ~cro, ~cual, ~culo, ~ddl, ~ddle, ~denu, ~deu, ~did, ~ea_
  -1.1: ~eal_, ~eat_, ~ecid, ~eel_, ~eep_, ~efor, ~eglo, ~emai, ~emm, ~emme, ~enes, ~enfa, ~epet, ~epu, ~erd
  -1.1: ~eta_, ~evo_, ~ew_, ~expe, ~extr, ~falt, ~fect, ~feli, ~fig, ~foot, ~ft_, ~fuc, ~fuck, ~fue_, ~gere
  -1.1: ~gge, ~ght_, ~glo_, ~grat, ~grup, ~hai, ~hen_, ~heq, ~hequ, ~heu, ~heur, ~hip, ~hoo, ~hora, ~huh
  -1.1: ~huh_, ~hui, ~hun, ~hur, ~ibo, ~ick, ~ictu, ~ide, ~iej, ~iest, ~ifie, ~ime_, ~impl, ~ina_, ~inan
  -1.1: ~ink, ~ins_, ~ippe, ~ippi, ~isin, ~ison, ~ived, ~jenl, ~jeta, ~job, ~joye, ~juev, ~key, ~kin, ~lack
  -1.1: ~lase, ~lbs, ~lbs_, ~letr, ~llas, ~lluv, ~lmo, ~lpe_, ~luce, ~luvi, ~mail, ~malo, ~masi, ~matc, ~medi
  -1.1: ~mee, ~mell, ~memb, ~meo, ~mom, ~mone, ~moto, ~mpte, ~muc, ~much, ~naci, ~nar, ~nch_, ~nds_, ~neig
  -1.1: ~nfa, ~nio, ~niss, ~nub, ~nubr, ~nue, ~oes, ~oes_, ~ole_, ~omes, ~ons_, ~ool_, ~ope, ~opo, ~ora
  -1.1: ~orke, ~orry, ~oten, ~ouh, ~past, ~pes, ~pict, ~pliq, ~prem, ~ps_, ~ptin, ~pued, ~puer, ~qued, ~raba
  -1.1: ~rb_, ~rche, ~rco_, ~red_, ~rep, ~repl, ~rer_, ~rere, ~res, ~ries, ~rje, ~rjet, ~rki, ~rmin, ~roda
  -1.1: ~ros, ~rqu, ~rrec, ~rst_, ~rti_, ~ruin, ~rupo, ~sapp, ~sav, ~sba, ~sell, ~sert, ~sew, ~sita, ~site
  -1.1: ~soup, ~squa, ~stab, ~stly, ~stoc, ~sun, ~tarj, ~tas_, ~tea, ~tes, ~they, ~tock, ~toy, ~tra, ~trab
  -1.1: ~tte, ~ttl, ~ttle, ~tue, ~ual, ~udge, ~ueak, ~ueda, ~uedi, ~uez, ~uez_, ~ul_, ~unos, ~usca, ~usen
  -1.1: ~uvia, ~va_, ~vag, ~vage, ~vel, ~vell, ~via, ~vide, ~viej, ~vivo, ~vre, ~wea, ~wei, ~wey, ~wey_, ~win
  -1.1: ~wine, ~work, ~wow, ~wow_, ~xpe, ~xpla, ~xtr, ~xtra, ~yin, ~ying, ~yon, ~zel, ~zell
  -1.2: 2 |, NAME … no, NUMBER messages, NUMBER … please, a cancellation, a fan, a que, a quel, a quelle
  -1.2: a reminder, a una, a … mari, a … ride, a … stop, abren |, acc, acceptez, account, aceit-, aceite
  -1.2: acheterai, adresse |, affiche, ah, ah ben, ahhh, ai laisse, ai roule, ai tout, ai … compris, ajuste |
  -1.2: all these, am … about, am … tired, annonce, anos |, anymore can, apuntado, are … going, are … out
  -1.2: aroun-, around, artic-, article, as i, as tu, asked … about, assis-, assist, at, at … cabin
  -1.2: at … stop, attendre, au depanneur, au volant, avant, avoir … ca, bad |, baja de, bar tape, befor-
  -1.2: before, bici, big, bike in, bike … sold, black |, blue, bolsa, book, borren |, both of, both … us
  -1.2: bronc-, bronca, bruit |, but keep, but thanks, c … plus, ca arrete, ca … tu, cake, call |, called
  -1.2: calor |, came, cancel the, canda-, candado, carbone, card … in, cart, casco |, cash |, ce … quelqu
  -1.2: cente-, chang-, city, city |, close-, como se, comprends pas, compris votre, comptant |, con esto
  -1.2: con … y, contact my, contact … the, contestas, corresponde, cos, courriel |, cours … mecanique, crazy
  -1.2: cualquier cosa, cuantos mensajes, cuesta, culpa-, d utiliser, d … le, danke, de favor, de mecanique
  -1.2: dejaron de, dejen … bici, delete that, demande … mon, demas-, dentiste |, derailleur, des photos
  -1.2: desce-, did … do, diero-, dieron, dinero de, disre-, disregard, dix, do … need, does … have, dormir
  -1.2: down, drop … any, dude |, el candado, el paquete, el timbre, el … esta, en stock, end date
  -1.2: end … story, end … your, enfant, enleve, enlevez la, enlevez ma, entendu, envoyez … un, equiv-, esas
  -1.2: est NAME, est … alors, esta de, esta lista, estim-, estoy … en, ex, examp-, example, example com
  -1.2: expir-, factu-, factura por, falto, fan of, fermez le, fils … a, five, flat again, fois … que
  -1.2: for your, for … race, for … reminder, from … by, from … cart, fui … no, gars a, get back, giving you
  -1.2: got two, guido-, guidon, haberme, haberme … a, hablo |, hacke-, hall, happens, happy, has a
  -1.2: has … number, have … bike, her … is, heures, hier, hike, him, him |, his, hold it, how … is, hows
  -1.2: i love, i remember, i … by, i … you, in after, incor-, informe, is … done, it from, j … roule
  -1.2: jamais de, jefe, joder, joyeu-, keep me, keep … these, kicks-, kickstand, kid, kind of, kona
  -1.2: l article, l … du, la app, la reservation, la talla, la … de, la … lo, lab, lados, las NUMBER
  -1.2: last nite, le support, le systeme, le … d, les … sur, liked, line … the, live there, llego el, lock
  -1.2: lock |, longer has, longer want, looks like, los … me, lunch |, ma fille, ma … svp, mailing list
  -1.2: mais le, maison |, malad-, mandele, mano, manqu-, martes |, masks, mauvais, mdr |, me avisan, me faut
  -1.2: me sale, me … je, me … llamar, membe-, meme … je, merci a, merci du, mes … pour, metan, metro |
  -1.2: mi turno, mi … la, mi … pero, miedo, mind |, mitad, mixed up, modele, mois … je, mon … pis, mon … s
  -1.2: monda-, more … please, mort, my plan, my … blocked, n … i, nadie, near, needed |, nettoyage, new bike
  -1.2: new … please, next week, no NAME, no corresponde, no importa, no te, no … le, no … metan, no … salir
  -1.2: nom sur, nom … mon, not his, not open, not put, not really, not reply, not … fan, not … just
  -1.2: not … of, not … you, not … your, now thanks, nueva, numb, number … NAME, numbers, of story, off any
  -1.2: on the, on … l, on … side, opted for, opted … the, orale, order updates, otro … mas, oui j, out when
  -1.2: outsi-, outside, pa … no, paga, pague, paiement, pal, panier |, para … que, parada, paras, parrilla
  -1.2: partir de, pas compris, pas demande, pas … facture, paso … ella, pedales |, perfe-, pero gracias
  -1.2: phone keeps, photos |, picture, pictures, pieza |, piso, plais-, plaisir, plaisir |, please … NAME
  -1.2: please … an, please … can, plent-, plenty, ponch-, porfavor |, pour … pneus, prenez votre
  -1.2: prenez … temps, preoc-, primera, primero |, probl-, profe, public, puse stop, quand … est, que a
  -1.2: que mi, que quelqu, que … vous, que … voy, quelle heure, quelque chose, quest-, quien lo, quier-
  -1.2: quiero saber, quiero … la, quit … so, quoi … messages, race, radia-, ralei-, raleigh, recei-
  -1.2: recevoir un, red one, reflecteurs |, refund |, reins-, remettez … sur, rendez vous, reply stop
  -1.2: reponds pas, rest |, retirer … velo, retirez mon, reviens |, revis-, rhond-, rhonda, ride
  -1.2: right number, roja, rouge, rouille |, saddl-, saddle, safe |, sales |, says NUMBER, says delivered
  -1.2: se que, seguridad, senor |, sent |, short, showi-, showing, si voy, side, siempre |, siste-, skip the
  -1.2: skipp-, sleep, small, sold out, something |, son |, sonne-, soon, soy NAME, spani-, spanish, st
  -1.2: stop do, stop work, stop … after, stop … her, stop … keep, stop … text, su … me, suis en, svp juste
  -1.2: svp le, svp on, sœur, t … pas, tan, tell NAME, tengo nada, text less, text … for, texting his
  -1.2: texto en, textos ca, texts you, texts … now, that … for, that … of, the bus, the contact, the demo
  -1.2: the fenders, the photo, the wash, the … any, the … instead, the … lol, they … me, things to
  -1.2: think you, thinking about, tickets, to lose, to reach, to … church, to … number, todav-, todavia
  -1.2: todavia |, tonight |, too |, tot, tous, traba-, trato, trim, trouble |, trying again, tu des, tu fini
  -1.2: twice … the, un des, un faux, un … deux, up with, updated, upgrade, usage-, use … cell, vacances
  -1.2: vais arreter, velo … vous, video, viernes |, vitesses |, volan-, volant, vous achetez, vous deranger
  -1.2: vous fermez, vuelt-, wednesday |, what … a, who is, why are, will stop, with … do, won, would … get
  -1.2: y ahora, y … rien, y … voy, ye, yes |, yes … want, you by, you les, you list, you termino, you … the
  -1.2: you … will, your bike, your father, your … as, | ahhh, | anything, | attendez, | au, | awesome, | be
  -1.2: | call, | comptant, | dad, | dejaron, | deux, | estoy, | fini, | fr, | genial, | honestly, | hows
  -1.2: | hoy, | i, | leave, | left, | ma, | mandame, | mute, | names, | orale, | pouvez, | primera, | quita
  -1.2: | school, | the, | third, | voyons, | wait, | water, | … account, | … anybody, | … appelez, | … are
  -1.2: | … au, | … brakes, | … changed, | … contact, | … dejenme, | … dios, | … eu, | … k, | … la
  -1.2: | … learned, | … lost, | … modo, | … often, | … paid, | … par, | … pense, | … personne, | … pouvez
  -1.2: | … problem, | … removed, | … siguen, | … velos, ~_ah_, ~_arg, ~_asi, ~_at_, ~_bee, ~_bef, ~_bri
  -1.2: ~_cak, ~_cle, ~_dol, ~_ent, ~_ex_, ~_fiv, ~_fou, ~_hi, ~_hoo, ~_ide, ~_jod, ~_key, ~_kid, ~_kne
  -1.2: ~_lan, ~_lle, ~_lun, ~_om, ~_pag, ~_pan, ~_ps, ~_ra, ~_sir, ~_st_, ~_tal, ~_too, ~_ty, ~_vid, ~_vr
  -1.2: ~_vra, ~_wea, ~acen, ~addl, ~aile, ~aiso, ~al_, ~alie, ~alk_, ~alke, ~alki, ~alle, ~alu, ~ampl, ~arg
  -1.2: ~arga, ~aro, ~arou, ~ash_, ~asi, ~ata_, ~ate, ~ath, ~aul, ~auv, ~avai, ~awn, ~awn_, ~ayo, ~bee, ~bef
  -1.2: ~befo, ~big_, ~blem, ~boit, ~brin, ~bro, ~bs_, ~bys, ~call, ~cand, ~cap, ~cci, ~ch_, ~ched, ~cine
  -1.2: ~city, ~ckst, ~coin, ~comb, ~corr, ~craz, ~crea, ~cred, ~crev, ~ctri, ~davi, ~delo, ~deux, ~dida
  -1.2: ~dita, ~dne, ~dnes, ~eads, ~ecei, ~ecio, ~edit, ~eel, ~efe_, ~eigh, ~el_, ~empr, ~enve, ~epar, ~epos
  -1.2: ~erfe, ~espo, ~eud, ~eus, ~ews_, ~expi, ~fact, ~firs, ~fiv, ~five, ~fixi, ~fou, ~fre, ~ge_, ~gel
  -1.2: ~gent, ~half, ~heel, ~het, ~him_, ~hiv, ~hon_, ~hub, ~iev, ~iff, ~igui, ~iked, ~iman, ~imat, ~ind_
  -1.2: ~inon, ~ip_, ~irst, ~iss_, ~item, ~ium, ~ium_, ~ivo_, ~ivoc, ~jefe, ~jod, ~ket_, ~kets, ~kid_, ~king
  -1.2: ~kne, ~kona, ~lah, ~lah_, ~lei, ~leva, ~lke, ~lked, ~lki, ~lkin, ~llev, ~llo, ~loc, ~lock, ~low_
  -1.2: ~lque, ~lu_, ~lub, ~manq, ~mbi, ~mbio, ~med, ~mie_, ~mist, ~nais, ~nar_, ~naro, ~ncer, ~new_, ~nfl
  -1.2: ~nfr, ~ngu, ~nle_, ~ntas, ~nth, ~ntil, ~ntos, ~nven, ~nza, ~ob_, ~oble, ~odav, ~ode, ~ode_, ~onch
  -1.2: ~onga, ~oom, ~oper, ~oro_, ~ouvr, ~oy_, ~oze, ~play, ~pond, ~pong, ~pris, ~quea, ~quiv, ~quo, ~rail
  -1.2: ~rate, ~rav, ~raz, ~razy, ~rega, ~resa, ~rfe, ~rfec, ~rgo, ~ric, ~rill, ~roa, ~robl, ~rok, ~roke
  -1.2: ~ror, ~ror_, ~row, ~rran, ~rror, ~rrow, ~rry, ~rtai, ~rued, ~sa_, ~sadd, ~sco_, ~she, ~sia, ~siad
  -1.2: ~sing, ~siz, ~size, ~smal, ~spo, ~sque, ~ssed, ~stac, ~tal, ~tas, ~tell, ~tens, ~tera, ~thu, ~tory
  -1.2: ~tous, ~tsi, ~tsid, ~ttr, ~tura, ~tw_, ~ubri, ~uci, ~uea, ~ued, ~uel_, ~uggi, ~uid, ~uivo, ~ule_
  -1.2: ~utsi, ~vais, ~verd, ~vive, ~voic, ~voy_, ~whee, ~wo_, ~won_, ~ws_, ~xe_, ~xpi, ~xpir, ~ze_
  -1.3: (wrong), NAME in, NAME pas, NAME … this, NUMBER from, NUMBER … and, NUMBER … it, NUMBER … sur, a vos
  -1.3: a … hora, a … of, abord, abord |, about his, abt, acabar, ahora no, ai besoin, ai … ton, ai … un, air
  -1.3: ajust-, alarm, all … messages, alr, alto de, am i, am off, ancie-, and check, and go, and … will
  -1.3: annuler mon, another |, any bike, aprie-, are helpful, arrete tu, arretez la, arriv-, asking … do
  -1.3: assur-, at … lol, avec ce, avez, avisarme, axle, bag, barata, be … the, besoin du, bienvenue
  -1.3: bikes … NUMBER, bill, blanc-, borren, box |, bring, buena-, buste-, busted, by … can, cable, camar-
  -1.3: cambi-, cancel that, cancel … appointment, cancelled my, carte de, casqu-, casque, casques |, cat
  -1.3: ce qu, celui, certa-, chain, chaine, check |, chez vous, choqu-, choque, click, cobra-, combien
  -1.3: comer, compris … message, con uno, con … reparacion, conforme, connait pas, consiguieron mi
  -1.3: contact avec, contact the, creo, cuando … de, d abord, d appel, d en, dac |, de adelante, de joder
  -1.3: de las, de vendre, de … cita, de … lol, dead end, dejem-, dejeme, dejo, delete choque, deliv-
  -1.3: demande … etre, denti-, derai-, des deux, des que, des … a, desactive, deux |, dijer-, dijeron
  -1.3: do … say, does the, down on, drive, dunno, eat |, ecole |, ecrit |, el, el bebe, el oxido, el … se
  -1.3: eliminaron, elle, elle a, email |, en a, en arriere, en … assez, en … tienda, encore sur, entrar
  -1.3: es el, es mio, esposo |, est … ca, est … numero, esta … a, estar en, esto es, estoy en, estoy … de
  -1.3: etes … mais, etoiles |, eu … numero, factura, fair |, fais … avec, faites … des, fast, film, for ads
  -1.3: for … NUMBER, for … more, forget it, forget to, freins |, frena, front, fuck off, fuert-, fuerte
  -1.3: full … at, gars, gave … my, genia-, genial, get … the, got, got … off, group chat, gustan, handy
  -1.3: harto, hay, hier |, hor, hour |, how often, how … text, hr, i … anything, i … ask, i … home, i … on
  -1.3: i … smoking, if … can, importa, in town, inquietez, instead, invalid, is NUMBER, is he, is … going
  -1.3: is … good, it NUMBER, it to, it … a, j adore, j arrive, j vous, j … ben, jaja no, jamais vu, je paye
  -1.3: je vais, je … recois, je … reviens, jueves … favor, jusquau, just saw, just the, keep … texts
  -1.3: keeping the, la reparation, la selle, la tarjeta, la … afuera, la … antes, la … noire, laissez
  -1.3: laissez faire, le coupon, leave … out, les autres, les deje, les reflecteurs, les vieux, let us, lift
  -1.3: like, like … the, liste … l, llegue |, lo … me, location |, los pedales, love, lumiere, lunch, luz |
  -1.3: m inscrire, m … vous, magasin svp, make it, maman, march-, mari |, mas eso, me bloqueo, me gustan
  -1.3: me textea, me when, me … message, me … the, mean … text, menos mensajes, mera, merci d, message … cut
  -1.3: message … me, mi |, mieux |, miss … pickup, mixed, moi … prix, moins … textos, molestos, mom
  -1.3: mon bike, mon … ni, mon … va, more for, my other, my … not, ne recois, ne veux, near you, necesita
  -1.3: need … text, neige, never agreed, never … these, ni … nom, nieve, ninos, no contesto, no recibir
  -1.3: no … esa, no … has, no … nadie, no … ninguna, no … you, nomas … cadena, noon |, not tell, not … NAME
  -1.3: note, noted, notes, nouvelles, nueva |, number by, number for, number not, numero y, numero … una, o
  -1.3: of the, off my, off … the, off … waitlist, offre, ok … i, olvida, on NUMBER, on … en, on … now, or a
  -1.3: order … is, otez le, other one, otra tienda, oubliez, out … a, out … my, ouver-, paque-, par accident
  -1.3: par mois, parec-, parri-, pas les, pas mon, pas par, pas … NUMBER, pas … appel, pas … bon, pas … moi
  -1.3: payer ca, pedi |, pedido |, perdr-, perdre, perfect, pero … la, pese, peso, phone off, phone … all
  -1.3: phone … me, piece, piece-, pieces, please it, please … a, please … to, please … work, pneu |
  -1.3: pour … NUMBER, pour … ride, prisa, proce-, promo, promocion |, puede, quand c, que … puedo
  -1.3: quiero … mi, quitenle el, rappels … ca, ready, records … is, recum-, reflecteurs, rende-, rendez
  -1.3: reparation pas, replied to, reviens, right |, roll, room, saber de, said NUMBER, said you, saliendo
  -1.3: says … but, semaine prochaine, ship it, si esta, sick, side … the, sign |, siguen escribiendo
  -1.3: sister |, so no, someh-, somehow, son ustedes, sont, souvent |, spam … with, specialized |, squeal
  -1.3: start |, steal-, stealing, stop … service, stopp-, stree-, street, sur le, sur les, surprises, swimm-
  -1.3: swimming, tantot |, tarde, terce-, termine pour, text is, text … it, texta-, texting … not
  -1.3: textos … est, texts … NUMBER, texts … the, that last, that … plenty, the battery, the check
  -1.3: the noise, the receipt, the road, the status, the wrong, the … NUMBER, the … party, the … she
  -1.3: the … took, the … tune, this thing, this … for, this … so, tiene garantia, tienen, to sleep
  -1.3: to … NUMBER, to … these, tube |, turn the, two, un spam, una persona, unsubscribe … these, until
  -1.3: urgence |, usages, usages |, use the, used |, velo la, vengo, vivo en, voisin, votre … mais
  -1.3: vous … ou, voy, warm, warranty |, wear, went to, what did, what … your, when it, when your
  -1.3: when … bike, when … bought, when … you, which, whole thing, wifi |, will take, winter |, without me
  -1.3: yes … can, yo … mande, you NUMBER, you get, you got, you llegue, you sent, you … anything
  -1.3: you … going, you … never, you … see, your mailing, your … went, | aucune, | bruh, | como, | con
  -1.3: | conforme, | dead, | dejeme, | desactivez, | fed, | llevo, | mom, | nope, | noted, | perdu, | scusez
  -1.3: | see, | tubeless, | una, | … acabo, | … ahi, | … algo, | … at, | … avec, | … bien, | … cancel
  -1.3: | … cancelled, | … crying, | … est, | … estuvo, | … left, | … link, | … longer, | … luego, | … msj
  -1.3: | … much, | … nomas, | … puedo, | … recibir, | … said, | … sms, | … voulais, | … vu, ~0000, ~_abi
  -1.3: ~_abt, ~_aju, ~_ame, ~_ap, ~_arm, ~_ban, ~_bes, ~_br, ~_cof, ~_coi, ~_cui, ~_dr, ~_dra, ~_el_, ~_enf
  -1.3: ~_fie, ~_got, ~_heu, ~_hij, ~_his, ~_hr_, ~_kic, ~_lb, ~_lig, ~_llu, ~_loc, ~_mea, ~_med, ~_mu, ~_o_
  -1.3: ~_paq, ~_piz, ~_ref, ~_rep, ~_ri, ~_rot, ~_ru, ~_sec, ~_sh, ~_she, ~_sid, ~_sil, ~_sub, ~_two, ~_ur
  -1.3: ~_wen, ~_win, ~abt, ~abt_, ~aes, ~afor, ~aiem, ~aill, ~ain_, ~aju, ~alf, ~ama_, ~amm, ~ang, ~appo
  -1.3: ~apu, ~arb, ~ari_, ~ars, ~atig, ~aud, ~ayi, ~bag_, ~batt, ~bid, ~brak, ~bre, ~brok, ~bt_, ~cade, ~cam
  -1.3: ~camb, ~car, ~carg, ~casq, ~cof, ~coff, ~col, ~core, ~creo, ~crie, ~ctur, ~cuan, ~deci, ~dejo, ~deme
  -1.3: ~dici, ~dol, ~don_, ~dona, ~dre, ~eadi, ~ebe_, ~ebi, ~ecan, ~ecoi, ~ede_, ~egr, ~eje_, ~ejo, ~ela_
  -1.3: ~elui, ~enco, ~ends, ~enf, ~esit, ~eso_, ~esti, ~esu, ~ette, ~etu, ~eu_, ~eva, ~few, ~ffi, ~fit_
  -1.3: ~fle, ~fre_, ~fron, ~gant, ~gars, ~gas, ~got_, ~gues, ~hay_, ~hea, ~head, ~hich, ~hij, ~hina, ~hite
  -1.3: ~hor, ~horn, ~hurs, ~hy_, ~ibo_, ~iene, ~iez, ~igo, ~ijer, ~ilet, ~ilis, ~itas, ~izz, ~jero, ~kic
  -1.3: ~kick, ~kid, ~lab, ~leme, ~leur, ~lid, ~liez, ~liv, ~llav, ~lpe, ~ls_, ~lue_, ~lui, ~mage, ~mam
  -1.3: ~mama, ~mard, ~mil, ~minu, ~mm_, ~mmut, ~modo, ~mom_, ~mpe_, ~mul, ~nac, ~nait, ~nee_, ~nero, ~ngr
  -1.3: ~nite, ~nner, ~nse_, ~nste, ~oco, ~oct, ~ogo, ~oke, ~olo, ~ols, ~omie, ~oor, ~oral, ~otor, ~ouch
  -1.3: ~ouge, ~oved, ~ower, ~pad, ~paq, ~paqu, ~ped, ~perf, ~pine, ~piz, ~pizz, ~ppin, ~pro_, ~prob, ~ptan
  -1.3: ~qua, ~quet, ~quot, ~rab, ~rae, ~rake, ~rapi, ~red, ~redi, ~resc, ~rgen, ~rice, ~rivi, ~rma_, ~rno
  -1.3: ~rri, ~rriv, ~rst, ~sam, ~same, ~saur, ~sec, ~serr, ~shoe, ~shor, ~sick, ~sma, ~sont, ~squi, ~sta_
  -1.3: ~stic, ~stro, ~subi, ~sue_, ~ta_, ~tal_, ~tead, ~terc, ~toni, ~topp, ~touc, ~trav, ~tret, ~tro, ~two
  -1.3: ~two_, ~ucou, ~uge_, ~undi, ~uote, ~upo_, ~uran, ~vire, ~war, ~whic, ~zo_
  -1.4: NUMBER dolares, NUMBER … do, a bot, a un, a … mama, a … off, abonner a, about |, acabo de, achetez
  -1.4: adios |, agreeing … this, ai oublie, alarm … not, alarme du, alcan-, all … contacts, allez, am hard
  -1.4: and a, and … said, and … texts, anda, anterior you, appelez pas, appointment |, aqui no, are for
  -1.4: arretez … travailler, ask my, asked for, atras, aussi |, avait, avant NUMBER, avise-, batte-
  -1.4: batterie, be … number, beauc-, beaucoup, besoin d, better |, bill |, black, bonjour … ne, boue
  -1.4: boyfriend, but not, but the, butt, by mail, c … tu, cadenas, calling me, camin-, can … resend
  -1.4: cancel it, carbo-, card, cash, cell … moi, chain-, change … numero, cheques, club de, color, com
  -1.4: combi-, come, comment … que, como consiguieron, como no, como … mi, complet, connait, consi-
  -1.4: consiguieron, cool, coupez le, coupez moi, dad … not, dans mon, de donde, de mas, de numero, de passe
  -1.4: de stop, de … cuenta, de … esposo, de … mi, de … oficina, dehor-, dehors, deja el, deje, dents
  -1.4: denve-, denver, desco-, dessu-, dessus, did … drop, did … i, dio permiso, do the, do … ever
  -1.4: do … pick, do … sell, efface le, el … dice, el … numero, en avant, en la, encor-, encore, end … fell
  -1.4: enough … this, entendi, entiendo … que, entretien |, equip-, era pa, erreu-, erreur, erreur |
  -1.4: escribe, eso de, est … plus, esta … baja, etein-, far, fault |, fed, fed up, felicidades, feu
  -1.4: for nothing, for … else, fuck, funny |, garantie |, garde boue, get the, get … out, giant |, go |
  -1.4: good to, good |, got … number, groupe svp, guy |, guys … more, hablar, hace rato, hacen |, hard of
  -1.4: hard … hearing, hate, have … idea, hein, helmets |, hill, i changed, i drop, i use, i used
  -1.4: i … really, i … some, insta, insta-, inste-, insurance |, inval-, invoice, is plenty, is … NUMBER
  -1.4: is … longer, is … mine, is … on, is … there, it over, it thank, it … in, it … now, it … your
  -1.4: j arrete, j y, jaja … eso, jamais ete, je le, je … a, je … tu, jeudi |, jusqu-, just got, just so
  -1.4: keep getting, know … to, l alarme, la cadena, la direccion, la orden, la vis, lah, laisse faire
  -1.4: las notificaciones, le groupe, le prix, le … de, left … on, les … c, let … ask, limit-, list>remove
  -1.4: liste … la, llant-, lol, los frenos, lundi |, m appelez, ma pedale, ma … lol, maest-, maestro
  -1.4: mande mensaje, mas … you, mdr, me apunto, me ask, me baja, me escribe, me llamaron, mecan-
  -1.4: mecanico |, merci … ai, mere elle, messages so, messages … not, messages … vous, mi dinero
  -1.4: mi … anterior, might want, missing, mode, moi l, molestar pero, mon cellulaire, mon … etait, monte
  -1.4: month, more … this, morge-, morgen, mort |, mot … passe, mrc, mrc |, music, my boyfriend, my tab
  -1.4: my … do, my … who, myself |, naggi-, nagging, ne … plus, new, no cap, no paren, no … aqui, no … han
  -1.4: no … hoy, non … veux, nose, not click, not drop, not now, not on, not pick, not ride, not you
  -1.4: not … about, not … it, not … number, not … on, not … one, nouveau numero, nuevo, number as, number of
  -1.4: number too, number … stop, number … texts, numero delete, numero et, numero … est, of hearing
  -1.4: of … guys, off i, off … NUMBER, off … i, oki |, omg, one off, open on, opt … of, or just, orden |
  -1.4: oublie mon, out of, outta my, paiem-, pare en, parenle, pas encore, pas on, pas … c, peint-
  -1.4: phone … this, pics, pis … arrive, plan, plan |, pluto-, plutot, poign-, poignees, pour … vos, presses
  -1.4: puedo, que es, que esta, que … es, que … lista, quitar … la, quote, raise, ramas-, rapid-
  -1.4: rappels sont, rentr-, reporting this, resend |, sad, savoir |, seguir |, send … the, shop on
  -1.4: shop … you, si … seguir, siguen … mensajes, skis, sms … no, specialized, stickers |, still need
  -1.4: stolen |, stop j, stop lol, stop por, stop … ai, stop … presses, stop … work, stress |, sube
  -1.4: subscription, sus mensajes, t, t as, tant que, tantos, telegram, tercera |, textos mon, texts and
  -1.4: that bike, the cat, the message, the phone, the presses, the quote, the rest, the seat, the stove
  -1.4: the top, the … NAME, the … haha, the … right, the … tires, the … when, there … NUMBER, this … NAME
  -1.4: those, tiene este, tiene-, timbre, tirel-, to your, to … old, to … spam, tonig-, tonight, touchez … a
  -1.4: unwan-, unwanted, use, use for, van a, velo … j, vendre, veut pu, virem-, virement, voudrais plus
  -1.4: vous ai, vous et, vous textez, vous … la, was it, wash |, website |, what is, when will, white
  -1.4: who told, with you, wooho-, woohoo, work |, would … nice, y a, y … un, you cut, you message, you put
  -1.4: you resend, you … les, you … now, you … one, you … wrong, your email, your marketing, your … no
  -1.4: | add, | again, | al, | ay, | back, | bar, | check, | consentement, | esto, | fuck, | merry, | peace
  -1.4: | rappelez, | slow, | solo, | stopped, | sure, | texteame, | van, | vos, | whenever, | with, | woohoo
  -1.4: | … acepte, | … alarm, | … can, | … chaine, | … consiguieron, | … en, | … every, | … jaja, | … je
  -1.4: | … making, | … marca, | … mum, | … nunca, | … peux, | … please, | … su, | … switch, | … turned
  -1.4: | … wrong, ~_aim, ~_anc, ~_aro, ~_at, ~_bet, ~_bru, ~_cab, ~_cap, ~_che, ~_cua, ~_dal, ~_deh, ~_dre
  -1.4: ~_fel, ~_flo, ~_gif, ~_hie, ~_lah, ~_lol, ~_mid, ~_mur, ~_noo, ~_omg, ~_pie, ~_ros, ~_saf, ~_sma
  -1.4: ~_sq, ~_squ, ~_t_, ~_tai, ~_tan, ~_tem, ~_thu, ~_tin, ~_tro, ~_tu, ~_vis, ~_why, ~abaj, ~abi, ~actu
  -1.4: ~aest, ~affi, ~agar, ~aide, ~ail, ~aili, ~alad, ~alca, ~alco, ~alls, ~amo, ~ane_, ~apid, ~arra, ~ars_
  -1.4: ~assu, ~atie, ~atra, ~auco, ~ayin, ~azo, ~band, ~bet, ~bio, ~blar, ~blue, ~bru, ~cak, ~cake, ~cama
  -1.4: ~carb, ~cei, ~cia_, ~ck_, ~cool, ~crac, ~cre, ~cua, ~dam, ~deh, ~deho, ~eame, ~eap, ~earn, ~eat
  -1.4: ~eauc, ~ecci, ~ece_, ~eda, ~edo, ~ege, ~ego, ~ehor, ~ejem, ~eliv, ~elp, ~eme_, ~ergi, ~esas, ~eser
  -1.4: ~esta, ~eus_, ~far_, ~feu_, ~fli, ~frei, ~galo, ~gif, ~gnal, ~got, ~gran, ~guid, ~hall, ~hanc, ~harm
  -1.4: ~hein, ~help, ~herm, ~icia, ~ide_, ~iec, ~iece, ~iere, ~ies, ~ild_, ~iler, ~im_, ~ino_, ~isan, ~ivo
  -1.4: ~iz_, ~jaj, ~jusq, ~lcan, ~ler_, ~lerg, ~lice, ~liz, ~lla, ~lls, ~lls_, ~lol, ~lol_, ~lor, ~lov
  -1.4: ~love, ~low, ~lsa, ~luto, ~maes, ~mall, ~manc, ~many, ~mara, ~meca, ~mere, ~mier, ~mise, ~moin, ~moun
  -1.4: ~mur, ~nadi, ~new, ~nfi, ~njo, ~noc, ~obra, ~obro, ~oic, ~ol_, ~ollo, ~olu, ~ombi, ~omg, ~omg_, ~onda
  -1.4: ~onig, ~onjo, ~oom_, ~ooth, ~oppi, ~otal, ~oves, ~oya, ~paie, ~pics, ~plut, ~posa, ~ppi, ~pron, ~pti
  -1.4: ~rak, ~rayo, ~rim_, ~rips, ~rita, ~rle, ~rmal, ~roce, ~roja, ~ront, ~rose, ~rreu, ~rshi, ~rta_, ~rut
  -1.4: ~rve, ~safe, ~scen, ~sch, ~ses, ~sim, ~ssus, ~stas, ~stim, ~sura, ~talk, ~thos, ~tota, ~trop, ~tty
  -1.4: ~tub, ~uand, ~uces, ~uert, ~uga, ~utot, ~uts, ~vas_, ~ved, ~vit, ~vol, ~walk, ~wes, ~why, ~xi_
  -1.47: (tables say wrong_number)
  -1.5: 2, 2nd, NAME est, NAME number, NAME … a, NUMBER min, NUMBER or, a salir, a vous, a … please, about a
  -1.5: afuera |, ai retrouve, ai … pu, ajoutez … a, alarme, all done, allai-, already |, and … this
  -1.5: antes de, antiv-, antivol, any further, any time, any … on, apunt-, are … me, arreglo |
  -1.5: arretez … vous, at |, attendez, au bureau, au … pis, avant … ca, avez mon, avez … une, avisos a
  -1.5: ayoye, ayuda-, bacan, bajal-, bajale, bank, bell please, besoin … me, bet |, both, brake, bugging
  -1.5: business |, but is, c … mon, c … ou, c … qui, ca que, cadena, calma, calor, cambie … numero, can my
  -1.5: can … use, canasta por, canasta … favor, cansa-, card … file, casa |, change … cell, changes
  -1.5: changez mon, cheap, chez, cle, clicking |, cm, coat, combien |, compris, conmigo |, cual, cuest-
  -1.5: cut it, cv, dans vos, date, de cascos, de changer, de credit, de probleme, de samedi, de telefono
  -1.5: de … avant, de … ce, de … commande, de … euros, debo, dejel-, dejenme … paz, delete club
  -1.5: derniere fois, des rappels, descuento, desinscrite, desk |, desol-, dias |, diez, dinne-, dinner
  -1.5: dit que, do … ask, do … be, do … share, domingo, dorma-, dormais, dors, dors |, duck, ecrit stop
  -1.5: el asiento, el … en, en anglais, entreguen, es de, es para, esa persona, est NUMBER, est ce, est ou
  -1.5: est qui, esta, estam-, estamos, eta, etes trop, every … i, exten-, f, facon, facture par
  -1.5: fais affaire, faux numero, fixed |, flats, food, for … two, frais de, franchement |, from NUMBER
  -1.5: front |, garden, gasta-, get more, get there, good enough, great now, hagale, hagan … mas, handy |
  -1.5: has this, hasta NUMBER, have … had, have … permission, hein |, helmet |, here … that, heure-, hija
  -1.5: hoodi-, i sent, i … hard, i … these, il a, il me, in … lol, invoi-, iphon-, iphone, is finished
  -1.5: is … a, it keeps, it until, it … but, j … juste, j … oublie, j … retrouve, j … vos, je confirme
  -1.5: je dormais, je … affaire, je … arreter, je … continuer, je … moi, la camara, la parrilla, la … par
  -1.5: laissez … un, lavag-, lavage, les … sans, lever-, levers, like my, link you, live … anymore, llamaron
  -1.5: lo … le, low, m avez, m … par, ma … en, make me, mal, mande a, manej-, marche, mas … la, matin |
  -1.5: me the, me updates, me … al, me … avec, me … foto, me … phone, mecanique |, meh, mensajes si
  -1.5: mensajes … ustedes, mere, mero |, mes cles, message … est, mi otro, mi … por, minutos, mis mensajes
  -1.5: moi au, more ads, more … that, morning, movin-, moving, my money, my mum, my … would, never … that
  -1.5: next one, no frena, no idea, no son, no |, no … gusta, not had, not share, not … ads, not … giving
  -1.5: not … mine, not … riding, number stop, nunca acepte, ofertas … me, on … list, on … other, one … time
  -1.5: only texts, opte, option 2, or |, otra vez, otw, oublie, oui |, out there, oxido, paint, parked |
  -1.5: pas pu, pause, payer plus, pays, pedid-, pedido, perdu … numero, petit |, pieza, please … by, plus le
  -1.5: plus … svp, porque me, pour … sortie, pouvez vous, prend, press-, programme, que de, que hora, que la
  -1.5: que … decia, que … en, que … etait, que … lo, que … svp, quitenle, rdv |, rear |, rebaj-, recibido
  -1.5: recibiendo sus, ref, removed it, reparer, reste, retur-, revoked, rien |, road, roue |, sais … encore
  -1.5: salle, say |, says no, screw, scuse-, scusez, se para, seguir recibiendo, seguir … sus, segur-
  -1.5: send one, sending my, si senor, smthg, so tired, so … need, sortez … le, stop avec, stop … no
  -1.5: stop … not, stuck |, suficiente |, sur la, sur … liste, svp mais, svp … a, systeme |, tab, table
  -1.5: tell him, test, text … so, textos c, textos … font, than NUMBER, that … text, the auto, the display
  -1.5: the rack, the rear, the red, the second, the … before, the … pedals, the … quit, there anymore
  -1.5: these cost, these>wrong, tienen |, timbr-, tiny, tmrw, to end, to go, to … about, to … someone, today
  -1.5: todo bien, touchez, traen, tu … le, tubel-, tubeless, tues, ubica-, unsubscribe from, usar
  -1.5: vais … etre, velo de, vendr-, venmo |, vente |, vers NUMBER, veux continuer, veux … d, vitesses
  -1.5: votre site, vous reviens, vous … tu, vuelvo a, we need, what time, which … do, while … am, who am
  -1.5: with all, write-, wrong … stop, wrong>forever, yo la, you going, you need, you voy, you … off
  -1.5: | ahorita, | appelez, | ayoye, | cheers, | despues, | dice, | faux, | franchement, | ok, | sin
  -1.5: | tired, | two, | … aire, | … been, | … call, | … code, | … dos, | … keeps, | … key, | … les
  -1.5: | … lien, | … molesten, | … name, | … pedale, | … pueden, | … se, | … stopped, | … telefono, | … una
  -1.5: | … veux, ~_0_, ~_alc, ~_app, ~_ava, ~_big, ~_cm, ~_cm_, ~_cr, ~_cre, ~_eg, ~_f_, ~_fac, ~_fas, ~_fil
  -1.5: ~_gu, ~_he, ~_jeu, ~_lar, ~_lik, ~_lot, ~_new, ~_ope, ~_or, ~_pai, ~_pre, ~_ram, ~_ro, ~_rub, ~_suc
  -1.5: ~_tub, ~_va, ~abit, ~afa, ~afe, ~ale_, ~ames, ~anej, ~anie, ~anm, ~arri, ~asin, ~asq, ~asqu, ~avag
  -1.5: ~bank, ~bat, ~bele, ~big, ~bo_, ~cabl, ~cal, ~cami, ~cana, ~cem, ~colo, ~cone, ~cto, ~der_, ~deur
  -1.5: ~dinn, ~done, ~eap_, ~eati, ~ebo_, ~eeti, ~egla, ~ego_, ~eins, ~elu, ~emos, ~esa_, ~esid, ~ess_
  -1.5: ~essu, ~etar, ~etes, ~eve_, ~ews, ~exa, ~fel, ~fit, ~flo, ~food, ~fra, ~fram, ~fun, ~fund, ~gato
  -1.5: ~gla, ~gur, ~hold, ~iali, ~ich_, ~idon, ~ight, ~imbr, ~imen, ~imp, ~iner, ~ipp, ~irl, ~isir, ~iver
  -1.5: ~jaja, ~jar, ~jel, ~jeu, ~joy, ~ksta, ~lam, ~lats, ~leed, ~leep, ~lik, ~like, ~llen, ~mag, ~maga
  -1.5: ~mani, ~mene, ~min_, ~mixe, ~mrw, ~mrw_, ~nded, ~nol, ~nol_, ~noo, ~obl, ~ock_, ~oday, ~oins, ~oise
  -1.5: ~oite, ~old, ~ompe, ~onj, ~ost, ~ota_, ~ouc, ~oues, ~ovi, ~pee, ~pick, ~pleu, ~pren, ~puro, ~quip
  -1.5: ~raf, ~rama, ~rava, ~rcer, ~rend, ~repe, ~ress, ~retu, ~reu, ~reur, ~rifi, ~rio_, ~rob, ~ron, ~rout
  -1.5: ~rts, ~rts_, ~rven, ~rw_, ~sce, ~scue, ~seg, ~segu, ~ses_, ~sie, ~sir, ~slee, ~spon, ~squ, ~ssur
  -1.5: ~stag, ~suc, ~sum, ~tee_, ~tito, ~tmrw, ~tor_, ~tu_, ~uan, ~uant, ~uch, ~uede, ~uere, ~uip, ~uvr
  -1.5: ~vac, ~vite, ~vuel, ~xten
  -1.6: a repondu, a … arrete, abier-, abonner, after the, again please, ajout-, al, am … lol, and come
  -1.6: and on, and that, annulez, anter-, anterior, apago el, approve, are, arreg-, arreter en, asi me
  -1.6: authorize, azul, bar, basta con, be … at, beer, ben … vos, bicycle … NUMBER, bike but, bolt, borrow
  -1.6: bus |, cadre, call … text, can not, can you, can |, can … read, cargo de, cease … desist, cel … la
  -1.6: chain |, charge, ciclistas, cita delete, cles, closed |, cobre-, cobren, comment … le, compte |
  -1.6: contacts who, copia-, credit, cuant-, cuanto, dad |, day |, de cell, de un, de … orden, deal |
  -1.6: debloque, decia |, decide, descu-, desole de, desole … vous, did … authorize, dimanche |, direccion
  -1.6: disappointed, do … guys, do … really, domin-, dying, dying |, ecran |, el casco, el … de, el … por
  -1.6: email-, en magasin, en … de, enleve |, enlevez … de, entreposage, envoie moi, envoyez pas, era … mi
  -1.6: escriben mas, escriben … que, essay-, est mon, est … NAME, est … moi, estoy |, eteint, eu … texto
  -1.6: evening, ex keeps, face |, familia |, finally |, fish |, foto, frein, get it, give … the, gripp-
  -1.6: grippe, grippe |, gusta que, gusta … me, hacked, harcelement |, hasta … yo, have that, here |, hijo
  -1.6: hora, i just, i turn, i … answer, i … for, if … say, ignore, in my, interesa, it |, jajaja |
  -1.6: jamais … le, je … this, jeudi, jk, job |, joven |, keep … me, kind, km, l arret, la clase, la … hasta
  -1.6: le dossier, le numero, le pongo, le … dans, le … on, leak, les deux, less |, lights, list>stop
  -1.6: llego … mensaje, lmk, long, lot, mache-, mais moi, manden … bici, manden … factura, mante-, many
  -1.6: many messages, mardi, mas … con, mas … mi, me cobren, me han, me quiten, me … day, mean to, mecanique
  -1.6: membresia, membresia delete, menos, mensaje si, mensajes … pueden, message to, message you
  -1.6: messages … i, midi, min, model-, moi je, moi une, moi … par, moi … tu, mon nouveau, mon … a, my card
  -1.6: my way, my … did, my … died, my … keeps, my … please, no eso, no … al, noise, nop, nos vemos
  -1.6: not again, not authorize, not mine, not … there, notice, nouveau, number … text, off … is, ok bye
  -1.6: oki, old tires, old … and, on |, one … the, otra |, otro … y, out … you, pago, paix |, pas payer
  -1.6: pas pour, pay, phone … so, place |, please call, plus … nouvelles, policy, portabultos
  -1.6: pretend … never, quand tu, quand vous, que incluye, quere-, querer, quiero la, quit smoking
  -1.6: read your, receipt |, recoi-, recordatorios |, reservation |, retar-, retard, retrouve, ri, rien la
  -1.6: rouil-, rouille, same |, saw, se … apago, seat, share, should … a, sigam-, sigame, sigan mandando
  -1.6: singi-, singing, slow down, sorry for, sourd-, stock |, support, synth-, synthetic, talk … text, te
  -1.6: tea, tell, text … in, text … you, texte … quand, texts lol, texts necessary, that one, the day, the e
  -1.6: the green, the house, the mechanic, the price, the warranty, the … here, the … phone, these days
  -1.6: thing |, think |, tip, tired of, tires, to the, to wait, too … messages, tous … contacts, tout de
  -1.6: trop cher, un neuf, une semaine, unsubscribe … the, up … these, update |, use … one, va, vemos |
  -1.6: verif-, veux … desinscrire, veux … payer, voulais pas, vous faites, waiti-, waiting, wants a
  -1.6: was that, way |, wen, when … stop, where … i, while i, who … the, y … plus, you remove, you … NUMBER
  -1.6: you … down, you … eso, you … them, you>wrong, your … again, your … and, your … from, | ahora
  -1.6: | arreter, | card, | jamais, | je, | la, | lmk, | mdr, | nop, | oki, | sigan, | son, | ty, | zero
  -1.6: | … autre, | … ce, | … donne, | … entiendo, | … incluye, | … las, | … manda, | … senora, ~_ajo, ~_al_
  -1.6: ~_az, ~_azu, ~_cal, ~_cam, ~_car, ~_chi, ~_ci, ~_doo, ~_far, ~_gui, ~_hil, ~_jef, ~_jk, ~_jk_, ~_joy
  -1.6: ~_km, ~_km_, ~_mal, ~_nit, ~_ol, ~_pn, ~_pne, ~_qua, ~_saw, ~_sis, ~_te_, ~_va_, ~_ver, ~_vi, ~_voi
  -1.6: ~_wr, ~_ye, ~abie, ~adin, ~agne, ~ah_, ~aim, ~aiti, ~alc, ~aman, ~ani, ~ano_, ~apo, ~aps_, ~art
  -1.6: ~ary_, ~asc, ~asco, ~azu, ~azul, ~bara, ~bas_, ~bend, ~bol, ~bols, ~book, ~cadr, ~casc, ~cat_, ~ccio
  -1.6: ~cm_, ~ctu, ~depa, ~die_, ~eact, ~eam, ~earl, ~ege_, ~egl, ~egur, ~emas, ~ept_, ~erif, ~erla, ~err
  -1.6: ~etch, ~eudi, ~eut, ~eut_, ~eva_, ~far, ~fast, ~flat, ~flec, ~geni, ~ggin, ~glo, ~hija, ~ido, ~iers
  -1.6: ~ieux, ~ige_, ~igh, ~igo_, ~inos, ~irt, ~isem, ~ita_, ~ivez, ~jef, ~jer, ~jeud, ~jk_, ~kis, ~km_
  -1.6: ~labo, ~lang, ~lay, ~less, ~llan, ~loca, ~lui_, ~lun, ~maki, ~mano, ~mant, ~mart, ~mett, ~mg_, ~midi
  -1.6: ~mmen, ~ndeu, ~nea, ~net, ~nici, ~nke, ~obar, ~old_, ~olla, ~olt_, ~omma, ~ont_, ~ook_, ~osag, ~pay
  -1.6: ~pea, ~ped_, ~pne, ~pneu, ~rack, ~rato, ~recc, ~rect, ~rei, ~rein, ~rese, ~rif, ~romp, ~roui, ~rove
  -1.6: ~sarm, ~saw, ~saw_, ~ship, ~sour, ~ssan, ~sume, ~sure, ~team, ~tend, ~tess, ~timb, ~tra_, ~tro_, ~ubi
  -1.6: ~ubr, ~uck, ~udi_, ~umi, ~uro_, ~uvea, ~veau, ~ved_, ~venm, ~vert, ~wal, ~worr, ~ybo, ~ybod, ~ytim
  -1.6: ~zul, ~zul_
  -1.7: NAME de, NUMBER … ca, a … anymore, a … mon, abren, accepte ce, accepte … prix, accepte … recevoir
  -1.7: aceptan, adore, ahora |, ai assez, ai la, alla |, alleycat |, and desist, and … on, angla-, anglais
  -1.7: annoying |, appel-, are there, arreter … la, arrive, asked about, aucun … avec, automaticos |
  -1.7: avertissez moi, avez … arrete, avisa, aviseme, bad, barat-, between … and, bon numero, but … says
  -1.7: butter, butter |, buzz off, ca fait, caden-, came … the, canas-, canasta, cancel … i, casco-, cascos
  -1.7: casi, casi no, ce, ce message, cellulaire |, class, condu-, cost me, crois, cry, crying |, cuatr-
  -1.7: cuatro, darle-, darles, de nouvelles, de travailler, de … ex, de … sacaron, dejen … mandarme
  -1.7: delete sabado, des velos, did the, did … get, did … mean, do … put, dog, donde sacaron, done, dos |
  -1.7: el equipo, el mismo, encan-, end cap, end … the, ends, envoyer les, envoyez … le, es, es … de
  -1.7: ese … you, est pret, est tu, esta |, esto de, ete, euros, ever … me, fee, ferme, fete, fil, fil |
  -1.7: finally, finde, fits, for … class, for … of, forever>list, four, frame, freno, fun |, going … text
  -1.7: grinc-, h, han, have … phone, have … stop, here is, home, hope you, hurry, i only, in class, incluye
  -1.7: inform, it by, it takes, it … forever, je crois, je prefere, je reste, je retire, je … abonne
  -1.7: je … rappelle, je … recevoir, just … and, juste … de, keep sending, know … not, l horaire
  -1.7: la bequille, la chaine, la derniere, la luz, la roue, le bleu, le siege, le stop, le … nada
  -1.7: le … numero, limiter, links, lis, lista no, lmao |, lo … con, lo … en, location, lost … phone, lumie-
  -1.7: m arreter, m … un, ma selle, ma … veut, madne-, madness, mai, makin-, making, making me, mas promos
  -1.7: mas … una, maybe, me a, me avisa, me leave, me quede, me … con, me … mandar, me … with, me … yes
  -1.7: me … yo, meme, message pas, mi … dice, migno-, mignon, milk, min |, mismo numero, mista-, moi … l
  -1.7: mom |, more>want, my brother, my ex, my list, my order, my subscription, my … bike, n est, n … jamais
  -1.7: never … any, no a, no le, no … it, noir |, noon, norma-, normal, not fix, not got, not make, not read
  -1.7: not … agreeing, not … so, not … with, nouve-, nouvelles |, number you, numero … la, of NAME, ofici-
  -1.7: oficina, on … e, on … one, one … of, open, otro cel, pagina |, paren … trabajo, parfait |
  -1.7: pas arreter, pas dit, pas … mes, pas … mon, pase, pense-, perdu mon, permis, peu moins, peut etre
  -1.7: phone number, photo |, pick, pis mon, please and, por fin, pouvez … mettre, preguntar |, probleme
  -1.7: quede sin, quit my, quit so, quitar el, quiten, rack, ready to, recu merci, remboursez moi
  -1.7: remettre |, remot-, remote, remove … from, reporting, retirez … du, roue, rush, samed-, send … a
  -1.7: send>me, service plan, she is, sick … these, signe le, sms me, so … you, son … de, stop laughing
  -1.7: story, student, svp … pas, t es, tant, tbh, text … NUMBER, texte pas, texto … me, texts are
  -1.7: texts … him, thank … kindly, thanks |, the group, these anymore, to NAME, to bike, to call
  -1.7: tomorrow |, took … off, total |, tracking number, travailler, trompe |, tt, ttyl, ttyl |, tu, tv
  -1.7: un arret, un … comme, un … moins, unit, velo electrique, velo que, venmo, verdad |, veux annuler, vis
  -1.7: vites-, vous arrete, vous les, vous pas, vous svp, vous … trop, vu, we do, we said, whatever it, whys
  -1.7: wow |, y … que, yeah |, you pague, you … any, | buzz, | car, | dale, | desinscrivez, | el, | esta
  -1.7: | le, | lo, | nos, | pas, | perdon, | saquenme, | siri, | they, | ttyl, | ugh, | whatever, | … add
  -1.7: | … ai, | … ben, | … bloqueo, | … escriben, | … frere, | … motor, | … necesito, | … quede, | … suffit
  -1.7: | … take, | … too, | … vi, | … viens, | … wants, ~000, ~_bad, ~_bat, ~_ce_, ~_dos, ~_es_, ~_h_, ~_hu
  -1.7: ~_id, ~_jaj, ~_len, ~_ll, ~_low, ~_lum, ~_mam, ~_map, ~_mat, ~_noc, ~_ofi, ~_pay, ~_pot, ~_rac, ~_rin
  -1.7: ~_roj, ~_sle, ~_soy, ~_tm, ~_tmr, ~_tot, ~_try, ~_tu_, ~_urg, ~_vu_, ~acke, ~ade_, ~adr, ~agal, ~ajar
  -1.7: ~ajou, ~alk, ~alma, ~angl, ~arat, ~ard_, ~ary, ~ato, ~att, ~ayb, ~aybe, ~bad_, ~brar, ~cani, ~car_
  -1.7: ~ceb, ~cebo, ~chea, ~cris, ~date, ~debo, ~dena, ~dies, ~dog_, ~domi, ~door, ~ecu, ~elez, ~empt, ~enn
  -1.7: ~enos, ~eo_, ~erdo, ~esco, ~etur, ~exce, ~fete, ~ga_, ~glai, ~gry, ~gry_, ~gue_, ~gui, ~habl, ~heap
  -1.7: ~hou, ~hour, ~hurr, ~ibas, ~ict, ~idi_, ~ie_, ~ijo_, ~ila, ~ilk_, ~ino, ~intu, ~ior_, ~itu, ~jar_
  -1.7: ~jet, ~jout, ~kan, ~lan_, ~lass, ~lat, ~lig, ~lk_, ~lumi, ~lunc, ~map, ~mayb, ~mbo, ~met, ~mite, ~mma
  -1.7: ~moj, ~movi, ~nall, ~nast, ~ncan, ~ncha, ~ndui, ~ngry, ~nino, ~nois, ~nore, ~ntu, ~ntur, ~ocar, ~ocol
  -1.7: ~odel, ~ofic, ~og_, ~oie, ~ong, ~oor_, ~orti, ~oses, ~pani, ~pay_, ~pen_, ~piec, ~ppoi, ~pran, ~rari
  -1.7: ~rbo, ~rde, ~rder, ~recu, ~reo_, ~rian, ~rinc, ~riq, ~riqu, ~rked, ~rreg, ~sais, ~saye, ~sole, ~soy
  -1.7: ~stre, ~sua, ~temp, ~teri, ~tit, ~tivo, ~tmr, ~uch_, ~ude, ~uge, ~uido, ~umie, ~vati, ~volu, ~wear
  -1.7: ~xce, ~xes, ~xes_, ~ybe, ~ybe_, ~yti
  -1.8: NUMBER not, a lake, a … or, a … promos, a … texts, acepta, add, added you, ago and, ai ecrit, aire
  -1.8: al … de, alarm-, alive, allo |, am ready, and thank, and … it, and … that, any texts, anyway |
  -1.8: apolo-, apology, arrie-, arriere, asiento, autre, bater-, bateria, be there, bebe |, bequi-, bequille
  -1.8: bici … de, bike with, block, butte-, ca te, cables |, came out, can … do, can … talk, cancel
  -1.8: cancelar … mensajes, cease and, cel de, cita |, class lol, codig-, commande |, como … suscribo
  -1.8: content, correo |, cotizacion, d … merci, d … vous, dac, dans … texto, de carte, de details, de noche
  -1.8: deblo-, dejar-, delete … por, dernier … je, dice mi, dice … si, did my, did … fix, did … send, displ-
  -1.8: display, do … check, do … quit, donc mon, door, door |, drawi-, drawing, ecris a, el alto, el codigo
  -1.8: electrique, end … for, ended, enreg-, enseno, entra-, esperando, est coupe, est quittes, este es
  -1.8: estoy harto, eu … message, excel-, face, faites vous, fell off, fenders, fighting, for … at
  -1.8: for … text, full |, gros, habit-, harto de, her … stop, how much, huile |, i text, i turned, i … off
  -1.8: i … ready, i … text, is down, is it, is ok, is … again, it ok, j … ecrit, jamais … ce
  -1.8: jamais … textos, je lui, je pensais, je … encore, k |, la promocion, la … yo, landlord, le casque
  -1.8: le … svp, leave it, leave … message, let … do, line when, livrer |, llegan, lo reenvia, locat-
  -1.8: longer … these, luz, malo, marca, me apago, me la, me with, me … line, me … reenvia, me … x, mejor |
  -1.8: membr-, mere veut, mes contacts, message got, mi hija, mistake, molestar … you, mon frere, mon gars
  -1.8: mon … du, mon … vous, more messages, my bike, my job, my thing, my wife, my … now, need … number
  -1.8: netfl-, netflix, never said, never … a, no calls, no vi, no … la, no … molestar, nom est, nomas
  -1.8: nomas la, not check, not see, not turn, not … thing, number … i, numero au, numero … carte
  -1.8: numero … commande, numero … mi, of a, off now, ok mais, omw |, on again, on me, on … quittes, one is
  -1.8: open |, out front, over |, parece, pas … ai, pensais que, pensais … c, people are, phone so
  -1.8: please switch, please the, please … the, please … will, please … your, plus … chez, plus … details
  -1.8: por … solo, possible |, pour les, pour … un, pourq-, pourquoi, pouvez me, precio, prefer, prefere
  -1.8: prend-, price |, prove-, pu … ce, que estoy, que … dio, que … jaja, quiero molestar, quit … job
  -1.8: quitte, quittes, rappelle |, raye, reenv-, reenvia, reenvia |, refun-, refund, remettre, remove>send
  -1.8: renov-, repar-, reported … spam, reservation, resum-, resume, retro-, ride de, rodar, sacaron mi
  -1.8: safe, samedi, says text, semaine |, senal, sending … the, she, si … veux, sick of, smoki-, smoking
  -1.8: so … of, stand, stop au, stop riding, takes, talla, tan temprano, tannee de, tannee … vos, te … de
  -1.8: tell me, text you, text … than, textos … NUMBER, the pads, the … end, the … please, them |, then
  -1.8: to buy, to … it, tomato, tout … suite, trabajando, trava-, true, tubul-, un |, un … de, une autre
  -1.8: unread, unsubscribing, us do, utile-, utiles, van … mandar, vemos, veo, veux … le, viens de, vieux
  -1.8: voici, voir, voisi-, volver … recibir, vous … NUMBER, vous … demandez, want … stop, warra-, warranty
  -1.8: was … but, what … on, when … the, where are, will the, will … turn, would have, write me, yikes |
  -1.8: you at, you dare, you have, you se, | aceptan, | correct, | dac, | dites, | donde, | hay, | hope
  -1.8: | omw, | pit, | quel, | tiene, | tracking, | unsub, | voici, | will, | … as, | … away, | … christmas
  -1.8: | … ends, | … era, | … harto, | … hijo, | … pensais, | … quien, | … refuse, | … retire, | … stop
  -1.8: | … thx, | … ver, ~_ate, ~_att, ~_ay, ~_bab, ~_beq, ~_clu, ~_enc, ~_err, ~_ext, ~_fee, ~_han, ~_lu
  -1.8: ~_luz, ~_mil, ~_oh, ~_ouv, ~_rou, ~_sl, ~_sou, ~_tee, ~_tig, ~_til, ~_vem, ~_veo, ~_voc, ~_wro, ~aden
  -1.8: ~adre, ~afe_, ~afo, ~amed, ~ansa, ~anty, ~asa, ~ate_, ~atte, ~auve, ~ava, ~bab, ~beq, ~bequ, ~bit
  -1.8: ~bolt, ~bord, ~bour, ~butt, ~cast, ~cker, ~codi, ~com_, ~cts, ~cts_, ~cuse, ~dlo, ~dlor, ~edid, ~efun
  -1.8: ~eive, ~embo, ~emo_, ~ende, ~erer, ~erra, ~escu, ~etf, ~etfl, ~eves, ~fe_, ~flix, ~frie, ~grin, ~icy
  -1.8: ~ido_, ~iete, ~ieza, ~ired, ~ishe, ~jas_, ~ken, ~lave, ~ligh, ~lita, ~lix, ~lix_, ~llin, ~lord, ~lous
  -1.8: ~luz, ~luz_, ~meme, ~mple, ~ncie, ~ndlo, ~netf, ~news, ~ngla, ~nnez, ~noch, ~nuts, ~obre, ~oca, ~oce
  -1.8: ~odig, ~oici, ~oie_, ~olor, ~onde, ~oon, ~oon_, ~open, ~opti, ~ota, ~ouil, ~ourq, ~pac, ~park, ~piez
  -1.8: ~pol, ~port, ~pra, ~rbe, ~rden, ~regl, ~remb, ~reme, ~rior, ~rly, ~rly_, ~rns, ~road, ~roue, ~rquo
  -1.8: ~rtie, ~seat, ~she_, ~sic, ~soir, ~sou, ~span, ~ssay, ~tfl, ~tfli, ~then, ~trae, ~true, ~uela, ~ueu
  -1.8: ~ups, ~urq, ~urqu, ~urry, ~uvel, ~vemo, ~veo, ~veo_, ~veri, ~vieu, ~vo_, ~warr, ~wro, ~xcel, ~xma
  -1.8: ~za_
  -1.9: NAME … me, NUMBER for, NUMBER no, NUMBER number, NUMBER people, a coupe, a new, a soir, a … dans
  -1.9: a … numero, adres-, afuer-, afuera, again … not, ah |, ai perdu, ai supprime, ai … recu, alley-
  -1.9: alleycat, and out, anulenme, apago, appeler |, appelez moi, are perfect, assez pour, avisan
  -1.9: back please, basket |, basta |, bet, bike my, bonne, borraron, borro-, brother, buying bikes
  -1.9: cadena |, call i, call just, cambios, came with, can … cancel, can … text, cancel and, cancellation
  -1.9: card … declined, carre-, cher |, codigo, commande, complique, con … basta, dale con, dale … los, dare
  -1.9: de jeudi, de manana, de rire, de serie, de suite, de … ces, debut-, deleted, depas-, desactiver
  -1.9: desactiver les, devrais, di2, dice |, do … tell, dropped, eat, eh, el delete, el trabajo, elle me
  -1.9: est correct, esto … los, et … moi, etes, etre … je, eu, excuser, fan, favor |, favor … quiero, file |
  -1.9: find the, finished, for texting, forever to, forever … stop, freno-, frenos, from … system, fun
  -1.9: future texts, gels, get … at, getting the, guard, habla-, had a, hold, horaire, how long, i deleted
  -1.9: i might, i … two, inqui-, is … my, it lol, j … perdu, j … supprime, je devrais, just come, know
  -1.9: la de, la sonnette, late, lavado, le bon, le di, le hagan, le panier, le travail, les pedales, light
  -1.9: livrer, llegado, los cambios, los … nomas, lost my, m abonner, m enlevez, ma … me, maestro |
  -1.9: magasin |, mama este, manden el, marte-, martes, matin, me my, me not, me … el, mettez les, mi senora
  -1.9: mi … este, molesto, muchos mensajes, my notifications, my … as, nah |, no … messages, not from
  -1.9: nouvelle |, number do, number>law, numero … c, numero … serie, odio, off notifications, omw, on file
  -1.9: one stop, options |, order please, otra, ouais, ouais |, ouin, over … out, papa, parke-, parked
  -1.9: paz por, paz … favor, pensais, perdo-, pero … si, pick … the, please |, please … at, por ahora
  -1.9: por … favor, porte, pour diner, pour … mise, pretending to, quand, que le, que … avisen, quiero los
  -1.9: quiten el, rappelle, rdv, read … texts, recu … texto, refle-, registrado, rembo-, rendez … svp
  -1.9: repue-, retire … la, retirez les, riding it, said … about, saute, se … la, sent, serie, slow, so cute
  -1.9: spamming, spot |, squea-, stick-, stop worrying, stude-, such, suscr-, suscribo a, tab |, take out
  -1.9: take … time, tempr-, temprano, temprano |, text just, text … your, textea, textos … de, texts coming
  -1.9: thanks for, the alerts, the basket, the dog, the exam, the other, the repair, this … a
  -1.9: thought … would, ton message, tout, tres, trompe, ty |, unrea-, vous etes, vous … c, wash, way
  -1.9: what … with, who this, with … texting, worry-, worrying, yikes, yo … soy, you too, your … got
  -1.9: | borre, | eso, | nada, | odio, | ouais, | oubliez, | ouin, | puede, | puedo, | put, | sacame, | sans
  -1.9: | usted, | votre, | which, | yikes, | … 2, | … al, | … allez, | … calling, | … end, | … esta
  -1.9: | … form, | … got, | … mande, | … mensaje, | … need, | … peu, ~_adr, ~_afu, ~_bir, ~_bos, ~_eh, ~_eh_
  -1.9: ~_emo, ~_eu_, ~_exa, ~_fra, ~_gri, ~_gue, ~_hah, ~_ig, ~_inq, ~_lau, ~_mel, ~_mem, ~_mix, ~_mou, ~_rd
  -1.9: ~_rdv, ~_sad, ~_scu, ~_shi, ~_smo, ~_wal, ~abla, ~afu, ~afue, ~agg, ~ali, ~alli, ~asic, ~aver, ~bad
  -1.9: ~ball, ~bate, ~bers, ~bier, ~boue, ~cant, ~cap_, ~clas, ~cles, ~cond, ~conn, ~cui, ~dal, ~dez_, ~dido
  -1.9: ~doo, ~dv_, ~eak, ~efl, ~efle, ~elvo, ~emb, ~ens_, ~ep_, ~equi, ~esol, ~esum, ~eted, ~evis, ~eza_
  -1.9: ~fan_, ~fas, ~fee, ~fee_, ~ffic, ~fier, ~fren, ~fun_, ~gem, ~gnon, ~gri, ~ha_, ~haha, ~home, ~hr_
  -1.9: ~icin, ~ieg, ~ila_, ~imit, ~ipo, ~itio, ~lau, ~leak, ~leu, ~mal, ~mal_, ~mbou, ~mix, ~mpri, ~ndem
  -1.9: ~ngue, ~nnai, ~norm, ~ntes, ~ntra, ~ong_, ~onna, ~ook, ~ops_, ~otes, ~oue_, ~owe, ~papa, ~pen, ~pesa
  -1.9: ~quan, ~quil, ~rado, ~rat, ~rdv, ~rdv_, ~reac, ~refl, ~reto, ~rge_, ~rla_, ~rns_, ~rois, ~rup, ~ryi
  -1.9: ~ryin, ~scus, ~sien, ~tard, ~treg, ~ucho, ~ugg, ~unt_, ~unta, ~usa, ~ush_, ~visa, ~voie, ~vu_
  -2.0: a phone, a tree, aiyo, and your, anytime, are … up, asap |, asking for, at my, avertissez, aviso
  -2.0: beaucoup de, best |, bleu, bonne nouvelle, boss |, bought it, but it, calli-, calling, ces … la, cher
  -2.0: como va, conna-, contactos, cotiz-, could … text, customer anymore, dale, de mi, de promos
  -2.0: de … NUMBER, de … el, deja pret, dejaron, demai-, demain, dia |, diner, direc-, discount |, dogs
  -2.0: drop … a, easy … the, el … porfa, encon-, enlever la, enlevez pas, envoyez … de, essaye de
  -2.0: est … merci, est … mon, est … qui, et j, etre que, favor … mi, finissez, fois |, for |, get my
  -2.0: going to, grand, great more, guys … my, haha, hello |, hiver |, horai-, huile, il … tout, in … end
  -2.0: inscrire, inscrivant, is fine, is with, jaja, je donne, je … NUMBER, je … des, keep them, keep … to
  -2.0: keeps … me, kk |, l adresse, la canasta, leave the, like NUMBER, lol |, mas preguntas, me borren
  -2.0: me llegan, me pueden, me suscribo, me urge, me … pueden, merci … m, merci-, mettez celui, mi hijo
  -2.0: mon … j, monday |, more … NUMBER, more>stop, morning |, my sister, my spot, my … texts, my … will
  -2.0: need … cancel, no existe, not cancel, not think, not … much, not … that, notifications sur, np, np |
  -2.0: numero … lo, off and, off work, opt in, oui … confirme, oups, out the, pagar, pas … la, passent
  -2.0: pedals, perdon, peut … que, please i, please … thank, pneus, pongo stop, pq, prende, que bueno
  -2.0: que hago, que … faites, que … la, quiero … avisos, quiten la, rappeler, receive these, reminder
  -2.0: remove>angry, remove>remove, resend, said never, see your, send>texts, sending these, sign me
  -2.0: sin avisarme, souli-, spot, stickers, stop … you, suis pas, suis … sur, suscribo, tanne … vos
  -2.0: text … phone, texting … and, texto … pas, textos pas, than, that … you, the chain, the door
  -2.0: the motor, the only, the … anymore, there at, this message, this text, tire |, ton, town |, two weeks
  -2.0: un … no, us go, ustedes … de, usual-, usually, vos … pouvez, want these, want to, wrong, y … pas, yep
  -2.0: yo … a, you said, you texted, | b, | esa, | if, | maintenant, | mandeme, | mes, | nonstop, | np
  -2.0: | one, | oups, | prefiero, | this, | tienen, | yep, | … NAME, | … again, | … bugging, | … from
  -2.0: | … hate, | … long, | … mal, | … mere, | … might, | … ni, | … notifications, | … or, | … por
  -2.0: | … should, | … then, | … you, ~_ali, ~_bar, ~_ear, ~_esp, ~_ess, ~_fe, ~_fed, ~_lla, ~_nor, ~_oup
  -2.0: ~_rus, ~_slo, ~_tag, ~_tar, ~_tir, ~_war, ~aha_, ~aime, ~alm, ~alta, ~arte, ~ax_, ~bleu, ~cart, ~cita
  -2.0: ~cks_, ~coi, ~ctos, ~dals, ~dela, ~dess, ~dogs, ~dors, ~dres, ~eh_, ~ei_, ~ents, ~fed, ~fie, ~gera
  -2.0: ~ggi, ~gros, ~hah, ~heri, ~icki, ~iens, ~irec, ~iser, ~late, ~leu_, ~lm_, ~lma, ~lot_, ~mper, ~nas
  -2.0: ~neus, ~nit_, ~noon, ~ogs, ~ogs_, ~olt, ~oth_, ~otra, ~oups, ~ovin, ~pi_, ~pil, ~ply, ~pot, ~quer
  -2.0: ~rand, ~rano, ~ras_, ~ris_, ~rla, ~rna, ~rong, ~rus, ~sar, ~shi, ~sirv, ~slo, ~slow, ~spot, ~test
  -2.0: ~til_, ~triq, ~uck_, ~url, ~vra, ~wron
  -2.06: (bias)
  -2.1: NAME i, NAME phone, NUMBER times, NUMBER … with, a NUMBER, a tout, a … hermano, aerob-, aerobars
  -2.1: affaire avec, ahori-, ahorita, aire |, allez y, am sick, an hour, anyti-, appeler, apres … svp
  -2.1: are you, arrete, asien-, avec … cell, b, baja la, baja … que, bajenle, basic-, bell, bike out, bons
  -2.1: box of, bus, c … NUMBER, ca et, ca … textos, can … put, cancelar mi, cargo, ce prix, come you
  -2.1: contactos |, count … out, counter |, courriels |, de debarquer, de groupe, de payer, de … haha
  -2.1: de … les, deleted it, details, devra-, devue-, donne moi, down … the, du tirage, e bike, el mensaje
  -2.1: endin-, ending, enough already, entre-, envoyez, escribio, ese precio, est gratuit, est la, est sur
  -2.1: et mettez, eu |, fait mon, fait un, fed … with, fende-, fit, friend, gardez moi, gracias … los
  -2.1: hagal-, he … me, hesit-, hesite, hijo … no, honest, i asked, i send, i … sick, instead |, is done
  -2.1: it done, je l, je … juste, just … you, kk, l ecran, la … ai, la … esta, laugh-, leave a, leaving now
  -2.1: les … arretent, like this, list … still, liste … les, ma carte, ma … du, manana |, mas … a, me dio
  -2.1: me if, me it, me know, me more, me wen, me … no, me … trompe, mercii, message … your, messages c
  -2.1: metro, mi familia, mi … le, moi par, more … my, mr, my insurance, my pickup, mysel-, myself, neuf |
  -2.1: never answer, ningun mensaje, no reply, no way, no … para, noir, nom … tirage, not talk, not the
  -2.1: number again, number before, number … NUMBER, of you, of … did, of … please, ofrez-, old, one |
  -2.1: only … i, opera-, out … stop, pads, pagar |, panie-, panier, pas … debarquer, phone … you, photo-
  -2.1: photos, playing, plus par, pour recevoir, pratique, preguntar, price, pu … de, pueden … otra
  -2.1: que … tienen, quedo |, rappelez moi, ready |, recevoir … messages, red, reminder |, retirez … nom
  -2.1: return, rever-, sans … j, see you, siege, signaler, sonnette, speak-, stop a, stop buying, stop … i
  -2.1: stop … n, stres-, suis trompe, tanne, tarde |, te … pas, text … wen, textos … jour, texts … stop
  -2.1: this … end, til, to … in, tomat-, too many, took, total, turn … notifications, ugh, upgra-, urge
  -2.1: venden, vos … sont, vous pour, vous … envoyer, vous … ma, want … go, want … no, was … and, when … is
  -2.1: will i, will you, with a, yes i, you ever, you mean, you que, you will, you … mon, you … money
  -2.1: | adios, | aucun, | c, | cuantos, | ese, | fire, | great, | kk, | muy, | n, | number, | phone, | pu
  -2.1: | quitenle, | quitenme, | sign, | super, | toss, | un, | your, | … el, | … laughing, | … lawyer
  -2.1: | … mis, | … promos, | … pues, | … received, | … subscription, | … thank, | … ton, ~_ado, ~_air, ~_b_
  -2.1: ~_bag, ~_coa, ~_dev, ~_die, ~_dri, ~_eat, ~_fet, ~_foo, ~_ka, ~_lat, ~_mig, ~_mr_, ~_mys, ~_old
  -2.1: ~_pau, ~_sie, ~_ugh, ~abre, ~aco, ~acto, ~ag_, ~aha, ~ajen, ~ap_, ~asa_, ~ater, ~bent, ~bons, ~boo
  -2.1: ~bus_, ~calm, ~cert, ~cks, ~coa, ~cost, ~dev, ~driv, ~edal, ~eply, ~etc, ~evra, ~file, ~foo, ~grip
  -2.1: ~han_, ~huil, ~icks, ~iege, ~imb, ~irv, ~kers, ~laq, ~laqu, ~llo_, ~log, ~lor_, ~lvo, ~lvo_, ~mok
  -2.1: ~mr_, ~mys, ~myse, ~nice, ~nouv, ~nyti, ~oat, ~oat_, ~onst, ~orta, ~oto, ~pau, ~paus, ~peak, ~peda
  -2.1: ~pint, ~pot_, ~pric, ~rca_, ~reo, ~ri_, ~rty, ~rty_, ~rue_, ~rush, ~sad, ~scu, ~sieg, ~smok, ~spea
  -2.1: ~sso, ~ssu, ~stak, ~tab, ~tag, ~tiz, ~took, ~tuc, ~uile, ~ures, ~usag, ~uses, ~vau, ~via_, ~vol_
  -2.1: ~vrai, ~yse, ~ysel
  -2.2: NUMBER … favor, adresse, already … me, am … texting, amuel-, and then, appel, arre |, arrive |
  -2.2: at … shop, ate, autorizado, avant |, avisos por, because of, before NUMBER, bell |, bien … numero
  -2.2: brakes |, broth-, bus stop, c … parfait, cancelar el, charge |, clicking, comma-, cost, cours
  -2.2: course |, dad, de bruit, de esas, de faire, de … es, de … facture, deal, decia, decid-, detai-
  -2.2: devuelven, did … come, do … forget, do … think, du cours, eggs, en ai, enlevez le, envoie
  -2.2: escribieron, esperando |, esto … spam, et … vous, etre |, faut … je, figured, finished |, frenos |
  -2.2: frien-, full stop, got in, grandmas, gym, hall |, him to, horas, i ever, i missed, i … the, ici |
  -2.2: if … are, insur-, insurance, it just, it … NUMBER, je viens, le mande, le plus, les promos, lis … les
  -2.2: list for, llego, los voy, lost, m … lol, mais j, mande la, many … from, mas … por, me devuelven
  -2.2: me while, mensaje … esta, messages sur, messages … mon, motor, much |, mucho-, muchos, mude |
  -2.2: my … number, nada gracias, need the, ni modo, ni se, nice, no entiendo, no … este, no … horas
  -2.2: no … than, noche, nom du, nonst-, nonstop, not forget, not my, oops, papa |, pas de, pas … numero
  -2.2: paseo, pere, pere |, pick up, pit, pit stop, plaqu-, please … and, plus … NUMBER, por … mejor
  -2.2: por … si, porta-, pour aujourdhui, prati-, put my, questions |, recu … message, retrait en
  -2.2: retrait … magasin, send … texts, sending … i, son horas, soon |, souvent, stop calling, stop texts
  -2.2: stop that, stop … moi, stopping the, suis … encore, suns, suscripcion de, svp c, tanto |, tard
  -2.2: texting is, textos me, thanks i, the … coming, the … shop, they … the, this bike, this week, top
  -2.2: un peu, viens, vite, vous … envoyez, weeke-, weekend, what … up, with these, would … me, wrong>more
  -2.2: xq, you never, you send, you … in, you … work, you … would, | can, | get, | j, | same, | se
  -2.2: | somebody, | tell, | tengo, | took, | who, | … desactiver, | … ecrivez, | … nom, | … that
  -2.2: | … voudrais, | … want, | … y, ~_boo, ~_cot, ~_dom, ~_gym, ~_lev, ~_lim, ~_oop, ~_pad, ~_pic, ~_pra
  -2.2: ~_ton, ~_za, ~ab_, ~anne, ~anto, ~arly, ~aseo, ~asie, ~bag, ~bal, ~bos, ~brot, ~crew, ~cu_, ~dale
  -2.2: ~dame, ~denl, ~deta, ~eck_, ~ecu_, ~eeke, ~egra, ~eke, ~eken, ~fan, ~four, ~gym, ~gym_, ~hos_, ~ic_
  -2.2: ~ilk, ~ior, ~kie, ~lame, ~laug, ~lego, ~ling, ~llam, ~lost, ~milk, ~mort, ~ncon, ~nett, ~nser, ~nst
  -2.2: ~oba, ~obr, ~oder, ~pads, ~pago, ~perd, ~po_, ~pret, ~rain, ~rde_, ~rno_, ~roba, ~roth, ~rrer, ~sant
  -2.2: ~sle, ~tle, ~wash
  -2.3: NUMBE-, NUMBER, NUMBER unread, ai arrete, ai … NUMBER, ai … fait, aja, ankle, annulez … inscription
  -2.3: arrete pas, arreter le, avais … vu, avec mon, avez vous, aviso |, babe |, baja el, baske-, basket
  -2.3: bicicleta |, bonjour |, bosch, bosch |, bother you, can we, ce … la, class |, codigo … me, comprends
  -2.3: count me, cours de, de … pour, deaf, delete … account, demo, did … see, do … know, duda, encantan sus
  -2.3: es … cel, escribame, essaye, est parfait, esta bien, fixie, for it, garantia |, gardez mon, get out
  -2.3: helpf-, helpful, how come, i getting, i reported, if i, is up, it anymore, it … of, it … out, jaja |
  -2.3: je vois, keeps texting, la fin, lavad-, le … y, left on, les digo, let … know, letti-, letting, liao
  -2.3: liao |, list>more, lista de, livre-, lot … texts, ma … elle, me … que, mes messages, message was
  -2.3: message … not, might … to, moi savoir, mon rendez, mum, my contacts, my … list, nadie mas, nel
  -2.3: never … i, never … the, new phone, ni mon, no use, no … mi, no … sigan, non pas, normal |, not delete
  -2.3: number now, often, oh, one instead, only … NUMBER, option, oubliez mon, pas vos, pedal-, perfect |
  -2.3: pins, please un, plus tard, pour vous, present, prix |, que numero, que significa, quien es, quiere
  -2.3: quiten … los, quoi ces, rato |, recu, remove … old, reparacion |, rings, sabado |, samedi |
  -2.3: significa, sin querer, sip, soir, sold |, still sending, stop saying, stop>not, stuck, svp … me
  -2.3: text said, text the, texte … les, that to, the … plan, they have, to bother, to … else, to … for
  -2.3: today |, tromp-, trop, trouve |, two |, un mensajito, upset, venir, vince, vois, vos rappels
  -2.3: votre … de, vous aussi, vous des, want |, what else, wheel |, who gave, y dejen, y nada, yaar, yay
  -2.3: yo … autorice, you again, you … from, you>more, your shop, | NUMBER, | am, | assez, | avez, | best
  -2.3: | both, | buen, | des, | envoie, | hace, | have, | laissez, | nel, | nvm, | oops, | perdi, | si
  -2.3: | use, | … both, | … bye, | … content, | … did, | … encantan, | … grand, | … him, | … of
  -2.3: | … reported, | … significa, | … telephone, | … un, ~_cob, ~_gy, ~_hui, ~_lab, ~_mis, ~_oft, ~_oh_
  -2.3: ~_ord, ~_rea, ~_ug, ~anme, ~ato_, ~avad, ~bar_, ~bask, ~bres, ~cob, ~cobr, ~cot, ~demo, ~entr, ~exam
  -2.3: ~fen, ~fs_, ~ften, ~hil, ~hot, ~ipo_, ~jas, ~kend, ~len_, ~mode, ~nsan, ~nsur, ~ocal, ~oft, ~ofte
  -2.3: ~oh_, ~oisi, ~oto_, ~pain, ~pic, ~ptio, ~reno, ~rui, ~sio_, ~sket, ~stuc, ~sual, ~tree, ~trom, ~tuck
  -2.3: ~uet, ~ulto, ~ume_, ~wise, ~xam
  -2.4: NAME p, an emergency, and call, answer |, arrete de, arreter la, arretez moi, asked … the, at night
  -2.4: attente |, autre comme, autre merci, avant … svp, because … you, borren el, can text, cancelled
  -2.4: compte, consegui, d … dans, de NAME, de trabajar, de … sin, de … sur, demandar, dit |, dit … je
  -2.4: does … stop, dos, drop off, el stop, envoyez |, est plus, est … ces, eveni-, fit me, forever>wrong
  -2.4: frais |, gastar, have no, hijo you, hold off, hoy |, i … check, ignor-, info please, is so, is … lot
  -2.4: is … no, it off, je pense, jour |, l autre, la promo, la reparacion, letting me, listo |, mais … ai
  -2.4: mandan, mandan mensajes, manden … de, me interesa, me … speaker, mensaje … este, merci … les
  -2.4: mere … texte, mis … por, mon ancien, mon inscription, ni la, no … el, not leave, not sure
  -2.4: number>number, nvm, off speaker, off to, ok … you, on … way, only have, only want, order, otro numero
  -2.4: pas … que, payer, persona |, playi-, plus d, por error, precio |, prix, pu rien, que … se
  -2.4: quitarme de, quiten de, received, remboursez, right-, sac, shop never, sign the, sortie … groupe, soy
  -2.4: stem, stop me, stop … bikes, stop>remove, tantot, tell her, temps |, textez … svp, texts … i
  -2.4: that … my, the bell, the reminders, these>law, til the, til … NUMBER, till now, to anyone, trabajar
  -2.4: trabajo |, tree, trek |, turno, un mensaje, un … cuando, una |, unicy-, unicycle, use this, veut
  -2.4: veux … recevoir, votre … s, vous ecrivez, vous … des, vuelvo, wait |, were not, when you, you estoy
  -2.4: you mero, you … reply, | could, | count, | just, | lost, | nobody, | reply, | sending, | silence
  -2.4: | tanne, | … accord, | … another, | … arrete, | … codigo, | … fin, | … good, | … he, | … info
  -2.4: | … last, | … manden, | … many, | … sent, | … suscripcion, | … these, | … this, | … vuelvo, ~_apu
  -2.4: ~_coo, ~_dog, ~_ea, ~_ete, ~_eu, ~_fak, ~_fan, ~_gas, ~_gm, ~_ign, ~_mee, ~_red, ~_tre, ~aga_, ~alar
  -2.4: ~anis, ~cans, ~dog, ~dr_, ~dri, ~fak, ~gnor, ~indi, ~layi, ~lent, ~livr, ~lum, ~meet, ~metr, ~mman
  -2.4: ~noir, ~ntit, ~oops, ~orde, ~ost_, ~oted, ~prec, ~prix, ~rix, ~rix_, ~sau, ~soy_, ~sper, ~ssar, ~tot
  -2.4: ~uje, ~uli, ~urno, ~ush, ~usu, ~vad, ~veut
  -2.5: NUMBER and, a demandar, ai … mes, appelez, apres NUMBER, arre, at that, back |, be your, best
  -2.5: borren de, borren … la, brule, by hand, c you, c … pret, calls |, can i, can … get, can … it, ce velo
  -2.5: ces textos, changer, confirme |, de cosas, de … ca, desole, down for, drivi-, driving, el cargo
  -2.5: equipo, es spam, es … numero, etre desabonne, got this, green, h |, he, i can, i lost, i promise
  -2.5: i … said, i … use, is her, is … present, it … and, item, j … ai, j … efface, j … tout, jamais dit
  -2.5: je peux, je … annuler, know i, left |, les pneus, lu, m interesse, me at, me da, me escribio
  -2.5: me … one, me … sales, mensaje, modo, moi … votre, moi … vous, not … from, number>me, of getting
  -2.5: on please, or is, orden, order |, otherwise, pas vu, photo, plan … the, plus … promos, por … no
  -2.5: primero, que … mi, que … siguen, recibirlo, recois … vos, recu de, reminding me, reparation |
  -2.5: repondeur, said … text, saquen de, selle, send>send, sense, si … asi, siguen asi, simpl-, sin … me
  -2.5: spam |, stop what, svp … est, take … the, tantos mensajes, tard |, tes textos, text … number
  -2.5: text … one, textez moi, textos porfavor, texts like, texts … my, the insurance, time |, tired
  -2.5: to unsubscribe, un jour, un message, vous … le, voy … demandar, you did, you fixed, your name
  -2.5: your … is, | annulez, | any, | arre, | ending, | enlever, | favor, | full, | help, | reparez, | rien
  -2.5: | sale, | ta, | tantos, | … NUMBER, | … and, | … come, | … da, | … fait, ~_amo, ~_ang, ~_ble, ~_cry
  -2.5: ~_he_, ~_hor, ~_mod, ~_mum, ~_nic, ~_ree, ~aje_, ~amo_, ~best, ~bing, ~bren, ~coo, ~cry, ~dent, ~ecom
  -2.5: ~ensi, ~fell, ~fend, ~frai, ~irve, ~lav, ~lush, ~mod, ~mum_, ~ntan, ~ntot, ~odi, ~oign, ~oue, ~pasa
  -2.5: ~pele, ~spac, ~tist, ~trar, ~uda, ~uito
  -2.6: NUMBER so, account please, ai efface, alta, am … getting, ancien numero, anything about, are the
  -2.6: autoc-, bike … the, bon |, bruit merci, cancela mi, cap, ces, comptoir |, da, de bici, delux-, deluxe
  -2.6: did he, do … give, esper-, fell, fewer texts, finir par, for you, give me, guys |, hagan nada, hand |
  -2.6: i had, in … did, jamais … de, la suspension, lying, mas me, me so, me … cuando, me … estos, me … ride
  -2.6: messages … my, moi quand, moi un, moi … les, moi … promos, moi … tes, mois, name from, need to
  -2.6: never … it, no suena, no … after, no … vayan, not … customer, number>wrong, o no, ok merci, out … the
  -2.6: please we, plus … que, pour … recevoir, promos de, que te, quien … dio, reabonnez, receive … messages
  -2.6: remove … basket, reparacion, reparez, s … pas, shipm-, shipment, shop |, silence from, silly, sister
  -2.6: stand |, stop lying, stop pour, stop … so, stopping, stove, super, suspension, take that
  -2.6: texting … lol, texto s, the stand, the … chat, think … it, too … texts, tres … y, trop … messages
  -2.6: try, twice |, un rabais, vi, weekend |, will … quit, will … there, with this, working on
  -2.6: working … it, you … texted, your phone, your … thanks, | finissez, | los, | muchos, | textos, | there
  -2.6: | … agree, | … etre, | … lying, | … nous, | … shop, | … si, | … would, ~_cat, ~_da_, ~_fen, ~_fit
  -2.6: ~_ib, ~_iba, ~_lav, ~_noi, ~_sau, ~_tor, ~_vi_, ~bars, ~edan, ~ig_, ~ker_, ~mum, ~nons, ~oki, ~ooki
  -2.6: ~pped, ~rtou, ~swo, ~tail, ~tic_, ~toco, ~tten, ~tude, ~uro, ~utoc, ~yet, ~yet_
  -2.7: NUMBER por, a NAME, a estar, a quitar, ahead |, ai … votre, aime ca, already texted, am so, and put
  -2.7: and … me, appreciate the, are in, arretent, arretez … pas, atten-, avertir, beau |, being so
  -2.7: ca … interesse, cancelar los, confirm |, conte-, continue, cute, days |, de una, de … avoir
  -2.7: de … faire, dio, do … it, en … besoin, envoyez moi, eu de, everything |, facture |, finir, fotos |
  -2.7: gratu-, gratuit, guest, hace |, her |, is … NAME, it you, it … my, je … suis, les … j, m avertir
  -2.7: me>forever, meeti-, meeting, mes rappels, mon permis, need … call, never mind, never-, nevermind
  -2.7: no se, no … my, no … nada, no … this, non … de, nope |, not take, of … so, pedales, perdi, por los
  -2.7: por … me, preci-, pret, put me, qr, reabo-, react-, recom-, rien fait, shoul-, should, should i
  -2.7: sign … for, signed … for, sleep |, so i, soir |, su mensaje, surto-, surtout, surtout pas, systeme
  -2.7: tag, termine, text … call, texting … i, texts on, this weekend, time please, travaux, travaux |
  -2.7: ustedes |, va … estar, vayan … quitar, wait, we … up, when … get, yet, yo voy, you already, zapat-
  -2.7: zapatos, | a, | acepto, | desole, | es, | est, | is, | nevermind, | only, | wrong, | … card, | … le
  -2.7: | … messages, | … mind, | … off, | … people, | … prefere, | … vais, | … your, ~_ala, ~_hai, ~_sim
  -2.7: ~_str, ~_vin, ~_vit, ~_yet, ~arma, ~cour, ~dest, ~epto, ~foto, ~hoto, ~houl, ~lane, ~larm, ~lava
  -2.7: ~noi, ~nov, ~phot, ~rati, ~role, ~shou, ~tag_, ~tent, ~toc, ~ttes
  -2.8: a … liste, acepto, again did, al … numero, are these, back in, be … from, ben ca, bike … not, bloquer
  -2.8: cancelar … cita, chill with, chill … the, cita, come |, continuez de, cooki-, demain |, desabonnee
  -2.8: en francais, encore |, entonces |, ferme |, gusta, haha |, hour, i … got, is … an, je lis, l atelier
  -2.8: lache … avec, le message, list … i, liste … je, los … si, lose my, me … la, mensaje cuando
  -2.8: moi … tard, no la, ofertas |, off at, on … les, opt … porfa, pas recu, plane, plus vos, pour … svp
  -2.8: quiero nada, quiero … pero, rear, recibir mas, removed, reser-, responda stop, retire mon, ride |
  -2.8: saturday |, si |, siest-, sirve-, sirven, speaker, suscribir, text this, the order, the … off
  -2.8: this … instead, touch it, up for, vez |, will not, | someone, | were, | … arretez, | … basta
  -2.8: | … message, | … not, | … playing, | … sign, ~_fot, ~_net, ~_pen, ~_ste, ~ajan, ~desc, ~fot, ~hart
  -2.8: ~ilo, ~nej, ~oked, ~onte, ~osc, ~pase, ~pto_, ~rdi_, ~rear, ~riri, ~tot_, ~usta, ~zin
  -2.9: a etre, a … when, annulez mon, avais pas, avisos … favor, came through, casque |, cuantos, do … leave
  -2.9: easy, ecrivez … par, emergency, espera |, este |, faire … que, for … order, from the, gas |, gimna-
  -2.9: gimnasio, have … number, helpful |, i … so, in |, it … her, j oublie, j … arrete, lights off
  -2.9: list … the, m … dit, m … les, m … texte, me gusta, me texter, me this, mero, moi … liste
  -2.9: moi … message, moins, my messages, never … anything, no … y, not … phone, not … the, number>texts
  -2.9: old number, once you, paso |, pensando, person |, please … never, pueden … a, quitarme … los, quite
  -2.9: quoi |, regarde, removed … the, rien a, sat, servicio |, siesta, signed anything, simple, tanne de
  -2.9: telephone merci, the parts, the … out, thinking of, tu me, tu … as, update … number, what |
  -2.9: wife … the, year |, you … it, | de, | enleve, | ici, | otro, | over, | pourquoi, | quiteme
  -2.9: | thinking, | vendu, | … his, | … keep, | … lis, | … lol, | … mero, | … n, | … textos, ~_blu, ~aie_
  -2.9: ~ails, ~amen, ~arac, ~arez, ~asy, ~asy_, ~blu, ~cos_, ~dine, ~easy, ~etro, ~gas_, ~ils, ~ils_, ~isa_
  -2.9: ~nki, ~nsig, ~rre_, ~um_, ~wai, ~wak
  -3.0: accord |, al otro, aqui |, au … de, avert-, cancel my, cancelen mis, carte, coming |, con eso, conjo-
  -3.0: dit d, early, ecrire svp, enlever les, fait … moi, fake, fin de, gas, get home, hais, hasta que
  -3.0: hey |, i … up, j hais, j … de, je … mes, les frais, less texts, like me, liste pour, ma mere, mas de
  -3.0: me di, me pidio, mensajes de, moi le, moi on, mollo, mon velo, name … the, no era, no va
  -3.0: notifications are, pas j, pas la, please hold, please last, pourquoi … m, promise, promos stp
  -3.0: pueden mandar, quiero seguir, reviendrai plus, s … a, si … mensajes, sign … up, stop sign, sus … me
  -3.0: svp je, tanto-, tell … to, texting you, this cell, update my, when do, y … pu, you parenle, you want
  -3.0: you … your, | less, | me, | peut, | quien, | she, | too, | une, | uno, | vous, | … asi
  -3.0: | … desinscrire, | … di, | … just, | … vous, ~_cit, ~_wai, ~arm_, ~fake, ~gust, ~hais, ~marq, ~note
  -3.0: ~nsio, ~ply_, ~sat_, ~ssen, ~supe, ~sy_, ~vado
  -3.1: NUMBER please, about the, all good, am not, aviez dit, before you, ca dit, cessez d, check, conti-
  -3.1: d accord, de promo, de … d, did … stop, drole-, droles, el texto, emergency |, entiendo, fixed it
  -3.1: fotos, here please, killing, killing me, know if, la … ahi, la … d, laughing, leo, llegan sus, m … a
  -3.1: ma commande, mai |, me quitaron, misse-, mon rdv, mon … au, my sons, my … phone, necesito nada
  -3.1: notifications … mon, number when, options, para cancelar, party, pas moi, pasa, pasa si, passe |
  -3.1: permiso para, prime-, pueden … estos, que pasa, quit … you, reply, robot |, sale |, se pueden
  -3.1: so early, so … know, sons, stop no, text her, the emails, the waitlist, there |, trop … textos
  -3.1: unsubscribed from, votre infolettre, waitl-, waitlist, waitlist |, wife |, yes please, you … home
  -3.1: | ca, | cut, | drop, | envoyez, | il, | okay, | stopping, | … by, | … dejen, | … hold, | … it
  -3.1: | … mas, | … que, | … texting, ~_gus, ~_leo, ~_lm, ~_tea, ~arty, ~brui, ~eard, ~gus, ~ker, ~leo
  -3.1: ~leo_, ~ndez, ~ruit, ~tart
  -3.2: NAME, another text, avez plus, avez tu, bikes please, bruit, can … send, cuando … lista, demander |
  -3.2: do these, do you, do … sign, faire … les, forever>me, from my, garde |, heard, interesa |, is texting
  -3.2: la … j, lista you, llegan … mensajes, los … por, lot of, me olvida, me twice, me your, me … todo
  -3.2: me … you, membership |, meme |, missed, my … are, my … was, nice |, no leo, no … su, number … this
  -3.2: order it, pas … j, que |, quit on, recevoir … promos, se … olvida, send the, si … los, stop pis
  -3.2: stop spamming, stops, su numero, tempt-, tempting, tempting me, that |, this ca, tires |, to |, va |
  -3.2: vos textos, you and, you not, | are, | bonne, | consent, | did, | nothing, | numero, | oh, | should
  -3.2: | thank, | … aime, | … con, | … faites, | … hais, | … interested, | … moi, | … one, | … opt, ~ac_
  -3.2: ~aker, ~cono, ~gno, ~mois, ~sens, ~tea_
  -3.3: a … mas, am … NAME, assez |, autre |, babe, c |, ce numero, chill, commande svp, confirme, de NUMBER
  -3.3: de … course, ecrit, end of, este lista, finalement |, fine |, frais, is … enough, je m, je … garde
  -3.3: la course, la cuenta, list please, los avisos, mandeme, marqu-, me anytime, me lo, me siguen
  -3.3: mensajes me, more flats, no … flats, non … moi, not sending, now |, par … svp, parar-, pararan
  -3.3: please my, que pararan, que … le, quiero dejar, repondez … pour, revert, said would, send it
  -3.3: show off, start … me, take it, text … the, texted me, the waiting, the … number, through |, to … the
  -3.3: tout seul, up … texts, waiting list, week |, work number, y fait, you basta, you like, your … lol
  -3.3: | arretez, | inscrivez, | message, | start, | … besoin, | … does, | … gave, | … in, | … more, | … ne
  -3.3: | … no, | … numero, | … remove, ~00_, ~hill, ~ica_, ~ndam, ~otos, ~wait
  -3.4: a ecrit, a … vous, autorice ese, avisenme, bici |, by |, cancel me, comme ca, cuando este
  -3.4: customer … please, did you, early |, el … delete, encantan, este … mi, file, fille |, getting your
  -3.4: her, i stop, j … ca, la … delete, la … svp, le texto, llamen, m |, me desinscrire, me encantan, me to
  -3.4: me … number, mon dernier, mon … numero, my day, no … llego, no … on, no … yet, on vacation, pas svp
  -3.4: pas … rappels, pis je, plus que, present |, pret |, questions, rain, remove>stop, said stop, se me
  -3.4: the … ok, this time, told me, up |, want this, with |, y |, yet |, | demasiados, | done, | lol
  -3.4: | mauvais, | my, | … avez, | … customer, | … dije, | … her, | … leo, | … me, | … never, | … pour
  -3.4: | … spam, | … texto, ~_age, ~banm, ~rada, ~shin, ~stl
  -3.5: NAME |, are … sending, at … end, bored, course, demasiados, digo que, dit … arreter, es |, ese
  -3.5: have NUMBER, have … get, home |, is my, j … a, la ride, la … si, manden la, mauvais numero, me … sus
  -3.5: mensaje |, mensajes … me, mes textos, no soy, not … and, not … her, not … him, pic, preguntas
  -3.5: pretending, quand |, que … si, so … did, start, stop>more, sus promociones, the magazine, undo that
  -3.5: up … the, vacat-, vacation, vous … donne, voy |, wyd, yes you, you … pic, | dejenme, | faut, | none
  -3.5: | send, | update, | you, | … cancelar, | … plus, ~_ese, ~_ite, ~azi, ~azin, ~chil, ~ym_
  -3.6: a lot, ai … eu, am |, apuntenme, apunto a, ask for, avisos |, bien |, bike |, continuez
  -3.6: customer here, do … take, done … this, from me, get a, got your, he said, is this, je … les, llame-
  -3.6: m avoir, maintenant |, mas … NUMBER, me … tanto, moi … svp, ne … recevoir, no dejen, no … NAME
  -3.6: not know, not … without, number … am, number … me, numero de, only |, pic |, please keep, rappels |
  -3.6: reminding, retirez … de, sending you, stop … repair, text … back, thanks … texting, un … en, ver |
  -3.6: vos … je, you in, | apuntenme, | fewer, | lachez, | mande, | mas, | otez, | service, | supprimez
  -3.6: | … enlevez, | … ok, | … sa, ~_rai, ~eler, ~igno, ~iri, ~isto, ~menc, ~resu, ~sons
  -3.7: NUMBER |, after NUMBER, asi |, aux promos, bof, bueno |, call me, como |, copy |, de rien, done |
  -3.7: donne … numero, drive |, enough |, envoyez … la, espera, first then, lachez pas, magaz-, magazine
  -3.7: me dit, me llego, me mandan, me … pas, mi cita, moi a, moi sur, mon texto, more than, ne faites
  -3.7: need these, need this, noche |, non |, not … off, ou |, para no, para … recibir, pas … je, paso yo
  -3.7: por telefono, promociones |, qui … plus, recibir … mensajes, sirven |, text and, texts>send
  -3.7: these texts, to my, veux m, want it, why … you, will … stop, wrong … please, you esta, your … number
  -3.7: | coupez, | do, | listo, | parece, | … quiero, ~aie, ~cook, ~inki, ~itel, ~nkin, ~pic_
  -3.8: NUMBER … text, a pic, activ-, angry>these, arrete … de, at this, ca m, ca … que, call text, cours-
  -3.8: dernier message, ease, effacez ma, heard … you, inscrivez, it all, juste la, less, messages je
  -3.8: messages … stop, my permission, ne … pas, no … ese, not … a, okay |, optio-, pas eu, quitaron
  -3.8: reply … you, seulement |, sigo, sortie de, stopped, take the, teasi-, teasing, teasing me, textez
  -3.8: these messages, these … are, velos, work … my, you … lista, | ease, | either, | por, | … acepto
  -3.8: | … alto, | … cancelen, | … para, | … recois, ~_aj, ~_vac, ~bul, ~nuez, ~sigo, ~utez, ~vi_, ~xtez
  -3.9: a donne, ages, aime, always … my, am out, attente, but ok, call … please, d … les, de l, from … in
  -3.9: got … text, is off, is … me, it … done, jamais … d, late |, mandarme los, me llamen, me quedan
  -3.9: me sirven, need … anymore, no i, no … de, not … will, number NUMBER, oui svp, pas me, pas … me
  -3.9: pickup texts, quedan, su texto, textos ok, thinking, this … from, un texto, unsubscribed, update
  -3.9: want … to, want>wrong, yo si, you a, | ahi, | bof, | does, | ecrivez, | mandenme, | removed
  -3.9: | … appreciate, | … pis, | … quit, | … text, | … us, ~pens
  -4.0: a message, ajoutez, ajoutez moi, au telephone, calls please, de ofertas, en … por, get … text
  -4.0: have … heard, hi |, listo, my kid, my texts, old phone, queda-, quiero … recibiendo, remove>not
  -4.0: removed from, rien d, rien … autre, todo |, velo |, why did, | never, | no, | please, | puse
  -4.0: | remove, | … send, ~pera
  -4.1: a … number, agree … the, delay-, delays, demande a, e |, ease up, got any, i prefer, is … number
  -4.1: los … que, not quit, note |, phone … off, pis … me, poqui-, por que, remettez, stop … on, stop … shop
  -4.1: subscribe, svp … en, texter a, the end, want you, you texting, | goodbye, | here, | subscribe
  -4.1: | termine, | … parenle, | … pasa, | … phone, ~_act, ~arts, ~vaca, ~wake
  -4.2: d attente, de espera, ecrivez moi, es mi, inscrivez moi, les garde, lista … espera, mandame
  -4.2: mis recordatorios, my … stopped, never got, no … borren, on … please, or not, oubliez pas, oui … veux
  -4.2: pensa-, phone died, recevoir … textos, remettez moi, sacaron … numero, so many, sortie
  -4.2: stop reminding, stopped … your, suis … de, to … one, unsubscribe my, velo svp, votre texto
  -4.2: vous … ecrire, without my, yo |, | yes, | … eso, | … jamais, | … prefer
  -4.3: a |, am … of, amo, are … off, at … number, dessus svp, i agree, if … do, je … m, liste … textos
  -4.3: no stop, nunca dije, oubliez … de, para … los, pas ca, por … mensajes, repondez, rien de, so late
  -4.3: then … me, this … not, yo … quiero, your number, | effacez, | not, | … being
  -4.4: besoin |, comment je, de demander, de meme, desinscrire de, email me, just text, la sortie, list of
  -4.4: lista delete, llegan los, me dice, no please, no recibi, not>stop, please leave, poquito, pour moi
  -4.4: prefere les, que … escriban, recois plus, stop at, text only, text … please, texting … so
  -4.4: tired … these, told … to, un poquito, vois juste, | d, | escribanme, | he, | moins, | mon, | … do
  -4.4: | … only, ~erat
  -4.5: about sales, ca … je, drop it, en … svp, estos mensajes, getting … messages, great |, leave … alone
  -4.5: liste … attente, remet-, remove the, remove>wrong, rire |, she said, the … list, unsto-, unstop
  -4.5: | gracias, | lista, | so, | trop, | … now, | … pas, | … them, | … up, ~_top, ~emet
  -4.6: bikes |, could not, de … bici, for texts, inscris, inscris moi, j aime, liste d, m … ecrit, mas que
  -4.6: me … for, me … old, no … llamen, no … mis, parenle |, parts |, resub-, resubscribe, you la, | NAME
  -4.6: | bajenle, | oui, | que, | thanks, | y
  -4.7: arretez vous, de … un, i sign, like … cancel, mas alto, me how, me … manden, moi … texto, promo |
  -4.7: stop … said, textos lachez, textos … pas, to cancel, vacation |, vos … lachez, | another, | sms
  -4.7: | spam, | … number, | … quitaron, ~senm
  -4.8: ai … de, escribanme, have not, manden mensaje, me back, remove it, stop>stop, wrong number, | chill
  -4.8: | contact, | desabonnez, | quiten, | textez, | … e, | … lo
  -4.9: avez … de, many texts, svp me, to … list, votre message, will … no, | plus
  -5.0: accepte … textos, envie, forever>not, it without, me … mi, mi bici, ok … les, pas tout, shut up
  -5.0: stop … and, this one, | why, ~_eas
  -5.1: a plus, alto para, ca vos, cut off, fait |, i like, like … texts, list>want, me … los, molesta
  -5.1: only … me, please send, remove>forever, veux … me, wrong>number
  -5.2: NUMBER svp, got … texts, marquen, no messages, nunca … que, phone was, send … to, si … que
  -5.2: take NUMBER, trop de, | qui, | quiero, | … texts
  -5.3: contesten, get … texts, i … them, me molesta, moi NUMBER, not NAME, parts, si … recibir
  -5.3: stop … NUMBER, svp … veux, | quite, | |, | … arret
  -5.4: mandenme, no … quiten, number … now, receive … more, stop being, | … accepte, | … be
  -5.5: NUMBER off, me … rire, my old, only text, stop by, | … leave
  -5.6: alto … no, arrete donc, awake, know |, lol stop, messages are, non enlevez, was off
  -5.7: oui je, stop it, vous … pu, | more, | non
  -5.8: ahi no, j … les, | ajoutez, | nunca
  -5.9: agreed … NUMBER, not me, recevoir les, recibir … avisos, reply … to, was on, | merci, | take
  -6.0: drop … off, enlevez les, moins de, quiero … a, unsubscribe … i, | … ca
  -6.1: no … llegan, repair |, text … to, | bye
  -6.2: getting … texts, la mas, rire
  -6.3: de … los, driving |, mon … ne, si quiero, | thx
  -6.4: nada mas, receive no, text before, texting … driving, | text
  -6.5: pour ne, text stop, | continuez, | pis, | … cell
  -6.6: not … texting, pour … plus
  -6.7: a sus, to NUMBER, | retirez, | … donc
  -6.8: recoit
  -6.9: arretez … de, ok pour, pas … m, without … permission
  -7.0: desabonnez … pas, j accepte, plus les
  -7.1: recibir los
  -7.2: please text
  -7.6: enlevez ca
  -7.7: not stop
  -7.8: stop to, | to
  -7.9: arretez pas
  -8.0: | enlevez
  -8.7: do … stop
  -9.1: arret pour
`;
