import type { Phrases } from '../phrase-table.ts';

/** Further ends of texts, in every mood of their verbs, and what is said in place of one (C16). */
export const ENDS: Phrases = {
  certain: [
    `
      (ce | mon | notre) <numero> (est | doit être | serait) à <retirez> [<taListe>]`,
    `
      (crissez | sacrez | foutez | sacre | crisse | mettez) moi (en dehors | dehors) <taListe>`,
    `
      (ajoutez | inscrivez | mettez | ajoutez | mets) [moi | mon numéro] (à | sur | dans) (la | votre) liste d (exclusion | exclus)`,
    `
      (remove me | take me off | unsubscribe me | enlevez moi) (<taListe> | la liste | from (your | la | votre) (list | liste) | off la liste)`,
    '<demandez> <enlevez> [<tout>] <taListe>',
    '[<demandez>] <enlevez> (<deTous> | <deLa>)',
    '<demandez> <retirez> (mon | ce | notre | le) <numero> [<taListe>]',
    `
      [<demandez>] <retirez> [<maintenant>] (mon | ce | notre) <numero> (<taListe> | <deTous> | <deLa>)`,
    '<retirez> <maintenant> (mon | ce | notre) <numero>',
    `
      (ajoutez | mettez | inscrivez | mets) [moi | mon numéro] (à | sur | dans) (la | votre) liste (de gens |
      du monde | des gens | de ceux | du monde | des personnes) qui [ANY] veulent (rien | pas | plus | pu)
      [recevoir] [<ces>] [<textos>]`,
    `
      [que] (mon | ce | notre | le) <numero> [ne] (soit | sois | doit) (plus | pu | pas) [être] (dans | sur) [<ces>] <liste>`,
    `
      (résiliez | résilier | résilie | terminez | terminer | annulez | annuler) (mon | l | cette) (inscription
      | abonnement) [aux | à] [<ces>] [<textos> | <liste>]`,
    'désabo | désab | désabo moi | (optez | opte | opt) moi out [<taListe>] | opt out pour moi',

    `
      [il est | il serait] [grand] temps que (je | j) (sorte | débarque | sois <retire>) <taListe>`,
  ],
  firm: [
    `
      (foutez | fichez | sacrez | crissez | laissez | fous | sacre) (la paix | patience) à (mon | ma | mes | notre) ANY`,
    `
      (laissez | laisse) (mon | ma) (cell | téléphone | cellulaire) (tranquille | en paix)`,
    `
      <arretez> (un peu | donc) (avec | de) <ces> <textos>`,
    `
      (vos | tes | les) <textos> (gardez | garde) les`,
    `
      (<arretez> | <coupez>) (votre | le | ton | ce | vos) (robot | bot | robots | bots | système automatique | machine à textos)`,
    `
      (dites | dis) [au | à] [votre | ton | le | la] (robot | bot | système | responsable | patron | boss | marketing | gars | fille) (d | de) (arrêter | cesser | stopper | <enlevez> | <ecrire> | se calmer)`,
    `
      <arretez> (de | d) perdre votre temps [avec moi]`,
    `
      (stop | quit) (sending | texting) me [<ces>] <textos>`,
    `
      (vos | tes | les) (affaires | histoires | niaiseries | patentes | cochonneries | trucs) (de | d) <textos> [là] (je | j | on) [n] en (veux | veut) (plus | pu | pas)`,
    `
      (je suis | j étais | je me suis | je m étais | j ai été) [déjà | pourtant] (désabonné | désabonnée | désinscrit | désinscrite) [et | mais | pis | pourtant] (je | vous | ça) [reçois | continuez | m | continue] [<envoie> | <ecrivez> | à <ecrire>] [encore | toujours] [<ces>] [<textos>]`,
    `
      (je m étais | je m avais) [déjà | pourtant] (désabonné | désabonnée | désinscrit | désinscrite) [pourtant]`,
    `
      (vous m (aviez | avez) (dit | promis | confirmé)) (que j étais | que je serais | m avoir) <retire>`,
    `
      (mon | ce | le) (numéro | num | cell) NUMBER [ANY] [NUMBER] [est | c est] à <retirez>`,
    `
      (les | vos | ces | tes) [maudits] <textos> (c est | ça [me]) (assez | suffit | va faire | achève | non | gosse)`,
    `
      (vos | les | tes | ces) <textos> [là] [moi] (je | j | on) (m en | nous en) (passe | passerais | passe bien | passerais bien | passerait)`,
    `
      (je | j | on) (me passerais | me passe | peux vivre | vivrais | serais mieux | peux me passer | pourrais me passer) [bien | très bien] (de | d | sans) (vos | tes | ces | tous ces) [maudits] <textos>`,
    `
      (gardez | garde) les (vos | tes) <textos> | gardez (vos | tes) <textos> pour vous`,
    `
      <enlevez> avec [<ces>] <textos>`,
    `
      (pu | plus | pus | pas) (intéressé | intéressée | intéressés) (à | par | dans | de) [<recevoir>] [<ces>] <textos> [<chezMoi>]`,
    `
      <jeVeuxPlus> rien (recevoir | avoir | savoir) (de | d) (vous | votre (part | boutique | magasin | commerce | compagnie))`,
    `
      <arretez> (de | d) (gaspiller | user | utiliser | manger | brûler | bouffer) (mes données | ma batterie | mon forfait)`,
    `
      ça fait NUMBER fois que (j | je) [vous] (écris | dis | réponds | envoie | texte | demande | répète) (stop | arrêt | d arrêter | la même chose | d être <retire>)`,
    '(<jeVeux> | <demandez>) (débarquer | sortir | quitter | décrocher) <deTous>',
    '<paix> avec [<ces>] [<maudits>] (<textos> | <choses>)',
    '(lâchez | lâche) [moi | nous | moé] [donc] [le | mon | mes] (cell | cellulaire | téléphone | tel)',
    // An end, its object before or behind it.
    `
      [<demandez>] <coupez> [moi] [donc | définitivement | complètement | <maintenant>] [ça] [<ces>] [<maudits>] [prochains | autres] <textos> [<chezMoi>]`,
    `
      (les | vos | tes | ces) [<maudits>] <textos> [là] [<demandez>] (<arretez> | (les | m les) <coupez> |
      <coupez> (les | ça | moi ça)) [<chezMoi>]`,
    `
      (avec | de) (vos | tes | ces | les) [<maudits>] <textos> [là] [pis | et] (arrêtez | arrête | cessez |
      cesse | stop | stoppez | ça suffit)`,
    `
      (on | je | moi je) (arrête | coupe | stoppe | stop | ferme | débarque | lâche | va arrêter | va s
      arrêter | veut arrêter) [ça] [là | ici | icitte] [pour | avec | de | sur] (les | vos | tes | ces | l)
      <textos>`,
    '(on en reste | restons en | on en restera) là [avec | pour] [<ces>] <textos>',
    `
      (désactivation | annulation | résiliation | cessation | arrêt | arrêter | fin | retrait | interruption)
      (de | des | du | d | de tous | aux) [<ces>] <textos>`,
    `
      (mettez | mets | mettre | met) (fin | un terme | un frein | un stop) à (ça | cela | tout ça) [svp] [les
      | vos] [<textos>]`,
    '(halte | stop | adieu | bye bye | fini | terminé) (aux | à vos | à tes | à ces | à tous les) <textos>',
    '(refus | refuse) (de | des | d) [<ces>] <textos>',
    `
      (je | j) (me désiste | me retire | me débranche | débarque | décroche | sors | quitte | me dissocie)
      (de | des | du) [<ces>] <textos>`,
    `
      [<jeVeux>] [que vous] <arretez> [ANY] [de | d] (spammer | spamer | blaster | bombarder | inonder |
      remplir | harceler | écoeurer | achaler | bugger | faire (sonner | vibrer)) [mon | ma | le monde] [cell
      | cellulaire | téléphone | tel | boîte | numéro | monde]`,
    '<arretez> [de | d] <envoyer> (<objets> | <ces> <objets>)',
    '<arretez> [moi] (ce | cet | cette | ces | vos) [<maudits>] (pourriel | spam | cirque | <textos>)',
    `
      <arretez> [de | d] (ci | me | m | nous) (texter | textez | écrire | contacter | déranger | tanner |
      gosser | bugger | spammer | achaler | harceler | blaster | messager | pinger | relancer | appeler et
      texter)`,
    `
      (que | pour que) (t | tu | vous | on) (arrêtes | arrête | arrêtiez | cesses | cessiez | stoppes |
      stoppiez | stoppe | stoppez | lâches | lâchiez) [de | d] (<ecrire> | <envoyer> [<ces>] [<textos> |
      <choses>] | <ces> <textos>)`,
    // No need for them.
    `
      <inutile> (continuer | continuez) [à | de | d] (<ecrire> | <envoyer>) [<ces>] [<textos> | <choses>]
      [<chezMoi>]`,
    `
      (plus | pu | pus) (besoin | nécessaire | utile | la peine | obligé) (de | d) (<ecrire> | <envoyer> |
      être (avisé | avisée | texté | contacté | averti)) [<ces>] [<textos> | <choses>] [<chezMoi>]`,
    `
      <inutile> (<ecrire> | <envoyer>) [<ces>] [<textos> | <choses>] (à vie | à l avenir | plus | dorénavant |
      désormais | à nouveau | encore | pour rien | à ce numéro | à celui ci | toutes les semaines)`,
    // No more of anything.
    `
      (plus | pu | pus | aucun | aucune | zéro | rien | jamais) [de | d] (contact | contacts | communication |
      communications | sollicitation | relance | nouvelles) [avec | de | d] [vous | votre part | vous
      autres] (à l avenir | désormais | svp | merci | par texto | <chezMoi>)`,
    '(pu | plus | pas) d autres [<textos>] (svp | merci | jamais)',
    '(écrivez | écris | textez | texte) [y | lui] à (lui | elle | mon ANY | ma ANY) [pis | et] (pu | plus | pas) à moi',
    '[<jeVeux>] quitter (ce | cette | votre | la | vos) <liste> [de <textos>]',
    `
      <jeVeuxPlus> [avoir] [de | d | aucun] (contact | contacts | suivi | suivis | nouvelles | communication) (avec | de | d | par) (vous | vous autres | texto | votre part)`,
    `
      [ne] (communiquez | communique | communiquer | jasez) (plus | pu | pus | pas) [avec moi | avec nous]
      [par (texto | message | sms | ce moyen | cellulaire)]`,
    '[ne] (donnez | donne) (moi | nous) (plus | pu | pus) [de | vos] nouvelles [par texto]',
    `
      [je veux plus | je ne veux plus | j veux pu] que (vous | tu) [me | m | nous] (donniez | donnes) [des |
      de] nouvelles [par texto]`,
    `
      (que | dites que) (vous | tu) [ne] [m | me | nous] (enverrez | enverras | écrirez | écriras | texterez |
      texteras | contacterez) (plus | pu | pus) [rien | jamais] [<ces>] [<textos>]`,
    `
      (les | vos | tes | ces) [<maudits>] <textos> [là] [moi] (j | je | on) [ne | n] (les | en | l) (veux |
      veut | lis | aime) (pas | plus | pu)`,
    `
      (j | je | on) [ne | n] (en veux | veux | veut | en veut) (plus | pu | pus) (aucun | d autres | un seul |
      jamais | recevoir | en recevoir)`,
    `
      (je | j | on) [ne | n] [en] (voudrais | voulais | veux | veut | aimerais | souhaite) (pas | plus | pu |
      pus) [en] (avoir | recevoir) (d autres | d autre | encore | plus) [<textos>] [<chezMoi>]`,
    `
      (je | j) [ne] veux (pas | plus | pu) me faire (texter | écrire | contacter | déranger | achaler |
      spammer) [<chezMoi>]`,
    `
      (faites | fais | faire) (que ça soit | en sorte que ce soit | que ce soit | en sorte que ça soit) (le
      dernier | la dernière | fini | terminé) [<textos> | fois]`,
    `
      (faites | fais | faire) comme si (je | j | vous | tu) [n] (existais | avais | aviez | existe) (pas |
      plus | jamais | pu) [eu] [mon numéro]`,
    `
      [ne] (m | me | nous) (incluez | inclure | comptez | compter | ajoutez | mettez | inscrivez) (plus | pu
      | pas) [dans | à | sur | parmi] [<ces>] [prochains | futurs] [<liste> | <textos>]`,
    `
      (incluez | inclus | comptez | compte | ajoutez | mettez | inscrivez) moi (plus | pu | pas) (dans | sur |
      à | parmi) [<ces>] [prochains | futurs] (<liste> | <textos>)`,
    '(plus | pu | ne plus) m (inclure | ajouter | inscrire | aviser) [svp] [dans | sur] [<ces>] [<textos>]',
    `
      (exemptez | dispensez | excluez | exempte | sortez | passez | sautez | oubliez | oublie) (moi | nous |
      mon (nom | numéro)) (de | des | d | dans | sur | du) [<ces>] [prochains | futurs] (<textos> | <liste>)`,
    `
      (comptez | count) (me out | moi out | sans moi) (pour | de) [<ces>] <textos>`,
    `
      (cochez | mettez | coche) [moi] [la] [case] (pas | aucun | non | plus) [de | aux | d] <textos> [dans]
      [mon | le] [dossier]`,
    `
      (décochez | décoche | décocher | fermez | débranchez) [moi] [<ces>] (<textos> | machine à textos) [dans |
      de | sur | pour] [mon | le] [profil | dossier | numéro]`,
    `
      (mettez | mets | tourne | tournez | mettre | turn | shut | shutez) [moi] [ça] [à] (off | down) [<ces>]
      (<textos>)`,
    'abstenez vous (de | d) [tout | tous] [<ces>] (<textos> | <envoyer> | <ecrire>)',
    `
      (désormais | dorénavant | à l avenir) [plus] (rien | aucun | pas | zéro | pu) [de] (par (texto | sms |
      message) | <textos>)`,
    '(plus | pu | pus | rien) [jamais | rien] (par (texto | sms | message))',
    `
      [(écrivez | envoyez) [moi] ça] par (la poste | courriel | téléphone | email) [seulement | plutôt] [pas |
      plus | pu] (pas | plus | pu | jamais) par (texto | sms | message)`,
    `
      (appelez | appelle | m appeler | appeler) [moi] [juste | seulement] [les | vos] <textos> (non | pas) [
      merci]`,
    '<textos> non [merci] (courriel | courriels | appel | appels | téléphone) (oui | ok)',
    '(courriel | courriels | appel | appels | téléphone) (oui | ok) <textos> non',
    `
      (allez | va | trouvez vous | trouve toi) [un autre numéro à | quelqu un d autre à] (achaler | texter |
      écoeurer | gosser | spammer | déranger) [quelqu un d autre | d autre monde | ta mère | un autre]`,
    `
      (texte | textez | écris | écrivez) (ta mère | quelqu un d autre | d autre monde | un autre) [pis | et]
      (lâche | lâchez | oublie | laisse | laissez) moi`,
    `
      (mon | ce | le) (numéro | cell) [pis | et] (perds | perd | oublie | efface | jette) le | (effacez | effaces | oubliez | perdez) le mien`,
    `
      (à moi | moi) [pis | et] (pas | pu | plus) à moi | (pu | plus) de <textos> à moi`,
    `
      (j aimerais | je veux | je voudrais | je souhaite) qu il [n] y en ait (plus | pu | pas d autres)`,
    `
      (vous | tu) [n] (avez | as) (plus | pu) (ma permission | mon (accord | autorisation | consentement | ok)) [de | d] [<ecrire> | <envoyer> | utiliser mon numéro] [<ces>] [<textos>]`,
    `
      (on | je | j) (a | ai) (plus | pas | aucun) (envie | le goût) (de | d) [être | me faire] (<ecrire> |
      <envoyer> | texté | texter | contacté) [<ces>] [<textos>]`,
    `
      (moi [ne] pas vouloir | pas vouloir) [<ces>] <textos> | pas <textos> (plus | encore) | (nomore | no more) <textos>`,
    `
      [que] (ma | mon | la) (demande de (retrait | désabonnement) | désabonnement) (soit | est) [ANY]
      (appliquée | traitée | respectée | acceptée | appliqué | traité) [aujourd'hui | <maintenant>]`,
    '(respectez | traitez | honorez | appliquez) ma demande (de (retrait | désabonnement | désinscription))',
    '(point | pas | guère) de <textos> (sus | sur) mon (cell | téléphone)',
    '<jeVeuxPlus> point de <textos>',
    `
      (quitte | quittez | quitter) (de | d) (<ecrire> | <envoyer> | m texter) [<ces>] [<textos> | <choses>]`,
    '(text | txt | textez | texte) moi (plus | pu | pus) [<chezMoi>]',
    `
      (pas | plus | pu | pus | aucun) [de | d] [<ces>] <textos> (par texto | de (commerces | magasins |
      robot | commerce) | (à | pour) (moi | nous | vie) | jamais)`,
  ],
  plain: [
    `
      (sms | texto | textos) non`,
    `
      ni (texto | textos | sms | message) ni (appel | appels | courriel | courriels)`,
    `
      <inutile> (<ecrire> | <envoyer>) [<ces>] [<textos> | <choses>]`,
    '(pas | plus) de (suivi | suivis) par texto',
    'text moi pas',
    '(je croyais | je pensais) (m être | être | avoir été) [déjà] (désabonné | désinscrit | désabonnée) [<taListe>]',
    `
      je [ne] veux (pas | plus | pu) (de | d) (suivi | suivis | contact)`,
  ],
};
