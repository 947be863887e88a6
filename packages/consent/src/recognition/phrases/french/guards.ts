import type { Phrases } from '../phrase-table.ts';

/** What looks like a wish for texts to stop and is none (C19). */
export const GUARDS: Phrases = {
  opposite: [
    `
      (vous vous (trompez | êtes trompé | êtes trompés) | vous faites erreur | vous avez fait erreur | il y
      a [une] erreur | y a erreur) (c'était | c'est (le | la) | j'ai [déjà] (payé | réglé | reçu | ramassé |
      récupéré))`,
    '(réparez | faites | touchez | changez | achetez | commandez) (plus | pu) [à] rien',
    `
      (pas | plus | aucun | aucune | encore) [de | d autres | d autre] (rabais | promo | spécial | promotion
      | solde | offre) [sur | cette semaine | aujourd'hui]`,
    `
      (j'aimerais | je voudrais | je veux | ne) (ne plus | plus | pas) avoir (de | d) (problème | problèmes
      | flat | flats | misère | trouble | jeu | bruit | douleur)`,
    `
      (désabonnement | désinscription | désabonner | désinscrire) (de | du | à | au) [l | la | mon]
      (entreposage | cours | course | ride | sortie | atelier | gym | bixi | strava | forfait | randonnée)`,
    'signaler (mon | ma | un | une | que)',
    `
      <retirez> [moi] [ma | mon | la | le | un | une | des | les] (carte | cartes | vélo | bike | rabais |
      frais | article | panier | photo | lumière | roue | pneu | siège | support | porte bagage)`,
    `
      (texter | textez moi | texte moi | me texter | m'écrire | écrivez moi | texto) (seulement | plutôt | à
      ce numéro | au NUMBER | avant | quand | dès | si possible) | textez moi pas (d | de) [photo | image |
      photos | images]`,
    // More of something, or later: « plus tard », « plus de détails ».
    `
      [ne] [m | me] (<envoie> | <ecrivez> | appelez | rappelez | appelle | rappelle) [moi | nous] [en] plus
      (tard | souvent | gros | vite | tôt | longtemps | rapidement | d'infos | d'information |
      d'informations | d'images | d'options | de (détails | précisions | photos | renseignements | temps |
      choix | prix | modèles))`,
    `
      (veux | voudrais | aimerais | besoin | peux) [avoir | recevoir] plus (d'infos | d'information |
      d'informations | d'options | de (détails | précisions | photos | renseignements | temps | choix |
      vitesses))`,
    // They miss the texts.
    `
      [pourquoi] [est ce que] (je | j | on) [ne | n] [en] (reçois | reçoit | recevais | ai reçu | ai eu)
      (plus | pu | pus | pas | jamais | toujours pas | pas encore | aucun | aucune) [<ces>] [<textos>] [de
      (votre part | vous)]`,
    `
      pourquoi [est ce que] [vous | tu] [ne] (m | me | nous) (<envoie> | <ecrivez>) (plus | pu | pas)
      [<ces>] [<textos>]`,
    'mon (cell | téléphone | cellulaire) [ne] (reçoit | prend) (plus | pas | pu) [<ces>] [<textos>]',
    `
      (j'ai | je n'ai | j'avais | on a) (pas | plus | pu | toujours pas | aucun | jamais) [eu | reçu |
      encore] [de | d | vos | votre | le | un | autre] <textos> [de (votre part | vous)]`,
    `
      pas (eu | reçu) [<ces>] <textos> | (pas | plus | aucun) [de | d] <textos> [de (votre part | vous |
      vous autres)] (hier | encore | depuis | à date | laissé | reçu | vocal | urgent | avant hier)`,
    '[pas | plus] [de | un | le | mon] (message | messages) (erreur | d erreur | vocal)',
    // It is done, or was done by mistake.
    `
      (j ai | j avais | je viens d | vous avez | vous aviez | tu as | t'as | avez vous | as tu | on a | nous
      avons | a t il | il a | elle a | ils ont | qui a | avoir) [pas | peut être | déjà | tu | par erreur |
      accidentellement | tout] (oublié | perdu | effacé | supprimé | enlevé | retiré | jeté | désactivé |
      annulé | bloqué | arrêté | cessé) [de ANY] [<ces> | ma | ton | son | mon] [<numero> | <textos> |
      <liste>]`,
    `
      [(je | j) [ai | avais]] [déjà] (écrit | répondu | envoyé | texté | dit | tapé | pesé | appuyé | fait)
      [sur] (stop | arrêt) (par (erreur | accident | mégarde | inadvertance) | sans (faire exprès | le
      vouloir | vouloir))`,
    `
      [je me suis | j'ai été | m'être] (désabonné | désabonnée | désinscrit | désinscrite | enlevé | retiré)
      (par (erreur | accident | mégarde | inadvertance) | sans (faire exprès | le vouloir | vouloir))`,
    // They want them.
    '(<enlevez> | désabonnez | désinscrivez) pas [<taListe>] | [ne] me <retirez> pas [<taListe>]',
    '[ne] <retirez> (surtout pas | pas) [mon | le | ce | notre] [<numero>]',
    `
      (remettez | remets | remettre | réinscrivez | réinscrire | réabonnez | réabonner | rajoutez | ajoutez
      | ajouter | abonnez | abonner | m'abonne | m'inscrire | m'inscris | s'inscrire | s'abonner |
      réactivez) [moi | nous] [sur | dans | à | aux | de | pour] [<ces>] [<liste> | <textos>]`,
    `
      (continuez | continuer) (de | à | d) (<ecrire> | <envoyer>) [<ces>] [<textos>] | continuez [avec] (vos
      | les) <textos>`,
    `
      (vous pouvez | tu peux) [toujours | encore] (me texter | m'écrire | texter | m'envoyer | me contacter)
      [<ces>] [<textos>] [si | quand | dès | à | pour | au]`,
    '<textos> ok pour | ok pour (les | des | vos) <textos>',
    `
      (j'aime | j'adore | j'apprécie | on aime) [bien | beaucoup | ben] [recevoir | avoir] (les | vos | tes
      | ces) <textos>`,
    `
      (je veux | je voudrais | j'aimerais | je souhaite | je désire | veut) (bien | encore | toujours |
      [encore | toujours] [continuer (à | de)] (recevoir | avoir | être sur)) (les | vos | des | tes | mes |
      la | un) (<textos> | liste)`,
    `
      <retirez> [mon | l | le | ce | un] (ancien | vieux | autre | mauvais) (numéro | cell | téléphone | nom
      | courriel) | <retirez> (mon | le) [ANY] (numéro | cell) [ANY] (et | pis) (mettez | mets | remplacez |
      changez | mettre)`,
    "un <textos> (suffit | c'est | est) [ANY]",
    `
      (mauvais | faux | bon) (numéro | no) de (série | commande | facture | pièce | carte | modèle | cadre |
      suivi) | erreur (de (prix | commande | facturation | ma part | calcul | pièce | grandeur | couleur |
      livraison) | sur (la facture | le prix) | dans)`,
    // A number that changed, and the new one.
    `
      changé de (numéro | cell | téléphone) [ANY] (c est | voici | le nouveau | son nouveau | mon nouveau |
      maintenant c est)`,
    'oui je veux (les | vos | des) <textos>',
    // Another list, another number, another thing.
    `
      (<enlevez> | <retirez> [mon nom | le | la]) (de | d | du) [la | cette | votre | ta | l | mon] (liste |
      listes) (d'attente | pour [ANY] [ANY] [ANY] | de (la | samedi | dimanche | mercredi | cadeaux | course
      | ride | pièces | réparations) | des (participants | bénévoles | présences | inscrits) | du (cours |
      samedi | groupe))`,
    `
      (<enlevez> | <retirez> [mon nom | <qui>]) (de | du) [la | l | cette] (sortie | ride | course |
      randonnée | cours | atelier | clinique | rendez vous | horaire | calendrier | événement | file | tour
      | réservation | rdv) [ANY]`,
    '(<enlevez> | m enlever | m ôter) (NUMBER | le ANY | un ANY | une ANY) [piasses | dollars]',
    `
      [<retirez>] (mon | ce | le | notre | votre | un) (numéro | no | nom) (de | sur | du) [la | ma | mon |
      l | le] (série | commande | carte | facture | plaque | cadre | vélo | pièce | cadenas | dossard |
      course | modèle | suivi | confirmation | réservation | porte | étiquette | compte | famille)`,
    `
      (<annulez> | <retirez> | <arretez>) [<ces>] (notifications | notification | alertes | rappels |
      messages | avis) (sur | de | dans | du) [mon | ma | le | la | l | un] (bosch | garmin | vélo | bike |
      ebike | ordinateur | console | écran | application | app | appli | strava | compteur | gps | moteur |
      montre | shimano)`,
    `
      (<annulez> | <arretez>) [mon | l | cet | un] (abonnement | inscription) (d'entreposage | bixi | au gym
      | de location | au cours | à la course | à la ride | à la sortie | à l'atelier | pour | du)`,
    `
      (<retirez> | ignorez | ignore) (le | mon | mes | ce | les) (dernier | dernière | derniers | premier |
      autre | précédent) [NUMBER] <textos>`,
    `
      (vous vous | tu te | je me | vous vous êtes | tu t es | t es | je me suis) (trompez | trompés | trompé
      | trompes | tromper) (dans | sur | d'heure | d'adresse | de (prix | vélo | grandeur | pièce | modèle |
      couleur | roue | pneu | jour | date | client | nom | facture | montant | rue | magasin | bike |
      commande | taille))`,
    `
      (dérangez | dérange) (vous | toi | pas) [pas | le | la | les | votre | ton] | je [ne] texte pas (en |
      quand | au) [ANY] | (fait | porté | déposé) [une] plainte [à la police] (pour | au sujet | du | de)`,
    'laissez faire (le | la | l | pour) | laisse faire (le | la | l | pour)',
    'je [ne] peux (pas | plus | pu) (recevoir | lire | voir | ouvrir) [<ces>] [<textos>]',
  ],
  filler: [
    '(non | c est) c est non | c est non | non veut dire non | mon homme',
    `
      c'est (bon | beau | correct) [là] | (mon nom c'est | moi c'est | moi je suis) <qui> | mon (ami | amie
      | petit monsieur | cher) | je suis (sa | son) (mère | père | ex | soeur | frère | mari | femme |
      conjoint | conjointe | fille | fils) | après (ça | cela) | je pense | je crois | rendu là | (c est |
      ceci est) mon dernier avertissement | pis | pi | heille | (fini | terminé | c'est fini | c'est
      terminé) | [pour] (la | une) NUMBER fois | aye | hey | wô | man | bro | dude | euh | scusez | scuse |
      scusez moi | excuse moi | désolé mais | ouin | coudonc | gentiment | franchement | du tout | pantoute
      | point final | virgule | point | salutations | bon matin | slt | bjr | mci | bcp | yo | toé | moé |
      svp svp | dsl | ensuite`,
  ],
  reason: [
    'y en a marre [là] | j en ai (assez | marre) [là]',
    `
      ça (sonne | vibre | réveille | me réveille | dérange | gosse | tanne | remplit) [tout le temps |
      pendant que [ANY] | quand [ANY] | toujours] | (il est | y est | il était | c'est) [rendu] NUMBER
      [heures | h | am] [du matin | le matin] | c'est (le | la) (NUMBER | deuxième | troisième | quatrième)
      [<textos> | fois] [aujourd'hui | cette semaine] | (je dors | je travaille | je conduis) [là | de nuit
      | pendant ANY]`,
  ],
};
