import { describe, expect, test } from 'vitest';
import { recognizeReply } from './recognize-reply.ts';

const SENT = 'Bell & Crank: your bike is ready. (Reply "STOP" to stop getting these messages.)';

describe('C16 plain intent opts out', () => {
  test.each([
    'please stop texting me',
    'plz stop msging me',
    "don't text me anymore",
    'take me off your list',
    'lose my number',
    'no more texts',
    'STOP SENDING ME THIS',
    'Do not contact this number again!!',
    'How do I unsubscribe?',
    'I sold that bike so please take me off your list',
    'Stop. I don’t need these anymore',
    'STOP! Who is this?',
    'stooooop texting me pleeease',
    'please stop textng me',
    'quítenme de la lista',
    'Ya no me manden mensajes por favor',
    'denme de baja',
    'arrêtez de m’écrire',
    'arretez de mecrire svp',
    'jveux pu de textos',
    'stop de me texter',
    'Stop texting me\n-- \nBob Smith, Acme Inc.',
  ])('%j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'plain' });
    expect(recognizeReply(text.toUpperCase())).toMatchObject({ intent: 'opt_out' });
  });

  test('C16 their words are named, and the language', () => {
    expect(recognizeReply('Hi, plz stop msging me!')).toMatchObject({
      matched: 'stop msging me',
      language: 'en',
      explanation: 'The text asks in plain words for texts to stop ("stop msging me").',
    });
    expect(recognizeReply('Enlevez-moi de la liste')).toMatchObject({ language: 'fr' });
  });

  test.each([
    'I never agreed to this',
    'i didnt sign up for these texts',
    'You don’t have my consent to text me',
    'nunca acepté esto',
    'j’ai jamais accepté ça',
    'I never agreed to this. Take me off your list.',
  ])('C16 a dispute: %j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', raisesDispute: true });
  });

  test('C16 nothing else is a dispute', () => {
    for (const text of ['STOP', 'stop texting me', 'I never agreed to that price', 'I never got the text']) {
      expect(recognizeReply(text).raisesDispute).toBeUndefined();
    }
  });

  test.each(['STPO', 'stpp', 'unsubcribe', 'Stiop!', 'plz unsuscribe', 'cancle', 'STOPPPP'])(
    'C16 a slip of the fingers: %j',
    (text) => {
      expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'typo' });
    },
  );

  test('C16 C19 a slip of CANCEL raises the task too; another word is no slip', () => {
    expect(recognizeReply('cancle')).toMatchObject({ raisesTask: 'maybe_not_about_texts' });
    for (const text of ['top', 'shop', 'step', 'spot', 'Removed', 'alta mar', 'stoop']) {
      expect(recognizeReply(text).intent).toBe('none');
    }
  });
});

describe('C17 a wrong number', () => {
  test.each([
    'Wrong number',
    'you have the wrong person',
    'This isn’t Bob',
    'I’m not Maria, sorry',
    'nobody named Carlos here',
    'Wrong number, stop texting me',
    'I think this was meant for someone else',
    'número equivocado',
    'no soy Juan',
    'mauvais numéro',
    'vous vous trompez de numéro',
  ])('%j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'wrong_number', tier: 'wrong_number' });
  });

  test.each([
    'wrong size',
    'this isn’t my bike',
    'I’m not sure',
    'oops wrong person',
    'I gave you the wrong number',
  ])('C17 not: %j', (text) => {
    expect(recognizeReply(text).intent).toBe('none');
  });
});

describe('C18 unclear', () => {
  test.each([
    'enough already',
    'I’m tired of these messages',
    'not interested',
    'why are you texting me?',
    'how did you get my number',
    'leave me alone',
    'f*** off',
    'I’ll sue you',
    'reported as spam',
    'stop it',
    'don’t text me at night',
    'Stop! I’ll be right there',
    'this isn’t Zorblatt',
    'no me interesa',
    'laissez-moi tranquille',
  ])('%j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'unclear', tier: 'unclear' });
  });

  test('C18 who asks who it is wants to know, and not to be left alone', () => {
    for (const text of ['who is this?', 'who dis', '¿quién es?', 'c’est qui?']) {
      expect(recognizeReply(text).intent).toBe('none');
    }
  });

  test('C12 while the question is open, no interest is a no to it', () => {
    for (const text of ['not interested', 'no me interesa', 'pas intéressé merci']) {
      expect(recognizeReply(text, { pendingOptIn: true }).intent).toBe('decline');
    }
    expect(recognizeReply('don’t text me', { pendingOptIn: true }).intent).toBe('opt_out');
  });
});

describe('C19 not opt-outs', () => {
  test.each([
    'can you stop by at 5',
    'I’ll stop by',
    'please stop the work on the red one',
    'don’t stop texting me, I like the updates',
    'don’t text and drive',
    'dont text me while im driving',
    'she won’t stop texting me',
    'tell her to stop texting me lol',
    'take the rack off my list',
    'no more than $200',
    'I don’t want the blue one',
    'I stopped getting your texts, is something wrong?',
    'paren el trabajo en la roja',
    'arrêtez les travaux sur le rouge svp',
    'text STOP to 80062 to opt out',
  ])('%j', (text) => {
    expect(recognizeReply(text).intent).toBe('none');
  });
});

describe('C20 a quotation is not the customer’s own word', () => {
  test.each([
    '> Reply STOP to stop',
    `> ${SENT}`,
    `> ${SENT}\nThanks, see you at 5`,
    `On Tue, May 5, Bell & Crank wrote:\n> ${SENT}\n\nthanks!`,
  ])('by mark: %j', (text) => {
    expect(recognizeReply(text).intent).toBe('none');
  });

  test('C20 a copy of our text', () => {
    const context = { recentOutbound: ['Hello', SENT] };
    for (const copy of [SENT, `${SENT} ok thanks`, 'Reply STOP to stop getting these messages.']) {
      expect(recognizeReply(copy, context).intent).toBe('none');
    }
  });

  test('C20 what they add is theirs', () => {
    const context = { recentOutbound: [SENT] };
    expect(recognizeReply(`${SENT} STOP`, context).intent).toBe('opt_out');
    expect(recognizeReply(`STOP\n> ${SENT}`).intent).toBe('opt_out');
    expect(recognizeReply(`> ${SENT}\nplease stop texting me`).intent).toBe('opt_out');
    expect(recognizeReply('stop getting these messages', context).intent).toBe('opt_out');
  });
});
