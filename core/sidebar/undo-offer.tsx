/** The offer to take a change back. */
import type { JSX } from "preact";
import { BusyButton } from "./busy-button.tsx";
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
  return (
    <section class="offer">
      <p class="quiet">{help}</p>
      <BusyButton look="plain" text={label} busy={asked.is === "working" ? words.start.undoing : ""} press={undo} />
      {(asked.is === "refused" || asked.is === "unreached") && (
        <Problem title={words.start.undoFailed} trouble={asked} />
      )}
    </section>
  );
}
