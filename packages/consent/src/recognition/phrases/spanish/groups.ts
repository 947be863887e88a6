/** Words and turns that the phrases name in angle brackets. */
export const GROUPS = {
  me: 'me | nos | <aMi>',
  textos: `
    [<sobre>] <sustantivo> [<sobre>] [(ni | y | o) [<estos>] <sustantivo> [(ni | y | o) (nada |
    <sustantivo>)]]`,
  estos: `
    mis | los | las | estos | estas | esos | esas | sus | más | tantos | tantas | tus | todos [los |
    estos | sus | esos] | todas [las | estas | sus] | ningún | ninguna | ningunos | otros | otras | otro
    | otra | ni un | ni uno | un | una | de [estos | sus | esos | los] | con (los | sus | tantos | estos
    | esos | tanto | tanta | esas | las) | la | su | el | ese | este | esta | esa | la suscripción a los
    | suscripción de | suscripción a | más de sus | más de estos | demás | (esto | eso) de [<cuyos>] |
    [el | los | ese | este | su | sus | todo el] (envío | envíos) de [<cuyos>] | con [el] envío de |
    ningún tipo de | ninguna clase de | nada de`,
  cuyos: 'los | las | sus | estos | estas | esos | esas | tantos | más',
  cosas: `
    nada | esto | eso | cosas | estas cosas | esas cosas | tonterías | basura | tanto | tanta cosa | más
    cosas | (sus | esas | estas | tantas) (cosas | tonterías | cochinadas | basuras | mamadas |
    chingaderas | porquerías | babosadas) | estas | estos | esos`,
  mas: `
    más | ya | nunca más | jamás | otra vez | nunca | de nuevo | en el futuro | por favor | en adelante |
    en lo sucesivo | nunca jamás | nada más | para nada | después de (este | esto | eso | hoy) | a partir
    de (hoy | ahora) | desde (hoy | ahora) | de hoy en adelante | de ahora en adelante | por ningún medio
    | x favor | porfa | porfis | nomás | más nunca`,
  manden: `
    manden | mandes | mande | envíen | envíes | envíe | hagan llegar | mandan | mandas | manda | envían |
    envías | mandando | enviando | sigan con | remitan | lleguen`,
  escriban: `
    escriban | escribas | escriba | contacten | contactes | contacte | texteen | textees | textee |
    molesten | molestes | moleste | mensajeen | mensajees | busquen | comuniquen | fastidien | acosen |
    escriben | escribes | text | texten | textes | escribiendo | texteando | contactando | molestando |
    fastidiando | chinguen | chingues | estar chingando | hostiguen | bombardeen | insistan | estar
    escribiendo | estar mandando | (llamen | hablen | marquen | escriban | manden | contacten | texteen)
    (ni | y | o) (llamen | hablen | marquen | escriban | manden | texteen | contacten) | frieguen |
    friegues | joroben | jodan | notifiquen | avisen | avises | avise | notifique | notifiques |
    recuerden | molestando con | fregando | fregando con | jodiendo | chingando | chingando con |
    molesten con | hables | (llamen | hablen | marquen | busquen) [más] (ni | y | o) [ya] [no] [me]
    (escriban | manden | texteen | contacten)`,
  dejen: `
    dejen | deje | deja | dejad | paren | pare | parar | basta | cesen | cese | cesar | dejar | dejas |
    dejan | dejes | déjense | déjate | déjenle | deténganse | párenle | párale | ya | stop | alto | ya
    dejen | ya paren | terminen | (pueden | podrían | puede | podría | puedes | podrías | favor) [de]
    (dejar | parar) | le bajan | bájenle | bájale | dejemos | que dejen | que paren | que deje | dejaran
    | dejara | dejaras | pararan | parara | cesaran | que dejaran | ya dejen | ya deje | me dejan |
    podrían ya dejar | dejáramos | pueden ya dejar | me dejaran`,
  mandarme: `
    mandarme | enviarme | mandarnos | enviarnos | mandar | enviar | mandándome | enviándome | mandando |
    enviando | mandarle | enviarle | estar mandando | estar enviando | estarme mandando | estarme
    enviando | andar mandando | andarme mandando | seguir mandando | seguir enviando | seguirme mandando
    | remitir | hacerme llegar | llenarme de | saturarme con | bombardearme con | mandarles | seguir
    mandándome | seguir enviándome | seguirme enviando | meterme en | incluirme en | agregarme a |
    spamearme con | llenarme el [cel | celular] de`,
  escribirme: `
    escribirme | contactarme | textearme | molestarme | molestar | escribir | mensajearme | acosarme |
    contactar | fastidiarme | fastidiar | hostigarme | hostigar | buscarme | texting me | escribiendo |
    escribiéndome | estar escribiendo | estarme escribiendo | estarme molestando | molestando | mandarme
    textos | acosar | textear | texteando | texteándome | escribirnos | insistir | insistirme | jorobar |
    comunicarse conmigo | contactar conmigo | molestarnos | chingar | joder | estar chingando |
    bombardearme | contactarnos | andar molestando | andar chingando | estar molestando | estar fregando
    | fregar | fregando | molestándome | mensajear | (llamarme | marcarme | hablarme | escribirme |
    mandarme mensajes) (ni | y | o) (llamarme | marcarme | escribirme | textearme | mandarme [<estos>]
    <textos>) | seguir (escribiendo | escribiéndome | molestando | molestándome | contactando |
    contactándome | texteando | texteándome | fregando | chingando) | seguirme escribiendo | seguirme
    molestando | avisarme | notificarme | spamear | spamearme | spameando | dar lata | estar dando lata`,
  quiten: `
    quítenme | quíteme | quítame | quitenos | bórrenme | bórreme | bórrame | sáquenme | sáqueme | sácame
    | elimínenme | elimíneme | elimíname | remuévanme | remuévame | remuéveme | retírenme | retíreme |
    retírame | sáquenos | quítenos | bórrenos | quitarme | sacarme | borrarme | eliminarme | ser removido
    | ser eliminado | ser borrado | removerme | desuscríbanme | desuscríbame | que me remuevan | bájenme
    | bájeme | bájame | desuscribirme | excluirme | exclúyanme | sacarnos | quitarnos | bajarme |
    removerme | que me (sacas | quitas | borras | saquen | quiten | borren | eliminen | bajen | den de
    baja | saque | quite | borre) | me (sacas | quitas | borras | saquen | quiten | borren | eliminen |
    bajen | sacan | quitan | borran | bajan | saca | quita | borra) | retirarme | salirme | desapuntarme
    | darme de baja | desuscribirnos | bórrennos | quítennos | sáquennos | elimínennos | dennos de baja |
    excluirnos | quitarnos | que nos (quiten | saquen | borren | eliminen) | retirarnos | quíteme ya |
    removernos | eliminarnos | desuscríbeme | desuscríbanos | me desuscriban | que me desuscriban | (me |
    que me) (dan | den | da | dé | das) de baja | me den de baja | bórrenos | que (me | nos) (quitaran |
    sacaran | borraran | eliminaran | dieran de baja)`,
  quitenNumero: `
    quiten | quite | quita | borren | borre | borra | eliminen | elimine | elimina | saquen | saque |
    saca | remuevan | remueva | retiren | retire | borrar | eliminar | quitar | sacar | olviden | olvide
    | olvida | pierdan | pierda | tiren | desechen | cancelen | supriman | suprimir | den de baja | dar
    de baja | tachen | bloqueen | desechar | olvidar | borremos | quitamos | quiten ya | borren ya |
    saquen ya | remover | retirar | excluir | dar de baja | dé de baja | elimines | pierde | olvida |
    borres | tira | tire | desecha | desactiven | desactivar`,
  lista: `
    lista | listas | lista de mensajes | lista de contactos | lista de textos | base de datos | sistema |
    registro | registros | contactos | directorio | list | lista de correo | lista de difusión | lista de
    clientes | lista de distribución | mailing list | grupo | suscripción | programa | mensajes | textos
    | agenda | bases de datos | base | lista de espera de mensajes | listas de (mensajes | contactos |
    clientes | difusión | envío | envíos) | lista de (envío | envíos | promociones | publicidad |
    distribución) | sistemas | archivos | publicidad | promociones | avisos | programa de (mensajes |
    textos) | servicio de (mensajes | textos) | lista negra | lista de espera de mensajes | contactos |
    agenda | chat | grupo de (mensajes | textos | whatsapp) | computadora | sistema de (mensajes |
    textos) | archivo | directorio telefónico | programa de (avisos | promociones) | promos | promo |
    ofertas | notificaciones | recordatorios | anuncios | sms | msjs | texts | alertas | spam | envíos |
    contactos de mensajes | newsletter | texting list`,
  tuLista: `
    (la | su | tu | tus | esta | esa | sus | la maldita | todas sus | todas las | cualquier | las | el |
    este | los | estos | esas | ese | una | aquella | su pinche | esa pinche) <lista>`,
  numero: `
    número | número de teléfono | teléfono | celular | cel | número de celular | contacto | nombre |
    datos | información | number | num | datos personales | info | contacto | número de cel | fon |
    registro | cel | móvil | telefonito | info | información | email | correo`,
  quiero: `
    quiero | queremos | quisiera | me gustaría | necesito | deseo | deseamos | pido | solicito | les pido
    | le pido | te pido | exijo | cómo puedo | cómo hago para | cómo le hago para | cómo | puedo | quiero
    que | favor de | pueden | puede | puedes | podrían | podría | me podrían | me podría | hagan el favor
    de | haga el favor de | haz favor de | por favor | pudieran | pudiera | puedan | podrías | ayúdeme a
    | ayúdenme a | me ayuda a | me ayudan a | me puede ayudar a | me pueden ayudar a | dónde | cómo me
    puedo | cómo hago pa | cómo le hago pa | ocupo | nomás quiero | solo quiero`,
  noQuiero: `
    (no | ya no | yo no | no ya | yo ya no | nunca | jamás | nosotros no) (quiero | queremos | kiero |
    deseo | deseamos | quisiera | quería | necesito | necesitamos | necesitaba | ocupo | ocupamos |
    acepto | autorizo | autoricé | pedí | busco | pretendo | soporto | aguanto | requiero | solicité |
    solicito) | (no | ya no) (me | nos) (gustaría | interesa | interesan | sirve | sirven | gusta |
    gustan) | no (estoy | estamos) (interesado | interesada | interesados) en | prefiero no | preferiría
    no | preferiría ya no | no hace falta | no es necesario | no tengo interés en | paso de | no me hace
    falta | no me hacen falta | no quiero ver | ni quiero | tampoco quiero | no quiero seguir | que no
    quiero | no quiero volver a | ya no deseamos | (no | ya no) (ocupo | necesito | quiero) seguir | no
    tengo ganas de | desearía no | desearía ya no | quisiera no | quisiera ya no`,
  recibir: `
    recibir | recibirlos | que (me | nos) (manden | envíen | lleguen | escriban | mande | envíe | estén
    mandando | estén enviando | sigan mandando | sigan enviando | sigan llegando | sigan escribiendo |
    anden mandando) | seguir recibiendo | seguir viendo | estar recibiendo | tener | tener que recibir |
    ver | leer | saber de | volver a recibir | estar viendo | más de | enterarme de | oír de | ser
    (contactado | contactada | contactados | molestado | molestada | notificado | notificada) | que me
    (lleguen | llegue | anden mandando | avisen | recuerden | incluyan | notifiquen)`,
  acepte: `
    acepté | autoricé | me suscribí | me inscribí | me registré | pedí | solicité | firmé | di permiso |
    di consentimiento | di mi permiso | di mi consentimiento | di autorización | di mi autorización | he
    dado permiso | he dado mi consentimiento | he aceptado | he autorizado | estuve de acuerdo | consentí
    | les di permiso | le di permiso | les di mi permiso | les di mi consentimiento | les di
    consentimiento | les di mi número | le di mi número | di mi número | les di mi autorización | te di
    permiso | te di mi número | me apunté | quise | me he suscrito | les di autorización`,
  sobre: `
    de texto | automáticos | automático | de publicidad | publicitarios | promocionales | de promoción |
    de promociones | comerciales | de ofertas | masivos | de marketing | por texto | por celular | de su
    tienda | de la tienda | de bicis`,
  sustantivo: `
    mensajes | mensaje | mensajitos | mensajito | textos | texto | sms | msjs | msj | msg | msgs |
    ofertas | oferta | promos | promo | notificaciones | notificación | avisos | aviso | alertas | alerta
    | promociones | promoción | publicidad | publicidades | spam | propaganda | anuncios | recordatorios
    | recordatorio | comunicaciones | comunicación | correos | texts | text | textitos | whatsapps |
    (mensajes | textos | llamadas) (ni | y | o) (mensajes | textos | llamadas | correos) | cupones |
    descuentos | información | encuestas | comunicados | recados | recado | envíos | invitaciones |
    rebajas | campañas | mensajería | correos electrónicos | boletines | updates | update | reminders |
    reminder | alerts | notifications | notis | newsletter | emails | mails | msjes | mensajería de texto
    | mensajes de (texto | publicidad) | promocionales`,
  malos: `
    pinches | malditos | molestos | estúpidos | méndigos | mendigos | inútiles | dichosos | tontos |
    putos | pendejos | benditos | maldita | pinche | dichosa | tanta | tanto`,
  aMi: `
    a (este | mi | ese) (número | celular | cel | teléfono | num | móvil | fon) | en (este | mi) (número
    | celular | cel | teléfono | móvil) | aquí | a mí | conmigo | a (este | mi) (número | celular | cel |
    teléfono | tel) de (trabajo | casa) | al (cel | celular | teléfono | número)`,
  sigan: `
    sigan | siga | sigas | estén | esté | estés | anden | ande | andes | vayan a | vuelvan a | vuelva a |
    vuelvas a`,
  conMe: `
    escribirme | contactarme | textearme | molestarme | mensajearme | acosarme | mandarme | enviarme |
    escribirnos | contactarnos | molestarnos | mandarnos | enviarnos | buscarme | fastidiarme |
    hostigarme | texting me | comunicarse conmigo | avisarme | notificarme | incluirme`,
  enInfinitivo: `
    enviar | mandar | escribir | contactar | textear | molestar | remitir | mensajear | llamar`,
  pido: `
    (le | les | te) (pido | ruego | suplico | agradezco | agradecería | agradeceré | solicito | encargo |
    digo | exijo) [por favor] [que | de] | favor de | hagan (el | favor) de | se les pide | se les ruega
    | solicito | pido | exijo | mejor | por favor | agradecería | ruego | prefiero | preferiría |
    sírvanse | quisiera | me gustaría | quiero | pueden | podrían | puede`,
  fono: 'número | teléfono | celular | cel | móvil | tel | num | contacto',
  no: 'no | no más | ya no | ya no más | ni un | cero | nada de',
  borren: `
    quiten | quite | quita | borren | borre | borra | eliminen | elimine | elimina | saquen | saque |
    saca | remuevan | remueva | retiren | retire | quitar | borrar | eliminar | sacar | remover | retirar`,
  quitenSub:
    'quiten | quite | quites | borren | borre | borres | eliminen | elimine | saquen | saque | saques',
  recados: `
    mensajes | mensaje | mensajitos | textos | texto | sms | msjs | msj | recordatorios | recordatorio |
    avisos | aviso | publicidad | spam | propaganda | promociones | promos | notificaciones | alertas`,
  /** That it was told before. */
  yaDije: `
    [ya] (les | le | te | se los | se lo) (dije | he dicho | pedí | he pedido | digo | pido | repito |
    repetí | estoy diciendo | estoy pidiendo | vengo diciendo | había dicho | había pedido) [ya]
    [<veces>] | [ya] había (pedido | dicho | solicitado) | dije | ya ( pedí | avisé | solicité) [<veces>]
    | [es la] (segunda | tercera | cuarta | quinta | última | enésima) vez que [les | le | te] (digo |
    pido | escribo para | aviso) | cuántas veces [más] [les | le | te] (tengo | debo | hay | tenemos |
    voy) [que | q | a] (decir | pedir | repetir | decirles | pedirles | repetirles)`,
  veces: `
    [como | más de] (mil | muchas | varias | dos | tres | cuatro | cinco | diez | veinte | cien | tantas
    | NUMBER | un chingo de | un millón de | miles de) veces`,
  amenaza: `
    voy a cambiar de número | (les | le) (voy a poner | voy a dejar | pongo | dejo) [una] mala (reseña |
    calificación) | [me] (los | lo | te | las | les | la) (reporto | denuncio | demando | bloqueo | acuso
    | voy a (reportar | denunciar | demandar | bloquear | acusar)) [(a | con | ante | en) [la | el | los]
    [ANY]] | voy a (bloquear | reportar | denunciar | demandar | bloquearlos | reportarlos | denunciarlos
    | demandarlos) [este | su | el | ese] [número] [(a | con | ante | en) [la | el] [ANY]] | (les | le)
    (voy a poner | pongo | meto) una (queja | demanda | denuncia) [(con | en | ante) [la | el] [ANY]] |
    voy a (poner | meter) una (queja | demanda | denuncia) [(con | en | ante) [la | el] [ANY]]`,
  peticion: `
    quiero | quisiera | queremos | necesito | puedo | podemos | se puede | podría | tengo que | voy a |
    me gustaría | quería | hay que | tuve que | cargo por | me urge | cómo puedo | cuánto por | debo`,
} as const;
