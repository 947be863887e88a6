import type { Logger } from 'pino';
import type { Carrier } from '../carriers/carrier.ts';
import type { Places } from '../media/places.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Store } from '../storage/transaction.ts';

/** What the stories of a text work with; wired in `main.ts`. */
export interface Parts {
  readonly store: Store;
  readonly vault: Vault;
  readonly carriers: Carriers;
  readonly log: Logger;
  /** Where pictures lie; left out, in the database. */
  readonly places?: Places;
}

/** The carriers of all businesses, by account. */
export interface Carriers {
  /**
   * @param version of the account, as the transaction read it that leads here; left out, the account is asked.
   * @throws where the account is unknown.
   */
  of(businessId: string, accountId: string, version?: number): Promise<Carrier>;
}
