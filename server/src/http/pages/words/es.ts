import type { PageWords } from '../page-words.ts';

export const es: PageWords = {
  signIn: {
    title: 'Iniciar sesión',
    email: 'Correo electrónico',
    password: 'Contraseña',
    wrong:
      'Este correo y esta contraseña no coinciden. Inténtelo de nuevo o pídale un enlace de acceso al dueño de la tienda.',
    wait: (seconds) => `Demasiados intentos desde aquí. Espere ${seconds} segundos e inténtelo de nuevo.`,
    noPassword: '¿Aún no tiene contraseña, o la olvidó?',
    askForLink:
      'Pídale un enlace de acceso al dueño de la tienda. Sirve una sola vez, durante 24 horas, y permite crear una contraseña nueva.',
    ownersLink: 'El dueño lo obtiene donde corre el programa, con:',
  },
  once: {
    words: 'Este enlace inicia su sesión una sola vez.',
    usedTitle: 'Este enlace ya no sirve',
    used: 'Un enlace de acceso sirve una sola vez, durante 24 horas. Este ya se usó, ya venció o es de alguien que dejó la tienda.',
    newLink: 'Pídale uno nuevo al dueño de la tienda, o créelo donde corre el programa, con:',
    incompleteTitle: 'Este enlace está incompleto',
    incomplete:
      'Una parte se perdió en el camino. Copie el enlace completo, hasta el último carácter, y ábralo de nuevo.',
    tooManyTitle: 'Demasiados intentos desde aquí',
    tooMany: (seconds) => `Espere ${seconds} segundos y abra el enlace de nuevo.`,
    withPassword: 'Iniciar sesión con contraseña',
  },
  account: {
    back: 'Volver a los mensajes',
    signedInAs: (name, isOwner) => `Sesión de ${name}${isOwner ? ', dueño de la tienda' : ''}.`,
    saved: 'Listo. Desde ahora inicia sesión con este correo y esta contraseña.',
    setTitle: 'Crear una contraseña',
    changeTitle: 'Cambiar su contraseña',
    setWhy: 'Su enlace de acceso sirvió una vez. Con una contraseña puede volver a entrar.',
    changeWhy: 'En los demás dispositivos se cierra la sesión.',
    currentPassword: 'Contraseña actual',
    newPassword: 'Contraseña nueva',
    hint: (least) => `Al menos ${least} caracteres; unas cuantas palabras son fáciles de recordar.`,
    set: 'Crear contraseña',
    change: 'Cambiar contraseña',
    refused: (reason, least, most) =>
      ({
        signed_out: 'Su sesión ya se cerró. Inicie sesión de nuevo.',
        no_address: 'Esto no es un correo electrónico.',
        address_taken: 'Otra persona inicia sesión con este correo.',
        wrong_length: `Una contraseña tiene de ${least} a ${most} caracteres.`,
        too_many_attempts: 'Demasiados intentos. Espere un minuto e inténtelo de nuevo.',
        wrong_password: 'Esta no es su contraseña actual.',
      })[reason],
    counts: 'La tienda ahora',
    count: {
      customers: 'Clientes',
      agreed: 'Aceptaron mensajes',
      optedOut: 'Pidieron no recibir más',
      openConversations: 'Conversaciones abiertas',
      openTasks: 'Pendientes por decidir',
    },
    elsewhere: 'Otras páginas',
    apiDocs: 'Documentación de la API',
    signOut: 'Cerrar sesión',
  },
  notBuilt: {
    title: 'La aplicación no está compilada',
    words: 'Donde está instalado el programa, ejecute esto y vuelva a iniciarlo:',
  },
};
