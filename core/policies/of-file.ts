/** The policy that a district's file describes, and what in it names things that do not exist. */
import type { CycleModel, Stage, StageNeed } from "../cycles/model.ts";
import { plainText } from "../workbook/plain-text.ts";
import { byKey, combine } from "./combine.ts";
import type { FileCycle, FileItem, FileNeed, FileWords, PolicyFile } from "./file.ts";
import { type KnownNames, wrongCheck } from "./known-names.ts";
import { policyIn } from "./named.ts";
import type { Policy, PolicyItem, PolicyText } from "./policy.ts";
import { withChecks } from "./strictness.ts";

/** What a name in the file should have been; `code` is `policy-file/…`, `path` the way to it. */
export interface Wrong {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly facts: Readonly<Record<string, string>>;
}

export interface OfFile {
  readonly policy: Policy;
  readonly wrong: readonly Wrong[];
}

/** Stalled after so many meetings in a stage, where a cycle of a district's own does not say. */
const MEETINGS_IN_A_STAGE = 4;

/**
 * The policy of a file. What the file says goes before what it is based on; lists are joined, a thing with the same key as the file words
 * it. Names that are not known are left out and told in `wrong`.
 * Example: `{ "plt-policy": 1, "name": "Ours", "basedOn": ["vallivue"], "limits": { "minutesOff": 10 } }`.
 */
export function policyOfFile(file: PolicyFile, known: KnownNames): OfFile {
  const named = (file.basedOn ?? []).map((name, i) => ({ name, i, policy: policyIn(known.policies, name) }));
  const base = combine(named.flatMap(({ policy }) => policy ?? []));
  const label = bothOf(file.name);
  const policy: Policy = {
    ...base,
    ...listsOf(file, base),
    key: file.key ?? keyOf(label),
    label,
    line: lineOf(file, base),
    cycle: cycleOf(file, known) ?? base.cycle,
    scale: file.scale === undefined ? base.scale : itemsOf(file.scale),
    terms: file.terms === undefined ? base.terms : { ...file.terms, agendaSetBy: bothOf(file.terms.agendaSetBy) },
    limits: { ...base.limits, ...file.limits },
    checks: withChecks(base.checks, Object.entries(file.checks ?? {})),
    learnerCode: file.learnerCode ?? base.learnerCode,
  };
  const unknown = named.filter((each) => each.policy === undefined);
  return {
    policy,
    wrong: [
      ...unknown.map(({ name, i }) =>
        wrong(
          "policy-file/no-policy",
          ["basedOn", i],
          name,
          known.policies.map(({ key }) => key),
        ),
      ),
      ...wrongCycle(file, known),
      ...Object.keys(file.checks ?? {}).flatMap((code) =>
        wrongCheck(code, known) ? [wrong("policy-file/no-check", ["checks", code], code, known.codes)] : [],
      ),
      ...wrongNeeds(file, known),
      ...wrongKinds(file, known),
    ],
  };
}

const wrong = (code: string, path: Wrong["path"], name: string, among: readonly string[]): Wrong => ({
  code,
  path,
  facts: { name, among: among.join(", ") },
});

const lineOf = ({ line = {} }: PolicyFile, base: Policy): Policy["line"] => ({
  reference: line.reference ?? base.line.reference,
  adopted: line.adopted ?? base.line.adopted,
  amended: line.amended ?? base.line.amended,
  replaces: line.replaces ?? base.line.replaces,
});

function listsOf(file: PolicyFile, base: Policy) {
  const days = (file.calendar ?? []).map(({ date, from, to, label }) => ({
    date,
    from: from ?? "",
    to: to ?? "",
    label: label ?? "",
  }));
  return {
    approvedUses: byKey(base.approvedUses, itemsOf(file.approvedUses)),
    ruledOutUses: byKey(base.ruledOutUses, itemsOf(file.ruledOutUses)),
    meetingKinds: byKey(base.meetingKinds, itemsOf(file.meetingKinds)),
    structures: byKey(base.structures, itemsOf(file.structures)),
    attributes: byKey(
      base.attributes,
      (file.attributes ?? []).map(({ key, name, statements }) => {
        const label = bothOf(name);
        return { key: key ?? keyOf(label), label, says: [], statements: itemsOf(statements) };
      }),
    ),
    calendar: [...base.calendar.filter(({ date }) => !days.some((day) => day.date === date)), ...days],
    begins: {
      team: [...new Set([...base.begins.team, ...(file.begins?.team ?? [])])],
      program: [...new Set([...base.begins.program, ...(file.begins?.program ?? [])])],
    },
  };
}

