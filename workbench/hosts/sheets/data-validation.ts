/** Drop-downs and rules of cells, as `SpreadsheetApp.newDataValidation()` builds them. */
import { ServiceException } from "./exception.ts";
import { service } from "./mark.ts";

export interface ValidationBuilderPort {
  readonly requireValueInList: (values: string[], showDropdown: boolean) => ValidationBuilderPort;
  readonly requireDate: () => ValidationBuilderPort;
  readonly requireNumberBetween: (start: number, end: number) => ValidationBuilderPort;
  readonly setAllowInvalid: (allow: boolean) => ValidationBuilderPort;
  readonly setHelpText: (text: string) => ValidationBuilderPort;
  readonly build: () => ValidationPort;
}
export interface ValidationPort {
  readonly getAllowInvalid: () => boolean;
  readonly getHelpText: () => string | null;
}

type Assert<T extends U, U> = T;
export type ValidationIsReal = Assert<GoogleAppsScript.Spreadsheet.DataValidation, ValidationPort>;
export type ValidationBuilderIsReal = Assert<GoogleAppsScript.Spreadsheet.DataValidationBuilder, ValidationBuilderPort>;

export interface RuleParts {
  readonly type: "list" | "date" | "number" | "share";
  readonly options: readonly string[];
  readonly help: string;
  /** True where other values are refused. */
  readonly strict: boolean;
}

/** A list may offer this many choices. */
const MOST_OPTIONS = 500;

const rules = new WeakMap<object, RuleParts>();

/** What a built rule asks for; throws where the object is none (a builder that was not built, for one). */
export function ruleOf(rule: object): RuleParts {
  const parts = rules.get(rule);
  if (parts) return parts;
  throw new ServiceException("The parameters don't match the method signature for Range.setDataValidation.");
}

/** `SpreadsheetApp.newDataValidation()`. A new rule refuses other values until `setAllowInvalid(true)`. */
export function validationBuilder(): ValidationBuilderPort {
  let parts: RuleParts | null = null;
  let help = "";
  let strict = true;
  const require = (type: RuleParts["type"], options: readonly string[]): ValidationBuilderPort => {
    parts = { type, options, help, strict };
    return builder;
  };
  const builder: ValidationBuilderPort = service("DataValidationBuilder", {
    requireValueInList: (values: string[]) => {
      if (values.length === 0 || values.length > MOST_OPTIONS)
        throw new ServiceException(`A list takes 1 to ${MOST_OPTIONS} items.`);
      return require("list", values);
    },
    requireDate: () => require("date", []),
    requireNumberBetween: (start: number, end: number) => require(start === 0 && end === 1 ? "share" : "number", []),
    setAllowInvalid: (allow: boolean) => {
      strict = !allow;
      return builder;
    },
    setHelpText: (text: string) => {
      help = text;
      return builder;
    },
    build: () => {
      if (parts === null) throw new ServiceException("A data validation rule needs a criterion.");
      return built({ ...parts, help, strict });
    },
  });
  return builder;
}

function built(parts: RuleParts): ValidationPort {
  const port = service("DataValidation", {
    getAllowInvalid: () => !parts.strict,
    getHelpText: () => parts.help || null,
  });
  rules.set(port, parts);
  return port;
}
