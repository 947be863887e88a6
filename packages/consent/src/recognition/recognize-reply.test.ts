import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEYWORDS, POLITE_WORDS } from './keywords.ts';
import { recognizeReply } from './recognize-reply.ts';

const optOutWords = KEYWORDS.opt_out.map((keyword) => keyword.words);

describe('C13 each of these alone opts out', () => {
  test.each([
    'STOP',
    'STOPALL',
    'STOP ALL',
    'UNSUBSCRIBE',
    'UNSUB',
    'CANCEL',
    'END',
    'QUIT',
    'REVOKE',
    'OPTOUT',
    'OPT OUT',
    'OPT-OUT',
    'REMOVE',
    'ARRET',
    'ARRÊT',
    'ARRÊTE',
    'ALTO',
    'PARAR',
    'PARE',
    'BAJA',
    'NO MÁS',
  ])('%s', (word) => {
    expect(optOutWords).toContain(word);
    expect(recognizeReply(word)).toMatchObject({ intent: 'opt_out', tier: 'exact' });
    expect(recognizeReply(word.toLowerCase())).toMatchObject({ intent: 'opt_out', tier: 'exact' });
  });

  test.each(['STOP STOP', 'stop, stop, STOP!!', 'STOPSTOP', 'STOP\nUNSUBSCRIBE', 'no más no más'])(
    'C13 repeated: %j',
    (text) => {
      expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'exact' });
    },
  );

  test('C13 the keyword and its language are named', () => {
    expect(recognizeReply('¡no mas!')).toMatchObject({ matched: 'NO MÁS', language: 'es' });
    expect(recognizeReply('Arrêt')).toMatchObject({ language: 'fr' });
    expect(recognizeReply('Stop.').explanation).toBe('The text is the keyword STOP.');
  });

  test('C13 no keyword hides inside a longer word', () => {
    for (const text of ['stopped', 'nonstop', 'ending', 'removed', 'parents', 'stopwatch', 'quite', 'bend']) {
      expect(recognizeReply(text).intent).toBe('none');
    }
  });
});

