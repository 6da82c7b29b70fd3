/** The JSON Schemas that docs/cli.md promises, and a small validator for just what they use. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false | Schema;
  readonly items?: Schema;
}

const KNOWN = ["$ref", "type", "enum", "pattern", "required", "properties", "additionalProperties", "items"];
const FENCED = /<!-- schema: ([a-z -]+) -->\n```json\n([\s\S]*?)\n```/g;

/** Schemas by the name of the command, or of the part, that they describe. */
export function documentedSchemas(): Readonly<Record<string, Schema>> {
  const text = readFileSync(join(__dirname, "..", "..", "..", "docs", "cli.md"), "utf8");
  const found = [...text.matchAll(FENCED)].flatMap(([, names, json]) => {
    const schema: Schema = JSON.parse(json ?? "");
    return (names ?? "").split(" ").map((name) => [name, schema] as const);
  });
  return Object.fromEntries(found);
}

const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

const isOfType = (value: unknown, type: string): boolean =>
  typeOf(value) === type || (type === "integer" && Number.isInteger(value));

/** What is wrong with a value, with the path to it; nothing where it is as promised. */
export function violations(
  value: unknown,
  schema: Schema,
  all: Readonly<Record<string, Schema>>,
  path = "$",
): readonly string[] {
  for (const key of Object.keys(schema))
    if (!KNOWN.includes(key)) throw new Error(`The validator does not know "${key}".`);
  if (schema.$ref !== undefined) {
    const target = all[schema.$ref];
    return target ? violations(value, target, all, path) : [`${path}: there is no schema ${schema.$ref}`];
  }
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type)))
    return [`${path} is ${typeOf(value)}, not ${types.join(" or ")}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${path} is ${String(value)}`];
  if (schema.pattern && !new RegExp(schema.pattern, "u").test(String(value))) return [`${path} is ${String(value)}`];
  if (Array.isArray(value))
    return value.flatMap((item, i) => (schema.items ? violations(item, schema.items, all, `${path}[${i}]`) : []));
  return typeof value === "object" && value !== null ? inObject({ ...value }, schema, all, path) : [];
}

function inObject(
  value: Readonly<Record<string, unknown>>,
  schema: Schema,
  all: Readonly<Record<string, Schema>>,
  path: string,
): readonly string[] {
  const missing = (schema.required ?? []).filter((key) => !(key in value)).map((key) => `${path}.${key} is missing`);
  const wrong = Object.entries(value).flatMap(([key, each]) => {
    const own = schema.properties?.[key] ?? schema.additionalProperties;
    if (own === false) return [`${path}.${key} is not in the schema`];
    return own ? violations(each, own, all, `${path}.${key}`) : [];
  });
  return [...missing, ...wrong];
}
