import "server-only"
import { BackendError } from "@/lib/data/backend-error"
import type { Outcome, Problem } from "../logic/outcome"

export function problemOf(error: unknown): Problem {
  if (!(error instanceof BackendError)) throw error
  const { code, message, issues } = error
  return {
    code: error.is_signed_out ? "UNAUTHORIZED" : code,
    message,
    ...(issues.length > 0 ? { issues } : {}),
  }
}

/** Runs a call to the backend; its refusal becomes a value the page can put in words. Anything else stays an error. */
export async function attempt<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await call() }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}
