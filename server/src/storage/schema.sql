-- The schema that all migrations add up to. Made by dump-schema.ts from the database's catalogs: do not edit.
-- Renew it with: npx node server/src/storage/dump-schema.ts

CREATE SCHEMA auth;
GRANT USAGE ON SCHEMA auth TO conversations;

GRANT USAGE ON SCHEMA public TO PUBLIC;
GRANT USAGE ON SCHEMA public TO conversations;

CREATE OR REPLACE FUNCTION public.all_businesses()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT id FROM businesses ORDER BY id $function$;
GRANT EXECUTE ON FUNCTION all_businesses() TO conversations;

CREATE OR REPLACE FUNCTION public.business_of_carrier_account(account uuid)
 RETURNS TABLE(business uuid, version integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT business_id, carrier_accounts.version FROM carrier_accounts WHERE id = account $function$;
GRANT EXECUTE ON FUNCTION business_of_carrier_account(uuid) TO conversations;

CREATE OR REPLACE FUNCTION public.businesses_to_catch_up()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT DISTINCT business_id FROM carrier_reception WHERE missing_since IS NOT NULL AND ask_after <= now() ORDER BY 1 $function$;
GRANT EXECUTE ON FUNCTION businesses_to_catch_up() TO conversations;

CREATE OR REPLACE FUNCTION public.businesses_with_blocks_to_lift()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT b.id FROM businesses b
        WHERE EXISTS (SELECT FROM block_lifts l WHERE l.business_id = b.id AND l.state = 'due' AND l.ask_after <= now()) $function$;
GRANT EXECUTE ON FUNCTION businesses_with_blocks_to_lift() TO conversations;

CREATE OR REPLACE FUNCTION public.businesses_with_lines_to_look_up()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT b.id FROM businesses b CROSS JOIN LATERAL (
          SELECT FROM numbers n
          WHERE n.business_id = b.id AND n.line_wanted > now() - interval '1 day' LIMIT 1) due $function$;
GRANT EXECUTE ON FUNCTION businesses_with_lines_to_look_up() TO conversations;

CREATE OR REPLACE FUNCTION public.businesses_with_media_due()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT b.id FROM businesses b CROSS JOIN LATERAL (
          SELECT FROM received_media r
          WHERE r.business_id = b.id AND r.state = 'on_its_way' AND r.due_at <= now() LIMIT 1) due $function$;
GRANT EXECUTE ON FUNCTION businesses_with_media_due() TO conversations;

CREATE OR REPLACE FUNCTION public.businesses_with_simulated_texts()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT b.id FROM businesses b WHERE EXISTS (SELECT FROM simulator_texts s WHERE s.business_id = b.id AND NOT s.reported) $function$;
GRANT EXECUTE ON FUNCTION businesses_with_simulated_texts() TO conversations;

CREATE OR REPLACE FUNCTION public.businesses_with_texts_due()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT b.id FROM businesses b
        WHERE EXISTS (SELECT FROM numbers n WHERE n.business_id = b.id AND n.next_due <= now()
                      AND n.next_due IS NOT NULL AND n.in_flight IS NULL) $function$;
GRANT EXECUTE ON FUNCTION businesses_with_texts_due() TO conversations;

CREATE OR REPLACE FUNCTION public.businesses_with_unsequenced_events()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT b.id FROM businesses b WHERE EXISTS (SELECT FROM unsequenced_events u WHERE u.business_id = b.id) $function$;
GRANT EXECUTE ON FUNCTION businesses_with_unsequenced_events() TO conversations;

CREATE OR REPLACE FUNCTION public.businesses_with_webhooks()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT DISTINCT business_id FROM carrier_accounts WHERE kind NOT IN ('simulator', 'smpp') ORDER BY 1 $function$;
GRANT EXECUTE ON FUNCTION businesses_with_webhooks() TO conversations;

CREATE OR REPLACE FUNCTION public.carrier_link_is_held(account uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT EXISTS (
          SELECT FROM pg_locks
          WHERE locktype = 'advisory' AND objsubid = 1 AND granted
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            AND (classid::bigint << 32) | objid::bigint = carrier_link_key(account)) $function$;
GRANT EXECUTE ON FUNCTION carrier_link_is_held(uuid) TO conversations;

CREATE OR REPLACE FUNCTION public.carrier_link_key(account uuid)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT hashtextextended('carrier link ' || account, 0) $function$;
GRANT EXECUTE ON FUNCTION carrier_link_key(uuid) TO conversations;

CREATE OR REPLACE FUNCTION public.current_business()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('conversations.business'::text, true), ''::text))::uuid;
GRANT EXECUTE ON FUNCTION current_business() TO conversations;

