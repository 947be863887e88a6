import {
  countSegments,
  fillTemplate,
  type LintFinding,
  lintTemplate,
  purposeOf,
  type SegmentCount,
  TEMPLATE_VARIABLES,
  type TemplateName,
  type TemplateVariable,
} from '@conversations/consent';
import { lintContext, type Shop } from './lint-wording.ts';
import { shopValues } from './template-values.ts';

export interface Placeholder {
  readonly name: TemplateVariable;
  readonly meaning: string;
  /** What stands for it in the sample. */
  readonly example: string;
  /** Whether the template must have it. */
  readonly required: boolean;
}

/** What a text for a template comes to. */
export interface TemplateReading {
  readonly findings: LintFinding[];
  /** The text filled with examples; null where it cannot be filled. */
  readonly sample: string | null;
  /** Of the sample, without the STOP line of a number's first text (C8). */
  readonly segments: SegmentCount | null;
}

const TITLES: Readonly<Record<TemplateName, string>> = {
  opt_in_confirmation: 'After a yes',
  opt_in_question: 'Asking by text',
  opt_out_confirmation: 'After a STOP',
  promotional_opt_out_confirmation: 'After a STOP to an offer',
  help_answer: 'Answer to HELP',
  'work_order.ready': 'Work order ready',
  'order.ready_for_pickup': 'Order ready for pickup',
};

const MEANINGS: Readonly<Record<TemplateVariable, string>> = {
  business: 'The name of the business.',
  store: 'The name of the store; that of the business where an event names no store.',
  contact: 'How to reach the shop, as the settings say.',
  label: 'What the order or the work order is called at the till.',
  name: 'The name of the customer.',
};

export const titleOf = (kind: TemplateName): string => TITLES[kind];

/** What this text for a template comes to in this shop. */
export function readTemplate(shop: Shop, kind: TemplateName, text: string): TemplateReading {
  const sample = fillTemplate(text, examplesOf(shop, kind)).text;
  return {
    findings: lintTemplate(purposeOf(kind), text, lintContext(shop)),
    sample,
    segments: sample === null ? null : countSegments(sample),
  };
}

export function placeholdersOf(shop: Shop, kind: TemplateName): Placeholder[] {
  const purpose = purposeOf(kind);
  const examples = examplesOf(shop, kind);
  return TEMPLATE_VARIABLES[purpose].map((name) => ({
    name,
    meaning: MEANINGS[name],
    example: examples[name] ?? '',
    // Where there are several stores a notice says which one (C51).
    required: name === 'store' && purpose === 'notice' && shop.stores.length > 1,
  }));
}

/** For the variables of this purpose alone, so that a sample has a gap where the text would have one. */
function examplesOf(
  { business, stores }: Shop,
  kind: TemplateName,
): Partial<Record<TemplateVariable, string>> {
  const purpose = purposeOf(kind);
  const shop = shopValues(business);
  const values = {
    ...shop,
    // The system texts speak for all stores.
    store: (purpose === 'notice' ? stores[0]?.name : undefined) ?? shop.store,
    label: kind === 'order.ready_for_pickup' ? '1042' : 'your Trek Marlin',
    name: 'Maya',
  };
  return Object.fromEntries(TEMPLATE_VARIABLES[purpose].map((name) => [name, values[name]]));
}
