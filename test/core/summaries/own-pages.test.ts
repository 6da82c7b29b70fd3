/** The meeting book for the team, and the page that a person makes for herself or himself. */
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import { meetingBook } from "../../../core/summaries/meeting-book.ts";
import { myPage, unknownPerson } from "../../../core/summaries/my-page.ts";
import { ownPagesWords } from "../../../core/words/own-pages.ts";
import { summaryWords } from "../../../core/words/summary.ts";
import type { Page } from "../../../core/workbook/page.ts";
import { type Entries, logIn, logOf } from "../../log-builder.ts";
import { linesOf } from "./page-lines.ts";
import { SMALL_TEAM, TEAM_TODAY } from "./small-team.ts";
import { OWN_COLUMNS } from "./third-column-of-team.ts";

const TODAY = "2025-10-15";

const YEAR: Entries = {
  team: [{ name: "Grade 5 PLT" }],
  member: [{ name: "Ana Ruiz" }, { name: "Bea Lee" }],
  meeting: [
    {
      date: "2025-10-01",
      attendees: ["Ana Ruiz", "Bea Lee"],
      facilitator: "Ana Ruiz",
      stage: "set-goals",
      notes: "We read the rubric.\n\nThen we scored.",
      decisions: "Claims first",
      place: "virtual",
    },
    { date: "2025-10-08", attendees: ["Bea Lee"] },
    { date: "2025-10-22", agenda: "Planned" },
  ],
  "action-item": [
    { text: "Print the rubric", owner: "Ana Ruiz", due: "2025-10-08", status: "done", meeting: "meeting-1" },
    { text: "Score samples", owner: "Bea Lee", meeting: "meeting-1" },
    { text: "Not for this", meeting: "" },
  ],
};

const wordsIn = (language: "en" | "es") => ({ mine: ownPagesWords[language].mine, team: summaryWords(language) });

function mine(name: string, language: "en" | "es" = "en"): Page {
  const page = myPage(logIn(YEAR, TODAY, FIVE_STAGE, language), name, "in-the-log", wordsIn(language));
  if (!page) throw new Error(`The log does not know ${name}.`);
  return page;
}

test("the book tells each meeting held to a colleague who was not there, the newest first (T4)", () => {
  const book = meetingBook(logOf(YEAR, TODAY), ownPagesWords.en.book, "Our team");
  expect(book.audience).toBe("team");
  expect(linesOf(book)).toEqual([
    "# Grade 5 PLT: meeting book",
    "2 meetings, from Oct 1, 2025 to Oct 8, 2025, the newest first.",
    "## Oct 8, 2025",
    "Who was there: Bea Lee",
    "## Oct 1, 2025 · Set goals",
    "Who was there: Ana Ruiz, Bea Lee",
    "Notes: We read the rubric.",
    "Then we scored.",
    "Decisions: Claims first",
    "Where: Virtual",
    "Facilitator: Ana Ruiz",
    "Agreed to do: Print the rubric · Ana Ruiz · by Oct 8, 2025 · Done",
    "Agreed to do: Score samples · Bea Lee",
  ]);
});

test("a log without meetings has a book that says so", () => {
  expect(linesOf(meetingBook(logOf({}, TODAY), ownPagesWords.en.book, "Our team"))).toEqual([
    "# Our team: meeting book",
    "No meeting has been held yet.",
  ]);
});

test("a person's page is about that person alone (C12)", () => {
  const page = mine("ana  ruiz");
  expect(page.audience).toBe("person");
  expect(linesOf(page)).toEqual([
    "# Ana Ruiz: my learning",
    "Made for Ana Ruiz, who alone decides who is to see it. Whoever can open this log can draw it and read it, and finds in it only what the log says already. To keep it apart, print or copy it, then delete this tab. No summary and no collection uses it.",
    "I was at 1 of 2 meetings (50%).",
    "## What I took on",
    "Role | Meetings",
    "Facilitator | 1",
    "## My actions",
    "1 of 1 action done.",
    "Action | Owner | Due | Status | Days late",
    "Print the rubric | Ana Ruiz | 2025-10-08 | Done | ",
    "## Meetings I was at",
    "Date | Stage | Decided | Strategy",
    "Oct 1, 2025 | Set goals | Claims first | ",
  ]);
  expect(linesOf(page).join(" ")).not.toContain("Bea");
});

test.each(OWN_COLUMNS)("$id: $shows", ({ told }) => {
  const page = myPage(logOf(SMALL_TEAM, TEAM_TODAY), "Ana Ruiz", "in-the-log", wordsIn("en"));
  const lines = page ? linesOf(page) : [];
  for (const wanted of told) {
    const isThere = lines.some((_, i) => wanted.every((line, n) => lines[i + n] === line));
    expect({ wanted, isThere }).toEqual({ wanted, isThere: true });
  }
});

test("a person's page is a tab of that person's name, and each of its rows leads to where it stands in the log (C12)", () => {
  const page = myPage(logOf(SMALL_TEAM, TEAM_TODAY), "Ana Ruiz", "in-the-log", wordsIn("en"));
  expect(page?.sheet).toBe("PLT My Page Ana Ruiz");
  const rows = (page?.blocks ?? []).flatMap((block) => (block.type === "table" ? block.rows : []));
  expect(rows.length).toBeGreaterThan(6);
  expect(rows.filter(([first]) => first?.link === undefined)).toEqual([]);
});

test("in a file of its own a person's page does not speak of a tab that others can open", () => {
  const page = myPage(logOf(YEAR, TODAY), "Ana Ruiz", "in-a-file", wordsIn("en"));
  const [, about] = page ? linesOf(page) : [];
  expect(about).toContain("in a file of its own");
  expect(about).not.toContain("tab");
});

test("a name that the log does not know gets a sentence, not an empty page", () => {
  const log = logOf(YEAR, TODAY);
  expect(myPage(log, "Zoe Zed", "in-the-log", wordsIn("en"))).toBeUndefined();
  expect(unknownPerson("Zoe Zed", log).facts).toEqual({ name: "Zoe Zed", names: "Ana Ruiz, Bea Lee" });
});

test("in Spanish neither has English words", () => {
  const book = linesOf(meetingBook(logIn(YEAR, TODAY, FIVE_STAGE, "es"), ownPagesWords.es.book, "Nuestro equipo"));
  expect(book[1]).toBe("2 reuniones, del 1 de octubre de 2025 al 8 de octubre de 2025, primero las más recientes.");
  expect(linesOf(mine("Ana Ruiz", "es"))).toContain("Asistí a 1 de 2 reuniones (50%).");
});
