/** `HtmlService`: pages that the add-on shows beside the grid. */
import { ServiceException } from "./exception.ts";
import { service } from "./mark.ts";

export interface HtmlOutputPort {
  readonly getContent: () => string;
  readonly setTitle: (title: string) => HtmlOutputPort;
}
export interface HtmlServicePort {
  readonly createHtmlOutputFromFile: (name: string) => HtmlOutputPort;
  readonly createHtmlOutput: (html: string) => HtmlOutputPort;
}

type Assert<T extends U, U> = T;
export type HtmlServiceIsReal = Assert<GoogleAppsScript.HTML.HtmlService, HtmlServicePort>;

const pages = new WeakMap<object, { title: string; html: string }>();

/** The page's text and title; throws where the object is no page. */
export function htmlOf(output: object): { readonly title: string; readonly html: string } {
  const page = pages.get(output);
  if (page) return { ...page };
  throw new ServiceException("The parameters don't match the method signature: this takes an HtmlOutput.");
}

/** The global `HtmlService`; `files` are the project's HTML files by name, without `.html`. */
export function htmlService(files: Readonly<Record<string, string>>): HtmlServicePort {
  return service("HtmlService", {
    createHtmlOutput: (html: string) => htmlOutput(html),
    createHtmlOutputFromFile: (name: string) => {
      const html = files[name];
      if (html === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
      return htmlOutput(html);
    },
  });
}

function htmlOutput(html: string): HtmlOutputPort {
  const page = { title: "", html };
  const port: HtmlOutputPort = service("HtmlOutput", {
    getContent: () => page.html,
    setTitle: (title: string) => {
      page.title = title;
      return port;
    },
  });
  pages.set(port, page);
  return port;
}
