/** Small scripts for the stand-in itself: a project of one file, and what a function of it answers. */

import type { Book } from "../../../workbench/hosts/book.ts";
import { addBookSheet, bookWith, newBook } from "../../../workbench/hosts/new-book.ts";
import type { Project } from "../../../workbench/hosts/sheets/project.ts";
import { type SheetsHost, sheetsHost, usualSetting } from "../../../workbench/hosts/sheets/sheets-host.ts";
import type { SheetsSetting } from "../../../workbench/hosts/sheets/world.ts";
import { sheetsOf } from "../../books/book-text.ts";

export const CURRENT_ONLY = "https://www.googleapis.com/auth/spreadsheets.currentonly";
export const CONTAINER_UI = "https://www.googleapis.com/auth/script.container.ui";

/** A project whose only script file has this text; `services` are the advanced ones that it switches on. */
export const project = (script: string, services: readonly string[] = []): Project => ({
  scripts: { "Code.js": script },
  pages: { Sidebar: "<p>Hello</p>" },
  timeZone: "Etc/UTC",
  scopes: [CURRENT_ONLY, CONTAINER_UI],
  services,
});

/** A workbook with one empty sheet, called Notes. */
export function emptyBook(): Book {
  const book = newBook("Team notes");
  addBookSheet(book, "Notes");
  return book;
}

/** A workbook from text tables. */
export const tableBook = (text: string): Book => bookWith("Team notes", sheetsOf(text));

/** A host over the workbook with a script that has the one function `go`. `sheet` in its body is the first sheet. */
export function hostWith(
  body: string,
  book: Book = emptyBook(),
  change: Partial<SheetsSetting> = {},
  services: readonly string[] = [],
): SheetsHost {
  const script = `function go(a, b) { var file = SpreadsheetApp.getActiveSpreadsheet(); var sheet = file.getSheets()[0]; ${body} }`;
  return sheetsHost({ ...usualSetting(book, project(script, services)), ...change });
}

/** What the body of `go` answers. */
export const answerOf = (
  body: string,
  book: Book = emptyBook(),
  change: Partial<SheetsSetting> = {},
  services: readonly string[] = [],
): unknown => hostWith(body, book, change, services).call("go", []);
