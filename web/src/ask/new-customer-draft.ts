import { useState } from 'react';
import { randomId } from '../api/random-id.ts';
import { whoIsHere } from '../app/who-is-here.ts';

/** What is typed about a new customer. It outlives a lost connection and a reload, in this tab. */
export interface Draft {
  readonly mobile: string;
  readonly name: string;
  readonly email: string;
  /** What is left with us, at a service check-in. */
  readonly label: string;
  /** Who was chosen of those that there are. */
  readonly customerId: string | null;
  /** The same words under the same key have one effect, however often they are sent. */
  readonly customerKey: string;
  readonly workOrderKey: string;
}

/** One per person: whoever signs in next at this screen does not find it. */
const store = () => `new-customer:${whoIsHere()}`;

const empty = (): Draft => ({
  mobile: '',
  name: '',
  email: '',
  label: '',
  customerId: null,
  customerKey: randomId(),
  workOrderKey: randomId(),
});

const isBegun = ({ mobile, name, email, label, customerId }: Draft) =>
  customerId !== null || [mobile, name, email, label].some((words) => words !== '');

/** What was typed and not saved, in a line; null where there is none. */
export function draftBegun(): string | null {
  const kept = sessionStorage.getItem(store());
  if (kept === null) return null;
  const { name, mobile, email, label } = JSON.parse(kept) as Draft;
  const typed = [name, mobile, email, label].filter((words) => words.trim() !== '');
  return typed.length === 0 ? null : typed.join(', ');
}

export function useDraft() {
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = sessionStorage.getItem(store());
    return kept === null ? empty() : (JSON.parse(kept) as Draft);
  });
  const change = (part: Partial<Draft>) => {
    const isWork = Object.keys(part).every((field) => field === 'label');
    const next = {
      ...draft,
      ...part,
      // Other words are another request.
      workOrderKey: randomId(),
      ...(!isWork && { customerKey: randomId() }),
    };
    sessionStorage.setItem(store(), JSON.stringify(next));
    setDraft(next);
  };
  const clear = () => sessionStorage.removeItem(store());
  const startOver = () => {
    clear();
    setDraft(empty());
  };
  return { draft, change, clear, startOver, begun: isBegun(draft) };
}
