import type { WorkOrder } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import { useReason } from '../inbox/reasons.ts';
import { dayAndTime } from '../words/times.ts';

/** When the text that says it is ready goes: what waits for long is not "in a moment". */
export type Goes =
  | { readonly goes: 'soon' }
  | { readonly goes: 'later' | 'night'; readonly when: string }
  | { readonly goes: 'waits'; readonly why: string };

/** What is held for no longer than this goes in a moment. */
const A_MOMENT_MS = 5 * 60_000;

export function useWhenItGoes(): (notice: NonNullable<WorkOrder['notice']>) => Goes {
  const reasonWords = useReason();
  const { textsHold } = useMe();
  return ({ reason, sendAfter }) => {
    if (reason === 'quiet_hours' && sendAfter !== null) return { goes: 'night', when: dayAndTime(sendAfter) };
    // What the owner holds for the whole shop stands on no one text.
    const why = reason ?? textsHold;
    if (why !== null) return { goes: 'waits', why: reasonWords({ reason: why, carrierError: null }) };
    if (sendAfter !== null && new Date(sendAfter).getTime() - Date.now() > A_MOMENT_MS)
      return { goes: 'later', when: dayAndTime(sendAfter) };
    return { goes: 'soon' };
  };
}