CREATE OR REPLACE FUNCTION public.index_name_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM customer_words
      WHERE business_id = OLD.business_id AND word = ANY (search_words(OLD.name)) AND customer_id = OLD.id;
  END IF;
  INSERT INTO customer_words (business_id, word, customer_id)
    SELECT DISTINCT NEW.business_id, word, NEW.id FROM unnest(search_words(NEW.name)) word
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION public.index_thread_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO conversation_words (business_id, word, conversation_id)
    SELECT DISTINCT NEW.business_id, word, NEW.conversation_id FROM unnest(search_words(NEW.body)) word
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION public.linked_accounts()
 RETURNS TABLE(business uuid, account uuid, version text, connected boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT a.business_id, a.id, a.xmin::text, coalesce(l.connected, false) AND carrier_link_is_held(a.id)
        FROM carrier_accounts a
        LEFT JOIN carrier_links l ON l.business_id = a.business_id AND l.carrier_account_id = a.id
        WHERE a.kind = 'smpp' ORDER BY a.id $function$;
GRANT EXECUTE ON FUNCTION linked_accounts() TO conversations;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $function$;

CREATE OR REPLACE FUNCTION public.search_words(body text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ARRAY(SELECT "left"(split.word, 40) AS "left" FROM regexp_split_to_table(replace(replace(replace(lower(regexp_replace(NORMALIZE(replace(replace(search_words.body, 'Œ'::text, 'OE'::text), 'Æ'::text, 'AE'::text), NFKD), '[\u0300-\u036f]+'::text, ''::text, 'g'::text)), 'œ'::text, 'oe'::text), 'æ'::text, 'ae'::text), 'ß'::text, 'ss'::text), '[^a-z0-9\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+'::text) WITH ORDINALITY split(word, place) WHERE (split.word <> ''::text) ORDER BY split.place);
GRANT EXECUTE ON FUNCTION search_words(text) TO conversations;

CREATE OR REPLACE FUNCTION public.workers_with_texts_in_flight()
 RETURNS TABLE(business uuid, worker integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ SELECT DISTINCT business_id, worker FROM messages WHERE status = 'sending' $function$;
GRANT EXECUTE ON FUNCTION workers_with_texts_in_flight() TO conversations;

CREATE TABLE actors (
  business_id  uuid                     NOT NULL,
  id           uuid                     NOT NULL,
  kind         text                     NOT NULL,
  name         text                     NOT NULL,
  external_ref text                     NOT NULL,
  created_at   timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT actors_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT actors_business_id_kind_external_ref_key UNIQUE (business_id, kind, external_ref),
  CONSTRAINT actors_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT actors_kind_check CHECK (kind = ANY (ARRAY['staff'::text, 'key'::text, 'customer'::text, 'carrier'::text, 'system'::text]))
);
ALTER TABLE actors ENABLE ROW LEVEL SECURITY;
ALTER TABLE actors FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON actors FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON actors TO conversations;

CREATE TABLE block_lifts (
  business_id        uuid                     NOT NULL,
  id                 uuid                     NOT NULL,
  number             text                     NOT NULL,
  sender             text                     NOT NULL,
  carrier_account_id uuid                     NOT NULL,
  event_id           uuid                     NOT NULL,
  consent_seq        integer                  NOT NULL,
  said_at            timestamp with time zone NOT NULL,
  state              text                     NOT NULL DEFAULT 'due'::text,
  attempts           integer                  NOT NULL DEFAULT 0,
  ask_after          timestamp with time zone NOT NULL DEFAULT now(),
  carrier_error      text,
  created_at         timestamp with time zone NOT NULL DEFAULT now(),
  settled_at         timestamp with time zone,
  CONSTRAINT block_lifts_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT block_lifts_business_id_carrier_account_id_fkey FOREIGN KEY (business_id, carrier_account_id) REFERENCES carrier_accounts(business_id, id),
  CONSTRAINT block_lifts_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT block_lifts_state_check CHECK (state = ANY (ARRAY['due'::text, 'lifted'::text, 'refused'::text, 'not_offered'::text, 'canceled'::text]))
);
CREATE INDEX block_lifts_ask ON block_lifts USING btree (business_id, ask_after) WHERE (state = 'due'::text);
CREATE UNIQUE INDEX block_lifts_due ON block_lifts USING btree (business_id, number, sender) WHERE (state = 'due'::text);
CREATE INDEX block_lifts_number ON block_lifts USING btree (business_id, number);
ALTER TABLE block_lifts ENABLE ROW LEVEL SECURITY;
ALTER TABLE block_lifts FORCE ROW LEVEL SECURITY;
CREATE POLICY lookup ON block_lifts FOR SELECT TO conversations_owner USING ((CURRENT_USER <> SESSION_USER));
CREATE POLICY own_business ON block_lifts FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON block_lifts TO conversations;

CREATE TABLE brakes (
  business_id  uuid                     NOT NULL,
  id           uuid                     NOT NULL,
  hour         timestamp with time zone,
  hour_texts   integer                  NOT NULL DEFAULT 0,
  hour_apart   integer                  NOT NULL DEFAULT 0,
  busiest_hour integer                  NOT NULL DEFAULT 0,
  flood_since  timestamp with time zone,
  drop_before  timestamp with time zone,
  CONSTRAINT brakes_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT brakes_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id)
);
ALTER TABLE brakes ENABLE ROW LEVEL SECURITY;
ALTER TABLE brakes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON brakes FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON brakes TO conversations;

CREATE TABLE business_pace (
  business_id  uuid                     NOT NULL,
  day          date                     NOT NULL,
  segments     integer                  NOT NULL,
  let_go       text,
  stopped_at   timestamp with time zone,
  hour         timestamp with time zone,
  hour_texts   integer                  NOT NULL DEFAULT 0,
  busiest_hour integer                  NOT NULL DEFAULT 0,
  flood_since  timestamp with time zone,
  drop_before  timestamp with time zone,
  CONSTRAINT business_pace_pkey PRIMARY KEY (business_id),
  CONSTRAINT business_pace_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT business_pace_let_go_check CHECK (let_go = ANY (ARRAY['people'::text, 'all'::text]))
);
ALTER TABLE business_pace ENABLE ROW LEVEL SECURITY;
ALTER TABLE business_pace FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON business_pace FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON business_pace TO conversations;

CREATE TABLE businesses (
  id         uuid                     NOT NULL,
  name       text                     NOT NULL,
  country    text                     NOT NULL DEFAULT 'US'::text,
  time_zone  text                     NOT NULL DEFAULT 'America/Chicago'::text,
  settings   jsonb                    NOT NULL DEFAULT '{}'::jsonb,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT businesses_pkey PRIMARY KEY (id),
  CONSTRAINT businesses_name_check CHECK (name <> ''::text)
);
ALTER TABLE businesses ENABLE ROW LEVEL SECURITY;
ALTER TABLE businesses FORCE ROW LEVEL SECURITY;
CREATE POLICY lookup ON businesses FOR SELECT TO conversations_owner USING ((CURRENT_USER <> SESSION_USER));
CREATE POLICY own_business ON businesses FOR ALL TO PUBLIC USING ((id = current_business())) WITH CHECK ((id = current_business()));
GRANT SELECT, INSERT, UPDATE ON businesses TO conversations;

CREATE TABLE carrier_accounts (
  business_id            uuid                     NOT NULL,
  id                     uuid                     NOT NULL,
  kind                   text                     NOT NULL,
  credentials            bytea                    NOT NULL,
  base_url               text,
  confirms_stop          boolean                  NOT NULL,
  created_at             timestamp with time zone NOT NULL DEFAULT now(),
  version                integer                  NOT NULL DEFAULT 1,
  credentials_changed_at timestamp with time zone NOT NULL DEFAULT now(),
  previous_credentials   bytea,
  previous_until         timestamp with time zone,
  CONSTRAINT carrier_accounts_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT carrier_accounts_id_key UNIQUE (id),
  CONSTRAINT carrier_accounts_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT carrier_accounts_check CHECK ((previous_credentials IS NULL) = (previous_until IS NULL))
);
ALTER TABLE carrier_accounts ENABLE ROW LEVEL SECURITY;
ALTER TABLE carrier_accounts FORCE ROW LEVEL SECURITY;
CREATE POLICY lookup ON carrier_accounts FOR SELECT TO conversations_owner USING ((CURRENT_USER <> SESSION_USER));
CREATE POLICY own_business ON carrier_accounts FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON carrier_accounts TO conversations;

CREATE TABLE carrier_links (
  business_id        uuid                     NOT NULL,
  carrier_account_id uuid                     NOT NULL,
  connected          boolean                  NOT NULL,
  reason             text,
  since              timestamp with time zone NOT NULL DEFAULT now(),
  last_error         text,
  last_error_at      timestamp with time zone,
  CONSTRAINT carrier_links_pkey PRIMARY KEY (business_id, carrier_account_id),
  CONSTRAINT carrier_links_business_id_carrier_account_id_fkey FOREIGN KEY (business_id, carrier_account_id) REFERENCES carrier_accounts(business_id, id),
  CONSTRAINT carrier_links_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT carrier_links_check CHECK (reason IS NULL OR NOT connected),
  CONSTRAINT carrier_links_check1 CHECK ((last_error IS NULL) = (last_error_at IS NULL))
);
ALTER TABLE carrier_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE carrier_links FORCE ROW LEVEL SECURITY;
CREATE POLICY lookup ON carrier_links FOR SELECT TO conversations_owner USING ((CURRENT_USER <> SESSION_USER));
CREATE POLICY own_business ON carrier_links FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON carrier_links TO conversations;

CREATE TABLE carrier_reception (
  business_id        uuid                     NOT NULL,
  carrier_account_id uuid                     NOT NULL,
  heard_until        timestamp with time zone NOT NULL DEFAULT now(),
  missing_since      timestamp with time zone,
  missing_until      timestamp with time zone,
  ask_after          timestamp with time zone NOT NULL DEFAULT now(),
  attempts           integer                  NOT NULL DEFAULT 0,
  problem            text,
  opt_outs_read_at   timestamp with time zone,
  webhook_at         timestamp with time zone,
  CONSTRAINT carrier_reception_pkey PRIMARY KEY (business_id, carrier_account_id),
  CONSTRAINT carrier_reception_business_id_carrier_account_id_fkey FOREIGN KEY (business_id, carrier_account_id) REFERENCES carrier_accounts(business_id, id),
  CONSTRAINT carrier_reception_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT carrier_reception_check CHECK ((missing_since IS NULL) = (missing_until IS NULL))
);
ALTER TABLE carrier_reception ENABLE ROW LEVEL SECURITY;
ALTER TABLE carrier_reception FORCE ROW LEVEL SECURITY;
CREATE POLICY lookup ON carrier_reception FOR SELECT TO conversations_owner USING ((CURRENT_USER <> SESSION_USER));
CREATE POLICY own_business ON carrier_reception FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON carrier_reception TO conversations;

CREATE TABLE changes (
  business_id uuid                     NOT NULL,
  id          bigint                   NOT NULL GENERATED ALWAYS AS IDENTITY,
  xid         xid8                     NOT NULL DEFAULT pg_current_xact_id(),
  type        text                     NOT NULL,
  subject_id  uuid                     NOT NULL,
  data        jsonb                    NOT NULL,
  created_at  timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT changes_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT changes_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id)
);
CREATE INDEX changes_order ON changes USING btree (business_id, xid, id);
ALTER TABLE changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE changes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON changes FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, DELETE ON changes TO conversations;

CREATE TABLE consent_events (
  business_id uuid   NOT NULL,
  number_id   uuid   NOT NULL,
  seq         bigint NOT NULL,
  id          uuid   NOT NULL,
  leaf        bytea  NOT NULL,
  leaf_hash   bytea  NOT NULL,
  CONSTRAINT consent_events_pkey PRIMARY KEY (business_id, number_id, seq),
  CONSTRAINT consent_events_business_id_id_key UNIQUE (business_id, id),
  CONSTRAINT consent_events_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT consent_events_check CHECK (leaf_hash = sha256('\x00'::bytea || leaf)),
  CONSTRAINT consent_events_seq_check CHECK (seq > 0)
);
CREATE INDEX consent_events_of_number ON consent_events USING btree (business_id, number_id, id);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON consent_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON consent_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE consent_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_events FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON consent_events FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT ON consent_events TO conversations;

CREATE TABLE consent_openings (
  business_id uuid  NOT NULL,
  event_id    uuid  NOT NULL,
  number_id   uuid  NOT NULL,
  ciphertext  bytea NOT NULL,
  CONSTRAINT consent_openings_pkey PRIMARY KEY (business_id, event_id),
  CONSTRAINT consent_openings_business_id_event_id_fkey FOREIGN KEY (business_id, event_id) REFERENCES consent_events(business_id, id)
);
ALTER TABLE consent_openings ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_openings FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON consent_openings FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, DELETE ON consent_openings TO conversations;

CREATE TABLE conversation_entries (
  business_id           uuid                     NOT NULL,
  id                    uuid                     NOT NULL,
  conversation_id       uuid                     NOT NULL,
  kind                  text                     NOT NULL,
  actor_id              uuid                     NOT NULL,
  body                  text,
  assignee_id           uuid,
  created_at            timestamp with time zone NOT NULL DEFAULT now(),
  other_conversation_id uuid,
  CONSTRAINT conversation_entries_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT conversation_entries_business_id_actor_id_fkey FOREIGN KEY (business_id, actor_id) REFERENCES actors(business_id, id),
  CONSTRAINT conversation_entries_business_id_assignee_id_fkey FOREIGN KEY (business_id, assignee_id) REFERENCES actors(business_id, id),
  CONSTRAINT conversation_entries_business_id_conversation_id_fkey FOREIGN KEY (business_id, conversation_id) REFERENCES conversations(business_id, id),
  CONSTRAINT conversation_entries_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT conversation_entries_business_id_other_conversation_id_fkey FOREIGN KEY (business_id, other_conversation_id) REFERENCES conversations(business_id, id),
  CONSTRAINT conversation_entries_check CHECK ((kind = 'note'::text) = (body IS NOT NULL)),
  CONSTRAINT conversation_entries_check1 CHECK ((kind = 'assigned'::text) = (assignee_id IS NOT NULL)),
  CONSTRAINT conversation_entries_check2 CHECK ((kind = ANY (ARRAY['goes_on_in'::text, 'goes_on_from'::text])) = (other_conversation_id IS NOT NULL)),
  CONSTRAINT conversation_entries_kind_check CHECK (kind = ANY (ARRAY['note'::text, 'assigned'::text, 'unassigned'::text, 'resolved'::text, 'reopened'::text, 'goes_on_in'::text, 'goes_on_from'::text]))
);
CREATE INDEX conversation_entries_thread ON conversation_entries USING btree (business_id, conversation_id, id);
CREATE TRIGGER index_words AFTER INSERT ON conversation_entries FOR EACH ROW WHEN (new.body IS NOT NULL) EXECUTE FUNCTION index_thread_words();
ALTER TABLE conversation_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE conversation_entries FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON conversation_entries FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT ON conversation_entries TO conversations;
GRANT UPDATE (body) ON conversation_entries TO conversations;

CREATE TABLE conversation_words (
  business_id     uuid NOT NULL,
  word            text NOT NULL,
  conversation_id uuid NOT NULL,
  CONSTRAINT conversation_words_pkey PRIMARY KEY (business_id, word, conversation_id)
);
ALTER TABLE conversation_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE conversation_words FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON conversation_words FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, DELETE ON conversation_words TO conversations;

CREATE TABLE conversations (
  business_id     uuid                     NOT NULL,
  id              uuid                     NOT NULL,
  number          text                     NOT NULL,
  sender          text                     NOT NULL,
  status          text                     NOT NULL DEFAULT 'open'::text,
  assignee_id     uuid,
  unread          integer                  NOT NULL DEFAULT 0,
  last_message_id uuid,
  last_at         timestamp with time zone NOT NULL DEFAULT now(),
  created_at      timestamp with time zone NOT NULL DEFAULT now(),
  spoken          boolean                  NOT NULL DEFAULT false,
  CONSTRAINT conversations_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT conversations_business_id_number_sender_key UNIQUE (business_id, number, sender),
  CONSTRAINT conversations_business_id_assignee_id_fkey FOREIGN KEY (business_id, assignee_id) REFERENCES actors(business_id, id),
  CONSTRAINT conversations_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT conversations_status_check CHECK (status = ANY (ARRAY['open'::text, 'resolved'::text]))
);
CREATE INDEX conversations_list ON conversations USING btree (business_id, last_at DESC, id DESC);
CREATE INDEX conversations_list_by_assignee ON conversations USING btree (business_id, assignee_id, last_at DESC, id DESC);
CREATE INDEX conversations_list_by_status ON conversations USING btree (business_id, status, last_at DESC, id DESC);
CREATE INDEX conversations_open_spoken ON conversations USING btree (business_id, last_at DESC, id DESC) WHERE ((status = 'open'::text) AND spoken);
ALTER TABLE conversations ENABLE ROW LEVEL SECURITY;
ALTER TABLE conversations FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON conversations FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON conversations TO conversations;

CREATE TABLE customer_words (
  business_id uuid NOT NULL,
  word        text NOT NULL,
  customer_id uuid NOT NULL,
  CONSTRAINT customer_words_pkey PRIMARY KEY (business_id, word, customer_id)
);
ALTER TABLE customer_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE customer_words FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON customer_words FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, DELETE ON customer_words TO conversations;

CREATE TABLE customers (
  business_id uuid                     NOT NULL,
  id          uuid                     NOT NULL,
  name        text                     NOT NULL,
  mobile      text                     NOT NULL,
  email       text,
  external_id text,
  language    text,
  time_zone   text,
  created_at  timestamp with time zone NOT NULL DEFAULT now(),
  updated_at  timestamp with time zone NOT NULL DEFAULT now(),
  erased_at   timestamp with time zone,
  merged_into uuid,
  merged_at   timestamp with time zone,
  CONSTRAINT customers_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT customers_business_id_external_id_key UNIQUE (business_id, external_id),
  CONSTRAINT customers_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT customers_business_id_merged_into_fkey FOREIGN KEY (business_id, merged_into) REFERENCES customers(business_id, id),
  CONSTRAINT customers_check CHECK ((merged_into IS NULL) = (merged_at IS NULL)),
  CONSTRAINT customers_check1 CHECK (merged_into <> id),
  CONSTRAINT customers_name_check CHECK (name <> ''::text)
);
CREATE INDEX customers_merged ON customers USING btree (business_id, merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX customers_mobile ON customers USING btree (business_id, mobile, id);
CREATE TRIGGER index_words AFTER INSERT OR UPDATE OF name ON customers FOR EACH ROW EXECUTE FUNCTION index_name_words();
ALTER TABLE customers ENABLE ROW LEVEL SECURITY;
ALTER TABLE customers FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON customers FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON customers TO conversations;

CREATE TABLE early_statuses (
  business_id        uuid                     NOT NULL,
  carrier_account_id uuid                     NOT NULL,
  carrier_message_id text                     NOT NULL,
  status             text                     NOT NULL,
  error              text,
  blocked            boolean                  NOT NULL DEFAULT false,
  received_at        timestamp with time zone NOT NULL DEFAULT now(),
  failure            text,
  CONSTRAINT early_statuses_pkey PRIMARY KEY (business_id, carrier_account_id, carrier_message_id),
  CONSTRAINT early_statuses_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id)
);
ALTER TABLE early_statuses ENABLE ROW LEVEL SECURITY;
ALTER TABLE early_statuses FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON early_statuses FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE, DELETE ON early_statuses TO conversations;

CREATE TABLE idempotency_keys (
  business_id  uuid                     NOT NULL,
  route        text                     NOT NULL,
  key          text                     NOT NULL,
  request_hash bytea                    NOT NULL,
  status       integer,
  response     jsonb,
  created_at   timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (business_id, route, key),
  CONSTRAINT idempotency_keys_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id)
);
CREATE INDEX idempotency_keys_age ON idempotency_keys USING btree (business_id, created_at);
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON idempotency_keys FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO conversations;

