import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { type Finding, verifyCertificate } from './certificate.ts';
import { type HistoryEntry, history, issue, logKey } from './certificate-for-tests.ts';
import type { Certificate, CertifiedEvent, LoggedEvent } from './certificate-shape.ts';

/** What a test may do to a certificate. */
type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Loose<T[Key]> }
    : T;

const issued = issue().certificate;

/** The findings after a change to the certificate; each `code event`, where there is one. */
function findingsAfter(change: (certificate: Loose<Certificate>) => unknown, certificate = issued): string[] {
  const copy = structuredClone(certificate) as Loose<Certificate>;
  change(copy);
  const result = verifyCertificate(JSON.stringify(copy), { key: logKey.vkey });
  if (result.ok) throw new Error(`It was verified: ${JSON.stringify(result)}`);
  return result.findings.map(label);
}

function label({ code, event }: Finding): string {
  return event === undefined ? code : `${code} ${event}`;
}

/** The findings of a certificate that was properly made of a log that itself holds what it should not. */
function findingsOf(
  entries: HistoryEntry[],
  change?: (event: LoggedEvent, at: number) => LoggedEvent,
): string[] {
  const result = verifyCertificate(issue(entries, change).certificate, { key: logKey.vkey });
  return result.findings.map(label);
}

const at = (certificate: Loose<Certificate>, index: number) =>
  certificate.events[index] as Loose<CertifiedEvent>;
const other32 = Buffer.alloc(32, 9).toString('base64');

describe('C47 a certificate that holds', () => {
  test('C47 it is verified by the key that the shop publishes', () => {
    const due = {
      ok: true,
      statement: 'verified by key shop.example/log',
      asOf: '2026-11-23T15:18:01.250Z',
      findings: [],
    };
    expect(verifyCertificate(JSON.stringify(issued), { key: logKey.vkey })).toEqual(due);
    expect(verifyCertificate(JSON.parse(JSON.stringify(issued)), { key: logKey.vkey })).toEqual(due);
    expect(verifyCertificate(JSON.stringify(issued, null, 2), { key: logKey.vkey })).toEqual(due);
  });

  test('C47 without a key from elsewhere it is consistent in itself, and no more is said', () => {
    expect(verifyCertificate(issued)).toMatchObject({
      ok: true,
      statement: 'consistent in itself',
      findings: [],
    });
  });

  test('C47 the smallest one: a number that only asked for its certificate', () => {
    const entry = { numberId: 'n', number: '+15125550101', decision: 'certificate_issued' };
    const { certificate } = issue([entry]);
    const small = { ...certificate, scripts: [], messages: [] };
    expect(verifyCertificate(small, { key: logKey.vkey })).toMatchObject({ ok: true, findings: [] });
  });

  test('C47 an earlier certificate of the same number is an event like others', () => {
    const entries = history();
    entries.splice(5, 0, { numberId: 'n-1', number: '+15125550101', decision: 'certificate_issued' });
    expect(findingsOf(entries)).toEqual([]);
  });
});

describe('C48 what is not shown', () => {
  test("C48 an erased value, or one of another customer's time with the number, needs no opening; it is said", () => {
    const { certificate } = issue();
    const copy = structuredClone(certificate) as Loose<Certificate>;
    delete at(copy, 0).openings.note;
    expect(verifyCertificate(copy, { key: logKey.vkey })).toMatchObject({
      ok: true,
      statement: 'verified by key shop.example/log',
      findings: [{ code: 'not_opened', event: 'e-0' }],
    });
  });

  test('C47 the number is always shown', () => {
    expect(findingsAfter((it) => delete at(it, 3).openings.number)).toEqual(['number e-3']);
  });

  test('C47 an event that is committed to no number is found', () => {
    const without = (event: LoggedEvent, index: number) =>
      index === 1 ? { ...event, commitments: {} } : event;
    expect(findingsOf(history(), without)).toEqual(['number e-1', 'opening e-1']);
  });
});

