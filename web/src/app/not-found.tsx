import { Compass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../ui/empty.tsx';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="visually-hidden">{t('appName')}</h1>
      <Empty
        icon={<Compass />}
        title={t('notFound.title')}
        action={<Link href="/inbox">{t('notFound.action')}</Link>}
      >
        {t('notFound.words')}
      </Empty>
    </>
  );
}
