/** `plt print`: the meeting book of a team, or a person's own page, in a workbook of its own. */
import { extname } from "node:path";
import { bookFrom, minePageFrom } from "../../core/rollup.ts";
import { Refusal, refuse } from "../files/refusal.ts";
import { drawNew } from "../rollup/draw.ts";
import { WrongUse } from "./arguments.ts";
import { isFree } from "./deliver.ts";
import { type CliCommand, fileNamed, openNamed, printJson } from "./request.ts";

export const print: CliCommand = async (request) => {
  const { values, flags, asking, terminal, words } = request;
  const { out, mine } = values;
  const file = fileNamed(request);
  if (flags.has("book") === (mine !== undefined)) throw new WrongUse((said) => said.pageNeeded);
  if (out === undefined) throw new WrongUse((said) => said.outNeeded);
  if (extname(out).toLowerCase() !== ".xlsx") refuse("host/out-wrong-kind", { file: out, kind: ".xlsx" });
  if (!(await isFree(out))) refuse("host/out-exists", { file: out });
  const { snapshot } = await openNamed(request, file);
  const page = mine === undefined ? bookFrom(snapshot) : minePageFrom(snapshot, mine);
  if (page === null) refuse("host/no-log", { file });
  if ("code" in page) throw new Refusal(page);
  await drawNew(out, [page], asking);
  if (flags.has("json")) printJson(request, { out, sheets: [page.sheet], notices: [] });
  else {
    terminal.out(words.drawn([page.sheet]));
    terminal.out(words.wrote(out));
  }
  return 0;
};
