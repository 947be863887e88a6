import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '../api/random-id.ts';
import { Problem, request } from '../api/request.ts';
import { notify } from '../app/notices.tsx';
import { queryClient } from '../app/query-client.ts';
import { setShopZone } from '../words/times.ts';
import { type Draft, useDraft, useUnsavedWarning } from './draft.ts';
import { useRefusalWords } from './refusal-words.ts';
import type { ShopSettings } from './shop-data.ts';
import {
  BOUNDS,
  changeOf,
  FIELD_OF,
  formOf,
  type NumberField,
  problemsOf,
  type ShopField,
  type ShopForm,
  type ShopProblem,
} from './shop-form.ts';

interface ShopDraft extends Draft {
  /** Only what was changed here, so that what another owner saves meanwhile stays. */
  readonly change: Partial<ShopForm>;
}

type Errors = Partial<Record<ShopField, string>>;

/** The shop's settings while they are being changed. */
export function useShopForm(settings: ShopSettings) {
  const { t } = useTranslation(['settings', 'app']);
  const [draft, keep] = useDraft<ShopDraft>('shop');
  const [refused, setRefused] = useState<{ fields: Errors; whole: string | null }>({
    fields: {},
    whole: null,
  });
  const refusalWords = useRefusalWords();
  useUnsavedWarning('shop');
  const saved = formOf(settings);
  const form: ShopForm = { ...saved, ...draft?.change };
  const body = changeOf(saved, form);
  const isChanged = Object.keys(body).length > 0;

  const save = useMutation({
    mutationFn: () => request<ShopSettings>('/settings', { method: 'PATCH', body, key: randomId() }),
    onSuccess: (now) => {
      queryClient.setQueryData(['settings'], now);
      keep(null);
      setShopZone(now.timeZone);
      // The name stands in every text and on every screen.
      for (const queryKey of [['me'], ['templates']]) void queryClient.invalidateQueries({ queryKey });
      notify({ text: t('shop.saved') });
    },
    onError: (error) => {
      const fields: Errors = {};
      for (const { field, message } of error instanceof Problem ? error.errors : []) {
        const known = FIELD_OF[field];
        // Which words mean something already the engine knows; here stands what any of them must be.
        if (known) fields[known] = known === 'keywords' ? t('shop.problems.keywords') : message;
      }
      setRefused({ fields, whole: Object.keys(fields).length > 0 ? null : refusalWords(error) });
    },
  });

  return {
    form,
    isChanged,
    isBusy: save.isPending,
    errors: refused.fields,
    refusal: refused.whole,
    write: (change: Partial<ShopForm>) => {
      const next = { ...draft?.change, ...change };
      const changed = Object.keys(changeOf(saved, { ...saved, ...next })).length > 0;
      keep(changed ? { change: next, changed } : null);
      setRefused({ fields: {}, whole: null });
    },
    discard: () => {
      keep(null);
      setRefused({ fields: {}, whole: null });
      if (draft)
        notify({ text: t('unsaved.discarded'), action: { label: t('app:undo'), run: () => keep(draft) } });
    },
    /** @returns the first field that cannot be saved as it is; null where saving has begun */
    save: (): ShopField | null => {
      const problems = Object.entries(problemsOf(form)) as [ShopField, ShopProblem][];
      const [first] = problems;
      if (first === undefined) {
        if (isChanged) save.mutate();
        return null;
      }
      const fields = problems.map(([field, problem]) => [
        field,
        t(`shop.problems.${problem}`, { ...(field in BOUNDS ? BOUNDS[field as NumberField] : {}) }),
      ]);
      setRefused({ fields: Object.fromEntries(fields), whole: null });
      return first[0];
    },
  };
}
