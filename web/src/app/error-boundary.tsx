import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';

interface Props {
  readonly children: ReactNode;
  /** Another value begins anew: another screen need not fail because this one did. */
  readonly place: string;
}

/** A mistake of ours on one screen leaves the others standing, and says what to do. */
export class ErrorBoundary extends Component<Props, { failedAt: string | null }> {
  override state = { failedAt: null };

  static getDerivedStateFromError(): { failedAt: string } {
    return { failedAt: location.pathname };
  }

  override render() {
    return this.state.failedAt !== null && this.state.failedAt === this.props.place ? (
      <Failed />
    ) : (
      this.props.children
    );
  }
}

function Failed() {
  const { t } = useTranslation();
  return (
    <Empty
      failed
      title={t('failed.title')}
      action={
        <Button look="primary" onClick={() => location.reload()}>
          {t('failed.reload')}
        </Button>
      }
    >
      {t('failed.words')}
    </Empty>
  );
}
