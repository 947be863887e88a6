import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyRequest } from 'fastify';
import { API } from '../app-type.ts';
import { html } from '../pages/html.ts';
import { languageOf, themeOf } from '../visitor-choices.ts';
import { readManifest, typefaceIn, withImports } from './built-app.ts';
import { ALWAYS, firstNeeds } from './screens.ts';

/** Who will read the page. */
interface Reader {
  readonly isOwner: boolean;
  /**
   * A place in the shop's changes that lies before whatever the page will read: its stream goes on from there, and nothing has
   * to be read twice.
   */
  readonly changesAt: string;
}

/** Reads the built app. @returns null where it was not built; else what writes its page. */
export function openAppPage(folder: string): ((request: FastifyRequest, reader: Reader) => string) | null {
  const manifest = readManifest(folder);
  if (manifest === null) return null;
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  const [beforeLang, afterLang] = halves(template, '<html lang="en">');
  const [beforePreloads, afterPreloads] = halves(afterLang, '<!--preloads-->');
  const typeface = typefaceIn(manifest);
  const inPage = withImports(manifest, 'index.html');
  return (request, { changesAt, isOwner }) => {
    const language = languageOf(request);
    const theme = themeOf(request);
    const { sources, asks } = firstNeeds(request.url, isOwner);
    const ofScreen = new Set(sources.flatMap((each) => [...withImports(manifest, each)]));
    const later = [`src/words/${language}.ts`, ...ofScreen].filter((each) => !inPage.has(each));
    const scripts = later.map((each) => manifest[each]?.file);
    const styles = later.flatMap((each) => manifest[each]?.css ?? []);
    // All that the first screen waits for is asked for at once, and not one after the other; the frame of the page goes first.
    const head = html`<meta name="changes-at" content="${changesAt}">
${[...ALWAYS, ...asks].map((ask) => html`<link rel="preload" fetchpriority="low" as="fetch" href="${API}${ask}" crossorigin>`)}
${styles.map((file) => html`<link rel="preload" fetchpriority="low" as="style" href="/${file}" crossorigin>`)}
${scripts.map((file) => html`<link rel="modulepreload" fetchpriority="low" href="/${file}" crossorigin>`)}
${typeface && html`<link rel="preload" fetchpriority="low" as="font" type="font/woff2" href="${typeface}" crossorigin>`}`;
    const root = html`<html lang="${language}"${theme !== null && html` data-theme="${theme}"`}>`;
    return `${beforeLang}${root.markup}${beforePreloads}${head.markup}${afterPreloads}`;
  };
}

function halves(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`The built page lacks ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
