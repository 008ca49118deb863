const containers = (values: unknown[]): object[] =>
  values.filter((one): one is object => typeof one === "object" && one !== null)

/**
 * Whether arrays and objects lie at most `levels` deep in each other. Asks without recursion: what is nested too deep to
 * walk is the very thing it is there to refuse.
 */
export function isNestedWithin(value: unknown, levels: number): boolean {
  let level = containers([value])
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return false
    level = containers(level.flatMap((one): unknown[] => Object.values(one)))
  }
  return true
}
