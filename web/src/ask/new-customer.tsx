import { useQuery } from '@tanstack/react-query';
import { Eraser, MessageSquareText, ShoppingBag, Wrench, X } from 'lucide-react';
import { type FormEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import { Problem, request } from '../api/request.ts';
import type { Customer } from '../api/types.ts';
import { act, useKeys } from '../app/keys.ts';
import { notify } from '../app/notices.tsx';
import { useProblemWords } from '../app/problem-words.ts';
import { queryClient } from '../app/query-client.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { phone } from '../words/phone.ts';
import { Field } from './field.tsx';
import { Matches } from './matches.tsx';
import styles from './new-customer.module.css';
import { useDraft } from './new-customer-draft.ts';
import { FIELDS, type FieldName, faultsOf } from './new-customer-faults.ts';
import { saveNewCustomer } from './save-new-customer.ts';
import { useMatches } from './use-matches.ts';
import { useNotAskedWords } from './use-not-asked-words.ts';

const OCCASIONS = [
  { at: 'sale', icon: <ShoppingBag aria-hidden="true" /> },
  { at: 'service', icon: <Wrench aria-hidden="true" /> },
] as const;
type Wrong = { readonly [field in FieldName]?: string | undefined };

/** A customer comes on record at a sale or a service check-in, and staff are led to offer texts (M1). */
export default function NewCustomer() {
  const { t } = useTranslation(['ask', 'app']);
  const [, go] = useLocation();
  const [search, setSearch] = useSearchParams();
  const { draft, change, clear, startOver, begun } = useDraft();
  const first = useRef<HTMLInputElement>(null);
  const label = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong>({});
  const [failed, setFailed] = useState<string | null>(null);
  const notAskedWords = useNotAskedWords();
  const problemWords = useProblemWords();
  const at = search.get('at') === 'service' ? 'service' : 'sale';
  const chosen = useChosen(draft.customerId);
  const matches = useMatches(chosen ? { mobile: '', name: '' } : draft);
  const notAsked = chosen ? notAskedWords(chosen) : null;

  // By hand: a browser heeds `autofocus` once a page, and not after a dialog.
  useLayoutEffect(() => first.current?.focus(), []);
  // On from somebody who was chosen: the fields that had the focus are gone.
  const choosing = useRef(false);
  useEffect(() => {
    if (!chosen || !choosing.current) return;
    choosing.current = false;
    (label.current ?? button.current)?.focus();
  }, [chosen]);
  // With the drawing that shows what is wrong: later, the focus would leave whoever types on already.
  const form = useRef<HTMLFormElement>(null);
  const leading = useRef(false);
  useLayoutEffect(() => {
    if (!leading.current || Object.keys(wrong).length === 0) return;
    leading.current = false;
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [wrong]);
  useKeys({ a: act(() => first.current?.focus()) });

  const wrongIn = (fields: readonly FieldName[]): Wrong =>
    Object.fromEntries(fields.map((field) => [field, t(`wrong.${field}`)]));
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const show = (fields: readonly FieldName[]) => {
      leading.current = true;
      setWrong(wrongIn(fields));
    };
    setFailed(null);
    setBusy(true);
    const faults = await faultsOf(draft, { chosen: chosen !== null, takesWork: at === 'service' });
    show(faults);
    if (faults.length > 0) {
      setBusy(false);
      return;
    }
    try {
      const { customer, workOrder } = await saveNewCustomer(draft, at === 'service');
      clear();
      const why = notAskedWords(customer);
      if (why !== null) {
        notify({ text: why, forMs: 12_000 });
        go(`/customers/${customer.id}`);
      } else {
        const next = new URLSearchParams({ at, ...(workOrder && { workOrder: workOrder.id }) });
        go(`/ask/${customer.id}?${next}`);
      }
    } catch (error) {
      const named = error instanceof Problem ? error.errors.map(({ field }) => field) : [];
      const fields = FIELDS.filter((field) => named.includes(field));
      show(fields);
      if (fields.length === 0) {
        setFailed(error instanceof Problem ? problemWords(error) : t('new.unreachable'));
      }
      setBusy(false);
    }
  };
  const write = (field: keyof Wrong) => (value: string) => {
    change({ [field]: value });
    setWrong({ ...wrong, [field]: undefined });
  };

  const beginAnew = () => {
    const before = draft;
    startOver();
    setWrong({});
    setFailed(null);
    requestAnimationFrame(() => first.current?.focus());
    notify({ text: t('new.startedOver'), action: { label: t('app:undo'), run: () => change(before) } });
  };
  const choose = (customer: Customer) => {
    choosing.current = true;
    queryClient.setQueryData(['customer', customer.id], customer);
    change({ customerId: customer.id });
    setWrong({});
  };
  const action =
    notAsked !== null
      ? t(at === 'service' ? 'new.checkIn' : 'new.openRecord')
      : t(chosen ? 'new.ask' : 'new.save');

  return (
    <div className={styles.screen}>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => void save(event)}
        // Out of the field, to where the keys of the page work.
        onKeyDown={({ key }) => key === 'Escape' && document.getElementById('main')?.focus()}
        noValidate
      >
        <header className={styles.head}>
          <h1>{t('new.title')}</h1>
          {begun && (
            <Button look="quiet" icon={<Eraser size={17} aria-hidden="true" />} onClick={beginAnew}>
              {t('new.startOver')}
            </Button>
          )}
        </header>
        <fieldset className={styles.occasions}>
          <legend className="visually-hidden">{t('new.occasion')}</legend>
          {OCCASIONS.map(({ at: each, icon }) => (
            <label key={each}>
              <input
                type="radio"
                name="at"
                checked={at === each}
                onChange={() => setSearch({ at: each }, { replace: true })}
              />
              {icon} {t(`occasions.${each}`)}
            </label>
          ))}
        </fieldset>
        <p className={styles.offer} data-look={notAsked === null ? 'offer' : 'not'}>
          <MessageSquareText size={20} aria-hidden="true" />
          <span>{notAsked ?? t(`new.offer.${at}`)}</span>
        </p>
        {chosen ? (
          <div className={styles.chosen}>
            <div>
              <p className={styles.name} dir="auto">
                {chosen.name}
              </p>
              <p className={styles.number} dir="ltr">
                {phone(chosen.mobile)}
              </p>
            </div>
            <IconButton label={t('new.notThem')} onClick={() => change({ customerId: null })}>
              <X size={20} aria-hidden="true" />
            </IconButton>
          </div>
        ) : (
          <>
            <Field
              label={t('new.mobile')}
              type="tel"
              inputMode="tel"
              autoComplete="off"
              ref={first}
              className={styles.mobile}
              value={draft.mobile}
              onChange={write('mobile')}
              wrong={wrong.mobile}
            />
            <div>
              <Field
                label={t('new.name')}
                autoComplete="off"
                autoCapitalize="words"
                dir="auto"
                spellCheck={false}
                maxLength={200}
                value={draft.name}
                onChange={write('name')}
                wrong={wrong.name}
              />
              <Matches customers={matches} onChoose={choose} />
            </div>
            <Field
              label={t('new.email')}
              hint={t('new.optional')}
              type="email"
              autoComplete="off"
              maxLength={254}
              value={draft.email}
              onChange={write('email')}
              wrong={wrong.email}
            />
          </>
        )}
        {at === 'service' && (
          <Field
            ref={label}
            label={t('new.label')}
            placeholder={t('new.labelExample')}
            dir="auto"
            autoComplete="off"
            maxLength={200}
            value={draft.label}
            onChange={write('label')}
            wrong={wrong.label}
          />
        )}
        {failed !== null && (
          <p className={styles.failed} role="alert">
            {failed}
          </p>
        )}
        <Button ref={button} type="submit" look="primary" size="large" busy={busy} className={styles.save}>
          {action}
        </Button>
      </form>
    </div>
  );
}

/** Who was chosen of those that there are. */
function useChosen(id: string | null): Customer | null {
  const { data } = useQuery({
    queryKey: ['customer', id],
    queryFn: ({ signal }) => request<Customer>(`/customers/${id}`, { signal }),
    enabled: id !== null,
  });
  return id === null ? null : (data ?? null);
}
