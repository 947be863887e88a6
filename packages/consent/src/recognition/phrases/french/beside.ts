import type { Phrases } from '../phrase-table.ts';

/** What stands beside a wish, and decides whether it is one (C19). */
export const BESIDES: Phrases = {
  instruction: [
    `
      (répondez | réponds | envoyez | textez | écrivez | tapez | répondre | texto) [par | avec | le mot]
      (stop | arrêt | arret | aide | fin)`,
    '(stop | arrêt | arret) (pour | au NUMBER | à NUMBER)',
    `
      pour (vous désabonner | se désabonner | arrêter | ne plus recevoir | vous désinscrire) [<ces>]
      [<textos>] (répondez | envoyez | textez | cliquez | écrivez)`,
    'si vous ne (voulez | souhaitez | désirez)',
  ],
  opposite: [
    "(j'ai | je n'ai | j'ai jamais | je n'ai jamais) (pas | jamais) (reçu | eu) [<ces>] [<textos>]",
    '(désabonné | désabonnée) de ce [ANY]',
    `
      (n'arrêtez pas | arrêtez pas | arrête pas | n'arrête pas | arrêtent pas | arrête jamais | n'arrêtent
      pas) [de] [<ecrire>]`,
    `
      (arrêtez | arrête | stop | cessez) (les travaux | le travail | la réparation | tout sur | le vélo | de
      travailler | la job | au | à la | chez | ici | dans | sur)`,
    '(je m | on | il | elle | ça | je) arrête [chez | au | en | à]',
    '(l | d) arrêt',
    'plus de (questions | question | détails | temps | vélos | choix | stock | NUMBER)',
    "ne m'enlevez pas | m'enlevez pas de la liste",
    "[ne] m'envoyez pas (la | le | l | une)",
  ],
  occasion: [
    `
      pendant | au travail | aujourd'hui | ce soir | demain | la facture | les photos | sur facebook | sur
      messenger | au bureau | en classe | pour l'instant | pour le moment | au volant | à la place | je
      croyais`,
  ],
  clause: ["jusqu'à | quand | si | lorsque | tant que | sauf"],
  condition: [
    `
      avant | après | la nuit | le soir | le matin | si tard | si tôt | aussi tard | aussi tôt | trop tard |
      le dimanche | la fin de semaine | à cette heure | au sujet`,
  ],
  friendly: [
    `
      lol | mdr | ptdr | mon amour | chéri | chérie | bébé | bisou | bisous | je t aime | ma belle | mon
      beau | haha | hahaha | xx | mon coeur`,
  ],
  others: ['elle | il | ils | elles | mon ex | mon boss | ma soeur | mon frère'],
  turn: ['mais | donc | alors | fait que'],
  request: [
    `
      je veux | je voudrais | j'aimerais | je peux | est ce que je peux | puis je | je dois | comment | il
      faudrait | on veut`,
  ],
  filler: [
    `
      à la main | manuellement | vous mêmes | de votre bord | stop (marche | fonctionne) pas | quand même |
      bonne continuation | ciao | bye | ok | nenon | ben non | bon ben`,
    `
      s'il vous plaît | s'il te plaît | svp | s v p | stp | merci | merci beaucoup | merci bien | merci
      d'avance | non merci | bonjour | bonsoir | allo | salut | pardon | désolé | désolée | désoler |
      excusez moi | excusez | bonne journée | bonne soirée | bonne fin de journée | je vous prie | je vous
      en prie | je vous prie de | veuillez | pouvez vous | pourriez vous | peux tu | pourrais tu | je vous
      demande de | je te demande de | je vous demande d' | merci de | prière de | je veux que vous |
      j'aimerais que vous | je voudrais que vous | est ce que vous pouvez | vous pouvez | tu peux | ok |
      monsieur | madame | messieurs | cordialement | d'accord | please | plz | thanks | tu pourrais | vous
      pourriez`,
    `
      maintenant | tout de suite | immédiatement | dès maintenant | pour toujours | encore | encore une fois
      | jamais | une fois pour toutes | pour la dernière fois | dernière fois | la dernière fois | dernier
      avertissement | vraiment | sérieusement | bon | ben | là | enfin | déjà | et | ou | oui | non | aussi
      | juste | combien de fois | combien de fois faut il [le (dire | répéter)] | je pense que | je crois
      que | je répète | j'ai dit | je vous ai dit | je l'ai déjà dit | au plus vite | sur le champ | à
      l'avenir | plus jamais | pu jamais | ça | sans délai | dès que possible | de`,
    `
      tabarnak | tabarnac | calisse | câlisse | crisse | criss | ostie | esti | maudit | maudits | maudite |
      merde | marde | putain | bordel | sacrament | viarge | imbéciles | imbécile | idiots | idiot | caves |
      cave | gang de caves | gang d'idiots | épais | cons | connards | con | tannants | osti | asti |
      simonac | batinse`,
    `
      de votre part | de vous | à ce numéro | sur mon cell | sur mon téléphone | sur mon cellulaire | à mon
      numéro | par texto | par message | vous autres | de ce numéro | de votre magasin | avec moi | le monde
      | gang`,
    `
      ici <qui> | je m'appelle <qui> | mon nom est <qui> | NUMBER | NAME | mon numéro est | le numéro est |
      c'est <qui>`,
  ],
  reason: [
    '(ma mère | mon père | mon mari | ma femme) (est | a) (décédée | décédé | déménagé)',
    "c'est (mon | un) (cell | numéro | téléphone) (de job | de travail | d'affaires)",
    'je (magasine | paye | paie) [plus là | pour chaque texto] | merci pour tout | merci quand même',
    `
      (je | j | on) [n | ne] (ai | suis | veux | vis | habite | reste | connais | sais | peux | magasine |
      désire | souhaite) (pas | plus | pu | jamais | déjà)`,
    `
      (j'ai | je | on a) (déjà | vendu | acheté | déménagé | changé | demandé | dit | trouvé | récupéré) |
      je (vous ai | t'ai) (dit | demandé) | je suis (pas | plus | tanné | tannée | écoeuré | fatigué |
      fatiguée) | chaque | parce que | car | puisque | vu que | pas intéressé | pas intéressée | c'est (la |
      pas | trop | rendu | tannant | fatigant | ridicule | du | le | gossant | achalant) | ça (me | coûte |
      dérange | m | suffit) | je (paye | paie | travaille | dors | magasine | roule | préfère | vais | vis |
      veux | ne) | mon (mari | père | fils | vélo | plan | forfait | numéro) | ma (femme | mère | fille |
      blonde) | qui êtes vous | c'est qui | vous (êtes | avez | me | m) | sinon | sans quoi | j'en`,
  ],
  statement: ["je | j | c'est | ce | ça | on | nous | vous | tu | qui | pourquoi | comment | ceci"],
};
