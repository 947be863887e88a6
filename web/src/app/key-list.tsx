import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.tsx';
import styles from './key-list.module.css';
import { KEY_TABLE } from './key-table.ts';
import { useMe } from './me.ts';

const APPLE = /Mac|iPhone|iPad/.test(navigator.userAgent);
const SIGNS: Readonly<Record<string, string>> = {
  mod: APPLE ? '⌘' : 'Ctrl',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
};

/** All keys there are, by the screen where they work. */
export default function KeyList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('palette');
  const { simulator } = useMe();
  return (
    <Dialog title={t('keyList')} onClose={onClose} wide>
      <div className={styles.groups}>
        {Object.entries(KEY_TABLE).map(([group, keys]) => (
          <section key={group} className={styles.group}>
            <h3>{t(`keyGroups.${group as keyof typeof KEY_TABLE}`)}</h3>
            <dl className={styles.keys}>
              {Object.entries(keys)
                .filter(([name]) => name !== 'handset' || simulator)
                .map(([name, key]) => (
                  <div key={name} className={styles.line}>
                    {/* The names are the table's own; a test sees to it that every language has them all. */}
                    <dt>{t(`keys.${group}.${name}` as 'keys.everywhere.palette')}</dt>
                    <dd>
                      <Presses of={key} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.foot}>{t('keysFoot')}</p>
    </Dialog>
  );
}

/** `mod+k` is pressed together, `g i` one after the other, and of several each does it. */
function Presses({ of }: { readonly of: string | readonly string[] }) {
  const { t } = useTranslation('palette');
  return [of].flat().map((way, index) => (
    <Fragment key={way}>
      {index > 0 && <span className={styles.or}>{t('or')}</span>}
      {way
        .split(/[ +]/)
        .map((key) =>
          key === '…' ? <span key={key}>{key}</span> : <kbd key={key}>{SIGNS[key] ?? capital(key)}</kbd>,
        )}
    </Fragment>
  ));
}

const capital = (key: string) => (key.length === 1 ? key.toUpperCase() : key);
