/** Pages above the team from what was collected, and the pages that a team prints. */

import type { DrawPages } from "../../../core/command.ts";
import { collect } from "../../../core/commands/collect.ts";
import { drawPages } from "../../../core/commands/draw-pages.ts";
import { newLog } from "../../../core/commands/new-log.ts";
import { ourTabs } from "../../../core/commands/our-tabs.ts";
import { save } from "../../../core/commands/save.ts";
import { undo } from "../../../core/commands/undo.ts";
import { bookFrom } from "../../../core/rollup.ts";
import { RESERVED_TABS } from "../../../core/summaries/reserved-tabs.ts";
import { PAGE_COLUMNS } from "../../../core/workbook/draw.ts";
import { COLLECTED_SHEET, EXTRACTS_SHEET } from "../../../core/workbook/page-tabs.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { ask, byHand, dayNamed, emptyWorkbook, perform, sheetNamed, textOfSheet } from "./a-log.ts";
import { extractWith, program, readAt, TODAY, unreadAt } from "./a-program.ts";

const wish = (pages: DrawPages["pages"], name = "", id = `draw-${pages}`): DrawPages => ({
  type: "draw-pages",
  id,
  pages,
  name,
  since: null,
});

const collected = (): Snapshot => {
  const taken = [readAt("teams-1", "09:30", 4), readAt("teams-2", "09:30", 3), unreadAt("teams-3", "09:30")];
  return perform(collect, { type: "collect", id: "c1", taken }, program()).after;
};

const draw = (book: Snapshot, ...wished: Parameters<typeof wish>) => perform(drawPages, wish(...wished), book);

test("the district's pages are drawn from what was collected, with every team that was not read named", () => {
  const { after, reply } = draw(collected(), "district");
  expect(reply).toMatchObject({
    type: "drawn",
    sheets: [
      "PLT District",
      "PLT Board",
      "PLT Community",
      "PLT Comunidad",
      "PLT Maple Ridge",
      "PLT Oak Hill",
      "PLT All Teams",
    ],
  });
  const page = textOfSheet(after, "PLT District").join("\n");
  expect(page).toContain("Cedar County");
  expect(page).toMatch(/2 teams in 2 schools; 2 met in the last four weeks\. 7 meetings this school year\./);
  expect(page).toContain("Art (Oak Hill): You may not open it.");
  expect(textOfSheet(after, "PLT All Teams").join("\n")).toMatch(
    /Grade 5 \| Maple Ridge .* https:\/\/example\.org\/grade5/,
  );
});

test("every figure leads to its team's row, and that to where the register says the log is", () => {
  const { edits } = ask(drawPages, wish("district"), collected());
  const pages = edits.flatMap((edit) => (edit.type === "draw-page" ? [edit.page] : []));
  const linksIn = (tab: string) =>
    pages
      .filter(({ sheet }) => sheet === tab)
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "table" ? block.rows.flat() : [])))
      .flatMap(({ value, link }) => (link ? [[value, link.sheet, link.cell]] : []));
  expect(linksIn("PLT Oak Hill")).toContainEqual(["Science", "PLT All Teams", expect.stringMatching(/^A\d+$/)]);
  expect(linksIn("PLT All Teams")).toEqual(
    expect.arrayContaining([
      ["https://example.org/grade5", "PLT Teams", "D2"],
      ["science.xlsx", "PLT Teams", "D3"],
    ]),
  );
});

test("a school's page is drawn alone, and leaves the rows of all teams where the district's page leads to", () => {
  const district = draw(collected(), "district").after;
  const { after, reply } = draw(district, "school", "Oak Hill", "draw-2");
  expect(reply).toMatchObject({ sheets: ["PLT Oak Hill", "PLT All Teams"] });
  expect(sheetNamed(after, "PLT All Teams")).toEqual(sheetNamed(district, "PLT All Teams"));
  expect(textOfSheet(after, "PLT Oak Hill")).toEqual(textOfSheet(district, "PLT Oak Hill"));
});

test.each([
  ["no school is named and there are two", collected, wish("school"), "pages/which-school"],
  ["the school is not known", collected, wish("school", "Elm Park"), "pages/which-school"],
  ["nothing was collected", program, wish("district"), "pages/nothing-collected"],
  ["the workbook is no program's", () => teamLog(), wish("district"), "collect/no-register"],
  ["nobody says whose page it is", () => teamLog(), wish("mine", " "), "pages/whose"],
  ["there is no log", () => emptyWorkbook(TODAY), wish("book"), "log/none"],
])("is refused where %s", (_, book, command, code) => {
  expect(ask(drawPages, command, book()).reply).toMatchObject({ type: "refused", notices: [{ code }] });
});

test("the register says what a team is called and where it belongs, whatever its log says", () => {
  const own = extractWith(2, [{ name: "Our 5th grade", school: "MR Elementary", district: "Cedar County" }]);
  const taken = [{ ...readAt("teams-1", "09:30", 2), extract: own }];
  const book = perform(collect, { type: "collect", id: "c1", taken }, program()).after;
  const { after } = draw(book, "school");
  expect(textOfSheet(after, "PLT Maple Ridge").join("\n")).toContain("Grade 5");
});

test("figures that somebody edited are not used, and the page says so", () => {
  const spoiled = byHand(collected(), EXTRACTS_SHEET, (cells) =>
    cells.map((row, i) => (i === 1 ? row.map((cell, j) => (j === 3 ? String(cell).slice(0, 50) : cell)) : row)),
  );
  const page = textOfSheet(draw(spoiled, "district").after, "PLT District").join("\n");
  expect(page).toContain("Grade 5 (Maple Ridge): Its kept figures were changed by hand and cannot be used.");
});

