/** Further turns of French, for requests and for what is removed or ended. */
export const TURNS = {
  vos: `
    (les | mes | vos | tes | ces | vot | leurs | toutes | tous | (tout | toute) (les | vos)) | (tous | toutes) (vos | les | ces | tes)`,
  retirez: `
    enlevez | enlève | enlever | retirez | retire | retirer | ôtez | ôte | ôter | sortez | sortir |
    supprimez | supprime | supprimer | effacez | efface | effacer | oubliez | oublie | oublier | perdez |
    perds | jetez | jette | jeter | rayez | raye | rayer | éliminez | éliminer | détruisez | détruire |
    biffez | biffer | radiez | radier | barrez | exclure | excluez | désinscrire | désinscrivez | désabonner
    | désabonnez | (faites | faire | fais) disparaître | deletez | deleter | flusher | flushez | débarquez |
    débarquer | tassez | tasse | tasser | scrapez | scrape | scraper | removez | remover | remove | purgez |
    purger | détachez | détache | droppez | drope | débranchez | débranche | unplug | unplugger | déconnectez |
    sacrez | sacre | crissez | crisse | câlissez | (faites | fais | faire) sauter | décrochez | perdre | clairez | clairer | clear | clearez | videz | ôtiez |
    enleviez | retiriez | deletes | oubliiez`,
  annulez: `
    annulez | annule | annuler | cancellez | cancelle | canceller | cancel | désactivez | désactive |
    désactiver | suspendez | suspendre | fermez | ferme | fermer | coupez | coupe | couper | enlevez |
    enlève | enlever | retirez | retirer | ôtez | ôte | ôter | supprimez | supprimer | éteignez | turn off |
    shut off | débranchez | lâchez | lâche | résiliez | résilie | résilier | terminez | termine | terminer | interrompez |
    interrompre | décochez | décocher | suspend | bloquez | bloque | bloquer | slaquez | slaque | slaquer | droppez
    | stoppez | stoppe | stopper | éteindre | (mettez | mets | tournez | tourne | shut) (off | down)`,
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
    [ça] | (je | on) (demande | exige) (à | de | d) | (il est | il serait | y est) [grand]
    temps (de | d) | (quelqu un | y a tu quelqu un qui) (peut | pourrait) [tu] | (dites | dis | demandez) (à | au)
    ANY [ANY] [ANY] [ANY] (de | d) | (dites | dis) (y | lui | leur) (de | d) | (seriez vous | seriez vous assez) [gentils |
    gentil | aimable] (de | pour) | auriez vous la bonté de | vous serait il possible (de | d) | (je | j)
    (tiens | tenais) à | il faut absolument | j ai demandé (à | de | d)`,
  commentFaire: `
    (comment | où | c est quoi | quoi | qu est ce que | qu est ce qu | que | qu est ce) [ANY] [ANY] [ANY]
    [ANY] [ANY] [ANY] pour`,
  plainte: `
    je (signale | dénonce) ça [au crtc] | je (vous | te) (bloque | signale | dénonce | poursuis | rapporte) [au crtc] | (je vais | m a | j vais)
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
  tout: 'tous | toutes | tout | toute',
  maintenant: `
    maintenant | tout de suite | immédiatement | donc | svp | au plus vite | dès maintenant | au plus
    sacrant | drette là`,
  deTous: `
    (de | d | des) [tous | toutes | tout] [vos | tes | les | ces | vot] [<maudits>] [prochains | futurs |
    nombreux] (<textos> | <liste>)`,
  deLa: `
    (de d là | de d ça | de d ici | d icitte | de là dedans | de là dessus | de tout | de partout | des deux |
    from la liste | off la liste | de tout ça | de vos affaires)`,
  paix: `
    (laissez | laisse | lâchez | lâche | fichez | fiche | foutez | fous | sacrez | sacre | crissez | crisse |
    câlissez | câlisse | calissez | décollez | décolle) [moi | nous | moé] [donc] [tranquille | tranquilles |
    en paix | la paix | la sainte paix | la grappe | patience]`,
  coupez: `
    arrêtez | arrête | arrêter | cessez | cesse | cesser | cessiez | stoppez | stoppe | stopper | terminez |
    termine | terminer | interrompez | interrompre | suspendez | suspendre | suspends | coupez | coupe |
    couper | fermez | ferme | fermer | désactivez | désactive | désactiver | débranchez | débranche |
    résiliez | résilier | annulez | annule | annuler | éteignez | éteindre | lâchez | lâche | lâcher | droppez
    | cancellez | cancelle | canceller | bloquez | bloque | bloquer | enlevez | enlève | enlever | ôtez | ôte
    | ôter | retirez | retire | retirer | supprimez | supprime | supprimer`,
  objets: `
    (le | les | vos | des) (lien | liens | sondages | évaluations | avis | photos et des textos | coupons |
    vidéos | suivis | nouvelles) [pour l avis | pour l évaluation]`,
  inutile: `
    (pas | plus | pu | pus) (besoin | nécessaire | utile | obligé) (de | d) | (pas | plus) la peine (de | d) |
    inutile (de | d) | (ça [ne] sert | sert) [plus] à rien (de | d) | [il n] est (plus | pas) (nécessaire |
    utile) (de | d) | ça vaut pas la peine (de | d)`,
  accord: `
    (mon | d | aucun | l) (consentement | accord | autorisation | approbation | aval | ok) | ma (permission |
    signature | bénédiction) | (la | de | aucune | l) (permission | autorisation) | de consentement | mon
    avis`,
  approuve: `
    <accepte> | adhéré | approuvé | permis | coché | opt in | enregistré | enregistrée | dit (oui | ok) |
    donné (<accord> | mon (cell | numéro | téléphone) [pour (ça | des (promos | pubs | textos))]) | accepté |
    acquiescé | voulu embarquer | embarqué | mis mon nom`,
  aCela: `
    [votre (commerce | magasin) | vous] (à | pour | de | d | aux | que | dans | là dessus | là dedans) [ça | cela
    | rien | ce service | votre commerce] [à | de] [vous | tu] [me | m] [recevoir | <ecrire> | <envoyer> | écrire |
    écrivez | textez | envoyez | être texté | être contacté] [<ces>] [<textos> | <choses> | <liste> | ceci] [par
    texto] | ça | cela | ceci | sa | (ces | vos | des | les | vos conditions) [<textos>] [là] | là dessus`,
  leBon: 'le | la | l | au | à la | du',
  aCeNumero: `
    ici | icitte | (à | a | au | sur) (ce | mon | le) (numéro | num | cell | téléphone) | chez (nous | moi) | par ici`,
} as const;
