/** A district's list of headings as a file: what each heading that its teams use stands for. */
import * as z from "zod/mini";
import type { LabelRule } from "../../core/convert/inspection.ts";
import type { Notice } from "../../core/index.ts";
import { type EditedFile, fieldCalled, noField, readEdited, text } from "./edited-file.ts";

export const MAP_VERSION = 1;

const number = z.number({ error: "number" }).check(z.int({ error: "number" }), z.gte(1, { error: "number" }));

const label = z.strictObject(
  {
    label: text,
    /** The field, by its name; null keeps such a column as the team's own. */
    field: z.nullable(z.string({ error: "field" })),
    /** Headings of tables or labels of forms; both where it is not said. */
    in: z.optional(z.enum(["table", "form"], { error: "among" })),
    /** Other headings that stand with it, where that matters. */
    beside: z.optional(z.array(text, { error: "list" })),
    /** Which one, where several are alike. */
    number: z.optional(number),
  },
  { error: "object" },
);

const mapSchema = z.strictObject(
  {
    "plt-map": z.literal(MAP_VERSION, { error: "number" }),
    name: z.optional(text),
    labels: z.array(label, { error: "list" }),
  },
  { error: "object" },
);

type GivenMap = z.infer<typeof mapSchema>;
type GivenLabel = GivenMap["labels"][number];

export type ReadMap =
  | { readonly is: "good"; readonly rules: readonly LabelRule[] }
  | { readonly is: "wrong"; readonly notices: readonly Notice[] };

/** The rules of a district's list; refuses a file that cannot be had, and tells all that is wrong in it. */
export async function readMap(path: string): Promise<ReadMap> {
  const read = await readEdited(path, mapSchema);
  if (read.is === "wrong") return read;
  const { file } = read;
  const notices: Notice[] = [...contradictions(file)];
  const rules = file.value.labels.flatMap((given, i): readonly LabelRule[] => {
    const field = given.field === null ? null : fieldCalled(given.field);
    if (field === undefined) {
      notices.push(noField(given.field ?? "", ["labels", i, "field"], file.wrong));
      return [];
    }
    return [
      {
        from: "district",
        label: given.label,
        among: given.in ?? "any",
        beside: given.beside ?? [],
        nth: given.number === undefined ? null : given.number - 1,
        at: null,
        field,
      },
    ];
  });
  return notices.length > 0 ? { is: "wrong", notices } : { is: "good", rules };
}

const plain = (heading: string): string => heading.trim().replace(/\s+/g, " ").replace(/:$/, "").toLowerCase();

const caseOf = ({ label: heading, in: among, beside, number: which }: GivenLabel): string =>
  JSON.stringify([plain(heading), among ?? "any", (beside ?? []).map(plain).sort(), which ?? 0]);

/** Two lines about the same heading that say different things. */
function contradictions({ value, wrong }: EditedFile<GivenMap>): readonly Notice[] {
  const first = new Map<string, GivenLabel>();
  return value.labels.flatMap((given, i) => {
    const before = first.get(caseOf(given));
    if (before === undefined) first.set(caseOf(given), given);
    return before === undefined || before.field === given.field
      ? []
      : [wrong("map/twice", ["labels", i], { name: given.label })];
  });
}

/** What a workbook remembers as such a list. What stood beside a heading is named only where the same heading means two things. */
export function mapJson(name: string, rules: readonly LabelRule[]) {
  const known = rules.filter(({ label: heading }) => plain(heading) !== "");
  const fieldsOf = (rule: LabelRule): number =>
    new Set(known.filter((other) => plain(other.label) === plain(rule.label)).map(({ field }) => field)).size;
  const labels = new Map<string, GivenLabel>();
  for (const rule of known) {
    const isPlain = fieldsOf(rule) === 1;
    const among = rule.among === "any" ? {} : { in: rule.among };
    const company = isPlain ? {} : { beside: [...rule.beside], ...(rule.nth === null ? {} : { number: rule.nth + 1 }) };
    const given: GivenLabel = { label: rule.label, field: rule.field, ...among, ...company };
    labels.set(caseOf(given), given);
  }
  return { "plt-map": MAP_VERSION, name, labels: [...labels.values()] };
}
