/** The texts that all tabs of an .xlsx share: what the team's own cells say is kept to the byte, ours come after it and go again. */
import { strToU8 } from "fflate";
import { type Parts, partText } from "./archive.ts";
import { relationshipsOf, sheetParts, workbookPart } from "./package-parts.ts";

const TEXT = /<si>[\s\S]*?<\/si>|<si\/>/g;
const COUNTS = / (?:count|uniqueCount)="\d+"/g;

const partOf = (parts: Parts): string | undefined =>
  relationshipsOf(parts, workbookPart(parts)).find(({ type }) => type === "sharedStrings")?.target;

/** Puts the original's texts back as they were written, with the new ones after them: the library writes all of them anew. */
export function keepTexts(original: Parts, parts: Map<string, Uint8Array>): void {
  const part = partOf(parts);
  const before = original.get(part ?? "");
  if (part === undefined || before === undefined) return;
  const text = partText(original, part);
  const kept = [...text.matchAll(TEXT)].length;
  const all = [...partText(parts, part).matchAll(TEXT)].map(([each]) => each);
  const end = text.lastIndexOf("</sst>");
  if (kept === 0 || end < 0 || all.length < kept) return;
  const added = all.slice(kept).join("");
  parts.set(part, added === "" ? before : strToU8(withoutCounts(`${text.slice(0, end)}${added}</sst>`)));
}

/** Cuts off the texts at the end to which no cell leads any more: what was undone is not left to be found in the file. */
export function trimTexts(parts: Map<string, Uint8Array>): void {
  const part = partOf(parts);
  if (part === undefined) return;
  const text = partText(parts, part);
  const texts = [...text.matchAll(TEXT)];
  const first = texts[highestUsed(parts) + 1];
  const last = texts[texts.length - 1];
  if (first?.index === undefined || last?.index === undefined) return;
  parts.set(part, strToU8(withoutCounts(text.slice(0, first.index) + text.slice(last.index + last[0].length))));
}

/** The counts in the first tag may be left out, and must not be wrong. */
function withoutCounts(text: string): string {
  const start = text.indexOf("<sst");
  const end = text.indexOf(">", start);
  return text.slice(0, start) + text.slice(start, end).replace(COUNTS, "") + text.slice(end);
}

const SHARED_CELL = /<(?:\w+:)?c\s[^>]*\bt=(["'])s\1[^>]*>\s*<(?:\w+:)?v>(\d+)</g;

function highestUsed(parts: Parts): number {
  let highest = -1;
  for (const part of sheetParts(parts).values()) {
    for (const [, , index] of partText(parts, part).matchAll(SHARED_CELL)) highest = Math.max(highest, Number(index));
  }
  return highest;
}
