/** A host for tests of the page alone: it answers at once, keeps what it was asked, and fails when told to. */
import type { Command } from "../../core/command.ts";
import { yearForm } from "../../core/commands/year-form.ts";
import type { FormView, Reply } from "../../core/reply.ts";
import type { Bridge, View } from "../../core/sidebar/bridge.ts";
import type { Notice } from "../../core/words/notice.ts";
import type { Language } from "../../core/workbook/snapshot.ts";
import {
  CHECKED,
  formsIn,
  inspectionWith,
  LAST_MEETING,
  NOTHING_FOUND,
  notice,
  OPEN_ACTIONS,
  PROPOSALS,
  REGISTERED,
  ROSTER,
  UPDATES,
  writesWith,
  yearPlanFor,
} from "./fake-replies.ts";

/** A refusal with this notice, or a failure in words. */
interface InWords {
  readonly is: "refused" | "failed";
  readonly notice: Notice;
}

export type Failure = "unreached" | "lost" | "refused" | "hang" | InWords;

/** What a test decides about the host: JSON, because it travels into the browser. */
export interface FakeSetup {
  readonly suite: Bridge["suite"];
  readonly language: Language;
  readonly view: View;
  /** What is in the file: notes that can be converted, a log, a program's register, or nothing. */
  readonly file: "notes" | "log" | "program" | "empty";
  /** How the next commands of a type go wrong; then they go right again. `lost`: done, but the answer never arrives. */
  readonly failures: Readonly<Partial<Record<Command["type"], readonly Failure[]>>>;
  /** Notices of `try-save` as long as the meeting's date is empty. */
  readonly tried: readonly Notice[];
}

export interface FakeHost extends Bridge {
  readonly commands: Command[];
  readonly places: { readonly sheet: string; readonly cell: string }[];
  /** Chooses a menu item while the page is open. */
  choose(view: View): void;
}

const REFUSED: readonly Notice[] = [notice({ code: "write/tab-locked", severity: "error", sheet: "PLT Meetings" })];

const PLACES = { meeting: ["PLT Meetings", "A27"], "action-item": ["PLT Actions", "A9"] } as const;

const saved = (command: Extract<Command, { type: "save" }>): Reply => ({
  type: "saved",
  notices: [],
  placed: command.entries.map(({ kind, id }, index) => {
    const [sheet, cell] = kind === "meeting" ? PLACES.meeting : PLACES["action-item"];
    return { kind, id: id === "" ? `${command.id}-${index + 1}` : id, sheet, cell };
  }),
});

const KINDS_LISTED = {
  group: "team",
  title: "Our team",
  kinds: [{ kind: "goal", title: "Goal", about: "", tab: "PLT Goals", entries: 0 }],
};

const hasDate = (command: Extract<Command, { type: "try-save" }>): boolean =>
  command.entries.some(({ kind, values }) => kind === "meeting" && values["date"] !== null);

function formNamed(kind: string, { language }: FakeSetup): FormView {
  const found = formsIn(language).find((each) => each.kind === kind);
  if (!found) throw new RangeError(`There is no form for ${kind}.`);
  return found;
}

