/** What sells, as a shop would say it. */
export interface PromotionPhrase {
  /** A regular expression without flags; whole words are matched, whatever their case. */
  readonly words: string;
  /** Where this stands in the same sentence the words are about the customer's own order or bill. */
  readonly unless?: RegExp;
  /** Capitals matter: a code to use is written in them. */
  readonly exactCase?: true;
}

/** A discount that was given, or makes up for something: "we took $20 off your bill", "10% off for the wait". */
const GIVEN =
  /\b(?:took|taken|knocked|gave|given|applied|deducted|credited|list price|you asked about|already|since it|since you had|because it|descontamos|enlevé|for the (?:trouble|wait|delay|inconvenience|scratch))\b/iu;
/** Answers to who asked about something that is over, or was theirs. */
const OVER = /\b(?:you asked about|was only|ended|is over|was over|was applied)\b/iu;
/** Of what is the customer's already. */
const THEIRS = /\b(?:your|you (?:ordered|asked|wanted|bought|were waiting))\b/iu;
const HOW_TO = /\byou can\b/iu;

const SEASON =
  '(?:annual|big|huge|spring|summer|fall|autumn|winter|holiday|christmas|boxing day|black friday|cyber monday|memorial day|labor day|flash|tent|sidewalk|warehouse|weekend|clearance|anniversary|end[- ]of[- ](?:the[- ])?(?:season|year)|storewide|early[- ]bird|demo day|season(?:al)?)';
const ITEM =
  '(?:bikes?|helmets?|wheels?|tires?|jerseys?|jackets?|shoes?|items?|prices?|models?|frames?|orders?|racks?|receipts?|tax)';
const CARE = '(?:tune-?ups?|services?|servicing|check-?ups?|inspections?|overhauls?|maintenance)';
const EVERY = '(?:next |annual |yearly |spring |summer |fall |winter |regular |seasonal )*';

const price = (words: string): PromotionPhrase => ({ words, unless: GIVEN });
const sale = (words: string): PromotionPhrase => ({ words, unless: OVER });
const always = (words: string): PromotionPhrase => ({ words });

