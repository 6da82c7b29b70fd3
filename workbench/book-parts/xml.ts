/** Bits of XML: texts in and out of it, elements and their attributes. Enough for the parts of a workbook that are read and written here. */

export const escapeXml = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\n/g, "&#10;");

export const unescapeXml = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

/** An element: its attributes, and what stands within it. */
export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

/**
 * Every element of this name, wherever it stands; elements within their own kind are not known here. Goes through the text once,
 * whatever is in it: what is never closed ends the search.
 */
export function elementsOf(xml: string, name: string): readonly Element[] {
  const opening = new RegExp(`<((?:\\w+:)?${name})(\\s[^>]*)?>`, "g");
  const found: Element[] = [];
  for (let match = opening.exec(xml); match !== null; match = opening.exec(xml)) {
    const [tag, closed = "", attributes = ""] = match;
    if (tag.endsWith("/>")) {
      found.push({ attributes: attributesOf(attributes), inner: "" });
      continue;
    }
    const end = xml.indexOf(`</${closed}>`, opening.lastIndex);
    if (end < 0) break;
    found.push({ attributes: attributesOf(attributes), inner: xml.slice(opening.lastIndex, end) });
    opening.lastIndex = end;
  }
  return found;
}

const attributesOf = (text: string): Element["attributes"] =>
  Object.fromEntries(
    [...text.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, a, b]) => [
      key,
      unescapeXml(a ?? b ?? ""),
    ]),
  );

/** The text of the first element of this name; undefined where there is none. */
export function textOf(xml: string, name: string): string | undefined {
  const [found] = elementsOf(xml, name);
  return found && unescapeXml(found.inner);
}
