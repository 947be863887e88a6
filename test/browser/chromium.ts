import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const PACKAGE = dirname(dirname(require.resolve('@sparticuz/chromium')));

/** The Chromium of the npm package, without a screen. Nothing of the machine's own browsers is used. */
export async function launchChromium(): Promise<Browser> {
  const folder = await unpack();
  const launch = (env: Record<string, string | undefined> = {}) =>
    chromium.launch({
      executablePath: join(folder, 'chromium'),
      // Root may not use the sandbox; what is opened here are our own pages.
      args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
      env: { ...process.env, FONTCONFIG_PATH: join(folder, 'fonts'), ...env } as Record<string, string>,
      timeout: 120_000,
    });
  try {
    return await launch();
  } catch (error) {
    if (!/error while loading shared libraries/.test((error as Error).message)) throw error;
    return launch({ LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') });
  }
}

/**
 * Unpacks the browser once per machine. Several test files may want it at the same moment, and one may be ended half-way:
 * so each unpacks beside the place and moves the whole into it.
 */
async function unpack(): Promise<string> {
  const { version } = require(join(PACKAGE, 'package.json')) as { version: string };
  const place = join(tmpdir(), `conversations-browser-${version}-${userInfo().uid}`);
  if (existsSync(place)) return place;
  const beside = await mkdtemp(`${place}-`);
  const before = process.env.TMPDIR;
  // Where `inflate` unpacks to.
  process.env.TMPDIR = beside;
  try {
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((archive) => inflate(join(PACKAGE, 'bin', archive))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  // The package's own list names folders that this machine does not have, and without a font Chromium ends itself.
  await writeFile(join(beside, 'fonts', 'fonts.conf'), fontsBelow(place));
  await rename(beside, place).catch(async (error: NodeJS.ErrnoException) => {
    // Another was quicker.
    await rm(beside, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  return place;
}

const fontsBelow = (place: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(place, 'fonts')}</dir>
  <cachedir>${join(place, 'fonts-cache')}</cachedir>
</fontconfig>
`;
