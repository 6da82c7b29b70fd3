/** Free text that sounds like time which districts' policies do not count: the person decides, the log keeps it as written (V3). */

/** What a text sounds like, in the words of the policies. */
export type RuledOut = "meetings" | "leave" | "alone" | "paperwork" | "grading" | "parents" | "duty";

const SOUNDS: readonly (readonly [RuledOut, RegExp])[] = [
  [
    "meetings",
    /\b(?:faculty|staff|iep|504|department|leadership|pta|committee) (?:meeting|mtg)\b|reuni[oó]n (?:de personal|general)/i,
  ],
  [
    "leave",
    /\b(?:personal|sick) (?:leave|day)\b|\b(?:doctor|dentist|medical|dr\.?)(?:'s)? (?:appointment|appt)\b|cita m[eé]dica/i,
  ],
  [
    "alone",
    /\bindividual (?:planning|prep|work)|\bwork(?:ed|ing)? (?:alone|in (?:our|own|their) (?:class)?rooms?)\b|trabajo individual/i,
  ],
  ["paperwork", /\bpaperwork\b|\breport cards?\b|\bmak(?:e|ing) copies\b|papeleo|boletas/i],
  [
    "grading",
    /\bgrad(?:e|ed|ing) (?:of )?(?:papers|tests|essays|homework)\b|\benter(?:ed|ing)? grades\b|calificar (?:ex[aá]menes|tareas|trabajos)/i,
  ],
  ["parents", /\bparent(?:[- ]teacher)? conferences?\b|conferencias? con (?:los )?padres/i],
  [
    "duty",
    /\b(?:lunch|bus|recess|hall|carpool|cafeteria) duty\b|\bfield trip\b|\bbake sale\b|guardia de (?:recreo|almuerzo)|paseo escolar/i,
  ],
];

/** Longer texts tell of many things. */
const LONGEST = 120;

/** What a short text sounds like; undefined where it sounds like nothing of the kind. Example: `Lunch duty` is duty. */
export const soundsRuledOut = (text: string): RuledOut | undefined =>
  text.length > LONGEST ? undefined : SOUNDS.find(([, words]) => words.test(text))?.[0];
