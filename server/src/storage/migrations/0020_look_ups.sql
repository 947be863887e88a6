-- When the carrier is asked next what became of a text whose outcome nobody knows; null until it was asked once. Moved on by
-- whoever asks, so that two workers do not ask at once.
ALTER TABLE messages ADD COLUMN look_up_after timestamptz;
CREATE INDEX messages_unknown ON messages (business_id, updated_at) WHERE status = 'unknown';
