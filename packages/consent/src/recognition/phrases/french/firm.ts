import type { Phrases } from '../phrase-table.ts';

/** What customers say to a shop and mean, whatever else they say (C16); and ends without their object. */
export const FIRM: Phrases = {
  firm: [
    '[je (demande | exige | veux) | demande de] [le | un] retrait [immédiat] de (mon | ce) (numéro | nom)',
    `
      (désactivez | désactiver | bloquez | bloquer | barrez | rayez) (mon | ce) (numéro | cell) [de (vos |
      votre | la) <liste>]`,
    `
      <ces> <textos> [ne] (sont | est) (pas | plus) (les bienvenus | la bienvenue | bienvenus | voulus |
      désirés)`,
    "(ce | mon) (numéro | cell | téléphone) [n'] (accepte | prend | reçoit) (pas | plus) [<ces>] <textos>",
    'pas (un | une) [seul | seule] (texto | message | autre) (de plus) [svp]',
    "oubliez que j'existe",
    "confirmez [moi] que (je suis | j'ai été) (désabonné | désabonnée | retiré | enlevé | désinscrit)",
    `
      (ce | mon) (numéro | cell | téléphone) [n'] (accepte | prend | reçoit) (pas | plus) (de | les)
      <textos>`,
    '(perdez | perds) (pas | plus) votre temps [à <ecrire>]',
    '(sortez | décollez | débarquez | sors) de (mon | mes) (cell | téléphone | textos)',
    '(effacez | supprimez | détruisez) tout ce que vous avez (sur moi | de moi)',
    `
      (je reçois encore | je continue de recevoir | ça continue) [<ces>] [<textos>] (après | même après |
      malgré) [ANY] [ANY]`,
    '(confirmez | confirmer) [moi] (mon | le | la) (désabonnement | retrait | désinscription)',
    '(gardez | épargnez moi) vos <textos>',
    '(mettez | inscrivez) moi sur (la | votre) liste (de ne pas | d exclusion | noire)',
    `
      <arretez> (de | d) (me demander | nous demander | demander | insister | m'offrir | me vendre |
      utiliser mon | vous servir de mon | me proposer) [ANY] [ANY] [avis | mon numéro | numéro | évaluation
      | évaluations]`,
    `
      (je | j) (ai | l ai) [déjà] (écrit | envoyé | texté | répondu | dit | tapé) (stop | arrêt | arrêtez)
      [ANY] [fois]`,
    '(servez vous | sers toi) (plus | pu) de mon numéro',
    `
      (effacez | efface | supprimez | enlevez | détruisez) [toutes] (mes | mon) (infos | informations |
      données | coordonnées | info | dossier | nom)`,
    '(comment | où) [est ce] [qu] (on | je) (se | me) (désabonne | désinscrit | désinscris | retire)',
    `
      (me | m' | nous | moi) [ANY] (de | d) (ta | votre | vos | vot | cette) [maudite | osti de] (liste |
      listes | base de données | système)`,
    "<envoie> (m' en | moi en | m en) (plus | pu | pus) [<ces>] [<textos>]",
    "(sert | sers | ça sert | il sert) à rien (de | d') (<ecrire> | <envoyer> [<ces>] [<textos>])",
    '(lâchez | lâche) [donc] (mon | mes) (cell | cellulaire | téléphone | numéro)',
    `
      [à compter d'aujourd'hui | désormais] (aucune | plus aucune | cessation de | fin de) [tout | toute]
      (communication | communications | contact | sollicitation | publicité)`,
    `
      [demande de | je demande la] (suppression | destruction | retrait | effacement) de (mes | mon | tous
      mes) (renseignements | données | numéro | informations | coordonnées) [personnels | personnelles]`,
    '(cessation | arrêt) de (tout | tous) (contact | contacts | communication | envoi | envois)',
    '(supprimer | effacer | enlever | retirer) [mon | le | ce] numéro',
    '(rayer | biffer | supprimer | retirer | effacer) mon (numéro | nom)',
    '(pas | plus | pu) (de | d) <textos> (svp | merci | s il vous plaît | pour moi)',
    '(vos | les | ces) <textos> (non merci | aussi svp | à la poubelle | ça suffit)',
    '(je | j) [n] (embarque | participe) (plus | pu) [là dedans | dans ça | à ça]',
    `
      [je demande | je veux | je souhaite | je désire] [le | la | l | mon | ma | une] (suppression | retrait
      | annulation | cessation | arrêt | fin | désabonnement) (de | d | des | aux | à) [tous | toutes]
      [<ces>] [mes | mon] (<textos> | données | numéro | coordonnées | <liste>)`,
    `
      (je | j) (révoque | retire | annule) (toute | tout | mon | ma | mes | l | la) [ANY] (consentement |
      autorisation | permission | accord)`,
    `
      (mettez | mets | inscrivez | ajoutez) moi (pas | plus) (sur | dans | à) [<ces>] (<liste> | <textos> |
      <choses>)`,
    `
      (débarrassez | sortez | effacez | enlevez | décrissez | dégagez) [moi | nous] (de | d) (mon | mes)
      (cell | cellulaire | téléphone | textos)`,
    `
      (pas | plus | pu | aucun | aucune | zéro) [de | d] [<maudits>] <textos> (<chezMoi> | sur (ce | mon)
      (numéro | cell | téléphone))`,
    '(textez | écrivez | texte | écris | contactez) (pas | plus | pu) [<chezMoi>]',
    `
      <arretez> [moi ça] [de | d | avec | tout de suite de] <ecrire> [<ces>] [<textos> | <choses>]
      [<chezMoi>]`,
    '<arretez> [de | d] <envoyer> [<plus>] [<ces>] [<maudits>] (<textos> | <choses>) [<chezMoi>]',
    '<arretez> [avec] <ces> [<maudits>] <textos>',
    `
      (<demande> [de] [ne] | ne) (plus | pu | pus | pas | plus jamais | jamais) (<ecrire> | <envoyer>)
      [<ces>] [<maudits>] [<textos> | <choses>] [<chezMoi>]`,
    `
      (plus | pu | pus | plus jamais | jamais) (<ecrire> | <envoyer>) [<ces>] [<maudits>] [<textos> |
      <choses>] [<chezMoi>]`,
    `
      [ne | n] (m | me | nous) <ecrivez> (plus | pu | pus | plus jamais | pu jamais | jamais) [<ces>]
      [<textos> | <choses>] [<chezMoi>]`,
    `
      [ne | n] (m | me | nous | m'en | nous en) <envoie> <plus> [<ces>] [<maudits>] (<textos> | <choses>)
      [<chezMoi>]`,
    `
      [ne | n] (en <envoie> | <envoie> en | <envoie>) (plus | pu | pus | plus jamais) [<ces>] [<textos> |
      <choses>] [<chezMoi>]`,
    `
      (<envoie> | <ecrivez>) [moi | nous] [en] (plus | pu | pus | plus jamais | pu jamais | jamais) [<ces>]
      [<textos> | <choses>] [<chezMoi>]`,
    'ne <ecrivez> (plus | pu | pus | plus jamais | jamais) [<chezMoi>]',
    '<jeVeuxPlus> [en] <recevoir> [<plus>] [<ces>] [<maudits>] (<textos> | <choses>) [<chezMoi>]',
    `
      <jeVeuxPlus> [<ces>] [<maudits>] <textos> [(de | à) (vous | votre (part | magasin | boutique |
      commerce))] [<chezMoi>]`,
    `
      <jeVeuxPlus> (être (contacté | contactée | dérangé | dérangée | texté | textée | sollicité |
      sollicitée) | que (vous | tu) (m | me) <ecrivez> | qu on (m | me) <ecrivez>) [<ces>] [<textos>]
      [<chezMoi>]`,
    '[j | je n] en veux (plus | pu | pus | pas) [de] [<ces>] [<maudits>] (<textos> | <choses>) [<chezMoi>]',
    `
      (plus | pu | pus) [jamais] besoin (de | d) (<ecrire> | <envoyer> [<ces>] [<textos>] | [<ces>]
      <textos>) [<chezMoi>]`,
    '(pas | plus) besoin de [recevoir] [<ces>] <textos> [<chezMoi>]',
    '[<jeVeux>] (cesser | arrêter | ne plus) [de] (recevoir | avoir) [<ces>] [<textos> | <choses>]',
    `
      (annulez | annuler | cancellez | canceller | désactivez | désactiver | suspendez | suspendre | bloquez
      | coupez | couper | éliminez | fermez | fermer) [moi] (<ces>) [<maudits>] <textos>`,
    '(non | non merci) (aux | à vos | à tous les | pour les | à ces) <textos>',
    `
      (ras le bol | marre | assez | tanné | tannée | écoeuré | écoeurée | fini | finis | terminé | terminés
      | basta) [de | d | avec | les | des] [<ces>] [<maudits>] <textos> [<chezMoi>]`,
    `
      (c | c'est | ce sera | que ce soit) [est] le dernier <textos> [que (vous | tu | je) [m | me] (<envoie>
      | <ecrivez> | reçois | veux)]`,
    `
      (vous | tu) [n] (avez | as) (pas | plus) (le droit | la permission | mon accord | mon consentement |
      mon autorisation) (de | d | pour) (<ecrire> | <envoyer>) [<ces>] [<textos>]`,
    '(il [n] est | c est | est) (pas permis | interdit | défendu) de <ecrire>',
    '(je | j) (refuse | décline) [de recevoir] [tous | tout | toute] [<ces>] <textos>',
    `
      (assurez vous | faites en sorte | arrangez vous) (que | de | pour que) [je] [ne] (plus | reçoive plus
      | pu | reçois plus) [<ecrire> | recevoir] [<ces>] [<textos>]`,
    `
      (débarquez | débarque | enlevez | enlève | sortez | sors | ôtez | ôte | retirez | retire | rayez |
      radiez) moi (de là | d'ici | de ça | <taListe>)`,
    `
      (je | j) (me retire | me désabonne | me désinscris | retire mon consentement | révoque mon
      consentement) [de (ça | là | tout ça) | <taListe>]`,
  ],
  plain: ['[vla | il y a | ça fait] [ANY] [ANY] [que] (je | j) (dis | dit | répète | ai dit) stop'],
  bare: [
    '[n | ne] insistez (pas | plus) | insiste (pas | plus)',
    `
      (j'apprécierais | j'aimerais | je voudrais | ça serait bien | ce serait bien | ce serait gentil) (que
      | si) (vous | tu) (arrêtiez | cessiez | arrêtes | arrêtez | arrêtais)`,
    '(vous pouvez | tu peux) arrêter [ça] [là]',
    'cessez tout',
    'ne (pas | plus) (contacter | écrire | texter | déranger | solliciter)',
    '(retirer | enlever | ôter | effacer | supprimer) de la liste',
    `
      [appels | appel | appeler | appelez | courriels | courriel | téléphone] (seulement | juste) [svp] (pas
      de | aucun | pas) <textos>`,
    '(je | j) [ne | n] (autorise | accepte | permets | tolère) (pas | plus) [<ces>] <textos>',
    '(je | j) [ne] (veux | veut) (rien | plus rien) (recevoir | savoir) [de vous | de votre part]',
    "(j'ai | je n'ai | j ai | on a) (plus | pas | pu) besoin (de | des) [<ces>] <textos>",
    '(plus | pas | pu) besoin (de | des) [<ces>] <textos>',
    '(arrêtez | arrête | cessez) (svp | merci | s il vous plaît | maintenant | tout de suite)',
    `
      [<jeVeux>] (désabonner | désabonnez | me désabonner | désinscrire | me désinscrire | désinscrivez | me
      désabonné | désabonné) [moi]`,
    '[<jeVeux>] <enlevez>',
    `
      (débarquez | débarque | enlevez | enlève | sortez | retirez | ôtez | désabonnez | désinscrivez |
      supprimez | rayez | radiez | effacez) moi [tout de suite | maintenant | de tout | de partout]`,
    `
      (effacez | efface | supprimez | oubliez | oublie | perdez | perds | jetez | enlevez | enlève | enlever
      | ôte | ôtez | retire | retirez | détruisez) (mon | ce | notre | le) (numéro | num | cell | téléphone
      | no | nom)`,
    `
      (écrivez | écris | textez | texte | envoyez | envoie) (plus | pu | pus) (ici | rien | jamais | là | à
      ce numéro)`,
    '(plus | pu | pus) rien',
    '(j en | je n en | on en) veux (plus | pu | pus)',
    "(n'en | en) (envoyez | envoie) (plus | pu | pus)",
    `
      (considérez | prenez) (ceci | ce message | ça) comme [mon | une | ma] (désabonnement | désinscription
      | demande | retrait | stop)`,
    "(j'écris | je réponds | je texte | j'envoie) stop",
  ],
  keyword: [
    'on arrête [là | ça] | arrêtez point | point final',
    '(arrêtez | arrête | cessez | cesse) (ça | tout ça) [là]',
    'quoi que vous comprenez pas dans (arrêtez | stop | non)',
    `
      (cessez | arrêtez | arrête | cesse) [ça | tout] (immédiatement | tout de suite | maintenant | là |
      drette là | au plus vite)`,
    'plus jamais | pu jamais | stop là | arrêtez moi ça | fermez ça | coupez ça | annulez ça',
    '(je | j) (vous | te | l) [ai | le] (dit | dise | dis | répète | demande) stop',
    'dire stop | dise stop',
  ],
};
