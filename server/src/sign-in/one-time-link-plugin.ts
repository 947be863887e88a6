import { createHash } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/** What a link stands for. */
export const LinkValue = z.object({ userId: z.uuid(), businessId: z.uuid() });

/** Where a link is kept: under its token's hash, so that a copy of the database signs nobody in. */
export function linkIdentifier(token: string): string {
  return `one-time-link:${createHash('sha256').update(token).digest('base64url')}`;
}

/** Signs in by a link, once. Taking the link and reading it are one step: of two that come at once, one gets in. */
export function oneTimeLinkPlugin() {
  return {
    id: 'one-time-link',
    endpoints: {
      signInOnce: createAuthEndpoint(
        '/sign-in/one-time-link',
        { method: 'POST', body: z.strictObject({ token: z.string().min(1).max(200) }) },
        async (ctx) => {
          const { internalAdapter, adapter } = ctx.context;
          const link = await internalAdapter.consumeVerificationValue(linkIdentifier(ctx.body.token));
          if (!link || link.expiresAt <= new Date())
            throw new APIError('UNAUTHORIZED', { code: 'LINK_SPENT' });
          const { userId, businessId } = LinkValue.parse(JSON.parse(link.value));
          const member = await adapter.findOne({
            model: 'member',
            where: [
              { field: 'userId', value: userId },
              { field: 'organizationId', value: businessId },
            ],
          });
          const user = await internalAdapter.findUserById(userId);
          // Who left the shop since loses this way in too.
          if (!member || !user) throw new APIError('UNAUTHORIZED', { code: 'LINK_SPENT' });
          const session = await internalAdapter.createSession(
            user.id,
            false,
            {
              activeOrganizationId: businessId,
              byLink: true,
            },
            true,
          );
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ ok: true });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
