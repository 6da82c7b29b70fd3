/** What a piece of work was refused for. */
import { Refusal } from "../../../workbench/files/refusal.ts";

/** The code of the refusal that the work ends with; "not refused" where it does not. Any other failure is thrown on. */
export async function refusedFor(work: () => unknown): Promise<string> {
  try {
    await work();
    return "not refused";
  } catch (failure) {
    if (failure instanceof Refusal) return failure.notice.code;
    throw failure;
  }
}
