import { useEffect } from 'react';
import { request } from '../api/request.ts';
import { useMe } from '../app/me.ts';

/**
 * Has the number looked up where the shop wants that (C57). What is learned comes with the customer, live; where it cannot be
 * asked for nothing is said, and nobody is kept from asking.
 */
export function useLineLookUp(customerId: string, mobile: string | undefined): void {
  const { lineLookUps } = useMe();
  useEffect(() => {
    if (!lineLookUps || mobile === undefined) return;
    request(`/customers/${customerId}/line-look-up`, { method: 'POST' }).catch(() => undefined);
  }, [lineLookUps, customerId, mobile]);
}
