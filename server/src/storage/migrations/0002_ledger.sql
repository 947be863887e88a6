-- The consent ledger: events as hashed bytes, what opens them apart and erasable, and a transparency log per business.

-- `leaf` is the canonical JSON (RFC 8785) that was hashed, to the byte. It names no person: a random id of the number,
-- its count, the script's hash and salted commitments.
CREATE TABLE consent_events (
  business_id uuid NOT NULL REFERENCES businesses,
  number_id   uuid NOT NULL,
  seq         bigint NOT NULL CHECK (seq > 0),
  id          uuid NOT NULL,
  leaf        bytea NOT NULL,
  leaf_hash   bytea NOT NULL CHECK (leaf_hash = sha256('\x00'::bytea || leaf)),
  PRIMARY KEY (business_id, number_id, seq),
  UNIQUE (business_id, id)
);

-- The salts and values that the commitments of an event stand for, encrypted under the number's key.
CREATE TABLE consent_openings (
  business_id uuid NOT NULL,
  event_id    uuid NOT NULL,
  number_id   uuid NOT NULL,
  ciphertext  bytea NOT NULL,
  PRIMARY KEY (business_id, event_id),
  FOREIGN KEY (business_id, event_id) REFERENCES consent_events (business_id, id)
);

-- Events that the sequencer has not given a place in the log yet. Drained, never scanned by id: ids are not in commit order.
CREATE TABLE unsequenced_events (
  business_id uuid NOT NULL REFERENCES businesses,
  number_id   uuid NOT NULL,
  seq         bigint NOT NULL,
  event_id    uuid NOT NULL,
  leaf_hash   bytea NOT NULL,
  PRIMARY KEY (business_id, number_id, seq)
);

CREATE TABLE log_leaves (
  business_id uuid NOT NULL REFERENCES businesses,
  log_index   bigint NOT NULL CHECK (log_index >= 0),
  event_id    uuid NOT NULL,
  leaf_hash   bytea NOT NULL,
  PRIMARY KEY (business_id, log_index),
  UNIQUE (business_id, event_id),
  FOREIGN KEY (business_id, event_id) REFERENCES consent_events (business_id, id)
);

-- Signed heads of the log. `frontier` is the compact range from which the next ones grow: 32 bytes per perfect subtree.
CREATE TABLE log_checkpoints (
  business_id uuid NOT NULL REFERENCES businesses,
  tree_size   bigint NOT NULL CHECK (tree_size >= 0),
  root        bytea NOT NULL,
  note        text NOT NULL,
  frontier    bytea NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, tree_size)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- Append-only in the database itself: the program's role has no grant to change these, and the owner meets a trigger.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['consent_events', 'log_leaves', 'log_checkpoints', 'wordings'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;
