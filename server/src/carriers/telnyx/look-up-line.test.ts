import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StandInAnswer } from '../../../test-support/http-stand-in.ts';
import { telnyxBenches } from '../../../test-support/telnyx-bench.ts';
import { createTelnyx } from './telnyx.ts';

const NUMBER = '+15125550142';
let bench: Awaited<ReturnType<typeof telnyxBenches.start>>;
beforeEach(async () => {
  bench = await telnyxBenches.start();
});
afterEach(async () => {
  bench.carrier.close();
  await bench.standIn.close();
});
const ask = (known: string | StandInAnswer) => {
  bench.standIn.lines.set(NUMBER, known);
  return bench.carrier.lookUpLine?.(NUMBER);
};
const says = (status: number, body: unknown): StandInAnswer => ({
  does: 'answers',
  status,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

test.each(['fixed line', 'pager', 'voicemail'])('C57 no text reaches a %s', async (type) => {
  expect(await ask(type)).toEqual({ line: 'landline', carrierCode: type });
  expect(bench.standIn.lookedUp).toEqual([NUMBER]);
});

test.each(
  'mobile, voip, fixed line or mobile, toll free, premium rate, shared cost, personal number, uan, unknown, constructor'.split(
    ', ',
  ),
)('C57 a text may reach what is %j', async (type) => {
  expect(await ask(type)).toEqual({ line: 'other' });
});

test('C57 of a number that is none of any plan, it is told', async () => {
  expect(await ask(says(200, { data: { valid_number: false, carrier: null, portability: null } }))).toEqual({
    line: 'invalid',
    carrierCode: 'valid_number: false',
  });
});

test.each([
  ['landline', ['fixed line', 'landline', '', null]],
  ['other', ['mobile', 'Wireless', 'voip']],
])('C57 what was ported counts: a landline is %s if it was ported to one of %j', async (line, ported) => {
  for (const line_type of ported) {
    const data = { carrier: { type: 'fixed line' }, portability: { line_type, ported_status: 'Y' } };
    expect(await ask(says(200, { data }))).toMatchObject({ line });
  }
});

test.each([
  ['nothing', {}],
  ['no carrier', { data: { carrier: null, portability: null } }],
  ['a type of another kind', { data: { carrier: { type: ['fixed line'] } } }],
])('C57 an answer with %s in it says nothing', async (_, body) => {
  expect(await ask(says(200, body))).toEqual({ line: 'other' });
});

test.each([
  [
    'the number is Canadian',
    says(422, { errors: [{ code: '10015', detail: `${NUMBER} is Canadian` }] }),
    '10015',
  ],
  ['it is asked too fast', says(429, { errors: [{ code: '10011', detail: NUMBER }] }), '10011'],
  ['Telnyx is at fault', says(500, NUMBER), 'HTTP_500'],
  ['the line breaks off', { does: 'resets' } as const, 'NO_ANSWER'],
])('C57 nothing is said where %s, and nothing personal of why', async (_, answer, code) => {
  const found = await ask(answer);
  expect(found).toMatchObject({ unreadable: { code } });
  expect(JSON.stringify(found)).not.toContain(NUMBER.slice(1));
});

test('C57 Telnyx is asked as the account, once', async () => {
  const stranger = createTelnyx(
    { apiKey: 'another', publicKey: bench.standIn.publicKey },
    { baseUrl: bench.standIn.baseUrl, webhookUrl: 'https://shop.example', confirmsStop: true },
  );
  expect(await stranger.lookUpLine?.(NUMBER)).toMatchObject({
    unreadable: { code: '10009', reason: 'account' },
  });
  expect(bench.standIn.lookedUp).toEqual([]);
  expect(bench.standIn.requests).toEqual([]);
});
