import { randomBytes } from 'node:crypto';
import { nameOf, type ObjectStore } from './places.ts';

/** What a store does not do, and what it says of that, in its own words. */
export interface Fault {
  readonly step: 'written' | 'read back' | 'deleted';
  readonly says: string;
}

/** Puts something of no meaning into a store, reads it back and takes it away. @returns null where all of it goes. */
export async function probeStore(store: ObjectStore, businessId: string): Promise<Fault | null> {
  const name = nameOf(businessId, randomBytes(32));
  const bytes = randomBytes(1_024);
  let step: Fault['step'] = 'written';
  try {
    await store.put(name, bytes);
    step = 'read back';
    const read = await store.get(name);
    if (!read?.equals(bytes)) return { step, says: read === null ? 'it is not there' : 'it is another' };
    step = 'deleted';
    await store.remove(name);
    return (await store.get(name)) === null ? null : { step, says: 'it is still there' };
  } catch (error) {
    return { step, says: wordsOf(error) };
  }
}

/** The system's or the store's own code, which can be looked up, and what it says beside that. */
function wordsOf(error: unknown): string {
  const { name, code, message } = error as { name?: unknown; code?: unknown; message?: unknown };
  const word = [code, name].find((each) => typeof each === 'string' && each !== 'Error');
  return [word, message].filter((each) => typeof each === 'string' && each !== '').join(': ');
}
