import { shownTime } from "../../gas/shown-time.ts";

test.each([
  ["2:15 PM", "14:15"],
  ["2:15 p.m.", "14:15"],
  ["12:05 AM", "00:05"],
  ["12:05 PM", "12:05"],
  ["14:15", "14:15"],
  ["14:15:30", "14:15"],
  ["0:45", "00:45"],
  ["14.15", "14:15"],
  ["25:00", undefined],
  ["Oct 8", undefined],
  ["", undefined],
])("%j shows %s", (text, time) => {
  expect(shownTime(text)).toBe(time);
});
