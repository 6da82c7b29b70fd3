/** `PropertiesService`: small texts kept for a document, a person or the script, within the store's limits. */
import { ServiceException } from "./exception.ts";
import { service } from "./mark.ts";
import type { Where } from "./where.ts";

export interface PropertiesPort {
  readonly getProperty: (key: string) => string | null;
  readonly setProperty: (key: string, value: string) => PropertiesPort;
  readonly deleteProperty: (key: string) => PropertiesPort;
  readonly deleteAllProperties: () => PropertiesPort;
  readonly getProperties: () => Record<string, string>;
  readonly setProperties: {
    (properties: Record<string, string>): PropertiesPort;
    (properties: Record<string, string>, deleteAllOthers: boolean): PropertiesPort;
  };
  readonly getKeys: () => string[];
}
export interface PropertiesServicePort {
  /** Null outside a document. */
  readonly getDocumentProperties: () => PropertiesPort | null;
  readonly getUserProperties: () => PropertiesPort;
  readonly getScriptProperties: () => PropertiesPort;
}

type Assert<T extends U, U> = T;
export type PropertiesIsReal = Assert<GoogleAppsScript.Properties.Properties, PropertiesPort>;
export type PropertiesServiceIsReal = Assert<GoogleAppsScript.Properties.PropertiesService, PropertiesServicePort>;

/** What is kept, by key. */
export type PropertyStore = Map<string, string>;

export interface PropertyStores {
  readonly document: PropertyStore;
  readonly user: PropertyStore;
  readonly script: PropertyStore;
}

const MOST_BYTES_A_VALUE = 9 * 1024;
const MOST_BYTES_IN_ALL = 500 * 1024;

export const propertiesService = (stores: PropertyStores, where: Where): PropertiesServicePort =>
  service("PropertiesService", {
    getDocumentProperties: () => (where === "outside" ? null : propertiesPort(stores.document)),
    getUserProperties: () => propertiesPort(stores.user),
    getScriptProperties: () => propertiesPort(stores.script),
  });

function propertiesPort(store: PropertyStore): PropertiesPort {
  const port: PropertiesPort = service("Properties", {
    getProperty: (key: string) => store.get(key) ?? null,
    getKeys: () => [...store.keys()],
    getProperties: () => Object.fromEntries(store),
    setProperty: (key: string, value: string) => {
      replace(store, new Map([...store, [key, checkedValue(value)]]));
      return port;
    },
    setProperties: (properties: Record<string, string>, deleteAllOthers = false) => {
      const fresh = Object.entries(properties).map(([key, value]) => [key, checkedValue(value)] as const);
      replace(store, new Map([...(deleteAllOthers ? [] : store), ...fresh]));
      return port;
    },
    deleteAllProperties: () => {
      store.clear();
      return port;
    },
    deleteProperty: (key: string) => {
      store.delete(key);
      return port;
    },
  });
  return port;
}

function checkedValue(value: string): string {
  if (Buffer.byteLength(value) > MOST_BYTES_A_VALUE) throw new ServiceException("Argument too large: value");
  return value;
}

/** Keeps what is wanted, or throws and keeps what there was where it is too much. */
function replace(store: PropertyStore, wanted: PropertyStore): void {
  const all = [...wanted].reduce((sum, [name, text]) => sum + Buffer.byteLength(name) + Buffer.byteLength(text), 0);
  if (all > MOST_BYTES_IN_ALL)
    throw new ServiceException(
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    );
  store.clear();
  for (const [key, text] of wanted) store.set(key, text);
}
