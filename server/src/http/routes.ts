import type { Routes } from './app-type.ts';
import type { AccountParts } from './pages/account-page.ts';
import { pagesRoutes } from './pages/pages-routes.ts';
import { carrierAccountRoutes } from './routes/carrier-accounts.ts';
import { certificateRoutes } from './routes/certificates.ts';
import { consentRoutes } from './routes/consent.ts';
import { conversationRoutes } from './routes/conversations.ts';
import { customerRoutes } from './routes/customers.ts';
import { erasureRoutes } from './routes/erasure.ts';
import { eventRoutes } from './routes/events.ts';
import { meRoutes } from './routes/me.ts';
import { mediaRoutes, publicMediaRoutes } from './routes/media.ts';
import { mergingRoutes } from './routes/merging.ts';
import { messageRoutes } from './routes/messages.ts';
import { pacingRoutes } from './routes/pacing.ts';
import type { ApiParts } from './routes/parts.ts';
import { promotionalAgreementRoutes } from './routes/promotional-agreements.ts';
import { registrationPackRoutes } from './routes/registration-pack.ts';
import { replyTemplateRoutes } from './routes/reply-templates.ts';
import { scriptRoutes } from './routes/scripts.ts';
import { senderRoutes } from './routes/senders.ts';
import { settingsRoutes } from './routes/settings.ts';
import { simulatorRoutes } from './routes/simulator.ts';
import { storeRoutes } from './routes/stores.ts';
import { taskRoutes } from './routes/tasks.ts';
import { templateRoutes } from './routes/templates.ts';
import { threadRoutes } from './routes/thread.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { workOrderRoutes } from './routes/work-orders.ts';
import { webAppRoutes } from './web-app/web-app-routes.ts';

/** Everything below /api/v1. */
export const routes: readonly Routes<ApiParts & AccountParts>[] = [
  customerRoutes,
  consentRoutes,
  certificateRoutes,
  erasureRoutes,
  mergingRoutes,
  messageRoutes,
  mediaRoutes,
  conversationRoutes,
  threadRoutes,
  meRoutes,
  eventRoutes,
  workOrderRoutes,
  taskRoutes,
  settingsRoutes,
  storeRoutes,
  scriptRoutes,
  promotionalAgreementRoutes,
  templateRoutes,
  replyTemplateRoutes,
  registrationPackRoutes,
  carrierAccountRoutes,
  senderRoutes,
  pacingRoutes,
  simulatorRoutes,
];

/** What anyone can reach; each sees to its own protection. */
export const publicRoutes: readonly Routes<ApiParts & AccountParts>[] = [
  webhookRoutes,
  publicMediaRoutes,
  pagesRoutes,
  webAppRoutes,
];
