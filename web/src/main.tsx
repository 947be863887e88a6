import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { installApp } from './app/install-app.ts';
import { keepFocus } from './app/keep-focus.ts';
import { keepState, openMe } from './app/kept-state.ts';
import { listenForKeys } from './app/keys.ts';
import { followShop } from './app/live-updates.tsx';
import { MeContext, whoAmI } from './app/me.ts';
import { Notices } from './app/notices.tsx';
import { queryClient } from './app/query-client.ts';
import { Routes } from './app/routes.tsx';
import { openWords, pageLanguage } from './words/open-words.ts';
import { setShopZone } from './words/times.ts';

listenForKeys();
keepFocus();
const [first] = await Promise.all([openMe(), openWords(pageLanguage())]);
keepState();
followShop();

/** All that is seen, for whoever is signed in: the settings may give the shop another name meanwhile. */
function App() {
  const { data: me = first } = useQuery(whoAmI);
  setShopZone(me.business.timeZone);
  return (
    <MeContext value={me}>
      <Routes />
      <Notices />
    </MeContext>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app');
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <App />
  </QueryClientProvider>,
);
installApp();
