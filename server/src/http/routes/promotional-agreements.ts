import type { App } from '../app-type.ts';
import type { ApiParts } from './parts.ts';
import { versionRoutes } from './version-routes.ts';

/** What a customer signs before any text that sells (C10). */
export const promotionalAgreementRoutes = (app: App, parts: ApiParts): void =>
  versionRoutes(app, parts, {
    kind: 'promotional_agreement',
    path: '/promotional-agreements',
    schema: {
      id: 'PromotionalAgreement',
      description: 'What a customer signs before promotional texts; versions never change.',
    },
    refusal: { code: 'agreement_incomplete', title: 'The agreement does not say all that it must' },
    words: {
      every: 'Every version of the agreement to promotional texts, the latest first',
      current: 'The agreement to be signed for promotional texts',
      one: 'One version of the agreement',
      change: 'A new version of the agreement (owner)',
      check: 'What an agreement would lack, without keeping it',
      version: 'version of the agreement',
    },
  });
