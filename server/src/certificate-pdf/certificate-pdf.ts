import { type Certificate, type CertifiedMessage, NOT_COVERED, NOT_THE_PRINT } from '@conversations/consent';
import { letter, type NumberStory, type Recorded, storiesOf } from './certificate-story.ts';
import { ACCENT, QUIET, Sheet, type Style } from './sheet.ts';

export const ATTACHED = 'certificate.json';

const TITLE: Style = { font: 'serif bold', size: 23 };
const LABEL: Style = { font: 'sans bold', size: 8, color: ACCENT };
const HEADING: Style = { font: 'serif bold', size: 13.5, color: ACCENT };
const BODY: Style = { font: 'serif', size: 10.5 };
const STRONG: Style = { font: 'serif bold', size: 10.5 };
const SMALL: Style = { font: 'sans', size: 8.5, color: QUIET };
const DATA: Style = { font: 'sans', size: 8.5 };

/**
 * The certificate as people read it (C47): what was agreed and stopped, in which words, which texts went out and what
 * allowed each, and how all of it is checked. The JSON that a verifier reads is attached to it as a file, to the byte as
 * given, so that one file carries both. Equal certificates give equal bytes.
 *
 * @param json the certificate's text
 */
export async function certificatePdf(json: string): Promise<Buffer> {
  const certificate = JSON.parse(json) as Certificate;
  const clock = clockOf(certificate);
  const stories = storiesOf(certificate, (at) => clock.full(at));
  const issued = issuedAt(certificate);
  const shop = certificate.business.name ?? '';
  const customer = certificate.customer.name ?? '';
  const sheet = await Sheet.open({
    // North America writes on Letter, the rest of the world on A4.
    paper: certificate.events.some(({ openings }) => openings.number?.value.startsWith('+1'))
      ? 'LETTER'
      : 'A4',
    title: `Record of consent to text messages: ${customer}`,
    author: shop,
    at: issued,
  });
  head(sheet, { shop, customer, issued: clock.full(issued) }, stories, clock);
  summary(sheet, certificate, stories, clock, { shop, customer });
  recorded(sheet, stories, clock);
  scripts(sheet, certificate);
  texts(sheet, certificate, clock);
  proof(sheet, certificate, shop);
  sheet.attach(ATTACHED, json, 'The certificate with its proofs, to be checked by a program');
  return sheet.close(`Record of consent to text messages · ${shop} · ${customer} · ${clock.day(issued)}`);
}

function head(
  sheet: Sheet,
  { shop, customer, issued }: { shop: string; customer: string; issued: string },
  stories: readonly NumberStory[],
  clock: Clock,
): void {
  sheet.text('CERTIFICATE', LABEL, { after: 5 });
  sheet.text('Record of consent to text messages', TITLE, { after: 12 }).rule(13);
  const line = (label: string, value: string, style = BODY) =>
    sheet.row([{ words: label, style: SMALL }], [{ words: value, style }], { after: 3 });
  line('Business', shop);
  line('Customer', customer);
  for (const { number, standing, since } of stories) {
    line('Phone number', number);
    line('When issued', `${standing}${since === null ? '' : ` since ${clock.full(since)}`}`, STRONG);
  }
  line('Issued', issued);
  sheet.space(8).rule(4);
}

/** So many answers are told one by one; of more the first and the last. */
const FEW = 5;

function summary(
  sheet: Sheet,
  { messages }: Certificate,
  stories: readonly NumberStory[],
  clock: Clock,
  { shop, customer }: { shop: string; customer: string },
): void {
  heading(sheet, 'In short');
  for (const { number, recorded: all } of stories) {
    const answers = all.filter(({ isAnswer }) => isAnswer);
    const [first, ...others] = answers;
    if (first === undefined) {
      sheet.text(`No answer of ${customer} is on record for ${number}.`, BODY, { after: 6 });
      continue;
    }
    const told = others.length < FEW ? others : others.slice(-1);
    const passed = others.length - told.length;
    const sentences = [
      onDay(first, clock, customer),
      ...(passed === 0 ? [] : [`${passed} further answers followed; they stand below.`]),
      ...told.map((answer) => onDay(answer, clock, 'the customer')),
    ];
    sheet.text(`${stories.length > 1 ? `${number}. ` : ''}${sentences.join(' ')}`, BODY, { after: 6 });
  }
  const { length } = messages;
  const sent = length === 0 ? 'no text' : `${length} ${length === 1 ? 'text' : 'texts'}`;
  const allowed = length === 0 ? '' : ' Each is listed below, with what allowed it when it left.';
  sheet.text(`${shop} sent ${sent} to this customer.${allowed}`, BODY, { after: 4 });
}

const onDay = ({ at, what, isDeed }: Recorded, clock: Clock, who: string): string =>
  `On ${clock.day(at)} ${isDeed ? `${who} ` : ''}${what.charAt(0).toLowerCase()}${what.slice(1)}`;

function recorded(sheet: Sheet, stories: readonly NumberStory[], clock: Clock): void {
  heading(sheet, 'What was recorded');
  sheet.text(
    `In the order of recording, times as in ${clock.zone}. Each entry has a place in the shop’s log, which can only grow; the numbers in brackets are these places, counted from 1 (the JSON’s logIndex counts from 0). Entries count without a gap: none is missing up to the issue of this certificate.`,
    SMALL,
    { after: 10 },
  );
  for (const { number, recorded: all } of stories) {
    if (stories.length > 1) sheet.room(60).text(number, STRONG, { after: 6 });
    for (const { at, what, particulars, logIndex } of all) {
      sheet.row(
        [
          { words: clock.day(at), style: DATA },
          { words: clock.time(at), style: SMALL },
        ],
        [
          { words: `${what} [${logIndex + 1}]`, style: BODY },
          ...particulars.map((words) => ({ words, style: SMALL })),
        ],
      );
    }
  }
}

