/** What the host answers where it does not do as asked; office.js makes an `OfficeExtension.Error` with this code of it. */

export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  /** `Worksheet.getRange`: what was asked for. */
  readonly location: string;

  constructor(code: string, message: string, location: string, status: number) {
    super(message);
    this.code = code;
    this.location = location;
    this.status = status;
  }
}

export const invalidArgument = (location: string): Refusal =>
  new Refusal("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", location, 400);

export const wrongSize = (location: string): Refusal =>
  new Refusal(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
    400,
  );

export const itemNotFound = (location: string): Refusal =>
  new Refusal("ItemNotFound", "The requested resource doesn't exist.", location, 404);

export const itemAlreadyExists = (location: string): Refusal =>
  new Refusal("ItemAlreadyExists", "A resource with the same name or identifier already exists.", location, 409);

/** Said of members that come with a later requirement set than this Excel has. */
export const apiNotFound = (location: string): Refusal =>
  new Refusal("ApiNotFound", "The API you are trying to use could not be found.", location, 404);

/** Said of everything that Excel may have and the stand-in has not: nothing passes by accident. */
export const notBuilt = (location: string): Refusal =>
  new Refusal("ApiNotFound", `stand-in: ${location} is not built; see docs/stand-ins.md`, location, 404);

export const accessDenied = (location: string): Refusal =>
  new Refusal("AccessDenied", "You cannot perform the requested operation.", location, 403);

export const invalidOperation = (location: string): Refusal =>
  new Refusal("InvalidOperation", "The operation attempted is invalid on the object.", location, 400);

export const unsupportedSheet = (location: string): Refusal =>
  new Refusal("UnsupportedSheet", "This sheet type does not support this operation.", location, 400);

export const tooLarge = (way: "Request" | "Response"): Refusal =>
  new Refusal(
    `${way}PayloadSizeLimitExceeded`,
    `The ${way.toLowerCase()} payload size has exceeded the limit.`,
    "",
    413,
  );
