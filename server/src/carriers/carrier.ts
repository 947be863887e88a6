import type { CarrierKind } from '@conversations/consent';
import type { FailureReason } from './failure-reasons.ts';
import type { Permit } from './permit.ts';

/** A text as a carrier takes it. Numbers in E.164. */
export interface CarrierText {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly mediaUrls: readonly string[];
  /** After this it is no use any more, where a carrier can be told so. */
  readonly expiresAt?: Date | null;
}

/** What went wrong, in the carrier's own code; `message` is for people and names no number and no text. */
export interface CarrierError {
  readonly code: string;
  /** What that comes to, in the words that all carriers share; left out, `other`. */
  readonly reason?: FailureReason;
  readonly message: string;
}

/** What became of a request to send. */
export type SendResult =
  | { readonly outcome: 'accepted'; readonly carrierMessageId: string }
  /** The permit had ended before the request could be begun: nothing was written. */
  | { readonly outcome: 'permit_ended' }
  /** Too fast; ask again after so many ms. Not taken. */
  | { readonly outcome: 'throttled'; readonly retryAfterMs: number }
  /** Surely not taken, and worth another try: no connection, or the carrier said that it is unavailable. */
  | { readonly outcome: 'temporary'; readonly error: CarrierError }
  /** Refused for good: a landline, an invalid number, an account that may not send. */
  | { readonly outcome: 'permanent'; readonly error: CarrierError }
  /** Refused because this number blocked this sender (C41). */
  | { readonly outcome: 'blocked'; readonly error: CarrierError }
  /** No answer, or one that does not tell: perhaps taken. Never sent again (C40). */
  | { readonly outcome: 'unknown'; readonly error: CarrierError };

/** A text that was handed over, and whose outcome nobody knows (C40). */
export interface LostText extends CarrierText {
  /** When its outcome was given up: it was taken before, or not at all. */
  readonly until: Date;
  /** Texts that the carrier has under these ids are others of ours. */
  readonly otherIds: readonly string[];
}

/**
 * What phones have texted to an account, in the order in which they did, or why that could not be read to its end. Never
 * a part of it: a STOP may be in the part that is missing.
 */
export type Received = readonly InboundText[] | { readonly unreadable: CarrierError };

/** A carrier's block that the phone's owner wants lifted: they agreed anew, and it is on record (C29). */
export interface BlockToLift {
  readonly sender: string;
  /** What the block holds for, where that is more than the sender: a Messaging Service, say. */
  readonly scope: string | null;
  readonly number: string;
  readonly agreedAt: Date;
  /** By which way they agreed. */
  readonly agreedBy: 'website' | 'offline';
  /** The same for each try of one wish; letters and digits, 32 of them. */
  readonly correlationId: string;
}

/** A block that stands in the carrier's own list. */
export interface ListedBlock {
  readonly number: string;
  /** The sender that STOP was texted to. */
  readonly sender: string;
  readonly scope: string | null;
  readonly since: Date | null;
}

/** What came of asking to lift a block. */
export type LiftResult =
  | { readonly outcome: 'lifted' }
  /** Nobody but the phone lifts it. */
  | { readonly outcome: 'not_offered' }
  | { readonly outcome: 'refused'; readonly error: CarrierError }
  /** Not answered, too fast, or a fault: it may be asked again. */
  | { readonly outcome: 'temporary'; readonly error: CarrierError };

/**
 * What a carrier's register says of a number as a line: that no text arrives there, or that nobody can have it, and in which
 * word of the carrier's own; or nothing that would keep a text back; or why it could not be asked.
 */
export type LookedUpLine =
  | { readonly line: 'landline' | 'invalid'; readonly carrierCode: string }
  | { readonly line: 'other' }
  | { readonly unreadable: CarrierError };

/** A text from a phone. `from` and `to` as the carrier wrote them. */
export interface InboundText {
  readonly carrierMessageId: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Where it came as several, as a subject and captions do beside the text: each of them, the text first. `body` has all (C14). */
  readonly texts?: readonly string[] | undefined;
  readonly mediaUrls: readonly string[];
  /** The carrier's own time, where it gives one: only then does it order a START and a STOP (C31). */
  readonly carrierTime: Date | null;
  /** What the carrier did by itself on these words, block included. */
  readonly carrierHandled: 'opt_out' | 'opt_in' | 'help' | null;
  /** The carrier knows that there was a text and gives its words no more: `body` is empty, and a person has to find out. */
  readonly wordsMissing?: boolean | undefined;
  /**
   * What a block of the carrier's on the sender holds for, where that is more than this one sender: a Messaging Service, a
   * messaging profile. Null where it is the sender alone; absent where the carrier does not say.
   */
  readonly blockScope?: string | null | undefined;
  /** START to any sender of that scope lifts the block on all; else only START to the one that STOP was texted to. */
  readonly liftsWholeScope?: boolean | undefined;
}

