/** While the file is looked through, or when that did not work. */
import type { JSX } from "preact";
import type { Outcome } from "./ask.ts";
import { usePage } from "./page-context.ts";
import { Problem } from "./problem.tsx";
import { Progress } from "./progress.tsx";
import { Title } from "./title.tsx";

type Failed = Exclude<Outcome<"opened">, { readonly is: "done" }>;

interface Props {
  readonly asked: { readonly is: "idle" | "working" | "done" } | Failed;
  readonly look: () => void;
  readonly title: string;
}

export function Looking({ asked, look, title }: Props): JSX.Element {
  const { words } = usePage();
  const failed = asked.is === "refused" || asked.is === "unreached";
  return (
    <>
      <Title>{title}</Title>
      {!failed && <Progress text={words.start.looking} />}
      {failed && (
        <Problem title={words.start.lookFailed} trouble={asked}>
          <p class="actions">
            <button type="button" onClick={look}>
              {words.common.tryAgain}
            </button>
          </p>
        </Problem>
      )}
    </>
  );
}
