/** `ScriptApp`: the modes of permission under which a script may be called. */
import { enumeration, service } from "./mark.ts";

/** `ScriptApp.AuthMode`; the event of `onOpen` holds one of these. */
export const AUTH_MODES = enumeration(["NONE", "LIMITED", "FULL", "CUSTOM_FUNCTION"]);

export interface ScriptAppPort {
  readonly AuthMode: Readonly<
    Record<"NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION", GoogleAppsScript.Script.AuthMode>
  >;
}

type Assert<T extends U, U> = T;
export type ScriptAppIsReal = Assert<GoogleAppsScript.Script.ScriptApp, ScriptAppPort>;

export const scriptApp = (): ScriptAppPort => service("ScriptApp", { AuthMode: AUTH_MODES });
