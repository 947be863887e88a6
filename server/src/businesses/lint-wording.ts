import {
  type LintFinding,
  lintPromotionalAgreement,
  lintScript,
  lintTemplate,
  purposeOf,
  TEMPLATE_NAMES,
  type TemplateContext,
  type TemplateName,
} from '@conversations/consent';
import type { Tx } from '../storage/transaction.ts';
import { type Business, loadBusiness } from './settings.ts';

export const isTemplateName = (kind: string): kind is TemplateName =>
  TEMPLATE_NAMES.some((name) => name === kind);

/**
 * What the linters say of a text, for this shop as it is now.
 *
 * @param kind `script`, `promotional_agreement`, or a template's name
 */
export const lintWording = async (tx: Tx, kind: string, text: string): Promise<LintFinding[]> =>
  lintFor(await loadShop(tx), kind, text);

/** The same for a shop that is at hand. */
export function lintFor(shop: Shop, kind: string, text: string): LintFinding[] {
  const context = lintContext(shop);
  if (isTemplateName(kind)) return lintTemplate(purposeOf(kind), text, context);
  return kind === 'promotional_agreement'
    ? lintPromotionalAgreement(text, context)
    : lintScript(text, context);
}

/** What of the shop its texts depend on. */
export interface Shop {
  readonly business: Business;
  readonly stores: readonly { readonly name: string }[];
}

export async function loadShop(tx: Tx): Promise<Shop> {
  const stores = await tx.sql
    .selectFrom('stores')
    .select('name')
    .where('business_id', '=', tx.businessId)
    .orderBy('id')
    .execute();
  return { business: await loadBusiness(tx), stores };
}

export const lintContext = ({ business, stores }: Shop): TemplateContext => ({
  businessName: business.name,
  severalStores: stores.length > 1,
  contact: business.settings.contact,
});