CREATE TABLE log_checkpoints (
  business_id uuid                     NOT NULL,
  tree_size   bigint                   NOT NULL,
  root        bytea                    NOT NULL,
  note        text                     NOT NULL,
  frontier    bytea                    NOT NULL,
  created_at  timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT log_checkpoints_pkey PRIMARY KEY (business_id, tree_size),
  CONSTRAINT log_checkpoints_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT log_checkpoints_tree_size_check CHECK (tree_size >= 0)
);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON log_checkpoints FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON log_checkpoints FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE log_checkpoints ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_checkpoints FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON log_checkpoints FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT ON log_checkpoints TO conversations;

CREATE TABLE log_cosignatures (
  business_id uuid                     NOT NULL,
  tree_size   bigint                   NOT NULL,
  witness     text                     NOT NULL,
  line        text                     NOT NULL,
  created_at  timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT log_cosignatures_pkey PRIMARY KEY (business_id, tree_size, witness),
  CONSTRAINT log_cosignatures_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT log_cosignatures_business_id_tree_size_fkey FOREIGN KEY (business_id, tree_size) REFERENCES log_checkpoints(business_id, tree_size)
);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON log_cosignatures FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON log_cosignatures FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE log_cosignatures ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_cosignatures FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON log_cosignatures FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT ON log_cosignatures TO conversations;

