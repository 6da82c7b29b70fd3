/** `plt new`: an empty log in a workbook of its own. */
import { askAnew, commandId } from "../bridge.ts";
import { nameOfWorkbook } from "../names.ts";
import { WrongUse } from "./arguments.ts";
import { deliverNew } from "./deliver.ts";
import { noticeJson } from "./json.ts";
import { type CliCommand, codeFor, printJson } from "./request.ts";
import { showNotices, showRefusal } from "./show-notices.ts";

export const newLog: CliCommand = async (request) => {
  const { asking, terminal, values, words } = request;
  const extra = request.positionals[0];
  if (extra !== undefined) throw new WrongUse((said) => said.oneFile(extra));
  const path = values.out;
  if (path === undefined) throw new WrongUse((said) => said.outNeeded);
  const program = request.flags.has("program");
  const policy = values.policy === undefined ? {} : { policy: values.policy };
  const name = values.team ?? (program ? values.school : undefined) ?? null;
  const team = { name, school: program ? null : (values.school ?? null), ...policy };
  const book = program ? "program" : "team";
  const id = commandId(new Uint8Array(), `new ${asking.today} ${nameOfWorkbook(path)}`);
  const { reply, notices, written } = await askAnew({ type: "new", id, team, book }, nameOfWorkbook(path), asking);
  if (reply.type !== "created" || written === undefined) {
    showRefusal(request, notices);
    return 2;
  }
  const out = await deliverNew(path, written);
  if (request.flags.has("json")) {
    printJson(request, { out, sheets: reply.sheets, notices: notices.map(noticeJson(asking.language)) });
  } else {
    terminal.out(program ? words.createdProgram(reply.sheets) : words.created(reply.sheets));
    showNotices(request, notices);
    terminal.out(words.wrote(out));
  }
  return codeFor(notices);
};
