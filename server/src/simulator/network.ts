import { setTimeout as sleep } from 'node:timers/promises';
import type { CarrierError } from '../carriers/carrier.ts';
import type { Parts } from '../messaging/parts.ts';
import { receiveStatus } from '../messaging/receive-status.ts';
import { inBusiness } from '../storage/transaction.ts';
import { type DueReport, deliverAccepted, leftUnreported, markReported } from './deliver.ts';

/** Between two looks at least: what is accepted meanwhile goes in one batch. */
const SHORTEST_PAUSE_MS = 10;
/** Between two looks at most: while texts are under way, and while none were for a time. */
const BUSY_PAUSE_MS = 25;
const IDLE_PAUSE_MS = 200;
const BUSY_FOR_MS = 5_000;
const BATCH = 200;
/** Reports under way at once: each holds one of the process's connections to the database. */
const REPORTS_AT_ONCE = 6;
/** So long a report is left to the process that settled the text; then it counts as left behind. */
const LEFT_BEHIND_MS = 2_000;

const LANDLINE: CarrierError = {
  code: 'simulator_landline',
  reason: 'landline',
  message: 'The number cannot get texts, as a landline',
};

export interface SimulatedNetwork {
  /** Takes up nothing further and waits for the reports under way; what is left goes on in the next process. */
  stop(): Promise<void>;
}

/**
 * Delivers what simulated carriers accepted, for all businesses, and reports it. Any number of processes may run it.
 *
 * Lock order, here as in handset.ts: rows of the simulator first, then the number's row. A report holds its own text's
 * row while it waits for the number. Nobody who holds a number's row ever asks for one of the simulator's, since
 * carriers are called outside transactions; and whoever wants the same text's row passes it over. So no circle can form.
 */
export function startSimulatedNetwork(parts: Parts): SimulatedNetwork {
  const { store, log } = parts;
  const waiting: { readonly businessId: string; readonly due: DueReport }[] = [];
  /** Ids of texts that this process has still to report. */
  const ours = new Set<string>();
  const underWay = new Set<Promise<void>>();
  let stopped = false;
  let busyUntil = 0;
  let wake = () => {};
  const off = store.signals.onTextsDue(() => wake());

  function enqueue(businessId: string, dues: readonly DueReport[]): void {
    for (const due of dues) {
      if (ours.has(due.id)) continue;
      ours.add(due.id);
      waiting.push({ businessId, due });
    }
    startReports();
  }

  function startReports(): void {
    while (!stopped && underWay.size < REPORTS_AT_ONCE) {
      const next = waiting.shift();
      if (next === undefined) return;
      const reporting = report(parts, next.businessId, next.due)
        .catch((error: unknown) =>
          log.error({ err: error }, 'a simulated delivery could not be reported yet'),
        )
        .finally(() => {
          underWay.delete(reporting);
          ours.delete(next.due.id);
          startReports();
        });
      underWay.add(reporting);
    }
  }

  async function look(leftBehind: Date | null): Promise<void> {
    const { rows } = await store.database.pool.query<{ id: string }>(
      'SELECT businesses_with_simulated_texts() AS id',
    );
    if (rows.length > 0) busyUntil = performance.now() + BUSY_FOR_MS;
    for (const { id } of rows) {
      if (stopped) return;
      const dues = await inBusiness(store, id, async (tx) => [
        ...(await deliverAccepted(tx, BATCH)),
        ...(leftBehind === null ? [] : await leftUnreported(tx, leftBehind, BATCH)),
      ]);
      enqueue(id, dues);
      if (dues.length >= BATCH) wake();
    }
  }

  async function run(): Promise<void> {
    // The first look takes up at once what an earlier process left.
    let leftBehind: Date | null = new Date();
    let leftLookAt = performance.now() + LEFT_BEHIND_MS;
    while (!stopped) {
      // Before the look: a signal that comes during it must not be lost.
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await look(leftBehind).catch((error: unknown) => {
        if (!stopped)
          log.error({ err: error }, 'the simulated carrier could not look for texts; it tries again');
      });
      leftBehind = null;
      if (performance.now() >= leftLookAt) {
        leftBehind = new Date(Date.now() - LEFT_BEHIND_MS);
        leftLookAt = performance.now() + LEFT_BEHIND_MS;
      }
      if (stopped) return;
      const rest = new AbortController();
      const pause = performance.now() < busyUntil ? BUSY_PAUSE_MS : IDLE_PAUSE_MS;
      await Promise.all([
        sleep(SHORTEST_PAUSE_MS),
        Promise.race([woken, sleep(pause, undefined, { signal: rest.signal }).catch(() => {})]),
      ]);
      rest.abort();
    }
  }
  const running = run();

  return {
    async stop() {
      stopped = true;
      off();
      wake();
      await running;
      await Promise.allSettled(underWay);
    },
  };
}

/** Another process reports it. Thrown, it rolls back a report that would be the second one. */
class ReportedElsewhere extends Error {}

async function report(
  parts: Parts,
  businessId: string,
  { id, accountId, outcome }: DueReport,
): Promise<void> {
  const status = {
    carrierMessageId: id,
    status: outcome,
    error: outcome === 'undelivered' ? LANDLINE : null,
    blocked: false,
  };
  try {
    await receiveStatus(parts, { businessId, accountId }, status, async (tx) => {
      if (!(await markReported(tx, id))) throw new ReportedElsewhere();
    });
  } catch (error) {
    if (!(error instanceof ReportedElsewhere)) throw error;
  }
}
