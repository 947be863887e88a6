/** Words and turns that the phrases name in angle brackets. */
export const GROUPS = {
  quien: 'NAME | NAME NAME | NAME CAPITAL',
  me: `
    me | nos | <aMi>`,
  textos: `
    [<sobre>] <sustantivo> [<sobre>] [(ni | y | o) [<estos>] <sustantivo>]`,
  estos: `
    mis | los | las | estos | estas | esos | esas | sus | más | tantos | tantas | tus | todos [los | estos |
    sus | esos] | todas [las | estas | sus] | ningún | ninguna | ningunos | otros | otras | otro | otra | ni
    un | ni uno | un | una | de [estos | sus | esos | los] | con (los | sus | tantos | estos | esos | tanto
    | tanta | esas | las) | la | su | el | ese | este | esta | esa | la suscripción a los | suscripción de |
    suscripción a | más de sus | más de estos | demás`,
  cosas: `
    nada | esto | eso | cosas | estas cosas | esas cosas | tonterías | basura | tanto | tanta cosa | más
    cosas | (sus | esas | estas | tantas) (cosas | tonterías | cochinadas | basuras | mamadas | chingaderas
    | porquerías | babosadas) | estas | estos | esos`,
  mas: `
    más | ya | nunca más | jamás | otra vez | nunca | de nuevo | en el futuro | por favor | en adelante | en
    lo sucesivo | nunca jamás | nada más | para nada`,
  manden: `
    manden | mandes | mande | envíen | envíes | envíe | hagan llegar | mandan | mandas | manda | envían |
    envías | mandando | enviando | sigan con | remitan | hagan llegar | lleguen | pongan`,
  escriban: `
    escriban | escribas | escriba | contacten | contactes | contacte | texteen | textees | textee | molesten
    | molestes | moleste | mensajeen | mensajees | busquen | comuniquen | fastidien | acosen | escriben |
    escribes | text | texten | textes | escribiendo | texteando | contactando | molestando | fastidiando |
    chinguen | chingues | estar chingando | hostiguen | bombardeen | insistan | estar escribiendo | estar
    mandando | (llamen | hablen | marquen | escriban | manden | contacten | texteen) (ni | y | o) (llamen |
    hablen | marquen | escriban | manden | texteen | contacten) | frieguen | friegues | joroben | jodan |
    notifiquen | avisen`,
  dejen: `
    dejen | deje | deja | dejad | paren | pare | para | parar | basta | cesen | cese | cesar | dejar | dejas
    | dejan | dejes | déjense | déjate | déjenle | deténganse | párenle | párale | ya | stop | alto | ya
    dejen | ya paren | terminen | (pueden | podrían | puede | podría | puedes | podrías | favor) [de] (dejar
    | parar) | le bajan | bájenle | bájale | dejemos | que dejen | que paren | que deje | dejaran | dejara |
    dejaras | pararan | parara | cesaran | que dejaran | ya dejen | ya deje | me dejan | podrían ya dejar`,
  mandarme: `
    mandarme | enviarme | mandarnos | enviarnos | mandar | enviar | mandándome | enviándome | mandando |
    enviando | mandarle | enviarle | estar mandando | estar enviando | estarme mandando | estarme enviando |
    andar mandando | andarme mandando | seguir mandando | seguir enviando | seguirme mandando | remitir |
    hacerme llegar | llenarme de | saturarme con | bombardearme con | mandarles`,
  escribirme: `
    escribirme | contactarme | textearme | molestarme | molestar | escribir | mensajearme | acosarme |
    contactar | fastidiarme | fastidiar | hostigarme | hostigar | buscarme | texting me | escribiendo |
    escribiéndome | estar escribiendo | estarme escribiendo | estarme molestando | molestando | mandarme
    textos | acosar | textear | texteando | texteándome | escribirnos | insistir | insistirme | jorobar |
    comunicarse conmigo | contactar conmigo | molestarnos | chingar | joder | estar chingando | bombardearme
    | contactarnos | andar molestando | andar chingando | estar molestando | estar fregando | fregar |
    fregando | molestándome | mensajear | (llamarme | marcarme | hablarme | escribirme | mandarme mensajes)
    (ni | y | o) (llamarme | marcarme | escribirme | textearme | mandarme [<estos>] <textos>)`,
  quiten: `
    quítenme | quíteme | quítame | quitenos | bórrenme | bórreme | bórrame | sáquenme | sáqueme | sácame |
    elimínenme | elimíneme | elimíname | remuévanme | remuévame | remuéveme | retírenme | retíreme |
    retírame | sáquenos | quítenos | bórrenos | quitarme | sacarme | borrarme | eliminarme | ser removido |
    ser eliminado | ser borrado | removerme | desuscríbanme | desuscríbame | que me remuevan | bájenme |
    bájeme | bájame | desuscribirme | excluirme | exclúyanme | sacarnos | quitarnos | bajarme | removerme |
    que me (saquen | quiten | borren | eliminen | bajen | den de baja | saque | quite | borre) | me (saquen
    | quiten | borren | eliminen | bajen | sacan | quitan | borran | bajan | saca | quita | borra) |
    retirarme | salirme | desapuntarme | darme de baja | desuscribirnos | bórrennos | quítennos | sáquennos
    | elimínennos | dennos de baja | excluirnos | quitarnos | que nos (quiten | saquen | borren | eliminen)
    | retirarnos | quíteme ya | removernos | eliminarnos`,
  quitenNumero: `
    quiten | quite | quita | borren | borre | borra | eliminen | elimine | elimina | saquen | saque | saca |
    remuevan | remueva | retiren | retire | borrar | eliminar | quitar | sacar | olviden | olvide | olvida |
    pierdan | pierda | tiren | desechen | cancelen | supriman | suprimir | den de baja | dar de baja |
    tachen | bloqueen | desechar | olvidar | borremos | quitamos | quiten ya | borren ya | saquen ya`,
  lista: `
    lista | listas | lista de mensajes | lista de contactos | lista de textos | base de datos | sistema |
    registro | registros | contactos | directorio | list | lista de correo | lista de difusión | lista de
    clientes | lista de distribución | mailing list | grupo | suscripción | programa | mensajes | textos |
    agenda | bases de datos | base | lista de espera de mensajes | listas de (mensajes | contactos |
    clientes | difusión | envío | envíos) | lista de (envío | envíos | promociones | publicidad |
    distribución) | sistemas | archivos | publicidad | promociones | avisos | programa de (mensajes |
    textos) | servicio de (mensajes | textos) | lista negra | lista de espera de mensajes | contactos |
    agenda | chat | grupo de (mensajes | textos | whatsapp) | computadora | sistema de (mensajes | textos) |
    archivo | directorio telefónico | programa de (avisos | promociones)`,
  tuLista: `
    (la | su | tu | esta | esa | sus | la maldita | todas sus | todas las | cualquier | las | el | este |
    los | estos | esas | ese | una | aquella | su pinche | esa pinche) <lista>`,
  numero: `
    número | número de teléfono | teléfono | celular | cel | número de celular | contacto | nombre | datos |
    información | number | num | datos personales | info | contacto | número de cel | fon | registro`,
  quiero: `
    quiero | queremos | quisiera | me gustaría | necesito | deseo | deseamos | pido | solicito | les pido |
    le pido | te pido | exijo | cómo puedo | cómo hago para | cómo le hago para | cómo | puedo | quiero que
    | favor de | pueden | puede | puedes | podrían | podría | me podrían | me podría | hagan el favor de |
    haga el favor de | haz favor de | por favor`,
  noQuiero: `
    (no | ya no | yo no | no ya | yo ya no | nunca | jamás | nosotros no) (quiero | queremos | kiero | deseo
    | deseamos | quisiera | quería | necesito | necesitamos | necesitaba | ocupo | ocupamos | acepto |
    autorizo | autoricé | pedí | busco | pretendo | soporto | aguanto | requiero | solicité | solicito) |
    (no | ya no) (me | nos) (gustaría | interesa | interesan | sirve | sirven | gusta | gustan) | no (estoy
    | estamos) (interesado | interesada | interesados) en | prefiero no | preferiría no | preferiría ya no |
    no hace falta | no es necesario | no tengo interés en | paso de | no me hace falta | no me hacen falta |
    no quiero ver | ni quiero | tampoco quiero | no quiero seguir | que no quiero | no quiero volver a | ya
    no deseamos`,
  recibir: `
    recibir | recibirlos | que (me | nos) (manden | envíen | lleguen | escriban | mande | envíe | estén
    mandando | estén enviando | sigan mandando | sigan enviando | sigan llegando | sigan escribiendo | anden
    mandando) | seguir recibiendo | seguir viendo | estar recibiendo | tener | tener que recibir | ver |
    leer | saber de | volver a recibir | estar viendo | más de | enterarme de | oír de`,
  acepte: `
    acepté | autoricé | me suscribí | me inscribí | me registré | pedí | solicité | firmé | di permiso | di
    consentimiento | di mi permiso | di mi consentimiento | di autorización | di mi autorización | he dado
    permiso | he dado mi consentimiento | he aceptado | he autorizado | estuve de acuerdo | consentí | les
    di permiso | le di permiso | les di mi permiso | les di mi consentimiento | les di consentimiento | les
    di mi número | le di mi número | di mi número | les di mi autorización | te di permiso | te di mi número
    | me apunté | quise | me he suscrito | les di autorización`,
  sobre: `
    de texto | automáticos | automático | de publicidad | publicitarios | promocionales | de promoción | de
    promociones | comerciales | de ofertas | masivos | de marketing | por texto | por celular | de su tienda
    | de la tienda | de bicis`,
  sustantivo: `
    mensajes | mensaje | mensajitos | mensajito | textos | texto | sms | msjs | msj | msg | msgs | ofertas |
    oferta | promos | promo | notificaciones | notificación | avisos | aviso | alertas | alerta |
    promociones | promoción | publicidad | publicidades | spam | propaganda | anuncios | recordatorios |
    recordatorio | comunicaciones | comunicación | correos | texts | text | textitos | whatsapps | (mensajes
    | textos | llamadas) (ni | y | o) (mensajes | textos | llamadas | correos) | cupones | descuentos |
    información | encuestas | comunicados | recados | recado | envíos | invitaciones | rebajas | campañas |
    mensajería | correos electrónicos | boletines`,
  malos: `
    pinches | malditos | molestos | estúpidos | méndigos | mendigos | inútiles | dichosos | tontos | putos |
    pendejos | benditos | maldita | pinche | dichosa | tanta | tanto`,
  aMi: `
    a (este | mi | ese) (número | celular | cel | teléfono | num | móvil | fon) | en (este | mi) (número |
    celular | cel | teléfono | móvil) | aquí | a mí | conmigo`,
  sigan: `
    sigan | siga | sigas | estén | esté | estés | anden | ande | andes | vayan a | vuelvan a | vuelva a |
    vuelvas a`,
  conMe: `
    escribirme | contactarme | textearme | molestarme | mensajearme | acosarme | mandarme | enviarme |
    escribirnos | contactarnos | molestarnos | mandarnos | enviarnos | buscarme | fastidiarme | hostigarme |
    texting me | comunicarse conmigo`,
  enInfinitivo: `
    enviar | mandar | escribir | contactar | textear | molestar | remitir | mensajear | llamar`,
  pido: `
    (le | les | te) (pido | ruego | suplico | agradezco | agradecería | agradeceré | solicito | encargo |
    digo | exijo) [por favor] [que | de] | favor de | hagan (el | favor) de | se les pide | se les ruega |
    solicito | pido | exijo | mejor | por favor | agradecería | ruego | prefiero | preferiría | sírvanse |
    quisiera | me gustaría | quiero | pueden | podrían | puede`,
} as const;
