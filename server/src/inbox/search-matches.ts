import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';
import type { ConversationView } from './conversations.ts';
import { marksOf, partsAround, partsOf, type TextPart } from './mark-words.ts';
import type { Search } from './search-conversations.ts';

/** Why a search found a conversation. */
export interface SearchMatch {
  /** The names of its customers, in their order. */
  readonly names: TextPart[][];
  /** Its number, where what was searched for is a part of it. */
  readonly number: TextPart[] | null;
  /** Of its texts and notes the one that says most of what names and number do not; of several the newest. */
  readonly text: FoundText | null;
}

interface FoundText {
  readonly id: string;
  readonly kind: 'message' | 'note';
  /** Null for a note. */
  readonly direction: 'inbound' | 'outbound' | null;
  readonly at: string;
  /** The member of the staff who wrote it. */
  readonly actorName: string | null;
  /** What is around the first hit. */
  readonly parts: TextPart[];
}

/** A thread is read back so far for a match, in texts and in notes. It bounds a search among very long threads. */
const READ_BACK = 300;

/**
 * Why each of these conversations, a page of a list, was found. Texts are read only where name and number do not say it all:
 * most searches are for a person.
 */
export async function searchMatches(
  tx: Tx,
  conversations: readonly ConversationView[],
  search: Search,
): Promise<Map<string, SearchMatch>> {
  const found = conversations.map((conversation) => ({
    id: conversation.id,
    ...outside(conversation, search),
  }));
  const texts = await newestWith(
    tx,
    found.filter(({ open }) => open.length > 0),
    search.words,
  );
  return new Map(
    found.map(({ id, names, number, open }) => {
      const text = texts.get(id);
      return [id, { names, number, text: text === undefined ? null : shown(text, search.words, open) }];
    }),
  );
}

/** What names and number have of the words, and which words they leave open, by their places. */
function outside({ customers, number }: ConversationView, { words, digits }: Search) {
  const marks = customers.map(({ name }) => marksOf(name, words));
  const runs = [digits, ...words.filter((word) => /^\d{3,}$/.test(word))].filter(
    (run) => run !== null && number.includes(run),
  ) as string[];
  const [longest] = runs.toSorted((a, b) => b.length - a.length);
  const inNames = new Set(marks.flatMap((each) => each.flatMap((mark) => mark.words)));
  const whole = digits !== null && runs[0] === digits;
  return {
    names: customers.map(({ name }, at) => partsOf(name, marks[at] ?? [])),
    number: longest === undefined ? null : partsOf(number, [placeOf(number, longest)]),
    open: words.flatMap((word, at) => (whole || inNames.has(at) || runs.includes(word) ? [] : [at])),
  };
}

/** Where digits stand in a number; of several places the last, as people say its end. */
function placeOf(number: string, run: string): { from: number; to: number } {
  const from = number.lastIndexOf(run);
  return { from, to: from + run.length };
}

interface TextRow {
  readonly conversationId: string;
  readonly id: string;
  readonly kind: 'message' | 'note';
  readonly direction: 'inbound' | 'outbound' | null;
  readonly body: string;
  readonly at: Date;
  readonly actorName: string | null;
}

async function newestWith(
  tx: Tx,
  wanted: readonly { readonly id: string; readonly open: readonly number[] }[],
  words: readonly string[],
): Promise<Map<string, TextRow>> {
  if (wanted.length === 0) return new Map();
  // A text's words stand in a row between blanks, so that a word is found by where it begins and, all but the last, ends.
  const needle = (at: number) => ` ${words[at]}${at < words.length - 1 ? ' ' : ''}`;
  const threads = JSON.stringify(wanted.map(({ id, open }) => ({ id, needles: open.map(needle) })));
  // To take a text apart costs a multiple of looking into it, so one of plain letters is looked into first.
  const { rows } = await sql<TextRow>`
    select thread.id as "conversationId", best.id, best.kind, best.direction, best.body, best.at,
           case when a.kind = 'staff' then a.name end as "actorName"
    from jsonb_to_recordset(${threads}::jsonb) as thread (id uuid, needles jsonb)
    cross join lateral (
      select t.*, (select count(*) from jsonb_array_elements_text(thread.needles) needle
                   where strpos(plain.words, needle) > 0) as hits
      from (
        (select m.id, 'message' as kind, m.direction, m.body, m.created_at as at, m.actor_id from messages m
         where m.business_id = ${tx.businessId} and m.conversation_id = thread.id
         order by m.id desc limit ${READ_BACK})
        union all
        (select e.id, 'note', null, e.body, e.created_at, e.actor_id from conversation_entries e
         where e.business_id = ${tx.businessId} and e.conversation_id = thread.id and e.body is not null
         order by e.id desc limit ${READ_BACK})) t
      cross join lateral (select ' ' || array_to_string(search_words(t.body), ' ') || ' ' as words offset 0) plain
      where octet_length(t.body) > length(t.body)
        or exists (select from jsonb_array_elements_text(thread.needles) needle
                   where strpos(lower(t.body), btrim(needle)) > 0)
      order by hits desc, t.id desc limit 1) best
    left join actors a on a.business_id = ${tx.businessId} and a.id = best.actor_id
    where best.hits > 0`.execute(tx.sql);
  return new Map(rows.map((row) => [row.conversationId, row]));
}

function shown(
  { id, kind, direction, body, at, actorName }: TextRow,
  words: readonly string[],
  open: readonly number[],
): FoundText | null {
  const marks = marksOf(body, words);
  const hit = marks.find((mark) => mark.words.some((at) => open.includes(at))) ?? marks[0];
  if (hit === undefined) return null;
  return { id, kind, direction, at: at.toISOString(), actorName, parts: partsAround(body, marks, hit) };
}
