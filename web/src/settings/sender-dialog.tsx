import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notify } from '../app/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { changeSenders, fieldsAtFault } from './change-senders.ts';
import { useRefusalWords } from './refusal-words.ts';
import styles from './sender-dialog.module.css';

interface Change {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Props {
  readonly title: string;
  readonly action: string;
  /** What is said once it is done. */
  readonly done: string;
  readonly change: Change;
  readonly onClose: () => void;
  /** The form's fields, told which of them the server found fault with. */
  readonly children: (atFault: ReadonlySet<string>) => ReactNode;
}

/** A change of accounts and numbers that wants more than a press. What is typed into it is kept nowhere. */
export function SenderDialog({ title, action, done, change, onClose, children }: Props) {
  const { t } = useTranslation(['settings', 'app']);
  const refusalWords = useRefusalWords();
  const [refusal, setRefusal] = useState<{ fields: ReadonlySet<string>; words: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await changeSenders(change.method, change.path, change.body);
      notify({ text: done });
      onClose();
    } catch (error) {
      setRefusal({ fields: fieldsAtFault(error), words: refusalWords(error) });
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles.form} onSubmit={save} noValidate autoComplete="off">
        {children(refusal?.fields ?? new Set())}
        <p role="status" className={styles.refusal}>
          {refusal?.words}
        </p>
        <div className={styles.actions}>
          <Button look="primary" type="submit" busy={busy}>
            {action}
          </Button>
          <Button disabled={busy} onClick={onClose}>
            {t('app:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
