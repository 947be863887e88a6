import { useState } from 'react';
import { randomId } from '../api/random-id.ts';

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

const STORE = 'new-customer';

const empty = (): Draft => ({
  mobile: '',
  name: '',
  email: '',
  label: '',
  customerId: null,
  customerKey: randomId(),
  workOrderKey: randomId(),
});

export function useDraft() {
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = sessionStorage.getItem(STORE);
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
    sessionStorage.setItem(STORE, JSON.stringify(next));
    setDraft(next);
  };
  const clear = () => sessionStorage.removeItem(STORE);
  return { draft, change, clear };
}
