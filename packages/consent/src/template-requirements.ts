import type { Purpose } from './gate.ts';

/** What a text has to say, and what to tell whoever left it out. */
export interface TemplateRequirement {
  readonly code: string;
  /** @param text behind the name that it begins with */
  readonly isMet: (text: string) => boolean;
  readonly message: string;
}

/** Said in any of these ways, each a language's: a text may speak two. */
const says =
  (...languages: readonly RegExp[]) =>
  (text: string): boolean =>
    languages.some((pattern) => pattern.test(text));

const TOPICS: TemplateRequirement = {
  code: 'topics',
  isMet: says(
    /\b(?:orders?|pick-?ups?|services?|repairs?|appointments?|work orders?|purchases?|bikes?|deliver(?:y|ies))\b/iu,
    /(?<!\p{L})(?:pedidos?|servicios?|reparaci(?:ón|on|ones)|citas?|compras?|entregas?|bicicletas?)(?!\p{L})/iu,
    /(?<!\p{L})(?:commandes?|services?|réparations?|rendez-vous|achats?|livraisons?|vélos?)(?!\p{L})/iu,
  ),
  message:
    'Say what the texts are about, so that the customer knows what was agreed: "texts about your orders and service".',
};
const FREQUENCY: TemplateRequirement = {
  code: 'frequency',
  isMet: says(
    /\b(?:msgs?|messages?|texts?)\b[^.!?]*\b(?:frequency|freq)\b|\b(?:frequency|freq)\b[^.!?]*\bvar(?:y|ies)\b|\b(?:up to )?(?:\d+|one|two|a few) (?:msgs?|messages?|texts?)\b ?(?:\/|per|an?|each|for each) ?\w+/iu,
    /(?<!\p{L})frecuencia(?!\p{L})[^.!?]*(?<!\p{L})(?:var(?:iar|ía|ia)|mensajes?)(?!\p{L})|\b\d+ (?:mensajes?|textos?) (?:al|por) \p{L}+/iu,
    /(?<!\p{L})fréquence(?!\p{L})[^.!?]*(?<!\p{L})(?:varie|variable|messages?|textos?)(?!\p{L})|\b\d+ (?:messages?|textos?) par \p{L}+/iu,
  ),
  message: 'Say how often texts come, as carriers demand: "Msg frequency varies."',
};
const RATES_IN_SPANISH = /(?<!\p{L})(?:tarifas|cargos) (?:de|por) mensajes? y (?:de |por )?datos(?!\p{L})/iu;
const RATES_IN_FRENCH =
  /(?<!\p{L})(?:frais|tarifs) (?:standards? )?(?:de messagerie|de messages?) et de données(?!\p{L})[^.!?]*(?<!\p{L})s'appliquer(?!\p{L})/iu;
