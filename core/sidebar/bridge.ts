/** What the page asks of the program around it. Each host has one; the page knows nothing else of where it runs. */
import type { Command } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Language } from "../workbook/snapshot.ts";

/** What was asked for when the page was opened: the four items of the menu and of the ribbon. */
export type View = "start" | "meeting" | "check" | "summary";

export interface Bridge {
  /** Decides the look of the page and a few words ("sheet" or "workbook"). */
  readonly suite: "sheets" | "excel" | "workbench";
  readonly language: Language;
  /** The view to begin with. */
  readonly view: View;

  /**
   * Carries a command to the core and brings its reply. A refusal is a reply (`refused`, with notices).
   * Rejects only where no reply came: no connection, no permission, no answer in time. The error's message is then a sentence for
   * the person, in their language: why, and what to do. The page keeps all that was typed and sends the same command, with the
   * same id, when the person tries again; it must not be written twice.
   */
  send(command: Command): Promise<Reply>;

  /** Shows and selects a cell in the workbook. Rejects with a sentence where that cannot be: the sheet is gone, a cell is being edited. */
  go(place: { readonly sheet: string; readonly cell: string }): Promise<void>;

  /**
   * Keeps what was typed, for this person and this workbook, so that it is there after the page was closed. `""` forgets it.
   * The text is JSON of a few KB; the page waits until typing pauses before it calls. Rejects where it could not be kept.
   */
  keepDraft(name: string, text: string): Promise<void>;

  /** What was kept under this name, or `""`. */
  draft(name: string): Promise<string>;

  /** Calls the listener when a menu item is chosen while the page is open already (Excel's ribbon). Hosts that open a new page never call it. */
  onView(listener: (view: View) => void): void;

  /** A new command id; `freshId` in `fresh-id.ts` makes one. */
  freshId(): string;

  /** The person's own date and time, `YYYY-MM-DDTHH:MM`; `localNow` in `local-now.ts` reads it from the browser. */
  now(): string;
}
