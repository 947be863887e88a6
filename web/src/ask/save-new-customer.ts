import { request } from '../api/request.ts';
import type { Customer, WorkOrder } from '../api/types.ts';
import { queryClient } from '../app/query-client.ts';
import type { Draft } from './new-customer-draft.ts';

export interface Saved {
  readonly customer: Customer;
  readonly workOrder: WorkOrder | null;
}

/**
 * Puts the customer on record, or takes the one that was chosen, and with them what they left with us.
 *
 * @throws Problem with the fields at fault, Unreachable; either way the same draft may be saved again.
 */
export async function saveNewCustomer(draft: Draft, takesWork: boolean): Promise<Saved> {
  const { mobile, name, email, label, customerId, customerKey, workOrderKey } = draft;
  const customer =
    customerId === null
      ? await request<Customer>('/customers', {
          key: customerKey,
          body: { mobile, name: name.trim(), ...(email.trim() !== '' && { email: email.trim() }) },
        })
      : await request<Customer>(`/customers/${customerId}`);
  const workOrder =
    takesWork && label.trim() !== ''
      ? await request<WorkOrder>('/work-orders', {
          key: workOrderKey,
          body: { customerId: customer.id, label: label.trim() },
        })
      : null;
  queryClient.setQueryData(['customer', customer.id], customer);
  void queryClient.invalidateQueries({ queryKey: ['customers'] });
  void queryClient.invalidateQueries({ queryKey: ['workOrders'] });
  return { customer, workOrder };
}
