import type { Generated } from 'kysely';

export interface ConsentEventTable {
  business_id: string;
  number_id: string;
  seq: number;
  id: string;
  leaf: Buffer;
  leaf_hash: Buffer;
}

export interface ConsentOpeningTable {
  business_id: string;
  event_id: string;
  number_id: string;
  ciphertext: Buffer;
}

export interface UnsequencedEventTable {
  business_id: string;
  number_id: string;
  seq: number;
  event_id: string;
  leaf_hash: Buffer;
}

export interface LogLeafTable {
  business_id: string;
  log_index: number;
  event_id: string;
  leaf_hash: Buffer;
}

export interface LogCheckpointTable {
  business_id: string;
  tree_size: number;
  root: Buffer;
  note: string;
  frontier: Buffer;
  created_at: Generated<Date>;
}

export interface LogNodeTable {
  business_id: string;
  level: number;
  node_index: number;
  hash: Buffer;
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
  digest: Buffer;
  decision: 'opt_out' | 'decline';
  created_at: Generated<Date>;
}
