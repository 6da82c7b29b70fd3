/** The value of the few formulas that the product writes: texts joined with `&` and HYPERLINK. The stand-in calculates nothing else. */

export interface FormulaValue {
  readonly value: string | number | null;
  /** `#NAME?` for every other formula, so that none is taken for a value by accident. */
  readonly error?: string;
}

/** Example: `=HYPERLINK("#'Notes'!A7","Notes "&"A7")` is `Notes A7`. */
export function formulaValue(formula: string): FormulaValue {
  const reader = { text: formula.slice(1), at: 0 };
  const value = joined(reader);
  skipSpace(reader);
  return value === undefined || reader.at < reader.text.length ? { value: null, error: "#NAME?" } : { value };
}

interface Reader {
  readonly text: string;
  at: number;
}

function joined(reader: Reader): string | number | undefined {
  let value = term(reader);
  while (value !== undefined && took(reader, "&")) {
    const more = term(reader);
    value = more === undefined ? undefined : `${value}${more}`;
  }
  return value;
}

function term(reader: Reader): string | number | undefined {
  skipSpace(reader);
  const rest = reader.text.slice(reader.at);
  const literal = /^"((?:[^"]|"")*)"/.exec(rest);
  if (literal) {
    reader.at += literal[0].length;
    return (literal[1] ?? "").replace(/""/g, '"');
  }
  const number = /^\d+(?:\.\d+)?(?![\w.])/.exec(rest);
  if (number) {
    reader.at += number[0].length;
    return Number(number[0]);
  }
  return /^HYPERLINK\(/i.test(rest) ? hyperlink(reader) : undefined;
}

function hyperlink(reader: Reader): string | number | undefined {
  reader.at += "HYPERLINK(".length;
  const target = joined(reader);
  const shown = took(reader, ",") ? joined(reader) : target;
  return target !== undefined && took(reader, ")") ? shown : undefined;
}

function took(reader: Reader, mark: string): boolean {
  skipSpace(reader);
  if (reader.text[reader.at] !== mark) return false;
  reader.at++;
  return true;
}

function skipSpace(reader: Reader): void {
  while (reader.text[reader.at] === " ") reader.at++;
}
