import type { RunEnd } from "./job-record"
import type { JobWork } from "./types"

/** What went wrong in one word; a message may quote a row, and with it somebody's health. */
function errorWord(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined
  if (typeof code === "string" && /^[\w.-]{1,40}$/.test(code)) return code
  return error instanceof Error ? error.name : "Error"
}

/**
 * Runs `work` to its end and says how it went. When `end_it` fires the work is told so, and still waited for: to
 * let go of a job whose work goes on would let it overlap itself.
 */
export async function runWork(work: JobWork, end_it: AbortSignal): Promise<RunEnd & { failure?: unknown }> {
  const began = performance.now()
  const duration = () => Math.round(performance.now() - began)
  try {
    await work(end_it)
    const outcome = end_it.aborted ? ("cut_off" as const) : ("succeeded" as const)
    return { outcome, error: null, duration_ms: duration() }
  } catch (failure) {
    const outcome = end_it.aborted ? ("cut_off" as const) : ("failed" as const)
    return { outcome, error: errorWord(failure), duration_ms: duration(), failure }
  }
}
