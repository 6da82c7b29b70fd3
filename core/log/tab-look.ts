/** How a kind's tab looks: from its declaration, in the language of the log. */

import type { CycleModel } from "../cycles/model.ts";
import { choicesOf } from "../kinds/choice.ts";
import type { Column, Kind } from "../kinds/kind.ts";
import { ID_HEADING } from "../workbook/edit.ts";
import type { ColumnLook, TableLook } from "../workbook/look.ts";
import type { Language } from "../workbook/snapshot.ts";
import { FROM_HEADING, PAIR_HEADINGS } from "./headings.ts";

/** The tab of a kind with these of its columns, with their drop-downs; stages are those of the team's cycle. */
export function lookOf(kind: Kind, wanted: readonly Column[], cycle: CycleModel, language: Language): TableLook {
  if (kind.layout === "pairs") return { hidden: false, columns: pairColumns(language) };
  const columns = wanted.map((column) => columnLook(column, cycle, language));
  return {
    hidden: false,
    columns: [...columns, plain(FROM_HEADING[language], "link", 18), plain(ID_HEADING, "id", 12)],
  };
}

/** Columns of the team's own, kept beside ours under the team's own headings. */
export const ownColumns = (headings: readonly string[]): TableLook => ({
  hidden: false,
  columns: headings.map((heading) => plain(heading, "text", 20)),
});

function pairColumns(language: Language): readonly ColumnLook[] {
  return [
    plain(PAIR_HEADINGS.setting[language], "text", 26),
    plain(PAIR_HEADINGS.value[language], "text", 34),
    plain(PAIR_HEADINGS.help[language], "long-text", 60),
    plain(ID_HEADING, "id", 12),
  ];
}

const plain = (heading: string, type: ColumnLook["type"], width: number): ColumnLook => ({
  heading,
  type,
  width,
  help: "",
  options: [],
  highlights: [],
});

function columnLook(column: Column, cycle: CycleModel, language: Language): ColumnLook {
  const choices = choicesOf(column, cycle);
  return {
    heading: column.heading[language],
    type: column.type,
    width: column.width,
    help: column.help[language],
    options: choices.map((choice) => choice.label[language]),
    highlights: choices.flatMap((choice) =>
      choice.highlight === "none" ? [] : [{ text: choice.label[language], style: choice.highlight }],
    ),
  };
}
