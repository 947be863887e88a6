-- Connections that are held open to carriers which send over nothing else (SMPP): how each stands, for people to see.
-- Which process holds one is said by a lock that ends with the process, not by this table.
CREATE TABLE carrier_links (
  business_id        uuid NOT NULL REFERENCES businesses,
  carrier_account_id uuid NOT NULL,
  connected          boolean NOT NULL,
  -- A code, where it is not connected and the reason is known; nothing personal.
  reason             text CHECK (reason IS NULL OR NOT connected),
  since              timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, carrier_account_id),
  FOREIGN KEY (business_id, carrier_account_id) REFERENCES carrier_accounts
);
ALTER TABLE carrier_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE carrier_links FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON carrier_links USING (business_id = current_business()) WITH CHECK (business_id = current_business());
CREATE POLICY lookup ON carrier_links FOR SELECT TO CURRENT_USER USING (current_user <> session_user);

-- The key of the advisory lock that whoever holds the account's connection has, for as long as its session lives.
CREATE FUNCTION carrier_link_key(account uuid) RETURNS bigint
  LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp
  AS $$ SELECT hashtextextended('carrier link ' || account, 0) $$;

CREATE FUNCTION carrier_link_is_held(account uuid) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = public, pg_temp
  AS $$ SELECT EXISTS (
          SELECT FROM pg_locks
          WHERE locktype = 'advisory' AND objsubid = 1 AND granted
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            AND (classid::bigint << 32) | objid::bigint = carrier_link_key(account)) $$;

-- Accounts that need a connection held. `version` is another after each change of the account's row.
CREATE FUNCTION linked_accounts() RETURNS TABLE (business uuid, account uuid, version text, connected boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT a.business_id, a.id, a.xmin::text, coalesce(l.connected, false) AND carrier_link_is_held(a.id)
        FROM carrier_accounts a
        LEFT JOIN carrier_links l ON l.business_id = a.business_id AND l.carrier_account_id = a.id
        WHERE a.kind = 'smpp' ORDER BY a.id $$;

REVOKE ALL ON FUNCTION carrier_link_key(uuid), carrier_link_is_held(uuid), linked_accounts() FROM PUBLIC;

-- What waits for a connection, to be let go once it stands.
CREATE INDEX messages_not_connected ON messages (business_id, sender) WHERE status = 'queued' AND reason = 'not_connected';
