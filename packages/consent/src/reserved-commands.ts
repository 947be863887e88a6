import {
  ABOUT_TEXTS,
  ALWAYS_A_COMMAND,
  ASKS_HELP,
  BARE,
  BETWEEN,
  HELP_ITSELF,
  INTENT,
  ITS_PURPOSE,
  PLAINLY_STOP,
  PROMISE,
  RESERVED,
  SHOP_MATTERS,
  TO_NUMBER,
  VERB,
} from './reserved-words.ts';

const QUOTE = '["\'“‘«(]';

/** "reply CANCEL", "text “STOP”"; in small letters only behind verbs that nobody uses otherwise ("send help"). */
const COMMAND = new RegExp(`(?<!\\p{L})${VERB}${BETWEEN} ?${QUOTE}?(${RESERVED})(?![\\p{L}@])`, 'giu');
/** A further one in the same sentence ("reply HELP for help, STOP to …"), or one that needs no verb ("CANCEL = …"). */
const FURTHER = new RegExp(`(?<!\\p{L})(${RESERVED})(?=["'”’»)]? ?(?:${ITS_PURPOSE}))`, 'gu');
const ANY_VERB = new RegExp(`(?<!\\p{L})${VERB}(?!\\p{L})`, 'iu');
const NEEDS_NO_VERB = /^["'”’»)]? ?(?:to |=|→|\p{Ll}+s )/u;

export interface ReservedCommand {
  readonly keyword: string;
  /** What the text says it is for. */
  readonly purpose: string;
  /** Where the keyword begins. */
  readonly at: number;
}

interface Sentence {
  readonly words: string;
  readonly start: number;
}

/**
 * Reserved keywords that a text makes a command for something else (C50): "reply CANCEL to cancel your appointment"
 * would opt the customer out, and the carrier would block the number. YES is one of them: it lifts a carrier's block.
 */
export function reservedCommands(text: string): ReservedCommand[] {
  const all = sentencesOf(text.replaceAll('’', "'"));
  return all.flatMap((sentence, index) =>
    commandsIn(sentence.words, all[index - 1]?.words ?? '', all[index + 1]?.words ?? '').map((command) => ({
      ...command,
      at: sentence.start + command.at,
    })),
  );
}

function sentencesOf(text: string): Sentence[] {
  let end = 0;
  return text.split(/(?<=[.!?;])["')]?\s+|\n+/u).map((words) => {
    const start = text.indexOf(words, end);
    end = start + words.length;
    return { words, start };
  });
}

function commandsIn(sentence: string, before: string, after: string): ReservedCommand[] {
  const places = placesIn(sentence);
  const [first] = places;
  if (first === undefined) return [];
  const lead = sentence.slice(0, verbBefore(sentence, first.at));
  return places.flatMap(({ keyword, at }, index) => {
    const next = places[index + 1];
    const clause = sentence
      .slice(at + keyword.length, next?.at ?? sentence.length)
      .replace(TO_NUMBER, '')
      .replace(/(?:[.!?;,)"'\s]| (?:or|and|o|y|ou|et)(?= ?$)){0,9}$/u, '');
    const word = keyword.toUpperCase();
    const purpose = BARE.test(clause)
      ? aroundBare(word, { clause, lead, before, after })
      : isAboutTexts(word, clause)
        ? null
        : clause.trim();
    return purpose === null ? [] : [{ keyword: word, purpose, at }];
  });
}

interface Place {
  /** As written. */
  readonly keyword: string;
  readonly at: number;
}

function placesIn(sentence: string): Place[] {
  const at = new Map<number, string>();
  for (const match of sentence.matchAll(COMMAND)) {
    const [found, keyword = ''] = match;
    if (isCommand(found, keyword)) at.set(match.index + found.length - keyword.length, keyword);
  }
  const verb = ANY_VERB.exec(sentence)?.index ?? Number.POSITIVE_INFINITY;
  for (const match of sentence.matchAll(FURTHER)) {
    const [, keyword = ''] = match;
    const rest = sentence.slice(match.index + keyword.length);
    if (match.index > verb || NEEDS_NO_VERB.test(rest)) at.set(match.index, keyword);
  }
  return [...at].sort(([a], [b]) => a - b).map(([index, keyword]) => ({ at: index, keyword }));
}

/** Where the command begins whose keyword stands here. */
function verbBefore(sentence: string, at: number): number {
  const verb = ANY_VERB.exec(sentence);
  return verb === null ? at : Math.min(verb.index, at);
}

const isCommand = (found: string, keyword: string) =>
  keyword === keyword.toUpperCase() || ALWAYS_A_COMMAND.test(found) || /["'“‘«]/u.test(found);

function isAboutTexts(keyword: string, clause: string): boolean {
  if (ABOUT_TEXTS.test(clause)) return true;
  return ASKS_HELP.test(keyword) && HELP_ITSELF.test(clause);
}

interface Around {
  /** What stands behind the keyword. */
  readonly clause: string;
  /** What stands before the command, in its own sentence. */
  readonly lead: string;
  /** The sentences on both sides. */
  readonly before: string;
  readonly after: string;
}

/** What a command is for that does not say so itself; null where it is for texts. */
function aroundBare(keyword: string, { clause, lead, before, after }: Around): string | null {
  if (SHOP_MATTERS.test(lead) && !ABOUT_TEXTS.test(lead)) return lead.trim();
  if (/\p{L}/u.test(lead) && (ABOUT_TEXTS.test(lead) || PLAINLY_STOP.test(keyword))) return null;
  if (ASKS_HELP.test(keyword)) return null;
  if (ABOUT_TEXTS.test(before)) return null;
  const isQuestion = before.endsWith('?');
  const isMatter = SHOP_MATTERS.test(before);
  const isWanted = INTENT.test(before) || INTENT.test(lead);
  if (PLAINLY_STOP.test(keyword)) {
    // "Your order is ready. Reply STOP to stop." is what it is for.
    const saysSo = /\p{L}/u.test(clause);
    return !saysSo && isMatter && (isQuestion || isWanted) ? before.trim() : null;
  }
  if (isMatter || isWanted) return `${before} ${lead}`.trim();
  if (PROMISE.test(after) && SHOP_MATTERS.test(after) && !ABOUT_TEXTS.test(after)) return after.trim();
  // YES alone answers a question that was not about texts.
  return keyword === 'YES' ? before.trim() : null;
}
