/** `CacheService`: texts kept for a while, within the store's limits. */
import type { Clock } from "./clock.ts";
import { ServiceException } from "./exception.ts";
import { service } from "./mark.ts";

export interface CachePort {
  readonly get: (key: string) => string | null;
  readonly put: (key: string, value: string, expirationInSeconds: number) => void;
  readonly remove: (key: string) => void;
}
export interface CacheServicePort {
  readonly getDocumentCache: () => CachePort | null;
  readonly getUserCache: () => CachePort;
}

type Assert<T extends U, U> = T;
export type CacheServiceIsReal = Assert<GoogleAppsScript.Cache.CacheService, CacheServicePort>;

export type CacheStore = Map<string, { readonly text: string; readonly until: number }>;

const MOST_BYTES = 100 * 1024;
const LONGEST_SECONDS = 21_600;

export const cacheService = (
  stores: { readonly document: CacheStore; readonly user: CacheStore },
  clock: Clock,
): CacheServicePort =>
  service("CacheService", {
    getDocumentCache: () => cachePort(stores.document, clock),
    getUserCache: () => cachePort(stores.user, clock),
  });

const cachePort = (store: CacheStore, clock: Clock): CachePort =>
  service("Cache", {
    get: (key: string) => {
      const kept = store.get(key);
      return kept && kept.until > clock.now() ? kept.text : null;
    },
    put: (key: string, text: string, seconds: number) => {
      if (Buffer.byteLength(text) > MOST_BYTES) throw new ServiceException("Argument too large: value");
      store.set(key, { text, until: clock.now() + Math.min(seconds, LONGEST_SECONDS) * 1000 });
    },
    remove: (key: string) => void store.delete(key),
  });
