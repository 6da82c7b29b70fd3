/** The number format of a column's type. */
import type { ColumnType } from "./look.ts";
import { DAY_FORMAT, SHARE_FORMAT, TIME_FORMAT } from "./number-format.ts";

/** The format; "" where values need none. Example: `day` is `mmm d, yyyy`. */
export function formatOfType(type: ColumnType): string {
  switch (type) {
    case "day":
      return DAY_FORMAT;
    case "time":
      return TIME_FORMAT;
    case "share":
      return SHARE_FORMAT;
    case "number":
    case "text":
    case "long-text":
    case "people":
    case "choice":
    case "link":
    case "id":
      return "";
  }
}
