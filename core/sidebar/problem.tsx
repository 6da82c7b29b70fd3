/** Says that something did not work, why, and what to do next. Takes the focus, so that nobody misses it. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Notice } from "../words/notice.ts";
import { NoticeList } from "./notice-list.tsx";
import { usePage } from "./page-context.ts";

export type Trouble =
  | { readonly is: "refused"; readonly notices: readonly Notice[] }
  | { readonly is: "unreached"; readonly message: string };

interface Props {
  readonly title: string;
  readonly trouble: Trouble;
  readonly children?: ComponentChildren;
}

function Why({ trouble }: { readonly trouble: Trouble }): JSX.Element {
  const { words } = usePage();
  if (trouble.is === "unreached") {
    return (
      <>
        <p>{trouble.message === "" ? words.common.unreachedTitle : trouble.message}</p>
        <p>{words.common.unreached}</p>
      </>
    );
  }
  return trouble.notices.length > 0 ? <NoticeList notices={trouble.notices} /> : <p>{words.common.unexplained}</p>;
}

/** `children` hold what can be done: usually a button to try again. */
export function Problem({ title, trouble, children }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [trouble]);
  return (
    <div class="problem" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <Why trouble={trouble} />
      {children}
    </div>
  );
}
