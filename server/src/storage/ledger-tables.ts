import type { ColumnType, Generated } from 'kysely';

/** Bytes are read as a Buffer, and written from any array of them. */
type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;

export interface ConsentEventTable {
  business_id: string;
  number_id: string;
  seq: number;
  id: string;
  leaf: Bytes;
  leaf_hash: Bytes;
}

export interface ConsentOpeningTable {
  business_id: string;
  event_id: string;
  number_id: string;
  ciphertext: Bytes;
}

export interface UnsequencedEventTable {
  business_id: string;
  number_id: string;
  seq: number;
  event_id: string;
  leaf_hash: Bytes;
}

export interface LogLeafTable {
  business_id: string;
  log_index: number;
  event_id: string;
  leaf_hash: Bytes;
}

export interface LogCheckpointTable {
  business_id: string;
  tree_size: number;
  root: Bytes;
  note: string;
  frontier: Bytes;
  created_at: Generated<Date>;
}

export interface LogNodeTable {
  business_id: string;
  level: number;
  node_index: number;
  hash: Bytes;
}

export interface LogCosignatureTable {
  business_id: string;
  tree_size: number;
  witness: string;
  line: string;
  created_at: Generated<Date>;
}

export interface SuppressionTable {
  business_id: string;
  digest: Bytes;
  decision: 'opt_out' | 'decline';
  created_at: Generated<Date>;
}
