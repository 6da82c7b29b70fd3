/** What this Excel can do beyond what the manifest asks for (ExcelApi 1.7): asked once, so that older Excels get all that they can show. */

export interface Abilities {
  /** Drop-downs and rules. */
  readonly rules: "yes" | "no";
  /** Which rows and columns are hidden, and how a sheet is printed. */
  readonly rowsAndPrint: "yes" | "no";
  /** The person's date format. */
  readonly culture: "yes" | "no";
  readonly merges: "yes" | "no";
  /** Whether it can be asked if a text stands in a cell. */
  readonly search: "yes" | "no";
}

/** Excel 2019 has none of these, Excel 2021 all. */
export function abilitiesOf(requirements: Office.RequirementSetSupport): Abilities {
  const has = (version: string): "yes" | "no" => (requirements.isSetSupported("ExcelApi", version) ? "yes" : "no");
  return { rules: has("1.8"), rowsAndPrint: has("1.9"), culture: has("1.12"), merges: has("1.13"), search: has("1.9") };
}
