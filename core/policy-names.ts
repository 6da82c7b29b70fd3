/** All names that a policy may use, from the kinds, cycles and checks that there are. */
import { CYCLES } from "./cycles/index.ts";
import { MORE_CYCLES } from "./cycles/more-cycles.ts";
import { kindsFor } from "./kinds/further-kinds.ts";
import { KINDS } from "./kinds/index.ts";
import type { Kind } from "./kinds/kind.ts";
import { EVERYDAY_CHECKS } from "./policies/everyday-checks.ts";
import type { KnownNames } from "./policies/known-names.ts";
import { POLICIES } from "./policies/named.ts";
import { HOUSE_POLICY, type PolicyText } from "./policies/policy.ts";
import { enFurther } from "./words/en-further.ts";

const known = (): readonly Kind[] => [...kindsFor(HOUSE_POLICY), ...KINDS];

const kindCalled = (name: string): Kind | undefined => known().find(({ kind }) => kind === name);

/** Those that are about the policy itself cannot be switched off by it. */
const codes = [...EVERYDAY_CHECKS, ...Object.keys(enFurther)].filter((code) => !/^(policy|apply)\//.test(code));

export const POLICY_NAMES: KnownNames = {
  policies: POLICIES,
  cycles: [...CYCLES, ...MORE_CYCLES],
  codes,
  get kinds() {
    return [...new Set(known().map(({ kind }) => kind))];
  },
  fieldsOf: (name) => kindCalled(name)?.columns.map(({ key }) => key),
  needLabel,
};

/** Example: for `norm` and `agreed`, `PLT Norms: Agreed on`. */
function needLabel(name: string, fields: readonly string[]): PolicyText | undefined {
  const kind = kindCalled(name);
  const columns = fields.map((field) => kind?.columns.find(({ key }) => key === field));
  if (kind === undefined || columns.includes(undefined)) return undefined;
  const said = (language: "en" | "es"): string => {
    const headings = columns.map((column) => column?.heading[language] ?? "");
    return headings.length === 0 ? kind.tab : `${kind.tab} (${headings.join(", ")})`;
  };
  return { en: said("en"), es: said("es") };
}
