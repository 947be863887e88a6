import type { Phrases } from '../phrase-table.ts';

/** How people say that they want no more texts (C16). */
export const OPT_OUTS: Phrases = {
  certain: [
    '[quisiera | quiero | me gustaría] que me (quitaran | sacaran | borraran | eliminaran) de <tuLista>',
    `
      [me] (puede | pueden | podría | podrían | puedes | podrías | pudiera | pudieran) (quitar | sacar |
      borrar | eliminar | remover | quitarme | sacarme | borrarme | removerme) de <tuLista>`,
    '<quiten> (de | d) <tuLista>',
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
  ],
  dispute: [
    `
      [yo] (nunca | jamás | no) <acepte> [a | para [que] | que | de [que] | en] [<estos>] [<textos> |
      <cosas> | esto | su lista | (<mandarme> | <conMe> | <escribirme> | recibir) [<estos>] [<textos> |
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
  ],
  keyword: [
    `
      alto | parar | paren | pare | baja | stop | no más | ya paren | ya pare | detener | deténganse |
      deténgase | desuscribir | cancelar suscripción | basta ya`,
  ],
};
