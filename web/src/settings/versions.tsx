import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { Button } from '../ui/button.tsx';
import { Time } from '../ui/time.tsx';
import { dayAndTime } from '../words/times.ts';
import styles from './versions.module.css';
import { wordDiff } from './word-diff.ts';
import type { Version } from './wording-data.ts';

interface Props {
  /** The latest first. */
  readonly versions: readonly Version[];
  /** Begins an edit with the words of an earlier version; not for whoever may not edit. */
  readonly onReuse?: ((text: string) => void) | undefined;
}

/**
 * Every version there was, for none ever changes (C4), and what changed from any to any other. What is looked at stands in
 * the address (`?version=1`), so that an answer of last year can lead to the very words it was given to.
 */
export function Versions({ versions, onReuse }: Props) {
  const { t } = useTranslation('settings');
  const [params, setParams] = useSearchParams();
  const id = useId();
  const byNumber = (text: string | null) => versions.find(({ version }) => String(version) === text);
  const chosen = byNumber(params.get('version')) ?? versions[0];
  if (!chosen) return null;
  const base = params.has('with')
    ? byNumber(params.get('with'))
    : versions.find(({ version }) => version === chosen.version - 1);
  const show = (next: Readonly<Record<string, string>>) =>
    setParams(
      (before) => {
        if ('version' in next) before.delete('with');
        for (const [name, value] of Object.entries(next)) before.set(name, value);
        return before;
      },
      { replace: true },
    );
  return (
    <section className={styles.versions} aria-labelledby={id}>
      <h3 id={id}>{t('versions.title')}</h3>
      <div className={styles.columns}>
        <ol className={styles.list} reversed>
          {versions.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                aria-pressed={each === chosen}
                onClick={() => show({ version: String(each.version) })}
              >
                <span className={styles.number}>{t('versions.number', { version: each.version })}</span>
                {each.inUse && <span className={styles.inUse}>{t('versions.inUse')}</span>}
                <span className={styles.by}>
                  {each.author.kind === 'staff' ? each.author.name : t('versions.standard')} ·{' '}
                  <Time at={each.createdAt} say={dayAndTime} />
                </span>
              </button>
            </li>
          ))}
        </ol>
        {versions.length > 1 && (
          <div className={styles.shown}>
            <div className={styles.bar}>
              <label>
                {t('versions.compare', { version: chosen.version })}{' '}
                <select
                  value={base ? base.version : ''}
                  onChange={(event) => show({ version: String(chosen.version), with: event.target.value })}
                >
                  <option value="">{t('versions.nothing')}</option>
                  {versions
                    .filter((each) => each !== chosen)
                    .map((each) => (
                      <option key={each.id} value={each.version}>
                        {t('versions.number', { version: each.version })}
                      </option>
                    ))}
                </select>
              </label>
              {onReuse && !chosen.inUse && (
                <Button size="small" onClick={() => onReuse(chosen.text)}>
                  {t('versions.reuse')}
                </Button>
              )}
            </div>
            <p className={styles.words}>
              {base && base !== chosen ? <Difference before={base.text} after={chosen.text} /> : chosen.text}
            </p>
          </div>
        )}
      </div>
    </section>
  );
}

function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const { t } = useTranslation('settings');
  const pieces = wordDiff(before, after);
  if (pieces.every(({ kind }) => kind === 'same')) return t('versions.same');
  return pieces.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === 'new') return <ins key={key}>{text}</ins>;
    if (kind === 'gone') return <del key={key}>{text}</del>;
    return <span key={key}>{text}</span>;
  });
}
