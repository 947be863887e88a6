import type { FastifyRequest } from 'fastify';

/** The languages of the pages here (pages/words) and of the web app (web/src/words). */
export const LANGUAGES = ['en', 'es', 'fr-CA'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that a visitor chose, else the first of the browser's that there is; any French reads the Canadian. */
export function languageOf(request: FastifyRequest): Language {
  const chosen = cookie(request, 'language');
  const wanted = [
    chosen ?? '',
    ...(request.headers['accept-language'] ?? '').split(',').map((each) => each.split(';')[0] ?? ''),
  ];
  for (const tag of wanted) {
    const primary = tag.trim().split('-')[0]?.toLowerCase();
    const found = LANGUAGES.find((language) => language.split('-')[0] === primary);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** Null follows the system. */
export function themeOf(request: FastifyRequest): 'light' | 'dark' | null {
  const theme = cookie(request, 'theme');
  return theme === 'light' || theme === 'dark' ? theme : null;
}

function cookie({ headers }: FastifyRequest, name: string): string | null {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? null;
}
