-- Until when a person has to have decided what an unclear text means; after that it counts as an opt-out.
ALTER TABLE tasks
  ADD COLUMN due_at timestamptz,
  ADD CHECK ((kind = 'unclear') = (due_at IS NOT NULL));

CREATE INDEX tasks_due ON tasks (business_id, due_at) WHERE status = 'open' AND due_at IS NOT NULL;
