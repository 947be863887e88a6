import type { Phrases } from '../phrase-table.ts';

/** What may be a wish for texts to stop (C18). */
export const DOUBTS: Phrases = {
  strong_doubt: [
    `
      (je vais | m a | je vais finir par | je devrais) peut être (arrêter | cesser | me désabonner | me désinscrire | annuler | couper) [de] [recevoir] [<ces>] [<textos>]`,
    `
      si (je | j) ((arrête | annule | coupe | désactive) [<ces>] <textos> | (me désabonne | me désinscris | réponds stop | écris stop) [<ces>] [<textos>]) [(est ce que | vais | je | j)]`,
    `
      (j hésite à | je pense à | je songe à | je jongle à) (arrêter | cesser | me désabonner | me désinscrire | annuler | couper) [<ces>] [<textos>]`,
    "(je me suis | j'ai été | mon [ANY] m'a) (inscrit | abonné | inscrite) par (erreur | accident)",
    'combien de fois (faut | il faut | faut il | dois je) [le | vous] (demander | dire | répéter)',
    '(j ai | je vous ai) donné mon numéro (juste | seulement) pour [ANY] [ANY]',
    'pas pour (des | les | vos) (promos | promotions | publicités | textos)',
    'si (vous continuez | tu continues | ça continue)',
    'je vais (vous | te) (signaler | bloquer | dénoncer | poursuivre | rapporter)',
    '(un de plus | encore un | le prochain) [pis | et] [j | je] [ANY] (police | avocat | plainte | crtc)',
    'pourquoi vous me lâchez pas | vous me lâchez pas',
    "(j'ai jamais | jamais) dit oui",
    '(pense | penses) [ANY] [ANY] (avec | à cause) [de] vos textos',
    '(porter | porte | porterai | déposer | faire une) plainte',
    '(je [ne] | j) [me] (souviens | rappelle) pas [ANY] [ANY] (accepté | inscrit | signé | donné | abonné)',
    '(c est tu | est ce que c est | c est | est ce) [tu] obligatoire [ANY] [ANY] [ANY]',
    '(encore | un autre | encore un) (texto | message | texte) [ANY]',
    '(j | je) [n] aime pas [ben | vraiment | trop] [ça] [<ces>] <textos>',
    `
      (commence | commencez | ça commence) [à] être (fatigant | fatiguant | tannant | achalant | gossant |
      lourd)`,
    `
      (vous (m | nous) | tu m) (écrivez | textez | envoyez) (trop | souvent | sans arrêt | tout le temps |
      encore)`,
    "(seulement | juste) (si c'est | quand c'est | pour les) (important | urgent | urgences)",
    'pourquoi [ANY] [ANY] (écrivez | textez | envoyez) [ANY] [ANY]',
    `
      (vous me | vous m' | tu me) (tapez | tombez | tannez | dérangez | harcelez | écoeurez | gossez) [sur |
      sua] [les | nerfs]`,
    '(c | c est) [du] harcèlement',
    `
      pourquoi [est ce que] (vous | tu | que vous) (m | me) [m | me] (écrivez | textez | contactez | écris |
      textes | envoyez | texter | harcelez | dérangez | contactes) [encore | toujours | ça | des textos |
      des messages | tout ça]`,
    `
      pourquoi (je reçois | je continue de recevoir | je recois) [encore | toujours] [tous] [<ces>]
      [<textos> | ça]`,
    `
      (comment | où | ou) (avez vous | vous avez | as tu | t'as | tu as | avez) (eu | pris | trouvé |
      obtenu) (mon | ce) numéro`,
    "qui (vous a | t'a) donné mon numéro",
    `
      [je suis | on est | suis] (tanné | tannée | tannés | écoeuré | écoeurée | fatigué | fatiguée) (de | de
      recevoir | d'avoir | par) [<ces>] (<textos>)`,
    `
      (j'en ai) (assez | marre | plein le dos | mon voyage | ras le bol) (de | de recevoir) [<ces>]
      (<textos>)`,
    '(trop | tellement) (de | d) <textos>',
    `
      (je vais | je vous | je) [vous] (signaler | dénoncer | poursuivre | rapporter | signale | dénonce |
      vous signaler | vous dénoncer | vous poursuivre | porter plainte)`,
    "(plainte) (au | à la | à l') (crtc | police | office)",
    "(c'est | ceci est) du harcèlement | harcèlement",
    'mon avocat',
    '(appelez moi) au lieu de',
    'moins de <textos>',
  ],
  no_interest: [
    `
      pas (intéressé | intéressée | interesse) | (je suis | je ne suis | on est) (pas | plus) (intéressé |
      intéressée | intéressés) | (ça | sa) m'intéresse (pas | plus | pu | pus) [pantoute | du tout] | ça
      m'intéresse pas | ça ne m'intéresse pas | plus intéressé | plus intéressée | aucun intérêt`,
  ],
  doubt: [
    "j'en (ai plus besoin | veux plus | veux pas | veux pu)",
    'plus jamais | retrait | suppression | annuler | annulez | enlever | supprimer',
    '(c | ça) assez [là]',
    'foutez moi la paix | fichez moi la paix | fichez le camp | sacrez votre camp | décampez',
    `
      ça suffit [là] | c'est assez | assez | assez là | c'est assez là | ça va faire | ça va faire là | en
      voilà assez | j'en ai assez | bon ça suffit`,
    '(laissez | laisse) moi (tranquille | en paix | donc tranquille)',
    `
      (foutez | fous | sacrez | sacre | câlissez | calice | crissez | crisse | fichez) moi (la paix |
      patience | la sainte paix)`,
    '(lâchez | lâche) moi [donc | la paix | tranquille | un peu]',
    `
      (allez | va | va donc) (chier | au diable | te faire foutre | vous faire foutre | vous faire voir) |
      mangez de la marde | mange de la marde | ta gueule | fermez la | décrissez | décrisse | débarrasse |
      débarrassez | va chier`,
    `
      (c'est | est ce que c'est | est ce | c est tu | c est) [du | un | une | une vraie | pas] (spam |
      arnaque | fraude | pourriel | scam | robot)`,
    'spam | arnaque | fraude | pourriel',
    `
      (bloqué | je bloque | je vous bloque | je vais bloquer | je te bloque | je vais vous bloquer) [ce
      numéro | votre numéro | votre #]`,
    '(je ne veux | je veux) (plus | pas | pu) (ça | de ça | rien | rien savoir | vos services)',
    'je veux rien savoir',
    "[ne] m'appelez (plus | pas | pu)",
    "arrêtez de m'appeler | arrête de m'appeler | cessez de m'appeler",
    `
      (c'est | vous êtes | t'es) [vraiment | très | tellement | ben] (fatiguant | fatigant | fatigants |
      tannant | tannants | achalant | achalants | énervant | plate | dérangeant)`,
    "(j'ai pas | j'ai plus | je n'ai pas | je n'ai plus) (de | ce) vélo",
    '(je ne suis | je suis) (pas | plus) (client | cliente)',
    'tannant | fatigant | achalant',
    `
      (appelez moi | appelle moi) (au lieu de | plutôt que de) (texter | m'écrire | me texter | m'envoyer
      des textos | écrire)`,
    '(textez | texte) moi pas appelez moi',
  ],
  mention: [
    `
      (arrêtez | arrête | arrêter | cessez | cesser | stop | stoppez | fini | assez) [ANY] [ANY] [ANY]
      (textos | messages | texter | écrire)`,
    '(veux | désire | souhaite) (plus | pas | pu) [ANY] [ANY] [ANY] (textos | messages)',
    `
      (enlevez | enlever | retirez | retirer | effacez | supprimez | ôtez) [ANY] [ANY] [ANY] (liste |
      numéro)`,
    '(plus | pu) [ANY] (textos | messages)',
  ],
};
