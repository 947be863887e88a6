import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const API = 'http://127.0.0.1:3000';

/** Beside each file its compressed forms: the server sends them as they are, and compresses nothing while it runs. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    // What lies on the disk is what other plugins have finished with.
    async writeBundle({ dir = '.' }, bundle) {
      const files = Object.keys(bundle).filter((name) => /\.(?:js|css|svg|json)$/.test(name));
      await Promise.all(
        files.map(async (name) => {
          const source = await readFile(join(dir, name));
          if (source.length < 1_024) return;
          const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
          await writeFile(join(dir, `${name}.br`), brotliCompressSync(source, best));
          await writeFile(join(dir, `${name}.gz`), gzipSync(source, { level: 9 }));
        }),
      );
    },
  };
}

/** Tells the service worker which files are the program's. */
function filesForWorker(): Plugin {
  return {
    name: 'files-for-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk') throw new Error('The service worker was not built');
      const files = Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .map((name) => `/${name}`)
        .sort();
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      worker.code = `const BUILD = ${JSON.stringify({ version, files })};\n${worker.code}`;
    },
  };
}

/** On a slow line the frame of the page is painted first, and the program that fills it comes right after. */
function shellFirst(): Plugin {
  return {
    name: 'shell-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replaceAll(/<(?:script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"'),
    },
  };
}

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** What the program begins with, by its imports. */
let begins: Set<string> | undefined;

/** The name of the file of what every screen needs, and the inbox with it; and of what is too small for a file of its own. */
function ofTheBeginning(id: string, modules: Modules): string | null {
  begins ??= reach(modules, join(import.meta.dirname, 'src/main.tsx'));
  return begins.has(id) || /consent.src.segments/.test(id) ? 'shared' : null;
}

function reach(modules: Modules, from: string, seen = new Set<string>()): Set<string> {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const id of modules.getModuleInfo(from)?.importedIds ?? []) reach(modules, id, seen);
  return seen;
}

export default defineConfig({
  resolve: {
    // Written and typed as React, run by Preact: docs/decisions/0023.
    alias: {
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react/jsx-dev-runtime': 'preact/jsx-dev-runtime',
      react: 'preact/compat',
    },
  },
  plugins: [shellFirst(), filesForWorker(), compressed()],
  build: {
    target: 'es2023',
    // A tab that is open through an upgrade still finds the parts that it has not loaded yet.
    emptyOutDir: false,
    // The server names the words' chunk of a visitor's language in the page, so that it is not asked for last.
    manifest: true,
    // No inlined file: the page's policy takes scripts and pictures from our own address only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { app: 'index.html', sw: 'src/service-worker.ts' },
      // Libraries mark what runs in browsers alone ("use client"); here all of it does.
      onLog: (level, log, say) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && say(level, log),
      output: {
        // Browsers look for a newer service worker at the address of the one they have.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          // What several screens share is three files, and not a dozen: browsers ask for six at a time.
          groups: [
            {
              name: 'libraries',
              test: /node_modules.(?:preact|react-i18next|i18next|@tanstack|wouter|regexparam|use-sync-external-store)[\\/]/,
              priority: 3,
            },
            { name: ofTheBeginning, debugName: 'shared', minShareCount: 2, priority: 2 },
            // The tables that weigh words, for whoever writes some. Whoever counts them needs none.
            { name: 'lint', test: /consent.src/, priority: 1.5 },
            // What only screens that come later have in common.
            { name: 'records', minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  // `npm run dev` beside `npm start`.
  server: {
    proxy: Object.fromEntries(
      ['/api', '/sign-in', '/sign-out', '/account', '/pages.css', '/docs', '/media'].map((path) => [
        path,
        API,
      ]),
    ),
  },
});
