import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { NOT_COVERED, NOT_THE_PRINT, verifyCertificate, verifyLogFile } from '@conversations/consent';
import { logKey } from '../businesses/log-key.ts';
import { attachedJson } from '../certificate-pdf/attached-json.ts';
import { KeptLog } from '../ledger/kept-log.ts';
import { describeFinding, verifyDatabase } from '../ledger/verify-database.ts';
import { inBusiness } from '../storage/transaction.ts';
import { readingNamed } from './named-file.ts';
import { withLedgers } from './with-ledger.ts';

export interface Against {
  /** The vkey of the log, from a source that is trusted. */
  readonly key?: string | undefined;
  /** A file with a checkpoint that was kept. */
  readonly checkpoint?: string | undefined;
  /** Vkeys of witnesses, one of whom must have cosigned a certificate. */
  readonly witness?: readonly string[] | undefined;
}

/** `conversations ledger verify FILE`: a certificate or a whole log, without database or network. */
export async function verifyFile(file: string, against: Against): Promise<void> {
  if (await readingNamed('FILE', file, () => isWholeLog(file))) await verifyWholeLog(file, against);
  else await verifyOneCertificate(file, against);
}

async function verifyOneCertificate(file: string, { key, checkpoint, witness }: Against): Promise<void> {
  const { json, attached } = await certificateIn(file);
  const result = verifyCertificate(json, {
    key,
    checkpoint: checkpoint === undefined ? undefined : await noteIn(checkpoint),
    witnesses: witness,
  });
  for (const finding of result.findings) {
    const at = finding.event === undefined ? '' : ` (event ${finding.event})`;
    process.stderr.write(`${finding.code}${at}: ${finding.message}\n`);
  }
  if (!result.ok) throw new Error('The certificate does not hold.');
  process.stdout.write(`${result.statement}\n`);
  // Beside the statement, which stands alone on stdout for programs.
  process.stderr.write(`${NOT_COVERED}${attached ? ` ${NOT_THE_PRINT}` : ''}\n`);
}

/** The certificate's JSON, by itself or attached to its PDF. */
async function certificateIn(file: string): Promise<{ json: string; attached: boolean }> {
  const bytes = await readFile(file);
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') return { json: bytes.toString('utf8'), attached: false };
  const json = attachedJson(bytes);
  if (json !== null) return { json, attached: true };
  throw new Error(
    'No certificate can be read out of this PDF. Save the file certificate.json that is attached to it, and verify that.',
  );
}

async function verifyWholeLog(file: string, { key, checkpoint }: Against): Promise<void> {
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const result = await verifyLogFile(lines, { key, checkpoints: await keptCheckpoint(checkpoint) });
  for (const finding of result.findings) process.stderr.write(`${describeFinding(finding)}\n`);
  if (!result.ok) throw new Error('The log does not hold.');
  process.stdout.write(`${result.statement}\n${result.size} entries, root ${result.root}\n`);
  if (checkpoint === undefined) process.stderr.write(`${CUT_END}\n`);
}

/** `conversations ledger verify --database`: what the database holds, against what was kept outside it. */
export async function verifyDatabases(
  business: string | undefined,
  { key, checkpoint }: Against,
): Promise<void> {
  const failed = await withLedgers(business, async ({ config, store, vault, shops }) => {
    let failed = 0;
    for (const { businessId, name } of shops) {
      const kept = config.ledgerDir === null ? null : new KeptLog(config.ledgerDir, businessId);
      const checkpoints = await keptCheckpoint(checkpoint);
      const result = await inBusiness(store, businessId, async (tx) =>
        verifyDatabase(tx, { key: key ?? (await logKey(tx, vault)).vkey, checkpoints, kept }),
      );
      for (const finding of result.findings) process.stderr.write(`${describeFinding(finding)}\n`);
      for (const other of result.others) process.stderr.write(`${other}\n`);
      if (!result.ok) failed++;
      const holds = result.ok ? result.statement : 'does not hold';
      process.stdout.write(`${name}: ${holds}\n${result.size} entries, root ${result.root}\n`);
      process.stdout.write(
        `${result.numbers} numbers ${result.ok ? 'stand' : 'compared'} as their events say\n`,
      );
      const { compared } = result;
      if (compared !== null) {
        process.stdout.write(`${compared} entries compared with the log kept in ${kept?.folder}\n`);
      }
      const isAlone = compared === null || (compared === 0 && result.size > 0);
      if (isAlone && checkpoint === undefined) process.stderr.write(`${CUT_END}\n`);
    }
    return failed;
  });
  if (failed > 0) throw new Error(failed === 1 ? 'The log does not hold.' : `${failed} logs do not hold.`);
}

const CUT_END =
  'Nothing from outside was compared: a log that was cut off at its end, or written anew with its key, looks like this ' +
  'too. Compare it with a checkpoint that you kept: --checkpoint FILE';

async function keptCheckpoint(file: string | undefined) {
  return file === undefined ? [] : [{ by: file, note: await noteIn(file) }];
}

const noteIn = (checkpoint: string): Promise<string> =>
  readingNamed('--checkpoint', checkpoint, () => readFile(checkpoint, 'utf8'));

/** A whole log begins with a line that says so; a certificate is one JSON object. */
async function isWholeLog(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.toString('utf8', 0, bytesRead) === '{"log":1';
  } finally {
    await handle.close();
  }
}
