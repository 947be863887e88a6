-- Credentials that can be replaced while texts go out. A version tells each process that what it has connected is not what
-- holds any more; the credentials before may go on checking webhooks for a while, and never send.
ALTER TABLE carrier_accounts
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN credentials_changed_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN previous_credentials bytea,
  ADD COLUMN previous_until timestamptz,
  ADD CHECK ((previous_credentials IS NULL) = (previous_until IS NULL));

-- A webhook names the account only: beside the business it needs to know whether the account has changed.
DROP FUNCTION business_of_carrier_account(uuid);
CREATE FUNCTION business_of_carrier_account(account uuid) RETURNS TABLE (business uuid, version integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT business_id, carrier_accounts.version FROM carrier_accounts WHERE id = account $$;
REVOKE ALL ON FUNCTION business_of_carrier_account(uuid) FROM PUBLIC;

-- Which number goes on with the threads of one that was retired; the default one where none is named.
ALTER TABLE senders
  ADD COLUMN replaced_by text,
  ADD FOREIGN KEY (business_id, replaced_by) REFERENCES senders (business_id, number),
  ADD CHECK (replaced_by <> number);

-- A store's own number; the default one where it has none.
ALTER TABLE stores
  ADD COLUMN sender text,
  ADD FOREIGN KEY (business_id, sender) REFERENCES senders (business_id, number);

-- A text that its number could not carry, and that another one took over. Once at most.
ALTER TABLE messages ADD COLUMN failed_over_from text;

-- A thread that goes on with another number of the shop's says so, and so does the one that it goes on in.
ALTER TABLE conversation_entries
  ADD COLUMN other_conversation_id uuid,
  ADD FOREIGN KEY (business_id, other_conversation_id) REFERENCES conversations (business_id, id),
  DROP CONSTRAINT conversation_entries_kind_check,
  ADD CONSTRAINT conversation_entries_kind_check
    CHECK (kind IN ('note', 'assigned', 'unassigned', 'resolved', 'reopened', 'goes_on_in', 'goes_on_from')),
  ADD CHECK ((kind IN ('goes_on_in', 'goes_on_from')) = (other_conversation_id IS NOT NULL));
CREATE TRIGGER index_moved_words AFTER UPDATE OF conversation_id ON messages
  FOR EACH ROW EXECUTE FUNCTION index_thread_words();
