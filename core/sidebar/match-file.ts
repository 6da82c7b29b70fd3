/** Which registered team a chosen file belongs to. */
import type { Reply } from "../reply.ts";

export type Registered = Extract<Reply, { readonly type: "registered" }>["teams"][number];

/** The path below the chosen folder, or the file's name. */
export const pathOf = (file: File): string => (file.webkitRelativePath === "" ? file.name : file.webkitRelativePath);

const plain = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();

/** The file's own name, at the end of a path or an address. */
const nameIn = (link: string): string => plain(link.replace(/^.*[\\/]/, ""));

/** The only one of these, or undefined: where two would fit, a person must decide. */
const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

/** The team whose link is this file: by its whole path first, then by the name of the file where only one team has it. */
export function teamOfFile(file: File, teams: readonly Registered[]): Registered | undefined {
  const path = plain(pathOf(file));
  const whole = only(teams.filter(({ link }) => plain(link) === path));
  return whole ?? only(teams.filter(({ link }) => link !== "" && nameIn(link) === plain(file.name)));
}

/** The team of this name and school; the name alone decides where only one team has it and no other school is said. */
export function teamNamed(
  { team, school }: { readonly team: string; readonly school: string },
  teams: readonly Registered[],
): Registered | undefined {
  const named = teams.filter((one) => plain(one.team) === plain(team));
  const sure = only(named.filter(({ unit }) => plain(unit) === plain(school)));
  return sure ?? only(named.filter(({ unit }) => unit === "" || school === ""));
}
