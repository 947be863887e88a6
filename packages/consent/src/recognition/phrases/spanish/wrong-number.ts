import type { Phrases } from '../phrase-table.ts';

/** How people say that the phone is somebody else’s (C17). */
export const WRONG_NUMBERS: Phrases = {
  wrong_number: [
    '(quién es | no sé quién es | no conozco a) [esa | ese | esta] (<quien> | tal <quien>)',
    `
      (ese | esa | él | ella | <quien>) [wey | señor | señora | muchacho | muchacha] ya no (usa | tiene)
      este (número | cel | teléfono)`,
    '(él | ella | <quien>) tiene otro (número | cel | teléfono | celular)',
    '(compré | me dieron | me tocó | apenas compré | estrené) (este | el) (chip | número | cel)',
    '(le marcó | le escribió | le mandó | le escriben | le mandan | buscan) a otra persona',
    'no tengo nada (con | que ver con) ustedes',
    '(dueño | dueña) (de antes | anterior | pasado)',
    'wrong number',
    'aquí (vive | es | habla) la (familia | señora | casa)',
    'no es mi (bicicleta | bici | número)',
    'soy (su | la | el) <familiar> [de <quien>] (él | ella) tiene otro <fono>',
    '(está | es | anda) mal [el] (número | teléfono | cel)',
    `
      (no conozco | no sé quién es) [a] (esa | ese | ninguna | ningún | esta) (persona | señor | señora |
      muchacha | muchacho | <quien>)`,
    `
      [este | ese] [número | teléfono | cel | celular] ya no es (el número | el teléfono | el cel | el
      celular) de [mi | la | el] [ANY]`,
    `
      [creo que] ((el | este | ese | su | estos | esos | los | sus) (<sustantivo>) [que] | esto | eso) no
      (era | es | fue | eran | son | van | va) ((para | pa) (mí | nosotros | este número) | mío | míos |
      nuestro | dirigido a mí)`,
    `
      [creo que] [se | me | le | te | les] (está | estás | están | andas | anda | andan) (escribiendo |
      mandando | enviando | hablando | marcando | texteando | llamando | buscando) [<estos>] [<textos>]
      (a | al | a la) <otro>`,
    `
      [creo que] (le | me | te) (escribe | escribes | escriben | manda | mandas | mandan | marcó |
      marcaste | escribió | escribiste) [<estos>] [<textos>] (a | al | a la) <otro>`,
    '[creo que] (mandó | mandaste | mandaron | envió) [<estos>] [<textos>] (a | al | a la) <otro>',
    '[creo que] (marcó | marcaste | marcaron | marca | marcas) mal [el número]',
    `
      [creo que | yo creo que | seguro | parece que] [le | les] (anotó | anotaron | anotaste | apuntó |
      apuntaron | apuntaste | escribió | tiene | tienen | tienes | traen | trae | dieron | pasaron) (mal
      [anotado | apuntado] [el | este] (número | teléfono | cel | celular | num) | el (número | teléfono
      | cel | num) mal)`,
    'aquí no es [ahí | joven | señor | señora | señorita | amigo | ningún taller | ninguna tienda]',
    'no es aquí [joven | señor | señora | señorita | amigo]',
    `
      ((este | ese | el) <fono> (no | ya no) (le pertenece a | es de) | (no | ya no) es el <fono> de)
      (ella | él | ellos | esa persona | <quien>)`,
    '(este | ese | el) <fono> ya no es de (ella | él | ellos | esa persona | <quien>)',
    `
      (ahora | [ahora | ya] (este | el) (número | cel | teléfono | celular) [ahora | ya]) es mío [ahora]
      [desde [ANY] [ANY] [ANY]]`,
    `
      (antes era | (este | ese | el) <fono> [antes] era) de (ella | él | <quien> | otra persona | otro |
      alguien más | otro dueño) [antes]`,
    'antes (este número | este cel) era de [mi | un | una | otra | otro] [ANY]',
    '[este | ese | aquí | esto] es [el] [(número | teléfono | cel | celular | tel)] de (un | una) <lugar>',
    `
      [este | ese | aquí] es [el] (número | teléfono | cel | celular | tel) de la (familia | señora |
      doctora | oficina | casa | escuela | iglesia) [ANY]`,
    `
      [usted] (habla | hablan | está llamando | está marcando | está hablando | están hablando | llama |
      llamó | marcó | escribe | está escribiendo) a (una | un) <lugar>`,
    '(por error | por equivocación) (me | nos) (llegó | llegaron | llegan | llega) [<estos>] [<textos>]',
    `
      (me | nos) (llegó | llegaron | llegan | llega | están llegando | está llegando | mandaron | mandan)
      [<estos>] <textos> (por (error | equivocación) | de (otra persona | alguien más | otro | <quien>) |
      que no (son | eran | es | era) (para mí | míos | mío))`,
    '(le | les) (llegó | llegan | llega | mandaron | mandaste) (a | al | a la) <otro>',
    '[creo que] me (está | estás | están) confundiendo [con ANY]',
    `
      [creo que] me (está | estás | están | confunde | confundes | confunden | confundió | confundieron |
      confundiste) [confundiendo] con (alguien [más] | otra persona | otro | otra | alguien)`,
    '(me llamo | soy | yo soy | mi nombre es) <quien> [y] no <quien>',
    `
      [yo] no soy (el | la) (sr | sra | señor | señora | señorita | doctor | doctora | ing | lic |
      maestro) (<quien> | CAPITAL)`,
    `
      [esa | ese | la] (persona | señora | señor | muchacha | muchacho) [ya] no (vive aquí | es de aquí |
      tiene este <fono> | usa este <fono> | está [en] este <fono> | vive [aquí])`,
    'aquí no (vive | está | trabaja | hay) (él | ella | esa persona | nadie (con ese nombre | así))',
    'no hay nadie (con ese nombre | así | llamado | que se llame) [aquí] [ANY]',
    'nadie (se llama así | con ese nombre) [aquí]',
    `
      [ella | él | <quien> | esa persona] ya (cambió | tiene otro) [de] (número | cel | celular |
      teléfono)`,
    '(ella | él | esa persona) (ya no | no) (tiene | usa) (este | el) <fono>',
    `
      [es que] (me (acaban de dar | dieron | asignaron | tocó | pasaron | vendieron) | acabo de (sacar |
      comprar | recibir)) este <fono> [nuevo] [hace [ANY] [ANY] | apenas | ayer]`,
    '[este | ese] es [un] número nuevo no soy [(la persona que | quien) (busca | buscas | buscan)]',
    '[yo] no soy ella',
    `
      no soy (cliente (tuyo | suyo | de ustedes) | su cliente) ((tiene | tienen | tienes) mal el (número
      | teléfono) | se (equivocó | equivocaron))`,
    `
      (no sé | no tengo idea) de qué [bici | bicicleta | me] [me] (habla | hablas | hablan) [yo] no tengo
      [ninguna] (bici | bicicleta)`,
    'mi nombre no es <quien> | [yo] no me llamo <quien>',
    `
      [yo] no soy (la que | el que | a quien | quien | la persona que) [usted | ustedes] (busca | buscas
      | buscan | cree | creen | piensa)`,
    '[yo] no soy yo quien (busca | buscas | buscan)',
    `
      [creo que] (el | este | ese | su | estos | esos | los | sus) <sustantivo> (es | era | iba | va |
      son | eran | iban | van) para (otra persona | alguien más | otro)`,
    '<quien> cambió (de | su) <fono>',
    '(el dueño | la dueña) [anterior] de este <fono> cambió',
    '<pariente> [ya] no (tiene | usa) (este | ese) <fono>',
    '[esta | esa] no es la línea de <quien>',
    'creo que me (confunden | confunde | confundes | confundieron)',
    '(es | este es) de (un | una) <lugar> este <fono>',
    '[no es aquí] (esto | aquí) es (un | una) <lugar> [de ANY]',
    '<quien> (no | ya no) vive aquí',
    '[yo] ni soy <quien>',
    `
      [su cliente | alguien | él | ella | <quien>] [le | les] (dio | dieron | dejó) (mal (el | su) número
      | (mi | este) número por (error | equivocación))`,
    'este (número | cel | celular | teléfono | tel) era de <pariente>',
    'yo ni (bici | bicicleta) tengo | yo ni tengo (bici | bicicleta)',
    '[usted] está [usted] (equivocado | equivocada) [de (número | persona)]',
    '(este | el) (número | teléfono | cel) es de (una | un | otra | otro | la | el) [ANY]',
    '(era | es | sería | será) de otra persona',
    '(se ha | se han | te has) (confundido | equivocado)',
    '(se confundió | te confundiste | se confundieron) [de (número | persona)]',
    `
      (mi | ese | esa | el | la) (hermano | hermana | hijo | hija | mamá | papá | esposo | esposa | señor
      | señora | muchacho) ya no (tiene | usa) este (número | cel | teléfono | celular)`,
    `
      (me acaban de dar | acabo de sacar | acabo de comprar | apenas tengo | me dieron | tengo este)
      [este] (número | cel | celular | línea)`,
    'no hay (ninguna | ningún | nadie que se llame) [ANY]',
    'aquí no (vive | hay | está) (ninguna | ningún) | aquí no vive nadie',
    '(ella | él | <quien>) (cambió de número | tiene otro número)',
    '(se equivocó | se equivocaron | te equivocaste | equivocó) de (número | persona | gente | teléfono)',
    `
      (número | num | persona | teléfono | cel | celular) (equivocado | equivocada | incorrecto |
      incorrecta | erróneo | errada | errado)`,
    `
      (tiene | tienen | tienes | es | este es | traen | trae) [el | un | la] (número | persona | teléfono
      | num) (equivocado | equivocada | incorrecto)`,
    `
      [creo que | me parece que | pienso que] [se | te] (equivocó | equivocaron | equivocaste | equivoca
      | equivocan | confundió | confundieron | equivocado) [(de | con el | con la) (número | persona |
      teléfono | gente)]`,
    `
      [creo que] (está | están | estás | andan | anda) [marcando | mandando | escribiendo] (equivocado |
      equivocados | confundido | confundidos | equivocada) [de | con el] [número | persona]`,
    '(se | te) (equivocó | equivocaron)',
    '[yo] no soy <quien>',
    `
      [este | ese] (no | ya no) es (el número | el teléfono | el celular | número | teléfono | el cel) de
      <quien>`,
    '(este | esta) (no | ya no) es <quien>',
    '(no | ya no) es (el número | el teléfono) (correcto | de esa persona | que buscan)',
    'no conozco a (ningún | ninguna | nadie llamado | un | una | nadie que se llame) [tal] <quien>',
    'no conozco a <quien>',
    'aquí no (vive | hay | está | es) [ningún | ninguna | de | la de | el de] <quien>',
    'no hay (ningún | ninguna) <quien> [aquí]',
    '<quien> ya no (tiene | usa) este número',
    '(este mensaje | esto) (no es para mí | es para otra persona | era para otra persona)',
    'no soy (la persona | esa persona | quien) [que | de] [buscan | buscas | busca | piensan | cree]',
    '(buscan | busca) a otra persona',
    'acabo de (sacar | recibir | comprar | adquirir) este número',
    // Of a life without bikes, of a shop that they do not know, and of whoever had the phone before.
    `
      [yo | aquí | nosotros] (no | ni | nunca) (tengo | tenemos | uso | usamos | manejo | ando en |
      monto) [<ninguna>] <bici> [ninguna] [señor | joven | señora | oiga]`,
    '[yo | aquí | nosotros] ni <bici> (tengo | tenemos | uso | hay)',
    '[yo] (nunca | jamás) (he tenido | tuve | hemos tenido) [<ninguna>] <bici> [en (mi | la) vida]',
    `
      [yo] no (dejé | he dejado | llevé | he llevado | mandé | he mandado | tengo) [a (arreglar | reparar |
      componer)] (ninguna | una | esa) <bici> [(con (nadie | ustedes) | ahí | en ningún (lado | taller) | en
      su (taller | tienda) | a (arreglar | reparar | componer))]`,
    '[yo] no (dejé | llevé | mandé) <bici> (con nadie | en ningún lado | ahí | con ustedes)',
    `
      [yo] no (mandé | he mandado | llevé | he llevado | dejé) [a] (arreglar | reparar | componer) nada [ahí
      | con ustedes]`,
    `
      [yo] no (he llevado | he dejado | llevé | dejé) nada (ahí | con ustedes | a arreglar | a reparar | a
      componer | en su (tienda | taller))`,
    `
      [yo] no (he comprado | compré | he pedido | pedí | ordené | he ordenado | encargué) nada (ahí | con
      ustedes | en su (tienda | taller) | de ustedes)`,
    `
      [yo] (nunca | jamás | no) (he ido | fui | he entrado | he estado) (a | en) (ese | este | esa | su |
      ningún) (taller | tienda | lugar | local | negocio) [de <bici>] [en mi vida]`,
    `
      [yo] no (conozco | conocemos) (ese | esa | ninguna | ningún) (lugar | tienda | taller | negocio) [de
      <bici>]`,
    '(de qué | cuál | qué) <bici> [me] (habla | hablas | hablan | hablando)',
    '<esos> <pedido> [ese | esa] no (es | era) (mío | mía | el mío | la mía | nuestra | nuestro)',
    'no (es | era) (mío | mía | nuestra | nuestro) <esos> <pedido>',
    '<esos> <pedido> no (lo | la) (hice | pedí | compré | ordené | llevé | dejé) yo',
    '(ese | este | esa) (nombre no es (el mío | mío | mi nombre) | no es mi nombre)',
    `
      [aquí | acá] (nadie | no hay nadie que) se (llama | llame) (así | <quien> | CAPITAL) [aquí | acá | en
      esta casa]`,
    `
      (aquí | acá) no (vive | hay | está | trabaja | existe) (ningún | ninguna | el | la | nadie llamado |
      nadie que se llame) (<quien> | CAPITAL | ANY CAPITAL)`,
    `
      no (hay | vive | existe) (ningún | ninguna) (<quien> | CAPITAL) (aquí | acá | en esta casa | en este
      número)`,
  ],
  wrong_person: [
    'no soy yo | yo no fui | no (sé | tengo idea) de qué [ANY] me habla',
    `
      [yo] no (dejé | tengo | llevé | tenemos) ninguna (bici | bicicleta) [con ustedes | ahí | a arreglar
      | a reparar | (a | en) (su | ningún) taller]`,
    `
      [yo] no (dejé | llevé) [mi | una | la] (bici | bicicleta) [con ustedes | ahí | a arreglar | a
      reparar]`,
    'yo no tengo (bici | bicicleta)',

    '[yo] no soy <quien> soy (su | la | el) <familiar>',
    `
      [yo] no (dejé | llevé | mandé | he llevado | he dejado | he mandado) [a arreglar | a reparar]
      (ninguna (bici | bicicleta) [a arreglar | a reparar] | nada (a arreglar | a reparar))`,
    'ni de qué (bici | bicicleta) (habla | hablas | hablan)',
    '(llevo | tengo) (poco | NUMBER | años | muchos años | poco tiempo | un mes | días) con este <fono>',
    'yo no soy (cliente | clienta) [de (ahí | ustedes) | suyo | suya]',
    `
      nunca he (comprado | llevado | dejado | tenido) [una | ninguna] (bici | bicis | bicicleta |
      bicicletas)`,
    '[no sé] de qué (bici | bicicleta) [me] (habla | hablas | hablan)',
    '(no sé | no tengo idea) de qué [me] (habla | hablas | hablan)',
    'a quién (busca | buscas | buscan) | (con | por) quién (busca | buscas | pregunta)',
    `
      ese no es mi nombre | equivocada | es [un] número nuevo | (está | es) mal su número | (su | el)
      número está mal`,
    'no es el número [que (buscan | busca | buscas)]',
    '[yo] no sé nada de (ninguna | esa | una) (bici | bicicleta)',
    `
      [yo] no (he pedido | he comprado | compré | pedí | ordené) ninguna (bici | bicicleta) [ahí | con
      ustedes]`,
    'tengo este <fono> desde [hace] [ANY] [ANY]',
    '[ella | él | ya] no trabaja aquí | <quien> (no | ya no) trabaja aquí',
    'soy (el dueño nuevo | la dueña nueva) de este número',
    'no soy (el dueño | la dueña) de (esa | la) (bici | bicicleta)',
    '(me llamo | soy | yo soy | mi nombre es) (<quien> | CAPITAL) [y] no (<quien> | CAPITAL)',
    '[ella | él] ya no vive aquí',
    '(quién es) CAPITAL',
    '[yo] no soy CAPITAL',
    'no conozco a (ningún | ninguna) CAPITAL',
    '(este no es | ya no es) el número de CAPITAL',
    `
      no (la | lo) conozco | no sé quién sea | quién (habla | eres) | (cuál | qué) (<bici> | reparación |
      pedido | orden)`,
    '[yo] (no he comprado | no compré | no he pedido | no mandé a hacer) nada',
  ],
};
