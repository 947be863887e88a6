import { type Contradictions, type Negation, negated, negatedKeyword, words } from './contradiction.ts';

const NO: Negation = {
  no: '(?<!(?:hésitez|oubliez|gênez|inquiétez|craignez|attendez) )pas|jamais|aucun|aucune|aucunement|nullement|ni|personne|impossible|nul|sans pouvoir|sans que vous puissiez',
  ends: "et|mais|car|parce|puisque|comme|donc|sauf|hormis|avant|seulement|uniquement|simplement|aussi|hésiter|attendre|besoin|problème|souci|frais|engagement|après|doute|que si|quand|lorsque|raison|expliquer|c'est|plus",
  ifs: "si|quand|lorsque|dès que|une fois que|s'il",
};
const not = negated(NO);
const notKeyword = negatedKeyword(NO);

const SEND = '(?:répondre|répondez|répondant|envoyer|envoyez|texter|textez|écrire|écrivez|dire|dites)';
const keyword = (upper: string, lower: string) =>
  `(?:["']?(?:${upper})["']?(?!\\p{L})|${SEND}(?: (?:-?nous|le|mot|par|avec))* ["']?(?:${lower})["']?(?!\\p{L}))`;
const failing = (word: string, other: string) => [
  new RegExp(
    `(?<!\\p{L})(?:${word})(?:(?!${other})[^.!?;:]){0,30}? (?:(?:ne |n')(?:(?:les |y |vous |sera |seront |est )?(?:marche|fonctionne|arrête|arrêtera|compte|sert|aide|change|changera|fait|fera|mène|met|possible|permis|accepté|lu|respecté)\\p{L}*|est|sera|reçoit|répond\\p{L}*) (?:pas|plus|rien|jamais|aucun)|(?:marche|fonctionne|arrête|compte|sert|aide|change|fait) (?:pas|rien|jamais)|(?:marche|fonctionne) (?:seulement|uniquement)|est (?:inutile|ignoré|interdit|désactivé|sans effet)|sera ignoré|reste sans (?:effet|réponse))(?!\\p{L})`,
    'u',
  ),
];
const STOP = 'STOP|ARRÊT|ARRET|ARRÊTE|ARRETE';
const HELP = 'HELP|AIDE';

const AGREE = '(?:accepter|dire oui|recevoir|vous abonner|vous inscrire|y consentir|consentir)';
/** "Vous n'avez pas à accepter" keeps its no in front of it. */
const MUST = `(?<!(?:pas|jamais|rien|personne|seulement|si|n'avez|ne) (?:\\p{L}+ )?)(?:devez|devrez|il faut|faut|avez à|êtes (?:obligée?s?|tenue?s?) (?:de|d')|êtes (?:obligée?|tenue?) d'|il est (?:nécessaire|obligatoire) (?:de|d')) ?${AGREE}(?! ou(?!\\p{L}))`;
const ANYWAY = [
  words("même si (?:vous |l'on )?(?:dites|répondez|avez dit|répondiez|disiez|on dit)(?: que)? non"),
  words(
    '(?:nous (?:vous )?(?:écri(?:vons|rons)|text(?:ons|erons)|enverrons|envoyons)|vous (?:les )?recevrez)[^.!?;,]{0,25} (?:de toute façon|quand même|dans tous les cas|que vous le vouliez ou non|quoi que vous (?:disiez|répondiez))',
  ),
  words(
    '(?:quoi que vous (?:disiez|répondiez)|oui ou non|de toute façon|que vous le vouliez ou non),? (?:nous vous (?:écri(?:vons|rons)|text(?:ons|erons)|enverrons)|vous (?:les )?recevrez)',
  ),
];

