/** The phrases of `core/convert/vocabulary`, each with its field. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FieldName, isFieldName } from "../../../core/kinds/field-names.ts";

export interface Example {
  readonly label: string;
  readonly field: FieldName;
  readonly weight: number;
}

/** A phrase with an explanation in brackets says less about the bare words. */
const QUALIFIED = 0.4;
/** The commonest labels weigh more. */
const STANDARD = 3;

/** Every wording that a line stands for: `(a|b)` either, `[a]` with or without. */
export function wordings(line: string): readonly string[] {
  const at = /\(([^()[\]]*\|[^()[\]]*)\)|\[([^()[\]]*)\]/.exec(line);
  if (at === null) return [line.replace(/\s+/g, " ").trim()];
  const ways = at[1] === undefined ? ["", at[2] ?? ""] : at[1].split("|");
  return ways.flatMap((way) => wordings(line.slice(0, at.index) + way + line.slice(at.index + at[0].length)));
}

/** A line of many alternatives stands for thousands of wordings, few of which anyone writes; so many of them show all its words. */
const MOST_WORDINGS = 60;
const STRIDE = 7919;

/** Wordings of a line from all over it, the same at every run. */
function someOf(ways: readonly string[]): readonly string[] {
  if (ways.length <= MOST_WORDINGS) return ways;
  return Array.from({ length: MOST_WORDINGS }, (_, i) => ways[(i * STRIDE) % ways.length] ?? "");
}

/** All phrases; those of one line share its weight. Throws at a field that is none. */
export function readPhrases(folder: string): readonly Example[] {
  const examples: Example[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()) {
    let field: FieldName | undefined;
    for (const line of readFileSync(join(folder, file), "utf8")
      .split("\n")
      .map((text) => text.trim())) {
      if (line === "") continue;
      if (/^\w+:$/.test(line)) {
        const name = line.slice(0, -1);
        if (!isFieldName(name)) throw new Error(`${file}: there is no field "${name}".`);
        field = name;
        continue;
      }
      if (field === undefined) throw new Error(`${file}: "${line}" stands before any field.`);
      const ways = someOf(wordings(line));
      for (const label of ways)
        examples.push({
          label,
          field,
          weight:
            ((line.includes("(") && !line.includes("|") ? QUALIFIED : 1) * (file === "standard.txt" ? STANDARD : 1)) /
            Math.sqrt(ways.length),
        });
    }
  }
  return examples;
}
