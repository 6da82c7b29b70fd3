/** Files are taken from the disk and put there whole, or it is said why not. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DISK } from "../../../workbench/files/disk.ts";
import { LIMITS } from "../../../workbench/files/limits.ts";
import { putFile } from "../../../workbench/files/put-file.ts";
import { replaceFile, replaceOn } from "../../../workbench/files/replace-file.ts";
import { takeFile } from "../../../workbench/files/take-file.ts";
import { refusedFor } from "./refused.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plt-disk-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const bytes = new TextEncoder().encode("new");

describe("taking a file", () => {
  test("gives its bytes", async () => {
    writeFileSync(at("a.xlsx"), "abc");
    expect(Buffer.from(await takeFile(at("a.xlsx"))).toString()).toBe("abc");
  });

  test.each([
    ["a file that is not there", "none.xlsx", "host/file-missing"],
    ["a file in a folder that is none", "empty.xlsx/a.xlsx", "host/file-missing"],
    ["a folder", "folder.xlsx", "host/file-is-folder"],
    ["an empty file", "empty.xlsx", "host/file-empty"],
    ["a file of 100 MB, which is not even opened", "huge.xlsx", "host/file-too-large"],
  ])("is refused for %s", async (_title, name, code) => {
    mkdirSync(at("folder.xlsx"));
    writeFileSync(at("empty.xlsx"), "");
    writeFileSync(at("huge.xlsx"), "PK");
    truncateSync(at("huge.xlsx"), 100 * 1024 * 1024);
    expect(await refusedFor(() => takeFile(at(name)))).toBe(code);
  });

  test("a file of just the limit is taken", async () => {
    writeFileSync(at("large.xlsx"), "PK");
    truncateSync(at("large.xlsx"), LIMITS.fileBytes);
    expect((await takeFile(at("large.xlsx"))).length).toBe(LIMITS.fileBytes);
  });
});

describe("putting a file", () => {
  test("replaces what was there, keeps its permissions, and leaves nothing beside it", async () => {
    writeFileSync(at("a.xlsx"), "old");
    chmodSync(at("a.xlsx"), 0o600);
    await putFile(at("a.xlsx"), bytes);
    expect(readFileSync(at("a.xlsx"), "utf8")).toBe("new");
    expect(statSync(at("a.xlsx")).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("through a shortcut changes the file that it leads to", async () => {
    writeFileSync(at("real.xlsx"), "old");
    symlinkSync(at("real.xlsx"), at("link.xlsx"));
    await putFile(at("link.xlsx"), bytes);
    expect(readFileSync(at("real.xlsx"), "utf8")).toBe("new");
  });

  test.each([
    ["a folder that is not there", "none/a.xlsx", "host/out-folder-missing"],
    ["the name of a folder", "folder.xlsx", "host/out-is-folder"],
    ["a place inside a file", "a.xlsx/b.xlsx", "host/out-folder-missing"],
  ])("is refused for %s, and nothing is left behind", async (_title, name, code) => {
    mkdirSync(at("folder.xlsx"));
    writeFileSync(at("a.xlsx"), "old");
    expect(await refusedFor(() => putFile(at(name), bytes))).toBe(code);
    expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "folder.xlsx"]);
    expect(readFileSync(at("a.xlsx"), "utf8")).toBe("old");
  });
});

describe("replacing a file that was read", () => {
  const was = new TextEncoder().encode("old");

  test("puts the new one in its place, and leaves nothing beside it", async () => {
    writeFileSync(at("a.xlsx"), was);
    await replaceFile(at("a.xlsx"), was, bytes);
    expect(readFileSync(at("a.xlsx"), "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("is refused where somebody saved it meanwhile, and theirs stays", async () => {
    writeFileSync(at("a.xlsx"), "theirs");
    expect(await refusedFor(() => replaceFile(at("a.xlsx"), was, bytes))).toBe("host/file-changed");
    expect(readFileSync(at("a.xlsx"), "utf8")).toBe("theirs");
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("is refused where somebody took it away meanwhile", async () => {
    expect(await refusedFor(() => replaceFile(at("a.xlsx"), was, bytes))).toBe("host/file-changed");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("waits while another run is at it, but not for one that was killed", async () => {
    writeFileSync(at("a.xlsx"), was);
    writeFileSync(at(".a.xlsx.plt-busy"), "");
    let pauses = 0;
    const pause = async (): Promise<void> => void pauses++;
    await replaceOn({ ...DISK, pause }, at("a.xlsx"), was, bytes);
    expect(pauses).toBe(100);
    expect(readFileSync(at("a.xlsx"), "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });
});
