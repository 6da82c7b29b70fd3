/** The meeting draft: brought back when the form opens, kept with every change. */
import { useEffect, useRef, useState } from "preact/hooks";
import { emptyDraft, isEmptyDraft, type MeetingDraft, parseDraft } from "./meeting-draft.ts";
import { usePage } from "./page-context.ts";

const NAME = "meeting";

export interface DraftKeeper {
  /** Null while it is not known yet whether there is one. */
  readonly draft: MeetingDraft | null;
  /** The newest draft, also between two drawings. */
  readonly current: () => MeetingDraft;
  /** When a draft from an earlier day or window was brought back; `""` otherwise. */
  readonly keptAt: string;
  /** True while the host cannot keep drafts. */
  readonly trouble: boolean;
  readonly change: (next: MeetingDraft) => void;
  /** Keeps it without drawing anew. */
  readonly keep: (next: MeetingDraft) => void;
  readonly startOver: () => void;
  readonly bringBack: (() => void) | undefined;
  readonly forget: () => void;
}

export function useDraft(): DraftKeeper {
  const { bridge, drafts } = usePage();
  const [draft, setDraft] = useState<MeetingDraft | null>(null);
  const [keptAt, setKeptAt] = useState("");
  const [trouble, setTrouble] = useState(false);
  const [thrown, setThrown] = useState<MeetingDraft | null>(null);
  const newest = useRef<MeetingDraft>(emptyDraft(""));

  const show = (next: MeetingDraft): void => {
    newest.current = next;
    setDraft(next);
  };
  const keep = (next: MeetingDraft): void => {
    newest.current = next;
    drafts.keep(NAME, JSON.stringify(next));
  };
  useEffect(() => {
    drafts.onTrouble(setTrouble);
    void drafts.read(NAME).then(({ text, fromBefore }) => {
      const found = parseDraft(text);
      if (found !== undefined && fromBefore && !isEmptyDraft(found)) setKeptAt(found.at);
      show(found ?? emptyDraft(bridge.freshId()));
    });
    return () => drafts.onTrouble(() => undefined);
  }, []);
  const change = (next: MeetingDraft): void => {
    const dated = { ...next, at: bridge.now() };
    show(dated);
    keep(dated);
  };
  const startOver = (): void => {
    setThrown(newest.current);
    setKeptAt("");
    change(emptyDraft(bridge.freshId()));
  };
  const bringBack = (): void => {
    if (thrown !== null) change(thrown);
    setThrown(null);
  };
  return {
    draft,
    current: () => newest.current,
    keptAt,
    trouble,
    change,
    keep,
    startOver,
    bringBack: thrown === null ? undefined : bringBack,
    forget: () => drafts.keep(NAME, ""),
  };
}
