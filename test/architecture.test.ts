// Who may import whom, and a few things that no file may do. Files that only tests use may import what they like.
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/**
 * What each room may import, besides itself. A room is a folder of server/src, a single file of it, or the package
 * `consent`; `carriers` is several of them, so that who works with a carrier knows the port alone.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  // Pure: nothing of ours, so that it can be used in another's application.
  consent: [],
  // What everything else stands on.
  'rejection.ts': [],
  'repeat.ts': [],
  'config.ts': [],
  'address-of.ts': ['config.ts'],
  secrets: [],
  storage: ['consent', 'secrets', 'config.ts'],
  numbers: ['consent', 'storage', 'secrets'],
  businesses: ['consent', 'storage', 'secrets', 'rejection.ts'],
  ledger: ['consent', 'storage', 'secrets', 'numbers', 'businesses'],
  // Pure too: what a certificate looks like to people.
  'certificate-pdf': ['consent'],
  // Runs for others, elsewhere.
  witness: ['consent'],
  media: ['storage', 'secrets', 'rejection.ts', 'repeat.ts'],
  'sign-in': [],
  // Carriers: the port, what writes under a permit, what opens accounts, and the connectors.
  'carriers (port)': ['consent'],
  'carriers (wire)': ['carriers (port)'],
  carriers: ['carriers (port)', 'consent', 'storage', 'secrets', 'rejection.ts'],
  'carriers/simulator': ['carriers (port)', 'storage'],
  'carriers/twilio': ['carriers (port)', 'carriers (wire)', 'consent'],
  'carriers/telnyx': ['carriers (port)', 'carriers (wire)', 'consent'],
  'carriers/vonage': ['carriers (port)', 'carriers (wire)', 'consent'],
  'carriers/smpp': ['carriers (port)', 'consent'],
  // The stories of a text: of carriers they know the port, and never a connector.
  messaging: [
    'carriers (port)',
    'consent',
    'storage',
    'secrets',
    'numbers',
    'businesses',
    'ledger',
    'media',
    'rejection.ts',
    'repeat.ts',
  ],
  // Connections that are held open to carriers which text in over nothing else.
  links: ['carriers', 'carriers (port)', 'carriers/smpp', 'consent', 'messaging', 'storage'],
  // What stands in for the world behind the simulated carrier: it delivers, and texts in as a webhook would.
  simulator: [
    'carriers (port)',
    'carriers/simulator',
    'consent',
    'storage',
    'numbers',
    'businesses',
    'messaging',
  ],
  // Use cases.
  customers: [
    'messaging',
    'media',
    'consent',
    'storage',
    'secrets',
    'numbers',
    'businesses',
    'ledger',
    'rejection.ts',
  ],
  inbox: [
    'messaging',
    'media',
    'customers',
    'consent',
    'storage',
    'secrets',
    'numbers',
    'businesses',
    'ledger',
    'rejection.ts',
  ],
  events: ['messaging', 'customers', 'consent', 'storage', 'secrets', 'numbers', 'businesses'],
  'work-orders': [
    'events',
    'inbox',
    'messaging',
    'consent',
    'storage',
    'secrets',
    'businesses',
    'rejection.ts',
  ],
  // What is written for carriers' reviewers, on the sheet of the certificate.
  registration: ['businesses', 'certificate-pdf', 'consent', 'storage'],
  demo: ['carriers', 'customers', 'work-orders', 'businesses', 'storage', 'secrets'],
  'reseal-secrets.ts': ['carriers', 'media', 'secrets', 'storage'],
  'housekeeping.ts': ['carriers', 'customers', 'media', 'repeat.ts', 'secrets', 'storage'],
  // The ways in: through the use cases.
  http: [
    'businesses',
    'carriers',
    'carriers (port)',
    'carriers/simulator',
    'certificate-pdf',
    'config.ts',
    'consent',
    'customers',
    'events',
    'inbox',
    'ledger',
    'media',
    'messaging',
    'registration',
    'rejection.ts',
    'secrets',
    'sign-in',
    'simulator',
    'storage',
    'work-orders',
  ],
  cli: [
    'address-of.ts',
    'businesses',
    'carriers',
    'certificate-pdf',
    'config.ts',
    'consent',
    'customers',
    'demo',
    'http',
    'ledger',
    'main.ts',
    'media',
    'registration',
    'reseal-secrets.ts',
    'secrets',
    'sign-in',
    'storage',
    'witness',
  ],
  // The composition root knows all; only the command line knows it.
  'main.ts': [
    'address-of.ts',
    'businesses',
    'carriers',
    'carriers (port)',
    'carriers/simulator',
    'carriers/telnyx',
    'carriers/twilio',
    'carriers/vonage',
    'config.ts',
    'customers',
    'housekeeping.ts',
    'http',
    'ledger',
    'links',
    'media',
    'messaging',
    'secrets',
    'sign-in',
    'simulator',
    'storage',
  ],
};

const PURE_DEPENDENCIES = ['libphonenumber-js/min', 'libphonenumber-js/max', 'node:crypto'];
/** What connectors that speak HTTP have in common. */
const WIRE = [
  'exchange-result.ts',
  'json-fields.ts',
  'kept-connections.ts',
  'permitted-request.ts',
  'wait-asked.ts',
];
const VAGUE_NAMES = ['index', 'utils', 'util', 'lib', 'helpers', 'helper', 'common', 'misc', 'shared'];

