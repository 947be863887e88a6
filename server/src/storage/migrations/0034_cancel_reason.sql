-- Of a text that is with a carrier: what ended it meanwhile, a no or that its reader left the number. Found not taken, it is
-- not sent again (C5, C21). Null where nothing did.
ALTER TABLE messages ADD COLUMN cancel_reason text;
