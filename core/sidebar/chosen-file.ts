/** What a host tells of a workbook that a person chose: read in the page itself, nothing is sent. */
import type { Command } from "../command.ts";

type Taken = Extract<Command, { readonly type: "collect" }>["taken"][number];

export type TakenRead = Extract<Taken, { readonly state: "read" }>;

export type FileRead =
  | { readonly is: "log"; readonly mark: string; readonly extract: TakenRead["extract"] }
  /** `none`: no log in it. `program`: a program's workbook. */
  | { readonly is: "none" | "program" | "too-large" | "locked" | "broken" };

export interface ReadsFiles {
  /** Reads one file. Rejects with a sentence where what reads it could not be loaded. */
  readonly read: (file: File) => Promise<FileRead>;
  /** True where the figures of this version of the file, as it was marked, are still good. */
  readonly isSame: (file: File, mark: string) => boolean;
  /** Larger files are not opened. */
  readonly megabytes: number;
}
