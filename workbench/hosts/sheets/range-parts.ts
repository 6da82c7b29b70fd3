/** The parts of a rectangle beside its values: number formats and links. */
import type { BookCell } from "../book.ts";
import { checkMayWrite, type Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { cellFor } from "./grid.ts";
import { checkedFormat } from "./paint.ts";
import { checkBlock, eachCell, type Place } from "./range-values.ts";
import { type RichTextPort, richText, richTextOf } from "./rich-text.ts";

/** One number format for each cell. */
export function putFormats(desk: Desk, place: Place, formats: readonly (readonly string[])[]): void {
  checkBlock(place.area, formats);
  checkMayWrite(desk, place.sheet, place.area);
  const checked = formats.map((row) => row.map(checkedFormat));
  checked.forEach((row, i) => {
    row.forEach((format, j) => {
      const cell = cellFor(place.sheet, place.area.row + i, place.area.column + j);
      if (format === null) delete cell.format;
      else cell.format = format;
    });
  });
}

/** Text with its link for each cell; what stood there before, a number too, becomes the text. */
export function putLinks(desk: Desk, place: Place, values: readonly (readonly object[])[]): void {
  checkBlock(place.area, values);
  checkMayWrite(desk, place.sheet, place.area);
  const parts = values.map((row) =>
    row.map((value) => {
      const part = value === null ? undefined : richTextOf(value);
      if (part) return part;
      throw new ServiceException("The parameters don't match the method signature for Range.setRichTextValues.");
    }),
  );
  parts.forEach((row, i) => {
    row.forEach(({ text, url }, j) => {
      const cell = cellFor(place.sheet, place.area.row + i, place.area.column + j);
      for (const key of ["formula", "error", "link"] as const) delete cell[key];
      cell.value = text === "" ? null : text;
      if (url !== null && text !== "") cell.link = linkTo(desk, url);
    });
  });
}

/** Where an address leads: `#gid=3&range=C5` is a cell of the sheet whose id is 3. */
function linkTo(desk: Desk, url: string): NonNullable<BookCell["link"]> {
  const m = /^#gid=(\d+)&range=([A-Z]+\d+)$/.exec(url);
  const sheet = m && desk.book.sheets.find(({ id }) => id === Number(m[1]));
  return sheet ? { sheet: sheet.name, cell: m?.[2] ?? "" } : { url };
}

/** The texts of cells that hold text, with their links; null where a cell holds something else. */
export function linksOf(desk: Desk, place: Place): (RichTextPort | null)[][] {
  return eachCell(place, (cell) => {
    if (cell?.formula !== undefined || (typeof cell?.value !== "string" && cell?.value != null)) return null;
    return richText(String(cell?.value ?? ""), cell?.link ? addressOfLink(desk, cell.link) : null);
  });
}

function addressOfLink(desk: Desk, link: NonNullable<BookCell["link"]>): string {
  if ("url" in link) return link.url;
  const sheet = desk.book.sheets.find(({ name }) => name === link.sheet);
  return `#gid=${sheet?.id ?? 0}&range=${link.cell}`;
}