describe('C45 a changed, removed, reordered or inserted event is found', () => {
  test('C45 changed: each member of an event', () => {
    const changes: ((event: Loose<LoggedEvent>) => unknown)[] = [
      (event) => Object.assign(event, { decision: 'opt_out' }),
      (event) => Object.assign(event, { method: 'letter' }),
      (event) => Object.assign(event, { occurredAt: '2026-11-22T15:00:00Z' }),
      (event) => Object.assign(event, { recordedAt: '2026-11-22T15:00:00Z' }),
      (event) => Object.assign(event.actor, { id: 's-2' }),
      (event) => Object.assign(event.actor, { kind: 'customer' }),
      (event) => delete event.scriptHash,
    ];
    for (const change of changes) {
      const found = findingsAfter((it) => change(at(it, 0).event));
      expect(found.slice(0, 2)).toEqual(['leaf_hash e-0', 'inclusion_proof e-0']);
    }
  });

  test('C45 changed, with a hash to match', () => {
    const forged = issue(history(), (event, index) =>
      index === 4 ? { ...event, decision: 'opt_in' } : event,
    );
    const found = findingsAfter((it) => {
      at(it, 4).event.decision = 'opt_in';
      at(it, 4).leafHash = forged.certificate.events[4]?.leafHash ?? '';
    });
    expect(found).toEqual(['inclusion_proof e-4']);
  });

  test('C45 removed: each of them', () => {
    for (const [index, { event }] of issued.events.entries()) {
      const found = findingsAfter((it) => it.events.splice(index, 1));
      const expected = event.decision === 'certificate_issued' ? /^end_missing / : /^missing_event /;
      expect(
        found.some((each) => expected.test(each)),
        event.id,
      ).toBe(true);
    }
  });

  test('C45 removed: the beginning of a number, and all of its end', () => {
    expect(findingsAfter((it) => it.events.shift())).toContain('missing_event e-3');
    const late = (each: { event: { numberId: string; seq: number } }) =>
      each.event.numberId === 'n-1' && each.event.seq > 4;
    const found = findingsAfter((it) => {
      it.events = it.events.filter((each) => !late(each));
    });
    expect(found).toContain('end_missing e-6');
  });

  test('C45 removed: an event that the log itself lacks', () => {
    const skip = (event: LoggedEvent) =>
      event.numberId === 'n-1' && event.seq > 3 ? { ...event, seq: event.seq + 2 } : event;
    expect(findingsOf(history(), skip)).toEqual(['missing_event e-6']);
  });

  test('C45 reordered: in the certificate, or between its indexes', () => {
    const swapped = findingsAfter((it) => {
      [it.events[3], it.events[4]] = [at(it, 4), at(it, 3)];
    });
    expect(swapped).toContain('order e-3');
    const moved = findingsAfter((it) => {
      [at(it, 3).logIndex, at(it, 4).logIndex] = [at(it, 4).logIndex, at(it, 3).logIndex];
    });
    expect(moved).toEqual(
      expect.arrayContaining(['inclusion_proof e-3', 'inclusion_proof e-4', 'order e-4']),
    );
  });

  test('C45 reordered: the log holds a number’s events in another order than they count', () => {
    const backwards = (event: LoggedEvent) => {
      if (event.numberId !== 'n-1' || event.seq < 2 || event.seq > 3) return event;
      return { ...event, seq: 5 - event.seq };
    };
    expect(findingsOf(history(), backwards)).toEqual(['order e-4']);
  });

  test('C45 inserted: an event of a log of one’s own', () => {
    const longer = history();
    longer.splice(2, 0, { numberId: 'n-1', number: '+15125550101', decision: 'opt_in' });
    const own = issue(longer).certificate.events[2] as CertifiedEvent;
    const found = findingsAfter((it) =>
      it.events.splice(2, 0, { ...structuredClone(own), logIndex: 4 } as Loose<CertifiedEvent>),
    );
    expect(found).toContain('inclusion_proof e-2');
    expect(found).toContain('duplicate e-3');
  });

  test('C45 inserted: the same event again, as it is or under another index', () => {
    const twice = findingsAfter((it) => it.events.splice(4, 0, structuredClone(at(it, 3))));
    expect(twice).toEqual(['duplicate e-3', 'duplicate e-3', 'duplicate e-3']);
    const elsewhere = findingsAfter((it) =>
      it.events.splice(4, 0, { ...structuredClone(at(it, 3)), logIndex: 8 }),
    );
    expect(elsewhere).toEqual(expect.arrayContaining(['duplicate e-3', 'inclusion_proof e-3']));
  });

  test('C45 two events that the log counts as one', () => {
    const stuck = (event: LoggedEvent) => (event.id === 'e-6' ? { ...event, seq: event.seq - 1 } : event);
    expect(findingsOf(history(), stuck)).toEqual(['missing_event e-7', 'duplicate e-6']);
    const same = (event: LoggedEvent) => (event.id === 'e-6' ? { ...event, id: 'e-4' } : event);
    expect(findingsOf(history(), same)).toEqual(['duplicate e-4']);
  });

  test('C47 the end: a number whose last event is not the issue of a certificate', () => {
    const entries = history();
    entries.push({ numberId: 'n-2', number: '+15125550102', decision: 'opt_out' });
    expect(findingsOf(entries)).toEqual(['end_missing e-20']);
  });

  test('C47 an event of another business is found', () => {
    const foreign = (event: LoggedEvent) => (event.id === 'e-5' ? { ...event, business: 'b-2' } : event);
    expect(findingsOf(history(), foreign)).toEqual(['other_business e-5']);
    expect(findingsAfter((it) => Object.assign(it.business, { id: 'b-2' }))).toHaveLength(20);
    // A business without an id: its events must agree among themselves.
    expect(verifyCertificate({ ...issued, business: {} }, { key: logKey.vkey }).ok).toBe(true);
    const { certificate } = issue(history(), foreign);
    expect(verifyCertificate({ ...certificate, business: {} }).findings.map(label)).toEqual([
      'other_business e-5',
    ]);
  });

  test('C47 no events are no certificate', () => {
    expect(findingsAfter((it) => Object.assign(it, { events: [], scripts: [], messages: [] }))).toEqual([
      'no_events',
    ]);
  });
});

