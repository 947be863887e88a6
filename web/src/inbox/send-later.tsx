import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { clockTime, dayName, sentence, shopDayAt, shopInstant, shopWeekday } from '../words/times.ts';
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
            {sentence(dayName(at))}
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
  // What is typed is the shop's time, wherever this screen stands.
  const at = shopInstant(Date.parse(`${value}Z`));
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

/** In an hour, this afternoon at five, tomorrow at nine, on Monday at nine, by the shop's clock: those that lie ahead. */
function suggestions(now = new Date()): string[] {
  const hour = new Date(Math.ceil((now.getTime() + 3_600_000) / 300_000) * 300_000);
  const monday = (8 - shopWeekday(now)) % 7 || 7;
  const all = [
    hour,
    shopDayAt(0, 17, now),
    shopDayAt(1, 9, now),
    ...(monday > 1 ? [shopDayAt(monday, 9, now)] : []),
  ];
  return all.filter((each) => each > now).map((each) => each.toISOString());
}
