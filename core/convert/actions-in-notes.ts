/** Actions that stand inside notes (`Aaron will …`, `- [ ] …`, `Next steps: …`), as proposals that a person confirms. */

import { readPeople } from "./people.ts";
import { isGroup, isName } from "./person-words.ts";

export interface ActionProposal {
  readonly action: string;
  /** Owners as written; empty where none is named. */
  readonly owners: readonly string[];
  /** The due date as written (`by Friday`, `10/3`), or "". */
  readonly due: string;
  /** True where the note shows it as done (`[x]`). */
  readonly done: boolean;
  /** The part of the note that it was taken from. */
  readonly quote: string;
}

const HEAD =
  /^\W*(?:next steps?|action(?: items?| steps?)?s?|to[- ]?dos?|follow[- ]?ups?|tasks?|assignments?|homework|before (?:the )?next meeting|pr[oó]ximos pasos|acciones|tareas|pendientes|compromisos)\s*(?:[:–—-]\s*|$)/i;
const BOX = /^\W*?(?:\[\s*([xX✓ ]?)\s*\]|(☐|□)|(☑|✓|✔))\s*/;
const NAME =
  "([A-ZÀ-Þ][\\wÀ-ÿ.'’-]+(?: [A-ZÀ-Þ][\\wÀ-ÿ.'’-]*)?(?:(?:, | and | & | y |, and |/)[A-ZÀ-Þ][\\wÀ-ÿ.'’-]+(?: [A-ZÀ-Þ][\\wÀ-ÿ.'’-]*)?)*)";
const WILL = new RegExp(
  `^(?:[-•*\\d.)\\s]*)${NAME}\\s+(?:will|is going to|are going to|to|needs? to|agreed to|agrees to|volunteered to|va a|van a|se encargar[aá]n? de)\\s+(?!be\\b|have been)(.+)$`,
);
const WE_WILL =
  /^(?:[-•*\d.)\s]*)(?:we|team|all|everyone|teachers|nosotros|todos)\s+(?:will|need to|should|agreed to|are going to|vamos a)\s+(?!be\b)(.+)$/i;
const COLON = new RegExp(`^${NAME}\\s*[:–—-]\\s+(.+)$`);
const OWNER_LAST = /^(.+?)\s*[([]([^()[\]]+)[)\]]\s*\.?$/;
const DUE =
  /[\s,(]*(\b(?:by|due|before|no later than|para el|antes del?)\b:?\s+(?:the\s+)?(?:(?:next|this|el|pr[oó]ximo)\s+)?(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2} de [a-z]+|next meeting|meeting|tomorrow|(?:end|fin) (?:of|de) [\w ]{3,12}|next week|lunes|martes|mi[eé]rcoles|jueves|viernes))\)?/i;

/** Sentences and lines of a note. A point after a single letter or a number ends none. */
const piecesOf = (text: string): readonly string[] =>
  text
    .replace(/((?:[a-zà-ÿ]{2}|[\d)])[.!])\s+(?=[A-ZÀ-Þ[☐-])/g, "$1\n")
    .split(/[\n\r;]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

/**
 * Actions that a note seems to hold, in its order. Nothing is written from them: a person confirms each.
 * Example: `Aaron will revise the rubric by 10/3.` gives the action `revise the rubric`, owner Aaron, due `by 10/3`.
 */
export function findActions(text: string): readonly ActionProposal[] {
  const found: ActionProposal[] = [];
  let standing: Standing = "among notes";
  for (const piece of piecesOf(text)) {
    const head = HEAD.exec(piece);
    const body = head === null ? piece : piece.slice(head[0].length);
    if (head !== null) standing = "under a heading";
    else if (
      /^[\w ]{3,30}:\s*$/.test(piece) ||
      (!/^[-•*\d[☐□☑✓✔(]/.test(piece) && found.length > 0 && !WILL.test(piece))
    )
      standing = "among notes";
    if (body.trim() === "") continue;
    const proposal = readPiece(body, piece, standing);
    if (proposal !== undefined) found.push(proposal);
  }
  return found;
}

/** Where a line stands: under a heading that says that actions follow, or anywhere else. */
type Standing = "under a heading" | "among notes";

/** What a line shows besides its words. */
interface Shown {
  readonly mark: "done" | "open";
  readonly quote: string;
}

/** One line as an action; a line of no such shape is one only under a heading that says so. */
function readPiece(body: string, quote: string, standing: Standing): ActionProposal | undefined {
  const box = BOX.exec(body);
  const ticked = box !== null && (/[xX✓]/.test(box[1] ?? "") || box[3] !== undefined);
  const shown: Shown = { mark: ticked ? "done" : "open", quote };
  const said = (box === null ? body : body.slice(box[0].length)).replace(/^[-•*–—]\s*/, "").trim();
  const sure = box !== null || standing === "under a heading";
  const will = WILL.exec(said);
  if (will !== null && (sure || /\b(?:will|going to|agree\w*|volunteered|needs? to|va a|van a|encargar)/.test(said))) {
    const owners = ownersIn(will[1] ?? "");
    if (owners.length > 0) return proposalOf(will[2] ?? "", owners, shown);
  }
  const we = WE_WILL.exec(said);
  if (we !== null) return proposalOf(we[1] ?? "", [], shown);
  if (!sure) return undefined;
  const colon = COLON.exec(said);
  if (colon !== null && ownersIn(colon[1] ?? "").length > 0)
    return proposalOf(colon[2] ?? "", ownersIn(colon[1] ?? ""), shown);
  const last = OWNER_LAST.exec(said);
  const owners = last === null ? [] : ownersIn(last[2] ?? "");
  return owners.length > 0 ? proposalOf(last?.[1] ?? "", owners, shown) : proposalOf(said, [], shown);
}

const ownersIn = (text: string): readonly string[] => {
  if (!isName(text.split(/, | and | & | y |\//)[0] ?? "") || isGroup(text)) return [];
  return readPeople(text).present;
};

function proposalOf(said: string, owners: readonly string[], { mark, quote }: Shown): ActionProposal | undefined {
  const due = DUE.exec(said);
  const action = (due === null ? said : said.replace(due[0], "")).replace(/[\s.,;:–—-]+$/, "").trim();
  return action.length < 3 ? undefined : { action, owners, due: due?.[1] ?? "", done: mark === "done", quote };
}
