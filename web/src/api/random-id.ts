/** For Idempotency-Keys. Also where the shop's address is not https, and crypto.randomUUID is not there. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
