/** A small server for this computer alone: one page, one workbook, nothing from elsewhere and nothing to elsewhere. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { terminalWords } from "../core/words/terminal.ts";
import { Refusal } from "./files/refusal.ts";
import type { ShownBook, ShownTrouble } from "./page/shown-book.ts";
import { type Asking, readWorkbook } from "./read.ts";
import { sayHere } from "./say.ts";
import { shownBook } from "./shown.ts";

export interface PageServer {
  /** What to type in the browser: `http://127.0.0.1:4173/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;
const HOST = "127.0.0.1";

/** Serves the workbook at `path` on the port asked for, 4173 without one, or the next that is free. Only this computer reaches it. */
export async function servePage(path: string, asking: Asking, port: string | undefined): Promise<PageServer> {
  const page = readPage();
  const server = createServer((request, response) => {
    respond(request, response, page, path, asking).catch(() => {
      const { failed } = terminalWords[asking.language].page;
      send(response, 500, "application/json", JSON.stringify({ trouble: failed }));
    });
  });
  const first = Number.isInteger(Number(port)) && Number(port) > 0 ? Number(port) : FIRST_PORT;
  const found = await listen(server, first);
  return {
    address: `http://${HOST}:${found}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    const free = await new Promise<boolean>((resolve, reject) => {
      server.once("error", (failure: NodeJS.ErrnoException) => {
        if (failure.code === "EADDRINUSE" || failure.code === "EACCES") resolve(false);
        else reject(failure);
      });
      server.listen(port, HOST, () => resolve(true));
    });
    if (free) return port;
    server.removeAllListeners("listening");
  }
  throw new Error(`No port from ${first} to ${first + PORTS_TRIED - 1} is free.`);
}

interface Page {
  readonly html: string;
  readonly policy: string;
}

/** The built page, beside the built program; a program that runs from its sources finds it in `dist`. */
function readPage(): Page {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const found = [join(folder, "page.html"), join(folder, "dist", "workbench", "page.html")].find((file) =>
      existsSync(file),
    );
    if (found !== undefined) {
      const html = readFileSync(found, "utf8");
      return { html, policy: policyFor(html) };
    }
    if (folder === dirname(folder)) throw new Error("The local page is not built.");
  }
}

/** Only the page's own script and styles run, known by their fingerprints; it may ask this server and nobody else. */
function policyFor(html: string): string {
  const fingerprints = (tag: string): string =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))]
      .map(
        ([, text]) =>
          `'sha256-${createHash("sha256")
            .update(text ?? "")
            .digest("base64")}'`,
      )
      .join(" ");
  return [
    "default-src 'none'",
    `script-src ${fingerprints("script")}`,
    `style-src ${fingerprints("style")}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  path: string,
  asking: Asking,
): Promise<void> {
  if (!isForUs(request)) return send(response, 403, "text/plain", "");
  if (request.method !== "GET") return send(response, 405, "text/plain", "");
  if (request.url === "/") return send(response, 200, "text/html", page.html, page.policy);
  if (request.url === "/book.json")
    return send(response, 200, "application/json", JSON.stringify(await book(path, asking)));
  return send(response, 404, "text/plain", "");
}

/** A page from elsewhere can make the browser ask this address under another name; such a request is not answered. */
const isForUs = ({ headers }: IncomingMessage): boolean => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? "");

async function book(path: string, asking: Asking): Promise<ShownBook | ShownTrouble> {
  try {
    return shownBook((await readWorkbook(path, asking)).snapshot);
  } catch (failure) {
    if (failure instanceof Refusal) return { trouble: sayHere(failure.notice, asking.language) };
    throw failure;
  }
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  policy = "default-src 'none'",
): void {
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
  });
  response.end(body);
}
