/** Counts calls for each command, host and size, and says whether they grow. */
import type { Book } from "../../hosts/book.ts";
import { grown, notesOf } from "./books.ts";
import { BEGIN, COMMANDS, saveMeeting } from "./commands.ts";
import { COUNTED, type Cost } from "./counted.ts";

export interface Measured {
  readonly host: string;
  readonly command: string;
  /** For each size, in the sizes' order. */
  readonly costs: readonly Cost[];
  /** The fewest calls with which the command can be done; null where the host has no such figure. */
  readonly fewest: number | null;
  /** True where the calls are the same for every size; what is more than fits one call is left out. */
  readonly constant: boolean;
}

/** What Excel on the web takes or gives at once, less some room. */
const MOST_BYTES = 4_500_000;

/** True for more than one call can carry: it goes in pieces. */
export const isChunked = ({ bytes }: Cost): boolean => bytes > MOST_BYTES;

/** One line for each host and command. `sizes` are rows; `only` names a host, "" all of them. */
export async function measure(sizes: readonly number[], only: string): Promise<readonly Measured[]> {
  const log = await smallLog();
  const measured: Measured[] = [];
  for (const host of COUNTED.filter(({ name }) => only === "" || name === only)) {
    for (const { title, on, command, fewest } of COMMANDS) {
      const costs: Cost[] = [];
      for (const rows of sizes) {
        const book = on === "log" ? grown(log, rows) : notesOf(rows);
        costs.push((await host.perform(book, command)).cost);
      }
      const [first] = costs;
      const constant = costs.every((cost) => isChunked(cost) || cost.calls === first?.calls);
      measured.push({ host: host.name, command: title, costs, fewest: fewest[host.name] ?? null, constant });
    }
  }
  return measured;
}

/** A log that has just been begun, with one meeting. */
async function smallLog(): Promise<Book> {
  const host = COUNTED.find(({ name }) => name === "Sheets");
  if (!host) throw new RangeError("Sheets is not among the hosts.");
  const begun = await host.perform(notesOf(1), BEGIN);
  return (await host.perform(begun.book, saveMeeting("save000001"))).book;
}

/** `constant`, with how far above the fewest; or what is wrong. */
export function verdict({ constant, costs, fewest }: Measured): string {
  const calls = costs[0]?.calls ?? 0;
  if (!constant) return "GROWS";
  if (fewest === null) return "constant";
  const above = calls - fewest;
  if (above > 1) return `constant, but ${above} above the minimum`;
  return above === 1 ? "constant, minimum + 1" : "constant, minimum";
}

export const isGood = (measured: Measured): boolean => /^constant(, minimum.*)?$/.test(verdict(measured));
