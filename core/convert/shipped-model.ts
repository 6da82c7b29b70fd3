/** The weights that come with the product, unpacked at the first use. */
import type { LabelModel } from "./label-model.ts";
import { unpackModel } from "./label-packing.ts";
import { PACKED } from "./label-weights.ts";

let unpacked: LabelModel | undefined;

/** What the words of labels weigh. */
export function shippedModel(): LabelModel {
  unpacked ??= unpackModel(PACKED);
  return unpacked;
}
