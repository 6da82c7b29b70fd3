/** A page as one HTML file with its script and styles inside, for hosts that serve nothing but that file. */

/** The parts of a page; `title` is what a browser's tab or a screen reader says first. */
export interface PageParts {
  readonly title: string;
  readonly language: "en" | "es";
  readonly script: string;
  readonly styles: string;
}

/** Text that would end the script element early, or begin a comment in it, written so that it means the same and does not. */
export const escapeScript = (script: string): string =>
  script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");

/** As `escapeScript`, for a style element. */
export const escapeStyles = (styles: string): string => styles.replace(/<\/(style)/gi, "<\\/$1");

const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The whole page. The script finds an element `#app` to draw in. Example: title `PLT Log` gives `<title>PLT Log</title>`. */
export function inlinePage({ title, language, script, styles }: PageParts): string {
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<base target="_top">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    `<style>${escapeStyles(styles)}</style>`,
    "</head>",
    "<body>",
    '<div id="app"></div>',
    `<script>${escapeScript(script)}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
