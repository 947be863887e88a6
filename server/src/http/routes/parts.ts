import { type Actor, actorOf } from '../../businesses/actors.ts';
import type { Parts } from '../../messaging/parts.ts';
import type { Principal } from '../../sign-in/principal.ts';
import type { Tx } from '../../storage/transaction.ts';
import type { HttpParts } from '../app.ts';

/** What the API's routes work with. */
export type ApiParts = HttpParts & Parts;

/** Who asks, as an actor on record. */
export const actorFor = (tx: Tx, { actor }: Principal): Promise<Actor> => actorOf(tx, actor);
