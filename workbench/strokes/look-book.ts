/** Remembers how cells are to look while strokes are carried out, and dresses them at the end: one call for each run of like cells. */
import type { Style } from "excelize-wasm";
import { type Area, addressOf } from "../../core/workbook/address.ts";
import { SHARE_FORMAT } from "../../core/workbook/number-format.ts";
import type { StyleName } from "../../core/workbook/write.ts";
import { done, type OpenBook } from "../excelize.ts";
import { LINK_FONT, STYLES } from "./styles.ts";

/** `kept` is whatever the cell looks like already. */
interface Look {
  readonly style: StyleName | "plain" | "kept";
  /** A number format, "" to keep the one that is there. */
  readonly format: string;
  readonly link: "link" | "none" | "kept";
}

/** The number of the last fill pattern that the format knows. */
const PATTERNS = 18;

const AS_IT_IS: Look = { style: "kept", format: "", link: "kept" };

export class LookBook {
  readonly #book: OpenBook;
  /** By sheet, column and row. */
  readonly #looks = new Map<string, Map<number, Map<number, Look>>>();
  readonly #styleIds = new Map<string, number>();

  constructor(book: OpenBook) {
    this.#book = book;
  }

  /** Gives an area a style in place of the look it had; number formats that were asked for stay. */
  style(sheet: string, area: Area, style: StyleName | "plain"): void {
    this.#change(sheet, area, (look) => ({ ...look, style }));
  }

  /** Gives an area a number format. */
  format(sheet: string, area: Area, format: string): void {
    this.#change(sheet, area, (look) => ({ ...look, format }));
  }

  /** Gives an area a number format, but leaves the cells that are to have the other one. */
  formatUnless(sheet: string, area: Area, format: string, other: string): void {
    if (format === "") return;
    this.#change(sheet, area, (look) => (look.format === other ? look : { ...look, format }));
  }

  link(sheet: string, row: number, column: number, link: "link" | "none"): void {
    this.#change(sheet, { row, column, rows: 1, columns: 1 }, (look) => ({ ...look, link }));
  }

  /** Forgets a sheet that goes. */
  forget(sheet: string): void {
    this.#looks.delete(sheet);
  }

  /** Dresses what was asked for so far; to be called before rows or columns move. */
  dress(sheet: string): void {
    for (const [column, rows] of this.#looks.get(sheet) ?? []) this.#dressColumn(sheet, column, rows);
    this.#looks.delete(sheet);
  }

  dressAll(): void {
    for (const sheet of [...this.#looks.keys()]) this.dress(sheet);
  }

  #change(sheet: string, area: Area, to: (look: Look) => Look): void {
    const columns = this.#looks.get(sheet) ?? new Map<number, Map<number, Look>>();
    this.#looks.set(sheet, columns);
    for (let column = area.column; column < area.column + area.columns; column++) {
      const rows = columns.get(column) ?? new Map<number, Look>();
      columns.set(column, rows);
      for (let row = area.row; row < area.row + area.rows; row++) rows.set(row, to(rows.get(row) ?? AS_IT_IS));
    }
  }

  #dressColumn(sheet: string, column: number, rows: ReadonlyMap<number, Look>): void {
    let run: { first: number; last: number; id: number } | undefined;
    for (const [row, look] of [...rows].sort(([a], [b]) => a - b)) {
      const id = this.#idFor(look, look.style === "kept" ? this.#idAt(sheet, row, column) : 0);
      if (run !== undefined && run.id === id && run.last === row - 1) run.last = row;
      else {
        this.#put(sheet, column, run);
        run = { first: row, last: row, id };
      }
    }
    this.#put(sheet, column, run);
  }

  #put(sheet: string, column: number, run: { first: number; last: number; id: number } | undefined): void {
    if (run === undefined) return;
    done(this.#book.SetCellStyle(sheet, addressOf(run.first, column), addressOf(run.last, column), run.id), "style");
  }

  #idAt(sheet: string, row: number, column: number): number {
    return done(this.#book.GetCellStyle(sheet, addressOf(row, column)), "style").style;
  }

  #idFor(look: Look, from: number): number {
    if (look.style === "plain" && look.format === "" && look.link !== "link") return 0;
    const key = `${from}|${look.style}|${look.format}|${look.link}`;
    const known = this.#styleIds.get(key);
    if (known !== undefined) return known;
    const id = done(this.#book.NewStyle(this.#composed(look, from)), "style").style;
    this.#styleIds.set(key, id);
    return id;
  }

  /** A style as it stands in the file. The first is the plain one; a fill that the library reads but would not write is left out. */
  #styleOf(id: number): Style {
    if (id === 0) return {};
    const { Fill, ...rest } = done(this.#book.GetStyle(id), "style").style;
    const isKnown = Fill?.Pattern !== undefined && Fill.Pattern >= 0 && Fill.Pattern <= PATTERNS;
    return isKnown ? { ...rest, Fill } : rest;
  }

  /** The workbook's own font, without which a style would fall back on whatever the program takes. */
  #ownFont(): Style["Font"] {
    const { Family, Size } = done(this.#book.GetStyle(0), "style").style.Font ?? {};
    return { Family: Family ?? "Calibri", Size: Size ?? 11 };
  }

  #composed(look: Look, from: number): Style {
    const base = look.style === "kept" ? this.#styleOf(from) : styleNamed(look.style);
    const link = look.link === "link" ? LINK_FONT : {};
    const font = { Font: { ...this.#ownFont(), ...base.Font, ...link } };
    if (look.format === "") return { ...base, ...font };
    const isPlaced = look.format === SHARE_FORMAT || (base.Alignment?.Horizontal ?? "") !== "";
    const aligned = isPlaced ? {} : { Alignment: { ...base.Alignment, Horizontal: "left" } };
    return { ...base, ...font, ...aligned, NumFmt: 0, CustomNumFmt: look.format };
  }
}

const styleNamed = (name: StyleName | "plain"): Style => (name === "plain" ? {} : STYLES[name]);
