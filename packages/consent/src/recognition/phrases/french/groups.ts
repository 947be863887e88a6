/** Words and turns that the phrases name in angle brackets. */
export const GROUPS = {
  qui: 'NAME | NAME NAME | NAME CAPITAL',
  textos: `
    textos | texto | messages [textes | texte] | message [texte] | msgs | msg | sms | textes |
    notifications | alertes | promotions | promos | publicité | publicités | pubs | spam | pourriels |
    courriels | communications | texts | text | rappels | messages ni appels | appels et messages |
    texto ni message | infolettre | infolettres`,
  ces: `
    les | ces | vos | tes | des | de | tous les | tous vos | tous ces | tes | aucun | la | le | ce |
    cette | de vos | de ces | avec vos | avec les | avec tes | avec ces | vos maudits | ces maudits |
    tes maudits | tous | autres | d autres | d | plus de | votre | au sujet de`,
  choses: `
    des affaires | vos affaires | vos rabais | des rabais | vos promotions | vos promos | des offres |
    vos offres | vos publicités | ça | cela | rien | quoi que ce soit | ces affaires | vos affaires |
    cochonneries | niaiseries | vos niaiseries | ces niaiseries | vos conneries | ces cochonneries`,
  arretez: `
    arrêtez | arrête | arrêter | arrêtez donc | arrête donc | cessez | cesse | cesser | stop | stoppez |
    arrêté | areter | arretes | cessez immédiatement | finissez | voulez vous arrêter |
    voulez vous bien arrêter`,
  ecrire: `
    m'écrire | me texter | me contacter | me déranger | me harceler | m'achaler | m'écoeurer |
    me spammer | me spamer | m'importuner | me messager | me gosser | nous écrire | nous contacter |
    nous texter | texter | écrire | me contacté | m'écrires | me textez | me communiquer |
    communiquer avec moi | écoeurer | me relancer | m'embêter | m'emmerder | me faire chier |
    me textoter | me solliciter | solliciter`,
  envoyer: "m'envoyer | envoyer | nous envoyer | me faire parvenir | m'en envoyer | m'expédier",
  ecrivez: `
    écrivez | écris | textez | texte | contactez | contacte | dérangez | dérange | achalez | achale |
    harcelez | importunez | écoeurez | écoeure | spammez | gossez | relancez | embêtez | sollicitez |
    écrive | contactiez | contacter | écrire | texter | messagez`,
  plus: 'plus | pu | pus | plus jamais | jamais | pu jamais | jamais plus | pas',
  enlevez: `
    (enlevez | enlève | enlever | retirez | retire | retirer | ôtez | ôte | ôter | sortez | sors |
    supprimez | supprime | supprimer | effacez | efface | effacer | rayez | désinscrivez | désinscrire |
    désabonnez | désabonne | désabonner | radiez | biffez | enlevé | enlevez donc) moi | (m'enlever |
    me retirer | m'ôter | me supprimer | m'effacer | me sortir | me rayer | me désinscrire |
    me désabonner | m'enlevez | me retirez | me radier | être retiré | être enlevé | être retirée |
    être enlevée | me faire enlever | me faire retirer)`,
  liste: `
    liste [d'envoi | de contacts | de textos | de diffusion | de messages | de clients | d'appels |
    d'envois] | listes [d'envoi] | liste d'envoi | base de données | système | contacts | dossiers |
    fichiers | banque de données | list | groupe | infolettre | abonnement | programme | textos |
    messages | envois | registre`,
  taListe: `
    (de | des | d | du) [la | votre | ta | vos | cette | vos maudites | votre maudite | ces | toutes vos |
    ce | tes | toutes les | l | les | votre ostie de] <liste>`,
  numero: `
    numéro [de téléphone | de cell | de cellulaire | de tel] | téléphone | cell | cellulaire | nom |
    contact | coordonnées | informations | info | infos`,
  jeVeux: `
    je veux | je voudrais | je souhaite | je désire | j aimerais | je demande à | je demande de |
    comment | comment je fais pour | comment faire pour | comment puis je | comment on fait pour |
    je peux | puis je | est ce que je peux | pouvez vous | peux tu | pourriez vous | veuillez | on veut |
    nous voulons | svp | merci de | je veux qu on | j essaie de | j essaye de | prière de | vous pouvez |
    tu peux`,
  jeVeuxPlus: `
    (je | j | on | nous) [ne] (veux | veut | veu | voulons | souhaite | souhaitons | désire |
    désirons) (plus | pu | pus | pas | plus jamais | aucun) | je n'ai pas besoin de |
    je n'ai plus besoin de | veux plus | veux pu | veux pas | pas intéressé à | pas intéressée à |
    plus intéressé à | plus intéressée à | pas intéressé par | pas intéressée par | ne souhaite plus |
    ne veux plus | ne désire plus | je préfère ne pas | je préfère ne plus | j'aimerais ne plus |
    je voudrais ne plus | je refuse de | je ne veux | je ne souhaite pas | j'veux pu | j'veux plus |
    jveux pas`,
  recevoir: `
    recevoir | avoir | que vous m'envoyiez | être sur | voir | lire | continuer à recevoir |
    continuer de recevoir | en recevoir | me faire envoyer | reçevoir | recevoire`,
  accepte: `
    accepté | consenti | autorisé | demandé | inscrit | inscrite | abonné | abonnée |
    donné (mon consentement | mon accord | la permission | ma permission | mon autorisation | mon numéro |
    mon ok | de permission | de consentement | permission) | signé | signé pour | voulu | souscrit |
    accepter`,
} as const;