describe('C14 no dressing defeats a keyword', () => {
  test.each([
    '"STOP"',
    '“STOP”',
    '«STOP»',
    '« Stop »',
    "'stop'",
    '‘Stop’',
    '`stop`',
    'Stop.',
    'STOP!!!',
    '(stop)',
    '[STOP]',
    '<stop>',
    '{stop}',
    '*STOP*',
    '_stop_',
    '~stop~',
    '#STOP',
    '  stop  ',
    '\r\nSTOP\r\n\r\n',
    '\u00a0STOP\u3000',
    'ＳＴＯＰ',
    'Ⓢⓣⓞⓟ',
    '𝐒𝐓𝐎𝐏',
    'stop 🛑',
    '🛑STOP🛑',
    'STOP ✋🏽',
    'STOP 👨‍👩‍👧',
    'STOP 🇺🇸',
    'STOP❗️',
    'STOP™',
    'STÓP',
    'S̶T̶O̶P̶',
    'ST\u200bOP',
    '\ufeffSTOP\u200f',
    'ST\u00adOP',
    'S.T.O.P.',
    'S T O P',
    's-t-o-p',
    'STO\nP',
    'STOP\u0000',
    '\ud800STOP\udc00',
    'STOP\ufffd',
  ])('C14 %j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'exact', matched: 'STOP' });
  });

  const blank = fc.constantFrom('', ' ', '  ', '\t', '\n', '\r\n', '\u00a0', '\u2003', '\u3000');
  const invisible = fc.constantFrom(
    '',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2060',
    '\u00ad',
    '\ufe0f',
    '\u202e',
    '\u0000',
  );
  const emoji = fc.constantFrom('', '🛑', ' 🙏🏾', '✋', '👨‍👩‍👧‍👦', '🇨🇦', '❗️', '™', '❤️');
  const punctuation = fc.constantFrom(
    '',
    '.',
    '!',
    '?!',
    '...',
    '…',
    ',',
    ';',
    ':',
    ' -',
    '—',
    '/',
    '*',
    '·',
    '¡',
    '。',
  );
  const pair = fc.constantFrom(
    ['', ''],
    ['"', '"'],
    ["'", "'"],
    ['“', '”'],
    ['‘', '’'],
    ['«', '»'],
    ['« ', ' »'],
    ['„', '“'],
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['<', '>'],
    ['「', '」'],
  );
  const signature = fc.constantFrom(
    '',
    '\n-- \nBob',
    '\n\nSent from my iPhone',
    '\n- Bob',
    '\r\n--\r\nBob\r\nAcme Inc.',
  );
  const letters = fc.constantFrom<(word: string) => string>(
    (word) => word,
    (word) => word.toLowerCase(),
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
    (word) => word.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 65 + 0xff21)),
    (word) => word.normalize('NFD'),
    (word) => word.replace(/[A-Z]/g, (letter) => `${letter}\u0301`),
  );

  test.each(['.\n -\nstop all\n- Bob', '?!\n -\r\n\ufe0fStopall\r\n🛑\n-- \nBob', '…\n--\nSTOP'])(
    'C14 no signature begins before a word: %j',
    (text) => expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'exact' }),
  );

  test('C14 every keyword in any mixture of them', () => {
    const dressed = fc
      .record({ word: fc.constantFrom(...optOutWords), letters, pair, invisible, emoji, signature })
      .chain((part) =>
        fc.tuple(
          fc.constant(part),
          fc.array(fc.oneof(blank, punctuation), { maxLength: 3 }),
          blank,
          punctuation,
          fc.nat(),
        ),
      )
      .map(([part, before, inner, after, place]) => {
        const word = part.letters(part.word);
        const at = place % (word.length + 1);
        const seeded = word.slice(0, at) + part.invisible + word.slice(at);
        return `${before.join('')}${part.pair[0]}${inner}${seeded}${inner}${part.pair[1]}${after}${part.emoji}${part.signature}`;
      });
    fc.assert(
      fc.property(dressed, (text) => {
        expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'exact' });
      }),
      { numRuns: 3000 },
    );
  });

  test('C14 START and HELP are dressed as well', () => {
    expect(recognizeReply('“Start”!')).toMatchObject({ intent: 'opt_in', matched: 'START' });
    expect(recognizeReply('unstop 🙂')).toMatchObject({ intent: 'opt_in', matched: 'UNSTOP' });
    expect(recognizeReply('ALTA.')).toMatchObject({ intent: 'opt_in', language: 'es' });
    expect(recognizeReply('Help?')).toMatchObject({ intent: 'help', matched: 'HELP' });
    expect(recognizeReply('info')).toMatchObject({ intent: 'help' });
    expect(recognizeReply('¡Ayuda!')).toMatchObject({ intent: 'help', language: 'es' });
    expect(recognizeReply('aide')).toMatchObject({ intent: 'help', language: 'fr' });
  });

  test.each([
    'STOP\n-- \nSent from my iPhone',
    'STOP\n\nSent from my iPhone',
    'STOP\nSent from my T-Mobile 5G Device\nGet Outlook for Android',
    'STOP Sent from my iPhone',
    'Stop\n\nGet Outlook for iOS<https://aka.ms/o0ukef>',
    'Stop\n__________\nBob Smith, Acme Inc., 12 Main St.',
    'Stop - Bob',
    'STOP -Bob S.',
    'Stop\n- Bob',
    'Stop\n—\nBob',
    'Stop\nBob Smith\nAcme Plumbing LLC\n(512) 555-0199',
    'Cancel\n-- \nSent from my iPhone',
    'ALTO\nEnviado desde mi iPhone',
    'ARRÊT\nEnvoyé de mon iPhone',
  ])('C14 a trailing signature: %j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'exact' });
  });

  test.each([
    'Cancel - Appointment',
    'CANCEL - TUNE UP',
    'End\nMonday',
    'Stop - Not Yet',
    'Stop\nBy Five',
    'STOP\nTHE REPAIR',
    'Start - Bob',
    'stop - by at five',
  ])('C14 C19 what only looks like a signature is none: %j', (text) => {
    expect(recognizeReply(text).intent).toBe('none');
  });
});

