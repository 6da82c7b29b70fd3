/** Small groups cannot be had from public pages, by whatever arithmetic over all that is published together. */
import fc from "fast-check";
import { publicShare } from "../../../core/summaries/public-share.ts";
import { EXTREMES, type Group, hiddenGroups, SMALLEST_GROUP } from "../../../core/summaries/suppress.ts";

const leaf = (key: string, people: number, reached = Math.round(people / 2)): Group => ({
  key,
  people,
  different: people,
  reached,
  parts: [],
});

const whole = (key: string, parts: readonly Group[]): Group => ({
  key,
  people: parts.reduce((sum, { people }) => sum + people, 0),
  different: parts.reduce((sum, { different }) => sum + different, 0),
  reached: parts.reduce((sum, { reached }) => sum + reached, 0),
  parts,
});

const hiddenOf = (...sizes: readonly (readonly [number, number] | number)[]): readonly string[] =>
  [
    ...hiddenGroups(
      whole(
        "all",
        sizes.map((size, i) => (typeof size === "number" ? leaf(`s${i}`, size) : leaf(`s${i}`, size[0], size[1]))),
      ),
      SMALLEST_GROUP,
    ),
  ].sort();

test.each([
  ["groups of ten and more are all shown", [40, 30, 10], []],
  ["a small group takes the next smallest with it, because the total is shown", [40, 30, 6], ["s1", "s2"]],
  ["two small groups that are ten and more together hide each other", [40, 7, 8], ["s1", "s2"]],
  ["small groups that are few together take a larger one with them", [40, 30, 2, 3], ["s1", "s2", "s3"]],
  ["many groups of one would each be seen from their sum", [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 11],
  ["where nothing is left to hide behind, the total goes too", [6], ["all", "s0"]],
  ["an empty group is no secret", [40, 30, 0], []],
  [
    "hidden groups of which nobody reached it take one more, or that would be known",
    [
      [40, 20],
      [30, 15],
      [8, 0],
      [9, 0],
    ],
    ["s1", "s2", "s3"],
  ],
] as const)("%s", (_, sizes, expected) => {
  const hidden = hiddenOf(...sizes);
  if (typeof expected === "number") expect(hidden).toHaveLength(expected);
  else expect(hidden).toEqual(expected);
});

test("a school that is hidden has a hidden team, or its teams would add up to it", () => {
  const school = (key: string, ...sizes: readonly number[]) =>
    whole(
      key,
      sizes.map((size, i) => leaf(`${key}${i}`, size)),
    );
  const hidden = hiddenGroups(whole("all", [school("a", 20, 25), school("b", 4), school("c", 60, 70)]), SMALLEST_GROUP);
  expect([...hidden].sort()).toEqual(["a", "a0", "b", "b0"]);
});

/** What an attacker knows of each group: from, to. */
type Known = Map<string, [number, number]>;

/** Everything that can be concluded from the published numbers by sums and differences, repeated until nothing new comes of it. */
function attack(root: Group, value: (group: Group) => [number, number]): Known {
  const known: Known = new Map();
  const start = (group: Group): void => {
    known.set(group.key, value(group));
    group.parts.forEach(start);
  };
  start(root);
  const at = (group: Group) => known.get(group.key) ?? [0, 0];
  const narrow = (group: Group, low: number, high: number): boolean => {
    const [from, to] = at(group);
    known.set(group.key, [Math.max(from, low), Math.min(to, high)]);
    return low > from || high < to;
  };
  const pass = (group: Group): boolean => {
    if (group.parts.length === 0) return false;
    const low = group.parts.reduce((sum, part) => sum + at(part)[0], 0);
    const high = group.parts.reduce((sum, part) => sum + at(part)[1], 0);
    let moved = narrow(group, low, high);
    for (const part of group.parts) {
      const [total, own] = [at(group), at(part)];
      moved = narrow(part, total[0] - (high - own[1]), total[1] - (low - own[0])) || moved;
    }
    return group.parts.map(pass).some(Boolean) || moved;
  };
  for (let i = 0; i < 200 && pass(root); i++);
  return known;
}

const size = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: 9, max: 60 }) },
);
const team = fc.tuple(size, fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })));
const district = fc
  .array(fc.array(team, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  .map((schools) =>
    whole(
      "all",
      schools.map((teams, s) =>
        whole(
          `s${s}`,
          teams.map(([people, share], t) => leaf(`s${s}t${t}`, people, Math.round(people * share))),
        ),
      ),
    ),
  );

const groupsIn = (group: Group): readonly Group[] => [group, ...group.parts.flatMap(groupsIn)];
const FAR = 100_000;

test("the size of a hidden group cannot be narrowed down to fewer than ten possibilities from all that is published", () => {
  fc.assert(
    fc.property(district, (root) => {
      const hidden = hiddenGroups(root, SMALLEST_GROUP);
      // Who is listed has at least one person; an empty group is shown as empty.
      const known = attack(root, (group) => (hidden.has(group.key) ? [1, FAR] : [group.people, group.people]));
      for (const group of groupsIn(root)) {
        if (group.people > 0 && group.people < SMALLEST_GROUP) expect(hidden.has(group.key)).toBe(true);
        if (!hidden.has(group.key)) continue;
        const [low, high] = known.get(group.key) ?? [0, 0];
        expect(high - low).toBeGreaterThanOrEqual(SMALLEST_GROUP - 1);
        expect(low).toBeLessThanOrEqual(group.people);
        expect(high).toBeGreaterThanOrEqual(group.people);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("that all or none of a hidden group reached it cannot be concluded either", () => {
  fc.assert(
    fc.property(district, (root) => {
      const hidden = hiddenGroups(root, SMALLEST_GROUP);
      const bounds = ({ people, reached }: Group): [number, number] => {
        if (people === 0) return [0, 0];
        const { low, high } = publicShare(reached, people);
        // A whole percent is rounded; a step such as 21 to 40 or 91 to 100 begins right above 20 or 90.
        const half = low === high ? 0.5 : 0;
        const isStep = people < 40;
        const below = low === high ? 0.5 : isStep && low > 0 ? 1 : 0;
        const from = Math.ceil(((low - below) / 100) * people - 1e-9);
        return [Math.max(0, from), Math.min(people, Math.floor(((high + half) / 100) * people + 1e-9))];
      };
      const known = attack(root, (group) => (hidden.has(group.key) ? [0, FAR] : bounds(group)));
      for (const group of groupsIn(root)) {
        if (!hidden.has(group.key) || group.parts.length > 0) continue;
        // More than none may have reached it, and fewer than the whole that is hidden.
        const [low, high] = known.get(group.key) ?? [0, 0];
        expect(high).toBeGreaterThan(0);
        expect(low).toBe(0);
      }
    }),
    { numRuns: 500 },
  );
});

test("a group in which the same few are counted again and again is small", () => {
  const twice = { ...leaf("b", 12), different: 6 };
  expect([...hiddenGroups(whole("all", [leaf("a", 40), twice, leaf("c", 30)]), SMALLEST_GROUP)].sort()).toEqual([
    "b",
    "c",
  ]);
});

test("a policy may hide larger groups, and none may show smaller ones", () => {
  const root = whole("all", [leaf("a", 40), leaf("b", 30), leaf("c", 19), leaf("d", 9)]);
  expect([...hiddenGroups(root, 20)].sort()).toEqual(["c", "d"]);
  expect([...hiddenGroups(whole("all", [leaf("a", 40), leaf("b", 19)]), 20)].sort()).toEqual(["a", "b"]);
  expect(hiddenGroups(root, 5)).toEqual(hiddenGroups(root, SMALLEST_GROUP));
});

test("planted: hiding only the small groups is seen through", () => {
  const root = whole("all", [leaf("a", 40), leaf("b", 30), leaf("c", 6)]);
  const known = attack(root, (group) => (group.key === "c" ? [1, FAR] : [group.people, group.people]));
  expect(known.get("c")).toEqual([6, 6]);
});

test.each([
  [40, 40, 95, 100],
  [38, 40, 95, 100],
  [37, 40, 93, 93],
  [2, 40, 0, 5],
  [30, 40, 75, 75],
  [0, 12, 0, 20],
  [12, 12, 81, 100],
  [3, 12, 21, 40],
  [9, 30, 21, 30],
  [30, 30, 91, 100],
])("%i of %i is told as %i to %i percent", (reached, people, low, high) => {
  expect(publicShare(reached, people)).toEqual({ low, high });
  expect(EXTREMES).toEqual({ low: 0.05, high: 0.95 });
});
