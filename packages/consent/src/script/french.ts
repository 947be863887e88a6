import { asked, askedThen, either, keyword, said, saidTogether } from './plain-script.ts';
import type { ScriptWords } from './script-element.ts';

const WRITE =
  /(?<!\p{L})(?:r[ée]pond\p{L}*|envo[iy]\p{L}*|text(?:ez|er|e)|[ée]cri\p{L}*|dites|dire)(?!\p{L})/iu;
const replyWith = (words: string) => keyword(words, WRITE, '-?nous|le|mot|par|avec|simplement|juste|un');
const WHERE =
  /(?<!\p{L})(?:bas|pied|pages?|site|web|internet|en ligne|lien|comptoir|caisse|re[çc]u|carte|affiche|l[àa]-bas)(?!\p{L})|(?<!\p{L})[\w-]+\.(?:com|net|org|ca|qc|example)(?!\p{L})/iu;

const YES_AND_NO = [/(?<!\p{L})oui(?!\p{L})/iu, /(?<!\p{L})non(?!\p{L})/iu];

export const FRENCH_SCRIPT: ScriptWords = {
  optional_texts: {
    isSaid: either(
      said(
        /(?<!\p{L})(?:facultati(?:f|fs|ve|ves)|optionnel(?:s|le|les)?|volontaires?|c'est (?:vous qui (?:voyez|d[ée]cidez)|votre choix|comme vous voulez)|si (?:vous (?:voulez|le voulez|souhaitez|le souhaitez|d[ée]sirez|le d[ée]sirez|pr[ée]f[ée]rez|[êe]tes d'accord)|cela vous (?:convient|va)|[çc]a vous (?:convient|va|dit|tente))|sans (?:aucune )?obligation|vous pouvez (?:dire non|refuser))(?!\p{L})/iu,
      ),
      saidTogether(
        /(?<!\p{L})(?:pas|nullement) (?:obligatoires?|oblig[ée]\p{L}*|n[ée]cessaires?|tenu)(?!\p{L})/iu,
        /^(?!.*(?<!\p{L})(?:ach\p{L}*|commander)(?!\p{L}))/iu,
      ),
    ),
    say: 'Ils sont facultatifs.',
  },
  no_condition_of_purchase: {
    isSaid: either(
      saidTogether(
        // Near enough to be what is denied: "rien à craindre, c'est une condition d'achat" is none.
        /(?<!\p{L})(?:pas|jamais|aucun\p{L}*|sans|ni|rien|n'est|ne sont|n'a|ne)(?!\p{L})(?: [\p{L}']+){0,5}? (?:(?:d'|n'en |en )?(?:condition\p{L}*|exig\p{L}*|obligatoire|n[ée]cessaire|requis\p{L}*|d[ée]pend\p{L}*))(?!\p{L})/iu,
        /(?<!\p{L})(?:ach\p{L}*|pay\p{L}*|vente|servi\p{L}*)(?!\p{L})/iu,
      ),
      saidTogether(
        /(?<!\p{L})pas (?:besoin|oblig[ée]\p{L}*|tenu\p{L}*)(?!\p{L}).*(?<!\p{L})(?:accept\p{L}*|dire oui|recevoir)(?!\p{L})/iu,
        /(?<!\p{L})pour (?:acheter|[êe]tre servi\p{L}*)(?!\p{L})/iu,
      ),
      saidTogether(
        /(?<!\p{L})(?:de toute fa[çc]on|quand m[êe]me|dans tous les cas|sans (?:eux|[çc]a|cela|accepter)|ne change(?:nt)? rien|n'affecte|quelle que soit votre r[ée]ponse|peu importe votre r[ée]ponse)(?!\p{L})/iu,
        /(?<!\p{L})(?:ach\p{L}*|prix|vente|servi\p{L}*)(?!\p{L})/iu,
      ),
    ),
    say: "Accepter n'est une condition d'aucun achat.",
  },
  order_pickup: {
    isSaid: said(
      /(?<!\p{L})(?:ramass\p{L}*|cueillette|r[ée]cup[ée]r\p{L}*|(?:venir|passer) (?:le |la |les |l'|)(?:chercher|prendre)|aller chercher|chercher)(?!\p{L})/iu,
      /(?<!\p{L})(?:est|sont|sera|seront|soit) pr[êe]te?s?(?!\p{L})/iu,
    ),
    say: 'Nous vous écrivons quand votre commande est prête à ramasser.',
  },
  services: {
    isSaid: said(
      /(?<!(?:conditions|modalit[ée]s|termes) (?:de|du) )(?<!\p{L})services?(?!\p{L})/iu,
      /(?<!\p{L})(?:r[ée]parations?|entretiens?|mises? au point|atelier|rendez-vous|ajustements?)(?!\p{L})/iu,
    ),
    say: 'Et au sujet de nos services.',
  },
  frequency: {
    isSaid: said(
      /(?<!\p{L})(?:fr[ée]quence|nombre|quantit[ée]|combien)(?!\p{L})(?:(?!(?<!\p{L})(?:ne|pas|jamais)(?!\p{L}))[^.!?])*(?<!\p{L})(?:vari\p{L}*|d[ée]pend\p{L}*|chang\p{L}*|faible|basse|au plus|maximum|selon)(?!\p{L})/iu,
      /(?<!\p{L})(?:\d+|une?|deux|trois|quatre|cinq|six|quelques|plusieurs)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:par|chaque|[àa] chaque|pour chaque) (?:jour|semaine|mois|an|ann[ée]e|commande|visite|achat|r[ée]paration|service)(?!\p{L})/iu,
      // Not where it is about what the customer sends: "écrivez AIDE au besoin".
      /(?<!(?<!\p{L})(?:AIDE|HELP|STOP|ARR[ÊE]T|r[ée]pond\p{L}*|textez|[ée]crivez|envoyez)(?!\p{L})[^.!?;:,]*)(?<!\p{L})(?:(?:seulement|uniquement) (?:quand|lorsque?)|de temps en temps|[àa] l'occasion|occasionnel\p{L}*|au besoin(?! *,? *(?:r[ée]pond|textez|[ée]crivez|envoyez))|rarement|quelques (?:textos|messages))(?!\p{L})/iu,
    ),
    say: 'La fréquence varie.',
  },
  message_and_data_rates: {
    isSaid: saidTogether(
      /(?<!\p{L})(?:messag\p{L}*|textos?|sms)(?!\p{L})/iu,
      /(?<!\p{L})donn[ée]es(?!\p{L})/iu,
      /(?<!\p{L})(?:frais|tarifs?|co[ûu]ts?|factur\p{L}*)(?!\p{L})/iu,
      /(?<!\p{L})(?:peu(?:t|vent)|pourrai(?:t|ent))(?!\p{L})/iu,
    ),
    say: "Des frais de messagerie et de données peuvent s'appliquer.",
  },
  reply_stop: {
    isSaid: saidTogether(
      replyWith('STOP|ARR[ÊE]T|ARR[ÊE]TE'),
      WRITE,
      /(?<!\p{L})(?:[àa]|en) (?:tout (?:temps|moment)|n'importe quel moment)(?!\p{L})|(?<!\p{L})n'importe quand(?!\p{L})|(?<!\p{L})quand vous (?:voulez|voudrez|le voulez|le voudrez|le souhaitez)(?!\p{L})|(?<!\p{L})d[èe]s que(?!\p{L})/iu,
    ),
    say: 'Vous pouvez répondre STOP en tout temps.',
  },
  reply_help: { isSaid: saidTogether(replyWith('HELP|AIDE'), WRITE), say: "Répondez AIDE pour de l'aide." },
  terms: {
    isSaid: saidTogether(/(?<!\p{L})(?:modalit[ée]s|conditions(?! d'achat)|termes)(?!\p{L})/iu, WHERE),
    say: 'Nos modalités sont en lien au bas de chaque page de notre site web.',
  },
  privacy_policy: {
    isSaid: saidTogether(
      /(?<!\p{L})(?:(?:politique|avis|d[ée]claration) (?:de|sur la) (?:confidentialit[ée]|(?:protection de la )?vie priv[ée]e|protection des renseignements))(?!\p{L})/iu,
      WHERE,
    ),
    say: 'Notre politique de confidentialité est en lien au bas de chaque page de notre site web.',
  },
  yes_or_no: {
    isSaid: either(
      asked(...YES_AND_NO),
      saidTogether(
        /(?<!\p{L})oui(?!\p{L})[^.!?]{0,15}(?:(?<!\p{L})ou(?!\p{L})|\/)[^.!?]{0,15}(?<!\p{L})non(?!\p{L})/iu,
        /(?<!\p{L})(?:dites|r[ée]pondez|r[ée]ponse|choisissez|veux|voulons|faut|suffit|s'il vous pla[îi]t|simplement)(?!\p{L})/iu,
      ),
      askedThen(
        /^[^\p{L}]*(?:[\p{L}']+ ){0,3}?oui(?!\p{L})[^\p{L}]{0,3}(?:ou|\/)[^\p{L}](?:un )?non(?!\p{L})/iu,
      ),
    ),
    say: 'Pouvons-nous vous texter, oui ou non?',
  },
};
