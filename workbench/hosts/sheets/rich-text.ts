/** Text with a link, as cells take it through `setRichTextValues`. */
import { service } from "./mark.ts";

export interface RichTextPort {
  readonly getText: () => string;
  readonly getLinkUrl: () => string | null;
}

export interface RichTextBuilderPort {
  readonly setText: (text: string) => RichTextBuilderPort;
  readonly setLinkUrl: (url: string | null) => RichTextBuilderPort;
  readonly build: () => RichTextPort;
}

type Assert<T extends U, U> = T;
export type RichTextIsReal = Assert<GoogleAppsScript.Spreadsheet.RichTextValue, RichTextPort>;
export type RichTextBuilderIsReal = Assert<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, RichTextBuilderPort>;

const known = new WeakMap<object, { readonly text: string; readonly url: string | null }>();

/** What a rich text says and where it leads; undefined where the object is none. */
export const richTextOf = (value: object): { readonly text: string; readonly url: string | null } | undefined =>
  known.get(value);

export function richText(text: string, url: string | null): RichTextPort {
  const port = service("RichTextValue", { getText: () => text, getLinkUrl: () => url });
  known.set(port, { text, url });
  return port;
}

/** `SpreadsheetApp.newRichTextValue()`. */
export function richTextBuilder(): RichTextBuilderPort {
  let text = "";
  let url: string | null = null;
  const builder: RichTextBuilderPort = service("RichTextValueBuilder", {
    setText: (to: string) => {
      text = to;
      url = null;
      return builder;
    },
    setLinkUrl: (to: string | null) => {
      url = to;
      return builder;
    },
    build: () => richText(text, url),
  });
  return builder;
}
