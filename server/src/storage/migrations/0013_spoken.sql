-- Threads in which somebody wrote: the customer, or one of the shop to them or to each other. The others hold nothing but
-- what went out by itself, and the list of what is open need not show them. Written under the number's lock, where
-- texts come in (messaging/receive-text.ts), are asked for (request-text.ts) and notes are added (inbox/add-note.ts).
ALTER TABLE conversations ADD COLUMN spoken boolean NOT NULL DEFAULT false;

-- What is there already. The owner is bound by row-level security too, and here acts for every business at once.
ALTER TABLE conversations NO FORCE ROW LEVEL SECURITY;
ALTER TABLE messages NO FORCE ROW LEVEL SECURITY;
ALTER TABLE conversation_entries NO FORCE ROW LEVEL SECURITY;
UPDATE conversations c SET spoken = true
  WHERE EXISTS (SELECT FROM messages m
                WHERE m.business_id = c.business_id AND m.conversation_id = c.id
                  AND (m.direction = 'inbound' OR m.purpose = 'message'))
     OR EXISTS (SELECT FROM conversation_entries e
                WHERE e.business_id = c.business_id AND e.conversation_id = c.id AND e.kind = 'note');
ALTER TABLE conversations FORCE ROW LEVEL SECURITY;
ALTER TABLE messages FORCE ROW LEVEL SECURITY;
ALTER TABLE conversation_entries FORCE ROW LEVEL SECURITY;

CREATE INDEX conversations_open_spoken ON conversations (business_id, last_at DESC, id DESC)
  WHERE status = 'open' AND spoken;
