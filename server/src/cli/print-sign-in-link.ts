import type { Member } from '../sign-in/members.ts';
import { type Shop, withShop } from './with-shop.ts';

export interface LinkOptions {
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  readonly role?: 'owner' | 'staff' | undefined;
  readonly business?: string | undefined;
}

/** The first owner, until a real address is set on the page that the link leads to. */
export const FIRST_OWNER = { email: 'owner@localhost', name: 'Owner', role: 'owner' } as const;

/** `conversations sign-in-link`: the way in for an owner without a password, and for new staff. */
export async function printSignInLink(options: LinkOptions): Promise<void> {
  const link = await withShop(options.business, async ({ signIn, businessId }) =>
    signIn.oneTimeLink(businessId, await personFor(options, { signIn, businessId })),
  );
  process.stdout.write(`${link}\n`);
}

async function personFor(
  { email, name, role }: LinkOptions,
  { signIn, businessId }: Pick<Shop, 'signIn' | 'businessId'>,
): Promise<{ email: string; name: string; role?: 'owner' | 'staff' }> {
  if (email !== undefined) {
    if (!/^[^@\s]+@[^@\s]+$/.test(email))
      throw new Error(`${email} is not an e-mail address. Write it as ann@shop.example`);
    return {
      email,
      name: name ?? (email.split('@', 1)[0] as string),
      ...(role === undefined ? {} : { role }),
    };
  }
  const owners = (await signIn.listMembers(businessId)).filter((member) => member.role === 'owner');
  return onlyOwner(owners) ?? FIRST_OWNER;
}

function onlyOwner(owners: readonly Member[]): { email: string; name: string } | null {
  if (owners.length <= 1) return owners[0] ?? null;
  const list = owners.map(({ email, name }) => `  ${email}  ${name}`).join('\n');
  throw new Error(`There are several owners. Say for whom, with --email:\n${list}`);
}
