-- Row-level security on every table of ours, and the functions that look a business up.

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

-- Before the business is known, a few functions find it: each answers with ids and nothing more. They run as the owner,
-- who is bound by the policies too. This one lets the owner look while acting for another, which happens in such a
-- function alone; whoever logs in as the owner sees no more than anyone.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['businesses', 'carrier_accounts', 'numbers', 'messages', 'unsequenced_events', 'simulator_texts'] LOOP
    EXECUTE format('CREATE POLICY lookup ON %I FOR SELECT TO CURRENT_USER USING (current_user <> session_user)', t);
  END LOOP;
END $$;

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

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
