/** Bundled modules become plain scripts that hand each other what they share. */
import vm from "node:vm";
import { plainScript } from "../../../workbench/build/plain-script.ts";

test.each([
  ["nothing shared", "a();\n", "(()=>{a();\n})();\n"],
  ["taken", 'import{a as b,c}from"./shared.js";b(c);', "(()=>{const{a:b,c:c}=pltShared;b(c);})();\n"],
  ["given", "var x=1,y=2;export{x as a,y};\n", "var pltShared=(()=>{var x=1,y=2;return{a:x,y:y}})();\n"],
])("%s", (_title, module, script) => {
  expect(plainScript(module)).toBe(script);
});

test("what one script gives, another takes", () => {
  const realm = vm.createContext({ said: "" });
  vm.runInContext(plainScript('var t=n=>"Good day, "+n;export{t as a};'), realm);
  vm.runInContext(plainScript('import{a as e}from"./shared.js";said=e("Ana");'), realm);
  expect(realm["said"]).toBe("Good day, Ana");
});

test.each(['import{a}from"./other.js";a();', "import * as a from'./shared.js';a.b();", 'a();import"./shared.js";'])(
  "planted: %s is more than plain scripts can do, and is said",
  (module) => {
    expect(() => plainScript(module)).toThrow(/only shared\.js/);
  },
);