CREATE TABLE log_leaves (
  business_id uuid   NOT NULL,
  log_index   bigint NOT NULL,
  event_id    uuid   NOT NULL,
  leaf_hash   bytea  NOT NULL,
  CONSTRAINT log_leaves_pkey PRIMARY KEY (business_id, log_index),
  CONSTRAINT log_leaves_business_id_event_id_key UNIQUE (business_id, event_id),
  CONSTRAINT log_leaves_business_id_event_id_fkey FOREIGN KEY (business_id, event_id) REFERENCES consent_events(business_id, id),
  CONSTRAINT log_leaves_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT log_leaves_log_index_check CHECK (log_index >= 0)
);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON log_leaves FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON log_leaves FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE log_leaves ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_leaves FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON log_leaves FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT ON log_leaves TO conversations;

CREATE TABLE log_nodes (
  business_id uuid     NOT NULL,
  level       smallint NOT NULL,
  node_index  bigint   NOT NULL,
  hash        bytea    NOT NULL,
  CONSTRAINT log_nodes_pkey PRIMARY KEY (business_id, level, node_index),
  CONSTRAINT log_nodes_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT log_nodes_level_check CHECK (level > 0),
  CONSTRAINT log_nodes_node_index_check CHECK (node_index >= 0)
);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON log_nodes FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON log_nodes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE log_nodes ENABLE ROW LEVEL SECURITY;
ALTER TABLE log_nodes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON log_nodes FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT ON log_nodes TO conversations;

CREATE TABLE media (
  business_id  uuid                     NOT NULL,
  id           uuid                     NOT NULL,
  sha256       bytea                    NOT NULL,
  content_type text                     NOT NULL,
  bytes        bytea,
  created_by   uuid                     NOT NULL,
  created_at   timestamp with time zone NOT NULL DEFAULT now(),
  attached_at  timestamp with time zone,
  place        text                     NOT NULL DEFAULT 'database'::text,
  size         integer                  NOT NULL,
  width        integer,
  height       integer,
  thumbnail    bytea,
  move_after   timestamp with time zone NOT NULL DEFAULT now(),
  lost         boolean                  NOT NULL DEFAULT false,
  CONSTRAINT media_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT media_business_id_sha256_key UNIQUE (business_id, sha256),
  CONSTRAINT media_business_id_created_by_fkey FOREIGN KEY (business_id, created_by) REFERENCES actors(business_id, id),
  CONSTRAINT media_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT media_bytes_in_place CHECK ((place = 'database'::text) = (bytes IS NOT NULL) AND (thumbnail IS NULL OR place = 'database'::text)),
  CONSTRAINT media_check CHECK (sha256 = sha256(bytes)),
  CONSTRAINT media_content_type_check CHECK (content_type ~ '^[a-z]+/[a-z0-9.+-]+$'::text),
  CONSTRAINT media_place_check CHECK (place = ANY (ARRAY['database'::text, 'folder'::text, 's3'::text]))
);
CREATE INDEX media_by_age ON media USING btree (business_id, created_at);
CREATE INDEX media_lost ON media USING btree (business_id) WHERE lost;
CREATE INDEX media_to_move ON media USING btree (business_id, place, move_after);
CREATE INDEX media_unattached ON media USING btree (business_id, created_at) WHERE (attached_at IS NULL);
ALTER TABLE media ENABLE ROW LEVEL SECURITY;
ALTER TABLE media FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON media FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, DELETE ON media TO conversations;
GRANT UPDATE (bytes, created_at, attached_at, place, width, height, thumbnail, move_after, lost) ON media TO conversations;

CREATE TABLE media_leftovers (
  business_id uuid                     NOT NULL,
  place       text                     NOT NULL,
  sha256      bytea                    NOT NULL,
  due_at      timestamp with time zone NOT NULL,
  CONSTRAINT media_leftovers_pkey PRIMARY KEY (business_id, place, sha256),
  CONSTRAINT media_leftovers_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT media_leftovers_place_check CHECK (place = ANY (ARRAY['folder'::text, 's3'::text]))
);
CREATE INDEX media_leftovers_due ON media_leftovers USING btree (business_id, due_at);
ALTER TABLE media_leftovers ENABLE ROW LEVEL SECURITY;
ALTER TABLE media_leftovers FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON media_leftovers FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE, DELETE ON media_leftovers TO conversations;

