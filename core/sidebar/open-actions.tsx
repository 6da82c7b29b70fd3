/** What is still open from before, so that a meeting begins with it (W7): each with one box to tick. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { OpenAction } from "../reply.ts";
import { usePage } from "./page-context.ts";

interface Props {
  readonly actions: readonly OpenAction[];
  readonly done: readonly string[];
  readonly turn: (id: string) => void;
}

/** More than these are shown on demand. */
const SHOWN = 5;

function Line({
  action,
  done,
  turn,
}: {
  readonly action: OpenAction;
  readonly done: boolean;
  readonly turn: () => void;
}): JSX.Element {
  const { words } = usePage();
  const { text, owner, due, overdue } = action;
  return (
    <li class={done ? "action ticked" : "action"}>
      <label class="tick">
        <input type="checkbox" checked={done} onChange={turn} />
        <span>
          <span class="sr-only">{words.meeting.done}: </span>
          <span class="action-text">{text}</span>
          <span class="action-facts">
            {owner === "" ? words.meeting.noOwner : owner}
            {due !== null && (
              <>
                {" · "}
                <span class={overdue ? "overdue" : ""}>
                  {overdue ? words.meeting.overdue(words.day(due)) : words.meeting.due(words.day(due))}
                </span>
              </>
            )}
          </span>
        </span>
      </label>
    </li>
  );
}

export function OpenActions({ actions, done, turn }: Props): JSX.Element | null {
  const { words } = usePage();
  const [all, setAll] = useState(false);
  if (actions.length === 0) return null;
  const shown = all ? actions : actions.filter((action, index) => index < SHOWN || done.includes(action.id));
  return (
    <section class="group">
      <h2>{words.meeting.openTitle}</h2>
      <p class="help">{words.meeting.openHelp}</p>
      <ul class="plain-list">
        {shown.map((action) => (
          <Line key={action.id} action={action} done={done.includes(action.id)} turn={() => turn(action.id)} />
        ))}
      </ul>
      {shown.length < actions.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.meeting.showAll(actions.length)}
        </button>
      )}
    </section>
  );
}
