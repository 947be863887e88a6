import type { Phrases } from '../phrase-table.ts';

/** Ends, removals and numbers that are of something else than the shop's texts (C19). */
export const OTHER_THINGS: Phrases = {
  opposite: [
    // Who wants the texts, or asks where they are.
    `
      no (dejen | deje | dejes | paren | pare | pares | vayan a dejar | vaya a dejar) de (<mandarme> |
      <escribirme> | avisarme | avisar | avisarnos | notificarme | informarme) [<estos>] [<textos>]`,
    `
      (quiero | quisiera | queremos | me gustaría | deseo | prefiero | me pueden | pueden) [sí] (seguir |
      que me sigan | que sigan | volver a) (recibiendo | mandando | enviando | avisando | llegando |
      recibir | suscribir | suscribirme | inscribir | agregar) [<estos>] [<textos>]`,
    `
      (quiero | quisiera | me gustaría | puedo | cómo | dónde | cómo puedo) [me] (suscribirme | suscribo
      | inscribirme | inscribo | apuntarme | apunto) [a | para | en] [<estos>] [<textos>]`,
    'sí (quiero | queremos | quisiera | me interesan | necesito) [recibir | tener] [<estos>] <textos>',
    'prefiero [recibir | que me manden] [los | por] (mensajes | mensaje | texto | textos | sms)',
    `
      me (agrega | agregas | agregan | anota | anotan | apunta | apuntan | ((puede | pueden | podrían)
      [volver a] (agregar | anotar | apuntar | poner))) [otra vez] [a | en] [<tuLista> | <estos>
      <textos>]`,
    'borré [<estos>] [último] <textos>',
    // Who would rather be written to than called, or at another number.
    `
      no me (hable | hables | hablen | llame | llames | llamen | marque | marques | marquen) [ahorita]
      [ANY] [ANY] [ANY] (mejor | mándeme | mándame | mándenme | escríbame | texteame | mejor mándeme |
      mejor mándame) [un | por] (texto | mensaje | msj | mensajito | whats)`,
    `
      no me (escriban | escriba | manden | mande | texteen) [mensajes | nada] a (este | ese) [<fono>]
      (sino | escríbanme | escríbame | mándenme | mándeme | el (bueno | nuevo))`,
    `
      [yo] (no tengo (bici | bicicleta) | nunca he ido [a su tienda]) [pero | y] (rentan | quiero |
      quisiera | venden | puedo | tienen | busco | dónde | cómo | a qué | cuánto)`,
    `
      [los | lo | te | las] voy a (demandar | reportar | denunciar) [(a | al | con | en | ante) [la | el]
      ANY] (por (<pieza> | [el | su] mal [trabajo | servicio] | cobrar | cobrarme) | si no (me devuelven
      | me regresan | está | arreglan))`,
    `
      [sí] (mándenme | mándeme | mándame | envíenme | envíame | pásenme) [más | todas las | todos los |
      sus | las | los | unas | otra vez] [<textos>] [de ANY]`,
    '[ya] no (me | nos) (llegan | llega | están llegando | han llegado) [<estos>] [<textos> | nada]',
    'no (quiero | quisiera) perderme [<estos>] [<textos>]',
    'no (me | nos | se) (olviden | olvide | olvides)',
    // What became of a text, and what the keywords do.
    `
      se (me | nos) (borró | borraron | perdió | perdieron | fue | fueron | olvidó | olvidaron) [<estos>]
      [<textos>]`,
    `
      [le] (puse | di | le di | mandé | envié | escribí | contesté | respondí | apreté | pongo) [de]
      (stop | alto | baja) (sin querer | por error | por accidente | por equivocación)`,
    `
      qué (significa | es | quiere decir | pasa | hace) [eso | si] [de | del | pongo | contesto | mando |
      el | respondo | escribo] (stop | alto | baja) [del mensaje | de los mensajes | del texto]`,
    'si (pongo | contesto | mando | respondo | escribo | digo | les pongo) [el] (stop | alto | baja)',
    `
      (pare | paren | alto | stop | espere | esperen) [pare | paren | alto] no (le | les | la | lo)
      (quite | quiten | quites | cambie | cambien | cambies | mueva | muevan | toque | toquen | haga |
      hagan | corte | corten)`,
    `
      (perdón | disculpe | disculpa | disculpen | perdona) [por] [no (contestar | ver | leer |
      responder)] [tantos | tanto | los | sus | tus | el | su | tu] <textos>`,
    '<borren> (mi | el) <fono> (viejo | anterior | pasado)',
    'no pedí nada [más]',
    'basta con un <textos> | con un <textos> (me | nos) basta',
    'me dieron de baja (de | del) ANY',
    'salir de (ahí | aquí) (está | es | fue | en | a)',
    '<noQuiero> (<recibir> | que (me | nos) (manden | envíen | den)) <pieza>',
    'me (doy de baja | borro | salgo | quito | saco | retiro) (de | del) <otraLista>',
    `
      no (pierdan | pierda | olviden | borren | borre | tiren | quiten | eliminen | cancelen) (mi | este)
      <numero>`,
    `
      (<quitenNumero> | no es | cuál es) (mi | este | el) número de (orden | serie | pedido | cuenta |
      rastreo | cita | factura)`,
    '(marcó | marcaron | anotó | anotaron | apuntó | apuntaron | tiene | tienen) mal <pieza>',
    '(no hay | ningún | no tengo) problema',
    '(la | lo) voy a dar de baja | darla de baja | darlo de baja',
    // What went to the wrong person from them.
    'mensaje equivocado | me equivoqué de (número | chat | persona | contacto)',
    '[ya] no me (deja | dejan) [ANY]',
    '(dejé | deje) mi <fono> (con | ahí)',
    'qué (promociones | ofertas | promos | descuentos) (tienen | hay | traen | manejan)',
    'no quiero (la | esa | esta) (oferta | promoción | promo)',
    'no [necesito | quiero | ocupo] más información [gracias | por ahora | por favor]',
    '[sí | claro que] (pueden | puede) (<mandarme> | <escribirme>) [<estos>] [<textos>]',
    // Another list, another group.
    '<quiten> (de | del | d) <otraLista>',
    '<borren> (a | mi nombre | mi lugar) [<pariente>] (de | del) <otraLista>',
    'no <quitenSub> [mi nombre | a <pariente>] (de | del) (<tuLista> | <otraLista>)',
    `
      no (me | nos) (quiten | borren | saquen | quite | borre | saque) (de | del) (<tuLista> |
      <otraLista>)`,
    '(quítenla | sáquenla | bórrenla | quítela | sáquela | quítala | sácala) (de | del) <otraLista>',
    `
      [ya] no (le | les) (manden | mande | avisen | avise | digan | diga | escriban | hablen | hable) [un
      | el] [mensaje | texto | nada] a <pariente>`,
    // Another thing, which is not to be sent, put on, cancelled or ended.
    '[ya] no (me | nos | le | les) <manden> [más | todavía | aún] (<pieza> | nada a | a)',
    '[ya] no [me | nos] <manden> [más] <objeto>',
    'no [me | nos] <manden> (nada | <cosas>) (todavía | aún | hasta)',
    '[ya] no (manden | mande | envíen | envíe) [todavía | aún] <pieza>',
    `
      [ya] no (le | les) (pongan | ponga | pongas | hagan | haga | hagas) [nada | más | cosas] [más |
      cosas]`,
    `
      [ya] no (me | nos) (mandaron | mandó | dijeron | contestaron | avisaron | escribieron |
      respondieron)`,
    'no (autorizo | acepto | permito | autoricé | acepté | pedí) (<pieza> | NUMBER | más de NUMBER)',
    'no (autorizo | acepto) (los | las | el) NUMBER',
    `
      <peticion> (cancelar | salir | terminar | parar | eliminar | quitar | borrar | remover) [<pieza> |
      a | por | en | con | de trabajar]`,
    `
      [me] (pueden | puede | podrían | podría | puedes) (cancelar | terminar | eliminar | quitar)
      [<pieza>]`,
    'me (cancela | cancelan | cancelas | cancelaron) [<pieza>]',
    '[cómo] (cancelo | termino | quito | desactivo | elimino | borro) <pieza>',
    `
      [cómo] [quito | borro | apago | elimino | quitar | quitan] [<estos>] (aviso | alerta | mensaje |
      notificación | señal) (de | del) (error | batería | pago | freno | falla)`,
    `
      (cancela | cancelen | cancele | cancelar | termina | terminen | acaben | acaba | apaguen |
      desactiven | eliminen | elimine | borren | borre | quiten | suspendan) <pieza>`,
    '(al | por | en | sin | el) fin | fin de [ANY]',
    '(con (eso | esto | NUMBER | ANY ANY) | me | nos) basta',
    'está (equivocado | mal) <pieza>',
    `
      (se | te) (equivocó | equivocaron | equivocaste) de (bici | bicicleta | llanta | pieza | color |
      talla | modelo | tienda | día | pedido | orden | casco)`,
    '(le | les | te) dejé [un | el] <textos>',
    `
      si no (me | nos | la | lo) (arreglan | entregan | devuelven | regresan | reembolsan | reparan |
      tienen) [ANY] [ANY] [ANY] <amenaza>`,
    'basta (con | de) (<pieza> | lluvia | eso | la | el | un | una | cambiar | que)',
    '(es | con eso es) suficiente (con | gracias)',
    'ya estuvo (mi | la | el | lo)',
    // Another mistake than the number.
    `
      (se | te) (equivocó | equivocaron | equivocaste | confundió | confundieron) (de | con | en)
      (<pieza> | color | talla | el (cobro | precio | total) | llanta | modelo | mi orden | día | la
      cuenta)`,
    '(es | el | mi número | mi número nuevo | el número) (correcto | bueno | nuevo) es',
    'mi (número | teléfono | cel) (correcto | nuevo) [es]',
    // Who wonders where texts are, and what else is wrong or goes down.
    `
      dar de baja (<pieza> | [el | la | un | una] (registro | póliza | placa | placas | seguro | garantía |
      tarjeta | matrícula))`,
    `
      (baja | bajen | baje) que (estoy | ya estoy | ya llegué | llegué | voy | te espero | aquí estoy | los
      espero | ya vine)`,
    `
      (no | ya no) me (interesa | interesan) (la | esa | esta | las) (oferta | promoción | promo | ofertas)`,
    `
      (por qué | porque | hace [ANY] (rato | tiempo | días | semanas | mucho) que) [ya] no (me | nos)
      (mandan | envían | escriben | avisan | textean | contestan | manda | avisa) [nada | <cual>]
      [<recados>]`,
    `
      es (el | mi) (último | primer | segundo | tercer) mensaje que (les | te | le) (mando | escribo | envío
      | pongo)`,
    `
      (dice | decía | dicen | me dijeron) que (ponga | conteste | mande | responda | escriba) (stop | alto |
      baja | parar) (si | para) [ya] no (quiero | recibir | querer) [<cual>] [<recados>]`,
    '(pero | yo | pero yo) sí (los | las) (quiero | ocupo | necesito)',
    `
      (número | numero) (equivocado | incorrecto | mal | erróneo) (de | del) (serie | tracking | rastreo |
      orden | pedido | guía | cuenta | parte | modelo)`,
    'no se (equivoca | equivocan | equivocó | equivocaron | equivoque)',
    'no es mi <bici> es de (mi | un | una) ANY | la mía es',
    '(no | que no) (me | nos) (dejen | deje | dejes) de ANY',
    'no (me | nos) (vayan | vaya | vayas) a (quitar | borrar | sacar | eliminar | dar de baja | olvidar)',
    'no stop (sigan | siga) | no stop | no (cancelen | cancele | canceles)',
    `
      quién (les | le | te) dio permiso (de | para) (<pieza> | cambiarle | cambiar | quitarle | ponerle |
      moverle | arreglar | cobrarme | cobrar | vender)`,
    '(jamás | nunca | no) me (escriben | mandan | avisan | contestan | textean) (cuando | si) ANY',
    `
      (no | ni) tengo <bici> (mientras | para | ahorita | todavía | aún | ahora | propia | por ahora | por
      el momento)`,
    'no es mía la <bici> es de (mi | un | una | otra) ANY',
    `
      (le | les) cambio el <fono> | ahora es NUMBER | (quiten | quite) el (celular | número | teléfono) de
      <pariente> y (pongan | ponga) (este | el mío | otro)`,
    '<esos> <pedido> no es (mía | mío) (es de | pero) ANY [ANY]',
    'lo (hizo | pidió | compró | llevó | ordenó) (mi ANY | ella | él)',
    `
      [yo] (nunca | no) (he ido | fui | he tenido | tengo | conozco) [a (su | ese | el) (taller | tienda) |
      <bici> | su (taller | tienda)] [pero | y] (rentan | quiero | quisiera | venden | puedo | tienen |
      busco | dónde | cómo | a qué | cuánto | cuál | qué | me (recomienda | prestan | rentan | recomiendan))`,
    'somos una familia de ANY | yo no soy de (aquí | ahí | allá)',
    `
      no me (mande | manden | mandes) (mensaje | texto | mensajes) (llámeme | llámenme | llámame | márqueme
      | hábleme) cuando ANY`,
    '(la | el) (persona | muchacha | muchacho) que me atendió',
    `
      me (dieron | dio | diste | pasaron) (el | un) (número | teléfono) (equivocado | mal | incorrecto) de
      ANY`,
    '(no | ya no) recibir <pieza> | somos una empresa de ANY',
    `
      (cancelar | cancelen | cancele | cancelo) (la | mi | una) (cita | orden | reservación | compra |
      renta)`,
  ],
};
