// Made by dump-schema.ts from the database's catalogs: do not edit. Renew it with: npx node server/src/storage/dump-schema.ts

/**
 * Every column of ours: `required` in an insert, `default` where it may be left out, `null` where it may be null,
 * `computed` where it cannot be written.
 */
export interface SchemaColumns {
  actors: {
    business_id: 'required';
    id: 'required';
    kind: 'required';
    name: 'required';
    external_ref: 'required';
    created_at: 'default';
  };
  block_lifts: {
    business_id: 'required';
    id: 'required';
    number: 'required';
    sender: 'required';
    carrier_account_id: 'required';
    event_id: 'required';
    consent_seq: 'required';
    said_at: 'required';
    state: 'default';
    attempts: 'default';
    ask_after: 'default';
    carrier_error: 'null';
    created_at: 'default';
    settled_at: 'null';
  };
  brakes: {
    business_id: 'required';
    id: 'required';
    hour: 'null';
    hour_texts: 'default';
    hour_apart: 'default';
    busiest_hour: 'default';
    flood_since: 'null';
    drop_before: 'null';
  };
  business_pace: {
    business_id: 'required';
    day: 'required';
    segments: 'required';
    let_go: 'null';
    stopped_at: 'null';
    hour: 'null';
    hour_texts: 'default';
    busiest_hour: 'default';
    flood_since: 'null';
    drop_before: 'null';
  };
  businesses: {
    id: 'required';
    name: 'required';
    country: 'default';
    time_zone: 'default';
    settings: 'default';
    created_at: 'default';
  };
  carrier_accounts: {
    business_id: 'required';
    id: 'required';
    kind: 'required';
    credentials: 'required';
    base_url: 'null';
    confirms_stop: 'required';
    created_at: 'default';
    version: 'default';
    credentials_changed_at: 'default';
    previous_credentials: 'null';
    previous_until: 'null';
  };
  carrier_links: {
    business_id: 'required';
    carrier_account_id: 'required';
    connected: 'required';
    reason: 'null';
    since: 'default';
    last_error: 'null';
    last_error_at: 'null';
  };
  carrier_reception: {
    business_id: 'required';
    carrier_account_id: 'required';
    heard_until: 'default';
    missing_since: 'null';
    missing_until: 'null';
    ask_after: 'default';
    attempts: 'default';
    problem: 'null';
    opt_outs_read_at: 'null';
    webhook_at: 'null';
  };
  changes: {
    business_id: 'required';
    id: 'default';
    xid: 'default';
    type: 'required';
    subject_id: 'required';
    data: 'required';
    created_at: 'default';
  };
  consent_events: {
    business_id: 'required';
    number_id: 'required';
    seq: 'required';
    id: 'required';
    leaf: 'required';
    leaf_hash: 'required';
  };
  consent_openings: {
    business_id: 'required';
    event_id: 'required';
    number_id: 'required';
    ciphertext: 'required';
  };
  conversation_entries: {
    business_id: 'required';
    id: 'required';
    conversation_id: 'required';
    kind: 'required';
    actor_id: 'required';
    body: 'null';
    assignee_id: 'null';
    created_at: 'default';
    other_conversation_id: 'null';
  };
  conversation_words: {
    business_id: 'required';
    word: 'required';
    conversation_id: 'required';
  };
  conversations: {
    business_id: 'required';
    id: 'required';
    number: 'required';
    sender: 'required';
    status: 'default';
    assignee_id: 'null';
    unread: 'default';
    last_message_id: 'null';
    last_at: 'default';
    created_at: 'default';
    spoken: 'default';
  };
  customer_words: {
    business_id: 'required';
    word: 'required';
    customer_id: 'required';
  };
  customers: {
    business_id: 'required';
    id: 'required';
    name: 'required';
    mobile: 'required';
    email: 'null';
    external_id: 'null';
    language: 'null';
    time_zone: 'null';
    created_at: 'default';
    updated_at: 'default';
    erased_at: 'null';
    merged_into: 'null';
    merged_at: 'null';
  };
  early_statuses: {
    business_id: 'required';
    carrier_account_id: 'required';
    carrier_message_id: 'required';
    status: 'required';
    error: 'null';
    blocked: 'default';
    received_at: 'default';
    failure: 'null';
  };
  idempotency_keys: {
    business_id: 'required';
    route: 'required';
    key: 'required';
    request_hash: 'required';
    status: 'null';
    response: 'null';
    created_at: 'default';
  };
  log_checkpoints: {
    business_id: 'required';
    tree_size: 'required';
    root: 'required';
    note: 'required';
    frontier: 'required';
    created_at: 'default';
  };
  log_cosignatures: {
    business_id: 'required';
    tree_size: 'required';
    witness: 'required';
    line: 'required';
    created_at: 'default';
  };
  log_leaves: {
    business_id: 'required';
    log_index: 'required';
    event_id: 'required';
    leaf_hash: 'required';
  };
  log_nodes: {
    business_id: 'required';
    level: 'required';
    node_index: 'required';
    hash: 'required';
  };
  media: {
    business_id: 'required';
    id: 'required';
    sha256: 'required';
    content_type: 'required';
    bytes: 'null';
    created_by: 'required';
    created_at: 'default';
    attached_at: 'null';
    place: 'default';
    size: 'required';
    width: 'null';
    height: 'null';
    thumbnail: 'null';
    move_after: 'default';
    lost: 'default';
  };
  media_leftovers: {
    business_id: 'required';
    place: 'required';
    sha256: 'required';
    due_at: 'required';
  };
  messages: {
    business_id: 'required';
    id: 'required';
    conversation_id: 'required';
    customer_id: 'null';
    number: 'required';
    sender: 'required';
    direction: 'required';
    body: 'required';
    media_urls: 'default';
    category: 'required';
    purpose: 'required';
    segments: 'required';
    actor_id: 'required';
    allowed_by_kind: 'null';
    allowed_by_id: 'null';
    status: 'required';
    reason: 'null';
    carrier_account_id: 'null';
    carrier_message_id: 'null';
    carrier_error: 'null';
    send_after: 'default';
    expires_at: 'null';
    attempts: 'default';
    setbacks: 'default';
    worker: 'null';
    created_at: 'default';
    sent_at: 'null';
    updated_at: 'default';
    carrier_handled: 'null';
    asked_category: 'null';
    canceled_by: 'null';
    failure: 'null';
    look_up_after: 'null';
    failed_over_from: 'null';
    turn: 'computed';
    brake: 'default';
    cancel_reason: 'null';
  };
  number_holdings: {
    business_id: 'required';
    customer_id: 'required';
    number_id: 'required';
    number: 'required';
    held_from: 'required';
    held_until: 'null';
  };
  numbers: {
    business_id: 'required';
    number: 'required';
    id: 'required';
    version: 'default';
    facts: 'required';
    state: 'computed';
    next_due: 'null';
    in_flight: 'null';
    in_flight_until: 'null';
    created_at: 'default';
    line_wanted: 'null';
    line_asked: 'null';
  };
  received_bytes: {
    business_id: 'required';
    day: 'required';
    subject_id: 'required';
    bytes: 'required';
  };
  received_media: {
    business_id: 'required';
    message_id: 'required';
    position: 'required';
    state: 'default';
    reason: 'null';
    media_id: 'null';
    attempts: 'default';
    due_at: 'default';
  };
  reply_templates: {
    business_id: 'required';
    id: 'required';
    title: 'required';
    text: 'required';
    updated_by: 'required';
    created_at: 'default';
    updated_at: 'default';
    archived_at: 'null';
  };
  reported_events: {
    business_id: 'required';
    id: 'required';
    type: 'required';
    subject_id: 'required';
    occurred_at: 'required';
    customer_id: 'null';
    message_id: 'null';
    refusal: 'null';
    created_at: 'default';
    label: 'null';
    work_order_id: 'null';
  };
  sender_pace: {
    business_id: 'required';
    sender: 'required';
    free_at: 'required';
    day: 'required';
    segments: 'required';
    texts: 'required';
  };
  senders: {
    business_id: 'required';
    number: 'required';
    carrier_account_id: 'required';
    is_default: 'default';
    retired_at: 'null';
    created_at: 'default';
    replaced_by: 'null';
    block_scope: 'null';
    per_second: 'null';
    per_day: 'null';
  };
  simulator_handsets: {
    business_id: 'required';
    number: 'required';
    behaviour: 'default';
    refusals_left: 'default';
    blocked: 'default';
  };
  simulator_texts: {
    business_id: 'required';
    id: 'required';
    number: 'required';
    sender: 'required';
    direction: 'required';
    body: 'required';
    accepted_at: 'required';
    at: 'null';
    outcome: 'null';
    reported: 'default';
    media_urls: 'default';
  };
  stores: {
    business_id: 'required';
    id: 'required';
    name: 'required';
    phone: 'null';
    created_at: 'default';
    sender: 'null';
  };
  suppressions: {
    business_id: 'required';
    digest: 'required';
    decision: 'required';
    created_at: 'default';
  };
  tasks: {
    business_id: 'required';
    id: 'required';
    kind: 'required';
    conversation_id: 'null';
    message_id: 'null';
    status: 'default';
    created_at: 'default';
    subject: 'null';
    reported_event_id: 'null';
    customer_id: 'null';
    work_order_id: 'null';
    label: 'null';
    reason: 'null';
    outcome: 'null';
    note: 'null';
    done_by: 'null';
    done_at: 'null';
    due_at: 'null';
  };
  unsequenced_events: {
    business_id: 'required';
    number_id: 'required';
    seq: 'required';
    event_id: 'required';
    leaf_hash: 'required';
  };
  wordings: {
    business_id: 'required';
    id: 'required';
    kind: 'required';
    language: 'default';
    text: 'required';
    hash: 'required';
    actor_id: 'required';
    created_at: 'default';
  };
  work_orders: {
    business_id: 'required';
    id: 'required';
    number: 'required';
    count: 'computed';
    customer_id: 'required';
    label: 'required';
    note: 'null';
    status: 'default';
    store_id: 'null';
    external_id: 'null';
    created_by: 'required';
    created_at: 'default';
    updated_at: 'default';
    ready_at: 'null';
  };
  wrapped_keys: {
    business_id: 'required';
    purpose: 'required';
    subject_id: 'required';
    wrapped: 'required';
    public_part: 'null';
    created_at: 'default';
  };
}
