import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countUnderOtherKeys, resealSecrets } from '../../server/src/reseal-secrets.ts';
import { openVault } from '../../server/src/secrets/vault.ts';
import { TEST_SECRET_KEY } from '../../server/test-support/secret-key.ts';
import { newNumber, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';
import { freePort } from '../free-port.ts';
import { type ChildProgram, commandOutput, serve } from './child-program.ts';

const NEW_KEY = 'another secret key for tests, of more than 32 characters';
/** The steps of docs/operating.md, as environments of a process. */
const BOTH_OPEN = { SECRET_KEY: TEST_SECRET_KEY, SECRET_KEY_NEXT: NEW_KEY };
const NEW_SEALS = { SECRET_KEY: NEW_KEY, SECRET_KEY_PREVIOUS: TEST_SECRET_KEY };
const NEW_ALONE = { SECRET_KEY: NEW_KEY };

let shop: TestShop;
let key = '';
const programs: ChildProgram[] = [];
beforeAll(async () => {
  shop = await testShop({ workers: 0 });
  const scopes = ['--scope', 'opt_in', '--scope', 'owner'];
  key = await commandOutput(
    shop.database.programUrl,
    ['api-key', 'create', '--name', 'till', '--business', shop.businessId].concat(scopes),
  );
});
afterAll(async () => {
  await Promise.all(programs.map((program) => program.kill()));
  await shop.close();
});

/** A process of its own, with this environment. */
async function program(role: 'web' | 'worker', env: Record<string, string>): Promise<string> {
  const child = serve(shop.database.programUrl, role, role === 'web' ? await freePort() : undefined, env);
  programs.push(child);
  return child.ready;
}

async function ask(address: string, method: string, path: string, body?: object) {
  const response = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: read freely in tests, as outside programs do.
  const json: any = await response.json(); // oxlint-disable-line typescript/no-explicit-any
  return { status: response.status, json };
}

type Person = { id: string; mobile: string };

/** Somebody new, whose number's key this process seals, and who agrees at the other. */
async function agrees(at: string, then: string): Promise<Person> {
  const { json: person } = await ask(at, 'POST', '/customers', { name: 'Maya Okafor', mobile: newNumber() });
  const script = await ask(then, 'GET', '/scripts/current');
  const answer = await ask(then, 'POST', `/customers/${person.id}/consent`, {
    decision: 'opt_in',
    method: 'verbal',
    scriptVersionId: script.json.id,
    confirmedMobile: person.mobile,
    staff: 'Robin',
    note: `said by ${person.id}`,
  });
  expect(answer).toMatchObject({ status: 201 });
  return person;
}

/** What opens only with the number's key, and so only where SECRET_KEY opens that. */
async function noteOf(at: string, { id }: Person): Promise<string> {
  const { status, json } = await ask(at, 'GET', `/customers/${id}/consent/events`);
  expect(status).toBe(200);
  return json.items[0].note;
}
const heard = async (at: string, { mobile }: Person) =>
  (await ask(at, 'GET', `/simulator/handsets/${encodeURIComponent(mobile)}/messages`)).json.items.length;

const counted = (secret: string, others: string[]) =>
  countUnderOtherKeys({ store: shop.database.store, vault: openVault(secret, others) });

test('SECRET_KEY is changed without a stop, by processes of both keys side by side', {
  timeout: 400_000,
}, async () => {
  const [old] = await Promise.all([program('web', BOTH_OPEN), program('worker', BOTH_OPEN)]);
  const before = await agrees(old, old);
  // One by one they are replaced: for a while there are both, each sealing under its own key.
  const [fresh] = await Promise.all([program('web', NEW_SEALS), program('worker', NEW_SEALS)]);
  const crossed = [await agrees(old, fresh), await agrees(fresh, old), await agrees(fresh, fresh)];
  const people = [before, ...crossed];
  for (const at of [old, fresh]) {
    for (const person of people) expect(await noteOf(at, person)).toBe(`said by ${person.id}`);
  }
  await until('every confirmation has left', async () =>
    (await Promise.all(people.map((person) => heard(fresh, person)))).every((count) => count === 1),
  );
  const picture = await pictureSent();
  await programs[0]?.stop();
  await programs[1]?.stop();

  // It breaks off in the middle, and what was done stays done.
  const vault = openVault(NEW_KEY, [TEST_SECRET_KEY]);
  const parts = { store: shop.database.store, vault };
  const all = (await counted(NEW_KEY, [TEST_SECRET_KEY])).other;
  let batches = 0;
  const crash = resealSecrets(parts, {
    batch: 1,
    onBatch() {
      batches += 1;
      if (batches === 2) throw new Error('a crash');
    },
  });
  await expect(crash).rejects.toThrow('a crash');
  expect((await counted(NEW_KEY, [TEST_SECRET_KEY])).other).toBe(all - 2);

  // The program runs, and people agree while it goes on.
  const [, during, said] = await Promise.all([
    ask(fresh, 'GET', '/customers'),
    agrees(fresh, fresh),
    commandOutput(shop.database.programUrl, ['rotate-secret-key'], NEW_SEALS),
  ]);
  expect(said).toContain('Once every process runs with this SECRET_KEY, run this again.');
  const again = await commandOutput(shop.database.programUrl, ['rotate-secret-key'], NEW_SEALS);
  expect(again).toContain('SECRET_KEY_PREVIOUS can be dropped');
  expect(await counted(NEW_KEY, [])).toEqual({ other: 0, unknown: 0 });

  const alone = await program('web', NEW_ALONE);
  for (const person of [...people, during]) expect(await noteOf(alone, person)).toBe(`said by ${person.id}`);
  const certificate = await ask(alone, 'POST', `/customers/${before.id}/certificates`, {});
  expect(certificate.status).toBeLessThan(300);
  // The shop's own number goes on: the carrier's credentials open too.
  const texted = await ask(alone, 'POST', `/customers/${before.id}/messages`, {
    body: 'Ready',
    category: 'informational',
  });
  await until('it was delivered', async () => {
    const { json } = await ask(alone, 'GET', `/messages/${texted.json.id}`);
    return json.status === 'delivered';
  });
  const pictureNow = await picture.address();
  expect(pictureNow).not.toBe(picture.before);
  expect((await fetch(`${alone}${pictureNow}`)).status).toBe(200);
});

test('with the new key alone, and nothing sealed anew, it says what to do', async () => {
  const other = 'a third secret key, which this shop never had at all';
  expect(await counted(other, [])).toMatchObject({ unknown: expect.any(Number) });
  expect((await counted(other, [])).unknown).toBeGreaterThan(0);
  expect(() => openVault(other).open(openVault(NEW_KEY).seal(Buffer.from('x'), 'y'), 'y')).toThrow(
    'SECRET_KEY_PREVIOUS',
  );
});

describe('what is sealed', () => {
  test('is sealed anew: whoever seals something else has to say so here', async () => {
    const source = join(import.meta.dirname, '../../server/src');
    const files = (await readdir(source, { recursive: true })).filter(
      (file) => /(?<!\.test)\.ts$/.test(file) && !file.includes('testing/'),
    );
    const sealing: string[] = [];
    for (const file of files) {
      if (/\.seal\(/.test(await readFile(join(source, file), 'utf8'))) sealing.push(file);
    }
    expect(sealing.toSorted()).toEqual([
      'businesses/create-business.ts',
      'businesses/log-key.ts',
      'carriers/accounts.ts',
      // Under a number's own key, which is one of the wrapped.
      'ledger/openings.ts',
      'media/public-address.ts',
      'numbers/locked-number.ts',
      'reseal-secrets.ts',
    ]);
  });
});

/** A text with a picture of ours, and where its thread says that the picture is. */
async function pictureSent() {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const kept = await shop.app.inject({
    method: 'POST',
    url: '/api/v1/media',
    headers: { authorization: 'Bearer the owner', 'content-type': 'image/png' },
    payload: Buffer.from(pixel, 'base64'),
  });
  expect(kept.statusCode).toBe(201);
  const { json } = await shop.text(await shop.agreed(), 'Look', { mediaIds: [kept.json().id] });
  const address = async (): Promise<string> =>
    (await shop.call('GET', `/messages/${json.id}`)).json.media[0].url;
  return { before: await address(), address };
}
