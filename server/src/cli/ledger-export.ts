import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { actorOf, SYSTEM } from '../businesses/actors.ts';
import { logKey } from '../businesses/log-key.ts';
import { certify } from '../customers/certify.ts';
import { recordIssue } from '../customers/issue-certificate.ts';
import { untilCosigned } from '../ledger/cosignatures.ts';
import { exportLog } from '../ledger/export-log.ts';
import { inBusiness } from '../storage/transaction.ts';
import { writingNamed } from './named-file.ts';
import { type Ledgers, withLedgers } from './with-ledger.ts';
import { choose } from './with-shop.ts';

const WITNESS_WAIT_MS = 4_000;

/** `conversations ledger export --customer`: a customer's certificate, to files or as JSON to stdout. */
export async function exportCertificate({
  customer,
  json,
  pdf,
}: {
  customer: string;
  json?: string | undefined;
  pdf?: string | undefined;
}): Promise<void> {
  await withLedgers(undefined, async ({ config, store, vault, shops }) => {
    const businessId = await businessOf(store, shops, customer);
    const issued = await inBusiness(store, businessId, async (tx) =>
      recordIssue(tx, vault, customer, await actorOf(tx, SYSTEM)),
    );
    // A worker asks the witness; where none runs, the certificate says that it is not witnessed.
    await untilCosigned(store, businessId, issued.size, config.witness === null ? 0 : WITNESS_WAIT_MS);
    const certificate = await inBusiness(store, businessId, (tx) => certify(tx, vault, issued));
    const text = `${JSON.stringify(certificate, null, 2)}\n`;
    if (json !== undefined) await writingNamed('--json', json, () => writeFile(json, text, { mode: 0o600 }));
    if (pdf !== undefined) {
      // Its typesetting is loaded where it is wanted.
      const { certificatePdf } = await import('../certificate-pdf/certificate-pdf.ts');
      const typeset = await certificatePdf(text);
      await writingNamed('--pdf', pdf, () => writeFile(pdf, typeset, { mode: 0o600 }));
    }
    if (json === undefined && pdf === undefined) process.stdout.write(text);
  });
}

/** `conversations ledger export --log`: the whole log of a shop, to be verified by anybody. It names nobody. */
export async function exportWholeLog({
  log,
  business,
}: {
  log: string;
  business?: string | undefined;
}): Promise<void> {
  await withLedgers(business, async ({ store, vault, shops }) => {
    const { businessId } = choose(shops, business);
    const { size, vkey } = await inBusiness(store, businessId, async (tx) => {
      const counted = { entries: 0 };
      await writingNamed('--log', log, () =>
        pipeline(Readable.from(exportLog(tx, vault, counted)), createWriteStream(log, { mode: 0o600 })),
      );
      return { size: counted.entries, vkey: (await logKey(tx, vault)).vkey };
    });
    process.stderr.write(
      `${size} entries. Below is the log’s public key. Whoever checks this file, or a certificate, gives it to “ledger verify” ` +
        'as --key, and a witness as --log; it can sign nothing. Publish it where nobody can exchange it:\n' +
        `${vkey}\n`,
    );
  });
}

async function businessOf(
  store: Ledgers['store'],
  shops: Ledgers['shops'],
  customerId: string,
): Promise<string> {
  for (const { businessId } of shops) {
    const found = await inBusiness(store, businessId, (tx) =>
      tx.sql
        .selectFrom('customers')
        .select('id')
        .where('business_id', '=', businessId)
        .where('id', '=', customerId)
        .executeTakeFirst(),
    );
    if (found) return businessId;
  }
  throw new Error('There is no customer with this id. Find it with GET /api/v1/customers?query=…');
}
