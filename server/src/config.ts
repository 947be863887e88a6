import { join } from 'node:path';
import { z } from 'zod';

/** What the environment says, checked. Addresses have no slash at their end; null: not set. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly databaseUrl: string | null;
  readonly migrationDatabaseUrl: string | null;
  readonly dataDir: string;
  readonly secretKey: string | null;
  /** What SECRET_KEY was, and what it is going to be: they open and never seal. */
  readonly otherSecretKeys: readonly string[];
  readonly logLevel: LogLevel;
  readonly demoApiKey: string | null;
  /** Where the log is kept outside the database; null where that was switched off. */
  readonly ledgerDir: string | null;
  readonly witness: Witness | null;
  readonly media: MediaConfig;
}

/** Where pictures lie outside the database. With neither, they lie in it; with both, new ones go to the bucket. */
export interface MediaConfig {
  readonly folder: string | null;
  readonly s3: {
    readonly bucket: string;
    readonly region: string;
    readonly endpoint: string | null;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | null;
  } | null;
}

/** Who cosigns the log's checkpoints: the address of its `add-checkpoint`, without that, and its vkey. */
export interface Witness {
  readonly url: string;
  readonly vkey: string;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Bytes of randomness as hex, as `openssl rand -hex 32` prints them, are twice that. */
const SECRET_KEY_LENGTH = 32;

/** A demo key opens the whole demo shop: not one that is guessed by hand. */
const DEMO_API_KEY_LENGTH = 8;

/** What LEDGER_DIR is set to where the log is not to be kept outside the database. */
const LEDGER_OFF = 'off';

const database = z.string().refine(isDatabaseUrl, {
  error: 'is not the address of a PostgreSQL database; write it as postgres://user:password@host:5432/name',
});

const Environment = z.object({
  PORT: z
    .string()
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535)
    .default('3000'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  PUBLIC_URL: z.string().refine(isPublicUrl).optional(),
  DATABASE_URL: database.optional(),
  MIGRATION_DATABASE_URL: database.optional(),
  DATA_DIR: z.string().default('./data'),
  SECRET_KEY: z.string().min(SECRET_KEY_LENGTH).optional(),
  SECRET_KEY_PREVIOUS: z.string().min(SECRET_KEY_LENGTH).optional(),
  SECRET_KEY_NEXT: z.string().min(SECRET_KEY_LENGTH).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  DEMO_API_KEY: z.string().min(DEMO_API_KEY_LENGTH).optional(),
  LEDGER_DIR: z.string().optional(),
  WITNESS_URL: z.string().refine(isWitnessUrl).optional(),
  WITNESS_KEY: z
    .string()
    .regex(/^[^+\s]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/)
    .optional(),
  MEDIA_DIR: z.string().optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .default('us-east-1'),
  S3_ENDPOINT: z.string().refine(isPublicUrl).optional(),
  S3_ACCESS_KEY_ID: z.string().regex(/^\S+$/).optional(),
  S3_SECRET_ACCESS_KEY: z.string().regex(/^\S+$/).optional(),
});

const S3_DETAILS = ['S3_REGION', 'S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

type Variable = keyof z.infer<typeof Environment>;

/** What is wrong and what to do, for people who read it once and in a hurry. Never the value: some are secret. */
const REMEDIES: Record<Variable, string> = {
  PORT: 'is not a port; set a whole number from 1 to 65535, or leave it out for 3000',
  HOST: 'is not an address to listen at; set one such as 127.0.0.1 or 0.0.0.0, or leave it out for 127.0.0.1',
  PUBLIC_URL:
    'is not an address that browsers can open; set https:// and the host, without a path, such as https://texts.example.com',
  DATABASE_URL: '',
  MIGRATION_DATABASE_URL: '',
  DATA_DIR: 'is not a folder; set its path, or leave it out for ./data',
  SECRET_KEY: `is shorter than ${SECRET_KEY_LENGTH} characters; make one with: openssl rand -hex 32`,
  SECRET_KEY_PREVIOUS: `is shorter than ${SECRET_KEY_LENGTH} characters; set what SECRET_KEY was before, or leave it out`,
  SECRET_KEY_NEXT: `is shorter than ${SECRET_KEY_LENGTH} characters; set what SECRET_KEY is going to be, or leave it out`,
  LOG_LEVEL: `is not a level; set one of ${LOG_LEVELS.join(', ')}, or leave it out for info`,
  DEMO_API_KEY: `is shorter than ${DEMO_API_KEY_LENGTH} characters; set a longer one, or leave it out`,
  LEDGER_DIR:
    'is not a folder; set the path of one on another disk than the database’s, or leave it out for DATA_DIR/ledger',
  WITNESS_URL: 'is not the address of a witness; set https:// and what stands before /add-checkpoint',
  WITNESS_KEY: 'is not a witness’s vkey; set name+id+key, as the witness publishes it',
  MEDIA_DIR: 'is not a folder; set the path of one, or leave it out to keep pictures in the database',
  S3_BUCKET: 'is not the name of a bucket; set 3 to 63 small letters, digits, dots and hyphens',
  S3_REGION: 'is not a region; set one such as us-east-1, or auto where the store has none',
  S3_ENDPOINT:
    'is not the address of an S3-compatible store; set https:// and the host, without the bucket, or leave it out for Amazon',
  S3_ACCESS_KEY_ID: 'is not the id of an access key; set it without spaces',
  S3_SECRET_ACCESS_KEY: 'is not the secret of an access key; set it without spaces',
};

/**
 * Reads the environment, and reports every error at once: who sets up a server should not meet them one by one.
 * A variable that is empty counts as not set.
 *
 * @param demo whether this is the demo shop, the only one in which DEMO_API_KEY may open anything.
 * @param needsSecret false for commands that read no secrets, such as `migrate`.
 */
export function readConfig(
  env: NodeJS.ProcessEnv,
  { demo, needsSecret = true }: { demo: boolean; needsSecret?: boolean },
): { ok: Config } | { errors: string[] } {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = Environment.safeParse(set);
  const errors = (read.error?.issues ?? []).map((issue) => {
    const name = issue.path[0] as Variable;
    return `${name} ${REMEDIES[name] || issue.message}.`;
  });
  if (set.DATABASE_URL && !set.SECRET_KEY && needsSecret)
    errors.push(
      'SECRET_KEY is required with DATABASE_URL; make one with: openssl rand -hex 32, and keep it.',
    );
  if (set.MIGRATION_DATABASE_URL && !set.DATABASE_URL)
    errors.push(
      'MIGRATION_DATABASE_URL is set without DATABASE_URL; set both, or neither for an own database.',
    );
  if (set.DEMO_API_KEY && !demo)
    errors.push('DEMO_API_KEY is for the demo shop only; leave it out, and make a key with: api-key create.');
  if (Boolean(set.WITNESS_URL) !== Boolean(set.WITNESS_KEY))
    errors.push('WITNESS_URL and WITNESS_KEY belong together; set both, or neither.');
  if (Boolean(set.S3_ACCESS_KEY_ID) !== Boolean(set.S3_SECRET_ACCESS_KEY))
    errors.push(
      'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together; set both, or neither where the machine has a role.',
    );
  const alone = S3_DETAILS.filter((name) => set[name] && !set.S3_BUCKET);
  if (alone.length > 0)
    errors.push(`${alone.join(', ')} without S3_BUCKET: set the bucket, or leave them out.`);
  if (read.data === undefined || errors.length > 0) return { errors };
  const {
    PORT,
    HOST,
    PUBLIC_URL,
    DATABASE_URL,
    MIGRATION_DATABASE_URL,
    DATA_DIR,
    SECRET_KEY,
    SECRET_KEY_PREVIOUS,
    SECRET_KEY_NEXT,
    LOG_LEVEL,
    DEMO_API_KEY,
    LEDGER_DIR,
    WITNESS_URL,
    WITNESS_KEY,
    MEDIA_DIR,
    S3_BUCKET,
    S3_REGION,
    S3_ENDPOINT,
    S3_ACCESS_KEY_ID,
    S3_SECRET_ACCESS_KEY,
  } = read.data;
  return {
    ok: {
      port: Number(PORT),
      host: HOST,
      publicUrl: PUBLIC_URL === undefined ? null : new URL(PUBLIC_URL).origin,
      databaseUrl: DATABASE_URL ?? null,
      migrationDatabaseUrl: MIGRATION_DATABASE_URL ?? null,
      dataDir: DATA_DIR,
      secretKey: SECRET_KEY ?? null,
      otherSecretKeys: [SECRET_KEY_PREVIOUS, SECRET_KEY_NEXT].filter((key) => key !== undefined),
      logLevel: LOG_LEVEL,
      demoApiKey: DEMO_API_KEY ?? null,
      // Never nowhere by default: a restored backup would bring back the yes of who said STOP after it (C36).
      ledgerDir: LEDGER_DIR?.toLowerCase() === LEDGER_OFF ? null : (LEDGER_DIR ?? join(DATA_DIR, 'ledger')),
      witness:
        WITNESS_URL === undefined || WITNESS_KEY === undefined
          ? null
          : { url: WITNESS_URL.replace(/\/$/, ''), vkey: WITNESS_KEY },
      media: {
        folder: MEDIA_DIR ?? null,
        s3:
          S3_BUCKET === undefined
            ? null
            : {
                bucket: S3_BUCKET,
                region: S3_REGION,
                endpoint: S3_ENDPOINT === undefined ? null : new URL(S3_ENDPOINT).origin,
                credentials:
                  S3_ACCESS_KEY_ID === undefined || S3_SECRET_ACCESS_KEY === undefined
                    ? null
                    : { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
              },
      },
    },
  };
}

function isDatabaseUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}

/** A path would have to be part of every link and cookie; nothing here promises that. */
function isPublicUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
}

function isWitnessUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && !url.search && !url.hash;
}
