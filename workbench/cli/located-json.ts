/** JSON that a person may have edited: its value, and the line on which each part of it stands. */

/** The way to a part of a value: keys and places in lists, from outside in. */
export type Path = readonly (string | number)[];

export interface LocatedJson {
  readonly value: unknown;
  /** The line (from 1) on which the part at this path begins, or the nearest part around it. */
  readonly lineOf: (path: Path) => number;
}

/** What is wrong with the text, in a word that has a sentence in `words`. */
export type JsonTrouble = "ends-early" | "goes-on" | "value" | "key" | "colon" | "comma" | "text" | "twice";

/** Thrown where a text is not JSON. Lines are counted from 1. */
export class NotJson extends Error {
  readonly trouble: JsonTrouble;
  readonly line: number;

  constructor(trouble: JsonTrouble, line: number) {
    super(`${trouble} on line ${line}`);
    this.name = "NotJson";
    this.trouble = trouble;
    this.line = line;
  }
}

const SPACE = /[\s\uFEFF]*/y;
const TEXT = /"(?:[^"\\\n]|\\.)*"/y;
const PLAIN = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Reads the text, or throws `NotJson`. A key that stands twice in one object is an error: one of the two would be lost. */
export function locatedJson(text: string): LocatedJson {
  const reader = new Reader(text);
  const value = reader.whole();
  return { value, lineOf: (path) => reader.lineOf(path) };
}

const keyOf = (path: Path): string => JSON.stringify(path);

class Reader {
  private at = 0;
  private readonly places = new Map<string, number>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  whole(): unknown {
    const value = this.value([]);
    this.match(SPACE);
    if (this.at < this.text.length) this.fail("goes-on");
    return value;
  }

  lineOf(path: Path): number {
    for (let length = path.length; length >= 0; length--) {
      const place = this.places.get(keyOf(path.slice(0, length)));
      if (place !== undefined) return this.lineAt(place);
    }
    return 1;
  }

  private value(path: Path): unknown {
    this.match(SPACE);
    this.places.set(keyOf(path), this.at);
    const next = this.text[this.at];
    if (next === undefined) this.fail("ends-early");
    if (next === "{") return this.object(path);
    if (next === "[") return this.list(path);
    if (next === '"') return this.quoted();
    const plain = this.match(PLAIN);
    return plain === undefined ? this.fail("value") : JSON.parse(plain);
  }

  private object(path: Path): Readonly<Record<string, unknown>> {
    const entries = new Map<string, unknown>();
    this.items("}", () => {
      if (this.text[this.at] !== '"') this.fail("key");
      const key = this.quoted();
      if (entries.has(key)) this.fail("twice");
      this.match(SPACE);
      if (this.text[this.at] !== ":") this.fail("colon");
      this.at += 1;
      entries.set(key, this.value([...path, key]));
    });
    return Object.fromEntries(entries);
  }

  private list(path: Path): readonly unknown[] {
    const values: unknown[] = [];
    this.items("]", () => values.push(this.value([...path, values.length])));
    return values;
  }

  /** What stands between an opening bracket and `end`, with commas between. */
  private items(end: string, item: () => void): void {
    this.at += 1;
    this.match(SPACE);
    if (this.text[this.at] === end) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.match(SPACE);
      if (this.at >= this.text.length) this.fail("ends-early");
      item();
      this.match(SPACE);
      const next = this.text[this.at];
      if (next === undefined) this.fail("ends-early");
      if (next !== "," && next !== end) this.fail("comma");
      this.at += 1;
      if (next === end) return;
    }
  }

  private quoted(): string {
    const from = this.at;
    const found = this.match(TEXT);
    if (found === undefined) return this.fail("text");
    try {
      return JSON.parse(found);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.at = from;
      return this.fail("text");
    }
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private lineAt(place: number): number {
    return this.text.slice(0, place).split("\n").length;
  }

  private fail(trouble: JsonTrouble): never {
    throw new NotJson(trouble, this.lineAt(this.at));
  }
}
