/** Beginning the workbook of a school or district, where nothing was begun yet. */
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { BusyButton } from "./busy-button.tsx";
import { usePage } from "./page-context.ts";
import { usePages } from "./pages-context.ts";
import { Problem } from "./problem.tsx";
import { useAsk } from "./use-ask.ts";

interface Props {
  /** Called when its tabs are there. */
  readonly begun: () => void;
}

export function BeginProgram({ begun }: Props): JSX.Element {
  const { program } = usePages().texts;
  const { commandId, succeeded } = usePage();
  const { asked, send } = useAsk("created");
  const [name, setName] = useState("");
  const id = useId();
  const begin = async (): Promise<void> => {
    const outcome = await send({ type: "new", id: commandId("program"), team: { name }, book: "program" });
    if (outcome.is !== "done") return;
    succeeded("program");
    begun();
  };
  return (
    <section class="offer">
      <h2>{program.heading}</h2>
      <p class="quiet">{program.what}</p>
      <div class="field">
        <label for={id}>{program.name}</label>
        <input id={id} type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </div>
      <p class="actions">
        <BusyButton
          look="primary"
          text={program.button}
          busy={asked.is === "working" ? program.making : ""}
          press={() => void begin()}
        />
      </p>
      {(asked.is === "refused" || asked.is === "unreached") && <Problem title={program.failed} trouble={asked} />}
    </section>
  );
}
