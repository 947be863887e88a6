import { type Contradictions, type Negation, negated, negatedKeyword, words } from './contradiction.ts';

const NO: Negation = {
  no: 'no(?! más| mas)|nunca|jamás|jamas|tampoco|ni|nadie|ningún|ninguna|ninguno|nada|imposible|sin poder|sin que pueda',
  ends: 'y|e|pero|sino|porque|pues|como|que no|más que|salvo|excepto|hasta|solo|sólo|solamente|también|dude|olvide|preocupe|importa|problema|espere|tenga pena|después|costo|compromiso|duda|necesita|cuando|razón|explicar',
  ifs: 'si|cuando|una vez que|en cuanto|aunque',
};
const not = negated(NO);
const notKeyword = negatedKeyword(NO);

const SEND =
  '(?:responder|responda|respondiendo|conteste|contestar|contestando|envíe|enviar|enviando|mande|mandar|escriba|escribir|escribiendo|diga|decir)';
const keyword = (upper: string, lower: string) =>
  `(?:["']?(?:${upper})["']?(?!\\p{L})|${SEND}(?: (?:con|la|palabra))* ["']?(?:${lower})["']?(?!\\p{L}))`;
const failing = (word: string, other: string) => [
  new RegExp(
    `(?<!\\p{L})(?:${word})(?:(?!${other})[^.!?;:]){0,30}? (?:no|nunca|ya no) (?:\\p{L}+ )?(?:funcion\\p{L}*|sirve\\p{L}*|detiene\\p{L}*|termina\\p{L}*|para los|cuenta(?! en su contra)|vale|es válid\\p{L}*|está (?:disponible|permitid\\p{L}*)|se (?:acepta|lee|respeta|permite|contesta|responde)|hace (?:nada|efecto)|tiene efecto|ayuda|contesta|responde)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${word})(?:(?!${other})[^.!?;:]){0,30}? (?:no hace nada|(?:solo|sólo) (?:funciona|sirve|vale)|no cambia nada|da igual|es inútil|(?:será|es|queda) ignorad\\p{L}*|se ignora|está prohibid\\p{L}*)(?!\\p{L})`,
    'u',
  ),
];
const STOP = 'STOP|ALTO|PARAR|PARE|BAJA';
const HELP = 'HELP|AYUDA';

const AGREE =
  '(?:aceptar(?:los)?|acepte|decir que sí|decir sí|diga que sí|recibir(?:los)?|suscribirse|inscribirse|apuntarse)';
const MUST = `(?<!(?:no|nunca|nadie|ni|solo|sólo|si) (?:\\p{L}+ )?)(?:debe|tiene que|hay que|necesita|está obligad[oa] a|es obligatorio|es necesario|es requisito)(?: usted)? ${AGREE}(?! o (?:que )?no(?!\\p{L}))`;
const ANYWAY = [
  words('aunque (?:usted )?(?:diga|conteste|responda|nos diga)(?: que)? no'),
  words(
    '(?:le (?:escribimos|escribiremos|mandamos|mandaremos|enviamos|enviaremos)|los recibirá|los mandamos)[^.!?;,]{0,25} (?:de todos modos|de todas formas|de todas maneras|igual|quiera o no|diga lo que diga)',
  ),
  words(
    '(?:diga lo que diga|conteste lo que conteste|sí o no|quiera o no|de todos modos|de todas formas),? (?:le (?:escribimos|escribiremos|mandamos|mandaremos|enviamos|enviaremos)|los recibirá)',
  ),
];

const BUY =
  '(?:comprar|hacer (?:su|un) pedido|pedir|pagar|que (?:lo|la|le) atendamos|ser atendid[oa]|recoger)';
