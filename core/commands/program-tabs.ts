/** A school's or district's own workbook: its setup, and the tabs with which a program begins. */
import type { Value } from "../kinds/entry.ts";
import type { Column } from "../kinds/kind.ts";
import { kindIn } from "../log/kind-in.ts";
import { pairRows } from "../log/pairs.ts";
import type { LogBook } from "../log/read-log.ts";
import { lookOf } from "../log/tab-look.ts";
import type { Edit } from "../workbook/edit.ts";
import { beginningTabs } from "./beginning-tabs.ts";
import { startingHere } from "./start-here.ts";

/** Where no policy says which: the register of schools and teams, and the plan. */
const FIRST_TABS = ["unit", "team-link", "plan-goal", "plan-step"];

/** Settings that a program has; the others are a team's. */
const SETTINGS = ["name", "district", "school_year", "policy", "cycle", "language"];

/** The edits that make a program's first tabs and its setup. */
export function programTabs(book: LogBook, id: string, program: Readonly<Record<string, Value>>): readonly Edit[] {
  const stated = book.policy.begins.program;
  const tabs = beginningTabs(book, id, stated.length > 0 ? stated : FIRST_TABS);
  const team = kindIn(book, "team");
  if (!team) throw new Error("The kind of a team is not declared.");
  const setup = { ...team, columns: team.columns.filter(({ key }) => SETTINGS.includes(key)).map(asOfProgram) };
  const edits: readonly Edit[] = [
    ...tabs,
    { type: "add-sheet", sheet: setup.tab, look: lookOf(setup, setup.columns, book.cycle, book.language) },
    pairRows(setup, program, book.cycle, book.language),
  ];
  return startingHere(edits, setup, book, "program");
}

const asOfProgram = (column: Column): Column =>
  column.key === "name"
    ? {
        ...column,
        heading: { en: "School or district", es: "Escuela o distrito" },
        help: { en: "Whose plan this workbook keeps.", es: "De quién es el plan que guarda este libro." },
      }
    : column;
