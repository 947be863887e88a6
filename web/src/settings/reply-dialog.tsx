import { type LintFinding, lintTemplate } from '@conversations/consent/lint';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '../api/random-id.ts';
import { request } from '../api/request.ts';
import type { ReplyTemplate } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import { notify } from '../app/notices.tsx';
import { queryClient } from '../app/query-client.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Checklist } from './checklist.tsx';
import { type Draft, useDraft } from './draft.ts';
import { errorsOf } from './finding-words.ts';
import { MarkedTextarea } from './marked-textarea.tsx';
import { PhoneBubble } from './phone-bubble.tsx';
import { useRefusalWords } from './refusal-words.ts';
import styles from './reply-dialog.module.css';
import { useSegmentWords } from './segment-words.ts';
import { useLintContext } from './shop-data.ts';
import { type Placeholder, withExamples } from './wording-data.ts';

interface ReplyDraft extends Draft {
  readonly title: string;
  readonly text: string;
}

interface Props {
  /** The one to change; null for a new one. */
  readonly reply: ReplyTemplate | null;
  readonly onClose: () => void;
}

/** A saved reply is written here. Closing it keeps what was typed for the next time; only Discard drops it. */
export function ReplyDialog({ reply, onClose }: Props) {
  const { t } = useTranslation(['settings', 'app']);
  const me = useMe();
  const context = useLintContext().context ?? { businessName: me.business.name };
  const [draft, keep] = useDraft<ReplyDraft>(`reply:${reply?.id ?? 'new'}`);
  const [refusal, setRefusal] = useState<{ title?: string; text?: string }>({});
  const [busy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const name = useRef<HTMLInputElement>(null);
  // A dialog would lead to its cross.
  useEffect(() => name.current?.focus(), []);
  const key = useRef({ of: '', key: '' });
  const refusalWords = useRefusalWords();
  const segments = useSegmentWords();
  const saved = { title: reply?.title ?? '', text: reply?.text ?? '' };
  const { title, text } = draft ?? saved;
  const findings: readonly LintFinding[] = lintTemplate('message', text, context);
  const placeholders = placeholdersOf(context);

  const write = (change: Partial<typeof saved>) => {
    const next = { title, text, ...change };
    const changed = next.title !== saved.title || next.text !== saved.text;
    keep(changed ? { ...next, changed } : null);
    setRefusal({});
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const words = { title: title.trim(), text: text.trim() };
    const errors = errorsOf(findings);
    if (words.title === '' || words.text === '' || errors.length > 0) {
      setRefusal({
        ...(words.title === '' && { title: t('replies.titleMissing') }),
        ...(words.text === '' && { text: t('replies.textMissing') }),
        ...(errors.length > 0 && { text: t('wording.notYet', { count: errors.length }) }),
      });
      return;
    }
    // The same words again are the same attempt.
    const of = JSON.stringify(words);
    if (key.current.of !== of) key.current = { of, key: randomId() };
    setBusy(true);
    try {
      await request(reply ? `/reply-templates/${reply.id}` : '/reply-templates', {
        method: reply ? 'PATCH' : 'POST',
        body: words,
        key: key.current.key,
      });
      keep(null);
      await queryClient.invalidateQueries({ queryKey: ['replyTemplates'] });
      notify({ text: t('replies.saved', { title: words.title }) });
      onClose();
    } catch (error) {
      setRefusal({ text: refusalWords(error) });
      setBusy(false);
    }
  };

  const sample = withExamples(text, placeholders);
  return (
    <Dialog wide title={t(reply ? 'replies.changeTitle' : 'replies.addTitle')} onClose={onClose}>
      <form className={styles.form} onSubmit={save} noValidate>
        <Field label={t('replies.title')} error={refusal.title} hint={t('replies.titleHint')}>
          {(input) => (
            <input
              {...input}
              ref={name}
              value={title}
              maxLength={80}
              autoComplete="off"
              onChange={(event) => write({ title: event.target.value })}
            />
          )}
        </Field>
        <MarkedTextarea
          area={area}
          label={t('replies.text')}
          value={text}
          onChange={(next) => write({ text: next })}
          findings={findings}
          placeholders={placeholders}
          error={refusal.text ?? null}
          maxLength={1_000}
        />
        {text.trim() !== '' && (
          <div className={styles.sample}>
            <PhoneBubble text={sample} />
            <p>{segments(sample)}</p>
          </div>
        )}
        {findings.length > 0 && <Checklist of="template" text={text} required={[]} findings={findings} />}
        <div className={styles.actions}>
          <Button look="primary" type="submit" busy={busy}>
            {t('app:save')}
          </Button>
          <Button
            disabled={busy}
            onClick={() => {
              keep(null);
              onClose();
            }}
          >
            {t('wording.discard')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** What whoever sends a reply has filled in for them. */
function placeholdersOf(context: {
  readonly businessName: string;
  readonly contact?: string;
}): readonly Placeholder[] {
  const { businessName, contact = '' } = context;
  const part = (name: Placeholder['name'], example: string) => ({ name, example, required: false });
  return [
    part('name', 'Maya'),
    part('business', businessName),
    part('store', businessName),
    part('contact', contact),
  ];
}
