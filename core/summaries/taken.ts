/** What is known of each registered team's log, and what a look at some of them brought: the messages of a collection. */
import type { Notice } from "../words/notice.ts";
import type { Extract } from "./extract.ts";

/**
 * `read`: its figures are good. `old`: it could not be read the last time, and its last figures are kept. `unread`: it could not be read,
 * and there are no figures. `never`: nobody tried yet.
 */
export type TeamState = "read" | "old" | "unread" | "never";

/** A team of the register, with what the workbook keeps of its log. Moments are local minutes, `YYYY-MM-DDTHH:MM`; "" for never. */
export interface Registered {
  /** The Entry ID of its row in PLT Teams. A row typed by hand has a provisional one until the first `collect`. */
  readonly source: string;
  readonly team: string;
  /** The school or department; "" where the register does not say. */
  readonly unit: string;
  /** The way to its log, as it is written: an address or a file's name. */
  readonly link: string;
  /** When its figures were taken, or last found to be still good. */
  readonly at: string;
  /** When somebody last tried. */
  readonly tried: string;
  /** What told the version of the log that was read; "" where none was, or where figures of an earlier shape are kept. */
  readonly mark: string;
  readonly state: TeamState;
}

/** What came of a look at one team's log. */
export type Taken =
  | {
      readonly source: string;
      readonly state: "read";
      readonly at: string;
      readonly mark: string;
      readonly extract: Extract;
    }
  /** Not changed since: its figures stay good. */
  | { readonly source: string; readonly state: "same"; readonly at: string }
  /** Its last figures are kept and shown as old. The notice may bring its sentence with it (`said.en`, `said.es`). */
  | { readonly source: string; readonly state: "unread"; readonly at: string; readonly why: Notice };
