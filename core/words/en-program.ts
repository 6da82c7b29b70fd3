/** What the checks of a school's or district's own workbook say in English. */
import { countInWords, dayInEnglish, quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

const forSchools: Sentences = {
  "unit/no-team": (f) =>
    `${quoted(f["unit"])} has no team in the register. Add its teams to PLT Teams under this name, or say that it is closed.`,
  "team-link/not-reported": (f) =>
    f["last"] === ""
      ? `The team “${quoted(f["team"])}” has not reported yet. Ask how it goes and write the day under “Last reported”.`
      : `The team “${quoted(f["team"])}” last reported on ${dayInEnglish(f["last"])}, ${countInWords(f["days"], "day", "days")} ago. Ask how it goes.`,
  "plan-goal/no-team": (f) =>
    `No team works on the plan goal “${quoted(f["goal"])}”. Name it in a team's goal under “Serves plan goal”, or in PLT Teams.`,
  "training/school-without": (f) =>
    `Teams at ${quoted(f["school"])} begin on ${dayInEnglish(f["begins"])}, with no training before it. Plan one, or move the day.`,
  "training/no-follow-through": (f) =>
    `The training “${quoted(f["name"])}” is over, and nothing says what follows from it. Fill in “Follow-through”.`,
  "family-conversation/school-without": (f) =>
    `There is no conversation with families for ${quoted(f["school"])} this school year. Plan one in PLT Conversations.`,
};

const forThePlan: Sentences = {
  "plan-step/no-owner": (f) =>
    `Nobody sees to the step “${quoted(f["name"])}”. Agree on one person and write the name.`,
  "plan-step/late": (f) =>
    `The step “${quoted(f["step"])}” was due on ${dayInEnglish(f["due"])}, ${countInWords(f["days"], "day", "days")} ago. Close it, or agree on a new day.`,
  "obstacle/no-answer": (f) =>
    `Nothing is done yet about “${quoted(f["name"])}”. Write under “What is done” what the group will try first.`,
  "agreement-term/started-before": (f) =>
    f["signed"] === ""
      ? `Collaboration began on ${dayInEnglish(f["start"])}, and the agreement with the association is not signed yet. Talk with both sides.`
      : `Collaboration began on ${dayInEnglish(f["start"])}, before the agreement was signed on ${dayInEnglish(f["signed"])}. Check both days.`,
  "agreement-term/minutes-beyond": (f) =>
    `This takes ${countInWords(f["minutes"], "minute", "minutes")}; ${f["agreed"]} were agreed with the association. Shorten it, or correct the minutes.`,
  "communication/never-told": (f) =>
    `Nobody has told ${quoted(f["partner"])} yet. Send the message and write the day under “Told on”.`,
  "board-update/due": (f) =>
    `The update for the board was due on ${dayInEnglish(f["due"])}. Once it is made, write the day under “Made on”.`,
};

const forPeopleAndData: Sentences = {
  "coaching-pair/no-coach": (f) =>
    `${quoted(f["name"])} is due a coach or mentor and has none yet. Ask someone, and write the name under “Coach or mentor”.`,
  "coaching-pair/no-model": (f) =>
    `The employee group “${quoted(f["group"])}” has no coaching or mentoring model. Choose one for it in PLT Coaching.`,
  "facility-need/open": (f) =>
    `Still needed at ${quoted(f["site"])}: “${quoted(f["need"])}”, open for ${countInWords(f["days"], "day", "days")}. Write “Met on” once it is there.`,
  "onboarding-need/open": (f) =>
    `${quoted(f["person"])} has ${countInWords(f["needs"], "thing", "things")} of the onboarding list still open. Plan a time for them.`,
  "glossary-term/not-listed": (f) =>
    `“${quoted(f["term"])}” is not in the list of terms. Add it to PLT Terms with one plain sentence, or write it out.`,
  "data-source/who-may-see": (f) =>
    `It is not said who may see “${quoted(f["name"])}”. Choose the widest circle under “Who may see”.`,
  "data-source/not-listed": (f) =>
    `The goal is measured by “${quoted(f["data"])}”, which is not in the catalogue. Add it to PLT Catalogue, or use its name there.`,
  "policy-line/no-adoption": () =>
    "The policy has no day of adoption. Look it up in the board's minutes and write it beside “Adopted”.",
};

export const enProgram: Sentences = { ...forSchools, ...forThePlan, ...forPeopleAndData };
