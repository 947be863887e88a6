-- What customers' pictures and files came to in a day of the shop's clock, in bytes as they were fetched: of each customer, by
-- the actor that stands for the number, and of all of them, by the business. What is beyond a day's measure waits for the next
-- (media/intake.ts).
CREATE TABLE received_bytes (
  business_id uuid NOT NULL REFERENCES businesses,
  day         date NOT NULL,
  subject_id  uuid NOT NULL,
  bytes       bigint NOT NULL,
  PRIMARY KEY (business_id, day, subject_id)
);
ALTER TABLE received_bytes ENABLE ROW LEVEL SECURITY;
ALTER TABLE received_bytes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON received_bytes USING (business_id = current_business()) WITH CHECK (business_id = current_business());

-- One that waits says why, too.
ALTER TABLE received_media DROP CONSTRAINT received_media_check1;
ALTER TABLE received_media ADD CONSTRAINT received_media_reason
  CHECK (state = 'on_its_way' OR (state = 'failed') = (reason IS NOT NULL));

-- Texts of before pictures were fetched have nothing but addresses, which open for nobody without the account's credentials.
-- They are fetched now, or the thread says why not. Our own addresses lead to what is here already. The owner is bound by
-- row-level security too, and here acts for every business at once.
ALTER TABLE messages NO FORCE ROW LEVEL SECURITY;
ALTER TABLE received_media NO FORCE ROW LEVEL SECURITY;
-- One a second of each, the newest first: what comes today waits for none of them.
INSERT INTO received_media (business_id, message_id, position, due_at)
  SELECT m.business_id, m.id, u.place - 1,
    now() + row_number() OVER (PARTITION BY m.business_id ORDER BY m.created_at DESC, u.place) * interval '1 second'
  FROM messages m CROSS JOIN LATERAL unnest(m.media_urls) WITH ORDINALITY u (url, place)
  WHERE m.direction = 'inbound' AND cardinality(m.media_urls) > 0 AND m.carrier_account_id IS NOT NULL AND u.place <= 20
    AND u.url !~ '^https?://[^/]+/media/[A-Za-z0-9_-]{80,100}\.[a-z]+$'
    AND NOT EXISTS (SELECT FROM received_media r WHERE r.business_id = m.business_id AND r.message_id = m.id);
ALTER TABLE messages FORCE ROW LEVEL SECURITY;
ALTER TABLE received_media FORCE ROW LEVEL SECURITY;
