/** Actions that stand in the team's notes: each can be ticked to go into the log. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ProposedAction } from "../reply.ts";
import { useConversion } from "./conversion-context.ts";
import { keyOfAction } from "./convert-plan.ts";
import { usePage } from "./page-context.ts";
import { PlaceLink } from "./place-link.tsx";

interface Props {
  readonly proposals: readonly ProposedAction[];
  readonly ticked: readonly string[];
  readonly turn: (action: string) => void;
}

/** So many are shown at first, and more with each press. */
const PAGE = 20;

/** Nothing where notes hold none. */
export function ProposedActions({ proposals, ticked, turn }: Props): JSX.Element | null {
  const { words } = usePage();
  const { title, help, due, more } = useConversion().texts.proposals;
  const [shown, setShown] = useState(PAGE);
  if (proposals.length === 0) return null;
  const about = ({ owner, due: day }: ProposedAction): string =>
    [...(owner === "" ? [] : [owner]), ...(day === "" ? [] : [due(/^\d{4}-/.test(day) ? words.day(day) : day)])].join(
      ", ",
    );
  return (
    <details class="folded">
      <summary>
        {title} <span class="count">{proposals.length}</span>
      </summary>
      <p class="quiet">{help}</p>
      {proposals.slice(0, shown).map((proposal) => {
        const key = keyOfAction(proposal);
        return (
          <div key={key} class="proposal">
            <label class="tick">
              <input type="checkbox" checked={ticked.includes(key)} onChange={() => turn(key)} />
              <span>
                {proposal.action}
                {about(proposal) !== "" && <span class="quiet"> ({about(proposal)})</span>}
              </span>
            </label>
            <PlaceLink sheet={proposal.sheet} cell={proposal.cell}>
              {words.common.showPlace(proposal.sheet, proposal.cell)}
            </PlaceLink>
          </div>
        );
      })}
      {proposals.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {more(proposals.length - shown)}
        </button>
      )}
    </details>
  );
}
