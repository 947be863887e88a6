import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field.tsx';
import {
  CARRIERS,
  type Connectable,
  credentialsOf,
  isConnectable,
  type TypedCredentials,
} from './carrier-kinds.ts';
import { CredentialFields } from './credential-fields.tsx';
import { SenderDialog } from './sender-dialog.tsx';

/** A carrier that the shop has an account with, and the first number there. */
export function ConnectDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const [kind, setKind] = useState<Connectable>('twilio');
  const [credentials, setCredentials] = useState<TypedCredentials>({});
  const [number, setNumber] = useState('');
  return (
    <SenderDialog
      title={t('senders.connect')}
      action={t('senders.connectAction')}
      done={kind === 'smpp' ? t('senders.linked') : t('senders.connected', { carrier: CARRIERS[kind].name })}
      change={{
        method: 'POST',
        path: '/carrier-accounts',
        body: { kind, credentials: credentialsOf(kind, credentials), senders: [{ number }] },
      }}
      onClose={onClose}
    >
      {(atFault) => (
        <>
          <Field label={t('senders.carrier')}>
            {(input) => (
              <select
                {...input}
                value={kind}
                onChange={({ target }) => {
                  if (isConnectable(target.value)) setKind(target.value);
                  setCredentials({});
                }}
              >
                {Object.entries(CARRIERS).map(([each, { name }]) => (
                  <option key={each} value={each}>
                    {each === 'smpp' ? t('senders.smpp') : name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <CredentialFields kind={kind} values={credentials} atFault={atFault} onChange={setCredentials} />
          <NumberField value={number} failed={atFault.has('number')} onChange={setNumber} />
        </>
      )}
    </SenderDialog>
  );
}

interface NumberProps {
  readonly value: string;
  readonly failed: boolean;
  readonly onChange: (value: string) => void;
}

/** One of the shop's own numbers, in any form. */
export function NumberField({ value, failed, onChange }: NumberProps) {
  const { t } = useTranslation('settings');
  return (
    <Field
      label={t('senders.number.label')}
      hint={t('senders.number.hint')}
      error={failed ? t('senders.number.wrong') : undefined}
    >
      {(input) => (
        <input
          {...input}
          type="tel"
          value={value}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
