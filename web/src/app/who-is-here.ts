import { whoAmI } from './me.ts';
import { queryClient } from './query-client.ts';

/** The actor who sits at this screen; null until that is known, and after the sign-out. */
export const whoIsHere = (): string | null => queryClient.getQueryData(whoAmI.queryKey)?.actorId ?? null;
