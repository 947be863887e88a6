import { TEMPLATE_VARIABLES } from './default-templates.ts';
import { fillTemplate, variablesOf } from './fill-template.ts';
import type { Purpose } from './gate.ts';
import { isError, type LintFinding, missing, placeOf, warning, wrong } from './lint-finding.ts';
import { maskName } from './mask-name.ts';
import { promotionWords } from './promotion-words.ts';
import { reservedCommands } from './reserved-commands.ts';
import { firstOutsideGsm7 } from './segments.ts';
import { TEMPLATE_REQUIREMENTS } from './template-requirements.ts';

/** What of the shop a template depends on. */
export interface TemplateContext {
  readonly businessName: string;
  /** Notices must then name their store (C51). */
  readonly severalStores?: boolean;
  /** A promotional template may sell; every other may not. */
  readonly category?: 'informational' | 'promotional';
  /** What {contact} stands for; empty where the shop has set nothing yet. */
  readonly contact?: string;
}

/** What answers a STOP. */
const GOODBYES: readonly Purpose[] = ['opt_out_confirmation', 'promotional_opt_out_confirmation'];

/** Carriers refuse a longer text (Twilio 21617), and nothing below need read one. */
const LONGEST = 1600;

/**
 * What is wrong with a template (C7, C12, C22, C44, C50, C51). One with an error must not be used; a warning is for
 * whoever writes it to weigh. The purpose `message` is a reply that staff keep to put into what they write themselves.
 */
export function lintTemplate(purpose: Purpose, template: string, context: TemplateContext): LintFinding[] {
  if (template.length > LONGEST) {
    return [wrong('too_long', `Carriers take no text of more than ${LONGEST} characters. Shorten it.`)];
  }
  // Of the same length, so that places hold for the template too.
  const text = template.replaceAll('’', "'");
  return [
    ...(purpose === 'message' ? [] : beginning(purpose, text, context)),
    ...lacking(purpose, text, context),
    ...commands(purpose, text),
    ...selling(purpose, text, context),
    ...(GOODBYES.includes(purpose) ? keeping(text, context) : []),
    ...unknownVariables(purpose, text),
    ...(purpose === 'notice' ? [...naming(text), ...withoutContact(text, context)] : []),
    ...costing(template),
  ];
}

/** The codes of what a template lacks. */
export const missingFromTemplate = (purpose: Purpose, template: string, context: TemplateContext): string[] =>
  lintTemplate(purpose, template, context)
    .filter((finding) => finding.missing && isError(finding))
    .map((finding) => finding.code);

/** The name that a text begins with, as written there; null where it begins with another word. */
function nameAtStart(text: string, { businessName }: TemplateContext): string | null {
  const start = text.trimStart();
  const names = ['{business}', businessName.replaceAll('’', "'")];
  const name = names.find((each) => each !== '' && start.toLowerCase().startsWith(each.toLowerCase()));
  return name === undefined ? null : start.slice(0, name.length);
}

function beginning(purpose: Purpose, text: string, context: TemplateContext): LintFinding[] {
  const name = nameAtStart(text, context);
  if (name === null) {
    return [
      missing(
        'business_name',
        'Begin with the name of the business, so that the customer sees at once who texts: "{business}: …".',
      ),
    ];
  }
  const needsStore = purpose === 'notice' && context.severalStores === true;
  if (!needsStore || /^\W{0,3}(?:at |in )?\{store\}/u.test(text.trimStart().slice(name.length))) return [];
  return [
    missing(
      'store_name',
      'There are several stores, and the customer must know where to go: begin with "{business}, {store}: …".',
    ),
  ];
}

/** The name says nothing of what the text must say, whatever words it is made of. */
function lacking(purpose: Purpose, text: string, context: TemplateContext): LintFinding[] {
  const rest = text.trimStart().slice(nameAtStart(text, context)?.length ?? 0);
  return TEMPLATE_REQUIREMENTS[purpose]
    .filter((each) => !each.isMet(rest))
    .map((each) => missing(each.code, each.message));
}

