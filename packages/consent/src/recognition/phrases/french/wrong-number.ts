import { joined, type Phrases } from '../phrase-table.ts';
import { OTHERS } from './others.ts';

const OWN: Phrases = {
  wrong_number: [
    '(aucune idée | je [ne] sais pas | jamais entendu parler) [de | d | c est] [qui | c est qui] (<qui>)',
    'je [ne] suis pas (le | la) propriétaire (du | de ce | d un) numéro',
    "(c'est | ce numéro est) rendu (mon [numéro | cell] | à moi | le mien)",
    '(ce message | ce texto) (devait | doit | devrait) être pour [ANY] [ANY] (autre | autre personne)',
    `
      (ici | c'est ici | ici c'est) (sa | son | la | le) (mère | père | soeur | frère | blonde | chum | ex |
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
      (vous avez | vous faites | tu as | il y a | y a | c est une | vous avez fait) [une] erreur (de (numéro
      | personne))`,
    `
      (tu | vous) [t | te | vous] (es | êtes | avez) (trompé | trompés | tromper | trompée) (de (numéro |
      personne))`,
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
      trompé | es trompé | êtes trompée) (de (numéro | personne))`,
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
    'ça [ne] me concerne pas',
    `
      (j ai | je n ai | on a) (rien | pas | jamais) (laissé | apporté | amené | fait réparer) [de | un]
      [vélo] [en | à] [réparation | réparer]`,
    'c sa (mère | soeur | blonde | femme)',
    `
      (vous avez | vous faites | tu fais | tu as | il y a | y a | c est une | vous avez fait | il doit y
      avoir) [une] erreur | (tu t | tu te | vous vous | t | te) (es | êtes | avez | trompez | trompes)
      [trompé | trompés | tromper | trompée] | (vous devez | tu dois) (vous | te) tromper | vous faites
      fausse route`,
    `
      c'est pas moi ça | (qui est | c'est qui) (cette | ce) <qui> | je [ne] suis (pas | même pas) au courant
      [de | d] [un | ANY] [vélo | ANY]`,
    '(ça | c) (devait | doit | devrait) être pour (quelqu un d autre | une autre personne)',
    "(c'est qui | qui est | qui ça | c'est qui ça | qui c'est ça | c est qui ça) <qui> | <qui> qui",
    "(pas moi | pas nous) [ça] [en tout cas] | pas pour moi | c'est pas nous",
    `
      (j'ai | je n'ai | on a | on n'a | nous n'avons) (pas | jamais eu | même pas) (de | d | un) (vélo |
      bike | bicyclette | bicycle) [moi | nous | nous autres | en réparation | à réparer | à faire réparer]`,
    `
      [j'ai | je n'ai] pas de (compte | dossier) chez vous | (ce vélo [n'] est | c'est) pas à (moi | nous)
      (ce vélo | le vélo)`,
    `
      ce vélo [n] est pas à (moi | nous) | (je | on) [ne] possède pas de vélo | connais pas | pour quelqu un
      d autre`,
    '(je | on) [ne] (fais | fait) (pas | même pas) de (vélo | bike | bicyclette) [moi]',
    "(j'ai | je n'ai) (pas | rien) commandé [de] [vélo | bike]",
    'ici (la | le | un | une) [ANY] <lieu> [de | du | d] [ANY]',
    `
      (vérifiez | vérifier) (le | votre | ce) numéro | c'est mon numéro (maintenant | astheure | depuis
      [ANY] [ANY])`,
    '(vous cherchez | tu cherches) qui | (c est pour | ce message est pour) qui [ce message]',
    "c'est le (cell | numéro | téléphone) (de la | d'une) (compagnie | entreprise | shop)",
    '(numéro | cell) [attribué | réattribué] à quelqu un d autre',
    "(c'est | c) pas moi | c'est pas (à | pour) moi | moi c [est] (CAPITAL | <qui>) pas (CAPITAL | <qui>)",
    '(je suis | suis | jsuis) pas (CAPITAL | <qui>)',
    "(c'est pas | ce n'est pas | je ne suis pas | je suis pas) CAPITAL",
    "(ce n'est | c'est) (plus | pas) le numéro de CAPITAL",
  ],
};

/** How people say that the phone is somebody else’s (C17). */
export const WRONG_NUMBERS: Phrases = joined(OWN, OTHERS);
