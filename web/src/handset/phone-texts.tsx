import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime, dayName, exactTime, sentence } from '../words/times.ts';
import type { HandsetText } from './handset-data.ts';
import styles from './phone-texts.module.css';

interface Props {
  readonly texts: readonly HandsetText[] | undefined;
  readonly sending: readonly { readonly key: string; readonly body: string }[];
  readonly failed: boolean;
}

/** Between texts that lie further apart stands the time, as phones show it. In ms. */
const PAUSE_MS = 15 * 60_000;

/** What the phone holds: the shop's texts on the left, the customer's own on the right. */
export function PhoneTexts({ texts, sending, failed }: Props) {
  const { t } = useTranslation('handset');
  const scroller = useRef<HTMLDivElement>(null);
  const count = (texts?.length ?? 0) + sending.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every text that comes or goes.
  useEffect(() => {
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  }, [count]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keys too.
    <div ref={scroller} className={styles.texts} role="log" aria-label={t('texts')} tabIndex={0}>
      {failed && texts === undefined && <p className={styles.empty}>{t('textsFailed')}</p>}
      {texts !== undefined && count === 0 && <p className={styles.empty}>{t('noTexts')}</p>}
      {texts?.map((text, index) => (
        <Text key={text.id} text={text} before={texts[index - 1]} />
      ))}
      {sending.map(({ key, body }) => (
        <div key={key} className={styles.text} data-direction="out" data-sending>
          <p className={styles.bubble} dir="auto">
            {body}
          </p>
          <p className={styles.foot}>{t('sending')}</p>
        </div>
      ))}
    </div>
  );
}

function Text({ text, before }: { readonly text: HandsetText; readonly before: HandsetText | undefined }) {
  const { t } = useTranslation('handset');
  const { direction, body, media, at } = text;
  const pause = before === undefined || Date.parse(at) - Date.parse(before.at) > PAUSE_MS;
  return (
    <>
      {pause && (
        <p className={styles.time}>
          <time dateTime={at} title={exactTime(at)}>
            <strong>{sentence(dayName(at))}</strong> {clockTime(at)}
          </time>
        </p>
      )}
      <article className={styles.text} data-direction={direction}>
        <span className="visually-hidden">{t(direction === 'in' ? 'fromShop' : 'fromCustomer')}</span>
        {media.map(({ url, contentType }) =>
          contentType === null ? (
            <a key={url} href={url} target="_blank" rel="noreferrer" className={styles.bubble}>
              {t('pictureElsewhere')}
            </a>
          ) : (
            <img key={url} src={url} alt={t('picture')} className={styles.picture} />
          ),
        )}
        {body !== '' && (
          <p className={styles.bubble} dir="auto" title={exactTime(at)}>
            {body}
          </p>
        )}
      </article>
    </>
  );
}
