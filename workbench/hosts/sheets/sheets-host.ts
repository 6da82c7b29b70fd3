/** The stand-in for Google Sheets: a workbook, one person, and the built add-on that runs over it. */
import type { Book } from "../book.ts";
import type { Clock } from "./clock.ts";
import type { Desk } from "./desk.ts";
import type { AuthMode } from "./execution.ts";
import type { Project } from "./project.ts";
import type { PropertyStore } from "./properties.ts";
import { callableNames, carried, openEvent, perform } from "./script-call.ts";
import type { Ui } from "./ui.ts";
import { newWorld, type SheetsSetting } from "./world.ts";

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
  /** Opens the spreadsheet: the simple trigger `onOpen`. */
  readonly open: (authMode: AuthMode) => void;
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
    open: (authMode) => void perform(world, "simple-trigger", authMode, "onOpen", openEvent(authMode)),
    choose: (caption) => {
      const item = ui.menus.flatMap(({ items }) => items).find((candidate) => candidate.caption === caption);
      if (!item) throw new Error(`The menu has no item "${caption}".`);
      perform(world, "menu", "FULL", item.calls, () => []);
    },
    call: (name, args) => perform(world, "page", "FULL", name, carried(args)),
    names: () => callableNames(world),
  };
}
