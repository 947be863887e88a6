-- After two texts of people without an answer there is no third, unless the shop has something of theirs in hand (C53).

-- What a number's facts list from now on, of what was texted before: what may have arrived since it last wrote.
ALTER TABLE numbers NO FORCE ROW LEVEL SECURITY;
ALTER TABLE messages NO FORCE ROW LEVEL SECURITY;
UPDATE numbers n SET version = version + 1, facts = facts || jsonb_build_object('unanswered', sent.ids)
FROM (
  SELECT business_id, number, jsonb_agg(id ORDER BY at, id) AS ids
  FROM (
    SELECT m.business_id, m.number, m.id, m.at,
      row_number() OVER (PARTITION BY m.business_id, m.number ORDER BY m.at DESC, m.id DESC) AS back
    FROM (
      SELECT business_id, number, id, coalesce(sent_at, updated_at) AS at FROM messages
      WHERE direction = 'outbound' AND purpose = 'message' AND status IN ('sending', 'sent', 'delivered', 'unknown')
    ) m
    LEFT JOIN (
      SELECT business_id, number, max(created_at) AS at FROM messages WHERE direction = 'inbound' GROUP BY 1, 2
    ) heard USING (business_id, number)
    WHERE heard.at IS NULL OR m.at > heard.at
  ) each
  WHERE back <= 20
  GROUP BY 1, 2
) sent
WHERE n.business_id = sent.business_id AND n.number = sent.number;
ALTER TABLE numbers FORCE ROW LEVEL SECURITY;
ALTER TABLE messages FORCE ROW LEVEL SECURITY;

-- What a point of sale reported of a customer, to find what is in hand.
CREATE INDEX reported_events_customer ON reported_events (business_id, customer_id, occurred_at);
