import type { Tier } from './reply.ts';

/** Nothing but a quotation of a text of ours: `> Reply STOP to stop`. It changes nothing, like a tapback (C20). */
export const quoteTier: Tier = ({ own }) =>
  own !== ''
    ? null
    : {
        intent: 'none',
        tier: 'quote',
        matched: null,
        explanation: 'A quotation of an earlier text, without a word of their own.',
      };
