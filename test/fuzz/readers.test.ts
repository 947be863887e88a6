// The connectors' readers alone, which is most of the way that a webhook goes: many, and fast.
import { afterEach, expect, test } from 'vitest';
import { credentialsSchemas } from '../../server/src/carriers/accounts.ts';
import type { WebhookContent, WebhookRequest } from '../../server/src/carriers/carrier.ts';
import { FAILURE_REASONS } from '../../server/src/carriers/failure-reasons.ts';
import { again, ITEMS, SEED, watchForUnhandled } from './how-many.ts';
import { fuzzedCarriers, type Sent } from './webhooks.ts';

/** How long one webhook may keep the process from all else, in ms of its own time: the machine may be busy. */
const MOST_MS = 500;

const unhandled = watchForUnhandled();
afterEach(() => expect(unhandled).toEqual([]));

const isStorable = (text: unknown): boolean =>
  typeof text === 'string' && text.isWellFormed() && !text.includes('\0');

/** What is wrong with what a reader made of a webhook; null where nothing is. */
function faultOf(content: WebhookContent, { isSigned, isWhole }: Sent): string | null {
  if ('refused' in content) {
    if (isSigned && content.refused === 'signature') return 'is refused for its signature, which is good';
    if (isSigned && isWhole) return `is refused for its content: ${content.message}`;
    if (!isSigned && content.refused !== 'signature') return 'is not signed, and was read';
    return null;
  }
  if (!isSigned) return 'is not signed, and was taken';
  if ('nothing' in content) return null;
  if (content.carrierMessageId === '' || !isStorable(content.carrierMessageId)) return 'has no id to keep';
  if ('body' in content) {
    const { from, to, body, mediaUrls, carrierTime } = content;
    if (![from, to, body, ...mediaUrls].every(isStorable)) return 'cannot be kept';
    if (from === '') return 'is from nobody';
    if (carrierTime !== null && Number.isNaN(carrierTime.getTime())) return 'has a time that is none';
    return null;
  }
  const { error } = content;
  if (error === null) return null;
  if (!/^[\w-]{1,40}$/.test(error.code)) return `has ${JSON.stringify(error.code)} for a code`;
  return FAILURE_REASONS.includes(error.reason ?? 'other') ? null : 'has a reason that is none';
}

/** They have no webhooks: one is in this program, the other calls by its own connection. */
const WITHOUT_WEBHOOKS = ['simulator', 'smpp'];

test('every kind of account that a carrier calls is among those that are fuzzed', () => {
  const kinds = Object.keys(credentialsSchemas).filter((kind) => !WITHOUT_WEBHOOKS.includes(kind));
  expect(kinds.toSorted()).toEqual(
    fuzzedCarriers()
      .map(({ account }) => account.kind)
      .toSorted(),
  );
});

for (const { name, carrier, send } of fuzzedCarriers()) {
  test(
    `C38 ${ITEMS} mutated webhooks of ${name} are each taken or refused as they should, in good time: from seed ${SEED}`,
    () => {
      const counts = { signed: 0, taken: 0 };
      for (let seed = SEED; seed < SEED + ITEMS; seed++) {
        const sent = send(seed, '018f2f6e-0000-7000-8000-000000000000');
        const read = (webhook: WebhookRequest) =>
          sent.door === 'inbound' ? carrier.readInbound(webhook) : carrier.readStatus(webhook);
        const before = process.threadCpuUsage();
        let content: WebhookContent;
        try {
          content = read(sent.webhook);
        } catch (error) {
          throw new Error(`A reader throws: ${again(seed)}`, { cause: error });
        }
        const { user } = process.threadCpuUsage(before);
        const fault = user / 1_000 > MOST_MS ? `takes ${user / 1_000} ms` : faultOf(content, sent);
        if (fault !== null) expect.fail(`A webhook ${fault}: ${again(seed)}`);
        if (sent.isSigned) counts.signed++;
        if (!('refused' in content)) counts.taken++;
      }
      // Chance leaves enough of either kind, or this would show little.
      if (ITEMS < 1_000) return;
      expect(counts.taken).toBeGreaterThan(ITEMS / 5);
      expect(ITEMS - counts.signed).toBeGreaterThan(ITEMS / 5);
    },
    120_000 + ITEMS * 10,
  );
}
