/** What a person wants done otherwise with a conversion: by a district's list of headings, by a plan that was given back, by options. */
import type { Command, Corrections, Notice } from "../../core/index.ts";
import { hostNotice } from "../../core/words/host-notice.ts";
import { fileMark, think } from "../bridge.ts";
import type { OpenedFile } from "../read.ts";
import { readEdited } from "./edited-file.ts";
import { readMap } from "./map-file.ts";
import { correctionsIn, type Looked } from "./plan-corrections.ts";
import { planSchema } from "./plan-file.ts";
import type { Request } from "./request.ts";

export const NO_CORRECTIONS: Corrections = { fields: [], headers: [], leftOut: [] };

type Convert = Extract<Command, { readonly type: "convert" }>;

export interface Wishes {
  readonly corrections: Corrections;
  readonly updates: NonNullable<Convert["updates"]>;
  readonly notices: readonly Notice[];
}

/** Everything that is wrong with a file that was given back. */
export interface WrongWishes {
  readonly wrong: readonly Notice[];
}

/** The corrections of --map, then those of --use-plan. */
export async function wishesOf(request: Request, opened: OpenedFile): Promise<Wishes | WrongWishes> {
  const all = request.flags.has("updates") ? "take" : "offer";
  const base = await mapped(request);
  if ("wrong" in base) return base;
  const path = request.values["use-plan"];
  if (path === undefined) return { corrections: base, updates: all, notices: [] };
  const plan = await readEdited(path, planSchema);
  if (plan.is === "wrong") return { wrong: plan.notices };
  const look = lookAt(opened);
  const { corrections, notices } = correctionsIn(plan.file, base, look);
  if (notices.length > 0) return { wrong: notices };
  const taken = plan.file.value.updates.filter(({ take }) => take).map(({ entry }) => entry);
  const { mark } = plan.file.value;
  const isOther = mark !== undefined && mark !== fileMark(opened.bytes);
  const said = isOther ? [hostNotice("info", "plan/other-file", {})] : [];
  return { corrections, updates: all === "take" ? all : taken, notices: said };
}

/** The corrections that follow from --map; none without it. */
export async function mapped(request: Request): Promise<Corrections | WrongWishes> {
  const path = request.values.map;
  if (path === undefined) return NO_CORRECTIONS;
  const rules = await readMap(path);
  if (rules.is === "wrong") return { wrong: rules.notices };
  return { ...NO_CORRECTIONS, remembered: { labels: rules.rules, headers: [] } };
}

/** What is understood of the workbook with these corrections. */
function lookAt(opened: OpenedFile): (corrections: Corrections) => Looked {
  return (corrections) => {
    const reply = think({ type: "inspect", corrections }, opened);
    if (reply.type !== "inspected") throw new Error(`Looking at a workbook ended with "${reply.type}".`);
    return reply;
  };
}
