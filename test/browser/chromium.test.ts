import type { Browser } from "playwright-core";
import { launch } from "./chromium.ts";

const widthOf = (text: string): string => `<span>${text}</span><br>`;

test("the browser for page tests draws letters, at the width of a sidebar", async () => {
  const browser: Browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 300, height: 600 } });
    await page.setContent(`<body style="font:16px sans-serif">${widthOf("mmmm")}${widthOf("iiii")}</body>`);
    const [wide, narrow, whole] = await page.evaluate(() => [
      ...Array.from(document.querySelectorAll("span"), (span) => span.getBoundingClientRect().width),
      document.documentElement.clientWidth,
    ]);
    expect(whole).toBe(300);
    expect(narrow).toBeGreaterThan(0);
    expect(wide).toBeGreaterThan(2 * (narrow ?? 0));
  } finally {
    await browser.close();
  }
});
