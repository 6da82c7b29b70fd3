/** Notices as a person reads them: what weighs most first, and not more than fits a screen. */
import type { Notice } from "../../core/index.ts";
import { sayHere } from "../say.ts";
import type { Request } from "./request.ts";

const SHOWN = 20;

/** Prints notices, errors and warnings apart from remarks; none prints nothing. */
export function showNotices(request: Request, notices: readonly Notice[]): void {
  const weighty = notices.filter(({ severity }) => severity !== "info");
  const remarks = notices.filter(({ severity }) => severity === "info");
  if (weighty.length > 0) list(request, request.words.lookAt(weighty.length), weighty);
  if (remarks.length > 0) list(request, request.words.remarks, remarks);
}

function list({ terminal, words, asking }: Request, title: string, notices: readonly Notice[]): void {
  terminal.out("");
  terminal.out(title);
  for (const notice of notices.slice(0, SHOWN)) {
    const weight = notice.severity === "info" ? "" : `(${words.severity[notice.severity]}) `;
    terminal.out(`  - ${weight}${sayHere(notice, asking.language)}`);
  }
  if (notices.length > SHOWN) terminal.out(`  ${words.andMore(notices.length - SHOWN)}`);
}

/** Says on standard error why a command was refused, a sentence a line, each once. */
export function showRefusal({ terminal, asking }: Request, notices: readonly Notice[]): void {
  for (const sentence of new Set(notices.map((notice) => sayHere(notice, asking.language)))) terminal.err(sentence);
}
