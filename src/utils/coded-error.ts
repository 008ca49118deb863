import { MedusaError } from "@medusajs/framework/utils"

export type Issue = { field: string; message: string }

/** An error whose stable upper-case code reaches the caller: `{ code, message, issues? }` (CONTRACTS §6). */
export class CodedError extends MedusaError {
  constructor(
    type: string,
    readonly public_code: string,
    message: string,
    readonly issues?: Issue[],
    /** Where none of Medusa's types has the right status. */
    readonly http_status?: number,
  ) {
    super(type, message, public_code)
  }
}

/** By shape, not by class: an error that went through a stored workflow has lost its prototype. */
export const isCoded = (error: object): error is CodedError =>
  "public_code" in error && typeof error.public_code === "string"

/** For a log line: the code, never the message, which may quote what was sent. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && isCoded(error) ? error.public_code : "unknown"

export const invalidInput = (issues: Issue[], message = "Some fields need another value.") =>
  new CodedError(MedusaError.Types.INVALID_DATA, "INVALID_INPUT", message, issues)

export const notFound = (what = "This does not exist.") =>
  new CodedError(MedusaError.Types.NOT_FOUND, "NOT_FOUND", what)

export const unauthorized = (message: string) =>
  new CodedError(MedusaError.Types.UNAUTHORIZED, "UNAUTHORIZED", message)

export const conflict = (code: string, message: string) =>
  new CodedError(MedusaError.Types.CONFLICT, code, message)

export const forbidden = (code: string, message: string) =>
  new CodedError(MedusaError.Types.FORBIDDEN, code, message)

/** 503: nothing is wrong with the request, and trying again later may help. */
export const unavailable = (code: string, message: string) =>
  new CodedError(MedusaError.Types.UNEXPECTED_STATE, code, message, undefined, 503)

/** 413 */
export const tooLarge = (code: string, message: string) =>
  new CodedError(MedusaError.Types.INVALID_DATA, code, message, undefined, 413)

/** 422: understood, and refused for what it is. */
export const unprocessable = (code: string, message: string) =>
  new CodedError(MedusaError.Types.INVALID_DATA, code, message, undefined, 422)
