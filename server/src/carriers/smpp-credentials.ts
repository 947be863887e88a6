import * as z from 'zod';
import { FAILURE_REASONS } from './failure-reasons.ts';

const word = (longest: number, field: string) =>
  z
    .string()
    .regex(
      new RegExp(`^[\\x20-\\x7e]{1,${longest}}$`),
      `is ${field} as the provider gave it: 1 to ${longest} letters, digits and signs of ASCII`,
    );
const whole = (least: number, most: number, unit: string) =>
  z.int(`is a whole number of ${unit}`).min(least, `is ${least} at least`).max(most, `is ${most} at most`);
const pem = (what: string) =>
  z
    .string()
    .max(100_000)
    .regex(/-----BEGIN [A-Z0-9 ]+-----/, `is ${what} in PEM, which begins with -----BEGIN`);
const idForm = z.enum(['as_is', 'hex', 'decimal'], 'is as_is, hex or decimal');
const typeOfNumber = whole(0, 6, 'SMPP’s table of types of number (5.2.5)');
const plan = whole(0, 18, 'SMPP’s table of numbering plans (5.2.6)');

/**
 * What a provider tells who is to connect to its SMSC, and what its SMSC does in its own way. The first six are all that
 * most need; docs/operating.md says what each of the others is for.
 */
export const smppCredentials = z.strictObject({
  host: z
    .string()
    .regex(
      /^[A-Za-z0-9]([A-Za-z0-9.:_-]{0,252}[A-Za-z0-9])?$/,
      'is a name or an address, without a scheme or a port',
    ),
  port: whole(1, 65_535, 'the provider’s port'),
  systemId: word(64, 'the account’s system id'),
  password: word(64, 'the account’s password'),
  systemType: z
    .string()
    .regex(
      /^[\x20-\x7e]{0,12}$/,
      'is up to 12 letters, digits and signs; leave it out where the provider names none',
    )
    .optional(),
  tls: z
    .union(
      [
        z.boolean(),
        z.strictObject({
          ca: pem('the provider’s authority').optional(),
          servername: word(253, 'the name in the provider’s certificate').optional(),
          cert: pem('a certificate of ours').optional(),
          key: pem('the key of that certificate').optional(),
        }),
      ],
      'is true, false, or an object of ca, servername, cert and key',
    )
    .optional(),
  sessions: z.enum(['transceiver', 'separate'], 'is transceiver or separate').optional(),
  window: whole(1, 1_000, 'texts').optional(),
  longTexts: z.enum(['udh', 'message_payload'], 'is udh or message_payload').optional(),
  idForms: z
    .strictObject({
      response: idForm.optional(),
      receiptText: idForm.optional(),
      receiptTlv: idForm.optional(),
    })
    .optional(),
  defaultAlphabet: z.enum(['gsm', 'ascii', 'latin1'], 'is gsm, ascii or latin1').optional(),
  validityPeriod: z.enum(['absolute', 'relative', 'none'], 'is absolute, relative or none').optional(),
  sourceTon: typeOfNumber.optional(),
  sourceNpi: plan.optional(),
  destinationTon: typeOfNumber.optional(),
  destinationNpi: plan.optional(),
  openAddresses: z.enum(['as_they_stand', 'international'], 'is as_they_stand or international').optional(),
  ownStatuses: z
    .record(
      z
        .string()
        .regex(/^(0x[0-9a-fA-F]{1,8}|\d{1,10})$/, 'has statuses for its names, such as 0x0401 or 1025'),
      z.enum(
        ['permanent', 'temporary', 'blocked', 'throttled'],
        'is permanent, temporary, blocked or throttled',
      ),
    )
    .optional(),
  receiptErrors: z
    .record(
      z.string().regex(/^[0-9A-Za-z]{1,8}$/, 'has codes for its names, as they stand after err: in receipts'),
      z.enum(FAILURE_REASONS, `is one of ${FAILURE_REASONS.join(', ')}`),
    )
    .optional(),
  answerSeconds: whole(1, 120, 'seconds').optional(),
  enquireSeconds: whole(5, 600, 'seconds').optional(),
});

export type SmppCredentials = z.infer<typeof smppCredentials>;
