import { randomBytes } from 'node:crypto';
import {
  defaultPromotionalAgreement,
  defaultScript,
  defaultTemplate,
  LANGUAGES,
  TEMPLATE_NAMES,
} from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import type { Vault } from '../secrets/vault.ts';
import { inBusiness, type Store } from '../storage/transaction.ts';
import { actorOf, SYSTEM } from './actors.ts';
import { makeLogKey } from './log-key.ts';
import { addReply, FIRST_REPLIES } from './reply-templates.ts';
import { addWording } from './wordings.ts';

export interface NewBusiness {
  /** Given by tests; new otherwise. */
  readonly id?: string;
  readonly name: string;
  readonly timeZone?: string;
  readonly settings?: Record<string, unknown>;
  readonly stores?: readonly { readonly name: string; readonly phone: string | null }[];
}

/** A business with what it needs from its first day: keys, a script, templates, a store. @returns its id. */
export async function createBusiness(store: Store, vault: Vault, business: NewBusiness): Promise<string> {
  const id = business.id ?? uuid();
  await inBusiness(store, id, async (tx) => {
    await tx.sql
      .insertInto('businesses')
      .values({
        id,
        name: business.name,
        ...(business.timeZone === undefined ? {} : { time_zone: business.timeZone }),
        settings: JSON.stringify(business.settings ?? {}),
      })
      .execute();
    await makeLogKey(tx, vault);
    await tx.sql
      .insertInto('wrapped_keys')
      .values({
        business_id: id,
        purpose: 'suppression',
        subject_id: id,
        wrapped: vault.seal(randomBytes(32), `suppression ${id}`),
      })
      .execute();
    for (const { name, phone } of business.stores ?? [{ name: business.name, phone: null }]) {
      await tx.sql.insertInto('stores').values({ business_id: id, id: uuid(), name, phone }).execute();
    }
    const system = await actorOf(tx, SYSTEM);
    const shop = { businessName: business.name };
    await addWording(tx, 'script', defaultScript(shop), system.id);
    await addWording(tx, 'promotional_agreement', defaultPromotionalAgreement(shop), system.id);
    for (const language of LANGUAGES) {
      for (const template of TEMPLATE_NAMES) {
        await addWording(tx, template, defaultTemplate(template, { language }), system.id, language);
      }
    }
    for (const reply of FIRST_REPLIES) await addReply(tx, reply, system);
  });
  return id;
}

/** Two programs that start at once on an empty database make one business. */
const FIRST = 7_266_379;

/** Makes the first business, where there is none. */
export async function createFirstBusiness(store: Store, vault: Vault, name: string): Promise<void> {
  const client = await store.database.pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [FIRST]);
    const { rowCount } = await client.query('SELECT all_businesses()');
    if (rowCount === 0) await createBusiness(store, vault, { name });
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [FIRST]);
    client.release();
  }
}
