// What the documents say is so: the README's loop is run as it stands there, and every file that they name exists.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoProgram, startDemo } from './demo-program.ts';

const ROOT = join(import.meta.dirname, '..');

interface Step {
  readonly commands: string;
  /** What it prints, `…` standing for anything; null where nothing is promised. */
  readonly prints: string | null;
}

/** The shell blocks of a chapter, cut after each promise. */
function stepsOf(document: string, chapter: string): Step[] {
  const [, rest = ''] = document.split(`\n## ${chapter}\n`);
  const [text = ''] = rest.split('\n## ');
  const steps: Step[] = [];
  for (const [, block = ''] of text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)) {
    const commands: string[] = [];
    for (const line of block.trimEnd().split('\n')) {
      const prints = /^# → (.*)$/.exec(line)?.[1];
      if (prints === undefined) commands.push(line);
      else steps.push({ commands: commands.splice(0).join('\n'), prints });
    }
    if (commands.length > 0) steps.push({ commands: commands.join('\n'), prints: null });
  }
  return steps;
}

const asPattern = (prints: string) =>
  new RegExp(
    `^${prints
      .split('…')
      .map((part) => RegExp.escape(part))
      .join('.*')}$`,
    's',
  );

describe('the README', () => {
  const END_OF_STEP = '\u001e';
  let demo: DemoProgram;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conversations-readme-'));
    demo = await startDemo({ DEMO_API_KEY: 'try-the-demo' });
  });
  afterAll(async () => {
    await demo?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('M2–M9 its loop comes out as it says: asked, agreed, texted, stopped at once, started, proved', {
    timeout: 180_000,
  }, async () => {
    const steps = stepsOf(await readFile(join(ROOT, 'README.md'), 'utf8'), 'The loop, by hand');
    expect(steps.length).toBeGreaterThan(12);
    // One shell for all of it, as a reader has.
    const script = steps.map(({ commands }) => `${commands}\nprintf '${END_OF_STEP}'\n`).join('');
    const shell = spawn(
      'bash',
      ['-c', script.replaceAll(':3000', `:${demo.port}`).replaceAll('/tmp/', `${folder}/`)],
      {
        cwd: ROOT,
        env: {
          PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
          HOME: folder,
          DATA_DIR: demo.dataDir,
          npm_config_offline: 'true',
          npm_config_update_notifier: 'false',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own: what waits in vain is ended with all that it runs.
        detached: true,
      },
    );
    const bound = setTimeout(() => process.kill(-(shell.pid as number), 'SIGKILL'), 150_000);
    const [printed, complaints] = await Promise.all([readText(shell.stdout), readText(shell.stderr)]);
    clearTimeout(bound);
    const parts = printed.split(END_OF_STEP).map((part) => part.trim());
    for (const [at, { commands, prints }] of steps.entries()) {
      if (prints === null) continue;
      expect(parts[at], `${commands}\n${complaints}`).toMatch(asPattern(prints));
    }
    expect(parts).toHaveLength(steps.length + 1);
  });
});

describe('the documents', () => {
  test('the README of the consent package prints what it says, each example by itself', async () => {
    const text = await readFile(join(ROOT, 'packages/consent/README.md'), 'utf8');
    const examples = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, example = '']) => example);
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) {
      const promised = [...example.matchAll(/\/\/ → (.*)$/gm)].map(([, prints]) => prints);
      expect(promised.length, example).toBeGreaterThan(0);
      const node = spawn(process.execPath, ['--input-type=module-typescript', '-e', example], {
        cwd: ROOT,
        env: { PATH: process.env.PATH, NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      expect((await readText(node.stdout)).trimEnd().split('\n')).toEqual(promised);
    }
  });

  test('name no file that is not there', async () => {
    const missing: string[] = [];
    let named = 0;
    for await (const document of glob(['*.md', 'docs/**/*.md', 'packages/*/README.md'], { cwd: ROOT })) {
      const text = await readFile(join(ROOT, document), 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, to = '']) => ({
        to,
        from: [dirname(document)],
      }));
      // A path in code: from the root, or within the server's sources.
      const paths = [...text.matchAll(/`([\w./-]+\/[\w.-]+\.(?:ts|js|sql|md|sh|pml|png|json))`/g)].map(
        ([, to = '']) => ({ to, from: ['.', dirname(document), 'server/src'] }),
      );
      for (const { to, from } of [...links, ...paths]) {
        named += 1;
        if (!from.some((folder) => existsSync(join(ROOT, folder, to)))) missing.push(`${document}: ${to}`);
      }
    }
    expect(missing).toEqual([]);
    expect(named).toBeGreaterThan(50);
  });
});
