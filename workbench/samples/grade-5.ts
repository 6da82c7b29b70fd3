/** The sample workbook: a fifth-grade team's notes with merged titles, mixed dates, a chart, a comment, a drop-down, and a tab about buses. */
import { addressOf } from "../../core/workbook/address.ts";
import { parseDay, serialOf } from "../../core/workbook/day.ts";
import { done, type Excelize, excelize, type OpenBook } from "../excelize.ts";
import { keepParts, touchedBy } from "../files/keep-parts.ts";
import { type DateCell, HEADINGS, isMeeting, ROWS, type SampleRow } from "./grade-5-meetings.ts";

const NOTES = "PLC Notes";
const BUS = "Bus duty";
const DATA = "Fraction checks";
const LAST = "N";
const HEADER_ROW = 5;

/** The bytes of `grade-5-plc-notes.xlsx`. */
export async function grade5(): Promise<Uint8Array> {
  const library = await excelize();
  const book = library.NewFile();
  done(book.SetSheetName("Sheet1", NOTES), "name");
  writeTitles(book);
  writeRows(book);
  dressNotes(book);
  writeBusDuty(book);
  writeChecks(library, book);
  const { buffer } = done(book.WriteToBuffer(), "write");
  if (!(buffer instanceof Uint8Array)) throw new Error("The writing library gave no bytes.");
  return keepParts(new Map(), buffer, touchedBy([]));
}

function writeTitles(book: OpenBook): void {
  const lines = [
    "Maple Ridge Elementary",
    "Grade 5 PLC Notes 2025-26 (Wednesdays, room 12 or 14)",
    "Our mission: every child learns to think with numbers. What do we want them to know? How will we know? What if they don't? What if they do?",
  ];
  lines.forEach((text, i) => {
    done(book.SetCellStr(NOTES, `A${i + 1}`, text), "title");
    done(book.MergeCell(NOTES, `A${i + 1}`, `${LAST}${i + 1}`), "title");
  });
  const title = style(book, { Font: { Bold: true, Size: 16, Color: "3B6E3B" }, Alignment: { Horizontal: "center" } });
  const banner = style(book, {
    Font: { Italic: true },
    Alignment: { Horizontal: "center", Vertical: "center", WrapText: true },
  });
  done(book.SetCellStyle(NOTES, "A1", `${LAST}2`, title), "title");
  done(book.SetCellStyle(NOTES, "A3", `${LAST}3`, banner), "title");
  done(book.SetRowHeight(NOTES, 3, 36), "title");
  done(book.SetSheetRow(NOTES, `A${HEADER_ROW}`, [...HEADINGS]), "header");
}

function writeRows(book: OpenBook): void {
  const dates = style(book, { CustomNumFmt: "m/d/yy", Alignment: { Vertical: "top", Horizontal: "left" } });
  const wrapped = style(book, { Alignment: { Vertical: "top", WrapText: true } });
  for (const [i, row] of ROWS.entries()) {
    const number = HEADER_ROW + 1 + i;
    if (!isMeeting(row)) {
      writeAside(book, number, row.aside);
      continue;
    }
    done(book.SetSheetRow(NOTES, `A${number}`, cellsOf(row).map(plain)), "row");
    done(book.SetCellStyle(NOTES, `A${number}`, `${LAST}${number}`, wrapped), "row");
    cellsOf(row).forEach((cell, column) => {
      const address = addressOf(number - 1, column);
      if (typeof cell !== "string") done(book.SetCellStyle(NOTES, address, address, dates), "row");
    });
  }
  const after = HEADER_ROW + ROWS.length + 3;
  done(book.SetCellStr(NOTES, `A${after}`, "Sub folder is in the front office. Please lock room 14!"), "row");
}

function writeAside(book: OpenBook, row: number, text: string): void {
  if (text === "") return;
  const quiet = style(book, {
    Font: { Italic: true, Color: "7F6000" },
    Fill: { Type: "pattern", Pattern: 1, Color: ["FFF2CC"] },
  });
  done(book.SetCellStr(NOTES, `A${row}`, text), "aside");
  if (text === text.toUpperCase()) done(book.MergeCell(NOTES, `A${row}`, `${LAST}${row}`), "aside");
  done(book.SetCellStyle(NOTES, `A${row}`, `${LAST}${row}`, quiet), "aside");
}

const cellsOf = (row: SampleRow): readonly (string | DateCell)[] => [
  row.date,
  row.time,
  row.who,
  row.facilitator,
  row.stage,
  row.notes,
  row.data,
  row.decided,
  row.action,
  row.owner,
  row.due,
  row.status,
  row.snack,
  row.key,
];

