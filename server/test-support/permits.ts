import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { decide, type Grant, UNKNOWN_NUMBER } from '@conversations/consent';
import { mintPermit, PERMIT_MS, type Permit } from '../src/carriers/permit.ts';

/** A grant of the gate's own: a person writes to a customer who has agreed. */
export function anyGrant(): Grant {
  const verdict = decide(
    {
      id: randomUUID(),
      purpose: 'message',
      category: 'conversational',
      sender: '+15125550100',
      customerId: null,
      expiresAt: null,
    },
    {
      ...UNKNOWN_NUMBER,
      consent: {
        ...UNKNOWN_NUMBER.consent,
        state: 'opted_in',
        eventId: randomUUID(),
        categories: ['conversational'],
      },
    },
    { conversationalWindowHours: 72, quietHours: { enabled: false, from: '20:00', to: '08:00' }, zones: [] },
    new Date(),
  );
  if (verdict.verdict !== 'granted') throw new Error(`The gate refused: ${verdict.reason}`);
  return verdict;
}

/** A permit that ends so many ms from now; the real one's 800 ms would make tests on a busy machine a matter of luck. */
export const permitFor = (ms: number): Permit =>
  mintPermit(anyGrant(), randomUUID(), performance.now() - PERMIT_MS + ms);

export const lastingPermit = (): Permit => permitFor(60_000);

export const endedPermit = (): Permit => permitFor(0);

/** A permit that stands now, and when it has ended. */
export function endingPermit(ms: number): { permit: Permit; ended: Promise<void> } {
  // Made first: what is awaited ends no sooner than the permit does.
  const permit = permitFor(ms);
  const endsAt = performance.now() + ms;
  const hasEnded = async () => {
    while (performance.now() <= endsAt) await sleep(endsAt - performance.now());
  };
  return { permit, ended: hasEnded() };
}