describe('C45 hashes and proofs', () => {
  test('C45 a wrong leaf hash', () => {
    expect(findingsAfter((it) => Object.assign(at(it, 2), { leafHash: other32 }))).toEqual(['leaf_hash e-2']);
  });

  test('C45 a proof that is wrong, cut, longer, or in another order', () => {
    const changes: ((proof: string[]) => unknown)[] = [
      (proof) => Object.assign(proof, [other32]),
      (proof) => proof.pop(),
      (proof) => proof.shift(),
      (proof) => proof.push(other32),
      (proof) => proof.reverse(),
      (proof) => proof.splice(0),
    ];
    for (const change of changes) {
      expect(findingsAfter((it) => change(at(it, 2).inclusionProof))).toEqual(['inclusion_proof e-2']);
    }
  });

  test('C45 a wrong index, also one beyond the log', () => {
    expect(findingsAfter((it) => Object.assign(at(it, 2), { logIndex: 6 }))).toEqual(['inclusion_proof e-2']);
    expect(findingsAfter((it) => Object.assign(at(it, 19), { logIndex: 41 }))).toEqual([
      'inclusion_proof e-19',
    ]);
    expect(findingsAfter((it) => Object.assign(at(it, 2), { logIndex: 3 }))).toContain('duplicate e-2');
  });
});

describe('C47 opened commitments', () => {
  test('C47 another value, another salt', () => {
    expect(
      findingsAfter((it) => Object.assign(at(it, 0).openings.note ?? {}, { value: 'by phone' })),
    ).toEqual(['opening e-0']);
    expect(findingsAfter((it) => Object.assign(at(it, 0).openings.note ?? {}, { salt: other32 }))).toEqual([
      'opening e-0',
    ]);
  });

  test('C47 another number', () => {
    const found = findingsAfter((it) =>
      Object.assign(at(it, 0).openings.number ?? {}, { value: '+15125550109' }),
    );
    expect(found).toEqual(['opening e-0', 'number e-3']);
  });

  test('C47 an opening under the name of another commitment, or of none', () => {
    const swapped = findingsAfter((it) => {
      const { openings } = at(it, 0);
      openings.staff = openings.note as { salt: string; value: string };
      delete openings.note;
    });
    expect(swapped).toEqual(['opening e-0']);
    const inherited = findingsAfter((it) => {
      at(it, 1).openings.constructor = { salt: other32, value: 'x' } as never;
    });
    expect(inherited).toEqual(['opening e-1']);
  });

  test('C47 one id stands for one number', () => {
    const entries = history();
    entries[4] = { ...(entries[4] as HistoryEntry), number: '+15125550109' };
    expect(findingsOf(entries)).toEqual(['number e-4']);
  });
});

