/** Taking a change back. */
import type { CommandId } from "../command.ts";
import { usePage } from "./page-context.ts";
import { type Asked, useAsk } from "./use-ask.ts";

/** `undo` takes back the named command; the answer says how each entry ended. */
export function useUndo(command: CommandId): { readonly asked: Asked<"undone">; readonly undo: () => void } {
  const { commandId, succeeded, reload } = usePage();
  const { asked, send } = useAsk("undone");
  const undo = async (): Promise<void> => {
    const outcome = await send({ type: "undo", id: commandId(`undo ${command}`), command });
    if (outcome.is !== "done") return;
    succeeded(`undo ${command}`);
    reload();
  };
  return { asked, undo: () => void undo() };
}
