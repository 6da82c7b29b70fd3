import { readTimes } from "../../../core/convert/times.ts";

describe("clock times and minutes are read as teams write them", () => {
  test.each([
    ["2:15-3:00pm", "14:15", "15:00", 45],
    ["8-12:00", "08:00", "12:00", 240],
    ["11:00 AM – 2:00 PM", "11:00", "14:00", 180],
    ["12:50-1:40 PM", "12:50", "13:40", 50],
    ["11-1 pm", "11:00", "13:00", 120],
    ["2-3pm", "14:00", "15:00", 60],
    ["noon-1", "12:00", "13:00", 60],
    ["10:15-10:25", "10:15", "10:25", 10],
    ["from 7:30 until 8:15", "07:30", "08:15", 45],
    ["de 14:15 a 15:00", "14:15", "15:00", 45],
    ["1:00-2:00 (60 min)", "13:00", "14:00", 60],
    ["9/13 2:15", "14:15", null, null],
    ["7:41", "07:41", null, null],
    ["7:30 a.m.", "07:30", null, null],
    ["3:05", "15:05", null, null],
    ["45 min", null, null, 45],
    ["2 min.", null, null, 2],
    ["5", null, null, 5],
    ["2 hr", null, null, 120],
    ["1 hr 15 min", null, null, 75],
    ["1.5 hours", null, null, 90],
    ["half an hour", null, null, 30],
    ["45 minutos", null, null, 45],
    ["20-25 Actual: 35 min.", null, null, 35],
    ["Room 12", null, null, null],
    ["See attached", null, null, null],
    ["", null, null, null],
  ])("%s is %s to %s, %s minutes", (text, start, end, minutes) => {
    expect(readTimes(text)).toEqual({ start, end, minutes });
  });
});
