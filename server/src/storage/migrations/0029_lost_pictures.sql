-- Pictures are brought from one place to another past those that cannot be: such a one is tried again later, and what was not
-- there when it was to be brought is known as lost.
ALTER TABLE media
  ADD COLUMN move_after timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN lost boolean NOT NULL DEFAULT false;
DROP INDEX media_by_place;
CREATE INDEX media_to_move ON media (business_id, place, move_after);
CREATE INDEX media_lost ON media (business_id) WHERE lost;
