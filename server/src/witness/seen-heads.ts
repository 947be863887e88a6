import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { NOTHING_SEEN, newWitnessKey, type Seen, type WitnessKey } from '@conversations/consent';

/** What a witness keeps in its folder: its key, and of each log the head that it cosigned last. */
export class SeenHeads {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The witness's key, made at its first start. */
  async key(name: string): Promise<WitnessKey> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const known = await this.#read('witness.key');
    if (known !== null) return JSON.parse(known) as WitnessKey;
    const key = newWitnessKey(name);
    await this.#writeWhole('witness.key', JSON.stringify(key));
    return key;
  }

  async of(origin: string): Promise<Seen> {
    const text = await this.#read(nameOf(origin));
    if (text === null) return NOTHING_SEEN;
    const [, size, root = ''] = text.split('\n');
    return { size: Number(size), root: Buffer.from(root, 'base64') };
  }

  /** On the disk when it returns: a head that was cosigned and forgotten could be denied later. */
  async keep(origin: string, { size, root }: Seen): Promise<void> {
    await this.#writeWhole(nameOf(origin), `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`);
  }

  async #read(name: string): Promise<string | null> {
    try {
      return await readFile(join(this.#folder, name), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async #writeWhole(name: string, text: string): Promise<void> {
    const path = join(this.#folder, name);
    const file = await open(`${path}.new`, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.new`, path);
    const folder = await open(this.#folder, 'r');
    await folder.sync().finally(() => folder.close());
  }
}

const nameOf = (origin: string): string => `${createHash('sha256').update(origin).digest('hex')}.head`;
