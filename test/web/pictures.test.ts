// Pictures that customers send, as staff see them: on their way, there, whole, or why there is nothing to see.
import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import pg from 'pg';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOwnDatabase } from '../../server/src/storage/own-database/find-own-database.ts';
import { type MediaStandIn, startMediaStandIn } from '../../server/test-support/media-stand-in.ts';
import { deliver, inboundFields, twilioWebhook } from '../../server/test-support/twilio-webhooks.ts';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

const accountSid = `AC${'0'.repeat(32)}`;
const authToken = 'the token';
const OURS = '+15125550109';
const CUSTOMER = '+15125550161';

let shop: DemoProgram;
let carrier: MediaStandIn;
let accountId: string;
let page: Page;
beforeAll(async () => {
  carrier = await startMediaStandIn(`Basic ${btoa(`${accountSid}:${authToken}`)}`);
  shop = await startShop();
  const account = await api<{ id: string }>(shop, '/carrier-accounts', {
    body: {
      kind: 'twilio',
      credentials: { accountSid, authToken },
      baseUrl: carrier.baseUrl,
      senders: [{ number: OURS }],
    },
  });
  accountId = account.id;
  page = await openStaff(shop, 'Alex');
});
afterAll(async () => {
  await shop?.stop();
  await carrier?.close();
});

/** The customer's phone sends files, and Twilio says so. */
async function sends(files: readonly (Buffer | RequestListener)[], body = ''): Promise<void> {
  const messageSid = `MM${randomBytes(16).toString('hex')}`;
  const mediaUrls = files.map((file, at) => {
    const path = `/2010-04-01/Accounts/${accountSid}/Messages/${messageSid}/Media/ME${at}`;
    carrier.files.set(path, file);
    return `${carrier.baseUrl}${path}`;
  });
  const fields = inboundFields({ accountSid, messageSid, from: CUSTOMER, to: OURS, body, mediaUrls });
  const url = `${shop.url}/carriers/${accountId}/inbound`;
  expect((await deliver(twilioWebhook(authToken, url, fields))).status).toBe(200);
}

const photo = (background: string, width = 1_600, height = 1_200) =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
const widthOf = (image: Locator) => image.evaluate((each) => Number(Reflect.get(each, 'naturalWidth')));
const thread = () => page.getByRole('log');
async function openThread(): Promise<void> {
  const { items } = await api<{ items: { id: string; number: string }[] }>(shop, '/conversations');
  await page.goto(`/inbox/${items.find(({ number }) => number === CUSTOMER)?.id}`);
}

test('a picture is on its way, then it is there, and opens whole by the keyboard too', async () => {
  const bytes = await photo('#8a5a2b');
  let give = () => {};
  const asked = new Promise<void>((resolve) => {
    void sends(
      [
        (_request, response) => {
          give = () => void response.end(bytes);
          resolve();
        },
      ],
      'Here is where it rubs',
    );
  });
  await asked;
  await openThread();
  await thread().getByText('Picture on its way').waitFor();
  expect(await violations(page)).toEqual([]);
  give();
  const picture = thread().getByRole('button', { name: /^Picture from the customer/ });
  await picture.waitFor();
  expect(await thread().getByText('Picture on its way').count()).toBe(0);
  const image = picture.getByRole('img');
  await expect.poll(() => widthOf(image)).toBe(640);

  await picture.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Picture from the customer/ });
  const whole = dialog.getByRole('img', { name: /^Picture from the customer/ });
  await expect.poll(() => widthOf(whole)).toBe(1_600);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await thread().locator('button[aria-haspopup=dialog]:focus').count()).toBe(1);
});

test('a file is downloaded under a name of ours, and opens nothing', async () => {
  await sends([Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')]);
  await openThread();
  const link = thread().getByRole('link', { name: 'Download the PDF' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^file-[0-9a-f-]{36}\.pdf$/);
});

test('what cannot be shown says why, in words', async () => {
  await sends([
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    Buffer.from('\xff\xd8\xff\xe0 no picture', 'latin1'),
  ]);
  await openThread();
  await thread().getByText('A file of this kind is not kept. Ask for a photo or a PDF.').waitFor();
  await thread().getByText('The picture arrived damaged. Ask for it again.').waitFor();
});

test('what the carrier did not give for hours is fetched once more, by whoever wants it', async () => {
  const bytes = await photo('#31572c');
  let times = 0;
  await sends([
    (_request, response) => {
      times += 1;
      // As after its last try: the first seven would take hours.
      if (times === 1) response.writeHead(503).end();
      else response.end(bytes);
    },
  ]);
  await expect.poll(() => times).toBe(1);
  await asAfterTheLastTry();
  await openThread();
  await thread().getByText('The picture could not be fetched from the carrier.').waitFor();
  expect(await violations(page)).toEqual([]);
  const before = await thread()
    .getByRole('button', { name: /^Picture from the customer/ })
    .count();
  await thread().getByRole('button', { name: 'Fetch it' }).click();
  await expect
    .poll(() =>
      thread()
        .getByRole('button', { name: /^Picture from the customer/ })
        .count(),
    )
    .toBe(before + 1);
  expect(await thread().getByRole('button', { name: 'Fetch it' }).count()).toBe(0);
  // Whoever pressed it stands in the thread.
  expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Messages');
});

/** What waits for its next try is given up. */
async function asAfterTheLastTry(): Promise<void> {
  const own = await findOwnDatabase({ dataDir: shop.dataDir });
  if (own === null) throw new Error('The shop has no database of its own');
  const database = new pg.Client({ connectionString: own.adminUrl.replace(/\/postgres$/, '/conversations') });
  await database.connect();
  await expect
    .poll(async () => {
      const { rowCount } = await database.query(`
        update received_media set state = 'failed', reason = 'not_fetched', attempts = 8
        where state = 'on_its_way' and attempts = 1 and due_at < now() + interval '1 minute'`);
      return rowCount;
    })
    .toBe(1);
  await database.end();
}

test('a picture fits a phone, upright or not, and so does the whole of it', async () => {
  await sends([await photo('#27506b', 900, 1_600), await photo('#444', 2_400, 600)]);
  const phone = await openStaff(shop, 'Alex', { viewport: { width: 360, height: 740 }, hasTouch: true });
  await phone.goto(new URL(page.url()).pathname);
  const pictures = phone.getByRole('log').getByRole('button', { name: /^Picture from the customer/ });
  await expect.poll(() => pictures.count()).toBeGreaterThanOrEqual(3);
  expect(await tooWide(phone)).toEqual({});
  await pictures.last().click();
  const box = await phone.getByRole('dialog').boundingBox();
  expect(box?.width).toBeLessThanOrEqual(360);
  expect(box?.height).toBeLessThanOrEqual(740);
  expect(await violations(phone)).toEqual([]);
});

test('what is beyond the day’s measure says when it comes', async () => {
  // Of no kind that is kept: it counts all the same. Ten come to the measure, and three more may be under way by then.
  const large = Buffer.alloc(10 * 1_048_576);
  for (let n = 0; n < 2; n++) await sends(Array.from({ length: 7 }, () => large));
  await openThread();
  const words =
    'The picture is not fetched yet: this customer sent a great many pictures today. It is fetched tomorrow by itself.';
  await thread().getByText(words).first().waitFor();
  expect(await violations(page)).toEqual([]);
});
