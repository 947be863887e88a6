import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { NotLoaded } from './later-screen.tsx';
import { PartNotLoaded } from './not-loaded.tsx';

interface Props {
  readonly children: ReactNode;
  /** Another value begins anew: another screen need not fail because this one did. */
  readonly place: string;
}

interface State {
  readonly failed: { readonly at: string; readonly error: unknown } | null;
}

/** A mistake of ours on one screen leaves the others standing, and says what to do; no connection is no mistake. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: { at: location.pathname, error } };
  }

  readonly retry = (): void => {
    const { failed } = this.state;
    if (failed?.error instanceof NotLoaded) failed.error.forget();
    this.setState({ failed: null });
  };

  override componentDidUpdate(_props: Props, { failed }: State): void {
    // Left for another place: whoever comes back finds it fetched anew.
    if (failed !== null && failed.error instanceof NotLoaded && failed.at !== this.props.place)
      failed.error.forget();
  }

  override render() {
    const { failed } = this.state;
    if (failed === null || failed.at !== this.props.place) return this.props.children;
    const { error } = failed;
    return error instanceof NotLoaded ? <PartNotLoaded error={error} onRetry={this.retry} /> : <Failed />;
  }
}

function Failed() {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="visually-hidden">{t('appName')}</h1>
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
    </>
  );
}
