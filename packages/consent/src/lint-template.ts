import { TEMPLATE_VARIABLES } from './default-templates.ts';
import { fillTemplate } from './fill-template.ts';
import type { Purpose } from './gate.ts';
import { type LintFinding, missing, wrong } from './lint-finding.ts';
import { promotionWords } from './promotion-words.ts';
import { reservedCommands } from './reserved-commands.ts';

export type TemplatePurpose = Exclude<Purpose, 'message'>;

export interface TemplateContext {
  readonly businessName: string;
  /** Notices must then name their store (C51). */
  readonly severalStores?: boolean;
  /** A promotional template may sell; every other may not. */
  readonly category?: 'informational' | 'promotional';
  /**
   * Whether the hand-over adds the STOP line to this text every time (C8). If it does, the line gives the
   * confirmation's STOP and the template need not. Default true.
   */
  readonly stopLine?: boolean;
}

interface Requirement {
  readonly code: string;
  readonly isMet: (text: string, context: TemplateContext) => boolean;
  readonly message: string;
}

const has =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

const TOPICS: Requirement = {
  code: 'topics',
  isMet: has(
    /\b(?:orders?|pick-?ups?|services?|repairs?|appointments?|work orders?|purchases?|bikes?|deliver(?:y|ies))\b/iu,
  ),
  message: 'Say what the texts are about: orders, service, pickup.',
};
const FREQUENCY: Requirement = {
  code: 'frequency',
  isMet: has(
    /\b(?:msgs?|messages?|texts?)\b[^.!?]*\b(?:frequency|freq)\b|\b(?:frequency|freq)\b[^.!?]*\bvar(?:y|ies)\b|\b(?:up to )?(?:\d+|one|two|a few) (?:msgs?|messages?|texts?)\b ?(?:\/|per|an?|each|for each) ?\w+/iu,
  ),
  message: 'Say how often texts come: "Msg frequency varies."',
};
const RATES: Requirement = {
  code: 'rates',
  isMet: (text) => text.includes('Msg & data rates may apply'),
  message: 'Say, in these words: "Msg & data rates may apply".',
};
const HELP: Requirement = {
  code: 'help',
  isMet: has(/\bHELP\b|\b(?:reply|text|send)(?: with)? ["'“‘]?help\b/u),
  message: 'Say that HELP gets help: "Reply HELP for help".',
};
const STOP: Requirement = {
  code: 'stop',
  isMet: has(/\bSTOP\b|\b(?:reply|text|send)(?: with)? ["'“‘]?stop\b/u),
  message: 'Say that STOP stops the texts: "Reply STOP to stop".',
};

/** What each kind of text has to say. */
const REQUIREMENTS: Readonly<Record<TemplatePurpose, readonly Requirement[]>> = {
  /** C7 */
  opt_in_confirmation: [
    TOPICS,
    FREQUENCY,
    RATES,
    HELP,
    { ...STOP, isMet: (text, context) => stopGivenBy(text, context) !== null },
  ],
  /** C12 */
  opt_in_question: [
    TOPICS,
    FREQUENCY,
    RATES,
    {
      code: 'yes_or_no',
      isMet: (text) => /\bYES\b/u.test(text) && /\bNO\b/u.test(text),
      message: 'Ask for the answer: "Reply YES to agree or NO to decline".',
    },
  ],
  /** C22 */
  opt_out_confirmation: [
    {
      code: 'no_more_texts',
      isMet: has(
        /\bno (?:more|further) (?:texts?|messages?|msgs?)\b|\b(?:won't|will not|not|never)\b[^.!?]*\b(?:texts?|messages?|msgs?)\b|\bunsubscribed\b|\bopted out\b|\bstopped\b[^.!?]*\b(?:texts?|messages?|texting)\b/iu,
      ),
      message: 'Say that no more texts will come.',
    },
    {
      code: 'start',
      isMet: has(/\bSTART\b/u),
      message: 'Say how to come back: "To get them again, text START to this number."',
    },
  ],
  /** C44 */
  help_answer: [
    {
      code: 'contact',
      isMet: (text, context) =>
        text.includes('{contact}') || CONTACT.test(text.replaceAll(context.businessName, '')),
      message: 'Say how to reach the shop: {contact}, a phone number, an address.',
    },
    FREQUENCY,
    { ...RATES, isMet: has(/\b(?:msg|message)s?\b.*\bdata rates may apply\b/iu) },
    STOP,
  ],
  notice: [],
};

const CONTACT = /\+?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}\b|[^\s@]+@[^\s@]+\.[a-z]{2,}|https?:\/\//iu;
const LINK =
  /https?:\/\/|\bwww\.|\b[\w-]{1,63}\.(?:com|net|org|shop|store|co|io|us|ca|biz|info|ly|me|link|bike|app)\b/iu;

const PERSUASION =
  /\b(?:sorry to see|sad to see|miss you|missing out|miss out|are you sure|change your mind|before you go|reconsider|hope you)\b/iu;

/** What gives the confirmation its STOP (C7): the template itself, or the STOP line that the hand-over adds (C8). */
export function stopGivenBy(
  template: string,
  context: Pick<TemplateContext, 'stopLine'> = {},
): 'template' | 'stop_line' | null {
  if (STOP.isMet(template, { businessName: '' })) return 'template';
  return context.stopLine === false ? null : 'stop_line';
}

/** Carriers refuse a longer text (Twilio 21617), and nothing below need read one. */
const LONGEST = 1600;

/** What is wrong with a template (C7, C22, C44, C50, C51). A template with any finding is refused. */
export function lintTemplate(
  purpose: TemplatePurpose,
  template: string,
  context: TemplateContext,
): LintFinding[] {
  if (template.length > LONGEST) {
    return [wrong('too_long', `Carriers take no text of more than ${LONGEST} characters. Shorten it.`)];
  }
  const text = template.replaceAll('’', "'");
  return [
    ...beginning(purpose, text, context),
    ...REQUIREMENTS[purpose]
      .filter((each) => !each.isMet(text, context))
      .map((each) => missing(each.code, each.message)),
    ...forbidden(purpose, text, context),
  ];
}

/** The codes of what a template lacks. */
export const missingFromTemplate = (
  purpose: TemplatePurpose,
  template: string,
  context: TemplateContext,
): string[] =>
  lintTemplate(purpose, template, context)
    .filter((finding) => finding.missing)
    .map((finding) => finding.code);

function beginning(purpose: TemplatePurpose, text: string, context: TemplateContext): LintFinding[] {
  const start = text.trimStart();
  const name = ['{business}', context.businessName.replaceAll('’', "'")].find(
    (each) => each !== '' && start.toLowerCase().startsWith(each.toLowerCase()),
  );
  if (name === undefined) {
    return [missing('business_name', `Begin with the name of the business: "{business}: …".`)];
  }
  const needsStore = purpose === 'notice' && context.severalStores === true;
  if (!needsStore || /^\W{0,3}(?:at |in )?\{store\}/u.test(start.slice(name.length))) return [];
  return [missing('store_name', 'There are several stores: begin with "{business}, {store}: …".')];
}

function forbidden(purpose: TemplatePurpose, text: string, context: TemplateContext): LintFinding[] {
  const findings = reservedCommands(text).flatMap(({ keyword, purpose: meant }) =>
    keyword === 'YES' && purpose === 'opt_in_question'
      ? []
      : wrong(
          'reserved_keyword',
          `${keyword} is a word that carriers act on themselves: a customer who replies with it starts or stops all texts. It cannot be a command for something else ("${meant}"). Choose another word.`,
        ),
  );
  const selling = context.category === 'promotional' && purpose === 'notice' ? [] : promotionWords(text);
  if (selling.length > 0) {
    findings.push(
      wrong('promotion', `This sells something ("${selling.join('", "')}"), and the text may not.`),
    );
  }
  if (purpose === 'opt_out_confirmation' && LINK.test(text.replaceAll(context.businessName, ''))) {
    findings.push(wrong('link', 'Who has just opted out is sent no link. Leave it out.'));
  }
  const known = Object.fromEntries(TEMPLATE_VARIABLES.map((variable) => [variable, 'x']));
  if (purpose === 'opt_out_confirmation' && PERSUASION.test(text)) {
    findings.push(
      wrong('persuasion', 'Who has just opted out is not asked to stay. Say how to come back, no more.'),
    );
  }
  const { unfilled } = fillTemplate(text, known);
  if (unfilled.length > 0) {
    const can = TEMPLATE_VARIABLES.map((variable) => `{${variable}}`).join(', ');
    findings.push(
      wrong('unknown_variable', `Nothing can be put in place of ${unfilled.join(', ')}. There are: ${can}.`),
    );
  }
  return findings;
}
