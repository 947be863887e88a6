import { describe, test } from 'vitest';

/**
 * Defines a test only where it has something to show: a carrier without webhooks has none to check, and who is not root
 * cannot start as root. Such a test is not there, rather than there and skipped: a skip would say that something is
 * still to be shown.
 */
export const testWhere = (applies: boolean): typeof test => (applies ? test : nothing);
export const describeWhere = (applies: boolean): typeof describe =>
  applies ? describe : (nothing as unknown as typeof describe);

const nothing = Object.assign(() => {}, { each: () => () => {} }) as unknown as typeof test;
