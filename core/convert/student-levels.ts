/** Counts and shares of students by level: `# of students who are Advanced`, `% below proficient`. Put together from parts, as schools do. */
import type { FieldName } from "../kinds/field-names.ts";

type Level =
  | "proficient"
  | "not-proficient"
  | "advanced"
  | "close"
  | "far"
  | "intensive"
  | "support"
  | "enrich"
  | "assessed";

/** In order: the first that fits counts. Stems are joined by spaces. */
const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/\b(?:need|requir|in need|for|ready) .*(?:enrich|extens|challe|accele)/, "enrich"],
  [/\b(?:intens|well below|signif|far below|number interv|not likely)/, "intensive"],
  [/\b(?:need|requir|for) .*(?:support|help|interv|retea|remedi|time)|\b(?:strugg|retea|remedi)/, "support"],
  [/\b(?:close|approa|nearly|near|partia|develo|bubble|almost|progre)/, "close"],
  [/\bfar\b|below basic/, "far"],
  [/\b(?:not|no|non|sin|below|fail|failin|failed)\b/, "not-proficient"],
  [/orabov/, "proficient"],
  [/\b(?:above|exceed|advanc|distin|exemplary|highly)(?! average)/, "advanced"],
  [
    /\b(?:profic|master|meets?|met|pass|passin|passed|achiev)\b|meetin (?:standa|goal|target|expect|profic)/,
    "proficient",
  ],
  [/\b(?:tested|assess|assessed|took|taking|enroll|partic|taken|test)/, "assessed"],
];

const COUNTS: Readonly<Record<Level, FieldName>> = {
  proficient: "students_proficient",
  "not-proficient": "students_far",
  advanced: "students_advanced",
  close: "students_close",
  far: "students_far",
  intensive: "students_intensive",
  support: "students_needing_support",
  enrich: "students_to_enrich",
  assessed: "students_assessed",
};

const SHARES: Readonly<Partial<Record<Level, FieldName>>> = {
  proficient: "percent_proficient",
  "not-proficient": "percent_not_proficient",
  advanced: "percent_advanced",
  close: "percent_close",
  far: "percent_far",
  intensive: "percent_far",
  support: "percent_not_proficient",
};

const COUNTED = /^(?:total )?(?:number|how many) (?:.*student|.*who|\S+$|\S+ \S+$)/;
const SHARED = /^(?:overal |class |total )?percen\b/;

/** What is counted is not students, or the label tells more than a level. */
const OTHERWISE =
  /\b(?:minute|day|week|item|questi|before|start|needed|increa|average)\b|meetin$|meetin (?!standa|goal|target|expect|profic)/;

/** The field of a count or a share of students, from a label's stems, or undefined. Example: `percen student who below profic`. */
export function studentLevelOf(stems: string): FieldName | undefined {
  const share = SHARED.test(stems);
  if (OTHERWISE.test(stems)) return undefined;
  if (!share && !COUNTED.test(stems)) return undefined;
  const level = LEVELS.find(([pattern]) => pattern.test(stems))?.[1];
  if (level === undefined) return undefined;
  return share ? SHARES[level] : COUNTS[level];
}
