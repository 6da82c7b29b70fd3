/** One id for each change that a person intends, kept until it has succeeded. */
import type { CommandId } from "../command.ts";
import type { Bridge } from "./bridge.ts";

export interface CommandIds {
  /** The id for this intent: the same every time, until `succeeded`. */
  readonly commandId: (intent: string) => CommandId;
  readonly succeeded: (intent: string) => void;
}

/** Example: two clicks on Convert after a failure send the same id; a third after success sends a new one. */
export function makeCommandIds(bridge: Bridge): CommandIds {
  const open = new Map<string, CommandId>();
  return {
    commandId: (intent) => {
      const id = open.get(intent) ?? bridge.freshId();
      open.set(intent, id);
      return id;
    },
    succeeded: (intent) => {
      open.delete(intent);
    },
  };
}
