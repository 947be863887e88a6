import type { Phrases } from '../phrase-table.ts';

/** What looks like a wish for texts to stop and is none (C19). */
export const GUARDS: Phrases = {
  opposite: [
    `
      (j ai | je n ai) (pas | rien | jamais) signé (encore | le | la | un | une) [ANY]`,
    `
      sans <accord> (vous avez | vous | on a | il a) (changé | réparé | fait | remplacé | facturé | posé | mis | installé | commandé | chargé)`,
    `
      (annulez | annule | résiliez | résilie | résilier) (mon | le | ma | un) (forfait | contrat | garantie | assurance) [d entretien | de service]`,
    `
      ce numéro [là] (est | appartient | c est) [tu | il] à (vous | toi | votre (magasin | boutique))`,
    `
      (<annulez> | <coupez>) (le | mon | un) (rappel | texte | avis | courriel | rabais | coupon | spécial | offre) [de | du | sur] [ANY]`,
    `
      veux (pas | plus) (le | un | du | ce) (rabais | coupon | spécial | courriel | texte | avis)`,
    `
      rien par (texto | message | sms) (encore | hier | aujourd'hui | à date | depuis)`,
    `
      (j ai | je suis | je n ai) jamais (acheté | allé | allée | venu | venue | été | fait affaire) chez vous (faites vous | avez vous | est ce | vous (faites | avez | vendez | êtes | prenez) | pouvez vous | prenez vous | combien | c est où)`,
    `
      (c est | c était | est) pour quelqu un d autre`,
    `
      (il | elle | <qui>) [n] est (pas | plus) (ici | là) (il | elle | mais | pour le moment | aujourd'hui | présentement) [revient | est | va | arrive | sera]`,
    `
      (il | elle | <qui>) travaille (pas | plus) ici (aujourd'hui | cette semaine | le ANY | à cette heure | demain)`,
    `
      (j ai | je suis | je n ai) jamais (été | allé | allée | venu | venue) (chez vous | à votre (magasin | boutique)) (encore | avant | mais)`,
    `
      (mon | ma | le | la) ANY [n] (envoie | reçoit | montre | affiche | donne) (plus | pas | pu) [de | d | les | mes] <textos>`,
    `
      <inutile> <textos> (je (l ai | sais | m en souviens | me souviens | vais | passe | serai | l avais) | c est (noté | à l agenda) | on se voit | j (y serai | ai ça))`,
    `
      (stop | arrête | arrêtez) (c est trop | t es trop | vous êtes trop) (beau | belle | fin | fine | fins | gentil | gentils | drôle | cool)`,
    `
      (a | ai | fait | faire | font | avait) [même | juste] (plus | pu | pas) [de] (contact | contacts)`,
    `
      (la | les | le | votre | vos) (rabais | promo | promos | promotion | promotions | spécial | spéciaux | offre | offres | solde | soldes | aubaines) [c est | est | sont | c est tu | ça] [tu | ce que | déjà | toujours] (fini | finie | finis | finies | terminé | terminée | terminés | passé | passée)`,
    `
      (c est | est | était | c était) pas pour moi (c est | mais | c était) [pour] (mon | ma | un | une | le | la | mes) ANY`,
    // They did not ask for an end, or do not want one.
    `
      (j ai | je n ai | j avais | je vous ai | on a) (pas | jamais) (dit | demandé | voulu | écrit | texté |
      répondu) [de | d] (<arretez> | <enlevez> | <annulez> | stop | arrêt) [de | d] [<ecrire> | <envoyer>]
      [<ces>] [<textos> | <liste> | réparation]`,
    `
      (je | j | on) [ne] (veux | veut | voulais | voudrais | voulait | souhaite | vais) (pas | jamais | surtout
      pas) (arrêter | cesser | stopper | me désabonner | me désinscrire | être (désabonné | désabonnée | retiré
      | enlevé) | que (vous | tu) (arrêtiez | arrêtes | arrêtez | cessiez)) [de | d] [recevoir | <ecrire> |
      <envoyer>] [<ces>] [<textos> | <liste>]`,
    'non stop pour moi | no stop | (stop | arrêt) ou encore',
    // Surprise and thanks: « arrête, c'est pas vrai! »
    `
      (arrête | arrêtez | voyons arrête) [donc | moi ça | là | toi] [ben | non] (c est (pas vrai | pas sérieux |
      une (joke | blague) | trop (gentil | fin | beau | drôle) | malade | fou | débile) | pas vrai | pas déjà |
      déjà (prêt | fini | réparé) | t es (pas sérieux | trop fin | trop fine | trop drôle | drôle | pas sérieuse)
      | vous êtes (pas sérieux | trop | ben | tellement | vraiment) (gentils | gentil | fins | fin | fine |
      drôles) | vous êtes pas sérieux | tu me niaises | vous me niaisez | tu me gênes | vous me gênez | je te
      crois pas | je vous crois pas | je rougis | vous allez me faire (rougir | pleurer | brailler))`,
    // A text that did not come, or not whole.
    `
      (vous | tu | on | il | elle | personne) [ne | n] (m | me | nous) (avez | as | a | ont) (pas | jamais |
      toujours pas | pas encore | même pas) (texté | écrit | envoyé | contacté | appelé | rappelé | répondu |
      averti | avisé) [<ces>] [<textos>]`,
    `
      la fin (de | du | d) [votre | ce | ton | le | mon] [dernier] (<textos> | phrase | message) | (vu | lu | eu
      | reçu | lire | voir | manque | comprends) [pas] la fin`,
    '<textos> (est | était | a été | arrive | sont) [arrivé | tout] (coupé | coupés | vide | tronqué | brouillé)',
    'à la fin',
    '(j ai | je n ai | j avais) (rien | pas | plus) [eu | reçu] par (texto | message | sms)',
    // A yes to a question of the shop.
    `
      (oui | ouais | ok | go | certain) (enlevez | retirez | ôtez | supprimez | terminez | désactivez | enlève |
      retire | annulez) [le | la | les | ça]`,
    `
      <inutile> (<ecrire> | <envoyer>) [<ces>] [<textos>] [quand c est prêt] (je (passe | repasse | vais
      (passer | venir | aller | l avoir | être) | arrive | viens | sais | serai | m en viens) | j (arrive |
      irai | ai (vu | compris | reçu | eu)) | on (passe | arrive | va passer | s en vient))`,
    '(vous allez | tu vas | faut pas | pas | ne pas | vas tu | allez vous | vous pouvez pas) m oublier',
    `
      (a | ai | ont | avez | as | avait | avais | aurait) [pas | tout | déjà | tu] (supprimé | effacé | coupé |
      fermé | bloqué | annulé | désactivé | oublié | perdu | arrêté | enlevé | retiré) [<ces> | ma | mon | son]
      [<textos>]`,
    `
      <annulez> (l | mon | cet | le) envoi [postal | de (la | ma | mon) ANY | du ANY | par la poste]`,
    // Another end.
    `
      [<retirez>] (mon nom | mon numéro | <qui> | moi | ma (fille | blonde | soeur | mère) | mon (fils | chum |
      mari | ami)) (du | de la | de l | de) (tirage | concours | cours | course | randonnée | sortie | ride |
      atelier | camp | clinique | équipe | tournoi | bénévolat | facture | commande | réservation) [ANY]`,
    `
      (j en | je n en | on en) (veux | veut) (plus | pas | pu) [de | d] (ces | ce | cette | cet) (pneus | pneu |
      vélo | vélos | selle | roues | roue | freins | tubes | gants | casque | pédales | lumières | modèle |
      marque | sorte)`,
    `
      (y | il) [n | y] a (plus | pu | pas) rien (qui | à | de | là) [ANY] | (plus | pu) rien (qui | à) (marche |
      fonctionne | tient | va | faire | comprendre | réparer)`,
    `
      plus jamais (je | j | on) [ne] (vais | va | irai | vas | achète | achèterai | retourne | retournerai |
      laisse | roule | prends | prête | fais | change) | (pour que ça arrive | que ça arrive) plus jamais`,
    `
      (lâchez | lâche | laissez | laisse) (moi | nous) [donc] [juste] (un | le) (texto | message | appel | msg |
      coup de fil | courriel | vocal) [quand | dès | si]`,
    `
      <retirez> (les | le | la | des) (garde | gardes | boue | boues | pédales | pédale | selle | panier |
      autocollants | étiquette | réflecteurs | petites roues | vieux | vieille | ancien)`,
    `
      (vous vous (trompez | êtes trompé | êtes trompés) | tu te trompes | je pense que vous vous trompez | vous devez (vous tromper | faire erreur) | vous faites erreur | vous avez fait erreur | il y
      a [une] erreur | y a erreur) (c'était | c'est (le | la) | il (est | était | avait) | on (avait | a dit) | moi c'est (le | la | un | une) | mon (vélo | rendez vous | rdv | bike) | ma (commande | facture | réservation) | le (prix | montant | vélo | total) | la facture | j'ai (dit | commandé | demandé) | j'ai [déjà] (payé | réglé | reçu | ramassé |
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
    `
      par pitié | pitié | (je vous en | je t en) supplie | j (crois | pense) [que] | crime | au plus (sacrant | coupant) | pour l amour [de dieu | du ciel] | bonté divine | cibole |
      bâtard | sérieux | c est sérieux | comme (vous dites | c est écrit | vous le dites | demandé | indiqué) |
      mieux | bonne chance | jamais de la vie | (c est | c | c'est ben) (illégal | pas légal | pas correct |
      inacceptable | inadmissible | ordinaire | pas normal | ben ordinaire) | (je suis) (certain | certaine |
      sûr | sûre) que non | heu`,
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
    `
      avant que (ça devienne | je (me fâche | pogne | capote | vous bloque | porte | appelle | vous dénonce | me
      tanne) | mon ANY)`,
    `
      (vous m avez | vous avez | ça a | tu m as | ça m a) réveillé [le | mon | ma | la | tout le | les] [bébé |
      petit | monde | fille | chum | blonde | femme | mari | enfants]`,
    'y en a marre [là] | j en ai (assez | marre) [là]',
    `
      ça (sonne | vibre | réveille | me réveille | dérange | gosse | tanne | remplit) [tout le temps |
      pendant que [ANY] | quand [ANY] | toujours] | (il est | y est | il était | c'est) [rendu] NUMBER
      [heures | h | am] [du matin | le matin] | c'est (le | la) (NUMBER | deuxième | troisième | quatrième)
      [<textos> | fois] [aujourd'hui | cette semaine] | (je dors | je travaille | je conduis) [là | de nuit
      | pendant ANY]`,
  ],
};
