import { STOP_LINE, type TemplateName } from './default-templates.ts';
import { fillTemplate } from './fill-template.ts';
import { isError } from './lint-finding.ts';
import { lintScript } from './lint-script.ts';
import { promotionWords } from './promotion-words.ts';
import { lintPromotionalAgreement } from './promotional-agreement.ts';
import type { OptOutScope } from './promotional-texts.ts';
import { REGISTRATION_FIELDS, type RegistrationFieldName, SAMPLES } from './registration-fields.ts';
import { registrationKeywords } from './registration-keywords.ts';
import {
  consentOf,
  descriptionOf,
  messageFlowOf,
  tollFreeOptInOf,
  tollFreeSummaryOf,
} from './registration-texts.ts';

/** What of a shop its registration rests on: what it has set, and the words that it really uses. */
export interface RegistrationFacts {
  readonly businessName: string;
  /** Empty where the shop has set none; https where it has. */
  readonly website: string;
  readonly privacyPolicyUrl: string;
  readonly termsUrl: string;
  /** What HELP is answered with. */
  readonly contact: string;
  /** The numbers that it texts from, E.164. */
  readonly senders: readonly string[];
  readonly stores: readonly string[];
  readonly script: { readonly text: string; readonly version: number };
  /** In use now, with their {variables}. */
  readonly templates: Readonly<Record<TemplateName, string>>;
  /** What staff answer often; shown as what people write. */
  readonly replies: readonly string[];
  readonly conversationalWindowHours: number;
  readonly quietHours: { readonly enabled: boolean; readonly from: string; readonly to: string };
  /** The shop's own, beside START (C12). */
  readonly optInKeywords: readonly string[];
  /** Whether it sends promotional texts at all (C10). */
  readonly promotions: boolean;
  /** What customers sign before the first of them. */
  readonly promotionalAgreement: { readonly text: string; readonly version: number };
  /** What a STOP to one of them ends, for numbers outside the United States and Canada (C24). */
  readonly optOutScope: OptOutScope;
}

/** What a form of registration asks, answered. */
export interface RegistrationAnswer {
  readonly name: RegistrationFieldName;
  readonly title: string;
  /** As the parameter of each provider takes it; null where it has none. */
  readonly twilio: string | null;
  readonly telnyx: string | null;
  readonly tollFree: string | null;
  readonly value: string | boolean | readonly string[];
  readonly min: number | null;
  readonly max: number | null;
}

/** What a registration lacks or would be refused for, and where to set it. */
export interface RegistrationGap {
  readonly code: string;
  readonly message: string;
  /** The part of the settings: `/settings/shop`, `/settings/script`, `/settings/templates?kind=…`. */
  readonly where: string;
}

/** All that is handed in, and what is still missing. JSON as it is. */
export interface RegistrationPack {
  readonly version: 1;
  readonly businessName: string;
  readonly answers: readonly RegistrationAnswer[];
  readonly missing: readonly RegistrationGap[];
  readonly script: { readonly text: string; readonly version: number };
  /** Null where the shop sends no promotional texts. */
  readonly promotionalAgreement: { readonly text: string; readonly version: number } | null;
  /** A conversation as it would go, from the shop's own texts. */
  readonly dialogue: readonly { readonly from: 'shop' | 'customer'; readonly text: string }[];
  /** How consent is asked for, kept and ended, a sentence each. */
  readonly consent: readonly string[];
}

/**
 * What carriers ask before they let a shop text, answered from what the shop really does: the words in use, and no
 * promise besides. Pure; equal facts give an equal pack. A text that is too long or short for its form is named among
 * `missing`, and never cut.
 */
export function registrationPack(facts: RegistrationFacts): RegistrationPack {
  const texts = textsOf(facts);
  const ready = `${texts['work_order.ready']} ${STOP_LINE}`;
  const samples = [
    ready,
    texts['order.ready_for_pickup'],
    texts.opt_in_question,
    filled(replyOf(facts) ?? '', facts),
  ].filter((text) => text.length >= SAMPLES.shortest);
  const all = [...samples, texts.opt_in_confirmation, texts.help_answer, texts.opt_out_confirmation];
  const values: Readonly<Record<RegistrationFieldName, RegistrationAnswer['value']>> = {
    useCase: ['MIXED', 'CUSTOMER_CARE', 'DELIVERY_NOTIFICATION', ...(facts.promotions ? ['MARKETING'] : [])],
    description: descriptionOf(facts),
    messageFlow: messageFlowOf(facts, texts.opt_in_confirmation),
    sampleMessage: samples,
    tollFreeSummary: tollFreeSummaryOf(facts),
    tollFreeOptIn: tollFreeOptInOf(facts),
    tollFreeSample: ready,
    optInMessage: texts.opt_in_confirmation,
    optOutMessage: texts.opt_out_confirmation,
    helpMessage: texts.help_answer,
    ...registrationKeywords(facts.optInKeywords),
    optInType: 'VERBAL',
    website: facts.website,
    privacyPolicyUrl: facts.privacyPolicyUrl,
    termsUrl: facts.termsUrl,
    embeddedLinks: all.some((text) => /https?:\/\/|\bwww\./iu.test(text)),
    embeddedPhone: all.some((text) => /\+?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}\b/u.test(text)),
    ageGated: false,
    directLending: false,
    subscriberOptIn: true,
    subscriberOptOut: true,
    subscriberHelp: true,
  };
  const answers = (Object.keys(REGISTRATION_FIELDS) as RegistrationFieldName[]).map((name) => ({
    name,
    ...REGISTRATION_FIELDS[name],
    value: values[name],
  }));
  return {
    version: 1,
    businessName: facts.businessName,
    answers,
    missing: [...notSet(facts), ...incomplete(facts), ...selling(facts), ...outOfBounds(answers)],
    script: facts.script,
    promotionalAgreement: facts.promotions ? facts.promotionalAgreement : null,
    dialogue: dialogueOf(facts, texts),
    consent: consentOf(facts),
  };
}