describe('C4 each event leads to the exact words that were read', () => {
  test('C4 other words, another hash', () => {
    expect(findingsAfter((it) => Object.assign(it.scripts[0] ?? {}, { text: 'May we text you!' }))).toEqual([
      'script',
    ]);
    const rehashed = findingsAfter((it) => Object.assign(it.scripts[0] ?? {}, { hash: other32 }));
    expect(rehashed).toEqual(['script', 'script', 'script e-0', 'script e-1']);
  });

  test('C4 missing words, words that nobody read, the same words twice', () => {
    expect(findingsAfter((it) => it.scripts.pop())).toEqual(['script e-16', 'script e-17']);
    const hash = 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=';
    expect(findingsAfter((it) => it.scripts.push({ id: 'script-3', text: 'abc', hash }))).toEqual(['script']);
    expect(findingsAfter((it) => it.scripts.push(structuredClone(it.scripts[0] as never)))).toEqual([
      'duplicate',
    ]);
  });
});

describe('C46 what allowed a text can be shown', () => {
  test('C46 an event that is not in the certificate allowed nothing', () => {
    const found = findingsAfter((it) => Object.assign(it.messages[0]?.allowedBy ?? {}, { id: 'e-99' }));
    expect(found).toEqual(['message']);
  });

  test('C46 a text that nothing allowed, or that stands twice', () => {
    expect(findingsAfter((it) => Object.assign(it.messages[0] ?? {}, { allowedBy: null }))).toEqual([
      'malformed',
    ]);
    expect(findingsAfter((it) => it.messages.push(structuredClone(it.messages[0] as never)))).toEqual([
      'duplicate',
    ]);
  });

  test('C46 a text may be described, by what is known of texts alone', () => {
    const described = structuredClone(issued) as Loose<Certificate>;
    const answers = { body: 'Is it ready?', at: '2026-11-23T15:07:00Z' };
    const sent = { number: '+15125550101', sender: '+15125550100', body: 'Ready', status: 'delivered' };
    Object.assign(described.messages[1] ?? {}, {
      ...sent,
      purpose: 'message',
      category: 'conversational',
      answers,
    });
    expect(verifyCertificate(described, { key: logKey.vkey })).toMatchObject({ ok: true, findings: [] });
    for (const other of [{ number: '512 555 0101' }, { body: 7 }, { status: null }, { answers: 'yes' }]) {
      expect(findingsAfter((it) => Object.assign(it.messages[0] ?? {}, other))).toEqual(['malformed']);
    }
  });
});

