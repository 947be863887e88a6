import { createHash } from 'node:crypto';
import { canonicalBytes } from './canonical-json.ts';
import { checkCustomer } from './certificate-customer.ts';
import { checkHead, type HeadCode, type HeadNotice, type Trusted } from './certificate-head.ts';
import { checkMessages } from './certificate-messages.ts';
import {
  type Certificate,
  type CertifiedEvent,
  type CertifiedScript,
  readCertificate,
  type ShapeError,
} from './certificate-shape.ts';
import type { Checkpoint } from './checkpoint.ts';
import { opens } from './commitment.ts';
import { eventsByNumber } from './events-by-number.ts';
import { leafHash, verifyInclusion } from './merkle-log.ts';
import { decodeBase64 } from './strict-base64.ts';

/** Something that does not hold (or, where the certificate holds, something that could not be checked). */
export interface Finding {
  readonly code: FindingCode | NoticeCode;
  /** The event that it is about, by id. */
  readonly event?: string;
  readonly message: string;
}

/** What is wrong with a certificate, for programs. */
export type FindingCode =
  | ShapeError['code']
  | HeadCode
  /** Nothing is certified. */
  | 'no_events'
  /** An event, script or message stands twice, or a log index. */
  | 'duplicate'
  /** Events stand in another order than the log's, or the log's is not that of their numbers' counts. */
  | 'order'
  /** `leafHash` is not the hash of the event. */
  | 'leaf_hash'
  /** The event is not in the log at that index. */
  | 'inclusion_proof'
  /** An event of a number is missing: its count has a gap, or begins late. */
  | 'missing_event'
  /** A number's last event is not `certificate_issued`: what came after may have been left out. */
  | 'end_missing'
  /** An opening does not match its commitment, or there is none of that name. */
  | 'opening'
  /** An event without commitment to its number or without its opening, or two numbers under one id. */
  | 'number'
  /** An event of another business. */
  | 'other_business'
  /** A script is not of its hash, or is missing, or was read at none of the events. */
  | 'script'
  /** What is said to have allowed a text is no event of the certificate, or by its events did not allow it. */
  | 'message'
  /** It was issued of another customer than it says, or shows a mobile or text as theirs of which no event is. */
  | 'customer';

/** Reported of a certificate that holds: what was not shown, or not checked. */
export type NoticeCode =
  | HeadNotice
  | 'not_opened'
  /** An event whose meaning this verifier does not know: what it did to texts was not checked. */
  | 'unknown_decision';

