// What the web app says: whole in every language, and nothing of it unused.
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCRIPT_ELEMENTS } from '../packages/consent/src/lint-script.ts';
import type { Reason } from '../packages/consent/src/reasons.ts';
import { FAILURE_REASONS } from '../server/src/carriers/failure-reasons.ts';
import { PERSONS_OUTCOMES, TASK_KINDS } from '../server/src/messaging/tasks.ts';
import { PROBLEMS } from '../web/src/app/problem-codes.ts';

const WEB = join(import.meta.dirname, '../web/src');
const SERVER = join(import.meta.dirname, '../server/src');
const ENGINE = join(import.meta.dirname, '../packages/consent/src');
const TRANSLATIONS = ['es', 'fr-CA'] as const;

/** What may stand in another language as it stands in English: names, keywords, and words that are the same there. */
const SAME = {
  everywhere: ['Conversations', 'STOP', 'START', 'HELP', 'YES', 'NO', 'Twilio', 'No'],
  es: [],
  'fr-CA': [
    'Confirmation',
    'Contact',
    'Conversation',
    'Messages',
    'Note',
    'Photo',
    'Script',
    'segment',
    'segments',
    'script',
    'Version',
    'Versions',
  ],
} as const;

/** The whole of what the gate may answer; the types hold this list to it. */
const REASONS = {
  opted_out: true,
  declined: true,
  never_asked: true,
  number_not_confirmed: true,
  category_not_covered: true,
  carrier_blocked: true,
  country_not_allowed: true,
  not_textable: true,
  landline: true,
  disconnected: true,
  stale: true,
  expired: true,
  zone_unknown: true,
  unanswered: true,
  no_longer_due: true,
  paused_for_review: true,
  held: true,
  awaiting_confirmation: true,
  catching_up: true,
  frequency_limit: true,
  automatic_limit: true,
  quiet_hours: true,
} satisfies Record<Reason, true>;

/** The words of one namespace: "notAllowed.call" → "Call {{number}}". */
type Words = ReadonlyMap<string, string>;

function flat(node: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  return Object.entries(node as object).flatMap(([key, value]) => flat(value, [...path, key]));
}

const camelCase = (name: string) => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** By namespace, as web/src/words/<language>.ts names them. */
async function readWords(language: string): Promise<Map<string, Words>> {
  const found = new Map<string, Words>();
  for await (const file of glob(`words/${language}/*.json`, { cwd: WEB })) {
    const text = await readFile(join(WEB, file), 'utf8');
    found.set(camelCase(basename(file, '.json')), new Map(flat(JSON.parse(text))));
  }
  return found;
}

const english = await readWords('en');
const translated = new Map(
  await Promise.all(TRANSLATIONS.map(async (language) => [language, await readWords(language)] as const)),
);

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** The key that code asks for, of one that counts: "unread_one" → "unread". */
function askedFor(key: string, words: Words): string {
  const stem = key.replace(PLURAL, '');
  return words.has(`${stem}_one`) && words.has(`${stem}_other`) ? stem : key;
}

/** The keys that a language must have, given the English ones: its own plural forms in place of those. */
function keysIn(language: string, words: Words): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = [...words.keys()].flatMap((key) => {
    const stem = askedFor(key, words);
    return stem === key ? [key] : forms.map((form) => `${stem}_${form}`);
  });
  return [...new Set(keys)].sort();
}

const placeholders = (text: string) => [...new Set(text.match(/\{\{.*?\}\}/g))].sort();

/** Every word of a language with where it stands: "inbox:title". */
const all = (language: Map<string, Words>) =>
  [...language].flatMap(([namespace, words]) =>
    [...words].map(([key, text]) => ({ at: `${namespace}:${key}`, text })),
  );

/** The places whose words are not as they should be, with the words. */
const wrong = (language: Map<string, Words>, isWrong: (text: string) => boolean) =>
  all(language)
    .filter(({ text }) => isWrong(text))
    .map(({ at, text }) => `${at} "${text}"`);

