/** What the pages that ship may run and whom they may ask, and that no script makes code from text. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codeFromText } from "../rules/bundles.ts";
import { ROOT } from "../rules/source.ts";

const DIST = join(ROOT, "dist");
const MICROSOFT = "https://appsforoffice.microsoft.com";
const OFFICE_JS = `${MICROSOFT}/lib/1/hosted/office.js`;
const built = (path: string): string => readFileSync(join(DIST, path), "utf8");

/** Everything that runs in a place of others; the command line's own program runs on the person's computer alone. */
const SHIPPED = ["gas", "office-addin", "workbench"].flatMap((folder) =>
  readdirSync(join(DIST, folder))
    .filter((name) => /\.(js|html)$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const PAGES = SHIPPED.filter((path) => path.endsWith(".html"));

/** A policy's directives by name. */
const directives = (policy: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    policy.split(";").map((each) => {
      const [name = "", ...sources] = each.trim().split(/\s+/);
      return [name, sources.join(" ")];
    }),
  );

/** What a policy leaves open that it need not. */
function openings(policy: string): readonly string[] {
  const found = directives(policy);
  return [
    ...(found["default-src"] === "'none'" ? [] : ["default-src is not 'none'"]),
    ...(found["base-uri"] === "'none'" ? [] : ["base-uri is open"]),
    ...(found["form-action"] === "'none'" ? [] : ["form-action is open"]),
    ...[...policy.matchAll(/'unsafe-[\w-]+'|\*|https?:(?=\s|;|$)|blob:/g)].map(([opening]) => opening),
    ...(/data:/.test(found["script-src"] ?? "") ? ["scripts from data:"] : []),
  ];
}

const policyOf = (page: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";

const PANE = "office-addin/taskpane.html";

describe("Excel's pane", () => {
  test("has a strict policy: its own files and Microsoft's office.js, nothing inline, no code from text", () => {
    const policy = policyOf(built(PANE));
    expect(openings(policy)).toEqual([]);
    expect(directives(policy)).toEqual({
      "default-src": "'none'",
      "script-src": `'self' ${MICROSOFT}`,
      "style-src": "'self'",
      "img-src": "'self' data:",
      "connect-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
    });
  });

  test("sets its policy before anything is loaded, and holds nothing inline", () => {
    const page = built(PANE);
    const policyAt = page.indexOf("Content-Security-Policy");
    expect(policyAt).toBeGreaterThan(0);
    expect(policyAt).toBeLessThan(page.search(/<script|<link/));
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|javascript:/i);
  });

  test("loads scripts from its own folder and office.js alone", () => {
    const sources = [...built(PANE).matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, source]) => source);
    expect(sources.length).toBeGreaterThan(1);
    expect(sources.filter((source) => source !== OFFICE_JS && !/^[\w-]+\.js$/.test(source ?? ""))).toEqual([]);
  });
});

const SIDEBARS = ["gas/MorePages.html", "gas/MorePagesEs.html", "gas/Sidebar.html", "gas/SidebarEs.html"];

test("each sidebar of Google Sheets is one page that loads nothing from anywhere", () => {
  for (const path of SIDEBARS) {
    expect(built(path)).not.toMatch(/<[a-z][^<>]*\s(?:src|href|action)=|<iframe|<meta http-equiv/i);
    expect(built(path).match(/<script>/g)).toHaveLength(1);
  }
});

test("every page and every script that ships is known", () => {
  expect(PAGES).toEqual([...SIDEBARS, PANE, "workbench/page.html"]);
  expect(SHIPPED.length).toBeGreaterThanOrEqual(10);
});

test.each(SHIPPED)("%s makes no code from text", (path) => {
  expect(codeFromText(path, built(path))).toEqual([]);
});

/** Ways to leave the page; the bridges need none of them. */
const WAYS_OUT = /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b|\bwindow\.open\b/g;

test.each(SHIPPED)("%s asks nobody else", (path) => {
  const script = built(path);
  expect([...script.matchAll(WAYS_OUT)].map(([way]) => way)).toEqual([]);
  const asked = [...script.matchAll(/\bfetch\(([^)]{0,40})/g)].map(([, what]) => what);
  expect(asked).toEqual(path === "workbench/page.html" ? [expect.stringContaining("book.json")] : []);
});

test("planted: a policy that leaves something open is seen", () => {
  const strict = policyOf(built(PANE));
  expect(openings("")).toHaveLength(3);
  expect(openings(strict.replace("'self' https", "'self' 'unsafe-eval' https"))).toEqual(["'unsafe-eval'"]);
  expect(openings(strict.replace("'self' https", "'unsafe-inline' https"))).toEqual(["'unsafe-inline'"]);
  expect(openings(strict.replace("connect-src 'self'", "connect-src *"))).toEqual(["*"]);
  expect(openings(strict.replace("connect-src 'self'", "connect-src https:"))).toEqual(["https:"]);
});
