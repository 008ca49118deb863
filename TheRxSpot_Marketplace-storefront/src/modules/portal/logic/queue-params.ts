import { CASE_VIEWS, type CaseView } from "@/lib/data/portal/case-views"

export const PAGE_SIZE = 50

export type QueueParams = { view: CaseView; page: number }

/** The tab and page of a queue address; anything unknown is the first page of the queue. */
export function queueParams(query: Readonly<Record<string, string | string[] | undefined>>): QueueParams {
  const view = CASE_VIEWS.find((known) => known === query.view) ?? "queue"
  const page = Number(query.page)
  return { view, page: Number.isInteger(page) && page >= 1 && page <= 2000 ? page : 1 }
}

/** The address of a tab, page and open case. Ids only: an address ends up in histories and logs. */
export function queueHref({ view, page }: QueueParams, case_id?: string | null): string {
  const query = new URLSearchParams()
  if (view !== "queue") query.set("view", view)
  if (page > 1) query.set("page", String(page))
  if (case_id) query.set("case", case_id)
  const text = query.toString()
  return text ? `/portal/queue?${text}` : "/portal/queue"
}
