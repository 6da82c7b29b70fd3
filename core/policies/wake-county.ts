/** A board policy on professional learning teams: how teams are put together, what their goals serve, and a cycle in eight steps. */
import { EIGHT_STEP } from "../cycles/eight-step.ts";
import { item, words } from "./item.ts";
import { HOUSE_POLICY, type Policy } from "./policy.ts";

/** The document leaves the day of its adoption open, and so does this. */
export const WAKE_COUNTY: Policy = {
  ...HOUSE_POLICY,
  key: "wake-county",
  label: words("Wake County: board policy on learning teams", "Wake County: política sobre equipos de aprendizaje"),
  line: {
    reference: "G.S. 115C-36, -47, -81, 105.27; -307; State Board of Education Policy SCOS-F-016",
    adopted: "",
    amended: "",
    replaces: "",
  },
  cycle: EIGHT_STEP,
  structures: [
    item("vertical", words("Vertical", "Vertical"), "vertical team", "across grades", "entre grados"),
    item("same-subject", words("Same subject", "Misma materia"), "subject", "content team", "por materia"),
    item(
      "cross-disciplinary",
      words("Cross-disciplinary", "Interdisciplinario"),
      "interdisciplinary",
      "cross curricular",
      "varias materias",
    ),
  ],
  begins: { team: ["goal", "practice"], program: ["unit", "team-link", "plan-goal", "policy-line"] },
};
