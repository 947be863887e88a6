-- Replies that staff keep, to put into what they write. Archived, never deleted (C56).
CREATE TABLE reply_templates (
  business_id uuid NOT NULL REFERENCES businesses,
  id          uuid NOT NULL,
  title       text NOT NULL CHECK (title <> ''),
  text        text NOT NULL CHECK (text <> ''),
  updated_by  uuid NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  updated_at  timestamptz NOT NULL DEFAULT now(),
  archived_at timestamptz,
  PRIMARY KEY (business_id, id),
  FOREIGN KEY (business_id, updated_by) REFERENCES actors
);

ALTER TABLE reply_templates ENABLE ROW LEVEL SECURITY;
ALTER TABLE reply_templates FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON reply_templates
  USING (business_id = current_business()) WITH CHECK (business_id = current_business());
