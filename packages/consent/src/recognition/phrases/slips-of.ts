/** The keys around each, on the keyboard of a phone. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp0',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedxz',
  t: 'rfgy5',
  u: 'yhji',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghu',
  z: 'asx',
};

/** Words that a slip could have made and seldom did. */
const REAL_WORDS: ReadonlySet<string> = new Set(
  [
    'top sop strop stoop texted tests test arre removed removes remover revoked revokes evoke cancels message messages massage',
    'massages contacts contracts contract listing lisp lost last lit lust kist fist mist pist lists gist numb lumber bumper',
    'numbers sending spending ending bending lending mending tending deleted deletes phones prone persons parson wring',
    'signer singed concent para pare list lista listo lisa pista textos texto texts test textes baa bajo caja baka manden',
  ].flatMap((line) => line.split(' ')),
);

/**
 * What becomes of a word by one slip: a letter left out or doubled, two swapped, a neighbouring key hit instead or as
 * well. Not every distance of one: "step" and "slop" are words, and no slips of "stop".
 */
export function slipsOf(word: string): Set<string> {
  const slips = new Set<string>();
  for (let at = 0; at < word.length; at++) {
    const before = word.slice(0, at);
    const letter = word[at] ?? '';
    const after = word.slice(at + 1);
    slips.add(before + after);
    slips.add(before + letter + letter + after);
    if (after !== '') slips.add(before + after.charAt(0) + letter + after.slice(1));
    for (const key of NEIGHBOURS[letter] ?? '') {
      slips.add(before + key + after);
      slips.add(before + key + letter + after);
      slips.add(before + letter + key + after);
    }
  }
  slips.delete(word);
  return new Set([...slips].filter((slip) => !REAL_WORDS.has(slip)));
}
