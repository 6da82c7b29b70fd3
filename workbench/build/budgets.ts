/** How large the built files may be. A sidebar that is slow to open is one that a team closes; Apps Script reads all its code at every click. */
import { type BuiltFile, bytesOf } from "./place.ts";

/** A thousand bytes, as the budgets count. */
const KB = 1000;

/** One budget: the files that share it, by their path below `dist`. */
export interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: number;
}

/** What every opening of the pane loads besides office.js and the words of one language. */
const PANE = ["taskpane.html", "taskpane.js", "shared.js", "taskpane.css"].map((name) => `office-addin/${name}`);

/** What a conversion loads besides what understands a team's sheets, and besides the words of one language. */
const SELDOM = ["office-addin/seldom.js", "office-addin/seldom.css"];

export const BUDGETS: readonly Budget[] = [
  { name: "Apps Script code", files: ["gas/Code.js", "gas/Menu.js"], bytes: 160 * KB },
  {
    name: "Apps Script, collecting",
    files: ["gas-coordinator/Coordinator.js", "gas-coordinator/Menu.js"],
    bytes: 40 * KB,
  },
  { name: "Apps Script converter", files: ["gas/Converter.js"], bytes: 180 * KB },
  { name: "Apps Script, more kinds", files: ["gas/Further.js"], bytes: 260 * KB },
  { name: "Apps Script, pages", files: ["gas/Pages.js"], bytes: 190 * KB },
  { name: "Apps Script, seldom needed", files: ["gas/Seldom.js"], bytes: 140 * KB },
  { name: "Apps Script, words", files: ["gas/Words.js"], bytes: 60 * KB },
  { name: "Apps Script sidebar", files: ["gas/Sidebar.html"], bytes: 120 * KB },
  { name: "Apps Script sidebar, Spanish", files: ["gas/SidebarEs.html"], bytes: 120 * KB },
  { name: "Apps Script, more pages", files: ["gas/MorePages.html"], bytes: 80 * KB },
  { name: "Apps Script, more pages, Spanish", files: ["gas/MorePagesEs.html"], bytes: 80 * KB },
  { name: "Excel pane, English", files: [...PANE, "office-addin/words-en.js"], bytes: 200 * KB },
  { name: "Excel pane, Spanish", files: [...PANE, "office-addin/words-es.js"], bytes: 200 * KB },
  { name: "Excel converter", files: ["office-addin/converter.js"], bytes: 180 * KB },
  { name: "Excel, more kinds", files: ["office-addin/further.js"], bytes: 260 * KB },
  { name: "Excel, what reads files", files: ["office-addin/files.js"], bytes: 300 * KB },
  { name: "Excel, pages", files: ["office-addin/pages.js"], bytes: 190 * KB },
  {
    name: "Excel, seldom needed, English",
    files: [...SELDOM, "office-addin/conversion-en.js", "office-addin/summary-en.js"],
    bytes: 125 * KB,
  },
  {
    name: "Excel, seldom needed, Spanish",
    files: [...SELDOM, "office-addin/conversion-es.js", "office-addin/summary-es.js"],
    bytes: 125 * KB,
  },
];

/** One line of the table that a build prints. */
export interface Weighed {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
}

/** What the built files weigh against each budget that concerns them. A budget none of whose files was built is left out. */
export function weigh(files: readonly BuiltFile[], budgets: readonly Budget[] = BUDGETS): readonly Weighed[] {
  return budgets.flatMap((budget) => {
    const counted = files.filter(({ path }) => budget.files.includes(path));
    if (counted.length === 0) return [];
    return [{ name: budget.name, bytes: counted.reduce((sum, file) => sum + bytesOf(file), 0), budget: budget.bytes }];
  });
}

/** The table as text, a budget a line, with the word OVER where it is broken. */
export function budgetTable(weighed: readonly Weighed[]): string {
  const kb = (bytes: number): string => (bytes / KB).toFixed(1).padStart(7);
  return weighed
    .map(
      ({ name, bytes, budget }) =>
        `${name.padEnd(30)}${kb(bytes)} of ${kb(budget)} KB${bytes > budget ? "  OVER" : ""}`,
    )
    .join("\n");
}
