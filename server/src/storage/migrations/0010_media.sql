-- Pictures: what staff attach to texts, and what handsets of the simulated network send and get.

-- Once per business and content. Addresses of texts name a picture by its id, sealed (media/public-address.ts).
CREATE TABLE media (
  business_id  uuid NOT NULL REFERENCES businesses,
  id           uuid NOT NULL,
  sha256       bytea NOT NULL CHECK (sha256 = sha256(bytes)),
  content_type text NOT NULL CHECK (content_type IN ('image/jpeg', 'image/png', 'image/gif', 'image/webp')),
  bytes        bytea NOT NULL,
  created_by   uuid NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, id),
  UNIQUE (business_id, sha256),
  FOREIGN KEY (business_id, created_by) REFERENCES actors
);
-- Pictures are compressed already: PostgreSQL need not try once more.
ALTER TABLE media ALTER COLUMN bytes SET STORAGE EXTERNAL;

ALTER TABLE media ENABLE ROW LEVEL SECURITY;
ALTER TABLE media FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON media USING (business_id = current_business()) WITH CHECK (business_id = current_business());

ALTER TABLE simulator_texts ADD COLUMN media_urls text[] NOT NULL DEFAULT '{}';
