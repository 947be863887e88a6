import { randomUUID } from 'node:crypto';
import { rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { countPlaces, type PlaceCount } from '../media/count-places.ts';
import { DAILY_INTAKE } from '../media/intake.ts';
import { closePlaces, openPlaces } from '../media/open-places.ts';
import { isSetUp, type OutsidePlace, type Place, type Places, storeAt } from '../media/places.ts';
import { type Fault, probeStore } from '../media/probe-store.ts';
import { inBusiness } from '../storage/transaction.ts';
import type { Finding } from './doctor.ts';
import { withLedgers } from './with-ledger.ts';

/**
 * Whether pictures can be kept where they are to be, and whether they are there. Texts leave and come in without, so nothing
 * here is worse than a warning.
 */
export async function lookAtPlaces({ media }: Config): Promise<Finding[]> {
  const places = await openPlaces(media);
  try {
    const { folder, s3 } = media;
    return [
      ...(places.current === 'database'
        ? [{ state: 'ok', what: 'pictures are kept in the database' } satisfies Finding]
        : []),
      ...(folder === null ? [] : await lookAtFolder(places, folder)),
      ...(s3 === null ? [] : [await lookAtBucket(places, s3.bucket)]),
      ...(await lookAtPictures(places)),
    ];
  } finally {
    closePlaces(places);
  }
}

async function lookAtFolder(places: Places, folder: string): Promise<Finding[]> {
  // Not made here: it would be this user's, and not the program's.
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error && found.code === 'ENOENT') {
    return [
      {
        state: 'warning',
        what: `the folder for pictures is not there: ${folder}`,
        remedy:
          'If it is to be mounted, mount it. Otherwise the program makes it with the first picture; let its user own what is above it.',
      },
    ];
  }
  const business = randomUUID();
  const fault = await probeStore(storeAt(places, 'folder'), business);
  await rm(join(folder, business), { recursive: true, force: true }).catch(() => {});
  if (fault !== null) {
    return [
      cannot(
        fault,
        `in the folder ${folder}`,
        'Let the program’s user own MEDIA_DIR, look whether its disk is full or read-only, and run this as that user.',
      ),
    ];
  }
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const what = `in the folder ${folder}; ${gigabytes(free)} are free`;
  return [
    free < DAILY_INTAKE.ofShop
      ? {
          state: 'warning',
          what: `pictures are written, read back and deleted ${what}`,
          remedy: `A day may bring ${gigabytes(DAILY_INTAKE.ofShop)} of pictures to each shop. Make room, or move to a bucket (S3_BUCKET).`,
        }
      : { state: 'ok', what: `pictures are written, read back and deleted ${what}` },
  ];
}

async function lookAtBucket(places: Places, bucket: string): Promise<Finding> {
  const fault = await probeStore(storeAt(places, 's3'), randomUUID());
  return fault === null
    ? { state: 'ok', what: `pictures are written, read back and deleted in the bucket ${bucket}` }
    : cannot(
        fault,
        `in the bucket ${bucket}`,
        'Check S3_BUCKET, S3_REGION and S3_ENDPOINT, and that the key may get, put and delete objects.',
      );
}

const cannot = ({ step, says }: Fault, where: string, remedy: string): Finding => ({
  state: 'warning',
  what: `pictures cannot be ${step} ${where}: ${says}`,
  remedy,
});

async function lookAtPictures(places: Places): Promise<Finding[]> {
  try {
    return await withLedgers(undefined, async ({ store, shops }) => {
      const findings: Finding[] = [];
      for (const { businessId, name } of shops) {
        const counts = await inBusiness(store, businessId, countPlaces);
        findings.push(...counts.flatMap((count) => describe(name, places, count)));
      }
      return findings;
    });
  } catch (error) {
    // That the database does not answer, or is not migrated, was said before.
    return [{ state: 'warning', what: `the pictures were not counted: ${(error as Error).message}` }];
  }
}

const IN: Readonly<Record<Place, string>> = {
  database: 'in the database',
  folder: 'in a folder',
  s3: 'in a bucket',
};
const SETTING: Readonly<Record<OutsidePlace, string>> = { folder: 'MEDIA_DIR', s3: 'S3_BUCKET' };

function describe(shop: string, places: Places, { place, pictures, lost, leftovers }: PlaceCount): Finding[] {
  const findings: Finding[] = [];
  if (place !== 'database' && !isSetUp(places, place)) {
    if (pictures + leftovers > 0) {
      findings.push({
        state: 'warning',
        what: `${shop}: ${pictures} pictures, and ${leftovers} that were erased, lie ${IN[place]}, and ${SETTING[place]} is not set`,
        remedy: `Set ${SETTING[place]} again until this is gone: the ones cannot be seen, the others not be deleted.`,
      });
    }
  } else if (place !== places.current && pictures > lost) {
    findings.push({
      state: 'ok',
      what: `${shop}: ${pictures - lost} pictures ${IN[place]} are still to be brought to where they are kept now`,
    });
  }
  if (lost > 0) {
    findings.push({
      state: 'warning',
      what: `${shop}: ${lost} pictures are lost: they were to be brought elsewhere, and were not ${IN[place]}`,
      remedy:
        'Bring that place back (a folder may not have been mounted): they are looked for each day. What is sent once more is there again.',
    });
  }
  return findings;
}

const gigabytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GB`;
