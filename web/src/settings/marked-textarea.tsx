import { isError, type LintFinding } from '@conversations/consent/lint';
import { type ReactNode, type Ref, type TextareaHTMLAttributes, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './marked-textarea.module.css';
import type { Placeholder } from './wording-data.ts';

interface Props
  extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value' | 'className'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly findings: readonly LintFinding[];
  readonly placeholders?: readonly Placeholder[];
  readonly error?: string | null;
  readonly size?: 'normal' | 'large';
  readonly area: Ref<HTMLTextAreaElement>;
  /** Under the words: how long they are, what can be put in. */
  readonly children?: ReactNode;
}

/**
 * A box to write in that marks, behind the words, what the linter speaks of and what will be filled. The marks lie in a copy
 * of the text of the same measure, which gives the box its height too, so that nothing scrolls apart.
 */
export function MarkedTextarea({
  label,
  value,
  onChange,
  findings,
  placeholders = [],
  error = null,
  size = 'normal',
  area,
  children,
  ...rest
}: Props) {
  const { t } = useTranslation('settings');
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={`${styles.box} ${styles[size]}`} data-wrong={error !== null}>
        <div className={styles.marks} aria-hidden="true">
          {runsOf(value, findings, placeholders).map(({ start, look, text }) =>
            look === null ? (
              text
            ) : (
              <mark key={start} data-look={look}>
                {text}
              </mark>
            ),
          )}
          {/* The line that one is about to begin has its height too. */}
          {'\n'}
        </div>
        <textarea
          {...rest}
          ref={area}
          id={id}
          value={value}
          spellCheck
          aria-invalid={error !== null}
          aria-describedby={`${id}-error`}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <p id={`${id}-error`} className={styles.error} role="alert">
        {error}
      </p>
      {placeholders.length > 0 && (
        <fieldset className={styles.chips} aria-label={t('wording.insert')}>
          {placeholders.map(({ name }) => (
            <button
              key={name}
              type="button"
              aria-controls={id}
              // The cursor stays where it is in the text.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                document.getElementById(id)?.focus();
                // As if it were typed, so that Ctrl+Z takes it back.
                document.execCommand('insertText', false, `{${name}}`);
              }}
            >
              <code>{`{${name}}`}</code> {t(`variables.${name}`)}
            </button>
          ))}
        </fieldset>
      )}
      {children}
    </div>
  );
}

interface Run {
  readonly start: number;
  readonly text: string;
  readonly look: 'wrong' | 'known' | 'note' | null;
}

/** The text in pieces: what is wrong, what is only to be known, what gets filled, and the rest. The first mark on a place counts. */
function runsOf(text: string, findings: readonly LintFinding[], placeholders: readonly Placeholder[]): Run[] {
  const known = placeholders.flatMap(({ name }) =>
    [...text.matchAll(new RegExp(`\\{${name}\\}`, 'g'))].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      look: 'known' as const,
    })),
  );
  const found = findings.flatMap((finding) =>
    finding.where
      ? [{ ...finding.where, look: isError(finding) ? ('wrong' as const) : ('note' as const) }]
      : [],
  );
  const marks = [...found, ...known].sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end, look } of marks) {
    if (start < at || end > text.length) continue;
    runs.push(
      { start: at, text: text.slice(at, start), look: null },
      { start, text: text.slice(start, end), look },
    );
    at = end;
  }
  runs.push({ start: at, text: text.slice(at), look: null });
  return runs;
}