export type DeliveryStatus = 'sent' | 'delivered' | 'undelivered' | 'failed';

export interface StatusReport {
  readonly carrierMessageId: string;
  /** Null for states of the carrier's that say nothing new: accepted, queued. */
  readonly status: DeliveryStatus | null;
  readonly error: CarrierError | null;
  /** The error says that the number blocked the sender. */
  readonly blocked: boolean;
}

/** A webhook as it came in. `url` is the address that the carrier signed. Header names in lower case. */
export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawBody: Buffer;
}

/** Why a webhook is turned away, and nothing changed (C38). */
export interface WebhookRefusal {
  readonly refused: 'signature' | 'malformed';
  readonly message: string;
}

/** A good webhook that tells us nothing: an event of another kind. */
export interface NothingForUs {
  readonly nothing: true;
}

/** What a webhook holds. A carrier with one address for all its events may bring any of them to any of ours. */
export type WebhookContent = InboundText | StatusReport | NothingForUs | WebhookRefusal;

/** What we say to a webhook once its effect is committed. */
export interface WebhookAnswer {
  readonly contentType: string;
  readonly body: string;
}

/** What an account does beside sending words. What has a method of its own, such as `lookUp`, is told by its being there. */
export interface Capabilities {
  /** Pictures go with a text. Where not, a text with one is refused for good. */
  readonly mms: boolean;
  /** The carrier answers its own keywords by itself, and blocks or unblocks the number by them (C22). */
  readonly confirmsStop: boolean;
}

/** What an account does with pictures. */
export interface CarrierPictures {
  /** What it takes of all pictures of one text together, in bytes. */
  readonly mostBytes: number;
  /** The origin of a stand-in that the owner set: the one place inside the network from which pictures may come. */
  readonly standIn: string | null;
  /** What opens a picture that came in, at this address: credentials for the carrier's own host, nothing for any other. */
  headersFor(url: URL): Readonly<Record<string, string>>;
}

/** One account with one carrier. Everything that differs between carriers is behind this port. */
export interface Carrier {
  readonly kind: CarrierKind;
  readonly capabilities: Capabilities;
  /** Sends one text: begins at most one request, and none after the permit's end. Never throws, never retries. */
  send(permit: Permit, text: CarrierText): Promise<SendResult>;
  /**
   * What became of a text that was handed over between these times. Asks and sends nothing. Left out where a carrier
   * cannot be asked. Never throws: `not_found` is of this moment, and `cannot_tell` that it could not be asked, or that
   * several may be meant.
   */
  lookUp?(text: LostText, since: Date): Promise<StatusReport | 'not_found' | 'cannot_tell'>;
  /**
   * What phones have texted to this account since then, whichever of its senders they wrote to (C25). Each text has the id
   * with which its webhook comes too. Asks and sends nothing; left out where a carrier has no such list. Never throws.
   */
  listReceived?(since: Date): Promise<Received>;
  /**
   * The blocks that the carrier has for this account now, all of them, or why they could not be read to their end. Asks and
   * sends nothing; left out where a carrier has no such list. Never throws.
   */
  listBlocks?(): Promise<readonly ListedBlock[] | { readonly unreadable: CarrierError }>;
  /**
   * Asks the carrier to let texts through again. Sends nothing, so it needs no permit; asked twice it has one effect. Left
   * out where a carrier has no interface for it. Never throws.
   */
  liftBlock?(block: BlockToLift): Promise<LiftResult>;
  /**
   * What kind of line a number is, in E.164 (C57). The carrier charges for it, and somebody waits at the counter: asked once,
   * never again by itself, and for a few seconds at most. `landline` only of what surely takes no texts (a landline, a pager,
   * a voicemail), `invalid` of what is no number of any plan: what is fixed and speaks over the internet may take texts, and what
   * nobody knows is `other`. Sends nothing; left out where a carrier has no such register. Never throws.
   */
  lookUpLine?(number: string): Promise<LookedUpLine>;
  /** Checks the signature, then reads. Unknown fields are ignored; content is never a reason to refuse (C38). */
  readInbound(request: WebhookRequest): WebhookContent;
  readStatus(request: WebhookRequest): WebhookContent;
  readonly webhookAnswer: WebhookAnswer;
  /** Left out where pictures do not come in, and nobody knows how large those may be that go out. */
  readonly pictures?: CarrierPictures;
  /** Ends connections that are kept open. */
  close(): void;
}
