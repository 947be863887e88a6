import type { Phrases } from '../phrase-table.ts';

/** What may be a wish for texts to stop (C18). */
export const DOUBTS: Phrases = {
  strong_doubt: [
    'me (salgo | borro)',
    `
      me (suscribí | apunté | inscribí | inscribieron | suscribieron | inscribió) (por error | sin querer
      | por accidente)`,
    'cuántas veces (tengo que | hay que | debo) [ANY]',
    'ya me había dado de baja',
    '(di | dejé) mi número (para | por) [ANY] [ANY] [no para <textos>]',
    'no para (ofertas | promociones | publicidad | mensajes)',
    `
      (los | lo | te) voy a (reportar | denunciar | demandar | bloquear) [si (siguen | sigue | sigues)
      [ANY] [ANY]]`,
    'si (siguen | sigue | sigues) (mandando | escribiendo | enviando | molestando)',
    '(te | los | lo) voy a bloquear',
    `
      hay demanda | va a haber demanda | ya me cansé | ya me cansaron | última vez que (lo digo | les
      digo | aviso)`,
    'ya (les | le | te) (dije | he dicho) que (stop | ya no | paren | basta)',
    '(dejen | deje) mi (número | cel | celular | teléfono) [en paz]',
    '(los | lo | las | te) (demando | denuncio | reporto | acuso | bloqueo)',
    '(cada cuánto | cuántos | cuántas veces) [ANY] [ANY] (mandan | envían | escriben | van a mandar)',
    `
      (no recuerdo | no sabía | no me acuerdo) [ANY] [ANY] [ANY] (suscrito | inscrito | apuntado | mandar
      | autorizado | aceptado)`,
    '(es obligatorio | tengo que) recibir [ANY]',
    '(otro | otra vez | más) <recados> [ANY]',
    '(solo | nada más) cuando sea (importante | urgente | necesario)',
    '(qué | muy | tan | son) [bien] (insistentes | encimosos | latosos | molestos | necios)',
    '(no sé por qué | por qué) (me | nos) [ANY] (llegan | llega | mandan | escriben | están mandando)',
    '(puro | pura | más) (spam | publicidad | propaganda | basura)',
    'si me (vuelven | vuelve | vuelves) a (escribir | mandar | molestar | contactar | textear | llamar)',
    `
      (por qué | porque | xq | pq | x que | porqué | por que) (me | nos) [siguen | sigue | sigues]
      (escriben | mandan | envían | manda | escribe | escribes | mandas | escribiendo | mandando |
      contactan | están mandando | están escribiendo | llegan | siguen llegando | textean | molestan)
      [<estos>] [tantos] [<textos> | esto]`,
    '(por qué | porque) (sigo | estoy) recibiendo [<estos>] [<textos> | esto]',
    `
      (de dónde | cómo | dónde) (sacaron | sacó | consiguieron | obtuvieron | tienen | tiene | sacaste |
      consiguió | agarraron | obtuvo | consiguieron) (mi | este) número`,
    'quién (les | le | te) (dio | pasó) mi número',
    `
      (estoy | estamos | me tienen | ya estoy) (harto | harta | hartos | cansado | cansada | fastidiado |
      fastidiada | hasta la madre) (de | con) [recibir] [<estos>] [tantos | tanto] (<textos>)`,
    '(demasiados | muchos | tantos) <recados>',
    `
      (los | lo | te | las | voy a | vamos a | los voy a | lo voy a | te voy a) [voy a] (reportar |
      denunciar | demandar | reporto | denuncio | reporté | denuncié)`,
    '(mi abogado | profeco | es acoso | esto es acoso | acoso)',
    `
      (llámenme | llámeme | mejor llamen) en (vez | lugar) de (mandar | escribir | enviar) [mensajes |
      textos]`,
    '(menos) <textos>',
    'me voy a (salir | borrar | quitar | dar de baja | desuscribir) [<deLista> | de (esto | aquí)]',
    '(estoy | ando) pensando en (<quiten> | salir | darme de baja) [<deLista>]',
    `
      (ya mero | luego | a lo mejor | quizás | tal vez | un día de estos) (les | te | le) (digo | diga |
      pido) que (me <sacan> | ya no)`,
    'se (pueden | puede) (quitar | parar | apagar | desactivar | bajar) <misRecados>',
    '(bájenle | bájale | bájele) (a | con) <misRecados>',
    '[ya] me (hartaron | hartaste | hartan | harté | cansaron | cansaste | aburrieron | fastidiaron)',
    `
      [ya] me (tienen | tiene | tienes) (harto | harta | podrido | podrida | jarto | jarta | loco | loca |
      cansado | cansada | aburrido | aburrida | hasta (la madre | aquí | el gorro)) [(con | de)
      [<misRecados> | esto | eso]] [tanto mensaje | tantos mensajes | tanto texto]`,
    `
      (cansado | cansada | harto | harta | jarto | jarta | aburrido | aburrida) (de | con) [tantos | tanto]
      <misRecados>`,
    'no me (gusta | gustan) (<misRecados> | que me (<escriban> | <manden>))',
    `
      (expliquen | explíquenme | díganme | explique | dígame) (cómo | de dónde | cómo es que) (tienen |
      sacaron | consiguieron | obtuvieron) mi <fono>`,
    `
      [<cual>] <recados> me (estresan | estresa | molestan | molesta | cansan | cansa | fastidian |
      despiertan | distraen | abruman) [mucho]`,
    'me canso de decirles que (no | ya no | paren)',
  ],
  no_interest: [
    `
      no [me] interesa | no me interesa | ya no me interesa | no estoy interesado | no estoy interesada |
      no interesado | no interesada | no me interesan | no estamos interesados`,
  ],
  doubt: [
    'ya no los (necesito | quiero | ocupo) | ya no (quiero | ocupo) | no gasten saldo en mí',
    'ya no | ya no gracias | ya no por favor | por favorcito ya no | suficiente ya no',
    'nunca más | cancela | cancelen | desactivar | quitar | suficiente | déjenme',
    '[ya] (déjenme | déjeme | déjame | déjennos) [ya]',
    '[ya] basta | ya estuvo bueno | es suficiente | suficiente | ya fue suficiente',
    '(déjenme | déjeme | déjame | déjennos) (en paz | tranquilo | tranquila)',
    '(déjense | deja | dejen) de (mamadas | chingaderas | tonterías)',
    'no (molesten | molestes | moleste | jodan | estén molestando | chinguen | frieguen) [<mas>]',
    '[ya] (párenle | párale | párele | bájenle) [ya]',
    '(qué | son muy | muy | tan) (molesto | molestos | molesta | molestas)',
    `
      (es | son | esto es | será | no será | es un | es una | esto es un | esto es una | parece) [un |
      una] (spam | estafa | fraude | scam | engaño)`,
    'spam | estafa | fraude | estafadores',
    `
      (chinga | chinguen | chingue | vete | váyanse | váyase) (tu madre | a su madre | a la chingada | a
      la verga | a la mierda | al diablo | al carajo)`,
    'vete | lárguense | lárgate | fuera | a la verga | no mamen | no chinguen | no jodan | no chingues',
    `
      (bloqueado | bloqueados | los voy a bloquear | voy a bloquear este número | los bloqueo | te voy a
      bloquear | bloqueo | los estoy bloqueando | lo voy a bloquear | bloquear)`,
    '(no quiero | ya no quiero | ya no necesito | no necesito) (esto | nada | sus servicios | más)',
    'no me (llamen | llames | llame | marquen | hablen | hable) [<mas>]',
    `
      (prefiero que me llamen | mejor llámenme | llámenme | mejor márquenme) (no me manden mensajes | en
      vez de mandar mensajes | en lugar de escribir)`,
    '(ya no tengo | no tengo) [esa | la | una | ninguna] (bici | bicicleta)',
    '(no soy | ya no soy) cliente',
    'nunca he ido a su tienda',
    `
      me tienen harto | me tienen harta | me tienen cansado | qué fastidio | qué lata | ya chole | ya
      cansan | ya cansaron | ya me cansaron`,
    '[yo] ya (no | ni) tengo [la | esa | una | ninguna] <bici>',
    'no (sigan | sigas | siga)',
    '(deja | dejen | deje | déjate) de (joder | chingar | fregar) [con (eso | esto)]',
  ],
  mention: [
    `
      (paren | pare | dejen | deje | deja | alto | basta | stop | cancelen | cancele | cancelar |
      detengan | quiten | eliminen) [ANY] [ANY] [ANY] (mensajes | textos | mensaje | texto)`,
    '(no | nunca) [ANY] [ANY] [ANY] (más | mas) (mensajes | textos)',
    '(no quiero | no deseo | no necesito) [ANY] [ANY] [ANY] (mensajes | textos)',
    `
      (quiten | quitarme | borren | saquen | eliminen | quite | borre | sáquenme | quítenme | bórrenme)
      [ANY] [ANY] (lista | número | sistema)`,
    `
      no me (manden | mande | mandes | escriban | escriba | escribas | envíen | envíe | contacten |
      contacte | texteen)`,
  ],
};
