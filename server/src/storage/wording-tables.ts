import type { Generated } from 'kysely';

/** What a shop words: scripts and templates in versions, and replies that staff keep. */

export interface WordingTable {
  business_id: string;
  id: string;
  kind: string;
  language: Generated<string>;
  text: string;
  hash: Buffer;
  actor_id: string;
  created_at: Generated<Date>;
}

export interface ReplyTemplateTable {
  business_id: string;
  id: string;
  title: string;
  text: string;
  updated_by: string;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  archived_at: Date | null;
}
