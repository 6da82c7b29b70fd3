/** What Microsoft's typings say of Excel's members: which there are, and since which requirement set. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const TYPINGS = join(process.cwd(), "node_modules", "@types", "office-js", "index.d.ts");

/** `Range` → `getRow` → `1.1`. A member that came in several sets has the first. */
export function excelMembers(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const text = readFileSync(TYPINGS, "utf8");
  const excel = text.slice(text.indexOf("declare namespace Excel"), text.indexOf("declare namespace Word"));
  const classes = new Map<string, Map<string, string>>();
  let members = new Map<string, string>();
  let since = "";
  for (const line of excel.split("\n")) {
    const opened = /^ {4}class (\w+)[ <]/.exec(line)?.[1];
    const set = /\[Api set: ExcelApi (1\.\d+)/.exec(line)?.[1];
    const member = /^ {8}(?:readonly )?(\w+)(?:<\w+>)?[(:?]/.exec(line)?.[1];
    if (opened !== undefined) {
      members = new Map();
      classes.set(opened, members);
    } else if (set !== undefined) since = set;
    else if (member !== undefined) {
      if (since !== "" && !members.has(member)) members.set(member, since);
      since = "";
    }
  }
  return classes;
}
