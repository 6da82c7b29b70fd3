/** All kinds of entries, and the door to what can be done with them. A new kind is one file and one line here. */
import { actionItem } from "./action-item.ts";
import { goal } from "./goal.ts";
import type { Kind } from "./kind.ts";
import { meeting } from "./meeting.ts";
import { member } from "./member.ts";
import { team } from "./team.ts";

/** In the order in which tabs are made. */
export const KINDS: readonly Kind[] = [meeting, actionItem, goal, member, team];

/** The kind of a name such as `action-item`, or undefined where there is none. */
export const kindNamed = (name: string): Kind | undefined => KINDS.find((kind) => kind.kind === name);
