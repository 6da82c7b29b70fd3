/** Pages into a workbook on the disk: a new one, or one that an earlier run drew, where what stands beside our columns stays. */
import { access } from "node:fs/promises";
import { basename } from "node:path";
import { type Edit, planWrites, type Snapshot } from "../../core/index.ts";
import { DISTRICT_SHEET } from "../../core/summaries/district-page.ts";
import { goneSchools } from "../../core/summaries/gone-schools.ts";
import { linkedWithin } from "../../core/summaries/linked-within.ts";
import { TEAMS_SHEET } from "../../core/summaries/teams-page.ts";
import { rollupWords } from "../../core/words/rollup-pages.ts";
import type { Page } from "../../core/workbook/page.ts";
import { putFile } from "../files/put-file.ts";
import { refuse } from "../files/refusal.ts";
import { refuseOpen } from "../files/refuse-open.ts";
import { replaceFile } from "../files/replace-file.ts";
import { takeFile } from "../files/take-file.ts";
import { type Asking, type OpenedFile, readWorkbook } from "../read.ts";
import { writeNewWorkbook, writeWorkbook } from "../write.ts";

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const editsOf = (pages: readonly Page[]): readonly Edit[] =>
  linkedWithin(pages, []).map((page) => ({ type: "draw-page", page, was: null }));

/** Puts pages into a workbook of their own, in place of the file that is there. */
export async function drawNew(path: string, pages: readonly Page[], asking: Asking): Promise<void> {
  const snapshot: Snapshot = { ...asking, file: basename(path), dateOrder: "month-first", sheetNames: [], sheets: [] };
  const { bytes } = await writeNewWorkbook(planWrites(editsOf(pages), snapshot).writes);
  await putFile(path, bytes);
}

/** The workbook of an earlier run, or undefined where there is none yet. Refuses a file that no rollup has written. */
export const earlierRun = (path: string, asking: Asking): Promise<OpenedFile | undefined> =>
  earlierWith(DISTRICT_SHEET, "host/out-exists", path, asking);

/** The same of a school's own workbook. */
export const earlierOfSchool = (path: string, asking: Asking): Promise<OpenedFile | undefined> =>
  earlierWith(TEAMS_SHEET, "host/school-book-not-ours", path, asking);

async function earlierWith(
  sheet: string,
  refusal: string,
  path: string,
  asking: Asking,
): Promise<OpenedFile | undefined> {
  if (!(await isThere(path))) return undefined;
  await refuseOpen(path);
  const opened = await readWorkbook(path, asking);
  if (!opened.snapshot.sheetNames.includes(sheet)) refuse(refusal, { file: path });
  return opened;
}

/** The workbook of the earlier run as it is by now: collecting takes its time, and somebody may have saved notes in it meanwhile. */
export async function asItIsNow(
  earlier: OpenedFile | undefined,
  path: string,
  asking: Asking,
): Promise<OpenedFile | undefined> {
  const isSame =
    earlier !== undefined && (await isThere(path)) && Buffer.compare(await takeFile(path), earlier.bytes) === 0;
  return isSame ? earlier : earlierRun(path, asking);
}

/** How the title of a school's page ends, in whichever language it was drawn. */
const ENDINGS = (["en", "es"] as const).map((language) => rollupWords[language].schoolTitle(""));

const schoolTabs = ({ snapshot }: OpenedFile): readonly string[] =>
  snapshot.sheets.flatMap(({ name, cells }) => {
    const title = cells[0]?.[0];
    const isOurs = name.startsWith("PLT ") && typeof title === "string" && ENDINGS.some((end) => title.endsWith(end));
    return isOurs ? [name] : [];
  });

/** Draws the pages anew in the workbook of an earlier run, or in a new one. Tabs and columns that are not ours stay as they are. */
export async function drawDistrict(
  path: string,
  pages: readonly Page[],
  earlier: OpenedFile | undefined,
  asking: Asking,
): Promise<void> {
  if (earlier === undefined) return drawNew(path, pages, asking);
  const gone = goneSchools(schoolTabs(earlier), pages, asking.today, {
    language: asking.language,
    words: rollupWords[asking.language],
  });
  const { writes } = planWrites(editsOf([...pages, ...gone]), earlier.snapshot);
  const { bytes } = await writeWorkbook(earlier, writes);
  await refuseOpen(path);
  await replaceFile(path, earlier.bytes, bytes);
}
