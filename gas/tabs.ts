/** The tabs of the open spreadsheet, each looked up by its name once: whoever renames one meanwhile, it is still the same tab. */
import { SheetGone } from "./sheet-gone.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export class Tabs {
  readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly #known = new Map<string, Sheet>();
  readonly #numbers = new Map<string, number>();

  constructor(file: GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.file = file;
  }

  /** Undefined where there is none of this name. */
  find(name: string): Sheet | undefined {
    const sheet = this.#known.get(name) ?? this.file.getSheetByName(name) ?? undefined;
    if (sheet) this.#known.set(name, sheet);
    return sheet;
  }

  /** Throws SheetGone where there is none. */
  named(name: string): Sheet {
    const sheet = this.find(name);
    if (!sheet) throw new SheetGone(name);
    return sheet;
  }

  /** By this number links lead to it; asked once. Undefined where there is none of this name. */
  numberOf(name: string): number | undefined {
    const number = this.#numbers.get(name) ?? this.find(name)?.getSheetId();
    if (number !== undefined) this.#numbers.set(name, number);
    return number;
  }

  /** A new tab behind all others. */
  add(name: string): Sheet {
    const sheet = this.file.insertSheet(name, this.file.getSheets().length);
    this.#known.set(name, sheet);
    return sheet;
  }

  /** A tab that is gone already is no failure. */
  remove(name: string): void {
    const sheet = this.find(name);
    if (sheet) this.file.deleteSheet(sheet);
    this.#known.delete(name);
    this.#numbers.delete(name);
  }
}
