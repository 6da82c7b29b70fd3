/** A log of nothing but secrets: what leaves a team's log must hold none of them. */
import { kindsFor } from "../../../core/kinds/further-kinds.ts";
import { KINDS } from "../../../core/kinds/index.ts";
import { HOUSE_POLICY } from "../../../core/policies/policy.ts";
import type { Entries } from "../../log-builder.ts";

/** Every field of every kind filled with a text that must stay with the team. What a team is called may leave. */
const LEAVES = ["name", "school", "district", "grade", "subject"];

export function secrets(): Entries {
  const further = kindsFor(HOUSE_POLICY);
  const kinds = [...KINDS.filter(({ kind }) => !further.some((each) => each.kind === kind)), ...further];
  return Object.fromEntries(
    kinds.map(({ kind, columns }) => [
      kind,
      [
        Object.fromEntries(
          columns.map(({ key, type }) => {
            if (kind === "team" && LEAVES.includes(key)) return [key, "Ours"];
            if (type === "day") return [key, "2025-10-08"];
            return [key, type === "people" ? ["Secret Name"] : "Secret words"];
          }),
        ),
      ],
    ]),
  );
}
