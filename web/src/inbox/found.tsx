import { useTranslation } from 'react-i18next';
import type { ListedConversation } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import { phone } from '../words/phone.ts';
import styles from './found.module.css';

type Match = NonNullable<ListedConversation['match']>;
type Part = Match['names'][number][number];

/** A text in parts, with what was searched for marked. As text alone: a customer may have written anything. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ text, found }, at) =>
    found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is nothing but its place.
      <mark key={at} className={styles.found}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

/** Who it is with, with what of it was searched for. */
export function FoundTitle({ match, title }: { readonly match: Match; readonly title: string }) {
  const { names, number } = match;
  if (names.length === 0) return number === null ? title : <Parts parts={phoneParts(number)} />;
  return <Parts parts={names.flatMap((name, at) => (at === 0 ? name : [COMMA, ...name]))} />;
}
const COMMA: Part = { text: ', ', found: false };

/** What was found in the thread, in place of its last words; else in the number, where the title does not show that. Null where only the title says why. */
export function foundWords(match: Match | null | undefined) {
  if (!match) return null;
  if (match.text !== null) return <FoundText text={match.text} />;
  return match.number !== null && match.names.length > 0 ? (
    <bdi>
      <Parts parts={phoneParts(match.number)} />
    </bdi>
  ) : null;
}

function FoundText({ text }: { readonly text: NonNullable<Match['text']> }) {
  const { t } = useTranslation(['inbox', 'app']);
  const me = useMe();
  const { kind, actorName, parts } = text;
  const by =
    kind === 'note'
      ? t('preview.note')
      : actorName === null
        ? null
        : actorName === me.name
          ? t('preview.you')
          : t('preview.by', { name: actorName.split(' ')[0] });
  return (
    <>
      {by !== null && <span className={styles.by}>{by} </span>}
      <bdi>
        <Parts parts={parts} />
      </bdi>
    </>
  );
}

/** A number in parts as people write it: digits are counted from its end, since its beginning may not be written. */
function phoneParts(e164: readonly Part[]): Part[] {
  const shown = phone(e164.map(({ text }) => text).join(''));
  const at = e164.findIndex(({ found }) => found);
  const run = e164[at]?.text.replaceAll(/\D/g, '').length ?? 0;
  const after = e164.slice(at + 1).reduce((sum, { text }) => sum + text.length, 0);
  const places = [...shown.matchAll(/\d/g)].map(({ index }) => index);
  const last = places.at(-after - 1);
  if (at === -1 || last === undefined) return [{ text: shown, found: false }];
  const first = places.at(-after - run) ?? places[0] ?? 0;
  return [
    { text: shown.slice(0, first), found: false },
    { text: shown.slice(first, last + 1), found: true },
    { text: shown.slice(last + 1), found: false },
  ];
}
