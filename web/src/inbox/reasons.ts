import { useTranslation } from 'react-i18next';

interface Why {
  readonly reason: string | null;
  readonly carrierError: string | null;
}

/** Why a text did not go or arrive, in the shop's words and not the carrier's. */
export function useReason(): (why: Why) => string {
  const { t } = useTranslation('reasons');
  const known = t as unknown as (key: string, options: { defaultValue: string; code?: string }) => string;
  return ({ reason, carrierError }) => {
    if (carrierError !== null) {
      const words = known(`carrier.${carrierError}`, { defaultValue: '' });
      return words || known('carrier.other', { defaultValue: '', code: carrierError });
    }
    if (reason === null) return known('unknown', { defaultValue: '' });
    // `template_unfilled: store` names its own detail.
    const [code = ''] = reason.split(':');
    return known(`reason.${code}`, { defaultValue: '' }) || known('unknown', { defaultValue: '' });
  };
}