CREATE TABLE messages (
  business_id        uuid                     NOT NULL,
  id                 uuid                     NOT NULL,
  conversation_id    uuid                     NOT NULL,
  customer_id        uuid,
  number             text                     NOT NULL,
  sender             text                     NOT NULL,
  direction          text                     NOT NULL,
  body               text                     NOT NULL,
  media_urls         text[]                   NOT NULL DEFAULT '{}'::text[],
  category           text                     NOT NULL,
  purpose            text                     NOT NULL,
  segments           integer                  NOT NULL,
  actor_id           uuid                     NOT NULL,
  allowed_by_kind    text,
  allowed_by_id      uuid,
  status             text                     NOT NULL,
  reason             text,
  carrier_account_id uuid,
  carrier_message_id text,
  carrier_error      text,
  send_after         timestamp with time zone NOT NULL DEFAULT now(),
  expires_at         timestamp with time zone,
  attempts           integer                  NOT NULL DEFAULT 0,
  setbacks           integer                  NOT NULL DEFAULT 0,
  worker             integer,
  created_at         timestamp with time zone NOT NULL DEFAULT now(),
  sent_at            timestamp with time zone,
  updated_at         timestamp with time zone NOT NULL DEFAULT now(),
  carrier_handled    text,
  asked_category     text,
  canceled_by        uuid,
  failure            text,
  look_up_after      timestamp with time zone,
  failed_over_from   text,
  turn               smallint                 GENERATED ALWAYS AS (
CASE
    WHEN (purpose = ANY (ARRAY['opt_out_confirmation'::text, 'promotional_opt_out_confirmation'::text, 'help_answer'::text])) THEN 0
    WHEN (purpose = ANY (ARRAY['opt_in_confirmation'::text, 'opt_in_question'::text])) THEN 2
    WHEN (purpose = 'reply'::text) THEN NULL::integer
    WHEN (category = 'promotional'::text) THEN 5
    WHEN (purpose = 'notice'::text) THEN 4
    WHEN (category = 'conversational'::text) THEN 1
    ELSE 3
END) STORED,
  brake              uuid                     NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'::uuid,
  cancel_reason      text,
  CONSTRAINT messages_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT messages_business_id_actor_id_fkey FOREIGN KEY (business_id, actor_id) REFERENCES actors(business_id, id),
  CONSTRAINT messages_business_id_canceled_by_fkey FOREIGN KEY (business_id, canceled_by) REFERENCES actors(business_id, id),
  CONSTRAINT messages_business_id_conversation_id_fkey FOREIGN KEY (business_id, conversation_id) REFERENCES conversations(business_id, id),
  CONSTRAINT messages_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT messages_allowed_by_kind_check CHECK (allowed_by_kind = ANY (ARRAY['consent_event'::text, 'inbound_message'::text])),
  CONSTRAINT messages_asked_category_check CHECK (asked_category = ANY (ARRAY['conversational'::text, 'informational'::text])),
  CONSTRAINT messages_carrier_handled_check CHECK (carrier_handled = ANY (ARRAY['opt_out'::text, 'opt_in'::text, 'help'::text])),
  CONSTRAINT messages_category_check CHECK (category = ANY (ARRAY['conversational'::text, 'informational'::text, 'promotional'::text])),
  CONSTRAINT messages_check CHECK (direction = 'inbound'::text OR (status = ANY (ARRAY['queued'::text, 'canceled'::text, 'refused'::text])) OR allowed_by_id IS NOT NULL),
  CONSTRAINT messages_check1 CHECK ((direction = 'inbound'::text) = (status = 'received'::text)),
  CONSTRAINT messages_check2 CHECK ((allowed_by_id IS NULL) = (allowed_by_kind IS NULL)),
  CONSTRAINT messages_direction_check CHECK (direction = ANY (ARRAY['inbound'::text, 'outbound'::text])),
  CONSTRAINT messages_purpose_check CHECK (purpose = ANY (ARRAY['reply'::text, 'message'::text, 'notice'::text, 'opt_in_confirmation'::text, 'opt_in_question'::text, 'opt_out_confirmation'::text, 'promotional_opt_out_confirmation'::text, 'help_answer'::text])),
  CONSTRAINT messages_status_check CHECK (status = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'delivered'::text, 'undelivered'::text, 'failed'::text, 'canceled'::text, 'refused'::text, 'unknown'::text, 'received'::text]))
);
CREATE UNIQUE INDEX messages_carrier_id ON messages USING btree (business_id, carrier_account_id, carrier_message_id) WHERE (carrier_message_id IS NOT NULL);
CREATE INDEX messages_expiring ON messages USING btree (business_id, expires_at) WHERE ((status = 'queued'::text) AND (expires_at IS NOT NULL));
CREATE INDEX messages_not_connected ON messages USING btree (business_id, sender) WHERE ((status = 'queued'::text) AND (reason = 'not_connected'::text));
CREATE INDEX messages_queue ON messages USING btree (business_id, number, send_after, id) WHERE (status = 'queued'::text);
CREATE INDEX messages_sending ON messages USING btree (business_id, worker) WHERE (status = 'sending'::text);
CREATE INDEX messages_thread ON messages USING btree (business_id, conversation_id, id);
CREATE INDEX messages_turns ON messages USING btree (business_id, sender, turn, brake, send_after, id) WHERE ((status = 'queued'::text) AND (turn IS NOT NULL));
CREATE INDEX messages_unknown ON messages USING btree (business_id, updated_at) WHERE (status = 'unknown'::text);
CREATE INDEX messages_with_pictures ON messages USING btree (business_id) WHERE (cardinality(media_urls) > 0);
CREATE TRIGGER index_moved_words AFTER UPDATE OF conversation_id ON messages FOR EACH ROW EXECUTE FUNCTION index_thread_words();
CREATE TRIGGER index_words AFTER INSERT ON messages FOR EACH ROW EXECUTE FUNCTION index_thread_words();
ALTER TABLE messages ENABLE ROW LEVEL SECURITY;
ALTER TABLE messages FORCE ROW LEVEL SECURITY;
CREATE POLICY lookup ON messages FOR SELECT TO conversations_owner USING ((CURRENT_USER <> SESSION_USER));
CREATE POLICY own_business ON messages FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON messages TO conversations;

CREATE TABLE number_holdings (
  business_id uuid                     NOT NULL,
  customer_id uuid                     NOT NULL,
  number_id   uuid                     NOT NULL,
  number      text                     NOT NULL,
  held_from   timestamp with time zone NOT NULL,
  held_until  timestamp with time zone,
  CONSTRAINT number_holdings_pkey PRIMARY KEY (business_id, customer_id, number_id, held_from),
  CONSTRAINT number_holdings_business_id_customer_id_fkey FOREIGN KEY (business_id, customer_id) REFERENCES customers(business_id, id),
  CONSTRAINT number_holdings_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id)
);
CREATE INDEX number_holdings_number ON number_holdings USING btree (business_id, number_id);
ALTER TABLE number_holdings ENABLE ROW LEVEL SECURITY;
ALTER TABLE number_holdings FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON number_holdings FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON number_holdings TO conversations;

CREATE TABLE numbers (
  business_id     uuid                     NOT NULL,
  number          text                     NOT NULL,
  id              uuid                     NOT NULL,
  version         bigint                   NOT NULL DEFAULT 1,
  facts           jsonb                    NOT NULL,
  state           text                     GENERATED ALWAYS AS ((facts #>> '{consent,state}'::text[])) STORED,
  next_due        timestamp with time zone,
  in_flight       uuid,
  in_flight_until timestamp with time zone,
  created_at      timestamp with time zone NOT NULL DEFAULT now(),
  line_wanted     timestamp with time zone,
  line_asked      timestamp with time zone,
  CONSTRAINT numbers_pkey PRIMARY KEY (business_id, number),
  CONSTRAINT numbers_business_id_id_key UNIQUE (business_id, id),
  CONSTRAINT numbers_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id)
);
CREATE INDEX numbers_due ON numbers USING btree (business_id, next_due) WHERE ((next_due IS NOT NULL) AND (in_flight IS NULL));
CREATE INDEX numbers_line_asked ON numbers USING btree (business_id, line_asked) WHERE (line_asked IS NOT NULL);
CREATE INDEX numbers_line_wanted ON numbers USING btree (business_id, line_wanted) WHERE (line_wanted IS NOT NULL);
ALTER TABLE numbers ENABLE ROW LEVEL SECURITY;
ALTER TABLE numbers FORCE ROW LEVEL SECURITY;
CREATE POLICY lookup ON numbers FOR SELECT TO conversations_owner USING ((CURRENT_USER <> SESSION_USER));
CREATE POLICY own_business ON numbers FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON numbers TO conversations;

CREATE TABLE received_bytes (
  business_id uuid   NOT NULL,
  day         date   NOT NULL,
  subject_id  uuid   NOT NULL,
  bytes       bigint NOT NULL,
  CONSTRAINT received_bytes_pkey PRIMARY KEY (business_id, day, subject_id),
  CONSTRAINT received_bytes_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id)
);
ALTER TABLE received_bytes ENABLE ROW LEVEL SECURITY;
ALTER TABLE received_bytes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON received_bytes FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE, DELETE ON received_bytes TO conversations;