const missingDocument = (name: string, other: string) => [
  words(
    `(?:no (?:hay|tiene|tienen|tenemos|existen?|publicamos|mostramos|damos|ofrecemos|encontrará|puede (?:ver|leer|encontrar))|sin|ni|ningún|ninguna|nunca (?:publicamos|mostramos))(?: (?:los|las|la|el|nuestros|nuestras|nuestra|nuestro|unos|una|un|ninguna?|ningún))*(?: ${other}(?:,| o| y| ni)+(?: (?:los|las|la|el|nuestros|nuestra))?)? ${name}`,
  ),
  words(
    `${name}[^.!?;]{0,25}? (?:no|nunca|tampoco) (?:se (?:publican?|muestran?|pueden? (?:ver|leer|encontrar)|encuentran?)|están?|existen?|hay|son públic[oa]s|es públic[oa]|aparecen?|tenemos|las? tenemos|los tenemos)`,
  ),
  words(
    `${name}(?:(?! no(?!\\p{L}))[^.!?;]){0,15}? (?:(?:son|es) (?:un )?(?:secret[oa]s?|privad[oa]s|confidencial(?:es)?)|están? (?:ocult[oa]s?|escondid[oa]s?))`,
  ),
];
const TERMS = '(?:términos(?: y condiciones)?|condiciones de uso)(?: (?:de|del) (?:uso|servicio))?';
const PRIVACY = '(?:política|aviso) de privacidad';

const BUT = '(?:sino|salvo|excepto|hasta|solo|sólo|solamente|más|menos|antes|otra|pero|preguntar|adivinar)';
const TELL = '(?:avisamos|avisaremos|escribimos|escribiremos|decimos|diremos|mandamos|enviamos|informamos)';

