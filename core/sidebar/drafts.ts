/** Keeps what is being typed: at once in memory, and with the host when typing pauses. */
import type { Bridge } from "./bridge.ts";

const PAUSE = 800;

export interface Kept {
  readonly text: string;
  /** True where it comes from before the page was opened, so that the person is told. */
  readonly fromBefore: boolean;
}

export interface Drafts {
  readonly read: (name: string) => Promise<Kept>;
  readonly keep: (name: string, text: string) => void;
  /** Sends at once what still waits; for when the page is about to go away. */
  readonly flush: () => void;
  /** Called with true when the host could not keep a draft, with false when it can again. */
  readonly onTrouble: (listener: (trouble: boolean) => void) => void;
}

/** Drafts over a bridge. A draft that the host cannot keep stays in memory, and the listener hears of it. */
export function makeDrafts(bridge: Pick<Bridge, "keepDraft" | "draft">): Drafts {
  const memory = new Map<string, string>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const storing = new Set<string>();
  let heard: (trouble: boolean) => void = () => undefined;
  const store = async (name: string): Promise<void> => {
    clearTimeout(waiting.get(name));
    waiting.delete(name);
    if (storing.has(name)) return;
    storing.add(name);
    // One at a time, so that an older text never arrives after a newer one.
    for (let text = memory.get(name), sent: string | undefined; text !== sent; text = memory.get(name)) {
      sent = text;
      await bridge.keepDraft(name, text ?? "").then(
        () => heard(false),
        () => heard(true),
      );
    }
    storing.delete(name);
  };
  return {
    read: async (name) => {
      const inMemory = memory.get(name);
      if (inMemory !== undefined) return { text: inMemory, fromBefore: false };
      try {
        return { text: await bridge.draft(name), fromBefore: true };
      } catch {
        heard(true);
        return { text: "", fromBefore: false };
      }
    },
    keep: (name, text) => {
      memory.set(name, text);
      clearTimeout(waiting.get(name));
      waiting.set(
        name,
        setTimeout(() => void store(name), PAUSE),
      );
    },
    flush: () => {
      for (const name of [...waiting.keys()]) void store(name);
    },
    onTrouble: (listener) => {
      heard = listener;
    },
  };
}
