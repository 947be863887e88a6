import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { options } from 'preact';
import { createRoot } from 'react-dom/client';
import { installApp } from './app/install-app.ts';
import { keepFocus } from './app/keep-focus.ts';
import { keepState, openMe } from './app/kept-state.ts';
import { listenForKeys } from './app/keys.ts';
import { followShop } from './app/live-updates.tsx';
import { MeContext, whoAmI } from './app/me.ts';
import { queryClient } from './app/query-client.ts';
import { Routes } from './app/routes.tsx';
import { openWords, pageLanguage } from './words/open-words.ts';
import { setShopZone } from './words/times.ts';

// Effects run as soon as what they belong to is drawn, and not a frame later: a key that is pressed right after a letter
// must not be heard by what stood there before it.
options.requestAnimationFrame = queueMicrotask;

listenForKeys();
keepFocus();
const [first] = await Promise.all([openMe(), openWords(pageLanguage())]);
keepState();
followShop();
// What was loaded has been run; drawing is work of its own, and on a slow phone a press may come in between.
await new Promise((resolve) => setTimeout(resolve));

/** All that is seen, for whoever is signed in: the settings may give the shop another name meanwhile. */
function App() {
  const { data: me = first } = useQuery(whoAmI);
  setShopZone(me.business.timeZone);
  return (
    <MeContext value={me}>
      <Routes />
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
