/** What was typed into one entry's form: brought back when the form opens, kept with every change, and with it the command that saves it. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { CommandId } from "../command.ts";
import { isRecord, isText, isValues } from "./draft-values.ts";
import type { Values } from "./form-values.ts";
import { usePage } from "./page-context.ts";

interface EntryDraft {
  /** The command that saves it; the same for every try. */
  readonly id: CommandId;
  /** When it was last changed, `YYYY-MM-DDTHH:MM`. */
  readonly at: string;
  /** Only what the person changed, so that proposals stay fresh. */
  readonly values: Values;
}

export interface EntryKeeper {
  readonly draft: EntryDraft;
  /** The newest draft, also between two drawings. */
  readonly current: () => EntryDraft;
  /** When a draft from an earlier window was brought back; "" otherwise. */
  readonly keptAt: string;
  readonly change: (values: Values) => void;
  readonly startOver: () => void;
  readonly forget: () => void;
}

const isDraft = (value: unknown): value is EntryDraft =>
  isRecord(value) && isText(value["id"]) && isText(value["at"]) && isValues(value["values"]);

/** The draft that a text holds, or undefined where it holds none (empty, cut off, or of an older page). */
function draftIn(text: string): EntryDraft | undefined {
  if (text === "") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Null while it is not known yet whether there is one. */
export function useEntryDraft(kind: string, entry: string): EntryKeeper | null {
  const { bridge, drafts } = usePage();
  const name = `entry:${kind}:${entry}`;
  const [draft, setDraft] = useState<EntryDraft | null>(null);
  const [keptAt, setKeptAt] = useState("");
  const newest = useRef<EntryDraft>({ id: "", at: "", values: {} });
  const show = (next: EntryDraft): void => {
    newest.current = next;
    setDraft(next);
  };
  const begin = (): void => show({ id: bridge.freshId(), at: "", values: {} });
  useEffect(() => {
    void drafts.read(name).then(({ text, fromBefore }) => {
      const found = draftIn(text);
      if (!found || Object.keys(found.values).length === 0) return begin();
      if (fromBefore) setKeptAt(found.at);
      return show(found);
    });
  }, []);
  if (draft === null) return null;
  return {
    draft,
    current: () => newest.current,
    keptAt,
    change: (values) => {
      show({ ...newest.current, at: bridge.now(), values });
      drafts.keep(name, JSON.stringify(newest.current));
    },
    startOver: () => {
      setKeptAt("");
      drafts.keep(name, "");
      begin();
    },
    forget: () => drafts.keep(name, ""),
  };
}
