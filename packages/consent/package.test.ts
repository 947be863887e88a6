// The package as others get it: built, packed, put into a project that knows nothing of this repository, type-checked by
// plain tsc, and run by every Node.js at hand.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const HERE = import.meta.dirname;
const resolve = createRequire(import.meta.url).resolve;
const folderOf = (name: string) => dirname(resolve(`${name}/package.json`));
const tsc = join(folderOf('typescript'), 'bin/tsc');

let project: string;
let installed: string;
const run = (program: string, ...args: readonly string[]) =>
  execFileSync(program, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** What tsc has to say; nothing where all is well. */
function complaints(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, ...args], { cwd: project, encoding: 'utf8' });
  return stdout + stderr;
}

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'conversations-package-'));
  const built = join(project, 'built');
  run(process.execPath, join(HERE, 'build.ts'), built);
  run('npm', 'pack', '--silent', '--pack-destination', project, built);
  installed = join(project, 'node_modules/@conversations/consent');
  await mkdir(installed, { recursive: true });
  run('tar', '-xzf', 'conversations-consent-0.1.0.tgz', '-C', installed, '--strip-components=1');
  // What npm would fetch besides, from where it is already.
  await symlink(folderOf('libphonenumber-js'), join(project, 'node_modules/libphonenumber-js'));
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'another', type: 'module' }));
  await cp(join(HERE, 'examples/guarded-twilio.ts'), join(project, 'guarded-twilio.ts'));
  await writeFile(join(project, 'shop.ts'), SHOP);
  await writeFile(join(project, 'imports.ts'), IMPORTS);
});
afterAll(() => rm(project, { recursive: true, force: true }));

const IMPORTS = ['', '/lint', '/phone-number', '/segments']
  .map((entry, at) => `export * as all${at} from '@conversations/consent${entry}';`)
  .join('\n');

const SHOP = `
import { decide, foldConsent, NEVER_ASKED, recognizeReply, UNKNOWN_NUMBER, verifyCertificate } from '@conversations/consent';
import { defaultScript, lintScript } from '@conversations/consent/lint';
import { parsePhoneNumber } from '@conversations/consent/phone-number';
import { countSegments } from '@conversations/consent/segments';
import { guardedTwilio } from './guarded-twilio.js';

const at = '2026-05-04T15:00:00.000Z';
const consent = foldConsent(NEVER_ASKED, { id: 'e', seq: 1, decision: 'opt_in', method: 'verbal', occurredAt: at, recordedAt: at });
const facts = { ...UNKNOWN_NUMBER, consent, confirmation: { messageId: 'c', state: 'accepted' as const } };
const text = { id: 'm', purpose: 'notice', category: 'informational', sender: '+15125550100', customerId: null, expiresAt: null } as const;
const gate = (enabled: boolean) =>
  decide(text, facts, { conversationalWindowHours: 24, quietHours: { enabled, from: '20:00', to: '08:00' }, zones: ['America/Chicago'] }, new Date('2026-05-04T16:00:00Z'));
const guarded = guardedTwilio({ sid: 'AC1', token: 'x', from: '+15125550100', business: 'B', contact: 'c', api: 'https://api.twilio.com' });
const parsed = parsePhoneNumber('(512) 555-0142', 'US');
console.log(JSON.stringify({
  reply: recognizeReply('take me off your list please').intent,
  script: lintScript(defaultScript({ businessName: 'Bell' }), { businessName: 'Bell' }).length,
  phone: parsed,
  segments: countSegments('hello').segments,
  certificate: verifyCertificate('{}').ok,
  stranger: (await guarded.send('+15125550142', 'hi', { ...text, purpose: 'message' })).verdict,
  withoutQuietHours: gate(false).verdict,
  withQuietHours: gate(true),
}));
`;

/** This one, this one as if it were older, and whatever else the machine has. */
function everyNode(): [string, string[]][] {
  const others = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .filter((node) => existsSync(node))
    .filter((node) => Number(/\d+/.exec(execFileSync(node, ['--version'], { encoding: 'utf8' }))?.[0]) >= 20);
  return [
    [process.execPath, []],
    [process.execPath, ['--no-harmony-temporal']],
    ...[...new Set(others)].map((node): [string, string[]] => [node, []]),
  ];
}

