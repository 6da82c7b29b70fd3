/** How well people are read from cells, beside parting a cell at its commas. */
import { readPeople } from "../../../core/convert/people.ts";
import { PEOPLE_CASES } from "./people-cases.ts";

interface Read {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

const ours = (text: string): Read => {
  const { present, absent, roles } = readPeople(text);
  const inRoles = roles.map(({ name }) => name).filter((name) => !present.includes(name));
  return { present: [...present, ...inRoles], absent: absent.map(({ name }) => name) };
};

const byCommas = (text: string): Read => ({
  present: text
    .split(/[,;\n]|\band\b/)
    .map((name) => name.trim())
    .filter((name) => name !== ""),
  absent: [],
});

const same = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

/** Prints cells read right as a whole, and names: right, wrong (somebody else's, or absent for present), and false (no name at all). */
function tally(name: string, read: (text: string) => Read): string {
  const counts = { cells: 0, right: 0, wrong: 0, missed: 0, nobody: 0 };
  for (const [text, present, absent] of PEOPLE_CASES) {
    const said = read(text);
    if (same(said.present, present) && same(said.absent, absent)) counts.cells += 1;
    const found = [...said.present.map((it) => `+${it}`), ...said.absent.map((it) => `-${it}`)];
    const meant = [...present.map((it) => `+${it}`), ...absent.map((it) => `-${it}`)];
    counts.right += found.filter((it) => meant.includes(it)).length;
    counts.missed += meant.filter((it) => !found.includes(it)).length;
    const extra = found.filter((it) => !meant.includes(it)).length;
    if (meant.length === 0) counts.nobody += extra;
    else counts.wrong += extra;
  }
  const { cells, right, wrong, missed, nobody } = counts;
  return `  ${name.padEnd(24)}${cells} of ${PEOPLE_CASES.length} cells right; names: ${right} right, ${wrong} wrong, ${missed} missed, ${nobody} where nobody is meant`;
}

/** The lines of the table. */
export const measurePeople = (): readonly string[] => [
  "People:",
  tally("ours", ours),
  tally("parted at commas", byCommas),
];
