import { useTranslation } from 'react-i18next';
import { shortTime } from '../words/times.ts';
import type { CarrierLink } from './shop-data.ts';

/** What the owner can do something about, by the codes of Node.js and of SMPP 3.4. */
const KINDS = [
  ['NO_WORKER', /^NO_WORKER$/],
  ['ACCOUNT_NOT_OPEN', /^ACCOUNT_NOT_OPEN$/],
  ['taken', /^ESME_RALYBND$/],
  ['refused', /^(ESME_R(BINDFAIL|INVPASWD|INVSYSID|INVSYSTYP)|SMPP_0x)/],
  ['untrusted', /CERT|SELF_SIGNED|VERIFY|ALTNAME/],
  ['unreachable', /^(E[A-Z]+|BIND_TIMEOUT|CONNECTION_LOST|LINK_DEAD|UNBOUND_BY_SMSC)$/],
] as const;

/** How the connection to a carrier stands: "connected", or since when it does not, and why. */
export function useLinkWords() {
  const { t } = useTranslation('settings');
  return (link: CarrierLink | null): string => {
    if (link === null) return t('senders.link.notYet');
    if (link.connected) return t('senders.link.connected');
    const since = shortTime(link.since);
    const kind = KINDS.find(([, codes]) => codes.test(link.reason ?? ''))?.[0];
    return kind === undefined
      ? t('senders.link.reconnecting', { since })
      : t('senders.link.because', { since, why: t(`senders.link.reason.${kind}`) });
  };
}
