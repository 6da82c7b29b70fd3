/** The only way between the script's realm and the services: it counts calls, moves the clock, asks for permission and carries values across. */
import { costOf } from "./clock.ts";
import { NotBuilt, RunEnded, ServiceException } from "./exception.ts";
import { checkPermission, type Execution, timeLimit } from "./execution.ts";
import { enumName, serviceName, tabNameOf } from "./mark.ts";
import type { Outcome, Realm } from "./realm.ts";

/**
 * Called before each service call, with its name, its number in the run, and the name of the tab that it concerns ("" for none): a test may
 * throw here, or let another person write.
 */
export type Watch = (member: string, index: number, tab: string) => void;

type Method = (...args: never[]) => unknown;

const isService = (value: unknown): value is object =>
  typeof value === "object" && value !== null && serviceName(value) !== undefined;

const cellsIn = (value: unknown): number =>
  Array.isArray(value) ? value.reduce<number>((sum, item) => sum + (Array.isArray(item) ? item.length : 1), 0) : 0;

/** A door into one realm for one run. `counts` grows by one for each call, under names such as `Range.getValues`. */
export class Door {
  readonly #realm: Realm;
  readonly #run: Execution;
  readonly #counts: Map<string, number>;
  readonly #watch: Watch;
  readonly #done: Watch;
  readonly #given = new WeakMap<object, object>();
  readonly #taken = new WeakMap<object, object>();
  #calls = 0;

  constructor(
    realm: Realm,
    run: Execution,
    counts: Map<string, number>,
    { watch, done }: { readonly watch: Watch; readonly done: Watch },
  ) {
    this.#realm = realm;
    this.#run = run;
    this.#counts = counts;
    this.#watch = watch;
    this.#done = done;
  }

  /** A service as the script sees it: the same object each time, with nothing on it but what is built. */
  give(service: object): object {
    const known = this.#given.get(service);
    if (known) return known;
    const name = serviceName(service);
    if (name === undefined) throw new TypeError("Only services cross into the realm as they are.");
    const members = new Map<string, unknown>();
    const get = (_: object, key: string | symbol): unknown => {
      if (typeof key === "symbol") return undefined;
      if (!members.has(key)) members.set(key, this.#member(service, name, key));
      return members.get(key);
    };
    const proxy = new Proxy(service, { get, set: () => false });
    this.#given.set(service, proxy);
    this.#taken.set(proxy, service);
    return proxy;
  }

  #member(service: object, name: string, key: string): unknown {
    if (!Object.hasOwn(service, key)) {
      if (key === "toString") return undefined;
      this.#run.fatal ??= new NotBuilt(`${name}.${key}`);
      throw this.#run.fatal;
    }
    const value: unknown = Reflect.get(service, key);
    if (typeof value !== "function") return isService(value) ? this.give(value) : value;
    return this.#realm.callable((args) => this.#call(service, `${name}.${key}`, value as Method, args));
  }

  #call(service: object, member: string, method: Method, args: ArrayLike<unknown>): Outcome {
    const run = this.#run;
    try {
      if (run.fatal) throw run.fatal;
      checkPermission(member, run);
      this.#counts.set(member, (this.#counts.get(member) ?? 0) + 1);
      const index = this.#calls++;
      this.#watch(member, index, tabNameOf(service));
      const inside = Array.from(args, (value) => this.#take(value));
      const answer: unknown = Reflect.apply(method, service, inside);
      this.#spend(member, [...inside, answer]);
      this.#done(member, index, tabNameOf(service));
      return { value: this.#put(answer) };
    } catch (failure) {
      if (failure instanceof ServiceException) return { failed: failure.shownAs, message: failure.message };
      run.fatal ??= failure instanceof Error ? failure : new Error(String(failure));
      return { failed: "Exception", message: run.fatal.message };
    }
  }

  #spend(member: string, values: readonly unknown[]): void {
    const run = this.#run;
    const cells = values.reduce<number>((sum, value) => sum + cellsIn(value), 0);
    run.clock.advance(costOf(member, cells));
    if (run.clock.now() - run.startedAt > timeLimit(run.caller)) run.fatal ??= new RunEnded();
    if (run.fatal) throw run.fatal;
  }

  /** A value on its way into the realm. */
  #put(value: unknown): unknown {
    if (Array.isArray(value)) return this.#realm.array(value.map((item) => this.#put(item)));
    if (value instanceof Date) return this.#realm.date(value.getTime());
    if (typeof value !== "object" || value === null || enumName(value) !== undefined) return value;
    if (serviceName(value) === undefined) return this.#realm.object(value, (part) => this.#put(part));
    return this.give(value);
  }

  /** A value on its way out of the realm. */
  #take(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#take(item));
    if (typeof value !== "object" || value === null) return value;
    const service = this.#taken.get(value);
    if (service) return service;
    return Object.prototype.toString.call(value) === "[object Date]" ? new Date(Number(value)) : value;
  }
}
