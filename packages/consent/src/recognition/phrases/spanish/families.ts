import type { Phrases } from '../phrase-table.ts';

/** Whole families of turns that a customer means, whatever else is said: who names an end and texts (C16). */
export const FAMILIES: Phrases = {
  firm: [
    '[que] (no | ya no | ni) (me | nos | le | les) <mandara> [<mas>] [<cual>] [<recados> | nada] [<mas>]',
    `
      [que] (no | ya no) se (me | nos | le) (envíe | envíen | mande | manden | contacte | contacten |
      escriba | escriban | moleste | textee | notifique) [<mas>] [<cual>] [<recados> | nada] [<mas>]`,
    `
      (no | ya no | ni | nunca | jamás | tampoco) (me | nos | le | les) <sigan> <mandando> [<mas>] [<cual>]
      [<recados> | <cosas>] [<aMi>]`,
    '(no | ya no) <sigan> <mandando> (con | a) <misRecados>',
    `
      (no | ya no | ni | nunca | jamás) (me | nos | le | les) [<sigan>] <den> [<mas>] <misRecados> [<mas>]
      [<aMi>]`,
    '(no | ya no) (me | nos) (hagan | hagas | haga) [más] llegar [más] (esto | nada | <misRecados>)',
    '(no | ya no | ni | nunca) <escriban> (más con | con) <misRecados>',
    '(no | ya no | ni) (me | nos) <escriban> [más] con <misRecados>',
    `
      (ni | no | nunca | jamás) (me | nos) (vuelvan | vuelva | vuelvas) a (llegar | <enInfinitivo>) [<mas>]
      <misRecados>`,
    `
      [que] (no | ya no) (me | nos) (llegue | lleguen | vuelva a llegar | vuelvan a llegar | siga llegando |
      sigan llegando | esté llegando | estén llegando) [más | ya] (<misRecados> | nada | nunca más)`,
    `
      (para | pa) que [ya] no (me | nos) (lleguen | llegue nada | manden | escriban) [más] [nada |
      <misRecados>]`,
    '<cortenla> [ya] (con | de | a | al) [ya] <misRecados>',
    `
      (<dejen> | <cortenla> | <corten>) [ya] (a | al | con | con el | con la | de) [<cual>] <escribidera>
      [(con | de) <misRecados>]`,
    `
      (dejen | deje | deja | basta de | cancelen | paren | corten | ya dejen) [<cual>] <escribidera> [(con |
      de) <misRecados>]`,
    `
      <dejen> [ya] de (hacerme | ponerme | dejarme | compartirme | reenviarme | echarme | tirarme) [<mas>]
      <misRecados>`,
    '<dejen> [ya] de (<escribirme> | romper | enfadar | latosear | cansar) [más] con <misRecados>',
    `
      (déjenme | déjeme | déjame | déjennos) (en paz | tranquilo | tranquila | quieto | quieta) (con | de)
      <misRecados>`,
    '(no | ya no) [me] (den | des | dé | estén dando) [más] (lata | guerra | la lata) con <misRecados>',
    `
      (no | ya no) (hace falta | hay necesidad [de] | es necesario | hay por qué | hay razón para | tiene
      caso | necesito | necesitan) [que] [me | nos] <sigan> (<mandando> | <enInfinitivo>) [<mas>] [<cual>]
      [<recados>]`,
    `
      (no | ya no) (hace falta | hay necesidad [de] | es necesario | hay por qué | tiene caso | tiene
      sentido) [que] [me | nos] (<manden> | <escriban> | <enInfinitivo> | <mandarme> | <escribirme>) [<mas>]
      <misRecados>`,
    `
      (les | le | te | se les | queda | está | tienen | quedan) (prohíbo | prohibido | prohíbe) [que] [me |
      nos] (<manden> | <escriban> | <mandarme> | <escribirme>) [<mas>] [<cual>] [<recados>] [<aMi>]`,
    'prohibido (<enInfinitivo> | <mandarme> | <escribirme>) [<mas>] [<cual>] [<recados>] [<aMi>]',
    `
      (rechazo | declino | rehúso | me rehúso a | me niego a | renuncio a | me opongo a) [seguir] [recibir |
      recibiendo] [<mas>] <misRecados>`,
    `
      no (estoy de acuerdo | estoy dispuesto | estoy dispuesta | consiento) (en | con | a) [seguir] (recibir
      | recibiendo | que me (manden | envíen)) [<mas>] <misRecados>`,
    '(no cuenten | no cuente | no cuentes) conmigo (para | pa) <misRecados>',
    'conmigo no (cuenten | cuente | cuentes) (para | pa) <misRecados>',
    `
      no (me | nos) (tengan en cuenta | tomen en cuenta | tomen en consideración | consideren | incluyan |
      incluya | anoten | apunten | metan | agreguen) [más] (para | en | a) <misRecados>`,
    `
      (pónganme | póngame | ponme | apúntenme | apúntame | apúnteme | márquenme | márcame | anótenme |
      anótame | regístrenme) (como | de | en (la | su) lista de | entre) [los que | de los que] no
      (contactar | molestar | quieren | quiere | desean | recibir | textear | enviar | mandar | llamar |
      interesado) [<recados>]`,
    `
      (pongan | ponga | pon | ponle | póngale | pónganle | anoten | anote | apunten | apunte) [ahí | ahí en
      ANY ANY | en ANY ANY] que no ((quiero | queremos | deseo) [<mas>] [recibir] <misRecados> | (textear |
      contactar | me (manden | escriban | texteen)) [<mas>] [[<cual>] <recados>])`,
    '(suelten | suelte | suelta | liberen | desvinculen | depuren) (mi | el | este) <numero>',
    `
      (sálganse | sáquense | desaparezcan | desaparece | lárguense | váyanse | sálgase | bórrense |
      quítense) de mi <fono>`,
    `
      [que] (mi | este) <fono> no (sea | será | se) (usado | utilizado | use | utilice) [más] para (esto |
      <misRecados>)`,
    `
      (mi | este) <fono> (ya no | no) lo (usen | use | utilicen | utilice | ocupen) [más] [para (esto | eso
      | nada | <misRecados>)]`,
    `
      (hagan | haga | haz | háganse | hágase | hazte) (de cuenta | como) [de] que (no (existo | tengo <fono>
      | me conocen) | este <fono> no existe | [ya] me morí)`,
    `
      (se olviden | se olvidaran | se olvidara | se olvide | que se olviden | te olvides | te olvidaras) de
      (mí | mi <fono> | este <fono>)`,
    `
      [que] (solo | nomás | únicamente | nada más | mejor | todo) <porCorreo> [por favor | porfa] (no |
      nunca | y no | ya no | y nada | nada | pero no) <porTexto>`,
    `
      (mándenme | mándeme | mándame | envíenme | prefiero) [todo] <porCorreo> [por favor | porfa] (y no | no
      | ya no | y nada | nada | nunca) <porTexto>`,
    `
      cuál es la (palabra | clave | respuesta | letra) para (que [ya] no (lleguen | me lleguen | manden | me
      manden) | salir | salirme | parar | cancelar | dejar de recibir | que paren)`,
    '[ni] (otro | otra | un | uno | una) [<recados> | vez] más y [yo | ya] <amenaza>',
    `
      <amenaza> si no (paran | dejan | para | deja | se detienen | cortan | le paran) [ya] [con | de]
      <misRecados>`,
    `
      (quítenme | paren | sáquenme | bórrenme | dejen | dejen de escribir | dejen de molestar) [ya] o
      <amenaza>`,
    `
      [que] (es | sea | esta es | que sea) [la] última vez que (me | nos) (escriben | mandan | textean |
      molestan | contactan | escribes | mandas | escriban | manden) [<cual>] [<recados>]`,
    '(última vez que (me | nos) (escriben | mandan | textean | molestan)) [<cual>] [<recados>]',
    `
      (se acabaron | que se acaben | ya se acabaron | fin (a | de) | adiós a | fuera) [los | sus | estos |
      con los] <mens> [conmigo]`,
    `
      (estoy | vivo | estamos | vivimos | estaría | quedo) [más | muy] (bien | mejor | feliz | tranquilo |
      tranquila | contento | contenta) sin <misRecados>`,
    `
      (puedo vivir | prefiero vivir | quiero vivir | yo paso | prefiero estar | prefiero quedarme) sin
      <misRecados>`,
    `
      [<cual>] [<malos>] <recados> (ya no | no) (me | nos) los (manden | mandes | envíen | mande | envíe)
      [<mas>]`,
    `
      (manden | mande | manda | mándenle | váyanse con | llévense) (sus | esos | tus) <recados> a (otro |
      otra) [lado | parte | persona | gente]`,
    'a otro [perro] con (esos | sus | tus) <recados> | búsquense a otro [para <misRecados>]',
    '(ahórrate | ahórrese | ahórrense | guárdense | guárdate | guárdese) [<cual>] <recados>',
    '(liberen | libérenme | líbrenme | dispénsenme | exonérenme | exclúyanme) de <misRecados>',
    `
      (mándenle | mándele | denle | pónganle | póngale | ponle) (fin | alto | stop | un alto | punto final)
      a [todos] <misRecados>`,
    '(no soporto | no aguanto | no tolero) [más | un] [<cual>] <recados> [más]',
    `
      (suficientes | suficiente | bastante | bastantes | demasiados) <recados> [ya] (<paren> | <quiten> | ya
      no)`,
    '[ya] no quiero (nada que ver | tener nada que ver) con (ustedes | sus <recados>)',
    '(acábenle | síganle) ya no con <misRecados>',
    '[ya] no (tengan | tienen | tiene | tenga) (mi <fono> | mis datos) en (su sistema | <tuLista>)',
    '<noQuiero> [<mas>] (ser | que sea) (texteado | texteada | mensajeado | mensajeada | spameado)',
    `
      (retiren | retire | quiten | borren | saquen | eliminen | quitar | quitarlo) (mi | este | el) <numero>
      (de (todas | todos | cualquier) [sus | tus] ANY | ya | por favor)`,
    '[<quiero>] que [ya] (paren | cesen | terminen | se detengan | acaben) [con | de] <misRecados>',
    '[<cual>] [<malos>] <recados> ya no [me | nos] [los] (<manden> | <escriban>) [<mas>]',
    `
      (mandé | puse | escribí | envié | contesté | respondí | ya puse) [la palabra] (stop | alto | baja |
      parar | pare | cancelar) y (me | nada | no | todavía | aún | sigo | siguen | ustedes | salió | sigue)
      [ANY] [ANY] [ANY]`,
    `
      el (enlace | link | botón | liga) (de | para) (cancelar | desuscribir | darse de baja | salir |
      desuscribirme | salirse) no (funciona | sirve | abre | jala | me deja)`,
    `
      (ustedes dicen | ahí dice | dice ahí | dice) que (conteste | ponga | escriba | mande | responda) (stop
      | alto | baja | parar | pare) pues (stop | alto | baja | parar | pare)`,
    'pues (stop | alto | baja) como (ustedes piden | piden | dicen | dice [ahí])',
    `
      (escribo | pongo | mando) [la palabra] (stop | alto | baja | parar | pare) para que [ya] no (lleguen |
      me lleguen | manden | me manden)`,
    '(será que) no me (pueden | puede) (<enInfinitivo>) [<mas>] <misRecados>',
    `
      (no me | ya no me) (tires | pasen | pases | mandes | pongan | avisen) [más] [info | información |
      cosas] (por aquí | por texto | por mensaje | por este medio | por acá)`,
    '<pariente> no quiere [que le (lleguen | manden | envíen)] [más] <misRecados>',
    '[ni a mí] ni a <pariente> (nos | le) <escriban> [<mas>]',
    '(con eso | ya) basta de <misRecados>',
    '(a la chingada | al diablo | al carajo | a la verga | a la porra) con <misRecados>',
    `
      (prometieron | me prometieron | dijeron | me dijeron) que ya no me iban a (<enInfinitivo>) [<mas>]
      [<misRecados>]`,
    `
      [no] puedo recibir (cosas personales | <misRecados>) [(en | a) este <fono>] (quiten | quitar |
      quítenme)`,
    `
      [por qué] me (sigue | siguen) llegando (esto | <misRecados>) si ya (me (salí | borré | di de baja |
      quité) | (puse | mandé | contesté | respondí) (stop | alto | baja) | pedí la baja)`,
    `
      (dónde | cómo | a dónde) (le pico | le doy | le muevo | pico | aprieto | escribo | marco | llamo) para
      (salirme | quitarme | borrarme | darme de baja | que [ya] no (lleguen | me lleguen | manden | me
      manden)) [[<cual>] <recados>]`,
    `
      qué (tengo que | debo | hay que | le) (poner | contestar | responder | mandar | escribir | hacer |
      hago | pongo) para (salirme | quitarme | borrarme | darme de baja | que [ya] no (lleguen | me lleguen
      | manden | me manden)) [[<cual>] <recados> | nada]`,
    `
      qué (tengo que | debo | hay que | le) (poner | contestar | responder | mandar | escribir | hacer |
      hago | pongo) para (cancelar | parar | dejar de recibir | salir de) <misRecados>`,
    `
      (hay (manera | forma | modo) de | es posible | se podrá | será posible) (que [ya] no (me lleguen |
      lleguen | me manden | manden | me envíen) | dejar de recibir | no recibir | salirme de | quitarme de |
      ya no recibir) [<mas>] [[<cual>] <recados> | <tuLista> | nada]`,
    '(de ahora en adelante | desde hoy | a partir de hoy) (solo | nomás | únicamente) <porCorreo>',
    `
      (próximo | otro | el próximo | el siguiente | un solo) (mensaje | texto | recado) [más] y [ya]
      <amenaza>`,
    `
      (<amenaza>) si (no (paran | dejan) | siguen (mandando | escribiendo | molestando | enviando))
      [[<cual>] <recados>]`,
    `
      (no | ya no) (guarden | guarde | tengan | tenga | conserven | almacenen | compartan | usen |
      registren) (mi | este) (número | teléfono | celular | cel | contacto | datos)`,
    '(mi | este | ese) <fono> ya no [lo] (usen | es para (eso | esto | <misRecados>))',
    `
      (no | ya no) (me | nos) (pongan | ponga | metan | incluyan | agreguen | anoten) [más] en (listas |
      ninguna lista | sus listas | su lista | <tuLista>)`,
    `
      yo no (me apunté | pedí estar | me inscribí | me suscribí) (para | a | en) (esto | eso | <tuLista>)
      <paren>`,
    `
      (eso | esto | lo | todo eso) de [<cual>] <recados> (ya no | no) (lo | los | la | las) (quiero |
      necesito | ocupo | deseo | queremos) [<mas>]`,
    `
      [<cual>] (mensajes | mensajitos | textos | recordatorios | notificaciones | promociones | avisos |
      anuncios | alertas) (ya no | no) (los | las | me los | me las) (quiero | necesito | ocupo | deseo |
      queremos | requiero | mande | manden | envíen)`,
    `
      [<cual>] (mensajes | mensajitos | textos | recordatorios | notificaciones | avisos) no me (hacen falta
      | interesan | sirven)`,
    `
      (procedan | tramiten | hagan | procesen | apliquen | ejecuten | proceda | tramite) [con] (la | mi |
      su) (baja | cancelación)`,
    `
      (solicito | pido | exijo | quiero | deseo | requiero | necesito) [ANY] (la | mi) (baja | cancelación |
      desuscripción) [de (mi <numero> | [<cual>] <recados> | <tuLista>)]`,
    `
      (no llamar | no llamen | ni llamar | no marcar) (ni | o | y no) (textear | escribir | mensajear |
      mandar <recados> | enviar <recados> | texteen | escriban)`,
    `
      (ni | no) me (llamen | marquen | hablen | busquen) (ni | y ni | ni me | y no) [me] (escriban | manden
      | texteen | molesten) [<mas>] [[<cual>] <recados>]`,
    `
      <noQuiero> [<mas>] (saber | oír | enterarme) [nada] [más] de [sus | las | los] (ANY ni <recados> |
      <recados>)`,
    `
      (estoy | ya estoy) (cansado | cansada | harto | harta | cansados | hartos) de que (me | nos) (manden |
      escriban | texteen | molesten | envíen | lleguen) [<mas>] [[<cual>] <recados>]`,
    `
      (pongan | ponga | agreguen | pon | incluyan | registren) (mi | este) <fono> en [la | su] [lista] [de]
      no (llamar | contactar | molestar | textear | enviar | mandar)`,
    `
      (no gaste | no gasten | no pierdan | no pierda | no desperdicien) (su | sus | el) (tiempo | saldo |
      mensajes) [conmigo | en mí | mandándome [<cual>] [<recados>]]`,
    '(delete | erase | remove | quit) mi (número | cel | teléfono | info | nombre)',
    `
      (me haría | me harían | hágame | háganme | hazme | me hace | me hacen | me haces) (el favor | el paro
      | la caridad) (de | y) (<quiten> | no (<mandarme> | <escribirme>) | [ya] no me (<manden> |
      <escriban>)) [<mas>] [[<cual>] <recados>] [<deLista>]`,
    '[ya] (dije | he dicho | les dije | le dije) que no quiero (nada | <misRecados>)',
    `
      (ya estuvo (suave | bueno) | ya párenle | ya bájenle) (con | a) (<misRecados> | su ANY de <recados>)`,
    `
      (lo que quiero | lo único que quiero | lo que pido | lo único que pido) es que [ya] (<quiten> | no me
      (<manden> | <escriban> | llegue | lleguen)) [<mas>] [[<cual>] <recados> | nada]`,
    `
      (he decidido | decidí | decidimos | opto por | opté por) [ya] no recibir [<mas>] [[<cual>] <recados>]`,
    `
      [ya] (pedí | les pedí | hablé con ANY ANY para | dije | había pedido) que me (quitaran | sacaran |
      borraran | eliminaran | quitara | sacara | borrara) [<deLista>] y (no | siguen | nada | me siguen |
      todavía | ustedes) [ANY] [ANY] [ANY]`,
    `
      (prometieron | quedaron de | dijeron que iban a | me prometieron) (quitarme | borrarme | sacarme |
      eliminarme) y (no | siguen | nada) [ANY] [ANY]`,
    `
      ya me había (salido | borrado | dado de baja | quitado | desuscrito) y (otra vez | siguen | me siguen
      | volvieron a) [ANY] [ANY]`,
    `
      (ya no | no) (me | nos) (estén | esté | anden | ande | estés | andes) (avisando | recordando |
      notificando | invitando | ofreciendo) [<mas>] [[<cual>] <recados> | nada]`,
    '[yo] (no | nunca) los pedí (quítenlos | párenlos | paren | cancélenlos | no los quiero)',
    `
      (ya no | no) (me | nos) (inviten | invites | invite) [más] [a (sus | las | los | tus) (rodadas |
      eventos | cosas | ofertas | ventas | paseos)]`,
  ],
};
