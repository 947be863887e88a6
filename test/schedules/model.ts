// What the rules say of one number, without any of the engine's code: what the real one is held against.

export type State = 'never_asked' | 'opted_in' | 'declined' | 'opted_out';

/** One number, as it must stand after the commands so far. Commands change it in place, as fast-check wants it. */
export interface Model {
  state: State;
  /** STOPs by text since the last START (C28). */
  stops: number;
  onlyStart: boolean;
  /** Somebody heard from this customer that the number is theirs (C5). */
  linked: boolean;
  /** Texts rest until somebody has decided (C18). */
  paused: boolean;
  /** How many opt-outs were due a confirmation (C22). */
  confirmationsDue: number;
  /** A STOP of theirs that the carrier may deliver again (C39). */
  stopDelivered: boolean;
  /** How many HELPs were due an answer, and whether one was since the last no (C44). */
  helpAnswersDue: number;
  helpedSinceNo: boolean;
  /** An answer to HELP is due, and no opt-out has cancelled it since. */
  helpOwed: boolean;
  /** Things that were reported: a day has room for so many automatic texts (C53). */
  notices: number;
  /** The shop has something of theirs in hand (C53). */
  readonly openWork: boolean;
  /** Texts that were taken since they last wrote, and those of which nobody knows whether that was before (C53). */
  unanswered: number;
  maybeUnanswered: number;
}

export const newModel = (openWork = true): Model => ({
  state: 'never_asked',
  stops: 0,
  onlyStart: false,
  linked: false,
  paused: false,
  confirmationsDue: 0,
  stopDelivered: false,
  helpAnswersDue: 0,
  helpedSinceNo: false,
  helpOwed: false,
  notices: 0,
  openWork,
  unanswered: 0,
  maybeUnanswered: 0,
});

/** A yes that somebody heard. @returns whether it may be recorded at all (C28). */
export function heardYes(model: Model): boolean {
  if (model.onlyStart) return false;
  Object.assign(model, { state: 'opted_in', linked: true, paused: false } satisfies Partial<Model>);
  return true;
}

export function heardNo(model: Model): void {
  if (model.state !== 'opted_out') {
    model.state = 'declined';
    noBegins(model);
  }
  Object.assign(model, { linked: true, paused: false } satisfies Partial<Model>);
}

/** What waits is cancelled, answers to HELP too; and the next HELP is the first after this no. */
function noBegins(model: Model): void {
  Object.assign(model, { helpedSinceNo: false, helpOwed: false } satisfies Partial<Model>);
}

export function heardStop(model: Model): void {
  if (model.state !== 'opted_out') noBegins(model);
  Object.assign(model, { state: 'opted_out', paused: false } satisfies Partial<Model>);
}

/** Whatever they write is an answer to what has left; of a text that has yet to leave it is none (C53). */
export function wroteAgain(model: Model): void {
  model.maybeUnanswered += model.unanswered;
  model.unanswered = 0;
}

/** Texts were asked for, and may be taken before or after what comes next. */
export function askedUnheard(model: Model, texts: number): void {
  model.maybeUnanswered += texts;
}

export function textedStop(model: Model): void {
  wroteAgain(model);
  model.stopDelivered = true;
  if (model.state !== 'opted_out') {
    model.stops += 1;
    model.confirmationsDue += 1;
    model.onlyStart ||= model.stops >= 2;
  }
  heardStop(model);
}

/** Each HELP is answered, after a no the first of a day alone (C44). */
export function askedForHelp(model: Model): void {
  const saidNo = model.state === 'declined' || model.state === 'opted_out';
  if (saidNo && model.helpedSinceNo) return;
  model.helpAnswersDue += 1;
  model.helpedSinceNo = saidNo;
  model.helpOwed = true;
}

/** A day takes three automatic texts, and what is reported as ready counts as work in hand: so only where there is some. */
export const mayBeTold = ({ openWork, notices }: Readonly<Model>): number => (openWork ? 3 - notices : 0);

export function textedStart(model: Model): void {
  wroteAgain(model);
  Object.assign(model, {
    state: 'opted_in',
    stops: 0,
    onlyStart: false,
    paused: false,
  } satisfies Partial<Model>);
}

/** After a no there is nothing to find out (C18). */
export function textedUnclear(model: Model): void {
  wroteAgain(model);
  if (model.state === 'never_asked' || model.state === 'opted_in') model.paused = true;
}

/** Staff find that it was a stop: the customer's own text said so. */
export function foundStop(model: Model): void {
  if (model.state !== 'opted_out') {
    model.stops += 1;
    model.onlyStart ||= model.stops >= 2;
  }
  heardStop(model);
}

export function foundNone(model: Model): void {
  model.paused = false;
}

/**
 * What a person's text about an order is answered with: taken, taken and resting, or refused with the state (C35). Whether
 * the third in a row is taken hangs on whether the second one has left already; that no third leaves, see phone.ts (C53).
 */
export function textIsAnswered(model: Model): {
  status: number;
  reason: string | null;
  mayBeUnanswered: boolean;
} {
  const mayBeUnanswered =
    model.state === 'opted_in' &&
    model.linked &&
    !model.openWork &&
    model.unanswered + model.maybeUnanswered >= 2;
  if (model.state !== 'opted_in') return { status: 409, reason: model.state, mayBeUnanswered };
  if (!model.linked) return { status: 409, reason: 'number_not_confirmed', mayBeUnanswered };
  return { status: 202, reason: model.paused ? 'paused_for_review' : null, mayBeUnanswered };
}
