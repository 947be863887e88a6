import fc from 'fast-check';
import { expect } from 'vitest';
import { agrees, type Happening, happening, says, stopAs } from './happening.ts';
import { askedUnheard, type Model, mayBeTold, textedStop, textIsAnswered } from './model.ts';
import { type Asked, type Phone, silencing } from './phone.ts';

// What the shop asks to have sent: by people, now and for later, and by what the point of sale reports.

let texts = 0;
/** Whatever is asked for holds words of its own, by which it is known on the handset. */
function noted(phone: Phone, what: string, by: Asked['by']): Asked {
  const asked = { mark: `${what} ${++texts};`, by, taken: Number.POSITIVE_INFINITY };
  phone.asked.push(asked);
  return asked;
}

interface Taken {
  readonly status: number;
  readonly json: { readonly reason?: string | null };
}

async function ask(phone: Phone, inMs?: number): Promise<Taken> {
  const asked = noted(phone, 'text', 'person');
  const sendAt = inMs === undefined ? {} : { sendAt: new Date(Date.now() + inMs).toISOString() };
  const answer = await phone.shop.text(phone.customer, asked.mark, sendAt);
  asked.taken = Date.now();
  return answer;
}

/** The point of sale reports what a notice tells of; its own numbers and names of things are new each time. */
async function report(phone: Phone, type: string) {
  const asked = noted(phone, 'bike', 'event');
  const answer = await phone.shop.call('POST', '/events', {
    id: asked.mark,
    type,
    occurredAt: new Date().toISOString(),
    customer: { mobile: phone.customer.mobile },
    subject: { id: asked.mark, label: asked.mark },
  });
  asked.taken = Date.now();
  return answer;
}

/** @param later in milliseconds: when it is to leave */
const askText = (later?: number) =>
  happening({
    name: later === undefined ? 'a text is asked for' : `a text is asked for, to leave in ${later} ms`,
    async run(model, phone) {
      const { status, json } = await ask(phone, later);
      const expected = textIsAnswered(model);
      if (status === 409 && json.reason === 'unanswered') {
        expect(expected.mayBeUnanswered).toBe(true);
        return;
      }
      expect(status).toBe(expected.status);
      if (status === 202) model.unanswered += 1;
      // What waits for a confirmation says so, unless it waits for its time; else the reason is the rules' own.
      const waitsForItsTime = status === 202 && later !== undefined;
      if (expected.reason !== null && !waitsForItsTime) expect(json.reason).toBe(expected.reason);
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

const reportReady = (type: 'work_order.ready' | 'order.ready_for_pickup') =>
  happening({
    name: `the point of sale reports ${type}`,
    check: (model) => mayBeTold(model) > 0,
    async run(model, phone) {
      model.notices += 1;
      const { status, json } = await report(phone, type);
      expect(status).toBe(202);
      const expected = textIsAnswered(model);
      expect(json.refusal?.reason ?? null).toBe(expected.status === 409 ? expected.reason : null);
    },
  });

/** Asked for by people and by events side by side; none is waited for. */
export function askBoth(model: Model, phone: Phone, byPeople: number, byEvents: number): Promise<Taken>[] {
  const told = Math.min(byEvents, mayBeTold(model));
  model.notices += told;
  askedUnheard(model, byPeople);
  return [
    ...Array.from({ length: told }, () => report(phone, 'work_order.ready')),
    ...Array.from({ length: byPeople }, (_, n) => ask(phone, n % 2 === 0 ? undefined : 150 * n)),
  ];
}

const stopAmongTexts = (before: number, events: number, after: number) =>
  happening({
    name: `texts STOP while ${before} + ${after} texts are asked for and ${events} things are reported`,
    async run(model, phone) {
      const asked = askBoth(model, phone, before, events);
      const stopped = silencing(phone, () => says(phone, 'STOP', stopAs(phone, 'STOP')));
      asked.push(...askBoth(model, phone, after, 0));
      textedStop(model);
      expect((await stopped).status).toBe(202);
      for (const { status } of await Promise.all(asked)) expect([202, 409]).toContain(status);
      await agrees(model, phone);
    },
  });

export const textsAsked: fc.Arbitrary<Happening>[] = [
  fc.constant(askText()),
  fc.constant(askText()),
  fc.constant(askText()),
  fc.integer({ min: 3, max: 5 }).map(askSeveral),
  fc.constant(askInVain),
  fc.integer({ min: 1, max: 900 }).map((ms) => askText(ms)),
  fc.constantFrom('work_order.ready' as const, 'order.ready_for_pickup' as const).map(reportReady),
  fc.constantFrom('work_order.ready' as const, 'order.ready_for_pickup' as const).map(reportReady),
  fc
    .tuple(fc.nat({ max: 4 }), fc.nat({ max: 2 }), fc.nat({ max: 3 }))
    .map(([before, events, after]) => stopAmongTexts(before, events, after)),
];
