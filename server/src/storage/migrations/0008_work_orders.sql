-- Work orders, and the call list: what no text could tell waits for a person.

CREATE TABLE work_orders (
  business_id uuid NOT NULL REFERENCES businesses,
  id          uuid NOT NULL,
  -- As printed on the tag.
  number      text NOT NULL CHECK (number <> ''),
  -- What the number counts for, where it is one: the next follows from the highest.
  count       bigint GENERATED ALWAYS AS (CASE WHEN number ~ '^[0-9]{1,15}$' THEN number::bigint END) STORED,
  customer_id uuid NOT NULL,
  label       text NOT NULL CHECK (label <> ''),
  note        text,
  status      text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'in_progress', 'ready', 'picked_up', 'canceled')),
  store_id    uuid,
  external_id text,
  created_by  uuid NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  updated_at  timestamptz NOT NULL DEFAULT now(),
  ready_at    timestamptz,
  PRIMARY KEY (business_id, id),
  UNIQUE (business_id, number),
  UNIQUE (business_id, external_id),
  FOREIGN KEY (business_id, customer_id) REFERENCES customers,
  FOREIGN KEY (business_id, store_id) REFERENCES stores,
  FOREIGN KEY (business_id, created_by) REFERENCES actors
);
CREATE INDEX work_orders_count ON work_orders (business_id, count) WHERE count IS NOT NULL;
CREATE INDEX work_orders_status ON work_orders (business_id, status, id);
CREATE INDEX work_orders_active ON work_orders (business_id, id) WHERE status IN ('open', 'in_progress', 'ready');
CREATE INDEX work_orders_customer ON work_orders (business_id, customer_id, id);

ALTER TABLE work_orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_orders FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON work_orders
  USING (business_id = current_business()) WITH CHECK (business_id = current_business());

-- What an event was about, so that a text that came of it, or none, leads back to it.
ALTER TABLE reported_events
  ADD COLUMN label text,
  ADD COLUMN work_order_id uuid,
  ADD FOREIGN KEY (business_id, work_order_id) REFERENCES work_orders;
CREATE INDEX reported_events_message ON reported_events (business_id, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX reported_events_work_order ON reported_events (business_id, work_order_id, created_at)
  WHERE work_order_id IS NOT NULL AND message_id IS NOT NULL;

-- A task about a customer need not have a thread. Subject: what an event was about; one open task for each.
ALTER TABLE tasks
  ALTER COLUMN conversation_id DROP NOT NULL,
  ADD COLUMN subject text,
  ADD COLUMN reported_event_id text,
  ADD COLUMN customer_id uuid,
  ADD COLUMN work_order_id uuid,
  ADD COLUMN label text,
  ADD COLUMN reason text,
  ADD COLUMN outcome text,
  ADD COLUMN note text,
  ADD COLUMN done_by uuid,
  ADD COLUMN done_at timestamptz,
  ADD FOREIGN KEY (business_id, reported_event_id) REFERENCES reported_events,
  ADD FOREIGN KEY (business_id, customer_id) REFERENCES customers,
  ADD FOREIGN KEY (business_id, work_order_id) REFERENCES work_orders,
  ADD FOREIGN KEY (business_id, done_by) REFERENCES actors;

-- When those were done that are done already, nobody noted. The owner is bound by row-level security too, and here acts
-- for every business at once.
ALTER TABLE tasks NO FORCE ROW LEVEL SECURITY;
UPDATE tasks SET done_at = created_at WHERE status = 'done';
ALTER TABLE tasks FORCE ROW LEVEL SECURITY;

ALTER TABLE tasks ADD CHECK ((status = 'done') = (done_at IS NOT NULL));
ALTER TABLE tasks ADD CHECK ((kind = 'tell_customer') = (subject IS NOT NULL));

CREATE UNIQUE INDEX tasks_open_subject ON tasks (business_id, subject) WHERE status = 'open';
CREATE INDEX tasks_subject ON tasks (business_id, subject) WHERE subject IS NOT NULL;
CREATE INDEX tasks_work_order ON tasks (business_id, work_order_id) WHERE status = 'open';
CREATE INDEX tasks_done ON tasks (business_id, done_at, id) WHERE status = 'done';
