import { KEYWORDS, type KeywordMeaning } from './recognition/keywords.ts';
import { normalizeText } from './recognition/normalize-text.ts';

/** What a word sounds like: a wish to get no more texts, or a question for help. */
export type SoundsLike = 'leaving' | 'help';

/**
 * Whether one word is what somebody says who wants to leave or asks for help, with its words run together ("ENDIT",
 * "HELPME") or dressed up ("UNJOIN", "NONSTOP"). No reply is read by this: it would be too strict for people's own words.
 * It keeps a shop from giving such a word another meaning (C12).
 *
 * @param word as `normalizeText` leaves it, without blanks
 */
export function soundsLike(word: string): SoundsLike | null {
  if (LEAVES_ANYWHERE.test(word) || UNDONE.test(word) || LEAVES.test(word)) return 'leaving';
  return HELPS_ANYWHERE.test(word) || HELPS.test(word) ? 'help' : null;
}

/** Parts that no ordinary word has but Christopher; "end" and "aide" are in "weekend" and "raiders". */
const LEAVES_ANYWHERE = /(?<!chri)stop|unsub|optout|cancel|desabon|desinscri|desuscri/u;
const HELPS_ANYWHERE = /help|ayud/u;

/** What one does to join, undone: "unjoin". */
const UNDONE =
  /^(?:(?:un|dis|des)(?:join|list|enroll?|sign|register|follow|text|agree|opt|start|yes)|delist|deregister)/u;

const keywords = (meaning: KeywordMeaning) =>
  KEYWORDS[meaning].map(({ words }) => normalizeText(words).replaceAll(' ', '')).join('|');

const LEAVE = [
  keywords('opt_out'),
  'ends|ended|ending|out|off|bye|byebye|goodbye|leave|drop|mute|block|delete|quiet|hush|done|finish|finished|unlist',
  'adios|adieu|ciao|chao|chau|salir|fuera|fin|termine|terminer|terminar|dejame|dejeme|dejen|nomoleste|nomolesten',
  'letmego|letgo|noway|notme|notnow|notext|notexts|wrong|wrongnumber',
].join('|');
const HELP = [
  keywords('help'),
  'infos|support|assist|assistance|sos|aider|aidez|informacion|information|soporte|asistencia|soutien',
].join('|');
/** What may stand around these without making another word of it. */
const AROUND = [
  'it|this|that|now|please|pls|plz|all|the|every|everything|any|more|my|me|i|im|am|we|us|you|your|to|from|get|got|let|go',
  'just|want|wanna|need|needs|ask|give|send|sign|log|count|cut|take|text|texts|texting|txt|txts|msg|msgs|message|messages|sms',
  'moi|nous|ici|tout|vous|plait|svp|quiero|necesito|por|favor|ya|esto|todo|mas|plus|besoin',
].join('|');

/** Nothing but such words, and one that says it. */
const madeOf = (words: string) => new RegExp(`^(?:${AROUND})*(?:${words})(?:${words}|${AROUND})*$`, 'u');
const LEAVES = madeOf(LEAVE);
const HELPS = madeOf(HELP);
