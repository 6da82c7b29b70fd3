/** One question to the host, with every way it can end. */
import type { Command } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Notice } from "../words/notice.ts";
import type { Bridge } from "./bridge.ts";

export type ReplyOf<T extends Reply["type"]> = Extract<Reply, { readonly type: T }>;

export type Outcome<T extends Reply["type"]> =
  | { readonly is: "done"; readonly reply: ReplyOf<T> }
  /** The core said no, and why. Nothing was written. */
  | { readonly is: "refused"; readonly notices: readonly Notice[] }
  /** No answer came. Whether something was written is not known; the same command may be sent again. */
  | { readonly is: "unreached"; readonly message: string };

const isReply = <T extends Reply["type"]>(reply: Reply, wanted: T): reply is ReplyOf<T> => reply.type === wanted;

/**
 * Sends a command and waits for the reply that belongs to it. Never rejects: a host that fails is `unreached`.
 * Example: `await ask(bridge, { type: "check" }, "checked")` is `{ is: "done", reply: { type: "checked", notices: [] } }`.
 */
export async function ask<T extends Reply["type"]>(
  bridge: Pick<Bridge, "send">,
  command: Command,
  wanted: T,
): Promise<Outcome<T>> {
  try {
    const reply = await bridge.send(command);
    if (isReply(reply, wanted)) return { is: "done", reply };
    if (reply.type === "refused") return { is: "refused", notices: reply.notices };
    return { is: "unreached", message: `${command.type} → ${reply.type}` };
  } catch (error) {
    return { is: "unreached", message: error instanceof Error ? error.message : String(error) };
  }
}
