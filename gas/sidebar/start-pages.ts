/** Begins the page for more pages in one language. Where the script can collect, the page can, too. */
import type { GoesOn, RoundTold } from "../../core/round.ts";
import { morePagesIn } from "../../core/sidebar/more-pages.tsx";
import { mountPages } from "../../core/sidebar/mount-pages.tsx";
import { roundIn } from "../../core/sidebar/round-section.tsx";
import { noticeSentence } from "../../core/sidebar/sentences.ts";
import type { Collects } from "../../core/sidebar/use-round.ts";
import type { PagesUi } from "../../core/words/en-pages-ui.ts";
import type { RoundUi } from "../../core/words/en-round-ui.ts";
import type { PageWords } from "../../core/words/page-words.ts";
import { noticeOf } from "../failure.ts";
import { sheetsBridge } from "./bridge.ts";
import { callScript, scriptHas } from "./script-run.ts";

interface Words {
  readonly page: PageWords;
  readonly pages: PagesUi;
  readonly round: RoundUi;
}

/** Draws the page. */
export function startPages({ page, pages, round }: Words): void {
  const root = document.getElementById("app");
  if (!root) return;
  const Round = scriptHas("pltCollectMore") ? roundIn(collectsIn(page), round) : null;
  mountPages(root, sheetsBridge("summary", page), page, {
    title: pages.title,
    More: morePagesIn({ texts: pages, reads: null, Round }),
  });
}

function collectsIn(words: PageWords): Collects {
  const told = (answer: Promise<string>): Promise<RoundTold> =>
    answer.then(
      (json) => JSON.parse(json) as RoundTold,
      (failure: unknown) => {
        throw new Error(noticeSentence(noticeOf(failure), words));
      },
    );
  return {
    state: () => told(callScript("pltCollectState")),
    begin: (goesOn: GoesOn) => told(callScript("pltCollectBegin", goesOn)),
    more: () => told(callScript("pltCollectMore")),
    stop: () => told(callScript("pltCollectStop")),
  };
}
