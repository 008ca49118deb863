import { getHttpResponseFromError, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { NextFunction } from "express"
import { isCoded, type Issue } from "../../utils/coded-error"
import { aboutRecord } from "./audit/about-record"

type Answer = { code: string; type?: string; message: string; issues?: Issue[] }

/** Where Medusa's own messages may repeat stored values, ours stand in. */
const CODES: Record<number, Pick<Answer, "code" | "message">> = {
  400: { code: "INVALID_INPUT", message: "The request is not valid." },
  401: { code: "UNAUTHORIZED", message: "Sign in first." },
  403: { code: "FORBIDDEN", message: "You may not do this." },
  404: { code: "NOT_FOUND", message: "This does not exist." },
  409: { code: "CONFLICT", message: "Another request changed this at the same time. Try again." },
  413: { code: "TOO_LARGE", message: "The request is too large." },
  422: { code: "ALREADY_EXISTS", message: "This already exists." },
}
const BROKEN = {
  code: "INTERNAL_ERROR",
  message: "Something went wrong on our side. Nothing was changed; try again.",
}

/** Medusa writes these for people; the others may carry a row's values. */
const SAFE_TYPES = ["not_allowed", "invalid_data", "not_found", "unauthorized", "forbidden"]

/**
 * Every error as `{ code, message, issues? }` (CONTRACTS §6). Neither the answer nor the log repeats what a database
 * driver quotes, which may be health data: `23505` details name the column's value.
 */
export function errorHandler(
  error: Error,
  req: MedusaRequest,
  res: MedusaResponse,
  _next: NextFunction,
): void {
  const thrown = isLockedOut(error) ? asConflict(error) : error
  const { statusCode: usual, body } = getHttpResponseFromError(thrown)
  const statusCode = (isCoded(error) && error.http_status) || usual
  const known = CODES[statusCode] ?? BROKEN
  if (statusCode >= 500) logFailure(error, req)
  if (isCoded(error)) {
    const { public_code, message, issues, http_status = statusCode } = error
    aboutRecord(req, { reason: public_code })
    res.status(http_status).json({ code: public_code, message, ...(issues && { issues }) } satisfies Answer)
    return
  }
  const isForPeople = body.type && SAFE_TYPES.includes(body.type) && !quotesRow(error)
  const message = isForPeople && body.message ? body.message : known.message
  res.status(statusCode).json({ code: known.code, type: body.type, message } satisfies Answer)
}

/** Somebody else held the lock too long. Medusa's lock on Redis says conflict; the others throw plain errors. */
const isLockedOut = ({ message }: Error) => /^(Timed-out acquiring lock|Failed to acquire lock)/.test(message)

const asConflict = ({ message }: Error) => new MedusaError(MedusaError.Types.CONFLICT, message)

/** PostgreSQL's own errors, and Medusa's rewording of them: `Patient with email: …, already exists.` */
function quotesRow(error: Error): boolean {
  const code = "code" in error && typeof error.code === "string" ? error.code : ""
  return (
    /^\d\w{4}$/.test(code) ||
    /\bwith \S+: .*already exists|You tried to set relationship/i.test(error.message)
  )
}

/** The stack without its first line: that is the message. */
function logFailure(error: Error, req: MedusaRequest): void {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const frames = (error.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "))
  logger.error([`${req.method} ${req.path} failed: ${error.name}`, ...frames].join("\n"))
}
