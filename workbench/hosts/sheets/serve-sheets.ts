/** The add-on's own sidebar in a browser: the page as it ships, 300 pixels wide, over the script in its realm. For browser tests and for looking. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Book } from "../book.ts";
import { readProject } from "./project.ts";
import { scriptRunShim } from "./script-run-shim.ts";
import { type SheetsHost, sheetsHost, usualSetting } from "./sheets-host.ts";
import type { SheetsSetting } from "./world.ts";

export interface ServedSheets {
  /** A page that holds the sidebar in a frame; add `?item=1` for the second item of the menu. */
  readonly url: string;
  readonly close: () => Promise<void>;
  /** Service calls since the beginning, by name. */
  readonly counts: Map<string, number>;
  readonly host: SheetsHost;
}

/** As wide as Sheets shows a sidebar. */
const WIDTH = 300;

/** What Sheets lets the page of an add-on do. */
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox";

/** Serves the built add-on (`dist/gas`) over a workbook, on a free port of this computer. */
export const serveSheets = (book: Book, change: Partial<SheetsSetting> = {}): Promise<ServedSheets> =>
  serveHost(sheetsHost({ ...usualSetting(book, readProject(join(process.cwd(), "dist", "gas"))), ...change }));

/** Serves a host that there is already. */
export function serveHost(host: SheetsHost): Promise<ServedSheets> {
  host.open("LIMITED");
  const server = createServer((request, response) => {
    answer(host, request, response).catch((failure: unknown) => {
      response.statusCode = 500;
      response.end(String(failure));
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.closeAllConnections();
          server.close(() => closed());
        });
      resolve({ url: `http://127.0.0.1:${port}/`, close, counts: host.counts, host });
    });
  });
}

async function answer(host: SheetsHost, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  const item = Number(searchParams.get("item") ?? 0);
  if (pathname === "/") return send(response, "text/html", frame(item));
  if (pathname === "/sidebar") return send(response, "text/html", sidebar(host, item));
  if (pathname === "/run") return send(response, "application/json", called(host, await bodyOf(request)));
  response.statusCode = 404;
  response.end();
}

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader("content-type", `${type}; charset=utf-8`);
  response.end(text);
}

const frame = (
  item: number,
): string => `<!doctype html><html lang="en"><head><title>Google Sheets stand-in</title></head>
<body style="margin:0"><iframe name="sidebar" title="PLT Log" src="/sidebar?item=${item}" width="${WIDTH}" height="800" style="border:0" sandbox="${SANDBOX}"></iframe></body></html>`;

/** Chooses the item of the menu and answers the page that it opened, with the bridge in its head. */
function sidebar(host: SheetsHost, item: number): string {
  const caption = host.ui.menus[0]?.items[item]?.caption;
  if (caption === undefined) throw new RangeError(`The menu has no item ${item}.`);
  host.choose(caption);
  return (host.ui.sidebar?.html ?? "").replace("<head>", () => `<head>${scriptRunShim(host.names(), "/run")}`);
}

/** A call of the page, done in the realm; an error of the script crosses by its name and its words. */
function called(host: SheetsHost, body: string): string {
  const { name, args } = JSON.parse(body) as { readonly name: string; readonly args: readonly unknown[] };
  try {
    return JSON.stringify({ value: host.call(name, args) });
  } catch (failure) {
    const { name: kind, message } = failure instanceof Error ? failure : new Error(String(failure));
    return JSON.stringify({ error: { name: kind, message } });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString("utf8");
}
