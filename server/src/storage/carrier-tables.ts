import type { Generated } from 'kysely';

export interface CarrierTables {
  carrier_accounts: CarrierAccountTable;
  carrier_links: CarrierLinkTable;
  carrier_reception: CarrierReceptionTable;
  block_lifts: BlockLiftTable;
  senders: SenderTable;
  sender_pace: SenderPaceTable;
  business_pace: BusinessPaceTable;
  brakes: BrakeTable;
  early_statuses: EarlyStatusTable;
  simulator_handsets: SimulatorHandsetTable;
  simulator_texts: SimulatorTextTable;
}

interface CarrierAccountTable {
  business_id: string;
  id: string;
  kind: string;
  credentials: Buffer;
  base_url: string | null;
  confirms_stop: boolean;
  /** Counts its changes: what was connected at an earlier one holds no more. */
  version: Generated<number>;
  credentials_changed_at: Generated<Date>;
  /** What the credentials were before, sealed: they check webhooks until then, and never send. */
  previous_credentials: Buffer | null;
  previous_until: Date | null;
  created_at: Generated<Date>;
}

interface SenderTable {
  business_id: string;
  number: string;
  carrier_account_id: string;
  is_default: Generated<boolean>;
  retired_at: Date | null;
  /** Which sender goes on with its threads, once it is retired; null for the default one. */
  replaced_by: string | null;
  /** Segments; null for what its kind of sender has. */
  per_second: number | null;
  per_day: number | null;
  created_at: Generated<Date>;
  block_scope: string | null;
}

/** What carriers do by themselves, and know. */
/** What may be missing of what an account's carrier received (C25). */
interface CarrierReceptionTable {
  business_id: string;
  carrier_account_id: string;
  heard_until: Generated<Date>;
  missing_since: Date | null;
  missing_until: Date | null;
  ask_after: Generated<Date>;
  attempts: Generated<number>;
  problem: string | null;
  opt_outs_read_at: Date | null;
  /** When a webhook with a good signature last came, to the minute. */
  webhook_at: Date | null;
}

/** A carrier's block that a spoken yes is to lift (C29). */
interface BlockLiftTable {
  business_id: string;
  id: string;
  number: string;
  sender: string;
  carrier_account_id: string;
  event_id: string;
  consent_seq: number;
  said_at: Date;
  state: Generated<'due' | 'lifted' | 'refused' | 'not_offered' | 'canceled'>;
  attempts: Generated<number>;
  ask_after: Generated<Date>;
  carrier_error: string | null;
  created_at: Generated<Date>;
  settled_at: Date | null;
}

/** What a sender has handed to its carrier. */
interface SenderPaceTable {
  business_id: string;
  sender: string;
  free_at: Date;
  day: string;
  segments: number;
  texts: number;
}

/** What the shop has spent on its own day. */
interface BusinessPaceTable {
  business_id: string;
  day: string;
  segments: number;
  let_go: 'people' | 'all' | null;
  stopped_at: Date | null;
  /** These five are of before there were `brakes`, and go once no process of before runs beside one of now. */
  hour: Date | null;
  hour_texts: Generated<number>;
  busiest_hour: Generated<number>;
  flood_since: Date | null;
  drop_before: Date | null;
}

/** How many automatic texts the shop, or one key, sends in an hour (C54). */
interface BrakeTable {
  business_id: string;
  /** The actor that the key is; the nil id for the shop. */
  id: string;
  hour: Date | null;
  hour_texts: Generated<number>;
  hour_apart: Generated<number>;
  busiest_hour: Generated<number>;
  flood_since: Date | null;
  drop_before: Date | null;
}

/** How the connection stands that is held to the carrier of an account. */
interface CarrierLinkTable {
  business_id: string;
  carrier_account_id: string;
  connected: boolean;
  reason: string | null;
  since: Generated<Date>;
  /** Why it last did not stand, also where it stands again. */
  last_error: string | null;
  last_error_at: Date | null;
}

/** A delivery report that came before the carrier's answer to the send. */
interface EarlyStatusTable {
  business_id: string;
  carrier_account_id: string;
  carrier_message_id: string;
  status: 'sent' | 'delivered' | 'undelivered' | 'failed';
  error: string | null;
  failure: string | null;
  blocked: Generated<boolean>;
  received_at: Generated<Date>;
}

// What the simulated carrier remembers.

interface SimulatorHandsetTable {
  business_id: string;
  number: string;
  behaviour: Generated<'delivers' | 'undeliverable' | 'blocks' | 'slow' | 'times_out' | 'throttles'>;
  refusals_left: Generated<number>;
  blocked: Generated<string[]>;
}

interface SimulatorTextTable {
  business_id: string;
  id: string;
  number: string;
  sender: string;
  direction: 'in' | 'out';
  body: string;
  accepted_at: Date;
  at: Date | null;
  outcome: 'delivered' | 'undelivered' | null;
  reported: Generated<boolean>;
  media_urls: Generated<string[]>;
}
