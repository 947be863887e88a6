import { phoneOfAddress } from '../phone-of-address.ts';
import { isTollFree } from '../toll-free.ts';

/** The kinds of carrier accounts that are known. */
export type CarrierKind = 'twilio' | 'telnyx' | 'vonage' | 'smpp' | 'simulator';

type CarrierKeywords = Readonly<Record<'opt_out' | 'opt_in' | 'help', readonly string[]>>;

/**
 * Twilio answers these itself and blocks or unblocks the number for the sender: a text that is one of these words
 * alone, in any case ("STOP PLEASE" is passed on without a block). Source: Twilio, "Support for opt-out keywords (SMS
 * STOP filtering)" and "Advanced Opt-Out".
 */
const TWILIO: CarrierKeywords = {
  opt_out: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
  opt_in: ['START', 'YES', 'UNSTOP'],
  help: ['HELP', 'INFO'],
};

const KEYWORDS: Readonly<Record<CarrierKind, CarrierKeywords>> = {
  twilio: TWILIO,
  /**
   * Source: Telnyx, "SMS opt-out keywords and stop words". Its HELP answer is one that an account has to set up, so it
   * is not counted on: two answers to HELP are better than none.
   */
  telnyx: {
    opt_out: ['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'],
    opt_in: ['START', 'UNSTOP'],
    help: [],
  },
  /**
   * Source: Vonage, "Opt-Out Assist": the words that each short code has, and toll-free numbers' UNSTOP. Those of a 10DLC
   * campaign are the account's to choose, and have to hold these. It answers HELP by what the campaign says, and toll-free
   * numbers do not, so that is not counted on.
   */
  vonage: {
    opt_out: ['STOP', 'END', 'QUIT', 'CANCEL', 'UNSUBSCRIBE'],
    opt_in: ['START', 'UNSTOP'],
    help: [],
  },
  /**
   * A bare connection, which passes everything on unless the account says that whoever is behind it answers by itself. Then
   * these at least, which the CTIA's Messaging Principles name (5.1.3.1): for any other word the shop's own answer is better
   * than none.
   */
  smpp: {
    opt_out: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'],
    opt_in: ['START', 'UNSTOP'],
    help: [],
  },
  /** Plays Twilio's part where a handset is told to behave like a carrier that blocks. */
  simulator: TWILIO,
};

/**
 * The network of North American toll-free texting stands before every carrier: it blocks and confirms these by itself,
 * whatever the account has set, and no other word lifts its block ("YES" does not). HELP it leaves alone. Sources: Twilio,
 * "Opt-out keyword handling (SMS STOP Filtering) for Toll-Free SMS"; Sinch, "How does STOP work on a Toll Free number".
 */
const TOLL_FREE_NETWORK: CarrierKeywords = {
  opt_out: ['STOP', 'ARRET'],
  opt_in: ['START', 'UNSTOP', 'NONARRET'],
  help: [],
};

/** A text to one of the shop's senders, for whom is asked who acts on it. */
export interface TextForCarrier {
  readonly carrier: CarrierKind;
  /** As the carrier got it. */
  readonly body: string;
  /** The sender that it was written to, as its carrier writes it. */
  readonly sender: string;
  /** The account answers its carrier's own keywords by itself. */
  readonly confirmsStop: boolean;
}

/**
 * What was done by itself on this very text before it came to us, block and confirmation included: by the network of
 * toll-free numbers, or by the carrier where its account confirms (C22). Null: nothing was, and an answer is ours to give.
 */
export function handledBeforeUs({
  carrier,
  body,
  sender,
  confirmsStop,
}: TextForCarrier): 'opt_out' | 'opt_in' | 'help' | null {
  // Toll-free numbers are North America's, whatever the shop's country is.
  const tollFree = isTollFree(phoneOfAddress(sender, 'US') ?? sender);
  const byNetwork = tollFree ? handledOn(TOLL_FREE_NETWORK, body) : null;
  if (byNetwork !== null || !confirmsStop) return byNetwork;
  const byCarrier = carrierHandles(carrier, body);
  // The network's block stays, whatever the carrier lifts.
  return tollFree && byCarrier === 'opt_in' ? null : byCarrier;
}

/**
 * What a carrier does by itself on a text, where the account lets it (C22): compared as the carrier compares, so the
 * whole body, case aside, blanks around it aside. Nothing else is forgiven: a full stop too many, and the carrier stays
 * silent and the shop owes the answer.
 */
export function carrierHandles(carrier: CarrierKind, body: string): 'opt_out' | 'opt_in' | 'help' | null {
  return handledOn(KEYWORDS[carrier], body);
}

function handledOn(keywords: CarrierKeywords, body: string): 'opt_out' | 'opt_in' | 'help' | null {
  const word = body.trim().toUpperCase();
  if (keywords.opt_out.includes(word)) return 'opt_out';
  if (keywords.opt_in.includes(word)) return 'opt_in';
  return keywords.help.includes(word) ? 'help' : null;
}
