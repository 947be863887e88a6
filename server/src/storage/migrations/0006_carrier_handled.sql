-- Which of the customer's texts the carrier answered by itself, so that the thread can say so: the shop sent nothing then.
ALTER TABLE messages ADD COLUMN carrier_handled text CHECK (carrier_handled IN ('opt_out', 'opt_in', 'help'));
