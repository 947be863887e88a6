import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ObjectStore } from './places.ts';

const NAME = /^[0-9a-f-]{36}\/[0-9a-f]{64}(\.thumbnail)?$/;

/** A folder of this machine, or one that every machine mounts. */
export function createFolderStore(folder: string): ObjectStore {
  const pathOf = (name: string): string => {
    if (!NAME.test(name)) throw new Error('That is no name of a picture');
    const [business = '', file = ''] = name.split('/');
    // No folder holds more than some thousands.
    return join(folder, business, file.slice(0, 2), file);
  };
  return {
    async put(name, bytes) {
      const path = pathOf(name);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      // Whole or not there: what is read is never half of it.
      const written = `${path}.${randomUUID()}`;
      try {
        const file = await open(written, 'wx', 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(written, path);
      } catch (error) {
        await rm(written, { force: true });
        throw error;
      }
    },
    get: (name) =>
      readFile(pathOf(name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      }),
    remove: (name) => rm(pathOf(name), { force: true }),
    close() {},
  };
}
