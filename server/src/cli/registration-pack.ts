import { writeFile } from 'node:fs/promises';
import { makeRegistrationPack } from '../registration/make-registration-pack.ts';
import { registrationPdf } from '../registration/registration-pdf.ts';
import { inBusiness } from '../storage/transaction.ts';
import { writingNamed } from './named-file.ts';
import { withShop } from './with-shop.ts';

/** `conversations registration-pack`: to files, or the JSON to stdout; what is missing is said on stderr. */
export async function printRegistrationPack({
  business,
  json,
  pdf,
}: {
  business?: string | undefined;
  json?: string | undefined;
  pdf?: string | undefined;
}): Promise<void> {
  const pack = await withShop(business, ({ store, businessId }) =>
    inBusiness(store, businessId, makeRegistrationPack),
  );
  const text = `${JSON.stringify(pack, null, 2)}\n`;
  if (json !== undefined) await writingNamed('--json', json, () => writeFile(json, text));
  if (pdf !== undefined) {
    const typeset = await registrationPdf(pack, new Date());
    await writingNamed('--pdf', pdf, () => writeFile(pdf, typeset));
  }
  if (json === undefined && pdf === undefined) process.stdout.write(text);
  for (const { message, where } of pack.missing) process.stderr.write(`${where}: ${message}\n`);
}
