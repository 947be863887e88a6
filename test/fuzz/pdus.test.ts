// What an SMSC sends, through a socket into the connector.
import { afterEach, expect, test } from 'vitest';
import { until } from '../../server/test-support/carrier-contract.ts';
import { numbersFrom } from '../../server/test-support/seeded-numbers.ts';
import { closeAll, connectTo, openRawSmsc } from '../../server/test-support/smpp-connector.ts';
import { isAsking, mutatedPdu } from '../../server/test-support/smpp-mutations.ts';
import { again, ITEMS, SEED, watchForUnhandled } from './how-many.ts';

/** How long a hundred PDUs may keep the process from all else, in ms of its own time. */
const MOST_MS = 2_000;
/** Of one seed. Parts of texts are joined, so that what one PDU does depends on those before it. */
const TOGETHER = 1_000;

const unhandled = watchForUnhandled();
afterEach(async () => {
  await closeAll();
  expect(unhandled).toEqual([]);
});

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

async function session(seed: number, count: number): Promise<number> {
  const chance = numbersFrom(seed);
  const how = again(seed, TOGETHER);
  const smsc = await openRawSmsc();
  const { links, inbound, statuses, boundTimes } = connectTo(smsc, { joining: { answerWithinMs: 10 } });
  await until(() => boundTimes() === 1, `bound: ${how}`);
  let asked = 0;
  for (let at = 0; at < count; ) {
    // In groups that an SMSC might send at once, cut anywhere.
    const group = Array.from({ length: Math.min(100, count - at) }, () => mutatedPdu(chance));
    at += group.length;
    asked += group.filter(isAsking).length;
    const stream = Buffer.concat(group);
    const cut = chance.below(stream.length);
    const before = process.threadCpuUsage();
    smsc.sockets[0]?.write(stream.subarray(0, cut));
    smsc.sockets[0]?.write(stream.subarray(cut));
    await until(() => smsc.received.length >= asked, `answers up to ${at}: ${how}`);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000, how).toBeLessThan(MOST_MS);
  }
  expect(smsc.received, how).toHaveLength(asked);
  expect(links, how).toEqual([{ state: 'bound' }]);
  for (const { carrierMessageId, from, to, body } of inbound)
    expect(
      [carrierMessageId, from, to, body].filter((text) => !isStorable(text)),
      how,
    ).toEqual([]);
  for (const { carrierMessageId } of statuses) expect(isStorable(carrierMessageId), how).toBe(true);
  return inbound.length + statuses.length;
}

/** Lengths that are none, and octets at random: the stream is over, and the connector comes back. */
async function garbage(seed: number): Promise<void> {
  const chance = numbersFrom(seed);
  const smsc = await openRawSmsc();
  const { boundTimes } = connectTo(smsc);
  await until(() => boundTimes() === 1, `bound: ${again(seed, TOGETHER)}`);
  const spoiled = mutatedPdu(chance);
  spoiled.writeUInt32BE(chance.of([0, 1, 15, 0x7fff_ffff, 0xffff_ffff]), 0);
  smsc.sockets[0]?.write(Buffer.concat([spoiled, chance.bytes(200)]));
  await until(() => boundTimes() === 2, `bound again: ${again(seed, TOGETHER)}`);
}

test(
  `${ITEMS} mutated PDUs leave an SMPP connector bound, and each that asks is answered: from seed ${SEED}`,
  async () => {
    let taken = 0;
    for (let at = 0; at < ITEMS; at += TOGETHER) {
      const seed = SEED + at / TOGETHER;
      taken += await session(seed, Math.min(TOGETHER, ITEMS - at));
      await garbage(seed);
      await closeAll();
    }
    if (ITEMS >= 1_000) expect(taken).toBeGreaterThan(ITEMS / 50);
  },
  120_000 + ITEMS * 20,
);
