/** `plt serve`: the workbook's tabs on a page of this computer. */
import { servePage } from "../page-server.ts";
import { sampleResult } from "../sample.ts";
import { type CliCommand, fileNamed, openNamed, type Request } from "./request.ts";
import type { ExitCode } from "./terminal.ts";

export const serve: CliCommand = async (request) =>
  serveFile(request, request.positionals.length === 0 ? sampleResult() : fileNamed(request));

/** Serves one file until the person stops it. It is read anew at each visit, so that a reload shows what is there now. */
export async function serveFile(request: Request, path: string): Promise<ExitCode> {
  const { terminal, words } = request;
  await openNamed(request, path);
  const server = await servePage(path, request.asking, terminal.env["PORT"]);
  terminal.out(words.serving(server.address));
  await terminal.stopped();
  await server.close();
  terminal.out(words.stopped);
  return 0;
}
