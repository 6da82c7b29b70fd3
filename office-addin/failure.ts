/** What Excel's refusals mean to a person: each is mapped here, once. */
import { hostNotice } from "../core/words/host-notice.ts";
import type { Notice } from "../core/words/notice.ts";

/** The code of an error that Excel sent, or "" for any other error. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** True where no tab may be shown or hidden, because the workbook's structure is protected. */
export const isStructureLocked = (error: unknown): boolean =>
  codeOf(error) === "AccessDenied" &&
  (error as Partial<OfficeExtension.Error>).debugInfo?.errorLocation === "Worksheet.visibility";

/** What Excel says of a tab that is a chart or an old macro sheet: it has no cells. */
export const NO_CELLS = "UnsupportedSheet";

/**
 * Whether the same can be had in pieces: an answer was too much at once, or one tab has no cells. Excel gives no merges where there are
 * more than 512.
 */
export const needsPieces = (error: unknown): boolean =>
  ["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "GeneralException", NO_CELLS].includes(codeOf(error));

/** Excel did not do it; `notice` says what and what to do. `written` tells whether a part may stand in the workbook already. */
export class ExcelFailure extends Error {
  readonly notice: Notice;
  readonly written: "nothing" | "perhaps-a-part";

  constructor(notice: Notice, written: "nothing" | "perhaps-a-part") {
    super(notice.code);
    this.notice = notice;
    this.written = written;
  }
}

/** The notice for what Excel threw; its own code is a fact of it, for whoever helps. Example: AccessDenied is `host/excel-locked`. */
export function failureNotice(error: unknown): Notice {
  const detail = codeOf(error) || (error instanceof Error ? error.name : "unknown");
  return hostNotice("error", meaningOf(codeOf(error)), { detail });
}

function meaningOf(code: string): string {
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return "host/editing-cell";
    case "AccessDenied":
      return "host/excel-locked";
    case "FilteredRangeConflict":
      return "host/filtered";
    case "InactiveWorkbook":
      return "host/another-in-front";
    case "ItemNotFound":
    case "ItemAlreadyExists":
    case "Conflict":
    case "InvalidReference":
    case "InvalidBinding":
      return "host/changed-under-way";
    case "ApiNotFound":
    case "ApiNotAvailable":
    case "UnsupportedOperation":
      return "host/excel-too-old";
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "RangeExceedsLimit":
    case "OperationCellsExceedLimit":
    case "MemoryLimitReached":
      return "host/too-much-at-once";
    case "ServiceNotAvailable":
    case "ActivityLimitReached":
    case "ConnectionFailure":
    case "RequestAborted":
    case "Timeout":
      return "host/excel-busy";
    default:
      return "host/excel-failed";
  }
}
