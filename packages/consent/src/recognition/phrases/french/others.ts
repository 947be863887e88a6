import type { Phrases } from '../phrase-table.ts';

/** Further ways to say whose the phone is not, and that a number was taken down wrong (C17). */
export const OTHERS: Phrases = {
  wrong_number: [
    `
      [j ai l impression que | il me semble que | on dirait que | je pense que | je crois que | j pense que] (vous (devez avoir | avez | auriez) | tu (dois avoir | as) | t as) [sûrement | peut être | probablement | clairement | encore | carrément | définitivement] (le | un | mon | pris le | noté le | composé le | pas le) (mauvais | faux | bon) (numéro | num | tel | contact)`,
    `
      (aucune idée | je sais pas | je [ne] sais pas | ché pas) (de | c est | qui est | c est qui) [qui | qui est] (<qui> | CAPITAL)`,
    `
      (j ai | on m a | je viens de) (récupéré | repris | attribué | donné | assigné | réattribué | hériter) (ce | le) numéro [là] (récemment | dernièrement | hier | il y a ANY [ANY] [ANY] | la semaine passée | le mois passé | l an passé | l année passée | cette année | cette semaine | en NUMBER | au printemps | à l automne | cet été)`,
    `
      ce (numéro | num | cell) (m appartient | est le mien) [depuis [ANY] [ANY] [ANY]]`,
    `
      (ça | ce message | ce texto) [ne] me concerne (pas | pas pantoute) [ce | votre] [message | texto]`,
    `
      (je [ne] suis) pas concerné (par (ce message | ça | ce texto))`,
    `
      (je n ai | j ai | on a) (pas | jamais) fait réparer (de | un) (vélo | bike | bicyclette) [chez vous]`,
    `
      jamais (mis les pieds | entendu parler) (chez vous | de vous | (dans | à | de) votre (magasin | boutique | commerce | atelier))`,
    `
      quelqu un (s est trompé (de numéro | en donnant (son | le) numéro) | donne mon numéro (par erreur | partout | à ma place) | a donné mon numéro (par erreur | au lieu du sien))`,
    `
      (vous | tu) (écrivez | textez | parlez | écris | textes | cherchez) (au | à la | le | la) (mauvais | mauvaise) (<qui> | CAPITAL | gars | fille)`,
    `
      (tu te | vous vous) (trompes | trompez) de (gars | fille | madame | monsieur | monde | place | <qui> | CAPITAL)`,
    `
      (mauvais | mauvaise) (<qui> | CAPITAL)`,
    `
      (le gars | la fille | il | elle | l autre | <qui> | le client) a changé de (numéro | num | cell) c est moi qui (l a | l ai) [maintenant | astheure | asteure]`,
    `
      (vous avez | t as | tu as) (fait | composé) (un | le) (faux | mauvais) (numéro | num)`,
    `
      (je suis | suis) pas (<qui> | CAPITAL) je suis (son | sa) [ancien | ancienne] ANY`,
    `
      c est (l ancien | le vieux | l ancienne) (numéro | num | cell | ligne) (de | à | d) (<qui> | CAPITAL | mon ANY | ma ANY | quelqu un d autre)`,
    `
      pas celui (de | à | d) (<qui> | CAPITAL | votre (client | cliente))`,
    `
      (c est qui | qui est | c est qui ça) (<qui> | CAPITAL) [je] (connais pas | le connais pas | la connais pas)`,
    `
      (vous avez | tu as | t as) (rejoint | contacté | texté | appelé | écrit à) (la | le | une | un) (mauvaise | mauvais) ANY`,
    `
      (on | nous) [ne] (répare | vend | fait | réparons | vendons) pas (de | des) (vélo | vélos | bicyclettes) [ici | icitte | nous]`,
    `
      (on est | ici on est | nous sommes) (un | une) <lieu> [ici] pas (un | une | votre) (client | cliente | magasin | boutique) [de vélo]`,
    `
      (ce | votre | le) (message | texto) (s adresse | est destiné | était destiné | est | était) [sûrement] (à | pour) (mon | ma | l) [ancien | ancienne] (voisin | voisine | ex | coloc | locataire | abonné | propriétaire)`,
    `
      (j ai reçu | je reçois | on reçoit | message reçu | texto reçu | vous m avez (écrit | texté | envoyé) | vous m (écrivez | textez)) [votre | vos | ce | ces | un | le] [<textos>] par erreur`,
    `
      (j ai | je n ai | on a | on n a) (laissé | apporté | amené) aucun (vélo | bike) [chez vous | là]`,
    `
      (numéro | num) [a été | est | était] mal (entré | noté | écrit | pris | saisi | inscrit)`,
    `
      [il] (y a | y a eu | il y a eu) [une] erreur (de | sur le) (numéro | num | personne | client)`,
    `
      (le | ce) (numéro | num) (que vous (avez | textez) | au dossier | dans votre dossier) [n] est pas (le bon | bon | le mien | celui de ANY)`,
    `
      [je pense que | je crois que | j pense que] (vous vous trompez | tu te trompes | vous devez vous tromper | tu dois te tromper | vous devez faire erreur)`,
    `
      (c est | ce n est | c) pas CAPITAL (ici | icitte | à ce numéro | chez nous | au bout | qui a ce numéro)`,
    `
      (vous êtes | t es | ici c est | ici) chez [les | la famille] (CAPITAL | <qui>) pas [chez] [les] (CAPITAL | <qui>)`,
    `
      (c était | ce était | ça était) pas pour moi (ce | le | ça) [message | texto]`,
    `
      (vous | tu) [n | ne] (écrivez | textez | parlez | écris | textes | parles | appelez | contactez) pas [à | au] [<leBon>] (bon | bonne) (personne | numéro | gars | fille | place | monde | num | client)`,
    `
      (j ai | je n ai | on a | on n a) (pas | aucun) [de | d] (vélo | bike | bicyclette | bicycle) [en réparation | à réparer] chez vous`,
    `
      (vérifiez | vérifie | revérifiez) (votre | le | vos | ton) (numéro | num | infos | affaires | liste | dossier | dossiers) (c est | c) pas (moi | nous)`,
    `
      (c est | c) pas (moi | nous) [ça | là] (vérifiez | revérifiez) (votre | le | vos | ton) (numéro | num | infos | affaires | liste | dossier)`,
    `
      (ceci | ça) [n] est (pas | plus) (le (numéro | cell) de | chez) (<qui> | CAPITAL | votre client)`,
    // The wrong number, place or person.
    `
      [(c est | ce est | ce | c | cé | ce n est | s est | vous avez | t as | tu as | vous n avez | vous
      rejoignez | vous textez | vous parlez à)] pas [<leBon>] (bon | bonne) (numéro | num | no | cell | téléphone | tel |
      personne | person | place | monde | gars | fille | madame | monsieur | client | cliente | ligne | <qui> |
      CAPITAL) [ça | icitte | ici]`,
    `
      [(c est | c | cé | ce est | vous avez | vous êtes | tu as | t as | vous textez | vous écrivez | vous appelez)]
      (le | au | à la | un | la | à un) (wrong number | (mauvais | mauvaise) (numéro | num | place | monde |
      personne | téléphone | tel | ligne)) [ça | ici | icitte]`,
    '(mauvaise place | mauvais monde | mauvais (tel | numérau | numero))',
    `
      [vous | vs | tu] [vs | vous | te | t] [êtes | etes | es | devez être] trompé [de] (num | nombre | tel |
      personne | numéro | monde | place)`,
    '(vous | vs) (vous | vs) (êtes | etes) (trompé | trompés | tromper) | trompé | trompée',
    `
      (vous | tu) (faites | fais | devez faire | dois faire | avez dû faire) erreur [je crois | je pense | sur la
      personne | de client | de (numéro | num)]`,
    'erreur (de | sur le) (client | cliente | téléphone | nom | numéro | num) | erreur (numéro | téléphone)',
    `
      (vous | tu) (me | m | devez me | dois me) (mélangez | mêlez | confondez | prenez | confondre | mêler |
      mélanger | mélanges | mêles | confonds) [sûrement] (avec | pour | à) (quelqu un d autre | un autre | une
      autre | <qui> | une autre personne)`,
    `
      (inversé | mélangé | inverser | mêlé) [deux | NUMBER | les | des | un] [derniers] chiffres | chiffre (de
      travers | de trop | pas bon | en trop)`,
    `
      [vous avez | il y a | y a | vous devez avoir] (inversé | mélangé) [deux | les | des] chiffres`,
    `
      [je pense que | j pense que | je crois que] [vous devez avoir | vous avez] (inversé | mélangé) [deux |
      des | les] chiffres`,
    `
      [j pense que | je pense que | je crois que] [votre (client | cliente) | le gars | la fille | la dame | le
      monsieur | quelqu un | le client | la cliente | y | il | elle | la personne | ce monsieur] (vous | vous a |
      a) [a] (donné | laissé | écrit | dit | mis) (un | le | mon) [fake | faux | mauvais] (num | numéro | cell)
      [le gars | la fille | en pensant ANY]`,
    // Whose it is not.
    `
      (il [n] y a | il y a | y a | ya | on a | y) (pas | aucun | aucune | personne) [de | d] (<qui> | CAPITAL)
      [<aCeNumero>]`,
    `
      (il [n] y a | il y a | y a | ya | on a) (pas | aucun | aucune) [de | d] ANY (à | a | au) (ce | mon | cette)
      (numéro | cell | téléphone | adresse)`,
    `
      [non] (ce n est | c est | c | ce | cé | ce est | je suis) (plus | pas | pu) (elle | lui | cette personne | ce
      monsieur | cette dame | la personne | eux | celui là) [<aCeNumero> | que vous (cherchez | voulez | pensez |
      croyez)]`,
    '(je | j) [ne] suis pas (cette personne | ce monsieur | cette dame | lui | elle | votre homme)',
    `
      [je [ne] suis pas] (la personne | celui | celle | le client | la cliente | le monsieur | la dame) que
      (vous | tu) (tentez | essayez | cherchez | voulez | pensez | voulez | croyez) [de | d | à | à] [rejoindre
      | joindre | contacter | avoir | texter] [[n] est pas <aCeNumero>]`,
    `
      (ce n est | c est | c | ça a | ce | ça) (plus | pas | pu | jamais été | jamais) (le numéro | celui | le cell |
      le téléphone | la ligne) (de | à | d | du) (<qui> | CAPITAL | votre (client | cliente) | lui | cette
      personne)`,
    `
      (ce | mon | le) (numéro | num | cell | téléphone) [n] est (pas | plus) (celui (de | d | du | à) (<qui> |
      CAPITAL | votre (client | cliente)) | le sien | à lui | à elle | à votre (client | cliente))`,
    `
      (c est | ce n est) (pas | plus | pu) (son | leur) (num | numéro | cell | tel) [<aCeNumero> | ça]`,
    `
      (je | j) [n | ne] (ai | suis) (jamais | pas) (été | eu le nom de) (<qui> | CAPITAL)`,
    `
      (ça doit être | c est sûrement | sûrement | ça devait être) pour (quelqu un d autre | qq1 d autre | une autre personne | un autre client)`,
    // Whose it is now.
    `
      (numéro | num | cell) (réassigné | réattribué | recyclé | transféré | changé de mains)`,
    '(nouveau | nouvelle) (proprio | propriétaire | détenteur) [du | de ce] [numéro | cell] [ici]',
    `
      [j ai] hérité (de celui | du numéro | de ce numéro | de son numéro) [de | d] [quelqu un d autre | ANY] [on
      dirait]`,
    `
      (c est | c) moi qui (ai | a | l ai | l a) (ce | son | le) (numéro | num | cell) [maintenant | astheure | à présent]`,
    `
      (ça fait | il y a) NUMBER (ans | mois | semaines | jours) que j ai ce (numéro | cell | num) (et | pis) (je
      reçois | je recois) [ANY] [ANY] [ANY] [ANY] [ANY] pour (un | une | d autre | le) [ANY] [ANY]`,
    `
      (je (me fais texter | reçois | recois) | vous m écrivez | ça m arrive) [ANY] [ANY] [ANY] pour (un certain |
      une certaine | quelqu un d autre) (<qui> | CAPITAL)`,
    // Other places.
    `
      (vous êtes | t es | vous n êtes) pas [du tout | pantoute] (chez | au) [ANY] (<qui> | CAPITAL) [<aCeNumero>]`,
    `
      (ici c est | c est | vous êtes bien chez | vous êtes chez) (un | une | la | le | chez) ANY [ANY] [ANY] [ANY]
      [ici] pas (<qui> | (un | une | votre) (client | cliente | magasin | boutique) | chez CAPITAL | CAPITAL) [de |
      d] [vélo]`,
    `
      ici (c est | ce est) (la | le | une | un | chez) (salon | résidence | garderie | plomberie | clinique | école
      | garage | pharmacie | restaurant) [de | pour | du | d] [ANY] [chez] [ANY]`,
    // Nothing of theirs is there.
    `
      (j ai | je n ai | on a | on n a) (pas | aucun | aucune | plus aucun) [de | d] (réparation | réparations | affaires | vélo) (chez vous | en cours | avec vous)`,
    `
      (j ai | je n ai | on a | on n a) [jamais | rien] (rien | jamais | pas) (fait réparer | laissé | apporté |
      amené | acheté) (chez vous | à votre (magasin | boutique))`,
    `
      (j ai | je n ai) (jamais eu | jamais possédé) de (vélo | bike | bicyclette | bicycle | bécyk) [de ma vie |
      moi | pantoute]`,
    `
       (je [ne] suis | je) pas (client | cliente) [de |
      chez] vous`,
    `
      (j ai | je n ai) pas affaire [avec | à] (vous | un magasin [de vélo] | votre magasin)`,
    `
      (c est | ce n est) pas (mon vélo ni mon nom | mon nom (ni mon vélo | ça) | mon nom)`,
  ],
  wrong_person: ['(j ai | je n ai) [même] (pas | plus) de (bécyk | bécik | bicycle) [moi | pantoute]'],
};
