import { STOP_LINE, TEMPLATE_VARIABLES, variablesOf } from '@conversations/consent';
import { z } from 'zod';
import { timestamp } from './schemas.ts';

/** What carriers take, less the STOP line and its space, which the first text to a number carries besides (C8). */
const LONGEST_TEXT = 1_600 - STOP_LINE.length - 1;

/** Pictures of one text, as carriers take them. */
const MOST_PICTURES = 10;

/** What a kept reply or a template leaves open. Never sent unfilled, by a person's hand neither (C50). */
const GAPS = TEMPLATE_VARIABLES.notice.map((variable) => `{${variable}}`);

/** A text as a person asks for it. */
export const newText = z
  .strictObject({
    body: z.string().max(LONGEST_TEXT).describe('May be empty where there is a picture.'),
    category: z.enum(['conversational', 'informational', 'promotional']),
    mediaUrls: z
      .array(z.url({ protocol: /^https$/ }))
      .max(MOST_PICTURES)
      .optional(),
    mediaIds: z
      .array(z.uuid())
      .max(MOST_PICTURES)
      .optional()
      .describe('Pictures from POST /media; with `mediaUrls` ten at most.'),
    sendAt: timestamp.optional(),
    expiresAt: timestamp.optional(),
  })
  .superRefine(({ body, mediaUrls = [], mediaIds = [] }, context) => {
    const pictures = mediaUrls.length + mediaIds.length;
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (body.trim() === '' && pictures === 0)
      wrong('body', 'is empty: write what the customer is to read, or attach a picture');
    const gap = variablesOf(body).find((variable) => GAPS.includes(variable));
    if (gap !== undefined) wrong('body', `still holds ${gap}; write what is to stand there`);
    if (pictures > MOST_PICTURES)
      wrong(
        'mediaIds',
        `are with mediaUrls more than ${MOST_PICTURES} pictures; send the others in a text of their own`,
      );
  });
