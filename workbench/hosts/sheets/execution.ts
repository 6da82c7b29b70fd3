/** One run of the script, from a click to its answer: who called, what it may do, how long it has taken. */
import type { Clock } from "./clock.ts";
import { ServiceException } from "./exception.ts";

/**
 * `simple-trigger` is `onOpen` or `onEdit`; `trigger` one that the script installed; `menu` an item that a person chose;
 * `page` a call from the sidebar.
 */
export type Caller = "simple-trigger" | "trigger" | "clock-trigger" | "menu" | "page";

/** As in `ScriptApp.AuthMode`: NONE where the add-on is only installed, LIMITED once it is enabled in this document. */
export type AuthMode = "NONE" | "LIMITED" | "FULL";

export interface Execution {
  readonly id: number;
  readonly caller: Caller;
  readonly authMode: AuthMode;
  /** Addresses of the scopes that the person has granted. */
  readonly scopes: ReadonlySet<string>;
  readonly clock: Clock;
  readonly startedAt: number;
  /** True while the script's files are evaluated, before any function is called. */
  loading: boolean;
  /** Why the run must fail whatever the script catches: time is up, or a member is not built. */
  fatal: Error | null;
}

const SIX_MINUTES = 360_000;
const HALF_A_MINUTE = 30_000;

/** Milliseconds that a run may take. Simple triggers have 30 seconds, everything else 6 minutes. */
export const timeLimit = (caller: Caller): number => (caller === "simple-trigger" ? HALF_A_MINUTE : SIX_MINUTES);

const READ_OR_WRITE = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/spreadsheets",
];

/** Members that need a scope: any one of those named. Classes that are not named need none. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  "SpreadsheetApp.getActiveSpreadsheet": READ_OR_WRITE,
  "SpreadsheetApp.getActiveSheet": READ_OR_WRITE,
  "SpreadsheetApp.getActiveRange": READ_OR_WRITE,
  "SpreadsheetApp.openById": ["https://www.googleapis.com/auth/spreadsheets"],
  "Ui.showSidebar": ["https://www.googleapis.com/auth/script.container.ui"],
  "Session.getActiveUser": ["https://www.googleapis.com/auth/userinfo.email"],
  "Session.getEffectiveUser": ["https://www.googleapis.com/auth/userinfo.email"],
  "ScriptApp.newTrigger": ["https://www.googleapis.com/auth/script.scriptapp"],
  "ScriptApp.getProjectTriggers": ["https://www.googleapis.com/auth/script.scriptapp"],
  "ScriptApp.deleteTrigger": ["https://www.googleapis.com/auth/script.scriptapp"],
};

/** What works even where the add-on is only installed: making a menu. */
const WITHOUT_PERMISSION =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+|Utilities\.\w+|console\.\w+|Logger\.\w+)$/;

/** What a simple trigger may not do though the scope is granted: all that must know who the person is, or that leaves the file. */
const NOT_IN_SIMPLE_TRIGGERS =
  /^(ScriptApp\.(newTrigger|getProjectTriggers|deleteTrigger)|SpreadsheetApp\.openById|Session\.get(Active|Effective)User)$/;

/** Throws what the real service throws where this run may not call the member, for example `Ui.showSidebar` from `onOpen`. */
export function checkPermission(member: string, run: Execution): void {
  if (run.loading) {
    throw new ServiceException(
      `${member} was called while the script's files were loading; onOpen would leave no menu.`,
    );
  }
  const scopes = NEEDS[member];
  const missing = scopes !== undefined && !scopes.some((scope) => run.scopes.has(scope));
  const unasked = run.authMode === "NONE" && !WITHOUT_PERMISSION.test(member);
  const window = /trigger$/.test(run.caller) && /^Ui\.(show|alert|prompt)/.test(member);
  const beyondSimple = run.caller === "simple-trigger" && NOT_IN_SIMPLE_TRIGGERS.test(member);
  if (!missing && !unasked && !window && !beyondSimple) return;
  const required = scopes ? ` Required permissions: ${scopes.join(" || ")}` : "";
  throw new ServiceException(`You do not have permission to call ${member}.${required}`);
}
