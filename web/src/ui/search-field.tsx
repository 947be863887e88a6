import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { move, useKeys } from '../app/keys.ts';
import { Key } from './key.tsx';
import styles from './search-field.module.css';

interface Props {
  /** What can be looked for. */
  readonly label: string;
  readonly value: string;
  readonly onSearch: (words: string) => void;
}

/** After the last key of a word, not after each. In ms. */
const TYPING_PAUSE_MS = 140;

/** Finds while one types. `/` leads to it, the arrow down from it into the list, Escape clears it. */
export function SearchField({ label, value, onSearch }: Props) {
  const [words, setWords] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => setWords((now) => (now.trim() === value ? now : value)), [value]);
  const search = (next: string) => {
    setWords(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(next.trim()), next === '' ? 0 : TYPING_PAUSE_MS);
  };
  useKeys({ '/': move(() => input.current?.focus()) });
  return (
    <div className={styles.search}>
      <Search size={17} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        value={words}
        placeholder={label}
        aria-label={label}
        autoComplete="off"
        onChange={(event) => search(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            search('');
            input.current?.blur();
          }
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            document.querySelector<HTMLElement>('main [data-row]')?.focus();
          }
        }}
      />
      {words === '' && <Key>/</Key>}
    </div>
  );
}
