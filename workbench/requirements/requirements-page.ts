/** The page that says of each row of the five documents with what it is done, checked, shown and tried. */
import { allKinds } from "../../core/further.ts";
import type { FurtherKind, Gives } from "../../core/kinds/declare.ts";
import type { Kind } from "../../core/kinds/kind.ts";
import { HOUSE_POLICY } from "../../core/policies/policy.ts";
import type { Topic } from "../../core/summaries/topic.ts";
import { topicsOfHouse } from "../../core/summaries/topics.ts";
import { EVERYDAY_CODES, EVERYDAY_KINDS, PAGES } from "./everyday-codes.ts";
import { DOCUMENTS, type Row } from "./rows.ts";

/** A test file's path and text. */
export interface TestFile {
  readonly path: string;
  readonly text: string;
}

/** All that the house has for a row. */
export interface Traced {
  readonly row: Row;
  readonly kinds: readonly string[];
  readonly codes: readonly string[];
  readonly shown: readonly string[];
  /** Paths of the files that try its checks, and the acceptance tests that name it. */
  readonly tried: readonly string[];
}

const isDeclared = (kind: Kind): kind is FurtherKind => "answers" in kind;

/** The pages that show what has this audience: a wider one's tables are on the team's own page, too. */
const AUDIENCES: Readonly<Record<Gives["audience"], string>> = {
  person: "the person's page",
  team: "the team's page",
  school: "the team's, the school's, the district's page",
  district: "the district's page",
  board: "the district's, the board's page",
  public: "the district's, the board's, the families' page",
};

const SHOWN: Readonly<Record<Gives["shows"], string>> = {
  counts: "counted by",
  sums: "sums of",
  list: "listed with",
  trend: "month by month",
  filled: "how many have",
};

/** Example: `PLT Norms: listed with text, reviewed, kept (the team's page)`. */
const shownAs = ({ tab }: Kind, { shows, columns, audience, by }: Gives): string =>
  `${tab}: ${SHOWN[shows]} ${columns.join(", ")}${by === undefined ? "" : ` by ${by}`} (${AUDIENCES[audience]})`;

/** Example: `“Designated days” (the team's, the school's, the district's page)`. */
const topicShown = ({ heading, pages }: Topic): string =>
  `“${heading.en}” (${pages.map((page) => `the ${page}'s`).join(", ")} page)`;

/** Every row with what there is for it. `tests` are all files of tests. Example: the row W3 has kinds and no codes. */
export function traced(tests: readonly TestFile[]): readonly Traced[] {
  const kinds = allKinds();
  const declared = kinds.filter(isDeclared);
  const topics = topicsOfHouse(HOUSE_POLICY);
  return DOCUMENTS.flatMap(({ rows }) => rows).map((row) => {
    const { id } = row;
    const names = declared.filter(({ answers }) => answers.includes(id)).map(({ kind }) => kind);
    const rules = declared.flatMap((kind) => [...kind.rules, ...kind.logRules]);
    const own = rules.filter(({ requirement }) => requirement === id).map(({ code }) => code);
    const codes = unique([...(EVERYDAY_CODES[id] ?? []), ...own]);
    const given = declared.flatMap((kind) =>
      kind.gives.filter(({ requirement }) => requirement === id).map((each) => shownAs(kind, each)),
    );
    return {
      row,
      kinds: unique([...names, ...(EVERYDAY_KINDS[id] ?? [])]),
      codes,
      shown: [
        ...(PAGES[id] === undefined ? [] : [PAGES[id]]),
        ...topics.filter(({ requirements }) => requirements.includes(id)).map(topicShown),
        ...given,
      ],
      tried: unique([...codes.flatMap((code) => triedIn(code, tests)), ...acceptedIn(id, tests)]),
    };
  });
}

/** The files under `test/core` that try a check: they name its code. */
export const triedIn = (code: string, tests: readonly TestFile[]): readonly string[] =>
  tests
    .filter(({ path, text }) => path.startsWith("test/core/") && new RegExp(`"${code}[" ]`).test(text))
    .map(({ path }) => path);

/** The acceptance tests with a fact of this row: its id begins a title, alone or with others. */
const acceptedIn = (id: string, tests: readonly TestFile[]): readonly string[] =>
  tests
    .filter(
      ({ path, text }) =>
        path.startsWith("test/acceptance/") && new RegExp(`"(?:\\w+, )*${id}(?:, \\w+)*: `).test(text),
    )
    .map(({ path }) => path);

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const codeSpans = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(" ");

function line({ row, kinds, codes, shown, tried }: Traced): string {
  const checks = row.unchecked === "" ? codeSpans(codes) : `none: ${row.unchecked}`;
  const files = tried.map((path) => `[${path.replace(/^test\/(core\/)?/, "")}](../${path})`).join(" ");
  return `| ${row.id} | ${row.does} | ${codeSpans(kinds)} | ${checks} | ${shown.join("; ")} | ${files} |`;
}

const LEAD = `# What the five documents ask for

Written by \`npm run requirements\` from the kinds and the tests; changes by hand are lost. A kind is what a person fills in, by form, by hand
in its tab, by conversion or with \`plt save\`. A check is named by its code; what it says is in \`core/words\`. Each check has in the
files named last the smallest log that trips it and the nearest that does not.
`;

/** The whole page as Markdown. */
export function requirementsPage(tests: readonly TestFile[]): string {
  const all = traced(tests);
  const parts = DOCUMENTS.map(({ title, rows }) => {
    const lines = all.filter(({ row }) => rows.includes(row)).map(line);
    const head = "| Id | A person | With | Checks | Shown as | Tried in |\n|---|---|---|---|---|---|";
    return `## ${title}\n\n${head}\n${lines.join("\n")}\n`;
  });
  return [LEAD, ...parts].join("\n");
}