function answer(command: Command, setup: FakeSetup, hasLog: boolean): Reply {
  const notices: readonly Notice[] = [];
  switch (command.type) {
    case "open":
      return {
        type: "opened",
        hasLog,
        forms: formsIn(setup.language),
        openActions: hasLog ? OPEN_ACTIONS : [],
        roster: hasLog ? ROSTER : [],
        lastMeeting: hasLog ? LAST_MEETING : null,
        canUndo: hasLog ? "c0nvert" : null,
        notices,
      };
    case "inspect":
      return {
        type: "inspected",
        inspection: setup.file === "empty" ? NOTHING_FOUND : inspectionWith(command.corrections),
        writes: setup.file === "empty" ? [] : writesWith(command.corrections),
        again: hasLog ? 1 : 0,
        updates: hasLog ? UPDATES : [],
        proposals: setup.file === "empty" ? [] : PROPOSALS,
        out: [],
        notices,
      };
    case "convert":
      return {
        type: "converted",
        counts: { meeting: 25, "action-item": 14 },
        inspection: inspectionWith(command.corrections),
        placed: [
          { kind: "meeting", id: `${command.id}-1`, sheet: "PLT Meetings", cell: "A2" },
          { kind: "action-item", id: `${command.id}-26`, sheet: "PLT Actions", cell: "A2" },
        ],
        again: 1,
        updates: UPDATES.filter(({ entry }) => command.updates?.includes(entry)).map((update) => ({
          ...update,
          outcome: update.outcome === "offered" ? "taken" : update.outcome,
        })),
        proposals: [],
        notices: inspectionWith(command.corrections).notices,
      };
    case "registered":
      return {
        type: "registered",
        register: setup.file === "program" ? "here" : "none",
        teams: setup.file === "program" ? REGISTERED : [],
        schools: ["Maple Ridge", "Oak Hill"],
        roster: ROSTER,
        notices,
      };
    case "collect":
      return { type: "collected", read: command.taken.length, same: 0, unread: 0, sheet: "PLT Collected", notices };
    case "draw-pages":
      return {
        type: "drawn",
        sheets: command.pages === "district" ? ["PLT District", "PLT Board"] : ["PLT My Page Ana Ruiz"],
        notices,
      };
    case "new":
      return { type: "created", sheets: ["PLT Meetings", "PLT Actions", "PLT Setup"], notices };
    case "save":
      return saved(command);
    case "try-save":
      return { type: "tried", notices: hasDate(command) ? [] : setup.tried };
    case "apply-policy":
      return { type: "policy-applied", policy: command.key, notices };
    case "kinds":
      return { type: "kinds", groups: [KINDS_LISTED], notices };
    case "form":
      return { type: "form", form: formNamed(command.kind, setup), entry: "", newest: [], roster: ROSTER, notices };
    case "read":
      return { type: "entries", kinds: {}, notices };
    case "check":
      return { type: "checked", aside: 0, sheet: "", notices: CHECKED };
    case "write-check":
      return { type: "checked", aside: 0, sheet: "PLT Check", notices: CHECKED };
    case "try-close-year":
      return {
        type: "year-tried",
        plan: yearPlanFor(command.begins),
        form: yearForm(yearPlanFor(command.begins), setup.language),
        notices,
      };
    case "close-year":
      return {
        type: "year-closed",
        plan: yearPlanFor(command.begins),
        left: ROSTER.filter((name) => command.stays !== undefined && !command.stays.includes(name)),
        notices,
      };
    case "summarize":
      return { type: "summarized", sheets: ["PLT Summary"], notices };
    case "undo":
      return {
        type: "undone",
        entries: [
          { id: "1", outcome: "reversed", why: "", name: "2025-09-03", sheet: "PLT Meetings", cell: "A2" },
          { id: "2", outcome: "reversed", why: "", name: "2025-09-10", sheet: "PLT Meetings", cell: "A3" },
          { id: "3", outcome: "kept", why: "undo/edited", name: "2025-10-08", sheet: "PLT Meetings", cell: "A7" },
        ],
        sheets: ["PLT Actions"],
        notices,
      };
  }
}

function inWords({ is, notice }: InWords): Reply {
  if (is === "refused") return { type: "refused", notices: [notice] };
  throw new Error(`What is said of ${notice.code}.`);
}

const LOG_MAKERS: readonly Command["type"][] = ["convert", "new"];

/** A bridge over canned replies. Drafts are kept in the browser's storage, so that they survive a reload of the page. */
export function fakeBridge(setup: FakeSetup): FakeHost {
  const commands: Command[] = [];
  const places: { readonly sheet: string; readonly cell: string }[] = [];
  const failures = new Map(Object.entries(setup.failures).map(([type, list]) => [type, [...list]]));
  let hasLog = setup.file === "log" || setup.file === "program";
  let ids = 0;
  let listener: (view: View) => void = () => undefined;
  const send = async (command: Command): Promise<Reply> => {
    commands.push(command);
    const failure = failures.get(command.type)?.shift();
    if (failure === "hang") return new Promise(() => undefined);
    if (failure === "unreached") throw new Error("Google Sheets could not be reached.");
    if (failure === "refused") return { type: "refused", notices: REFUSED };
    if (typeof failure === "object") return inWords(failure);
    if (LOG_MAKERS.includes(command.type)) hasLog = true;
    if (failure === "lost") throw new Error("The answer was lost.");
    return answer(command, setup, hasLog);
  };
  return {
    suite: setup.suite,
    language: setup.language,
    view: setup.view,
    commands,
    places,
    send,
    go: async (place) => {
      if (place.sheet === "Last year") throw new Error("");
      places.push(place);
    },
    keepDraft: async (name, text) => localStorage.setItem(name, text),
    draft: async (name) => localStorage.getItem(name) ?? "",
    onView: (heard) => {
      listener = heard;
    },
    choose: (view) => listener(view),
    freshId: () => `id${++ids}`,
    now: () => "2025-10-15T15:40",
  };
}
