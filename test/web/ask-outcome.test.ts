// What the counter's screen says after the answer: the record, whoever pressed what; and how one leaves it (C6, C7, C31, M6).
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, handsetTexts, openStaff, startShop } from './staff-browser.ts';

interface Customer {
  readonly id: string;
  readonly name: string;
  readonly mobile: string;
}

let demo: DemoProgram;
beforeAll(async () => {
  demo = await startShop();
});
afterAll(() => demo?.stop());

let count = 400;
const newCustomer = (name: string, mobile = `+1512555${String(count++).padStart(4, '0')}`) =>
  api<Customer>(demo, '/customers', { body: { name, mobile } });
const read = ({ id }: Customer) => api<Customer>(demo, `/customers/${id}`);
const decisionsOf = async ({ id }: Customer) =>
  (await api<{ items: { decision: string }[] }>(demo, `/customers/${id}/consent/events`)).items.map(
    ({ decision }) => decision,
  );
const says = ({ mobile }: Customer, body: string) =>
  api(demo, `/simulator/handsets/${encodeURIComponent(mobile)}/messages`, { body: { body } });

/** What the customer says to somebody else. */
async function said(customer: Customer, decision: 'opt_in' | 'decline'): Promise<void> {
  const { id: scriptVersionId } = await api<{ id: string }>(demo, '/scripts/current');
  const answer = { decision, method: 'verbal', staff: 'Robin', scriptVersionId };
  await api(demo, `/customers/${customer.id}/consent`, {
    body: { ...answer, confirmedMobile: customer.mobile },
  });
}

const yes = (page: Page) => page.getByRole('button', { name: 'Customer said yes', exact: true });
const no = (page: Page) => page.getByRole('button', { name: 'Customer said no', exact: true });
const tick = (page: Page) => page.getByRole('checkbox', { name: 'I read the number back' });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });

/** What a person lets pass between two keys, and more than any press here waits for. */
const pause = (page: Page) => page.clock.fastForward(1_000);

async function askKim(customer: Customer, from = `/ask/${customer.id}`): Promise<Page> {
  const page = await openStaff(demo, 'Kim', { at: from });
  await page.clock.install();
  await page.goto(`/ask/${customer.id}`);
  await yes(page).waitFor();
  return page;
}

describe('the question', () => {
  test.each(['y', 'n'])(
    'C2 the button of %s goes in at once, and comes out where more keys follow',
    async (key) => {
      const page = await askKim(await newCustomer('Maya Pressed'));
      await tick(page).check();
      await pause(page);
      const button = key === 'y' ? yes(page) : no(page);
      await page.keyboard.press(key);
      expect(await button.getAttribute('data-pressed')).toBe('true');
      await page.keyboard.press('1');
      expect(await button.getAttribute('data-pressed')).toBe(null);
      await pause(page);
      await button.waitFor();
    },
  );

  test('Escape leaves the field, and the keys of the page are keys again', async () => {
    const page = await askKim(await newCustomer('Maya Escapes'));
    await page.getByRole('button', { name: 'Correct the number' }).click();
    const field = page.getByLabel('The right number');
    await field.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Correct the number');
    await pause(page);
    await page.keyboard.press('c');
    await pause(page);
    await expect.poll(() => tick(page).isChecked()).toBe(true);
  });

  test('C6 who else has the number is named before anything is asked', async () => {
    const maya = await newCustomer('Maya Shared');
    await newCustomer('Theo Shared', maya.mobile);
    const page = await askKim(maya);
    const note = page.getByRole('note');
    await note.getByText('is also the number of Theo Shared.').waitFor();
    await note.getByText('A no stops texts for both; a yes counts for both.').waitFor();
    await page.getByText('A confirmation goes out now.').waitFor();
    await said(maya, 'opt_in');
    await page.getByText('They agreed before, so nothing is sent now.').waitFor();
    expect(await page.getByText('A confirmation goes out now.').count()).toBe(0);
  });
});

