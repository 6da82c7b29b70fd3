/** What the named styles and types look like in Excel. Every colour stands on its ground with a contrast of at least 4.5 to 1. */
import type { ColumnType } from "../core/workbook/look.ts";
import { DAY_FORMAT, SHARE_FORMAT, TIME_FORMAT } from "../core/workbook/number-format.ts";
import type { StyleName } from "../core/workbook/write.ts";
import { setFormat } from "./set-format.ts";

interface Look {
  readonly font: Excel.Interfaces.RangeFontUpdateData;
  readonly fill: string | null;
  readonly wrap: "wrap" | "one-line";
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly horizontal?: "Right";
}

const PLAIN: Look = { font: {}, fill: null, wrap: "wrap", vertical: "Top" };

const LOOKS: Readonly<Record<StyleName, Look>> = {
  heading: { font: { bold: true, color: "#FFFFFF" }, fill: "#1F4E79", wrap: "wrap", vertical: "Center" },
  id: { ...PLAIN, font: { size: 9, color: "#6B6B6B" }, wrap: "one-line" },
  body: PLAIN,
  title: { font: { bold: true, size: 18, color: "#1F4E79" }, fill: null, wrap: "one-line", vertical: "Bottom" },
  section: { font: { bold: true, size: 13, color: "#1F4E79" }, fill: null, wrap: "one-line", vertical: "Bottom" },
  sentence: { ...PLAIN, wrap: "one-line" },
  "quiet-sentence": { ...PLAIN, font: { color: "#595959" }, wrap: "one-line" },
  "attention-sentence": {
    ...PLAIN,
    font: { bold: true, color: "#7A2E00" },
    fill: "#FFF1DC",
    wrap: "one-line",
  },
  attention: { ...PLAIN, font: { bold: true, color: "#7A2E00" }, fill: "#FFF1DC" },
  quiet: { ...PLAIN, font: { color: "#595959" } },
  done: { ...PLAIN, font: { color: "#1B5E20" }, fill: "#E6F4E7" },
  strong: { ...PLAIN, font: { bold: true } },
  "table-heading": { ...PLAIN, font: { bold: true }, fill: "#DCE6F1" },
  "figure-heading": { ...PLAIN, font: { bold: true }, fill: "#DCE6F1", horizontal: "Right" },
  figure: { ...PLAIN, wrap: "one-line", horizontal: "Right" },
};

/** Cells that hold a certain text look like this; the text itself says why. */
export const HIGHLIGHTS = {
  attention: { color: "#7A2E00", fill: "#FFF1DC" },
  done: { color: "#1B5E20", fill: "#E6F4E7" },
  quiet: { color: "#595959", fill: "#FFFFFF" },
} as const;

export const LINK_LOOK: Excel.Interfaces.RangeFontUpdateData = { color: "#0B5394", underline: "Single" };

/** Gives a range the look of a style. */
export function dress(format: Excel.RangeFormat, style: StyleName): void {
  const look = LOOKS[style];
  if (Object.keys(look.font).length > 0) format.font.set(look.font);
  if (look.fill !== null) format.fill.color = look.fill;
  if (look.wrap === "wrap") format.wrapText = true;
  format.verticalAlignment = look.vertical;
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
}

/** Gives a range the number format and the alignment of a column of this type. */
export function typeFormat(range: Excel.Range, type: ColumnType): void {
  switch (type) {
    case "day":
      setFormat(range, DAY_FORMAT);
      range.format.horizontalAlignment = "Left";
      return;
    case "time":
      setFormat(range, TIME_FORMAT);
      range.format.horizontalAlignment = "Left";
      return;
    case "share":
      setFormat(range, SHARE_FORMAT);
      return;
    case "number":
    case "text":
    case "long-text":
    case "people":
    case "choice":
    case "link":
    case "id":
      return;
  }
}
