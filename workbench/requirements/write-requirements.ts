/** `npm run requirements` writes `docs/requirements.md`. */
import { writeFileSync } from "node:fs";
import { requirementsPage } from "./requirements-page.ts";
import { testFiles } from "./test-files.ts";

writeFileSync("docs/requirements.md", requirementsPage(testFiles(".")));
process.stdout.write("Written: docs/requirements.md\n");
