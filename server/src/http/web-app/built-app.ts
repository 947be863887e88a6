import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build leaves the app. */
export const BUILT_APP = join(import.meta.dirname, '../../../../web/dist');

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** What the build notes of each source that became a file of its own. */
export type Manifest = Readonly<Record<string, Chunk | undefined>>;

/** @returns null where the app was not built. */
export function readManifest(folder: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The sources of a chunk and of all that it imports at once. */
export function withImports(manifest: Manifest, source: string, seen = new Set<string>()): Set<string> {
  if (seen.has(source)) return seen;
  seen.add(source);
  for (const imported of manifest[source]?.imports ?? []) withImports(manifest, imported, seen);
  return seen;
}

/** The address of the typeface that every screen and page is set in. */
export function typefaceIn(manifest: Manifest | null): string | null {
  const sources = Object.keys(manifest ?? {});
  const source = sources.find((each) => each.endsWith('typeface/inter.woff2'));
  const file = source && manifest?.[source]?.file;
  return file ? `/${file}` : null;
}

/** What of the app's look lies at addresses of its own. Null for what was not built. */
export interface BuiltLook {
  readonly typeface: string | null;
  readonly icon: string | null;
}

/** For pages that are not the app's and shall look like it. */
export const builtLook = (): BuiltLook => ({
  typeface: typefaceIn(readManifest(BUILT_APP)),
  icon: existsSync(join(BUILT_APP, 'icon.svg')) ? '/icon.svg' : null,
});
