import { useQuery } from '@tanstack/react-query';
import { request } from '../api/request.ts';
import type { Page } from '../api/types.ts';

export interface ShopSettings {
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
  readonly quietHours: { readonly enabled: boolean; readonly from: string; readonly to: string };
  readonly brakes: {
    readonly enabled: boolean;
    readonly statusHoldSeconds: number;
    readonly floodMultiple: number;
    readonly floodLeast: number;
  };
  readonly conversationalWindowHours: number;
  readonly askAgainAfterDays: number;
  readonly consentRetentionYears: number;
  readonly optOutRetentionYears: number;
  readonly spending: { readonly segmentsPerDay: number | null; readonly segmentPrice: number | null };
  readonly countries: readonly string[];
  readonly staleAfterMonths: number;
  readonly promotions: { readonly enabled: boolean };
  readonly failover: { readonly enabled: boolean };
  readonly lineLookUps: { readonly enabled: boolean };
  readonly optOutScope: 'business' | 'category';
  readonly reopeningNeedsOwner: boolean;
  readonly optInKeywords: readonly string[];
  /** Of these, those that opt nobody in any more. */
  readonly refusedOptInKeywords: readonly string[];
  readonly contact: string;
  readonly website: string;
  readonly privacyPolicyUrl: string;
  readonly termsUrl: string;
}

export interface Store {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  /** The number that its texts leave by; null for the default one. */
  readonly sender: string | null;
}

/** One of the shop's numbers. Retired, it sends nothing and still receives. */
export interface OwnNumber {
  readonly number: string;
  readonly default: boolean;
  readonly retiredAt: string | null;
  readonly replacedBy: string | null;
}

export interface CarrierLink {
  readonly connected: boolean;
  readonly since: string;
  readonly reason: string | null;
}

export interface CarrierAccount {
  readonly id: string;
  readonly kind: string;
  readonly baseUrl: string | null;
  readonly confirmsStop: boolean;
  readonly senders: readonly OwnNumber[];
  /** Null where the carrier calls nobody. */
  readonly webhooks: { readonly inbound: string; readonly status: string } | null;
  readonly credentialsChangedAt: string;
  readonly previousAcceptedUntil: string | null;
  /** Of the connection that is held to the carrier; null where none is, or none was tried yet. */
  readonly link: CarrierLink | null;
}

export function useShopSettings() {
  return useQuery({
    queryKey: ['settings'],
    queryFn: ({ signal }) => request<ShopSettings>('/settings', { signal }),
    staleTime: 0,
  });
}

export function useStores() {
  return useQuery({
    queryKey: ['stores'],
    queryFn: ({ signal }) => request<Page<Store>>('/stores', { signal }),
    staleTime: 5 * 60_000,
  });
}

/** @param asOwner nobody else may read them */
export function useCarrierAccounts(asOwner: boolean) {
  return useQuery({
    queryKey: ['carrierAccounts'],
    queryFn: ({ signal }) => request<Page<CarrierAccount>>('/carrier-accounts', { signal }),
    enabled: asOwner,
  });
}

/** What the linters must know of the shop; null until it is there. */
export function useLintContext() {
  const settings = useShopSettings();
  const stores = useStores();
  const context =
    settings.data && stores.data
      ? {
          businessName: settings.data.name,
          contact: settings.data.contact,
          severalStores: stores.data.items.length > 1,
        }
      : null;
  return {
    context,
    isError: settings.isError || stores.isError,
    refetch: () => Promise.all([settings.refetch(), stores.refetch()]),
  };
}