type Texts = Readonly<Record<TemplateName, string>>;

/** With examples in them. What cannot be filled stays as it is written, and its template's lint says why. */
const textsOf = (facts: RegistrationFacts): Texts =>
  Object.fromEntries(
    Object.entries(facts.templates).map(([name, template]) => [
      name,
      filled(template, facts, name === 'order.ready_for_pickup' ? '1042' : 'your Trek Marlin'),
    ]),
  ) as unknown as Texts;

function filled(template: string, facts: RegistrationFacts, label = ''): string {
  const values = {
    business: facts.businessName,
    store: facts.stores[0] ?? facts.businessName,
    contact: facts.contact === '' ? 'the shop' : facts.contact,
    label,
    name: 'Maya',
  };
  return fillTemplate(template, values).text ?? template;
}

/** What staff answer often, and what sells nothing: what a spoken yes covers. */
const replyOf = ({ replies, businessName }: RegistrationFacts): string | undefined =>
  replies.find((reply) => promotionWords(reply, businessName).length === 0);

function dialogueOf(facts: RegistrationFacts, texts: Texts): RegistrationPack['dialogue'] {
  const reply = replyOf(facts);
  return [
    { from: 'shop', text: `${texts.opt_in_confirmation} ${STOP_LINE}` },
    { from: 'shop', text: texts['work_order.ready'] },
    { from: 'customer', text: 'Great! Are you open today?' },
    ...(reply === undefined ? [] : [{ from: 'shop', text: filled(reply, facts) } as const]),
    { from: 'customer', text: 'HELP' },
    { from: 'shop', text: texts.help_answer },
    { from: 'customer', text: 'Stop. Thank you' },
    { from: 'shop', text: texts.opt_out_confirmation },
  ];
}

function notSet(facts: RegistrationFacts): RegistrationGap[] {
  const gap = (isMissing: boolean, code: string, message: string): RegistrationGap[] =>
    isMissing ? [{ code, message, where: '/settings/shop' }] : [];
  return [
    ...gap(facts.website === '', 'website', 'Reviewers look at the website. Set its address.'),
    ...gap(
      facts.privacyPolicyUrl === '',
      'privacy_policy_url',
      'Reviewers read the privacy policy: it has to say that phone numbers and consent are not shared with others for their marketing. Set its address.',
    ),
    ...gap(facts.termsUrl === '', 'terms_url', 'Reviewers read the terms of the texts. Set their address.'),
    ...gap(facts.contact === '', 'contact', 'HELP has to say how to reach the shop. Set a contact.'),
    ...gap(facts.senders.length === 0, 'sender', 'The shop has no number to text from yet.'),
  ];
}

/** A script of before a rule stays in use, but a reviewer would send it back. */
const incomplete = ({ script, businessName }: RegistrationFacts): RegistrationGap[] =>
  lintScript(script.text, { businessName })
    .filter(isError)
    .map(({ code, message }) => ({ code: `script.${code}`, message, where: '/settings/script' }));

/**
 * A campaign that sells is compared with its samples, and the shop keeps no text that sells: somebody has to write one.
 * What is signed has to say what it says in the pack.
 */
function selling({ promotions, promotionalAgreement, businessName }: RegistrationFacts): RegistrationGap[] {
  if (!promotions) return [];
  return [
    ...lintPromotionalAgreement(promotionalAgreement.text, { businessName })
      .filter(isError)
      .map(({ code, message }) => ({
        code: `promotionalAgreement.${code}`,
        message: `The agreement for marketing texts: ${message}`,
        where: '/settings/shop',
      })),
    {
      code: 'sampleMessage.marketing',
      message:
        'Offers are on, and reviewers want a sample of each kind of text. Add an offer as the shop would send it, with its name and how to stop; or switch offers off.',
      where: '/settings/shop',
    },
  ];
}

const SET_AT: Readonly<Partial<Record<RegistrationFieldName, string>>> = {
  messageFlow: '/settings/script',
  optInMessage: '/settings/templates?kind=opt_in_confirmation',
  optOutMessage: '/settings/templates?kind=opt_out_confirmation',
  helpMessage: '/settings/templates?kind=help_answer',
  sampleMessage: '/settings/templates',
  tollFreeSample: '/settings/templates?kind=work_order.ready',
};

function outOfBounds(answers: readonly RegistrationAnswer[]): RegistrationGap[] {
  return answers.flatMap(({ name, title, value, min, max }) => {
    const where = SET_AT[name] ?? '/settings/shop';
    const texts = typeof value === 'string' ? [value] : typeof value === 'boolean' ? [] : value;
    const gaps: RegistrationGap[] = [];
    if (name === 'sampleMessage' && texts.length < SAMPLES.min) {
      gaps.push({
        code: 'sampleMessage.few',
        message: `A campaign has ${SAMPLES.min} sample messages or more.`,
        where,
      });
    }
    for (const { length } of texts) {
      if (max !== null && length > max) {
        gaps.push({
          code: `${name}.too_long`,
          message: `${title}: ${length} characters, and the form takes ${max}.`,
          where,
        });
      } else if (min !== null && length < min) {
        gaps.push({
          code: `${name}.too_short`,
          message: `${title}: ${length} characters, and the form wants ${min}.`,
          where,
        });
      }
    }
    return gaps;
  });
}
