import type { AllowedBy, Category, NumberFacts, Purpose } from '@conversations/consent';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { CarrierTables } from './carrier-tables.ts';
import type {
  ConsentEventTable,
  ConsentOpeningTable,
  LogCheckpointTable,
  LogCosignatureTable,
  LogLeafTable,
  LogNodeTable,
  SuppressionTable,
  UnsequencedEventTable,
} from './ledger-tables.ts';
import type {
  MediaLeftoverTable,
  MediaTable,
  ReceivedBytesTable,
  ReceivedMediaTable,
} from './media-tables.ts';
import type { ReplyTemplateTable, WordingTable } from './wording-tables.ts';

/** The tables as queries see them. Each begins with the business (see migrations/0001_foundations.sql). */
export interface Tables extends CarrierTables {
  businesses: BusinessTable;
  stores: {
    business_id: string;
    id: string;
    name: string;
    phone: string | null;
    /** Its own number; null for the default one. */
    sender: string | null;
    created_at: Generated<Date>;
  };
  actors: ActorTable;
  wrapped_keys: WrappedKeyTable;
  wordings: WordingTable;
  reply_templates: ReplyTemplateTable;
  customers: CustomerTable;
  number_holdings: NumberHoldingTable;
  numbers: NumberTable;
  conversations: ConversationTable;
  conversation_entries: ConversationEntryTable;
  conversation_words: { business_id: string; word: string; conversation_id: string };
  customer_words: { business_id: string; word: string; customer_id: string };
  messages: MessageTable;
  tasks: TaskTable;
  work_orders: WorkOrderTable;
  reported_events: ReportedEventTable;
  idempotency_keys: IdempotencyKeyTable;
  changes: ChangeTable;
  consent_events: ConsentEventTable;
  consent_openings: ConsentOpeningTable;
  unsequenced_events: UnsequencedEventTable;
  log_leaves: LogLeafTable;
  log_checkpoints: LogCheckpointTable;
  log_nodes: LogNodeTable;
  log_cosignatures: LogCosignatureTable;
  suppressions: SuppressionTable;
  media: MediaTable;
  media_leftovers: MediaLeftoverTable;
  received_media: ReceivedMediaTable;
  received_bytes: ReceivedBytesTable;
}

type Json<T extends object> = JSONColumnType<T>;

interface BusinessTable {
  id: string;
  name: string;
  country: Generated<string>;
  time_zone: Generated<string>;
  settings: ColumnType<Record<string, unknown>, string | undefined, string>;
  created_at: Generated<Date>;
}

interface ActorTable {
  business_id: string;
  id: string;
  kind: 'staff' | 'key' | 'customer' | 'carrier' | 'system';
  name: string;
  external_ref: string;
  created_at: Generated<Date>;
}

interface WrappedKeyTable {
  business_id: string;
  purpose: 'number' | 'log' | 'suppression';
  subject_id: string;
  wrapped: Buffer;
  public_part: string | null;
  created_at: Generated<Date>;
}

interface CustomerTable {
  business_id: string;
  id: string;
  name: string;
  mobile: string;
  email: string | null;
  external_id: string | null;
  language: string | null;
  time_zone: string | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  erased_at: Date | null;
  /** The record that this one was merged into, to which it is a pointer now. */
  merged_into: string | null;
  merged_at: Date | null;
}

interface NumberHoldingTable {
  business_id: string;
  customer_id: string;
  number_id: string;
  number: string;
  held_from: Date;
  held_until: Date | null;
}

interface NumberTable {
  business_id: string;
  number: string;
  id: string;
  version: Generated<number>;
  facts: Json<NumberFacts>;
  state: ColumnType<NumberFacts['consent']['state'], never, never>;
  next_due: Date | null;
  in_flight: string | null;
  in_flight_until: Date | null;
  /** Since when somebody wants to know what line it is, and when its carrier was last asked (messaging/look-up-lines.ts). */
  line_wanted: Date | null;
  line_asked: Date | null;
  created_at: Generated<Date>;
}