/** What a check of a certificate came to (C47). */
export type Verification =
  | {
      readonly ok: true;
      readonly statement:
        | `verified by key ${string}`
        | `verified by checkpoint ${string}`
        | 'consistent in itself';
      /**
       * When the certificate was issued: recordedAt of its last `certificate_issued`, of several numbers' the earliest.
       * Later events are not in it; a certificate cut back to an earlier issue shows by this time alone.
       */
      readonly asOf: string;
      /** Notices; empty where everything was shown and checked. */
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What no verification of a certificate covers, for whoever is told that one holds. */
export const NOT_COVERED =
  'Not covered, and the shop’s own statement: the texts (their words, times, numbers and outcomes, and that none is left ' +
  'out), what the customer’s own texts said, the customer’s name, and the business’s name and time zone.';

/** Of a certificate that is printed with its data attached, besides. */
export const NOT_THE_PRINT =
  'What is verified is the data attached to the PDF, and not what is printed on its pages.';

const MOST_FINDINGS = 200;

/**
 * Verifies a certificate (C47) without database, network or clock.
 *
 * What then is proven: every event is in the log that the key signed, as it stands here, none of a number is missing up
 * to the last issue of a certificate, and the opened values and the scripts' words are those that were logged. What is
 * not covered, and the shop's own statement: `business` but for its id, `customer` but for the `id` that its issue names
 * and that its `mobile` is one of the numbers, a script's `id`, and `messages`, of which only what contradicts the events is found (see {@link NOT_COVERED}). An erased
 * value and one that is left out look alike: `not_opened`.
 *
 * The statement is the strongest that holds: `verified by key NAME` with the trusted key; `verified by checkpoint ORIGIN
 * SIZE` with a trusted checkpoint alone that is of this size or later; else `consistent in itself`, which anybody can
 * make. A trusted checkpoint of another size needs a consistency proof too; without one the finding
 * `checkpoint_not_compared` says that nothing was compared, and the rest stands.
 *
 * @param json the certificate's text (best: then members that stand twice are found), or the value that was parsed
 * @returns never throws for anything that JSON can hold
 */
export function verifyCertificate(json: unknown, trusted: Trusted = {}): Verification {
  const read = readCertificate(json);
  if (!read.ok) return { ok: false, findings: read.errors };
  const { certificate } = read;
  const report = new Report();
  const head = checkHead(certificate, trusted, report);
  if (certificate.events.length === 0)
    report.error('no_events', 'A certificate without events certifies nothing');
  checkEvents(certificate, head.checkpoint, report);
  const issued = checkNumbers(certificate.events, report);
  checkScripts(certificate.scripts, certificate.events, report);
  checkMessages(certificate.messages, certificate.events, report);
  checkCustomer(certificate.customer, certificate.events, report);
  if (report.errors.length > 0) return { ok: false, findings: report.errors };
  const asOf = issued.reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a));
  return { ok: true, statement: statementOf(), asOf, findings: report.notices };

  function statementOf() {
    if (trusted.key !== undefined && head.key !== null) return `verified by key ${head.key.name}` as const;
    if (!head.vouchedFor || head.checkpoint === null) return 'consistent in itself';
    return `verified by checkpoint ${head.checkpoint.origin} ${head.checkpoint.size}` as const;
  }
}

class Report {
  readonly errors: Finding[] = [];
  readonly notices: Finding[] = [];

  error(code: FindingCode, message: string, event?: string): void {
    if (this.errors.length < MOST_FINDINGS) this.errors.push(finding(code, message, event));
  }

  notice(code: NoticeCode, message: string, event?: string): void {
    if (this.notices.length < MOST_FINDINGS) this.notices.push(finding(code, message, event));
  }
}

function finding(code: Finding['code'], message: string, event: string | undefined): Finding {
  return event === undefined ? { code, message } : { code, event, message };
}

function checkEvents(certificate: Certificate, checkpoint: Checkpoint | null, report: Report): void {
  const ids = new Set<string>();
  let before: CertifiedEvent | undefined;
  for (const certified of certificate.events) {
    const { id } = certified.event;
    if (ids.has(id)) report.error('duplicate', 'The event stands twice', id);
    ids.add(id);
    if (before?.logIndex === certified.logIndex) {
      report.error('duplicate', `Two events at index ${certified.logIndex} of the log`, id);
    } else if (before !== undefined && before.logIndex > certified.logIndex) {
      report.error(
        'order',
        `The event at ${certified.logIndex} of the log stands after ${before.logIndex}`,
        id,
      );
    }
    if (certified.event.business !== (certificate.business.id ?? certificate.events[0]?.event.business)) {
      report.error('other_business', `The event is of the business ${certified.event.business}`, id);
    }
    checkProof(certified, checkpoint, report);
    checkOpenings(certified, report);
    before = certified;
  }
}

function checkProof(certified: CertifiedEvent, checkpoint: Checkpoint | null, report: Report): void {
  const { event, logIndex } = certified;
  const leaf = leafHash(canonicalBytes(event));
  if (Buffer.from(leaf).toString('base64') !== certified.leafHash) {
    report.error('leaf_hash', 'The event was changed: it has another hash', event.id);
  }
  if (checkpoint === null) return;
  const { size, root } = checkpoint;
  if (logIndex >= size) {
    report.error('inclusion_proof', `The log has ${size} entries, none at ${logIndex}`, event.id);
    return;
  }
  const proof = certified.inclusionProof.map((each) => decodeBase64(each, 32) ?? new Uint8Array());
  if (!verifyInclusion({ leafHash: leaf, index: logIndex, size, proof, root })) {
    report.error('inclusion_proof', `The event is not in the log at ${logIndex}`, event.id);
  }
}

