import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestShop, testShop } from '../../../test-support/test-shop.ts';
import { testStaff } from '../../../test-support/test-staff.ts';

let shop: TestShop;
let staff: Awaited<ReturnType<typeof testStaff>>;
beforeAll(async () => {
  shop = await testShop({ workers: 0 });
  staff = await testStaff(shop.parts, [{ businessId: shop.businessId, name: 'Robin', role: 'staff' }]);
});
afterAll(async () => {
  await staff.close();
  await shop.close();
});

interface Pack {
  readonly answers: readonly { readonly name: string; readonly value: string | boolean | string[] }[];
  readonly missing: readonly { readonly code: string }[];
}
const pack = async (): Promise<Pack> => (await shop.call('GET', '/registration-pack')).json;
const value = async (name: string) => (await pack()).answers.find((answer) => answer.name === name)?.value;

test('M2 what is missing is named until the owner has set it', async () => {
  expect((await pack()).missing.map(({ code }) => code)).toEqual([
    'website',
    'privacy_policy_url',
    'terms_url',
  ]);
  const change = {
    website: 'https://bellcrank.example',
    privacyPolicyUrl: 'https://bellcrank.example/privacy',
    termsUrl: 'https://bellcrank.example/terms',
  };
  const { status, json } = await shop.call('PATCH', '/settings', change);
  expect(status).toBe(200);
  expect(json).toMatchObject(change);
  expect((await pack()).missing).toEqual([]);
  expect(await value('termsUrl')).toBe(change.termsUrl);
});

test.each([
  'http://bellcrank.example',
  'bellcrank.example',
  'https://localhost/privacy',
  'https://me:secret@bellcrank.example',
  'javascript:alert(1)',
  `https://bellcrank.example/${'a'.repeat(250)}`,
])('a setting takes no address such as %s', async (website) => {
  const { status, json } = await shop.call('PATCH', '/settings', { website });
  expect(status).toBe(422);
  expect(json.errors).toMatchObject([{ field: 'website' }]);
});

test('C4 the pack speaks the words in use: an edit of script and templates is in it at once', async () => {
  const { text } = (await shop.call('GET', '/scripts/current')).json;
  await shop.call('POST', '/scripts', { text: `${text} Thank you!` });
  expect(await value('messageFlow')).toContain(`${text} Thank you!`);
  const help =
    '{business}: Call {contact}. Msg frequency varies. Message & data rates may apply. Reply STOP to stop.';
  await shop.call('POST', '/templates/help_answer', { text: help });
  expect(await value('helpMessage')).toBe(
    'Bell & Crank: Call (512) 555-0100. Msg frequency varies. Message & data rates may apply. Reply STOP to stop.',
  );
});

test('M2 the PDF says what the JSON says, for whoever accepts it', async () => {
  const accepted = await shop.app.inject({
    method: 'GET',
    url: '/api/v1/registration-pack',
    headers: { authorization: 'Bearer the owner', accept: 'application/pdf' },
  });
  expect(accepted.headers).toMatchObject({
    'content-type': 'application/pdf',
    vary: expect.stringContaining('accept'),
  });
  const linked = await shop.app.inject({
    method: 'GET',
    url: '/api/v1/registration-pack?format=pdf',
    headers: { authorization: 'Bearer the owner', accept: 'text/html' },
  });
  const words = await Promise.all(
    [accepted, linked].map(async ({ rawPayload }) => {
      const document = await getDocumentProxy(new Uint8Array(rawPayload));
      return (await extractText(document, { mergePages: true })).text.replaceAll(/\s+/g, ' ');
    }),
  );
  expect(words[1]).toBe(words[0]);
  // Lines break where there is room.
  const bare = (text: string) => text.replaceAll(/\s/g, '');
  const plain = bare(words[0] ?? '');
  const { text } = (await shop.call('GET', '/scripts/current')).json;
  expect(plain).toContain(bare(text));
  for (const { value: each } of (await pack()).answers) {
    if (typeof each === 'boolean') continue;
    for (const part of [each].flat()) expect(plain).toContain(bare(part));
  }
});

describe('C10 a shop that sends offers', () => {
  const pdf = async (): Promise<string> => {
    const { rawPayload } = await shop.app.inject({
      method: 'GET',
      url: '/api/v1/registration-pack?format=pdf',
      headers: { authorization: 'Bearer the owner' },
    });
    const document = await getDocumentProxy(new Uint8Array(rawPayload));
    return (await extractText(document, { mergePages: true })).text.replaceAll(/\s+/g, '');
  };
  const everything = async () => JSON.stringify((await shop.call('GET', '/registration-pack')).json);

  afterAll(async () => {
    await shop.call('PATCH', '/settings', { promotions: { enabled: false }, optOutScope: 'business' });
  });

  test('C10 off, the pack says that none are sent, and so does its PDF', async () => {
    expect(await everything()).toContain('No marketing is sent.');
    expect((await shop.call('GET', '/registration-pack')).json.promotionalAgreement).toBeNull();
    expect(await pdf()).toContain('Nomarketingissent.');
  });

  test('C10 C24 on, the pack says so, what is signed first, and what a STOP ends', async () => {
    const change = { promotions: { enabled: true }, optOutScope: 'category' };
    expect((await shop.call('PATCH', '/settings', change)).status).toBe(200);
    const said = await everything();
    expect(said).not.toMatch(/No marketing is sent|Nothing is sold/);
    expect(await value('useCase')).toContain('MARKETING');
    const { text, version } = (await shop.call('GET', '/promotional-agreements/current')).json;
    const { promotionalAgreement, missing, consent } = (await shop.call('GET', '/registration-pack')).json;
    expect(promotionalAgreement).toEqual({ text, version });
    expect(await value('messageFlow')).toContain('Agreeing is not a condition of any purchase or service.');
    expect(missing.map(({ code }: { code: string }) => code)).toContain('sampleMessage.marketing');
    expect(consent.join(' ')).toContain('a bare STOP that answers an offer ends offers');

    const printed = await pdf();
    expect(printed).not.toContain('Nomarketingissent.');
    expect(printed).toContain('Whatcustomerssignbeforethefirstoffer');
    expect(printed).toContain(text.replaceAll(/\s/g, ''));
  });

  test('C10 a new wording of the agreement is in the pack at once', async () => {
    const { text } = (await shop.call('GET', '/promotional-agreements/current')).json;
    await shop.call('POST', '/promotional-agreements', { text: `${text}\nThank you.` });
    expect((await shop.call('GET', '/registration-pack')).json.promotionalAgreement.text).toContain(
      'Thank you.',
    );
  });
});

test('M2 only the owner gets it', async () => {
  expect((await staff.as('Robin', 'GET', '/registration-pack')).json).toMatchObject({ code: 'owner_only' });
});