describe('packed, and put into another project', () => {
  test('it holds code and types, no sources, no tests and nothing of the workspace', async () => {
    const files = globSync('**/*.*', { cwd: installed });
    const others = files.filter((file) => !/\.(js|d\.ts)$/.test(file));
    expect(others.sort()).toEqual(['README.md', 'examples/guarded-twilio.ts', 'package.json']);
    expect(files.filter((file) => /test/.test(file))).toEqual([]);
    for (const file of files.filter((each) => !others.includes(each))) {
      const text = await readFile(join(installed, file), 'utf8');
      expect(text).not.toMatch(/['"]\.\.?\/[^'"\n]*\.ts['"]|\/server\//);
    }
    const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(manifest.dependencies)).toEqual(['libphonenumber-js']);
    expect(Object.keys(manifest.exports)).toEqual(['.', './lint', './phone-number', './segments']);
    expect(manifest).not.toHaveProperty('private');
  });

  test('its README names no file that is not there, but where it speaks of the repository', async () => {
    const text = await readFile(join(installed, 'README.md'), 'utf8');
    const [, elsewhere] = /^## In the repository\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(text) ?? [];
    expect(elsewhere).toContain('packages/consent/corpus');
    const here = text.replace(elsewhere ?? '', '');
    const links = [...here.matchAll(/\]\(([^)#]+)\)/g)];
    const paths = [...here.matchAll(/(?<![\w@./-])((?:[\w-]+\/)+[\w.-]*|[\w-]+\.(?:ts|md))(?![\w/])/g)];
    const named = [...links, ...paths].map(([, path = '']) => path);
    expect(named).toContain('examples/guarded-twilio.ts');
    const notFiles = ['I/O', 'America/Chicago'];
    expect(named.filter((path) => !notFiles.includes(path) && !existsSync(join(installed, path)))).toEqual(
      [],
    );
    // Nothing to run either: scripts are the repository's.
    expect(here).not.toMatch(/\bnode [\w/]+|\bnpm run\b/);
  });

  test('plain tsc finds its types, and the code made with them runs on every Node.js from 20', () => {
    const flags = '--strict --module nodenext --target es2022 --lib es2023,dom --types node'.split(' ');
    const types = join(dirname(folderOf('@types/node')));
    run(process.execPath, tsc, ...flags, '--typeRoots', types, 'shop.ts', 'guarded-twilio.ts');
    for (const [node, options] of everyNode()) {
      const hasTemporal = run(node, ...options, '-p', 'typeof Temporal').trim() !== 'undefined';
      expect(JSON.parse(run(node, ...options, 'shop.js'))).toMatchObject({
        reply: 'opt_out',
        script: 0,
        phone: { e164: '+15125550142' },
        segments: 1,
        certificate: false,
        stranger: 'refused',
        withoutQuietHours: 'granted',
        // C32 C43: without a calendar nobody can say whether it is night.
        withQuietHours: hasTemporal ? { verdict: 'granted' } : { verdict: 'deferred', reason: 'held' },
      });
    }
  });

  test('every type of it compiles with the language alone, without the types of Node.js', () => {
    const types = globSync('**/*.d.ts', { cwd: installed }).map((file) => join(installed, file));
    expect(types.length).toBeGreaterThan(50);
    const flags = '--noEmit --strict --module nodenext --target es2022 --lib es2023 --skipLibCheck false';
    expect(complaints(...flags.split(' '), ...types)).toBe('');
    // As another program sees them: by the names under which it imports them.
    expect(complaints(...flags.split(' '), 'imports.ts')).toBe('');
  });

  test('whatever it exports says what it is', async () => {
    const index = await readFile(join(installed, 'consent.d.ts'), 'utf8');
    const silent: string[] = [];
    for (const [, whole, named = '', file] of index.matchAll(
      /export (?:type )?(?:(\*)|\{([^}]*)\}) from '(.*)\.js'/g,
    )) {
      const types = await readFile(join(installed, `${file}.d.ts`), 'utf8');
      for (const { index: at, 1: name = '' } of types.matchAll(
        /^export (?:declare )?(?:const|function|class|interface|type) (\w+)/gm,
      )) {
        const isExported = whole === '*' || named.split(/[\s,]+/).includes(name);
        if (isExported && !types.slice(0, at).trimEnd().endsWith('*/')) silent.push(`${file}: ${name}`);
      }
    }
    expect(silent).toEqual([]);
  });
});
