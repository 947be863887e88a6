import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StandInAnswer } from '../../../test-support/http-stand-in.ts';
import { twilioBenches } from '../../../test-support/twilio-bench.ts';
import { createTwilio } from './twilio.ts';

const NUMBER = '+15125550142';
let bench: Awaited<ReturnType<typeof twilioBenches.start>>;
beforeEach(async () => {
  bench = await twilioBenches.start();
});
afterEach(async () => {
  bench.carrier.close();
  await bench.standIn.close();
});
const ask = (known?: string | StandInAnswer) => {
  if (known !== undefined) bench.standIn.lines.set(NUMBER, known);
  return bench.carrier.lookUpLine?.(NUMBER);
};
const says = (status: number, body: unknown): StandInAnswer => ({
  does: 'answers',
  status,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

test.each(['landline', 'pager', 'voicemail'])('C57 no text reaches a %s', async (type) => {
  expect(await ask(type)).toEqual({ line: 'landline', carrierCode: type });
  expect(bench.standIn.lookedUp).toEqual([NUMBER]);
});

test.each(
  'mobile fixedVoip nonFixedVoip personal tollFree premium sharedCost uan unknown constructor'.split(' '),
)('C57 a text may reach what is %j', async (type) => {
  expect(await ask(type)).toEqual({ line: 'other' });
});

test('C57 of a number that is none of any plan, it is told', async () => {
  expect(
    await ask(
      says(200, { valid: false, validation_errors: ['INVALID_BUT_POSSIBLE'], line_type_intelligence: null }),
    ),
  ).toEqual({
    line: 'invalid',
    carrierCode: 'valid: false',
  });
});

test.each([
  ['no package', {}],
  ['nothing', { line_type_intelligence: null }],
  ['no type', { line_type_intelligence: { type: null, error_code: null } }],
  ['a type of another kind', { line_type_intelligence: { type: ['landline'] } }],
  ['a package of another kind', { line_type_intelligence: 'landline' }],
])('C57 an answer with %s in it says nothing', async (_, body) => {
  expect(await ask(says(200, body))).toEqual({ line: 'other' });
});

test.each([
  ['60601', 'account'],
  ['60606', 'account'],
  ['60607', 'not_allowed_country'],
])('C57 a type that Twilio may not tell of is none (%s)', async (code, reason) => {
  const found = await ask(
    says(200, { line_type_intelligence: { type: 'landline', error_code: Number(code) } }),
  );
  expect(found).toMatchObject({ unreadable: { code, reason } });
});

test.each([
  ['the number is none', says(404, { code: 20404, message: `${NUMBER} was not found` }), '20404'],
  ['it is asked too fast', says(429, { code: 20429, message: NUMBER }), '20429'],
  ['Twilio is at fault', says(500, NUMBER), 'HTTP_500'],
  ['the answer is a page', says(200, '<html>'), 'NO_ANSWER'],
  ['the line breaks off', { does: 'resets' } as const, 'NO_ANSWER'],
])('C57 nothing is said where %s, and nothing personal of why', async (_, answer, code) => {
  const found = await ask(answer);
  expect(found).toMatchObject({ unreadable: { code } });
  expect(JSON.stringify(found)).not.toContain(NUMBER.slice(1));
});

test('C57 Twilio is asked as the account, once', async () => {
  const stranger = createTwilio(
    { accountSid: bench.standIn.accountSid, authToken: 'another' },
    { baseUrl: bench.standIn.baseUrl, statusCallback: 'https://shop.example', confirmsStop: true },
  );
  expect(await stranger.lookUpLine?.(NUMBER)).toMatchObject({
    unreadable: { code: '20003', reason: 'account' },
  });
  expect(bench.standIn.lookedUp).toEqual([]);
  expect(bench.standIn.requests).toEqual([]);
});
