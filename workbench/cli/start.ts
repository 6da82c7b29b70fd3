/** `npm start`: converts the sample workbook, says what it did, and shows the result. */
import { sample, sampleResult } from "../sample.ts";
import { convertFile } from "./convert.ts";
import type { CliCommand } from "./request.ts";
import { serveFile } from "./serve.ts";

export const start: CliCommand = async (request) => {
  const out = sampleResult();
  const code = await convertFile({ ...request, values: { ...request.values, out } }, sample());
  const once = request.flags.has("once") || request.terminal.env["PLT_ONCE"] === "1";
  if (code === 2 || code === 3) return code;
  return once ? 0 : serveFile(request, out);
};
