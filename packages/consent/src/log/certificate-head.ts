import type { Certificate } from './certificate-shape.ts';
import { type Checkpoint, type OpenedCheckpoint, openCheckpoint, parseCheckpoint } from './checkpoint.ts';
import { verifyConsistency } from './merkle-log.ts';
import { openNote, parseNote } from './signed-note.ts';
import { decodeBase64 } from './strict-base64.ts';
import { parseVkey, type Read, type VerifierKey } from './verifier-key.ts';

/** What the verifier knows from elsewhere, and so may trust. */
export interface Trusted {
  /** The log's vkey, from where the shop publishes it. */
  readonly key?: string | undefined;
  /** A checkpoint of the log that was had from elsewhere: a signed note. */
  readonly checkpoint?: string | undefined;
  /** The consistency proof between that checkpoint and the certificate's, where they differ in size; base64 each. */
  readonly consistency?: readonly string[] | undefined;
  /** Vkeys of witnesses. Where any are given, one of them must have cosigned. */
  readonly witnesses?: readonly string[] | undefined;
}

export type HeadCode =
  /** `publicKey` is no vkey of an Ed25519 log key. */
  | 'public_key'
  /** `publicKey` is not the key that is trusted. */
  | 'other_key'
  /** The certificate's checkpoint is malformed, or not signed by `publicKey`. */
  | 'checkpoint'
  /** The checkpoint is of another log than its key is for. */
  | 'origin'
  /** `witnessed` without a witness's cosignature, or none by the witnesses that are trusted. */
  | 'witness'
  /** The trusted key, checkpoint, proof or witness is itself malformed, or not signed by the trusted key. */
  | 'trusted_input'
  /** The trusted checkpoint is of another log. */
  | 'other_log'
  /** The two checkpoints cannot be of one append-only log. */
  | 'split_view';

/** What was not checked, and why; no reason to reject. */
export type HeadNotice = 'checkpoint_not_compared' | 'witness_not_verified';

export interface HeadReport {
  error(code: HeadCode, message: string): void;
  notice(code: HeadNotice, message: string): void;
}

export interface Head {
  /** The certificate's checkpoint; null where nothing can be checked against it. */
  readonly checkpoint: OpenedCheckpoint | null;
  readonly key: VerifierKey | null;
  /** Whether the trusted checkpoint vouches for every leaf: it is the same log, at this size or later. */
  readonly vouchedFor: boolean;
}

/** Checks key, signatures, witnesses and the trusted checkpoint. Never throws. */
export function checkHead(certificate: Certificate, trusted: Trusted, report: HeadReport): Head {
  const key = checkKeys(certificate, trusted, report);
  const opened = key === null ? null : openCheckpoint(certificate.checkpoint, [certificate.publicKey]);
  if (key === null || opened === null) return { checkpoint: null, key, vouchedFor: false };
  if (!opened.ok) {
    report.error('checkpoint', `The checkpoint does not hold: ${opened.message}`);
    return { checkpoint: null, key, vouchedFor: false };
  }
  const checkpoint = opened.value;
  if (checkpoint.origin !== key.name) {
    report.error('origin', `The checkpoint is of the log ${checkpoint.origin}, and its key of ${key.name}`);
  }
  checkWitnesses(certificate, checkpoint, key, trusted.witnesses ?? [], report);
  return { checkpoint, key, vouchedFor: compareWithTrusted(checkpoint, trusted, report) };
}

function checkKeys(certificate: Certificate, trusted: Trusted, report: HeadReport): VerifierKey | null {
  if (trusted.key !== undefined) {
    const parsed = parseVkey(trusted.key);
    if (!parsed.ok) report.error('trusted_input', `The key to verify with is no vkey: ${parsed.message}`);
    // A vkey has exactly one spelling.
    else if (trusted.key !== certificate.publicKey) {
      report.error('other_key', `The certificate is signed by another key than ${trusted.key}`);
    }
  }
  const own = parseVkey(certificate.publicKey);
  if (own.ok && own.value.type === 'ed25519') return own.value;
  report.error('public_key', `publicKey: ${own.ok ? 'the key is a witness’s, not a log’s' : own.message}`);
  return null;
}

