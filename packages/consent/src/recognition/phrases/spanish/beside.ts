import type { Phrases } from '../phrase-table.ts';

/** What stands beside a wish, and decides whether it is one (C19). */
export const BESIDES: Phrases = {
  instruction: [
    `
      (responda | responde | conteste | contesta | envíe | envía | mande | manda | escriba | escribe |
      texto | text | mandar | enviar) [con | la palabra] (stop | alto | baja | parar | cancelar | ayuda |
      salir)`,
    `
      para (cancelar | darse de baja | no recibir | dejar de recibir | salir) [<estos>] [más] [<textos>]
      (responda | envíe | mande | escriba | responde | envía | manda)`,
    '(stop | alto | baja | parar) para (cancelar | salir | dejar | terminar | no recibir | detener)',
    'si no (desea | quiere) recibir',
  ],
  opposite: [
    `
      no (me | nos) (llegó | llegaron | ha llegado | han llegado | mandaron | mandó | escribió) [<estos>]
      [<textos> | nadie | nada]`,
    '[ya] no me llegó nada',
    `
      no (dejen | deje | dejes | paren | pare | pares) [de (mandarme | enviarme | escribirme | mandar |
      escribir)] [<textos>]`,
    'no (me quiten | me borren | me saquen | me den de baja)',
    `
      (paren | pare | para | detengan | dejen) (el trabajo | la reparación | en | lo | de trabajar | los
      trabajos | la bici | las)`,
    'alto (el | a la | de)',
    'más alto',
    'no más de',
    'no soy el dueño',
    'ya estuvo (mi | la | el)',
    '(talla | más | precio) [más] baja',
    'no me (han | ha) (mandado | enviado | escrito | llegado)',
    'no me llegó [el | ningún | su] mensaje',
  ],
  occasion: [
    `
      en el trabajo | en clase | todavía | aún | hoy | ahorita | mañana | por whatsapp | al trabajo | la
      factura | las fotos | fotos | la cotización | el precio | mejor llame | mejor llámame`,
  ],
  clause: ['hasta | cuando | mientras | si | a menos que'],
  condition: [
    `
      antes | después | en la noche | de noche | tan tarde | tan temprano | por la noche | en la mañana |
      los domingos | en domingo | sobre | todos los días | a esta hora | a estas horas`,
  ],
  friendly: [
    `
      jaja | jajaja | jajajaja | jeje | jejeje | jiji | xd | mi amor | amor | cariño | corazón | te
      quiero | te amo | mi vida | bebé | besos | mami | papi | ntp | jajajajaja | hahaha`,
  ],
  others: ['ella | ellos | mi ex | mi jefe | mi hermana | mi hermano'],
  turn: ['pero | así que | por lo que | entonces'],
  request: ['quiero | quisiera | necesito | puedo | me gustaría | tengo que | cómo puedo | quería'],
  filler: [
    `
      creo que | yo creo que | me parece que | por fa | híjole | apreciaría | agradecería | agradeceré |
      hagan el favor de | haga el favor de | háganme el favor de | haz el favor de | me haces el favor de
      | sería tan amable de | serían tan amables de | tendría la bondad de`,
    `
      por favor | porfavor | porfa | x favor | xfa | pf | plis | gracias | muchas gracias | mil gracias |
      de antemano | hola | buenos días | buen día | buenas tardes | buenas noches | buenas | buena tarde
      | disculpe | disculpen | disculpa | perdón | perdone | lo siento | le pido | les pido | le pido por
      favor que | les pido por favor que | te pido que | les pido que | le pido que | le agradecería que
      | les agradecería que | les agradezco que | le ruego | les ruego que | les suplico que | quiero que
      | quisiera que | necesito que | pido que | exijo que | me gustaría que | pueden | puede | podrían |
      podría | podrías | pueden por favor | favor de | el favor de | me hacen el favor de | que tenga
      buen día | que tengan buen día | saludos | dios los bendiga | dios le bendiga | bendiciones | señor
      | señora | señorita | señores | estimados | estimado | amigo | amigos | compa | carnal | jefe |
      jefa | compadre | mano | vato | compañero | patrón | mijo | mija | mijito | mijita | joven |
      muchacho | muchachos | hijo | señores | doña | don | licenciado | joven | oiga | oigan | oye | mire
      | miren | bueno | pues | que pueda`,
    `
      ya | ahora | ahorita mismo | ahora mismo | inmediatamente | de inmediato | para siempre | nunca más
      | jamás | más | otra vez | ya por favor | de una vez | de una vez por todas | por última vez |
      última vez | ya les dije | ya le dije | ya te dije | les dije | de verdad | en serio | solo | nada
      más | sí | no | y | o | también | e | de nuevo | ok | al contrario | mejor | desde ya | ya dije |
      he dicho | cuántas veces tengo que decirles | cuántas veces | que`,
    `
      maldita sea | chingado | chingada | carajo | pinche | pinches | malditos | maldito | idiotas |
      idiota | pendejos | pendejo | cabrones | cabrón | hijos de puta | mierda | puta | putos | estúpidos
      | estúpido | güey | wey | we | no manches | caray | dios mío | por dios | por el amor de dios |
      bola de | babosos | ratas | tontos | molestos`,
    `
      de ustedes | de usted | de su tienda | de este número | ustedes | usted | a mí | conmigo | a este
      número | a mi número | a mi celular | a mi teléfono | por texto | por mensaje | por este medio |
      señores de la tienda | a mi cel`,
    `
      soy <quien> | me llamo <quien> | NUMBER | mi nombre es <quien> | soy (su | la | el) <familiar> [de
      (<quien> | CAPITAL)] | ni idea de | mi número es | el número es | NAME | le habla <quien> |
      atentamente | att`,
    `
      pana | mi pana | chamo | chama | parce | mae | weon | huevón | causa | che | vos | loco | hermano |
      vale | bendito | nene | socio | doc | profe | maestro | sorry | oe | neta | la neta | compita | d
      ustedes | de la shop | del taller | de su taller | por esta vía | por acá | por completo |
      definitivamente | solamente | únicamente | será que | híjole | la verdad | con todo respeto | de favor
      | si es tan amable | si son tan amables | si fueran tan amables de | si no es molestia | de corazón |
      pues | vato`,
    `
      apoco | a ver | a ver si | por lo que más quieras | por lo que más quieran | que quede claro | para
      que quede claro`,
    `
      hombre | mujer | por mí | hoy mismo | hay un error | debe haber un error | creo que hay un error |
      [esto] es ilegal | esto es (ilegal | acoso) | alguien más puso mi <fono> | por fabor | porfabor |
      xfavor | x fabor | ya me cansé | (vos | ustedes) me (estás | están) (mandando | enviando |
      escribiendo) [<misRecados>] y`,
    'en serio ya | por salud mental | de plano',
  ],
  reason: [
    '[ya] no supe [nada]',
    `
      ya no (voy a [poder] | los voy | nunca | yo | (me | te | le | nos | se | lo | la | los | las | les)
      ANY [a ANY])`,
    '[ya] me cansé de (esperar | batallar | buscar | andar | cargar)',
    `
      (mi mamá | mi papá | mi esposo | mi esposa | mi madre | mi padre | ella | él) (falleció | murió |
      se mudó)`,
    '(este es mi | es mi) (teléfono | número | celular) de (trabajo | negocio)',
    'les agradezco | gracias por todo | cambié de (ciudad | número | tienda)',
    `
      [ya] no (tiene | tienen | tenemos | usa | usan | vive | viven | anda | ando | puede | pueden |
      podemos | quiere | quieren | necesita | vamos | van | cabe | jala | prende | sale | suena | rechina
      | hace | da | dan | llega | llegan | queda | quedan | vino | vine | pude | fui | encuentro |
      recuerdo | importa | trabaja | es | son | está | están | hay | va | voy | fue | era | sirve |
      funciona | alcanzo | vivo | tengo | necesito | soy | me interesa | estoy | uso | compro | he |
      quiero | los conozco | me sirve | me gusta | les | sé | conozco | puedo | vivimos | hablo)`,
    `
      [ya] (vendí | compré | me mudé | tengo | me cambié | recogí | pagué | fui | les dije | le dije |
      estoy | soy | es | son | me cobran | les pedí | he | encontré)`,
    `
      porque | ya que | pues ya | es que | me (molesta | molestan | cobran | cuesta | tienen | fastidian
      | cansan | choca | despiertan) | quién es | quiénes son | quién eres | no sé quién | están | son
      muy | son un | es muy | es la (segunda | tercera | última) | mi (esposo | esposa | mamá | papá |
      hijo | hija | teléfono | plan | bici | número) | nunca | voy a | los voy | yo | esto | o los | o lo
      | si no los | ya les`,
  ],
  statement: ['yo | es | qué | quién | cómo | ustedes'],
};
