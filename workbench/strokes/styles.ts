/** What the named styles look like in a file. Every colour stands on its ground with a contrast of at least 4.5 to 1. */
import type { Style } from "excelize-wasm";
import type { StyleName } from "../../core/workbook/write.ts";

const fill = (color: string): Pick<Style, "Fill"> => ({ Fill: { Type: "pattern", Pattern: 1, Color: [color] } });
const bottomLine = (color: string): Pick<Style, "Border"> => ({ Border: [{ Type: "bottom", Style: 1, Color: color }] });
const TOP = { Vertical: "top" };
const WRAPPED = { Vertical: "top", WrapText: true };

export const STYLES: Readonly<Record<StyleName, Style>> = {
  heading: {
    Font: { Bold: true, Color: "FFFFFF" },
    ...fill("1F4E79"),
    Alignment: { Vertical: "center", WrapText: true },
  },
  id: { Font: { Size: 9, Color: "6B6B6B" }, Alignment: TOP },
  body: { Alignment: WRAPPED },
  title: { Font: { Bold: true, Size: 18, Color: "1F4E79" } },
  section: { Font: { Bold: true, Size: 13, Color: "1F4E79" }, ...bottomLine("9DB7D1") },
  sentence: { Alignment: TOP },
  "quiet-sentence": { Font: { Color: "595959" }, Alignment: TOP },
  "attention-sentence": { Font: { Bold: true, Color: "7A2E00" }, ...fill("FFF1DC"), Alignment: TOP },
  attention: { Font: { Bold: true, Color: "7A2E00" }, ...fill("FFF1DC"), Alignment: WRAPPED },
  quiet: { Font: { Color: "595959" }, Alignment: WRAPPED },
  done: { Font: { Color: "1B5E20" }, ...fill("E6F4E7"), Alignment: WRAPPED },
  strong: { Font: { Bold: true }, Alignment: WRAPPED },
  "table-heading": { Font: { Bold: true }, ...fill("DCE6F1"), ...bottomLine("1F4E79"), Alignment: WRAPPED },
  "figure-heading": {
    Font: { Bold: true },
    ...fill("DCE6F1"),
    ...bottomLine("1F4E79"),
    Alignment: { ...WRAPPED, Horizontal: "right" },
  },
  figure: { Alignment: { ...TOP, Horizontal: "right" } },
};

/** Cells that hold a certain text look like this; the text itself says why. */
export const HIGHLIGHTS: Readonly<Record<"attention" | "done" | "quiet", Style>> = {
  attention: { Font: { Color: "7A2E00" }, ...fill("FFF1DC") },
  done: { Font: { Color: "1B5E20" }, ...fill("E6F4E7") },
  quiet: { Font: { Color: "595959" } },
};

export const LINK_FONT = { Color: "0B5394", Underline: "single" } as const;
