import vm from "node:vm";
import { withStubs } from "../../../workbench/build/stubs.ts";

const bundle =
  'var app=(()=>{log.push("loaded");return {save:(a)=>"saved "+a,read:function(){return typeof this}}})();';
const runIn = (context: vm.Context, code: string): unknown => vm.runInContext(code, context);

function loaded(script: string): { readonly context: vm.Context; readonly log: readonly string[] } {
  const log: string[] = [];
  const context = vm.createContext({ log });
  runIn(context, withStubs(script, ["save", "read"], "app"));
  return { context, log };
}

test("each exported name is a function at the top of the file", () => {
  const { context } = loaded(bundle);
  expect(runIn(context, "[typeof save, typeof read]")).toEqual(["function", "function"]);
});

test("the bundle sleeps until the first call and wakes once", () => {
  const { context, log } = loaded(bundle);
  expect(log).toEqual([]);
  expect(runIn(context, 'save("it")')).toBe("saved it");
  expect(runIn(context, 'save("again")')).toBe("saved again");
  expect(log).toEqual(["loaded"]);
});

test("a fault in the bundle shows at the call, not when the file is loaded, and again at the next call", () => {
  const { context } = loaded('var app=(()=>{throw new Error("broken")})();');
  expect(() => runIn(context, 'save("it")')).toThrow("broken");
  expect(() => runIn(context, 'save("it")')).toThrow("broken");
});

test("what pages may not call ends with an underscore", () => {
  const names = [...withStubs(bundle, ["save"], "app").matchAll(/^function (\w+)/gm)].map(([, name]) => name);
  expect(names).toEqual(["save", "app_", "appLoad_"]);
});