function scripts(sheet: Sheet, certificate: Certificate): void {
  if (certificate.scripts.length === 0) return;
  heading(sheet, 'The words that were read');
  for (const [at, { text, hash }] of certificate.scripts.entries()) {
    sheet.row(
      [{ words: `Script ${letter(at)}`, style: DATA }],
      [
        { words: `“${text}”`, style: BODY },
        { words: `SHA-256 ${hash}`, style: SMALL },
      ],
    );
  }
}

function texts(sheet: Sheet, certificate: Certificate, clock: Clock): void {
  if (certificate.messages.length === 0) return;
  heading(sheet, 'Texts that were sent, and what allowed each');
  const places = new Map(certificate.events.map(({ event, logIndex }) => [event.id, logIndex + 1]));
  for (const message of certificate.messages) {
    const { body, answers } = message;
    const at = new Date(message.sentAt);
    sheet.row(
      [
        { words: clock.day(at), style: DATA },
        { words: clock.time(at), style: SMALL },
      ],
      [
        { words: body ? `“${body}”` : 'What it said was erased, or it was a picture.', style: BODY },
        { words: allowance(message, places.get(message.allowedBy.id), answers), style: SMALL },
      ],
    );
  }
}

function allowance(
  { allowedBy, status }: CertifiedMessage,
  place: number | undefined,
  answers: CertifiedMessage['answers'],
): string {
  const outcome = status === undefined ? '' : ` Status: ${status}.`;
  if (allowedBy.kind === 'consent_event') return `Allowed by what was recorded at [${place}].${outcome}`;
  const quoted = answers?.body ? `, which said “${answers.body}”` : '';
  return `Allowed as an answer to the customer’s own text${quoted}.${outcome}`;
}

function proof(sheet: Sheet, certificate: Certificate, shop: string): void {
  heading(sheet, 'How to check this document');
  sheet.text(
    `These pages are for reading. The proof is the file ${ATTACHED} that is attached to them: the same record, with a proof for each entry. Whoever has this file can check, without ${shop} and without a network, that no entry was changed, removed, inserted or moved since it was logged:`,
    BODY,
    { after: 6 },
  );
  const command = (words: string) => sheet.text(words, { ...DATA, size: 9.5 }, { indent: 14 });
  command('conversations ledger verify THIS-FILE.pdf --key KEY');
  command('conversations ledger verify THIS-FILE.pdf --key KEY --checkpoint FILE').space(7);
  sheet.text(
    'Take the key from where the shop publishes it, and not from here: what is printed below only says which one to expect. The second form also compares the log with a checkpoint that you had from elsewhere.',
    BODY,
    { after: 6 },
  );
  sheet.text(`${NOT_COVERED} ${NOT_THE_PRINT}`, BODY, { after: 9 });
  const [origin = '', size = '', root = ''] = certificate.checkpoint.split('\n');
  const fact = (label: string, value: string) =>
    sheet.row([{ words: label, style: SMALL }], [{ words: value, style: DATA }], { after: 3 });
  fact('Log', origin);
  fact('Key', certificate.publicKey);
  fact('Entries', size);
  fact('Root hash', root);
  fact('Witness', witnesses(certificate));
  fact('Form', 'RFC 9162 Merkle tree over RFC 8785 JSON, SHA-256; C2SP signed checkpoint, Ed25519');
  if (sheet.lacked) {
    sheet
      .space(6)
      .text(
        'Characters that this document’s typefaces lack are written as their Unicode numbers, such as [U+5F20]. The attached file holds them as they are.',
        SMALL,
      );
  }
}

function witnesses({ witnessed, checkpoint }: Certificate): string {
  if (!witnessed) return 'Not witnessed: no one but the shop vouches that there is one log only.';
  const lines = checkpoint.split('\n\n').at(-1)?.split('\n') ?? [];
  const [, ...names] = lines.flatMap((line) => line.split(' ')[1] ?? []);
  return `Cosigned by ${[...new Set(names)].join(', ')}`;
}

function heading(sheet: Sheet, words: string): void {
  sheet.room(110).space(16).text(words, HEADING, { after: 7 });
}

interface Clock {
  readonly zone: string;
  day(at: Date): string;
  time(at: Date): string;
  full(at: Date): string;
}

function clockOf({ business }: Certificate): Clock {
  const { timeZone = 'UTC' } = business;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat('en-US', { timeZone, ...options });
    // Its narrow no-break space is in few typefaces.
    return (at: Date) => formatter.format(at).replaceAll('\u202f', ' ');
  };
  const day = format({ year: 'numeric', month: 'long', day: 'numeric' });
  const time = format({ hour: 'numeric', minute: '2-digit', second: '2-digit', timeZoneName: 'short' });
  return { zone: timeZone.replaceAll('_', ' '), day, time, full: (at) => `${day(at)}, ${time(at)}` };
}

/** When its issue was logged; of several numbers' the latest. */
function issuedAt({ events }: Certificate): Date {
  const times = events.flatMap(({ event }) =>
    event.decision === 'certificate_issued' ? [Date.parse(event.recordedAt)] : [],
  );
  return new Date(Math.max(0, ...times));
}
