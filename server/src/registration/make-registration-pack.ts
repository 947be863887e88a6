import {
  keywordsInForce,
  type RegistrationPack,
  registrationPack,
  TEMPLATE_NAMES,
  type TemplateName,
} from '@conversations/consent';
import { loadShop } from '../businesses/lint-wording.ts';
import { listReplies } from '../businesses/reply-templates.ts';
import { currentVersion, wordingVersions } from '../businesses/wording-versions.ts';
import type { Tx } from '../storage/transaction.ts';

/** The first that sells nothing is shown; one that sells is from before replies were checked. */
const SOME_REPLIES = 20;

/** The registration pack of a shop as it is now: from its settings and the words in use. */
export async function makeRegistrationPack(tx: Tx): Promise<RegistrationPack> {
  const { business, stores } = await loadShop(tx);
  const { settings } = business;
  const { text, version } = await currentVersion(tx, 'script');
  const templates = await wordingVersions(tx, TEMPLATE_NAMES, { inUse: true });
  const agreement = await currentVersion(tx, 'promotional_agreement');
  const replies = await listReplies(tx, { after: null, limit: SOME_REPLIES });
  return registrationPack({
    businessName: business.name,
    website: settings.website,
    privacyPolicyUrl: settings.privacyPolicyUrl,
    termsUrl: settings.termsUrl,
    contact: settings.contact,
    senders: await sendersOf(tx),
    stores: stores.map(({ name }) => name),
    script: { text, version },
    templates: Object.fromEntries(templates.map(({ kind, text: words }) => [kind, words])) as Record<
      TemplateName,
      string
    >,
    replies: replies.map(({ text: words }) => words),
    conversationalWindowHours: settings.conversationalWindowHours,
    quietHours: settings.quietHours,
    optInKeywords: keywordsInForce(settings.optInKeywords),
    promotions: settings.promotions.enabled,
    promotionalAgreement: { text: agreement.text, version: agreement.version },
    optOutScope: settings.optOutScope,
  });
}

/** The numbers that the shop texts from, the usual one first. */
async function sendersOf(tx: Tx): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('senders')
    .select('number')
    .where('business_id', '=', tx.businessId)
    .where('retired_at', 'is', null)
    .orderBy('is_default', 'desc')
    .orderBy('number')
    .execute();
  return rows.map(({ number }) => number);
}
