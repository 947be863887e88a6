import type { Phrases } from '../phrase-table.ts';

/** What is to end, what is refused, and what was asked for before (C16); and complaints about it (C18). */
export const REFUSALS: Phrases = {
  firm: [
    '(sans façon | je passe mon tour | non) pour <vos> <textos>',
    'gardez vous vos <textos> | (vos | tes) <textos> (vous pouvez | tu peux) les garder',
    '(chier | marde | gueule | yeule | foutre) avec (vos | tes | les) <textos>',
    // What is to end.
    '[<demandez>] <annulez> [moi | donc] [ça] (<vos> | l | la) [<maudits>] (<textos> | envois)',
    `
      (laissez faire | laisse faire | laissez tomber | laisse tomber | oubliez | oublie | slaquez | calmez
      vous) [avec | sur] <vos> [<maudits>] <textos>`,
    `
      [<demandez>] (mettez | mettre | mets) (fin | un terme | un frein | un stop) (à | aux) [<ces>]
      (<textos> | envois | abonnement) [aux textos]`,
    `
      (finissez en | finis en | en finir | (laissez | laisse | lâchez | lâche | fichez | foutez) (moi |
      nous) [tranquille | en paix | la paix | la grappe | patience | la sainte paix]) avec [<ces>]
      [<maudits>] (<textos> | <choses>)`,
    `
      <arretez> (de | d) (lui | leur) (envoyer | écrire | texter) [<ces>] [<textos>] | ne (lui | leur)
      (<envoie> | <ecrivez>) plus [<ces>] [<textos>]`,
    `
      [<demandez>] (plus | pu | pus | ne plus | ne pas | ne rien | rien | pas) [en] (recevoir | reçevoir |
      resevoir | me faire envoyer) (<ces> [genre de] <textos> | <choses>) [<chezMoi>]`,
    '[<demandez>] (ne plus | plus | pu | pus) avoir [de | d] [<ces>] <textos> [<chezMoi>]',
    `
      [<demandez>] (arrêter | cesser | stopper | suspendre | finir) [avec | l envoi (de | des | d)] [<ces>]
      [<maudits>] <textos> [<chezMoi>]`,
    `
      <commentFaire> (arrêter | cesser | plus | pu | ne plus | que (ça | vous) | me désabonner | se
      désabonner | être (enlevé | retiré | désabonné)) [arrête | arrêtiez | recevoir | avoir | de recevoir |
      en recevoir] [<ces>] <textos>`,
    `
      <textos> [ça] c'est [un] (non | assez | fini | terminé) | (tirez | tire | ôtez) la plug (sur | des |
      de) [<ces>] <textos> | une croix sur mon (numéro | nom)`,
    `
      [svp] (ne rien | rien | ne plus rien | plus rien | ne plus y | ne pas y) [m | me | nous] (envoyer |
      recevoir | écrire) [de] [<textos>] [<chezMoi>]`,
    `
      <jeVeuxPlus> [avoir | recevoir | entendre] [de] [vos] nouvelles [de (vous | votre part | vous autres)]`,
    // What is refused.
    `
      (vos | tes | les | ces) <textos> [ça | ils] [ne | n] (m intéressent | m intéresse | me servent | nous
      intéressent | intéresse) (pas | plus | pu | pus) [du tout | pantoute]`,
    `
      [de] (vos | tes | les | ces) <textos> (j en | je n en | on en | nous n en) (veux | veut | voulons |
      ai) (pas | plus | pu | pus) [besoin]`,
    `
      (aucun | pas d | plus d | zéro) (intérêt | goût | besoin) (pour | envers | à recevoir | de recevoir |
      de) [<ces>] <textos>`,
    `
      (ça [ne] me (tente | dit) (pas | plus | pu | rien) [pantoute] | (je | j) [ne | n] (tiens | souhaite |
      préfère | préférerais | préfèrerais | aimerais | aime mieux | aimerais mieux | voulais | désire) (pas
      | plus | pu | ne pas | ne plus | autant pas | ne rien | rien)) [de | d | à] [<recevoir>] [<ces>]
      [genre de | maudits] (<textos> | <choses>)`,
    `
      (j aimerais mieux | je préférerais | je préfère | j aime mieux | je voudrais | je veux) que (vous |
      tu) [ne] (m | me) (<envoie> | <ecrivez>) (plus | pu | pas) [<ces>] [<textos> | rien]`,
    `
      (pas | plus | pu) [jamais] besoin (de | d) (<envoyer> (ça | tout ça | <ces> <textos>) | <ces>
      <textos>)`,
    `
      (aucun | aucune | pas d | pas un | plus aucun | plus un | pu un | zéro | pas un seul | plus un seul)
      [autre | autres | seul] <textos> (svp | merci | stp | s il vous plaît | <chezMoi>)`,
    `
      (je | j) [n | ne] (autorise | permets | consens | accepte) (pas | plus) (l utilisation de mon numéro |
      que vous [ANY] [ANY] [mon] numéro | à (recevoir | être contacté) | de recevoir | l envoi) [<ces>]
      [<textos>]`,
    `
      [je | j | on | vous] [l | vous | t | te] (ai | avais | a | avait | avons | avions) [vous | t] [déjà |
      pourtant | bien] (dit | demandé | écrit | avisé | averti | spécifié | mentionné | précisé) [ANY] [ANY]
      [ANY] [ANY] ((que | que je | que j | je) [ne] (voulais | veux | veut) (pas | plus | pu) [recevoir |
      avoir] [<ces>] <textos> | (pas | plus | aucun | aucune) [de | d] <textos> | (de | d) (plus | pas | ne
      plus | ne pas | pu) (<ecrire> | <envoyer>) [<ces>] [<textos>])`,
    '(cancel | quit | stop) [moi] [de] (<ecrire> | <envoyer> [<ces>] <textos>)',
  ],
  plain: [
    '<textos> non merci',
    '<plainte> si <encore>',
    'si <encore> <plainte>',
    `
      ((un autre | encore un | un seul | le prochain | prochain | un de plus | une autre | encore une) [seul
      | autre] [<textos>] [de plus | de même | comme ça] | la prochaine fois [que (vous | tu) (m | me)
      <ecrivez>]) [pis | et | c est] [je | j] <plainte>`,
    '(arrêt | fin | arrête) [de | d | des | aux | les] [<ces>] <textos>',
    '(aucun | aucune | pas d | plus aucun | pas un | plus un | pu un) [autre | autres | seul] <textos>',
    '<demandez> <enlevez>',
    '(faites | fais) [juste] <enlevez>',
    '(vos | les | tes | ces) <textos> non',
    `
      (combien de fois | faut il | faut que | qu est ce que | c est quoi que) [ANY] [ANY] [ANY] [ANY] [ANY]
      (répondre | réponde | envoyer | comprenez pas | compris pas | comprends pas) [dans | à] (stop | arrêt
      | non | arrêtez)`,
  ],
  bare: [
    `
      <commentFaire> (arrêter | cesser | plus | pu | que (ça | vous)) (ça | arrête | arrêtiez | cesse |
      recevoir | en recevoir)`,
    `
      faut [il | tu] [que] [je | j] (réponde | répondre | écrive | écrire | dise | envoie) [ANY] pour (plus
      | pu | ne plus | arrêter) [en] [recevoir]`,
    '[<demandez>] (plus | pu | pus | ne plus) [en] recevoir [ça | rien]',
    `
      [agréer | accepter | traiter | considérer] (ma | une | mon) (demande de (retrait | désabonnement |
      désinscription) | désabonnement | désinscription)`,
    `
      [(y a | il y a | avez vous | existe t) [tu | t il | il]] [un | une] (lien | moyen | façon | bouton)
      (pour | de) (me | se) (désabonner | désinscrire)`,
    '<jeVeuxPlus> être (là dessus | là dedans | sur ça | dans ça | là)',
    `
      (je veux | j aimerais | je voudrais | je souhaite) [juste] [ça] que (ça | tout ça) (arrête | cesse |
      finisse)`,
    `
      ((j en | je n en) (désire | souhaite) (plus | pu | pus) | finissez en | mettez y fin | désactivez ça |
      désactive ça | enlève ça | enlevez ça | coupez ça | coupez moi ça)`,
    `
      (où | comment) [est ce] [que] [ANY] [ANY] [ANY] (pour | que | à) (me | se) (désabonner | désinscrire |
      désabonne | désinscrit)`,
    '(merci de | svp | veuillez | prière de) m oublier',
    '<retirez> (de (vos | votre) <liste>)',
    'se (désabonner | désinscrire)',
    `
      <commentFaire> (arrêter | cesser | (me | se) (désabonner | désinscrire)) | je veux (sortir |
      débarquer) de (ça | là)`,
  ],
  keyword: [
    'quitter | retirer',
    '(cesser | stopper | finissez | arrêtez moi) [ça | tout ça | sa] | (arrêtez | arrête | cessez) sa',
  ],
  strong_doubt: [
    '(par courriel | par téléphone | un courriel | un appel) (ça serait | ce serait) mieux',
    `
      (je préfère | j aime mieux | je préférerais) (les | le) (appels | téléphone | courriels | courriel)
      [moi | aux textos | merci]`,
    `
      qui (êtes vous | vous êtes) vous autres | (c est | est ce) (une arnaque | un scam | une fraude | du
      spam) ou quoi`,
    '(appelez | appelle | écrivez) [moi] (à [la] place | plutôt que | au lieu) (de | d) <ecrire>',
    '<ecrivez> [moi] moins souvent',
    `
      (vos | tes | ces) <textos> sont [ben | vraiment | trop] (gossants | fatigants | tannants | achalants |
      plates | inutiles | lourds)`,
    '(je | j) [ne] (réponds | regarde | lis | vois) (pas | jamais) [souvent] (les | aux | mes) textos',
    'pas des <textos> automatiques | (robot | machine) qui (envoie | texte | écrit)',
    '(vous allez | allez vous | vas tu | tu vas) [tu | finir par] arrêter [oui]',
    'ça (devient | commence à être | est rendu) (lourd | fatigant | tannant | gossant | trop | achalant)',
    "j'en ai rien à (faire | foutre | cirer | battre)",
    "(je | j) [m'en | me | en] (fous | sacre | contrefiche | câlisse) de (vos | tes) <textos>",
    `
      (loi | lois) (anti pourriel | antipourriel | canadienne anti pourriel | c NUMBER | NUMBER) | anti
      pourriel`,
    `
      (numéro | vous êtes | vous serez | je vous ai) bloqué | je (vous | te) bloque | je bloque (ce | votre
      | le) numéro`,
    `
      (vous | tu) (textez | écrivez | envoyez) [ben | pas mal | beaucoup] (souvent | trop | aux heures |
      tout le temps | aux NUMBER minutes)`,
    `
      (vos | tes | ces | les) <textos> [me | m | nous] (réveillent | dérangent | tannent | gossent |
      écoeurent | énervent)`,
    `
      encore vous | encore (un | une | des | d) [autre | autres] <textos> | (vous | tu) (continuez |
      continues) (à | de | d) (<ecrire> | <envoyer>)`,
    '(ça fait | c est) [ben | pas mal] (beaucoup | trop) de <textos>',
    "(d'en recevoir | en recevoir | recevoir) [un peu] moins | moins souvent",
    `
      (un peu | pas mal | ben) (gossant | tannant | fatigant | achalant | exagéré) [vos | tes | les]
      [<textos>]`,
    '(laisse | laissez) moi tranquille avec <ces>',
    'c est (quoi | tu nécessaire | nécessaire | utile) [ça] [tous] (ces | vos | tes) <textos>',
    '(je ne suis pas | je suis pas | pas) (sûr | certain) de vouloir [recevoir] [<ces>] <textos>',
  ],
  doubt: [
    'pas besoin (de | d) <ecrire> à chaque [ANY]',
    '(lâchez | lâche | laissez | laisse) (moi | nous) avec (ça | vos affaires)',
    '(annulez | annuler | annule) mon inscription',
    '(non je | je) veux (pas | plus | pu | rien)',
    'qui vous a donné mon (cell | téléphone)',
    '(pourquoi | pk | pq | why) (tu | vous) (m | me) (écris | textes | écrivez | textez | envoyez)',
    '(<retirez>) (le | la) de la liste',
    'vous avez [tu] fini | vous lâchez pas [hein]',
  ],
};
