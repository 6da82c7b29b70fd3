/** What helps to fill in a tab of a file, and pages that are drawn again. */
import type { Write } from "../../core/index.ts";
import { partText } from "../../workbench/files/archive.ts";
import { addTab, setCells, TAB, written } from "./written.ts";

const area = { row: 1, column: 1, rows: 10, columns: 1 };

describe("what helps to fill in a tab", () => {
  test("a drop-down warns and takes other text; special letters in it are safe", async () => {
    const { xml } = await written([
      addTab,
      { do: "choices", sheet: TAB, area, options: ["A & B", 'say "hi"', "<c>"], help: "Pick <one>", refusal: "" },
    ]);
    expect(xml).toContain('<formula1>"A &amp; B,say ""hi"",&lt;c&gt;"</formula1>');
    expect(xml).toMatch(
      /<dataValidation [^>]*errorStyle="information"[^>]*prompt="Pick &lt;one&gt;"[^>]*sqref="B2:B11"/,
    );
  });

  test.each([
    ["longer than Excel takes", ["x".repeat(256)]],
    ["with a comma in it", ["a, b"]],
  ])("a drop-down %s is left out, and that is said", async (_title, options) => {
    const { xml, notices } = await written([
      addTab,
      { do: "choices", sheet: TAB, area, options, help: "", refusal: "" },
    ]);
    expect(xml).not.toContain("<dataValidation");
    expect(notices.map(({ code }) => code)).toEqual(["host/choices-too-long"]);
  });

  test.each([
    ["day", 'type="date"'],
    ["number", 'type="decimal"'],
    ["share", 'type="decimal"'],
    ["time", 'type="time"'],
  ] as const)("a rule for a %s refuses what is none, and says what to type", async (type, expected) => {
    const refusal = "Type <one> such as 3.";
    const { xml } = await written([addTab, { do: "rule", sheet: TAB, area, type, help: "", refusal }]);
    expect(xml).toMatch(/<dataValidation [^>]*errorStyle="stop"/);
    expect(xml).toContain('error="Type &lt;one&gt; such as 3."');
    expect(xml).toContain(expected);
  });

  test("a drop-down refuses other text where it has a sentence for it", async () => {
    const { xml } = await written([
      addTab,
      { do: "choices", sheet: TAB, area, options: ["Open"], help: "", refusal: "Choose one." },
    ]);
    expect(xml).toMatch(/<dataValidation [^>]*error="Choose one."[^>]*errorStyle="stop"/);
  });

  test("a column that takes anything has its help, and no rule", async () => {
    const help = "What was said.";
    const { xml } = await written([addTab, { do: "rule", sheet: TAB, area, type: "any", help, refusal: "" }]);
    expect(xml).toMatch(/<dataValidation [^>]*prompt="What was said\."/);
    expect(xml).not.toMatch(/errorStyle|showErrorMessage/);
  });

  test("a text is highlighted where it stands alone in a cell", async () => {
    const { xml } = await written([addTab, { do: "highlight", sheet: TAB, area, text: 'a "b"', style: "attention" }]);
    expect(xml).toMatch(/<conditionalFormatting sqref="B2:B11"><cfRule type="cellIs"[^>]*operator="equal"/);
    expect(xml).toContain("a &#34;&#34;b&#34;&#34;");
  });

  test("headings stay in view and are printed on each page, one page wide", async () => {
    const twice: readonly Write[] = [
      { do: "freeze", sheet: TAB, rows: 1 },
      { do: "print-setup", sheet: TAB, headingRows: 1 },
    ];
    const { xml, parts } = await written([addTab, ...twice, ...twice]);
    expect(xml).toMatch(/<pane [^>]*state="frozen"[^>]*ySplit="1"/);
    expect(xml).toMatch(/<pageSetup [^>]*fitToHeight="0"[^>]*orientation="landscape"/);
    expect(partText(parts, "xl/workbook.xml").match(/_xlnm.Print_Titles/g)).toHaveLength(1);
  });

  test("columns are as wide as they should be", async () => {
    const { xml } = await written([addTab, { do: "widths", sheet: TAB, column: 1, widths: [12, 40] }]);
    expect(xml).toMatch(/<col [^>]*max="2" min="2" width="12"/);
    expect(xml).toMatch(/<col [^>]*max="3" min="3" width="40"/);
  });

  test("a link leads to a cell; without it the text stays", async () => {
    const texts = [["'Team notes'!A7"], ["'Team notes'!A8"]];
    const links = [[{ sheet: "Team's notes", cell: "A7" }], [{ sheet: "Notes", cell: "A8" }]];
    const linked = await written([
      addTab,
      setCells(texts),
      { do: "set-links", sheet: TAB, row: 0, column: 0, texts, links },
    ]);
    expect(linked.xml).toContain('location="&#39;Team&#39;&#39;s notes&#39;!A7"');
    const gone = await written(
      [{ do: "set-links", sheet: TAB, row: 0, column: 0, texts, links: [[null], links[1] ?? []] }],
      linked.bytes,
    );
    expect(gone.xml.match(/<hyperlink /g)).toHaveLength(1);
    expect(gone.tab?.cells).toEqual(texts);
  });
});

describe("a page that is drawn again", () => {
  const sentence = 'Minutes were 40 & "more"';
  const chart: Write = {
    do: "chart",
    sheet: TAB,
    data: { row: 0, column: 0, rows: 3, columns: 2 },
    at: { row: 0, column: 3 },
    chart: {
      type: "chart",
      chart: "column",
      title: "Minutes",
      sentence,
      categoryHeading: "Month",
      categories: ["Sep", "Oct"],
      series: [{ name: "Minutes", values: [40, 45] }],
    },
  };
  const draw: readonly Write[] = [
    setCells([
      ["Month", "Minutes"],
      ["Sep", 40],
      ["Oct", 45],
    ]),
    chart,
  ];
  const charts = (parts: ReadonlyMap<string, Uint8Array>): readonly string[] =>
    [...parts.keys()].filter((name) => name.startsWith("xl/charts/chart"));

  test("has one chart, with the sentence as its alternative text", async () => {
    const { parts } = await written([addTab, ...draw]);
    expect(charts(parts)).toHaveLength(1);
    expect(partText(parts, "xl/drawings/drawing1.xml")).toContain('descr="Minutes were 40 &amp; &#34;more&#34;"');
    expect(partText(parts, charts(parts)[0] ?? "")).toContain("&#39;PLT Meetings&#39;!$B$2:$B$3");
  });

  test("still has one, and not a byte more, however often it is drawn", async () => {
    const again: readonly Write[] = [{ do: "clear-page", sheet: TAB, columns: 8 }, ...draw];
    const once = await written([addTab, ...draw]);
    const twice = await written(again, once.bytes);
    const thrice = await written(again, twice.bytes);
    expect(charts(thrice.parts)).toHaveLength(1);
    expect(thrice.tab).toEqual(once.tab);
    expect(Math.abs(thrice.bytes.length - twice.bytes.length)).toBeLessThan(20);
  });

  test("loses what it drew before, and keeps what a team wrote beside it", async () => {
    const own: Write = setCells([["ours"]], 1, 9);
    const first = await written([addTab, setCells([["old", "older"], ["x"]]), own, chart]);
    const { tab, parts } = await written(
      [{ do: "clear-page", sheet: TAB, columns: 8 }, setCells([["new"]])],
      first.bytes,
    );
    expect(tab?.cells).toEqual([["new"], [null, null, null, null, null, null, null, null, null, "ours"]]);
    expect(charts(parts)).toHaveLength(0);
  });
});
