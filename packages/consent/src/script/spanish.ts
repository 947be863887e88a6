import { asked, askedThen, either, keyword, said, saidTogether } from './plain-script.ts';
import type { ScriptWords } from './script-element.ts';

const WRITE =
  /(?<!\p{L})(?:respond\p{L}*|contest\p{L}*|env[ií]\p{L}*|mand\p{L}*|escrib\p{L}*|textee|mensaje|text(?:o|ea)|dig\p{L}*)(?!\p{L})/iu;
const replyWith = (words: string) => keyword(words, WRITE, 'con|la|palabra|nos|un|solo|simplemente');
const WHERE =
  /(?<!\p{L})(?:pie|final|p[aá]ginas?|sitio|web|internet|en l[ií]nea|enlace|enlazad\p{L}*|mostrador|caja|recibo|tarjeta|letrero|all[ií]|ah[ií])(?!\p{L})|(?<!\p{L})[\w-]+\.(?:com|net|org|mx|us|example)(?!\p{L})/iu;

const YES_AND_NO = [
  /(?<!\p{L})s[ií](?!\p{L})/iu,
  /(?<!\p{L})(?:o|u|¿|y|,|\/) ?(?:que )?(?:dice |diga |un )?(?:no)(?!\p{L}| (?:es|son|tiene|hay|hace|m[aá]s|necesita|depende|cambia|afecta))/iu,
];

