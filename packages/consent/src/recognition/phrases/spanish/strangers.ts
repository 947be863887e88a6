import type { Phrases } from '../phrase-table.ts';

/** Who is not there, and what is not theirs (C17). */
export const STRANGERS: Phrases = {
  wrong_number: [
    `
      (no existe | no vive | no está) (esa persona | ese señor | esa señora | nadie así) [(en | con) este
      <fono> | aquí | acá]`,
    `
      (esa | esta | la) persona [que (buscan | busca)] (ya no | no) (se encuentra | vive | existe | contesta
      | está) [(en | con) este <fono> | aquí | acá]`,
    'no (la | lo | los | las) conozco a (ese | esa | él | ella | <quien> | esos)',
    `
      no (sé | conozco | sabemos) quién (es | sea) (esa persona | esa muchacha | ese muchacho | ese señor |
      esa señora | él | ella | <quien> | CAPITAL | ese | esa)`,
    '[y | pues] (esa | ese) (<quien> | CAPITAL) quién es',
    `
      quién es (ese | esa) (señor | señora | tal | don | doña | muchacho | muchacha) [<quien> | CAPITAL]
      [que [tanto] (buscan | busca)]`,
    `
      (este | ese) (no | ya no) es (su | el) <fono> [de (<quien> | don CAPITAL | don <quien> | doña <quien>
      | doña CAPITAL | CAPITAL | ella | él)]`,
    `
      (este | ese | el) <fono> me lo (dieron | asignaron | vendieron | pasaron | acaban de dar) [nuevo]
      [(hace | apenas | ayer) [ANY] [ANY]]`,
    `
      [recién | apenas | ahora] (acabo de (agarrar | sacar | obtener | activar | estrenar | contratar) | me
      (dieron | asignaron | entregaron)) (este | el) <fono> [(hace | apenas | ayer) [ANY] [ANY]]`,
    'no sé quién lo (tenía | tuvo | usaba) [antes]',
    `
      (el dueño | la dueña | la persona | el cliente | el usuario) anterior [de este <fono>] [(a lo mejor |
      ya no | cambió | es | era | quizás)] [lo tiene | tiene este <fono> | es (el | la) que (buscan |
      busca)]`,
    `
      la persona que (buscan | busca) (murió | falleció | se mudó | ya no (vive aquí | tiene este <fono> |
      está)) [y este <fono> [ahora] es mío]`,
    '[y] este <fono> ahora (es mío | lo tengo yo)',
    'ahora lo tengo yo [y no es (él | ella)]',
    `
      (esta | este | aquí | acá) es (una | un) <lugar> [particular | dental | de ANY | y no ANY ANY [ANY]]`,
    '[nosotros] somos (una | un) <lugar> [de ANY]',
    '(aquí | acá) no (hay | tenemos | arreglamos | vendemos | reparamos) [ninguna | ningunas] <bici>',
    `
      (creo que | seguro) (quería | querías | querían | quiso | quisieron) (escribirle | mandarle | hablarle
      | marcarle | llamar | enviarle) a (otro | otra persona | alguien más)`,
    `
      (creo que | seguro | me parece que) (busca | buscas | buscan) a (alguien más | otra persona | otro |
      mi vecino | mi vecina | <quien>)`,
    '[yo] no soy (la | el) (<quien> | CAPITAL) [que (buscan | busca | buscas | dicen)]',
    '[yo] no soy (don | doña | señor | señora | el don | el señor | la señora) (<quien> | CAPITAL)',
    `
      [yo] no soy (la | el) (mamá | papá | esposa | esposo | hija | hijo | hermana | hermano | abuela |
      abuelo | dueña | dueño | novia | novio | mujer | tía | tío) de (<quien> | CAPITAL | esa <bici> | esa
      persona | (ninguna | ningún) ANY [con <bici>] [ANY])`,
    `
      [yo] no soy (ese | esa | el | la) (vato | señor | señora | persona | muchacho | muchacha | cliente |
      clienta | destinatario | destinataria) [que (buscan | busca) | de este (mensaje | texto)]`,
    `
      [yo] no soy (el | la) que (vos | tú | usted | ustedes) (decís | dices | dicen | dice | creen | cree |
      buscan | busca | buscás)`,
    `
      (ese | esa | este) no soy yo | no soy yo (ese | esa | esa persona | al que buscan | a quien buscan) |
      yo no so ese | yo no soy (ese | esa)`,
    '[porque | pero | y] yo no soy [señor | joven]',
    `
      (por enésima vez | les llevo diciendo [meses | años | ANY ANY] que | ya (les | le | te) (dije | he
      dicho) [que] | otra vez | ya dije que | repito | les repito que) [yo] [ya] no soy (<quien> | CAPITAL)`,
    `
      (ya (les | le | te) (dije | he dicho) que | les llevo diciendo [ANY] que) (número equivocado | no es
      aquí | aquí no (vive | es) [<quien> | CAPITAL] | se equivocaron)`,
    '(aquí | acá) no es [señor | joven | oiga]',
    `
      (mal | malo | falso | errado | otro) [el] (número | num | numero) | (número | num) (malo | falso |
      errado | mal) | errado [señor | joven | amigo]`,
    '(está | es) (errado | malo | equivocado | mal) (el | su) (número | num | teléfono | cel)',
    `
      (te | le | les) dieron (un | el | mal el) (número | cel | teléfono) [falso | mal | equivocado |
      incorrecto | errado | que no es]`,
    `
      (el cliente | la clienta | alguien | esa persona) [les | le | te] dio mal su (número | cel | celular |
      teléfono)`,
    'no corresponde a (este | ese | mi) <fono>',
    `
      (este | ese | el) <fono> no (corresponde | pertenece) (a | al) [señor | señora | don | doña | la
      señora] (<quien> | CAPITAL | esa persona | ANY CAPITAL)`,
    `
      (me | nos) (llegó | llegaron | llegan | están llegando | está llegando | siguen llegando) (esto |
      <misRecados>) (por error | por equivocación | de (alguien | otra gente | otra persona | otro señor)
      [(llamado | llamada | que se llama) [ANY]] | para (una | un) tal (<quien> | CAPITAL) | para (<quien> |
      CAPITAL | otra persona | alguien más))`,
    '(mensajes | textos | avisos) (para | de) (una | un) tal (<quien> | CAPITAL) [y [yo] no soy]',
    `
      (se | te | t) (equivocó | equivocaste | equivocaron | confundió | confundiste | confundieron |
      confundistes | equivocastes) (de | d) (número | num | persona | cel | teléfono)`,
    '(wrong person | wrong number) [no soy (<quien> | CAPITAL)]',
    '(no soy | yo no soy) la persona (que buscan | que busca | indicada | correcta)',
    '(creo que | pienso que) no es (conmigo | para mí | a mí | aquí)',
    `
      (buscan | busca | buscas) a (mi vecino | mi vecina | otra persona | otro señor | otra señora | alguien
      más)`,
    'ese es mi (hermano | hijo | primo | vecino | papá | esposo) pero este es mi <fono>',
    `
      este (es | era) el <fono> de (su | mi) (ex | ex esposa | ex esposo | papá | mamá | hermano | hijo)
      [pero ahora lo tengo yo]`,
    '[no] (sé | conozco) quiénes son ustedes creo que buscan a (alguien más | otra persona)',
    `
      (ese | esa | él | ella) (vato | señor | muchacho | muchacha | señora | persona) ya no (tiene | usa)
      este <fono>`,
    'no soy <quien> punto',
    'no soi [la] (persona | <quien>) [que | q] [(buscan | buskan)]',
    '[yo] soy [el | la] (nuevo | nueva) (dueño | dueña) de este <fono>',
    `
      [usted] (está | están | anda | andan) (marcando | llamando | escribiendo | mandando) (mal | a otro
      lado | al número equivocado)`,
    `
      [yo] no (sé | tengo idea | sabemos) [ni] de qué (<bici> | orden | pedido | taller | reparación |
      tienda | llanta | cita) [me] (habla | hablas | hablan | está hablando | están hablando)`,
    `
      [yo] (nunca | jamás | no) he (comprado | llevado | dejado | arreglado | reparado) [una | ninguna]
      <bici> [ahí | con ustedes | en (mi | la) vida | en su (tienda | taller)]`,
    `
      (acabo de | apenas) (comprar | compré | activar | activé | estrenar | sacar) (este | el | la) (chip |
      línea | sim | <fono>)`,
    `
      me (dieron | asignaron | vendieron) este (<fono> | chip | línea) (el | la | hace | apenas | ayer |
      esta | este) [ANY] [ANY] [ANY]`,
    `
      (este | ese) <fono> [ya] es de (otra persona | otro señor | otra señora | alguien más | otra familia)`,
    'ninguna <bici> es (mía | nuestra) | [yo] no (espero | estoy esperando) (ninguna | ningún) <pedido>',
    `
      [yo] no tengo (nada | ninguna cosa | ningún pedido | ninguna orden | ninguna cita) (en | con) (su
      (taller | tienda) | ustedes | ese taller)`,
    `
      (ese | esa | <quien>) (muchacho | muchacha | señor | señora | persona | joven | inquilino | familia)
      ya (se mudó | se fue | no vive [aquí] | falleció | murió | cambió de <fono>)`,
    `
      (llamó | escribió | marcó | llama | escribe | habla) a [la] casa de [la] (familia | señora | CAPITAL |
      <quien>) [<quien> | CAPITAL]`,
    `
      (este | esta | aquí) es (un | una) <lugar> (médico | dental | jurídico | privado | particular | de
      ANY)`,
    '[está] (equivocado | equivocada | errado) de (número | teléfono | cel | celular | persona)',
    // How people say that they had it before, and that nothing was ordered.
    `
      [yo] no soy <quien> soy (su | la | el) [<familiar> | ex | vecino | vecina | nuera | yerno | cuñado |
      cuñada | suegra | sobrino | sobrina] [de <quien>]`,
    `
      no (conosco | conozco) a (ningún | ninguna | nadie llamado | nadie que se llame) (<quien> | CAPITAL |
      ANY) [aquí]`,
    '(ese | este | el) (número | num | teléfono | cel) (está | es) (equivocado | errado) [señor | joven]',
    `
      [yo] no tengo ninguna (<bici> | orden | cita | reparación | compra) (en reparación | en su taller |
      con ustedes | ahí | en ningún (lado | taller))`,
    `
      [yo] no reconozco (este | ese | esta | esa | ningún) (pedido | orden | compra | cita | mensaje |
      número)`,
    `
      [yo] no (hice | pedí | agendé | saqué | tengo) [<ninguna>] cita (con (ustedes | nadie) | ahí | en su
      taller | en ningún lado)`,
    '[yo] no (hice | agendé | saqué) ninguna cita',
    `
      [yo] (no | nunca) (ordené | compré | pedí | he comprado | he pedido | he ordenado | llevé) nada (de
      ahí | con ustedes | ahí | en (su | esa | ese) (tienda | taller) | de (su | esa) tienda)`,
    `
      [yo] no sé (qué | cuál) (tienda | taller | negocio | lugar) (es | sea) (esa | ese | este) | [yo] no sé
      quién es usted`,
    `
      (este | ese | el) <fono> ya no (pertenece | corresponde) a (<quien> | CAPITAL | ella | él | esa
      persona)`,
    `
      (mi (ex | hija | hijo | <familiar> | difunto esposo | difunta madre | suegra | nuera | yerno)) (tenía
      | usaba | tuvo) este <fono> [antes] [ahora es mío]`,
    '(este | ese) <fono> era de mi (difunto | difunta | ex) [ANY]',
    'soy su ex [ya no (vive | está) conmigo] | ya no (vive | está) conmigo',
    `
      (él | ella | <quien> | esa persona) ya no (vive | está | trabaja) (aquí | acá | en esta casa | con
      nosotros | conmigo)`,
    `
      nadie (aquí | acá) se llama (<quien> | CAPITAL | así) | (por | de) (aquí | acá) no hay (ningún |
      ninguna) (<quien> | CAPITAL)`,
    `
      (busca | buscan | buscas) a otra (<quien> | CAPITAL | señora | persona) | (soy | yo soy) otra persona`,
    'no soy (con quien | a quien) (quiere | quieren | quieres) (hablar | escribir | contactar)',
    `
      [siguen | están | está] (mandando | escribiendo | enviando) [<misRecados>] a la persona (equivocada |
      incorrecta)`,
    `
      (acabo de cambiar de número | cambié de número | estrené número | tengo número nuevo) y me (llegan |
      llega | están llegando) [<misRecados>] de (otro | otra | otra persona | alguien más)`,
    `
      (recién | apenas | hace poco) (saqué | compré | me dieron | adquirí | contraté) (este | esta | el |
      la) (chip | línea | sim | <fono>)`,
    `
      (compré | saqué | contraté | adquirí) (el | este | la | esta) (chip | línea | sim) (hace poco | ayer |
      apenas | hace [ANY] [ANY] | esta semana | el ANY [pasado])`,
    'este <fono> me lo (acaban de dar | dieron | asignaron) en (la | el) ANY',
    '[yo] tengo este <fono> desde (ayer | hace poco | hace [ANY] [ANY])',
    '(este | ese | el) <fono> [ya] (se lo dieron | pasó | es) a otra persona',
    '(busca | buscan) al (dueño | usuario) anterior',
    '[usted] no (está hablando | habla) con (<quien> | CAPITAL | la persona correcta | quien busca)',
  ],
};
