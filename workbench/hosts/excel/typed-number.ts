/** Text that Excel reads as a number when it is typed, with the format that it then gives the cell. */

export interface TypedNumber {
  readonly value: number;
  readonly format: string;
}

const PLAIN = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

/** The number, or undefined. Example: `007` is 7, `$1,200` is 1200, `(5)` is -5, `76%` is 0.76 under `0%`, `1 1/2` is 1.5. */
export function typedNumber(text: string): TypedNumber | undefined {
  return plain(text) ?? share(text) ?? money(text) ?? inBrackets(text) ?? mixedFraction(text);
}

function plain(text: string): TypedNumber | undefined {
  if (!/\d/.test(text) || !PLAIN.test(text)) return undefined;
  const format = /[eE]/.test(text) ? "0.00E+00" : text.includes(",") ? "#,##0" : "General";
  return { value: Number(text.replace(/,/g, "")), format };
}

function share(text: string): TypedNumber | undefined {
  const m = /^(.+?)\s?%$/.exec(text) ?? /^%\s?(.+)$/.exec(text);
  const number = m && plain(m[1] ?? "");
  return number ? { value: number.value / 100, format: Number.isInteger(number.value) ? "0%" : "0.00%" } : undefined;
}

function money(text: string): TypedNumber | undefined {
  const m = /^([+-]?)\$\s?([\d,.]+)$/.exec(text);
  const number = m && plain(m[2] ?? "");
  return number ? { value: m[1] === "-" ? -number.value : number.value, format: "$#,##0" } : undefined;
}

function inBrackets(text: string): TypedNumber | undefined {
  const m = /^\(([\d,.]+)\)$/.exec(text);
  const number = m && plain(m[1] ?? "");
  return number ? { value: -number.value, format: "General" } : undefined;
}

function mixedFraction(text: string): TypedNumber | undefined {
  const m = /^(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!m || Number(m[3]) === 0) return undefined;
  return { value: Number(m[1]) + Number(m[2]) / Number(m[3]), format: "# ?/?" };
}
