/** `plt pages`: the pages above the team, drawn anew from what a program's workbook has collected. */
import { parseDay } from "../../core/index.ts";
import { ask, commandId } from "../bridge.ts";
import { WrongUse } from "./arguments.ts";
import { endDrawn } from "./end-drawn.ts";
import { type CliCommand, fileNamed, openNamed } from "./request.ts";

export const pages: CliCommand = async (request) => {
  const { school, since = null } = request.values;
  const day = since === null ? null : parseDay(since);
  if (day === undefined) throw new WrongUse((said) => said.badDay(since ?? ""));
  const opened = await openNamed(request, fileNamed(request));
  const id = commandId(opened.bytes, `pages ${request.asking.today} ${school ?? ""} ${since ?? ""}`);
  const wish =
    school === undefined ? ({ pages: "district", name: "" } as const) : ({ pages: "school", name: school } as const);
  return endDrawn(request, opened, await ask({ type: "draw-pages", id, ...wish, since: day }, opened));
};
