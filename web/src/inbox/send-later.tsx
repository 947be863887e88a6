import { CalendarClock } from 'lucide-react';
import { type Ref, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import {
  clockTime,
  dayName,
  sentence,
  shopClock,
  shopDayAt,
  shopInstant,
  shopWeekday,
} from '../words/times.ts';
import styles from './send-later.module.css';

interface Props {
  readonly onChoose: (iso: string) => void;
  readonly button: Ref<HTMLButtonElement>;
}

/** When a text is to go. The gate decides then, not now. */
export function SendLater({ onChoose, button }: Props) {
  const { t } = useTranslation(['inbox', 'app']);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Menu
        label={t('later.label')}
        trigger={(open) => (
          <IconButton {...open} ref={button} label={t('later.label')} shortcut="L">
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
      {asking &&
        // Outside of the box it belongs to: a form within a form is submitted by the browser itself, and loads the page anew.
        createPortal(<OtherTime onClose={() => setAsking(false)} onChoose={onChoose} />, document.body)}
    </>
  );
}

/** Any day and time. What is typed is the shop's time, wherever this screen stands. */
function OtherTime({ onClose, onChoose }: Omit<Props, 'button'> & { readonly onClose: () => void }) {
  const { t } = useTranslation(['inbox', 'app']);
  const [value, setValue] = useState(() => shopClock(shopDayAt(1, 9)));
  const clock = Date.parse(`${value}Z`);
  // A field that is emptied, or half typed, has no time.
  const at = Number.isNaN(clock) ? null : shopInstant(clock);
  const past = at !== null && at.getTime() < Date.now();
  return (
    <Dialog title={t('later.title')} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (at === null || past) return;
          onChoose(at.toISOString());
          onClose();
        }}
      >
        <label>
          {t('later.when')}
          <input
            type="datetime-local"
            value={value}
            min={shopClock(new Date())}
            required
            onChange={(event) => setValue(event.target.value)}
          />
        </label>
        <p className={styles.error} role="status">
          {past && t('later.past')}
        </p>
        <Button type="submit" look="primary" disabled={at === null || past}>
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
