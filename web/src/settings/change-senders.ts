import { randomId } from '../api/random-id.ts';
import { Problem, request } from '../api/request.ts';
import { queryClient } from '../app/query-client.ts';

/** What every change here may show elsewhere: accounts, stores, and which numbers the shop has. */
const SHOWN_IN = [['carrierAccounts'], ['stores'], ['me']];

/** Changes accounts, numbers or stores, and reads anew what shows them. @throws as `request` does. */
export async function changeSenders(
  method: 'POST' | 'PATCH',
  path: string,
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  await request(path, { method, body, key: randomId() });
  await Promise.all(SHOWN_IN.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}

/** The fields that the API names as at fault, by the last part of their name: `credentials.authToken` is `authToken`. */
export const fieldsAtFault = (error: unknown): ReadonlySet<string> =>
  new Set(error instanceof Problem ? error.errors.map(({ field }) => field.split('.').at(-1) ?? field) : []);
