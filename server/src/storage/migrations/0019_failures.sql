-- Why a text did not get through, in the one list that all carriers' codes lead to. No list of them here: a connector that
-- tells one more reason needs no migration. Null where nothing failed, and for what failed before there was a list.
ALTER TABLE messages ADD COLUMN failure text;
ALTER TABLE early_statuses ADD COLUMN failure text;