const bothOf = (words: FileWords): PolicyText => (typeof words === "string" ? { en: words, es: words } : words);

/** Example: `Data meeting` has the key `data-meeting`. */
const keyOf = ({ en }: PolicyText): string => plainText(en).replace(/ /g, "-");

const itemsOf = (items: readonly FileItem[] | undefined): readonly PolicyItem[] =>
  (items ?? []).map((given) => {
    if (typeof given === "string") return { key: keyOf(bothOf(given)), label: bothOf(given), says: [] };
    const { en, es } = given;
    return { key: given.key ?? keyOf(given), label: { en, es }, says: given.says ?? [] };
  });

function cycleOf(file: PolicyFile, known: KnownNames): CycleModel | undefined {
  if (file.ownCycle !== undefined) return ownCycleOf(file.ownCycle, known);
  return file.cycle === undefined ? undefined : cycleCalled(file.cycle, known);
}

const cycleCalled = (name: string, { cycles }: KnownNames): CycleModel | undefined =>
  cycles.find(({ key, label }) => [key, label.en, label.es].map(plainText).includes(plainText(name)));

function ownCycleOf(file: FileCycle, known: KnownNames): CycleModel {
  const label = bothOf(file.name);
  const stages = file.stages.map(({ key, name, says, needs, leaves }): Stage => {
    const named = bothOf(name);
    return {
      key: key ?? keyOf(named),
      label: named,
      says: says ?? [],
      needs: needsOf(needs, known),
      leaves: needsOf(leaves, known),
    };
  });
  const days = file.stallsAfterDays === undefined ? {} : { stallsAfterDays: file.stallsAfterDays };
  return {
    key: file.key ?? keyOf(label),
    label,
    stages,
    stallsAfterMeetings: file.stallsAfterMeetings ?? MEETINGS_IN_A_STAGE,
    ...days,
  };
}

const needsOf = (needs: readonly FileNeed[] | undefined, known: KnownNames): readonly StageNeed[] =>
  (needs ?? []).flatMap((need): readonly StageNeed[] => {
    if (typeof need === "string") return [need];
    const fields = need.fields ?? [];
    const label = known.needLabel(need.kind, fields);
    return label === undefined ? [] : [{ kind: need.kind, fields, label }];
  });

const wrongCycle = (file: PolicyFile, known: KnownNames): readonly Wrong[] =>
  file.cycle !== undefined && cycleCalled(file.cycle, known) === undefined
    ? [
        wrong(
          "policy-file/no-cycle",
          ["cycle"],
          file.cycle,
          known.cycles.map(({ key }) => key),
        ),
      ]
    : [];

function wrongNeeds({ ownCycle }: PolicyFile, known: KnownNames): readonly Wrong[] {
  return (ownCycle?.stages ?? []).flatMap((stage, i) =>
    (["needs", "leaves"] as const).flatMap((part) =>
      (stage[part] ?? []).flatMap((need, n) => {
        if (typeof need === "string") return [];
        const path = ["ownCycle", "stages", i, part, n];
        const fields = known.fieldsOf(need.kind);
        if (fields === undefined) return [wrong("policy-file/no-kind", [...path, "kind"], need.kind, known.kinds)];
        return (need.fields ?? []).flatMap((field, f) =>
          fields.includes(field) ? [] : [wrong("policy-file/no-field", [...path, "fields", f], field, fields)],
        );
      }),
    ),
  );
}

const wrongKinds = ({ begins }: PolicyFile, { kinds }: KnownNames): readonly Wrong[] =>
  (["team", "program"] as const).flatMap((book) =>
    (begins?.[book] ?? []).flatMap((kind, i) =>
      kinds.includes(kind) ? [] : [wrong("policy-file/no-kind", ["begins", book, i], kind, kinds)],
    ),
  );