/** C50 */
const commands = (purpose: Purpose, text: string): LintFinding[] =>
  reservedCommands(text)
    .filter(({ keyword }) => !(keyword === 'YES' && purpose === 'opt_in_question'))
    .map(({ keyword, purpose: meant, at }) =>
      wrong(
        'reserved_keyword',
        `${keyword} is a word that carriers act on themselves: a customer who replies with it starts or stops all texts. It cannot be a command for something else ("${meant}"). Choose another word.`,
        { start: at, end: at + keyword.length },
      ),
    );

/** C50 */
function selling(purpose: Purpose, text: string, { category, businessName }: TemplateContext): LintFinding[] {
  if (category === 'promotional' && (purpose === 'notice' || purpose === 'message')) return [];
  const found = promotionWords(text, businessName);
  const [first] = found;
  if (first === undefined) return [];
  const words = found.map((each) => each.words).join('", "');
  return [
    wrong(
      'promotion',
      `This sells something ("${words}"), and customers agreed to texts about their orders and service alone. Leave it out.`,
      { start: first.at, end: first.at + first.words.length },
    ),
  ];
}

const LINK =
  /https?:\/\/|\bwww\.|\b[\w-]{1,63}\.(?:com|net|org|shop|store|co|io|us|ca|biz|info|ly|me|link|bike|app)\b/iu;
const PERSUASION =
  /\b(?:sorry to see|sad to see|miss you|missing out|miss out|are you sure|change your mind|before you go|reconsider|hope you)\b/iu;

/** Who has just opted out is not talked to further (C22). */
function keeping(text: string, { businessName }: TemplateContext): LintFinding[] {
  const bare = maskName(text, businessName);
  const findings: LintFinding[] = [];
  const link = LINK.exec(bare)?.[0];
  if (link !== undefined) {
    findings.push(
      wrong('link', 'Who has just opted out is sent no link. Leave it out.', placeOf(bare, link)),
    );
  }
  const persuasion = PERSUASION.exec(bare)?.[0];
  if (persuasion !== undefined) {
    findings.push(
      wrong(
        'persuasion',
        'Who has just opted out is not asked to stay. Say how to come back, no more.',
        placeOf(bare, persuasion),
      ),
    );
  }
  return findings;
}

/** C50 */
function unknownVariables(purpose: Purpose, text: string): LintFinding[] {
  const known = Object.fromEntries(TEMPLATE_VARIABLES[purpose].map((variable) => [variable, 'x']));
  const { unfilled } = fillTemplate(text, known);
  if (unfilled.length === 0) return [];
  const can = Object.keys(known).map((variable) => `{${variable}}`);
  return [
    wrong(
      'unknown_variable',
      `Nothing can be put in place of ${unfilled.join(', ')} here, and a text with a gap is never sent. There are: ${can.join(', ')}.`,
      placeOf(text, unfilled[0]),
    ),
  ];
}

/** C6 */
const naming = (text: string): LintFinding[] =>
  variablesOf(text).includes('{name}')
    ? [
        warning(
          'names_customer',
          'A number may be shared, so somebody else may read the customer’s name. A notice is understood without it.',
          placeOf(text, '{name}'),
        ),
      ]
    : [];

/** C50. The system texts must go out all the same, and say "the shop". */
const withoutContact = (text: string, { contact }: TemplateContext): LintFinding[] =>
  contact === '' && variablesOf(text).includes('{contact}')
    ? [
        warning(
          'contact_not_set',
          'The shop has set no contact, and a notice with a gap is never sent. Set one, or leave {contact} out.',
          placeOf(text, '{contact}'),
        ),
      ]
    : [];

/** C49 */
function costing(template: string): LintFinding[] {
  const char = firstOutsideGsm7(template);
  if (char === undefined) return [];
  return [
    warning(
      'costly_character',
      `"${char}" is outside the alphabet that carriers pack 160 letters of into a segment; with it a segment holds 70, and the text may cost twice as much. Write another where you can.`,
      placeOf(template, char),
    ),
  ];
}
