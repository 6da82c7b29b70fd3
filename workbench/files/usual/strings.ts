/** The texts that the cells of a workbook share. */
import { meantBy } from "./xml.ts";

const RUN = /<t\b[^<>]*>([^<]*)<\/t>/g;

/** The texts in their order, without their looks; undefined where one is written as no program writes it. Example: `<si><t>Ana</t></si>` is `Ana`. */
export function usualStrings(text: string): readonly string[] | undefined {
  const start = text.indexOf("<sst");
  const end = text.lastIndexOf("</sst>");
  if (start < 0 || text.includes("<!")) return undefined;
  const strings: string[] = [];
  let at = text.indexOf(">", start) + 1;
  if (text[at - 2] === "/") return strings;
  while (at < end) {
    if (!text.startsWith("<si>", at)) return undefined;
    const close = text.indexOf("</si>", at);
    const string = close < 0 ? undefined : usualString(text.slice(at + 4, close));
    if (string === undefined) return undefined;
    strings.push(string);
    at = close + 5;
  }
  return at === end ? strings : undefined;
}

/** What stands between `<si>` and `</si>`, or `<is>` and `</is>`: a text, or runs of text that look different. */
export function usualString(inner: string): string | undefined {
  const plain = inner.startsWith("<t>") ? 3 : inner.startsWith('<t xml:space="preserve">') ? 24 : 0;
  if (plain > 0) {
    const end = inner.length - 4;
    return inner.endsWith("</t>") && inner.indexOf("<", plain) === end ? meantBy(inner.slice(plain, end)) : undefined;
  }
  if (inner === "<t/>") return "";
  if (!inner.startsWith("<r>") || inner.includes("<rPh") || inner.includes("<!")) return undefined;
  return meantBy(Array.from(inner.matchAll(RUN), ([, run = ""]) => run).join(""));
}
