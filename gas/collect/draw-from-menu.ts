/** Pages of many teams, drawn by one item of the menu and shown; where something is missing, it is said in a window. */
import { go } from "../go.ts";
import { languageOf } from "../read.ts";
import { noticeOfStep, sent } from "./step.ts";

/**
 * Draws the page of the one school, or all pages of the district, from what was collected. A refusal is told in the person's language;
 * whatever else Sheets refuses is thrown, and Google shows it.
 */
export function drawFromMenu(pages: "school" | "district"): void {
  try {
    const reply = sent({ type: "draw-pages", id: Utilities.getUuid(), pages, name: "", since: null });
    const [first] = reply.type === "drawn" ? reply.sheets : [];
    if (first !== undefined) go(first, "A1");
  } catch (failure) {
    const notice = noticeOfStep(failure);
    const said = notice?.facts[`said.${languageOf(Session.getActiveUserLocale())}`];
    if (said === undefined) throw failure;
    SpreadsheetApp.getUi().alert(String(said));
  }
}
