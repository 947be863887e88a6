import i18next from 'i18next';

/** "Maya, Theo, and Ines", as the reader's language joins them. */
export const listOf = (names: readonly string[]): string =>
  new Intl.ListFormat(i18next.language, { type: 'conjunction' }).format(names);
