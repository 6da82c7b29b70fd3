/** Where built files are put: written beside their place and renamed, so that nobody ever reads half a file. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./bundle.ts";

/** One file of a part, by its path below `dist`. */
export interface BuiltFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Puts the files into `dist`, in place of what stood there. */
export function place(files: readonly BuiltFile[]): void {
  for (const { path, content } of files) {
    const target = join(ROOT, "dist", path);
    mkdirSync(dirname(target), { recursive: true });
    const beside = `${target}.${process.pid}.new`;
    writeFileSync(beside, content);
    renameSync(beside, target);
  }
}

/** Bytes of a file's content as it will be stored. */
export const bytesOf = ({ content }: BuiltFile): number =>
  typeof content === "string" ? Buffer.byteLength(content) : content.byteLength;
