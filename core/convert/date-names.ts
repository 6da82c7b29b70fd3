/** Names of months and days of the week as teachers write them, English and Spanish, whole or cut short. */

/** A month's name with an optional point; `may` is settled by what stands around it. */
export const MONTH =
  "(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|" +
  "ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|setiembre|septiembre|octubre|noviembre|dic(?:iembre)?)\\.?";

const MONTH_STARTS =
  "jan feb mar apr may jun jul aug sep oct nov dec ene feb mar abr may jun jul ago set oct nov dic".split(" ");

/** The month of a name, 1 to 12, or 0 where it is none. Example: `Sept.` is 9, `dic` is 12. */
export function monthOf(name: string): number {
  const at = MONTH_STARTS.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? 0 : (at % 12) + 1;
}

const WEEKDAY_STARTS = "sun mon tue wed thu fri sat dom lun mar mie jue vie sab".split(" ");
/** Whole names and their usual short forms. Single letters are not read: they say too little. */
const WEEKDAY =
  /(?:^|[^a-z])((?:mon|fri|sun)(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|sat(?:urday)?|lun(?:es)?|martes|mi[eé](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|s[aá]bado|domingo)s?(?![a-z])/;

/** The weekday that a text names, 0 for Sunday, or undefined. Example: `Thurs 9/14` is 4. */
export function weekdayIn(text: string): number | undefined {
  if (text.length < 3) return undefined;
  const name = WEEKDAY.exec(text.toLowerCase())?.[1];
  if (name === undefined) return undefined;
  const at = WEEKDAY_STARTS.indexOf(name.slice(0, 3).replace("é", "e").replace("á", "a"));
  return at < 0 ? undefined : at % 7;
}