describe('after the answer', () => {
  const grey = async (page: Page, title: string) => {
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('[data-look=on]').count()).toBe(0);
    expect(await undo(page).count()).toBe(0);
    expect(await page.getByText('did not arrive').count()).toBe(0);
    await page.getByRole('button', { name: 'Done' }).waitFor();
  };

  test('M6 a STOP while the yes can still be undone turns the outcome grey, and there is nothing to undo', async () => {
    const maya = await newCustomer('Maya Stops');
    const page = await askKim(maya);
    await tick(page).check();
    await yes(page).click();
    await undo(page).waitFor();
    await says(maya, 'STOP');
    await grey(page, 'Maya texted STOP. No texts.');
  });

  test('M6 a STOP after the confirmation is said there at once', async () => {
    const maya = await newCustomer('Maya Stops Later');
    const page = await askKim(maya);
    await tick(page).check();
    await yes(page).click();
    await page.getByText('Delivered: did it buzz?').waitFor();
    await says(maya, 'STOP');
    await grey(page, 'Maya texted STOP. No texts.');
  });

  test('C7 of a yes and a no at the same moment the no counts, on the screen where yes was pressed too', async () => {
    const maya = await newCustomer('Maya Twice');
    const page = await askKim(maya);
    await tick(page).check();
    // The no is on record when the yes, which was said before it, gets there.
    const occurredAt = new Date().toISOString();
    await page.route(
      `**/customers/${maya.id}/consent`,
      async (route) => {
        await said(maya, 'decline');
        await route.continue({ postData: { ...route.request().postDataJSON(), occurredAt } });
      },
      { times: 1 },
    );
    await yes(page).click();
    await grey(page, 'No texts. Somebody recorded a no at the same moment; the no counts.');
    expect(await read(maya)).toMatchObject({ consent: { state: 'declined' } });
    expect(await handsetTexts(demo, maya.mobile)).toEqual([]);
  });

  test('C7 a colleague’s no a moment after the yes is no fault of the number', async () => {
    const maya = await newCustomer('Maya Overruled');
    const page = await askKim(maya);
    await tick(page).check();
    await yes(page).click();
    await undo(page).waitFor();
    await said(maya, 'decline');
    await grey(page, 'No texts. Somebody recorded a no at the same moment; the no counts.');
  });

  test('C40 where nobody knows whether the confirmation arrived, the screen does not say that it did not', async () => {
    const maya = await newCustomer('Maya Unknown');
    const page = await askKim(maya);
    await page.route('**/api/v1/messages/*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...(await answer.json()), status: 'unknown', reason: 'unknown' } });
    });
    await tick(page).check();
    await yes(page).click();
    const alert = page.getByRole('alert');
    await alert.filter({ hasText: 'Nobody knows whether the confirmation arrived' }).waitFor();
    expect(await alert.textContent()).not.toContain('did not arrive');
  });

  test.each([
    ['Done', (page: Page) => page.getByRole('button', { name: 'Done' }).click()],
    ['another screen', (page: Page) => page.getByRole('link', { name: 'Inbox' }).click()],
    [
      'Back',
      async (page: Page) => {
        await page.goBack();
        await page.getByRole('switch').waitFor();
      },
    ],
  ])('C7 who leaves by %s within the five seconds takes Undo along', async (_, leave) => {
    const maya = await newCustomer('Maya Leaves');
    const page = await openStaff(demo, 'Kim', { at: `/customers/${maya.id}` });
    await page.getByRole('switch').click();
    await tick(page).check();
    await yes(page).click();
    await undo(page).waitFor();
    await leave(page);
    await page.getByRole('heading', { level: 2, name: 'Agreed to receive' }).waitFor({ state: 'detached' });
    await page.getByText('Maya’s yes is on record.').waitFor();
    await undo(page).click();
    await page.getByText('Maya: taken back. Nothing was sent.').waitFor();
    expect(await decisionsOf(maya)).toEqual(['opt_in', 'withdrawn']);
    expect(await handsetTexts(demo, maya.mobile)).toEqual([]);
  });

  test('after Done, Back does not return to the question that was answered', async () => {
    const maya = await newCustomer('Maya Done');
    const page = await askKim(maya, '/customers');
    await tick(page).check();
    await no(page).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.waitForURL(`**/customers/${maya.id}`);
    await page.goBack();
    await page.waitForURL('**/customers');
  });
});
