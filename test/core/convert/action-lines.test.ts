/** The lines of an action's cell. */
import { linesOf } from "../../../core/convert/action-drafts.ts";

test.each([
  ["Print cards", ["Print cards"]],
  ["1. Print 2. Email", ["Print", "Email"]],
  ["- Print\n- Email families", ["Print", "Email families"]],
  ["• Print • Email", ["Print", "Email"]],
  ["Print the cards; email families", ["Print the cards", "email families"]],
  ["N/A", []],
])("%j is %j", (text, lines) => expect(linesOf(text)).toEqual(lines));
