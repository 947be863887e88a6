import type { LintFinding } from '@conversations/consent/lint';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { act, move, useKeys } from '../app/keys.ts';
import { Button } from '../ui/button.tsx';
import { MarkedTextarea } from './marked-textarea.tsx';
import type { WordingEdit } from './use-wording-draft.ts';
import type { Placeholder } from './wording-data.ts';
import styles from './wording-editor.module.css';

interface Props {
  readonly edit: WordingEdit;
  readonly label: string;
  readonly findings: readonly LintFinding[];
  readonly placeholders?: readonly Placeholder[];
  /** What a shop begins with. */
  readonly standard: string;
  readonly size?: 'normal' | 'large';
  /** Of the words, where it is not that of the screen: a tag such as `fr-CA`. */
  readonly language?: string;
  /** Longer than this is read aloud to nobody, and sent by nobody. */
  readonly maxLength: number;
  /** How long the words are, in whatever counts for them. */
  readonly measure: ReactNode;
}

export function WordingEditor({
  edit,
  label,
  findings,
  placeholders,
  standard,
  size,
  language,
  maxLength,
  measure,
}: Props) {
  const { t } = useTranslation('settings');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus({ preventScroll: true }), []);
  const save = async () => {
    if (!(await edit.save())) area.current?.focus();
  };
  useKeys({ 'mod+s': act(() => void save()), Escape: move(edit.discard) });
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {edit.isOvertaken && (
        <p className={styles.overtaken} role="status">
          {t('unsaved.overtaken')}
        </p>
      )}
      <MarkedTextarea
        area={area}
        label={label}
        value={edit.text}
        onChange={edit.write}
        findings={findings}
        {...(placeholders && { placeholders })}
        error={edit.refusal}
        {...(size && { size })}
        lang={language}
        maxLength={maxLength}
        onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !nativeEvent.isComposing && edit.discard()}
      >
        <p className={styles.measure}>{measure}</p>
      </MarkedTextarea>
      <div className={styles.actions}>
        <Button look="primary" type="submit" busy={edit.isBusy} shortcut="Ctrl S">
          {t('wording.save')}
        </Button>
        <Button onClick={edit.discard} disabled={edit.isBusy} shortcut="Esc">
          {t('wording.discard')}
        </Button>
        <Button
          look="quiet"
          className={styles.standard}
          disabled={edit.isBusy || edit.text === standard}
          onClick={() => edit.write(standard)}
        >
          {t('wording.standard')}
        </Button>
      </div>
    </form>
  );
}
