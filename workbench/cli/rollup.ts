/** `plt rollup FOLDER --out FILE`: the pages of schools, district, board and families from a folder of logs. */
import { mkdir } from "node:fs/promises";
import { dirname, extname, join, resolve, sep } from "node:path";
import type { Day } from "../../core/index.ts";
import { lastUpdateIn, pagesOfDistrict, pagesOfSchool, periodOf, withProgramsOf } from "../../core/rollup.ts";
import {
  type DistrictFigures,
  districtFigures,
  type Namesakes,
  namesakesIn,
  schoolFigures,
} from "../../core/summaries/school-figures.ts";
import type { Period } from "../../core/summaries/team-figures.ts";
import { rollupTerminalWords } from "../../core/words/rollup.ts";
import { filesAndClosed, isFolder } from "../bulk/sources.ts";
import { refuse, systemCode } from "../files/refusal.ts";
import { alone } from "../rollup/alone.ts";
import { type Collection, collect, type Ended, type Outcome } from "../rollup/collect.ts";
import { asItIsNow, drawDistrict, earlierOfSchool, earlierRun } from "../rollup/draw.ts";
import { beginExtract, refuseOthers } from "../rollup/extract-files.ts";
import { stateFile } from "../rollup/state.ts";
import { sinceFor, WrongUse } from "./arguments.ts";
import { type CliCommand, printJson, type Request } from "./request.ts";
import type { ExitCode } from "./terminal.ts";
import { secondsOf } from "./time-limit.ts";

interface Wishes {
  readonly folder: string;
  readonly out: string;
  readonly since: Day | null;
  readonly schools: string | undefined;
  readonly extract: { readonly folder: string; readonly kind: "csv" | "parquet" } | undefined;
}

/** 0 where every log was read, 1 where one could not be, 3 where the folder holds none. */
export const rollup: CliCommand = async (request) => {
  const wishes = wishesOf(request);
  if (!(await isFolder(wishes.folder))) refuse("host/file-missing", { file: wishes.folder });
  if (!(await isFolder(dirname(resolve(wishes.out))))) {
    refuse("host/out-folder-missing", { file: wishes.out, folder: dirname(wishes.out) });
  }
  if (wishes.extract) await refuseOthers(wishes.extract.folder);
  return alone(wishes.out, stateFile(wishes.out), () => rollUp(request, wishes));
};

async function rollUp(request: Request, wishes: Wishes): Promise<ExitCode> {
  const { asking, terminal } = request;
  const earlier = await earlierRun(wishes.out, asking);
  const words = rollupTerminalWords[asking.language];
  const { files: sources, closed } = await logsFor(wishes);
  terminal.err(words.found(sources.length));
  const collection = await collect({
    folder: wishes.folder,
    sources,
    closed,
    state: stateFile(wishes.out),
    asking,
    program: new URL("./reader.mjs", import.meta.url),
    seconds: secondsOf(request),
    progress: (ended, done, all) => terminal.err(words.progress(done, all, ended.source, saidOf(request, ended))),
  });
  if (collection.schools.length === 0 && collection.unread.length === 0) {
    collection.close();
    terminal.err(words.nothing);
    return 3;
  }
  terminal.err(words.drawing);
  const period = periodOf(asking.today, wishes.since ?? lastUpdateIn(collection.programs, asking.today));
  const { figures: counted, rows } = await figuresOf(collection, period, wishes);
  collection.close();
  const figures = withProgramsOf(counted, collection.programs, period, asking.language);
  const pages = pagesOfDistrict(figures, period, asking.language);
  const schools = await drawSchools(request, wishes, figures, period);
  await drawDistrict(wishes.out, pages, await asItIsNow(earlier, wishes.out, asking), asking);
  report(request, wishes, collection, { pages: pages.length, schools, rows, namesakes: namesakesIn(figures) });
  return codeOf(collection);
}

/** The folder's spreadsheets without those that this command writes. */
async function logsFor({ folder, out, schools, extract }: Wishes): ReturnType<typeof filesAndClosed> {
  const written = [out, schools, extract?.folder].flatMap((path) => (path === undefined ? [] : resolve(path)));
  const { files, closed } = await filesAndClosed(folder, out);
  const isOurs = (source: string): boolean => {
    const path = resolve(folder, source);
    return written.some((place) => path === place || path.startsWith(place + sep));
  };
  return { files: files.filter((source) => !isOurs(source)), closed };
}

