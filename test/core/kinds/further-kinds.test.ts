/** Kinds beyond the everyday ones hold to what the rest of the house knows of them. */
import { kindsFor } from "../../../core/kinds/further-kinds.ts";
import { FURTHER_TABS } from "../../../core/kinds/further-tabs.ts";
import { KINDS } from "../../../core/kinds/index.ts";
import { POLICIES } from "../../../core/policies/named.ts";
import { HOUSE_POLICY } from "../../../core/policies/policy.ts";

const further = kindsFor(HOUSE_POLICY);
const isEveryday = (name: string): boolean => KINDS.some(({ kind }) => kind === name);

test("every further kind has a tab that every host reads, and a name of its own", () => {
  expect(further.length).toBeGreaterThan(0);
  const strange = further.filter(({ kind, tab }) => !isEveryday(kind) && !FURTHER_TABS.includes(tab));
  expect(strange.map(({ kind }) => kind)).toEqual([]);
  expect(new Set(further.map(({ kind }) => kind)).size).toBe(further.length);
});

test("a kind that stands in for an everyday one keeps its tab and all its columns", () => {
  for (const everyday of KINDS) {
    const fuller = further.find(({ kind }) => kind === everyday.kind);
    if (!fuller) continue;
    expect(fuller.tab).toBe(everyday.tab);
    const keys = fuller.columns.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(everyday.columns.map(({ key }) => key)));
  }
});

/** A rubric's statements are sentences: Excel offers no list of them, and the form does. */
const SENTENCES = ["rating statement"];

test.each([HOUSE_POLICY, ...POLICIES])("under $label.en every list fits into a drop-down of Excel", (policy) => {
  const lists = kindsFor(policy)
    .filter(({ layout }) => layout === "rows")
    .flatMap(({ kind, columns }) =>
      columns.flatMap(({ key, choices }) =>
        typeof choices === "string"
          ? []
          : (["en", "es"] as const).map((language) => ({
              at: `${kind} ${key} ${language}`,
              labels: choices.map(({ label }) => label[language]),
            })),
      ),
    );
  expect(lists.length).toBeGreaterThan(5);
  const tooLong = lists.filter(
    ({ at, labels }) =>
      !SENTENCES.some((each) => at.startsWith(each)) &&
      (labels.join(",").length > 255 || labels.some((label) => label.includes(","))),
  );
  expect(tooLong.map(({ at, labels }) => `${at}: ${labels.join(",").length}`)).toEqual([]);
});

test("requirements are named by their ids", () => {
  const ids = further.flatMap(({ answers, gives, rules, logRules }) => [
    ...answers,
    ...[...gives, ...rules, ...logRules].map(({ requirement }) => requirement),
  ]);
  expect(ids.filter((id) => !/^([VLTWC]\d{1,2})?$/.test(id))).toEqual([]);
});

test("what is about one person never goes above the team", () => {
  const ofPersons = further.filter(({ kind }) => ["rating", "observation", "learning"].includes(kind));
  const wider = ofPersons
    .flatMap(({ gives }) => gives)
    .filter(({ audience }) => !["person", "team"].includes(audience));
  expect(wider).toEqual([]);
});