describe('C14 C16 what stands beneath the mark of a signature is read too', () => {
  test.each([
    ['Who is this?\n-\nSTOP', 'opt_out'],
    ['Is my bike ready?\n--\nplease stop texting me', 'opt_out'],
    ['Ok got it\nSent from my iPhone\nStop texting me', 'opt_out'],
    ["Hi\nSent from my wife's phone. Please stop texting this number", 'opt_out'],
    ['Hello\n—\nwrong number', 'wrong_number'],
    ['UNSTOP\n-\nSTOP TEXTING ME', 'opt_out'],
    ['START\n- Stop', 'opt_out'],
    ['a\n--\nb\n--\nc\n--\nd\n--\ne', 'none'],
    ['See you at 5\n--\nBob Stone\nBikes R Us', 'none'],
    ['START\n- Bob', 'opt_in'],
    ['Start\nSent from my iPhone', 'opt_in'],
  ])('%j', (text, intent) => expect(recognizeReply(text).intent).toBe(intent));

  test.each([
    'STOP\nSent via the Samsung Galaxy S22, an AT&T 5G smartphone',
    'STOP\r\nSent via AT&T',
    'STOP\nSent from AT&T Yahoo Mail for iPhone',
    'Stop\n\nOn Tue, Jan 5 Bell wrote:\nYour bike is ready',
    'ꜱᴛᴏᴘ',
    'ЅТОР',
    'STOPNOW',
    'stopplease',
    'STOP2',
  ])('C14 C15 whatever the phone or the thumb adds: %j', (text) => {
    expect(recognizeReply(text).intent).toBe('opt_out');
  });

  test.each([
    'STOP BELL & CRANK',
    'STOP 512-555-0100',
    'STOP\nRe: your bike',
    'STOP (I got the bike)',
    '1 STOP',
    '“STOP” BELL',
  ])('C18 a keyword in capitals that stands first is held: %j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'unclear', matched: 'STOP' });
  });

  test.each(['STOP by at 5', 'STOP BY AT 5', 'STOP the work on the red one'])(
    'C19 not in a sentence: %j',
    (text) => expect(recognizeReply(text).intent).toBe('none'),
  );

  test('C20 what a mail program quotes beneath its introduction is not the customer’s', () => {
    expect(recognizeReply('Is it ready?\n\nOn Tue, Jan 5 Bell wrote:\nstop texting me').intent).toBe('none');
  });

  test('in the line of a program it beats a yes above it, plain or not', () => {
    expect(recognizeReply('START\nSent from my iPhone STOP').intent).toBeOneOf(['opt_out', 'unclear']);
  });

  test.each([
    ['YES\n--\nSTOP', 'opt_out'],
    ['yes\n--\nno', 'decline'],
    ['Yes\nSent from my iPhone no thanks', 'unclear'],
    ['Yes\nSent from my iPhone', 'opt_in'],
  ])('C12 an answer to the question: %j', (text, intent) =>
    expect(recognizeReply(text, { pendingOptIn: true }).intent).toBe(intent),
  );

  const certain = KEYWORDS.opt_out.filter(({ raisesTask }) => raisesTask !== true);
  test.each(certain.map(({ words }) => words))('C13 %s beneath another sentence', (words) => {
    expect(recognizeReply(`Who is this?\n--\n${words}`).intent).toBe('opt_out');
  });
});

test.each(['STOP START', 'START STOP', 'STOP\nSTART', '🆂🆃🅾🅿', '🅢🅣🅞🅟'])('C14 C31 %j is a STOP', (text) =>
  expect(recognizeReply(text).intent).toBe('opt_out'),
);

