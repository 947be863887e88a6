import { Suspense } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { Inbox } from '../inbox/inbox.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { useLocationOverDialogs } from './location.ts';
import { NotFound } from './not-found.tsx';
import { ScreenSkeleton } from './screen-skeleton.tsx';
import { Ask, ByExternalId, CustomerPage, Customers, NewCustomer, Settings, WorkOrders } from './screens.ts';

export function Routes() {
  return (
    <Router hook={useLocationOverDialogs}>
      <Screens />
    </Router>
  );
}

function Screens() {
  const [place] = useLocation();
  return (
    <Frame>
      <ErrorBoundary place={place}>
        <Suspense fallback={<ScreenSkeleton />}>
          <Switch>
            <Route path="/inbox/:id?">{({ id }) => <Inbox conversationId={id ?? null} />}</Route>
            <Route path="/ask">
              <NewCustomer />
            </Route>
            <Route path="/ask/:id">{({ id }) => <Ask key={id} customerId={id} />}</Route>
            <Route path="/customers">
              <Customers />
            </Route>
            <Route path="/customers/by-external-id/:x">{({ x }) => <ByExternalId externalId={x} />}</Route>
            <Route path="/customers/:id">{({ id }) => <CustomerPage key={id} customerId={id} />}</Route>
            <Route path="/work-orders/:view?">{({ view }) => <WorkOrders view={view ?? 'active'} />}</Route>
            <Route path="/settings/:part?">{({ part }) => <Settings part={part ?? 'script'} />}</Route>
            <Route path="/">
              <Redirect to="/inbox" replace />
            </Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </Frame>
  );
}
