import { afterEach, describe, expect, it, vi } from 'vitest';
import type {
  Carrier,
  CarrierText,
  DeliveryStatus,
  InboundText,
  SendResult,
  WebhookRequest,
} from '../src/carriers/carrier.ts';
import { describeWhere, testWhere } from './applicable.ts';
import { endedPermit, endingPermit, lastingPermit } from './permits.ts';

/**
 * What the carrier makes of a text. `unanswered`: it takes the request and says nothing; `cut_short`: it breaks off in the
 * middle of its answer; `at_fault`: it says that something went wrong on its side.
 */
export type Fate = 'accepted' | 'blocked' | 'refused' | 'throttled' | 'unanswered' | 'cut_short' | 'at_fault';

/** One carrier account with what stands at its other end. */
export interface CarrierBench {
  readonly carrier: Carrier;
  /** A text of which the carrier will make this, when it is sent next. */
  textThatIs(fate: Fate, body?: string): Promise<CarrierText> | CarrierText;
  /** Waits until nothing is under way, then tells what reached the carrier, whole or in part: bodies in order. */
  arrived(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A bench whose carrier takes long to connect. */
export interface HeldBench extends CarrierBench {
  /** When the carrier has begun to connect. */
  connecting(): Promise<void>;
  letThrough(): void;
}

/** Builds webhooks of one account, for the carrier on any bench. */
export interface WebhookMaker {
  inbound(
    text: Omit<InboundText, 'carrierTime' | 'carrierHandled'>,
    more?: Readonly<Record<string, string>>,
  ): WebhookRequest;
  status(
    carrierMessageId: string,
    status: DeliveryStatus | 'blocked' | 'nothing_new',
    more?: Readonly<Record<string, string>>,
  ): WebhookRequest;
  /** Signed, and no text at all. */
  malformed(): WebhookRequest;
  unsigned(webhook: WebhookRequest): WebhookRequest;
  wronglySigned(webhook: WebhookRequest): WebhookRequest;
  /** Whole texts that the carrier answers by itself, by what it does. */
  readonly handles: Readonly<Record<'opt_out' | 'opt_in' | 'help', readonly string[]>>;
  /** What a webhook says of the scope of a block, and how that is read; absent where a block holds for one sender alone. */
  readonly scope?: { readonly more: Readonly<Record<string, string>>; readonly is: string };
  /** Texts that sound like those and are the shop's to answer. */
  readonly leaves: readonly string[];
}

/** A carrier under test. What it cannot do is said (`false`, `null`), not left out; its tests then show as skipped. */
export interface CarrierHarness<B extends CarrierBench = CarrierBench> {
  readonly fates: Readonly<Record<Fate, boolean>>;
  /** `impatient`: the carrier soon gives up waiting for an answer. */
  open(how?: { readonly impatient: boolean }): Promise<B>;
  /** Null for a carrier to which no connection is made. */
  readonly connections: {
    /** A bench where nothing listens. */
    refused(): Promise<CarrierBench>;
    /** Ways of taking long to connect, by name. */
    readonly held: Readonly<Record<string, () => Promise<HeldBench>>>;
  } | null;
  readonly webhooks: ((bench: B) => WebhookMaker) | null;
  /** A number of which the carrier's register says this; null for a carrier that has none. */
  readonly lines: ((bench: B, is: 'landline' | 'mobile' | 'unanswered') => Promise<string> | string) | null;
}

/** What every carrier keeps to, whatever it speaks (C21, C34, C38, C40, C41). */
export function carrierContract<B extends CarrierBench>(name: string, harness: CarrierHarness<B>): void {
  describe(`${name} as a carrier`, () => {
    const open: CarrierBench[] = [];
    const opened = async <Some extends CarrierBench>(opening: Promise<Some>): Promise<Some> => {
      const bench = await opening;
      open.push(bench);
      return bench;
    };
    afterEach(async () => {
      await Promise.all(open.splice(0).map((bench) => bench.close()));
    });

    describe('sending', () => {
      it('accepts a text and gives it an id', async () => {
        const bench = await opened(harness.open());
        const result = await bench.carrier.send(
          lastingPermit(),
          await bench.textThatIs('accepted', 'Your bike is ready'),
        );
        expect(result).toEqual({ outcome: 'accepted', carrierMessageId: expect.stringMatching(/./) });
        expect(await bench.arrived()).toEqual(['Your bike is ready']);
      });

      testWhere(harness.fates.blocked)('C41: says when the number has blocked this sender', async () => {
        const bench = await opened(harness.open());
        const text = await bench.textThatIs('blocked');
        const result = await bench.carrier.send(lastingPermit(), text);
        expect(result.outcome).toBe('blocked');
        expectNothingPersonal(result, text);
      });

      testWhere(harness.fates.refused)('says when a text is refused for good, and why', async () => {
        const bench = await opened(harness.open());
        const text = await bench.textThatIs('refused');
        const result = await bench.carrier.send(lastingPermit(), text);
        expect(result).toMatchObject({
          outcome: 'permanent',
          error: { code: expect.stringMatching(/./), message: expect.stringMatching(/./) },
        });
        expectNothingPersonal(result, text);
      });

      testWhere(harness.fates.throttled)('says when it is asked too fast, and how long to wait', async () => {
        const bench = await opened(harness.open());
        const result = await bench.carrier.send(lastingPermit(), await bench.textThatIs('throttled'));
        expect(result.outcome).toBe('throttled');
        expect(result.outcome === 'throttled' && result.retryAfterMs).toBeGreaterThan(0);
        expect(await bench.arrived()).toHaveLength(1);
      });

      for (const [fate, what] of [
        ['unanswered', 'without an answer'],
        ['cut_short', 'after half an answer'],
        ['at_fault', 'where the carrier is at fault'],
      ] as const) {
        testWhere(harness.fates[fate])(
          `C40: ${what} the outcome is unknown, and nothing is repeated`,
          async () => {
            const bench = await opened(harness.open({ impatient: true }));
            const text = await bench.textThatIs(fate);
            const result = await bench.carrier.send(lastingPermit(), text);
            expect(result.outcome).toBe('unknown');
            expectNothingPersonal(result, text);
            expect(await bench.arrived()).toHaveLength(1);
          },
        );
      }

      testWhere(harness.connections !== null)(
        'without a connection the text was surely not taken',
        async () => {
          const bench = await opened(present(harness.connections).refused());
          const text = await bench.textThatIs('accepted');
          const result = await bench.carrier.send(lastingPermit(), text);
          expect(result.outcome).toBe('temporary');
          expectNothingPersonal(result, text);
        },
      );

      it('sends a picture with a text, or refuses it for good and says why', async () => {
        const bench = await opened(harness.open());
        const words = await bench.textThatIs('accepted', 'Look');
        const text = { ...words, mediaUrls: ['https://media.example/1'] };
        const result = await bench.carrier.send(lastingPermit(), text);
        if (bench.carrier.capabilities.mms) {
          expect(result.outcome).toBe('accepted');
          expect(await bench.arrived()).toEqual(['Look']);
        } else {
          expect(result).toMatchObject({ outcome: 'permanent', error: { reason: 'media' } });
          expect(await bench.arrived()).toEqual([]);
        }
      });

      testWhere(harness.connections !== null)(
        'C25, C29, C40, C57: where it cannot be asked it says so, and throws nothing',
        async () => {
          const { carrier } = await opened(present(harness.connections).refused());
          const now = new Date();
          const unreadable = {
            unreadable: {
              code: expect.stringMatching(/./),
              message: expect.any(String),
              reason: 'no_answer',
            },
          };
          const lost = {
            from: '+15125550100',
            to: '+15125550142',
            body: 'Ready',
            mediaUrls: [],
            until: now,
            otherIds: [],
          };
          const block = {
            sender: lost.from,
            scope: null,
            number: lost.to,
            agreedAt: now,
            agreedBy: 'offline',
            correlationId: '0'.repeat(32),
          } as const;
          const asked = {
            received: (await carrier.listReceived?.(now)) ?? unreadable,
            blocks: (await carrier.listBlocks?.()) ?? unreadable,
            line: (await carrier.lookUpLine?.(lost.to)) ?? unreadable,
            lookUp: (await carrier.lookUp?.(lost, now)) ?? 'cannot_tell',
            lift: (await carrier.liftBlock?.(block))?.outcome ?? 'temporary',
          };
          expect(asked).toEqual({
            received: unreadable,
            blocks: unreadable,
            line: unreadable,
            lookUp: 'cannot_tell',
            lift: 'temporary',
          });
        },
      );

      testWhere(harness.lines !== null)('C57: tells a landline from a phone, in its own word', async () => {
        const bench = await opened(harness.open());
        const lookUp = async (is: 'landline' | 'mobile') =>
          bench.carrier.lookUpLine?.(await present(harness.lines)(bench, is));
        expect(await lookUp('landline')).toEqual({
          line: 'landline',
          carrierCode: expect.stringMatching(/./),
        });
        expect(await lookUp('mobile')).toEqual({ line: 'other' });
      });

      testWhere(harness.lines !== null)(
        'C57: a look-up that nobody answers says nothing, and keeps nobody waiting',
        async () => {
          const bench = await opened(harness.open({ impatient: true }));
          const number = await present(harness.lines)(bench, 'unanswered');
          const began = performance.now();
          const found = await bench.carrier.lookUpLine?.(number);
          // As long as the bench said, and not as long as others who only ask.
          expect(performance.now() - began).toBeLessThan(15_000);
          expect(found).toEqual({
            unreadable: {
              code: expect.stringMatching(/./),
              reason: 'no_answer',
              message: expect.any(String),
            },
          });
          expect(JSON.stringify(found)).not.toContain(number.slice(1));
        },
      );

      it('C57: who has a register is under test with it', async () => {
        const { carrier } = await opened(harness.open());
        expect(carrier.lookUpLine !== undefined).toBe(harness.lines !== null);
      });

      it.each([
        ['emoji', 'Ready 🚲👩‍🔧'],
        ['NUL', 'Ready\0now'],
        ['a lone surrogate', 'Ready \ud83d'],
        ['what forms and URLs are made of', 'a+b & c=d %20 "é" \r\n?#'],
      ])('takes a text with %s', async (_, body) => {
        const bench = await opened(harness.open());
        const result = await bench.carrier.send(lastingPermit(), await bench.textThatIs('accepted', body));
        expect(result.outcome).toBe('accepted');
        expect(await bench.arrived()).toHaveLength(1);
      });
    });

    describe('permits', () => {
      it('C34: sends nothing under a permit that has ended', async () => {
        const bench = await opened(harness.open());
        const result = await bench.carrier.send(endedPermit(), await bench.textThatIs('accepted'));
        expect(result).toEqual({ outcome: 'permit_ended' });
        expect(await bench.arrived()).toEqual([]);
      });

      it('C34: sends nothing under a permit that was used', async () => {
        const bench = await opened(harness.open());
        const permit = lastingPermit();
        permit.use();
        expect(await bench.carrier.send(permit, await bench.textThatIs('accepted'))).toEqual({
          outcome: 'permit_ended',
        });
        expect(await bench.arrived()).toEqual([]);
      });

      it('C34: sends one of two texts under one permit', async () => {
        const bench = await opened(harness.open());
        const permit = lastingPermit();
        const text = await bench.textThatIs('accepted', 'Only once');
        const results = await Promise.all([
          bench.carrier.send(permit, text),
          bench.carrier.send(permit, text),
        ]);
        expect(results.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'permit_ended']);
        expect(await bench.arrived()).toEqual(['Only once']);
      });

      it('C34: sends ten texts at once, each under its own permit', async () => {
        const bench = await opened(harness.open());
        const bodies = Array.from({ length: 10 }, (_, at) => `Text ${at}`);
        const texts: CarrierText[] = [];
        for (const body of bodies) texts.push(await bench.textThatIs('accepted', body));
        const results = await Promise.all(
          texts.map((text, at) => bench.carrier.send(at % 2 === 0 ? lastingPermit() : endedPermit(), text)),
        );
        expect(results.map(({ outcome }) => outcome)).toEqual(
          bodies.map((_, at) => (at % 2 === 0 ? 'accepted' : 'permit_ended')),
        );
        expect([...(await bench.arrived())].sort()).toEqual([
          'Text 0',
          'Text 2',
          'Text 4',
          'Text 6',
          'Text 8',
        ]);
        expect(
          new Set(results.map((result) => result.outcome === 'accepted' && result.carrierMessageId)).size,
        ).toBe(6);
      });

      const held = new Map(Object.entries(harness.connections?.held ?? {}));
      const openHeld = (way: string) => opened(present(held.get(way))());
      testWhere(harness.connections !== null).each([...held.keys()])(
        'C21, C34: sends nothing when the permit ends while the connection is being made (%s)',
        async (way) => {
          const bench = await openHeld(way);
          const text = await bench.textThatIs('accepted');
          const { permit, ended } = endingPermit(100);
          const sending = bench.carrier.send(permit, text);
          await bench.connecting();
          await ended;
          bench.letThrough();
          expect(await sending).toEqual({ outcome: 'permit_ended' });
          expect(await bench.arrived()).toEqual([]);
        },
      );

      testWhere(harness.connections !== null).each([...held.keys()])(
        'sends when the connection takes long and the permit longer (%s)',
        async (way) => {
          const bench = await openHeld(way);
          const sending = bench.carrier.send(lastingPermit(), await bench.textThatIs('accepted', 'Patience'));
          await bench.connecting();
          bench.letThrough();
          expect((await sending).outcome).toBe('accepted');
          expect(await bench.arrived()).toEqual(['Patience']);
        },
      );
    });

    describeWhere(harness.webhooks !== null)('webhooks', () => {
      const text = {
        carrierMessageId: 'SM0123456789abcdef0123456789abcdef',
        from: '+15125550142',
        to: '+15125550100',
        body: 'When can I pick it up?',
        mediaUrls: ['https://media.example/1', 'https://media.example/2'],
      };
      const start = async () => {
        const bench = await opened(harness.open());
        return { carrier: bench.carrier, make: present(harness.webhooks)(bench) };
      };

      it('reads a text', async () => {
        const { carrier, make } = await start();
        expect(carrier.readInbound(make.inbound(text))).toMatchObject(text);
      });

      it('C38: ignores what it does not know', async () => {
        const { carrier, make } = await start();
        const more = { NewParameter: 'new', ALSO_NEW: '', constructor: 'x', 'a[b]': '&=+', Ünïcode: '🚲' };
        expect(carrier.readInbound(make.inbound(text, more))).toMatchObject(text);
        expect(carrier.readStatus(make.status(text.carrierMessageId, 'delivered', more))).toMatchObject({
          carrierMessageId: text.carrierMessageId,
          status: 'delivered',
        });
      });

      it.each([
        ['emoji', 'Thanks 🚲👩‍🔧', 'Thanks 🚲👩‍🔧'],
        ['NUL', 'ST\0OP', 'STOP'],
        ['a lone surrogate', 'Thanks \ud83d', 'Thanks \ufffd'],
        ['nothing in it', '', ''],
        ['spaces around it', '  STOP \n', '  STOP \n'],
        ['what forms and URLs are made of', 'a+b & c=d %20 "é"\r\n?#', 'a+b & c=d %20 "é"\r\n?#'],
      ])('C38: reads a text with %s', async (_, sent, read) => {
        const { carrier, make } = await start();
        expect(carrier.readInbound(make.inbound({ ...text, body: sent }))).toMatchObject({
          ...text,
          body: read,
        });
      });

      it.each([
        ['sent', 'sent', false],
        ['delivered', 'delivered', false],
        ['undelivered', 'undelivered', false],
        ['failed', 'failed', false],
        ['nothing_new', null, false],
        ['blocked', expect.stringMatching(/^(undelivered|failed)$/), true],
      ] as const)('reads the status %s', async (sent, status, blocked) => {
        const { carrier, make } = await start();
        expect(carrier.readStatus(make.status('SM1', sent))).toMatchObject({
          carrierMessageId: 'SM1',
          status,
          blocked,
        });
      });

      it.each(['unsigned', 'wronglySigned'] as const)(
        'C38: refuses what is %s, and says nothing of it',
        async (how) => {
          const { carrier, make } = await start();
          const refused = { refused: 'signature', message: expect.not.stringContaining(text.body) };
          expect(carrier.readInbound(make[how](make.inbound(text)))).toEqual(refused);
          expect(carrier.readStatus(make[how](make.status('SM1', 'delivered')))).toEqual(refused);
          expect(carrier.readInbound(make[how](make.malformed()))).toEqual(refused);
        },
      );

      it('C38: refuses a body that was altered after it was signed', async () => {
        const { carrier, make } = await start();
        const altered = (webhook: WebhookRequest, from: string, to: string) => {
          const body = webhook.rawBody.toString().replace(from, to);
          expect(body).not.toBe(webhook.rawBody.toString());
          return { ...webhook, rawBody: Buffer.from(body) };
        };
        const refused = { refused: 'signature', message: expect.any(String) };
        expect(carrier.readInbound(altered(make.inbound(text), '5550142', '5550143'))).toEqual(refused);
        const { carrierMessageId } = text;
        const report = make.status(carrierMessageId, 'delivered');
        expect(carrier.readStatus(altered(report, carrierMessageId, 'SM2'))).toEqual(refused);
      });

      it('C39: reads what comes twice as the same text, and the same report', async () => {
        const { carrier, make } = await start();
        const inbound = make.inbound(text);
        expect(carrier.readInbound(inbound)).toEqual(carrier.readInbound(inbound));
        // Asked again the carrier may sign anew.
        const { carrierMessageId } = text;
        expect(carrier.readInbound(make.inbound(text))).toMatchObject({ carrierMessageId });
        const report = make.status(carrierMessageId, 'delivered');
        expect(carrier.readStatus(report)).toEqual(carrier.readStatus(report));
        expect(carrier.readStatus(report)).toMatchObject({ carrierMessageId });
      });

      it('C22: knows which words the carrier answers by itself', async () => {
        const { carrier, make } = await start();
        const handled = (body: string) => {
          const read = carrier.readInbound(make.inbound({ ...text, body, mediaUrls: [] }));
          return 'carrierHandled' in read ? read.carrierHandled : read;
        };
        expect(make.handles.opt_out.length > 0).toBe(carrier.capabilities.confirmsStop);
        for (const [what, bodies] of Object.entries(make.handles))
          for (const body of bodies) expect([body, handled(body)]).toEqual([body, what]);
        for (const body of make.leaves) expect([body, handled(body)]).toEqual([body, null]);
      });

      it('C22: knows that the network of toll-free numbers answers STOP and START itself, and no other word for it', async () => {
        const { carrier, make } = await start();
        const handled = (body: string) => {
          const read = carrier.readInbound(
            make.inbound({ ...text, to: '+18335550100', body, mediaUrls: [] }),
          );
          return 'carrierHandled' in read ? read.carrierHandled : read;
        };
        for (const body of ['STOP', 'stop ']) expect([body, handled(body)]).toEqual([body, 'opt_out']);
        for (const body of ['START', 'Unstop']) expect([body, handled(body)]).toEqual([body, 'opt_in']);
        for (const body of ['YES', 'Stop please', 'STOP.', 'STOP ALL NOW'])
          expect([body, handled(body)]).toEqual([body, null]);
      });

      it('C29: says what a block on the sender holds for, where that is more than the sender', async () => {
        const { carrier, make } = await start();
        const read = carrier.readInbound(make.inbound({ ...text, mediaUrls: [] }, make.scope?.more));
        const scope = 'blockScope' in read ? (read.blockScope ?? null) : null;
        expect(scope).toBe(make.scope?.is ?? null);
      });

      it('refuses what is signed and no text', async () => {
        const { carrier, make } = await start();
        expect(carrier.readInbound(make.malformed())).toMatchObject({ refused: 'malformed' });
        expect(carrier.readStatus(make.malformed())).toMatchObject({ refused: 'malformed' });
      });
    });

    testWhere(harness.webhooks === null)('C38: believes no webhook, since it has none', async () => {
      const { carrier } = await opened(harness.open());
      const webhook = {
        url: 'https://shop.example/carriers/1/inbound',
        headers: {},
        rawBody: Buffer.from('From=%2B1'),
      };
      expect(carrier.readInbound(webhook)).toMatchObject({ refused: expect.any(String) });
      expect(carrier.readStatus(webhook)).toMatchObject({ refused: expect.any(String) });
    });
  });
}

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The harness says that it cannot do this');
  return value;
}

/** Errors are shown, stored and logged: no number and no words of the text may stand in them. */
export function expectNothingPersonal(result: SendResult, text: CarrierText): void {
  const shown = JSON.stringify(result);
  for (const personal of [text.to.slice(1), text.from.slice(1), text.body])
    expect(shown).not.toContain(personal);
}

/** Waits for a condition; the limit only bounds a hang. */
export const until = (condition: () => boolean, what: string): Promise<void> =>
  vi.waitFor(
    () => {
      if (!condition()) throw new Error(`Waited in vain: ${what}`);
    },
    { timeout: 30_000, interval: 5 },
  );
