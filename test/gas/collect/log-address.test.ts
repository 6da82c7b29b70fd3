/** The id of a team's spreadsheet, from whatever somebody wrote into the register. */
import { spreadsheetId } from "../../../gas/collect/log-address.ts";

const ID = "1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123456789-abcde";

test.each([
  `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`,
  `https://docs.google.com/spreadsheets/d/${ID}`,
  `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit?usp=sharing`,
  `https://docs.google.com/a/district.example/spreadsheets/d/${ID}/edit`,
  `https://drive.google.com/open?id=${ID}`,
  `https://drive.google.com/file/d/${ID}/view`,
  ` ${ID} `,
])("%s leads to it", (link) => {
  expect(spreadsheetId(link)).toBe(ID);
});

test.each([
  "",
  "Grade 5 log",
  "logs/grade5.xlsx",
  `https://example.org/spreadsheets/d/${ID}/edit`,
  `http://docs.google.com.example.org/d/${ID}`,
  "https://docs.google.com/spreadsheets/d/e/2PACX/pubhtml",
  "https://docs.google.com/spreadsheets/u/0/",
])("%s leads nowhere", (link) => {
  expect(spreadsheetId(link)).toBeUndefined();
});
