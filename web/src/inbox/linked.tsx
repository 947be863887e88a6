import styles from './linked.module.css';
import { piecesOf } from './linked-text.ts';

/** A text as somebody wrote it, in the direction of its letters; addresses open beside the app, numbers are called. */
export function Linked({ text }: { readonly text: string }) {
  return piecesOf(text).map(({ at, text: words, href }) =>
    href === null ? (
      words
    ) : (
      <a
        key={at}
        href={href}
        className={styles.link}
        {...(href.startsWith('http') && { target: '_blank', rel: 'noopener noreferrer nofollow' })}
      >
        {words}
      </a>
    ),
  );
}
