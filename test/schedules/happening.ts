import type fc from 'fast-check';
import { expect } from 'vitest';
import type { Model } from './model.ts';
import type { Phone } from './phone.ts';

/** Something that happens to a number, through the API as it stands. */
export type Happening = fc.AsyncCommand<Model, Phone>;

interface Parts {
  readonly name: string;
  readonly check?: (model: Readonly<Model>) => boolean;
  readonly run: (model: Model, phone: Phone) => Promise<void>;
}

export const happening = ({ name, check = () => true, run }: Parts): Happening => ({
  check,
  run,
  toString: () => name,
});

/** @param key what the carrier calls this text: the same twice is one text, delivered twice. */
export async function says(phone: Phone, body: string, key: string = crypto.randomUUID()) {
  const heard = { from: Date.now(), until: Number.POSITIVE_INFINITY };
  phone.heard.push(heard);
  const answer = await deliver(phone, body, key);
  heard.until = Date.now();
  return answer;
}

export function deliver({ shop, customer }: Phone, body: string, key: string) {
  const path = `/simulator/handsets/${encodeURIComponent(customer.mobile)}/messages`;
  return shop.call('POST', path, { body }, { 'idempotency-key': key });
}

/** What the carrier calls this STOP, by which it may deliver it again. */
export function stopAs(phone: Phone, body: string): string {
  phone.lastStop = { body, key: crypto.randomUUID() };
  return phone.lastStop.key;
}

/** After each step the record says what the rules say. */
export async function agrees(model: Model, { shop, customer }: Phone): Promise<void> {
  const { json } = await shop.call('GET', `/customers/${customer.id}`);
  expect(json.consent.state).toBe(model.state);
  expect(json.consent.reopens).toBe(model.onlyStart ? 'start_only' : 'counter');
}
