import * as fc from "fast-check";
import {
  type DateContext,
  type DateReading,
  findSchoolYear,
  readDate,
  schoolYearOf,
} from "../../../core/convert/dates.ts";
import { addDays, type Day, partsOf } from "../../../core/workbook/day.ts";

const day = (text: string): Day => text as Day;

/** In the school year 2023-24 of a sheet that writes the month first. */
const context: DateContext = { dateOrder: "month-first", schoolYear: schoolYearOf(day("2023-09-06")), near: null };
const dayFirst: DateContext = { ...context, dateOrder: "day-first" };

/** A reading in few words: `2023-09-14`, `2023-09-14?` where unsure, `week 2023-09-03`. */
function said(reading: DateReading): string {
  switch (reading.type) {
    case "day":
      return `${reading.day}${reading.time === null ? "" : ` ${reading.time}`}${reading.sure ? "" : "?"}`;
    case "days":
      return reading.days.join(" + ");
    case "week":
      return `week ${reading.day}`;
    case "no-meeting":
      return `none on ${reading.day}: ${reading.why}`;
    case "vague":
      return "vague";
    case "none":
      return "none";
  }
}

describe("a date is read in every shape that teams write", () => {
  test.each([
    ["9/14", "2023-09-14"],
    ["9/14/23", "2023-09-14"],
    ["9/14/2023", "2023-09-14"],
    ["09-14-2023", "2023-09-14"],
    ["9.14.23", "2023-09-14"],
    ["9-14", "2023-09-14?"],
    ["2023-09-14", "2023-09-14"],
    ["2023/09/14", "2023-09-14"],
    ["20230914", "2023-09-14"],
    ["45183", "2023-09-14?"],
    ["Sept. 14th", "2023-09-14"],
    ["Sept 14", "2023-09-14"],
    ["September 14, 2023", "2023-09-14"],
    ["Sep 14 2023", "2023-09-14"],
    ["14-Sep-23", "2023-09-14"],
    ["14-Sep", "2023-09-14"],
    ["14 September 2023", "2023-09-14"],
    ["25 of OCT", "2023-10-25"],
    ["Oct. 8th 2008", "2008-10-08"],
    ["__9/21/11______", "2011-09-21"],
    ["10/3/23*", "2023-10-03"],
    ["Thursday, September 14", "2023-09-14"],
    ["Wednesday, October 19, 2011", "2011-10-19"],
    ["Thurs 9/14", "2023-09-14"],
    ["Meeting 3: 9/20", "2023-09-20"],
    ["Date: 9/14/23", "2023-09-14"],
    ["9/14 (rescheduled)", "2023-09-14"],
    ["Morning of September 22(sub-release)", "2023-09-22"],
    ["13-3-2017", "2017-03-13"],
    ["2/29/2024", "2024-02-29"],
    ["30/9", "2023-09-30"],
    ["Meeting #4 10.8.25", "2025-10-08"],
    ["miércoles 8 de octubre de 2025", "2025-10-08"],
    ["8 de octubre", "2023-10-08"],
    ["8-oct-2025", "2025-10-08"],
  ])("%s is %s", (text, expected) => {
    expect(said(readDate(text, context))).toBe(expected);
  });
});

describe("a time beside a date is kept with it", () => {
  test.each([
    ["Wed 9/13 2:15-3:00pm", "2023-09-13 14:15"],
    ["9/13/2023 2:15 PM", "2023-09-13 14:15"],
    ["2023-09-13T14:15:00", "2023-09-13 14:15"],
    ["10/8/2025 15:22:10", "2025-10-08 15:22"],
    ["19 October-2015 / 12:50-1:40 PM", "2015-10-19 12:50"],
  ])("%s is %s", (text, expected) => {
    expect(said(readDate(text, context))).toBe(expected);
  });
});

describe("a range of two or three days gives each, a school week its first day", () => {
  test.each([
    ["12/19-12/20", "2023-12-19 + 2023-12-20"],
    ["9/3, 9/10 and 9/17", "2023-09-03 + 2023-09-10 + 2023-09-17"],
    ["9/3 & 9/5", "2023-09-03 + 2023-09-05"],
    ["Sept 14/15", "2023-09-14 + 2023-09-15"],
    ["Sept 12-14", "2023-09-12 + 2023-09-13 + 2023-09-14"],
    ["Sept 11-15", "week 2023-09-11"],
    ["9/11/23 - 9/15/23", "week 2023-09-11"],
    ["Sept 3rd - Sept 19th", "2023-09-03 + 2023-09-19"],
    ["Week of 9/3", "week 2023-09-03"],
    ["wk of 9/4/23", "week 2023-09-04"],
    ["semana del 8 de septiembre", "week 2023-09-08"],
  ])("%s is %s", (text, expected) => {
    expect(said(readDate(text, context))).toBe(expected);
  });
});