test.each([
  'No more texts?',
  'Sorry, wrong number?',
  'Take me off your list?',
  'Should we stop texting you?',
])('C16 C20 a question of ours is no quotation where somebody answers in its words: %s', (question) => {
  const answer = recognizeReply(question.replace('?', ''), { recentOutbound: [question] });
  expect(['opt_out', 'wrong_number', 'unclear']).toContain(answer.intent);
});

test.each([
  'Liked “Your bike is ready.\n--\nSTOP”',
  'Liked “Your bike is ready.\n--\nplease stop texting me”',
  'Reacted 👍 to “Hi\n- Bell & Crank\nSTOP”',
])('C20 a reaction to a text of several lines changes nothing: %j', (text) => {
  expect(recognizeReply(text)).toMatchObject({ intent: 'none', tier: 'tapback' });
});

test('C20 what stands behind a quotation is their own, also where it ends in dots', () => {
  expect(recognizeReply('Liked “hi” please stop texting me…').intent).toBe('opt_out');
  expect(recognizeReply('Liked “Reply STOP to stop getting these…').tier).toBe('tapback');
});

describe('C15 a keyword with politeness opts out', () => {
  test.each([
    'stop please',
    'Stop. Thank you',
    'ok stop',
    'Please stop',
    'Please STOP!! Thanks',
    'thank you, stop',
    'No thanks, stop',
    'Sorry, unsubscribe please. Have a nice day!',
    'Stop\nThank You',
    'Stop please\n-- \nSent from my iPhone',
    'alto por favor',
    'Baja, gracias',
    "Arrêt s'il vous plaît",
    'ARRET S’IL VOUS PLAÎT, merci beaucoup',
    'stop svp',
  ])('%j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'polite' });
  });

  test('C15 any keyword between any polite words', () => {
    const polite = fc.constantFrom(...Object.values(POLITE_WORDS).flat());
    const joint = fc.constantFrom(' ', ', ', '. ', '! ', '\n');
    fc.assert(
      fc.property(
        fc.constantFrom(...optOutWords),
        fc.array(polite, { maxLength: 3 }),
        fc.array(polite, { minLength: 1, maxLength: 3 }),
        joint,
        (word, before, after, joiner) => {
          const text = [...before, word, ...after].join(joiner);
          expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'polite' });
        },
      ),
    );
  });

  test('C15 politeness alone says nothing', () => {
    for (const text of ['Thanks!', 'ok', 'no thanks', 'Merci beaucoup', 'por favor', 'please']) {
      expect(recognizeReply(text)).toMatchObject({ intent: 'none', tier: 'none', matched: null });
    }
  });
});

describe('C19 not opt-outs', () => {
  test.each([
    'can you stop by at 5',
    "I'll stop by at 5",
    'cancel my appointment',
    'please cancel my appointment, thanks',
    'when does the sale end',
    'please stop the work on the red one',
    "don't stop texting",
    "please don't stop",
    'stop?? I never said stop the repair',
    'nonstop rides',
    'remove the rear rack please',
    'end of the week is fine',
    'the brakes do not stop the bike',
    'is there an info sheet',
    'when do you start?',
    'can you help me with the brakes',
    'I quit smoking, so a lighter bike please',
    'the alto sax fits the rack',
  ])('%j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'none', tier: 'none' });
  });

  test.each(['CANCEL', 'end', 'Quit.', 'cancel please', 'Cancel, cancel', 'CANCEL\n- Bob'])(
    'C19 a bare %j opts out and raises a task',
    (text) => {
      const recognised = recognizeReply(text);
      expect(recognised).toMatchObject({ intent: 'opt_out', raisesTask: 'maybe_not_about_texts' });
      expect(recognised.explanation).toContain('please check');
    },
  );

  test('C19 no other keyword raises a task, and STOP beside CANCEL settles what was meant', () => {
    const others = KEYWORDS.opt_out.filter((keyword) => !['CANCEL', 'END', 'QUIT'].includes(keyword.words));
    for (const { words } of others) expect(recognizeReply(words).raisesTask).toBeUndefined();
    expect(recognizeReply('cancel stop')).toMatchObject({ intent: 'opt_out', matched: 'STOP' });
    expect(recognizeReply('cancel stop').raisesTask).toBeUndefined();
  });
});

