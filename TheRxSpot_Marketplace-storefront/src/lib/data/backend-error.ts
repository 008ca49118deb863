import { z } from "zod"

const issueSchema = z.object({ field: z.string(), message: z.string() })

/**
 * `{ code, message, issues? }`. Core Medusa names its codes in `type` and sometimes leaves the code out, and a
 * gateway may answer with no JSON at all: those get a code of their own rather than a crash.
 */
export const backendErrorSchema = z
  .object({
    code: z.string().optional().catch(undefined),
    type: z.string().optional().catch(undefined),
    message: z.string().optional().catch(undefined),
    issues: z.array(issueSchema).optional().catch(undefined),
  })
  .catch({})
  .transform((body) => ({
    code: (body.code ?? body.type ?? "UNKNOWN").toUpperCase(),
    message: body.message ?? "Something went wrong on our side.",
    issues: body.issues,
  }))

export type Issue = z.infer<typeof issueSchema>
export type BackendErrorBody = { code: string; message: string; issues?: Issue[] }

export const UNREACHABLE: BackendErrorBody = {
  code: "UNREACHABLE",
  message: "We cannot reach our service just now. Nothing is lost. Try again in a minute.",
}

/** A refusal by the backend: `code` is stable and for programs, `message` may be shown to the visitor. */
export class BackendError extends Error {
  readonly code: string
  readonly issues: Issue[]

  constructor(
    readonly status: number,
    body: BackendErrorBody,
  ) {
    super(body.message)
    this.name = "BackendError"
    this.code = body.code
    this.issues = body.issues ?? []
  }

  get is_signed_out(): boolean {
    return this.status === 401
  }

  get is_missing(): boolean {
    return this.status === 404
  }
}

/** Null instead of an error where 'not found' is an ordinary answer. */
export async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof BackendError && error.is_missing) return null
    throw error
  }
}
