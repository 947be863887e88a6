import type { Phrases } from '../phrase-table.ts';

/** Ends without their object: "take me off", "stop" (C16). */
export const BARE: Phrases = {
  bare: [
    'me (doy de baja | desuscribo) | no me ofrezcan más',
    '(sáquenlo | sáquelo | bórrenlo | bórrelo | elimínenlo | elimínelo | desactívenlo) [ya]',
    '[ya | que] no (insistan | insista | insistas) [más | por favor]',
    '[ya | que] no (sigan | siga | sigas) más',
    `
      (agradecería | agradezco | sería bueno | estaría bien | me gustaría | quisiera | ojalá) [que | si]
      (pararan | dejaran de hacerlo | paren | dejaran | parara | lo dejaran)`,
    '(pueden | puede | podrían | ya pueden | ya puede) parar [ya]',
    `
      [ya | que] no (molesten | moleste | molestes | me molesten | me molestes | chinguen | frieguen)
      (<mas> | por favor)`,
    '[ya] no (lo | los) (hagan | haga | hagas) [más]',
    '[ya] no me (los | las | lo | la) (mande | manden | mandes | envíen | envíe | envíes) [más | ya]',
    '[solo] (llamadas | correo | correos) [por favor] (no | sin) (mensajes | textos)',
    '(paren | dejen | ya paren) [por favor] ya',
    '(retirar | quitar | borrar | eliminar | sacar) de la lista',
    'ya no me (escriban | llamen | contacten | busquen | marquen) [más | por favor]',
    'me (sacan | dan de baja | quitan | borran | das de baja | da de baja) [ya | hoy]',
    '(tache | tachen | tacha | quite | borre | elimine | borren) (mi | este) número',
    'confirmen [la | mi] baja',
    `
      (sáquenlo | sácalo | sáquelo | bórrenlo | bórrelo | bórralo | elimínenlo | elimínelo | quítenlo |
      quítelo | quítalo | cancélenlo | desactívenlo) de (ahí | <tuLista>)`,
    `
      (quiero | quisiera | necesito | deseo) (salirme | salir | darme de baja | la baja | desuscribirme |
      desapuntarme)`,
    '[que] <quiten> [por favor]',
    `
      [me] (quítenme | quíteme | quítame | sáquenme | sáqueme | sácame | bórrenme | bórreme | bórrame |
      elimínenme | elimíneme | elimíname | bájenme | bájeme | bájame | remuévanme) [ya | hoy]`,
    `
      (bájenme | bájeme | bájame | desapúntenme | desapúntame | desapunten | quítenme | sáquenme |
      tachenme | descártenme) de (<tuLista> | esto | eso | aquí | ahí | ahi | todo)`,
    `
      [ya] no (me | nos) (manden | mandes | mande | envíen | envíes | envíe | escriban | escribas |
      escriba | contacten | contacte | textees | texteen) [porfa]`,
    '[ya] no [me] <manden> (nada | cosas) [<mas>]',
    'ya no (molesten | moleste | molestes | chinguen | frieguen | me molesten | me jodan | jodan) [<mas>]',
    'ya no los (manden | mande | envíen | envíe | mandes) [<mas>]',
    'no (los | las) (manden | mande | envíen) <mas>',
    '(borrar | quitar | eliminar) número',
    'dije (no más | stop | alto | ya no | basta)',
    `
      <dejen> [ya] de (mandarlos | mandarlas | enviarlos | enviarlas | mandármelos | mandármelas |
      enviármelos | enviármelas | hacerlo)`,
    'ya no (los | las) quiero (recibir | ver | leer)',
    '[ya] no me (avisen | avises | avise | notifiquen | recuerden | texteen | textees) [<mas>]',
    '<quiero> (que me (eliminen | quiten | borren | saquen) | desuscribirme | quitarme)',
    '[ya] no (manden | mandes | mande | envíen | escriban | escribas | escriba)',
    '[<pido>] no (<conMe> | enviar | mandar | escribir | contactar)',
    '[<quiero>] (darme | dar | dame | denme | deme | que me den) de baja',
    `
      (borren | borra | borre | olviden | olvida | pierdan | pierda | pierde | eliminen | elimina |
      quiten | quita | tiren | tira | dé de baja | den de baja) (mi | este) (número | cel | celular |
      teléfono | contacto | num)`,
    'que (lo | los | la | las) (cancelen | quiten | paren | suspendan)',
    `
      me bajo | me desuscribo | me desapunto | me desafilio | me quiero (salir | bajar | borrar | quitar |
      desuscribir | desafiliar | desapuntar)`,
    '(el | los | las | sus | tus | estos | esos) <recados> (ya no | no más | ya no más)',
    `
      (mensajes | textos | avisos | recordatorios | notificaciones | promociones) (ya no | no más | ya no
      más | nunca más)`,
    '(a | en) (este | mi) <fono> (no | ya no)',
    '[ya] [mejor | con] sin <mens> (para mí | conmigo | por mí | porfa | por favor)',
    'ni <recados> ni <recados> [ni ANY]',
    `
      (ningún | ninguna | ni un | ni una | ni) (mensaje | texto | sms | promoción | aviso | recordatorio |
      oferta | notificación | llamada) más`,
    `
      (mi respuesta es | va mi | ahí va mi | aquí va mi | aquí está (su | mi) | ahí está su | ahí tienen su)
      (stop | alto | baja | parar | no)`,
    `
      [yo] (confirmo | confirmar | confirmen | confirme) [la | mi | su] (baja | cancelación | desuscripción)`,
    '(no | nada | ya no | nunca | jamás | y nada | y no) <porTexto>',
    '<porTexto> (ya no | no | nunca)',
    'no me (incluyan | incluya | incluyas | tomen en cuenta | consideren) [más]',
    '[que] <quiten> (de | d) (hay | ay)',
    '(no | ya no) (nos | me) (los | las | lo) (manden | envíen | mandes | envíes) [<mas>]',
    'para ya',
    'acá no (escriban | manden) [más]',
    '(ya no | no) (me | nos) <escriban> (acá | aquí)',
    '[por favor] no (molestar | contactar | textear | escribir) [más]',
    '(pero | mejor | ya) sin <mens>',
    '(déjenme | déjennos) [ya] en paz',
    'no (hace falta | es necesario) que (insistan | insista | insistas)',
    'ya no <manden>',
    'me (quita | quitan | saca | sacan | borra | borran) (por favor | porfa)',
    '<quiten> ustedes | jubílenme de <misRecados>',
    '[no | ya no | ni] (me | nos) (escribe | escribes | manda | mandas | textea | textean) más',
    'a mí (no más | ya no | ya no más)',
    `
      (mejor | por favor | favor de | favor) (quitar | borrar | eliminar | quitarme | borrarme | eliminarme
      | desuscribir | remover)`,
    '(prefiero | mejor | solo | nomás) <porCorreo> (no | y no | ya no) <recados>',
    '<porCorreo> [nada más | nomás | mejor] <recados> no',
    '(únicamente | solo | nomás) contáctenme <porCorreo>',
  ],
  deictic: [
    '(sácalo | bórralo | quítenlo | quítelo | quítalo | cancélenlo) [ya]',
    'ya no las (manden | mande | envíen | envíe | mandes) [<mas>]',
    `
      (cancelen | cancele | cancela | paren | quiten | terminen | detengan | apaguen) (esto | eso | todo
      esto | todo)`,
    '(ya no los | no los) (quiero | necesito) [más | ya]',
    `
      (cancélenlo | cancélenlos | cancélalo | cancélelo | quítenlos | quítenlo | párenlo | suspéndanlo |
      deténganlo | páralos | párenlos)`,
    '<cortenlos> [ya]',
  ],
  keyword: [
    '[ya] (párenle | párale) [ya]',
    'ya (bájenle | bájale)',
    'no (mensajes | mensaje | textos | msj | msjs | promos | promociones | publicidad | spam)',
    `
      eliminar | borrar | remover | eliminarme | quitarme | borrarme | cancelar | salir | salirme | fin |
      basta | terminar mensajes | (stop | alto) ya no`,
    `
      ya no más | ni uno más | ni un mensaje más | ya no quiero [más | nada] | ya párenle con
      esto | no molestar | no más gracias | paren ya | ya déjenlo`,
    '<parenlo> [ya] | (estop | alto) mensajes | no ma | cancélenme',
    'quiero salir | terminar | ya le paran | cancelen mensajes | salir por favor | ya párenle',
  ],
};
