-- Who took a text back while it waited; null where nobody did, or nobody noted it yet.
ALTER TABLE messages
  ADD COLUMN canceled_by uuid,
  ADD FOREIGN KEY (business_id, canceled_by) REFERENCES actors (business_id, id);
