/** `CacheService`: texts kept for a while, within the store's limits. */
import type { Clock } from "./clock.ts";
import { ServiceException } from "./exception.ts";
import { service } from "./mark.ts";

export interface CachePort {
  readonly get: (key: string) => string | null;
  readonly getAll: (keys: string[]) => Record<string, string>;
  readonly put: {
    (key: string, value: string): void;
    (key: string, value: string, expirationInSeconds: number): void;
  };
  readonly putAll: (values: Record<string, string>, expirationInSeconds: number) => void;
  readonly remove: (key: string) => void;
  readonly removeAll: (keys: string[]) => void;
}
export interface CacheServicePort {
  readonly getDocumentCache: () => CachePort | null;
  readonly getUserCache: () => CachePort;
  readonly getScriptCache: () => CachePort;
}

type Assert<T extends U, U> = T;
export type CacheServiceIsReal = Assert<GoogleAppsScript.Cache.CacheService, CacheServicePort>;

export type CacheIsReal = Assert<GoogleAppsScript.Cache.Cache, CachePort>;

export type CacheStore = Map<string, { readonly text: string; readonly until: number }>;

const MOST_BYTES = 100 * 1024;
const LONGEST_SECONDS = 21_600;

export const cacheService = (
  stores: { readonly document: CacheStore; readonly user: CacheStore; readonly script: CacheStore },
  clock: Clock,
): CacheServicePort =>
  service("CacheService", {
    getDocumentCache: () => cachePort(stores.document, clock),
    getUserCache: () => cachePort(stores.user, clock),
    getScriptCache: () => cachePort(stores.script, clock),
  });

const DEFAULT_SECONDS = 600;
const MOST_CHARACTERS_A_KEY = 250;
/** The real one throws out what is oldest when there is more. */
const MOST_ITEMS = 1000;

function cachePort(store: CacheStore, clock: Clock): CachePort {
  const get = (key: string): string | null => {
    const kept = store.get(key);
    return kept && kept.until > clock.now() ? kept.text : null;
  };
  const put = (key: string, text: string, seconds = DEFAULT_SECONDS): void => {
    if (key.length > MOST_CHARACTERS_A_KEY) throw new ServiceException("Argument too large: key");
    if (Buffer.byteLength(text) > MOST_BYTES) throw new ServiceException("Argument too large: value");
    store.delete(key);
    store.set(key, { text, until: clock.now() + Math.min(seconds, LONGEST_SECONDS) * 1000 });
    for (const oldest of [...store.keys()].slice(0, Math.max(0, store.size - MOST_ITEMS))) store.delete(oldest);
  };
  return service("Cache", {
    get,
    getAll: (keys: string[]) =>
      Object.fromEntries(keys.flatMap((key) => (get(key) === null ? [] : [[key, get(key) ?? ""]]))),
    put,
    putAll: (values: Record<string, string>, seconds = DEFAULT_SECONDS) => {
      for (const [key, text] of Object.entries(values)) put(key, text, seconds);
    },
    remove: (key: string) => void store.delete(key),
    removeAll: (keys: string[]) => {
      for (const key of keys) store.delete(key);
    },
  });
}
