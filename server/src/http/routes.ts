import type { Routes } from './app-type.ts';
import type { HomeParts } from './pages/home-page.ts';
import { pagesRoutes } from './pages/pages-routes.ts';
import { carrierAccountRoutes } from './routes/carrier-accounts.ts';
import { consentRoutes } from './routes/consent.ts';
import { conversationRoutes } from './routes/conversations.ts';
import { customerRoutes } from './routes/customers.ts';
import { eventRoutes } from './routes/events.ts';
import { messageRoutes } from './routes/messages.ts';
import type { ApiParts } from './routes/parts.ts';
import { settingsRoutes } from './routes/settings.ts';
import { simulatorRoutes } from './routes/simulator.ts';
import { taskRoutes } from './routes/tasks.ts';
import { webhookRoutes } from './routes/webhooks.ts';

/** Everything below /api/v1. */
export const routes: readonly Routes<ApiParts & HomeParts>[] = [
  customerRoutes,
  consentRoutes,
  messageRoutes,
  conversationRoutes,
  eventRoutes,
  taskRoutes,
  settingsRoutes,
  carrierAccountRoutes,
  simulatorRoutes,
];

/** What anyone can reach; each sees to its own protection. */
export const publicRoutes: readonly Routes<ApiParts & HomeParts>[] = [webhookRoutes, pagesRoutes];
