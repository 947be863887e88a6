/** Whom and what the phrases name in angle brackets, beside texts. */
export const PEOPLE_AND_THINGS = {
  quien: 'NAME | NAME NAME | NAME CAPITAL',
  familiar: `
    mamá | papá | hermano | hermana | vecino | vecina | esposa | esposo | hijo | hija | mujer | marido |
    novia | novio | tía | tío | abuela | abuelo | primo | prima`,
  lugar: `
    consultorio | oficina | casa [particular] | escuela | hospital | negocio | restaurante | estética |
    clínica | iglesia | dentista | doctora | doctor | abogado | familia | señora | señor | particular |
    farmacia | panadería | taquería | lavandería | peluquería | salón | persona | empresa | compañía | banco
    | hotel | despacho | tortillería | casa particular | casa de familia | veterinaria | gimnasio | kínder |
    guardería | bodega | cocina | imprenta | florería | barbería | carnicería | mueblería`,
  otro: `
    (otra persona | otro (lado | número | señor) | persona equivocada | la persona equivocada | número
    equivocado | un número equivocado | alguien más | desconocido | un desconocido | persona que no es |
    quien no es | (número | teléfono) (incorrecto | erróneo) | persona incorrecta)`,
  /** People that one may speak for. */
  pariente: 'mi (<familiar> | madre | padre | suegra | suegro | familia) | mis (hijos | papás | padres)',
  objeto: `
    link | liga | enlace | factura | foto | fotos | recibo | ubicación | cotización | audio | audios |
    video | videos | paquete | pedido`,
  /** What else a shop sends, does or takes off. */
  pieza: `
    (la | el | otra | otro | los | las | mi | mis | su | ese | esa | eso | una | un | lo de | lo del |
    este | esta) [otra | otro | orden de] (<objeto> | bici | bicicleta | pieza | piezas | llanta |
    llantas | casco | orden | roja | rojo | azul | negra | negro | verde | cuenta | precio | cadena |
    frenos | freno | asiento | portabulto | canasta | parrilla | cita | servicio | reparación | trabajo |
    cargo | lavado | envío | rueda | ruedas | cambio | cambios | pago | cámara | compra | reserva |
    reservación | clase | rodada | luz | alarma | app | seguro | error | motor | pila | batería | candado
    | horquilla | suspensión | renta | garantía | total | monto | color | talla | tamaño | modelo | carro
    | tarjeta | ruido | orden anterior | limpieza | proceso | llave | cobro | lo | bicis | refacción |
    presupuesto | apartado | turno | tune up)`,
  otraLista: `
    (la | esta | esa | su | mi | una | el | tu | los) [lista] (de | del | para) [espera] [de | del |
    para] [la | el | las | los] (espera | clase | clases | rodada | rodadas | sábado | domingo | viernes
    | jueves | miércoles | martes | lunes | carrera | evento | paseo | taller | curso | bici | bicicleta
    | venta | precios | demo | ride | Trek | torneo | pedido | orden | aparador) | (la | el | esta |
    este) (rodada | clase | evento | carrera | paseo | curso | aparador | cita | vitrina | venta |
    anuncio | demo | page | página | cotización | orden | cuenta | pedido)`,
} as const;