function checkOpenings({ event, openings }: CertifiedEvent, report: Report): void {
  const { id, commitments } = event;
  if (!Object.hasOwn(commitments, 'number'))
    report.error('number', 'The event is committed to no number', id);
  if (!Object.hasOwn(openings, 'number')) report.error('number', 'The number of the event is not opened', id);
  for (const [name, opening] of Object.entries(openings)) {
    const commitment = Object.hasOwn(commitments, name) ? commitments[name] : undefined;
    if (commitment === undefined) {
      report.error('opening', `The event holds no commitment of the name ${name}`, id);
    } else if (!opens(commitment, opening)) {
      report.error('opening', `What is shown as ${name} is not what was committed to`, id);
    }
  }
  for (const name of Object.keys(commitments)) {
    if (name !== 'number' && !Object.hasOwn(openings, name)) {
      report.notice(
        'not_opened',
        `The event's ${name} is not shown: erased, another customer's, or left out`,
        id,
      );
    }
  }
}

/** The counts of each number. Returns when its certificate was issued, a time a number. */
function checkNumbers(events: readonly CertifiedEvent[], report: Report): string[] {
  const issued: string[] = [];
  for (const [numberId, all] of eventsByNumber(events)) {
    const ordered = all.toSorted((a, b) => a.event.seq - b.event.seq);
    let due = 1;
    for (const { event } of ordered) {
      if (event.seq > due) {
        const missing = event.seq - 1 === due ? `event ${due}` : `events ${due} to ${event.seq - 1}`;
        report.error(
          'missing_event',
          `Of the number ${numberId} ${missing} before this one: missing`,
          event.id,
        );
      }
      due = event.seq + 1;
    }
    const doubled = ordered.find(({ event }, at) => event.seq === ordered[at - 1]?.event.seq);
    if (doubled !== undefined) {
      report.error('duplicate', `The number ${numberId} counts two events as one`, doubled.event.id);
    }
    const displaced = all.find((each, at) => at > 0 && each.event.seq < (all[at - 1]?.event.seq ?? 0));
    if (displaced !== undefined) {
      report.error(
        'order',
        'The log holds the event after one that its number counts later',
        displaced.event.id,
      );
    }
    const [number, ...others] = all.filter(({ openings }) => Object.hasOwn(openings, 'number'));
    const another = others.find(({ openings }) => openings.number?.value !== number?.openings.number?.value);
    if (another !== undefined) {
      report.error('number', `Several numbers are shown for ${numberId}`, another.event.id);
    }
    const last = ordered.at(-1)?.event;
    if (last?.decision === 'certificate_issued') issued.push(last.recordedAt);
    else
      report.error(
        'end_missing',
        `The last event of ${numberId} is not the issue of a certificate`,
        last?.id,
      );
  }
  return issued;
}

function checkScripts(
  scripts: readonly CertifiedScript[],
  events: readonly CertifiedEvent[],
  report: Report,
): void {
  const shown = new Set<string>();
  const ids = new Set<string>();
  const read = new Set(events.map(({ event }) => event.scriptHash));
  for (const { id, text, hash } of scripts) {
    if (shown.has(hash) || ids.has(id)) report.error('duplicate', `The script ${id} stands twice`);
    shown.add(hash);
    ids.add(id);
    if (createHash('sha256').update(text, 'utf8').digest('base64') !== hash) {
      report.error('script', `The words of the script ${id} are not those of its hash`);
    }
    if (!read.has(hash)) report.error('script', `The script ${id} was read at none of the events`);
  }
  for (const { event } of events) {
    if (event.scriptHash !== undefined && !shown.has(event.scriptHash)) {
      report.error('script', 'The script that was read is not shown', event.id);
    }
  }
}