/** Room keys are numbers in the team's sheet, dates are serial numbers; nothing else is. */
function plain(cell: string | DateCell, column: number): string | number | null {
  if (typeof cell !== "string") return serialOf(parseDay(cell.day) ?? unknownDay(cell.day));
  if (cell === "") return null;
  return column === HEADINGS.length - 1 && /^\d+$/.test(cell) ? Number(cell) : cell;
}

const unknownDay = (text: string): never => {
  throw new RangeError(`There is no day ${text}.`);
};

function dressNotes(book: OpenBook): void {
  const header = style(book, {
    Font: { Bold: true },
    Fill: { Type: "pattern", Pattern: 1, Color: ["D9EAD3"] },
    Alignment: { WrapText: true, Vertical: "center" },
  });
  done(book.SetCellStyle(NOTES, `A${HEADER_ROW}`, `${LAST}${HEADER_ROW}`, header), "header");
  const widths = [14, 11, 26, 11, 14, 42, 26, 30, 30, 14, 10, 10, 9, 8];
  widths.forEach((width, i) => {
    const letters = String.fromCharCode(65 + i);
    done(book.SetColWidth(NOTES, letters, letters, width), "width");
  });
  const rows = `${HEADER_ROW + 1}:L${HEADER_ROW + ROWS.length}`;
  const list = {
    Sqref: `L${rows}`,
    Type: "list",
    Formula1: '"Yes,No,in progress"',
    AllowBlank: true,
    ShowErrorMessage: false,
  };
  done(book.AddDataValidation(NOTES, list), "drop-down");
  const comment = { Cell: "C10", Author: "Dana Whitfield", Text: "Ellen was at her son's play, she sent her notes." };
  done(book.AddComment(NOTES, comment), "comment");
  const panes = { Freeze: true, YSplit: HEADER_ROW, TopLeftCell: `A${HEADER_ROW + 1}`, ActivePane: "bottomLeft" };
  done(book.SetPanes(NOTES, panes), "pane");
}

/** A tab that is nothing of the log's, though it has weeks and names. */
function writeBusDuty(book: OpenBook): void {
  done(book.NewSheet(BUS), "bus");
  const rows = [
    ["Bus duty, front loop", "", "", ""],
    ["Week of", "Morning 7:20", "Afternoon 2:50", "Rain plan"],
    ["8/11", "Bell", "Raman", "gym"],
    ["8/18", "O'Connor", "Whitfield", "gym"],
    ["8/25", "Raman", "Bell", "gym"],
    ["9/1", "Whitfield", "O'Connor", "cafeteria"],
    ["9/8", "Bell", "Raman", "cafeteria"],
    ["9/15", "O'Connor", "Whitfield", "gym"],
    ["9/22", "Raman", "Bell", "gym"],
    ["9/29", "Whitfield", "O'Connor", "gym"],
  ];
  for (const [i, row] of rows.entries()) {
    done(
      book.SetSheetRow(
        BUS,
        `A${i + 1}`,
        row.map((text) => text || null),
      ),
      "bus",
    );
  }
  done(book.MergeCell(BUS, "A1", "D1"), "bus");
  done(book.SetColWidth(BUS, "A", "D", 16), "bus");
}

/** A small table of results with a chart over it. */
function writeChecks(library: Excelize, book: OpenBook): void {
  done(book.NewSheet(DATA), "checks");
  const rows = [
    ["Grade 5, on grade level with fractions", null, null],
    ["Check", "Students", "On grade level"],
    ["Fall screener", 96, 0.43],
    ["December", 95, 0.69],
    ["Winter screener", 94, 0.48],
    ["March quiz", 94, 0.61],
    ["April", 94, 0.76],
  ];
  for (const [i, row] of rows.entries()) done(book.SetSheetRow(DATA, `A${i + 1}`, row), "checks");
  done(book.SetCellStyle(DATA, "C3", "C7", style(book, { CustomNumFmt: "0%" })), "checks");
  done(book.SetCellFormula(DATA, "C8", "AVERAGE(C3:C7)"), "checks");
  done(book.SetColWidth(DATA, "A", "C", 20), "checks");
  const chart = {
    Type: library.Col,
    Series: [{ Name: `'${DATA}'!$C$2`, Categories: `'${DATA}'!$A$3:$A$7`, Values: `'${DATA}'!$C$3:$C$7` }],
    Title: { Paragraph: [{ Text: "On grade level with fractions" }] },
    Legend: { Position: "none" },
    Format: { AltText: "Columns: 43%, 69%, 48%, 61% and 76% of fifth graders on grade level." },
  };
  done(book.AddChart(DATA, "E2", chart), "chart");
}

type Style = Parameters<OpenBook["NewStyle"]>[0];
const style = (book: OpenBook, look: Style): number => done(book.NewStyle(look), "style").style;
