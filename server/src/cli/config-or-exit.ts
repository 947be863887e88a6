import { type Config, readConfig } from '../config.ts';

/** The environment as configuration; where it is wrong, everything that is wrong at once, and exit 1. */
export function configOrExit(options: Parameters<typeof readConfig>[1]): Config {
  const read = readConfig(process.env, options);
  if ('ok' in read) return read.ok;
  process.stderr.write(`${read.errors.join('\n')}\n`);
  process.exit(1);
}