describe('C45 any change is found', () => {
  type Place = {
    readonly holder: Record<string, unknown> | unknown[];
    readonly key: string;
    readonly path: string;
  };

  function places(value: unknown, path: string): Place[] {
    if (typeof value !== 'object' || value === null) return [];
    const holder = value as Record<string, unknown>;
    return Object.keys(holder).flatMap((key) => {
      const here = `${path}/${key}`;
      return [{ holder, key, path: here }, ...places(holder[key], here)];
    });
  }

  const put = ({ holder, key }: Place, value: unknown) => Object.assign(holder, { [key]: value });
  const current = ({ holder, key }: Place) => (holder as Record<string, unknown>)[key];

  const edits: Record<string, (place: Place, salt: number) => void> = {
    'another character': (place, salt) => {
      const value = current(place);
      if (typeof value !== 'string') return;
      const where = salt % (value.length + 1);
      const character = ['A', '0', ' ', '\n', '+', 'é', '='][salt % 7] as string;
      put(place, value.slice(0, where) + character + value.slice(where + (salt % 2)));
    },
    'a character less': (place, salt) => {
      const value = current(place);
      if (typeof value === 'string')
        put(place, value.slice(0, salt % value.length) + value.slice((salt % value.length) + 1));
    },
    'another number': (place, salt) => {
      const value = current(place);
      if (typeof value === 'number') put(place, value + (salt % 5) - 2);
    },
    'another type': (place, salt) => put(place, [null, true, 0, '', [], {}, [0], { number: 1 }][salt % 8]),
    'taken out': ({ holder, key }) => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    },
    'put in again': ({ holder, key }, salt) => {
      if (Array.isArray(holder))
        holder.splice(salt % (holder.length + 1), 0, structuredClone(holder[Number(key)]));
      else holder[`${key}2`] = structuredClone(holder[key]);
    },
    'exchanged with a neighbour': ({ holder, key }) => {
      const keys = Object.keys(holder);
      const next = keys[(keys.indexOf(key) + 1) % keys.length] as string;
      const members = holder as Record<string, unknown>;
      [members[key], members[next]] = [members[next], members[key]];
    },
  };

  /** What means the same: scripts are looked up by their hashes, in no order, and their ids are labels. */
  function meaning(certificate: Loose<Certificate>): string {
    const copy = structuredClone(certificate);
    if (Array.isArray(copy.scripts)) {
      for (const script of copy.scripts) if (typeof script?.id === 'string') script.id = 'a label';
      copy.scripts.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    }
    return canonicalJson(copy);
  }

  test('C45 in events, checkpoint, key or scripts, at any place and of any kind', () => {
    const covered = ['events', 'checkpoint', 'publicKey', 'scripts'];
    const before = meaning(structuredClone(issued) as Loose<Certificate>);
    // Where an erased value looks like one that was left out: said as `not_opened`, above.
    const leftOut = /^\/events\/\d+\/openings\/note$/u;
    let changed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(edits)), fc.nat(), fc.nat(), (edit, which, salt) => {
        const copy = structuredClone(issued) as Loose<Certificate>;
        const all = places(copy, '').filter(({ path }) => covered.includes(path.split('/')[1] ?? ''));
        const place = all[which % all.length] as Place;
        if (leftOut.test(place.path) && edit === 'taken out') return;
        edits[edit]?.(place, salt);
        if (meaning(copy) === before) return;
        changed++;
        const result = verifyCertificate(JSON.stringify(copy), { key: logKey.vkey });
        expect(result.ok, `${edit} at ${place.path}`).toBe(false);
      }),
      { numRuns: 1500 },
    );
    expect(changed).toBeGreaterThan(500);
  });
});

