/** What files may be called: one idea in kebab-case, never a drawer for everything. */
import type { Violation } from "./source.ts";

const DRAWERS = ["utils", "util", "helpers", "helper", "manager", "service", "misc", "stuff"];
/** Words that say something beside another, and nothing alone. */
const DRAWERS_ALONE = ["common", "types", "shared"];
const GIVEN = ["README.md", "LICENSE", "AGENTS.md"];

/** Names that break the rule, of paths relative to the clone. */
export function wrongNames(paths: readonly string[]): readonly Violation[] {
  return paths.flatMap((path) => {
    const name = path.split("/").pop() ?? "";
    if (GIVEN.includes(name)) return [];
    const parts = (name.replace(/^\./, "").split(".")[0] ?? "").split("-");
    if (!/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name)) return [`${path} is not in kebab-case`];
    const drawer = parts.find((part) => DRAWERS.includes(part) || (parts.length === 1 && DRAWERS_ALONE.includes(part)));
    return drawer === undefined ? [] : [`${path} is named for a drawer (${drawer}), not for an idea`];
  });
}
