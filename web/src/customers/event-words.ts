import { useTranslation } from 'react-i18next';
import type { ConsentEvent, Customer } from '../api/types.ts';
import { unbrokenPhone } from '../words/phone.ts';

/** Whose record or thread it is told on. */
export type ToldOn = Pick<Customer, 'id' | 'mobile'>;

/** Said by a person of themselves; the rest is of the number. */
const SAID = ['opt_in', 'decline', 'opt_out'];

/**
 * What happened to a number's consent, as one tells it: "Said yes to Alex in the shop". On the record of one of several on the
 * number it names who said it, where that was another; and the number, where it is not the record's own any more (C5, C6).
 */
export function useEventWords(): (event: ConsentEvent, on?: ToldOn | null) => string {
  const { t } = useTranslation('customers');
  const say = t as unknown as (key: string, values: Record<string, unknown>) => string;
  return ({ decision, method, actor, note, customer, merged, number }, on = null) => {
    const name = actor.name ?? '';
    const by = actor.kind === 'staff' || actor.kind === 'key' ? name : '';
    // The customer's words were unclear, and somebody found, or nobody denied in time, that they mean stop (C18).
    if (decision === 'opt_out' && method === 'text' && actor.kind !== 'customer') {
      return actor.kind === 'system'
        ? say('events.opt_out.undecided', {})
        : say('events.opt_out.decided', { name });
    }
    if (decision === 'records_merged') {
      // Told on the record itself; on the thread of its number and on the record of another who has it too; and after an erasure.
      const where = customer === null ? 'unnamed' : customer.id === on?.id ? 'here' : 'other';
      return say(`events.records_merged.${where}`, { name, customer: customer?.name, other: merged?.name });
    }
    const specific = say(`events.${decision}.${method}`, { name: by, note, defaultValue: '' });
    const what = specific || say(`events.${decision}.other`, { name: by, note, defaultValue: decision });
    if (on === null) return what;
    const another =
      customer !== null &&
      customer.id !== on.id &&
      SAID.includes(decision) &&
      // It is of whoever has the number, and its words say so.
      method !== 'record_change';
    const told = another ? t('eventBy', { who: customer.name.split(' ')[0], what: lowered(what) }) : what;
    const elsewhere = number !== null && number !== on.mobile;
    return elsewhere ? t('eventOn', { number: unbrokenPhone(number), what: told }) : told;
  };
}

const lowered = (words: string) => words.charAt(0).toLocaleLowerCase() + words.slice(1);
