import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { query, request } from '../api/request.ts';
import type { Customer, Page } from '../api/types.ts';

/** Fewer digits or letters than these would find half the shop. */
const DIGITS = 4;
const LETTERS = 3;
const MOST = 3;
/** Who types on is not asked for yet. In ms. */
const BREATH_MS = 120;

/** Customers that there are already, by what is typed of a new one: those with its number and name first. */
export function useMatches({
  mobile,
  name,
}: {
  readonly mobile: string;
  readonly name: string;
}): readonly Customer[] {
  const digits = mobile.replaceAll(/\D/g, '');
  const byNumber = useFound(digits.length >= DIGITS ? mobile.trim() : '');
  const byName = useFound(name.trim().length >= LETTERS ? name.trim() : '');
  const both = byNumber.filter(({ id }) => byName.some((other) => other.id === id));
  // Once the whole number is there it tells better than a name that many have.
  const all = digits.length >= 10 ? byNumber : [...both, ...byNumber, ...byName];
  return [...new Map(all.map((customer) => [customer.id, customer])).values()].slice(0, MOST);
}

function useFound(text: string): readonly Customer[] {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), BREATH_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useQuery({
    queryKey: ['customers', 'matches', settled],
    queryFn: ({ signal }) =>
      request<Page<Customer>>(`/customers${query({ query: settled, limit: MOST })}`, { signal }),
    enabled: settled !== '',
    placeholderData: (before) => before,
  });
  return text === '' ? [] : (data?.items ?? []);
}
