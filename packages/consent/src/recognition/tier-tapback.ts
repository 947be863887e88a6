import type { Tier } from './reply.ts';

/**
 * A reaction that the customer's phone sent as a text: `Liked “…”`, `Reacted 👍 to "…"`. It changes nothing, even where
 * it quotes our STOP line (C20). It is one only where the text begins as phones begin it and the quotation reaches to
 * the end: words after the quotation are the customer's own.
 */
export const tapbackTier: Tier = (reply) => {
  if (!MAY_BEGIN.test(reply.text) || !MAY_REACT.test(reply.text)) return null;
  const text = reply.text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '').trim();
  const head = fold(text.slice(0, HEAD_MAX));
  const ofPicture = text.length <= HEAD_MAX && PICTURE.test(head);
  if (!ofPicture && !reactsToQuotation(text, head, reply.recentOutbound)) return null;
  return {
    intent: 'none',
    tier: 'tapback',
    matched: null,
    explanation: 'A reaction to an earlier text, which it quotes. It says nothing about being texted.',
  };
};

/** Where phones put the emoji. */
const EMOJI = String.raw`[^\p{L}"“”«»]{1,40}`;
const EMOJI_FIRST = String.raw`[\p{Extended_Pictographic}\p{Regional_Indicator}]${EMOJI}`;

/** As phones write them, without accents. The languages of North American handsets; newest forms included. */
const HEADS = {
  en: [
    'liked',
    'loved',
    'disliked',
    'laughed at',
    'emphasi[sz]ed',
    'questioned',
    `reacted (?:with )?${EMOJI} ?to`,
    'reacted with a sticker to',
    `${EMOJI_FIRST}to`,
    'removed an? (?:heart|like|dislike|laugh|exclamation|question mark|reaction|sticker) from',
    `removed ${EMOJI} ?from`,
  ],
  es: [
    '(?:no )?le (?:gusto|encanto|ha gustado|ha encantado)',
    'le (?:dio|ha dado|hizo|ha hecho) (?:risa|gracia)',
    'le parecio gracioso',
    'se (?:rio|ha reido) (?:de|con)',
    '(?:exclamo|ha exclamado) por',
    '(?:enfatizo|destaco|ha enfatizado|ha destacado)',
    '(?:dudo|pregunto|ha dudado|ha preguntado) (?:sobre|por)',
    `(?:reacciono|ha reaccionado) con ${EMOJI} ?a`,
    `(?:quito|elimino|ha quitado|ha eliminado) (?:un |una |el |la )?(?:[a-z ]{1,30}|${EMOJI}) ?(?:de|a)`,
    `${EMOJI_FIRST}a`,
  ],
  fr: [
    "(?:a|n'a pas) (?:aime|adore)",
    'a ri (?:de|a)',
    'a (?:mis en evidence|souligne|insiste sur|accentue)',
    'a pose une question sur',
    "s'est interroge(?:e|\\(e\\))? sur",
    `(?:a )?reagi (?:avec|par) ${EMOJI} ?a?`,
    `a (?:retire|supprime) (?:un |une |le |la )?(?:[a-z' ]{1,30}|${EMOJI}) ?(?:de|a|sur)`,
    "a ajoute une? (?:« )?[a-z' ]{1,30}(?: »)? a",
  ],
} as const;

/** How a head may begin, emoji and what one cannot see included: what tells most texts apart at the first letters. */
const MAY_BEGIN =
  /^(?:[^!-~¿¡]|a |ha |n['’]a |s['’]est|le |no le|se |liked|loved|disliked|laughed|emphasi|questioned|reacted|removed|exclam|enfatiz|destac|dud|pregunt|reaccion|quit|elimin|reagi)/iu;

/** A quotation or what a phone calls a picture: no reaction is without. */
const MAY_REACT =
  /["“«‘']|image|photo|picture|video|movie|gif|attachment|sticker|message|location|contact|link|foto|adjunto|mensaje|joint/iu;

const ANY_HEAD = Object.values(HEADS).flat().join('|');
const YOUR_MESSAGE = '(?: ?(?:a )?(?:your|votre|su|tu) (?:message|mensaje))?';
const QUOTED = new RegExp(`^(?:${ANY_HEAD})${YOUR_MESSAGE} ?:? ?(["“«‘'])`, 'u');

const PICTURES =
  '(?:an?|une?|una) (?:image|photo|picture|video|movie|gif|attachment|sticker|audio message|voice message|location|contact|link|imagen|foto|archivo adjunto|mensaje de (?:audio|voz)|piece jointe|fichier joint|message audio)';
const PICTURE = new RegExp(`^(?:${ANY_HEAD}) (?:${PICTURES})[.!]?$`, 'u');

/** Longer than any head with its emoji. */
const HEAD_MAX = 120;

function reactsToQuotation(text: string, head: string, recentOutbound: readonly string[]): boolean {
  const found = QUOTED.exec(head);
  if (found === null) return false;
  const opener = found[1] ?? '';
  // The head may hold quotes of its own, so count how many like the opener come up to it.
  const nth = found[0].split(opener).length - 1;
  const from = nthIndex(text, opener === "'" ? /['’]/u : new RegExp(opener, 'u'), nth) + 1;
  if (from === 0) return false;
  const quotation = withoutTrailing(text.slice(from), ' \n\r\t.');
  // A long quotation is cut short, and its closing mark with it. What stands behind a closing mark is their own.
  const cutShort = (quotation.endsWith('…') || text.endsWith('...')) && !isClosed(quotation, opener);
  return cutShort || reachesEnd(quotation, opener) || quotesOneOf(quotation, recentOutbound);
}

/** Whether the quotation is closed by the last character and not before. */
function reachesEnd(quotation: string, opener: string): boolean {
  if (opener === '‘' || opener === "'") return quotation.endsWith('’') || quotation.endsWith("'");
  let depth = 1;
  for (let at = 0; at < quotation.length; at++) {
    const mark = quotation[at] ?? '';
    if (mark === '“' || mark === '«') {
      if (mark === opener) depth++;
    } else if (mark === '"' && opener === '"') {
      depth += /[\s(]/u.test(quotation[at - 1] ?? '') ? 1 : -1;
    } else if (closes(mark, opener)) {
      depth--;
    }
    if (depth === 0) return at === quotation.length - 1;
  }
  return false;
}

const isClosed = (quotation: string, opener: string) =>
  opener === '“' ? quotation.includes('”') : opener === '«' ? quotation.includes('»') : false;

const closes = (mark: string, opener: string) =>
  opener === '«' ? mark === '»' : opener === '“' && mark === '”';

/** An inch mark in our own text can hide where the quotation ends; then it still is our text that is quoted. */
function quotesOneOf(quotation: string, recentOutbound: readonly string[]): boolean {
  const quoted = ending(quotation);
  return quoted.length >= 12 && recentOutbound.some((sent) => ending(sent) === quoted);
}

const ending = (text: string) => withoutTrailing(fold(text), ' ."”»\'');

/** As a loop: `/[…]+$/` takes quadratic time on a long run in the middle. */
function withoutTrailing(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

function fold(text: string): string {
  return text
    .replace(/\p{M}+/gu, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe')
    .replace(/\s+/gu, ' ');
}

function nthIndex(text: string, mark: RegExp, nth: number): number {
  let at = -1;
  for (let count = 0; count < nth; count++) {
    const next = text.slice(at + 1).search(mark);
    if (next === -1) return -1;
    at += next + 1;
  }
  return at;
}
