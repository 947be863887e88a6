import { Clock, ImagePlus, Lock, SendHorizontal, X } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, request } from '../api/request.ts';
import type { ConversationDetail } from '../api/types.ts';
import { useCommands } from '../app/commands.ts';
import { act, useKeys } from '../app/keys.ts';
import { notify } from '../app/notices.tsx';
import { useProblemWords } from '../app/problem-words.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { phone, unbrokenPhone } from '../words/phone.ts';
import { dayAndTime } from '../words/times.ts';
import { AnsweredMeanwhile } from './answered-meanwhile.tsx';
import { AskByText } from './ask-by-text.tsx';
import styles from './composer.module.css';
import { keepDraft, readDraft } from './drafts.ts';
import { NotAllowed } from './not-allowed.tsx';
import { sendText } from './outbox.ts';
import { type Picture, readPicture } from './picture.ts';
import { useReason } from './reasons.ts';
import { Segments } from './segments.tsx';
import { SendLater } from './send-later.tsx';
import { TemplateMenu, unfilledIn } from './template-menu.tsx';
import { refreshTimeline } from './thread-data.ts';

interface Props {
  readonly conversation: ConversationDetail;
  readonly onTyping: () => void;
}

/**
 * Its tables are long, and nothing is weighed before something is written. Where they do not come there is no hint; the
 * server weighs the text all the same.
 */
const PromotionHint = lazy(() => import('./promotion-hint.tsx').catch(() => ({ default: () => null })));

/** What carriers take, with room for what the first text carries besides. */
const LONGEST_TEXT = 1_500;

/** Passing reasons let one write: the text waits and goes by itself. */
const PASSING = ['awaiting_confirmation', 'quiet_hours', 'held'];

