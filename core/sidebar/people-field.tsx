/** A field that holds people: the roster to tick, and room for someone who is not on it. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ControlProps } from "./control.tsx";
import { namesIn } from "./form-values.ts";
import { usePage } from "./page-context.ts";

interface Props extends ControlProps {
  readonly roster: readonly string[];
}

function Ticks({
  all,
  ticked,
  turn,
}: {
  readonly all: readonly string[];
  readonly ticked: readonly string[];
  readonly turn: (name: string) => void;
}): JSX.Element {
  return (
    <ul class="people">
      {all.map((name) => (
        <li key={name}>
          <label class="tick">
            <input type="checkbox" checked={ticked.includes(name)} onChange={() => turn(name)} />
            <span>{name}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function AddPerson({
  id,
  label,
  add,
}: {
  readonly id: string;
  readonly label: string;
  readonly add: (name: string) => void;
}): JSX.Element {
  const { words } = usePage();
  const [name, setName] = useState("");
  const submit = (): void => {
    if (name.trim() === "") return;
    add(name.trim());
    setName("");
  };
  return (
    <div class="row add-person">
      <label class="sr-only" for={`${id}-add`}>
        {words.meeting.addPerson(label)}
      </label>
      <input
        id={`${id}-add`}
        type="text"
        placeholder={words.meeting.someoneElse}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && submit()}
      />
      <button type="button" onClick={submit}>
        {words.meeting.addButton}
        <span class="sr-only"> ({label})</span>
      </button>
    </div>
  );
}

/** Everyone or nobody, whichever is not the case yet. */
function TurnAll({
  label,
  every,
  turn,
}: {
  readonly label: string;
  readonly every: boolean;
  readonly turn: () => void;
}): JSX.Element {
  const { words } = usePage();
  return (
    <button type="button" class="link" onClick={turn}>
      {every ? words.meeting.nobody : words.meeting.everyone}
      <span class="sr-only"> ({label})</span>
    </button>
  );
}

/** Names that were typed stay in the list when they are unticked, until the form is left. */
export function PeopleField({ id, field, value, set, roster, describedBy, invalid }: Props): JSX.Element {
  const { words, announce } = usePage();
  const ticked = namesIn(value);
  const [added, setAdded] = useState<readonly string[]>(() => ticked.filter((name) => !roster.includes(name)));
  const all = [...roster, ...added];
  const every = all.length > 0 && all.every((name) => ticked.includes(name));
  const turn = (name: string): void =>
    set(
      ticked.includes(name)
        ? ticked.filter((each) => each !== name)
        : all.filter((each) => each === name || ticked.includes(each)),
    );
  const add = (typed: string): void => {
    const name = all.find((each) => each.toLowerCase() === typed.toLowerCase()) ?? typed;
    if (!all.includes(name)) setAdded([...added, name]);
    if (!ticked.includes(name)) set([...ticked, name]);
    announce(words.meeting.personAdded(name));
  };
  return (
    <fieldset id={id} class={`people-field ${invalid ? "invalid" : ""}`} aria-describedby={describedBy || undefined}>
      <legend>
        {field.label}
        {field.required && <span class="needed"> ({words.common.needed})</span>}
      </legend>
      {all.length > 1 && <TurnAll label={field.label} every={every} turn={() => set(every ? [] : all)} />}
      <Ticks all={all} ticked={ticked} turn={turn} />
      <AddPerson id={id} label={field.label} add={add} />
    </fieldset>
  );
}