describe("a day without a meeting keeps its reason", () => {
  test.each([
    ["9/2/13 No PLC – Labor Day", "none on 2013-09-02: Labor Day"],
    ["9/3 NO PLC", "none on 2023-09-03: NO PLC"],
    ["11/27 Thanksgiving / no school", "none on 2023-11-27: Thanksgiving / no school"],
    ["10/15/25 cancelled - snow day", "none on 2025-10-15: snow day"],
    ["12/24 - 1/4 Winter Break", "none on 2023-12-24: Winter Break"],
    ["9/2 Sin reunión: Día festivo", "none on 2023-09-02: Día festivo"],
  ])("%s is %s", (text, expected) => {
    expect(said(readDate(text, context))).toBe(expected);
  });
});

describe("a time that names no day is vague", () => {
  test.each([
    "TBD",
    "last Spring",
    "monthly",
    "May/2013",
    "Late April/early May",
    "Quarterly/2013-14",
    "Sept Week 1",
    "Dec/Jan",
    "Prior to March 18",
    "as needed",
    "Fall 2025",
    "por definir",
  ])("%s", (text) => {
    expect(readDate(text, context).type).toBe("vague");
  });
});

describe("what is no date is not read as one", () => {
  test.each([
    "2/30/2024",
    "N/A",
    "Q1",
    "3/4 of students",
    "Unit 3",
    "4.NBT.5",
    "Week 3",
    "March Madness review",
    "2:15-3:00",
    "K-2",
    "Grade 4/5",
    "1/2 day",
    "5/6 team",
    "3/4/5",
    "7-12",
    "4-5",
    "19/25",
    "2025-26",
    "61 - 70",
    "Room 9/14",
    "$9/10",
    "555-1234",
    "8/10 correct",
    "Score 8/10",
    "scores on 9/14 were low",
    "5 may need support",
    "Problem Set 3",
    "Team Feedback 2-35-09",
    "???",
    "Grammar 3",
    "constructor 1/2 toString",
  ])("%s", (text) => {
    expect(said(readDate(text, context))).toBe("none");
  });

  test("a bare number is none, whatever it could count from", () => {
    expect(readDate(45183, context).type).toBe("none");
  });
});

describe("a date among other words is read, but not surely", () => {
  test.each([
    ["9/14 Data review", "2023-09-14?"],
    ["August 30 — Meet with building principal", "2023-08-30?"],
    ["1-14-09 Fourth", "2009-01-14?"],
    ["October 23rd, time? 10/28", "2023-10-23?"],
  ])("%s is %s", (text, expected) => {
    expect(said(readDate(text, context))).toBe(expected);
  });
});

describe("the sheet's order, a weekday and the date above settle what is not written", () => {
  test.each<[string, DateContext, string]>([
    ["3/4/2024", context, "2024-03-04"],
    ["3/4/2024", dayFirst, "2024-04-03"],
    ["Wednesday 3/4/2024", context, "2024-04-03"],
    ["Sunday 9/14", context, "2023-09-14?"],
    ["1/10", context, "2024-01-10"],
    ["5/22", { ...context, near: day("2024-05-15") }, "2024-05-22"],
    ["8/28", { ...context, near: day("2024-05-22") }, "2024-08-28"],
    ["1/7", { ...context, near: day("2023-12-17") }, "2024-01-07"],
    ["9-3", { ...context, near: day("2023-08-27") }, "2023-09-03?"],
  ])("%s", (text, where, expected) => {
    expect(said(readDate(text, where))).toBe(expected);
  });
});

test("a date cell is that day, with its time where it has one", () => {
  expect(said(readDate({ day: day("2025-10-08"), time: "15:22" }, context))).toBe("2025-10-08 15:22");
  expect(readDate({ time: "15:22" }, context).type).toBe("none");
});

describe("a school year is found where it is named", () => {
  test.each([
    ["2025-26", "2025-08-01"],
    ["SY 2025-2026", "2025-08-01"],
    ["2025–2026 school year", "2025-08-01"],
    ["SY25-26", "2025-08-01"],
    ["2013-14", "2013-08-01"],
    ["2025-27", undefined],
    ["555-2025-26-1", undefined],
  ])("%s begins %s", (text, from) => {
    expect(findSchoolYear(text)?.from).toBe(from);
  });

  test("July belongs to the year before, August to the new one", () => {
    expect(schoolYearOf(day("2025-07-31")).from).toBe("2024-08-01");
    expect(schoolYearOf(day("2025-08-01")).from).toBe("2025-08-01");
  });
});

test("every day of a school year is read back from its month and date", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 365 }), (days) => {
      const one = addDays(context.schoolYear.from, days);
      const { month, date } = partsOf(one);
      expect(readDate(`${month}/${date}`, context)).toMatchObject({ type: "day", day: one });
    }),
  );
});

test("any text is read without a fault", () => {
  fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => said(readDate(text, context)) !== ""));
});
