import type { Scope } from '../sign-in/principal.ts';
import { withShop } from './with-shop.ts';

/** `conversations api-key create`: the key alone on stdout, so that a script can take it as it is. */
export async function createApiKey({
  name,
  business,
  scope,
}: {
  name: string;
  business?: string | undefined;
  scope: Scope[];
}): Promise<void> {
  const { key } = await withShop(business, ({ signIn, businessId }) =>
    signIn.createApiKey(businessId, { name, scopes: [...new Set(scope)] }),
  );
  process.stdout.write(`${key}\n`);
  process.stderr.write('Keep this key: it is shown once. It may do what staff may, and record an opt-out; ');
  process.stderr.write(
    scope.length > 0 ? `beyond that: ${scope.join(', ')}.\n` : 'an opt-in needs --scope opt_in.\n',
  );
}
