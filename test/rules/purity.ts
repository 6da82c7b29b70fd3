/** What the core may not touch: the clock, chance, the reader's locale, waiting, and anything that only some hosts have. */
import type { Placed, Source, Violation } from "./source.ts";

/** Names that reach out of the core. Its compiler has no types for most of them, but a cast or a newer library could bring them back. */
const OUTSIDE = [
  "Date",
  "Intl",
  "console",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "requestAnimationFrame",
  "fetch",
  "URL",
  "URLSearchParams",
  "TextEncoder",
  "TextDecoder",
  "Blob",
  "crypto",
  "performance",
  "structuredClone",
  "atob",
  "btoa",
  "process",
  "Buffer",
  "require",
  "globalThis",
  "window",
  "document",
  "navigator",
  "localStorage",
  "SpreadsheetApp",
  "HtmlService",
  "LockService",
  "Session",
  "Utilities",
  "PropertiesService",
  "Excel",
  "Office",
  "Promise",
  "eval",
  "Function",
  "WeakRef",
];

/** Methods whose answer depends on where they run. */
const LOCAL = [
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
  "toLocaleUpperCase",
  "toLocaleLowerCase",
  "localeCompare",
];

/** Grammar that ES2020 does not have or that waits. */
const WAITING = ["AwaitExpression", "ForOfStatementAwait"];

const isNameOnly = ({ node, around: [parent] }: Placed): boolean => {
  if (parent === undefined) return false;
  if (parent.type === "MemberExpression") return parent["property"] === node;
  if (["KeyValueProperty", "MethodProperty", "ClassMethod", "ClassProperty"].includes(parent.type))
    return parent["key"] === node;
  return parent.type.startsWith("Ts") && parent.type !== "TsAsExpression" && parent.type !== "TsNonNullExpression";
};

function impurityOf(placed: Placed): string | undefined {
  const { node } = placed;
  const name = String(node["value"]);
  if (WAITING.includes(node.type) || node["async"] === true) return "waits";
  if (node.type !== "Identifier") return undefined;
  const [parent] = placed.around;
  const ofMath = parent?.type === "MemberExpression" && (parent["object"] as { value?: unknown }).value === "Math";
  if (ofMath && name === "random") return "uses Math.random";
  if (LOCAL.includes(name) && parent?.type === "MemberExpression") return `uses ${name}`;
  return OUTSIDE.includes(name) && !isNameOnly(placed) ? `uses ${name}` : undefined;
}

/** Everything in a source that is not a pure function of its inputs. */
export function impurities({ path, nodes }: Source): readonly Violation[] {
  return nodes.flatMap((placed) => {
    const what = impurityOf(placed);
    return what === undefined ? [] : [`${path}:${placed.line} ${what}`];
  });
}
