/** What a new log says of the way to the sidebar is the way that there is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { menuWords } from "../../../core/words/menu.ts";
import { startLines } from "../../../core/words/start-here.ts";

const MANIFEST = readFileSync(join(__dirname, "../../../manifests/team/manifest.xml"), "utf8");
const TAB = /<CustomTab id="[^"]+">[\s\S]*<Label resid="([^"]+)"\/>\s*<\/CustomTab>/.exec(MANIFEST)?.[1];

test.each(["en", "es"] as const)(
  "in %s it names the item of Google's menu and the tab of Excel's ribbon",
  (language) => {
    const tab = new RegExp(`<bt:String id="${TAB}" DefaultValue="([^"]+)"`).exec(MANIFEST)?.[1] ?? "no tab";
    const { start } = menuWords[language];
    const inExcel = { en: `ribbon's tab ${tab}`, es: `pestaña ${tab} de la cinta` }[language];
    const told = startLines.team[language].join("\n");
    expect(told).toContain(`PLT Log, ${start}.`);
    expect(told).toContain(`${inExcel}, ${start}.`);
    expect(startLines.program[language].join("\n")).toContain(`${inExcel}.`);
  },
);
