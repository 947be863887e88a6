import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LANGUAGE_NAMES, LANGUAGES } from '../words/languages.ts';
import { chooseLanguage, pageLanguage } from '../words/open-words.ts';
import type { Command } from './commands.ts';
import { chooseTheme, chosenTheme, preference, setPreference, type Theme } from './preferences.ts';
import { signOut } from './sign-out.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** What can be done from every screen. */
export function useGeneralCommands(): { readonly places: Command[]; readonly choices: Command[] } {
  const { t } = useTranslation(['palette', 'app']);
  const [, go] = useLocation();
  const place = (id: string, label: string, to: string, shortcut?: string): Command => ({
    id,
    label,
    run: () => go(to),
    ...(shortcut !== undefined && { shortcut }),
  });
  const sound = preference('sound');
  return {
    places: [
      place('ask', t('newCustomer'), '/ask', 'A'),
      place('inbox', t('app:nav.inbox'), '/inbox', 'G I'),
      place('customers', t('app:nav.customers'), '/customers', 'G C'),
      place('work', t('workOrders'), '/work-orders', 'G W'),
      place('settings', t('app:nav.settings'), '/settings', 'G S'),
    ],
    choices: [
      ...THEMES.filter((theme) => theme !== chosenTheme()).map((theme) => ({
        id: `theme ${theme}`,
        label: t('choice', { what: t('app:account.theme'), which: t(`app:account.themes.${theme}`) }),
        run: () => chooseTheme(theme),
      })),
      ...LANGUAGES.filter((language) => language !== pageLanguage()).map((language) => ({
        id: `language ${language}`,
        label: t('choice', { what: t('app:account.language'), which: LANGUAGE_NAMES[language] }),
        run: () => chooseLanguage(language),
      })),
      {
        id: 'sound',
        label: t(sound ? 'soundOff' : 'soundOn'),
        run: () => setPreference('sound', !sound),
      },
      { id: 'account', label: t('app:account.password'), run: () => location.assign('/account') },
      { id: 'sign out', label: t('app:account.signOut'), run: signOut },
    ],
  };
}
