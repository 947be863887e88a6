// Builds what is published: JavaScript with types, for whoever has no way to run TypeScript. In the workspace nothing is
// built: there the sources themselves are imported. `npm run build -w packages/consent`, then `npm publish dist`.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

const HERE = import.meta.dirname;
const out = resolve(process.argv[2] ?? join(HERE, 'dist'));

rmSync(out, { recursive: true, force: true });
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
execFileSync(
  process.execPath,
  [join(typescript, 'bin/tsc'), '-p', join(HERE, 'tsconfig.build.json'), '--outDir', out],
  {
    stdio: 'inherit',
  },
);

// tsc names the files that are there in the code, and those of the sources in the types.
for (const file of globSync('**/*.d.ts', { cwd: out })) {
  const types = readFileSync(join(out, file), 'utf8');
  writeFileSync(
    join(out, file),
    types.replaceAll(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'),
  );
}

const {
  exports,
  scripts: _,
  devDependencies: __,
  private: ___,
  ...manifest
} = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')) as Manifest;
const built = (source: string, extension: string) =>
  source.replace('./src/', './').replace(/\.ts$/, extension);
const entries = Object.entries(exports).map(([subpath, source]) => [
  subpath,
  { types: built(source, '.d.ts'), default: built(source, '.js') },
]);
writeFileSync(
  join(out, 'package.json'),
  `${JSON.stringify({ ...manifest, exports: Object.fromEntries(entries), sideEffects: false }, null, 2)}\n`,
);
copyFileSync(join(HERE, 'README.md'), join(out, 'README.md'));
cpSync(join(HERE, 'examples'), join(out, 'examples'), {
  recursive: true,
  filter: (source) => !source.endsWith('.test.ts'),
});
copyFileSync(join(HERE, '../../LICENSE'), join(out, 'LICENSE'));
