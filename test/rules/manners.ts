/** Small manners of the code, each with the reason why it matters to whoever reads it next. */
import type { Node, Placed, Source, Violation } from "./source.ts";

type Look = (placed: Placed, source: Source) => string | undefined;

const look =
  (see: Look) =>
  (source: Source): readonly Violation[] =>
    source.nodes.flatMap((placed) => {
      const what = see(placed, source);
      return what === undefined ? [] : [`${source.path}:${placed.line} ${what}`];
    });

/** `any` switches the compiler off for all that it touches. */
export const anys = look(({ node }) =>
  node.type === "TsKeywordType" && node["kind"] === "any" ? "says any" : undefined,
);

/** `!` says "I know better" to the compiler, and leaves nothing behind when that stops being true. */
export const bangs = look(({ node }) => (node.type === "TsNonNullExpression" ? "says ! to the compiler" : undefined));

/** A default export has no name of its own, so each reader gives it another one. */
export const defaultExports = look(({ node }) =>
  node.type.startsWith("ExportDefault") ? "has a default export" : undefined,
);

/** Functions that take true or false: at the call nobody can tell what it means. */
export const booleanParameters = look(({ node, around }) => {
  const isParameter =
    node.type === "Parameter" || (around[0]?.type === "ArrowFunctionExpression" && inList(around[0], "params", node));
  const annotated = (node["pat"] ?? node) as { typeAnnotation?: { typeAnnotation?: { kind?: string } } | null };
  const isBoolean = annotated.typeAnnotation?.typeAnnotation?.kind === "boolean";
  return isParameter && isBoolean ? "takes a boolean" : undefined;
});

const inList = (parent: Node, part: string, node: Node): boolean => (parent[part] as readonly unknown[]).includes(node);

/** A caught error that nobody hears of. */
export const swallowedErrors = look(({ node }) => {
  const body = node.type === "CatchClause" ? (node["body"] as { stmts: readonly unknown[] }) : undefined;
  return body?.stmts.length === 0 ? "swallows an error" : undefined;
});

/** `as` where it is not `as const`: only what comes in from outside may be told what it is. */
export const casts = look(({ node }) => (node.type === "TsAsExpression" ? "casts with as" : undefined));

const byLine =
  (pattern: RegExp, what: string) =>
  ({ path, text }: Source): readonly Violation[] =>
    text.split("\n").flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${what}`] : []));

/** Promises to oneself belong in the issue tracker. */
export const promises = byLine(/\b(TODO|FIXME|XXX|HACK)\b/, "puts something off");

/** Comments that switch a tool off. */
export const silencers = byLine(/@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/, "silences a tool");

/** The first line of a file says in a sentence what the one idea of the file is. */
export const missingHeaders = ({ path, text }: Source): readonly Violation[] =>
  /^(#!.*\n)?\/\*\*/.test(text) ? [] : [`${path}:1 does not begin with a sentence about itself`];

const FUNCTIONS = [
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "ClassMethod",
  "MethodProperty",
];
const NAMING = ["VariableDeclarator", "KeyValueProperty"];
export const LONGEST_FUNCTION = 40;

const isNamedFunction = ({ node, around: [parent] }: Placed): boolean =>
  FUNCTIONS.includes(node.type) && (!node.type.endsWith("Expression") || NAMING.includes(parent?.type ?? ""));

/** A switch over a closed union is a table: it grows with the union, and cutting it would only hide a case. */
function isTable({ node }: Placed): boolean {
  const { stmts = [] } = (node["body"] ?? {}) as { stmts?: readonly Node[] };
  return stmts.length <= 2 && stmts[stmts.length - 1]?.type === "SwitchStatement";
}

/** Lines of a function as an editor shows them, without those of functions inside it that have a name of their own and count by themselves. */
function ownLines(placed: Placed, all: readonly Placed[]): number {
  const inside = all.filter(
    (other) => isNamedFunction(other) && other.around.find(({ type }) => FUNCTIONS.includes(type)) === placed.node,
  );
  const theirs = inside.reduce((sum, { line, lastLine }) => sum + lastLine - line, 0);
  return placed.lastLine - placed.line + 1 - theirs;
}

/** Functions of 40 lines and more. */
export const longFunctions = look((placed, { nodes }) => {
  if (!FUNCTIONS.includes(placed.node.type) || placed.lastLine - placed.line + 1 < LONGEST_FUNCTION) return undefined;
  const lines = ownLines(placed, nodes);
  return lines >= LONGEST_FUNCTION && !isTable(placed) ? `has a function of ${lines} lines` : undefined;
});

/**
 * Exported functions that do not say, right above, what the caller gets. Two need not: a function of three lines or fewer, which
 * shows it, and the only one of its file, which the file's first sentence is about.
 */
export function undocumented({ path, text, nodes }: Source): readonly Violation[] {
  const lines = text.split("\n");
  const exported = nodes.filter(
    ({ node }) => node.type === "ExportDeclaration" && isFunction(node["declaration"] as Node),
  );
  if (exported.length === 1) return [];
  return exported.flatMap(({ line, lastLine }) => {
    const isSaid = lastLine - line < 3 || lines[line - 2]?.trimEnd().endsWith("*/");
    return isSaid ? [] : [`${path}:${line} exports a function without a word about it`];
  });
}

function isFunction(declared: Node): boolean {
  if (declared.type === "FunctionDeclaration") return true;
  if (declared.type !== "VariableDeclaration") return false;
  const [first] = declared["declarations"] as readonly { init?: Node | null }[];
  return FUNCTIONS.includes(first?.init?.type ?? "");
}
