/** Says what was brought back, and lets a person start over without fear. */
import type { JSX } from "preact";
import { usePage } from "./page-context.ts";
import type { DraftKeeper } from "./use-draft.ts";

export function DraftBanner({ keeper }: { readonly keeper: DraftKeeper }): JSX.Element | null {
  const { words, announce } = usePage();
  const startOver = (): void => {
    keeper.startOver();
    announce(words.meeting.startedOver);
  };
  if (keeper.bringBack !== undefined) {
    return (
      <div class="banner">
        <p>{words.meeting.startedOver}</p>
        <button type="button" class="link" onClick={keeper.bringBack}>
          {words.meeting.bringBack}
        </button>
      </div>
    );
  }
  if (keeper.trouble) return <p class="banner">{words.meeting.notKept}</p>;
  if (keeper.keptAt === "") return null;
  return (
    <div class="banner">
      <p>{words.meeting.kept(words.moment(keeper.keptAt))}</p>
      <button type="button" class="link" onClick={startOver}>
        {words.meeting.startOver}
      </button>
    </div>
  );
}
