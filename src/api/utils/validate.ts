import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { remembering } from "./openapi/checked-by"
import { invalidInput, type Issue } from "../../utils/coded-error"

/** zod's findings as our issues; a key nobody knows is named. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ field: [...issue.path, key].join("."), message: "is not a known field" }))
      : [{ field: issue.path.join(".") || "body", message: issue.message }],
  )
}

/** @throws CodedError INVALID_INPUT naming each field */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input)
  if (!result.success) throw invalidInput(issuesOf(result.error))
  return result.data
}

/** Puts the checked body at `req.validatedBody`. */
export const validateBody = (schema: z.ZodType) =>
  remembering(
    (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
      req.validatedBody = parseInput(schema, req.body ?? {})
      next()
    },
    { place: "body", schema },
  )

/** Puts the checked query at `req.validatedQuery`. */
export const validateQuery = (schema: z.ZodType<Record<string, unknown>>) =>
  remembering(
    (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
      req.validatedQuery = parseInput(schema, req.query)
      next()
    },
    { place: "query", schema },
  )

/** `limit` (at most 100) and `offset` of every list (CONTRACTS §6). */
export const pageFields = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
}

/** A filter that is on or not there. */
export const flag = z.enum(["true", "false"], "must be true or false").transform((value) => value === "true")
