-- Pacing: each sender keeps to its rate and its daily cap, and the shop to what it spends in a day (C42, C54).

-- What leaves first where not all may at once: 0 what a STOP or HELP is owed, 1 answers to customers, 2 opt-in
-- confirmations and questions, 3 what people write besides, 4 notices, 5 what sells. Null for what came in.
ALTER TABLE messages ADD COLUMN turn smallint GENERATED ALWAYS AS (
  CASE
    WHEN purpose IN ('opt_out_confirmation', 'promotional_opt_out_confirmation', 'help_answer') THEN 0
    WHEN purpose IN ('opt_in_confirmation', 'opt_in_question') THEN 2
    WHEN purpose = 'reply' THEN NULL
    WHEN category = 'promotional' THEN 5
    WHEN purpose = 'notice' THEN 4
    WHEN category = 'conversational' THEN 1
    ELSE 3
  END) STORED;

-- A sender's queue. What looks for a number's texts must not be led here: it says nothing of the turn.
CREATE INDEX messages_turns ON messages (business_id, sender, turn, send_after, id)
  WHERE status = 'queued' AND turn IS NOT NULL;
CREATE INDEX messages_expiring ON messages (business_id, expires_at) WHERE status = 'queued' AND expires_at IS NOT NULL;

-- What the owner has set; null for what its kind of sender has without that.
ALTER TABLE senders
  ADD COLUMN per_second real CHECK (per_second > 0),
  ADD COLUMN per_day integer CHECK (per_day > 0);

-- What a sender has handed to its carrier. Changed by the hand-over alone, in its own transaction.
CREATE TABLE sender_pace (
  business_id uuid NOT NULL REFERENCES businesses,
  sender      text NOT NULL,
  -- From when on the next text may leave.
  free_at     timestamptz NOT NULL,
  -- The day of the cap's clock, and what was sent on it.
  day         date NOT NULL,
  segments    integer NOT NULL,
  texts       bigint NOT NULL,
  PRIMARY KEY (business_id, sender),
  FOREIGN KEY (business_id, sender) REFERENCES senders
);

-- What the shop has spent on its own day; the row that hand-overs of one business take turns at.
CREATE TABLE business_pace (
  business_id uuid NOT NULL PRIMARY KEY REFERENCES businesses,
  day         date NOT NULL,
  segments    integer NOT NULL,
  -- Beyond the limit, what the owner lets go for the rest of the day: what people write, or everything.
  let_go      text CHECK (let_go IN ('people', 'all'))
);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['sender_pace', 'business_pace'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_business ON %I USING (business_id = current_business()) WITH CHECK (business_id = current_business())', name);
  END LOOP;
END $$;
