/** A notice of the conversion: what was noticed, where, with the facts that its sentence needs. */
import type { Notice, Severity } from "../words/notice.ts";

export const notice = (
  code: string,
  severity: Severity,
  sheet: string,
  cell: string,
  facts: Readonly<Record<string, string | number>>,
): Notice => ({ code, severity, requirement: "", sheet, cell, entry: "", field: "", facts });
