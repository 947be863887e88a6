/** Words and turns that the phrases name in angle brackets. */
export const GROUPS = {
  quien: 'NAME | NAME NAME | NAME CAPITAL',
  me: 'me | nos | a este número | a mi número | a mi celular | a mi teléfono | a mi cel',
  textos: `
    mensajes [de texto] | mensaje [de texto] | mensajitos | textos | texto | sms | msjs | msj | ofertas |
    promos | notificaciones | avisos | alertas | promociones | publicidad | spam | propaganda | anuncios |
    comunicaciones | correos | texts | text | whatsapps | mensajes ni llamadas | llamadas ni mensajes |
    mensajes y llamadas`,
  estos: `
    mis | los | las | estos | estas | esos | esas | sus | más | tantos | tus | todos los | todos estos |
    todos sus | ningún | ningunos | otros | otro | mas | sus pinches | sus malditos | de | de los |
    con los | con sus | con tantos | con estos | con esos | con tanto | la | su | el | ese | este |
    la suscripción a los | suscripción de | suscripción a`,
  cosas: 'nada | esto | eso | cosas | estas cosas | tonterías | basura | tanto | tanta cosa | más cosas',
  mas: 'más | ya | nunca más | jamás | otra vez | nunca | de nuevo | en el futuro',
  manden: `
    manden | mandes | mande | envíen | envíes | envíe | enviar | mandar | sigan mandando |
    sigas mandando | siga mandando | sigan enviando | sigas enviando | siga enviando | estén mandando |
    estén enviando | esté mandando | esté enviando | estés mandando | sigan con | hagan llegar | mandan |
    mandas | manda`,
  escriban: `
    escriban | escribas | escriba | contacten | contactes | contacte | texteen | textees | textee |
    molesten | molestes | moleste | mensajeen | mensajees | busquen | hablen ni escriban |
    llamen ni escriban | escriban ni llamen | sigan escribiendo | siga escribiendo | sigas escribiendo |
    sigan molestando | siga molestando | sigas molestando | estén escribiendo | estén molestando |
    estés molestando | comuniquen | fastidien | acosen | escriben | contacten ni escriban | text |
    texten | textes`,
  dejen: `
    dejen | deje | deja | paren | pare | para | basta | cesen | cese | dejar | dejas | dejan |
    deténganse | párenle | párale | ya | stop | alto`,
  mandarme: `
    mandarme | enviarme | mandarnos | enviarnos | mandar | enviar | mandándome | enviándome | mandando |
    enviando | mandarle | enviarle`,
  escribirme: `
    escribirme | contactarme | textearme | molestarme | molestar | escribir | mensajearme | acosarme |
    fastidiarme | fastidiar | hostigarme | buscarme | texting me | escribiendo | escribiéndome |
    molestando | mandarme textos | acosar | textear | texteando | texteándome | escribirnos |
    comunicarse conmigo | contactar conmigo | molestarnos | chingar | joder | estar chingando |
    estar molestando | estar fregando | fregar`,
  quiten: `
    quítenme | quíteme | quítame | quitenos | bórrenme | bórreme | bórrame | sáquenme | sáqueme | sácame |
    elimínenme | elimíneme | elimíname | remuévanme | remuévame | remuéveme | retírenme | retíreme |
    retírame | sáquenos | quítenos | bórrenos | quitarme | sacarme | borrarme | eliminarme |
    ser removido | ser eliminado | ser borrado | removerme | desuscríbanme | desuscríbame |
    que me remuevan`,
  quitenNumero: `
    quiten | quite | quita | borren | borre | borra | eliminen | elimine | elimina | saquen | saque |
    saca | remuevan | remueva | retiren | retire | borrar | eliminar | quitar | sacar | olviden | olvide |
    olvida | pierdan | pierda | tiren | desechen | cancelen`,
  lista: `
    lista | listas | lista de mensajes | lista de contactos | lista de textos | base de datos | sistema |
    registro | registros | contactos | directorio | list | lista de correo | lista de difusión |
    lista de clientes | lista de distribución | mailing list | grupo | suscripción | programa | mensajes |
    textos | agenda`,
  tuLista: `
    (la | su | tu | esta | esa | sus | la maldita | todas sus | todas las | cualquier | las | el | este |
    los | estos) <lista>`,
  numero: `
    número | número de teléfono | teléfono | celular | cel | número de celular | contacto | nombre |
    datos | información | number | num`,
  quiero: `
    quiero | queremos | quisiera | me gustaría | necesito | deseo | deseamos | pido | solicito |
    les pido | le pido | te pido | exijo | cómo puedo | cómo hago para | cómo le hago para | cómo |
    puedo | quiero que | favor de | pueden | puede | puedes | podrían | podría | me podrían | me podría |
    hagan el favor de | haga el favor de | haz favor de | por favor`,
  noQuiero: `
    no quiero | ya no quiero | no queremos | ya no queremos | no deseo | ya no deseo | no me gustaría |
    no quisiera | no necesito | ya no necesito | no me interesa | ya no me interesa |
    no estoy interesado en | no estoy interesada en | prefiero no | preferiría no | no pedí | no kiero |
    ya no kiero | no me interesan | ya no me interesan | no quería | no acepto | no autorizo`,
  recibir: `
    recibir | que me manden | que me envíen | que me lleguen | que me escriban | seguir recibiendo |
    estar recibiendo | tener | que me estén mandando | ver | que me mande | que me envíe |
    que me sigan mandando | que me sigan enviando | leer | saber de`,
  acepte: `
    acepté | autoricé | me suscribí | me inscribí | me registré | pedí | solicité | firmé | di permiso |
    di consentimiento | di mi permiso | di mi consentimiento | di autorización | di mi autorización |
    he dado permiso | he dado mi consentimiento | he aceptado | he autorizado | estuve de acuerdo |
    consentí | les di permiso | le di permiso | les di mi permiso | les di mi consentimiento |
    les di consentimiento | les di mi número | le di mi número | di mi número | les di mi autorización |
    te di permiso | te di mi número | me apunté | quise | me he suscrito | les di autorización`,
} as const;
