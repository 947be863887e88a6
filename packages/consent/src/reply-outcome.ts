import { yesBeatsLastNo } from './consent-state.ts';
import { type NumberFacts, senderFacts } from './number-facts.ts';
import { answersPromotion, type OptOutScope } from './promotional-texts.ts';

/** A customer's text, as recognised. */
export interface RecognisedReply {
  /** What the words mean; `decline` is a NO to the pending opt-in question. */
  readonly intent: 'opt_out' | 'opt_in' | 'decline' | 'help' | 'wrong_number' | 'unclear' | 'none';
  /** The sender that was written to. */
  readonly sender: string;
  /** The carrier's own time of the text, ISO 8601; null where it gives none, and then it orders nothing. */
  readonly carrierTime: string | null;
  /** What the carrier did by itself on these words: it answered, and it set or lifted its block. */
  readonly carrierHandled: 'opt_out' | 'opt_in' | 'help' | null;
  /** The opt-out may have been about an appointment or an order (C19). */
  readonly maybeNotAboutTexts?: boolean | undefined;
  /** The opt-out says that nobody ever agreed (C16). */
  readonly disputes?: boolean | undefined;
  /** The opt-out is a keyword and no more (C24). */
  readonly bareStop?: boolean | undefined;
  /** What a STOP ends in this shop, for this number; all texts where it is absent (C24). */
  readonly scope?: OptOutScope | undefined;
}

/**
 * What staff are to settle.
 * - `call_back`: they wrote after a no, so call them (C11)
 * - `start_beside_stop`: START came too close to STOP to tell their order (C31)
 * - `keyword_may_mean_appointment`: they may have meant something else than texts (C19)
 * - `unclear`: do they want no more texts? Texts rest until somebody has decided (C18)
 * - `wrong_number`: this is not the customer's phone; find the right number (C17)
 * - `dispute`: they say that they never agreed; the owner's to answer (C16)
 */
export type ReplyTask =
  | 'call_back'
  | 'start_beside_stop'
  | 'keyword_may_mean_appointment'
  | 'unclear'
  | 'wrong_number'
  | 'dispute';

/** What follows from a text. */
export interface ReplyOutcome {
  /** The consent events to append, in this order; none where the words change nothing. */
  readonly decisions: readonly (
    | 'opt_in'
    | 'opt_out'
    | 'opt_out_promotional'
    | 'wrong_number'
    | 'disputed'
    | 'decline'
  )[];
  /** The one answer that we owe. The carrier's own answer counts: then we owe none (C22). */
  readonly answer:
    | 'opt_in_confirmation'
    | 'opt_out_confirmation'
    | 'promotional_opt_out_confirmation'
    | 'help_answer'
    | null;
  readonly block: 'set' | 'lifted' | null;
  readonly task: ReplyTask | null;
  /** Texts to the number rest from now on, or go on since the customer has said it plainly (C18). */
  readonly pause: 'begins' | 'ends' | null;
}

const NOTHING: ReplyOutcome = { decisions: [], answer: null, block: null, task: null, pause: null };
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Whether a YES or NO would answer the opt-in question: it is the last text to the number and at most a day old (C12). */
export function questionIsOpen(facts: NumberFacts, sender: string, now: Date): boolean {
  const { question, lastOutboundId, consent } = facts;
  if (question === null || consent.state !== 'never_asked') return false;
  if (question.sender !== sender || question.messageId !== lastOutboundId) return false;
  return now.getTime() - new Date(question.askedAt).getTime() <= DAY;
}

/**
 * What a customer's text does to their consent, and what is owed in return (C11–C13, C16–C18, C21, C22, C27, C31, C44).
 */
export function decideReply(reply: RecognisedReply, facts: NumberFacts, now: Date): ReplyOutcome {
  const outcome = weigh(reply, facts, now);
  // Whoever says plainly what they want has answered what was unclear before.
  const settled = facts.pausedSince !== null && outcome.decisions.length > 0;
  return settled ? { ...outcome, pause: 'ends' } : outcome;
}

function weigh(reply: RecognisedReply, facts: NumberFacts, now: Date): ReplyOutcome {
  // The carrier took it for an opt-out, by keywords of the account's own perhaps: it is the customer's word (C41).
  if (reply.carrierHandled === 'opt_out') return optOut(reply, facts);
  switch (reply.intent) {
    case 'opt_out':
      return optOut(reply, facts);
    case 'wrong_number':
      // Whose phone it is has nothing to be told, and gets no confirmation either (C22).
      return { ...NOTHING, decisions: ['wrong_number'], task: 'wrong_number' };
    case 'opt_in':
      return optIn(reply, facts, now);
    case 'decline':
      return { ...NOTHING, decisions: ['decline'] };
    case 'help':
      return {
        ...NOTHING,
        answer: reply.carrierHandled !== 'help' && helpIsDue(facts, now) ? 'help_answer' : null,
      };
    case 'unclear':
      return unclear(ordinary(reply, facts), facts);
    case 'none':
      return ordinary(reply, facts);
  }
}

const saidNo = ({ consent: { state } }: NumberFacts) => state === 'declined' || state === 'opted_out';

