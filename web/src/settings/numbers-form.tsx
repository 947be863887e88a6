import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/request.ts';
import { notify } from '../app/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import styles from './pace-section.module.css';
import { useRefusalWords } from './refusal-words.ts';

interface NumberField<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly value: number | null;
  readonly hint: string;
}

interface FormProps<Name extends string> {
  readonly fields: readonly NumberField<Name>[];
  readonly isOwner: boolean;
  readonly save: (values: Partial<Record<Name, number | null>>) => Promise<unknown>;
}

/** A few numbers, each of which may be left empty, with a button where one was changed. */
export function NumbersForm<Name extends string>({ fields, isOwner, save }: FormProps<Name>) {
  const { t } = useTranslation(['settings', 'app']);
  const [typed, setTyped] = useState<Partial<Record<string, string>>>({});
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const refusalWords = useRefusalWords();
  const shown = ({ name, value }: NumberField<Name>) => typed[name] ?? (value === null ? '' : String(value));
  const isChanged = Object.keys(typed).length > 0;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const values = Object.fromEntries(fields.map((field) => [field.name, read(shown(field))]));
    const wrong = Object.entries(values).filter(([, value]) => Number.isNaN(value));
    if (wrong.length > 0) {
      setErrors(Object.fromEntries(wrong.map(([name]) => [name, t('pace.notANumber')])));
      return;
    }
    setBusy(true);
    try {
      await save(values as Partial<Record<Name, number | null>>);
      setTyped({});
      setErrors({});
      notify({ text: t('shop.saved') });
    } catch (error) {
      const faults = error instanceof Problem ? error.errors : [];
      setErrors(
        faults.length > 0
          ? Object.fromEntries(
              faults.map(({ field, message }) => [field.split('.').at(-1) ?? field, message]),
            )
          : { [fields[0]?.name ?? '']: refusalWords(error) },
      );
    } finally {
      setBusy(false);
    }
  }
  return (
    <form className={styles.numbers} noValidate onSubmit={(event) => void submit(event)}>
      {fields.map((field) => (
        <Field key={field.name} label={field.label} error={errors[field.name]} hint={field.hint}>
          {(input) => (
            <input
              {...input}
              inputMode="decimal"
              autoComplete="off"
              disabled={!isOwner}
              value={shown(field)}
              onChange={(event) => setTyped({ ...typed, [field.name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      {isOwner && isChanged && (
        <p className={styles.actions}>
          <Button
            onClick={() => {
              setTyped({});
              setErrors({});
            }}
          >
            {t('wording.discard')}
          </Button>
          <Button look="primary" type="submit" busy={busy}>
            {t('app:save')}
          </Button>
        </p>
      )}
    </form>
  );
}

/** Null where it is empty, NaN where it is no number. With a comma too, as Spanish and French write it. */
function read(text: string): number | null {
  const clean = text.trim().replace(',', '.');
  return clean === '' ? null : Number(clean);
}
