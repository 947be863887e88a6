import type { Phrases } from '../phrase-table.ts';

/** How people say that the phone is somebody else’s (C17). */
export const WRONG_NUMBERS: Phrases = {
  wrong_number: [
    `
      (número | num | persona | teléfono | cel | celular) (equivocado | equivocada | incorrecto |
      incorrecta | erróneo | errada | errado)`,
    `
      (tiene | tienen | tienes | es | este es | traen | trae) [el | un | la] (número | persona |
      teléfono | num) (equivocado | equivocada | incorrecto)`,
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
      [este | ese] (no | ya no) es (el número | el teléfono | el celular | número | teléfono |
      el cel) de <quien>`,
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
    '[yo] no soy CAPITAL',
    'no conozco a (ningún | ninguna) CAPITAL',
    '(este no es | ya no es) el número de CAPITAL',
  ],
};
