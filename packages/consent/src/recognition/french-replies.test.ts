import { describe, expect, test } from 'vitest';
import { recognizeReply } from './recognize-reply.ts';

/** Replies as they are texted in Québec: one for each turn that the tables know, in other words than theirs. */
describe('C16 a wish to get no more texts, in French', () => {
  test.each([
    'serait-il possible de retirer mes coordonnées de vos fichiers svp',
    'y a-tu moyen de plus recevoir vos promos',
    'qu’est-ce que je dois faire pour que vous arrêtiez',
    'faut tu que je réponde stop pour pu en recevoir',
    'svp rayer le 418-555-0166 de vos listes',
    'j’aimerais que mon numéro soit effacé de votre système',
    'je vous avais dit à la caisse que je voulais pas de textos',
    'un autre message pis je porte plainte',
    'jveux plu recevoir vos spéciaux',
    'finissez-en avec les rappels',
    'vos rabais ne m’intéressent plus',
    'je préfère pas recevoir de notifs',
    'évitez de m’écrire svp',
    'je m’oppose à recevoir vos messages',
  ])('%j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', language: 'fr' });
  });
});

describe('C17 a wrong number, in French', () => {
  test.each([
    'ce message m’est pas destiné',
    'Guylaine reste plus ici depuis longtemps',
    'c’est le numéro de sa mère, pas le sien',
    'vous écrivez à la mauvaise personne',
    'ça fait 3 ans que j’ai ce numéro',
    'je pense t’as le mauvais numéro lol',
  ])('%j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'wrong_number', language: 'fr' });
  });

  test.each([
    'c’est sa mère, elle va passer demain',
    'vous êtes au garage?',
    'j’ai donné le mauvais numéro de série',
  ])('C17 not: %j', (text) => {
    expect(recognizeReply(text).intent).toBe('none');
  });
});

describe('C19 no wish, in French', () => {
  test.each([
    // More, or later.
    'textez-moi plus tard',
    'envoyez-moi plus de détails svp',
    // They miss the texts, or took a yes back by mistake.
    'je ne reçois plus de textos de votre part, est-ce normal',
    'pourquoi vous m’envoyez plus de promos',
    'désabonnez-moi pas svp',
    'j’ai répondu stop sans faire exprès, remettez-moi sur la liste',
    // Another list, another number.
    'enlevez-moi de la liste d’attente svp',
    'retirez-moi de la ride de samedi',
    'j’ai oublié mon numéro de commande',
    'supprimez mon ancien numéro et mettez celui-ci',
    'j’ai effacé le numéro de mon cadenas',
    // The work.
    'c’est fini?',
    'pas de rabais?',
    'cessez d’utiliser cette huile',
    'comment faire pour que ça arrête de grincer',
  ])('%j', (text) => {
    expect(recognizeReply(text).intent).toBe('none');
  });
});
