/** How the parts of an .xlsx hang together: which tab is which part, and which parts anything still leads to. */
import { posix } from "node:path";
import { unescapeXml } from "../book-parts/xml.ts";
import { type Parts, partText } from "./archive.ts";

interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `drawing`, `chart`. */
  readonly type: string;
  /** Name of the part that it leads to. */
  readonly target: string;
}

const attribute = (tag: string, name: string): string => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescapeXml(found?.[1] ?? found?.[2] ?? "");
};

/** Where a part's relationships stand. Example: `xl/workbook.xml` has them in `xl/_rels/workbook.xml.rels`. */
export const relsName = (part: string): string =>
  posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);

/** What a part leads to within the file; links to the outside are left out. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const text = partText(parts, part === "" ? "_rels/.rels" : relsName(part));
  return [...text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].flatMap(([tag]) => {
    if (/TargetMode\s*=\s*["']External["']/.test(tag)) return [];
    const to = decodeURI(attribute(tag, "Target").split("#")[0] ?? "").replace(/\\/g, "/");
    const target = to.startsWith("/") ? posix.normalize(to.slice(1)) : posix.join(posix.dirname(part), to);
    return [{ id: attribute(tag, "Id"), type: posix.basename(attribute(tag, "Type")), target }];
  });
}

/** The workbook's own part, for example `xl/workbook.xml`; "" where there is none. */
export const workbookPart = (parts: Parts): string =>
  relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "";

/** The part of each tab, by the tab's name. */
export function sheetParts(parts: Parts): ReadonlyMap<string, string> {
  const workbook = workbookPart(parts);
  const targets = new Map(relationshipsOf(parts, workbook).map(({ id, target }) => [id, target]));
  const tags = [...partText(parts, workbook).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)];
  return new Map(
    tags.flatMap(([tag]) => {
      const target = targets.get(attribute(tag, "\\w+:id"));
      return target === undefined ? [] : [[attribute(tag, "name"), target] as const];
    }),
  );
}

/** Names of the tabs that are protected against changes. */
export function lockedSheets(parts: Parts): ReadonlySet<string> {
  const locked = [...sheetParts(parts)].filter(([, part]) => {
    const [tag = ""] = /<(?:\w+:)?sheetProtection\b[^>]*>/.exec(partText(parts, part)) ?? [];
    return /\ssheet="(1|true)"/.test(tag);
  });
  return new Set(locked.map(([name]) => name));
}

/** True where no tab may be added, removed or renamed. */
export const isStructureLocked = (parts: Parts): boolean =>
  /<(?:\w+:)?workbookProtection\b[^>]*\slockStructure="(1|true)"/.test(partText(parts, workbookPart(parts)));

/** Names of all parts that the file leads to, from its root on. */
export function reachableParts(parts: Parts): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [""];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part !== "" && parts.has(relsName(part))) reached.add(relsName(part));
    for (const { target } of relationshipsOf(parts, part)) {
      if (reached.has(target) || !parts.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  return reached;
}

/** Cells (`B5`) on which the charts of a tab stand, within its first columns. */
export function chartCells(
  parts: Parts,
  sheet: string,
  columns: number,
): readonly { readonly row: number; readonly column: number }[] {
  const part = sheetParts(parts).get(sheet);
  const drawings = part === undefined ? [] : relationshipsOf(parts, part).filter(({ type }) => type === "drawing");
  return drawings.flatMap(({ target }) =>
    [...partText(parts, target).matchAll(/<xdr:(?:two|one)CellAnchor[\s\S]*?<\/xdr:(?:two|one)CellAnchor>/g)].flatMap(
      ([anchor]) => {
        const column = Number(/<xdr:from>\s*<xdr:col>(\d+)/.exec(anchor)?.[1] ?? Number.NaN);
        const row = Number(/<xdr:from>[\s\S]*?<xdr:row>(\d+)/.exec(anchor)?.[1] ?? Number.NaN);
        return anchor.includes("<c:chart") && column < columns && row >= 0 ? [{ row, column }] : [];
      },
    ),
  );
}
