// A plain Twilio sender that cannot text whoever said stop. Facts lie in a Map here; in yours they are a row per number
// that is read, decided on and written under one lock (SELECT … FOR UPDATE), in the transaction that hands a text over.
import {
  type ConsentDecision,
  type ConsentMethod,
  carrierHandles,
  decide,
  decideReply,
  defaultTemplate,
  fillTemplate,
  foldConsent,
  type NumberFacts,
  type OutgoingText,
  questionIsOpen,
  recognizeReply,
  STOP_LINE,
  UNKNOWN_NUMBER,
  type Verdict,
  withSender,
} from '@conversations/consent';

export interface Account {
  readonly accountSid: string;
  readonly authToken: string;
  readonly from: string;
  readonly shop: { readonly business: string; readonly contact: string };
  readonly baseUrl?: string;
}

export function guardedTwilio({ accountSid, authToken, from, shop, baseUrl }: Account) {
  const known = new Map<string, NumberFacts>();
  const factsOf = (number: string) => known.get(number) ?? UNKNOWN_NUMBER;
  const rules = {
    conversationalWindowHours: 24,
    quietHours: { enabled: false, from: '', to: '' },
    zones: [],
  };

  /** Puts on record what somebody said; consent follows from such events, and from nothing else. */
  function record(
    number: string,
    decision: ConsentDecision,
    method: ConsentMethod,
    at = new Date().toISOString(),
  ) {
    const facts = factsOf(number);
    const event = { id: crypto.randomUUID(), seq: facts.consent.seq + 1, decision, method };
    known.set(number, {
      ...facts,
      consent: foldConsent(facts.consent, { ...event, occurredAt: at, recordedAt: new Date().toISOString() }),
    });
  }

  /** Sends, or says why not. Nothing is awaited between the gate and the request. */
  async function send(
    to: string,
    body: string,
    text: Pick<OutgoingText, 'id' | 'purpose' | 'category'>,
  ): Promise<Verdict> {
    const verdict = decide(
      { ...text, sender: from, customerId: null, expiresAt: null },
      factsOf(to),
      rules,
      new Date(),
    );
    if (verdict.verdict !== 'granted') return verdict;
    const answer = await fetch(
      `${baseUrl ?? 'https://api.twilio.com'}/2010-04-01/Accounts/${accountSid}/Messages.json`,
      {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
        body: new URLSearchParams({
          From: from,
          To: to,
          Body: verdict.stopLine ? `${body} ${STOP_LINE}` : body,
        }),
      },
    );
    if (!answer.ok) throw new Error(`Twilio answered ${answer.status}`);
    // Read anew: a STOP may have come in meanwhile.
    const facts = withSender(factsOf(to), from, { introducedAt: new Date().toISOString() });
    const confirmed = text.purpose === 'opt_in_confirmation' && facts.confirmation?.messageId === text.id;
    const confirmation = confirmed ? { messageId: text.id, state: 'accepted' as const } : facts.confirmation;
    known.set(to, { ...facts, confirmation, lastOutboundId: text.id });
    return verdict;
  }

  /** Sends the one system text that an event owes: it is due under its own id, and no other is. */
  async function sendSystemText(
    to: string,
    purpose: 'opt_in_confirmation' | 'opt_out_confirmation' | 'help_answer',
    inReplyTo: string,
  ) {
    const [id, now] = [crypto.randomUUID(), new Date()];
    const due = {
      opt_in_confirmation: { confirmation: { messageId: id, state: 'due' as const } },
      opt_out_confirmation: {
        optOutConfirmation: { messageId: id, until: new Date(now.getTime() + 300_000).toISOString() },
      },
      help_answer: { helpAnswer: { messageId: id, inReplyTo, at: now.toISOString() } },
    };
    known.set(to, { ...factsOf(to), ...due[purpose] });
    return send(to, fillTemplate(defaultTemplate(purpose), shop).text ?? '', {
      id,
      purpose,
      category: 'informational',
    });
  }

  return {
    send: (to: string, body: string) =>
      send(to, body, { id: crypto.randomUUID(), purpose: 'message', category: 'informational' }),
    /** Somebody said yes at the counter. */
    agreed: (to: string) => {
      record(to, 'opt_in', 'verbal');
      return sendSystemText(to, 'opt_in_confirmation', '');
    },
    /** Twilio's webhook, its signature checked: what was written, and what follows from it. */
    received: async ({ From, Body, MessageSid }: { From: string; Body: string; MessageSid: string }) => {
      const now = new Date();
      const reply = recognizeReply(Body, { pendingOptIn: questionIsOpen(factsOf(From), from, now) });
      const outcome = decideReply(
        {
          intent: reply.intent,
          sender: from,
          carrierTime: null,
          carrierHandled: carrierHandles('twilio', Body),
        },
        factsOf(From),
        now,
      );
      const block = { set: { since: now.toISOString(), source: 'keyword' as const }, lifted: null };
      known.set(From, {
        ...withSender(factsOf(From), from, {
          lastInbound: { messageId: MessageSid, at: now.toISOString() },
          ...(outcome.block && { block: block[outcome.block] }),
        }),
        ...(outcome.pause && { pausedSince: outcome.pause === 'begins' ? now.toISOString() : null }),
      });
      for (const decision of outcome.decisions) record(From, decision, 'text', now.toISOString());
      if (outcome.answer) await sendSystemText(From, outcome.answer, MessageSid);
      return { ...outcome, explanation: reply.explanation };
    },
  };
}