CREATE TABLE received_media (
  business_id uuid                     NOT NULL,
  message_id  uuid                     NOT NULL,
  "position"  smallint                 NOT NULL,
  state       text                     NOT NULL DEFAULT 'on_its_way'::text,
  reason      text,
  media_id    uuid,
  attempts    integer                  NOT NULL DEFAULT 0,
  due_at      timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT received_media_pkey PRIMARY KEY (business_id, message_id, "position"),
  CONSTRAINT received_media_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT received_media_business_id_media_id_fkey FOREIGN KEY (business_id, media_id) REFERENCES media(business_id, id),
  CONSTRAINT received_media_business_id_message_id_fkey FOREIGN KEY (business_id, message_id) REFERENCES messages(business_id, id),
  CONSTRAINT received_media_check CHECK ((state = 'kept'::text) = (media_id IS NOT NULL)),
  CONSTRAINT received_media_reason CHECK (state = 'on_its_way'::text OR (state = 'failed'::text) = (reason IS NOT NULL)),
  CONSTRAINT received_media_state_check CHECK (state = ANY (ARRAY['on_its_way'::text, 'kept'::text, 'failed'::text]))
);
CREATE INDEX received_media_due ON received_media USING btree (business_id, due_at) WHERE (state = 'on_its_way'::text);
CREATE INDEX received_media_kept ON received_media USING btree (business_id, media_id) WHERE (media_id IS NOT NULL);
ALTER TABLE received_media ENABLE ROW LEVEL SECURITY;
ALTER TABLE received_media FORCE ROW LEVEL SECURITY;
CREATE POLICY lookup ON received_media FOR SELECT TO conversations_owner USING ((CURRENT_USER <> SESSION_USER));
CREATE POLICY own_business ON received_media FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE, DELETE ON received_media TO conversations;

CREATE TABLE reply_templates (
  business_id uuid                     NOT NULL,
  id          uuid                     NOT NULL,
  title       text                     NOT NULL,
  text        text                     NOT NULL,
  updated_by  uuid                     NOT NULL,
  created_at  timestamp with time zone NOT NULL DEFAULT now(),
  updated_at  timestamp with time zone NOT NULL DEFAULT now(),
  archived_at timestamp with time zone,
  CONSTRAINT reply_templates_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT reply_templates_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT reply_templates_business_id_updated_by_fkey FOREIGN KEY (business_id, updated_by) REFERENCES actors(business_id, id),
  CONSTRAINT reply_templates_text_check CHECK (text <> ''::text),
  CONSTRAINT reply_templates_title_check CHECK (title <> ''::text)
);
ALTER TABLE reply_templates ENABLE ROW LEVEL SECURITY;
ALTER TABLE reply_templates FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON reply_templates FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON reply_templates TO conversations;

CREATE TABLE reported_events (
  business_id   uuid                     NOT NULL,
  id            text                     NOT NULL,
  type          text                     NOT NULL,
  subject_id    text                     NOT NULL,
  occurred_at   timestamp with time zone NOT NULL,
  customer_id   uuid,
  message_id    uuid,
  refusal       text,
  created_at    timestamp with time zone NOT NULL DEFAULT now(),
  label         text,
  work_order_id uuid,
  CONSTRAINT reported_events_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT reported_events_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT reported_events_business_id_work_order_id_fkey FOREIGN KEY (business_id, work_order_id) REFERENCES work_orders(business_id, id)
);
CREATE INDEX reported_events_customer ON reported_events USING btree (business_id, customer_id, occurred_at);
CREATE INDEX reported_events_message ON reported_events USING btree (business_id, message_id) WHERE (message_id IS NOT NULL);
CREATE INDEX reported_events_subject ON reported_events USING btree (business_id, subject_id, type);
CREATE INDEX reported_events_work_order ON reported_events USING btree (business_id, work_order_id, created_at) WHERE ((work_order_id IS NOT NULL) AND (message_id IS NOT NULL));
ALTER TABLE reported_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE reported_events FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON reported_events FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON reported_events TO conversations;

CREATE TABLE schema_migrations (
  name       text                     NOT NULL,
  hash       text                     NOT NULL,
  applied_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT schema_migrations_pkey PRIMARY KEY (name)
);
GRANT SELECT ON schema_migrations TO conversations;

CREATE TABLE sender_pace (
  business_id uuid                     NOT NULL,
  sender      text                     NOT NULL,
  free_at     timestamp with time zone NOT NULL,
  day         date                     NOT NULL,
  segments    integer                  NOT NULL,
  texts       bigint                   NOT NULL,
  CONSTRAINT sender_pace_pkey PRIMARY KEY (business_id, sender),
  CONSTRAINT sender_pace_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT sender_pace_business_id_sender_fkey FOREIGN KEY (business_id, sender) REFERENCES senders(business_id, number)
);
ALTER TABLE sender_pace ENABLE ROW LEVEL SECURITY;
ALTER TABLE sender_pace FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON sender_pace FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON sender_pace TO conversations;

CREATE TABLE senders (
  business_id        uuid                     NOT NULL,
  number             text                     NOT NULL,
  carrier_account_id uuid                     NOT NULL,
  is_default         boolean                  NOT NULL DEFAULT false,
  retired_at         timestamp with time zone,
  created_at         timestamp with time zone NOT NULL DEFAULT now(),
  replaced_by        text,
  block_scope        text,
  per_second         real,
  per_day            integer,
  CONSTRAINT senders_pkey PRIMARY KEY (business_id, number),
  CONSTRAINT senders_business_id_carrier_account_id_fkey FOREIGN KEY (business_id, carrier_account_id) REFERENCES carrier_accounts(business_id, id),
  CONSTRAINT senders_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT senders_business_id_replaced_by_fkey FOREIGN KEY (business_id, replaced_by) REFERENCES senders(business_id, number),
  CONSTRAINT senders_check CHECK (replaced_by <> number),
  CONSTRAINT senders_per_day_check CHECK (per_day > 0),
  CONSTRAINT senders_per_second_check CHECK (per_second > 0::double precision)
);
CREATE UNIQUE INDEX senders_default ON senders USING btree (business_id) WHERE is_default;
ALTER TABLE senders ENABLE ROW LEVEL SECURITY;
ALTER TABLE senders FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON senders FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON senders TO conversations;

CREATE TABLE simulator_handsets (
  business_id   uuid    NOT NULL,
  number        text    NOT NULL,
  behaviour     text    NOT NULL DEFAULT 'delivers'::text,
  refusals_left integer NOT NULL DEFAULT 0,
  blocked       text[]  NOT NULL DEFAULT '{}'::text[],
  CONSTRAINT simulator_handsets_pkey PRIMARY KEY (business_id, number),
  CONSTRAINT simulator_handsets_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT simulator_handsets_behaviour_check CHECK (behaviour = ANY (ARRAY['delivers'::text, 'undeliverable'::text, 'blocks'::text, 'slow'::text, 'times_out'::text, 'throttles'::text]))
);
ALTER TABLE simulator_handsets ENABLE ROW LEVEL SECURITY;
ALTER TABLE simulator_handsets FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON simulator_handsets FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON simulator_handsets TO conversations;

CREATE TABLE simulator_texts (
  business_id uuid                     NOT NULL,
  id          uuid                     NOT NULL,
  number      text                     NOT NULL,
  sender      text                     NOT NULL,
  direction   text                     NOT NULL,
  body        text                     NOT NULL,
  accepted_at timestamp with time zone NOT NULL,
  at          timestamp with time zone,
  outcome     text,
  reported    boolean                  NOT NULL DEFAULT false,
  media_urls  text[]                   NOT NULL DEFAULT '{}'::text[],
  CONSTRAINT simulator_texts_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT simulator_texts_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT simulator_texts_direction_check CHECK (direction = ANY (ARRAY['in'::text, 'out'::text])),
  CONSTRAINT simulator_texts_outcome_check CHECK (outcome = ANY (ARRAY['delivered'::text, 'undelivered'::text]))
);
CREATE INDEX simulator_texts_handset ON simulator_texts USING btree (business_id, number, at, id);
CREATE INDEX simulator_texts_unreported ON simulator_texts USING btree (business_id, id) WHERE (NOT reported);
ALTER TABLE simulator_texts ENABLE ROW LEVEL SECURITY;
ALTER TABLE simulator_texts FORCE ROW LEVEL SECURITY;
CREATE POLICY lookup ON simulator_texts FOR SELECT TO conversations_owner USING ((CURRENT_USER <> SESSION_USER));
CREATE POLICY own_business ON simulator_texts FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE, DELETE ON simulator_texts TO conversations;