const ENGLISH: readonly PromotionPhrase[] = [
  // Prices that draw.
  price('\\d+ ?(?:%|percent|per cent) (?:off|discount|bonus)'),
  price('(?:ten|fifteen|twenty|twenty[- ]five|thirty|forty|fifty|sixty|seventy) (?:%|percent|per cent) off'),
  price('(?:an )?extra \\d+ ?(?:%|percent)'),
  price('(?:bikes|e-bikes|helmets|wheels|tires|jerseys|locks|lights) from \\$ ?\\d+'),
  price('\\$ ?\\d+(?:\\.\\d\\d)? off'),
  price('half (?:off|price)|half-price'),
  always(
    'save (?:up to |an extra |over )?(?:\\$ ?\\d+|\\d+ ?(?:%|percent)|big|(?:today|now)(?=!))|save on (?:all|our|[\\w-]+ (?:gear|bikes|wheels|tires))',
  ),
  always('(?:both|left to|online to|more you) save'),
  sale('bogo|b[12]g[12]|(?:buy|get) (?:one|two|1|2|3),? get (?:one|two|1|2)|(?:2|two)[- ]for[- ](?:1|one)'),
  always('prices slashed|slashed prices|(?:best|lowest|low) prices? (?:of|in|ever|on|are)'),
  always('our best prices?'),
  always('0 ?% (?:financing|apr|interest)|no interest (?:for|until)'),
  always('trade in your (?:old )?bike (?:and|for)'),
  // Sales and events.
  sale(`${SEASON} sales?(?! ${ITEM})`),
  sale(
    'sale (?:ends?|starts?|begins?|runs?|continues|is (?:on|here|now|live|back)|this|today|tomorrow|tonight|now|until|through|on)',
  ),
  sale('on sale(?! (?:again|yet))'),
  always(
    'clearance (?:sale|event|bikes|items|is on|prices|rack)|on clearance|(?:winter|summer|spring|fall) clearance',
  ),
  always(
    'everything must go|blow-?out (?:sale|starts|prices)|(?:season|year)(?:-end)? blow-?out|doorbusters?',
  ),
  always(
    '(?:black friday|great|hot|best|our|exclusive|special|amazing|holiday|weekend) deals?|deals? (?:on|for you|just for you|of the (?:day|week)|are here)|for deals',
  ),
  always(
    '(?:special|exclusive|limited(?:[- ]time)?|introductory|great) offers?|offers? (?:ends?|expires?|(?:is )?valid|good (?:until|through))|limited[- ]time',
  ),
  always('text-only (?:special|offer|deal)|(?:weekly|daily|store|weekend) specials?'),
  always(
    "while (?:supplies|stocks?|they) last|last chance to (?:save|get|buy|shop|win|grab)|last day of our|don't miss (?:out|(?:our|this) (?:[\\w-]+ ){0,3}(?:sale|deals?|offers?|event|clearance))|before they're gone",
  ),
  // Codes, gifts, prizes, points.
  { words: '(?:[Uu]se|USE|[Ee]nter|ENTER|[Ww]ith) (?:promo )?code [A-Z]{3,}\\w*', exactCase: true },
  always(
    "here(?:'s| is) (?:a|your) (?:\\w+ )?(?:coupon|voucher|promo code)|coupon for|use (?:a |our )?coupon|(?:our|get|send you) (?:[\\w-]+ )?(?:coupons|offers|discounts|promotions)|(?:birthday|welcome) (?:voucher|coupon|gift)",
  ),
  always('show this text|mention this text'),
  always('join our (?:vip|rewards|loyalty|birthday|insiders?) (?:club|list|program)'),
  always(
    'free (?:gift|shipping|upgrade)|free [\\w -]{1,24} (?:with (?:each|every|any|all|your (?:next|new|purchase))|when you (?:buy|spend))|get a free',
  ),
  always('giveaways?|sweepstakes|raffle|enter (?:our|to win)|win a (?:new|free|bike|prize|gift|trek|\\$)'),
  always(
    'rewards? program|loyalty (?:points|program)|(?:double|doubling|triple|earn|bonus) points|points to spend',
  ),
  always('refer[- ]a[- ]friend|refer (?:your )?friends|bring a friend'),
  always('gift cards? (?:are available|makes?|for (?:mom|dad|christmas))|looking for a gift|treat yourself'),
  // Come and buy.
  always('shop now|buy now|order now and|order yours|get yours|(?<=^|[.!?:,] )(?:book|order) (?:now|today)'),
  { words: `book (?:yours|your (?:spot|${EVERY}${CARE}))`, unless: HOW_TO },
  always('(?:beat|skip) the (?:spring )?rush|tune-?up season|grand opening|join us for our'),
  always(`${CARE} specials?|\\$ ?\\d+ ${CARE}|only \\$ ?\\d+ (?:through|until|this)`),
  always('free (?:safety|bike) checks? (?:this|on|every|until)|for a free (?:safety|bike) check'),
  always(
    'new arrivals|just in:(?! your)|now in stock:|in store now|new (?:\\w+ )?collection|just arrived, come',
  ),
  { words: '(?:the|our) (?:all-)?new [\\w -]{1,24} (?:has|have) (?:landed|arrived)', unless: THEIRS },
  always(
    'come (?:and |by and |in and )?(?:(?:see|try|check out|test[- ]ride|shop) (?:our|the (?:all-)?new|for yourself)|(?:test[- ]ride|try) (?:it|one|them)(?! on))|come and see(?=[!.])|try the new|come in this week',
  ),
  always(
    'check out our (?:[\\w-]+ ){0,2}(?:deals?|sales?|selection|collection|specials?|arrivals|e-?bikes|bikes)',
  ),
  always(
    'time to upgrade(?:\\?| your)|upgrade your ride|ready for a new|exclusive preview|see our selection',
  ),
  always("we(?:'ve)? miss(?:ed)? you(?! by)|haven't seen you"),
  // Reminders to buy.
  always(`time for (?:a|an|your|its|another) ${EVERY}${CARE}(?! appointment)`),
  always(`(?:due|overdue) for (?:a|an|your|its|another) ${EVERY}${CARE}`),
  always(
    `(?:years?|months?|a while|long) since your last ${EVERY}${CARE}|last ${CARE} was (?:a|over|more than|\\d)`,
  ),
  always('ready with a tune-?up'),
  // Reviews.
  always(
    "(?:rate|review) (?:us|your (?:visit|experience|stay|service))|(?:leave|write|post|give us|(?:we'd|would) (?:love|appreciate)) (?:us )?an? (?:[\\w-]+ ){0,2}review",
  ),
  always(
    'how did we do|share your experience|(?:tell|others|friends) [\\w ]{0,12}on (?:yelp|google|facebook)|take our survey|follow us on',
  ),
];

const SPANISH: readonly PromotionPhrase[] = [
  price('\\d+ ?% de descuento|descuentos? (?:de|del|hasta) (?:el )?\\d+|todo al \\d+ ?%'),
  always(
    '(?:gran|grandes|súper|nuestras?|últimas?) ofertas?|ofertas? (?:especial(?:es)?|hasta|de la semana)|rebajas|liquidación',
  ),
  always(
    'a mitad de precio|2x1|dos por uno|envío gratis|aproveche(?:n)?|ahorr[ea] (?:\\$|\\d|hasta|y)|y ahorr[ea]',
  ),
  { words: '[Uu]s[ea] el código [A-Z]{3,}\\w*', exactCase: true },
  always('(?:le|te) toca (?:el|la|su|tu) (?:mantenimiento|servicio|afinación|revisión)'),
  always(
    'reseña en google|(?:déjenos|déjanos|escríbanos|dejarnos) una reseña|calif[ií](?:que|ca)nos|sorteo|rifa',
  ),
];

const FRENCH: readonly PromotionPhrase[] = [
  price("\\d+ ?% de rabais|rabais (?:de|jusqu'à) \\d+"),
  always(
    "soldes|grande vente|vente (?:annuelle|finale|d'été|d'hiver|du printemps|de liquidation)|liquidation|aubaines?",
  ),
  always('moitié prix|(?:deux|2) pour (?:un|1)|livraison gratuite|économisez|profitez (?:de|des|du)'),
  { words: '[Uu]tilisez le code [A-Z]{3,}\\w*', exactCase: true },
  always("(?:le temps|temps|l'heure) (?:de|pour) (?:votre|la|une) (?:mise au point|révision|entretien)"),
  always('(?:laissez|donnez|écrivez)-nous (?:un|votre) avis|évaluez-nous|au tirage|(?:un|notre|au) concours'),
];

export const PROMOTION_PHRASES: readonly PromotionPhrase[] = [...ENGLISH, ...SPANISH, ...FRENCH];
