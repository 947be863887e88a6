import type { Verdict } from '@conversations/consent';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { loadBusiness } from '../../businesses/settings.ts';
import { findCustomer } from '../../customers/customers.ts';
import { cancelMessage, findMessage } from '../../inbox/cancel-message.ts';
import { fetchAgain } from '../../inbox/fetch-again.ts';
import { explainPromotion, explainReason } from '../../inbox/reasons.ts';
import { type PersonsText, textConversation, textCustomer } from '../../inbox/send-text.ts';
import { showAllowance } from '../../inbox/show-allowance.ts';
import { keepAttached, publicAddresses } from '../../media/public-address.ts';
import { chooseSender } from '../../messaging/choose-sender.ts';
import { fitPictures } from '../../messaging/fit-pictures.ts';
import { viewMessage } from '../../messaging/message-view.ts';
import type { Message as MessageRow } from '../../messaging/messages.ts';
import { senderOfThread } from '../../messaging/sender-of-thread.ts';
import { showMessage } from '../../messaging/waiting.ts';
import { inBusiness, type Tx } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { type Answer, mutate } from '../mutate.ts';
import { originOf } from '../origin.ts';
import { problemBody } from '../problem.ts';
import { Allowance } from './allowance-schema.ts';
import { newText } from './new-text-schema.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { idParams, Message } from './schemas.ts';

const tags = ['messages'];
const description =
  '202: queued; a passing reason (quiet_hours, paused_for_review, held, frequency_limit, rate_limit, daily_limit) stands in `reason`. 409 ' +
  'consent_refused: a lasting reason, in `reason`; the text stays in the thread as refused. A text that sells counts as ' +
  'promotional whatever it is called: `category` says so, and `askedCategory` what was asked for.';

export function messageRoutes(app: App, parts: ApiParts): void {
  const { store, vault } = parts;

  /** The text with its pictures as that sender's carrier takes them. Before the transaction: it may have to work on them. */
  async function fitted(
    request: FastifyRequest,
    text: z.infer<typeof newText>,
    senderOf: (tx: Tx) => Promise<string | null>,
  ): Promise<z.infer<typeof newText>> {
    const { mediaIds = [], mediaUrls = [] } = text;
    if (mediaIds.length + mediaUrls.length === 0) return text;
    const { businessId } = request.principal;
    const sender = await inBusiness(store, businessId, senderOf);
    if (sender === null) return text;
    const actorId = async (tx: Tx) => (await actorFor(tx, request.principal)).id;
    return {
      ...text,
      mediaIds: [...(await fitPictures(parts, businessId, sender, { mediaIds, mediaUrls }, actorId))],
    };
  }

  /** Attached pictures join the text as addresses that the carrier can fetch. */
  async function withPictures(
    tx: Tx,
    request: FastifyRequest,
    { mediaIds = [], mediaUrls = [], ...text }: z.infer<typeof newText>,
  ): Promise<PersonsText> {
    const attached = await publicAddresses(tx, vault, originOf(request, parts.publicUrl), mediaIds);
    const urls = [...mediaUrls, ...attached];
    await keepAttached(tx, vault, urls);
    return { ...text, mediaUrls: urls };
  }

  app.post(
    '/customers/:id/messages',
    {
      schema: {
        summary: 'Text a customer',
        description,
        tags,
        params: idParams,
        body: newText,
        response: { 202: Message },
      },
    },
    async (request, reply) => {
      const asked = await fitted(request, request.body, async (tx) =>
        chooseSender(tx, { number: (await findCustomer(tx, request.params.id)).mobile }),
      );
      await mutate(request, reply, parts, async (tx) => {
        const actor = await actorFor(tx, request.principal);
        const text = await withPictures(tx, request, asked);
        return answer(tx, await textCustomer(tx, vault, request.params.id, text, actor));
      });
    },
  );

  app.post(
    '/conversations/:id/messages',
    {
      schema: {
        summary: 'Text into a conversation',
        description,
        tags,
        params: idParams,
        body: newText,
        response: { 202: Message },
      },
    },
    async (request, reply) => {
      const asked = await fitted(request, request.body, (tx) => senderOfThread(tx, request.params.id));
      await mutate(request, reply, parts, async (tx) => {
        const actor = await actorFor(tx, request.principal);
        const text = await withPictures(tx, request, asked);
        return answer(tx, await textConversation(tx, vault, request.params.id, text, actor));
      });
    },
  );

  app.get(
    '/messages/:id',
    { schema: { summary: 'Read a message', tags, params: idParams, response: { 200: Message } } },
    ({ params, principal }) =>
      inBusiness(store, principal.businessId, async (tx) =>
        showMessage(tx, await findMessage(tx, params.id)),
      ),
  );

  app.get(
    '/messages/:id/allowance',
    {
      schema: {
        summary: 'What allowed a text, as it stood when the text left',
        description:
          'The consent event with the script that was read and its proof of inclusion, or the customer’s own text that was ' +
          'answered. What was said later changes nothing of it.',
        tags,
        params: idParams,
        response: { 200: Allowance },
      },
    },
    ({ params, principal }) =>
      inBusiness(store, principal.businessId, (tx) => showAllowance(tx, vault, params.id)),
  );

  app.post(
    '/messages/:id/media/fetch',
    {
      schema: {
        summary: 'Fetch what was given up of a customer’s text',
        description:
          'Pictures and files whose `reason` is not_fetched are tried again, for about three hours as at first. 409 ' +
          'not_given_up where there are none.',
        tags,
        params: idParams,
        response: { 202: Message },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => ({
        status: 202,
        body: await showMessage(tx, await fetchAgain(tx, request.params.id)),
      })),
  );

  app.delete(
    '/messages/:id',
    {
      schema: {
        summary: 'Cancel what is still queued',
        tags,
        params: idParams,
        response: { 200: Message },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => ({
        status: 200,
        body: viewMessage(await cancelMessage(tx, request.params.id, await actorFor(tx, request.principal))),
      })),
  );
}

/** A refusal is an answer and no error: the text it is about is kept. */
async function answer(
  tx: Tx,
  { message, verdict }: { message: MessageRow; verdict: Verdict },
): Promise<Answer> {
  if (verdict.verdict !== 'refused') return { status: 202, body: await showMessage(tx, message) };
  const why = explainReason(verdict.reason);
  const raised = message.asked_category !== null;
  return {
    status: 409,
    body: problemBody({
      status: 409,
      code: 'consent_refused',
      title: 'This text may not be sent',
      detail: raised ? `${explainPromotion(message.body, (await loadBusiness(tx)).name)} ${why}` : why,
      extra: { reason: verdict.reason, message: viewMessage(message) },
    }),
  };
}
