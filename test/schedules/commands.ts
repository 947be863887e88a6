import fc from 'fast-check';
import { expect } from 'vitest';
import { until } from '../../server/test-support/until.ts';
import {
  askedUnheard,
  foundNone,
  foundStop,
  heardNo,
  heardStop,
  heardYes,
  type Model,
  textedStart,
  textedStop,
  textedUnclear,
  textIsAnswered,
  wroteAgain,
} from './model.ts';
import { BUSY_MS, type Phone, silencing, soonHeard } from './phone.ts';

/** Something that happens to a number, through the API as it stands. */
type Happening = fc.AsyncCommand<Model, Phone>;

interface Parts {
  readonly name: string;
  readonly check?: (model: Readonly<Model>) => boolean;
  readonly run: (model: Model, phone: Phone) => Promise<void>;
}

const happening = ({ name, check = () => true, run }: Parts): Happening => ({
  check,
  run,
  toString: () => name,
});

async function says(phone: Phone, body: string) {
  const heard = { from: Date.now(), until: Number.POSITIVE_INFINITY };
  phone.heard.push(heard);
  const answer = await phone.shop.says(phone.customer.mobile, body);
  heard.until = Date.now();
  return answer;
}

async function answers(phone: Phone, decision: 'opt_in' | 'decline' | 'opt_out', more: object = {}) {
  const { shop, customer } = phone;
  const script = await shop.call('GET', '/scripts/current');
  return shop.call('POST', `/customers/${customer.id}/consent`, {
    decision,
    method: 'verbal',
    ...(decision !== 'opt_out' && { scriptVersionId: script.json.id, confirmedMobile: customer.mobile }),
    ...more,
  });
}

/** After each step the record says what the rules say. */
async function agrees(model: Model, { shop, customer }: Phone): Promise<void> {
  const { json } = await shop.call('GET', `/customers/${customer.id}`);
  expect(json.consent.state).toBe(model.state);
  expect(json.consent.reopens).toBe(model.onlyStart ? 'start_only' : 'counter');
}

let texts = 0;
async function ask(phone: Phone): Promise<{ status: number; json: { reason?: string | null } }> {
  const asked = { body: `text ${++texts};`, taken: Number.POSITIVE_INFINITY };
  phone.asked.push(asked);
  const answer = await phone.shop.text(phone.customer, asked.body);
  asked.taken = Date.now();
  return answer;
}

/** A yes counts if it is said after the last no, and times are told in milliseconds (C31). */
const aMomentLater = () => new Promise((resolve) => setTimeout(resolve, 2));

const sayYes = happening({
  name: 'says yes at the counter',
  async run(model, phone) {
    await aMomentLater();
    const counts = heardYes(model);
    // One that does not count ends no silence.
    if (counts) soonHeard(phone);
    const { status } = await answers(phone, 'opt_in');
    expect(status).toBe(counts ? 201 : 409);
    await agrees(model, phone);
  },
});

/** As most numbers are: they agreed, and the confirmation has arrived. */
export async function agreeAndSettle(model: Model, phone: Phone): Promise<void> {
  await sayYes.run(model, phone);
  await until(
    'the confirmation is there',
    async () => (await phone.shop.got(phone.customer.mobile)).length === 1,
    BUSY_MS,
  );
}

const yesTakenBack = happening({
  name: 'says yes, which is taken back at once',
  check: ({ state, onlyStart }) => state !== 'opted_in' && !onlyStart,
  async run(model, phone) {
    await aMomentLater();
    // It grants nothing: the confirmation waits for the undo, and so does all else.
    const { json } = await answers(phone, 'opt_in', { undoSeconds: 10 });
    const undone = await phone.shop.call('POST', `/customers/${phone.customer.id}/consent/${json.id}/undo`);
    expect(undone.status).toBe(201);
    await agrees(model, phone);
  },
});

const sayNo = happening({
  name: 'says no at the counter',
  async run(model, phone) {
    heardNo(model);
    const { status } = await silencing(phone, () => answers(phone, 'decline'));
    expect(status).toBe(201);
    await agrees(model, phone);
  },
});

const sayStop = happening({
  name: 'says at the counter that they want no more texts',
  async run(model, phone) {
    heardStop(model);
    const { status } = await silencing(phone, () => answers(phone, 'opt_out'));
    expect(status).toBe(201);
    await agrees(model, phone);
  },
});

const textStop = (words: string) =>
  happening({
    name: `texts "${words}"`,
    async run(model, phone) {
      textedStop(model);
      const { status } = await silencing(phone, () => says(phone, words));
      expect(status).toBe(202);
      await agrees(model, phone);
    },
  });

