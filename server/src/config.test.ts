import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without anything set, the program listens on this machine at 3000 and has a database of its own', () => {
  expect(readConfig({}, { demo: true })).toEqual({
    ok: {
      port: 3000,
      host: '127.0.0.1',
      publicUrl: null,
      databaseUrl: null,
      migrationDatabaseUrl: null,
      dataDir: './data',
      secretKey: null,
      otherSecretKeys: [],
      logLevel: 'info',
      demoApiKey: null,
      ledgerDir: 'data/ledger',
      witness: null,
      media: { folder: null, s3: null },
    },
  });
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ' }, { demo: false })).toMatchObject({
    ok: { port: 3000, databaseUrl: null },
  });
});

test('every error is reported at once, by name and with what to do', () => {
  const { errors } = readConfig(
    {
      PORT: '70000',
      HOST: 'two words',
      PUBLIC_URL: 'texts.example.com',
      DATABASE_URL: 'mysql://somewhere/db',
      SECRET_KEY: 'short',
      LOG_LEVEL: 'loud',
      DEMO_API_KEY: 'demo-demo-demo',
    },
    { demo: false },
  ) as { errors: string[] };
  expect(errors.map((error) => error.split(' ')[0]).sort()).toEqual([
    'DATABASE_URL',
    'DEMO_API_KEY',
    'HOST',
    'LOG_LEVEL',
    'PORT',
    'PUBLIC_URL',
    'SECRET_KEY',
  ]);
  for (const error of errors) expect(error).toMatch(/; (set|write|make|leave)/);
});

test('a variable that is wrong in two ways is one error', () => {
  expect(readConfig({ PORT: 'three thousand' }, { demo: false })).toEqual({
    errors: [expect.stringMatching(/^PORT /)],
  });
});

test('an error never shows the value, which may be a secret', () => {
  const { errors } = readConfig({ DATABASE_URL: 'hunter2', SECRET_KEY: 'hunter2' }, { demo: false }) as {
    errors: string[];
  };
  expect(errors).toHaveLength(2);
  expect(errors.join()).not.toContain('hunter2');
});

test('SECRET_KEY is required with DATABASE_URL, except where no secret is read', () => {
  const env = { DATABASE_URL: 'postgres://shop@db/shop' };
  expect(readConfig(env, { demo: false })).toEqual({
    errors: [expect.stringMatching(/^SECRET_KEY is required/)],
  });
  expect(readConfig(env, { demo: false, needsSecret: false })).toHaveProperty('ok');
});

test('PUBLIC_URL loses its slash and may not have a path', () => {
  expect(readConfig({ PUBLIC_URL: 'https://texts.example.com/' }, { demo: false })).toMatchObject({
    ok: { publicUrl: 'https://texts.example.com' },
  });
  expect(readConfig({ PUBLIC_URL: 'https://example.com/texts' }, { demo: false })).toHaveProperty('errors');
});

test('C36 C45 the log is kept outside the database wherever that is, unless it is switched off', () => {
  const SECRET_KEY = 'x'.repeat(32);
  const DATABASE_URL = 'postgres://shop@db.example/shop';
  const kept = (env: Record<string, string>) => {
    const read = readConfig(env, { demo: false });
    return 'ok' in read ? read.ok.ledgerDir : read.errors;
  };
  expect(kept({ DATA_DIR: '/srv/shop' })).toBe('/srv/shop/ledger');
  expect(kept({ DATABASE_URL, SECRET_KEY })).toBe('data/ledger');
  expect(kept({ DATABASE_URL, SECRET_KEY, DATA_DIR: '/srv/shop' })).toBe('/srv/shop/ledger');
  expect(kept({ DATABASE_URL, SECRET_KEY, LEDGER_DIR: '/mnt/log' })).toBe('/mnt/log');
  // Empty is not set, and that is no way to switch it off.
  expect(kept({ DATABASE_URL, SECRET_KEY, LEDGER_DIR: '' })).toBe('data/ledger');
  for (const off of ['off', 'OFF']) expect(kept({ DATABASE_URL, SECRET_KEY, LEDGER_DIR: off })).toBe(null);
  expect(kept({ LEDGER_DIR: 'off' })).toBe(null);
});

test('C45 a witness has an address and a key', () => {
  const WITNESS_KEY = 'witness.example/w1+0a1b2c3d+BAAA';
  expect(
    readConfig({ WITNESS_URL: 'https://witness.example/w1/', WITNESS_KEY }, { demo: false }),
  ).toMatchObject({
    ok: { witness: { url: 'https://witness.example/w1', vkey: WITNESS_KEY } },
  });
  expect(readConfig({ WITNESS_URL: 'https://witness.example' }, { demo: false })).toEqual({
    errors: [expect.stringMatching(/^WITNESS_URL and WITNESS_KEY belong together/)],
  });
  const { errors } = readConfig({ WITNESS_URL: 'x', WITNESS_KEY: 'y' }, { demo: false }) as {
    errors: string[];
  };
  expect(errors.map((error) => error.split(' ')[0]).sort()).toEqual(['WITNESS_KEY', 'WITNESS_URL']);
});

test('pictures lie in the database, a folder or a bucket, and the settings of a bucket belong together', () => {
  const read = (env: Record<string, string>) => readConfig(env, { demo: true });
  expect(read({ MEDIA_DIR: '/pictures' })).toMatchObject({
    ok: { media: { folder: '/pictures', s3: null } },
  });
  const bucket = { S3_BUCKET: 'pictures', S3_ENDPOINT: 'https://s3.example/', S3_REGION: 'auto' };
  expect(read({ ...bucket, S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' })).toMatchObject({
    ok: {
      media: {
        s3: {
          bucket: 'pictures',
          region: 'auto',
          endpoint: 'https://s3.example',
          credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
        },
      },
    },
  });
  expect(read({ S3_BUCKET: 'pictures' })).toMatchObject({
    ok: { media: { s3: { region: 'us-east-1', endpoint: null, credentials: null } } },
  });
  for (const [env, said] of [
    [{ S3_BUCKET: 'Pictures!' }, /^S3_BUCKET .*set 3 to 63/],
    [{ S3_BUCKET: 'pictures', S3_ACCESS_KEY_ID: 'id' }, /belong together/],
    [{ S3_REGION: 'eu-west-1' }, /^S3_REGION without S3_BUCKET/],
    [{ ...bucket, S3_ENDPOINT: 'https://s3.example/pictures' }, /^S3_ENDPOINT .*without the bucket/],
  ] as const) {
    expect(read(env)).toEqual({ errors: [expect.stringMatching(said)] });
  }
});
