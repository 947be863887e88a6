import fc from 'fast-check';
import { expect } from 'vitest';
import { until } from '../../server/test-support/until.ts';
import { agrees, deliver, happening, says, stopAs } from './happening.ts';
import { loseNextWorker } from './lost-worker.ts';
import {
  askedForHelp,
  foundNone,
  foundStop,
  heardNo,
  heardStop,
  heardYes,
  type Model,
  textedStart,
  textedStop,
  textedUnclear,
  wroteAgain,
} from './model.ts';
import { BUSY_MS, type Phone, silencing, soonHeard } from './phone.ts';
import { askBoth, textsAsked } from './texts-asked.ts';

async function answers(
  phone: Phone,
  decision: 'opt_in' | 'decline' | 'opt_out',
  more: object = {},
  headers: Record<string, string> = {},
) {
  const { shop, customer } = phone;
  const script = await shop.call('GET', '/scripts/current');
  const answer = {
    decision,
    method: 'verbal',
    ...(decision !== 'opt_out' && { scriptVersionId: script.json.id, confirmedMobile: customer.mobile }),
    ...more,
  };
  return shop.call('POST', `/customers/${customer.id}/consent`, answer, headers);
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
      const { status } = await silencing(phone, () => says(phone, words, stopAs(phone, words)));
      expect(status).toBe(202);
      await agrees(model, phone);
    },
  });

/** As carriers do that heard no 2xx in time: both deliveries are answered, and none before silence. */
const textStopTwice = (before: number, events: number) =>
  happening({
    name: `texts STOP, delivered twice at once, while ${before} texts are asked for and ${events} things are reported`,
    async run(model, phone) {
      const asked = askBoth(model, phone, before, events);
      const key = stopAs(phone, 'STOP');
      const deliveries = [0, 1].map(() => silencing(phone, () => says(phone, 'STOP', key)));
      textedStop(model);
      for (const { status } of await Promise.all(deliveries)) expect(status).toBe(202);
      for (const { status } of await Promise.all(asked)) expect([202, 409]).toContain(status);
      await agrees(model, phone);
    },
  });

/** Whatever was said since stands (C39). */
const stopDeliveredAgain = happening({
  name: 'the carrier delivers their STOP again, late',
  check: ({ stopDelivered }) => stopDelivered,
  async run(model, phone) {
    const { body, key } = phone.lastStop;
    expect((await deliver(phone, body, key)).status).toBe(202);
    await agrees(model, phone);
  },
});

/** The toggle on the record. Its first answer is lost, so the page asks again under the same key (C23). */
const turnOff = (before: number, events: number) =>
  happening({
    name: `staff turn texts off, asking twice, while ${before} texts are asked for and ${events} things are reported`,
    async run(model, phone) {
      const asked = askBoth(model, phone, before, events);
      const headers = { 'idempotency-key': crypto.randomUUID() };
      const presses = [0, 1].map(() => silencing(phone, () => answers(phone, 'opt_out', {}, headers)));
      heardStop(model);
      for (const { status } of await Promise.all(presses)) expect(status).toBe(201);
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

/** By themselves the three seldom follow one another. */
const stopOutlived = happening({
  name: 'texts STOP and then START, and the carrier delivers the STOP again, late',
  async run(model, phone) {
    for (const each of [textStop('STOP'), textStart, stopDeliveredAgain]) await each.run(model, phone);
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

const textHelp = (times: number) =>
  happening({
    name: times === 1 ? 'texts HELP' : `texts HELP ${times} times`,
    async run(model, phone) {
      for (let n = 0; n < times; n++) {
        wroteAgain(model);
        askedForHelp(model);
        expect((await says(phone, 'HELP')).status).toBe(202);
      }
      await agrees(model, phone);
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

const workerLost = (where: Parameters<typeof loseNextWorker>[1]) =>
  happening({
    name: `the worker that has their next text is lost ${where}`,
    run: async (_model, phone) => loseNextWorker(phone, where),
  });

export const happenings = [
  fc.constant(sayYes),
  fc.constant(sayYes),
  fc.constant(yesTakenBack),
  fc.constant(sayNo),
  fc.constant(sayStop),
  fc.constantFrom('STOP', 'Stop. Thank you', 'please stop texting me').map(textStop),
  fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 })).map(([texts, events]) => textStopTwice(texts, events)),
  fc.constant(stopDeliveredAgain),
  fc.constant(stopOutlived),
  fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 })).map(([texts, events]) => turnOff(texts, events)),
  fc.constant(textStart),
  fc.constant(textStart),
  fc.constant(textUnclear),
  fc.constantFrom('opt_out' as const, 'not_opt_out' as const).map(decide),
  fc.integer({ min: 1, max: 2 }).map(textHelp),
  ...textsAsked,
  fc.integer({ min: 1, max: 60 }).map(rest),
  fc.integer({ min: 1, max: 400 }).map(rest),
  fc.constant(throttled),
  fc.constantFrom('before its request' as const, 'before its answer' as const).map(workerLost),
];
