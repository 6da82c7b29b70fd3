/** `plt pages`: the pages above the team, drawn anew from what a program's workbook has collected. */
import { ask, commandId } from "../bridge.ts";
import { sinceFor } from "./arguments.ts";
import { endDrawn } from "./end-drawn.ts";
import { type CliCommand, fileNamed, openNamed } from "./request.ts";

export const pages: CliCommand = async (request) => {
  const { school, since } = request.values;
  const day = sinceFor(since, request.asking.today);
  const opened = await openNamed(request, fileNamed(request));
  const id = commandId(opened.bytes, `pages ${request.asking.today} ${school ?? ""} ${since ?? ""}`);
  const wish =
    school === undefined ? ({ pages: "district", name: "" } as const) : ({ pages: "school", name: school } as const);
  return endDrawn(request, opened, await ask({ type: "draw-pages", id, ...wish, since: day }, opened));
};
