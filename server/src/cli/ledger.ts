import { readFile, writeFile } from 'node:fs/promises';
import { verifyCertificate } from '@conversations/consent';
import { actorOf, SYSTEM } from '../businesses/actors.ts';
import { issueCertificate } from '../customers/issue-certificate.ts';
import { openVault } from '../secrets/vault.ts';
import { openDatabase } from '../storage/database.ts';
import { openStorageForCommand } from '../storage/open-storage.ts';
import { openSignals } from '../storage/signals.ts';
import { inBusiness } from '../storage/transaction.ts';
import { configOrExit } from './config-or-exit.ts';

/** `conversations ledger export`: a customer's certificate, to a file or to stdout. */
export async function ledgerExport({
  customer,
  json,
}: {
  customer: string;
  json?: string | undefined;
}): Promise<void> {
  const storage = await openStorageForCommand(configOrExit({ demo: true }));
  const database = openDatabase(storage.programUrl, { connections: 2 });
  const signals = openSignals(storage.programUrl, () => {});
  try {
    const store = { database, signals };
    const vault = openVault(storage.secretKey);
    const businessId = await businessOf(store, customer);
    const certificate = await inBusiness(store, businessId, async (tx) =>
      issueCertificate(tx, vault, customer, await actorOf(tx, SYSTEM)),
    );
    const text = `${JSON.stringify(certificate, null, 2)}\n`;
    if (json === undefined) process.stdout.write(text);
    else await writeFile(json, text, { mode: 0o600 });
  } finally {
    await signals.close();
    await database.close();
    await storage.close();
  }
}

async function businessOf(store: Parameters<typeof inBusiness>[0], customerId: string): Promise<string> {
  const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
  for (const { id } of rows) {
    const found = await inBusiness(store, id, (tx) =>
      tx.sql
        .selectFrom('customers')
        .select('id')
        .where('business_id', '=', id)
        .where('id', '=', customerId)
        .executeTakeFirst(),
    );
    if (found) return id;
  }
  throw new Error('There is no customer with this id. Find it with GET /api/v1/customers?query=…');
}

/** `conversations ledger verify`: needs neither database nor network. */
export async function ledgerVerify(
  file: string,
  { key, checkpoint }: { key?: string | undefined; checkpoint?: string | undefined },
): Promise<void> {
  const result = verifyCertificate(await readFile(file, 'utf8'), {
    ...(key === undefined ? {} : { key }),
    ...(checkpoint === undefined ? {} : { checkpoint: await readFile(checkpoint, 'utf8') }),
  });
  for (const finding of result.findings) {
    const at = finding.event === undefined ? '' : ` (event ${finding.event})`;
    process.stderr.write(`${finding.code}${at}: ${finding.message}\n`);
  }
  if (!result.ok) throw new Error('The certificate does not hold.');
  process.stdout.write(`${result.statement}\n`);
}
