-- When a picture first went with a text. One that never did is thrown away after a day (housekeeping.ts).
ALTER TABLE media ADD COLUMN attached_at timestamptz;

-- Of those that are there nobody noted it: they stay.
ALTER TABLE media NO FORCE ROW LEVEL SECURITY;
UPDATE media SET attached_at = created_at;
ALTER TABLE media FORCE ROW LEVEL SECURITY;

-- What was kept since yesterday, and what of it waits to be thrown away.
CREATE INDEX media_by_age ON media (business_id, created_at);
CREATE INDEX media_unattached ON media (business_id, created_at) WHERE attached_at IS NULL;
