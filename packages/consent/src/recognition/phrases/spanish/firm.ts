import type { Phrases } from '../phrase-table.ts';

/** What customers say to a shop and mean, whatever else they say (C16); and ends without their object. */
export const FIRM: Phrases = {
  firm: [
    `
      (preferiría | preferiríamos | quisiera | me gustaría | agradecería) que (no | ya no) (me | nos)
      (escribieran | mandaran | enviaran | contactaran | molestaran | escribiera | mandara) [<mas>]
      [<estos>] [<textos>]`,
    '(ni | que no) se (les | le | te) ocurra [volver a] (<escribirme> | <mandarme>) [<estos>] [<textos>]',
    '(olvídense | olvídate | olvídese | olviden | olvida) de (mi | este) (número | cel | teléfono)',
    '(nada de | cero | sin | ningún) <textos> [por favor | gracias | porfa]',
    '(confirmen | confirme) [que] [ya] (me quitaron | me borraron | me dieron de baja | mi baja)',
    'olviden que existo',
    '(este | mi) (número | teléfono | cel | celular) no (acepta | recibe | quiere) <textos>',
    '(no pierdan | no pierda | no gasten) (su | el) (tiempo | saldo) [mandando | escribiendo] [<textos>]',
    '(sálganse | fuera | salgan) de mi (teléfono | cel | celular)',
    '(borren | eliminen | borre | elimine) todo (lo que tengan | lo que tienen) (mío | de mí)',
    `
      (me siguen llegando | siguen llegando | sigo recibiendo) [<estos>] [<textos>] (después de | aunque)
      [ANY] [ANY] [ANY]`,
    '(confirmen | confirme) (la | mi | que me) (baja | cancelación | quitaron | borraron)',
    '(ahórrense | ahórrese | guárdense) (sus | los) <textos>',
    '(pónganme | póngame) en (la | su) lista de no (contactar | molestar | llamar)',
    `
      <dejen> [ya] de (pedirme | pedir | solicitar | solicitarme | insistir | insistirme | usar | utilizar |
      ofrecerme) [ANY] [reseñas | reseña | opiniones | calificación | número | mi número | nada | cosas]`,
    `
      (ya | ya les | les | le | te) (puse | mandé | envié | escribí | respondí | contesté | he puesto | he
      mandado) [ANY] (stop | alto | baja) [ANY] [veces]`,
    `
      (ya chole | ya estuvo bueno | ya estuvo | ya basta | basta | ya me hartaron | ya me cansé | ya me
      cansaron | ya me tienen harto | ya me tienen harta) (con | de) [tantos | tanto] [<estos>] <textos>`,
    '(no | ya no) (usen | use | uses | utilicen) (mi | este) número [para <textos>]',
    '(no me | ya no me) (ofrezcan | ofrezca | vendan | pidan) [más] [nada] [por (mensaje | texto)]',
    `
      (me | nos) [ANY] de (su | sus | esa | tu) [maldita] (lista | listas | base de datos | grupo |
      registros | sistema)`,
    `
      [solicito | pido | exijo] la (eliminación | cancelación | supresión) de (mi | mis) [ANY] [ANY] (de
      (sus | su) (registros | lista | sistema | base de datos))`,
    '[ya] (pónganle | ponle | póngale) (alto | fin | un alto) a (esto | eso | [<estos>] <textos>)',
    '(no | favor de no | ya no) contactarnos [<mas>]',
    '(su | sus | esta | la) <textos> no (es | son) (bienvenida | bienvenidos | bienvenidas | bienvenido)',
    '(quedar | quedarme | estar | dejarme) fuera de [<estos>] (<textos> | <tuLista>)',
    `
      (no renuevo | no doy | no les di | no les doy | ya no doy | retiro) [mi | el | ningún] (permiso |
      consentimiento | autorización) [para que me (contacten | escriban | manden [<estos>] [<textos>])]`,
    'me (salgo | borro | doy de baja | retiro | desuscribo | quito) [de (esto | aquí | <tuLista> | todo)]',
    'no quiero (saber | oír | leer | recibir) [nada] [más | mas] [nada] de (ustedes | su tienda | usted)',
    `
      (nadie | yo no) (les | le) (pidió | pedí | dije) que me (escribieran | mandaran | contactaran)
      [<estos>] [<textos>]`,
    '(no tiene caso | no tiene sentido) [ANY] [ANY] (lista | mensajes | mandarme | escribirme)',
    '(ya no | no) more <textos>',
    '(exijo | ejerzo) [ANY] (derecho de cancelación | baja | cancelación) [de] [<estos>] [datos]',
    `
      [solicito | pido | exijo | quiero] [formalmente] [la | el | una | mi] (cancelación | baja | suspensión
      | cese | eliminación) (de | del | de los | de todos los) [envío de] [<estos>] <textos>`,
    `
      [<quiero>] (salirme | salir | zafarme | darme de baja | desapuntarme) (de (<tuLista> | esto | aquí |
      ahí) | del (grupo | programa | sistema | servicio))`,
    '<quiten> del (grupo | programa | sistema | servicio | directorio | registro | chat) [de <textos>]',
    '[que] (sea | es | será | fue) el último (mensaje | texto | sms | recado | aviso)',
    `
      (hasta aquí | hasta ahí | ya estuvo | ya estuvo bueno | ya basta | se acabaron | ya fue | ya bájenle)
      [de | con | a] [<estos>] <textos>`,
    `
      (apaguen | apague | apaga | apagar | silencien | desactívenme | quítenme | cancélenme | cancélame |
      páreme | párenme | suspéndanme | bloqueen | desconecten) [ya] [<estos>] <textos>`,
    `
      (retiro | revoco | cancelo | quito | anulo) (mi | el | todo) (permiso | consentimiento | autorización)`,
    `
      (fuera | saquen | quiten | borren) mi (número | nombre | cel | teléfono) de (ahí | allí | aquí |
      <tuLista>)`,
    '(para que | que) [ya] no me (llegue | lleguen) [<mas>] (nada | <textos> | esto)',
    'ya no me (llegue | lleguen | mande | manden | mandes) [<mas>] [<estos>] (<textos> | <cosas>)',
    '(dejen | deje | deja) (mi | este) (número | celular | cel | teléfono) en paz',
    `
      <dejen> [ya] [de] (<mandarme> | <escribirme>) [<mas>] [<estos>] [<malos>] (<textos> | <cosas>) [<mas>]
      [<aMi>]`,
    '<dejen> [ya] [de] (<conMe> | <escribirme>) [<mas>] [<aMi>]',
    '<dejen> [ya] (de | con) [<estos>] [<malos>] <textos>',
    `
      [<pido>] no [me] (<mandarme> | <escribirme> | <enInfinitivo>) [<mas>] [<estos>] [<malos>] (<textos> |
      <cosas>) [<mas>] [<aMi>]`,
    '[<pido>] no (<conMe>) [<mas>] [<aMi>]',
    '[<pido>] no (<enInfinitivo> | <mandarme>) [<mas>] [<estos>] <textos> [<aMi>]',
    `
      [ya] no (me | nos | le | les) [<sigan>] (<manden> | <escriban>) (<mas> | <cosas> | ni (uno | un
      mensaje) | ningún | otro) [<mas>] [<estos>] [<textos>]`,
    `
      [ya] no (me | nos | le | les) [<sigan>] <manden> [<mas>] [<estos>] [<malos>] (<textos> | <cosas>)
      [<mas>] [<aMi>]`,
    'ya no (me | nos) [<sigan>] (<escriban> | <manden>) [<mas>] [<aMi>]',
    '[ya] no [<sigan>] <manden> [<mas>] [<estos>] [<malos>] <textos> [<mas>] [<aMi>]',
    `
      (que | para que) [ya] no (me | nos) [<sigan>] (<manden> | <escriban>) [<mas>] [<estos>] [<textos> |
      <cosas>]`,
    `
      (nunca | jamás) [más] (me | nos) [vuelvan a] (<manden> | <escriban> | <enInfinitivo>) [<mas>]
      [<estos>] [<textos> | <cosas>]`,
    `
      no (me | nos) (vuelvan | vuelva | vuelvas) a (<enInfinitivo> | <escribirme>) [<mas>] [<estos>]
      [<textos> | <cosas>]`,
    `
      no (vuelvan | vuelva | vuelvas) a (<conMe> | <mandarme> | <escribirme>) [<mas>] [<estos>] [<textos> |
      <cosas>]`,
    '<noQuiero> [<mas>] <recibir> [<mas>] [<estos>] [<malos>] (<textos> | <cosas>) [<mas>]',
    `
      <noQuiero> [<mas>] [<recibir>] [<estos>] [<mas>] <textos> (de (ustedes | usted | su tienda | este
      número) | <mas> | <aMi>)`,
    `
      <noQuiero> [<mas>] que (me | nos) [<sigan>] (<escriban> | <manden>) [<mas>] [<estos>] [<textos> |
      <cosas>]`,
    `
      (suspendan | suspenda | suspender | cancelen | cancele | cancela | cancelar | terminen | detengan |
      detenga | detener | paren | pare | desactiven | desactiva | desactivar | eliminen | corten) (<estos>)
      [<malos>] <textos>`,
    `
      (eviten | evite | evita | evitar | absténganse | absténgase | abstenerse | abstengan) [de] (<conMe> |
      <mandarme> | <escribirme>) [<mas>] [<estos>] [<textos> | <cosas>]`,
    `
      (no más | basta de | ya basta de | ni un | ni uno | cero | ni otro) [más] [de] [<estos>] <textos>
      [más] [de (ustedes | su tienda)] [<aMi>]`,
    `
      (este | ese | que este | que ese) (sea | es | fue | debe ser | será) el último (mensaje | texto | sms)
      [que (me (mandan | manden | envían | envíen | mandas | escriben) | recibo | quiero)]`,
    `
      [<quiero>] (eliminar | borrar | quitar | eliminen | borren | quiten | elimine | borre | sacar) (mis |
      mi | todos mis) (datos | datos personales | información | info | número | registro | contacto)
      [personales] [de <tuLista>]`,
    `
      (prefiero | preferiría | preferimos) [ya] no (recibir | tener | que me) [<mas>] [<estos>] [<textos> |
      <cosas> | manden | escriban]`,
    `
      (no tienen | no tiene | sin) [mi] (permiso | autorización | derecho) [de | para | a] (<conMe> |
      <escribirme> | <mandarme>) [<estos>] [<textos>]`,
    `
      no (autorizo | acepto | permito | consiento) [que (me | nos) (<manden> | <escriban>) | recibir]
      [<mas>] [<estos>] [<textos>]`,
    `
      (asegúrense | asegúrese) [de] que (no | ya no) me (lleguen | llegue | manden | envíen) [<mas>]
      [<estos>] [<textos>]`,
    'que (no | ya no) (me | nos) lleguen [<mas>] [<estos>] [<textos> | <cosas>]',
    `
      [<quiero>] (dejar de recibir | no recibir | no seguir recibiendo | ya no recibir) [<mas>] [<estos>]
      [<textos> | <cosas>]`,
    '(renuncio | me opongo) a [recibir] [<estos>] <textos>',
  ],
  bare: [
    '[ya | que] no (insistan | insista | insistas | sigan | siga | sigas) [más | por favor]',
    `
      (agradecería | agradezco | sería bueno | estaría bien | me gustaría | quisiera | ojalá) [que | si]
      (pararan | dejaran de hacerlo | paren | dejaran | parara | lo dejaran)`,
    '(pueden | puede | podrían | ya pueden | ya puede) parar [ya]',
    `
      [ya | que] no (molesten | moleste | molestes | me molesten | me molestes | chinguen | frieguen) (<mas>
      | por favor)`,
    'no (lo | los) hagan [más]',
    '[solo] (llamadas | correo | correos) [por favor] (no | sin) (mensajes | textos)',
    '(paren | dejen | ya paren) [por favor] ya',
    '(retirar | quitar | borrar | eliminar | sacar) de la lista',
    'ya no me (escriban | llamen | contacten | busquen | marquen) [más | por favor]',
    'me (sacan | dan de baja | quitan | borran | das de baja | da de baja) [ya | hoy]',
    '(tache | tachen | tacha | quite | borre | elimine | borren) (mi | este) número',
    'confirmen [la | mi] baja',
    `
      (sáquenlo | sácalo | sáquelo | bórrenlo | bórrelo | bórralo | elimínenlo | elimínelo | quítenlo |
      quítelo | quítalo | cancélenlo | desactívenlo) [ya | de (ahí | <tuLista>)]`,
    `
      (quiero | quisiera | necesito | deseo) (salirme | salir | darme de baja | la baja | desuscribirme |
      desapuntarme)`,
    '[que] <quiten> [por favor]',
    `
      [me] (quítenme | quíteme | quítame | sáquenme | sáqueme | sácame | bórrenme | bórreme | bórrame |
      elimínenme | elimíneme | elimíname | bájenme | bájeme | bájame | remuévanme) [ya | hoy]`,
    `
      (bájenme | bájeme | bájame | desapúntenme | desapúntame | desapunten | quítenme | sáquenme | tachenme
      | descártenme) de (<tuLista> | esto | eso | aquí | ahí | ahi | todo)`,
    `
      [ya] no (me | nos) (manden | mandes | mande | envíen | envíes | envíe | escriban | escribas | escriba
      | contacten | contacte | textees | texteen) [porfa]`,
    '[ya] no [me] <manden> (nada | cosas) [<mas>]',
    '[ya] no (manden | mandes | mande | envíen | escriban | escribas | escriba)',
    '[<pido>] no (<conMe> | enviar | mandar | escribir | contactar)',
    '[<quiero>] (darme | dar | dame | denme | deme | que me den) de baja',
    `
      (borren | borra | borre | olviden | olvida | pierdan | eliminen | quiten | quita | tiren) (mi | este)
      (número | cel | celular | teléfono | contacto | num)`,
    'que (lo | los | la | las) (cancelen | quiten | paren | suspendan)',
  ],
  deictic: [
    `
      (cancelen | cancele | cancela | paren | quiten | terminen | detengan | apaguen) (esto | eso | todo
      esto | todo)`,
    '(ya no los | no los) (quiero | necesito) [más | ya]',
    `
      (cancélenlo | cancélenlos | cancélalo | cancélelo | quítenlos | quítenlo | párenlo | suspéndanlo |
      deténganlo | páralos | párenlos)`,
  ],
  keyword: [
    '[ya] (párenle | párale | bájenle | bájale) [ya]',
    `
      ya no | ya no más | ni uno más | ni un mensaje más | ya no quiero [más | nada] | ya párenle con esto |
      no molestar | no más gracias | paren ya | ya déjenlo`,
  ],
};
