/** A workbook in memory, as both stand-ins keep it: raw values as a spreadsheet program holds them. Mutable on purpose: it plays the part of the file. */
import type { Area } from "../../core/workbook/address.ts";
import type { BookComment, BookFilter, BookGuard, BookMark, BookName, BookTable } from "./book-parts.ts";
import type { BookHighlight, BookValidation } from "./book-rules.ts";

/** A cell as Excel and Sheets hold it: dates are serial numbers (1900 system) that only their number format makes dates. */
export interface BookCell {
  value: null | string | number | boolean;
  /** With its leading `=`; `value` is then the computed value as far as known. */
  formula?: string;
  /** An Excel number format code, for example `yyyy-mm-dd`, `0%`, `@`; absent is General. */
  format?: string;
  /** Error text such as `#REF!` where the value is one. */
  error?: string;
  bold?: boolean;
  italic?: boolean;
  fill?: string;
  color?: string;
  size?: number;
  wrap?: boolean;
  underline?: boolean;
  /** `left`, `center`, `right`; absent is as the value wants it. */
  horizontal?: string;
  /** `top`, `center`, `bottom`; absent is bottom. */
  vertical?: string;
  link?: { sheet: string; cell: string } | { url: string };
  note?: string;
  /** False where the cell may be written although its sheet is protected; absent is locked, as in every new workbook. */
  locked?: boolean;
  align?: "left" | "center" | "right";
  verticalAlign?: "top" | "middle" | "bottom";
}

export interface BookChart {
  /** As a program names it; absent where the file gives none. */
  name?: string;
  type: string;
  title: string;
  altText: string;
  data: Area;
  at: { row: number; column: number };
  /** Further settings under the program's own names. */
  options?: Record<string, string | number | boolean>;
}

export interface BookSheet {
  name: string;
  /** Stable through renames, as a sheet's id is in both programs. */
  id: number;
  hidden: boolean;
  /** Rows of cells; missing entries are empty. */
  cells: (BookCell | undefined)[][];
  merges: Area[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  frozenRows: number;
  widths: Map<number, number>;
  validations: BookValidation[];
  highlights: BookHighlight[];
  charts: BookChart[];
  /** Who may not write: null is open, otherwise the protection's description. */
  protection: string | null;
  /** Parts of an open sheet that only their owner may write. */
  protectedAreas?: Area[];
  /** Protections with their particulars; beside `protection` and `protectedAreas`, which only their owner may pass. */
  guards?: BookGuard[];
  frozenColumns?: number;
  filter?: BookFilter;
  tables?: BookTable[];
  comments?: BookComment[];
  /** True where a hidden tab cannot be shown by hand either. */
  veryHidden?: boolean;
  /** How far the grid reaches where a program keeps one (Google Sheets); absent is 1,000 rows by 26 columns, or all that is filled. */
  maxRows?: number;
  maxColumns?: number;
  /** True for a tab that is one chart and has no cells. */
  chartSheet?: boolean;
  /** How it is printed; absent is the program's default. */
  print?: { landscape: boolean; fitToWidth: boolean; headingRows: number };
}

export interface Book {
  name: string;
  /** Where the workbook keeps them (Google Sheets): an IANA time zone and a locale such as `en_US`. */
  timeZone?: string;
  locale?: string;
  sheets: BookSheet[];
  names?: BookName[];
  /** What add-ins have kept in the file, by key. */
  settings?: Record<string, unknown>;
  marks?: BookMark[];
  nextSheetId: number;
  /** True where serial numbers count from 1904, as in workbooks begun on an old Mac. */
  date1904?: boolean;
  /** True where the workbook's structure is protected: no tab may be added, taken away, renamed, shown or hidden. Played by Excel's stand-in. */
  structureLocked?: boolean;
}
