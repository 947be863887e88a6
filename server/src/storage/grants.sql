-- What the program's role may do, given anew after each migration. {{program}} is the role's name, quoted.
-- Append-only tables have no UPDATE and no DELETE; a trigger stands behind that for the owner.

GRANT USAGE ON SCHEMA public, auth TO {{program}};
GRANT SELECT ON schema_migrations TO {{program}};
GRANT SELECT, INSERT, UPDATE ON
  businesses, stores, actors, carrier_accounts, carrier_links, carrier_reception, senders, block_lifts, customers, number_holdings, numbers, conversations, messages,
  tasks, work_orders, reported_events, reply_templates, simulator_handsets, sender_pace, business_pace, brakes TO {{program}};
GRANT SELECT, INSERT, UPDATE, DELETE ON wrapped_keys, idempotency_keys, early_statuses, simulator_texts TO {{program}};
GRANT SELECT, INSERT, DELETE ON
  changes, unsequenced_events, consent_openings, suppressions, customer_words, conversation_words TO {{program}};
GRANT SELECT, INSERT ON
  consent_events, log_leaves, log_nodes, log_checkpoints, log_cosignatures, wordings TO {{program}};
GRANT SELECT, INSERT, UPDATE (body) ON conversation_entries TO {{program}};
-- What a picture shows never changes, only where it lies; one that goes with no text is thrown away.
GRANT SELECT, INSERT, UPDATE (created_at, attached_at, place, bytes, thumbnail, width, height, move_after, lost), DELETE ON media TO {{program}};
GRANT SELECT, INSERT, UPDATE, DELETE ON media_leftovers, received_media, received_bytes TO {{program}};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA auth TO {{program}};
GRANT EXECUTE ON FUNCTION
  current_business(), search_words(text), business_of_carrier_account(uuid), all_businesses(), businesses_with_texts_due(), businesses_with_media_due(),
  workers_with_texts_in_flight(), businesses_with_unsequenced_events(), businesses_with_simulated_texts(),
  businesses_with_webhooks(), businesses_to_catch_up(), businesses_with_blocks_to_lift(), businesses_with_lines_to_look_up(),
  linked_accounts(), carrier_link_key(uuid), carrier_link_is_held(uuid) TO {{program}};