export const SPANISH_CONTRADICTIONS: Contradictions = {
  business_name: [
    words(
      '(?:no|nunca)(?: (?:es|son|serán|vienen|somos|llegan|mensajes))*(?: (?:de|por|para))?(?: parte de)? _(?=\\W|$)',
    ),
    words(
      '_ (?:no|nunca) (?:le |los )?(?:escribe|escribirá|manda|mandará|envía|enviará|es quien|será quien)(?: mensajes)?(?= ?[.!?;:,)]| ?$)',
    ),
  ],
  optional_texts: [
    not(
      '(?:opcional(?:es)?|voluntari[oa]s?|usted (?:quien )?decide|como usted quiera|su decisión)(?!\\p{L})',
    ),
    /(?<!(?:no|nunca|ni|nada|tampoco) (?:\p{L}+ )?)(?<!\p{L})(?:obligatori[oa]s?|forzos[oa]s?)(?!\p{L})/iu,
    words(MUST),
    words('no puede (?:negarse|rechazarl[oa]s|rechazar|decir que no|elegir)'),
    words('(?:no tiene (?:otra )?(?:opción|elección|alternativa)|sin (?:otra )?opción)'),
    ...ANYWAY,
    words('no (?:le queda|hay)(?: de)? (?:otra )?(?:opción|remedio|alternativa)'),
  ],
  no_condition_of_purchase: [
    words(`${MUST}[^.!?]{0,40} (?:para|antes de|si quiere) ${BUY}`),
    /(?<!(?<!\p{L})(?:no|nunca|ni|nada|ningun[oa]?|ningún|tampoco|jamás)(?!\p{L})[^.!?,;:]*)(?<!\p{L})(?:es|son|será|como)(?: (?:una?|la|el|nuestra|única))* (?:condición|requisito)(?!\p{L})/iu,
    words('(?:no hay otra|ninguna otra|única|sola) condición|(?:no hay otro|único|solo un) requisito'),
    /(?<!(?<!\p{L})(?:no|nunca|ni|nada|ningun[oa]?|ningún|tampoco)(?!\p{L})[^.!?,;:]*)(?<!\p{L})(?:compras?|ventas?|precios?|pedidos?|comprar|servicio)(?!\p{L})(?:(?!(?<!\p{L})(?:no|nunca)(?!\p{L}))[^.!?,;:]){0,15} (?:depende|requiere|exige)(?!\p{L})/iu,
    words(
      '(?:no (?:puede|podrá) (?:comprar|pagar|hacer|pedir|recoger)|no (?:le|lo|la) (?:vendemos|atendemos|venderemos|atenderemos))(?:(?!distinto|diferente|peor)[^.!?;]){0,40} (?:si no|sin aceptar|sin decir|hasta que|a menos que|salvo que|si dice que no)',
    ),
    words(
      'solo (?:quien|quienes|si|los que)(?: usted)? (?:aceptan?|acepte|dicen? que sí)[^.!?;]{0,25} (?:compran?|comprar|atend\\p{L}*)',
    ),
    words('sin (?:un |su )?sí[^.!?;]{0,10} no (?:le |lo |la )?(?:vendemos|atendemos|puede comprar)'),
    words(
      `para ${BUY},?(?: usted| aquí)? (?:hay que|tiene que|debe|necesita|es (?:necesario|obligatorio)) ${AGREE}`,
    ),
    words(
      'si (?:usted )?(?:dice que no|no acepta|se niega),? no (?:puede |podrá |le |lo |la )?(?:comprar|hacer|vendemos|atendemos|pedir)(?! distinto| diferente| peor)',
    ),
    words(`(?:aceptar(?:los)?|decir que sí|un sí) es (?:obligatorio|necesario|imprescindible) para ${BUY}`),
  ],
  order_pickup: [
    new RegExp(
      `(?<!\\p{L})(?:no|nunca|jamás|tampoco) (?:le |les )?${TELL}(?:(?!(?<!\\p{L})${BUT}(?!\\p{L}))[^.!?,;:]){0,40}?(?<!\\p{L})(?:cuando|si|que|de|sobre)(?!\\p{L})(?:(?!(?<!\\p{L})${BUT}(?!\\p{L}))[^.!?,;]){0,40}?(?<!\\p{L})(?:list[oa]s?|recog\\p{L}*|recoj\\p{L}*|retir\\p{L}*)(?!\\p{L})`,
      'iu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:no|nada|nunca) (?:cuando|sobre|de)(?!\\p{L})(?:(?!(?<!\\p{L})${BUT}(?!\\p{L}))[^.!?,;]){0,40}?(?<!\\p{L})(?:list[oa]s?|recog\\p{L}*|recoj\\p{L}*)(?!\\p{L})`,
      'iu',
    ),
    words('(?:nunca|no) (?:está|están|estará|estarán) list[oa]s?'),
  ],
  services: [
    words(
      `(?:no|nada|nunca)(?: (?:le |les )?${TELL})?(?: nada)? (?:sobre|de|acerca de) (?:nuestros? |los |el |su )?(?:servicios?|reparaci[oó]n(?:es)?|arreglos?|citas?)`,
    ),
    words('(?:no (?:damos|ofrecemos|tenemos|hay)|sin)(?: (?:ningún|el|nuestro))? servicios?'),
  ],
  frequency: [
    /(?:frecuencia|cu[aá]nt[oa]s mensajes|cada cu[aá]nto)(?!\p{L})[^.!?;]{0,30}(?<!\p{L})(?:secret[oa]|desconocid[oa]|confidencial|nadie (?:la |lo )?sabe|no (?:se|la|lo|le|les) (?:\p{L}+ )?(?:dice|decimos|diremos|sabe|damos|revela))(?!\p{L})/iu,
    /(?<!\p{L})no (?:le |les |se )?(?:decimos|diremos|dice|revelamos|informamos)(?!\p{L})[^.!?,;]{0,15}(?:la frecuencia|cu[aá]nt[oa]s|cada cu[aá]nto)(?![^.!?]*(?:var|depend))/iu,
    words('nadie (?:sabe|dice|conoce)[^.!?]{0,10} (?:frecuencia|cuántos|cada cuánto)'),
  ],
  message_and_data_rates: [
    words(
      '(?:no|nunca) (?:se )?(?:le )?(?:pueden?|podrán?|podrían?)(?: \\p{L}+){0,3} (?:tarifas?|cargos?|costos?|cobr\\p{L}*|aplic\\p{L}*|costar)',
    ),
    /(?<!\p{L})(?:tarifas?|cargos?|costos?)(?!\p{L})[^.!?,;]{0,25}(?<!\bo )(?<!\p{L})(?:no|nunca) (?:se |le )?(?:aplic|pued|podr|cobr)\p{L}*/iu,
    words(
      '(?:no|nunca) (?:se )?(?:aplican?|cobran?|aplicarán)(?: \\p{L}+){0,1} (?:tarifas?|cargos?|costos?)',
    ),
    words(
      '(?:no hay|sin)(?: ningún| ninguna)? (?:tarifas?|cargos?|costos?) (?:de|por) (?:mensaj|datos)\\p{L}*',
    ),
    words('(?:compañía|operador|proveedor|plan) (?:no|nunca) (?:le )?(?:puede |podrá )?cobra\\p{L}*'),
  ],
  reply_stop: [
    notKeyword(keyword(STOP, 'stop|alto|parar|pare|baja')),
    ...failing(STOP, HELP),
    words(
      '(?:seguimos|seguiremos|sigue|continuamos|continuaremos)(?: \\p{L}+)? (?:escribi|mand|envi)\\p{L}*[^.!?;]{0,40} (?:aunque|después|tras|a pesar)[^.!?;]{0,25} (?:STOP|ALTO|PARE|BAJA)',
    ),
    words(
      '(?:aunque|después de|tras|a pesar de)[^.!?;]{0,25} (?:STOP|ALTO|PARE|BAJA)[^.!?;]{0,20} (?:seguimos|seguiremos|continuamos|continuaremos)',
    ),
    /(?<!\p{L})(?:STOP|ALTO|PARE|BAJA)(?!\p{L})[^.!?;]{0,40}(?<!\p{L})(?:excepto|salvo|menos (?:en|durante|los)|pero no|no (?:durante|antes|en)|solo (?:después|durante|entre|tras|los|una)|sólo (?:después|durante|entre|tras|los|una)|después de (?:\d+|una?|dos|tres|treinta)|hasta que|a menos que)(?!\p{L})/u,
    words(
      '(?:no puede|no podrá|no hay (?:manera|forma|modo) de|es imposible)(?: nunca)? (?:parar|detener|terminar|cancelar|darse de baja|salirse|dejar de)(?:los)?(?: \\p{L}+)?',
    ),
    words('(?:ignoramos|ignoraremos|no hacemos caso (?:a|de))(?: \\p{L}+){0,2} (?:STOP|ALTO|BAJA)'),
  ],
  reply_help: [notKeyword(keyword(HELP, 'help|ayuda')), ...failing(HELP, 'STOP')],
  terms: missingDocument(TERMS, PRIVACY),
  privacy_policy: missingDocument(PRIVACY, TERMS),
  yes_or_no: [
    words(
      '(?:a menos que|salvo que|si no|excepto si)(?: usted)? (?:nos )?(?:diga|dice|conteste|contesta|responda)(?: que)? (?:no|lo contrario)(?: que no)?|(?:a menos que|salvo que) (?:usted )?(?:se oponga|se niegue|rechace)',
    ),
    words(
      '(?:el silencio|no contestar|no responder|no decir nada|callar)[^.!?;]{0,15} (?:es|cuenta como|significa|equivale a|vale como)(?: un)? sí',
    ),
    words(
      'si no (?:dice nada|contesta|responde|se opone)[^.!?;]{0,30} (?:sí|aceptad[oa]|acepta|inscrib\\p{L}*|apunt\\p{L}*|mandamos|escribimos)',
    ),
    /(?<!(?<!\p{L})(?:no|nunca|nadie|ni)(?!\p{L})[^.!?,;]{0,20})(?<!\p{L})(?:tomamos|tomaremos|contamos|cuenta|anotamos|damos|consideramos|entendemos)(?!\p{L})[^.!?;]{0,25} (?:como|por|que es)(?: un)? s[ií](?!\p{L}| o(?!\p{L}))/iu,
    words(
      '(?:un |el |su )?no (?:no (?:es una (?:respuesta|opción)|cuenta|vale|se acepta|sirve)|tampoco (?:cuenta|vale))',
    ),
    words('no (?:aceptamos|admitimos|anotamos|podemos aceptar) (?:un )?no'),
    words(
      '(?<!(?:no|nunca|solo|sólo) )(?:debe|tiene que|hay que) (?:decir|contestar|responder)(?: que)? sí(?! o(?!\\p{L}))',
    ),
    words('no puede (?:decir|contestar|responder) que no'),
    words('(?:sí|inscrit[oa]|aceptad[oa]) (?:por defecto|automáticamente)'),
    ...ANYWAY,
  ],
};
