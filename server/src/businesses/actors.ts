import type { ActorKind } from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../storage/transaction.ts';

/** Who does something. `externalRef` is what they are known by outside: a sign-in user, a key, a number's id. */
export interface ActorRef {
  readonly kind: ActorKind;
  readonly externalRef: string;
  readonly name: string;
}

export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
}

/** The program itself, where a rule and not a person acted. */
export const SYSTEM: ActorRef = { kind: 'system', externalRef: 'conversations', name: 'Conversations' };

/** The actor's row, made at their first deed. */
export async function actorOf(tx: Tx, { kind, externalRef, name }: ActorRef): Promise<Actor> {
  const find = () =>
    tx.sql
      .selectFrom('actors')
      .select(['id', 'kind', 'name'])
      .where('business_id', '=', tx.businessId)
      .where('kind', '=', kind)
      .where('external_ref', '=', externalRef)
      .executeTakeFirst();
  const known = await find();
  if (known) return known;
  await tx.sql
    .insertInto('actors')
    .values({ business_id: tx.businessId, id: uuid(), kind, name, external_ref: externalRef })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await find();
  if (!made) throw new Error('The actor was neither found nor made');
  return made;
}
