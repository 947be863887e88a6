/** Where bytes lie. In the database they go with its backups and its transactions; the others are for many, or large ones. */
export type Place = 'database' | OutsidePlace;
export type OutsidePlace = 'folder' | 's3';
export const PLACES = ['database', 'folder', 's3'] as const satisfies readonly Place[];

/** A store outside the database: bytes under a name. Putting the same again, or removing what is not there, changes nothing. */
export interface ObjectStore {
  /** Done once the bytes would survive a crash. */
  put(name: string, bytes: Buffer): Promise<void>;
  /** Null where there is nothing under that name. */
  get(name: string): Promise<Buffer | null>;
  remove(name: string): Promise<void>;
  close(): void;
}

export interface Places {
  /** Where new bytes go. What lies elsewhere is brought there in time. */
  readonly current: Place;
  /** Those that can be read. */
  readonly outside: Readonly<Partial<Record<OutsidePlace, ObjectStore>>>;
}

export const IN_DATABASE: Places = { current: 'database', outside: {} };

/** Whether what lies there can be read by this process. */
export const isSetUp = ({ outside }: Places, place: Place): boolean =>
  place === 'database' || outside[place] !== undefined;

/** @throws Error where bytes are said to lie in a store that is not set up here. */
export function storeAt(places: Places, place: OutsidePlace): ObjectStore {
  const store = places.outside[place];
  if (store === undefined) {
    throw new Error(
      place === 'folder'
        ? 'Pictures lie in a folder, and MEDIA_DIR is not set'
        : 'Pictures lie in an S3 bucket, and S3_BUCKET is not set',
    );
  }
  return store;
}

/** Each business for itself: the same content of two has two names, so that neither hangs on the other. */
export const nameOf = (businessId: string, sha256: Buffer): string =>
  `${businessId}/${sha256.toString('hex')}`;
export const thumbnailNameOf = (businessId: string, sha256: Buffer): string =>
  `${nameOf(businessId, sha256)}.thumbnail`;
