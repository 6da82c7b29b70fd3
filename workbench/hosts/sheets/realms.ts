/** The realm of a run: a new one, as in the real program, or one that an earlier run left, where so many runs are tried that loading takes most of the time. */
import type { Clock } from "./clock.ts";
import type { Project } from "./project.ts";
import { newRealm, type Realm } from "./realm.ts";

/**
 * `afresh`: every run loads the project's files, as the real one does. `kept`: a run takes over a realm in which they are loaded already. That is
 * sound only for scripts that remember nothing from one run to the next but what they would work out again.
 */
export type Loading = "afresh" | "kept";

export interface RunRealm {
  readonly realm: Realm;
  /** True where the project's files are loaded already. */
  readonly isLoaded: boolean;
  /** The run is over: another may have the realm. */
  readonly leave: () => void;
}

interface Kept {
  readonly realm: Realm;
  /** The clock of the run that has the realm now. */
  readonly time: { clock: Clock };
}

const idle = new WeakMap<Project, Kept[]>();

/** A realm in the project's time zone. Runs within runs, as of two people at once, never share one. */
export function realmFor(project: Project, clock: Clock, loading: Loading): RunRealm {
  if (loading === "afresh") {
    return { realm: newRealm(clock, project.timeZone), isLoaded: false, leave: () => undefined };
  }
  const waiting = idle.get(project) ?? [];
  idle.set(project, waiting);
  const found = waiting.pop();
  const kept = found ?? newKept(project, clock);
  kept.time.clock = clock;
  return { realm: kept.realm, isLoaded: found !== undefined, leave: () => void waiting.push(kept) };
}

function newKept(project: Project, clock: Clock): Kept {
  const time = { clock };
  return { realm: newRealm({ now: () => time.clock.now() }, project.timeZone), time };
}
