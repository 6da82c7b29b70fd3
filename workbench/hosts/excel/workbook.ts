/** The workbook itself, where every object path begins. */
import { dayOf, serialOf } from "../../../core/workbook/day.ts";
import { commentsObject } from "./comments.ts";
import { child, type HostObject, method, plainObject, readable, settable } from "./host-object.ts";
import { namesObject } from "./names.ts";
import { notesObject } from "./notes.ts";
import { rangeObject } from "./range.ts";
import { invalidArgument, itemNotFound } from "./refusal.ts";
import { settingsObject } from "./settings.ts";
import { tablesObject } from "./tables.ts";
import { worksheetsObject } from "./worksheets.ts";
import type { World } from "./world.ts";

/** Serial numbers of a 1904 workbook are this much smaller. */
const DAYS_TO_1904 = 1462;

export const workbookObject = (world: World): HostObject =>
  plainObject("Workbook", {
    Name: readable("1.7", () => `${world.book.name}.xlsx`),
    Worksheets: child("1.1", () => worksheetsObject(world)),
    Application: child("1.1", () => applicationObject(world)),
    Functions: child("1.2", () => functionsObject(world)),
    Notes: child("1.18", () => notesObject(world, null)),
    Comments: child("1.10", () => commentsObject(world, null)),
    Tables: child("1.1", () => tablesObject(world, null)),
    Names: child("1.1", () => namesObject(world, null)),
    Settings: child("1.4", () => settingsObject(world)),
    _Runtime: child("1.5", () =>
      plainObject("Runtime", {
        EnableEvents: settable(
          "1.8",
          () => world.events.enabled,
          (enabled) => {
            if (typeof enabled !== "boolean") throw invalidArgument("Runtime.enableEvents");
            world.events.enabled = enabled;
          },
        ),
      }),
    ),
    /** The cells of a change that an event told of. */
    _GetRangeForEventByReferenceId: method("1.8", ([reference]) => {
      const changed = world.events.changed(String(reference));
      if (!changed || !world.book.sheets.includes(changed.sheet))
        throw itemNotFound("WorksheetChangedEventArgs.getRange");
      return rangeObject(world, changed.sheet, changed.area);
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method("1.8", ([reference]) => {
      const changed = world.events.changed(String(reference));
      const there = changed !== undefined && world.book.sheets.includes(changed.sheet);
      return there ? rangeObject(world, changed.sheet, changed.area) : null;
    }),
  });

const applicationObject = (world: World): HostObject =>
  plainObject("Application", {
    CultureInfo: child("1.11", () =>
      plainObject("CultureInfo", {
        DatetimeFormat: child("1.12", () =>
          plainObject("DatetimeFormatInfo", { ShortDatePattern: readable("1.12", () => world.shortDatePattern) }),
        ),
      }),
    ),
  });

/** The sheet functions; DATE alone, which shows from which year the workbook counts. */
const functionsObject = (world: World): HostObject =>
  plainObject("Functions", {
    Date: method("1.2", ([year, month, date]) => {
      const day = dayOf(Number(year), Number(month), Number(date));
      if (!day) throw invalidArgument("Functions.date");
      const serial = serialOf(day) - (world.book.date1904 === true ? DAYS_TO_1904 : 0);
      return plainObject("FunctionResult", {
        Value: readable("1.2", () => serial),
        Error: readable("1.2", () => null),
      });
    }),
  });
