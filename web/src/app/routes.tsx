import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { Inbox } from '../inbox/inbox.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { useLocationOverDialogs } from './location.ts';
import { NotFound } from './not-found.tsx';

// The inbox is what is open all day and comes with the program; the other screens come when they are asked for.
const Ask = lazy(() => import('../ask/ask.tsx'));
const NewCustomer = lazy(() => import('../ask/new-customer.tsx'));
const Customers = lazy(() => import('../customers/customers.tsx'));
const CustomerPage = lazy(() => import('../customers/customer-page.tsx'));
const ByExternalId = lazy(() => import('../customers/by-external-id.tsx'));
const WorkOrders = lazy(() => import('../work-orders/work-orders.tsx'));
const Settings = lazy(() => import('../settings/settings.tsx'));

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
        <Suspense fallback={<div className="waiting" />}>
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
