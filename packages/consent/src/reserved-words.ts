/**
 * How texts command, by language, for the linter of C50: "reply CANCEL to …". Data; `reserved-commands.ts` reads it.
 * Alternatives of a regular expression, small letters standing for both.
 */

/** Words that carriers and C13 act on by themselves, whatever a template says they are for. */
export const RESERVED = [
  'STOP ?ALL',
  'STOP',
  'UNSUBSCRIBE',
  'UNSUB',
  'CANCEL',
  'END',
  'QUIT',
  'REVOKE',
  'OPT[- ]?OUT',
  'REMOVE',
  'ARR[EÊ]TE',
  'ARR[EÊ]T',
  'ALTO',
  'PARAR',
  'PARE',
  'BAJA',
  'NO M[AÁ]S',
  'START',
  'UNSTOP',
  'INICIO',
  'ALTA',
  'HELP',
  'INFO',
  'AYUDA',
  'AIDE',
  'YES',
].join('|');

/** Words that nobody takes for anything but the end of texts; the others might as well mean an appointment. */
export const PLAINLY_STOP =
  /^(?:STOP|STOP ?ALL|UNSUBSCRIBE|UNSUB|OPT[- ]?OUT|ARR[EÊ]TE?|ALTO|PARAR|PARE|BAJA|NO M[AÁ]S)$/u;
export const ASKS_HELP = /^(?:HELP|INFO|AYUDA|AIDE)$/u;

/** Verbs of which nobody makes another sentence: a keyword in small letters behind them is one. */
const ALWAYS_COMMANDS =
  'repl(?:y|ying)|respond(?:ing)?|answer|type|punch in|responda|responde|responder|conteste|contesta|r[ée]pondez|r[ée]ponds|r[ée]pondre|tapez|textez';
const COMMANDS =
  'text|send|write|message|say|use|confirm|hit us|env[ií]e|env[ií]a|enviar|mande|manda|escriba|escribe|envoyez|envoie|[ée]crivez|[ée]cris|dites';

export const VERB = `(?:${ALWAYS_COMMANDS}|${COMMANDS})`;
export const ALWAYS_A_COMMAND = new RegExp(`^(?:${ALWAYS_COMMANDS})`, 'iu');
/** What may stand between the verb and the keyword. */
export const BETWEEN =
  '(?: back| us| to us| with| just| simply| a| the (?:single )?word| in| con| solo| simplemente| la palabra| un| nos|-nous| par| avec| simplement| juste| le mot|:|,|-|–)*';
/** What says that a keyword is a command, standing behind it. */
export const ITS_PURPOSE =
  '(?:to|for|if|and|when|or|para|por|si|y|o|pour|et|ou)(?!\\p{L})|=|→|(?:cancels|confirms|approves|accepts|declines|moves|changes|books|reschedules|begins|holds|keeps|cancela|confirma|acepta|annule|confirme|accepte)(?!\\p{L})';

/** What a reserved word may be for: texts themselves. */
export const ABOUT_TEXTS =
  /(?<!\p{L})(?:texts?|texting|messages?|messaging|msgs?|sms|alerts?|notifications?|subscri\p{L}+|unsubscri\p{L}+|opt(?:ing)?[- ]?(?:in|out)|come back|resume|rejoin|(?:get|receive) them|hear from us|mensajes?|textos?|suscri\p{L}+|recibirlos|darse de (?:baja|alta)|d[ée]sabonn\p{L}+|r[ée]?abonn\p{L}+|en recevoir|les recevoir)(?!\p{L})/iu;

export const HELP_ITSELF =
  /^["'”’»]? ?(?:for|if you need|para(?: recibir| obtener| pedir)?|si (?:la |necesita )?|pour(?: de| obtenir de| avoir de)?|si vous avez besoin d)[ '](?:l')?(?:help|info|information|support|assistance|more info(?:rmation)?|ayuda|informaci[oó]n|necesita|aide|information|soutien)(?!\p{L})/iu;

/** "Reply STOP to stop." */
export const BARE =
  /^["'”’»)]?(?: again| otra vez| de nuevo| de nouveau)?(?: ?(?:to|and we'll|para|pour|y) (?:stop|end|quit|cancel|opt out|unsubscribe|leave|start|parar|cancelar|terminar|salir|detener|cesser|arr[êe]ter|annuler|quitter)(?:,? (?:or|o|ou))?)? ?$/iu;

/** "Text START to this number": where to is no purpose. */
export const TO_NUMBER =
  /^["'”’»]? (?:to (?:this|our|the same) number|a este n[uú]mero|[àa] ce num[ée]ro)(?!\p{L})/iu;

/** What a command is about that is about the shop's matters. */
export const SHOP_MATTERS =
  /(?<!\p{L})(?:appointment|booking|reservation|order|visit|repair|service|work|estimate|quote|pick-?up|delivery|payment|fitting|rental|ride|class|event|purchase|tune-?up|slot|spot|seat|session|lesson|hold|invoice|bill|deposit|return|refund|exchange|trade-in|drop-?off|meeting|consultation|cita|visita|reparaci[oó]n|reparaciones|pedido|servicio|reserva|entrega|presupuesto|cotizaci[oó]n|turno|compra|pago|rendez-vous|visite|r[ée]paration|commande|r[ée]servation|livraison|devis|soumission|ramassage|cueillette|travaux|paiement|achat|entretien|mise au point)s?(?!\p{L})/iu;

/** What somebody wants or cannot, said before the command: "Can't make it? Text CANCEL." */
export const INTENT =
  /(?<!\p{L})(?:need(?:s|ed)? to|want(?:s|ed)? (?:to|us to|it)|would like|like us to|have to|has to|wish(?:es)? to|can't|cannot|can not|unable|won't|not able|no longer|changed? your mind|running late|ready to|should we|shall we|may we|can we|do you|is (?:it|that|this) (?:ok|okay|fine)|(?:ok|okay) (?:to|with)|to (?:cancel|confirm|approve|accept|decline|change|move|reschedule|book|begin)|rather not|don't want|plans changed?|something came up|necesita|quiere|desea|no puede|ya no|cambi[oó] de|llega tarde|(?:para|quiere|desea) (?:cancelar|confirmar|aprobar|cambiar)|besoin|voulez|souhaitez|d[ée]sirez|ne pouvez|plus besoin|chang[ée] d'|en retard|pour (?:annuler|confirmer|approuver|changer))(?!\p{L})/iu;

/** What is promised behind the command: "Text CANCEL. We'll free your slot." */
export const PROMISE =
  /^\W*(?:we(?:'ll| will| can)|your|it will|that will|this will|then|le|su|nous|votre)(?!\p{L})/iu;
