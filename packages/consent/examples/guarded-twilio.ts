// A plain Twilio sender that cannot text whoever said stop. Facts lie in a Map here; in yours they are a row per number
// that is read, decided on and written under one lock (SELECT … FOR UPDATE), in the transaction that hands a text over.
import * as consent from '@conversations/consent';

const RULES = { conversationalWindowHours: 24, quietHours: { enabled: false, from: '', to: '' }, zones: [] };
type Account = Record<'sid' | 'token' | 'from' | 'business' | 'contact' | 'api', string>;
type Text = Pick<consent.OutgoingText, 'id' | 'purpose' | 'category'>;

export function guardedTwilio({ sid, token, from: sender, business, contact, api }: Account) {
  const numbers = new Map<string, consent.NumberFacts>();
  /** What is known of a number; whoever is not in it is refused. */
  const known = (number: string) => numbers.get(number) ?? consent.UNKNOWN_NUMBER;

  /** Puts on record what somebody said; consent follows from such events, and from nothing else. */
  function record(number: string, decision: consent.ConsentDecision, method: consent.ConsentMethod): void {
    const [facts, id, at] = [known(number), crypto.randomUUID(), new Date().toISOString()];
    const event = { id, seq: facts.consent.seq + 1, decision, method, occurredAt: at, recordedAt: at };
    numbers.set(number, { ...facts, consent: consent.foldConsent(facts.consent, event) });
  }

  /** Sends, or says why not. Nothing is awaited between the gate and the request. */
  async function send(to: string, body: string, what: Text): Promise<consent.Verdict> {
    const text = { ...what, sender, customerId: null, expiresAt: null };
    const verdict = consent.decide(text, known(to), RULES, new Date());
    if (verdict.verdict !== 'granted') return verdict;
    numbers.set(to, consent.withHandedOver(known(to), text, new Date()));
    const Body = verdict.stopLine ? `${body} ${consent.STOP_LINE}` : body;
    const headers = { authorization: `Basic ${btoa(`${sid}:${token}`)}` };
    const request = { method: 'POST', headers, body: new URLSearchParams({ From: sender, To: to, Body }) };
    const answer = await fetch(`${api}/2010-04-01/Accounts/${sid}/Messages.json`, request);
    if (!answer.ok) throw new Error(`Twilio answered ${answer.status}`);
    // Read anew: a STOP may have come in meanwhile.
    numbers.set(to, consent.withAccepted(known(to), { ...text, stopLine: verdict.stopLine }, new Date()));
    return verdict;
  }

  /** The one text that an opt-in, an opt-out or HELP is owed. */
  function answer(to: string, purpose: consent.SystemTextDue['purpose'], inReplyTo: string | null) {
    const id = crypto.randomUUID();
    numbers.set(to, consent.withSystemText(known(to), { id, purpose, sender, inReplyTo }, new Date()));
    const { text } = consent.fillTemplate(consent.defaultTemplate(purpose), { business, contact });
    return send(to, text ?? '', { id, purpose, category: 'informational' });
  }

  /** Twilio's webhook, its signature checked: what was written, and what follows from it. */
  async function received({ From, Body, MessageSid: id }: Record<'From' | 'Body' | 'MessageSid', string>) {
    const now = new Date();
    const pendingOptIn = consent.questionIsOpen(known(From), sender, now);
    const { intent, raisesDispute: disputes, raisesTask } = consent.recognizeReply(Body, { pendingOptIn });
    const said = { intent, disputes, maybeNotAboutTexts: raisesTask === 'maybe_not_about_texts' };
    const carrierHandled = consent.carrierHandles('twilio', Body);
    const reply = { ...said, sender, carrierTime: null, carrierHandled };
    const outcome = consent.decideReply(reply, known(From), now);
    numbers.set(From, consent.withInbound(known(From), { id, sender }, outcome, now));
    for (const decision of outcome.decisions) record(From, decision, 'text');
    if (outcome.answer) await answer(From, outcome.answer, id);
    return outcome;
  }
  return { record, send, answer, received };
}
