/** When a command asks for what a log may hold besides what every team uses, and the commands that are about nothing else. */
import type { Command, FormEntry } from "../command.ts";
import { FIVE_STAGE } from "../cycles/five-stage.ts";
import { choicesOf, findChoice } from "../kinds/choice.ts";
import { FURTHER_TABS } from "../kinds/further-tabs.ts";
import { KINDS, kindNamed } from "../kinds/index.ts";
import type { Column, Kind } from "../kinds/kind.ts";
import { isBlank, textOf } from "../workbook/cell.ts";
import { findSheet, type Snapshot } from "../workbook/snapshot.ts";
import { plainHeading } from "../workbook/table.ts";
import { isPages } from "./pages.ts";

/**
 * True where the command or the log goes beyond what every team uses: a further kind in a form, a tab of one, a policy in the setup, a
 * conversion, a summary (and what draws one again). A host may load `core/further.ts` only then.
 */
export const asksFurther = (command: Command, snapshot: Snapshot): boolean =>
  isBeyond(command) || FURTHER_TABS.some((tab) => findSheet(snapshot, tab) !== undefined) || namesPolicy(snapshot);

function isBeyond(command: Command): boolean {
  if (isPages(command)) return true;
  switch (command.type) {
    case "save":
    case "try-save":
      return command.entries.some(({ kind, values }) => !isEveryday(kind, values) || namesCycle(kind, values));
    case "new":
      return (
        command.book === "program" || (command.team["policy"] ?? null) !== null || namesCycle("team", command.team)
      );
    case "form":
      return !kindNamed(command.kind);
    case "kinds":
    case "apply-policy":
    case "inspect":
    case "convert":
    case "summarize":
    case "try-close-year":
    case "close-year":
    case "undo":
      return true;
    case "open":
    case "read":
    case "check":
    case "write-check":
      return false;
  }
}

/** True for an everyday kind with none but its everyday fields: the fuller forms of these kinds have more. */
function isEveryday(name: string, values: FormEntry["values"]): boolean {
  const kind = kindNamed(name);
  return kind !== undefined && Object.keys(values).every((key) => kind.columns.some((column) => column.key === key));
}

/** True where a form of the team's settings names another cycle than the default, whose stages alone are always there. */
function namesCycle(name: string, values: FormEntry["values"]): boolean {
  const column = SETUP?.kind === name ? cycleColumn(SETUP) : undefined;
  const value = String(values["cycle"] ?? "");
  return column !== undefined && value !== "" && !isDefaultCycle(column, value);
}

const SETUP = KINDS.find(({ layout }) => layout === "pairs");

const cycleColumn = (setup: Kind): Column | undefined => setup.columns.find(({ key }) => key === "cycle");

const isDefaultCycle = (cycle: Column, text: string): boolean =>
  findChoice(choicesOf(cycle, FIVE_STAGE), text)?.key === FIVE_STAGE.key;

/**
 * True where the setup names a policy, changes one with a row such as `Limit: gap days`, or names another cycle than the default.
 * Rows are known by their labels: a team may have typed them itself.
 */
function namesPolicy(snapshot: Snapshot): boolean {
  const policy = SETUP?.columns.find(({ key }) => key === "policy");
  const cycle = SETUP && cycleColumn(SETUP);
  const sheet = SETUP && findSheet(snapshot, SETUP.tab);
  if (!sheet || !policy || !cycle) return false;
  return sheet.cells.some(([label = null, value = null]) => {
    const said = textOf(label);
    const isOf = ({ heading }: Column): boolean =>
      [heading.en, heading.es].map(plainHeading).includes(plainHeading(said));
    if (isBlank(value)) return false;
    return said.includes(":") || isOf(policy) || (isOf(cycle) && !isDefaultCycle(cycle, textOf(value)));
  });
}
