/** Letters and attributes of XML as spreadsheet programs write it; undefined where it is written in another way. */
import type { Parts } from "../archive.ts";

/** A part's text, or undefined where the file has no part of exactly this name or it is not in UTF-8. */
export function usualText(parts: Parts, name: string): string | undefined {
  const content = parts.get(name);
  if (content === undefined) return undefined;
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString("utf8");
  return text.includes("\ufffd") || text.includes("\0") ? undefined : text;
}

const TOKEN = /<([\w:.-]+)(?:\s+[\w:.-]+="[^"<>]*")*\s*(\/?)>|<\/([\w:.-]+)>|[^<>]+/y;

const PROLOG = /^\uFEFF?(?:<\?xml version="1\.0"(?: encoding="utf-8")?(?: standalone="(?:yes|no)")?\s?\?>)?/i;

/** A part's text where it is whole XML without remarks: every tag that is opened is closed, and each after those within it. */
export function wholeText(parts: Parts, name: string): string | undefined {
  const text = usualText(parts, name);
  if (text === undefined) return undefined;
  const open: string[] = [];
  TOKEN.lastIndex = PROLOG.exec(text)?.[0].length ?? 0;
  let end = TOKEN.lastIndex;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const [, opened, isEmpty, closed] = token;
    if (opened !== undefined && isEmpty === "") open.push(opened);
    if (closed !== undefined && open.pop() !== closed) return undefined;
    end = TOKEN.lastIndex;
  }
  return end === text.length && open.length === 0 ? text : undefined;
}

const NAMED: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&apos;": "'",
  "&gt;": ">",
  "&lt;": "<",
  "&amp;": "&",
};
const ENTITY = /&(?:quot|apos|gt|lt|amp|#(\d{1,5})|#x([\da-fA-F]{1,4}));/g;
/** What is left of these once the usual ones are taken out; any other `&` is itself. */
const ODD_ENTITY = /&(?:quot|apos|gt|lt|amp|#)/i;
const HIDDEN_LETTER = /_x([\da-fA-F]{4})_/gi;

/** The text that is meant, or undefined where a letter is written as no program writes it. Example: `a &amp; b` is `a & b`, `_x000D_` is a line's end. */
export function meantBy(text: string): string | undefined {
  if (!text.includes("&")) return text.includes("_") ? withHidden(text) : text;
  if (ODD_ENTITY.test(text.replace(ENTITY, " "))) return undefined;
  return withHidden(
    text.replace(ENTITY, (entity: string, decimal: string | undefined, hex: string | undefined) =>
      decimal === undefined && hex === undefined
        ? (NAMED[entity] ?? entity)
        : String.fromCharCode(Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10)),
    ),
  );
}

const withHidden = (text: string): string =>
  text.replace(HIDDEN_LETTER, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const ATTRIBUTE = /\s+([\w:.-]+)="([^"<]*)"/y;

/** The attributes of a tag such as `<sheet name="Notes" sheetId="1"/>`, by their names; undefined where it is written in another way. */
export function attributesOf(tag: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  ATTRIBUTE.lastIndex = /^<[\w:]+/.exec(tag)?.[0].length ?? 0;
  let end = ATTRIBUTE.lastIndex;
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    const [, name = "", text = ""] = match;
    const value = meantBy(text);
    if (value === undefined || found.has(name)) return undefined;
    found.set(name, value);
    end = ATTRIBUTE.lastIndex;
  }
  return /^\s*\/?>$/.test(tag.slice(end)) ? found : undefined;
}

/** The attributes of each tag of this name; undefined where one of them is written in another way. */
export function tagsOf(text: string, name: string): readonly ReadonlyMap<string, string>[] | undefined {
  const found: ReadonlyMap<string, string>[] = [];
  const start = `<${name}`;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (!" />".includes(text[at + start.length] ?? "x")) continue;
    const attributes = attributesOf(text.slice(at, text.indexOf(">", at) + 1));
    if (attributes === undefined) return undefined;
    found.push(attributes);
  }
  return found;
}
