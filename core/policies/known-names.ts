/** The names that a district's policy may use: other policies, cycles, checks, kinds of entries and their fields. */
import type { CycleModel } from "../cycles/model.ts";
import type { Policy, PolicyText } from "./policy.ts";

export interface KnownNames {
  readonly policies: readonly Policy[];
  readonly cycles: readonly CycleModel[];
  /** Checks by their codes: `norm/not-reviewed`. */
  readonly codes: readonly string[];
  readonly kinds: readonly string[];
  /** The fields of a kind, or undefined where there is no such kind. */
  readonly fieldsOf: (kind: string) => readonly string[] | undefined;
  /** How a stage says that it needs such an entry with these fields filled; undefined where kind or field is not known. */
  readonly needLabel: (kind: string, fields: readonly string[]) => PolicyText | undefined;
}

/** True where no check and no area of checks has this name. Example: `rhythm` is an area, `rhythm/gap` one of its checks. */
export const wrongCheck = (code: string, { codes }: Pick<KnownNames, "codes">): boolean =>
  !codes.some((known) => known === code || known.startsWith(`${code}/`));