interface ConversationTable {
  business_id: string;
  id: string;
  number: string;
  sender: string;
  status: Generated<'open' | 'resolved'>;
  assignee_id: string | null;
  unread: Generated<number>;
  /** The customer or a person of the shop wrote in it. */
  spoken: Generated<boolean>;
  last_message_id: string | null;
  last_at: Generated<Date>;
  created_at: Generated<Date>;
}

interface ConversationEntryTable {
  business_id: string;
  id: string;
  conversation_id: string;
  kind: 'note' | 'assigned' | 'unassigned' | 'resolved' | 'reopened' | 'goes_on_in' | 'goes_on_from';
  actor_id: string;
  body: string | null;
  assignee_id: string | null;
  other_conversation_id: string | null;
  created_at: Generated<Date>;
}

export type MessageStatus =
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'undelivered'
  | 'failed'
  | 'canceled'
  | 'refused'
  | 'unknown'
  | 'received';

interface MessageTable {
  business_id: string;
  id: string;
  conversation_id: string;
  customer_id: string | null;
  number: string;
  sender: string;
  direction: 'inbound' | 'outbound';
  body: string;
  media_urls: Generated<string[]>;
  category: Category;
  /** Of a text that sells and was asked for as another: what it was asked for as (C50). */
  asked_category: Category | null;
  purpose: Purpose | 'reply';
  /** What leaves first (messaging/turns.ts); null for what came in. */
  turn: ColumnType<number | null, never, never>;
  /** The narrowest brake that counts it: its key's, for an automatic text of one; else the shop's. */
  brake: Generated<string>;
  segments: number;
  actor_id: string;
  allowed_by_kind: AllowedBy['kind'] | null;
  allowed_by_id: string | null;
  status: MessageStatus;
  reason: string | null;
  carrier_account_id: string | null;
  carrier_message_id: string | null;
  carrier_error: string | null;
  /** What the carrier's code comes to, in the list that all carriers share. */
  failure: string | null;
  /** Of an inbound text: the carrier answered it by itself. */
  carrier_handled: 'opt_out' | 'opt_in' | 'help' | null;
  canceled_by: string | null;
  /** What ended it while it was with a carrier: not taken, it is canceled for that, and not sent again. */
  cancel_reason: string | null;
  look_up_after: Date | null;
  /** The number that could not carry it before another took it over. */
  failed_over_from: string | null;
  send_after: Generated<Date>;
  expires_at: Date | null;
  attempts: Generated<number>;
  setbacks: Generated<number>;
  worker: number | null;
  created_at: Generated<Date>;
  sent_at: Date | null;
  updated_at: Generated<Date>;
}

interface TaskTable {
  business_id: string;
  id: string;
  kind: string;
  conversation_id: string | null;
  message_id: string | null;
  status: Generated<'open' | 'done'>;
  subject: string | null;
  reported_event_id: string | null;
  customer_id: string | null;
  work_order_id: string | null;
  label: string | null;
  reason: string | null;
  outcome: string | null;
  note: string | null;
  done_by: string | null;
  done_at: Date | null;
  due_at: Date | null;
  created_at: Generated<Date>;
}

interface WorkOrderTable {
  business_id: string;
  id: string;
  number: string;
  count: ColumnType<number | null, never, never>;
  customer_id: string;
  label: string;
  note: string | null;
  status: Generated<'open' | 'in_progress' | 'ready' | 'picked_up' | 'canceled'>;
  store_id: string | null;
  external_id: string | null;
  created_by: string;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  ready_at: Date | null;
}

interface ReportedEventTable {
  business_id: string;
  id: string;
  type: string;
  subject_id: string;
  label: string | null;
  work_order_id: string | null;
  occurred_at: Date;
  customer_id: string | null;
  message_id: string | null;
  refusal: string | null;
  created_at: Generated<Date>;
}

interface IdempotencyKeyTable {
  business_id: string;
  route: string;
  key: string;
  request_hash: Buffer;
  status: number | null;
  response: ColumnType<unknown, string | null, string | null>;
  created_at: Generated<Date>;
}

interface ChangeTable {
  business_id: string;
  id: Generated<number>;
  /** xid8, as text. */
  xid: Generated<string>;
  type: string;
  subject_id: string;
  data: Json<Record<string, unknown>>;
  created_at: Generated<Date>;
}
