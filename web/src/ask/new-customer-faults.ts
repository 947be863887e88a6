import { Problem, request } from '../api/request.ts';
import type { Consent } from '../api/types.ts';
import type { Draft } from './new-customer-draft.ts';

export const FIELDS = ['mobile', 'name', 'email', 'label'] as const;
export type FieldName = (typeof FIELDS)[number];

interface Sale {
  /** Somebody who is on record already: then nothing was typed of them. */
  readonly chosen: boolean;
  /** A service check-in: without what is left with us there would be no work order, and nobody to tell when it is done. */
  readonly takesWork: boolean;
}

/** All that is wrong with what was typed, at once. Whether a number can get texts, the server knows. */
export async function faultsOf(draft: Draft, { chosen, takesWork }: Sale): Promise<FieldName[]> {
  const { mobile, name, email, label } = draft;
  const nameless = name.trim() === '';
  const mailless = email.trim() !== '' && !/^\S+@\S+$/.test(email.trim());
  const workless = takesWork && label.trim() === '';
  const found: Readonly<Record<FieldName, boolean>> = {
    name: !chosen && nameless,
    email: !chosen && mailless,
    label: workless,
    mobile: false,
  };
  // With no other fault it is asked as the customer is saved.
  const others = Object.values(found).includes(true);
  const mobileless = !chosen && (noNumber(mobile) || (others && (await isRefused(mobile))));
  return FIELDS.filter((field) => (field === 'mobile' ? mobileless : found[field]));
}

const noNumber = (mobile: string) => mobile.replaceAll(/\D/g, '') === '';

async function isRefused(mobile: string): Promise<boolean> {
  try {
    await request<Consent>(`/numbers/${encodeURIComponent(mobile.trim())}/consent`);
    return false;
  } catch (error) {
    return error instanceof Problem && error.status === 422;
  }
}
