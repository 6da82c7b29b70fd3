/** `plt convert FILE --plan PLAN`: writes what would be done as a file to be changed; no workbook is written. */
import { access } from "node:fs/promises";
import { fileMark, think } from "../bridge.ts";
import { putFile } from "../files/put-file.ts";
import { refuse } from "../files/refusal.ts";
import { planJson } from "./plan-file.ts";
import { codeFor, openNamed, printJson, type Request, sayProgress } from "./request.ts";
import { isOurs, showInspection } from "./show-inspection.ts";
import { showNotices, showRefusal } from "./show-notices.ts";
import type { ExitCode } from "./terminal.ts";
import { mapped } from "./wishes.ts";

/** Writes the plan; 3 where there is nothing to convert (the plan is written all the same: a header row can be named in it). */
export async function writePlan(request: Request, path: string, planPath: string): Promise<ExitCode> {
  const opened = await openNamed(request, path);
  if (await isThere(planPath)) refuse("plan/exists", { file: planPath });
  sayProgress(request, opened, "thinking");
  const corrections = await mapped(request);
  if ("wrong" in corrections) {
    showRefusal(request, corrections.wrong);
    return 2;
  }
  const reply = think({ type: "inspect", corrections, show: "all" }, opened);
  if (reply.type !== "inspected") throw new Error(`Looking at a workbook ended with "${reply.type}".`);
  const takesAll = request.flags.has("updates");
  const plan = planJson(
    {
      file: opened.snapshot.file,
      mark: fileMark(opened.bytes),
      ...reply,
      isOut: (sheet, cell) => reply.out.some((place) => place.sheet === sheet && place.cell === cell),
      takes: () => takesAll,
    },
    request.asking.language,
  );
  await putFile(planPath, new TextEncoder().encode(`${JSON.stringify(plan, null, 2)}\n`));
  if (request.flags.has("json")) printJson(request, plan);
  else {
    showInspection(request, reply.inspection);
    showNotices(request, reply.notices);
    request.terminal.out("");
    request.terminal.out(request.words.planWritten(planPath));
    request.terminal.out(request.words.planNext(`plt convert "${path}" --use-plan "${planPath}"`));
  }
  const found = reply.inspection.sheets.some(({ regions }) => regions.some(isOurs));
  return found || reply.updates.length > 0 ? codeFor(reply.notices) : 3;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
