/** A text, or what kept it from being one. */
export type FilledTemplate =
  | { readonly text: string; readonly unfilled: readonly [] }
  /** Not to be sent (C50). */
  | { readonly text: null; readonly unfilled: readonly string[] };

/** `{name}`, and what looks like a try at it: `{{name}}`, `{ Name }`, `{}`. */
const PLACE = /\{+([^{}]*)\}+/gu;

/** The variables that a template names, as written, each once. */
export const variablesOf = (template: string): string[] => [
  ...new Set([...template.matchAll(PLACE)].map((match) => match[0])),
];

/**
 * Puts values in place of `{variables}`. A value is put in as it is: braces in a customer's name are no variables. What
 * is unknown, blank or not closed leaves the template unfilled, and then there is no text.
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | null | undefined>>,
): FilledTemplate {
  const unfilled = new Set<string>();
  const text = template.replace(PLACE, (place, name: string) => {
    const value = place === `{${name}}` && Object.hasOwn(values, name) ? values[name]?.trim() : undefined;
    if (value !== undefined && value !== '') return value;
    unfilled.add(place);
    return place;
  });
  for (const stray of template.replace(PLACE, '').match(/[{}]/gu) ?? []) unfilled.add(stray);
  return unfilled.size === 0 ? { text, unfilled: [] } : { text: null, unfilled: [...unfilled] };
}
