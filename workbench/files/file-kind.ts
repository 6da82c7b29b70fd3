/** What a file is by its content. Its name is only believed where the content cannot tell: plain text. */
import * as sheetjs from "@e965/xlsx";
import { type Parts, partText, unpack } from "./archive.ts";
import { refuse } from "./refusal.ts";
import { looksZipped } from "./zip-directory.ts";

/** `xlsx` and `xlsm` can be extended where they stand; the others are read, and a new .xlsx is made of them. `web` is a table saved as .xls by a website. */
export type FileKind = "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "csv" | "web";

export interface KnownFile {
  readonly kind: FileKind;
  /** The parts of a zipped kind; empty for the others. */
  readonly parts: Parts;
}

const NO_PARTS: Parts = new Map();

/** The file's kind, or a refusal that names what it is instead. Example: a letter saved as `notes.xlsx` is "not a spreadsheet". */
export function kindOf(bytes: Uint8Array, file: string): KnownFile {
  if (looksZipped(bytes)) return zippedKind(unpack(bytes, file), file);
  if (startsWith(bytes, [0x50, 0x4b])) return refuse("host/corrupt", { file });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: compoundKind(bytes, file), parts: NO_PARTS };
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) return { kind: "xls", parts: NO_PARTS };
  return { kind: textKind(bytes, file), parts: NO_PARTS };
}

function zippedKind(parts: Parts, file: string): KnownFile {
  const names = [...parts.keys()].map((name) => name.toLowerCase().replace(/\\/g, "/"));
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/)) return { kind: "xlsb", parts };
  if (has(/(^|\/)vbaproject\.bin$/) && has(/^xl\//)) return { kind: "xlsm", parts };
  if (/sheet\.macroEnabled\.main/.test(partText(parts, "[Content_Types].xml"))) return { kind: "xlsm", parts };
  if (has(/(^|\/)workbook\.xml$/) || /spreadsheetml\.sheet\.main/.test(partText(parts, "[Content_Types].xml"))) {
    return { kind: "xlsx", parts };
  }
  if (has(/^content\.xml$/)) return openDocument(parts, file);
  const other = [
    [/^word\//, "Word"],
    [/^ppt\//, "PowerPoint"],
    [/^index\/.*\.iwa$|^index\.zip$/, "Numbers"],
  ] as const;
  const found = other.find(([pattern]) => has(pattern));
  return found ? refuse("host/another-kind", { file, what: found[1] }) : refuse("host/not-a-workbook", { file });
}

function openDocument(parts: Parts, file: string): KnownFile {
  if (/encryption-data/.test(partText(parts, "META-INF/manifest.xml"))) refuse("host/encrypted", { file });
  const type = partText(parts, "mimetype");
  if (/\.text/.test(type)) refuse("host/another-kind", { file, what: "Writer" });
  if (/\.presentation/.test(type)) refuse("host/another-kind", { file, what: "Impress" });
  return { kind: "ods", parts };
}

/** Old Office files and encrypted new ones share one wrapping, told apart by the streams inside. */
function compoundKind(bytes: Uint8Array, file: string): FileKind {
  const names = streamNames(bytes) ?? refuse("host/corrupt", { file });
  if (names.some((name) => name === "encryptedpackage" || name === "encryptioninfo"))
    refuse("host/encrypted", { file });
  if (names.includes("workbook") || names.includes("book")) return "xls";
  if (names.includes("worddocument")) refuse("host/another-kind", { file, what: "Word" });
  if (names.includes("powerpoint document")) refuse("host/another-kind", { file, what: "PowerPoint" });
  return refuse("host/not-a-workbook", { file });
}

function streamNames(bytes: Uint8Array): readonly string[] | undefined {
  try {
    const found = sheetjs.CFB.read(Buffer.from(bytes), { type: "buffer" });
    return found.FullPaths.map((path: string) => path.replace(/^.*\/(?=[^/])/, "").toLowerCase());
  } catch {
    return undefined;
  }
}

const SIGNATURES = [
  [[0x25, 0x50, 0x44, 0x46], "PDF"],
  [[0x89, 0x50, 0x4e, 0x47], "PNG"],
  [[0xff, 0xd8, 0xff], "JPEG"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "RTF"],
] as const;

function textKind(bytes: Uint8Array, file: string): FileKind {
  const other = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (other) refuse("host/another-kind", { file, what: other[1] });
  const start = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 2048))
    .replace(/^[^\x20-\x7e]+/, "")
    .trimStart();
  if (/^\{[\s\S]*"(doc_id|url)"/.test(start)) refuse("host/shortcut", { file });
  if (/\.(csv|tsv|tab|txt)$/i.test(file)) return "csv";
  const table =
    /^<(!doctype html|html|table|meta|head|body|style)/i.test(start) &&
    /<table/i.test(new TextDecoder("latin1").decode(bytes));
  if (/\.xls$/i.test(file) && (table || /urn:schemas-microsoft-com:office:spreadsheet/.test(start))) return "web";
  return refuse("host/not-a-workbook", { file });
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);
