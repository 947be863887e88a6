import type { Generated } from 'kysely';

export interface MediaTable {
  business_id: string;
  id: string;
  sha256: Buffer;
  content_type: string;
  /** Null where they lie outside the database. */
  bytes: Buffer | null;
  place: Generated<'database' | 'folder' | 's3'>;
  /** Of the bytes, wherever they lie. */
  size: number;
  width: number | null;
  height: number | null;
  thumbnail: Buffer | null;
  created_by: string;
  /** When it was last sent in. */
  created_at: Generated<Date>;
  /** When it first went with a text. */
  attached_at: Date | null;
  /** When it is next tried to bring it to where pictures are kept now, if it is not there. */
  move_after: Generated<Date>;
  /** It was to be brought, and nothing was where it is said to lie. */
  lost: Generated<boolean>;
}

export interface MediaLeftoverTable {
  business_id: string;
  place: 'folder' | 's3';
  sha256: Buffer;
  due_at: Date;
}

export interface ReceivedMediaTable {
  business_id: string;
  message_id: string;
  position: number;
  state: Generated<'on_its_way' | 'kept' | 'failed'>;
  reason: string | null;
  media_id: string | null;
  attempts: Generated<number>;
  due_at: Generated<Date>;
}

export interface ReceivedBytesTable {
  business_id: string;
  day: string;
  /** A customer's actor, or the business for all of them. */
  subject_id: string;
  bytes: number;
}
