import type { Phrases } from '../phrase-table.ts';

/** Who says that they never agreed (C16). */
export const DISPUTES: Phrases = {
  dispute: [
    `
      [yo] (nunca | jamás | no) <acepte> [a | para [que] | que | de [que] | en] [<estos>] [<textos> |
      esto | nada | su lista | (<mandarme> | <conMe> | <escribirme> | recibir) [<estos>] [<textos> |
      <cosas>] | (me | nos) (<manden> | <escriban>) [<textos>] | recibir mensajes | recibir <estos>
      <textos> | que me escribieran | que me mandaran mensajes | para esto | a esto | a nada | nada de
      esto | para esto]`,
    `
      [yo] (nunca | jamás | no) (les | le | te) (di | he dado) (permiso | mi permiso | consentimiento |
      mi consentimiento | autorización | mi número) [para (escribirme | mandarme mensajes | esto |
      mensajes | que me escriban | contactarme)]`,
    `
      [ustedes] no tienen [mi] (permiso | consentimiento | autorización) [para (escribirme | mandarme
      mensajes | esto | contactarme | enviarme mensajes)]`,
    'sin mi (permiso | consentimiento | autorización)',
    'quién les dio permiso [de | para] [escribirme | mandarme mensajes | contactarme]',
    `
      [si | pero | que | y] [yo | nosotros] (nunca | jamás | no | en ningún momento | jamás en la vida |
      nunca jamás | tampoco | ni siquiera | nunca en la vida) [yo] [les | le | te] <acepte> [yo] [<cola>]
      [<cola>]`,
    `
      (no recuerdo | no me acuerdo de | yo no recuerdo) haber (dado [mi] (permiso | consentimiento |
      autorización ) | aceptado | autorizado | pedido | firmado) [<cola>]`,
    `
      [a mí] nadie (me | nos) (preguntó | preguntaron) [si | que] [(quería | queríamos | aceptaba | quiero |
      deseaba) [<cola>]]`,
    '[a mí] nadie (me | nos) pidió [mi] (permiso | consentimiento | autorización | opinión) [<cola>]',
    `
      [(el | la | un | una) (señor | señora | muchacha | muchacho | cajero | cajera | empleado | empleada |
      joven | vendedor | vendedora | chavo | chava | ANY) [del ANY | de la ANY]] me (apuntaron | metieron |
      anotaron | agregaron | inscribieron | suscribieron | registraron | pusieron | añadieron | apuntó |
      metió | anotó | agregó | inscribió | suscribió | registró | puso) [(a | en) (esto | <tuLista> |
      <misRecados>)] sin (preguntar | preguntarme | mi permiso | permiso | pedirme permiso | pedir permiso |
      [mi] consentimiento | [mi] autorización | consultarme | consultar | avisarme | avisar | decirme [nada]
      | que yo (pidiera | aceptara | supiera | quisiera))`,
    `
      (cuándo | desde cuándo | dónde | en qué momento | a qué hora | y cuándo | cómo que | quién dijo que)
      [yo] [les | le | te] [<acepte> | di yo permiso | autoricé yo | acepté yo] [yo] (<cola> | yo)`,
    `
      (cuándo | desde cuándo | dónde | en qué momento) [yo] [les | le | te] (di | dí | he dado) [yo]
      (permiso | autorización | consentimiento) [yo] [<cola>]`,
    `
      (muéstrenme | muéstreme | enséñenme | enséñeme | demuestren | demuéstrenme | díganme | quiero ver |
      comprueben | prueben | quiero | exijo | necesito) [(la | el | una) [ANY]] [prueba | pruebas |
      evidencia] [de] [dónde | donde | cuándo | que | en que] [yo] <acepte> [yo] [<cola>]`,
    `
      quién (les | le | te) (dio | pasó) (permiso | autorización | el derecho) (<cola> | de usar mi <fono>)`,
    `
      quién (les | le) (autorizó | dijo que podían) [a] (<mandarme> | <conMe> | usar mi <fono>) [<cual>]
      [<recados>]`,
    `
      (de dónde | cómo) (sacaron | consiguieron | obtuvieron | tienen) mi <fono> si [yo] (nunca | no |
      jamás) (se los | se lo | les | <acepte>) [di | he dado | dejé] [<cola>]`,
    '[yo] (nunca | jamás) se (los | lo) (di | dí | he dado) [a ustedes]',
    `
      [yo] [le | les] (dije | puse | marqué | contesté | respondí | indiqué | avisé | anoté | elegí) [claro
      | clarito | claramente | bien claro | desde un principio] [al ANY | a la ANY | en el ANY] que no (a
      <misRecados> | (quería | quiero | queríamos | deseaba | aceptaba | autorizaba) (<cola> |
      <misRecados>)) [cuando ANY [ANY]]`,
    `
      [yo] [le | les] (dije | pedí | avisé) [claro | clarito | claramente | bien claro] [al ANY | a la ANY]
      que no me (pusiera | apuntara | anotara | metiera | agregara | pusieran | apuntaran | metieran |
      agregaran | incluyeran) en (<misRecados> | <tuLista>)`,
    'en el (papel | formulario | recibo | formato) (marqué | puse) que no [a <misRecados>] [y miren]',
    '[ANY muchacha] me preguntó si quería <misRecados> y le dije que no',
    `
      [la | el] (muchacha | muchacho | señorita | señor | cajero | cajera | joven) me preguntó si quería
      <misRecados> y [le] dije que no`,
    `
      [yo] (solo | nomás | únicamente | solamente) [les | le] di mi <fono> (para | por) ANY [ANY] [ANY]
      [ANY] (no | nunca) (para | pa) (que me (<manden> | <escriban> | <mandara>) [<cual>] [<recados>] |
      <misRecados>)`,
    `
      mi <fono> [se] lo di (para | por) ANY [ANY] [ANY] (no para <misRecados> | no para que me <mandara> |
      (nunca | no) <acepte> <cola> | nunca dije que podían <mandarme> [<cual>] [<recados>])`,
    `
      [yo] (di | les di | dejé) (mi | el) <fono> (para | por si) ANY [ANY] [ANY] [ANY] [ANY] [ANY] (no |
      nunca) <acepte> <cola>`,
    `
      [ustedes] no (tienen | tenían | cuentan con) mi (permiso | consentimiento | autorización) [por
      escrito] [<cola>]`,
    '[yo] no <acepte> [<cola>] y (según la ley | la ley | eso | esto) [ANY] [ANY] [ANY] [es] [ilegal]',
    `
      (i never signed up | never signed up | yo nunca hice (sign up | opt in)) [pa | para] [esto |
      <misRecados>]`,
    `
      [yo] (compré | pagué) ANY ANY y no (di | dejé) [mi] <fono> [cómo me están (escribiendo | mandando
      [<recados>])]`,
    `
      sin [haber] (mi permiso | mi consentimiento | mi autorización | autorización previa | haberlo pedido |
      haberlos pedido | que yo lo pidiera)`,
    `
      quién (autorizó | dijo | les dijo | permitió) que me (<mandara> | <manden> | <escriban>) [<cual>]
      [<recados>]`,
    `
      (cómo | de dónde) (sacaron | consiguieron | obtuvieron | tienen) mi <fono> [si] yo (nunca | no |
      jamás) (lo | se los | se lo | les) (di | dí | he dado | dejé | <acepte>)`,
    `
      [yo] no estoy (suscrito | suscrita | inscrito | inscrita | registrado | registrada | apuntado) [(a |
      en) (nada | <tuLista> | <misRecados> | esto)] [de ustedes | con ustedes]`,
    `
      [yo] (nunca | jamás | no) (marqué | llené | seleccioné | activé) (la | esa | ninguna) (casilla |
      opción | cajita) [(de | para) (recibir | <misRecados>)] [<recados>]`,
    '[yo] (nunca | jamás | no) acepté (sus | los) términos',
  ],
};
