/**
 * A program that has its own database, for tests that kill it: `node program.ts DATA_DIR [COPIES_IN]`.
 * Says what happens in one JSON object a line; obeys `announce URL` and `stop` on its standard input.
 */
import { createInterface } from 'node:readline';
import { startOwnDatabase } from '../start-own-database.ts';

const [dataDir = '', copiesIn] = process.argv.slice(2);

function say(event: string, facts: object = {}): void {
  process.stdout.write(`${JSON.stringify({ event, ...facts })}\n`);
}

try {
  const began = performance.now();
  const database = await startOwnDatabase({ dataDir, ...(copiesIn ? { copiesIn: [copiesIn] } : {}) });
  const { adminUrl, port, pid, adopted } = database;
  say('started', { adminUrl, port, pid, adopted, ms: Math.round(performance.now() - began) });
  void database.died.then((error) => say('died', { message: error.message }));
  for await (const line of createInterface({ input: process.stdin })) {
    const [command, url = ''] = line.split(' ');
    if (command === 'announce') {
      await database.announce(url);
      say('announced');
    } else if (command === 'stop') {
      await database.stop();
      say('stopped');
      break;
    }
  }
} catch (error) {
  const { name, message } = error as Error;
  say('failed', { name, message });
}
