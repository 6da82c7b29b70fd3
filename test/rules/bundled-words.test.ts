/** A page carries the words of one language and of its own host, and those of a conversion only where one is shown. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { convertEn } from "../../core/words/convert-en.ts";
import { convertEs } from "../../core/words/convert-es.ts";
import { en } from "../../core/words/en.ts";
import { enConversionUi } from "../../core/words/en-conversion-ui.ts";
import { enSummary } from "../../core/words/en-summary.ts";
import { enUi } from "../../core/words/en-ui.ts";
import { es } from "../../core/words/es.ts";
import { esConversionUi } from "../../core/words/es-conversion-ui.ts";
import { esSummary } from "../../core/words/es-summary.ts";
import { esUi } from "../../core/words/es-ui.ts";
import { excelEn, excelEs } from "../../core/words/excel.ts";
import { googleEn, googleEs } from "../../core/words/google.ts";
import { probesOf, readable, shareHeld } from "./bundled-words.ts";
import { ROOT } from "./source.ts";

const WORDS: Readonly<Record<string, readonly string[]>> = {
  "page en": probesOf(enUi),
  "page es": probesOf(esUi),
  "checks en": probesOf(en),
  "checks es": probesOf(es),
  "summary en": probesOf(enSummary),
  "summary es": probesOf(esSummary),
  "conversion en": probesOf([convertEn, enConversionUi]),
  "conversion es": probesOf([convertEs, esConversionUi]),
  "Excel en": probesOf(excelEn),
  "Excel es": probesOf(excelEs),
  "Google en": probesOf(googleEn),
  "Google es": probesOf(googleEs),
};

/** What each file carries. */
const CARRIES: readonly (readonly [file: string, ...words: readonly string[]])[] = [
  ["gas/Code.js"],
  ["gas/Seldom.js"],
  ["gas/Converter.js"],
  ["gas/Sidebar.html", "page en", "conversion en", "Google en"],
  ["gas/SidebarEs.html", "page es", "conversion es", "Google es"],
  ["office-addin/taskpane.js"],
  ["office-addin/shared.js"],
  ["office-addin/words-en.js", "page en", "checks en", "Excel en"],
  ["office-addin/words-es.js", "page es", "checks es", "Excel es"],
  ["office-addin/summary-en.js", "summary en"],
  ["office-addin/summary-es.js", "summary es"],
  ["office-addin/conversion-en.js", "conversion en"],
  ["office-addin/conversion-es.js", "conversion es"],
  ["office-addin/seldom.js"],
  ["office-addin/converter.js"],
];

test("there are words to look for", () => {
  for (const probes of Object.values(WORDS)) expect(probes.length).toBeGreaterThan(5);
});

/** A probe may be cut in the middle of code between two texts, and a few texts stand in two places: a name, a caption said twice. */
const NEARLY_ALL = 0.75;
const NEXT_TO_NONE = 0.15;

test.each(CARRIES.map(([file, ...carried]) => ({ file, carried })))("$file carries $carried and no more", (each) => {
  const script = readable(readFileSync(join(ROOT, "dist", each.file), "utf8"));
  const held = Object.entries(WORDS).map(([name, probes]) => ({ name, share: shareHeld(script, probes) }));
  expect(held.filter(({ share }) => share > NEARLY_ALL).map(({ name }) => name)).toEqual(each.carried);
  expect(held.filter(({ share }) => share > NEXT_TO_NONE).map(({ name }) => name)).toEqual(each.carried);
});

test("planted: a language that a page should not carry is seen", () => {
  const both = `${WORDS["page en"]?.join(" ")} ${WORDS["page es"]?.join(" ")}`;
  expect(shareHeld(both, WORDS["page es"] ?? [])).toBe(1);
  expect(shareHeld(readable("La hoja est\\xE1 \\u201caqu\\xed\\u201d"), ["está “aquí”"])).toBe(1);
});