/** Cosignatures have eight bytes of time and 64 (Ed25519) or 2,420 (ML-DSA-44) of signature: C2SP tlog-cosignature. */
const COSIGNATURE_LENGTHS = [72, 2428];

function checkWitnesses(
  certificate: Certificate,
  { note }: OpenedCheckpoint,
  log: VerifierKey,
  witnesses: readonly string[],
  report: HeadReport,
): void {
  const cosignatures = note.signatures.filter(
    ({ name, signature }) => name !== log.name && COSIGNATURE_LENGTHS.includes(signature.length),
  );
  if (certificate.witnessed && cosignatures.length === 0) {
    report.error('witness', 'The certificate calls itself witnessed, and no witness cosigned its checkpoint');
    return;
  }
  if (witnesses.length === 0) {
    if (certificate.witnessed) {
      const names = cosignatures.map(({ name }) => name).join(', ');
      report.notice(
        'witness_not_verified',
        `Without a witness's key the cosignature by ${names} says nothing`,
      );
    }
    return;
  }
  let cosigned = false;
  for (const vkey of witnesses) {
    const witness = parseVkey(vkey);
    if (!witness.ok) {
      report.error('trusted_input', `The witness's key is no vkey: ${witness.message}`);
      continue;
    }
    const { name, id } = witness.value;
    if (!note.signatures.some((line) => line.name === name && line.keyId === id)) continue;
    const opened = openNote(certificate.checkpoint, [vkey]);
    if (opened.ok) cosigned = true;
    else report.error('witness', `The checkpoint's cosignature does not hold: ${opened.message}`);
  }
  if (!cosigned) report.error('witness', 'None of the trusted witnesses cosigned the checkpoint');
}

function compareWithTrusted(own: OpenedCheckpoint, trusted: Trusted, report: HeadReport): boolean {
  if (trusted.checkpoint === undefined) return false;
  const read = readTrusted(trusted.checkpoint, trusted.key);
  if (!read.ok) {
    report.error('trusted_input', `The checkpoint to compare with does not hold: ${read.message}`);
    return false;
  }
  const other = read.value;
  if (other.origin !== own.origin) {
    report.error(
      'other_log',
      `The certificate is of the log ${own.origin}, the trusted checkpoint of ${other.origin}`,
    );
    return false;
  }
  if (other.size !== own.size && trusted.consistency === undefined) {
    report.notice(
      'checkpoint_not_compared',
      `The certificate's log has ${own.size} entries and the trusted checkpoint's ${other.size}: a consistency proof ` +
        'between the two is needed, and no certificate holds one',
    );
    return false;
  }
  const proof = other.size === own.size ? [] : decodeProof(trusted.consistency ?? []);
  if (proof === null) {
    report.error('trusted_input', 'The consistency proof is not a list of base64, each of 32 bytes');
    return false;
  }
  const [before, after] = own.size <= other.size ? [own, other] : [other, own];
  const claim = { oldSize: before.size, oldRoot: before.root, size: after.size, root: after.root, proof };
  if (!verifyConsistency(claim)) {
    report.error(
      'split_view',
      `The log of ${own.size} entries and the trusted checkpoint of ${other.size} cannot be of one append-only log`,
    );
    return false;
  }
  return own.size <= other.size;
}

/** With a key, the trusted checkpoint must be signed by it. Without one it is taken as it was handed over. */
function readTrusted(note: string, key: string | undefined): Read<Checkpoint> {
  if (key !== undefined) {
    const parsed = parseVkey(key);
    return parsed.ok ? openCheckpoint(note, [key]) : parsed;
  }
  const parsed = parseNote(note);
  return parsed.ok ? parseCheckpoint(parsed.value.text) : parsed;
}

function decodeProof(proof: readonly string[]): Uint8Array[] | null {
  const hashes = proof.map((each) => decodeBase64(each, 32));
  return hashes.every((each) => each !== null) ? hashes : null;
}