describe.each(TRANSLATIONS)('in %s', (language) => {
  const theirs = translated.get(language) as Map<string, Words>;

  test.each([...english.keys()])('%s says all that it says in English, and no more', (namespace) => {
    const words = english.get(namespace) as Words;
    expect([...(theirs.get(namespace)?.keys() ?? [])].sort()).toEqual(keysIn(language, words));
  });

  test('the same is filled in as in English', () => {
    const differing = [...english].flatMap(([namespace, words]) =>
      [...(theirs.get(namespace) ?? [])].flatMap(([key, text]) => {
        const plural = askedFor(key, words) === key && words.has(key) ? key : key.replace(PLURAL, '_other');
        const wanted = placeholders(words.get(plural) ?? '');
        const found = placeholders(text);
        // "One conversation" need not say its number.
        const same = [wanted, wanted.filter((name) => !key.endsWith('_one') || name !== '{{count}}')];
        return same.some((each) => each.join() === found.join()) ? [] : [`${namespace}:${key}`];
      }),
    );
    expect(differing).toEqual([]);
  });

  test('nothing is left in English', () => {
    const same: readonly string[] = [...SAME.everywhere, ...SAME[language]];
    const left = [...english].flatMap(([namespace, words]) =>
      [...words].flatMap(([key, text]) => {
        const said = text.replaceAll(/\{\{.*?\}\}/g, '').trim();
        const untouched = theirs.get(namespace)?.get(key) === text;
        return untouched && /\p{L}{2}/u.test(said) && !same.includes(said)
          ? [`${namespace}:${key} "${text}"`]
          : [];
      }),
    );
    expect(left).toEqual([]);
  });
});

