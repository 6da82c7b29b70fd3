/** Google Sheets' stand-in with the built add-on behind it, and with faults. */
import type { Command, Notice, Reply } from "../../core/index.ts";
import { noticeOf } from "../../gas/failure.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import type { Watch } from "../../workbench/hosts/sheets/door.ts";
import { readProject } from "../../workbench/hosts/sheets/project.ts";
import type { Loading } from "../../workbench/hosts/sheets/realms.ts";
import { type SheetsHost, sheetsHost, usualSetting } from "../../workbench/hosts/sheets/sheets-host.ts";
import { type Opened, type Outcome, outcomeOf } from "./outcome.ts";

/** Every run begins in this moment; the stand-in's spreadsheets are in Chicago. */
const NOW = "2026-01-14T15:00:00-06:00";

const project = readProject("dist/gas");

export interface SheetsOpened extends Opened {
  readonly host: SheetsHost;
}

export type Role = "owner" | "editor";

/** The sidebar over a spreadsheet, which it changes in place. `watch` is called before every service call. */
export const sidebarOver = (book: Book, watch: Watch, role: Role = "owner"): SheetsOpened =>
  sidebarIn("kept", book, watch, role);

/** The same, with `done` called after every service call. */
export function sidebarAfter(book: Book, done: Watch): SheetsOpened {
  const host = sheetsHost({ ...usualSetting(book, project), now: NOW, done, loading: "kept" });
  return { host, book: () => book, send: async (command) => send(host, command) };
}

/** The same, in a realm that is loaded for each run, or kept from the last one. */
export function sidebarIn(loading: Loading, book: Book, watch: Watch, role: Role): SheetsOpened {
  const person = { email: "teacher@school.example", locale: "en", role };
  const host = sheetsHost({ ...usualSetting(book, project), now: NOW, watch, person, loading });
  return { host, book: () => book, send: async (command) => send(host, command) };
}

function send(host: SheetsHost, command: Command): Outcome {
  let text: string;
  try {
    text = String(host.call("pltCommand", [JSON.stringify(command)]));
  } catch (failure) {
    return { ended: "told", notices: [noticeOf(failure)] };
  }
  const answer: { readonly reply: Reply } | { readonly failure: Notice } = JSON.parse(text);
  return "failure" in answer ? { ended: "told", notices: [answer.failure] } : outcomeOf(answer.reply);
}
