-- Which kinds of carriers there are is told by the connectors alone: another one needs no migration.
ALTER TABLE carrier_accounts DROP CONSTRAINT carrier_accounts_kind_check;
