-- Foundations: businesses, people, phone numbers, conversations, messages, the consent ledger.
--
-- Every table begins with the business, in its key and in its queries, and row-level security stands behind that:
-- without a business set for the transaction nothing is seen and nothing can be written.
--
-- Two roles: the owner runs migrations; the program logs in with another, which owns nothing and holds the grants of
-- grants.sql.

CREATE FUNCTION current_business() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  -- After a commit the setting reads '' and not NULL.
  RETURN nullif(current_setting('conversations.business', true), '')::uuid;

CREATE TABLE businesses (
  id          uuid PRIMARY KEY,
  name        text NOT NULL CHECK (name <> ''),
  country     text NOT NULL DEFAULT 'US',
  time_zone   text NOT NULL DEFAULT 'America/Chicago',
  settings    jsonb NOT NULL DEFAULT '{}',
  created_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE stores (
  business_id uuid NOT NULL REFERENCES businesses,
  id          uuid NOT NULL,
  name        text NOT NULL,
  phone       text,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, id)
);

-- Whoever did something: staff, an API key, a customer's phone, a carrier, the system itself.
-- External_ref is the sign-in user, the key, the number's id or the carrier account that the actor stands for.
CREATE TABLE actors (
  business_id  uuid NOT NULL REFERENCES businesses,
  id           uuid NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('staff', 'key', 'customer', 'carrier', 'system')),
  name         text NOT NULL,
  external_ref text NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, id),
  UNIQUE (business_id, kind, external_ref)
);

-- Secrets of a business, each wrapped by the key that SECRET_KEY gives; destroying a row destroys what it locks.
-- purpose 'number': opens a number's events (one per number). 'log': signs checkpoints. 'suppression': HMAC of numbers.
CREATE TABLE wrapped_keys (
  business_id uuid NOT NULL REFERENCES businesses,
  purpose     text NOT NULL CHECK (purpose IN ('number', 'log', 'suppression')),
  subject_id  uuid NOT NULL,
  wrapped     bytea NOT NULL,
  public_part text,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, purpose, subject_id)
);

-- Scripts and templates alike: an edit is a new version, and a version never changes.
CREATE TABLE wordings (
  business_id uuid NOT NULL REFERENCES businesses,
  id          uuid NOT NULL,
  kind        text NOT NULL,
  language    text NOT NULL DEFAULT 'en',
  text        text NOT NULL,
  hash        bytea NOT NULL CHECK (hash = sha256(convert_to(text, 'UTF8'))),
  actor_id    uuid NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, id),
  FOREIGN KEY (business_id, actor_id) REFERENCES actors
);
CREATE INDEX wordings_current ON wordings (business_id, kind, language, id DESC);

CREATE TABLE carrier_accounts (
  business_id   uuid NOT NULL REFERENCES businesses,
  id            uuid NOT NULL UNIQUE,
  kind          text NOT NULL CHECK (kind IN ('simulator', 'twilio', 'telnyx', 'smpp')),
  credentials   bytea NOT NULL,
  base_url      text,
  confirms_stop boolean NOT NULL,
  created_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, id)
);

CREATE TABLE senders (
  business_id        uuid NOT NULL REFERENCES businesses,
  number             text NOT NULL,
  carrier_account_id uuid NOT NULL,
  is_default         boolean NOT NULL DEFAULT false,
  retired_at         timestamptz,
  created_at         timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, number),
  FOREIGN KEY (business_id, carrier_account_id) REFERENCES carrier_accounts
);
CREATE UNIQUE INDEX senders_default ON senders (business_id) WHERE is_default;

CREATE TABLE customers (
  business_id uuid NOT NULL REFERENCES businesses,
  id          uuid NOT NULL,
  name        text NOT NULL CHECK (name <> ''),
  mobile      text NOT NULL,
  email       text,
  external_id text,
  language    text,
  time_zone   text,
  created_at  timestamptz NOT NULL DEFAULT now(),
  updated_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, id),
  UNIQUE (business_id, external_id)
);
CREATE INDEX customers_mobile ON customers (business_id, mobile, id);

