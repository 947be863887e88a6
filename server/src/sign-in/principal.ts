/** What an API key may do beyond reading, texting and recording an opt-out, which every key may (C55). */
export const SCOPES = ['opt_in', 'owner'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who asks, and for which business. */
export interface Principal {
  readonly businessId: string;
  /** `externalRef`: the user's id for staff, the key's id for a key. */
  readonly actor: { readonly kind: 'staff' | 'key'; readonly externalRef: string; readonly name: string };
  readonly role: 'owner' | 'staff';
  /** Of a key, as the owner granted them. Staff have all that their role gives. */
  readonly scopes: readonly string[];
}
