import type { TestShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';
import type { Model } from './model.ts';

/**
 * An opt-out: when it was said and when it was answered. From its answer on nothing but its confirmation and answers to HELP
 * may be begun, until somebody says yes again. In ms of this process's clock, which is the simulated carrier's too.
 */
interface Silence {
  readonly said: number;
  readonly from: number;
  until: number;
}

/** A text that was asked for; nothing else holds its mark. `taken` is when the API had answered, infinity until then. */
export interface Asked {
  readonly mark: string;
  readonly by: 'person' | 'event';
  taken: number;
}

/** One phone under test: what was done to it through the API, and when, so that what it got can be judged. */
export interface Phone {
  readonly shop: TestShop;
  readonly customer: { readonly id: string; readonly mobile: string };
  readonly silences: Silence[];
  readonly asked: Asked[];
  readonly asking: Promise<unknown>[];
  /** What it wrote, from when it was said to when it was answered, in ms. */
  readonly heard: { readonly from: number; until: number }[];
  /** A work order of its owner's is open all along (C53). */
  readonly openWork: boolean;
  /** The STOP that the carrier may deliver again, and what it calls it. */
  lastStop: { readonly body: string; readonly key: string };
  /** Texts whose worker was lost before it began its request: nobody ever knows of them (C40). */
  neverBegun: number;
  /** A worker that was taken for dead has an answer for one of its texts: that is unknown until it comes. */
  answerComesLate: boolean;
}

export async function newPhone(shop: TestShop, openWork: boolean): Promise<Phone> {
  const customer = await shop.customer();
  if (openWork) await shop.call('POST', '/work-orders', { customerId: customer.id, label: 'Tune-up' });
  return {
    shop,
    customer,
    silences: [],
    asked: [],
    asking: [],
    heard: [],
    openWork,
    lastStop: { body: '', key: '' },
    neverBegun: 0,
    answerComesLate: false,
  };
}

/** Says no, whichever way, and waits for the answer: then silence begins. */
export async function silencing<T>(phone: Phone, say: () => Promise<T>): Promise<T> {
  const said = Date.now();
  const answer = await say();
  phone.silences.push({ said, from: Date.now(), until: Number.POSITIVE_INFINITY });
  return answer;
}

/** A yes is about to be given: from now on texts may leave again. */
export function soonHeard(phone: Phone): void {
  const now = Date.now();
  for (const silence of phone.silences) silence.until = Math.min(silence.until, now);
}

const CONFIRMATION = "won't get any more texts";
const answersHelp = (body: string) =>
  body.includes('Msg & data rates may apply') && !body.includes("You've agreed");

interface Fate {
  readonly body: string;
  readonly direction: string;
  readonly purpose: string;
  readonly status: string;
  readonly reason: string | null;
  readonly allowedBy: { readonly kind: string; readonly id: string } | null;
}

const FINAL = ['delivered', 'undelivered', 'failed', 'canceled', 'refused', 'unknown'];

/** So many phones at once keep a machine busy; whoever waits longer than this waits in vain. */
export const BUSY_MS = 300_000;

/** Where nobody knows of a confirmation, what is automatic waits for a person who looks (C7). */
const waitsForStaff = ({ purpose, status, reason }: Fate) =>
  purpose === 'notice' && status === 'queued' && reason === 'held';

/** All that went out to it, once nothing is on its way any more. */
async function fates(phone: Phone): Promise<Fate[]> {
  const { shop, customer, asking } = phone;
  await Promise.all(asking);
  let unsettled = '';
  return until(
    () => `all texts have their end: ${unsettled}`,
    async () => {
      const { json } = await shop.call('GET', `/conversations?query=${customer.mobile.slice(-10)}`);
      const all: Fate[] = [];
      for (const { id, number } of json.items) {
        if (number !== customer.mobile) continue;
        const texts = await shop.call('GET', `/conversations/${id}/messages?limit=100`);
        all.push(...texts.json.items.filter((text: Fate) => text.direction === 'outbound'));
      }
      const ended = (text: Fate) =>
        FINAL.includes(text.status) || (phone.neverBegun > 0 && waitsForStaff(text));
      const open = all.filter((text) => !ended(text));
      const unknown = all.filter(({ status }) => status === 'unknown');
      if (phone.answerComesLate && unknown.length > phone.neverBegun) open.push(...unknown);
      unsettled = open.map(({ purpose, status, reason }) => `${purpose} ${status} ${reason}`).join(', ');
      return open.length === 0 && all;
    },
    BUSY_MS,
  );
}

/** What is wrong with what this phone got; nothing where all promises held. */
export async function broken(phone: Phone, due: Readonly<Model>): Promise<string[]> {
  const { shop, customer, silences } = phone;
  const ends = await fates(phone);
  const got = await shop.got(customer.mobile);
  const wrong: string[] = [];

  for (const { body, acceptedAt } of got) {
    const at = Date.parse(acceptedAt);
    const system = body.includes(CONFIRMATION) || answersHelp(body);
    if (!system && silences.some((silence) => at > silence.from && at < silence.until)) {
      wrong.push(`C21 begun after the 2xx to an opt-out: ${body}`);
    }
  }
  const bodies = got.map(({ body }) => body);
  for (const { mark, taken } of phone.asked) {
    const [text, ...again] = got.filter(({ body }) => body.includes(mark));
    if (again.length > 0) wrong.push(`C40 sent ${again.length + 1} times: ${mark}`);
    const at = Date.parse(text?.acceptedAt ?? '');
    // Whatever was agreed since: what was asked for before the opt-out is gone with it.
    if (silences.some(({ said, from }) => taken < said && at > from)) {
      wrong.push(`C21 asked for before an opt-out and begun after it: ${mark}`);
    }
  }
  if (!phone.openWork) wrong.push(...thirdTexts(phone, got));
  const confirmations = bodies.filter((body) => body.includes(CONFIRMATION)).length;
  if (confirmations > due.confirmationsDue) {
    wrong.push(`C22 ${confirmations} confirmations for ${due.confirmationsDue} opt-outs by text`);
  }
  const helped = bodies.filter(answersHelp).length;
  if (helped > due.helpAnswersDue || (due.helpOwed && helped === 0 && phone.neverBegun === 0)) {
    wrong.push(`C44 ${helped} answers to HELP, and ${due.helpAnswersDue} were due`);
  }
  const delivered = ends.filter(({ status }) => status === 'delivered');
  if (delivered.length !== got.length) {
    wrong.push(`C40 the phone has ${got.length} texts, the records say ${delivered.length}`);
  }
  for (const { body, purpose, allowedBy } of delivered) {
    if (allowedBy === null) wrong.push(`C46 nothing allowed the ${purpose} "${body}"`);
  }
  const unknown = ends.filter(({ status }) => status === 'unknown');
  if (unknown.length !== phone.neverBegun) {
    const texts = unknown.map(({ body }) => body).join(', ');
    wrong.push(
      `C40 nobody knows of ${unknown.length} texts, and ${phone.neverBegun} lost their worker: ${texts}`,
    );
  }
  return wrong;
}

/** Texts of people beyond the second one since the phone last wrote (C53). One may have been on its way while it wrote. */
function thirdTexts({ asked, heard }: Phone, got: readonly { body: string; acceptedAt: string }[]): string[] {
  const texts = got
    .filter(({ body }) => asked.some(({ mark, by }) => by === 'person' && body.includes(mark)))
    .map(({ acceptedAt }) => Date.parse(acceptedAt));
  const began = { from: Number.NEGATIVE_INFINITY, until: Number.NEGATIVE_INFINITY };
  return [began, ...heard].flatMap(({ until: since }, n) => {
    const before = heard[n]?.from ?? Number.POSITIVE_INFINITY;
    const between = texts.filter((at) => at > since && at < before).length;
    return between > (n === 0 ? 2 : 3) ? [`C53 ${between} texts, and nothing was heard in between`] : [];
  });
}
