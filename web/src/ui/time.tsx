import { exactTime, shortTime } from '../words/times.ts';

/** A time as people say it, the exact one on hover. */
export function Time({
  at,
  say = shortTime,
}: {
  readonly at: string;
  readonly say?: (iso: string) => string;
}) {
  return (
    <time dateTime={at} title={exactTime(at)}>
      {say(at)}
    </time>
  );
}
