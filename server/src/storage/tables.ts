import type { AllowedBy, Category, NumberFacts, Purpose } from '@conversations/consent';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** The tables as queries see them. Each begins with the business (see migrations/0001_foundations.sql). */
export interface Tables {
  businesses: BusinessTable;
  stores: {
    business_id: string;
    id: string;
    name: string;
    phone: string | null;
    created_at: Generated<Date>;
  };
  actors: ActorTable;
  wrapped_keys: WrappedKeyTable;
  wordings: WordingTable;
  carrier_accounts: CarrierAccountTable;
  senders: SenderTable;
  customers: CustomerTable;
  number_holdings: NumberHoldingTable;
  numbers: NumberTable;
  conversations: ConversationTable;
  messages: MessageTable;
  early_statuses: EarlyStatusTable;
  tasks: TaskTable;
  reported_events: ReportedEventTable;
  idempotency_keys: IdempotencyKeyTable;
  changes: ChangeTable;
  consent_events: ConsentEventTable;
  consent_openings: { business_id: string; event_id: string; number_id: string; ciphertext: Buffer };
  unsequenced_events: {
    business_id: string;
    number_id: string;
    seq: number;
    event_id: string;
    leaf_hash: Buffer;
  };
  log_leaves: { business_id: string; log_index: number; event_id: string; leaf_hash: Buffer };
  log_checkpoints: LogCheckpointTable;
  simulator_handsets: SimulatorHandsetTable;
  simulator_texts: SimulatorTextTable;
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

interface WordingTable {
  business_id: string;
  id: string;
  kind: string;
  language: Generated<string>;
  text: string;
  hash: Buffer;
  actor_id: string;
  created_at: Generated<Date>;
}

interface CarrierAccountTable {
  business_id: string;
  id: string;
  kind: 'simulator' | 'twilio' | 'telnyx' | 'smpp';
  credentials: Buffer;
  base_url: string | null;
  confirms_stop: boolean;
  created_at: Generated<Date>;
}

interface SenderTable {
  business_id: string;
  number: string;
  carrier_account_id: string;
  is_default: Generated<boolean>;
  retired_at: Date | null;
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
  last_message_id: string | null;
  last_at: Generated<Date>;
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
  purpose: Purpose | 'reply';
  segments: number;
  actor_id: string;
  allowed_by_kind: AllowedBy['kind'] | null;
  allowed_by_id: string | null;
  status: MessageStatus;
  reason: string | null;
  carrier_account_id: string | null;
  carrier_message_id: string | null;
  carrier_error: string | null;
  send_after: Generated<Date>;
  expires_at: Date | null;
  attempts: Generated<number>;
  setbacks: Generated<number>;
  worker: number | null;
  created_at: Generated<Date>;
  sent_at: Date | null;
  updated_at: Generated<Date>;
}

interface EarlyStatusTable {
  business_id: string;
  carrier_account_id: string;
  carrier_message_id: string;
  status: 'sent' | 'delivered' | 'undelivered' | 'failed';
  error: string | null;
  blocked: Generated<boolean>;
  received_at: Generated<Date>;
}

interface TaskTable {
  business_id: string;
  id: string;
  kind: string;
  conversation_id: string;
  message_id: string | null;
  status: Generated<'open' | 'done'>;
  created_at: Generated<Date>;
}

interface ReportedEventTable {
  business_id: string;
  id: string;
  type: string;
  subject_id: string;
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

interface ConsentEventTable {
  business_id: string;
  number_id: string;
  seq: number;
  id: string;
  leaf: Buffer;
  leaf_hash: Buffer;
}

interface LogCheckpointTable {
  business_id: string;
  tree_size: number;
  root: Buffer;
  note: string;
  frontier: Buffer;
  created_at: Generated<Date>;
}

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
}
