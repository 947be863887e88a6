import { createPublicKey, generateKeyPairSync, randomBytes, randomUUID, verify } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type HttpStandIn, isHttp, type StandInOptions, startHttpStandIn } from './http-stand-in.ts';

interface Attachment {
  readonly type?: string;
  readonly url?: string;
  readonly caption?: string;
}

export interface VonageRequest {
  readonly authorized: boolean;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly json: {
    readonly channel?: string;
    readonly message_type?: string;
    readonly to?: string;
    readonly from?: string;
    readonly text?: string;
    readonly image?: Attachment;
    readonly content?: readonly Attachment[];
    readonly webhook_url?: string;
    readonly webhook_version?: string;
  };
}

/** An application at a Vonage that runs in this process, built from Vonage's documentation. */
export interface VonageStandIn extends HttpStandIn {
  readonly applicationId: string;
  /** RSA in PEM, as the dashboard gives it. */
  readonly privateKey: string;
  /** With this Vonage signs its webhooks. */
  readonly signatureSecret: string;
  readonly requests: readonly VonageRequest[];
}

/** One for all tests: an RSA key takes a while to make. */
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** The credentials of an application. */
export const vonageApplication = () => ({
  applicationId: randomUUID(),
  privateKey,
  signatureSecret: randomBytes(25).toString('base64'),
});

/** https://developer.vonage.com/en/api/messages and https://developer.vonage.com/en/api-errors/messages */
export async function startVonageStandIn(options: StandInOptions = {}): Promise<VonageStandIn> {
  const application = vonageApplication();
  const requests: VonageRequest[] = [];

  const standIn = await startHttpStandIn(
    {
      throttledCode: 1000,
      faultCode: 1030,
      receive({ authorization = '', body, path, headers }) {
        const json = JSON.parse(body) as VonageRequest['json'];
        const authorized = isOfApplication(authorization, application.applicationId);
        requests.push({ authorized, path, headers, json });
        if (!authorized) return { status: 401, code: 0 };
        if (!path.endsWith('/v1/messages')) return { status: 404, code: 0 };
        const code = wrongWith(json, headers['content-type']);
        return code === null ? null : { status: 422, code };
      },
      accepted: () => ({ status: 202, body: JSON.stringify({ message_uuid: randomUUID() }) }),
      refused({ body }, status, code) {
        const { to } = JSON.parse(body) as VonageRequest['json'];
        const page = 'https://developer.vonage.com/api-errors';
        const type =
          code === 0
            ? `${page}#${status === 401 ? 'unauthorized' : 'not-found'}`
            : `${page}/messages#${code}`;
        return JSON.stringify({
          type,
          title: 'Refused',
          detail: `The text to ${to}`,
          instance: randomUUID(),
        });
      },
    },
    options,
  );
  return Object.assign(standIn, application, { requests });
}

const COMMON: readonly string[] = ['channel', 'message_type', 'to', 'from', 'webhook_url', 'webhook_version'];
/** The one member in which each kind of text has what it says. */
const KINDS = new Map([
  ['sms text', 'text'],
  ['mms image', 'image'],
  ['mms content', 'content'],
]);

/** What Vonage would find wrong with what it is asked, by its own codes. */
function wrongWith(asked: VonageRequest['json'], contentType: string | undefined): number | null {
  const { to = '', from = '', text, image, content = image ? [image] : [], webhook_url = '' } = asked;
  // Vonage wants its numbers without a plus.
  if (!/^[1-9]\d{6,14}$/.test(to)) return 1170;
  if (!/^\d{5,15}$/.test(from)) return 1120;
  const says = KINDS.get(`${asked.channel} ${asked.message_type}`);
  if (says === undefined || contentType !== 'application/json') return 1020;
  if (!(says in asked) || text === '') return 1010;
  const isKnown = (name: string) => name === says || COMMON.includes(name);
  if (!Object.keys(asked).every(isKnown) || !['v0.1', 'v1'].includes(asked.webhook_version ?? ''))
    return 1020;
  if ((text?.length ?? 0) > 1_000 || !isHttp(webhook_url)) return 1020;
  if (says !== 'text' && content.length === 0) return 1010;
  return content.every((each) => isAttachment(each, says === 'content')) ? null : 1020;
}

const isAttachment = ({ type, url, caption, ...more }: Attachment, isTyped: boolean) =>
  Object.keys(more).length === 0 &&
  type === (isTyped ? 'image' : undefined) &&
  isHttp(url ?? '') &&
  (caption === undefined || (caption !== '' && caption.length <= 2_000));

/** The words of a text, wherever they stand. */
export const wordsOf = ({ text, image, content }: VonageRequest['json']): string =>
  text ?? image?.caption ?? content?.find(({ caption }) => caption !== undefined)?.caption ?? '';

function isOfApplication(authorization: string, applicationId: string): boolean {
  const [, head = '', claims = '', signature = ''] = /^Bearer (\S+)\.(\S+)\.(\S+)$/.exec(authorization) ?? [];
  const signed = Buffer.from(`${head}.${claims}`);
  if (!verify('sha256', signed, createPublicKey(privateKey), Buffer.from(signature, 'base64url')))
    return false;
  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString());
  const { application_id, iat, exp, jti } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const now = Date.now() / 1_000;
  return (
    alg === 'RS256' &&
    application_id === applicationId &&
    iat <= now &&
    now < exp &&
    exp - iat <= 86_400 &&
    typeof jti === 'string'
  );
}
