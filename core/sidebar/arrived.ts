/** What the page knows on arrival: the log, or, where there is none yet, what the team's own tabs hold. */
import type { Inspection } from "../convert/inspection.ts";
import { ask, type Outcome, type ReplyOf } from "./ask.ts";
import type { Bridge } from "./bridge.ts";
import { NO_CORRECTIONS } from "./convert-plan.ts";

export type Arrived = ReplyOf<"opened"> & { readonly inspection: Inspection };

export type Arrival =
  | { readonly is: "done"; readonly reply: Arrived }
  | Exclude<Outcome<"opened">, { readonly is: "done" }>;

const NOTHING_LOOKED_AT: Inspection = { sheets: [], notices: [] };

/** Opens the file. Its own tabs are looked at only where there is no log: that takes longer, and a team with a log came to log a meeting. */
export async function arrive(bridge: Pick<Bridge, "send">): Promise<Arrival> {
  const opened = await ask(bridge, { type: "open" }, "opened");
  if (opened.is !== "done") return opened;
  if (opened.reply.hasLog) return { is: "done", reply: { ...opened.reply, inspection: NOTHING_LOOKED_AT } };
  const looked = await ask(bridge, { type: "inspect", corrections: NO_CORRECTIONS }, "inspected");
  if (looked.is !== "done") return looked;
  return { is: "done", reply: { ...opened.reply, inspection: looked.reply.inspection } };
}