function ordinary(reply: RecognisedReply, facts: NumberFacts): ReplyOutcome {
  // The carrier may act on a word that means nothing to us: a bare YES lifts Twilio's block (C12).
  const block = reply.carrierHandled === 'opt_in' ? liftedFrom(facts, reply.sender) : null;
  return { ...NOTHING, block, answer: owed(facts, block), task: saidNo(facts) ? 'call_back' : null };
}

/** After a no there is nothing to find out; and a second unclear text before anybody decided is part of the same question. */
function unclear(outcome: ReplyOutcome, facts: NumberFacts): ReplyOutcome {
  return saidNo(facts) || facts.pausedSince !== null
    ? outcome
    : { ...outcome, task: 'unclear', pause: 'begins' };
}

function optOut(reply: RecognisedReply, facts: NumberFacts): ReplyOutcome {
  const byCarrier = reply.carrierHandled === 'opt_out';
  const again = facts.consent.state === 'opted_out';
  const { disputes = false, maybeNotAboutTexts = false } = reply;
  if (endsPromotionAlone(reply, facts)) {
    return {
      ...NOTHING,
      decisions: ['opt_out_promotional'],
      answer: 'promotional_opt_out_confirmation',
      task: maybeNotAboutTexts ? 'keyword_may_mean_appointment' : null,
    };
  }
  return {
    ...NOTHING,
    // A repeated one changes nothing and sends nothing (C22), but is on record: a START is weighed against the last (C31).
    decisions: disputes ? ['opt_out', 'disputed'] : ['opt_out'],
    answer: again || byCarrier ? null : 'opt_out_confirmation',
    block: byCarrier ? 'set' : null,
    task: disputes ? 'dispute' : maybeNotAboutTexts ? 'keyword_may_mean_appointment' : null,
  };
}

/**
 * Whether a STOP ends promotion alone (C24): in a shop that has set it so, in answer to a promotional text, by the bare
 * word. All else ends all texts: a second STOP, whatever the carrier took for one, and one while texts rest.
 */
function endsPromotionAlone(reply: RecognisedReply, facts: NumberFacts): boolean {
  return (
    reply.scope === 'category' &&
    reply.bareStop === true &&
    reply.disputes !== true &&
    reply.carrierHandled === null &&
    facts.consent.state === 'opted_in' &&
    facts.consent.categories.includes('promotional') &&
    facts.pausedSince === null &&
    answersPromotion(facts, reply.sender)
  );
}

function optIn(reply: RecognisedReply, facts: NumberFacts, now: Date): ReplyOutcome {
  // A block that only a refused text told us of may be gone too: the next text will tell (C29).
  const learned = senderFacts(facts, reply.sender).block?.source === 'send_error';
  const block = reply.carrierHandled === 'opt_in' || learned ? liftedFrom(facts, reply.sender) : null;
  const occurredAt = reply.carrierTime ?? now.toISOString();
  const counts = yesBeatsLastNo(facts.consent, { method: 'text', occurredAt });
  if (facts.consent.state === 'opted_in') {
    // START changes nothing here (C27), but that the yes is the customer's own by now: nobody takes it back (C7), and
    // nobody need wonder any more what an unclear text meant (C18).
    const matters = undoIsOpen(facts, now) || facts.pausedSince !== null;
    return { ...NOTHING, decisions: counts && matters ? ['opt_in'] : [], block, answer: owed(facts, block) };
  }
  if (besideStop(reply, facts, now)) return { ...NOTHING, block, task: 'start_beside_stop' };
  if (!counts) return { ...NOTHING, block };
  return { ...NOTHING, decisions: ['opt_in'], answer: 'opt_in_confirmation', block };
}

/** Whether staff could still take back what they heard. */
function undoIsOpen({ consent, undo }: NumberFacts, now: Date): boolean {
  return undo !== undefined && undo.eventId === consent.beforeAnswer?.answerId && now <= new Date(undo.until);
}

/** A confirmation that the carrier's block kept back goes when the block is lifted (C7). */
function owed(facts: NumberFacts, block: ReplyOutcome['block']): ReplyOutcome['answer'] {
  const keptBack = facts.consent.state === 'opted_in' && facts.confirmation?.state === 'blocked';
  return keptBack && block === 'lifted' ? 'opt_in_confirmation' : null;
}

/** A START within a minute of a STOP, where the carrier does not say which came first (C31). */
function besideStop(reply: RecognisedReply, facts: NumberFacts, now: Date): boolean {
  const textedAt = facts.consent.lastNo?.textedAt ?? null;
  if (reply.carrierTime !== null || textedAt === null) return false;
  return now.getTime() - new Date(textedAt).getTime() < MINUTE;
}

/** HELP is answered each time; after a no, once a day (C44). */
function helpIsDue(facts: NumberFacts, now: Date): boolean {
  const { since } = facts.consent;
  if (!saidNo(facts) || facts.helpAnswer === null) return true;
  const answeredSince = since === null || facts.helpAnswer.at >= since;
  return !answeredSince || now.getTime() - new Date(facts.helpAnswer.at).getTime() >= DAY;
}

const liftedFrom = (facts: NumberFacts, sender: string) =>
  senderFacts(facts, sender).block === null ? null : ('lifted' as const);
