import { expect, test } from 'vitest';
import { isPostmasterOf, parsePidFile } from './postmaster.ts';

test('postmaster.pid as PostgreSQL writes it, at once and in pieces', () => {
  const whole = '4404\n/data/postgres\n1795449987\n54399\n\n127.0.0.1\n  2155360         4\nready   \n';
  expect(parsePidFile(whole)).toEqual({ pid: 4404, port: 54399, status: 'ready' });
  expect(parsePidFile('4404\n/data/postgres\n1795449987\n54399\n\n')).toEqual({
    pid: 4404,
    port: 54399,
    status: '',
  });
  expect(parsePidFile('')).toBe(null);
  // Negative in single-user mode; 0, 1 and -1 would signal groups and worse.
  for (const pid of ['-4404', '0', '1', '-1', 'x']) expect(parsePidFile(`${pid}\n/data\n`)).toBe(null);
});

test('no process but the server counts as the server: not this one, not one that is gone', async () => {
  expect(await isPostmasterOf(process.pid, process.cwd())).toBe(false);
  expect(await isPostmasterOf(2 ** 22 + 1, process.cwd())).toBe(false);
});
