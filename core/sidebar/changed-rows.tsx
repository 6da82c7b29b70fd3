/** Entries whose rows were changed in the team's notes since they were converted: each can be ticked to be taken over. */
import type { JSX } from "preact";
import type { Update } from "../reply.ts";
import { useConversion } from "./conversion-context.ts";
import { entriesIn, isOffered } from "./convert-plan.ts";
import { usePage } from "./page-context.ts";
import { PlaceLink } from "./place-link.tsx";

interface Props {
  readonly updates: readonly Update[];
  readonly taken: readonly string[];
  readonly turn: (entry: string) => void;
}

function Change({ update }: { readonly update: Update }): JSX.Element {
  const { words } = usePage();
  const { change, nothing, kept } = useConversion().texts.updates;
  const shown = (text: string): string => (text === "" ? nothing : words.quoted(text));
  return (
    <li>
      {change(update.heading, shown(update.was), shown(update.now))}
      {update.outcome === "kept" && <strong> ({kept})</strong>}
    </li>
  );
}

/** Nothing where nothing was changed. */
export function ChangedRows({ updates, taken, turn }: Props): JSX.Element | null {
  const { words } = usePage();
  const { title, help } = useConversion().texts.updates;
  const entries = entriesIn(updates);
  if (entries.length === 0) return null;
  return (
    <section class="card">
      <h2>{title(entries.length)}</h2>
      <p class="quiet">{help}</p>
      {entries.map(({ entry, from, changes }) => (
        <fieldset key={entry} class="plain">
          <label class="tick">
            <input
              type="checkbox"
              checked={taken.includes(entry)}
              disabled={!changes.some(isOffered)}
              onChange={() => turn(entry)}
            />
            <span>{words.common.showPlace(from.sheet, from.cell)}</span>
          </label>
          <ul class="changes">
            {changes.map((update) => (
              <Change key={update.heading} update={update} />
            ))}
          </ul>
          <PlaceLink sheet={changes[0]?.sheet ?? ""} cell={changes[0]?.cell ?? ""}>
            {words.common.showPlace(changes[0]?.sheet ?? "", changes[0]?.cell ?? "")}
          </PlaceLink>
        </fieldset>
      ))}
    </section>
  );
}
