// The counter, in a real browser: a customer comes on record, is asked by the script, and answers (M1–M4, C2, C3, C5, C7, C28, C29).
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, BY_HAND, handsetTexts, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

interface Customer {
  readonly id: string;
  readonly name: string;
  readonly mobile: string;
  readonly agreesToTexts: boolean;
  readonly consent: { readonly state: string; readonly numberConfirmed: boolean };
}
interface ConsentEvent {
  readonly decision: string;
  readonly method: string;
  readonly scriptVersionId: string;
  readonly storeId: string | null;
  readonly actor: { readonly kind: string; readonly name: string };
}

let demo: DemoProgram;
beforeAll(async () => {
  demo = await startShop();
});
afterAll(async () => {
  await demo?.stop();
});

let count = 200;
const newNumber = () => `+1512555${String(count++).padStart(4, '0')}`;
const newCustomer = (name: string, mobile = newNumber()) =>
  api<Customer>(demo, '/customers', { body: { name, mobile } });
const read = ({ id }: Customer) => api<Customer>(demo, `/customers/${id}`);
const find = async (query: string) =>
  (await api<{ items: Customer[] }>(demo, `/customers?query=${encodeURIComponent(query)}`)).items;
const eventsOf = async ({ id }: Customer) =>
  (await api<{ items: ConsentEvent[] }>(demo, `/customers/${id}/consent/events`)).items;
const decisionsOf = async (customer: Customer) => (await eventsOf(customer)).map(({ decision }) => decision);
const handset = (number: string) => `/simulator/handsets/${encodeURIComponent(number)}`;
const says = ({ mobile }: Customer, body: string) =>
  api(demo, `${handset(mobile)}/messages`, { body: { body } });
const behaves = ({ mobile }: Customer, behaviour: string) =>
  api(demo, handset(mobile), { method: 'PUT', body: { behaviour } });

/** What the customer said to somebody before. */
async function said(customer: Customer, decision: 'opt_in' | 'decline' | 'opt_out'): Promise<void> {
  const script = await api<{ id: string }>(demo, '/scripts/current');
  await api(demo, `/customers/${customer.id}/consent`, {
    body: {
      decision,
      method: 'verbal',
      staff: 'Robin',
      ...(decision !== 'opt_out' && { scriptVersionId: script.id, confirmedMobile: customer.mobile }),
    },
  });
}

const yes = (page: Page) => page.getByRole('button', { name: 'Customer said yes', exact: true });
const no = (page: Page) => page.getByRole('button', { name: 'Customer said no', exact: true });
const tick = (page: Page) => page.getByRole('checkbox', { name: 'I read the number back' });

/** What a person lets pass between two keys, and more than any press here waits for. */
const pause = (page: Page) => page.clock.fastForward(1_000);

/** As a barcode scanner types, by the page's own clock: however busy the machine, the keys are as far apart as said. */
async function scan(page: Page, code: string, gapMs: number): Promise<void> {
  await page.clock.pauseAt((await page.evaluate<number>('Date.now()')) + 1_000);
  for (const key of code) {
    await page.keyboard.type(key);
    await page.clock.runFor(gapMs);
  }
  await page.keyboard.press('Enter');
  await page.clock.resume();
}

/** Where the focus is: the place to read on from, where what had it is gone. */
const focusIn = (page: Page) => page.evaluate<string>('document.activeElement.id');

async function askKim(customer: Customer, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openStaff(demo, 'Kim', options);
  // The page's own clock, so that a test need not sit through a pause.
  await page.clock.install();
  await page.goto(`/ask/${customer.id}?at=sale`);
  await yes(page)
    .or(page.getByRole('heading', { level: 2 }))
    .waitFor();
  return page;
}

