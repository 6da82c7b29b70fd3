/** The table of types in an .xlsx, which the writing library puts in another order each time. */
import { strToU8 } from "fflate";
import { type Parts, partText } from "./archive.ts";

export const TYPES = "[Content_Types].xml";

const ELEMENT = /<(Default|Override)\s([^>]*?)\s*(?:\/>|>\s*<\/\1>)/g;

/** Each element the same way, whoever wrote it: its name, then its attributes in order. */
function elementsOf(text: string): readonly string[] {
  const elements = [...text.matchAll(ELEMENT)].map(([, name, attributes]) => {
    const sorted = [...(attributes ?? "").matchAll(/\w+="[^"]*"/g)].map(([each]) => each).sort();
    return `<${name} ${sorted.join(" ")}/>`;
  });
  return elements.sort();
}

/** Puts the table in order, without the parts in `gone`; where it then says what the original said, it is the original's bytes. */
export function settleTypes(original: Parts, parts: Map<string, Uint8Array>, gone: ReadonlySet<string>): void {
  const text = partText(parts, TYPES);
  const before = original.get(TYPES);
  const elements = elementsOf(text).filter((element) => !gone.has(/PartName="\/([^"]*)"/.exec(element)?.[1] ?? ""));
  if (before !== undefined && isSame(elements, elementsOf(partText(original, TYPES)))) {
    parts.set(TYPES, before);
    return;
  }
  const start = text.search(/<(Default|Override)\s/);
  const head = start < 0 ? text : text.slice(0, start);
  parts.set(TYPES, strToU8(`${head}${elements.join("")}</Types>`));
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);
