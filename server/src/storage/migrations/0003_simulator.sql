-- The simulated carrier's own memory: what handsets hold and how they behave. Nothing of the product reads it.

CREATE TABLE simulator_handsets (
  business_id   uuid NOT NULL REFERENCES businesses,
  number        text NOT NULL,
  behaviour     text NOT NULL DEFAULT 'delivers'
                CHECK (behaviour IN ('delivers', 'undeliverable', 'blocks', 'slow', 'times_out', 'throttles')),
  -- throttles: refusals still to come before the next text is taken.
  refusals_left integer NOT NULL DEFAULT 0,
  -- blocks: the senders that this handset said STOP to.
  blocked       text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (business_id, number)
);

CREATE TABLE simulator_texts (
  business_id uuid NOT NULL REFERENCES businesses,
  id          uuid NOT NULL,
  number      text NOT NULL,
  sender      text NOT NULL,
  -- As the handset sees it.
  direction   text NOT NULL CHECK (direction IN ('in', 'out')),
  body        text NOT NULL,
  accepted_at timestamptz NOT NULL,
  -- Null until it is on the handset; items are shown from then on.
  at          timestamptz,
  -- What became of a text to the handset, reported to the program until it has taken note.
  outcome     text CHECK (outcome IN ('delivered', 'undelivered')),
  reported    boolean NOT NULL DEFAULT false,
  PRIMARY KEY (business_id, id)
);
CREATE INDEX simulator_texts_handset ON simulator_texts (business_id, number, at, id);
CREATE INDEX simulator_texts_unreported ON simulator_texts (business_id, id) WHERE NOT reported;
