import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field.tsx';
import { CARRIERS, type Connectable, type CredentialField } from './carrier-kinds.ts';

interface Props {
  readonly kind: Connectable;
  readonly values: Readonly<Record<string, string>>;
  readonly atFault: ReadonlySet<string>;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

/** What a carrier knows the shop by. Written and never read: nobody can look it up here. */
export function CredentialFields({ kind, values, atFault, onChange }: Props) {
  const { t } = useTranslation('settings');
  const fields: readonly CredentialField[] = CARRIERS[kind].fields;
  const write = (name: string, value: string) => onChange({ ...values, [name]: value });
  return fields.map(({ name, secret, lines }) => (
    <Field
      key={name}
      label={t(`senders.fields.${name}.label`)}
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
  ));
}
