import { isError, type LintFinding } from '@conversations/consent/lint';
import { Check, Circle, Info, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { words } from '../words/en.ts';
import styles from './checklist.module.css';
import { type Linted, useFindingWords } from './finding-words.ts';

type Elements = (typeof words)['settings']['elements'];
type ElementKey = { [Of in Linted]: `elements.${Of}.${Extract<keyof Elements[Of], string>}` }[Linted];

interface Props {
  readonly of: Linted;
  readonly text: string;
  /** The codes of what the text must say, in the order in which one says it. */
  readonly required: readonly string[];
  /** Null until it was looked at. */
  readonly findings: readonly LintFinding[] | null;
}

/** What the words must say, found or missing, with what to write; then whatever else is to be mended or known. */
export function Checklist({ of, text, required, findings }: Props) {
  const { t } = useTranslation('settings');
  const say = useFindingWords(of);
  const isKnown = findings !== null;
  const all = findings ?? [];
  const missing = new Map(
    all.filter((each) => each.missing && isError(each)).map((each) => [each.code, each]),
  );
  const others = all.filter((each) => !missing.has(each.code));
  const said = required.length - required.filter((code) => missing.has(code)).length;
  return (
    <section className={styles.check} aria-labelledby={`check-${of}`}>
      <h3 id={`check-${of}`}>{t('check.title')}</h3>
      {required.length > 0 && (
        <>
          <p className={styles.count} role="status">
            {isKnown &&
              (said === required.length
                ? t('check.complete')
                : t('check.count', { said, all: required.length }))}
          </p>
          <ul className={styles.elements}>
            {required.map((code) => {
              const finding = missing.get(code);
              return (
                <li key={code} data-missing={finding !== undefined}>
                  {finding || !isKnown ? (
                    <Circle size={18} strokeWidth={2.4} aria-hidden="true" />
                  ) : (
                    <Check size={18} strokeWidth={2.6} aria-hidden="true" />
                  )}
                  <span className={styles.element}>
                    {t(`elements.${of}.${code}` as ElementKey)}
                    {isKnown && (
                      <span className="visually-hidden">
                        : {t(finding ? 'check.missing' : 'check.found')}
                      </span>
                    )}
                  </span>
                  {finding && <p>{say(finding, text)}</p>}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <ul className={styles.others}>
          {others.map((finding) => (
            <li key={finding.code} data-error={isError(finding)}>
              {isError(finding) ? (
                <TriangleAlert size={18} aria-hidden="true" />
              ) : (
                <Info size={18} aria-hidden="true" />
              )}
              <p>{say(finding, text)}</p>
            </li>
          ))}
        </ul>
      )}
      {isKnown && required.length === 0 && others.length === 0 && (
        <p className={styles.count}>{t('check.nothing')}</p>
      )}
    </section>
  );
}
