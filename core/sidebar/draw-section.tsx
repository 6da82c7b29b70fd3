/** One sort of pages with its button; once drawn, the way to each of them. */
import type { ComponentChildren, JSX } from "preact";
import type { Command } from "../command.ts";
import { BusyButton } from "./busy-button.tsx";
import { NoticeList } from "./notice-list.tsx";
import { usePage } from "./page-context.ts";
import { usePages } from "./pages-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { Problem } from "./problem.tsx";
import { useAsk } from "./use-ask.ts";

type Wish = Omit<Extract<Command, { readonly type: "draw-pages" }>, "type" | "id">;

interface Props {
  readonly said: { readonly heading: string; readonly what: string; readonly button: string };
  readonly wish: Wish;
  /** Fields that a person fills in before. */
  readonly children?: ComponentChildren;
}

export function DrawSection({ said, wish, children }: Props): JSX.Element {
  const { announce, commandId, succeeded } = usePage();
  const { texts } = usePages();
  const { asked, send } = useAsk("drawn");
  const draw = async (): Promise<void> => {
    const intent = `draw ${wish.pages} ${wish.name} ${wish.since ?? ""}`;
    const outcome = await send({ type: "draw-pages", id: commandId(intent), ...wish });
    if (outcome.is !== "done") return;
    succeeded(intent);
    announce(texts.drawn(outcome.reply.sheets));
  };
  return (
    <section class="offer">
      <h2>{said.heading}</h2>
      <p class="quiet">{said.what}</p>
      {children}
      <p class="actions">
        <BusyButton
          look="plain"
          text={said.button}
          busy={asked.is === "working" ? texts.drawing : ""}
          press={() => void draw()}
        />
      </p>
      {asked.is === "done" && (
        <div class="good">
          <p>{texts.drawn(asked.reply.sheets)}</p>
          <ul class="plain">
            {asked.reply.sheets.map((sheet) => (
              <li key={sheet}>
                <PlaceLink sheet={sheet} cell="A1">
                  {texts.show(sheet)}
                </PlaceLink>
              </li>
            ))}
          </ul>
          {asked.reply.notices.length > 0 && <NoticeList notices={asked.reply.notices} />}
        </div>
      )}
      {(asked.is === "refused" || asked.is === "unreached") && <Problem title={texts.failed} trouble={asked} />}
    </section>
  );
}
