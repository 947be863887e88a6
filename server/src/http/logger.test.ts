import { expect, test } from 'vitest';
import { createLogger, withoutPeople } from './logger.ts';

function logged(write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger('info', { write: (line) => lines.push(line) }));
  return lines.join('');
}

test('what slips into an entry under a telling name is not written', () => {
  const line = logged((log) =>
    log.info(
      {
        mobile: '+12025550123',
        message: { body: 'Your bike is ready' },
        headers: { authorization: 'Bearer k' },
      },
      'x',
    ),
  );
  expect(line).not.toMatch(/5550123|bike|Bearer/);
});

test('an error keeps what helps to find it and loses whom it speaks of', () => {
  const cause = Object.assign(new Error('Key (mobile)=(+1 202 555 0123) already exists'), {
    code: '23505',
    constraint: 'customers_mobile',
    detail: 'Key (mobile)=(+1 202 555 0123) already exists.',
  });
  const line = logged((log) =>
    log.error({ err: new Error('no place for "Ann Example"', { cause }) }, 'failed'),
  );
  // Times hold a 555 now and then, and not more of the number.
  expect(line).not.toMatch(/202.?555|555.?0123|Ann/);
  expect(line).toContain('23505');
  expect(line).toContain('customers_mobile');
  expect(line).toContain('logger.test.ts');
});

test.each([
  ['call +1 (202) 555-0123 now', 'call … now'],
  ['sent to 2025550123', 'sent to …'],
  ['ann@shop.example is taken', '… is taken'],
  ['invalid input syntax for type uuid: "STOP please"', 'invalid input syntax for type uuid: "…"'],
  [
    'message 01935f60-7a1b-7c00-8d11-a2b3c4d5e6f7 is gone',
    'message 01935f60-7a1b-7c00-8d11-a2b3c4d5e6f7 is gone',
  ],
  ['took 1234 ms on port 5432', 'took 1234 ms on port 5432'],
])('%s', (text, kept) => {
  expect(withoutPeople(text)).toBe(kept);
});
