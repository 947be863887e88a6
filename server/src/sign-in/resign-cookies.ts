import { createHmac, timingSafeEqual } from 'node:crypto';

/** What better-auth signs its cookies with: a key of its own, since SECRET_KEY itself wraps other keys. */
export const signInSecret = (secretKey: string): string =>
  createHmac('sha256', secretKey).update('conversations sign-in').digest('base64');

/**
 * Makes cookies that were signed under another key of ours into ones under the present key, so that nobody has to sign in
 * again because SECRET_KEY was changed. better-auth signs them anew when it prolongs a session, once a day.
 *
 * @param header of a request; its other cookies stay as they are.
 * @param secrets as {@link signInSecret} makes them, the present one first.
 */
export function resignCookies(
  header: string | undefined,
  [present, ...others]: readonly string[],
): string | undefined {
  if (header === undefined || present === undefined || others.length === 0) return header;
  return header
    .split(';')
    .map((pair) => {
      const [, name, raw] = /^\s*((?:__Secure-)?conversations\.[\w.-]+)=(\S+)\s*$/.exec(pair) ?? [];
      if (name === undefined || raw === undefined) return pair;
      const value = decoded(raw);
      const dot = value.lastIndexOf('.');
      const [token, signature] = [value.slice(0, Math.max(dot, 0)), value.slice(dot + 1)];
      const ours = others.some((secret) => isSame(sign(token, secret), signature));
      return ours ? ` ${name}=${encodeURIComponent(`${token}.${sign(token, present)}`)}` : pair;
    })
    .join(';');
}

const sign = (token: string, secret: string): string =>
  createHmac('sha256', secret).update(token).digest('base64');

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
