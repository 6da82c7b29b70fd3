/** Days of the week and how often a team meets, as the setup tab offers them. */
import type { Choice } from "./kind.ts";

/** In the order of `weekdayOf`: Sunday is 0. */
export const WEEKDAY_CHOICES: readonly Choice[] = [
  weekday("sunday", "Sunday", "Domingo", ["sun", "sundays", "domingos"]),
  weekday("monday", "Monday", "Lunes", ["mon", "mondays"]),
  weekday("tuesday", "Tuesday", "Martes", ["tue", "tues", "tuesdays"]),
  weekday("wednesday", "Wednesday", "Miércoles", ["wed", "weds", "wednesdays"]),
  weekday("thursday", "Thursday", "Jueves", ["thu", "thur", "thurs", "thursdays"]),
  weekday("friday", "Friday", "Viernes", ["fri", "fridays"]),
  weekday("saturday", "Saturday", "Sábado", ["sat", "saturdays", "sábados"]),
];

function weekday(key: string, en: string, es: string, says: readonly string[]): Choice {
  return { key, label: { en, es }, says, highlight: "none" };
}

export const RHYTHM_CHOICES: readonly Choice[] = [
  {
    key: "weekly",
    label: { en: "Every week", es: "Cada semana" },
    says: ["week", "once a week", "semanal", "semanalmente"],
    highlight: "none",
  },
  {
    key: "every-two-weeks",
    label: { en: "Every two weeks", es: "Cada dos semanas" },
    says: ["biweekly", "bi weekly", "every other week", "twice a month", "quincenal", "cada quince días"],
    highlight: "none",
  },
  {
    key: "monthly",
    label: { en: "Every month", es: "Cada mes" },
    says: ["month", "once a month", "mensual", "mensualmente"],
    highlight: "none",
  },
];

/** Days from one meeting to the next, by the key of a rhythm. */
export const RHYTHM_DAYS: Readonly<Record<string, number>> = { weekly: 7, "every-two-weeks": 14, monthly: 30 };
