/** Chosen files for the shared page: read here, with parts that are loaded when the first file is chosen. */
import { needs, parseDay } from "../core/index.ts";
import type { FileRead, ReadsFiles } from "../core/sidebar/chosen-file.ts";
import { localNow } from "../core/sidebar/local-now.ts";
import { noticeSentence } from "../core/sidebar/sentences.ts";
import type { PageWords } from "../core/words/page-words.ts";
import type { Day } from "../core/workbook/day.ts";
import { ExcelFailure } from "./failure.ts";
import { loadPart } from "./load-part.ts";

/** As the part that reads says; the page tells it before that part is loaded. */
const MEGABYTES = 50;

const UNTIL = "~";

/** A version of a file; from the day of its next planned meeting on, its figures are no longer good. */
const markOf = (file: File, until: string): string =>
  `${file.size.toString(36)}-${file.lastModified.toString(36)}${until === "" ? "" : UNTIL + until}`;

function today(): Day {
  const day = parseDay(localNow().slice(0, 10));
  if (!day) throw new RangeError("The clock shows no day.");
  return day;
}

function isSame(file: File, mark: string): boolean {
  const [version = "", until = ""] = mark.split(UNTIL);
  return version === markOf(file, "") && (until === "" || today() < until);
}

const { sheets } = needs({ type: "read" });
const OUR_SHEETS = sheets === "all" ? [] : sheets;

async function read(file: File, language: PageWords["language"]): Promise<FileRead> {
  const [{ readFile }, { extractIn }, further] = await Promise.all([
    loadPart("pltFiles"),
    loadPart("pltPages"),
    loadPart("pltFurther"),
  ]);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { is: "broken" };
  const asking = { today: today(), now: localNow(), language };
  const opened = readFile(new Uint8Array(bytes), file.name, OUR_SHEETS, asking);
  if (opened.is !== "book") return opened;
  if (opened.snapshot.sheetNames.includes("PLT Teams")) return { is: "program" };
  const extract = extractIn(opened.snapshot, further);
  if (!extract) return { is: "none" };
  const next = extract.meetings.find(({ day }) => day > asking.today)?.day ?? "";
  return { is: "log", mark: markOf(file, next), extract };
}

/** What reads files for the page; why a part of it cannot be loaded is said in these words. */
export const chosenFiles = (words: PageWords): ReadsFiles => ({
  read: (file) =>
    read(file, words.language).catch((error: unknown) => {
      throw error instanceof ExcelFailure ? new Error(noticeSentence(error.notice, words)) : error;
    }),
  isSame,
  megabytes: MEGABYTES,
});
