import type { Phrases } from '../phrase-table.ts';

/** How people say that they want no more texts (C16). */
export const OPT_OUTS: Phrases = {
  certain: [
    '[quisiera | quiero | me gustaría] que me (quitaran | sacaran | borraran | eliminaran) de <tuLista>',
    `
      [me] (puede | pueden | podría | podrían | puedes | podrías | pudiera | pudieran) (quitar | sacar |
      borrar | eliminar | remover | quitarme | sacarme | borrarme | removerme) de <tuLista>`,
    '<quiten> <deLista>',
    '<quitenNumero> [todo | toda | todos | todas] (mi | mis | este) <numero> [(de | d) <tuLista>]',
    `
      [<quiero>] (denme | deme | dame | darme | dennos | denos | que me den | me den | que me dé | me
      pueden dar | me puede dar | me podrían dar | me das) de baja [de <tuLista>]`,
    '[<quiero>] (dar | den | dé) de baja (mi | este | el) número',
    'dar de baja | dense de baja',
    `
      [<quiero>] [la] baja (de | del) (mensajes | servicio | lista | los mensajes | la lista | textos |
      sms)`,
    '(quiero | solicito | pido | deseo) [la | mi | una] baja',
    `
      [<quiero>] (desuscribirme | desuscribir | desinscribirme | desapuntarme | anular suscripción |
      (cancelar | terminar | anular | finalizar | acabar | termine | terminen | anulen | anule |
      finalicen | desactiven | eliminen | borren) [mi | la | esta] suscripción | cancelen mi suscripción
      | desuscripción | desafiliarme | cancelar la suscripción | cancele mi suscripción | cancelen la
      suscripción | cancelar mi suscripción)`,
    '[<quiero>] (salir | salirme) de <tuLista>',
    '(retiro | revoco) mi (consentimiento | permiso | autorización)',
    `
      (no quiero | ya no quiero | no deseo | quisiera ya no | ya no me interesa | no me interesa) (estar
      | seguir | aparecer | formar parte | ser parte) (en | de) <tuLista>`,
    'hacer [un] opt out',
    '(unsubscribe | opt out) por favor',
    // How else one leaves a list.
    `
      (me | yo me) [quiero] (desapunto | bajo | borro | salgo | quito | retiro | desuscribo | desafilio |
      doy de baja | elimino | saco | desvinculo) de <tuLista>`,
    `
      [me] (puede | pueden | podés | podrían | podría | puedes | pueda | puedan | pudieran) (<sacame> |
      quitar | sacar | borrar | eliminar | excluir | retirar) de <tuLista>`,
    `
      <noQuiero> [seguir | estar | continuar | aparecer | seguir estando] (suscrito | suscrita | inscrito |
      inscrita | registrado | registrada | apuntado | apuntada | anotado | anotada | afiliado | afiliada)
      [(a | en) (esto | eso | nada | <tuLista>)]`,
    '<noQuiero> [estar | seguir | aparecer | continuar | figurar] en <tuLista>',
    '(dele | denle | dale | den | dar | darle) [de | d] baja [a] (mi | este) <numero>',
    `
      (demen | deme | dame | denme | denos) (de | d) baja | (deme | denme) la baja | me (daría | darían) de
      baja`,
    `
      [que] (mi | este) <fono> (desaparezca | salga | no aparezca | no esté | sea (borrado | eliminado |
      quitado)) (de | en) <tuLista>`,
    '(desaparezca | desaparezcan) mi <fono> de <tuLista>',
    '(cierren | cierre | ciérrenme | cancelen | cancélenme) la cuenta de <misRecados>',
    `
      (quisiera | quiero | deseo | me quiero | necesito) (renunciar a | desafiliarme de | desvincularme de |
      desuscribir | desafiliar | desvincular | desinscribir) (<misRecados> | <tuLista> | (mi | este) <fono>)`,
    `
      (desmarquen | desmarque | desmarca | quiten | quítenle) (la casilla | la palomita) (de | a | a lo de)
      [recibir] <misRecados>`,
    `
      se (puede | podrá | podría | pueden) (quitar | borrar | sacar | eliminar) (mi | este) <numero> [de
      <tuLista>]`,
    `
      [como | cómo] le hago unsubscribe [a esto] | (unsubscribe | unsub | unsuscribirme | unsubscribirme) (a
      | de) (esto | <misRecados> | <tuLista>)`,
    'take me off <tuLista>',
    'no me (incluyan | incluya | incluyas | metan | agreguen | pongan) [más] en (<tuLista> | su lista)',
    `
      [ya] no (me | nos) (manden | envíen | compartan) [<mas>] [<cual>] (promociones | promoción | ofertas |
      publicidad | propaganda | anuncios | promos) [de ustedes]`,
    'baja definitiva | <noQuiero> ser parte de <tuLista>',
    '<quiten> del <lista>',
    '[me] (puede | pueden | podrían | podría | puedes) (quitar | sacar | borrar | eliminar) del <lista>',
    `
      (quítenla | quítelo | quítenlo | sáquenla | sáquenlo | bórrenla | bórrenlo | quitarlo | sacarlo)
      <deLista>`,
    '(ando | estoy) (saliéndome | borrándome | quitándome) de [todas] <tuLista>',
    'quítenme (de | d) <tuLista> (de ANY | por favor)',
    'dese de baja (mi | este) <numero>',
    `
      (cancelen | cancele | suspendan | suspenda | den de baja | desactiven) (el | su | este | mi) (servicio
      | programa) de <misRecados>`,
    '(bajen | baje | baja | bajar) mi <numero> <deLista>',
  ],
  plain: [
    `
      (cuántas veces | tengo que | hay que) [ANY] [ANY] [ANY] [ANY] (decir | decirles | decirle | repetir
      | pedir | mandar | poner) [que] (stop | alto | no | basta | paren)`,
    `
      (favor de | el favor de | de | favor) no (<mandarme> | <escribirme>) [<mas>] [<estos>] [<textos> |
      <cosas>]`,
    `
      que (no me <manden> | no me <escriban> | ya no me <manden> | ya no me <escriban>) [<mas>] [<estos>]
      [<textos>]`,
    '[ya] no manden [nada] [más]',
    'me (sacan | quitan | borran | saca | quita | borra) de <tuLista> [por favor]',
    '<quiero> [ya] no recibir [<mas>] [<estos>] <textos>',
    `
      cómo (cancelo | paro | detengo | quito | bloqueo | desactivo | elimino | apago | silencio |
      deshabilito | suspendo | anulo) [<estos>] <textos>`,
    `
      (cómo | como) (me (salgo | quito | borro | doy de baja | desuscribo | elimino | saco) | hago para
      (quitarme | salirme) | puedo (quitarme | salirme)) [de (<tuLista> | esto | aquí)]`,
    '(quítenme | sáquenme | bórrenme | quíteme | sáqueme) de (esto | aquí | ahí)',
    'dejen de estar (molestando | mandando | enviando) [con] [<estos>] <textos>',
    `
      (deje | dejen | deja) de (llamarme | marcarme | hablarme) (y | o | ni) (mandarme | enviarme |
      escribirme) [<estos>] [<textos>]`,
    'no me (llamen | marquen | hablen) (y | o | ni) (me | no me) (escriban | manden [<estos>] <textos>)',
    `
      [ya] [les | le | te] (pedí | dije | he pedido) que (no me (escribieran | mandaran | enviaran |
      molestaran) [<estos>] [<textos>] | me (quitaran | sacaran | borraran | dieran de baja) [de
      <tuLista>])`,
    `
      (quiten | borren | eliminen | quite | borre | elimine) (su | mis) (número | datos | información)
      [de <tuLista>]`,
    '[ya] no (me | nos) <manden> [<mas>] [<estos>] (<textos> | <cosas>) [<mas>]',
    '[ya] no <me> <manden> [<mas>]',
    `
      [ya] no <manden> [<mas>] [<estos>] (<textos>) [<mas>] [a este número | a mi número | a mi celular |
      a mi teléfono]`,
    '[ya] no (me | nos) <escriban> [<mas>] [por (texto | mensaje | este medio | favor)]',
    '[ya] no <escriban> [<mas>] (a este número | a mi número | a mi celular)',
    '(nunca | jamás) [más] me <escriban> [<mas>]',
    `
      no (vuelvan | vuelvas | vuelva) a (escribirme | contactarme | textearme | mandarme | enviarme |
      mandar | enviar | molestarme | escribir | molestar) [<estos>] [<textos> | <cosas>] [<mas>] [<mas>]`,
    `
      no me (vuelvan | vuelvas | vuelva) a (escribir | contactar | textear | mandar | enviar | molestar)
      [<estos>] [<textos> | <cosas>] [<mas>]`,
    '<dejen> [ya] (de | con) <mandarme> [<mas>] [<estos>] (<textos> | <cosas>)',
    '<dejen> [ya] (de) <mandarme>',
    '<dejen> [ya] (de) <escribirme> [<estos>] [<textos>] [<mas>]',
    '<dejen> [ya] (de) <escribirme> a (este número | mi número | mi celular)',
    '(dejen | deje | deja) de enviar [<estos>] <textos>',
    `
      [ya] (paren | pare | párenle | párale | basta | alto | bájenle | ya estuvo) [ya] (a | con | de |
      en) [<estos>] <textos>`,
    '[ya] (paren | pare | alto | stop | basta) [de] [<estos>] <textos>',
    `
      (detengan | detenga | detener | cancelen | cancele | cancela | cancelar | parar | suspendan |
      suspender | terminen | quiten | quitar | desactiven | desactivar | eliminar | bloquear | terminar |
      eviten) [<estos>] <textos>`,
    `
      (eviten | evite | evitar | favor de no) (mandarme | enviarme | escribirme | contactarme | mandar |
      enviar | molestar) [<estos>] [<textos> | <cosas>] [<mas>]`,
    `
      <noQuiero> [<mas>] [<recibir>] [<mas>] [<estos>] <textos> [de (ustedes | ustdes | uds | su tienda |
      usted | este número | su negocio | la tienda | parte de ustedes)] [<mas>]`,
    `
      <noQuiero> [<mas>] <recibir> [<mas>] [<cosas>] [de (ustedes | ustdes | uds | su tienda | usted |
      este número)] [<mas>]`,
    '<noQuiero> que me (<escriban>) [<mas>]',
    `
      <noQuiero> que me (contacten | escriban | manden | envíen | texteen | estén molestando) [<mas>]
      [<textos> | <cosas>] [<mas>]`,
    'ya no [<mas>] <textos> [<mas>]',
    'no [más] <textos> (por favor | gracias | porfa | porfavor)',
    'no más <textos>',
    'sin <textos> por favor',
    'ya no más',
    `
      (stop | paren) (mandando | enviando | los | con los | de mandar | de enviar | mandarme) [<textos> |
      mensajes]`,
    `
      ya (les | le | te) (dije | pedí | he dicho | he pedido) que no me <manden> [<estos>] [<textos> |
      <cosas>]`,
    'ya (les | le | te) (dije | pedí | he dicho | he pedido) que no me <escriban>',
    `
      ya (les | le | te) (dije | pedí) que (paren | pare | dejen de escribirme | dejen de mandarme
      mensajes)`,
    'ya (les | le | te) dije que no quiero [más] <textos>',
    '<quiero> (cancelar | parar | dejar de recibir | terminar | dejar de tener) [<estos>] <textos>',
    'remove me de <tuLista>',
    '(dejen | deje | deja) de molestar con [<estos>] <textos>',
    'ya (mandé | envié | puse | escribí) (stop | alto | baja)',
    '<quiten> (de | d) <ahi>',
    '[que] <quiten> (ya | hoy | por completo | definitivamente | para siempre | de una vez | por favor)',
    `
      [me | nos] (puede | pueden | podés | podrían | podría | puedes | pueda | puedan | pudieran) (<sacame>
      | quitar | sacar | borrar | eliminar | retirar)`,
    '(<corten> | <cortenme>) [ya] <misRecados> [<aMi>] [<mas>]',
    `
      que (suspendan | cancelen | paren | quiten | detengan | corten | eliminen) [ya] <misRecados> [<aMi>]`,
    '(stop | cancel | quit) [los | las | con los | de los] <recados>',
    '[ya] no (<sigan>) <mandando> [<mas>] [<cual>] [<recados>]',
    '(no | ya no) (se comuniquen | se comunique | te comuniques) [más] [conmigo] [<porTexto>] [<mas>]',
    `
      [ya] no (manden | mande | mandes | envíen | envíe | escriban | escriba | texteen) [nada] [más] [nada]
      (<aMi> | ninguno | ninguna)`,
    `
      <noQuiero> [<mas>] <misRecados> (de la shop | de la tienda | del taller | d ustedes | de parte de
      ustedes | de ninguna clase | de ningún tipo | <aMi>)`,
    '[ya] no (me | nos | le) <escriban> [nunca] (<aMi> | más nunca | más ya)',
    `
      [<pido>] no (mensajear | textear | testear | escribir | molestar | contactar | mandar | enviar) [más]
      [<cual>] [<recados>] [<aMi>]`,
    'i do not want [más | mas] [<cual>] <recados>',
    '(<parenlos> | <parenlo> | <cortenlos>) [ya] [por favor] <misRecados>',
    `
      (desactiven | desactiva | desactive | quiten | quita | quite | apaguen | apaga | cancelen | cancela)
      (esa | esta | esas | estas) (cosa | vaina | cosas | madre) de <misRecados>`,
    '[ya] [no] (quítenle | quítale | quítele | bórrenle) [ya] (a | a lo de) <misRecados>',
    `
      (no | favor no) volver a (<enInfinitivo> | <mandarme> | <escribirme>) [<mas>] [<cual>] [<recados>]
      [<aMi>]`,
    '[ya] no <sigan> <mandando> [<mas>] (<cosas> | <misRecados>) [<aMi>]',
    `
      [nunca más | nunca | por mí | ya] (no | ya no) <manden> (más [nada] | nada más | nada | otro | ninguno
      | ninguna | <misRecados>) [<aMi>] [<mas>]`,
    '(nunca más | nunca | jamás) [más] <manden> [nada | <misRecados>] [<aMi>]',
    '<quiten> (de | d) [<cual>] mensaje',
    '(remove | quit | cancel | stop) [los | las | these | sus] <recados>',
    `
      (no | ya no) (ocupo | necesito | quiero | queremos) que (me | nos) (estén | esté | anden | ande)
      (<mandando> | avisando | recordando | notificando) [<mas>] [<cual>] [<recados> | <cosas>]`,
    '(no | ya no) (quiero | deseo) (seguir en | estar en | tener) contacto con ustedes',
    'ya no <manden> (<cosas> | <mas>)',
    `
      (stop | basta | paren | ya basta | ya estuvo) con (sus | tus | tanto | tanta | tantos | tantas | esos
      | esas | los | las) (<recados> | cosas | rollos | llamadas)`,
    `
      <quiten> (del | de (la | el | su | tu | ese | esa)) (celular | teléfono | whatsapp | tienda | negocio
      | app | aplicación)`,
    `
      (páreles | párenles | le pueden parar | pueden pararle | le podrían parar | le paran) [ya] (a | con)
      <misRecados>`,
    '(quit | stop) (mandando | enviando | mandarme | enviarme) [<cual>] [<recados>]',
    '<quiten> a ANY [ANY] y a mí <deLista>',
  ],
  keyword: [
    `
      alto | parar | paren | pare | baja | stop | no más | ya paren | ya pare | detener | deténganse |
      deténgase | desuscribir | cancelar suscripción | basta ya`,
    `
      suspender | anular | cese | cesar | desvincular | desinscribir | desafiliar | desactivar | párenlo |
      páralo | párelo | deténganlo | estop | unsuscribir | excluir`,
    `
      [con] (sin | no | cero) [más] (mensajes | mensaje | textos | texto | sms | avisos |
      recordatorios | notificaciones | alertas | promos) [de texto]`,
    'no [llamadas | mensajes] (ni | no) (textos | mensajes | llamadas) [(no | ni) nada]',
    '(textos | mensajes | promociones | avisos | ofertas | publicidad) no',
    `
      (pues | digo | yo digo | escribo | respondo | contesto | entonces) [la palabra | mi | el] (stop | alto
      | baja | parar | pare | cancelar)`,
    'alto ya | baja ya | para ya | cese ya | parar ya',
  ],
};
