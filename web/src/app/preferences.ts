/** What a person wants of this browser. */
const DEFAULTS = { sound: true, notifications: false };
type Name = keyof typeof DEFAULTS;

export function preference(name: Name): boolean {
  const kept = localStorage.getItem(`preference:${name}`);
  return kept === null ? DEFAULTS[name] : kept === 'yes';
}

export function setPreference(name: Name, value: boolean): void {
  localStorage.setItem(`preference:${name}`, value ? 'yes' : 'no');
}

export type Theme = 'system' | 'light' | 'dark';

/** The server writes it into the page, so that the first thing seen is in it. */
export function chooseTheme(theme: Theme): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not there where the shop's address is not https.
  document.cookie = `theme=${theme}; path=/; max-age=${theme === 'system' ? 0 : 31_536_000}; samesite=lax`;
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export const chosenTheme = (): Theme =>
  (document.documentElement.dataset.theme as Theme | undefined) ?? 'system';
