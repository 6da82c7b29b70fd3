import { type LabelInput, matchLabels } from "../../../core/convert/labels.ts";
import type { FieldName } from "../../../core/kinds/field-names.ts";
import { sayCode } from "../../../core/words/say.ts";
import type { Cell } from "../../../core/workbook/cell.ts";

const input = (label: string, samples: readonly Cell[] = []): LabelInput => ({ label, samples, neighbours: [] });
const read = (...labels: readonly string[]) => matchLabels(labels.map((label) => input(label)));
const fieldOf = (label: string): FieldName | null | undefined => read(label)[0]?.field;

describe("a heading is read whatever its spelling", () => {
  test.each([
    ["Date", "date"],
    ["Mtg. Date(s):", "date"],
    ["FECHA", "date"],
    ["3. Team Members Present (initials)", "attendees"],
    ["Who was out", "absent"],
    ["Asistentes", "attendees"],
    ["Note taker", "recorder"],
    ["Dicussion", "discussion_notes"],
    ["SMART Goal(s):", "goal"],
    ["Essential Standard(s)", "standard"],
    ["By when?", "due_date"],
    ["Fecha límite", "due_date"],
    ["Person responsible", "owner"],
    ["Next Mtg.", "next_meeting"],
    ["Today’s Leader", "facilitator"],
    ["Todayâ€™s Leader", "facilitator"],
    ["Próximos pasos", "next_steps"],
    ["# of students tested", "students_assessed"],
    ["% Proficient", "percent_proficient"],
    ["Number of students who are at or above proficient", "students_proficient"],
    ["% of students below proficient", "percent_not_proficient"],
  ])("%s is %s", (label, field) => {
    expect(fieldOf(label)).toBe(field);
  });
});

describe("a question is read as what it asks for", () => {
  test.each([
    ["What do we want students to learn?", "plc_question"],
    ["How will we know if they have learned it?", "plc_question"],
    ["Who will do it?", "owner"],
    ["What data did you look at?", "data_source"],
    ["Where are our students now?", "baseline"],
    ["What worked well?", "successes"],
    ["What would we do differently next time?", "reflection"],
    ["What do you need from administration?", "support_needed"],
    ["How many minutes did your team meet?", "duration"],
  ])("%s is %s", (label, field) => {
    expect(fieldOf(label)).toBe(field);
  });
});

describe("labels beside it settle what a word means", () => {
  test.each<[readonly string[], string, FieldName]>([
    [["Time", "Topic", "Notes"], "Time", "planned_minutes"],
    [["Date", "Time", "Location"], "Time", "start_time"],
    [["What", "Who", "When"], "What", "action_item"],
    [["What", "Who", "When"], "When", "due_date"],
    [["Observer", "Teacher", "Date"], "Teacher", "observed_teacher"],
    [["Teacher", "# tested", "% proficient"], "Teacher", "teacher"],
    [["Teacher", "Students", "% proficient"], "Students", "students_assessed"],
    [["Student", "Tier", "Intervention"], "Student", "student_name"],
    [["Tier", "Frequency", "Duration"], "Duration", "intervention_dosage"],
    [["Cycle #", "Start", "End"], "End", "cycle_end"],
    [["Teacher", "Emerging", "Developing", "Proficient"], "Developing", "students_close"],
  ])("%j: %s is %s", (labels, label, field) => {
    expect(read(...labels)[labels.indexOf(label)]?.field).toBe(field);
  });

  test("the label beside it is the reason given", () => {
    const match = read("Time", "Topic", "Notes")[0];
    expect(match?.reason.code).toBe("reason/neighbours");
    expect(sayCode("reason/neighbours", match?.reason.facts ?? {}, "en")).toContain("Topic");
  });
});

describe("the values beneath settle what a word means", () => {
  test.each<[string, readonly Cell[], FieldName]>([
    ["Lead", ["Ana, Bo", "Cy Park", "Ana Ruiz"], "facilitator"],
    ["Pre-test", [{ share: 0.52 }, { share: 0.61 }], "baseline"],
    ["When", ["9/17", "10/1"], "due_date"],
  ])("%s over %j is %s", (label, samples, field) => {
    const [match] = matchLabels([input(label, samples)]);
    expect([match?.field, ...(match?.alternatives ?? [])]).toContain(field);
  });

  test("a label that is a date is a date", () => {
    expect(matchLabels([input("Monday, May 18th, 2009")])[0]).toMatchObject({
      field: "date",
      reason: { code: "reason/date-itself" },
    });
  });
});

describe("what is not known is not taken", () => {
  test.each(["Widget flange", "constructor", "toString", "Xqz", "____", ""])("%j is not sure", (label) => {
    expect(read(label)[0]?.status).not.toBe("sure");
  });

  test("a heading of other offices is surely none of ours", () => {
    expect(fieldOf("Bus route")).toBe("other");
  });

  test("a label without a field is unmapped, and says so", () => {
    const [match] = read("Zorblat");
    expect(match).toMatchObject({ field: null, status: "unmapped", reason: { code: "reason/unknown" } });
  });
});

test("of two names for a thing that a form has once, one is asked", () => {
  const statuses = read("Recorder", "Minutes taken by").map(({ status }) => status);
  expect([...statuses].sort()).toEqual(["ask", "sure"]);
});

test("the same label again is a new block, and both are sure", () => {
  expect(read("Start time", "Start time").map(({ status }) => status)).toEqual(["sure", "sure"]);
});

test("every match gives a reason in both languages, and at most three other fields without its own", () => {
  const labels = [
    "Date",
    "Time",
    "What we decided",
    "Zorblat",
    "9/14",
    "Team Members Present",
    "Step 1: Collect and chart data",
  ];
  for (const match of read(...labels)) {
    for (const language of ["en", "es"] as const)
      expect(sayCode(match.reason.code, match.reason.facts, language)).not.toBe("");
    expect(match.alternatives.length).toBeLessThanOrEqual(3);
    expect(match.alternatives).not.toContain(match.field);
  }
});
