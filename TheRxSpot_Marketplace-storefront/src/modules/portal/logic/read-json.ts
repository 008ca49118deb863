import { OFFLINE, type Outcome, type Problem } from "./outcome"

/**
 * Reads one of the portal's own data routes. Their answers were parsed against the schema on our server, so they are
 * taken at their type here.
 */
export async function readJson<T>(path: string, signal?: AbortSignal): Promise<Outcome<T>> {
  try {
    const response = await fetch(path, { signal, cache: "no-store", headers: { accept: "application/json" } })
    if (response.ok) {
      const value: T = await response.json()
      return { ok: true, value }
    }
    const problem: Problem = await response.json()
    return { ok: false, problem }
  } catch {
    return { ok: false, problem: OFFLINE }
  }
}
