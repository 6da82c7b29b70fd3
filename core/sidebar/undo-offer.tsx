/** The offer to take a change back. */
import type { JSX } from "preact";
import { usePage } from "./page-context.ts";
import { Problem } from "./problem.tsx";
import type { Asked } from "./use-ask.ts";

interface Props {
  readonly asked: Asked<"undone">;
  readonly undo: () => void;
  readonly help: string;
  readonly label: string;
}

export function UndoOffer({ asked, undo, help, label }: Props): JSX.Element {
  const { words } = usePage();
  const working = asked.is === "working";
  return (
    <section class="offer">
      <p class="quiet">{help}</p>
      <button type="button" aria-disabled={working} onClick={undo}>
        {working ? words.start.undoing : label}
      </button>
      {(asked.is === "refused" || asked.is === "unreached") && <Problem title={words.undone.failed} trouble={asked} />}
    </section>
  );
}
