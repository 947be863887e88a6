import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field.tsx';
import {
  CARRIERS,
  type Connectable,
  type CredentialField,
  TICKED,
  type TypedCredentials,
} from './carrier-kinds.ts';
import styles from './sender-dialog.module.css';

interface Props {
  readonly kind: Connectable;
  readonly values: TypedCredentials;
  readonly atFault: ReadonlySet<string>;
  readonly onChange: (values: TypedCredentials) => void;
}

/** What a carrier knows the shop by. Written and never read: nobody can look it up here. */
export function CredentialFields({ kind, values, atFault, onChange }: Props) {
  const { t } = useTranslation(['settings', 'app']);
  const fields: readonly CredentialField[] = CARRIERS[kind].fields;
  const write = (name: string, value: string) => onChange({ ...values, [name]: value });
  return fields.map(({ name, secret, lines, type, optional }) =>
    type === 'boolean' ? (
      <label key={name} className={styles.choice}>
        <input
          type="checkbox"
          checked={values[name] === TICKED}
          onChange={({ target }) => write(name, target.checked ? TICKED : '')}
        />
        <span>
          {t(`senders.fields.${name}.label`)} {t(`senders.fields.${name}.hint`)}
        </span>
      </label>
    ) : (
      <Field
        key={name}
        label={t(`senders.fields.${name}.label`)}
        {...(optional && { aside: t('senders.fields.optional') })}
        hint={t(`senders.fields.${name}.hint`)}
        error={atFault.has(name) ? t('senders.fields.wrong') : undefined}
      >
        {(input) =>
          lines ? (
            <textarea
              {...input}
              rows={4}
              value={values[name] ?? ''}
              maxLength={10_000}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => write(name, event.target.value)}
            />
          ) : (
            <input
              {...input}
              type={secret ? 'password' : 'text'}
              inputMode={type === 'number' ? 'numeric' : undefined}
              value={values[name] ?? ''}
              maxLength={300}
              // No browser is to keep it, or to offer somebody's password for it.
              autoComplete={secret ? 'new-password' : 'off'}
              spellCheck={false}
              onChange={(event) => write(name, event.target.value.trim())}
            />
          )
        }
      </Field>
    ),
  );
}
