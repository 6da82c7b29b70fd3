/** All meetings as a colleague who was not there would read them, to print (T4). For the team: it holds notes and names. */
import { stageNamed } from "../cycles/stage-named.ts";
import { type Dated, dayIn, textIn } from "../cycles/team-log.ts";
import { ACTION_COLUMNS } from "../kinds/action-columns.ts";
import { choiceLabel } from "../kinds/choice.ts";
import type { Entry } from "../kinds/entry.ts";
import { kindsFor } from "../kinds/further-kinds.ts";
import type { Column, Log } from "../kinds/kind.ts";
import { meeting as everydayMeeting } from "../kinds/meeting.ts";
import { meetingsHeld } from "../kinds/meetings-held.ts";
import type { OwnPagesWords } from "../words/en-own-pages.ts";
import type { Block, Page } from "../workbook/page.ts";
import { line } from "./page-cells.ts";

/** What the heading of a meeting says already. */
const IN_HEADING = ["date", "stage"];

/**
 * The book of a team's meetings, the newest first: of each the day and stage, everything that was written, and what was agreed to do.
 * `words` are those of the log's language. Example: a meeting with a decision has a line `Decisions: Claims first`.
 */
export function meetingBook(log: Log, words: OwnPagesWords["book"], ourTeam: string): Page {
  const held = meetingsHeld(log);
  const [first, last] = [held[0], held[held.length - 1]];
  const setup = log.entries("team")[0];
  const team = (setup ? textIn(setup, "name") : "") || ourTeam;
  const columns = meetingColumns(log);
  const blocks: readonly Block[] = [
    { type: "title", text: words.title(team) },
    line(first && last ? words.about(held.length, first.day, last.day) : words.none, "quiet"),
    ...[...held].reverse().flatMap((meeting) => chapter(meeting, columns, log, words)),
  ];
  return { sheet: words.sheet, audience: "team", blocks };
}

/** Those of the meeting's kind as the team's policy has it. */
function meetingColumns(log: Log): readonly Column[] {
  const kind = kindsFor(log.policy).find(({ kind: name }) => name === "meeting") ?? everydayMeeting;
  return kind.columns.filter(({ key, type }) => !IN_HEADING.includes(key) && type !== "id");
}

function chapter(
  { entry, day }: Dated<Entry>,
  columns: readonly Column[],
  log: Log,
  words: OwnPagesWords["book"],
): readonly Block[] {
  const stage = textIn(entry, "stage");
  const label = stage === "" ? "" : (stageNamed(log.cycle, stage)?.label[log.language] ?? stage);
  const lines = [
    ...columns.flatMap((column) => fieldLines(entry, column, log, words)),
    ...actionLines(entry, log, words),
  ];
  return [
    { type: "heading", text: words.meeting(day, label) },
    ...(lines.length === 0 ? [line(words.nothing, "quiet")] : lines.map((text) => line(text, "plain"))),
  ];
}

/** A field's paragraphs, the first with its heading in front. */
function fieldLines(entry: Entry, column: Column, log: Log, words: OwnPagesWords["book"]): readonly string[] {
  const text = textIn(entry, column.key);
  if (text === "") return [];
  const shown = column.type === "choice" ? choiceLabel(column, text, log.cycle, log.language) : text;
  const [first = "", ...more] = shown.split("\n").filter((part) => part.trim() !== "");
  return [words.labelled(column.heading[log.language], first), ...more];
}

function actionLines({ id }: Entry, log: Log, words: OwnPagesWords["book"]): readonly string[] {
  const status = ACTION_COLUMNS.find(({ key }) => key === "status");
  const actions = log.entries("action-item").filter((action) => textIn(action, "meeting") === id && id !== "");
  return actions.map((action) => {
    const state = textIn(action, "status");
    const said = status && state !== "" ? choiceLabel(status, state, log.cycle, log.language) : "";
    const text = words.action(textIn(action, "text"), textIn(action, "owner"), dayIn(action, "due") ?? "", said);
    return words.labelled(words.actions, text);
  });
}
