/** How a kind's tab looks: from its declaration, in the language of the log. */

import type { CycleModel } from "../cycles/model.ts";
import { choicesOf } from "../kinds/choice.ts";
import type { Column, Kind } from "../kinds/kind.ts";
import { ID_HEADING } from "../workbook/edit.ts";
import { type ColumnLook, plainLook, type TableLook } from "../workbook/look.ts";
import type { Language } from "../workbook/snapshot.ts";
import { FROM_HEADING, PAIR_HEADINGS } from "./headings.ts";
import { refusalOf } from "./refusals.ts";

/** The tab of a kind with these of its columns, with their drop-downs; stages are those of the team's cycle. */
export function lookOf(kind: Kind, wanted: readonly Column[], cycle: CycleModel, language: Language): TableLook {
  if (kind.layout === "pairs") return { hidden: false, columns: pairColumns(language) };
  const columns = wanted.map((column) => columnLook(column, cycle, language));
  return {
    hidden: false,
    columns: [...columns, plainLook(FROM_HEADING[language], "link", 18), plainLook(ID_HEADING, "id", 12)],
  };
}

/** Columns of the team's own, kept beside ours under the team's own headings. */
export const ownColumns = (headings: readonly string[]): TableLook => ({
  hidden: false,
  columns: headings.map((heading) => plainLook(heading, "text", 20)),
});

function pairColumns(language: Language): readonly ColumnLook[] {
  return [
    plainLook(PAIR_HEADINGS.setting[language], "text", 26),
    plainLook(PAIR_HEADINGS.value[language], "text", 34),
    plainLook(PAIR_HEADINGS.help[language], "long-text", 60),
    plainLook(ID_HEADING, "id", 24),
  ];
}

/** How the cells of a field look. */
export function columnLook(column: Column, cycle: CycleModel, language: Language): ColumnLook {
  const choices = choicesOf(column, cycle);
  return {
    heading: column.heading[language],
    type: column.type,
    width: column.width,
    help: column.help[language],
    options: choices.map((choice) => choice.label[language]),
    refusal: refusalOf(column)?.[language] ?? "",
    highlights: choices.flatMap((choice) =>
      choice.highlight === "none" ? [] : [{ text: choice.label[language], style: choice.highlight }],
    ),
  };
}
