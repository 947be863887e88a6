import type { Tx } from '../storage/transaction.ts';
import { isPicture } from './kept-type.ts';
import { typeOfAddress } from './public-address.ts';

/** A text's picture or file as screens show it. */
export interface ShownMedia {
  /** Ours from the page's own host, under whatever name that was opened; others' as it is, to be followed as a link. */
  readonly url: string;
  /** `elsewhere`: only its address is known. */
  readonly state: 'here' | 'on_its_way' | 'failed' | 'elsewhere';
  /** Of `failed`, and of what waits for the next day: why. */
  readonly reason: string | null;
  /** Null where it is not here. */
  readonly contentType: string | null;
  /** Null for what is no picture: that is downloaded. */
  readonly thumbnailUrl: string | null;
  /** As it is shown, in dots; null where nobody knows yet. */
  readonly width: number | null;
  readonly height: number | null;
}

const NOTHING = { reason: null, contentType: null, thumbnailUrl: null, width: null, height: null };

/** By its address alone. */
export function shownByAddress(url: string): ShownMedia {
  const contentType = typeOfAddress(url);
  if (contentType === null) return { ...NOTHING, url, state: 'elsewhere' };
  const { pathname } = new URL(url);
  return {
    ...NOTHING,
    url: pathname,
    state: 'here',
    contentType,
    thumbnailUrl: `${pathname}?size=thumbnail`,
  };
}

type ReceivedFile = Omit<ShownMedia, 'url'> & { readonly mediaId: string | null };
/** What was received with a text, by its place among the text's addresses. */
export type Received = ReadonlyMap<number, ReceivedFile>;

/** Where the API serves what is kept: `/api/v1/media`, which this room does not know. */
export const pathOfMedia = (id: string): string => `/api/v1/media/${id}`;

export function shownMedia(urls: readonly string[], received?: Received): ShownMedia[] {
  return urls.map((url, position) => {
    const found = received?.get(position);
    if (found === undefined) return shownByAddress(url);
    const { mediaId, ...shown } = found;
    return { ...shown, url: mediaId === null ? url : pathOfMedia(mediaId) };
  });
}

/** What was received with these texts. Texts without are not among them. */
export async function receivedWith(
  tx: Tx,
  texts: readonly {
    readonly id: string;
    readonly direction: string;
    readonly media_urls: readonly string[];
  }[],
): Promise<ReadonlyMap<string, Received>> {
  const ids = texts.filter((text) => text.direction === 'inbound' && text.media_urls.length > 0);
  if (ids.length === 0) return new Map();
  const rows = await tx.sql
    .selectFrom('received_media as r')
    .leftJoin('media as m', (join) =>
      join.onRef('m.business_id', '=', 'r.business_id').onRef('m.id', '=', 'r.media_id'),
    )
    .select(['r.message_id', 'r.position', 'r.state', 'r.reason', 'r.media_id'])
    .select(['m.content_type', 'm.width', 'm.height'])
    .where('r.business_id', '=', tx.businessId)
    .where(
      'r.message_id',
      'in',
      ids.map(({ id }) => id),
    )
    .execute();
  const received = new Map<string, Map<number, ReceivedFile>>();
  for (const { message_id, position, state, reason, media_id, content_type, width, height } of rows) {
    const of = received.get(message_id) ?? new Map<number, ReceivedFile>();
    of.set(position, {
      mediaId: media_id,
      state: state === 'kept' ? 'here' : state,
      reason,
      contentType: content_type,
      thumbnailUrl:
        media_id !== null && isPicture(content_type ?? '') ? `${pathOfMedia(media_id)}/thumbnail` : null,
      width,
      height,
    });
    received.set(message_id, of);
  }
  return received;
}
