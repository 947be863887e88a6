import { canonicalBytes } from './canonical-json.ts';
import type { Opening } from './commitment.ts';
import { duplicateMember } from './duplicate-member.ts';
import {
  byName,
  count,
  list,
  malformed,
  members,
  orNull,
  quote,
  type ShapeError,
  string,
} from './json-shape.ts';
import { decodeBase64 } from './strict-base64.ts';

export type { ShapeError } from './json-shape.ts';

/**
 * A consent event as it is logged. It holds no phone number, name or note (C48), and not its own hash or index: its
 * leaf is SHA-256(0x00 ‖ RFC 8785 of this). Times are ISO 8601 in UTC. No members but these.
 */
export interface LoggedEvent {
  readonly id: string;
  /** The business's id. */
  readonly business: string;
  /** A random id that stands for the number. */
  readonly numberId: string;
  /** Counts per number from 1, so that a missing event shows. */
  readonly seq: number;
  /** `opt_in`, `opt_out`, `certificate_issued` and the like: small letters and underscores. */
  readonly decision: string;
  readonly method: string | null;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: LoggedActor;
  /** Base64 of SHA-256 over the UTF-8 of the script that was read; absent where none was. */
  readonly scriptHash?: string;
  /** By name, base64 of 32 bytes each; `number` is always among them. */
  readonly commitments: Readonly<Record<string, string>>;
}

/** Who did it, without a name: ids lead to names where somebody still may know them (C48). */
export interface LoggedActor {
  readonly kind: 'staff' | 'key' | 'customer' | 'carrier' | 'system';
  readonly id: string | null;
}

/** An event with what proves it. */
export interface CertifiedEvent {
  readonly event: LoggedEvent;
  /** Base64 of 32 bytes. */
  readonly leafHash: string;
  readonly logIndex: number;
  /** RFC 9162, 2.1.3; each base64 of 32 bytes. */
  readonly inclusionProof: readonly string[];
  /** Under the commitments' own names. `number` is always there, the others unless erased or not this customer's. */
  readonly openings: Readonly<Record<string, Opening>>;
}

/** The words that were read. `id` is a label; what proves the words is that an event holds their hash. */
export interface CertifiedScript {
  readonly id: string;
  readonly text: string;
  /** Base64 of SHA-256 over the UTF-8 of `text`. */
  readonly hash: string;
}

/** A text that was sent, and what allowed it (C46); what describes it is for people, and no proof covers that. */
export interface CertifiedMessage {
  readonly id: string;
  readonly sentAt: string;
  readonly allowedBy: { readonly kind: 'consent_event' | 'inbound_message'; readonly id: string };
  readonly number?: string;
  readonly sender?: string;
  readonly purpose?: string;
  readonly category?: string;
  readonly status?: string;
  readonly body?: string;
  /** The customer's own text that it answers. */
  readonly answers?: { readonly body: string; readonly at: string };
}

/** Whose log it is. What is covered is the id. */
export interface CertifiedBusiness {
  readonly id?: string;
  readonly name?: string;
  readonly timeZone?: string;
}

/** Whose record it is. What is covered is the id that the issue names, and that a `mobile` is one of the numbers. */
export interface CertifiedCustomer {
  readonly id?: string;
  readonly name?: string;
  readonly mobile?: string;
  /** Their own texts of which events came. */
  readonly texts?: readonly { readonly id: string; readonly at?: string; readonly body?: string }[];
}

/** All that was recorded of one customer (C47). Every event of each number is in it, in the order of the log. */
export interface Certificate {
  readonly version: 1;
  readonly business: CertifiedBusiness;
  readonly customer: CertifiedCustomer;
  readonly witnessed: boolean;
  /** A signed note, C2SP tlog-checkpoint. */
  readonly checkpoint: string;
  /** The vkey of the log. */
  readonly publicKey: string;
  readonly events: readonly CertifiedEvent[];
  readonly scripts: readonly CertifiedScript[];
  readonly messages: readonly CertifiedMessage[];
}

/**
 * Reads a certificate and checks its shape: every member there, of its type, none unknown anywhere, so that nothing is
 * shown as part of it that nobody looked at.
 *
 * @param json the text, or what JSON.parse made of it (which hides duplicate members)
 */
