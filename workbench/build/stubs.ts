/** Apps Script code from a bundle: what menus and pages call must be plain functions at the top of the file. */

/**
 * The file's text: one small function for each exported name, and the bundle asleep inside a function until the first is called.
 * A fault in the bundle then shows where it is used, not when the spreadsheet opens. `holder` names the bundle; each file needs its own.
 * Example: exports `["save"]` and holder `app` give `function save(){return app_().save.apply(this,arguments)}` and the bundle below it.
 */
export function withStubs(script: string, exports: readonly string[], holder: string): string {
  const stubs = exports.map((name) => `function ${name}(){return ${holder}_().${name}.apply(this,arguments)}`);
  return [
    ...stubs,
    `var ${holder}Loaded_;`,
    `function ${holder}_(){return ${holder}Loaded_||(${holder}Loaded_=${holder}Load_())}`,
    `function ${holder}Load_(){`,
    script.trimEnd(),
    `return ${holder}}`,
    "",
  ].join("\n");
}
