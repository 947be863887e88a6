import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Avatar } from '../ui/avatar.tsx';
import { Menu, MenuHeading, MenuItem } from '../ui/menu.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from '../words/languages.ts';
import { chooseLanguage, pageLanguage } from '../words/open-words.ts';
import menuStyles from './account-menu.module.css';
import styles from './frame.module.css';
import { useMe } from './me.ts';
import { notificationsOn, switchNotifications } from './notifications.ts';
import { chooseTheme, chosenTheme, preference, setPreference, type Theme } from './preferences.ts';
import { signOut } from './sign-out.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export function AccountMenu({
  onKeys,
  onPalette,
}: {
  readonly onKeys: () => void;
  readonly onPalette: () => void;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const [, go] = useLocation();
  // Whoever came by a link, and would not come in again.
  const noPassword = me.hasPassword === false;
  const [, drawAnew] = useState(0);
  const change = (run: () => void) => () => {
    run();
    drawAnew((n) => n + 1);
  };
  return (
    <Menu
      long
      label={t('account.label')}
      trigger={(open) => (
        <button type="button" {...open} className={styles.place} title={me.name}>
          <Avatar name={me.name} size={30} />
          {noPassword && <span className={menuStyles.badge} aria-hidden="true" />}
          <span className="visually-hidden">{t('account.menuOf', { name: me.name })}</span>
        </button>
      )}
    >
      <MenuHeading>
        {me.name} · {me.business.name}
      </MenuHeading>
      {noPassword && (
        <MenuItem onSelect={openAccount} hint={<span className={menuStyles.dot} />}>
          {t('account.setPassword')}
          <span className={menuStyles.why}>{t('account.setPasswordWhy')}</span>
        </MenuItem>
      )}
      {/* Where the rail has no room for it. */}
      <div className={menuStyles.narrow}>
        <MenuItem onSelect={() => go('/settings')}>{t('nav.settings')}</MenuItem>
      </div>
      <MenuItem onSelect={onPalette} hint="Ctrl K">
        {t('account.palette')}
      </MenuItem>
      <MenuItem onSelect={onKeys} hint="?">
        {t('account.keys')}
      </MenuItem>
      <MenuItem
        checked={preference('sound')}
        onSelect={change(() => setPreference('sound', !preference('sound')))}
      >
        {t('account.sound')}
      </MenuItem>
      <MenuItem
        checked={notificationsOn()}
        onSelect={() => void switchNotifications().then(() => drawAnew((n) => n + 1))}
      >
        {t('account.notifications')}
      </MenuItem>
      <MenuHeading>{t('account.theme')}</MenuHeading>
      {THEMES.map((theme) => (
        <MenuItem key={theme} checked={theme === chosenTheme()} onSelect={change(() => chooseTheme(theme))}>
          {t(`account.themes.${theme}`)}
        </MenuItem>
      ))}
      <MenuHeading>{t('account.language')}</MenuHeading>
      {LANGUAGES.map((language) => (
        <MenuItem
          key={language}
          checked={language === pageLanguage()}
          onSelect={() => chooseLanguage(language)}
        >
          {LANGUAGE_NAMES[language]}
        </MenuItem>
      ))}
      <MenuHeading>{t('account.account')}</MenuHeading>
      {!noPassword && <MenuItem onSelect={openAccount}>{t('account.password')}</MenuItem>}
      <MenuItem onSelect={signOut}>{t('account.signOut')}</MenuItem>
    </Menu>
  );
}

/** A page of the server's. */
const openAccount = () => location.assign('/account');
