/** When a command asks for what a log may hold besides what every team uses, and the commands that are about nothing else. */
import type { Command, FormEntry } from "../command.ts";
import { FURTHER_TABS } from "../kinds/further-tabs.ts";
import { KINDS, kindNamed } from "../kinds/index.ts";
import { isBlank } from "../workbook/cell.ts";
import { findSheet, type Snapshot } from "../workbook/snapshot.ts";
import { plainHeading } from "../workbook/table.ts";

/**
 * True where the command or the log goes beyond what every team uses: a further kind in a form, a tab of one, a policy in the setup, a
 * conversion. A host may load `core/further.ts` only then.
 */
export const asksFurther = (command: Command, snapshot: Snapshot): boolean =>
  isBeyond(command) || FURTHER_TABS.some((tab) => findSheet(snapshot, tab) !== undefined) || namesPolicy(snapshot);

function isBeyond(command: Command): boolean {
  switch (command.type) {
    case "save":
    case "try-save":
      return command.entries.some(({ kind, values }) => !isEveryday(kind, values));
    case "new":
      return (command.team["policy"] ?? null) !== null;
    case "form":
      return !kindNamed(command.kind);
    case "kinds":
    case "inspect":
    case "convert":
      return true;
    case "open":
    case "read":
    case "check":
    case "write-check":
    case "summarize":
    case "undo":
      return false;
  }
}

/** True for an everyday kind with none but its everyday fields: the fuller forms of these kinds have more. */
function isEveryday(name: string, values: FormEntry["values"]): boolean {
  const kind = kindNamed(name);
  return kind !== undefined && Object.keys(values).every((key) => kind.columns.some((column) => column.key === key));
}

/** The setup's row for the policy is known by its label; a team may have typed it itself. */
function namesPolicy(snapshot: Snapshot): boolean {
  const setup = KINDS.find(({ layout }) => layout === "pairs");
  const heading = setup?.columns.find(({ key }) => key === "policy")?.heading;
  const sheet = setup && findSheet(snapshot, setup.tab);
  if (!sheet || !heading) return false;
  const labels = [heading.en, heading.es].map(plainHeading);
  return sheet.cells.some(
    ([label = null, value = null]) => labels.includes(plainHeading(String(label))) && !isBlank(value),
  );
}
