import { describe, expect, test } from 'vitest';
import { recognizeReply } from './recognize-reply.ts';

describe('C16 plain intent in Spanish opts out', () => {
  test.each([
    'déjenme de mandar promociones',
    'no quiero updates ni promos ni nada',
    'nesesito q me kiten de la lista',
    'suspendan el envío de textos por favor',
    'no deseo ser contactada',
    'evite seguir escribiéndome',
    'ni textos ni llamadas',
    'eliminen toda mi información de su sistema',
    'me cobran por cada mensaje, dejen de mandarlos',
    'ya no me manden nada después de este',
  ])('%j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', language: 'es' });
  });

  test.each([
    'ya les dije mil veces que me borren',
    'es la tercera vez que les pido que me saquen de la lista',
    'qué parte de no más mensajes no entienden',
    'puse stop y me siguen llegando mensajes',
    'si me vuelven a mandar otro mensaje los denuncio',
    'los voy a reportar si siguen mandando textos',
  ])('C16 told before, or with a threat: %j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', language: 'es' });
  });

  test.each([
    'quiten a mi hijo de su lista',
    'mi mamá ya no quiere recibir sus promociones',
    'dejen de mandarle mensajes a mi papá',
  ])('C16 told for somebody else: %j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'opt_out', language: 'es' });
  });
});

describe('C17 a wrong number in Spanish', () => {
  test.each([
    'ese mensaje no es para mí',
    'le está escribiendo a otra persona',
    'tienen mal anotado el número',
    'me confunde con otra persona',
    'ahora este número es mío',
    'habla a un consultorio',
  ])('%j', (text) => {
    expect(recognizeReply(text)).toMatchObject({ intent: 'wrong_number', language: 'es' });
  });

  test.each([
    'soy la esposa de Juan, paso por su bici',
    'está equivocado el precio',
    'se equivocaron de llanta',
    'la bici es de mi hermano',
    'perdón, me equivoqué de número',
  ])('C19 not: %j', (text) => {
    expect(recognizeReply(text).intent).toBe('none');
  });
});

describe('C19 not opt-outs in Spanish', () => {
  test.each([
    'no dejen de mandarme los avisos',
    'mándenme más promos de cascos',
    'no he recibido ningún mensaje',
    'se me borró el mensaje',
    'mandé STOP por error, quiero seguir recibiendo avisos',
    'qué significa el STOP del mensaje?',
    'quítenme de la lista de espera de la clase',
    'ya no le pongan más cosas',
    'no me manden la bici, yo paso por ella',
    'no autorizo los 120',
    'ya no voy a poder ir',
    'quiero cancelar',
    'cómo quito el aviso de error de la batería',
    'no le manden mensaje a mi esposa, es sorpresa',
    'perdón por tantos mensajes',
    'cuándo termina la promoción',
  ])('%j', (text) => {
    expect(recognizeReply(text).intent).toBe('none');
  });
});

describe('C19 the opposite of an end, in Spanish', () => {
  test.each([
    'No dejen de mandarme mensajes por favor, así me entero',
    'por favor no paren los avisos',
    'nunca dejen de mandar',
    'no me quiten de la lista',
  ])('%j', (text) => {
    expect(recognizeReply(text).intent).toBe('none');
  });

  test.each(['no, paren los mensajes', 'ya no me manden mensajes'])('C16 and not: %j', (text) => {
    expect(recognizeReply(text).intent).toBe('opt_out');
  });
});
