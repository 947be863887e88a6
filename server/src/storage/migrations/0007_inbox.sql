-- The inbox: notes beside a thread and what was done with it, lists by person and by what is to decide, and the words by
-- which a thread is found.

-- What is in a thread beside its texts. A note is for the shop's own eyes and is sent to nobody.
CREATE TABLE conversation_entries (
  business_id     uuid NOT NULL REFERENCES businesses,
  id              uuid NOT NULL,
  conversation_id uuid NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('note', 'assigned', 'unassigned', 'resolved', 'reopened')),
  actor_id        uuid NOT NULL,
  body            text,
  assignee_id     uuid,
  created_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, id),
  FOREIGN KEY (business_id, conversation_id) REFERENCES conversations,
  FOREIGN KEY (business_id, actor_id) REFERENCES actors,
  FOREIGN KEY (business_id, assignee_id) REFERENCES actors,
  CHECK ((kind = 'note') = (body IS NOT NULL)),
  CHECK ((kind = 'assigned') = (assignee_id IS NOT NULL))
);
CREATE INDEX conversation_entries_thread ON conversation_entries (business_id, conversation_id, id);

CREATE INDEX conversations_list_by_assignee ON conversations (business_id, assignee_id, last_at DESC, id DESC);
CREATE INDEX tasks_of_conversation ON tasks (business_id, conversation_id, id) WHERE status = 'open';
-- A number's events in the order of their recording, from any place on.
CREATE INDEX consent_events_of_number ON consent_events (business_id, number_id, id);

-- Words, to find a thread by. PostgreSQL's own full-text index is of no use here: row-level security lets only leakproof
-- operators near an index, and @@ is none, so it would read every text. Comparing words is leakproof, and each word
-- stands once for each thread, so words that stand in different texts of a thread find it together.
CREATE TABLE conversation_words (
  business_id     uuid NOT NULL,
  word            text COLLATE "C" NOT NULL,
  conversation_id uuid NOT NULL,
  PRIMARY KEY (business_id, word, conversation_id)
);
CREATE TABLE customer_words (
  business_id uuid NOT NULL,
  word        text COLLATE "C" NOT NULL,
  customer_id uuid NOT NULL,
  PRIMARY KEY (business_id, word, customer_id)
);

-- The words of a text in their order, without case and accents: what is stored and what is looked for go through here.
-- It asks nothing of the database's locale: letters of Latin script are ASCII when their accents are off, and what may
-- stand in a word is written out.
CREATE FUNCTION search_words(body text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN array(
    SELECT left(word, 40)
    FROM regexp_split_to_table(
      replace(replace(replace(
        lower(regexp_replace(normalize(replace(replace(body, 'Œ', 'OE'), 'Æ', 'AE'), NFKD), '[\u0300-\u036f]+', '', 'g')),
        'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'),
      '[^a-z0-9\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+') WITH ORDINALITY AS split (word, place)
    WHERE word <> ''
    ORDER BY place
  );

-- As an index would, so that no way in can leave it out. Under the number's lock, as everything that writes to a thread.
CREATE FUNCTION index_thread_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO conversation_words (business_id, word, conversation_id)
    SELECT DISTINCT NEW.business_id, word, NEW.conversation_id FROM unnest(search_words(NEW.body)) word
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION index_name_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM customer_words
      WHERE business_id = OLD.business_id AND word = ANY (search_words(OLD.name)) AND customer_id = OLD.id;
  END IF;
  INSERT INTO customer_words (business_id, word, customer_id)
    SELECT DISTINCT NEW.business_id, word, NEW.id FROM unnest(search_words(NEW.name)) word
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

-- What is there already. The owner is bound by row-level security too, and here acts for every business at once.
ALTER TABLE messages NO FORCE ROW LEVEL SECURITY;
ALTER TABLE customers NO FORCE ROW LEVEL SECURITY;
INSERT INTO conversation_words (business_id, word, conversation_id)
  SELECT DISTINCT m.business_id, word, m.conversation_id FROM messages m, unnest(search_words(m.body)) word;
INSERT INTO customer_words (business_id, word, customer_id)
  SELECT DISTINCT c.business_id, word, c.id FROM customers c, unnest(search_words(c.name)) word;
ALTER TABLE messages FORCE ROW LEVEL SECURITY;
ALTER TABLE customers FORCE ROW LEVEL SECURITY;

CREATE TRIGGER index_words AFTER INSERT ON messages FOR EACH ROW EXECUTE FUNCTION index_thread_words();
CREATE TRIGGER index_words AFTER INSERT ON conversation_entries FOR EACH ROW WHEN (NEW.body IS NOT NULL)
  EXECUTE FUNCTION index_thread_words();
CREATE TRIGGER index_words AFTER INSERT OR UPDATE OF name ON customers FOR EACH ROW EXECUTE FUNCTION index_name_words();

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['conversation_entries', 'conversation_words', 'customer_words'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY own_business ON %I USING (business_id = current_business()) WITH CHECK (business_id = current_business())',
      t);
  END LOOP;
END $$;

REVOKE ALL ON FUNCTION search_words(text), index_thread_words(), index_name_words() FROM PUBLIC;
