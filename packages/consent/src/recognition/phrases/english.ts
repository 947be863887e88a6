import { BARE } from './english/bare.ts';
import { BESIDES } from './english/beside.ts';
import { DISPUTES } from './english/disputes.ts';
import { DOUBTS } from './english/doubt.ts';
import { FAMILIES } from './english/families.ts';
import { FILLERS } from './english/filler.ts';
import { FIRM } from './english/firm.ts';
import { GROUPS } from './english/groups.ts';
import { OPT_OUTS } from './english/opt-out.ts';
import { PLAIN } from './english/plain.ts';
import { REMOVALS } from './english/removal.ts';
import { STRANGERS } from './english/strangers.ts';
import { THREATS } from './english/threat.ts';
import { WRONG_NUMBERS } from './english/wrong-number.ts';
import { joined, type PhraseTable } from './phrase-table.ts';

export const ENGLISH: PhraseTable = {
  language: 'en',
  ends: `
    stop quit cease discontinue refrain desist halt unsubscribe unsub remove removed delete erase block
    opt optout unwanted harassment annoying tired sick enough`,
  texts: 'texts texting messages messaging notifications alerts unsubscribe unsub contacting',
  topics: 'contacts text message sms msg msgs list notification reminders promos ads spam marketing',
  groups: GROUPS,
  phrases: joined(
    OPT_OUTS,
    DISPUTES,
    FIRM,
    FAMILIES,
    PLAIN,
    REMOVALS,
    THREATS,
    BARE,
    WRONG_NUMBERS,
    STRANGERS,
    DOUBTS,
    BESIDES,
    FILLERS,
  ),
};
