import { useQuery } from '@tanstack/react-query';
import { SearchX, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect } from 'wouter';
import { Problem, request } from '../api/request.ts';
import type { Customer } from '../api/types.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';

/** Where a link of the point of sale leads: to the record of the customer that it knows by this id. */
export default function ByExternalId({ externalId: routed }: { readonly externalId: string }) {
  const externalId = inAddress() ?? routed;
  const { t } = useTranslation(['customers', 'app']);
  const { data, error, refetch } = useQuery({
    queryKey: ['byExternalId', externalId],
    queryFn: ({ signal }) =>
      request<Customer>(`/customers/by-external-id/${encodeURIComponent(externalId)}`, { signal }),
  });
  if (data) return <Redirect to={`/customers/${data.id}`} replace />;
  if (error === null) return <div className="waiting" />;
  const unknown = error instanceof Problem && (error.status === 404 || error.status === 422);
  return (
    <>
      <h1 className="visually-hidden">{t('list.title')}</h1>
      {unknown ? (
        <Empty
          icon={<SearchX />}
          title={t('byExternalId.unknown', { id: externalId })}
          action={<Link href="/customers">{t('byExternalId.search')}</Link>}
        >
          {t('byExternalId.words')}
        </Empty>
      ) : (
        <Empty
          failed
          icon={<TriangleAlert />}
          title={t('record.failed')}
          action={<Button onClick={() => void refetch()}>{t('app:tryAgain')}</Button>}
        />
      )}
    </>
  );
}

/** The id as the address holds it: the router leaves what stands for a slash or a percent sign in it as it is. */
function inAddress(): string | null {
  const [, written] = /\/by-external-id\/([^/]+)$/.exec(location.pathname) ?? [];
  try {
    return written === undefined ? null : decodeURIComponent(written);
  } catch {
    // A percent sign that stands for itself.
    return written ?? null;
  }
}
