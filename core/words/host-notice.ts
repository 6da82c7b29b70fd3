/** What a host itself has to say: about the program, the file or the connection, not about an entry of the log. */
import type { Notice } from "./notice.ts";

/**
 * A notice from the host; where its facts name a `sheet` and a `cell`, it leads there.
 * Example: `hostNotice("error", "host/busy", {})` stands nowhere in the workbook.
 */
export const hostNotice = (severity: Notice["severity"], code: string, facts: Notice["facts"]): Notice => ({
  code,
  severity,
  requirement: "",
  sheet: String(facts["sheet"] ?? ""),
  cell: String(facts["cell"] ?? ""),
  entry: "",
  field: "",
  facts,
});
