import { Command, defaultFilter } from 'cmdk';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { titleOf } from '../inbox/conversation-row.tsx';
import { foundWords } from '../inbox/found.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Key } from '../ui/key.tsx';
import { onceClosed } from '../ui/open-dialogs.ts';
import { phone } from '../words/phone.ts';
import { type Command as Offered, offeredCommands } from './commands.ts';
import styles from './palette.module.css';
import { useFound } from './use-found.ts';
import { useGeneralCommands } from './use-general-commands.ts';

/** Everything at one place, by keyboard alone: people, threads, screens, and what can be done here. */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('palette');
  const [, go] = useLocation();
  const [words, setWords] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // After the dialog has chosen a place for the focus.
  useEffect(() => input.current?.focus(), []);
  const [here] = useState(offeredCommands);
  const { places, choices } = useGeneralCommands();
  const found = useFound(words.trim());
  const [chosen, setChosen] = useState('');
  const [first] = [
    ...found.customers.map(({ id }) => `customer ${id}`),
    ...found.conversations.map(({ id }) => `conversation ${id}`),
  ];
  const meant = [...here, ...places, ...choices].some(({ id, label }) => fits(id, words, [label]) > FOUND);
  useEffect(() => {
    if (first !== undefined && !meant) setChosen(first);
  }, [first, meant]);
  // Closed first: what runs may want the focus for itself.
  const choose = (run: () => void) => () => {
    onClose();
    onceClosed(run);
  };
  const commands = (all: readonly Offered[]) =>
    all.map(({ id, label, shortcut, run }) => (
      <Row key={id} id={id} label={label} shortcut={shortcut} onSelect={choose(run)} />
    ));
  return (
    <Dialog title={t('title')} onClose={onClose} bare>
      <Command
        label={t('title')}
        loop
        filter={fits}
        value={chosen}
        onValueChange={setChosen}
        className={styles.palette}
      >
        <Command.Input
          ref={input}
          value={words}
          onValueChange={setWords}
          placeholder={t('placeholder')}
          className={styles.input}
        />
        <Command.List className={styles.list} label={t('results')}>
          <Command.Empty className={styles.empty}>{t(found.busy ? 'searching' : 'nothing')}</Command.Empty>
          {here.length > 0 && <Group heading={t('here')}>{commands(here)}</Group>}
          {found.customers.length > 0 && (
            <Group heading={t('customers')}>
              {found.customers.map(({ id, name, mobile }) => (
                <Row
                  key={id}
                  id={`customer ${id}`}
                  label={name}
                  aside={phone(mobile)}
                  onSelect={choose(() => go(`/customers/${id}`))}
                />
              ))}
            </Group>
          )}
          {found.conversations.length > 0 && (
            <Group heading={t('conversations')}>
              {found.conversations.map((conversation) => (
                <Row
                  key={conversation.id}
                  id={`conversation ${conversation.id}`}
                  label={titleOf(conversation)}
                  aside={
                    foundWords(conversation.match) ??
                    (conversation.lastMessage?.body || phone(conversation.number))
                  }
                  onSelect={choose(() => go(`/inbox/${conversation.id}`))}
                />
              ))}
            </Group>
          )}
          <Group heading={t('places')}>{commands(places)}</Group>
          <Group heading={t('choices')}>{commands(choices)}</Group>
        </Command.List>
      </Command>
    </Dialog>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly children: ReactNode;
}

function Group({ heading, children }: GroupProps) {
  return (
    <Command.Group heading={heading} className={styles.group}>
      {children}
    </Command.Group>
  );
}

interface RowProps {
  readonly id: string;
  readonly label: string;
  readonly aside?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly onSelect: () => void;
}

function Row({ id, label, aside, shortcut, onSelect }: RowProps) {
  return (
    <Command.Item value={id} keywords={[label]} onSelect={onSelect} className={styles.row}>
      <span className={styles.label} dir="auto">
        {label}
      </span>
      {aside !== undefined && <bdi className={styles.aside}>{aside}</bdi>}
      {shortcut !== undefined && <Key>{shortcut}</Key>}
    </Command.Item>
  );
}

/** What the server found fits; what can be done goes before it where its words are meant, and after it where they only might be. */
const FOUND = 0.5;

/** By the words that are read, however their letters are accented. */
function fits(id: string, search: string, labels: string[] = []): number {
  return /^(?:customer|conversation) /.test(id)
    ? FOUND
    : defaultFilter(plain(labels.join(' ')), plain(search));
}
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