function wishesOf(request: Request): Wishes {
  const [folder, extra] = request.positionals;
  const { out, since, schools, extract } = request.values;
  if (folder === undefined) throw new WrongUse((words) => words.folderNeeded);
  if (extra !== undefined) throw new WrongUse((words) => words.oneFile(extra));
  if (out === undefined) throw new WrongUse((words) => words.pagesOutNeeded);
  if (extname(out).toLowerCase() !== ".xlsx") refuse("host/out-wrong-kind", { file: out, kind: ".xlsx" });
  const day = sinceFor(since, request.asking.today);
  return { folder, out, since: day, schools, extract: extract === undefined ? undefined : extractWish(extract) };
}

function extractWish(folder: string): Wishes["extract"] {
  const ending = extname(folder).toLowerCase();
  if (ending === ".csv") return { folder, kind: "csv" };
  if (ending === ".parquet") return { folder, kind: "parquet" };
  throw new WrongUse((words) => words.extractKind);
}

/** School by school, so that memory holds the extracts of one school at a time; the extract's files are written on the way. */
async function figuresOf(
  collection: Collection,
  period: Period,
  { extract }: Wishes,
): Promise<{ readonly figures: DistrictFigures; readonly rows: number }> {
  const files = extract && (await beginExtract(extract.folder, extract.kind));
  const schools = [];
  for (const school of collection.schools) {
    const teams = collection.teamsOf(school);
    schools.push(schoolFigures(school, teams, period));
    await files?.add(teams);
  }
  const rows = (await files?.finish()) ?? 0;
  return { figures: districtFigures(schools, collection.unread), rows };
}

async function drawSchools(
  { asking }: Request,
  { schools: folder }: Wishes,
  figures: DistrictFigures,
  period: Period,
): Promise<number> {
  if (folder === undefined) return 0;
  await mkdir(folder, { recursive: true }).catch((failure: unknown) =>
    refuse("host/folder-not-written", { folder, reason: systemCode(failure) || "unknown", option: "--schools" }),
  );
  const taken = new Set<string>();
  for (const school of figures.schools) {
    const pages = pagesOfSchool(school, figures, period, asking.language);
    const path = join(folder, `${freeName((pages[0]?.sheet ?? "").replace(/^PLT /, ""), taken)}.xlsx`);
    await drawDistrict(path, pages, await earlierOfSchool(path, asking), asking);
  }
  return figures.schools.length;
}

/** A file's name that no other school's is, also where capitals do not count; it is taken from then on. */
function freeName(name: string, taken: Set<string>): string {
  const plain = name.replace(/["<>|]/g, " ");
  let free = plain;
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${plain} ${i}`;
  taken.add(free.toLowerCase());
  return free;
}

function saidOf({ asking }: Request, { outcome, why }: Ended): string {
  const words = rollupTerminalWords[asking.language];
  return why === "" ? words.outcomes[outcome] : words.because(words.outcomes[outcome], why);
}

const OUTCOMES: readonly Outcome[] = ["read", "kept", "old", "unread", "none"];

interface Written {
  readonly pages: number;
  readonly schools: number;
  readonly rows: number;
  readonly namesakes: readonly Namesakes[];
}

function report(request: Request, wishes: Wishes, { ended }: Collection, written: Written): void {
  const { terminal, asking } = request;
  const count = (outcome: Outcome): number => ended.filter((one) => one.outcome === outcome).length;
  if (request.flags.has("json")) {
    const totals = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)]));
    printJson(request, { "plt-rollup": 1, out: wishes.out, totals, files: ended });
    return;
  }
  const words = rollupTerminalWords[asking.language];
  terminal.out(words.totals(count("read"), count("kept"), count("none")));
  const troubled = ended.filter(({ outcome }) => outcome === "old" || outcome === "unread");
  if (troubled.length > 0) terminal.out(words.troubles);
  for (const { source, why, outcome } of troubled) {
    terminal.out(`  ${words.trouble(source, why, outcome === "old" ? words.keptOld : "")}`);
  }
  if (written.namesakes.length > 0) terminal.out(words.namesakes);
  for (const { team, sources } of written.namesakes) terminal.out(`  ${team}: ${sources.join(", ")}`);
  terminal.out(words.wrote(wishes.out, written.pages));
  if (wishes.schools !== undefined) terminal.out(words.wroteSchools(wishes.schools, written.schools));
  if (wishes.extract !== undefined) terminal.out(words.wroteExtract(wishes.extract.folder, written.rows));
}

const codeOf = ({ ended }: Collection): ExitCode =>
  ended.some(({ outcome }) => outcome === "old" || outcome === "unread") ? 1 : 0;
