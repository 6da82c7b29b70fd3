import * as fc from "fast-check";
import { joinPeople } from "../../../core/convert/join-people.ts";
import { readPeople } from "../../../core/convert/people.ts";

/** A reading on one line: who was there; who was absent and why; roles; groups. */
function said(text: string): string {
  const { present, absent, roles, groups } = readPeople(text);
  const parts = [present.join(", ")];
  if (absent.length > 0)
    parts.push(`absent ${absent.map(({ name, reason }) => (reason === "" ? name : `${name} (${reason})`)).join(", ")}`);
  if (roles.length > 0) parts.push(`roles ${roles.map(({ name, role }) => `${name}: ${role}`).join(", ")}`);
  if (groups.length > 0) parts.push(`groups ${groups.join(", ")}`);
  return parts.filter((part) => part !== "").join("; ");
}

describe("names are parted as teams part them", () => {
  test.each([
    ["Diane, Tina, Deb, Suzanne", "Diane, Tina, Deb, Suzanne"],
    ["Tina and Liz", "Tina, Liz"],
    ["María, José y Ana", "María, José, Ana"],
    ["Ms. Ortiz & Mr. Kim", "Ms. Ortiz, Mr. Kim"],
    ["Amy/John", "Amy, John"],
    ["Melissa, Amanda, and Linsey", "Melissa, Amanda, Linsey"],
    ["Melissa, Amanda, and", "Melissa, Amanda"],
    ["Ana, Bo, and Cy.", "Ana, Bo, Cy"],
    ["1. Ana 2. Bo 3. Cy", "Ana, Bo, Cy"],
    ["1) Ana Ruiz\n2) Bo Lee", "Ana Ruiz, Bo Lee"],
    ["1. 2. 3. 4.", ""],
    ["• Ana\n• Bo", "Ana, Bo"],
    ["Ana\nBo\nCy", "Ana, Bo, Cy"],
    ["Aaron, Kate, josh, Glenn", "Aaron, Kate, josh, Glenn"],
    ["J. Lee", "J. Lee"],
    ["Ana R., Bo L.", "Ana R., Bo L."],
    ["D. O'Neil", "D. O'Neil"],
    ["Dr. Ana Ruiz, Ph.D.", "Dr. Ana Ruiz"],
    ["de la Cruz", "de la Cruz"],
    ["Lee, Ana; Ruiz, Bea", "Ana Lee, Bea Ruiz"],
    ["Lee, Ana\nRuiz, Bea", "Ana Lee, Bea Ruiz"],
    ["Diane Tina Deb Suzanne Liz", "Diane, Tina, Deb, Suzanne, Liz"],
    ["ana.ruiz@school.example", "ana.ruiz@school.example"],
    ["Ana X, Bo X", "Ana, Bo"],
  ])("%j is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("who was absent is told apart, with the reason", () => {
  test.each([
    ["Matt (absent from school)", "absent Matt (absent from school)"],
    ["Ana, Cy (sick)", "Ana; absent Cy (sick)"],
    ["Ana (absent - jury duty)", "absent Ana (jury duty)"],
    ["Lee (out), Chan", "Chan; absent Lee (out)"],
    ["Present: Ana, Bo\nAbsent: Cy (jury duty)", "Ana, Bo; absent Cy (jury duty)"],
    ["Ausentes: Luis (enfermo)", "absent Luis (enfermo)"],
    ["All present except Bo", "absent Bo; groups All"],
    ["✓ Ana\n✓ Bo\n☐ Cy", "Ana, Bo; absent Cy"],
    ["[x] Ana [ ] Bo", "Ana; absent Bo"],
    ["Ana, Bo (late), Cy (via Zoom)", "Ana, Bo, Cy"],
  ])("%j is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("roles are kept beside names", () => {
  test.each([
    ["Ana Ruiz (facilitator), Bo Lee (recorder)", "Ana Ruiz, Bo Lee; roles Ana Ruiz: facilitator, Bo Lee: recorder"],
    ["Facilitator: Ana Recorder: Bo", "Ana, Bo; roles Ana: Facilitator, Bo: Recorder"],
    ["HopeRecorder: Tanya", "Hope, Tanya; roles Tanya: Recorder"],
    ["Ana - recorder", "Ana; roles Ana: recorder"],
    ["Ana Ruiz/facilitator", "Ana Ruiz; roles Ana Ruiz: facilitator"],
  ])("%j is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("groups are not people, and sentences and fillers name nobody", () => {
  test.each([
    ["All", "groups All"],
    ["Program teams", "groups Program teams"],
    ["Team members", "groups Team members"],
    ["3rd & 4th grade", "groups 3rd & 4th grade"],
    ["3rd, 4th & 5th grade teachers", "groups 3rd, 4th & 5th grade teachers"],
    ["Ana, Bo, 3rd & 4th grade", "Ana, Bo; groups 3rd & 4th grade"],
    ["Mike, Dave, group", "Mike, Dave; groups group"],
    ["ELA department", "groups ELA department"],
    ["N/A", ""],
    ["none", ""],
    ["-", ""],
    ["5", ""],
    ["We looked at the exit tickets and planned", ""],
    ["Revise issues (Aaron)", ""],
  ])("%j is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test("any text is read without a fault, and nobody is both present and absent", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const { present, absent } = readPeople(text);
        expect(absent.filter(({ name }) => present.includes(name))).toEqual([]);
      }),
    );
  });
});

describe("spellings of one person are joined by the roster", () => {
  const joined = (names: readonly string[], roster: readonly string[]): Record<string, string> =>
    Object.fromEntries(joinPeople(names, roster).joined);

  test("initials, titles, either name and turned names stand for the one whom they fit", () => {
    const names = ["J. Lee", "Lee", "Mrs. Lee", "JL", "jenna", "Lee, Jenna"];
    expect(joined(names, ["Jenna Lee", "Omar Ortiz"])).toEqual(
      Object.fromEntries(names.map((name) => [name, "Jenna Lee"])),
    );
  });

  test("who fits two people is asked, not joined", () => {
    const { joined: sure, unsure } = joinPeople(["Lee", "J. Lee", "Jenna Lee"], ["Jenna Lee", "James Lee"]);
    expect([...sure]).toEqual([["Jenna Lee", "Jenna Lee"]]);
    expect(unsure.map(({ name, candidates }) => [name, ...candidates])).toEqual([
      ["Lee", "Jenna Lee", "James Lee"],
      ["J. Lee", "Jenna Lee", "James Lee"],
    ]);
  });

  test("a slip of the pen is asked", () => {
    expect(joinPeople(["Jena Lee"], ["Jenna Lee"]).unsure).toEqual([{ name: "Jena Lee", candidates: ["Jenna Lee"] }]);
  });

  test("without a roster, whole names stand for their parts", () => {
    expect(joined(["Lee", "Jenna Lee", "Ana"], [])).toEqual({ Lee: "Jenna Lee", "Jenna Lee": "Jenna Lee", Ana: "Ana" });
  });
});
