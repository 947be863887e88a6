/** Languages that the tables below speak. */
export type Language = 'en' | 'es' | 'fr';

/** What a keyword means. `yes` and `no` mean something only while the opt-in question is open (C12). */
export type KeywordMeaning = 'opt_out' | 'opt_in' | 'help' | 'yes' | 'no';

export interface Keyword {
  /** As people would write it. Case, accents, blanks and hyphens do not matter (C14). */
  readonly words: string;
  readonly language: Language;
  /** The word may have meant the appointment or the order, so staff get a task beside the opt-out (C19). */
  readonly raisesTask?: true;
}

type ByLanguage = Readonly<Record<Language, readonly string[]>>;

/** Each of these alone opts out (C13; 47 CFR 64.1200(a)(10) names seven of the English ones). */
const OPT_OUT: ByLanguage = {
  en: [
    'STOP',
    'STOPALL',
    'STOP ALL',
    'UNSUBSCRIBE',
    'UNSUB',
    'CANCEL',
    'END',
    'QUIT',
    'REVOKE',
    'OPTOUT',
    'OPT OUT',
    'OPT-OUT',
    'REMOVE',
  ],
  es: ['ALTO', 'PARAR', 'PARE', 'BAJA', 'NO MÁS'],
  fr: ['ARRET', 'ARRÊT', 'ARRÊTE'],
};

/** Carriers block on these, so they opt out; but "cancel" is also what one says of an appointment (C19). */
const RAISES_TASK: ReadonlySet<string> = new Set(['CANCEL', 'END', 'QUIT']);

/**
 * Each of these alone opts in (C12). A word that grants consent has to be beyond doubt, so the list is short:
 * INICIO and ALTA are the customary counterparts of ALTO and BAJA; French has no customary one, and the shop's own
 * keywords can add one.
 */
const OPT_IN: ByLanguage = {
  en: ['START', 'UNSTOP'],
  es: ['INICIO', 'ALTA'],
  fr: [],
};

/** AYUDA and AIDE are what carriers require of Spanish and Canadian programmes. */
const HELP: ByLanguage = {
  en: ['HELP', 'INFO'],
  es: ['AYUDA'],
  fr: ['AIDE'],
};

const YES: ByLanguage = { en: ['YES', 'Y', 'YEAH', 'YEP', 'YUP'], es: ['SÍ'], fr: ['OUI'] };

const NO: ByLanguage = { en: ['NO', 'N', 'NOPE', 'NAH'], es: [], fr: ['NON'] };

/** Words that may stand beside a keyword without changing what it says (C15). */
export const POLITE_WORDS: ByLanguage = {
  en: [
    'please',
    'please and thank you',
    // As our own text tells them: "Reply STOP".
    'reply',
    'text',
    'pls',
    'plz',
    'kindly',
    'thanks',
    'thank you',
    'thank u',
    'thankyou',
    'thanks so much',
    'thank you so much',
    'thank you very much',
    'many thanks',
    'thx',
    'ty',
    'ok',
    'okay',
    'k',
    'sorry',
    'hi',
    'hello',
    'hey',
    'sir',
    "ma'am",
    'no thanks',
    'no thank you',
    'good morning',
    'good afternoon',
    'good evening',
    'have a good day',
    'have a nice day',
    'have a great day',
  ],
  es: [
    'por favor',
    'porfavor',
    'porfa',
    'gracias',
    'muchas gracias',
    'mil gracias',
    'no gracias',
    'hola',
    'perdón',
    'disculpe',
    'lo siento',
    'buenos días',
    'buenas tardes',
    'buenas noches',
  ],
  fr: [
    "s'il vous plaît",
    's il vous plait',
    "s'il te plaît",
    's il te plait',
    'svp',
    'stp',
    'merci',
    'merci beaucoup',
    'merci bien',
    'non merci',
    "d'accord",
    'pardon',
    'désolé',
    'désolée',
    'bonjour',
    'bonsoir',
    'bonne journée',
  ],
};

const listed = (table: ByLanguage): readonly Keyword[] =>
  (['en', 'es', 'fr'] as const).flatMap((language) =>
    table[language].map(
      (words): Keyword =>
        RAISES_TASK.has(words) ? { words, language, raisesTask: true } : { words, language },
    ),
  );

export const KEYWORDS: Readonly<Record<KeywordMeaning, readonly Keyword[]>> = {
  opt_out: listed(OPT_OUT),
  opt_in: listed(OPT_IN),
  help: listed(HELP),
  yes: listed(YES),
  no: listed(NO),
};
