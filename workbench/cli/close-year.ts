/** `plt close-year`: what closing the school year would mean, and closes it where the new year's first day is given. */
import { plainName, type Reply } from "../../core/index.ts";
import { ask, commandId, think } from "../bridge.ts";
import type { OpenedFile } from "../read.ts";
import { WrongUse } from "./arguments.ts";
import { deliverInPlace } from "./deliver.ts";
import { noticeJson } from "./json.ts";
import { type CliCommand, codeFor, fileNamed, openNamed, printJson, type Request } from "./request.ts";
import { showNotices, showRefusal } from "./show-notices.ts";
import type { ExitCode } from "./terminal.ts";

type Plan = Extract<Reply, { readonly type: "year-tried" }>["plan"];

export const closeYear: CliCommand = async (request) => {
  const path = fileNamed(request);
  const opened = await openNamed(request, path);
  const { begins } = request.values;
  const tried = think({ type: "try-close-year", begins: begins ?? "" }, opened);
  if (tried.type !== "year-tried") {
    showRefusal(request, tried.notices);
    return 2;
  }
  const leaving = namesOf(request.values.leaves, tried.plan.roster);
  return begins === undefined ? look(request, path, tried) : close(request, opened, begins, tried.plan, leaving);
};

/** The names after `--leaves`, each as the roster writes it; a name that is not on it is said with those that are. */
function namesOf(typed: string | undefined, roster: readonly string[]): readonly string[] {
  const names = (typed ?? "").split(",").map((name) => name.trim());
  return names
    .filter((name) => name !== "")
    .map((name) => {
      const known = roster.find((each) => plainName(each) === plainName(name));
      if (known === undefined) throw new WrongUse((said) => said.notOnRoster(name, roster));
      return known;
    });
}

function look(request: Request, path: string, tried: Extract<Reply, { readonly type: "year-tried" }>): ExitCode {
  const { terminal, words } = request;
  const { plan, notices } = tried;
  if (request.flags.has("json")) print(request, { out: null, plan, left: [], notices });
  else {
    showPlan(request, plan);
    if (plan.roster.length > 0) terminal.out(words.year.roster(plan.roster));
    if (plan.stage !== "") terminal.out(words.year.cycle(plan.stage));
    showNotices(request, notices);
    terminal.out(words.year.toClose(`plt close-year ${JSON.stringify(path)} --begins ${plan.begins}`));
  }
  return codeFor(notices);
}

async function close(
  request: Request,
  opened: OpenedFile,
  begins: string,
  { roster }: Plan,
  leaving: readonly string[],
): Promise<ExitCode> {
  const cycle = request.flags.has("goes-on") ? "goes-on" : "begins-anew";
  const stays = roster.filter((name) => !leaving.includes(name));
  const id = commandId(opened.bytes, `close-year ${request.asking.today} ${JSON.stringify([begins, cycle, stays])}`);
  const { reply, notices, written } = await ask({ type: "close-year", id, begins, cycle, stays }, opened);
  if (reply.type !== "year-closed") {
    showRefusal(request, notices);
    return 2;
  }
  const { terminal, words } = request;
  const out = written === undefined ? null : await deliverInPlace(request, opened, written);
  const { plan, left } = reply;
  if (request.flags.has("json")) print(request, { out, plan, left, notices });
  else {
    if (out !== null) showPlan(request, plan);
    if (left.length > 0) terminal.out(words.year.left(left));
    showNotices(request, notices);
    terminal.out(out === null ? words.unchanged(opened.path) : words.wrote(out));
  }
  return codeFor(notices);
}

function showPlan({ terminal, words }: Request, { year, next, begins, kinds }: Plan): void {
  terminal.out(words.year.turns(year, next, begins));
  for (const { tab, rests, goesOn } of kinds) terminal.out(`  ${words.year.tab(tab, rests, goesOn)}`);
}

function print(
  request: Request,
  {
    out,
    plan,
    left,
    notices,
  }: { readonly out: string | null; readonly plan: Plan; readonly left: readonly string[] } & Pick<Reply, "notices">,
): void {
  const { year, next, begins, kinds, roster, stage } = plan;
  const tabs = kinds.map(({ tab, rests, goesOn }) => ({ tab, rests, goesOn }));
  const said = notices.map(noticeJson(request.asking.language));
  printJson(request, { out, year, next, begins, tabs, roster, stage, left, notices: said });
}
