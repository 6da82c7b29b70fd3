/** Several policies as one: a school under a board's policy, a district's plan and a rubric of its own choice. */
import { HOUSE_LIMITS, type Limits } from "./limits.ts";
import { HOUSE_POLICY, type Policy, type PolicyText, type Strictness } from "./policy.ts";
import { strictnessOf } from "./strictness.ts";

/**
 * One policy of all of these. What can be only one (the cycle, the scale, the legal data, the agreement, the learner code, a limit that is
 * not the house's own) is that of the later one; lists are joined, a thing with the same key only once, as the later one words it; of a
 * check the strictest word holds. None gives the house's own.
 * Example: uses of time from the first and a rubric from the second, with the second's cycle.
 */
export const combine = (policies: readonly Policy[]): Policy =>
  policies.length < 2 ? (policies[0] ?? HOUSE_POLICY) : policies.reduce(join);

function join(a: Policy, b: Policy): Policy {
  return {
    ...joinedLists(a, b),
    key: `${a.key}+${b.key}`,
    label: joinedText(a.label, b.label),
    line: Object.values(b.line).some((text) => text !== "") ? b.line : a.line,
    cycle: b.cycle ?? a.cycle,
    scale: b.scale.length > 0 ? b.scale : a.scale,
    terms: b.terms ?? a.terms,
    limits: laterLimits(a.limits, b.limits),
    checks: strictest(a.checks, b.checks),
    learnerCode: b.learnerCode === "" ? a.learnerCode : b.learnerCode,
  };
}

type Lists = Pick<
  Policy,
  | "approvedUses"
  | "ruledOutUses"
  | "meetingKinds"
  | "structures"
  | "attributes"
  | "calendar"
  | "begins"
  | "proposes"
  | "faults"
>;

const joinedLists = (a: Policy, b: Policy): Lists => ({
  approvedUses: byKey(a.approvedUses, b.approvedUses),
  ruledOutUses: byKey(a.ruledOutUses, b.ruledOutUses),
  meetingKinds: byKey(a.meetingKinds, b.meetingKinds),
  structures: byKey(a.structures, b.structures),
  attributes: byKey(a.attributes, b.attributes),
  calendar: [...a.calendar.filter(({ date }) => !b.calendar.some((day) => day.date === date)), ...b.calendar],
  begins: {
    team: [...new Set([...a.begins.team, ...b.begins.team])],
    program: [...new Set([...a.begins.program, ...b.begins.program])],
  },
  proposes: [...a.proposes, ...b.proposes],
  faults: [...a.faults, ...b.faults],
});

const joinedText = (a: PolicyText, b: PolicyText): PolicyText => ({ en: `${a.en} + ${b.en}`, es: `${a.es} + ${b.es}` });

/** Each key once, in the order in which it first came, as the later list has it. */
export function byKey<T extends { readonly key: string }>(first: readonly T[], later: readonly T[]): readonly T[] {
  const all = new Map([...first, ...later].map((each) => [each.key, each]));
  return [...all.values()];
}

/** A limit that the later policy leaves as the house has it is the earlier one's. */
function laterLimits(a: Limits, b: Limits): Limits {
  const house = new Map(Object.entries(HOUSE_LIMITS));
  const own = Object.entries(b).filter(([name, limit]) => house.get(name) !== limit);
  return { ...a, ...Object.fromEntries(own) };
}

const ORDER: readonly Strictness[] = ["off", "remark", "warn", "hold"];

type Checks = Policy["checks"];

function strictest(a: Checks, b: Checks): Checks {
  const codes = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const rank = (checks: Checks, code: string): number => {
    const said = strictnessOf({ checks }, code);
    return said === undefined ? -1 : ORDER.indexOf(said);
  };
  return Object.fromEntries(codes.map((code) => [code, ORDER[Math.max(rank(a, code), rank(b, code))] ?? "warn"]));
}
