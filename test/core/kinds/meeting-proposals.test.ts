/** What the forms of a fuller log propose, so that nobody types what the log knows. */
import { kindsFor } from "../../../core/kinds/further-kinds.ts";
import type { Kind } from "../../../core/kinds/kind.ts";
import { HOUSE_POLICY } from "../../../core/policies/policy.ts";
import { type Entries, logOf } from "../../log-builder.ts";

function proposed(kind: string, entries: Entries, today: string): ReturnType<Kind["propose"]> {
  const found = kindsFor(HOUSE_POLICY).find((each) => each.kind === kind);
  if (!found) throw new RangeError(`There is no kind ${kind}.`);
  return found.propose(logOf(entries, today));
}

const CALENDAR = {
  "designated-day": [
    { date: "2025-09-24", starts: "13:30", ends: "15:00" },
    { date: "2025-10-08", starts: "13:30", ends: "15:00" },
    { date: "2025-10-22", starts: "13:30", ends: "15:00" },
  ],
};

test.each([
  ["the newest designated day that has come and is not logged yet", "2025-10-09", "2025-10-08"],
  ["the designated day itself", "2025-10-08", "2025-10-08"],
  ["the one that was missed, while the next one is ahead", "2025-10-07", "2025-09-24"],
])("V1: the meeting form proposes %s", (_, today, date) => {
  const found = proposed("meeting", { ...CALENDAR, meeting: [{ date: "2025-09-10" }] }, today);
  expect(found).toMatchObject({ date, start: "13:30", end: "15:00" });
});

test("V1: after the meeting of a designated day the form proposes the next one", () => {
  expect(proposed("meeting", { ...CALENDAR, meeting: [{ date: "2025-10-08" }] }, "2025-10-09")).toMatchObject({
    date: "2025-10-22",
  });
});

test("V1: a day that was cancelled is passed over", () => {
  const days = [{ date: "2025-10-08", instead: "Snow day" }, { date: "2025-10-22" }];
  expect(proposed("meeting", { "designated-day": days }, "2025-10-09")).toMatchObject({ date: "2025-10-22" });
});

test("without a calendar the everyday date and times stay", () => {
  const found = proposed("meeting", { meeting: [{ date: "2025-10-01" }] }, "2025-10-09");
  expect(found["date"]).toBe("2025-10-08");
  expect(found).not.toHaveProperty("start");
});

test("T3: open agenda items come over by themselves, done and dropped ones do not", () => {
  const items = [
    { text: "Exit tickets", date: "2025-10-08" },
    { text: "Homework", date: "2025-09-24", status: "open" },
    { text: "Field trip", date: "2025-09-24", status: "done" },
    { text: "Spelling", date: "2025-09-24", status: "dropped" },
    { text: "Report cards", date: "2025-10-29" },
  ];
  const found = proposed("meeting", { ...CALENDAR, "agenda-item": items }, "2025-10-08");
  expect(found["agenda"]).toBe("Homework\nExit tickets");
});

test("T11: a role passes over who takes none for now", () => {
  const member = [{ name: "Ana Ruiz", turns: "none" }, { name: "Ben Cole" }, { name: "Carla Diaz" }];
  const meeting = [{ date: "2025-10-01", facilitator: "Ben Cole" }];
  expect(proposed("meeting", { member, meeting }, "2025-10-08")).toMatchObject({ facilitator: "Carla Diaz" });
  const everyone = member.map(({ name }) => ({ name }));
  expect(proposed("meeting", { member: everyone, meeting }, "2025-10-08")).toMatchObject({ facilitator: "Ana Ruiz" });
});

test("V2: the minutes of the last meeting that nobody has written down yet are proposed", () => {
  const meeting = [{ date: "2025-10-08", minutes: 60 }];
  const time = [{ date: "2025-10-08", use: "grading", minutes: 15 }];
  expect(proposed("time-entry", { meeting, "time-entry": time }, "2025-10-09")).toEqual({
    date: "2025-10-08",
    minutes: 45,
  });
});

test("V4: the absence form proposes who was not there and is not written down yet", () => {
  const member = [{ name: "Ana Ruiz" }, { name: "Ben Cole" }, { name: "Carla Diaz" }];
  const meeting = [{ date: "2025-10-08", attendees: ["Ana Ruiz"] }];
  const absence = [{ date: "2025-10-08", person: "Ben Cole" }];
  expect(proposed("absence", { member, meeting, absence }, "2025-10-09")).toEqual({
    date: "2025-10-08",
    person: "Carla Diaz",
  });
});