export const SPANISH_SCRIPT: ScriptWords = {
  optional_texts: {
    isSaid: either(
      said(
        /(?<!\p{L})(?:opcional(?:es)?|voluntari[oa]s?|usted decide|como usted (?:quiera|prefiera)|si (?:usted )?(?:quiere|gusta|desea|lo desea|prefiere|est[aá] de acuerdo|le parece)|sin (?:ning[uú]n )?compromiso|puede decir que no)(?!\p{L})/iu,
      ),
      saidTogether(
        /(?<!\p{L})no (?:es|son|est[aá]) (?:obligatori\p{L}*|obligad\p{L}*|necesari\p{L}*)|(?<!\p{L})no tiene (?:que|por qu[eé])(?!\p{L})/iu,
        /^(?!.*(?<!\p{L})(?:compr\p{L}*|pedido)(?!\p{L}))/iu,
      ),
    ),
    say: 'Son opcionales.',
  },
  no_condition_of_purchase: {
    isSaid: either(
      saidTogether(
        // Near enough to be what is denied: "no se preocupe, es condición de compra" is none.
        /(?<!\p{L})(?:no|ni|nunca|nada|ningun\p{L}*|ningún|sin|tampoco)(?!\p{L})(?: [\p{L}]+){0,5}? (?:condici[oó]n|requisito|requier\p{L}*|requerid\p{L}*|exig\p{L}*|obligatori\p{L}*|obligaci[oó]n|necesari\p{L}*|falta|depende\p{L}*)(?!\p{L})/iu,
        /(?<!\p{L})(?:compr\p{L}*|pag\p{L}*|pedido|venta|servicio|atend\p{L}*)(?!\p{L})/iu,
      ),
      saidTogether(
        /(?<!\p{L})(?:no tiene que|no necesita|no hace falta)(?!\p{L}).*(?<!\p{L})(?:acept\p{L}*|decir que s[ií]|recib\p{L}*)(?!\p{L})/iu,
        /(?<!\p{L})para (?:compr\p{L}*|que lo atendamos)(?!\p{L})/iu,
      ),
      saidTogether(
        /(?<!\p{L})(?:de todos modos|de todas formas|de todas maneras|igual(?:mente)?|sin (?:ellos|aceptar|aceptarlos)|no cambia|no afecta|diga lo que diga)(?!\p{L})/iu,
        /(?<!\p{L})(?:compr\p{L}*|precio|venta|servimos|atend\p{L}*)(?!\p{L})/iu,
      ),
    ),
    say: 'Aceptar no es condición de ninguna compra.',
  },
  order_pickup: {
    isSaid: said(
      /(?<!\p{L})(?:recog\p{L}*|recoj\p{L}*|retir(?:ar\p{L}*|o)|pasar? por (?:su|el|la|[eé]l|ella)|venir por)(?!\p{L})/iu,
      /(?<!\p{L})(?:est[eéaá]n?|estar[aá]n?|qued[ae]n?) list[oa]s?(?!\p{L})/iu,
    ),
    say: 'Le avisamos cuando su pedido esté listo para recoger.',
  },
  services: {
    isSaid: said(
      /(?<!(?:t[eé]rminos|condiciones|t[eé]rminos y condiciones) (?:de|del) )(?<!\p{L})servicios?(?!\p{L})/iu,
      /(?<!\p{L})(?:reparaci[oó]n|reparaciones|arreglos?|mantenimiento|taller|citas?|ajustes?)(?!\p{L})/iu,
    ),
    say: 'Y sobre nuestros servicios.',
  },
  frequency: {
    isSaid: said(
      /(?<!\p{L})(?:frecuencia|el n[uú]mero|la cantidad|cu[aá]nt[oa]s mensajes|cada cu[aá]nto)(?!\p{L})(?:(?!(?<!\p{L})(?:no|nunca|ni)(?!\p{L}))[^.!?])*(?<!\p{L})(?:var\p{L}*|depende\p{L}*|cambia\p{L}*|baja|poca|m[aá]xim\p{L}*|seg[uú]n)(?!\p{L})/iu,
      /(?<!no )(?<!\p{L})var(?:[ií]a|iar\p{L}*) (?:la|su) frecuencia(?!\p{L})|(?<!\p{L})(?:poca|baja) frecuencia(?!\p{L})/iu,
      /(?<!\p{L})(?:\d+|un[oa]?|dos|tres|cuatro|cinco|seis|pocos|algunos|varios)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:al|por|cada) (?:d[ií]a|semana|mes|a[nñ]o|pedido|visita|compra|reparaci[oó]n|servicio)(?!\p{L})/iu,
      // Not where it is about what the customer sends: "escriba AYUDA de vez en cuando".
      /(?<!(?<!\p{L})(?:AYUDA|HELP|STOP|respond[ae]r?|conteste|escriba|mande|env[ií]e)(?!\p{L})[^.!?;:,]*)(?<!\p{L})(?:(?:solo|s[oó]lo|[uú]nicamente) cuando|de vez en cuando|pocas veces|unos pocos|ocasional\p{L}*|seg[uú]n (?:haga falta|sus pedidos))(?!\p{L})/iu,
    ),
    say: 'La frecuencia varía.',
  },
  message_and_data_rates: {
    isSaid: saidTogether(
      /(?<!\p{L})(?:mensaj\p{L}*|textos?|sms)(?!\p{L})/iu,
      /(?<!\p{L})datos(?!\p{L})/iu,
      /(?<!\p{L})(?:tarifas?|cargos?|costos?|cobr\p{L}*)(?!\p{L})/iu,
      /(?<!\p{L})(?:pued[ea]n?|podr[ií]an?|quiz[aá]s?)(?!\p{L})/iu,
    ),
    say: 'Pueden aplicarse tarifas de mensajes y datos.',
  },
  reply_stop: {
    isSaid: saidTogether(
      replyWith('STOP|ALTO|PARAR|PARE|BAJA|NO MÁS'),
      WRITE,
      /(?<!\p{L})(?:cualquier|todo) (?:momento|d[ií]a|hora)(?!\p{L})|(?<!\p{L})cuando (?:usted )?(?:quiera|guste|desee|lo desee)(?!\p{L})|(?<!\p{L})en el momento(?!\p{L})/iu,
    ),
    say: 'Puede responder STOP en cualquier momento.',
  },
  reply_help: {
    isSaid: saidTogether(replyWith('HELP|AYUDA'), WRITE),
    say: 'Responda HELP para recibir ayuda.',
  },
  terms: {
    isSaid: saidTogether(
      /(?<!\p{L})(?:t[eé]rminos|condiciones(?! (?:de|para) (?:la )?compra))(?!\p{L})/iu,
      WHERE,
    ),
    say: 'Nuestros términos están enlazados al pie de cada página de nuestro sitio web.',
  },
  privacy_policy: {
    isSaid: saidTogether(/(?<!\p{L})(?:pol[ií]tica|aviso) de privacidad(?!\p{L})/iu, WHERE),
    say: 'Nuestra política de privacidad está enlazada al pie de cada página de nuestro sitio web.',
  },
  yes_or_no: {
    isSaid: either(
      asked(...YES_AND_NO),
      saidTogether(
        /(?<!\p{L})s[ií](?!\p{L})[^.!?]{0,15}(?:(?<!\p{L})[ou](?!\p{L})|\/)[^.!?]{0,15}(?<!\p{L})no(?!\p{L})/iu,
        /(?<!\p{L})(?:dig\p{L}*|d[ií]ga(?:me|nos)|conteste\p{L}*|respond\p{L}*|necesito|quiero|basta|elija|por favor|solo)(?!\p{L})/iu,
      ),
      askedThen(
        /^[^\p{L}]*(?:\p{L}+ ){0,3}?s[ií](?!\p{L})[^\p{L}]{0,3}(?:o|u|\/)[^\p{L}](?:un )?no(?!\p{L})/iu,
      ),
    ),
    say: '¿Le enviamos mensajes, sí o no?',
  },
};
