import type { Phrases } from '../phrase-table.ts';

/** What is to be removed, and that one asks for it: a number, a name, oneself from a list (C16). */
export const REMOVALS: Phrases = {
  certain: [
    `
      que (vous | tu) (effaciez | retiriez | enleviez | supprimiez | ôtiez | effaces | enlèves | retires |
      supprimes) (mon | mes | notre | ce) <numero> [<taListe>]`,
    `
      ne (m | me | nous) (ajoutez | mettez | inscrivez | abonnez) (pas | plus) (à | sur | dans) [<ces>]
      <liste>`,
    '(effacez | supprimez | effacer | supprimer) toute trace de (mon numéro | moi | mes données)',
    '[mon] consentement [est] (retiré | révoqué | annulé) | retrait de [mon] consentement',
    '<retirez> NUMBER ANY NUMBER [NUMBER] | (numéro | cell) à <retirez>',
    '(désinscrire | désinscrivez | désabonner | désabonnez) (le | ce) [numéro] NUMBER [ANY] [NUMBER]',
    `
      <retirez> (mon | ce | notre | le | son | sa | mes | nos) [ANY] <numero> [client | personnel] [(de | d)
      (mon | ma) (fils | fille | mère | père | conjoint | enfant)] [<taListe>]`,
    `
      <retirez> (le | ce numéro | mon numéro | le numéro | ce numéro là) NUMBER ANY NUMBER [NUMBER]
      [<taListe>]`,
    '<retirez> (le | ce numéro) NUMBER [NUMBER] <taListe>',
    '(mon numéro | le numéro) [est | c est] [le] NUMBER [ANY] [NUMBER] [NUMBER] à <retirez>',
    '<retirez> (le | la | les) (de | d) (vos | votre | tes | ta) <liste>',
    `
      (unsub | unsubscribe | remove | delete | unsubscriber | opt out) (moi | mon numéro) [<taListe> |
      <textos>]`,
    `
      (inscrivez | mettez | ajoutez | inscrire | mettre) [moi | mon numéro] (sur | dans) (la | votre) liste
      (de [ne] [pas] [non] (sollicitation | appeler | contacter | déranger) | d exclusion | noire | de
      numéros exclus)`,
    `
      (j ai | je) (retiré | révoqué | retire | révoque) mon (consentement | accord | autorisation |
      inscription)`,
    `
      [<jeVeux>] (annuler | annulez | annule | cancellez | cancel) [mon | l | cet | ma] (abonnement |
      inscription) (aux | à | pour) [<ces>] (<textos> | <liste>)`,
  ],
  firm: [
    `
      (quitter | quitte | sors de | sortir de) (votre <liste> | (la | cette | ta | vos) (liste | listes)
      [d'envoi])`,
    'considérez moi [comme] <retire>',
    `
      (<textos> interdits | (interdiction | interdit | défense) (de | d) (<ecrire> | <envoyer>) [<ces>]
      [<textos>] | (je | j) [vous] (interdis | défends) (de | d | que vous | l | toute) (<ecrire> |
      <envoyer> | (m | me) <ecrivez> | utilisation [de mon numéro]) [<ces>] [<textos>])`,
    `
      (je | j) m'oppose à (recevoir | l'envoi de | l'utilisation de mon numéro | ce que vous) [<ces>]
      [<textos>] | (je | j) [ne] consens (plus | pas | pu) [à] [recevoir] [<ces>] [<textos>]`,
    `
      (j ai | j avais) (fait | mis | marqué | pesé [sur]) (stop | arrêt) (mais | et | pis | plusieurs fois |
      NUMBER fois) [ça (arrête pas | continue | marche pas) | vous continuez]`,
    '(plus | pu | pus) capable (de | des | d | avec) [<ces>] <textos>',
    `
      <arretez> (de | d) (la | le | les | l) (texter | écrire | contacter | achaler | déranger | appeler)
      [<chezMoi>]`,
    // What is to be removed.
    `
      (mon | ce | notre | mes | son) <numero> [ne] (soit | soient | doit être | doivent être | devrait être
      | à être) [immédiatement] <retire> [<taListe>]`,
    `
      (mon | ce | notre) <numero> [n | ne] (aurait pas dû | devrait pas | doit pas | doit plus | devrait
      plus) (être | se retrouver | recevoir) [sur | dans] [<ces>] [<liste> | <textos>]`,
    `
      (mon | ce) <numero> [ANY] [ANY] [ANY] [ANY] [ANY] [mais | et | pis] (enlevez | retirez | ôtez |
      effacez | supprimez | enlève) (le | ça)`,
    `
      <jeVeuxPlus> (m inscrire | m abonner | être (inscrit | inscrite | abonné | abonnée) | participer |
      faire partie | embarquer) (à | de | d | dans | aux) [<ces>] (<liste> | <textos> | ça)`,
    `
      (pas | jamais | rien) (demandé | voulu | accepté) [à | d] être (sur | dans | inscrit | inscrite |
      abonné | ajouté) [à | aux] [<ces>] [<liste> | <textos>]`,
    '(demande | demandé | dis | dit | répète | écrit) [encore | déjà] (de | d | à | pour) <enlevez>',
    `
      <demandez> [ne] (ne plus | plus | pu | pus | ne pas | pas) (être | me faire) (contacté | contactée |
      contactés | sollicité | sollicitée | dérangé | dérangée | texté | textée | importuné | achalé | texter
      | contacter | déranger | achaler | solliciter) [par texto | <chezMoi>]`,
    `
      (décâlissez | décrissez | décrisse | décâlisse | dégagez | disparaissez | débarrassez) (de | d) (mon |
      mes) (cell | cellulaire | téléphone | textos | contacts)`,
  ],
};
