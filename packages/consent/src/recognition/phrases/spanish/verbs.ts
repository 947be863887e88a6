/** Forms of the verbs by which people end texts, with "me" behind them or without. */
export const VERBS = {
  sacame: `
    quitenme | quiteme | quitame | quitarme | quitennos | quitenos | quitanos | quitarnos | borrenme |
    borreme | borrame | borrarme | borrennos | borrenos | borranos | borrarnos | eliminenme | elimineme |
    eliminame | eliminarme | eliminennos | eliminenos | eliminanos | eliminarnos | retirenme | retireme |
    retirame | retirarme | retirennos | retirenos | retiranos | retirarnos | bajenme | bajeme | bajame |
    bajarme | bajennos | bajenos | bajanos | bajarnos | desapuntenme | desapunteme | desapuntame |
    desapuntarme | desapuntennos | desapuntenos | desapuntanos | desapuntarnos | desafilienme | desafilieme
    | desafiliame | desafiliarme | desafiliennos | desafilienos | desafilianos | desafiliarnos |
    desvinculenme | desvinculeme | desvinculame | desvincularme | desvinculennos | desvinculenos |
    desvinculanos | desvincularnos | tachenme | tacheme | tachame | tacharme | tachennos | tachenos |
    tachanos | tacharnos | descartenme | descarteme | descartame | descartarme | descartennos | descartenos
    | descartanos | descartarnos | liberenme | libereme | liberame | liberarme | liberennos | liberenos |
    liberanos | liberarnos | desconectenme | desconecteme | desconectame | desconectarme | desconectennos |
    desconectenos | desconectanos | desconectarnos | depurenme | depureme | depurame | depurarme |
    depurennos | depurenos | depuranos | depurarnos | desactivenme | desactiveme | desactivame |
    desactivarme | desactivennos | desactivenos | desactivanos | desactivarnos | saquenme | saqueme | sacame
    | sacarme | saquennos | saquenos | sacanos | sacarnos | remuevanme | remuevame | remueveme | removerme |
    remuevannos | remuevanos | remuevenos | removernos | excluyanme | excluyame | excluyeme | excluirme |
    excluyannos | excluyanos | excluyenos | excluirnos | desuscribanme | desuscribame | desuscribeme |
    desuscribirme | desuscribannos | desuscribanos | desuscribenos | desuscribirnos | desinscribanme |
    desinscribame | desinscribeme | desinscribirme | desinscribannos | desinscribanos | desinscribenos |
    desinscribirnos | suprimanme | suprimame | suprimeme | suprimirme | suprimannos | suprimanos |
    suprimenos | suprimirnos | omitanme | omitame | omiteme | omitirme | omitannos | omitanos | omitenos |
    omitirnos | quitemen | saquemen | borremen | eliminemen | sakeme | sakenme | borenme | saquenmen |
    borrenmen | bajemen`,
  sacan: `
    quiten | quite | quita | quites | quitan | quitas | borren | borre | borra | borres | borran | borras |
    eliminen | elimine | elimina | elimines | eliminan | eliminas | retiren | retire | retira | retires |
    retiran | retiras | bajen | baje | baja | bajes | bajan | bajas | desapunten | desapunte | desapunta |
    desapuntes | desapuntan | desapuntas | desafilien | desafilie | desafilia | desafilies | desafilian |
    desafilias | desvinculen | desvincule | desvincula | desvincules | desvinculan | desvinculas | tachen |
    tache | tacha | taches | tachan | tachas | descarten | descarte | descarta | descartes | descartan |
    descartas | liberen | libere | libera | liberes | liberan | liberas | desconecten | desconecte |
    desconecta | desconectes | desconectan | desconectas | depuren | depure | depura | depures | depuran |
    depuras | desactiven | desactive | desactiva | desactives | desactivan | desactivas | saquen | saque |
    saca | saques | sacan | sacas | remuevan | remueva | remueve | remuevas | remueven | remueves | excluyan
    | excluya | excluye | excluyas | excluyen | excluyes | desuscriban | desuscriba | desuscribe |
    desuscribas | desuscriben | desuscribes | desinscriban | desinscriba | desinscribe | desinscribas |
    desinscriben | desinscribes | supriman | suprima | suprime | suprimas | suprimen | suprimes | omitan |
    omita | omite | omitas | omiten | omites`,
  /** Of texts: "suspend", "cut". */
  corten: `
    cancelen | cancele | cancela | cancelar | terminen | termine | terminar | finalicen | finalice |
    finalizar | paren | pare | parar | desactiven | desactive | desactiva | desactivar | eliminen | elimine
    | elimina | eliminar | quiten | quite | quita | quitar | cesen | cese | cesar | anulen | anule | anular
    | frenen | frene | frena | frenar | bloqueen | bloquee | bloquear | silencien | silencie | silencia |
    silenciar | pausen | pause | pausa | pausar | deshabiliten | deshabilite | deshabilita | deshabilitar |
    corten | corte | corta | cortar | apaguen | apague | apaga | apagar | suspendan | suspenda | suspende |
    suspender | detengan | detenga | detén | detener | interrumpan | interrumpa | interrumpe | interrumpir`,
  cortenme: `
    cancelenme | canceleme | cancelame | cancelarme | desactivenme | desactiveme | desactivame |
    desactivarme | eliminenme | elimineme | eliminame | eliminarme | quitenme | quiteme | quitame | quitarme
    | anulenme | anuleme | anulame | anularme | bloqueenme | bloqueeme | bloqueame | bloquearme | cortenme |
    corteme | cortame | cortarme | apaguenme | apagueme | apagame | apagarme | suspendanme | suspendame |
    suspendeme | suspenderme`,
  cortenlos: `
    cancelenlo | cancelelo | cancelalo | cancelenlos | cancelelos | cancelalos | terminenlo | terminelo |
    terminalo | terminenlos | terminelos | terminalos | desactivenlo | desactivelo | desactivalo | desactivenlos | desactivelos | desactivalos |
    eliminenlo | eliminelo | eliminalo | eliminenlos | eliminelos | eliminalos | quitenlo | quitelo |
    quitalo | quitenlos | quitelos | quitalos | anulenlo | anulelo | anulalo | anulenlos | anulelos |
    anulalos | frenenlo | frenelo | frenalo | frenenlos | frenelos | frenalos | cortenlo | cortelo | cortalo
    | cortenlos | cortelos | cortalos | apaguenlo | apaguelo | apagalo | apaguenlos | apaguelos | apagalos |
    suspendanlo | suspendalo | suspendelo | suspendanlos | suspendalos | suspendelos | deténlos`,
  cortenla: `
    córtenla | córtala | córtela | párenla | párala | párela | termínenla | termínala | acábenla | acábala |
    córtenle | córtale | párenle | párale | párele | frenen | frena | frene | stop it | stop ya`,
  /** "that you did not send". */
  mandara: `
    mandara | mandaran | mandaras | enviara | enviaran | enviaras | escribiera | escribieran | escribieras |
    contactara | contactaran | contactaras | molestara | molestaran | molestaras | texteara | textearan |
    textearas | llegara | llegaran | llegaras | llamara | llamaran | llamaras | buscara | buscaran |
    buscaras | mensajeara | mensajearan | mensajearas | notificara | notificaran | notificaras | avisara |
    avisaran | avisaras | fastidiara | fastidiaran | fastidiaras | siguiera | siguieran | siguieras`,
  mandando: `
    mandando | mandandome | mandandonos | enviando | enviandome | enviandonos | escribiendo | escribiendome
    | escribiendonos | molestando | molestandome | molestandonos | texteando | texteandome | texteandonos |
    contactando | contactandome | contactandonos | fastidiando | fastidiandome | fastidiandonos | llamando |
    llamandome | llamandonos | chingando | chingandome | chingandonos | jodiendo | jodiendome | jodiendonos
    | fregando | fregandome | fregandonos | acosando | acosandome | acosandonos | insistiendo |
    insistiendome | insistiendonos | mensajeando | mensajeandome | mensajeandonos`,
  parenlo: 'párenlo | párelo | páralo | deténganlo | deténgalo | detenlo | suspéndanlo | suspéndalo',
  parenlos: 'párenlos | párelos | páralos | deténganlos | deténgalos | suspéndanlos | suspéndalos',
} as const;