test("a page that is drawn again keeps what stands beside it", () => {
  const once = draw(collected(), "district").after;
  const noted = byHand(once, "PLT District", (cells) =>
    cells.map((row, i) => (i === 2 ? [...row, ...Array(PAGE_COLUMNS - row.length).fill(null), "ask Ana"] : row)),
  );
  const again = draw(noted, "district", "", "draw-2").after;
  expect(sheetNamed(again, "PLT District").cells[2]?.[PAGE_COLUMNS]).toBe("ask Ana");
  expect(textOfSheet(again, "PLT District")[0]).toBe(textOfSheet(once, "PLT District")[0]);
});

test("the page of a school that is called another way now says that it has no figures, and keeps the notes beside it", () => {
  const once = draw(collected(), "district").after;
  const noted = byHand(once, "PLT Oak Hill", (cells) =>
    cells.map((row, i) => (i === 4 ? [...row, ...Array(PAGE_COLUMNS - row.length).fill(null), "ask Ana"] : row)),
  );
  const renamed = byHand(noted, "PLT Teams", (cells) =>
    cells.map((row) => row.map((cell) => (cell === "Oak Hill" ? "Oakhill" : cell))),
  );
  const { after, reply } = draw(renamed, "district", "", "draw-2");
  expect(reply).toMatchObject({ sheets: expect.not.arrayContaining(["PLT Oak Hill"]) });
  const [title, why, ...rest] = textOfSheet(after, "PLT Oak Hill").filter((row) => row !== "");
  expect(title).toBe("Oak Hill: how our teams are doing");
  expect(why).toContain("No figures: on Oct 15, 2025 this page was not drawn.");
  expect(rest.join(" ")).not.toMatch(/meetings|Science/);
  expect(sheetNamed(after, "PLT Oak Hill").cells[4]?.[PAGE_COLUMNS]).toBe("ask Ana");
});

test("a person's own page in the same workbook is no page of a school that is gone", () => {
  const entries = [{ kind: "meeting", id: "", values: { date: "2025-10-08", attendees: ["Ana Ruiz"] } }];
  const book = perform(save, { type: "save", id: "met", entries }, collected()).after;
  const mine = draw(book, "mine", "Ana Ruiz").after;
  const { after } = draw(mine, "district");
  const tab = "PLT My Page Ana Ruiz";
  expect(textOfSheet(mine, tab).join("\n")).toContain("I was at 1 of 1 meeting");
  expect(textOfSheet(after, tab)).toEqual(textOfSheet(mine, tab));
});

test("a tab of a person's own is not drawn over", () => {
  const book = { ...collected(), sheetNames: [...collected().sheetNames, "PLT oak hill"] };
  expect(ask(drawPages, wish("district"), book).reply).toMatchObject({
    type: "refused",
    notices: [{ code: "pages/tab-taken", facts: { tab: "PLT Oak Hill" } }],
  });
});

test("a school that is called like a tab of ours gets a tab of its own", () => {
  const entries = [{ kind: "team-link", id: "", values: { name: "Band", unit: "Teams", since: "2025-09-01" } }];
  const more = perform(save, { type: "save", id: "band", entries }, collected()).after;
  const book = perform(collect, { type: "collect", id: "c2", taken: [readAt("band-1", "10:30", 2)] }, more).after;
  expect(draw(book, "school", "Teams").reply).toMatchObject({ sheets: ["PLT Teams 2", "PLT All Teams"] });
});

test("every tab of a log is reserved", () => {
  expect(RESERVED_TABS).toEqual(expect.arrayContaining([...ourTabs, COLLECTED_SHEET, EXTRACTS_SHEET]));
});

test("undo takes the new pages away, and the figures stay", () => {
  const drawn = draw(collected(), "district").after;
  const { after } = perform(undo, { type: "undo", id: "u1", command: null }, drawn);
  expect(after.sheetNames).toEqual(collected().sheetNames);
});

test("what the board was told last is the beginning of what is new, unless another day is given", () => {
  const entries = [{ kind: "board-update", id: "", values: { due: "2025-09-20", made: "2025-09-20" } }];
  const book = perform(save, { type: "save", id: "board", entries }, collected()).after;
  const board = (since: string | null) => {
    const command: DrawPages = { ...wish("district"), since: since === null ? null : dayNamed(since) };
    return textOfSheet(perform(drawPages, command, book).after, "PLT Board").join("\n");
  };
  expect(board(null)).toContain("Sep 20, 2025");
  expect(board("2025-10-01")).toContain("Oct 1, 2025");
});

/** A team's log with one meeting. */
function teamLog(): Snapshot {
  const begun = perform(
    newLog,
    { type: "new", id: "begin", team: { name: "Grade 5 PLT", school: "Maple Ridge" } },
    emptyWorkbook(TODAY),
  ).after;
  const entries = [
    { kind: "meeting", id: "", values: { date: "2025-10-08", attendees: ["Ana Ruiz"], decisions: "Claims first" } },
  ];
  return perform(save, { type: "save", id: "first", entries }, begun).after;
}

test("the book of meetings stands in the log, the same as the one that is printed from a file", () => {
  const { after, reply } = draw(teamLog(), "book");
  expect(reply).toMatchObject({ sheets: ["PLT Meeting Book"] });
  expect(textOfSheet(after, "PLT Meeting Book").join("\n")).toContain("Claims first");
  expect(bookFrom(teamLog())?.sheet).toBe("PLT Meeting Book");
});

test("a person's own page names that person", () => {
  const { after } = draw(teamLog(), "mine", "Ana Ruiz");
  expect(textOfSheet(after, "PLT My Page Ana Ruiz").join("\n")).toContain("I was at 1 of 1 meeting (100%).");
});
