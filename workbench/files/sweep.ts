/** Takes away what removed charts, tabs and rows leave behind in a file, so that a log that is redrawn every week does not grow. */
import { strToU8 } from "fflate";
import { type Parts, partText } from "./archive.ts";
import { settleTypes, TYPES } from "./content-types.ts";
import { reachableParts, relationshipsOf, relsName } from "./package-parts.ts";

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
