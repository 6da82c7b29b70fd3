/** `plt map`: what a team corrected, as a list of headings that other teams can use with `convert --map`. */
import { access } from "node:fs/promises";
import { remembered } from "../../core/remembered.ts";
import { putFile } from "../files/put-file.ts";
import { refuse } from "../files/refusal.ts";
import { nameOfWorkbook } from "../names.ts";
import { mapJson } from "./map-file.ts";
import { type CliCommand, fileNamed, openNamed } from "./request.ts";

export const map: CliCommand = async (request) => {
  const path = fileNamed(request);
  const opened = await openNamed(request, path);
  const list = mapJson(nameOfWorkbook(path), remembered(opened.snapshot).labels);
  const text = JSON.stringify(list, null, 2);
  const out = request.values.out;
  if (out === undefined) request.terminal.out(text);
  else {
    if (await isThere(out)) refuse("host/out-exists", { file: out });
    await putFile(out, new TextEncoder().encode(`${text}\n`));
    request.terminal.out(request.words.mapWritten(out, list.labels.length));
  }
  return 0;
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
