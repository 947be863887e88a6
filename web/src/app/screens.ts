import { laterScreen } from './later-screen.tsx';

// The inbox is what is open all day and comes with the program; the other screens come when they are asked for, or before.
// What each needs first is named in the page by the server (server/src/http/web-app/screens.ts).
export const Thread = laterScreen(() => import('../inbox/thread.tsx'));
export const Ask = laterScreen(() => import('../ask/ask.tsx'));
export const NewCustomer = laterScreen(() => import('../ask/new-customer.tsx'));
export const Customers = laterScreen(() => import('../customers/customers.tsx'));
export const CustomerPage = laterScreen(() => import('../customers/customer-page.tsx'));
export const ByExternalId = laterScreen(() => import('../customers/by-external-id.tsx'));
export const WorkOrders = laterScreen(() => import('../work-orders/work-orders.tsx'));
export const Settings = laterScreen(() => import('../settings/settings.tsx'));
export const WordingPart = laterScreen(() => import('../settings/wording-part.tsx'));

/** The order in which they are likely to be wanted. */
const ALL = [
  Thread,
  NewCustomer,
  Ask,
  Customers,
  CustomerPage,
  WorkOrders,
  Settings,
  WordingPart,
  ByExternalId,
];

/** Fetches what is not there yet, one after the other while nothing else is to be done. */
export function fetchScreens(): void {
  for (const screen of ALL) {
    // Safari has no idle time to give.
    const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
    // What fails is fetched again when it is wanted (app/not-loaded.tsx).
    later(() => void screen.fetch().catch(({ forget }: { forget: () => void }) => forget()));
  }
}
