-- Texts that sell: what a text was asked for as where it was found to sell, the confirmation of a STOP that ended such
-- texts alone, and, for businesses that are there already, the words of both the confirmation and the agreement.
ALTER TABLE messages
  ADD COLUMN asked_category text CHECK (asked_category IN ('conversational', 'informational')),
  DROP CONSTRAINT messages_purpose_check,
  ADD CONSTRAINT messages_purpose_check CHECK (purpose IN ('reply', 'message', 'notice', 'opt_in_confirmation',
    'opt_in_question', 'opt_out_confirmation', 'promotional_opt_out_confirmation', 'help_answer'));

ALTER TABLE businesses NO FORCE ROW LEVEL SECURITY;
ALTER TABLE actors NO FORCE ROW LEVEL SECURITY;
ALTER TABLE wordings NO FORCE ROW LEVEL SECURITY;
-- Ids as UUIDv7 makes them, since versions are in the order of their ids.
INSERT INTO actors (business_id, id, kind, name, external_ref)
  SELECT id, gen_random_uuid(), 'system', 'Conversations', 'conversations' FROM businesses
  ON CONFLICT DO NOTHING;

INSERT INTO wordings (business_id, id, kind, text, hash, actor_id)
  SELECT b.id,
    (lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') || '7' || substr(md5(random()::text), 1, 3)
      || '8' || substr(md5(random()::text), 1, 15))::uuid,
    words.kind, words.text, sha256(convert_to(words.text, 'UTF8')), a.id
  FROM businesses b
  JOIN actors a ON a.business_id = b.id AND a.kind = 'system' AND a.external_ref = 'conversations'
  CROSS JOIN LATERAL (VALUES
    ('promotional_opt_out_confirmation',
     '{business}: You won''t get any more offers from us. Texts about your orders and service go on. To stop all texts, reply STOP again.'),
    ('promotional_agreement',
     'I agree that ' || b.name || ' may send marketing texts, such as offers and sales, to the mobile number below. '
       || 'They may be sent automatically. Message frequency varies, three a day at most. '
       || 'Message and data rates may apply. Reply STOP to stop, HELP for help. '
       || E'Agreeing is not a condition of any purchase or service.\n\nMobile number: ____________________\n'
       || E'Name and signature: ____________________\nDate: ____________________')
  ) AS words (kind, text);
ALTER TABLE businesses FORCE ROW LEVEL SECURITY;
ALTER TABLE actors FORCE ROW LEVEL SECURITY;
ALTER TABLE wordings FORCE ROW LEVEL SECURITY;
