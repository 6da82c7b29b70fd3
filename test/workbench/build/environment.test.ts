import { environmentFor, forEnvironment } from "../../../workbench/build/environment.ts";

const file = {
  development: { id: "id-of-test", address: "https://localhost:3443", name: "PLT Log (test)" },
  production: { id: "id-of-district", name: "PLT Log" },
};
const manifest = [
  "<Id>id-of-test</Id>",
  '<DisplayName DefaultValue="PLT Log (test)"/>',
  "<AppDomain>https://localhost:3443</AppDomain>",
  '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3443/taskpane.html"/>',
].join("\n");

test("without an address the manifest stays as it was written", () => {
  expect(forEnvironment(manifest, file.development, environmentFor("", file))).toBe(manifest);
});

test("a district's address comes with its own id and name, and its domain without the path", () => {
  const wanted = environmentFor("https://tools.example.org/plt-log/", file);
  expect(forEnvironment(manifest, file.development, wanted).split("\n")).toEqual([
    "<Id>id-of-district</Id>",
    '<DisplayName DefaultValue="PLT Log"/>',
    "<AppDomain>https://tools.example.org</AppDomain>",
    '<bt:Url id="Pane.Url" DefaultValue="https://tools.example.org/plt-log/taskpane.html"/>',
  ]);
});

test.each(["http://tools.example.org", "tools.example.org", 'https://x"><Id>', "https://"])(
  "%s is refused",
  (address) => {
    expect(() => environmentFor(address, file)).toThrow("must begin with https://");
  },
);
