import { FileText } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '../api/random-id.ts';
import { requestFile } from '../api/request.ts';
import { useCommands } from '../app/commands.ts';
import { useMe } from '../app/me.ts';
import { notify } from '../app/notices.tsx';
import { useProblemWords } from '../app/problem-words.ts';
import { queryClient } from '../app/query-client.ts';
import { Button } from '../ui/button.tsx';
import styles from './certificate.module.css';

const FORMS = [
  { form: 'pdf', accept: 'application/pdf' },
  { form: 'json', accept: 'application/json' },
] as const;

/** All that was recorded of this customer, to hand to a lawyer or a carrier (C47). Only the owner issues it. */
export function Certificate({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('customers');
  const { role } = useMe();
  const problemWords = useProblemWords();
  const [busy, setBusy] = useState<string | null>(null);
  // Issuing is an event of the log: both forms are of one issue.
  const key = useRef(randomId());
  const issue = async (form: string, accept: string) => {
    setBusy(form);
    try {
      const path = `/customers/${customerId}/certificates`;
      save(
        await requestFile(path, { method: 'POST', key: key.current, accept }),
        `consent-${customerId}.${form}`,
      );
      void queryClient.invalidateQueries({ queryKey: ['consentEvents', customerId] });
    } catch (error) {
      notify({ text: problemWords(error), look: 'failed' });
    }
    setBusy(null);
  };
  const isOwner = role === 'owner';
  useCommands(
    isOwner
      ? [{ id: 'certificate', label: t('proof.pdf'), run: () => void issue('pdf', FORMS[0].accept) }]
      : [],
  );
  if (!isOwner) return null;
  return (
    <section className={styles.certificate} aria-label={t('proof.certificate')}>
      <div>
        {FORMS.map(({ form, accept }) => (
          <Button
            key={form}
            size="small"
            look={form === 'pdf' ? 'plain' : 'quiet'}
            busy={busy === form}
            icon={form === 'pdf' && <FileText size={15} aria-hidden="true" />}
            onClick={() => void issue(form, accept)}
          >
            {t(`proof.${form}`)}
          </Button>
        ))}
      </div>
      <p>{t('proof.certificateWords')}</p>
    </section>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
