/** Words and turns that the phrases name in angle brackets. */
export const GROUPS = {
  qui: `
    NAME | NAME NAME | NAME CAPITAL | (madame | mme | monsieur | mr | m | mlle) (NAME | CAPITAL | NAME CAPITAL)`,
  textos: '<sorte> [<genre>]',
  ces: `
    les | ces | vos | tes | des | de | tous les | tous vos | tous ces | tes | aucun | la | le | ce | cette |
    de vos | de ces | avec vos | avec les | avec tes | avec ces | vos maudits | ces maudits | tes maudits |
    tous | autres | d autres | d | plus de | votre | au sujet de | d (vos | ces | tes | mes) | du | un | une | autre | un autre | un
    seul | d autre | encore (des | de) | quelque | tout | toute | toutes | toutes (vos | les) | aux | à (vos
    | tous les) | avec toutes vos | l | vot | vote | vos osties de | tout vos | mes | au`,
  choses: `
    des affaires | vos affaires | vos rabais | des rabais | vos promotions | vos promos | des offres | vos
    offres | vos publicités | ça | cela | rien | quoi que ce soit | ces affaires | vos affaires |
    cochonneries | niaiseries | vos niaiseries | ces niaiseries | vos conneries | ces cochonneries | de la
    pub | vos trucs [de promo] | vos (cochonneries | patentes | bebelles | histoires | annonces | bébelles)
    | rien pantoute | des (choses | niaiseries) | tout ça | ces choses là | [de] vos affaires | autre chose
    | votre (marde | merde)`,
  arretez: `
    arrêtez | arrête | arrêter | arrêtez donc | arrête donc | cessez | cesse | cesser | stop | stoppe | stoppez |
    arrêté | areter | arretes | cessez immédiatement | finissez | voulez vous arrêter | voulez vous bien
    arrêter | (pouvez vous | pourriez vous | peux tu | pourrais tu | vous pouvez | tu peux | veuillez |
    voulez vous | merci de | svp | prière de | tu pourrais | vous pourriez | vous devez | il faut) [bien |
    svp] (arrêter | cesser | stopper) | d'arrêter | de cesser | stopper | (lâchez | lâche) [moi avec] |
    (foutez | sacrez | crissez | câlissez | fichez | fous | sacre | crisse) moi (patience | la paix) avec |
    (vous | tu) (arrêtez | arrêtes) | que vous (arrêtiez | cessiez) | arrêtiez | c [est] assez | ça suffit |
    j'en ai (assez | marre | plein le dos | plein mon casque | ras le bol) [de | avec | d] | finis | fini
    [avec | de] | décrissez avec | on arrête [ça] [là] | (arrêtez | arrête) [moi] ça [là] | lâchez nous avec
    | lâchez moi tranquille avec | en avez vous fini avec | ça va faire | là ça va faire | ça va faire là |
    (allez vous | vous allez | vous allez tu | vas tu | tu vas) arrêter | (vous arrêtez | tu arrêtes |
    arrêtez vous) quand | vous pouvez arrêter | tu peux arrêter | évitez | éviter | que vous stoppiez | (quitte | quittez) de | t arrêtes | t arrête | abstenez vous | vous
    abstenir`,
  ecrire: `
    m'écrire | me texter | me contacter | me déranger | me harceler | m'achaler | m'écoeurer | me spammer |
    me spamer | m'importuner | me messager | me gosser | nous écrire | nous contacter | nous texter | texter
    | écrire | me contacté | m'écrires | me textez | me communiquer | communiquer avec moi | écoeurer | me
    relancer | m'embêter | m'emmerder | me faire chier | me textoter | me solliciter | solliciter | me
    textoter | nous (messager | déranger | solliciter) | (me texter | m'écrire | m'appeler | texter | écrire
    | appeler) (et | ou | ni) [de] (me texter | m'écrire | m'appeler | texter | écrire | appeler) | me
    textez | me textait | me parler par texto | me niaiser | me réveiller | (texter | écrire) ici |
    m'avertir | me notifier | communiquer avec nous | entrer en contact avec moi | contacter | déranger |
    achaler | me bombarder | bombarder | m (texter | contacter | déranger | tanner | gosser | spammer | messager |
    harceler | bugger | textez) | me (tanner | bugger | blaster | pinger | déranger par texto)`,
  envoyer: `
    m'envoyer | envoyer | nous envoyer | me faire parvenir | m'en envoyer | m'expédier | menvoyer |
    m'envoyez | m'envoyé | me envoyer | nous en envoyer | en envoyer | me mandé | m'envoie | m'inonder [avec
    | de] | me bombarder (de | avec) | transmettre | me transmettre | m'adresser | m'achaler avec | me
    déranger avec | recevoir | m'écoeurer avec | l'envoi de | l'envoi`,
  ecrivez: `
    écrivez | écris | textez | texte | contactez | contacte | dérangez | dérange | achalez | achale |
    harcelez | importunez | écoeurez | écoeure | spammez | gossez | relancez | embêtez | sollicitez | écrive
    | contactiez | contacter | écrire | texter | messagez | écrivé | textes | textiez | contactes | écrives
    | écriviez | parle | parlez | réécrivez | réécris | recontactez | sollicite | contactent | écrivent |
    dérangiez | bombardez`,
  plus: 'plus | pu | pus | plus jamais | jamais | pu jamais | jamais plus | pas',
  enlevez: `
    (enlevez | enlève | enlever | retirez | retire | retirer | ôtez | ôte | ôter | sortez | sors | supprimez
    | supprime | supprimer | effacez | efface | effacer | rayez | désinscrivez | désinscrire | désabonnez |
    désabonne | désabonner | radiez | biffez | enlevé | enlevez donc) moi | (m'enlever | me retirer | m'ôter
    | me supprimer | m'effacer | me sortir | me rayer | me désinscrire | me désabonner | m'enlevez | me
    retirez | me radier | être retiré | être enlevé | être retirée | être enlevée | être (enlever | retirer | ôter | supprimer | effacer | désabonner) | (être | me faire | que
    je sois | qu on soit) <retire> | (enlevez | retirez) nous tous | (enlevez | retirez | ôtez | enlève) moi
    (donc | svp | stp | ça) | enlever (nous | moi) | (débranchez | débranche | déconnectez) moi | me faire
    enlever | me faire retirer) | (débarquez | débarque | désinscris | désabonnez | raye | radie | barrez |
    exclure | excluez | tassez | sacrez | crisse | sort) moi | (être | me faire) (rayé | radié | désabonné |
    désinscrit | supprimé) | me désabonnez | (enlevez | retirez) nous | nous (enlever | retirer |
    désabonner) | m'ôtez | m'enlevé | qu on (m'enlève | me retire) | que vous (m'enleviez | me retiriez | m'ôtiez | m'effaciez | me supprimiez | me sortiez | me rayiez | me
    désabonniez | me désinscriviez) | que tu (m'enlèves | m'ôtes | me retires | m'effaces | me sortes |
    m'enlève | m'ôte) |
    que je sois (enlevé | retiré | enlevée | retirée) | me (désabonne | désinscris | retire | radie) |
    m'exclure | m'excluez | me rayez | me radiez | (enlève | enlevez | ôte | sors) moé | me biffer |
    m'éliminer | m'enlevés | me sortez | me sortir | nous exclure | nous rayer | me désengager | me
    débarquer | me flusher | flushez moi | flushe moi | m'effacé | me virer | virez moi | vire moi | me
    canceller | cancellez moi | (supprimez | supprime | efface | désinscrit | désabonné | retiré | supprimé
    | effacé | rayé | sorti) moi | oubliez moi | (tasse | tassez | scrapez | removez | remove | optez | droppez | drope | débranche | exemptez |
    dispensez | sors | oublie | enlèves | ôtes) moi | (enlevez | ôtez | enlève | ôte) moé | me (remover | tasser | dropper | scraper | enlever | ôter | oublier
    | sacrer dehors) | m oublier`,
  liste: `
    rappels | promos | offres | publicités | pubs | notifications | alertes | communications | sms |
    newsletter | annonces | courriels | affaires | affaire | banque | répertoire | mailing list | clientèle
    | club | liste d'envois | dossier | compte | envois promotionnels | liste [d'envoi | de contacts | de
    textos | de diffusion | de messages | de clients | d'appels | d'envois] | listes [d'envoi] | liste
    d'envoi | base de données | système | contacts | dossiers | fichiers | banque de données | list | groupe
    | infolettre | abonnement | programme | textos | messages | envois | registre | liste de (distribution |
    promotions | promo | publicité | rappels | sms | numéros | téléphones) | liste électronique | (service |
    système | programme) de (textos | messages) | publipostage | promotions | bases de données | gang |
    fichier | infolettres | registres | envois | envoi | publipostages | listes de textos | liste de noms | tablettes | tablette | liste (des | de vos) (textes | textos | messages | envois | sms | promos | promotions | rappels) |
    ordinateur | téléphone | cell | annuaire | bottin`,
  taListe: `
    (de | des | d | du) [la | votre | ta | vos | cette | vos maudites | votre maudite | ces | toutes vos |
    ce | tes | toutes les | l | les | votre ostie de] <liste> | de (là | ça) | d (ça | là) | de t ça | de t
    liste | de vot <liste> | d (ta | vos | cette | la) <liste>`,
  numero: `
    numéro [de téléphone | de cell | de cellulaire | de tel] | téléphone | cell | cellulaire | nom | contact
    | coordonnées | informations | info | infos | num | no | no de (téléphone | cell) | tel | nom et (mon |
    le) numéro | adresse | données | profil | dossier`,
  jeVeux: `
    je veux | j veux | j voudrais | je voudrais | je souhaite | je désire | j aimerais | je demande à | je demande de | comment |
    comment je fais pour | comment faire pour | comment puis je | comment on fait pour | je peux | puis je |
    est ce que je peux | pouvez vous | peux tu | pourriez vous | veuillez | on veut | nous voulons | svp |
    merci de | je veux qu on | j essaie de | j essaye de | prière de | vous pouvez | tu peux | je
    souhaiterais | merci de me | pouvez vous svp | faut | il faut | je demande | svp veuillez | s'il vous
    plaît | pouvez tu | j apprécierais | je tiens à`,
  jeVeuxPlus: `
    (je | j | on | nous) [ne] (veux | veut | veu | voulons | souhaite | souhaitons | désire | désirons)
    (plus | pu | pus | pas | plus jamais | aucun | rien) | (veut | veux | veu) (rien | pas | plus | pu |
    pus) | je n'ai pas besoin de | je n'ai plus besoin de | veux plus | veux pu | veux pas | pas intéressé à
    | pas intéressée à | plus intéressé à | plus intéressée à | pas intéressé par | pas intéressée par | ne
    souhaite plus | ne veux plus | ne désire plus | je préfère ne pas | je préfère ne plus | j'aimerais ne
    plus | je voudrais ne plus | je refuse de | je ne souhaite pas | j'veux pu | j'veux plus | jveux pas |
    on [ne] veut (plus | pu | pus | pas) | nous ne voulons (plus | pas) | (je | j) [ne] (désire | souhaite |
    tiens | ai besoin) (plus | pas | pu | pus) [à | d' | de] | (préfère | préférerais | préférerait |
    aimerais | aimerais mieux | voudrais) (ne | de ne) (plus | pas) | je n'ai pas demandé | ça [ne]
    m'intéresse (pas | plus) [de | d'] | (pas | plus) (intéressé | intéressés | intéressée) (par | à | à
    recevoir) | je [ne] (tolère | supporte) (plus | pas) | je suis (tanné | tannée | écoeuré | écoeurée |
    fatigué | fatiguée) [de | des | d'] | jamais (voulu | demandé) | je [ne] veux (aucun | aucune) | je (n'
    | j') ai (jamais | pas) (voulu | demandé) | ne (veut | veux) plus | veut (plus | pu) | (j'ai | je n'ai)
    (plus | pas | pu) [envie | le goût | d'intérêt] (de | d' | pour) | (plus | pas | pu) envie de | (je |
    on) (m'en | n'en | m'en passerais) [passerais] (de | des) | je (me passe | me passerais | peux me
    passer) de`,
  recevoir: `
    recevoir | avoir | que vous m'envoyiez | être sur | voir | lire | continuer à recevoir | continuer de
    recevoir | en recevoir | me faire envoyer | reçevoir | recevoire | en avoir | ravoir | avoir affaire à |
    me faire (texter | écrire | déranger | achaler | envoyer) | entendre parler de | qu on m envoie | que
    (vous | tu) m (envoyez | envoies | envoyiez) | être (contacté | dérangé) par | continuer à avoir |
    savoir rien de | savoir de | rien savoir de | me faire bombarder de`,
  accepte: `
    accepté | consenti | autorisé | demandé | inscrit | inscrite | abonné | abonnée | donné (mon
    consentement | mon accord | la permission | ma permission | mon autorisation | mon numéro | mon ok | de
    permission | de consentement | permission) | signé | signé pour | voulu | souscrit | accepter`,
  genre: `
    d'entretien | d'entretiens | de (suivi | mise au point | rabais | spéciaux | marketing) | commerciaux |
    non sollicités | inutiles | textos | texto | texte | textes | automatiques | automatisés | publicitaires
    | promotionnels | de promotion | de promo | de pub | de publicité | de rappel | de votre part | de vous
    | par texto`,
  sorte: `
    textos | texto | messages | message | msgs | msg | sms | textes | texte | notifications | notification |
    alertes | alerte | promotions | promos | promo | publicité | publicités | pubs | pub | spam | pourriels
    | courriels | communications | communication | texts | text | rappels | rappel | (messages | textos | texto | appels | appel | sms) (ni | et | ou | pis) [de | d] (messages | textos | texto | appels | appel | courriels | courriel | sms) | infolettre | infolettres | offres |
    annonces | mess | avis | envois | envoi | notif | notifs | spéciaux | txt | newsletter | relances |
    circulaires | aubaines | publicitaires | courriel | sollicitation | sollicitations | coupons | marketing | télémarketing | démarchage | sondages
    | sondage | rabais`,
  maudits: `
    maudits | maudit | maudites | foutus | stupides | tabarnak de | crisse de | ostie de | osti de | câlisse
    de | cochonneries de | niaiseux | plates | saudits | damnés | nombreux | gossants | fatigants |
    insignifiants`,
  envoie: `
    envoyez | envoie | envoies | envoye | envoyé | envoyiez | envoyer | envoient | adressez | transmettez`,
  chezMoi: `
    à ce (numéro | cell | téléphone) | (sur | à | au) (mon | ce) (cell | cellulaire | téléphone | tel |
    numéro | num) | ici | chez (nous | moi) | de votre part | svp | là | pantoute | par texto | de vous | de
    vous autres | à l'avenir | désormais | icitte | dorénavant | à (partir de | compter de) maintenant | merci`,
  demande: `
    (je | j') (vous | te) (demande | prie | demanderais | serais reconnaissant | saurais gré) de | veuillez
    | prière de | merci (de | d') | svp | s'il vous plaît | je vous prie de bien vouloir | bien vouloir |
    (je | j') (aimerais | préfère | préfèrerais | préférerais | voudrais | apprécierais | demande) [mieux |
    autant] [de] | j'ai demandé de | on vous demande de | vous prie de | je vous ai (dit | demandé) de |
    aimerais mieux`,
} as const;
