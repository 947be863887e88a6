import type { Phrases } from '../phrase-table.ts';

/** How people say that the phone is somebody else’s (C17). */
export const WRONG_NUMBERS: Phrases = {
  wrong_number: [
    `
      (c | c'est | ici | c'est ici) (sa | son | la | le) (mère | père | soeur | frère | blonde | chum | ex |
      voisin | voisine | garderie | salon | laboratoire | bureau | dépanneur | famille) [ANY]`,
    `
      <qui> (a changé de numéro | est plus à ce numéro | n est plus à ce numéro | a un nouveau numéro | a
      déménagé)`,
    "(t'as | tu as | vous avez) pas le bon <qui>",
    '[je] (connais | connait) (personne | pas) (de ce nom | du nom) [là]',
    "(j'ai eu | je viens d'avoir | j'ai acheté) cette carte sim",
    '(à | a) un inconnu',
    "l'ancien (abonné | client | détenteur)",
    `
      (jamais | je ne suis jamais | j'ai jamais été) (allé | allée | été) (chez vous | à votre (magasin |
      boutique | commerce))`,
    '(je n ai | j ai) pas de vélo chez vous',
    '(le | ce) (num | numéro) de mon (ex | fils | père | frère | mari)',
    'wrong number',
    'ici <qui> pas <qui>',
    "moi c'est <qui> pas <qui>",
    `
      (vous avez | vous faites | tu as | il y a | y a | c est une | vous avez fait) [une] erreur [de (numéro
      | personne)]`,
    `
      (tu | vous) [t | te | vous] (es | êtes | avez) (trompé | trompés | tromper | trompée) [de (numéro |
      personne)]`,
    `
      ce (numéro | cell | téléphone) (appartient | est rendu | est maintenant | est à) [maintenant] [à]
      [ANY] [ANY] [ANY]`,
    `
      (mon | ma | mes) (fils | fille | mari | femme | mère | père | frère | soeur | ex | chum | blonde) [n']
      (a | est | ont) (plus | pu) [à] ce numéro`,
    '(il | elle | <qui>) [n] a (plus | pu | changé) [de] [ce] numéro',
    '(connais pas | je connais pas) [de | d] (<qui> | CAPITAL)',
    '(message | texto) pas pour moi',
    '(vous êtes | t es) (chez | au) [ANY] [ANY] [ANY] (il y a | y a) erreur',
    "l'ancien (proprio | propriétaire)",
    '(mauvais | faux | mauvai | movais) (numéro | num | cell | téléphone)',
    '(mauvaise personne | erreur de numéro | erreur de personne | erreur sur la personne)',
    `
      (vous avez | tu as | t'as | vous avez composé | c'est | vous êtes au | t'es au | vous êtes sur | vous
      écrivez au | vous textez) (le | un | au | la | à la) (mauvais numéro | mauvaise personne | mauvais
      num)`,
    `
      (c'est | ce n'est | vous avez | tu as | t'as | c | vous n'avez) (pas) (le bon numéro | la bonne
      personne | au bon numéro)`,
    'pas (le bon numéro | la bonne personne | au bon numéro)',
    `
      [je pense que | je crois que] (vous vous | tu te) (trompez | trompes | êtes trompé | êtes trompés |
      trompé | es trompé | êtes trompée) [de (numéro | personne)]`,
    "(c'est | ce n'est | ce nest) (pas | plus) <qui>",
    "(je ne suis | je suis | je n'suis) (pas) <qui>",
    "moi c'est pas <qui>",
    `
      (ce n'est | c'est | n'est) (plus | pas | pu) [le | son | du] (numéro | cell | téléphone) (de | à | d)
      <qui>`,
    "(ce n'est | c'est) (plus | pu | pas) (son | le sien | leur) (numéro | cell)",
    `
      (je connais | je ne connais | connais) (pas | aucun | aucune | personne) [de | du nom de | aucun |
      aucune | qui s'appelle] <qui>`,
    "(il n'y a | il y a | y a) (pas | aucun | aucune) [de] <qui> [ici | à ce numéro]",
    "<qui> (n'a plus | a plus | a pu) ce numéro",
    "(ce message | ce texto | c') [n'] (est | était) pas pour moi",
    "(ce message | c') (est | était) pour quelqu'un d'autre",
    "(je viens d'avoir | j'ai eu) ce numéro",
  ],
  wrong_person: [
    "(c'est | c) pas moi | c'est pas (à | pour) moi | moi c [est] (CAPITAL | <qui>) pas (CAPITAL | <qui>)",
    '(je suis | suis | jsuis) pas (CAPITAL | <qui>)',
    "(c'est pas | ce n'est pas | je ne suis pas | je suis pas) CAPITAL",
    "(ce n'est | c'est) (plus | pas) le numéro de CAPITAL",
  ],
};
