/** `PropertiesService`: small texts kept for a document, a person or the script, within the store's limits. */
import { ServiceException } from "./exception.ts";
import { service } from "./mark.ts";

export interface PropertiesPort {
  readonly getProperty: (key: string) => string | null;
  readonly setProperty: (key: string, value: string) => PropertiesPort;
  readonly deleteProperty: (key: string) => PropertiesPort;
  readonly getKeys: () => string[];
}
export interface PropertiesServicePort {
  readonly getDocumentProperties: () => PropertiesPort;
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

export const propertiesService = (stores: PropertyStores): PropertiesServicePort =>
  service("PropertiesService", {
    getDocumentProperties: () => propertiesPort(stores.document),
    getUserProperties: () => propertiesPort(stores.user),
    getScriptProperties: () => propertiesPort(stores.script),
  });

function propertiesPort(store: PropertyStore): PropertiesPort {
  const port: PropertiesPort = service("Properties", {
    getProperty: (key: string) => store.get(key) ?? null,
    getKeys: () => [...store.keys()],
    setProperty: (key: string, value: string) => {
      const before = store.get(key);
      if (Buffer.byteLength(value) > MOST_BYTES_A_VALUE) throw new ServiceException("Argument too large: value");
      store.set(key, value);
      const all = [...store].reduce((sum, [name, text]) => sum + Buffer.byteLength(name) + Buffer.byteLength(text), 0);
      if (all <= MOST_BYTES_IN_ALL) return port;
      if (before === undefined) store.delete(key);
      else store.set(key, before);
      throw new ServiceException(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    },
    deleteProperty: (key: string) => {
      store.delete(key);
      return port;
    },
  });
  return port;
}
