import { sql } from 'kysely';
import type { Business } from '../businesses/settings.ts';
import type { Tx } from '../storage/transaction.ts';
import { type Brakes, mostInAnHour } from './brakes.ts';
import {
  afterText,
  brakesHoldFrom,
  type Counted,
  fitsToday,
  leftNow,
  type Paces,
  paceCost,
  readPaces,
  type SenderPace,
  spendCost,
} from './pace.ts';
import { dayIn } from './sender-limits.ts';
import { TURN } from './turns.ts';

/** Of what a STOP is owed; nothing else goes while everything is stopped (C54). */
const OPT_OUT_CONFIRMATIONS: readonly string[] = ['opt_out_confirmation', 'promotional_opt_out_confirmation'];

/** The pace while a hand-over is at work: what it lets go is counted, and saved at its end. */
export class PaceInHand {
  readonly now: Date;
  heldFrom: number;
  readonly dropBefore: Date | null;
  /** Nothing is left that the owner dropped. */
  dropped = false;
  /** Senders whose account's connection another process holds: nothing of theirs is claimed or sent here. */
  readonly elsewhere: readonly string[];
  readonly #brakes: Brakes;
  readonly #most: number;
  #automatic = 0;
  #floodSince: Date | null;
  readonly #senders: Map<string, SenderPace>;
  readonly #changed = new Set<string>();
  readonly #zone: string;
  readonly #left: number;
  #spent = 0;

  /** @param accountsElsewhere accounts whose connection another process holds */
  constructor(
    { now, senders, shop, brakes }: Paces,
    { timeZone, settings }: Business,
    accountsElsewhere: readonly string[],
  ) {
    this.now = now;
    this.#brakes = brakes;
    this.#most = mostInAnHour(brakes, settings.brakes);
    this.#floodSince = brakes.floodSince;
    this.dropBefore = brakes.dropBefore;
    this.heldFrom = Math.min(shop.heldFrom, brakesHoldFrom(brakes));
    const isElsewhere = ({ retired, accountId }: SenderPace) =>
      !retired && accountsElsewhere.includes(accountId);
    this.elsewhere = [...senders.values()].filter(isElsewhere).map(({ number }) => number);
    this.#senders = new Map([...senders].filter(([, sender]) => !isElsewhere(sender)));
    this.#zone = timeZone;
    this.#left =
      shop.limit === null || shop.letGo !== null ? Number.POSITIVE_INFINITY : shop.limit - shop.spentToday;
  }

  /** Of each sender that may send anything. */
  get open(): { readonly sender: SenderPace; readonly left: number }[] {
    return [...this.#senders.values()].flatMap((sender) => {
      const left = leftNow(sender, this.now);
      return left > 0 ? [{ sender, left }] : [];
    });
  }

  get senders(): readonly string[] {
    return [...this.#senders.keys()];
  }

  /** Those whose texts wait, all but answers. */
  get full(): string[] {
    return [...this.#senders.values()].flatMap((sender) =>
      leftNow(sender, this.now) > 0 ? [] : [sender.number],
    );
  }

  /** Whether it is this text's turn. An answer to STOP or HELP waits for nothing (C22). */
  mayLeave(text: Counted): boolean {
    // Also of a text that goes on by another sender than it was claimed for.
    if (this.elsewhere.includes(text.sender)) return false;
    if (text.turn === TURN.answer)
      return this.#brakes.stoppedAt === null || OPT_OUT_CONFIRMATIONS.includes(text.purpose);
    const sender = this.#senders.get(text.sender);
    if (sender === undefined || text.turn === null || text.turn >= this.heldFrom) return false;
    if (this.#spent >= this.#left) return false;
    if (text.purpose === 'notice' && this.#brakes.hourTexts + this.#automatic >= this.#most) {
      // More than any hour brought: from here on they wait for the owner.
      this.#floodSince = this.now;
      this.heldFrom = Math.min(this.heldFrom, TURN.notice);
      return false;
    }
    return leftNow(sender, this.now) > 0 && fitsToday(sender, paceCost(text));
  }

  /** It leaves. */
  count(text: Counted): void {
    const sender = this.#senders.get(text.sender);
    if (sender === undefined) return;
    this.#senders.set(text.sender, afterText(sender, paceCost(text), this.now));
    this.#changed.add(text.sender);
    this.#spent += spendCost(text);
    if (text.purpose === 'notice') this.#automatic += 1;
  }

  /** In how many ms a sender that has sent its fill may go on; null where none is known to wait for its rate. */
  get freeInMs(): number | null {
    const waits = this.full.flatMap((number) => {
      const ms = (this.#senders.get(number)?.freeAt ?? 0) - this.now.getTime();
      return ms > 0 ? [ms] : [];
    });
    return waits.length === 0 ? null : Math.min(...waits);
  }

  async save(tx: Tx): Promise<void> {
    const flooded = this.#floodSince?.getTime() !== this.#brakes.floodSince?.getTime();
    if (this.#changed.size === 0 && !flooded && !this.dropped) return;
    for (const number of this.#changed) {
      const sender = this.#senders.get(number);
      if (sender === undefined) continue;
      await sql`
        insert into sender_pace (business_id, sender, free_at, day, segments, texts)
        values (${tx.businessId}, ${number}, ${new Date(Math.ceil(sender.freeAt))}, ${dayIn(sender.zone, this.now)},
                ${sender.sentToday}, ${sender.texts})
        on conflict (business_id, sender) do update set
          free_at = excluded.free_at, day = excluded.day, segments = excluded.segments, texts = excluded.texts`.execute(
        tx.sql,
      );
    }
    if (this.#spent >= this.#left || flooded) tx.changed('pacing.updated', tx.businessId);
    const today = dayIn(this.#zone, this.now);
    await sql`
      update business_pace set day = ${today},
        segments = case when day = ${today} then segments else 0 end + ${this.#spent},
        let_go = case when day = ${today} then let_go end,
        hour = ${this.#brakes.hour}, hour_texts = ${this.#brakes.hourTexts + this.#automatic},
        busiest_hour = ${this.#brakes.busiestHour}, flood_since = ${this.#floodSince},
        drop_before = ${this.dropped ? null : this.dropBefore}
      where business_id = ${tx.businessId}`.execute(tx.sql);
  }
}

/** Waits for its turn among the hand-overs of this business, and says what may leave now. */
export async function takePace(
  tx: Tx,
  load: () => Promise<Business>,
  accountsElsewhere: readonly string[],
): Promise<[Business, PaceInHand]> {
  await ensurePace(tx);
  const business = await load();
  return [business, new PaceInHand(await readPaces(tx, business), business, accountsElsewhere)];
}

/** Locks the business's row, making it at the first text. */
export async function ensurePace(tx: Tx): Promise<void> {
  if (await lockPace(tx)) return;
  await sql`
    insert into business_pace (business_id, day, segments) values (${tx.businessId}, 'epoch', 0)
    on conflict do nothing`.execute(tx.sql);
  await lockPace(tx);
}

/** Also for who changes what the owner lets go. */
export async function lockPace(tx: Tx): Promise<boolean> {
  const { rows } = await sql`
    select from business_pace where business_id = ${tx.businessId} for no key update`.execute(tx.sql);
  return rows.length > 0;
}
