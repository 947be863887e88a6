-- Whether a picture goes with another's text is asked when somebody is erased: of the few texts that have pictures.
CREATE INDEX messages_with_pictures ON messages (business_id) WHERE cardinality(media_urls) > 0;
