import { joined, type PhraseTable } from './phrase-table.ts';
import { BARE } from './spanish/bare.ts';
import { BESIDES } from './spanish/beside.ts';
import { DISPUTES } from './spanish/disputes.ts';
import { DOUBTS } from './spanish/doubt.ts';
import { FIRM } from './spanish/firm.ts';
import { GROUPS } from './spanish/groups.ts';
import { INSISTENCE } from './spanish/insistence.ts';
import { OPT_OUTS } from './spanish/opt-out.ts';
import { OTHER_THINGS } from './spanish/other-things.ts';
import { PEOPLE_AND_THINGS } from './spanish/people-and-things.ts';
import { STRANGERS } from './spanish/strangers.ts';
import { WRONG_NUMBERS } from './spanish/wrong-number.ts';

/** As it is written in Mexico and the United States. */
export const SPANISH: PhraseTable = {
  language: 'es',
  ends: `
    paren pare parar dejen deje deja dejar alto basta cancelen cancele cancelar detengan quiten quitar
    quitaran quitarme borren borrar saquen eliminen eliminar baja desuscribir desuscribirme`,
  texts: `
    mensajes textos mensajitos escribirme mandarme enviarme textearme contactarme desuscribir
    desuscribirme`,
  topics: 'mensaje texto sms lista avisos promociones publicidad spam anuncios',
  groups: { ...GROUPS, ...PEOPLE_AND_THINGS },
  phrases: joined(
    OPT_OUTS,
    DISPUTES,
    FIRM,
    BARE,
    INSISTENCE,
    WRONG_NUMBERS,
    STRANGERS,
    DOUBTS,
    BESIDES,
    OTHER_THINGS,
  ),
};
