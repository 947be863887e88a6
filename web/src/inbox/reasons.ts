import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { clockTimeIn, isShopZone, placeOf } from '../words/times.ts';

interface Why {
  readonly reason: string | null;
  readonly carrierError: string | null;
  /** Until when it waits, and for whose morning, where that is known. */
  readonly sendAfter?: string | null;
  readonly waitsForZone?: string | null;
}

/** Why a text did not go or arrive, or what it waits for, in the shop's words and not the carrier's. */
export function useReason(): (why: Why) => string {
  return reasonIn(useTranslation('reasons').t);
}

export function reasonIn(t: TFunction<'reasons'>): (why: Why) => string {
  const known = t as unknown as (key: string, options: { defaultValue: string; code?: string }) => string;
  return ({ reason, carrierError, sendAfter, waitsForZone }) => {
    if (carrierError !== null) {
      const words = known(`carrier.${carrierError}`, { defaultValue: '' });
      return words || known('carrier.other', { defaultValue: '', code: carrierError });
    }
    if (reason === null) return known('unknown', { defaultValue: '' });
    if (reason === 'quiet_hours' && sendAfter && waitsForZone) {
      const time = clockTimeIn(sendAfter, waitsForZone);
      if (isShopZone(waitsForZone)) return t('waits.here', { time });
      return t('waits.inArea', { time, place: placeOf(waitsForZone) });
    }
    // `template_unfilled: store` names its own detail.
    const [code = ''] = reason.split(':');
    return known(`reason.${code}`, { defaultValue: '' }) || known('unknown', { defaultValue: '' });
  };
}
