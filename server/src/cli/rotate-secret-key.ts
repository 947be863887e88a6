import { countUnderOtherKeys, resealSecrets } from '../reseal-secrets.ts';
import type { Finding } from './doctor.ts';
import { withLedgers } from './with-ledger.ts';

/**
 * `conversations rotate-secret-key`: seals everything anew under SECRET_KEY, also beside a program that runs, and says when
 * the key before may be dropped. Run again after a crash, it goes on.
 */
export async function rotateSecretKey(): Promise<void> {
  await withLedgers(undefined, async (parts) => {
    let done = 0;
    const { resealed } = await resealSecrets(parts, {
      onBatch(more) {
        done += more;
        process.stderr.write(`${done} sealed anew\n`);
      },
    });
    const { other, unknown } = await countUnderOtherKeys(parts);
    process.stdout.write(`${resealed} secrets were sealed anew under SECRET_KEY.\n`);
    if (unknown > 0) {
      throw new Error(
        `${unknown} are sealed under a key that is neither SECRET_KEY nor SECRET_KEY_PREVIOUS. Set that one too, and run this again.`,
      );
    }
    if (other > 0)
      throw new Error(`${other} were sealed under the key before in the meantime. Run this again.`);
    process.stdout.write(
      resealed > 0
        ? 'Nothing is under another key. Once every process runs with this SECRET_KEY, run this again.\n'
        : 'Nothing was left to do: where every process runs with this SECRET_KEY, SECRET_KEY_PREVIOUS can be dropped.\n',
    );
  });
}

/** For `doctor`: whether everything that is sealed can be opened, and whether a rotation is still to be finished. */
export async function lookAtSecrets(): Promise<Finding[]> {
  try {
    return await withLedgers(undefined, async (parts) => {
      const { other, unknown } = await countUnderOtherKeys(parts);
      if (unknown > 0) {
        return [
          {
            state: 'failed',
            what: `${unknown} secrets are sealed under a key that was not given`,
            remedy:
              'Set the SECRET_KEY that the program was set up with, or that one in SECRET_KEY_PREVIOUS.',
          },
        ];
      }
      return [
        other > 0
          ? {
              state: 'warning',
              what: `${other} secrets are sealed under another key than SECRET_KEY`,
              remedy: 'Run: conversations rotate-secret-key',
            }
          : { state: 'ok', what: 'every secret is sealed under SECRET_KEY' },
      ];
    });
  } catch (error) {
    // That the database does not answer, or is not migrated, was said before.
    return [{ state: 'warning', what: `the secrets were not looked at: ${(error as Error).message}` }];
  }
}
