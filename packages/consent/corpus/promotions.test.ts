import { describe, expect, test } from 'vitest';
import { promotionWords } from '../src/promotion-words.ts';
import { OUTBOUND_PARTS, scoreOutbound } from './promotions.ts';
import { PARTS, readCorpus } from './read-corpus.ts';

describe.each(OUTBOUND_PARTS)('what staff send, the part %s', (part) => {
  const scored = scoreOutbound(part);

  test('C50 no text of a customer’s own matters is taken to sell', () => {
    expect(scored.raised).toEqual([]);
  });

  test('C50 what sells is found', () => {
    expect(scored.missed.length / scored.selling).toBeLessThanOrEqual(0.05);
  });
});

test('C50 ordinary texts that customers write are found to sell where they speak of a sale, and hardly ever else', () => {
  const ordinary = PARTS.flatMap((part) => readCorpus(part)).filter(({ label }) => label === 'ordinary');
  const raised = ordinary.map(({ text }) => text).filter((text) => promotionWords(text).length > 0);
  const strange = raised.filter(
    (text) =>
      !/sale|deal|(?:%|percent|\$\d+) off|clearance|raffle|rifa|gift|solde|rabais|rebajas|promo|review|reseña|financing/i.test(
        text,
      ),
  );
  // "Emphasized “The new rim has arrived”"
  expect(strange.length / ordinary.length).toBeLessThan(0.0005);
  expect(raised.length / ordinary.length).toBeLessThan(0.005);
});

test('C50 the words are shown where they stand, and the shop’s own name is none of them', () => {
  const text = 'Flash Sale Bikes: it’s ready. And 20% off locks!';
  const [words, ...others] = promotionWords(text, 'Flash Sale Bikes');
  expect(others).toEqual([]);
  expect(text.slice(words?.at).startsWith('20% off')).toBe(true);
});

test('C50 reading takes no longer than the text is long', () => {
  const text = 'save on our new the spring free and '.repeat(45);
  const start = performance.now();
  for (let n = 0; n < 20; n++) promotionWords(text);
  expect((performance.now() - start) / 20).toBeLessThan(50);
});
