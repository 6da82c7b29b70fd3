/** The stand-in for Google Sheets: a workbook, one person, and the built add-on that runs over it. */
import type { Book } from "../book.ts";
import type { Clock } from "./clock.ts";
import type { Desk } from "./desk.ts";
import { areaIn, type Edited, typeIn } from "./edit-event.ts";
import type { AuthMode } from "./execution.ts";
import type { Project } from "./project.ts";
import type { PropertyStore } from "./properties.ts";
import { callableNames, carried, clockEvent, editEvent, openEvent, perform } from "./script-call.ts";
import type { Installed } from "./triggers.ts";
import type { Ui } from "./ui.ts";
import { newWorld, type SheetsSetting, type World } from "./world.ts";

export interface SheetsHost {
  readonly book: Book;
  readonly ui: Ui;
  readonly clock: Clock;
  /** Service calls since the beginning, by name. */
  readonly counts: Map<string, number>;
  /** What the script wrote to its console. */
  readonly lines: readonly string[];
  /** What the person looks at. */
  readonly view: Desk["view"];
  /** Texts kept for this person. */
  readonly kept: PropertyStore;
  /** Texts kept for this spreadsheet. */
  readonly documentKept: PropertyStore;
  /** Opens the spreadsheet: the simple trigger `onOpen`. */
  readonly open: (authMode: AuthMode) => void;
  /**
   * The person types a text into a cell, or the same into each of several; "" empties them. Then `onEdit` runs if the script has one and the
   * add-on is used in this document, and then what the script installed for edits. Edits by scripts call neither.
   * Example: `host.edit("PLT Actions", "C2", "Done")`.
   */
  readonly edit: (sheet: string, address: string, text: string) => Edited;
  /** Time passes; what the script installed for the clock is run when it is due. Answers the errors of those runs. */
  readonly pass: (hours: number) => readonly Error[];
  /** The person chooses an item of the add-on's menu. Throws where there is no such item. */
  readonly choose: (caption: string) => void;
  /** The sidebar calls a function by its name through `google.script.run`; answers what crosses back. */
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  /** Names that the sidebar may call. */
  readonly names: () => readonly string[];
}

/** A person with everything granted, in the middle of a school day. */
export const usualSetting = (book: Book, project: Project): SheetsSetting => ({
  book,
  project,
  person: { email: "teacher@school.example", locale: "en", role: "owner" },
  granted: project.scopes,
  now: "2025-10-08T15:00:00Z",
  oldClock: "local-mean-time",
  documentLock: "usual",
  watch: () => undefined,
  done: () => undefined,
  others: () => "not-found",
  triggerMinutes: 90,
  clockRuns: "in-the-document",
  loading: "afresh",
});

/**
 * The stand-in over one workbook. Every run loads the project's files afresh, as the real one does; only the workbook and what is kept last.
 * Example: `sheetsHost(usualSetting(book, readProject("dist/gas"))).call("pltCommand", ['{"type":"check"}'])`.
 */
export function sheetsHost(setting: SheetsSetting): SheetsHost {
  const world = newWorld(setting);
  const { ui, clock, counts, lines, view } = world;
  return {
    book: setting.book,
    ui,
    clock,
    counts,
    lines,
    view,
    kept: world.properties.user,
    documentKept: world.properties.document,
    open: (authMode) => void perform(world, "simple-trigger", authMode, "onOpen", openEvent(authMode)),
    edit: (sheet, address, text) => editAs(world, sheet, address, text),
    pass: (hours) => passTime(world, hours),
    choose: (caption) => {
      const item = ui.menus.flatMap(({ items }) => items).find((candidate) => candidate.caption === caption);
      if (!item) throw new Error(`The menu has no item "${caption}".`);
      perform(world, "menu", "FULL", item.calls, () => []);
    },
    call: (name, args) => perform(world, "page", "FULL", name, carried(args)),
    names: () => callableNames(world),
  };
}

function editAs(world: World, name: string, address: string, text: string): Edited {
  const sheet = world.setting.book.sheets.find((each) => each.name === name);
  if (!sheet) throw new RangeError(`There is no sheet ${name}.`);
  const edit = typeIn(world, sheet, areaIn(address), text);
  if (!edit) return { outcome: "refused", failures: [] };
  const simple = callableNames(world).includes("onEdit")
    ? failureOf(() => perform(world, "simple-trigger", "LIMITED", "onEdit", editEvent(edit, null)))
    : [];
  const installed = world.triggers
    .filter(({ event }) => event === "ON_EDIT")
    .flatMap(({ calls, id }) => failureOf(() => perform(world, "trigger", "FULL", calls, editEvent(edit, id))));
  return { outcome: "typed", failures: [...simple, ...installed] };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function passTime(world: World, hours: number): readonly Error[] {
  const end = world.clock.now() + hours * HOUR;
  const failures: Error[] = [];
  for (;;) {
    const due = world.triggers.filter(({ event, nextAt }) => event === "CLOCK" && nextAt <= end);
    const next = due.sort((a, b) => a.nextAt - b.nextAt)[0];
    if (next === undefined) break;
    world.clock.advance(Math.max(0, next.nextAt - world.clock.now()));
    next.nextAt += next.everyHours * HOUR;
    failures.push(...failureOf(() => runByClock(world, next)));
  }
  world.clock.advance(Math.max(0, end - world.clock.now()));
  return failures;
}

/** Runs what is due, unless triggers have used up the day. What a run takes counts, however it ended. */
function runByClock(world: World, { calls, id }: Installed): void {
  const { clock, setting, triggerTime } = world;
  const day = new Date(clock.now()).toISOString().slice(0, 10);
  const used = triggerTime.get(day) ?? 0;
  if (used >= setting.triggerMinutes * MINUTE) throw new Error("Service using too much computer time for one day");
  const begun = clock.now();
  try {
    perform(world, "clock-trigger", "FULL", calls, clockEvent(id));
  } finally {
    triggerTime.set(day, used + clock.now() - begun);
  }
}

/** What a run that nobody waits for failed with. */
function failureOf(act: () => unknown): readonly Error[] {
  try {
    act();
    return [];
  } catch (failure) {
    return [failure instanceof Error ? failure : new Error(String(failure))];
  }
}
