import { useTranslation } from 'react-i18next';
import { useNoConnection } from '../app/use-no-connection.ts';
import { Button } from './button.tsx';
import styles from './not-here-yet.module.css';

/** In place of words that are on their way, or cannot come. `label` says so to who hears the screen. */
export function OnItsWay({ label }: { readonly label: string }) {
  const { t } = useTranslation();
  const cutOff = useNoConnection();
  return (
    <div className={styles.lines} role="status">
      <span className={cutOff ? undefined : 'visually-hidden'}>
        {cutOff ? t('connection.partWords') : label}
      </span>
      {!cutOff && (
        <>
          <i />
          <i />
          <i />
        </>
      )}
    </div>
  );
}

/** In place of a part of a screen that could not be read. */
export function CouldNotBeRead({
  children,
  onAgain,
}: {
  readonly children: string;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.failed} role="alert">
      <p>{children}</p>
      <Button size="small" onClick={onAgain}>
        {t('tryAgain')}
      </Button>
    </div>
  );
}
