/** Where a written workbook goes, and putting it there. */
import { access, realpath } from "node:fs/promises";
import { extname } from "node:path";
import { putFile } from "../files/put-file.ts";
import { refuse } from "../files/refusal.ts";
import { refuseOpen } from "../files/refuse-open.ts";
import { replaceFile } from "../files/replace-file.ts";
import { nameOfCopy } from "../names.ts";
import type { OpenedFile } from "../read.ts";
import type { Written } from "../write.ts";
import type { Request } from "./request.ts";

/** Puts a converted copy where --out says, or beside the original under a name that is not taken; answers where. */
export async function deliverCopy(request: Request, opened: OpenedFile, written: Written): Promise<string> {
  const out = request.values.out;
  const path = out ?? (await freeName(opened.path, written.kind));
  if (await isSameFile(path, opened.path)) refuse("host/out-is-input", { file: path });
  return deliverTo(path, written);
}

/**
 * Puts a changed log where --out says, or in place of the file it came from, if that is still as it was read and nobody has it open: Excel
 * lays a file beside one that it has open, and would save its own over ours. Answers where.
 */
export async function deliverInPlace(request: Request, opened: OpenedFile, written: Written): Promise<string> {
  const out = request.values.out;
  if (out === undefined && opened.kind !== "xlsx" && opened.kind !== "xlsm") {
    refuse("host/in-place-kind", { file: opened.path });
  }
  if (out !== undefined && !(await isSameFile(out, opened.path))) return deliverTo(out, written);
  const path = out ?? opened.path;
  refuseEnding(path, written);
  await refuseOpen(path);
  await replaceFile(path, opened.bytes, written.bytes);
  return path;
}

/** Puts a workbook where there is none yet; answers where. */
export async function deliverNew(path: string, written: Written): Promise<string> {
  if (await exists(path)) refuse("host/out-exists", { file: path });
  return deliverTo(path, written);
}

/** True where no file has this name yet. */
export const isFree = async (path: string): Promise<boolean> => !(await exists(path));

async function deliverTo(path: string, written: Written): Promise<string> {
  refuseEnding(path, written);
  await putFile(path, written.bytes);
  return path;
}

function refuseEnding(path: string, { kind }: Written): void {
  if (extname(path).toLowerCase() !== `.${kind}`) refuse("host/out-wrong-kind", { file: path, kind: `.${kind}` });
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** `notes - PLT log.xlsx`, or `notes - PLT log 2.xlsx` where that is there: a copy that a team works in is never overwritten. */
async function freeName(path: string, kind: Written["kind"]): Promise<string> {
  const first = nameOfCopy(path, kind);
  for (let i = 1; ; i++) {
    const name = i === 1 ? first : first.replace(/\.\w+$/, ` ${i}.${kind}`);
    if (!(await exists(name))) return name;
  }
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => realpath(path).catch(() => path)));
  return first === second;
}
