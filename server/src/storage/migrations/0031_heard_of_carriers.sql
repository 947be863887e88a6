-- What `doctor` tells of carriers: when one of their webhooks last came, and why a connection last did not stand.
ALTER TABLE carrier_reception ADD COLUMN webhook_at timestamptz;
ALTER TABLE carrier_links
  ADD COLUMN last_error text,
  ADD COLUMN last_error_at timestamptz,
  ADD CHECK ((last_error IS NULL) = (last_error_at IS NULL));
