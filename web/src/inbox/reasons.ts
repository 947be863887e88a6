import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { clockTimeIn, isShopZone, placeOf } from '../words/times.ts';

interface Why {
  readonly reason: string | null;
  readonly carrierError: string | null;
  /** What the carrier's code comes to. */
  readonly failure?: string | null;
  /** Until when it waits, and for whose morning, where that is known. */
  readonly sendAfter?: string | null;
  readonly waitsForZone?: string | null;
  /** Its sender's rate or day, or what the shop spends in one. */
  readonly waitsFor?: string | null;
}

/** Why a text did not go or arrive, or what it waits for, in the shop's words and not the carrier's. */
export function useReason(): (why: Why) => string {
  return reasonIn(useTranslation('reasons').t);
}

/** The same, and what to do about it where a carrier did not get it through. */
export function useReasonAndRemedy(): (why: Why) => string {
  return reasonAndRemedyIn(useTranslation('reasons').t);
}

export function reasonAndRemedyIn(t: TFunction<'reasons'>): (why: Why) => string {
  const known = t as unknown as (key: string, options: { defaultValue: string }) => string;
  const reason = reasonIn(t);
  return (why) => {
    const remedy = why.failure ? known(`remedy.${why.failure}`, { defaultValue: '' }) : '';
    return remedy === '' ? reason(why) : `${reason(why)} ${remedy}`;
  };
}

export function reasonIn(t: TFunction<'reasons'>): (why: Why) => string {
  const known = t as unknown as (key: string, options: { defaultValue: string; code?: string }) => string;
  return ({ reason, carrierError, failure, sendAfter, waitsForZone, waitsFor }) => {
    if (failure && failure !== 'other') {
      const words = known(`failure.${failure}`, { defaultValue: '' });
      if (words !== '') return words;
    }
    if (carrierError !== null) return t('failure.other', { code: carrierError });
    if (reason === null) return known('unknown', { defaultValue: '' });
    if (reason === 'quiet_hours' && sendAfter && waitsForZone) {
      const time = clockTimeIn(sendAfter, waitsForZone);
      if (isShopZone(waitsForZone)) return t('waits.here', { time });
      return t('waits.inArea', { time, place: placeOf(waitsForZone) });
    }
    if (waitsFor) return known(`reason.${waitsFor}`, { defaultValue: '' });
    // `template_unfilled: store` names its own detail.
    const [code = ''] = reason.split(':');
    return known(`reason.${code}`, { defaultValue: '' }) || known('unknown', { defaultValue: '' });
  };
}
