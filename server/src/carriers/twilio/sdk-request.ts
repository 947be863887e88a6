/** What Twilio's SDK asks an HTTP client for. */
export interface SdkRequest {
  readonly method?: string;
  readonly uri: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly data?: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * The path that the SDK asks for, on our base; its host varies with the environment (TWILIO_EDGE, TWILIO_REGION). At Twilio
 * itself another product is another host beside `api`; a stand-in has one for all.
 */
export function onBase(base: URL, uri: string): URL {
  const { pathname, search, hostname } = new URL(uri);
  const url = new URL(`${base.pathname.replace(/\/+$/, '')}${pathname}${search}`, base.origin);
  const [product = 'api'] = hostname.split('.');
  if (/^api\..*twilio\.com$/.test(url.hostname)) url.hostname = url.hostname.replace(/^api/, product);
  return url;
}

export const basicAuth = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

export function form(data: Readonly<Record<string, string | readonly string[]>>): string {
  const pairs = Object.entries(data).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs).toString();
}
