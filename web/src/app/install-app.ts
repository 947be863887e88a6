import i18next from 'i18next';
import { notify } from './notices.tsx';
import { followNotifications } from './notifications.ts';

/** The first screen has the line to itself for so long. In ms. */
const AFTER_MS = 2_500;
const LOOK_AGAIN_MS = 3_600_000;
const SHOWN_FOR_MS = 60_000;

/**
 * Has the browser keep the program, so that it starts without its server; and says when there is a newer one. Only on https
 * and on the own machine: elsewhere browsers have no service workers.
 */
export function installApp(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const { serviceWorker } = navigator;
  followNotifications();
  let runsFromIt = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    // The first one has only come beside the page; every later one is a newer version.
    if (runsFromIt) sayNewVersion();
    runsFromIt = true;
  });
  setTimeout(async () => {
    const registration = await serviceWorker.register('/sw.js').catch(() => null);
    if (registration === null) return;
    // The app is open for days.
    setInterval(() => registration.update().catch(() => undefined), LOOK_AGAIN_MS);
  }, AFTER_MS);
}

function sayNewVersion(): void {
  notify({
    text: i18next.t('palette:newVersion'),
    action: { label: i18next.t('palette:reload'), run: () => location.reload() },
    forMs: SHOWN_FOR_MS,
  });
}
