/**
 * Where sentences may stand. A text counts as a sentence that a person would read when it has at least three words, begins like one
 * (a capital letter, ¿ or ¡) and ends like one (a full stop, question mark, exclamation mark or ellipsis), whatever is filled into it;
 * or when it stands between the tags of a page. Shorter labels are not caught: the tests of the pages in Spanish are there for those.
 * Two places are exempt: what a kind or a cycle declares side by side in both languages (`en:`, `es:`, or `words("…", "…")`), and the message of an error
 * that only a programmer sees (`throw new RangeError("…")`, `super("…")`). The product's own name is the same in every language.
 */
import type { Node, Placed, Source, Violation } from "./source.ts";

const isSentence = (text: string): boolean =>
  /^[\s]*[A-ZÁÉÍÓÚÑ¿¡]/.test(text) && /[.?!…:]\s*$/.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;

const isShown = (text: string): boolean => /\p{L}{2,}/u.test(text) && text.trim() !== "PLT Log";

/** A template's text with something in each gap, as it will be read. */
const templateText = (node: Node): string =>
  (node["quasis"] as readonly { cooked?: string; raw: string }[]).map(({ cooked, raw }) => cooked ?? raw).join("…");

function shownText({ node }: Placed): string | undefined {
  if (node.type === "JSXText") return isShown(String(node["value"])) ? String(node["value"]) : undefined;
  const text =
    node.type === "StringLiteral" ? String(node["value"]) : node.type === "TemplateLiteral" ? templateText(node) : "";
  return isSentence(text) ? text : undefined;
}

const isInBothLanguages = (around: readonly Node[]): boolean =>
  around.some(
    (node) =>
      (node.type === "KeyValueProperty" && ["en", "es"].includes(String((node["key"] as Node)["value"]))) ||
      isPairOfWords(node),
  );

/** `words("Norm", "Acuerdo")`: a declaration in both languages, in fewer words. */
const isPairOfWords = (node: Node): boolean =>
  node.type === "CallExpression" &&
  (node["callee"] as Node)["value"] === "words" &&
  (node["arguments"] as readonly unknown[]).length === 2;

const isForProgrammers = (around: readonly Node[]): boolean =>
  around.some(
    (node) =>
      node.type === "ThrowStatement" || (node.type === "CallExpression" && (node["callee"] as Node).type === "Super"),
  );

/** Sentences that stand outside `core/words`, where only one language would have them. */
export function strayedSentences({ path, nodes }: Source): readonly Violation[] {
  return nodes.flatMap((placed) => {
    const text = shownText(placed);
    if (text === undefined || isInBothLanguages(placed.around) || isForProgrammers(placed.around)) return [];
    return [`${path}:${placed.line} says ${JSON.stringify(text.trim().slice(0, 60))}`];
  });
}

const CODE = /^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const NOT_CODES = /^(text|application|image|plt-log)\//;

/** Every text in a source that has the form of a notice's code (`area/what`), with where it stands. */
export function codesIn({ path, nodes }: Source): readonly { readonly code: string; readonly at: string }[] {
  return nodes.flatMap(({ node, line, around: [parent] }) => {
    if (node.type !== "StringLiteral" || ["ImportDeclaration", "TsImportType"].includes(parent?.type ?? "")) return [];
    const code = String(node["value"]);
    return CODE.test(code) && !NOT_CODES.test(code) ? [{ code, at: `${path}:${line}` }] : [];
  });
}
