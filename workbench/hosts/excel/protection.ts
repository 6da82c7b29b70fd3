/** The protection of a sheet. What it allows beside writing to unlocked cells is kept and told, but not played. */
import type { BookSheet } from "../book.ts";
import { type HostObject, method, plainObject, readable } from "./host-object.ts";
import { invalidArgument, invalidOperation, notBuilt } from "./refusal.ts";
import { fieldsOf } from "./validation-rule.ts";

const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

const options = new WeakMap<BookSheet, Readonly<Record<string, unknown>>>();

export const protectionObject = (sheet: BookSheet): HostObject =>
  plainObject("WorksheetProtection", {
    Protected: readable("1.2", () => sheet.protection !== null),
    Options: readable("1.2", () => ({
      ...Object.fromEntries(OPTIONS.map((name) => [name, false])),
      selectionMode: "Normal",
      ...options.get(sheet),
    })),
    Protect: method("1.2", ([wanted, password]) => {
      if (sheet.protection !== null) throw invalidOperation("WorksheetProtection.protect");
      if (password !== null && password !== undefined) throw notBuilt("WorksheetProtection.protect with a password");
      const asked = fieldsOf(wanted);
      const unknown = Object.keys(asked).some((name) => name !== "selectionMode" && !OPTIONS.includes(name));
      if (unknown) throw invalidArgument("WorksheetProtection.protect");
      options.set(sheet, asked);
      sheet.protection = "Protected";
      return null;
    }),
    Unprotect: method("1.7", () => {
      sheet.protection = null;
      options.delete(sheet);
      return null;
    }),
  });
