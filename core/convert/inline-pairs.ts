/** Labels and values within one cell: `Date: 9/10`, several on a line, also run together. */
import type { SheetContext } from "./sheet-context.ts";

export interface InlinePair {
  readonly label: string;
  readonly value: string;
}

const KNOWN = 0.6;
const MOST_WORDS = 7;
const LONGEST_UNKNOWN = 40;

/** Places of colons that may end a label: not those within a time or an address on the web. */
function colonsIn(line: string): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < line.length; i++) {
    const isTime = /\d/.test(line[i - 1] ?? "") && /\d/.test(line[i + 1] ?? "");
    if (line[i] === ":" && !isTime && line.slice(i, i + 3) !== "://") places.push(i);
  }
  return places;
}

/** The end of `text` that is a label by itself, the longest that is about as likely as the likeliest. `HopeRecorder` ends in `Recorder`. */
function labelAtEnd(text: string, context: SheetContext): string {
  const spaced = text.replace(/([a-z)])([A-Z][a-z]+(?: [A-Za-z#]+){0,3})$/, "$1 $2");
  const words = spaced.trim().split(/\s+/);
  const ends = Array.from({ length: Math.min(MOST_WORDS, words.length) }, (_, index) =>
    words.slice(-index - 1).join(" "),
  );
  const scores = ends.map((end) =>
    /^[\p{L}#%(]/u.test(end) && !/[,;]|\d[/:-]\d/.test(end) ? context.likeness(end) : 0,
  );
  const highest = Math.max(...scores);
  if (highest < KNOWN + 0.1) return "";
  return ends.filter((_, index) => (scores[index] ?? 0) >= highest - 0.06).pop() ?? "";
}

/** True for the start of a cell that may be a label nobody knows yet: few words, no sentence. */
const mayBeLabel = (text: string): boolean =>
  !/^[\d/.:\s-]+$/.test(text) &&
  text.length <= LONGEST_UNKNOWN &&
  /^[\p{Lu}#\d]/u.test(text) &&
  text.split(/\s+/).length <= 5 &&
  !/[.!;,]/.test(text);

function pairsOnLine(line: string, context: SheetContext): readonly InlinePair[] {
  const pairs: { label: string; value: string }[] = [];
  let from = 0;
  for (const colon of colonsIn(line)) {
    const before = line.slice(from, colon);
    if (pairs.length === 0) {
      const whole = before.trim().replace(/^[-•*\s]+/, "");
      const known = context.likeness(whole) >= KNOWN;
      const label = known || mayBeLabel(whole) ? whole : labelAtEnd(before, context);
      if (label === "" || (!known && label !== whole && !before.trim().endsWith(label))) continue;
      if (label !== whole && before.trim().length - label.length > 60) continue;
      pairs.push({ label: `${label}:`, value: "" });
    } else {
      const label = labelAtEnd(before, context);
      if (label === "") continue;
      const last = pairs[pairs.length - 1];
      if (last !== undefined) last.value = cutEnd(before, label);
      pairs.push({ label: `${label}:`, value: "" });
    }
    from = colon + 1;
  }
  const last = pairs[pairs.length - 1];
  if (last !== undefined) last.value = tidy(line.slice(from));
  return pairs;
}

/** What stands before the label at the end of a text; the label may have been spaced out on the way. */
function cutEnd(text: string, label: string): string {
  const letters = label.replace(/\s+/g, "").length;
  let end = text.length;
  for (let left = letters; left > 0 && end > 0; end--) if (!/\s/.test(text[end - 1] ?? "")) left -= 1;
  return tidy(text.slice(0, end));
}

/** A value without the line to write on and the marks that part pairs. */
const tidy = (text: string): string =>
  text
    .replace(/_{2,}/g, " ")
    .replace(/^[\s;|,–-]+(?=\s|$)|[\s;|,]+$/g, "")
    .replace(/\s{2,}/g, " ")
    .trim();

/** `School __Lincoln__ Log # __3__`: labels and values parted by lines to write on. */
function pairsOnBlanks(line: string, context: SheetContext): readonly InlinePair[] {
  if (!/_{2,}/.test(line)) return [];
  const pairs: { label: string; value: string }[] = [];
  for (const piece of line.split(/_{2,}/).map((text) => text.trim())) {
    const last = pairs[pairs.length - 1];
    if (piece === "") continue;
    if (context.likeness(piece) >= KNOWN || pairs.length === 0) pairs.push({ label: piece, value: "" });
    else if (last !== undefined) last.value = `${last.value} ${piece}`.trim();
  }
  return pairs.every(({ label }) => context.likeness(label) >= KNOWN) ? pairs : [];
}

/** `What data did you look at? Exit tickets`: a known question with its answer behind it. */
function pairByQuestion(line: string, context: SheetContext): readonly InlinePair[] {
  const found = /^(.{8,140}?\?)\s+(\S.*)$/.exec(line);
  const label = found?.[1] ?? "";
  return label !== "" && context.likeness(label) >= KNOWN ? [{ label, value: tidy(found?.[2] ?? "") }] : [];
}

/** `Date – 9/10/25`, `Facilitator = Ana`: a dash or sign in place of the colon, only after a label that is known. */
function pairByDash(line: string, context: SheetContext): readonly InlinePair[] {
  const found = /^([^–—=-]{3,30})\s+[–—=-]+\s+(\S.*)$/.exec(line);
  const label = (found?.[1] ?? "").trim();
  return label !== "" && context.likeness(label) >= 0.8 ? [{ label, value: (found?.[2] ?? "").trim() }] : [];
}

/**
 * The labels in a text with what stands after each; a line without one goes on with the value above. Empty where there is none.
 * Example: `Begin Time: 7:41 End Time: 8:25` holds two pairs.
 */
export function inlinePairs(text: string, context: SheetContext): readonly InlinePair[] {
  if (!/[:_–—=?-]/.test(text)) return [];
  const pairs: { label: string; value: string }[] = [];
  for (const line of text.split(/\n|\t| {3,}/)) {
    const onLine = [pairsOnLine, pairsOnBlanks, pairByDash, pairByQuestion]
      .map((read) => read(line.trim(), context))
      .find((it) => it.length > 0);
    const last = pairs[pairs.length - 1];
    if (onLine !== undefined) pairs.push(...onLine.map((pair) => ({ ...pair })));
    else if (last !== undefined && line.trim() !== "") last.value = `${last.value}\n${line.trim()}`.trim();
    else if (line.trim() !== "") return [];
  }
  return pairs;
}
