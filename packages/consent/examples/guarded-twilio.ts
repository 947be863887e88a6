// A plain Twilio sender that cannot text whoever said stop. Facts lie in a Map here; in yours they are a row per number
// that is read, decided on and written under one lock (SELECT … FOR UPDATE), in the transaction that hands a text over.
import * as consent from '@conversations/consent';

const RULES = { conversationalWindowHours: 24, quietHours: { enabled: false, from: '', to: '' }, zones: [] };
type Text = Pick<consent.OutgoingText, 'id' | 'purpose' | 'category'>;
type Answer = NonNullable<consent.ReplyOutcome['answer']>;

export class GuardedTwilio {
  readonly #numbers = new Map<string, consent.NumberFacts>();
  readonly #account;
  constructor(account: {
    sid: string;
    token: string;
    from: string;
    business: string;
    contact: string;
    url?: string;
  }) {
    this.#account = account;
  }

  /** What is known of a number; whoever is not in it is refused. */
  facts = (number: string): consent.NumberFacts => this.#numbers.get(number) ?? consent.UNKNOWN_NUMBER;

  /** Puts on record what somebody said; consent follows from such events, and from nothing else. */
  record(number: string, decision: consent.ConsentDecision, method: consent.ConsentMethod): void {
    const [facts, id, at] = [this.facts(number), crypto.randomUUID(), new Date().toISOString()];
    const event = { id, seq: facts.consent.seq + 1, decision, method, occurredAt: at, recordedAt: at };
    this.#numbers.set(number, { ...facts, consent: consent.foldConsent(facts.consent, event) });
  }

  /** Sends, or says why not. Nothing is awaited between the gate and the request. */
  async send(to: string, body: string, text: Text): Promise<consent.Verdict> {
    const { sid, token, from: sender, url = 'https://api.twilio.com' } = this.#account;
    const asked = { ...text, sender, customerId: null, expiresAt: null };
    const verdict = consent.decide(asked, this.facts(to), RULES, new Date());
    if (verdict.verdict !== 'granted') return verdict;
    const answer = await fetch(`${url}/2010-04-01/Accounts/${sid}/Messages.json`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${sid}:${token}`)}` },
      body: new URLSearchParams({
        From: sender,
        To: to,
        Body: verdict.stopLine ? `${body} ${consent.STOP_LINE}` : body,
      }),
    });
    if (!answer.ok) throw new Error(`Twilio answered ${answer.status}`);
    // Read anew: a STOP may have come in meanwhile.
    const facts = consent.withSender(this.facts(to), sender, { introducedAt: new Date().toISOString() });
    const confirmation =
      facts.confirmation?.messageId === text.id
        ? { messageId: text.id, state: 'accepted' as const }
        : facts.confirmation;
    this.#numbers.set(to, { ...facts, confirmation, lastOutboundId: text.id });
    return verdict;
  }

  /** The one text that an opt-in, an opt-out or HELP is owed. */
  async answer(to: string, purpose: Answer, inReplyTo: string | null): Promise<consent.Verdict> {
    const { from: sender, business, contact } = this.#account;
    const id = crypto.randomUUID();
    this.#numbers.set(
      to,
      consent.withSystemText(this.facts(to), { id, purpose, sender, inReplyTo }, new Date()),
    );
    const { text } = consent.fillTemplate(consent.defaultTemplate(purpose), { business, contact });
    return this.send(to, text ?? '', { id, purpose, category: 'informational' });
  }

  /** Twilio's webhook, its signature checked: what was written, and what follows from it. */
  async received({ From, Body, MessageSid }: { From: string; Body: string; MessageSid: string }) {
    const [sender, now] = [this.#account.from, new Date()];
    const pendingOptIn = consent.questionIsOpen(this.facts(From), sender, now);
    const { intent, raisesDispute } = consent.recognizeReply(Body, { pendingOptIn });
    const carrierHandled = consent.carrierHandles('twilio', Body);
    const reply = { intent, sender, carrierTime: null, carrierHandled, disputes: raisesDispute };
    const outcome = consent.decideReply(reply, this.facts(From), now);
    const at = now.toISOString();
    const facts = consent.withSender(this.facts(From), sender, {
      lastInbound: { messageId: MessageSid, at },
      ...(outcome.block && { block: outcome.block === 'set' ? { since: at, source: 'keyword' } : null }),
    });
    const pausedSince = { begins: at, ends: null, unchanged: facts.pausedSince }[
      outcome.pause ?? 'unchanged'
    ];
    this.#numbers.set(From, { ...facts, pausedSince });
    for (const decision of outcome.decisions) this.record(From, decision, 'text');
    if (outcome.answer) await this.answer(From, outcome.answer, MessageSid);
    return outcome;
  }
}
