/** `plt policy`: the policies there are, a district's own checked line by line, and applied to a log. */
import type { Notice } from "../../core/index.ts";
import { checkCodes, policyFrom, policyShape, shippedPolicies } from "../../core/policy-file.ts";
import { ask, commandId } from "../bridge.ts";
import { aligned } from "./aligned.ts";
import { WrongUse } from "./arguments.ts";
import { deliverInPlace } from "./deliver.ts";
import { hintFacts, readEdited } from "./edited-file.ts";
import { noticeJson } from "./json.ts";
import { nearest } from "./nearest.ts";
import { type CliCommand, codeFor, openNamed, printJson, type Request } from "./request.ts";
import { showNotices, showRefusal } from "./show-notices.ts";
import type { ExitCode } from "./terminal.ts";

export const policy: CliCommand = async (request) => {
  const [what = "list", file, log, extra] = request.positionals;
  if (extra !== undefined) throw new WrongUse((words) => words.oneFile(extra));
  if (what === "list" && file === undefined) return list(request);
  if (what === "codes" && file === undefined) return codes(request);
  if (what === "check" && file !== undefined && log === undefined) return check(request, file);
  if (what === "apply" && file !== undefined && log !== undefined) return apply(request, file, log);
  throw new WrongUse((words) => words.policyUse);
};

/** What a command does not speak of. */
const NOTHING = { policies: [], codes: [], key: "", policy: "", out: null, notices: [] };

async function list(request: Request): Promise<ExitCode> {
  const policies = shippedPolicies(request.asking.language);
  if (request.flags.has("json")) printJson(request, { ...NOTHING, policies });
  else for (const line of aligned(policies.map(({ key, name }) => [key, name]))) request.terminal.out(line);
  return 0;
}

async function codes(request: Request): Promise<ExitCode> {
  if (request.flags.has("json")) printJson(request, { ...NOTHING, codes: checkCodes() });
  else for (const code of checkCodes()) request.terminal.out(code);
  return 0;
}

async function check(request: Request, file: string): Promise<ExitCode> {
  const read = await readPolicy(file);
  if (request.flags.has("json")) {
    printJson(request, { ...NOTHING, key: read.key, notices: read.notices.map(noticeJson(request.asking.language)) });
  } else {
    if (read.notices.length === 0)
      request.terminal.out(request.words.policyGood(read.name[request.asking.language], read.key));
    showNotices(request, read.notices);
  }
  return codeFor(read.notices);
}

async function apply(request: Request, file: string, log: string): Promise<ExitCode> {
  const read = await readPolicy(file);
  if (read.notices.length > 0) {
    showRefusal(request, read.notices);
    return 2;
  }
  const opened = await openNamed(request, log);
  const id = commandId(opened.bytes, `policy ${request.asking.today} ${read.json}`);
  const { reply, notices, written } = await ask({ type: "apply-policy", id, key: read.key, policy: read.json }, opened);
  if (reply.type !== "policy-applied") {
    showRefusal(request, notices);
    return 2;
  }
  const out = written === undefined ? null : await deliverInPlace(request, opened, written);
  if (request.flags.has("json")) {
    printJson(request, {
      ...NOTHING,
      out,
      key: read.key,
      policy: reply.policy,
      notices: notices.map(noticeJson(request.asking.language)),
    });
  } else {
    request.terminal.out(request.words.policyApplied(reply.policy));
    showNotices(request, notices);
    request.terminal.out(out === null ? request.words.unchanged(opened.path) : request.words.wrote(out));
  }
  return codeFor(notices);
}

interface ReadPolicy {
  readonly key: string;
  readonly name: { readonly en: string; readonly es: string };
  /** As it is kept in a workbook, without the spaces of the file. */
  readonly json: string;
  readonly notices: readonly Notice[];
}

async function readPolicy(path: string): Promise<ReadPolicy> {
  const read = await readEdited(path, policyShape);
  if (read.is === "wrong") return { key: "", name: { en: "", es: "" }, json: "", notices: read.notices };
  const { value, wrong } = read.file;
  const { policy: made, wrong: names } = policyFrom(value);
  const notices = names.map(({ code, path: way, facts }) => wrong(code, way, { ...facts, ...nearHint(facts) }));
  return { key: made.key, name: made.label, json: JSON.stringify(value), notices };
}

/** The name that was perhaps meant. */
const nearHint = ({ name = "", among = "" }: Readonly<Record<string, string>>): Notice["facts"] =>
  hintFacts(nearest(name, among.split(", ")) ?? "");
