import i18next from 'i18next';
import { navigate } from 'wouter/use-browser-location';
import { notify } from './notices.tsx';
import { preference, setPreference } from './preferences.ts';

/** Where the shop's address is not https, browsers have none. */
const there = () => 'Notification' in window;

/** Wanted here, and allowed by the browser: it may have been told otherwise since. */
export const notificationsOn = (): boolean =>
  preference('notifications') && there() && Notification.permission === 'granted';

/** Turns them on or off; on only where the browser allows it, else it is said why not. */
export async function switchNotifications(): Promise<void> {
  if (notificationsOn()) return setPreference('notifications', false);
  const permission = there() ? await Notification.requestPermission() : 'missing';
  setPreference('notifications', permission === 'granted');
  if (permission === 'granted') return;
  const why = permission === 'missing' ? 'notificationsMissing' : 'notificationsDenied';
  notify({ text: i18next.t(`app:account.${why}`), look: 'failed', forMs: 15_000 });
}

/**
 * Says that a customer wrote. By the service worker (service-worker.ts): Android has no other way, and it is there when the
 * tab is not. Without name and words: a screen that is locked, or turned to the customer, tells nothing.
 */
export async function showNewText(conversationId: string): Promise<void> {
  const path = `/inbox/${conversationId}`;
  const title = i18next.t('app:newText.title');
  const options = { body: i18next.t('app:newText.words'), tag: conversationId, icon: '/icon-192.png' };
  const registration = await navigator.serviceWorker?.getRegistration();
  if (registration !== undefined) return registration.showNotification(title, { ...options, data: { path } });
  // The first page of a browser is a moment ahead of its worker.
  const notification = new Notification(title, options);
  notification.onclick = () => {
    window.focus();
    navigate(path);
  };
}

/** Leads where a notification led that the worker showed. Once per page. */
export function followNotifications(): void {
  navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent<{ open?: string }>) => {
    if (data.open !== undefined) navigate(data.open);
  });
}
