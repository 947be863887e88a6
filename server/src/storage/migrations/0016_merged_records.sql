-- Two records of one person become one: the other stays as a pointer to the one that is kept. What hung on it hangs on the
-- kept one, its number stands in number_holdings, and in its own place a stand-in that no query for a number finds.
ALTER TABLE customers
  ADD COLUMN merged_into uuid,
  ADD COLUMN merged_at timestamptz,
  ADD FOREIGN KEY (business_id, merged_into) REFERENCES customers (business_id, id),
  ADD CHECK ((merged_into IS NULL) = (merged_at IS NULL)),
  ADD CHECK (merged_into <> id);

CREATE INDEX customers_merged ON customers (business_id, merged_into) WHERE merged_into IS NOT NULL;
