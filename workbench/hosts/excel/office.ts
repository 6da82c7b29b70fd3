/** The part of `Office` that office.js itself would fill in when it opens inside Excel: who the host is, and what it can do. */
import { supports, type World } from "./world.ts";

/** What a pane sees of the program around it. */
export interface Surroundings {
  /** `en-US`, `es-MX`: the language of the program's menus. */
  readonly displayLanguage: string;
  /** Where the workbook lies; the same for one workbook as long as it is not moved. */
  readonly documentUrl: string;
  /** Whether ribbon buttons and pane share one page; on an iPad they do not. */
  readonly sharedRuntime: "yes" | "no";
}

/** What the ribbon has been told to call, and whether the pane was asked to show itself. */
export interface Ribbon {
  readonly actions: Map<string, (event: { completed(): void }) => void>;
  timesShown: number;
  /** What was asked of `Office.ribbon.requestUpdate`. */
  readonly updates: unknown[];
}

/** Presses a ribbon button; answers when its function has said that it is done. Throws where nothing was associated with the id. */
export function press({ actions }: Ribbon, id: string): Promise<void> {
  const action = actions.get(id);
  if (!action) throw new Error(`The ribbon has nothing for ${id}.`);
  return new Promise((completed) => action({ completed }));
}

/** Members to lay over the `Office` that the bundle brings. */
export function officeFor(world: World, surroundings: Surroundings, ribbon: Ribbon): Record<string, unknown> {
  const info = { host: "Excel", platform: "OfficeOnline" };
  return {
    HostType: { Excel: "Excel" },
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: surroundings.displayLanguage,
      contentLanguage: surroundings.displayLanguage,
      document: { url: surroundings.documentUrl },
      requirements: { isSetSupported: (set: string, version: string) => hasSet(world, surroundings, set, version) },
    },
    onReady: (callback?: (about: unknown) => void) => Promise.resolve(info).then((about) => callback?.(about) ?? about),
    actions: {
      associate: (id: string, action: (event: { completed(): void }) => void) => ribbon.actions.set(id, action),
    },
    ribbon: {
      requestUpdate: (change: unknown) => {
        ribbon.updates.push(change);
        return Promise.resolve();
      },
    },
    addin: {
      showAsTaskpane: () => {
        ribbon.timesShown++;
        return Promise.resolve();
      },
    },
  };
}

function hasSet(world: World, surroundings: Surroundings, set: string, version: string): boolean {
  if (set === "ExcelApi") return supports(world, version);
  return set === "SharedRuntime" && surroundings.sharedRuntime === "yes";
}
