import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { clockTime, dayName } from '../words/times.ts';
import styles from './send-later.module.css';

/** When a text is to go. The gate decides then, not now. */
export function SendLater({ onChoose }: { readonly onChoose: (iso: string) => void }) {
  const { t } = useTranslation(['inbox', 'app']);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Menu
        label={t('later.label')}
        trigger={(open) => (
          <IconButton {...open} label={t('later.label')}>
            <CalendarClock size={18} aria-hidden="true" />
          </IconButton>
        )}
      >
        {suggestions().map((at) => (
          <MenuItem key={at} onSelect={() => onChoose(at)} hint={clockTime(at)}>
            {dayName(at)}
          </MenuItem>
        ))}
        <MenuItem onSelect={() => setAsking(true)}>{t('later.other')}</MenuItem>
      </Menu>
      {asking && <OtherTime onClose={() => setAsking(false)} onChoose={onChoose} />}
    </>
  );
}

function OtherTime({
  onClose,
  onChoose,
}: {
  readonly onClose: () => void;
  readonly onChoose: (iso: string) => void;
}) {
  const { t } = useTranslation(['inbox', 'app']);
  const [value, setValue] = useState('');
  const at = new Date(value);
  const past = value !== '' && at.getTime() < Date.now();
  return (
    <Dialog title={t('later.title')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(at.toISOString());
          onClose();
        }}
      >
        <label>
          {t('later.when')}
          <input
            type="datetime-local"
            value={value}
            required
            onChange={(event) => setValue(event.target.value)}
          />
        </label>
        {past && <p className={styles.error}>{t('later.past')}</p>}
        <Button type="submit" look="primary" disabled={value === '' || past}>
          {t('later.choose')}
        </Button>
      </form>
    </Dialog>
  );
}

/** In an hour, this afternoon at five, tomorrow at nine, on Monday at nine: those that lie ahead. */
function suggestions(now = new Date()): string[] {
  const at = (days: number, hour: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
  const hour = new Date(now.getTime() + 3_600_000);
  hour.setMinutes(Math.ceil(hour.getMinutes() / 5) * 5, 0, 0);
  const monday = (8 - now.getDay()) % 7 || 7;
  const all = [hour, at(0, 17), at(1, 9), ...(monday > 1 ? [at(monday, 9)] : [])];
  return all.filter((each) => each > now).map((each) => each.toISOString());
}
