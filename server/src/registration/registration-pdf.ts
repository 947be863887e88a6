import type { RegistrationAnswer, RegistrationPack } from '@conversations/consent';
import { ACCENT, QUIET, Sheet, type Style } from '../certificate-pdf/sheet.ts';

const LABEL: Style = { font: 'sans bold', size: 8, color: ACCENT };
const TITLE: Style = { font: 'serif bold', size: 23 };
const HEADING: Style = { font: 'serif bold', size: 13.5, color: ACCENT };
const BODY: Style = { font: 'serif', size: 10.5 };
const STRONG: Style = { font: 'serif bold', size: 10.5 };
const ALOUD: Style = { font: 'serif', size: 13.5 };
const NAME: Style = { font: 'sans bold', size: 9 };
const SMALL: Style = { font: 'sans', size: 8.5, color: QUIET };
const SPLIT = { split: 150, after: 10 };

export const ATTACHED = 'registration-pack.json';

/**
 * The registration pack as a reviewer reads it: what customers are asked and how, in the very words, then each field of
 * the forms. The JSON is attached. Equal packs of one moment give equal bytes.
 */
export async function registrationPdf(pack: RegistrationPack, at: Date): Promise<Buffer> {
  const sheet = await Sheet.open({
    paper: 'LETTER',
    title: `How ${pack.businessName} texts its customers`,
    author: pack.businessName,
    at,
  });
  head(sheet, pack, at);
  if (pack.missing.length > 0) missing(sheet, pack);
  asked(sheet, pack);
  dialogue(sheet, pack);
  heading(sheet, 'Each field of the forms');
  sheet.text(
    'Under each name stand the parameters of Twilio and Telnyx for a 10DLC campaign, and of toll-free verification; then the length of the answer and what the form takes.',
    SMALL,
    { after: 10 },
  );
  for (const answer of pack.answers) field(sheet, answer);
  sheet.attach(ATTACHED, `${JSON.stringify(pack, null, 2)}\n`, 'The same answers, for programs');
  return sheet.close(`Registration pack · ${pack.businessName} · ${dayOf(at)}`);
}

function head(sheet: Sheet, pack: RegistrationPack, at: Date): void {
  sheet.text('REGISTRATION PACK', LABEL, { after: 5 });
  sheet.text(`How ${pack.businessName} texts its customers`, TITLE, { after: 12 }).rule(13);
  const line = (label: string, words: string) =>
    sheet.row([{ words: label, style: SMALL }], [{ words, style: BODY }], { split: 112, after: 3 });
  line('Business', pack.businessName);
  for (const [label, name] of [
    ['Website', 'website'],
    ['Privacy policy', 'privacyPolicyUrl'],
    ['Terms', 'termsUrl'],
  ] as const) {
    line(label, String(answerTo(pack, name)) || 'Not set yet');
  }
  line('Opt-in', 'Verbal, at the counter, by the script below; or START by text');
  line('Marketing', pack.promotionalAgreement === null ? 'None' : 'By the signed agreement below alone');
  line('Made', `${dayOf(at)}, from the settings and the words in use`);
  sheet.space(8).rule(4);
}

/** For the owner, before a reviewer sees it. */
function missing(sheet: Sheet, pack: RegistrationPack): void {
  heading(sheet, 'To be done before this is handed in');
  for (const { message, where } of pack.missing) {
    sheet.row([{ words: placeOf(where), style: SMALL }], [{ words: message, style: BODY }], {
      ...SPLIT,
      after: 6,
    });
  }
}

function asked(sheet: Sheet, { script, promotionalAgreement, consent }: RegistrationPack): void {
  heading(sheet, 'What customers are asked');
  sheet.text(
    `Staff read this aloud, version ${script.version} of the script, and the customer answers yes or no.`,
    SMALL,
    { after: 8 },
  );
  sheet.text(`“${script.text}”`, ALOUD, { indent: 14, after: 12 });
  if (promotionalAgreement !== null) {
    heading(sheet, 'What customers sign before the first offer');
    sheet.text(
      `A separate agreement, version ${promotionalAgreement.version}, on paper or a form. The yes to the script covers no marketing.`,
      SMALL,
      { after: 8 },
    );
    sheet.text(`“${promotionalAgreement.text}”`, BODY, { indent: 14, after: 12 });
  }
  heading(sheet, 'How consent is kept, and how it ends');
  for (const sentence of consent)
    sheet.row([{ words: '—', style: SMALL }], [{ words: sentence, style: BODY }], { split: 28, after: 4 });
}

function dialogue(sheet: Sheet, pack: RegistrationPack): void {
  heading(sheet, 'A conversation, in the texts as they go out');
  for (const { from, text } of pack.dialogue) {
    const who = from === 'shop' ? pack.businessName : 'Customer';
    sheet.row(
      [{ words: who, style: from === 'shop' ? NAME : SMALL }],
      [{ words: text, style: from === 'shop' ? BODY : STRONG }],
      { ...SPLIT, after: 6 },
    );
  }
}

function field(sheet: Sheet, answer: RegistrationAnswer): void {
  const { title, twilio, telnyx, tollFree, value } = answer;
  const names = [
    ...(twilio === null ? [] : [`Twilio ${twilio}`]),
    ...(telnyx === null ? [] : [`Telnyx ${telnyx}`]),
    ...(tollFree === null ? [] : [`Toll-free ${tollFree}`]),
  ];
  const texts =
    typeof value === 'boolean' ? [value ? 'Yes' : 'No'] : typeof value === 'string' ? [value] : value;
  sheet.row(
    [{ words: title, style: NAME }, ...names.map((words) => ({ words, style: SMALL }))],
    texts.flatMap((text, at) => [
      { words: shown(answer, text, at), style: text === '' ? SMALL : BODY },
      ...lengthOf(answer, text),
    ]),
    SPLIT,
  );
}

function shown({ name }: RegistrationAnswer, text: string, at: number): string {
  if (text === '') return 'Not set yet';
  // A form takes keywords without blanks; a line breaks at one.
  if (name.endsWith('Keywords')) return text.replaceAll(',', ', ');
  return name === 'sampleMessage' ? `${at + 1}. ${text}` : text;
}

function lengthOf({ min, max }: RegistrationAnswer, { length }: string): { words: string; style: Style }[] {
  if (max === null) return [];
  const room = min === null ? `up to ${max}` : `${min} to ${max}`;
  return [{ words: `${length} characters; the form takes ${room}`, style: SMALL }];
}

/** `/settings/templates?kind=help_answer` → `Settings, Automatic texts`. */
const placeOf = (where: string): string =>
  `Settings, ${where.includes('templates') ? 'Automatic texts' : where.includes('script') ? 'Script' : 'Shop'}`;

const heading = (sheet: Sheet, words: string) => sheet.room(110).space(12).text(words, HEADING, { after: 6 });

const answerTo = ({ answers }: RegistrationPack, name: RegistrationAnswer['name']) =>
  answers.find((answer) => answer.name === name)?.value ?? '';

const dayOf = (at: Date): string =>
  at.toLocaleDateString('en-US', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
