import type { Language } from '../recognition/keywords.ts';

/** What a script must say before an answer to it counts, in the order in which one says it. */
export const SCRIPT_ELEMENTS = [
  'business_name',
  'optional_texts',
  'no_condition_of_purchase',
  'order_pickup',
  'services',
  'frequency',
  'message_and_data_rates',
  'reply_stop',
  'reply_help',
  'terms',
  'privacy_policy',
  'yes_or_no',
] as const;

export type ScriptElement = (typeof SCRIPT_ELEMENTS)[number];

/** How one language says an element. */
export interface ElementWords {
  /** Whether a script says it. @param script as `plainScript` makes it */
  readonly isSaid: (script: string) => boolean;
  /** Words that would do, to be read aloud. */
  readonly say: string;
}

/** Every element but the name, which is the same in every language. */
export type ScriptWords = Readonly<Record<Exclude<ScriptElement, 'business_name'>, ElementWords>>;

export type ByLanguage<T> = Readonly<Record<Language, T>>;

/** Why each element is there: for whoever left it out. */
export const WHY: Readonly<Record<ScriptElement, string>> = {
  business_name: 'Say who will be texting: a yes is given to somebody.',
  optional_texts: 'Say that the texts are optional: a yes counts only if a no is free.',
  no_condition_of_purchase:
    'Say that agreeing is no condition of a purchase, as the law and carriers demand: a yes that is bought is none.',
  order_pickup: 'Say that texts tell of orders to pick up: a yes covers what it was asked for.',
  services: "Say that texts are about the shop's services: a yes covers what it was asked for.",
  frequency: 'Say how often texts come, as carriers demand.',
  message_and_data_rates: 'Say what it may cost, as carriers demand.',
  reply_stop: 'Say in one sentence how texts end and that they can at any time.',
  reply_help: 'Say how to get help, as carriers demand.',
  terms: 'Say where the terms are, as carriers demand.',
  privacy_policy: 'Say where the privacy policy is, as carriers demand.',
  yes_or_no: 'Ask for the answer, a no as easy as a yes.',
};

/** What words that take an element back say: for whoever wrote them. */
export const TAKEN_BACK: Readonly<Record<ScriptElement, string>> = {
  business_name: 'that somebody else will be texting',
  optional_texts: 'that the texts are not optional',
  no_condition_of_purchase: 'that a purchase depends on agreeing',
  order_pickup: 'that no text tells of an order to pick up',
  services: "that no text is about the shop's services",
  frequency: 'that nobody says how often texts come',
  message_and_data_rates: 'that no rates apply, which only a carrier can say',
  reply_stop: 'that STOP does not end all texts at any time',
  reply_help: 'that HELP brings none',
  terms: 'that there are no terms to be read',
  privacy_policy: 'that there is no privacy policy to be read',
  yes_or_no: 'that a no, or no answer, is taken for a yes',
};
