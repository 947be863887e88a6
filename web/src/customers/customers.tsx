import { MessageSquarePlus, SearchX, TriangleAlert, Users } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import type { Customer } from '../api/types.ts';
import { ConsentDot } from '../inbox/consent-dot.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Key } from '../ui/key.tsx';
import { ListSkeleton, LongList } from '../ui/long-list.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { Time } from '../ui/time.tsx';
import { phone } from '../words/phone.ts';
import { dayName } from '../words/times.ts';
import { useCustomerList, useFollowCustomers } from './customer-data.ts';
import styles from './customers.module.css';

const ROW_HEIGHT = 65;

/** Everybody the shop knows, found while one types. */
export default function Customers() {
  const { t } = useTranslation(['customers', 'app']);
  const [params, setParams] = useSearchParams();
  const words = params.get('q') ?? '';
  const list = useCustomerList(words);
  useFollowCustomers();
  const { fetchNextPage } = list;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1>{t('list.title')}</h1>
        <SearchField
          label={t('list.search')}
          value={words}
          // In the address, so that the way back from a record finds the same list.
          onSearch={(next) => setParams(next === '' ? {} : { q: next }, { replace: true })}
        />
        <Link href="/ask" className={styles.new}>
          <MessageSquarePlus size={18} aria-hidden="true" /> {t('list.new')} <Key>A</Key>
        </Link>
      </header>
      {list.isError && rows.length === 0 ? (
        <Empty
          failed
          icon={<TriangleAlert />}
          title={t('list.failed')}
          action={<Button onClick={() => void list.refetch()}>{t('app:tryAgain')}</Button>}
        />
      ) : list.isPending ? (
        <ListSkeleton label={t('list.loading')} rowHeight={ROW_HEIGHT} />
      ) : rows.length === 0 ? (
        <Nobody words={words} />
      ) : (
        <LongList
          rows={rows}
          idOf={({ id }) => id}
          rowHeight={ROW_HEIGHT}
          hasMore={list.hasNextPage}
          onMore={more}
          busy={list.isFetching}
        >
          {(customer) => <Row customer={customer} />}
        </LongList>
      )}
    </div>
  );
}

function Row({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation('customers');
  const { id, name, mobile, externalId, agreesToTexts, consent } = customer;
  const blocked = agreesToTexts && consent.carrierBlock !== null;
  return (
    <Link href={`/customers/${id}`} className={styles.row} data-row="">
      <ConsentDot state={consent.state} agrees={agreesToTexts} />
      <span className={styles.name} dir="auto">
        {name}
      </span>
      <span className={styles.number} dir="ltr">
        {phone(mobile)}
      </span>
      <span className={styles.externalId}>{externalId}</span>
      <span className={styles.state} data-blocked={blocked}>
        {t(blocked ? 'list.blocked' : `states.${consent.state}`)}
        {consent.since !== null && (
          <span className={styles.since}>
            {' · '}
            <Time at={consent.since} say={dayName} />
          </span>
        )}
      </span>
    </Link>
  );
}

function Nobody({ words }: { readonly words: string }) {
  const { t } = useTranslation('customers');
  return (
    <Empty
      icon={words === '' ? <Users /> : <SearchX />}
      title={words === '' ? t('list.none') : t('list.notFound', { words })}
      action={<Link href="/ask">{t('list.new')}</Link>}
    >
      {t(words === '' ? 'list.noneWords' : 'list.notFoundWords')}
    </Empty>
  );
}
