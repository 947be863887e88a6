import { z } from 'zod';
import { AllowedBy, ConsentEvent, Message } from './schemas.ts';

const time = z.iso.datetime();

/** What allowed a text (C46). `proof.event` is the event as it was hashed: its leaf is SHA-256(0x00 ‖ RFC 8785 of it). */
export const Allowance = z
  .object({
    messageId: z.uuid(),
    allowedBy: AllowedBy.nullable(),
    sentAt: time.nullable(),
    explanation: z.string(),
    event: ConsentEvent.nullable(),
    consent: z
      .object({ state: z.string(), categories: z.array(z.string()).readonly() })
      .nullable()
      .describe('What the number had agreed to by that event.'),
    script: z
      .object({ id: z.uuid(), text: z.string(), hash: z.string() })
      .nullable()
      .describe('The words that were read; `hash` is base64 of their SHA-256.'),
    inbound: Message.nullable().describe('The customer’s own text that this one answers.'),
    proof: z
      .object({
        event: z.looseObject({ id: z.string(), seq: z.int() }),
        leafHash: z.string(),
        logIndex: z.int(),
        inclusionProof: z.array(z.string()).readonly(),
        checkpoint: z.string(),
        publicKey: z.string(),
        witnessed: z.boolean(),
      })
      .nullable()
      .describe('Null until the event has its place in the log, within a second.'),
  })
  .meta({ id: 'Allowance' });