export function readCertificate(
  json: unknown,
):
  | { readonly ok: true; readonly certificate: Certificate }
  | { readonly ok: false; readonly errors: readonly ShapeError[] } {
  let value = json;
  if (typeof json === 'string') {
    try {
      value = JSON.parse(json);
    } catch (error) {
      const message = `not JSON: ${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'}`;
      return { ok: false, errors: [{ code: 'not_json', message }] };
    }
    const twice = duplicateMember(json);
    if (twice !== null) {
      const message = `a member ${quote(twice)} stands twice in one object`;
      return { ok: false, errors: [{ code: 'duplicate_member', message }] };
    }
  }
  const errors: ShapeError[] = [];
  certificate(value, '', errors);
  return errors.length === 0 ? { ok: true, certificate: value as Certificate } : { ok: false, errors };
}

/**
 * The bytes of an event: what is hashed into the log, and stored.
 *
 * @throws TypeError naming each place where the event is not as events are logged
 */
export function eventBytes(event: LoggedEvent): Uint8Array {
  const errors: ShapeError[] = [];
  loggedEvent(event, 'event', errors);
  if (errors.length > 0) throw new TypeError(errors.map((error) => error.message).join('; '));
  return canonicalBytes(event);
}

const TIME = /^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/u;

const text = string('a string', () => true);
const name = string('a text of 1 to 200 characters', (value) => value.length > 0 && value.length <= 200);
const word = string('a word in small letters', (value) => /^[a-z][a-z0-9_]{0,63}$/u.test(value));
const time = string(
  'a time in UTC, as 2026-11-23T15:58:00.000Z',
  (value) => TIME.test(value) && !Number.isNaN(Date.parse(value)),
);
const hash = string('base64 of 32 bytes', (value) => decodeBase64(value, 32) !== null);
const number = string('a number as +15125550100', (value) => /^\+[1-9][0-9]{1,14}$/u.test(value));

const actor = members<LoggedActor>({
  kind: string('staff, key, customer, carrier or system', (value) =>
    ['staff', 'key', 'customer', 'carrier', 'system'].includes(value),
  ),
  id: orNull(name),
});

const loggedEvent = members<LoggedEvent>(
  {
    id: name,
    business: name,
    numberId: name,
    seq: count(1),
    decision: word,
    method: orNull(word),
    occurredAt: time,
    recordedAt: time,
    actor,
    scriptHash: hash,
    commitments: byName(hash),
  },
  ['scriptHash'],
);

const opening = members<Opening>({ salt: hash, value: text });
const openingOfNumber = members<Opening>({ salt: hash, value: number });

const said = members<NonNullable<CertifiedCustomer['texts']>[number]>({ id: name, at: time, body: text }, [
  'at',
  'body',
]);

const certificate = members<Certificate>({
  version: (value, path, errors) => {
    if (value !== 1) malformed(errors, path, 'the number 1: of other versions nothing is known');
  },
  business: members<CertifiedBusiness>({ id: name, name: text, timeZone: text }, ['id', 'name', 'timeZone']),
  customer: members<CertifiedCustomer>({ id: name, name: text, mobile: number, texts: list(said) }, [
    'id',
    'name',
    'mobile',
    'texts',
  ]),
  witnessed: (value, path, errors) => {
    if (typeof value !== 'boolean') malformed(errors, path, 'true or false');
  },
  checkpoint: text,
  publicKey: text,
  events: list(
    members<CertifiedEvent>({
      event: loggedEvent,
      leafHash: hash,
      logIndex: count(0),
      inclusionProof: list(hash),
      openings: byName(opening, openingOfNumber),
    }),
  ),
  scripts: list(members<CertifiedScript>({ id: name, text, hash })),
  messages: list(
    members<CertifiedMessage>(
      {
        id: name,
        sentAt: time,
        allowedBy: members<CertifiedMessage['allowedBy']>({
          kind: string('consent_event or inbound_message', (value) =>
            ['consent_event', 'inbound_message'].includes(value),
          ),
          id: name,
        }),
        number,
        sender: text,
        purpose: text,
        category: text,
        status: text,
        body: text,
        answers: members<NonNullable<CertifiedMessage['answers']>>({ body: text, at: time }),
      },
      ['number', 'sender', 'purpose', 'category', 'status', 'body', 'answers'],
    ),
  ),
});
