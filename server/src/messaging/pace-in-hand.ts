import { sql } from 'kysely';
import type { Business, Settings } from '../businesses/settings.ts';
import type { Tx } from '../storage/transaction.ts';
import { type Brake, type Brakes, keysHeld, mostInAnHour, SHOP, saveBrakes } from './brakes.ts';
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
  /** Senders whose account's connection another process holds: nothing of theirs is claimed or sent here. */
  readonly elsewhere: readonly string[];
  readonly #brakes: Map<string, Brake>;
  readonly #brakesChanged = new Set<string>();
  readonly #brakeSettings: Settings['brakes'];
  readonly #stoppedAt: Date | null;
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
    this.#brakes = new Map(brakes);
    this.#brakeSettings = settings.brakes;
    this.#stoppedAt = shop.stoppedAt;
    this.heldFrom = Math.min(shop.heldFrom, brakesHoldFrom({ shop, brakes }));
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
      return this.#stoppedAt === null || OPT_OUT_CONFIRMATIONS.includes(text.purpose);
    const sender = this.#senders.get(text.sender);
    if (sender === undefined || text.turn === null || text.turn >= this.heldFrom) return false;
    if (this.#spent >= this.#left) return false;
    if (text.purpose === 'notice' && this.#brakesHold(text)) return false;
    return leftNow(sender, this.now) > 0 && fitsToday(sender, paceCost(text));
  }

  /** It leaves. */
  count(text: Counted): void {
    const sender = this.#senders.get(text.sender);
    if (sender === undefined) return;
    const cost = paceCost(text);
    this.#senders.set(text.sender, afterText(sender, cost, this.now));
    this.#changed.add(text.sender);
    if (sender.brand !== null) this.#countForBrand(cost);
    this.#spent += spendCost(text);
    if (text.purpose !== 'notice') return;
    for (const brake of this.#brakesOf(text)) this.#leave({ ...brake, hourTexts: brake.hourTexts + 1 });
  }

  #countForBrand(cost: number): void {
    for (const [number, sender] of this.#senders) {
      const { brand } = sender;
      if (brand === null) continue;
      this.#senders.set(number, { ...sender, brand: { ...brand, sentToday: brand.sentToday + cost } });
    }
  }

  get brakes(): Brakes {
    return this.#brakes;
  }

  /** Those under which texts may leave; the shop's own, where that holds, holds by the turn. */
  get openBrakes(): string[] {
    const held = keysHeld(this.#brakes);
    return [...this.#brakes.keys()].filter((id) => !held.includes(id));
  }

  /** What the owner dropped under this brake is gone. */
  noneDropped(id: string): void {
    const brake = this.#brakes.get(id);
    if (brake !== undefined) this.#leave({ ...brake, dropBefore: null });
  }

  /** The key's own first: what it holds is none of the shop's flood. */
  #brakesOf({ brake }: Pick<Counted, 'brake'>): Brake[] {
    return [...new Set([brake, SHOP])].flatMap((id) => this.#brakes.get(id) ?? []);
  }

  /** Whether a brake holds this text, or begins to: one more than any hour brought, and from here on they wait for the owner. */
  #brakesHold(text: Counted): boolean {
    // Of a key that was heard of since these were read: the next hand-over knows its brake.
    if (!this.#brakes.has(text.brake)) return true;
    return this.#brakesOf(text).some((brake) => {
      if (brake.floodSince !== null) return true;
      if (brake.hourTexts < mostInAnHour(brake, this.#brakeSettings)) return false;
      if (brake.id === SHOP) {
        this.#leave({ ...brake, floodSince: this.now });
        this.heldFrom = Math.min(this.heldFrom, TURN.notice);
      } else {
        this.#countApart(brake);
        this.#leave({ ...brake, floodSince: this.now, hourApart: brake.hourTexts });
      }
      return true;
    });
  }

  /** What a key sent before its brake held it makes no flood of what others send. */
  #countApart({ hourTexts, hourApart }: Brake): void {
    const shop = this.#brakes.get(SHOP);
    if (shop === undefined) return;
    this.#leave({ ...shop, hourTexts: Math.max(0, shop.hourTexts - (hourTexts - hourApart)) });
  }

  #leave(brake: Brake): void {
    this.#brakes.set(brake.id, brake);
    this.#brakesChanged.add(brake.id);
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
    const brakes = [...this.#brakesChanged].flatMap((id) => this.#brakes.get(id) ?? []);
    await saveBrakes(tx, brakes);
    // Told once, with the text that spends the last of it.
    const isSpent = this.#changed.size > 0 && this.#spent >= this.#left;
    if (isSpent || brakes.some(({ floodSince }) => floodSince === this.now)) {
      tx.changed('pacing.updated', tx.businessId);
    }
    if (this.#changed.size === 0) return;
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
    const today = dayIn(this.#zone, this.now);
    await sql`
      update business_pace set day = ${today},
        segments = case when day = ${today} then segments else 0 end + ${this.#spent},
        let_go = case when day = ${today} then let_go end
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
