/**
 * Every way in which a command may end in words instead of a reply, by the code of what is said. The matrix meets no other; and the forms are
 * tried with each of them (`test/browser/endings.test.ts`), so that whatever goes wrong, what was typed is still there.
 */
export const ENDINGS: readonly string[] = [
  "convert/nothing",
  "form/row-changed",
  "host/busy",
  "host/changed-meanwhile",
  "host/changed-under-way",
  "host/corrupt",
  "host/disk-full",
  "host/editing-cell",
  "host/excel-busy",
  "host/excel-failed",
  "host/excel-locked",
  "host/file-changed",
  "host/file-missing",
  "host/file-not-allowed",
  "host/file-unreadable",
  "host/google-trouble",
  "host/no-answer",
  "host/no-connection",
  "host/not-written",
  "host/out-not-allowed",
  "host/permission-missing",
  "host/protected",
  "host/too-often",
  "host/took-too-long",
  "log/none",
  "new/log-exists",
  "write/entry-gone",
  "write/tab-locked",
];
