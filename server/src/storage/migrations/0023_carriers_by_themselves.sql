-- What carriers do by themselves, and what they know that is not here yet.

-- Of each carrier account: until when its webhooks could be received, and what may be missing since (C25). Written by whoever
-- can receive (messaging/note-reception.ts) and by the worker that fetches what is missing (messaging/catch-up.ts).
CREATE TABLE carrier_reception (
  business_id        uuid NOT NULL REFERENCES businesses,
  carrier_account_id uuid NOT NULL,
  heard_until        timestamptz NOT NULL DEFAULT now(),
  -- What the carrier received between these may not be here; null where nothing is missing.
  missing_since      timestamptz,
  missing_until      timestamptz,
  -- When the carrier is asked next, and how often it was asked in vain.
  ask_after          timestamptz NOT NULL DEFAULT now(),
  attempts           integer NOT NULL DEFAULT 0,
  -- Why it could not be read, a word of the list that all carriers share (carriers/failure-reasons.ts); null where it could.
  problem            text,
  -- When the carrier's list of opt-outs was last gone through (C41); null where it never was.
  opt_outs_read_at   timestamptz,
  PRIMARY KEY (business_id, carrier_account_id),
  FOREIGN KEY (business_id, carrier_account_id) REFERENCES carrier_accounts,
  CHECK ((missing_since IS NULL) = (missing_until IS NULL))
);

-- Carriers' blocks that somebody's spoken yes is to lift (C29).
CREATE TABLE block_lifts (
  business_id        uuid NOT NULL REFERENCES businesses,
  id                 uuid NOT NULL,
  number             text NOT NULL,
  sender             text NOT NULL,
  carrier_account_id uuid NOT NULL,
  -- The yes: its event, and how far the number's history had come with it. A no after that ends the asking.
  event_id           uuid NOT NULL,
  consent_seq        integer NOT NULL,
  said_at            timestamptz NOT NULL,
  state              text NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'lifted', 'refused', 'not_offered', 'canceled')),
  attempts           integer NOT NULL DEFAULT 0,
  ask_after          timestamptz NOT NULL DEFAULT now(),
  carrier_error      text,
  created_at         timestamptz NOT NULL DEFAULT now(),
  settled_at         timestamptz,
  PRIMARY KEY (business_id, id),
  FOREIGN KEY (business_id, carrier_account_id) REFERENCES carrier_accounts
);
CREATE UNIQUE INDEX block_lifts_due ON block_lifts (business_id, number, sender) WHERE state = 'due';
CREATE INDEX block_lifts_number ON block_lifts (business_id, number);
CREATE INDEX block_lifts_ask ON block_lifts (business_id, ask_after) WHERE state = 'due';

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['carrier_reception', 'block_lifts'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_business ON %I USING (business_id = current_business()) WITH CHECK (business_id = current_business())', t);
    EXECUTE format('CREATE POLICY lookup ON %I FOR SELECT TO CURRENT_USER USING (current_user <> session_user)', t);
  END LOOP;
END $$;

-- What a block of the carrier's holds for: a Messaging Service of Twilio's, a messaging profile of Telnyx's. Learned from
-- webhooks; null where it is not known, and then a block holds for the one sender.
ALTER TABLE senders ADD COLUMN block_scope text;

CREATE FUNCTION businesses_with_webhooks() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT DISTINCT business_id FROM carrier_accounts WHERE kind NOT IN ('simulator', 'smpp') ORDER BY 1 $$;

CREATE FUNCTION businesses_to_catch_up() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT DISTINCT business_id FROM carrier_reception WHERE missing_since IS NOT NULL AND ask_after <= now() ORDER BY 1 $$;

CREATE FUNCTION businesses_with_blocks_to_lift() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT b.id FROM businesses b
        WHERE EXISTS (SELECT FROM block_lifts l WHERE l.business_id = b.id AND l.state = 'due' AND l.ask_after <= now()) $$;

REVOKE ALL ON FUNCTION businesses_with_webhooks(), businesses_to_catch_up(), businesses_with_blocks_to_lift() FROM PUBLIC;