/** Where staff write: a text to the customer, or a note to each other. Where texting is not allowed, why and what to do. */
export function Composer({ conversation, onTyping }: Props) {
  const { t, i18n } = useTranslation(['inbox', 'app', 'reasons']);
  const { id, texting } = conversation;
  const [draft, setDraft] = useState(() => readDraft(id));
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [sendAt, setSendAt] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const reason = useReason();
  const problemWords = useProblemWords();

  const write = (body: string, note = draft.note) => {
    setDraft({ body, note });
    keepDraft(id, { body, note });
  };
  const focus = () => requestAnimationFrame(() => box.current?.focus());
  const writeNote = () => {
    write(draft.body, true);
    focus();
  };
  useCommands([{ id: 'note', label: t('writeNote'), shortcut: 'N', run: writeNote }]);
  const templates = useRef<HTMLButtonElement>(null);
  const later = useRef<HTMLButtonElement>(null);
  useKeys({
    r: act(focus),
    n: act(writeNote),
    '#': act(() => templates.current?.click()),
    f: act(() => file.current?.click()),
    l: act(() => later.current?.click()),
  });
  useEffect(() => {
    // On a phone the keyboard would cover what one came to read.
    // Whoever goes through the list by its keys goes on with them, and writes after R.
    const byKeys = (history.state as { readonly byKeys?: true } | null)?.byKeys;
    if (!byKeys && matchMedia('(hover: hover)').matches) box.current?.focus({ preventScroll: true });
  }, []);

  const mayText = texting.allowed || PASSING.includes(texting.reason ?? '');
  if (!draft.note && !mayText) {
    return <NotAllowed conversation={conversation} onNote={writeNote} />;
  }

  const tooLong = !draft.note && draft.body.trim().length > LONGEST_TEXT;
  const clear = () => {
    write('', false);
    setPictures([]);
    setSendAt(null);
    focus();
  };
  const sendNote = async () => {
    setBusy(true);
    try {
      await request(`/conversations/${id}/notes`, { body: { body: draft.body.trim() } });
      clear();
      await refreshTimeline(id);
    } catch (error) {
      notify({ text: error instanceof Problem ? problemWords(error) : t('noteFailed'), look: 'failed' });
    } finally {
      setBusy(false);
    }
  };
  const send = () => {
    const body = draft.body.trim();
    if (busy || tooLong || (body === '' && pictures.length === 0)) return;
    if (draft.note) return void sendNote();
    const [unfilled] = unfilledIn(body);
    if (unfilled !== undefined) {
      notify({ text: t('unfilled', { name: unfilled }), look: 'failed' });
      return;
    }
    sendText({ conversationId: id, body, mediaIds: pictures.map((picture) => picture.id), sendAt });
    clear();
  };
  const attach = async (files: Iterable<File>) => {
    setBusy(true);
    for (const each of files) {
      try {
        const picture = await readPicture(each);
        setPictures((before) => [...before, picture]);
      } catch (error) {
        notify({ text: error instanceof Problem ? problemWords(error) : t('pictureFailed'), look: 'failed' });
      }
    }
    setBusy(false);
    focus();
  };

  return (
    <form
      className={styles.composer}
      data-note={draft.note}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {!draft.note && !texting.allowed && (
        <p className={styles.hint}>{reason({ reason: texting.reason, carrierError: null })}</p>
      )}
      {!draft.note && texting.sender !== null && texting.sender !== conversation.sender && (
        <p className={styles.hint}>
          {t('leavesBy', {
            number: unbrokenPhone(texting.sender),
            retired: unbrokenPhone(conversation.sender),
          })}
        </p>
      )}
      {!draft.note && texting.line !== null && (
        <p className={styles.hint} role="note">
          {t(`reasons:line.${texting.line.state}`)}{' '}
          <a href={`tel:${conversation.number}`}>
            {t('notAllowed.call', { number: phone(conversation.number) })}
          </a>
        </p>
      )}
      {!draft.note && conversation.mayAskByText && <AskByText conversation={conversation} />}
      {!draft.note && draft.body !== '' && (
        <Suspense>
          <PromotionHint conversation={conversation} body={draft.body} />
        </Suspense>
      )}
      {!draft.note && draft.body !== '' && <AnsweredMeanwhile conversationId={id} />}
      <div className={styles.box}>
        {draft.note && (
          <p className={styles.noteHint}>
            <Lock size={14} aria-hidden="true" /> {t('noteHint')}
            <IconButton label={t('backToText')} size="small" onClick={() => write(draft.body, false)}>
              <X size={16} aria-hidden="true" />
            </IconButton>
          </p>
        )}
        {pictures.length > 0 && (
          <ul className={styles.pictures}>
            {pictures.map((picture) => (
              <li key={picture.id}>
                <img src={picture.preview} alt={picture.name} />
                <IconButton
                  label={t('removePicture')}
                  size="small"
                  onClick={() => setPictures(pictures.filter(({ id: each }) => each !== picture.id))}
                >
                  <X size={14} aria-hidden="true" />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
        <textarea
          ref={box}
          className={styles.text}
          rows={2}
          dir="auto"
          value={draft.body}
          maxLength={draft.note ? 4_000 : undefined}
          placeholder={t(draft.note ? 'writeNote' : 'writeText')}
          aria-label={t(draft.note ? 'writeNote' : 'writeText')}
          onChange={(event) => {
            write(event.target.value);
            if (!draft.note) onTyping();
          }}
          onPaste={(event) => {
            const files = [...event.clipboardData.files].filter(({ type }) => type.startsWith('image/'));
            if (files.length > 0 && !draft.note) void attach(files);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
              event.preventDefault();
              send();
            }
            if (event.key === 'Escape') box.current?.blur();
          }}
        />
        {tooLong && (
          <p className={styles.tooLong} role="alert">
            {t('tooLong', {
              count: draft.body.trim().length - LONGEST_TEXT,
              most: LONGEST_TEXT.toLocaleString(i18n.language),
            })}
          </p>
        )}
        {sendAt !== null && (
          <p className={styles.later}>
            <Clock size={14} aria-hidden="true" /> {t('goesOut', { when: dayAndTime(sendAt) })}
            <IconButton label={t('sendNowInstead')} size="small" onClick={() => setSendAt(null)}>
              <X size={16} aria-hidden="true" />
            </IconButton>
          </p>
        )}
        <div className={styles.tools}>
          {!draft.note && (
            <>
              <TemplateMenu
                conversation={conversation}
                button={templates}
                onInsert={(text) => {
                  write(draft.body === '' ? text : `${draft.body.trimEnd()} ${text}`);
                  focus();
                }}
              />
              <IconButton label={t('addPicture')} shortcut="F" onClick={() => file.current?.click()}>
                <ImagePlus size={18} aria-hidden="true" />
              </IconButton>
              <input
                ref={file}
                type="file"
                accept="image/jpeg,image/png,image/gif,image/webp"
                multiple
                hidden
                onChange={(event) => {
                  void attach([...(event.target.files ?? [])]);
                  event.target.value = '';
                }}
              />
              <SendLater
                button={later}
                onChoose={(at) => {
                  setSendAt(at);
                  focus();
                }}
              />
              <IconButton label={t('writeNote')} shortcut="N" onClick={writeNote}>
                <Lock size={18} aria-hidden="true" />
              </IconButton>
            </>
          )}
          <span className={styles.space} />
          {!draft.note && !tooLong && <Segments body={draft.body} />}
          <Button
            type="submit"
            look="primary"
            busy={busy}
            className={styles.send}
            disabled={tooLong || (draft.body.trim() === '' && pictures.length === 0)}
            icon={<SendHorizontal size={17} aria-hidden="true" />}
            shortcut={/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ Enter' : 'Ctrl Enter'}
          >
            {t(draft.note ? 'saveNote' : sendAt === null ? 'send' : 'schedule')}
          </Button>
        </div>
      </div>
    </form>
  );
}
