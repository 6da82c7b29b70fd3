/** `plt save`: one entry, given as JSON, saved as a form would save it. */
import { allKinds } from "../../core/further.ts";
import type { FormEntry, Value } from "../../core/index.ts";
import { ask, commandId } from "../bridge.ts";
import { WrongUse } from "./arguments.ts";
import { deliverInPlace } from "./deliver.ts";
import { noticeJson } from "./json.ts";
import { type CliCommand, codeFor, fileNamed, openNamed, printJson, type Request } from "./request.ts";
import { showNotices, showRefusal } from "./show-notices.ts";

export const save: CliCommand = async (request) => {
  const { asking, terminal, words } = request;
  const kind = kindTyped(request);
  const opened = await openNamed(
    request,
    fileNamed({ ...request, positionals: request.positionals.filter((_, i) => i !== 1) }),
  );
  const text = await terminal.input();
  const entry = parseEntry(kind, text);
  const id = commandId(opened.bytes, `save ${kind} ${asking.today} ${text}`);
  const { reply, notices, written } = await ask({ type: "save", id, entries: [entry] }, opened);
  if (reply.type !== "saved") {
    showRefusal(request, notices);
    return 2;
  }
  const out = written === undefined ? null : await deliverInPlace(request, opened, written);
  if (request.flags.has("json")) {
    printJson(request, { out, placed: reply.placed, notices: notices.map(noticeJson(asking.language)) });
  } else {
    for (const { kind: placed, sheet, cell } of reply.placed)
      terminal.out(words.saved(titleOf(placed, asking.language), `${sheet} ${cell}`));
    showNotices(request, notices);
    terminal.out(out === null ? words.unchanged(opened.path) : words.wrote(out));
  }
  return codeFor(notices);
};

const titleOf = (name: string, language: "en" | "es"): string =>
  allKinds().find(({ kind }) => kind === name)?.title[language] ?? name;

function kindTyped({ positionals }: Request): string {
  const kind = positionals[1];
  const known = allKinds().map((each) => each.kind);
  if (kind !== undefined && known.includes(kind)) return kind;
  throw new WrongUse((words) => words.kindNeeded(known));
}

/** The entry that a text of JSON describes: its fields side by side, with an `id` where an entry is to be changed. */
export function parseEntry(kind: string, text: string): FormEntry {
  const parsed = parseObject(text);
  const values: Record<string, Value> = {};
  for (const [key, value] of Object.entries(parsed)) {
    if (!isValue(value)) throw new WrongUse((words) => words.badEntry);
    if (key !== "id") values[key] = value;
  }
  const id = parsed["id"];
  return { kind, id: typeof id === "string" ? id : "", values };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch (failure) {
    if (!(failure instanceof SyntaxError)) throw failure;
  }
  throw new WrongUse((words) => words.badEntry);
}

const isValue = (value: unknown): value is Value =>
  value === null ||
  ["string", "number", "boolean"].includes(typeof value) ||
  (Array.isArray(value) && value.every((each) => typeof each === "string"));