describe('C20 tapbacks change nothing', () => {
  test.each([
    'Liked “STOP”',
    'Loved "Bell & Crank: Your bike is ready."',
    'Disliked “Your bike is ready (Reply "STOP" to stop getting these messages.)”',
    'Reacted 👍 to "Your bike is ready. (Reply "STOP" to stop getting these messages.)"',
    'Reacted ❤️ to “STOP”',
    'Reacted with a sticker to “stop”',
    'Laughed at “Stop”',
    'Emphasized “STOP”',
    'Emphasised “STOP”',
    'Questioned “Reply STOP to stop”',
    'Removed a heart from “STOP”',
    'Removed 👍🏽 from “STOP”',
    'Removed an exclamation from “STOP”',
    '👍 to “STOP”',
    '\u200a\u200b👍\u200b to “\u200aSTOP\u200a”\u200a',
    '😂 to "stop"',
    'Liked “Bell & Crank: Your bike is ready. Reply STOP…”',
    'Liked “Bell & Crank: Your bike is ready. Reply STOP...',
    'Liked an image',
    'Reacted 👍 to a photo',
    'Liked ‘STOP’',
    'Le gustó “STOP”',
    'Le encantó “Responda ALTO”',
    'No le gustó “ALTO”',
    'Le ha gustado “STOP”',
    'Le dio risa “STOP”',
    'Exclamó por “STOP”',
    'Dudó sobre “STOP”',
    'Reaccionó con 👍 a “STOP”',
    'Ha reaccionado con 👍 a «STOP»',
    'Quitó un corazón de “STOP”',
    'Le encantó una imagen',
    'A aimé « STOP »',
    'A adoré «\u00a0ARRET\u00a0»',
    'N’a pas aimé « STOP »',
    'A ri de « STOP »',
    'A mis en évidence « STOP »',
    'A souligné “STOP”',
    'S’est interrogé(e) sur « STOP »',
    'A réagi avec 👍 à « STOP »',
    'A réagi par ❤️ à "Répondez STOP"',
    'A retiré un cœur de « STOP »',
    'A ajouté un « J’aime » à « STOP »',
  ])('%j', (text) => {
    expect(recognizeReply(text, { pendingOptIn: true })).toMatchObject({ intent: 'none', tier: 'tapback' });
  });

  test('C20 an inch mark in our text hides the end of the quotation, and our text still is recognised', () => {
    const sent = 'Bell & Crank: Your 26" wheel is ready. Reply STOP to stop.';
    const reaction = `Liked "${sent}"`;
    expect(recognizeReply(reaction, { recentOutbound: ['Hello', sent] })).toMatchObject({ tier: 'tapback' });
  });

  test.each([
    'Loved "the bike" but stop texting me about "sales"',
    'Liked “your bike is ready” STOP',
    'Liked it',
    'I liked “STOP”',
    'Loved my ride! Thanks',
    '“STOP” to me',
  ])('C20 the customer’s own words are no tapback: %j', (text) => {
    expect(recognizeReply(text).tier).not.toBe('tapback');
  });
});

