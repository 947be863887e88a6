import { startWitness } from '../witness/start-witness.ts';
import { whyNotListening } from './why-not-listening.ts';

/** `conversations witness`: cosigns the checkpoints of others' logs, until it is told to stop. */
export async function runWitness(options: {
  dir: string;
  name: string;
  log: readonly string[];
  host?: string | undefined;
  port: number;
}): Promise<void> {
  const { dir, name, log, host, port } = options;
  const witness = await startWitness({
    folder: dir,
    name,
    logs: log,
    port,
    ...(host === undefined ? {} : { host }),
  }).catch((error: unknown) => {
    throw whyNotListening(error, { port: '--port', host: '--host' });
  });
  process.stdout.write(`ready: ${witness.url}\nWITNESS_KEY=${witness.vkey}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  await witness.stop();
}
