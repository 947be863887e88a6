/** Words that carriers and C13 act on by themselves, whatever a template says they are for. */
const RESERVED =
  'STOPALL|STOP ALL|STOP|UNSUBSCRIBE|UNSUB|CANCEL|END|QUIT|REVOKE|OPTOUT|OPT[- ]OUT|REMOVE|ARRET|ARRÊT|ARRÊTE|ALTO|PARAR|PARE|BAJA|NO MÁS|START|UNSTOP|HELP|INFO|YES';

const VERB = '(?:reply|respond|answer|text|send|type|write)(?: back)?(?: us)?(?: with)?';
const QUOTE = '["\'“‘]';

/** "reply CANCEL", "text “STOP”"; in small letters only behind verbs that nobody uses otherwise ("send help"). */
const COMMAND = new RegExp(`\\b${VERB}:? (?:the word )?${QUOTE}?(${RESERVED})\\b`, 'giu');
/** A further one in the same sentence: "reply HELP for help, STOP to …". */
const FURTHER = new RegExp(`\\b(${RESERVED})\\b(?= (?:to|for|if|and)\\b|["'”’] (?:to|for|if)\\b)`, 'gu');
const ALWAYS_A_COMMAND = /^(?:reply|respond|answer|type)/iu;

/** What a reserved word may be for: texts themselves, or help with them. */
const ABOUT_TEXTS =
  /\b(?:texts?|texting|messages?|messaging|msgs?|sms|alerts?|notifications?|subscri\w+|unsubscri\w+|opt(?:ing)?[- ]?(?:in|out)|come back|resume|rejoin|(?:get|receive) them|hear from us|mensajes?|textos?)\b/iu;
const HELP_ITSELF = /^["'”’]? ?for (?:help|info|information|support|assistance|more info(?:rmation)?)\b/iu;
/** "Reply STOP to stop." */
const BARE =
  /^["'”’]?(?: again)?(?: ?(?:to|and we'll) (?:stop|end|quit|cancel|opt out|unsubscribe|start))? ?$/iu;
/** "Text START to this number": where to is no purpose. */
const TO_NUMBER = /^["'”’]? to (?:this|our|the same) number\b/iu;
/** What a bare command may be about when the words before it say so: "Need to cancel your appointment? Text CANCEL." */
const SHOP_MATTERS =
  /\b(?:appointment|booking|reservation|order|visit|repair|service|work|estimate|quote|pick-?up|delivery|payment|fitting|rental|ride|class|event|purchase|tune-?up)s?\b/iu;

export interface ReservedCommand {
  readonly keyword: string;
  /** What the text says it is for. */
  readonly purpose: string;
  /** Where the keyword begins. */
  readonly at: number;
}

/**
 * Reserved keywords that a text makes a command for something else (C50): "reply CANCEL to cancel your appointment"
 * would opt the customer out, and the carrier would block the number. YES is one of them: it lifts a carrier's block.
 */
export function reservedCommands(text: string): ReservedCommand[] {
  const plain = text.replaceAll('’', "'");
  let end = 0;
  return plain.split(/(?<=[.!;])\s+|\n+/u).flatMap((sentence) => {
    const start = plain.indexOf(sentence, end);
    end = start + sentence.length;
    return commandsIn(sentence).map((command) => ({ ...command, at: start + command.at }));
  });
}

function commandsIn(sentence: string): ReservedCommand[] {
  const first = [...sentence.matchAll(COMMAND)].filter((match) => isCommand(match[0], match[1] ?? ''));
  const begin = first[0]?.index;
  if (begin === undefined) return [];
  const starts = new Map<number, string>();
  for (const match of first) starts.set(match.index + match[0].length, match[1] ?? '');
  for (const match of sentence.matchAll(FURTHER)) {
    if (match.index > begin) starts.set(match.index + match[0].length, match[1] ?? '');
  }
  const places = [...starts].sort(([a], [b]) => a - b);
  return places.flatMap(([from, keyword], index) => {
    const next = places[index + 1];
    const to = next === undefined ? sentence.length : next[0] - next[1].length;
    const clause = sentence
      .slice(from, to)
      .replace(TO_NUMBER, '')
      .replace(/[.!?;,)\s]{0,9}$/u, '');
    const word = keyword.toUpperCase();
    const at = from - keyword.length;
    if (BARE.test(clause)) {
      const before = sentence.slice(0, begin);
      const isForeign = SHOP_MATTERS.test(before) && !ABOUT_TEXTS.test(before);
      return isForeign ? [{ keyword: word, purpose: before.trim(), at }] : [];
    }
    return isAboutTexts(word, clause) ? [] : [{ keyword: word, purpose: clause.trim(), at }];
  });
}

const isCommand = (found: string, keyword: string) =>
  keyword === keyword.toUpperCase() || ALWAYS_A_COMMAND.test(found) || /["'“‘]/u.test(found);

function isAboutTexts(keyword: string, clause: string): boolean {
  if (ABOUT_TEXTS.test(clause)) return true;
  return (keyword === 'HELP' || keyword === 'INFO') && HELP_ITSELF.test(clause);
}