describe('a new customer', () => {
  test('M1 at a service check-in staff are led from the record to the question', async () => {
    const page = await openStaff(demo, 'Kim', { at: '/ask' });
    await page.getByText('Service check-in').click();
    await page.getByText('We can text you when it’s ready').waitFor();
    await page.getByLabel('Mobile number').fill('(512) 555-0901');
    await page.getByLabel('Name').fill('Nora Quist');
    await page.getByLabel('What is left with us').fill('Flat tire, blue bike');
    await page.getByRole('button', { name: 'Save and ask about texts' }).click();
    await yes(page).waitFor();

    const [nora] = await find('+15125550901');
    expect(nora).toMatchObject({ name: 'Nora Quist', consent: { state: 'never_asked' } });
    expect(new URL(page.url()).pathname).toBe(`/ask/${nora?.id}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nora Quist');
    await page.getByText('Service check-in').waitFor();
    await page.getByText(/work order \d+, Flat tire, blue bike/).waitFor();
  });

  test('M1 who is on record already is found by number or name while one types, and not made twice', async () => {
    const ida = await newCustomer('Ida Marsh');
    const page = await openStaff(demo, 'Kim', { at: '/ask?at=sale' });
    await page.getByLabel('Name').fill('Ida');
    await page.getByRole('button', { name: /Ida Marsh/ }).click();
    await page.getByRole('button', { name: 'Somebody else' }).click();
    await page.getByLabel('Name').fill('');
    await page.getByLabel('Mobile number').fill(ida.mobile.slice(2));
    await page.getByRole('button', { name: /Ida Marsh/ }).click();
    await page.getByRole('button', { name: 'Ask about texts' }).click();
    await page.waitForURL(`**/ask/${ida.id}?at=sale`);
    expect(await find('Ida Marsh')).toHaveLength(1);
  });

  test.each([
    ['declined', 'decline', 'said no to texts (today)'],
    ['opted out', 'opt_out', 'stopped texts (today)'],
  ] as const)('C3 who %s is not asked again: the record opens, and says why', async (_, decision, why) => {
    const before = await newCustomer('Old Record');
    await said(before, 'opt_in');
    await said(before, decision);
    const page = await openStaff(demo, 'Kim', { at: '/ask?at=sale' });
    await page.getByLabel('Mobile number').fill(before.mobile);
    await page.getByLabel('Name').fill('New Record');
    await page.getByRole('button', { name: 'Save and ask about texts' }).click();
    await page.getByText(`New ${why}`).waitFor();
    await page.waitForURL('**/customers/*');
  });

  test('what is wrong is said beside its field, and nothing that was typed is lost', async () => {
    const page = await openStaff(demo, 'Kim', { at: '/ask?at=sale' });
    await page.getByLabel('Mobile number').fill('512 55');
    await page.getByRole('button', { name: 'Save and ask about texts' }).click();
    // All at once: the number is not found wrong only when the name is right.
    await page.getByText('Write the customer’s name.').waitFor();
    await page.getByText('This is no number that can get texts').waitFor();
    await page.getByLabel('Name').fill('Vera Lund');
    await page.getByLabel('Mobile number').fill('512 55');
    await page.getByLabel('Email').fill('vera at home');
    await page.getByRole('button', { name: 'Save and ask about texts' }).click();
    await page.getByText('This is no email address').waitFor();
    await page.getByLabel('Email').fill('vera@home.example');
    await page.getByRole('button', { name: 'Save and ask about texts' }).click();
    await page.getByText('This is no number that can get texts').waitFor();
    expect(await page.getByLabel('Mobile number').getAttribute('aria-invalid')).toBe('true');
    await page.reload();
    expect(await page.getByLabel('Name').inputValue()).toBe('Vera Lund');
    expect(await page.getByLabel('Mobile number').inputValue()).toBe('512 55');
    expect(await page.getByLabel('Email').inputValue()).toBe('vera@home.example');
  });

  test('at a service check-in what is left with us is asked for: without it there would be no work order', async () => {
    const page = await openStaff(demo, 'Kim', { at: '/ask?at=service' });
    await page.getByLabel('Mobile number').fill(newNumber());
    await page.getByLabel('Name').fill('Nothing Left');
    await page.getByRole('button', { name: 'Save and ask about texts' }).click();
    await page.getByText('Write what is left with us').waitFor();
    expect(await find('Nothing Left')).toEqual([]);
    const label = page.getByLabel('What is left with us');
    await expect.poll(() => label.evaluate('document.activeElement.placeholder')).toContain('Tune-up');
    await label.fill('A wheel');
    await page.getByRole('button', { name: 'Save and ask about texts' }).click();
    await yes(page).waitFor();
  });

  test('who was chosen of those on record is gone on with by the keyboard; Escape leaves a field', async () => {
    const ida = await newCustomer('Ines Chosen');
    const page = await openStaff(demo, 'Kim', { at: '/ask?at=service' });
    await page.getByLabel('Name').fill('Ines');
    await page.getByRole('button', { name: /Ines Chosen/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('input[placeholder^=Tune-up]:focus').waitFor();
    await page.keyboard.press('Escape');
    expect(await focusIn(page)).toBe('main');
    expect(await find('Ines Chosen')).toMatchObject([{ id: ida.id }]);
  });

  test('letters that are typed while the screen is on its way are in its field', async () => {
    const page = await openStaff(demo, 'Kim');
    const held = Promise.withResolvers<void>();
    await page.route(/new-customer.*\.js/, async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.keyboard.press('a');
    await page.waitForURL('**/ask');
    await page.keyboard.type('5125550', { delay: 30 });
    held.resolve();
    const mobile = page.locator('[type=tel]:focus');
    await mobile.waitFor();
    await page.keyboard.type('123', { delay: 30 });
    expect(await mobile.inputValue()).toBe('5125550123');
    await page.reload();
    expect(await page.getByLabel('Mobile number').inputValue()).toBe('5125550123');
  });

  test('its field is ready each time that the screen opens, after a dialog too', async () => {
    const page = await openStaff(demo, 'Kim');
    for (const digits of ['512', '555', '0123']) {
      await page.goto('/inbox');
      await page.getByRole('navigation').waitFor();
      for (const _ of [1, 2]) {
        await page.keyboard.press('?', BY_HAND);
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('Escape', BY_HAND);
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page.keyboard.press('a', BY_HAND);
        await page.waitForURL('**/ask');
        await page.locator('[type=tel]:focus').waitFor();
        await page.keyboard.press('Escape', BY_HAND);
        await page.keyboard.press('g', BY_HAND);
        await page.keyboard.press('i', BY_HAND);
        await page.waitForURL('**/inbox');
      }
      await page.keyboard.press('a', BY_HAND);
      await page.locator('[type=tel]:focus').waitFor();
      await page.keyboard.type(digits, BY_HAND);
    }
    expect(await page.getByLabel('Mobile number').inputValue()).toBe('5125550123');
  });

  test('what was begun for somebody else is cleared by one press, and is back by another; saved, the focus goes along', async () => {
    const page = await openStaff(demo, 'Kim', { at: '/ask' });
    const [mobile, name] = [page.getByLabel('Mobile number'), page.getByLabel('Name')];
    expect(await page.getByRole('button', { name: 'Start over' }).count()).toBe(0);
    await mobile.fill('512 555 0390');
    await name.fill('Somebody Else');
    // Called away, and back for the next one.
    await page.goto('/inbox');
    await page.goto('/ask');
    expect(await name.inputValue()).toBe('Somebody Else');
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect.poll(() => name.inputValue()).toBe('');
    await expect.poll(() => mobile.evaluate('document.activeElement.type')).toBe('tel');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => name.inputValue()).toBe('Somebody Else');
    await page.getByRole('button', { name: 'Start over' }).click();
    await mobile.fill(newNumber());
    await name.fill('The Next');
    await name.press('Enter');
    await yes(page).waitFor();
    await expect.poll(() => focusIn(page)).toBe('main');
  });

  test('an answer that was lost on the way is asked for again, and makes nobody twice', async () => {
    const page = await openStaff(demo, 'Kim', { at: '/ask?at=service' });
    await page.getByLabel('Mobile number').fill(newNumber());
    await page.getByLabel('Name').fill('Lost Answer');
    await page.getByLabel('What is left with us').fill('A bell');
    const save = page.getByRole('button', { name: 'Save and ask about texts' });
    for (const route of ['**/api/v1/customers', '**/api/v1/work-orders']) {
      await page.route(
        route,
        async (each) => {
          await each.fetch();
          await each.abort();
        },
        { times: 1 },
      );
      await save.click();
      await page.getByText('What you typed is kept here').waitFor();
    }
    await save.click();
    await yes(page).waitFor();
    const found = await find('Lost Answer');
    expect(found).toHaveLength(1);
    const work = await api<{ items: unknown[] }>(demo, `/work-orders?customerId=${found[0]?.id}`);
    expect(work.items).toHaveLength(1);
  });
});

describe('the question', () => {
  test('M2 the script in use is shown in large type, and all of it fits a small screen', async () => {
    const maya = await newCustomer('Maya Read');
    const script = await api<{ text: string; version: number }>(demo, '/scripts/current');
    const page = await askKim(maya, { viewport: { width: 1366, height: 768 } });
    expect(await page.getByRole('blockquote').textContent()).toBe(script.text);
    const size = await page.evaluate(
      "parseFloat(getComputedStyle(document.querySelector('blockquote')).fontSize)",
    );
    expect(size).toBeGreaterThanOrEqual(24);
    await page.getByText(`Kept as proof: script ${script.version}, Kim, Main Street`).waitFor();
    expect(
      await page.evaluate(
        `(() => { const main = document.querySelector('main'); return main.scrollHeight - main.clientHeight })()`,
      ),
    ).toBe(0);
  });

  test('M3 a yes ticks the box on the record and brings one confirmation, which ends with the STOP line', async () => {
    const maya = await newCustomer('Maya Yes');
    const page = await askKim(maya);
    await tick(page).check();
    await yes(page).click();
    await page.getByRole('heading', { name: 'Agreed to receive text messages' }).waitFor();
    await page.getByText('Delivered: did it buzz?').waitFor();
    const texts = await handsetTexts(demo, maya.mobile);
    expect(texts).toHaveLength(1);
    expect(texts[0]?.body.endsWith('(Reply "STOP" to stop getting these messages.)')).toBe(true);

    await page.getByRole('button', { name: 'Yes, it buzzed' }).click();
    await page.waitForURL(`**/customers/${maya.id}`);
    const box = page.getByRole('switch', { name: 'Agreed to receive text messages' });
    expect(await box.getAttribute('aria-checked')).toBe('true');
    const script = await api<{ id: string }>(demo, '/scripts/current');
    const [store] = (await api<{ items: { id: string }[] }>(demo, '/stores')).items;
    expect(await eventsOf(maya)).toMatchObject([
      {
        decision: 'opt_in',
        method: 'verbal',
        scriptVersionId: script.id,
        storeId: store?.id,
        actor: { kind: 'staff', name: 'Kim' },
      },
    ]);
    expect((await read(maya)).consent.numberConfirmed).toBe(true);
  });

  test('M4 a no is recorded, and brings no text', async () => {
    const theo = await newCustomer('Theo No');
    const page = await askKim(theo);
    await tick(page).check();
    await no(page).click();
    await page.getByRole('heading', { name: 'No texts. Recorded.' }).waitFor();
    await page.getByText('Theo can text START to (512) 555-0100 later.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
    expect(await read(theo)).toMatchObject({ agreesToTexts: false, consent: { state: 'declined' } });
    expect(await handsetTexts(demo, theo.mobile)).toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.waitForURL(`**/customers/${theo.id}`);
  });

  test('“Not asked” records nothing', async () => {
    const nobody = await newCustomer('Not Asked');
    const page = await askKim(nobody);
    await page.getByRole('button', { name: 'Not asked, skip for now' }).click();
    await page.waitForURL(`**/customers/${nobody.id}`);
    expect(await eventsOf(nobody)).toEqual([]);
  });

  test('C2 nothing is ticked beforehand, and an answer without the tick records nothing and says why', async () => {
    const maya = await newCustomer('Maya Unticked');
    const page = await askKim(maya);
    expect(await tick(page).isChecked()).toBe(false);
    for (const answer of [yes(page), no(page)]) {
      await page.getByRole('heading', { level: 1 }).click();
      await answer.click();
      await page.getByRole('alert').filter({ hasText: 'read the number back first' }).waitFor();
      expect(await page.evaluate("document.activeElement.matches('[role=checkbox]')")).toBe(true);
    }
    expect(await eventsOf(maya)).toEqual([]);
  });

  test('C2 a key that comes too close upon another answers for nobody, and says so', async () => {
    const maya = await newCustomer('Maya Hurried');
    const page = await askKim(maya);
    await page.keyboard.press('c');
    await page.keyboard.press('y');
    await page.getByRole('alert').filter({ hasText: 'as fast as from a scanner' }).waitFor();
    await pause(page);
    expect(await tick(page).isChecked()).toBe(false);
    // At a person's pace the same keys do what they say.
    await page.keyboard.press('c');
    await pause(page);
    await expect.poll(() => tick(page).isChecked()).toBe(true);
    expect(await eventsOf(maya)).toEqual([]);
  });

  test('C2 yes and no are equally easy: the same size, the same look, and neither has the focus', async () => {
    const page = await askKim(await newCustomer('Maya Equal'));
    const [yesLook, noLook] = await page.evaluate<[object, object]>(`
      [...document.querySelectorAll('button[aria-describedby]')].map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const { backgroundColor, borderColor, borderWidth, color, opacity } = getComputedStyle(element);
        const title = getComputedStyle(element.querySelector('[class*=title]'));
        const focus = element === document.activeElement;
        return { width, height, backgroundColor, borderColor, borderWidth, color, opacity, focus,
          title: [title.fontSize, title.fontWeight, title.color] };
      })`);
    expect(yesLook).toMatchObject({ focus: false });
    expect(noLook).toEqual(yesLook);
  });

  test('C2 a barcode scanner records nothing, wherever the focus is', async () => {
    const maya = await newCustomer('Maya Scanned');
    const page = await askKim(maya);
    const places = {
      nowhere: async () => void (await page.evaluate('document.activeElement?.blur()')),
      box: () => tick(page).focus(),
      yes: () => yes(page).focus(),
      no: () => no(page).focus(),
      skip: () => page.getByRole('button', { name: 'Not asked' }).focus(),
    };
    const codes = [
      ['Y0123456789Y', 10],
      [' Y0123 4567N', 10],
      ['N012', 45],
      [' ', 10],
    ] as const;
    for (const ticked of [false, true]) {
      for (const [place, focus] of Object.entries(places)) {
        for (const [code, gapMs] of codes) {
          await tick(page).setChecked(ticked);
          await focus();
          await scan(page, code, gapMs);
          await pause(page);
          const where = `${place}, ${ticked ? 'ticked' : 'not ticked'}, “${code}”`;
          expect(await tick(page).isChecked(), where).toBe(ticked);
        }
      }
    }
    expect(await eventsOf(maya)).toEqual([]);
    expect(page.url()).toContain(maya.id);
  }, 120_000);

  test('C5 a number that is corrected has to be read back again, and brings its own consent', async () => {
    const stopped = await newCustomer('Stopped Before');
    await said(stopped, 'opt_in');
    await said(stopped, 'opt_out');
    const maya = await newCustomer('Maya Wrong');
    const page = await askKim(maya);
    await tick(page).check();
    await page.getByRole('button', { name: 'Correct the number' }).click();
    const box = page.getByLabel('The right number');
    await box.fill('12');
    await box.press('Enter');
    await page.getByText('This is no number that can get texts').waitFor();
    await box.fill(stopped.mobile);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Maya stopped texts (today).').waitFor();
    expect(await tick(page).isChecked()).toBe(false);
    expect((await read(maya)).mobile).toBe(stopped.mobile);
  });

  test('C28 a number that only START reopens cannot be asked at the counter', async () => {
    const jonas = await newCustomer('Jonas Twice');
    for (const _ of [1, 2]) {
      await said(jonas, 'opt_in');
      await says(jonas, 'STOP');
    }
    const page = await askKim(jonas);
    await page.getByRole('heading', { name: 'Only Jonas’s own phone' }).waitFor();
    await page.getByText('Please text START to (512) 555-0100').waitFor();
    expect(await yes(page).count()).toBe(0);
  });
});

describe('after the answer', () => {
  test('C7 undone within five seconds nothing is sent, and the question stands as before', async () => {
    const maya = await newCustomer('Maya Undone');
    const page = await askKim(maya);
    await tick(page).check();
    await yes(page).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.').waitFor();
    expect(await tick(page).isChecked()).toBe(false);
    expect(await focusIn(page)).toBe('main');
    expect(await decisionsOf(maya)).toEqual(['opt_in', 'withdrawn']);
    expect(await read(maya)).toMatchObject({ consent: { state: 'never_asked', numberConfirmed: false } });

    // The answer after it brings the only text there is.
    await tick(page).check();
    await yes(page).click();
    await page.getByText('Delivered: did it buzz?').waitFor();
    expect(await handsetTexts(demo, maya.mobile)).toHaveLength(1);
  });

  test('C7 a no is taken back by a key', async () => {
    const theo = await newCustomer('Theo Undone');
    const page = await askKim(theo);
    await tick(page).check();
    await no(page).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await pause(page);
    await page.keyboard.press('z');
    await page.getByText('Taken back.').waitFor();
    expect(await decisionsOf(theo)).toEqual(['decline', 'withdrawn']);
  });

  test('C7 an answer whose way back was lost is pressed again, and stands once', async () => {
    const maya = await newCustomer('Maya Lost');
    const page = await askKim(maya);
    await tick(page).check();
    await page.route(
      `**/customers/${maya.id}/consent`,
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await yes(page).click();
    await page.getByText('nothing is recorded for sure').waitFor();
    await yes(page).click();
    await page.getByText('Delivered: did it buzz?').waitFor();
    expect(await decisionsOf(maya)).toEqual(['opt_in']);
    expect(await handsetTexts(demo, maya.mobile)).toHaveLength(1);
  });

  test('C7 a confirmation that cannot be delivered says why and what to do, while the customer is there', async () => {
    const maya = await newCustomer('Maya Landline');
    await behaves(maya, 'undeliverable');
    const page = await askKim(maya);
    await tick(page).check();
    await yes(page).click();
    const alert = page.getByRole('alert');
    await alert.filter({ hasText: 'The confirmation did not arrive' }).waitFor();
    expect(await alert.textContent()).toContain('This number can’t get texts (landline).');
    expect(await page.getByRole('link', { name: 'Call instead' }).getAttribute('href')).toBe(
      `tel:${maya.mobile}`,
    );

    const right = newNumber();
    await page.getByRole('button', { name: 'Correct the number' }).click();
    await page.getByLabel('The right number').fill(right);
    await page.getByRole('button', { name: 'Save' }).click();
    await tick(page).check();
    await yes(page).click();
    await page.getByText('Delivered: did it buzz?').waitFor();
    expect(await handsetTexts(demo, right)).toHaveLength(1);
  });

  test('C29 where the carrier still blocks the number, a yes says so and what to ask of the customer', async () => {
    const hana = await newCustomer('Hana Blocked');
    await said(hana, 'opt_in');
    await behaves(hana, 'blocks');
    await says(hana, 'STOP');
    const page = await askKim(hana);
    await page.getByText('Hana stopped texts (today).').waitFor();
    await tick(page).check();
    await yes(page).click();
    const alert = page.getByRole('alert').filter({ hasText: 'The carrier still blocks texts' });
    await alert.waitFor();
    // No blue check over a text that cannot arrive.
    await page.getByRole('heading', { name: 'The carrier still blocks texts.' }).waitFor();
    expect(await page.locator('[data-look=on]').count()).toBe(0);
    expect((await alert.textContent())?.replaceAll('\u00a0', ' ')).toContain('text START to (512) 555-0100');
  });
});

test('with the keyboard alone: from the sign-in to a yes that is on record', async () => {
  const page = await openStaff(demo, 'Robin', { at: '/account' });
  const { keyboard } = page;
  await page.getByLabel('New password').fill('three quiet words');
  await page.getByRole('button', { name: 'Set password' }).click();
  await page.getByRole('status').waitFor();
  await page.context().clearCookies();

  await page.clock.install();
  await page.goto('/sign-in');
  await page.locator('[type=email]:focus').waitFor();
  await keyboard.type('robin@shop.example');
  await keyboard.press('Tab');
  await keyboard.type('three quiet words');
  await keyboard.press('Enter');
  await page.waitForURL('**/inbox');
  await page.getByRole('navigation').waitFor();
  await pause(page);
  await keyboard.press('a');
  await pause(page);
  await page.waitForURL('**/ask');
  await page.locator('[type=tel]:focus').waitFor();
  const mobile = newNumber();
  await keyboard.type(mobile);
  await keyboard.press('Tab');
  await keyboard.type('Only Keys');
  await pause(page);
  await keyboard.press('Enter');
  await yes(page).waitFor();
  for (const key of ['c', 'y']) {
    await pause(page);
    await keyboard.press(key);
    await pause(page);
  }
  await page.getByRole('heading', { name: 'Agreed to receive text messages' }).waitFor();
  const [customer] = await find('Only Keys');
  expect(customer?.agreesToTexts).toBe(true);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('nothing that axe knows of keeps anybody out, and nothing is wider than a phone of 360 px', async () => {
    const look = async (page: Page, where: string) => {
      expect(await violations(page), where).toEqual([]);
      expect(await tooWide(page), where).toEqual({});
    };
    const phone = { colorScheme, viewport: { width: 360, height: 740 } };
    const maya = await newCustomer('Maya Accessible');
    const page = await openStaff(demo, 'Kim', { at: '/ask?at=service', ...phone });
    await page.getByLabel('Mobile number').waitFor();
    await look(page, 'new customer');
    await page.getByRole('button', { name: 'Save and ask' }).click();
    await page.getByText('Write the customer’s name.').waitFor();
    await page.getByLabel('Mobile number').fill('512 555');
    await page
      .getByRole('button', { name: /Not asked yet/ })
      .first()
      .waitFor();
    await look(page, 'new customer with a mistake and with matches');

    await page.goto(`/ask/${maya.id}?at=sale`);
    await yes(page).waitFor();
    await look(page, 'the question');
    await yes(page).click();
    await page.getByRole('alert').waitFor();
    await look(page, 'the question without its tick');
    await page.getByRole('button', { name: 'Correct the number' }).click();
    await page.getByLabel('The right number').fill('1');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This is no number').waitFor();
    await look(page, 'a number that is corrected');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await tick(page).check();
    await yes(page).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await look(page, 'a yes that can be undone');
    await page.getByText('Delivered: did it buzz?').waitFor();
    await look(page, 'a yes whose confirmation arrived');
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await look(page, 'a confirmation that nobody noticed');

    await says(maya, 'STOP');
    await page.goto(`/ask/${maya.id}`);
    await page.getByText('Maya stopped texts').waitFor();
    await look(page, 'the question after a STOP');
    await tick(page).check();
    await no(page).click();
    await page.getByRole('heading', { level: 2 }).waitFor();
    await look(page, 'a no');
    await said(maya, 'opt_in');
    await says(maya, 'STOP');
    await page.goto(`/ask/${maya.id}`);
    await page.getByRole('heading', { name: 'Only Maya’s own phone' }).waitFor();
    await look(page, 'a number that only START reopens');

    const landline = await newCustomer('Paul Landline');
    await behaves(landline, 'undeliverable');
    await page.goto(`/ask/${landline.id}`);
    await tick(page).check();
    await yes(page).click();
    await page.getByText('The confirmation did not arrive').waitFor();
    await look(page, 'a confirmation that did not arrive');
    await page.goto(`/ask/${maya.id.slice(0, -4)}0000`);
    await page.getByText('There is no such customer').waitFor();
    await look(page, 'nobody');
  }, 90_000);
});

test('every language fits a phone of 360 px', async () => {
  for (const locale of ['es-MX', 'fr-CA']) {
    const answer = locale === 'fr-CA' ? 'Le client a dit oui' : 'El cliente dijo que sí';
    const customer = await newCustomer('Zoe Long');
    const page = await openStaff(demo, 'Kim', {
      at: '/ask?at=service',
      locale,
      viewport: { width: 360, height: 740 },
    });
    expect(await tooWide(page), locale).toEqual({});
    await page.goto(`/ask/${customer.id}?at=service`);
    await page.getByRole('checkbox').check();
    expect(await tooWide(page), locale).toEqual({});
    await page.getByRole('button', { name: answer }).click();
    await page.getByRole('heading', { level: 2 }).waitFor();
    expect(await tooWide(page), locale).toEqual({});
  }
});