CREATE TABLE stores (
  business_id uuid                     NOT NULL,
  id          uuid                     NOT NULL,
  name        text                     NOT NULL,
  phone       text,
  created_at  timestamp with time zone NOT NULL DEFAULT now(),
  sender      text,
  CONSTRAINT stores_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT stores_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT stores_business_id_sender_fkey FOREIGN KEY (business_id, sender) REFERENCES senders(business_id, number)
);
ALTER TABLE stores ENABLE ROW LEVEL SECURITY;
ALTER TABLE stores FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON stores FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON stores TO conversations;

CREATE TABLE suppressions (
  business_id uuid                     NOT NULL,
  digest      bytea                    NOT NULL,
  decision    text                     NOT NULL,
  created_at  timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT suppressions_pkey PRIMARY KEY (business_id, digest),
  CONSTRAINT suppressions_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT suppressions_decision_check CHECK (decision = ANY (ARRAY['opt_out'::text, 'decline'::text]))
);
ALTER TABLE suppressions ENABLE ROW LEVEL SECURITY;
ALTER TABLE suppressions FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON suppressions FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, DELETE ON suppressions TO conversations;

CREATE TABLE tasks (
  business_id       uuid                     NOT NULL,
  id                uuid                     NOT NULL,
  kind              text                     NOT NULL,
  conversation_id   uuid,
  message_id        uuid,
  status            text                     NOT NULL DEFAULT 'open'::text,
  created_at        timestamp with time zone NOT NULL DEFAULT now(),
  subject           text,
  reported_event_id text,
  customer_id       uuid,
  work_order_id     uuid,
  label             text,
  reason            text,
  outcome           text,
  note              text,
  done_by           uuid,
  done_at           timestamp with time zone,
  due_at            timestamp with time zone,
  CONSTRAINT tasks_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT tasks_business_id_conversation_id_fkey FOREIGN KEY (business_id, conversation_id) REFERENCES conversations(business_id, id),
  CONSTRAINT tasks_business_id_customer_id_fkey FOREIGN KEY (business_id, customer_id) REFERENCES customers(business_id, id),
  CONSTRAINT tasks_business_id_done_by_fkey FOREIGN KEY (business_id, done_by) REFERENCES actors(business_id, id),
  CONSTRAINT tasks_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT tasks_business_id_reported_event_id_fkey FOREIGN KEY (business_id, reported_event_id) REFERENCES reported_events(business_id, id),
  CONSTRAINT tasks_business_id_work_order_id_fkey FOREIGN KEY (business_id, work_order_id) REFERENCES work_orders(business_id, id),
  CONSTRAINT tasks_check CHECK ((status = 'done'::text) = (done_at IS NOT NULL)),
  CONSTRAINT tasks_check1 CHECK ((kind = 'tell_customer'::text) = (subject IS NOT NULL)),
  CONSTRAINT tasks_check2 CHECK ((kind = 'unclear'::text) = (due_at IS NOT NULL)),
  CONSTRAINT tasks_status_check CHECK (status = ANY (ARRAY['open'::text, 'done'::text]))
);
CREATE INDEX tasks_done ON tasks USING btree (business_id, done_at, id) WHERE (status = 'done'::text);
CREATE INDEX tasks_due ON tasks USING btree (business_id, due_at) WHERE ((status = 'open'::text) AND (due_at IS NOT NULL));
CREATE INDEX tasks_of_conversation ON tasks USING btree (business_id, conversation_id, id) WHERE (status = 'open'::text);
CREATE INDEX tasks_open ON tasks USING btree (business_id, id) WHERE (status = 'open'::text);
CREATE UNIQUE INDEX tasks_open_subject ON tasks USING btree (business_id, subject) WHERE (status = 'open'::text);
CREATE INDEX tasks_subject ON tasks USING btree (business_id, subject) WHERE (subject IS NOT NULL);
CREATE INDEX tasks_work_order ON tasks USING btree (business_id, work_order_id) WHERE (status = 'open'::text);
ALTER TABLE tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE tasks FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON tasks FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON tasks TO conversations;

CREATE TABLE unsequenced_events (
  business_id uuid   NOT NULL,
  number_id   uuid   NOT NULL,
  seq         bigint NOT NULL,
  event_id    uuid   NOT NULL,
  leaf_hash   bytea  NOT NULL,
  CONSTRAINT unsequenced_events_pkey PRIMARY KEY (business_id, number_id, seq),
  CONSTRAINT unsequenced_events_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id)
);
ALTER TABLE unsequenced_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE unsequenced_events FORCE ROW LEVEL SECURITY;
CREATE POLICY lookup ON unsequenced_events FOR SELECT TO conversations_owner USING ((CURRENT_USER <> SESSION_USER));
CREATE POLICY own_business ON unsequenced_events FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, DELETE ON unsequenced_events TO conversations;

CREATE TABLE wordings (
  business_id uuid                     NOT NULL,
  id          uuid                     NOT NULL,
  kind        text                     NOT NULL,
  language    text                     NOT NULL DEFAULT 'en'::text,
  text        text                     NOT NULL,
  hash        bytea                    NOT NULL,
  actor_id    uuid                     NOT NULL,
  created_at  timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT wordings_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT wordings_business_id_actor_id_fkey FOREIGN KEY (business_id, actor_id) REFERENCES actors(business_id, id),
  CONSTRAINT wordings_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT wordings_check CHECK (hash = sha256(convert_to(text, 'UTF8'::name)))
);
CREATE INDEX wordings_current ON wordings USING btree (business_id, kind, language, id DESC);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON wordings FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON wordings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE wordings ENABLE ROW LEVEL SECURITY;
ALTER TABLE wordings FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON wordings FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT ON wordings TO conversations;

CREATE TABLE work_orders (
  business_id uuid                     NOT NULL,
  id          uuid                     NOT NULL,
  number      text                     NOT NULL,
  count       bigint                   GENERATED ALWAYS AS (
CASE
    WHEN (number ~ '^[0-9]{1,15}$'::text) THEN (number)::bigint
    ELSE NULL::bigint
END) STORED,
  customer_id uuid                     NOT NULL,
  label       text                     NOT NULL,
  note        text,
  status      text                     NOT NULL DEFAULT 'open'::text,
  store_id    uuid,
  external_id text,
  created_by  uuid                     NOT NULL,
  created_at  timestamp with time zone NOT NULL DEFAULT now(),
  updated_at  timestamp with time zone NOT NULL DEFAULT now(),
  ready_at    timestamp with time zone,
  CONSTRAINT work_orders_pkey PRIMARY KEY (business_id, id),
  CONSTRAINT work_orders_business_id_external_id_key UNIQUE (business_id, external_id),
  CONSTRAINT work_orders_business_id_number_key UNIQUE (business_id, number),
  CONSTRAINT work_orders_business_id_created_by_fkey FOREIGN KEY (business_id, created_by) REFERENCES actors(business_id, id),
  CONSTRAINT work_orders_business_id_customer_id_fkey FOREIGN KEY (business_id, customer_id) REFERENCES customers(business_id, id),
  CONSTRAINT work_orders_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT work_orders_business_id_store_id_fkey FOREIGN KEY (business_id, store_id) REFERENCES stores(business_id, id),
  CONSTRAINT work_orders_label_check CHECK (label <> ''::text),
  CONSTRAINT work_orders_number_check CHECK (number <> ''::text),
  CONSTRAINT work_orders_status_check CHECK (status = ANY (ARRAY['open'::text, 'in_progress'::text, 'ready'::text, 'picked_up'::text, 'canceled'::text]))
);
CREATE INDEX work_orders_active ON work_orders USING btree (business_id, id) WHERE (status = ANY (ARRAY['open'::text, 'in_progress'::text, 'ready'::text]));
CREATE INDEX work_orders_count ON work_orders USING btree (business_id, count) WHERE (count IS NOT NULL);
CREATE INDEX work_orders_customer ON work_orders USING btree (business_id, customer_id, id);
CREATE INDEX work_orders_status ON work_orders USING btree (business_id, status, id);
ALTER TABLE work_orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_orders FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON work_orders FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE ON work_orders TO conversations;

