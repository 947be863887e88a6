import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '../config.ts';

/**
 * A log that names no person: no numbers, no texts, no keys. What is logged on purpose is ids, states and counts; this
 * is the net below it, for what slips in with an error.
 */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      redact: {
        paths: [
          'authorization',
          'cookie',
          'password',
          'secret',
          'token',
          'key',
          'body',
          'mobile',
          'number',
          'to',
          'from',
        ].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
        censor: '[redacted]',
      },
      serializers: { err: describeError },
    },
    destination ?? pino.destination(2),
  );
}

/** PostgreSQL quotes values in `detail` and in messages; so only what is safe by its nature is kept. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: typeof error };
  const { code, constraint, table, cause } = error as Error &
    Record<'code' | 'constraint' | 'table', unknown>;
  return {
    type: error.name,
    message: withoutPeople(error.message),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint, table }),
    stack: framesOf(error),
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  };
}

/** Quoted values and runs of digits that could be a phone number go. */
export function withoutPeople(text: string): string {
  return text
    .replaceAll(/"[^"]*"|“[^”]*”|'[^']*'/g, '"…"')
    .replaceAll(/(?<![\w-])\+?\(?\d(?:[\d ().-]{5,})\d/g, '…')
    .replaceAll(/\b[\w.+-]+@[\w-]+\.[\w.]+/g, '…');
}

/** The stack without its head, which repeats the message. */
function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}
