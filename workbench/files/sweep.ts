/** Takes away what removed charts, tabs and rows leave behind in a file, so that a log that is redrawn every week does not grow. */
import { strToU8 } from "fflate";
import { type Parts, partText } from "./archive.ts";
import { settleTypes, TYPES } from "./content-types.ts";
import { reachableParts, relationshipsOf, relsName, sheetParts, workbookPart } from "./package-parts.ts";

/** Removes from `parts` what nothing leads to any more. Parts that nothing led to in the original stay: they are not ours. */
export function sweep(original: Parts, parts: Map<string, Uint8Array>, free: ReadonlySet<string>): void {
  for (const part of free) if (/^xl\/drawings\/[^/]*\.xml$/.test(part)) dropUnusedLinks(parts, part);
  const before = reachableParts(original);
  const now = reachableParts(parts);
  const gone = [...parts.keys()].filter((name) => {
    if (name === TYPES || name === "_rels/.rels" || now.has(name)) return false;
    return before.has(name) || !original.has(name);
  });
  for (const name of gone) parts.delete(name);
  settleTypes(original, parts, new Set(gone));
}

/** A drawing keeps leading to a chart that was taken off it. */
function dropUnusedLinks(parts: Map<string, Uint8Array>, part: string): void {
  const rels = relsName(part);
  const text = partText(parts, rels);
  const drawing = partText(parts, part);
  const left = relationshipsOf(parts, part).reduce((kept, { id }) => {
    if (drawing.includes(`"${id}"`)) return kept;
    return kept.replace(new RegExp(`<Relationship\\s[^>]*\\bId="${id}"[^>]*?(/>|>\\s*</Relationship>)`), "");
  }, text);
  if (left !== text) parts.set(rels, strToU8(left));
}

/** Cuts off the shared texts at the end to which no cell leads any more: what was undone is not left to be found in the file. */
export function trimSharedStrings(parts: Map<string, Uint8Array>): void {
  const part = relationshipsOf(parts, workbookPart(parts)).find(({ type }) => type === "sharedStrings")?.target;
  if (part === undefined) return;
  const text = partText(parts, part);
  const texts = [...text.matchAll(/<si>[\s\S]*?<\/si>|<si\/>/g)];
  const used = highestUsed(parts) + 1;
  const first = texts[used];
  const last = texts[texts.length - 1];
  if (first?.index === undefined || last?.index === undefined) return;
  const cut = text.slice(0, first.index) + text.slice(last.index + last[0].length);
  parts.set(part, strToU8(cut.replace(/ (count|uniqueCount)="\d+"/g, "")));
}

function highestUsed(parts: Parts): number {
  let highest = -1;
  for (const part of sheetParts(parts).values()) {
    for (const [, , index] of partText(parts, part).matchAll(
      /<(?:\w+:)?c\s[^>]*\bt=(["'])s\1[^>]*>\s*<(?:\w+:)?v>(\d+)</g,
    )) {
      highest = Math.max(highest, Number(index));
    }
  }
  return highest;
}
