/** A command in Excel from question to answer: round trips counted, failures said in words, a retry changes nothing twice. */
import { pages } from "../../core/collection.ts";
import { needsMore } from "../../core/commands/kept-tabs.ts";
import { converter } from "../../core/converter.ts";
import { further } from "../../core/further.ts";
import type { Command, Reply } from "../../core/index.ts";
import { seldomWith } from "../../core/seldom.ts";
import { hostNotice } from "../../core/words/host-notice.ts";
import { logSentences } from "../../core/words/log-sentences.ts";
import { summaryWords } from "../../core/words/summary.ts";
import { addDays, parseDay } from "../../core/workbook/day.ts";
import { ExcelFailure } from "../../office-addin/failure.ts";
import { perform, type Surroundings } from "../../office-addin/perform.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { type Faults, noFaults } from "../../workbench/hosts/excel/bridge.ts";
import { excel2021 } from "../../workbench/hosts/excel/load.ts";
import { Refusal } from "../../workbench/hosts/excel/refusal.ts";
import { extractWith } from "../core/commands/a-program.ts";
import { type Opened, openInExcel } from "./on-excel.ts";

const begin: Command = { type: "new", id: "new0000001", team: { name: "Grade 5 PLT" } };
const meeting: Command = {
  type: "save",
  id: "save000001",
  entries: [
    {
      kind: "meeting",
      id: "",
      values: { date: "2025-10-08", attendees: ["Ana Ruiz", "Ben Cole"], notes: "=Fractions" },
    },
  ],
};
const summarize: Command = { type: "summarize", id: "sum0000001" };

const FIRST = parseDay("2022-09-01");
if (!FIRST) throw new Error("no day");

interface Team extends Opened {
  readonly around: Surroundings;
  readonly send: (command: Command) => Promise<Reply>;
}

function team(faults: Faults = noFaults, book: Book = bookOf("Grade 5", { Sheet1: [["hello"]] })): Team {
  const opened = openInExcel(book, { ...excel2021, faults });
  const around: Surroundings = {
    run: opened.run,
    seldom: () => Promise.resolve(seldomWith(() => converter)),
    pages: () => Promise.resolve({ pages, needsMore }),
    further: () => Promise.resolve(further),
    summaryWords,
    sentences: logSentences,
    loadWords: () => Promise.reject(new Error("All words are there.")),
    abilities: opened.abilities,
    locale: "en-US",
    language: "en",
    now: () => "2025-10-09T15:00",
    // Short where a fault makes Excel silent; otherwise longer than a busy machine may take.
    patience: faults.answers === noFaults.answers ? 20_000 : 500,
  };
  return { ...opened, around, send: (command) => perform(command, around) };
}

async function startedTeam(faults: Faults = noFaults): Promise<Team> {
  const opened = team(faults);
  await opened.send(begin);
  opened.requests();
  return opened;
}

const rowsOf = (opened: Opened, name: string): number =>
  opened.host.book.sheets.find((sheet) => sheet.name === name)?.cells.filter((row) => row.some((cell) => cell?.value))
    .length ?? 0;

test.each([
  ["open", { type: "open" }, 2],
  ["save", meeting, 2],
  ["try-save", { type: "try-save", entries: [] }, 1],
  ["read", { type: "read" }, 1],
  ["check", { type: "check" }, 1],
  ["summarize", summarize, 2],
] as const)("%s takes no more round trips than it needs", async (_, command, most) => {
  const opened = await startedTeam();
  await opened.send(command);
  expect(opened.requests()).toBeLessThanOrEqual(most);
});

test("a new log is at most two round trips to read and one to write", async () => {
  const opened = team();
  const reply = await opened.send(begin);
  expect(reply.type).toBe("created");
  expect(opened.requests()).toBeLessThanOrEqual(3);
});

test("a saved meeting is in its tab, as text and as a day, and is read back", async () => {
  const opened = await startedTeam();
  const reply = await opened.send(meeting);
  expect(reply).toMatchObject({ type: "saved", placed: [{ kind: "meeting", sheet: "PLT Meetings" }] });
  const read = await opened.send({ type: "read" });
  expect(read).toMatchObject({
    type: "entries",
    kinds: { meeting: [{ values: { date: "2025-10-08", attendees: ["Ana Ruiz", "Ben Cole"], notes: "=Fractions" } }] },
  });
});

