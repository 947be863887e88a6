-- Row-level security on every table of ours, grants of the program's role, and the functions that look a business up.

DO $$
DECLARE
  t text;
BEGIN
  FOR t IN SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> 'schema_migrations'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_business ON %I USING (%I = current_business()) WITH CHECK (%I = current_business())',
      t, CASE t WHEN 'businesses' THEN 'id' ELSE 'business_id' END, CASE t WHEN 'businesses' THEN 'id' ELSE 'business_id' END);
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA public TO conversations_program, conversations_lookup;
GRANT SELECT, INSERT, UPDATE ON
  businesses, stores, actors, carrier_accounts, senders, customers, number_holdings, numbers, conversations, messages, tasks,
  reported_events, simulator_handsets TO conversations_program;
GRANT SELECT, INSERT, UPDATE, DELETE ON
  wrapped_keys, idempotency_keys, early_statuses, simulator_texts TO conversations_program;
GRANT SELECT, INSERT, DELETE ON changes, unsequenced_events, consent_openings TO conversations_program;
-- Append-only: no UPDATE, no DELETE.
GRANT SELECT, INSERT ON consent_events, log_leaves, log_checkpoints, wordings TO conversations_program;

-- Before the business is known. Each function answers with a business's id and nothing more.
GRANT SELECT (id) ON businesses TO conversations_lookup;
GRANT SELECT (business_id, id) ON carrier_accounts TO conversations_lookup;
GRANT SELECT (business_id, next_due, in_flight) ON numbers TO conversations_lookup;
GRANT SELECT (business_id, status, worker) ON messages TO conversations_lookup;
GRANT SELECT (business_id) ON unsequenced_events TO conversations_lookup;
GRANT SELECT (business_id, reported) ON simulator_texts TO conversations_lookup;
CREATE POLICY lookup ON businesses FOR SELECT TO conversations_lookup USING (true);
CREATE POLICY lookup ON carrier_accounts FOR SELECT TO conversations_lookup USING (true);
CREATE POLICY lookup ON numbers FOR SELECT TO conversations_lookup USING (true);
CREATE POLICY lookup ON messages FOR SELECT TO conversations_lookup USING (true);
CREATE POLICY lookup ON unsequenced_events FOR SELECT TO conversations_lookup USING (true);
CREATE POLICY lookup ON simulator_texts FOR SELECT TO conversations_lookup USING (true);

CREATE FUNCTION business_of_carrier_account(account uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT business_id FROM carrier_accounts WHERE id = account $$;

CREATE FUNCTION all_businesses() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT id FROM businesses ORDER BY id $$;

CREATE FUNCTION businesses_with_texts_due() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT b.id FROM businesses b
        WHERE EXISTS (SELECT FROM numbers n WHERE n.business_id = b.id AND n.next_due <= now()
                      AND n.next_due IS NOT NULL AND n.in_flight IS NULL) $$;

CREATE FUNCTION workers_with_texts_in_flight() RETURNS TABLE (business uuid, worker integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT DISTINCT business_id, worker FROM messages WHERE status = 'sending' $$;

CREATE FUNCTION businesses_with_unsequenced_events() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT b.id FROM businesses b WHERE EXISTS (SELECT FROM unsequenced_events u WHERE u.business_id = b.id) $$;

CREATE FUNCTION businesses_with_simulated_texts() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT b.id FROM businesses b WHERE EXISTS (SELECT FROM simulator_texts s WHERE s.business_id = b.id AND NOT s.reported) $$;

-- The lookup role owns these functions, so that they run as it: with a policy to see ids, and no grant to see more.
GRANT CREATE ON SCHEMA public TO conversations_lookup;
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOREACH f IN ARRAY ARRAY['business_of_carrier_account(uuid)', 'all_businesses()', 'businesses_with_texts_due()',
    'workers_with_texts_in_flight()', 'businesses_with_unsequenced_events()', 'businesses_with_simulated_texts()']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO conversations_program', f);
    EXECUTE format('ALTER FUNCTION %s OWNER TO conversations_lookup', f);
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA public FROM conversations_lookup;
