/** The only way between the script's realm and the services: it counts calls, moves the clock, asks for permission and carries values across. */
import { CALL_COST } from "./clock.ts";
import { NotBuilt, RunEnded, ServiceException } from "./exception.ts";
import { checkPermission, type Execution, timeLimit } from "./execution.ts";
import { enumName, serviceName } from "./mark.ts";
import type { Outcome, Realm } from "./realm.ts";

/** Called before each service call, with its name and its number in the run: a test may throw here, or let another person write. */
export type Watch = (member: string, index: number) => void;

export interface Door {
  /** A service as the script sees it. */
  readonly give: (service: object) => object;
}

/** Calls that the real program answers without asking its server: places of ranges, builders, enumerations. */
const LOCAL =
  /^(Range\.get(Row|Column|LastRow|LastColumn|NumRows|NumColumns|A1Notation)|\w+Builder\.\w+|RichTextValue\.\w+|Menu\.\w+|HtmlOutput\.\w+|console\.\w+|Logger\.\w+)$/;

const cellsIn = (value: unknown): number =>
  Array.isArray(value) ? value.reduce<number>((sum, item) => sum + (Array.isArray(item) ? item.length : 1), 0) : 0;

/** A door into one realm for one run. `counts` grows by one for each call, under names such as `Range.getValues`. */
export function openDoor(realm: Realm, run: Execution, counts: Map<string, number>, watch: Watch): Door {
  const given = new WeakMap<object, object>();
  const taken = new WeakMap<object, object>();
  const members = new WeakMap<object, Map<string, unknown>>();
  let index = 0;

  const spend = (member: string, values: readonly unknown[]): void => {
    const cells = values.reduce<number>((sum, value) => sum + cellsIn(value), 0);
    run.clock.advance(
      LOCAL.test(member) ? CALL_COST.local : CALL_COST.roundTrip + (cells / 1000) * CALL_COST.thousandCells,
    );
    if (run.clock.now() - run.startedAt > timeLimit(run.caller)) run.fatal ??= new RunEnded();
    if (run.fatal) throw run.fatal;
  };

  const call = (
    service: object,
    member: string,
    method: (...args: never[]) => unknown,
    args: ArrayLike<unknown>,
  ): Outcome => {
    try {
      if (run.fatal) throw run.fatal;
      checkPermission(member, run);
      counts.set(member, (counts.get(member) ?? 0) + 1);
      watch(member, index++);
      const inside = Array.from(args, take);
      const answer: unknown = Reflect.apply(method, service, inside);
      spend(member, [...inside, answer]);
      return { value: put(answer) };
    } catch (failure) {
      return failed(failure, run);
    }
  };

  const give = (service: object): object => {
    const known = given.get(service);
    if (known) return known;
    const name = serviceName(service);
    if (name === undefined) throw new TypeError("Only services cross into the realm as they are.");
    const proxy = new Proxy(service, { get: (_, key) => member(service, name, key), set: () => false });
    given.set(service, proxy);
    taken.set(proxy, service);
    return proxy;
  };

  const member = (service: object, name: string, key: string | symbol): unknown => {
    if (typeof key === "symbol") return undefined;
    const known = members.get(service) ?? new Map<string, unknown>();
    members.set(service, known);
    if (known.has(key)) return known.get(key);
    if (!Object.hasOwn(service, key)) return key === "toString" ? undefined : notBuilt(`${name}.${key}`);
    const value: unknown = Reflect.get(service, key);
    const made = typeof value === "function" ? method(service, `${name}.${key}`, value) : value;
    known.set(key, made);
    return made;
  };

  const method = (service: object, name: string, body: unknown): unknown =>
    realm.callable((args) => call(service, name, body as (...args: never[]) => unknown, args));

  const notBuilt = (name: string): never => {
    run.fatal ??= new NotBuilt(name);
    throw run.fatal;
  };

  const put = (value: unknown): unknown => {
    if (Array.isArray(value)) return realm.array(value.map(put));
    if (value instanceof Date) return realm.date(value.getTime());
    if (typeof value !== "object" || value === null || enumName(value) !== undefined) return value ?? null;
    return give(value);
  };

  const take = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(take);
    if (typeof value !== "object" || value === null) return value;
    const service = taken.get(value);
    if (service) return service;
    return Object.prototype.toString.call(value) === "[object Date]" ? new Date(Number(value)) : value;
  };

  return { give };
}

function failed(failure: unknown, run: Execution): Outcome {
  if (failure instanceof ServiceException) return { failed: "Exception", message: failure.message };
  run.fatal ??= failure instanceof Error ? failure : new Error(String(failure));
  return { failed: "Exception", message: run.fatal.message };
}
