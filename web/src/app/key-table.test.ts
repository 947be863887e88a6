// The list on `?` is what the screens listen to: held against their source.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KEY_TABLE } from './key-table.ts';

const SRC = join(import.meta.dirname, '..');

/** Where each group's keys are heard. */
const HEARD_IN: Record<keyof typeof KEY_TABLE, readonly string[]> = {
  // Whose fields are there already are led to by the same key.
  everywhere: ['app/frame.tsx', 'app/notices.tsx', 'ask/new-customer.tsx'],
  lists: ['ui/long-list.tsx', 'ui/search-field.tsx'],
  inbox: ['inbox/conversation-list.tsx'],
  thread: [
    'inbox/thread.tsx',
    'inbox/thread-header.tsx',
    'inbox/composer.tsx',
    'inbox/open-tasks.tsx',
    'customers/consent-card.tsx',
  ],
  ask: ['ask/question.tsx', 'ask/outcome.tsx'],
  customers: ['customers/customer-head.tsx', 'customers/consent-card.tsx'],
  workOrders: ['work-orders/work-orders.tsx', 'work-orders/work-order-list.tsx', 'work-orders/call-list.tsx'],
  settings: [],
};
/** Heard by a field itself, or computed: not in what `useKeys` is called with. */
const ELSEWHERE = ['mod+Enter', '1 … 4'];
/** What every list and the inbox's own have in common. */
const LIST_KEYS: readonly string[] = Object.values(KEY_TABLE.lists).flat();

/** The keys that the file gives to `useKeys`. */
function heardIn(file: string): string[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  return [...source.matchAll(/useKeys\(\{/g)].flatMap(({ index }) => {
    let depth = 0;
    let top = '';
    // The object's own properties: what stands deeper is what the keys do.
    for (const character of source.slice(index + 'useKeys('.length)) {
      if ('{(['.includes(character)) depth++;
      if (depth === 1) top += character;
      if ('})]'.includes(character) && --depth === 0) break;
    }
    return [...top.matchAll(/[{,]\s*(?:'([^']+)'|(\w+)):/g)].map(([, quoted, plain]) =>
      String(quoted ?? plain),
    );
  });
}

const sourceFiles = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'));

/** Of the settings, whose parts share their keys, all files; of the others those that are named. */
const filesOf = (group: keyof typeof KEY_TABLE) =>
  group === 'settings' ? sourceFiles.filter((file) => file.startsWith('settings/')) : HEARD_IN[group];

test.each(Object.keys(KEY_TABLE) as (keyof typeof KEY_TABLE)[])(
  '%s: every key is listed, and every listed key is heard',
  (group) => {
    const listed = Object.values(KEY_TABLE[group])
      .flat()
      .filter((key) => !ELSEWHERE.includes(key));
    const heard = new Set(filesOf(group).flatMap(heardIn));
    if (group !== 'lists') for (const key of LIST_KEYS) heard.delete(key);
    expect([...heard].sort()).toEqual([...new Set(listed)].sort());
  },
);

test('no other file listens to keys of its own', () => {
  const groups = Object.keys(KEY_TABLE) as (keyof typeof KEY_TABLE)[];
  const known = new Set(groups.flatMap(filesOf));
  const others = sourceFiles.filter((file) => heardIn(file).length > 0 && !known.has(file));
  // While the focus is in the phone, Escape closes it, as it says on its cross.
  expect(others).toEqual(['handset/handset-dock.tsx']);
});
