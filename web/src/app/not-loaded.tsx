import { CloudOff } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import type { NotLoaded } from './later-screen.tsx';
import { useLiveState } from './live-updates.tsx';

/** When this tab was last loaded anew for a part that is missing although there is a connection. */
const RELOADED = 'reloaded-for-part';
/** A page that has just been loaded anew for this is not loaded anew again. In ms. */
const ONCE_IN_MS = 60_000;
const BREATH_MS = 400;

/**
 * In place of a screen whose part of the program did not come. It is fetched again as soon as there is a connection. Where
 * there is one and it still does not come, the server has a newer version: the page is loaded anew, once.
 */
export function PartNotLoaded({
  error,
  onRetry,
}: {
  readonly error: NotLoaded;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation();
  const connected = useLiveState() === 'live';
  useEffect(() => {
    if (!connected) return;
    const timer = setTimeout(() => {
      if (error.times === 1) onRetry();
      else if (Date.now() - Number(sessionStorage.getItem(RELOADED) ?? 0) > ONCE_IN_MS) {
        sessionStorage.setItem(RELOADED, String(Date.now()));
        location.reload();
      }
    }, BREATH_MS);
    return () => clearTimeout(timer);
  }, [connected, error, onRetry]);
  return (
    <>
      <h1 className="visually-hidden">{t('appName')}</h1>
      <Empty
        failed
        icon={<CloudOff />}
        title={t('notLoaded.title')}
        action={<Button onClick={() => location.reload()}>{t('failed.reload')}</Button>}
      >
        {t('notLoaded.words')}
      </Empty>
    </>
  );
}
