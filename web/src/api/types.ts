import type { z } from 'zod';
import type * as allowance from '../../../server/src/http/routes/allowance-schema.ts';
import type * as pacing from '../../../server/src/http/routes/pacing-schemas.ts';
import type * as contract from '../../../server/src/http/routes/schemas.ts';
import type * as search from '../../../server/src/http/routes/search-schemas.ts';
import type * as timeline from '../../../server/src/http/routes/timeline-schemas.ts';
import type * as work from '../../../server/src/http/routes/work-schemas.ts';

/**
 * The API's shapes, read off the schemas by which the server checks its answers: one contract for checks, documents and
 * this app. Types only; nothing of the server is in the bundle.
 */
export type Consent = z.infer<typeof contract.Consent>;
export type Customer = z.infer<typeof contract.Customer>;
export type ConsentEvent = z.infer<typeof contract.ConsentEvent>;
export type Message = z.infer<typeof contract.Message>;
export type Conversation = z.infer<typeof contract.Conversation>;
/** In a list: where something was searched for, with why it was found. */
export type ListedConversation = z.infer<typeof search.ListedConversation>;
export type ConversationDetail = z.infer<typeof contract.ConversationDetail>;
export type TimelineItem = z.infer<typeof timeline.TimelineItem>;
export type Allowance = z.infer<typeof allowance.Allowance>;
export type Pacing = z.infer<typeof pacing.Pacing>;
export type Task = z.infer<typeof work.Task>;
export type TaskCounts = z.infer<typeof work.TaskCounts>;
export type WorkOrder = z.infer<typeof work.WorkOrder>;

export interface Me {
  readonly actorId: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: 'owner' | 'staff';
  readonly business: {
    readonly id: string;
    readonly name: string;
    readonly country: string;
    readonly timeZone: string;
  };
  readonly senders: readonly { readonly number: string; readonly isDefault: boolean }[];
  readonly textsHold: 'stopped' | 'spend_limit' | 'flood' | null;
  readonly simulator: boolean;
  /** The owner wants numbers looked up with the carrier before they are texted. */
  readonly lineLookUps: boolean;
  /** What customers texted and could not be fetched yet, so that automatic texts wait. */
  readonly missingTexts: {
    readonly carrier: string;
    readonly since: string;
    readonly problem: string;
    readonly overdue: boolean;
  } | null;
  /** Null for a key. */
  readonly hasPassword: boolean | null;
}
export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly role: 'owner' | 'staff';
}
export interface Counts {
  readonly open: number;
  readonly mine: number;
  readonly toDecide: number;
  readonly unread: number;
}
export interface ReplyTemplate {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly updatedAt: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}
