import { setTimeout as sleep } from 'node:timers/promises';
import { parseVkey } from '@conversations/consent';
import type { Logger } from 'pino';
import { inBusiness, type Store } from '../storage/transaction.ts';
import { askWitness, type WitnessAnswer, type WitnessAt } from './ask-witness.ts';
import { latestHead, ProofMaker } from './log-tree.ts';

const LOOK_EVERY_MS = 500;
/** After a refusal: a witness is not to be pressed, and most refusals do not pass by themselves. */
const REST_MS = 10_000;

/** Has the newest checkpoint of each business cosigned, within a second or two. Any number of processes may run it. */
export function startWitnessing(parts: { store: Store; log: Logger; witness: WitnessAt }): {
  stop(): Promise<void>;
} {
  const { store, log, witness } = parts;
  const key = parseVkey(witness.vkey);
  if (!key.ok || key.value.type !== 'cosignature/v1') {
    throw new Error('WITNESS_KEY is no key of a witness. Set its vkey, as the witness publishes it.');
  }
  const { name } = key.value;
  const ending = new AbortController();
  const restUntil = new Map<string, number>();

  /** Outside any transaction: a slow witness keeps no lock and no connection. */
  async function cosign(businessId: string): Promise<void> {
    const state = await inBusiness(store, businessId, async (tx) => {
      const last = await tx.sql
        .selectFrom('log_cosignatures')
        .select('tree_size')
        .where('business_id', '=', businessId)
        .where('witness', '=', name)
        .orderBy('tree_size', 'desc')
        .limit(1)
        .executeTakeFirst();
      return { head: await latestHead(tx), cosigned: last?.tree_size ?? 0 };
    });
    const { head, cosigned } = state;
    if (head === null || head.size === cosigned) return;
    const ask = async (oldSize: number): Promise<WitnessAnswer> => {
      const proof = await inBusiness(store, businessId, (tx) =>
        new ProofMaker(tx).consistency(oldSize, head.size),
      );
      return askWitness(witness, { oldSize, proof, note: head.note });
    };
    let answer = await ask(cosigned);
    if (answer.outcome === 'saw' && answer.size <= head.size) answer = await ask(answer.size);
    if (answer.outcome === 'cosigned') {
      const { line } = answer;
      await inBusiness(store, businessId, (tx) =>
        tx.sql
          .insertInto('log_cosignatures')
          .values({ business_id: businessId, tree_size: head.size, witness: name, line })
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      );
      restUntil.delete(businessId);
      return;
    }
    const why = answer.outcome === 'saw' ? `it saw a log of ${answer.size} entries` : answer.why;
    if (!restUntil.has(businessId))
      log.error({ businessId, why }, 'the witness did not cosign; it is asked again');
    restUntil.set(businessId, performance.now() + REST_MS);
  }

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      try {
        const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
        for (const { id } of rows) {
          if (ending.signal.aborted) return;
          if (performance.now() >= (restUntil.get(id) ?? 0)) await cosign(id);
        }
      } catch (error) {
        if (!ending.signal.aborted) log.error({ err: error }, 'the witness could not be asked yet');
      }
      await sleep(LOOK_EVERY_MS, undefined, { signal: ending.signal }).catch(() => {});
    }
  }
  const running = run();
  return {
    async stop() {
      ending.abort();
      await running;
    },
  };
}