-- Which customer held which number, and when: for a number that several share, each sees only their own time.
CREATE TABLE number_holdings (
  business_id uuid NOT NULL REFERENCES businesses,
  customer_id uuid NOT NULL,
  number_id   uuid NOT NULL,
  number      text NOT NULL,
  held_from   timestamptz NOT NULL,
  held_until  timestamptz,
  PRIMARY KEY (business_id, customer_id, number_id, held_from),
  FOREIGN KEY (business_id, customer_id) REFERENCES customers
);
CREATE INDEX number_holdings_number ON number_holdings (business_id, number_id);

-- A phone number, as one business knows it: everything the gate needs stands in this row, because after waiting for
-- its lock PostgreSQL reads this row anew, and not the tables joined to it. No row: refuse.
-- The row is also the place in the queue: next_due says when its first queued text may be looked at, in_flight which
-- text is with the carrier now. One hand-over per number at a time.
CREATE TABLE numbers (
  business_id     uuid NOT NULL REFERENCES businesses,
  number          text NOT NULL,
  id              uuid NOT NULL,
  version         bigint NOT NULL DEFAULT 1,
  facts           jsonb NOT NULL,
  state           text GENERATED ALWAYS AS (facts #>> '{consent,state}') STORED,
  next_due        timestamptz,
  in_flight       uuid,
  in_flight_until timestamptz,
  created_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, number),
  UNIQUE (business_id, id)
);
CREATE INDEX numbers_due ON numbers (business_id, next_due) WHERE next_due IS NOT NULL AND in_flight IS NULL;

CREATE TABLE conversations (
  business_id     uuid NOT NULL REFERENCES businesses,
  id              uuid NOT NULL,
  number          text NOT NULL,
  sender          text NOT NULL,
  status          text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'resolved')),
  assignee_id     uuid,
  unread          integer NOT NULL DEFAULT 0,
  last_message_id uuid,
  last_at         timestamptz NOT NULL DEFAULT now(),
  created_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, id),
  UNIQUE (business_id, number, sender),
  FOREIGN KEY (business_id, assignee_id) REFERENCES actors
);
CREATE INDEX conversations_list ON conversations (business_id, last_at DESC, id DESC);
CREATE INDEX conversations_list_by_status ON conversations (business_id, status, last_at DESC, id DESC);

