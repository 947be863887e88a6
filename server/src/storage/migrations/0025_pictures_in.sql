-- Pictures that customers send: fetched from the carrier, kept by their content, in this database or outside it.

-- Files of other kinds than pictures are kept too, and only ever downloaded (media/kept-type.ts).
ALTER TABLE media DROP CONSTRAINT media_content_type_check;
ALTER TABLE media ADD CONSTRAINT media_content_type_check CHECK (content_type ~ '^[a-z]+/[a-z0-9.+-]+$');

-- Where the bytes are: in this row, or in a store outside under business and content (media/places.ts).
ALTER TABLE media ADD COLUMN place text NOT NULL DEFAULT 'database' CHECK (place IN ('database', 'folder', 's3'));
ALTER TABLE media ALTER COLUMN bytes DROP NOT NULL;
ALTER TABLE media ADD COLUMN size integer NOT NULL DEFAULT 0;
-- As it is shown; null where it is no picture, or nobody has looked yet.
ALTER TABLE media ADD COLUMN width integer, ADD COLUMN height integer, ADD COLUMN thumbnail bytea;
ALTER TABLE media ALTER COLUMN thumbnail SET STORAGE EXTERNAL;

ALTER TABLE media NO FORCE ROW LEVEL SECURITY;
UPDATE media SET size = octet_length(bytes);
ALTER TABLE media FORCE ROW LEVEL SECURITY;

ALTER TABLE media ALTER COLUMN size DROP DEFAULT;
ALTER TABLE media ADD CONSTRAINT media_bytes_in_place
  CHECK ((place = 'database') = (bytes IS NOT NULL) AND (thumbnail IS NULL OR place = 'database'));
-- What still lies elsewhere than it is to be kept.
CREATE INDEX media_by_place ON media (business_id, place, id);

-- Bytes outside the database that nothing refers to, or not yet: written before they are put there, taken away with the row
-- that refers to them. So neither a crash nor an erasure leaves any behind.
CREATE TABLE media_leftovers (
  business_id uuid NOT NULL REFERENCES businesses,
  place       text NOT NULL CHECK (place IN ('folder', 's3')),
  sha256      bytea NOT NULL,
  due_at      timestamptz NOT NULL,
  PRIMARY KEY (business_id, place, sha256)
);
CREATE INDEX media_leftovers_due ON media_leftovers (business_id, due_at);

-- One picture or file of a text that came in, from its address at the carrier to what is kept of it.
CREATE TABLE received_media (
  business_id uuid NOT NULL REFERENCES businesses,
  message_id  uuid NOT NULL,
  position    smallint NOT NULL,
  state       text NOT NULL DEFAULT 'on_its_way' CHECK (state IN ('on_its_way', 'kept', 'failed')),
  -- Why there is nothing to see (media/receive-media.ts).
  reason      text,
  media_id    uuid,
  attempts    integer NOT NULL DEFAULT 0,
  -- When it is fetched next; moved on by whoever fetches it, so that two workers do not, and a crash is caught up with.
  due_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, message_id, position),
  FOREIGN KEY (business_id, message_id) REFERENCES messages,
  FOREIGN KEY (business_id, media_id) REFERENCES media,
  CHECK ((state = 'kept') = (media_id IS NOT NULL)),
  CHECK ((state = 'failed') = (reason IS NOT NULL))
);
CREATE INDEX received_media_due ON received_media (business_id, due_at) WHERE state = 'on_its_way';
CREATE INDEX received_media_kept ON received_media (business_id, media_id) WHERE media_id IS NOT NULL;

ALTER TABLE media_leftovers ENABLE ROW LEVEL SECURITY;
ALTER TABLE media_leftovers FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON media_leftovers USING (business_id = current_business()) WITH CHECK (business_id = current_business());
ALTER TABLE received_media ENABLE ROW LEVEL SECURITY;
ALTER TABLE received_media FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON received_media USING (business_id = current_business()) WITH CHECK (business_id = current_business());
-- As 0005 has it: the function below runs as the owner and looks at all businesses.
CREATE POLICY lookup ON received_media FOR SELECT TO CURRENT_USER USING (current_user <> session_user);

CREATE FUNCTION businesses_with_media_due() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  -- One row of each business at most is read, however many are due.
  AS $$ SELECT b.id FROM businesses b CROSS JOIN LATERAL (
          SELECT FROM received_media r
          WHERE r.business_id = b.id AND r.state = 'on_its_way' AND r.due_at <= now() LIMIT 1) due $$;
REVOKE ALL ON FUNCTION businesses_with_media_due() FROM PUBLIC;
