/** The workbook itself, where every object path begins. */
import { dayOf, serialOf } from "../../../core/workbook/day.ts";
import { child, type HostObject, method, plainObject, readable } from "./host-object.ts";
import { invalidArgument } from "./refusal.ts";
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
