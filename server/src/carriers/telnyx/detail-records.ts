import type Telnyx from 'telnyx';
import { statedTime } from './stated-time.ts';

/** That there was a text, as Telnyx's detail records tell it: who, when, and the id by which its words can be had. */
export interface TextRecord {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly at: Date | null;
}

/** Of a record, what is read of it: none of it is taken for granted. */
type Fields = Partial<Record<'uuid' | 'direction' | 'cli' | 'cld' | 'created_at', unknown>>;

/** Telnyx's times may be whole seconds. */
const SECOND_MS = 1_000;

/**
 * The texts since then, oldest first. The filter by time is promised for days alone, so the rest is done here; a record
 * without a time passes.
 * https://developers.telnyx.com/api-reference/detail-records/search-detail-records
 */
export async function* textRecords(
  client: Telnyx,
  wanted: { readonly direction: 'inbound' | 'outbound'; readonly cli?: string; readonly cld?: string },
  since: Date,
): AsyncGenerator<TextRecord> {
  const records = client.detailRecords.list({
    filter: {
      record_type: 'messaging',
      ...wanted,
      created_at: { gte: since.toISOString().slice(0, 10) },
    },
    sort: ['created_at'],
    'page[size]': 50,
  });
  for await (const record of records) {
    const { uuid, direction, cli, cld, created_at } = record as Fields;
    if (typeof uuid !== 'string' || (direction ?? wanted.direction) !== wanted.direction) continue;
    const at = statedTime(created_at);
    if (at !== null && at.getTime() < since.getTime() - SECOND_MS) continue;
    yield { id: uuid, from: String(cli), to: String(cld), at };
  }
}
