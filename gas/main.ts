/** Everything that menus and the sidebar may call; the build makes a function at the top of the script for each name exported here. */
import type { Command } from "../core/index.ts";
import { draft, keepDraft } from "./drafts.ts";
import { onEdit as checkEdited } from "./edited.ts";
import { go } from "./go.ts";
import { perform } from "./perform.ts";
import { said } from "./said.ts";
import { showPages, showSidebar } from "./sidebar-page.ts";

/** Menu: Start. */
export const showStart = (): void => showSidebar("start");
/** Menu: Log a meeting. */
export const showMeeting = (): void => showSidebar("meeting");
/** Menu: Check the log. */
export const runCheck = (): void => showSidebar("check");
/** Menu: Update the summary. */
export const runSummary = (): void => showSidebar("summary");

/** Menu: More pages. */
export const showMorePages = (): void => showPages();

/** A command of the sidebar and its answer in the sidebar's language, both as JSON: nothing but text survives the way in whole. */
export const pltCommand = (json: string, language: string): string =>
  JSON.stringify(said(perform(JSON.parse(json) as Command), language));

/** Keeps what was typed; `""` forgets it. */
export const pltKeepDraft = (name: string, text: string): void => keepDraft(name, text);

/** What was kept, or `""`. */
export const pltDraft = (name: string): string => draft(name);

/** Shows and selects a cell. */
export const pltGo = (sheet: string, cell: string): void => go(sheet, cell);

/** A person edited cells by hand: those of the log are checked at once. Google calls it by this name. */
export const onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit): void => checkEdited(event);
