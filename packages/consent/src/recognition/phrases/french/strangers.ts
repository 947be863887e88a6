import type { Phrases } from '../phrase-table.ts';

/** Who is not there, who is there instead, and whose the number and the message are (C17). */
export const STRANGERS: Phrases = {
  wrong_number: [
    '(ce message | ce texto) [ne] me concerne (pas | en rien)',
    `
      (j ai | je n ai | on a) (aucun | rien | pas [laissé | apporté] de) [vélo | en réparation | à réparer]
      chez vous`,
    `
      (ça fait | il y a) NUMBER (ans | mois | semaines | jours) que j'ai ce (numéro | cell) | j'ai (eu |
      pris) ce (numéro | cell) (le mois passé | la semaine passée | l'an passé | cette année | récemment |
      dernièrement)`,
    `
      c'était (son [ancien] | le) numéro [de (ma | mon | sa) [ANY]] [avant] | vous (parlez | écrivez |
      textez) à (son | sa) ANY`,
    '(je [ne] suis | j ai) jamais (allé | allée | été) (à | dans) (cette | ce) (boutique | magasin)',
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
      <lieu> [de | du | d] [un | une] [ANY] [ici | pas CAPITAL]`,
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
      (ici | vous êtes chez | ici c'est) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (vous (avez fait | faites)
      erreur | (y a | il y a) erreur | vous vous trompez)`,
    `
      [je pense que | je crois que] (vous devez | tu dois | vous avez dû | tu as dû | t'as dû) (vous | te)
      (tromper | trompé) (de (numéro | personne | destinataire))`,
    `
      (vous devez avoir | vous avez | tu as | t'as | je pense que vous avez | je crois que t'as | vous
      textez | tu textes | vous écrivez | vous parlez | vous avez texté | vous avez écrit) [à | au] (le | un
      | la | une | mauvais) [mauvais | mauvaise] (numéro | num | personne | gars | fille | destinataire)
      (lol | haha | hihi | mdr | man | dude | mon ami | sorry)`,
    `
      [vous | tu] [avez | as] (textez | textes | écrivez | écris | écrit | texté | parlez | parles) [à | au]
      [la | le] (mauvaise personne | mauvais numéro | mauvais gars | mauvaise fille | mauvais client)`,
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
};