describe('C47 what is no certificate is refused, and never thrown', () => {
  test('C47 any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(verifyCertificate(value).ok).toBe(false);
        expect(verifyCertificate(JSON.stringify(value)).ok).toBe(false);
      }),
    );
  });

  test('C47 any JSON in the place of any member', () => {
    const members = [
      'business',
      'customer',
      'witnessed',
      'checkpoint',
      'publicKey',
      'events',
      'scripts',
      'messages',
    ];
    const inEvent = ['event', 'leafHash', 'logIndex', 'inclusionProof', 'openings'];
    fc.assert(
      fc.property(fc.constantFrom(...members, ...inEvent), fc.jsonValue({ maxDepth: 3 }), (member, value) => {
        const copy = structuredClone(issued) as Loose<Certificate>;
        Object.assign(inEvent.includes(member) ? at(copy, 5) : copy, { [member]: value });
        expect(() => verifyCertificate(copy, { key: logKey.vkey })).not.toThrow();
      }),
    );
  });

  test('C47 deep, long and broken texts', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(verifyCertificate(deep).findings).toMatchObject([{ code: 'malformed' }]);
    const hidden = JSON.stringify(issued).replace('"Dana Diaz"', deep);
    expect(verifyCertificate(hidden, { key: logKey.vkey }).findings).toMatchObject([{ code: 'malformed' }]);
    const long = { ...issued, events: Array.from({ length: 200_000 }, () => 0) };
    expect(verifyCertificate(JSON.stringify(long)).findings.length).toBeLessThanOrEqual(60);
    for (const text of ['', '{', 'null', '"', '{"a":1}x', '\ud800', JSON.stringify(issued).slice(0, -1)]) {
      expect(verifyCertificate(text).ok).toBe(false);
    }
    expect(verifyCertificate('{').findings).toMatchObject([{ code: 'not_json' }]);
    expect(verifyCertificate(undefined).ok).toBe(false);
  });

  test('C47 the place is named', () => {
    const messages = (change: (it: Loose<Certificate>) => unknown) => {
      const copy = structuredClone(issued) as Loose<Certificate>;
      change(copy);
      return verifyCertificate(copy).findings.map(({ message }) => message);
    };
    expect(messages((it) => Object.assign(at(it, 3).event, { seq: '4' }))).toEqual([
      'events[3].event.seq must be a whole number from 1',
    ]);
    expect(messages((it) => Object.assign(at(it, 3).event, { seq: 1.5 }))).toHaveLength(1);
    expect(messages((it) => Object.assign(at(it, 3).event, { seq: 0 }))).toHaveLength(1);
    expect(messages((it) => Object.assign(at(it, 3), { logIndex: -1 }))).toHaveLength(1);
    expect(messages((it) => Object.assign(at(it, 3), { leafHash: other32.replace('=', '') }))).toEqual([
      'events[3].leafHash must be base64 of 32 bytes',
    ]);
    expect(
      messages((it) => Object.assign(at(it, 3).event, { recordedAt: '2026-11-23T15:58:00+01:00' })),
    ).toEqual(['events[3].event.recordedAt must be a time in UTC, as 2026-11-23T15:58:00.000Z']);
    expect(
      messages((it) => Object.assign(at(it, 3).event, { recordedAt: '2026-19-39T15:58:00Z' })),
    ).toHaveLength(1);
    expect(messages((it) => Object.assign(at(it, 3).event.actor, { kind: 'robot' }))).toEqual([
      'events[3].event.actor.kind must be staff, key, customer, carrier or system',
    ]);
    expect(
      messages((it) => Object.assign(at(it, 3).openings.number ?? {}, { value: '512 555 0101' })),
    ).toEqual(['events[3].openings.number.value must be a number as +15125550100']);
    expect(messages((it) => Object.assign(at(it, 3).openings.note ?? {}, { value: '\ud800' }))).toHaveLength(
      1,
    );
    expect(messages((it) => delete (it as Partial<Loose<Certificate>>).scripts)).toEqual([
      'scripts must be there: it is missing',
    ]);
    expect(messages((it) => Object.assign(at(it, 3).event.actor, { id: '\ud800' }))).toEqual([
      'events[3].event.actor.id must be a text of 1 to 200 characters',
    ]);
    expect(messages((it) => Object.assign(it, { witnessed: 'no' }))).toEqual([
      'witnessed must be true or false',
    ]);
    expect(messages((it) => Object.assign(it, { business: [] }))).toEqual(['business must be an object']);
    expect(messages((it) => Object.assign(it, { customer: null }))).toEqual(['customer must be an object']);
    expect(messages((it) => Object.assign(it, { version: 2 }))).toEqual([
      'version must be the number 1: of other versions nothing is known',
    ]);
  });

  test('C47 a member that no proof covers is refused, not ignored', () => {
    const changes: ((it: Loose<Certificate>) => unknown)[] = [
      (it) => Object.assign(it, { verdict: 'all is well' }),
      (it) => Object.assign(at(it, 3), { comment: 'x' }),
      (it) => Object.assign(at(it, 3).event, { phone: '+15125550101' }),
      (it) => Object.assign(at(it, 3).event.actor, { name: 'Dana' }),
      (it) => Object.assign(at(it, 3).event.commitments, { 'a b': other32 }),
      (it) => Object.assign(it.scripts[0] ?? {}, { title: 'x' }),
      (it) => Object.assign(it.business, { state: 'licensed' }),
      (it) => Object.assign(it.customer, { consent: { state: 'opted_in' } }),
      (it) => Object.assign(it.customer, { agreesToTexts: true }),
      (it) => Object.assign(it.customer, { texts: [{ id: 'i-1', said: 'START' }] }),
      (it) => Object.assign(it.messages[0] ?? {}, { to: '+15125550101' }),
      (it) =>
        Object.assign(it.messages[1] ?? {}, { answers: { body: 'x', at: '2026-11-23T15:00:00Z', to: 'x' } }),
      (it) => Object.assign(it.messages[0]?.allowedBy ?? {}, { decision: 'opt_in' }),
    ];
    for (const change of changes) expect(findingsAfter(change)).toEqual(['unknown_field']);
    const polluted = JSON.stringify(issued).replace('{', '{"__proto__":{},');
    expect(verifyCertificate(polluted).findings).toMatchObject([{ code: 'unknown_field' }]);
  });

  test('C47 a member that stands twice is found: one reader would take the first, another the last', () => {
    const text = JSON.stringify(issued).replace('"decision":', '"decision":"opt_out","decision":');
    expect(verifyCertificate(text, { key: logKey.vkey }).findings).toMatchObject([
      { code: 'duplicate_member' },
    ]);
  });
});
