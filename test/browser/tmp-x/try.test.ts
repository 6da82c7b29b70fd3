import { bundleStandIn, openPane } from "/work/main/test/browser/excel-pane.ts";
import { launch } from "/work/main/test/browser/chromium.ts";
import { bookOf } from "/work/main/workbench/hosts/book-of.ts";
test("pane", async () => {
  bundleStandIn();
  const b = await launch();
  const pane = await openPane(b, bookOf("Grade 5", { Notes: [["Date","Who"],["9/14","Ana"]] }), {locale:"en-US",width:350,folder:"/tmp/pane"});
  await pane.page.waitForTimeout(4000);
  console.log(await pane.frame.evaluate(()=>document.body.innerText));
  console.log(pane.faults, await pane.frame.evaluate(()=>(globalThis as any).excelStandIn?.counts));
  await pane.page.screenshot({path:"/tmp/pane/shot.png"});
  await b.close();
}, 60000);
