import { useTranslation } from 'react-i18next';
import styles from './quiet-day.module.css';

interface Props {
  readonly on: boolean;
  /** "20:00" */
  readonly from: string;
  readonly to: string;
}

const DAY = 24 * 60;
const MARKS = [0, 6, 12, 18, 24];

/** A picture of the day: when texts that go by themselves may leave, and when they wait. */
export function QuietDay({ on, from, to }: Props) {
  const { t, i18n } = useTranslation('settings');
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start === null || end === null) return null;
  const clock = (minutes: number) =>
    new Intl.DateTimeFormat(i18n.language, {
      hour: 'numeric',
      minute: minutes % 60 ? '2-digit' : undefined,
      timeZone: 'UTC',
    }).format(minutes * 60_000);
  const quiet = on ? quietParts(start, end) : [];
  const words =
    quiet.length === 0
      ? t('shop.quiet.never')
      : t('shop.quiet.waits', { from: clock(start), to: clock(end) });
  return (
    <figure className={styles.day}>
      <div className={styles.bar} aria-hidden="true">
        {quiet.map(([left, right]) => (
          <span
            key={left}
            style={{ left: `${(left / DAY) * 100}%`, width: `${((right - left) / DAY) * 100}%` }}
          />
        ))}
      </div>
      <div className={styles.marks} aria-hidden="true">
        {MARKS.map((hour) => (
          <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
            {clock(hour * 60)}
          </span>
        ))}
      </div>
      <figcaption>{words}</figcaption>
    </figure>
  );
}

/** In minutes; null while it is being typed. */
function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** Over midnight they are two. */
const quietParts = (start: number, end: number): readonly (readonly [number, number])[] =>
  start === end
    ? []
    : start < end
      ? [[start, end]]
      : [
          [0, end],
          [start, DAY],
        ];
