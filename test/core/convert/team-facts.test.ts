/** Whose sheet it is, from its titles. */
import { factsInTitle } from "../../../core/convert/team-facts.ts";

test.each([
  [
    "Lincoln Elementary Grade 5 PLC Notes 2025-26",
    { school: "Lincoln Elementary", team: "Grade 5 PLC", grade: "Grade 5", school_year: "2025-26" },
  ],
  ["Math PLT", { team: "Math PLT", subject: "Math" }],
  [
    "Oak Hill Middle School – Science Team",
    { school: "Oak Hill Middle School", team: "Science Team", subject: "Science" },
  ],
  ["3rd Grade Team Minutes", { team: "3rd Grade Team", grade: "3rd Grade" }],
  ["Kindergarten data 2024-2025.xlsx", { grade: "Kindergarten", school_year: "2024-25" }],
  ["Escuela Benito Juárez", { school: "Escuela Benito Juárez" }],
])("%j says %j", (title, facts) => expect(factsInTitle(title)).toEqual(facts));

test.each([
  "Sheet1",
  "Professional Learning Community",
  "Our team",
  "Please fill in one row after every meeting of your PLC.",
])("%j names no team", (title) => expect(factsInTitle(title).team).toBeUndefined());
