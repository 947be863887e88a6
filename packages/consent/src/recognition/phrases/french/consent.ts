import type { Phrases } from '../phrase-table.ts';

/** How people say that they never agreed, and ask who did (C16). */
export const CONSENTS: Phrases = {
  dispute: [
    `
      personne [ne | n] (m | nous) a demandé [mon avis | <accord> | si je voulais] [avant (de | d)] [<envoyer> | <ecrire> | recevoir] [<ces>] [<textos> | ça]`,
    `
      (jamais (j ai | je n ai | je vous ai) | (je | j) [ne] (me) (souviens | rappelle) pas (d | de |
      avoir) [avoir] | (je | j) [n | ne] [vous | me | m | t | l | en] [l] (ai | suis | avais | étais)
      (jamais | pas | rien | jamais rien) [été] | [(je | j) [vous | t] ai] (donné | mis | laissé) mon
      (num | numéro | cell | nom) [juste | seulement] pour ANY [ANY] [ANY] [mais | et | pis] [pas pour
      (des | vos) <textos>] (j ai | je n ai) (pas | jamais) | (c est | c) (faux | pas vrai) [moi] (j
      ai | je n ai) (jamais | pas) | (je | j) [ne] (me) (souviens | rappelle) pas (d | de) (avoir | m
      être)) <approuve> [<aCela>]`,
    `
      [non | ben non] (jamais | pas) <approuve> <aCela>`,
    `
      (jamais (donné | signé) (<accord> | quoi que ce soit) | (vous | tu) [n] (avez | as | aviez |
      avais) (pas | jamais | aucunement | jamais eu | pas eu) (<accord> | (le | aucun) droit) | qui [c
      est qui] (vous | t) (a | a donc) donné (<accord> | le droit | la liberté) | (depuis quand | où |
      quand | quand est ce que | où est ce que | à quel moment) (j | je) (ai | ai donc | aurais) (dit
      (oui | ok) | accepté | signé | consenti | donné <accord> | autorisé | demandé) [ça] | (montrez |
      montre | prouvez | envoyez | trouvez) [moi] [où | quand | la preuve | une preuve | le papier |
      le document] [que | où] [est ce que] (j | je) (ai | aurais) (dit oui | accepté | signé |
      consenti | donné <accord>) [ça] | (pouvez vous | peux tu | pourriez vous) [me] (montrer |
      prouver | envoyer) [la preuve | le papier | une preuve] (que | où) (j | je) (ai | aurais) (dit
      oui | accepté | signé | consenti | donné <accord>) | (sans | aucun | aucune) (<accord> |
      autorisation | permission | consentement | accord) (de ma part | exprès | écrit | préalable |
      écrite | valide) | (je | j) (conteste | nie) [avoir] [donné] [<accord> | accepté | consenti |
      signé | l inscription | mon inscription] | (j ai | je n ai | j ai vraiment) (pas | aucun) [de |
      le] souvenir (d | de) [avoir | m être] [<approuve>]) [<aCela>]`,
    `
      qui [est ce qui | c est qui] (vous | t) a (autorisé | autorisés | permis | dit) (à | de | d |
      que vous pouviez) (<ecrire> | <envoyer> | utiliser mon numéro | me mettre) [<ces>] [<textos>]`,
    `
      qui [est ce qui | c est qui] (vous | t) a donné (<accord> | le droit) (de | d) (<ecrire> |
      <envoyer> | utiliser mon numéro | prendre mon numéro) [<ces>] [<textos>]`,
    `
      (vous | tu) [n] (avez | as | aviez | avais) (pas | aucun) [le] droit (de | d) (m ajouter | m
      inscrire | me mettre | utiliser mon numéro | prendre mon numéro | m abonner) [<taListe> | sur
      [<ces>] <liste>]`,
    `
      (j ai | j avais | moi j ai) [déjà] refusé [de recevoir | de donner] (les | vos | ces | tous les
      | mon) (<textos> | numéro) [à la caisse | au magasin | quand j ai payé]`,
    `
      (j ai | je n ai) (coché | signé | dit | écrit) nulle part [que je voulais | que j acceptais]
      [recevoir] [<ces>] [<textos>]`,
    `
      [j ai | je vous ai] (donné | laissé) mon (numéro | cell | num) pour (la | une | ma | mon | le)
      ANY pas pour (la | les | des | vos | de la | recevoir) [<ces>] (<textos> | pub)`,
    `
      (de | avec) quel droit [est ce que] (vous | tu) [me | m | nous] (<ecrivez> | <envoie> | utilisez
      | prenez) [<ces>] [<textos> | mon numéro]`,
    `
      (on | personne | vous | quelqu un | le gars | la fille | la caissière | le vendeur) [ne | n] (m
      | me | nous) (a | avez | ont) (jamais | pas | rien) demandé [mon avis | <accord> | si je voulais
      | avant | pour] [<aCela> | avant (de | d) [<envoyer> | <ecrire>]] [<ces>] [<textos> | ça]`,
    `
      (vous | quelqu un | on | ma femme | mon mari | mon fils | ma fille | votre vendeur) [m | me |
      nous] (avez | a) (inscrit | abonné | ajouté | mis | donné | enregistré | inscrite | abonnée |
      ajoutée) [mon numéro | mon nom | mon cell] [<taListe> | (sur | à | dans) [<ces>] [<liste> | ça]]
      (de force | sans (me demander | me le demander | que je le demande | <accord> | mon avis | m en
      parler | m avertir) | contre mon gré)`,
    `
      (je | j) [ne] sais pas qui (m | nous) a (mis | inscrit | abonné | ajouté) [sur | à | dans]
      [<ces>] [<liste> | <textos> | ça] [mais (c est | c) pas moi]`,
    `
      (sans | aucun) <accord>`,
    `
      (je | j) [ne] (vous | t | te) l ai jamais donné [mon numéro | moi]`,
    `
      (la case | la petite case) était (déjà) [pré] cochée | (j ai | moi j ai) (rien | jamais | pas)
      coché`,
    `
      (j ai | j avais | je vous ai | je vous avais | je leur ai) [déjà | pourtant] dit non (aux | à |
      pour) [vos | les | ces] (<textos> | ça) [quand (j ai (payé | acheté) | je suis (allé | passé |
      venu))]`,
    `
      (j ai | j avais | je vous ai) dit non quand [ANY] [ANY] [ANY] [ANY] (demandé | demander) [pour |
      si je voulais] [<ces>] [<textos>]`,
    `
      vous dites que j ai (accepté | consenti | dit oui | signé) [<aCela>] (c est faux | c est pas
      vrai | non)`,
    `
      (i never signed up | never signed up) (pour | à) (ça | vos textos | rien)`,
    `
      (je | j) [ne] (vous ai | ai) (pas | jamais) permis (de | d) (utiliser mon numéro | l utiliser |
      <ecrire> | <envoyer>) [<ces>] [pour] [<ces>] [<textos>]`,
  ],
};
