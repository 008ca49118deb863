/**
 * Asks at most once every `ms`, and once for all who ask at the same time; a failed answer is not kept.
 *
 * @param now a clock, ms
 */
export function rememberBriefly<T>(ms: number, ask: () => Promise<T>, now: () => number = Date.now) {
  let kept: { answer: Promise<T>; until: number } | undefined
  return (): Promise<T> => {
    if (kept && now() < kept.until) return kept.answer
    const answer = ask()
    const mine = { answer, until: now() + ms }
    kept = mine
    answer.catch(() => {
      if (kept === mine) kept = undefined
    })
    return answer
  }
}
