/** The number format of each style of a workbook. */
import { tagsOf } from "./xml.ts";

/** The formats that a file names by number alone, as the reading library names them. */
const BUILT_IN: readonly (readonly [number, string])[] = [
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [56, '"上午/下午 "hh"時"mm"分"ss"秒 "'],
];

/** Beyond it the library gives a format another number. */
const HIGHEST = 392;

/** Format codes by the number of the style; undefined where they are written as no program writes them. */
export function usualFormats(styles: string | undefined): readonly string[] | undefined {
  if (styles === undefined) return undefined;
  const own = tagsOf(section(styles, "numFmts"), "numFmt");
  const styled = tagsOf(section(styles, "cellXfs"), "xf");
  if (own === undefined || styled === undefined) return undefined;
  const codes = new Map(BUILT_IN);
  for (const format of own) {
    const id = Number(format.get("numFmtId"));
    const code = format.get("formatCode");
    if (!(id > 0 && id <= HIGHEST) || code === undefined) return undefined;
    codes.set(id, code);
  }
  const ids = styled.map((style) => Number(style.get("numFmtId") ?? 0));
  return ids.every((id) => id >= 0 && id <= HIGHEST) ? ids.map((id) => codes.get(id) ?? "General") : undefined;
}

function section(text: string, name: string): string {
  const start = text.indexOf(`<${name}`);
  const end = text.indexOf(`</${name}>`, start);
  return start < 0 || end < 0 ? "" : text.slice(start, end);
}