describe('C12 YES and NO answer a pending question only', () => {
  test.each(['YES', 'yes!', 'Y', 'Yes please', 'yeah', 'Sí', 'si, gracias', 'Oui merci', 'yes yes'])(
    '%j opts in',
    (text) => {
      expect(recognizeReply(text, { pendingOptIn: true }).intent).toBe('opt_in');
      expect(recognizeReply(text).intent).toBe('none');
    },
  );

  test.each(['NO', 'no.', 'N', 'no thanks', 'No thank you', 'no gracias', 'Non merci', 'nope'])(
    '%j declines',
    (text) => {
      expect(recognizeReply(text, { pendingOptIn: true }).intent).toBe('decline');
      expect(recognizeReply(text).intent).toBe('none');
    },
  );

  test('C12 STOP is an opt-out, not a no, also while the question is open', () => {
    expect(recognizeReply('STOP', { pendingOptIn: true }).intent).toBe('opt_out');
    expect(recognizeReply('No más', { pendingOptIn: true }).intent).toBe('opt_out');
  });

  test.each(['yes or no?', 'no yes', 'yes no', 'ok', 'yes when it is ready', 'Yes - Bob'])(
    'C12 what is no clear answer is none: %j',
    (text) => {
      expect(recognizeReply(text, { pendingOptIn: true }).intent).toBe('none');
    },
  );

  test('C12 the shop’s own keywords opt in always, alone', () => {
    const context = { keywords: { optIn: ['Bikes!', 'Join Us'] } };
    expect(recognizeReply(' “BIKES” ', context)).toMatchObject({ intent: 'opt_in', matched: 'BIKES' });
    expect(recognizeReply('join us', context).intent).toBe('opt_in');
    expect(recognizeReply('do you sell bikes', context).intent).toBe('none');
    expect(recognizeReply('bikes please', context).intent).toBe('none');
  });

  test('C12 a shop’s keyword takes over no word that means something already', () => {
    const context = { keywords: { optIn: ['stop', 'help', 'yes', 'no', 'thanks', 'ok', ' ', ''] } };
    expect(recognizeReply('stop', context).intent).toBe('opt_out');
    expect(recognizeReply('help', context).intent).toBe('help');
    for (const text of ['yes', 'no', 'thanks', 'ok', '', ' ']) {
      expect(recognizeReply(text, context).intent).toBe('none');
    }
  });
});

describe('C38 hostile text', () => {
  test('C38 nothing throws', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.nat({ max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
      fc
        .array(
          fc.constantFrom(
            'STOP',
            ' ',
            '\n',
            '--',
            '"',
            '“',
            '\ud83d',
            '\u0000',
            'Liked ',
            '…',
            '\u0301',
            'yes',
            '- Bob',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(nasty, fc.boolean(), (text, pendingOptIn) => {
        const recognised = recognizeReply(text, {
          pendingOptIn,
          recentOutbound: [text],
          keywords: { optIn: [text] },
        });
        expect(recognised.explanation).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  const million = 2 ** 20;
  test.each<[string, string]>([
    ['blanks', ' '],
    ['keywords', 'stop '],
    ['keywords run together', 'stop'],
    ['politeness', 'please '],
    ['single letters', 'a '],
    ['accents in the worst order', '\u0301\u0323'],
    ['what decomposes into eighteen', '\ufdfa'],
    ['lines of dashes', '\n-'],
    ['lines', 'Bob\n'],
    ['quotes', '"'],
    ['apostrophes', "a'"],
    ['emoji', '🛑'],
    ['zero width', '\u200b'],
    ['lone surrogates', '\ud800'],
    ['half a signature', 'sent from '],
  ])('C38 time is linear in the length: %s', (_, unit) => {
    const text = (length: number) => unit.repeat(length / unit.length);
    for (const frame of [(body: string) => `${body}x`, (body: string) => `Liked "${body}x`]) {
      expect(growth(frame(text(million / 16)), frame(text(million)))).toBeLessThan(100);
    }
  });
});

/**
 * How many times as much of the processor the longer text takes: 16 where time is linear, 256 where it is quadratic. The
 * best of a few rounds, since a collection of garbage only ever adds; no more rounds than it takes to be sure.
 */
function growth(short: string, long: string): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 6 && !(most / Math.max(least, 1) < 50); round++) {
    least = Math.min(least, timeOf(short));
    most = Math.min(most, timeOf(long));
  }
  return most / Math.max(least, 1);
}

function timeOf(text: string): number {
  const start = process.cpuUsage();
  recognizeReply(text, { pendingOptIn: true, recentOutbound: [text] });
  return process.cpuUsage(start).user / 1000;
}
