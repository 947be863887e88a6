import type { LookupFunction } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { expectNothingPersonal, until } from '../../../test-support/carrier-contract.ts';
import { aText, type BenchOptions, certificate, localLookup } from '../../../test-support/http-bench.ts';
import { endingPermit, lastingPermit } from '../../../test-support/permits.ts';
import { STATUS_URL, twilioBenches } from '../../../test-support/twilio-bench.ts';
import type { TwilioAnswer, TwilioStandIn } from '../../../test-support/twilio-stand-in.ts';
import { createTwilio } from './twilio.ts';

const trusted = getCACertificates('default');
beforeAll(() => setDefaultCACertificates([...trusted, certificate.cert]));
afterAll(() => setDefaultCACertificates(trusted));

const standIns: TwilioStandIn[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(standIns.splice(0).map((standIn) => standIn.close()));
});

async function start(options: BenchOptions = {}) {
  const bench = await twilioBenches.start(options);
  standIns.push(bench.standIn);
  return bench;
}

describe('sending through Twilio', () => {
  it('asks as Twilio documents it', async () => {
    const { standIn, send } = await start();
    await send({
      body: 'Naïve & 100% +1 🚲',
      mediaUrls: ['https://shop.example/a.jpg?x=1&y=2', 'https://shop.example/b.jpg'],
    });
    const [request] = standIn.requests;
    expect(request?.authorized).toBe(true);
    expect(request?.path).toBe(`/2010-04-01/Accounts/${standIn.accountSid}/Messages.json`);
    expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    request?.form.sort();
    expect([...(request?.form ?? [])]).toEqual([
      ['Body', 'Naïve & 100% +1 🚲'],
      ['From', '+15125550100'],
      ['MediaUrl', 'https://shop.example/a.jpg?x=1&y=2'],
      ['MediaUrl', 'https://shop.example/b.jpg'],
      ['StatusCallback', STATUS_URL],
      ['To', '+15125550142'],
    ]);
  });

  it('asks over TLS', async () => {
    const { standIn, send } = await start({ secure: true });
    expect(await send()).toMatchObject({
      outcome: 'accepted',
      carrierMessageId: expect.stringMatching(/^SM/),
    });
    expect(standIn.requests).toHaveLength(1);
  });

  const refused = (status: number, code: number): TwilioAnswer => ({ does: 'refuses', status, code });
  const said = (status: number, body: string, headers = {}): TwilioAnswer => ({
    does: 'answers',
    status,
    body,
    headers,
  });
  it.each<[string, TwilioAnswer, object]>([
    [
      'an invalid number',
      refused(400, 21211),
      { outcome: 'permanent', error: { code: '21211', message: 'This is not a valid phone number' } },
    ],
    [
      'a landline',
      refused(400, 21614),
      {
        outcome: 'permanent',
        error: { code: '21614', message: expect.stringContaining('not a mobile number') },
      },
    ],
    [
      'a country that is not allowed',
      refused(400, 21408),
      { outcome: 'permanent', error: { code: '21408' } },
    ],
    [
      'a code that we have no words for',
      refused(400, 21999),
      { outcome: 'permanent', error: { code: '21999' } },
    ],
    ['bad credentials', refused(401, 20003), { outcome: 'permanent', error: { code: '20003' } }],
    ['a 4xx without a reason', said(403, '<html>'), { outcome: 'permanent', error: { code: 'HTTP_403' } }],
    [
      'a reason in the form of RFC 9457',
      said(400, '{"type":"x","title":"x","status":400,"code":21614}'),
      { outcome: 'permanent', error: { code: '21614' } },
    ],
    [
      'a code that is none',
      said(400, '{"code":"+15125550142"}'),
      { outcome: 'permanent', error: { code: 'HTTP_400' } },
    ],
    ['a number that said STOP', refused(400, 21610), { outcome: 'blocked', error: { code: '21610' } }],
    ['a queue that is full', refused(400, 21611), { outcome: 'temporary', error: { code: '21611' } }],
    ['503', { does: 'fails', status: 503, code: 20503 }, { outcome: 'temporary', error: { code: '20503' } }],
    [
      'maintenance as 503',
      { does: 'fails', status: 503, code: 21730 },
      { outcome: 'temporary', error: { code: '21730' } },
    ],
    [
      '503 from a proxy, which may have lost the answer',
      said(503, 'upstream connect error or disconnect/reset before headers'),
      { outcome: 'unknown', error: { code: 'HTTP_503', reason: 'no_answer' } },
    ],
    ['503 for another fault', { does: 'fails', status: 503 }, { outcome: 'unknown' }],
    ['500', { does: 'fails', status: 500 }, { outcome: 'unknown' }],
    ['502 from a proxy', said(502, '<html>Bad gateway'), { outcome: 'unknown', error: { code: 'HTTP_502' } }],
    ['504', { does: 'fails', status: 504 }, { outcome: 'unknown' }],
    ['a redirect, which is not followed', said(307, '', { location: '/' }), { outcome: 'unknown' }],
    ['201 and no JSON', said(201, 'OK'), { outcome: 'unknown' }],
    ['201 and null', said(201, 'null'), { outcome: 'unknown' }],
    ['201 without an id', said(201, '{"status":"queued"}'), { outcome: 'unknown' }],
    ['201 and far too much', said(201, 'x'.repeat(3_000_000)), { outcome: 'unknown' }],
    ['half an answer', { does: 'cuts_its_answer_short' }, { outcome: 'unknown' }],
    ['a reset after reading', { does: 'resets' }, { outcome: 'unknown', error: { code: 'ECONNRESET' } }],
    ['429', { does: 'throttles' }, { outcome: 'throttled', retryAfterMs: 1_000 }],
    [
      '429 and two seconds',
      { does: 'throttles', retryAfter: '2' },
      { outcome: 'throttled', retryAfterMs: 2_000 },
    ],
    [
      '429 and nonsense',
      { does: 'throttles', retryAfter: 'soon' },
      { outcome: 'throttled', retryAfterMs: 1_000 },
    ],
    [
      '429 and a year',
      { does: 'throttles', retryAfter: '31536000' },
      { outcome: 'throttled', retryAfterMs: 3_600_000 },
    ],
  ])('understands %s', async (_, answer, result) => {
    const { standIn, send } = await start();
    standIn.next(answer);
    const sent = await send();
    expect(sent).toMatchObject(result);
    expectNothingPersonal(sent, aText);
    expect(standIn.requests).toHaveLength(1);
  });

  it('waits until the moment that Twilio names', async () => {
    const { standIn, send } = await start();
    standIn.next({ does: 'throttles', retryAfter: new Date(Date.now() + 600_000).toUTCString() });
    const sent = await send();
    expect(sent.outcome === 'throttled' && sent.retryAfterMs).toBeGreaterThan(300_000);
    expect(sent.outcome === 'throttled' && sent.retryAfterMs).toBeLessThanOrEqual(600_000);
  });

  it('waits for a slow answer', async () => {
    const { standIn, send } = await start();
    const { promise, resolve } = Promise.withResolvers<void>();
    standIn.next({ does: 'accepts', after: promise });
    const sending = send();
    await until(() => standIn.requests.length === 1, 'the request');
    resolve();
    expect((await sending).outcome).toBe('accepted');
  });

  it('is temporary where the name does not exist', async () => {
    const lookup: LookupFunction = (_, __, found) =>
      found(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);
    const { standIn, send } = await start({ lookup, host: 'twilio.test' });
    expect(await send()).toMatchObject({ outcome: 'temporary', error: { code: 'ENOTFOUND' } });
    expect(standIn.connectionsMade).toBe(0);
  });

  it('is temporary, and writes nothing, where the certificate is for another name', async () => {
    const { standIn, send } = await start({ lookup: localLookup, secure: true, host: 'twilio.test' });
    expect(await send()).toMatchObject({
      outcome: 'temporary',
      error: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    });
    expect(standIn.bytesReceived).toBe(0);
  });

  it('is temporary where no connection comes about in time', async () => {
    const { standIn, send } = await start({ connectWithinMs: 100, secure: true });
    const letThrough = standIn.holdConnections();
    expect(await send()).toMatchObject({ outcome: 'temporary', error: { code: 'CONNECT_TIMEOUT' } });
    letThrough();
    await until(() => standIn.openConnections === 0, 'the connection closed');
    expect(standIn.bytesReceived).toBe(0);
  });

  it('C34: has no queue behind the permit: 150 requests are under way at once', async () => {
    const { standIn, send } = await start();
    const { promise, resolve } = Promise.withResolvers<void>();
    standIn.next(...Array.from({ length: 150 }, () => ({ does: 'accepts', after: promise }) as const));
    const sending = Array.from({ length: 150 }, () => send());
    await until(() => standIn.requests.length === 150, 'all requests before the first answer');
    resolve();
    expect((await Promise.all(sending)).every(({ outcome }) => outcome === 'accepted')).toBe(true);
  });

  it('C34: checks the permit on a kept connection too', async () => {
    const { standIn, carrier, send } = await start();
    await send();
    const { permit, ended } = endingPermit(1);
    await ended;
    expect(await carrier.send(permit, aText)).toEqual({ outcome: 'permit_ended' });
    expect(standIn.connectionsMade).toBe(1);
    await until(() => standIn.openConnections === 0, 'the connection closed');
    expect(standIn.requests).toHaveLength(1);
  });

  it('uses a kept connection again', async () => {
    const { standIn, send } = await start();
    for (let n = 0; n < 5; n++) expect((await send()).outcome).toBe('accepted');
    expect(standIn.connectionsMade).toBe(1);
  });

  it('makes a new connection where Twilio has closed the kept one, and is not in doubt', async () => {
    const { standIn, send } = await start();
    for (let n = 0; n < 5; n++) {
      expect((await send()).outcome).toBe('accepted');
      standIn.hangUp();
      await until(() => standIn.openConnections === 0, 'the connection closed');
    }
    expect(standIn.requests).toHaveLength(5);
  });

  it('closes a connection that is idle for a few seconds', async () => {
    const { standIn, send } = await start();
    await send();
    expect(standIn.openConnections).toBe(1);
    await until(() => standIn.openConnections === 0, 'the idle connection closed');
  });

  it('on close lets what is under way end', async () => {
    const { standIn, carrier, send } = await start();
    const { promise, resolve } = Promise.withResolvers<void>();
    standIn.next({ does: 'accepts', after: promise });
    const sending = send();
    await until(() => standIn.requests.length === 1, 'the request');
    carrier.close();
    carrier.close();
    resolve();
    expect((await sending).outcome).toBe('accepted');
  });

  it('goes where it was told, whatever the environment says to the SDK', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:1');
    vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:1');
    vi.stubEnv('TWILIO_EDGE', 'sydney');
    vi.stubEnv('TWILIO_REGION', 'au1');
    vi.stubEnv('TWILIO_ACCOUNT_SID', 'AC00000000000000000000000000000000');
    const { standIn, send } = await start();
    expect((await send()).outcome).toBe('accepted');
    expect(standIn.requests).toHaveLength(1);
  });

  it('keeps a path in the base URL', async () => {
    const { standIn, carrier: _, send } = await start();
    const { port } = standIn;
    const below = createTwilio(standIn, {
      baseUrl: `http://127.0.0.1:${port}/proxy/`,
      statusCallback: STATUS_URL,
      confirmsStop: true,
      connectWithinMs: 20_000,
    });
    await below.send(lastingPermit(), aText);
    await send();
    expect(standIn.requests[0]?.path).toBe(`/proxy${standIn.requests[1]?.path}`);
  });
});
