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
    // They say who is not there.
    `
      [non] (<qui> | CAPITAL | il | elle | ce client | cette cliente | cette personne | la cliente | le
      client) [ne | n] (travaille | habite | reste | demeure | vit | est) (plus | pu | pus | pas) (ici |
      icitte | à ce numéro | chez nous | pour nous | avec nous | à cette adresse | employé | employée) [ici]
      [depuis] [longtemps | des années | un bout]`,
    `
      (<qui> | il | elle | cette personne | le client | la cliente) [n] (a | avait) [plus | pu | pas |
      changé] [de] (ce | le même | changé de | un nouveau | un autre) (numéro | cell | téléphone |
      cellulaire) [là]`,
    `
      [je | on | nous | j] [ne] (connais | connaît | connaissons | connait) (pas | aucun | aucune | personne
      | pu) [de | d | du nom de | qui s'appelle | ça | la | ce | cette] (<qui> | CAPITAL | personne | dame |
      monsieur | gars | nom | madame) [moi]`,
    `
      [il [n] y a | y a | ya | on a] personne [ici | à ce numéro] (de ce nom | du nom | qui s'appelle |
      s'appelle | ne s'appelle | nommé | à ce nom | qui porte ce nom | avec ce nom) [là] [de | d] [<qui> |
      CAPITAL] [comme ça] [ici | icitte | à ce numéro | chez nous]`,
    '(pas | aucun | aucune) [de | d] (<qui> | CAPITAL) (ici | icitte | à ce numéro | chez nous)',
    // They say who they are.
    `
      [moi] (je m'appelle | mon nom est | mon nom c'est | moi c'est | je suis | ici | ici c'est | moi)
      (<qui> | CAPITAL) [et | moi] pas (<qui> | CAPITAL)`,
    "(je [ne] m'appelle | mon nom [n'] est | moi c'est | mon nom c'est) pas (<qui> | CAPITAL)",
    `
      [c'est] (pas | plus) moi (le | la | votre) (client | cliente | propriétaire) | (je [ne] suis | suis)
      pas (votre (client | cliente) | (la | le) [bonne | bon] (personne | client | cliente | numéro)) | (je
      [ne] suis pas | je suis pas) (celui | celle | la personne | la fille | le gars | le client) que (vous
      cherchez | tu cherches | vous voulez | vous pensez | vous croyez)`,
    `
      (la personne | celui | celle | le client | la cliente) (que vous (cherchez | voulez) | qui avait ce
      numéro | d'avant) [ANY] [ANY] [ANY] [ANY]`,
    `
      (vous | tu) (cherchez | cherches | vouliez | voulez | voulais) [rejoindre | écrire à | texter | parler
      à] quelqu un d autre`,
    `
      (ici c'est | vous avez rejoint | vous textez | vous écrivez | vous avez texté | vous avez appelé)
      [ici] (un | une | au | à la | le | la | chez un | chez une | dans un | dans une | à une | à un) [ANY]
      <lieu> [de | du | d] [ANY] [ici | pas CAPITAL]`,
    `
      c'est (un | une) [ANY] <lieu> [de | du | d] [ANY] (ici | icitte) | vous êtes (au | à la | dans un |
      dans une | chez un | chez une) [ANY] <lieu> [de | du] [ANY] (ici | pas chez ANY) | vous êtes chez (un
      | une) <lieu>`,
    `
      (vous avez | vous êtes sur | c'est) (le numéro | la ligne | le cell | le cellulaire | le téléphone)
      (d'une | d'un) (ANY) [ANY] [ANY] [ANY] [ici] | vous textez (un | une) (dame | enfant | monsieur |
      madame | ado | inconnu) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY]`,
    // The number and the message are for others.
    `
      [c'est | voici] (le | ce) (numéro | cell | téléphone | cellulaire) (de sa | de son | à sa | à son)
      (mère | père | soeur | frère | blonde | chum | ex | mari | femme | fils | fille | conjoint | conjointe
      | voisin)`,
    `
      (ce n'est | c'est | c est) (plus | pu | pas) (son | le sien | leur | sa) (numéro | cell | téléphone |
      cellulaire | ligne)`,
    `
      (j'ai | je garde | on a) (ce | le) numéro [là] [seulement | juste] depuis [ANY] [ANY] [ANY] | [j'ai |
      on a] hérité (de | d) ce (numéro | cell) | (je viens | on vient) (d'avoir | de recevoir | d'hériter |
      d'obtenir | de me donner) [de] (ce | un nouveau) (numéro | cell) [là] | (mon frère | ma soeur | mon
      père | ma mère | mon fils | ma fille | mon ex | mon chum | ma blonde | mon mari | ma femme) [n'] a
      (plus | pu) (ce | le même) (numéro | cell)`,
    `
      (ce | le) (numéro | cell | téléphone) [là] [n'] (appartient | appartenait | est attribué | a été
      (attribué | donné) | est) (plus | pas | pu | maintenant | astheure) à (<qui> | CAPITAL | quelqu un d
      autre | eux | elle | lui | un autre)`,
    `
      (ce | votre | le) (message | texto | texte) [ne | n] [m | nous] (est | était | s'adresse | s
      adressait) (pas | plus) (destiné | adressé | pour moi | pour nous | à moi | à nous)`,
    `
      (ce | votre | le) (message | texto | texte) (est | était | s'adresse | s'adressait | doit être)
      [sûrement] [destiné | adressé] (à | pour) (quelqu un d autre | une autre personne | un autre | <qui>)`,
    `
      [ça | je crois que ça | je pense que ça] [ne] (m'est | m'était) pas (destiné | adressé) | (pas | c'est
      pas) pour moi (ça | ce message | ce texto)`,
    `
      (c'est | ce n'est) pas (à | avec) (moi | nous) que (vous | tu) (vouliez | voulez | voulais | devriez |
      écrivez | textez | devez | parlez) [écrire | texter | parler]`,
    // A mistake.
    `
      [je pense que | je crois que] (vous devez | tu dois | vous avez dû | tu as dû | t'as dû) (vous | te)
      (tromper | trompé) [de (numéro | personne | destinataire)]`,
    `
      (vous devez avoir | vous avez | tu as | t'as | je pense que vous avez | je crois que t'as | vous
      textez | tu textes | vous écrivez | vous parlez | vous avez texté | vous avez écrit) [à | au] (le | un
      | la | une | mauvais) [mauvais | mauvaise] (numéro | num | personne | gars | fille | destinataire)
      (lol | haha | hihi | mdr | man | dude | mon ami | sorry)`,
    `
      (textez | textes | écrivez | écris | écrit | texté | parlez | parles) [à | au] [la | le] (mauvaise
      personne | mauvais numéro | mauvais gars | mauvaise fille | mauvais client)`,
    `
      (textez | textes | écrivez | avez | as) pas [à] (la bonne personne | le bon numéro | le bon gars | le
      bon client)`,
    '(lol | haha | mdr) mauvais numéro | mauvais no',
    "(ça | ce message | ce texto) [ne] (s'adresse | s'adressait) pas à (moi | nous)",
    `
      (mauvais | faux) (destinataire | contact) | mauvaise (ligne | adresse de texto) | numéro (incorrect |
      erroné)`,
    '(trompé | trompés | trompée | tromper) de (numéro | personne | destinataire | cell)',
    `
      (il y a | y a | il doit y avoir | vous faites | c est une) [une] erreur (de (numéro | destinataire |
      personne) | sur (la personne | le numéro))`,
    'erreur de destinataire | pas le bon (num | destinataire | contact) | pas la bonne (ligne | fille)',
    `
      (vous | on | quelqu'un | le client | la cliente | il | elle | <qui>) [vous | ont | nous] (a | avez |
      ont) [dû | vous] [mal] (donné | donner | laissé | laisser | noté | noter | inscrit | mis | pris |
      prendre | entré | entrer | écrit | écrire) (un | le | mon | son) [mauvais | faux] numéro [du client |
      par erreur | de téléphone]`,
    `
      (je | j | on) [n | ne] (ai | suis | a) (jamais | rien) (eu (de | un) (vélo | bike) | acheté [de | un]
      [vélo | bike | rien] | mis les pieds | fait affaire | été [client | cliente] | apporté [de | mon | un]
      [vélo | bike] | laissé de vélo | allé | allée | commandé | venu | venue) (chez vous | avec vous | (à |
      dans) votre (magasin | boutique | commerce)) [moi] | (j'ai | je n'ai) jamais entendu parler de (vous |
      votre (magasin | boutique | commerce))`,
  ],
  wrong_person: [
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
    "(ici | c'est) (la | le | un | une) [ANY] <lieu> [de | du | d] [ANY]",
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
