import { createFileFetcher, type FileFetcher } from '../media/fetch-file.ts';
import { countIntake, DAILY_INTAKE, type DailyIntake, withinToday } from '../media/intake.ts';
import { IN_DATABASE } from '../media/places.ts';
import { prepareFile } from '../media/prepare-file.ts';
import {
  claimExpected,
  type ExpectedFile,
  fileNotReceived,
  fileReceived,
  type NotReceived,
  stillExpected,
  tryAgain,
} from '../media/received-media.ts';
import { keepMedia, type StoredFile, storeFile } from '../media/stored-media.ts';
import { repeat } from '../repeat.ts';
import { inBusiness } from '../storage/transaction.ts';
import type { Parts } from './parts.ts';

const LOOK_EVERY_MS = 500;
/** A slow one keeps others waiting only when there are so many. */
const AT_ONCE = 4;

export interface FetchingOptions {
  readonly fetcher?: FileFetcher;
  readonly mostPerDay?: DailyIntake;
  readonly prepare?: typeof prepareFile;
}

/**
 * Fetches what customers' texts brought: each picture and file once, from its address at the carrier, to where it is kept.
 * A crash is caught up with by any worker. Texts, and the answer to a carrier, wait for none of this.
 */
export function startFetchingPictures(
  parts: Parts,
  { fetcher = createFileFetcher(), mostPerDay = DAILY_INTAKE, prepare = prepareFile }: FetchingOptions = {},
): { stop(): Promise<void> } {
  const underWay = new Set<Promise<void>>();
  let stopped = false;
  const claim = async (businessId: string, slots: number): Promise<readonly ExpectedFile[]> => {
    const { files, putOff } = await inBusiness(parts.store, businessId, async (tx) =>
      withinToday(tx, await claimExpected(tx, slots), mostPerDay),
    );
    for (const held of putOff) {
      parts.log.warn({ businessId, ...held }, 'pictures wait for the next day: too much came today');
    }
    return files;
  };
  const round = async () => {
    const { rows } = await parts.store.database.pool.query<{ id: string }>(
      'SELECT businesses_with_media_due() AS id',
    );
    for (const { id } of rows) {
      const slots = AT_ONCE - underWay.size;
      if (slots <= 0 || stopped) return;
      for (const file of await claim(id, slots)) {
        const fetching = receiveFile(parts, fetcher, prepare, id, file)
          .catch((error: unknown) => {
            parts.log.error({ err: error, messageId: file.messageId }, 'a picture is not kept yet');
          })
          .finally(() => underWay.delete(fetching));
        underWay.add(fetching);
      }
    }
  };
  const looking = repeat(LOOK_EVERY_MS, round, (error) =>
    parts.log.error({ err: error }, 'pictures could not be looked for yet'),
  );
  return {
    async stop() {
      stopped = true;
      await looking.stop();
      // What is cut off is tried again by the next worker.
      await fetcher.close();
      await Promise.allSettled(underWay);
    },
  };
}

/** Fetches one, and records what became of it. Outside any transaction but the last. */
async function receiveFile(
  parts: Parts,
  fetcher: FileFetcher,
  prepare: typeof prepareFile,
  businessId: string,
  file: ExpectedFile,
): Promise<void> {
  const got = await get(parts, fetcher, prepare, businessId, file);
  await inBusiness(parts.store, businessId, async (tx) => {
    if (!(await stillExpected(tx, file))) return;
    if ('stored' in got) {
      await fileReceived(tx, file, await keepMedia(tx, got.stored, file.actorId, { attached: true }));
    } else if ('refused' in got) await fileNotReceived(tx, file, got.refused);
    else {
      parts.log.warn({ messageId: file.messageId, code: got.failed }, 'a picture could not be fetched yet');
      await tryAgain(tx, file);
    }
    if (got.size > 0) await countIntake(tx, file, got.size);
  });
}

/** `size`: how much was fetched, in bytes, whatever came of it. */
type Got = { readonly size: number } & (
  | { readonly stored: StoredFile }
  | { readonly refused: NotReceived }
  | { readonly failed: string }
);

async function get(
  { carriers, store, places = IN_DATABASE, log }: Parts,
  fetcher: FileFetcher,
  prepare: typeof prepareFile,
  businessId: string,
  { accountId, messageId, url }: ExpectedFile,
): Promise<Got> {
  const { pictures } = await carriers.of(businessId, accountId);
  const fetched = await fetcher.fetch(url, pictures ?? { standIn: null, headersFor: () => ({}) });
  if (!('bytes' in fetched)) return { size: 0, ...fetched };
  const { length: size } = fetched.bytes;
  // A fault on these bytes comes again with them, so it ends with their tries; one of the places goes on until they are back.
  const prepared = await prepare(fetched.bytes).catch((error: unknown) => {
    log.error({ err: error, messageId }, 'a picture could not be made fit to be kept');
    return { failed: 'not_prepared' };
  });
  if ('failed' in prepared) return { size, ...prepared };
  if ('refused' in prepared) return { size, ...prepared };
  return { size, stored: await storeFile(store, places, businessId, prepared) };
}
