import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyRequest } from 'fastify';
import { html } from '../pages/html.ts';
import { languageOf, themeOf } from '../visitor-choices.ts';
import { readManifest, typefaceIn } from './built-app.ts';

/** What the inbox asks for first, to the letter (web/src/inbox/conversation-lists.ts): another address would be asked twice. */
const FIRST_LIST = '/api/v1/conversations?status=open&limit=60';

/** Reads the built app. @returns null where it was not built. */
export function openAppPage(folder: string): ((request: FastifyRequest) => string) | null {
  const manifest = readManifest(folder);
  if (manifest === null) return null;
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  const [beforeLang, afterLang] = halves(template, '<html lang="en">');
  const [beforePreloads, afterPreloads] = halves(afterLang, '<!--preloads-->');
  const typeface = typefaceIn(manifest);
  return (request) => {
    const language = languageOf(request);
    const theme = themeOf(request);
    const words = manifest[`src/words/${language}.ts`];
    // All that the first screen waits for is asked for at once, and not one after the other.
    const preloads = html`${words && html`<link rel="modulepreload" fetchpriority="low" href="/${words.file}">`}
${typeface && html`<link rel="preload" fetchpriority="low" as="font" type="font/woff2" href="${typeface}" crossorigin>`}
<link rel="preload" as="fetch" href="/api/v1/me" crossorigin>
${request.url === '/inbox' && html`<link rel="preload" as="fetch" href="${FIRST_LIST}" crossorigin>`}`;
    const root = html`<html lang="${language}"${theme !== null && html` data-theme="${theme}"`}>`;
    return `${beforeLang}${root.markup}${beforePreloads}${preloads.markup}${afterPreloads}`;
  };
}

function halves(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`The built page lacks ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
