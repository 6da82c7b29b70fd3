/** All that lasts between the runs of a script: the workbook, the person's screen, what is kept, locks and the clock. */
import type { Book } from "../book.ts";
import type { CacheStore } from "./cache.ts";
import { type Clock, clockFrom } from "./clock.ts";
import type { Desk, Person } from "./desk.ts";
import type { Watch } from "./door.ts";
import { type Locks, locksOf } from "./lock.ts";
import type { OtherFiles } from "./other-files.ts";
import type { Project } from "./project.ts";
import type { PropertyStores } from "./properties.ts";
import type { Loading } from "./realms.ts";
import type { OldClock } from "./serial-date.ts";
import type { ApiReads } from "./sheets-api.ts";
import type { Triggers } from "./triggers.ts";
import { emptyUi, type Ui } from "./ui.ts";

/** Where the story begins, and with whom. */
export interface SheetsSetting {
  readonly book: Book;
  readonly project: Project;
  readonly person: Person;
  /** Scopes that the person has granted: all that the manifest asks for, or fewer. */
  readonly granted: readonly string[];
  /** For example `2025-10-08T15:00:00Z`. */
  readonly now: string;
  readonly oldClock: OldClock;
  /** `none` where the script has no document lock, as outside a document. */
  readonly documentLock: "usual" | "none";
  readonly watch: Watch;
  /** Called after each service call was carried out: a test may throw here what the script is told instead of the answer. */
  readonly done: Watch;
  /** Other spreadsheets, for the Sheets API. */
  readonly others: OtherFiles;
  /** Minutes that all runs of triggers may take in a day: 90, or 360 in a Workspace domain. */
  readonly triggerMinutes: number;
  /**
   * Whether a run by the clock has the spreadsheet in which its trigger was made. Sources disagree for add-ons; `outside` gives it none, and no
   * properties of a document.
   */
  readonly clockRuns: "in-the-document" | "outside";
  readonly loading: Loading;
}

export interface World {
  readonly setting: SheetsSetting;
  readonly clock: Clock;
  readonly ui: Ui;
  readonly view: Desk["view"];
  /** Service calls since the beginning, by name. */
  readonly counts: Map<string, number>;
  /** What the script wrote to its console. */
  readonly lines: string[];
  readonly properties: PropertyStores;
  readonly caches: { readonly document: CacheStore; readonly user: CacheStore; readonly script: CacheStore };
  readonly locks: Locks;
  /** Installable triggers. */
  readonly triggers: Triggers;
  /** Requests to the Sheets API within the last minute. */
  readonly apiReads: ApiReads;
  /** Milliseconds that triggers have run, by day. */
  readonly triggerTime: Map<string, number>;
}

export function newWorld(setting: SheetsSetting): World {
  return {
    setting,
    clock: clockFrom(setting.now),
    ui: emptyUi(),
    view: { sheet: setting.book.sheets[0]?.id ?? 0, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    counts: new Map(),
    lines: [],
    properties: { document: new Map(), user: new Map(), script: new Map() },
    caches: { document: new Map(), user: new Map(), script: new Map() },
    locks: locksOf(setting.book, setting.documentLock),
    triggers: [],
    apiReads: [],
    triggerTime: new Map(),
  };
}
