import { recognizeReply } from '@conversations/consent';
import type { InboundText, StatusReport } from '../carrier.ts';
import { cleanText, decodeText } from './decode-text.ts';
import type { DefaultAlphabet } from './encode-text.ts';
import { STATUS } from './error-codes.ts';
import { createInboundIds, type InboundContent } from './inbound-ids.ts';
import { readContent } from './inbound-part.ts';
import { createJoinedParts, type Joined, type JoinLimits, type Part } from './joined-parts.ts';
import type { Addresses, createKnownIds } from './known-ids.ts';
import type { Pdu } from './pdu.ts';
import { type OpenAddresses, readAddress } from './read-address.ts';
import {
  type IdForms,
  isReceipt,
  type Receipt,
  type ReceiptErrors,
  readReceipt,
  readsAsReceipt,
  tellsNothing,
} from './receipts.ts';

export interface InboxOptions {
  /** Keys the ids that are made here. */
  readonly secret: string;
  readonly idForms: IdForms;
  readonly receiptErrors: ReceiptErrors;
  /** What data_coding 0 means, from phones as towards them. */
  readonly defaultAlphabet: DefaultAlphabet;
  readonly knownIds: Pick<ReturnType<typeof createKnownIds>, 'named' | 'knows'>;
  /** How addresses are read whose type of number the SMSC leaves open: as they stand, or as international ones. */
  readonly openAddresses: OpenAddresses;
  readonly joining: JoinLimits;
}

export interface InboxEvents {
  /** Resolves once the text is committed. Where it rejects, the SMSC is asked to send again. */
  onInbound(text: InboundText): Promise<void>;
  onStatus(report: StatusReport): Promise<void>;
  /** Something was left aside. The code holds nothing personal. */
  onProblem(code: 'RECEIPT_WITHOUT_ID'): void;
}

/** More deliveries than this are not taken at a time: an SMSC's own window is a fraction of it. */
const MOST_AT_A_TIME = 500;

/** What stands where a part of a text is missing. */
const GAP = ' … ';

