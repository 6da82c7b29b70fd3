/** The seam through which office.js talks to its host: JSON text in, JSON text out, one request at a time; counted and weighed. */
import type { EventMessage } from "./events.ts";
import type { HostObject } from "./host-object.ts";
import { answer } from "./interpreter.ts";
import { type Refusal, tooLarge } from "./refusal.ts";
import type { RequestBody, ResponseBody } from "./wire.ts";
import type { World } from "./world.ts";

/** What `globalThis._richApiNativeBridge` must look like before office.js loads. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** One request that was made: how much it carried each way, and whether it only let go of objects. */
export interface RequestCount {
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly actions: number;
  readonly onlyCleansUp: boolean;
}

/** What goes wrong on purpose. `request` counts from 0 over the life of the host, `action` from 0 within a request. */
export interface Faults {
  /** Throw a Refusal to fail here; what came before in the request stays done. */
  readonly beforeAction: (request: number, action: number) => void;
  /** `silent`: the request is carried out, but no answer ever comes. */
  readonly answers: (request: number) => "soon" | "silent";
  /** Carries a request out when it wants to: at once, later, after another pane's, or never. */
  readonly deliver: (request: number, carryOut: () => void) => void;
}

export const noFaults: Faults = {
  beforeAction: () => undefined,
  answers: () => "soon",
  deliver: (_, carryOut) => carryOut(),
};

/** Excel on the web takes and gives at most this much at once. */
const MOST_BYTES = 5 * 1024 * 1024;

export type Later = (callback: () => void) => void;

/** A bridge onto the world's workbook. `counts` grows with every request; `later` runs a callback after the current task. */
export function bridgeTo(
  world: World,
  root: HostObject,
  counts: RequestCount[],
  faults: Faults,
  later: Later,
): NativeBridge {
  let requests = 0;
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const request = requests++;
      faults.deliver(request, () => carryOut(request, text));
    },
  };
  const carryOut = (request: number, text: string): void => {
    const message = JSON.parse(text) as Message;
    const response = respond(request, message.message.body, text);
    const answerText = JSON.stringify(response);
    const given = size(answerText) > MOST_BYTES ? JSON.stringify(failed(tooLarge("Response"))) : answerText;
    counts.push(countOf(message.message.body, text, given));
    if (faults.answers(request) !== "silent") later(() => bridge.onMessageFromHost?.(envelope(message.id, given)));
    world.events.flush();
  };
  world.events.listen((events) => later(() => bridge.onMessageFromHost?.(eventEnvelope(events))));
  const respond = (request: number, body: RequestBody, text: string): ResponseBody =>
    size(text) > MOST_BYTES
      ? failed(tooLarge("Request"))
      : answer(world, root, body, (action) => faults.beforeAction(request, action));
  return bridge;
}

/** What office.js holds on to, and the bridge behind it, which may be another for the next workbook. */
export interface Outlet {
  readonly bridge: NativeBridge;
  /** Nobody is behind it where there is none: requests are refused then. */
  readonly connect: (behind: NativeBridge | undefined) => void;
}

/** A way out of office.js that leads nowhere yet. */
export function newOutlet(): Outlet {
  let behind: NativeBridge | undefined;
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      if (!behind) throw new Error("A request was made after its workbook had been left.");
      behind.sendMessageToHost(text);
    },
  };
  const connect = (next: NativeBridge | undefined): void => {
    if (behind) behind.onMessageFromHost = null;
    behind = next;
    if (next) next.onMessageFromHost = (text) => bridge.onMessageFromHost?.(text);
  };
  return { bridge, connect };
}

interface Message {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

const envelope = (id: number, body: string): string =>
  JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });

/** Events as office.js takes them from its host. */
const eventEnvelope = (events: readonly EventMessage[]): string =>
  JSON.stringify({
    type: 3,
    message: {
      entries: events.map(({ eventType, targetId, payload }) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: eventType,
        targetId,
        message: JSON.stringify(payload),
      })),
    },
  });

const EVENT_CATEGORY = 65536;

const failed = (refusal: Refusal): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code: refusal.code,
    Message: refusal.message,
    Location: refusal.location,
    ActionIndex: 0,
    HttpStatusCode: refusal.status,
  },
});

const countOf = (body: RequestBody, sent: string, received: string): RequestCount => ({
  bytesSent: size(sent),
  bytesReceived: size(received),
  actions: body.Actions.length,
  onlyCleansUp: body.Actions.every((action) => action.ActionType === 1 || action.Name === "_RemoveReference"),
});

/** Bytes of the text in UTF-8. */
function size(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
