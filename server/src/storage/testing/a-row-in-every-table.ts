import type pg from 'pg';

/**
 * One row of this business in every table, as a superuser; a text of it is with a carrier, held by worker 7. A table
 * that is missing here fails the test that looks for its row.
 */
export async function aRowInEveryTable(admin: pg.Client, businessId: string): Promise<void> {
  // Both businesses have the same ids in their rows: only the business in front of them tells them apart.
  const id = `'00000000-0000-7000-8000-000000000001'::uuid`;
  const number = `'+15125550142'`;
  const sender = `'+15125550100'`;
  const b = `'${businessId}'::uuid`;
  await admin.query(`
    INSERT INTO businesses (id, name) VALUES (${b}, 'Bell & Crank');
    INSERT INTO stores (business_id, id, name) VALUES (${b}, ${id}, 'Main Street');
    INSERT INTO actors (business_id, id, kind, name, external_ref) VALUES (${b}, ${id}, 'system', 'System', 'system');
    INSERT INTO wrapped_keys (business_id, purpose, subject_id, wrapped) VALUES (${b}, 'log', ${id}, '\\x01');
    INSERT INTO wordings (business_id, id, kind, text, hash, actor_id)
      VALUES (${b}, ${id}, 'script', 'May we text you?', sha256('May we text you?'), ${id});
    INSERT INTO reply_templates (business_id, id, title, text, updated_by)
      VALUES (${b}, ${id}, 'Open today', 'Until 6.', ${id});
    INSERT INTO carrier_accounts (business_id, id, kind, credentials, confirms_stop)
      VALUES (${b}, gen_random_uuid(), 'simulator', '\\x01', false);
    INSERT INTO senders (business_id, number, carrier_account_id, is_default)
      SELECT ${b}, ${sender}, id, true FROM carrier_accounts WHERE business_id = ${b};
    INSERT INTO carrier_reception (business_id, carrier_account_id, missing_since, missing_until)
      SELECT ${b}, id, now(), now() FROM carrier_accounts WHERE business_id = ${b};
    INSERT INTO block_lifts (business_id, id, number, sender, carrier_account_id, event_id, consent_seq, said_at)
      SELECT ${b}, ${id}, ${number}, ${sender}, id, ${id}, 1, now() FROM carrier_accounts WHERE business_id = ${b};
    INSERT INTO carrier_links (business_id, carrier_account_id, connected)
      SELECT ${b}, id, true FROM carrier_accounts WHERE business_id = ${b};
    INSERT INTO sender_pace (business_id, sender, free_at, day, segments, texts) VALUES (${b}, ${sender}, now(), now(), 1, 1);
    INSERT INTO business_pace (business_id, day, segments) VALUES (${b}, now(), 1);
    INSERT INTO brakes (business_id, id) VALUES (${b}, gen_random_uuid());
    INSERT INTO customers (business_id, id, name, mobile) VALUES (${b}, ${id}, 'Maya', ${number});
    INSERT INTO number_holdings (business_id, customer_id, number_id, number, held_from)
      VALUES (${b}, ${id}, ${id}, ${number}, now());
    INSERT INTO numbers (business_id, number, id, facts, next_due) VALUES (${b}, ${number}, ${id}, '{}', now());
    INSERT INTO conversations (business_id, id, number, sender) VALUES (${b}, ${id}, ${number}, ${sender});
    INSERT INTO conversation_entries (business_id, id, conversation_id, kind, actor_id, body)
      VALUES (${b}, ${id}, ${id}, 'note', ${id}, 'Ready');
    INSERT INTO messages (business_id, id, conversation_id, number, sender, direction, body, category, purpose, segments,
        actor_id, status, worker, allowed_by_kind, allowed_by_id)
      VALUES (${b}, ${id}, ${id}, ${number}, ${sender}, 'outbound', 'Ready', 'informational', 'notice', 1,
        ${id}, 'sending', 7, 'consent_event', ${id});
    INSERT INTO early_statuses (business_id, carrier_account_id, carrier_message_id, status) VALUES (${b}, ${id}, 'x', 'sent');
    INSERT INTO tasks (business_id, id, kind, conversation_id) VALUES (${b}, ${id}, 'call_back', ${id});
    INSERT INTO reported_events (business_id, id, type, subject_id, occurred_at)
      VALUES (${b}, 'e1', 'work_order.ready', 'w1', now());
    INSERT INTO work_orders (business_id, id, number, customer_id, label, created_by)
      VALUES (${b}, ${id}, '1001', ${id}, 'Tune-up', ${id});
    INSERT INTO idempotency_keys (business_id, route, key, request_hash) VALUES (${b}, 'POST /messages', 'k', '\\x01');
    INSERT INTO changes (business_id, type, subject_id, data) VALUES (${b}, 'message.created', ${id}, '{}');
    INSERT INTO consent_events (business_id, number_id, seq, id, leaf, leaf_hash)
      VALUES (${b}, ${id}, 1, ${id}, '{}', sha256('\\x00'::bytea || '{}'));
    INSERT INTO consent_openings (business_id, event_id, number_id, ciphertext) VALUES (${b}, ${id}, ${id}, '\\x01');
    INSERT INTO unsequenced_events (business_id, number_id, seq, event_id, leaf_hash) VALUES (${b}, ${id}, 1, ${id}, '\\x01');
    INSERT INTO log_leaves (business_id, log_index, event_id, leaf_hash) VALUES (${b}, 0, ${id}, '\\x01');
    INSERT INTO log_checkpoints (business_id, tree_size, root, note, frontier) VALUES (${b}, 1, '\\x01', 'note', '\\x01');
    INSERT INTO log_nodes (business_id, level, node_index, hash) VALUES (${b}, 8, 0, '\\x01');
    INSERT INTO log_cosignatures (business_id, tree_size, witness, line) VALUES (${b}, 1, 'w', 'line');
    INSERT INTO suppressions (business_id, digest, decision) VALUES (${b}, '\\x01', 'opt_out');
    INSERT INTO media (business_id, id, sha256, content_type, bytes, size, created_by)
      VALUES (${b}, ${id}, sha256('\\x01'), 'image/png', '\\x01', 1, ${id});
    INSERT INTO media_leftovers (business_id, place, sha256, due_at) VALUES (${b}, 's3', sha256('\\x02'), now());
    INSERT INTO received_media (business_id, message_id, position) VALUES (${b}, ${id}, 0);
    INSERT INTO received_bytes (business_id, day, subject_id, bytes) VALUES (${b}, now(), ${id}, 1);
    INSERT INTO simulator_handsets (business_id, number) VALUES (${b}, ${number});
    INSERT INTO simulator_texts (business_id, id, number, sender, direction, body, accepted_at)
      VALUES (${b}, ${id}, ${number}, ${sender}, 'in', 'Ready', now());`);
}