test("the same command sent again writes nothing twice", async () => {
  const opened = await startedTeam();
  await opened.send(meeting);
  const before = rowsOf(opened, "PLT Meetings");
  await opened.send(meeting);
  expect(rowsOf(opened, "PLT Meetings")).toBe(before);
});

const failing = (code: string, request: number): Faults => ({
  ...noFaults,
  beforeAction: (at) => {
    if (at === request) throw new Refusal(code, "On purpose.", "", 500);
  },
});

test.each([
  ["InvalidOperationInCellEditMode", "host/editing-cell"],
  ["AccessDenied", "host/excel-locked"],
  ["ServiceNotAvailable", "host/excel-busy"],
])("%s while reading is a refusal in words, and nothing was written", async (code, said) => {
  const opened = team(failing(code, 0));
  const before = JSON.stringify(opened.host.book);
  const reply = await opened.send(begin);
  expect(reply).toMatchObject({
    type: "refused",
    notices: [{ code: said, severity: "error", facts: { detail: code } }],
  });
  expect(JSON.stringify(opened.host.book)).toBe(before);
});

test("a cell that is being edited refuses the write whole, so that is a refusal, too", async () => {
  const opened = team(failing("InvalidOperationInCellEditMode", 1));
  const reply = await opened.send({ ...begin, type: "new" });
  expect(reply).toMatchObject({ type: "refused", notices: [{ code: "host/editing-cell" }] });
});

test("Excel that never answers a read is given up on, in words", async () => {
  const opened = team({ ...noFaults, answers: () => "silent" });
  const reply = await opened.send(begin);
  expect(reply).toMatchObject({ type: "refused", notices: [{ code: "host/no-answer" }] });
});

const writesOnly = (fault: Partial<Faults>): { readonly faults: Faults; readonly arm: () => void } => {
  let armed = false;
  return {
    arm: () => {
      armed = true;
    },
    faults: {
      ...noFaults,
      beforeAction: (request, action) => armed && fault.beforeAction?.(request, action),
      answers: (request) => (armed ? (fault.answers?.(request) ?? "soon") : "soon"),
    },
  };
};

test.each(Array.from({ length: 30 }, (_, i) => i * 3))(
  "a write that breaks before its action %i is not known to be done; sent again, it is there once",
  async (action) => {
    const opened = await startedTeam();
    const reads = opened.host.counts.length;
    let broken = false;
    const fragile = team(
      {
        ...noFaults,
        beforeAction: (request, at) => {
          if (request === 1 && at >= action && !broken) {
            broken = true;
            throw new Refusal("GeneralException", "On purpose.", "", 500);
          }
        },
      },
      opened.host.book,
    );
    expect(reads).toBeGreaterThan(0);
    const failure: unknown = await fragile.send(meeting).catch((error: unknown) => error);
    if (broken) expect(failure).toBeInstanceOf(ExcelFailure);
    await fragile.send(meeting);
    const undisturbed = await startedTeam();
    await undisturbed.send(meeting);
    const cells = async (some: Team): Promise<unknown> =>
      (await some.read("all")).workbook.sheets.map((sheet) => sheet.cells);
    expect(await cells(fragile)).toEqual(await cells(undisturbed));
  },
);

test("a write whose answer never comes rejects; sent again, nothing is there twice", async () => {
  const { faults, arm } = writesOnly({ answers: (request) => (request % 2 === 1 ? "silent" : "soon") });
  const opened = team(faults);
  await opened.send(begin);
  if (opened.host.counts.length % 2 === 1) await opened.send({ type: "check" });
  arm();
  await expect(opened.send(meeting)).rejects.toBeInstanceOf(ExcelFailure);
  expect(rowsOf(opened, "PLT Meetings")).toBe(2);
});

const CONVERT: Command = { type: "convert", id: "conv000001", corrections: { fields: [], headers: [], leftOut: [] } };

