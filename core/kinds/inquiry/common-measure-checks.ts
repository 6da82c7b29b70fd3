/** What is checked about common measures (C9). */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import { plainText } from "../../workbook/plain-text.ts";
import { wants } from "../declare.ts";
import type { Rule } from "../rule.ts";
import { measuresByName, resultsByMeasure } from "./same-measure.ts";

/** A day of collection that has passed without a result of this measure from that day until its next one. */
export const missingData: Rule = {
  code: "measure/missing-data",
  requirement: "C9",
  severity: "warning",
  field: "date",
  finds: (entry, log) => {
    const day = dayIn(entry, "date");
    const name = plainText(textIn(entry, "name"));
    if (day === undefined || day >= log.today || name === "") return undefined;
    const later = (measuresByName(log.entries("common-measure")).get(name) ?? [])
      .map((each) => dayIn(each, "date"))
      .filter((each) => each !== undefined && each > day)
      .sort();
    const [next] = later;
    const results = resultsByMeasure(log.entries("assessment-result")).get(name) ?? [];
    const isThere = results.some((result) => {
      const given = dayIn(result, "date");
      return given !== undefined && given >= day && (next === undefined || given < next);
    });
    return isThere ? undefined : { measure: textIn(entry, "name"), date: day, collector: textIn(entry, "collector") };
  },
};

export const noCollector: Rule = wants(
  { code: "measure/no-collector", requirement: "C9", severity: "info", field: "collector" },
  "name",
  (entry) => isFilled(entry, "name"),
);
