/** A district's own policy: Vallivue's, under which an action without an owner is held. */
import type { Command } from "../core/index.ts";

export const applyOurs: Command = {
  type: "apply-policy",
  id: "appl000001",
  key: "ours",
  policy: JSON.stringify({
    "plt-policy": 1,
    name: "Ours",
    basedOn: ["vallivue"],
    checks: { "action/no-owner": "hold" },
  }),
};
