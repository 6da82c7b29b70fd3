import { runInNewContext } from "node:vm";
import { escapeScript, inlinePage } from "../../../workbench/build/inline-page.ts";

test.each([
  ['"</script>"', '"<\\/script>"'],
  ['"</SCRIPT >"', '"<\\/SCRIPT >"'],
  ['"<!-- x"', '"<\\!-- x"'],
  ["a<b", "a<b"],
])("%s in a script becomes %s", (script, escaped) => {
  expect(escapeScript(script)).toBe(escaped);
});

test("an escaped text still means the same", () => {
  const text = '"</script><!-- end"';
  expect(JSON.stringify(runInNewContext(escapeScript(text)))).toBe(text);
});

test("the page has one script and one style element, whatever is in them", () => {
  const page = inlinePage({
    title: "PLT Log & <more>",
    language: "es",
    script: 'x="</script>"',
    styles: "p{content:'</style>'}",
  });
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  expect(page).toContain("<title>PLT Log &amp; &lt;more></title>");
});