-- Every text in and out. The table is its own outbox: what is `queued` leaves by the hand-over and by nothing else.
CREATE TABLE messages (
  business_id        uuid NOT NULL REFERENCES businesses,
  id                 uuid NOT NULL,
  conversation_id    uuid NOT NULL,
  customer_id        uuid,
  number             text NOT NULL,
  sender             text NOT NULL,
  direction          text NOT NULL CHECK (direction IN ('inbound', 'outbound')),
  body               text NOT NULL,
  media_urls         text[] NOT NULL DEFAULT '{}',
  category           text NOT NULL CHECK (category IN ('conversational', 'informational', 'promotional')),
  purpose            text NOT NULL CHECK (purpose IN ('reply', 'message', 'notice', 'opt_in_confirmation',
                                            'opt_in_question', 'opt_out_confirmation', 'help_answer')),
  segments           integer NOT NULL,
  actor_id           uuid NOT NULL,
  allowed_by_kind    text CHECK (allowed_by_kind IN ('consent_event', 'inbound_message')),
  allowed_by_id      uuid,
  status             text NOT NULL CHECK (status IN ('queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed',
                                           'canceled', 'refused', 'unknown', 'received')),
  reason             text,
  carrier_account_id uuid,
  carrier_message_id text,
  carrier_error      text,
  -- queued: not before this. Moves on when a passing reason or a throttling carrier says "later".
  send_after         timestamptz NOT NULL DEFAULT now(),
  expires_at         timestamptz,
  attempts           integer NOT NULL DEFAULT 0,
  -- Attempts that the carrier turned away for now: throttled, or not reached.
  setbacks           integer NOT NULL DEFAULT 0,
  -- sending: which worker holds the permit.
  worker             integer,
  created_at         timestamptz NOT NULL DEFAULT now(),
  sent_at            timestamptz,
  updated_at         timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, id),
  FOREIGN KEY (business_id, conversation_id) REFERENCES conversations,
  FOREIGN KEY (business_id, actor_id) REFERENCES actors,
  -- Nothing goes out that nothing allows (C46).
  CHECK (direction = 'inbound' OR status IN ('queued', 'canceled', 'refused') OR allowed_by_id IS NOT NULL),
  CHECK ((direction = 'inbound') = (status = 'received')),
  CHECK ((allowed_by_id IS NULL) = (allowed_by_kind IS NULL))
);
CREATE INDEX messages_thread ON messages (business_id, conversation_id, id);
-- The only index on the queue, and it leads with the number: a second one that begins with the business alone gets
-- taken for "cancel this number's queue" and then reads the whole queue.
CREATE INDEX messages_queue ON messages (business_id, number, send_after, id) WHERE status = 'queued';
CREATE INDEX messages_sending ON messages (business_id, worker) WHERE status = 'sending';
CREATE UNIQUE INDEX messages_carrier_id ON messages (business_id, carrier_account_id, carrier_message_id)
  WHERE carrier_message_id IS NOT NULL;

-- A delivery report that arrived before we knew the carrier's id of the text.
CREATE TABLE early_statuses (
  business_id        uuid NOT NULL REFERENCES businesses,
  carrier_account_id uuid NOT NULL,
  carrier_message_id text NOT NULL,
  status             text NOT NULL,
  error              text,
  blocked            boolean NOT NULL DEFAULT false,
  received_at        timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, carrier_account_id, carrier_message_id)
);

-- What only a person can settle: a customer who said no and then wrote, a confirmation that could not be delivered.
CREATE TABLE tasks (
  business_id     uuid NOT NULL REFERENCES businesses,
  id              uuid NOT NULL,
  kind            text NOT NULL,
  conversation_id uuid NOT NULL,
  message_id      uuid,
  status          text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done')),
  created_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, id),
  FOREIGN KEY (business_id, conversation_id) REFERENCES conversations
);
CREATE INDEX tasks_open ON tasks (business_id, id) WHERE status = 'open';

-- What a point of sale reported. The same id twice has one effect.
CREATE TABLE reported_events (
  business_id uuid NOT NULL REFERENCES businesses,
  id          text NOT NULL,
  type        text NOT NULL,
  subject_id  text NOT NULL,
  occurred_at timestamptz NOT NULL,
  customer_id uuid,
  message_id  uuid,
  refusal     text,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, id)
);
CREATE INDEX reported_events_subject ON reported_events (business_id, subject_id, type);

CREATE TABLE idempotency_keys (
  business_id  uuid NOT NULL REFERENCES businesses,
  route        text NOT NULL,
  key          text NOT NULL,
  request_hash bytea NOT NULL,
  status       integer,
  response     jsonb,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, route, key)
);
CREATE INDEX idempotency_keys_age ON idempotency_keys (business_id, created_at);

-- What changed, for open screens. Read up to the oldest transaction still running (xid order, not id order), so that
-- a change that commits late is not skipped.
CREATE TABLE changes (
  business_id uuid NOT NULL REFERENCES businesses,
  id          bigint GENERATED ALWAYS AS IDENTITY,
  xid         xid8 NOT NULL DEFAULT pg_current_xact_id(),
  type        text NOT NULL,
  subject_id  uuid NOT NULL,
  data        jsonb NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, id)
);
CREATE INDEX changes_order ON changes (business_id, xid, id);
