import { type BrowserLocationHook, navigate, usePathname } from 'wouter/use-browser-location';
import { isOnDialog, onceSettled } from '../ui/open-dialogs.ts';

/** Where one is and how one goes on. Who goes on from a dialog does not come back to it: the new place takes its entry. */
export const useLocationOverDialogs: BrowserLocationHook = (options) => [usePathname(options), go];

const go: typeof navigate = (to, { state = null, ...options } = {}) =>
  onceSettled(() => {
    const { dialogs: _, ...rest } = (state ?? {}) as { readonly dialogs?: number };
    navigate(to, {
      ...options,
      replace: options.replace === true || isOnDialog(),
      state: Object.keys(rest).length === 0 ? null : rest,
    });
  });
