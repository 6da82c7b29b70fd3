/** How an object of the stand-in says what office.js may ask of it. What it does not say is answered with ApiNotFound. */

/** Each member belongs to a requirement set: `1.8` is ExcelApi 1.8. Names are those of the wire: `RowCount`. */
export type Member =
  | { readonly is: "property"; readonly since: string; readonly get: () => unknown; readonly set: Setter | "read-only" }
  | { readonly is: "child"; readonly since: string; readonly get: () => HostObject | null }
  | { readonly is: "method"; readonly since: string; readonly call: (args: readonly unknown[]) => unknown };

type Setter = (value: unknown) => void;

export type Members = Readonly<Record<string, Member>>;

/** An object behind a proxy of office.js. A collection has `items` and is asked for one by its key. */
export class HostObject {
  readonly kind: string;
  readonly members: Members;
  /** What it is known by from one request to the next; "" where it has nothing of the kind. */
  readonly id: string;
  readonly items: (() => readonly HostObject[]) | null;

  constructor(kind: string, id: string, members: Members, items: (() => readonly HostObject[]) | null) {
    this.kind = kind;
    this.id = id;
    this.members = members;
    this.items = items;
  }
}

export const plainObject = (kind: string, members: Members): HostObject => new HostObject(kind, "", members, null);

export const namedObject = (kind: string, id: string, members: Members): HostObject =>
  new HostObject(kind, id, members, null);

export const collection = (kind: string, members: Members, items: () => readonly HostObject[]): HostObject =>
  new HostObject(kind, "", members, items);

export const readable = (since: string, get: () => unknown): Member => ({
  is: "property",
  since,
  get,
  set: "read-only",
});

export const settable = (since: string, get: () => unknown, set: Setter): Member => ({
  is: "property",
  since,
  get,
  set,
});

/** A part of an object; null where it is a null object. */
export const child = (since: string, get: () => HostObject | null): Member => ({ is: "child", since, get });

/** What `call` gives is an object, null for a null object, or a plain value. */
export const method = (since: string, call: (args: readonly unknown[]) => unknown): Member => ({
  is: "method",
  since,
  call,
});
