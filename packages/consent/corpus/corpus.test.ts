import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normalizeText } from '../src/recognition/normalize-text.ts';
import { weightsFiles } from './learn-likeness.ts';
import { PARTS, type Part, readCorpus } from './read-corpus.ts';
import { type Score, score } from './scores.ts';

/**
 * What each part reaches, and must not fall below. Rows of other hands are meant to be hard: they say it in every way
 * but the ways that are known.
 */
const LEAST: Readonly<Record<Part, Partial<Score>>> = {
  'tuned-on': { caught: 0.98, optOut: 0.93, dispute: 0.9, wrongNumber: 0.83, unclear: 0.5 },
  'learned-on': { caught: 0.96, optOut: 0.7, dispute: 0.4, wrongNumber: 0.5, unclear: 0.25 },
  'held-out': { caught: 0.975, optOut: 0.91, dispute: 0.85, wrongNumber: 0.75, unclear: 0.35 },
};

describe.each(PARTS)('the part %s of the corpus', (part) => {
  const rows = readCorpus(part);
  const scored = score(rows);
  const least = LEAST[part];

  test('C16 opt-outs are caught', () => {
    expect(scored.caught).toBeGreaterThanOrEqual(least.caught ?? 1);
    expect(scored.optOut).toBeGreaterThanOrEqual(least.optOut ?? 1);
    expect(scored.dispute).toBeGreaterThanOrEqual(least.dispute ?? 1);
  });

  test('C17 wrong numbers are recognised', () => {
    expect(scored.wrongNumber).toBeGreaterThanOrEqual(least.wrongNumber ?? 1);
  });

  test('C18 what is unclear is held, and little else', () => {
    expect(scored.unclear).toBeGreaterThanOrEqual(least.unclear ?? 1);
    expect(scored.falseUnclear).toBeLessThanOrEqual(0.015);
  });

  test('C19 ordinary replies are not stopped', () => {
    expect(scored.falseStop).toBeLessThanOrEqual(0.003);
  });
});

test('C16 no reply that is held out stands in another part', () => {
  const wordsOf = (part: Part) => new Set(readCorpus(part).map(({ text }) => normalizeText(text)));
  const heldOut = wordsOf('held-out');
  for (const part of ['tuned-on', 'learned-on'] as const) {
    expect([...wordsOf(part).intersection(heldOut)].filter((words) => words !== '')).toEqual([]);
  }
});

test('C18 the weights are those that are learned of the parts that are not held out', () => {
  for (const [path, text] of weightsFiles(readCorpus('tuned-on'), readCorpus('learned-on')))
    expect(readFileSync(path, 'utf8'), path).toBe(text);
}, 600_000);
