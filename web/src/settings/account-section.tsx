import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notify } from '../app/notices.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { unbrokenPhone } from '../words/phone.ts';
import { calendarDay, dayAndTime } from '../words/times.ts';
import styles from './account-section.module.css';
import { AddNumberDialog } from './add-number-dialog.tsx';
import { CARRIERS, isConnectable } from './carrier-kinds.ts';
import { changeSenders } from './change-senders.ts';
import { useLinkWords } from './link-words.ts';
import { useRefusalWords } from './refusal-words.ts';
import { ReplaceDialog } from './replace-dialog.tsx';
import { RetireDialog } from './retire-dialog.tsx';
import { Section } from './section.tsx';
import { SenderPace } from './sender-pace.tsx';
import type { CarrierAccount, OwnNumber } from './shop-data.ts';

interface Props {
  readonly account: CarrierAccount;
  /** All of them: a number may be replaced by one of another. */
  readonly accounts: readonly CarrierAccount[];
}

/** One account with a carrier: its numbers, what its console has to know, and its credentials, which nobody sees. */
export function AccountSection({ account, accounts }: Props) {
  const { t } = useTranslation('settings');
  const [dialog, setDialog] = useState<'add' | 'replace' | OwnNumber | null>(null);
  const { attempt, busy } = useAttempt();
  const linkWords = useLinkWords();
  const close = () => setDialog(null);
  const texting = accounts.flatMap(({ senders }) => senders).filter(({ retiredAt }) => retiredAt === null);
  const change = (number: string, body: object) =>
    attempt(`/senders/${encodeURIComponent(number)}`, { ...body });
  return (
    <Section
      title={account.kind === 'smpp' ? t('senders.smpp') : carrierName(account.kind, t('senders.simulator'))}
      about={aboutOf()}
    >
      <ul className={styles.numbers}>
        {account.senders.map((sender) => (
          <li key={sender.number} data-retired={sender.retiredAt !== null}>
            <span className={styles.number}>{unbrokenPhone(sender.number)}</span>
            <span className={styles.note}>{noteOf(sender)}</span>
            <span className={styles.actions}>
              {sender.retiredAt !== null ? (
                <Button
                  size="small"
                  busy={busy}
                  aria-label={t('senders.bringBackNumber', { number: unbrokenPhone(sender.number) })}
                  onClick={() => change(sender.number, { retired: false })}
                >
                  {t('senders.bringBack')}
                </Button>
              ) : (
                !sender.default && (
                  <>
                    <Button
                      size="small"
                      busy={busy}
                      aria-label={t('senders.makeDefaultNumber', { number: unbrokenPhone(sender.number) })}
                      onClick={() => change(sender.number, { default: true })}
                    >
                      {t('senders.makeDefault')}
                    </Button>
                    <Button
                      size="small"
                      busy={busy}
                      aria-label={t('senders.retireNumber', { number: unbrokenPhone(sender.number) })}
                      onClick={() => setDialog(sender)}
                    >
                      {t('senders.retire')}
                    </Button>
                  </>
                )
              )}
            </span>
            <SenderPace number={sender.number} isOwner={true} />
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={() => setDialog('add')}>
          {t('senders.add')}
        </Button>
      </div>
      {account.webhooks !== null && (
        <div className={styles.block}>
          <h4>{t('senders.webhooks.title')}</h4>
          <p className={styles.note}>{t('senders.webhooks.hint')}</p>
          <Address label={t('senders.webhooks.inbound')} url={account.webhooks.inbound} />
          <Address label={t('senders.webhooks.status')} url={account.webhooks.status} />
        </div>
      )}
      {isConnectable(account.kind) && (
        <div className={styles.block}>
          <h4>{t('senders.credentials.title')}</h4>
          <p className={styles.note}>
            {t('senders.credentials.since', { day: calendarDay(account.credentialsChangedAt) })}
          </p>
          {account.previousAcceptedUntil !== null && (
            <p className={styles.note}>
              {t('senders.credentials.previous', { until: dayAndTime(account.previousAcceptedUntil) })}
            </p>
          )}
          <div className={styles.actions}>
            <Button size="small" onClick={() => setDialog('replace')}>
              {t('senders.credentials.replace')}
            </Button>
            {account.previousAcceptedUntil !== null && (
              <Button
                size="small"
                look="danger"
                busy={busy}
                onClick={() => attempt(`/carrier-accounts/${account.id}`, { acceptPreviousHours: 0 })}
              >
                {t('senders.credentials.end')}
              </Button>
            )}
          </div>
        </div>
      )}
      {dialog === 'add' && <AddNumberDialog account={account} onClose={close} />}
      {dialog === 'replace' && <ReplaceDialog account={account} onClose={close} />}
      {dialog !== null && typeof dialog === 'object' && (
        <RetireDialog sender={dialog} others={texting} onClose={close} />
      )}
    </Section>
  );

  function aboutOf(): string {
    if (account.kind === 'simulator') return t('senders.simulatorAbout');
    const confirms = t(account.confirmsStop ? 'senders.carrierConfirms' : 'senders.weConfirm');
    return account.kind === 'smpp' ? `${linkWords(account.link)} ${confirms}` : confirms;
  }

  function noteOf(sender: OwnNumber): string {
    if (sender.retiredAt === null) return sender.default ? t('senders.default') : '';
    return sender.replacedBy === null
      ? t('senders.retired')
      : t('senders.retiredFor', { number: unbrokenPhone(sender.replacedBy) });
  }
}

/** An address to be entered at the carrier's. */
function Address({ label, url }: { readonly label: string; readonly url: string }) {
  const { t } = useTranslation('settings');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      notify({ text: t('senders.webhooks.copied') });
    } catch {
      notify({ text: t('senders.webhooks.notCopied'), look: 'failed' });
    }
  };
  return (
    <div className={styles.address}>
      <span className={styles.label}>{label}</span>
      <code>{url}</code>
      <IconButton
        label={t('senders.webhooks.copy', { what: label })}
        size="small"
        onClick={() => void copy()}
      >
        <Copy size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

/** One press, one change: the button says that it is at work, and a notice says why it could not be done. */
function useAttempt() {
  const refusalWords = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const attempt = async (path: string, body: Readonly<Record<string, unknown>>) => {
    setBusy(true);
    await changeSenders('PATCH', path, body).catch((error: unknown) =>
      notify({ text: refusalWords(error), look: 'failed' }),
    );
    setBusy(false);
  };
  return {
    busy,
    attempt: (path: string, body: Readonly<Record<string, unknown>>) => void attempt(path, body),
  };
}

function carrierName(kind: string, simulator: string): string {
  if (kind === 'simulator') return simulator;
  return isConnectable(kind) ? CARRIERS[kind].name : kind.toUpperCase();
}
