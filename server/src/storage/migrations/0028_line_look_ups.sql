-- Whether a number takes texts is asked of its carrier ahead, where the owner wants that (C57).
ALTER TABLE numbers
  -- Since when somebody wants to know; null where nobody waits for it.
  ADD COLUMN line_wanted timestamptz,
  -- When the carrier was last asked: written before it is, so that nobody pays for it twice.
  ADD COLUMN line_asked timestamptz;
CREATE INDEX numbers_line_wanted ON numbers (business_id, line_wanted) WHERE line_wanted IS NOT NULL;
CREATE INDEX numbers_line_asked ON numbers (business_id, line_asked) WHERE line_asked IS NOT NULL;

CREATE FUNCTION businesses_with_lines_to_look_up() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  -- One row of each business at most is read, however many are due.
  AS $$ SELECT b.id FROM businesses b CROSS JOIN LATERAL (
          SELECT FROM numbers n
          WHERE n.business_id = b.id AND n.line_wanted > now() - interval '1 day' LIMIT 1) due $$;
REVOKE ALL ON FUNCTION businesses_with_lines_to_look_up() FROM PUBLIC;
