/** What an action or a background read answers: never an exception, which would lose the words on the way. */
export type Problem = { code: string; message: string; issues?: { field: string; message: string }[] }
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem }

export const OFFLINE: Problem = {
  code: "UNREACHABLE",
  message: "There is no connection just now. Nothing was changed. Try again in a moment.",
}
