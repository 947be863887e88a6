import { isError, type Language, type LintFinding } from '@conversations/consent';
import type { Tx } from '../storage/transaction.ts';
import type { Actor } from './actors.ts';
import { lintWording } from './lint-wording.ts';
import { findCurrentVersion, type WordingVersion } from './wording-versions.ts';
import { addWording } from './wordings.ts';

export type WordingChange =
  | { readonly version: WordingVersion; readonly isNew: boolean; readonly refused: null }
  /** With all that was found, warnings too. */
  | { readonly version: null; readonly refused: readonly LintFinding[] };

/**
 * Puts another text to use: it becomes a new version, and no earlier one changes (C4). Refused where it has an error
 * (C7, C50). The text that is in use already makes no version, and is not refused either: rules that came after it bind
 * what is written from then on.
 */
export async function changeWording(
  tx: Tx,
  kind: string,
  text: string,
  actor: Actor,
  language: Language = 'en',
): Promise<WordingChange> {
  const current = await findCurrentVersion(tx, kind, language);
  if (current?.text === text) return { version: current, isNew: false, refused: null };
  const findings = await lintWording(tx, kind, text);
  if (findings.some(isError)) return { version: null, refused: findings };
  await addWording(tx, kind, text, actor.id, language);
  const version = await findCurrentVersion(tx, kind, language);
  if (!version) throw new Error(`The new version of ${kind} is not there`);
  // Whoever is about to read the old words out sees the new ones.
  tx.changed('wording.updated', version.id, { kind });
  return { version, isNew: true, refused: null };
}
