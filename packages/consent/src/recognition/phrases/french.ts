import { BESIDES } from './french/beside.ts';
import { DOUBTS } from './french/doubt.ts';
import { FIRM } from './french/firm.ts';
import { GROUPS } from './french/groups.ts';
import { GUARDS } from './french/guards.ts';
import { OPT_OUTS } from './french/opt-out.ts';
import { REFUSALS } from './french/refusals.ts';
import { REMOVALS } from './french/removals.ts';
import { STRANGERS } from './french/strangers.ts';
import { TURNS } from './french/turns.ts';
import { WRONG_NUMBERS } from './french/wrong-number.ts';
import { joined, type PhraseTable } from './phrase-table.ts';

/** As it is written in Québec, the spoken forms too: « j’veux pu de textos ». */
export const FRENCH: PhraseTable = {
  language: 'fr',
  ends: `
    arrêtez arrête arrêter arrêtiez cessez cesser stoppez enlevez enlever retirez retirer retiriez effacez
    supprimez supprimer lâchez désabonner désabonnez désinscrire tanné tannée assez fini`,
  texts: 'textos messages sms texter désabonner désabonnez désinscrire',
  topics: 'texto message liste notifications promos publicités spam rappels infolettre',
  groups: { ...GROUPS, ...TURNS },
  phrases: joined(OPT_OUTS, FIRM, REMOVALS, REFUSALS, WRONG_NUMBERS, STRANGERS, DOUBTS, BESIDES, GUARDS),
};
