/** Address of the treatments page with a search, a category and a page. */
export function treatmentsHref(filter: { q?: string; category?: string; offset?: number }): string {
  const params = new URLSearchParams()
  if (filter.q) params.set("q", filter.q)
  if (filter.category) params.set("category", filter.category)
  if (filter.offset) params.set("offset", String(filter.offset))
  const query = params.toString()
  return query ? `/treatments?${query}` : "/treatments"
}