const RATES: TemplateRequirement = {
  code: 'rates',
  isMet: says(/Msg & data rates may apply/u, RATES_IN_SPANISH, RATES_IN_FRENCH),
  message: 'Say what it may cost, in these words, which carriers look for: "Msg & data rates may apply."',
};
const HELP: TemplateRequirement = {
  code: 'help',
  isMet: says(
    /\bHELP\b|\b(?:reply|text|send)(?: with)? ["'“‘]?help\b/u,
    /(?<!\p{L})AYUDA(?!\p{L})/u,
    /(?<!\p{L})AIDE(?!\p{L})/u,
  ),
  message: 'Say how to get help, as carriers demand: "Reply HELP for help".',
};
const STOP: TemplateRequirement = {
  code: 'stop',
  isMet: says(
    /\bSTOP\b|\b(?:reply|text|send)(?: with)? ["'“‘]?stop\b/u,
    /(?<!\p{L})(?:ALTO|PARAR|PARE|BAJA)(?!\p{L})/u,
    /(?<!\p{L})ARR[EÊ]TE?(?!\p{L})/u,
  ),
  message:
    'Say how the texts end, since whoever cannot stop them has not agreed to them: "Reply STOP to stop."',
};

const CONTACT = /\+?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}\b|[^\s@]+@[^\s@]+\.[a-z]{2,}|https?:\/\//iu;

/** What each kind of text has to say, besides the name that it begins with. */
export const TEMPLATE_REQUIREMENTS: Readonly<Record<Purpose, readonly TemplateRequirement[]>> = {
  /** C7. STOP too: the STOP line comes with the first text to a number alone, and a number may opt in again (C8). */
  opt_in_confirmation: [TOPICS, FREQUENCY, RATES, HELP, STOP],
  /** C12 */
  opt_in_question: [
    TOPICS,
    FREQUENCY,
    RATES,
    {
      code: 'yes_or_no',
      isMet: says(
        /\bYES\b.*\bNO\b|\bNO\b.*\bYES\b/su,
        /(?<!\p{L})S[IÍ](?!\p{L}).*\bNO\b/su,
        /\bOUI\b.*\bNON\b/su,
      ),
      message: 'Ask for the answer, a no as easy as a yes: "Reply YES to agree or NO to decline."',
    },
  ],
  /** C22 */
  opt_out_confirmation: [
    {
      code: 'no_more_texts',
      isMet: says(
        /\bno (?:more|further) (?:texts?|messages?|msgs?)\b|\b(?:won't|will not|not|never)\b[^.!?]*\b(?:texts?|messages?|msgs?)\b|\bunsubscribed\b|\bopted out\b|\bstopped\b[^.!?]*\b(?:texts?|messages?|texting)\b/iu,
        /(?<!\p{L})(?:no (?:más|mas)|ya no|no) [^.!?]*(?<!\p{L})(?:mensajes?|textos?)(?!\p{L})|(?<!\p{L})de baja(?!\p{L})/iu,
        /(?<!\p{L})(?:plus|aucun)(?!\p{L})[^.!?]*(?<!\p{L})(?:textos?|messages?)(?!\p{L})|(?<!\p{L})désabonné/iu,
      ),
      message:
        'Say that no more texts will come, which is what this text confirms: "You won\'t get any more texts."',
    },
    {
      code: 'start',
      isMet: says(/\b(?:START|INICIO|ALTA)\b/u),
      message:
        'Say how to come back, since we may never ask again: "To get them again, text START to this number."',
    },
  ],
  /** C24 */
  promotional_opt_out_confirmation: [
    {
      code: 'no_more_offers',
      isMet: says(
        /\bno (?:more|further)\b[^.!?]*\b(?:offers?|promotion\w*|marketing|deals?|sales?)\b|\b(?:won't|will not|not|never)\b[^.!?]*\b(?:offers?|promotion\w*|marketing|deals?|sales?)\b/iu,
        /(?<!\p{L})(?:no (?:más|mas)|ya no|no) [^.!?]*(?<!\p{L})(?:ofertas?|promociones)(?!\p{L})/iu,
        /(?<!\p{L})(?:plus|aucune?)(?!\p{L})[^.!?]*(?<!\p{L})(?:offres?|promotions?)(?!\p{L})/iu,
      ),
      message: 'Say that offers end, which is what this text confirms: "You won\'t get any more offers."',
    },
    {
      code: 'others_go_on',
      isMet: says(
        /\b(?:still|continue|keep|go on|as before)\b[^.!?]*\b(?:texts?|messages?|orders?|service)\b|\b(?:texts?|messages?)\b[^.!?]*\b(?:continue|go on|still|as before)\b/iu,
        /(?<!\p{L})(?:mensajes?|textos?)(?!\p{L})[^.!?]*(?<!\p{L})(?:siguen|contin[uú]an)(?!\p{L})/iu,
        /(?<!\p{L})(?:textos?|messages?)(?!\p{L})[^.!?]*(?<!\p{L})(?:continuent|se poursuivent)(?!\p{L})/iu,
      ),
      message:
        'Say that other texts go on, since whoever wrote STOP may have meant them all: "Texts about your orders and service go on."',
    },
    {
      code: 'stop_all',
      isMet: says(
        /\ball\b[^.!?]*\bSTOP(?:ALL)?\b|\bSTOP(?:ALL)?\b[^.!?]*\b(?:all|every|any|end everything)\b/u,
        /(?<!\p{L})todos?(?!\p{L})[^.!?]*\bSTOP\b|\bSTOP\b[^.!?]*(?<!\p{L})todos?(?!\p{L})/iu,
        /(?<!\p{L})tous(?!\p{L})[^.!?]*\bSTOP\b|\bSTOP\b[^.!?]*(?<!\p{L})tous(?!\p{L})/iu,
      ),
      message: 'Say how all texts end: "To stop all texts, reply STOP again."',
    },
  ],
  /** C44 */
  help_answer: [
    {
      code: 'contact',
      isMet: (text) => text.includes('{contact}') || CONTACT.test(text),
      message:
        'Say how to reach the shop, which is what was asked for: "contact {contact}", a phone number or an address.',
    },
    FREQUENCY,
    {
      ...RATES,
      isMet: says(/\b(?:msg|message)s?\b.*\bdata rates may apply\b/iu, RATES_IN_SPANISH, RATES_IN_FRENCH),
    },
    STOP,
  ],
  notice: [],
  message: [],
};
