/** What a cell says about how many: `76%`, `19/25`, `< 45`, a count with names. */
import { type Cell, isShareCell } from "../workbook/cell.ts";
import { readPeople } from "./people.ts";

export interface Limit {
  /** In the cell's own unit: 80 for `80%`. */
  readonly limit: number;
  /** True where the limit itself counts: `71 and above`. */
  readonly through: boolean;
}

export interface CountReading {
  readonly count: number | null;
  /** The whole that `count` is a part of: 25 in `19/25`. */
  readonly of: number | null;
  /** 0 to 1; more than 1 where the cell says so (`120%`). */
  readonly share: number | null;
  /** `< 45`, `50 and below`. */
  readonly below: Limit | null;
  /** `71 and above`, `at least 80%`. A range has both limits. */
  readonly above: Limit | null;
  /** True where the cell names people too. The names are not part of the answer. */
  readonly names: boolean;
}

const NOTHING: CountReading = { count: null, of: null, share: null, below: null, above: null, names: false };
const NUMBER = "(\\d+(?:[.,]\\d+)?)";
const numberOf = (text: string | undefined): number => Number((text ?? "").replace(",", "."));
const exact = (share: number): number => Number(share.toFixed(6));

const SHARE = new RegExp(`^${NUMBER}\\s*%`);
const PART = /^(\d+)\s*(?:\/|of|out of|de)\s*(\d+)(?!\d|\/)/i;
const COUNT = new RegExp(`^(?:n\\s*=|#|about|approx\\.?|~|c\\.)?\\s*${NUMBER}(?!\\d|/|:\\d|-\\d)`, "i");
const BELOW = new RegExp(
  `^(?:(<=?|≤|under|below|less than|fewer than|up to|at most|menos de)\\s*${NUMBER}|${NUMBER}\\s*%?\\s*(?:and|or|&|y)\\s*(?:below|under|less|fewer|lower|menos))`,
  "i",
);
const ABOVE = new RegExp(
  `^(?:(>=?|≥|over|above|more than|at least|m[aá]s de|al menos)\\s*${NUMBER}|${NUMBER}\\s*%?\\s*(?:(?:and|or|&|y)\\s*(?:above|over|more|higher|up|m[aá]s)|\\+))`,
  "i",
);
const RANGE = new RegExp(`^${NUMBER}\\s*%?\\s*(?:-|to|a)\\s*${NUMBER}\\s*%?$`, "i");

function limitOf(m: RegExpExecArray): Limit {
  const through = m[1] === undefined || /[=≤≥]|up to|at/i.test(m[1]) || /al menos/i.test(m[1]);
  return { limit: numberOf(m[2] ?? m[3]), through };
}

/**
 * What a cell says about how many, or null where it says nothing of the kind. Where it lists people without a number, they are counted.
 * Example: `19/25` is 19 of 25, a share of 0.76; `3: Ana, Bo, Cy` is 3, and that it holds names.
 */
export function readCount(cell: Cell): CountReading | null {
  if (typeof cell === "number") return { ...NOTHING, count: cell };
  if (typeof cell === "object" && cell !== null && isShareCell(cell)) return { ...NOTHING, share: cell.share };
  if (typeof cell !== "string") return null;
  const text = cell
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/_+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return readLimits(text) ?? readNumbers(text) ?? readNamesAlone(cell);
}

function readLimits(text: string): CountReading | undefined {
  const range = RANGE.exec(text);
  if (range !== null) {
    const above = { limit: numberOf(range[1]), through: true };
    return { ...NOTHING, above, below: { limit: numberOf(range[2]), through: true } };
  }
  const below = BELOW.exec(text);
  if (below !== null) return { ...NOTHING, below: limitOf(below) };
  const above = ABOVE.exec(text);
  return above === null ? undefined : { ...NOTHING, above: limitOf(above) };
}

function readNumbers(text: string): CountReading | undefined {
  const part = PART.exec(text);
  if (part !== null) {
    const count = Number(part[1]);
    const of = Number(part[2]);
    if (of === 0 || count > of) return undefined;
    return { ...NOTHING, count, of, share: exact(count / of), names: holdsNames(text.slice(part[0].length)) };
  }
  const share = SHARE.exec(text);
  if (share !== null) {
    return { ...NOTHING, share: exact(numberOf(share[1]) / 100), ...countBeside(text.slice(share[0].length)) };
  }
  const count = COUNT.exec(text);
  if (count === null) return undefined;
  const rest = text.slice(count[0].length);
  const names = holdsNames(rest);
  if (!names && /[a-z]/i.test(rest.replace(UNITS, ""))) return undefined;
  const beside = /(\d+(?:[.,]\d+)?)\s*%/.exec(rest);
  return {
    ...NOTHING,
    count: numberOf(count[1]),
    share: beside === null ? null : exact(numberOf(beside[1]) / 100),
    names,
  };
}

/** `48% (12)`, `40% Ana`. */
function countBeside(rest: string): Pick<CountReading, "count" | "of" | "names"> {
  const part = /^\W*(\d+)\s*(?:\/|of|out of|de)\s*(\d+)/i.exec(rest);
  const count = /^\W*(\d+)(?!\d|%|\/)/.exec(rest);
  return {
    count: part !== null ? Number(part[1]) : count === null ? null : Number(count[1]),
    of: part === null ? null : Number(part[2]),
    names: holdsNames(rest.replace(/^\W*\d+(?:\s*(?:\/|of)\s*\d+)?/, "")),
  };
}

const UNITS =
  /\b(?:students?|kids|alumnos?|estudiantes?|tested|assessed|total|of class|de la clase|pts|points?|proficient|each|in all|left|enrolled)\b|\d+(?:[.,]\d+)?\s*%/gi;

/** True where what is left names people: at least one capital name and no sentence. */
function holdsNames(rest: string): boolean {
  const text = rest.replace(UNITS, " ").replace(/^[\s():–,.-]+|[\s()]+$/g, "");
  if (!/[A-ZÀ-Þ]/.test(text)) return false;
  const { present, absent } = readPeople(text);
  return present.length + absent.length > 0;
}

/** Names without a number: their count. */
function readNamesAlone(cell: string): CountReading | null {
  if (!/[A-ZÀ-Þ][a-zà-ÿ]/.test(cell) || /\d/.test(cell)) return null;
  const { present } = readPeople(cell);
  return present.length < 2 ? null : { ...NOTHING, count: present.length, names: true };
}
