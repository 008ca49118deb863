import type { ServerResponse } from "node:http"

type End = ServerResponse["end"]

/**
 * Calls `first` once, before an answer ends by whatever way. Who wraps `end` after us stays between us and the server:
 * the session of Medusa Admin's users, for one, writes the answer's body from its own `end`, and must not do so before.
 *
 * @param first is given what `end` is by then, and what it was called with
 */
export function standBefore(
  response: ServerResponse,
  first: (latest: () => End, given: unknown[]) => void,
): void {
  let current: End = response.end
  let has_begun = false

  /** What a caller, or a wrapper that keeps it for later, gets for `end`: ours at first, then what it would have got. */
  const entrance = (usual: End): End =>
    function end(...given: unknown[]) {
      if (has_begun) return Reflect.apply(usual, response, given)
      has_begun = true
      first(() => current, given)
      return response
    }

  Object.defineProperty(response, "end", {
    configurable: true,
    enumerable: true,
    get: () => entrance(current),
    set: (wrapper: End) => {
      current = wrapper
    },
  })
}
