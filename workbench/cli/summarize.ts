/** `plt summarize`: the team's summary page, drawn anew. */
import { ask, commandId } from "../bridge.ts";
import { endDrawn } from "./end-drawn.ts";
import { type CliCommand, fileNamed, openNamed } from "./request.ts";

export const summarize: CliCommand = async (request) => {
  const opened = await openNamed(request, fileNamed(request));
  const { year } = request.values;
  const id = commandId(opened.bytes, `summarize ${request.asking.today} ${year ?? ""}`);
  const wanted = year === undefined ? {} : { year };
  return endDrawn(request, opened, await ask({ type: "summarize", id, ...wanted }, opened));
};
