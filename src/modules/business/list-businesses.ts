import type { Context } from "@medusajs/framework/types"
import type { BusinessModuleService } from "./service"
import type { BusinessRow, BusinessStatus } from "./types"

/** A page of businesses. `order` is a column, with `-` before it for the reverse. */
export interface BusinessPage {
  q?: string
  status?: BusinessStatus
  /** Only these. */
  ids?: string[]
  limit: number
  offset: number
  order: string
}

/** Finds by any part of the name, the handle or the owner's address, in whatever case. */
export async function listBusinessPage(
  service: BusinessModuleService,
  { q, status, ids, limit, offset, order }: BusinessPage,
  context: Context = {},
): Promise<[BusinessRow[], number]> {
  const like = { $ilike: `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%` }
  const filters = {
    ...(status ? { status } : {}),
    ...(ids ? { id: ids } : {}),
    ...(q ? { $or: [{ name: like }, { handle: like }, { owner_email: like }] } : {}),
  }
  const column = order.replace(/^-/, "")
  const direction = order.startsWith("-") ? "DESC" : "ASC"
  const page = { take: limit, skip: offset, order: { [column]: direction, id: "ASC" } }
  return service.listAndCountBusinesses(filters, page, context)
}
