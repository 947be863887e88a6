import { CircleAlert, Clock, Download, Paperclip } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../api/request.ts';
import type { TimelineItem } from '../api/types.ts';
import { notify } from '../app/notices.tsx';
import { useProblemWords } from '../app/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { dayAndTime } from '../words/times.ts';
import styles from './message-media.module.css';

type Message = Extract<TimelineItem, { kind: 'message' }>['message'];
type Media = Message['media'][number];

/** The pictures and files of a text: shown, to be downloaded, on their way, or why there is nothing to see. */
export function MessageMedia({ message }: { readonly message: Message }) {
  return message.media.map((media, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: one picture may go twice in a text, of which nothing changes its place.
    <OneMedia key={`${at} ${media.url}`} media={media} message={message} />
  ));
}

function OneMedia({ media, message }: { readonly media: Media; readonly message: Message }) {
  const { t } = useTranslation(['inbox', 'app']);
  const { state, url, reason, contentType, thumbnailUrl } = media;
  if (state === 'on_its_way') {
    return (
      <p className={`${styles.line} ${styles.mild}`}>
        <Clock size={15} aria-hidden="true" />
        {reason === null ? t('media.onItsWay') : t(`media.putOff.${reason}`, t('media.onItsWay'))}
      </p>
    );
  }
  if (state === 'failed') {
    return (
      <p className={`${styles.line} ${styles.mild} ${reason === 'not_fetched' ? styles.again : ''}`}>
        <CircleAlert size={15} aria-hidden="true" />
        <span>{t(`media.failed.${reason}`, t('media.failed.not_fetched'))}</span>
        {reason === 'not_fetched' && <FetchIt messageId={message.id} />}
      </p>
    );
  }
  if (state === 'elsewhere') {
    // One that another keeps is opened where it is.
    return (
      <a href={url} target="_blank" rel="noopener noreferrer nofollow" className={styles.line}>
        <Paperclip size={15} aria-hidden="true" /> {t('pictureElsewhere')}
      </a>
    );
  }
  if (thumbnailUrl === null) {
    return (
      <a href={url} download className={styles.line}>
        <Download size={15} aria-hidden="true" /> {t(`media.download.${kindOf(contentType)}`)}
      </a>
    );
  }
  return <Picture media={media} message={message} thumbnailUrl={thumbnailUrl} />;
}

/** What was given up may be there by now. That it is on its way is heard as any change is. */
function FetchIt({ messageId }: { readonly messageId: string }) {
  const { t } = useTranslation(['inbox', 'app']);
  const problemWords = useProblemWords();
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const fetchIt = async () => {
    setBusy(true);
    try {
      await request(`/messages/${messageId}/media/fetch`, { method: 'POST' });
      // The button goes; whoever pressed it stands in the thread, where it now says so.
      button.current?.closest('section')?.focus({ preventScroll: true });
    } catch (error) {
      setBusy(false);
      notify({ text: problemWords(error), look: 'failed' });
    }
  };
  return (
    <Button ref={button} size="small" busy={busy} onClick={() => void fetchIt()}>
      {t('media.fetchIt')}
    </Button>
  );
}

interface PictureProps {
  readonly media: Media;
  readonly message: Message;
  readonly thumbnailUrl: string;
}

function Picture({ media: { url, width, height }, message, thumbnailUrl }: PictureProps) {
  const { t } = useTranslation(['inbox', 'app']);
  const [open, setOpen] = useState(false);
  const when = dayAndTime(message.createdAt);
  const words =
    message.direction === 'inbound' ? t('media.fromCustomer', { when }) : t('media.fromShop', { when });
  const shape = width === null || height === null ? {} : { aspectRatio: `auto ${width} / ${height}` };
  return (
    <>
      <button type="button" className={styles.picture} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <img src={thumbnailUrl} alt={words} style={shape} loading="lazy" decoding="async" />
      </button>
      {open && (
        <Dialog title={words} size="screen" onClose={() => setOpen(false)}>
          <img className={styles.whole} src={url} alt={words} decoding="async" />
          <a className={styles.open} href={url} target="_blank" rel="noopener noreferrer">
            {t('media.openAlone')}
          </a>
        </Dialog>
      )}
    </>
  );
}

function kindOf(contentType: string | null): 'video' | 'audio' | 'pdf' | 'contact' | 'date' | 'file' {
  const [family = '', name] = (contentType ?? '').split('/');
  if (family === 'video' || family === 'audio') return family;
  if (name === 'pdf') return 'pdf';
  if (name === 'vcard') return 'contact';
  return name === 'calendar' ? 'date' : 'file';
}
