/** The manifest that Excel gets, as built: what its schema asks for as far as it can be told without Microsoft's service. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "..", "..", "dist", "office-addin");
const xml = readFileSync(join(folder, "manifest.xml"), "utf8");
const all = (pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map(([, first]) => first ?? "");

/** The path of each element, and an error where a tag does not close the one that is open. */
function elements(): readonly string[] {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [, closing, name, rest] of xml.replace(/<!--[\s\S]*?-->/g, "").matchAll(/<(\/?)([\w:]+)([^>]*)>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else {
      open.push(name ?? "");
      seen.push(open.join("/"));
      if (rest?.endsWith("/")) open.pop();
    }
  }
  expect(open).toEqual([]);
  return seen;
}

test("every tag is closed, and the parts stand in the order that the schema asks for", () => {
  const children = (parent: string): readonly string[] =>
    elements().flatMap((path) =>
      path.startsWith(`${parent}/`) && !path.slice(parent.length + 1).includes("/")
        ? [path.slice(parent.length + 1)]
        : [],
    );
  expect(children("OfficeApp")).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(children("OfficeApp/VersionOverrides/Resources")).toEqual([
    "bt:Images",
    "bt:Urls",
    "bt:ShortStrings",
    "bt:LongStrings",
  ]);
  expect(children("OfficeApp/VersionOverrides/Hosts/Host")).toEqual(["Runtimes", "DesktopFormFactor"]);
});

test("every resource that is named exists, once, under an id of at most 32 letters", () => {
  const ids = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  const named = new Set(all(/resid="([^"]+)"/g));
  expect(named.size).toBeGreaterThan(10);
  expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id, i) => id.length > 32 || ids.indexOf(id) !== i || !named.has(id))).toEqual([]);
});

test("all addresses are HTTPS and lead to a built file", () => {
  const addresses = all(/(?:DefaultValue|Value)="(http[^"]+)"/g);
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  expect(addresses.filter((address) => !existsSync(join(folder, new URL(address).pathname)))).toEqual([]);
});

test("short texts keep to 125 letters and long ones to 250, each with Spanish for Spain and Mexico", () => {
  const [, short = "", long = ""] =
    /<bt:ShortStrings>([\s\S]*)<\/bt:ShortStrings>[\s\S]*<bt:LongStrings>([\s\S]*)<\/bt:LongStrings>/.exec(xml) ?? [];
  const texts = (part: string): readonly string[] =>
    [...part.matchAll(/(?:DefaultValue|Value)="([^"]+)"/g)].map(([, text]) => text ?? "");
  expect(texts(short).filter((text) => text.length > 125)).toEqual([]);
  expect(texts(long).filter((text) => text.length > 250)).toEqual([]);
  const spanish = (locale: string): number => all(new RegExp(`<bt:Override Locale="(${locale})"`, "g")).length;
  expect([spanish("es-ES"), spanish("es-MX")]).toEqual([8, 8]);
});

test("it asks to read and write the document and no more, in any Excel from 2019 on", () => {
  expect(all(/<Permissions>(.*)<\/Permissions>/g)).toEqual(["ReadWriteDocument"]);
  expect(all(/<Sets DefaultMinVersion="(.*)">/g)).toEqual(["1.7"]);
  expect(all(/<Set Name="(.*)"\/>/g)).toEqual(["ExcelApi"]);
});

test("one button opens the pane and three tell it what to show; the pane's script knows their names", () => {
  expect(all(/<Control xsi:type="Button" id="PltLog\.(\w+)"/g)).toEqual(["Start", "Meeting", "Check", "Summary"]);
  expect(all(/<Action xsi:type="(\w+)"/g)).toEqual([
    "ShowTaskpane",
    "ExecuteFunction",
    "ExecuteFunction",
    "ExecuteFunction",
  ]);
  const names = all(/<FunctionName>(\w+)<\/FunctionName>/g);
  const script = readFileSync(join(folder, "taskpane.js"), "utf8");
  expect(script).toContain("associate(");
  expect(names.filter((name) => !script.includes(`"${name}"`))).toEqual([]);
});

test("the pane and the functions are one page", () => {
  expect(all(/<(?:FunctionFile|Runtime|SourceLocation) resid="([\w.]+)"/g)).toEqual([
    "Pane.Url",
    "Pane.Url",
    "Pane.Url",
  ]);
});
