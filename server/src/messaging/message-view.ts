import { type Received, shownMedia } from '../media/shown-media.ts';
import type { Message } from './messages.ts';
import type { WaitsFor } from './waiting.ts';

/**
 * A message as the API shows it, by itself: why it waits for its sender says waiting.ts.
 *
 * @param received of one that came in with pictures, what is here of them
 */
export function viewMessage(row: Message, received?: Received) {
  return {
    id: row.id,
    customerId: row.customer_id,
    conversationId: row.conversation_id,
    sender: row.sender,
    direction: row.direction,
    body: row.body,
    mediaUrls: row.media_urls,
    media: shownMedia(row.media_urls, received),
    category: row.category,
    askedCategory: row.asked_category,
    purpose: row.purpose,
    segments: row.segments,
    allowedBy:
      row.allowed_by_kind === null || row.allowed_by_id === null
        ? null
        : { kind: row.allowed_by_kind, id: row.allowed_by_id },
    status: row.status,
    reason: row.reason,
    waitsFor: null as WaitsFor | null,
    carrierError: row.carrier_error,
    failure: row.failure,
    failedOverFrom: row.failed_over_from,
    carrierHandled: row.carrier_handled,
    sendAfter: row.status === 'queued' ? row.send_after.toISOString() : null,
    expiresAt: row.expires_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    sentAt: row.sent_at?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
  };
}

export type MessageView = ReturnType<typeof viewMessage>;
