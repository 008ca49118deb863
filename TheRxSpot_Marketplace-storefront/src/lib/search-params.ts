export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The first of a parameter's values; visitors may repeat any. */
export function firstParam(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

/** A list offset: a whole multiple of the page size, else 0. */
export function pageOffset(value: string | string[] | undefined, page_size: number): number {
  const offset = Number(firstParam(value) ?? 0)
  return Number.isInteger(offset) && offset > 0 && offset <= 100_000 ? offset - (offset % page_size) : 0
}
