/** `ScriptApp`: the modes of permission under which a script may be called, and its triggers. */
import { ServiceException } from "./exception.ts";
import type { Execution } from "./execution.ts";
import { enumeration, service } from "./mark.ts";
import {
  deleteTrigger,
  EVENT_TYPES,
  TRIGGER_SOURCES,
  type TriggerBuilderPort,
  type TriggerPort,
  type Triggers,
  triggerBuilder,
  triggerPort,
} from "./triggers.ts";

/** `ScriptApp.AuthMode`; the event of `onOpen` holds one of these. */
export const AUTH_MODES = enumeration(["NONE", "LIMITED", "FULL", "CUSTOM_FUNCTION"]);

export interface ScriptAppPort {
  readonly AuthMode: Readonly<
    Record<"NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION", GoogleAppsScript.Script.AuthMode>
  >;
  readonly newTrigger: (functionName: string) => TriggerBuilderPort;
  readonly getProjectTriggers: () => TriggerPort[];
  readonly deleteTrigger: (trigger: GoogleAppsScript.Script.Trigger) => void;
}

type Assert<T extends U, U> = T;
export type ScriptAppIsReal = Assert<GoogleAppsScript.Script.ScriptApp, ScriptAppPort>;

/** `names` are the script's own functions: a trigger may call only these. */
export const scriptApp = (triggers: Triggers, run: Execution, names: () => readonly string[]): ScriptAppPort =>
  service("ScriptApp", {
    AuthMode: AUTH_MODES,
    EventType: EVENT_TYPES,
    TriggerSource: TRIGGER_SOURCES,
    newTrigger: (calls: string) => {
      if (!names().includes(calls)) throw new ServiceException(`Script function not found: ${calls}`);
      return triggerBuilder(triggers, run, calls);
    },
    getProjectTriggers: () => triggers.map(triggerPort),
    deleteTrigger: (trigger: object) => deleteTrigger(triggers, trigger),
  });