const notesOf = (meetings: number): Book =>
  bookOf("Grade 5", {
    Notes: [
      ["Date", "Who was there", "Topic", "Action items"],
      ...Array.from({ length: meetings }, (_, i) => [
        { day: addDays(FIRST, i) },
        "Ana Ruiz, Ben Cole",
        `Fractions ${i}`,
        "Print the rubric",
      ]),
    ],
  });

test.each([10, 1_000])("a conversion of %i meetings is two round trips to read and one to write", async (meetings) => {
  const opened = team(noFaults, notesOf(meetings));
  const reply = await opened.send(CONVERT);
  expect(reply).toMatchObject({ type: "converted", counts: { meeting: meetings } });
  expect(opened.requests()).toBe(3);
  await opened.send(meeting);
  expect(opened.requests()).toBe(2);
});

test("a part of the page that cannot be loaded is a refusal in words", async () => {
  const opened = team(noFaults, notesOf(2));
  const missing = (): Promise<never> =>
    Promise.reject(new ExcelFailure(hostNotice("error", "host/part-missing", { detail: "converter.js" }), "nothing"));
  const reply = await perform(CONVERT, { ...opened.around, seldom: missing });
  expect(reply).toMatchObject({ type: "refused", notices: [{ code: "host/part-missing" }] });
  expect(opened.host.book.sheets).toHaveLength(1);
});

const registerTeams: Command = {
  type: "save",
  id: "teams00001",
  entries: ["Grade 5", "Science"].map((name) => ({ kind: "team-link", id: "", values: { name, unit: "Lincoln" } })),
};

const collectAt = (id: string, time: string, ...teams: readonly number[]): Command => ({
  type: "collect",
  id,
  taken: teams.map((n) => ({
    source: `teams00001-${n}`,
    state: "read",
    at: `2025-10-09T${time}`,
    mark: time,
    extract: extractWith(n),
  })),
});

test("figures are kept, too, where the structure of the workbook is protected, so that no tab can be shown or hidden", async () => {
  const opened = team();
  const beginProgram: Command = { type: "new", id: "begin00001", team: { name: "Cedar" }, book: "program" };
  for (const command of [beginProgram, registerTeams, collectAt("coll000001", "14:00", 1, 2)])
    await opened.send(command);
  opened.host.book.structureLocked = true;
  expect(await opened.send(collectAt("coll000002", "15:00", 1))).toMatchObject({ type: "collected", read: 1 });
  const extracts = opened.host.book.sheets.find(({ name }) => name === "PLT Extracts");
  expect(extracts?.cells.slice(1).map((row) => row[1]?.value)).toEqual(["2025-10-09T15:00", "2025-10-09T14:00"]);
  expect(extracts?.hidden).toBe(true);
});

test("figures are written into no other team's row where somebody sorts the hidden tab meanwhile, and it is hidden again", async () => {
  let before = (): void => undefined;
  const hook = (go: () => void): void => {
    before();
    go();
  };
  const opened = team({ ...noFaults, deliver: (_, go) => hook(go) });
  const beginProgram: Command = { type: "new", id: "begin00001", team: { name: "Cedar" }, book: "program" };
  for (const command of [beginProgram, registerTeams, collectAt("coll000001", "14:00", 1, 2)])
    await opened.send(command);
  const extracts = opened.host.book.sheets.find(({ name }) => name === "PLT Extracts");
  if (!extracts) throw new Error("Nothing is kept.");
  let requests = 0;
  before = () => {
    requests += 1;
    if (requests === 2) extracts.cells.splice(1, 2, ...extracts.cells.slice(1, 3).reverse());
  };
  await opened.send(collectAt("coll000002", "15:00", 1));
  before = () => undefined;
  const ids = extracts.cells.slice(1).map((row) => String(row[0]?.value));
  expect(ids).toEqual(["extract:teams00001-2", "extract:teams00001-1"]);
  expect(extracts.cells.slice(1).map((row) => String(row[3]?.value).split(" ")[0])).toEqual(ids);
  expect(extracts.cells.slice(1).map((row) => row[1]?.value)).toEqual(["2025-10-09T14:00", "2025-10-09T15:00"]);
  expect(extracts.hidden).toBe(true);
});