test.each([['en', english] as const, ...translated])(
  'no words of %s are empty, straight or astray',
  (_, words) => {
    expect(wrong(words, (text) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(wrong(words, (text) => text.includes("'"))).toEqual([]);
    expect(wrong(words, (text) => /\.\.\.| {2}/.test(text))).toEqual([]);
  },
);

test('French is set as in Quebec: a hard space before a colon and within guillemets, none before ; ? and !', () => {
  const french = translated.get('fr-CA') as Map<string, Words>;
  expect(
    wrong(french, (text) => /[^\u00a0\d]:(?!\/\/)|«(?!\u00a0)|(?<!\u00a0)»/.test(unquoted(text))),
  ).toEqual([]);
  expect(wrong(french, (text) => / [;?!]/.test(text))).toEqual([]);
});

/** Without what is quoted from the shop's own texts. */
const unquoted = (text: string) => text.replaceAll(/“[^”]*”|\{\w+\}:/g, '');

test('Spanish questions and exclamations are opened where they begin', () => {
  const spanish = translated.get('es') as Map<string, Words>;
  expect(wrong(spanish, (text) => /\p{L}[?]/u.test(unquoted(text)) && !text.includes('¿'))).toEqual([]);
  expect(wrong(spanish, (text) => /\p{L}!/u.test(unquoted(text)) && !text.includes('¡'))).toEqual([]);
});

test('the names that staff were taught are in English to the letter', () => {
  expect(english.get('customers')?.get('agree')).toBe('Agree to receive text messages');
  expect(english.get('customers')?.get('agreed')).toBe('Agreed to receive text messages');
  expect(english.get('ask')?.get('answers.opt_in.title')).toBe('Customer said yes');
  expect(english.get('ask')?.get('answers.decline.title')).toBe('Customer said no');
});

test.each([
  ['each reason of the gate', 'reasons', Object.keys(REASONS).map((reason) => `reason.${reason}`)],
  [
    'each reason of a carrier’s, and what to do about it,',
    'reasons',
    FAILURE_REASONS.flatMap((reason) => [`failure.${reason}`, `remedy.${reason}`]),
  ],
  ['each kind of task', 'inbox', TASK_KINDS.flatMap((kind) => [`tasks.${kind}`, `decide.${kind}`])],
  ['each way to settle one', 'workOrders', PERSONS_OUTCOMES.map((outcome) => `call.outcome.${outcome}`)],
])('%s has words', (_, namespace, keys) => {
  expect(keys.filter((key) => !english.get(namespace)?.has(key))).toEqual([]);
});

test('each problem that the API can state has words', async () => {
  const codes = new Set<string>();
  for await (const file of glob('**/*.ts', { cwd: SERVER })) {
    const code = await readFile(join(SERVER, file), 'utf8');
    for (const [, found = ''] of code.matchAll(/new Rejection\(\s*'\w+',\s*'(\w+)'/g)) codes.add(found);
  }
  expect(codes.size).toBeGreaterThan(10);
  expect([...codes].filter((code) => !english.get('app')?.has(`problem.${code}`))).toEqual([]);
  expect(PROBLEMS.filter((code) => !english.get('app')?.has(`problem.${code}`))).toEqual([]);
});

test.each([
  ['script', ['lint-script.ts'], SCRIPT_ELEMENTS],
  ['template', ['lint-template.ts', 'template-requirements.ts'], []],
] as const)(
  'each thing that may be found in a %s has words, in every language',
  async (linted, files, required) => {
    const codes = new Set<string>(required);
    for (const file of files) {
      const code = await readFile(join(ENGINE, file), 'utf8');
      for (const [, found = ''] of code.matchAll(/(?:\b(?:missing|wrong|warning)\(\s*|\bcode: )'(\w+)'/g))
        codes.add(found);
    }
    expect(codes.size).toBeGreaterThan(5);
    for (const words of [english, ...translated.values()]) {
      const lacking = [...codes].filter((code) => !words.get('settings')?.has(`findings.${linted}.${code}`));
      expect(lacking).toEqual([]);
    }
  },
);

interface Source {
  readonly path: string;
  readonly code: string;
  /** The namespaces that it opens, by each call: a key without a namespace's name is of the first. */
  readonly opens: readonly (readonly string[])[];
}

function source(path: string, text: string): Source {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '');
  const opens = [...code.matchAll(/useTranslation\(([^)]*)\)/g)].map(([, names = '']) => {
    const named = [...names.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
    return named.length === 0 ? ['app'] : named;
  });
  return { path, code, opens };
}

async function readSources(): Promise<Source[]> {
  const found: Source[] = [];
  for await (const file of glob('**/*.{ts,tsx}', { cwd: WEB })) {
    const path = file.replaceAll('\\', '/');
    if (!path.includes('.test.')) found.push(source(path, await readFile(join(WEB, file), 'utf8')));
  }
  return found;
}

/** What a piece of code names in quotes; a template is a pattern, with anything where something is put in. */
function named(code: string): RegExp[] {
  const plain = code.matchAll(/'((?:\w+:)?[\w.]+)'/g);
  const templates = code.matchAll(/`((?:\w+:)?\w+\.(?:[^`$]|\$\{[^}]*\})*)`/g);
  return [...plain, ...templates].map(([, text = '']) => {
    const pieces = text.split(/\$\{[^}]*\}|\*/).map((piece) => piece.replaceAll('.', '\\.'));
    return new RegExp(`^${pieces.join('.+')}$`);
  });
}

/** The first argument of each call of `t`, or of what is `t` under another type. */
function lookups({ code }: Source): string[] {
  const others = [...code.matchAll(/const (\w+) = t as /g)].map(([, name = '']) => name);
  return [...code.matchAll(new RegExp(`(?<![\\w.])(?:${['t', ...others].join('|')})\\(`, 'g'))].map(
    ({ index, 0: call }) => {
      let depth = 0;
      const from = index + call.length;
      let at = from;
      for (; at < code.length; at++) {
        const character = code[at] ?? '';
        if ('([{'.includes(character)) depth++;
        else if (depth === 0 && ',)'.includes(character)) break;
        else if (')]}'.includes(character)) depth--;
      }
      // No keys: what is compared with, types, and what a template puts in.
      const argument = code.slice(from, at).replaceAll(/\$\{[^}]*\}/g, '*');
      return argument.replaceAll(/[!=]==\s*'[^']*'|\.\w+\('[^']*'\)|\bas\s.*/gs, '');
    },
  );
}

/** The keys of a namespace, as code asks for them. */
function keysOf(namespace: string): string[] {
  const words = english.get(namespace) ?? new Map<string, string>();
  return [...new Set([...words.keys()].map((key) => askedFor(key, words)))];
}

const withName = (namespace: string) => keysOf(namespace).map((key) => `${namespace}:${key}`);

/** What a file asks for that is not there. So that no namespace hides another's key, each but the first is named. */
function unknownIn(file: Source): string[] {
  const keys = [
    ...file.opens.flatMap(([first = 'app']) => keysOf(first)),
    ...file.opens.flat().flatMap(withName),
  ];
  return lookups(file)
    .flatMap(named)
    .filter((pattern) => !keys.some((key) => pattern.test(key)))
    .map((pattern) => `${file.path}: ${pattern.source}`);
}

function unusedOf(sources: readonly Source[]): string[] {
  return [...english.keys()].flatMap((namespace) => {
    const patterns = sources
      .filter(({ code, opens }) => opens.flat().includes(namespace) || code.includes(`${namespace}:`))
      .flatMap(({ code }) => named(code));
    return keysOf(namespace)
      .map((key) => ({ key, whole: `${namespace}:${key}` }))
      .filter(({ key, whole }) => !patterns.some((each) => each.test(key) || each.test(whole)))
      .map(({ whole }) => whole);
  });
}

describe('words and code', () => {
  test('every key that the code asks for is there', async () => {
    expect((await readSources()).flatMap(unknownIn)).toEqual([]);
  });

  test('every key that is there is asked for', async () => {
    expect(unusedOf(await readSources())).toEqual([]);
  });
});

describe('these rules can fail', () => {
  const inbox = (code: string) => source('x.tsx', `const { t } = useTranslation(['inbox', 'app']);\n${code}`);

  test.each([
    `t('noSuchKey')`,
    `t(resolved ? 'reopen' : 'noSuchKey')`,
    `t(\`noSuch.\${part}\`)`,
    `t('app:noSuchKey', { name: 'x' })`,
    `t('unread_one')`,
    `t('undo')`,
  ])('%s asks for what is not there', (code) => {
    expect(unknownIn(inbox(code))).toHaveLength(1);
  });

  test.each([
    `t('reopen')`,
    `t(state === 'lost' ? 'app:connection.offline' : 'reopen')`,
    `t(\`views.\${view}\`)`,
    `t(\`empty.\${filter.view}Words\`)`,
    `t('app:undo')`,
    `t('unread', { count })`,
    `set('noSuchKey')`,
    `// t('noSuchKey')`,
  ])('%s asks for what is there', (code) => {
    expect(unknownIn(inbox(code))).toEqual([]);
  });

  test('what no code names is found', () => {
    const used = inbox(`t('reopen') + t(\`views.\${view}\`) + t('unread', { count })`);
    const unused = unusedOf([used]);
    for (const key of ['inbox:reopen', 'inbox:views.open', 'inbox:unread']) expect(unused).not.toContain(key);
    for (const key of ['inbox:resolve', 'ask:done', 'app:undo']) expect(unused).toContain(key);
  });

  test('a language with more plurals than English needs them all', () => {
    const words: Words = new Map([
      ['unread_one', ''],
      ['unread_other', ''],
      ['said_other', ''],
    ]);
    expect(keysIn('es', words)).toEqual(['said_other', 'unread_many', 'unread_one', 'unread_other']);
  });
});
