/** The advanced service `Sheets`: the Sheets API, which reads spreadsheets by their ids within its scopes and its quota. */
import type { Book, BookSheet } from "../book.ts";
import { apiSpreadsheet, withCells } from "./api-answer.ts";
import { ApiException, NotBuilt } from "./exception.ts";
import type { Execution } from "./execution.ts";
import { masked, readMask, strangeFields } from "./field-mask.ts";
import { service } from "./mark.ts";
import type { OtherFiles } from "./other-files.ts";

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

export interface SpreadsheetsPort {
  readonly get: (id: string, options?: object) => Spreadsheet;
}
export interface SheetsApiPort {
  readonly Spreadsheets: SpreadsheetsPort;
}

type Assert<T extends U, U> = T;
export type SpreadsheetsIsReal = Assert<GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection, SpreadsheetsPort>;

/** What the API counts for one person in one script: the moments of requests, the newest last. */
export type ApiReads = number[];

const READS_A_MINUTE = 60;
const MINUTE = 60_000;
/** What a request costs, and what a thousand cells of its answer cost, in milliseconds. */
const COST = { request: 300, thousandCells: 20 } as const;

const SCOPES = ["spreadsheets.readonly", "spreadsheets", "drive.file", "drive.readonly", "drive"].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

/** All that is built; other fields are refused by name. */
const KNOWN = readMask(
  "spreadsheetId,properties(title,locale,timeZone),sheets(properties(sheetId,title,index,sheetType,hidden),data(rowData(values(effectiveValue,formattedValue,effectiveFormat(numberFormat(type,pattern))))))",
);

export const sheetsApi = (others: OtherFiles, run: Execution, reads: ApiReads): SheetsApiPort =>
  service("Sheets", {
    Spreadsheets: service("SpreadsheetsCollection", {
      get: (id: string, options: object = {}) => {
        run.clock.advance(COST.request);
        checkAllowed(run, reads);
        return answer(id, options, others, run);
      },
    }),
  });

const refuse = (words: string): never => {
  throw new ApiException(`API call to sheets.spreadsheets.get failed with error: ${words}`);
};

/** A refused request counts, too (the strict choice): who asks on and on never gets an answer. */
function checkAllowed(run: Execution, reads: ApiReads): void {
  const now = run.clock.now();
  while (reads[0] !== undefined && reads[0] <= now - MINUTE) reads.shift();
  reads.push(now);
  if (reads.length > READS_A_MINUTE)
    refuse(
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.",
    );
  if (!SCOPES.some((scope) => run.scopes.has(scope))) refuse("Request had insufficient authentication scopes.");
}

interface Options {
  readonly ranges?: string | readonly string[];
  readonly fields?: string;
}

function answer(id: string, options: Options, others: OtherFiles, run: Execution): Spreadsheet {
  const strange = Object.keys(options).find((key) => key !== "ranges" && key !== "fields");
  if (strange !== undefined || options.fields === undefined)
    throw new NotBuilt(`SpreadsheetsCollection.get ${strange ?? "without fields"}`);
  const mask = readMask(options.fields);
  if (mask.get("sheets")?.size === 0) throw new NotBuilt("SpreadsheetsCollection.get of whole sheets");
  const [unknown] = strangeFields(mask, KNOWN);
  if (unknown !== undefined) throw new NotBuilt(`SpreadsheetsCollection.get ${unknown}`);
  const book = fileOf(id, others);
  const sheets = sheetsIn(book, options.ranges);
  const told = apiSpreadsheet(id, book, sheets);
  if (mask.get("sheets")?.has("data") !== true) return masked(told, mask) as Spreadsheet;
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length * (sheet.cells[0]?.length ?? 0), 0);
  run.clock.advance((cells / 1000) * COST.thousandCells);
  return masked(withCells(told, sheets), mask) as Spreadsheet;
}

function fileOf(id: string, others: OtherFiles): Book {
  const file = others(id);
  if (file === "no-access") return refuse("The caller does not have permission");
  if (file === "not-found") return refuse("Requested entity was not found.");
  if (file === "not-a-spreadsheet") return refuse("This operation is not supported for this document");
  return file;
}

/** The sheets that the ranges lie in, each once, in the file's order; all where no range is named. Only whole tabs are built. */
function sheetsIn(book: Book, ranges: Options["ranges"]): readonly BookSheet[] {
  if (ranges === undefined) return book.sheets;
  const names = [ranges].flat().map((range) => {
    if (/![$A-Z0-9:]+$/i.test(range)) throw new NotBuilt(`SpreadsheetsCollection.get of ${range}`);
    const name = /^'(.*)'$/s.exec(range)?.[1]?.replace(/''/g, "'") ?? range;
    if (!book.sheets.some((sheet) => sheet.name === name)) refuse(`Unable to parse range: ${name}`);
    return name;
  });
  return book.sheets.filter((sheet) => names.includes(sheet.name));
}
