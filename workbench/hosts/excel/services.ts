/** What office.js asks of Excel beside the workbook. */
import { type HostObject, method, plainObject } from "./host-object.ts";
import { notBuilt } from "./refusal.ts";

/** The service of this name; throws ApiNotFound for any but the one that hears that ribbon buttons have their functions. */
export function serviceNamed(name: string): HostObject {
  if (name !== "Microsoft.InternalService.AddinInternalService") throw notBuilt(name);
  return plainObject("AddinInternalService", { NotifyActionHandlerReady: method("1.1", () => null) });
}
