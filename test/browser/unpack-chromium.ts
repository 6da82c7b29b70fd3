/** The browser for tests comes from npm and needs no system packages: unpacked once into `.cache`, or one that is installed is found. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the browser stands and what its process needs to know. */
export interface Browser {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

const CACHE = join(__dirname, "..", "..", ".cache");
const FOLDER = join(CACHE, "chromium");

/** Usual places of a Chromium kin where the one from npm does not run. */
const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The npm package brings its own libraries and fonts; its process finds them by these two variables. */
const unpacked = (): Browser => ({
  executable: join(FOLDER, "chromium"),
  environment: {
    LD_LIBRARY_PATH: join(FOLDER, "al2023", "lib"),
    FONTCONFIG_PATH: join(FOLDER, "fonts"),
    HOME: FOLDER,
  },
});

const isFromNpm = (): boolean => process.platform === "linux" && process.arch === "x64";

/** The package's own list of fonts names folders of the service it was made for. */
const fontList = (): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(FOLDER, "fonts")}</dir>
  <cachedir>${join(FOLDER, "fonts-cache")}</cachedir>
</fontconfig>
`;

/** What unpacking sets in this process, and must not leave behind. */
const TOUCHED = ["TMPDIR", "AWS_LAMBDA_JS_RUNTIME", "FONTCONFIG_PATH", "HOME", "LD_LIBRARY_PATH"];

/** Unpacks into a folder beside and renames it, so that a run that was stopped half-way leaves nothing that looks whole. */
async function unpack(): Promise<void> {
  const beside = `${FOLDER}-${process.pid}`;
  mkdirSync(beside, { recursive: true });
  const before = TOUCHED.map((name) => [name, process.env[name]] as const);
  process.env["TMPDIR"] = beside;
  // Read when the package is loaded: it then unpacks its own libraries, which a bare system lacks.
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  writeFileSync(join(beside, "fonts", "fonts.conf"), fontList());
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(beside, FOLDER);
}

/** Makes the browser ready, once a test run and before its workers start. */
export async function prepareBrowser(): Promise<void> {
  const chosen = process.env["PLT_CHROME"];
  if (chosen === undefined && isFromNpm() && !existsSync(join(FOLDER, "chromium"))) await unpack();
}

/** The browser to use: the one that `PLT_CHROME` names, the one from npm, or an installed one. Throws a sentence where there is none. */
export function findBrowser(): Browser {
  const chosen = process.env["PLT_CHROME"];
  if (chosen !== undefined) return { executable: chosen, environment: {} };
  if (isFromNpm()) return unpacked();
  const executable = INSTALLED.find((path) => existsSync(path));
  if (executable === undefined)
    throw new Error("No Chrome or Edge was found. Set PLT_CHROME to the program's full path.");
  return { executable, environment: {} };
}
