import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'wouter';
import { act, useKeys } from '../app/keys.ts';
import { Button } from '../ui/button.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { CallList } from './call-list.tsx';
import { NewWorkOrder } from './new-work-order.tsx';
import { useTaskCounts, VIEWS, type View } from './work-order-data.ts';
import { WorkOrderList } from './work-order-list.tsx';
import styles from './work-orders.module.css';

/** What the shop has in hand: for the mechanic at the stand, whose hands are dirty, and for who calls the customers. */
export default function WorkOrders({ view: asked }: { readonly view: string }) {
  const { t } = useTranslation('workOrders');
  const view = VIEWS.find((each) => each === asked) ?? 'active';
  const [, go] = useLocation();
  const [params, setParams] = useSearchParams();
  const words = params.get('q') ?? '';
  const [making, setMaking] = useState(false);
  const make = () => setMaking(true);
  useKeys({
    n: act(make),
    ...Object.fromEntries(VIEWS.map((each, index) => [String(index + 1), act(() => go(addressOf(each)))])),
  });
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <SearchField
          label={t('search')}
          value={words}
          onSearch={(next) => {
            // The call list is no list of work orders.
            if (view === 'call' && next !== '') go(`${addressOf('active')}?q=${encodeURIComponent(next)}`);
            else setParams(next === '' ? {} : { q: next }, { replace: true });
          }}
        />
        <Button
          look="primary"
          className={styles.new}
          icon={<Plus size={18} aria-hidden="true" />}
          shortcut="N"
          onClick={make}
        >
          {t('new.action')}
        </Button>
      </header>
      <Tabs view={words === '' ? view : null} />
      {view === 'call' ? <CallList /> : <WorkOrderList view={view} words={words} onNew={make} />}
      {making && <NewWorkOrder onClose={() => setMaking(false)} />}
    </div>
  );
}

const addressOf = (view: View) => (view === 'active' ? '/work-orders' : `/work-orders/${view}`);

function Tabs({ view }: { readonly view: View | null }) {
  const { t } = useTranslation('workOrders');
  const toCall = useTaskCounts()?.open ?? 0;
  return (
    <nav className={styles.tabs} aria-label={t('views.label')}>
      {VIEWS.map((each) => (
        <Link
          key={each}
          href={addressOf(each)}
          className={styles.tab}
          aria-current={each === view ? 'page' : undefined}
        >
          {t(`views.${each}`)}
          {each === 'call' && toCall > 0 && <span className={styles.count}>{toCall}</span>}
        </Link>
      ))}
    </nav>
  );
}
