import type { Phrases } from '../phrase-table.ts';
import { FAMILIES } from './families.ts';

/** What customers say to a shop and mean, whatever else they say (C16). */
export const FIRM: Phrases = {
  firm: [
    ...(FAMILIES.firm ?? []),
    `
      (preferiría | preferiríamos | quisiera | me gustaría | agradecería) que (no | ya no) (me | nos)
      (escribieran | mandaran | enviaran | contactaran | molestaran | escribiera | mandara) [<mas>]
      [<estos>] [<textos>]`,
    '(ni | que no) se (les | le | te) ocurra [volver a] (<escribirme> | <mandarme>) [<estos>] [<textos>]',
    '(olvídense | olvídate | olvídese | olviden | olvida) de (mi | este) (número | cel | teléfono)',
    '(nada de | cero) <textos> [por favor | gracias | porfa]',
    '(sin | ningún) <textos> (por favor | gracias | porfa)',
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
      <dejen> [ya] de (pedirme | pedir | solicitar | solicitarme | insistir | insistirme | usar |
      utilizar | ofrecerme) [ANY] [reseñas | reseña | opiniones | calificación | número | mi número |
      nada | cosas]`,
    `
      (ya | ya les | les | le | te) (puse | mandé | envié | escribí | respondí | contesté | he puesto |
      he mandado) [ANY] (stop | alto | baja) [ANY] [veces]`,
    `
      (ya chole | ya estuvo bueno | ya estuvo | ya basta | basta | ya me hartaron | ya me cansé | ya me
      cansaron | ya me tienen harto | ya me tienen harta) (con | de) [tantos | tanto] [<estos>] <textos>`,
    `
      (no | ya no) [<sigan>] (usen | use | uses | utilicen | utilice | usando) [más | ya] (mi | este |
      ese) <fono> [más] [para [<estos>] [mandar | enviar] [<estos>] (<textos> | <cosas>)]`,
    `
      (no me | ya no me) (ofrezcan | ofrezca | vendan | pidan) [más] (nada | <textos> | cosas | por
      (mensaje | texto)) [por (mensaje | texto)]`,
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
    'me (salgo | borro | doy de baja | retiro | desuscribo | quito) de (esto | aquí | <tuLista> | todo)',
    'no quiero (saber | oír | leer | recibir) [nada] [más | mas] [nada] de (ustedes | su tienda | usted)',
    `
      (nadie | yo no) (les | le) (pidió | pedí | dije) que me (escribieran | mandaran | contactaran)
      [<estos>] [<textos>]`,
    '(no tiene caso | no tiene sentido) [ANY] [ANY] (lista | mensajes | mandarme | escribirme)',
    '(ya no | no) more <textos>',
    '(exijo | ejerzo) [ANY] (derecho de cancelación | baja | cancelación) [de] [<estos>] [datos]',
    `
      [solicito | pido | exijo | quiero] [formalmente] [la | el | una | mi] (cancelación | baja |
      suspensión | cese | eliminación) (de | del | de los | de todos los) [envío de] [<estos>] <textos>`,
    `
      [<quiero>] (salirme | salir | zafarme | darme de baja | desapuntarme) (de (<tuLista> | esto | aquí
      | ahí) | del (grupo | programa | sistema | servicio))`,
    '<quiten> del (grupo | programa | sistema | servicio | directorio | registro | chat) [de <textos>]',
    '[que] (sea | es | será | fue) el último (mensaje | texto | sms | recado | aviso)',
    `
      (hasta aquí | hasta ahí | suficiente | ya fue suficiente | ya fue mucho | ya estuvo | ya estuvo
      bueno | ya basta | se acabaron | ya fue | ya bájenle) [de | con | a] [<estos>] <textos>`,
    `
      (apaguen | apague | apaga | apagar | silencien | desactívenme | quítenme | cancélenme | cancélame |
      páreme | párenme | suspéndanme | bloqueen | desconecten) [ya] [<estos>] <textos>`,
    `
      (retiro | revoco | cancelo | quito | anulo) (mi | el | todo) (permiso | consentimiento |
      autorización)`,
    `
      (fuera | saquen | quiten | borren) mi (número | nombre | cel | teléfono) de (ahí | allí | aquí |
      <tuLista>)`,
    '(para que | que) [ya] no me (llegue | lleguen) [<mas>] (nada | <textos> | esto)',
    'ya no me (llegue | lleguen | mande | manden | mandes) [<mas>] [<estos>] (<textos> | <cosas>)',
    '(dejen | deje | deja) (mi | este) (número | celular | cel | teléfono) en paz',
    `
      <dejen> [ya] [de] (<mandarme> | <escribirme>) [<mas>] [<estos>] [<malos>] (<textos> | <cosas>)
      [<mas>] [<aMi>]`,
    '<dejen> [ya] [de] (<conMe> | <escribirme>) [<mas>] [<aMi>]',
    '<dejen> [ya] (de | con) [<estos>] [<malos>] <textos>',
    `
      [<pido>] no [me] (<mandarme> | <escribirme> | <enInfinitivo>) [<mas>] [<estos>] [<malos>] (<textos>
      | <cosas>) [<mas>] [<aMi>]`,
    `
      [<pido>] no [volver a | seguir] (<conMe> | ser (contactado | contactada | molestado | molestada))
      [<mas>] [<aMi>]`,
    '(termina | termine | acaben | acabe | acaba | acábenle | corta) [ya] con <cuyos> [<malos>] <textos>',
    'para [ya] de (<mandarme> | <escribirme>) [<mas>] [<estos>] [<malos>] [<textos> | <cosas>] [<aMi>]',
    'para [ya] con [<cuyos>] [<malos>] <textos>',
    '[ya] no [<sigan>] <escriban> con [<cuyos>] [<malos>] <textos>',
    `
      [ya] (no hace falta | no es necesario | no tiene caso | no tiene sentido) (<conMe> | que me
      (<manden> | <escriban>)) [<mas>] [<estos>] [<textos> | <cosas>]`,
    'no se (moleste | molesten) en (<escribirme> | <mandarme>) [<mas>] [<estos>] [<textos>]',
    `
      (déjame | déjenme | déjeme | déjennos) [ya] de (<mandarme> | <escribirme>) [<mas>] [<estos>]
      [<malos>] [<textos> | <cosas>]`,
    `
      ni (llamadas | mensajes | textos | correos | sms | publicidad | promos) [<mas>] ni (llamadas |
      mensajes | textos | correos | sms | publicidad | promos)`,
    `
      [ya] no me (llamen | marquen | hablen | busquen | llame | marque | llames | marques) [<mas>] (ni |
      y | o) [ya] [no] me (<escriban> | <manden>) [<estos>] [<textos> | <cosas>]`,
    `
      (lleno | llena | harto | harta | cansado | cansada | fastidiado | fastidiada) (de | con) [recibir]
      [<estos>] <textos> [por favor] [ya] (paren | pare | párenle | <quiten> | no me <manden> | <dejen>
      de <mandarme>)`,
    '<noQuiero> que (mi <fono>) (esté | aparezca | siga) en <tuLista>',
    '(este | mi) <fono> no es para [recibir] <textos>',
    `
      [ustedes] no (pueden | puede | tienen por qué) (<mandarme> | <escribirme>) [<mas>] [<estos>]
      [<textos> | <cosas>]`,
    '(váyanse | váyase | vete) ANY ANY [ANY] con sus <textos>',
    '(métanse | métase | métete | métanselas | métanselos) sus <textos>',
    'no quiero (nada | tratos) con (ustedes | su tienda | usted)',
    `
      [ya] no (me | nos) (incluyan | incluya | agreguen | agregue | metan | pongan) (a | en) (<tuLista> |
      [<estos>] <textos>) [<mas>]`,
    'olvídense de mí | olvídate de mí | olvídese de mí',
    '[<pido>] no (<enInfinitivo> | <mandarme>) [<mas>] [<estos>] <textos> [<aMi>]',
    `
      [ya] no (me | nos | le | les) [<sigan>] (<manden> | <escriban>) (<mas> | <cosas> | ni (uno | un
      mensaje) | ningún | otro) [<mas>] [<estos>] [<textos>]`,
    `
      [ya] no (me | nos | le | les) [<sigan>] (<manden> | <escriban>) [<mas>] [(con | a | en) sus]
      [<estos>] [<malos>] (<textos> | <cosas>) [<mas>] [<aMi>]`,
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
      no (vuelvan | vuelva | vuelvas) a (<conMe> | <mandarme> | <escribirme>) [<mas>] [<estos>] [<textos>
      | <cosas>]`,
    '<noQuiero> [<mas>] <recibir> [<mas>] [<estos>] [<malos>] (<textos> | <cosas>) [<mas>]',
    `
      <noQuiero> [<mas>] [<recibir>] [<estos>] [<mas>] <textos> (de (ustedes | usted | su tienda | este
      número) | <mas> | <aMi>)`,
    `
      <noQuiero> [<mas>] que (me | nos) [<sigan>] (<escriban> | <manden>) [<mas>] [<estos>] [<textos> |
      <cosas>]`,
    `
      (suspendan | suspenda | suspender | cancelen | cancele | cancela | cancelar | terminen | terminar |
      finalicen | finalizar | detengan | detenga | detener | paren | pare | parar | desactiven |
      desactiva | desactive | desactivar | eliminen | corten | quiten | acábenle | cancélame | cancélenme
      | desactívame | desactívenme | cesen) [ya] (<estos>) [<malos>] <textos>`,
    `
      (eviten | evite | evita | evitar | absténganse | absténgase | abstenerse | abstengan) [de] (<conMe>
      | <mandarme> | <escribirme>) [<mas>] [<estos>] [<textos> | <cosas>]`,
    `
      (no más | basta de | ya basta de | ni un | ni uno | cero | ni otro) [más] [de] [<estos>] <textos>
      [más] [de (ustedes | su tienda)] [<aMi>]`,
    `
      (este | ese | que este | que ese) (sea | es | fue | debe ser | será) el último (mensaje | texto |
      sms) [que (me (mandan | manden | envían | envíen | mandas | escriben) | recibo | quiero)]`,
    `
      [<quiero>] <borren> [todo | toda | todos | todas] (mis | mi | todos mis) (datos | datos personales
      | información | info | número | registro | contacto) [personales] [de <tuLista>]`,
    `
      (prefiero | preferiría | preferimos) [ya] no (recibir | tener | que me) [<mas>] [<estos>] [<textos>
      | <cosas> | manden | escriban]`,
    `
      (no tienen | no tiene | sin) [mi] (permiso | autorización | derecho) [de | para | a] (<conMe> |
      <escribirme> | <mandarme>) [<estos>] [<textos>]`,
    `
      no (autorizo | acepto | permito | consiento) (que (me | nos) (<manden> | <escriban>) [<mas>]
      [<estos>] [<textos>] | [recibir] [<mas>] [<estos>] <textos> | [que usen | el uso de] (mi | este)
      <fono>)`,
    `
      (asegúrense | asegúrese) [de] que (no | ya no) me (lleguen | llegue | manden | envíen) [<mas>]
      [<estos>] [<textos>]`,
    'que (no | ya no) (me | nos) lleguen [<mas>] [<estos>] [<textos> | <cosas>]',
    `
      [<quiero>] (dejar de recibir | no recibir | no seguir recibiendo | ya no recibir) [<mas>] [<estos>]
      [<textos> | <cosas>]`,
    '(renuncio | me opongo) a [recibir] [<estos>] <textos>',
  ],
};
