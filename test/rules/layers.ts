/** Who may import whom, folder by folder: the order of layers as a table, and the test of one source against it. */
import { posix } from "node:path";
import type { Placed, Source, Violation } from "./source.ts";

/** A folder (or single files) of the house, and what it may import besides itself: other parts by name, packages by theirs. */
interface Part {
  readonly name: string;
  /** Paths that belong to it; the first part that has a path owns it. */
  readonly owns: readonly RegExp[];
  readonly may: readonly string[];
}

const UP_TO_KINDS = ["entries", "words", "workbook", "cycles", "policies", "kinds"];
const BELOW_COMMANDS = [...UP_TO_KINDS, "messages", "convert", "log", "summaries"];
const FOR_HOSTS = ["core", "messages", "words", "workbook"];

export const PARTS: readonly Part[] = [
  { name: "entries", owns: [/^core\/kinds\/(entry|field-names)\.ts$/], may: [] },
  {
    name: "messages",
    owns: [/^core\/(command|reply)\.ts$/, /^core\/convert\/inspection\.ts$/],
    may: [...UP_TO_KINDS, "summaries"],
  },
  { name: "words", owns: [/^core\/words\//], may: [] },
  { name: "workbook", owns: [/^core\/workbook\//], may: ["words"] },
  { name: "cycles", owns: [/^core\/cycles\//], may: ["words", "workbook"] },
  { name: "policies", owns: [/^core\/policies\//], may: ["words", "workbook", "cycles", "zod/mini"] },
  { name: "kinds", owns: [/^core\/kinds\//], may: ["entries", "words", "workbook", "cycles", "policies", "zod/mini"] },
  { name: "convert", owns: [/^core\/convert\//], may: [...UP_TO_KINDS, "messages"] },
  { name: "log", owns: [/^core\/log\//], may: [...UP_TO_KINDS, "messages"] },
  { name: "summaries", owns: [/^core\/summaries\//], may: UP_TO_KINDS },
  { name: "commands", owns: [/^core\/commands\//], may: BELOW_COMMANDS },
  {
    name: "sidebar",
    owns: [/^core\/sidebar\//],
    may: ["core", "messages", "entries", "words", "workbook", "preact", "preact/hooks"],
  },
  { name: "core", owns: [/^core\/[^/]+\.ts$/], may: [...BELOW_COMMANDS, "commands", "zod/mini"] },
  { name: "gas page", owns: [/^gas\/sidebar\//], may: [...FOR_HOSTS, "sidebar", "gas"] },
  { name: "gas", owns: [/^gas\//], may: FOR_HOSTS },
  {
    name: "office-addin",
    owns: [/^office-addin\//],
    may: [...FOR_HOSTS, "sidebar", "@e965/xlsx/dist/xlsx.mini.min.js"],
  },
  { name: "workbench page", owns: [/^workbench\/page\//], may: [...FOR_HOSTS, "sidebar", "preact", "preact/hooks"] },
  { name: "build", owns: [/^workbench\/build\//, /^workbench\/[^/]+\.mjs$/], may: ["esbuild", "@swc/core", "node:"] },
  { name: "stand-ins", owns: [/^workbench\/hosts\//], may: [...FOR_HOSTS, "node:", "@microsoft/office-js"] },
  {
    name: "bench",
    owns: [/^workbench\/bench\//],
    may: [
      ...BELOW_COMMANDS,
      "commands",
      "core",
      "workbench",
      "stand-ins",
      "node:",
      "ajv",
      "chrono-node",
      "arquero",
      "@duckdb/node-api",
    ],
  },
  {
    name: "requirements",
    owns: [/^workbench\/requirements\//],
    may: ["core", "kinds", "policies", "summaries", "node:"],
  },
  {
    name: "workbench",
    owns: [/^workbench\//],
    may: [
      ...FOR_HOSTS,
      "entries",
      "summaries",
      "stand-ins",
      "workbench page",
      "node:",
      "excelize-wasm",
      "@e965/xlsx",
      "fflate",
      "date-fns",
      "hyparquet-writer",
      "zod/mini",
    ],
  },
];

const partOf = (path: string): Part | undefined => PARTS.find(({ owns }) => owns.some((pattern) => pattern.test(path)));

const literal = (value: unknown): string => String((value as { value?: unknown } | null | undefined)?.value ?? "");

/** The text after `from` of a node that imports, types included; undefined for any other node. */
function importedBy({ node }: Placed): string | undefined {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
      return literal(node["source"]);
    case "ExportNamedDeclaration":
      return node["source"] ? literal(node["source"]) : undefined;
    case "TsImportType":
      return literal(node["argument"]);
    case "CallExpression": {
      const [first] = node["arguments"] as readonly { expression: unknown }[];
      return (node["callee"] as { type?: string }).type === "Import" ? literal(first?.expression) : undefined;
    }
    default:
      return undefined;
  }
}

function isAllowed(part: Part, from: string, path: string): boolean {
  if (!from.startsWith("."))
    return part.may.some((name) => name === from || (name === "node:" && from.startsWith(name)));
  const target = posix.normalize(posix.join(posix.dirname(path), from));
  const owner = partOf(target);
  return owner !== undefined && (owner.name === part.name || part.may.includes(owner.name));
}

/** The imports of a source that its place in the house does not allow; type-only imports count. */
export function wrongImports({ path, nodes }: Source): readonly Violation[] {
  const part = partOf(path);
  if (part === undefined) return [`${path} belongs to no part of the house`];
  return nodes.flatMap((placed) => {
    const from = importedBy(placed);
    if (from === undefined || isAllowed(part, from, path)) return [];
    return [`${path}:${placed.line} (${part.name}) imports ${from || "something computed"}`];
  });
}

/** Imports of the project's own files without their ending, which only some tools can follow. */
export function importsWithoutEnding({ path, nodes }: Source): readonly Violation[] {
  return nodes.flatMap((placed) => {
    const from = importedBy(placed) ?? "";
    const isWhole = !from.startsWith(".") || /\.(ts|tsx|mjs|css|json)$/.test(from);
    return isWhole ? [] : [`${path}:${placed.line} imports ${from} without its ending`];
  });
}

/** Files that hand on what others export. Only the two doors may: elsewhere it hides where a thing lives. */
export function barrels({ path, nodes }: Source): readonly Violation[] {
  if (["core/index.ts", "core/kinds/index.ts"].includes(path)) return [];
  return nodes.flatMap(({ node, line }) => {
    const handsOn =
      node.type === "ExportAllDeclaration" || (node.type === "ExportNamedDeclaration" && Boolean(node["source"]));
    return handsOn ? [`${path}:${line} hands on what another file exports`] : [];
  });
}

/** Zod as anything but `import * as z from "zod/mini"`: other ways bring in every language it knows, ten times the size. */
export function otherZod({ path, nodes, text }: Source): readonly Violation[] {
  return nodes.flatMap((placed) => {
    const from = importedBy(placed) ?? "";
    if (from !== "zod" && !from.startsWith("zod/")) return [];
    const line = text.split("\n")[placed.line - 1] ?? "";
    return line.trim() === 'import * as z from "zod/mini";' ? [] : [`${path}:${placed.line} ${line.trim()}`];
  });
}
