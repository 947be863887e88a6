import { VERBS } from './verbs.ts';

/** Words and turns that the phrases name in angle brackets. */
export const GROUPS = {
  ...VERBS,
  me: `
    me | nos | <aMi> | m`,
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
    cosas | (sus | esas | estas | tantas) (cosas | tonterías | cochinadas | basuras | mamadas | chingaderas
    | porquerías | babosadas) | estas | estos | esos | ni madres | na | nada de nada`,
  mas: `
    más | ya | nunca más | jamás | otra vez | nunca | de nuevo | en el futuro | por favor | en adelante | en
    lo sucesivo | nunca jamás | nada más | para nada | después de (este | esto | eso | hoy) | a partir de
    (hoy | ahora) | desde (hoy | ahora) | de hoy en adelante | de ahora en adelante | por ningún medio | x
    favor | porfa | porfis | nomás | más nunca | ma | acá | por acá | por aquí | para siempre | de una vez |
    por este medio | por esta vía | porfavor | gracias | please | plis | xfavor | xfa | hoy mismo | hombre |
    porfabor`,
  manden: `
    manden | mandes | mande | envíen | envíes | envíe | hagan llegar | mandan | mandas | manda | envían |
    envías | mandando | enviando | sigan con | remitan | lleguen | enbien | enbíes | enbie | mandéis |
    enviéis | reenvíen | mandi | compartan | comparta | compartas`,
  escriban: `
    escriban | escribas | escriba | contacten | contactes | contacte | texteen | textees | textee | molesten
    | molestes | moleste | mensajeen | mensajees | busquen | comuniquen | fastidien | acosen | escriben |
    escribes | text | texten | textes | escribiendo | texteando | contactando | molestando | fastidiando |
    chinguen | chingues | estar chingando | hostiguen | bombardeen | insistan | estar escribiendo | estar
    mandando | (llamen | hablen | marquen | escriban | manden | contacten | texteen) (ni | y | o) (llamen |
    hablen | marquen | escriban | manden | texteen | contacten) | frieguen | friegues | joroben | jodan |
    notifiquen | avisen | avises | avise | notifique | notifiques | recuerden | molestando con | fregando |
    fregando con | jodiendo | chingando | chingando con | molesten con | hables | (llamen | hablen | marquen
    | busquen) [más] (ni | y | o) [ya] [no] [me] (escriban | manden | texteen | contacten) | spameen |
    spamees | spamee | texties | textie | textien | testeen | testees | testee | tecsteen | tecstees |
    whatsapeen | whatsappeen | whatsapees | hinchen | hinches | hinche | ladillen | ladilles | rompan |
    rompas | rompa | jodas | joda | jodan | atormenten | agobien | abrumen | inunden | saturen | interrumpan
    | incomoden | informen | informe | informes | ecriban | importunen | persigan | hagan (text | spam |
    textos) | hagas (text | spam | textos) | (rompan | rompas | rompa) (las | los) (bolas | pelotas |
    huevos) | inviten | invites | invite | recuerden | recuerdes | recuerde`,
  dejen: `
    dejen | deje | deja | dejad | paren | pare | parar | basta | cesen | cese | cesar | dejar | dejas |
    dejan | dejes | déjense | déjate | déjenle | deténganse | párenle | párale | ya | stop | alto | ya dejen
    | ya paren | terminen | (pueden | podrían | puede | podría | puedes | podrías | favor) [de] (dejar |
    parar) | le bajan | bájenle | bájale | dejemos | que dejen | que paren | que deje | dejaran | dejara |
    dejaras | pararan | parara | cesaran | que dejaran | ya dejen | ya deje | me dejan | podrían ya dejar |
    dejáramos | pueden ya dejar | me dejaran | páreles | párenles | le paran | le pueden parar | pueden
    parar | podrían parar | le podrían parar`,
  mandarme: `
    mandarme | enviarme | mandarnos | enviarnos | mandar | enviar | mandándome | enviándome | mandando |
    enviando | mandarle | enviarle | estar mandando | estar enviando | estarme mandando | estarme enviando |
    andar mandando | andarme mandando | seguir mandando | seguir enviando | seguirme mandando | remitir |
    hacerme llegar | llenarme de | saturarme con | bombardearme con | mandarles | seguir mandándome | seguir
    enviándome | seguirme enviando | meterme en | incluirme en | agregarme a | spamearme con | llenarme el
    [cel | celular] de | andar mandándome | andar enviándome | darme | tirarme | echarme | pasarme`,
  escribirme: `
    escribirme | contactarme | textearme | molestarme | molestar | escribir | mensajearme | acosarme |
    contactar | fastidiarme | fastidiar | hostigarme | hostigar | buscarme | texting me | escribiendo |
    escribiéndome | estar escribiendo | estarme escribiendo | estarme molestando | molestando | mandarme
    textos | acosar | textear | texteando | texteándome | escribirnos | insistir | insistirme | jorobar |
    comunicarse conmigo | contactar conmigo | molestarnos | chingar  | estar chingando | bombardearme
    | contactarnos | andar molestando | andar chingando | estar molestando | estar fregando | fregar |
    fregando | molestándome | mensajear | (llamarme | marcarme | hablarme | escribirme | mandarme mensajes)
    (ni | y | o) (llamarme | marcarme | escribirme | textearme | mandarme [<estos>] <textos>) | seguir
    (escribiendo | escribiéndome | molestando | molestándome | contactando | contactándome | texteando |
    texteándome | fregando | chingando) | seguirme escribiendo | seguirme molestando | avisarme |
    notificarme | spamear | spamearme | spameando | dar lata | estar dando lata | whatsapearme |
    whatsappearme | tistiarme | testearme | textiarme | hinchar | hincharme | spamearme | hacerme spam |
    hacer spam | andar (mandándome | escribiéndome | molestándome)`,
  quiten: `
    quítenme | quíteme | quítame | quitenos | bórrenme | bórreme | bórrame | sáquenme | sáqueme | sácame |
    elimínenme | elimíneme | elimíname | remuévanme | remuévame | remuéveme | retírenme | retíreme |
    retírame | sáquenos | quítenos | bórrenos | quitarme | sacarme | borrarme | eliminarme | ser removido |
    ser eliminado | ser borrado | removerme | desuscríbanme | desuscríbame | que me remuevan | bájenme |
    bájeme | bájame | desuscribirme | excluirme | exclúyanme | sacarnos | quitarnos | bajarme | removerme |
    que me (sacas | quitas | borras | saquen | quiten | borren | eliminen | bajen | den de baja | saque |
    quite | borre) | me (sacas | quitas | borras | saquen | quiten | borren | eliminen | bajen | sacan |
    quitan | borran | bajan | saca | quita | borra) | retirarme | salirme | desapuntarme | darme de baja |
    desuscribirnos | bórrennos | quítennos | sáquennos | elimínennos | dennos de baja | excluirnos |
    quitarnos | que nos (quiten | saquen | borren | eliminen) | retirarnos | quíteme ya | removernos |
    eliminarnos | desuscríbeme | desuscríbanos | me desuscriban | que me desuscriban | (me | que me) (dan |
    den | da | dé | das) de baja | me den de baja | bórrenos | que (me | nos) (quitaran | sacaran | borraran
    | eliminaran | dieran de baja) | <sacame> | [que] (me | nos) <sacan> | que se (me | nos) (quite | saque
    | borre | elimine | excluya | retire) | ser (retirado | retirada | excluido | excluida | removida |
    eliminada | borrada | dado de baja | dada de baja) | quítenmelos | quítamelos | quítemelos | sáquenos a
    ANY ANY y a mí`,
  quitenNumero: `
    quiten | quite | quita | borren | borre | borra | eliminen | elimine | elimina | saquen | saque | saca |
    remuevan | remueva | retiren | retire | borrar | eliminar | quitar | sacar | olviden | olvide | olvida |
    pierdan | pierda | tiren | desechen | cancelen | supriman | suprimir | den de baja | dar de baja |
    tachen | bloqueen | desechar | olvidar | borremos | quitamos | quiten ya | borren ya | saquen ya |
    remover | retirar | excluir | dar de baja | dé de baja | elimines | pierde | olvida | borres | tira |
    tire | desecha | desactiven | desactivar | suelten | suelte | suelta | liberen | libera | desvinculen |
    desvincular | depuren | depurar | desafilien | desafiliar | desaparezcan | excluyan | excluya |
    desconecten | inhabiliten | descarten | desapunten | omitan`,
  lista: `
    lista | listas | lista de mensajes | lista de contactos | lista de textos | base de datos | sistema |
    registro | registros | contactos | directorio | list | lista de correo | lista de difusión | lista de
    clientes | lista de distribución | mailing list | grupo | suscripción | programa | mensajes | textos |
    agenda | bases de datos | base | lista de espera de mensajes | listas de (mensajes | contactos |
    clientes | difusión | envío | envíos) | lista de (envío | envíos | promociones | publicidad |
    distribución) | sistemas | archivos | publicidad | promociones | avisos | programa de (mensajes |
    textos) | servicio de (mensajes | textos) | lista negra | lista de espera de mensajes | contactos |
    agenda | chat | grupo de (mensajes | textos | whatsapp) | computadora | sistema de (mensajes | textos) |
    archivo | directorio telefónico | programa de (avisos | promociones) | promos | promo | ofertas |
    notificaciones | recordatorios | anuncios | sms | msjs | texts | alertas | spam | envíos | contactos de
    mensajes | newsletter | texting list | listado | listados | suscripciones | vaina de (mensajes | textos)
    | texting | mensajitos | recados | textos y promociones | envío de mensajes | mensajería | notis |
    mensaje | número de contactos | celular de la tienda | sms masivos | compu | máquina | libreta |
    difusión | plataforma | base de clientes | padrón | expediente | cadena de mensajes | celulares | lista
    de celulares | lista de teléfonos | página | programación | agenda de clientes`,
  tuLista: `
    (la | su | tu | tus | esta | esa | sus | la maldita | todas sus | todas las | cualquier | las | el |
    este | los | estos | esas | ese | una | aquella | su pinche | esa pinche) <lista> | (esos | tus | todos
    sus | todos los | todos esos | todos estos | ninguna | ningún | aquel | toda su | todas esas | el
    bendito | la bendita | la dichosa | sus benditos) <lista> | la suya`,
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
    solicito) | (no | ya no) (me | nos) (gustaría | interesa | interesan | sirve |
    sirven) | no (estoy | estamos) (interesado | interesada | interesados) en | prefiero no | preferiría
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
    acepté | autoricé | me suscribí | me inscribí | me registré | pedí | solicité | firmé | di permiso | di
    consentimiento | di mi permiso | di mi consentimiento | di autorización | di mi autorización | he dado
    permiso | he dado mi consentimiento | he aceptado | he autorizado | estuve de acuerdo | consentí | les
    di permiso | le di permiso | les di mi permiso | les di mi consentimiento | les di consentimiento | les
    di mi número | le di mi número | di mi número | les di mi autorización | te di permiso | te di mi número
    | me apunté | quise | me he suscrito | les di autorización | dije (que sí | sí | q sí) | les dije (que
    sí | sí | q sí) | le dije (que sí | sí) | hice (opt in | sign up) | me anoté | me di de alta | les di mi
    (teléfono | cel | celular | tel) | le di mi (teléfono | cel | celular | tel) | he dado (autorización |
    consentimiento | mi autorización | mi permiso | mi número | mi teléfono | mi cel) | (les | le) he dado
    (permiso | mi permiso | autorización | consentimiento | mi número) | he dao permiso | e dado (permiso |
    mi permiso | autorización | consentimiento) | e aceptado | he firmado | firmé nada | me he (inscrito |
    registrado | apuntado | anotado) | otorgué (permiso | mi permiso | consentimiento | autorización) |
    aprobé | accedí | asepte | autorise | (les | le | te) autoricé | aceptamos | autorizamos | le di
    (autorización | consentimiento) | se los pedí | (te | les) los pedí | te autoricé | puse mi (número |
    teléfono | cel) en su (página | web | sitio | tienda | app) | di mi (teléfono | cel | celular)`,
  sobre: `
    de texto | automáticos | automático | de publicidad | publicitarios | promocionales | de promoción | de
    promociones | comerciales | de ofertas | masivos | de marketing | por texto | por celular | de su tienda
    | de la tienda | de bicis | de descuentos | de eventos | de rodadas | de mantenimiento | de servicio |
    de su taller | de ventas | de rebajas | de nada | de compras | de cumpleaños | de sus (promociones |
    ofertas | productos | eventos) | sobre (ofertas | promociones | productos | sus productos | eventos |
    descuentos)`,
  sustantivo: `
    mensajes | mensaje | mensajitos | mensajito | textos | texto | sms | msjs | msj | msg | msgs | ofertas |
    oferta | promos | promo | notificaciones | notificación | avisos | aviso | alertas | alerta |
    promociones | promoción | publicidad | publicidades | spam | propaganda | anuncios | recordatorios |
    recordatorio | comunicaciones | comunicación | correos | texts | text | textitos | whatsapps | (mensajes
    | textos | llamadas) (ni | y | o) (mensajes | textos | llamadas | correos) | cupones | descuentos |
    información | encuestas | comunicados | recados | recado | envíos | invitaciones | rebajas | campañas |
    mensajería | correos electrónicos | boletines | updates | update | reminders | reminder | alerts |
    notifications | notis | newsletter | emails | mails | msjes | mensajería de texto | mensajes de (texto |
    publicidad) | promocionales | mensaje de texto | recordatorios de ANY | reminders | avisitos | noticias
    | novedades | felicitaciones | boletín | whats | wasap | wasaps | txts | mjs | mensajotes | textos y
    llamadas | anuncio | publicaciones | recomendaciones | propagandas`,
  malos: `
    pinches | malditos | molestos | estúpidos | méndigos | mendigos | inútiles | dichosos | tontos |
    putos | pendejos | benditos | maldita | pinche | dichosa | tanta | tanto`,
  aMi: `
    a (este | mi | ese) (número | celular | cel | teléfono | num | móvil | fon) | en (este | mi) (número |
    celular | cel | teléfono | móvil) | aquí | a mí | conmigo | a (este | mi) (número | celular | cel |
    teléfono | tel) de (trabajo | casa) | al (cel | celular | teléfono | número) | acá | por aquí | por acá
    | a este (nro | lado) | a mi (tel | nro) | en el (cel | celular | teléfono) | aquí a mi (cel | celular |
    teléfono) | a mi número de (cel | celular | teléfono) | en mi <fono> | para mí | a nosotros | a la casa
    | al trabajo | en mi trabajo`,
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
    avisos | aviso | publicidad | spam | propaganda | promociones | promos | notificaciones | alertas |
    anuncios | ofertas | promoción | oferta | msg | msgs | texts | text | notis | notificación | alerta |
    mensajito | textito | textitos | avisitos | encuestas | invitaciones | cupones | correos | noticias |
    novedades | felicitaciones | recado | recados | propagandas | descuentos | whats | wasaps | mjs |
    comunicados | campañas`,
  /** That it was told before. */
  yaDije: `
    [ya] (les | le | te | se los | se lo) (dije | he dicho | pedí | he pedido | digo | pido | repito |
    repetí | estoy diciendo | estoy pidiendo | vengo diciendo | había dicho | había pedido) [ya] [<veces>] |
    [ya] había (pedido | dicho | solicitado) | dije | ya ( pedí | avisé | solicité) [<veces>] | [es la]
    (segunda | tercera | cuarta | quinta | última | enésima) vez que [les | le | te] (digo | pido | escribo
    para | aviso) | cuántas veces [más] [les | le | te] (tengo | debo | hay | tenemos | voy) [que | q | a]
    (decir | pedir | repetir | decirles | pedirles | repetirles) | [ya van] (NUMBER | dos | tres | cuatro |
    cinco | varias) veces que [les | le | te] (pido | digo | escribo)`,
  veces: `
    [como | más de] (mil | muchas | varias | dos | tres | cuatro | cinco | diez | veinte | cien | tantas
    | NUMBER | un chingo de | un millón de | miles de) veces`,
  amenaza: `
    voy a cambiar de número | (les | le) (voy a poner | voy a dejar | pongo | dejo) [una] mala (reseña |
    calificación) | [me] (los | lo | te | las | les | la) (reporto | denuncio | demando | bloqueo | acuso |
    voy a (reportar | denunciar | demandar | bloquear | acusar)) [(a | con | ante | en) [la | el | los]
    [ANY]] | voy a (bloquear | reportar | denunciar | demandar | bloquearlos | reportarlos | denunciarlos |
    demandarlos) [este | su | el | ese] [número] [(a | con | ante | en) [la | el] [ANY]] | (les | le) (voy a
    poner | pongo | meto) una (queja | demanda | denuncia) [(con | en | ante) [la | el] [ANY]] | voy a
    (poner | meter) una (queja | demanda | denuncia) [(con | en | ante) [la | el] [ANY]] | me cambio de
    (número | cel) | mi abogado (les | le) va a (hablar | llamar | escribir) | (los | lo) voy a (poner en |
    llevar a) ANY | (les | le) cae (la | una) demanda | (hablo | llamo) (con | a) mi abogado | (reportaré |
    denunciaré | bloquearé | demandaré) [este | su | el | a] [número] | llamo a la policía | (los | lo | te)
    (reportaré | denunciaré | demandaré | bloquearé | acusaré) | (los | lo | te) (meto | pongo) en (spam |
    la lista negra) | cambio de (compañía | número | cel | celular | taller)`,
  peticion: `
    quiero | quisiera | queremos | necesito | puedo | podemos | se puede | podría | tengo que | voy a |
    me gustaría | quería | hay que | tuve que | cargo por | me urge | cómo puedo | cuánto por | debo`,
  ahi: `
    esto | eso | aquí | acá | ahí | allí | allá | ay | todo [esto | eso] | todos | todas | (esa | esta |
    esas | estas) (cosa | vaina | cosas | madre) [de (mensajes | textos | los mensajes | los textos)] | todo
    lo que sea (texto | mensaje | mensajes | publicidad)`,
  cual: `
    los | las | el | la | sus | su | tus | tu | estos | estas | esos | esas | este | esta | ese | esa |
    tantos | tantas | tanto | tanta | más | ma | ningún | ninguna | otro | otra | un | una | todos [los |
    sus | estos | esos] | todas [las | sus] | de [sus | los | estos] | ni un | el envío de | cualquier | lo
    de los`,
  misRecados: '[<cual>] [<malos>] <recados> [<sobre>]',
  mens: `
    mensajes | mensajitos | textos | sms | msjs | recordatorios | notificaciones | spam | alertas`,
  escribidera: `
    mandadera | escribidera | textedera | molestadera | ladilla | lata | joda | jodedera | acoso | spam |
    bombardeo | insistidera | tiradera | enviadera`,
  den: `
    tiren | tires | tire | pasen | pases | pase | pongan | pongas | ponga | den | des | dé | dejen | dejes |
    deje | hagan | hagas | haga | echen | eches | eche | muestren | dirijan | metan | metas | lleguen |
    llegue | llegan`,
  porCorreo: `
    (por | al | x | a mi) (correo | email | mail | correo electrónico | teléfono | llamada | e mail)`,
  porTexto: `
    (por | x | de) (mensaje | mensajes | texto | textos | sms | mensaje de texto | mensajes de texto | msj |
    text)`,
  cola: `
    (a | para | pa | de | en | con) (esto | nada [de (esto | mensajes | textos)] | [<cual>] <recados> [de
    ustedes] | <tuLista> | [poder] recibir [<cual>] [<recados> | esto | nada] | (<mandarme> | <conMe> |
    escribirme) [<cual>] [<recados> | nada | esto]) [de su (taller | tienda | negocio)] | (que | para que |
    pa que | de que | a que) (me | nos) (<manden> | <escriban> | <mandara>) [<cual>] [<recados> | nada |
    esto] | [seguir | que quería] recibir [<cual>] [<recados> | nada | esto] [de (ustedes | su taller | su
    tienda)] | [nada de] [<cual>] <recados> [de ustedes] | nada [de esto] | esto | el uso de mi <fono> [para
    [<cual>] <recados>] | en (ningún lado | ninguna parte | ninguna lista | su lista)`,
  bici: 'bici | bicicleta | bicis | bicicletas | bike | ebike',
  paren: 'paren | pare | para ya | ya paren | párenle | basta',
  esos: 'ese | esa | este | esta | el | la | esos | esas',
  pedido: `
    bici | bicicleta | orden | pedido | reparación | compra | cita | casco | llanta | entrega | reservación`,
  ninguna: 'ninguna | ningún | una | la | esa',
  deLista: '(de | d) <tuLista> | del <lista>',
} as const;
