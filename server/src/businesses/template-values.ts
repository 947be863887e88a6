import type { Business } from './settings.ts';

/** What every text of the shop can be filled with. A HELP answer must go out where no contact was set yet, too (C44). */
export const shopValues = ({ name, settings }: Business) => ({
  business: name,
  store: name,
  contact: settings.contact === '' ? 'the shop' : settings.contact,
});