/** Takes what an SMSC delivers, texts and receipts, and says what to answer it with: never before the commit. */
export function createInbox(options: InboxOptions, events: InboxEvents) {
  const ids = createInboundIds(options.secret);
  const parts = createJoinedParts(options.joining, (joined) => takeJoined(joined));
  const turns = createTurns();
  let taking = 0;

  const committed = async (whose: string, commit: () => Promise<void>): Promise<number> => {
    try {
      await turns.after(whose, commit);
      return STATUS.ok;
    } catch {
      return STATUS.sendAgain;
    }
  };

  const takeText = async (
    text: Pick<InboundText, 'from' | 'to' | 'body'>,
    content: InboundContent,
  ): Promise<number> => {
    const occurrence = ids.of(content);
    const status = await committed(text.from, () =>
      events.onInbound({
        ...text,
        carrierMessageId: `in-${occurrence.id}`,
        mediaUrls: [],
        // What comes again was written before it came first. Without that a START that was refused would pass for one
        // that was written after the STOP which was taken meanwhile (C31).
        carrierTime: occurrence.isRepeated ? occurrence.firstAt : null,
        carrierHandled: null,
      }),
    );
    if (status === STATUS.ok) occurrence.committed();
    return status;
  };

  const takeJoined = async (joined: Joined): Promise<number> => {
    const [first] = joined.filter((part) => part !== null);
    if (first === undefined) return STATUS.ok;
    const [from = '', to = ''] = first.key.split('\n');
    return takeText(
      { from, to, body: cleanText(bodyOf(joined, options.defaultAlphabet)) },
      {
        content: [first.key, ...joined.map((part) => (part === null ? 'missing' : part.bytes))],
        mark: '',
      },
    );
  };

  const takeMessage = (pdu: Pdu): Promise<number> => {
    const { bytes, part } = readContent(pdu);
    const from = readAddress(pdu.string('source_addr'), pdu.number('source_addr_ton'), options.openAddresses);
    const to = readAddress(
      pdu.string('destination_addr'),
      pdu.number('dest_addr_ton'),
      options.openAddresses,
    );
    const dataCoding = pdu.number('data_coding');
    if (part !== null) {
      const key = [from, to, part.reference, part.total].join('\n');
      return parts.add({ ...part, key, from, dataCoding, bytes: Buffer.from(bytes) });
    }
    const body = cleanText(decodeText(bytes, dataCoding, options.defaultAlphabet));
    // Some SMSCs put the time at which they got the text where SMPP 3.4 wants nothing, and some the text's own id.
    const mark = pdu.string('schedule_delivery_time') + pdu.string('receipted_message_id');
    return takeText({ from, to, body }, { content: [from, to, String(dataCoding), bytes], mark });
  };

  const takeReport = async (pdu: Pdu, receipt: Receipt): Promise<number> => {
    const report = await options.knownIds.named(receipt, addressesOf(pdu));
    return committed(report.carrierMessageId, () => events.onStatus(report));
  };

  const takeReceipt = (pdu: Pdu): Promise<number> => {
    const receipt = readReceipt(pdu, options.idForms, options.receiptErrors);
    if (receipt !== null) return takeReport(pdu, receipt);
    if (tellsNothing(pdu) && saysSomething(pdu)) return takeMessage(pdu);
    // Sent again it would be no clearer.
    events.onProblem('RECEIPT_WITHOUT_ID');
    return Promise.resolve(STATUS.ok);
  };

  /**
   * A text that was put down for a receipt may be a STOP. Words that mean nothing for consent may as well be a receipt in the
   * SMSC's own words, and are no sign of life of the customer's.
   */
  const saysSomething = (pdu: Pdu): boolean => {
    const { bytes, part } = readContent(pdu);
    const body = decodeText(bytes, pdu.number('data_coding'), options.defaultAlphabet);
    return part !== null || recognizeReply(body).intent !== 'none';
  };

  /** What no esm_class calls a receipt is one where it says so and names a text that went to the phone it comes from. */
  const takeUnmarked = async (pdu: Pdu): Promise<number> => {
    const receipt = readsAsReceipt(pdu) ? readReceipt(pdu, options.idForms, options.receiptErrors) : null;
    return receipt !== null && (await options.knownIds.knows(receipt, addressesOf(pdu)))
      ? takeReport(pdu, receipt)
      : takeMessage(pdu);
  };

  return {
    /** @returns the command_status of the answer. Never rejects. */
    async take(pdu: Pdu): Promise<number> {
      if (taking >= MOST_AT_A_TIME) return STATUS.queueFull;
      taking++;
      try {
        return await (isReceipt(pdu) ? takeReceipt(pdu) : takeUnmarked(pdu));
      } catch {
        return STATUS.sendAgain;
      } finally {
        taking--;
      }
    },
    connectionLost: () => ids.connectionLost(),
    close: () => parts.close(),
  };
}

/** Octets of one data_coding are joined before they are read: a sender may cut a character in two. */
function bodyOf(joined: Joined, defaultAlphabet: DefaultAlphabet): string {
  const runs: (Part[] | null)[] = [];
  for (const part of joined) {
    const last = runs.at(-1);
    if (part === null) {
      if (last !== null) runs.push(null);
    } else if (last?.[0]?.dataCoding === part.dataCoding) last.push(part);
    else runs.push([part]);
  }
  return runs
    .map((run) =>
      run === null
        ? GAP
        : decodeText(Buffer.concat(run.map(({ bytes }) => bytes)), run[0]?.dataCoding ?? 0, defaultAlphabet),
    )
    .join('');
}

const addressesOf = (pdu: Pdu): Addresses => [pdu.string('source_addr'), pdu.string('destination_addr')];

/** Texts of one phone are committed in the order in which they came: START after STOP is not STOP after START. */
function createTurns() {
  const last = new Map<string, Promise<void>>();
  return {
    async after(whose: string, work: () => Promise<void>): Promise<void> {
      const turn = (last.get(whose) ?? Promise.resolve()).then(work);
      const over = turn.catch(() => {});
      last.set(whose, over);
      try {
        await turn;
      } finally {
        if (last.get(whose) === over) last.delete(whose);
      }
    },
  };
}
