-- Each key of the API has a brake of its own beside the shop's (C54): a point of sale that misbehaves holds up its own
-- automatic texts, and nobody else's.
CREATE TABLE brakes (
  business_id  uuid NOT NULL REFERENCES businesses,
  -- The actor that the key is; the nil id for the shop as a whole.
  id           uuid NOT NULL,
  -- Automatic texts in the hour that began then, and the most that an hour before it brought.
  hour         timestamptz,
  hour_texts   integer NOT NULL DEFAULT 0,
  -- Of these, what the shop's brake does not count.
  hour_apart   integer NOT NULL DEFAULT 0,
  busiest_hour integer NOT NULL DEFAULT 0,
  -- Since when they wait for the owner.
  flood_since  timestamptz,
  -- What was asked for before this is dropped.
  drop_before  timestamptz,
  PRIMARY KEY (business_id, id)
);

-- The narrowest brake that counts an automatic text: its key's; the shop's where no key asked for it, and for all others.
ALTER TABLE messages ADD COLUMN brake uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';

ALTER TABLE business_pace NO FORCE ROW LEVEL SECURITY;
ALTER TABLE messages NO FORCE ROW LEVEL SECURITY;
ALTER TABLE actors NO FORCE ROW LEVEL SECURITY;
INSERT INTO brakes (business_id, id, hour, hour_texts, busiest_hour, flood_since, drop_before)
  SELECT business_id, '00000000-0000-0000-0000-000000000000', hour, hour_texts, busiest_hour, flood_since, drop_before
  FROM business_pace;
UPDATE messages m SET brake = m.actor_id
  FROM actors a
  WHERE m.status = 'queued' AND m.purpose = 'notice' AND a.business_id = m.business_id AND a.id = m.actor_id
    AND a.kind = 'key';
-- What an hour brought so far, and what the owner dropped just now.
INSERT INTO brakes (business_id, id, busiest_hour, drop_before)
  SELECT h.business_id, h.actor_id, max(h.texts), max(p.drop_before)
  FROM (
    SELECT m.business_id, m.actor_id, count(m.sent_at)::integer AS texts
    FROM messages m JOIN actors a ON a.business_id = m.business_id AND a.id = m.actor_id AND a.kind = 'key'
    WHERE m.direction = 'outbound' AND m.purpose = 'notice'
    GROUP BY m.business_id, m.actor_id, date_bin('1 hour', m.sent_at, 'epoch')
  ) h
  LEFT JOIN business_pace p ON p.business_id = h.business_id
  GROUP BY h.business_id, h.actor_id;
ALTER TABLE business_pace FORCE ROW LEVEL SECURITY;
ALTER TABLE messages FORCE ROW LEVEL SECURITY;
ALTER TABLE actors FORCE ROW LEVEL SECURITY;

-- The shop's own columns for it stay until no process of before reads them.

-- A sender's queue, with one for each brake in it: what a key may not send now is passed by unread.
DROP INDEX messages_turns;
CREATE INDEX messages_turns ON messages (business_id, sender, turn, brake, send_after, id)
  WHERE status = 'queued' AND turn IS NOT NULL;

ALTER TABLE brakes ENABLE ROW LEVEL SECURITY;
ALTER TABLE brakes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON brakes USING (business_id = current_business()) WITH CHECK (business_id = current_business());
