import { isError, type LintFinding } from '@conversations/consent';
import { z } from 'zod';
import type { WordingVersion } from '../../businesses/wording-versions.ts';
import { Problem } from '../problem.ts';

/** The shapes of what a shop words: scripts, templates, and what the linters say of them. */

export const Author = z.object({ kind: z.string(), name: z.string() });

export const Finding = z
  .object({
    code: z.string().describe('For programs.'),
    severity: z.enum(['error', 'warning']).describe('With an error the text is refused.'),
    missing: z.boolean().describe('Whether something required is lacking.'),
    message: z.string().describe('What, why, and what to write.'),
    say: z.string().optional().describe('Words that would do, in the language of the text.'),
    where: z
      .object({ start: z.int(), end: z.int() })
      .optional()
      .describe('In the text, in UTF-16 units; left out where it is about all of it.'),
  })
  .meta({ id: 'LintFinding' });

/** A version as a list of them shows it. */
export const Version = z.object({
  id: z.uuid(),
  version: z.int().describe('1, 2, 3 … in the order of their making.'),
  text: z.string(),
  hash: z.string().describe('SHA-256 of the UTF-8 text, base64.'),
  inUse: z.boolean().describe('The latest.'),
  createdAt: z.iso.datetime(),
  author: Author,
});

export const viewVersion = ({ id, version, text, hash, inUse, createdAt, author }: WordingVersion) => ({
  id,
  version,
  text,
  hash: hash.toString('base64'),
  inUse,
  createdAt: createdAt.toISOString(),
  author,
});

/** 422: the linter found errors. `missing` holds the codes of what is lacking; `findings` all that was found. */
export function refusedWording(
  code: 'script_incomplete' | 'agreement_incomplete' | 'template_incomplete' | 'reply_refused',
  title: string,
  findings: readonly LintFinding[],
): Problem {
  const errors = findings.filter(isError);
  return new Problem({
    status: 422,
    code,
    title,
    detail: errors.map(({ message }) => message).join(' '),
    errors: errors.map(({ message }) => ({ field: 'text', message })),
    extra: { missing: errors.filter((each) => each.missing).map((each) => each.code), findings },
  });
}
