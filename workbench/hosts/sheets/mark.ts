/** Marks an object as one of Apps Script's own, with its class's name, so that the door counts and guards what is called on it. */

const names = new WeakMap<object, string>();

/** The object, marked. Example: `service("Range", { … })`; calls on it are counted as `Range.getValues`. */
export function service<T extends object>(name: string, port: T): T {
  names.set(port, name);
  if (!built.has(name)) built.set(name, Object.keys(port));
  return port;
}

const built = new Map<string, readonly string[]>();

/** The members of every class of which an object was made so far, so that a test can hold them to Google's own names. */
export const builtMembers = (): ReadonlyMap<string, readonly string[]> => built;

/** The class's name, or undefined where the object is no service. */
export const serviceName = (object: object): string | undefined => names.get(object);

const tabs = new WeakMap<object, { readonly name: string }>();

/** The object, known to belong to this tab. */
export function onTab<T extends object>(sheet: { readonly name: string }, port: T): T {
  tabs.set(port, sheet);
  return port;
}

/** The name that the object's tab has now; "" where it belongs to none. */
export const tabNameOf = (object: object): string => tabs.get(object)?.name ?? "";

const enumNames = new WeakMap<object, string>();

/** An enumeration such as `SpreadsheetApp.SheetType`: each value is an object whose text is its name. */
export function enumeration<K extends string>(keys: readonly K[]): Readonly<Record<K, never>> {
  const values = Object.fromEntries(keys.map((key) => [key, enumValue(key)]));
  return values as Readonly<Record<K, never>>;
}

function enumValue(key: string): object {
  const value = { toString: () => key, toJSON: () => key };
  enumNames.set(value, key);
  return value;
}

/** The name of an enumeration's value, or undefined where it is none. */
export const enumName = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null ? enumNames.get(value) : undefined;
