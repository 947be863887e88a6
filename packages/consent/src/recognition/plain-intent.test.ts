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
    'how come you guys wont quit texting me',
    'why haven’t you stopped texting me',
    'quítenme de la lista',
    'Ya no me manden mensajes por favor',
    'denme de baja',
    'arrêtez de m’écrire',
    'arretez de mecrire svp',
    'jveux pu de textos',
    'stop de me texter',
    'Stop texting me\n-- \nBob Smith, Acme Inc.',
    'Stop and don’t text me again',
    'stop and remove me',
    'please stop and delete my number',
    'Stop and leave me alone',
  ])('%j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'plain' });
    expect(recognizeReply(text.toUpperCase())).toMatchObject({ intent: 'opt_out' });
  });

  test.each([
    'can you please stop texting me I never gave you my number for anything except the receipt',
    'My husband passed in January and this was his bike. Please stop sending messages here.',
    'please stop texting period I will call the shop if I need the shop',
    'Thanks for the tune up, rides like a dream. I’d prefer no further texts though.',
    'I don’t want to be part of your texting program',
    'Ya vendí la bici así que ya no me manden nada',
    'Le ruego no enviar más mensajes. La bicicleta era de él.',
    'on a déménagé à Gaspé alors pus besoin de nous écrire',
    'Par contre je préférerais ne plus avoir de textos',
  ])('C16 whatever is told beside it: %j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'plain' });
  });

  test.each([
    'I’m in the hospital and don’t need bike ads. Take me off.',
    'Not interested in bikes please remove me',
    'Texts cost me money when I’m in Mexico so please discontinue',
    'I’m driving all day and these texts distract me. Kill them please',
    'ya quedó la bici, quítenme por favor',
    'c’est mon cell de job, écrivez pu ici',
  ])('C16 an end without its object: %j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'plain' });
  });

  test.each([
    'take me off the waitlist',
    'can you remove me from the demo ride',
    'the cables rattle, kill them please',
    'I hope you don’t drop me',
    'quíteme la canasta por favor',
    'ôtez-moi cette selle là',
    'I’d like to cancel',
  ])('C19 an end of something else: %j', (text) => {
    expect(recognizeReply(text).intent).not.toBe('opt_out');
  });

  test.each([
    'My attorney will be in touch if you text again',
    'one more text and I’m calling my lawyer',
    'blocking this number if I get another text',
    'text me again and I’ll sue',
  ])('C16 what follows on the next text: %j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'plain' });
  });

  test.each([
    'Why am I still getting these after I unsubscribed??',
    'I unsubscribed months ago. Do it right this time',
    'I said no texts when I dropped the bike off',
    'Which part of STOP is confusing',
  ])('C16 what was said before: %j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'plain' });
  });

  test.each([
    'Please take 416 555 0182 off your list',
    'Erase any data you have on me',
    'I take back my ok to text me',
    'Skip me on the texts from now on',
    'I gave my number for the pickup, not for this. Please delete it',
    'one flat tire and I get texts forever? take me off lol',
  ])('C16 who is to be taken off: %j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', tier: 'plain' });
  });

  test.each([
    'I’ll leave a bad review if you don’t fix this',
    'I’m going to report the bike to the police if it’s stolen',
    'text me again when you know',
    'I unsubscribed by mistake, put me back on',
    'opt me out of the insurance',
    'remove me from Saturday’s ride',
    'remove me from the group chat lol',
    'would be great if you could stop the rattle',
    'don’t text my wife, it’s a gift!',
    'dont text today im in surgery',
    'don’t email, text',
    'no texts came through',
    'You’d be like omg quit texting me!',
    'More at our site: find and list your home for free, see more than 500 listings of all owners and new chances with others. Unsub: u',
  ])('C19 no wish: %j', (text) => {
    expect(['none', 'unclear']).toContain(recognizeReply(text).intent);
  });

  test('C16 a stop sign alone is a STOP, and beside other words it is an ornament', () => {
    expect(recognizeReply('🛑🛑🛑')).toMatchObject({ intent: 'opt_out', tier: 'exact' });
    expect(recognizeReply('🛑 at the light, there in 5').intent).toBe('none');
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
    for (const text of ['top', 'shop', 'step', 'spot', 'Removed', 'alta mar']) {
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
    'Hi sorry but this isn’t Mr. Cho',
    'nice but I don’t know who Priya is',
    'Lol wrong number good luck with the bike',
    'Somebody put down my number by mistake',
    'She gave you the wrong number',
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
    'wrong bob lol',
    'my wife has a new number, 512 555 0199',
    'I’m not Kathy but I’m picking up her bike',
    // Like "definitely not me", and too short to be taken for it.
    'Yeah definitely!',
    'soy maya',
    'wrong number of spokes',
    'Im leo!',
  ])('C17 not: %j', (text) => {
    expect(recognizeReply(text).intent).toBe('none');
  });
});

describe('C18 unclear', () => {
  const READY = 'Your bike is ready to pick up at the shop on Saturday, bring the ticket';

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
    'stoop',
    // Of a class perhaps, and of another service.
    'I didn’t sign up',
    'déjeme en paz por favor',
    'TV unsub',
    'no me interesa',
    'laissez-moi tranquille',
  ])('%j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'unclear', tier: 'unclear' });
  });

  test.each([
    'Got 4 of these since monday. Nope. I want off this ride of messages',
    'I did not ask to be on a list of yours and I want out of it',
    'apaguen ya sus mensajes que me despiertan',
  ])('C18 words that are like those of people who want no more texts: %j', (text) => {
    expect(['unclear', 'opt_out']).toContain(recognizeReply(text).intent);
  });

  test.each([
    ['enough already', []],
    ['> Your bike is ready to pick up at the shop on Saturday, bring the ticket please\nenough already', []],
    ['enough already\n-- \nKarl, carpenter, roofing and tiles, Salem Oregon', []],
    [`${READY}. enough already`, [`${READY}.`]],
  ])('C18 a weak sign is seen beside what is not theirs: %j', (text, recentOutbound) => {
    expect(recognizeReply(text, { recentOutbound })).toMatchObject({ intent: 'unclear' });
  });

  test.each([`${READY}. enough already`, 'La baja. La alta me queda grande'])(
    'C18 in what is quite unlike a wish, a weak sign says nothing: %j',
    (text) => {
      expect(recognizeReply(text).intent).toBe('none');
    },
  );

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
    'why did you stop the text updates? I liked those',
    'why did the texts stop',
    'paren el trabajo en la roja',
    'arrêtez les travaux sur le rouge svp',
    'text STOP to 80062 to opt out',
    'sorry for spamming you with pics of my bike',
    'have any other brand? pls inform me, sms me',
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
