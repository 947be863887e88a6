import { v5 as uuidOf } from 'uuid';
import type { Tx } from '../../storage/transaction.ts';

/**
 * Tells open screens that a handset holds another text or behaves otherwise: `handset.updated` with {id, number}. A
 * handset is known by its number alone, so its id follows from that.
 */
export function handsetChanged(tx: Tx, number: string): void {
  tx.changed('handset.updated', uuidOf(number, tx.businessId), { number });
}
