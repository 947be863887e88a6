/** Why texts of an account wait, and until when they are not looked at again. */
export interface Waiting {
  /** So many segments may begin now all the same. Whoever lets a text begin takes its own off. */
  room: number;
  /** Null for a wait so short that it is nobody's business. */
  readonly reason: 'not_connected' | null;
  readonly until: Date;
}

/** The connections that carriers want to have held open, as this process has them. The lists hold accounts' ids. */
export interface HeldLinks {
  /** Accounts whose connection another process holds, or will: their texts are not this process's to claim. */
  elsewhere(businessId: string): readonly string[];
  /** Accounts of this process that take no text just now, or only so many. */
  waiting(businessId: string): ReadonlyMap<string, Waiting>;
}

/** Of a process in which no connection is held. */
export const NO_LINKS: HeldLinks = { elsewhere: () => [], waiting: () => new Map() };
