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
      logLevel: 'info',
      demoApiKey: null,
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
