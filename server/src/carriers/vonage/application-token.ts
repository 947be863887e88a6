import { createPrivateKey, type KeyObject, randomUUID, sign } from 'node:crypto';

/** Long enough for clocks that differ. */
const LASTS_SECONDS = 900;

/**
 * The application's private key, as Vonage's dashboard gave it.
 *
 * @throws Error where it is no RSA key in PEM.
 */
export function applicationKey(privateKey: string): KeyObject {
  const key = createPrivateKey(privateKey);
  if (key.asymmetricKeyType !== 'rsa')
    throw new Error('The private key of a Vonage application is an RSA key');
  return key;
}

/**
 * What one request is asked under: a JWT of the application (RFC 7519, RS256), made anew for each.
 * https://developer.vonage.com/en/getting-started/concepts/authentication
 */
export function applicationToken(applicationId: string, key: KeyObject): string {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { application_id: applicationId, iat: now, exp: now + LASTS_SECONDS, jti: randomUUID() };
  const signed = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
