/** Files that a person chose find their teams, are kept a few at a time, and lose nothing when it is stopped or fails. */
import type { Command } from "../../../core/command.ts";
import type { Reply } from "../../../core/reply.ts";
import type { FileRead, ReadsFiles } from "../../../core/sidebar/chosen-file.ts";
import { type Collecting, collectFiles, logsAmong } from "../../../core/sidebar/collect-files.ts";
import { type Registered, teamNamed, teamOfFile } from "../../../core/sidebar/match-file.ts";
import { extractWith } from "../commands/a-program.ts";

const file = (path: string): File =>
  ({ name: path.replace(/^.*\//, ""), webkitRelativePath: path.includes("/") ? path : "" }) as File;

const team = (source: string, name: string, unit: string, link: string): Registered => ({
  source,
  team: name,
  unit,
  link,
  at: "",
  tried: "",
  mark: "",
  state: "never",
});

const TEAMS = [
  team("t1", "Grade 5", "Maple Ridge", "logs/maple/grade5.xlsx"),
  team("t2", "Grade 5", "Oak Hill", "logs/oak/grade5.xlsx"),
  team("t3", "Science", "", "https://example.org/sites/oak/Science.xlsx"),
  team("t4", "Art", "Oak Hill", ""),
];

test.each([
  ["its whole path", "logs/oak/grade5.xlsx", "t2"],
  ["the end of an address", "Science.xlsx", "t3"],
  ["a name that two teams share", "grade5.xlsx", undefined],
  ["a name that nobody has", "art.xlsx", undefined],
])("a file belongs to a team by %s", (_, path, source) => {
  expect(teamOfFile(file(path), TEAMS)?.source).toBe(source);
});

test.each([
  ["Grade 5", "Oak Hill", "t2"],
  ["grade  5", "OAK HILL", "t2"],
  ["Grade 5", "Elm Park", undefined],
  ["Grade 5", "", undefined],
  ["Science", "Oak Hill", "t3"],
  ["Art", "", "t4"],
  ["Music", "Oak Hill", undefined],
])("a log of %s at %s belongs to %s", (name, school, source) => {
  expect(teamNamed({ team: name, school }, TEAMS)?.source).toBe(source);
});

test("among chosen files the workbooks count, in the order of their paths", () => {
  const chosen = ["b/2.xlsx", "b/~$2.xlsx", "a/1.XLSM", "a/notes.docx", "a/old.xls"].map(file);
  expect(logsAmong(chosen).map(({ name }) => name)).toEqual(["1.XLSM", "2.xlsx"]);
});

/** A log of the team that is named like the file. */
const logOf = ({ name }: File): FileRead => {
  const extract = extractWith(2, [{ name: name.replace(/\.xlsx$/, "") }]);
  return { is: "log", mark: "1", extract };
};

interface Told {
  readonly commands: Command[];
  readonly collecting: Collecting;
}

function over(
  names: readonly string[],
  change: Partial<Collecting> & { readonly answers?: (n: number) => Reply | undefined },
): Told {
  const commands: Command[] = [];
  let ids = 0;
  const send = async (command: Command): Promise<Reply> => {
    commands.push(command);
    return change.answers?.(commands.length) ?? replyTo(command);
  };
  const reads: ReadsFiles = { read: async (one) => logOf(one), isSame: () => false, megabytes: 50 };
  const collecting: Collecting = {
    files: names.map(file),
    reads,
    bridge: { send, freshId: () => `id${++ids}`, now: () => "2025-10-15T09:30" },
    progress: () => undefined,
    isStopped: () => false,
    ...change,
  };
  return { commands, collecting };
}

function replyTo(command: Command): Reply {
  const notices: Reply["notices"] = [];
  switch (command.type) {
    case "registered":
      return { type: "registered", register: "here", teams: TEAMS, schools: [], roster: [], notices };
    case "collect": {
      const count = (state: string): number => command.taken.filter((one) => one.state === state).length;
      return {
        type: "collected",
        read: count("read"),
        same: count("same"),
        unread: count("unread"),
        sheet: "",
        notices,
      };
    }
    case "save": {
      const placed = command.entries.map(({ kind }, i) => ({
        kind,
        id: `${command.id}-${i + 1}`,
        sheet: "",
        cell: "",
      }));
      return { type: "saved", placed, notices };
    }
    default:
      throw new Error(command.type);
  }
}

const takenIn = (commands: readonly Command[]) =>
  commands.flatMap((command) => (command.type === "collect" ? command.taken : []));

test("each log is kept with its team, and one that the register does not know is added to it first", async () => {
  const { commands, collecting } = over(["Science.xlsx", "Music.xlsx"], {});
  expect(await collectFiles(collecting)).toEqual({ read: 2, same: 0, added: 1, unread: [], left: 0, trouble: null });
  expect(commands.map(({ type }) => type)).toEqual(["collect", "registered", "save", "collect"]);
  expect(commands[2]).toMatchObject({
    entries: [{ kind: "team-link", values: { name: "Music", unit: null, link: "Music.xlsx" } }],
  });
  expect(takenIn(commands).map(({ source }) => source)).toEqual(["t3", "id2-1"]);
});

test("what cannot be read is told with its reason, and kept where it is known whose it is", async () => {
  const read = async (one: File): Promise<FileRead> => (one.name === "Art.xlsx" ? logOf(one) : { is: "broken" });
  const { commands, collecting } = over(["Science.xlsx", "x.xlsx", "Art.xlsx"], {
    reads: { read, isSame: () => false, megabytes: 50 },
  });
  expect(await collectFiles(collecting)).toMatchObject({
    read: 1,
    unread: [
      { file: "Science.xlsx", why: "broken" },
      { file: "x.xlsx", why: "broken" },
    ],
  });
  expect(takenIn(commands)).toMatchObject([
    { source: "t3", state: "unread", why: { code: "collect/file-broken" } },
    { source: "t4", state: "read" },
  ]);
});

test("many files are kept eight at a time, and a stop keeps what was read", async () => {
  const names = Array.from({ length: 20 }, (_, i) => `Team ${i}.xlsx`);
  let looked = 0;
  const { commands, collecting } = over(names, {
    progress: () => {
      looked++;
    },
    isStopped: () => looked >= 11,
  });
  expect(await collectFiles(collecting)).toMatchObject({ read: 11, added: 11, left: 9, trouble: null });
  expect(takenIn(commands)).toHaveLength(11);
  const sizes = commands.flatMap((command) => (command.type === "collect" ? [command.taken.length] : []));
  expect(sizes).toEqual([0, 8, 3]);
});

test("a failure ends it with what was kept until then, and says so", async () => {
  const names = Array.from({ length: 20 }, (_, i) => `Team ${i}.xlsx`);
  const refused: Reply = { type: "refused", notices: [] };
  const { collecting } = over(names, { answers: (n) => (n === 6 ? refused : undefined) });
  expect(await collectFiles(collecting)).toMatchObject({
    read: 8,
    left: 12,
    trouble: { is: "refused" },
  });
});

test("where what reads files cannot be loaded, that is said, and what was read is kept", async () => {
  let n = 0;
  const read = async (one: File): Promise<FileRead> => {
    if (++n === 3) throw new Error("files.js did not arrive.");
    return logOf(one);
  };
  const { collecting } = over(["A.xlsx", "B.xlsx", "C.xlsx", "D.xlsx"], {
    reads: { read, isSame: () => false, megabytes: 50 },
  });
  expect(await collectFiles(collecting)).toMatchObject({
    read: 2,
    left: 2,
    trouble: { is: "unreached", message: "files.js did not arrive." },
  });
});

test("a file that has not changed is not opened", async () => {
  const known: Reply = {
    type: "registered",
    register: "here",
    teams: TEAMS.map((one) => ({ ...one, state: "read", mark: "5-7" })),
    schools: [],
    roster: [],
    notices: [],
  };
  const reads: ReadsFiles = {
    read: () => Promise.reject(new Error("opened")),
    isSame: (_, mark) => mark === "5-7",
    megabytes: 50,
  };
  const { commands, collecting } = over(["Science.xlsx"], { reads, answers: (n) => (n === 2 ? known : undefined) });
  expect(await collectFiles(collecting)).toMatchObject({ read: 0, same: 1, trouble: null });
  expect(takenIn(commands)).toMatchObject([{ source: "t3", state: "same" }]);
});
