import { describe, expect, test } from 'vitest';
import { normalizeText } from '../src/recognition/normalize-text.ts';
import { PARTS, readCorpus } from './read-corpus.ts';
import { score } from './scores.ts';

describe.each(PARTS)('the part %s of the corpus', (part) => {
  const rows = readCorpus(part);
  const scored = score(rows);

  test('C16 opt-outs are caught', () => {
    expect(scored.caught).toBeGreaterThanOrEqual(0.98);
    expect(scored.optOut).toBeGreaterThanOrEqual(0.95);
    expect(scored.dispute).toBeGreaterThanOrEqual(0.95);
  });

  test('C17 wrong numbers are recognised', () => {
    expect(scored.wrongNumber).toBeGreaterThanOrEqual(0.95);
  });

  test('C18 what is unclear is held, and little else', () => {
    expect(scored.unclear).toBeGreaterThanOrEqual(0.95);
    expect(scored.falseUnclear).toBeLessThanOrEqual(0.015);
  });

  test('C19 ordinary replies are not stopped', () => {
    expect(scored.falseStop).toBeLessThanOrEqual(0.003);
  });
});

test('C16 no reply stands in both parts', () => {
  const [tunedOn, heldOut] = PARTS.map((part) => readCorpus(part).map(({ text }) => normalizeText(text)));
  const both = new Set(tunedOn).intersection(new Set(heldOut));
  expect([...both]).toEqual([]);
});
