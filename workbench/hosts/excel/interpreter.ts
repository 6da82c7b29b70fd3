/** Answers one request of office.js: resolves its object paths, carries out its actions in order, stops at the first refusal. */
import { HostObject, type Member } from "./host-object.ts";
import { apiNotFound, invalidArgument, itemNotFound, notBuilt, Refusal } from "./refusal.ts";
import { serviceNamed } from "./services.ts";
import type { ArgumentInfo, ObjectPath, RequestAction, RequestBody, ResponseBody, Result } from "./wire.ts";
import { supports, type World } from "./world.ts";

/** What came of a request. Like Excel, what was done before a refusal stays done. `beforeAction` may throw a Refusal: a fault on purpose. */
export function answer(
  world: World,
  root: HostObject,
  body: RequestBody,
  beforeAction: (action: number) => void,
): ResponseBody {
  const batch = new Batch(world, root, body);
  const results: Result[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      beforeAction(index);
      if (action.ActionType === 5) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { Results: results, TraceIds: traces, Error: wordsOf(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

const wordsOf = (refusal: Refusal, index: number): NonNullable<ResponseBody["Error"]> => ({
  Code: refusal.code,
  Message: refusal.message,
  Location: refusal.location,
  ActionIndex: index,
  HttpStatusCode: refusal.status,
});

class Batch {
  readonly #world: World;
  readonly #root: HostObject;
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #objects = new Map<number, HostObject | null>();
  readonly #references = new Map<HostObject, string>();

  constructor(world: World, root: HostObject, body: RequestBody) {
    this.#world = world;
    this.#root = root;
    this.#paths = body.ObjectPaths;
  }

  perform(action: RequestAction): unknown {
    if (action.ActionType === 5) return null;
    const target = this.#object(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return this.#introduce(target);
      case 2:
        return target === null ? null : this.#load(target, action.QueryInfo?.Select ?? [], action.QueryInfo);
      case 3:
        return target === null ? null : this.#call(target, action);
      case 4:
        return this.#set(target, action);
      default:
        throw notBuilt(`action ${String(action.ActionType)}`);
    }
  }

  #introduce(target: HostObject | null): unknown {
    if (target === null) return null;
    const reference = this.#references.get(target);
    return {
      ...(target.id === "" ? {} : { Id: target.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  #call(target: HostObject, action: RequestAction): unknown {
    if (action.Name === "_KeepReference") return this.#keep(target);
    if (action.Name === "_RemoveReference") {
      this.#world.kept.delete(String(this.#values(action.ArgumentInfo)[0]));
      return null;
    }
    const member = this.#member(target, action.Name);
    if (member.is !== "method") throw notBuilt(`${target.kind}.${action.Name}`);
    return member.call(this.#values(action.ArgumentInfo)) ?? null;
  }

  #keep(target: HostObject): null {
    const reference = `kept-${this.#world.kept.size + 1}-${this.#references.size}`;
    this.#references.set(target, reference);
    this.#world.kept.set(reference, target);
    return null;
  }

  #set(target: HostObject | null, action: RequestAction): null {
    if (target === null) throw itemNotFound(action.Name);
    const member = this.#member(target, action.Name);
    if (member.is !== "property" || member.set === "read-only") throw invalidArgument(`${target.kind}.${action.Name}`);
    member.set(this.#values(action.ArgumentInfo)[0]);
    return null;
  }

  #member(target: HostObject, name: string): Member {
    const member = Object.hasOwn(target.members, name) ? target.members[name] : undefined;
    if (!member) throw notBuilt(`${target.kind}.${name}`);
    if (!supports(this.#world, member.since)) throw apiNotFound(`${target.kind}.${name}`);
    return member;
  }

  #object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[String(id)];
    if (!path) throw new Refusal("InvalidObjectPath", "The object path is not known.", String(id), 400);
    const made = this.#resolve(path);
    this.#objects.set(id, made);
    return made;
  }

  #resolve(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === 1) return this.#root;
    if (path.ObjectPathType === 2) return serviceNamed(path.Name);
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 6) return this.#world.kept.get(path.Name) ?? refuse(itemNotFound(path.Name));
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const name = path.ObjectPathType === 5 ? "GetItem" : path.Name;
    const member = this.#member(parent, name);
    if (member.is === "property") throw notBuilt(`${parent.kind}.${name}`);
    const made = member.is === "child" ? member.get() : member.call(this.#values(path.ArgumentInfo));
    if (made !== null && !(made instanceof HostObject)) throw notBuilt(`${parent.kind}.${name}`);
    return made;
  }

  /** Arguments as they were sent, with objects in place of the paths that name them. */
  #values(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, i) => {
      const path = info?.ReferencedObjectPathIds?.[i] ?? 0;
      return typeof path !== "number" || path === 0 ? value : this.#object(path);
    });
  }

  #load(target: HostObject, select: readonly string[], page: RequestAction["QueryInfo"]): Record<string, unknown> {
    if (target.items !== null) return this.#loadItems(target, target.items(), select, page);
    const loaded: Record<string, unknown> = target.id === "" ? {} : { Id: target.id };
    for (const [name, below] of grouped(select.length === 0 ? this.#everything(target) : select)) {
      const member = this.#member(target, name);
      if (member.is === "property" && below.length === 0) loaded[name] = member.get();
      else if (member.is === "child" && below.length > 0) loaded[name] = this.#loadPart(member.get(), below);
      else throw invalidArgument(`${target.kind}.${name}`);
    }
    return loaded;
  }

  /** What is asked of a collection itself (`count`), and of each of its items. */
  #loadItems(
    target: HostObject,
    all: readonly HostObject[],
    select: readonly string[],
    page: RequestAction["QueryInfo"],
  ): Record<string, unknown> {
    const own = [...grouped(select).keys()].filter((name) => target.members[name]?.is === "property");
    const ofItems = select.filter((path) => !own.includes(path.charAt(0).toUpperCase() + path.slice(1)));
    const loaded: Record<string, unknown> = {};
    for (const name of own) {
      const member = this.#member(target, name);
      if (member.is === "property") loaded[name] = member.get();
    }
    if (own.length > 0 && ofItems.length === 0) return loaded;
    const items = all.slice(page?.Skip ?? 0);
    const shown = page?.Top === undefined ? items : items.slice(0, page.Top);
    loaded["_Items"] = shown.map((item) => this.#load(item, ofItems, undefined));
    return loaded;
  }

  #loadPart(part: HostObject | null, select: readonly string[]): unknown {
    return part === null ? null : this.#load(part, select, undefined);
  }

  #everything(target: HostObject): readonly string[] {
    return Object.entries(target.members)
      .filter(([, member]) => member.is === "property" && supports(this.#world, member.since))
      .map(([name]) => name);
  }
}

function refuse(refusal: Refusal): never {
  throw refusal;
}

/** `protection/protected`, `name` → Protection: [protected], Name: []. */
function grouped(select: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    const below = found.get(name) ?? [];
    if (rest.length > 0) below.push(rest.join("/"));
    found.set(name, below);
  }
  return found;
}