const stopAmongTexts = (before: number, after: number) =>
  happening({
    name: `texts STOP while ${before} + ${after} texts are asked for`,
    async run(model, phone) {
      const asked = Array.from({ length: before }, () => ask(phone));
      askedUnheard(model, before + after);
      const stopped = silencing(phone, () => says(phone, 'STOP'));
      asked.push(...Array.from({ length: after }, () => ask(phone)));
      textedStop(model);
      expect((await stopped).status).toBe(202);
      for (const { status } of await Promise.all(asked)) expect([202, 409]).toContain(status);
      await agrees(model, phone);
    },
  });

const textStart = happening({
  name: 'texts START',
  async run(model, phone) {
    await aMomentLater();
    soonHeard(phone);
    textedStart(model);
    expect((await says(phone, 'START')).status).toBe(202);
    await agrees(model, phone);
  },
});

const textUnclear = happening({
  name: 'texts "enough already"',
  async run(model, phone) {
    textedUnclear(model);
    expect((await says(phone, 'enough already')).status).toBe(202);
    await agrees(model, phone);
  },
});

const decide = (meaning: 'opt_out' | 'not_opt_out') =>
  happening({
    name: `staff decide: ${meaning}`,
    check: ({ paused }) => paused,
    async run(model, phone) {
      if (meaning === 'opt_out') {
        await silencing(phone, () => decideOpen(phone, meaning));
        foundStop(model);
      } else {
        await decideOpen(phone, meaning);
        foundNone(model);
      }
      await agrees(model, phone);
    },
  });

/** Decides what this number's unclear text means. */
export async function decideOpen(
  { shop, customer }: Phone,
  meaning: 'opt_out' | 'not_opt_out',
): Promise<void> {
  const { json } = await shop.call('GET', '/tasks?kind=unclear&limit=100');
  const task = json.items.find(({ number }: { number: string }) => number === customer.mobile);
  expect((await shop.call('POST', `/tasks/${task.id}/decision`, { meaning })).status).toBe(201);
}

const textHelp = happening({
  name: 'texts HELP',
  async run(model, phone) {
    wroteAgain(model);
    expect((await says(phone, 'HELP')).status).toBe(202);
    await agrees(model, phone);
  },
});

const askText = happening({
  name: 'a text is asked for',
  async run(model, phone) {
    const { status, json } = await ask(phone);
    const expected = textIsAnswered(model);
    if (status === 409 && json.reason === 'unanswered') {
      expect(expected.mayBeUnanswered).toBe(true);
      return;
    }
    expect(status).toBe(expected.status);
    if (status === 202) model.unanswered += 1;
    // What waits for a confirmation says so; else the reason is the rules' own.
    if (expected.reason !== null) expect(json.reason).toBe(expected.reason);
  },
});

const askSeveral = (count: number) =>
  happening({
    name: `${count} texts are asked for at once`,
    async run(model, phone) {
      const answers = await Promise.all(Array.from({ length: count }, () => ask(phone)));
      for (const { status } of answers) expect([202, 409]).toContain(status);
      model.unanswered += answers.filter(({ status }) => status === 202).length;
    },
  });

const askInVain = happening({
  name: 'a text is asked for, and nobody waits for the answer',
  async run(model, phone) {
    askedUnheard(model, 1);
    phone.asking.push(ask(phone));
  },
});

const rest = (ms: number) =>
  happening({ name: `${ms} ms pass`, run: () => new Promise((resolve) => setTimeout(resolve, ms)) });

const throttled = happening({
  name: 'the carrier is slow to take texts',
  async run(_model, { shop, customer }) {
    const path = `/simulator/handsets/${encodeURIComponent(customer.mobile)}`;
    expect((await shop.call('PUT', path, { behaviour: 'throttles' })).status).toBeLessThan(300);
  },
});

export const happenings = [
  fc.constant(sayYes),
  fc.constant(sayYes),
  fc.constant(yesTakenBack),
  fc.constant(sayNo),
  fc.constant(sayStop),
  fc.constantFrom('STOP', 'Stop. Thank you', 'please stop texting me').map(textStop),
  fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 3 })).map(([a, b]) => stopAmongTexts(a, b)),
  fc.constant(textStart),
  fc.constant(textStart),
  fc.constant(textUnclear),
  fc.constantFrom('opt_out' as const, 'not_opt_out' as const).map(decide),
  fc.constant(textHelp),
  fc.constant(askText),
  fc.constant(askText),
  fc.constant(askText),
  fc.integer({ min: 3, max: 5 }).map(askSeveral),
  fc.constant(askInVain),
  fc.integer({ min: 1, max: 60 }).map(rest),
  fc.integer({ min: 1, max: 400 }).map(rest),
  fc.constant(throttled),
];