CREATE TABLE wrapped_keys (
  business_id uuid                     NOT NULL,
  purpose     text                     NOT NULL,
  subject_id  uuid                     NOT NULL,
  wrapped     bytea                    NOT NULL,
  public_part text,
  created_at  timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT wrapped_keys_pkey PRIMARY KEY (business_id, purpose, subject_id),
  CONSTRAINT wrapped_keys_business_id_fkey FOREIGN KEY (business_id) REFERENCES businesses(id),
  CONSTRAINT wrapped_keys_purpose_check CHECK (purpose = ANY (ARRAY['number'::text, 'log'::text, 'suppression'::text]))
);
ALTER TABLE wrapped_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE wrapped_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON wrapped_keys FOR ALL TO PUBLIC USING ((business_id = current_business())) WITH CHECK ((business_id = current_business()));
GRANT SELECT, INSERT, UPDATE, DELETE ON wrapped_keys TO conversations;

CREATE TABLE auth.account (
  id                      uuid                     NOT NULL,
  "accountId"             text                     NOT NULL,
  "providerId"            text                     NOT NULL,
  "userId"                uuid                     NOT NULL,
  "accessToken"           text,
  "refreshToken"          text,
  "idToken"               text,
  "accessTokenExpiresAt"  timestamp with time zone,
  "refreshTokenExpiresAt" timestamp with time zone,
  scope                   text,
  password                text,
  "createdAt"             timestamp with time zone NOT NULL DEFAULT now(),
  "updatedAt"             timestamp with time zone NOT NULL,
  CONSTRAINT account_pkey PRIMARY KEY (id),
  CONSTRAINT "account_userId_providerId_key" UNIQUE ("userId", "providerId"),
  CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
GRANT SELECT, INSERT, UPDATE, DELETE ON auth.account TO conversations;

CREATE TABLE auth.apikey (
  id                    uuid                     NOT NULL,
  "configId"            text                     NOT NULL,
  name                  text,
  start                 text,
  "referenceId"         uuid                     NOT NULL,
  prefix                text,
  key                   text                     NOT NULL,
  "refillInterval"      integer,
  "refillAmount"        integer,
  "lastRefillAt"        timestamp with time zone,
  enabled               boolean,
  "rateLimitEnabled"    boolean,
  "rateLimitTimeWindow" integer,
  "rateLimitMax"        integer,
  "requestCount"        integer,
  remaining             integer,
  "lastRequest"         timestamp with time zone,
  "expiresAt"           timestamp with time zone,
  "createdAt"           timestamp with time zone NOT NULL,
  "updatedAt"           timestamp with time zone NOT NULL,
  permissions           text,
  metadata              text,
  CONSTRAINT apikey_pkey PRIMARY KEY (id),
  CONSTRAINT apikey_key_key UNIQUE (key),
  CONSTRAINT "apikey_referenceId_fkey" FOREIGN KEY ("referenceId") REFERENCES auth.organization(id) ON DELETE CASCADE
);
CREATE INDEX "apikey_referenceId" ON auth.apikey USING btree ("referenceId");
GRANT SELECT, INSERT, UPDATE, DELETE ON auth.apikey TO conversations;

CREATE TABLE auth.invitation (
  id               uuid                     NOT NULL,
  "organizationId" uuid                     NOT NULL,
  email            text                     NOT NULL,
  role             text,
  status           text                     NOT NULL,
  "expiresAt"      timestamp with time zone NOT NULL,
  "createdAt"      timestamp with time zone NOT NULL DEFAULT now(),
  "inviterId"      uuid                     NOT NULL,
  CONSTRAINT invitation_pkey PRIMARY KEY (id),
  CONSTRAINT "invitation_inviterId_fkey" FOREIGN KEY ("inviterId") REFERENCES auth."user"(id) ON DELETE CASCADE,
  CONSTRAINT "invitation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES auth.organization(id) ON DELETE CASCADE
);
CREATE INDEX invitation_email ON auth.invitation USING btree (email);
CREATE INDEX "invitation_organizationId" ON auth.invitation USING btree ("organizationId");
GRANT SELECT, INSERT, UPDATE, DELETE ON auth.invitation TO conversations;

CREATE TABLE auth.member (
  id               uuid                     NOT NULL,
  "organizationId" uuid                     NOT NULL,
  "userId"         uuid                     NOT NULL,
  role             text                     NOT NULL,
  "createdAt"      timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT member_pkey PRIMARY KEY (id),
  CONSTRAINT "member_userId_organizationId_key" UNIQUE ("userId", "organizationId"),
  CONSTRAINT "member_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES auth.organization(id) ON DELETE CASCADE,
  CONSTRAINT "member_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE,
  CONSTRAINT member_role_check CHECK (role = ANY (ARRAY['owner'::text, 'member'::text]))
);
CREATE INDEX "member_organizationId" ON auth.member USING btree ("organizationId");
GRANT SELECT, INSERT, UPDATE, DELETE ON auth.member TO conversations;

CREATE TABLE auth.organization (
  id          uuid                     NOT NULL,
  name        text                     NOT NULL,
  slug        text                     NOT NULL,
  logo        text,
  "createdAt" timestamp with time zone NOT NULL DEFAULT now(),
  metadata    text,
  CONSTRAINT organization_pkey PRIMARY KEY (id),
  CONSTRAINT organization_slug_key UNIQUE (slug)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON auth.organization TO conversations;

CREATE TABLE auth."rateLimit" (
  id            uuid    NOT NULL,
  key           text    NOT NULL,
  count         integer NOT NULL,
  "lastRequest" bigint  NOT NULL,
  CONSTRAINT "rateLimit_pkey" PRIMARY KEY (id),
  CONSTRAINT "rateLimit_key_key" UNIQUE (key)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON auth."rateLimit" TO conversations;

CREATE TABLE auth.session (
  id                     uuid                     NOT NULL,
  "expiresAt"            timestamp with time zone NOT NULL,
  token                  text                     NOT NULL,
  "createdAt"            timestamp with time zone NOT NULL DEFAULT now(),
  "updatedAt"            timestamp with time zone NOT NULL,
  "ipAddress"            text,
  "userAgent"            text,
  "userId"               uuid                     NOT NULL,
  "activeOrganizationId" uuid,
  "byLink"               boolean,
  CONSTRAINT session_pkey PRIMARY KEY (id),
  CONSTRAINT session_token_key UNIQUE (token),
  CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
CREATE INDEX "session_userId" ON auth.session USING btree ("userId");
GRANT SELECT, INSERT, UPDATE, DELETE ON auth.session TO conversations;

CREATE TABLE auth."user" (
  id              uuid                     NOT NULL,
  name            text                     NOT NULL,
  email           text                     NOT NULL,
  "emailVerified" boolean                  NOT NULL,
  image           text,
  "createdAt"     timestamp with time zone NOT NULL DEFAULT now(),
  "updatedAt"     timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT user_pkey PRIMARY KEY (id),
  CONSTRAINT user_email_key UNIQUE (email)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON auth."user" TO conversations;

CREATE TABLE auth.verification (
  id          uuid                     NOT NULL,
  identifier  text                     NOT NULL,
  value       text                     NOT NULL,
  "expiresAt" timestamp with time zone NOT NULL,
  "createdAt" timestamp with time zone NOT NULL DEFAULT now(),
  "updatedAt" timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT verification_pkey PRIMARY KEY (id)
);
CREATE INDEX "verification_expiresAt" ON auth.verification USING btree ("expiresAt");
CREATE INDEX verification_identifier ON auth.verification USING btree (identifier);
GRANT SELECT, INSERT, UPDATE, DELETE ON auth.verification TO conversations;
