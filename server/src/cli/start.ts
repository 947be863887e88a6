import type { Config } from '../config.ts';
import { createLogger } from '../http/logger.ts';
import type { Program, Role, Setup } from '../main.ts';
import { openStorage } from '../storage/open-storage.ts';
import { whyNotListening } from './why-not-listening.ts';

/**
 * Starts the program. The rest of the code is read while the database comes up: half of a start each. Not sooner, since
 * reading it keeps this process from starting the database.
 */
export async function start(config: Config, role: Role, setUp: Setup): Promise<Program> {
  const log = createLogger(config.logLevel);
  const waiting = Promise.withResolvers<void>();
  const opening = openStorage(config, { log: (line) => log.info(line), onWaiting: waiting.resolve });
  await Promise.race([opening, waiting.promise]);
  const [storage, startProgram] = await Promise.all([opening, readCode(role)]);
  try {
    return await startProgram({ config, storage, log }, role, setUp);
  } catch (error) {
    throw whyNotListening(error, { port: 'PORT', host: 'HOST' });
  }
}

/** With the tables by which replies are understood, where some will come. */
async function readCode(role: Role) {
  const { startProgram } = await import('../main.ts');
  if (role !== 'worker') (await import('@conversations/consent')).readyRecognition();
  return startProgram;
}