const BUY = '(?:acheter|commander|payer|être servi\\p{L}*|faire un achat|passer (?:une )?commande)';
const missingDocument = (name: string, other: string) => [
  words(
    `(?:pas|jamais|aucune?|sans|ni)(?: (?:encore|de|d'|des|les|nos|la|notre|une?))*(?: ${other}(?:,| ou| et| ni)+(?: (?:de|les|nos|la|notre))?)? ?${name}`,
  ),
  words(
    `${name}[^.!?;]{0,25}? (?:(?:ne |n')(?:sont|est|seront|sera|figurent|figure|existent|existe|se trouvent|se trouve|paraissent|y sont|y est)(?: \\p{L}+)? (?:pas|jamais|plus|nulle part)|sont pas|est pas|(?:sont|est) nulle part)`,
  ),
  words(
    `${name}[^.!?;]{0,15}? (?:sont|est|restent|reste) (?:un )?(?:secr(?:et|ets|ète|ètes)|cachée?s?|privée?s?|confidentiel(?:s|le|les)?)`,
  ),
  words(`(?:ne |n')\\p{L}+ (?:pas|jamais)(?: (?:les|nos|la|notre|de))* ${name}`),
];
const TERMS = "(?:modalités|termes|conditions d'utilisation)(?: (?:de|du) (?:service|utilisation))?";
const PRIVACY =
  '(?:politique|avis|déclaration) (?:de|sur la) (?:confidentialité|(?:protection de la )?vie privée)';

const BUT = '(?:sauf|mais|que|seulement|plus|avant|hormis|demander|deviner)';
const TELL =
  '(?:écri(?:vons|rons)|text(?:ons|erons)|avis(?:ons|erons)|di(?:sons|rons)|prévien(?:drons)|prévenons|inform(?:ons|erons))';