interface File {
  /** From the root, with slashes. */
  readonly path: string;
  readonly source: string;
}

async function filesOf(folder: string): Promise<File[]> {
  const files: File[] = [];
  for await (const found of glob(`${folder}/**/*.ts`, { cwd: ROOT })) {
    const path = found.replaceAll('\\', '/');
    if (path.includes('node_modules/')) continue;
    files.push({ path, source: await readFile(join(ROOT, path), 'utf8') });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const isForTests = (path: string) =>
  /\.test\.ts$|-for-tests\.ts$|\/testing\/|(^|\/)test(-support)?\//.test(path);

/** Code without its comments, so that what they mention counts for nothing. Lines keep their places. */
function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, (comment) =>
    comment.replaceAll(/[^\n]/g, ''),
  );
}

/** What a file imports, types and dynamic imports among them: a path from the root, or a package's name. */
function importsOf({ path, source }: File): string[] {
  const code = withoutComments(source);
  const found = code.matchAll(
    /^\s*(?:import|export)\s[^'"`;]*?\bfrom\s*'([^']+)'|(?:^\s*import\s+|\bimport\s*\(\s*)'([^']+)'/gm,
  );
  return [...found].map(([, from, bare]) => {
    const name = from ?? bare ?? '';
    return name.startsWith('.') ? join(path, '..', name).replaceAll('\\', '/') : name;
  });
}

function roomOf(path: string): string | null {
  if (/^@conversations\/consent(\/|$)|^packages\/consent\//.test(path)) return 'consent';
  const [, first = '', second] = /^server\/src\/([^/]+)(?:\/([^/]+))?/.exec(path) ?? [];
  if (first !== 'carriers') return first || null;
  if (second === 'carrier.ts' || second === 'permit.ts') return 'carriers (port)';
  if (second === 'failure-reasons.ts') return 'carriers (port)';
  if (WIRE.includes(second ?? '')) return 'carriers (wire)';
  return second?.endsWith('.ts') ? 'carriers' : `carriers/${second}`;
}

/** The packages that a file needs, itself or through others of ours. */
function packagesBehind(path: string, files: readonly File[]): string[] {
  const ours = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const file = ours.get(name);
    if (file) importsOf(file).forEach(visit);
  };
  visit(path.replaceAll('\\', '/'));
  return [...seen].filter((name) => !ours.has(name)).sort();
}

/** Each arrow between rooms, and the files that draw it. */
function arrowsOf(files: readonly File[]): Map<string, string[]> {
  const arrows = new Map<string, string[]>();
  for (const file of files.filter(({ path }) => !isForTests(path))) {
    for (const imported of importsOf(file)) {
      const [from, to] = [roomOf(file.path), roomOf(imported)];
      if (from === null || to === null || from === to) continue;
      const arrow = `${from} → ${to}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), file.path]);
    }
  }
  return arrows;
}

function forbiddenArrows(files: readonly File[]): string[] {
  const allowed = new Set(
    Object.entries(ARROWS).flatMap(([from, all]) => all.map((to) => `${from} → ${to}`)),
  );
  return [...arrowsOf(files)]
    .filter(([arrow]) => !allowed.has(arrow))
    .map(([arrow, by]) => `${arrow}, by ${[...new Set(by)].join(', ')}`);
}

/** The rooms on a circle, each from where it was found. */
function circles(arrows: Iterable<string>): string[] {
  const next = Map.groupBy(
    [...arrows].map((arrow) => arrow.split(' → ') as [string, string]),
    ([from]) => from,
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (room: string, way: readonly string[]): void => {
    if (way.includes(room)) {
      found.push([...way.slice(way.indexOf(room)), room].join(' → '));
      return;
    }
    if (done.has(room)) return;
    for (const [, to] of next.get(room) ?? []) visit(to, [...way, room]);
    done.add(room);
  };
  for (const room of next.keys()) visit(room, []);
  return found;
}

/** Where code that is not a test's says what it should not, as `path:line`. */
function placesOf(files: readonly File[], forbidden: RegExp, exceptions: readonly RegExp[] = []): string[] {
  return files
    .filter(({ path }) => !isForTests(path) && !exceptions.some((exception) => exception.test(path)))
    .flatMap(({ path, source }) => {
      const code = withoutComments(source);
      return [...code.matchAll(forbidden)].map(
        ({ index }) => `${path}:${code.slice(0, index).split('\n').length}`,
      );
    });
}

const CONSOLE = /\bconsole\s*\./g;
const STANDARD_STREAMS = /\bprocess\.std(out|err)\b/g;
const ENVIRONMENT = /\bprocess\s*\.\s*env\b|\bprocess\s*\[/g;
// A fixed string may be raw; whatever is put into one goes by as a parameter or a quoted name instead.
const RAW_SQL = /\bsql\.raw\s*\((?!\s*(?:'[^'\n]*'|`[^`$]*`)\s*,?\s*\))/g;
const INTERPOLATED_QUERY = /\.query\s*(?:<[^(]*>)?\(\s*`[^`]*\$\{/g;

const server = await filesOf('server/src');
const consent = await filesOf('packages/consent/src');
const all = [...consent, ...server, ...(await filesOf('server/test-support')), ...(await filesOf('test'))];

describe('rooms', () => {
  test('import only what stands in the table', () => {
    expect(forbiddenArrows(all)).toEqual([]);
  });

  test('stand in the table, and the table names none that is gone and no arrow that nobody needs', () => {
    const rooms = new Set(all.flatMap(({ path }) => (isForTests(path) ? [] : (roomOf(path) ?? []))));
    expect([...rooms].sort()).toEqual(Object.keys(ARROWS).sort());
    const drawn = arrowsOf(all);
    const unused = Object.entries(ARROWS)
      .flatMap(([from, tos]) => tos.map((to) => `${from} → ${to}`))
      .filter((arrow) => !drawn.has(arrow));
    expect(unused).toEqual([]);
  });

  test('form no circle', () => {
    expect(circles([...arrowsOf(all).keys()])).toEqual([]);
  });

  test('the consent package needs phone numbers and hashes, and nothing else', () => {
    const others = consent
      .filter(({ path }) => !isForTests(path))
      .flatMap((file) => importsOf(file).map((name) => ({ path: file.path, name })))
      .filter(({ name }) => !name.startsWith('packages/consent/src/') && !PURE_DEPENDENCIES.includes(name));
    expect(others).toEqual([]);
  });

  test('what a browser loads of the consent package needs no Node.js, and phone numbers alone a library', async () => {
    const { exports } = JSON.parse(await readFile(join(ROOT, 'packages/consent/package.json'), 'utf8')) as {
      exports: Record<string, string>;
    };
    const { '.': _, ...forBrowsers } = exports;
    const needs = Object.entries(forBrowsers).map(([subpath, file]) => [
      subpath,
      packagesBehind(join('packages/consent', file), consent),
    ]);
    expect(Object.fromEntries(needs)).toEqual({
      './lint': [],
      './phone-number': ['libphonenumber-js/min'],
      './segments': [],
    });
  });

  test('nothing that runs in production imports what only tests use', () => {
    const found = all
      .filter(({ path }) => !isForTests(path))
      .flatMap((file) => importsOf(file).filter((name) => name === 'vitest' || isForTests(name)));
    expect(found).toEqual([]);
  });
});

describe('the gate', () => {
  test('only the hand-over mints permits', () => {
    const minting = all.filter(({ source }) => /\bmintPermit\b/.test(withoutComments(source)));
    expect(minting.map(({ path }) => path).filter((path) => !isForTests(path))).toEqual([
      'server/src/carriers/permit.ts',
      'server/src/messaging/hand-over.ts',
    ]);
  });

  test('only the hand-over sends', () => {
    expect(placesOf(server, /\bcarrier\.send\s*\(/g)).toEqual([
      // Passes the hand-over's own permit on to the session that this process holds.
      expect.stringMatching(/^server\/src\/links\/smpp-link\.ts:\d+$/),
      expect.stringMatching(/^server\/src\/messaging\/hand-over\.ts:\d+$/),
    ]);
  });
});

describe('no file', () => {
  test('is named for nothing', () => {
    const vague = all.filter(({ path }) =>
      path.split('/').some((part) => VAGUE_NAMES.includes(basename(part, '.ts').replace(/\.test$/, ''))),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  const WRITTEN_BY_PROGRAMS = ['server/src/storage/schema-columns.ts'];
  const LEARNED = 'packages/consent/src/recognition/phrases/weights/';
  test('is longer than 300 lines, tests and what a program writes aside', () => {
    const long = all
      .filter(
        ({ path }) => !isForTests(path) && !path.startsWith(LEARNED) && !WRITTEN_BY_PROGRAMS.includes(path),
      )
      .map(({ path, source }) => ({ path, lines: source.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  test('reads the environment but the command line, which hands it to config.ts', () => {
    const exceptions = [
      /^server\/src\/cli\//,
      /^server\/src\/config\.ts$/,
      // The path on which the system's own programs are found.
      /^server\/src\/storage\/own-database\/run\.ts$/,
    ];
    expect(placesOf([...server, ...consent], ENVIRONMENT, exceptions)).toEqual([]);
  });

  test('writes to the console, nor to the standard streams but the command line', () => {
    expect(placesOf([...server, ...consent], CONSOLE)).toEqual([]);
    expect(placesOf([...server, ...consent], STANDARD_STREAMS, [/^server\/src\/cli\//])).toEqual([]);
  });

  test('puts a value into the text of a query', () => {
    expect(placesOf(server, RAW_SQL)).toEqual([]);
    const exceptions = [
      // Names of roles, databases and channels, which no parameter can be: constants of ours, or escaped.
      /^server\/src\/storage\/(migrate|prepare-own-database|signals)\.ts$/,
    ];
    expect(placesOf(server, INTERPOLATED_QUERY, exceptions)).toEqual([]);
  });
});

describe('these rules can fail', () => {
  const file = (path: string, source: string): File => ({ path: `server/src/${path}`, source });

  test.each([
    [`import { createTwilio } from '../carriers/twilio/twilio.ts';`, 'messaging → carriers/twilio'],
    [`import type { App } from '../http/app-type.ts';`, 'messaging → http'],
    [`export * from '../main.ts';`, 'messaging → main.ts'],
    [`import {\n  a,\n  b,\n} from '../carriers/accounts.ts';`, 'messaging → carriers'],
    [`const late = await import('../cli/serve.ts');`, 'messaging → cli'],
    [`import '../inbox/send-text.ts';`, 'messaging → inbox'],
  ])('%s', (source, arrow) => {
    expect(forbiddenArrows([file('messaging/x.ts', source)])).toEqual([
      `${arrow}, by server/src/messaging/x.ts`,
    ]);
    expect(forbiddenArrows([file('messaging/x.test.ts', source)])).toEqual([]);
  });

  test('what a comment mentions is no import, and the port is no connector', () => {
    const source = `
      // import '../http/app.ts';
      /* import a from '../cli/main.ts'; */
      import { Permit } from '../carriers/permit.ts';
      import pg from 'pg';`;
    expect(forbiddenArrows([file('messaging/x.ts', source)])).toEqual([]);
    expect(importsOf(file('messaging/x.ts', source))).toEqual(['server/src/carriers/permit.ts', 'pg']);
  });

  test('a package is found behind files of ours', () => {
    const files = [
      file('a.ts', `import './b.ts';`),
      file('b.ts', `export * from 'node:crypto';\nimport './a.ts';`),
    ];
    expect(packagesBehind('server/src/a.ts', files)).toEqual(['node:crypto']);
  });

  test('a circle is found, however long', () => {
    expect(circles(['a → b', 'b → c', 'a → c'])).toEqual([]);
    expect(circles(['a → b', 'b → c', 'c → b'])).toEqual(['b → c → b']);
    expect(circles(['x → a', 'a → b', 'b → c', 'c → a'])).toEqual(['a → b → c → a']);
  });

  test.each([
    [CONSOLE, `console.log('x')`, `// console.log\nlog.info('console')`],
    [STANDARD_STREAMS, 'process.stdout.write(line)', 'process.stdin'],
    [ENVIRONMENT, 'process.env.HOME', 'config.environment'],
    [RAW_SQL, `sql.raw(\`order by \${column}\`)`, 'sql.raw(`now()`)'],
    [RAW_SQL, 'sql.raw(name)', `sql.raw('now()')`],
    [INTERPOLATED_QUERY, `pool.query(\`SELECT \${id}\`)`, "pool.query('SELECT $1', [id])"],
    [
      INTERPOLATED_QUERY,
      `pool.query<{ id: string }>(\`SELECT \${id}\`)`,
      'pool.query<{ id: string }>(`SELECT 1`)',
    ],
  ])('%s', (rule, bad, good) => {
    expect(placesOf([file('inbox/x.ts', `\n${bad}`)], rule)).toEqual(['server/src/inbox/x.ts:2']);
    expect(placesOf([file('inbox/x.ts', good)], rule)).toEqual([]);
  });
});
