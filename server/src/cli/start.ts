import type { Config } from '../config.ts';
import { createLogger } from '../http/logger.ts';
import type { Program, Role, Setup } from '../main.ts';
import { openStorage } from '../storage/open-storage.ts';

/** Starts the program. The database comes up while the rest of the code is still being read: half of a start each. */
export async function start(config: Config, role: Role, setUp: Setup): Promise<Program> {
  const log = createLogger(config.logLevel);
  const opening = openStorage(config, (line) => log.info(line));
  // Awaited below; until then a failure must not count as unhandled.
  opening.catch(() => {});
  const { startProgram } = await import('../main.ts');
  return startProgram({ config, storage: await opening, log }, role, setUp);
}