export const FRENCH_CONTRADICTIONS: Contradictions = {
  business_name: [
    words("(?:pas|jamais)(?: (?:de|d'|par|des textos|la part))*(?: de)? ?_(?=\\W|$)"),
    words(
      "_ (?:ne |n')?(?:vous )?(?:écrit|écrira|texte|textera|envoie|enverra|est)(?: \\p{L}+)? (?:pas|jamais|rien)(?= ?[.!?;:,)]| ?$| l'expéditeur)",
    ),
  ],
  optional_texts: [
    not(
      '(?:facultati(?:fs?|ves?)|optionnel(?:s|le|les)?|volontaires?|votre (?:choix|décision)|vous qui (?:décidez|voyez))(?!\\p{L})',
    ),
    /(?<!(?:pas|jamais|ni|nullement|aucunement|rien) (?:d'|\p{L}+ )?)(?<!\p{L})(?:obligatoires?|forcée?s?)(?!\p{L})/iu,
    words(MUST),
    words('(?:vous (?:ne )?pouvez pas|impossible de|interdit de) (?:refuser|dire non|choisir)'),
    words("(?:n'avez|avez|a) (?:pas|aucun) (?:le |de )?choix|sans (?:autre )?choix"),
    ...ANYWAY,
  ],
  no_condition_of_purchase: [
    words(`${MUST}[^.!?]{0,40} (?:pour|avant d'|avant de|si vous voulez) ?${BUY}`),
    /(?<!(?<!\p{L})(?:pas|jamais|rien|aucune?|ni|ne|sans)(?!\p{L})[^.!?,;:]*|n')(?<!\p{L})(?:est|sont|sera|c'est|comme)(?: (?:bien|toujours))?(?: (?:une|la|notre|seule))* (?:condition|exigence)(?! d'utilisation)(?!\p{L})/iu,
    words("(?:aucune autre|pas d'autre|seule|unique) (?:condition|exigence)"),
    /(?<!(?<!\p{L})(?:pas|jamais|rien|aucune?|ni|ne)(?!\p{L})[^.!?,;:]*)(?<!\p{L})(?:achats?|ventes?|prix|commandes?|service)(?!\p{L})(?:(?!(?<!\p{L})(?:ne |n'))[^.!?,;:]){0,15} (?:(?:en )?(?:dépend(?:ent)?|exigent?))(?!\p{L})/iu,
    words(
      "(?:(?:ne )?pouvez pas|(?:ne )?pourrez pas) (?:acheter|commander|payer|être servi\\p{L}*)[^.!?;]{0,40} (?:sans (?:accepter|dire oui|consentir|textos)|à moins|si vous (?:refusez|dites non|n'acceptez)|tant que)",
    ),
    words(
      "(?:ne )?(?:vendons|servons|vendrons|servirons)(?: \\p{L}+)? (?:pas|qu'à|que)(?:(?!différemment|moins bien)[^.!?;]){0,40} (?:sans accepter|refus\\p{L}*|disent oui|dites non|acceptent|qui accepte\\p{L}*|à moins|n'acceptez pas)",
    ),
    words('sans (?:un |votre )?oui[^.!?;]{0,15} (?:ne )?vous (?:vendons|servons)'),
    words(`pour ${BUY},?(?: ici)? (?:il faut|vous devez|on doit) ${AGREE}`),
    words(
      "si vous (?:dites non|refusez|n'acceptez pas),? (?:vous ne pouvez|vous pouvez|nous ne vous (?:vendons|servons)) pas(?: (?:acheter|commander|payer|être servi\\p{L}*))?",
    ),
    words(`(?:accepter|dire oui|un oui) est (?:obligatoire|nécessaire|exigé|requis) pour ${BUY}`),
  ],
  order_pickup: [
    new RegExp(
      `(?<!\\p{L})(?:ne |n')?(?:vous )?${TELL} (?:pas|jamais|rien)(?:(?!(?<!\\p{L})${BUT}(?!\\p{L}))[^.!?,;:]){0,40}?(?<!\\p{L})(?:quand|lorsque|si|de|au sujet)(?!\\p{L})(?:(?!(?<!\\p{L})${BUT}(?!\\p{L}))[^.!?,;]){0,40}?(?<!\\p{L})(?:prêt\\p{L}*|ramass\\p{L}*|récupér\\p{L}*|chercher)(?!\\p{L})`,
      'iu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:pas|jamais|rien) (?:quand|lorsque|au sujet|pour dire)(?!\\p{L})(?:(?!(?<!\\p{L})${BUT}(?!\\p{L}))[^.!?,;]){0,40}?(?<!\\p{L})(?:prêt\\p{L}*|ramass\\p{L}*|récupér\\p{L}*|chercher)(?!\\p{L})`,
      'iu',
    ),
    words("(?:ne |n')?(?:est|sont|sera|seront) (?:pas|jamais) prêt\\p{L}*"),
  ],
  services: [
    words(
      '(?:pas|jamais|rien)(?: (?:au sujet|à propos|sur|de|des))+(?: (?:de|nos|notre|les|la))* (?:services?|réparations?|entretiens?)',
    ),
    words("(?:n'offrons|ne faisons|n'avons|offrons|sans)(?: (?:pas|aucun|de))+ services?"),
  ],
  frequency: [
    /(?:fréquence|combien de (?:textos|messages)|nombre de (?:textos|messages))(?!\p{L})[^.!?;]{0,30}(?<!\p{L})(?:secrète?|inconnue?|confidentielle?|personne (?:ne )?(?:la |le )?sait|pas (?:dite?|révélée?|connue?|annoncée?)|ne (?:se|vous|la|le) \p{L}+ pas)(?!\p{L})/iu,
    /(?<!\p{L})(?:ne |n')(?:vous )?(?:disons|dirons|révélons|dit)(?!\p{L}) (?:pas|jamais)[^.!?,;]{0,15}(?:fréquence|combien|nombre)(?![^.!?]*(?:vari|dépend))/iu,
    words('personne (?:ne )?(?:sait|connaît|dit)[^.!?]{0,10} (?:fréquence|combien)'),
  ],
  message_and_data_rates: [
    words(
      "(?:ne )?(?:peuvent|peut|pourront|pourra|pourraient|pourrait) (?:pas|jamais|aucunement)(?: \\p{L}+){0,3} (?:s'appliquer|frais|factur\\p{L}*|coûter)",
    ),
    /(?<!\p{L})(?:frais|tarifs|coûts)(?!\p{L})[^.!?,;]{0,30}(?<!\bou )(?:ne |n'|ni )?s'appliqu(?:ent|eront) (?:pas|jamais)/iu,
    words("(?:aucuns? |pas de |sans )(?:frais|tarifs|coûts) (?:de|d'|pour) ?(?:messag|texto|donn)\\p{L}*"),
    words(
      "(?:fournisseur|forfait|opérateur) (?:ne |n')(?:vous )?(?:facture\\p{L}*|peut|pourra) (?:pas|jamais|rien)",
    ),
  ],
  reply_stop: [
    notKeyword(keyword(STOP, 'stop|arrêt|arret')),
    ...failing(STOP, HELP),
    words(
      '(?:continu(?:ons|erons)|nous vous (?:écri(?:vons|rons)|text(?:ons|erons)) (?:encore|toujours|quand même))[^.!?;]{0,40} (?:même|après|malgré)[^.!?;]{0,25} (?:STOP|ARRÊT|ARRET)',
    ),
    words(
      '(?:même|après|malgré)[^.!?;]{0,25} (?:STOP|ARRÊT|ARRET)[^.!?;]{0,20} (?:continu(?:ons|erons)|encore des (?:textos|messages))',
    ),
    /(?<!\p{L})(?:STOP|ARRÊT|ARRET)(?!\p{L})[^.!?;]{0,40}(?<!\p{L})(?:sauf|excepté|mais pas|pas (?:avant|pendant|durant|tout)|seulement (?:après|entre|pendant|le|une)|uniquement (?:après|entre|pendant|le|une)|après (?:\d+|une?|deux|trois|trente)|à moins|jusqu'à)(?!\p{L})/u,
    words(
      "(?:(?:ne )?pouvez pas|(?:ne )?pourrez pas|impossible de|aucun moyen (?:de|d'))(?: jamais)? ?(?:les |en |vous )?(?:arrêter|cesser|désabonner|désinscrire|mettre fin)(?: \\p{L}+)?",
    ),
    words('(?:ignorons|ignorerons)(?: \\p{L}+){0,2} (?:STOP|ARRÊT|ARRET)'),
  ],
  reply_help: [notKeyword(keyword(HELP, 'help|aide')), ...failing(HELP, STOP)],
  terms: missingDocument(TERMS, PRIVACY),
  privacy_policy: missingDocument(PRIVACY, TERMS),
  yes_or_no: [
    words(
      '(?:à moins que|sauf si) (?:vous )?(?:ne )?(?:nous )?(?:disiez|dites|répondiez|répondez|refusiez|refusez|vous y opposiez|vous opposez)(?: (?:non|le contraire|autrement))?|à moins de (?:refuser|dire non)',
    ),
    words(
      '(?:le silence|votre silence|ne rien dire|ne pas répondre)[^.!?;]{0,20} (?:est|vaut|signifie|équivaut à|compte (?:comme|pour))(?: un)? oui',
    ),
    words(
      'si vous (?:ne dites rien|ne répondez pas|ne refusez pas|ne vous opposez pas)[^.!?;]{0,30} (?:oui|accept\\p{L}*|inscri\\p{L}*|écri\\p{L}*|text\\p{L}*)',
    ),
    /(?<!(?<!\p{L})(?:pas|jamais|personne|ne)(?!\p{L})[^.!?,;]{0,20})(?<!\p{L})(?:prenons|prendrons|comptons|compte|notons|considérons|tenons)(?!\p{L})(?!\p{L}| (?:pas|jamais))[^.!?;]{0,25} (?:comme|pour)(?: un)? oui(?!\p{L}| ou(?!\p{L}))/iu,
    words(
      "(?:un |le |votre )?(?:non|refus) (?:ne |n')(?:compte|vaut|suffit|sera|est) (?:pas|rien|jamais)(?: \\p{L}+){0,2}",
    ),
    words("(?:n'acceptons|ne prenons|ne notons|n'acceptera) (?:pas|jamais|aucun)(?: de| un)? non"),
    words('(?<!(?:pas|seulement|ne) )(?:devez|il faut|faut) (?:dire|répondre) oui(?! ou(?!\\p{L}))'),
    words('(?:ne )?pouvez pas (?:dire|répondre) non'),
    words("(?:oui|inscrite?|acceptée?) (?:par défaut|automatiquement|d'office)"),
    ...ANYWAY,
  ],
};
