/** How a sheet is printed. */
import type { BookSheet } from "../book.ts";
import { type HostObject, method, plainObject, settable } from "./host-object.ts";
import { ALL_COLUMNS, placeOf } from "./range-place.ts";
import { invalidArgument } from "./refusal.ts";
import { mayChange } from "./world.ts";

export function pageLayoutObject(sheet: BookSheet): HostObject {
  const change = (to: Partial<NonNullable<BookSheet["print"]>>): void => {
    mayChange(sheet, "PageLayout");
    sheet.print = { landscape: false, fitToWidth: false, headingRows: 0, ...sheet.print, ...to };
  };
  return plainObject("PageLayout", {
    Orientation: settable(
      "1.9",
      () => (sheet.print?.landscape === true ? "Landscape" : "Portrait"),
      (orientation) => {
        if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument("PageLayout.orientation");
        change({ landscape: orientation === "Landscape" });
      },
    ),
    Zoom: settable(
      "1.9",
      () => (sheet.print?.fitToWidth === true ? { horizontalFitToPages: 1 } : { scale: 100 }),
      (zoom) => {
        if (typeof zoom !== "object" || zoom === null) throw invalidArgument("PageLayout.zoom");
        change({ fitToWidth: "horizontalFitToPages" in zoom && zoom.horizontalFitToPages === 1 });
      },
    ),
    SetPrintTitleRows: method("1.9", ([rows]) => {
      const area = placeOf(rows, "PageLayout.setPrintTitleRows");
      if (area.columns !== ALL_COLUMNS) throw invalidArgument("PageLayout.setPrintTitleRows");
      change({ headingRows: area.row + area.rows });
      return null;
    }),
  });
}
