import { useTranslation } from 'react-i18next';
import type { ConsentEvent } from '../api/types.ts';

/** What happened to a number's consent, as one tells it: "Alex asked at the counter: yes". */
export function useEventWords(): (event: ConsentEvent) => string {
  const { t } = useTranslation('customers');
  const say = t as unknown as (key: string, values: Record<string, unknown>) => string;
  return ({ decision, method, actor, note }) => {
    const name = actor.name ?? '';
    const by = actor.kind === 'staff' || actor.kind === 'key' ? name : '';
    // The customer's words were unclear, and somebody found, or nobody denied in time, that they mean stop (C18).
    if (decision === 'opt_out' && method === 'text' && actor.kind !== 'customer') {
      return actor.kind === 'system'
        ? say('events.opt_out.undecided', {})
        : say('events.opt_out.decided', { name });
    }
    const specific = say(`events.${decision}.${method}`, { name: by, note, defaultValue: '' });
    return specific || say(`events.${decision}.other`, { name: by, note, defaultValue: decision });
  };
}
