-- The brakes of a shop (C54): automatic texts beyond what any hour brought so far wait for the owner, and one switch stops
-- everything.
ALTER TABLE business_pace
  -- The owner stopped everything; null where nobody did.
  ADD COLUMN stopped_at timestamptz,
  -- Automatic texts in the hour that began then, and the most that an hour before it brought.
  ADD COLUMN hour timestamptz,
  ADD COLUMN hour_texts integer NOT NULL DEFAULT 0,
  ADD COLUMN busiest_hour integer NOT NULL DEFAULT 0,
  -- Since when automatic texts wait for the owner.
  ADD COLUMN flood_since timestamptz,
  -- What was asked for before this is dropped.
  ADD COLUMN drop_before timestamptz;
