/** Notices as a list: how much each weighs, its sentence, and the way to its cell. */
import type { JSX } from "preact";
import type { Notice } from "../words/notice.ts";
import { usePage } from "./page-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { noticeSentence } from "./sentences.ts";

const SIGNS = { error: "!", warning: "?", info: "i" } as const;

/** The sign before a notice. The words beside it say the same, so that neither colour nor shape is needed. */
export function Sign({ severity }: { readonly severity: Notice["severity"] }): JSX.Element {
  return (
    <span class={`sign ${severity}`} aria-hidden="true">
      {SIGNS[severity]}
    </span>
  );
}

function NoticeItem({ notice }: { readonly notice: Notice }): JSX.Element {
  const { speech, words } = usePage();
  const { severity, sheet, cell } = notice;
  return (
    <li class="notice">
      <Sign severity={severity} />
      <div>
        <span class="sr-only">{words.severity[severity]}: </span>
        <span>{noticeSentence(notice, speech)}</span>
        {sheet !== "" && (
          <div>
            <PlaceLink sheet={sheet} cell={cell === "" ? "A1" : cell}>
              {cell === "" ? sheet : words.common.showPlace(sheet, cell)}
            </PlaceLink>
          </div>
        )}
      </div>
    </li>
  );
}

export function NoticeList({ notices }: { readonly notices: readonly Notice[] }): JSX.Element {
  return (
    <ul class="notices">
      {notices.map((notice, index) => (
        <NoticeItem key={`${notice.code}-${index}`} notice={notice} />
      ))}
    </ul>
  );
}
