/** Names in cells, each text read once: the same people stand in row after row. */
import { type PeopleReading, readPeople } from "./people.ts";

export type PeopleReader = (text: string) => PeopleReading;

/** A reader for one conversion. */
export function peopleReader(): PeopleReader {
  const known = new Map<string, PeopleReading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = readPeople(text);
    known.set(text, reading);
    return reading;
  };
}
