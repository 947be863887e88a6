/** Further turns of French, for requests and for what is removed or ended. */
export const TURNS = {
  vos: `
    (les | mes | vos | tes | ces | vot | leurs | toutes | tous) | (tous | toutes) (vos | les | ces | tes)`,
  retirez: `
    enlevez | enlève | enlever | retirez | retire | retirer | ôtez | ôte | ôter | sortez | sortir |
    supprimez | supprime | supprimer | effacez | efface | effacer | oubliez | oublie | oublier | perdez |
    perds | jetez | jette | jeter | rayez | raye | rayer | éliminez | éliminer | détruisez | détruire |
    biffez | biffer | radiez | radier | barrez | exclure | excluez | désinscrire | désinscrivez | désabonner
    | désabonnez | (faites | faire | fais) disparaître | deletez | deleter | flusher | flushez | débarquez |
    débarquer | tassez`,
  annulez: `
    annulez | annule | annuler | cancellez | cancelle | canceller | cancel | désactivez | désactive |
    désactiver | suspendez | suspendre | fermez | ferme | fermer | coupez | coupe | couper | enlevez |
    enlève | enlever | retirez | retirer | ôtez | ôte | ôter | supprimez | supprimer | éteignez | turn off |
    shut off | débranchez | lâchez | lâche`,
  retire: `
    enlevé | enlevée | enlevés | enlevées | retiré | retirée | retirés | retirées | supprimé | supprimée |
    supprimées | supprimés | effacé | effacée | effacés | effacées | ôté | ôtée | rayé | rayée | exclu |
    exclue | désabonné | désabonnée | désinscrit | désinscrite | sorti | sortie | détruites | radié | radiée
    | éliminé`,
  demandez: `
    (pouvez vous | pourriez vous | peux tu | pourrais tu | vous pouvez | tu peux | vous pourriez | tu
    pourrais | voulez vous | veux tu | voudriez vous | pouvez | peut on | on peut | est ce qu on peut | est
    ce que vous pouvez | je peux | est ce que je peux | puis je) [tu] [svp | stp | s'il vous plaît | s'il te
    plaît | bien | donc | juste | please | moi] | (est ce | est ce que c est | c est tu | c est | ce serait
    | ça serait | serait il | il serait | ça serait tu | serait ce | ça se peut | ça se peut tu | est ce qu
    il est) [possible] [svp] (de | d) | (y a | ya | il y a | y aurait | il y aurait | y aurait il) [tu | t
    il | il] [un] moyen (de | d) | auriez vous (l'amabilité | l'obligeance | la gentillesse) de | (je | on)
    vous (demande | demanderais | prie | serais reconnaissant | saurais gré | somme | ordonne) (de | d) |
    (merci | prière) (de | d) | svp | stp | veuillez [svp] | (vous devez | vous devriez | vous allez | il
    faut | il faudrait | faudrait | faut | tu dois | vous êtes tenus de | vous êtes obligés de) | (je veux |
    j aimerais | je voudrais | je souhaite | je désire | je souhaiterais | on aimerait | nous aimerions)
    [ça] | (je | on) (demande | exige) (à | de | d)`,
  commentFaire: `
    (comment | où | c est quoi | quoi | qu est ce que | qu est ce qu | que | qu est ce) [ANY] [ANY] [ANY]
    [ANY] [ANY] [ANY] pour`,
  plainte: `
    je (vous | te) (bloque | signale | dénonce | poursuis | rapporte) [au crtc] | (je vais | m a | j vais)
    [vous | te] (bloquer | signaler | dénoncer | poursuivre | rapporter) [votre numéro | ce numéro] [au
    crtc] | [je | j | on | je vais | m a | c est | ça va être] [porter | porte | faire | fais | dépose |
    déposer] [une] plainte [contre vous] [(au | à) (crtc | l office | la police | l OPC)] [de la protection
    du consommateur] | j (appelle | appelles) [la | mon | le | au] (police | avocat | crtc) | [c est] [une]
    mise en demeure | mon avocat | [j | je] [contacte | appelle] mon avocat | je change de (magasin |
    boutique)`,
  encore: `
    (vous | tu) (continuez | continues) [à | de | d] [<ecrire> | <envoyer>] [<ces>] [<textos>] | (vous | tu)
    ([n] arrêtez pas | [n] arrêtes pas | (m | me) (<ecrivez> | <envoie>) encore [<ces>] [<textos>]) | (je |
    j) (reçois | ai | en reçois) (encore | un autre | un seul autre | d'autres | encore un) [<ces>]
    [<textos>] | ça (continue | arrête pas)`,
  lieu: `
    salon | garderie | bureau | bureaux | clinique | école | restaurant | pharmacie | garage | hôpital |
    dentiste | notaire | avocat | résidence | ferme | église | dépanneur | entreprise | compagnie | taxi |
    banque | hôtel | boulangerie | cabinet | ministère | clsc | caserne | laboratoire | vétérinaire |
    comptable | bibliothèque | cpe | municipalité | usine | presbytère | chalet | maison | condo | logement
    | commerce`,
} as const;
