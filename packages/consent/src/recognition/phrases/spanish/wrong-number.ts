import type { Phrases } from '../phrase-table.ts';

/** How people say that the phone is somebody else’s (C17). */
export const WRONG_NUMBERS: Phrases = {
  wrong_number: [
    '(quién es | no sé quién es | no conozco [a]) [esa | ese | esta] (<quien> | tal <quien>)',
    `
      (ese | esa | él | ella | <quien>) [wey | señor | señora | muchacho | muchacha] ya no (usa | tiene)
      este (número | cel | teléfono)`,
    '(él | ella | <quien>) tiene otro (número | cel | teléfono | celular)',
    '(compré | me dieron | me tocó | apenas compré | estrené) (este | el) (chip | número | cel)',
    '(le marcó | le escribió | le mandó | le escriben | le mandan | buscan) a otra persona',
    'no tengo nada (con | que ver con) ustedes',
    '(dueño | dueña) (de antes | anterior | pasado)',
    `
      wrong number | (soy | es) (su | la | el) (mamá | papá | hermano | hermana | vecino | vecina | esposa |
      esposo | hijo | hija) de <quien>`,
    'aquí (vive | es | habla) la (familia | señora | casa)',
    'no es mi (bicicleta | bici | número)',
    'soy (su | la | el) (mamá | papá | hermano | hermana | vecino | vecina | esposa | esposo)',
    '(está | es | anda) mal [el] (número | teléfono | cel)',
    `
      (no conozco | no sé quién es) [a] (esa | ese | ninguna | ningún | esta) (persona | señor | señora |
      muchacha | muchacho | <quien>)`,
    `
      [este | ese] [número | teléfono | cel | celular] ya no es (el número | el teléfono | el cel | el
      celular) de [mi | la | el] [ANY]`,
    '(el mensaje | este mensaje | esto | este texto) no (era | es | fue) para (mí | nosotros)',
    '(este | el) (número | teléfono | cel) es de (una | un | otra | otro | la | el) [ANY]',
    '(era | es | sería | será) de otra persona',
    '(se ha | se han | te has) (confundido | equivocado)',
    `
      (mi | ese | esa | el | la) (hermano | hermana | hijo | hija | mamá | papá | esposo | esposa | señor |
      señora | muchacho) ya no (tiene | usa) este (número | cel | teléfono | celular)`,
    `
      (me acaban de dar | acabo de sacar | acabo de comprar | apenas tengo | me dieron | tengo este) [este]
      (número | cel | celular | línea)`,
    'no hay (ninguna | ningún | nadie que se llame) [ANY]',
    'aquí no (vive | hay | está) (ninguna | ningún | nadie)',
    '(ella | él | <quien>) (cambió de número | tiene otro número)',
    '(se equivocó | se equivocaron | te equivocaste | equivocó) de (número | persona | gente | teléfono)',
    `
      (número | num | persona | teléfono | cel | celular) (equivocado | equivocada | incorrecto | incorrecta
      | erróneo | errada | errado)`,
    `
      (tiene | tienen | tienes | es | este es | traen | trae) [el | un | la] (número | persona | teléfono |
      num) (equivocado | equivocada | incorrecto)`,
    `
      [creo que | me parece que | pienso que] [se | te] (equivocó | equivocaron | equivocaste | equivoca |
      equivocan | confundió | confundieron | equivocado) [(de | con el | con la) (número | persona |
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
  ],
  wrong_person: [
    'no soy yo | yo no fui | no (sé | tengo idea) de qué [ANY] me habla',
    '[yo] no (dejé | tengo | llevé) ninguna (bici | bicicleta)',
    '(quién es) CAPITAL',
    '[yo] no soy CAPITAL',
    'no conozco a (ningún | ninguna) CAPITAL',
    '(este no es | ya no es) el número de CAPITAL',
  ],
};
