/** Collect: keeps what was read of teams' logs, so that pages can be drawn without opening them again. */
import { textIn } from "../cycles/team-log.ts";
import { ensureDataTab } from "../log/add-entries.ts";
import { type DataRow, remember, remindAnew } from "../log/data-tab.ts";
import { isHandTyped } from "../log/hand-typed.ts";
import { type LogBook, readLog } from "../log/read-log.ts";
import type { Taken } from "../summaries/taken.ts";
import { sayFrom } from "../words/say-from.ts";
import type { Sentences } from "../words/sentence.ts";
import type { Edit } from "../workbook/edit.ts";
import { COLLECTED_SHEET, EXTRACTS_SHEET } from "../workbook/page-tabs.ts";
import { planWrites } from "../workbook/plan-writes.ts";
import { adoptHandTyped } from "./adopt.ts";
import { type CollectedLine, lineEdits, linesIn } from "./collected-tab.ts";
import type { CommandOf, Handler } from "./handler.ts";
import { hasFigures, keepEdits, keptIn, type ToKeep } from "./kept-extracts.ts";
import { keptTab } from "./kept-tabs.ts";
import { generalNotice, refuse } from "./refuse.ts";
import { hasRegister, keptMark, teamsNow } from "./register.ts";

/**
 * The figures go into the hidden tab first and the lines of PLT Collected last: a line never speaks of figures that are not there. No
 * journal is kept: it would hold all figures a second time, and the next collection puts right whatever is not as it should be.
 */
export const collect: Handler<CommandOf<"collect">> = {
  run: ({ id, taken }, snapshot, { further, sentences }) => {
    const found = readLog(snapshot, further);
    if (!hasRegister(found)) return refuse([generalNotice("collect/no-register", "error", {})]);
    const adopted = adoptHandTyped(found, id);
    const book = adopted.edits.length === 0 ? found : readLog(planWrites(adopted.edits, snapshot).after, further);
    const { language } = book;
    const known = linesIn(snapshot);
    const before = linesNow(book, known);
    const news = new Map(taken.map((one) => [adopted.ids.get(one.source) ?? one.source, one]));
    const all = [...sentences(language), further.sentences[language]];
    const kept = keptIn(snapshot);
    const lines = new Map(
      [...before].map(([source, line]) => {
        const after = lineAfter(line, news.get(source), all, language);
        return [source, news.get(source)?.state === "same" && !hasFigures(kept, source) ? withoutMark(after) : after];
      }),
    );
    const fresh = [...news].flatMap(([source, one]) => toKeep(source, one, before.get(source)));
    const sheet = keptTab(snapshot, COLLECTED_SHEET);
    const wanted = [
      ...adopted.edits,
      ...keepEdits(keptTab(snapshot, EXTRACTS_SHEET), fresh, kept),
      ...lineEdits(sheet, lines, known, language),
    ];
    const newest = newestOf(lines);
    const isThere = planWrites(wanted, snapshot).writes.length === 0 && isRemembered(newest, book);
    const edits = isThere ? [] : [ensureDataTab(), ...wanted, ...remembered(`${newest} ${id}`, book)];
    const strange = [...news.keys()].filter((source) => !isLive(before.get(source))).length;
    const notices = strange === 0 ? [] : [generalNotice("collect/not-registered", "warning", { teams: strange })];
    const count = (state: Taken["state"]): number =>
      [...news].filter(([source, one]) => one.state === state && isLive(before.get(source))).length;
    const [read, same, unread] = [count("read"), count("same"), count("unread")];
    return { edits, reply: { type: "collected", read, same, unread, sheet, notices } };
  },
};

/** The moment of the newest look at a log; `never` where none was looked at. */
const newestOf = (lines: ReadonlyMap<string, CollectedLine>): string =>
  [...lines.values()].reduce((newest, { tried }) => (tried > newest ? tried : newest), "") || "never";

const rowOf = ({ data }: LogBook): DataRow | undefined => data.find(({ what }) => what === "collected");

/** True where the lines are told to be whole up to this moment. */
const isRemembered = (newest: string, book: LogBook): boolean => rowOf(book)?.value.startsWith(`${newest} `) ?? false;

/** The newest collection by its moment and id, in one row that is written last of all: where it is, the lines before it are whole. */
function remembered(value: string, book: LogBook): readonly Edit[] {
  const before = rowOf(book);
  if (before) return before.value === value ? [] : [remindAnew(before, value)];
  return remember([{ id: "collected", what: "collected", key: COLLECTED_SHEET, part: "", value }]);
}

const isLive = (line: CollectedLine | undefined): line is CollectedLine => line !== undefined && line.state !== "gone";

const NO_LINE: CollectedLine = {
  team: "",
  school: "",
  state: "never",
  at: "",
  tried: "",
  why: "",
  link: "",
  mark: "",
};

/** A line for every team of the register, and those of teams that are no longer in it. */
function linesNow(book: LogBook, known: ReadonlyMap<string, CollectedLine>): ReadonlyMap<string, CollectedLine> {
  const lines = new Map<string, CollectedLine>();
  for (const team of teamsNow(book)) {
    if (isHandTyped(team.id)) continue;
    const line = known.get(team.id) ?? NO_LINE;
    const [name, unit, link] = ["name", "unit", "link"].map((key) => textIn(team, key));
    lines.set(team.id, { ...line, team: name ?? "", school: unit || line.school, link: link ?? "" });
  }
  for (const [id, line] of known) if (!lines.has(id)) lines.set(id, { ...line, state: "gone" });
  return lines;
}

/** News that are older than what is known are not news: the command was sent again late. */
const isNews = (line: CollectedLine, one: Taken): boolean => isLive(line) && one.at >= line.tried;

function lineAfter(
  line: CollectedLine,
  one: Taken | undefined,
  sentences: readonly Sentences[],
  language: "en" | "es",
): CollectedLine {
  if (one === undefined || !isNews(line, one)) return line;
  const { at } = one;
  switch (one.state) {
    case "read": {
      const school = line.school || one.extract.team.school;
      return { ...line, school, state: "read", at, tried: at, why: "", mark: keptMark(one.mark) };
    }
    case "same":
      return line.at === "" ? line : { ...line, state: "read", at, tried: at, why: "" };
    case "unread": {
      const why = sayFrom(sentences, one.why.code, { ...one.why.facts, sheet: one.why.sheet }, language);
      return { ...line, state: line.at === "" ? "unread" : "old", tried: at, why };
    }
  }
}

/** A log that has not changed and whose figures are lost: without its mark it is read again the next time. */
const withoutMark = (line: CollectedLine): CollectedLine => ({ ...line, mark: "" });

const toKeep = (source: string, one: Taken, line: CollectedLine | undefined): readonly ToKeep[] =>
  one.state === "read" && line !== undefined && isNews(line, one)
    ? [{ source, taken: one.at, extract: one.extract }]
    : [];
