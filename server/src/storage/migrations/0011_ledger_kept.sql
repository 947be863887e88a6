-- The log's larger subtrees, cosignatures of witnesses, and what an erased number leaves behind.

-- Roots of perfect subtrees of 256, 65,536 … leaves: a proof reads a few hundred hashes, not the whole log.
CREATE TABLE log_nodes (
  business_id uuid NOT NULL REFERENCES businesses,
  level       smallint NOT NULL CHECK (level > 0),
  node_index  bigint NOT NULL CHECK (node_index >= 0),
  hash        bytea NOT NULL,
  PRIMARY KEY (business_id, level, node_index)
);

-- What witnesses said of our checkpoints: a signature line each (C2SP tlog-cosignature).
CREATE TABLE log_cosignatures (
  business_id uuid NOT NULL REFERENCES businesses,
  tree_size   bigint NOT NULL,
  witness     text NOT NULL,
  line        text NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, tree_size, witness),
  FOREIGN KEY (business_id, tree_size) REFERENCES log_checkpoints
);

-- A "no" of a number of which nothing else is known: erased, or lost with a database that was restored. The digest is an
-- HMAC of the number under a key of the business, since a plain hash of ten digits is guessed in minutes.
CREATE TABLE suppressions (
  business_id uuid NOT NULL REFERENCES businesses,
  digest      bytea NOT NULL,
  decision    text NOT NULL CHECK (decision IN ('opt_out', 'decline')),
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, digest)
);

-- The record of an erased customer holds nothing any more; it stays so that what hangs on it keeps its place.
ALTER TABLE customers ADD COLUMN erased_at timestamptz;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['log_nodes', 'log_cosignatures'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['log_nodes', 'log_cosignatures', 'suppressions'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY own_business ON %I USING (business_id = current_business()) WITH CHECK (business_id = current_business())',
      t);
  END LOOP;
END $$;
