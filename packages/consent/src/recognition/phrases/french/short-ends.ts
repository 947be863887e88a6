import type { Phrases } from '../phrase-table.ts';

/** Ends in few words: of themselves they may be of something else (C16). */
export const SHORT_ENDS: Phrases = {
  bare: [
    `
      (plus | pu | pus) (de | d) [autre | autres] (contact | contacts | communication | sollicitation)`,
    `
      [un] (autre | prochain | encore un) <textos> [pis | et] (c est | je fais | je porte) (la | une | ma) plainte`,
    `
      [veuillez | merci de | prière de] procéder (à | au) (ma désinscription | mon désabonnement | désabonnement | retrait [de mon (numéro | nom)])`,
    `
      (aidez | aide) moi à (me désabonner | me désinscrire | arrêter (ça | <ces> <textos>) | sortir (de là | <taListe>))`,
    `
      (je | j) [n | ne] (arrive | arrives | réussis | parviens | suis) pas [capable] (à | de) (me désabonner | me désinscrire | arrêter <ces> <textos>)`,
    `
      demande (de | d) (retrait | désabonnement | désinscription | désinscrire | annulation (des | de) <textos>)`,
    `
      (ça | mon (cell | téléphone)) (sonne | vibre | me réveille | me dérange | gosse | me tanne) [à NUMBER] [ANY] [ANY] [ANY] (arrêtez | arrête | cessez) [ça | moi ça]`,
    '(faites | fais) (juste | donc) (arrêter | arrêter ça | cesser)',
    `
      (enlevez | enlève | retirez | ôtez | effacez | supprimez | désactivez | débranchez | oubliez | dropez |
      removez | tassez | scrapez) (moi | nous) (aussi | pareil | donc | ben vite | au plus vite |
      <maintenant> | de la gang)`,
    `
      (unsubscribez | unsubez | removez | remove | block | bloquez | bloque | désabonnes | décochez | droppez)
      moi`,
    '(bloque | block | bloquez | oublie | flush) (mon numéro | mon num)',
    '(désactiver | désactivez) [moi] [ça] | je (me) désiste | je résilie',

    '(je veux | j veux | j aimerais | je voudrais) [m] opt out',
    '(donc | aussi bien | autant) m (enlever | ôter | effacer) | autant me (retirer | sortir)',
    'dis y de | (dites | dis) (y | lui | leur) (de | d) (<enlevez> | me lâcher)',
    `
      (dites | dis | demandez) (à | au) [ANY] [ANY] [ANY] [ANY] (de | d) (<enlevez> | me lâcher | me laisser
      tranquille | perdre mon numéro)`,
    `
      (quelqu un | y a tu quelqu un qui) (peut | peux | pourrait) [tu] (<arretez> | <annulez>) ça [là] [les |
      vos] [<textos>]`,
    'je (sors | débarque | décroche) de (ça | là) | (je suis) out',
    '(je veux | j aimerais | je voudrais) [juste] que (ça | t | tu | vous) (arrête | arrêtes | arrêtiez | lâche)',
    'la prochaine fois (<ecrivez>) pas',
    `
      (vous m | tu m | me | m) (enlèverez | enlèveras | retirerez | ôterez | effacerez) [de] [la | votre]
      [liste]`,
  ],
  deictic: [
    '(arrêtez | arrête | cessez | désactivez | coupez | annulez) les',
    '<demandez> les (arrêter | cesser | désactiver | couper | annuler | enlever | ôter)',
    '<arretez> (de | d) (l envoyer | les envoyer | en envoyer)',
  ],
  keyword: [
    `
      (retrait | désabonnement) (immédiat | complet | définitif | total)`,
    `
      halte | cesse | stoppe | stoppez | stopper | enlevez | retirez | supprimer | désactiver | terminer |
      enlever | retrait | désactivez | ôtez`,
    '(stop | arrêtez | arrêter | stopper | cesser | cessez) tout',
    '(stop | arrêt) (à jamais | définitivement | définitif | non | pour moi | là là | right now)',
    "(c'est | pour moi c'est | moi c'est) stop [pour moi]",
    '(je | moi je) (stop | stoppe | fais stop | vous fais stop | réponds stop | réponds arrêt) [ça] [ici | là]',
    '(j écris | j envoie | je tape | je texte) (stop | arrêt)',
    '(bon | ok) [je] (fais | dis) stop',
    'stop (pis | et) (arrêt | fin) | (sms | texto | textos) stop',
    '(stop | arrêtez) c est (assez clair | clair)',
  ],
};
