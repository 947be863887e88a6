import i18next from 'i18next';
import { notify } from './notices.tsx';

let takeAway = () => {};

/**
 * The Enter that ends what a barcode scanner writes into a field sends no form and chooses nothing (C2). In a form that is
 * said, for whoever is a person and quick. Where Enter begins a new line it does no more than that.
 *
 * @returns whether the key was held back.
 */
export function notFromScanner(event: KeyboardEvent): boolean {
  if (!(event.target instanceof HTMLInputElement)) return false;
  event.preventDefault();
  event.stopPropagation();
  if (event.target.form !== null) {
    takeAway();
    takeAway = notify({ text: i18next.t('app:fromScanner') });
  }
  return true;
}
