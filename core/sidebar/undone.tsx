/** How an undo ended, entry by entry: taken back, kept because someone changed it, or not possible. */
import type { JSX } from "preact";
import type { ReplyOf } from "./ask.ts";
import { NoticeList } from "./notice-list.tsx";
import { usePage } from "./page-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { reasonSentence } from "./sentences.ts";
import { ArrivalTitle } from "./title.tsx";

type UndoneEntry = ReplyOf<"undone">["entries"][number];

function Places({ lead, entries }: { readonly lead: string; readonly entries: readonly UndoneEntry[] }): JSX.Element {
  const { words, speech } = usePage();
  return (
    <>
      <p>{lead}</p>
      <ul class="places">
        {entries.map(({ id, name, sheet, cell, why }) => (
          <li key={id}>
            {cell === "" ? (
              sheet
            ) : (
              <PlaceLink sheet={sheet} cell={cell}>
                {name || words.common.showPlace(sheet, cell)}
              </PlaceLink>
            )}{" "}
            {reasonSentence({ code: why, facts: { sheet } }, speech)}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Undone({ reply }: { readonly reply: ReplyOf<"undone"> }): JSX.Element {
  const { words, show } = usePage();
  const ended = (outcome: UndoneEntry["outcome"]) => reply.entries.filter((entry) => entry.outcome === outcome);
  const [reversed, kept, couldNot] = [ended("reversed"), ended("kept"), ended("could-not")];
  const nothing = reply.entries.length === 0 && reply.sheets.length === 0;
  return (
    <>
      <ArrivalTitle>{words.undone.title}</ArrivalTitle>
      {nothing && <p>{words.undone.nothing}</p>}
      {reversed.length > 0 && (
        <details class="good">
          <summary>{words.undone.reversed(reversed.length)}</summary>
          <ul>
            {reversed.map(({ id, name, sheet }) => (
              <li key={id}>{name || sheet}</li>
            ))}
          </ul>
        </details>
      )}
      {reply.sheets.length > 0 && <p>{words.undone.sheetsGone(words.and(reply.sheets))}</p>}
      {kept.length > 0 && <Places lead={words.undone.kept(kept.length)} entries={kept} />}
      {couldNot.length > 0 && <Places lead={words.undone.couldNot(couldNot.length)} entries={couldNot} />}
      {reply.notices.length > 0 && <NoticeList notices={reply.notices} />}
      <p class="actions">
        <button type="button" onClick={() => show("start")}>
          {words.meeting.toStart}
        </button>
      </p>
    </>
  );
}
