/** The local page: served to this computer alone, with one script that is known by its fingerprint. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { servePage } from "../../workbench/page-server.ts";
import { ownFolder } from "./cli/typed.ts";
import { ASKING, NOTES, packed, partsOf, rowsXml } from "./packed.ts";

const at = ownFolder();

interface Answered {
  readonly status: number;
  readonly policy: string;
  readonly body: string;
}

/** One request by hand, so that its Host header can say anything. */
function answered(address: string, path: string, host: string, method = "GET"): Promise<Answered> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, method, host: "127.0.0.1", headers: { host }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          policy: String(response.headers["content-security-policy"]),
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

async function served<T>(work: (address: string) => Promise<T>, file = "notes.xlsx"): Promise<T> {
  writeFileSync(
    at("notes.xlsx"),
    packed(
      partsOf({
        "PLC &lt;b&gt;notes&lt;/b&gt;": NOTES,
        Empty: "",
        Long: rowsXml(Array.from({ length: 501 }, () => ["x"])),
      }),
    ),
  );
  const server = await servePage(at(file), ASKING, "45173");
  try {
    return await work(server.address);
  } finally {
    await server.close();
  }
}

test("the page runs its own script and styles, and nothing else", async () => {
  const { status, policy, body } = await served((address) => answered(address, "/", new URL(address).host));
  expect(status).toBe(200);
  const script = /<script>([\s\S]*?)<\/script>/.exec(body)?.[1] ?? "";
  expect(script.length).toBeGreaterThan(1000);
  expect(policy).toContain(`script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(body).not.toMatch(/\b(src|href)=/);
});

test("the workbook's tabs come as texts, with what is not shown said", async () => {
  const { body } = await served((address) => answered(address, "/book.json", new URL(address).host));
  const book = JSON.parse(body);
  expect(book.file).toBe("notes.xlsx");
  expect(
    book.sheets.map(({ name, rows, empty, more }: Record<string, unknown>) => [
      name,
      (rows as unknown[]).length,
      empty,
      more,
    ]),
  ).toEqual([
    ["PLC <b>notes</b>", 3, "", ""],
    ["Empty", 0, "Nothing stands in this tab.", ""],
    ["Long", 500, "", "This tab has 501 rows; the first 500 rows and 1 columns are shown."],
  ]);
});

test("a workbook that went away is said on the page", async () => {
  const { body } = await served((address) => answered(address, "/book.json", new URL(address).host), "gone.xlsx");
  expect(JSON.parse(body).trouble).toMatch(/^There is no file at /);
});

test.each([
  ["a page from elsewhere that borrows the address", "/book.json", "evil.example", "GET", 403],
  ["a command instead of a question", "/", undefined, "POST", 405],
  ["another path", "/../../etc/passwd", undefined, "GET", 404],
])("%s is turned away", async (_title, path, host, method, status) => {
  const answer = await served((address) => answered(address, path, host ?? new URL(address).host, method));
  expect([answer.status, answer.body, answer.policy]).toEqual([status, "", "default-src 'none'"]);
});

test("a port that is taken is passed over for the next", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(45173, "127.0.0.1", resolve);
  });
  try {
    expect(await served(async (address) => address)).toBe("http://127.0.0.1:45174/");
  } finally {
    other.close();
  }
});
