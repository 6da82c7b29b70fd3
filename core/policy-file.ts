/** A door of the core for a district's own policy: the shape of its file, and what in it names things that do not exist. */
import { type PolicyFile, policySchema } from "./policies/file.ts";
import { type OfFile, policyOfFile } from "./policies/of-file.ts";
import { POLICY_NAMES } from "./policy-names.ts";
import type { Language } from "./workbook/snapshot.ts";

/** The shape of the file, for a reader that tells lines. */
export const policyShape = policySchema;

/** The policy of a file of that shape, and what is wrong in it. */
export const policyFrom = (file: PolicyFile): OfFile => policyOfFile(file, POLICY_NAMES);

/** The policies that come with the product: the key by which a setup names each, and what it is called. */
export const shippedPolicies = (language: Language): readonly { readonly key: string; readonly name: string }[] =>
  POLICY_NAMES.policies.map(({ key, label }) => ({ key, name: label[language] }));

/** The checks by their codes, in order: what a policy may set how strict it is. */
export const checkCodes = (): readonly string[] => [...POLICY_NAMES.codes].sort();
