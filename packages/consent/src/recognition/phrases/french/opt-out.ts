import { joined, type Phrases } from '../phrase-table.ts';
import { CONSENTS } from './consent.ts';
import { ENDS } from './ends.ts';
import { SHORT_ENDS } from './short-ends.ts';

const WISHES: Phrases = {
  certain: [
    '[<jeVeux>] <enlevez> <taListe>',
    `
      [<jeVeux>] (enlevez | enlève | enlever | retirez | retire | retirer | ôtez | ôte | ôter | supprimez |
      supprime | supprimer | effacez | efface | effacer | oubliez | oublie | perdez | perds | jetez | rayez
      | éliminez | détruisez | sortez) (mon | ce | notre | le) <numero> [<taListe>]`,
    `
      [<jeVeux>] (désabonner | désabonnez | me désabonner | désinscrire | me désinscrire | désinscrivez | me
      désabonné | désabonné) [moi] (<taListe> | de (vos | ces | tous les | ce) <textos>)`,
    'désabonnement | désinscription | désabonner moi | désabonne moi | unsubscribe moi',
    `
      [<jeVeux>] (annuler | annulez | annule | cancellez | canceller) [mon | l | cet] abonnement [aux textos
      | aux messages]`,
    '[je | j] (retire | révoque) mon (consentement | accord | autorisation)',
    '[<jeVeux>] (plus | pu) être (sur | dans) (la | votre | cette | ta) <liste>',
    '(je ne veux | je veux) (plus | pu | pas) être (sur | dans) (la | votre | cette | ta) <liste>',
    '[je veux] (sortir | être retiré | être enlevé) [de] (la | votre | cette) <liste>',
  ],
  dispute: [
    `
      (je | j) [n | ne] [vous | me | t'] (ai | suis | ai pas | suis pas) (jamais | pas | jamais rien | rien)
      [été] <accepte> [à | ça | pour | de | d] [recevoir] [<ces>] [<textos> | <choses> | ça | cela | à ça |
      à cela | pour ça | à votre liste | à ces textos | à rien | de recevoir ça | de recevoir des textos | à
      recevoir des textos | à recevoir vos messages]`,
    `
      (je | j) [ne | n'] [me | m | vous] (suis | ai) (jamais | pas) <accepte> [ça | cela | à ça | à rien |
      <ces> <textos>]`,
    `
      jamais (accepté | donné (mon (accord | autorisation) | ma permission | la permission) [pour | à | de]
      | donné mon consentement | demandé | consenti | inscrit | autorisé) [ça | cela | à ça | ces textos |
      ces messages | mon numéro | (des | vos | les) <textos>]`,
    `
      (vous n'avez | vous avez | tu as | t'as) (pas | jamais eu | jamais | pas eu) (mon consentement | ma
      permission | mon accord | la permission | mon autorisation | le droit de m'écrire | le droit de me
      texter | la permission de m'écrire | la permission de me texter)`,
    `
      (vous n'avez | vous avez | tu as | t'as) (pas | jamais eu | pas eu) (mon consentement | ma permission
      | mon accord | mon autorisation) (de | d | pour) (<ecrire> | <envoyer>) [<ces>] [<textos>]`,
    `
      (je | j) [ne | n] [vous] ai (pas | jamais) donné (la permission | ma permission | mon accord | le
      droit | mon autorisation) (de | d | pour) (<ecrire> | <envoyer>) [<ces>] [<textos>]`,
    'sans (mon consentement | ma permission | mon accord | mon autorisation)',
  ],
  plain: [
    `
      (combien de fois | faut il | faut que) [ANY] [ANY] [ANY] [ANY] [ANY] (dire | dise | répéter | répète |
      écrire | texter) [de | d] (stop | non | arrêter | arrêtez)`,
    '[je | j] [n] [ai] (pas | plus) besoin de [<ces>] <textos>',
    'lâchez moi avec [<ces>] <textos>',
    'je (voudrais | veux | souhaite) que vous me (retiriez | enleviez | supprimiez) [<taListe>]',
    "[svp] (enlevez | retirez | ôtez | sortez) moi (de là | d'ici | de ça | svp)",
    '(mettez | mettre | met | mets) fin (aux | à vos | à ces | à tous les) <textos>',
    '(plus | pu) (aucun | jamais de | un seul) <textos>',
    '[je] [ne] (veux | voulons) (plus | pu) [rien] (savoir | recevoir) [de] [<ces>] [<textos>]',
    `
      je [ne] veux (plus | pu) que (vous | tu) (me | m) (écriviez | textes | textiez | écrives | contactiez
      | envoies | envoyiez) [<ces>] [<textos>]`,
    `
      (comment | comment faire pour | comment on fait pour) [on] (arrêter | arrête | cesser) [de recevoir |
      ça] [<ces>] <textos> [là]`,
    `
      (retirez | enlevez | effacez | supprimez | retirer | supprimer) (son | sa | mes) (numéro | coordonnées
      | nom)`,
    "ne pas (m'envoyer | m'écrire | me texter | me contacter) [<ces>] [<textos>]",
    '<arretez> [moi ça] [de | d | avec | tout de suite de] <ecrire> [<ces>] [<textos>]',
    '<arretez> [de | d] <envoyer> [<plus>] [<ces>] (<textos> | <choses>)',
    '<arretez> [de | d] <envoyer>',
    '<arretez> [<ces>] (<textos> | envois)',
    'stop (aux | à vos) <textos>',
    "n'envoyez (plus | pu) [<ces>] (<textos> | rien)",
    "(merci | svp) d'arrêter [de] [<ecrire>]",
    `
      <arretez> (tout | tous) (contact | contacts | communication | les contacts | envoi | les envois |
      communications)`,
    `
      (je veux | je voudrais | j'aimerais | je souhaite) (que vous | que tu) (arrêtiez | cessiez | arrêtes |
      arrêtez) [de] (<ecrire> | <envoyer> [<ces>] <textos>)`,
    `
      (vous | tu | pouvez vous | voulez vous | peux tu | tu peux | vous pouvez | pourriez vous | veuillez)
      (arrêter | cesser) [de | d] (<ecrire> | <envoyer> [<ces>] <textos>)`,
    `
      (annulez | annuler | cancellez | cancelle | canceller | désactivez | désactiver | stopper | stoppez |
      bloquez | coupez | suspendez | supprimez | fermez) [<ces>] <textos>`,
    "[ne | n] (m' | me | nous) <ecrivez> <plus> [<ces>] [<textos>] [à ce numéro]",
    '(m | me | nous) <ecrivez> (plus | pu | pus | plus jamais | jamais)',
    '<ecrivez> moi (plus | pu | pus | plus jamais | pas | jamais) [<ces>] [<textos>]',
    `
      [veuillez | svp | merci de | prière de | s'il vous plaît | je vous demande de | vous prie de] ne (plus
      | pu | pas | plus jamais | jamais) (communiquer avec moi | m'écrire | me texter | me contacter | me
      déranger | m'envoyer | nous contacter | me relancer | me solliciter | me communiquer | nous écrire |
      m'importuner) [<ces>] [<textos> | <choses>]`,
    `
      [ne | n] (m | me | nous) (envoyez | envoie | envoye | envoies | envoyer) <plus> [<ces>] (<textos> |
      <choses>)`,
    `
      [ne | n] (m | me | nous) (envoyez | envoie | envoye | envoies | envoyer) (plus | pu | pus | plus
      jamais)`,
    `
      (envoyez | envoie | envoye) moi (plus | pu | pus | pas | plus jamais | jamais) [<ces>] (<textos> |
      <choses>)`,
    '(envoyez | envoie | envoye) moi (plus | pu | pus | plus jamais)',
    '(plus | pu | pus) <textos>',
    '(plus | pu | pus | fini | finis) (de | d | les) (<textos>)',
    '(aucun | pas | pas de | pas d) <textos>',
    'assez (de | des | de vos | avec vos) <textos>',
    `
      <jeVeuxPlus> [<recevoir>] [<plus>] [<ces>] (<textos>) [(de votre part | de vous | de vous autres | de
      ce numéro | de votre magasin | venant de vous)]`,
    '<jeVeuxPlus> <recevoir> [<ces>] (<choses> | de vos nouvelles) [de votre part]',
    `
      <jeVeuxPlus> (être contacté | être contactée | être dérangé | être dérangée | recevoir rien | entendre
      parler de vous | avoir de vos nouvelles | rien recevoir | que vous m'écriviez | que vous me contactiez
      | que vous me textiez | que tu m'écrives | avoir de contact | qu on m'écrive | qu on me contacte | que
      vous m envoyiez) [<ces>] [<textos>] [rien]`,
    '(arrêtez | arrête | cessez | stop) (de me | avec vos | avec les | les | vos | ces) <textos>',
    'je [ne] texte pas',
    `
      (j'ai | je vous ai | on a) déjà (demandé | dit) (d'arrêter | de ne plus m'écrire | de cesser |
      d'arrêter de m'écrire | de plus m'écrire | d'arrêter les textos | de ne plus me texter) [<ces>]
      [<textos>]`,
    `
      (j'ai | je vous ai) (demandé | dit) (d'arrêter | de ne plus m'écrire | de cesser | d'arrêter de
      m'écrire | de plus m'écrire | d'arrêter les textos)`,
    "(j'ai | j ai) [déjà] (écrit | répondu | texté | envoyé | dit | tapé) (stop | arrêt | arret)",
    `
      stop (de | avec) (me texter | m'écrire | les textos | vos textos | m'envoyer des textos | les
      messages)`,
    'stop les textos',
    'fini les <textos>',
  ],
  keyword: [
    `
      arrêtez | arrête | arrêt | stop | arrêter | cessez | stoppez | arrêtez ça | arrêtez maintenant | stop
      ça | arrêtez tout de suite | arrêtez ça tout de suite | arrêtez immédiatement`,
    "j'ai dit (stop | arrêtez | non | arrête | d'arrêter)",
  ],
};

/** How people say that they want no more texts (C16). */
export const OPT_OUTS: Phrases = joined(WISHES, ENDS, SHORT_ENDS, CONSENTS);
