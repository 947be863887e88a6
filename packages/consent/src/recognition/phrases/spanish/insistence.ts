import type { Phrases } from '../phrase-table.ts';

/** Wishes that were told before, that come with a threat, or that are told for somebody else (C16). */
export const INSISTENCE: Phrases = {
  firm: [
    `
      <yaDije> (que | q | por favor) [ya] (<quiten> | me (quitaran | sacaran | borraran | eliminaran |
      dieran de baja)) [de <tuLista>]`,
    `
      <yaDije> (que | q | por favor) [ya] no (me | nos) [<sigan>] (<manden> | <escriban> | escribieran |
      mandaran | enviaran | molestaran) [<mas>] [<estos>] [<textos> | <cosas>]`,
    `
      <yaDije> (que | q) <noQuiero> [<mas>] (<recibir> [<estos>] [<textos> | <cosas>] | [<estos>]
      <textos> | saber nada)`,
    `
      <yaDije> (que | q) [ya] (pararan | dejaran | dejen | paren) [de (<mandarme> | <escribirme>)]
      [<estos>] [<textos>]`,
    `
      qué parte de [que] (stop | alto | <no> <textos> | ya no | no me (<manden> | <escriban>) [<mas>]
      [<estos>] [<textos>] | <noQuiero> [<mas>] [<recibir>] [<estos>] <textos>) no [me | se] (entienden |
      entiende | entiendes | entendieron)`,
    `
      [<amenaza>] si [no] (me | nos) [<sigan> | siguen | sigue | sigues | vuelven a | vuelve a | vuelves
      a] (<manden> | <escriban> | <enInfinitivo>) [<mas>] [<estos>] (<textos> | <cosas>) [<amenaza>]`,
    `
      <amenaza> (si | como | cuando) [me | nos] (siguen | sigue | sigues | vuelven a | vuelve a | vuelves
      a | me vuelven a) (<mandarme> | <escribirme> | <enInfinitivo>) [<mas>] [<estos>] [<textos> |
      <cosas>]`,
    `
      si [me | nos] (siguen | sigue | sigues | vuelven a | vuelve a | vuelves a) (<mandarme> |
      <escribirme> | <enInfinitivo>) [<mas>] [<estos>] [<textos> | <cosas>] [yo | entonces] <amenaza>`,
    `
      <amenaza> si no (dejan | deja | dejas | paran | para | paras) [ya] (de | con) (<mandarme> |
      <escribirme> | <estos>) [<mas>] [<estos>] [<textos> | <cosas>]`,
    `
      si no (me | nos) (quitan | sacan | borran | dan de baja | quita | saca | borra | eliminan) (de
      <tuLista> | ya | <amenaza>)`,
    `
      [ya] [les | le] (puse | mandé | envié | escribí | respondí | contesté | me di de baja | me había
      dado de baja | cancelé | pedí la baja) [stop | alto | baja] [NUMBER veces | <veces>] y [me |
      todavía | aún] (siguen | sigue | sigo) (mandando | llegando | recibiendo | escribiendo | molestando
      | enviando) [<estos>] [<textos>]`,
    '(puse | mandé | envié | escribí | respondí | contesté) (stop | alto | baja) <veces>',
    `
      <dejen> [ya] de (escribirle | mandarle | textearle | molestar | enviarle) [<estos>] [<textos>] a
      <pariente>`,
    // Of somebody else's: a mother's, a child's.
    `
      <pariente> (ya no | no | tampoco) (quiere | desea | necesita | ocupa | requiere) [<mas>] [<recibir>
      | que le (manden | escriban | lleguen)] [<mas>] [<estos>] <textos>`,
    '<borren> a <pariente> de <tuLista>',
    'ya no le (<manden> | <escriban>) [<mas>] [<estos>] <textos> a <pariente>',
    `
      [a] <pariente> [y a mí] (ya no | no | nunca) (le | les | nos) (<manden> | <escriban>) [<mas>]
      [<misRecados> | nada]`,
    `
      (ya no | no) (le | les) (<manden> | <escriban>) [<mas>] [<misRecados> | nada] a (<pariente> | nombre
      de <quien> | su nombre)`,
  ],
  bare: [
    '(me | nos) (pueden | puede | podrían | podría) (quitar | borrar | sacar | eliminar | dar de baja)',
    `
      (quítenla | quítenlo | quítelo | quítela | sáquenla | sáquenlo | sáquela | sáquelo | bórrenla |
      bórrenlo | bórrela | elimínenla | elimínenlo) de <tuLista>`,
    '<yaDije> (que | q) [ya] (paren | stop | basta)',
  ],
  strong_doubt: [
    '[ya] (les | le | te) (dije | he dicho) que [ya] (no quiero | no) | he dicho que no',
    `
      (me | nos) (llegan | llega | mandan | escriben | despiertan) [<estos>] [<textos>] (a las NUMBER (am
      | de la (mañana | madrugada | noche)) | a cada rato | en la madrugada | a toda hora | todo el día |
      todos los días)`,
    '(casi no (veo | leo | reviso | abro) | no (leo | reviso | abro)) <estos> <textos>',
    '(ya van | llevo | llevan | ya son | van) (NUMBER | dos | tres | cuatro | cinco | seis) <textos>',
    `
      es (el | la) (segundo | tercer | tercero | cuarto | quinto | sexto | décimo | enésimo) (mensaje |
      texto | recordatorio | aviso)`,
    '[me] (están cobrando | cobran | cuestan) [por] (estos | los | cada | sus | esos) <textos>',
    '(tanto | cuánto | cuántos) <recados>',
    `
      (no (recuerdo | me acuerdo de) haberme | [yo] me) (inscrito | suscrito | apuntado | registrado) [a
      | en] (esto | <textos> | <tuLista>)`,
    `
      (mándenlo | mándenmelo | mándenme | mejor) [un | por | al] (correo | email | mail) (mejor | no al
      cel)`,
    '(hay forma | hay manera | se puede | puedo) [de] recibir menos <textos>',
    'escriben más que',
    'no sé si quiero [recibir | seguir recibiendo] [<estos>] <textos>',
  ],
  doubt: [
    'ay no otra vez ustedes | otra vez (ustedes | con lo mismo | lo mismo | con sus <textos>)',
    `
      (uff | uf | ay | qué | ay qué | uff qué | son bien) (lata | fastidio | encimosos | insistentes)
      [son | con ustedes]`,
    `
      mejor [por | mándenme | mándeme | mándame] [un | al | por] (correo | email | mail | correo
      electrónico)`,
    `
      (prefiero | mejor) que me (llamen | marquen | hablen) | prefiero (correo | email | llamadas |
      llamada)`,
    '[ya] (vendí | regalé | vendimos) (la | mi) (bici | bicicleta)',
    'me (cambié | mudé) (de ciudad | a otra ciudad | de estado)',
    '[ya] me (habían | lo habían) (dicho | avisado) [eso] [NUMBER veces] | ya me lo dijeron',
    '[y] (esto qué es | qué es esto)',
    '<quiero> (cancelar | terminar | quitar) (esto | eso | todo esto)',
    'son las NUMBER (am | de la (mañana | madrugada))',
    '(cómo | como) (paro | detengo | cancelo) (esto | eso)',
    'no (autorizo | acepto | permito | doy permiso)',
  ],
  filler: ['cómo le hago | cómo hago | x fa | porfis | va | bro | ahorita mismo | señorita'],
};
